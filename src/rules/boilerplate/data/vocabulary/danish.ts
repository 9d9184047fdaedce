import type {PhraseBook} from '../../phrases.js'

/** The words of Danish notices: see the book of German ones for what stands in such sets and what does not. */
export const danishVocabulary: PhraseBook = {
  language: 'da',
  sets: {
    little:
      'ad|af|al|aldrig|alle|allerede|alt|altid|andre|at|at kunne|bare|begge|blev|bliv|blive|bliver|blot|da|de|den|denne|der|deraf|derefter|deres|desværre|det|det her|dette|dig|din|dine|direkte|disse|dit|du|efter|egen|eller|en|end|enten|er|et|få|fået|får|flere|for|fordi|fra|frem|før|først|gå|ganske|går|gennem|gerne|gratis|ha|har|have|hel|hele|helt|her|heraf|herefter|hertil|herunder|hos|hvad|hver|hvert|hvilken|hvilket|hvordan|i|i jer|igen|ikke|ind|ingen|intet|ja|jeg|jer|jeres|kan|klik|kun|kunne|lige|må|med|mere|mig|min|mine|mit|mod|når|nedenfor|nem|nemt|nu|ny|nye|nyt|nærmere|og|også|om|op|os|over|på|så|sådan|samt|selv|ser|sig|skal|som|straks|tag|til|tilbage|ud|uden|under|ved|vi|via|videre|vil|vores|være',
    net: 'apple podcasts|bluesky|facebook|google|google news|google nyheder|instagram|linkedin|mastodon|messenger|pinterest|snapchat|sociale medier|spotify|telegram|threads|tiktok|twitter|whatsapp|x|youtube',
    stykke:
      'artikel|artiklen|artikler|artiklerne|historie|historien|historier|indhold|indholdet|indlæg|indlægget|interviewet|låste artikler|nyhed|nyheden|opslag|opslaget|reportagen|tekst|teksten|tekster',

    annonce:
      'annonce|annonceblok|annoncefilm|annoncen|annoncepause|annonceplads|annoncer|annoncerne|betalt annonce|kommerciel pause|reklame|reklameblok|reklamebudskab|reklamefilm|reklameindslag|reklamen|reklamepause|reklamepausen|reklamer|reklamerne|reklamesnip|reklamespot|sponsoreret indslag',
    efterAnnonce: '(efter|under|nedenfor|bag|forbi) [den|denne|det|dette|en|et] [her|korte|kort|følgende] {annonce}',
    videreAkt:
      '{stykke}|bladr|fortsæt|fortsættelse|fortsættelsen|fortsætter|fortsættes|følger|herunder|kan du læse|læs|læse|læser du|læser videre|resten|resten af|rul|rul ned|scroll|scroll ned|sidste del|swipe|videre',
    annonceOrd: '{annonce}|{little}|{videreAkt}|#|del|kort|korte|lidt|sekunder|side|siden',
    annonceAkt:
      'bladr|fjern|forbi|forsæt|fortsæt|fortsætter|fortsætter her|fortsætter herunder|fortsætter nedenfor|fortsætter under|herunder|luk|lukke|læs videre|læse videre|rul|rul ned|scroll|scroll ned|skjul|slut på|slutter her|spring|spring over|springe over|swipe',

    kage: 'cookie|cookie indstillinger|cookieaftale|cookiebanner|cookieindstillinger|cookiepolitik|cookies|cookiesamtykke|cookievalg|cookievalget|eksternt indhold|enhed|indhold fra {net}|indlejrede opslag|indlejret indhold|indlejret opslag|indlejring|markedsføring|markedsføringscookies|marketing cookies|marketingcookies|oplysninger|opslag fra {net}|persondata|persondatapolitik|personoplysninger|privatliv|privatlivsindstillinger|privatlivspolitik|samtykkeindstillinger|statistikcookies|tracking|tredjepart|tredjeparter|tredjepartscookies|tredjepartsindhold|video fra {net}',
    kageAkt:
      'accepter|acceptere|accepterer|accepteret|adgang|administrer|afvis|afvise|afvist|aktiver|anvende|anvender|behandler|behandles|bekræft|blokeret|brug|bruge|bruger|deles|fravalgt|fravælge|fravælger|gå med til|gav|gemme|gemmer|giv lov|give lov|godkend|godkende|godkender|godkendt|godtag|ikke vises|indlæs|indlæses|indsamler|indstillinger|kan ikke vises|kræver|krævet|lagrer|lov til|læs mere|mere information|nødvendige|politik|rediger|sagt ja|sagt nej|samtykke|samtykker|sig ja|sige ja|siger ja|skjules|skjult|slå|slået fra|strengt|takke ja|tillad|tillade|tillader|tilladt|tilpas|tilvalgt|tilvælg|valg|vi passer|vi respekterer|vi værner|vigtigt for os|vis|vise|viser|viser vi|vises|ændr|ændre',
    kageOrd:
      '{kage}|{kageAkt}|{little}|{net}|{stykke}|#|afspiller|afspilleren|analyse|annoncer|bedre|bedste|brugeroplevelse|data|du|ekstern|eksterne|eksternt|enhed|enheden|forbedre|formål|fortsætte|fortsætter|frivillige|funktioner|giv|give|giver|givet|grund|hentes|her på|hjemmeside|hjemmesiden|information|kilde|klikke|klikker|klip|klippet|knappen|kommer|kort|kortet|lignende|læse|mulig|måle|målrettede|målrettet|nej|når|ok|okay|oplevelse|oplevelsen|oplysninger|partner|partnere|personlige|platform|podcast|reklamer|se|senere|set|side|siden|sider|site|sitet|statistik|teknologier|tjeneste|tjenester|trække|video|videoen|vilkår|vilkårene|viser|visning|visningen|website|websitet',
    samtykke: 'accept|samtykke|samtykker|tilladelse',
    indlæsAkt:
      '{net}|afspille|afspilles|eksternt|indhold|indholdet|indlæs|indlæse|indlæses|klippet|kortet|opslaget|podcasten|se|video|videoen|vis|vise|vises',

    abo: '{aboName}|plus|premium',
    aboName:
      'abonnement|abonnementer|abonnementet|abonnementsform|abonnent|abonnenter|abonnenterne|abonner|abonnere|abonnerer|årsabonnement|betalingsmur|dagspas|digital abonnent|digitalabonnement|digitalpakke|digitalt abonnement|gaveabonnement|halvårsabonnement|introabonnement|kvartalsabonnement|månedsabonnement|medlemsabonnement|onlineabonnement|papirabonnement|plus abonnent|plus artikel|plus artikler|plusabonnement|plusabonnent|plusabonnenter|plusartikel|plusartikler|plusindhold|premiumabonnement|premiumabonnent|prøveabonnement|sommerabonnement|studieabonnement|ugepas|weekendabonnement',
    medlem:
      'betalende|betalende læsere|betalende medlemmer|betaler|bruger|brugere|indloggede|kunder|logget ind|medlem|medlemmer|medlemmerne|medlemskab|pluslæsere|plusmedlem|plusmedlemmer|premiummedlemmer|registrer|registrerede|støttemedlemmer',
    adgang:
      '{stykke}|åben for|åbnes|adgang|arkiv|arkivet|bag|bag betalingsmur|eksklusiv|eksklusive|eksklusivt|får lov|forbeholder|forbeholdt|kan læse|kun for|lås|lås op|låse op|låst|lukket|lukket for|læs|læse|læse med|læser|oplåst|reserveret|resten|slut|spærret|tilgængelig|tilgængeligt|ubegrænset|udelukkende|videre',
    betalOrd:
      '{abo}|{adgang}|{little}|{medlem}|#|app|appen|avis|avisen|bestil|betal|betalende|del|desværre|digital|digitale|digitalt|e avis|e avisen|fortsæt|fortsætte|fri|frie|frit|fuld|gratis|indgår|interesseret|konto|kr|krone|kroner|kræver|kræver du|køb|købe|log|login|læsere|måned|måneden|måneder|netop|nyd|nysgerrig|opret|profil|prøv|prøve|rest|resten|siden|site|sitet|skal du have|tegn|tegne|tilbud|uge|uger|vælg|website|år',
    fri: 'frie artikler|gratis artikel|gratis artikler|gratis historier|gratisartikler',
    brugt:
      'brugt|brugt op|denne måned|grænse|grænsen|i denne måned|læst|månedens|om måneden|opbrugt|per måned|pr måned|tilbage',

    beløb:
      '# (kr|kroner|krone)|# [kr|kroner] (md|mdr|måned|uge|år)|# [kr|kroner] (om|per|pr) (måneden|måned|ugen|uge|året|år)',
    pris: 'billigere|det halve|for det halve|for kun|gratis|halv pris|halve|introduktionspris|intropris|kampagnepris|kun #|månedspris|nedsat pris|normalpris|prøvemåned|rabat|rabatpris|spar|spare|specialpris|særpris|til det halve|til halv pris|tilbudspris',
    binding:
      'afmeld|afprøv|alle artikler|alt det|alt indhold|binding|bindingsperiode|en måned|et år|et halvt år|et helt år|fire uger|fornyes|hele efteråret|hele sommeren|læs|læs ubegrænset|læse|løbende|måneder|opsig|opsige|opsigelse|prøv|prøveperiode|resten af året|seks måneder|to måneder|tolv måneder|tre måneder|ubegrænset|uforpligtende|uger|# måneder|# mdr|# uger',
    derefter:
      'afmeld|de første|den første måned|derefter|første måned|herefter|i stedet for|ingen binding|normalpris|opsig|prøv|uden binding',
    valg: 'aktiver|benyt|bestil|bestille|betal|billigere|billigt|det halve|få|fordele|forlæng|gave|gavekort|giv|gratis|halv|halv pris|halve|ingen binding|introduktionstilbud|introtilbud|julegave|kampagne|kampagnepris|kr|krone|kroner|køb|købe|nyd|opgrader|opsig når|passer|procent|prøv|prøve|prøvelæs|rabat|sammenlign|skynd|slå til|snup|spar|start|start nu|særpris|tegn|tilbud|tilbuddet|uden binding|uforpligtende|vælg',
    tilbudOrd:
      '{abo}|{binding}|{little}|{pris}|{valg}|#|adgang|alt|app|appen|artikler|avis|avisen|bedste|begrænset|betal|black friday|dag|dage|digital|digitale|digitalt|e avis|efterårstilbud|eksklusivt|fire|forårstilbud|første|helst|jul|juletilbud|kr|krone|kroner|kunde|kvartal|lige nu|læs|læse|læsere|md|mdr|måned|måneden|måneder|månedligt|nyheder|når|om|papiravis|per|pr|procent|rabat|seks|sommer|sommertilbud|stedet|tid|to|tre|ubegrænset|uge|uger|weekend|år|året',
    opsig: 'afbestil|afmeld|binding|bindingsperiode|opsig|opsige|opsiges|stop',
    nårSom:
      'fleksibelt|hver måned|ingen|løbende|månedsvis|nemt|når du har lyst|når du vil|når som helst|til enhver tid|uden',

    login:
      'brugerkonto|brugerprofil|din konto|din profil|du ind|en konto|en profil|gratis konto|gratis profil|konto|kontoen|log bare ind|log blot|log dig ind|log ind|log på|log så på|logger ind|logget ind|login her|loginoplysninger|opret bruger|profil|profilen|registrer|registrering|så log|til login',
    loginAkt:
      'abonnement|abonnent|adgangskode|adgangskoden|allerede|allerede abonnent|allerede kunde|apple|artiklen|brugernavn|e mail|e mailadresse|endnu ingen|facebook|for at|forbliv|fortsætte|gemme|glemt|google|har du|har du allerede|har du ikke|her|hos os|i forvejen|ikke en|ind her|kodeord|kodeordet|kommentere|kunde|læse|læse videre|mailadresse|mangler|medlem|mitid|ny bruger|ny her|opret|oprettet|password|så',
    loginOrd:
      '{little}|{login}|{loginAkt}|#|allerede|artikel|avisen|bruger|digital|først|gratis|hele|hurtigt|husk|indtast|konto|kundenummer|medlem|minut|minutter|oplysninger|profil|tilbage|velkommen|videre',

    brev: 'aftenmail|brevet|din e mail|din mail|e mail|e mailadresse|e mailen|e mailliste|frokostmail|indbakke|indbakken|mail|mailadresse|mailboks|mailboksen|mailen|mailinglisten|mailliste|mails|middagsbrev|morgenbrev|morgenmail|nyhedsbrev|nyhedsbreve|nyhedsbrevene|nyhedsbrevet|nyhedsmail|nyhedsmails|postkasse|udsendelse|ugebrev|ugebrevet|ugemail|ugens mail|weekendbrev|weekendmail',
    brevAkt:
      'abonnement|abonner|abonnere|afmeld|afmelde|bedste|bekræft|bekræfte|bestil|daglige|dagligt|din mail her|direkte|dumper|efterlad|få|få vores|får|frameld|framelde|glip|gratis|hver|hører du fra|hører fra|i din|indskriv|indtast|lander|læg din|månedligt|modtag|modtage|opgiv|overblik|overblikket|så sender|send|send os|sender|sender vi|sendes|seneste|skriv|skriv dig op|skriv din|skriver|tast|tilmeld|tilmelde|tilmelder|tilmelding|tilmeldt|udfyld|udvalgte|ugens bedste|ugentlige|ugentligt|vi mailer|vi sender|vigtigste',
    brevOrd:
      '{brev}|{brevAkt}|{little}|{net}|#|accepterer|adresse|aften|artikler|behandles|byen|dag|dage|dagens|eksklusive|eksklusivt|emner|enhver|fortalt|fredag|helst|historier|hold|hverdag|interessante|kl|klik|klokken|kort|kultur|link|linket|lokale|læsning|lørdag|mail|mails|mandag|morgen|måned|måneden|nyhed|nyheder|nyhederne|onsdag|opdateret|oplysninger|politik|privatlivspolitik|redaktion|redaktionen|sport|spændende|søndag|tak|tekster|tid|tips|tirsdag|torsdag|uge|ugen|ugens|velkommen|verden|vilkår|vilkårene|weekend|weekenden|økonomi',

    kanal:
      '{net}|advis|app|app store|appen|apps|beskeder|breaking|breaking news|broadcastkanal|facebookgruppe|facebookside|google play|insta|instagramprofil|kanal|kanalen|mobilapp|mobilappen|notifikationer|nyhedsadvis|nyhedsapp|nyhedsappen|nyhedsnotifikationer|nyhedsvarsler|push|push beskeder|push notifikationer|pushbeskeder|pushmeddelelser|pushnotifikationer|pushnyheder|whatsapp kanal|whatsappkanal',
    kanalAkt:
      'abonner|abonnere|aktiver|besøg|bliv en del|bliv medlem|diskuter|download|du kan nu|du os|er også|er på|er vi|få besked|få nyheder|find|find os|finde|finde os|finder os|findes|findes også|følg|følg med|følg os|følg redaktionen|følg vores|følge|følge os|følger du|gå ikke glip|glip|hent|hente|hold dig opdateret|hop med|hæng på|installer|kig forbi|kig ind|kom med|like os|læg vejen|mød os|nu også|også på|slå notifikationer|slå til|synes godt om|tilføj|velkommen|vi er|vi er også',
    kanalOrd:
      '{kanal}|{kanalAkt}|{little}|#|android|bag|billeder|døgnet|farten|foretrukken|gratis|gruppe|hold|hurtigst|ios|iphone|kig|kilde|konto|kulisserne|live|lokale|læs|læse|mobil|mobilen|noget|nyheder|nyhederne|nyt|officielle|opdateringer|overalt|profil|redaktion|redaktionen|rundt|se|seneste|side|tablet|telefon|telefonen|venner|videoer|vigtigste',

    delAkt:
      'anbefal|bevar|bogmærk|del|dele|fortæl|gem|gemme|giv|giv videre|kopier|kopiér|kopieret|lad|link til|print|printe|send|send videre|sende|sig|sms|spred|tip|tippe|tweet|udskriv|videregiv|videresend|vis',
    delDing:
      '{net}|{stykke}|bekendt|bekendte|bogmærke|dine nærmeste|dine venner|e mail|en du kender|en kollega|en ven|en veninde|familie|familien|favoritter|kammerat|kollega|kollegaer|kolleger|link|linket|læseliste|læselisten|med venner|mobilen|netværk|nogen|nogen du|pdf|senere|senere læsning|side|siden|til senere|udklipsholder|udklipsholderen|url|ven|veninde|venner|videre|webadresse',
    delOrd:
      '{delAkt}|{delDing}|adresse|andre|den|denne|det|dette|din|dit|du|eller|en|et|familie|her|herfra|i|kan|kende|knap|læs|læse|med|muligheder|nogen|nu|og|printversion|på|som|til|tilføj|version|via',

    kommentar:
      'debat|debatforum|debatindlæg|debatregler|debatten|debattér|debattråd|diskussion|diskussionen|forum|holdning|holdninger|indlæggene|kommentar|kommentarer|kommentarerne|kommentarfelt|kommentarfeltet|kommentarfunktion|kommentarfunktionen|kommentarspor|kommentarsporet|kommentartråd|kommenter|kommentér|kommentere|læserbrev|læserbreve|læserdebat|læserkommentarer|læserreaktioner|mening|meninger|reaktion|reaktioner|svar',
    kommentarAkt:
      'åbent|åbn|afsluttet|anmeld|artiklen|bidrag|bland dig|bliv den første|deaktiveret|deltag|diskuter|diskutér|efterlad|er lukket|fortæl|første til at|gå til|gennemgås|godkendes|godkendt|her|herunder|hop til|ikke længere|indlæs|ingen|kan ikke|klik|kommenteres|låst|log|logget|login|lukkede|lukkes|lukket|læs|mener|modereres|modereret|mulighed|muligt|nedenfor|nyeste|offentliggøres|publiceres|rapporter|registrer|send|seneste|sig|skjul|skriv|skrive|skrives|slået fra|slettes|som den første|sorter|sortér|stem|teksten|vil du|vis|vise|vær den første|ældste',
    kommentarOrd:
      '{kommentar}|{kommentarAkt}|{little}|#|andre|artikel|artiklen|brugere|debat|debatten|desværre|diskussion|diskussionen|e mailadresse|emne|emnet|først|første|god|hold|indlæg|ingen|konto|læsere|mening|midlertidigt|navn|profil|redaktion|redaktionen|regler|senere|synes|tak|timer|tone|vær',

    hel: '(hele|fulde|komplette|oprindelige|originale|resten af) {stykke}|fuld artikel|hele artiklen|originalartiklen',
    helAkt: 'find|findes|fortsæt|gå|her|hjemmeside|klik|læs|læse|nettet|på|se|side|siden|site|til|vis|åbn',
    helOrd:
      '{helAkt}|{little}|{stykke}|app|appen|avis|avisen|dagens|digitale|e avis|i morgen|link|linket|næste|papiravisen|plus',

    anden:
      'analyser|artikel|artikler|artiklerne|historier|interview|interviews|kronikker|læsetips|læsning|nyheder|reportager|tekster|videoer',
    andenAkt:
      'anbefalede|anbefaler|anbefalet|andre læser|du måske|forrige|gå heller ikke|gå ikke glip af|interessant|interessante|interesseret|lignende|måske|måske også|meget læst|meget læste|mest læst|mest læste|næste|om emnet|populær|populære|populæreste|populært|redaktionens valg|relaterede|relateret|samme emne|seneste|spændende|tips|udvalgt|udvalgte',
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
      'anmeld|bemærket|besked|ctrl|enter|finder|forkert|forkerte|fortæl|fundet|galt|giv os besked|gør os|gør os opmærksom|hør|kontakt|kontakt os|kontakt redaktionen|lagt mærke|mail|marker|meld|noget galt|observeret|opdagede|opdager|opdaget|opmærksom|passer ikke|rapporter|rapportér|så fortæl|send|ser|set|sig|sig til|skriv|stemmer ikke|til redaktionen|underret',
    fejlOrd:
      '{fejl}|{fejlAkt}|{little}|#|artikel|artiklen|du|e mail|eventuelle|forbedre|formular|fundet|gerne|giv|gør|hjælp|hjælpe|nogen|noget|redaktion|redaktionen|side|siden|tak|tekst|teksten|tips|tryk',

    støt: '10er|beløb|betaling|bidrag|bidrage|bidrager|bidraget|bidragyder|donation|donationer|doner|donér|donere|gave|gaven|gaver|giv en gave|giv et beløb|giver|indbetal|indbetaling|medlem|mobilepay|mobilepaynummer|overfør|patreon|pengegave|skillinger|sponsor|støt|støtte|støttebeløb|støttemedlem|støttemedlemmer|støtten|støtter|valgfrit beløb',
    støtAkt:
      'arbejdet|dækning|fri presse|graverjournalistik|journalistik|journalistikken|kvalitetsjournalistik|lokaljournalistik|reklamefri|uafhængig|uafhængige|vores arbejde',
    støtOrd:
      '{little}|{støt}|{støtAkt}|#|arbejde|avis|avisen|beløb|betyder|dag|eksistere|engangsbeløb|forskel|fortsætte|fremtid|fremtiden|fri|frie|frivilligt|god|gør|gøre|hjælp|hjælpe|hjælper|i dag|koster|kr|kritisk|kroner|kvalitet|lille|læsere|medie|medier|mulig|muligt|måned|måneden|månedligt|overleve|penge|redaktion|redaktionen|site|sitet|tak|valgfrit|vigtig|vigtige|økonomisk',

    ret: 'beskyttes|citat|citeres|copyright|deles|eftertryk|genbruges|gengivelse|gengives|genudgivelse|kopiere|kopieres|kopiering|mangfoldiggørelse|mangfoldiggøres|offentliggørelse|offentliggøres|ophavsret|ophavsretslov|ophavsretsloven|ophavsretten|publiceres|rettigheder|spredes|tekst og datamining|udbredelse|viderebringes|videredistribution|videreformidles|videreformidling|videregives',
    retAkt:
      'aftale|angivelse af kilde|beskyttet|forbeholdes|forbeholdt|forbudt|ikke gengives|ikke kopieres|ikke uden|kildeangivelse|kun med|lov fra|må ikke|samtykke|tilladelse|tilladt|uden aftale|uden lov|uden samtykke|uden tilladelse',
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
      'åben|åbent|åbn|adresse|afsnittet|afspille|afvist|aldrig|alt hvad|altid|analyse|analyser|år|baggrund|bekræft|bekræftelse|bekræftelseslink|beskytte|bestiller|billeder|blade|bladr|bruger|brugervilkår|bunden|by|dag|dagligt|debat|del|derefter|desuden|din by|dine|direkte|dækning|egnen|ekstra|en ny|endnu|felt|feltet|fem|findes|fint|fire|flere|forbliver|fordele|foretrækker|forevigt|forkæl|fortsætte|fortæl|fra|fred|fremover|frit|fuld|først|første|gang|genindlæs|gerne|giv|give|givet|glem|glemt|glip|godt|gratisapp|halv|halvår|halve|have|hele|helst|hent|her|herfra|herunder|historier|hjem|hjælper|hold|holder|hos|husk|hvem|hver|hvilke|hvor|højttaleren|højttalerne|høre|hører|i|i dag|i forvejen|i stedet|ikke|ikke endnu|ind|inden|indhold|indlæse|indlæses|interesserede|is|journalister|kan|kan sætte|kig|kigge|kiggerne|klar|klik|klokken|kom|kommer|kop|krone|kunder|kunne|køb|lad|lande|landede|lander|låst|lide|linje|linjer|linket|livedækning|logge|lokal|lokale|lyst|læs|læser|læsere|mailen|mangler|med|mener|mening|mig|mindre|minut|minutter|mistet|morgenens|mulighed|når|nemt|netop|noget|nu|nuværende|nyheder|ofte|omegnen|op|opdateret|ord|os|overblik|pause|podcasts|pris|prisen|privatliv|privatlivsindstillingerne|privatlivspolitikken|pynt|regionale|resten|rul|rulle|samlet|samme|samtidig|se|seks|sektion|sektionen|selv|sendt|ser|sidde|sig|siger|skærm|skærmen|slå|slået|slået fra|slutningen|snart|sommeren|sommertilbud|spiller|spørgsmål|stem|stil|stjerner|støttemedlem|svar|swipe|synes|synge|særlige|særligt|sætter|søg|søgning|tak|takket|tal|tekster|ti|tidligere|tilbud|tilbuddet|tilmelder|to|tom|tomt|tre|tryg|tryk|trænger|tænd|ugen|undgå|ved|venner|venter|videre|vigtig|vigtigt|vil|vilkår|vinduet|vinter|vis|vores|væk|vælg|vælger|ændret',
    spørgsmål:
      'del din mening|din mening|diskuter|giv din mening|hvad er din holdning|hvad er din mening|hvad mener du|hvad mener i|hvad siger du|hvad siger i|hvad synes du|hvad synes i|hvad tror du|hvad tænker du|hvordan ser du|jeres mening|sig din mening',
    svaret:
      'bland dig|deltag|fortæl|her|herunder|i kommentarerne|i kommentarfeltet|i kommentarsporet|kommenter|mail|nedenfor|om den sag|om det|om sagen|os|selv|sig|skriv|stem|svar',
    udenOs:
      'med din hjælp|med din støtte|med jeres hjælp|med jeres støtte|takket være dig|takket være din|takket være jer|takket være jeres|uden dig|uden din|uden dine|uden dit|uden jer|uden jeres|uden vores læsere',
    findesIkke:
      'avisen|eksistere|findes|findes der ingen|findes ikke|fortsætte|ikke findes|ingen avis|kan vi|kan vi ikke|klarer vi os ikke|mulig|muligt|overleve|skrive|var vi ikke|ville vi',
    driller:
      'afspilles ikke|driller|fungerer ikke|går ikke|hakker|ikke afspille|ikke afspilles|ikke starte|indlæses ikke|ingen lyd|intet billede|kan ikke afspilles|starter ikke|virker ikke|vises ikke|(starter|virker|fungerer|indlæses) (videoen|filmen|klippet|lyden|podcasten|afspilleren) ikke',
    notice:
      '{abo}|{adgang}|{afspillerAkt}|{afspillerOrd}|{afspiller}|{andenAkt}|{andenOrd}|{anden}|{annonceAkt}|{annonceOrd}|{annonce}|{ansvarDing}|{ansvarOrd}|{ansvar}|{beløb}|{betalOrd}|{billedeAkt}|{billedeOrd}|{billede}|{binding}|{brevAkt}|{brevOrd}|{brev}|{browserAkt}|{browserOrd}|{browser}|{brugt}|{common}|{delAkt}|{delDing}|{delOrd}|{derefter}|{driller}|{efterAnnonce}|{fejlAkt}|{fejlOrd}|{fejl}|{findesIkke}|{fri}|{helAkt}|{helOrd}|{hel}|{indlæsAkt}|{kageAkt}|{kageOrd}|{kage}|{kanalAkt}|{kanalOrd}|{kanal}|{kommentarAkt}|{kommentarOrd}|{kommentar}|{liveAkt}|{liveOrd}|{live}|{loginAkt}|{loginOrd}|{login}|{medlem}|{nårSom}|{oplæsDing}|{oplæsOrd}|{oplæst}|{opsig}|{originalAkt}|{originalOrd}|{original}|{oversatAkt}|{oversatOrd}|{oversat}|{pris}|{reklameDing}|{reklameOrd}|{reklamisk}|{retAkt}|{retOrd}|{ret}|{samtykke}|{spørgsmål}|{støtAkt}|{støtOrd}|{støt}|{svaret}|{takDing}|{takOrd}|{tak}|{tilbudOrd}|{udenOs}|{valg}|{videreAkt}',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'reklamepause|kort reklamepause|kort reklame|lidt reklame|annoncepause',
        act: 'artiklen|fortsætter|snart|så|tilbage|videre',
        example: 'Kort reklamepause, så fortsætter artiklen',
      },
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
      {
        words: '{notice}',
        cue: 'samtykke|dit samtykke',
        act: 'afvist|fravalgt|privatlivsindstillingerne|privatlivsindstillinger',
        example: 'Du har afvist samtykke i privatlivsindstillingerne',
      },
      {
        words: '{notice}',
        cue: '{net}',
        act: 'cookies|gemme cookies|indsamler|kan sætte cookies|oplysninger|sætter cookies',
        example: 'Instagram kan sætte cookies, når du ser opslaget',
      },
      {
        words: '{notice}',
        cue: 'youtube|facebook|instagram|twitter|x|tiktok|spotify',
        act: 'accepterer|indlæse det|kommer fra|privatlivspolitikken',
        example: 'Indholdet kommer fra YouTube',
      },
      {
        words: '{notice}',
        cue: 'cookies|ja til cookies',
        act: 'feltet|forbliver|tom|tomt',
        example: 'Uden ja til cookies forbliver feltet tomt',
      },
      {
        words: '{notice}',
        cue: 'beskytte dit privatliv|beskytte dine oplysninger|af hensyn til dit privatliv|beskyttelse af dit privatliv',
        act: 'blokeret|indholdet|indlæses ikke|kortet|slået fra|videoen|vises ikke',
        example: 'For at beskytte dit privatliv er videoen slået fra',
      },
      {
        words: '{notice}',
        cue: 'kortet|filmen|videoen|opslaget|klippet|{net}',
        act: 'dit samtykke|din tilladelse|samtykke|sagt nej|nej til cookies|tilladelse',
        example: 'Vi skal bruge dit samtykke for at vise kortet',
      },
      {words: '{notice}', cue: '{kage}', act: '{kageAkt}', example: 'Kun nødvendige cookies'},
      {words: '{notice}', cue: '{samtykke}', act: '{indlæsAkt}', example: 'Videoen vises, når du giver dit samtykke'},
    ],
    'paywall-notice': [
      {
        words: '{notice}',
        cue: '{aboName}',
        act: 'kræver|læse mere|skal du have|skal have|vil du læse|brug for',
        example: 'Vil du læse mere, skal du have et digitalt abonnement',
      },
      {
        words: '{notice}',
        cue: 'herfra|resten|fortsættelsen|læse mere|læse videre|læs videre|læse med',
        act: 'abonnent|abonnenter|abonnement|betalende|betaler|låst|konto|medlem|medlemmer|plus',
        example: 'Resten er kun for medlemmer',
      },
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
        cue: 'nye kunder|nye abonnenter|nye læsere',
        act: 'betal|gratis|måned|måneder|rabat|uger',
        example: 'For nye kunder: læs i 3 måneder, betal for 1',
      },
      {
        words: '{notice}',
        cue: 'tilbud|tilbuddet|rabatten|kampagnen',
        act: 'benyt|få|grib|hent|her',
        example: 'Få tilbuddet her',
      },
      {
        words: '{notice}',
        cue: 'bestiller nu|abonnerer nu|bestil nu|tegn abonnement nu',
        act: 'gratis|læser|måned|måneder|sommeren|med i købet',
        example: 'Den, der bestiller nu, læser gratis hele sommeren',
      },
      {
        words: '{notice}',
        cue: 'journalistik|kvalitetsjournalistik|lokaljournalistik',
        act: 'et år|kampagnepris|måned|måneder|prøv|særpris|tilbud',
        example: 'Et år med god journalistik til særpris',
      },
      {
        words: '{notice}',
        cue: '# (md|mdr|måned|måneder|uger|dage|år)|(en|et|to|tre|fire|seks|tolv) (måned|måneder|uger|år)|hele (sommeren|efteråret|foråret|året|vinteren)',
        act: 'digital læsning|for # (kr|kroner|krone)|for kun|for bare|læs ubegrænset|læse ubegrænset|ubegrænset læsning|ubegrænset|fri læsning|læs alt|læse alt',
        example: 'To uger med ubegrænset læsning',
      },
      {
        words: '{notice}',
        cue: 'halv pris|halve|det halve|særpris|introduktionspris|nedsat pris|specialpris',
        act: 'år|året|halvår|måned|måneder|uge|uger|sommeren|dage|læs|læse',
        example: 'Et helt år til halv pris',
      },
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
        cue: 'adgangskode|adgangskoden|brugernavn|kodeord|kodeordet|loginoplysninger',
        act: 'bestil|en ny|glemt|her|mistet|ny|nyt|væk',
        example: 'Er adgangskoden væk? Bestil en ny her',
      },
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
        cue: 'abonnerer|tilmelde|tilmelder|tilmelding',
        act: 'accepterer|brugervilkår|privatlivspolitik|vilkår|vilkårene',
        example: 'Ved at tilmelde dig accepterer du vores vilkår',
      },
      {
        words: '{notice}',
        cue: 'hver dag klokken #|hver dag klokken (fem|seks|syv|otte)|hver morgen|hver dag|hver aften',
        act: 'i mailen|i indbakken|i din indbakke|på mail|via mail',
        example: 'Hver dag klokken seks: morgenens nyheder på mail',
      },
      {
        words: '{notice}',
        cue: 'morgenmail|morgenbrev|nyhedsbrev|nyhedsmail|vores mail|aftenmail|vores brev',
        act: 'din indbakke|glip|indbakken|lande|gå glip|hver',
        example: 'Vil du ikke gå glip af noget? Lad vores morgenmail lande i din indbakke',
      },
      {
        words: '{notice}',
        cue: 'hver (aften|dag|fredag|hverdag|lørdag|mandag|måned|morgen|onsdag|søndag|tirsdag|torsdag|uge|weekend)|(en|to) gange om ugen|en gang om (ugen|måneden)|dagligt|ugentligt',
        act: 'et brev|en mail|hører du fra os|i din mail|i indbakken|mailer vi|med posten|på mail|per mail|pr mail|sender vi|vi mailer|vi sender',
        example: 'Hver fredag sender vi en mail',
      },
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
      {
        words: '{notice}',
        cue: 'del|læg op|post|slå op',
        act: 'på x|på facebook|på twitter|på linkedin|på threads|på bluesky',
        example: 'Slå op på X',
      },
      {
        words: '{notice}',
        cue: 'anbefal den|del den|fortæl|fortæl det|vis den',
        act: 'dine venner|andre|til en ven|til dine venner|venner|videre',
        example: 'Kunne du lide teksten? Fortæl det til dine venner',
      },
      {
        words: '{notice}',
        cue: 'anbefal|del|fortæl|giv|mail|send|send videre|sms|tip|vis',
        act: 'bekendt|en ven|en veninde|en kollega|familien|kollega|nogen|nogen du|ven|venner|veninder|kammerat',
        begins: true,
        example: 'Send historien videre til en ven',
      },
      {words: '{delOrd}', cue: '{delAkt}', act: '{delDing}', begins: true, example: 'Send artiklen til en ven'},
    ],
    comments: [
      {
        words: '{notice}',
        cue: 'har du en mening|har i en mening|en anden mening',
        act: 'høre|lad os|om|sig|skriv',
        example: 'Har du en mening? Lad os høre',
      },
      {
        words: '{notice}',
        cue: 'skriv til os|mail os|fortæl os|skriv',
        act: 'din mening|mener|synes|tænker|hvad du|hvad i',
        example: 'Skriv til os og fortæl, hvad du synes',
      },
      {words: '{notice}', cue: '{spørgsmål}', act: '{svaret}', example: 'Hvad mener du? Skriv til os herunder'},
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
    'read-also': [
      {
        words: '{notice}',
        cue: 'flere historier|flere artikler|flere nyheder|flere tekster|mere læsning|mere nyt',
        act: 'find dem|finder du|her',
        example: 'Flere historier fra egnen finder du her',
      },
      {
        words: '{notice}',
        cue: 'mere om|mere i|mere på|alt om|læs mere om|mere fra',
        act: 'emne|emnet|dette emne|samme emne|sagen|temaet',
        example: 'Mere om dette emne',
      },
      {words: '{notice}', cue: '{anden}', act: '{andenAkt}', example: 'Mest læste artikler i dag'},
    ],
    'media-widget': [
      {
        words: '{notice}',
        cue: 'for at afspille|for at lytte|for at starte|for at se',
        act: 'klik|tryk|her|tap',
        example: 'Klik for at afspille',
      },
      {
        words: '{notice}',
        cue: 'ingen lyd|intet billede|intet at høre',
        act: 'højttaleren|højttalerne|browseren|lyden|lydstyrken|skru op|tænd|genindlæs',
        example: 'Ingen lyd? Tænd for højttaleren',
      },
      {
        words: '{notice}',
        cue: '{driller}',
        act: 'browser|genindlæs|genindlæs siden|igen|klik|klik her|opdater|opdatér|siden|åbn',
        example: 'Starter videoen ikke? Genindlæs siden',
      },
      {words: '{notice}', cue: '{afspiller}', act: '{afspillerAkt}', example: 'Videoen starter om 5 sekunder'},
      {words: '{notice}', cue: '{oplæst}', act: '{oplæsDing}', example: 'Oplæst af en kunstig stemme'},
    ],
    'browser-notice': [
      {words: '{notice}', cue: '{browser}', act: '{browserAkt}', example: 'Din browser understøttes ikke'},
    ],
    'error-report': [
      {
        words: '{notice}',
        cue: 'noget galt|noget forkert|noget der ikke|passer ikke|stemmer ikke|ikke passer|ikke stemmer',
        act: 'artiklen|teksten|redaktionen|fortæl|os|besked',
        example: 'Er der noget, der ikke passer i artiklen?',
      },
      {
        words: '{notice}',
        cue: 'bemærkninger|kommentarer|spørgsmål',
        act: 'kontakt redaktionen|mail redaktionen|skriv til redaktionen|til artiklen',
        example: 'Spørgsmål til artiklen? Skriv til redaktionen',
      },
      {words: '{notice}', cue: '{fejl}', act: '{fejlAkt}', example: 'Fundet en fejl? Skriv til os'},
    ],
    donation: [
      {
        words: '{notice}',
        cue: 'hver (gave|krone|tier)|hvert (beløb|bidrag)|enhver krone',
        act: 'fortsætte|hjælper os|journalistik|uafhængig|støtter',
        example: 'Hver krone hjælper os med at fortsætte',
      },
      {words: '{notice}', cue: '{udenOs}', act: '{findesIkke}', example: 'Uden din støtte findes avisen ikke'},
      {words: '{notice}', cue: '{støt}', act: '{støtAkt}', example: 'Dit bidrag gør fri journalistik mulig'},
    ],
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
