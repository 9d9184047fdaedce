import type {PhraseBook} from '../../phrases.js'

/** The words of Swedish notices: see the book of German ones for what stands in such sets and what does not. */
export const swedishVocabulary: PhraseBook = {
  language: 'sv',
  sets: {
    little:
      'aldrig|all|alla|allt|alltid|att|av|bara|behöver|bli|blir|bort|de|dem|den|denna|det|detta|dig|din|dina|direkt|ditt|du|då|där|därefter|efter|eller|en|endast|enkelt|ens|er|era|ert|ett|fler|från|få|får|för|före|genast|genom|gratis|gå|går|gärna|ha|har|hela|helt|hjälp av|i|igen|in|inga|ingen|inget|innan|inte|ja|jag|just|kan|klicka|kom|kostnadsfritt|kunna|med|mer|mera|min|mina|mitt|måste|nedan|ner|nu|ny|nya|nytt|när|nästa|och|också|om|oss|på|redan|samt|se|sedan|sig|ska|skall|skulle|snabbt|som|så|ta|till|tillbaka|under|upp|ur|ut|utan|vad|var|vara|varje|vi|via|vid|vidare|vill|vårt|väl|är|även|över',
    nät: 'apple podcasts|bluesky|facebook|google|google news|google nyheter|instagram|linkedin|mastodon|messenger|pinterest|snapchat|sociala kanaler|sociala medier|spotify|telegram|threads|tiktok|twitter|whatsapp|x|youtube',
    stycke:
      'artikel|artikeln|artiklar|artiklarna|berättelsen|inlägg|inlägget|innehåll|innehållet|intervjun|krönikan|låsta artiklar|nyhet|nyheten|premiuminnehåll|reportage|reportagen|reportaget|text|texten|texter',

    annons:
      'annons|annonsen|annonser|annonserna|annonsplats|reklam|reklamavbrott|reklamavbrottet|reklamen|reklamfilm|reklaminslag|reklampaus|reklampausen',
    efterAnnons: '(efter|under|nedanför|bakom|förbi) [den|denna|det|detta|en|ett] [här|korta|kort|följande] {annons}',
    vidareAkt: '{stycke}|artikel|fortsätt|fortsätter|fortsättning|följer|läs|läsa|resten|scrolla|skrolla|slutet|vidare',
    annonsOrd: '{annons}|{little}|{vidareAkt}|#|del|direkt|kort|korta|nedan|sekunder|sida|sidan|strax',
    annonsAkt:
      'dölj|dölja|fortsätt läsa|fortsätter nedan|hoppa|hoppa över|läs vidare|scrolla|skippa|slut på|slutar här|stäng|stänga|ta bort',

    kaka: 'cookie|cookie inställningar|cookieinställningar|cookieinställningarna|cookiepolicy|cookies|datapolicy|externt innehåll|inbäddat innehåll|integritet|integritetsinställningar|integritetspolicy|kakor|personuppgifter|personuppgifterna|sekretessinställningar|spårning|tredje part|tredjepart|tredjepartscookies|tredjepartsinnehåll',
    kakaAkt:
      'acceptera|accepterar|accepterat|aktivera|anpassa|använda|använder|användning|används|avböj|avvisa|behandlar|behandlas|blockerat|blockerats|delas|godkänn|godkänna|godkänner|godkänt|hantera|inställningar|krävs|ladda|laddas|lagra|lagrar|läs mer|mer information|neka|nödvändiga|policy|samlar|samtycke|samtycker|spara|sparar|tillåt|tillåta|tillåter|tillåtit|val|vi respekterar|vi värnar|viktig för oss|visa|visas|visat|ändra|ändrar',
    kakaOrd:
      '{kaka}|{kakaAkt}|{little}|{nät}|{stycke}|#|analysera|annonser|anpassade|användarupplevelse|bästa|bättre|data|ditt val|enhet|enheten|extern|externa|externt|fortsätta|fortsätter|frivilliga|från|funktioner|förbättra|ge|genom|ger|grund|hämtas|hämtat|information|inlägg|innan|karta|kartan|klicka|klickar|klipp|klippet|knappen|kunna|källa|leverantör|liknande|läsa|mäta|möjlig|nej|okej|partner|partners|plattform|podd|podden|poddradio|reklam|sajt|sajten|samtliga|senare|sida|sidan|spelaren|statistik|syfte|teknik|tekniker|tjänst|tjänster|tweet|uppgifter|upplevelse|upplevelsen|valt|video|videon|visning|visningen|webbplats|webbplatsen|webbplatser|återkalla|ändamål',
    samtycke: 'gett ditt samtycke|godkännande|medgivande|samtycka|samtycke',
    laddaAkt:
      '{nät}|externt|inlägget|innehåll|innehållet|kartan|klippet|ladda|laddas|laddas först|podden|se|spela|spelas|video|videon|visa|visas',

    abo: '{aboName}|låst|plus|premium',
    aboName:
      'betalvägg|digital prenumerant|digital prenumeration|digitalprenumeration|gåvoprenumeration|helgprenumeration|låst artikel|månadsprenumeration|plus konto|plusartikel|plusartiklar|plusinnehåll|prenumerant|prenumeranter|prenumeranterna|prenumeration|prenumerationen|prenumerationer|prenumerera|prenumererar|presentprenumeration|provprenumeration|årsprenumeration',
    medlem: 'användare|inloggad|inloggade|kund|kunder|medlem|medlemmar|medlemskap|registrera|registrerade',
    tillgång:
      '{stycke}|arkiv|arkivet|exklusiv|exklusiva|exklusivt|förbehållet|lås upp|låsa upp|läs|läsa|läser|obegränsad|obegränsat|tillgång|tillgänglig|tillgängligt|upplåst|vidare|åtkomst',
    betalOrd:
      '{abo}|{little}|{medlem}|{tillgång}|#|app|appen|betala|betalande|del|digital|digitala|digitalt|e tidning|e tidningen|erbjudande|fortsätt|fortsätta|fri|fria|fritt|först|hel|ingår|inloggning|intresserad|konto|kr|krona|kronor|köp|köpa|logga|läsare|läsarna|månad|månaden|månader|njut|nyfiken|obegränsat|prova|rest|resten|sajten|sidan|skaffa|skapa|ta|teckna|testa|tidning|tidningen|tyvärr|vecka|veckor|välj|webbplats|år',
    fri: 'fria artikel|fria artiklar|gratis artiklar|gratisartiklar|gratisläsningar|kostnadsfria artiklar',
    förbrukat: 'använt|den här månaden|denna månad|förbrukat|gräns|gränsen|i månaden|kvar|läst|månaden|per månad|slut',

    belopp:
      '# (kr|kronor|krona|sek)|# [kr|kronor] (mån|månad|vecka|år)|# [kr|kronor] (per|i|varje) (månad|månaden|vecka|år)',
    pris: 'billigare|gratis|halva priset|kampanjpris|kostnadsfritt|månadspris|ordinarie pris|provmånad|rabatterat|spara',
    bindning:
      'avsluta|bindning|bindningstid|förnyas|löpande|lösnummerpris|prova|provperiod|säg upp|testa|tills vidare|uppsägning',
    därefter:
      'avsluta|bindningstid|de första|därefter|första månaden|i stället för|istället för|ordinarie pris|prova|sedan|säg upp|testa|utan bindningstid',
    val: 'beställ|beställa|betala|billigare|erbjudande|erbjudanden|erbjudandet|förläng|ge bort|gratis|halva priset|ingen bindningstid|julklapp|jämför|kampanj|kr|krona|kronor|köp|köpa|passande|passar|present|presenta|presentkort|procent|prova|rabatt|skaffa|spara|starta|teckna|testa|uppgradera|utan bindningstid|välj',
    erbjudandeOrd:
      '{abo}|{bindning}|{little}|{pris}|{val}|#|allt|app|appen|artiklar|begränsad|betala|black friday|bästa|dag|dagar|digital|digitala|digitalt|e tidning|en|endast|exklusivt|fyra|första|helg|helst|höstkampanj|istället|jul|julerbjudande|kr|krona|kronor|kund|kvartal|läs|läsa|läser|missa|mån|månad|månaden|månader|nya|nyheter|när|obegränsad|obegränsat|ord|papperstidning|passa|per|procent|rabatt|sex|sommar|sommaren|sommarerbjudande|stället|tid|tidning|tidningen|tillgång|tre|två|vecka|veckor|vårkampanj|år|året',
    uppsägbar: 'avsluta|avslutas|bindningstid|säg upp|uppsägningsbar',
    närSom: 'enkelt|flexibelt|ingen|löpande|månadsvis|när du vill|när du önskar|när som helst|utan|varje månad',

    login:
      'användarkonto|ditt konto|ett konto|inget konto|inloggad|inloggning|inloggningen|kostnadsfritt konto|log in|logga in|loggar in|loggat in|mina sidor|registrera|registrering|skapa konto',
    loginAkt:
      'användarnamn|apple|artikeln|bankid|e post|e postadress|facebook|fortsätta|förbli|glömt|google|har du redan|kommentera|kund|läsa|läsa vidare|lösenord|lösenordet|mejladress|mobilt bankid|ny här|prenumerant|prenumeration|redan kund|redan prenumerant|skapa|spara',
    loginOrd:
      '{little}|{login}|{loginAkt}|#|artikel|digital|enkelt|först|gratis|hela|ihåg|kom|konto|kundnummer|medlem|minut|minuter|nytt|redan|tidningen|tillbaka|tjänst|uppgifter|vidare|välkommen',

    brev: 'din mejl|ditt mejl|e postadress|inkorg|inkorgen|mailbox|mailen|mailkorg|mejladress|mejlen|mejlinkorg|mejlkorg|mejllista|mejlutskick|morgonbrev|morgonmejl|nyhetsbrev|nyhetsbreven|nyhetsbrevet|via mejlen',
    brevAkt:
      'ange|anmäl|anmälan|anmäld|avanmäl|avregistrera|avsluta|bekräfta|bekräftat|beställ|bästa|dagliga|dagligen|direkt|fyll|få|får|gratis|hetaste|missa|prenumeration|prenumerera|prenumererar|registrera|sammanfattning|senaste|skicka|skickar|skickas|skriv|ta emot|utvalda|varje|veckovis|viktigaste',
    brevOrd:
      '{brev}|{brevAkt}|{little}|{nät}|#|adress|artiklar|behandlas|dag|dagar|dagens|e post|ekonomi|exklusiva|exklusivt|fredag|godkänner|helg|helgen|helst|håll|integritetspolicy|intressanta|kl|klick|klockan|koll|kultur|kväll|länk|länken|läsning|lästips|lördag|mejl|morgnar|morgon|månad|månaden|måndag|nyhet|nyheter|nyheterna|onsdag|ort|politik|redaktion|redaktionen|reportage|sport|spännande|staden|söndag|tack|texter|tips|tisdag|torsdag|uppdaterad|uppgifter|vardag|varit|vecka|veckan|veckans|villkor|villkoren|välkommen|världen|ämnen|överblick',

    kanal:
      '{nät}|app|app store|appar|appen|aviseringar|google play|gratisapp|kanal|kanalen|notiser|nyhetsapp|nyhetsappen|push|push notiser|pushar|pushnotiser|whatsapp kanal',
    kanalAkt:
      'aktivera|besök|diskutera|du oss|finns vi|följ oss|följ redaktionen|följ vår|följ vårt|följa oss|gilla|hitta oss|hittar oss|håll dig uppdaterad|hämta|installera|ladda hem|ladda ner appen gratis|ladda ner vår|med vår|missa|missar|prenumerera|slå på|sätt på|uppdaterad med|vi finns',
    kanalOrd:
      '{kanal}|{kanalAkt}|{little}|#|android|bakom|bilder|dig|dygnet|farten|favoritkälla|filmer|först|gillar|gratis|grupp|grupper|hem|håll|hålla|ingenting|inget|ios|iphone|klipp|koll|kolla|konto|kulisserna|källa|live|lokal|lokala|läs|läsa|mobil|mobilen|nyheter|nyheterna|officiella|redaktion|redaktionen|runt|senaste|sida|sidan|snabbast|surfplatta|telefon|telefonen|titta|uppdateringar|viktigaste|vän|överallt',

    delAkt:
      'bokmärk|dela|delar|kopiera|kopierad|maila|mejla|rekommendera|skicka|skriv ut|skriva ut|spara|tipsa|twittra|utskrift|vidarebefordra',
    delDing:
      '{nät}|{stycke}|bokmärke|dina vänner|e post|favoriter|kompis|länk|länken|läslista|läslistan|mail|med vänner|mejl|nyheten|pdf|senare|sida|sidan|urklipp|url|vän|webbadress',
    delOrd:
      '{delAkt}|{delDing}|adress|alternativ|andra|den|denna|det|detta|din|ditt|du|eller|en|ett|familj|här|i|kan|knapp|känner|lägg|läs|läsa|med|nu|någon|och|om|på|som|till|utskriftsversion|version|via',

    kommentar:
      'insändare|kommentar|kommentaren|kommentarer|kommentarerna|kommentarsfunktion|kommentarsfunktionen|kommentarsfält|kommentarsfältet|kommentarsregler|kommentera|kommenterar|läsarkommentarer|läsarnas kommentarer',
    kommentarAkt:
      'anmäl|avaktiverad|avstängd|avstängt|bli den första|bli först|bort|diskutera|dölj|först med att|godkänd|godkänts|granskas|granskning|inloggad|ladda|logga|lämna|läs|modererad|modereras|möjligt|nyaste|publiceras|publicerats|rapportera|registrera|senaste|skicka|skriv|skriva|sortera|stängd|stängt|tas|tycker|var först|visa|visas|äldsta',
    kommentarOrd:
      '{kommentar}|{kommentarAkt}|{little}|#|artikel|artikeln|bland|debatt|debatten|delta|diskussion|diskussionen|e postadress|först|första|håll|hövlig|inga|inlägg|konto|läsare|mening|namn|redaktion|redaktionen|regler|senare|tack|tillfälligt|timmar|ton|tråden|tycka|tyvärr|vettigt|åsikt|ämne|ämnet',

    hel: '(hela|fullständiga|kompletta|ursprungliga|resten av) {stycke}|fullständig artikel|hel artikel|originalartikeln|ursprungsartikeln',
    helAkt:
      'finns|fortsätt|gå|hitta|hittar|här|klicka|läs|läsa|nätet|på|sajt|se|sida|sidan|till|visa|webb|webbplats|öppna',
    helOrd:
      '{helAkt}|{little}|{stycke}|app|appen|dagens|digitala|e tidning|imorgon|länk|länken|nästa|papperstidningen|plus|tidning|tidningen|vår',

    annan: 'artikel|artiklar|artiklarna|reportage|texter',
    annanAkt:
      'andra läser|föregående|i samma ämne|liknande|mest läst|mest lästa|missa inte|nästa|om ämnet|populära|populäraste|redaktionens val|rekommenderade|rekommenderar|rekommenderas|relaterade|relaterat|senaste|utvalda|vidare läsning',
    annanOrd:
      '{annan}|{annanAkt}|{little}|#|andra|avdelning|dag|ekonomi|idag|intresse|just|kanske|kategori|kultur|läs|läsa|läsare|mest|politik|samma|serie|skribenten|sport|startsida|startsidan|topp|val|vecka|veckan|ämne|ämnet',

    spelare:
      'avsnitt|avsnittet|bildgalleri|bildspel|bildspelet|film|filmen|klipp|klippet|livesändning|livesändningen|ljud|ljudet|podcast|podd|podden|spelaren|strömmen|sändningen|tv klipp|video|videoklipp|videon|videospelaren',
    spelareAkt:
      'förstora|helskärm|hoppa över|igen|klicka|ladda|laddar|laddas|lyssna|min|minuter|nästa|paus|pausa|se|sekunder|spela|spela upp|spelas|spelas upp|starta|startar|stäng|tillgänglig|tillgängligt|titta|tyst|undertexter|uppspelning',
    spelareOrd:
      '{little}|{spelare}|{spelareAkt}|#|artikel|artikeln|automatiskt|bild|bilder|bläddra|fel|hastighet|knappen|kvalitet|längd|minut|tyvärr|upp|volym|webbläsare',
    uppläst: 'inläst|ljudversion|lyssna|lyssnar|lyssningstid|läser upp|läses upp|uppläsning|uppläst',
    uppläsDing:
      'ai genererad|ai röst|artikel|artikeln|automatiskt|dator|datorröst|konstgjord|min|minuter|syntetisk|syntetiska|talsyntes|text|texten',
    uppläsOrd: '{little}|{uppläsDing}|{uppläst}|#|ai|genererad|genererat|ljud|röst|sekunder|skapad',

    webbläsare:
      'ad blocker|adblock|adblocker|annonsblockerare|annonsblockeraren|annonsblockering|javascript|reklamblockerare|webbläsare|webbläsaren|webbläsarens',
    webbläsareAkt:
      'aktiv|aktivera|aktiverad|aktiverat|annan|använd|använda|använder|avaktivera|avaktiverad|avaktiverat|avstängd|avstängt|behöver|behövs|blockerar|byt|byta|föråldrad|gammal|inaktivera|krävs|modern|nyare|pausa|slå av|slå på|stäng av|stänga av|stöder|stödja|stödjer|stödjs|stöds|uppdatera|uppdatering|upptäckt|vitlista',
    webbläsareOrd:
      '{little}|{webbläsare}|{webbläsareAkt}|annonser|chrome|edge|finansieras|firefox|fortsätta|fungera|fungerar|funktion|funktioner|innehåll|innehållet|inställningar|journalistik|korrekt|ladda|ljud|läsa|om|optimalt|reklam|rätt|safari|sajt|sajten|se|sida|sidan|spela|tjänst|tyvärr|verkar|version|video|videon|visa|visas|webbplats|webbplatsen',

    fel: 'faktafel|fel|felaktighet|felaktigheter|felet|korrfel|rättelse|rättelser|sakfel|skrivfel|stavfel',
    felAkt:
      'anmäl|berätta|ctrl|enter|hittade|hittar|hittat|hör av|hör av dig|kontakta|kontakta redaktionen|maila|markera|meddela|mejla|påpeka|rapportera|ser|sett|skicka|skriv|synpunkter|säg till|till redaktionen|tipsa|upptäcker|upptäckt',
    felOrd:
      '{fel}|{felAkt}|{little}|#|artikel|artikeln|e post|eventuella|formulär|förbättra|hjälp|hjälpa|kontakt|mejl|någon|något|nåt|publicering|redaktion|redaktionen|sakinnehåll|sida|sidan|stämmer|tack|text|texten|tips|tryck|webbredaktionen',

    stöd: 'bidra|bidrag|bidraget|donation|donationer|donera|gåva|medlem|månadsgivare|patreon|skänk|skänka|stöd|stödja|stödmedlem|stödprenumerant|stötta|swish|swisha',
    stödAkt:
      'arbetet|fri press|granska|granskning|granskningar|journalistik|journalistiken|kvalitetsjournalistik|lokaljournalistik|oberoende|rapportering|reklamfri|vårt arbete|vårt projekt',
    stödOrd:
      '{little}|{stöd}|{stödAkt}|#|arbete|betyder|bra|direkt|ekonomiskt|engångsgåva|finnas|fortsätta|framtid|framtiden|fri|fria|frivilligt|god|gör|göra|hjälp|hjälpa|hjälper|idag|kostar|kr|kritisk|kronor|kvalitet|kvar|liten|litet|läsare|media|medier|månad|månaden|möjlig|möjligt|pengar|redaktion|redaktionen|sajt|sajten|skillnad|summa|tack|tidning|tidningen|valfri|valfritt|viktig|viktiga',

    rätt: 'citera|copyright|eftertryck|kopiera|kopiering|mångfaldigande|publicering|rättigheter|spridning|upphovsrätt|upphovsrätten|upphovsrättslagen|upphovsrättsligt|vidarespridning|återgivning|återpublicering',
    rättAkt:
      'ange källa|ange källan|förbehålles|förbehållna|förbehålls|förbjuden|förbjudet|medgivande|skyddad|skyddade|skyddas|skyddat|tillstånd|tillåtelse|tillåten|tillåtet',
    rättOrd:
      '{little}|{rätt}|{rättAkt}|#|ab|anges|artikel|artikeln|bilder|bruk|citat|del|delvis|enligt|form|får|förlaget|hel|helt|innehåll|innehållet|kommersiellt|källa|källan|lag|material|materialet|redaktionen|sajten|skriftligt|skyddas|text|texter|utgivare|utgivaren|webbplats|webbplatsen',

    ansvar: 'ansvar|ansvarar inte|ansvarig|ansvariga|ansvarsfri|ansvarsfriskrivning|ej ansvar|inte ansvar',
    ansvarDing: 'externa sidor|externa webbplatser|länkar',
    ansvarOrd:
      '{ansvar}|{ansvarDing}|{little}|andra|annonser|artiklar|egen|egna|externa|inget|innehåll|innehållet|insändare|kommentarer|part|redaktionen|riktighet|sidor|sina|själv|skribenten|skribentens|står|svarar|tar|texten|tredje|uppgifter|utgivaren|uttrycker|webbplatser|åsikt|åsikter|åsikterna',
    reklamig:
      'affiliate länk|affiliate länkar|affiliatelänk|affiliatelänkar|annonsinnehåll|annonslänk|annonslänkar|annonssamarbete|betalt samarbete|innehåller reklam|kommersiellt samarbete|native annons|produktplacering|provision|reklamlänk|reklamlänkar|sponsrad|sponsrat',
    reklamDing:
      'annonsör|artikel|artikeln|butiken|handlar|inlägg|inlägget|innehåll|innehållet|köp|köper|länkar|partner|produkt|redaktion|redaktionell|redaktionen|samarbete|sidan|text|texten',
    reklamOrd:
      '{little}|{reklamDing}|{reklamig}|ersättning|extra|framtagen|framtaget|får|innehåller|kan|kommersiell|kostnad|liten|markerade|markerat|märkta|oberoende|pengar|pris|priset|producerad|producerat|påverkar|stjärna|tillsammans|tjäna|uppdrag',

    bild: 'bild|bilden|bildtext|element|fil|foto|grafik|grafiken|inlägget|innehållet|karta|objektet',
    bildAkt:
      'finns inte längre|förstora|helskärm|hittades inte|hittas|i helskärm|ingen bild tillgänglig|inte tillgänglig|inte tillgängligt|kan inte|kunde inte|ladda ner|laddas|saknas|större|visa större',
    bildOrd: '{bild}|{bildAkt}|{little}|bort|full|klicka|stor|storlek|tagits|tillgänglig|tyvärr|visas|öppna',

    tack: 'betygsätt|dricks|gillade|gillar|hjärta|läsvärd|stjärnor|tack för att du|tacka|tycker|tyckte du om|uppskatta|uppskattar',
    tackDing:
      'artikel|artikeln|författare|författaren|inlägget|journalisten|krönikan|läst|läste|reportern|skribent|skribenten|text|texten',
    tackOrd:
      '{little}|{tack}|{tackDing}|#|bidrag|bjud|bra|ge|hjärtat|intressant|intresse|kaffe|klicka|liten|läsa|om|orkade|slant|stöd|swisha|tack|uppmärksamhet|uppskattning|var|visa',

    översatt:
      'sammanfattad|sammanfattning|sammanfattningen|översatt|översatta|översatts|översättas|översättning|översättningen',
    översattAkt:
      'ai|ai verktyg|artificiell intelligens|automatisk|automatiskt|chatgpt|dator|deepl|google|google translate|maskin|maskinellt|maskinöversatt|maskinöversättning|verktyg',
    översattOrd:
      '{little}|{översatt}|{översattAkt}|artikel|artikeln|danska|engelska|fel|finska|franska|gjord|granskad|granskats|hjälp|innehålla|kontrollerats|norska|original|originalet|redaktion|redaktionen|skapad|skapats|språk|svenska|text|texten|tyska|version',

    original:
      'original artikeln|originalartikeln|originaltexten|ursprungliga artikeln|ursprungsartikeln|ursprungskällan',
    originalAkt: 'finns|hitta|här|länk|läs|läsa|publicerad|publicerades|se|till',
    originalOrd: '{little}|{originalAkt}|artikel|först|gå|klicka|på|sajt|text|tidigare|ursprungligen|webbplats',

    direkt:
      'direktbevakning|direktrapport|direktrapporten|direktrapportering|direktsändning|direktsändningen|livebevakning|liveblogg|livebloggen|liverapportering|livesändning|livesändningen|senaste nytt|vår bevakning',
    direktAkt:
      'alla|allt|avslutad|följ|följa|händelserna|händelseutvecklingen|här|läs|löpande|mer|nytt|se|senaste|uppdateras|utvecklingen',
    direktOrd:
      '{direkt}|{direktAkt}|{little}|#|artikeln|dagen|gå|hela|händelser|ladda|live|löpande|matchen|minut|minuter|nyheter|nyheterna',
    // Any word of any notice: what a phrase may go on with.
    common:
      'adress|aldrig|alltid|analys|analyser|använder|avstängd|avstängt|bakgrund|bekräfta|bekräftelse|bekräftelselänk|berättelser|bevakning|dag|debatt|del|dem|dina|direkt|där|enkelt|erbjudande|erbjudanden|extra|fem|finns|fritt|fyra|förmåner|först|ge|gett|glöm|glömt|gratisapp|ha|hela|helskärm|håll|idag|ihåg|innan|inte|journalister|kan|klart|kom|köp|ladda|laddas|livebevakning|lokal|lokala|länken|läsare|mejlet|mig|minut|minuter|månadsgivare|ni|nyss|när|poddar|regionala|samlat|samma|samtidigt|ser|sex|sina|själv|skickat|slutet|smidigt|sommarerbjudande|stycket|synpunkt|synpunkter|särskilda|särskilt|sök|tack vare|texter|tio|tre|trygg|två|tycker|uppdaterad|varje|viktig|viktigt|vill|vårt|välj|vänner|än|ännu|öppna',
    notice:
      '{abo}|{annan}|{annanAkt}|{annanOrd}|{annons}|{annonsAkt}|{annonsOrd}|{ansvar}|{ansvarDing}|{ansvarOrd}|{belopp}|{betalOrd}|{bild}|{bildAkt}|{bildOrd}|{bindning}|{brev}|{brevAkt}|{brevOrd}|{common}|{delAkt}|{delDing}|{delOrd}|{direkt}|{direktAkt}|{direktOrd}|{därefter}|{efterAnnons}|{erbjudandeOrd}|{fel}|{felAkt}|{felOrd}|{fri}|{förbrukat}|{hel}|{helAkt}|{helOrd}|{kaka}|{kakaAkt}|{kakaOrd}|{kanal}|{kanalAkt}|{kanalOrd}|{kommentar}|{kommentarAkt}|{kommentarOrd}|{laddaAkt}|{login}|{loginAkt}|{loginOrd}|{medlem}|{närSom}|{original}|{originalAkt}|{originalOrd}|{pris}|{reklamDing}|{reklamig}|{reklamOrd}|{rätt}|{rättAkt}|{rättOrd}|{samtycke}|{spelare}|{spelareAkt}|{spelareOrd}|{stöd}|{stödAkt}|{stödOrd}|{tack}|{tackDing}|{tackOrd}|{tillgång}|{uppläsDing}|{uppläsOrd}|{uppläst}|{uppsägbar}|{val}|{vidareAkt}|{webbläsare}|{webbläsareAkt}|{webbläsareOrd}|{översatt}|{översattAkt}|{översattOrd}',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'efter (reklamen|annonsen)|efter en kort reklampaus',
        act: 'fortsätter|läs vidare|läser du|läser vidare|vidare',
        example: 'Efter reklamen läser du vidare',
      },
      {
        words: '{notice}',
        cue: '{efterAnnons}',
        act: '{vidareAkt}',
        example: 'Efter annonsen följer resten av texten',
      },
      {words: '{notice}', cue: '{annons}', act: '{annonsAkt}', example: 'Hoppa över den här annonsen'},
    ],
    'consent-notice': [
      {words: '{notice}', cue: '{kaka}', act: '{kakaAkt}', example: 'Endast nödvändiga cookies'},
      {words: '{notice}', cue: '{samtycke}', act: '{laddaAkt}', example: 'Videon visas när du ger ditt samtycke'},
    ],
    'paywall-notice': [
      {
        words: '{notice}',
        cue: '{abo}',
        act: '{tillgång}',
        example: 'Bli prenumerant och få tillgång till allt innehåll',
      },
      {
        words: '{notice}',
        cue: '{medlem}',
        act: '{stycke}|exklusivt|obegränsat',
        example: 'Den här texten är bara för medlemmar',
      },
      {
        words: '{notice}',
        cue: '{fri}',
        act: '{förbrukat}',
        example: 'Du har 2 gratis artiklar kvar',
      },
    ],
    offer: [
      {
        words: '{notice}',
        cue: 'erbjudande|erbjudanden|kampanj|kampanjpris|sommarerbjudande',
        act: 'missa inte|passa på|ta del|våra|vårt',
        example: 'Ta del av vårt sommarerbjudande',
      },
      {words: '{notice}', cue: '{aboName}', act: '{val}', example: 'Välj den prenumeration som passar dig'},
      {words: '{notice}', cue: '{pris}', act: '{bindning}', example: 'Prova gratis i en månad'},
      {words: '{notice}', cue: '{belopp}', act: '{därefter}', example: 'Därefter 99 kr/mån'},
      {
        words: '{notice}',
        cue: '{uppsägbar}',
        act: '{närSom}',
        example: 'Avsluta enkelt när du vill',
      },
    ],
    login: [
      {
        words: '{notice}',
        cue: 'användarnamn|konto|lösenord',
        act: 'ditt|e post|glömt|inget konto|logga in|mitt|ny här|nytt|skapa',
        example: 'Ny här? Skapa ett gratis konto',
      },
      {words: '{notice}', cue: '{login}', act: '{loginAkt}', example: 'Logga in med Google'},
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'anmäl dig|anmäl dig här|bekräfta din anmälan|din anmälan',
        act: 'din mejl|e post|lokala nyheter|länken|mejlet|varje dag|varje morgon|via länken',
        example: 'Bekräfta din anmälan via länken i mejlet',
      },
      {words: '{notice}', cue: '{brev}', act: '{brevAkt}', example: 'Veckans bästa läsning direkt i mejlen'},
    ],
    'follow-us': [{words: '{notice}', cue: '{kanal}', act: '{kanalAkt}', example: 'Vi finns också på TikTok'}],
    'share-toolbar': [
      {words: '{delOrd}', cue: '{delAkt}', act: '{delDing}', begins: true, example: 'Tipsa en vän om artikeln'},
    ],
    comments: [
      {
        words: '{notice}',
        cue: 'kommentarer|kommentera|kommenterar',
        act: 'först|första|inga|inloggad|logga in|än|ännu',
        example: 'Det finns inga kommentarer än',
      },
      {words: '{notice}', cue: '{kommentar}', act: '{kommentarAkt}', example: 'Bli först med att kommentera'},
    ],
    'continue-reading': [
      {
        words: '{notice}',
        cue: 'klicka|klicka här|tryck här',
        act: 'läs vidare|läsa hela|läsa mer|läsa vidare',
        example: 'Klicka här för att läsa vidare',
      },
      {words: '{notice}', cue: '{hel}', act: '{helAkt}', example: 'Klicka här för att läsa hela artikeln'},
    ],
    'read-also': [{words: '{notice}', cue: '{annan}', act: '{annanAkt}', example: 'Mest lästa artiklar just nu'}],
    'media-widget': [
      {words: '{notice}', cue: '{spelare}', act: '{spelareAkt}', example: 'Videon startar om 5 sekunder'},
      {words: '{notice}', cue: '{uppläst}', act: '{uppläsDing}', example: 'Uppläst av en syntetisk röst'},
    ],
    'browser-notice': [
      {words: '{notice}', cue: '{webbläsare}', act: '{webbläsareAkt}', example: 'Din webbläsare stöds inte'},
    ],
    'error-report': [
      {
        words: '{notice}',
        cue: 'frågor|synpunkt|synpunkter',
        act: 'hör av dig|kontakta redaktionen|mejla|mejla redaktionen|på artikeln',
        example: 'Synpunkter på artikeln? Mejla redaktionen',
      },
      {words: '{notice}', cue: '{fel}', act: '{felAkt}', example: 'Ser du något fel? Hör av dig'},
    ],
    donation: [
      {words: '{notice}', cue: '{stöd}', act: '{stödAkt}', example: 'Ditt bidrag gör fri journalistik möjlig'},
    ],
    copyright: [{words: '{notice}', cue: '{rätt}', act: '{rättAkt}', example: 'Kopiering av materialet är förbjuden'}],
    disclaimer: [
      {
        words: '{notice}',
        cue: '{ansvar}',
        act: '{ansvarDing}',
        example: 'Redaktionen ansvarar inte för externa länkar',
      },
      {words: '{notice}', cue: '{reklamig}', act: '{reklamDing}', example: 'Texten innehåller reklamlänkar'},
    ],
    'cms-leftover': [{words: '{notice}', cue: '{bild}', act: '{bildAkt}', example: 'Bilden kunde inte laddas'}],
    'thank-the-writer': [
      {words: '{notice}', cue: '{tack}', act: '{tackDing}', example: 'Tycker du om texten? Tacka skribenten'},
    ],
    'translation-notice': [
      {words: '{notice}', cue: '{översatt}', act: '{översattAkt}', example: 'Översättning gjord med DeepL'},
    ],
    'source-line': [
      {words: '{notice}', cue: '{original}', act: '{originalAkt}', example: 'Originalartikeln finns här'},
    ],
    'live-marker': [
      {words: '{notice}', cue: '{direkt}', act: '{direktAkt}', example: 'Följ händelserna i vår direktrapport'},
    ],
  },
}
