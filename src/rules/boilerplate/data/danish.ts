import type {PhraseBook} from '../phrases.js'
import {danishVocabulary} from './vocabulary/danish.js'

/** What Danish sites print. */
export const danish: readonly PhraseBook[] = [
  {
    language: 'da',
    sets: {
      ...danishVocabulary.sets,
      // What a notice goes on with; what an article says is none of these words alone.
      tailWord:
        '{notice}|af|for|fra|i|med|om|på|til|uden|under|og|eller|at|så|en|et|den|det|de|dig|din|dit|dine|du|vi|os|vores|alle|alt|her|nu|mere|direkte|allerede|først|første|kun|kr|kroner|måned|måneder|måneden|uge|uger|dag|dage|dagen|år|binding|når du vil|abonnement|abonner|abonnent|abonnenter|tilbud|tilbuddet|artikel|artiklen|artikler|tekst|teksten|indhold|site|side|siden|avis|avisen|journalistik|redaktionen|redaktion|læse|læs|læsere|videre|konto|log ind|logget|opret|adgang|ubegrænset|e mail|mail|mailen|mailadresse|indbakke|indbakken|nyhedsbrev|nyhedsbreve|nyhedsbrevet|nyheder|nyhederne|seneste|vigtigste|notifikationer|app|appen|mobilen|kanal|kommentar|kommentarer|kommentere|kommenter|kommentarfeltet|mening|mener|debatten|diskussionen|samtalen|støt|støtte|bidrag|uafhængig|fri|medlem|gratis|prøv|rabat|vælg|køb|bestil|facebook|twitter|instagram|whatsapp|telegram|google|youtube|linkedin|fejl|fejlen|skriv|kontakt|meld|send|giv|del|følg|link|klik|eksklusivt|premium|digital|digitalt|plus|pris|vilkår|få|modtag|hver|morgen|aften|herefter|derefter|#',
      fill: '{tailWord}*8',
      tail: '{tailWord}*10',
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
            '(vi|vores partnere|hjemmesiden|dette website) [{fill}] (bruger|anvender|gemmer) [{fill}] cookies',
            'Vi bruger cookies til statistik.',
          ],
          [
            '(ved at|når du|hvis du) [{fill}] (accepterer|samtykker|samtykke|godkender)',
            'Ved at klikke accepterer du vilkårene.',
          ],
          ['(du|dit) [{fill}] (trække|ændre|tilbage) [{fill}] (samtykke|cookies)', 'Du kan altid ændre dit samtykke.'],
          [
            '(for at|dette|indholdet) [{fill}] (indhold|se|vise|video) [{fill}] (cookies|samtykke|acceptere|tredjepart)',
            'For at se indholdet skal du acceptere cookies.',
          ],
        ],
        line: [
          [
            '(indholdet|videoen|kortet|opslaget|dette indhold) (vises ikke|kan ikke vises) (på grund af|fordi) [{fill}] (cookieindstillinger|cookies|samtykke)',
            'Videoen vises ikke, fordi du har afvist cookies',
          ],
          [
            '(accepter|acceptér|tillad|afvis|administrer|ret) [alle|kun|dine] [cookies|nødvendige|indstillinger|samtykke]',
            'Accepter alle cookies',
          ],
          ['(cookiepolitik|privatlivspolitik|cookieindstillinger)', 'Cookiepolitik'],
          [
            '(denne|vores) (hjemmeside|website|side) bruger [{fill}] cookies [{tail}]',
            'Denne hjemmeside bruger cookies.',
          ],
          [
            '(cookieindstillinger|privatlivsindstillinger|cookiepolitik|privatlivspolitik|administrer cookies)',
            'Privatlivspolitik',
          ],
          [
            '(vi|vores partnere|vi og vores) [og] [vores] [#] [partnere|samarbejdspartnere] [{fill}] (bruger|anvender|gemmer|behandler|indsamler) [{fill}] (cookies|oplysninger|data|enhed|information) [{tail}]',
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
            '(for at|indholdet|du skal|vi skal bruge) [{fill}] (cookies|samtykke) [{fill}] (indhold|indholdet|vise|se|video|videoen|acceptere) [{tail}]',
            'For at se indholdet skal du acceptere cookies og se videoen',
          ],
          ['vi (respekterer|værner om|passer på) (dit|dine) (privatliv|data) [{tail}]', 'Vi respekterer dit privatliv'],
          [
            'du kan [altid] (trække|ændre|tilbagekalde) [{fill}] (samtykke|valg|cookies) [{tail}]',
            'Du kan altid trække dit samtykke tilbage',
          ],
          [
            'læs mere om [vores] (brug af cookies|cookies|cookiepolitik|privatlivspolitik) [{tail}]',
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
          ['(sponsoreret|betalt) indhold [{tail}]', 'Sponsoreret indhold'],
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
        line: [
          [
            '(mere|flere artikler|seneste nyt) fra (samme|denne|den samme) (sektion|kategori|serie|rubrik|afdeling)',
            'Mere fra samme sektion',
          ],
        ],
        label: [
          ['(læsetip|læsetips|læseanbefaling|vores læsetip)', 'Læsetip'],
          ['(mere|alt|læs mere|flere artikler) (om|i) (emnet|samme emne|sagen|dette emne|temaet)', 'Mere om emnet'],
          [
            '(måske er du også interesseret i|måske vil du også læse|måske synes du også om|du vil måske også læse|måske interesserer dette dig|gå heller ikke glip af|også interessant|også værd at læse|noget for dig)',
            'Måske er du også interesseret i',
          ],
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
          [
            'læs (hele|mere|resten|fortsættelsen) [af] [artiklen|teksten|interviewet|reportagen|nyheden|historien|her] (på|i|hos) <name> [hjemmeside|site|netavis]',
            'Læs hele artiklen på Eksempelpostens hjemmeside',
          ],
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
          ['(log ind|bliv|køb|opret|tegn|få adgang) [{fill}] for at læse', 'Log ind for at læse videre'],
        ],
        weak: ['Premium', 'Plus', 'For abonnenter', 'Abonnent', 'Låst artikel', 'Plusartikel', 'Kun for abonnenter'],
        line: [
          [
            'du (mangler|har) [at læse] # [tilbage] (af|i) (artiklen|teksten|historien)',
            'Du mangler at læse 40 % af teksten',
          ],
          [
            '[{denne}] {tekst} (er|kræver|kan) [et] (kun|forbeholdt|eksklusivt|låst|kun læses|plus|digitalt) [for|til|læses] [vores|plus|af] (abonnenter|abonnement|medlemmer|abonnent|kunder) [{tail}]',
            'Teksten er forbeholdt abonnenter',
          ],
          [
            '(vil|vil du|har du lyst til) [du] [at] (læse|vide|have) [hele|mere|videre|resten] [{tekst}] [bliv|prøv|køb|log|tegn|opret|få] [{tail}]',
            'Vil du læse hele artiklen? Prøv et abonnement',
          ],
          [
            '(du har|dine) [{fill}] (gratis) [{fill}] (artikler|artikel|læst|tilbage) [{tail}]',
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
        // “250 euros a month” is what a child allowance comes to as well.
        run: [['# (kr|kroner) (om|pr|per|i|den første|for) (måneden|måned|md|ugen|uge|året)', '99 kr. pr. måned']],
        line: [
          [
            '[lige nu|nu|tilbud] (første|de første #) (år|måned|måneder|uger) [for] [kun|bare] # [kr|kroner] [om|pr|per] [ugen|måneden|året|md] [{tail}]',
            'Første år for kun 19 kr. om ugen',
          ],
          [
            '(en|et|to|tre|fire|seks|tolv|#) (måned|måneder|mdr|uger|år) for [kun] # (krone|kroner|kr)',
            'To måneder for 20 kroner',
          ],
          [
            '(lige nu|nu|tilbud|forårstilbud|sommertilbud|kampagne|kun nu|særtilbud) # (måneder|måned|mdr|md|uger|dage) [for|kun] # [kr|kroner|{tail}]',
            'Nu: 6 måneder for 199 kr',
          ],
          ['(ingen|opsig|uden) (binding|når du vil|bindingsperiode|når som helst) [{tail}]', 'Ingen binding'],
          [
            '(kun|fra|nu|for|prøv) [for|kun] # (kr|krone|kroner|dkk) [den|i|om|pr|for] [den|første|#] [første] [måned|måneden|md|måneder|uge] [herefter #] [kr]',
            'Kun 1 kr. den første måned',
          ],
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
            '# (kr|kroner) (pr|om|i|per|for) (# (måned|md|måneder|uge)|den første måned) [herefter # kr] [pr måned]',
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
          ['du er [endnu|i øjeblikket] ikke (logget ind|logget på|registreret) [{tail}]', 'Du er ikke logget ind'],
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
          ['(tilmeld|få|modtag|abonner|abonnér|skriv dig op) [{fill}] {nyhedsbrev}', 'Tilmeld dig vores nyhedsbrev'],
          [
            '(få|modtag) [{fill}] (i din indbakke|direkte i indbakken|på mail|på e mail)',
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
            '(få|modtag) (dagens|ugens|nyhederne|de vigtigste|de bedste|seneste nyt|det vigtigste|overblikket|vores) [{fill}] (indbakke|indbakken|nyhedsbrev|mail|e mail|nyhedsbrevet) [{tail}]',
            'Få ugens bedste historier i din indbakke',
          ],
          [
            '(tilmeld|skriv|meld) dig [op|til] [her|nu] [til|vores] [vores|det|nyhedsbrevet] [gratis] [{nyhedsbrev}|nyhedsbrevet] [{tail}]',
            'Tilmeld dig nyhedsbrevet',
          ],
          ['(tak for|du er nu) (din tilmelding|tilmeldt|tilmeldingen) [{tail}]', 'Du er nu tilmeldt nyhedsbrevet'],
          [
            '(ved at|når du) (tilmelde|tilmelder|klikke|trykke) [dig] [{fill}] (accepterer|acceptere|samtykker|godkender) [{tail}]',
            'Ved at tilmelde dig accepterer du vilkårene',
          ],
          [
            'du kan [altid|til enhver tid] (afmelde|framelde) [dig|nyhedsbrevet] [{tail}]',
            'Du kan altid afmelde dig igen',
          ],
          ['(bekræft|tjek) din (mail|e mail|indbakke|tilmelding) [{tail}]', 'Bekræft din tilmelding'],
        ],
      },
      'follow-us': {
        sentence: [
          ['(følg|synes godt om|find) [os|<name>] [{fill}] på {netværk}', 'Følg os på Facebook'],
          [
            '(hent|download|installer) [nu|her|også|gratis] (vores|den gratis|<name>) [{fill}] (app|appen) [{tail}]',
            'Hent vores app',
          ],
        ],
        line: [
          [
            '(mere|flere|alle) (nyheder|nyt|historier) (fra|om|i) <name> (på|i|via) (vores) [{tail}]',
            'Flere nyheder fra Fyn i vores WhatsApp-kanal',
          ],
          ['(hent|download|installer|prøv) <name> app [{tail}]', 'Hent Eksempelpostens app'],
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
            '(tilføj|vælg) <name> som (foretrukken kilde|kilde|favorit) [{tail}]',
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
          [
            '[billedet|billederne|fotoet|fotoene|billede|foto] (er taget|er fotograferet|blev taget|taget|fotograferet|er) (af) <name>',
            'Billedet er taget af Eva Muster',
          ],
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
            '(videoen|klippet|lyden|udsendelsen|podcasten|filmen) (starter|indlæses|begynder|kan ikke|er ikke|afspilles) [{tail}] [sekunder|afspilles|tilgængelig|længere|øjeblik]',
            'Klippet kan ikke afspilles',
          ],
          ['lyt til ({tekst}|historien) [#] [min|minutter|#]', 'Lyt til historien 4 min'],
          [
            '{tekst} (er|bliver) [læst|oplæst] [op|højt] [læst op|oplæst] [af|med] [{fill}] (stemme|ai|maskine|kunstig|computerstemme|talesyntese)',
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
            '(af|fra) (vores|avisens|en af vores) [udsendte] (medarbejder|korrespondent|reporter|journalist|udsendte|redaktion|redaktør|skribent) [i <name>|<name>]',
            'Fra vores udsendte korrespondent i Rom',
          ],
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
          ['(senest|sidst) (ændret|redigeret|rettet|opdateret)', 'Senest ændret 3. januar 2024'],
          [
            '[{tekst}|først] (publiceret|opdateret|offentliggjort|udgivet|sidst opdateret|senest opdateret|ændret|lagt online|bragt) [den|d|i dag|i går|kl|klokken] [kl]',
            'Publiceret',
          ],
          ['læsetid [ca|cirka]', 'Læsetid'],
        ],
      },
      'agency-signature': {
        line: [
          ['(med|indeholder) materiale (fra|af) <name>', 'Med materiale fra Ritzau'],
          ['(kilde|ritzau|af) (ritzau|reuters|afp|ap) [...]', 'Kilde: Ritzau'],
          ['[kilde|kilder|c|copyright|foto] [<name>] {bureau} [og|c] [{bureau}] [#]', 'Kilde: Ritzau og Reuters'],
        ],
      },
      'source-line': {
        line: [
          [
            '(originalartiklen|den originale artikel|den oprindelige artikel|originalen|originalteksten) (findes|finder du|kan læses|står|blev bragt|læser du) (hos|i|på) <name>',
            'Den originale artikel findes hos Eksempelposten',
          ],
          [
            '(artiklen|teksten|kronikken|interviewet|indlægget|nyheden|historien|denne artikel|denne tekst) (har [tidligere|først|oprindeligt|også] (kunnet læses|stået|været bragt)|blev [tidligere|først|oprindeligt] (bragt|trykt|publiceret|udgivet)|er [tidligere|først|oprindeligt] (bragt|trykt|publiceret|udgivet|hentet|lånt)|kunne læses|stod at læse) [først|tidligere|oprindeligt] (i|på|fra|hos) [avisen] <name>',
            'Teksten har tidligere stået i Eksempelposten',
          ],
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
          ['(#|skriv|læs|vis|deltag i) [en|alle] [#] {kommentar}', '12 kommentarer'],
          [
            'din e mailadresse vil ikke blive (publiceret|offentliggjort) [{tail}]',
            'Din e-mailadresse vil ikke blive publiceret.',
          ],
          ['log ind for at (kommentere|deltage) [{tail}]', 'Log ind for at kommentere'],
          ['krævede felter er markeret [med]', 'Krævede felter er markeret med *'],
          ['(kommentarer|kommentar) #', 'Kommentarer (12)'],
          ['(læs|vis|se) [alle] [#] kommentarer [#]', 'Vis alle 12 kommentarer'],
          ['(skriv|tilføj|giv|efterlad) (en|din|første) (kommentar|mening) [{tail}]', 'Skriv din kommentar'],
          [
            '(kommentarsporet|kommentarerne|kommentarfeltet) er (lukket|lukkede|slået fra|modereret) [{tail}]',
            'Kommentarfeltet er lukket',
          ],
          [
            '(hvad mener du|deltag i|bland dig i) [{tail}] (kommentar|debatten|kommentarfeltet|samtalen|diskussionen|kommentarsporet) [{tail}]',
            'Deltag i debatten',
          ],
          ['(log ind|opret dig) for at (kommentere|deltage) [{tail}]', 'Log ind for at kommentere'],
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
            '(kopiering uden|kopiering af (artiklen|indhold|indholdet)|gengivelse uden|artiklen må ikke|ophavsretligt) [{fill}] (tilladelse|forbudt|beskyttet|tilladt|tekst)',
            'Kopiering uden tilladelse er forbudt.',
          ],
        ],
        line: [
          [
            '[copyright|c] [#] [<name>] [a s] alle rettigheder (forbeholdes|forbeholdt) [{tail}]',
            '© 2024 Eksempelbladet A/S. Alle rettigheder forbeholdes.',
          ],
          [
            '(eftertryk|kopiering af (artiklen|artikler|indholdet)|må ikke gengives|gengivelse af (artiklen|indholdet)) [{fill}] (forbudt|tilladelse|ikke tilladt|kildeangivelse|gengives) [{tail}]',
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
            '(har du et tip|har du tips|tip redaktionen|tip os) [{fill}] [skriv|mail|redaktionen|kontakt|ring]',
            'Tip os om nyheder',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(støt|bidrag|hjælp) [{fill}] (journalistik|uafhængig|redaktion|vores journalistik)',
            'Støt uafhængig journalistik.',
          ],
        ],
        line: [
          [
            '(støt|hjælp|bidrag|giv) [os|vores|uafhængig|til|den|fri|et] [{fill}] (journalistik|bidrag|redaktion|uafhængig|mobilepay|gave|medlem) [{tail}]',
            'Støt vores redaktion med en gave',
          ],
          [
            '(din|dit) (støtte|bidrag|gave) [{fill}] (journalistik|uafhængig|muligt) [{tail}]',
            'Din støtte gør vores journalistik mulig og uafhængig',
          ],
        ],
      },
      'live-marker': {
        line: [
          ['(artiklen|historien|nyheden|teksten) (opdateres|bliver opdateret) [{tail}]', 'Artiklen opdateres'],
          ['(mere|mere information|flere detaljer) (følger|på vej|snarest)', 'Mere følger'],
          [
            '(følg|se|læs) [her|med|alt|det|kampen|udviklingen|sagen] [her|om|valget|med] [live|direkte|i] (live|liveblog|liveblogget|direkte|time for time|minut for minut|livedækningen|vores liveblog|nyt|livestream) [her] [{tail}]',
            'Følg kampen live',
          ],
          [
            '[{denne}] {tekst} (opdateres|bliver opdateret|vil blive opdateret) [løbende] [{tail}]',
            'Artiklen opdateres løbende',
          ],
          [
            '(mere|flere detaljer|flere informationer|nærmere) (følger|på vej|kommer) [{tail}]',
            'Flere detaljer følger',
          ],
          [
            '(live|liveblog|direkte) [{fill}] (seneste nyt|følg|minut for minut) [(om|fra|i) _ [_] [_]] [{tail}]',
            'Live: seneste nyt om stormen',
          ],
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
          [
            '(aktiver|aktivér|slå|deaktiver) [venligst|din|dit] (javascript|adblocker|reklameblokering)',
            'Aktiver JavaScript',
          ],
          ['din browser (understøtter|supporterer) ikke', 'Din browser understøtter ikke video.'],
        ],
        line: [
          [
            '(du skal|aktiver|aktivér|slå|for at|venligst) [{fill}] (javascript|adblocker|adblock|annonceblokker|reklameblokering) [{tail}]',
            'Slå JavaScript til',
          ],
          [
            '(du bruger|du har|det ser ud til at du|vi kan se at du) [{fill}] (adblocker|adblock|annonceblokker|ad blocker) [{tail}]',
            'Vi kan se at du har en adblocker',
          ],
          [
            'din browser (er|understøtter) [{browserOrd}] [{browserOrd}] ({browserAkt}|videoen|denne) [{tail}]',
            'Din browser er forældet',
          ],
        ],
      },
      'thank-the-writer': {
        line: [
          ['tak (fordi|for at) du (læste|læser|har læst|følger) [med] [{tail}]', 'Tak fordi du læser med'],
          ['(kunne|kan) du lide ({tekst}|denne {tekst}) [{tail}]', 'Kunne du lide artiklen?'],
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
            '[{denne}] {tekst} (indeholder|kan indeholde) [{fill}] (affiliatelinks|affiliate|reklamelinks|annoncelinks|reklame|sponsorerede) [{tail}]',
            'Teksten indeholder reklamelinks.',
          ],
          [
            'dette er (et|en) (debatindlæg|klumme|kronik|analyse|leder|kommentar|anmeldelse|læserbrev) [{tail}]',
            'Dette er en klumme og udtryk for skribentens holdning.',
          ],
          [
            '(artiklen er|indlægget er|kommentaren er|holdningerne|debatindlægget er) [et|alene] (udtryk|skribentens) [for] [{tail}]',
            'Indlægget er udtryk for skribentens holdning',
          ],
          [
            'vi (kan modtage|modtager|får|kan tjene) [en] (provision|kommission|betaling) [{tail}]',
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
            '[{denne}] (oversættelsen|resumeet|{tekst}|oversættelse) er [maskinelt|automatisk|delvist] [oversat|skrevet|lavet|genereret] [automatisk|maskinelt] [fra|med|af] [{fill}] (ai|engelsk|intelligens|google|maskine|journalist|chatgpt|hjælp) [{tail}]',
            'Resumeet er lavet med AI',
          ],
          ['(oversat|oversættelse) (af|fra) (<name>|engelsk|ai|tysk|fransk|svensk)', 'Oversat fra engelsk'],
          ['(maskinoversat|automatisk oversættelse|automatisk oversat|ai genereret) [{tail}]', 'Maskinoversat tekst'],
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
  danishVocabulary,
]
