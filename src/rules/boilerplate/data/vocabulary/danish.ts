import type {PhraseBook} from '../../phrases.js'

/** The words of Danish notices: see the book of German ones for what stands in such sets and what does not. */
export const danishVocabulary: PhraseBook = {
  language: 'da',
  sets: {
    little:
      'ad|af|al|aldrig|alle|allerede|alt|altid|at|bare|blev|blive|bliver|bliv|da|de|den|denne|der|deres|derefter|det|dette|dig|din|dine|dit|direkte|du|eller|en|end|enten|er|et|efter|for|fordi|fra|flere|frem|før|først|få|får|gennem|går|gå|ganske|gerne|ha|har|her|herefter|herunder|hos|hvad|hver|hvert|i|igen|ikke|ind|ingen|intet|ja|jeg|jeres|jer|kan|kun|kunne|lige|med|mere|mig|min|mit|mine|mod|må|nedenfor|nem|nemt|nu|ny|nye|nyt|når|nærmere|og|også|om|op|os|over|på|ser|sig|skal|som|straks|så|til|tilbage|ud|uden|under|ved|via|vi|vil|videre|vores|være|hel|hele|helt|gratis|klik|det her|at kunne|blot|samt|tag|have|fået',
    net: 'facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|pinterest|google|google nyheder|google news|threads|mastodon|bluesky|snapchat|spotify|apple podcasts|messenger|sociale medier',
    stykke:
      'artikel|artiklen|artikler|artiklerne|tekst|teksten|tekster|historie|historien|historier|nyhed|nyheden|indhold|indholdet|opslag|opslaget|indlæg|indlægget|reportagen|interviewet|låste artikler',

    annonce:
      'annonce|annoncen|annoncer|annoncerne|reklame|reklamen|reklamer|reklamerne|reklamepause|reklamepausen|reklameblok|reklamefilm|annoncepause|reklamespot',
    efterAnnonce: '(efter|under|nedenfor|bag|forbi) [den|denne|det|dette|en|et] [her|korte|kort|følgende] {annonce}',
    videreAkt: 'fortsætter|fortsæt|fortsættelse|fortsættelsen|videre|resten|læs|læse|scroll|{stykke}|følger',
    annonceOrd: '{little}|{videreAkt}|{annonce}|kort|korte|sekunder|#|side|siden|del|lidt',
    annonceAkt:
      'spring over|luk|lukke|skjul|fjern|scroll|læs videre|slut på|slutter her|fortsætter nedenfor|spring|springe over',

    kage: 'cookie|cookies|cookieindstillinger|cookie indstillinger|cookiepolitik|cookievalg|cookiesamtykke|privatlivspolitik|privatlivsindstillinger|privatliv|persondata|persondatapolitik|personoplysninger|tracking|tredjepart|tredjeparter|tredjepartscookies|eksternt indhold|indlejret indhold|marketing cookies|marketingcookies|statistikcookies',
    kageAkt:
      'accepter|acceptere|accepterer|accepteret|godkend|godkende|godkender|godkendt|tillad|tillade|tillader|tilladt|samtykke|samtykker|afvis|afvise|afvist|administrer|tilpas|ændre|ændr|rediger|vis|vise|vises|indlæs|indlæses|bruger|brug|bruge|anvender|anvende|nødvendige|gemmer|gemme|lagrer|behandler|behandles|krævet|kræver|blokeret|indstillinger|deles|mere information|læs mere|politik|valg|aktiver|indsamler|slå|strengt|vigtigt for os|vi værner|vi passer|vi respekterer',
    kageOrd:
      '{little}|{kage}|{kageAkt}|{net}|{stykke}|video|videoen|kort|kortet|klip|klippet|afspiller|afspilleren|hjemmeside|hjemmesiden|website|websitet|site|sitet|side|siden|sider|enhed|enheden|information|oplysninger|data|partner|partnere|formål|målrettet|målrettede|personlige|annoncer|reklamer|måle|analyse|statistik|oplevelse|oplevelsen|brugeroplevelse|forbedre|bedre|bedste|knappen|klikke|klikker|ekstern|eksterne|eksternt|tjeneste|tjenester|funktioner|nej|okay|ok|fortsætte|fortsætter|læse|se|lignende|teknologier|#|podcast|kilde|platform|mulig|visning|visningen|trække|senere|givet|give|grund|frivillige|her på|viser|kommer|hentes|set|når|giver|giv|du|vilkår|vilkårene',
    samtykke: 'samtykke|samtykker|tilladelse|accept',
    indlæsAkt:
      'vis|vise|vises|indlæs|indlæses|indlæse|afspille|afspilles|se|{net}|video|videoen|kortet|indhold|indholdet|klippet|opslaget|podcasten|eksternt',

    abo: '{aboName}|premium|plus',
    aboName:
      'abonnent|abonnenter|abonnenterne|abonnement|abonnementet|abonnementer|abonnere|abonner|abonnerer|digitalabonnement|digitalt abonnement|weekendabonnement|prøveabonnement|betalingsmur|plusartikel|plus artikel|plusindhold|onlineabonnement|medlemsabonnement|gaveabonnement|årsabonnement|månedsabonnement|digital abonnent|plus abonnent|plusartikler|plus artikler|gaveabonnement',
    medlem:
      'medlem|medlemmer|medlemskab|medlemmerne|registrerede|registrer|brugere|bruger|kunder|indloggede|logget ind',
    adgang:
      '{stykke}|læse|læs|læser|adgang|eksklusivt|eksklusiv|eksklusive|ubegrænset|lås op|låse op|låst|lås|tilgængelig|tilgængeligt|forbeholdt|arkiv|arkivet|videre',
    betalOrd:
      '{little}|{abo}|{medlem}|{adgang}|digital|digitalt|digitale|avis|avisen|app|appen|e avis|e avisen|website|site|sitet|siden|tegn|tegne|køb|købe|prøv|prøve|måned|måneder|måneden|uge|uger|år|kr|kroner|krone|#|fri|frie|frit|fuld|log|login|konto|opret|profil|vælg|nysgerrig|interesseret|desværre|rest|resten|del|indgår|tilbud|betal|betalende|læsere|fortsætte|fortsæt|nyd|kræver|netop|gratis|bestil|skal du have|kræver du',
    fri: 'gratis artikler|gratisartikler|frie artikler|gratis artikel|gratis historier',
    brugt:
      'læst|brugt|opbrugt|tilbage|grænse|grænsen|denne måned|i denne måned|per måned|pr måned|månedens|om måneden|brugt op',

    beløb:
      '# (kr|kroner|krone)|# [kr|kroner] (om|per|pr) (måneden|måned|ugen|uge|året|år)|# [kr|kroner] (md|mdr|måned|uge|år)',
    pris: 'gratis|spar|spare|billigere|månedspris|normalpris|kampagnepris|halv pris|tilbudspris|prøvemåned',
    binding:
      'binding|bindingsperiode|opsigelse|opsig|opsige|prøveperiode|løbende|fornyes|prøv|afprøv|uforpligtende|afmeld',
    derefter:
      'derefter|herefter|første måned|den første måned|de første|opsig|prøv|normalpris|uden binding|i stedet for|ingen binding|afmeld',
    valg: 'prøv|prøve|bestil|bestille|tegn|køb|købe|giv|gave|vælg|spar|rabat|kr|kroner|krone|gratis|tilbud|tilbuddet|kampagne|passer|billigere|procent|betal|start|få|gavekort|opgrader|sammenlign|julegave|halv pris|forlæng|uden binding|ingen binding|uforpligtende|fordele',
    tilbudOrd:
      '{little}|{abo}|{pris}|{valg}|{binding}|måned|måneder|måneden|uge|uger|år|året|dag|dage|kvartal|første|#|når|helst|avis|avisen|digital|digitalt|digitale|app|appen|læs|læse|artikler|alt|ubegrænset|adgang|begrænset|tid|nyheder|black friday|sommer|sommertilbud|jul|juletilbud|forårstilbud|efterårstilbud|eksklusivt|bedste|to|tre|fire|seks|weekend|pr|per|om|e avis|lige nu|læsere|månedligt|kunde|papiravis|kr|kroner|krone|procent|rabat|md|mdr|betal|stedet',
    opsig: 'opsig|opsige|opsiges|afmeld|stop|afbestil|binding|bindingsperiode',
    nårSom:
      'når som helst|når du vil|når du har lyst|til enhver tid|månedsvis|hver måned|ingen|uden|nemt|løbende|fleksibelt',

    login:
      'log ind|logget ind|logger ind|brugerkonto|brugerprofil|registrer|registrering|opret bruger|log på|din konto|en konto|gratis konto|gratis profil|din profil|en profil|til login',
    loginAkt:
      'adgangskode|adgangskoden|kodeord|kodeordet|password|brugernavn|e mail|e mailadresse|mailadresse|fortsætte|læse|læse videre|abonnent|abonnement|google|apple|facebook|mitid|opret|ikke en|har du ikke|ny her|forbliv|glemt|kunde|artiklen|kommentere|gemme|allerede abonnent|allerede kunde|har du allerede',
    loginOrd:
      '{little}|{login}|{loginAkt}|videre|artikel|velkommen|tilbage|først|avisen|oplysninger|husk|minut|minutter|#|digital|kundenummer|hurtigt|bruger|indtast|hele|konto|profil|gratis|medlem|allerede',

    brev: 'nyhedsbrev|nyhedsbrevet|nyhedsbreve|nyhedsbrevene|indbakke|indbakken|mailboks|e mailadresse|mailadresse|morgenmail|nyhedsmail|mailliste|postkasse|din mail|din e mail',
    brevAkt:
      'tilmeld|tilmelde|tilmelding|tilmeldt|afmeld|afmelde|framelde|frameld|abonner|abonnere|få|får|modtag|modtage|indtast|udfyld|skriv|bekræft|bekræfte|dagligt|daglige|ugentligt|ugentlige|hver|gratis|vigtigste|bedste|glip|sender|sendes|send|bestil|direkte|seneste|udvalgte|overblik|overblikket',
    brevOrd:
      '{little}|{brev}|{brevAkt}|{net}|adresse|nyheder|nyhederne|nyhed|artikler|historier|læsning|tekster|dag|dagens|dage|uge|ugen|ugens|måned|måneden|morgen|aften|weekend|weekenden|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|hverdag|kl|klokken|#|redaktion|redaktionen|byen|politik|økonomi|kultur|sport|verden|opdateret|hold|tak|tips|emner|oplysninger|behandles|privatlivspolitik|accepterer|helst|enhver|tid|link|linket|klik|interessante|spændende|eksklusivt|eksklusive|velkommen|kort|lokale|fortalt|mail|mails|vilkår|vilkårene',

    kanal:
      '{net}|whatsapp kanal|kanal|kanalen|app|appen|apps|nyhedsapp|nyhedsappen|app store|google play|pushbeskeder|push beskeder|notifikationer|push|push notifikationer|beskeder|pushmeddelelser',
    kanalAkt:
      'synes godt om|hent|hente|download|installer|aktiver|glip|gå ikke glip|besøg|diskuter|abonner|følg os|følg vores|følge os|finder os|find os|du os|slå til|slå notifikationer|vi er|hold dig opdateret|følg redaktionen|like os',
    kanalOrd:
      '{little}|{kanal}|{kanalAkt}|nyheder|nyhederne|seneste|vigtigste|mobil|mobilen|telefon|telefonen|iphone|android|ios|tablet|gratis|hold|redaktion|redaktionen|side|profil|konto|gruppe|farten|noget|opdateringer|billeder|videoer|live|officielle|læs|læse|se|kig|overalt|hurtigst|#|døgnet|rundt|foretrukken|kilde|venner|bag|kulisserne|lokale|nyt',

    delAkt:
      'del|dele|send|sende|tip|anbefal|kopier|kopiér|kopieret|udskriv|print|printe|gem|gemme|tweet|videresend|mail|bogmærk',
    delDing:
      '{net}|{stykke}|link|linket|url|side|siden|e mail|ven|veninde|læseliste|læselisten|favoritter|udklipsholder|udklipsholderen|senere|pdf|bogmærke|webadresse|en du kender|dine venner|med venner',
    delOrd:
      'denne|dette|den|det|en|et|din|dit|via|på|med|til|eller|og|her|nu|i|som|du|kan|kende|herfra|{delAkt}|{delDing}|andre|nogen|familie|adresse|knap|læs|læse|tilføj|version|printversion|muligheder',

    kommentar:
      'kommentar|kommentarer|kommentarerne|kommentere|kommentér|kommenter|kommentarspor|kommentarsporet|kommentarfelt|kommentarfeltet|kommentarfunktion|kommentarfunktionen|læserkommentarer|læserbrev|læserbreve|debatindlæg|debatregler|debattråd',
    kommentarAkt:
      'skriv|skrive|efterlad|læs|vis|vise|skjul|log|login|logget|registrer|lukket|slået fra|deaktiveret|muligt|gennemgås|modereres|modereret|godkendt|godkendes|publiceres|offentliggøres|nyeste|ældste|seneste|sorter|sortér|rapporter|anmeld|send|indlæs|mener|diskuter|deltag|slettes|bland dig|vær den første|bliv den første|første til at|som den første',
    kommentarOrd:
      '{little}|{kommentar}|{kommentarAkt}|#|artikel|artiklen|indlæg|emnet|emne|redaktion|redaktionen|læsere|debat|debatten|diskussion|diskussionen|regler|tak|navn|e mailadresse|konto|profil|senere|desværre|midlertidigt|god|tone|hold|timer|andre|brugere|vær|først|første|mening|ingen|synes',

    hel: '(hele|fulde|komplette|oprindelige|originale|resten af) {stykke}|originalartiklen|fuld artikel|hele artiklen',
    helAkt: 'læs|læse|klik|her|se|findes|find|på|til|gå|åbn|vis|side|siden|hjemmeside|site|nettet|fortsæt',
    helOrd:
      '{little}|{helAkt}|link|linket|avis|avisen|app|appen|i morgen|dagens|{stykke}|e avis|papiravisen|næste|digitale|plus',

    anden: 'artikler|artikel|tekster|artiklerne',
    andenAkt:
      'relaterede|relateret|lignende|mest læste|mest læst|populære|populær|populæreste|anbefalede|anbefalet|anbefaler|seneste|forrige|næste|gå ikke glip af|udvalgte|redaktionens valg|samme emne|om emnet|andre læser',
    andenOrd:
      '{little}|{anden}|{andenAkt}|i dag|dag|uge|ugen|emne|emnet|kategori|sektion|skribenten|læsere|valg|top|#|læs|læse|netop|sport|kultur|økonomi|politik|forside|forsiden|andre|måske|mest|serie|samme',

    afspiller:
      'video|videoen|videoer|klip|klippet|podcast|podcasten|lyd|lyden|afspiller|afspilleren|livestream|livestreamen|udsendelsen|billedserie|billedserien|galleri|galleriet|billedgalleri|afsnit|afsnittet|film|filmen|stream',
    afspillerAkt:
      'afspil|afspille|afspilles|se|lyt|start|starter|indlæs|indlæses|indlæser|klik|pause|sæt på pause|lydløs|tilgængelig|spring over|fuld skærm|minutter|min|sekunder|igen|undertekster|luk|næste|forstør|afspilning|hør|# billeder|se billeder',
    afspillerOrd:
      '{little}|{afspiller}|{afspillerAkt}|#|billede|billeder|browser|desværre|fejl|automatisk|varighed|minut|artikel|artiklen|kvalitet|hastighed|bladr|knappen|volumen',
    oplæst: 'lyt|oplæst|oplæsning|læst op|indtalt|lydversion|lyttetid|læses op|hør',
    oplæsDing:
      'artiklen|artikel|teksten|tekst|minutter|min|syntetisk|computerstemme|ai stemme|automatisk|syntetiske|kunstig|kunstige|oplæser|robotstemme',
    oplæsOrd: '{little}|{oplæst}|{oplæsDing}|stemme|#|lyd|genereret|lavet|sekunder|ai|intelligens',

    browser:
      'browser|browseren|browsere|javascript|adblocker|adblockeren|ad blocker|adblock|annonceblokering|annonceblokker|reklameblokering|webbrowser',
    browserAkt:
      'aktiver|aktivere|aktiveret|slå til|slå fra|slået til|slået fra|deaktiver|deaktivere|deaktiveret|understøttes|understøtter|forældet|gammel|opdater|opdatere|opdatering|bruger|brug|bruge|skift|skifte|kræver|kræves|nødvendig|registreret|fundet|anden|aktiv|nyere|moderne|pause|blokerer|slå|fra',
    browserOrd:
      '{little}|{browser}|{browserAkt}|side|siden|site|sitet|hjemmeside|hjemmesiden|video|videoen|lyd|element|indhold|indholdet|fungerer|fungere|virker|korrekt|rigtigt|optimalt|fortsætte|læse|vise|vises|se|version|genindlæs|tilsyneladende|desværre|annoncer|reklamer|chrome|firefox|safari|edge|afspille|indstillinger|funktion|funktioner|journalistik|finansieres',

    fejl: 'fejl|fejlen|stavefejl|slåfejl|trykfejl|faktafejl|rettelse|rettelser|tastefejl|fejlmelding',
    fejlAkt:
      'rapporter|rapportér|anmeld|fundet|finder|set|ser|opdaget|opdager|mail|skriv|send|fortæl|meld|kontakt|marker|ctrl|enter|gør os opmærksom|sig til|opmærksom|giv os besked|besked|til redaktionen|kontakt redaktionen',
    fejlOrd:
      '{little}|{fejl}|{fejlAkt}|artikel|artiklen|tekst|teksten|side|siden|noget|nogen|tak|hjælp|hjælpe|forbedre|tips|e mail|formular|#|tryk|eventuelle|gerne|gør|giv|fundet|du|redaktionen|redaktion',

    støt: 'støt|støtte|støtter|bidrag|bidraget|doner|donere|donation|donationer|gave|mobilepay|patreon|støttemedlem|medlem|giv en gave|10er',
    støtAkt:
      'journalistik|journalistikken|kvalitetsjournalistik|lokaljournalistik|uafhængig|uafhængige|vores arbejde|arbejdet|reklamefri|fri presse|dækning|graverjournalistik',
    støtOrd:
      '{little}|{støt}|{støtAkt}|arbejde|hjælp|hjælper|hjælpe|fortsætte|mulig|muligt|lille|måned|måneden|månedligt|engangsbeløb|fri|frie|kritisk|god|kvalitet|penge|koster|tak|læsere|i dag|#|medier|medie|fremtid|fremtiden|vigtig|vigtige|økonomisk|betyder|gør|gøre|forskel|valgfrit|beløb|avis|avisen|frivilligt|dag|site|sitet|eksistere|overleve|kroner|kr|redaktion|redaktionen',

    ret: 'rettigheder|ophavsret|ophavsretten|ophavsretsloven|copyright|kopiering|kopiere|eftertryk|gengivelse|genudgivelse|udbredelse|mangfoldiggørelse|citat|offentliggørelse|videreformidling|videredistribution',
    retAkt:
      'forbeholdes|forbeholdt|forbudt|tilladelse|tilladt|beskyttet|samtykke|kildeangivelse|angivelse af kilde|aftale',
    retOrd:
      '{little}|{ret}|{retAkt}|materiale|materialet|indhold|indholdet|tekster|tekst|billeder|artikel|artiklen|artikler|redaktionen|udgiver|udgiveren|skriftlig|forudgående|helt|delvist|hel|form|hjemmeside|websted|ifølge|loven|#|kilde|kommercielt|brug|må|lov|uden|a s|aps',

    ansvar: 'ansvarsfraskrivelse|hæfter|ikke ansvar|ikke ansvarlig|ikke ansvarlige|intet ansvar',
    ansvarDing: 'links|eksterne hjemmesider|eksterne sider',
    ansvarOrd:
      '{little}|{ansvar}|{ansvarDing}|tager|påtager|tredjepart|rigtighed|egne|egen|udgiveren|udtrykker|står|teksten|artikler|andre|udelukkende|eventuelle|læserbreve|redaktionen|indhold|indholdet|skribenten|skribentens|kommentarer|hjemmesider|sider|holdninger|annoncer|oplysninger|forfatteren|eksterne|udtryk|holdning|klumme|dette',
    reklamisk:
      'affiliate links|affiliatelinks|affiliate link|affiliatelink|reklamelinks|reklamelink|annoncelinks|sponsoreret|betalt samarbejde|betalt partnerskab|provision|kommission|produktplacering|indeholder reklame|indeholder reklamer|kommercielt samarbejde|annoncørbetalt|annoncørbetalt indhold|betalt indhold|partnerlinks',
    reklameDing:
      'artikel|artiklen|tekst|teksten|opslag|indlæg|indlægget|indhold|indholdet|siden|links|køb|køber|handler|redaktion|redaktionelle|redaktionen|samarbejde|partner|annoncør|butikken',
    reklameOrd:
      '{little}|{reklamisk}|{reklameDing}|indeholder|modtager|lille|betaling|påvirker|uafhængigt|uafhængig|produceret|lavet|ekstra|pris|prisen|sammen|opgave|markeret|stjerne|mærket|kommerciel|tjene|penge|nogle',

    billede:
      'billede|billedet|foto|grafik|grafikken|element|elementet|indholdet|kort|kortet|billedtekst|opslaget|fil|video',
    billedeAkt:
      'forstør|vis større|ikke tilgængeligt|ikke tilgængelig|kunne ikke|kan ikke vises|indlæses|fuld skærm|mangler|download|ikke fundet|større|hent|findes ikke længere|intet billede|i fuld skærm',
    billedeOrd:
      '{little}|{billede}|{billedeAkt}|klik|vises|desværre|åbn|tilgængeligt|fjernet|stor|fuld|størrelse|indlæst',

    tak: 'takke|synes|kan lide|kunne lide|likede|værdsæt|værdsætter|bedøm|drikkepenge|stjerner|læseværdig|hjerte|hjertet|tak fordi du|sig tak',
    takDing:
      'artiklen|artikel|teksten|tekst|skribenten|skribent|forfatteren|forfatter|læste|læst|journalisten|indlægget|læser',
    takOrd:
      '{little}|{tak}|{takDing}|lille|bidrag|mobilepay|støt|støtte|giv|vis|sig|opmærksomhed|interesse|#|klik|kaffe|kop|med|lide|kan|gad|tak|god|godt|interessant|læse',

    oversat: 'oversat|oversættelse|oversættelsen|oversættes|resumé|sammenfatning|opsummeret|opsummering',
    oversatAkt:
      'automatisk|maskinel|maskinelt|maskinoversættelse|maskinoversat|deepl|google translate|google|ai|kunstig intelligens|computer|værktøj|chatgpt|software|robot',
    oversatOrd:
      '{little}|{oversat}|{oversatAkt}|artikel|artiklen|tekst|teksten|engelsk|svensk|norsk|tysk|fransk|dansk|original|originalen|hjælp|fejl|indeholde|redaktion|redaktionen|gennemgået|kontrolleret|lavet|skabt|sprog|version',

    original: 'originalartiklen|oprindelige artikel|originale artikel|originalteksten|oprindelige kilde',
    originalAkt: 'her|findes|læs|læse|link|til|find|bragt|publiceret|se|udgivet',
    originalOrd: '{little}|{originalAkt}|hjemmeside|site|først|oprindeligt|artikel|klik|tekst|tidligere|på|gå',

    live: 'liveblog|livebloggen|live blog|livestream|direkte udsendelse|liveopdatering|livedækning|live dækning|liveopdateringer|direkte dækning',
    liveAkt: 'følg|følge|opdateres|læs|her|se|alle|alt|seneste|begivenhederne|udviklingen|afsluttet|nyt|løbende|med',
    liveOrd:
      '{little}|{live}|{liveAkt}|nyheder|nyhederne|artiklen|minut|minutter|hele|dagen|kampen|#|begivenheder|opdateringer|gå',
    // Any word of any notice: what a phrase may go on with.
    common:
      'givet|give|giv|først|når|indlæses|husk|mig|lokale|lokal|regionale|i dag|hver|dag|mailen|linket|bekræft|gratisapp|opdateret|hold|venner|dine|findes|endnu|spørgsmål|synes|vigtig|vigtigt|støttemedlem|livedækning|fuld|skærm|åbn|søg|søgning|slået|fra|ser|bruger|sommertilbud|tilbud|del|hent|nemt|minutter|minut|to|tre|fire|fem|seks|ti|læsere|journalister|historier|baggrund|analyser|analyse|debat|podcasts|ekstra|særlige|særligt|klar|netop|sendt|bekræftelse|bekræftelseslink|adresse|i|takket|hvor|inden|glem|glemt|slutningen|afsnittet|direkte|dækning|samlet|frit|hele|altid|tryg|fordele|køb|samme|samtidig|ikke|aldrig|kan|vil|have|tekster|vores|vælg|selv|læser|tak|logge|se|billeder|vis',
    notice:
      '{common}|{annonceOrd}|{kageOrd}|{betalOrd}|{fri}|{brugt}|{tilbudOrd}|{beløb}|{derefter}|{nårSom}|{opsig}|{loginOrd}|{brevOrd}|{kanalOrd}|{delOrd}|{kommentarOrd}|{helOrd}|{andenOrd}|{afspillerOrd}|{oplæsOrd}|{browserOrd}|{fejlOrd}|{støtOrd}|{retOrd}|{ansvarOrd}|{reklameOrd}|{billedeOrd}|{takOrd}|{oversatOrd}|{originalOrd}|{liveOrd}|{efterAnnonce}|{videreAkt}|{annonce}|{annonceAkt}|{kage}|{kageAkt}|{samtykke}|{indlæsAkt}|{abo}|{adgang}|{medlem}|{valg}|{pris}|{binding}|{login}|{loginAkt}|{brev}|{brevAkt}|{kanal}|{kanalAkt}|{delAkt}|{delDing}|{kommentar}|{kommentarAkt}|{hel}|{helAkt}|{anden}|{andenAkt}|{afspiller}|{afspillerAkt}|{oplæst}|{oplæsDing}|{browser}|{browserAkt}|{fejl}|{fejlAkt}|{støt}|{støtAkt}|{ret}|{retAkt}|{ansvar}|{ansvarDing}|{reklamisk}|{reklameDing}|{billede}|{billedeAkt}|{tak}|{takDing}|{oversat}|{oversatAkt}|{original}|{originalAkt}|{live}|{liveAkt}',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'efter (reklamen|annoncen)|efter en kort reklamepause',
        act: 'læser du|læs videre|læser videre|fortsætter|videre',
        example: 'Efter reklamen læser du videre',
      },
      {
        words: '{notice}',
        cue: '{efterAnnonce}',
        act: '{videreAkt}',
        example: 'Efter annoncen følger resten af teksten',
      },
      {words: '{notice}', cue: '{annonce}', act: '{annonceAkt}', example: 'Spring denne annonce over: scroll'},
    ],
    'consent-notice': [
      {words: '{notice}', cue: '{kage}', act: '{kageAkt}', example: 'Kun nødvendige cookies'},
      {words: '{notice}', cue: '{samtykke}', act: '{indlæsAkt}', example: 'Videoen vises, når du giver dit samtykke'},
    ],
    'paywall-notice': [
      {
        words: '{notice}',
        cue: 'tegn (et|dit) abonnement|tegn abonnement',
        act: 'læs videre|læs|få adgang|med det samme',
        example: 'Tegn et abonnement og læs videre med det samme',
      },
      {
        words: '{notice}',
        cue: '{abo}',
        act: '{adgang}',
        example: 'For at læse videre skal du have et digitalt abonnement',
      },
      {
        words: '{notice}',
        cue: '{medlem}',
        act: '{stykke}|eksklusivt|ubegrænset',
        example: 'Denne tekst er kun for medlemmer',
      },
      {words: '{notice}', cue: '{fri}', act: '{brugt}', example: 'Du har 2 gratis artikler tilbage'},
    ],
    offer: [
      {
        words: '{notice}',
        cue: 'sommertilbud|tilbud|kampagne|kampagnepris',
        act: 'få del|gå ikke glip|vores|benyt',
        example: 'Få del i vores sommertilbud',
      },
      {words: '{notice}', cue: '{aboName}', act: '{valg}', example: 'Vælg det abonnement, der passer til dig'},
      {words: '{notice}', cue: '{pris}', act: '{binding}', example: 'Prøv gratis i en måned'},
      {words: '{notice}', cue: '{beløb}', act: '{derefter}', example: 'Derefter 99 kr./md.'},
      {words: '{notice}', cue: '{opsig}', act: '{nårSom}', example: 'Opsig nemt, når du vil'},
    ],
    login: [
      {
        words: '{notice}',
        cue: 'logge ind|log ind',
        act: 'abonnent|allerede|med din konto|her',
        example: 'Er du allerede abonnent, kan du logge ind her',
      },
      {
        words: '{notice}',
        cue: 'konto|adgangskode|brugernavn|profil',
        act: 'opret|glemt|din|min|log ind|ingen konto|ny her',
        example: 'Ny her? Opret en konto',
      },
      {words: '{notice}', cue: '{login}', act: '{loginAkt}', example: 'Log ind med MitID'},
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'tilmeld dig|bekræft din tilmelding|din tilmelding',
        act: 'lokale nyheder|mailen|din mail|linket|hver dag|hver morgen',
        example: 'Bekræft din tilmelding via linket i mailen',
      },
      {words: '{notice}', cue: '{brev}', act: '{brevAkt}', example: 'Ugens bedste læsning direkte i din indbakke'},
    ],
    'follow-us': [{words: '{notice}', cue: '{kanal}', act: '{kanalAkt}', example: 'Du finder os også på TikTok'}],
    'share-toolbar': [
      {words: '{delOrd}', cue: '{delAkt}', act: '{delDing}', begins: true, example: 'Send artiklen til en ven'},
    ],
    comments: [
      {
        words: '{notice}',
        cue: 'kommentarer|kommentere|kommenterer',
        act: 'ingen|endnu|første|den første|log ind|logget ind',
        example: 'Der er endnu ingen kommentarer',
      },
      {words: '{notice}', cue: '{kommentar}', act: '{kommentarAkt}', example: 'Vær den første til at kommentere'},
    ],
    'continue-reading': [
      {
        words: '{notice}',
        cue: 'klik her|klik|tryk her',
        act: 'læse videre|læs videre|læse hele|læse mere',
        example: 'Klik her for at læse videre',
      },
      {words: '{notice}', cue: '{hel}', act: '{helAkt}', example: 'Klik her for at læse hele artiklen'},
    ],
    'read-also': [{words: '{notice}', cue: '{anden}', act: '{andenAkt}', example: 'Mest læste artikler i dag'}],
    'media-widget': [
      {words: '{notice}', cue: '{afspiller}', act: '{afspillerAkt}', example: 'Videoen starter om 5 sekunder'},
      {words: '{notice}', cue: '{oplæst}', act: '{oplæsDing}', example: 'Oplæst af en kunstig stemme'},
    ],
    'browser-notice': [
      {words: '{notice}', cue: '{browser}', act: '{browserAkt}', example: 'Din browser understøttes ikke'},
    ],
    'error-report': [
      {
        words: '{notice}',
        cue: 'spørgsmål|kommentarer|bemærkninger',
        act: 'skriv til redaktionen|kontakt redaktionen|til artiklen|mail redaktionen',
        example: 'Spørgsmål til artiklen? Skriv til redaktionen',
      },
      {words: '{notice}', cue: '{fejl}', act: '{fejlAkt}', example: 'Fundet en fejl? Skriv til os'},
    ],
    donation: [{words: '{notice}', cue: '{støt}', act: '{støtAkt}', example: 'Dit bidrag gør fri journalistik mulig'}],
    copyright: [{words: '{notice}', cue: '{ret}', act: '{retAkt}', example: 'Kopiering af materialet er forbudt'}],
    disclaimer: [
      {
        words: '{notice}',
        cue: '{ansvar}',
        act: '{ansvarDing}',
        example: 'Redaktionen er ikke ansvarlig for eksterne links',
      },
      {words: '{notice}', cue: '{reklamisk}', act: '{reklameDing}', example: 'Teksten indeholder reklamelinks'},
    ],
    'cms-leftover': [{words: '{notice}', cue: '{billede}', act: '{billedeAkt}', example: 'Billedet kan ikke vises'}],
    'thank-the-writer': [
      {words: '{notice}', cue: '{tak}', act: '{takDing}', example: 'Kan du lide teksten? Sig tak til skribenten'},
    ],
    'translation-notice': [
      {words: '{notice}', cue: '{oversat}', act: '{oversatAkt}', example: 'Oversættelse lavet med DeepL'},
    ],
    'source-line': [
      {words: '{notice}', cue: '{original}', act: '{originalAkt}', example: 'Originalartiklen findes her'},
    ],
    'live-marker': [
      {words: '{notice}', cue: '{live}', act: '{liveAkt}', example: 'Følg begivenhederne i vores liveblog'},
    ],
  },
}
