import type {PhraseBook} from '../../phrases.js'

/** Months, as dates have them. */
export const miesiąc =
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień'

/** The words of Polish notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const polishVocabulary: PhraseBook = {
  language: 'pl',
  sets: {
    little:
      'a|aby|albo|ale|bardzo|bez|będą|będzie|będziemy|bo|by|być|był|była|było|były|cała|całą|całe|całego|całej|całości|całość|cały|chcecie|chcesz|chcę|chociaż|ci|ciebie|cię|co|coś|czego|czy|daj|dajcie|dla|do|dwa|działa|dziesięć|gdy|gdzie|go|i|ich|ile|inne|inni|innych|innymi|ja|jak|jaki|jakie|jako|je|jeden|jedna|jedną|jednego|jednej|jedynie|jego|jej|jest|jesteś|jesteśmy|jeszcze|jeśli|jeżeli|już|każda|każdą|każde|każdego|każdej|każdy|kiedy|kogo|kolejne|kolejnych|komu|kto|ktoś|która|którą|które|którego|której|który|których|którzy|lub|ma|macie|mają|mamy|masz|mi|mimo|mnie|może|możecie|możemy|możesz|można|musisz|my|na|nad|nam|nami|nas|nasi|nasz|nasza|naszą|nasze|naszego|naszej|naszemu|naszych|naszym|naszymi|nią|nic|nich|nie|niech|nigdy|nim|nimi|niż|o|od|ode|on|ona|oni|oraz|osoby|osób|państwa|po|pochodzi|pod|poprzez|potem|potrzebny|pozostałe|prosimy|proszę|przed|przez|przy|raz|również|samego|są|siedem|się|sobą|sobie|swoich|swoim|swoją|swoje|swojego|swojej|swój|ta|tak|takie|także|tam|te|tego|tej|temu|ten|teraz|też|tę|to|tobie|trzy|tu|tutaj|twoich|twoim|twoja|twoją|twoje|twojego|twojej|twojemu|twój|ty|tych|tylko|tym|u|umożliwia|w|wam|was|waszą|wasze|we|więc|więcej|właśnie|wszystkich|wszystkie|wszystkim|wszystkimi|wszystko|wtedy|wymaga|z|za|zanim|zaraz|zawsze|ze|znowu|znów|został|została|zostało|zostały|zostanie|żadna|żadnej|żadnych|że|żeby',
    artykuł:
      'artykule|artykuł|artykułami|artykułem|artykułom|artykułowi|artykułów|artykułu|artykuły|informacja|informacją|informacje|informację|informacji|materiale|materiał|materiałem|materiałów|materiału|materiały|news|newsa|newsem|newsów|newsy|publikacja|publikacją|publikacje|publikację|publikacji|relacja|relacji|reportaż|reportażu|tekst|tekstami|tekstem|tekstów|tekstu|teksty|tekście|treści|treścią|treść|wiadomości|wiadomością|wiadomość|wpis|wpisem|wpisie|wpisów|wpisu|wpisy|wywiad|wywiadu|zawartości|zawartość',
    strona:
      'archiwum|dziale|dział|działu|dziennik|dziennika|dzienniku|gazecie|gazeta|gazetę|gazety|kategorii|portal|portalem|portalu|redakcja|redakcją|redakcje|redakcję|redakcji|rubryki|serwis|serwisem|serwisie|serwisu|stron|strona|stroną|stronę|stronie|strony|tygodnik|tygodnika|witryna|witrynę|witryny|wydania|wydanie|wydaniu|wydawnictwa',
    serwis:
      'bluesky|discover|e mail|facebook|facebooka|facebooku|fb|google|google news|google wiadomości|instagram|instagrama|instagramie|linkedin|linkedinie|media społecznościowe|mediach społecznościowych|mediów społecznościowych|messenger|messengera|messengerze|rss|sieciach społecznościowych|snapchat|social media|social mediach|spotify|telegram|telegrama|telegramie|threads|tiktok|tiktoka|tiktoku|twitter|twittera|twitterze|whatsapp|whatsappa|whatsappie|x|youtuba|youtube|youtubie',
    miesiąc,
    okres:
      'chwilę|chwili|co tydzień|codziennie|czwartek|dni|dnia|dziennie|dzień|dzisiaj|dziś|godzin|godzinę|godziny|mies|miesiąc|miesiąca|miesiące|miesiącu|miesięcy|miesięcznie|miesięczny|minut|minutę|minuty|momencie|niedzielę|piątek|poniedziałek|ranek|rano|roczna|roczną|rocznie|roczny|rok|roku|sobotę|środę|tydzień|tygodni|tygodnia|tygodnie|tygodniowo|tygodniu|wieczora|wieczorem|wieczór|wtorek',
    cena: 'bezpłatnie|darmo|eur|euro|gr|gratis|grosze|pln|połowę ceny|połowę taniej|pół ceny|promocja|promocję|promocji|promocyjna|promocyjnej|rabat|rabatem|rabatu|taniej|za darmo|zł|złote|złotówkę|złoty|złotych|zniżka|zniżką|zniżkę|zniżki',
    kliknij:
      'klikając|kliknąć|kliknięciu|kliknij|kliknijcie|link|linkami|linki|linkiem|linku|nacisnąć|naciśnij|odnośnik|odnośnika|przejdź|przejdźcie|przejść|przycisk|przycisku|wciśnij|wejdź|wejść',
    mój: '{artykuł}|{kliknij}|{little}|{okres}|{strona}|#',
    abonent:
      'abonament|abonamentem|abonamentu|abonenci|abonentom|abonentów|niezarejestrowanych|opłaceniu|płatna|płatną|płatne|płatnego|płatnej|płatny|premium|prenumeracie|prenumerata|prenumeratą|prenumeratę|prenumerator|prenumeratora|prenumeratorom|prenumeratorów|prenumeratorzy|prenumeraty|subskrybenci|subskrybent|subskrybenta|subskrybentom|subskrybentów|subskrypcja|subskrypcją|subskrypcję|subskrypcji|wykupieniem|wykupieniu|wykupionym|zalogowani|zalogowanych|zalogowanym|zarejestrowani|zarejestrowanych|zarejestrowanym',
    czytaj:
      'czytać|czytaj|czytajcie|czytania|czytanie|czytasz|doczytać|doczytaj|dowiedz się|lektura|lekturę|lektury|obejrzyj|poczytaj|poznać|poznaj|przeczytacie|przeczytać|przeczytaj|przeczytają|przeczytajcie|przeczytania|przeczytasz|sprawdź|zobacz|zobaczyć|zobaczysz',
    notice:
      '{abonent}|{artykuł}|{cena}|{czytaj}|{kliknij}|{mój}|{okres}|{serwis}|{strona}|adblock|adblocka|adblockera|adblocku|adres|adresu|ai|akceptować|akceptuj|akceptując|akceptujesz|akceptuję|akcja|aktualizuj|aktualna|aktualną|aktualne|aktualnego|aktualnej|aktualnemu|aktualny|aktualnych|aktualnym|aktualnymi|aktywna|aktywną|aktywne|aktywnego|aktywnej|aktywnemu|aktywny|aktywnych|aktywnym|aktywnymi|aktywuj|analityczne|analitycznych|analityki|android|angielska|angielską|angielski|angielskich|angielskie|angielskiego|angielskiej|angielskiemu|angielskim|angielskimi|anulować|anuluj|aparat|apka|apkę|aplikacja|aplikacją|aplikację|aplikacji|audio|automatyczna|automatyczną|automatyczne|automatycznego|automatycznej|automatycznemu|automatycznie|automatyczny|automatycznych|automatycznym|automatycznymi|autora|autorce|autorki|autorowi|autorów|autorska|autorską|autorski|autorskich|autorskie|autorskiego|autorskiej|autorskiemu|autorskim|autorskimi|bądź|bądźcie|bezpieczeństwo|bezpieczne|bezpieczni|bezpłatna|bezpłatną|bezpłatne|bezpłatnego|bezpłatnej|bezpłatnemu|bezpłatny|bezpłatnych|bezpłatnym|bezpłatnymi|bieżąco|biuletyn|biuletynem|biuletynie|biuletynu|blik|blikiem|bliskiej|bliskiemu|bliskim|blokady|bloker|blokera|blokowania|blokowanie|blokuje|blokujesz|błąd|błędna|błędną|błędne|błędnego|błędnej|błędnemu|błędny|błędnych|błędnym|błędnymi|błędów|błędu|błędy|błędzie|bot|bota|brak|buycoffee|cel|celach|cele|celów|celu|cena|cenie|cenimy|chętnie|chronimy|chyba|ciasteczek|ciasteczka|ciasteczkach|ciasteczkami|ciąg|ciągnie|ciągu|ciekawa|ciekawą|ciekawe|ciekawego|ciekawej|ciekawemu|ciekawią|ciekawy|ciekawych|ciekawym|ciekawymi|cierpliwości|cierpliwość|codzienna|codzienną|codzienne|codziennego|codziennej|codziennemu|codzienny|codziennych|codziennym|codziennymi|cofnąć|cookie|cookies|cotygodniowa|cotygodniową|cotygodniowe|cotygodniowego|cotygodniowej|cotygodniowemu|cotygodniowy|cotygodniowych|cotygodniowym|cotygodniowymi|ctrl|cyfrowa|cyfrową|cyfrowe|cyfrowego|cyfrowej|cyfrowemu|cyfrowy|cyfrowych|cyfrowym|cyfrowymi|czacie|czas|czat|czeka|czekać|czekaj|czekamy|części|część|członkiem|czwartki|czynić|czytają|czytałaś|czytałeś|czytane|czytano|czytelnicka|czytelnicką|czytelnicki|czytelnickich|czytelnickie|czytelnickiego|czytelnickiej|czytelnickiemu|czytelnickim|czytelnickimi|czytelnicy|czytelnik|czytelnika|czytelnikami|czytelnikiem|czytelnikom|czytelników|dalej|dalsza|dalszą|dalsze|dalszego|dalszej|dalszy|dane|danych|danymi|darmowa|darmową|darmowe|darmowego|darmowej|darmowemu|darmowy|darmowych|darmowym|darmowymi|darowizna|darowizną|darowiznę|darowizny|dbamy|dobrze|doczytałaś|doczytałeś|dodać|dodaj|dodajcie|dodatkowa|dodatkową|dodatkowe|dodatkowego|dodatkowej|dodatkowemu|dodatkowy|dodatkowych|dodatkowym|dodatkowymi|dodawać|dodawanie|dołącz|dołączcie|dołóż|dorzuć|dostaniesz|dostawać|dostawaj|dostęp|dostępem|dostępie|dostępna|dostępną|dostępne|dostępnego|dostępnej|dostępnemu|dostępny|dostępnych|dostępnym|dostępnymi|dostępu|dostosuj|doświadczenia|dowiaduj|dowiesz|dowolna|dowolną|dowolnym|dół|druga|drukowana|drukowaną|drukowane|drukowanego|drukowanej|drukowanemu|drukowany|drukowanych|drukowanym|drukowanymi|dwa|dyskusja|dyskusję|dyskusji|dyskutować|dyskutuj|dyskutujcie|działać|działał|działała|działania|działanie|dziennikarstwa|dziennikarstwo|dziennikarzom|dziennikarzy|dzięki|dziękujemy|dźwięk|dźwiękowa|dźwiękową|dźwiękowe|dźwiękowego|dźwiękowej|dźwiękowemu|dźwiękowy|dźwiękowych|dźwiękowym|dźwiękowymi|dźwięku|ekran|ekskluzywna|ekskluzywną|ekskluzywne|ekskluzywnego|ekskluzywnej|ekskluzywnemu|ekskluzywnie|ekskluzywny|ekskluzywnych|ekskluzywnym|ekskluzywnymi|elektroniczna|elektroniczną|elektroniczne|elektronicznego|elektronicznej|elektronicznemu|elektroniczny|elektronicznych|elektronicznym|elektronicznymi|element|email|enter|fanpage|film|filmik|filmu|filmy|filtr|flash|format|formularz|forum|fotogaleria|fotogalerię|fotografii|fragment|francuska|francuską|francuski|francuskich|francuskie|francuskiego|francuskiej|francuskiemu|francuskim|francuskimi|funkcja|funkcje|funkcji|funkcjonalne|galeria|galerię|galerii|głos|głosowa|głosową|głosowe|głosowego|głosowej|głosowemu|głosowy|głosowych|głosowym|głosowymi|głosów|grupa|grupę|grupie|grupy|gwiazdek|gwiazdkę|gwiazdki|hasła|hasłem|hasło|idealną|idealny|iem|imienia|imię|inna|inną|innej|interesujące|internauci|internautów|internetowa|internetową|internetowej|ios|iphone|istnieć|istnieje|istniejemy|istnienie|jakaś|jakiś|java|javascript|javascriptu|jednorazowa|jednorazową|jednorazowo|jedynie|język|języka|językowy|js|kanale|kanał|kanału|kanały|karta|kartą|karuzela|kawą|kawę|kiedykolwiek|klawisz|klawisze|kliknięciem|klub|klubie|klubu|kod|kodem|kodu|kolejna|kolejną|kolejne|kolejnego|kolejnej|kolejnemu|kolejny|kolejnych|kolejnym|kolejnymi|kombinację|komentarz|komentarza|komentarzach|komentarze|komentarzem|komentarzom|komentarzu|komentarzy|komentować|komentowane|komentowania|komentowanie|komentujących|komputerze|komunikatora|komunikatorze|koncie|koniec|konta|kontakcie|kontem|konto|kontynuacja|kontynuację|kontynuować|kontynuowany|kontynuuj|kontynuując|kontynuujesz|końca|kończy|korekta|korekty|korzysta|korzystać|korzystając|korzystamy|korzystania|korzystanie|korzystasz|korzystna|kraj|kraju|krótka|krótką|krótki|krótkich|krótkie|krótkiego|krótkiej|krótkiemu|krótkim|krótkimi|krótko|którzy|kup|kupić|kwota|kwotą|lajk|lajka|lajkuj|lektor|lepiej|lepsi|lepsze|lepszej|lepszy|limit|limitu|lista|listów|listy|literówka|literówkę|literówki|login|loginem|loginu|logowania|logowanie|lokalne|lokalnych|ładowania|ładowanie|ładuje|łapkę|maila|maile|mailem|mailingowa|mailingowej|mailową|mała|małą|marketingowe|marketingowych|mecenasem|mediom|miarę|miejsce|miesięczna|miesięczną|miesięczne|miesięcznego|miesięcznej|miesięcznemu|miesięczny|miesięcznych|miesięcznym|miesięcznymi|min|mobilna|mobilną|mobilne|mobilnego|mobilnej|mobilnemu|mobilny|mobilnych|mobilnym|mobilnymi|moderację|moderacji|moderator|moderatora|moderatorzy|moderowane|mogą|moje|możliwość|mu|myszką|myszy|myślisz|nagrania|nagranie|najchętniej|najciekawsza|najciekawszą|najciekawsze|najciekawszego|najciekawszej|najciekawszemu|najciekawszy|najciekawszych|najciekawszym|najciekawszymi|najczęściej|najlepsza|najlepszą|najlepsze|najlepszego|najlepszej|najlepszemu|najlepszy|najlepszych|najlepszym|najlepszymi|najnowsza|najnowszą|najnowsze|najnowszego|najnowszej|najnowszemu|najnowszy|najnowszych|najnowszym|najnowszymi|najpierw|najpopularniejsze|najstarsze|najświeższe|najważniejsza|najważniejszą|najważniejsze|najważniejszego|najważniejszej|najważniejszemu|najważniejszy|najważniejszych|najważniejszym|najważniejszymi|należy|napisać|napisz|napiszcie|napływu|naprawić|następna|następną|następne|następnego|następnej|następnemu|następnie|następny|następnych|następnym|następnymi|następuje|nazwa|nazwisko|newsletter|newslettera|newsletterem|newsletterów|newslettery|newsletterze|nick|nieaktualna|nieaktualnej|niedostępna|niedostępne|niedostępny|niektóre|niemiecka|niemiecką|niemiecki|niemieckich|niemieckie|niemieckiego|niemieckiej|niemieckiemu|niemieckim|niemieckimi|nieograniczonego|nieograniczony|nieprawidłowość|niestety|nieścisłości|nieścisłość|niewielka|niewielką|niezależna|niezależną|niezależne|niezależnego|niezależnej|niezależnemu|niezależny|niezależnych|niezależnym|niezależnymi|niezbędne|nikt|niżej|nowa|nową|nowe|nowego|nowej|nowemu|nowoczesna|nowoczesną|nowoczesne|nowoczesnego|nowoczesnej|nowoczesnemu|nowoczesny|nowoczesnych|nowoczesnym|nowoczesnymi|nowsza|nowszą|nowszej|nowy|nowych|nowym|nowymi|numer|numeru|obejrzeć|obok|obowiązkowe|obrazki|obserwuj|obserwujcie|obsługa|obsługę|obsługi|obsługiwana|obsługuje|ocena|ocenę|ocenić|oceń|oceńcie|odbieraj|odblokować|odblokuj|odmów|odnowienie|odpowiedni|odpowiednią|odpowiedz|odpowiedzi|odpowiedź|odrzucam|odrzuć|odsłuchaj|odśwież|odświeżeniu|odtwarzacz|odtwarzacza|odtwarzania|odtwarzanie|odtworzyć|odtwórz|odwdzięcz|odwiedź|odzyskać|odzyskaj|oferta|oferty|oficjalna|oficjalną|oficjalne|oficjalnego|oficjalnej|oficjalnemu|oficjalny|oficjalnych|oficjalnym|oficjalnymi|oglądaj|ograniczeń|ograniczony|ok|okres|ominie|online|opcjonalne|opinia|opinie|opinię|opłać|opłata|opublikowano|opublikowany|opublikuj|ortograficzny|osadzona|osadzonej|osadzonych|osiągnąłeś|osobista|osobistą|osobiste|osobistego|osobistej|osobistemu|osobisty|osobistych|osobistym|osobistymi|osobna|osobną|osobne|osobnego|osobnej|osobnemu|osobno|osobny|osobnych|osobnym|osobnymi|osobom|osobowe|osobowych|ostatnie|oszczędzasz|oszczędź|otrzymasz|otrzymuj|otrzymywać|otwarta|otwartą|otwarte|otwartego|otwartej|otwartemu|otwarty|otwartych|otwartym|otwartymi|otwiera|otwierają|otworzy|otworzyć|otwórz|pakiet|pakietu|pakiety|pamięć|pamiętasz|panel|papierowa|papierową|papierowe|papierowego|papierowej|papierowemu|papierowy|papierowych|papierowym|papierowymi|partnerami|partnerom|partnerów|partnerzy|patronem|patronite|patronką|pełna|pełną|pełne|pełnego|pełnej|pełnemu|pełni|pełny|pełnych|pełnym|pełnymi|personalizacja|personalizację|personalizacji|pewne|piątki|pieniądze|pierwsi|pierwsza|pierwsze|pierwszy|pierwszym|pięciu|pisać|piszemy|plan|plany|player|plik|plikach|plikami|pliki|plików|płacąc|płacisz|płać|płatna|płatną|płatne|płatnego|płatnej|płatnemu|płatności|płatność|płatny|płatnych|płatnym|płatnymi|po|pobierz|pobierzcie|początek|poczcie|poczekaj|poczta|pocztę|pocztowa|pocztową|pocztowe|pocztowego|pocztowej|pocztowemu|pocztowy|pocztowych|pocztowym|pocztowymi|poczytania|podaj|podania|podanie|podarować|podaruj|podcast|podcastu|podlegają|podobał|podobała|podobało|podobne|podobnych|podpis|podręczną|podziel|podziękować|podziękuj|poinformować|poinformuj|pojawi|pokazać|pokazujemy|pokaż|pokrewne|pola|pole|polecamy|polecane|polityce|polityka|polityką|politykę|polityki|polub|polubcie|połowa|połowę|pomaga|pomagają|pomiń|pomocą|pomocy|pomoże|pomóż|pomyłka|pomyłkę|pomyłki|poniedziałki|poniżej|ponownie|poprawiać|poprawić|poprawimy|poprawkę|poprawki|poprawna|poprawną|poprawne|poprawnego|poprawnej|poprawnemu|poprawnie|poprawny|poprawnych|poprawnym|poprawnymi|poprawy|poprzedna|poprzedną|poprzedne|poprzednego|poprzednej|poprzednemu|poprzedni|poprzedny|poprzednych|poprzednym|poprzednymi|popularna|popularną|popularne|popularnego|popularnej|popularnemu|popularny|popularnych|popularnym|popularnymi|poranny|porównaj|posłuchać|posłuchaj|postaw|potrzebna|potrzebną|potrzebne|potrzebnego|potrzebnej|potrzebnemu|potrzebny|potrzebnych|potrzebnym|potrzebnymi|potrzebuje|potrzebujemy|potwierdzenie|potwierdzeniem|potwierdzić|potwierdź|powiadom|powiadomienia|powiadomień|powiązane|powiedz|powrót|powtórz|pozostając|pozostał|pozostała|pozostałą|pozostałe|pozostałego|pozostałej|pozostałemu|pozostało|pozostały|pozostałych|pozostałym|pozostałymi|pozwól|później|pracę|pracować|pracujemy|pracy|prawidłowego|prawidłowo|prenumeratorem|prezencie|prezent|priorytetem|proc|procent|profil|profile|profilu|propozycje|prosto|próbna|próbną|próbne|próbnego|próbnej|próbnemu|próbny|próbnych|próbnym|próbnymi|prywatności|prywatnością|prywatność|przechowujemy|przechowywać|przechowywanie|przeczytać|przeczytaliście|przeczytał|przeczytałaś|przeczytałeś|przeczytanie|przeczytano|przedłuż|przegap|przegapić|przegląd|przeglądarce|przeglądarka|przeglądarką|przeglądarkę|przeglądarki|przekazuje|przekazujemy|przelew|przelewem|przelewu|przeładuj|przeoczyliśmy|przepraszamy|przerwa|przerwał|przerwę|przerwie|przeskocz|przesłać|przestarzała|przestarzałą|przestarzałe|przestarzałego|przestarzałej|przestarzałemu|przestarzały|przestarzałych|przestarzałym|przestarzałymi|prześlemy|prześlij|przetestuj|przetrwać|przetwarza|przetwarzamy|przetwarzania|przetwarzanie|przetwarzaniem|przetwarzaniu|przewijaj|przewinąć|przewiń|przyciskiem|przydatna|przydatną|przydatne|przydatnego|przydatnej|przydatnemu|przydatny|przydatnych|przydatnym|przydatnymi|przyjmiesz|przypomnij|push|pytania|pytanie|qr|ranka|raz|razem|redakcyjne|redaktor|redaktora|redaktorowi|redaktorska|redaktorską|redaktorski|redaktorskich|redaktorskie|redaktorskiego|redaktorskiej|redaktorskiemu|redaktorskim|redaktorskimi|regionie|regulamin|regulaminem|regulaminu|regularna|regularną|regularne|regularnego|regularnej|regularnemu|regularny|regularnych|regularnym|regularnymi|rejestracja|rejestrację|rejestracji|reklam|reklama|reklamą|reklamę|reklamie|reklamodawcy|reklamom|reklamowa|reklamową|reklamowe|reklamowego|reklamowej|reklamowemu|reklamowy|reklamowych|reklamowym|reklamowymi|reklamy|rekomendowane|reszta|resztę|reszty|rezygnacja|rezygnujesz|ręcznie|robić|robimy|robisz|roczna|roczną|roczne|rocznego|rocznej|rocznemu|roczny|rocznych|rocznym|rocznymi|rodzaje|rosyjska|rosyjską|rosyjski|rosyjskich|rosyjskie|rosyjskiego|rosyjskiej|rosyjskiemu|rosyjskim|rosyjskimi|rozmowie|rozmowy|rozpocząć|rozszerzenia|rozszerzenie|rozumiem|rozwiń|rozwój|różnią|różnić|ruch|ruchu|rzeczowy|rzetelna|rzetelną|rzetelne|rzetelnego|rzetelnej|rzetelnemu|rzetelny|rzetelnych|rzetelnym|rzetelnymi|sądzisz|script|sek|sekund|sekundę|sekundy|serduszkiem|serduszko|siebie|skali|skieruj|skomentować|skomentuj|skomentujesz|skonfiguruj|skończy|skończyła|skończyło|skończyły|skorzystaj|skrót|skryptów|skrypty|skrzynce|skrzynka|skrzynkę|skrzynki|slajd|slajdy|słowo|słuchaj|smartfon|smartfona|sms|spam|spamu|specjalna|specjalną|specjalne|specjalnego|specjalnej|specjalnemu|specjalny|specjalnych|specjalnym|specjalnymi|spersonalizowane|spersonalizowanych|spocie|spodem|spodobać|spodobają|spodobał|spodobała|spodobało|społeczności|społeczność|sponsor|sponsorem|spot|spotem|spotu|sprawdzenie|spróbuj|sprzedajemy|stabilnego|stała|stałą|stałe|stałego|stałej|stałemu|stały|stałych|stałym|stałymi|stara|starą|stare|starej|statystyczne|statystycznych|statystyki|stawać|stosuje|stosujemy|strefa|strefie|strefy|stwórz|subskrybentem|subskrybować|subskrybuj|szanuj|szanujemy|szczególnie|szczegółowa|szczegółową|szczegółowe|szczegółowego|szczegółowej|szczegółowemu|szczegółowy|szczegółowych|szczegółowym|szczegółowymi|szczegóły|szukaj|szybciej|szybka|szybką|szybki|szybkich|szybkie|szybkiego|szybkiej|szybkiemu|szybkim|szybkimi|szybko|ściągnij|śledź|śledźcie|średnia|środy|świeża|świeżą|świeże|świeżego|świeżej|świeżemu|świeży|świeżych|świeżym|świeżymi|technologia|technologie|technologii|tekstowa|tekstową|tekstowe|tekstowego|tekstowej|tekstowemu|tekstowy|tekstowych|tekstowym|tekstowymi|telefon|telefonie|telefonu|temacie|temat|tematach|tematu|testuj|transmisja|transmisję|trwa|trwania|trzecim|tych|tygodnie|uczciwa|uczciwą|uczciwe|uczciwego|uczciwej|uczciwemu|uczciwy|uczciwych|uczciwym|uczciwymi|udało|udział|ukraińska|ukraińską|ukraiński|ukraińskich|ukraińskie|ukraińskiego|ukraińskiej|ukraińskiemu|ukraińskim|ukraińskimi|ukryj|ulepszać|ulubiona|ulubioną|ulubione|ulubionego|ulubionej|ulubionemu|ulubiony|ulubionych|ulubionym|ulubionymi|umieszczona|umknie|umowę|uruchom|urządzenia|urządzenie|urządzeniu|usług|usługi|ustawienia|ustawieniach|ustawieniami|ustawień|usunięto|usunięty|utrzymać|utrzymuje|utrzymujemy|utworzyć|utwórz|uwag|uwagę|uwagi|uważasz|użycie|użyj|użytkownicy|użytkownika|użytkownikom|użytkowników|używa|używamy|używane|używanie|używasz|video|warte|warto|warunki|warunków|ważna|ważną|ważne|ważnego|ważnej|ważnemu|ważny|ważnych|ważnym|ważnymi|wbudowana|wbudowany|wczytać|wczytuje|wczytywanie|wdzięczność|weekend|weekendy|wejdź|wersja|wersję|wersji|weryfikacji|wesprzyj|wesprzyjcie|wewnątrz|weź|wideo|widzicie|widzisz|wieczorny|wieści|własna|własną|własne|własnego|własnej|własnemu|własnością|własność|własny|własnych|własnym|własnymi|włącz|włączaj|włączona|włączonej|włączony|włączyć|wolna|wolną|wolne|wolnego|wolnej|wolnemu|wolno|wolny|wolnych|wolnym|wolnymi|wpisz|wpłacaj|wpłacić|wpłać|wpłat|wpłata|wpłatą|wpłatę|wpłaty|wracamy|wróci|wróć|wsparcia|wsparcie|wsparciem|wsparciu|wspiera|wspieraj|wspierają|wspierali|wspierał|wszelka|wszelką|wszelki|wszelkich|wszelkie|wszelkiego|wszelkiej|wszelkiemu|wszelkim|wszelkimi|wtorki|wybieraj|wybieram|wybierz|wybór|wybrać|wybrane|wychodzi|wycisz|wycofać|wycofanie|wyczerpaliście|wyczerpałaś|wyczerpałeś|wyczerpany|wyczyść|wydań|wydarzenia|wydarzeń|wygląda|wygodna|wygodną|wygodne|wygodnego|wygodnej|wygodnemu|wygodnie|wygodniej|wygodny|wygodnych|wygodnym|wygodnymi|wyjątków|wykorzystaliście|wykorzystałaś|wykorzystałeś|wykorzystuje|wykorzystujemy|wykryliśmy|wykryłeś|wykryto|wykup|wykupić|wykupując|wylogować|wyloguj|wyłącz|wyłączaj|wyłącznie|wyłączona|wyłączone|wyłączono|wyłączony|wyłączyć|wymagane|wymagany|wypełnij|wypisać|wypisz|wypowiedz|wypowiesz|wypróbuj|wysłać|wysłaliśmy|wysłano|wysłany|wysłuchaj|wystaw|wystąpił|wysyłać|wysyłamy|wyślemy|wyślij|wyświetlać|wyświetlania|wyświetlenia|wyświetlenie|wyświetlić|wziąć|zaakceptować|zaakceptuj|zablokowana|zablokowane|zablokowany|zabrania|zacząć|zaczniesz|zacznij|zaglądaj|zagłosuj|zainstalować|zainstaluj|zainteresować|zainteresują|zajrzyj|zakończyć|zaktualizuj|zalecamy|zalogować|zalogowana|zalogowaną|zalogowane|zalogowanego|zalogowanej|zalogowanemu|zalogowany|zalogowanych|zalogowanym|zalogowanymi|zaloguj|załadować|załaduj|załóż|zamiast|zamknąć|zamknięta|zamkniętą|zamknięte|zamkniętego|zamkniętej|zamkniętemu|zamknięty|zamkniętych|zamkniętym|zamkniętymi|zamknij|zamów|zamówić|zamykaj|zapamiętaj|zapis|zapisać|zapisana|zapisanie|zapisany|zapisując|zapisuje|zapisujemy|zapisy|zapisywać|zapisz|zapiszcie|zapłać|zapomniałaś|zapomniałeś|zapoznaj|zaprenumeruj|zarejestrować|zarejestrowana|zarejestrowaną|zarejestrowane|zarejestrowanego|zarejestrowanej|zarejestrowanemu|zarejestrowany|zarejestrowanych|zarejestrowanym|zarejestrowanymi|zarejestruj|zarezerwowana|zarezerwowany|zarządzać|zarządzaj|zarządzanie|zasady|zasubskrybuj|zatrzymaj|zatwierdzenie|zatwierdzeniu|zaufani|zaufanych|zaufanymi|zauważyliście|zauważyłaś|zauważyłeś|zaznacz|zaznaczony|zaznaczyć|zbędnego|zbieramy|zdaniem|zdjęcia|zdjęć|zechcesz|zeskanuj|zewnętrzna|zewnętrzne|zewnętrznego|zewnętrznej|zewnętrznych|zewnętrznym|zezwalam|zezwalasz|zezwolić|zezwól|zgadza|zgadzam|zgadzasz|zgłosić|zgłoś|zgoda|zgodą|zgodę|zgodne|zgodnie|zgody|zgód|złotówka|zmiany|zmienić|zmień|znać|znajduje|znajdziecie|znajdziesz|znajdź|znajomym|znalazłaś|znalazłeś|znaleźliście|zobaczyć|zobowiązań|zostać|zostań|zostaw|zostawać|zostawiał|zostawić|zostawili|zostawił|zresetować|zresetuj|zrezygnować|zrezygnuj|zrobić|zrób|zrzutka|zrzutkę|zyskaj|źródeł|źródła|źródłach|żaden|żadnego|żyje|żyjemy',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'przerwa reklamowa|przerwy reklamowej|reklam|reklama|reklamą|reklamę|reklamie|reklamodawcy|reklamowa|reklamową|reklamowe|reklamowego|reklamowej|reklamowemu|reklamowy|reklamowych|reklamowym|reklamy|spocie|spot|spot reklamowy|spotem|spotu',
        act: '{czytaj}|# sekund|artykuł|ciąg dalszy|ciągu dalszego|czytać dalej|dalej|dalsza część|dalszą część|dalszego ciągu|dalszej części|dalszy ciąg|druga część|kontynuacja|kontynuację|kontynuować|kontynuowany|kontynuuj|miejsce na|niżej|pod spodem|pomaga|pomiń|poniżej|powrót|pozostała część|pozostało|przerwa na|przerwał|przerwie na|przerywa|przeskocz|przewijaj|przewinąć|przewiń|reszta|resztę|reszty|ukryj|wideo|wracamy|wróć|wyłącz|wyłączaj|za # sekund|za chwilę|zamknąć|zamknij',
        example: 'Pod reklamą znajdziesz resztę artykułu',
      },
    ],
    'consent-notice': [
      {
        words: '{notice}',
        cue: 'ciasteczek|ciasteczka|ciasteczkach|ciasteczkami|cookie|cookies|dane osobom|dane osobowe|danych osobowych|osadzonej treści|państwa dane|państwa zgody|personalizację reklam|pliki cookie|prywatności|prywatnością|prywatność|przetwarzania danych|przetwarzanie danych|treści z zewnętrznego|treści zewnętrzne|treści zewnętrznej|treść z zewnętrznego|treść zewnętrzna|twoich danych|twoimi danymi|twoja zgoda|twoją zgodę|twoje dane|twojej zgody|wycofać zgodę|zgodę możesz|zgodę można',
        act: 'akceptować|akceptuj|akceptując|akceptujesz|akceptuję|bezpieczne|cenimy|chronimy|chronione|cofnąć|dbamy|dostosuj|korzysta|korzystamy|niedostępna|niezbędne|odmów|odrzucam|odrzuć|opcjonalne|pokazać|pokaż|polityce|polityka|polityką|politykę|polityki|potrzebujemy|pozwalasz|pozwól|priorytetem|przechowujemy|przechowywać|przechowywanie|przekazuje|przetwarza|przetwarzamy|przetwarzania|przetwarzanie|przetwarzaniem|przetwarzaniu|robimy|skonfiguruj|sprzedajemy|stosuje|stosujemy|szanujemy|szczegóły|ustawienia|ustawieniach|ustawieniami|ustawień|użycie|używa|używać|używamy|używanie|ważna|ważne|wybieram|wybierz|wybrać|wycofać w|wykorzystuje|wykorzystujemy|wymagane|wyświetlenie|wyświetlić|zaakceptować|zaakceptuj|zablokowana|zablokowane|zablokowany|zapisać ustawienia|zapisujemy|zapisywać|zarządzać|zarządzaj|zarządzanie|zbieramy|zezwalam|zezwalasz|zezwolić|zezwól|zgadzam|zgadzasz|zgoda|zgodą|zgodę|zgody|zgód|zmiany|zmienić|zmień',
        example: 'Zanim zaczniesz czytać, powiedz, na jakie ciasteczka się zgadzasz',
      },
    ],
    'read-also': [
      {
        words: '{notice}',
        cue: 'artykułów|artykuły|czytają|czytają teraz|czytane|czytano|do poczytania|komentowane|materiałów|materiały|newsy|przeczytać|publikacje|publikacji|tekstów|teksty|wiadomości|wpisy',
        act: 'autora|ciekawe|ciekawią|ciekawych|co jeszcze|inne|inni czytelnicy|interesujące|jeszcze więcej|na stronie|na ten temat|najchętniej|najczęściej|najlepsze|najnowsze|najpopularniejsze|nie przegap|ostatnie|podobne|pokrewne|polecamy|polecane|popularne|powiązane|pozostałe|rekomendowane|spodobać|spodobają|tego autora|tego działu|w temacie|w tym temacie|warte|warto przeczytać|ważne|więcej|wybór redakcji|wybrane|z działu|z tego działu|zainteresować|zainteresują',
        example: 'Te teksty też mogą Ci się spodobać',
      },
    ],
    'continue-reading': [
      {
        words:
          '{artykuł}|{kliknij}|{little}|#|kliknięciu|kolejna|kolejną|kolejnej|końca|następna|następną|następnej|niżej|oryginale|oryginał|pełna|pełną|pełne|pełnego|pełnej|pełny|poniżej|serwisie|serwisu|stron|strona|stronę|stronie|wersji|źródle|źródła|źródłowy|źródłowym',
        cue: '{artykuł}|całość|ciąg dalszy|ciągu dalszego|dalej|dalsza część|dalszą część|dalszej części|dalszy ciąg|do końca|pozostała część|pozostałą część|reszta|resztę|reszty|stronę|stronie|w całości|wersja|wersję',
        act: '{czytaj}|klikając|kliknięciu|kliknij|kolejną stronę|kolejnej stronie|na naszej stronie|na stronie|następną stronę|następnej stronie|odsłoń|otworzyć|otwórz|pod linkiem|pokaż|przejdź|rozwinąć|rozwiń|w linku|w serwisie|wyświetl',
        example: 'Rozwiń, aby przeczytać resztę',
      },
      {
        words: '{notice}',
        cue: 'aby zobaczyć|by zobaczyć|część #|druga część|drugą część|kliknij|naciśnij|pełna wersja|pozostała część|przejdź|wejdź|wersja artykułu',
        act: 'aby kontynuować|czytać|czytaj|doczytać|dokończyć|kliknij dalej|na następnej|otwiera się|otworzy się|pod linkiem|przeczytać|zobaczyć',
        example: 'Wejdź tutaj, aby doczytać',
      },
    ],
    'paywall-notice': [
      {
        words: '{notice}',
        cue: '{abonent}|artykuł zamknięty|dla tych którzy nas wspierają|doczytają jedynie|materiał zamknięty|zamknięty artykuł',
        act: '{artykuł}|{czytaj}|bez limitu|bez ograniczeń|ciąg dalszy|część|czytasz|dalsza część|dalszą część|dla naszych|do końca|dostęp do|dostępna|dostępne|dostępny|jedynie|mają prenumeratę|odblokować|odblokuj|ograniczony|otwarta|otwarte|otwarty|pełny dostęp|potrzebna|pozostało|reszta|resztę|reszty|tylko|tylko dla|wyłącznie|wyłącznie dla|z prenumeratą|zablokowana|zablokowany|zamknięta|zamknięty|zarezerwowana|zarezerwowany|zostało',
        example: 'Dalszą część przeczytają tylko nasi abonenci',
      },
      {
        words: '{notice}',
        cue: 'osiągnąłeś|pozostał|pozostało|przeczytaliście|przeczytałaś|przeczytałeś|przeczytano|skończyły|wyczerpaliście|wyczerpałaś|wyczerpałeś|wyczerpany|wykorzystaliście|wykorzystałaś|wykorzystałeś|zostało|zostały',
        act: 'artykułów|artykułu|bezpłatne|bezpłatnych|darmowe|darmowych|do końca artykułu|do przeczytania|materiału|tekstów|tekstu|treści',
        example: 'Zostało Ci jeszcze 80% artykułu',
      },
      {
        words: '{notice}',
        cue: '{czytaj}|fragment artykułu|kontynuować|kontynuuj|odblokować|odblokuj|początek artykułu|tylko fragment',
        act: 'abonament|całość w gazecie|całość w wydaniu|dostęp|dostępu|konto|kup|kupić|limitu|ograniczeń|prenumerata|prenumeratą|prenumeratę|subskrybuj|subskrypcją|subskrypcję|subskrypcji|w wydaniu cyfrowym|wykup|wykupić|zalogować|zaloguj|załóż|zamów|zaprenumeruj|zarejestrować|zarejestruj',
        example: 'Aby kontynuować czytanie, wykup dostęp',
      },
      {
        words: '{notice}',
        cue: 'bezpłatne artykuły|bezpłatny dostęp|bezpłatnych artykułów|darmowe artykuły|darmowe teksty|darmowy dostęp|darmowych artykułów|okres próbny',
        act: 'pozostało|skończył|skończyły|wyczerpałeś|wyczerpany|wykorzystane|zakończył|zostało|zostały',
        example: 'Bezpłatny dostęp się skończył',
      },
      {
        words: '{notice}',
        cue: 'dołącz do|zostań',
        act: 'abonentem|premium|prenumeratorem|prenumeratorów|subskrybentem|subskrybentów',
        example: 'Zostań naszym prenumeratorem',
      },
    ],
    offer: [
      {
        words: '{notice}',
        cue: 'abonament|abonamentu|anulować|anuluj|czytaj bezpłatnie|czytaj za darmo|dni bezpłatnie|kodem|miesiąc czytania|miesiąc za|miesiące w cenie|oferta|okres próbny|pakiet|pakietu|pierwsze miesiące|pierwszy miesiąc|pierwszy tydzień|plan|prenumerata|prenumeratą|prenumeratę|prenumeraty|przetestuj|rabat na|rabatu na|rezygnujesz|rok czytania|rok prenumeraty|skorzystaj z oferty|subskrybuj|subskrypcja|subskrypcją|subskrypcję|subskrypcji|testuj|tygodnie bezpłatnie|umowę|w prezencie przy|wypisz się|wypowiesz|wypróbuj|zaprenumeruj|zniżka na|zrezygnować|zrezygnuj',
        act: '{cena}|# dni|aktywuj|bez limitu|bez ograniczeń|bez reklam|bez zobowiązań|bezpłatnie potem|darmowy miesiąc|dla ciebie|dla siebie|kiedy chcesz|kiedy tylko|kiedy zechcesz|kup|kupić|miesiąc|na tydzień|od #|podarować|podaruj|porównaj|przedłuż|przy płatności|skorzystaj|sprawdź|taniej|testuj przez|w cenie|w dowolnym momencie|w każdej chwili|wybieraj|wybierz|wybrać|wykup|wykupić|wyłączyć|za #|za darmo potem|zamów|zamówić|zyskaj',
        example: 'Wybierz pakiet dla siebie już od 9,99 zł miesięcznie',
      },
      {
        words: '{notice}',
        cue: 'dostęp|dostępu',
        act: '# dni|bez ograniczeń|bez reklam|o połowę taniej|taniej|ze zniżką|zł|złotych',
        example: 'Roczny dostęp o połowę taniej',
      },
    ],
    login: [
      {
        words: '{notice}',
        cue: 'hasła|hasłem|hasło|koncie|konta|kontem|konto|login|loginem|loginu|logowania|logowanie|masz już prenumeratę|masz prenumeratę|nie jesteś zalogowana|nie jesteś zalogowany|nie zalogowano|panel czytelnika|rejestracja|rejestrację|rejestracji|strefa czytelnika|wylogować|wyloguj|zaloguj się aby|zaloguj się jeśli|zaloguj się przez|zaloguj się z|zaloguj się żeby|zapamiętaj mnie|zarejestruj',
        act: 'czytelnika|jeszcze konta|jeśli masz|już masz|masz już|moje|na tym urządzeniu|nie masz|odzyskać|odzyskaj|pamiętasz|podaj|prenumeratę|prenumeratora|przez facebook|przez facebooka|przez google|przypomnij|stwórz|subskrypcję|twoje|utworzyć|utwórz|wpisz|wylogować się|wyloguj się|za pomocą|zalogować|zaloguj|zaloguj się|załóż|załóż bezpłatne|zapomniałaś|zapomniałeś|zarejestrować|zarejestruj się|zmień|zresetować|zresetuj',
        example: 'Nie pamiętasz hasła? Kliknij, by je zresetować',
      },
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'biuletyn|biuletynem|biuletynie|biuletynu|lista mailingowa|listy mailingowej|newsletter|newslettera|newsletterem|newsletterów|newslettery|newsletterze',
        act: 'bez spamu|co piątek|co poniedziałek|co tydzień|codziennie|codzienny|cotygodniowy|dostawać|dostawaj|dziękujemy za|każdego dnia|każdego ranka|najlepsze|najważniejsze|nasz|naszego|naszych|odbieraj|otrzymasz|otrzymuj|otrzymywać|podaj|poranny|potwierdź|raz w tygodniu|subskrybuj|subskrypcja|ukazuje|w piątki|w poniedziałki|wieczorny|wpisz|wychodzi|wypisać|wypisz|zamów|zamówić|zapis|zapisać|zapisanie|zapisując|zapisy|zapisz|zapiszcie|zostaw',
        example: 'Podaj e-mail, żeby dostawać newsletter',
      },
      {
        words: '{notice}',
        cue: 'e mail|email|link z maila|listy od redakcji|mail|mail z potwierdzeniem|maila|maile|mailem|poczcie|poczta|pocztę|skrzynce|skrzynce pocztowej|skrzynka|skrzynkę|skrzynkę mailową|skrzynki|spam|spamu',
        act: 'adres|będziemy wysyłać|co piątek|co rano|codziennie|czeka|dostaniesz|dostawać|dostawać listy|dostawaj|każdego ranka|najciekawsze|najlepsze teksty|najnowsze|najświeższe|najważniejsze|otrzymasz|otrzymuj|otrzymywać|podaj|potwierdzić|potwierdź|prosto do|prosto na|prosto w|przegląd|prześlemy|raz w tygodniu|sprawdź|wieści|wpisz|wypisać|wypisz|wysłaliśmy|wysyłać|wysyłamy|wyślemy|zapisać|zapisz|zostaw|żadnego',
        example: 'Co piątek najlepsze teksty w Twojej poczcie',
      },
    ],
    'follow-us': [
      {
        words: '{notice}',
        cue: '{serwis}',
        act: 'bądź|bądźcie|czytaj nas|dodaj|dodajcie|dołącz|dołącz do|dołączcie|jesteśmy|konta|najważniejsze|nas na|nas też|nas w|nasz|nasza|naszą|nasze|nasze profile|naszego|naszej|naszym|newsów|obserwuj|obserwujcie|odwiedź|oglądaj nas|polub|polubcie|profile|rzeczy na naszym|słuchaj nas|strony|subskrybuj|szukaj nas|śledź|śledźcie|wiadomości|więcej wiadomości|włącz|zaglądaj|zajrzyj|zasubskrybuj|znajdziecie|znajdziesz|znajdź',
        example: 'Jesteśmy też na Telegramie',
      },
      {
        words: '{notice}',
        cue: 'apka|apkę|aplikacja|aplikacją|aplikację|aplikacji|być na bieżąco|fanpage|grupę|grupie|grupy|kanale|kanał|kanału|na bieżąco|powiadomienia|powiadomień|profil|profilu',
        act: 'dołącz|nic ci nie umknie|nic cię nie ominie|nie przegap|obserwuj|otrzymuj|pobierz|pobierzcie|polub|skieruj|subskrybuj|szukaj nas|ściągnij|śledzić|śledź|więcej wiadomości|włącz|włączyć|wygodnie|wygodniej|zainstalować|zainstaluj|zasubskrybuj|zeskanuj|zezwól',
        example: 'Włącz powiadomienia, a nic Cię nie ominie',
      },
      {
        words: '{notice}',
        cue: 'bądź z nami|czytaj nas|jesteśmy na|oglądaj nas|słuchaj nas|śledź nas|zostań z nami',
        act: 'gdzie wygodnie|mediach|na bieżąco|tam gdzie|w kontakcie|wygodnie|zawsze',
        example: 'Czytaj nas tam, gdzie Ci wygodnie',
      },
    ],
    'share-toolbar': [
      {
        words:
          '{artykuł}|{kliknij}|{little}|{serwis}|#|czytania|druku|lista|listy|pdf|przeczytać|przeczytania|przyjaciółmi|schowek|schowka|stronę|strony|wersja',
        cue: 'do|dodaj|drukuj|kopiuj|podziel|polecaj|poleć|poślij|przekaż|prześlij|puść dalej|skopiować|skopiowano|skopiuj|tweetnij|udostępniaj|udostępnić|udostępnij|wersja do|wydrukować|wydrukuj|wysłać|wyślij|zachowaj|zapisać|zapisz',
        act: '{artykuł}|{serwis}|adres|adres strony|bliskim|do schowka|druku|innym|komunikatorze|link|linkiem|mailem|odnośnik|pocztą|później|przez komunikator|przyjacielowi|przyjaciołom|przyjaciółmi|schowka|stronę|tą wiadomością|tym|ulubionych|zakładek|znajomemu|znajomych|znajomym|znajomymi',
        example: 'Podziel się tym tekstem ze znajomymi',
        begins: true,
      },
    ],
    comments: [
      {
        words: '{notice}',
        cue: 'dyskusja|dyskusję|dyskusji|dyskutuj|dyskutujcie|komentarz|komentarza|komentarzach|komentarze|komentarzem|komentarzom|komentarzu|komentarzy|komentować|komentowania|komentowanie|komentujących|opinie czytelników|opinie internautów|opinie użytkowników|skomentować|skomentuj|skomentujesz|swoją opinię|twoja opinia',
        act: '#|artykułem|artykułu|brak|czekamy|czytaj|czytelnikami|czytelników|dodać|dodaj|dodawać|dodawanie|dołącz|jeszcze nie|moderacji|moderatora|moderowana|moderowane|mogą tylko|mogą wyłącznie|napisać|napisz|napiszcie|nie ma jeszcze|nikt|odpowiedz|opublikowany|pierwsza|pierwszy|pierwszym|pod artykułem|pojawi|pokaż|prenumeratorzy|regulamin|regulaminem|rozwiń|udział|ukryj|usunięto|usunięty|użytkowników|w komentarzach|wpisz|wyłączona|wyłączone|wyłączono|zablokowane|zalogować|zalogowani|zalogowanych|zalogowanym|zaloguj|załaduj|zamknięta|zamknięte|zarejestrowani|zarejestrowanych|zarejestruj|zasady|zatwierdzenie|zatwierdzeniu|zobacz|została zamknięta|zostały zamknięte|zostaw|zostawić|zostawił',
        example: 'Twój komentarz czeka na zatwierdzenie',
      },
    ],
    'media-widget': [
      {
        words: '{notice}',
        cue: 'artykułu|audio|dźwięk|dźwięku|film|filmik|filmu|fotogaleria|fotogalerię|galeria|galerię|galerii|na żywo|nagrania|nagranie|odtwarzacz|odtwarzacza|podcast|podcastu|transmisja|transmisję|video|wersja audio|wideo',
        act: 'ładowania|ładowanie|ładuje|nie udało|niedostępna|niedostępne|niedostępny|obejrzeć|obejrzyj|obsługi|obsługuje|odsłuchaj|odtwarzania|odtwarzanie|odtworzyć|odtwórz|oglądaj|online|otwórz|pomiń|posłuchać|posłuchaj|powtórz|słuchaj|ukryj|uruchom|wczytać|wczytuje|wczytywanie|włącz|wycisz|wyłącz|wysłuchaj|załadować|zatrzymaj|zobacz',
        example: 'Wideo ładuje się, prosimy o chwilę cierpliwości',
      },
    ],
    'browser-notice': [
      {
        words: '{notice}',
        cue: 'adblock|adblocka|adblockera|adblocku|blokady reklam|bloker|blokera|blokowania reklam|blokowanie reklam|flash player|java script|javascript|javascriptu|js|nasze reklamy|naszych reklam|przeglądarce|przeglądarka|przeglądarką|przeglądarkę|przeglądarki',
        act: 'aktualizuj|aktywuj|blokuje|blokujesz|działa|działać|działał|działała|działania|korzystasz|nie jest już|nieaktualna|nieaktualnej|obsługiwana|obsługuje|potrzebna|potrzebny|potrzebuje|przestarzała|przestarzałą|przestarzałej|skorzystaj|użyj|używasz|włącz|włączona|włączonej|włączony|włączyć|wspiera|wykryto|wyłącz|wyłączona|wyłączony|wyłączyć|wymaga|wymagany|wyświetlenia|zainstaluj|zaktualizuj',
        example: 'Używasz przestarzałej przeglądarki',
      },
    ],
    'error-report': [
      {
        words: '{notice}',
        cue: 'błąd|błędów|błędu|błędy|błędzie|literówka|literówkę|literówki|nieprawidłowość|nieścisłości|nieścisłość|pomyłka|pomyłkę|pomyłki',
        act: 'ctrl|daj nam|dajcie nam|do redakcji|na stronie|naciśnij|napisać|napisz|poinformować|poinformuj|pomóż nam|powiadom|powiadom o|przesłać|prześlij|tekście|w artykule|w materiale|w tekście|w treści|wysłać|wyślij|zaznacz|zaznacz ją|zaznaczyć|zgłosić|zgłoś|znać',
        example: 'Zaznacz błąd i naciśnij Ctrl + Enter',
      },
      {
        words: '{notice}',
        cue: 'coś jest nie tak|coś przeoczyliśmy|coś się nie zgadza|masz informację|masz newsa|masz temat|nieścisłość',
        act: 'daj nam znać|daj znać|napisz|powiedz|wyślij|zgłoś',
        example: 'Coś się nie zgadza? Napisz do redakcji',
      },
    ],
    donation: [
      {
        words: '{notice}',
        cue: 'darowizna|darowiznę|darowizny|dołóż|dorzuć|dzięki czytelnikom|dzięki twojej|dzięki wam|dzięki waszym|jednorazowa wpłata|kawą|kawę|każda wpłata|każda złotówka|mecenasem|odwdzięcz|patronem|patronką|podziękuj redakcji|pomóż|sponsorem|twoim wsparciem|twoja wpłata|twoje wsparcie|twojego wsparcia|twojej pomocy|twojemu wsparciu|waszego wsparcia|waszemu wsparciu|waszych wpłat|wesprzyj|wesprzyjcie|wpłat czytelników|wpłaty czytelników|wspieraj|wspierają|zrzutka|zrzutkę',
        act: 'blik|blik iem|blikiem|buycoffee|czytelników|darowizną|dla redakcji|działamy|dziennikarstwa|dziennikarstwo|dziennikarzom|dziennikarzy|gazetę|istniejemy|kartą|media|mediom|mediów|na konto|naszą pracę|naszej pracy|niezależną|niezależnej redakcji|niezależnym|patronite|pisać|portal|portalu|postaw|pracować|prenumeratą|przelew|przelewem|przetrwać|redakcja|redakcję|redakcji|wpłać|wpłatą|wpłatą redakcji|zostań|zostań naszym',
        example: 'Nasza redakcja utrzymuje się z wpłat czytelników',
      },
    ],
    copyright: [
      {
        words:
          '{notice}|aktywnego|aktywny|aktywnym|autorskim|chroniona|chronione|chroniony|chronionych|częściowe|formie|fragmentów|grafik|jakiejkolwiek|jakikolwiek|komercyjnych|osobistego|pełne|pisemna|pisemną|pisemnej|podania|podanie|podaniem|polskiego|prawa autorskiego|prawem|serwisów|sposób|uprzednia|uprzedniej|ustawa|ustawą|użytku|warunkiem|wcześniejszej|właściciela|właścicielowi|źródło',
        cue: 'chronione prawem|chroniony prawem|cytować|cytowania|praw autorskich|prawa autorskie|prawa autorskiego|prawa do|prawami autorskimi|prawem autorskim|prawo autorskie|przedruk|przedrukowywać|przedrukowywanie|przedruku|wszelkie powielanie|wszelkie prawa|wszystkie materiały|wszystkie prawa|wszystkie teksty|wykorzystania|wykorzystania materiałów|wykorzystanie materiałów|wykorzystaniu materiałów|wykorzystywanie',
        act: 'bez zgody|chroni|chronią|chronione|chroniony|dopuszczalne|dozwolone|dozwolony|link|linkiem|możliwe|możliwy|należą|należą do|należą do redakcji|należy|objęte|odnośnika|odnośnikiem|ścigane|tylko z|tylko za|własnością|właściciela|wydawcę|wydawcy|wyłącznie za|wymagane|wymagany|zabrania|zabraniamy|zabronione|zabroniony|zakazane|zakazany|zastrzeżone|zezwolenia|zezwoleniem|zgoda|zgodą|zgodę|zgody',
        example: 'Przedruk za zgodą wydawcy',
      },
      {
        words: '{notice}|całości|części|pisemnej|podania|podaniem|wolno|zabrania|zabronione|zabroniony|zdjęć|źródła',
        cue: 'cytowanie|kopiować|kopiowania|kopiowanie|powielać|powielania|powielanie|reprodukcja|rozpowszechniania|rozpowszechnianie',
        act: 'bez pisemnej|bez podania|bez zezwolenia|bez zgody|materiałów portalu|materiałów serwisu|naszych materiałów|tekstów i zdjęć|treści portalu|treści serwisu|z linkiem|z podaniem|za zgodą|zgody redakcji',
        example: 'Kopiowanie treści serwisu bez zgody jest zabronione',
      },
    ],
    disclaimer: [
      {
        words:
          '{notice}|autor|charakter|felietonie|felietonu|finansowa|informacyjny|inwestycyjna|inwestycyjnej|koniecznie|koszt|kupisz|lekarza|lekarzem|medyczna|medycznej|muszą|odpowiedzialności|odpowiedzialność|oficjalne|oficjalnego|osobista|osobiste|partner|partnera|partnerem|podzielać|ponosi|poradą|prawna|prawnej|produktu|prywatne|przedstawione|środki|wyrażone|zakup|zakupów|zakupu|zakupy|zamówienie|zawarte|zdania|zdanie|zlecenie|zrobisz|zwane',
        cue: 'charakter informacyjny|informacyjny|linki afiliacyjne|linki partnerskie|linków afiliacyjnych|linków partnerskich|lokowania|lokowanie|nasze linki|opinia autora|opinie|opinie autora|partnera|partnerem|poglądami|poglądów|poglądy|porada|poradą|porady|prowizja|prowizję|prowizji|reklamodawca|reklamodawców|reklamodawcy|rekomendacją|rekomendacji|sponsora|sponsorem|stanowiska|stanowiskiem|stanowisko|zdania autora|zdanie autora|zdaniem',
        act: 'charakter|dostajemy|lokowanie produktu|ma charakter|na zamówienie|na zlecenie|napisano|nie jest|nie odzwierciedlają|nie stanowi|nie stanowią|odpowiada|odpowiedzialności|odzwierciedla|odzwierciedlać|odzwierciedlają|otrzymać|otrzymamy|otrzymujemy|podziela|podzielać|podzielają|pokrywać|pokrywają|powstał|powstała|powstało|przygotowano|przygotowany|różni|różnić|sfinansowano|sfinansowany|stanowi|we współpracy|wyraża|wyrażają|zastąpi|zastępuje|zawiera|zawierać|zgodne',
        example: 'Za zakupy przez nasze linki dostajemy prowizję',
      },
    ],
    'cms-leftover': [
      {
        words: '{notice}|chwilowo|osadzony|podczas|tymczasowo|zewnętrzny|żądana',
        cue: 'blok|element|elementu|grafika|grafiki|komponent|lead|leada|moduł|modułu|obiekt|obrazek|obrazka|obrazu|plik|pliku|post|postu|strona|stronę|szablon|treści|treść|widget|widżet|widżetu|wpis|wpisu',
        act: 'chwilowo|ładowania|nie działa|nie istnieje|nie jest obsługiwany|nie załadował|nie załadowała|nie załadowało|nie znaleziono|niedostępna|niedostępne|niedostępny|niedostępny chwilowo|tu wstaw|wczytać|wczytał|wczytana|wczytany|wczytywania|wczytywanie|wstaw|wyświetlenia|wyświetlić|wyświetlony|załadować|załadował|załadowana|załadowany',
        example: 'Błąd wczytywania modułu',
      },
    ],
    'thank-the-writer': [
      {
        words: '{notice}',
        cue: 'gwiazdka|gwiazdkę|gwiazdki|lajk|lajka|łapkę|ocena artykułu|ocenę|ocenić|oceń|oceńcie|podobał|podobała|podobało|podziękować|podziękuj|pomógł|przydał|przydatna|przydatny|serduszkiem|serduszko|spodobał|spodobała|spodobało|średnia ocena|twoja ocena|twój głos|wystaw ocenę|zagłosuj',
        act: 'artykuł|artykułem|artykułowi|artykułu|autorce|autorowi|kawą|materiał|materiału|publikacja|publikację|tekst|tekstem|tekstowi|tekstu|wpis|wpisu|za lekturę|za przeczytanie|za uwagę',
        example: 'Podobał Ci się tekst? Daj serduszko autorowi',
      },
    ],
    'translation-notice': [
      {
        words:
          '{notice}|angielskiego|deepl|francuskiego|głosem|język|języka|języku|mowy|niemieckiego|oryginalny|oryginał|oryginału|polski|polskiego|pomocą|program|programem|rosyjskiego|syntetyczny|syntetycznym|system|systemem|sztuczna|sztuczną|sztucznej|tłumacz|tłumacza|tłumaczem|ukraińskiego|użyciu|wykonane|wykonano|wykorzystaniem|zawierać',
        cue: 'czyta|nagranie|napisano|napisany|odczytał|odczytany|odczytuje|przeczytała|przeczytany|przełożono|przełożony|przełożył|przełożyła|przetłumaczona|przetłumaczono|przetłumaczony|przetłumaczył|przetłumaczyła|przygotowana|przygotowano|przygotowany|tłumaczenie artykułu|tłumaczenie tekstu|tłumaczenie wykonano|tłumaczenie z|wygenerowana|wygenerowano|wygenerowany',
        act: 'ai|algorytm|automatyczne|automatycznie|automatyczny|automatycznym|deepl|google|lektor|lektora|maszynowe|maszynowo|maszynowy|robot|robota|syntetyczny|syntezator|syntezatora|syntezatorem|sztuczna inteligencja|sztuczną inteligencję|sztucznej inteligencji|tłumaczem',
        example: 'Tekst czyta syntezator mowy',
      },
    ],
    'date-stamp': [
      {
        words:
          '{artykuł}|{little}|{miesiąc}|#|czas|czwartek|data|dnia|dzisiaj|dziś|g|godz|godzin|godzina|godziny|minut|minuty|niedziela|ostatnia|ostatnio|piątek|poniedziałek|r|roku|sobota|środa|wczoraj|wtorek',
        cue: 'artykuł z dnia|czas publikacji|data aktualizacji|data dodania|data modyfikacji|data publikacji|dodano|dodany|opublikowana|opublikowano|opublikowany|ostatnia aktualizacja|ostatnia modyfikacja|ostatnia zmiana|tekst z dnia|utworzono|zaktualizowano|zaktualizowany|zmieniono|zmieniony|zmodyfikowano',
        act: '# {miesiąc}|# # #|# godzin|# godziny|# minut|# minuty|dzisiaj #|dzisiaj o #|dziś #|dziś o #|wczoraj #|wczoraj o #',
        example: 'Artykuł dodano 3 marca o 12:40',
      },
      {
        words: '{artykuł}|{little}|czas|mniej|ok|około|potrzebny|potrzebujesz|zajmie',
        cue: 'czas czytania|czas lektury|czytania|czytanie|lektura|na przeczytanie|przeczytania|przeczytanie|przeczytasz',
        act: '# min|# minut|# minutę|# minuty|# sek|# sekund|kilka minut|minutę',
        example: 'Czas potrzebny na przeczytanie: 4 min',
      },
    ],
    'live-marker': [
      {
        words:
          '{notice}|czasie|miarę|najbliższym|napływu|nowych|odświeżaj|pojawiania|rozwijająca|rozwojowa|sprawa|szczegółów',
        cue: 'artykuł|informacja|informacje|informacji|materiał|relacja|rozwojem|rozwój sytuacji|rozwój wydarzeń|sprawa|szczegółów|szczegóły|tekst|temat|wiadomość',
        act: 'aktualizować|aktualizowana|aktualizowany|aktualizujemy|czekamy|niebawem|podamy|rozwijać|rozwijająca|rozwojowa|rozwojowy|sprawdzamy|śledzimy|uzupełniać|uzupełniamy|uzupełniany|uzupełnić|uzupełnimy|w trakcie|weryfikowane|weryfikujemy|wkrótce|za chwilę|zakończona|zaktualizujemy',
        example: 'Tekst będziemy uzupełniać',
      },
    ],
    'press-notice': [
      {
        words: '{notice}|data|dodatkowe|nr|oryginał|tel',
        cue: 'dla dziennikarzy|dla mediów|dla prasy|drukowanego|drukowanej|drukowanym|informacji prasowej|komunikat prasowy|komunikatu prasowego|najnowszym numerze|numeru gazety|numerze gazety|numerze tygodnika|papierowe wydanie|papierowego wydania|papierowym wydaniu|wydania papierowego|wydaniu papierowym',
        act: 'artykuł|artykułu|czytaj|informacje|informacji|kontakt|materiał|materiału|nadesłany|opublikowano|opublikowany|pochodzi|tekst|tekstu|ukazał|ukazała',
        example: 'Artykuł pochodzi z papierowego wydania gazety',
      },
    ],
    'social-embed': [
      {
        words: '{little}|{serwis}|autora|platformie|użytkownika|więcej|właściciela|został|została',
        cue: 'post|rolka|ten film|ten post|ten tweet|ten wpis|tę publikację|tę rolkę|to wideo|to zdjęcie|tweet',
        act: 'na facebooku|na instagramie|na tiktoku|na twitterze|niedostępna|niedostępny|obejrzyj|otwórz|pokaż|ten tweet usunięto|ten tweet został usunięty|usunięty przez|wyświetl|zobacz',
        example: 'Zobacz ten wpis na Facebooku',
      },
    ],
    control: [
      {
        words:
          '{artykuł}|{little}|#|dół|ekran|główna|główną|głównej|góra|mniej|następna|następny|pełny|pełnym|poprzedni|poprzednia|rozmiar',
        cue: 'cofnij|odśwież|otwórz|pokaż|pomniejsz|powiększ|powrót|przejdź|przewiń|rozwiń|wróć|wyczyść|załaduj|zamknij|zmniejsz|zwiń',
        act: 'czcionkę|do góry|do listy|do tekstu|do treści|filtry|górę strony|góry strony|komentarze|listę|menu|mniej|na górę|nawigację|obraz|obrazek|pełny ekran|początek strony|początku strony|rozmiar tekstu|spis treści|stronę|strony głównej|więcej|wszystkie wyniki|wyniki|wyników|wyszukiwanie|wyszukiwarkę|zdjęcia|zdjęcie',
        example: 'Wróć na początek strony',
        begins: true,
      },
    ],
    'media-credit': [
      {
        words:
          '{little}|{strona}|archiwum|biuro|charakter|fot|inteligencji|materiały|pomocą|prasowe|prywatne|rodzinne|rodziny',
        cue: 'film|fotografia|grafika|ilustracja|kadr|kolaż|obraz|obrazek|zdjęcia|zdjęcie',
        act: 'archiwum prywatne|ilustracyjne|materiały prasowe|organizatora|organizatorów|poglądowa|poglądowe|przez organizatorów|stworzono|stworzony|stworzyła|sztuczna inteligencja|sztucznej inteligencji|udostępnił|udostępnione|wygenerowała|wygenerowane|wygenerowano|z archiwum',
        example: 'Obraz stworzyła sztuczna inteligencja',
      },
    ],
  },
}
