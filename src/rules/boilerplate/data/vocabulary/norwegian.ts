import type {PhraseBook} from '../../phrases.js'

/** The words of Norwegian notices, Bokmål and Nynorsk: see the book of German ones for what stands in such sets. */
export const norwegianVocabulary: PhraseBook = {
  language: 'no',
  sets: {
    little:
      'ad|aldri|all|alle|alltid|allerede|alt|at|av|bare|ble|bli|blir|da|de|deg|dei|den|denne|der|deretter|deres|det|dette|din|dine|ditt|direkte|du|eit|eller|en|enn|er|et|ett|etter|for|fordi|fra|flere|frem|før|først|få|får|gjennom|går|gå|gjerne|ha|har|her|heretter|hos|hva|hver|hvert|i|igjen|ikke|ikkje|inn|ingen|intet|ja|jeg|kan|klikk|kun|kunne|lett|med|mer|meg|meir|min|mitt|mine|mot|må|nedenfor|nei|nå|ny|nye|nytt|når|og|også|om|opp|oss|over|på|rett|seg|skal|som|straks|så|til|tilbake|ut|uten|under|ved|via|vi|vil|videre|vår|våre|vårt|være|hel|hele|helt|gratis|enkelt|samt|ta|noe|no|ein|ei|berre|nesten|nemlig|å',
    nett: 'facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|pinterest|google|google nyheter|google news|threads|mastodon|bluesky|snapchat|spotify|apple podcasts|messenger|sosiale medier',
    stykke:
      'artikkel|artikkelen|artikler|artiklene|tekst|teksten|tekster|sak|saken|saker|sakene|historien|nyhet|nyheten|innhold|innholdet|innlegg|innlegget|reportasjen|intervjuet|låste saker|artiklar|saka',

    annonse:
      'annonse|annonsen|annonser|annonsene|reklame|reklamen|reklamer|reklamepause|reklamepausen|reklamefilm|annonsepause|reklameinnslag|reklamesnutt',
    etterAnnonse: '(etter|under|nedenfor|bak|forbi) [den|denne|det|dette|en|et] [her|korte|kort|følgende] {annonse}',
    videreAkt:
      'fortsetter|fortsett|fortsettelse|fortsettelsen|videre|resten|les|lese|scroll|skroll|rull|{stykke}|følger|held fram',
    annonseOrd: '{little}|{videreAkt}|{annonse}|kort|korte|sekunder|#|side|siden|del|litt',
    annonseAkt:
      'hopp over|lukk|lukke|skjul|fjern|scroll|les videre|slutt på|slutter her|fortsetter nedenfor|hopp|hoppe over',

    kake: 'cookie|cookies|informasjonskapsel|informasjonskapsler|informasjonskapslene|cookieinnstillinger|cookie innstillinger|samtykkeinnstillinger|personvern|personvernet|personvernerklæring|personvernerklæringen|personverninnstillinger|personvernpolicy|personopplysninger|sporing|tredjepart|tredjeparter|tredjeparts|eksternt innhold|innebygd innhold|cookie|personverninnstillingene|samtykkeinnstillingene|cookieinnstillingene',
    kakeAkt:
      'godta|godtar|godtatt|aksepter|akseptere|aksepterer|godkjenn|godkjenne|tillat|tillate|tillater|samtykke|samtykker|avvis|avslå|administrer|tilpass|endre|endr|rediger|vis|vise|vises|last|lastes|laste|bruker|bruk|bruke|nødvendige|lagrer|lagre|behandler|behandles|kreves|krever|blokkert|innstillinger|deles|mer informasjon|les mer|valg|aktiver|samler|slå|strengt|behandling|viktig for oss|vi bryr oss|vi tar vare|vi respekterer|vi verner',
    kakeOrd:
      '{little}|{kake}|{kakeAkt}|{nett}|{stykke}|video|videoen|kart|kartet|klipp|klippet|avspiller|avspilleren|nettside|nettsiden|nettsted|nettstedet|nettsteder|side|siden|sider|enhet|enheten|informasjon|opplysninger|data|partner|partnere|formål|målrettet|personlig|tilpassede|tilpasset|annonser|reklame|måle|analyse|statistikk|opplevelse|opplevelsen|brukeropplevelse|brukeropplevelsen|forbedre|bedre|beste|mulige|knappen|klikke|klikker|ekstern|eksterne|eksternt|tjeneste|tjenester|funksjoner|ok|fortsette|fortsetter|lese|se|lignende|teknologi|teknologier|#|podkast|kilde|plattform|mulig|visning|visningen|trekke|senere|gitt|gi|grunn|frivillige|hentes|sett|trenger|dine|når|gir|avslått|vilkår|vilkårene',
    samtykke: 'samtykke|samtykker|tillatelse|godkjenning',
    lastAkt:
      'vis|vise|vises|last|lastes|laste|spille|spilles|se|{nett}|video|videoen|kartet|innhold|innholdet|klippet|innlegget|podkasten|eksternt',

    abo: '{aboName}|premium|pluss',
    aboName:
      'abonnent|abonnenter|abonnentene|abonnement|abonnementet|abonnementer|abonnere|abonner|abonnerer|digitalabonnement|digitalt abonnement|helgeabonnement|prøveabonnement|betalingsmur|plussak|pluss sak|pluss artikkel|plussinnhold|nettabonnement|gaveabonnement|årsabonnement|månedsabonnement|digital abonnent|abonnementssak|plussaker|pluss saker|gaveabonnement',
    medlem:
      'medlem|medlemmer|medlemskap|medlemmene|registrerte|registrer|brukere|kunder|innloggede|innlogget|logget inn',
    tilgang:
      '{stykke}|lese|les|leser|tilgang|eksklusivt|eksklusiv|eksklusive|ubegrenset|lås opp|låse opp|låst|tilgjengelig|forbeholdt|arkiv|arkivet|videre',
    betalOrd:
      '{little}|{abo}|{medlem}|{tilgang}|digital|digitalt|digitale|avis|avisen|app|appen|e avis|e avisen|eavis|nettsted|nettstedet|siden|tegn|tegne|kjøp|kjøpe|prøv|prøve|måned|måneder|måneden|uke|uker|år|kr|kroner|krone|#|fri|frie|fritt|full|logg|innlogging|konto|opprett|bruker|velg|nysgjerrig|interessert|dessverre|rest|resten|del|inngår|tilbud|betal|betalende|lesere|fortsette|fortsett|nyt|krever|trenger|bestill|skaff',
    fri: 'gratis artikler|gratisartikler|gratisartiklene|frie artikler|gratis saker|gratissaker|gratisartiklene dine|gratissakene',
    brukt: 'lest|brukt|brukt opp|igjen|grense|grensen|denne måneden|per måned|i måneden|månedens|i denne måneden',

    beløp:
      '# (kr|kroner|krone)|# [kr|kroner] (i|per|pr) (måneden|måned|uken|uke|året|år)|# [kr|kroner] (mnd|måned|uke|år)',
    pris: 'gratis|spar|spare|billigere|månedspris|ordinær pris|kampanjepris|halv pris|tilbudspris|prøvemåned',
    binding: 'binding|bindingstid|oppsigelse|si opp|sies opp|prøveperiode|løpende|fornyes|prøv|uforpliktende|avslutt',
    deretter:
      'deretter|heretter|første måned|den første måneden|de første|si opp|avslutt|prøv|ordinær pris|uten binding|i stedet for|ingen binding',
    valg: 'prøv|prøve|test|bestill|bestille|tegn|kjøp|kjøpe|gi bort|gi|gave|velg|spar|rabatt|kr|kroner|krone|gratis|tilbud|tilbudet|kampanje|passer|billigere|prosent|betal|start|skaff|gavekort|oppgrader|sammenlign|julegave|halv pris|forleng|uten binding|uten bindingstid|ingen binding|ingen bindingstid|uforpliktende|fordeler',
    tilbudOrd:
      '{little}|{abo}|{pris}|{valg}|{binding}|måned|måneder|måneden|uke|uker|år|året|dag|dager|kvartal|første|#|når|helst|avis|avisen|digital|digitalt|digitale|app|appen|les|lese|artikler|saker|alt|ubegrenset|tilgang|begrenset|tid|nyheter|black friday|black week|sommer|sommertilbud|jul|juletilbud|vårtilbud|høsttilbud|eksklusivt|beste|to|tre|fire|seks|helg|per|pr|e avis|akkurat|lesere|månedlig|kunde|papiravis|kr|kroner|krone|prosent|rabatt|mnd|betal|stedet',
    siOpp: 'avslutt|avslutte|si opp|sies opp|avmeld|stopp|bindingstid|binding',
    nårSom: 'når som helst|når du vil|når du måtte ønske|månedlig|hver måned|ingen|uten|enkelt|løpende|fleksibelt',

    login:
      'logg inn|innlogging|innlogget|logget inn|logger inn|brukerkonto|registrer|registrering|opprett bruker|min side|logg på|din konto|en konto|gratis konto|gratis bruker|gratis profil|din profil|ikke konto',
    loginAkt:
      'passord|passordet|brukernavn|e post|e postadresse|epostadresse|fortsette|lese|lese videre|abonnent|abonnement|google|apple|facebook|bankid|vipps|opprett|har du ikke|ny her|forbli|glemt|kunde|artikkelen|saken|kommentere|lagre|allerede abonnent|allerede kunde|har du allerede',
    loginOrd:
      '{little}|{login}|{loginAkt}|videre|artikkel|velkommen|først|avisen|opplysninger|husk|minutt|minutter|#|digital|kundenummer|raskt|bruker|skriv|hele|konto|profil|gratis|medlem|allerede',

    brev: 'nyhetsbrev|nyhetsbrevet|nyhetsbrevene|innboks|innboksen|e postadresse|e postadressen|epostadresse|epostadressen|e posten|eposten|mailen|morgenbrev|nyhetsmail|e postliste|postkasse|din e post|e posten din',
    brevAkt:
      'meld|melde|påmelding|påmeldt|avmelding|avmeld|abonner|abonnere|få|får|motta|mottar|skriv|fyll|oppgi|bekreft|bekrefte|daglig|daglige|ukentlig|ukentlige|hver|gratis|viktigste|beste|glipp|sender|sendes|send|bestill|rett|siste|utvalgte|oversikt|registrer|oppsummering',
    brevOrd:
      '{little}|{brev}|{brevAkt}|{nett}|adresse|nyheter|nyhetene|nyhet|artikler|saker|sakene|historier|lesestoff|tekster|dag|dagens|dager|uke|uken|ukens|uka|ukas|måned|måneden|morgen|kveld|helg|helgen|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|hverdag|kl|klokken|#|redaksjon|redaksjonen|byen|politikk|økonomi|kultur|sport|verden|oppdatert|hold|takk|tips|temaer|opplysninger|behandles|personvernerklæring|godtar|helst|tid|lenke|lenken|klikk|interessante|spennende|eksklusivt|eksklusive|velkommen|kort|lokale|fortalt|e post|epost|mail|vilkår|vilkårene',

    kanal:
      '{nett}|whatsapp kanal|kanal|kanalen|app|appen|apper|nyhetsapp|nyhetsappen|app store|google play|pushvarsler|push varsler|varsler|varslinger|push|varsel',
    kanalAkt:
      'last ned|laste ned|hent|installer|aktiver|glipp|gå ikke glipp|besøk|diskuter|abonner|følg oss|følg vår|følge oss|finner oss|finn oss|du oss|slå på|vi er|hold deg oppdatert|følg redaksjonen|lik oss|skru på',
    kanalOrd:
      '{little}|{kanal}|{kanalAkt}|nyheter|nyhetene|siste|viktigste|mobil|mobilen|telefon|telefonen|iphone|android|ios|nettbrett|gratis|hold|redaksjon|redaksjonen|side|profil|konto|gruppe|farten|noe|oppdateringer|bilder|videoer|live|offisielle|les|lese|se|sjekk|overalt|raskest|#|døgnet|rundt|foretrukken|kilde|venner|bak|kulissene|lokale|nytt',

    delAkt: 'del|dele|send|sende|tips|anbefal|kopier|kopiert|skriv ut|utskrift|lagre|tweet|videresend|bokmerk',
    delDing:
      '{nett}|{stykke}|lenke|lenka|lenken|link|url|side|siden|e post|mail|venn|venninne|leseliste|leselisten|favoritter|utklippstavle|utklippstavlen|senere|pdf|bokmerke|nettadresse|vennene dine|med venner|nyheten',
    delOrd:
      'denne|dette|den|det|en|et|din|ditt|via|på|med|til|eller|og|her|nå|i|som|du|kan|kjenner|{delAkt}|{delDing}|andre|noen|familie|adresse|knapp|les|lese|legg|versjon|utskriftsversjon|alternativer',

    kommentar:
      'kommentar|kommentarer|kommentarene|kommentere|kommenter|kommentarfelt|kommentarfeltet|kommentarfunksjon|kommentarfunksjonen|leserkommentarer|leserbrev|debattinnlegg|debattregler|debattråden|kommentarregler',
    kommentarAkt:
      'skriv|skrive|legg igjen|les|vis|vise|skjul|logg|innlogget|registrer|stengt|lukket|slått av|deaktivert|mulig|gjennomgås|modereres|moderert|godkjent|godkjennes|publiseres|nyeste|eldste|siste|sorter|rapporter|meld|send|last|mener|diskuter|delta|slettes|bli den første|vær den første|første til å|som den første',
    kommentarOrd:
      '{little}|{kommentar}|{kommentarAkt}|#|artikkel|artikkelen|saken|innlegg|temaet|tema|redaksjon|redaksjonen|lesere|debatt|debatten|diskusjon|diskusjonen|regler|takk|navn|e postadresse|konto|bruker|senere|dessverre|midlertidig|god|tone|hold|timer|andre|brukere|vær|først|første|mening|ingen|synes',

    hel: '(hele|fullstendige|komplette|opprinnelige|originale|resten av) {stykke}|originalartikkelen|originalsaken|full artikkel',
    helAkt:
      'les|lese|klikk|her|se|finnes|finner|finn|på|til|gå|åpne|vis|side|siden|nettside|nettsiden|nettsted|nettet|fortsett',
    helOrd:
      '{little}|{helAkt}|lenke|lenken|avis|avisen|app|appen|i morgen|dagens|{stykke}|e avis|papiravisen|neste|digitale|pluss|morgen',

    annen: 'artikler|saker|artikkel|tekster|artiklene|sakene',
    annenAkt:
      'relaterte|relatert|lignende|mest leste|mest lest|populære|populær|anbefalte|anbefalt|anbefaler|siste|forrige|neste|gå ikke glipp av|ikke gå glipp av|utvalgte|redaksjonens utvalgte|samme tema|om temaet|andre leser',
    annenOrd:
      '{little}|{annen}|{annenAkt}|i dag|dag|uke|uken|uka|tema|temaet|kategori|seksjon|skribenten|lesere|valg|topp|#|les|lese|nettopp|akkurat|sport|kultur|økonomi|politikk|forside|forsiden|andre|kanskje|mest|serie|samme',

    spiller:
      'video|videoen|videoer|klipp|klippet|podkast|podkasten|podcast|lyd|lyden|avspiller|avspilleren|direktesending|direktesendingen|sendingen|bildeserie|bildeserien|galleri|galleriet|bildegalleri|episode|episoden|film|filmen|strømmen',
    spillerAkt:
      'spill av|spille av|spilles av|spilles|avspilling|se|lytt|start|starter|last|lastes|laster|klikk|pause|sett på pause|lydløs|tilgjengelig|hopp over|fullskjerm|minutter|min|sekunder|igjen|undertekster|lukk|neste|forstørr|hør|# bilder|se bilder',
    spillerOrd:
      '{little}|{spiller}|{spillerAkt}|#|bilde|bilder|nettleser|nettleseren|dessverre|feil|automatisk|varighet|minutt|artikkel|artikkelen|saken|kvalitet|hastighet|bla|knappen|volum',
    opplest: 'lytt|opplest|opplesning|opplesing|lest opp|lest inn|innlest|lydversjon|lyttetid|leses opp|hør',
    opplesDing:
      'artikkelen|artikkel|saken|teksten|tekst|minutter|min|syntetisk|talesyntese|datastemme|ki stemme|automatisk|syntetiske|kunstig|kunstige|robotstemme',
    opplesOrd: '{little}|{opplest}|{opplesDing}|stemme|#|lyd|generert|laget|sekunder|ki|ai|intelligens',

    nettleser:
      'nettleser|nettleseren|nettlesere|javascript|annonseblokkerer|annonseblokkereren|annonseblokkering|annonseblokkeringen|adblocker|ad blocker|adblock|reklameblokkering|reklameblokkerer',
    nettleserAkt:
      'aktiver|aktivere|aktivert|slå på|slå av|slått på|slått av|skru på|skru av|deaktiver|deaktivere|deaktivert|støttes|støtter|utdatert|gammel|oppdater|oppdatere|oppdatering|bruker|bruk|bruke|bytt|bytte|krever|kreves|nødvendig|oppdaget|annen|aktiv|nyere|moderne|pause|blokkerer',
    nettleserOrd:
      '{little}|{nettleser}|{nettleserAkt}|side|siden|nettside|nettsiden|nettsted|nettstedet|video|videoen|lyd|element|innhold|innholdet|fungerer|fungere|virker|korrekt|riktig|optimalt|fortsette|lese|vise|vises|se|versjon|last|ser ut til|dessverre|annonser|reklame|chrome|firefox|safari|edge|spille|av|innstillinger|funksjon|funksjoner|journalistikk|finansieres',

    feil: 'feil|feilen|skrivefeil|stavefeil|trykkfeil|faktafeil|rettelse|rettelser|tastefeil|feilmelding|språkfeil',
    feilAkt:
      'rapporter|meld|meld fra|funnet|finner|fant|sett|ser|oppdaget|oppdager|skriv|send|fortell|kontakt|marker|merk|ctrl|enter|tips|gi beskjed|si fra|si ifra|beskjed|mail|til redaksjonen|kontakt redaksjonen',
    feilOrd:
      '{little}|{feil}|{feilAkt}|artikkel|artikkelen|saken|tekst|teksten|side|siden|noe|noen|takk|hjelp|hjelpe|forbedre|e post|skjema|#|trykk|eventuelle|gjerne|gi|fra|denne|redaksjonen|redaksjon',

    støtt:
      'støtt|støtte|støtter|bidrag|bidraget|doner|donere|donasjon|donasjoner|gave|vipps|vippse|patreon|støttemedlem|medlem|støttespiller',
    støttAkt:
      'journalistikk|journalistikken|kvalitetsjournalistikk|lokaljournalistikk|uavhengig|uavhengige|vårt arbeid|arbeidet vårt|arbeidet|reklamefri|fri presse|dekning|vipps et bidrag|vipps oss|gravejournalistikk|bidrag via vipps',
    støttOrd:
      '{little}|{støtt}|{støttAkt}|arbeid|hjelp|hjelper|hjelpe|fortsette|mulig|lite|liten|måned|måneden|månedlig|engangsbeløp|fri|frie|kritisk|god|kvalitet|penger|koster|takk|lesere|i dag|#|medier|medium|fremtid|fremtiden|viktig|viktige|økonomisk|betyr|gjør|gjøre|forskjell|valgfritt|beløp|avis|avisen|frivillig|dag|nettsted|nettstedet|eksistere|overleve|kroner|kr|redaksjon|redaksjonen',

    rett: 'rettigheter|opphavsrett|opphavsretten|åndsverkloven|copyright|kopiering|kopiere|ettertrykk|gjengivelse|videreformidling|spredning|mangfoldiggjøring|sitat|offentliggjøring|videredistribusjon|opphavsrettslig|eksemplarfremstilling',
    rettAkt:
      'forbeholdt|forbeholdes|reservert|forbudt|tillatelse|tillatt|beskyttet|vernet|samtykke|kildehenvisning|avtale|kreditering',
    rettOrd:
      '{little}|{rett}|{rettAkt}|materiale|materialet|innhold|innholdet|tekster|tekst|bilder|artikkel|artikkelen|artikler|redaksjonen|utgiver|utgiveren|skriftlig|forhåndssamtykke|helt|delvis|hel|form|nettsted|nettstedet|ifølge|loven|#|kilde|kommersielt|bruk|lov|as|asa',

    ansvar: 'ansvarsfraskrivelse|ikke ansvar|ikke ansvarlig|ikke ansvarlige|intet ansvar',
    ansvarDing: 'lenker|eksterne nettsider|eksterne nettsteder',
    ansvarOrd:
      '{little}|{ansvar}|{ansvarDing}|tar|påtar|tredjepart|riktighet|egne|egen|utgiveren|uttrykker|står|teksten|artikler|andre|utelukkende|eventuelle|leserbrev|redaksjonen|innhold|innholdet|skribenten|skribentens|kommentarer|nettsider|nettsteder|sider|meninger|annonser|opplysninger|forfatteren|eksterne|meningene|mening|uttrykk',
    reklamisk:
      'affiliate lenker|affiliatelenker|affiliate lenke|affiliatelenke|reklamelenker|reklamelenke|annonselenker|annonselenke|sponset|sponsa|betalt samarbeid|betalt partnerskap|provisjon|produktplassering|inneholder reklame|inneholder annonselenker|kommersielt samarbeid|annonsørinnhold|betalt innhold|kommersielt innhold|affiliate',
    reklameDing:
      'artikkel|artikkelen|sak|saken|tekst|teksten|innlegg|innlegget|innhold|innholdet|siden|lenker|kjøp|kjøper|handler|redaksjon|redaksjonelle|redaksjonen|samarbeid|partner|annonsør|butikken',
    reklameOrd:
      '{little}|{reklamisk}|{reklameDing}|inneholder|mottar|liten|betaling|påvirker|uavhengig|produsert|laget|ekstra|pris|prisen|sammen|oppdrag|merket|stjerne|kommersiell|tjene|penger|noen',

    bilde: 'bilde|bildet|foto|grafikk|grafikken|element|elementet|innholdet|kart|kartet|bildetekst|innlegget|fil|video',
    bildeAkt:
      'forstørr|vis større|ikke tilgjengelig|kunne ikke|kan ikke vises|lastes|fullskjerm|mangler|last ned|ikke funnet|større|finnes ikke lenger|ingen bilde|intet bilde|i fullskjerm',
    bildeOrd: '{little}|{bilde}|{bildeAkt}|klikk|vises|dessverre|åpne|tilgjengelig|fjernet|stor|full|størrelse|lastet',

    takk: 'takke|likte|liker|sett pris på|setter pris på|vurder|drikkepenger|stjerner|leseverdig|hjerte|hjertet|synes|takk for at du|si takk',
    takkDing:
      'artikkelen|artikkel|saken|teksten|tekst|skribenten|skribent|forfatteren|forfatter|leste|lest|journalisten|innlegget|leser',
    takkOrd:
      '{little}|{takk}|{takkDing}|lite|bidrag|vipps|støtt|støtte|gi|vis|si|oppmerksomhet|interesse|#|klikk|kaffe|kopp|orket|takk|god|bra|interessant|lese',

    oversatt:
      'oversatt|oversettelse|oversettelsen|oversettes|sammendrag|sammendraget|oppsummert|oppsummering|omsett|omsetjing',
    oversattAkt:
      'automatisk|maskinell|maskinelt|maskinoversettelse|maskinoversatt|deepl|google translate|google|ki|ai|kunstig intelligens|datamaskin|verktøy|chatgpt|programvare|robot',
    oversattOrd:
      '{little}|{oversatt}|{oversattAkt}|artikkel|artikkelen|saken|tekst|teksten|engelsk|svensk|dansk|tysk|fransk|norsk|original|originalen|hjelp|feil|inneholde|redaksjon|redaksjonen|gjennomgått|kontrollert|kvalitetssikret|laget|skapt|språk|versjon',

    original:
      'originalartikkelen|originalsaken|opprinnelige artikkelen|opprinnelige saken|originalteksten|opprinnelig sak',
    originalAkt: 'her|finnes|finner|les|lese|lenke|til|finn|publisert|se|trykket',
    originalOrd: '{little}|{originalAkt}|nettsted|nettside|først|opprinnelig|artikkel|klikk|tekst|tidligere|på|gå',

    live: 'direktesending|direktesendingen|direkterapport|direkterapportering|direkteoppdatering|direktedekning|liveblogg|livebloggen|live blogg|livestream|nyhetsdøgnet|livesending|direkterapporten',
    liveAkt: 'følg|følge|oppdateres|les|her|se|alle|alt|siste|hendelsene|utviklingen|avsluttet|nytt|løpende|med|mer',
    liveOrd:
      '{little}|{live}|{liveAkt}|nyheter|nyhetene|artikkelen|saken|minutt|minutter|hele|dagen|kampen|#|hendelser|oppdateringer|gå',
    // Any word of any notice: what a phrase may go on with.
    common:
      'gitt|gi|først|når|lastes|husk|meg|lokale|lokal|regionale|i dag|hver|dag|e posten|lenken|bekreft|gratisapp|oppdatert|hold|venner|vennene|dine|finnes|ennå|spørsmål|synspunkter|synes|viktig|støttemedlem|direktedekning|fullskjerm|åpne|søk|slått|av|ser|bruker|sommertilbud|sommertilbudet|tilbud|tilbudet|del|hent|enkelt|minutter|minutt|to|tre|fire|fem|seks|ti|lesere|journalister|historier|bakgrunn|analyser|analyse|debatt|podkaster|ekstra|spesielle|klar|nettopp|sendt|bekreftelse|bekreftelseslenke|adresse|takket|hvor|innen|glem|glemt|slutten|avsnittet|direkte|dekning|samlet|fritt|hele|alltid|trygg|fordeler|kjøp|samme|samtidig|ikke|aldri|kan|vil|ha|tekster|vår|velg|selv|leser|takk|logge|se|bilder|vis|benytt|påmeldingen|påmelding|kontoen|en gang|personverninnstillingene|innstillingene',
    notice:
      '{common}|{annonseOrd}|{kakeOrd}|{betalOrd}|{fri}|{brukt}|{tilbudOrd}|{beløp}|{deretter}|{nårSom}|{siOpp}|{loginOrd}|{brevOrd}|{kanalOrd}|{delOrd}|{kommentarOrd}|{helOrd}|{annenOrd}|{spillerOrd}|{opplesOrd}|{nettleserOrd}|{feilOrd}|{støttOrd}|{rettOrd}|{ansvarOrd}|{reklameOrd}|{bildeOrd}|{takkOrd}|{oversattOrd}|{originalOrd}|{liveOrd}|{etterAnnonse}|{videreAkt}|{annonse}|{annonseAkt}|{kake}|{kakeAkt}|{samtykke}|{lastAkt}|{abo}|{tilgang}|{medlem}|{valg}|{pris}|{binding}|{login}|{loginAkt}|{brev}|{brevAkt}|{kanal}|{kanalAkt}|{delAkt}|{delDing}|{kommentar}|{kommentarAkt}|{hel}|{helAkt}|{annen}|{annenAkt}|{spiller}|{spillerAkt}|{opplest}|{opplesDing}|{nettleser}|{nettleserAkt}|{feil}|{feilAkt}|{støtt}|{støttAkt}|{rett}|{rettAkt}|{ansvar}|{ansvarDing}|{reklamisk}|{reklameDing}|{bilde}|{bildeAkt}|{takk}|{takkDing}|{oversatt}|{oversattAkt}|{original}|{originalAkt}|{live}|{liveAkt}',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'etter (reklamen|annonsen)|etter en kort reklamepause',
        act: 'leser du|les videre|leser videre|fortsetter|videre',
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
        act: 'les videre|les|få tilgang|med en gang',
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
        cue: 'sommertilbud|sommertilbudet|tilbud|tilbudet|kampanje|kampanjepris',
        act: 'benytt|gå ikke glipp|vårt|våre',
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
        cue: 'logge inn|logg inn',
        act: 'abonnent|allerede|kontoen din|her',
        example: 'Er du allerede abonnent, kan du logge inn her',
      },
      {
        words: '{notice}',
        cue: 'konto|kontoen|passord|brukernavn|profil',
        act: 'opprett|glemt|din|min|logg inn|ingen konto|ny her',
        example: 'Ny her? Opprett en konto',
      },
      {words: '{notice}', cue: '{login}', act: '{loginAkt}', example: 'Logg inn med Vipps'},
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'meld deg på|bekreft påmeldingen|påmeldingen',
        act: 'lokale nyheter|e posten|lenken|innboksen|hver dag|hver morgen',
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
        act: 'ingen|ennå|første|den første|logg inn|innlogget',
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
        cue: 'klikk her|klikk|trykk her',
        act: 'lese videre|les videre|lese hele|lese mer',
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
        cue: 'spørsmål|synspunkter|kommentarer',
        act: 'skriv til redaksjonen|kontakt redaksjonen|til saken|på saken',
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
