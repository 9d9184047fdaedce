import type {PhraseBook} from '../phrases.js'
import {miesiąc, polishVocabulary} from './vocabulary/polish.js'

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
          ['(treść|treści|materiał|artykuł) (promowana|promowane|promowany)', 'Treść promowana'],

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
        weak: [['polecamy (również|także|też|dziś|jeszcze)', 'Polecamy również']],
        line: [
          [
            '(może|to może|powinno|mogłoby) [cię|państwa|was] [też|także|również] (zainteresować|zaciekawić|się spodobać)',
            'Może Cię także zainteresować',
          ],

          [
            '(więcej|jeszcze więcej|kolejne|inne) (takich|podobnych|ciekawych|lokalnych|takie|podobne|tego typu) (historii|tekstów|artykułów|materiałów|wiadomości|historie|teksty|artykuły|materiały) [znajdziesz|znajdziecie|przeczytasz|przeczytacie|czytaj|czeka|jest] [na ciebie] (w|na) [naszym|naszej] (dziale|zakładce|rubryce|kategorii|serwisie|stronie|portalu|sekcji) [<name>]',
            'Więcej takich historii znajdziesz w dziale Kultura',
          ],

          [
            '(może|to może|te teksty|te artykuły) [też|również] [może|mogą] (zaciekawić|zaciekawi|zainteresować|zainteresuje|zainteresują|spodobać) [cię|ciebie|państwa|was] [się] [też|również|także]',
            'Może zaciekawi Cię również',
          ],
        ],
        label: [
          [
            '(jeszcze jeden|kolejny|inny|następny) (tekst|artykuł|materiał) [na ten temat|w tym temacie|na ten sam temat|o tym]',
            'Jeszcze jeden tekst na ten temat',
          ],
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
            '(zdjęcie|zdjęcia|fotografia|nagranie|film|wideo) [zostało|zostały] (zrobione|wykonane|nadesłane|przesłane|nakręcone|zarejestrowane) [telefonem|aparatem|dronem] [przez] [naszego|naszą] [czytelnika|czytelniczkę|fotografa|internautę|pana|panią] <name>',
            'Zdjęcie zrobione telefonem przez czytelnika Jana Lisa',
          ],

          [
            '(zdjęcie|zdjęcia|fotografię|fotografie|fotografia|ilustrację|grafikę|nagranie|film) (wykonał|wykonała|zrobił|zrobiła|jest autorstwa|są autorstwa|autorstwa|przygotował|przygotowała|nakręcił|nakręciła|przesłał|przesłała|nadesłał|nadesłała|narysował|narysowała) [czytelnik|czytelniczka|pan|pani|nasz fotoreporter] <name>',
            'Zdjęcie wykonała Anna Lis',
          ],

          [
            '[zdjęcie|zdjęcia|fotografia|fotografie|na zdjęciu|na fotografii|grafika|ilustracja|fot] [opublikowano|publikujemy|wykorzystano|udostępniono|udostępnione] dzięki uprzejmości (archiwum|rodziny|autora|autorki|organizatora|organizatorów|muzeum|wydawnictwa|policji|straży|urzędu|firmy|<name>) [rodzinnego|prywatnego|państwowego|miejskiego|pożarnej|<name>]',
            'Na zdjęciu dzięki uprzejmości archiwum prywatnego',
          ],
          [
            '(autor|autorem|autorką|autorka) (zdjęcia|zdjęć|fotografii|ilustracji|grafiki|nagrania|filmu|fotografia|zdjęcie) [jest|są] <name>',
            'Autorem fotografii jest Jan Lis',
          ],
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
            '(publikujemy|zamieszczamy|udostępniamy|przedrukowujemy) (ten|poniższy) (tekst|artykuł|materiał|wywiad) (dzięki współpracy z|we współpracy z|za zgodą|dzięki uprzejmości) [portalem|portalu|redakcją|redakcji|serwisem|serwisu|tygodnikiem|tygodnika|magazynem] <name>',
            'Publikujemy ten tekst dzięki współpracy z portalem Zorza',
          ],

          [
            '(całość|cały tekst|pełny tekst|tekst|artykuł|rozmowa) (ukazała się|ukazał się|opublikowano|była publikowana|do przeczytania) [pierwotnie|wcześniej|najpierw] (na łamach|w|na portalu|w tygodniku|w dzienniku|w miesięczniku|w serwisie) <name>',
            'Całość ukazała się na łamach Zorzy',
          ],

          [
            '(tekst|artykuł|materiał|wywiad|reportaż|wpis|felieton|niniejszy artykuł|niniejszy tekst) [ten] (ukazał się|opublikowano|został opublikowany|pojawił się|pochodzi|pierwotnie ukazał się|oryginalnie ukazał się) [pierwotnie|po raz pierwszy|oryginalnie|pierwszy raz|najpierw] (w|na|z|we|ze) [portalu|serwisie|portalem|serwisu|portalu internetowym|łamach|stronie|gazety|gazecie|tygodniku|dzienniku|blogu|witrynie|stronach] <name>',
            'Tekst ukazał się pierwotnie w portalu Zorza',
          ],
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
          ['(dołącz do dyskusji|zabierz głos|bądź pierwszy {notice}) [{rest}]', 'Dołącz do dyskusji'],
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
            '(kontakt|kontakt prasowy|biuro prasowe|kontakt dla mediów|kontakt dla prasy|kontakt dla dziennikarzy|dla mediów|rzecznik prasowy) [e mail|email|mail|tel] _ [_] [_] (pl|com|eu|org|net)',
            'Kontakt dla mediów: prasa@zorza.pl',
          ],
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
            '(tekst|artykuł|materiał|wywiad) [ukazał się|pochodzi|opublikowano|opublikowany] [{notice}*3] (wydaniu|numerze|nr|wydania|numeru) [papierowym|#|drukowanym|gazety|tygodnika|magazynu] [<name>] [{rest}]',
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
  polishVocabulary,
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
