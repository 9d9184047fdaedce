import type {PhraseBook} from '../../phrases.js'

/** The words of Swedish notices: see the book of German ones for what stands in such sets and what does not. */
export const swedishVocabulary: PhraseBook = {
  language: 'sv',
  sets: {
    little:
      'aldrig|all|alla|allt|alltid|alltså|andra|är|att|av|även|både|bara|behöver|bli|blir|bort|då|där|därefter|de|dem|den|denna|dessa|det|detta|dig|din|dina|direkt|ditt|du|efter|eller|en|endast|enkelt|ens|er|era|ert|ett|få|får|fler|för|före|fortfarande|fram|från|gå|går|gärna|genast|genom|gratis|ha|har|hela|helt|hjälp av|hos|hur|i|igen|in|inga|ingen|inget|innan|inte|ja|jag|just|kan|kanske|klicka|kom|kostnadsfritt|kunna|måste|med|mer|mera|min|mina|mitt|något|nån|när|när du|nästa|nedan|ner|ni|nu|numera|ny|nya|nytt|och|också|om|oss|över|på|redan|så|samt|se|sedan|sig|själv|ska|skall|skull|skulle|snabbt|som|ta|till|tillbaka|under|upp|ur|ut|utan|vad|väl|var|vara|varje|vårt|vem|vi|via|vid|vidare|vilka|vilket|vill|vill du',
    nät: 'apple podcasts|bluesky|facebook|google|google news|google nyheter|instagram|linkedin|mastodon|messenger|pinterest|snapchat|sociala kanaler|sociala medier|spotify|telegram|threads|tiktok|twitter|whatsapp|x|youtube',
    stycke:
      'artikel|artikeln|artiklar|artiklarna|berättelsen|inlägg|inlägget|innehåll|innehållet|intervjun|krönikan|låsta artiklar|nyhet|nyheten|premiuminnehåll|reportage|reportagen|reportaget|text|texten|texter',

    annons:
      'annons|annonsavbrott|annonsblock|annonsen|annonser|annonserna|annonsör|annonsplats|annonsutrymme|betald annons|kommersiell paus|reklam|reklamavbrott|reklamavbrottet|reklambudskap|reklamen|reklamfilm|reklaminslag|reklampaus|reklampausen|reklamsnutt|reklamsnutten|sponsrat inslag',
    efterAnnons: '(efter|under|nedanför|bakom|förbi) [den|denna|det|detta|en|ett] [här|korta|kort|följande] {annons}',
    vidareAkt:
      '{stycke}|artikel|återkommer|återstoden|bläddra|följer|fortsätt|fortsätta|fortsätter|fortsättning|fortsättningen|kan du läsa|läs|läsa|läser du|resten|rulla|scrolla|scrolla ner|skrolla|skrolla ner|slutet|svep|vidare',
    annonsOrd: '{annons}|{little}|{vidareAkt}|#|del|direkt|kort|korta|nedan|sekunder|sida|sidan|strax',
    annonsAkt:
      'bläddra|bläddra förbi|dölj|dölja|förbi|försvinner|fortsätt läsa|fortsätter här|fortsätter nedan|fortsätter under|hoppa|hoppa över|läs vidare|läsa vidare|rulla|scrolla|scrolla ner|skippa|skrolla|slut på|slutar här|stäng|stänga|svep|ta bort',

    kaka: 'cookie|cookie inställningar|cookieinställningar|cookieinställningarna|cookien|cookiepolicy|cookies|cookiesar|cookieval|datapolicy|enhet|externa tjänster|externt innehåll|inbäddade inlägg|inbäddat inlägg|inbäddat innehåll|inbäddning|inlägg från {nät}|innehåll från {nät}|integritet|integritetsinställningar|integritetspolicy|integritetsval|kakor|kakorna|marknadsföringscookies|marknadsföringskakor|personuppgifter|personuppgifterna|samtyckesinställningar|sekretessinställningar|spårning|tredje part|tredjepart|tredjepartscookies|tredjepartsinnehåll|tredjepartskakor|uppgifter|video från {nät}',
    kakaAkt:
      'acceptera|accepterar|accepterat|aktivera|ändra|ändrar|anpassa|använda|använder|användning|används|åtkomst|avböj|avvisa|behandlar|behandlas|bekräfta|blockerat|blockerats|delas|dölja|döljs|dolts|gå med på|går med på|ge|ger|gett|godkänn|godkänna|godkännande|godkänner|godkänt|hantera|inställningar|inte visas|kan inte visas|krävs|ladda|laddas|lagra|lagrar|lämna|lämnat|läs mer|medge|mer information|neka|nekat|nödvändiga|okej|policy|säg ja|sagt ja|sagt nej|samlar|samtycke|samtycker|slå på|spara|sparar|spelar|stängt av|tacka ja|tackat ja|tackat nej|tillåt|tillåta|tillåter|tillåtit|val|valt bort|vi respekterar|vi värnar|viktig för oss|visa|visar|visas|visat',
    kakaOrd:
      '{kaka}|{kakaAkt}|{little}|{nät}|{stycke}|#|analysera|annonser|anpassade|användarupplevelse|bästa|bättre|data|ditt val|enhet|enheten|extern|externa|externt|fortsätta|fortsätter|frivilliga|från|funktioner|förbättra|ge|genom|ger|grund|hämtas|hämtat|information|inlägg|innan|karta|kartan|klicka|klickar|klipp|klippet|knappen|kunna|källa|leverantör|liknande|läsa|mäta|möjlig|nej|okej|partner|partners|plattform|podd|podden|poddradio|reklam|sajt|sajten|samtliga|senare|sida|sidan|spelaren|statistik|syfte|teknik|tekniker|tjänst|tjänster|tweet|uppgifter|upplevelse|upplevelsen|valt|video|videon|visning|visningen|webbplats|webbplatsen|webbplatser|återkalla|ändamål',
    samtycke: 'gett ditt samtycke|godkännande|medgivande|samtycka|samtycke',
    laddaAkt:
      '{nät}|externt|inlägget|innehåll|innehållet|kartan|klippet|ladda|laddas|laddas först|podden|se|spela|spelas|video|videon|visa|visas',

    abo: '{aboName}|låst|plus|premium',
    aboName:
      'abonnemang|abonnemanget|abonnent|abonnenter|årsabonnemang|årsprenumeration|betalvägg|digital prenumerant|digital prenumeration|digitalpaket|digitalprenumeration|dygnspass|gåvoprenumeration|halvårsprenumeration|helgprenumeration|instegspaket|kvartalsprenumeration|låst artikel|månadsprenumeration|pappersprenumeration|plus konto|plusartikel|plusartiklar|plusinnehåll|plusprenumerant|plusprenumeranter|plusprenumeration|premiumprenumerant|premiumprenumeranter|premiumprenumeration|prenumerant|prenumeranter|prenumeranterna|prenumerantförmån|prenumeration|prenumerationen|prenumerationer|prenumerationsform|prenumerera|prenumerera nu|prenumererar|presentprenumeration|provläs|provläsning|provprenumeration|sommarprenumeration|studentprenumeration|veckopass',
    medlem:
      'användare|betalande|betalande kunder|betalande läsare|betalande medlemmar|betalar|inloggad|inloggade|kontoinnehavare|kund|kunder|medlem|medlemmar|medlemskap|plusläsare|plusmedlem|plusmedlemmar|premiumkunder|premiummedlemmar|registrera|registrerade',
    tillgång:
      '{stycke}|arkiv|arkivet|åtkomst|bakom|bakom betalvägg|bara för|enbart|endast för|exklusiv|exklusiva|exklusivt|får läsa|finns för|förbehållen|förbehållet|förbehållna|kan läsa|kvar|läs|lås|lås upp|läsa|låsa upp|läser|låsts|obegränsad|obegränsat|öppen|öppna|resten|slut|stängd|stängt|tillgång|tillgänglig|tillgängligt|upplåst|vidare',
    betalOrd:
      '{abo}|{little}|{medlem}|{tillgång}|#|app|appen|betala|betalande|del|digital|digitala|digitalt|e tidning|e tidningen|erbjudande|fortsätt|fortsätta|fri|fria|fritt|först|hel|ingår|inloggning|intresserad|konto|kr|krona|kronor|köp|köpa|logga|läsare|läsarna|månad|månaden|månader|njut|nyfiken|obegränsat|prova|rest|resten|sajten|sidan|skaffa|skapa|ta|teckna|testa|tidning|tidningen|tyvärr|vecka|veckor|välj|webbplats|år',
    fri: 'fria artikel|fria artiklar|gratis artiklar|gratisartiklar|gratisläsningar|kostnadsfria artiklar',
    förbrukat: 'använt|den här månaden|denna månad|förbrukat|gräns|gränsen|i månaden|kvar|läst|månaden|per månad|slut',

    belopp:
      '# (kr|kronor|krona|sek)|# [kr|kronor] (mån|månad|vecka|år)|# [kr|kronor] (per|i|varje) (månad|månaden|vecka|år)',
    pris: 'bara #|billigare|endast #|för bara|för endast|för halva priset|gratis|hälften|halva|halva priset|introduktionspris|kampanjen|kampanjpris|kostnadsfritt|månadspris|nedsatt pris|ordinarie pris|provmånad|rabatt|rabatterat|rabattpris|spara|specialpris|till halva priset|vänpris',
    bindning:
      'alla artiklar|allt innehåll|året ut|avsluta|bindning|bindningstid|en månad|ett år|ett halvår|ett helt år|förnyas|fyra veckor|hela hösten|hela sommaren|hela våren|läs|läs obegränsat|läsa|löpande|lösnummerpris|månader|obegränsad läsning|obegränsat|prova|provperiod|säg upp|sex månader|testa|tills vidare|tolv månader|tre månader|två månader|uppsägning|veckor|# mån|# månader|# veckor',
    därefter:
      'avsluta|bindningstid|de första|därefter|första månaden|i stället för|istället för|ordinarie pris|prova|sedan|säg upp|testa|utan bindningstid',
    val: 'aktivera|avsluta när du vill|beställ|beställa|betala|billigare|billigt|börja|erbjudande|erbjudanden|erbjudandet|förläng|ge bort|gratis|hälften|halva|halva priset|ingen bindningstid|jämför|julklapp|kampanj|köp|köpa|kr|krona|kronor|lås in|passa på|passande|passar|present|presenta|presentkort|procent|prova|rabatt|rabatterad|rabatterat|säg upp|skaffa|spara|specialpris|starta|ta del|teckna|testa|unna|uppgradera|utan bindningstid|välj|vinn',
    erbjudandeOrd:
      '{abo}|{bindning}|{little}|{pris}|{val}|#|allt|app|appen|artiklar|begränsad|betala|black friday|bästa|dag|dagar|digital|digitala|digitalt|e tidning|en|endast|exklusivt|fyra|första|helg|helst|höstkampanj|istället|jul|julerbjudande|kr|krona|kronor|kund|kvartal|läs|läsa|läser|missa|mån|månad|månaden|månader|nya|nyheter|när|obegränsad|obegränsat|ord|papperstidning|passa|per|procent|rabatt|sex|sommar|sommaren|sommarerbjudande|stället|tid|tidning|tidningen|tillgång|tre|två|vecka|veckor|vårkampanj|år|året',
    uppsägbar: 'avsluta|avslutas|bindningstid|säg upp|uppsägningsbar',
    närSom: 'enkelt|flexibelt|ingen|löpande|månadsvis|när du vill|när du önskar|när som helst|utan|varje månad',

    login:
      'användare|användarkonto|ditt konto|ett konto|identifiera dig|inget konto|inlogg|inloggad|inloggning|inloggningen|inloggningsuppgifter|konto|kontot|kostnadsfritt konto|log in|logga bara in|logga då in|logga in|loggade in|loggar du in|loggar in|loggat in|medlemskonto|mina sidor|registrera|registrera dig|registrering|skapa konto',
    loginAkt:
      'ännu inget|användarnamn|apple|artikeln|bankid|då|du in|e post|e postadress|facebook|för att|förbli|fortsätta|glömt|google|här|har du|har du konto|har du redan|hos oss|in här|kommentera|kund|läsa|läsa vidare|lösenord|lösenordet|mejladress|mobilt bankid|ny här|prenumerant|prenumeration|redan ett|redan kund|redan medlem|redan prenumerant|saknar|sedan tidigare|skapa|spara',
    loginOrd:
      '{little}|{login}|{loginAkt}|#|artikel|digital|enkelt|först|gratis|hela|ihåg|kom|konto|kundnummer|medlem|minut|minuter|nytt|redan|tidningen|tillbaka|tjänst|uppgifter|vidare|välkommen',

    brev: 'brevet|din mejl|ditt mejl|e post|e postadress|e posten|e postlista|e postlistan|helgbrev|helgbrevet|inkorg|inkorgen|kvällsbrev|lunchbrev|mail|mailadress|mailadressen|mailbox|mailen|mailkorg|mejl|mejladress|mejladressen|mejlboxen|mejlen|mejlet|mejlinkorg|mejlkorg|mejllåda|mejllådan|mejllista|mejlutskick|morgonbrev|morgonmejl|nyhetsbrev|nyhetsbreven|nyhetsbrevet|nyhetsmail|nyhetsmejl|sändlista|sändlistan|utskick|utskicken|utskicket|veckobrev|veckobrevet|via mejlen',
    brevAkt:
      'ange|anmäl|anmälan|anmäld|anmäler|avanmäl|avregistrera|avregistrerar|avsluta|bästa|bekräfta|bekräftat|beställ|dagliga|dagligen|direkt|dyker upp|få|få våra|få vårt|får|fyll|gratis|gratisbrev|hamnar|häng med|hetaste|hör av oss|hör vi av oss|i din|knappa in|lägg in|landar|månadsvis|mata in|missa|prenumeration|prenumeration på|prenumerera|prenumererar|registrera|registrerar|sammanfattning|senaste|skicka|skicka in|skickar|skickar vi|skickas|skriv|skriv in|skriver|ta del|ta emot|tipsar|tryck|uppge|utvalda|varje|veckans bästa|veckovis|vi hör av oss|vi mejlar|vi skickar|viktigaste',
    brevOrd:
      '{brev}|{brevAkt}|{little}|{nät}|#|adress|artiklar|behandlas|dag|dagar|dagens|e post|ekonomi|exklusiva|exklusivt|fredag|godkänner|helg|helgen|helst|håll|integritetspolicy|intressanta|kl|klick|klockan|koll|kultur|kväll|länk|länken|läsning|lästips|lördag|mejl|morgnar|morgon|månad|månaden|måndag|nyhet|nyheter|nyheterna|onsdag|ort|politik|redaktion|redaktionen|reportage|sport|spännande|staden|söndag|tack|texter|tips|tisdag|torsdag|uppdaterad|uppgifter|vardag|varit|vecka|veckan|veckans|villkor|villkoren|välkommen|världen|ämnen|överblick',

    kanal:
      '{nät}|app|app store|appar|appen|aviseringar|facebookgrupp|facebooksida|google play|gratisapp|insta|instagramkonto|kanal|kanalen|larm|mobilapp|mobilappen|notiser|nyhetsapp|nyhetsappen|nyhetsaviseringar|nyhetslarm|nyhetspush|push|push notiser|pushar|pushaviseringar|pushnotis|pushnotiser|pushnyheter|smartphoneapp|whatsapp kanal|whatsappkanal',
    kanalAkt:
      'abonnera|aktivera|är vi|besök|bli en del|bli medlem|diskutera|du oss|finns|finns även|finns nu|finns numera|finns också|finns vi|följ|följ oss|följ redaktionen|följ vår|följ vårt|följa|följa oss|följer du|gå med|gilla|haka på|håll dig uppdaterad|hämta|häng med|hitta oss|hittar du|hittar oss|installera|joina|kika in|kolla in|ladda hem|ladda ned|ladda ner|ladda ner appen gratis|ladda ner vår|lägg till|med vår|missa|missar|möt oss|oss på|prenumerera|sätt på|slå följe|slå på|sök upp oss|titta in|uppdaterad med|välkommen|vi finns',
    kanalOrd:
      '{kanal}|{kanalAkt}|{little}|#|android|bakom|bilder|dig|dygnet|farten|favoritkälla|filmer|först|gillar|gratis|grupp|grupper|hem|håll|hålla|ingenting|inget|ios|iphone|klipp|koll|kolla|konto|kulisserna|källa|live|lokal|lokala|läs|läsa|mobil|mobilen|nyheter|nyheterna|officiella|redaktion|redaktionen|runt|senaste|sida|sidan|snabbast|surfplatta|telefon|telefonen|titta|uppdateringar|viktigaste|vän|överallt',

    delAkt:
      'be|berätta|bevara|bokmärk|dela|delar|ge|kopiera|kopierad|lagra|länka|låt|maila|mejla|print|printa|rekommendera|säg|sänd|skicka|skickar|skriv ut|skriva ut|sms a|spara|sprid|tipsa|tipsa om|twittra|utskrift|vidarebefordra|visa|whatsappa',
    delDing:
      '{nät}|{stycke}|arbetskamrat|bekant|bekanta|bokmärke|dina vänner|e post|en kollega|en kompis|en vän|familj|familjen|favoriter|flödet|för senare|kollega|kollegor|kompis|kompisar|länk|länken|läslista|läslistan|mail|med vänner|mejl|mobilen|någon|någon annan|någon du|nätverk|nyheten|pdf|senare|sida|sidan|släkten|till senare|urklipp|url|vän|vänner|webbadress',
    delOrd:
      '{delAkt}|{delDing}|adress|alternativ|andra|den|denna|det|detta|din|ditt|du|eller|en|ett|familj|här|i|kan|knapp|känner|lägg|läs|läsa|med|nu|någon|och|om|på|som|till|utskriftsversion|version|via',

    kommentar:
      'åsikt|åsikter|debatt|debatten|debattera|diskussion|diskussionen|diskussionstråd|forum|forumet|inläggen|insändare|kommentar|kommentaren|kommentarer|kommentarerna|kommentarsfält|kommentarsfältet|kommentarsfunktion|kommentarsfunktionen|kommentarsregler|kommentarsspår|kommentartråd|kommentera|kommenterar|läsarkommentarer|läsarnas kommentarer|läsarreaktioner|reaktion|reaktioner|svara',
    kommentarAkt:
      'äldsta|anmäl|artikeln|avaktiverad|avslutad|avslutat|avstängd|avstängt|bidra|bli den första|bli först|bort|delta|diskutera|dölj|först med att|gå till|går inte|godkänd|godkänts|granskas|granskning|håll|här|hoppa till|inga|inlägg|inloggad|inte längre|klicka|kommenteras|ladda|lämna|läs|låst|låsta|logga|modererad|modereras|möjligt|nedan|nedanför|nyaste|öppet|öppna|publiceras|publicerats|rapportera|registrera|rösta|säg|senaste|skicka|skriv|skriva|sortera|stängd|stängt|stängts|tas|text|texten|tyck|tyck till|tycker|var först|vill du|visa|visas',
    kommentarOrd:
      '{kommentar}|{kommentarAkt}|{little}|#|artikel|artikeln|bland|debatt|debatten|delta|diskussion|diskussionen|e postadress|först|första|håll|hövlig|inga|inlägg|konto|läsare|mening|namn|redaktion|redaktionen|regler|senare|tack|tillfälligt|timmar|ton|tråden|tycka|tyvärr|vettigt|åsikt|ämne|ämnet',

    hel: '(hela|fullständiga|kompletta|ursprungliga|resten av) {stycke}|fullständig artikel|hel artikel|originalartikeln|ursprungsartikeln',
    helAkt:
      'finns|fortsätt|gå|hitta|hittar|här|klicka|läs|läsa|nätet|på|sajt|se|sida|sidan|till|visa|webb|webbplats|öppna',
    helOrd:
      '{helAkt}|{little}|{stycke}|app|appen|dagens|digitala|e tidning|imorgon|länk|länken|nästa|papperstidningen|plus|tidning|tidningen|vår',

    annan:
      'analyser|artikel|artiklar|artiklarna|berättelser|intervjuer|krönikor|läsning|lästips|nyheter|reportage|reportagen|texter|videor',
    annanAkt:
      'andra läser|du kanske|föregående|i samma ämne|intressant|intressanta|liknande|mest läst|mest lästa|missa inte|missa inte det här|missa inte heller|mycket läst|mycket lästa|nästa|om ämnet|populära|populäraste|populärt|redaktionens val|rekommenderad|rekommenderade|rekommenderar|rekommenderas|rekommenderat|relaterade|relaterat|senaste|spännande|tips|utvalda|utvalt|vidare läsning',
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
      'anmäl|berätta|ctrl|enter|felaktig|felaktigt|gör oss|har vi|hittade|hittar|hittat|hör av|hör av dig|höra|höra av|inte stämmer|kontakta|kontakta oss|kontakta redaktionen|lagt märke|maila|markera|märkt|meddela|mejla|observerat|påpeka|påpekande|rapportera|säg|säg till|ser|sett|skicka|skriv|stämmer inte|synpunkter|tala om|till redaktionen|tipsa|uppmärksamma|uppmärksammat|upptäcker|upptäckt',
    felOrd:
      '{fel}|{felAkt}|{little}|#|artikel|artikeln|e post|eventuella|formulär|förbättra|hjälp|hjälpa|kontakt|mejl|någon|något|nåt|publicering|redaktion|redaktionen|sakinnehåll|sida|sidan|stämmer|tack|text|texten|tips|tryck|webbredaktionen',

    stöd: 'allmosa|betala|bidra|bidrag|bidraget|bidragsgivare|bidrar|donation|donationer|donera|donerar|gåva|gåvan|gåvogivare|gåvor|ge en slant|ge ett bidrag|månadsgivande|månadsgivare|medlem|patreon|pengar|skänk|skänka|skänker|slant|sponsra|stöd|stödet|stödja|stödmedlem|stödmedlemmar|stödprenumerant|stödprenumeration|stötta|swish|swisha|swishnummer|valfri summa|valfritt belopp|vän',
    stödAkt:
      'arbetet|fri press|granska|granskning|granskningar|journalistik|journalistiken|kvalitetsjournalistik|lokaljournalistik|oberoende|rapportering|reklamfri|vårt arbete|vårt projekt',
    stödOrd:
      '{little}|{stöd}|{stödAkt}|#|arbete|betyder|bra|direkt|ekonomiskt|engångsgåva|finnas|fortsätta|framtid|framtiden|fri|fria|frivilligt|god|gör|göra|hjälp|hjälpa|hjälper|idag|kostar|kr|kritisk|kronor|kvalitet|kvar|liten|litet|läsare|media|medier|månad|månaden|möjlig|möjligt|pengar|redaktion|redaktionen|sajt|sajten|skillnad|summa|tack|tidning|tidningen|valfri|valfritt|viktig|viktiga',

    rätt: 'återanvändas|återanvändning|återges|återgivning|återpublicering|citera|citeras|copyright|delas|eftertryck|kopiera|kopieras|kopiering|lagen om upphovsrätt|mångfaldigande|mångfaldigas|publiceras|publicering|rättigheter|spridas|spridning|text och datautvinning|upphovsrätt|upphovsrätten|upphovsrättslag|upphovsrättslagen|upphovsrättsligt|vidarespridning',
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
      'adress|albumet|aldrig|alldeles|alltid|än|analys|analyser|ändrad|ännu|användarvillkor|använder|året|åsikt|avdelning|avdelningen|avstängd|avstängt|bakgrund|bekräfta|bekräftelse|bekräftelselänk|berätta|berättelser|beställer|betyg|bevakning|billig|billigt|bläddra|börja|bort|borta|bygden|dag|daglig|där|debatt|del|deltar|dem|dina|direkt|direkt hem|eftersom|en slant|enkelt|er|erbjudande|erbjudanden|erbjudandet|extra|fem|filmen|fin|finns|fixa|fler|föra|förblir|föredrar|förmåner|först|första|framöver|fräscha|fredag|fritt|fyll|fyra|gång|ge|gett|gillade|gillar|glass|glöm|glömt|gott|granska|gratisapp|ha|håll|håller|halva|halvår|här|hela|helskärm|hem|hjälper|högtalare|högtalaren|högtalarna|hör|höra|hos|hösten|i stället|idag|ihåg|ingår|inlogg|innan|innehåll|inte|integritet|integritetspolicyn|journalister|kafferep|kan|kan komma|klart|klicka|klockan|knappa|kolla|kom|kommer|kompisar|köp|kopierad|krona|kronan|kunder|kvällar|ladda|laddas|lägg|lagra|landa|landar|länken|läs|läsare|låst|låt|livebevakning|lokal|lokala|månadsgivare|medan|mejlet|mig|mindre|minut|minuter|missar|morgonens|någonting|något|när|ni|numera|nyheter|nyss|nytt|obegränsat|omnejd|öppen|öppet|öppna|orten|oss|överblick|papperstidning|paus|poddar|pris|priset|räcker|rad|rader|regionala|registrering|resten|rösta|ruta|rutan|samlat|samma|samtidigt|särskilda|särskilt|sätt|sekretessinställningarna|ser|sex|sidan|sina|själv|skärmen|skickat|skriv|skriver|skydda|slippa|slutet|smidigt|snart|sök|söker|sommar|sommaren|sommarerbjudande|sparar|spela|spelar|strax|stycket|synpunkt|synpunkter|ta del|tack vare|tala|tappat|testperiod|texter|tidigare|tio|tipsar|tom|tomt|trakten|tre|trevligt|trygg|två|tyck|tycker|unna|upp|uppdatera|uppdaterad|välj|vänner|väntar|vårat|våren|varje|varsågod|vårt|veckan|velat|vet|vidare|viktig|viktigt|vill|villkor|vinter|vintern',
    fråga:
      'din åsikt|diskutera|er åsikt|ge din åsikt|hur ser du|hur tänker du|hur tänker ni|säg din mening|säg vad du tycker|tyck till|vad anser du|vad anser ni|vad är din åsikt|vad är er åsikt|vad säger du|vad säger ni|vad tror du|vad tror ni|vad tycker du|vad tycker ni',
    svar: 'berätta|delta|här|här nedan|här nedanför|i kommentarerna|i kommentarsfältet|kommentera|mejla|nedan|nedanför|om det här|om detta|om saken|oss|rösta|säg|skriv|svara',
    utanOss:
      'med din hjälp|med ditt stöd|med er hjälp|med ert stöd|tack vare dig|tack vare ditt|tack vare er|tack vare ert|tack vare våra läsare|utan dig|utan din|utan dina|utan ditt|utan er|utan era|utan ert|utan våra läsare',
    finnsInte:
      'finnas|finns inga|finns inte|fortsätta|granska|ingen tidning|inte finnas|inte finns|kan vi|klarar vi oss inte|möjlig|möjligt|överleva|skriva|skulle inte|skulle vi|tidningen',
    hakar:
      'fungerar inte|går inte|går inte att|hackar|ingen bild|inget ljud|inte igång|inte spela|inte spelas|inte starta|kan inte spelas|laddas inte|ljudet saknas|spelas inte|startar inte|strular|(startar|laddas|fungerar|spelas) inte (videon|filmen|klippet|ljudet|podden|spelaren)',
    notice:
      '{abo}|{annanAkt}|{annanOrd}|{annan}|{annonsAkt}|{annonsOrd}|{annons}|{ansvarDing}|{ansvarOrd}|{ansvar}|{belopp}|{betalOrd}|{bildAkt}|{bildOrd}|{bild}|{bindning}|{brevAkt}|{brevOrd}|{brev}|{common}|{därefter}|{delAkt}|{delDing}|{delOrd}|{direktAkt}|{direktOrd}|{direkt}|{efterAnnons}|{erbjudandeOrd}|{felAkt}|{felOrd}|{fel}|{finnsInte}|{förbrukat}|{fråga}|{fri}|{hakar}|{helAkt}|{helOrd}|{hel}|{kakaAkt}|{kakaOrd}|{kaka}|{kanalAkt}|{kanalOrd}|{kanal}|{kommentarAkt}|{kommentarOrd}|{kommentar}|{laddaAkt}|{loginAkt}|{loginOrd}|{login}|{medlem}|{närSom}|{originalAkt}|{originalOrd}|{original}|{översattAkt}|{översattOrd}|{översatt}|{pris}|{rättAkt}|{rättOrd}|{rätt}|{reklamDing}|{reklamig}|{reklamOrd}|{samtycke}|{spelareAkt}|{spelareOrd}|{spelare}|{stödAkt}|{stödOrd}|{stöd}|{svar}|{tackDing}|{tackOrd}|{tack}|{tillgång}|{uppläsDing}|{uppläsOrd}|{uppläst}|{uppsägbar}|{utanOss}|{val}|{vidareAkt}|{webbläsareAkt}|{webbläsareOrd}|{webbläsare}',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'reklampaus|kort reklampaus|reklamavbrott|kort reklam|lite reklam|annonspaus',
        act: 'artikeln|fortsätter|sedan|strax|tillbaka|vidare',
        example: 'Kort reklampaus, sedan fortsätter artikeln',
      },
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
      {
        words: '{notice}',
        cue: 'samtycke|samtycket|ditt samtycke',
        act: 'nekat|avböjt|sekretessinställningarna|sekretessinställningar|avvisat|integritetsinställningar',
        example: 'Du har nekat samtycke i sekretessinställningarna',
      },
      {
        words: '{notice}',
        cue: '{nät}',
        act: 'kakor|cookies|lagra|lagra kakor|spara kakor|uppgifter',
        example: 'Instagram kan komma att lagra kakor när du visar inlägget',
      },
      {
        words: '{notice}',
        cue: 'youtube|facebook|instagram|twitter|x|tiktok|spotify',
        act: 'godkänner|integritetspolicyn|kommer från|ladda det|laddar',
        example: 'Innehållet kommer från YouTube',
      },
      {
        words: '{notice}',
        cue: 'kakor|cookies|ja till kakor|ja till cookies',
        act: 'förblir|tom|tomt|rutan|ruta',
        example: 'Utan ja till kakor förblir rutan tom',
      },
      {
        words: '{notice}',
        cue: 'skydda din integritet|skydda dina uppgifter|skydda ditt privatliv|av integritetsskäl|integritetsskäl',
        act: 'avstängd|blockerad|blockerat|filmen|innehållet|kartan|laddas inte|videon|visas inte',
        example: 'För att skydda din integritet är filmen avstängd',
      },
      {
        words: '{notice}',
        cue: 'kartan|karta|filmen|videon|inlägget|klippet|{nät}',
        act: 'ditt medgivande|ditt samtycke|medgivande|samtycke|valt bort kakor|valt bort cookies|nekat',
        example: 'Vi behöver ditt medgivande för att visa kartan',
      },
      {words: '{notice}', cue: '{kaka}', act: '{kakaAkt}', example: 'Endast nödvändiga cookies'},
      {words: '{notice}', cue: '{samtycke}', act: '{laddaAkt}', example: 'Videon visas när du ger ditt samtycke'},
    ],
    'paywall-notice': [
      {
        words: '{notice}',
        cue: 'registrering|kostnadsfri registrering|gratis registrering|inloggning',
        act: 'läs vidare|läsa vidare|efter|läs',
        example: 'Läs vidare efter kostnadsfri registrering',
      },
      {
        words: '{notice}',
        cue: '{aboName}',
        act: 'behöver|krävs|läsa mer|vill läsa|måste',
        example: 'Den som vill läsa mer behöver en digital prenumeration',
      },
      {
        words: '{notice}',
        cue: 'härifrån|resten|fortsättningen|läsa mer|läsa vidare|läs vidare|återstoden',
        act: 'abonnent|betalande|betalar|låst|konto|medlem|medlemmar|plus|prenumerant|prenumeranter|prenumeration|prenumererar',
        example: 'Resten är låst för dig som inte prenumererar',
      },
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
        cue: 'nya kunder|nya prenumeranter|nya läsare',
        act: 'betala|gratis|månad|månader|rabatt|veckor',
        example: 'För nya kunder: läs 3 månader, betala för 1',
      },
      {
        words: '{notice}',
        cue: 'erbjudande|erbjudandet|rabatten|kampanjen',
        act: 'hämta|ta del|ta del av|nyttja|utnyttja',
        example: 'Ta del av erbjudandet',
      },
      {
        words: '{notice}',
        cue: 'beställer nu|prenumererar nu|beställ nu|prenumerera nu',
        act: 'gratis|läser|månad|månader|sommaren|på köpet',
        example: 'Den som beställer nu läser gratis hela sommaren',
      },
      {
        words: '{notice}',
        cue: 'journalistik|kvalitetsjournalistik|lokaljournalistik',
        act: 'erbjudande|kampanjpris|månad|månader|specialpris|testa|ett år',
        example: 'Ett år av kvalitetsjournalistik till specialpris',
      },
      {
        words: '{notice}',
        cue: '# (mån|månad|månader|veckor|dagar|år)|(en|ett|två|tre|fyra|sex|tolv) (månad|månader|veckor|år)|hela (sommaren|hösten|våren|året|vintern)',
        act: 'digital läsning|för # (kr|kronor|krona)|för bara|för endast|läs obegränsat|läsa obegränsat|obegränsad läsning|obegränsat|fri läsning|läs allt|läsa allt',
        example: 'Två veckor obegränsad läsning',
      },
      {
        words: '{notice}',
        cue: 'halva priset|halva|hälften|specialpris|introduktionspris|rabatterat pris|nedsatt pris|priset av',
        act: 'år|året|halvår|månad|månader|månaderna|vecka|veckor|sommaren|hösten|våren|dagar|mån',
        example: 'Ett helt år till halva priset',
      },
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
        cue: 'lösenord|lösenordet|inloggningsuppgifter|användarnamn',
        act: 'beställ|bort|borta|ett nytt|glömt|här|nytt|tappat|återställ',
        example: 'Har du tappat bort lösenordet? Beställ ett nytt här',
      },
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
        cue: 'daglig överblick|daglig sammanfattning|veckans överblick|nyhetssammanfattning',
        act: 'anmäl|mejl|mejlen|via mejl|få',
        example: 'Daglig överblick via mejl – anmäl dig här',
      },
      {
        words: '{notice}',
        cue: 'anmäla|anmäler|prenumerera|registrera|registrerar',
        act: 'användarvillkor|godkänner|integritetspolicy|integritetspolicyn|villkor|villkoren',
        example: 'Genom att anmäla dig godkänner du våra villkor',
      },
      {
        words: '{notice}',
        cue: 'varje dag klockan #|varje dag klockan (fem|sex|sju|åtta)|varje morgon|varje dag|varje kväll',
        act: 'i mejlen|på mejl|via mejl|i inkorgen|i din inkorg|till din mejl',
        example: 'Varje dag klockan sex: morgonens nyheter i mejlen',
      },
      {
        words: '{notice}',
        cue: 'morgonmejl|morgonbrev|nyhetsbrev|vårt mejl|vårt brev|kvällsbrev|nyhetsmejl',
        act: 'inkorg|inkorgen|landa|missa|missa något|din inkorg|varje',
        example: 'Vill du inte missa något? Låt vårt morgonmejl landa i din inkorg',
      },
      {
        words: '{notice}',
        cue: 'varje (dag|fredag|kväll|lördag|morgon|måndag|månad|onsdag|söndag|tisdag|torsdag|vecka|vardag)|(en|två) gånger i veckan|en gång i (veckan|månaden)|dagligen|veckovis',
        act: 'hör av oss|hör vi av oss|ett brev|ett mail|ett mejl|i din mejl|i mejlen|mejlar vi|skickar vi|via mejl|vi mejlar|vi skickar|per mejl',
        example: 'Varje fredag skickar vi ett mejl',
      },
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
      {
        words: '{notice}',
        cue: 'länk|länken',
        act: 'kopierad|kopierades|kopieras|är kopierad',
        example: 'Länken är kopierad',
      },
      {
        words: '{notice}',
        cue: 'dela|lägg upp|posta|publicera',
        act: 'på x|på facebook|på twitter|på linkedin|på threads|på bluesky',
        example: 'Lägg upp på X',
      },
      {
        words: '{notice}',
        cue: 'berätta|dela den|rekommendera den|tipsa|visa den',
        act: 'dina vänner|andra|för en vän|för vänner|kompis|vidare|vänner',
        example: 'Gillade du texten? Berätta för dina vänner',
      },
      {
        words: '{notice}',
        cue: 'berätta|dela|mejla|rekommendera|sänd|skicka|tipsa|visa',
        act: 'bekant|en kompis|en vän|familjen|kollega|kompis|kompisar|någon|någon du|vän|vänner',
        begins: true,
        example: 'Skicka texten vidare till en kompis',
      },
      {words: '{delOrd}', cue: '{delAkt}', act: '{delDing}', begins: true, example: 'Tipsa en vän om artikeln'},
    ],
    comments: [
      {
        words: '{notice}',
        cue: 'har du en åsikt|har ni en åsikt|en annan åsikt',
        act: 'höra|låt|om|skriv|säg',
        example: 'Har du en åsikt? Låt oss höra',
      },
      {
        words: '{notice}',
        cue: 'skriv till oss|mejla oss|hör av dig|berätta för oss|berätta',
        act: 'din åsikt|tycker|tänker|vad du|vad ni|åsikt',
        example: 'Skriv till oss och berätta vad du tycker',
      },
      {words: '{notice}', cue: '{fråga}', act: '{svar}', example: 'Vad tycker du? Skriv en rad här nedanför'},
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
    'read-also': [
      {
        words: '{notice}',
        cue: 'fler berättelser|fler artiklar|fler nyheter|fler reportage|fler texter|mer läsning|mer nyheter',
        act: 'finns här|här|hittar du|läs här|här läser du',
        example: 'Fler berättelser från trakten hittar du här',
      },
      {
        words: '{notice}',
        cue: 'mer om|mer i|mer på|allt om|mer läsning om|läs mer om|mer från',
        act: 'ämnet|detta ämne|samma ämne|saken|temat|ämne|detta',
        example: 'Mer om detta ämne',
      },
      {words: '{notice}', cue: '{annan}', act: '{annanAkt}', example: 'Mest lästa artiklar just nu'},
    ],
    'media-widget': [
      {
        words: '{notice}',
        cue: 'spela upp|för att spela|för att lyssna|för att starta|för att titta',
        act: 'klicka|tryck|här|peka',
        example: 'Klicka för att spela upp',
      },
      {
        words: '{notice}',
        cue: 'inget ljud|ingen bild|inget hörs|hör inget',
        act: 'högtalaren|högtalarna|högtalare|ljudet|slå på|volymen|webbläsaren|ladda om',
        example: 'Inget ljud? Slå på högtalaren',
      },
      {
        words: '{notice}',
        cue: '{hakar}',
        act: 'klicka|klicka här|ladda om|på nytt|sidan|uppdatera|webbläsare|öppna',
        example: 'Startar inte videon? Ladda om sidan',
      },
      {words: '{notice}', cue: '{spelare}', act: '{spelareAkt}', example: 'Videon startar om 5 sekunder'},
      {words: '{notice}', cue: '{uppläst}', act: '{uppläsDing}', example: 'Uppläst av en syntetisk röst'},
    ],
    'browser-notice': [
      {words: '{notice}', cue: '{webbläsare}', act: '{webbläsareAkt}', example: 'Din webbläsare stöds inte'},
    ],
    'error-report': [
      {
        words: '{notice}',
        cue: 'något fel|något som inte|inte stämmer|stämmer inte|något inte',
        act: 'artikeln|texten|redaktionen|berätta|meddela|oss',
        example: 'Är det något som inte stämmer i texten?',
      },
      {
        words: '{notice}',
        cue: 'frågor|synpunkt|synpunkter',
        act: 'hör av dig|kontakta redaktionen|mejla|mejla redaktionen|på artikeln',
        example: 'Synpunkter på artikeln? Mejla redaktionen',
      },
      {words: '{notice}', cue: '{fel}', act: '{felAkt}', example: 'Ser du något fel? Hör av dig'},
    ],
    donation: [
      {
        words: '{notice}',
        cue: 'varje (bidrag|gåva|krona|slant)|varenda krona',
        act: 'behövs|fortsätta|granska|hjälper oss|journalistik|oberoende',
        example: 'Varje krona hjälper oss att fortsätta granska',
      },
      {words: '{notice}', cue: '{utanOss}', act: '{finnsInte}', example: 'Utan ert stöd skulle tidningen inte finnas'},
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
      {
        words: '{notice}',
        cue: 'gillade du|vad tyckte du om artikeln|tyckte du om|var artikeln',
        act: 'betyg|betygsätt|sätt betyg|stjärnor|intressant|läsvärd',
        example: 'Gillade du artikeln? Sätt betyg',
      },
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
