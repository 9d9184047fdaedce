import type {PhraseBook} from '../../phrases.js'

/** The words of Romanian notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const romanianVocabulary: PhraseBook = {
  language: 'ro',
  sets: {
    article:
      'articol|articolul|articolului|articole|articolele|știre|știrea|știri|știrile|conținut|conținutul|conținuturi|text|textul|textului|material|materialul|pagină|paginii|video|videoclip|videoclipul|reportaj|reportajul',
    little:
      'noi|un|o|unui|unei|al|a|ai|ale|cel|cea|cei|cele|celor|de|din|la|în|pe|cu|fără|pentru|prin|spre|despre|după|sub|mai|și|sau|ori|că|să|care|ce|cine|dacă|când|cum|acest|această|acestui|acestei|aceste|acestor|acesta|aceștia|nostru|noastră|noștri|noastre|tău|ta|tăi|tale|dumneavoastră|dvs|dv|meu|mea|mele|tu|voi|vă|ne|te|ți|îți|ni|vi|i|îi|se|s|l|am|ați|are|au|este|e|sunt|ești|suntem|sunteți|fi|fii|poți|puteți|poate|pot|trebuie|vrei|vreți|nu|doar|numai|exclusiv|tot|toată|toate|toți|tuturor|aici|acum|azi|astăzi|deja|încă|deasemenea|gratuit|gratuite|gratuită|click|clic|apasă|apăsați|apăsând|buton|butonul|link|linkul|linkului|rog|rugăm|jos|sus|următor|următorul|simplu|oricând|orice|fiecare|foarte|bine|apoi|pana|ar|putea|iar|#',
    mailWord:
      '{little}|{article}|{section}|actualitate|actualitatea|informații|informațiile|noutăți|noutățile|titluri|titlurile|povești|zi|zile|zilei|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|dimineață|prânz|seară|week end|săptămână|săptămânii|lună|lunii|redacție|redacția|redacției|jurnaliștii|echipa|ziar|ziarul|site|bun|bune|esențial|esențialul|important|importante|adresa|adresei|momentul|date|datele|prelucrate|condiții|rata|ratezi|nimic|rezumat|rezumatul|selecție|alese|analize|oferte|ofertele|promoții|partenerilor|ediție|ediția|ora|ore|cont|confirmată|doresc|vreau|accept|citi|citești|află|informat|curent|ultimele|primul|prima|mare|mari|nou|noi|exclusive|personal|căsuța|verifică|verificați|direct|#',
    section:
      'politică|economie|cultură|sport|societate|lume|sănătate|știință|local|locale|regional|tehnologie|externe|opinii|monden',
    siteName:
      'facebook|instagram|whatsapp|telegram|tiktok|youtube|linkedin|twitter|bluesky|threads|mastodon|snapchat|messenger|pinterest',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words:
          '{little}|{article}|lectura|citirea|program|restul|imediat|citi|citește|moment|câteva|clipe|bloc|spațiu|banner|sponsor|sponsori|sfârșit|sfârșitul|pauză|scurtă|departe|mesajul|știrii|secunde|povestea',
        cue: 'publicitate|publicitatea|publicității|publicitară|publicitar|reclamă|reclame|reclamele|reclamei|anunț publicitar|anunțul|mesaj publicitar|spot publicitar|spațiu publicitar|conținut sponsorizat',
        act: 'continuați|derulează|derulați|închide|închideți|închiderea|ascunde|ascundeți|sari peste|omite|raportează|secunde|văd|de ce|mai departe|citește|citiți|({article}|lectura|programul) (continuă|urmează|se reia)|(continuă|urmează) (după|mai jos|imediat|sub|lectura|citirea)|(restul|continuarea) (articolului|știrii|textului|conținutului|materialului|reportajului)',
        example: 'Continuarea textului, imediat după reclame',
      },
    ],
    'browser-notice': [
      {
        words:
          '{little}|{article}|site|site ul|web|versiune|versiunea|recentă|funcții|funcționa|funcționează|corect|pare|folosești|folosiți|utilizezi|utilizați|necesar|necesită|element|html|audio|accesa|experiență|bună|susține|jurnalism|venituri|mulțumim|alt|altul|chrome|firefox|edge|safari|internet|explorer|navigare|vedea|citi|publicitate|reclame|reclamelor|reda|funcționalități|vizualiza|afișa',
        cue: 'browser|browserul|browser ul|browserului|javascript|ad blocker|ad blockerul|adblock|adblocker|adblockerul|ad block|blocarea reclamelor|blocator|flash player',
        act: 'activează|activați|activa|activat|dezactivează|dezactivați|dezactiva|dezactivat|învechit|vechi|suportă|compatibil|permite|actualizează|actualizați|actualiza|detectat|afișa|modern|continua|bucura|reîncarcă|reîncărcați|întrerupe',
        example: 'Am detectat că folosești un ad blocker',
      },
    ],
    'cms-leftover': [
      {
        words:
          '{little}|putut|imposibil|eroare|moment|momentul|temporar|ne pare|rău|încercați|încearcă|nou|târziu|cauza|problemă|păcate|browser|actualmente',
        cue: 'conținut|conținutul|acest modul|videoclipul|acest videoclip|acest video|această hartă|această postare|acest element|această imagine|această fotografie|acest grafic|această galerie|această pagină',
        act: 'afișat|afișată|afișa|încărcat|încărcată|încărca|nu este disponibil|nu mai este disponibil|indisponibil|disponibil|disponibilă|găsit|găsită|redat|reda|blocat|blocată',
        example: 'Ne pare rău, această hartă nu poate fi afișată',
      },
    ],
    comments: [
      {
        words:
          '{little}|{article}|spațiu|secțiune|secțiunea|moment|momentul|cont|contul|vechi|noi|recente|populare|relevante|dată|cititori|cititorii|utilizatori|redacție|redacția|publicate|publicat|publicată|aprobate|echipă|subiect|subiectul|nume|email|mail|putea|necesar|înregistrați|rezervat|rezervate|primele|alte|ultimul|ultimele|anterioare|următoare|dezbatere|moderatori|folosire|conversație|crezi|credeți|părerea|părere|înainte|abonați|abonații|discuție|autentificat|autentificați',
        cue: 'comentariu|comentariul|comentarii|comentariile|comentariilor|comenta|comentează|comentați|părerea ta|părerea|opinia ta|conversație|discuție|discuția|ce părere|reacții',
        act: 'lasă|lăsați|scrie|scrieți|scrii|publică|publicați|trimite|trimiteți|adaugă|adăugați|spune|spuneți|fii|fiți|autentifică|autentificați|autentificat|conectează|înregistrează|semnalează|raportează|moderate|moderare|reguli|regulile|regulamentul|afișează|vezi|vedeți|citește|citiți|ascunde|sortează|închise|închisă|dezactivate|alătură|participă|participați|împărtășește|niciun|nu există|respectă|obligatorii|răspunde|încarcă|anulează|ce crezi|fii primul|fii prima|fiți primul',
        example: 'Scrieți părerea dumneavoastră în comentarii',
      },
    ],
    'consent-notice': [
      {
        words:
          '{little}|{article}|hartă|modul|modulul|module|modulele|privind|element|site|site ul|web|dispozitiv|dispozitivul|informații|afla|momentul|terți|terțe|parte|părți|extern|externe|provine|platformă|serviciu|servicii|statistici|analiză|măsura|personalizat|personalizate|personaliza|publicitate|browser|navigare|navigând|prelucrare|utilizare|scopuri|continua|târziu|rețele|sociale|{siteName}|x|google|bună|mai|funcționare|funcționarea|permit|permite|vizualiza|vedea|citi|accesa|necesar|cauza|deoarece|alte|tehnologii|similare|unele|internet|oferi|viață|privată|date|da|afișa|propriu|proprii|instala|refuzat|parteneri|partenerii|partenerilor|noștri|experiență',
        cue: 'cookie|cookies|cookie uri|cookie urile|cookie urilor|cookieuri|cookieurile|fișiere cookie',
        act: 'accepta|accept|accepți|acceptați|acceptat|refuza|refuz|refuzat|permite|permiteți|gestiona|gestionează|gestionați|configura|configurează|setări|setările|setărilor|preferințe|preferințele|opțiuni|utilizează|utilizăm|utilizați|folosește|folosim|folosesc|stoca|stocăm|instala|salva|modifica|afișa|vizualiza|blocat|blocată|dezactivat|activează|activați|parteneri|partenerii|publicitate|publicitare|marketing|măsurare|audiență|politica|politici|aviz|navigare|îmbunătăți|experiență|scopuri|necesare|consimțământ|consimțământul|ești de acord|sunteți de acord|sunt de acord',
        example: 'Gestionează sau refuză modulele cookie ale partenerilor noștri',
      },
      {
        words:
          '{little}|{article}|site|site ul|web|dispozitiv|dispozitivul|dispozitivului|opțiuni|opțiunile|momentul|moment|prelucrare|prelucrarea|utilizare|scopuri|târziu|confidențialitate|cookie|cookie urile|cont|colectate|prelucrate|utilizate|personale|personal|importantă|importante|prioritate|noștri|afla|protecția|informații|informațiile|caracter|navigând|stocate|parteneri|partenerii',
        cue: 'consimțământul|confidențialitate|confidențialitatea|datele tale|datele dvs|datele personale|datele cu caracter personal|viața privată|preferințele tale|gdpr|dispozitivul dvs|dispozitivul tău',
        act: 'retrage|retrageți|revoca|modifica|modifici|gestiona|gestionează|gestionați|configura|setări|setările|setărilor|oricând|în orice moment|respectăm|protejăm|prețuim|parteneri|partenerii|politica|stocăm|colectăm|prelucrăm|folosim|exercita|personalizează|schimba|accepți|acceptați|sunt de acord|preferințe|preferințele',
        example: 'Noi și partenerii noștri protejăm datele tale',
      },
    ],
    'continue-reading': [
      {
        words:
          '{little}|complet|completă|integral|integrală|întreg|întreaga|site|site ul|internet|web|ziar|ziarul|ediția|digitală|zilei|online|restul|text|lectura|revista|aplicația|original|alte|citi|citirea|interviul|povestea|continuarea|departe',
        cue: '[pentru a|click pentru a|click aici pentru a|apasă pentru a|apasă aici pentru a] (citește|citiți|citi|vezi|vedeți|vedea|consultă|consulta|descoperă|afișează|afișați|deschide|extinde|găsești|(continuă|continuați) (lectura|citirea|să citești)|reia|accesează|accesați|încarcă|află|mergi)',
        act: 'tot articolul|articolul|articolul complet|articolul integral|articole|toată știrea|știrea completă|materialul|textul complet|textul integral|tot textul|conținutul|pe site|site ul nostru|pagina următoare|restul|continuarea|interviul integral|interviul complet|mai multe știri|mai multe articole|mai multe detalii|mai departe|integral|pe site ul',
        begins: true,
        example: 'Extinde textul integral, interviul complet',
      },
    ],
    control: [
      {
        words: '{little}|navigare|principal|principală|laterală|anterior|anterioară|alte|fereastră|căutare',
        cue: 'închide|deschide|afișează|arată|ascunde|mărește|micșorează|derulează|înapoi|mergi|urcă|coboară|încarcă|sari|accesează|imaginea|fotografia|slide',
        act: 'meniu|meniul|începutul paginii|subsolul paginii|ecran complet|navigare|cuprins|pagina anterioară|pagina următoare|prima pagină|pagina principală|galeria|conținutul principal|conținut|# din #|bara laterală|mai multe rezultate|sus la început',
        begins: true,
        example: 'Ascunde bara laterală',
      },
    ],
    copyright: [
      {
        words:
          '{little}|{article}|totală|parțială|parțial|integrală|orice|mijloc|fie|scris|scrisă|prealabil|prealabilă|expres|expresă|explicit|fotografii|imagini|site|site ului|proprietate|autor|autori|autorului|redacție|redacției|ziar|ziarului|utilizare|comercial|comercială|privat|lege|legea|intelectuală|suport|formă|cu excepția|menționarea|sursei|sursă|citarea|editor|editorului|terți|internet|media|distribuirea|difuzarea|preluarea|copierea|conform|fragmente',
        cue: 'reproducerea|reproducere|toate drepturile|drepturi de reproducere|copyright|republicarea|drepturi de autor|drepturile de autor|preluarea|copierea|difuzarea',
        act: 'interzisă|interzis|interzise|rezervate|rezervat|acord scris|acordul|acordului|fără acord|permisiune|permisiunea|protejat|protejate|strict interzisă|permisă|autorizație',
        example: 'Copierea, fie și parțială, este strict interzisă',
      },
    ],
    'date-stamp': [
      {
        words:
          'la|în|pe|de|din|și|ora|ultima|data|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|h|ore|min|minute|minut|zile|zi|dimineață|seară|acest|articol|a|fost|acum|urmă|cu|#',
        cue: 'actualizat|actualizată|actualizare|actualizarea|modificat|modificată|modificare|publicat|publicată|publicare|postat|creat|editat',
        act: 'ieri|azi|astăzi|acum #|acum o|ora #|# ore|# minute|# #|în urmă cu #|(la|luni|marți|miercuri|joi|vineri|sâmbătă|duminică) #',
        begins: true,
        example: 'Publicat ieri, actualizat acum 20 de minute',
      },
    ],
    disclaimer: [
      {
        words:
          '{little}|achiziție|achiziții|cumpărături|făcute|unele|site|comision|vânzare|vânzări|suplimentar|cost|preț|magazine|partener|parteneri|parteneriat|marcă|redacție|redacția|participat|realizare|echipă|editor|colaborare|sprijin|produse|selectate|cadru|finanțat|fost|prin|intermediul',
        cue: 'afiliate|afiliat|afiliere|sponsorizat|sponsorizate|advertorial|publicitar|promovat|parteneriat|remunerate|branded content|plătit',
        act: 'articol|articolul|conținut|conținutul|text|textul|linkuri|link uri|pagina|realizat|redactat|produs|oferit|conține|include|primi|primim|câștiga|scris|creat|material|materialul',
        example: 'Unele linkuri din acest material sunt afiliate',
      },
      {
        words:
          '{little}|{article}|exprimate|exprimat|exprimată|opinie|opinia|punct|puncte|vedere|poziția|poziție|linia|editorială|neapărat|ziar|ziarului|publicație|publicației|exclusivă|exclusiv|personală|personale|prezentate|analize|idei|ideile|conținute|niciun|caz|semnatar|reprezentând',
        cue: 'aparțin|aparține|reflectă|angajează|coincid|responsabilitatea exclusivă|exclusiva responsabilitate|răspunderea exclusivă',
        act: 'autor|autorul|autorului|autori|autorii|autorilor|opinii|opiniile|punctele de vedere|semnatarului|redacția|redacției',
        example: 'Opiniile autorilor nu reflectă linia editorială a ziarului',
      },
      {
        words:
          '{little}|{article}|oferite|oferită|prezentate|titlu|caracter|pur|strict|niciun|nicio|caz|constitui|consultați|consultă|specialist|specialistul|profesional|sănătate|înainte|decizie|risc|capital|vânzare|cumpărare|general|aviz|loc|locul|înlocui|considerat|considerate|scop|scopuri|medicul',
        cue: '(consultanță|consultația|consultația|sfat|sfatul|sfaturi|consult|consultul|recomandare|recomandarea) [de|din partea] (investiții|financiară|financiar|medical|medicală|medicale|medicului|juridică|juridic|fiscală|profesional|specialist)|titlu informativ|caracter informativ|scop informativ|scop pur informativ|caracter pur informativ',
        act: 'constituie|înlocuiește|înlocuiesc|reprezintă|informații|informațiile|prețuri|prețurile|articol|articolul|conținut|conținutul|site|doar|exclusiv|numai',
        example: 'Informațiile oferite nu înlocuiesc consultul medical',
      },
    ],
    donation: [
      {
        words:
          '{little}|nevoie|ajutor|ajutorul|gest|leu|lei|euro|lună|an|calitate|muncă|investigații|anchete|local|{article}|cititori|cititorii|echipă|publicitate|trăi|continua|rămâne|rămână|rămânem|permite|posibil|posibilă|viitor|viitorul|serviciu|public|impozit|sumă|donație|donații|sprijin|contribuție|contribuția|împreună|păstra|acces|paypal|card|sigur|asociație|cont|există|deschis|face|fac|comunitate|comunității|parte|mulțumim|datorită|important|crește|presei|prin|tine',
        cue: 'donează|donați|dona|fă o donație|faceți o donație|donația ta|contribuția ta|sprijinul tău|ajutorul tău|susține|susțineți|sprijină|sprijiniți|ajută ne|ajutați ne|fără tine|fără voi|datorită ție|redirecționează|contribuie',
        act: 'ziar|ziarul|presa|media|jurnalism|jurnalismul|jurnaliști|jurnaliștii|informație|redacție|redacția|independență|independent|independenți|liber|liberă|unică|lunar|lunară|recurentă|revista|publicația|online|acest proiect|acum',
        example: 'Susține o redacție liberă și independentă',
      },
    ],
    'error-report': [
      {
        words:
          '{little}|{article}|ortografie|ortografică|tastare|tipar|ști|îmbunătăți|observație|sugestie|mail|formular|ctrl|enter|selectează|selectați|echipă|ziar|problemă|redacție|redacția|văzut|dată|incorectă|ajutor|informație|vreo|există',
        cue: 'eroare|eroarea|erori|greșeală|greșeli|inexactitate|corectură|corecturi|corectare|typo',
        act: 'semnalează|semnalați|semnalează ne|raportează|raportați|scrie ne|scrieți ne|anunță ne|anunțați ne|spune ne|spuneți ne|contactează|contactează ne|găsit|observat|ai văzut|ați văzut|remarcat|sesizat|sugerează|propune|trimite ne|ajută ne',
        example: 'Spune-ne dacă ai observat o greșeală în text',
      },
    ],
    'follow-us': [
      {
        words:
          '{little}|{article}|actualitate|informații|canal|canalul|canalului|profil|profilul|cont|contul|conturi|comunitate|comunitatea|grup|grupul|timp|real|direct|ratezi|rata|nimic|informat|primul|prima|primii|alerte|telefon|telefonul|smartphone|mobil|android|iphone|ios|favorite|surse|sursă|preferată|preferate|rezultate|căutare|ultimele|ultima|oră|redacție|redacția|ziar|ziarul|stories|podcasturi|discuta|distribui|zi|aplicație|aplicația|app|store|play|tabletă|ecrane|scanează|cod|codul|qr|citi|descoperă|fotografii|oficial|oficială|locale|rețele|rețelele|sociale|x|minut|disponibile|înainte|fii|rămâi|curent|moment|importante|bun|noutăți|noutățile',
        cue: '{siteName}|google știri|google news|google discover|google|rețele sociale|rețelele sociale|rețelele de socializare|aplicația noastră|aplicația|app store|google play|notificări|notificările|canalul nostru|pagina noastră|comunitatea noastră',
        act: 'urmărește ne|urmăriți ne|urmărește|intră|intrați|alătură te|alătură te nouă|abonează te|adaugă ne|adaugă|descarcă|descărcați|instalează|activează|activați|disponibil|disponibilă|găsește ne|ne găsești|ne găsiți|primește|alege|caută ne|suntem|vizitează ne|dă ne|dați ne|dă like|dă un like|fii parte|ne poți urmări|ne puteți urmări',
        example: 'Suntem și pe Bluesky și pe Threads',
      },
    ],
    'live-marker': [
      {
        words:
          '{little}|eveniment|evenimentul|evenimente|ultimele|știri|știrile|informații|pagina|minut|ora|automat|noutăți|zilei|actualitate|știre|articol|desfășurare|curs|live|text',
        cue: 'live|în direct|direct|minut cu minut|pagina',
        act: 'urmărește|urmăriți|actualizează|actualizați|reîncarcă|reîncărcați|se actualizează|s a încheiat',
        example: 'Reîncarcă pagina pentru ultimele știri',
      },
      {
        words: '{little}|{article}|minute|următoarele|clipe|curând|revenim|reveni|vom|detalii|multe|așteptați',
        cue: 'știre|știrea|articol|articolul|material|informația',
        act: 'în curs de actualizare|în curs de dezvoltare|în desfășurare|se actualizează|în actualizare|în curs de redactare',
        example: 'Material în curs de redactare',
      },
    ],
    login: [
      {
        words:
          '{little}|adresa|poștă|electronică|mail|e mail|email|secunde|câteva|minut|minute|rapid|ușor|articol|articole|știrea|lectură|servicii|utilizator|utilizatorul|profil|newslettere|alerte|site|citi|continua|comenta|rețele|cititor|timp|favorite|problemă|ajutor|date|nume|personal|ca',
        cue: 'cont|contul|contului|contul tău|autentifică te|autentificați vă|autentificare|autentificat|conectează te|conectați vă|conectare|înregistrează te|înregistrați vă|înregistrare|parola|înregistrat|sesiune|loghează te|login|intră în cont',
        act: 'ai deja|aveți deja|încă nu|nu ai|creează|crează|creați|creare|gratuit|uitat|pierdut|google|apple|facebook|recuperează|resetează|abonat|client|rămâi conectat|ține minte|expirat|expirată|ieși|cu adresa|câteva secunde|ești deja|sunteți deja',
        example: 'Încă nu ești înregistrat? Creează-ți un cont',
      },
    ],
    'media-widget': [
      {
        words:
          '{little}|minute|min|sec|oră|fragment|integral|integrală|complet|completă|automată|automat|articol|articolul|știrea|versiune|text|imagine|pagină|câteva|clipe|încarcă|târziu|emisiune|titlu|calitate|viteză|nou|browser|listă|interviu|reportaj|secunde|#',
        cue: 'video|videoclip|videoclipul|podcast|podcastul|audio|episod|episodul|sunetul|subtitrări|player|player ul|galeria|acest articol|această știre',
        act: 'ascultă|ascultați|urmărește|vizionează|privește|vezi|redă|redare|redarea|ecran complet|următorul|începe|va începe|se încarcă|activează|dezactivează|fără sunet|pauză|secunde|durată|reia|apasă|nu este disponibil|nu mai este disponibil|indisponibil',
        example: 'Apasă pentru videoclipul complet',
      },
    ],
    newsletter: [
      {
        words: '{mailWord}',
        cue: 'newsletter|newsletterul|newsletterului|newslettere|newsletter ul|buletin informativ|buletinul|inbox|inbox ul|inboxul|căsuța de e mail|căsuța|poșta electronică|(adresa|adresă) de (e mail|email)|ta de e mail|tău de e mail',
        act: 'abonează te|abonați vă|abonează|abonez|înscrie te|înscrieți vă|primește|primiți|primesc|primi|dezabona|dezabonați|esențialul|selecție|selecția|confirmă|confirmați|verifică|direct|trimitem|vom trimite|vei primi|veți primi|descoperă|nu rata|introdu|introduceți|adresa ta|adresa de|cele mai|ce e mai bun|în fiecare|pentru înscriere|pentru abonare',
        example: 'Esențialul săptămânii, direct în inbox',
      },
    ],
    offer: [
      {
        words:
          '{little}|lună|luni|lunii|an|ani|anul|săptămână|săptămâni|zi|zile|primul|prima|primele|loc|locul|începând|euro|leu|lei|ron|abonament|abonamentul|abonamente|plan|planuri|planurile|preț|prețuri|digital|digitale|total|acces|nelimitat|articol|articole|conținut|știri|ziar|print|site|aplicație|lunar|anual|vară|crăciun|iarnă|primăvară|limitată|specială|exclusivă|lansare|bun|venit|durată|sfârșit|card|credit|plată|costuri|reînnoire|automată|plătești|descoperi|reducere|cadou|jurnalism|redacție|opțiuni|prieten|lectură|presă|valabilă|timp|renunți|renunța|obligații|profita|disponibil|oferim|numai',
        cue: 'oferta noastră|ofertele noastre|această ofertă|promoție|fără obligații|fără card|anulează|renunți|renunța|renunțați|încearcă gratuit|probă gratuită|perioadă de probă|reducere|profită|profitați|abonează te|abonați vă|abonamentul|de abonament|mă abonez|ofertă de bun venit|ofertă specială|ofertă limitată|oferă un abonament|dăruiește un abonament|profită de ofertă',
        act: '# (lună|luni|euro|lei|zile|săptămâni|an|leu)|începând de la|(pe|prima|fiecare) lună|pe an|primul an|oricând|când vrei|în orice moment|descoperă|alege|vezi|prețuri|doar #|de la #|planurile de abonament|cadou',
        example: 'Ofertă de bun venit: prima lună la 1 leu',
      },
    ],
    'paywall-notice': [
      {
        words:
          '{little}|{article}|cont|contul|site|site ul|aplicație|aplicația|ziar|ziarul|digital|digitală|print|ediție|ediția|revista|restul|parte|complet|completă|integral|întreg|investigații|podcasturi|newslettere|arhivă|zi|săptămână|an|euro|lei|leu|lună|luni|publicitate|avantaje|beneficii|vedea|vrei|dorești|doriți|pare|rău|păcate|destinat|destinată|cititori|presă|limită|limite|momentul|comenta|plan|planul|începând|primul|actualitate|oferit|calitate|bucură|alege|alătură|comunitate|devino|ca|departe|înregistrați|necesar|nevoie|autentificare|conectați',
        cue: 'abonat|abonați|abonații|abonaților|abonament|abonamentul|abonamente|abonează te|abonați vă|abonează|abona|abonezi|premium|membrilor|membrii|abonare',
        act: 'citi|citești|citirea|citește|citiți|lectura|continua|accesa|accesează|descoperi|debloca|deblochează|acest articol|articolul|tot articolul|această știre|acest conținut|acest text|conținut|conținutul|exclusiv|exclusivă|exclusive|rezervat|rezervată|rezervate|nelimitat|nelimitată|fără limite|autentifică te|ești deja|disponibil|disponibilă|restul|intră în cont|integral|acces nelimitat|acces la toate|acces complet|acces exclusiv',
        example: 'Restul textului este rezervat membrilor',
      },
      {
        words:
          '{little}|{article}|lună|săptămână|zi|citi|citit|lectură|maxim|număr|ultimul|cont|abonează|nelimitat|consulta|disponibile|lunară|lunii|rămase',
        cue: '(articole|articol|articolele|știri|conținuturi|lecturi) gratuite|limita [lunară] [de] (articole|știri)|limita de articole|articole gratuite',
        act: 'mai ai|mai aveți|ai mai|ți au mai rămas|au rămas|ai rămas|rămase|ai atins|ați atins|ai depășit|ați epuizat|ai epuizat|ai citit|ați citit|disponibile|epuizat',
        example: 'Ai citit toate articolele gratuite din această lună',
      },
      {
        words: '{little}|{article}|site|site ul|ziar|aplicație|lectură|citi',
        cue: 'nelimitat|nelimitată|fără limite|fără limită|fără restricții|deblochează|debloca',
        act: 'conținut|conținutul|articole|articolul|articolele|știri|lectura|accesează|acces|accesul|bucură te|citește',
        example: 'Citește toate articolele fără limite',
      },
    ],
    'read-also': [
      {
        words:
          '{little}|citi|vezi|săptămână|săptămânii|zi|zilei|lună|lunii|moment|momentului|oră|ore|secțiune|secțiunea|categorie|categoria|aceeași|temă|subiect|subiectul|autor|autorul|redacție|redacției|ziar|site|top|web|cititori|cititorii|citit|citite|văzut|văzute|ultima|ultimele|recomandare|recomandă|special|selectate|pagini|listă|descoperă|consultă|interesa|plăcea|multe|alte',
        cue: 'articole|articol|articolele|știri|știrile|conținut|conținuturi|povești|materiale|videoclipuri|cele mai|recomandările|recomandări|interesa|interesează|plăcea',
        act: 'alte articole|alte știri|alte materiale|citite|văzute|mai multe articole|mai multe știri|similare|asemănătoare|conexe|recomandate|ar putea|te ar putea|v ar putea|s ar putea|ți ar putea|rata|ratezi|ratați|același autor|același subiect|aceeași temă|aceeași categorie|recente|populare|distribuite|comentate|redacției',
        example: 'Cele mai distribuite știri ale zilei',
      },
    ],
    'share-toolbar': [
      {
        words:
          '{little}|{siteName}|x|sociale|listă|lecturi|lectură|citi|prieten|prieteni|prietenă|rețea|versiune|format|tipărire|trimite|distribuie|copia|copiază|tipări|alte|târziu|audio|clipboard|știrea|articolul',
        cue: '[pentru a|click pentru a] (distribuie|distribuiți|distribui|trimite|trimiteți|copiază|copiați|copia|tipărește|tipăriți|imprimă|printează|salvează|salvați|salva|recomandă|recomandați|redirecționează|adaugă|link|url)',
        act: 'acest articol|articolul|această știre|știrea|linkul|link ul|acest conținut|această pagină|pagina|pe e mail|prin e mail|pe mail|prin email|pe email|{siteName}|favorite|mai târziu|pentru mai târziu|clipboard|pdf|rețelele sociale|rețele sociale|lista mea|copiat|pe rețelele|prietenilor',
        begins: true,
        example: 'Recomandă articolul unui prieten prin e-mail',
      },
    ],
    'thank-the-writer': [
      {
        words:
          '{little}|articol|articolul|text|textul|plăcut|lectură|ziar|lăsa|mic|mică|munca|gest|contribuție|citit|lui|mulțumim|bacșiș',
        cue: '(oferă|oferiți|plătește|cumpără) [i|îi] [autorului|jurnalistului] o cafea|(lasă|lăsați|dă|dă i) un [mic] bacșiș|mulțumește|mulțumiți|spune mulțumesc|trimite un mulțumesc|spune i mulțumesc',
        act: 'autor|autorul|autorului|autoarei|redactor|redactorului|jurnalist|jurnalistului|jurnalistei|articol|articolul|redacției',
        example: 'Lasă un bacșiș jurnalistei',
      },
    ],
    'translation-notice': [
      {
        words:
          '{little}|versiune|original|originală|limbă|ajutor|ajutorul|instrument|asistență|revizuit|revizuită|redacție|jurnalist|erori|conține|sursă|germană|franceză|spaniolă|rusă|română|chineză|textul|inițial|integral|fost|engleză',
        cue: 'articol|articolul|text|textul|știre|știrea|conținut|audio|rezumat|rezumatul|pagină|titlu|versiune|imagine|imaginea|ilustrație|podcast|engleză|traducere',
        act: '[fost] (tradus|tradusă|generat|generată|realizat|realizată|redactat|citit|citită|creat|creată) [automat] (de|cu|prin|cu ajutorul) [o|un] (ia|ai|inteligența artificială|inteligenței artificiale|inteligență artificială|mașină|robot|voce sintetică|voce artificială|program|instrument)|(tradus|tradusă|generat|generată|citit) automat',
        example: 'Rezumat realizat cu ajutorul inteligenței artificiale, revizuit de redacție',
      },
    ],
  },
}
