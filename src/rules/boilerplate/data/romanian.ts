import type {PhraseBook} from '../phrases.js'

/** What Romanian and Moldovan sites print, and what machine translation makes of it. */
export const romanian: readonly PhraseBook[] = [
  {
    language: 'ro',
    sets: {
      abonat:
        'abonați|abonaților|abonatului|abonat|membri|utilizatorilor înregistrați|utilizatori înregistrați|cititorii premium',
      articol:
        'articol|articolul|articole|articolului|știre|știrea|știri|conținut|conținutul|text|textul|material|materialul',
      citește:
        'citește|citeşte|citiți|citiţi|vezi|vedeți|urmărește|urmăriți|ascultă|află|aflați|consultă|descoperă|privește',
      comentariu: 'comentariu|comentarii|comentariul|comentariile|părerea|părere|opinii',
      lună: 'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|ian|feb|mar|apr|iun|iul|aug|sept|oct|noi|dec',
      newsletter: 'newsletter|newsletterul|newsletterele|buletin informativ|alerte|notificări|buletinul',
      publicitate: 'publicitate|publicității|publicitatea|reclamă|reclame|reclama|anunț|anunțuri',
      rețea:
        'facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|linkedin|google news|google știri|e mail|email|rețelele sociale|rețele sociale|viber|threads|messenger|spotify',
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
        ],
        line: [
          [
            '(accept|acceptă|acceptați|refuz|refuză|setări|modifică|gestionează) [toate|tot] [cookie|cookies|cookie urile|setările|preferințele|și continuă]',
            'Acceptă toate cookie-urile',
          ],
          ['politica (de cookies|de confidențialitate|cookies|privind cookie)', 'Politica de confidențialitate'],
        ],
      },
      'ad-marker': {
        line: [
          [
            '[{articol}] (continuă|continuarea|urmează|citește mai departe) [{articol}] (după|sub|mai jos după) {publicitate}',
            'Articolul continuă după publicitate',
          ],
          ['(închide|treci peste|ascunde) {publicitate}', 'Închide reclama'],
          ['(conținut|articol) (sponsorizat|plătit|promovat) [...]', 'Conținut sponsorizat'],
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
        ],
      },
      'read-also': {
        label: [
          ['{citește} (și|şi|mai mult|mai multe|aici|mai departe|continuarea|integral) [despre|pe]', 'Citește și'],
          [
            '(te-ar putea interesa|te ar putea interesa|te ar putea interesa și|articole similare|articole recomandate|știri similare|articole asemănătoare|recomandări|recomandate|cele mai citite|pe aceeași temă|mai multe despre|din aceeași categorie|nu rata|articole conexe|știri pe aceeași temă|vă recomandăm|îți recomandăm|recomandarea autorului)',
            'Articole similare',
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
        ],
        weak: ['Premium', 'Abonați', 'Exclusiv'],
      },
      offer: {
        line: [
          ['(anulezi|anulați|renunți|fără) (oricând|obligații|angajament) [...]', 'Anulezi oricând'],
          ['(doar|de la|numai|doar de la) # (lei|euro|ron) [...]', 'Doar 5 lei pe lună'],
          ['((abonează te|abonați vă) [...]|încearcă [acum] gratuit [...])', 'Abonează-te acum'],
          ['acces (nelimitat|complet|la toate) [...]', 'Acces nelimitat'],
        ],
      },
      login: {
        line: [
          [
            '(ai deja|ești deja|aveți deja|sunteți deja) [un] (cont|abonat|abonament|abonată) [...]',
            'Ai deja cont? Autentifică-te',
          ],
          [
            '(autentificare|autentifică te|conectează te|conectare|creează cont|creează un cont|ai uitat parola|am uitat parola|contul meu|înregistrează te|deconectare|înregistrare)',
            'Ai uitat parola?',
          ],
        ],
      },
      newsletter: {
        sentence: [
          ['(abonează te|abonați vă|înscrie te|primește|primiți) ... {newsletter}', 'Abonează-te la newsletter'],
          [
            '(primește|primești|primiți) ... (pe e mail|pe email|în inbox|pe mail)',
            'Primește știrile pe e-mail în fiecare dimineață.',
          ],
        ],
        line: [['(introdu|introduceți|adresa) [adresa] [ta] [de] (email|e mail)', 'Introdu adresa de email']],
      },
      'follow-us': {
        sentence: [
          [
            '(urmărește|urmăriți|urmărește ne|urmăriți ne|ne găsiți|abonați vă|alătură te|urmăriți ne și|intră) [și] [<name>|canalul|pagina|știrile|ne|pe noi] ... (pe|canalul|canal) [de] {rețea}',
            'Urmăriți-ne pe Facebook',
          ],
          ['(descarcă|descărcați|instalează) ... (aplicația|aplicaţia) [...]', 'Descarcă aplicația'],
        ],
        line: ['Urmărește-ne', 'Urmăriți-ne', 'Urmărește-ne pe Google News'],
      },
      'share-toolbar': {
        line: [
          [
            '(distribuie|distribuiți|trimite|tipărește|printează|salvează|copiază|share) [{articol}|link|linkul] [pe|prin|pe e mail] [{rețea}|prieteni]',
            'Distribuie pe Facebook',
          ],
        ],
        weak: ['Distribuie', 'Salvează', 'Tipărește', 'Comentează', 'Trimite', 'Ascultă', 'Copiază link'],
      },
      'media-credit': {
        label: [
          [
            '(foto|sursa foto|sursă foto|credit foto|video|sursa|imagine|fotografie) (agerpres|inquam|mediafax|hepta|profimedia|reuters|afp|getty|facebook|shutterstock|arhivă|captură|ap|epa)',
            'Foto: Agerpres',
          ],
        ],
        line: [
          [
            '(imagine|foto|fotografie) (cu caracter ilustrativ|ilustrativă|de arhivă|arhivă|simbol)',
            'Imagine cu caracter ilustrativ',
          ],
          ['(vezi|galerie) (galeria foto|foto|galerie foto|toate fotografiile)', 'Vezi galeria foto'],
        ],
      },
      'media-widget': {
        line: [
          [
            '(vezi|urmărește|ascultă|redă) (video|videoclipul|podcastul|știrea|emisiunea|înregistrarea) [mai jos]',
            'Urmărește videoclipul',
          ],
        ],
        weak: ['Video', 'Podcast', 'Galerie foto', 'Foto', 'Audio', 'Live'],
      },
      byline: {
        weak: [
          ['(de|autor|scris de|redactor|publicat de|articol de|redacția) <name>', 'Autor: Ana Popescu'],
          'Redacția',
        ],
      },
      'author-bio': {
        line: [
          [
            '(despre autor|vezi toate articolele [de <name>]|mai multe articole de <name>|alte articole de <name>)',
            'Despre autor',
          ],
        ],
      },
      'date-stamp': {
        line: [
          [
            '[publicat|actualizat|data publicării|ultima actualizare|postat|data actualizării] [la|pe|în|data de] [_] # {lună} [#] [ora|la] [#] [#] [...]',
            'Publicat: 12 martie 2021, 18:04',
          ],
          [
            '(publicat|actualizat|data publicării|ultima actualizare) [la] # # # [ora] [#] [#] [...]',
            'Actualizat 12.03.2021 18:04',
          ],
          ['acum # (ore|minute|zile|oră|zi)', 'Acum 3 ore'],
          ['[timp de citire|timp de lectură] # (min|minute) [de citit|citire]', 'Timp de citire: 4 min'],
        ],
      },
      'agency-signature': {
        line: [['(sursa|sursă) (agerpres|mediafax|news ro|reuters|afp|ipn|moldpres|hotnews) [...]', 'Sursa: Agerpres']],
      },
      'source-line': {
        line: [['(link sursă|sursa originală|articolul original|citește articolul original) [pe] [_]', 'Link sursă']],
      },
      comments: {
        line: [
          ['[#|adaugă|lasă|scrie|vezi|afișează|postează|niciun] [un|toate] [#] {comentariu}', 'Adaugă un comentariu'],
          ['adresa [ta] de email nu va fi publicată [...]', 'Adresa ta de email nu va fi publicată.'],
          [
            '(trebuie să|pentru a|autentifică te) [fii autentificat|comenta|te autentifici] [...] (comenta|autentificat|comentariu|autentifici)',
            'Trebuie să fii autentificat pentru a comenta',
          ],
          ['câmpurile obligatorii sunt marcate [...]', 'Câmpurile obligatorii sunt marcate cu *'],
        ],
      },
      tags: {
        label: [
          [
            '(etichete|taguri|tag uri|tags|cuvinte cheie|subiecte|categorii|categorie|mai multe despre)',
            'Etichete: economie, muncă',
          ],
        ],
      },
      copyright: {
        sentence: [
          ['toate drepturile rezervate', 'Toate drepturile rezervate'],
          [
            '(preluarea|reproducerea|copierea|conținutul) ... (interzisă|limita|acordul|protejat|sursei|activ)',
            'Preluarea fără acordul redacției este interzisă.',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(raportează|semnalează|ai găsit|ați observat|ai observat) [o] (eroare|greșeală|problemă) [...]',
            'Ai găsit o greșeală?',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(susține|susțineți|donează|sprijină|ajută) ... (jurnalism|jurnalismul|independent|redacția|presa|donație|redirecționează)',
            'Susține jurnalismul independent.',
          ],
        ],
        line: ['Donează', 'Susține-ne'],
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
        ],
        weak: ['Live', 'Ultima oră', 'Breaking News', 'În direct', 'Update'],
      },
      disclaimer: {
        sentence: [
          [
            '(opiniile|textul|articolul) ... (nu reprezintă|nu reflectă|aparțin) ... (redacției|redacția|autorului|autorilor|poziția)',
            'Opiniile aparțin autorului.',
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
      },
      'social-embed': {
        line: [
          ['vezi această postare pe instagram', 'Vezi această postare pe Instagram'],
          ['o postare distribuită de <name> [...]', 'O postare distribuită de Ana (@ana)'],
        ],
      },
      'browser-notice': {
        sentence: [
          ['(activează|activați|dezactivează|dezactivați) ... (javascript|adblock)', 'Activați JavaScript'],
          [
            '(browserul|browser ul) [tău|dumneavoastră|dvs] nu (suportă|acceptă|este)',
            'Browserul tău nu suportă video.',
          ],
        ],
      },
      'press-notice': {line: [['(comunicat de presă|birou de presă|contact presă) [...]', 'Comunicat de presă']]},
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
]
