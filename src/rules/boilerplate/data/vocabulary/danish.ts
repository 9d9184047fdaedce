import type {PhraseBook} from '../../phrases.js'

/** The words of Danish notices: see the book of German ones for what stands in such sets and what does not. */
export const danishVocabulary: PhraseBook = {
  language: 'da',
  sets: {
    little:
      'ad|af|al|aldrig|alle|allerede|alt|altid|at|at kunne|bare|blev|bliv|blive|bliver|blot|da|de|den|denne|der|derefter|deres|det|det her|dette|dig|din|dine|direkte|dit|du|efter|eller|en|end|enten|er|et|flere|for|fordi|fra|frem|før|først|få|fået|får|ganske|gennem|gerne|gratis|gå|går|ha|har|have|hel|hele|helt|her|herefter|herunder|hos|hvad|hver|hvert|i|igen|ikke|ind|ingen|intet|ja|jeg|jer|jeres|kan|klik|kun|kunne|lige|med|mere|mig|min|mine|mit|mod|må|nedenfor|nem|nemt|nu|ny|nye|nyt|nærmere|når|og|også|om|op|os|over|på|samt|ser|sig|skal|som|straks|så|tag|til|tilbage|ud|uden|under|ved|vi|via|videre|vil|vores|være',
    net: 'apple podcasts|bluesky|facebook|google|google news|google nyheder|instagram|linkedin|mastodon|messenger|pinterest|snapchat|sociale medier|spotify|telegram|threads|tiktok|twitter|whatsapp|x|youtube',
    stykke:
      'artikel|artiklen|artikler|artiklerne|historie|historien|historier|indhold|indholdet|indlæg|indlægget|interviewet|låste artikler|nyhed|nyheden|opslag|opslaget|reportagen|tekst|teksten|tekster',

    annonce:
      'annonce|annoncen|annoncepause|annoncer|annoncerne|reklame|reklameblok|reklamefilm|reklamen|reklamepause|reklamepausen|reklamer|reklamerne|reklamespot',
    efterAnnonce: '(efter|under|nedenfor|bag|forbi) [den|denne|det|dette|en|et] [her|korte|kort|følgende] {annonce}',
    videreAkt: '{stykke}|fortsæt|fortsættelse|fortsættelsen|fortsætter|følger|læs|læse|resten|scroll|videre',
    annonceOrd: '{annonce}|{little}|{videreAkt}|#|del|kort|korte|lidt|sekunder|side|siden',
    annonceAkt:
      'fjern|fortsætter nedenfor|luk|lukke|læs videre|scroll|skjul|slut på|slutter her|spring|spring over|springe over',

    kage: 'cookie|cookie indstillinger|cookieindstillinger|cookiepolitik|cookies|cookiesamtykke|cookievalg|eksternt indhold|indlejret indhold|marketing cookies|marketingcookies|persondata|persondatapolitik|personoplysninger|privatliv|privatlivsindstillinger|privatlivspolitik|statistikcookies|tracking|tredjepart|tredjeparter|tredjepartscookies',
    kageAkt:
      'accepter|acceptere|accepterer|accepteret|administrer|afvis|afvise|afvist|aktiver|anvende|anvender|behandler|behandles|blokeret|brug|bruge|bruger|deles|gemme|gemmer|godkend|godkende|godkender|godkendt|indlæs|indlæses|indsamler|indstillinger|kræver|krævet|lagrer|læs mere|mere information|nødvendige|politik|rediger|samtykke|samtykker|slå|strengt|tillad|tillade|tillader|tilladt|tilpas|valg|vi passer|vi respekterer|vi værner|vigtigt for os|vis|vise|vises|ændr|ændre',
    kageOrd:
      '{kage}|{kageAkt}|{little}|{net}|{stykke}|#|afspiller|afspilleren|analyse|annoncer|bedre|bedste|brugeroplevelse|data|du|ekstern|eksterne|eksternt|enhed|enheden|forbedre|formål|fortsætte|fortsætter|frivillige|funktioner|giv|give|giver|givet|grund|hentes|her på|hjemmeside|hjemmesiden|information|kilde|klikke|klikker|klip|klippet|knappen|kommer|kort|kortet|lignende|læse|mulig|måle|målrettede|målrettet|nej|når|ok|okay|oplevelse|oplevelsen|oplysninger|partner|partnere|personlige|platform|podcast|reklamer|se|senere|set|side|siden|sider|site|sitet|statistik|teknologier|tjeneste|tjenester|trække|video|videoen|vilkår|vilkårene|viser|visning|visningen|website|websitet',
    samtykke: 'accept|samtykke|samtykker|tilladelse',
    indlæsAkt:
      '{net}|afspille|afspilles|eksternt|indhold|indholdet|indlæs|indlæse|indlæses|klippet|kortet|opslaget|podcasten|se|video|videoen|vis|vise|vises',

    abo: '{aboName}|plus|premium',
    aboName:
      'abonnement|abonnementer|abonnementet|abonnent|abonnenter|abonnenterne|abonner|abonnere|abonnerer|betalingsmur|digital abonnent|digitalabonnement|digitalt abonnement|gaveabonnement|medlemsabonnement|månedsabonnement|onlineabonnement|plus abonnent|plus artikel|plus artikler|plusartikel|plusartikler|plusindhold|prøveabonnement|weekendabonnement|årsabonnement',
    medlem:
      'bruger|brugere|indloggede|kunder|logget ind|medlem|medlemmer|medlemmerne|medlemskab|registrer|registrerede',
    adgang:
      '{stykke}|adgang|arkiv|arkivet|eksklusiv|eksklusive|eksklusivt|forbeholdt|læs|læse|læser|lås|lås op|låse op|låst|tilgængelig|tilgængeligt|ubegrænset|videre',
    betalOrd:
      '{abo}|{adgang}|{little}|{medlem}|#|app|appen|avis|avisen|bestil|betal|betalende|del|desværre|digital|digitale|digitalt|e avis|e avisen|fortsæt|fortsætte|fri|frie|frit|fuld|gratis|indgår|interesseret|konto|kr|krone|kroner|kræver|kræver du|køb|købe|log|login|læsere|måned|måneden|måneder|netop|nyd|nysgerrig|opret|profil|prøv|prøve|rest|resten|siden|site|sitet|skal du have|tegn|tegne|tilbud|uge|uger|vælg|website|år',
    fri: 'frie artikler|gratis artikel|gratis artikler|gratis historier|gratisartikler',
    brugt:
      'brugt|brugt op|denne måned|grænse|grænsen|i denne måned|læst|månedens|om måneden|opbrugt|per måned|pr måned|tilbage',

    beløb:
      '# (kr|kroner|krone)|# [kr|kroner] (md|mdr|måned|uge|år)|# [kr|kroner] (om|per|pr) (måneden|måned|ugen|uge|året|år)',
    pris: 'billigere|gratis|halv pris|kampagnepris|månedspris|normalpris|prøvemåned|spar|spare|tilbudspris',
    binding:
      'afmeld|afprøv|binding|bindingsperiode|fornyes|løbende|opsig|opsige|opsigelse|prøv|prøveperiode|uforpligtende',
    derefter:
      'afmeld|de første|den første måned|derefter|første måned|herefter|i stedet for|ingen binding|normalpris|opsig|prøv|uden binding',
    valg: 'bestil|bestille|betal|billigere|fordele|forlæng|få|gave|gavekort|giv|gratis|halv pris|ingen binding|julegave|kampagne|kr|krone|kroner|køb|købe|opgrader|passer|procent|prøv|prøve|rabat|sammenlign|spar|start|tegn|tilbud|tilbuddet|uden binding|uforpligtende|vælg',
    tilbudOrd:
      '{abo}|{binding}|{little}|{pris}|{valg}|#|adgang|alt|app|appen|artikler|avis|avisen|bedste|begrænset|betal|black friday|dag|dage|digital|digitale|digitalt|e avis|efterårstilbud|eksklusivt|fire|forårstilbud|første|helst|jul|juletilbud|kr|krone|kroner|kunde|kvartal|lige nu|læs|læse|læsere|md|mdr|måned|måneden|måneder|månedligt|nyheder|når|om|papiravis|per|pr|procent|rabat|seks|sommer|sommertilbud|stedet|tid|to|tre|ubegrænset|uge|uger|weekend|år|året',
    opsig: 'afbestil|afmeld|binding|bindingsperiode|opsig|opsige|opsiges|stop',
    nårSom:
      'fleksibelt|hver måned|ingen|løbende|månedsvis|nemt|når du har lyst|når du vil|når som helst|til enhver tid|uden',

    login:
      'brugerkonto|brugerprofil|din konto|din profil|en konto|en profil|gratis konto|gratis profil|log ind|log på|logger ind|logget ind|opret bruger|registrer|registrering|til login',
    loginAkt:
      'abonnement|abonnent|adgangskode|adgangskoden|allerede abonnent|allerede kunde|apple|artiklen|brugernavn|e mail|e mailadresse|facebook|forbliv|fortsætte|gemme|glemt|google|har du allerede|har du ikke|ikke en|kodeord|kodeordet|kommentere|kunde|læse|læse videre|mailadresse|mitid|ny her|opret|password',
    loginOrd:
      '{little}|{login}|{loginAkt}|#|allerede|artikel|avisen|bruger|digital|først|gratis|hele|hurtigt|husk|indtast|konto|kundenummer|medlem|minut|minutter|oplysninger|profil|tilbage|velkommen|videre',

    brev: 'din e mail|din mail|e mailadresse|indbakke|indbakken|mailadresse|mailboks|mailliste|morgenmail|nyhedsbrev|nyhedsbreve|nyhedsbrevene|nyhedsbrevet|nyhedsmail|postkasse',
    brevAkt:
      'abonner|abonnere|afmeld|afmelde|bedste|bekræft|bekræfte|bestil|daglige|dagligt|direkte|frameld|framelde|få|får|glip|gratis|hver|indtast|modtag|modtage|overblik|overblikket|send|sender|sendes|seneste|skriv|tilmeld|tilmelde|tilmelding|tilmeldt|udfyld|udvalgte|ugentlige|ugentligt|vigtigste',
    brevOrd:
      '{brev}|{brevAkt}|{little}|{net}|#|accepterer|adresse|aften|artikler|behandles|byen|dag|dage|dagens|eksklusive|eksklusivt|emner|enhver|fortalt|fredag|helst|historier|hold|hverdag|interessante|kl|klik|klokken|kort|kultur|link|linket|lokale|læsning|lørdag|mail|mails|mandag|morgen|måned|måneden|nyhed|nyheder|nyhederne|onsdag|opdateret|oplysninger|politik|privatlivspolitik|redaktion|redaktionen|sport|spændende|søndag|tak|tekster|tid|tips|tirsdag|torsdag|uge|ugen|ugens|velkommen|verden|vilkår|vilkårene|weekend|weekenden|økonomi',

    kanal:
      '{net}|app|app store|appen|apps|beskeder|google play|kanal|kanalen|notifikationer|nyhedsapp|nyhedsappen|push|push beskeder|push notifikationer|pushbeskeder|pushmeddelelser|whatsapp kanal',
    kanalAkt:
      'abonner|aktiver|besøg|diskuter|download|du os|find os|finder os|følg os|følg redaktionen|følg vores|følge os|glip|gå ikke glip|hent|hente|hold dig opdateret|installer|like os|slå notifikationer|slå til|synes godt om|vi er',
    kanalOrd:
      '{kanal}|{kanalAkt}|{little}|#|android|bag|billeder|døgnet|farten|foretrukken|gratis|gruppe|hold|hurtigst|ios|iphone|kig|kilde|konto|kulisserne|live|lokale|læs|læse|mobil|mobilen|noget|nyheder|nyhederne|nyt|officielle|opdateringer|overalt|profil|redaktion|redaktionen|rundt|se|seneste|side|tablet|telefon|telefonen|venner|videoer|vigtigste',

    delAkt:
      'anbefal|bogmærk|del|dele|gem|gemme|kopier|kopiér|kopieret|mail|print|printe|send|sende|tip|tweet|udskriv|videresend',
    delDing:
      '{net}|{stykke}|bogmærke|dine venner|e mail|en du kender|favoritter|link|linket|læseliste|læselisten|med venner|pdf|senere|side|siden|udklipsholder|udklipsholderen|url|ven|veninde|webadresse',
    delOrd:
      '{delAkt}|{delDing}|adresse|andre|den|denne|det|dette|din|dit|du|eller|en|et|familie|her|herfra|i|kan|kende|knap|læs|læse|med|muligheder|nogen|nu|og|printversion|på|som|til|tilføj|version|via',

    kommentar:
      'debatindlæg|debatregler|debattråd|kommentar|kommentarer|kommentarerne|kommentarfelt|kommentarfeltet|kommentarfunktion|kommentarfunktionen|kommentarspor|kommentarsporet|kommenter|kommentér|kommentere|læserbrev|læserbreve|læserkommentarer',
    kommentarAkt:
      'anmeld|bland dig|bliv den første|deaktiveret|deltag|diskuter|efterlad|første til at|gennemgås|godkendes|godkendt|indlæs|log|logget|login|lukket|læs|mener|modereres|modereret|muligt|nyeste|offentliggøres|publiceres|rapporter|registrer|send|seneste|skjul|skriv|skrive|slettes|slået fra|som den første|sorter|sortér|vis|vise|vær den første|ældste',
    kommentarOrd:
      '{kommentar}|{kommentarAkt}|{little}|#|andre|artikel|artiklen|brugere|debat|debatten|desværre|diskussion|diskussionen|e mailadresse|emne|emnet|først|første|god|hold|indlæg|ingen|konto|læsere|mening|midlertidigt|navn|profil|redaktion|redaktionen|regler|senere|synes|tak|timer|tone|vær',

    hel: '(hele|fulde|komplette|oprindelige|originale|resten af) {stykke}|fuld artikel|hele artiklen|originalartiklen',
    helAkt: 'find|findes|fortsæt|gå|her|hjemmeside|klik|læs|læse|nettet|på|se|side|siden|site|til|vis|åbn',
    helOrd:
      '{helAkt}|{little}|{stykke}|app|appen|avis|avisen|dagens|digitale|e avis|i morgen|link|linket|næste|papiravisen|plus',

    anden: 'artikel|artikler|artiklerne|tekster',
    andenAkt:
      'anbefalede|anbefaler|anbefalet|andre læser|forrige|gå ikke glip af|lignende|mest læst|mest læste|næste|om emnet|populær|populære|populæreste|redaktionens valg|relaterede|relateret|samme emne|seneste|udvalgte',
    andenOrd:
      '{anden}|{andenAkt}|{little}|#|andre|dag|emne|emnet|forside|forsiden|i dag|kategori|kultur|læs|læse|læsere|mest|måske|netop|politik|samme|sektion|serie|skribenten|sport|top|uge|ugen|valg|økonomi',

    afspiller:
      'afsnit|afsnittet|afspiller|afspilleren|billedgalleri|billedserie|billedserien|film|filmen|galleri|galleriet|klip|klippet|livestream|livestreamen|lyd|lyden|podcast|podcasten|stream|udsendelsen|video|videoen|videoer',
    afspillerAkt:
      '# billeder|afspil|afspille|afspilles|afspilning|forstør|fuld skærm|hør|igen|indlæs|indlæser|indlæses|klik|luk|lydløs|lyt|min|minutter|næste|pause|se|se billeder|sekunder|spring over|start|starter|sæt på pause|tilgængelig|undertekster',
    afspillerOrd:
      '{afspiller}|{afspillerAkt}|{little}|#|artikel|artiklen|automatisk|billede|billeder|bladr|browser|desværre|fejl|hastighed|knappen|kvalitet|minut|varighed|volumen',
    oplæst: 'hør|indtalt|lydversion|lyt|lyttetid|læses op|læst op|oplæsning|oplæst',
    oplæsDing:
      'ai stemme|artikel|artiklen|automatisk|computerstemme|kunstig|kunstige|min|minutter|oplæser|robotstemme|syntetisk|syntetiske|tekst|teksten',
    oplæsOrd: '{little}|{oplæsDing}|{oplæst}|#|ai|genereret|intelligens|lavet|lyd|sekunder|stemme',

    browser:
      'ad blocker|adblock|adblocker|adblockeren|annonceblokering|annonceblokker|browser|browsere|browseren|javascript|reklameblokering|webbrowser',
    browserAkt:
      'aktiv|aktiver|aktivere|aktiveret|anden|blokerer|brug|bruge|bruger|deaktiver|deaktivere|deaktiveret|forældet|fra|fundet|gammel|kræver|kræves|moderne|nyere|nødvendig|opdater|opdatere|opdatering|pause|registreret|skift|skifte|slå|slå fra|slå til|slået fra|slået til|understøtter|understøttes',
    browserOrd:
      '{browser}|{browserAkt}|{little}|afspille|annoncer|chrome|desværre|edge|element|finansieres|firefox|fortsætte|fungere|fungerer|funktion|funktioner|genindlæs|hjemmeside|hjemmesiden|indhold|indholdet|indstillinger|journalistik|korrekt|lyd|læse|optimalt|reklamer|rigtigt|safari|se|side|siden|site|sitet|tilsyneladende|version|video|videoen|virker|vise|vises',

    fejl: 'faktafejl|fejl|fejlen|fejlmelding|rettelse|rettelser|slåfejl|stavefejl|tastefejl|trykfejl',
    fejlAkt:
      'anmeld|besked|ctrl|enter|finder|fortæl|fundet|giv os besked|gør os opmærksom|kontakt|kontakt redaktionen|mail|marker|meld|opdager|opdaget|opmærksom|rapporter|rapportér|send|ser|set|sig til|skriv|til redaktionen',
    fejlOrd:
      '{fejl}|{fejlAkt}|{little}|#|artikel|artiklen|du|e mail|eventuelle|forbedre|formular|fundet|gerne|giv|gør|hjælp|hjælpe|nogen|noget|redaktion|redaktionen|side|siden|tak|tekst|teksten|tips|tryk',

    støt: '10er|bidrag|bidraget|donation|donationer|doner|donere|gave|giv en gave|medlem|mobilepay|patreon|støt|støtte|støttemedlem|støtter',
    støtAkt:
      'arbejdet|dækning|fri presse|graverjournalistik|journalistik|journalistikken|kvalitetsjournalistik|lokaljournalistik|reklamefri|uafhængig|uafhængige|vores arbejde',
    støtOrd:
      '{little}|{støt}|{støtAkt}|#|arbejde|avis|avisen|beløb|betyder|dag|eksistere|engangsbeløb|forskel|fortsætte|fremtid|fremtiden|fri|frie|frivilligt|god|gør|gøre|hjælp|hjælpe|hjælper|i dag|koster|kr|kritisk|kroner|kvalitet|lille|læsere|medie|medier|mulig|muligt|måned|måneden|månedligt|overleve|penge|redaktion|redaktionen|site|sitet|tak|valgfrit|vigtig|vigtige|økonomisk',

    ret: 'citat|copyright|eftertryk|gengivelse|genudgivelse|kopiere|kopiering|mangfoldiggørelse|offentliggørelse|ophavsret|ophavsretsloven|ophavsretten|rettigheder|udbredelse|videredistribution|videreformidling',
    retAkt:
      'aftale|angivelse af kilde|beskyttet|forbeholdes|forbeholdt|forbudt|kildeangivelse|samtykke|tilladelse|tilladt',
    retOrd:
      '{little}|{ret}|{retAkt}|#|a s|aps|artikel|artiklen|artikler|billeder|brug|delvist|form|forudgående|hel|helt|hjemmeside|ifølge|indhold|indholdet|kilde|kommercielt|lov|loven|materiale|materialet|må|redaktionen|skriftlig|tekst|tekster|uden|udgiver|udgiveren|websted',

    ansvar: 'ansvarsfraskrivelse|hæfter|ikke ansvar|ikke ansvarlig|ikke ansvarlige|intet ansvar',
    ansvarDing: 'eksterne hjemmesider|eksterne sider|links',
    ansvarOrd:
      '{ansvar}|{ansvarDing}|{little}|andre|annoncer|artikler|dette|egen|egne|eksterne|eventuelle|forfatteren|hjemmesider|holdning|holdninger|indhold|indholdet|klumme|kommentarer|læserbreve|oplysninger|påtager|redaktionen|rigtighed|sider|skribenten|skribentens|står|tager|teksten|tredjepart|udelukkende|udgiveren|udtryk|udtrykker',
    reklamisk:
      'affiliate link|affiliate links|affiliatelink|affiliatelinks|annoncelinks|annoncørbetalt|annoncørbetalt indhold|betalt indhold|betalt partnerskab|betalt samarbejde|indeholder reklame|indeholder reklamer|kommercielt samarbejde|kommission|partnerlinks|produktplacering|provision|reklamelink|reklamelinks|sponsoreret',
    reklameDing:
      'annoncør|artikel|artiklen|butikken|handler|indhold|indholdet|indlæg|indlægget|køb|køber|links|opslag|partner|redaktion|redaktionelle|redaktionen|samarbejde|siden|tekst|teksten',
    reklameOrd:
      '{little}|{reklameDing}|{reklamisk}|betaling|ekstra|indeholder|kommerciel|lavet|lille|markeret|modtager|mærket|nogle|opgave|penge|pris|prisen|produceret|påvirker|sammen|stjerne|tjene|uafhængig|uafhængigt',

    billede:
      'billede|billedet|billedtekst|element|elementet|fil|foto|grafik|grafikken|indholdet|kort|kortet|opslaget|video',
    billedeAkt:
      'download|findes ikke længere|forstør|fuld skærm|hent|i fuld skærm|ikke fundet|ikke tilgængelig|ikke tilgængeligt|indlæses|intet billede|kan ikke vises|kunne ikke|mangler|større|vis større',
    billedeOrd:
      '{billede}|{billedeAkt}|{little}|desværre|fjernet|fuld|indlæst|klik|stor|størrelse|tilgængeligt|vises|åbn',

    tak: 'bedøm|drikkepenge|hjerte|hjertet|kan lide|kunne lide|likede|læseværdig|sig tak|stjerner|synes|tak fordi du|takke|værdsæt|værdsætter',
    takDing:
      'artikel|artiklen|forfatter|forfatteren|indlægget|journalisten|læser|læst|læste|skribent|skribenten|tekst|teksten',
    takOrd:
      '{little}|{tak}|{takDing}|#|bidrag|gad|giv|god|godt|interessant|interesse|kaffe|kan|klik|kop|lide|lille|læse|med|mobilepay|opmærksomhed|sig|støt|støtte|tak|vis',

    oversat: 'opsummeret|opsummering|oversat|oversættelse|oversættelsen|oversættes|resumé|sammenfatning',
    oversatAkt:
      'ai|automatisk|chatgpt|computer|deepl|google|google translate|kunstig intelligens|maskinel|maskinelt|maskinoversat|maskinoversættelse|robot|software|værktøj',
    oversatOrd:
      '{little}|{oversat}|{oversatAkt}|artikel|artiklen|dansk|engelsk|fejl|fransk|gennemgået|hjælp|indeholde|kontrolleret|lavet|norsk|original|originalen|redaktion|redaktionen|skabt|sprog|svensk|tekst|teksten|tysk|version',

    original: 'oprindelige artikel|oprindelige kilde|originalartiklen|originale artikel|originalteksten',
    originalAkt: 'bragt|find|findes|her|link|læs|læse|publiceret|se|til|udgivet',
    originalOrd: '{little}|{originalAkt}|artikel|først|gå|hjemmeside|klik|oprindeligt|på|site|tekst|tidligere',

    live: 'direkte dækning|direkte udsendelse|live blog|live dækning|liveblog|livebloggen|livedækning|liveopdatering|liveopdateringer|livestream',
    liveAkt: 'afsluttet|alle|alt|begivenhederne|følg|følge|her|læs|løbende|med|nyt|opdateres|se|seneste|udviklingen',
    liveOrd:
      '{little}|{live}|{liveAkt}|#|artiklen|begivenheder|dagen|gå|hele|kampen|minut|minutter|nyheder|nyhederne|opdateringer',
    // Any word of any notice: what a phrase may go on with.
    common:
      'adresse|afsnittet|aldrig|altid|analyse|analyser|baggrund|bekræft|bekræftelse|bekræftelseslink|billeder|bruger|dag|debat|del|dine|direkte|dækning|ekstra|endnu|fem|findes|fire|fordele|fra|frit|fuld|først|giv|give|givet|glem|glemt|gratisapp|have|hele|hent|historier|hold|husk|hver|hvor|i|i dag|ikke|inden|indlæses|journalister|kan|klar|køb|linket|livedækning|logge|lokal|lokale|læser|læsere|mailen|mig|minut|minutter|nemt|netop|når|opdateret|podcasts|regionale|samlet|samme|samtidig|se|seks|selv|sendt|ser|skærm|slutningen|slået|sommertilbud|spørgsmål|støttemedlem|synes|særlige|særligt|søg|søgning|tak|takket|tekster|ti|tilbud|to|tre|tryg|venner|vigtig|vigtigt|vil|vis|vores|vælg|åbn',
    notice:
      '{abo}|{adgang}|{afspiller}|{afspillerAkt}|{afspillerOrd}|{anden}|{andenAkt}|{andenOrd}|{annonce}|{annonceAkt}|{annonceOrd}|{ansvar}|{ansvarDing}|{ansvarOrd}|{beløb}|{betalOrd}|{billede}|{billedeAkt}|{billedeOrd}|{binding}|{brev}|{brevAkt}|{brevOrd}|{browser}|{browserAkt}|{browserOrd}|{brugt}|{common}|{delAkt}|{delDing}|{delOrd}|{derefter}|{efterAnnonce}|{fejl}|{fejlAkt}|{fejlOrd}|{fri}|{hel}|{helAkt}|{helOrd}|{indlæsAkt}|{kage}|{kageAkt}|{kageOrd}|{kanal}|{kanalAkt}|{kanalOrd}|{kommentar}|{kommentarAkt}|{kommentarOrd}|{live}|{liveAkt}|{liveOrd}|{login}|{loginAkt}|{loginOrd}|{medlem}|{nårSom}|{oplæsDing}|{oplæsOrd}|{oplæst}|{opsig}|{original}|{originalAkt}|{originalOrd}|{oversat}|{oversatAkt}|{oversatOrd}|{pris}|{reklameDing}|{reklameOrd}|{reklamisk}|{ret}|{retAkt}|{retOrd}|{samtykke}|{støt}|{støtAkt}|{støtOrd}|{tak}|{takDing}|{takOrd}|{tilbudOrd}|{valg}|{videreAkt}',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'efter (reklamen|annoncen)|efter en kort reklamepause',
        act: 'fortsætter|læs videre|læser du|læser videre|videre',
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
        act: 'få adgang|læs|læs videre|med det samme',
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
        cue: 'kampagne|kampagnepris|sommertilbud|tilbud',
        act: 'benyt|få del|gå ikke glip|vores',
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
        cue: 'log ind|logge ind',
        act: 'abonnent|allerede|her|med din konto',
        example: 'Er du allerede abonnent, kan du logge ind her',
      },
      {
        words: '{notice}',
        cue: 'adgangskode|brugernavn|konto|profil',
        act: 'din|glemt|ingen konto|log ind|min|ny her|opret',
        example: 'Ny her? Opret en konto',
      },
      {words: '{notice}', cue: '{login}', act: '{loginAkt}', example: 'Log ind med MitID'},
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'bekræft din tilmelding|din tilmelding|tilmeld dig',
        act: 'din mail|hver dag|hver morgen|linket|lokale nyheder|mailen',
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
        act: 'den første|endnu|første|ingen|log ind|logget ind',
        example: 'Der er endnu ingen kommentarer',
      },
      {words: '{notice}', cue: '{kommentar}', act: '{kommentarAkt}', example: 'Vær den første til at kommentere'},
    ],
    'continue-reading': [
      {
        words: '{notice}',
        cue: 'klik|klik her|tryk her',
        act: 'læs videre|læse hele|læse mere|læse videre',
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
        cue: 'bemærkninger|kommentarer|spørgsmål',
        act: 'kontakt redaktionen|mail redaktionen|skriv til redaktionen|til artiklen',
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
