import type {PhraseBook} from '../../phrases.js'

/** The words of Romanian notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const romanianVocabulary: PhraseBook = {
  language: 'ro',
  sets: {
    article:
      'articol|articolul|articolului|articole|articolele|știre|știrea|știri|știrile|conținut|conținutul|conținuturi|text|textul|textului|material|materialul|pagină|paginii|video|videoclip|videoclipul|reportaj|reportajul',
    siteName:
      'facebook|instagram|whatsapp|telegram|tiktok|youtube|linkedin|twitter|bluesky|threads|mastodon|snapchat|messenger|pinterest',
    word: 'a|abona|abonament|abonamente|abonamentul|abonare|abonat|abonați|abonații|abonaților|abonează|abonez|abonezi|accept|accepta|acceptat|acceptați|accepți|acces|accesa|accesați|accesează|accesul|această|aceeași|același|acest|acesta|aceste|acestei|aceștia|acestor|acestui|achiziție|achiziții|acord|acordul|acordului|activa|activat|activați|activează|actualitate|actualitatea|actualiza|actualizare|actualizarea|actualizat|actualizată|actualizați|actualizează|actualmente|acum|ad|adaugă|adăugați|adblock|adblocker|adblockerul|adresa|adresei|advertorial|afiliat|afiliate|afiliere|afișa|afișat|afișată|afișați|afișează|află|ai|aici|ajută|ajutați|ajutor|ajutorul|al|alătură|ale|alege|alerte|alese|alt|alte|altul|am|an|analiză|analize|anchete|android|angajează|ani|anterioară|anterioare|anterior|anual|anul|anulează|anunț|anunță|anunțați|anunțul|aparțin|aparține|apasă|apăsând|apăsați|aplicația|aplicație|apoi|app|apple|aprilie|aprobate|ar|arată|are|arhivă|articol|articole|articolele|articolul|articolului|artificială|artificiale|ascultă|ascultați|ascunde|ascundeți|asemănătoare|asistență|asociație|astăzi|așteptați|ați|atins|au|audiență|audio|august|autentifică|autentificare|autentificat|autentificați|autoarei|automat|automată|autor|autori|autorii|autorilor|autorizație|autorul|autorului|avantaje|aveți|aviz|azi|bacșiș|banner|bara|beneficii|bine|bloc|blocarea|blocat|blocată|blocator|block|blocker|blockerul|bluesky|branded|browser|browserul|browserului|bucura|buletin|buletinul|bun|bună|bune|buton|butonul|că|cadou|cadru|cafea|calitate|canal|canalul|canalului|când|capital|caracter|card|care|câștiga|căsuța|categoria|categorie|câteva|caută|căutare|cauza|caz|ce|cea|cei|cel|cele|celor|chineză|chrome|cine|citarea|citește|citești|citi|citirea|citit|citită|citite|citiți|cititor|cititori|cititorii|clic|click|client|clipboard|clipe|coboară|cod|codul|coincid|colaborare|colectăm|colectate|comenta|comentarii|comentariile|comentariilor|comentariu|comentariul|comentate|comentați|comentează|comercial|comercială|comision|compatibil|complet|completă|comunitate|comunitatea|comunității|condiții|conectare|conectat|conectați|conectează|conexe|confidențialitate|confidențialitatea|configura|configurează|confirmă|confirmată|confirmați|conform|considerat|considerate|consimțământ|consimțământul|constitui|constituie|consult|consultă|consultanță|consultați|consultația|consultul|cont|contactează|content|conține|continuă|continuarea|continuați|conținut|conținute|conținutul|conținutului|conținuturi|contribuie|contribuția|contribuție|contul|contului|conturi|conversație|cookie|cookies|cookieuri|cookieurile|copia|copiat|copiați|copiază|copierea|copyright|corect|corectare|corectură|corecturi|cost|costuri|crăciun|creare|creat|creată|creați|crează|credeți|credit|creează|crește|crezi|ctrl|cu|cultură|cum|cumpără|cumpărare|cumpărături|cuprins|curând|curent|curs|da|dacă|dăruiește|dată|date|datele|dați|datorită|de|deasemenea|debloca|deblochează|decembrie|decizie|deja|deoarece|departe|depășit|derulați|derulează|descarcă|descărcați|deschide|deschis|descoperă|descoperi|desfășurare|despre|destinat|destinată|detalii|detectat|devino|dezabona|dezabonați|dezactiva|dezactivat|dezactivate|dezactivați|dezactivează|dezbatere|dezvoltare|difuzarea|digital|digitală|digitale|dimineață|din|direct|discover|discuta|discuția|discuție|disponibil|disponibilă|disponibile|dispozitiv|dispozitivul|dispozitivului|distribui|distribuie|distribuirea|distribuite|distribuiți|doar|dona|donați|donația|donație|donații|donează|doresc|dorești|doriți|drepturi|drepturile|duminică|dumneavoastră|după|durată|dv|dvs|e|echipa|economie|ecran|ecrane|edge|editat|ediția|ediție|editor|editorială|editorului|electronică|element|email|emisiune|end|engleză|enter|episod|episodul|epuizat|eroare|eroarea|erori|esențial|esențialul|este|ești|euro|eveniment|evenimente|evenimentul|excepția|exclusiv|exclusivă|exclusive|exercita|există|experiență|expirat|expirată|explicit|explorer|expres|expresă|exprimat|exprimată|exprimate|extern|externe|extinde|fă|fac|face|facebook|faceți|făcute|fără|favorite|februarie|fereastră|fi|fie|fiecare|fii|financiar|financiară|finanțat|firefox|fiscală|fișiere|fiți|flash|foarte|folosesc|folosește|folosești|folosim|folosire|folosiți|formă|format|formular|fost|fotografia|fotografie|fotografii|fragment|fragmente|franceză|funcții|funcționa|funcționalități|funcționare|funcționarea|funcționează|galeria|galerie|găsește|găsești|găsit|găsită|găsiți|gdpr|general|generat|generată|germană|gest|gestiona|gestionați|gestionează|google|grafic|gratuit|gratuită|gratuite|greșeală|greșeli|grup|grupul|h|hartă|html|i|ia|ianuarie|iar|iarnă|idei|ideile|ieri|ieși|îi|ilustrație|imagine|imaginea|imagini|îmbunătăți|imediat|împărtășește|important|importantă|importante|imposibil|impozit|împreună|imprimă|în|înainte|înapoi|inbox|inboxul|încă|încărca|încărcat|încărcată|încearcă|începând|începe|început|începutul|încercați|încheiat|închide|închiderea|închideți|închisă|închise|include|incorectă|independent|independență|independenți|indisponibil|inexactitate|informat|informația|informație|informații|informațiile|informativ|inițial|înlocui|înlocuiesc|înlocuiește|înregistrare|înregistrat|înregistrați|înregistrează|înscrie|înscriere|înscrieți|instagram|instala|instalează|instrument|integral|integrală|intelectuală|inteligența|inteligenței|interesa|interesează|intermediul|internet|interviu|interviul|interzis|interzisă|interzise|intră|intrați|întreaga|întreg|întrerupe|introdu|introduceți|învechit|investigații|investiții|ios|iphone|îți|iulie|iunie|javascript|joi|jos|juridic|juridică|jurnalism|jurnalismul|jurnalist|jurnalistei|jurnaliști|jurnaliștii|jurnalistului|l|la|lansare|lasă|lăsați|laterală|lectura|lecturi|lei|leu|liber|liberă|like|limbă|limită|limitată|limite|linia|link|linkedin|linkul|linkului|linkuri|listă|live|loc|local|locale|locul|loghează|login|lui|lume|lună|lunar|lunară|luni|lunii|mă|magazine|mai|mail|marcă|mare|mărește|mari|marketing|marți|martie|mașină|mastodon|măsura|măsurare|material|materiale|materialul|materialului|maxim|mea|media|mele|membrii|membrilor|meniu|meniul|menționarea|mergi|mesaj|mesajul|messenger|meu|mic|mică|micșorează|miercuri|mijloc|min|minte|minut|minute|mobil|moderare|moderate|moderatori|modern|modifica|modificare|modificat|modificată|modifici|modul|module|modulele|modulul|moment|momentul|momentului|monden|multe|mulțumesc|mulțumește|mulțumim|mulțumiți|muncă|navigând|navigare|ne|neapărat|necesar|necesare|necesită|nelimitat|nelimitată|nevoie|news|newsletter|newslettere|newsletterul|newsletterului|ni|nicio|niciun|nimic|noastră|noastre|noi|noiembrie|noștri|nostru|notificări|notificările|nou|nouă|noutăți|noutățile|nu|numai|număr|nume|o|obligații|obligatorii|observat|observație|octombrie|oferă|oferi|oferim|oferit|oferită|oferite|oferiți|oferta|oferte|ofertele|oficial|oficială|omite|online|opinia|opinie|opinii|opiniile|opțiuni|opțiunile|ora|ore|ori|oricând|orice|original|originală|ortografică|ortografie|păcate|pagină|pagini|paginii|pana|pare|părere|părerea|parola|parte|partea|partener|parteneri|parteneriat|partenerii|partenerilor|părți|parțial|parțială|participă|participat|participați|păstra|pauză|paypal|pdf|pe|pentru|perioadă|permisă|permisiune|permisiunea|permit|permite|permiteți|personal|personală|personale|personaliza|personalizat|personalizate|personalizează|peste|pierdut|pinterest|plăcea|plăcut|plan|planul|planuri|planurile|plată|plătește|plătești|platformă|plătit|play|player|poate|podcast|podcastul|podcasturi|politică|politici|populare|posibil|posibilă|poștă|postare|postat|pot|poți|povestea|povești|poziția|poziție|prânz|prealabil|prealabilă|preferată|preferate|preferințe|preferințele|preluarea|prelucrăm|prelucrare|prelucrarea|prelucrate|premium|presa|presei|preț|prețuim|prețuri|prețurile|prezentate|prieten|prietenă|prieteni|prietenilor|prima|primăvară|primele|primesc|primește|primi|primii|primim|primiți|primul|prin|principal|principală|print|printează|prioritate|privat|privată|privește|privind|probă|problemă|produs|produse|profesional|profil|profilul|profita|profitați|program|programul|proiect|promoție|promoții|promovat|proprietate|proprii|propriu|propune|protecția|protejăm|protejat|protejate|provine|public|publică|publicare|publicat|publicată|publicate|publicați|publicația|publicație|publicației|publicitar|publicitară|publicitare|publicitate|publicitatea|publicității|punct|puncte|punctele|pur|putea|puteți|putut|qr|rămâi|rămână|rămâne|rămânem|rămas|rămase|rapid|raportați|raportează|răspunde|răspunderea|rata|ratați|ratezi|rău|reacții|real|realizare|realizat|realizată|recentă|recente|reclamă|reclame|reclamei|reclamele|reclamelor|recomandă|recomandare|recomandarea|recomandări|recomandările|recomandate|recomandați|recuperează|recurentă|reda|redactare|redactat|redacția|redacție|redacției|redactor|redactorului|redare|redarea|redat|redirecționează|reducere|reflectă|refuz|refuza|refuzat|regional|regulamentul|reguli|regulile|reia|reîncarcă|reîncărcați|reînnoire|relevante|remarcat|remunerate|renunța|renunțați|renunți|reportaj|reportajul|reportajului|reprezentând|reprezintă|reproducere|reproducerea|republicarea|resetează|respectă|respectăm|responsabilitate|responsabilitatea|restricții|restul|rețea|rețele|rețelele|retrage|retrageți|reveni|revenim|revista|revizuit|revizuită|revoca|rezervat|rezervată|rezervate|rezultate|rezumat|rezumatul|risc|robot|rog|română|ron|rugăm|rusă|s|să|safari|salva|salvați|salvează|sâmbătă|săptămână|săptămâni|săptămânii|sari|sau|scanează|schimba|scop|scopuri|scrie|scrieți|scrii|scris|scrisă|scurtă|se|seară|sec|secțiune|secțiunea|secunde|selectate|selectați|selectează|selecția|selecție|semnalați|semnalează|semnatar|semnatarului|septembrie|servicii|serviciu|sesiune|sesizat|setări|setările|setărilor|sfârșit|sfârșitul|sfat|sfatul|sfaturi|și|sigur|similare|simplu|sintetică|site|slide|smartphone|snapchat|sociale|socializare|societate|sortează|spaniolă|spațiu|special|specială|specialist|specialistul|sponsor|sponsori|sponsorizat|sponsorizate|sport|spot|spre|sprijin|sprijină|sprijiniți|sprijinul|spune|spuneți|statistici|ști|știință|știre|știrea|știri|știrii|știrile|stoca|stocăm|stocate|store|stories|strict|sub|subiect|subiectul|subsolul|subtitrări|sugerează|sugestie|sumă|sunet|sunetul|sunt|suntem|sunteți|suplimentar|suport|suportă|sursă|surse|sursei|sus|susține|susțineți|ta|tabletă|tăi|tale|târziu|tastare|tău|te|tehnologie|tehnologii|telefon|telefonul|telegram|temă|temporar|terțe|terți|text|textul|textului|threads|ți|ție|tiktok|timp|tine|tipar|tipărește|tipări|tipărire|tipăriți|titlu|titluri|titlurile|toată|toate|top|tot|total|totală|toți|traducere|tradus|tradusă|trăi|trebuie|trimite|trimitem|trimiteți|tu|tuturor|twitter|typo|uitat|ul|ultima|ultimele|ultimul|ului|un|unei|unele|unică|unui|urcă|uri|urile|urilor|url|urmă|urmărește|urmări|urmăriți|următoare|următoarele|următor|următorul|urmează|ușor|utilizăm|utilizare|utilizate|utilizați|utilizator|utilizatori|utilizatorul|utilizează|utilizezi|v|vă|văd|valabilă|vânzare|vânzări|vară|văzut|văzute|vechi|vedea|vedere|vedeți|vei|venit|venituri|verifică|verificați|versiune|versiunea|veți|vezi|vi|viață|video|videoclip|videoclipul|videoclipuri|viitor|viitorul|vineri|viteză|vizionează|vizitează|vizualiza|voce|voi|vom|vreau|vrei|vreo|vreți|web|week|whatsapp|x|youtube|zi|ziar|ziarul|ziarului|zile|zilei|așteaptă|jumătate|potrivit|potrivită|ideal|utilizatorii|utilizatorilor|mergem|brand|singurul|singura|responsabil|printați|interes|blocare|emailul|mailul|placă|placa|intereseze|capăt|întregime|seri|dimineți|weekend|scurt|folosirea|datelor|termine|cale|economisește|economisi|regiunea|sms|trăiască|deține|consulta|firul|actualității|mulțumești|observi|observați|independența|ieșire|autentifici|terților|anuală|#',
  },
  phrases: {
    'source-line': {
      line: [
        [
          '(articol|text|știre|material) (preluat|preluată|extras) (din|de la|de pe) <name>',
          'Articol preluat de la Curierul Ecluzelor',
        ],
      ],
    },
  },
  bags: {
    'ad-marker': [
      {
        words: '{word}',
        cue: 'publicitate|publicitatea|publicității|publicitară|publicitar|reclamă|reclame|reclamele|reclamei|anunț publicitar|anunțul|mesaj publicitar|spot publicitar|spațiu publicitar|conținut sponsorizat',
        act: 'continuați|derulează|derulați|închide|închideți|închiderea|ascunde|ascundeți|sari peste|omite|raportează|secunde|văd|de ce|mai departe|citește|citiți|({article}|lectura|programul) (continuă|urmează|se reia)|(continuă|urmează) (după|mai jos|imediat|sub|lectura|citirea)|(restul|continuarea) (articolului|știrii|textului|conținutului|materialului|reportajului)|așteaptă|așteptați|pe cale să se termine|se termină în',
        example: 'Continuarea textului, imediat după reclame',
      },
      {
        words: '{word}',
        cue: 'știrea|articolul|textul|lectura|reportajul|conținutul|interviul|materialul|videoclipul',
        act: '(continuă|urmează|se reia) [imediat] (mai jos|în continuare|dedesubt)',
        example: 'Articolul continuă mai jos',
      },
      {
        words: '{word}',
        cue: 'derulează|derulați|coboară|glisează',
        act: '(continua|citi mai departe|continua lectura|citești mai departe|continua să citești)',
        example: 'Derulați pentru a continua lectura',
      },
    ],
    'browser-notice': [
      {
        words: '{word}',
        cue: 'browser|browserul|browser ul|browserului|javascript|ad blocker|ad blockerul|adblock|adblocker|adblockerul|ad block|blocarea reclamelor|blocator|flash player',
        act: 'activează|activați|activa|activat|dezactivează|dezactivați|dezactiva|dezactivat|învechit|vechi|suportă|compatibil|permite|actualizează|actualizați|actualiza|detectat|afișa|modern|continua|bucura|reîncarcă|reîncărcați|întrerupe|nu funcționează|funcționează greșit',
        example: 'Am detectat că folosești un ad blocker',
      },
    ],
    'cms-leftover': [
      {
        words: '{word}',
        cue: 'conținut|conținutul|acest modul|videoclipul|acest videoclip|acest video|această hartă|această postare|acest element|această imagine|această fotografie|acest grafic|această galerie|această pagină',
        act: 'afișat|afișată|afișa|încărcat|încărcată|încărca|nu este disponibil|nu mai este disponibil|indisponibil|disponibil|disponibilă|găsit|găsită|redat|reda|blocat|blocată',
        example: 'Ne pare rău, această hartă nu poate fi afișată',
      },
    ],
    comments: [
      {
        words: '{word}',
        cue: 'comentariu|comentariul|comentarii|comentariile|comentariilor|comenta|comentează|comentați|părerea ta|părerea|opinia ta|conversație|discuție|discuția|ce părere|reacții',
        act: 'lasă|lăsați|scrie|scrieți|scrii|publică|publicați|trimite|trimiteți|adaugă|adăugați|spune|spuneți|fii|fiți|autentifică|autentificați|autentificat|conectează|înregistrează|semnalează|raportează|moderate|moderare|reguli|regulile|regulamentul|afișează|vezi|vedeți|citește|citiți|ascunde|sortează|închise|închisă|dezactivate|alătură|participă|participați|împărtășește|niciun|nu există|respectă|obligatorii|răspunde|încarcă|anulează|ce crezi|fii primul|fii prima|fiți primul|autentifică te',
        example: 'Scrieți părerea dumneavoastră în comentarii',
      },
    ],
    'consent-notice': [
      {
        words: '{word}',
        cue: 'cookie|cookies|cookie uri|cookie urile|cookie urilor|cookieuri|cookieurile|fișiere cookie',
        act: 'accepta|accept|accepți|acceptați|acceptat|refuza|refuz|refuzat|permite|permiteți|gestiona|gestionează|gestionați|configura|configurează|setări|setările|setărilor|preferințe|preferințele|opțiuni|utilizează|utilizăm|utilizați|folosește|folosim|folosesc|stoca|stocăm|instala|salva|modifica|afișa|vizualiza|blocat|blocată|dezactivat|activează|activați|parteneri|partenerii|publicitate|publicitare|marketing|măsurare|audiență|politica|politici|aviz|navigare|îmbunătăți|experiență|scopuri|necesare|consimțământ|consimțământul|ești de acord|sunteți de acord|sunt de acord|necesare pentru',
        example: 'Gestionează sau refuză modulele cookie ale partenerilor noștri',
      },
      {
        words: '{word}',
        cue: 'consimțământul|confidențialitate|confidențialitatea|datele tale|datele dvs|datele personale|datele cu caracter personal|viața privată|preferințele tale|gdpr|dispozitivul dvs|dispozitivul tău|datelor tale|datelor dvs|datelor personale',
        act: 'retrage|retrageți|revoca|modifica|modifici|gestiona|gestionează|gestionați|configura|setări|setările|setărilor|oricând|în orice moment|respectăm|protejăm|prețuim|parteneri|partenerii|politica|stocăm|colectăm|prelucrăm|folosim|exercita|personalizează|schimba|accepți|acceptați|sunt de acord|preferințe|preferințele|mai multe detalii|mai multe informații',
        example: 'Noi și partenerii noștri protejăm datele tale',
      },
    ],
    'continue-reading': [
      {
        words: '{word}',
        cue: '[pentru a|click pentru a|click aici pentru a|apasă pentru a|apasă aici pentru a] (citește|citiți|citi|vezi|vedeți|vedea|consultă|consulta|descoperă|afișează|afișați|deschide|extinde|găsești|(continuă|continuați) (lectura|citirea|să citești)|reia|accesează|accesați|încarcă|află|mergi)',
        act: 'tot articolul|articolul|articolul complet|articolul integral|articole|toată știrea|știrea completă|materialul|textul complet|textul integral|tot textul|conținutul|pe site|site ul nostru|pagina următoare|restul|continuarea|interviul integral|interviul complet|mai multe știri|mai multe articole|mai multe detalii|integral|pe site ul',
        begins: true,
        example: 'Extinde textul integral, interviul complet',
      },
      {
        words: '{word}',
        cue: '(reia|reluați|reluați) (lectura|citirea)',
        act: 'articolului|știrii|textului|materialului',
        begins: true,
        example: 'Reia citirea știrii',
      },
    ],
    control: [
      {
        words: '{word}',
        cue: 'închide|deschide|afișează|arată|ascunde|mărește|micșorează|derulează|înapoi|mergi|urcă|coboară|încarcă|sari|accesează|imaginea|fotografia|slide',
        act: 'meniu|meniul|începutul paginii|subsolul paginii|ecran complet|navigare|cuprins|pagina anterioară|pagina următoare|prima pagină|pagina principală|galeria|conținutul principal|conținut|# din #|bara laterală|mai multe rezultate|sus la început',
        begins: true,
        example: 'Ascunde bara laterală',
      },
    ],
    copyright: [
      {
        words: '{word}',
        cue: 'reproducerea|reproducere|toate drepturile|drepturi de reproducere|copyright|republicarea|drepturi de autor|drepturile de autor|preluarea|copierea|difuzarea',
        act: 'interzisă|interzis|interzise|rezervate|rezervat|acord scris|acordul|acordului|fără acord|permisiune|permisiunea|protejat|protejate|strict interzisă|permisă|autorizație',
        example: 'Copierea, fie și parțială, este strict interzisă',
      },
    ],
    'date-stamp': [
      {
        words: '{word}',
        cue: 'actualizat|actualizată|actualizarea|modificat|modificată|publicat|publicată|publicare|postat|creat|editat|[ultima] (actualizare|modificare)|(articol|știre|material) (actualizat|actualizată|publicat|publicată)',
        act: 'ieri|azi|astăzi|acum #|acum o|ora #|# ore|# minute|# #|în urmă cu #|(la|luni|marți|miercuri|joi|vineri|sâmbătă|duminică) #',
        begins: true,
        example: 'Publicat ieri, actualizat acum 20 de minute',
      },
    ],
    disclaimer: [
      {
        words: '{word}',
        cue: 'afiliate|afiliat|afiliere|sponsorizat|sponsorizate|advertorial|publicitar|promovat|parteneriat|remunerate|branded content|plătit',
        act: 'articol|articolul|conținut|conținutul|text|textul|linkuri|link uri|pagina|realizat|redactat|produs|oferit|conține|include|primi|primim|câștiga|scris|creat|material|materialul',
        example: 'Unele linkuri din acest material sunt afiliate',
      },
      {
        words: '{word}',
        cue: 'aparțin|aparține|reflectă|angajează|coincid|responsabilitatea exclusivă|exclusiva responsabilitate|răspunderea exclusivă',
        act: 'autor|autorul|autorului|autori|autorii|autorilor|opinii|opiniile|punctele de vedere|semnatarului|redacția|redacției',
        example: 'Opiniile autorilor nu reflectă linia editorială a ziarului',
      },
      {
        words: '{word}',
        cue: '(consultanță|consultația|consultația|sfat|sfatul|sfaturi|consult|consultul|recomandare|recomandarea) [de|din partea] (investiții|financiară|financiar|medical|medicală|medicale|medicului|juridică|juridic|fiscală|profesional|specialist)|titlu informativ|caracter informativ|scop informativ|scop pur informativ|caracter pur informativ',
        act: 'constituie|înlocuiește|înlocuiesc|reprezintă|informații|informațiile|prețuri|prețurile|articol|articolul|conținut|conținutul|site|doar|exclusiv|numai',
        example: 'Informațiile oferite nu înlocuiesc consultul medical',
      },
      {
        words: '{word}',
        cue: '(sfatul|opinia|consultul|avizul) (medicului|unui medic|unui specialist|specialistului)',
        act: 'înlocuiesc|înlocuiește|înlocui|substituie',
        example: 'Aceste informații nu înlocuiesc sfatul medicului',
      },
      {
        words: '{word}',
        cue: '(în parteneriat|în colaborare) cu (un brand|un partener|partenerul nostru)|singurul responsabil|singura responsabilă',
        act: 'realizat|produs|creat|opiniile sale|autorul|autoarea',
        example: 'Material realizat în colaborare cu un brand',
      },
    ],
    donation: [
      {
        words: '{word}',
        cue: 'donează|donați|dona|fă o donație|faceți o donație|donația ta|contribuția ta|sprijinul tău|ajutorul tău|susține|susțineți|sprijină|sprijiniți|ajută ne|ajutați ne|fără tine|fără voi|datorită ție|redirecționează|contribuie|fiecare contribuție|fiecare donație|contribuiți',
        act: 'ziar|ziarul|presa|media|jurnalism|jurnalismul|jurnaliști|jurnaliștii|informație|redacție|redacția|independență|independent|independenți|liber|liberă|unică|lunar|lunară|recurentă|revista|publicația|online|acest proiect|acum|ne ajută|contează|ne permite',
        example: 'Susține o redacție liberă și independentă',
      },
    ],
    'error-report': [
      {
        words: '{word}',
        cue: 'eroare|eroarea|erori|greșeală|greșeli|inexactitate|corectură|corecturi|corectare|typo',
        act: 'semnalează|semnalați|semnalează ne|raportează|raportați|scrie ne|scrieți ne|anunță ne|anunțați ne|spune ne|spuneți ne|contactează|contactează ne|găsit|observat|ai văzut|ați văzut|remarcat|sesizat|sugerează|propune|trimite ne|ajută ne|anunță|anunțați|spune|spuneți|dacă observi|dacă observați|scrie|scrieți',
        example: 'Spune-ne dacă ai observat o greșeală în text',
      },
    ],
    'follow-us': [
      {
        words: '{word}',
        cue: '{siteName}|google știri|google news|google discover|google|rețele sociale|rețelele sociale|rețelele de socializare|aplicația noastră|aplicația|app store|google play|notificări|notificările|canalul nostru|pagina noastră|comunitatea noastră|în aplicația noastră',
        act: 'urmărește ne|urmăriți ne|urmărește|intră|intrați|alătură te|alătură te nouă|abonează te|adaugă ne|adaugă|descarcă|descărcați|instalează|activează|activați|disponibil|disponibilă|găsește ne|ne găsești|ne găsiți|primește|caută ne|suntem|vizitează ne|dă ne|dați ne|dă like|dă un like|fii parte|ne poți urmări|ne puteți urmări|toate știrile|toate noutățile',
        example: 'Suntem și pe Bluesky și pe Threads',
      },
    ],
    'live-marker': [
      {
        words: '{word}',
        cue: 'live|în direct|direct|minut cu minut|pagina',
        act: 'urmărește|urmăriți|actualizează|actualizați|reîncarcă|reîncărcați|se actualizează|s a încheiat',
        example: 'Reîncarcă pagina pentru ultimele știri',
      },
      {
        words: '{word}',
        cue: 'știre|știrea|articol|articolul|material|informația',
        act: 'în curs de actualizare|în curs de dezvoltare|în desfășurare|se actualizează|în actualizare|în curs de redactare',
        example: 'Material în curs de redactare',
      },
      {
        words: '{word}',
        cue: 'pagina',
        act: '(se actualizează|se reîncarcă|este actualizată) (automat|singură|la fiecare # minute)',
        example: 'Pagina se reîncarcă automat',
      },
    ],
    login: [
      {
        words: '{word}',
        cue: 'cont|contul|contului|contul tău|autentifică te|autentificați vă|autentificare|autentificat|conectează te|conectați vă|conectare|înregistrează te|înregistrați vă|înregistrare|parola|înregistrat|sesiune|loghează te|login|intră în cont',
        act: 'ai deja|aveți deja|încă nu|nu ai|creează|crează|creați|creare|gratuit|uitat|pierdut|google|apple|facebook|recuperează|resetează|abonat|client|rămâi conectat|ține minte|expirat|expirată|ieși|cu adresa|câteva secunde|ești deja|sunteți deja',
        example: 'Încă nu ești înregistrat? Creează-ți un cont',
      },
      {
        words: '{word}',
        cue: 'autentifici|autentificați|ieșire|deconectare',
        act: 'te rugăm|vă rugăm|contul meu|contul tău',
        example: 'Vă rugăm să vă autentificați',
      },
    ],
    'media-widget': [
      {
        words: '{word}',
        cue: 'video|videoclip|videoclipul|podcast|podcastul|audio|episod|episodul|sunetul|subtitrări|player|player ul|galeria|acest articol|această știre',
        act: 'ascultă|ascultați|urmărește|vizionează|privește|vezi|redă|redare|redarea|ecran complet|următorul|începe|va începe|se încarcă|activează|dezactivează|fără sunet|pauză|secunde|durată|reia|apasă|nu este disponibil|nu mai este disponibil|indisponibil',
        example: 'Apasă pentru videoclipul complet',
      },
      {
        words: '{word}',
        cue: 'apasă|apăsați|click|atinge',
        act: 'pentru (redare|ascultare|vizionare)|play',
        begins: true,
        example: 'Apasă pentru redare',
      },
    ],
    newsletter: [
      {
        words: '{word}',
        cue: 'newsletter|newsletterul|newsletterului|newslettere|newsletter ul|buletin informativ|buletinul|inbox|inbox ul|inboxul|căsuța de e mail|căsuța|poșta electronică|(adresa|adresă) de (e mail|email)|ta de e mail|tău de e mail|e mailul tău|emailul tău|adresa ta',
        act: 'abonează te|abonați vă|abonează|abonez|înscrie te|înscrieți vă|primește|primiți|primesc|primi|dezabona|dezabonați|esențialul|selecție|selecția|confirmă|confirmați|verifică|direct|trimitem|vom trimite|vei primi|veți primi|descoperă|nu rata|introdu|introduceți|cele mai|ce e mai bun|în fiecare|pentru înscriere|pentru abonare|lasă ne|îți trimitem|vă trimitem|zilnice|în fiecare seară|în fiecare dimineață|în fiecare (luni|marți|miercuri|joi|vineri|sâmbătă|duminică|zi|săptămână)|firul|înscriere gratuită|abonare gratuită|nu pierde',
        example: 'Esențialul săptămânii, direct în inbox',
      },
      {
        words: '{word}',
        cue: 'dezabona|dezabonați|dezabonezi',
        act: 'poți|puteți|oricând|când vrei|când doriți|în orice moment',
        example: 'Vă puteți dezabona în orice moment',
      },
    ],
    offer: [
      {
        words: '{word}',
        cue: 'oferta noastră|ofertele noastre|această ofertă|promoție|fără obligații|fără card|anulează|renunți|renunța|renunțați|încearcă gratuit|probă gratuită|perioadă de probă|reducere|profită|profitați|abonează te|abonați vă|abonamentul|de abonament|mă abonez|ofertă de bun venit|ofertă specială|ofertă limitată|oferă un abonament|dăruiește un abonament|profită de ofertă|abonament digital|abonament anual|abonament lunar|planul potrivit|planul ideal|jumătate de preț',
        act: '# (lună|luni|euro|lei|zile|săptămâni|an|leu)|începând de la|(pe|prima|fiecare) lună|pe an|primul an|oricând|când vrei|în orice moment|descoperă|alege|vezi|prețuri|doar #|de la #|planurile de abonament|cadou|pe lună|pentru tine|o lună|la # lei',
        example: 'Ofertă de bun venit: prima lună la 1 leu',
      },
      {
        words: '{word}',
        cue: 'economisește|economisiți',
        act: 'abonamentul|abonament',
        begins: true,
        example: 'Economisește 30 % la abonament',
      },
    ],
    'paywall-notice': [
      {
        words: '{word}',
        cue: 'abonat|abonați|abonații|abonaților|abonament|abonamentul|abonamente|abonează te|abonați vă|abonează|abona|abonezi|premium|membrilor|membrii|abonare|utilizatorii înregistrați|utilizatorilor înregistrați',
        act: 'citi|citești|citirea|citește|citiți|lectura|continua|accesa|accesează|descoperi|debloca|deblochează|acest articol|articolul|tot articolul|această știre|acest conținut|acest text|conținut|conținutul|exclusiv|exclusivă|exclusive|rezervat|rezervată|rezervate|nelimitat|nelimitată|fără limite|autentifică te|ești deja|disponibil|disponibilă|restul|intră în cont|integral|acces nelimitat|acces la toate|acces complet|acces exclusiv|doar pentru|numai pentru|fără reclame',
        example: 'Restul textului este rezervat membrilor',
      },
      {
        words: '{word}',
        cue: '(articole|articol|articolele|știri|conținuturi|lecturi) gratuite|limita [lunară] [de] (articole|știri)|limita de articole|articole gratuite',
        act: 'mai ai|mai aveți|ai mai|ți au mai rămas|au rămas|ai rămas|rămase|ai atins|ați atins|ai depășit|ați epuizat|ai epuizat|ai citit|ați citit|disponibile|epuizat',
        example: 'Ai citit toate articolele gratuite din această lună',
      },
      {
        words: '{word}',
        cue: 'nelimitat|nelimitată|fără limite|fără limită|fără restricții|deblochează|debloca',
        act: 'conținut|conținutul|articole|articolul|articolele|știri|lectura|accesează|acces|accesul|bucură te|citește',
        example: 'Citește toate articolele fără limite',
      },
    ],
    'read-also': [
      {
        words: '{word}',
        cue: 'articole|articol|articolele|știri|știrile|conținut|conținuturi|povești|materiale|videoclipuri|cele mai|recomandările|recomandări',
        act: 'citite|văzute|mai multe articole|mai multe știri|similare|asemănătoare|conexe|recomandate|ar putea|te ar putea|v ar putea|s ar putea|ți ar putea|rata|ratezi|ratați|același autor|același subiect|aceeași temă|aceeași categorie|recente|populare|distribuite|comentate|redacției|alte|de interes|interesa|interesează',
        example: 'Cele mai distribuite știri ale zilei',
      },
      {
        words: '{word}',
        cue: 'te|v|vă|ți|și',
        act: 'ar putea (interesa|plăcea)|putea să|poate interesa|putea interesa|putea plăcea',
        example: 'S-ar putea să-ți placă și',
      },
      {
        words: '{word}',
        cue: 'alți cititori|alți utilizatori|cititorii noștri',
        act: 'au (citit|văzut) și|au mai (citit|văzut)',
        begins: true,
        example: 'Cititorii noștri au mai citit',
      },
    ],
    'share-toolbar': [
      {
        words: '{word}',
        cue: '[pentru a|click pentru a] (distribuie|distribuiți|distribui|trimite|trimiteți|copiază|copiați|copia|tipărește|tipăriți|imprimă|printează|salvează|salvați|salva|recomandă|recomandați|redirecționează|adaugă|link|url)',
        act: 'acest articol|articolul|această știre|știrea|linkul|link ul|acest conținut|această pagină|pagina|pe e mail|prin e mail|pe mail|prin email|pe email|{siteName}|favorite|mai târziu|pentru mai târziu|clipboard|pdf|rețelele sociale|rețele sociale|lista mea|copiat|pe rețelele|prietenilor',
        begins: true,
        example: 'Recomandă articolul unui prieten prin e-mail',
      },
      {
        words: '{word}',
        cue: 'primește|primiți',
        act: 'linkul (prin|pe) (sms|e mail|mail)',
        example: 'Primește linkul prin e-mail',
      },
    ],
    'thank-the-writer': [
      {
        words: '{word}',
        cue: '(oferă|oferiți|plătește|cumpără) [i|îi] [autorului|jurnalistului] o cafea|(lasă|lăsați|dă|dă i) un [mic] bacșiș|mulțumește|mulțumiți|spune mulțumesc|trimite un mulțumesc|spune i mulțumesc|oferă i autorului o cafea|oferă o cafea|oferă i o cafea|să i mulțumești',
        act: 'autor|autorul|autorului|autoarei|redactor|redactorului|jurnalist|jurnalistului|jurnalistei|articol|articolul|redacției',
        example: 'Lasă un bacșiș jurnalistei',
      },
    ],
    'translation-notice': [
      {
        words: '{word}',
        cue: 'articol|articolul|text|textul|știre|știrea|conținut|audio|rezumat|rezumatul|pagină|titlu|versiune|imagine|imaginea|ilustrație|podcast|engleză|traducere',
        act: '[fost] (tradus|tradusă|generat|generată|realizat|realizată|redactat|citit|citită|creat|creată) [automat] (de|cu|prin|cu ajutorul) [o|un] (ia|ai|inteligența artificială|inteligenței artificiale|inteligență artificială|mașină|robot|voce sintetică|voce artificială|program|instrument)|(tradus|tradusă|generat|generată|citit) automat',
        example: 'Rezumat realizat cu ajutorul inteligenței artificiale, revizuit de redacție',
      },
      {
        words: '{word}',
        cue: 'engleză|franceză|germană|spaniolă|rusă',
        act: 'traducere automată|tradus automat|tradusă automat',
        example: 'Traducere automată din engleză',
      },
      {
        words: '{word}',
        cue: 'voce|audio|lectură',
        act: '(generată|generat|citită|citit|produsă) (cu|de|prin) [o] (ia|inteligența artificială|voce sintetică|inteligență artificială)',
        example: 'Voce generată cu inteligența artificială',
      },
    ],
  },
}
