import type {PhraseBook} from '../phrases.js'

/** What Swedish, Danish and Norwegian sites print, and what machine translation makes of it. */
export const nordic: readonly PhraseBook[] = [
  {
    language: 'sv',
    sets: {
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
            '(acceptera|godkänn|neka|hantera|anpassa|ändra) [alla|inställningar|dina|för|endast] [cookies|kakor|inställningar|nödvändiga]',
            'Godkänn alla cookies',
          ],
          ['(cookiepolicy|cookieinställningar|integritetspolicy|personuppgiftspolicy)', 'Cookiepolicy'],
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
        ],
        weak: ['Annons', 'ANNONS', 'Reklam', 'Annons Annons', 'Sponsrad', 'Annonsörinnehåll', 'Slut på annons'],
      },
      'read-also': {
        label: [
          ['{läs} (också|även|mer|vidare|mera|hela) [om|här|på]', 'Läs också'],
          [
            '(relaterat|relaterade artiklar|mer om|mest läst|mest lästa|du kanske också gillar|kanske intresserar dig|rekommenderat|missa inte|fakta och mer|fler nyheter|mer i ämnet|liknande artiklar|rekommenderas|läs vidare)',
            'Relaterade artiklar',
          ],
        ],
      },
      'continue-reading': {
        line: [
          ['(läs|fortsätt) (hela|vidare|mer|läsa|hela artikeln) [artikeln|här|på _]', 'Läs hela artikeln'],
          'Nästa sida',
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
          ['(endast|bara|exklusivt) för {prenumerant}', 'Endast för prenumeranter'],
        ],
        weak: ['Premium', 'Plus', 'För prenumeranter', 'Prenumerant'],
      },
      offer: {
        line: [
          ['(ingen|utan|avsluta) (bindningstid|när du vill|när som helst) [...]', 'Ingen bindningstid'],
          ['(endast|bara|från|nu|för|prova) [för|endast] # (kr|kronor|sek) [...]', 'Endast 1 kr första månaden'],
          ['# (kr|kronor) (i|per|första|för|månaden) [...]', '99 kr per månad'],
          [
            '(prova|testa|köp|teckna|bli) [nu|en|ett] (gratis|plus|prenumeration|prenumerant|abonnemang) [...]',
            'Prova gratis',
          ],
          ['(obegränsad|full) (tillgång|åtkomst) [...]', 'Full tillgång till allt'],
        ],
      },
      login: {
        line: [
          [
            '(redan|är du redan|har du redan) (prenumerant|kund|konto|medlem|ett konto|en prenumeration) [logga in] [...]',
            'Redan prenumerant? Logga in',
          ],
          [
            '(logga in|skapa konto|glömt lösenord|glömt ditt lösenord|logga ut|mitt konto|registrera dig|skapa ett konto)',
            'Logga in',
          ],
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
        line: [['(din|ange din|fyll i din) (e postadress|mejladress|e post|mejl)', 'Din e-postadress']],
      },
      'follow-us': {
        sentence: [
          ['(följ|gilla|hitta|gå med i) [oss|<name>|vår] ... (på|i) [vår] {nätverk}', 'Följ oss på Facebook'],
          ['(ladda ner|ladda ned|installera|hämta) ... (app|appen) [...]', 'Ladda ner vår app'],
        ],
        line: ['Följ oss', 'Följ oss på'],
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
        ],
      },
      byline: {
        weak: [['(av|text|text och foto|skribent|reporter|publicerad av) <name>', 'Text: Anna Berg'], 'Redaktionen'],
      },
      'author-bio': {
        line: [['(om skribenten|om författaren|fler artiklar av <name>|alla artiklar av <name>)', 'Om skribenten']],
      },
      'date-stamp': {
        line: [
          [
            '(publicerad|uppdaterad|senast uppdaterad|publicerat|uppdaterat) (i dag|idag|i går|igår|[den] #) [{månad}] [#] [kl|klockan] [#] [#] [(publicerad|uppdaterad|senast uppdaterad) ...]',
            'Publicerad 12 mars 2021 kl 18.04',
          ],
          ['[för] # (timmar|minuter|dagar|timme) sedan', '3 timmar sedan'],
          ['(lästid|läses på) [ca] # (min|minuter)', 'Lästid: 4 min'],
        ],
      },
      'agency-signature': {
        line: [['(källa|tt|med) (tt|ap|afp|reuters|nyhetsbyrån tt) [och] [tt|ap|afp|reuters|<name>]', 'Källa: TT']],
      },
      'source-line': {
        line: [['(källänk|länk till källa|originalartikel|läs originalartikeln) [på] [_]', 'Länk till källa']],
      },
      comments: {
        line: [
          ['[#|skriv|läs|visa|lämna|inga] [en|alla] [#] {kommentar}', '12 kommentarer'],
          ['din e postadress kommer inte publiceras [...]', 'Din e-postadress kommer inte publiceras.'],
          ['logga in för att (kommentera|delta) [...]', 'Logga in för att kommentera'],
          ['obligatoriska fält är märkta', 'Obligatoriska fält är märkta *'],
        ],
      },
      tags: {
        label: [
          [
            '(ämnen|taggar|etiketter|ämnen i artikeln|kategorier|kategori|ämnesord|nyckelord)',
            'Ämnen: ekonomi, arbete',
          ],
        ],
      },
      copyright: {
        sentence: [
          ['(alla|samtliga) rättigheter (förbehålles|förbehållna|reserverade)', 'Alla rättigheter förbehållna'],
          [
            '(kopiering|eftertryck|citera oss) ... (förbjuden|förbjudet|källa|tillstånd)',
            'Eftertryck utan tillstånd förbjudet.',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(rapportera|hittat|har du hittat|såg du|anmäl|tipsa oss om) [ett|om] (språkfel|fel|textfel) [...]',
            'Rapportera fel',
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
      },
      'live-marker': {
        line: [
          ['(artikeln|texten|nyheten) uppdateras [...]', 'Artikeln uppdateras'],
          ['(mer information|mer) (kommer|inom kort) [inom kort]', 'Mer information kommer'],
        ],
        weak: ['Just nu', 'Direkt', 'Live', 'Senaste nytt', 'Uppdateras'],
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
      },
      'social-embed': {line: ['Visa det här inlägget på Instagram']},
      'browser-notice': {
        sentence: [
          ['(aktivera|stäng av|slå på) ... (javascript|adblock|annonsblockerare)', 'Aktivera JavaScript'],
          ['din webbläsare (stöder|stödjer) inte', 'Din webbläsare stöder inte video.'],
        ],
      },
    },
  },
  {
    language: 'da',
    sets: {
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
            '(accepter|acceptér|tillad|afvis|administrer|ret) [alle|kun|dine] [cookies|nødvendige|indstillinger|samtykke]',
            'Accepter alle cookies',
          ],
          ['(cookiepolitik|privatlivspolitik|cookieindstillinger)', 'Cookiepolitik'],
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
        ],
        weak: ['Annonce', 'ANNONCE', 'Reklame', 'Annonce Annonce', 'Sponsoreret', 'Annoncørbetalt indhold'],
      },
      'read-also': {
        label: [
          ['{læs} (også|mere|videre|hele) [om|her|på]', 'Læs også'],
          [
            '(relaterede artikler|mest læste|mest læst|måske er du interesseret i|andre læser|relateret|mere om|du vil måske også kunne lide|anbefalet|lignende artikler|flere nyheder|gå ikke glip af|læs videre)',
            'Relaterede artikler',
          ],
        ],
      },
      'continue-reading': {
        line: [
          ['(læs|fortsæt) (hele|videre|mere|læsningen|hele artiklen) [artiklen|her|på _]', 'Læs hele artiklen'],
          'Næste side',
        ],
      },
      'paywall-notice': {
        sentence: [
          [
            '(denne|artiklen|indholdet) [artikel] (er|er kun|er forbeholdt|kræver) [kun|forbeholdt] [for] {abonnent}',
            'Denne artikel er kun for abonnenter.',
          ],
          ['(log ind|bliv|køb|opret|tegn|få adgang) ... for at læse', 'Log ind for at læse videre'],
          ['(kun|forbeholdt) [for] {abonnent}', 'Kun for abonnenter'],
        ],
        weak: ['Premium', 'Plus', 'For abonnenter', 'Abonnent'],
      },
      offer: {
        line: [
          ['(ingen|opsig|uden) (binding|når du vil|bindingsperiode|når som helst) [...]', 'Ingen binding'],
          ['(kun|fra|nu|for|prøv) [for|kun] # (kr|krone|kroner|dkk) [...]', 'Kun 1 kr. den første måned'],
          ['# (kr|kroner) (om|pr|per|i|den første|for) [...]', '99 kr. pr. måned'],
          [
            '((prøv|køb|bestil) nu|(prøv|køb|bestil|få) (gratis|abonnement|adgang til|en måned gratis) [...])',
            'Prøv gratis',
          ],
          ['(fuld|ubegrænset) adgang [...]', 'Fuld adgang til alt indhold'],
        ],
      },
      login: {
        line: [
          [
            '(allerede|er du allerede|har du allerede) (abonnent|kunde|medlem|bruger|en konto|et abonnement|abonnement) [log ind] [...]',
            'Allerede abonnent? Log ind',
          ],
          ['(log ind|opret bruger|glemt adgangskode|glemt din adgangskode|log ud|min konto|opret konto)', 'Log ind'],
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
        line: [['(din|indtast din) (e mail|e mailadresse|mailadresse|email)', 'Din e-mail']],
      },
      'follow-us': {
        sentence: [
          ['(følg|synes godt om|find) [os|<name>] ... på {netværk}', 'Følg os på Facebook'],
          ['(hent|download|installer) ... (app|appen) [...]', 'Hent vores app'],
        ],
        line: ['Følg os', 'Hent appen'],
      },
      'share-toolbar': {
        line: [
          [
            '(gem|del|print|kopier|send) [på|til|i] [artikel|artiklen|siden|link|læseliste|læselisten|facebook|twitter|mail|senere]',
            'Gem på læseliste',
          ],
          ['(del|send|udskriv|gem|kopier|tip) [{artikel}|link] [på|via|med|til] [{netværk}|en ven]', 'Del på Facebook'],
          'Lyt til artiklen',
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
        ],
      },
      'media-widget': {
        line: [
          ['(se|afspil|hør|lyt til) (video|videoen|podcasten|udsendelsen|indslaget|klippet)', 'Se videoen'],
          ['næste video [om # sekunder]', 'Næste video'],
        ],
      },
      byline: {
        weak: [['(af|tekst|skrevet af|tekst og foto|journalist) <name>', 'Skrevet af Anna Holm'], 'Redaktionen'],
      },
      'author-bio': {
        line: [['(om skribenten|om forfatteren|flere artikler af <name>|alle artikler af <name>)', 'Om skribenten']],
      },
      'date-stamp': {
        line: [
          [
            '(publiceret|opdateret|offentliggjort|udgivet|sidst opdateret|senest opdateret) (i dag|i går|[den|d|kl] #) [{måned}] [#] [kl] [#] [#] [(opdateret|sidst opdateret|senest opdateret) ...]',
            'Publiceret 12. marts 2021 kl. 18:04',
          ],
          ['[for] # (timer|minutter|dage|time) siden', '3 timer siden'],
          ['(læsetid|læses på) # (min|minutter)', 'Læsetid: 4 min'],
        ],
      },
      'agency-signature': {
        line: [['(kilde|ritzau|af) (ritzau|reuters|afp|ap) [og] [ritzau|reuters|afp|ap|<name>]', 'Kilde: Ritzau']],
      },
      'source-line': {
        line: [['(link til kilde|original artikel|læs den originale artikel|kildelink) [på] [_]', 'Link til kilde']],
      },
      comments: {
        line: [
          ['[#|skriv|læs|vis|ingen|deltag i] [en|alle] [#] {kommentar}', '12 kommentarer'],
          [
            'din e mailadresse vil ikke blive (publiceret|offentliggjort) [...]',
            'Din e-mailadresse vil ikke blive publiceret.',
          ],
          ['log ind for at (kommentere|deltage) [...]', 'Log ind for at kommentere'],
          ['krævede felter er markeret [med]', 'Krævede felter er markeret med *'],
        ],
      },
      tags: {label: [['(emner|tags|nøgleord|kategorier|kategori|mere om)', 'Emner: økonomi, arbejde']]},
      copyright: {
        sentence: [
          ['alle rettigheder forbeholdes', 'Alle rettigheder forbeholdes'],
          [
            '(kopiering|gengivelse|artiklen må ikke|ophavsretligt) ... (tilladelse|forbudt|beskyttet|tilladt|tekst)',
            'Kopiering uden tilladelse er forbudt.',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(fandt du|har du fundet|rapporter|indberet|ret) [en] [sproglig] (fejl|stavefejl) [...]',
            'Har du fundet en fejl?',
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
      },
      'live-marker': {
        line: [
          ['(artiklen|historien|nyheden|teksten) (opdateres|bliver opdateret) [...]', 'Artiklen opdateres'],
          ['(mere|mere information|flere detaljer) (følger|på vej|snarest)', 'Mere følger'],
        ],
        weak: ['Live', 'Lige nu', 'Breaking', 'Seneste nyt', 'Opdateres'],
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
        ],
        weak: ['Luk', 'Næste', 'Forrige', 'Menu', 'Søg', 'Tilbage', 'Annuller', 'Send', 'Mere', 'Fortsæt', 'Forside'],
      },
      'social-embed': {line: ['Se dette opslag på Instagram']},
      'browser-notice': {
        sentence: [
          ['(aktiver|aktivér|slå|deaktiver) ... (javascript|adblocker|reklameblokering)', 'Aktiver JavaScript'],
          ['din browser (understøtter|supporterer) ikke', 'Din browser understøtter ikke video.'],
        ],
      },
    },
  },
  {
    language: 'no',
    sets: {
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
            '(godta|aksepter|avvis|administrer|tillat) [alle|kun|bare] [cookies|informasjonskapsler|nødvendige|innstillinger]',
            'Godta alle cookies',
          ],
          [
            '(personvernerklæring|personvern og cookies|cookieinnstillinger|personverninnstillinger)',
            'Personvernerklæring',
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
          ['(annonsørinnhold [fra] [<name>]|sponset innhold [...]|betalt innhold [...])', 'Annonsørinnhold'],
        ],
        weak: ['Annonse', 'ANNONSE', 'Reklame', 'Annonse Annonse', 'Sponset', 'Annonsørinnhold'],
      },
      'read-also': {
        label: [
          ['{les} (også|mer|videre|hele) [om|her|på]', 'Les også'],
          [
            '(relaterte saker|relaterte artikler|mest lest|mest leste|anbefalt|flere saker|mer om|flere nyheter|du vil kanskje også like|liknende saker|siste nytt|gå ikke glipp av)',
            'Relaterte saker',
          ],
        ],
      },
      'continue-reading': {
        line: [
          ['(les|fortsett) (hele|videre|mer|å lese|hele saken|lesingen) [saken|artikkelen|her|på _]', 'Les hele saken'],
          'Neste side',
        ],
      },
      'paywall-notice': {
        line: [
          ['(vil|ønsker) du [å] (lese|vite|se) (mer|hele|videre|resten) [saken|...]', 'Vil du lese mer'],
          ['(denne|artikkelen|saken|innholdet) ... (abonnenter|abonnement|abonnent)', 'Denne saken er for abonnenter'],
        ],
        sentence: [
          [
            '(denne|artikkelen|saken|innholdet) [artikkelen|saken] (er|er kun|er bare|krever) [kun|bare|forbeholdt] [for] {abonnent}',
            'Denne artikkelen er kun for abonnenter.',
          ],
          ['(logg inn|bli|kjøp|tegn|få tilgang) ... for å lese', 'Logg inn for å lese videre'],
          ['(kun|bare|forbeholdt) for {abonnent}', 'Kun for abonnenter'],
        ],
        weak: ['Premium', 'Pluss', 'For abonnenter', 'Abonnent'],
      },
      offer: {
        line: [
          ['(ingen|avslutt|uten) (binding|når du vil|bindingstid|når som helst) [...]', 'Ingen binding'],
          ['(kun|fra|nå|for|prøv) [for|kun] # (kr|krone|kroner|nok) [...]', 'Kun 1 krone første måned'],
          ['# (kr|kroner) (i|per|for|første|de første) [...]', '99 kr per måned'],
          ['((prøv|kjøp|bestill) nå|(prøv|kjøp|bestill|få) (gratis|abonnement|tilgang til) [...])', 'Kjøp abonnement'],
          ['(full|ubegrenset) tilgang [...]', 'Full tilgang til alt innhold'],
        ],
      },
      login: {
        line: [
          [
            '(allerede|er du allerede|har du allerede|har du) (abonnent|kunde|medlem|bruker|en konto|et abonnement|abonnement) [logg inn] [...]',
            'Allerede abonnent? Logg inn',
          ],
          ['(logg inn|opprett bruker|glemt passord|glemt passordet|logg ut|min side|opprett konto)', 'Logg inn'],
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
        line: [['(din|skriv inn din) (e post|e postadresse|epost|epostadresse)', 'Din e-postadresse']],
      },
      'follow-us': {
        sentence: [
          ['(følg|lik|finn) [oss|<name>] ... på {nettverk}', 'Følg oss på Facebook'],
          ['(last ned|installer) ... (app|appen) [...]', 'Last ned appen vår'],
        ],
        line: ['Følg oss', 'Last ned appen'],
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
        ],
      },
      'media-widget': {
        line: [
          ['(se|spill av|hør|lytt til) (video|videoen|podkasten|sendingen|innslaget|klippet|podkast)', 'Se videoen'],
          ['neste video [om # sekunder]', 'Neste video'],
        ],
      },
      byline: {
        weak: [
          ['(av|tekst|skrevet av|tekst og foto|journalist|publisert av) <name>', 'Skrevet av Anna Berg'],
          'Redaksjonen',
        ],
      },
      'author-bio': {
        line: [['(om forfatteren|om skribenten|flere saker av <name>|alle saker av <name>)', 'Om forfatteren']],
      },
      'date-stamp': {
        line: [
          [
            '(publisert|oppdatert|sist oppdatert|lagt ut) (i dag|i går|[den] #) [{måned}] [#] [kl|klokken] [#] [#] [(oppdatert|sist oppdatert) ...]',
            'Publisert 12. mars 2021 kl. 18.04',
          ],
          ['[for] # (timer|minutter|dager|time) siden', 'For 3 timer siden'],
          ['(lesetid|leses på) # (min|minutter)', 'Lesetid: 4 min'],
        ],
      },
      'agency-signature': {
        line: [['(kilde|ntb) (ntb|reuters|afp|ap|ntb dpa) [og] [ntb|reuters|afp|ap|<name>]', 'Kilde: NTB']],
      },
      'source-line': {
        line: [['(lenke til kilde|kildelenke|original artikkel|les originalsaken) [på] [_]', 'Lenke til kilde']],
      },
      comments: {
        line: [
          ['[#|skriv|les|vis|ingen|delta i] [en|alle] [#] {kommentar}', '12 kommentarer'],
          [
            '(din|din e) [e] (postadresse|epostadresse) vil ikke bli publisert [...]',
            'Din e-postadresse vil ikke bli publisert.',
          ],
          ['logg inn for å (kommentere|delta) [...]', 'Logg inn for å kommentere'],
          ['obligatoriske felt er merket [med]', 'Obligatoriske felt er merket med *'],
        ],
      },
      tags: {label: [['(emner|stikkord|emneord|kategorier|kategori|mer om|tags)', 'Emner: økonomi, arbeid']]},
      copyright: {
        sentence: [
          [
            '(alle|med) (rettigheter|enerett) [forbeholdt] (forbeholdt|forbeholdes|reservert)',
            'Alle rettigheter forbeholdt',
          ],
          [
            '(kopiering|gjengivelse|vær varsom) ... (tillatelse|forbudt|plakaten|tillatt)',
            'Kopiering uten tillatelse er forbudt.',
          ],
        ],
      },
      'error-report': {
        line: [['(fant du|har du funnet|meld|rapporter|tips oss om) [en] (feil|skrivefeil) [...]', 'Fant du en feil?']],
      },
      donation: {
        sentence: [
          [
            '(støtt|bidra|hjelp|vipps) ... (journalistikk|uavhengig|redaksjon|vår journalistikk)',
            'Støtt uavhengig journalistikk.',
          ],
        ],
      },
      'live-marker': {
        line: [
          ['(saken|artikkelen|teksten) (oppdateres|blir oppdatert) [...]', 'Saken oppdateres'],
          ['(mer|mer informasjon|flere detaljer) (kommer|følger|på vei)', 'Mer kommer'],
        ],
        weak: ['Direkte', 'Live', 'Akkurat nå', 'Siste nytt', 'Oppdateres'],
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
        ],
        weak: ['Lukk', 'Neste', 'Forrige', 'Meny', 'Søk', 'Tilbake', 'Avbryt', 'Send', 'Mer', 'Fortsett', 'Forside'],
      },
      'social-embed': {line: ['Se dette innlegget på Instagram']},
      'browser-notice': {
        sentence: [
          ['(aktiver|slå|skru|deaktiver) ... (javascript|adblock|annonseblokkering)', 'Aktiver JavaScript'],
          ['nettleseren din (støtter) ikke', 'Nettleseren din støtter ikke video.'],
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
