import type {PhraseBook} from '../../phrases.js'

/** Months, as dates have them. */
export const miesiąc =
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień'

/** The words of Polish notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const polishVocabulary: PhraseBook = {
  language: 'pl',
  sets: {
    little:
      'a|aby|albo|ale|bardzo|bez|będą|będzie|będziemy|bo|by|być|był|była|było|były|cała|całą|całe|całego|całej|całości|całość|cały|chcecie|chcesz|chcę|chociaż|ci|ciebie|cię|co|coś|czego|czy|daj|dajcie|dla|do|dwa|działa|dziesięć|gdy|gdzie|go|i|ich|ile|inne|inni|innych|innymi|ja|jak|jaki|jakie|jako|je|jeden|jedna|jedną|jednego|jednej|jedynie|jego|jej|jest|jesteś|jesteśmy|jeszcze|jeśli|jeżeli|już|każda|każdą|każde|każdego|każdej|każdy|kiedy|kogo|kolejne|kolejnych|komu|kto|ktoś|która|którą|które|którego|której|który|których|którzy|lub|ma|macie|mają|mamy|masz|mi|mimo|mnie|może|możecie|możemy|możesz|można|musisz|my|na|nad|nam|nami|nas|nasi|nasz|nasza|naszą|nasze|naszego|naszej|naszemu|naszych|naszym|naszymi|nią|nic|nich|nie|niech|nigdy|nim|nimi|niż|o|od|ode|oni|oraz|osoby|osób|państwa|po|pochodzi|pod|poprzez|potem|potrzebny|pozostałe|prosimy|proszę|przed|przez|przy|raz|również|samego|są|siedem|się|sobą|sobie|swoich|swoim|swoją|swoje|swojego|swojej|swój|ta|tak|takie|także|tam|te|tego|tej|temu|ten|teraz|też|tę|to|tobie|trzy|tu|tutaj|twoich|twoim|twoja|twoją|twoje|twojego|twojej|twojemu|twój|ty|tych|tylko|tym|u|umożliwia|w|wam|was|waszą|wasze|we|więc|więcej|właśnie|wszystkich|wszystkie|wszystkim|wszystkimi|wszystko|wtedy|wymaga|z|za|zanim|zaraz|zawsze|ze|znowu|znów|został|została|zostało|zostały|zostanie|żadna|żadnej|żadnych|że|żeby',
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
      '{abonent}|{artykuł}|{cena}|{czytaj}|{kliknij}|{mój}|{okres}|{serwis}|{strona}|abonament~|abonent~|adblock|adblocka|adblockera|adblocku|administrator~|adres~|ai|akceptacj~|akcept~|akcja|aktualizacj~|aktualizuj|aktualn~|aktywna|aktywną|aktywne|aktywnego|aktywnej|aktywnemu|aktywny|aktywnych|aktywnym|aktywnymi|aktywuj|analityczne|analitycznych|analityki|analiz~|android|angielska|angielską|angielski|angielskich|angielskie|angielskiego|angielskiej|angielskiemu|angielskim|angielskimi|anons~|anulowa~|anuluj|aparat|apka|apkę|aplikacj~|archiwaln~|artykuł~|audio|audycj~|automatyczna|automatyczną|automatyczne|automatycznego|automatycznej|automatycznemu|automatycznie|automatyczny|automatycznych|automatycznym|automatycznymi|automat~|autorce|autork~|autorska|autorską|autorski|autorskich|autorskie|autorskiego|autorskiej|autorskiemu|autorskim|autorskimi|autorz~|autor~|bądź|bądźcie|baner~|banner~|bezpieczeństwo|bezpieczne|bezpieczni|bezpłatn~|bezpośrednio|białej|bieżąc~|biuletyn~|błąd|błędnego|błędnej|błędnemu|błędny|błędnych|błędnym|błędnymi|błędzie|błęd~|blik|blikiem|bliskich|bliskiej|bliskiemu|bliskim|blokady|blokera|blokowa~|blokuj~|blok~|bot|bota|brak|brakuje|buycoffee|cel|celach|cele|celów|celu|cena|cenie|cenimy|centrum|charakter~|chętnie|chronimy|chwilow~|chwil~|chyba|ciąg|ciągnie|ciągu|ciasteczek|ciasteczk~|ciekaw~|cierpliwość|cierpliwości|cieszym~|codzienn~|cofn~|cookie|cookies|coraz|cotygodniowa|cotygodniową|cotygodniowe|cotygodniowego|cotygodniowej|cotygodniowemu|cotygodniowy|cotygodniowych|cotygodniowym|cotygodniowymi|ctrl|cyfrow~|cytat~|cytowani~|cytowa~|czacie|czas|czasu|czat|czek~|części~|cześc~|członkiem|czwartki|czynić|czynn~|czytane|czytano|czytelnicką|czytelnicka|czytelnicki|czytelnickich|czytelnickie|czytelnickiego|czytelnickiej|czytelnickiemu|czytelnickim|czytelnickimi|czytelnic~|czytelnika|czytelnikami|czytelnikiem|czytelnikom|czytelników|czytelni~|czyteln~|czyt~|dalej|dalsz~|dane|danych|danymi|darmow~|darowizn~|dawniej|dbamy|decyzj~|dezaktyw~|dniow~|dobr~|doczytałaś|doczytałeś|dodać|dodaj~|dodatkowa|dodatkową|dodatkowe|dodatkowego|dodatkowej|dodatkowemu|dodatkowy|dodatkowych|dodatkowym|dodatkowymi|dodawa~|dokładn~|dokończ~|dół|dołącz~|dołóż|dopóki|dopuszczaln~|doręcz~|dorzuć|dorzucać|dostaniesz|dostarcz~|dostawać|dostawaj|dostawc~|dostępn~|dostęp~|dostosuj|dostrzeg~|dostrzeżeni~|doświadczenia|dotyczą|dowiaduj|dowiedz~|dowied~|dowiesz|dowoln~|dozwolon~|druga|drukowan~|dwa|dyskusja|dyskusję|dyskusji|dyskutować|dyskutuj|dyskutujcie|działał|działa~|dział~|dzięk~|dziennikark~|dziennikarsk~|dziennikarstwa|dziennikarstwo|dziennikarz~|dziś|dźwięk|dźwiękową|dźwiękowa|dźwiękowe|dźwiękowego|dźwiękowej|dźwiękowemu|dźwiękowy|dźwiękowych|dźwiękowym|dźwiękowymi|dźwięku|e wydani~|ekran~|ekskluzywn~|elektroniczn~|element~|email|enter|extra|fanpage|filmik~|film~|filtr|finał~|flash|folder~|format|formularz~|forum|fotogaleria|fotogalerię|fotografi~|fragment~|francuską|francuska|francuski|francuskich|francuskie|francuskiego|francuskiej|francuskiemu|francuskim|francuskimi|funkcjonalne|funkcjonowa~|funkcj~|galeria|galerię|galerii|gazecie|gazet~|gdziekolwiek|głosowa|głosową|głosowe|głosowego|głosowej|głosowemu|głosowy|głosowych|głosowym|głosowymi|głos~|godzin~|godz~|gratis|grona|gronie|grono|grup~|gwiazdek|gwiazdk~|hasł~|histori~|idealną|idealny|iem|ilustracyjn~|imię|imienia|informacj~|inną|inna|innej|inni|instalacj~|interesujące|interesuj~|internauci|internautów|internetow~|ios|iphone|istnieć|istnieje|istniejemy|istnienie|jakaś|jakie|jakiś|jakości|java|javascript|javascriptu|jeden|jedna|jednej|jednorazowa|jednorazową|jednorazowo|jednym|jedynie|jest|język|języka|językowy|js|kanał~|karcie|kartą|karta|kartę|karty|karuzela|kaw|każd~|kiedy|kiedykolwiek|kieszen~|kiosk~|klawisz|klawisze|klikając|kliknięci~|klikn~|klub|klubie|klubu|kod|kodem|kodu|kolejn~|kombinację|komentarz~|komentowa~|komentujących|komentuj~|komputer~|komunikatora|komunikatorze|komunikat~|komuś|końca|koncie|końcu|kończą|kończy|koniec|konieczn~|konta|kontakcie|kontaktow~|kontakt~|kontem|konto|kontynuacj~|kontynuowany|kontynuowa~|kontynuuj~|kopiowani~|korekta|korekty|korzyst~|kosztuj~|koszt~|kraj|krajow~|kroku|krótk~|którzy|kulis~|kultur~|kup|kupić|kwartaln~|kwartał~|kwart~|kwot~|ładowani~|ładuje|lajk|lajka|lajkuj|łamach|łapkę|łatw~|lektor~|lekturz~|lektur~|lepiej|lepsi|lepsze|lepszej|lepszy|liczą|liczy|limit~|link~|liście|list~|literówk~|login|loginem|loginu|logowani~|lokaln~|maila|maile|mailem|mailingowa|mailingowej|mailow~|mała|małą|mało|marketingowe|marketingowych|marketing~|maszyn~|materiał~|mecenasem|media|mediach|mediom|mediów|miarę|miejsce|miejscu|miesiąc~|miesięczn~|miło|min|mniej|mobiln~|moderację|moderacji|moderac~|moderator~|moderowane|moderow~|mogą|mógł|mogła|moglibyście|moglibyśmy|mogliśmy|moje|momenc~|moment~|możliwość|możliw~|mu|multimedialn~|multimediów|myśl~|myszką|myszy|naciśnięci~|nagrani~|najchętniej|najciekawsz~|najczęściej|najlepsz~|najnowsz~|najpierw|najpopularniejsze|najstarsze|najświeższe|najważniejsz~|należy|napisz|napiszcie|napis~|napływu|naprawić|naruszeni~|następn~|następuje|nasz~|natychmiast|natychmiastow~|nazwa|nazwisko|newsletter~|newsów|nic|nick|niczego|nieaktualn~|niedostępna|niedostępne|niedostępny|niektóre|niemiecką|niemiecka|niemiecki|niemieckich|niemieckie|niemieckiego|niemieckiej|niemieckiemu|niemieckim|niemieckimi|nieograniczon~|nieprawidłowość|nieścisłoś~|niestety|niewielką|niewielka|niewłaściw~|niezależn~|niezbędn~|nikt|niżej|nowa|nową|nowe|nowego|nowej|nowemu|nowoczesną|nowoczesna|nowoczesne|nowoczesnego|nowoczesnej|nowoczesnemu|nowoczesny|nowoczesnych|nowoczesnym|nowoczesnymi|nowośc~|nowszą|nowsza|nowszej|nowy|nowych|nowym|nowymi|numer~|obejm~|obejrze~|obok|obowiązkowe|obrazki|obraźliw~|obraz~|obserwator~|obserwowa~|obserwuj~|obsługiwana|obsług~|oceni~|ocen~|odbier~|odbiór|odblokowa~|odblok~|oddan~|odkryjesz|odkry~|odmów|odnowienie|odpowiada~|odpowiedni~|odpowiedź|odpowiedz|odpowiedzi|odpowiedzialn~|odrzuć|odrzucam|odsłoni~|odsłon~|odsłucha~|odsłuch~|odświez~|odtwarzacz|odtwarzacza|odtwarz~|odtworzeni~|odtworz~|odwdzięcz|odwiedzin~|odwiedz~|odwoła~|odzyskać|odzyskaj|oferowan~|ofert~|oficjalna|oficjalną|oficjalne|oficjalnego|oficjalnej|oficjalnemu|oficjalny|oficjalnych|oficjalnym|oficjalnymi|oglądaj|ograniczon~|ogranicz~|ok|okazj~|okiem|okienko|okładce|okładk~|okna|oknie|okno|okres|omija~|ominą~|ominie|online|opcjonalne|opcj~|opini~|opłacan~|opłaceni~|opłacon~|opłac~|opłat~|oprogramowani~|opublikowano|opublikowany|opublikuj|ortograficzny|oryginaln~|oryginał~|osadzona|osadzonej|osadzonych|osiągnąłeś|osobist~|osobn~|osobowe|osobowych|osob~|ostatni~|oszczędź|oszczędzasz|otrzymywa~|otrzym~|otwartą|otwarta|otwarte|otwartego|otwartej|otwartemu|otwarty|otwartych|otwartym|otwartymi|otwier~|otworz~|pakiet~|pamięć|pamiętasz|panel|państw~|papierow~|partner~|pasuj~|patronem|patronite|patronką|pełn~|personalizacja|personalizację|personalizacji|pewne|piątki|pięciu|pieniądze|pierwotn~|pierwsi|pierwsz~|pisać|pisaliśmy|pisał~ś|piszemy|płac~|plan|plany|płatność|płatności|płatn~|player|plik~|po|pobierz|pobierzcie|pobier~|pobra~|pochodząc~|pochodz~|początek|poczcie|poczekaj|pocztową|pocztowa|pocztowe|pocztowego|pocztowej|pocztowemu|pocztowy|pocztowych|pocztowym|pocztowymi|poczt~|poczytania|podaj|podan~|podarować|podaruj~|podarun~|podcast|podcastu|podlegają|podobał|podobało|podoba~|podobn~|podpis|podręczną|podsumowani~|podziękować|podziękuj|podziel~|poglądow~|poinformować|poinformuj|pojawia~|pojawi~|pokaż|pokazać|pokazujemy|pokrewne|pola|pole|polecan~|poleca~|polec~|polityce|polityk~|połow~|polub|polubcie|pomaga~|pomin~|pomocn~|pomoc~|pomóż|pomoże|pomyłk~|pomył~|poniedziałki|poniżej|poniższ~|ponowni~|popierw~|poprawkę|poprawki|poprawn~|popraw~|poprzedna|poprzedną|poprzedne|poprzednego|poprzednej|poprzednemu|poprzedni|poprzedny|poprzednych|poprzednym|poprzednymi|popularna|popularną|popularne|popularnego|popularnej|popularnemu|popularny|popularnych|popularnym|popularnymi|porann~|porównaj|portal~|posłuchać|posłuchaj|postaci|postaw|post~|poświęć|poświęcasz|poszerz~|potrzebną|potrzebna|potrzebne|potrzebnego|potrzebnej|potrzebnemu|potrzebny|potrzebnych|potrzebnym|potrzebnymi|potrzebuje|potrzebujemy|potrzebujesz|potwierdź|potwierdzenie|potwierdzeniem|potwierdzić|powiadomieni~|powiadomi~|powiadom~|powiązan~|powiąza~|powiedz|powielani~|powiela~|powinien|powinno|powod~|powrót|powstał~|powtórz|powyżej|powyższ~|poznaj~|później|pozostaj~|pozostał~|pozosta~|pozwal~|pozwol~|prac~|prawidłow~|preferencj~|prefer~|premier~|premium|prenumerator~|prenumerat~|prenumeruj~|prezencie|prezentowan~|prezent~|priorytetem|problem~|próbn~|proc|procent|profil~|program~|promocj~|promocyjn~|promowan~|propozycj~|prost~|prywatność|prywatności|prywatnością|przechowujemy|przechowywać|przechowywanie|przeczytał|przeczytałaś|przeczytałeś|przeczytaliście|przeczytani~|przeczytano|przeczyta~|przedłuż|przedruk~|przegap|przegapić|przeglądarce|przeglądark~|przegląd~|przejd~|przejrz~|przejścia|przejście|przekaz~|przekaż~|przeładuj~|przelew~|przeoczyliśmy|przeocz~|przepraszam~|przerwał|przerw~|przerywnik~|przeskocz|przesła~|prześl~|przestarzałą|przestarzała|przestarzałe|przestarzałego|przestarzałej|przestarzałemu|przestarzały|przestarzałych|przestarzałym|przestarzałymi|przesył~|przeszkadza~|przeszkod~|przetestuj|przetrwać|przetwarz~|przewijaj|przewin~|przeznacz~|przycisk~|przydatn~|przyjmiesz|przypadk~|przypomin~|przypomnij|publicystyk~|publikacj~|publikowa~|publik~|pulpit~|push|pytania|pytanie|qr|radzi|ranka|raz|razem|razie|reakcj~|ręcznie|redakcj~|redakcyjn~|redaktork~|redaktorską|redaktorska|redaktorski|redaktorskich|redaktorskie|redaktorskiego|redaktorskiej|redaktorskiemu|redaktorskim|redaktorskimi|redaktor~|regionie|regulamin~|regularn~|reguł~|rejestracj~|ręk|reklamodawc~|reklamow~|reklam~|rekomendac~|rekomendowane|relacj~|reporter~|reszt~|rezygnacj~|rezygnowa~|rezygnujesz|robić|robimy|robisz|roczn~|rodzaje|rosyjską|rosyjska|rosyjski|rosyjskich|rosyjskie|rosyjskiego|rosyjskiej|rosyjskiemu|rosyjskim|rosyjskimi|rozmow~|różnią|różnić|rozpocząć|rozpowszechni~|rozszerzeni~|rozumiem|rozwini~|rozwin~|rozwój|rubryk~|ruch|ruchu|rzeczowy|rzeteln~|rzuć|są|sądzisz|sam|samodzieln~|samymi|ściągnij|script|sek|sekcj~|sekund~|serduszkiem|serduszko|serwis~|sfinansowan~|siebie|sięgn~|skali|skarbnic~|skieruj|skomentowa~|skomentuj~|skończy|skończyła|skończyło|skończyły|skonfiguruj|skontaktuj~|skoro|skorzystani~|skorzysta~|skrócon~|skrót~|skryptów|skrypty|skrzynce|skrzynk~|słabo|slajd|slajdy|śledz~|słowo|słucha~|smartfon~|sms|spam|spamu|specjaln~|spersonalizowane|spersonalizowanych|spocie|spodem|spodobać|spodobają|spodobał|spodobała|spodobało|społecznościow~|społeczności~|społecznoś~|sponsorowan~|sponsor~|spot~|sprawdzeni~|sprawdz~|spraw~|spróbuj~|sprzedajemy|średnia|środy|stabilnego|stał~|stara|starą|stare|starej|statystyczne|statystycznych|statystyki|stawać|stosuje|stosujemy|strefa|strefie|strefy|stron~|stwórz|subskrybent~|subskrybuj~|subskryb~|subskrypcj~|świat~|śwież~|szanuj|szanujemy|szczegółow~|szczegół~|szukaj|szybk~|tablet~|technologia|technologie|technologii|tekstowa|tekstową|tekstowe|tekstowego|tekstowej|tekstowemu|tekstowy|tekstowych|tekstowym|tekstowymi|tekst~|teks~|telefon~|temacie|tematyczn~|temat~|testuj|transmisj~|treść|treści~|trwa|trwania|trzeba|trzecim|tutaj|tych|tygodniow~|tygodni~|tymi|tytuł~|uczciwą|uczciwa|uczciwe|uczciwego|uczciwej|uczciwemu|uczciwy|uczciwych|uczciwym|uczciwymi|udało|udostępnia~|udostępni~|udział~|udzieleni~|udziel~|ukaz~|ukraińska|ukraińską|ukraiński|ukraińskich|ukraińskie|ukraińskiego|ukraińskiej|ukraińskiemu|ukraińskim|ukraińskimi|ukryj|ukryt~|ulepszać|ulubioną|ulubiona|ulubione|ulubionego|ulubionej|ulubionemu|ulubiony|ulubionych|ulubionym|ulubionymi|umieszczona|umkn~|umowę|umożliwia~|umożliwi~|uprzejm~|uruchomi~|uruchom~|urywa~|urywek|urywk~|urządzeni~|usług~|ustawieni~|ustawi~|usunięt~|usuwa~|utrudnia~|utrzyma~|utrzymuj~|utwórz|utworzyć|uwag~|uważasz|uznani~|uzupełnia~|użycie|użyj|uzyskaj~|uzyska~|użytkownicy|użytkownik~|użytkowni~|używa|używamy|używane|używanie|używasz|video|warte|warto|warunk~|ważn~|wbudowana|wbudowany|wcześniej|wczyta~|wczytuje|wczytywa~|wdzięczność|wdzięczn~|weekend|weekendy|wejdź|wejścia|wejście|wersj~|weryfikacji|wesprzyj|wesprzyjcie|wewnątrz|weź|wiadomośc~|wideo|widzicie|widzisz|widzów|więcej|wieczorn~|wieczor~|wiedzieć|wiedz~|wiele|wieści|witryn~|włącza~|włączona|włączonej|włączony|włącz~|własną|własna|własne|własnego|własnej|własnemu|własność|własnością|własny|własnych|własnym|własnymi|wolna|wolną|wolne|wolnego|wolnej|wolnemu|wolno|wolny|wolnych|wolnym|wolnymi|wpadn~|wpisz|wpis~|wpłac~|wpłat~|wprowadz~|wracać|wracaj~|wracamy|wróci~|wróc~|wsparc~|wspierał|wspierali|wspier~|wspólnot~|wspóln~|współprac~|wstęp~|wszelką|wszelka|wszelki|wszelkich|wszelkie|wszelkiego|wszelkiej|wszelkiemu|wszelkim|wszelkimi|wtorki|wtyczk~|wybieraj|wybieram|wybierz|wybor~|wybrać|wybran~|wychodzi|wycisz~|wycofa~|wyczerpałaś|wyczerpałeś|wyczerpaliście|wyczerpany|wyczyść|wydań|wydani~|wydarzeni~|wydarz~|wydawc~|wydawnictw~|wydrukowa~|wygląda|wygodn~|wyjątek|wyjątk~|wykorzystałaś|wykorzystałeś|wykorzystaliście|wykorzysta~|wykorzystuje|wykorzystujemy|wykryłeś|wykryliśmy|wykryto|wykup|wykupić|wykupieni~|wykupion~|wykupując|wyłączn~|wyłączona|wyłączone|wyłączono|wyłączony|wyłącz~|wylogowa~|wyloguj~|wymagan~|wymaga~|wymag~|wymian~|wypełnij|wypisz|wypiszesz|wypis~|wypowiedz|wypowiesz|wypróbuj|wyrażeni~|wyrażen~|wyrazi~|wyraz~|wysłać|wysłaliśmy|wysłano|wysłany|wyślemy|wyślij|wysłuchaj|wystąpił~|wystarcz~|wystaw|wyświetleni~|wyświetl~|wysyłać|wysyłamy|wywykupi~|wyżej|wziąć|zaakceptowa~|zaakcept~|zabezpieczon~|zablokowan~|zablokowa~|zabrania|zachęcamy|zachowa~|zaciekawi|zaciekawił~|zacząć|zaczniesz|zacznij|żaden|żadnego|zaglądaj|zagłosuj|zainstalować|zainstaluj|zainteresować|zainteresuj~|zajrzyj|zakładani~|zakończeni~|zakończyć|zaktualizuj|załadowan~|załadowa~|załaduj|zalecamy|zaledwie|zalogowani~|zalogowan~|zalogowa~|zaloguj~|załóż|zamawiaj~|zamian~|zamiast|zamieszczon~|zamknąć|zamknięt~|zamknij|zamów|zamówić|zamykaj|zanim|zapamięt~|zapis|zapisan~|zapisa~|zapisując|zapisuje|zapisujemy|zapisy|zapisywani~|zapisywa~|zapisz|zapiszcie|zapłać|zapomniał~|zapomni~|zapowiedzi|zapowied~|zapoznaj|zaprasza~|zaprenumeruj~|zarejestrowanego|zarejestrowanej|zarejestrowanemu|zarejestrowany|zarejestrowanych|zarejestrowanym|zarejestrowanymi|zarejestrowa~|zarejestr~|zarezerwowan~|zarezerwowa~|zarządzać|zarządzaj|zarządzanie|zasad~|zasob~|zasubskrybuj|zatrzymaj|zatwierdzeni~|zatwierdz~|zaufani|zaufanych|zaufanymi|zauważeni~|zauważen~|zauważyłaś|zauważyłeś|zauważyliście|zawartośc~|zawiadom~|zawsze|zaznacz|zaznaczony|zaznaczyć|zbędnego|zbiera~|zbier~|zdani~|zdjęć|zdjęci~|zechcesz|zeskanuj|zespoł~|zewnętrzn~|zezwal~|zezwoleni~|zezwol~|zgadza~|zgadz~|zgłasza~|zgłoszeni~|zgłos~|zgodzie|zgod~|źle|złotówka|zmian~|zmień|zmienić|znać|znajduj~|znajdu~|znajdziecie|znajdziesz|znajdz~|znajom~|znalazłaś|znalazłeś|znaleźć|znalezieni~|znaleźliście|zniżkow~|zniżk~|zobaczeni~|zobacz~|zobowiąza~|zostać|zostań|zostawiał|zostawił|zostawili|zostaw~|zresetować|zresetuj|zrezygnowa~|zrezygnuj|zrób|zrobić|źródeł|źródłow~|źródł~|zrzutka|zrzutkę|zrzut~|zwięzł~|zwlekaj|żyje|żyjemy|zyskaj',
  },
  phrases: {},
  bags: {
    'source-line': [
      {
        words: '{notice}|przedrukowan~|przedruk~|udzielon~|uprzejm~|uzyskan~',
        cue: 'artykuł~|opublikowan~|przedrukowan~|przedruk~|publikacj~|publikujemy|tekst~',
        act: 'dzięki uprzejmości|na licencji|na podstawie licencji|za pozwoleniem|za uprzejmą zgodą|za zezwoleniem|za zgodą',
        example: 'Przedruk za zgodą redakcji portalu',
      },
    ],
    truncation: [
      {
        words: '{notice}',
        cue: '(cały|cała|całe|całą|całego|całej|całym|całych) artykuł~|(cały|cała|całe|całą|całego|całej|całym|całych) tekst~|całość|całość artykułu|całość tekstu|ciąg dalszy|dalsz~ część|pełn~ artykuł~|pełn~ tekst~|pełn~ treść|pełn~ wersj~|resztę|reszt~',
        act: 'na portalu wydawcy|na stronie autor~|na stronie gazety|na stronie portalu|na stronie redakcji|na stronie tygodnika|na stronie źródłow~|na stron~ wydawcy|u wydawcy|w gazecie|w oryginal~|w papierowym wydaniu|w serwisie wydawcy|w serwisie źródłow~',
        example: 'Pełna wersja tekstu dostępna jest na stronie wydawcy',
      },
      {
        words: '{notice}',
        cue: 'skrócon~ wersj~|skrót tekstu|skrót~ artykułu|streszczeni~|wersję skróconą',
        act: 'czytacie|czytasz|oglądasz|przeczytał~|to jest|to tylko',
        example: 'Czytasz skróconą wersję tekstu',
      },
    ],
    'ad-marker': [
      {
        words: '{notice}|materiał~|opłacon~|poniższ~|tekst~|zapłacił~',
        cue: 'baner~|banner~|blok~ reklamow~|blok~ sponsorowan~|materiale sponsora|materiał~ sponsorowan~|materiał~ sponsor~|ogłoszeniami|ogłoszeniem|przerwa reklamowa|przerwy reklamowej|przerw~ reklamow~|reklamodawc~|reklamowa|reklamową|reklamowe|reklamowego|reklamowej|reklamowemu|reklamowy|reklamowych|reklamowym|reklam~|spocie|spot reklamowy|spot~|treści sponsorowanej|treścią sponsorowaną',
        act: '{czytaj}|# sekund|artykuł|bez reklam|bezpłatn~|ciąg dalszy|ciągnie się|ciągu dalszego|czeka~|czytać dalej|czyt~ dalej|czyt~ niżej|dalej|dalszą część|dalsza część|dalszego ciągu|dalszej części|dalszy ciąg|dalsz~ część|dalsz~ części|darmow~|druga część|drug~ część|drug~ części|finansuj~|kontynuacj~|kontynuować|kontynuowan~|kontynuuj~|lektur~|miejsce na|następuj~|nie kończy się|niżej|opłacon~|płatn~|po krótkiej przerwie|pod nią|pod nim|pod spodem|pomaga|pomijaj|pomin~|poniżej|powrót|powstał we współpracy|pozostaj~|pozostała część|pozostało|pozostał~ część|pozostał~ części|przerwa na|przerwał|przerwie na|przerywa|przeskocz|przewijaj|przewi~|przygotowan~|reszt~|sfinansowan~|tuż po|ukryj|utrzyma~|wideo|wracamy do tekstu|wraca~|wróć|wspólnie z|wyłącz|wyłączaj|za # sekund|za bloczkiem|za chwilę|za darmo|zamknąć|zamknij|zapłacił~|zaraz po|znajdu~|znajdz~',
        example: 'Pod reklamą znajdziesz resztę artykułu',
      },
    ],
    'consent-notice': [
      {
        words:
          '{notice}|analityczn~|ankiet~|działani~|mapa|mapę|mapy|niezbędn~|quiz~|reklamow~|statystyczn~|tabel~|treści~|urządzeni~|wykres~|zewnętrzn~',
        cue: '(dane|danych|danymi|danym) osobow~|ciasteczek|ciasteczka|ciasteczkach|ciasteczkami|ciasteczk~|cookie|cookies|dane osobom|dane osobowe|danych osobowych|jakich danych|jakie dane|osadzonej treści|państwa dane|państwa zgody|personalizację reklam|pliki cookie|plik~ cookie|plik~ cookies|prywatność|prywatności|prywatnością|prywatnośc~|przetwarzania danych|przetwarzanie danych|swoją zgodę|treść z zewnętrznego|treść zewnętrzna|treści z zewnętrznego|treści zewnętrzne|treści zewnętrznej|treści zewnętrzn~|twoich danych|twoimi danymi|twoja zgoda|twoją zgodę|twoje dane|twojej zgody|wycofać zgodę|wyrażoną zgodę|zewnętrzn~ treści|zgodę możesz|zgodę można|zgodę na pliki|zgody na pliki|zgod~ marketingow~',
        act: 'akceptacj~|akceptuj~|akcept~|bezpieczne|blok~|cenimy|chronimy|chronione|cofn~|dbam~|dopóki nie|dostosuj|godzicie|godzisz|korzyst~|niedostępna|niezbędn~|obejrze~|obejrz~|odmow~|odrzuc~|odtworz~|odwoła~|opcjonalne|pokaz~|pokaż~|polityce|polityka|polityką|politykę|polityki|potrzebujemy|pozwalasz|pozwól|priorytetem|przechowujemy|przechowywani~|przechowyw~|przekazuje|przetwarza~|przetwarz~|robimy|skonfiguruj|sprzedajemy|stosowani~|stosuj~|szanuj~|szczegóły|umożliwia~|umożliwi~|ustawień|ustawieni~|ustaw~|użycie|używani~|używa~|ważna|ważne|włącz~|wybieram|wybierz|wybrać|wycofać w|wycofa~|wykorzystuj~|wykorzystywani~|wykorzyst~|wyłącz~|wymagan~|wymag~|wyświetleni~|wyświetl~|zaakceptowa~|zaakcept~|zablokowan~|zapisać ustawienia|zapisujemy|zapisywani~|zapisywa~|zarządzani~|zarządz~|zbiera~|zezwal~|zezwoleni~|zezwol~|zgadza~|zgadz~|zgodzić|zgodzie|zgodzisz|zgod~|zmiany|zmień|zmienić|zobacz~',
        example: 'Zanim zaczniesz czytać, powiedz, na jakie ciasteczka się zgadzasz',
      },
      {
        words: '{notice}|ankiet~|mapa|mapę|mapy|quiz~|tabel~|wykres~',
        cue: 'na państwa urządzeniu|na twoim urządzeniu|na waszym urządzeniu|w państwa przeglądarce|w twoim urządzeniu|w twojej przeglądarce',
        act: 'niezbędn~|przechowujem~|przechowywa~|zapisujem~|zapisywa~',
        example: 'Na Twoim urządzeniu zapisujemy tylko to, co niezbędne',
      },
    ],
    'read-also': [
      {
        words: '{notice}',
        cue: 'artykułami|artykułów|artykuły|czytają|czytają teraz|czytane|czytano|do czytania|do lektury|do poczytania|inne nasze artykuły|inne nasze teksty|innych naszych tekstów|komentowane|lektur|lektury|materiałów|materiały|nasze teksty|newsy|o tej sprawie|o tym temacie|podobne artykuły|podobne historie|podobne tematy|podobnych historii|przeczytać|publikacje|publikacji|takich historii|te artykuły|te materiały|te teksty|tekstami|tekstów|teksty|wiadomości|wpisów|wpisy',
        act: '(inne|inny|innych|inną|innego|innym)|autora|ciekawe|ciekawią|ciekawych|ciekaw~|co jeszcze|czytają inni|czytają teraz inni|inn|inne|inni czytają|inni czytelnicy|interesujące|interesuj~|jeszcze|jeszcze więcej|na stronie|na ten temat|najchętniej|najczęściej|najlepsze|najlepsz~|najnowsze|najnowsz~|najpopularniejsze|nie przegap|niżej znajdziesz|ostatnie|ostatni~|podobne|podobn~|pokrewne|polecają inni|polecamy|polecane|polecan~|poleca~|polec~|poniżej|popularne|popularn~|powiązane|powiązan~|pozostałe|pozostał~|przejrzyj|rekomendowane|rzuć okiem|sięgnij|spodobać|spodobają|tego autora|tego działu|teraz inni|w temacie|w tym temacie|warte|warto przeczytać|ważne|więcej|wybór redakcji|wybrane|z działu|z tego działu|zaciekawił~|zainteresować|zainteresował~|zainteresują|zajrzyj|znajdziecie|znajdziesz|znajdziesz niżej|znajdziesz poniżej',
        example: 'Te teksty też mogą Ci się spodobać',
      },
      {
        words: '{notice}',
        cue: 'do tematu|na ten temat|o sprawie|o tej sprawie|o tym|o tym temacie',
        act: 'informowaliśmy|pisaliśmy|pisaliśmy już|przypominamy nasz|relacjonowaliśmy|wspominaliśmy',
        example: 'O tej sprawie pisaliśmy już wcześniej',
      },
      {
        words: '{notice}',
        cue: 'skoro już jesteś|skoro już tu jesteś|skoro tu jesteś|zanim nas opuścisz|zanim odejdziesz|zanim wyjdziesz',
        act: 'poznaj|przeczytaj|przeczytaj też|rzuć okiem|sprawdź|zajrzyj|zobacz',
        example: 'Skoro już tu jesteś, przeczytaj i to',
      },
    ],
    'continue-reading': [
      {
        words:
          '{artykuł}|{kliknij}|{little}|#|kliknięciu|kolejna|kolejną|kolejnej|końca|następna|następną|następnej|niżej|oryginale|oryginał|pełna|pełną|pełne|pełnego|pełnej|pełny|poniżej|serwisie|serwisu|stron|strona|stronę|stronie|wersji|źródle|źródła|źródłowy|źródłowym',
        cue: '{artykuł}|artykuł~|całość|całości|ciąg dalszy|ciągu dalszego|ciąg~ dalsz~|dalej|dalsza część|dalszą część|dalszej części|dalszy ciąg|dalsz~ część|dalsz~ części|do końca|kolejn~ stron~|lektur~|materiał~|następn~ stron~|pełn~ artykuł~|pełn~ tekst~|pełn~ treść|pełn~ wersj~|pozostała część|pozostałą część|pozostał~ część|reszt~|stronę|stronie|tekst~|treść|treści~|w całości|wersja|wersję',
        act: '{czytaj}|dokończ~|jednym kliknięciem|klikając|kliknięci~|klikn~|kolejną stronę|kolejnej stronie|na naszej stronie|na stronie|naciśn~|następną stronę|następnej stronie|odsłoń|odsłoni~|otworz~|pod linkiem|pokaz~|przejdź|przejd~|rozwijaj~|rozwini~|rozwin~|w linku|w serwisie|wyświetl~|zobacz~',
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
        cue: '{abonent}|abonament~|abonent~|artykuł zamknięty|czytelni~ premium|dla tych którzy nas wspierają|doczytają jedynie|dostępem premium|materiał zamknięty|opłacon~|płatn~ treść|płatn~ treści|prenumerator~|prenumerat~|stref~ premium|subskrybent~|subskryb~|subskrypcj~|wykupion~|zalogowan~|zamknięty artykuł|zarejestrowan~',
        act: '{artykuł}|{czytaj}|artykuł~|bez limitu|bez ograniczeń|całość|całości|ciąg dalszy|część|czyt~|dalsza część|dalszą część|dalsz~|dla naszych|do końca|dostęp do|dostępn~|fragment~|jedynie|kończą|kończy się|lektur~|mają prenumeratę|materiał~|odblokowa~|odblok~|odkryjesz|odkry~|odsłoni~|ograniczony|otwart~|pełny dostęp|pełn~ wersj~|potrzebn~|potrzebujesz|poznać|pozostał~|przeczyta~|publikacj~|reszt~|tekst~|treść|treści~|tylko|tylko dla|ukryt~|urywek|urywk~|wyłącznie|wyłącznie dla|z prenumeratą|zablokowan~|zakończeni~|zamknięt~|zarezerwowan~|zarezerwowa~|zostało',
        example: 'Dalszą część przeczytają tylko nasi abonenci',
      },
      {
        words: '{notice}',
        cue: 'osiągnąłeś|pozostał|pozostał ci|pozostało|przeczytałaś|przeczytałeś|przeczytaliście|przeczytano|skończyły|wyczerpałaś|wyczerpałeś|wyczerpaliście|wyczerpany|wykorzystaliście|wykorzystał~|wykorzystano|został ci|zostało|zostało ci|zostały',
        act: 'artykułów|artykułu|bezpłatne|bezpłatny artykuł|bezpłatny tekst|bezpłatnych|darmowe|darmowy artykuł|darmowy tekst|darmowych|do końca artykułu|do przeczytania|materiału|tekstów|tekstu|treści',
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
        act: 'abonent~|bez przeszkód|premium|prenumerator~|subskrybentem|subskrybentów',
        example: 'Zostań naszym prenumeratorem',
      },
      {
        words: '{notice}',
        cue: '(cały|cała|całe|całą|całego|całej|całym|całych) artykuł~|(cały|cała|całe|całą|całego|całej|całym|całych) tekst~|całość|ciąg dalszy|dalszą część|dalsz~ części|dalsz~ czytani~|dalsz~ lektur~|dostęp do artykułu|dostęp do całości|dostęp do pełn~|dostęp do reszty|dostęp do treści|pełn~ artykuł~|pełn~ tekst~|pełn~ wersj~|resztę artykułu|resztę tekstu|reszt~ artykułu|reszt~ tekstu',
        act: 'abonament~|dostęp~ cyfrow~|dostęp~ premium|opłaceni~|opłac~|opłat~|płatn~|po zalogowaniu|prenumerat~|subskrypcj~|wykupieni~|wywykupi~|zazakupieni~',
        example: 'Dalszą lekturę umożliwia wykupienie dostępu',
      },
      {
        words: '{notice}',
        cue: 'bezpłatn~ część|darmow~ część|fragment~|początek artykułu|początek tekstu|skrót~ artykułu|urywek|urywk~|wstęp~|zajawk~|zapowiedzi|zapowied~',
        act: '{abonent}|abonament~|abonent~|całość|całości|cały|pełn~ artykuł~|pełn~ tekst~|pełn~ wersj~|prenumerator~|prenumerat~|reszt~|subskrybent~|subskryb~|subskrypcj~|zalogowan~',
        example: 'To tylko urywek, całość przeczytają prenumeratorzy',
      },
      {
        words: '{notice}',
        cue: 'bezpłatn~ część|bezpłatn~ fragment~|darmow~ część|darmow~ fragment~|ogólnodostępn~ część|otwart~ część',
        act: 'dobiega końca|kończy się|koniec|na tym|skończył~|tu się kończy|tutaj się kończy|wyczerpał~',
        example: 'Na tym kończy się darmowa część tekstu',
      },
    ],
    offer: [
      {
        words: '{notice}|tani~|tańsz~',
        cue: 'abonament~|anulować|anuluj|czytaj bezpłatnie|czytaj za darmo|dni bezpłatnie|dostęp~ cyfrow~|dostęp~ premium|kodem|miesiąc czytania|miesiąc za|miesiące w cenie|ofert~|okres próbny|okres~ próbn~|pakiet|pakietu|pakiet~ cyfrow~|pakiet~ premium|pierwsze # dni|pierwsze dni|pierwsze miesiące|pierwszy miesiąc|pierwszy tydzień|pierwsz~ miesiąc~|pierwsz~ trzydzieści|pierwsz~ tydzień|pierwsz~ tygodni~|plan|plan~ miesięczn~|plan~ roczn~|prenumerat~|promocj~|przetestuj|rabat na|rabatu na|rezygnujesz|rok czytania|rok prenumeraty|skorzystaj z oferty|subskrybuj|subskrypcj~|testuj|trzydzieści dni|tygodnie bezpłatnie|umowę|w prezencie przy|wypisz się|wypowiesz|wypróbuj|zaprenumeruj|zniżka na|zniżk~|zrezygnować|zrezygnuj',
        act: '{cena}|# dni|# proc|# procent|aktywuj|bez limitu|bez ograniczeń|bez reklam|bez zobowiązań|bezpłatnie potem|bezpłatn~|co miesiąc|darmowy miesiąc|darmow~|dla ciebie|dla siebie|do końca miesiąca|do końca tygodnia|do niedzieli|gratis|kiedy chcesz|kiedy tylko|kiedy zechcesz|kończą się|kończy się|kosztuj~|kup|kupić|miesiąc|miesięczn~|na tydzień|nie przegap|od #|podarować|podaruj|porównaj|potem|przedłuż|przy płatności|rabat~|roczn~|skorzysta~|skorzyst~|sprawdź|taniej|taniej o|tańsz~ o #|testuj przez|trwa~ do|tylko do|tylko dziś|tylko teraz|w cenie|w dowolnym momencie|w dowoln~ momencie|w każdej chwili|wybieraj|wybierz|wybrać|wykup|wykupić|wyłączyć|wypróbuj~|wytaniej|za #|za darmo potem|zamawiaj~|zamów|zamówić|zwlekaj|zyskaj',
        example: 'Wybierz pakiet dla siebie już od 9,99 zł miesięcznie',
      },
      {
        words: '{notice}|tani~|tańsz~',
        cue: 'dostęp~',
        act: '# dni|# miesiące|# miesięcy|# zł|bez ograniczeń|bez reklam|o połowę taniej|promocyjn~|taniej|w promocji|za połowę|ze zniżką|zł|złotych',
        example: 'Roczny dostęp o połowę taniej',
      },
      {
        words: '{notice}|studenc~|student~|tani~|tańsz~|uczniów',
        cue: 'abonament~|dostęp~|prenumerat~|subskrypcj~',
        act: 'podaruj~|połowę|w prezencie|za pół ceny',
        example: 'Podaruj komuś prenumeratę',
      },
    ],
    login: [
      {
        words: '{notice}|sklep~',
        cue: 'hasła|hasłem|hasło|koncie|konta|kontem|konto|konto użytkownika|kont~ czytelnika|login|loginem|loginu|logowani~|masz już prenumeratę|masz prenumeratę|nie jesteś zalogowana|nie jesteś zalogowany|nie zalogowano|panel czytelnika|rejestracj~|strefa czytelnika|wylogować|wyloguj|zaloguj się aby|zaloguj się jeśli|zaloguj się przez|zaloguj się z|zaloguj się żeby|zaloguj~ się|zapamiętaj mnie|zarejestruj',
        act: 'czytelnika|jeśli masz|jeszcze konta|już masz|masz już|moje|na tym urządzeniu|nie masz|nie masz jeszcze|odzyskać|odzyskaj|pamiętasz|podaj|prenumeratę|prenumeratora|przez facebook|przez facebooka|przez google|przypomnij|stwórz|subskrypcję|trwa chwilę|trwa minutę|twoje|utwórz|utworzyć|wpisz|wylogować się|wyloguj się|za pomocą|zajmie minutę|zakładani~|zalogować|zaloguj|zaloguj się|załóż|załóż bezpłatne|zapomniałaś|zapomniałeś|zarejestrować|zarejestruj się|zmień|zresetować|zresetuj',
        example: 'Nie pamiętasz hasła? Kliknij, by je zresetować',
      },
      {
        words: '{notice}|funkcj~|opcj~|sklep~',
        cue: 'dla zalogowanych|logowani~|po zalogowaniu|zalogowani~|zalogowa~|zaloguj~|zarejestrowa~|zarejestruj~',
        act: 'aby|by|czyt~|dalej|danymi|dostępn~|działa~|funkcj~|konieczn~|kontynuowa~|musisz|należy|odblok~|pełn~|podając|prosimy|proszę|przejd~|przejść|swoimi danymi|trzeba|tylko|tym samym|tymi samymi|wyłącznie|wymagan~|wymag~|żeby',
        example: 'Należy się zalogować, żeby przejść dalej',
      },
    ],
    newsletter: [
      {
        words: '{notice}|porank~|śniadani~|weekend~',
        cue: 'biuletyn~|lista mailingowa|listy mailingowej|list~ mailing~|newsletter~|powiadomieni~ e mail|powiadomieni~ mail~|subskrypcj~ mail~',
        act: 'bez spamu|chcesz|co piątek|co poniedziałek|co tydzień|codziennie|codzienny|cotygodniowy|dołącz~|dostaw~|dziękujemy za|każdego dnia|każdego ranka|nasz~|odbier~|otrzymywa~|otrzym~|podaj|poranny|potwierdz~|raz w tygodniu|subskrybuj~|subskryb~|subskrypcja|ukazuje|w piątki|w poniedziałki|wieczorny|wpisz|wpis~|wychodzi|wypisać|wypisz|wyślem~|wysył~|zamawiaj~|zamów~|zapisa~|zapisywa~|zapisz~|zapis~|zostaw',
        example: 'Podaj e-mail, żeby dostawać newsletter',
      },
      {
        words: '{notice}|porank~|śniadani~|weekend~',
        cue: 'adres e mail|adres mailow~|adres~ e mail|adres~ poczt~|e mail|email|link z maila|listy od redakcji|mail|mail z potwierdzeniem|maila|maile|mailem|mailow~|na twoim mailu|poczcie|poczt~|skrzynce|skrzynce pocztowej|skrzynkę mailową|skrzynk~|spam|spamu|twoim mailu|twoją skrzynkę',
        act: 'adres|będziemy wysyłać|bezpośrednio na|co piątek|co rano|codzienn~|czeka|dostaniesz|dostawać listy|dostaw~|każdego dnia|każdego ranka|najciekawsz~|najlepsze teksty|najlepsz~|najnowsz~|najświeższe|najważniejsz~|niczego nie|odbier~|otrzymywa~|otrzym~|podaj|podsumowanie tygodnia|poranny przegląd|potwierdź|potwierdzić|prosto do|prosto na|prosto w|przegląd|przegląd tygodnia|przegląd wiadomości|przeocz~|prześl~|przesył~|raz w tygodniu|skrót wiadomości|sprawdź|w każdy piątek|wieści|wpisz|wprost na|wybór najlepszych|wypisać|wypisz|wysłaliśmy|wyślemy ci|wyślem~|wystarczy|wysył~|żadnego|zapisz~|zapis~|zostaw nam|zostaw~',
        example: 'Co piątek najlepsze teksty w Twojej poczcie',
      },
      {
        words: '{notice}|porank~|śniadani~|weekend~',
        cue: 'co rano|co tydzień|codziennie rano|dwa razy w tygodniu|każdego ranka|raz dziennie|raz w tygodniu|w każdą niedzielę|w każdy piątek',
        act: 'dostaniesz|dostarczymy|otrzymasz|prześlemy|przesyłamy|trafi do ciebie|wyślemy|wysyłam~',
        example: 'Raz w tygodniu prześlemy Ci wybór najlepszych tekstów',
      },
      {
        words: '{notice}|porank~|śniadani~|weekend~',
        cue: 'rezygnacj~|wypisać się|wypiszesz|wypis~|zrezygnować|zrezygnuj~',
        act: 'jednym klikiem|jednym kliknięciem|kiedy chcesz|w każdej chwili|z listy|z newslettera',
        example: 'Wypiszesz się jednym kliknięciem',
      },
    ],
    'follow-us': [
      {
        words: '{notice}|dzwonek|dzwon~',
        cue: '{serwis}',
        act: 'bądź|bądźcie|bądźmy w kontakcie|czeka na ciebie|czeka~|czytaj nas|do usłyszenia|do zobaczenia|dodaj|dodajcie|dołącz do|dołącz~|jesteśm~|kanał~|konta|mamy kanał|mamy także|mamy też|najważniejsze|nas na|nas też|nas w|nasze profile|nasz~|nasz~ kanał~|newsów|obserwowa~|obserwuj~|odwiedz~|oglądaj nas|polub~|porozmawiajmy|profil~|rzeczy na naszym|rzuć okiem|śledz~|słuchaj nas|spotkajmy się|strony|subskrybuj~|subskryb~|szukaj nas|wiadomości|więcej informacji|więcej wiadomości|włącz|wpadajcie|wpadn~|zagląd~|zajrzyjcie|zajrz~|zaprasza~|zasubskrybuj|znajdziecie|znajdziesz|znajdz~',
        example: 'Jesteśmy też na Telegramie',
      },
      {
        words: '{notice}|dzwonek|dzwon~',
        cue: 'apka|apkę|aplikacj~|być na bieżąco|fanpage|grupę|grupie|grupy|grup~ na|kanał~|media społecznościowe|mediach społecznościowych|na bieżąco|obserwator~|obserwując~|powiadomień|powiadomieni~|profil~|społecznościow~',
        act: 'dołącz~|grona|jesteśmy|miej|nasz~|nic ci nie umknie|nic cię nie ominie|nie przegap|obserwuj~|otrzymuj|pobierz|pobierzcie|pobier~|pod ręką|polub~|ściągnij|skieruj|śledź|śledzić|subskrybuj~|subskryb~|szukaj nas|szybciej|w kieszeni|więcej wiadomości|włącz~|wygodnie|wygodniej|zainstalować|zainstaluj~|zaprasza~|zasubskrybuj|zawsze|zeskanuj|zezwól|znajdziecie nas|znajdziesz nas',
        example: 'Włącz powiadomienia, a nic Cię nie ominie',
      },
      {
        words: '{notice}|dzwonek|dzwon~',
        cue: 'bądź z nami|czytaj nas|jesteśmy na|oglądaj nas|słuchaj nas|śledź nas|zostań z nami',
        act: 'gdzie wygodnie|mediach|na bieżąco|tam gdzie|w kontakcie|wygodnie|zawsze',
        example: 'Czytaj nas tam, gdzie Ci wygodnie',
      },
      {
        words: '{notice}|dzwonek|dzwon~',
        cue: 'dzwoneczek|dzwonek|dzwon~|łapkę|subskrybuj',
        act: 'film~|nie przegap|nowe materiały|nowych|odcin~|przegapić',
        example: 'Kliknij dzwonek, żeby nie przegapić nowych filmów',
      },
    ],
    'share-toolbar': [
      {
        words:
          '{artykuł}|{kliknij}|{little}|{serwis}|#|artykuł~|bliskich|by|czytania|daj|dalej|dobr~|druku|innych|innym|kolegom|koleżank~|lista|listy|maila|mailem|niech|niego|o nim|pdf|poczt~|podobał~|później|proszę|przeczytać|przeczytania|przyjaciółmi|rodzin~|schowek|schowka|sieci|spodobał~|stronę|strony|świat|tekst~|w świat|warto|wersja|wiadomośc~|wrócić|współpracownik~|wszystkim',
        cue: 'do|dodaj|dodaj do|drukuj|kopiuj|odłóż|opowiedz|podaj dalej|podziel~|pokaż|poleca~|polec~|poślij|powiedz o|przekaz~|przesł~|prześl~|puść|puść dalej|roześlij|skopiować|skopiowano|skopiuj|tweetnij|udostępnij~|udostępni~|wersja do|wydrukować|wydrukuj|wyśl~|zachowaj|zapamiętaj|zapisać|zapisz|zapisz na',
        act: '{artykuł}|{serwis}|(inne|inny|innych|inną|innego|innym)|adres|adres strony|adres~|artykuł~|bliskim|dalej|do schowka|druku|inn|innym|komunikatorze|link|linkiem|link~|mailem|materiał~|na potem|na później|odnośnik|odnośnik~|pocztą|później|przez komunikator|przyjacielowi|przyjaciel~|przyjaciółmi|przyjaciołom|przyjacioł~|rodzinie|schowka|stronę|tą wiadomością|tekst~|tym|ulubionych|w świat|wszystkim|zakładek|znajomemu|znajomych|znajomym|znajomymi|znajom~',
        example: 'Podziel się tym tekstem ze znajomymi',
        begins: true,
      },
      {
        words: '{notice}|bliskim|kolegom|koleżank~|przyjaciół~|przyjacioł~|rodzin~|świat|współpracownik~',
        cue: 'podobał~|podoba~|spodobał~|uważasz że warto|zaciekawił~|zainteresował~',
        act: 'bliskim|kolegom|podaj dalej|podziel~|pokaż|poleć|przekaż|prześlij dalej|prześlij kolegom|prześl~|puść dalej|puść go|puść go dalej|udostępni~|wyślij|znajomym',
        example: 'Spodobał Ci się tekst? Puść go dalej',
      },
      {
        words: '{notice}',
        cue: 'ten artykuł|ten tekst|tym artykułem|tym materiałem|tym tekstem',
        act: 'podać dalej|podziel się|puścić dalej|warto podać dalej|warto się podzielić|warto udostępnić|zasługuje na udostępnienie',
        example: 'Ten tekst warto podać dalej',
      },
    ],
    comments: [
      {
        words: '{notice}',
        cue: 'dyskusj~|dyskutuj~|forum|komentarz~|komentowa~|komentujących|komentuj~|możliwość komentowania|opinie czytelników|opinie internautów|opinie użytkowników|opini~ czytelników|sekcj~ komentarzy|skomentował~|skomentowa~|skomentuj~|swoim zdaniem|swoją opinią|swoją opinię|twój głos|twoja opinia|twoją opinię|twoje zdanie',
        act: '#|administrator~|akceptacj~|artykułem|artykułu|brak|co o tym|co sądzi~|czek~|czytaj|czytelnikami|czytelników|dodaj~|dodawać|dodawanie|doda~|dołącz~|jeszcze nie|liczy się|masz zdanie|moderacji|moderac~|moderator~|moderowana|moderowane|mogą tylko|mogą wyłącznie|napisać|napisz~|nie ma jeszcze|nikt|odpowiedz|opublikowany|pierwsz~|pisz~|po sprawdzeniu|po zatwierdzeniu|pod artykułem|pod tekstem|podziel się|podziel~|pojawią się|pojawi~|pokaż|prenumeratorzy|regulamin|regulaminem|rozpocznij|rozwiń|swoje zdanie|udział|ukryj|usunięto|usunięty|użytkowników|w komentarzach|ważna|ważne|weź udział|wpisz|wyłączon~|wyłączył~|wyłącz~|zablokowane|załaduj|zalogowanych|zalogowanym|zalogowa~|zaloguj~|zamknięt~|zarejestrowani|zarejestrowanych|zarejestruj|zasady|zatwierdzeni~|zatwierdz~|zobacz~|została wyłączona|została zamknięta|zostały zamknięte|zostawił|zostaw~',
        example: 'Twój komentarz czeka na zatwierdzenie',
      },
      {
        words: '{notice}',
        cue: 'brak głosów|brak opinii|głos~|nikt|opinii|pierwsza opinia',
        act: 'bądź pierwsz~|nie napisał~|nie skomentował~|nie wypowiedział~|nie zabrał~|rozpocznij dyskusj~|wyraz~ pierwsz~|zabierz głos|zacznij dyskusj~',
        example: 'Nikt jeszcze nie zabrał głosu, bądź pierwszy',
      },
    ],
    'media-widget': [
      {
        words: '{notice}|kraj~|region~',
        cue: 'artykułu|audio|dźwięk~|filmik|film~|fonia|fotogaleria|fotogalerię|galeri~|głośność|klip~|materiał wideo|materiału wideo|materiał~ filmow~|materiał~ wideo|na żywo|nagrani~|napisy|odtwarzacz|odtwarzacza|odtwarz~|podcast~|transmisj~|video|wersja audio|wideo',
        act: '# s|# sekund|kliknij aby|ładowania|ładowanie|ładuj~|nie mógł załadować|nie można odtworzyć|nie można załadować|nie udało|nie załadował~|nie zdołał|niedostępna|niedostępne|niedostępny|niedostępn~ w twoim kraju|obejrze~|obejrz~|obsługi|obsługuje|odsłuchaj|odtwarzani~|odtworz~|oglądaj|online|otwórz|pomiń|posłuch~|powtórz|rozpoczn~|słucha~|startuje|trwa ładowanie|ukryj|uruchomi~|uruchom~|w twoim kraju|w twoim regionie|wczytać|wczytuje|wczytywanie|włącz~|wycisz~|wyłącz|wyłączon~|wysłuchaj|za chwilę|załadowa~|zatrzymaj|zobacz~',
        example: 'Wideo ładuje się, prosimy o chwilę cierpliwości',
      },
      {
        words: '{notice}|kraj~|region~',
        cue: 'artykułu|materiału|tego artykułu|tego tekstu|tekstu|ten artykuł|ten tekst|w wersji audio|wersj~ audio|wersj~ dźwiękow~',
        act: 'odsłuch~|posłuch~|słuchaj|wysłuch~',
        example: 'Tego artykułu można też posłuchać',
      },
    ],
    'browser-notice': [
      {
        words: '{notice}',
        cue: 'adblockera|adblock~|blokada reklam|blokadę reklam|blokady reklam|blokad~ reklam|bloker~|blokowania reklam|blokowanie reklam|blokowani~ reklam|blokując reklamy|flash player|java script|javascript~|js|nasze reklamy|naszych reklam|przeglądarce|przeglądark~|wtyczk~ blokuj~',
        act: 'aktualiz~|aktywuj|blokuje|blokujesz|dezaktywuj~|działał|działa~|konieczn~|korzyst~|nie jest już|nieaktualna|nieaktualnej|niezbędn~|obsługiwana|obsługuj~|obsług~|odblokuj~|potrzebn~|potrzebuje|pozwól~|przestarzałą|przestarzała|przestarzałej|przeszkadza~|skorzystaj|utrudnia~|użyj|używa~|włączona|włączonej|włączony|włącz~|wspiera|wykryto|wykry~|wyłącz go|wyłącz ją|wyłączona|wyłączony|wyłącz~|wymagan~|wymag~|wyświetlenia|zainstaluj|zaktualizuj~',
        example: 'Używasz przestarzałej przeglądarki',
      },
    ],
    'error-report': [
      {
        words: '{notice}',
        cue: 'błąd|błędami|błędem|błędną informację|błędne miejsce|błędny fragment|błędów|błędu|błędy|błędzie|literówk~|nieprawidłowośc~|nieścisłośc~|pomyłk~|usterk~',
        act: 'ctrl|daj nam|daj znać|dajcie nam|dajcie znać|do redakcji|dostrzeg~|dostrzeżeni~|kontakt~|naciśnij|napisać|napisz~|poinformować|poinformuj~|pomóż nam|pomóż nam być|powiadom o|powiadom~|prosimy o|przesłać|prześlij|redakcj~|skontaktuj~|widz~|wykry~|wysłać|wyślij|zauważy~|zauważ~|zaznacz|zaznacz ją|zaznaczyć|zgłasza~|zgłos~|znać|znalaz~',
        example: 'Zaznacz błąd i naciśnij Ctrl + Enter',
      },
      {
        words: '{notice}|artykule|materiale|powiadom~|tekści~',
        cue: 'coś jest nie tak|coś przeoczyliśmy|coś się nie zgadza|masz informację|masz newsa|masz temat|nieścisłość',
        act: 'daj nam znać|daj znać|napisz~|poinformuj~|powiadom redakcję|powiadom~|powiedz|wyślij|zawiadom~|zgłos~',
        example: 'Coś się nie zgadza? Napisz do redakcji',
      },
    ],
    donation: [
      {
        words: '{notice}|kawą|kawę|kawie|właściciel~|żyjem~',
        cue: 'bez wsparcia|darowizn~|datk~|dołóż|dorzuć|dzięki czytelnikom|dzięki twojej|dzięki wam|dzięki waszym|dzięki wsparciu|jednorazowa wpłata|kawą|kawę|każda wpłata|każda złotówka|mecenasem|odwdzięcz|patronką|patron~|podziękuj redakcji|pomóż|postaw~ kawę|składk~|sponsorem|twoim wsparciem|twoja wpłata|twoje wsparcie|twojego wsparcia|twojej pomocy|twojemu wsparciu|utrzymujemy się|waszego wsparcia|waszemu wsparciu|waszych wpłat|wesprzyjcie|wesprz~|wpłat czytelników|wpłaty czytelników|wpłat~|wspier~|za wsparcie|zrzutk~|żyjemy dzięki|żyjemy z wpłat',
        act: 'blik iem|blik~|buycoffee|czytelników|czytelni~|darowizną|dla niezależnych mediów|dla redakcji|działalnoś~|działa~|dziennikarstw~|dziennikarzom|dziennikarzy|gazetę|istnieje|istniejem~|istnie~|kartą|kwot~|mediom|możliw~|na konto|naszą pracę|naszej pracy|nasz~ prac~|nie mamy|niezależną|niezależnej redakcji|niezależnym|patronite|pisać|pomaga~|portal|portalu|postaw|prac~|prenumeratą|przelew~|przetrwać|redakcj~|redakcyjn~|reklam|reklamodawc~|utrzymuj~|właściciel~|wpłać|wpłatą|wpłatą redakcji|złotówk~|zostań|zostań naszym|żyjem~',
        example: 'Nasza redakcja utrzymuje się z wpłat czytelników',
      },
      {
        words: '{notice}',
        cue: 'bez państwa wsparcia|bez twojego wsparcia|bez twojej pomocy|bez waszego wsparcia|bez waszej pomocy|bez waszych wpłat',
        act: 'nie byłoby nas|nie damy rady|nie istnielibyśmy|nie moglibyśmy|nie przetrwamy',
        example: 'Bez Waszego wsparcia nie moglibyśmy pisać',
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
        cue: 'cytowani~|kopiować|kopiowani~|powielać|powielani~|przedruk~|reprodukcja|rozpowszechniania|rozpowszechnianie',
        act: 'bez pisemnej|bez podania|bez zezwolenia|bez zgody|dozwolon~|materiałów portalu|materiałów serwisu|naszych materiałów|tekstów i zdjęć|treści portalu|treści serwisu|wyłącznie|z linkiem|z podaniem|z podaniem źródła|za zgodą|zabronion~|zgody redakcji',
        example: 'Kopiowanie treści serwisu bez zgody jest zabronione',
      },
    ],
    disclaimer: [
      {
        words:
          '{notice}|afiliacyjn~|artykuł~|autor~|charakter|felieton~|finansowa|informacyjny|internaut~|inwestycyjna|inwestycyjnej|komentarz~|koniecznie|koszt|kupisz|lekarz~|materiale|medyczna|medycznej|muszą|należ~|odpowiada~|odpowiedzialność|odpowiedzialności|oficjalne|oficjalnego|ogłosze~|opini~|osobista|osobiste|partner|partnera|partnerem|partnersk~|podzielać|pogląd~|pokryw~|ponos~|poradą|prawna|prawnej|prawnik~|prezentowan~|produktu|prowizj~|prywatn~|przedstawione|redakcj~|reklam~|specjalist~|środki|stanowisk~|tekście|tekst~|tożsam~|treść|użytkownik~|wyłączn~|wyraża~|wyrażon~|zakup|zakupów|zakupu|zakupy|zalink~|zamówienie|zawarte|zawsze|zdani~|zlecenie|zrobisz|zwane',
        cue: 'charakter informacyjny|informacyjny|linki afiliacyjne|linki partnerskie|linków afiliacyjnych|linków partnerskich|lokowania|lokowanie|nasze linki|odpowiedzialnoś~|opinia autora|opinie autora|opini~|partnera|partnerem|pogląd~|porad~|prowizj~|reklamodawca|reklamodawców|reklamodawcy|rekomendacją|rekomendacji|sponsora|sponsorem|stanowisk~|treść komentarzy|treści reklamow~|za komentarze|za treść komentarzy|za treść ogłoszeń|za treść reklam|zdania autora|zdanie autora|zdaniem',
        act: 'charakter|dostajemy|lokowanie produktu|ma charakter|na zamówienie|na zlecenie|należą do|należą wyłącznie|napisano|nie bierze odpowiedzialności|nie jest|nie jest tożsam~|nie musz~|nie odpowiada|nie odpowiadamy|nie odpowiada~|nie odzwierciedlają|nie ponosi|nie ponosi~|nie są tożsam~|nie stanowi|nie stanowią|nie zawsze|niekonieczn~|odpowiada|odpowiadają stanowisku|odpowiada~ stanowisku|odpowiedzialności|odzwierciedl~|otrzymać|otrzymamy|otrzymujemy|pochodz~ od|podziela|podzielać|podzielają|pokrywać|pokrywają|powstał|powstała|powstało|przygotowano|przygotowany|redakcj~ nie|różni|różnić|sfinansowano|sfinansowany|stanowi|we współpracy|wyłącznie autor~|wyraża|wyrażają|wyraża~ opini~|zastąpi|zastępuje|zawiera|zawierać|zgodne',
        example: 'Za zakupy przez nasze linki dostajemy prowizję',
      },
      {
        words: '{notice}|dawno|kilka|lat|lata|lekarz~|prawnik~|rok|roku|specjalist~|temu',
        cue: 'artykuł|artykuł powstał|dane w artykule|informacje w tekście|materiał|tekst|tekst ma|tekst powstał|wpis',
        act: 'charakter informacyjny|mogą być nieaktualne|mógł stracić aktualność|może być nieaktualny|nie stanowi porady|nie zastąpi|nie zastępuje|nieaktualn~|poglądowy',
        example: 'Tekst ma już kilka lat i może być nieaktualny',
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
      {
        words: '{notice}|cieszym~|miło',
        cue: 'czytacie nas|czytasz nas|do końca artykułu|do końca tekstu|doczytał~|dotarł~|dotrwał~|lekturę|z nami do końca',
        act: 'cieszymy się|dzięki że|dziękujem~|fajnie że|gratuluj~|miło nam',
        example: 'Miło nam, że jesteś z nami do końca tekstu',
      },
      {
        words: '{notice}',
        cue: 'za państwa czas|za państwa uwagę|za poświęcony czas|za twój czas|za twoją uwagę|za wasz czas',
        act: 'dzięki|dziękujem~',
        example: 'Dziękujemy za Twój czas',
      },
    ],
    'translation-notice': [
      {
        words:
          '{notice}|angielskiego|deepl|francuskiego|głosem|język|języka|języku|mowy|niemieckiego|oryginalny|oryginał|oryginału|polski|polskiego|pomocą|program|programem|rosyjskiego|syntetyczny|syntetycznym|system|systemem|sztuczna|sztuczną|sztucznej|tłumacz|tłumacza|tłumaczem|ukraińskiego|użyciu|wykonane|wykonano|wykorzystaniem|zawierać',
        cue: 'czyta|czytan~|nagranie|napisano|napisany|odczytał|odczytan~|odczytuje|przeczytała|przeczytany|przełożon~|przełożył~|przetłumaczon~|przetłumaczył~|przygotowana|przygotowano|przygotowany|tłumaczenie artykułu|tłumaczenie tekstu|tłumaczenie wykonano|tłumaczenie z|tłumaczeni~|wygenerowan~',
        act: 'ai|algorytm|automat|automatem|automatu|automatyczn~|deepl|google|komputer|komputerow~|lektor|lektora|lektor~ ai|maszyna|maszynę|maszynow~|robot|robota|syntetyczny|syntezator~|sztuczna inteligencja|sztuczną inteligencję|sztucznej inteligencji|sztuczn~ inteligencj~|tłumaczem|translator~',
        example: 'Tekst czyta syntezator mowy',
      },
      {
        words: '{notice}',
        cue: 'przekład maszynowy|przekład~|tłumaczeni~|tłumaczeni~ maszynow~',
        act: 'bez korekty|mogą zawierać|może zawierać|nie było sprawdz~|wykonał~ automat~|zawiera błędy|zawierać błędy',
        example: 'Tłumaczenie maszynowe może zawierać nieścisłości',
      },
    ],
    'date-stamp': [
      {
        words:
          '{artykuł}|{little}|{miesiąc}|#|aktualizacj~|czas|czwartek|data|dnia|dokonano|dokon~|dziś|dzisiaj|g|godz|godzin~|minut|minuty|niedziela|ostatni~|piątek|poniedziałek|publikacj~|r|roku|sobota|środa|wczoraj|wprowadzon~|wtorek|został|została|zostały',
        cue: 'aktualizacj~|aktualizowan~|artykuł z dnia|czas publikacji|data aktualizacji|data dodania|data modyfikacji|data publikacji|dodan~|modyfikacj~|opublikował~|opublikowan~|ostatnia aktualizacja|ostatnia modyfikacja|ostatnia zmiana|publikacj~|tekst z dnia|utworzon~|zaktualizowan~|zmian~|zmieniono|zmieniony|zmodyfikowan~',
        act: '# {miesiąc}|# # #|# godzin|# godziny|# minut|# minuty|dzisiaj #|dzisiaj o #|dziś #|dziś o #|wczoraj #|wczoraj o #',
        example: 'Artykuł dodano 3 marca o 12:40',
      },
      {
        words:
          '{artykuł}|{little}|artykuł~|całości|ci|czas|czasu|lektur~|mniej|ok|około|państwu|poświęć|potrwa|potrzebny|potrzeb~|przeciętnie|przeczytani~|przeczyta~|przeznacz~|średnio|tekst~|wam|zajm~',
        cue: 'czas czytania|czas lektury|czytani~|lektur~|na czytanie|na lekturę|na przeczytanie|przeczytani~|przeczyta~',
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
      {
        words: '{notice}',
        cue: 'dalsze informacje|kolejne szczegóły|kolejn~ informacj~|nowe informacje|nowe szczegóły|nowych informacji|szczegóły|więcej informacji',
        act: 'będziemy dodawa~|będziemy podawać|będziemy uzupełnia~|dodajemy|na bieżąco|podamy|uzupełniamy|w miarę napływu|wkrótce',
        example: 'Kolejne informacje będziemy dodawać na bieżąco',
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
      {
        words: '{notice}|platform~|serwis~|wczyta~|załadowa~',
        cue: 'osadzon~ treś~|post~|relacj~ z instagrama|tweet~|wpis~',
        act: 'jest niedostępn~|nie jest już dostępn~|nie można wyświetlić|nie można załadować|nie udało się wczytać|nie udało się załadować|został usunięt~',
        example: 'Nie udało się wczytać wpisu z serwisu X',
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
          '{little}|{strona}|archiwum|biuro|charakter|fot|inteligencji|materiały|pochodzą|pochodzi|pomocą|prasowe|prywatne|redakcji|rodzinne|rodziny|zbiorów|zbiory',
        cue: 'film|fotografia|grafika|ilustracja|kadr|kolaż|obraz|obrazek|zdjęcia|zdjęcie',
        act: 'archiwum prywatne|archiwum redakcji|charakter poglądowy|ilustracyjn~|materiały prasowe|organizatora|organizatorów|poglądow~|przez organizatorów|stworzono|stworzony|stworzyła|sztuczna inteligencja|sztucznej inteligencji|udostępnił|udostępnione|wygenerowała|wygenerowane|wygenerowano|wyłącznie ilustracyjny|wyłącznie poglądowy|z archiwum|z archiwum redakcji|z naszego archiwum|ze zbiorów',
        example: 'Obraz stworzyła sztuczna inteligencja',
      },
    ],
  },
}
