import type {PhraseBook} from '../phrases.js'

/** What Polish sites print, and what machine translation makes of it. */
export const polish: readonly PhraseBook[] = [
  {
    language: 'pl',
    sets: {
      artykuł:
        'artykuł|artykułu|artykuły|artykułów|tekst|tekstu|treść|treści|materiał|materiału|materiały|wpis|wiadomość|wideo|film',
      czytaj:
        'czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj|poznaj|dowiedz się|oglądaj|warto przeczytać|zobaczcie',
      komentarz: 'komentarz|komentarze|komentarzy|opinia|opinie|opinii',
      miesiąc:
        'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień',
      newsletter: 'newsletter|newslettera|newslettery|newsletterem|biuletyn|biuletynu|powiadomienia|powiadomień',
      okres: 'miesiąc|miesiące|miesięcy|miesięcznie|tydzień|tygodnie|tygodni|dzień|dni|rok|lata|rocznie',
      reklama: 'reklama|reklamy|reklamą|reklamę|reklamie|spot reklamowy',
      serwis:
        'facebook|facebooku|facebooka|twitter|twitterze|twittera|x|instagram|instagramie|whatsapp|telegram|youtube|youtubie|tiktok|tiktoku|linkedin|google news|wiadomościach google|google wiadomości|mediach społecznościowych|messenger|e mail|mail|threads|spotify',
      subskrybent:
        'subskrybent|subskrybentów|subskrybenta|prenumeratorów|abonentów|zalogowanych|zarejestrowanych użytkowników|czytelników premium|użytkowników premium|stałych czytelników',
    },
    phrases: {
      'consent-notice': {
        sentence: [
          [
            '(używamy|wykorzystujemy|wykorzystuje|stosujemy|korzystamy|my i nasi|nasi partnerzy) ... (cookies|cookie|ciasteczek|ciasteczka|plików cookie|plików cookies)',
            'Używamy plików cookies w celach statystycznych.',
          ],
          [
            '(klikając|kontynuując|korzystając|akceptując|przechodząc) ... (zgadzasz|zgodę|zgoda|akceptujesz|wyrażasz)',
            'Klikając „Akceptuję”, wyrażasz zgodę.',
          ],
          [
            '(wyrażam|wyrażasz|wyrażenie|cofnąć|wycofać|zmienić) [swoją|w każdej chwili|w każdym momencie] (zgodę|zgody|zgoda) [...] (przetwarzanie|danych|cookies|momencie|chwili|partnerów|inoformacji|otrzymywanie)',
            'Wyrażam zgodę na przetwarzanie danych osobowych.',
          ],
          [
            '(ten|ta|aby|treść) ... (treść|materiał|film|zobaczyć|wyświetlić) ... (zablokowana|zablokowany|cookies|cookie|zgody|zgodę|zewnętrznych)',
            'Aby wyświetlić tę treść, potrzebujemy zgody.',
          ],
          [
            '(administratorem|administrator) [twoich|pani|pana|państwa] danych',
            'Administratorem Twoich danych jest wydawca.',
          ],
        ],
        line: [
          [
            '(akceptuję|akceptuj|zaakceptuj|odrzuć|odrzucam|zarządzaj|ustawienia|dostosuj) [wszystkie|wszystko|pliki] [cookies|cookie|zgody|ciasteczka|zgodami|plików cookie|prywatności|i przechodzę do serwisu|i przejdź do serwisu]',
            'Akceptuję wszystkie cookies',
          ],
          ['(polityka|polityką) (prywatności|cookies|plików cookies)', 'Polityka prywatności'],
          'Przejdź do serwisu',
        ],
      },
      'ad-marker': {
        line: [
          [
            '[dalszy|dalsza|ciąg] [dalszy|część] (artykuł|artykułu|tekst|tekstu|czytaj|dalej|treść) [jest|ciąg|dalej|dalszy] [kontynuowany|dalszy] [się|znajduje] (pod|za|poniżej|po) [materiałem|reklamą] [reklamą|reklamowym|reklamie]',
            'Artykuł kontynuowany pod reklamą',
          ],
          [
            '[dalszy|dalsza|ciąg dalszy|dalszą] (ciąg|część|cześć|ciąg dalszy) [dalszy] {artykuł} [znajduje się|poniżej|pod|znajdziesz] [pod|poniżej] {reklama}',
            'Dalszy ciąg artykułu pod reklamą',
          ],
          [
            '[{artykuł}] (dalsza część|ciąg dalszy) pod (reklamą|materiałem wideo|wideo|filmem|zdjęciem|galerią)',
            'Dalsza część pod materiałem wideo',
          ],
          ['(czytaj|oglądaj) dalej (pod|poniżej) {reklama}', 'Czytaj dalej pod reklamą'],
          ['(pomiń|zamknij|wyłącz|ukryj) {reklama}', 'Pomiń reklamę'],
          ['{reklama} [koniec|{reklama}|dalszy ciąg artykułu poniżej]', 'Reklama Reklama'],
          [
            '(materiał|artykuł|treść|tekst) (sponsorowany|sponsorowana|promocyjny|reklamowy|partnera|płatny)',
            'Materiał sponsorowany',
          ],
        ],
        weak: [
          'Reklama',
          'REKLAMA',
          'Reklamy',
          'Materiał partnera',
          'Artykuł sponsorowany',
          'Autopromocja',
          'Promocja',
          'Polecamy',
        ],
      },
      'read-also': {
        label: [
          ['{czytaj} (też|także|również|więcej|dalej|koniecznie|tutaj|na ten temat) [na|o]', 'Czytaj też'],
          [
            '(polecamy|polecane|powiązane|podobne|powiązane artykuły|podobne artykuły|najczęściej czytane|najnowsze|więcej na ten temat|więcej o|więcej na temat|warto przeczytać|może cię zainteresować|może cię zainteresować również|mogą cię zainteresować|to może cię zainteresować|zainteresuje cię także|w temacie|na ten temat|zobacz wideo|redakcja poleca|dowiedz się więcej|zobacz galerię|inni czytają|popularne|do przeczytania)',
            'Może cię zainteresować',
          ],
          [
            '(przeczytaj|czytaj|zobacz) (nasz|nasze|inne|cały|wywiad|komentarz) (artykuł|artykuły|teksty|tekst|wywiad|z)',
            'Przeczytaj inne teksty',
          ],
        ],
      },
      'continue-reading': {
        line: [
          [
            '(czytaj|czytać|przeczytaj|zobacz) (dalej|więcej|całość|cały artykuł|resztę) [subskrybuj|w|na|tutaj|za #] [_]',
            'Zobacz całość tutaj',
          ],
          [
            '(czytaj|przeczytaj) (dalej|więcej|cały artykuł|całość|pełną wersję|resztę) [artykułu|na _|tutaj]',
            'Czytaj dalej',
          ],
          ['(następna strona|strona # z #|dalszy ciąg na następnej stronie)', 'Następna strona'],
        ],
      },
      'paywall-notice': {
        sentence: [
          [
            '(ten|artykuł|materiał|tekst|treść) [{artykuł}] (jest|są) [dostępny|dostępna|przeznaczony|tylko] [tylko|wyłącznie] dla [naszych] {subskrybent}',
            'Ten artykuł jest dostępny tylko dla subskrybentów.',
          ],
          [
            '(dostępne|dostępny|tylko|wyłącznie) [tylko|wyłącznie] dla [naszych] {subskrybent}',
            'Tylko dla zalogowanych',
          ],
          [
            '(zaloguj|wykup|kup|zarejestruj|subskrybuj|zasubskrybuj|aktywuj) ... (aby|by|żeby|i) [móc] (czytać|przeczytać|czytaj|uzyskać|dalej|zyskaj|kontynuować)',
            'Zaloguj się, aby czytać dalej',
          ],
          ['(pozostało|zostało) [ci] # ... (artykułu|tekstu|treści|do przeczytania)', 'Pozostało 70% artykułu'],
        ],
        weak: ['Premium', 'Tylko dla prenumeratorów', 'Artykuł premium', 'Subskrypcja'],
      },
      offer: {
        line: [
          [
            '(rezygnujesz|rezygnacja|zrezygnuj|anuluj|bez) (kiedy chcesz|w każdej chwili|w dowolnym momencie|zobowiązań) [...]',
            'Rezygnujesz, kiedy chcesz',
          ],
          ['(już od|od|tylko|za|za jedyne|teraz za) # [zł|pln|gr|euro] [...]', 'Już od 1 zł za pierwszy miesiąc'],
          ['# (zł|pln) (za|miesięcznie|na|przez) [...]', '19,90 zł miesięcznie'],
          [
            '(sprawdź ofertę|(wypróbuj|testuj) [teraz] [#] [dni] za darmo [...]|(wypróbuj|testuj|kup|wykup|wybierz|zamów) [teraz] (dostęp|subskrypcję|prenumeratę|ofertę|pakiet) [...])',
            'Kup subskrypcję',
          ],
          ['(nieograniczony|pełny|nielimitowany) dostęp [...]', 'Pełny dostęp do treści'],
          ['(subskrybuj|prenumeruj) [teraz|już od #]', 'Subskrybuj teraz'],
        ],
      },
      login: {
        line: [
          [
            '(masz już|jesteś już|mam już|posiadasz) [aktywną] (konto|subskrypcję|prenumeratę|prenumeratorem|subskrybentem) [(zaloguj się) [...]]',
            'Masz już konto? Zaloguj się',
          ],
          [
            '(zaloguj się|zaloguj|zarejestruj się|załóż konto|nie pamiętasz hasła|zapomniałeś hasła|wyloguj|wyloguj się|moje konto|rejestracja|logowanie|przypomnij hasło)',
            'Zaloguj się',
          ],
          ['nie (masz|jesteś) [jeszcze] (konta|prenumeratorem|subskrybentem) [...]', 'Nie masz jeszcze konta?'],
        ],
      },
      newsletter: {
        sentence: [
          ['(zapisz|zapisz się|otrzymuj|subskrybuj|zamów|dołącz) ... {newsletter}', 'Zapisz się na newsletter'],
          [
            '(otrzymuj|najważniejsze|dostawaj) ... (na swoją skrzynkę|na maila|na e mail|na twojej skrzynce|mailem|prosto na)',
            'Otrzymuj najważniejsze wiadomości prosto na e-mail.',
          ],
          ['(dziękujemy|dziękuję) za (zapisanie|zapis|subskrypcję)', 'Dziękujemy za zapisanie się'],
        ],
        line: [['(podaj|wpisz|twój) [swój] (adres e mail|e mail|adres email|email)', 'Podaj adres e-mail']],
      },
      'follow-us': {
        sentence: [
          [
            '(obserwuj|śledź|polub|dołącz|znajdź|bądź na bieżąco|obserwujcie) [nas|do nas|<name>|do|nasz|naszą|naszego] ... (na|w|kanał|profil) {serwis}',
            'Obserwuj nas na Facebooku',
          ],
          ['(pobierz|ściągnij|zainstaluj) ... (aplikację|aplikacja|apkę) [...]', 'Pobierz naszą aplikację'],
          ['jesteśmy (też|także|również) na {serwis}', 'Jesteśmy też na Facebooku'],
          [
            '(masz|byłeś świadkiem|jesteś świadkiem) ... (zdjęcia|temat|filmy|wideo|ciekawy) ... (prześlij|napisz|wyślij|kontaktowa|skontaktuj|czekamy)',
            'Masz ciekawy temat, zdjęcia lub filmy? Prześlij je nam.',
          ],
        ],
        line: ['Obserwuj nas', 'Śledź nas', 'Polub nas', 'Pobierz aplikację'],
      },
      'share-toolbar': {
        line: [
          [
            '(udostępnij|podziel się|wyślij|drukuj|zapisz|poleć|skomentuj|kopiuj|skopiuj|tweetnij) [{artykuł}|link|artykułem|stronę] [na|przez|w|mailem|znajomym|znajomemu] [{serwis}]',
            'Udostępnij na Facebooku',
          ],
          ['(dodaj|zapisz) (do ulubionych|na później|w schowku|do schowka)', 'Zapisz na później'],
          ['(odsłuchaj|posłuchaj|drukuj) {artykuł}', 'Posłuchaj artykułu'],
        ],
        weak: [
          'Udostępnij',
          'Drukuj',
          'Zapisz',
          'Skomentuj',
          'Podziel się',
          'Wyślij',
          'Kopiuj link',
          'Lubię to',
          'Posłuchaj',
        ],
      },
      'media-credit': {
        label: [
          [
            '(foto|fot|zdjęcie|zdjęcia|źródło zdjęć|źródło|źródło zdjęcia|grafika|autor zdjęcia|autor)  (pap|shutterstock|east news|getty|reuters|afp|archiwum|agencja|materiały prasowe|twitter|facebook|123rf|pixabay|fot)',
            'Fot. PAP',
          ],
        ],
        line: [
          [
            '(zdjęcie|foto|fotografia|zdjęcia) (ilustracyjne|poglądowe|archiwalne|ilustracyjna)',
            'Zdjęcie ilustracyjne',
          ],
          [
            '(zobacz|otwórz|powiększ|wszystkie) (galerię|zdjęcia|zdjęcie|galeria|# zdjęć|więcej zdjęć)',
            'Zobacz galerię',
          ],
          ['# zdjęć', '12 zdjęć'],
        ],
      },
      'media-widget': {
        line: [
          [
            '(zobacz|obejrzyj|odtwórz|posłuchaj|zobacz też) (wideo|film|nagranie|podcast|podcastu|materiał wideo|rozmowę)',
            'Zobacz wideo',
          ],
          ['następny film [za # sekund]', 'Następny film'],
        ],
        weak: ['Wideo', 'Podcast', 'Galeria', 'Zdjęcia', 'Infografika', 'Film', 'Na żywo', 'Audio'],
      },
      byline: {
        weak: [
          [
            '(autor|autorka|oprac|opracował|opracowała|opracowanie|tekst|rozmawiał|rozmawiała|redakcja|autorzy) [red] <name>',
            'Autor: Anna Nowak',
          ],
          'Redakcja',
          'Oprac.',
        ],
      },
      'author-bio': {
        line: [
          [
            '(o autorze|o autorce|zobacz wszystkie artykuły autora|więcej artykułów autora|wszystkie artykuły autora|wszystkie teksty autora)',
            'O autorze',
          ],
        ],
      },
      'date-stamp': {
        line: [
          [
            '[opublikowano|aktualizacja|data publikacji|data|dodano|publikacja|ostatnia aktualizacja|zaktualizowano|utworzono] [dnia] [_] # {miesiąc} [#] [r|roku] [godz|godzina|o] [#] [#] [...]',
            'Opublikowano: 12 marca 2021, 18:04',
          ],
          [
            '(opublikowano|aktualizacja|data publikacji|dodano|data dodania) [dnia] # # [#] [godz] [#] [#] [...]',
            'Aktualizacja: 12.03.2021 18:04',
          ],
          ['# (godzin|godziny|godzinę|minut|dni|dzień) temu', '3 godziny temu'],
          ['[czas czytania|czas] [ok|około] # (min|minut|minuty|minutę) [czytania]', 'Czas czytania: 4 min'],
        ],
      },
      'agency-signature': {
        line: [
          [
            '[źródło|oprac|autor|na podstawie] (pap|iar|polsat news|tvn24|afp|reuters|interia) (pap|iar|tvn24|rmf24|afp|reuters|wirtualna polska|_)',
            'PAP / IAR',
          ],
          ['źródło (pap|iar|afp|reuters|polskie radio|tvn24|ap)', 'Źródło: PAP'],
        ],
      },
      'source-line': {
        line: [
          ['(źródło|źródła|za|na podstawie) [_|<name>] [pl|com|eu|org|net]', 'Źródło: przyklad.pl'],
          [
            '(link do źródła|źródło oryginalne|czytaj oryginał|oryginalny artykuł|przejdź do źródła) [na] [_]',
            'Link do źródła',
          ],
        ],
      },
      comments: {
        line: [
          ['[#|dodaj|zobacz|skomentuj|wszystkie|pokaż|czytaj|brak|napisz] [#|pierwszy] {komentarz}', 'Dodaj komentarz'],
          [
            '(twój|twoj) adres (e mail|email) nie zostanie opublikowany [...]',
            'Twój adres e-mail nie zostanie opublikowany.',
          ],
          [
            '(zaloguj się|musisz być zalogowany|zaloguj) [się] aby (dodać|skomentować|dodawać|móc) [...]',
            'Zaloguj się, aby dodać komentarz',
          ],
          [
            '(dodawanie komentarzy|komentowanie) [jest|zostało] [...] (wyłączone|zablokowane|niemożliwe)',
            'Dodawanie komentarzy jest wyłączone',
          ],
          ['wymagane pola są oznaczone', 'Wymagane pola są oznaczone *'],
          ['(bądź|dołącz|zabierz) (pierwszy|do dyskusji|głos) [...]', 'Dołącz do dyskusji'],
        ],
      },
      tags: {
        label: [
          [
            '(tagi|tematy|słowa kluczowe|kategorie|kategoria|etykiety|więcej o|powiązane tematy|tag)',
            'Tagi: gospodarka, praca',
          ],
        ],
      },
      copyright: {
        line: [
          [
            '[c|p|copyright] (licencja na publikację|wszystkie prawa zastrzeżone|wszelkie prawa zastrzeżone) [...]',
            'Copyright: wszelkie prawa zastrzeżone',
          ],
        ],
        sentence: [
          ['wszelkie prawa zastrzeżone', 'Wszelkie prawa zastrzeżone.'],
          ['wszystkie prawa zastrzeżone', 'Wszystkie prawa zastrzeżone.'],
          [
            '(kopiowanie|rozpowszechnianie|przedruk|dalsze rozpowszechnianie) ... (zabronione|zgody|zabroniony|zabronione)',
            'Kopiowanie bez zgody redakcji zabronione.',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(zgłoś|znalazłeś|zauważyłeś|widzisz) [w (tekście|artykule)] (błąd|literówkę|uwagę|nadużycie) [...]',
            'Zgłoś błąd',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(wesprzyj|wspieraj|przekaż|pomóż|wspomóż) ... (dziennikarstwo|niezależne|redakcję|darowiznę|portal|nas finansowo|media|naszą działalność)',
            'Wesprzyj niezależne dziennikarstwo.',
          ],
        ],
        line: ['Wesprzyj nas', 'Wspieraj nas'],
      },
      'live-marker': {
        line: [
          [
            '(więcej|kolejne|szczegółowe|więcej informacji|więcej szczegółów) [informacji|informacje|szczegółów] (wkrótce|za chwilę|niebawem)',
            'Więcej informacji wkrótce',
          ],
          [
            '(tekst|artykuł|wiadomość|informacja|materiał) [jest] (aktualizowany|aktualizowana|w trakcie aktualizacji|jest aktualizowany|rozwojowy)',
            'Artykuł jest aktualizowany',
          ],
          ['(relacja|transmisja) (na żywo|live) [...]', 'Relacja na żywo'],
        ],
        weak: ['Pilne', 'Z ostatniej chwili', 'Na żywo', 'Aktualizacja', 'Relacja live', 'Najnowsze'],
      },
      disclaimer: {
        sentence: [
          [
            '(opinie|poglądy|treści|materiał) ... (nie odzwierciedlają|nie muszą|niekoniecznie|nie ponosi) ... (redakcji|redakcja|autora|stanowiska|odpowiedzialności)',
            'Poglądy autora nie muszą odzwierciedlać stanowiska redakcji.',
          ],
        ],
      },
      'cms-leftover': {
        sentence: [['(artykuł|wpis|post) ... pochodzi z serwisu', 'Artykuł Róże pochodzi z serwisu Ogród.']],
      },
      control: {
        line: [
          'Pokaż więcej',
          'Załaduj więcej',
          'Rozwiń',
          'Zwiń',
          'Wróć do góry',
          'Przejdź do treści',
          'Strona główna',
          'Następny artykuł',
          'Poprzedni artykuł',
          'Pełny ekran',
          'Zobacz więcej',
          'Zobacz wszystkie',
          'Powrót na górę',
          'Ładowanie',
        ],
        weak: [
          'Zamknij',
          'Dalej',
          'Wstecz',
          'Menu',
          'Szukaj',
          'Anuluj',
          'Wyślij',
          'Następny',
          'Poprzedni',
          'Więcej',
          'Powrót',
          'Start',
        ],
      },
      'translation-notice': {
        sentence: [
          [
            '(ten|artykuł|tekst) ... (przetłumaczony|przetłumaczono) ... (automatycznie|maszynowo|automatyczne)',
            'Artykuł został przetłumaczony automatycznie.',
          ],
        ],
      },
      'social-embed': {
        line: [
          ['wyświetl ten post na instagramie', 'Wyświetl ten post na Instagramie'],
          ['post udostępniony przez <name> [...]', 'Post udostępniony przez Anna (@anna)'],
        ],
      },
      'browser-notice': {
        sentence: [
          ['(włącz|wyłącz|prosimy o|zablokuj) ... (javascript|adblock|adblocka)', 'Wyłącz AdBlock'],
          ['(twoja|ta) przeglądarka nie (obsługuje|wspiera)', 'Twoja przeglądarka nie obsługuje wideo.'],
        ],
      },
      'press-notice': {
        line: [['(biuro prasowe|kontakt dla mediów|informacja prasowa|materiał prasowy) [...]', 'Kontakt dla mediów']],
      },
    },
  },
  {
    language: 'en',
    from: 'pl',
    sets: {},
    phrases: {
      'ad-marker': {
        line: [
          [
            '(further|the further|rest) part of the {article} (under|below) the ({ad}|video|material)',
            'Further part of the article under the ad',
          ],
          ['[text] continues under the (video material|video|material)', 'Continues under the video material'],
        ],
        weak: ['Sponsored material', 'Partner material', 'Self promotion'],
      },
      'read-also': {
        label: [
          ['(read|see|watch|check) (too|also|as well|likewise)', 'See too'],
          [
            '(we recommend|recommended|worth reading|it may interest you|may interest you|more on this topic|the editors recommend)',
            'We recommend',
          ],
        ],
      },
      'paywall-notice': {
        sentence: [['# of the (article|text) (remains|left|remaining)', '70% of the article remains']],
      },
      'media-credit': {line: [['(illustrative|demonstrative|archival) (photo|picture|image)', 'Illustrative photo']]},
      'follow-us': {
        sentence: [
          [
            '(have you|do you have|you have) ... (interesting topic|photos|videos) ... (write to us|send (it|them) to us|contact us)',
            'Do you have an interesting topic? Write to us.',
          ],
        ],
      },
    },
  },
]
