import type {PhraseBook} from '../phrases.js'
import {swedishVocabulary} from './vocabulary/swedish.js'

/** What Swedish sites print, and what machine translation makes of it. */
export const swedish: readonly PhraseBook[] = [
  {
    language: 'sv',
    sets: {
      ...swedishVocabulary.sets,
      // What a notice goes on with; what an article says is none of these words alone.
      tailWord:
        '{notice}|av|för|från|i|med|om|på|till|utan|under|och|eller|att|så|en|ett|den|det|de|dig|din|ditt|dina|du|vi|oss|vår|vårt|våra|ni|er|alla|allt|här|nu|mer|direkt|redan|först|första|bara|endast|kr|kronor|månad|månader|månaden|vecka|veckor|dag|dagar|dagen|år|bindningstid|när du vill|prenumeration|prenumerera|prenumerant|prenumeranter|erbjudande|erbjudandet|artikel|artikeln|artiklar|text|texten|innehåll|sajt|sajten|sida|sidan|tidning|tidningen|journalistik|redaktionen|redaktion|läsa|läs|läsare|vidare|konto|logga in|inloggad|registrera|skapa|tillgång|obegränsad|e post|mejl|mail|mejlen|e postadress|inkorg|inkorgen|nyhetsbrev|nyhetsbrevet|nyheter|nyheterna|senaste|viktigaste|notiser|app|appen|mobilen|kanal|kommentar|kommentarer|kommentera|kommentarsfältet|åsikt|tycker|debatten|diskussionen|samtalet|stöd|gåva|swish|bidrag|oberoende|granskande|fri|medlem|gratis|kostnadsfritt|prova|pröva|testa|rabatt|välj|köp|beställ|facebook|twitter|instagram|whatsapp|telegram|google|youtube|linkedin|fel|felet|rapportera|hör av|kontakta|mejla|skriv|tipsa|dela|följ|länk|länken|klicka|exklusivt|premium|digital|digitalt|plus|pris|villkor|få|varje|morgon|kväll|fortsätta|#',
      fill: '{tailWord}*8',
      tail: '{tailWord}*10',
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
            '(vi|våra partners|webbplatsen|den här webbplatsen) [{fill}] (använder|lagrar|sparar) [{fill}] (cookies|kakor)',
            'Vi använder cookies för att förbättra sidan.',
          ],
          [
            '(genom att|när du|om du) [{fill}] (godkänner|samtycker|accepterar|samtycke)',
            'Genom att klicka godkänner du våra villkor.',
          ],
          [
            '(du|ditt) [{fill}] (återkalla|ändra|hantera|inställningar) [{fill}] (samtycke|cookies|kakor|cookieinställningar)',
            'Du kan när som helst återkalla ditt samtycke.',
          ],
          [
            '(för att|detta|här|innehållet) [{fill}] (innehåll|innehållet|visa|klipp|inlägg) [{fill}] (cookies|samtycke|godkänna|externt|tredje part|kakor)',
            'För att visa detta innehåll måste du godkänna cookies.',
          ],
        ],
        line: [
          [
            '(innehållet|videon|kartan|inlägget|det här innehållet) (visas inte|kan inte visas) (på grund av|eftersom) [{fill}] (kakinställningar|cookieinställningar|kakor|cookies|samtycke)',
            'Videon visas inte eftersom du inte godkänt kakor',
          ],
          [
            '(acceptera|godkänn|neka|hantera|anpassa|ändra) [alla|inställningar|dina|för|endast] [cookies|kakor|inställningar|nödvändiga]',
            'Godkänn alla cookies',
          ],
          ['(cookiepolicy|cookieinställningar|integritetspolicy|personuppgiftspolicy)', 'Cookiepolicy'],
          [
            '(denna|den här|vår) (webbplats|webbplatsen|sajt|sajten|sida|sidan) använder [{fill}] (cookies|kakor) [{tail}]',
            'Den här webbplatsen använder kakor.',
          ],
          [
            '(cookieinställningar|integritetsinställningar|cookiepolicy|integritetspolicy|hantera cookies)',
            'Integritetsinställningar',
          ],
          [
            '(vi|våra partner|vi och våra) [och] [våra] [#] [partner|partners|samarbetspartner] [{fill}] (använder|lagrar|behandlar|samlar) [{fill}] (cookies|kakor|data|information|uppgifter|enhet) [{tail}]',
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
            '(för att|du behöver|innehållet|vi behöver) [{fill}] (samtycke|godkänna|cookies|kakor) [{fill}] (innehåll|innehållet|videon|visa|visas|se) [{tail}]',
            'För att visa innehållet måste du godkänna kakor för videon',
          ],
          [
            '(vi) (värnar om|respekterar|bryr oss om) din (integritet|personliga integritet) [{tail}]',
            'Vi värnar om din integritet',
          ],
          [
            '(läs mer|mer information) om (hur vi använder|våra|vår) (cookies|kakor|cookiepolicy|integritetspolicy|personuppgifter) [{tail}]',
            'Läs mer om vår cookiepolicy',
          ],
          [
            'du kan [när som helst] (återkalla|ändra|ta tillbaka) [{fill}] (samtycke|val|cookies|inställningar) [{tail}]',
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
          ['(mer|allt|läs mer|fler artiklar) (om|i) (ämnet|samma ämne|saken|detta ämne)', 'Mer om ämnet'],
          ['(också|även|annat) (intressant|läsvärt|spännande|på samma tema|i ämnet)', 'Också läsvärt'],
          ['missa inte (det här|heller|detta) [heller|heller]', 'Missa inte det här heller'],
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
        line: [
          [
            '(mer|fler artiklar|senaste nytt) från (samma|den här|denna) (avdelning|avdelningen|kategori|kategorin|sektion|serie|serien)',
            'Mer från samma avdelning',
          ],
          'Relaterat',
          'Rekommenderas',
        ],
      },
      'continue-reading': {
        line: [
          [
            'läs (hela|resten av) (artikeln|texten|intervjun|reportaget|nyheten|krönikan) (i|på|hos) <name> [webbplats|hemsida|sajt]',
            'Läs hela artikeln i Exempelposten',
          ],
          [
            'läs (hela|mer|resten|fortsättningen|originalet) [av] [artikeln|texten|intervjun|reportaget|nyheten|krönikan|här] (på|i|hos) [_|<name>] (webbplats|hemsida|sajt|app|webb|nätet|sida)',
            'Läs hela artikeln på Exempelpostens sajt',
          ],
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
            '(logga in|bli|teckna|köp|skaffa|starta) [{fill}] för att (läsa|fortsätta|läsa vidare)',
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
            '[{denna}] {text} (är|kan) [endast|bara|exklusiv|låst|lås|enbart] (för|till|låst|läsas) [endast|dig som|våra|dig|av] [är] [våra] (prenumeranter|prenumerant|kunder|medlemmar|plus|dig|inloggade) [{tail}]',
            'Texten är bara för prenumeranter',
          ],
          [
            '(vill|vill du) (du|läsa|ha) [läsa|veta] [vidare|mer|hela] [{text}] [bli|prenumerera|logga|köp|prova|skaffa] [{tail}] (prenumerant|prenumerera|in|artikeln|nu|plus|vidare|prenumeration)',
            'Vill du läsa mer? Prova en prenumeration',
          ],
          ['(låst|lås upp|öppna) (artikel|{text}|innehåll) [{tail}]', 'Lås upp artikeln'],
          [
            '(du har|dina) [{fill}] (gratis|kostnadsfria|fria) [{fill}] (artiklar|läst|kvar|artikel) [{tail}]',
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
            'för att (läsa|ta del av) [hela|resten|{denna}] [{fill}] (prenumerant|prenumeration|logga in|kund|plus) [{tail}]',
            'För att läsa resten måste du vara prenumerant',
          ],
        ],
      },
      offer: {
        // “250 euros a month” is what a child allowance comes to as well.
        run: [['# (kr|kronor) (i|per|första|för) (månaden|månad|mån|veckan|vecka|året)', '99 kr per månad']],
        line: [
          [
            '[just nu|nu|erbjudande] (första|de första #) (året|månaden|månaderna|veckorna) [för] [bara|endast] # [kr|kronor] [i|per] [veckan|månaden|året|mån] [{tail}]',
            'Första året för bara 19 kr i veckan',
          ],
          [
            '(en|ett|två|tre|fyra|sex|tolv|#) (månad|månader|mån|veckor|år) för [bara|endast] # (krona|kronor|kr)',
            'Två månader för 20 kronor',
          ],
          [
            '(just nu|nu|erbjudande|vårerbjudande|sommarerbjudande|höstkampanj|kampanj|specialerbjudande|endast nu) # (månader|månad|mån|veckor|dagar) [för|endast|bara] # [kr|kronor|kr mån|{tail}]',
            'Nu: 6 månader för 199 kr',
          ],
          ['(ingen|utan|avsluta) (bindningstid|när du vill|när som helst) [{tail}]', 'Ingen bindningstid'],
          [
            '(endast|bara|från|nu|för|prova) [för|endast] # (kr|kronor|sek) [första|i|per|för] [första|#] [månaden|månad|mån|veckan] [därefter #] [kr] [mån|per månad]',
            'Endast 1 kr första månaden',
          ],
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
            '# (kr|kronor) (per|i|första|för) (första|#) (månad|månaden|mån|månader|veckan|året) [därefter # kr] [mån|per månad]',
            '1 kr för första månaden',
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
          ['du är [ännu|för närvarande] inte (inloggad|registrerad) [{tail}]', 'Du är inte inloggad'],
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
          ['(prenumerera|anmäl|få|skriv upp|registrera) [{fill}] {nyhetsbrev}', 'Prenumerera på vårt nyhetsbrev'],
          [
            '(få|få de viktigaste) [{fill}] (till din inkorg|i din inkorg|via mejl|till din mejl|direkt i mejlen)',
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
            '(få|ta emot|prenumerera på) (dagens|veckans|nyheterna|de viktigaste|de bästa|senaste nytt|det viktigaste|våra|vårt) [{fill}] (mejl|mejlen|mail|mailen|inkorg|inkorgen|nyhetsbrev|e post|mejlkorg|mejlbox|nyhetsbrevet) [{tail}]',
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
            '(genom att|när du) (anmäla|anmäler|prenumerera|registrera|skicka|klicka på) [dig] [{fill}] (godkänner|accepterar|samtycker) [{tail}]',
            'Genom att anmäla dig godkänner du villkoren',
          ],
          [
            'du kan [när som helst] (avsluta|avregistrera|säga upp) (din prenumeration|dig|nyhetsbrevet|prenumerationen) [{fill}] [när som helst]',
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
          ['(följ|gilla|hitta|gå med i) [oss|<name>|vår] [{fill}] (på|i) [vår] {nätverk}', 'Följ oss på Facebook'],
          ['(ladda ner|ladda ned|installera|hämta) [{fill}] (app|appen) [{tail}]', 'Ladda ner vår app'],
        ],
        line: [
          [
            '(mer|fler|alla|flera) (nyheter|nytt|berättelser) (från|om|i) <name> (på|i|via) (vår|vårt|våra) [{tail}]',
            'Fler nyheter från Skåne i vår kanal på WhatsApp',
          ],
          ['(hämta|ladda ner|ladda ned|installera|testa) <name> app [{tail}]', 'Hämta Exempelpostens app'],
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
            '(ladda ner|ladda hem|hämta|installera) [här|vår|gratis] [<name>] (app|appen|nyhetsapp) [{tail}]',
            'Hämta vår app',
          ],
          ['ladda (ner|hem) <name> [nyheter] [_] (app|appen) [{tail}]', 'Ladda ner SVT Nyheter-appen'],
          [
            '(lägg till|välj) <name> som (favorit|källa|förstahandskälla|prioriterad källa) [{tail}]',
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
          [
            '[bilden|bilderna|fotot|foton|bild|foto] (är tagen|är tagna|är taget|togs|tagen|taget|fotograferad|har tagits|fotograferades|är) (av) <name>',
            'Bilden är tagen av Eva Muster',
          ],
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
            '(videon|klippet|videoklippet|ljudet|sändningen|podden|filmen) (startar|laddas|börjar|kan inte|är inte|spelas) [{fill}] [sekunder|spelas|upp|tillgänglig|längre|strax|upp]',
            'Klippet kan inte spelas upp',
          ],
          ['lyssna på (artikeln|texten|{text}) [#] [min|minuter|#]', 'Lyssna på texten 4 minuter'],
          [
            '{text} (läses|lästes|är inläst|är uppläst|läses upp) [upp] [av] [{fill}] (röst|talsyntes|ai|ai röst|maskin)',
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
          ['(med|innehåller) material (från|av) <name>', 'Med material från TT'],
          ['(källa|tt|med) (tt|ap|afp|reuters|nyhetsbyrån tt) [...]', 'Källa: TT'],
          ['[källa|källor|c|copyright] [<name>] {byrå} [och|c] [{byrå}] [#]', 'Källa: TT och Reuters'],
        ],
      },
      'source-line': {
        line: [
          [
            '(originalartikeln|ursprungsartikeln|originaltexten|originalet|den ursprungliga artikeln) (finns|finns att läsa|hittar du|kan läsas|publicerades|läser du) (hos|i|på) <name>',
            'Originalartikeln finns hos Exempelposten',
          ],
          [
            '(artikeln|texten|krönikan|reportaget|intervjun|inlägget|nyheten|den här artikeln|den här texten|denna artikel|denna text) (har [tidigare|först|ursprungligen] (stått|publicerats|varit publicerad|tryckts)|stod|publicerades|trycktes|fanns att läsa|är (hämtad|lånad)|kommer ursprungligen|kunde läsas|gick att läsa) [först|tidigare|ursprungligen] (i|på|från|hos|ur) [tidningen] <name>',
            'Texten har tidigare stått i Exempelposten',
          ],
          ['(källänk|länk till källa|originalartikel|läs originalartikeln) [på] [_]', 'Länk till källa'],
          [
            '[{denna}] {text} (publicerades|(är|har|var) [tidigare|först|ursprungligen] (publicerats|publicerad|införd)) [tidigare|först|ursprungligen|även] (i|på|av|hos) ...',
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
            '(kommentera|diskutera) (artikeln|texten|nyheten|inlägget|krönikan|saken) [här|nedan]',
            'Kommentera artikeln',
          ],
          [
            '(kommentarerna|kommentarsfältet|kommentarer) (till|på|för|under) (artikeln|den här artikeln|texten) (är|har) (stängda|stängt|stängts|avstängda)',
            'Kommentarsfältet till artikeln är stängt',
          ],
          ['(#|skriv|läs|visa|lämna|visa #|läs #|inga) [en|alla] [#] {kommentar}', '12 kommentarer'],
          ['din e postadress kommer inte publiceras [{tail}]', 'Din e-postadress kommer inte publiceras.'],
          ['logga in för att (kommentera|delta) [{tail}]', 'Logga in för att kommentera'],
          ['obligatoriska fält är märkta', 'Obligatoriska fält är märkta *'],
          ['(kommentarer|kommentar) #', 'Kommentarer (12)'],
          ['(läs|visa|se) [alla] [#] kommentarer [#]', 'Visa alla 12 kommentarer'],
          ['(lämna|skriv|lägg till|gör) (en|din|första) (kommentar|kommentaren|åsikt) [{tail}]', 'Skriv din kommentar'],
          [
            '(kommentarsfältet|kommentarerna|kommentarsfunktionen) är (stängt|stängda|stängd|avstängt|modererat) [{tail}]',
            'Kommentarsfältet är avstängt',
          ],
          [
            '(vad tycker du|delta i|gå med i) [{tail}] (kommentera|kommentarsfältet|diskussionen|debatten|samtalet|kommentarerna) [{tail}]',
            'Delta i diskussionen',
          ],
          ['(logga in|registrera dig) för att (kommentera|delta) [{tail}]', 'Logga in för att kommentera'],
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
            '(kopiering utan|kopiering av (artikeln|innehåll|innehållet)|eftertryck|citera oss) [{fill}] (förbjuden|förbjudet|källa|tillstånd)',
            'Eftertryck utan tillstånd förbjudet.',
          ],
        ],
        line: [
          [
            '[c|copyright] # <name> [ab] (allt|allt material|innehållet|allt innehåll|materialet) [material] [är] (skyddat|skyddas) av (upphovsrätt|upphovsrätten|upphovsrättslagen|lagen om upphovsrätt)',
            '© 2024 Exempelposten. Allt material är skyddat av upphovsrättslagen',
          ],
          [
            '[copyright|c] [#] [<name>] [ab] alla rättigheter (förbehållna|förbehålles|reserverade) [{tail}]',
            '© 2024 Exempelbladet AB. Alla rättigheter förbehållna.',
          ],
          [
            '(eftertryck|kopiering av (artikeln|artiklar|innehåll|innehållet|texten)|kopiering utan|mångfaldigande) [{fill}] (förbjuden|förbjudet|tillstånd|upphovsrätt|ange källan|källan) [{tail}]',
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
            'så (jobbar|arbetar) (vi|<name>) [{fill}] (journalistik|publicerar|kvalitet|trovärdig|källor|uppgifter|korrekta) [{tail}]',
            'Så jobbar Exempelbladet med journalistik',
          ],
          [
            '(tipsa oss|tipsa redaktionen|har du tips|har du ett tips|tipsa) [{tail}] (mejla|ring|kontakta|redaktionen|nyhetstips|här|om)  [{tail}]',
            'Har du ett tips? Mejla redaktionen',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(stöd|swisha|bidra|hjälp) [{fill}] (journalistik|oberoende|redaktion|vår journalistik)',
            'Stöd oberoende journalistik.',
          ],
        ],
        line: [
          [
            '(stöd|stötta|hjälp|bidra|swisha|ge) [oss|vår|oberoende|till|fri|det] [{fill}] (journalistik|bidrag|redaktion|granskande|oberoende|gåva|swish) [{tail}]',
            'Stötta vår redaktion med en gåva',
          ],
          [
            '(ditt|din) (stöd|bidrag|gåva) [{fill}] (journalistik|oberoende|möjligt|möjliggör) [{tail}]',
            'Ditt stöd gör vår journalistik möjlig',
          ],
        ],
      },
      'live-marker': {
        line: [
          ['(artikeln|texten|nyheten) uppdateras [{tail}]', 'Artikeln uppdateras'],
          ['(mer information|mer) (kommer|inom kort) [inom kort]', 'Mer information kommer'],
          [
            '(följ|se|läs) [här|allt|det|händelserna|senaste|utvecklingen] [om] [utvecklingen|direkt|live|matchen|valet|nytt|i] (direkt|live|direktrapport|direktrapporten|direkt här|vår direktrapport|liverapporten|minut för minut|chatten|i direktrapporten) [här] [{tail}]',
            'Följ matchen live',
          ],
          [
            '[{denna}] {text} (uppdateras|kommer att uppdateras|uppdateras löpande) [kontinuerligt|löpande] [{tail}]',
            'Artikeln uppdateras löpande',
          ],
          ['mer information (kommer|följer|inom kort) [{tail}]', 'Mer information följer'],
          [
            '(direktrapport|liverapport|live|direkt) [{fill}] (senaste nytt|minut för minut|följ|direktrapport) [(om|från|i) _ [_] [_]] [{tail}]',
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
            '(till|tillbaka|gå|hoppa) [till] (toppen|startsidan|innehåll|innehållet|huvudinnehåll|översikten|förstasidan|upp|sidans topp|toppen av sidan)',
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
            '(den här|denna|artikeln) [{fill}] översatt [{fill}] (automatiskt|maskinellt|ai)',
            'Artikeln är översatt automatiskt av AI; denna översatt automatiskt.',
          ],
        ],
        line: [
          [
            '[{denna}] (översättningen|sammanfattningen|{text}|sammanfattning) är [maskinellt|automatiskt|delvis|gjord|skriven|genererad] [översatt|skriven|genererad|gjord] [automatiskt|maskinellt] [från|med|av] [{fill}] (ai|engelska|maskin|google|redaktionen|redaktör|intelligens|chatgpt) [{tail}]',
            'Sammanfattningen är gjord med AI',
          ],
          ['(översättning|översatt) (av|från) (<name>|engelska|ai|tyska|franska)', 'Översättning av Eva Berg'],
          [
            '(maskinöversatt|automatisk översättning|automatiskt översatt|ai sammanfattning|sammanfattning skapad av ai) [{tail}]',
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
          ['(aktivera|stäng av|slå på) [{fill}] (javascript|adblock|annonsblockerare)', 'Aktivera JavaScript'],
          ['din webbläsare (stöder|stödjer) inte', 'Din webbläsare stöder inte video.'],
        ],
        line: [
          [
            '(du måste|du behöver|aktivera|slå på|stäng av|för att|vänligen) [{fill}] (javascript|annonsblockerare|adblocker|adblock|annonsblockering) [{tail}]',
            'Slå på JavaScript',
          ],
          [
            '(du använder|du har|det verkar som att du|vi ser att du) [{fill}] (annonsblockerare|adblocker|adblock|annonsblockering) [{tail}]',
            'Vi ser att du har en annonsblockerare',
          ],
          [
            'din (webbläsare|browser) (är|stöder|stödjer) [{webbläsareOrd}] [{webbläsareOrd}] ({webbläsareAkt}|videon|detta|sidan) [{tail}]',
            'Din webbläsare är gammal',
          ],
        ],
      },
      'thank-the-writer': {
        line: [
          ['tack för att du (läst|läser|läste|har läst|följer) [{tail}]', 'Tack för att du läst texten'],
          ['(gillade|gillar|tyckte) du [om] ({text}|den här artikeln|artikeln) [{tail}]', 'Gillade du artikeln?'],
          ['(var|är) {denna} {text} (till hjälp|användbar|intressant) [{tail}]', 'Var den här artikeln till hjälp?'],
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
            '[{denna}] {text} (innehåller|kan innehålla) [{fill}] (annonslänkar|affiliatelänkar|reklamlänkar|affiliate länkar|sponsrade länkar|reklam) [{tail}]',
            'Texten innehåller affiliatelänkar.',
          ],
          [
            '(detta|det här) är en (opinionstext|debattartikel|krönika|insändare|ledare|recension|analys|kommenterande text|gästkrönika) [{tail}]',
            'Det här är en krönika och åsikterna är skribentens.',
          ],
          [
            '(åsikterna|de åsikter|skribenten svarar|skribenterna ansvarar) [{fill}] (egna|åsikter|skribentens|åsikterna) [{tail}]',
            'Skribenten svarar själv för sina åsikter',
          ],
          ['vi (kan få|får|kan tjäna) [en] provision [{tail}]', 'Vi kan få provision'],
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
  swedishVocabulary,
]
