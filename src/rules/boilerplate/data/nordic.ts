import type {PhraseBook} from '../phrases.js'

/** What Swedish, Danish and Norwegian sites print, and what machine translation makes of it. */
export const nordic: readonly PhraseBook[] = [
  {
    language: 'sv',
    sets: {
      // What a notice goes on with; what an article says is none of these words alone.
      tailWord:
        'av|för|från|i|med|om|på|till|utan|under|och|eller|att|så|en|ett|den|det|de|dig|din|ditt|dina|du|vi|oss|vår|vårt|våra|ni|er|alla|allt|här|nu|mer|direkt|redan|först|första|bara|endast|kr|kronor|månad|månader|månaden|vecka|veckor|dag|dagar|dagen|år|bindningstid|när du vill|prenumeration|prenumerera|prenumerant|prenumeranter|erbjudande|erbjudandet|artikel|artikeln|artiklar|text|texten|innehåll|sajt|sajten|sida|sidan|tidning|tidningen|journalistik|redaktionen|redaktion|läsa|läs|läsare|vidare|konto|logga in|inloggad|registrera|skapa|tillgång|obegränsad|e post|mejl|mail|mejlen|e postadress|inkorg|inkorgen|nyhetsbrev|nyhetsbrevet|nyheter|nyheterna|senaste|viktigaste|notiser|app|appen|mobilen|kanal|kommentar|kommentarer|kommentera|kommentarsfältet|åsikt|tycker|debatten|diskussionen|samtalet|stöd|gåva|swish|bidrag|oberoende|granskande|fri|medlem|gratis|kostnadsfritt|prova|pröva|testa|rabatt|välj|köp|beställ|facebook|twitter|instagram|whatsapp|telegram|google|youtube|linkedin|fel|felet|rapportera|hör av|kontakta|mejla|skriv|tipsa|dela|följ|länk|länken|klicka|exklusivt|premium|digital|digitalt|plus|pris|villkor|få|varje|morgon|kväll|fortsätta|#',
      tail: '{tailWord} [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}]',
      annons: 'annons|annonsen|annonser|reklam|reklamen|reklampaus',
      artikel: 'artikel|artikeln|artiklar|texten|innehåll|innehållet|nyheten|nyhet|inlägget|klippet',
      kommentar: 'kommentar|kommentarer|kommentarerna|åsikt|åsikter|kommentera',
      läs: 'läs|se|lyssna|titta|kolla|hör',
      månad:
        'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec',
      nyhetsbrev: 'nyhetsbrev|nyhetsbrevet|nyhetsbreven|nyhetsbrevs|notiser|pushnotiser',
      nätverk:
        'facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|linkedin|messenger|e post|mejl|mail|sms|sociala medier|google news|threads|spotify',
      prenumerant:
        'prenumerant|prenumeranter|inloggade|plusprenumeranter|plusmedlemmar|medlemmar|registrerade användare|kunder',
      domain: 'com|net|org|info|fr|be|ch|lu|ca|es|mx|ar|cl|co|pe|it|pt|br|nl|de|at|eu|se|dk|no|fi|tv|nu',
      byrå: 'tt|tt reuters|tt afp|reuters|afp|ap|dpa|ntb|ritzau|direkt|siren|finwire|tt nyhetsbyrån|nyhetsbyrån direkt',
      text: 'artikeln|artikel|texten|text|nyheten|inslaget|intervjun|krönikan|inlägget|innehållet|ledaren|recensionen|reportaget|videon|sidan|debattartikeln|insändaren|opinionstext|debattartikel|krönika|bilden|podden|avsnittet',
      denna: 'denna|den här|detta|det här|vår|våra|din|dina|ditt|den|det',
      skribent:
        'reporter|journalist|redaktör|korrespondent|krönikör|skribent|ledarskribent|politisk reporter|ekonomireporter|sportreporter|frilansjournalist|politisk redaktör|chefredaktör|kulturskribent|utrikesreporter|nyhetschef',
    },
    phrases: {
      'consent-notice': {
        sentence: [
          [
            '(vi|våra partners|webbplatsen|den här webbplatsen) ... (använder|lagrar|sparar) ... (cookies|kakor)',
            'Vi använder cookies för att förbättra sidan.',
          ],
          [
            '(genom att|när du|om du) ... (godkänner|samtycker|accepterar|samtycke)',
            'Genom att klicka godkänner du våra villkor.',
          ],
          [
            '(du|ditt) ... (återkalla|ändra|hantera|inställningar) ... (samtycke|cookies|kakor|cookieinställningar)',
            'Du kan när som helst återkalla ditt samtycke.',
          ],
          [
            '(för att|detta|här|innehållet) ... (innehåll|innehållet|visa|klipp|inlägg) ... (cookies|samtycke|godkänna|externt|tredje part|kakor)',
            'För att visa detta innehåll måste du godkänna cookies.',
          ],
        ],
        line: [
          [
            '(innehållet|videon|kartan|inlägget|det här innehållet) (visas inte|kan inte visas) (på grund av|eftersom) ... (kakinställningar|cookieinställningar|kakor|cookies|samtycke)',
            'Videon visas inte eftersom du inte godkänt kakor',
          ],
          [
            '(acceptera|godkänn|neka|hantera|anpassa|ändra) [alla|inställningar|dina|för|endast] [cookies|kakor|inställningar|nödvändiga]',
            'Godkänn alla cookies',
          ],
          ['(cookiepolicy|cookieinställningar|integritetspolicy|personuppgiftspolicy)', 'Cookiepolicy'],
          [
            '(denna|den här|vår) (webbplats|webbplatsen|sajt|sajten|sida|sidan) använder ... (cookies|kakor) [...]',
            'Den här webbplatsen använder kakor.',
          ],
          [
            '(cookieinställningar|integritetsinställningar|cookiepolicy|integritetspolicy|hantera cookies)',
            'Integritetsinställningar',
          ],
          [
            '(vi|våra partner|vi och våra) [och] [våra] [#] [partner|partners|samarbetspartner] ... (använder|lagrar|behandlar|samlar) ... (cookies|kakor|data|information|uppgifter|enhet) [...]',
            'Vi och våra 300 partner lagrar information på en enhet.',
          ],
          [
            '(hantera|ändra|anpassa|visa|öppna|justera) [dina|mina] (cookies|kakor|cookieinställningar|integritetsinställningar|samtycke|samtycken|inställningar för cookies|inställningar för kakor|cookie inställningar)',
            'Ändra cookieinställningar',
          ],
          [
            '(godkänn|acceptera|neka|tillåt|avvisa|avböj) (alla|bara nödvändiga|endast nödvändiga|nödvändiga|samtliga) [cookies|kakor]',
            'Neka alla',
          ],
          [
            '(för att|du behöver|innehållet|vi behöver) ... (samtycke|godkänna|cookies|kakor) ... (innehåll|innehållet|videon|visa|visas|se) [...]',
            'För att visa innehållet måste du godkänna kakor för videon',
          ],
          [
            '(vi) (värnar om|respekterar|bryr oss om) din (integritet|personliga integritet) [...]',
            'Vi värnar om din integritet',
          ],
          [
            '(läs mer|mer information) om (hur vi använder|våra|vår) (cookies|kakor|cookiepolicy|integritetspolicy|personuppgifter) [...]',
            'Läs mer om vår cookiepolicy',
          ],
          [
            'du kan [när som helst] (återkalla|ändra|ta tillbaka) ... (samtycke|val|cookies|inställningar) [...]',
            'Du kan återkalla ditt samtycke',
          ],
        ],
      },
      'ad-marker': {
        line: [
          [
            '[{artikel}] (fortsätter|fortsätt läsa|läs vidare|fortsättning) (efter|under|nedanför) {annons}',
            'Artikeln fortsätter efter annonsen',
          ],
          ['(hoppa över|stäng|dölj) {annons}', 'Hoppa över annonsen'],
          ['(innehåll från|annonsinnehåll|annons från|sponsrat innehåll) [<name>]', 'Sponsrat innehåll'],
          [
            '[annons] {text} (fortsätter|läs vidare) (efter|under|nedanför) [{annons}|annonsen|bilden|videon|klippet]',
            'Texten fortsätter efter bilden',
          ],
          [
            '(annons|annonser) (läs|artikeln|texten) (vidare|fortsätter) [nedan|nedanför|efter annonsen|under annonsen]',
            'Annons. Artikeln fortsätter nedan',
          ],
          [
            '(läs|fortsätt läsa|scrolla) [vidare|ner] (efter|under|nedanför|för att läsa vidare) [annonsen|bilden]',
            'Läs vidare efter annonsen',
          ],
          ['(slut|början) (på|av) annons', 'Slut på annons'],
        ],
        weak: [
          'Annons',
          'ANNONS',
          'Reklam',
          'Annons Annons',
          'Sponsrad',
          'Annonsörinnehåll',
          'Slut på annons',
          'Annonser',
          'Annonslänk',
          'I samarbete med',
          'Betald annons',
          'Annonsinnehåll',
          'Kommersiellt samarbete',
          'Detta är en annons',
          'Native',
          'Annonssamarbete',
          'Innehåll från annonsör',
        ],
      },
      'read-also': {
        label: [
          ['{läs} (också|även|mer|vidare|mera|hela) [om|här|på]', 'Läs också'],
          [
            '(relaterat|relaterade artiklar|mer om|mest läst|mest lästa|du kanske också gillar|kanske intresserar dig|rekommenderat|missa inte|fakta och mer|fler nyheter|mer i ämnet|liknande artiklar|rekommenderas|läs vidare)',
            'Relaterade artiklar',
          ],
          ['(läs|se|lyssna|titta|kolla) (också|även|mer|vidare|här)', 'Se även'],
          [
            '(missa inte|läs mer om|mer om|relaterat|relaterade artiklar|relaterat innehåll|mest läst|mest lästa|mest läst just nu|senaste nytt|fler nyheter|andra läser|andra läste även|rekommenderas|rekommenderat|lästips|läs också|mer i ämnet|fler artiklar|fler artiklar om|senaste nyheterna|toppnyheter|du kanske också gillar|mer från|liknande artiklar|tidigare artiklar|mest delat|mest kommenterat|redaktionen rekommenderar|dagens viktigaste|mest sett)',
            'Missa inte',
          ],
        ],
        line: ['Relaterat', 'Rekommenderas'],
      },
      'continue-reading': {
        line: [
          ['(läs|fortsätt) (hela|vidare|mer|läsa|hela artikeln) [artikeln|här|på _]', 'Läs hela artikeln'],
          'Nästa sida',
          ['läs [mer|hela artikeln|vidare|hela texten] (på|hos) _ [_] [_] {domain}', 'Läs hela artikeln på exempel.se'],
          [
            '(läs|se) (hela|resten av|fler|hela den) ({text}|storyn|reportaget) [här|på _ _|i <name>|i appen|på <name>]',
            'Läs hela intervjun',
          ],
          ['(läs vidare|fortsätt läsa|läs mer (här|på <name>|i <name>)) [här]', 'Läs mer på Exempelbladet'],
          ['(fortsättning|nästa) (på nästa sida|sida #|sida)', 'Fortsättning på nästa sida'],
        ],
      },
      'paywall-notice': {
        sentence: [
          [
            '(den här|denna|artikeln|innehållet) [artikeln|artikel] (är|är endast|är bara|finns) [endast|bara|exklusivt] [till] [för] [våra] {prenumerant}',
            'Den här artikeln är endast för prenumeranter.',
          ],
          [
            '(logga in|bli|teckna|köp|skaffa|starta) ... för att (läsa|fortsätta|läsa vidare)',
            'Logga in för att läsa vidare',
          ],
        ],
        weak: [
          'Premium',
          'Plus',
          'För prenumeranter',
          'Prenumerant',
          'Låst artikel',
          'Plusartikel',
          'Endast prenumeranter',
        ],
        line: [
          [
            'vill du läsa (vidare|mer|hela artikeln) (bli|teckna|köp|logga) [prenumerant|prenumeration|in] [{tail}] [i månaden]',
            'Vill du läsa mer? Bli prenumerant',
          ],
          ['du har # (kvar att läsa|kvar) (av|i) (artikeln|texten|den här artikeln)', 'Du har 40 % kvar av texten'],
          [
            '[{denna}] {text} (är|kan) [endast|bara|exklusiv|låst|lås|enbart] (för|till|låst|läsas) [endast|dig som|våra|dig|av] [är] [våra] (prenumeranter|prenumerant|kunder|medlemmar|plus|dig|inloggade) [...]',
            'Texten är bara för prenumeranter',
          ],
          [
            '(vill|vill du) (du|läsa|ha) [läsa|veta] [vidare|mer|hela] [{text}] [bli|prenumerera|logga|köp|prova|skaffa] [...] (prenumerant|prenumerera|in|artikeln|nu|plus|vidare|prenumeration)',
            'Vill du läsa mer? Prova en prenumeration',
          ],
          ['(låst|lås upp|öppna) (artikel|{text}|innehåll) [{tail}]', 'Lås upp artikeln'],
          [
            '(du har|dina) ... (gratis|kostnadsfria|fria) ... (artiklar|läst|kvar|artikel) [{tail}]',
            'Du har läst dina fria artiklar',
          ],
          [
            '(logga in|prenumerera|bli prenumerant|bli medlem|köp plus|teckna prenumeration) (för att|och) (läsa|läs|ta del|fortsätta) [{tail}]',
            'Prenumerera för att läsa vidare',
          ],
          [
            '(endast|bara|exklusivt) för (prenumeranter|dig som prenumererar|plusprenumeranter|dig som är prenumerant)',
            'Exklusivt för prenumeranter',
          ],
          [
            'för att (läsa|ta del av) [hela|resten|{denna}] ... (prenumerant|prenumeration|logga in|kund|plus) [...]',
            'För att läsa resten måste du vara prenumerant',
          ],
        ],
      },
      offer: {
        line: [
          ['(ingen|utan|avsluta) (bindningstid|när du vill|när som helst) [{tail}]', 'Ingen bindningstid'],
          [
            '(endast|bara|från|nu|för|prova) [för|endast] # (kr|kronor|sek) [första|i|per|för] [första|#] [månaden|månad|mån|veckan] [därefter #] [kr] [mån|per månad]',
            'Endast 1 kr första månaden',
          ],
          ['# (kr|kronor) (i|per|första|för) (månaden|månad|mån|veckan|vecka|året)', '99 kr per månad'],
          [
            '(prova|testa|köp|teckna|bli) (gratis|nu|en prenumeration|plus|prenumeration|prenumerant|abonnemang) [gratis] [i # dagar|nu]',
            'Prova gratis',
          ],
          ['(obegränsad|full) (tillgång|åtkomst) [{tail}]', 'Full tillgång till allt'],
          ['(första månaden|# månader|# veckor) [för] (# (kr|kronor)|gratis)', 'Första månaden 1 kr'],
          [
            '(prova|testa|läs) [#|en|gratis|första] [månad|månader|veckor|dagar|i] [för|gratis|#] [endast|bara|#] [kr|kronor] (därefter|sedan|gratis|för|kr|utan) [#] [kr|kronor] [per|i] [månad|månaden|mån] [ingen bindningstid|avsluta när du vill]',
            'Testa 2 månader för 19 kr, därefter 149 kr/mån',
          ],
          [
            '(endast|bara|från|nu|därefter|sedan|för) [endast|bara] # (kr|kronor) [i|per|första|för] (månaden|månad|mån|månader|#|året|veckan) [månader] [därefter #] [kr] [mån]',
            'Därefter 149 kr i månaden',
          ],
          [
            '# (kr|kronor) (per|i|första|för) [första|#] (månad|månaden|mån|månader|veckan|året) [därefter # kr] [mån|per månad]',
            '1 kr första månaden',
          ],
          [
            '(obegränsad|full|fri) (tillgång|läsning) [till] [allt|alla|hela|låsta] [{tail}]',
            'Full tillgång till alla artiklar',
          ],
          ['(ingen|utan) (bindningstid|uppsägningstid) [{tail}]', 'Utan uppsägningstid'],
          ['(avsluta|säg upp|avbryt) (när du vill|när som helst|när du själv vill)', 'Säg upp när du vill'],
          [
            '(köp|skaffa|teckna|välj|bli|se) [plus|din|ett|en|vår|våra|alla] (prenumeration|prenumerationer|erbjudande|erbjudanden|prenumerant|abonnemang|plus) [nu|här|idag]',
            'Se våra erbjudanden',
          ],
          ['till (erbjudandet|erbjudanden|prenumerationerna)', 'Till erbjudandet'],
        ],
      },
      login: {
        line: [
          [
            '(redan|är du redan|har du redan) (prenumerant|kund|konto|medlem|ett konto|en prenumeration) [logga in] [{tail}]',
            'Redan prenumerant? Logga in',
          ],
          [
            '(logga in|skapa konto|glömt lösenord|glömt ditt lösenord|logga ut|mitt konto|registrera dig|skapa ett konto)',
            'Logga in',
          ],
          [
            '(redan|är du|har du|inte) [redan] (prenumerant|kund|medlem|ett konto|konto|inget konto|plus) [logga in|skapa konto|registrera dig] [här|nu]',
            'Har du redan ett konto? Logga in här',
          ],
          ['glömt [ditt] (lösenord|lösenordet|användarnamn)', 'Glömt ditt lösenord?'],
          ['(skapa|registrera) [ett|nytt] [gratis] konto [gratis|här|kostnadsfritt] [{tail}]', 'Skapa ett konto'],
          [
            '(logga in|fortsätt|registrera dig) (med|via) (google|facebook|apple|bankid|e post|mobilt bankid)',
            'Logga in med BankID',
          ],
          ['(skapa|registrera) (konto|dig) [gratis|här|nu]', 'Registrera dig gratis'],
        ],
      },
      newsletter: {
        sentence: [
          ['(prenumerera|anmäl|få|skriv upp|registrera) ... {nyhetsbrev}', 'Prenumerera på vårt nyhetsbrev'],
          [
            '(få|få de viktigaste) ... (till din inkorg|i din inkorg|via mejl|till din mejl|direkt i mejlen)',
            'Få de viktigaste nyheterna direkt i din inkorg.',
          ],
          ['tack för (din anmälan|att du prenumererar|din registrering)', 'Tack för din anmälan'],
        ],
        line: [
          [
            'missa (inget|ingenting|inga nyheter) (anmäl dig till|prenumerera på|skriv upp dig på|få) (vårt|våra) (morgonbrev|kvällsbrev|nyhetsbrev|veckobrev)',
            'Missa inget: prenumerera på våra nyhetsbrev',
          ],
          ['(din|ange din|fyll i din) (e postadress|mejladress|e post|mejl)', 'Din e-postadress'],
          [
            '(få|ta emot|prenumerera på) (dagens|veckans|nyheterna|de viktigaste|de bästa|senaste nytt|det viktigaste|våra|vårt) ... (mejl|mejlen|mail|mailen|inkorg|inkorgen|nyhetsbrev|e post|mejlkorg|mejlbox|nyhetsbrevet) [{tail}]',
            'Få veckans bästa läsning i inkorgen',
          ],
          [
            '(anmäl|skriv upp|registrera) dig [här|nu] [till|för|på] [vårt|våra|det|nyhetsbrevet] [gratis] [{nyhetsbrev}|nyhetsbrevet] [{tail}]',
            'Skriv upp dig på vårt nyhetsbrev',
          ],
          [
            '[tack] (du är|tack för|anmälan|din anmälan) [nu] [anmäld|din|har|är] (anmäld|anmälan|registrerad|prenumeration|mottagits|klar) [till] [nyhetsbrevet|...]',
            'Tack för din anmälan!',
          ],
          [
            '(genom att|när du) (anmäla|anmäler|prenumerera|registrera|skicka|klicka på) [dig] ... (godkänner|accepterar|samtycker) [...]',
            'Genom att anmäla dig godkänner du villkoren',
          ],
          [
            'du kan [när som helst] (avsluta|avregistrera|säga upp) [din|dig|nyhetsbrevet] ... [när som helst]',
            'Du kan när som helst avregistrera dig',
          ],
          [
            '(bekräfta|kontrollera|kolla) din (e post|mejl|e postadresse|inkorg|anmälan|prenumeration) [{tail}]',
            'Bekräfta din prenumeration',
          ],
        ],
      },
      'follow-us': {
        sentence: [
          ['(följ|gilla|hitta|gå med i) [oss|<name>|vår] ... (på|i) [vår] {nätverk}', 'Följ oss på Facebook'],
          ['(ladda ner|ladda ned|installera|hämta) ... (app|appen) [...]', 'Ladda ner vår app'],
        ],
        line: [
          [
            '(ta med dig nyheterna|nyheterna alltid med dig) [överallt] (med|i) (vår|appen) [app]',
            'Ta med dig nyheterna överallt i vår app',
          ],
          [
            'följ (vår|vår nya) (whatsapp kanal|telegramkanal|youtubekanal|facebooksida) [och] [håll dig|bli] [uppdaterad]',
            'Följ vår Facebooksida och bli uppdaterad',
          ],
          'Följ oss',
          'Följ oss på',
          [
            '(slå på|aktivera|sätt på|få|tillåt) [våra] (notiser|pushnotiser|aviseringar|pushnotis) [från _ _|så|för|och|i appen] [{tail}]',
            'Aktivera pushnotiser',
          ],
          [
            '(följ|gilla|hitta|prenumerera på) [oss|{denna}] [<name>] [även|också] på (facebook|instagram|twitter|x|tiktok|youtube|linkedin|threads|bluesky|whatsapp|spotify|sociala medier|google news|snapchat) [{tail}]',
            'Följ Exempelbladet på TikTok',
          ],
          [
            '(ladda ner|ladda hem|hämta|öppna|installera) [här|vår|gratis] [<name>] (app|appen|nyhetsapp) [{tail}]',
            'Hämta vår app',
          ],
          ['ladda (ner|hem) <name> [nyheter] [_] (app|appen) [...]', 'Ladda ner SVT Nyheter-appen'],
          [
            '(lägg till|välj) <name> som (favorit|källa|förstahandskälla|prioriterad källa) [...]',
            'Lägg till Exempelbladet som källa',
          ],
        ],
      },
      'share-toolbar': {
        line: [
          [
            '(spara|dela|skriv ut|kopiera|tipsa) [på|till|om|via] [artikel|artikeln|sidan|länk|länken|läslista|läslistan|facebook|twitter|e post|mejl]',
            'Dela artikel',
          ],
          [
            '(dela|skicka|tipsa|skriv ut|spara|kopiera) [{artikel}|länk|länken] [på|via|med|till] [{nätverk}|en vän|vänner]',
            'Dela på Facebook',
          ],
          ['{artikel} (delad|sparad)', 'Artikel sparad'],
          'Lyssna på artikeln',
          [
            '(dela|spara|kopiera|skriv ut|tipsa om|mejla|ge bort|lyssna på) [{denna}] ({text}|länk|länken|sidan) [på|via|med|till|i] [facebook|twitter|x|mejl|e post|mail|linkedin|en vän|messenger]',
            'Ge bort artikeln',
          ],
          [
            '(dela|tipsa|skicka) (på|via|med|till) (facebook|twitter|x|mejl|e post|mail|linkedin|messenger|whatsapp|en vän|bluesky|sms)',
            'Dela via mejl',
          ],
          ['(länk|länken) (kopierad|kopierades|har kopierats)', 'Länken har kopierats'],
          ['(läs|spara) (senare|till senare|i läslistan|artikeln till senare)', 'Läs senare'],
          ['(ändra|större|mindre) (textstorlek|text|teckenstorlek)', 'Ändra textstorlek'],
        ],
        weak: ['Dela', 'Spara', 'Skriv ut', 'Kommentera', 'Kopiera länk', 'Lyssna', 'Tipsa'],
      },
      'media-credit': {
        label: [
          [
            '(foto|bild|bilder|grafik|fotograf|arkivbild|källa) (tt|ap|afp|reuters|getty|arkiv|privat|shutterstock|epa|ntb|ritzau)',
            'Foto: TT',
          ],
        ],
        line: [
          ['(arkivbild|genrebild|illustrationsbild|pressbild) [<name>]', 'Arkivbild'],
          ['(visa|se|förstora) (bildspel|alla bilder|bild|bilden|# bilder)', 'Visa alla bilder'],
          ['bild # av #', 'Bild 1 av 12'],
          [
            '(foto|bild|arkivbild|genrebild|illustration|arkivfoto|grafik|pressbild) (privat|tt|scanpix|getty|getty images|shutterstock|arkiv|reuters|ap|afp|polisen|pressbild|unsplash|mostphotos|istock|skärmdump) [<name>]',
            'Bild: Privat',
          ],
          [
            '(arkivbild|genrebild|arkivfoto|pressbild|montage|personen på bilden har inget med artikeln att göra|bilden är en illustration) [<name>]',
            'Genrebild',
          ],
        ],
      },
      'media-widget': {
        line: [
          [
            '(lyssna|läs upp|spela|titta|se) [på|upp] (artikel|artikeln|texten|klippet|videon|avsnittet|podden|uppläst) [#] [min|minuter]',
            'Lyssna på artikel',
          ],
          ['(se|spela|titta på|lyssna på) (video|videon|klippet|avsnittet|podden|programmet|filmen)', 'Se videon'],
          ['nästa (video|klipp) [om # sekunder]', 'Nästa video'],
          'Spela upp',
          ['(lyssna # (min|minuter)|hör artikeln)', 'Hör artikeln'],
          [
            '(spela|starta|se|titta på|spela upp|lyssna på) [upp] (video|videon|klippet|inslaget|programmet|avsnittet|sändningen|ljudet|podden) [#|här|i helskärm|på nytt]',
            'Titta på inslaget',
          ],
          [
            '(videon|klippet|videoklippet|ljudet|sändningen|podden|filmen) (startar|laddas|börjar|kan inte|är inte|spelas) ... [sekunder|spelas|upp|tillgänglig|längre|strax|upp]',
            'Klippet kan inte spelas upp',
          ],
          ['lyssna på (artikeln|texten|{text}) [#] [min|minuter|#]', 'Lyssna på texten 4 minuter'],
          [
            '{text} (läses|lästes|är inläst|är uppläst|läses upp) [upp] [av] ... (röst|talsyntes|ai|ai röst|maskin)',
            'Texten läses upp av en konstgjord röst',
          ],
          ['(nästa video|laddar video|laddar|laddar spelaren) [om # sekunder]', 'Nästa video om 5 sekunder'],
          ['(längd|video|ljud) # [min|#]', 'Längd: 2:14'],
          ['(uppläst|inläst) (med|av) (talsyntes|ai|syntetisk röst|ai röst)', 'Uppläst av AI-röst'],
        ],
      },
      byline: {
        weak: [['(av|text|text och foto|skribent|reporter|publicerad av) <name>', 'Text: Anna Berg'], 'Redaktionen'],
        line: [
          [
            '(text <name> (foto|bild) <name>|(foto|text och foto|text och bild|skriven av|fotograf|redaktör|publicerad av|webbredaktör|grafik) <name> [och <name>] [foto|text|bild|i _] [<name>])',
            'Text: Eva Berg Foto: Lars Ek',
          ],
          ['(vår|från vår) (korrespondent|utsände|utsända|reporter) [i _] [<name>]', 'Vår korrespondent i Berlin'],
        ],
      },
      'author-bio': {
        line: [
          ['(om skribenten|om författaren|fler artiklar av <name>|alla artiklar av <name>)', 'Om skribenten'],
          [
            '<name> är [en|vår] {skribent} (på|och|vid|i) ... (redaktion|ekonomiredaktion|kulturredaktion|nyhetsredaktion|sportredaktion|bevakar|skriver|ledarsida|politikredaktion|redaktionen|ledarredaktion) [...]',
            'Eva Berg är reporter på Exempelbladets kulturredaktion.',
          ],
          [
            '(skribenten|författaren|artikelförfattaren) [<name>] (är|arbetar|forskar) ...',
            'Skribenten är professor i juridik.',
          ],
          [
            '(om skribenten|om författaren|alla artiklar av|fler artiklar av|mer av|mejla reportern|kontakta reportern) [<name>]',
            'Alla artiklar av Eva Berg',
          ],
        ],
        opening: [['<name> är [en] {skribent} ...', 'Eva Berg är journalist på Exempelbladet.']],
      },
      'date-stamp': {
        line: [
          [
            '(publicerad|uppdaterad|senast uppdaterad|publicerat|uppdaterat) (i dag|idag|i går|igår|[den] #) [{månad}] [#] [kl|klockan] [#] [#] [(publicerad|uppdaterad|senast uppdaterad) ...]',
            'Publicerad 12 mars 2021 kl 18.04',
          ],
          ['[för] # (timmar|minuter|dagar|timme) sedan', '3 timmar sedan'],
          ['(lästid|läses på) [ca] # (min|minuter)', 'Lästid: 4 min'],
          ['(i dag|idag|igår|i går) [kl] #', 'Igår kl 17.20'],
          ['[cirka|ca] # (min|minuter|minut) (lästid|läsning|att läsa)', '4 min läsning'],
          ['(för|sedan) # (timmar|minuter|dagar|tim|timme) sedan', 'För 3 timmar sedan'],
        ],
        label: [
          [
            '[{text}] (publicerad|publicerat|uppdaterad|uppdaterat|senast uppdaterad|senast ändrad|senast uppdaterat|ändrad|publicerades|uppdaterades) [den|kl|idag|i dag|igår|i går|av _ _] [kl]',
            'Publicerad den',
          ],
          ['lästid [ca|cirka]', 'Lästid'],
        ],
      },
      'agency-signature': {
        line: [
          ['(källa|tt|med) (tt|ap|afp|reuters|nyhetsbyrån tt) [...]', 'Källa: TT'],
          ['[källa|källor|c|copyright] [<name>] {byrå} [och|c] [{byrå}] [#]', 'Källa: TT och Reuters'],
        ],
      },
      'source-line': {
        line: [
          ['(källänk|länk till källa|originalartikel|läs originalartikeln) [på] [_]', 'Länk till källa'],
          [
            '[{denna}] {text} (publicerades|är|har|var) [tidigare|först|ursprungligen] [publicerats|publicerad|publicerades|införd] [tidigare|först|ursprungligen|även] (i|på|av|hos) ...',
            'Texten publicerades ursprungligen i Exempelbladet.',
          ],
          ['(ursprungligen|först|tidigare) publicerad (i|på|hos) ...', 'Ursprungligen publicerad i Exempelbladet'],
          ['läs (originalartikeln|originalet|originaltexten) [här|på ...|i ...]', 'Läs originalartikeln här'],
        ],
        label: ['Källa', 'Källor', 'Källhänvisning'],
      },
      comments: {
        line: [
          [
            '(kommentarerna|kommentarsfältet|kommentarer) (till|på|för|under) (artikeln|den här artikeln|texten) (är|har) (stängda|stängt|stängts|avstängda)',
            'Kommentarsfältet till artikeln är stängt',
          ],
          ['[#|skriv|läs|visa|lämna|inga] [en|alla] [#] {kommentar}', '12 kommentarer'],
          ['din e postadress kommer inte publiceras [...]', 'Din e-postadress kommer inte publiceras.'],
          ['logga in för att (kommentera|delta) [...]', 'Logga in för att kommentera'],
          ['obligatoriska fält är märkta', 'Obligatoriska fält är märkta *'],
          ['(kommentarer|kommentar) #', 'Kommentarer (12)'],
          ['(läs|visa|se) [alla] [#] kommentarer [#]', 'Visa alla 12 kommentarer'],
          ['(lämna|skriv|lägg till|gör) (en|din|första) (kommentar|kommentaren|åsikt) [{tail}]', 'Skriv din kommentar'],
          [
            '(kommentarsfältet|kommentarerna|kommentarsfunktionen) är (stängt|stängda|stängd|avstängt|modererat) [{tail}]',
            'Kommentarsfältet är avstängt',
          ],
          [
            '(vad tycker du|delta i|gå med i) [...] (kommentera|kommentarsfältet|diskussionen|debatten|samtalet|kommentarerna) [{tail}]',
            'Delta i diskussionen',
          ],
          ['(logga in|registrera dig) för att (kommentera|delta) [...]', 'Logga in för att kommentera'],
          [
            '(kommentarsregler|regler för kommentarer|nyast först|äldst först|sortera efter) [datum|dato|nyast|nyeste]',
            'Nyast först',
          ],
        ],
      },
      tags: {
        label: [
          [
            '(ämnen|taggar|etiketter|ämnen i artikeln|kategorier|kategori|ämnesord|nyckelord)',
            'Ämnen: ekonomi, arbete',
          ],
          [
            '(ämnen|ämne|taggar|tagg|nyckelord|kategorier|kategori|ämnen i artikeln|mer om|läs mer om|tags|så märker vi)',
            'Ämnen i artikeln: vård, Lund',
          ],
        ],
      },
      copyright: {
        sentence: [
          ['(alla|samtliga) rättigheter (förbehålles|förbehållna|reserverade)', 'Alla rättigheter förbehållna'],
          [
            '(kopiering utan|kopiering av (artikeln|innehåll|innehållet)|eftertryck|citera oss) ... (förbjuden|förbjudet|källa|tillstånd)',
            'Eftertryck utan tillstånd förbjudet.',
          ],
        ],
        line: [
          [
            '[copyright|c] [#] [<name>] [ab] alla rättigheter (förbehållna|förbehålles|reserverade) [...]',
            '© 2024 Exempelbladet AB. Alla rättigheter förbehållna.',
          ],
          [
            '(eftertryck|kopiering av (artikeln|artiklar|innehåll|innehållet|texten)|kopiering utan|mångfaldigande) ... (förbjuden|förbjudet|tillstånd|upphovsrätt|ange källan|källan) [...]',
            'Kopiering utan tillåtelse är förbjuden',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(rapportera|hittat|har du hittat|såg du|anmäl|tipsa oss om) [ett|om] (språkfel|fel|textfel) [{tail}]',
            'Rapportera fel',
          ],
          [
            '(hittat|har du hittat|ser du|såg du|upptäckt|har du sett) [ett|något] (fel|faktafel|skrivfel|stavfel) [i] [{text}|texten] [{tail}]',
            'Såg du ett faktafel? Hör av dig',
          ],
          [
            '(rätta|rapportera|anmäl) (artikeln|texten|fel|ett fel|felet|skrivfel|fel i artikeln|inlägget)',
            'Rapportera fel',
          ],
          [
            'så (jobbar|arbetar) (vi|<name>) ... (journalistik|publicerar|kvalitet|trovärdig|källor|uppgifter|korrekta) [...]',
            'Så jobbar Exempelbladet med journalistik',
          ],
          [
            '(tipsa oss|tipsa redaktionen|har du tips|har du ett tips|tipsa) [...] (mejla|ring|kontakta|redaktionen|nyhetstips|här|om)  [{tail}]',
            'Har du ett tips? Mejla redaktionen',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(stöd|swisha|bidra|hjälp) ... (journalistik|oberoende|redaktion|vår journalistik)',
            'Stöd oberoende journalistik.',
          ],
        ],
        line: [
          [
            '(stöd|stötta|hjälp|bidra|swisha|ge) [oss|vår|oberoende|till|fri|det] ... (journalistik|bidrag|redaktion|granskande|oberoende|gåva|swish) [{tail}]',
            'Stötta vår redaktion med en gåva',
          ],
          [
            '(ditt|din) (stöd|bidrag|gåva) ... (journalistik|oberoende|möjligt|möjliggör) [...]',
            'Ditt stöd gör vår journalistik möjlig',
          ],
        ],
      },
      'live-marker': {
        line: [
          ['(artikeln|texten|nyheten) uppdateras [...]', 'Artikeln uppdateras'],
          ['(mer information|mer) (kommer|inom kort) [inom kort]', 'Mer information kommer'],
          [
            '(följ|se|läs) [här|allt|det|händelserna|senaste|utvecklingen] [om] [utvecklingen|direkt|live|matchen|valet|nytt|i] (direkt|live|direktrapport|direktrapporten|direkt här|vår direktrapport|liverapporten|minut för minut|chatten|i direktrapporten) [här] [...]',
            'Följ matchen live',
          ],
          [
            '[{denna}] {text} (uppdateras|kommer att uppdateras|uppdateras löpande) [kontinuerligt|löpande] [...]',
            'Artikeln uppdateras löpande',
          ],
          ['mer information (kommer|följer|inom kort) [...]', 'Mer information följer'],
          [
            '(direktrapport|liverapport|live|direkt) ... (senaste nytt|minut för minut|följ|direktrapport) [...]',
            'Live: senaste nytt om stormen',
          ],
        ],
        weak: ['Just nu', 'Direkt', 'Live', 'Senaste nytt', 'Uppdateras', 'Direktrapport', 'Liverapport'],
      },
      control: {
        line: [
          'Visa mer',
          'Visa fler',
          'Ladda fler',
          'Visa mindre',
          'Till toppen',
          'Till innehållet',
          'Hoppa till innehåll',
          'Nästa artikel',
          'Föregående artikel',
          'Helskärm',
          'Laddar',
          'Till startsidan',
          [
            '(till|tillbaka|gå|hoppa) [till] (toppen|startsidan|innehåll|innehållet|början|huvudinnehåll|översikten|förstasidan|upp)',
            'Tillbaka till startsidan',
          ],
          [
            '(visa|ladda|se) (mer|fler|mindre|alla|fler artiklar|fler nyheter|allt|mer innehåll)',
            'Ladda fler artiklar',
          ],
          ['(nästa|föregående) (artikel|bild|sida|nyhet)', 'Nästa bild'],
        ],
        weak: ['Stäng', 'Nästa', 'Föregående', 'Meny', 'Sök', 'Tillbaka', 'Avbryt', 'Skicka', 'Mer', 'Fortsätt', 'Hem'],
      },
      'translation-notice': {
        sentence: [
          [
            '(den här|denna|artikeln) ... översatt ... (automatiskt|maskinellt|ai)',
            'Artikeln är översatt automatiskt av AI; denna översatt automatiskt.',
          ],
        ],
        line: [
          [
            '[{denna}] (översättningen|sammanfattningen|{text}|sammanfattning) är [maskinellt|automatiskt|delvis|gjord|skriven|genererad] [översatt|skriven|genererad|gjord] [automatiskt|maskinellt] [från|med|av] ... (ai|engelska|maskin|google|redaktionen|redaktör|intelligens|översatt|chatgpt) [...]',
            'Sammanfattningen är gjord med AI',
          ],
          ['(översättning|översatt) (av|från) (<name>|engelska|ai|tyska|franska)', 'Översättning av Eva Berg'],
          [
            '(maskinöversatt|automatisk översättning|automatiskt översatt|ai sammanfattning|sammanfattning skapad av ai) [...]',
            'Automatisk översättning',
          ],
        ],
      },
      'social-embed': {
        line: [
          'Visa det här inlägget på Instagram',
          [
            '(visa|se|öppna) (inlägget|bilden|videon|tweeten) på (instagram|facebook|x|twitter|tiktok|threads)',
            'Se inlägget på Facebook',
          ],
          [
            '(visa|se) {denna} [här] (inlägget|inlägg|bilden|videon|tweeten) på (instagram|facebook|x|twitter|tiktok|threads)',
            'Visa det här inlägget på Instagram',
          ],
          [
            '(ett|en) (inlägg|video|bild|tweet|foto) (delat|delad|publicerat|upplagd) av ...',
            'Ett inlägg delat av Eva (@eva)',
          ],
        ],
      },
      'browser-notice': {
        sentence: [
          ['(aktivera|stäng av|slå på) ... (javascript|adblock|annonsblockerare)', 'Aktivera JavaScript'],
          ['din webbläsare (stöder|stödjer) inte', 'Din webbläsare stöder inte video.'],
        ],
        line: [
          [
            '(du måste|du behöver|aktivera|slå på|stäng av|för att|vänligen) ... (javascript|annonsblockerare|adblocker|adblock|annonsblockering) [...]',
            'Slå på JavaScript',
          ],
          [
            '(du använder|du har|det verkar som att du|vi ser att du) ... (annonsblockerare|adblocker|adblock|annonsblockering) [...]',
            'Vi ser att du har en annonsblockerare',
          ],
          ['din (webbläsare|browser) (är|stöder|stödjer) [...]', 'Din webbläsare är gammal'],
        ],
      },
      'thank-the-writer': {
        line: [
          ['tack för att du (läst|läser|läste|har läst|följer) [...]', 'Tack för att du läst texten'],
          ['(gillade|gillar|tyckte) du [om] ({text}|den här artikeln|artikeln) [{tail}]', 'Gillade du artikeln?'],
          ['(var|är) {denna} {text} (till hjälp|användbar|intressant) [...]', 'Var den här artikeln till hjälp?'],
        ],
      },
      'site-banner': {
        line: [
          ['du är här (hem|start|startsida|nyheter) [...]', 'Du är här: Hem / Sport'],
          [
            '(hem|start|startsida|startsidan) (nyheter|sport|lokalt|ekonomi|kultur|sverige|utrikes|inrikes|politik|nöje|debatt) [<name>] [<name>]',
            'Hem > Nyheter > Sverige',
          ],
        ],
      },
      disclaimer: {
        line: [
          [
            '[{denna}] {text} (innehåller|kan innehålla) ... (annonslänkar|affiliatelänkar|reklamlänkar|affiliate länkar|sponsrade länkar|reklam) [...]',
            'Texten innehåller affiliatelänkar.',
          ],
          [
            '(detta|det här) är en (opinionstext|debattartikel|krönika|insändare|ledare|recension|analys|kommenterande text|gästkrönika) [...]',
            'Det här är en krönika och åsikterna är skribentens.',
          ],
          [
            '(åsikterna|de åsikter|skribenten svarar|skribenterna ansvarar) ... (egna|åsikter|skribentens|åsikterna) [...]',
            'Skribenten svarar själv för sina åsikter',
          ],
          ['vi (kan få|får|kan tjäna) [en] provision [...]', 'Vi kan få provision'],
          [
            '(sponsrat innehåll|i samarbete med|innehåll från|annonssamarbete med|presenteras av|sponsras av) [<name>]',
            'I samarbete med Exempel Energi',
          ],
        ],
        weak: ['Sponsrat innehåll', 'Sponsrat'],
      },
      'cms-leftover': {
        line: [
          [
            '(visa|se|öppna|bläddra i) [alla|fler|hela] [#] (bildspel|bildspelet|bilder|bildgalleri|galleriet|bilden) [#] [bilder]',
            'Visa alla 9 bilder',
          ],
          ['(förstora|zooma) [in] (bild|bilden|grafiken|kartan)', 'Förstora bild'],
          ['(bild|bilden|videon|innehållet) (saknas|kunde inte laddas|# av #|är inte tillgänglig)', 'Bild 3 av 12'],
          ['bildspel # bilder', 'Bildspel: 9 bilder'],
          ['(ladda ner|öppna) (pdf|dokumentet|som pdf)', 'Ladda ner PDF'],
        ],
      },
      'press-notice': {
        line: [
          [
            '(presskontakt|kontakt för media|mediekontakt|för mer information kontakta|för ytterligare information|presskontakter|kontaktperson för press) [...]',
            'Mediekontakt: Eva Berg',
          ],
          [
            '[{denna}] {text} (har|publicerades|är|var) [tidigare|också|ursprungligen] [publicerats|publicerad|införd] (i|ur) (papperstidningen|tidningen|den tryckta|dagens|papperstidning|pappersupplagan|nummer|magasinet) ...',
            'Artikeln var införd i papperstidningen',
          ],
          ['pressmeddelande (från|av|#) [...]', 'Pressmeddelande från Exempel AB'],
        ],
      },
    },
  },
  {
    language: 'da',
    sets: {
      // What a notice goes on with; what an article says is none of these words alone.
      tailWord:
        'af|for|fra|i|med|om|på|til|uden|under|og|eller|at|så|en|et|den|det|de|dig|din|dit|dine|du|vi|os|vores|alle|alt|her|nu|mere|direkte|allerede|først|første|kun|kr|kroner|måned|måneder|måneden|uge|uger|dag|dage|dagen|år|binding|når du vil|abonnement|abonner|abonnent|abonnenter|tilbud|tilbuddet|artikel|artiklen|artikler|tekst|teksten|indhold|site|side|siden|avis|avisen|journalistik|redaktionen|redaktion|læse|læs|læsere|videre|konto|log ind|logget|opret|adgang|ubegrænset|e mail|mail|mailen|mailadresse|indbakke|indbakken|nyhedsbrev|nyhedsbreve|nyhedsbrevet|nyheder|nyhederne|seneste|vigtigste|notifikationer|app|appen|mobilen|kanal|kommentar|kommentarer|kommentere|kommenter|kommentarfeltet|mening|mener|debatten|diskussionen|samtalen|støt|støtte|bidrag|uafhængig|fri|medlem|gratis|prøv|rabat|vælg|køb|bestil|facebook|twitter|instagram|whatsapp|telegram|google|youtube|linkedin|fejl|fejlen|skriv|kontakt|meld|send|giv|del|følg|link|klik|eksklusivt|premium|digital|digitalt|plus|pris|vilkår|få|modtag|hver|morgen|aften|herefter|derefter|#',
      tail: '{tailWord} [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}]',
      annonce: 'annonce|annoncen|annoncer|reklame|reklamen|reklamer',
      artikel: 'artikel|artiklen|artikler|teksten|indhold|indholdet|historien|nyheden|historie',
      kommentar: 'kommentar|kommentarer|debat|debatten|indlæg',
      læs: 'læs|se|lyt|hør|få',
      måned:
        'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec',
      nyhedsbrev: 'nyhedsbrev|nyhedsbrevet|nyhedsbreve|nyhedsmail|morgenmail',
      netværk:
        'facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|linkedin|messenger|e mail|mail|sms|sociale medier|google news|threads|spotify',
      abonnent: 'abonnenter|abonnent|medlemmer|registrerede brugere|plus abonnenter|brugere',
      domain: 'com|net|org|info|fr|be|ch|lu|ca|es|mx|ar|cl|co|pe|it|pt|br|nl|de|at|eu|se|dk|no|fi|tv|nu',
      bureau: 'ritzau|reuters|afp|ap|dpa|tt|ntb|ritzau reuters|ritzau finans|bureauerne|newspaq|marketwire',
      tekst:
        'artiklen|artikel|teksten|tekst|historien|indholdet|interviewet|videoen|klippet|siden|kronikken|debatindlægget|indlægget|anmeldelsen|nyheden|opslaget|lederen|analysen|debatindlæg|kronik|klumme|podcasten|billedet|resumeet',
      denne: 'denne|dette|den|det|vores|din|dit|her',
      skribent:
        'journalist|redaktør|reporter|korrespondent|klummeskribent|erhvervsjournalist|politisk reporter|kulturredaktør|freelancejournalist|skribent|debattør|chefredaktør|sportsjournalist|politisk redaktør|anmelder',
    },
    phrases: {
      'consent-notice': {
        sentence: [
          [
            '(vi|vores partnere|hjemmesiden|dette website) ... (bruger|anvender|gemmer) ... cookies',
            'Vi bruger cookies til statistik.',
          ],
          [
            '(ved at|når du|hvis du) ... (accepterer|samtykker|samtykke|godkender)',
            'Ved at klikke accepterer du vilkårene.',
          ],
          ['(du|dit) ... (trække|ændre|tilbage) ... (samtykke|cookies)', 'Du kan altid ændre dit samtykke.'],
          [
            '(for at|dette|indholdet) ... (indhold|se|vise|video) ... (cookies|samtykke|acceptere|tredjepart)',
            'For at se indholdet skal du acceptere cookies.',
          ],
        ],
        line: [
          [
            '(indholdet|videoen|kortet|opslaget|dette indhold) (vises ikke|kan ikke vises) (på grund af|fordi) ... (cookieindstillinger|cookies|samtykke)',
            'Videoen vises ikke, fordi du har afvist cookies',
          ],
          [
            '(accepter|acceptér|tillad|afvis|administrer|ret) [alle|kun|dine] [cookies|nødvendige|indstillinger|samtykke]',
            'Accepter alle cookies',
          ],
          ['(cookiepolitik|privatlivspolitik|cookieindstillinger)', 'Cookiepolitik'],
          ['(denne|vores) (hjemmeside|website|side) bruger ... cookies [...]', 'Denne hjemmeside bruger cookies.'],
          [
            '(cookieindstillinger|privatlivsindstillinger|cookiepolitik|privatlivspolitik|administrer cookies)',
            'Privatlivspolitik',
          ],
          [
            '(vi|vores partnere|vi og vores) [og] [vores] [#] [partnere|samarbejdspartnere] ... (bruger|anvender|gemmer|behandler|indsamler) ... (cookies|oplysninger|data|enhed|information) [...]',
            'Vi og vores 300 partnere gemmer oplysninger på en enhed.',
          ],
          [
            '(indstil|administrer|ændr|tilpas|vis|rediger|skift) [dine|mine|dit] (cookies|cookieindstillinger|samtykke|samtykkeindstillinger|privatlivsindstillinger|cookie indstillinger|præferencer)',
            'Ændr cookieindstillinger',
          ],
          [
            '(accepter|acceptér|tillad|afvis|godkend) (alle|kun nødvendige|nødvendige|udvalgte) [cookies]',
            'Afvis alle',
          ],
          [
            '(for at|indholdet|du skal|vi skal bruge) ... (cookies|samtykke) ... (indhold|indholdet|vise|se|video|videoen|acceptere) [...]',
            'For at se indholdet skal du acceptere cookies og se videoen',
          ],
          ['vi (respekterer|værner om|passer på) (dit|dine) (privatliv|data) [...]', 'Vi respekterer dit privatliv'],
          [
            'du kan [altid] (trække|ændre|tilbagekalde) ... (samtykke|valg|cookies) [...]',
            'Du kan altid trække dit samtykke tilbage',
          ],
          [
            'læs mere om [vores] (brug af cookies|cookies|cookiepolitik|privatlivspolitik) [...]',
            'Læs mere om vores brug af cookies',
          ],
        ],
      },
      'ad-marker': {
        line: [
          [
            '[{artikel}] (fortsætter|forsætter|læs videre) (efter|under) {annonce}',
            'Artiklen fortsætter efter annoncen',
          ],
          ['(spring over|luk|skjul) {annonce}', 'Luk annonce'],
          ['(sponsoreret|betalt) indhold [...]', 'Sponsoreret indhold'],
          [
            '[annonce] {tekst} (fortsætter|fortsættes) (efter|under|nedenfor) [annoncen|billedet|videoen|grafikken|reklamen|boksen]',
            'Teksten fortsætter under videoen',
          ],
          ['annonce {tekst} fortsætter [nedenfor|under annoncen]', 'Annonce – artiklen fortsætter nedenfor'],
          [
            '(læs videre|scroll|scroll ned|fortsæt) (efter|under|nedenfor|for at læse videre) [annoncen|billedet]',
            'Læs videre efter annoncen',
          ],
          ['annonce (slut|start)', 'Annonce slut'],
        ],
        weak: [
          'Annonce',
          'ANNONCE',
          'Reklame',
          'Annonce Annonce',
          'Sponsoreret',
          'Annoncørbetalt indhold',
          'Annoncer',
          'Kommercielt samarbejde',
          'Betalt indhold',
          'Advertorial',
          'Annoncørindhold',
          'Artiklen er sponsoreret',
        ],
      },
      'read-also': {
        label: [
          ['{læs} (også|mere|videre|hele) [om|på]', 'Læs også'],
          [
            '(relaterede artikler|mest læste|mest læst|måske er du interesseret i|andre læser|relateret|mere om|du vil måske også kunne lide|anbefalet|lignende artikler|flere nyheder|gå ikke glip af|læs videre)',
            'Relaterede artikler',
          ],
          ['(læs|se|hør|lyt) (også|mere|videre|her)', 'Se også'],
          [
            '(gå ikke glip af|mere om|mest læste|mest læst|mest læste lige nu|seneste nyt|flere nyheder|flere artikler|andre læser|andre læser lige nu|andre læste også|anbefalet|anbefalet til dig|læs mere om|relateret|relaterede artikler|relateret indhold|relaterede emner|mere fra|populært|topnyheder|tidligere artikler|seneste nyheder|læs flere artikler|vi anbefaler|redaktionen anbefaler|måske du også vil læse|lignende artikler|mest sete|udvalgte artikler|sidste nyt)',
            'Andre læser lige nu',
          ],
        ],
      },
      'continue-reading': {
        line: [
          ['(læs|fortsæt) (hele|videre|mere|læsningen|hele artiklen) [artiklen|her|på _]', 'Læs hele artiklen'],
          'Næste side',
          [
            'læs [mere|hele artiklen|videre|hele historien] (på|hos) _ [_] [_] {domain}',
            'Læs hele artiklen på eksempel.dk',
          ],
          ['(læs|se) (hele|resten af|den fulde) [{tekst}] [her|på _ _|på <name>]', 'Læs hele interviewet'],
          [
            '(læs videre|fortsæt (læsning|læsningen|med at læse)|læs mere (her|på <name>|i <name>)) [her]',
            'Læs mere på Eksempelbladet',
          ],
          ['(fortsættes|næste) (på næste side|side #|side)', 'Fortsættes på næste side'],
        ],
      },
      'paywall-notice': {
        sentence: [
          [
            '(denne|artiklen|indholdet) [artikel] (er|er kun|er forbeholdt|kræver) [kun|forbeholdt] [for] {abonnent}',
            'Denne artikel er kun for abonnenter.',
          ],
          ['(log ind|bliv|køb|opret|tegn|få adgang) ... for at læse', 'Log ind for at læse videre'],
        ],
        weak: ['Premium', 'Plus', 'For abonnenter', 'Abonnent', 'Låst artikel', 'Plusartikel', 'Kun for abonnenter'],
        line: [
          [
            'du (mangler|har) [at læse] # [tilbage] (af|i) (artiklen|teksten|historien)',
            'Du mangler at læse 40 % af teksten',
          ],
          [
            '[{denne}] {tekst} (er|kræver|kan) [et|kun|forbeholdt|eksklusivt|låst|kun læses] [for|til|abonnement|læses] [vores|plus|af] [abonnenter|abonnement|medlemmer|abonnent|kunder] [{tail}]',
            'Teksten er forbeholdt abonnenter',
          ],
          [
            '(vil|vil du|har du lyst til) [du] [at] (læse|vide|have) [hele|mere|videre|resten] [{tekst}] [bliv|prøv|køb|log|tegn|opret|få] [{tail}]',
            'Vil du læse hele artiklen? Prøv et abonnement',
          ],
          [
            '(du har|dine) ... (gratis) ... (artikler|artikel|læst|tilbage) [{tail}]',
            'Du har læst dine gratis artikler',
          ],
          [
            '(log ind|bliv abonnent|køb abonnement|tegn abonnement|bliv medlem) (for at|og) (læse|læs|få adgang) [{tail}]',
            'Bliv abonnent og læs videre',
          ],
          ['(kun|eksklusivt) for (abonnenter|plus abonnenter)', 'Eksklusivt for abonnenter'],
          ['(lås|få) (op|artiklen|adgang til) [for] [{tekst}|artiklen|hele] [{tail}]', 'Lås op for artiklen'],
        ],
      },
      offer: {
        line: [
          ['(ingen|opsig|uden) (binding|når du vil|bindingsperiode|når som helst) [{tail}]', 'Ingen binding'],
          [
            '(kun|fra|nu|for|prøv) [for|kun] # (kr|krone|kroner|dkk) [den|i|om|pr|for] [den|første|#] [første] [måned|måneden|md|måneder|uge] [herefter #] [kr]',
            'Kun 1 kr. den første måned',
          ],
          ['# (kr|kroner) (om|pr|per|i|den første|for) (måneden|måned|md|ugen|uge|året)', '99 kr. pr. måned'],
          ['(prøv|køb|bestil|få) (gratis|nu|abonnement|adgang|en måned) [gratis|nu|her|for # kr]', 'Prøv gratis'],
          ['(fuld|ubegrænset) adgang [{tail}]', 'Fuld adgang til alt indhold'],
          ['(første måned|# måneder|# uger) [for] [kun] (# (kr|kroner|krone)|gratis)', 'Første måned 1 kr.'],
          [
            '(prøv|få|læs) [#|en|første|den første] (måned|måneder|uger|dage) [for|gratis|i] [kun|#] [kr|kroner] (herefter|derefter|gratis|for|kr|uden) [kun|#] [kr|kroner] [pr|om] [måned|md|måneden] [ingen binding]',
            'Prøv 2 måneder for 19 kr., derefter 149 kr./md.',
          ],
          [
            '(kun|fra|nu|herefter|derefter|for) [kun] # (kr|kroner) [pr|om|i|per|for] (måned|md|måneden|måneder|den første måned|uge|#) [måneder] [herefter #] [kr]',
            'Derefter 149 kr. pr. måned',
          ],
          [
            '# (kr|kroner) (pr|om|i|per|for) [#] (måned|md|måneden|måneder|den første måned|uge) [herefter # kr] [pr måned]',
            '1 kr. i den første måned',
          ],
          ['(fuld|ubegrænset|fri) adgang [til] [alt|alle|hele|låste] [{tail}]', 'Ubegrænset adgang til alle artikler'],
          ['(ingen|uden) (binding|bindingsperiode) [{tail}]', 'Uden binding'],
          ['(opsig|stop|afmeld) (når som helst|når du vil|til enhver tid)', 'Stop når du vil'],
          [
            '(køb|bestil|vælg|se|bliv|få|start|prøv) [dit|et|vores|alle] (abonnement|abonnementer|tilbud|tilbuddet|abonnent|prøveabonnement) [nu|her|i dag]',
            'Se vores abonnementer',
          ],
          ['(til|gå til) (tilbuddet|tilbud|bestilling)', 'Til tilbuddet'],
        ],
      },
      login: {
        line: [
          [
            '(allerede|er du allerede|har du allerede) (abonnent|kunde|medlem|bruger|en konto|et abonnement|abonnement) [log ind] [{tail}]',
            'Allerede abonnent? Log ind',
          ],
          ['(log ind|opret bruger|glemt adgangskode|glemt din adgangskode|log ud|min konto|opret konto)', 'Log ind'],
          [
            '(allerede|er du|har du|ikke|endnu ikke) [allerede|ikke] [en] (abonnent|kunde|konto|medlem|profil|bruger|login) [log ind|opret profil|opret dig] [her|nu]',
            'Har du allerede en profil? Log ind her',
          ],
          ['glemt [dit|din] (adgangskode|kodeord|password|brugernavn)', 'Glemt dit kodeord?'],
          [
            'opret [en|din] [gratis|ny] (konto|profil|bruger|login) [gratis|her|nu] [{tail}]',
            'Opret din profil gratis',
          ],
          ['(log ind|fortsæt|tilmeld dig) med (google|facebook|apple|mitid|e mail)', 'Fortsæt med Apple'],
        ],
      },
      newsletter: {
        sentence: [
          ['(tilmeld|få|modtag|abonner|abonnér|skriv dig op) ... {nyhedsbrev}', 'Tilmeld dig vores nyhedsbrev'],
          [
            '(få|modtag) ... (i din indbakke|direkte i indbakken|på mail|på e mail)',
            'Få nyhederne direkte i indbakken hver morgen.',
          ],
          ['tak for din tilmelding', 'Tak for din tilmelding'],
        ],
        line: [
          [
            'gå ikke glip af (noget|nyheder|nyhederne) (tilmeld dig|få|skriv dig op til) (vores|vort) (morgenbrev|aftenbrev|nyhedsbrev|nyhedsbreve)',
            'Gå ikke glip af nyheder: få vores aftenbrev',
          ],
          ['(din|indtast din) (e mail|e mailadresse|mailadresse|email)', 'Din e-mail'],
          [
            '(få|modtag) (dagens|ugens|nyhederne|de vigtigste|de bedste|seneste nyt|det vigtigste|overblikket|vores) ... (indbakke|indbakken|nyhedsbrev|mail|e mail|nyhedsbrevet) [{tail}]',
            'Få ugens bedste historier i din indbakke',
          ],
          [
            '(tilmeld|skriv|meld) dig [op|til] [her|nu] [til|vores] [vores|det|nyhedsbrevet] [gratis] [{nyhedsbrev}|nyhedsbrevet] [{tail}]',
            'Tilmeld dig nyhedsbrevet',
          ],
          ['(tak for|du er nu) (din tilmelding|tilmeldt|tilmeldingen) [{tail}]', 'Du er nu tilmeldt nyhedsbrevet'],
          [
            '(ved at|når du) (tilmelde|tilmelder|klikke|trykke) [dig] ... (accepterer|acceptere|samtykker|godkender) [...]',
            'Ved at tilmelde dig accepterer du vilkårene',
          ],
          [
            'du kan [altid|til enhver tid] (afmelde|framelde) [dig|nyhedsbrevet] [...]',
            'Du kan altid afmelde dig igen',
          ],
          ['(bekræft|tjek) din (mail|e mail|indbakke|tilmelding) [{tail}]', 'Bekræft din tilmelding'],
        ],
      },
      'follow-us': {
        sentence: [
          ['(følg|synes godt om|find) [os|<name>] ... på {netværk}', 'Følg os på Facebook'],
          ['(hent|download|installer) ... (app|appen) [...]', 'Hent vores app'],
        ],
        line: [
          ['tag nyhederne med [dig] [overalt] (i|med) vores app', 'Tag nyhederne med dig overalt med vores app'],
          [
            'følg vores (whatsapp kanal|telegram kanal|youtube kanal|facebook side|facebookside) [og] [hold dig|bliv] [opdateret]',
            'Følg vores Facebook-side og bliv opdateret',
          ],
          'Følg os',
          'Hent appen',
          [
            '(slå|aktiver|aktivér|få|tillad) [vores] (notifikationer|notifikationerne|push|pushbeskeder|breaking news) [til|fra _ _|på mobilen|og] [{tail}]',
            'Aktivér notifikationer',
          ],
          [
            '(følg|find|synes godt om|like) [os|{denne}|også] [<name>] [også|#] [<name>] på (facebook|instagram|twitter|x|tiktok|youtube|linkedin|threads|bluesky|whatsapp|spotify|google news|sociale medier|snapchat) [{tail}]',
            'Følg Eksempelbladet på TikTok',
          ],
          [
            '(hent|download|installer|åbn) [vores|her|gratis] [gratis] [<name>] [nyheder] (app|appen|nyhedsapp) [{tail}]',
            'Hent vores gratis app',
          ],
          [
            '(tilføj|vælg) <name> som (foretrukken kilde|kilde|favorit) [...]',
            'Tilføj Eksempelbladet som foretrukken kilde',
          ],
        ],
      },
      'share-toolbar': {
        line: [
          [
            '(gem|del|print|kopier|send) [på|til|i] [artikel|artiklen|siden|link|læseliste|læselisten|facebook|twitter|mail|senere]',
            'Gem på læseliste',
          ],
          ['(del|send|udskriv|gem|kopier|tip) [{artikel}|link] [på|via|med|til] [{netværk}|en ven]', 'Del på Facebook'],
          'Lyt til artiklen',
          [
            '(del|gem|kopier|udskriv|print|tip|giv|lyt til|kommenter|kommentér|send) [{denne}] ({tekst}|link|linket|siden) [på|via|med|til|videre|væk] [facebook|twitter|x|mail|e mail|linkedin|en ven|messenger]',
            'Send artiklen til en ven',
          ],
          [
            '(del|send|tip) (på|via|med|til) (facebook|twitter|x|mail|e mail|linkedin|messenger|whatsapp|en ven|bluesky|sms)',
            'Del via mail',
          ],
          ['(link|linket) (kopieret|er kopieret)', 'Link kopieret'],
          ['(læs|gem) (senere|til senere|på læselisten)', 'Læs senere'],
          ['(ændr|større|mindre) (tekststørrelse|skrift|tekst)', 'Ændr tekststørrelse'],
        ],
        weak: ['Del', 'Gem', 'Udskriv', 'Print', 'Kommentér', 'Kopier link', 'Lyt'],
      },
      'media-credit': {
        label: [
          [
            '(foto|billede|arkivfoto|fotos|kilde|grafik) (ritzau|scanpix|ritzau scanpix|ap|afp|reuters|getty|arkiv|privat|pr)',
            'Foto: Ritzau Scanpix',
          ],
        ],
        line: [
          ['(arkivfoto|arkivbillede|modelfoto|genrefoto|pressefoto) [<name>]', 'Arkivfoto'],
          ['(se|vis) (alle billeder|billedserie|billeder|galleri)', 'Se alle billeder'],
          [
            '(foto|billede|arkivfoto|illustration|grafik|pressefoto|modelfoto) (privat|ritzau|scanpix|ritzau scanpix|getty|getty images|shutterstock|arkiv|reuters|ap|afp|politi|pr|unsplash|iris) [<name>]',
            'Foto: Privat',
          ],
          [
            '(arkivfoto|genrefoto|modelfoto|pressefoto|arkivbillede|billedet er et arkivfoto|illustration|arkiv) [<name>]',
            'Modelfoto',
          ],
        ],
      },
      'media-widget': {
        line: [
          ['(se|afspil|hør|lyt til) (video|videoen|podcasten|udsendelsen|indslaget|klippet)', 'Se videoen'],
          ['næste video [om # sekunder]', 'Næste video'],
          ['(hør|lyt til|afspil) (artiklen|historien) [#] [min|minutter]', 'Afspil artiklen'],
          [
            '(afspil|se|start|hør|lyt til) (video|videoen|klippet|indslaget|programmet|udsendelsen|lyden|podcasten|afsnittet) [#|her|i fuld skærm]',
            'Se udsendelsen',
          ],
          [
            '(videoen|klippet|lyden|udsendelsen|podcasten|filmen) (starter|indlæses|begynder|kan ikke|er ikke|afspilles) [...] [sekunder|afspilles|tilgængelig|længere|øjeblik]',
            'Klippet kan ikke afspilles',
          ],
          ['lyt til ({tekst}|historien) [#] [min|minutter|#]', 'Lyt til historien 4 min'],
          [
            '{tekst} (er|bliver) [læst|oplæst] [op|højt] [læst op|oplæst] [af|med] ... (stemme|ai|maskine|kunstig|computerstemme|talesyntese)',
            'Teksten er oplæst af en computerstemme',
          ],
          ['(næste video|indlæser video|indlæser|indlæser afspiller) [om # sekunder]', 'Næste video om 5 sekunder'],
          ['(længde|varighed|video|lyd) # [min|#]', 'Varighed: 2:14'],
          ['(oplæst|læst op) (med|af) (talesyntese|ai|kunstig stemme|ai stemme|computerstemme)', 'Oplæst af AI'],
        ],
      },
      byline: {
        weak: [['(af|tekst|skrevet af|tekst og foto|journalist) <name>', 'Skrevet af Anna Holm'], 'Redaktionen'],
        line: [
          [
            '(tekst|foto|skrevet af|tekst og foto|fotograf|redigeret af|grafik|udgivet af) <name> [og <name>] [foto|tekst|i _|journalist] [<name>]',
            'Tekst: Eva Holm Foto: Jens Dam',
          ],
          ['(vores|fra vores) (korrespondent|udsendte|medarbejder) [i _] [<name>]', 'Fra vores korrespondent i Berlin'],
        ],
      },
      'author-bio': {
        line: [
          ['(om skribenten|om forfatteren|flere artikler af <name>|alle artikler af <name>)', 'Om skribenten'],
          [
            '<name> er [_] (debatredaktør|lederskribent|chefredaktør|kulturredaktør|erhvervsredaktør|politisk kommentator) (på|ved|hos|i) <name>',
            'Eva Holm er debatredaktør på Eksempelbladet',
          ],
          [
            '<name> er [en|vores] {skribent} (på|og|ved|i|hos) ... (redaktion|erhvervsredaktion|kulturredaktion|redaktionen|sportsredaktion|dækker|skriver|lederkollegium|debatredaktion) [...]',
            'Eva Holm er journalist på Eksempelbladets kulturredaktion.',
          ],
          ['(skribenten|forfatteren|kronikøren) [<name>] (er|arbejder|forsker) ...', 'Skribenten er professor i jura.'],
          [
            '(om skribenten|om forfatteren|alle artikler af|flere artikler af|mere af|skriv til|kontakt journalisten) [<name>]',
            'Alle artikler af Eva Holm',
          ],
        ],
        opening: [['<name> er [en] {skribent} ...', 'Eva Holm er journalist på Eksempelbladet.']],
      },
      'date-stamp': {
        line: [
          [
            '(publiceret|opdateret|offentliggjort|udgivet|sidst opdateret|senest opdateret) (i dag|i går|[den|d|kl] #) [{måned}] [#] [kl] [#] [#] [(opdateret|sidst opdateret|senest opdateret) ...]',
            'Publiceret 12. marts 2021 kl. 18:04',
          ],
          ['[for] # (timer|minutter|dage|time) siden', '3 timer siden'],
          ['(læsetid|læses på) # (min|minutter)', 'Læsetid: 4 min'],
          ['(i dag|i går) [kl|klokken] #', 'I går kl. 17.20'],
          ['[ca|cirka] # (min|minutter|minut) (læsetid|læsning|at læse)', '4 min. læsning'],
        ],
        label: [
          [
            '[{tekst}|først] (publiceret|opdateret|offentliggjort|udgivet|sidst opdateret|senest opdateret|ændret|lagt online|bragt) [den|d|i dag|i går|kl|klokken] [kl]',
            'Publiceret',
          ],
          ['læsetid [ca|cirka]', 'Læsetid'],
        ],
      },
      'agency-signature': {
        line: [
          ['(kilde|ritzau|af) (ritzau|reuters|afp|ap) [...]', 'Kilde: Ritzau'],
          ['[kilde|kilder|c|copyright|foto] [<name>] {bureau} [og|c] [{bureau}] [#]', 'Kilde: Ritzau og Reuters'],
        ],
      },
      'source-line': {
        line: [
          ['(link til kilde|original artikel|læs den originale artikel|kildelink) [på] [_]', 'Link til kilde'],
          [
            '[{denne}] {tekst} (er|blev|har|stammer) [tidligere|først|oprindeligt|oprindelig] [været] (bragt|publiceret|offentliggjort|udgivet|trykt|fra) [tidligere|først|oprindeligt|første gang] (i|på|af|hos) ...',
            'Teksten er oprindeligt bragt i Eksempelbladet.',
          ],
          [
            '(oprindeligt|først|tidligere) (bragt|publiceret|udgivet) (i|på|hos) ...',
            'Oprindeligt bragt i Eksempelbladet',
          ],
          ['læs (originalartiklen|originalen|den originale {tekst}) [her|på ...|i ...]', 'Læs originalartiklen her'],
        ],
        label: ['Kilde', 'Kilder', 'Kildeangivelse'],
      },
      comments: {
        line: [
          [
            '(kommentarerne|kommentarfeltet|kommentarsporet) (til|på|under) (artiklen|denne artikel|teksten) er (lukket|lukkede|slået fra)',
            'Kommentarsporet til artiklen er lukket',
          ],
          ['[#|skriv|læs|vis|ingen|deltag i] [en|alle] [#] {kommentar}', '12 kommentarer'],
          [
            'din e mailadresse vil ikke blive (publiceret|offentliggjort) [...]',
            'Din e-mailadresse vil ikke blive publiceret.',
          ],
          ['log ind for at (kommentere|deltage) [...]', 'Log ind for at kommentere'],
          ['krævede felter er markeret [med]', 'Krævede felter er markeret med *'],
          ['(kommentarer|kommentar) #', 'Kommentarer (12)'],
          ['(læs|vis|se) [alle] [#] kommentarer [#]', 'Vis alle 12 kommentarer'],
          ['(skriv|tilføj|giv|efterlad) (en|din|første) (kommentar|mening) [{tail}]', 'Skriv din kommentar'],
          [
            '(kommentarsporet|kommentarerne|kommentarfeltet) er (lukket|lukkede|slået fra|modereret) [{tail}]',
            'Kommentarfeltet er lukket',
          ],
          [
            '(hvad mener du|deltag i|bland dig i) [...] (kommentar|debatten|kommentarfeltet|samtalen|diskussionen|kommentarsporet) [{tail}]',
            'Deltag i debatten',
          ],
          ['(log ind|opret dig) for at (kommentere|deltage) [...]', 'Log ind for at kommentere'],
          [
            '(debatregler|regler for kommentarer|nyeste først|ældste først|sorter efter) [datum|dato|nyast|nyeste]',
            'Nyeste først',
          ],
        ],
      },
      tags: {
        label: [
          ['(emner|tags|nøgleord|kategorier|kategori|mere om)', 'Emner: økonomi, arbejde'],
          ['(emner|emne|tags|tag|nøgleord|kategorier|kategori|læs mere om|mere om)', 'Emne: sundhed, Vejle'],
        ],
      },
      copyright: {
        sentence: [
          ['alle rettigheder forbeholdes', 'Alle rettigheder forbeholdes'],
          [
            '(kopiering uden|kopiering af (artiklen|indhold|indholdet)|gengivelse uden|artiklen må ikke|ophavsretligt) ... (tilladelse|forbudt|beskyttet|tilladt|tekst)',
            'Kopiering uden tilladelse er forbudt.',
          ],
        ],
        line: [
          [
            '[copyright|c] [#] [<name>] [a s] alle rettigheder (forbeholdes|forbeholdt) [...]',
            '© 2024 Eksempelbladet A/S. Alle rettigheder forbeholdes.',
          ],
          [
            '(eftertryk|kopiering af (artiklen|artikler|indholdet)|må ikke gengives|gengivelse af (artiklen|indholdet)) ... (forbudt|tilladelse|ikke tilladt|kildeangivelse|gengives) [...]',
            'Eftertryk forbudt uden tilladelse',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(fandt du|har du fundet|rapporter|indberet|ret) [en] [sproglig] (fejl|stavefejl) [{tail}]',
            'Har du fundet en fejl?',
          ],
          [
            '(fandt du|har du fundet|har du set|er der|fejl|så du) [en|der] [fejl|fejlen|faktuel fejl|stavefejl] [i] [{tekst}] (skriv|giv|kontakt|meld|send|fortæl|ret|anmeld) [{tail}]',
            'Så du en fejl? Skriv til redaktionen',
          ],
          ['(rapporter|indberet|anmeld|ret|meld) (fejl|en fejl|fejlen) [i artiklen]', 'Anmeld fejl i artiklen'],
          [
            '(har du et tip|har du tips|tip redaktionen|tip os) ... [skriv|mail|redaktionen|kontakt|ring]',
            'Tip os om nyheder',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(støt|bidrag|hjælp) ... (journalistik|uafhængig|redaktion|vores journalistik)',
            'Støt uafhængig journalistik.',
          ],
        ],
        line: [
          [
            '(støt|hjælp|bidrag|giv) [os|vores|uafhængig|til|den|fri|et] ... (journalistik|bidrag|redaktion|uafhængig|mobilepay|gave|medlem) [{tail}]',
            'Støt vores redaktion med en gave',
          ],
          [
            '(din|dit) (støtte|bidrag|gave) ... (journalistik|uafhængig|muligt) [{tail}]',
            'Din støtte gør vores journalistik mulig og uafhængig',
          ],
        ],
      },
      'live-marker': {
        line: [
          ['(artiklen|historien|nyheden|teksten) (opdateres|bliver opdateret) [...]', 'Artiklen opdateres'],
          ['(mere|mere information|flere detaljer) (følger|på vej|snarest)', 'Mere følger'],
          [
            '(følg|se|læs) [her|med|alt|det|kampen|udviklingen|sagen] [her|om|valget|med] [live|direkte|i] (live|liveblog|liveblogget|direkte|time for time|minut for minut|livedækningen|vores liveblog|nyt|livestream) [her] [...]',
            'Følg kampen live',
          ],
          [
            '[{denne}] {tekst} (opdateres|bliver opdateret|vil blive opdateret) [løbende] [...]',
            'Artiklen opdateres løbende',
          ],
          [
            '(mere|flere detaljer|flere informationer|nærmere) (følger|på vej|kommer) [{tail}]',
            'Flere detaljer følger',
          ],
          ['(live|liveblog|direkte) ... (seneste nyt|følg|minut for minut) [...]', 'Live: seneste nyt om stormen'],
        ],
        weak: ['Live', 'Lige nu', 'Breaking', 'Seneste nyt', 'Opdateres', 'Liveblog', 'Direkte'],
      },
      control: {
        line: [
          'Vis mere',
          'Vis flere',
          'Indlæs flere',
          'Vis mindre',
          'Til toppen',
          'Gå til indhold',
          'Næste artikel',
          'Forrige artikel',
          'Fuld skærm',
          'Indlæser',
          'Til forsiden',
          [
            '(til|tilbage|gå|hop) [til] (toppen|forsiden|indhold|indholdet|top|hovedindhold|oversigten)',
            'Tilbage til forsiden',
          ],
          ['(vis|indlæs|se|hent) (mere|flere|mindre|alle|flere artikler|flere nyheder|alt)', 'Indlæs flere artikler'],
          ['(næste|forrige) (artikel|billede|side|nyhed)', 'Næste billede'],
        ],
        weak: ['Luk', 'Næste', 'Forrige', 'Menu', 'Søg', 'Tilbage', 'Annuller', 'Send', 'Mere', 'Fortsæt', 'Forside'],
      },
      'social-embed': {
        line: [
          'Se dette opslag på Instagram',
          [
            '(vis|se|åbn) (opslaget|billedet|videoen|tweetet) på (instagram|facebook|x|twitter|tiktok|threads)',
            'Vis opslaget på Facebook',
          ],
          [
            '(vis|se) {denne} (opslag|billede|video|tweet|indlæg) på (instagram|facebook|x|twitter|tiktok|threads)',
            'Vis dette opslag på Facebook',
          ],
          ['(et|en) (opslag|video|billede|tweet|foto) delt af ...', 'Et opslag delt af Eva (@eva)'],
        ],
      },
      'browser-notice': {
        sentence: [
          ['(aktiver|aktivér|slå|deaktiver) ... (javascript|adblocker|reklameblokering)', 'Aktiver JavaScript'],
          ['din browser (understøtter|supporterer) ikke', 'Din browser understøtter ikke video.'],
        ],
        line: [
          [
            '(du skal|aktiver|aktivér|slå|for at|venligst) ... (javascript|adblocker|adblock|annonceblokker|reklameblokering) [...]',
            'Slå JavaScript til',
          ],
          [
            '(du bruger|du har|det ser ud til at du|vi kan se at du) ... (adblocker|adblock|annonceblokker|ad blocker) [...]',
            'Vi kan se at du har en adblocker',
          ],
          ['din browser (er|understøtter) [...]', 'Din browser er forældet'],
        ],
      },
      'thank-the-writer': {
        line: [
          ['tak (fordi|for at) du (læste|læser|har læst|følger) [med] [...]', 'Tak fordi du læser med'],
          ['(kunne|kan) du lide ({tekst}|denne {tekst}) [...]', 'Kunne du lide artiklen?'],
          ['(var|er) ({tekst}|denne {tekst}) (nyttig|interessant|til hjælp) [{tail}]', 'Var artiklen nyttig?'],
        ],
      },
      'site-banner': {
        line: [
          ['du er her (forside|forsiden|hjem|nyheder) [...]', 'Du er her: Forside / Sport'],
          [
            '(forside|hjem|forsiden) (nyheder|sport|lokalt|erhverv|kultur|danmark|udland|indland|politik|debat|samfund) [<name>] [<name>]',
            'Forside > Nyheder > Indland',
          ],
        ],
      },
      disclaimer: {
        line: [
          [
            '[{denne}] {tekst} (indeholder|kan indeholde) ... (affiliatelinks|affiliate|reklamelinks|annoncelinks|reklame|sponsorerede) [...]',
            'Teksten indeholder reklamelinks.',
          ],
          [
            'dette er (et|en) (debatindlæg|klumme|kronik|analyse|leder|kommentar|anmeldelse|læserbrev) [...]',
            'Dette er en klumme og udtryk for skribentens holdning.',
          ],
          [
            '(artiklen er|indlægget er|kommentaren er|holdningerne|debatindlægget er) [et|alene] (udtryk|skribentens) [for] [...]',
            'Indlægget er udtryk for skribentens holdning',
          ],
          [
            'vi (kan modtage|modtager|får|kan tjene) [en] (provision|kommission|betaling) [...]',
            'Vi modtager provision',
          ],
          [
            '(sponsoreret indhold|i samarbejde med|betalt indhold fra|sponsoreret af|produceret i samarbejde med|præsenteres af) [<name>]',
            'I samarbejde med Eksempel Energi',
          ],
        ],
        weak: ['Sponsoreret indhold'],
      },
      'cms-leftover': {
        line: [
          ['(se|vis) billederne [her]', 'Vis billederne'],
          [
            '(se|vis|åbn|bladr i) [alle|flere|hele] [#] (billeder|galleri|galleriet|billedserien|billedet|billedgalleri) [#] [billeder]',
            'Se alle 9 billeder',
          ],
          ['(forstør|zoom) [ind] [på] (billede|billedet|grafikken|kortet)', 'Forstør billedet'],
          [
            '(billede|billedet|videoen|indholdet) (mangler|kunne ikke indlæses|# af #|er ikke tilgængeligt|ikke fundet)',
            'Billede 3 af 12',
          ],
          ['(download|åbn|hent) (pdf|dokumentet|som pdf)', 'Hent PDF'],
        ],
      },
      'translation-notice': {
        line: [
          [
            '[{denne}] (oversættelsen|resumeet|{tekst}|oversættelse) er [maskinelt|automatisk|delvist] [oversat|skrevet|lavet|genereret] [automatisk|maskinelt] [fra|med|af] ... (ai|engelsk|intelligens|google|maskine|journalist|oversat|chatgpt|hjælp) [...]',
            'Resumeet er lavet med AI',
          ],
          ['(oversat|oversættelse) (af|fra) (<name>|engelsk|ai|tysk|fransk|svensk)', 'Oversat fra engelsk'],
          ['(maskinoversat|automatisk oversættelse|automatisk oversat|ai genereret) [...]', 'Maskinoversat tekst'],
        ],
      },
      'press-notice': {
        line: [
          [
            '(pressekontakt|kontakt for pressen|for yderligere information kontakt|yderligere oplysninger|pressehenvendelser|kontakt til pressen|for mere information kontakt) [...]',
            'Pressehenvendelser: Eva Holm',
          ],
          [
            '[{denne}] {tekst} (har|blev|er) [tidligere|også|oprindeligt] [været] (bragt|trykt|udgivet) (i|på tryk) (den trykte|papiravisen|avisen|magasinet|printudgaven|dagens) ...',
            'Artiklen blev bragt i papiravisen',
          ],
          ['pressemeddelelse (fra|af|#) [...]', 'Pressemeddelelse fra Eksempel A/S'],
        ],
      },
    },
  },
  {
    language: 'no',
    sets: {
      // What a notice goes on with; what an article says is none of these words alone.
      tailWord:
        'av|for|fra|i|med|om|på|til|uten|under|og|eller|å|så|en|et|ei|den|det|de|deg|din|ditt|dine|du|vi|oss|vår|vårt|våre|alle|alt|her|nå|mer|direkte|allerede|først|første|kun|bare|kr|kroner|måned|måneder|måneden|uke|uker|dag|dager|dagen|år|binding|når du vil|abonnement|abonner|abonnent|abonnenter|tilbud|tilbudet|artikkel|artikkelen|artikler|sak|saken|saker|tekst|teksten|innhold|nettsted|side|siden|avis|avisen|journalistikk|redaksjonen|redaksjon|lese|les|lesere|videre|konto|logg inn|logget|innlogget|opprett|registrer|tilgang|ubegrenset|e post|epost|e postadresse|innboks|innboksen|nyhetsbrev|nyhetsbrevet|nyheter|nyhetene|siste|viktigste|varsler|app|appen|mobilen|kanal|kommentar|kommentarer|kommentere|kommenter|kommentarfeltet|mening|mener|debatten|diskusjonen|samtalen|støtt|støtte|bidrag|uavhengig|fri|medlem|gratis|prøv|rabatt|velg|kjøp|bestill|facebook|twitter|instagram|whatsapp|telegram|google|youtube|linkedin|feil|feilen|skriv|kontakt|meld|send|gi|del|følg|lenke|lenken|klikk|eksklusivt|premium|digital|digitalt|pluss|pris|vilkår|få|motta|hver|morgen|kveld|deretter|#',
      tail: '{tailWord} [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}]',
      annonse: 'annonse|annonsen|annonser|reklame|reklamen',
      artikkel: 'artikkel|artikkelen|artikkelen fortsetter|saken|sak|teksten|innhold|innholdet|artikler|nyheten',
      kommentar: 'kommentar|kommentarer|kommentarfelt|debatt|debatten|innlegg',
      les: 'les|se|lytt|hør|få',
      måned:
        'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|des',
      nyhetsbrev: 'nyhetsbrev|nyhetsbrevet|nyhetsbrevene|varsler|pushvarsler',
      nettverk:
        'facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|linkedin|snapchat|messenger|e post|epost|sms|sosiale medier|google news|threads|spotify',
      abonnent: 'abonnenter|abonnent|medlemmer|plussabonnenter|innloggede|registrerte brukere',
      domain: 'com|net|org|info|fr|be|ch|lu|ca|es|mx|ar|cl|co|pe|it|pt|br|nl|de|at|eu|se|dk|no|fi|tv|nu',
      byrå: 'ntb|ntb scanpix|reuters|afp|ap|dpa|tt|ritzau|ntb dpa|tdn|tdn direkt|nynorsk pressekontor|npk',
      tekst:
        'saken|artikkelen|artikkel|teksten|tekst|sak|intervjuet|videoen|klippet|siden|kronikken|innlegget|anmeldelsen|nyheten|podkasten|episoden|lederen|kommentaren|kronikk|debattinnlegg|bildet|sammendraget|innholdet|reportasjen',
      denne: 'denne|dette|den|det|vår|din|ditt|her',
      skribent:
        'journalist|redaktør|reporter|korrespondent|kommentator|spaltist|frilansjournalist|politisk redaktør|sjefredaktør|sportsjournalist|gravejournalist|kulturredaktør|nyhetsredaktør|debattredaktør|skribent',
    },
    phrases: {
      'consent-notice': {
        sentence: [
          [
            '(vi|våre partnere|nettstedet) ... (bruker|benytter|lagrer) ... (cookies|informasjonskapsler)',
            'Vi bruker informasjonskapsler.',
          ],
          ['(ved å|når du|hvis du) ... (godtar|samtykker|samtykke|aksepterer)', 'Ved å klikke godtar du vilkårene.'],
          [
            '(du|ditt) ... (trekke|endre|administrere) ... (samtykke|samtykket|cookies|informasjonskapsler)',
            'Du kan når som helst trekke samtykket.',
          ],
          [
            '(for å|dette|innholdet) ... (innhold|innholdet|vise|se|video) ... (cookies|samtykke|godta|tredjepart|informasjonskapsler)',
            'For å se innholdet må du godta cookies.',
          ],
        ],
        line: [
          [
            '(innholdet|videoen|kartet|innlegget|dette innholdet) (vises ikke|kan ikke vises) (på grunn av|fordi) ... (informasjonskapsler|cookies|samtykke|personvernvalg)',
            'Videoen vises ikke fordi du har avslått informasjonskapsler',
          ],
          [
            '(godta|aksepter|avvis|administrer|tillat) [alle|kun|bare] [cookies|informasjonskapsler|nødvendige|innstillinger]',
            'Godta alle cookies',
          ],
          [
            '(personvernerklæring|personvern og cookies|cookieinnstillinger|personverninnstillinger)',
            'Personvernerklæring',
          ],
          [
            '(denne|vår) (nettsiden|nettside|siden) bruker ... (cookies|informasjonskapsler) [...]',
            'Denne nettsiden bruker cookies.',
          ],
          [
            '(vi|våre partnere|vi og våre) [og] [våre] [#] [partnere|samarbeidspartnere] ... (bruker|benytter|lagrer|behandler|samler) ... (informasjonskapsler|cookies|informasjon|data|enhet|opplysninger) [...]',
            'Vi og våre 300 partnere lagrer informasjon på en enhet.',
          ],
          [
            '(administrer|endre|tilpass|vis|juster|rediger) [dine|mine|ditt] (cookies|informasjonskapsler|samtykke|samtykker|personverninnstillinger|cookieinnstillinger|personvernvalg|innstillinger for informasjonskapsler)',
            'Endre personverninnstillinger',
          ],
          [
            '(godta|aksepter|avvis|tillat|avslå) (alle|kun nødvendige|bare nødvendige|nødvendige) [cookies|informasjonskapsler]',
            'Avvis alle',
          ],
          [
            '(for å|innholdet|du må|vi trenger) ... (samtykke|informasjonskapsler|cookies) ... (innhold|innholdet|vise|se|video|videoen|godta) [...]',
            'Vi trenger ditt samtykke for å vise videoen',
          ],
          [
            'vi (respekterer|tar vare på|verner om) (ditt|personvernet) (personvern|ditt) [...]',
            'Vi respekterer ditt personvern',
          ],
          [
            'du kan [når som helst] (trekke|endre|tilbakekalle) ... (samtykke|samtykket|valg|valgene) [...]',
            'Du kan endre valgene dine',
          ],
          [
            'les mer om [våre|hvordan vi bruker|bruk av] (informasjonskapsler|cookies|personvern|personvernerklæring) [...]',
            'Les mer om informasjonskapsler',
          ],
        ],
      },
      'ad-marker': {
        line: [
          [
            '[{artikkel}] (fortsetter|les videre|går videre) (under|etter|nedenfor) {annonse}',
            'Artikkelen fortsetter under annonsen',
          ],
          ['(hopp over|lukk|skjul) {annonse}', 'Hopp over annonsen'],
          ['(annonsørinnhold|sponset innhold|betalt innhold) [...]', 'Annonsørinnhold'],
          [
            '[annonse] {tekst} (fortsetter|går videre) (etter|under|nedenfor) [annonsen|bildet|videoen|grafikken|reklamen|faktaboksen]',
            'Saken fortsetter under bildet',
          ],
          ['annonse {tekst} fortsetter [nedenfor|under annonsen]', 'Annonse – artikkelen fortsetter nedenfor'],
          [
            '(les videre|scroll|scroll ned|fortsett) (etter|under|nedenfor|for å lese videre) [annonsen|bildet]',
            'Les videre etter annonsen',
          ],
          ['annonse (slutt|start)', 'Annonse slutt'],
        ],
        weak: [
          'Annonse',
          'ANNONSE',
          'Reklame',
          'Annonse Annonse',
          'Sponset',
          'Annonsørinnhold',
          'Annonser',
          'Sponset innhold',
          'Kommersielt samarbeid',
          'Betalt innhold',
          'Kommersielt innhold',
          'Annonsesamarbeid',
          'Innhold fra annonsør',
        ],
      },
      'read-also': {
        label: [
          ['{les} (også|mer|videre|hele) [om|på]', 'Les også'],
          [
            '(relaterte saker|relaterte artikler|mest lest|mest leste|anbefalt|flere saker|mer om|flere nyheter|du vil kanskje også like|liknende saker|siste nytt|gå ikke glipp av)',
            'Relaterte saker',
          ],
          ['(les|se|hør|lytt) (også|mer|videre|her)', 'Se også'],
          [
            '(gå ikke glipp av|mer om|mest lest|mest leste|mest lest nå|siste nytt|flere nyheter|flere saker|flere artikler|andre leser|andre leser nå|andre leste også|anbefalt|anbefalt for deg|anbefalte saker|les mer om|relatert|relaterte saker|relaterte artikler|relatert innhold|relaterte temaer|mer fra|populært|toppsaker|tidligere saker|siste nyheter|les flere saker|vi anbefaler|redaksjonen anbefaler|du vil kanskje også like|lignende saker|mest sett|les også disse)',
            'Andre leser nå',
          ],
        ],
      },
      'continue-reading': {
        line: [
          [
            '(les|fortsett) (hele|videre|mer|å lese|hele saken|lesingen) [saken|artikkelen|her|på _ {domain}]',
            'Les hele saken',
          ],
          'Neste side',
          ['les [mer|hele saken|videre|hele artikkelen] (på|hos) _ [_] [_] {domain}', 'Les hele saken på eksempel.no'],
          ['(les|se) (hele|resten av|den fulle) [{tekst}] [her|på _ _|på <name>|i <name>]', 'Les hele intervjuet'],
          ['(les videre|fortsett å lese|les mer (her|på <name>|i <name>)) [her]', 'Les mer på Eksempelbladet'],
          ['(fortsetter|neste) (på neste side|side #|side)', 'Fortsetter på neste side'],
        ],
      },
      'paywall-notice': {
        line: [
          ['du har # igjen [å lese] (av|i) (saken|artikkelen|teksten)', 'Du har 40 % igjen av artikkelen'],
          ['(vil|ønsker) du [å] (lese|vite|se) (mer|hele|videre|resten) [saken|...]', 'Vil du lese mer'],
          ['(denne|artikkelen|saken|innholdet) ... (abonnenter|abonnement|abonnent)', 'Denne saken er for abonnenter'],
          [
            '[{denne}] {tekst} (er|krever|kan) [et|kun|bare|forbeholdt|eksklusiv|låst|en] [for|til|abonnement|plussak|lese] [våre|plus|av] [abonnenter|abonnement|medlemmer|abonnent|kunder|innloggede] [{tail}]',
            'Teksten er forbeholdt abonnenter',
          ],
          [
            '(vil du|ønsker du å|lyst til å) (lese|vite|få) [hele|mer|videre|resten] [{tekst}] [bli|prøv|kjøp|logg|tegn|bestill|få] [{tail}]',
            'Vil du lese hele saken? Bli abonnent',
          ],
          [
            'for å (lese|se) [hele|resten av|videre|denne] [{tekst}] (må du|trenger du|kreves) [...]',
            'For å lese saken trenger du abonnement',
          ],
          ['(du har|dine) ... gratis ... (saker|artikler|igjen|lest) [{tail}]', 'Du har lest dine gratis saker'],
          [
            '(logg inn|bli abonnent|kjøp abonnement|bestill abonnement|bli medlem) (for å|og) (lese|les|få tilgang) [{tail}]',
            'Bli abonnent og les videre',
          ],
          ['(kun|eksklusivt|bare) for (abonnenter|plussabonnenter|deg som abonnent)', 'Eksklusivt for abonnenter'],
          ['(lås|få) (opp|tilgang til) [{tekst}|artikkelen|hele] [{tail}]', 'Lås opp saken'],
        ],
        sentence: [
          [
            '(denne|artikkelen|saken|innholdet) [artikkelen|saken] (er|er kun|er bare|krever) [kun|bare|forbeholdt] [for] {abonnent}',
            'Denne artikkelen er kun for abonnenter.',
          ],
          ['(logg inn|bli|kjøp|tegn|få tilgang) ... for å lese', 'Logg inn for å lese videre'],
        ],
        weak: ['Premium', 'Pluss', 'For abonnenter', 'Abonnent', 'Låst sak', 'Plussak', 'Kun for abonnenter'],
      },
      offer: {
        line: [
          ['(ingen|avslutt|uten) (binding|når du vil|bindingstid|når som helst) [{tail}]', 'Ingen binding'],
          [
            '(kun|fra|nå|for|prøv) [for|kun] # (kr|krone|kroner|nok) [i|per|for|første] [første|#] [måned|måneden|mnd|måneder|uke] [deretter #] [kr]',
            'Kun 1 krone første måned',
          ],
          [
            '# (kr|kroner) (i|per|for|første|de første) [#] (måneden|måned|mnd|uken|uke|året|månedene)',
            '99 kr per måned',
          ],
          ['(prøv|kjøp|bestill|få) (gratis|nå|abonnement|tilgang) [gratis|nå|her|for # kr]', 'Kjøp abonnement'],
          ['(full|ubegrenset) tilgang [{tail}]', 'Full tilgang til alt innhold'],
          ['(første måned|# måneder|# uker) [for] [kun] (# (kr|kroner|krone)|gratis)', '3 måneder for 99 kr'],
          [
            '(prøv|få|les) [#|en|første|den første] (måned|måneder|uker|dager) [for|gratis|til] [kun|#] [kr|kroner] (deretter|gratis|for|kr|så|uten) [kun|#] [kr|kroner] [per|i] [måned|mnd|måneden] [ingen bindingstid]',
            'Prøv 2 måneder for 19 kr, deretter 199 kr/mnd',
          ],
          [
            '(kun|fra|nå|deretter|for|bare) [kun] # (kr|kroner) [per|i|for|pr] (måned|mnd|måneden|måneder|første måned|uke|#) [måneder] [deretter #] [kr]',
            'Deretter 199 kr per måned',
          ],
          [
            '# (kr|kroner) (per|i|for|pr|første) [#|de første #] (måned|mnd|måneden|måneder|første måned|uke) [deretter # kr] [per måned]',
            '1 kr for første måned',
          ],
          ['(full|ubegrenset|fri) tilgang [til] [alt|alle|hele|låste] [{tail}]', 'Ubegrenset tilgang til alle saker'],
          ['(ingen|uten) (binding|bindingstid) [{tail}]', 'Uten binding'],
          ['(si opp|stopp|avslutt|avbestill) (når som helst|når du vil|når du ønsker)', 'Avslutt når du ønsker'],
          [
            '(kjøp|bestill|velg|se|bli|få|start|prøv) [ditt|et|våre|alle] (abonnement|abonnementer|tilbud|tilbudet|abonnent|prøveabonnement) [nå|her|i dag]',
            'Se våre tilbud',
          ],
          ['(til|gå til) (tilbudet|bestilling|abonnement)', 'Til tilbudet'],
        ],
      },
      login: {
        line: [
          [
            '(allerede|er du allerede|har du allerede|har du) (abonnent|kunde|medlem|bruker|en konto|et abonnement|abonnement) [logg inn] [{tail}]',
            'Allerede abonnent? Logg inn',
          ],
          ['(logg inn|opprett bruker|glemt passord|glemt passordet|logg ut|min side|opprett konto)', 'Logg inn'],
          [
            '(allerede|er du|har du|ikke|ennå ikke) [allerede|ikke] [en|et] (abonnent|kunde|konto|medlem|profil|bruker|abonnement) [logg inn|opprett konto|registrer deg] [her|nå]',
            'Har du ikke konto? Opprett konto',
          ],
          ['glemt [ditt] (passord|passordet|brukernavn)', 'Glemt ditt passord?'],
          [
            'opprett [en|din|et] [gratis|ny] (konto|profil|bruker|kundeforhold) [gratis|her|nå] [{tail}]',
            'Opprett ny konto her',
          ],
          [
            '(logg inn|fortsett|registrer deg) med (google|facebook|apple|vipps|e post|aid|schibsted)',
            'Logg inn med Vipps',
          ],
        ],
      },
      newsletter: {
        sentence: [
          ['(meld|få|motta|abonner|abonnér) ... {nyhetsbrev}', 'Meld deg på vårt nyhetsbrev'],
          [
            '(få|motta) ... (i innboksen|rett i innboksen|på e post|på epost)',
            'Få nyhetene rett i innboksen hver morgen.',
          ],
        ],
        line: [
          [
            '(ikke gå|gå ikke) glipp av (noe|nyhetene|nyheter) (meld deg på|få|abonner på) (morgenbrevet|kveldsbrevet|nyhetsbrevet|nyhetsbrevene) [vårt|våre]',
            'Gå ikke glipp av noe: få nyhetsbrevet vårt',
          ],
          ['(din|skriv inn din) (e post|e postadresse|epost|epostadresse)', 'Din e-postadresse'],
          [
            '(få|motta) (dagens|ukens|nyhetene|de viktigste|de beste|siste nytt|det viktigste|oppdateringer|vårt) ... (innboks|innboksen|nyhetsbrev|e post|epost|mail|nyhetsbrevet) [{tail}]',
            'Få ukens beste saker i innboksen',
          ],
          [
            '(meld|skriv|registrer) deg [på|opp] [her|nå] [på|til|vårt] [vårt|det|nyhetsbrevet] [gratis] [{nyhetsbrev}|nyhetsbrevet] [{tail}]',
            'Meld deg på nyhetsbrevet',
          ],
          [
            '(takk for|du er nå) (påmeldingen|påmeldt|din påmelding|at du meldte deg på|registreringen) [{tail}]',
            'Du er nå påmeldt nyhetsbrevet',
          ],
          [
            '(ved å|når du) (melde|melder|registrere|trykke) [deg] ... (godtar|aksepterer|samtykker) [...]',
            'Ved å melde deg på godtar du vilkårene',
          ],
          [
            'du kan [når som helst] (melde|avslutte) [deg|av] [av|nyhetsbrevet] [{tail}]',
            'Du kan når som helst melde deg av',
          ],
          ['(bekreft|sjekk) (din|e posten) (e post|epost|innboks|påmelding|din) [{tail}]', 'Bekreft din påmelding'],
        ],
      },
      'follow-us': {
        sentence: [
          ['(følg|lik|finn) [oss|<name>] ... på {nettverk}', 'Følg oss på Facebook'],
          ['(last ned|installer) ... (app|appen) [...]', 'Last ned appen vår'],
        ],
        line: [
          [
            '(ta med deg nyhetene|nyhetene alltid med deg) [overalt] (i|med) (appen|appen vår|vår app)',
            'Ta med deg nyhetene overalt med appen vår',
          ],
          [
            'følg (whatsapp kanalen|telegram kanalen|youtube kanalen|facebook siden) vår [og] [hold deg|bli] [oppdatert]',
            'Følg Facebook-siden vår og bli oppdatert',
          ],
          'Følg oss',
          'Last ned appen',
          [
            '(slå|skru|aktiver|få|tillat) [på|våre] (varsler|varslinger|push|pushvarsler|varsel) [på|fra _ _|på mobilen|og|i appen] [{tail}]',
            'Aktiver pushvarsler',
          ],
          [
            '(følg|lik|finn) [oss|{denne}|også] [<name>] [også] på (facebook|instagram|twitter|x|tiktok|youtube|linkedin|threads|bluesky|whatsapp|spotify|google news|sosiale medier|snapchat) [{tail}]',
            'Følg Eksempelbladet på TikTok',
          ],
          [
            '(last ned|hent|installer|åpne) [vår|her|gratis] [gratis] [<name>] [nyheter] (app|appen|nyhetsapp) [{tail}]',
            'Last ned vår gratis app',
          ],
          ['(legg til|velg) <name> som (foretrukket kilde|kilde|favoritt) [...]', 'Legg til Eksempelbladet som kilde'],
        ],
      },
      'share-toolbar': {
        line: [
          [
            '(lagre|del|skriv ut|kopier|tips) [på|til|i|oss] [artikkel|artikkelen|saken|siden|lenke|lenken|leseliste|facebook|twitter|e post]',
            'Del artikkelen',
          ],
          [
            '(del|send|skriv ut|lagre|kopier|tips) [{artikkel}|lenke|lenken] [på|via|med|til] [{nettverk}|en venn]',
            'Del på Facebook',
          ],
          'Lytt til saken',
          [
            '(del|lagre|kopier|skriv ut|tips|gi bort|lytt til|kommenter|send) [{denne}] ({tekst}|lenke|lenken|siden) [på|via|med|til] [facebook|twitter|x|e post|epost|linkedin|en venn|messenger]',
            'Gi bort saken',
          ],
          [
            '(del|send|tips) (på|via|med|til) (facebook|twitter|x|e post|epost|linkedin|messenger|whatsapp|en venn|bluesky|sms)',
            'Del via e-post',
          ],
          ['(lenke|lenken) (kopiert|er kopiert)', 'Lenke kopiert'],
          ['(les|lagre) (senere|til senere|i leselisten)', 'Les senere'],
          ['(endre|større|mindre) (tekststørrelse|skrift|tekst)', 'Endre tekststørrelse'],
        ],
        weak: ['Del', 'Lagre', 'Skriv ut', 'Kommenter', 'Kopier lenke', 'Lytt', 'Tips oss'],
      },
      'media-credit': {
        label: [
          [
            '(foto|bilde|arkivfoto|illustrasjonsfoto|bilder|kilde|grafikk|video) (ntb|scanpix|ap|afp|reuters|getty|arkiv|privat|nrk|shutterstock)',
            'Foto: NTB',
          ],
        ],
        line: [
          ['(arkivfoto|arkivbilde|illustrasjonsfoto|illustrasjonsbilde|pressefoto) [<name>]', 'Illustrasjonsfoto'],
          ['(se|vis) (alle bilder|bildeserie|bilder|flere bilder)', 'Se alle bilder'],
          [
            '(foto|bilde|arkivfoto|illustrasjon|grafikk|pressefoto|illustrasjonsfoto) (privat|ntb|scanpix|getty|getty images|shutterstock|arkiv|reuters|ap|afp|politiet|skjermdump|unsplash|colourbox) [<name>]',
            'Foto: Privat',
          ],
          ['(arkivfoto|illustrasjonsfoto|pressefoto|arkivbilde|illustrasjonsbilde|skjermdump) [<name>]', 'Skjermdump'],
        ],
      },
      'media-widget': {
        line: [
          ['(se|spill av|hør|lytt til) (video|videoen|podkasten|sendingen|innslaget|klippet|podkast)', 'Se videoen'],
          ['neste video [om # sekunder]', 'Neste video'],
          ['(hør|lytt til|spill av) (artikkelen|saken) [#] [min|minutter]', 'Spill av saken'],
          [
            '(spill av|se|start|hør|lytt til) (video|videoen|klippet|innslaget|programmet|sendingen|lyden|podkasten|episoden) [#|her|i fullskjerm]',
            'Se sendingen',
          ],
          [
            '(videoen|klippet|lyden|sendingen|podkasten|filmen) (starter|lastes|begynner|kan ikke|er ikke|spilles) [...] [sekunder|spilles av|tilgjengelig|lenger|øyeblikk]',
            'Klippet kan ikke spilles av',
          ],
          ['lytt til ({tekst}|saken) [#] [min|minutter|#]', 'Lytt til artikkelen 4 min'],
          [
            '{tekst} (er|blir|leses) [lest|opplest] [opp|høyt] [lest opp] [av|med] ... (stemme|ai|maskin|kunstig|talesyntese)',
            'Teksten er lest opp av en kunstig stemme',
          ],
          ['(neste video|laster video|laster|laster spiller) [om # sekunder]', 'Neste video om 5 sekunder'],
          ['(lengde|varighet|video|lyd) # [min|#]', 'Varighet: 2:14'],
          ['(opplest|lest opp) (med|av) (talesyntese|ai|kunstig stemme|ai stemme)', 'Opplest av AI'],
        ],
      },
      byline: {
        weak: [
          ['(av|tekst|skrevet av|tekst og foto|journalist|publisert av) <name>', 'Skrevet av Anna Berg'],
          'Redaksjonen',
        ],
        line: [
          [
            '(tekst|foto|skrevet av|tekst og foto|fotograf|redigert av|grafikk|publisert av) <name> [og <name>] [foto|tekst|i _|journalist] [<name>]',
            'Tekst: Eva Berg Foto: Lars Moe',
          ],
          ['(vår|fra vår) (korrespondent|utsendte|medarbeider) [i _] [<name>]', 'Fra vår korrespondent i Berlin'],
        ],
      },
      'author-bio': {
        line: [
          ['(om forfatteren|om skribenten|flere saker av <name>|alle saker av <name>)', 'Om forfatteren'],
          [
            '<name> er [en|vår] {skribent} (på|og|i|ved) ... (dekker|skriver om|redaksjon|redaksjonen|sportsavdelingen|nyhetsavdelingen|kulturredaksjonen) [...]',
            'Eva Berg er journalist i Eksempelbladet og dekker helse.',
          ],
          [
            '(skribenten|forfatteren|kronikkforfatteren|artikkelforfatteren) [<name>] (er|arbeider|forsker) ...',
            'Forfatteren er professor i jus.',
          ],
          [
            '(om skribenten|om forfatteren|alle saker av|flere saker av|mer av|kontakt journalisten|send tips til) [<name>]',
            'Alle saker av Eva Berg',
          ],
        ],
        opening: [['<name> er [en] {skribent} ...', 'Eva Berg er journalist i Eksempelbladet.']],
      },
      'date-stamp': {
        line: [
          [
            '(publisert|oppdatert|sist oppdatert|lagt ut) (i dag|i går|[den] #) [{måned}] [#] [kl|klokken] [#] [#] [(oppdatert|sist oppdatert) ...]',
            'Publisert 12. mars 2021 kl. 18.04',
          ],
          ['[for] # (timer|minutter|dager|time) siden', 'For 3 timer siden'],
          ['(lesetid|leses på) # (min|minutter)', 'Lesetid: 4 min'],
          ['(i dag|i går) [kl|klokken] #', 'I går kl. 17.20'],
          ['[ca|cirka] # (min|minutter|minutt|minutters) (lesetid|lesing|å lese)', '4 minutters lesing'],
        ],
        label: [
          [
            '[{tekst}|først] (publisert|oppdatert|sist oppdatert|sist endret|endret|lagt ut) [den|i dag|i går|kl|klokken] [kl|klokken]',
            'Publisert',
          ],
          ['lesetid [ca|cirka]', 'Lesetid'],
        ],
      },
      'agency-signature': {
        line: [
          ['(kilde|ntb) (ntb|reuters|afp|ap|ntb dpa) [...]', 'Kilde: NTB'],
          ['[kilde|kilder|c|copyright|foto] [<name>] {byrå} [og|c] [{byrå}] [#]', 'Kilde: NTB og Reuters'],
        ],
      },
      'source-line': {
        line: [
          ['(lenke til kilde|kildelenke|original artikkel|les originalsaken) [på] [_]', 'Lenke til kilde'],
          [
            '[{denne}] {tekst} (er|ble|har|sto) [tidligere|først|opprinnelig|også] [vært|blitt] (publisert|trykket|trykt|omtalt|på trykk) [tidligere|først|opprinnelig|første gang] (i|på|av|hos) ...',
            'Teksten ble opprinnelig publisert i Eksempelbladet.',
          ],
          [
            '(opprinnelig|først|tidligere) (publisert|trykket|utgitt) (i|på|hos) ...',
            'Opprinnelig publisert i Eksempelbladet',
          ],
          [
            'les (originalsaken|originalartikkelen|den opprinnelige {tekst}) [her|på ...|i ...]',
            'Les originalsaken her',
          ],
        ],
        label: ['Kilde', 'Kilder', 'Kildehenvisning'],
      },
      comments: {
        line: [
          [
            '(kommentarene|kommentarfeltet) (til|på|under) (saken|artikkelen|denne saken) er (stengt|stengte|slått av)',
            'Kommentarfeltet til saken er stengt',
          ],
          ['[#|skriv|les|vis|ingen|delta i] [en|alle] [#] {kommentar}', '12 kommentarer'],
          [
            '(din|din e) [e] (postadresse|epostadresse) vil ikke bli publisert [...]',
            'Din e-postadresse vil ikke bli publisert.',
          ],
          ['logg inn for å (kommentere|delta) [...]', 'Logg inn for å kommentere'],
          ['obligatoriske felt er merket [med]', 'Obligatoriske felt er merket med *'],
          ['(kommentarer|kommentar) #', 'Kommentarer (12)'],
          ['(les|vis|se) [alle] [#] kommentarer [#]', 'Vis alle 12 kommentarer'],
          ['(skriv|legg igjen|legg til|gi) (en|din|første) (kommentar|mening) [{tail}]', 'Skriv din kommentar'],
          ['(kommentarfeltet|kommentarene) er (stengt|slått av|moderert|lukket) [{tail}]', 'Kommentarfeltet er lukket'],
          [
            '(hva mener du|delta i|bli med i) [...] (kommentar|debatten|kommentarfeltet|samtalen|diskusjonen|kommentarene) [{tail}]',
            'Delta i debatten',
          ],
          ['(logg inn|registrer deg) for å (kommentere|delta) [...]', 'Logg inn for å kommentere'],
          [
            '(debattregler|regler for kommentarer|nyeste først|eldste først|sorter etter) [datum|dato|nyast|nyeste]',
            'Nyeste først',
          ],
        ],
      },
      tags: {
        label: [
          ['(emner|stikkord|emneord|kategorier|kategori|mer om|tags)', 'Emner: økonomi, arbeid'],
          ['(emner|emne|tags|stikkord|nøkkelord|kategorier|kategori|les mer om|mer om)', 'Emne: helse, Molde'],
        ],
      },
      copyright: {
        sentence: [
          [
            '(alle|med) (rettigheter|enerett) [forbeholdt] (forbeholdt|forbeholdes|reservert)',
            'Alle rettigheter forbeholdt',
          ],
          [
            '(kopiering uten|kopiering av (innhold|artikler|saken)|gjengivelse uten|vær varsom) ... (tillatelse|forbudt|plakaten|tillatt)',
            'Kopiering uten tillatelse er forbudt.',
          ],
        ],
        line: [
          [
            '[copyright|c] [#] [<name>] [as] alle rettigheter (forbeholdt|reservert|forbeholdes) [...]',
            '© 2024 Eksempelbladet AS. Alle rettigheter forbeholdt.',
          ],
          [
            '(ettertrykk|kopiering av (artikler|innhold|saken)|gjengivelse av (artikler|innhold|saken)|innholdet er) ... (forbudt|tillatelse|opphavsrett|åndsverkloven) [...]',
            'Ettertrykk er forbudt uten tillatelse',
          ],
        ],
      },
      'error-report': {
        line: [
          ['(fant du|har du funnet|meld|rapporter|tips oss om) [en] (feil|skrivefeil) [{tail}]', 'Fant du en feil?'],
          [
            '(fant du|har du funnet|har du sett|ser du|så du) (en|noe|noen) (feil|faktafeil|skrivefeil|galt) [i] [{tekst}] [...]',
            'Så du en skrivefeil? Si fra',
          ],
          ['(rapporter|meld|rett) (feil|en feil|feilen) [i saken]', 'Meld feil i saken'],
          [
            '(har du tips|har du et tips|tips redaksjonen|tips oss|har du innspill|vet du mer) [...] [skriv|e post|redaksjonen|kontakt|ring|saken|her|om]',
            'Tips oss om saken',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(støtt|bidra|hjelp|vipps) ... (journalistikk|uavhengig|redaksjon|vår journalistikk)',
            'Støtt uavhengig journalistikk.',
          ],
        ],
        line: [
          [
            '(støtt|hjelp|bidra|gi|vipps) [oss|vår|uavhengig|til|den|fri|et] ... (journalistikk|bidrag|redaksjon|uavhengig|vipps|gave|medlem) [{tail}]',
            'Støtt vår redaksjon med en gave',
          ],
          [
            '(din|ditt) (støtte|bidrag|gave) ... (journalistikk|uavhengig|mulig) [{tail}]',
            'Din støtte gjør journalistikken mulig',
          ],
        ],
      },
      'live-marker': {
        line: [
          ['(saken|artikkelen|teksten) (oppdateres|blir oppdatert) [...]', 'Saken oppdateres'],
          ['(mer|mer informasjon|flere detaljer) (kommer|følger|på vei)', 'Mer kommer'],
          [
            '(følg|se|les) [her|med|alt|det|kampen|utviklingen|saken] [her|om|valget|med] [live|direkte|i] (live|liveblogg|livestudio|direkte|minutt for minutt|direktesendingen|vår liveblogg|nytt|sending) [her]',
            'Følg kampen direkte',
          ],
          [
            '[{denne}] {tekst} (oppdateres|blir oppdatert|vil bli oppdatert) [fortløpende|løpende] [...]',
            'Saken oppdateres fortløpende',
          ],
          ['(mer|flere detaljer|mer informasjon) (følger|på vei|kommer) [{tail}]', 'Flere detaljer kommer'],
          ['(live|liveblogg|direkte) ... (siste nytt|følg|minutt for minutt) [...]', 'Live: siste nytt om stormen'],
        ],
        weak: ['Direkte', 'Live', 'Akkurat nå', 'Siste nytt', 'Oppdateres', 'Liveblogg', 'Direktesending', 'Breaking'],
      },
      control: {
        line: [
          'Vis mer',
          'Vis flere',
          'Last flere',
          'Vis mindre',
          'Til toppen',
          'Gå til innhold',
          'Hopp til innhold',
          'Neste artikkel',
          'Forrige artikkel',
          'Fullskjerm',
          'Laster',
          'Til forsiden',
          [
            '(til|tilbake|gå|hopp) [til] (toppen|forsiden|innhold|innholdet|topp|hovedinnhold|oversikten)',
            'Tilbake til forsiden',
          ],
          ['(vis|last|se) [inn] (mer|flere|mindre|alle|flere saker|flere nyheter|alt)', 'Last inn flere'],
          ['(neste|forrige) (sak|artikkel|bilde|side|nyhet)', 'Neste bilde'],
        ],
        weak: ['Lukk', 'Neste', 'Forrige', 'Meny', 'Søk', 'Tilbake', 'Avbryt', 'Send', 'Mer', 'Fortsett', 'Forside'],
      },
      'social-embed': {
        line: [
          'Se dette innlegget på Instagram',
          [
            '(vis|se|åpne) (innlegget|bildet|videoen|tweeten) på (instagram|facebook|x|twitter|tiktok|threads)',
            'Vis innlegget på Facebook',
          ],
          [
            '(vis|se) {denne} (innlegget|bildet|videoen|tweeten|innlegg) på (instagram|facebook|x|twitter|tiktok|threads)',
            'Vis dette innlegget på Facebook',
          ],
          ['(et|en) (innlegg|video|bilde|tweet|foto) delt av ...', 'Et innlegg delt av Eva (@eva)'],
        ],
      },
      'browser-notice': {
        sentence: [
          ['(aktiver|slå|skru|deaktiver) ... (javascript|adblock|annonseblokkering)', 'Aktiver JavaScript'],
          ['nettleseren din (støtter) ikke', 'Nettleseren din støtter ikke video.'],
        ],
        line: [
          [
            '(slå av|deaktiver|skru av) (annonseblokkereren|annonseblokkeringen|reklameblokkereren) [din] [for å lese] [videre]',
            'Skru av annonseblokkereren for å lese videre',
          ],
          [
            '(du må|aktiver|slå|skru|for å|vennligst) ... (javascript|adblocker|adblock|annonseblokkerer|annonseblokkering|reklameblokkering) [...]',
            'Slå på JavaScript',
          ],
          [
            '(du bruker|du har|det ser ut til at du|vi ser at du) ... (adblocker|adblock|annonseblokkerer|annonseblokkering) [...]',
            'Vi ser at du har en annonseblokkerer',
          ],
          ['(nettleseren din|din nettleser) (er|støtter) [...]', 'Nettleseren din er utdatert'],
        ],
      },
      'thank-the-writer': {
        line: [
          ['takk for at du (leste|leser|har lest|følger) [med] [...]', 'Takk for at du leser'],
          ['(likte|liker) du ({tekst}|denne {tekst}) [{tail}]', 'Likte du saken?'],
          ['(var|er) ({tekst}|denne {tekst}) (nyttig|interessant|til hjelp) [{tail}]', 'Var saken nyttig?'],
        ],
      },
      'site-banner': {
        line: [
          ['du er her (forside|forsiden|hjem|nyheter) [...]', 'Du er her: Hjem / Sport'],
          [
            '(forside|hjem|forsiden) (nyheter|sport|lokalt|økonomi|kultur|norge|utenriks|innenriks|politikk|debatt|næringsliv) [<name>] [<name>]',
            'Hjem > Nyheter > Innenriks',
          ],
        ],
      },
      disclaimer: {
        line: [
          [
            '[{denne}] {tekst} (inneholder|kan inneholde) ... (annonselenker|affiliatelenker|affiliate|reklamelenker|reklame|sponsede) [...]',
            'Teksten inneholder affiliatelenker.',
          ],
          [
            'dette er (et|en) (debattinnlegg|kommentar|kronikk|analyse|leder|leserinnlegg|anmeldelse|meningsytring) [...]',
            'Dette er et debattinnlegg. Meningene er skribentens egne.',
          ],
          [
            '(kronikken|kommentaren|innlegget|meningene|debattinnlegget) (gir uttrykk|er skribentens|uttrykker|gir) [for] [...]',
            'Kronikken gir uttrykk for skribentens meninger',
          ],
          ['vi (kan motta|mottar|får|kan tjene) [en] (provisjon|kommisjon|betaling) [...]', 'Vi mottar provisjon'],
          [
            '(sponset innhold|i samarbeid med|betalt innhold fra|sponset av|produsert i samarbeid med|presenteres av|annonsørinnhold fra) [<name>]',
            'I samarbeid med Eksempel Energi',
          ],
        ],
      },
      'cms-leftover': {
        line: [
          ['(se|vis) bildene [her]', 'Vis bildene'],
          [
            '(se|vis|åpne|bla i) [alle|flere|hele] [#] (bilder|bildene|galleri|galleriet|bildeserien|bildet|bildegalleri) [#] [bilder]',
            'Se alle 9 bilder',
          ],
          ['(forstørr|zoom) [inn] [på] (bilde|bildet|grafikken|kartet)', 'Forstørr bilde'],
          [
            '(bilde|bildet|videoen|innholdet) (mangler|kunne ikke lastes|# av #|er ikke tilgjengelig|ikke funnet)',
            'Bilde 3 av 12',
          ],
          ['(last ned|åpne) (pdf|dokumentet|som pdf)', 'Last ned PDF'],
        ],
      },
      'translation-notice': {
        line: [
          [
            '[{denne}] (oversettelsen|sammendraget|{tekst}|oversettelse) er [maskinelt|automatisk|delvis] [oversatt|skrevet|laget|generert] [automatisk|maskinelt] [fra|med|av] ... (ki|ai|engelsk|intelligens|google|maskin|journalist|oversatt|chatgpt|hjelp) [...]',
            'Sammendraget er laget med KI',
          ],
          ['(oversatt|oversettelse) (av|fra) (<name>|engelsk|ki|tysk|fransk|svensk)', 'Oversatt fra engelsk'],
          ['(maskinoversatt|automatisk oversettelse|automatisk oversatt|ki generert) [...]', 'Maskinoversatt tekst'],
        ],
      },
      'press-notice': {
        line: [
          [
            '(pressekontakt|kontakt for pressen|for ytterligere informasjon kontakt|for mer informasjon kontakt|pressehenvendelser|kontaktpersoner for media|mediekontakt) [...]',
            'Pressehenvendelser: Eva Berg',
          ],
          [
            '[{denne}] {tekst} (har|ble|er|sto) [tidligere|også|opprinnelig] [vært|stått] (publisert|på trykk|trykket|stått) (i) (papiravisen|avisen|magasinet|papirutgaven|dagens|den trykte) ...',
            'Saken sto på trykk i papirutgaven',
          ],
          ['pressemelding (fra|av|#) [...]', 'Pressemelding fra Eksempel AS'],
        ],
      },
    },
  },
  {
    language: 'en',
    from: 'sv',
    sets: {},
    phrases: {
      'ad-marker': {
        line: [
          [
            '(the article|article|the case|the text) continues (after|below|under) the (advertisement|ad|announcement)',
            'The article continues below the advertisement',
          ],
        ],
        weak: ['Advertiser content', 'Announcement'],
      },
      'read-also': {
        label: [
          ['(read|see|hear|listen) (also|too|more|the whole case)', 'Read too'],
          ['(related cases|most read|related matters)', 'Related cases'],
        ],
      },
      'continue-reading': {line: ['Read the whole case', 'Read the whole story']},
      'media-credit': {line: [['(archive|genre|model) (photo|picture|image)', 'Archive photo']]},
      offer: {line: [['no binding [period|time]', 'No binding period']]},
    },
  },
]
