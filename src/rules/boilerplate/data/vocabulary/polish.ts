import type {PhraseBook} from '../../phrases.js'

/** Months, as dates have them. */
export const miesiąc =
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień'

/** The words of Polish notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const polishVocabulary: PhraseBook = {
  language: 'pl',
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
}
