import type {PhraseBook} from '../../phrases.js'

/** The words of Norwegian notices, Bokmål and Nynorsk: see the book of German ones for what stands in such sets. */
export const norwegianVocabulary: PhraseBook = {
  language: 'no',
  sets: {
    little:
      'ad|aldri|all|alle|allerede|alltid|alt|at|av|bare|berre|ble|bli|blir|da|de|deg|dei|den|denne|der|deres|deretter|det|dette|din|dine|direkte|ditt|du|ei|ein|eit|eller|en|enkelt|enn|er|et|ett|etter|flere|for|fordi|fra|frem|før|først|få|får|gjennom|gjerne|gratis|gå|går|ha|har|hel|hele|helt|her|heretter|hos|hva|hver|hvert|i|igjen|ikke|ikkje|ingen|inn|intet|ja|jeg|kan|klikk|kun|kunne|lett|med|meg|meir|mer|min|mine|mitt|mot|må|nedenfor|nei|nemlig|nesten|no|noe|ny|nye|nytt|nå|når|og|også|om|opp|oss|over|på|rett|samt|seg|skal|som|straks|så|ta|til|tilbake|under|ut|uten|ved|vi|via|videre|vil|være|vår|våre|vårt|å',
    nett: 'apple podcasts|bluesky|facebook|google|google news|google nyheter|instagram|linkedin|mastodon|messenger|pinterest|snapchat|sosiale medier|spotify|telegram|threads|tiktok|twitter|whatsapp|x|youtube',
    stykke:
      'artikkel|artikkelen|artiklar|artiklene|artikler|historien|innhold|innholdet|innlegg|innlegget|intervjuet|låste saker|nyhet|nyheten|reportasjen|sak|saka|saken|sakene|saker|tekst|teksten|tekster',

    annonse:
      'annonse|annonsen|annonsene|annonsepause|annonser|reklame|reklamefilm|reklameinnslag|reklamen|reklamepause|reklamepausen|reklamer|reklamesnutt',
    etterAnnonse: '(etter|under|nedenfor|bak|forbi) [den|denne|det|dette|en|et] [her|korte|kort|følgende] {annonse}',
    videreAkt:
      '{stykke}|fortsett|fortsettelse|fortsettelsen|fortsetter|følger|held fram|les|lese|resten|rull|scroll|skroll|videre',
    annonseOrd: '{annonse}|{little}|{videreAkt}|#|del|kort|korte|litt|sekunder|side|siden',
    annonseAkt:
      'fjern|fortsetter nedenfor|hopp|hopp over|hoppe over|les videre|lukk|lukke|scroll|skjul|slutt på|slutter her',

    kake: 'cookie|cookie innstillinger|cookieinnstillingene|cookieinnstillinger|cookies|eksternt innhold|informasjonskapsel|informasjonskapslene|informasjonskapsler|innebygd innhold|personopplysninger|personvern|personvernerklæring|personvernerklæringen|personvernet|personverninnstillingene|personverninnstillinger|personvernpolicy|samtykkeinnstillingene|samtykkeinnstillinger|sporing|tredjepart|tredjeparter|tredjeparts',
    kakeAkt:
      'administrer|aksepter|akseptere|aksepterer|aktiver|avslå|avvis|behandler|behandles|behandling|blokkert|bruk|bruke|bruker|deles|endr|endre|godkjenn|godkjenne|godta|godtar|godtatt|innstillinger|krever|kreves|lagre|lagrer|last|laste|lastes|les mer|mer informasjon|nødvendige|rediger|samler|samtykke|samtykker|slå|strengt|tillat|tillate|tillater|tilpass|valg|vi bryr oss|vi respekterer|vi tar vare|vi verner|viktig for oss|vis|vise|vises',
    kakeOrd:
      '{kake}|{kakeAkt}|{little}|{nett}|{stykke}|#|analyse|annonser|avslått|avspiller|avspilleren|bedre|beste|brukeropplevelse|brukeropplevelsen|data|dine|ekstern|eksterne|eksternt|enhet|enheten|forbedre|formål|fortsette|fortsetter|frivillige|funksjoner|gi|gir|gitt|grunn|hentes|informasjon|kart|kartet|kilde|klikke|klikker|klipp|klippet|knappen|lese|lignende|mulig|mulige|måle|målrettet|nettside|nettsiden|nettsted|nettsteder|nettstedet|når|ok|opplevelse|opplevelsen|opplysninger|partner|partnere|personlig|plattform|podkast|reklame|se|senere|sett|side|siden|sider|statistikk|teknologi|teknologier|tilpassede|tilpasset|tjeneste|tjenester|trekke|trenger|video|videoen|vilkår|vilkårene|visning|visningen',
    samtykke: 'godkjenning|samtykke|samtykker|tillatelse',
    lastAkt:
      '{nett}|eksternt|innhold|innholdet|innlegget|kartet|klippet|last|laste|lastes|podkasten|se|spille|spilles|video|videoen|vis|vise|vises',

    abo: '{aboName}|pluss|premium',
    aboName:
      'abonnement|abonnementer|abonnementet|abonnementssak|abonnent|abonnentene|abonnenter|abonner|abonnere|abonnerer|betalingsmur|digital abonnent|digitalabonnement|digitalt abonnement|gaveabonnement|helgeabonnement|månedsabonnement|nettabonnement|pluss artikkel|pluss sak|pluss saker|plussak|plussaker|plussinnhold|prøveabonnement|årsabonnement',
    medlem:
      'brukere|innloggede|innlogget|kunder|logget inn|medlem|medlemmene|medlemmer|medlemskap|registrer|registrerte',
    tilgang:
      '{stykke}|arkiv|arkivet|eksklusiv|eksklusive|eksklusivt|forbeholdt|les|lese|leser|lås opp|låse opp|låst|tilgang|tilgjengelig|ubegrenset|videre',
    betalOrd:
      '{abo}|{little}|{medlem}|{tilgang}|#|app|appen|avis|avisen|bestill|betal|betalende|bruker|del|dessverre|digital|digitale|digitalt|e avis|e avisen|eavis|fortsett|fortsette|fri|frie|fritt|full|inngår|innlogging|interessert|kjøp|kjøpe|konto|kr|krever|krone|kroner|lesere|logg|måned|måneden|måneder|nettsted|nettstedet|nysgjerrig|nyt|opprett|prøv|prøve|rest|resten|siden|skaff|tegn|tegne|tilbud|trenger|uke|uker|velg|år',
    fri: 'frie artikler|gratis artikler|gratis saker|gratisartiklene|gratisartiklene dine|gratisartikler|gratissakene|gratissaker',
    brukt: 'brukt|brukt opp|denne måneden|grense|grensen|i denne måneden|i måneden|igjen|lest|månedens|per måned',

    beløp:
      '# (kr|kroner|krone)|# [kr|kroner] (i|per|pr) (måneden|måned|uken|uke|året|år)|# [kr|kroner] (mnd|måned|uke|år)',
    pris: 'billigere|gratis|halv pris|kampanjepris|månedspris|ordinær pris|prøvemåned|spar|spare|tilbudspris',
    binding: 'avslutt|binding|bindingstid|fornyes|løpende|oppsigelse|prøv|prøveperiode|si opp|sies opp|uforpliktende',
    deretter:
      'avslutt|de første|den første måneden|deretter|første måned|heretter|i stedet for|ingen binding|ordinær pris|prøv|si opp|uten binding',
    valg: 'bestill|bestille|betal|billigere|fordeler|forleng|gave|gavekort|gi|gi bort|gratis|halv pris|ingen binding|ingen bindingstid|julegave|kampanje|kjøp|kjøpe|kr|krone|kroner|oppgrader|passer|prosent|prøv|prøve|rabatt|sammenlign|skaff|spar|start|tegn|test|tilbud|tilbudet|uforpliktende|uten binding|uten bindingstid|velg',
    tilbudOrd:
      '{abo}|{binding}|{little}|{pris}|{valg}|#|akkurat|alt|app|appen|artikler|avis|avisen|begrenset|beste|betal|black friday|black week|dag|dager|digital|digitale|digitalt|e avis|eksklusivt|fire|første|helg|helst|høsttilbud|jul|juletilbud|kr|krone|kroner|kunde|kvartal|les|lese|lesere|mnd|måned|måneden|måneder|månedlig|nyheter|når|papiravis|per|pr|prosent|rabatt|saker|seks|sommer|sommertilbud|stedet|tid|tilgang|to|tre|ubegrenset|uke|uker|vårtilbud|år|året',
    siOpp: 'avmeld|avslutt|avslutte|binding|bindingstid|si opp|sies opp|stopp',
    nårSom: 'enkelt|fleksibelt|hver måned|ingen|løpende|månedlig|når du måtte ønske|når du vil|når som helst|uten',

    login:
      'brukerkonto|din konto|din profil|en konto|gratis bruker|gratis konto|gratis profil|ikke konto|innlogget|innlogging|logg inn|logg på|logger inn|logget inn|min side|opprett bruker|registrer|registrering',
    loginAkt:
      'abonnement|abonnent|allerede abonnent|allerede kunde|apple|artikkelen|bankid|brukernavn|e post|e postadresse|epostadresse|facebook|forbli|fortsette|glemt|google|har du allerede|har du ikke|kommentere|kunde|lagre|lese|lese videre|ny her|opprett|passord|passordet|saken|vipps',
    loginOrd:
      '{little}|{login}|{loginAkt}|#|allerede|artikkel|avisen|bruker|digital|først|gratis|hele|husk|konto|kundenummer|medlem|minutt|minutter|opplysninger|profil|raskt|skriv|velkommen|videre',

    brev: 'din e post|e postadresse|e postadressen|e posten|e posten din|e postliste|epostadresse|epostadressen|eposten|innboks|innboksen|mailen|morgenbrev|nyhetsbrev|nyhetsbrevene|nyhetsbrevet|nyhetsmail|postkasse',
    brevAkt:
      'abonner|abonnere|avmeld|avmelding|bekreft|bekrefte|beste|bestill|daglig|daglige|fyll|få|får|glipp|gratis|hver|meld|melde|motta|mottar|oppgi|oppsummering|oversikt|påmelding|påmeldt|registrer|rett|send|sender|sendes|siste|skriv|ukentlig|ukentlige|utvalgte|viktigste',
    brevOrd:
      '{brev}|{brevAkt}|{little}|{nett}|#|adresse|artikler|behandles|byen|dag|dagens|dager|e post|eksklusive|eksklusivt|epost|fortalt|fredag|godtar|helg|helgen|helst|historier|hold|hverdag|interessante|kl|klikk|klokken|kort|kultur|kveld|lenke|lenken|lesestoff|lokale|lørdag|mail|mandag|morgen|måned|måneden|nyhet|nyhetene|nyheter|onsdag|oppdatert|opplysninger|personvernerklæring|politikk|redaksjon|redaksjonen|sakene|saker|spennende|sport|søndag|takk|tekster|temaer|tid|tips|tirsdag|torsdag|uka|ukas|uke|uken|ukens|velkommen|verden|vilkår|vilkårene|økonomi',

    kanal:
      '{nett}|app|app store|appen|apper|google play|kanal|kanalen|nyhetsapp|nyhetsappen|push|push varsler|pushvarsler|varsel|varsler|varslinger|whatsapp kanal',
    kanalAkt:
      'abonner|aktiver|besøk|diskuter|du oss|finn oss|finner oss|følg oss|følg redaksjonen|følg vår|følge oss|glipp|gå ikke glipp|hent|hold deg oppdatert|installer|last ned|laste ned|lik oss|skru på|slå på|vi er',
    kanalOrd:
      '{kanal}|{kanalAkt}|{little}|#|android|bak|bilder|døgnet|farten|foretrukken|gratis|gruppe|hold|ios|iphone|kilde|konto|kulissene|les|lese|live|lokale|mobil|mobilen|nettbrett|noe|nyhetene|nyheter|nytt|offisielle|oppdateringer|overalt|profil|raskest|redaksjon|redaksjonen|rundt|se|side|siste|sjekk|telefon|telefonen|venner|videoer|viktigste',

    delAkt: 'anbefal|bokmerk|del|dele|kopier|kopiert|lagre|send|sende|skriv ut|tips|tweet|utskrift|videresend',
    delDing:
      '{nett}|{stykke}|bokmerke|e post|favoritter|lenka|lenke|lenken|leseliste|leselisten|link|mail|med venner|nettadresse|nyheten|pdf|senere|side|siden|url|utklippstavle|utklippstavlen|venn|vennene dine|venninne',
    delOrd:
      '{delAkt}|{delDing}|adresse|alternativer|andre|den|denne|det|dette|din|ditt|du|eller|en|et|familie|her|i|kan|kjenner|knapp|legg|les|lese|med|noen|nå|og|på|som|til|utskriftsversjon|versjon|via',

    kommentar:
      'debattinnlegg|debattregler|debattråden|kommentar|kommentarene|kommentarer|kommentarfelt|kommentarfeltet|kommentarfunksjon|kommentarfunksjonen|kommentarregler|kommenter|kommentere|leserbrev|leserkommentarer',
    kommentarAkt:
      'bli den første|deaktivert|delta|diskuter|eldste|første til å|gjennomgås|godkjennes|godkjent|innlogget|last|legg igjen|les|logg|lukket|meld|mener|modereres|moderert|mulig|nyeste|publiseres|rapporter|registrer|send|siste|skjul|skriv|skrive|slettes|slått av|som den første|sorter|stengt|vis|vise|vær den første',
    kommentarOrd:
      '{kommentar}|{kommentarAkt}|{little}|#|andre|artikkel|artikkelen|bruker|brukere|debatt|debatten|dessverre|diskusjon|diskusjonen|e postadresse|først|første|god|hold|ingen|innlegg|konto|lesere|mening|midlertidig|navn|redaksjon|redaksjonen|regler|saken|senere|synes|takk|tema|temaet|timer|tone|vær',

    hel: '(hele|fullstendige|komplette|opprinnelige|originale|resten av) {stykke}|full artikkel|originalartikkelen|originalsaken',
    helAkt:
      'finn|finner|finnes|fortsett|gå|her|klikk|les|lese|nettet|nettside|nettsiden|nettsted|på|se|side|siden|til|vis|åpne',
    helOrd:
      '{helAkt}|{little}|{stykke}|app|appen|avis|avisen|dagens|digitale|e avis|i morgen|lenke|lenken|morgen|neste|papiravisen|pluss',

    annen: 'artikkel|artiklene|artikler|sakene|saker|tekster',
    annenAkt:
      'anbefaler|anbefalt|anbefalte|andre leser|forrige|gå ikke glipp av|ikke gå glipp av|lignende|mest lest|mest leste|neste|om temaet|populær|populære|redaksjonens utvalgte|relatert|relaterte|samme tema|siste|utvalgte',
    annenOrd:
      '{annen}|{annenAkt}|{little}|#|akkurat|andre|dag|forside|forsiden|i dag|kanskje|kategori|kultur|les|lese|lesere|mest|nettopp|politikk|samme|seksjon|serie|skribenten|sport|tema|temaet|topp|uka|uke|uken|valg|økonomi',

    spiller:
      'avspiller|avspilleren|bildegalleri|bildeserie|bildeserien|direktesending|direktesendingen|episode|episoden|film|filmen|galleri|galleriet|klipp|klippet|lyd|lyden|podcast|podkast|podkasten|sendingen|strømmen|video|videoen|videoer',
    spillerAkt:
      '# bilder|avspilling|forstørr|fullskjerm|hopp over|hør|igjen|klikk|last|laster|lastes|lukk|lydløs|lytt|min|minutter|neste|pause|se|se bilder|sekunder|sett på pause|spill av|spille av|spilles|spilles av|start|starter|tilgjengelig|undertekster',
    spillerOrd:
      '{little}|{spiller}|{spillerAkt}|#|artikkel|artikkelen|automatisk|bilde|bilder|bla|dessverre|feil|hastighet|knappen|kvalitet|minutt|nettleser|nettleseren|saken|varighet|volum',
    opplest: 'hør|innlest|leses opp|lest inn|lest opp|lydversjon|lytt|lyttetid|opplesing|opplesning|opplest',
    opplesDing:
      'artikkel|artikkelen|automatisk|datastemme|ki stemme|kunstig|kunstige|min|minutter|robotstemme|saken|syntetisk|syntetiske|talesyntese|tekst|teksten',
    opplesOrd: '{little}|{opplesDing}|{opplest}|#|ai|generert|intelligens|ki|laget|lyd|sekunder|stemme',

    nettleser:
      'ad blocker|adblock|adblocker|annonseblokkerer|annonseblokkereren|annonseblokkering|annonseblokkeringen|javascript|nettleser|nettlesere|nettleseren|reklameblokkerer|reklameblokkering',
    nettleserAkt:
      'aktiv|aktiver|aktivere|aktivert|annen|blokkerer|bruk|bruke|bruker|bytt|bytte|deaktiver|deaktivere|deaktivert|gammel|krever|kreves|moderne|nyere|nødvendig|oppdaget|oppdater|oppdatere|oppdatering|pause|skru av|skru på|slå av|slå på|slått av|slått på|støtter|støttes|utdatert',
    nettleserOrd:
      '{little}|{nettleser}|{nettleserAkt}|annonser|av|chrome|dessverre|edge|element|finansieres|firefox|fortsette|fungere|fungerer|funksjon|funksjoner|innhold|innholdet|innstillinger|journalistikk|korrekt|last|lese|lyd|nettside|nettsiden|nettsted|nettstedet|optimalt|reklame|riktig|safari|se|ser ut til|side|siden|spille|versjon|video|videoen|virker|vise|vises',

    feil: 'faktafeil|feil|feilen|feilmelding|rettelse|rettelser|skrivefeil|språkfeil|stavefeil|tastefeil|trykkfeil',
    feilAkt:
      'beskjed|ctrl|enter|fant|finner|fortell|funnet|gi beskjed|kontakt|kontakt redaksjonen|mail|marker|meld|meld fra|merk|oppdager|oppdaget|rapporter|send|ser|sett|si fra|si ifra|skriv|til redaksjonen|tips',
    feilOrd:
      '{feil}|{feilAkt}|{little}|#|artikkel|artikkelen|denne|e post|eventuelle|forbedre|fra|gi|gjerne|hjelp|hjelpe|noe|noen|redaksjon|redaksjonen|saken|side|siden|skjema|takk|tekst|teksten|trykk',

    støtt:
      'bidrag|bidraget|donasjon|donasjoner|doner|donere|gave|medlem|patreon|støtt|støtte|støttemedlem|støtter|støttespiller|vipps|vippse',
    støttAkt:
      'arbeidet|arbeidet vårt|bidrag via vipps|dekning|fri presse|gravejournalistikk|journalistikk|journalistikken|kvalitetsjournalistikk|lokaljournalistikk|reklamefri|uavhengig|uavhengige|vipps et bidrag|vipps oss|vårt arbeid',
    støttOrd:
      '{little}|{støtt}|{støttAkt}|#|arbeid|avis|avisen|beløp|betyr|dag|eksistere|engangsbeløp|forskjell|fortsette|fremtid|fremtiden|fri|frie|frivillig|gjør|gjøre|god|hjelp|hjelpe|hjelper|i dag|koster|kr|kritisk|kroner|kvalitet|lesere|lite|liten|medier|medium|mulig|måned|måneden|månedlig|nettsted|nettstedet|overleve|penger|redaksjon|redaksjonen|takk|valgfritt|viktig|viktige|økonomisk',

    rett: 'copyright|eksemplarfremstilling|ettertrykk|gjengivelse|kopiere|kopiering|mangfoldiggjøring|offentliggjøring|opphavsrett|opphavsretten|opphavsrettslig|rettigheter|sitat|spredning|videredistribusjon|videreformidling|åndsverkloven',
    rettAkt:
      'avtale|beskyttet|forbeholdes|forbeholdt|forbudt|kildehenvisning|kreditering|reservert|samtykke|tillatelse|tillatt|vernet',
    rettOrd:
      '{little}|{rett}|{rettAkt}|#|artikkel|artikkelen|artikler|as|asa|bilder|bruk|delvis|forhåndssamtykke|form|hel|helt|ifølge|innhold|innholdet|kilde|kommersielt|lov|loven|materiale|materialet|nettsted|nettstedet|redaksjonen|skriftlig|tekst|tekster|utgiver|utgiveren',

    ansvar: 'ansvarsfraskrivelse|ikke ansvar|ikke ansvarlig|ikke ansvarlige|intet ansvar',
    ansvarDing: 'eksterne nettsider|eksterne nettsteder|lenker',
    ansvarOrd:
      '{ansvar}|{ansvarDing}|{little}|andre|annonser|artikler|egen|egne|eksterne|eventuelle|forfatteren|innhold|innholdet|kommentarer|leserbrev|mening|meningene|meninger|nettsider|nettsteder|opplysninger|påtar|redaksjonen|riktighet|sider|skribenten|skribentens|står|tar|teksten|tredjepart|utelukkende|utgiveren|uttrykk|uttrykker',
    reklamisk:
      'affiliate|affiliate lenke|affiliate lenker|affiliatelenke|affiliatelenker|annonselenke|annonselenker|annonsørinnhold|betalt innhold|betalt partnerskap|betalt samarbeid|inneholder annonselenker|inneholder reklame|kommersielt innhold|kommersielt samarbeid|produktplassering|provisjon|reklamelenke|reklamelenker|sponsa|sponset',
    reklameDing:
      'annonsør|artikkel|artikkelen|butikken|handler|innhold|innholdet|innlegg|innlegget|kjøp|kjøper|lenker|partner|redaksjon|redaksjonelle|redaksjonen|sak|saken|samarbeid|siden|tekst|teksten',
    reklameOrd:
      '{little}|{reklameDing}|{reklamisk}|betaling|ekstra|inneholder|kommersiell|laget|liten|merket|mottar|noen|oppdrag|penger|pris|prisen|produsert|påvirker|sammen|stjerne|tjene|uavhengig',

    bilde: 'bilde|bildet|bildetekst|element|elementet|fil|foto|grafikk|grafikken|innholdet|innlegget|kart|kartet|video',
    bildeAkt:
      'finnes ikke lenger|forstørr|fullskjerm|i fullskjerm|ikke funnet|ikke tilgjengelig|ingen bilde|intet bilde|kan ikke vises|kunne ikke|last ned|lastes|mangler|større|vis større',
    bildeOrd: '{bilde}|{bildeAkt}|{little}|dessverre|fjernet|full|klikk|lastet|stor|størrelse|tilgjengelig|vises|åpne',

    takk: 'drikkepenger|hjerte|hjertet|leseverdig|liker|likte|sett pris på|setter pris på|si takk|stjerner|synes|takk for at du|takke|vurder',
    takkDing:
      'artikkel|artikkelen|forfatter|forfatteren|innlegget|journalisten|leser|lest|leste|saken|skribent|skribenten|tekst|teksten',
    takkOrd:
      '{little}|{takk}|{takkDing}|#|bidrag|bra|gi|god|interessant|interesse|kaffe|klikk|kopp|lese|lite|oppmerksomhet|orket|si|støtt|støtte|takk|vipps|vis',

    oversatt:
      'omsetjing|omsett|oppsummering|oppsummert|oversatt|oversettelse|oversettelsen|oversettes|sammendrag|sammendraget',
    oversattAkt:
      'ai|automatisk|chatgpt|datamaskin|deepl|google|google translate|ki|kunstig intelligens|maskinell|maskinelt|maskinoversatt|maskinoversettelse|programvare|robot|verktøy',
    oversattOrd:
      '{little}|{oversatt}|{oversattAkt}|artikkel|artikkelen|dansk|engelsk|feil|fransk|gjennomgått|hjelp|inneholde|kontrollert|kvalitetssikret|laget|norsk|original|originalen|redaksjon|redaksjonen|saken|skapt|språk|svensk|tekst|teksten|tysk|versjon',

    original:
      'opprinnelig sak|opprinnelige artikkelen|opprinnelige saken|originalartikkelen|originalsaken|originalteksten',
    originalAkt: 'finn|finner|finnes|her|lenke|les|lese|publisert|se|til|trykket',
    originalOrd: '{little}|{originalAkt}|artikkel|først|gå|klikk|nettside|nettsted|opprinnelig|på|tekst|tidligere',

    live: 'direktedekning|direkteoppdatering|direkterapport|direkterapporten|direkterapportering|direktesending|direktesendingen|live blogg|liveblogg|livebloggen|livesending|livestream|nyhetsdøgnet',
    liveAkt: 'alle|alt|avsluttet|følg|følge|hendelsene|her|les|løpende|med|mer|nytt|oppdateres|se|siste|utviklingen',
    liveOrd:
      '{little}|{live}|{liveAkt}|#|artikkelen|dagen|gå|hele|hendelser|kampen|minutt|minutter|nyhetene|nyheter|oppdateringer|saken',
    // Any word of any notice: what a phrase may go on with.
    common:
      'adresse|aldri|alltid|analyse|analyser|av|avsnittet|bakgrunn|bekreft|bekreftelse|bekreftelseslenke|benytt|bilder|bruker|dag|debatt|dekning|del|dine|direkte|direktedekning|e posten|ekstra|en gang|enkelt|ennå|fem|finnes|fire|fordeler|fritt|fullskjerm|først|gi|gitt|glem|glemt|gratisapp|ha|hele|hent|historier|hold|husk|hver|hvor|i dag|ikke|innen|innstillingene|journalister|kan|kjøp|klar|kontoen|lastes|lenken|leser|lesere|logge|lokal|lokale|meg|minutt|minutter|nettopp|når|oppdatert|personverninnstillingene|podkaster|påmelding|påmeldingen|regionale|samlet|samme|samtidig|se|seks|selv|sendt|ser|slutten|slått|sommertilbud|sommertilbudet|spesielle|spørsmål|støttemedlem|synes|synspunkter|søk|takk|takket|tekster|ti|tilbud|tilbudet|to|tre|trygg|velg|vennene|venner|viktig|vil|vis|vår|åpne',
    notice:
      '{abo}|{annen}|{annenAkt}|{annenOrd}|{annonse}|{annonseAkt}|{annonseOrd}|{ansvar}|{ansvarDing}|{ansvarOrd}|{beløp}|{betalOrd}|{bilde}|{bildeAkt}|{bildeOrd}|{binding}|{brev}|{brevAkt}|{brevOrd}|{brukt}|{common}|{delAkt}|{delDing}|{delOrd}|{deretter}|{etterAnnonse}|{feil}|{feilAkt}|{feilOrd}|{fri}|{hel}|{helAkt}|{helOrd}|{kake}|{kakeAkt}|{kakeOrd}|{kanal}|{kanalAkt}|{kanalOrd}|{kommentar}|{kommentarAkt}|{kommentarOrd}|{lastAkt}|{live}|{liveAkt}|{liveOrd}|{login}|{loginAkt}|{loginOrd}|{medlem}|{nettleser}|{nettleserAkt}|{nettleserOrd}|{nårSom}|{opplesDing}|{opplesOrd}|{opplest}|{original}|{originalAkt}|{originalOrd}|{oversatt}|{oversattAkt}|{oversattOrd}|{pris}|{reklameDing}|{reklameOrd}|{reklamisk}|{rett}|{rettAkt}|{rettOrd}|{samtykke}|{siOpp}|{spiller}|{spillerAkt}|{spillerOrd}|{støtt}|{støttAkt}|{støttOrd}|{takk}|{takkDing}|{takkOrd}|{tilbudOrd}|{tilgang}|{valg}|{videreAkt}',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'etter (reklamen|annonsen)|etter en kort reklamepause',
        act: 'fortsetter|les videre|leser du|leser videre|videre',
        example: 'Etter reklamen leser du videre',
      },
      {
        words: '{notice}',
        cue: '{etterAnnonse}',
        act: '{videreAkt}',
        example: 'Etter annonsen følger resten av teksten',
      },
      {words: '{notice}', cue: '{annonse}', act: '{annonseAkt}', example: 'Hopp over denne annonsen'},
    ],
    'consent-notice': [
      {words: '{notice}', cue: '{kake}', act: '{kakeAkt}', example: 'Kun nødvendige informasjonskapsler'},
      {words: '{notice}', cue: '{samtykke}', act: '{lastAkt}', example: 'Videoen vises når du gir ditt samtykke'},
    ],
    'paywall-notice': [
      {
        words: '{notice}',
        cue: 'tegn (et|ditt) abonnement|tegn abonnement',
        act: 'få tilgang|les|les videre|med en gang',
        example: 'Tegn abonnement og les videre med en gang',
      },
      {
        words: '{notice}',
        cue: '{abo}',
        act: '{tilgang}',
        example: 'For å lese videre trenger du et digitalt abonnement',
      },
      {
        words: '{notice}',
        cue: '{medlem}',
        act: '{stykke}|eksklusivt|ubegrenset',
        example: 'Denne teksten er kun for medlemmer',
      },
      {words: '{notice}', cue: '{fri}', act: '{brukt}', example: 'Du har 2 gratis saker igjen'},
    ],
    offer: [
      {
        words: '{notice}',
        cue: 'kampanje|kampanjepris|sommertilbud|sommertilbudet|tilbud|tilbudet',
        act: 'benytt|gå ikke glipp|våre|vårt',
        example: 'Benytt deg av sommertilbudet vårt',
      },
      {words: '{notice}', cue: '{aboName}', act: '{valg}', example: 'Velg abonnementet som passer deg'},
      {words: '{notice}', cue: '{pris}', act: '{binding}', example: 'Prøv gratis i en måned'},
      {words: '{notice}', cue: '{beløp}', act: '{deretter}', example: 'Deretter 99 kr/mnd'},
      {words: '{notice}', cue: '{siOpp}', act: '{nårSom}', example: 'Avslutt enkelt når du vil'},
    ],
    login: [
      {
        words: '{notice}',
        cue: 'logg inn|logge inn',
        act: 'abonnent|allerede|her|kontoen din',
        example: 'Er du allerede abonnent, kan du logge inn her',
      },
      {
        words: '{notice}',
        cue: 'brukernavn|konto|kontoen|passord|profil',
        act: 'din|glemt|ingen konto|logg inn|min|ny her|opprett',
        example: 'Ny her? Opprett en konto',
      },
      {words: '{notice}', cue: '{login}', act: '{loginAkt}', example: 'Logg inn med Vipps'},
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'bekreft påmeldingen|meld deg på|påmeldingen',
        act: 'e posten|hver dag|hver morgen|innboksen|lenken|lokale nyheter',
        example: 'Bekreft påmeldingen via lenken i e-posten',
      },
      {words: '{notice}', cue: '{brev}', act: '{brevAkt}', example: 'Ukens beste lesestoff rett i innboksen'},
    ],
    'follow-us': [{words: '{notice}', cue: '{kanal}', act: '{kanalAkt}', example: 'Du finner oss også på TikTok'}],
    'share-toolbar': [
      {words: '{delOrd}', cue: '{delAkt}', act: '{delDing}', begins: true, example: 'Send saken til en venn'},
    ],
    comments: [
      {
        words: '{notice}',
        cue: 'kommentarer|kommentere|kommenterer',
        act: 'den første|ennå|første|ingen|innlogget|logg inn',
        example: 'Det er ingen kommentarer ennå',
      },
      {
        words: '{notice}',
        cue: '{kommentar}',
        act: '{kommentarAkt}',
        example: 'Bli den første til å kommentere saken',
      },
    ],
    'continue-reading': [
      {
        words: '{notice}',
        cue: 'klikk|klikk her|trykk her',
        act: 'les videre|lese hele|lese mer|lese videre',
        example: 'Klikk her for å lese videre',
      },
      {words: '{notice}', cue: '{hel}', act: '{helAkt}', example: 'Klikk her for å lese hele saken'},
    ],
    'read-also': [{words: '{notice}', cue: '{annen}', act: '{annenAkt}', example: 'Mest leste saker i dag'}],
    'media-widget': [
      {words: '{notice}', cue: '{spiller}', act: '{spillerAkt}', example: 'Videoen starter om 5 sekunder'},
      {words: '{notice}', cue: '{opplest}', act: '{opplesDing}', example: 'Lest opp av en kunstig stemme'},
    ],
    'browser-notice': [
      {words: '{notice}', cue: '{nettleser}', act: '{nettleserAkt}', example: 'Nettleseren din støttes ikke'},
    ],
    'error-report': [
      {
        words: '{notice}',
        cue: 'kommentarer|spørsmål|synspunkter',
        act: 'kontakt redaksjonen|på saken|skriv til redaksjonen|til saken',
        example: 'Synspunkter på saken? Skriv til redaksjonen',
      },
      {words: '{notice}', cue: '{feil}', act: '{feilAkt}', example: 'Funnet en feil? Tips oss'},
    ],
    donation: [
      {words: '{notice}', cue: '{støtt}', act: '{støttAkt}', example: 'Ditt bidrag gjør fri journalistikk mulig'},
    ],
    copyright: [{words: '{notice}', cue: '{rett}', act: '{rettAkt}', example: 'Kopiering av materialet er forbudt'}],
    disclaimer: [
      {
        words: '{notice}',
        cue: '{ansvar}',
        act: '{ansvarDing}',
        example: 'Redaksjonen er ikke ansvarlig for eksterne lenker',
      },
      {words: '{notice}', cue: '{reklamisk}', act: '{reklameDing}', example: 'Saken inneholder annonselenker'},
    ],
    'cms-leftover': [{words: '{notice}', cue: '{bilde}', act: '{bildeAkt}', example: 'Bildet kan ikke vises'}],
    'thank-the-writer': [
      {words: '{notice}', cue: '{takk}', act: '{takkDing}', example: 'Likte du teksten? Si takk til skribenten'},
    ],
    'translation-notice': [
      {words: '{notice}', cue: '{oversatt}', act: '{oversattAkt}', example: 'Oversettelse laget med DeepL'},
    ],
    'source-line': [
      {words: '{notice}', cue: '{original}', act: '{originalAkt}', example: 'Originalartikkelen finnes her'},
    ],
    'live-marker': [
      {words: '{notice}', cue: '{live}', act: '{liveAkt}', example: 'Følg hendelsene i vår direktedekning'},
    ],
  },
}
