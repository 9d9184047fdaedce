import type {PhraseBook} from '../../phrases.js'

/** The words of Romanian notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const romanianVocabulary: PhraseBook = {
  language: 'ro',
  sets: {
    article:
      'articol|articole|articolele|articolul|articolului|conținut|conținutul|conținuturi|material|materialul|pagină|paginii|reportaj|reportajul|știre|știrea|știri|știrile|text|textul|textului|video|videoclip|videoclipul',
    siteName:
      'bluesky|facebook|instagram|linkedin|mastodon|messenger|pinterest|snapchat|telegram|threads|tiktok|twitter|whatsapp|youtube',
    word: '#|a|abona|abonament|abonamente|abonamentul|abonare|abonat|abonați|abonații|abonaților|abonează|abonez|abonezi|accept|accepta|acceptat|acceptați|accepți|acces|accesa|accesați|accesează|accesul|această|aceeași|același|acest|acesta|aceste|acestei|acestor|acestui|aceștia|achiziție|achiziții|acord|acordul|acordului|activa|activat|activați|activează|actualitate|actualitatea|actualității|actualiza|actualizare|actualizarea|actualizat|actualizată|actualizați|actualizează|actualmente|acum|ad|adaugă|adăugați|adblock|adblocker|adblockerul|adresa|adresei|advertorial|afiliat|afiliate|afiliere|afișa|afișat|afișată|afișați|afișează|află|ai|aici|ajutați|ajută|ajutor|ajutorul|al|alătură|ale|alege|alerte|alese|alt|alte|altul|am|an|analiză|analize|anchete|android|angajează|ani|anterioară|anterioare|anterior|anual|anuală|anul|anulează|anunț|anunțați|anunță|anunțul|aparțin|aparține|apasă|apăsați|apăsând|aplicația|aplicație|apoi|app|apple|aprilie|aprobate|ar|arată|are|arhivă|articol|articole|articolele|articolul|articolului|artificială|artificiale|ascultați|ascultă|ascunde|ascundeți|asemănătoare|asistență|asociație|astăzi|așteaptă|așteptați|atins|ați|au|audiență|audio|august|autentificare|autentificat|autentificați|autentifică|autentifici|autoarei|automat|automată|autor|autori|autorii|autorilor|autorizație|autorul|autorului|avantaje|aveți|aviz|azi|bacșiș|banner|bara|beneficii|bine|bloc|blocare|blocarea|blocat|blocată|blocator|block|blocker|blockerul|bluesky|brand|branded|browser|browserul|browserului|bucura|buletin|buletinul|bun|bună|bune|buton|butonul|cadou|cadru|cafea|cale|calitate|canal|canalul|canalului|capăt|capital|caracter|card|care|categoria|categorie|caută|cauza|caz|că|căsuța|căutare|când|câștiga|câteva|ce|cea|cei|cel|cele|celor|chineză|chrome|cine|citarea|citește|citești|citi|citirea|citit|citită|citite|cititor|cititori|cititorii|citiți|clic|click|client|clipboard|clipe|coboară|cod|codul|coincid|colaborare|colectate|colectăm|comenta|comentarii|comentariile|comentariilor|comentariu|comentariul|comentate|comentați|comentează|comercial|comercială|comision|compatibil|complet|completă|comunitate|comunitatea|comunității|condiții|conectare|conectat|conectați|conectează|conexe|confidențialitate|confidențialitatea|configura|configurează|confirmată|confirmați|confirmă|conform|considerat|considerate|consimțământ|consimțământul|constitui|constituie|consult|consulta|consultanță|consultați|consultația|consultă|consultul|cont|contactează|content|continuarea|continuați|continuă|contribuie|contribuția|contribuție|contul|contului|conturi|conține|conținut|conținute|conținutul|conținutului|conținuturi|conversație|cookie|cookies|cookieuri|cookieurile|copia|copiat|copiați|copiază|copierea|copyright|corect|corectare|corectură|corecturi|cost|costuri|crăciun|creare|creat|creată|creați|crează|credeți|credit|creează|crește|crezi|ctrl|cu|cultură|cum|cumpărare|cumpără|cumpărături|cuprins|curând|curent|curs|da|dacă|dată|date|datele|datelor|datorită|dați|dăruiește|de|deasemenea|debloca|deblochează|decembrie|decizie|deja|deoarece|departe|depășit|derulați|derulează|descarcă|descărcați|deschide|deschis|descoperă|descoperi|desfășurare|despre|destinat|destinată|detalii|detectat|deține|devino|dezabona|dezabonați|dezactiva|dezactivat|dezactivate|dezactivați|dezactivează|dezbatere|dezvoltare|difuzarea|digital|digitală|digitale|dimineață|dimineți|din|direct|discover|discuta|discuția|discuție|disponibil|disponibilă|disponibile|dispozitiv|dispozitivul|dispozitivului|distribui|distribuie|distribuirea|distribuite|distribuiți|doar|dona|donați|donația|donație|donații|donează|doresc|dorești|doriți|drepturi|drepturile|duminică|dumneavoastră|după|durată|dv|dvs|e|echipa|economie|economisește|economisi|ecran|ecrane|edge|editat|editor|editorială|editorului|ediția|ediție|electronică|element|email|emailul|emisiune|end|engleză|enter|episod|episodul|epuizat|eroare|eroarea|erori|esențial|esențialul|este|ești|euro|eveniment|evenimente|evenimentul|excepția|exclusiv|exclusivă|exclusive|exercita|există|experiență|expirat|expirată|explicit|explorer|expres|expresă|exprimat|exprimată|exprimate|extern|externe|extinde|fac|face|facebook|faceți|favorite|fă|făcute|fără|februarie|fereastră|fi|fie|fiecare|fii|financiar|financiară|finanțat|firefox|firul|fiscală|fișiere|fiți|flash|foarte|folosesc|folosește|folosești|folosim|folosire|folosirea|folosiți|format|formă|formular|fost|fotografia|fotografie|fotografii|fragment|fragmente|franceză|funcții|funcționa|funcționalități|funcționare|funcționarea|funcționează|galeria|galerie|găsește|găsești|găsit|găsită|găsiți|gdpr|general|generat|generată|germană|gest|gestiona|gestionați|gestionează|google|grafic|gratuit|gratuită|gratuite|greșeală|greșeli|grup|grupul|h|hartă|html|i|ia|ianuarie|iar|iarnă|ideal|idei|ideile|ieri|ieși|ieșire|ilustrație|imagine|imaginea|imagini|imediat|important|importantă|importante|imposibil|impozit|imprimă|inbox|inboxul|include|incorectă|independent|independența|independență|independenți|indisponibil|inexactitate|informat|informativ|informația|informație|informații|informațiile|inițial|instagram|instala|instalează|instrument|integral|integrală|intelectuală|inteligența|inteligenței|interes|interesa|interesează|intereseze|intermediul|internet|interviu|interviul|interzis|interzisă|interzise|intrați|intră|introdu|introduceți|investigații|investiții|ios|iphone|iulie|iunie|îi|îmbunătăți|împărtășește|împreună|în|înainte|înapoi|încă|încărca|încărcat|încărcată|încearcă|începând|începe|început|începutul|încercați|încheiat|închide|închiderea|închideți|închisă|închise|înlocui|înlocuiesc|înlocuiește|înregistrare|înregistrat|înregistrați|înregistrează|înscrie|înscriere|înscrieți|întreaga|întreg|întregime|întrerupe|învechit|îți|javascript|joi|jos|jumătate|juridic|juridică|jurnalism|jurnalismul|jurnalist|jurnalistei|jurnalistului|jurnaliști|jurnaliștii|l|la|lansare|lasă|laterală|lăsați|lectura|lecturi|lei|leu|liber|liberă|like|limbă|limitată|limită|limite|linia|link|linkedin|linkul|linkului|linkuri|listă|live|loc|local|locale|locul|loghează|login|lui|lume|lunar|lunară|lună|luni|lunii|magazine|mai|mail|mailul|marcă|mare|mari|marketing|martie|marți|mastodon|mașină|material|materiale|materialul|materialului|maxim|mă|mărește|măsura|măsurare|mea|media|mele|membrii|membrilor|meniu|meniul|menționarea|mergem|mergi|mesaj|mesajul|messenger|meu|mic|mică|micșorează|miercuri|mijloc|min|minte|minut|minute|mobil|moderare|moderate|moderatori|modern|modifica|modificare|modificat|modificată|modifici|modul|module|modulele|modulul|moment|momentul|momentului|monden|multe|mulțumesc|mulțumește|mulțumești|mulțumim|mulțumiți|muncă|navigare|navigând|ne|neapărat|necesar|necesare|necesită|nelimitat|nelimitată|nevoie|news|newsletter|newslettere|newsletterul|newsletterului|ni|nicio|niciun|nimic|noastră|noastre|noi|noiembrie|nostru|noștri|notificări|notificările|nou|nouă|noutăți|noutățile|nu|numai|număr|nume|o|obligatorii|obligații|observat|observați|observație|observi|octombrie|oferă|oferi|oferim|oferit|oferită|oferite|oferiți|oferta|oferte|ofertele|oficial|oficială|omite|online|opinia|opinie|opinii|opiniile|opțiuni|opțiunile|ora|ore|ori|oricând|orice|original|originală|ortografică|ortografie|pagină|pagini|paginii|pana|pare|parola|parte|partea|partener|parteneri|parteneriat|partenerii|partenerilor|participat|participați|participă|parțial|parțială|pauză|paypal|păcate|părere|părerea|părți|păstra|pdf|pe|pentru|perioadă|permisă|permisiune|permisiunea|permit|permite|permiteți|personal|personală|personale|personaliza|personalizat|personalizate|personalizează|peste|pierdut|pinterest|placa|placă|plan|planul|planuri|planurile|plată|platformă|play|player|plăcea|plăcut|plătește|plătești|plătit|poate|podcast|podcastul|podcasturi|politică|politici|populare|posibil|posibilă|postare|postat|poștă|pot|potrivit|potrivită|poți|povestea|povești|poziția|poziție|prânz|prealabil|prealabilă|preferată|preferate|preferințe|preferințele|preluarea|prelucrare|prelucrarea|prelucrate|prelucrăm|premium|presa|presei|preț|prețuim|prețuri|prețurile|prezentate|prieten|prietenă|prieteni|prietenilor|prima|primăvară|primele|primesc|primește|primi|primii|primim|primiți|primul|prin|principal|principală|print|printați|printează|prioritate|privat|privată|privește|privind|probă|problemă|produs|produse|profesional|profil|profilul|profita|profitați|program|programul|proiect|promoție|promoții|promovat|proprietate|proprii|propriu|propune|protecția|protejat|protejate|protejăm|provine|public|publicare|publicat|publicată|publicate|publicați|publicația|publicație|publicației|publică|publicitar|publicitară|publicitare|publicitate|publicitatea|publicității|punct|puncte|punctele|pur|putea|puteți|putut|qr|rapid|raportați|raportează|rata|ratați|ratezi|rămas|rămase|rămâi|rămână|rămâne|rămânem|răspunde|răspunderea|rău|reacții|real|realizare|realizat|realizată|recentă|recente|reclamă|reclame|reclamei|reclamele|reclamelor|recomandare|recomandarea|recomandate|recomandați|recomandă|recomandări|recomandările|recuperează|recurentă|reda|redactare|redactat|redactor|redactorului|redacția|redacție|redacției|redare|redarea|redat|redirecționează|reducere|reflectă|refuz|refuza|refuzat|regional|regiunea|regulamentul|reguli|regulile|reia|reîncarcă|reîncărcați|reînnoire|relevante|remarcat|remunerate|renunța|renunțați|renunți|reportaj|reportajul|reportajului|reprezentând|reprezintă|reproducere|reproducerea|republicarea|resetează|respectă|respectăm|responsabil|responsabilitate|responsabilitatea|restricții|restul|retrage|retrageți|rețea|rețele|rețelele|reveni|revenim|revista|revizuit|revizuită|revoca|rezervat|rezervată|rezervate|rezultate|rezumat|rezumatul|risc|robot|rog|română|ron|rugăm|rusă|s|safari|salva|salvați|salvează|sari|sau|să|săptămână|săptămâni|săptămânii|sâmbătă|scanează|schimba|scop|scopuri|scrie|scrieți|scrii|scris|scrisă|scurt|scurtă|se|seară|sec|secțiune|secțiunea|secunde|selectate|selectați|selectează|selecția|selecție|semnalați|semnalează|semnatar|semnatarului|septembrie|seri|servicii|serviciu|sesiune|sesizat|setări|setările|setărilor|sfat|sfatul|sfaturi|sfârșit|sfârșitul|sigur|similare|simplu|singura|singurul|sintetică|site|slide|smartphone|sms|snapchat|sociale|socializare|societate|sortează|spaniolă|spațiu|special|specială|specialist|specialistul|sponsor|sponsori|sponsorizat|sponsorizate|sport|spot|spre|sprijin|sprijină|sprijiniți|sprijinul|spune|spuneți|statistici|stoca|stocate|stocăm|store|stories|strict|sub|subiect|subiectul|subsolul|subtitrări|sugerează|sugestie|sumă|sunet|sunetul|sunt|suntem|sunteți|suplimentar|suport|suportă|sursă|surse|sursei|sus|susține|susțineți|și|ști|știință|știre|știrea|știri|știrii|știrile|ta|tabletă|tale|tastare|tăi|tău|târziu|te|tehnologie|tehnologii|telefon|telefonul|telegram|temă|temporar|termine|terțe|terți|terților|text|textul|textului|threads|tiktok|timp|tine|tipar|tipărește|tipări|tipărire|tipăriți|titlu|titluri|titlurile|toată|toate|top|tot|total|totală|toți|traducere|tradus|tradusă|trăi|trăiască|trebuie|trimite|trimitem|trimiteți|tu|tuturor|twitter|typo|ți|ție|uitat|ul|ultima|ultimele|ultimul|ului|un|unei|unele|unică|unui|urcă|uri|urile|urilor|url|urmă|urmărește|urmări|urmăriți|următoare|următoarele|următor|următorul|urmează|ușor|utilizare|utilizate|utilizator|utilizatori|utilizatorii|utilizatorilor|utilizatorul|utilizați|utilizăm|utilizează|utilizezi|v|valabilă|vară|vă|văd|văzut|văzute|vânzare|vânzări|vechi|vedea|vedere|vedeți|vei|venit|venituri|verificați|verifică|versiune|versiunea|veți|vezi|vi|viață|video|videoclip|videoclipul|videoclipuri|viitor|viitorul|vineri|viteză|vizionează|vizitează|vizualiza|voce|voi|vom|vreau|vrei|vreo|vreți|web|week|weekend|whatsapp|x|youtube|zi|ziar|ziarul|ziarului|zile|zilei',
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
        cue: 'anunț publicitar|anunțul|conținut sponsorizat|mesaj publicitar|publicitar|publicitară|publicitate|publicitatea|publicității|reclamă|reclame|reclamei|reclamele|spațiu publicitar|spot publicitar',
        act: '({article}|lectura|programul) (continuă|urmează|se reia)|(continuă|urmează) (după|mai jos|imediat|sub|lectura|citirea)|(restul|continuarea) (articolului|știrii|textului|conținutului|materialului|reportajului)|ascunde|ascundeți|așteaptă|așteptați|citește|citiți|continuați|de ce|derulați|derulează|închide|închiderea|închideți|mai departe|omite|pe cale să se termine|raportează|sari peste|se termină în|secunde|văd',
        example: 'Continuarea textului, imediat după reclame',
      },
      {
        words: '{word}',
        cue: 'articolul|conținutul|interviul|lectura|materialul|reportajul|știrea|textul|videoclipul',
        act: '(continuă|urmează|se reia) [imediat] (mai jos|în continuare|dedesubt)',
        example: 'Articolul continuă mai jos',
      },
      {
        words: '{word}',
        cue: 'coboară|derulați|derulează|glisează',
        act: '(continua|citi mai departe|continua lectura|citești mai departe|continua să citești)',
        example: 'Derulați pentru a continua lectura',
      },
    ],
    'browser-notice': [
      {
        words: '{word}',
        cue: 'ad block|ad blocker|ad blockerul|adblock|adblocker|adblockerul|blocarea reclamelor|blocator|browser|browser ul|browserul|browserului|flash player|javascript',
        act: 'activa|activat|activați|activează|actualiza|actualizați|actualizează|afișa|bucura|compatibil|continua|detectat|dezactiva|dezactivat|dezactivați|dezactivează|funcționează greșit|întrerupe|învechit|modern|nu funcționează|permite|reîncarcă|reîncărcați|suportă|vechi',
        example: 'Am detectat că folosești un ad blocker',
      },
    ],
    'cms-leftover': [
      {
        words: '{word}',
        cue: 'această fotografie|această galerie|această hartă|această imagine|această pagină|această postare|acest element|acest grafic|acest modul|acest video|acest videoclip|conținut|conținutul|videoclipul',
        act: 'afișa|afișat|afișată|blocat|blocată|disponibil|disponibilă|găsit|găsită|indisponibil|încărca|încărcat|încărcată|nu este disponibil|nu mai este disponibil|reda|redat',
        example: 'Ne pare rău, această hartă nu poate fi afișată',
      },
    ],
    comments: [
      {
        words: '{word}',
        cue: 'ce părere|comenta|comentarii|comentariile|comentariilor|comentariu|comentariul|comentați|comentează|conversație|discuția|discuție|opinia ta|părerea|părerea ta|reacții',
        act: 'adaugă|adăugați|afișează|alătură|anulează|ascunde|autentificat|autentificați|autentifică|autentifică te|ce crezi|citește|citiți|conectează|dezactivate|fii|fii prima|fii primul|fiți|fiți primul|împărtășește|încarcă|închisă|închise|înregistrează|lasă|lăsați|moderare|moderate|niciun|nu există|obligatorii|participați|participă|publicați|publică|raportează|răspunde|regulamentul|reguli|regulile|respectă|scrie|scrieți|scrii|semnalează|sortează|spune|spuneți|trimite|trimiteți|vedeți|vezi',
        example: 'Scrieți părerea dumneavoastră în comentarii',
      },
    ],
    'consent-notice': [
      {
        words: '{word}',
        cue: 'cookie|cookie uri|cookie urile|cookie urilor|cookies|cookieuri|cookieurile|fișiere cookie',
        act: 'accept|accepta|acceptat|acceptați|accepți|activați|activează|afișa|audiență|aviz|blocat|blocată|configura|configurează|consimțământ|consimțământul|dezactivat|ești de acord|experiență|folosesc|folosește|folosim|gestiona|gestionați|gestionează|instala|îmbunătăți|marketing|măsurare|modifica|navigare|necesare|necesare pentru|opțiuni|parteneri|partenerii|permite|permiteți|politica|politici|preferințe|preferințele|publicitare|publicitate|refuz|refuza|refuzat|salva|scopuri|setări|setările|setărilor|stoca|stocăm|sunt de acord|sunteți de acord|utilizați|utilizăm|utilizează|vizualiza',
        example: 'Gestionează sau refuză modulele cookie ale partenerilor noștri',
      },
      {
        words: '{word}',
        cue: 'confidențialitate|confidențialitatea|consimțământul|datele cu caracter personal|datele dvs|datele personale|datele tale|datelor dvs|datelor personale|datelor tale|dispozitivul dvs|dispozitivul tău|gdpr|preferințele tale|viața privată',
        act: 'acceptați|accepți|colectăm|configura|exercita|folosim|gestiona|gestionați|gestionează|în orice moment|mai multe detalii|mai multe informații|modifica|modifici|oricând|parteneri|partenerii|personalizează|politica|preferințe|preferințele|prelucrăm|prețuim|protejăm|respectăm|retrage|retrageți|revoca|schimba|setări|setările|setărilor|stocăm|sunt de acord',
        example: 'Noi și partenerii noștri protejăm datele tale',
      },
    ],
    'continue-reading': [
      {
        words: '{word}',
        cue: '[pentru a|click pentru a|click aici pentru a|apasă pentru a|apasă aici pentru a] (citește|citiți|citi|vezi|vedeți|vedea|consultă|consulta|descoperă|afișează|afișați|deschide|extinde|găsești|(continuă|continuați) (lectura|citirea|să citești)|reia|accesează|accesați|încarcă|află|mergi)',
        act: 'articole|articolul|articolul complet|articolul integral|continuarea|conținutul|integral|interviul complet|interviul integral|mai multe articole|mai multe detalii|mai multe știri|materialul|pagina următoare|pe site|pe site ul|restul|site ul nostru|știrea completă|textul complet|textul integral|toată știrea|tot articolul|tot textul',
        begins: true,
        example: 'Extinde textul integral, interviul complet',
      },
      {
        words: '{word}',
        cue: '(reia|reluați|reluați) (lectura|citirea)',
        act: 'articolului|materialului|știrii|textului',
        begins: true,
        example: 'Reia citirea știrii',
      },
    ],
    control: [
      {
        words: '{word}',
        cue: 'accesează|afișează|arată|ascunde|coboară|derulează|deschide|fotografia|imaginea|înapoi|încarcă|închide|mărește|mergi|micșorează|sari|slide|urcă',
        act: '# din #|bara laterală|conținut|conținutul principal|cuprins|ecran complet|galeria|începutul paginii|mai multe rezultate|meniu|meniul|navigare|pagina anterioară|pagina principală|pagina următoare|prima pagină|subsolul paginii|sus la început',
        begins: true,
        example: 'Ascunde bara laterală',
      },
    ],
    copyright: [
      {
        words: '{word}',
        cue: 'copierea|copyright|difuzarea|drepturi de autor|drepturi de reproducere|drepturile de autor|preluarea|reproducere|reproducerea|republicarea|toate drepturile',
        act: 'acord scris|acordul|acordului|autorizație|fără acord|interzis|interzisă|interzise|permisă|permisiune|permisiunea|protejat|protejate|rezervat|rezervate|strict interzisă',
        example: 'Copierea, fie și parțială, este strict interzisă',
      },
    ],
    'date-stamp': [
      {
        words: '{word}',
        cue: '(articol|știre|material) (actualizat|actualizată|publicat|publicată)|[ultima] (actualizare|modificare)|actualizarea|actualizat|actualizată|creat|editat|modificat|modificată|postat|publicare|publicat|publicată',
        act: '# #|# minute|# ore|(la|luni|marți|miercuri|joi|vineri|sâmbătă|duminică) #|acum #|acum o|astăzi|azi|ieri|în urmă cu #|ora #',
        begins: true,
        example: 'Publicat ieri, actualizat acum 20 de minute',
      },
    ],
    disclaimer: [
      {
        words: '{word}',
        cue: 'advertorial|afiliat|afiliate|afiliere|branded content|parteneriat|plătit|promovat|publicitar|remunerate|sponsorizat|sponsorizate',
        act: 'articol|articolul|câștiga|conține|conținut|conținutul|creat|include|link uri|linkuri|material|materialul|oferit|pagina|primi|primim|produs|realizat|redactat|scris|text|textul',
        example: 'Unele linkuri din acest material sunt afiliate',
      },
      {
        words: '{word}',
        cue: 'angajează|aparțin|aparține|coincid|exclusiva responsabilitate|răspunderea exclusivă|reflectă|responsabilitatea exclusivă',
        act: 'autor|autori|autorii|autorilor|autorul|autorului|opinii|opiniile|punctele de vedere|redacția|redacției|semnatarului',
        example: 'Opiniile autorilor nu reflectă linia editorială a ziarului',
      },
      {
        words: '{word}',
        cue: '(consultanță|consultația|consultația|sfat|sfatul|sfaturi|consult|consultul|recomandare|recomandarea) [de|din partea] (investiții|financiară|financiar|medical|medicală|medicale|medicului|juridică|juridic|fiscală|profesional|specialist)|caracter informativ|caracter pur informativ|scop informativ|scop pur informativ|titlu informativ',
        act: 'articol|articolul|constituie|conținut|conținutul|doar|exclusiv|informații|informațiile|înlocuiesc|înlocuiește|numai|prețuri|prețurile|reprezintă|site',
        example: 'Informațiile oferite nu înlocuiesc consultul medical',
      },
      {
        words: '{word}',
        cue: '(sfatul|opinia|consultul|avizul) (medicului|unui medic|unui specialist|specialistului)',
        act: 'înlocui|înlocuiesc|înlocuiește|substituie',
        example: 'Aceste informații nu înlocuiesc sfatul medicului',
      },
      {
        words: '{word}',
        cue: '(în parteneriat|în colaborare) cu (un brand|un partener|partenerul nostru)|singura responsabilă|singurul responsabil',
        act: 'autoarea|autorul|creat|opiniile sale|produs|realizat',
        example: 'Material realizat în colaborare cu un brand',
      },
    ],
    donation: [
      {
        words: '{word}',
        cue: 'ajutați ne|ajută ne|ajutorul tău|contribuie|contribuiți|contribuția ta|datorită ție|dona|donați|donația ta|donează|faceți o donație|fă o donație|fără tine|fără voi|fiecare contribuție|fiecare donație|redirecționează|sprijină|sprijiniți|sprijinul tău|susține|susțineți',
        act: 'acest proiect|acum|contează|independent|independență|independenți|informație|jurnalism|jurnalismul|jurnaliști|jurnaliștii|liber|liberă|lunar|lunară|media|ne ajută|ne permite|online|presa|publicația|recurentă|redacția|redacție|revista|unică|ziar|ziarul',
        example: 'Susține o redacție liberă și independentă',
      },
    ],
    'error-report': [
      {
        words: '{word}',
        cue: 'corectare|corectură|corecturi|eroare|eroarea|erori|greșeală|greșeli|inexactitate|typo',
        act: 'ai văzut|ajută ne|anunțați|anunțați ne|anunță|anunță ne|ați văzut|contactează|contactează ne|dacă observați|dacă observi|găsit|observat|propune|raportați|raportează|remarcat|scrie|scrie ne|scrieți|scrieți ne|semnalați|semnalează|semnalează ne|sesizat|spune|spune ne|spuneți|spuneți ne|sugerează|trimite ne',
        example: 'Spune-ne dacă ai observat o greșeală în text',
      },
    ],
    'follow-us': [
      {
        words: '{word}',
        cue: '{siteName}|aplicația|aplicația noastră|app store|canalul nostru|comunitatea noastră|google|google discover|google news|google play|google știri|în aplicația noastră|notificări|notificările|pagina noastră|rețele sociale|rețelele de socializare|rețelele sociale',
        act: 'abonează te|activați|activează|adaugă|adaugă ne|alătură te|alătură te nouă|caută ne|dați ne|dă like|dă ne|dă un like|descarcă|descărcați|disponibil|disponibilă|fii parte|găsește ne|instalează|intrați|intră|ne găsești|ne găsiți|ne poți urmări|ne puteți urmări|primește|suntem|toate noutățile|toate știrile|urmărește|urmărește ne|urmăriți ne|vizitează ne',
        example: 'Suntem și pe Bluesky și pe Threads',
      },
    ],
    'live-marker': [
      {
        words: '{word}',
        cue: 'direct|în direct|live|minut cu minut|pagina',
        act: 'actualizați|actualizează|reîncarcă|reîncărcați|s a încheiat|se actualizează|urmărește|urmăriți',
        example: 'Reîncarcă pagina pentru ultimele știri',
      },
      {
        words: '{word}',
        cue: 'articol|articolul|informația|material|știre|știrea',
        act: 'în actualizare|în curs de actualizare|în curs de dezvoltare|în curs de redactare|în desfășurare|se actualizează',
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
        cue: 'autentificare|autentificat|autentificați vă|autentifică te|conectare|conectați vă|conectează te|cont|contul|contul tău|contului|intră în cont|înregistrare|înregistrat|înregistrați vă|înregistrează te|loghează te|login|parola|sesiune',
        act: 'abonat|ai deja|apple|aveți deja|câteva secunde|client|creare|creați|crează|creează|cu adresa|ești deja|expirat|expirată|facebook|google|gratuit|ieși|încă nu|nu ai|pierdut|rămâi conectat|recuperează|resetează|sunteți deja|ține minte|uitat',
        example: 'Încă nu ești înregistrat? Creează-ți un cont',
      },
      {
        words: '{word}',
        cue: 'autentificați|autentifici|deconectare|ieșire',
        act: 'contul meu|contul tău|te rugăm|vă rugăm',
        example: 'Vă rugăm să vă autentificați',
      },
    ],
    'media-widget': [
      {
        words: '{word}',
        cue: 'această știre|acest articol|audio|episod|episodul|galeria|player|player ul|podcast|podcastul|subtitrări|sunetul|video|videoclip|videoclipul',
        act: 'activează|apasă|ascultați|ascultă|dezactivează|durată|ecran complet|fără sunet|indisponibil|începe|nu este disponibil|nu mai este disponibil|pauză|privește|redare|redarea|redă|reia|se încarcă|secunde|urmărește|următorul|va începe|vezi|vizionează',
        example: 'Apasă pentru videoclipul complet',
      },
      {
        words: '{word}',
        cue: 'apasă|apăsați|atinge|click',
        act: 'pentru (redare|ascultare|vizionare)|play',
        begins: true,
        example: 'Apasă pentru redare',
      },
    ],
    newsletter: [
      {
        words: '{word}',
        cue: '(adresa|adresă) de (e mail|email)|adresa ta|buletin informativ|buletinul|căsuța|căsuța de e mail|e mailul tău|emailul tău|inbox|inbox ul|inboxul|newsletter|newsletter ul|newslettere|newsletterul|newsletterului|poșta electronică|ta de e mail|tău de e mail',
        act: 'abonare gratuită|abonați vă|abonează|abonează te|abonez|ce e mai bun|cele mai|confirmați|confirmă|descoperă|dezabona|dezabonați|direct|esențialul|firul|introdu|introduceți|în fiecare|în fiecare (luni|marți|miercuri|joi|vineri|sâmbătă|duminică|zi|săptămână)|în fiecare dimineață|în fiecare seară|înscrie te|înscriere gratuită|înscrieți vă|îți trimitem|lasă ne|nu pierde|nu rata|pentru abonare|pentru înscriere|primesc|primește|primi|primiți|selecția|selecție|trimitem|vă trimitem|vei primi|verifică|veți primi|vom trimite|zilnice',
        example: 'Esențialul săptămânii, direct în inbox',
      },
      {
        words: '{word}',
        cue: 'dezabona|dezabonați|dezabonezi',
        act: 'când doriți|când vrei|în orice moment|oricând|poți|puteți',
        example: 'Vă puteți dezabona în orice moment',
      },
    ],
    offer: [
      {
        words: '{word}',
        cue: 'abonament anual|abonament digital|abonament lunar|abonamentul|abonați vă|abonează te|această ofertă|anulează|dăruiește un abonament|de abonament|fără card|fără obligații|încearcă gratuit|jumătate de preț|mă abonez|oferă un abonament|oferta noastră|ofertă de bun venit|ofertă limitată|ofertă specială|ofertele noastre|perioadă de probă|planul ideal|planul potrivit|probă gratuită|profitați|profită|profită de ofertă|promoție|reducere|renunța|renunțați|renunți',
        act: '# (lună|luni|euro|lei|zile|săptămâni|an|leu)|(pe|prima|fiecare) lună|alege|cadou|când vrei|de la #|descoperă|doar #|în orice moment|începând de la|la # lei|o lună|oricând|pe an|pe lună|pentru tine|planurile de abonament|prețuri|primul an|vezi',
        example: 'Ofertă de bun venit: prima lună la 1 leu',
      },
      {
        words: '{word}',
        cue: 'economisește|economisiți',
        act: 'abonament|abonamentul',
        begins: true,
        example: 'Economisește 30 % la abonament',
      },
    ],
    'paywall-notice': [
      {
        words: '{word}',
        cue: 'abona|abonament|abonamente|abonamentul|abonare|abonat|abonați|abonați vă|abonații|abonaților|abonează|abonează te|abonezi|membrii|membrilor|premium|utilizatorii înregistrați|utilizatorilor înregistrați',
        act: 'acces complet|acces exclusiv|acces la toate|acces nelimitat|accesa|accesează|această știre|acest articol|acest conținut|acest text|articolul|autentifică te|citește|citești|citi|citirea|citiți|continua|conținut|conținutul|debloca|deblochează|descoperi|disponibil|disponibilă|doar pentru|ești deja|exclusiv|exclusivă|exclusive|fără limite|fără reclame|integral|intră în cont|lectura|nelimitat|nelimitată|numai pentru|restul|rezervat|rezervată|rezervate|tot articolul',
        example: 'Restul textului este rezervat membrilor',
      },
      {
        words: '{word}',
        cue: '(articole|articol|articolele|știri|conținuturi|lecturi) gratuite|articole gratuite|limita [lunară] [de] (articole|știri)|limita de articole',
        act: 'ai atins|ai citit|ai depășit|ai epuizat|ai mai|ai rămas|ați atins|ați citit|ați epuizat|au rămas|disponibile|epuizat|mai ai|mai aveți|rămase|ți au mai rămas',
        example: 'Ai citit toate articolele gratuite din această lună',
      },
      {
        words: '{word}',
        cue: 'debloca|deblochează|fără limită|fără limite|fără restricții|nelimitat|nelimitată',
        act: 'acces|accesează|accesul|articole|articolele|articolul|bucură te|citește|conținut|conținutul|lectura|știri',
        example: 'Citește toate articolele fără limite',
      },
    ],
    'read-also': [
      {
        words: '{word}',
        cue: 'articol|articole|articolele|cele mai|conținut|conținuturi|materiale|povești|recomandări|recomandările|știri|știrile|videoclipuri',
        act: 'aceeași categorie|aceeași temă|același autor|același subiect|alte|ar putea|asemănătoare|citite|comentate|conexe|de interes|distribuite|interesa|interesează|mai multe articole|mai multe știri|populare|rata|ratați|ratezi|recente|recomandate|redacției|s ar putea|similare|te ar putea|ți ar putea|v ar putea|văzute',
        example: 'Cele mai distribuite știri ale zilei',
      },
      {
        words: '{word}',
        cue: 'și|te|ți|v|vă',
        act: 'ar putea (interesa|plăcea)|poate interesa|putea interesa|putea plăcea|putea să',
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
        act: '{siteName}|această pagină|această știre|acest articol|acest conținut|articolul|clipboard|copiat|favorite|link ul|linkul|lista mea|mai târziu|pagina|pdf|pe e mail|pe email|pe mail|pe rețelele|pentru mai târziu|prietenilor|prin e mail|prin email|rețele sociale|rețelele sociale|știrea',
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
        cue: '(lasă|lăsați|dă|dă i) un [mic] bacșiș|(oferă|oferiți|plătește|cumpără) [i|îi] [autorului|jurnalistului] o cafea|mulțumește|mulțumiți|oferă i autorului o cafea|oferă i o cafea|oferă o cafea|să i mulțumești|spune i mulțumesc|spune mulțumesc|trimite un mulțumesc',
        act: 'articol|articolul|autoarei|autor|autorul|autorului|jurnalist|jurnalistei|jurnalistului|redactor|redactorului|redacției',
        example: 'Lasă un bacșiș jurnalistei',
      },
    ],
    'translation-notice': [
      {
        words: '{word}',
        cue: 'articol|articolul|audio|conținut|engleză|ilustrație|imagine|imaginea|pagină|podcast|rezumat|rezumatul|știre|știrea|text|textul|titlu|traducere|versiune',
        act: '(tradus|tradusă|generat|generată|citit) automat|[fost] (tradus|tradusă|generat|generată|realizat|realizată|redactat|citit|citită|creat|creată) [automat] (de|cu|prin|cu ajutorul) [o|un] (ia|ai|inteligența artificială|inteligenței artificiale|inteligență artificială|mașină|robot|voce sintetică|voce artificială|program|instrument)',
        example: 'Rezumat realizat cu ajutorul inteligenței artificiale, revizuit de redacție',
      },
      {
        words: '{word}',
        cue: 'engleză|franceză|germană|rusă|spaniolă',
        act: 'traducere automată|tradus automat|tradusă automat',
        example: 'Traducere automată din engleză',
      },
      {
        words: '{word}',
        cue: 'audio|lectură|voce',
        act: '(generată|generat|citită|citit|produsă) (cu|de|prin) [o] (ia|inteligența artificială|voce sintetică|inteligență artificială)',
        example: 'Voce generată cu inteligența artificială',
      },
    ],
  },
}
