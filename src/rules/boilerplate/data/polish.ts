import type {PhraseBook} from '../phrases.js'

const miesiąc =
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień'

/**
 * What Polish sites print, and what machine translation makes of it. `{rest}` is up to eight words that notices have (`{notice}`):
 * what an article has to say behind the first words of a notice goes beyond them.
 */
export const polish: readonly PhraseBook[] = [
  {
    language: 'pl',
    sets: {
      artykuł:
        'artykuł|artykułu|artykuły|artykułów|tekst|tekstu|treść|treści|materiał|materiału|materiały|wpis|wiadomość|wideo|film|newsa|reportaż|reportażu|wywiad|wywiadu|galerii|relacji|publikacji|publikacja|informacji|historii',
      czytaj:
        'czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj|poznaj|dowiedz się|oglądaj|warto przeczytać|zobaczcie',
      dostęp:
        'subskrypcję|subskrypcji|subskrypcja|prenumeratę|prenumeraty|prenumerata|abonament|abonamentu|dostęp|dostępu|dostęp cyfrowy',
      komentarz: 'komentarz|komentarze|komentarzy|opinia|opinie|opinii',
      miejsce:
        'facebooku|instagramie|twitterze|x|youtube|tiktoku|whatsappie|telegramie|messengerze|linkedinie|threads|google news|google wiadomościach|wiadomościach google|discover|mediach społecznościowych|social mediach|kanale|kanał|kanału|profil|profilu|grupy|grupie|fanpage',
      miesiąc,
      newsletter: 'newsletter|newslettera|newslettery|newsletterem|biuletyn|biuletynu|powiadomienia|powiadomień',
      notice:
        '#|aby|administratorem|adres|afiliacyjne|akceptujesz|akceptuję|aktualizacja|aktualizacji|aktualizowany|aktywne|aktywnej|aktywuj|aplikację|artykule|artykuł|artykułów|artykułu|artykuły|automatyczne|automatycznie|autora|autorskim|autorzy|bądź|bez|bezpłatną|bezpłatnych|będzie|bieżąco|błąd|by|być|całości|całość|cały|celach|ceny|chcesz|chroniony|chwili|ciasteczek|ciąg|ciekawy|co|codziennie|cookie|cookies|copyright|cyfrowa|cyfrowy|czas|czcionkę|część|czytać|czytaj|czytania|czytasz|czytelnicy|czytelnikom|czytelników|dalej|dalsza|dalsze|dalszy|dane|danych|darmo|darmowe|darmowych|data|dla|dni|do|dobrowolna|dodać|dodaj|dodawanie|dołącz|dostęp|dostępna|dostępny|dotyczące|dowiedz|dowolną|dyskusji|dziennika|dziennikarskiej|dziennikarstwo|dziennikarzy|dzięki|dziękujemy|e|ekran|facebooku|film|filmy|fundację|galeria|galerię|galerii|gazety|główna|godz|godziny|google|górę|góry|grafika|gratis|hasła|hasło|i|ilustracyjne|informacji|instagramie|inwestycyjnej|jakość|jan|ją|je|jest|jesteśmy|jeszcze|jeśli|już|kanale|kawę|każdej|kiedy|klikając|kliknij|kolejne|komentarz|komentarze|komentarzu|komentarzy|komentujących|komunikat|koniec|konta|kontakt|kontem|konto|kontynuowany|kontynuuj|końca|korzysta|korzystanie|kpp|kup|kupisz|kurier|kwotę|lektora|limit|limitu|link|linki|lista|listy|literówkę|lokalne|lub|ładowanie|ma|mail|mailingowej|marca|masz|materiał|materiałem|materiały|mediów|mieć|miejsca|mies|miesiąc|miesiące|miesiącu|miesięcznie|min|minut|minuty|możesz|móc|musi|muszą|my|myślisz|na|nagranie|najciekawsze|najmniej|najnowszych|najważniejsze|nam|napisz|nas|nasi|następna|następne|następnej|następny|nasz|naszą|naszego|naszej|naszych|naszym|newsletter|newslettera|newsletterze|nie|niedostępne|niezależne|niezbędne|nim|niniejszy|numerze|o|obowiązuje|obserwuj|od|odblokuj|odczytany|odnawia|odpowiada|odrzuć|odzwierciedlać|oferta|ograniczeń|opiniami|opinie|opublikowano|opublikowany|organizatora|osobowych|oszczędź|otrzymamy|otrzymuj|otwocku|oznacza|oznaczone|pamiętasz|papierową|partnera|partnerem|partnerów|partnerzy|patronem|pełną|pełny|pierwsze|pierwszy|pixabay|pl|plan|pliki|plików|po|pobierz|pochodzi|pod|podaj|podamy|podatku|podziel|poglądy|pokaż|pola|polityka|polskie|polub|połowę|pomiń|poniżej|poprzedni|porady|portal|portalu|posiadasz|posłuchaj|postaw|potem|potrzebujemy|potwierdź|powrót|powstał|pozostało|później|prasowe|prasowy|prawa|prawem|preferencje|preferowanych|premium|prenumerata|prenumeratą|prenumeratę|prenumeratorów|proc|profilu|promocji|promocyjny|prosto|prowizję|prywatności|prywatność|prywatnymi|przeczytać|przeczytałeś|przeczytanie|przeczytasz|przegap|przejdź|przekaż|prześlij|przetłumaczony|przetwarzamy|przetwarzanie|przetwarzaniu|przez|przypomnij|redakcja|redakcji|regulamin|regulaminie|reklamą|reklamę|reklamowa|reklamy|relacja|rezygnujesz|roczna|rok|rozpowszechnianie|rozwiń|są|sądzisz|schowka|serwisu|się|skomentować|skopiuj|skrzynce|skrzynkę|sortuj|specjalna|spodobał|sponsorowany|sprawdź|stałych|stanowi|stanowiska|statystycznych|strona|stronie|strony|stycznia|subskrybentów|subskrybuj|subskrypcja|subskrypcją|subskrypcję|subskrypcji|swój|szanujemy|szczegółów|śledź|ta|tego|tej|tekst|tekstów|tekstu|teksty|tekście|temat|temu|ten|teraz|też|tę|tłumaczenie|to|treści|treść|tutaj|twoją|twoje|twój|tydzień|tygodnika|tygodniowo|tylko|tym|udostępnij|ukazał|ustawienia|ustawieniami|ustawień|użytkownika|użytkowników|używamy|video|w|ważna|we|wesprzyj|whatsapp|wiadomości|wideo|widzisz|więcej|wkrótce|wpisy|wpisz|wpłać|wpłatę|wróć|wspieraj|współpraca|współpracy|wszelkie|wszystkich|wszystkie|wtorek|wybierz|wybory|wycofać|wydania|wydawca|wydawcy|wydrukuj|wygenerowana|wygodnie|wykorzystałeś|wykup|wyłącznie|wyłączone|wymaga|wymagane|wyrażam|wyrażasz|wyświetleń|wyświetlić|z|za|zaawansowane|zaawansowanych|zakończona|zalogowaniu|zalogowanych|zaloguj|załaduj|załóż|zamknij|zamów|zapis|zapisanie|zapisując|zapisz|zarejestruj|zarządzaj|zastrzeżone|zatwierdź|zauważyłeś|zawiera|zawsze|zdjęcia|zdjęcie|zdjęć|ze|zespół|zgadzam|zgłoś|zgodą|zgodę|zgody|zł|znajdziesz|znajdź|znajomym|znaków|zobacz|został|została|zostały|zostanie|zostań|zostaw|zrezygnować|zwiększ|zwiń|zyskaj|źródeł|źródło|żadnego|że|żywo',
      okres: 'miesiąc|miesiące|miesięcy|miesięcznie|tydzień|tygodnie|tygodni|dzień|dni|rok|lata|rocznie',
      reklama:
        'reklama|reklamy|reklamą|reklamę|reklamie|spot reklamowy|spotem|spotu|blokiem reklamowym|materiałem reklamowym|materiałem wideo|materiałem|wideo|filmem|galerią|zdjęciem|zdjęciami|grafiką',
      rest: '{notice} [{notice} [{notice} [{notice} [{notice} [{notice} [{notice} [{notice} ]]]]]]]',
      serwis:
        'facebook|facebooku|facebooka|twitter|twitterze|twittera|x|instagram|instagramie|whatsapp|telegram|youtube|youtubie|tiktok|tiktoku|linkedin|google news|wiadomościach google|google wiadomości|mediach społecznościowych|messenger|e mail|mail|threads|spotify|whatsappie|telegramie|viberze|viber|signal|bluesky|discover|google discover|kanale whatsapp|naszym kanale|naszej stronie',
      subskrybent:
        'subskrybent|subskrybentów|subskrybenta|prenumeratorów|abonentów|zalogowanych|zarejestrowanych użytkowników|czytelników premium|użytkowników premium|stałych czytelników|subskrybentom|subskrybenci|prenumeratorom|prenumeratorzy|prenumerator|abonentom|zalogowani|zalogowanym|zarejestrowanych|użytkowników zarejestrowanych|czytelników z dostępem|posiadaczy subskrypcji|osób z dostępem',
      waluta: 'zł|pln|złotych|złote|złoty|gr|groszy|euro|eur',
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
          ['(szanujemy|dbamy o|cenimy) [twoją|państwa|waszą] prywatność', 'Szanujemy Twoją prywatność'],
          [
            '[twoja|państwa] prywatność jest dla nas (ważna|najważniejsza|priorytetem)',
            'Twoja prywatność jest dla nas ważna',
          ],
          [
            '(my i [nasi] [#]|wraz z [naszymi] [#]|razem z [naszymi] [#]) (partnerzy|partnerami|zaufani partnerzy|zaufanymi partnerami) ... (urządzeniu|danych|dane|informacje|identyfikatory|cookie|cookies)',
            'My i nasi 812 partnerzy przetwarzamy dane',
          ],
          [
            '(ta|ten|nasza|nasz|niniejsza|niniejszy) (strona|serwis|witryna|portal|sklep) [internetowa|internetowy] (korzysta|używa|wykorzystuje|stosuje|zapisuje) ... (cookies|cookie|ciasteczek|ciasteczka)',
            'Ta strona korzysta z ciasteczek',
          ],
          [
            '(możesz|możecie|mogą państwo) ... (zmienić|wycofać|dostosować|zarządzać) ... (zgodę|zgody|cookies|cookie|preferencje|prywatności)',
            'W każdej chwili możesz wycofać zgodę',
          ],
          [
            'dalsze korzystanie z (serwisu|strony|witryny|portalu) ... (zgodę|akceptację|akceptacją|zgodą|cookies)',
            'Dalsze korzystanie z serwisu oznacza zgodę na cookies',
          ],
          [
            '[wyrażenie|twoja|udzielenie] (zgoda|zgody) jest (dobrowolna|dobrowolne) ... (wycofać|cofnąć|odwołać)',
            'Zgoda jest dobrowolna i możesz ją w każdej chwili wycofać',
          ],
        ],
        line: [
          [
            '(akceptuję|akceptuj|zaakceptuj|odrzuć|odrzucam|zarządzaj|ustawienia|dostosuj) [wszystkie|wszystko|pliki] [cookies|cookie|zgody|ciasteczka|zgodami|plików cookie|prywatności|i przechodzę do serwisu|i przejdź do serwisu]',
            'Akceptuję wszystkie cookies',
          ],
          ['(polityka|polityką) (prywatności|cookies|plików cookies)', 'Polityka prywatności'],
          'Przejdź do serwisu',
          [
            '(zgadzam się|akceptuję|zgoda|wyrażam zgodę|akceptuj|zezwól) [na] (wszystko|wszystkie|niezbędne|tylko niezbędne|wybrane|cookies|pliki cookie) [cookies|pliki cookie|pliki cookies|zgody]',
            'Zgadzam się na wszystkie',
          ],
          [
            '(przejdź do|pokaż|zobacz|zmień|otwórz|wróć do) (ustawień|ustawienia|preferencje|preferencji) [zaawansowanych|zaawansowane|prywatności|cookies|plików cookie|zgód]',
            'Przejdź do ustawień zaawansowanych',
          ],
          [
            '(ustawienia|preferencje) (zaawansowane|prywatności|cookies|plików cookies|plików cookie|zgód)',
            'Ustawienia zaawansowane',
          ],
          ['(lista|zobacz|pokaż) [listę] [naszych|zaufanych] partnerów', 'Lista partnerów'],
          [
            '(zarządzaj|zarządzanie) [moimi|swoimi] (ustawieniami|zgodami|preferencjami|plikami|cookies) [prywatności|plików|cookie|cookies|dotyczącymi] [{rest}]',
            'Zarządzaj ustawieniami plików cookie',
          ],
          [
            '(twoje|państwa) (wybory|ustawienia|preferencje) [dotyczące] (prywatności|plików cookie|cookies)',
            'Twoje wybory dotyczące prywatności',
          ],
          [
            '(odrzuć|odrzucam|zaakceptuj|akceptuję|akceptuj|zgadzam się na|zezwól na) (wszystkie|wszystko|opcjonalne|tylko niezbędne|niezbędne) [cookies|pliki cookie] (i) (zamknij|przejdź|kontynuuj|kontynuuję) [{rest}]',
            'Odrzuć wszystkie i zamknij',
          ],
          [
            '(niezbędne|wymagane) (pliki cookie|pliki cookies|cookies|ciasteczka) [są] zawsze (aktywne|włączone)',
            'Niezbędne pliki cookie są zawsze aktywne',
          ],
          [
            'dowiedz się więcej o (przetwarzaniu|ochronie|cookies|plikach) [{rest}]',
            'Dowiedz się więcej o przetwarzaniu danych',
          ],
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
          [
            '[reklama] (dalsza część|dalszy ciąg|ciąg dalszy|reszta|kontynuacja) [{artykuł}] [znajduje się|znajdziesz|czytaj] (pod|poniżej|za|po) [tą|naszym|poniższym] {reklama} [wideo|reklamowym|video]',
            'Dalsza część artykułu pod materiałem wideo',
          ],
          [
            '(materiał|artykuł|tekst|treść|wpis|treści) [promocyjny|promocyjne|reklamowy|sponsorowane] (partnera|partnerski|partnerskie|partnerów|zewnętrzny|promocyjne|promocyjna|reklamowe|sponsorowane|komercyjny|naszego partnera) [{rest}]',
            'Materiał promocyjny partnera',
          ],
          [
            '(współpraca reklamowa|współpraca płatna|płatna współpraca|lokowanie produktu|artykuł zawiera lokowanie produktu|materiał zawiera lokowanie produktu|ogłoszenie płatne|tekst promocyjny) [{rest}]',
            'Współpraca reklamowa',
          ],
          ['koniec (reklamy|bloku reklamowego)', 'Koniec reklamy'],
          [
            '(reklama|koniec reklamy) [czytaj] (dalej|dalsza część|ciąg dalszy|dalszy ciąg) [tekstu|artykułu] (poniżej|pod reklamą|pod spodem)',
            'Reklama – czytaj dalej poniżej',
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
          ['(poczytaj|doczytaj|przeczytaj) (na ten temat|w temacie|o tym)', 'Poczytaj na ten temat'],
          [
            '(w tym temacie|na ten temat|o tym) (przeczytasz|przeczytacie|czytaj|piszemy|pisaliśmy) [także|też|również]',
            'W tym temacie przeczytasz także',
          ],
          ['(zerknij|rzuć|zajrzyj|spójrz) (również|też|także|jeszcze) [okiem]', 'Zerknij również'],
          [
            '[o tym] [już] (pisaliśmy|mówiliśmy|informowaliśmy|wspominaliśmy) [już] (o tym|o sprawie|wcześniej|już) [wcześniej|już|też]',
            'Pisaliśmy o tym wcześniej',
          ],
          ['{czytaj} (też|także|również|więcej|dalej|koniecznie|tutaj|na ten temat) [na|o]', 'Czytaj też'],
          [
            '(polecamy|polecane|powiązane|podobne|powiązane artykuły|podobne artykuły|najczęściej czytane|najnowsze|więcej na ten temat|więcej o|więcej na temat|warto przeczytać|może cię zainteresować|może cię zainteresować również|mogą cię zainteresować|to może cię zainteresować|zainteresuje cię także|w temacie|na ten temat|zobacz wideo|redakcja poleca|dowiedz się więcej|zobacz galerię|inni czytają|popularne|do przeczytania)',
            'Może cię zainteresować',
          ],
          [
            '(przeczytaj|czytaj|zobacz) (nasz|nasze|inne|cały|wywiad|komentarz) (artykuł|artykuły|teksty|tekst|wywiad|z)',
            'Przeczytaj inne teksty',
          ],
          [
            '(czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|polecamy|warto) (tż|w temacie|takze|przy okazji|na naszym portalu|inne|jeszcze|i)',
            'Czytaj jeszcze',
          ],
          [
            '(to też|to także|to również|to) (może cię zainteresować|was zainteresuje|cię zainteresuje|może was zainteresować|warto wiedzieć)',
            'To cię zainteresuje',
          ],
          [
            '(polecane|wybrane|rekomendowane|proponowane|polecamy) (dla ciebie|dla was|dla państwa|artykuły|teksty|wiadomości|treści|przez redakcję)',
            'Polecane dla Ciebie',
          ],
          [
            '(najpopularniejsze|popularne|najnowsze|najchętniej czytane|ostatnie|gorące|podobne|pozostałe|inne|najważniejsze|powiązane) (wiadomości|artykuły|teksty|newsy|tematy|informacje|wpisy|publikacje|treści|materiały)',
            'Najnowsze wiadomości',
          ],
          [
            '(więcej|pozostałe|inne) (wiadomości|informacji|artykułów|tekstów|newsów) (z|o|na temat|na)',
            'Więcej wiadomości z regionu',
          ],
          [
            '(wcześniej pisaliśmy|pisaliśmy o tym|pisaliśmy też|o sprawie pisaliśmy|o tym pisaliśmy|pisaliśmy wcześniej) [też|już|tutaj|w tekście]',
            'Pisaliśmy o tym',
          ],
          [
            '(nie przegap|nie przeocz|przeczytaj koniecznie|hit dnia|gorący temat|zobacz koniecznie|mamy też dla ciebie)',
            'Nie przegap',
          ],
          [
            '(inni|inni czytelnicy|czytelnicy|użytkownicy) (czytali|czytają|przeczytali) [też|także|również]',
            'Inni czytali również',
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
          [
            '(rozwiń|pokaż|zobacz|otwórz|wyświetl|czytaj|przeczytaj) [dalszą część|cały|całą|pełny|pełną|całość|resztę] {artykuł} [tutaj|na _]',
            'Rozwiń cały artykuł',
          ],
          [
            '(dalsza część|ciąg dalszy|dalszy ciąg|cały) [{artykuł}] (na następnej stronie|na kolejnej stronie|na stronie #|poniżej|w linku|tutaj|pod linkiem)',
            'Dalsza część artykułu na następnej stronie',
          ],
          [
            '(pozostało|zostało|zostało ci|pozostało ci|przeczytałeś|przeczytano) [jeszcze|do przeczytania|tylko] # [procent|proc] [tekstu|artykułu|treści|słów|znaków] [do przeczytania]',
            'Pozostało jeszcze 64 proc. tekstu',
          ],
          [
            '(aby|by|żeby) (przeczytać|zobaczyć|czytać) (całość|dalej|cały {artykuł}|więcej) [...] (kliknij|przejdź|wejdź|zaloguj) [{rest}]',
            'Aby przeczytać całość, kliknij tutaj',
          ],
          [
            '(zobacz|czytaj|przeczytaj|pokaż|rozwiń) (pełną|całą|pełny|cały|resztę|dalszą część) [treść|wersję|tekst] [{artykuł}]',
            'Zobacz pełną treść artykułu',
          ],
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
          [
            '(dostęp do|aby uzyskać dostęp do|przeczytanie|pełna wersja) [tej|tego|pełnej|całego|całej] ... (wymaga|wymagają|masz|tylko|wyłącznie|możliwy|możliwa) ... (subskrypcji|prenumeraty|logowania|rejestracji|abonamentu|dostępu|{subskrybent})',
            'Dostęp do tej treści wymaga aktywnej subskrypcji.',
          ],
          [
            '(treść|artykuł|tekst|materiał|reszta|całość|dalsza część) ... (dostępna|dostępny|zarezerwowana|zarezerwowany|przeznaczony|przeznaczona) [jest] [tylko|wyłącznie] (dla|po zalogowaniu|po zakupie|po wykupieniu|w ramach) ... (subskrybentów|prenumeratorów|abonentów|zalogowanych|subskrypcji|prenumeraty|dostępu|zalogowaniu|zarejestrowanych)',
            'Dalsza część dostępna jest tylko dla prenumeratorów.',
          ],
          [
            '(wykorzystałeś|wykorzystałaś|wykorzystano|przekroczyłeś|osiągnąłeś) [już|swój|wszystkie] [limit] [#|bezpłatnych|darmowych|wszystkie] [...] (artykułów|artykuły|tekstów|limit|treści)',
            'Wykorzystałeś limit bezpłatnych artykułów.',
          ],
          [
            '(chcesz|chcę) (czytać|przeczytać|poznać) [dalej|całość|więcej|ten] ... (wykup|kup|zaloguj|subskrybuj|dołącz|zamów|zostań)',
            'Chcesz przeczytać całość? Wykup dostęp.',
          ],
          [
            'to (jest) (artykuł|tekst|treść|materiał) (premium|dla subskrybentów|dla prenumeratorów|płatny|płatna)',
            'To jest artykuł premium',
          ],
          [
            '(ta|ten|to|cała|cały|pełna|pełny|reszta|całość|dalsza część|pozostała część|zawartość) [{artykuł}|wersja|tej|tego] [{artykuł}] [jest|są] (dostępna|dostępny|dostępne|przeznaczona|przeznaczony|zarezerwowana|zarezerwowany|otwarta) (tylko|wyłącznie|jedynie) (dla|po|w)',
            'Ta treść jest dostępna wyłącznie dla subskrybentów „Kuriera”',
          ],
          [
            '(czytasz|to jest|przeglądasz) [nasz] (artykuł|tekst|materiał) (premium|dla subskrybentów|dla prenumeratorów|płatny)',
            'Czytasz artykuł premium.',
          ],
        ],
        weak: ['Premium', 'Tylko dla prenumeratorów', 'Artykuł premium', 'Subskrypcja'],
        line: [
          [
            '(treść|artykuł|tekst|materiał) (dostępna|dostępny) [tylko|wyłącznie] (po zalogowaniu|po rejestracji|dla zalogowanych|w subskrypcji|w prenumeracie)',
            'Treść dostępna po zalogowaniu',
          ],
          [
            'to [już|były] [już] [wszystkie] [twoje] (darmowe|bezpłatne) (artykuły|teksty|materiały) [{rest}]',
            'To już wszystkie darmowe artykuły w tym miesiącu',
          ],
          ['(załóż|utwórz) [darmowe|bezpłatne|swoje] konto [{rest}]', 'Załóż darmowe konto i czytaj dalej'],
          [
            '(ten|cały|pełny|resztę|całość) [{artykuł}] (przeczytasz|przeczytacie|przeczytają|dostępny) [w całości|tylko|wyłącznie|jest] (z|dzięki|w ramach|po wykupieniu|dla) [{rest}]',
            'Ten materiał przeczytasz w całości z subskrypcją',
          ],
          [
            '(dalszy ciąg|dalsza część|reszta|pełna treść|całość|pełna wersja) [{artykuł}] (dostępny|dostępna|jest|przeznaczona) [jest|tylko|wyłącznie|dostępna|dostępny] dla (naszych|stałych|{subskrybent}) [{rest}]',
            'Dalszy ciąg tekstu dostępny jest dla naszych stałych czytelników',
          ],
          [
            '(ten|to|cały) [jest] [{artykuł}] [jest] (tylko|wyłącznie) dla [naszych] {subskrybent}',
            'Ten tekst jest tylko dla prenumeratorów',
          ],
        ],
      },
      offer: {
        run: [['bez zobowiązań', 'Bez zobowiązań']],
        line: [
          [
            '(rezygnujesz|rezygnacja|zrezygnuj|anuluj) (kiedy chcesz|w każdej chwili|w dowolnym momencie) [{rest}]',
            'Rezygnujesz, kiedy chcesz',
          ],
          ['(już od|od|tylko|za|za jedyne|teraz za) # [zł|pln|gr|euro] [{rest}]', 'Już od 1 zł za pierwszy miesiąc'],
          ['# (zł|pln) (za|miesięcznie|na|przez) [{rest}]', '19,90 zł miesięcznie'],
          [
            '(sprawdź ofertę|(wypróbuj|testuj) [teraz] [#] [dni] za darmo [...]|(wypróbuj|testuj|kup|wykup|wybierz|zamów) [teraz] (dostęp|subskrypcję|prenumeratę|ofertę|pakiet) [...])',
            'Kup subskrypcję',
          ],
          ['(nieograniczony|pełny|nielimitowany) dostęp {rest}', 'Pełny dostęp do treści'],
          ['(subskrybuj|prenumeruj) [teraz|już od #]', 'Subskrybuj teraz'],
          [
            '(czytaj|korzystaj|oglądaj|zyskaj) [wszystko|bez ograniczeń|wszystkie] [artykuły|treści] [bez ograniczeń|bez reklam] ... (# {waluta}|{waluta}) [{rest}]',
            'Czytaj bez ograniczeń przez 3 miesiące za 29,90 zł',
          ],
          [
            '{dostęp} [cyfrowy|cyfrowa|cyfrową|premium|online|roczna|miesięczna|roczny|miesięczny] [...] (za|od|już od|tylko|kosztuje) # {waluta} [{rest}]',
            'Prenumerata cyfrowa już od 9,90 zł',
          ],
          [
            '(wykup|kup|zamów|wybierz|odbierz|aktywuj|sprawdź|subskrybuj|wypróbuj|zyskaj|skorzystaj) [swój|swoją|pełny|naszą] [z] ({dostęp}|oferty) [cyfrowy|cyfrową|premium|na|do|już|za|od|teraz|i] [{rest}]',
            'Wykup dostęp cyfrowy już teraz',
          ],
          [
            '(pierwszy|pierwsze|#) [#] (miesiąc|miesiące|miesięcy|tydzień|tygodnie|dni|rok) [dostępu|prenumeraty|subskrypcji|czytania] (za|już za|tylko|już od|od) [tylko|jedyne] # {waluta} [{rest}]',
            'Pierwszy miesiąc za 1 zł',
          ],
          [
            '(tylko|teraz|już za|zaledwie) # {waluta} (miesięcznie|rocznie|za miesiąc|za rok|na miesiąc|mies|tygodniowo|dziennie) [zamiast # {waluta}]',
            'Tylko 9,90 zł miesięcznie',
          ],
          [
            '(promocja|oferta|okazja|rabat|zniżka|taniej) [specjalna|dla ciebie|dnia] ... (subskrypcja|subskrypcję|prenumerata|prenumeratę|prenumeraty|subskrypcji) [{rest}]',
            'Oferta specjalna: roczna subskrypcja -50%',
          ],
          [
            '(wybierz|wybierzcie|poznaj|porównaj|zobacz|sprawdź) [swój|najlepszy|nasze|idealny] (plan|plany|pakiet|pakiety|wariant|abonament|subskrypcję|prenumeratę) [{rest}]',
            'Wybierz plan i czytaj bez limitu',
          ],
          [
            '(pierwszy|pierwsze|#) [#] (miesiąc|tydzień|dni|miesiące|rok) (gratis|za darmo|bezpłatnie|za # {waluta}|za złotówkę) [{rest}] # {waluta} [{rest}]',
            'Pierwsze 30 dni gratis, potem 24,99 zł/mies.',
          ],
          [
            '(pierwszy|pierwsze|#) [#] (miesiąc|tydzień|dni|miesiące|rok) [{dostęp}] (gratis|za darmo|bezpłatnie|za złotówkę|za # {waluta}) [{rest}]',
            'Pierwszy miesiąc za darmo',
          ],
          [
            '(kup|zamów|subskrybuj|wykup|prenumeruj) [teraz|dziś|online|rok] i (oszczędź|oszczędzaj|zyskaj|zyskuj|czytaj) [{rest}]',
            'Kup teraz i oszczędź 50%',
          ],
          [
            '[masz] [już] {dostęp} [papierową|cyfrową] (aktywuj|odbierz|sprawdź|wykorzystaj) [{rest}]',
            'Masz już prenumeratę papierową? Aktywuj dostęp cyfrowy',
          ],
          [
            '(oferta|promocja) (ważna|trwa|obowiązuje) [tylko] do (# {miesiąc}|końca {miesiąc}|końca roku|wyczerpania) [#] [{rest}]',
            'Oferta ważna do 31 stycznia',
          ],
          [
            '(zyskaj|uzyskaj|odbierz|kup|wykup|zdobądź) [nieograniczony|pełny|nielimitowany] dostęp do (wszystkich|całego|tysięcy|najlepszych) [{rest}]',
            'Zyskaj dostęp do wszystkich tekstów już od 2,99 zł tygodniowo',
          ],
          [
            '(odblokuj|odblokujcie) [swój|pełny] [dostęp] [do] (wszystkich|wszystkie|pełny|cały|wszystko|treści|artykuł) [{rest}]',
            'Odblokuj dostęp do wszystkich treści premium',
          ],
          [
            '{dostęp} (odnawia|przedłuża) się automatycznie [{rest}]',
            'Subskrypcja odnawia się automatycznie. Możesz zrezygnować w każdej chwili',
          ],
          [
            '(rok|miesiąc|kwartał) (czytania|dostępu|prenumeraty|subskrypcji) (za pół ceny|za połowę ceny|w cenie # {okres}|taniej o #) [{rest}]',
            'Rok czytania za połowę ceny',
          ],
        ],
      },
      login: {
        line: [
          ['nie jesteś [jeszcze] (zalogowany|zalogowana)', 'Nie jesteś zalogowany'],
          [
            '(masz już|jesteś już|mam już|posiadasz) [aktywną] (konto|subskrypcję|prenumeratę|prenumeratorem|subskrybentem) [(zaloguj się) [...]]',
            'Masz już konto? Zaloguj się',
          ],
          [
            '(zaloguj się|zaloguj|zarejestruj się|załóż konto|nie pamiętasz hasła|zapomniałeś hasła|wyloguj|wyloguj się|moje konto|rejestracja|logowanie|przypomnij hasło)',
            'Zaloguj się',
          ],
          ['nie (masz|jesteś) [jeszcze] (konta|prenumeratorem|subskrybentem) [{rest}]', 'Nie masz jeszcze konta?'],
          [
            '(masz|posiadasz) [już] (konto|subskrypcję|prenumeratę|dostęp|wykupiony dostęp|abonament) [...] (zaloguj|logowanie) [się] [{rest}]',
            'Posiadasz konto? Zaloguj się',
          ],
          [
            '(zaloguj|zarejestruj) [się] (lub|albo|i) (zarejestruj|zaloguj|załóż konto|wykup|subskrybuj|kup) [się] [{rest}]',
            'Zaloguj się lub zarejestruj',
          ],
          [
            '(zaloguj|zarejestruj) się [...] (przez|za pomocą|kontem|z kontem|aby|by|żeby|bezpłatnie|i) [{rest}]',
            'Zaloguj się kontem Google',
          ],
          [
            '(przypomnij|odzyskaj|nie pamiętasz|zapomniałeś|zapomniałaś|zresetuj) [swoje] hasła',
            'Nie pamiętasz hasła?',
          ],
          ['(przypomnij|odzyskaj|zresetuj|zmień) [swoje] hasło', 'Przypomnij hasło'],
          [
            '(kontynuuj|zaloguj się|zarejestruj się|zaloguj) (z|przez|za pomocą|poprzez) (google|facebook|apple|facebooka|konta google)',
            'Kontynuuj z Google',
          ],
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
          [
            '(zapisz|zapisz się|zapiszcie się|zasubskrybuj|subskrybuj|zamów|dołącz|odbieraj) ... (newslettera|newsletter|newsletterów|newsletterze|biuletynu|listy mailingowej)',
            'Zapisz się do listy mailingowej',
          ],
        ],
        line: [
          ['(podaj|wpisz|twój) [swój] (adres e mail|e mail|adres email|email)', 'Podaj adres e-mail'],
          [
            '(chcesz|lubisz|interesuje cię|interesują cię|nie chcesz|bądź) ... (newslettera|newsletter|swoją skrzynkę) [{rest}]',
            'Chcesz być na bieżąco? Zapisz się na newsletter!',
          ],
          [
            '(codziennie|co rano|co tydzień|raz w tygodniu|w każdy piątek|najlepsze|najciekawsze|najważniejsze|wszystkie) ... (newsletterze|newsletter|twojej skrzynce|swoją skrzynkę|swojej skrzynce) [{rest}]',
            'Najciekawsze teksty co tydzień w Twojej skrzynce',
          ],
          [
            '(podaj|wpisz|wprowadź|twój|adres) [swój|twój] (adres e mail|e mail|mail|adres|adres email) [i zapisz się|i bądź na bieżąco|aby otrzymywać ...]',
            'Wpisz swój adres e-mail',
          ],
          ['(zapisz się|zapisuję się|zapisz mnie|subskrybuję) [teraz|za darmo|bezpłatnie]', 'Zapisz się teraz'],
          [
            '(zapisując|podając|wysyłając) [się|adres|formularz] ... (akceptujesz|zgadzasz|wyrażasz|zgodę|regulamin) [{rest}]',
            'Zapisując się, akceptujesz regulamin',
          ],
          [
            '(zapisz się|zapiszcie się|dołącz|subskrybuj) i (nie przegap|nie przegapcie|bądź na bieżąco|otrzymuj|dostawaj) [{rest}]',
            'Zapisz się i nie przegap żadnego wydania',
          ],
          [
            '[dziękujemy] (sprawdź|potwierdź) [swoją|swój] (skrzynkę|maila|adres e mail|zapis|pocztę) [{rest}]',
            'Dziękujemy! Sprawdź skrzynkę i potwierdź zapis',
          ],
        ],
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
          [
            '(obserwuj|obserwujcie|śledź|śledźcie|polub|polubcie|dołącz|dołączcie|znajdź|znajdziesz nas|znajdziecie nas|subskrybuj|zasubskrybuj|dodaj) [nas|do nas|nasz|naszą|naszego|naszej|portal|stronę|kanał|profil] ... (na|w|do|kanał|kanału|profil) {miejsce}',
            'Dołącz do nas na kanale WhatsApp',
          ],
          [
            '(bądź|bądźcie|chcesz być) (na bieżąco|z nami|zawsze na bieżąco) ... (obserwuj|polub|śledź|dołącz|facebooku|instagramie|google|whatsappie|aplikację|aplikacji|facebook)',
            'Bądź na bieżąco – polub nas na Facebooku',
          ],
          [
            '(więcej|najnowsze|najświeższe|wszystkie|najważniejsze) (wiadomości|informacji|informacje|newsy|newsów|treści|zdjęć) ... (znajdziesz|znajdziecie|na naszym|w aplikacji|w naszej aplikacji) ... (facebooku|instagramie|telegramie|whatsappie|aplikacji|profilu|kanale|google|twitterze|stronie głównej)',
            'Więcej informacji znajdziesz na naszym profilu na Facebooku',
          ],
          [
            '(pobierz|ściągnij|zainstaluj|sprawdź|czytaj w) [naszą|nową|bezpłatną|darmową] (aplikację|apkę|aplikacji)',
            'Pobierz bezpłatną aplikację',
          ],
        ],
        line: [
          'Obserwuj nas',
          'Śledź nas',
          'Polub nas',
          'Pobierz aplikację',
          [
            '(jesteśmy|znajdź nas|znajdziesz nas|znajdziecie nas|czytaj nas|oglądaj nas|słuchaj nas) [też|także|również] (na|w) {miejsce} [{rest}]',
            'Znajdź nas na Instagramie',
          ],
          [
            '(dodaj|ustaw) ... (preferowane|preferowanych|ulubionych|ulubione) [źródło|źródeł] [w|do] [google]',
            'Dodaj nas do preferowanych źródeł w Google',
          ],
        ],
      },
      'share-toolbar': {
        line: [
          ['do (zakładek|ulubionych|schowka)', 'Do zakładek'],
          [
            '(udostępnij|podziel się|wyślij|drukuj|zapisz|poleć|skomentuj|kopiuj|skopiuj|tweetnij) [{artykuł}|link|artykułem|stronę] [na|przez|w|mailem|znajomym|znajomemu] [{serwis}]',
            'Udostępnij na Facebooku',
          ],
          ['(dodaj|zapisz) (do ulubionych|na później|w schowku|do schowka)', 'Zapisz na później'],
          ['(odsłuchaj|posłuchaj|drukuj) {artykuł}', 'Posłuchaj artykułu'],
          [
            '(udostępnij|podziel się|wyślij|poleć|prześlij) [ten|to] [{artykuł}|tym artykułem|tekstem|link|znajomym|znajomemu|dalej|wpis] [na|przez|w|mailem|e mailem|znajomym|innym|za pomocą] [{serwis}|{miejsce}] [{serwis}] [{serwis}] [{serwis}] [{serwis}] [{serwis}]',
            'Udostępnij ten artykuł znajomym',
          ],
          ['(skopiuj|kopiuj) (link|adres|odnośnik|url) [do schowka|do artykułu]', 'Skopiuj link do schowka'],
          [
            '(wydrukuj|wersja do druku|drukuj stronę|zapisz jako pdf|pobierz pdf|skopiowano|link skopiowany|zapisz artykuł|dodaj do zakładek)',
            'Wydrukuj',
          ],
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
        weak: [['(fotografie|ilustracje|fotograf|fotografka|fotoreporter|ilustrator) <name>', 'Fotografie: Ilona Łoś']],
        label: [
          [
            '(foto|fot|zdjęcie|zdjęcia|źródło zdjęć|źródło|źródło zdjęcia|grafika|autor zdjęcia|autor)  (pap|shutterstock|east news|getty|reuters|afp|archiwum|agencja|materiały prasowe|twitter|facebook|123rf|pixabay|fot)',
            'Fot. PAP',
          ],
          [
            '(fot|foto i wideo|zdj|źródło zdjęcia|źródło zdjęć|źródło fot|autor fot|fot główne|zdjęcie główne|źródło wideo|autor wideo)',
            'Fot. Jan Lis / Kurier',
          ],
        ],
        line: [
          [
            '(fot|foto|zdjęcia|zdjęcie|film|nagranie) (archiwum|straż pożarna|straż|osp|psp|policja|kpp|kmp|kwp|urząd gminy|urząd miasta|nadesłane|czytelnik|czytelniczka|materiały) [prywatne|rodzinne|redakcji|miejska|w|gminy|prasowe] [<name>]',
            'Zdjęcia: Straż Pożarna w Otwocku',
          ],
          [
            '(zdjęcie|zdjęcia|foto|fotografia) (poglądowe|ilustracyjne|archiwalne|poglądowa) (fot|foto|autor|źródło) [#] [_] [_] [_]',
            'Zdjęcie poglądowe, fot. 123rf',
          ],
          [
            '(autor|autorka|źródło) (zdjęcia|zdjęć|fotografii|grafiki|ilustracji|filmu|nagrania) <name>',
            'Autor zdjęcia: Paweł Kos',
          ],
          [
            '(zdjęcie|foto|fotografia|zdjęcia) (ilustracyjne|poglądowe|archiwalne|ilustracyjna)',
            'Zdjęcie ilustracyjne',
          ],
          [
            '(zobacz|otwórz|powiększ|wszystkie) (galerię|zdjęcia|zdjęcie|galeria|# zdjęć|więcej zdjęć)',
            'Zobacz galerię',
          ],
          ['# zdjęć', '12 zdjęć'],
          [
            '(zdjęcie|fotografia|foto|fot|ilustracja|grafika) (ilustracyjne|poglądowe|archiwalne|ilustracyjna|poglądowa|ilustr|arch) [fot|foto|źródło|autor] [<name>] [{rest}]',
            'Zdjęcie ilustracyjne / Fot. Pixabay',
          ],
          [
            '(zdjęcie|foto|grafika|ilustracja) (wygenerowane|wygenerowana|stworzone|stworzona) (przez|przy użyciu|za pomocą|z użyciem) (ai|sztuczną inteligencję|sztucznej inteligencji)',
            'Grafika wygenerowana przez AI',
          ],
          [
            '(źródło|autor|materiały) (wideo|video|nagrania|grafiki|infografiki|prasowe|organizatora|producenta) [<name>] [{rest}]',
            'Materiały prasowe organizatora',
          ],
          [
            '(zobacz|otwórz|powiększ|obejrzyj|przejdź do) [całą|wszystkie|pełną] [galerię|galerii|zdjęcia|zdjęcie|fotogalerię] [zdjęć|#] [zdjęć]',
            'Przejdź do galerii',
          ],
          [
            '(źródło|źr) (kpp|kmp|kwp|policja|osp|psp|straż pożarna|urząd|facebook|materiały prasowe|materiały|instagram|youtube|x|twitter|archiwum|um|gddkia|imgw) [<name>] [{rest}]',
            'Źródło: KPP w Otwocku',
          ],
        ],
      },
      'media-widget': {
        line: [
          [
            '(zobacz|obejrzyj|odtwórz|posłuchaj|zobacz też) (wideo|film|nagranie|podcast|podcastu|materiał wideo|rozmowę)',
            'Zobacz wideo',
          ],
          ['następny film [za # sekund]', 'Następny film'],
          [
            '(posłuchaj|odsłuchaj|wysłuchaj|odtwórz|słuchaj) [tego|cały] ({artykuł}|artykuł|rozmowy|podcastu|nagrania) [{rest}]',
            'Posłuchaj tego artykułu',
          ],
          [
            '(zobacz|obejrzyj|odtwórz|oglądaj) [także|też|to] (wideo|film|nagranie|video|materiał wideo|relację|galerię) [i|w|z|na] [{rest}]',
            'Zobacz nagranie z miejsca',
          ],
          [
            '(wideo|video|film|audio) (poniżej|nie może|niedostępne|ładuje się|wczytywanie) [{rest}]',
            'Video niedostępne',
          ],
        ],
        weak: ['Wideo', 'Podcast', 'Galeria', 'Zdjęcia', 'Infografika', 'Film', 'Na żywo', 'Audio'],
      },
      byline: {
        weak: [
          [
            '(notował|notowała|spisał|spisała|wysłuchał|wysłuchała|przygotował|przygotowała|dziennikarz|dziennikarka|tekst i zdjęcia) <name>',
            'Notował Olek Malec',
          ],
          [
            '(autor|autorka|oprac|opracował|opracowała|opracowanie|tekst|rozmawiał|rozmawiała|redakcja|autorzy) [red] <name>',
            'Autor: Anna Nowak',
          ],
          'Redakcja',
          'Oprac.',
          [
            '<name> (dziennikarz|dziennikarka|redaktor|redaktorka|korespondent|korespondentka|publicysta|publicystka) [_] [_]',
            'Anna Nowak, dziennikarka Kuriera',
          ],
        ],
        line: [
          [
            '(autor|autorka|autorzy|oprac|opracował|opracowała|opracowanie|przygotował|przygotowała|napisał|napisała|tekst|rozmawiał|rozmawiała|redagował|redagowała|redaktor|redaktorka) [red] (tekstu|artykułu|prowadzący|prowadząca|wydania) <name>',
            'Autor tekstu: Jan Lis',
          ],
          ['(oprac|opr) [red] [_]', 'Oprac. MK'],
        ],
      },
      'author-bio': {
        line: [
          [
            '<name> (dziennikarz|dziennikarka|reporter|reporterka|publicysta|publicystka|redaktor|redaktorka|felietonista|korespondent) [_] [_] [_] [_] (w redakcji|w portalu|w gazecie|w zawodzie) od # [roku]',
            'Jan Lis – dziennikarz działu miejskiego, w redakcji od 2014 roku',
          ],
          [
            '(o autorze|o autorce|zobacz wszystkie artykuły autora|więcej artykułów autora|wszystkie artykuły autora|wszystkie teksty autora)',
            'O autorze',
          ],
        ],
        opening: [
          [
            '(dziennikarz|dziennikarka|redaktor|redaktorka|publicysta|publicystka|reporter|reporterka|korespondent|korespondentka|felietonista|fotoreporter) ... (w redakcji od|w portalu od|w redakcji|z redakcją|związany z|związana z|pracuje w|pracował w|pracowała w|pisze o|zajmuje się|specjalizuje się|absolwent|absolwentka|w zawodzie od) [...]',
            'Dziennikarz działu sportowego. W redakcji od 2015 roku.',
          ],
          [
            '(absolwent|absolwentka|studentka|student|z wykształcenia|z zawodu) ... (dziennikarstwa|dziennikarz|dziennikarka|redakcji|redaktor|polonistka|pisze|portalu)',
            'Absolwentka dziennikarstwa na UW',
          ],
          [
            '(pisze|specjalizuje się|zajmuje się|interesuje się|relacjonuje) ... (redakcji|redakcją|dziennikarz|dziennikarka|związany od|związana od|związany z|związana z|w zawodzie od)',
            'Pisze o samorządzie i transporcie. Z „Kurierem” związany od 2011 roku.',
          ],
        ],
      },
      'date-stamp': {
        line: [
          [
            '[opublikowano|aktualizacja|data publikacji|data|dodano|publikacja|ostatnia aktualizacja|zaktualizowano|utworzono] [dnia] [_] # {miesiąc} [#] [r|roku] [godz|godzina|o] [#] [#] [{rest}]',
            'Opublikowano: 12 marca 2021, 18:04',
          ],
          [
            '(opublikowano|aktualizacja|data publikacji|dodano|data dodania) [dnia] # # [#] [godz] [#] [#] [{rest}]',
            'Aktualizacja: 12.03.2021 18:04',
          ],
          ['# (godzin|godziny|godzinę|minut|dni|dzień) temu', '3 godziny temu'],
          ['[czas czytania|czas] [ok|około] # (min|minut|minuty|minutę) [czytania]', 'Czas czytania: 4 min'],
          [
            '(opublikowano|aktualizacja|data publikacji|dodano|zaktualizowano|data dodania|ostatnia aktualizacja|utworzono|modyfikacja|data aktualizacji|publikacja|data utworzenia|wprowadzono) [w dniu|dnia] # [{miesiąc}] [#] [r|roku] [g|godz|godzina|o] [#] [#] [{rest}]',
            'Data aktualizacji: 3.05.2022, godz. 9:10',
          ],
          [
            '(czas czytania|przeczytasz w|szacowany czas czytania|przeczytasz to w|ten tekst przeczytasz w|czytanie zajmie) [ci|ok|około|mniej niż] # [min|minut|minuty|minutę|sek]',
            'Ten tekst przeczytasz w 3 minuty',
          ],
          [
            '(wyświetleń|wyświetlenia|odsłon|odsłony|przeczytano|liczba wyświetleń|liczba odsłon) # [razy]',
            'Wyświetleń: 1245',
          ],
          [
            '(ten|artykuł|tekst|materiał|to) [artykuł|tekst] [przeczytasz|przeczytacie|zajmie] (przeczytasz w|zajmie ci|przeczytacie w|przeczytasz|w) [około|ok] # (min|minut|minuty|minutę|sekund) [czytania]',
            'Ten artykuł przeczytasz w 5 minut',
          ],
        ],
      },
      'agency-signature': {
        line: [
          [
            '[źródło|oprac|autor|na podstawie] (pap|iar|polsat news|tvn24|afp|reuters|interia) (pap|iar|tvn24|rmf24|afp|reuters|wirtualna polska|_)',
            'PAP / IAR',
          ],
          ['źródło (pap|iar|afp|reuters|polskie radio|tvn24|ap)', 'Źródło: PAP'],
          ['(pap|iar|kurier pap)', 'PAP'],
          [
            '(źródło|źródła|za) (pap|iar|afp|reuters|ap|dpa|tass|ukrinform|bbc|cnn|polska agencja prasowa|agencje) [_] [_] [_] [_]',
            'Źródło: PAP, Reuters',
          ],
          [
            '(pap|reuters|afp|ap|dpa|iar) (pap|reuters|afp|ap|dpa|iar|bbc|onet|interia) [<name>] [{rest}]',
            'PAP, Reuters',
          ],
        ],
      },
      'source-line': {
        label: [
          [
            '(źródło tekstu|źródło artykułu|źródło informacji|źródło wiadomości|za portalem|za serwisem|za stroną|na podstawie|na podstawie artykułu|na podstawie materiałów)',
            'Źródło tekstu: gazeta.example',
          ],
        ],
        line: [
          [
            '(oryginał|oryginalny tekst|oryginalny artykuł) [tego] [artykułu|tekstu] [znajdziesz|znajdziecie|przeczytasz|jest|dostępny|ukazał się] (na stronie|na portalu|w serwisie|pod adresem) _ [_] [_]',
            'Oryginał artykułu znajdziesz na stronie kurier.example',
          ],
          [
            '(link do źródła|źródło oryginalne|czytaj oryginał|oryginalny artykuł|przejdź do źródła) [na] [_]',
            'Link do źródła',
          ],
          [
            '(cały|pełny|oryginalny|całość|oryginał) [{artykuł}] [przeczytasz|przeczytacie|można przeczytać|dostępny|znajdziesz|do przeczytania|znajdziecie|artykułu|tekstu] [jest] (na stronie|na łamach|w serwisie|na portalu|w portalu|pod adresem|tutaj|na) ...',
            'Cały tekst przeczytasz na stronie tygodnika',
          ],
          [
            '(źródło|przedruk|przedruk z|przedruk za|przedruk za zgodą) [portal|tygodnik|dziennik|serwis|gazeta|strona|strony] <name>',
            'Źródło: Kurier Wschodni',
          ],
          ['(źródło|źródła|na podstawie) (_ [_] (pl|com|eu|org|net)|<name>)', 'Źródło: przyklad.pl'],
          [
            '(artykuł|tekst|materiał|wpis|informacja) (pochodzi|przedrukowano|przedrukowany|skopiowano) [pierwotnie] (ze|z|na|w) (strony|portalu|serwisu|stronie|serwisie|łamach|tygodnika|dziennika|gazety) _ [pl|com|net|org|_] [{rest}]',
            'Artykuł pochodzi ze strony kurier.pl',
          ],
        ],
      },
      'thank-the-writer': {
        line: [
          [
            '(dziękujemy|dziękuję|dzięki) [ci|wam|państwu] [za|że] [to] [przeczytanie|przeczytałeś|przeczytałaś|przeczytaliście|lekturę|dotrwałeś|dotarłeś|uwagę|jesteś] [...] (artykuł|artykułu|tekst|tekstu|końca|nami|lekturę|materiał) [{rest}]',
            'Dziękujemy, że przeczytałeś nasz artykuł do końca',
          ],
          [
            '(spodobał|podobał|podoba|zainteresował) [ci|wam|się] [się|ci] [nasz|ten] (artykuł|tekst|materiał|wpis) [{rest}]',
            'Spodobał Ci się ten artykuł? Podziel się nim!',
          ],
          [
            '(dzięki|dziękujemy|dziękuję) za (przeczytanie|lekturę|uwagę|przeczytanie artykułu|przeczytanie tekstu)',
            'Dzięki za przeczytanie!',
          ],
        ],
      },
      'site-banner': {
        line: [
          [
            '(strona główna|jesteś tutaj|jesteś w) (strona główna|wiadomości|aktualności|artykuły|informacje|sport|kraj|region|news|kultura|gospodarka) [_] [_] [_]',
            'Strona główna / Aktualności / Powiat',
          ],
          [
            '(przejdź|skocz|przeskocz|pomiń) [do|i przejdź do] (treści|głównej treści|zawartości|menu|stopki|wyszukiwarki|nawigacji|nawigację|strony głównej)',
            'Przejdź do głównej treści',
          ],
        ],
      },
      comments: {
        line: [
          ['[#|dodaj|zobacz|skomentuj|wszystkie|pokaż|czytaj|brak|napisz] [#|pierwszy] {komentarz}', 'Dodaj komentarz'],
          [
            '(twój|twoj) adres (e mail|email) nie zostanie opublikowany [{rest}]',
            'Twój adres e-mail nie zostanie opublikowany.',
          ],
          [
            '(zaloguj się|musisz być zalogowany|zaloguj) [się] aby (dodać|skomentować|dodawać|móc) [{rest}]',
            'Zaloguj się, aby dodać komentarz',
          ],
          [
            '(dodawanie komentarzy|komentowanie) [jest|zostało] [...] (wyłączone|zablokowane|niemożliwe)',
            'Dodawanie komentarzy jest wyłączone',
          ],
          ['wymagane pola są oznaczone', 'Wymagane pola są oznaczone *'],
          ['(bądź|dołącz|zabierz) (pierwszy|do dyskusji|głos) [{rest}]', 'Dołącz do dyskusji'],
          [
            '[zobacz|pokaż|czytaj|wszystkie|zobacz wszystkie|pokaż wszystkie] (komentarze|komentarzy|komentarz|opinie|dyskusja) #',
            'Komentarze (37)',
          ],
          [
            '(dodaj|napisz|zostaw|zamieść|wpisz) [swój|pierwszy|własny|nowy] (komentarz|opinię) [{rest}]',
            'Zostaw swój komentarz',
          ],
          [
            '(zaloguj|zarejestruj) się [...] (skomentować|komentarz|komentarze|komentować|dyskusji)',
            'Zaloguj się, by móc skomentować',
          ],
          [
            '(komentarze|dyskusja|komentowanie|opinie) [...] (wyłączone|zamknięta|zamknięte|zablokowane|moderowane|wyłączona) [{rest}]',
            'Komentarze zostały wyłączone',
          ],
          [
            '(co o tym sądzisz|co myślisz|a ty co o tym sądzisz|jakie jest twoje zdanie|co o tym sądzicie) [...] (komentarz|komentarzach|komentarzu|opinię|napisz) [{rest}]',
            'Co o tym sądzisz? Napisz w komentarzu',
          ],
          [
            '(redakcja|portal|wydawca|administrator) nie (ponosi|odpowiada) [...] (komentarzy|komentarze|opinii|opinie|wpisów) [{rest}]',
            'Redakcja nie odpowiada za treść komentarzy',
          ],
          ['(brak|nie ma jeszcze|nie ma) [jeszcze|żadnych] komentarzy', 'Nie ma jeszcze komentarzy'],
          [
            '(ten|pod tym|artykuł|tekst) [artykuł|artykułem|tekst|tekstem] nie (ma|posiada) [jeszcze|żadnych] komentarzy [{rest}]',
            'Ten artykuł nie ma jeszcze komentarzy. Bądź pierwszy!',
          ],
          [
            '[publikowane|zamieszczane|wszystkie] (komentarze|opinie|wpisy) (są|stanowią) (prywatnymi|wyłącznie|prywatną|subiektywnymi) (opiniami|opinią|poglądami) [{rest}]',
            'Komentarze są prywatnymi opiniami czytelników portalu',
          ],
          [
            '(napisz|napiszcie|powiedz|daj znać|dajcie znać) [nam] [w komentarzu] co [o tym] (myślisz|myślicie|sądzisz|sądzicie|o tym myślisz|o tym sądzisz) [{rest}]',
            'Napisz, co o tym myślisz',
          ],
          [
            '(sortuj|sortowanie|pokaż) [według|komentarze|od|najpierw] (od najnowszych|od najstarszych|najnowsze|najstarsze|najpopularniejsze|najlepiej oceniane|popularne) [{rest}]',
            'Sortuj: od najnowszych',
          ],
          [
            '(komentarz|treść komentarza) (musi mieć|może mieć|może zawierać|powinien mieć) [co] [najmniej|maksymalnie|minimum] # znaków',
            'Komentarz musi mieć co najmniej 5 znaków',
          ],
          [
            '(pokaż|załaduj|zobacz|wczytaj) (więcej|kolejne|starsze|nowsze|pozostałe) (komentarzy|komentarze|opinii|odpowiedzi)',
            'Pokaż więcej komentarzy',
          ],
        ],
      },
      tags: {
        label: [
          [
            '(tagi|tematy|słowa kluczowe|kategorie|kategoria|etykiety|więcej o|powiązane tematy|tag)',
            'Tagi: gospodarka, praca',
          ],
          ['(tagi artykułu|powiązane tagi|hasła|zobacz więcej na temat|czytaj więcej o)', 'Hasła: sport, żużel'],
        ],
      },
      copyright: {
        line: [
          [
            '[c|p|copyright] (licencja na publikację|wszystkie prawa zastrzeżone|wszelkie prawa zastrzeżone) [{rest}]',
            'Copyright: wszelkie prawa zastrzeżone',
          ],
          [
            '[copyright] [#] [#] [by] [_] [_] [_] (wszelkie|wszystkie) prawa (zastrzeżone|autorskie) [{rest}]',
            '© 2024 Wszelkie prawa zastrzeżone',
          ],
        ],
        sentence: [
          ['wszelkie prawa zastrzeżone', 'Wszelkie prawa zastrzeżone.'],
          ['wszystkie prawa zastrzeżone', 'Wszystkie prawa zastrzeżone.'],
          [
            '(materiał|materiały|tekst|treść|treści|artykuł) (chroniony|chronione|chroniona|objęty|objęte) [jest|są] [prawem|prawami] ... (autorskim|autorskimi|autorskich)',
            'Materiał chroniony prawem autorskim',
          ],
          [
            '(kopiowanie|rozpowszechnianie|przedruk|dalsze rozpowszechnianie|powielanie|publikowanie|wykorzystywanie|reprodukcja|cytowanie) ... (artykułu|artykułów|treści|tekstów|tekstu|materiałów|serwisu|portalu|redakcji|wydawcy) ... (zgody|zgodą|zabronione|zabroniony|zakazane|zezwolenia|źródła)',
            'Dalsze rozpowszechnianie artykułu tylko za zgodą wydawcy',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(zgłoś|znalazłeś|zauważyłeś|widzisz) [w (tekście|artykule)] (błąd|literówkę|uwagę|nadużycie) [{rest}]',
            'Zgłoś błąd',
          ],
          [
            '(widzisz|zauważyłeś|zauważyłaś|znalazłeś|znalazłaś|dostrzegłeś|jest|zauważyliście|widzicie) [jakiś|w tekście|w artykule] (błąd|literówkę|błędy|pomyłkę|nieścisłość) [{rest}]',
            'Zauważyłeś błąd? Napisz do nas',
          ],
          [
            '(zgłoś|prześlij|wyślij) [nam] (błąd|literówkę|uwagę|poprawkę|naruszenie|uwagi) [{rest}]',
            'Zgłoś nam błąd w tekście',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(wesprzyj|wspieraj|przekaż|pomóż|wspomóż) [nasze|naszą|polskie|lokalne|wolne|rozwój|swoją|nas] [i|wolne|niezależne|lokalne] (dziennikarstwo|niezależne|naszą redakcję|darowiznę|portal|nas finansowo|media|naszą działalność)',
            'Wesprzyj niezależne dziennikarstwo.',
          ],
        ],
        line: [
          'Wesprzyj nas',
          'Wspieraj nas',
          [
            '(wesprzyj|wspieraj|wspomóż|wesprzyjcie|pomóż) (nas|nam|naszą|nasz|naszą redakcję|redakcję|portal|niezależne|lokalne) [...] (dziennikarstwo|kawę|darowiznę|darowizną|wpłatę|wpłatą|patronite|zrzutkę|konto|zł|redakcję|działalność|pracę|przelewem|blik|media) [{rest}]',
            'Wesprzyj nas! Postaw nam kawę',
          ],
          ['(postaw|kup) (nam|mi|autorowi|autorce|redakcji) kawę [{rest}]', 'Postaw nam kawę'],
          [
            '(zostań|zostańcie) [naszym] (patronem|patronką|patronami|wspierającym|mecenasem) [{rest}]',
            'Zostań naszym patronem',
          ],
          [
            '(postaw|kup|stawiam) kawę [naszej|naszemu] (redakcji|nam|autorowi|autorce|zespołowi|dziennikarzom) [{rest}]',
            'Postaw kawę naszej redakcji',
          ],
          [
            '(przekaż|przekażcie) [nam|swoje] # [proc|procent] [podatku] [{rest}] (fundację|fundacji|redakcji|redakcję|nam)',
            'Przekaż 1,5% podatku na naszą fundację',
          ],
        ],
        run: [
          [
            '(wpłać|przekaż|przelej|wspieram|dołóż) ... (darowiznę|#|konto|podatku|patronite) ... (konto|konta|numer|zł|redakcji|nas|patronite|krs|podatku) [...]',
            'Przekaż nam 1,5% podatku',
          ],
        ],
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
          ['(relacja|transmisja) (na żywo|live) [{rest}]', 'Relacja na żywo'],
          [
            '(relacja|transmisja) [live|na żywo|tekstowa] [została|jest] (zakończona|zakończyła|zakończono|trwa|na żywo|live) [się]',
            'Relacja na żywo została zakończona',
          ],
          [
            '[wkrótce|niebawem|za chwilę] (więcej|kolejne|szersze|dalsze) (informacji|informacje|szczegóły|szczegółów) [...] (wkrótce|niebawem|chwilę|podamy|pojawią) [{rest}]',
            'Więcej szczegółów podamy wkrótce',
          ],
          [
            '(będziemy|informację|artykuł|tekst|temat|wiadomość) [na bieżąco|będzie|będziemy|jest|będziemy ten] (aktualizować|aktualizowany|aktualizujemy|uzupełniać|rozwijać|aktualizowana|uzupełniany) [{rest}]',
            'Artykuł będzie aktualizowany',
          ],
          [
            '(artykuł|tekst|wpis|relacja|news) (jest|będzie) (na bieżąco|stale|ciągle) (aktualizowany|aktualizowana|uzupełniany|rozwijany)',
            'Artykuł jest na bieżąco aktualizowany',
          ],
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
        line: [
          [
            '(artykuł|tekst|wpis|strona|materiał|publikacja|treść) [może] (zawiera|zawierać) [tzw] (linki|odnośniki) (afiliacyjne|partnerskie|sponsorowane|reklamowe) [{rest}]',
            'Artykuł zawiera linki afiliacyjne',
          ],
          [
            '(jeśli|jeżeli) [kupisz|kupicie|kliknie|klikniesz] ... (link|linku|linków|linki) ... (prowizję|prowizji) [{rest}]',
            'Jeśli kupisz przez nasz link, otrzymamy prowizję',
          ],
          [
            '[powyższy|niniejszy|ten] (artykuł|tekst|materiał|wpis) [...] nie (stanowi|zastępuje|jest) [...] (porady|rekomendacji|konsultacji|inwestycyjnej|lekarskiej|prawnej|lekarzem|poradą|rekomendacją) [{rest}]',
            'Niniejszy tekst nie stanowi porady inwestycyjnej',
          ],
          [
            '[ten] (artykuł|wpis) (powstał|sfinansowano|współfinansowany|sfinansowany|zrealizowano) [we współpracy|przy współpracy|dzięki|z|ze] [...] (partnerem|sponsorem|współpracy|środków|wsparciu|budżetu|fundacji|reklamową) [{rest}]',
            'Artykuł powstał we współpracy z partnerem',
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
          [
            '(zwiększ|zmniejsz|zmień|powiększ) (czcionkę|rozmiar czcionki|rozmiar tekstu|kontrast|tekst|wielkość czcionki)',
            'Zwiększ czcionkę',
          ],
          [
            '(poprzedni|następny|poprzednia|następna|kolejny|kolejna) (artykuł|wpis|wiadomość|galeria|zdjęcie|news|strona|post|film)',
            'Następna galeria',
          ],
          [
            '(pokaż|zobacz|załaduj|wczytaj|wyświetl) (więcej|wszystkie|mniej|kolejne|starsze|pozostałe) [{artykuł}|artykułów|wpisy|wpisów|komentarze|komentarzy|zdjęcia|zdjęć|wiadomości|odpowiedzi]',
            'Załaduj kolejne wpisy',
          ],
          [
            '(wróć|powrót|przewiń) (na|do|w) (górę|początek|listy|strony głównej|góry|artykułu|początku) [strony]',
            'Powrót do listy',
          ],
          ['(zdjęcie|foto|slajd|strona) # [z] #', 'Zdjęcie 3 z 12'],
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
        weak: ['Tłumaczenie automatyczne'],
        sentence: [
          [
            '(ten|artykuł|tekst) ... (przetłumaczony|przetłumaczono) ... (automatycznie|maszynowo|automatyczne)',
            'Artykuł został przetłumaczony automatycznie.',
          ],
        ],
        line: [
          [
            '(artykuł|tekst|treść|wpis|lektor|głos|nagranie|materiał) [został|została|jest|było|to] [...] (przetłumaczony|przetłumaczona|przetłumaczono|odczytany|czytany|wygenerowany|wygenerowane|wygenerowana|przeczytany|odczytywany) [...] (automatycznie|maszynowo|ai|lektora|syntezator|syntetyczny|google|sztuczną inteligencję|sztucznej inteligencji|lektor) [{rest}]',
            'Tekst odczytany przez lektora AI',
          ],
          ['(tłumaczenie|przekład) (automatyczne|maszynowe|ai|google) {rest}', 'Tłumaczenie automatyczne tekstu'],
        ],
      },
      'social-embed': {
        line: [
          ['ten (tweet|post) (usunięto|został usunięty|jest niedostępny)', 'Ten tweet został usunięty'],
          ['wyświetl ten post na instagramie', 'Wyświetl ten post na Instagramie'],
          ['post udostępniony przez <name> [_] [_]', 'Post udostępniony przez Anna (@anna)'],
          [
            '(zobacz|wyświetl|obejrzyj) (ten|ten sam) (post|wpis|profil|film|filmik) na (instagramie|facebooku|twitterze|tiktoku|x|youtube)',
            'Zobacz ten post na Instagramie',
          ],
          [
            '(post|wpis|film|rolka) (udostępniony|udostępniona|opublikowany) przez [użytkownika] <name> [_] [_]',
            'Post udostępniony przez Kanał (@kanal)',
          ],
        ],
      },
      'browser-notice': {
        sentence: [
          ['(włącz|wyłącz|prosimy o|zablokuj) ... (javascript|adblock|adblocka)', 'Wyłącz AdBlock'],
          ['(twoja|ta) przeglądarka nie (obsługuje|wspiera)', 'Twoja przeglądarka nie obsługuje wideo.'],
          [
            '(wygląda na to|wykryliśmy|zauważyliśmy|widzimy) [że] ... (adblock|adblocka|blokera|blokujesz|bloker|blokady|blokowania|adblockera)',
            'Wygląda na to, że używasz blokera reklam.',
          ],
        ],
        line: [
          [
            '(wygląda na to|wykryliśmy|zauważyliśmy|widzimy) [że] ... (adblock|adblocka|blokera|blokujesz|bloker|blokady|blokowania|adblockera) [...]',
            'Wygląda na to, że używasz blokera reklam.',
          ],
          [
            '(włącz|uruchom|prosimy|aby|do|strona|ta) ... (javascript|java script|javascriptu) [...]',
            'Włącz obsługę JavaScript w przeglądarce',
          ],
        ],
      },
      'press-notice': {
        line: [
          [
            '(biuro prasowe|kontakt dla mediów|informacja prasowa|materiał prasowy) [<name>] [{rest}]',
            'Kontakt dla mediów',
          ],
          ['(informacja|materiał|komunikat|notka) (prasowa|prasowy) [<name>] [{rest}]', 'Komunikat prasowy'],
          [
            '(kontakt|dodatkowe informacje|więcej informacji) [dla|do] (mediów|prasowy|dziennikarzy|prasy) [<name>] [{rest}]',
            'Kontakt prasowy: Jan Lis',
          ],
          [
            '(tekst|artykuł|materiał|wywiad) [ukazał się|pochodzi|opublikowano|opublikowany] [...] (wydaniu|numerze|nr|wydania|numeru) [papierowym|#|drukowanym|gazety|tygodnika|magazynu] [<name>] [{rest}]',
            'Tekst ukazał się w numerze 12/2024 tygodnika',
          ],
        ],
      },
      truncation: {
        line: [
          [
            '[czytaj] (więcej|całość|ciąg dalszy|dalej) (na stronie|w serwisie|na portalu|na naszej stronie|w artykule|w linku) [{rest}]',
            'Więcej na stronie',
          ],
        ],
      },
    },
  },
  {
    language: 'pl',
    // Lines that hold nothing but the words of notices: no word for people or for what happens is among them.
    sets: {
      little:
        'a|aby|ale|albo|bez|będą|będzie|będziemy|bo|by|być|był|była|było|były|cały|cała|całą|całe|całego|całej|całość|całości|chcesz|chcę|chcecie|ci|ciebie|cię|co|coś|czy|dla|do|gdy|go|i|ich|ile|inne|innych|innymi|ja|jak|jaki|jakie|jako|je|jej|jego|jest|jesteś|jesteśmy|jeszcze|jeśli|jeżeli|już|każda|każdą|każde|każdego|każdej|każdy|kiedy|które|która|którą|którego|której|który|których|lub|ma|masz|macie|mają|mamy|mnie|mi|może|możesz|możecie|można|możemy|musisz|my|na|nad|nam|nami|nas|nasz|nasza|naszą|nasze|naszego|naszej|naszemu|naszych|naszym|naszymi|nasi|nic|nich|nie|nim|niż|o|od|ode|oraz|on|po|pod|poprzez|przed|przez|przy|potem|raz|również|samego|są|się|sobą|sobie|swoje|swoją|swojego|swojej|swój|swoim|swoich|tak|także|tam|te|tego|tej|temu|ten|teraz|też|tę|ta|to|tobie|tu|tutaj|twoja|twoją|twoje|twojego|twojej|twojemu|twoich|twoim|twój|ty|tych|tylko|tym|w|wam|was|waszą|wasze|we|więc|więcej|właśnie|wszystko|wszystkich|wszystkie|wszystkim|wszystkimi|z|za|zanim|zaraz|zawsze|ze|znów|znowu|żadna|żadnej|żadnych|że|żeby|prosimy|proszę|jedna|jedną|jednej|jeden|jednego|dwa|trzy|siedem|dziesięć|pozostałe|państwa|kolejne|kolejnych|bardzo|daj|dajcie|działa|pochodzi|potrzebny|u|wymaga|został|została|zostało|zostały|zostanie|ona|oni|osoby|osób|ktoś|kto|kogo|komu|czego|takie|którzy|nią|nimi|nigdy|mimo|chociaż|niech|wtedy|gdzie|inni|jedynie|umożliwia',
      artykuł:
        'artykuł|artykułem|artykułom|artykułowi|artykułów|artykułu|artykuły|artykule|artykułami|informacja|informacje|informacji|informację|informacją|materiał|materiałem|materiałów|materiału|materiały|materiale|news|newsa|newsem|newsów|newsy|publikacja|publikacje|publikacji|publikację|publikacją|relacja|relacji|reportaż|reportażu|tekst|tekstem|tekstów|tekstu|teksty|tekście|tekstami|treść|treści|treścią|wiadomość|wiadomości|wiadomością|wpis|wpisem|wpisów|wpisu|wpisy|wpisie|wywiad|wywiadu|zawartość|zawartości',
      strona:
        'archiwum|dział|działu|dziale|gazeta|gazecie|gazetę|gazety|kategorii|portal|portalem|portalu|redakcja|redakcją|redakcje|redakcji|redakcję|rubryki|serwis|serwisem|serwisie|serwisu|strona|stroną|stronę|stronie|strony|stron|tygodnik|tygodnika|witryna|witryny|witrynę|wydanie|wydaniu|wydania|wydawnictwa|dziennik|dziennika|dzienniku',
      serwis:
        'facebook|facebooka|facebooku|fb|instagram|instagrama|instagramie|twitter|twittera|twitterze|x|tiktok|tiktoka|tiktoku|youtube|youtubie|youtuba|whatsapp|whatsappa|whatsappie|telegram|telegrama|telegramie|messenger|messengera|messengerze|linkedin|linkedinie|threads|bluesky|google|google news|google wiadomości|discover|rss|snapchat|spotify|e mail|mediach społecznościowych|media społecznościowe|mediów społecznościowych|social mediach|social media|sieciach społecznościowych',
      miesiąc,
      okres:
        'codziennie|co tydzień|dnia|dni|dziennie|dziś|dzisiaj|dzień|godzin|godziny|godzinę|miesiąc|miesiąca|miesiące|miesięcy|miesiącu|miesięczny|miesięcznie|mies|minut|minuty|minutę|rano|ranek|roczna|roczny|roczną|rocznie|rok|roku|tydzień|tygodnia|tygodnie|tygodni|tygodniowo|tygodniu|wieczór|wieczorem|wieczora|piątek|poniedziałek|sobotę|niedzielę|środę|czwartek|wtorek|chwili|chwilę|momencie',
      cena: 'bezpłatnie|za darmo|darmo|gratis|grosze|eur|euro|gr|pln|połowę taniej|pół ceny|połowę ceny|taniej|zł|złoty|złote|złotych|złotówkę|zniżka|zniżką|zniżkę|zniżki|rabat|rabatem|rabatu|promocja|promocji|promocję|promocyjna|promocyjnej',
      kliknij:
        'kliknąć|kliknij|kliknijcie|klikając|kliknięciu|naciśnij|nacisnąć|wciśnij|przejdź|przejdźcie|przejść|wejdź|wejść|link|linku|linkiem|linki|linkami|odnośnik|odnośnika|przycisk|przycisku',
      mój: '{little}|{artykuł}|{strona}|{kliknij}|{okres}|#',
      abonent:
        'abonament|abonamentem|abonamentu|abonenci|abonentom|abonentów|premium|prenumerata|prenumeratą|prenumeratę|prenumeracie|prenumeraty|prenumerator|prenumeratora|prenumeratorom|prenumeratorzy|prenumeratorów|subskrybenci|subskrybent|subskrybenta|subskrybentom|subskrybentów|subskrypcja|subskrypcją|subskrypcję|subskrypcji|zalogowani|zalogowanych|zalogowanym|zarejestrowani|zarejestrowanych|zarejestrowanym|niezarejestrowanych|płatna|płatną|płatne|płatnej|płatnego|płatny|wykupieniu|wykupionym|wykupieniem|opłaceniu',
      czytaj:
        'czytać|czytaj|czytajcie|czytania|czytanie|czytasz|doczytać|doczytaj|dowiedz się|lektura|lektury|lekturę|poczytaj|przeczytać|przeczytaj|przeczytajcie|przeczytania|przeczytasz|przeczytacie|przeczytają|zobacz|zobaczyć|zobaczysz|sprawdź|poznaj|poznać|obejrzyj',
      notice:
        '{mój}|{artykuł}|{strona}|{serwis}|{okres}|{cena}|{kliknij}|{abonent}|{czytaj}|adblock|adblocka|adblockera|adblocku|adres|adresu|ai|akceptować|akceptuj|akceptujesz|akceptując|akceptuję|akcja|aktualizuj|aktualna|aktualne|aktualnego|aktualnej|aktualnemu|aktualny|aktualnych|aktualnym|aktualnymi|aktualną|aktywna|aktywne|aktywnego|aktywnej|aktywnemu|aktywny|aktywnych|aktywnym|aktywnymi|aktywną|aktywuj|analityczne|analitycznych|analityki|android|angielska|angielski|angielskich|angielskie|angielskiego|angielskiej|angielskiemu|angielskim|angielskimi|angielską|anulować|anuluj|aparat|apka|apkę|aplikacja|aplikacji|aplikacją|aplikację|audio|automatyczna|automatyczne|automatycznego|automatycznej|automatycznemu|automatycznie|automatyczny|automatycznych|automatycznym|automatycznymi|automatyczną|autora|autorce|autorki|autorowi|autorska|autorski|autorskich|autorskie|autorskiego|autorskiej|autorskiemu|autorskim|autorskimi|autorską|autorów|bezpieczeństwo|bezpieczne|bezpieczni|bezpłatna|bezpłatne|bezpłatnego|bezpłatnej|bezpłatnemu|bezpłatny|bezpłatnych|bezpłatnym|bezpłatnymi|bezpłatną|bieżąco|biuletyn|biuletynem|biuletynie|biuletynu|blik|blikiem|bliskiej|bliskiemu|bliskim|blokady|bloker|blokera|blokowania|blokowanie|blokuje|blokujesz|bot|bota|brak|buycoffee|bądź|bądźcie|błąd|błędna|błędne|błędnego|błędnej|błędnemu|błędny|błędnych|błędnym|błędnymi|błędną|błędu|błędy|błędzie|błędów|cel|celach|cele|celu|celów|cena|cenie|cenimy|chronimy|chyba|chętnie|ciasteczek|ciasteczka|ciasteczkach|ciasteczkami|ciekawa|ciekawe|ciekawego|ciekawej|ciekawemu|ciekawią|ciekawy|ciekawych|ciekawym|ciekawymi|ciekawą|cierpliwości|cierpliwość|ciąg|ciągnie|ciągu|codzienna|codzienne|codziennego|codziennej|codziennemu|codzienny|codziennych|codziennym|codziennymi|codzienną|cofnąć|cookie|cookies|cotygodniowa|cotygodniowe|cotygodniowego|cotygodniowej|cotygodniowemu|cotygodniowy|cotygodniowych|cotygodniowym|cotygodniowymi|cotygodniową|ctrl|cyfrowa|cyfrowe|cyfrowego|cyfrowej|cyfrowemu|cyfrowy|cyfrowych|cyfrowym|cyfrowymi|cyfrową|czacie|czas|czat|czeka|czekaj|czekamy|czekać|czwartki|czynić|czytają|czytane|czytano|czytałaś|czytałeś|czytelnicka|czytelnicki|czytelnickich|czytelnickie|czytelnickiego|czytelnickiej|czytelnickiemu|czytelnickim|czytelnickimi|czytelnicką|czytelnicy|czytelnik|czytelnika|czytelnikami|czytelnikiem|czytelnikom|czytelników|części|część|członkiem|dalej|dalsza|dalsze|dalszego|dalszej|dalszy|dalszą|dane|danych|danymi|darmowa|darmowe|darmowego|darmowej|darmowemu|darmowy|darmowych|darmowym|darmowymi|darmową|darowizna|darowizny|darowizną|darowiznę|dbamy|dobrze|doczytałaś|doczytałeś|dodaj|dodajcie|dodatkowa|dodatkowe|dodatkowego|dodatkowej|dodatkowemu|dodatkowy|dodatkowych|dodatkowym|dodatkowymi|dodatkową|dodawanie|dodawać|dodać|dorzuć|dostaniesz|dostawaj|dostawać|dostosuj|dostęp|dostępem|dostępie|dostępna|dostępne|dostępnego|dostępnej|dostępnemu|dostępny|dostępnych|dostępnym|dostępnymi|dostępną|dostępu|dowiaduj|dowiesz|dowolna|dowolnym|dowolną|dołóż|dołącz|dołączcie|doświadczenia|druga|drukowana|drukowane|drukowanego|drukowanej|drukowanemu|drukowany|drukowanych|drukowanym|drukowanymi|drukowaną|dwa|dyskusja|dyskusji|dyskusję|dyskutować|dyskutuj|dyskutujcie|działania|działanie|działać|działał|działała|dziennikarstwa|dziennikarstwo|dziennikarzom|dziennikarzy|dzięki|dziękujemy|dół|dźwięk|dźwiękowa|dźwiękowe|dźwiękowego|dźwiękowej|dźwiękowemu|dźwiękowy|dźwiękowych|dźwiękowym|dźwiękowymi|dźwiękową|dźwięku|ekran|ekskluzywna|ekskluzywne|ekskluzywnego|ekskluzywnej|ekskluzywnemu|ekskluzywnie|ekskluzywny|ekskluzywnych|ekskluzywnym|ekskluzywnymi|ekskluzywną|elektroniczna|elektroniczne|elektronicznego|elektronicznej|elektronicznemu|elektroniczny|elektronicznych|elektronicznym|elektronicznymi|elektroniczną|element|email|enter|fanpage|film|filmik|filmu|filmy|filtr|flash|format|formularz|forum|fotogaleria|fotogalerię|fotografii|fragment|francuska|francuski|francuskich|francuskie|francuskiego|francuskiej|francuskiemu|francuskim|francuskimi|francuską|funkcja|funkcje|funkcji|funkcjonalne|galeria|galerii|galerię|grupa|grupie|grupy|grupę|gwiazdek|gwiazdki|gwiazdkę|głos|głosowa|głosowe|głosowego|głosowej|głosowemu|głosowy|głosowych|głosowym|głosowymi|głosową|głosów|hasła|hasłem|hasło|idealny|idealną|iem|imienia|imię|inna|innej|inną|interesujące|internauci|internautów|internetowa|internetowej|internetową|ios|iphone|istnieje|istniejemy|istnienie|istnieć|jakaś|jakiś|java|javascript|javascriptu|jednorazowa|jednorazowo|jednorazową|jedynie|js|język|języka|językowy|kanale|kanał|kanału|kanały|karta|kartą|karuzela|kawą|kawę|kiedykolwiek|klawisz|klawisze|kliknięciem|klub|klubie|klubu|kod|kodem|kodu|kolejna|kolejne|kolejnego|kolejnej|kolejnemu|kolejny|kolejnych|kolejnym|kolejnymi|kolejną|kombinację|komentarz|komentarza|komentarzach|komentarze|komentarzem|komentarzom|komentarzu|komentarzy|komentowane|komentowania|komentowanie|komentować|komentujących|komputerze|komunikatora|komunikatorze|koncie|koniec|konta|kontakcie|kontem|konto|kontynuacja|kontynuację|kontynuowany|kontynuować|kontynuuj|kontynuujesz|kontynuując|korekta|korekty|korzysta|korzystając|korzystamy|korzystania|korzystanie|korzystasz|korzystać|korzystna|końca|kończy|kraj|kraju|krótka|krótki|krótkich|krótkie|krótkiego|krótkiej|krótkiemu|krótkim|krótkimi|krótko|krótką|którzy|kup|kupić|kwota|kwotą|lajk|lajka|lajkuj|lektor|lepiej|lepsi|lepsze|lepszej|lepszy|limit|limitu|lista|listy|listów|literówka|literówki|literówkę|login|loginem|loginu|logowania|logowanie|lokalne|lokalnych|maila|maile|mailem|mailingowa|mailingowej|mailową|marketingowe|marketingowych|mała|małą|mecenasem|mediom|miarę|miejsce|miesięczna|miesięczne|miesięcznego|miesięcznej|miesięcznemu|miesięczny|miesięcznych|miesięcznym|miesięcznymi|miesięczną|min|mobilna|mobilne|mobilnego|mobilnej|mobilnemu|mobilny|mobilnych|mobilnym|mobilnymi|mobilną|moderacji|moderację|moderator|moderatora|moderatorzy|moderowane|mogą|moje|możliwość|mu|myszką|myszy|myślisz|nagrania|nagranie|najchętniej|najciekawsza|najciekawsze|najciekawszego|najciekawszej|najciekawszemu|najciekawszy|najciekawszych|najciekawszym|najciekawszymi|najciekawszą|najczęściej|najlepsza|najlepsze|najlepszego|najlepszej|najlepszemu|najlepszy|najlepszych|najlepszym|najlepszymi|najlepszą|najnowsza|najnowsze|najnowszego|najnowszej|najnowszemu|najnowszy|najnowszych|najnowszym|najnowszymi|najnowszą|najpierw|najpopularniejsze|najstarsze|najważniejsza|najważniejsze|najważniejszego|najważniejszej|najważniejszemu|najważniejszy|najważniejszych|najważniejszym|najważniejszymi|najważniejszą|najświeższe|należy|napisać|napisz|napiszcie|naprawić|napływu|następna|następne|następnego|następnej|następnemu|następnie|następny|następnych|następnym|następnymi|następną|następuje|nazwa|nazwisko|newsletter|newslettera|newsletterem|newslettery|newsletterze|newsletterów|nick|nieaktualna|nieaktualnej|niedostępna|niedostępne|niedostępny|niektóre|niemiecka|niemiecki|niemieckich|niemieckie|niemieckiego|niemieckiej|niemieckiemu|niemieckim|niemieckimi|niemiecką|nieograniczonego|nieograniczony|nieprawidłowość|niestety|niewielka|niewielką|niezależna|niezależne|niezależnego|niezależnej|niezależnemu|niezależny|niezależnych|niezależnym|niezależnymi|niezależną|niezbędne|nieścisłości|nieścisłość|nikt|niżej|nowa|nowe|nowego|nowej|nowemu|nowoczesna|nowoczesne|nowoczesnego|nowoczesnej|nowoczesnemu|nowoczesny|nowoczesnych|nowoczesnym|nowoczesnymi|nowoczesną|nowsza|nowszej|nowszą|nowy|nowych|nowym|nowymi|nową|numer|numeru|obejrzeć|obok|obowiązkowe|obrazki|obserwuj|obserwujcie|obsługa|obsługi|obsługiwana|obsługuje|obsługę|ocena|ocenić|ocenę|oceń|oceńcie|odbieraj|odblokować|odblokuj|odmów|odnowienie|odpowiedni|odpowiednią|odpowiedz|odpowiedzi|odpowiedź|odrzucam|odrzuć|odsłuchaj|odtwarzacz|odtwarzacza|odtwarzania|odtwarzanie|odtworzyć|odtwórz|odwdzięcz|odwiedź|odzyskaj|odzyskać|odśwież|odświeżeniu|oferta|oferty|oficjalna|oficjalne|oficjalnego|oficjalnej|oficjalnemu|oficjalny|oficjalnych|oficjalnym|oficjalnymi|oficjalną|oglądaj|ograniczeń|ograniczony|ok|okres|ominie|online|opcjonalne|opinia|opinie|opinię|opublikowano|opublikowany|opublikuj|opłata|opłać|ortograficzny|osadzona|osadzonej|osadzonych|osiągnąłeś|osobista|osobiste|osobistego|osobistej|osobistemu|osobisty|osobistych|osobistym|osobistymi|osobistą|osobna|osobne|osobnego|osobnej|osobnemu|osobno|osobny|osobnych|osobnym|osobnymi|osobną|osobom|osobowe|osobowych|ostatnie|oszczędzasz|oszczędź|otrzymasz|otrzymuj|otrzymywać|otwarta|otwarte|otwartego|otwartej|otwartemu|otwarty|otwartych|otwartym|otwartymi|otwartą|otwiera|otwierają|otworzy|otworzyć|otwórz|pakiet|pakietu|pakiety|pamiętasz|pamięć|panel|papierowa|papierowe|papierowego|papierowej|papierowemu|papierowy|papierowych|papierowym|papierowymi|papierową|partnerami|partnerom|partnerzy|partnerów|patronem|patronite|patronką|personalizacja|personalizacji|personalizację|pewne|pełna|pełne|pełnego|pełnej|pełnemu|pełni|pełny|pełnych|pełnym|pełnymi|pełną|pieniądze|pierwsi|pierwsza|pierwsze|pierwszy|pierwszym|pisać|piszemy|piątki|pięciu|plan|plany|player|plik|plikach|plikami|pliki|plików|po|pobierz|pobierzcie|poczcie|poczekaj|poczta|pocztowa|pocztowe|pocztowego|pocztowej|pocztowemu|pocztowy|pocztowych|pocztowym|pocztowymi|pocztową|pocztę|poczytania|początek|podaj|podania|podanie|podarować|podaruj|podcast|podcastu|podlegają|podobał|podobała|podobało|podobne|podobnych|podpis|podręczną|podziel|podziękować|podziękuj|poinformować|poinformuj|pojawi|pokazać|pokazujemy|pokaż|pokrewne|pola|pole|polecamy|polecane|polityce|polityka|polityki|polityką|politykę|polub|polubcie|pomaga|pomagają|pomiń|pomocy|pomocą|pomoże|pomyłka|pomyłki|pomyłkę|pomóż|poniedziałki|poniżej|ponownie|poprawiać|poprawimy|poprawić|poprawki|poprawkę|poprawna|poprawne|poprawnego|poprawnej|poprawnemu|poprawnie|poprawny|poprawnych|poprawnym|poprawnymi|poprawną|poprawy|poprzedna|poprzedne|poprzednego|poprzednej|poprzednemu|poprzedni|poprzedny|poprzednych|poprzednym|poprzednymi|poprzedną|popularna|popularne|popularnego|popularnej|popularnemu|popularny|popularnych|popularnym|popularnymi|popularną|poranny|porównaj|postaw|posłuchaj|posłuchać|potrzebna|potrzebne|potrzebnego|potrzebnej|potrzebnemu|potrzebny|potrzebnych|potrzebnym|potrzebnymi|potrzebną|potrzebuje|potrzebujemy|potwierdzenie|potwierdzeniem|potwierdzić|potwierdź|powiadom|powiadomienia|powiadomień|powiedz|powiązane|powrót|powtórz|pozostając|pozostał|pozostała|pozostałe|pozostałego|pozostałej|pozostałemu|pozostało|pozostały|pozostałych|pozostałym|pozostałymi|pozostałą|pozwól|połowa|połowę|pracować|pracujemy|pracy|pracę|prawidłowego|prawidłowo|prenumeratorem|prezencie|prezent|priorytetem|proc|procent|profil|profile|profilu|propozycje|prosto|prywatności|prywatnością|prywatność|przechowujemy|przechowywanie|przechowywać|przeczytaliście|przeczytanie|przeczytano|przeczytać|przeczytał|przeczytałaś|przeczytałeś|przedłuż|przegap|przegapić|przegląd|przeglądarce|przeglądarka|przeglądarki|przeglądarką|przeglądarkę|przekazuje|przekazujemy|przelew|przelewem|przelewu|przeoczyliśmy|przepraszamy|przerwa|przerwał|przerwie|przerwę|przeskocz|przestarzała|przestarzałe|przestarzałego|przestarzałej|przestarzałemu|przestarzały|przestarzałych|przestarzałym|przestarzałymi|przestarzałą|przesłać|przetestuj|przetrwać|przetwarza|przetwarzamy|przetwarzania|przetwarzanie|przetwarzaniem|przetwarzaniu|przewijaj|przewinąć|przewiń|przeładuj|prześlemy|prześlij|przyciskiem|przydatna|przydatne|przydatnego|przydatnej|przydatnemu|przydatny|przydatnych|przydatnym|przydatnymi|przydatną|przyjmiesz|przypomnij|próbna|próbne|próbnego|próbnej|próbnemu|próbny|próbnych|próbnym|próbnymi|próbną|push|pytania|pytanie|później|płacisz|płacąc|płatna|płatne|płatnego|płatnej|płatnemu|płatności|płatność|płatny|płatnych|płatnym|płatnymi|płatną|płać|qr|ranka|raz|razem|redakcyjne|redaktor|redaktora|redaktorowi|redaktorska|redaktorski|redaktorskich|redaktorskie|redaktorskiego|redaktorskiej|redaktorskiemu|redaktorskim|redaktorskimi|redaktorską|regionie|regulamin|regulaminem|regulaminu|regularna|regularne|regularnego|regularnej|regularnemu|regularny|regularnych|regularnym|regularnymi|regularną|rejestracja|rejestracji|rejestrację|reklam|reklama|reklamie|reklamodawcy|reklamom|reklamowa|reklamowe|reklamowego|reklamowej|reklamowemu|reklamowy|reklamowych|reklamowym|reklamowymi|reklamową|reklamy|reklamą|reklamę|rekomendowane|reszta|reszty|resztę|rezygnacja|rezygnujesz|robimy|robisz|robić|roczna|roczne|rocznego|rocznej|rocznemu|roczny|rocznych|rocznym|rocznymi|roczną|rodzaje|rosyjska|rosyjski|rosyjskich|rosyjskie|rosyjskiego|rosyjskiej|rosyjskiemu|rosyjskim|rosyjskimi|rosyjską|rozmowie|rozmowy|rozpocząć|rozszerzenia|rozszerzenie|rozumiem|rozwiń|rozwój|ruch|ruchu|rzeczowy|rzetelna|rzetelne|rzetelnego|rzetelnej|rzetelnemu|rzetelny|rzetelnych|rzetelnym|rzetelnymi|rzetelną|różnią|różnić|ręcznie|script|sek|sekund|sekundy|sekundę|serduszkiem|serduszko|siebie|skali|skieruj|skomentować|skomentuj|skomentujesz|skonfiguruj|skorzystaj|skończy|skończyła|skończyło|skończyły|skrypty|skryptów|skrzynce|skrzynka|skrzynki|skrzynkę|skrót|slajd|slajdy|smartfon|smartfona|sms|spam|spamu|specjalna|specjalne|specjalnego|specjalnej|specjalnemu|specjalny|specjalnych|specjalnym|specjalnymi|specjalną|spersonalizowane|spersonalizowanych|spocie|spodem|spodobają|spodobać|spodobał|spodobała|spodobało|sponsor|sponsorem|spot|spotem|spotu|społeczności|społeczność|sprawdzenie|sprzedajemy|spróbuj|stabilnego|stara|stare|starej|starą|statystyczne|statystycznych|statystyki|stawać|stała|stałe|stałego|stałej|stałemu|stały|stałych|stałym|stałymi|stałą|stosuje|stosujemy|strefa|strefie|strefy|stwórz|subskrybentem|subskrybować|subskrybuj|szanuj|szanujemy|szczególnie|szczegółowa|szczegółowe|szczegółowego|szczegółowej|szczegółowemu|szczegółowy|szczegółowych|szczegółowym|szczegółowymi|szczegółową|szczegóły|szukaj|szybciej|szybka|szybki|szybkich|szybkie|szybkiego|szybkiej|szybkiemu|szybkim|szybkimi|szybko|szybką|sądzisz|słowo|słuchaj|technologia|technologie|technologii|tekstowa|tekstowe|tekstowego|tekstowej|tekstowemu|tekstowy|tekstowych|tekstowym|tekstowymi|tekstową|telefon|telefonie|telefonu|temacie|temat|tematach|tematu|testuj|transmisja|transmisję|trwa|trwania|trzecim|tych|tygodnie|uczciwa|uczciwe|uczciwego|uczciwej|uczciwemu|uczciwy|uczciwych|uczciwym|uczciwymi|uczciwą|udało|udział|ukraińska|ukraiński|ukraińskich|ukraińskie|ukraińskiego|ukraińskiej|ukraińskiemu|ukraińskim|ukraińskimi|ukraińską|ukryj|ulepszać|ulubiona|ulubione|ulubionego|ulubionej|ulubionemu|ulubiony|ulubionych|ulubionym|ulubionymi|ulubioną|umieszczona|umknie|umowę|uruchom|urządzenia|urządzenie|urządzeniu|ustawienia|ustawieniach|ustawieniami|ustawień|usunięto|usunięty|usług|usługi|utrzymać|utrzymuje|utrzymujemy|utworzyć|utwórz|uwag|uwagi|uwagę|uważasz|użycie|użyj|użytkownicy|użytkownika|użytkownikom|użytkowników|używa|używamy|używane|używanie|używasz|video|warte|warto|warunki|warunków|ważna|ważne|ważnego|ważnej|ważnemu|ważny|ważnych|ważnym|ważnymi|ważną|wbudowana|wbudowany|wczytać|wczytuje|wczytywanie|wdzięczność|weekend|weekendy|wejdź|wersja|wersji|wersję|weryfikacji|wesprzyj|wesprzyjcie|wewnątrz|weź|wideo|widzicie|widzisz|wieczorny|wieści|wolna|wolne|wolnego|wolnej|wolnemu|wolno|wolny|wolnych|wolnym|wolnymi|wolną|wpisz|wpłacaj|wpłacić|wpłat|wpłata|wpłaty|wpłatą|wpłatę|wpłać|wracamy|wróci|wróć|wsparcia|wsparcie|wsparciem|wsparciu|wspiera|wspieraj|wspierają|wspierali|wspierał|wszelka|wszelki|wszelkich|wszelkie|wszelkiego|wszelkiej|wszelkiemu|wszelkim|wszelkimi|wszelką|wtorki|wybieraj|wybieram|wybierz|wybrane|wybrać|wybór|wychodzi|wycisz|wycofanie|wycofać|wyczerpaliście|wyczerpany|wyczerpałaś|wyczerpałeś|wyczyść|wydarzenia|wydarzeń|wydań|wygląda|wygodna|wygodne|wygodnego|wygodnej|wygodnemu|wygodnie|wygodniej|wygodny|wygodnych|wygodnym|wygodnymi|wygodną|wyjątków|wykorzystaliście|wykorzystałaś|wykorzystałeś|wykorzystuje|wykorzystujemy|wykryliśmy|wykryto|wykryłeś|wykup|wykupić|wykupując|wylogować|wyloguj|wymagane|wymagany|wypełnij|wypisać|wypisz|wypowiedz|wypowiesz|wypróbuj|wystaw|wystąpił|wysyłamy|wysyłać|wysłaliśmy|wysłano|wysłany|wysłać|wysłuchaj|wyłącz|wyłączaj|wyłącznie|wyłączona|wyłączone|wyłączono|wyłączony|wyłączyć|wyślemy|wyślij|wyświetlania|wyświetlać|wyświetlenia|wyświetlenie|wyświetlić|wziąć|własna|własne|własnego|własnej|własnemu|własnością|własność|własny|własnych|własnym|własnymi|własną|włącz|włączaj|włączona|włączonej|włączony|włączyć|zaakceptować|zaakceptuj|zablokowana|zablokowane|zablokowany|zabrania|zaczniesz|zacznij|zacząć|zaglądaj|zagłosuj|zainstalować|zainstaluj|zainteresować|zainteresują|zajrzyj|zakończyć|zaktualizuj|zalecamy|zalogowana|zalogowane|zalogowanego|zalogowanej|zalogowanemu|zalogowany|zalogowanych|zalogowanym|zalogowanymi|zalogowaną|zalogować|zaloguj|zamiast|zamknij|zamknięta|zamknięte|zamkniętego|zamkniętej|zamkniętemu|zamknięty|zamkniętych|zamkniętym|zamkniętymi|zamkniętą|zamknąć|zamykaj|zamów|zamówić|zapamiętaj|zapis|zapisana|zapisanie|zapisany|zapisać|zapisuje|zapisujemy|zapisując|zapisy|zapisywać|zapisz|zapiszcie|zapomniałaś|zapomniałeś|zapoznaj|zaprenumeruj|zapłać|zarejestrowana|zarejestrowane|zarejestrowanego|zarejestrowanej|zarejestrowanemu|zarejestrowany|zarejestrowanych|zarejestrowanym|zarejestrowanymi|zarejestrowaną|zarejestrować|zarejestruj|zarezerwowana|zarezerwowany|zarządzaj|zarządzanie|zarządzać|zasady|zasubskrybuj|zatrzymaj|zatwierdzenie|zatwierdzeniu|zaufani|zaufanych|zaufanymi|zauważyliście|zauważyłaś|zauważyłeś|zaznacz|zaznaczony|zaznaczyć|załadować|załaduj|załóż|zbieramy|zbędnego|zdaniem|zdjęcia|zdjęć|zechcesz|zeskanuj|zewnętrzna|zewnętrzne|zewnętrznego|zewnętrznej|zewnętrznych|zewnętrznym|zezwalam|zezwalasz|zezwolić|zezwól|zgadza|zgadzam|zgadzasz|zgoda|zgodne|zgodnie|zgody|zgodą|zgodę|zgód|zgłosić|zgłoś|zmiany|zmienić|zmień|znajduje|znajdziecie|znajdziesz|znajdź|znajomym|znalazłaś|znalazłeś|znaleźliście|znać|zobaczyć|zobowiązań|zostaw|zostawać|zostawiał|zostawili|zostawić|zostawił|zostać|zostań|zresetować|zresetuj|zrezygnować|zrezygnuj|zrobić|zrzutka|zrzutkę|zrób|zyskaj|złotówka|ładowania|ładowanie|ładuje|łapkę|ściągnij|śledź|śledźcie|średnia|środy|świeża|świeże|świeżego|świeżej|świeżemu|świeży|świeżych|świeżym|świeżymi|świeżą|źródeł|źródła|źródłach|żaden|żadnego|żyje|żyjemy',
    },
    phrases: {},
    bags: {
      'ad-marker': [
        {
          words: '{notice}',
          cue: 'reklama|reklamą|reklamę|reklamie|reklamy|reklam|reklamowa|reklamową|reklamowe|reklamowej|reklamowego|reklamowy|reklamowym|reklamowemu|spot|spotem|spotu|reklamowych|przerwy reklamowej|przerwa reklamowa|spocie|spot reklamowy|reklamodawcy',
          act: 'ciąg dalszy|dalszy ciąg|dalszego ciągu|ciągu dalszego|dalej|dalsza część|dalszą część|dalszej części|kontynuacja|kontynuację|kontynuuj|kontynuowany|kontynuować|niżej|poniżej|pod spodem|przewiń|przewinąć|przewijaj|przeskocz|pomiń|zamknij|zamknąć|ukryj|wyłącz|wróć|wracamy|powrót|reszta|resztę|reszty|pozostała część|druga część|miejsce na|przerwa na|przerwie na|{czytaj}|za # sekund|# sekund|pozostało|wideo|artykuł|za chwilę|pomaga|przerwał|przerywa|wyłączaj|czytać dalej',
          example: 'Pod reklamą znajdziesz resztę artykułu',
        },
      ],
      'consent-notice': [
        {
          words: '{notice}',
          cue: 'cookie|cookies|ciasteczka|ciasteczkach|ciasteczkami|ciasteczek|danych osobowych|dane osobowe|prywatność|prywatności|prywatnością|twoje dane|twoich danych|państwa dane|przetwarzanie danych|przetwarzania danych|twoja zgoda|twojej zgody|twoją zgodę|państwa zgody|personalizację reklam|osadzonej treści|pliki cookie|twoimi danymi|dane osobom|treść zewnętrzna|treści zewnętrzne|treści zewnętrznej|treść z zewnętrznego|treści z zewnętrznego|zgodę możesz|zgodę można|wycofać zgodę',
          act: 'akceptować|akceptuj|akceptuję|akceptujesz|akceptując|zaakceptuj|zaakceptować|zgadzam|zgadzasz|zgoda|zgody|zgodę|zgodą|zgód|zezwalam|zezwól|zezwalasz|zezwolić|pozwól|używamy|używa|używanie|użycie|stosujemy|stosuje|wykorzystujemy|wykorzystuje|korzystamy|korzysta|zbieramy|przetwarzamy|przetwarza|przetwarzanie|przetwarzania|przetwarzaniu|przetwarzaniem|ustawienia|ustawień|ustawieniach|ustawieniami|dostosuj|skonfiguruj|zarządzaj|zarządzanie|zarządzać|polityka|politykę|polityki|polityką|polityce|odrzuć|odrzucam|odmów|dbamy|cenimy|szanujemy|ważna|ważne|priorytetem|przechowywać|przechowujemy|przechowywanie|zapisujemy|chronimy|szczegóły|zmień|zmienić|zmiany|wybierz|wybrać|wybieram|niezbędne|wymagane|opcjonalne|potrzebujemy|zablokowana|zablokowany|zablokowane|niedostępna|zapisywać|bezpieczne|pokazać|wyświetlić|wyświetlenie|pokaż|cofnąć|przekazuje|robimy|zapisać ustawienia|wycofać w|pozwalasz|używać|sprzedajemy|chronione',
          example: 'Zanim zaczniesz czytać, powiedz, na jakie ciasteczka się zgadzasz',
        },
      ],
      'read-also': [
        {
          words: '{notice}',
          cue: 'artykuły|artykułów|teksty|tekstów|materiały|materiałów|wiadomości|newsy|publikacje|publikacji|wpisy|czytane|czytają|czytano|komentowane|do poczytania|przeczytać|czytają teraz',
          act: 'inne|podobne|pokrewne|z tego działu|tego działu|z działu|na ten temat|w tym temacie|w temacie|tego autora|najczęściej|najchętniej|najpopularniejsze|popularne|najnowsze|ostatnie|polecamy|polecane|rekomendowane|spodobać|spodobają|zainteresować|zainteresują|ciekawe|ciekawią|interesujące|nie przegap|wybór redakcji|wybrane|powiązane|najlepsze|pozostałe|warte|autora|na stronie|co jeszcze|ważne|inni czytelnicy|warto przeczytać|ciekawych|jeszcze więcej|więcej',
          example: 'Te teksty też mogą Ci się spodobać',
        },
      ],
      'continue-reading': [
        {
          words:
            '{little}|{artykuł}|{kliknij}|#|pełna|pełną|pełnej|pełne|pełny|pełnego|strona|stronę|stronie|stron|serwisie|serwisu|źródłowy|źródłowym|źródła|źródle|oryginał|oryginale|następna|następną|następnej|kolejna|kolejną|kolejnej|poniżej|niżej|wersji|końca|kliknięciu',
          cue: '{artykuł}|ciąg dalszy|ciągu dalszego|dalszy ciąg|dalsza część|dalszą część|dalszej części|stronę|stronie|wersja|wersję|całość|w całości|dalej|do końca|reszta|resztę|reszty|pozostała część|pozostałą część',
          act: '{czytaj}|rozwiń|rozwinąć|otwórz|otworzyć|pokaż|wyświetl|przejdź|kliknij|kliknięciu|klikając|następnej stronie|kolejnej stronie|następną stronę|kolejną stronę|na stronie|na naszej stronie|w serwisie|pod linkiem|w linku|odsłoń',
          example: 'Rozwiń, aby przeczytać resztę',
        },
        {
          words: '{notice}',
          cue: 'kliknij|wejdź|przejdź|naciśnij|druga część|drugą część|pozostała część|część #|by zobaczyć|aby zobaczyć|pełna wersja|wersja artykułu',
          act: 'doczytać|czytać|przeczytać|czytaj|dokończyć|pod linkiem|na następnej|aby kontynuować|zobaczyć|otwiera się|otworzy się|kliknij dalej',
          example: 'Wejdź tutaj, aby doczytać',
        },
      ],
      'paywall-notice': [
        {
          words: '{notice}',
          cue: '{abonent}|doczytają jedynie|materiał zamknięty|artykuł zamknięty|dla tych którzy nas wspierają|zamknięty artykuł',
          act: '{artykuł}|dostępna|dostępny|dostępne|otwarta|otwarty|otwarte|zablokowana|zablokowany|zamknięty|zamknięta|tylko|wyłącznie|jedynie|zarezerwowany|zarezerwowana|ograniczony|pełny dostęp|dostęp do|reszta|resztę|reszty|dalsza część|dalszą część|część|odblokuj|odblokować|ciąg dalszy|pozostało|zostało|bez ograniczeń|bez limitu|{czytaj}|wyłącznie dla|tylko dla|dla naszych|do końca|mają prenumeratę|z prenumeratą|czytasz|potrzebna',
          example: 'Dalszą część przeczytają tylko nasi abonenci',
        },
        {
          words: '{notice}',
          cue: 'pozostało|pozostał|zostało|zostały|przeczytałeś|przeczytałaś|przeczytano|przeczytaliście|wyczerpałeś|wyczerpałaś|wyczerpany|wyczerpaliście|wykorzystałeś|wykorzystałaś|wykorzystaliście|osiągnąłeś|skończyły',
          act: 'tekstu|artykułu|materiału|do przeczytania|do końca artykułu|darmowe|darmowych|bezpłatne|bezpłatnych|artykułów|tekstów|treści',
          example: 'Zostało Ci jeszcze 80% artykułu',
        },
        {
          words: '{notice}',
          cue: '{czytaj}|kontynuować|kontynuuj|odblokować|odblokuj|tylko fragment|początek artykułu|fragment artykułu',
          act: 'wykup|wykupić|kup|kupić|zamów|zaloguj|zalogować|zarejestruj|zarejestrować|załóż|subskrybuj|zaprenumeruj|subskrypcję|subskrypcją|subskrypcji|prenumeratę|prenumerata|prenumeratą|abonament|dostęp|dostępu|konto|limitu|ograniczeń|całość w wydaniu|całość w gazecie|w wydaniu cyfrowym',
          example: 'Aby kontynuować czytanie, wykup dostęp',
        },
        {
          words: '{notice}',
          cue: 'bezpłatny dostęp|darmowy dostęp|darmowe artykuły|darmowych artykułów|bezpłatne artykuły|bezpłatnych artykułów|darmowe teksty|okres próbny',
          act: 'skończył|skończyły|zakończył|wyczerpany|wyczerpałeś|zostały|zostało|pozostało|wykorzystane',
          example: 'Bezpłatny dostęp się skończył',
        },
        {
          words: '{notice}',
          cue: 'zostań|dołącz do',
          act: 'prenumeratorem|subskrybentem|abonentem|prenumeratorów|subskrybentów|premium',
          example: 'Zostań naszym prenumeratorem',
        },
      ],
      offer: [
        {
          words: '{notice}',
          cue: 'prenumerata|prenumeraty|prenumeratę|prenumeratą|subskrypcja|subskrypcji|subskrypcję|subskrypcją|subskrybuj|zaprenumeruj|pierwszy miesiąc|pierwszy tydzień|pierwsze miesiące|miesiąc za|miesiące w cenie|plan|pakiet|pakietu|okres próbny|abonament|abonamentu|rezygnujesz|zrezygnuj|zrezygnować|anulować|anuluj|testuj|wypróbuj|przetestuj|skorzystaj z oferty|oferta|w prezencie przy|zniżka na|rabat na|rabatu na|wypisz się|rok prenumeraty|kodem|umowę|wypowiesz|czytaj bezpłatnie|czytaj za darmo|rok czytania|miesiąc czytania|tygodnie bezpłatnie|dni bezpłatnie',
          act: '{cena}|wybierz|wybrać|wybieraj|wykup|wykupić|kup|kupić|zamów|zamówić|aktywuj|podaruj|podarować|przedłuż|testuj przez|zyskaj|skorzystaj|kiedy chcesz|kiedy tylko|w każdej chwili|w dowolnym momencie|bez zobowiązań|bez reklam|bez limitu|bez ograniczeń|od #|za #|w cenie|porównaj|taniej|# dni|sprawdź|dla siebie|dla ciebie|przy płatności|miesiąc|darmowy miesiąc|wyłączyć|na tydzień|kiedy zechcesz|bezpłatnie potem|za darmo potem',
          example: 'Wybierz pakiet dla siebie już od 9,99 zł miesięcznie',
        },
        {
          words: '{notice}',
          cue: 'dostęp|dostępu',
          act: 'zł|złotych|o połowę taniej|taniej|ze zniżką|bez reklam|bez ograniczeń|# dni',
          example: 'Roczny dostęp o połowę taniej',
        },
      ],
      login: [
        {
          words: '{notice}',
          cue: 'hasło|hasła|hasłem|konto|konta|kontem|koncie|login|loginu|loginem|zarejestruj|rejestracja|rejestrację|rejestracji|logowanie|logowania|zapamiętaj mnie|wyloguj|wylogować|panel czytelnika|strefa czytelnika|zaloguj się przez|zaloguj się z|zaloguj się jeśli|zaloguj się aby|zaloguj się żeby|masz już prenumeratę|masz prenumeratę|nie jesteś zalogowany|nie jesteś zalogowana|nie zalogowano',
          act: 'zaloguj|zalogować|zaloguj się|wyloguj się|wylogować się|odzyskaj|odzyskać|zresetuj|zresetować|przypomnij|zapomniałeś|zapomniałaś|pamiętasz|załóż|załóż bezpłatne|utwórz|utworzyć|stwórz|zarejestruj się|zarejestrować|zmień|podaj|wpisz|masz już|już masz|nie masz|jeszcze konta|czytelnika|prenumeratora|moje|twoje|przez google|przez facebooka|przez facebook|za pomocą|na tym urządzeniu|prenumeratę|subskrypcję|jeśli masz',
          example: 'Nie pamiętasz hasła? Kliknij, by je zresetować',
        },
      ],
      newsletter: [
        {
          words: '{notice}',
          cue: 'newsletter|newslettera|newsletterem|newsletterze|newslettery|newsletterów|biuletyn|biuletynu|biuletynem|biuletynie|lista mailingowa|listy mailingowej',
          act: 'zapisać|zapisz|zapisując|zapisanie|zapiszcie|zapis|zapisy|subskrybuj|subskrypcja|wypisz|wypisać|otrzymuj|otrzymywać|otrzymasz|dostawać|dostawaj|podaj|wpisz|zostaw|nasz|naszego|naszych|cotygodniowy|codzienny|poranny|wieczorny|potwierdź|zamów|zamówić|dziękujemy za|codziennie|co tydzień|raz w tygodniu|każdego dnia|każdego ranka|najważniejsze|najlepsze|odbieraj|wychodzi|ukazuje|w piątki|w poniedziałki|co piątek|co poniedziałek|bez spamu',
          example: 'Podaj e-mail, żeby dostawać newsletter',
        },
        {
          words: '{notice}',
          cue: 'mail|maila|mailem|maile|e mail|email|poczta|pocztę|poczcie|skrzynka|skrzynkę|skrzynce|skrzynki|skrzynkę mailową|spamu|spam|link z maila|listy od redakcji|skrzynce pocztowej|mail z potwierdzeniem',
          act: 'zapisz|zapisać|otrzymuj|otrzymywać|otrzymasz|dostawać|dostaniesz|dostawaj|podaj|wpisz|zostaw|wyślemy|wysyłać|wysyłamy|prześlemy|będziemy wysyłać|prosto na|prosto do|prosto w|najważniejsze|najświeższe|najnowsze|najlepsze teksty|najciekawsze|wieści|potwierdź|sprawdź|raz w tygodniu|co rano|każdego ranka|codziennie|co piątek|żadnego|wypisać|wypisz|potwierdzić|przegląd|dostawać listy|adres|czeka|wysłaliśmy',
          example: 'Co piątek najlepsze teksty w Twojej poczcie',
        },
      ],
      'follow-us': [
        {
          words: '{notice}',
          cue: '{serwis}',
          act: 'obserwuj|obserwujcie|śledź|śledźcie|polub|polubcie|dołącz|dołączcie|dołącz do|bądź|bądźcie|czytaj nas|oglądaj nas|słuchaj nas|szukaj nas|znajdź|znajdziesz|znajdziecie|jesteśmy|nas na|nas w|nas też|dodaj|dodajcie|włącz|subskrybuj|zasubskrybuj|nasz|nasza|nasze|naszym|naszego|naszej|naszą|więcej wiadomości|wiadomości|newsów|odwiedź|zajrzyj|zaglądaj|najważniejsze|nasze profile|profile|konta|rzeczy na naszym|strony',
          example: 'Jesteśmy też na Telegramie',
        },
        {
          words: '{notice}',
          cue: 'kanał|kanale|kanału|grupę|grupie|grupy|profil|profilu|fanpage|aplikacja|aplikację|aplikacji|aplikacją|apkę|apka|powiadomienia|powiadomień|na bieżąco|być na bieżąco',
          act: 'obserwuj|śledź|polub|dołącz|subskrybuj|zasubskrybuj|pobierz|pobierzcie|ściągnij|zainstaluj|zainstalować|włącz|włączyć|zezwól|otrzymuj|szukaj nas|więcej wiadomości|nie przegap|nic cię nie ominie|nic ci nie umknie|śledzić|wygodniej|wygodnie|zeskanuj|skieruj',
          example: 'Włącz powiadomienia, a nic Cię nie ominie',
        },
        {
          words: '{notice}',
          cue: 'czytaj nas|oglądaj nas|słuchaj nas|śledź nas|bądź z nami|zostań z nami|jesteśmy na',
          act: 'gdzie wygodnie|wygodnie|tam gdzie|mediach|w kontakcie|na bieżąco|zawsze',
          example: 'Czytaj nas tam, gdzie Ci wygodnie',
        },
      ],
      'share-toolbar': [
        {
          words:
            '{little}|{artykuł}|{serwis}|{kliknij}|#|strony|stronę|pdf|schowka|schowek|wersja|druku|przeczytać|przeczytania|czytania|listy|lista|przyjaciółmi',
          cue: 'podziel|udostępnij|udostępnić|udostępniaj|wyślij|wysłać|skopiuj|kopiuj|skopiować|drukuj|wydrukuj|wydrukować|zachowaj|zapisz|zapisać|puść dalej|poślij|prześlij|dodaj|poleć|polecaj|wersja do|przekaż|tweetnij|skopiowano|do',
          act: 'znajomym|znajomymi|znajomemu|znajomych|przyjaciołom|przyjaciółmi|przyjacielowi|bliskim|innym|{artykuł}|adres|adres strony|link|linkiem|odnośnik|stronę|zakładek|ulubionych|schowka|później|{serwis}|mailem|pocztą|druku|do schowka|tą wiadomością|tym|komunikatorze|przez komunikator',
          example: 'Podziel się tym tekstem ze znajomymi',
          begins: true,
        },
      ],
      comments: [
        {
          words: '{notice}',
          cue: 'komentarz|komentarza|komentarze|komentarzy|komentarzach|komentarzem|komentarzu|komentarzom|komentować|komentowanie|komentowania|komentujących|skomentować|skomentuj|skomentujesz|dyskutuj|dyskutujcie|opinie internautów|opinie czytelników|opinie użytkowników|twoja opinia|swoją opinię|dyskusja|dyskusję|dyskusji',
          act: 'dodać|dodaj|dodawać|dodawanie|zostaw|zostawić|napisać|napisz|napiszcie|wpisz|zaloguj|zalogowani|zalogowanym|zalogowanych|zalogować|zarejestrowani|zarejestrowanych|wyłączone|wyłączona|wyłączono|zablokowane|zamknięte|zamknięta|jeszcze nie|brak|nie ma jeszcze|pierwszy|pierwsza|pierwszym|regulaminem|regulamin|zasady|zatwierdzenie|zatwierdzeniu|moderacji|moderatora|pokaż|ukryj|rozwiń|załaduj|zobacz|czytaj|czytelnikami|czytelników|użytkowników|pojawi|opublikowany|usunięty|usunięto|odpowiedz|artykułem|artykułu|#|w komentarzach|czekamy|dołącz|moderowane|moderowana|prenumeratorzy|mogą tylko|mogą wyłącznie|pod artykułem|została zamknięta|zostały zamknięte|nikt|zostawił|udział|zarejestruj',
          example: 'Twój komentarz czeka na zatwierdzenie',
        },
      ],
      'media-widget': [
        {
          words: '{notice}',
          cue: 'wideo|video|film|filmu|filmik|nagranie|nagrania|audio|odtwarzacz|odtwarzacza|podcast|podcastu|galeria|galerię|galerii|fotogaleria|fotogalerię|dźwięk|dźwięku|artykułu|transmisję|transmisja|wersja audio|na żywo',
          act: 'ładuje|ładowanie|ładowania|wczytuje|wczytywanie|wczytać|załadować|odtworzyć|odtwórz|odtwarzanie|odtwarzania|niedostępny|niedostępne|niedostępna|posłuchaj|posłuchać|odsłuchaj|wysłuchaj|słuchaj|zobacz|obejrzyj|obejrzeć|oglądaj|włącz|wyłącz|wycisz|nie udało|obsługuje|obsługi|uruchom|pomiń|powtórz|ukryj|zatrzymaj|otwórz|online',
          example: 'Wideo ładuje się, prosimy o chwilę cierpliwości',
        },
      ],
      'browser-notice': [
        {
          words: '{notice}',
          cue: 'przeglądarka|przeglądarką|przeglądarkę|przeglądarce|przeglądarki|javascript|javascriptu|java script|js|adblock|adblocka|adblocku|adblockera|bloker|blokera|blokowanie reklam|blokowania reklam|blokady reklam|nasze reklamy|naszych reklam|flash player',
          act: 'włącz|włączyć|włączona|włączony|włączonej|wyłącz|wyłączyć|wyłączona|wyłączony|zaktualizuj|aktualizuj|obsługuje|wspiera|obsługiwana|przestarzała|przestarzałej|przestarzałą|nieaktualna|nieaktualnej|używasz|korzystasz|użyj|skorzystaj|działał|działała|działa|działać|działania|zainstaluj|blokujesz|blokuje|aktywuj|wymaga|wymagany|potrzebny|potrzebuje|wykryto|nie jest już|potrzebna|wyświetlenia',
          example: 'Używasz przestarzałej przeglądarki',
        },
      ],
      'error-report': [
        {
          words: '{notice}',
          cue: 'błąd|błędzie|błędu|błędy|błędów|literówka|literówkę|literówki|pomyłka|pomyłkę|pomyłki|nieścisłość|nieścisłości|nieprawidłowość',
          act: 'zgłoś|zgłosić|powiadom|poinformuj|poinformować|napisz|napisać|naciśnij|zaznacz|zaznaczyć|ctrl|daj nam|dajcie nam|znać|prześlij|przesłać|wyślij|wysłać|do redakcji|w tekście|w artykule|w materiale|w treści|tekście|na stronie|zaznacz ją|powiadom o|pomóż nam',
          example: 'Zaznacz błąd i naciśnij Ctrl + Enter',
        },
        {
          words: '{notice}',
          cue: 'coś się nie zgadza|coś jest nie tak|nieścisłość|masz temat|masz informację|masz newsa|coś przeoczyliśmy',
          act: 'napisz|zgłoś|powiedz|wyślij|daj znać|daj nam znać',
          example: 'Coś się nie zgadza? Napisz do redakcji',
        },
      ],
      donation: [
        {
          words: '{notice}',
          cue: 'wesprzyj|wesprzyjcie|wspieraj|wspierają|darowizna|darowiznę|darowizny|dorzuć|dołóż|patronem|patronką|mecenasem|pomóż|każda złotówka|zrzutka|zrzutkę|kawę|kawą|dzięki wam|dzięki czytelnikom|dzięki twojej|dzięki waszym|waszych wpłat|twoje wsparcie|twojego wsparcia|twojemu wsparciu|twoim wsparciem|waszego wsparcia|waszemu wsparciu|twojej pomocy|twoja wpłata|wpłat czytelników|wpłaty czytelników|jednorazowa wpłata|każda wpłata|podziękuj redakcji|sponsorem|odwdzięcz',
          act: 'redakcję|redakcja|redakcji|dziennikarstwo|dziennikarstwa|dziennikarzy|dziennikarzom|media|mediów|mediom|portal|portalu|gazetę|patronite|buycoffee|blik|blikiem|blik iem|przelewem|przelew|kartą|na konto|darowizną|wpłatą|prenumeratą|pisać|naszej pracy|naszą pracę|pracować|czytelników|zostań|postaw|wpłać|istniejemy|przetrwać|działamy|niezależnej redakcji|niezależnym|niezależną|dla redakcji|wpłatą redakcji|zostań naszym',
          example: 'Nasza redakcja utrzymuje się z wpłat czytelników',
        },
      ],
      copyright: [
        {
          words:
            '{notice}|pisemna|pisemnej|pisemną|uprzedniej|uprzednia|wcześniejszej|grafik|pełne|częściowe|fragmentów|aktywny|aktywnego|aktywnym|źródło|podaniem|podania|podanie|prawem|ustawa|ustawą|jakiejkolwiek|jakikolwiek|sposób|formie|autorskim|właściciela|właścicielowi|komercyjnych|warunkiem|chroniony|chronione|chroniona|chronionych|serwisów|osobistego|użytku|polskiego|prawa autorskiego',
          cue: 'prawa autorskie|praw autorskich|prawem autorskim|prawami autorskimi|wszelkie prawa|wszystkie prawa|prawa do|przedruk|przedruku|przedrukowywanie|przedrukowywać|cytowania|cytować|wykorzystanie materiałów|wykorzystywanie|wykorzystania|chronione prawem|chroniony prawem|prawo autorskie|prawa autorskiego|wszelkie powielanie|wykorzystaniu materiałów|wykorzystania materiałów|wszystkie materiały|wszystkie teksty',
          act: 'zabronione|zabroniony|zabronione|zabrania|zabraniamy|zakazane|zakazany|zastrzeżone|chronione|chroniony|zgody|zgodą|zgoda|zgodę|zezwolenia|zezwoleniem|dozwolone|dozwolony|linkiem|link|odnośnikiem|odnośnika|należą|należy|należą do|wydawcy|wydawcę|właściciela|dopuszczalne|możliwe|możliwy|tylko z|tylko za|wyłącznie za|chroni|chronią|objęte|ścigane|wymagany|wymagane|bez zgody|własnością|należą do redakcji',
          example: 'Przedruk za zgodą wydawcy',
        },
        {
          words: '{notice}|zabrania|zabronione|zabroniony|pisemnej|części|całości|zdjęć|podania|podaniem|źródła|wolno',
          cue: 'kopiowanie|kopiowania|kopiować|powielanie|powielania|powielać|rozpowszechnianie|rozpowszechniania|reprodukcja|cytowanie',
          act: 'treści serwisu|treści portalu|materiałów serwisu|materiałów portalu|naszych materiałów|bez zgody|bez zezwolenia|bez podania|bez pisemnej|za zgodą|zgody redakcji|z podaniem|z linkiem|tekstów i zdjęć',
          example: 'Kopiowanie treści serwisu bez zgody jest zabronione',
        },
      ],
      disclaimer: [
        {
          words:
            '{notice}|autor|felietonu|felietonie|koniecznie|oficjalnego|oficjalne|osobiste|osobista|prywatne|środki|koszt|zlecenie|zawarte|wyrażone|przedstawione|zwane|zakup|zakupy|zakupu|zakupów|kupisz|zrobisz|zamówienie|charakter|informacyjny|medyczna|medycznej|inwestycyjna|inwestycyjnej|finansowa|prawna|prawnej|poradą|lekarza|lekarzem|partner|partnera|partnerem|ponosi|odpowiedzialność|odpowiedzialności|muszą|produktu|podzielać|zdania|zdanie',
          cue: 'poglądy|poglądów|poglądami|opinia autora|opinie autora|opinie|stanowisko|stanowiskiem|stanowiska|reklamodawcy|reklamodawca|linki afiliacyjne|linków afiliacyjnych|linki partnerskie|linków partnerskich|lokowanie|lokowania|prowizja|prowizję|prowizji|rekomendacją|rekomendacji|porada|poradą|porady|partnera|partnerem|sponsora|sponsorem|nasze linki|zdania autora|zdanie autora|zdaniem|informacyjny|charakter informacyjny|reklamodawców',
          act: 'nie odzwierciedlają|odzwierciedlać|odzwierciedla|odzwierciedlają|wyraża|wyrażają|pokrywają|pokrywać|zgodne|zawiera|zawierać|dostajemy|otrzymujemy|otrzymamy|otrzymać|powstał|powstała|powstało|przygotowany|przygotowano|sfinansowany|sfinansowano|nie stanowi|nie stanowią|stanowi|nie jest|odpowiedzialności|zastępuje|zastąpi|we współpracy|na zlecenie|odpowiada|lokowanie produktu|podzielać|podziela|podzielają|na zamówienie|napisano|ma charakter|charakter|różnić|różni',
          example: 'Za zakupy przez nasze linki dostajemy prowizję',
        },
      ],
      'cms-leftover': [
        {
          words: '{notice}|zewnętrzny|osadzony|żądana|tymczasowo|podczas|chwilowo',
          cue: 'wpis|wpisu|obrazek|obrazka|obrazu|element|elementu|moduł|modułu|widżet|widżetu|widget|treść|treści|plik|pliku|strona|stronę|grafika|grafiki|post|postu|obiekt|blok|komponent|szablon|leada|lead',
          act: 'załadować|załadowany|załadowana|załadował|wczytać|wczytany|wczytana|wczytał|wczytywania|wczytywanie|ładowania|niedostępny|niedostępna|niedostępne|nie znaleziono|nie istnieje|wyświetlić|wyświetlenia|wyświetlony|nie jest obsługiwany|tu wstaw|wstaw|nie załadowała|nie załadował|nie załadowało|nie działa|chwilowo|niedostępny chwilowo',
          example: 'Błąd wczytywania modułu',
        },
      ],
      'thank-the-writer': [
        {
          words: '{notice}',
          cue: 'podobał|podobała|podobało|spodobał|spodobała|spodobało|lajka|lajk|łapkę|oceń|oceńcie|twoja ocena|twój głos|średnia ocena|ocenić|serduszko|serduszkiem|gwiazdkę|gwiazdki|podziękuj|podziękować|przydatny|przydatna|ocena artykułu|zagłosuj|gwiazdka|pomógł|przydał|wystaw ocenę|ocenę',
          act: 'artykuł|artykułu|artykułem|tekst|tekstu|tekstem|materiał|materiału|wpis|wpisu|autorowi|autorce|publikacja|publikację|za przeczytanie|za lekturę|za uwagę|kawą|artykułowi|tekstowi',
          example: 'Podobał Ci się tekst? Daj serduszko autorowi',
        },
      ],
      'translation-notice': [
        {
          words:
            '{notice}|angielskiego|niemieckiego|rosyjskiego|ukraińskiego|francuskiego|polski|polskiego|język|języka|języku|mowy|głosem|zawierać|wykonano|wykonane|oryginał|oryginału|oryginalny|system|systemem|program|programem|sztuczna|sztuczną|sztucznej|syntetyczny|syntetycznym|deepl|tłumacz|tłumacza|tłumaczem|użyciu|wykorzystaniem|pomocą',
          cue: 'przetłumaczono|przetłumaczony|przetłumaczona|przetłumaczyła|przetłumaczył|przełożono|przełożony|przełożyła|przełożył|tłumaczenie artykułu|tłumaczenie tekstu|tłumaczenie wykonano|czyta|odczytany|odczytuje|odczytał|przeczytany|przeczytała|wygenerowano|wygenerowany|wygenerowana|nagranie|przygotowano|przygotowany|przygotowana|napisano|napisany|tłumaczenie z',
          act: 'automatycznie|maszynowo|maszynowe|maszynowy|automatyczne|automatyczny|automatycznym|sztuczna inteligencja|sztuczną inteligencję|sztucznej inteligencji|ai|google|deepl|syntezator|syntezatora|syntezatorem|lektor|lektora|robot|robota|algorytm|syntetyczny|tłumaczem',
          example: 'Tekst czyta syntezator mowy',
        },
      ],
      'date-stamp': [
        {
          words:
            '{little}|{artykuł}|{miesiąc}|#|wczoraj|dziś|dzisiaj|godz|godzina|godziny|godzin|minut|minuty|r|roku|dnia|ostatnia|ostatnio|czas|data|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|g',
          cue: 'opublikowano|opublikowany|opublikowana|zaktualizowano|zaktualizowany|zmieniono|zmieniony|zmodyfikowano|dodano|dodany|utworzono|data publikacji|data aktualizacji|data dodania|data modyfikacji|ostatnia aktualizacja|ostatnia modyfikacja|ostatnia zmiana|czas publikacji|artykuł z dnia|tekst z dnia',
          act: '# {miesiąc}|# # #|# godzin|# godziny|# minut|# minuty|wczoraj #|wczoraj o #|dziś #|dziś o #|dzisiaj #|dzisiaj o #',
          example: 'Artykuł dodano 3 marca o 12:40',
        },
        {
          words: '{little}|{artykuł}|około|ok|mniej|zajmie|potrzebny|potrzebujesz|czas',
          cue: 'czas czytania|czas lektury|na przeczytanie|przeczytanie|przeczytasz|przeczytania|lektura|czytania|czytanie',
          act: '# minut|# minuty|# minutę|# min|minutę|# sek|# sekund|kilka minut',
          example: 'Czas potrzebny na przeczytanie: 4 min',
        },
      ],
      'live-marker': [
        {
          words:
            '{notice}|najbliższym|czasie|miarę|napływu|pojawiania|szczegółów|nowych|odświeżaj|sprawa|rozwijająca|rozwojowa',
          cue: 'szczegóły|szczegółów|tekst|wiadomość|materiał|artykuł|informacja|informacje|informacji|relacja|temat|sprawa|rozwój wydarzeń|rozwój sytuacji|rozwojem',
          act: 'aktualizowany|aktualizowana|aktualizujemy|aktualizować|uzupełniany|uzupełniać|uzupełnimy|uzupełnić|uzupełniamy|wkrótce|niebawem|za chwilę|zaktualizujemy|rozwijać|rozwijająca|rozwojowa|rozwojowy|zakończona|podamy|w trakcie|śledzimy|weryfikowane|weryfikujemy|sprawdzamy|czekamy',
          example: 'Tekst będziemy uzupełniać',
        },
      ],
      'press-notice': [
        {
          words: '{notice}|data|tel|dodatkowe|oryginał|nr',
          cue: 'papierowego wydania|papierowe wydanie|papierowym wydaniu|wydania papierowego|wydaniu papierowym|drukowanego|drukowanym|drukowanej|najnowszym numerze|numerze gazety|numerze tygodnika|numeru gazety|komunikat prasowy|komunikatu prasowego|dla prasy|dla mediów|dla dziennikarzy|informacji prasowej',
          act: 'artykuł|artykułu|materiał|materiału|tekst|tekstu|opublikowany|opublikowano|ukazał|ukazała|pochodzi|kontakt|informacji|informacje|czytaj|nadesłany',
          example: 'Artykuł pochodzi z papierowego wydania gazety',
        },
      ],
      'social-embed': [
        {
          words: '{little}|{serwis}|więcej|użytkownika|autora|właściciela|platformie|został|została',
          cue: 'ten tweet|ten post|ten wpis|tę publikację|to zdjęcie|tę rolkę|to wideo|ten film|tweet|post|rolka',
          act: 'zobacz|wyświetl|pokaż|otwórz|obejrzyj|ten tweet usunięto|ten tweet został usunięty|usunięty przez|niedostępny|niedostępna|na instagramie|na facebooku|na twitterze|na tiktoku',
          example: 'Zobacz ten wpis na Facebooku',
        },
      ],
      control: [
        {
          words:
            '{little}|{artykuł}|#|główną|główna|głównej|pełny|pełnym|ekran|mniej|góra|dół|następny|poprzedni|następna|poprzednia|rozmiar',
          cue: 'pokaż|otwórz|zamknij|powiększ|pomniejsz|zmniejsz|wróć|powrót|przejdź|zwiń|rozwiń|załaduj|przewiń|odśwież|wyczyść|cofnij',
          act: 'wyniki|wyników|menu|zdjęcie|zdjęcia|obraz|obrazek|początek strony|góry strony|górę strony|początku strony|stronę|strony głównej|nawigację|wyszukiwarkę|wyszukiwanie|spis treści|na górę|do góry|więcej|mniej|czcionkę|rozmiar tekstu|komentarze|do listy|pełny ekran|filtry|do treści|do tekstu|listę|wszystkie wyniki',
          example: 'Wróć na początek strony',
          begins: true,
        },
      ],
      'media-credit': [
        {
          words:
            '{little}|{strona}|archiwum|prywatne|rodzinne|rodziny|fot|materiały|prasowe|charakter|pomocą|inteligencji|biuro',
          cue: 'obraz|obrazek|ilustracja|zdjęcie|zdjęcia|fotografia|grafika|kolaż|film|kadr',
          act: 'stworzyła|stworzono|stworzony|wygenerowała|wygenerowano|wygenerowane|sztuczna inteligencja|sztucznej inteligencji|udostępnione|udostępnił|organizatorów|organizatora|przez organizatorów|archiwum prywatne|z archiwum|poglądowe|poglądowa|ilustracyjne|materiały prasowe',
          example: 'Obraz stworzyła sztuczna inteligencja',
        },
      ],
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
      'follow-us': {
        sentence: [
          [
            '(have you|do you have|you have) ... (interesting topic|photos|videos) ... (write to us|send (it|them) to us|contact us)',
            'Do you have an interesting topic? Write to us.',
          ],
        ],
      },
      'media-credit': {line: [['(illustrative|demonstrative|archival) (photo|picture|image)', 'Illustrative photo']]},
    },
  },
]
