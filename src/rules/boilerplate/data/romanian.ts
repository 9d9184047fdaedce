import type {PhraseBook} from '../phrases.js'
import {romanianVocabulary} from './vocabulary/romanian.js'

/**
 * What Romanian and Moldovan sites print, and what machine translation makes of it. `{rest}` is up to eight words that notices have (`{notice}`):
 * what an article has to say behind the first words of a notice goes beyond them.
 */
export const romanian: readonly PhraseBook[] = [
  {
    language: 'ro',
    sets: {
      abonament: 'abonament|abonamentul|abonamente|abonamentului|acces digital|acces nelimitat|acces premium|accesul',
      abonat:
        'abonați|abonaților|abonatului|abonat|membri|utilizatorilor înregistrați|utilizatori înregistrați|cititorii premium|cititorilor abonați|membrilor|utilizatorilor autentificați|abonaților premium|abonaților noștri',
      articol:
        'articol|articolul|articole|articolului|știre|știrea|știri|conținut|conținutul|text|textul|material|materialul|reportajul|interviul|știrii|textului|materialului|istoria|povestea|galeria',
      citește:
        'citește|citeşte|citiți|citiţi|vezi|vedeți|urmărește|urmăriți|ascultă|află|aflați|consultă|descoperă|privește|citeste|uită te|vizionează|descoperiți|ascultați',
      comentariu: 'comentariu|comentarii|comentariul|comentariile|părerea|părere|opinii',
      donator:
        'artist|artistului|autor|autoarei|autorului|cititor|club|clubului|edituri|editurii|familie|familiei|muzeu|muzeului|pompieri|poliție|poliției|primărie|primăriei|producătorului|teatrului',
      lună: 'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|ian|feb|mar|apr|iun|iul|aug|sept|oct|noi|dec',
      monedă: 'lei|ron|leu|euro|eur|mdl',
      newsletter: 'newsletter|newsletterul|newsletterele|buletin informativ|alerte|notificări|buletinul',
      notice:
        '#|a|abonament|abonamentele|abonamentul|abonamentului|abonarea|abonați|abonaților|abonează|acceptă|acces|aceasta|acest|aceste|acord|acordul|active|actualizare|actualizat|actualizării|acum|adaugă|administrator|adresa|afiliate|află|ai|aici|alege|an|ana|anterior|anulezi|aparțin|apărut|aplicația|apoi|articol|articole|articolele|articolelor|articolul|articolului|ascultă|ați|autentificat|autentifică|automat|automată|autorilor|autorului|bancar|biroul|browserul|bună|canalul|caracter|care|că|către|câmpurile|ce|cele|citește|citești|citi|citire|citit|cititorilor|citiți|comenta|comentarii|comentariile|comentariu|comenteaza|comentează|comision|complet|comunicat|conectează|confidențialitate|confidențialitatea|confirmă|consimțământul|constituie|cont|contact|continuarea|continuă|continuând|contract|contul|conține|conținut|conținutul|cookie|copiază|creează|cu|cumperi|curând|curs|dacă|data|datelor|dă|de|deblochează|decembrie|deja|departe|descarcă|despre|detalii|devino|digital|dimineață|din|direct|disponibil|disponibile|dispozitiv|distribuie|doar|donație|donații|donează|drepturile|după|e|ecran|ediția|email|emailul|eroare|este|ești|euro|exclusiv|experiență|exprimate|facebook|fără|fi|fiecare|fii|firmă|folosește|folosim|fontul|fost|foto|galeria|găsești|găsit|generată|gestionează|google|gratuit|gratuită|gratuite|greșeală|ianuarie|ilustrativ|imagine|importantă|importante|impozitul|independent|independentă|informații|instagram|integral|integrală|interzisă|intră|introdu|investiții|în|înainte|înapoi|încarcă|încă|închide|înregistrați|înscrie|întotdeauna|îți|jos|jumătate|jurnalismul|la|lasă|lectura|lei|leu|limite|link|linkuri|live|luna|lună|luni|mai|mail|marcate|martie|material|mărește|media|min|minute|moderate|modifică|mult|multe|mulțumim|navigarea|navigării|ne|necesare|nelimitat|news|newsletter|newsletterul|niciun|noastre|noi|nostru|noștri|nu|o|obligatorii|oferta|opinia|opiniile|opțiuni|opțiunile|ore|oricând|pagina|parola|parteneriat|partenerii|paypal|părere|părerea|până|pe|pentru|planul|plăcut|politica|potrivit|poți|preluarea|prelucrarea|premium|presă|preț|prima|primește|primim|primul|prin|printează|publica|publicare|publicat|publicată|publicate|publicitar|publicitate|punctul|puteți|realizat|reclama|reclame|recomandare|redacției|redirecționează|reînnoiește|renunța|reprezintă|reproducerea|respectăm|respinge|retrage|reveni|rezervat|rezervate|rol|sari|sau|să|săptămânal|scrie|se|semnalează|setările|site|sponsorizat|spune|stocăm|sunt|sunteți|suportă|sus|susținător|susține|și|știre|știri|știrile|ta|tale|taxe|tău|te|text|timp|tine|tipărită|toate|tot|traducere|tradus|transfer|trebuie|ți|uitat|ul|un|unul|uri|urile|urmărește|urmări|urmăriți|următoare|următor|utilizatorii|valabilă|vă|vedere|venit|verifică|vezi|video|videoclipul|vizualizări|vom|whatsapp|zile',
      publicitate:
        'publicitate|publicității|publicitatea|reclamă|reclame|reclama|anunț|anunțuri|publicitar|mesajul publicitar|pauza publicitară|video|videoclip|galeria foto|imagine',
      rest: '{notice} [{notice} [{notice} [{notice} [{notice} [{notice} [{notice} [{notice} ]]]]]]]',
      rețea:
        'facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|linkedin|google news|google știri|e mail|email|rețelele sociale|rețele sociale|viber|threads|messenger|spotify|canalul nostru|canalul de whatsapp|canalul de telegram|grupul|pagina de facebook|pagina noastră|google discover|rețelele de socializare|youtube ul|bluesky|signal',
    },
    phrases: {
      'consent-notice': {
        sentence: [
          [
            '(folosim|utilizăm|utilizează|folosește|noi și partenerii|acest site) ... (cookie|cookies|cookie uri|cookieuri|modulele cookie)',
            'Folosim cookie-uri pentru o experiență mai bună.',
          ],
          [
            '(prin|continuând|apăsând|făcând|dacă) ... (acceptați|sunteți de acord|accepți|ești de acord|acordul|consimțământul)',
            'Continuând navigarea, sunteți de acord.',
          ],
          [
            '(puteți|poți) ... (retrage|modifica|schimba) ... (consimțământul|acordul|preferințele|setările)',
            'Vă puteți retrage consimțământul oricând.',
          ],
          [
            '(am citit|sunt de acord|accept) ... (politica|termenii|prelucrarea|confidențialitate)',
            'Sunt de acord cu politica de confidențialitate.',
          ],
          [
            '(respectăm|ne pasă de|prețuim|protejăm) (confidențialitatea|intimitatea|datele) [datelor] (tale|dumneavoastră|dvs|ta)',
            'Respectăm confidențialitatea datelor tale',
          ],
          [
            '(confidențialitatea|intimitatea) (ta|dumneavoastră|dvs|datelor tale) [este|ne este] (importantă|prioritatea)',
            'Confidențialitatea ta este importantă pentru noi',
          ],
          [
            '(noi și|împreună cu) [cei] [#] (partenerii|parteneri|partenerii noștri) ... (dispozitiv|cookie|cookies|informații|datele|date)',
            'Noi și partenerii noștri stocăm informații pe un dispozitiv',
          ],
          [
            '(acest|site ul|acest site|portalul|website ul) [site|website|nostru] (folosește|utilizează|foloseşte) ... (cookie|cookies|cookieuri)',
            'Acest site folosește cookie-uri',
          ],
        ],
        line: [
          [
            '(accept|acceptă|acceptați|refuz|refuză|setări|modifică|gestionează) [toate|tot] [cookie|cookies|cookie urile|setările|preferințele|și continuă]',
            'Acceptă toate cookie-urile',
          ],
          ['politica (de cookies|de confidențialitate|cookies|privind cookie)', 'Politica de confidențialitate'],
          [
            '(modifică|schimbă|gestionează|gestionați|setări|setările|preferințe|personalizează|administrează) [setările|preferințele|opțiunile] (cookie|cookies|cookie uri|cookie urile|de confidențialitate|confidențialitate|consimțământ)',
            'Modifică setările cookie',
          ],
          [
            '(accept|acceptă|permite|refuz|respinge|sunt de acord|de acord|închide) [cu|toate|tot|doar] (toate|tot|cookie urile|cookies|cookie uri|necesare|cele necesare|esențiale) [cookie urile|cookies]',
            'Respinge toate',
          ],
          [
            '(mai multe|află mai multe) (opțiuni|detalii despre cookies|despre cookie uri|informații despre cookies)',
            'Mai multe opțiuni',
          ],
          [
            '(gestionează|modifică|vezi|personalizează|gestionați) (opțiunile|preferințele|setările|partenerii) [mele]',
            'Gestionează opțiunile',
          ],
          [
            'cookie urile (necesare|esențiale|strict necesare) sunt (întotdeauna|mereu) (active|activate)',
            'Cookie-urile necesare sunt întotdeauna active',
          ],
          [
            '(află|aflați) mai multe despre (prelucrarea|cookie|protecția) [{rest}]',
            'Află mai multe despre prelucrarea datelor',
          ],
        ],
      },
      'ad-marker': {
        line: [
          [
            '[{articol}] (continuă|continuarea|urmează|citește mai departe) [{articol}] (după|sub|mai jos după) {publicitate}',
            'Articolul continuă după publicitate',
          ],
          ['(închide|treci peste|ascunde) {publicitate}', 'Închide reclama'],
          ['(conținut|articol) (sponsorizat|plătit|promovat) [{rest}]', 'Conținut sponsorizat'],
          [
            '[publicitate] (continuă|continuați|continuarea|citește|articolul) [să] [citești|citești articolul|citiți|continuă] [{articol}|articolului] (mai jos|după|sub) [de|la] [{publicitate}]',
            'PUBLICITATE - CONTINUĂ SĂ CITEȘTI MAI JOS',
          ],
          [
            '(conținut|articol|material|știre|campanie|text) (sponsorizat|plătit|promovat|publicitar|promoțional|comercial|susținut) [{rest}]',
            'Material publicitar',
          ],
          ['[p] (advertorial|p advertorial|publireportaj|articol p) [p]', '(P) Advertorial'],
          [
            '(citește|citiți|urmărește|urmăriți) (în continuare|mai departe) după {publicitate}',
            'Citește în continuare după reclamă',
          ],
          ['înapoi la (articol|știre|text) după {publicitate}', 'Înapoi la articol după reclamă'],
        ],
        weak: [
          'Publicitate',
          'Reclamă',
          'PUBLICITATE',
          'Advertorial',
          '(P)',
          'Conținut plătit',
          'Promovat',
          'Articol susținut de',
          ['(calup|mesaj|pauză|spațiu) (comercial|publicitar|publicitară)', 'Mesaj publicitar'],
        ],
      },
      'read-also': {
        label: [
          ['{citește} (și|şi|mai mult|mai multe|aici|mai departe|continuarea|integral) [despre|pe]', 'Citește și'],
          [
            '(te-ar putea interesa|te ar putea interesa|te ar putea interesa și|articole similare|articole recomandate|știri similare|articole asemănătoare|recomandări|recomandate|cele mai citite|pe aceeași temă|mai multe despre|din aceeași categorie|nu rata|articole conexe|știri pe aceeași temă|vă recomandăm|îți recomandăm|recomandarea autorului)',
            'Articole similare',
          ],
          [
            '{citește} (și|si|în continuare|mai|despre|pe aceeași temă|tot despre|neapărat|mai multe|detalii) [despre]',
            'Citește mai multe',
          ],
          [
            '(știri|știrea|subiecte|articole|articol|materiale|alte|cele mai|ultimele) (similare|asemănătoare|recomandate|conexe|pe aceeași temă|aceeași temă|același subiect|aceeași categorie|știri|articole|citite|noi știri|știri din|populare|recente|pe același subiect|legate|înrudite)',
            'Articole recomandate',
          ],
          [
            '(te ar putea interesa|te ar mai putea interesa|v ar putea interesa|v ar mai putea interesa|te poate interesa|îți recomandăm|vă recomandăm|ți ar putea plăcea|recomandarea|recomandările|recomandări|recomandat|nu rata|nu ratați) [și|de asemenea|redacției|autorului|editorilor|zilei|pentru tine|noastre]',
            'Îți recomandăm',
          ],
          [
            '(am scris|despre acest subiect|mai multe|pe larg|anterior) [și|despre] (despre subiect|am scris|pe acest subiect|pe această temă|despre acest subiect|aici)',
            'Am scris despre acest subiect',
          ],
          [
            '(alte|mai multe|ultimele) (știri|articole|materiale|noutăți) (din categorie|din aceeași categorie|din secțiune|din zonă|din județ|pe temă|din social|din actualitate|de același autor)',
            'Alte știri din categorie',
          ],
          [
            '(despre|pe|tot despre|tot pe) (acest subiect|aceeași temă|același subiect|această temă)',
            'Tot despre acest subiect',
          ],
          ['(îți|vă) [mai] (propunem|recomandăm|sugerăm) [și]', 'Îți mai recomandăm'],
          ['de citit (neapărat|și)', 'De citit neapărat'],
          ['[dacă tot ești aici|tot aici] (citește|citiți|vezi) și', 'Dacă tot ești aici, citește și'],
          ['(alte lecturi|o altă lectură) pentru (dumneavoastră|tine|voi)', 'O altă lectură pentru tine'],
          ['de (recitit|revăzut|redescoperit)', 'De revăzut'],
          ['poate (îți|te|vă) (interesează|place|plac) [și]', 'Poate îți place'],
          ['nu (pierde|pierdeți|rata|ratați) [nici]', 'Nu rata nici'],
          [
            '(citește|citiți|vezi) și (ancheta|analiza|dosarul|interviul|reportajul) (noastră|nostru)|cititorilor noștri le a plăcut și',
            'Citește și dosarul nostru',
          ],
        ],
      },
      'continue-reading': {
        line: [
          [
            '(citește|citiți|continuă|continuați) (mai departe|tot articolul|articolul complet|integral|mai mult|lectura|articolul integral|continuarea) [pe _|aici]',
            'Citește mai departe',
          ],
          ['pagina următoare', 'Pagina următoare'],
          [
            '{citește} (articolul|știrea|interviul|reportajul|materialul|tot|mai|în continuare|restul|textul|toată) [complet|completă|integral|întreg|departe|mult|multe|știrea|articolul|întregul] [aici|(pe|în) _ [_]]',
            'Vezi articolul complet',
          ],
          [
            '(continuarea|restul|articolul|știrea|interviul|materialul) [articolului|știrii|materialului|integral|complet|întreg] (pe|aici|în|poate fi citit|îl puteți citi|îl găsiți|este disponibil) [{rest}]',
            'Continuarea articolului aici',
          ],
          ['(continuă|continuați) (lectura|citirea|să citești|să citiți) [{rest}]', 'Continuă lectura'],
          ['(pagina următoare|pagina # din #|următoarea pagină)', 'Pagina 2 din 5'],
        ],
      },
      'paywall-notice': {
        sentence: [
          [
            '(acest|articol|conținut) [articol|conținut] (este|rezervat|disponibil|exclusiv) [doar|numai|disponibil|rezervat|exclusiv] [doar] (pentru|exclusiv|abonaților) [{abonat}]',
            'Acest articol este disponibil doar pentru abonați.',
          ],
          [
            '(abonează te|autentifică te|înregistrează te|conectează te) (pentru|ca|și) (a citi|să|a continua|citește|acces)',
            'Abonează-te pentru a citi',
          ],
          [
            '(acest|articolul|conținutul|restul|integral|acces) [{articol}|acestui] [este|sunt] [disponibil|rezervat|accesibil|dedicat|exclusiv|doar|numai] [doar|numai|exclusiv] (pentru|abonaților) [{abonat}] [...]',
            'Acest articol este disponibil doar abonaților',
          ],
          [
            '(ați|ai) (citit|epuizat|consumat|atins|accesat) ... (gratuite|gratuit|limita)',
            'Ați citit 3 din 5 articole gratuite',
          ],
          [
            '(pentru a|ca să|vrei să|doriți să) [putea|accesa|citi|citești|continua|citiți|vedea] ... (abonează|abonați|autentifică|autentificați|abonament|loghează|cont|conectează)',
            'Pentru a continua lectura, abonează-te',
          ],
          [
            '(mai ai|mai aveți|a mai rămas|ți au mai rămas) # ... (articol|articole|text|gratuite|citit)',
            'Mai ai 70% din articol de citit',
          ],
          [
            '(conținutul|articolul|textul|știrea|restul|acest|versiunea) [articol|conținut|articolului] [integral|complet|completă|integrală] [este|e] (disponibil|disponibilă|accesibil|rezervat|vizibil) (doar|numai|exclusiv) (pentru|abonaților)',
            'Conținutul integral este disponibil doar pentru abonați',
          ],
          ['(citești|citiți|acesta este) un articol (premium|exclusiv|plătit)', 'Citești un articol premium.'],
        ],
        weak: ['Premium', 'Abonați', 'Exclusiv'],
        line: [
          [
            '(continuă|continuați) (lectura|citirea) cu [un|abonamentul] [abonament] [{rest}]',
            'Continuă lectura cu un abonament',
          ],
          [
            '(acest|restul|conținutul) (text|articol|articolului|conținut|material) este (rezervat|disponibil|accesibil|destinat) [doar|numai|exclusiv] (abonaților|pentru abonați|membrilor|abonaților noștri) [{rest}]',
            'Acest text este rezervat abonaților',
          ],
          [
            '(abonați vă|abonează te|autentificați vă|autentifică te|înregistrează te) (ca să|pentru a) (citești|citi|citiți|continua|continui|vedea|vezi) [articolul|conținutul|în continuare|lectura|mai departe|restul|textul|tot articolul|tot]',
            'Abonează-te ca să citești mai departe',
          ],
          [
            'accesul (complet|integral|nelimitat) este inclus în [toate] (abonamentele|planurile) [noastre]',
            'Accesul integral este inclus în toate planurile noastre',
          ],
        ],
      },
      offer: {
        run: [['fără (angajament|angajamente|obligații|obligații contractuale)', 'Fără obligații']],
        line: [
          ['(anulați|anulezi|renunțați|renunți) oricând [fără (angajament|obligații)] [{rest}]', 'Anulezi oricând'],
          ['(doar|de la|numai|doar de la) # (lei|euro|ron) [{rest}]', 'Doar 5 lei pe lună'],
          ['((abonează te|abonați vă) [...]|încearcă [acum] gratuit [...])', 'Abonează-te acum'],
          ['acces (nelimitat|complet|la toate) [{rest}]', 'Acces nelimitat'],
          [
            '(abonează|abonați|cumpără|alege|testează|încearcă|profită|comandă) [te|vă] [acum|la|pentru|un|cu|de] ... ({monedă}|abonament|abonamentul|reducere|gratuit) [{rest}]',
            'Abonează-te pentru doar 9,99 lei pe lună',
          ],
          [
            '{abonament} [digital|premium|online|anual|lunar|nelimitat|la toate articolele] [# luni|pe # luni] [luni|pe lună] [de la|de|la|pentru|cu] [doar|numai] # {monedă} [{rest}]',
            'Abonament digital 3 luni – 45 lei',
          ],
          [
            '(doar|numai|de la|prima lună|primele # luni) [la|cu|doar|pentru] # {monedă} [pe lună|lunar|pe an|anual|lună|săptămână|an|primele luni] [apoi [...]]',
            'Doar 9,99 lei pe lună',
          ],
          [
            '(acces|citește) (nelimitat|fără reclame|integral|complet|tot) [...] (articole|articolele|{monedă}|conținut|conținutul|lună|știri) [{rest}]',
            'Acces nelimitat la toate articolele',
          ],
          [
            '(anulezi|anulați|poți anula|renunți|fără obligații|se poate anula) (oricând|când vrei) [{rest}]',
            'Anulezi oricând',
          ],
          ['acces [complet|digital] # de zile (pentru|la|cu) # {monedă}', 'Acces 30 de zile pentru 19 lei'],
          [
            '(alege|alegeți|vezi|compară|descoperă) [un] (abonamentul|abonamentele|planul|planurile|pachetul|oferta) [{rest}]',
            'Alege abonamentul potrivit pentru tine',
          ],
          [
            '(abonează te|abonați vă|abonare) [acum|online] (de la|cu|pentru|la) [doar|numai] # {monedă} [{rest}]',
            'Abonează-te de la 9,99 lei pe lună',
          ],
          [
            '(prima lună|primul an|primele # (zile|luni)|# (zile|luni|săptămâni)) [de] (gratuită|gratuit|gratuite|gratis|la doar # {monedă}|cu # {monedă}) [{rest}]',
            'Prima lună gratuită, apoi 19 lei/lună',
          ],
          [
            '(oferta|promoția|reducerea) [este] (valabilă|disponibilă) [doar|numai] până (la|pe) # {lună} [#]',
            'Oferta este valabilă până la 31 decembrie',
          ],
          [
            '(deblochează|deblocați) [acum] [tot|întreg|accesul] (conținutul|articolul|articolele|la) [{rest}]',
            'Deblochează tot conținutul premium',
          ],
          [
            'abonamentul se (reînnoiește|prelungește) automat [{rest}]',
            'Abonamentul se reînnoiește automat. Poți renunța oricând',
          ],
          ['un an de (lectură|abonament|acces) la jumătate de preț', 'Un an de lectură la jumătate de preț'],
          [
            '(#|două|o|trei) (luni|lună|săptămâni|săptămână|zile) de probă (fără (costuri|obligații)|gratuită|gratuite) [{rest}]',
            'Două săptămâni de probă fără costuri',
          ],
          ['fără obligații (anulați|anulezi) (când vrei|online|oricând)', 'Fără obligații, anulezi online'],
        ],
      },
      login: {
        line: [
          [
            '(ai deja|ești deja|aveți deja|sunteți deja) [un] (cont|abonat|abonament|abonată) [{rest}]',
            'Ai deja cont? Autentifică-te',
          ],
          [
            '(autentificare|autentifică te|conectează te|conectare|creează cont|creează un cont|ai uitat parola|am uitat parola|contul meu|înregistrează te|deconectare|înregistrare)',
            'Ai uitat parola?',
          ],
          ['(ai|aveți) deja [un] (cont|abonament) [{rest}]', 'Ai deja abonament? Conectează-te'],
          [
            '(intră|intrați|conectează|conectați|autentifică|autentificați|loghează|logați|înregistrează|înregistrați) [te|vă] [în] (cont|contul|cu|aici|sau) [tău|dumneavoastră|pentru] [{rest}]',
            'Intră în contul tău',
          ],
          ['(contul meu|creează cont|creează un cont|ai uitat parola|nu ai cont) [{rest}]', 'Nu ai cont? Creează unul'],
          ['(continuă|conectează te|autentifică te|intră) (cu|prin) (google|facebook|apple)', 'Continuă cu Google'],
          [
            '(autentificați vă|autentifică te|conectați vă|conectează te|intrați|intră) cu (adresa|contul|datele|numele de utilizator|utilizatorul) [dumneavoastră|dvs|ta|tale|tău] [și parola [dumneavoastră|ta]]',
            'Intră cu utilizatorul și parola',
          ],
          ['(ai|am|aveți) deja [un] cont', 'Am deja cont'],
          [
            '(nume de utilizator|utilizator|utilizatorul) sau [parola|parolă] (greșită|incorectă)',
            'Utilizator sau parolă incorectă',
          ],
          [
            '(rămâi|rămâneți|păstrează mă) (autentificat|autentificați|conectat|conectați) [pe acest dispozitiv]',
            'Rămâi conectat pe acest dispozitiv',
          ],
        ],
      },
      newsletter: {
        sentence: [
          ['(abonează te|abonați vă|înscrie te) ... {newsletter}', 'Abonează-te la newsletter'],
          [
            '(primește|primești|primiți) ... (pe e mail|pe email|în inbox|pe mail)',
            'Primește știrile pe e-mail în fiecare dimineață.',
          ],
          ['(abonează|abonați|înscrie|înscrieți) (te|vă) ... {newsletter}', 'Abonați-vă la newsletterul nostru'],
        ],
        line: [
          ['(introdu|introduceți|adresa) [adresa] [ta] [de] (email|e mail)', 'Introdu adresa de email'],
          [
            '(introdu|introduceți|scrie|adresa) [adresa|aici] [ta|de|dumneavoastră|dvs] [de] (email|e mail|mail) [ta|tău|și] [{rest}]',
            'Introdu adresa ta de email',
          ],
          [
            '(cele mai|primește|primiți|zilnic|în fiecare|fii|vrei|nu rata|rezumatul) ... (newsletter|newsletterul|inbox|pe email|pe e mail|pe mail) [{rest}]',
            'Cele mai importante știri, în fiecare dimineață pe email',
          ],
          [
            '(abonează te|abonați vă|înscrie te|înscrieți vă) la (newsletterul|newsletter|buletinul) [nostru|zilnic|săptămânal|informativ|gratuit] [{rest}]',
            'Abonează-te la newsletterul nostru săptămânal',
          ],
          ['(primește|primiți) [gratuit|acum] {newsletter} [{rest}]', 'Primește newsletterul nostru'],
          [
            '[mulțumim] (verifică|verificați|confirmă) [ți|vă] (emailul|e mailul|adresa|abonarea) [{rest}]',
            'Mulțumim! Verifică-ți emailul și confirmă abonarea',
          ],
          ['[mulțumim] [te ai|v ați] (abonat|înscris) cu succes', 'Mulțumim! Te-ai abonat cu succes.'],
        ],
      },
      'follow-us': {
        sentence: [
          [
            '(urmărește|urmăriți|urmărește ne|urmăriți ne|ne găsiți|abonați vă|alătură te|urmăriți ne și|intră) [și] [<name>|canalul|pagina|știrile|ne|pe noi] ... (pe|canalul|canal) [de] {rețea}',
            'Urmăriți-ne pe Facebook',
          ],
          ['(descarcă|descărcați|instalează) ... (aplicația|aplicaţia) [...]', 'Descarcă aplicația'],
          [
            '(urmărește|urmăriți|urmăreşte|alătură|alăturați|intră|abonează|abonați|dă|dați|găsește|găsiți) [ne|te|vă|un|și|știrile|ne pe|pagina|<name>] ... (pe|la|în|canalul|comunitatea|grupul|pagina) [de] {rețea}',
            'Urmărește-ne pe Facebook',
          ],
          [
            '(descarcă|descărcați|instalează|instalați) [acum|gratuit|noua] (aplicația|aplicaţia|app)',
            'Descarcă aplicația',
          ],
        ],
        line: [
          'Urmărește-ne',
          'Urmăriți-ne',
          'Urmărește-ne pe Google News',
          [
            '(dacă|pentru|fii|vrei|rămâi|nu rata|cele mai) ... (urmărește|urmăriți|abonează|abonați|intră|descarcă|like) [ne|te|vă] ... (facebook|whatsapp|google|telegram|instagram|youtube|tiktok|aplicația|canalul|pagina) [{rest}]',
            'Dacă ți-a plăcut articolul, urmărește-ne pe WhatsApp',
          ],
          [
            '(poți|puteți) [să] (urmări|urmărești|găsi|ne urmări) [ne|știrile|<name>] ... (și|pe) ... (facebook|google news|whatsapp|telegram|instagram|youtube|tiktok) [{rest}]',
            'Poți urmări știrile noastre și pe Google News',
          ],
          [
            '(ne|mă) (găsești|găsiți|poți găsi|puteți urmări|puteți găsi|poți urmări) [și] pe {rețea} [{rest}]',
            'Ne găsești și pe Instagram',
          ],
          ['(citește|deschide|vezi) în aplicație', 'Deschide în aplicație'],
        ],
      },
      'share-toolbar': {
        line: [
          [
            '(distribuie|distribuiți|trimite|tipărește|printează|salvează|copiază|share) [{articol}|link|linkul] [pe|prin|pe e mail] [{rețea}|prieteni]',
            'Distribuie pe Facebook',
          ],
          [
            '(distribuie|distribuiți|trimite|partajează|share|dă share|împarte) [acest|această] [{articol}|link|linkul|mai departe] [pe|prin|prietenilor|cu|unui] [{rețea}|prietenilor|prietenii|prieten] [{rețea}] [{rețea}] [{rețea}] [{rețea}]',
            'Distribuie acest articol pe WhatsApp',
          ],
          ['(copiază|copiați) (link|link ul|linkul|adresa|url) [articolului]', 'Copiază link-ul'],
          [
            '(tipărește|printează|imprimă|versiune pentru imprimare|salvează articolul|trimite prin email|trimite pe email|link copiat)',
            'Printează',
          ],
          ['(versiune|versiunea) (de tipărit|pentru imprimare|pentru tipărire)', 'Versiune pentru tipărire'],
        ],
        weak: ['Distribuie', 'Salvează', 'Tipărește', 'Comentează', 'Trimite', 'Ascultă', 'Copiază link'],
      },
      'media-credit': {
        label: [
          [
            '(foto|sursa foto|sursă foto|credit foto|video|imagine|fotografie) (agerpres|inquam|mediafax|hepta|profimedia|reuters|afp|getty|facebook|shutterstock|arhivă|captură|ap|epa)',
            'Foto: Agerpres',
          ],
          [
            '(foto|sursa foto|sursă foto|credit foto|foto credit|foto sursa|fotografii|sursa video|sursa imagine|sursa imaginii|foto arhivă|foto ilustrativ|foto cu caracter ilustrativ|captură video|captură foto|video) (inquam|mediafax|agerpres|shutterstock|facebook|hepta|profimedia|getty|arhivă|arhiva|pixabay|captură|dreamstime|epa|reuters|afp)',
            'Foto: Agerpres',
          ],
          [
            '(sursa foto|sursă foto|credit foto|foto credit|sursa video|sursa imagine|foto ilustrativ|foto cu caracter ilustrativ|captură foto)',
            'Sursa foto: Kurier',
          ],
          ['(creditul|credit) (fotografiei|foto|imaginii)', 'Creditul imaginii'],
        ],
        line: [
          [
            '(imagine|foto|fotografie) (cu caracter ilustrativ|ilustrativă|de arhivă|arhivă|simbol)',
            'Imagine cu caracter ilustrativ',
          ],
          ['(vezi|galerie) (galeria foto|foto|galerie foto|toate fotografiile)', 'Vezi galeria foto'],
          [
            '(foto|fotografie|imagine|imagini|poză) [cu] [caracter|rol|cu] (ilustrativ|ilustrativă|reprezentativă|simbol|arhivă|generică) [foto|sursa] [<name>] [{rest}]',
            'Imagine cu rol ilustrativ',
          ],
          [
            '(vezi|deschide|galerie) [toate|întreaga|galeria] (foto|fotografiile|imaginile|galeria) [foto|completă] [#] [#]',
            'Vezi galeria foto',
          ],
          [
            '(imagine|foto|ilustrație) (generată|creată|realizată) [cu|de|prin] [ajutorul] (ai|inteligența artificială|inteligenței artificiale|inteligență artificială)',
            'Imagine generată cu AI',
          ],
          [
            '(foto|fotografie|fotografii|imagine|imagini|video) (furnizată|furnizate|oferită|oferite|pusă la dispoziție|puse la dispoziție) de [{donator}] [<name>]',
            'Fotografie oferită de familie',
          ],
          [
            '(foto|fotografie|imagine) (făcută|realizată|surprinsă|trimisă) de <name>',
            'Fotografie realizată de Ana Popescu',
          ],
          ['[foto|imagine] prin amabilitatea [{donator}] [<name>]', 'Prin amabilitatea familiei'],
          ['(captură|imagine) (din|ecran|video) [videoclip|film]', 'Captură video'],
          [
            '(fotografie|foto|imagine) (făcută|primită|trimisă) de [la] (o cititoare|un cititor|un martor)',
            'Fotografie făcută de un cititor',
          ],
        ],
      },
      'media-widget': {
        line: [
          [
            '(vezi|urmărește|ascultă|redă) (video|videoclipul|podcastul|știrea|emisiunea|înregistrarea) [mai jos]',
            'Urmărește videoclipul',
          ],
          [
            '(ascultă|ascultați|vizionează|urmărește|redă|vezi) [și] (articolul|știrea|videoclipul|podcastul|podcast|video|materialul video|înregistrarea|emisiunea|interviul video) [audio|integral|complet|aici|în] [{rest}]',
            'Ascultă articolul',
          ],
          [
            '(browserul|browser ul) [tău|dumneavoastră|dvs] nu (suportă|acceptă|poate) [{rest}]',
            'Browserul tău nu suportă video',
          ],
          ['(oprește|pornește|reia) (redarea|videoclipul)', 'Pornește redarea'],
          ['(episodul|videoclipul) (următor|precedent)', 'Videoclipul următor'],
          [
            'a apărut o (eroare|problemă) la (încărcarea|redarea) (playerului|podcastului|videoclipului)',
            'A apărut o eroare la încărcarea videoclipului',
          ],
        ],
        weak: ['Video', 'Podcast', 'Galerie foto', 'Foto', 'Audio', 'Live'],
      },
      byline: {
        weak: [
          ['(de|autor|scris de|redactor|publicat de|articol de|redacția) <name>', 'Autor: Ana Popescu'],
          'Redacția',
        ],
        line: [
          [
            '(articol|text|material|interviu|reportaj|știre) (scris|redactat|realizat|semnat|publicat|de) [de] [către] <name>',
            'Articol scris de Ioana Marin',
          ],
          [
            'de <name> [și <name>] (corespondent|corespondentă|reporter|trimis|trimisă) [special|specială] [din|în|la] [<name>]',
            'De Ana Popescu, corespondent la Berlin',
          ],
        ],
      },
      'author-bio': {
        line: [
          [
            '(despre autor|vezi toate articolele [de <name>]|mai multe articole de <name>|alte articole de <name>)',
            'Despre autor',
          ],
        ],
        opening: [
          [
            '(jurnalist|jurnalistă|reporter|redactor|editor|corespondent|ziarist|ziaristă) ... (experiență|lucrează|colaborează|a colaborat|absolvent|absolventă|specializat|specializată|din #|echipa|redacția) [...] (presă|presa|jurnalism|redacția|adevărul|ziarul|televiziune|media|jurnalistic|jurnalismului|externă|economică|echipa|jurnalism) [...]',
            'Jurnalist cu peste 15 ani de experiență în presa scrisă',
          ],
          [
            '(este|a fost|lucrează ca) (redactor|redactoare|jurnalist|jurnalistă|reporter|editor|corespondent|corespondentă) [la|din|în|și] ... (scrie despre|acoperă|specializat|specializată|din # și|experiență)',
            'Este redactor din 2018 și scrie despre politică externă.',
          ],
        ],
      },
      'date-stamp': {
        line: [
          [
            '[publicat|actualizat|data publicării|ultima actualizare|postat|data actualizării] [la|pe|în|data de] [_] # {lună} [#] [ora|la] [#] [#] [{rest}]',
            'Publicat: 12 martie 2021, 18:04',
          ],
          [
            '(publicat|actualizat|data publicării|ultima actualizare) [la] # # # [ora] [#] [#] [{rest}]',
            'Actualizat 12.03.2021 18:04',
          ],
          ['acum # (ore|minute|zile|oră|zi)', 'Acum 3 ore'],
          ['[timp de citire|timp de lectură] # (min|minute) [de citit|citire]', 'Timp de citire: 4 min'],
          [
            '(publicat|actualizat|data publicării|data actualizării|ultima actualizare|postat|modificat|adăugat|data) [la|pe|data de] [_] # [{lună}] [#] [la] [ora] [#] [#] [#]',
            'Data actualizării: 13/02/2024 08:12',
          ],
          [
            '(timp de citire|durata lecturii|timp estimat de citire|se citește în|citești în|timp de lectură) [aproximativ|estimat] # [de] [min|minut|minute|secunde]',
            'Timp de citire: 4 minute',
          ],
          ['(vizualizări|accesări|afișări|citit de) # [ori|de ori]', 'Vizualizări: 1245'],
          ['(citire|lectură) # (min|minut|minute)', 'Citire: 2 minute'],
          [
            'timp [estimat] de (citire|lectură) [estimat] # [de] [min|minut|minute]',
            'Timp estimat de citire: 6 minute',
          ],
        ],
      },
      'agency-signature': {
        line: [
          [
            '(sursa|sursă) (agerpres|mediafax|news ro|reuters|afp|ipn|moldpres|hotnews) [<name>] [{rest}]',
            'Sursa: Agerpres',
          ],
          [
            '(sursa|sursă|sursele) (agerpres|mediafax|news ro|reuters|afp|ap|dpa|moldpres|ipn|bbc|cnn|digi24|rador|hotnews|tass) [<name>] [{rest}]',
            'Sursa: News.ro',
          ],
        ],
      },
      'source-line': {
        line: [
          ['(link sursă|sursa originală|articolul original|citește articolul original) [pe] [_]', 'Link sursă'],
          [
            '(articol|articolul|știre|text|material|interviul|textul|informație) [a fost|este] (preluat|preluată|publicat|apărut|preluare) [inițial|de|original|integral] (de pe|din|pe|în|de) ...',
            'Articol preluat de pe Hotnews.ro',
          ],
          [
            '(citește|citiți|vezi|articolul|textul|interviul|integral) (articolul|interviul|materialul|știrea|textul|integral|complet|original|poate) [integral|complet|original|fi citit] (pe|în|la|aici|de pe) ...',
            'Citește articolul integral pe Europa Liberă',
          ],
          [
            '(sursa|sursă|preluare|preluat de pe|sursa articolului|sursa știrii|preluare de pe) [site ul|ziarul|portalul|agenția] <name> [_]',
            'Sursa: Ziarul de Iași',
          ],
          [
            'acest (articol|interviu|material|reportaj|text) (a apărut|a fost publicat|s a publicat) (inițial|mai întâi|prima dată|prima oară|pentru prima dată) (în|la|pe) ...',
            'Acest text a apărut prima dată în Exemplul',
          ],
          [
            'acest (articol|interviu|material|reportaj|text) (a fost|este) preluat (de la|de pe|din) ...',
            'Acest articol este preluat din Exemplul',
          ],
          [
            '(articol|interviu|material|text) (preluat|publicat|reprodus) cu (acordul|permisiunea) ...',
            'Text preluat cu acordul Exemplului',
          ],
          ['după un (articol|material|reportaj) (al|apărut în|din) <name>', 'După un articol din Exemplul'],
          ['(articol|material|text) publicat la origine (de|în|pe) ...', 'Text publicat la origine de Exemplul'],
        ],
      },
      'thank-the-writer': {
        line: [
          [
            '(îți|vă|mulțumim|mulţumim) [mulțumim|mulţumesc] [că|pentru] [ai|ați|lectură|citirea] [...] (articol|articolul|citit|final|lectură|lectura|alături|sfârșit|text) [{rest}]',
            'Îți mulțumim că ai citit acest articol!',
          ],
          [
            '(ți|v) a plăcut [acest|această] (articol|articolul|text|textul|material|știre|știrea) [distribuie|distribuiți|recomandă|recomandați|spune|spuneți|trimite|trimiteți] [i|l|o] [autoarei|autorului|prietenilor|prietenilor tăi|unui prieten] [{rest}]',
            'Ți-a plăcut articolul? Dă mai departe!',
          ],
          [
            '[îți|vă] (mulțumesc|mulțumim) că (ai|ați|ne|ne ai|ne ați) (citiți|citești|urmăriți|citit|fost|urmărești|urmărit) [până (aici|la capăt|la final|la sfârșit)] [{rest}]',
            'Mulțumim că ne citiți',
          ],
          [
            '(ți|v) a fost (de folos|util) (acest|această) (articol|material|știre|text)',
            'Ți-a fost util acest articol?',
          ],
        ],
      },
      'site-banner': {
        line: [
          [
            '(acasă|prima pagină|pagina principală) (știri|actualitate|politică|sport|economie|local|articole|eveniment|externe|social|cultură) [_] [_] [_]',
            'Acasă / Știri / Local',
          ],
          [
            '(sari|treci|mergi|salt|skip) (la|direct la|peste) [conținut|conținutul|meniu|meniul] [principal]',
            'Sari la conținutul principal',
          ],
        ],
      },
      comments: {
        line: [
          ['[#|adaugă|lasă|scrie|vezi|afișează|postează|niciun] [un|toate] [#] {comentariu}', 'Adaugă un comentariu'],
          ['adresa [ta] de email nu va fi publicată [{rest}]', 'Adresa ta de email nu va fi publicată.'],
          [
            '(trebuie să|pentru a|autentifică te) [fii autentificat|comenta|te autentifici] [...] (comenta|autentificat|comentariu|autentifici)',
            'Trebuie să fii autentificat pentru a comenta',
          ],
          ['câmpurile obligatorii sunt marcate [{rest}]', 'Câmpurile obligatorii sunt marcate cu *'],
          ['(comentarii|comentariu|comentariile|opinii) #', 'Comentarii (12)'],
          [
            '(adaugă|lasă|lăsați|scrie|scrieți|postează|spune) [un|primul|ți|și tu] [comentariu|comentariul|părerea|răspuns|parerea] [tău|ta] [...] (comentariu|comentarii|comentariul|secțiunea|mai jos|răspuns|părerea)',
            'Lasă un comentariu',
          ],
          [
            '(adresa|emailul|e mailul) [ta|tău] [de] [email|e mail] nu va fi (publicată|publicat) [{rest}]',
            'Adresa ta de email nu va fi publicată',
          ],
          [
            '(trebuie|autentifică|loghează|conectează|intră) ... (comenta|comentariu|comentariul|comentarii|comentezi) [{rest}]',
            'Trebuie să fii autentificat pentru a publica un comentariu',
          ],
          [
            '(ce părere|tu ce|care este părerea|voi ce) ... (comentarii|comentariu|comentariul|părerea) [{rest}]',
            'Ce părere ai? Scrie în comentarii',
          ],
          ['fii [tu] primul care (comentează|scrie|lasă|își spune|adaugă) [{rest}]', 'Fii primul care comentează'],
          [
            '[toate] comentariile (sunt|vor fi) (moderate|verificate|aprobate|închise|dezactivate) [{rest}]',
            'Comentariile sunt moderate înainte de publicare',
          ],
          [
            '(vezi|citește|arată|afișează|ascunde) [toate] (comentariile|comentarii|cele # comentarii) [#]',
            'Vezi toate comentariile (12)',
          ],
          [
            '(niciun|nici un|nu există|nu sunt) (comentariu|comentarii) [încă|momentan] [{rest}]',
            'Niciun comentariu încă',
          ],
          [
            '(comentariile|opiniile) (exprimate|cititorilor|publicate|de mai jos) [aici] (nu|aparțin) [{rest}]',
            'Comentariile publicate nu reprezintă opinia redacției',
          ],
          ['(încarcă|vezi|arată|afișează) mai multe comentarii', 'Încarcă mai multe comentarii'],
          [
            'comentariile sunt (disponibile|permise|rezervate) (doar|numai|exclusiv) [pentru] [{rest}]',
            'Comentariile sunt disponibile doar pentru utilizatorii înregistrați',
          ],
          ['(nici un|niciun) comentariu [deocamdată|încă|momentan]', 'Niciun comentariu deocamdată'],
          ['(intrați|intră|participați|participă) (în|la) (conversație|discuție|dezbatere)', 'Intră în discuție'],
          ['nimeni nu a comentat (acest articol|încă)', 'Nimeni nu a comentat încă'],
          ['toate (comentariile|opiniile|reacțiile) [#]', 'Toate comentariile (8)'],
        ],
      },
      tags: {
        label: [
          [
            '(etichete|taguri|tag uri|tags|cuvinte cheie|subiecte|categorii|categorie|mai multe despre)',
            'Etichete: economie, muncă',
          ],
          ['(taguri|etichetă|etichete|subiecte|cuvinte cheie|tag uri|tags|termeni cheie)', 'Etichete: meteo'],
        ],
      },
      copyright: {
        sentence: [
          ['toate drepturile rezervate', 'Toate drepturile rezervate'],
          [
            '(preluarea|reproducerea|copierea|conținutul) ... (interzisă|limita|acordul|protejat|sursei|activ)',
            'Preluarea fără acordul redacției este interzisă.',
          ],
          [
            '(preluarea|reproducerea|copierea|utilizarea|distribuirea|republicarea|citarea) ... (materialelor|articolelor|articolului|conținutului|textelor|informațiilor|textului|fotografiilor|site|integrală|parțială) ... (interzisă|permisă|acordul|acord|sursei|link|sursa)',
            'Reproducerea integrală a articolelor este interzisă',
          ],
        ],
        line: [
          [
            '[copyright] [#] [#] [_] [_] [_] toate drepturile (rezervate|sunt rezervate) [{rest}]',
            '© 2024 Toate drepturile rezervate',
          ],
          ['[toate] (drepturi|drepturile) (de autor rezervate|rezervate)', 'Drepturi rezervate'],
          [
            '(conținut|text) protejat (de drepturi de autor|nu (copia|copiați|reproduceți))',
            'Conținut protejat, nu copiați',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(raportează|semnalează|ai găsit|ați observat|ai observat) [o] (eroare|greșeală|problemă) [{rest}]',
            'Ai găsit o greșeală?',
          ],
          [
            '(ai|ați) (observat|găsit|descoperit|văzut|sesizat) [o|vreo|o eroare] (greșeală|eroare|greșeli|inexactitate|greșeala) [{rest}]',
            'Ai găsit o greșeală în text?',
          ],
          [
            '(raportează|semnalează|semnalați|raportați|trimite) [o|această|ne] (eroare|greșeală|problemă|corectură|abuz) [{rest}]',
            'Semnalează o greșeală',
          ],
          [
            '[o] (întrebare|observație|sugestie) [sau] [o] [întrebare|observație|sugestie] (contactați|contactează|scrie|scrieți) (redacția|redacției)',
            'O întrebare, o observație? Contactează redacția',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(susține|susțineți|donează|sprijină|ajută) [acum] [un] (jurnalism|jurnalismul|presa|redacția) (independent|liber|liberă|independentă|noastră|de calitate)',
            'Susține jurnalismul independent.',
          ],
        ],
        line: [
          'Donează',
          'Susține-ne',
          [
            '(susține|susțineți|sprijină|sprijiniți|donează|donați|ajută|ajută ne|contribuie) [ne|acum|proiectul|jurnalismul|presa|redacția|<name>] [independent|liberă|nostru|noastră|pe] [...] (jurnalismul|jurnalism|presa|presă|redacția|lunar|pe lună|patreon|independent|independentă|noastră|nostru|paypal) [{rest}]',
            'Donează 5 euro pe lună',
          ],
          [
            '(redirecționează|direcționează) # ... (impozit|impozitul|venit) [{rest}]',
            'Redirecționează 3,5% din impozitul pe venit către noi',
          ],
          ['(devino|deveniți) (susținător|patron|membru|donator|susținătorul) [{rest}]', 'Devino susținător'],
          [
            '(susține|susțineți|sprijină|sprijiniți) (jurnalismul|presa|jurnalism|redacția) [independent|independentă|liberă|local|locală|de calitate] [{rest}]',
            'Susține jurnalismul independent cu o donație',
          ],
          [
            '(donează|donați) (prin|online|cu|acum) (paypal|transfer|card|patreon|online) [{rest}]',
            'Donează prin PayPal sau transfer bancar',
          ],
        ],
      },
      'live-marker': {
        line: [
          [
            '(știre|articol|știrea|articolul) [este] (în curs de actualizare|în actualizare|în desfășurare|se actualizează)',
            'Știre în curs de actualizare',
          ],
          [
            '(mai multe|detalii) [detalii|informații] în (curând|scurt timp|câteva momente)',
            'Mai multe detalii în curând',
          ],
          [
            '(live text|live video|live|live blog|breaking news|ultima oră|ultimă oră|știre în curs de actualizare|se actualizează)',
            'LIVE TEXT',
          ],
          [
            '(știre|știrea|articol|articolul|textul|vom reveni|informația) [este|se|cu|va fi] [în curs de] (actualizare|actualizat|actualizează|detalii|amănunte|completat|informații) [{rest}]',
            'Vom reveni cu detalii',
          ],
          ['ultimele (informații|știri) (în direct|live)', 'Ultimele știri live'],
        ],
        weak: ['Live', 'Ultima oră', 'Breaking News', 'În direct', 'Update'],
      },
      disclaimer: {
        sentence: [
          [
            '(opiniile|textul|articolul) ... (nu reprezintă|nu reflectă|aparțin) ... (redacției|redacția|autorului|autorilor|poziția)',
            'Opiniile aparțin autorului.',
          ],
          [
            '(opiniile|punctele de vedere|ideile|părerile) [exprimate] ... (autorului|autorilor) ... (redacției|redacția|neapărat|publicației|site ului)',
            'Opiniile exprimate aparțin autorului și nu redacției',
          ],
        ],
        line: [
          [
            '[acest] (articol|articolul|text|pagină|site) [poate] (conține|include) (linkuri|link uri|linkuri de) (afiliate|afiliere|sponsorizate) [{rest}]',
            'Acest articol conține linkuri afiliate',
          ],
          [
            '(dacă|când) ... (link|linkuri|linkurile|link uri) ... (comision|comisionul) [{rest}]',
            'Dacă cumperi prin aceste linkuri, primim un comision',
          ],
          [
            '[acest|prezentul] (articol|text|material) [...] nu (constituie|reprezintă|înlocuiește|este) [...] (recomandare|sfat|consultul|consultanță|investiții|medical|medicului|recomandări) [{rest}]',
            'Acest articol nu constituie o recomandare de investiții',
          ],
          [
            '[acest] (articol|proiect|text) (a fost|este) (realizat|finanțat|scris|susținut|produs) [...] (sprijinul|parteneriat|finanțat|fonduri|cofinanțat|partenerul|sponsorului|fundația|europene) [{rest}]',
            'Acest articol este realizat în parteneriat cu o firmă',
          ],
          [
            'opiniile (exprimate|exprimate aici) [aici|în acest articol] (aparțin|sunt ale) [exclusiv] (autoarei|autorilor|autorului)',
            'Opiniile exprimate aici aparțin autorului',
          ],
        ],
      },
      control: {
        line: [
          'Vezi mai mult',
          'Încarcă mai multe',
          'Mai multe articole',
          'Înapoi sus',
          'Sari la conținut',
          'Articolul următor',
          'Articolul anterior',
          'Vezi toate',
          'Ecran complet',
          'Se încarcă',
          [
            '(mărește|micșorează|schimbă|modifică) (fontul|textul|dimensiunea|fonturile|imaginea|literele|caracterele) [textului|fontului]',
            'Mărește fontul',
          ],
          [
            '(articolul|articol|știrea|pagina|galeria|postarea|imaginea) (precedent|următor|anterior|următoare|precedentă|anterioară|următoarea)',
            'Articolul anterior',
          ],
          [
            '(vezi|arată|afișează|încarcă|citește) (mai mult|mai multe|toate|mai puțin) [{articol}|comentarii|comentariile|imagini|articolele|știrile|fotografiile]',
            'Încarcă mai multe articole',
          ],
          [
            '(înapoi|du te|mergi|întoarce) [te] (sus|la|la început|la listă) [începutul paginii|început|prima pagină|listă|articol|pagina principală]',
            'Înapoi sus',
          ],
          ['(foto|imagine|imaginea|pagina|fotografia) # (din|de) #', 'Foto 3 din 12'],
          ['sus la începutul paginii', 'Sus la începutul paginii'],
        ],
        weak: [
          'Închide',
          'Următorul',
          'Anterior',
          'Meniu',
          'Caută',
          'Înapoi',
          'Anulează',
          'Trimite',
          'Acasă',
          'Mai mult',
        ],
      },
      'translation-notice': {
        sentence: [['(acest|articolul) ... tradus ... (automat|automată)', 'Acest articol a fost tradus automat.']],
        line: [
          [
            '[acest] (articol|text|articolul|textul|conținut|material|audio) [a fost|este] [...] (tradus|citit|generat|redactat|generată|narat) [...] (automat|ai|inteligența artificială|inteligenței artificiale|voce|google|automată|sintetică) [{rest}]',
            'Articol tradus automat',
          ],
          ['traducere (automată|google|realizată) [{rest}]', 'Traducere automată'],
          [
            'traducere [a|redacția] [redacției] cu ajutorul (ia|inteligenței artificiale|unei ia)',
            'Traducere: redacția, cu ajutorul IA',
          ],
        ],
      },
      'social-embed': {
        line: [
          ['vezi această postare pe instagram', 'Vezi această postare pe Instagram'],
          ['o postare distribuită de <name> [_] [_]', 'O postare distribuită de Ana (@ana)'],
          [
            '(vezi|vizualizează|vizualizați|vedeți) (această|acest|o) (postare|video|reel|clip) pe (instagram|facebook|tiktok|x|twitter)',
            'Vezi această postare pe Instagram',
          ],
          [
            '(o postare|un videoclip|un reel|un clip) (distribuită|distribuit|partajată|publicată) de ...',
            'O postare distribuită de Ana (@ana)',
          ],
        ],
      },
      'browser-notice': {
        sentence: [
          ['(activează|activați|dezactivează|dezactivați) ... (javascript|adblock)', 'Activați JavaScript'],
          [
            '(browserul|browser ul) [tău|dumneavoastră|dvs] nu (suportă|acceptă|este)',
            'Browserul tău nu suportă video.',
          ],
          [
            '(se pare|am detectat|am observat|folosești|utilizezi|folosiți) ... (ad blocker|adblock|adblocker|ad block|blocare a reclamelor|blocator|reclamele)',
            'Se pare că folosești un ad blocker.',
          ],
        ],
        line: [
          [
            '(se pare|am detectat|am observat|folosești|utilizezi|folosiți) ... (ad blocker|adblock|adblocker|ad block|blocare a reclamelor|blocator|reclamele) [...]',
            'Se pare că folosești un ad blocker.',
          ],
          [
            '(activează|activați|pentru|acest|această) ... (javascript|java script) [...]',
            'Activează JavaScript în browser',
          ],
        ],
      },
      'press-notice': {
        line: [
          ['(comunicat de presă|birou de presă|contact presă) [<name>] [{rest}]', 'Comunicat de presă'],
          ['(comunicat|informare|notă) de presă [<name>] [{rest}]', 'Comunicat de presă'],
          [
            '(contact|contacte|persoană de contact|informații suplimentare|biroul de presă|purtător de cuvânt) [de] (presă|media|pentru presă|mass media) [<name>] [{rest}]',
            'Contact media: Ana Pop',
          ],
          [
            '(articolul|textul|interviul|materialul) [a apărut|apărut|a fost publicat|publicat] [în] (ediția|numărul) [tipărită|print|de] [<name>] [{rest}]',
            'Articolul a apărut în ediția tipărită',
          ],
          [
            '(biroul|departamentul|serviciul) de presă <name> [tel] # [#] [#]',
            'Biroul de presă: Ana Lis, 0744 111 222',
          ],
        ],
      },
      truncation: {
        line: [
          [
            '(continuarea|restul|mai multe|citește restul|textul integral|detalii) (pe site|aici|pe|pe site ul nostru|pe pagina) [{rest}]',
            'Continuarea pe site',
          ],
        ],
      },
    },
  },
  {
    language: 'en',
    from: 'ro',
    sets: {},
    phrases: {
      'read-also': {label: [['(see|read) (also|and|more) (about)', 'Read more about']]},
      'media-credit': {label: [['photo source', 'Photo source: Agerpres']], line: ['Image for illustrative purposes']},
    },
  },
  romanianVocabulary,
]
