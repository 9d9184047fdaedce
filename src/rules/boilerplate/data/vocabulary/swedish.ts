import type {PhraseBook} from '../../phrases.js'

/** The words of Swedish notices: see the book of German ones for what stands in such sets and what does not. */
export const swedishVocabulary: PhraseBook = {
  language: 'sv',
  sets: {
    little:
      'all|alla|allt|alltid|att|av|bara|behöver|bli|blir|bort|då|de|den|denna|det|detta|dig|din|dina|ditt|direkt|där|därefter|du|efter|eller|en|enkelt|er|era|ert|ett|fler|från|får|få|för|före|genom|genast|gå|går|gärna|ha|har|i|igen|in|ingen|inget|inga|innan|inte|ja|jag|kan|klicka|kom|med|mer|mera|min|mina|mitt|måste|ner|nedan|nu|ny|nya|nytt|när|nästa|och|också|om|oss|på|redan|samt|se|sedan|snabbt|som|så|ta|till|tillbaka|upp|ur|ut|utan|vad|varje|var|vara|vi|via|vid|vidare|vill|vårt|även|är|över|under|endast|helt|hela|hjälp av|gratis|kostnadsfritt|aldrig|ska|skall|skulle|kunna|sig|dem|ens|väl|just',
    nät: 'facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|pinterest|google|google nyheter|google news|threads|mastodon|bluesky|snapchat|spotify|apple podcasts|messenger|sociala medier|sociala kanaler',
    stycke:
      'artikel|artikeln|artiklar|artiklarna|artiklarna|text|texten|texter|nyhet|nyheten|inlägg|inlägget|innehåll|innehållet|reportage|reportaget|reportagen|intervjun|berättelsen|krönikan|låsta artiklar|premiuminnehåll',

    annons:
      'annons|annonsen|annonser|annonserna|reklam|reklamen|reklampaus|reklampausen|reklaminslag|reklamfilm|reklamavbrott|reklamavbrottet|annonsplats',
    efterAnnons: '(efter|under|nedanför|bakom|förbi) [den|denna|det|detta|en|ett] [här|korta|kort|följande] {annons}',
    vidareAkt: 'fortsätter|fortsätt|fortsättning|vidare|resten|läs|läsa|scrolla|skrolla|{stycke}|följer|slutet|artikel',
    annonsOrd: '{little}|{vidareAkt}|{annons}|nedan|kort|korta|sekunder|#|sida|sidan|del|strax|direkt',
    annonsAkt:
      'hoppa över|stäng|stänga|dölj|dölja|ta bort|scrolla|läs vidare|fortsätt läsa|slut på|skippa|slutar här|fortsätter nedan|hoppa',

    kaka: 'cookie|cookies|kakor|cookieinställningar|cookieinställningarna|cookie inställningar|cookiepolicy|integritetspolicy|integritetsinställningar|personuppgifter|personuppgifterna|spårning|tredjepartscookies|tredje part|tredjepart|tredjepartsinnehåll|externt innehåll|inbäddat innehåll|datapolicy|integritet|sekretessinställningar',
    kakaAkt:
      'godkänn|godkänna|godkänner|godkänt|acceptera|accepterar|accepterat|tillåt|tillåta|tillåter|tillåtit|samtycke|samtycker|neka|avvisa|avböj|hantera|ändra|ändrar|anpassa|visa|visas|visat|ladda|laddas|använder|använda|används|användning|nödvändiga|lagrar|lagra|sparar|spara|behandlar|behandlas|krävs|blockerat|blockerats|inställningar|delas|mer information|läs mer|policy|val|aktivera|krävs|samlar|viktig för oss|vi värnar|vi respekterar',
    kakaOrd:
      '{little}|{kaka}|{kakaAkt}|{nät}|{stycke}|video|videon|karta|kartan|klipp|klippet|spelaren|webbplats|webbplatsen|webbplatser|sajt|sajten|sida|sidan|enhet|enheten|information|uppgifter|data|partner|partners|ändamål|syfte|anpassade|annonser|reklam|mäta|analysera|statistik|upplevelse|upplevelsen|användarupplevelse|förbättra|bättre|bästa|knappen|klicka|klickar|genom|extern|externa|externt|tjänst|tjänster|funktioner|nej|okej|fortsätta|fortsätter|läsa|kunna|liknande|teknik|tekniker|#|podd|podden|poddradio|från|källa|plattform|leverantör|möjlig|visning|visningen|återkalla|samtliga|innan|hämtas|hämtat|grund|valt|frivilliga|ditt val|senare|tweet|inlägg|ger|ge',
    samtycke: 'samtycke|samtycka|medgivande|godkännande|gett ditt samtycke',
    laddaAkt:
      'visa|visas|ladda|laddas|spela|spelas|se|{nät}|video|videon|kartan|innehåll|innehållet|klippet|inlägget|externt|podden|laddas först',

    abo: '{aboName}|premium|plus|låst',
    aboName:
      'prenumerant|prenumeranter|prenumeranterna|prenumeration|prenumerationen|prenumerera|prenumererar|digitalprenumeration|digital prenumeration|helgprenumeration|provprenumeration|årsprenumeration|månadsprenumeration|betalvägg|plusartikel|plusinnehåll|plus konto|digital prenumerant|prenumerationer|gåvoprenumeration|plusartiklar|presentprenumeration|låst artikel',
    medlem: 'medlem|medlemmar|medlemskap|inloggade|inloggad|registrerade|registrera|kund|kunder|användare',
    tillgång:
      '{stycke}|läsa|läs|läser|tillgång|exklusivt|exklusiva|exklusiv|obegränsad|obegränsat|lås upp|låsa upp|upplåst|tillgänglig|tillgängligt|förbehållet|arkiv|arkivet|vidare|åtkomst',
    betalOrd:
      '{little}|{abo}|{medlem}|{tillgång}|digital|digitalt|digitala|tidning|tidningen|app|appen|e tidning|e tidningen|webbplats|sajten|sidan|teckna|skaffa|köp|köpa|prova|testa|månad|månader|månaden|vecka|veckor|år|kr|kronor|krona|#|fri|fria|fritt|hel|logga|inloggning|konto|skapa|välj|nyfiken|intresserad|tyvärr|rest|resten|del|ingår|erbjudande|betala|betalande|läsare|läsarna|först|obegränsat|fortsätta|fortsätt|ta|del|njut',
    fri: 'fria artiklar|gratis artiklar|gratisartiklar|fria artikel|kostnadsfria artiklar|gratisläsningar',
    förbrukat: 'läst|förbrukat|använt|slut|kvar|gräns|gränsen|denna månad|den här månaden|per månad|i månaden|månaden',

    belopp:
      '# (kr|kronor|krona|sek)|# [kr|kronor] (per|i|varje) (månad|månaden|vecka|år)|# [kr|kronor] (mån|månad|vecka|år)',
    pris: 'gratis|spara|billigare|månadspris|ordinarie pris|kampanjpris|kostnadsfritt|rabatterat|halva priset|provmånad',
    bindning:
      'bindningstid|bindning|uppsägning|säg upp|avsluta|provperiod|löpande|förnyas|prova|testa|lösnummerpris|tills vidare',
    därefter:
      'därefter|sedan|första månaden|de första|säg upp|avsluta|prova|testa|ordinarie pris|utan bindningstid|istället för|i stället för|bindningstid',
    val: 'prova|testa|beställ|beställa|teckna|köp|köpa|ge bort|välj|spara|rabatt|kr|kronor|krona|gratis|erbjudande|erbjudanden|erbjudandet|kampanj|passar|passande|billigare|procent|betala|starta|skaffa|present|presentkort|uppgradera|jämför|julklapp|halva priset|förläng|utan bindningstid|ingen bindningstid|presenta',
    erbjudandeOrd:
      '{little}|{abo}|{pris}|{val}|{bindning}|månad|månader|månaden|vecka|veckor|år|året|dag|dagar|kvartal|första|#|när|helst|tidning|tidningen|digital|digitalt|digitala|digitalt|app|appen|läs|läsa|läser|artiklar|allt|obegränsat|obegränsad|tillgång|begränsad|tid|nya|nyheter|black friday|sommar|sommaren|jul|julerbjudande|sommarerbjudande|höstkampanj|vårkampanj|exklusivt|bästa|två|tre|fyra|sex|en|endast|e tidning|helg|kund|passa|missa|ord|per|papperstidning|kr|kronor|krona|procent|rabatt|mån|betala|istället|stället',
    uppsägbar: 'avsluta|säg upp|uppsägningsbar|bindningstid|avslutas',
    närSom: 'när som helst|när du vill|månadsvis|varje månad|ingen|utan|enkelt|flexibelt|löpande|när du önskar',

    login:
      'logga in|inloggning|inloggad|loggar in|registrera|registrering|skapa konto|loggat in|inloggningen|användarkonto|mina sidor|log in|ditt konto|ett konto|inget konto|kostnadsfritt konto',
    loginAkt:
      'lösenord|lösenordet|användarnamn|e postadress|e post|mejladress|fortsätta|läsa|läsa vidare|prenumerant|prenumeration|google|apple|facebook|bankid|mobilt bankid|ny här|förbli|glömt|kund|artikeln|kommentera|spara|skapa|redan prenumerant|redan kund|har du redan',
    loginOrd:
      '{little}|{login}|{loginAkt}|vidare|artikel|välkommen|tillbaka|nytt|först|tidningen|uppgifter|kom|ihåg|minut|minuter|#|digital|kundnummer|enkelt|tjänst|hela|konto|gratis|medlem|redan',

    brev: 'nyhetsbrev|nyhetsbrevet|nyhetsbreven|inkorg|inkorgen|mejlkorg|mejlinkorg|mailkorg|e postadress|mejladress|mejlen|mailen|mejlutskick|morgonbrev|morgonmejl|mejllista|mailbox|din mejl|ditt mejl|via mejlen',
    brevAkt:
      'prenumerera|prenumererar|prenumeration|anmäl|anmälan|anmäld|avanmäl|avregistrera|avsluta|få|får|ange|fyll|skriv|bekräfta|bekräftat|dagligen|dagliga|veckovis|varje|gratis|viktigaste|bästa|missa|skickar|skickas|skicka|ta emot|beställ|direkt|hetaste|senaste|utvalda|registrera|sammanfattning',
    brevOrd:
      '{little}|{brev}|{brevAkt}|{nät}|e post|adress|nyheter|nyheterna|nyhet|artiklar|reportage|läsning|texter|dag|dagens|dagar|vecka|veckan|veckans|månad|månaden|morgon|morgnar|kväll|helg|helgen|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|vardag|klockan|kl|#|redaktion|redaktionen|staden|ort|politik|ekonomi|kultur|sport|världen|uppdaterad|håll|tack|tips|lästips|ämnen|uppgifter|behandlas|integritetspolicy|godkänner|helst|länk|länken|klick|intressanta|spännande|exklusivt|exklusiva|välkommen|överblick|koll|varit|mejl|villkoren|villkor',

    kanal:
      '{nät}|whatsapp kanal|kanal|kanalen|app|appen|appar|nyhetsapp|nyhetsappen|app store|google play|pushnotiser|push notiser|notiser|aviseringar|push|pushar|gratisapp',
    kanalAkt:
      'gilla|hämta|installera|aktivera|missa|missar|besök|diskutera|prenumerera|följ oss|följ vår|följ vårt|följa oss|vi finns|finns vi|hitta oss|hittar oss|du oss|slå på|sätt på|följ redaktionen|håll dig uppdaterad|uppdaterad med|med vår|ladda ner vår|ladda hem|ladda ner appen gratis',
    kanalOrd:
      '{little}|{kanal}|{kanalAkt}|nyheter|nyheterna|senaste|viktigaste|mobil|mobilen|telefon|telefonen|iphone|android|ios|surfplatta|gratis|håll|hålla|redaktion|redaktionen|sida|sidan|konto|grupp|grupper|farten|inget|ingenting|uppdateringar|bilder|filmer|klipp|live|officiella|läs|läsa|titta|kolla|gillar|överallt|snabbast|först|#|dygnet|runt|favoritkälla|källa|vän|bakom|kulisserna|koll|lokala|lokal|hem|dig',

    delAkt:
      'dela|delar|skicka|tipsa|mejla|maila|kopiera|kopierad|skriv ut|skriva ut|spara|twittra|rekommendera|vidarebefordra|utskrift|bokmärk',
    delDing:
      '{nät}|{stycke}|länk|länken|url|sida|sidan|e post|mejl|mail|vän|kompis|läslista|läslistan|favoriter|urklipp|senare|pdf|bokmärke|webbadress|dina vänner|med vänner|nyheten',
    delOrd:
      'den|det|denna|detta|här|en|ett|din|ditt|via|på|med|till|eller|och|nu|i|om|som|du|kan|känner|{delAkt}|{delDing}|andra|någon|familj|adress|knapp|läs|lägg|läsa|alternativ|utskriftsversion|version',

    kommentar:
      'kommentar|kommentarer|kommentarerna|kommentera|kommenterar|kommentaren|kommentarsfält|kommentarsfältet|kommentarsfunktion|kommentarsfunktionen|läsarkommentarer|insändare|kommentarsregler|läsarnas kommentarer',
    kommentarAkt:
      'skriv|skriva|lämna|läs|visa|visas|dölj|logga|inloggad|registrera|stängt|stängd|avstängd|avstängt|avaktiverad|möjligt|granskas|granskning|modereras|modererad|godkänd|godkänts|publiceras|senaste|äldsta|nyaste|sortera|rapportera|anmäl|skicka|ladda|tycker|diskutera|bort|tas|publicerats|bli först|bli den första|var först|först med att',
    kommentarOrd:
      '{little}|{kommentar}|{kommentarAkt}|#|artikel|artikeln|inlägg|ämnet|ämne|redaktion|redaktionen|läsare|debatt|debatten|diskussion|diskussionen|regler|tack|namn|e postadress|mening|konto|senare|tyvärr|tillfälligt|tycka|vettigt|hövlig|ton|håll|timmar|tråden|bland|först|första|inga|åsikt|delta',

    hel: '(hela|fullständiga|kompletta|ursprungliga|resten av) {stycke}|originalartikeln|ursprungsartikeln|fullständig artikel|hel artikel',
    helAkt:
      'läs|läsa|klicka|här|se|finns|hitta|hittar|på|till|gå|öppna|visa|sida|sidan|sajt|webbplats|webb|nätet|fortsätt',
    helOrd:
      '{little}|{helAkt}|länk|länken|tidning|tidningen|app|appen|vår|imorgon|dagens|{stycke}|e tidning|papperstidningen|nästa|digitala|plus',

    annan: 'artiklar|artikel|reportage|texter|artiklarna',
    annanAkt:
      'relaterade|relaterat|liknande|mest lästa|mest läst|populära|populäraste|rekommenderade|rekommenderas|rekommenderar|senaste|föregående|nästa|missa inte|utvalda|redaktionens val|i samma ämne|om ämnet|andra läser|vidare läsning',
    annanOrd:
      '{little}|{annan}|{annanAkt}|idag|dag|veckan|vecka|ämne|ämnet|kategori|avdelning|skribenten|läsare|val|topp|#|läs|läsa|just|sport|kultur|ekonomi|politik|startsida|startsidan|andra|kanske|intresse|mest|serie|samma',

    spelare:
      'video|videon|videoklipp|videospelaren|klipp|klippet|podd|podden|podcast|ljud|ljudet|spelaren|livesändning|livesändningen|sändningen|bildspel|bildspelet|bildgalleri|avsnitt|avsnittet|tv klipp|film|filmen|strömmen',
    spelareAkt:
      'spela|spela upp|spelas|spelas upp|se|titta|lyssna|starta|startar|ladda|laddar|laddas|klicka|pausa|paus|tyst|tillgänglig|tillgängligt|hoppa över|helskärm|minuter|min|sekunder|igen|undertexter|stäng|nästa|förstora|uppspelning',
    spelareOrd:
      '{little}|{spelare}|{spelareAkt}|#|bild|bilder|webbläsare|tyvärr|fel|automatiskt|längd|minut|artikel|artikeln|upp|volym|kvalitet|hastighet|bläddra|knappen',
    uppläst: 'lyssna|uppläst|uppläsning|läses upp|inläst|ljudversion|lyssningstid|läser upp|lyssnar',
    uppläsDing:
      'artikeln|artikel|texten|text|minuter|min|syntetisk|talsyntes|dator|datorröst|ai röst|automatiskt|syntetiska|ai genererad|konstgjord',
    uppläsOrd: '{little}|{uppläst}|{uppläsDing}|röst|#|ljud|skapad|genererad|genererat|sekunder|ai',

    webbläsare:
      'webbläsare|webbläsaren|webbläsarens|javascript|annonsblockerare|annonsblockeraren|annonsblockering|adblocker|adblock|ad blocker|reklamblockerare',
    webbläsareAkt:
      'aktivera|aktiverat|aktiverad|slå på|slå av|stäng av|stänga av|inaktivera|avaktivera|avaktiverat|stöds|stöder|stödjer|stödjs|stödja|föråldrad|gammal|uppdatera|uppdatering|använder|använd|använda|byt|byta|krävs|behövs|behöver|upptäckt|annan|aktiv|nyare|modern|pausa|vitlista|blockerar|avstängt|avstängd|avaktiverad',
    webbläsareOrd:
      '{little}|{webbläsare}|{webbläsareAkt}|sida|sidan|sajt|sajten|webbplats|webbplatsen|video|videon|ljud|innehåll|innehållet|fungerar|fungera|korrekt|rätt|optimalt|fortsätta|läsa|visa|visas|se|version|ladda|om|verkar|tyvärr|annonser|reklam|chrome|firefox|safari|edge|spela|inställningar|tjänst|funktion|funktioner|journalistik|finansieras',

    fel: 'fel|felet|felaktighet|felaktigheter|skrivfel|stavfel|faktafel|rättelse|rättelser|sakfel|korrfel',
    felAkt:
      'rapportera|anmäl|hittat|hittar|hittade|sett|ser|upptäckt|upptäcker|mejla|maila|meddela|hör av dig|hör av|tipsa|skriv|skicka|berätta|kontakta|markera|ctrl|enter|påpeka|säg till|synpunkter|till redaktionen|kontakta redaktionen',
    felOrd:
      '{little}|{fel}|{felAkt}|artikel|artikeln|text|texten|publicering|sida|sidan|något|någon|nåt|tack|hjälp|hjälpa|förbättra|tips|mejl|e post|formulär|#|stämmer|tryck|eventuella|sakinnehåll|kontakt|webbredaktionen|redaktionen|redaktion',

    stöd: 'stöd|stödja|stötta|bidra|bidrag|bidraget|donera|donation|donationer|gåva|swisha|swish|patreon|stödprenumerant|månadsgivare|skänk|skänka|medlem|stödmedlem',
    stödAkt:
      'journalistik|journalistiken|kvalitetsjournalistik|lokaljournalistik|granskning|granskningar|granska|oberoende|vårt arbete|reklamfri|fri press|arbetet|rapportering|vårt projekt',
    stödOrd:
      '{little}|{stöd}|{stödAkt}|arbete|hjälp|hjälper|hjälpa|fortsätta|möjlig|möjligt|liten|litet|månad|månaden|engångsgåva|fri|fria|kritisk|god|bra|kvalitet|finnas|kvar|pengar|kostar|tack|läsare|idag|#|medier|media|framtid|framtiden|viktig|viktiga|ekonomiskt|betyder|gör|göra|skillnad|valfritt|valfri|summa|tidning|tidningen|frivilligt|direkt|sajt|sajten|kronor|kr|redaktion|redaktionen',

    rätt: 'rättigheter|upphovsrätt|upphovsrätten|upphovsrättslagen|copyright|kopiering|kopiera|eftertryck|återgivning|återpublicering|spridning|mångfaldigande|upphovsrättsligt|citera|publicering|vidarespridning',
    rättAkt:
      'förbehållna|förbehålles|förbehålls|förbjuden|förbjudet|tillstånd|tillåtelse|tillåtet|tillåten|skyddat|skyddad|skyddas|medgivande|ange källan|ange källa|skyddade',
    rättOrd:
      '{little}|{rätt}|{rättAkt}|material|materialet|innehåll|innehållet|texter|text|bilder|artikel|artikeln|redaktionen|utgivare|utgivaren|förlaget|skriftligt|helt|delvis|hel|del|form|webbplats|sajten|webbplatsen|enligt|lag|#|ab|källa|källan|får|citat|anges|kommersiellt|bruk|skyddas',

    ansvar: 'ansvar|ansvarig|ansvariga|ansvarsfri|ansvarsfriskrivning|inte ansvar|ansvarar inte|ej ansvar',
    ansvarDing: 'länkar|externa webbplatser|externa sidor',
    ansvarOrd:
      '{little}|{ansvar}|{ansvarDing}|tar|tredje|part|riktighet|egna|egen|utgivaren|uttrycker|står|texten|artiklar|andra|inget|insändare|redaktionen|innehåll|innehållet|skribenten|skribentens|kommentarer|webbplatser|sidor|åsikter|annonser|uppgifter|externa|åsikterna|åsikt|själv|svarar|sina',
    reklamig:
      'reklamlänkar|reklamlänk|annonslänkar|annonslänk|affiliatelänkar|affiliate länkar|affiliate länk|affiliatelänk|sponsrad|sponsrat|betalt samarbete|provision|produktplacering|innehåller reklam|kommersiellt samarbete|annonssamarbete|native annons|annonsinnehåll',
    reklamDing:
      'artikel|artikeln|text|texten|inlägg|inlägget|innehåll|innehållet|sidan|länkar|köp|köper|handlar|redaktion|redaktionell|redaktionen|samarbete|partner|annonsör|butiken|produkt',
    reklamOrd:
      '{little}|{reklamig}|{reklamDing}|innehåller|får|liten|kan|ersättning|påverkar|oberoende|producerad|producerat|framtagen|framtaget|extra|kostnad|pris|priset|tillsammans|uppdrag|markerade|markerat|stjärna|märkta|kommersiell|tjäna|pengar',

    bild: 'bild|bilden|foto|grafik|grafiken|element|innehållet|karta|bildtext|inlägget|fil|objektet',
    bildAkt:
      'förstora|visa större|inte tillgänglig|inte tillgängligt|kunde inte|kan inte|laddas|helskärm|saknas|ladda ner|hittades inte|större|hittas|ingen bild tillgänglig|finns inte längre|i helskärm',
    bildOrd: '{little}|{bild}|{bildAkt}|klicka|visas|tyvärr|öppna|tillgänglig|tagits|bort|stor|full|storlek',

    tack: 'tacka|tycker|gillar|gillade|uppskatta|uppskattar|betygsätt|dricks|stjärnor|läsvärd|hjärta|tack för att du|tyckte du om',
    tackDing:
      'artikeln|artikel|texten|text|skribenten|skribent|författaren|författare|läste|läst|journalisten|reportern|inlägget|krönikan',
    tackOrd:
      '{little}|{tack}|{tackDing}|liten|slant|bidrag|swisha|stöd|ge|visa|uppskattning|uppmärksamhet|intresse|#|klicka|hjärtat|kaffe|bjud|var|orkade|tack|bra|intressant|läsa|om',

    översatt:
      'översatt|översättning|översättningen|översatts|översättas|sammanfattning|sammanfattad|sammanfattningen|översatta',
    översattAkt:
      'automatiskt|automatisk|maskinellt|maskinöversättning|maskinöversatt|deepl|google translate|google|ai|artificiell intelligens|dator|verktyg|chatgpt|ai verktyg|maskin',
    översattOrd:
      '{little}|{översatt}|{översattAkt}|artikel|artikeln|text|texten|engelska|danska|norska|finska|tyska|franska|svenska|original|originalet|hjälp|fel|innehålla|redaktion|redaktionen|granskad|granskats|kontrollerats|gjord|skapad|skapats|språk|version',

    original:
      'originalartikeln|ursprungliga artikeln|original artikeln|originaltexten|ursprungskällan|ursprungsartikeln',
    originalAkt: 'här|finns|läs|läsa|länk|till|hitta|publicerades|publicerad|se',
    originalOrd: '{little}|{originalAkt}|webbplats|sajt|först|ursprungligen|artikel|klicka|text|tidigare|på|gå',

    direkt:
      'direktrapport|direktrapportering|direktrapporten|liveblogg|livebloggen|livesändning|livesändningen|liverapportering|direktsändning|direktsändningen|direktbevakning|senaste nytt|livebevakning|vår bevakning',
    direktAkt:
      'följ|följa|uppdateras|läs|här|se|alla|allt|senaste|händelserna|händelseutvecklingen|utvecklingen|avslutad|nytt|löpande|mer',
    direktOrd:
      '{little}|{direkt}|{direktAkt}|nyheter|nyheterna|artikeln|minut|minuter|hela|dagen|live|matchen|#|händelser|löpande|gå|ladda',
    // Any word of any notice: what a phrase may go on with.
    common:
      'gett|ge|först|när|laddas|kom|ihåg|mig|lokala|lokal|regionala|idag|varje|dag|mejlet|länken|bekräfta|gratisapp|uppdaterad|håll|vänner|dina|finns|än|ännu|synpunkter|synpunkt|tycker|viktig|viktigt|månadsgivare|livebevakning|helskärm|öppna|sök|avstängt|avstängd|ser|använder|sommarerbjudande|erbjudanden|erbjudande|del|ladda|enkelt|minuter|minut|två|tre|fyra|fem|sex|tio|läsare|journalister|berättelser|bakgrund|analyser|analys|debatt|poddar|extra|särskilt|särskilda|klart|nyss|skickat|bekräftelse|bekräftelselänk|adress|ni|tack vare|där|innan|glöm|glömt|slutet|stycket|smidigt|direkt|bevakning|samlat|fritt|hela|alltid|trygg|förmåner|köp|samma|samtidigt|inte|aldrig|kan|vill|ha|dem|texter|sina|vårt|välj|själv',
    notice:
      '{common}|{annonsOrd}|{kakaOrd}|{betalOrd}|{fri}|{förbrukat}|{erbjudandeOrd}|{belopp}|{därefter}|{närSom}|{uppsägbar}|{loginOrd}|{brevOrd}|{kanalOrd}|{delOrd}|{kommentarOrd}|{helOrd}|{annanOrd}|{spelareOrd}|{uppläsOrd}|{webbläsareOrd}|{felOrd}|{stödOrd}|{rättOrd}|{ansvarOrd}|{reklamOrd}|{bildOrd}|{tackOrd}|{översattOrd}|{originalOrd}|{direktOrd}|{efterAnnons}|{vidareAkt}|{annons}|{annonsAkt}|{kaka}|{kakaAkt}|{samtycke}|{laddaAkt}|{abo}|{tillgång}|{medlem}|{val}|{pris}|{bindning}|{login}|{loginAkt}|{brev}|{brevAkt}|{kanal}|{kanalAkt}|{delAkt}|{delDing}|{kommentar}|{kommentarAkt}|{hel}|{helAkt}|{annan}|{annanAkt}|{spelare}|{spelareAkt}|{uppläst}|{uppläsDing}|{webbläsare}|{webbläsareAkt}|{fel}|{felAkt}|{stöd}|{stödAkt}|{rätt}|{rättAkt}|{ansvar}|{ansvarDing}|{reklamig}|{reklamDing}|{bild}|{bildAkt}|{tack}|{tackDing}|{översatt}|{översattAkt}|{original}|{originalAkt}|{direkt}|{direktAkt}',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'efter (reklamen|annonsen)|efter en kort reklampaus',
        act: 'läser du|läs vidare|läser vidare|fortsätter|vidare',
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
        cue: 'sommarerbjudande|erbjudande|erbjudanden|kampanj|kampanjpris',
        act: 'ta del|missa inte|vårt|våra|passa på',
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
        cue: 'konto|lösenord|användarnamn',
        act: 'skapa|glömt|ditt|mitt|logga in|inget konto|nytt|ny här|e post',
        example: 'Ny här? Skapa ett gratis konto',
      },
      {words: '{notice}', cue: '{login}', act: '{loginAkt}', example: 'Logga in med Google'},
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'anmäl dig|bekräfta din anmälan|anmäl dig här|din anmälan',
        act: 'lokala nyheter|mejlet|din mejl|länken|varje dag|varje morgon|via länken|e post',
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
        act: 'inga|än|ännu|först|första|logga in|inloggad',
        example: 'Det finns inga kommentarer än',
      },
      {words: '{notice}', cue: '{kommentar}', act: '{kommentarAkt}', example: 'Bli först med att kommentera'},
    ],
    'continue-reading': [
      {
        words: '{notice}',
        cue: 'klicka här|klicka|tryck här',
        act: 'läsa vidare|läs vidare|läsa hela|läsa mer',
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
        cue: 'synpunkter|synpunkt|frågor',
        act: 'mejla redaktionen|kontakta redaktionen|på artikeln|mejla|hör av dig',
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
