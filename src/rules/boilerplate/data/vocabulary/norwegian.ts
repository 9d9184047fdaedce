import type {PhraseBook} from '../../phrases.js'

/** The words of Norwegian notices, Bokmål and Nynorsk: see the book of German ones for what stands in such sets. */
export const norwegianVocabulary: PhraseBook = {
  language: 'no',
  sets: {
    little:
      'å|ad|aldri|all|alle|allerede|alltid|alt|andre|at|av|både|bare|berre|ble|bli|blir|da|då|de|deg|dei|den|denne|der|deres|deretter|dermed|dersom|desse|det|dette|din|dine|direkte|disse|ditt|du|dykkar|eg|egen|ei|eige|ein|eit|eller|en|enkelt|enn|er|et|ett|etter|få|får|flere|for|fordi|fra|frem|før|først|gå|går|gjennom|gjerne|gratis|ha|har|hel|hele|helt|her|heretter|hos|hva|hvem|hver|hvert|hvilken|hvilket|hvis|hvor|hvordan|i|igjen|ikke|ikkje|ingen|inn|intet|ja|jeg|kan|klikk|kor|korfor|kun|kunne|lett|må|me|med|meg|meir|mer|min|mine|mitt|mot|nå|når|nedenfor|nei|nemlig|nesten|no|noe|ny|nye|nytt|og|òg|også|om|opp|oss|over|på|rett|så|samt|seg|selv|sjølv|skal|slik|som|straks|ta|til|tilbake|under|ut|uten|vår|våre|vårt|ved|vi|via|videre|vil|viss|være',
    nett: 'apple podcasts|bluesky|facebook|google|google news|google nyheter|instagram|linkedin|mastodon|messenger|pinterest|snapchat|sosiale medier|spotify|telegram|threads|tiktok|twitter|whatsapp|x|youtube',
    stykke:
      'artikkel|artikkelen|artiklar|artiklene|artikler|historien|innhold|innholdet|innlegg|innlegget|intervjuet|låste saker|nyhet|nyheten|reportasjen|sak|saka|saken|sakene|saker|tekst|teksten|tekster',

    annonse:
      'annonsane|annonsar|annonse|annonseblokk|annonsefilm|annonsen|annonsene|annonsepause|annonser|betalt annonse|kommersiell pause|reklamane|reklame|reklameblokk|reklamebudskap|reklamefilm|reklameinnslag|reklamen|reklamepause|reklamepausen|reklamer|reklamesnutt|sponset innslag',
    etterAnnonse: '(etter|under|nedenfor|bak|forbi) [den|denne|det|dette|en|et] [her|korte|kort|følgende] {annonse}',
    videreAkt:
      '{stykke}|artikkelen held fram|bla|forset|fortset|fortsett|fortsettelse|fortsettelsen|fortsetter|framhald|framhaldet|følger|held|held fram|kan du lese|kjem|les|les vidare|lese|lese vidare|leser du|nedanfor|resten|rull|rull ned|saka held fram|scroll|scroll ned|siste del|skroll|sveip|vidare|videre',
    annonseOrd: '{annonse}|{little}|{videreAkt}|#|del|kort|korte|litt|sekunder|side|siden',
    annonseAkt:
      'bla|fjern|forbi|fortsetter|fortsetter her|fortsetter nedenfor|fortsetter under|held fram|held fram under|hopp|hopp over|hoppe over|les vidare|les videre|lese videre|lukk|lukke|rull|rull ned|scroll|scroll ned|skjul|slutt på|slutter her|sveip',

    kake: 'cookie|cookie innstillinger|cookiebanner|cookieinnstillingene|cookieinnstillinger|cookies|eksternt innhald|eksternt innhold|enhet|enheten|informasjonskapsel|informasjonskapslane|informasjonskapslar|informasjonskapslene|informasjonskapsler|innebygd innhold|innebygd innlegg|innebygde innlegg|innhald frå {nett}|innhold fra {nett}|innlegg fra {nett}|markedsføring|markedsføringskapsler|marknadsføring|opplysninger|personopplysninger|personvern|personvernerklæring|personvernerklæringen|personvernet|personverninnstillingene|personverninnstillinger|personvernpolicy|personvernvalg|samtykkebanner|samtykkeinnstillingene|samtykkeinnstillinger|sporing|sporingskapsler|tredjepart|tredjeparter|tredjeparts|tredjepartscookies|tredjepartsinnhold|video fra {nett}',
    kakeAkt:
      'administrer|akkseptert|aksepter|akseptere|aksepterer|aktiver|avslå|avslått|avvis|avviser|behandler|behandles|behandling|bekreft|blokkert|bruk|bruke|bruker|deles|endr|endre|gå med på|gi lov|gitt lov|gje lov|godkjenn|godkjenne|godkjenner|godkjent|godta|godtar|godtatt|godtek|har ikke|ikke samtykket|ikke tilgjengelig|ikke vises|ikkje visast|innstillinger|kan ikke vises|kjem|krever|kreves|lagre|lagrer|last|laste|lastes|les mer|lov til|mer informasjon|nødvendige|rediger|sagt ja|sagt nei|samler|samtykka|samtykke|samtykker|samtykket|seier du ja|seier ja|si ja|sier du ja|sier ja|sier nei|skjules|skjult|skru|slå|slått av|strengt|takke ja|tilgang|tillat|tillate|tillater|tillet|tilpass|valg|valgt bort|vel|vi bryr oss|vi respekterer|vi tar vare|vi verner|viktig for oss|vis|visast|vise|viser|viser vi|vises',
    kakeOrd:
      '{kake}|{kakeAkt}|{little}|{nett}|{stykke}|#|analyse|annonser|avslått|avspiller|avspilleren|bedre|beste|brukeropplevelse|brukeropplevelsen|data|dine|ekstern|eksterne|eksternt|enhet|enheten|forbedre|formål|fortsette|fortsetter|frivillige|funksjoner|gi|gir|gitt|grunn|hentes|informasjon|kart|kartet|kilde|klikke|klikker|klipp|klippet|knappen|lese|lignende|mulig|mulige|måle|målrettet|nettside|nettsiden|nettsted|nettsteder|nettstedet|når|ok|opplevelse|opplevelsen|opplysninger|partner|partnere|personlig|plattform|podkast|reklame|se|senere|sett|side|siden|sider|statistikk|teknologi|teknologier|tilpassede|tilpasset|tjeneste|tjenester|trekke|trenger|video|videoen|vilkår|vilkårene|visning|visningen',
    samtykke: 'godkjenning|samtykke|samtykker|tillatelse',
    lastAkt:
      '{nett}|eksternt|innhold|innholdet|innlegget|kartet|klippet|last|laste|lastes|podkasten|se|spille|spilles|video|videoen|vis|vise|vises',

    abo: '{aboName}|pluss|premium',
    aboName:
      'abonnement|abonnementer|abonnementet|abonnementsform|abonnementssak|abonnementstype|abonnent|abonnentane|abonnentar|abonnentene|abonnenter|abonner|abonnera|abonnere|abonnerer|årsabonnement|betalingsmur|dagspass|digital abonnent|digitalabonnement|digitalpakke|digitalt abonnement|gaveabonnement|halvårsabonnement|helgeabonnement|introabonnement|kvartalsabonnement|månedsabonnement|nettabonnement|papirabonnement|pluss artikkel|pluss sak|pluss saker|plussabonnement|plussabonnent|plussabonnenter|plussak|plussaker|plussinnhold|plusstilgang|premiumabonnement|prøveabonnement|sommerabonnement|studentabonnement|tingar|tingarar|tinging|ukepass',
    medlem:
      'abonnentar|betalande|betalande lesarar|betalende|betalende lesere|betaler|brukere|innloggede|innlogget|kunder|logget inn|medlem|medlemane|medlemer|medlemmene|medlemmer|medlemskap|plusslesere|plussmedlem|plussmedlemmer|premiummedlemmer|registrer|registrerte|støttemedlemmer|tingarar',
    tilgang:
      '{stykke}|åpen for|åpnes|arkiv|arkivet|atterhalden|bak|bak betalingsmur|bare for|berre for|eksklusiv|eksklusive|eksklusivt|får lese|får lest|forbeholder|forbeholdt|kan lese|kun for|lås opp|låse opp|låst|låst for|låst opp|les|lesa|lese|lese vidare|leser|reservert|resten|slutt|stengt|tilgang|tilgjengeleg|tilgjengelig|ubegrenset|videre',
    betalOrd:
      '{abo}|{little}|{medlem}|{tilgang}|#|app|appen|avis|avisen|bestill|betal|betalende|bruker|del|dessverre|digital|digitale|digitalt|e avis|e avisen|eavis|fortsett|fortsette|fri|frie|fritt|full|inngår|innlogging|interessert|kjøp|kjøpe|konto|kr|krever|krone|kroner|lesere|logg|måned|måneden|måneder|nettsted|nettstedet|nysgjerrig|nyt|opprett|prøv|prøve|rest|resten|siden|skaff|tegn|tegne|tilbud|trenger|uke|uker|velg|år',
    fri: 'frie artikler|gratis artikler|gratis saker|gratisartiklene|gratisartiklene dine|gratisartikler|gratissakene|gratissaker',
    brukt: 'brukt|brukt opp|denne måneden|grense|grensen|i denne måneden|i måneden|igjen|lest|månedens|per måned',

    beløp:
      '# (kr|kroner|krone)|# [kr|kroner] (i|per|pr) (måneden|måned|uken|uke|året|år)|# [kr|kroner] (mnd|måned|uke|år)',
    pris: 'berre #|billigere|for bare|for kun|gratis|halv|halv pris|halve prisen|introduksjonspris|intropris|kampanjepris|kun #|månedspris|nedsatt pris|ordinær pris|prøvemåned|rabatt|rabattert|spar|spare|spesialpris|til halv pris|til halve prisen|tilbudspris',
    binding:
      'alle saker|alt innhold|avslutt|binding|bindingstid|ein månad|eit halvt år|eit heilt år|en måned|én måned|et halvt år|et helt år|ett år|fire uker|fornyes|heile sommaren|hele sommeren|les|les ubegrenset|lese|løpende|månader|måneder|oppsigelse|prøv|prøveperiode|så mye du vil|så mykje du vil|seks måneder|si opp|sies opp|to måneder|tolv måneder|tre måneder|uavgrensa|ubegrenset|uforpliktende|uker|ut året|veker|# måneder|# mnd|# uker',
    deretter:
      'avslutt|de første|den første måneden|deretter|første måned|heretter|i stedet for|ingen binding|ordinær pris|prøv|si opp|uten binding',
    valg: 'aktiver|benytt|bestill|bestille|betal|billig|billigere|fordeler|forleng|gave|gavekort|gi|gi bort|gratis|halv|halv pris|halve|ingen binding|ingen bindingstid|introduksjonstilbud|introtilbud|julegave|kampanje|kampanjepris|kjøp|kjøpe|kr|krone|kroner|nyt|oppgrader|passer|prosent|prøv|prøve|prøveles|rabatt|sammenlign|sikre deg|skaff|skynd|spar|spesialpris|start|tegn|test|til halv pris|til halve prisen|tilbud|tilbudet|uforpliktende|uten binding|uten bindingstid|velg',
    tilbudOrd:
      '{abo}|{binding}|{little}|{pris}|{valg}|#|akkurat|alt|app|appen|artikler|avis|avisen|begrenset|beste|betal|black friday|black week|dag|dager|digital|digitale|digitalt|e avis|eksklusivt|fire|første|helg|helst|høsttilbud|jul|juletilbud|kr|krone|kroner|kunde|kvartal|les|lese|lesere|mnd|måned|måneden|måneder|månedlig|nyheter|når|papiravis|per|pr|prosent|rabatt|saker|seks|sommer|sommertilbud|stedet|tid|tilgang|to|tre|ubegrenset|uke|uker|vårtilbud|år|året',
    siOpp: 'avmeld|avslutt|avslutte|binding|bindingstid|si opp|sies opp|stopp',
    nårSom: 'enkelt|fleksibelt|hver måned|ingen|løpende|månedlig|når du måtte ønske|når du vil|når som helst|uten',

    login:
      'brukar|brukar hos oss|bruker hos oss|brukerkonto|då loggar|din konto|din profil|du inn|en konto|gratis bruker|gratis konto|gratis profil|ikke konto|innlogget|innlogging|innloggingsinformasjon|konto|kontoen|logg deg|logg deg inn|logg deg på|logg inn|logg på|loggar du inn|logger inn|logget inn|min side|opprett bruker|profil|registrer|registrering|så logg',
    loginAkt:
      'abonnement|abonnent|allerede|allerede abonnent|allerede kunde|apple|artikkelen|bankid|brukernavn|då|e post|e postadresse|epostadresse|facebook|forbli|fortsette|fra før|frå før|glemt|google|har du|har du allerede|har du ikke|her|hjå oss|hos oss|inn her|kommentere|kunde|lagre|lese|lese videre|mangler|medlem|ny bruker|ny her|opprett|opprettet|passord|passordet|så|saken|vipps',
    loginOrd:
      '{little}|{login}|{loginAkt}|#|allerede|artikkel|avisen|bruker|digital|først|gratis|hele|husk|konto|kundenummer|medlem|minutt|minutter|opplysninger|profil|raskt|skriv|velkommen|videre',

    brev: 'brevet|din e post|e post|e postadresse|e postadressen|e postbrev|e posten|e posten din|e postliste|epost|epostadresse|epostadressen|eposten|helgebrev|helgebrevet|innboks|innboksen|kveldsbrev|lunsjbrev|mail|mailboks|mailen|mailliste|morgenbrev|nyheitsbrev|nyheitsbreva|nyheitsbrevet|nyhetsbrev|nyhetsbrevene|nyhetsbrevet|nyhetsmail|nyhetsmailer|postkasse|ukebrev|ukebrevet|utsending|vekebrev|vekebrevet',
    brevAkt:
      'abonnement|abonner|abonnere|avmeld|avmelding|bekreft|bekrefte|beste|bestill|brev frå|dagleg|daglig|daglige|dine hver|dumper|få|få vår|får|får brev|fyll|glipp|gratis|hører du fra|hører fra|høyrer|i din|kvar dag|lander|legg att|månedlig|meld|melde|motta|mottar|oppgi|oppgje|oppsummering|oversikt|påmelding|påmeldt|registrer|rett|så sender|send|sender|sender vi|sendes|siste|skriv|skriv deg på|skriv inn|tast|tinging|ukas beste|ukens beste|ukentlig|ukentlige|utvalgte|vekas beste|vi mailer|vi sender|viktigste',
    brevOrd:
      '{brev}|{brevAkt}|{little}|{nett}|#|adresse|artikler|behandles|byen|dag|dagens|dager|e post|eksklusive|eksklusivt|epost|fortalt|fredag|godtar|helg|helgen|helst|historier|hold|hverdag|interessante|kl|klikk|klokken|kort|kultur|kveld|lenke|lenken|lesestoff|lokale|lørdag|mail|mandag|morgen|måned|måneden|nyhet|nyhetene|nyheter|onsdag|oppdatert|opplysninger|personvernerklæring|politikk|redaksjon|redaksjonen|sakene|saker|spennende|sport|søndag|takk|tekster|temaer|tid|tips|tirsdag|torsdag|uka|ukas|uke|uken|ukens|velkommen|verden|vilkår|vilkårene|økonomi',

    kanal:
      '{nett}|app|app store|appen|apper|facebookgruppe|facebookside|google play|insta|instagramkonto|kanal|kanalen|kringkastingskanal|mobilapp|mobilappen|nyheitsvarsel|nyhetsapp|nyhetsappen|nyhetsvarsel|nyhetsvarsler|push|push varsler|pushmeldinger|pushnyheter|pushvarsler|snap|varsel|varslar|varsler|varslinger|whatsapp kanal|whatsappkanal',
    kanalAkt:
      'abonner|abonnere|aktiver|besøk|bli en del|bli med|bli medlem|diskuter|du oss|er også|er på|er vi|få nyheter|få varsel|få varsler|finn|finn du oss|finn oss|finne|finne oss|finner oss|finnes|følg|følg med|følg oss|følg redaksjonen|følg vår|følge|følge oss|følger du|gå ikke glipp|glipp|heng med|heng på|hent|hold deg oppdatert|installer|kikk innom|kom innom|last ned|laste ned|legg til|lik oss|møt oss|nå også|no også|òg på|også på|skru på|slå på|ta oss med|velkommen|vi er|vi er også|vi finst',
    kanalOrd:
      '{kanal}|{kanalAkt}|{little}|#|android|bak|bilder|døgnet|farten|foretrukken|gratis|gruppe|hold|ios|iphone|kilde|konto|kulissene|les|lese|live|lokale|mobil|mobilen|nettbrett|noe|nyhetene|nyheter|nytt|offisielle|oppdateringer|overalt|profil|raskest|redaksjon|redaksjonen|rundt|se|side|siste|sjekk|telefon|telefonen|venner|videoer|viktigste',

    delAkt:
      'anbefal|behold|bokmerk|del|del vidare|dele|fortel|fortell|gi|gi videre|kopier|kopiert|la|lagre|lenk|print|send|send vidare|send videre|sende|si|skriv ut|sms|spre|tips|tweet|utskrift|vidaresend|videresend|vis',
    delDing:
      '{nett}|{stykke}|bekjent|bekjente|bokmerke|e post|ei venninne|ein kollega|ein ven|en bekjent|en kollega|en venn|en venninne|familie|familien|favoritter|kamerat|kollega|kollegaer|kolleger|kompis|lenka|lenke|lenken|leseliste|leselisten|link|mail|med venner|mobilen|nettadresse|nettverk|noen|noen du|nokon|nyheten|pdf|seinare|seinere|senere|side|siden|til seinare|til senere|url|utklippstavle|utklippstavlen|ven|vener|venn|vennene dine|venner|venninne|videre',
    delOrd:
      '{delAkt}|{delDing}|adresse|alternativer|andre|den|denne|det|dette|din|ditt|du|eller|en|et|familie|her|i|kan|kjenner|knapp|legg|les|lese|med|noen|nå|og|på|som|til|utskriftsversjon|versjon|via',

    kommentar:
      'debatt|debatten|debattforum|debattinnlegg|debattråden|debattregler|diskusjon|diskusjonen|forum|innleggene|kommentar|kommentarar|kommentarene|kommentarer|kommentarfelt|kommentarfeltet|kommentarfunksjon|kommentarfunksjonen|kommentarregler|kommentartråd|kommenter|kommentere|leserbrev|leserdebatt|leserkommentarer|leserreaksjoner|meining|meininga|mening|meninger|reaksjon|reaksjoner|svar|synspunkt',
    kommentarAkt:
      'åpent|åpne|artikkelen|avslutta|avsluttet|bidra|bli den første|deaktivert|delta|diskuter|eldste|er lukket|er stengt|fortel|fortell|første til å|gå til|gjennomgås|godkjennes|godkjent|her|hopp til|ikke lenger|ingen|ingen kommentarer|innlogget|kan ikke|klikk|kommenteres|last|låst|legg igjen|les|logg|lukket|meld|mener|modereres|moderert|mulig|mulighet|nedanfor|nedenfor|nyeste|publiseres|rapporter|registrer|saka|saken|sei|send|si|siste|skjul|skriv|skrive|skrives|slått av|slettes|som den første|sorter|stem|stengd|stengde|stengt|vil du|vis|vise|vær den første',
    kommentarOrd:
      '{kommentar}|{kommentarAkt}|{little}|#|andre|artikkel|artikkelen|bruker|brukere|debatt|debatten|dessverre|diskusjon|diskusjonen|e postadresse|først|første|god|hold|ingen|innlegg|konto|lesere|mening|midlertidig|navn|redaksjon|redaksjonen|regler|saken|senere|synes|takk|tema|temaet|timer|tone|vær',

    hel: '(hele|fullstendige|komplette|opprinnelige|originale|resten av) {stykke}|full artikkel|originalartikkelen|originalsaken',
    helAkt:
      'finn|finner|finnes|fortsett|gå|her|klikk|les|lese|nettet|nettside|nettsiden|nettsted|på|se|side|siden|til|vis|åpne',
    helOrd:
      '{helAkt}|{little}|{stykke}|app|appen|avis|avisen|dagens|digitale|e avis|i morgen|lenke|lenken|morgen|neste|papiravisen|pluss',

    annen:
      'analyser|artikkel|artiklene|artikler|historier|intervju|intervjuer|kronikker|lesetips|lesing|nyheiter|nyheter|reportasjer|sakene|saker|tekster|videoer',
    annenAkt:
      'anbefaler|anbefalt|anbefalte|andre leser|du kanskje|forrige|gå heller ikke|gå ikke glipp av|ikke gå glipp av|interessant|interessante|kanskje|kanskje også|lignende|mest lest|mest leste|mye lest|mye leste|neste|om temaet|populær|populære|populært|redaksjonens utvalgte|relatert|relaterte|samme tema|siste|spennende|tips|utvalgt|utvalgte',
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
      'beskjed|ctrl|enter|fant|feilaktig|finner|fortell|funnet|gal|galt|gi beskjed|gi oss|gjør oss|hør|ikkje stemmer|kontakt|kontakt oss|kontakt redaksjonen|la merke|lagt merke|mail|marker|meld|meld fra|melde|merk|noe galt|noko gale|observert|oppdaga|oppdager|oppdaget|passer ikke|rapporter|send|ser|sett|si fra|si ifra|skriv|stemmer|stemmer ikke|til redaksjonen|tips|underrett',
    feilOrd:
      '{feil}|{feilAkt}|{little}|#|artikkel|artikkelen|denne|e post|eventuelle|forbedre|fra|gi|gjerne|hjelp|hjelpe|noe|noen|redaksjon|redaksjonen|saken|side|siden|skjema|takk|tekst|teksten|trykk',

    støtt:
      'beløp|betaling|bidra|bidrag|bidraget|bidragsyter|bidrar|donasjon|donasjoner|doner|donér|donere|gave|gaven|gaver|gi et beløp|gi oss|gje|innbetaling|medlem|overfør|patreon|pengegave|sponsor|stønad|støtt|støtta|støtte|støttebeløp|støttemedlem|støttemedlemmer|støtten|støtter|støttespiller|valgfritt beløp|vipps|vippse|vippser',
    støttAkt:
      'arbeidet|arbeidet vårt|bidrag via vipps|dekning|fri presse|gravejournalistikk|journalistikk|journalistikken|kvalitetsjournalistikk|lokaljournalistikk|reklamefri|uavhengig|uavhengige|vipps et bidrag|vipps oss|vårt arbeid',
    støttOrd:
      '{little}|{støtt}|{støttAkt}|#|arbeid|avis|avisen|beløp|betyr|dag|eksistere|engangsbeløp|forskjell|fortsette|fremtid|fremtiden|fri|frie|frivillig|gjør|gjøre|god|hjelp|hjelpe|hjelper|i dag|koster|kr|kritisk|kroner|kvalitet|lesere|lite|liten|medier|medium|mulig|måned|måneden|månedlig|nettsted|nettstedet|overleve|penger|redaksjon|redaksjonen|takk|valgfritt|viktig|viktige|økonomisk',

    rett: 'åndsverklova|åndsverkloven|beskyttes|copyright|deles|eksemplarfremstilling|ettertrykk|gjenbruk|gjenbrukes|gjengis|gjengivast|gjengivelse|kopier|kopierast|kopiere|kopieres|kopiering|mangfoldiggjøres|mangfoldiggjøring|offentliggjøres|offentliggjøring|opphavsrett|opphavsretten|opphavsrettslig|opphavsrettsloven|publiseres|rettigheter|sitat|spredning|spres|tekst og datautvinning|videredistribusjon|videreformidles|videreformidling',
    rettAkt:
      'avtale|bare med|beskyttet|forbeholdes|forbeholdt|forbudt|ikke kopiere|ikke kopieres|ikke uten|ikkje utan|kan ikke|kildehenvisning|kreditering|kun med|lov fra|løyve|må ikke|må ikkje|reservert|samtykke|tillatelse|tillatt|utan løyve|utan samtykke|uten avtale|uten løyve|uten samtykke|uten tillatelse|vernet',
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
      'adresse|aldri|alltid|analyse|analyser|åpen|åpent|åpne|år|av|avsnittet|bakgrunn|bekreft|bekreftelse|bekreftelseslenke|benytt|berre|beskytte|bestiller|bilder|bla|bort|brev|bruker|brukervilkår|bygda|då|dag|debatt|dekning|del|deretter|dine|direkte|direktedekning|distriktet|dykk|e posten|eige|eigen|ekstra|eller so|en gang|endret|enkelt|enn|ennå|få|fem|finnes|fint|fire|fleire|forblir|fordeler|fortell|fortsette|frå|framover|fritt|fullskjerm|før|først|første|gang|gi|gitt|gjer|gjev|glem|glemt|gløymt|godt|gratisapp|ha|halv|halvår|halve|heile|heilt|heim|hele|hent|her|herfra|historier|hjå|hjelper|hjelper oss|hjem|hold|hos|husk|hve|hver|hvor|høgtalaren|høre|høyr|høyttaleren|høyttalerne|i dag|i staden|ikke|ikkje|ingenting|inn|innboksen|innen|innhaldet|innhold|innstillingene|interessert|iskrem|ja|journalister|kaffe|kaffi|kan|kjem|kjøp|klar|klikk|klokka|klokken|kom|kommer|kontoen|kopp|korleis|krone|kunder|kva|kvar|kven|kystriket|la|lagre|landar|lande|lander|lar|last|låst|laste|lastes|legg|lenken|les|lese|leser|lesere|leste|likte|linje|linjer|logge|lokal|lokale|lyst|løysing|måtte|med|meg|meiner|meining|mener|mening|mindre|minutt|minutter|mista|mistet|morgenbrevet|morgenens|morgonbrevet|mykje|når|nedanfor|nettopp|no|noko|nokon|nye|nyheitene|nyheiter|nyheter|nytt|nærområdet|ofte|om|ope|open|oppdatert|ord|oss|oversikt|på nytt|påmelding|påmeldingen|pause|peng|personvernerklæringen|personvernet|personverninnstillingene|podkaster|pris|prisen|regionale|resten|rull|ruta|rute|røyst|såg|saka|samlet|samme|samstundes|samtidig|se|seg|sei|seie|seier|seks|seksjon|seksjonen|selv|sendt|ser|si|sida|sidan|skjermen|skriv|slått|slått av|slepp|slutten|snart|soger|sommaren|sommeren|sommertilbud|sommertilbudet|spel|spelt|spesielle|spille|spiller|spilt|spørsmål|stem|stjerner|støttemedlem|svar|sveip|synes|synest|synspunkter|søk|takk|takket|teksten|tekster|ti|tidlegare|tidligere|til|tilbud|tilbudet|to|tom|tomt|tre|treng|trenger|trengst|trygg|trykk|uka|unn|ut|utan|vår|våre|veka|vel|velg|vener|vennene|venner|vent|ventar|venter|vere|verne|vert|vi|vidare|viktig|vil|vilkårene|vinter|vis|vist|ynskjer|ønskjer',
    spørsmål:
      'del meningen din|di meining|din mening|diskuter|gi din mening|hva er din mening|hva mener dere|hva mener du|hva sier du|hva synes dere|hva synes du|hva tenker du|hva tror du|hvordan ser du|korleis ser du|kva er di meining|kva meiner de|kva meiner du|kva seier du|kva synest du|kva tenkjer du|kva trur du|sei di meining|si din mening|si hva du mener',
    svaret:
      'bland deg|bli med|delta|fortel|fortell|her|i kommentarane|i kommentarfeltet|kommenter|mail|nedanfor|nedenfor|om dette|om saka|om saken|oss|sei|sei det|si|si det|skriv|stem|svar|under',
    utenOss:
      'med deres hjelp|med di hjelp|med di støtte|med din hjelp|med din støtte|takka vere|takket være deg|takket være dere|takket være din|takket være våre|utan deg|utan di|utan dykk|utan lesarane|utan støtta|utan støtte|uten deg|uten dere|uten deres|uten din|uten støtten|uten støtten din|uten støtten fra|uten våre lesere',
    finnesIkke:
      'avisa|avisen|eksistere|finnes|finnes ikke|finnes vi ikke|finst ikkje|finst vi ikkje|fortsette|halde fram|ikke finnes|ingen avis|kan vi|kan vi ikke|klarer vi oss ikke|lesarane|leserne|mogleg|mulig|overleve|skrive|var vi ikke|ville vi',
    krøll:
      'avspilles ikke|fungerer ikke|går ikke|hakker|ikke noe bilde|ikke spille av|ikke spilt av|ikke starte|ikkje spelt|ikkje spelt av|ingen lyd|kan ikke spilles av|lastes ikke|spelast ikkje|spilles ikke av|startar ikkje|starter ikke|verkar ikkje|virker ikke|vises ikke|(starter|virker|fungerer) (videoen|filmen|klippet|lyden) (ikke|ikkje)|(starter|virker|fungerer|lastes|startar|verkar) (ikke|ikkje) (videoen|filmen|klippet|lyden|podkasten|spilleren)',
    notice:
      '{abo}|{annenAkt}|{annenOrd}|{annen}|{annonseAkt}|{annonseOrd}|{annonse}|{ansvarDing}|{ansvarOrd}|{ansvar}|{beløp}|{betalOrd}|{bildeAkt}|{bildeOrd}|{bilde}|{binding}|{brevAkt}|{brevOrd}|{brev}|{brukt}|{common}|{delAkt}|{delDing}|{delOrd}|{deretter}|{etterAnnonse}|{feilAkt}|{feilOrd}|{feil}|{finnesIkke}|{fri}|{helAkt}|{helOrd}|{hel}|{kakeAkt}|{kakeOrd}|{kake}|{kanalAkt}|{kanalOrd}|{kanal}|{kommentarAkt}|{kommentarOrd}|{kommentar}|{krøll}|{lastAkt}|{liveAkt}|{liveOrd}|{live}|{loginAkt}|{loginOrd}|{login}|{medlem}|{nårSom}|{nettleserAkt}|{nettleserOrd}|{nettleser}|{opplesDing}|{opplesOrd}|{opplest}|{originalAkt}|{originalOrd}|{original}|{oversattAkt}|{oversattOrd}|{oversatt}|{pris}|{reklameDing}|{reklameOrd}|{reklamisk}|{rettAkt}|{rettOrd}|{rett}|{samtykke}|{siOpp}|{spillerAkt}|{spillerOrd}|{spiller}|{spørsmål}|{støttAkt}|{støttOrd}|{støtt}|{svaret}|{takkDing}|{takkOrd}|{takk}|{tilbudOrd}|{tilgang}|{utenOss}|{valg}|{videreAkt}',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'reklamepause|kort reklamepause|kort reklame|litt reklame|annonsepause',
        act: 'artikkelen|fortsetter|held fram|saken|saka|snart|så|tilbake|videre',
        example: 'Kort reklamepause, så fortsetter saken',
      },
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
      {
        words: '{notice}',
        cue: 'youtube|facebook|instagram|twitter|x|tiktok|spotify',
        act: 'godtar|kommer fra|laste det|personvernerklæringen',
        example: 'Innholdet kommer fra YouTube',
      },
      {
        words: '{notice}',
        cue: 'informasjonskapsler|informasjonskapslar|cookies|ja til informasjonskapsler',
        act: 'forblir|ruta|rute|tom|tomt',
        example: 'Uten ja til informasjonskapsler forblir ruta tom',
      },
      {
        words: '{notice}',
        cue: 'beskytte personvernet|beskytte personvernet ditt|beskytte dine opplysninger|av personvernhensyn|verne personvernet',
        act: 'blokkert|innholdet|kartet|lastes ikke|slått av|videoen|vises ikke',
        example: 'For å beskytte personvernet ditt er videoen slått av',
      },
      {
        words: '{notice}',
        cue: 'kartet|filmen|videoen|innlegget|klippet|{nett}',
        act: 'samtykket ditt|ditt samtykke|di godkjenning|samtykke|samtykket|sagt nei|tillatelse',
        example: 'Vi trenger samtykket ditt for å vise kartet',
      },
      {words: '{notice}', cue: '{kake}', act: '{kakeAkt}', example: 'Kun nødvendige informasjonskapsler'},
      {words: '{notice}', cue: '{samtykke}', act: '{lastAkt}', example: 'Videoen vises når du gir ditt samtykke'},
    ],
    'paywall-notice': [
      {
        words: '{notice}',
        cue: '{aboName}',
        act: 'krever|krev|lese mer|lese meir|må du ha|må ha|vil du lese|trenger',
        example: 'Vil du lese mer, må du ha et digitalt abonnement',
      },
      {
        words: '{notice}',
        cue: 'herfra|resten|fortsettelsen|framhaldet|lese mer|lese meir|lese videre|lese vidare|les videre|les vidare',
        act: 'abonnent|abonnenter|abonnement|abonnentar|betalende|betalande|betaler|låst|konto|medlem|medlemmer|medlemer|pluss',
        example: 'Resten er bare for medlemmer',
      },
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
        cue: 'nye kunder|nye abonnenter|nye lesere',
        act: 'betal|gratis|måned|måneder|rabatt|uker',
        example: 'For nye kunder: les i 3 måneder, betal for 1',
      },
      {
        words: '{notice}',
        cue: 'tilbud|tilbudet|rabatten|kampanjen',
        act: 'benytt|få|grip|hent|her',
        example: 'Få tilbudet her',
      },
      {
        words: '{notice}',
        cue: 'bestiller nå|abonnerer nå|bestill nå|bestill no|tegn abonnement nå',
        act: 'gratis|leser|måned|måneder|sommeren|på kjøpet',
        example: 'Den som bestiller nå, leser gratis hele sommeren',
      },
      {
        words: '{notice}',
        cue: 'journalistikk|kvalitetsjournalistikk|lokaljournalistikk',
        act: 'et år|eit år|kampanjepris|måned|måneder|prøv|spesialpris|tilbud',
        example: 'Eit år med god journalistikk til spesialpris',
      },
      {
        words: '{notice}',
        cue: '# (mnd|måned|måneder|månader|uker|veker|dager|år)|(en|et|ett|ein|eit|to|tre|fire|seks|tolv) (måned|månad|måneder|månader|uker|veker|år)|(hele|heile) (sommeren|sommaren|høsten|våren|året|vinteren)',
        act: 'digital lesing|for # (kr|kroner|krone)|for kun|for bare|les ubegrenset|lese ubegrenset|ubegrenset lesing|ubegrenset|fri lesing|les alt|lese alt|les så',
        example: 'To uker med ubegrenset lesing',
      },
      {
        words: '{notice}',
        cue: 'halv pris|halve prisen|spesialpris|introduksjonspris|nedsatt pris',
        act: 'år|året|halvår|måned|måneder|månader|uke|uker|veker|sommeren|dager|les|lese',
        example: 'Et helt år til halv pris',
      },
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
        cue: 'passord|passordet|brukernavn|brukarnamn|innloggingsinformasjon',
        act: 'bestill|et nytt|eit nytt|glemt|gløymt|her|mista|mistet|nytt|vekk',
        example: 'Har du mistet passordet? Bestill et nytt her',
      },
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
        cue: 'abonnerer|melde deg på|melder deg på|påmelding',
        act: 'brukervilkår|godtar|personvernerklæring|vilkår|vilkårene',
        example: 'Ved å melde deg på godtar du vilkårene våre',
      },
      {
        words: '{notice}',
        cue: '(hver|kvar) (dag|morgen|morgon|kveld) [klokken|klokka] [#|fem|seks|sju|åtte]',
        act: 'i innboksen|i innboksen din|på e post|på mail|via e post',
        example: 'Hver dag klokken seks: morgenens nyheter på e-post',
      },
      {
        words: '{notice}',
        cue: 'morgenbrev|morgenbrevet|morgonbrevet|nyhetsbrev|nyhetsbrevet vårt|vårt nyhetsbrev|vår mail|brevet vårt',
        act: 'din innboks|glipp|innboksen|innboksen din|lande|gå glipp|hver',
        example: 'Vil du ikke gå glipp av noe? La morgenbrevet vårt lande i innboksen din',
      },
      {
        words: '{notice}',
        cue: '(hver|kvar) (dag|fredag|hverdag|kveld|lørdag|laurdag|mandag|måndag|måned|månad|morgen|morgon|onsdag|søndag|sundag|tirsdag|tysdag|torsdag|uke|veke|helg)|(en|to) ganger i uka|en gang i (uka|uken|måneden)|daglig|ukentlig|dagleg',
        act: 'brev frå oss|brev fra oss|e post fra oss|eit brev|et brev|en e post|en mail|hører du fra oss|høyrer du frå oss|i e posten|i innboksen|mailer vi|på e post|på mail|per e post|sender vi|vi mailer|vi sender',
        example: 'Hver fredag sender vi et brev',
      },
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
      {
        words: '{notice}',
        cue: 'del|legg ut|post|publiser',
        act: 'på x|på facebook|på twitter|på linkedin|på threads|på bluesky',
        example: 'Legg ut på X',
      },
      {
        words: '{notice}',
        cue: 'anbefal den|del den|fortell|fortell det|fortel|fortel det|vis den',
        act: 'vennene dine|venene dine|andre|til en venn|venner|vener|videre',
        example: 'Likte du teksten? Fortell det til vennene dine',
      },
      {
        words: '{notice}',
        cue: 'anbefal|tilrå|del|fortell|fortel|gi|mail|send|send videre|send vidare|sms|tips|vis',
        act: 'bekjent|en venn|ein ven|en venninne|en kollega|familien|kompis|kamerat|kollega|noen|nokon|noen du|venn|ven|venner|vener',
        begins: true,
        example: 'Send saken videre til en venn',
      },
      {words: '{delOrd}', cue: '{delAkt}', act: '{delDing}', begins: true, example: 'Send saken til en venn'},
    ],
    comments: [
      {
        words: '{notice}',
        cue: 'har du en mening|har du ei meining|en annen mening',
        act: 'høre|høyre|la oss|om|si|skriv',
        example: 'Har du en mening? La oss høre',
      },
      {
        words: '{notice}',
        cue: 'skriv til oss|send oss|fortell oss|fortel oss|skriv',
        act: 'di meining|mener|meiner|mening|synes|synest|tenker|hva du|kva du',
        example: 'Skriv til oss og fortell hva du synes',
      },
      {words: '{notice}', cue: '{spørsmål}', act: '{svaret}', example: 'Kva meiner du? Sei det under'},
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
    'read-also': [
      {
        words: '{notice}',
        cue: 'flere historier|fleire historier|flere artikler|flere saker|fleire saker|flere nyheter|flere tekster|mer lesestoff',
        act: 'finn du|finner du|her',
        example: 'Flere historier fra bygda finner du her',
      },
      {
        words: '{notice}',
        cue: 'mer om|meir om|mer i|mer på|alt om|les mer om|les meir om|mer fra',
        act: 'emne|emnet|samme emne|saken|saka|temaet|tema|dette temaet|samme tema',
        example: 'Mer om dette emnet',
      },
      {words: '{notice}', cue: '{annen}', act: '{annenAkt}', example: 'Mest leste saker i dag'},
    ],
    'media-widget': [
      {
        words: '{notice}',
        cue: 'for å spille|for å spille av|for å lytte|for å starte|for å se',
        act: 'klikk|trykk|her',
        example: 'Klikk for å spille av',
      },
      {
        words: '{notice}',
        cue: 'ingen lyd|ikke noe bilde|ikke bilde|inkje bilete|ikke lyd',
        act: 'høyttaleren|høyttalerne|høgtalaren|nettleseren|lyden|lydstyrken|skru opp|slå på|last inn',
        example: 'Ingen lyd? Slå på høyttaleren',
      },
      {
        words: '{notice}',
        cue: '{krøll}',
        act: 'igjen|klikk|klikk her|last|last inn|last siden|last sida|nettleser|oppdater|på nytt|siden|sida|åpne',
        example: 'Starter ikke videoen? Last siden på nytt',
      },
      {words: '{notice}', cue: '{spiller}', act: '{spillerAkt}', example: 'Videoen starter om 5 sekunder'},
      {words: '{notice}', cue: '{opplest}', act: '{opplesDing}', example: 'Lest opp av en kunstig stemme'},
    ],
    'browser-notice': [
      {words: '{notice}', cue: '{nettleser}', act: '{nettleserAkt}', example: 'Nettleseren din støttes ikke'},
    ],
    'error-report': [
      {
        words: '{notice}',
        cue: 'noe galt|noko gale|noe feil|noe som ikke|passer ikke|stemmer ikke|ikke stemmer|ikkje stemmer',
        act: 'artikkelen|teksten|saken|saka|redaksjonen|fortell|oss|beskjed',
        example: 'Er det noe som ikke stemmer i saken?',
      },
      {
        words: '{notice}',
        cue: 'kommentarer|spørsmål|synspunkter',
        act: 'kontakt redaksjonen|på saken|skriv til redaksjonen|til saken',
        example: 'Synspunkter på saken? Skriv til redaksjonen',
      },
      {words: '{notice}', cue: '{feil}', act: '{feilAkt}', example: 'Funnet en feil? Tips oss'},
    ],
    donation: [
      {
        words: '{notice}',
        cue: '(hver|kvar) (gave|krone|tier)|(hvert|kvart) (beløp|bidrag)',
        act: 'fortsette|hjelper oss|hjelp oss|journalistikk|uavhengig|støtter',
        example: 'Hver krone hjelper oss å fortsette',
      },
      {words: '{notice}', cue: '{utenOss}', act: '{finnesIkke}', example: 'Uten støtten fra leserne finnes vi ikke'},
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
