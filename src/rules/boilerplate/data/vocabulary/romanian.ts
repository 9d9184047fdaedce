import type {PhraseBook} from '../../phrases.js'

/** The words of Romanian notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const romanianVocabulary: PhraseBook = {
  language: 'ro',
  sets: {
    article:
      'articol|articole|articolele|articolul|articolului|conținut|conținutul|conținuturi|material|materialul|pagină|paginii|reportaj|reportajul|știre|știrea|știri|știrile|text|textul|textului|video|videoclip|videoclipul',
    siteName:
      'bluesky|facebook|instagram|linkedin|mastodon|messenger|pinterest|snapchat|telegram|threads|tiktok|twitter|whatsapp|youtube',
    word: '#|a|abona|abonament|abonamente|abonamentele|abonamentul|abonamentului|abonând|abonându|abonare|abonat|abonata|abonați|abonații|abonaților|abonatul|abonează|abonez|aboneze|abonezi|accept|accepta|acceptând|acceptare|acceptarea|acceptat|acceptați|accepți|acces|accesa|accesând|accesați|accesează|acceseze|accesezi|accesibil|accesibilă|accesul|această|aceeași|același|acest|acesta|aceste|acestei|aceștia|acestor|acestui|achiziție|achiziții|acolo|acord|acorda|acordând|acordați|acordul|acordului|activa|activarea|activat|activați|activează|actuală|actualitate|actualitatea|actualității|actualiza|actualizare|actualizarea|actualizat|actualizată|actualizați|actualizează|actualmente|acum|ad|adaugă|adăugăm|adăugând|adăugați|adăugi|adblock|adblocker|adblockerul|adresa|adresați|adrese|adresează|adresei|advertorial|afiliat|afiliate|afiliere|afișa|afișare|afișarea|afișat|afișată|afișați|afișează|află|aflați|afli|ai|aici|ajung|ajută|ajutăm|ajutându|ajutați|ajute|ajutor|ajutorul|al|alătură|alăturați|alături|alba|ale|alege|alegerea|alegerile|alegeți|alegi|alerte|alertele|alese|alt|alte|alternativ|altul|am|an|analiză|analize|anchetă|anchete|anchetei|android|angajează|ani|anterioară|anterioare|anterior|anual|anuală|anul|anula|anulați|anulează|anunț|anunță|anunțăm|anunțați|anunțul|apare|apărea|apariția|aparțin|aparține|apărut|apasă|apăsând|apăsați|aplicația|aplicație|apoi|app|apple|aprilie|aproba|aprobare|aprobării|aprobate|ar|arată|arătăm|arătați|are|arhivă|articol|articole|articolele|articolelor|articolul|articolului|artificială|artificiale|așa|ascultă|ascultam|ascultare|ascultați|asculți|ascunde|ascundeți|asemănătoare|asistență|asociație|astăzi|așteaptă|așteptăm|așteptați|astfel|ați|atinge|atingeți|atins|atunci|au|audiență|audio|august|autentifică|autentificare|autentificat|autentificați|autentifici|autoarei|automat|automată|automate|autor|autori|autorii|autorilor|autorizație|autorul|autorului|avantaje|avea|avem|aveți|aviz|avut|azi|bacșiș|banner|bara|beneficii|bifați|bifează|bine|bloc|blocare|blocarea|blocări|blocat|blocată|blocați|blocator|blocatorul|blocatorului|blochează|blochezi|block|blocker|blockerul|bluesky|brand|branded|browser|browserul|browserului|bucura|bucurați|bucuri|bucuria|buletin|buletinul|bun|bună|bune|butoane|buton|butonul|că|cadou|cadouri|cadru|cafea|cafelei|cale|calitate|canal|canalul|canalului|când|capăt|capital|caracter|card|care|câștiga|căsuța|cât|categoria|categorie|câteva|caută|căutare|căutați|cauza|caz|ce|cea|cei|cel|cele|celor|celui|cerem|ceva|chiar|chineză|chrome|cinci|cine|citarea|citească|citește|citești|citi|citim|citire|citirea|citiri|citirii|citit|citită|citite|citiți|cititor|cititori|cititorii|civilizat|clic|click|client|clipă|clipboard|clipe|coboară|cod|codul|coincid|colaborare|colaborator|colaboratori|colectăm|colectate|coleg|colegi|colegii|comenta|comentând|comentarii|comentariile|comentariilor|comentariu|comentariul|comentate|comentați|comentatorii|comentează|comenteze|comentezi|comercial|comercială|comision|compatibil|complet|completă|completat|completați|completează|comunicării|comunicați|comunicatul|comunitar|comunitate|comunitatea|comunității|condiții|condițiile|conectăm|conectând|conectare|conectarea|conectat|conectați|conectează|conectezi|conexe|conexiune|confidențialitate|confidențialitatea|configura|configurează|confirm|confirmă|confirmare|confirmată|confirmați|conform|considerat|considerate|considerați|consideri|consimțământ|consimțământul|conștient|constitui|constituie|consult|consulta|consultând|consultanță|consultat|consultați|consultația|consultul|cont|contact|contacta|contactați|contacte|contactează|contactelor|contează|content|conține|continuă|continuând|continuare|continuarea|continuat|continuați|continui|conținut|conținute|conținutul|conținutului|conținuturi|contribui|contribuie|contribuiți|contribuția|contribuție|contribuții|contribuțiile|controla|contul|contului|conturi|conversație|cookie|cookies|cookieuri|cookieurile|copia|copiat|copiați|copiază|copie|copierea|copiezi|copyright|corect|corecta|corectăm|corectare|corectat|corectați|corectează|corectitudine|corectură|corecturi|cost|costuri|crăciun|creare|creat|creată|creați|crează|crede|credem|credeți|credit|creează|crește|creștem|crezi|ctrl|cu|cultură|cum|cumpără|cumpărare|cumpărături|cuprins|curând|curent|curs|cuvântul|cuvinte|da|dacă|dai|dăm|dând|dărui|dăruiește|dăruiți|dat|dată|date|datele|datelor|dați|datorează|datorită|de|deasemenea|debloca|deblocați|deblochează|deblochezi|decât|decembrie|deci|decizie|deconectare|deconectat|dedesubt|deja|deoarece|deocamdată|departe|depășit|derula|derulând|derulare|derulați|derulează|descarcă|descărcare|descărcați|descarci|deschidă|deschide|deschideți|deschis|deschizi|descoperă|descoperi|desfășurare|despre|destinat|destinată|detalii|detectat|deține|deveni|devenind|deveniți|devii|devină|devino|dezabona|dezabonați|dezactiva|dezactivat|dezactivate|dezactivați|dezactivează|dezbatere|dezvoltare|difuzarea|digital|digitală|digitale|dimineață|dimineți|dimineții|din|dintre|direct|direcționa|direcționează|discover|discuta|discutăm|discutați|discuția|discuție|disponibil|disponibilă|disponibile|dispozitiv|dispozitivul|dispozitivului|dispune|distribui|distribuie|distribuim|distribuire|distribuirea|distribuite|distribuiți|doar|doi|dolari|dona|donați|donația|donație|donații|donatori|donatorilor|donează|doresc|dorești|dorim|doriți|doritori|două|drepturi|drepturile|duminică|dumneata|dumneavoastră|după|durată|dv|dvs|e|echipa|echipament|economie|economisește|economisi|ecran|ecrane|ecranul|ecranului|edge|editat|ediția|ediție|editor|editorială|editorului|electronică|element|email|emailul|emisiune|end|engleză|enter|episod|episodul|epuizat|eroare|eroarea|erori|esențial|esențialul|este|ești|euro|eveniment|evenimente|evenimentul|excepția|excepții|excepțiile|exclusiv|exclusivă|exclusive|exercita|există|experiență|expirat|expirată|explicit|explorer|expres|expresă|exprimă|exprimarea|exprimat|exprimată|exprimate|exprimați|extensia|extensie|extern|externe|extinde|fă|fac|facă|face|facebook|facem|faceți|faci|făcute|fără|favorit|favorite|favoritele|favoriți|februarie|fel|fereastră|fi|fie|fiecare|fii|film|filme|filmul|filmulețul|filmului|final|finalul|financiar|financiară|finanțat|firefox|firul|fiscală|fișier|fișiere|fiți|flash|foarte|folosesc|folosește|folosești|folosim|folosind|folosire|folosirea|folosit|folosiți|formă|format|formula|formular|formularul|formule|fost|fotografia|fotografie|fotografii|fragment|fragmente|franceză|franci|funcție|funcții|funcționa|funcționalități|funcționare|funcționarea|funcționează|galeria|galerie|găsește|găsești|găsi|găsit|găsită|găsiți|gata|gdpr|general|generat|generată|generozitatea|germană|gest|gestiona|gestionați|gestionează|glisa|glisați|glisează|google|grafic|graficul|gratis|gratuit|gratuită|gratuitate|gratuite|greșeală|greșeli|greșită|grup|grupul|h|hartă|html|i|ia|ianuarie|iar|iarnă|ideal|idei|ideile|ieri|ieși|ieșire|ignora|ignorați|îi|ilustrație|imagine|imaginea|imagini|îmbunătăți|imediat|împărtășește|împărtăși|împărtășiți|imperfectă|împiedică|important|importantă|importante|imposibil|impozit|împreună|imprimă|imprimați|în|înainte|înapoi|inbox|inboxul|încă|încărca|încărcarea|încărcat|încărcată|încearcă|începând|începe|început|începutul|încerca|încercare|încercați|încheiat|încheie|închide|închiderea|închideți|închisă|închise|includ|include|inclus|incluse|inclusiv|incorectă|încuviințare|încuviințarea|independent|independența|independenți|indisponibil|inexactitate|informa|informăm|informare|informat|informați|informația|informație|informații|informațiile|informativ|informează|informezi|inițial|inițiale|înlocui|înlocuiesc|înlocuiește|înregistra|înregistrare|înregistrarea|înregistrat|înregistrați|înregistrează|înregistrezi|înscrie|înscriere|înscrierea|înscrieri|înscrieți|înscrii|înscriindu|înscris|instagram|instala|instalați|instalează|instalezi|instrument|întâi|integral|integrală|intelectuală|inteligența|inteligenței|interes|interesa|interesează|intereseze|intermediul|internet|interviu|interviul|interzis|interzisă|interzise|intră|intrând|intrați|întreaga|întreba|întrebare|întrebări|întreg|întregi|întregime|întrerupe|întreruperea|întrerupt|introdu|introduc|introduceți|introdus|întrucât|învechit|învechite|investigații|investiții|ios|iphone|îți|iulie|iunie|javascript|joi|jos|jumătate|juridic|juridică|jurnale|jurnalism|jurnalismul|jurnalist|jurnalistei|jurnaliști|jurnaliștii|jurnalistului|l|la|lângă|lansare|lansării|las|lasă|lăsat|lăsați|laterală|lectura|lecturi|lecturii|legătură|lei|leu|leului|liber|liberă|liberi|libertate|libertatea|like|limbă|limită|limitată|limite|linia|link|linkedin|linkul|linkului|linkuri|lipsește|listă|live|loc|local|locală|locale|locul|locului|logat|logați|loghează|login|luați|lui|lume|lună|lunar|lunară|lunare|luni|lunii|mă|magazine|mai|mail|mailul|majoritatea|marcă|marcați|mare|mărește|mari|marketing|marți|martie|mașină|mastodon|măsura|măsurăm|măsurare|măsurarea|material|materiale|materialul|materialului|maxim|mea|media|mele|membrii|membrilor|meniu|meniul|mențin|menționarea|mereu|mergem|mergi|mesaj|mesaje|mesajele|mesajul|messenger|meu|mic|mică|micșorează|miercuri|mijloace|mijloc|mijlocul|min|minte|minut|minute|mobil|mobilă|mobile|mod|modalitate|moderăm|moderare|moderat|moderate|moderați|moderatori|moderează|modern|modifica|modificare|modificări|modificat|modificată|modificați|modifici|modul|module|modulele|modulul|moment|momentul|momentului|monden|multe|mulțumesc|mulțumește|mulțumești|mulțumim|mulțumiți|muncă|n|naviga|navigând|navigare|navigarea|navigării|navigați|navighezi|ne|neapărat|necesar|necesare|necesită|necesitate|nelimitat|nelimitată|nevoie|news|newsletter|newslettere|newsletterul|newsletterului|ni|nicio|niciodată|niciun|nimic|noastră|noastre|noi|noiembrie|noștri|nostru|notifică|notificare|notificări|notificările|notificat|nou|nouă|noul|noutăți|noutățile|nu|numai|număr|număra|nume|numele|o|obligații|obligatorii|observat|observați|observație|observi|obține|ocazia|octombrie|ocupăm|oferă|ofere|oferi|oferim|oferirea|oferit|oferită|oferite|oferiți|oferta|oferte|ofertele|oficial|oficială|omite|online|opinia|opinie|opinii|opiniile|oprește|oprit|opriți|opțiuni|opțiunile|ora|ore|ori|oricând|orice|original|originală|ortografică|ortografie|păcate|pagină|pagini|paginii|paginile|pana|parcurge|parcurgeți|pare|părere|părerea|parola|parolele|partaja|partajați|partajează|parte|partea|partener|parteneri|parteneriat|partenerii|partenerilor|partenerul|partenerului|părți|parțial|parțială|participă|participat|participați|pas|păstra|patru|pauză|paypal|pdf|pe|pentru|perioadă|permanent|permis|permisă|permisiune|permisiunea|permit|permită|permite|permiteți|persoane|personal|personală|personale|personaliza|personalizat|personalizate|personalizează|peste|pierde|pierdeți|pierdut|pierzi|pinterest|placa|plăcea|plăcut|plăcută|plan|planul|planuri|planurile|plată|plătească|plătește|plătești|platformă|plăti|plătit|plătită|plătite|play|player|poate|podcast|podcastul|podcasturi|politică|politici|politicos|popular|populare|pornește|porni|pornire|porniți|posibil|posibilă|posibilitatea|poștă|postare|postat|postați|postează|pot|poți|potrivește|potrivit|potrivită|potrivite|povestea|povești|poveștile|poziția|poziție|prânz|prealabil|prealabilă|prefer|preferat|preferată|preferate|preferați|preferi|preferințe|preferințele|preia|preluare|preluarea|preluat|prelucrăm|prelucrare|prelucrarea|prelucrate|premium|presa|presei|preț|prețios|prețuim|prețul|prețuri|prețurile|prețurilor|prezentate|prieten|prietenă|prieteni|prietenilor|prima|primăvară|primească|primele|primesc|primește|primești|primi|primii|primim|primind|primiți|primul|prin|principal|principală|print|printați|printează|printr|prioritate|privat|privată|privește|privind|probă|problemă|probleme|produce|produs|produsă|produse|profesional|profil|profilul|profit|profita|profitați|program|programe|programul|proiect|promoția|promoție|promoții|promoțional|promovat|pronunțarea|pronunția|pronunție|proprie|proprietate|proprii|propriu|propune|propuneți|protecția|protejăm|protejat|protejate|provine|public|publică|publicare|publicării|publicat|publicată|publicate|publicați|publicația|publicație|publicației|publice|publicitar|publicitară|publicitare|publicitate|publicitatea|publicității|publicului|punct|puncte|punctele|punctul|pune|puneți|pur|putea|puteam|putem|puteți|puțin|puțini|putut|qr|rămâi|rămână|rămâne|rămânem|rămas|rămase|rapid|raporta|raportați|raportează|răspunde|răspunderea|răspundeți|răspuns|răspunsul|rata|ratați|ratezi|rău|reacții|real|realizare|realizat|realizată|recentă|recente|recenzii|reclamă|reclame|reclamei|reclamele|reclamelor|recomand|recomandă|recomandăm|recomandare|recomandarea|recomandări|recomandările|recomandate|recomandați|recupera|recuperarea|recuperează|recurentă|reda|redactare|redactat|redacția|redacție|redacției|redactor|redactori|redactorului|redare|redarea|redări|redat|redirecționează|reducere|reducerea|reduceri|reducerile|reflectă|refuz|refuza|refuzând|refuzat|refuzați|refuzi|regional|regiunea|regulamentul|reguli|regulile|reia|reîncarcă|reîncărcați|reînnoi|reînnoire|relevante|relua|reluăm|reluarea|reluați|remarcat|remarcați|remunerate|renunța|renunțați|renunți|reportaj|reportajul|reportajului|reporterii|reprezentând|reprezintă|reproducere|reproducerea|republicarea|resetează|respectă|respectăm|responsabil|responsabilitate|responsabilitatea|rest|restrânge|restricții|restul|rețea|rețele|rețelele|retrage|retrageți|revăzut|revedem|reveni|revenim|revenire|reveniți|revii|revin|revista|revizuit|revizuită|revoca|rezervat|rezervată|rezervate|rezervați|rezilia|reziliere|rezultate|rezumă|rezumat|rezumatul|risc|robot|rog|română|românește|ron|rubrică|rugăm|rusă|s|să|safari|salva|salvați|salvează|salvezi|sâmbătă|săptămână|săptămânal|săptămânală|săptămânale|săptămâni|săptămânii|șapte|sari|săriți|șase|sau|scanează|schimba|schimbați|scop|scopuri|scrie|scriere|scrieți|scrii|scriind|scriitorul|scris|scrisă|scrise|scroll|scurt|scurtă|se|seară|sec|secțiune|secțiunea|secțiunii|secunde|selectate|selectați|selectează|selecția|selecție|semnala|semnalăm|semnalare|semnalat|semnalați|semnalează|semnatar|semnatarului|septembrie|seri|servicii|serviciile|serviciu|servirea|sesiune|sesiunea|sesiza|sesizat|sesizați|sesizează|setare|setări|setările|setărilor|sfârșește|sfârșit|sfârșitul|sfat|sfatul|sfaturi|și|sigur|sigură|similare|simplă|simplu|singur|singura|singurul|sintetică|site|slide|smartphone|sms|snapchat|sociale|socializare|societate|sortează|spam|spaniolă|spațiu|special|specială|specialist|specialistul|sponsor|sponsori|sponsorizat|sponsorizate|sponsorul|sponsorului|sport|spot|spre|sprijin|sprijină|sprijini|sprijinim|sprijiniți|sprijinul|spune|spuneți|stați|statistici|stau|șters|ștersă|ști|știință|știm|știre|știrea|știri|știrii|știrile|știrilor|știți|stoca|stocăm|stocate|store|stories|strict|sub|subiect|subiectul|subscrie|subscrieți|subsolul|subtitrări|suficient|sugera|sugerați|sugerează|sugestie|sumă|sunet|sunetul|sunt|suntem|sunteți|suplimentar|suplimentare|suport|suportă|sursă|surse|sursei|sus|suspenda|suspendați|susținând|susținător|susținătorii|susține|susținere|susținerea|susțineți|susținut|ta|tabletă|tăi|tale|țara|țării|târziu|tasta|tastare|tastați|tău|te|tehnologie|tehnologii|telefon|telefonică|telefonul|telegram|temă|temporar|termeni|termenii|terminat|termine|terțe|terți|terților|text|textul|textului|threads|ți|ție|tiktok|timp|timpul|tine|țineți|tipar|tipărește|tipări|tipărire|tipăriți|titlu|titlul|titluri|titlurile|toată|toate|top|tot|total|totală|toți|toților|tradu|traducător|traducere|tradus|tradusă|trăi|trăiască|trebuie|trece|treceți|treci|trei|trimestrial|trimis|trimisă|trimise|trimițând|trimite|trimitem|trimitere|trimiteți|trimiți|tu|tuturor|tuturora|twitter|typo|uitat|uitați|ul|ultima|ultimele|ultimul|ului|un|undă|unde|unei|unele|unică|unora|unu|unui|unul|urcă|uri|urile|urilor|url|urmă|urmărească|urmărește|urmări|urmărind|urmărite|urmăriți|următoare|următoarele|următor|următorul|urmează|ușor|util|utile|utilizăm|utilizând|utilizare|utilizarea|utilizate|utilizați|utilizator|utilizatori|utilizatorii|utilizatorilor|utilizatorul|utilizează|utilizezi|v|vă|văd|valabilă|vânzare|vânzări|vară|văzut|văzute|vechi|vedea|vedem|vedere|vedeți|vei|venit|veniți|venituri|verde|verifică|verificați|versiune|versiunea|versiuni|veți|vezi|vi|viață|video|videoclip|videoclipul|videoclipului|videoclipuri|viitoare|viitor|viitorul|vineri|viteză|vizionare|vizionarea|vizionat|vizionată|vizionați|vizionează|vizionezi|vizita|vizitând|vizitator|vizitatori|vizite|vizitează|vizitele|vizualiza|vizualizare|vizualizarea|vizualizați|voastră|voastre|voce|vocea|voi|vom|vorbe|vorbește|voștri|vostru|vouă|vrea|vreau|vrei|vreo|vreți|web|week|weekend|whatsapp|x|youtube|zece|zi|ziar|ziarul|ziarului|zile|zilei|zilnic|zilnică|zilnice',
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
        cue: '(câteva|două) (cuvinte|vorbe) de la (sponsorul|sponsorii|partenerul|partenerii) [nostru|noștri]|anunț plătit|anunț publicitar|anunțul|calup publicitar|conținut sponsorizat|mesaj comercial|mesaj publicitar|mesaj sponsorizat|mesajul (partenerului|sponsorului|sponsorilor|partenerilor) [nostru|noștri]|mesajului publicitar|pauză de publicitate|pauza de reclame|pauza publicitară|publicitar|publicitară|publicitate|publicitatea|publicității|reclamă|reclame|reclamei|reclamele|reclamelor|spațiu publicitar|spațiul publicitar|spot publicitar',
        act: '({article}|lectura|programul) (continuă|urmează|se reia)|(citirea|lectura) (articolului|conținutului|știrii|textului)|(continuă|urmează) (după|mai jos|imediat|sub|lectura|citirea)|(continuarea|restul) după|(mai sunt|rămân|încă) #|(povestea|interviul|reportajul) (continuă|se reia|urmează)|(restul|continuarea) (articolului|știrii|textului|conținutului|materialului|reportajului)|(se încheie|se sfârșește|se termină|se va termina) (în|curând)|(se reia|continuă|urmează) (după|mai jos|sub|imediat)|ascunde|ascundeți|așteaptă|așteptați|ce urmează|ceea ce urmează|citește|citiți|continuarea (interviului|lecturii|poveștii)|continuați|de ce|derulați|derulează|derulezi|glisați|glisează|ignoră|în # secunde|în continuare|înainte de continuare|înapoi la articol|încă (o clipă|un moment)|închide|închiderea|închideți|închizi|mai departe|omite|pe cale să se termine|raportează|revenim|reveniți|sari peste|sărit|săriți peste|se termină în|secunde|și (reluăm|revenim)|stați|văd',
        example: 'Continuarea textului, imediat după reclame',
      },
      {
        words: '{word}',
        cue: 'articolul|articolul tău|conținutul|cronica|interviul|lectura|materialul|povestea|reportajul|restul articolului|restul știrii|restul textului|știrea|textul|videoclipul',
        act: '(continuă|urmează|se reia) [imediat] (mai jos|în continuare|dedesubt)|(continuă|urmează|se reia|se află|este) [imediat] (aici jos|dedesubt|mai jos|sub)',
        example: 'Articolul continuă mai jos',
      },
      {
        words: '{word}',
        cue: 'coboară|coborâți|dați scroll|derulați|derulați în jos|derulează|derulează în jos|derulezi|fă scroll|glisați|glisează|mergi mai jos',
        act: '(continua|citi mai departe|continua lectura|citești mai departe|continua să citești)|(continuarea|restul) (articolului|textului|știrii)|(reveni|revii|reveniți) la (articol|text|știre)|a citi articolul|citi mai mult|citi restul|citi tot|continua citirea|vedea restul',
        example: 'Derulați pentru a continua lectura',
      },
    ],
    'browser-notice': [
      {
        words: '{word}',
        cue: 'ad block|ad blocker|ad blockerul|adblock|adblocker|adblockerul|blocarea reclamelor|blocator|blocator de reclame|blocatorul|blocatorul de reclame|blocatorului|blocatorului de reclame|browser|browser ul|browserul|browserului|extensie de blocare|flash player|javascript|program de blocare|program de blocat|programul de blocare|programul de blocat|software de blocare|ublock',
        act: 'activa|activat|activați|activează|actualiza|actualizați|actualizează|adaugă|adaugă ne|adăugați|adăugați ne|afișa|blochează (acest|această)|bucura|compatibil|continua|detectat|dezactiva|dezactivat|dezactivați|dezactivează|dezactivezi|excepție|excepții|excepțiile|folosești|folosiți|funcționează greșit|împiedică|închide|instalează|întrerupe|învechit|la excepții|lista albă|modern|nu funcționează|oprește|opri|opriți|permite|pune pe pauză|reîncarcă|reîncărcați|suportă|suspendă|suspendați|utilizezi|vechi',
        example: 'Am detectat că folosești un ad blocker',
      },
    ],
    'cms-leftover': [
      {
        words: '{word}',
        cue: 'această fotografie|această galerie|această hartă|această imagine|această pagină|această postare|acest conținut|acest element|acest grafic|acest modul|acest player|acest sondaj|acest video|acest videoclip|conținut|conținutul|videoclipul',
        act: 'a fost (eliminat|șters|retras)|afișa|afișat|afișată|blocat|blocată|disponibil|disponibilă|eliminat|găsit|găsită|imposibil de (afișat|încărcat)|încărca|încărcat|încărcată|indisponibil|nu este disponibil|nu mai este disponibil|nu mai există|nu se poate (afișa|încărca)|reda|redat|șters',
        example: 'Ne pare rău, această hartă nu poate fi afișată',
      },
    ],
    comments: [
      {
        words: '{word}',
        cue: '# reacții|ce părere|comenta|comentarii|comentarii voastre|comentariile|comentariile voastre|comentariilor|comentariu|comentariul|comentariul dumneavoastră|comentariul tău|comentați|comentează|conversație|discuția|discuție|opinia dumneavoastră|opinia ta|opinia voastră|părerea|părerea dumneavoastră|părerea ta|părerea voastră|părerile voastre|punctul tău de vedere|reacția ta|reacții',
        act: '(acest|această) (articol|material|știre|videoclip)|(aveți|ai) cuvântul|(fii|fiți) (civilizat|politicos|politicoși)|(nu mai|nu se mai) (acceptă|pot|primesc|primește)|(sunt|este) (deschise|închise|deschisă)|a comentat|adaugă|adăugați|afișează|alătură|anulează|aprobate|ascunde|autentifică|autentifică te|autentificat|autentificați|ce crezi|citește|citiți|conectează|dă ți|deocamdată|dezactivate|după aprobare|exprimă ți|exprimați|fii|fii prima|fii primul|fiți|fiți primul|împărtășește|împărtășiți|înainte de publicare|încarcă|închisă|închise|înregistrează|intră în|intrați în|la acest articol|las o|lasă|lasă o|lasă ți|lăsați|moderare|moderate|moderează|ne interesează|niciun|nimeni|nu există|obligatorii|participă|participați|postați|postează|primul care|publică|publicați|raportează|răspunde|regulamentul|reguli|regulile|respectă|să fii politicos|să fiți politicoși|scrie|scrieți|scrii|scriindu|semnalează|sortează|spune|spune ne|spuneți|spuneți ne|sub articol|sunt moderate|trimite|trimiteți|va apărea|vă spuneți|vedeți|vezi',
        example: 'Scrieți părerea dumneavoastră în comentarii',
      },
      {
        words: '{word}',
        cue: '(dumneavoastră|tu|voi) (ce|cum) (credeți|crezi|părere aveți|spuneți|ziceți)|care este părerea (dumneavoastră|ta|voastră)|ce (credeți|crezi|părere ai|părere aveți|spuneți|ziceți)',
        act: 'așteptăm|în comentarii|lasă un|lăsați un|mai jos|scrie ne|scrieți ne|spune ne|spuneți ne|vă așteptăm',
        example: 'Tu ce crezi? Spune-ne mai jos',
      },
    ],
    'consent-notice': [
      {
        words: '{word}',
        cue: 'cookie|cookie și tehnologii similare|cookie uri|cookie urile|cookie urilor|cookie-uri și tehnologii similare|cookies|cookieuri|cookieurile|fișiere cookie|fișierele cookie|module cookie|modulele cookie|tehnologii similare',
        act: 'accept|accepta|acceptând|acceptare|acceptarea|acceptat|acceptați|accepți|activarea|activați|activează|afișa|află mai multe|aflați mai multe|audiență|aviz|blocat|blocată|cerem|configura|configurează|consimțământ|consimțământul|continuând navigarea|continuarea navigării|dat|dezactivat|dispozitivul|ești de acord|experiență|fără a accepta|folosesc|folosește|folosești|folosim|folosirea|folosiți|gestiona|gestionați|gestionează|îmbunătăți|instala|instalare|mai multe detalii|mai multe informații|marketing|măsurare|măsurarea|modifica|navigare|ne ajută|necesare|necesare pentru|necesită|necesită activarea|opțiuni|parteneri|partenerii|permite|permiteți|politica|politici|preferințe|preferințele|privind|publicitare|publicitate|refuz|refuza|refuzat|refuzați|refuzi|salva|scopuri|setări|setările|setărilor|stoca|stocăm|sunt de acord|sunteți de acord|terților|undă verde|utilizăm|utilizarea|utilizați|utilizează|vizualiza',
        example: 'Gestionează sau refuză modulele cookie ale partenerilor noștri',
      },
      {
        words: '{word}',
        cue: '(acordul|consimțământul) (dumneavoastră|dvs|tău|vostru)|confidențialitate|confidențialitatea|consimțământul|datele cu caracter personal|datele dvs|datele personale|datele tale|datele voastre|datelor dvs|datelor personale|datelor tale|dispozitivul dvs|dispozitivul tău|gdpr|preferințele dumneavoastră|preferințele tale|viața privată',
        act: '(oricând|când) (doriți|vreți|dorești)|acceptați|accepți|ca să (vezi|vedeți) (filmul|videoclipul)|colectăm|configura|consultă|consultați|dați|exercita|folosim|gestiona|gestionați|gestionează|în orice moment|liber să|liberi să|mai multe detalii|mai multe informații|modifica|modifici|necesită|oricând|parteneri|partenerii|pentru a vedea (filmul|videoclipul)|personalizează|politica|preferințe|preferințele|prelucrăm|prețuim|protejăm|respectăm|retrage|retrageți|revoca|schimba|setări|setările|setărilor|stocăm|sunt de acord|sunteți liber',
        example: 'Noi și partenerii noștri protejăm datele tale',
      },
    ],
    'continue-reading': [
      {
        words: '{word}',
        cue: '(apasă|apăsați|click|clic|dați click|dă click) [aici] pentru a (citi|deschide|extinde|vedea)|[pentru a|click pentru a|click aici pentru a|apasă pentru a|apasă aici pentru a] (citește|citiți|citi|vezi|vedeți|vedea|consultă|consulta|descoperă|afișează|afișați|deschide|extinde|găsești|(continuă|continuați) (lectura|citirea|să citești)|reia|accesează|accesați|încarcă|află|mergi)',
        act: '(articol|articolul|reportajul|interviul|textul|materialul) (complet|în întregime|întreg|integral)|(povestea|știrea|versiunea) (completă|în întregime|întreagă|integrală)|articole|articolul|articolul complet|articolul integral|ce urmează|continuarea|continuarea (articolului|interviului|știrii|textului)|conținutul|în întregime|integral|interviul complet|interviul integral|mai multe articole|mai multe detalii|mai multe știri|materialul|pagina următoare|pe site|pe site ul|restul|restul (articolului|materialului|poveștii|știrii|textului)|restul (articolului|știrii|textului)|site ul nostru|știrea completă|textul complet|textul integral|toată povestea|toată știrea|tot articolul|tot interviul|tot materialul|tot textul',
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
      {
        words: '{word}',
        cue: '(apasă|apăsați|atinge|atingeți|click) aici (ca să|dacă (vrei|vreți)|pentru a)',
        act: '(articolul|interviul|textul) (complet|integral)|știrea completă',
        begins: true,
        example: 'Atinge aici dacă vrei să citești articolul complet',
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
        cue: '(copierea|distribuirea|folosirea|preluarea|publicarea|reproducerea|utilizarea) (acestui|acestor|articolelor|conținutului|fără|integrală|materialelor|neautorizată|parțială|textelor|textului|totală)|a copia acest|a reproduce acest|conținut protejat|copierea|copyright|difuzarea|dreptul de autor|drepturi de autor|drepturi de reproducere|drepturile de autor|material protejat|orice (copiere|preluare|reproducere)|preluarea|proprietate intelectuală|reproducere|reproducerea|republicarea|toate drepturile',
        act: 'acord scris|acordul|acordului|autorizație|este interzisă|fără acord|încuviințarea|interzis|interzisă|interzise|nu este permisă|numai cu acordul|permisă|permisiune|permisiunea|protejat|protejate|rezervat|rezervate|se pedepsește|strict interzisă',
        example: 'Copierea, fie și parțială, este strict interzisă',
      },
      {
        words: '{word}',
        cue: '(este|e) interzisă (copierea|preluarea|reproducerea)|interzis (a copia|a reproduce|să copiați|să reproduceți)|nu este permisă (copierea|preluarea|reproducerea)',
        act: '(acestor|acestui) (articol|articole|material|materiale|text|texte)|fără (acord|acordul|aprobarea|autorizație|încuviințarea)',
        example: 'Nu este permisă reproducerea textului fără încuviințarea editorului',
      },
    ],
    'date-stamp': [
      {
        words: '{word}',
        cue: '(articol|știre|material) (actualizat|actualizată|publicat|publicată)|[ultima] (actualizare|modificare)|[ultima] (revizuire)|actualizarea|actualizat|actualizat la|actualizată|actualizată la|adăugat|completat|corectat|creat|data publicării|editat|încărcat|modificat|modificată|postat|prima publicare|publicare|publicat|publicat pe|publicată|pus pe site|revizuit|ultima actualizare|urcat pe site',
        act: '(la|luni|marți|miercuri|joi|vineri|sâmbătă|duminică) #|(luni|marți|miercuri|joi|vineri|sâmbătă|duminică) la ora #|# (zile|săptămâni|luni)|# #|# minute|# ore|acum (o|un|două|trei|câteva) (minute|ore|zile|oră|minut|zi|clipe)|acum #|acum o|aseară|astăzi|azi|azi dimineață|chiar acum|ieri|în această dimineață|în urmă cu #|la ora #|ora #|pe #',
        begins: true,
        example: 'Publicat ieri, actualizat acum 20 de minute',
      },
    ],
    disclaimer: [
      {
        words: '{word}',
        cue: 'advertorial|afiliat|afiliate|afiliere|branded content|conținut de brand|link afiliat|linkuri afiliate|linkuri sponsorizate|material publicitar|parteneriat|plătit|promovat|publicitar|remunerate|sponsorizat|sponsorizate',
        act: 'articol|articolul|câștiga|comision|conține|conținut|conținutul|creat|dacă (cumperi|cumpărați)|include|link uri|linkuri|material|materialul|oferit|pagina|primi|primim|prin intermediul|produs|putem primi|realizat|redactat|scris|text|textul',
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
        cue: '(pentru|cu sprijinul) (partenerul nostru|partenerului nostru)|(în parteneriat|în colaborare) cu (un brand|un partener|partenerul nostru)|singura responsabilă|singurul responsabil|împreună cu (partenerul|sponsorul) nostru',
        act: 'autoarea|autorul|creat|opiniile sale|produs|realizat',
        example: 'Material realizat în colaborare cu un brand',
      },
    ],
    donation: [
      {
        words: '{word}',
        cue: 'ajută ne|ajută ziarul|ajutați ne|ajutorul tău|contribuie|contribuiți|contribuția dumneavoastră|contribuția ta|cu ajutorul (tău|vostru|dumneavoastră)|cu o donație|datorită ție|deveniți (donator|membru|susținător|susținători)|devino (donator|membru|susținător|abonat)|direcționează|dona|donați|donația ta|donează|fă o donație|fă o mică|faceți o donație|fără tine|fără voi|fiecare (ban|euro|leu)|fiecare contribuție|fiecare donație|fii (donator|susținător)|o donație|o mică donație|redirecționează|sprijină|sprijiniți|sprijinul dumneavoastră|sprijinul tău|sprijinul vostru|susține|susține ne|susțineți|susțineți ne',
        act: 'acest proiect|acum|contează|continuăm|de calitate|de la # lei|în viață|independent|independență|independenți|informația locală|informație|jurnalism|jurnalismul|jurnaliști|jurnaliștii|liber|liberă|lunar|lunară|media|munca noastră|ne ajută|ne permite|online|presa|publicația|recurentă|redacția|redacția noastră|redacție|revista|să continuăm|să existăm|să rămânem|să trăiască|unică|ziar|ziarul',
        example: 'Susține o redacție liberă și independentă',
      },
      {
        words: '{word}',
        cue: 'ajutorul (dumneavoastră|tău|vostru)|contribuția (dumneavoastră|ta|voastră)|datorită (vouă|cititorilor noștri)|din donațiile voastre|donația (dumneavoastră|ta|voastră)|donațiile|donațiile voastre|fără (ajutorul|contribuția|donațiile|sprijinul|susținerea)|generozitatea (dumneavoastră|ta|voastră)|sprijinul (dumneavoastră|tău|vostru)|susținerea (dumneavoastră|ta|voastră)',
        act: 'acest (proiect|site|ziar)|acest (proiect|ziar|site) trăiește|ajută ne|ajutați ne|ar exista|continua|continuăm|contribuie|contribuiți|donați|donează|esențial|existăm|important|imposibil|în viață|munca noastră|pentru noi|posibil|prețios|putem|redacția noastră|să continuăm|să existăm|ține|trăi|trăiește',
        example: 'Fără sprijinul vostru acest ziar nu ar exista',
      },
      {
        words: '{word}',
        cue: 'cu o donație|cu o mică donație',
        act: 'ajută ne|ajutați ne|sprijină ne|sprijiniți ne|susține ne|susțineți ne',
        example: 'Susține-ne cu o donație',
      },
    ],
    'error-report': [
      {
        words: '{word}',
        cue: 'corectare|corectură|corecturi|date eronate|date greșite|eroare|eroare de scriere|eroarea|erori|erori de scriere|greșeală|greșeală de scriere|greșeală de tastare|greșeală de tipar|greșeli|greșeli de scriere|greșeli de tipar|inexactitate|informație greșită|informații greșite|o eroare|typo',
        act: 'ai observat|ai remarcat|ai sesizat|ai văzut|ajută ne|alertați|anunță|anunță ne|anunță ne aici|anunță redacția|anunțați|anunțați ne|anunțați redacția|ați găsit|ați observat|ați remarcat|ați sesizat|ați văzut|comunicați|contactați|contactează|contactează ne|dă ne de știre|dacă observați|dacă observi|dați ne de știre|găsit|informați|informează|observat|propune|raportați|raportează|remarcat|să ne scrieți|scrie|scrie ne|scrie redacției|scrieți|scrieți la|scrieți ne|scrieți redacției|semnalați|semnalează|semnalează ne|sesizat|sesizați|sesizează|spune|spune ne|spuneți|spuneți ne|spuneți redacției|sugerează|trimite ne|trimiteți|vezi vreo',
        example: 'Spune-ne dacă ai observat o greșeală în text',
      },
      {
        words: '{word}',
        cue: 'ceva (lipsește|nu e în regulă|nu este în regulă)|vreo inexactitate',
        act: 'anunță ne|anunțați ne|scrie ne|scrieți ne|spune ne|spuneți ne',
        example: 'Ceva nu e în regulă în acest text? Spune-ne',
      },
    ],
    'follow-us': [
      {
        words: '{word}',
        cue: '{siteName}|aplicația|aplicația gratuită|aplicația mobilă|aplicația noastră|aplicație mobilă|app store|canalele noastre|canalul nostru|comunitatea noastră|contul nostru|google|google discover|google news|google play|google știri|grupul nostru|grupul nostru de|în aplicația noastră|notificări|notificările|pagina noastră|pagina noastră de|paginile noastre|profilul nostru|rețele sociale|rețelele de socializare|rețelele noastre|rețelele sociale',
        act: 'abonați vă|abonează te|activați|activați notificările|activează|adaugă|adaugă ne|alătură te|alătură te nouă|alăturați vă|caută ne|cu tine|cu voi|dă like|dă ne|dă un like|dați like|dați ne|descarcă|descărcați|disponibil|disponibil pe|disponibilă|fii la curent|fii parte|fiți la curent|găsește ne|găsiți ne|ia ne|instalați|instalează|intră|intră pe|intrați|luați ne|ne (auzim|întâlnim)|ne (găsești|găsiți|poți găsi|puteți găsi|vedem)|ne găsești|ne găsiți|ne poți urmări|ne puteți urmări|ne vedem|poți urmări|primește|puteți urmări|rămâi conectat|rămâi la curent|suntem|te așteaptă|te așteptăm|toate noutățile|toate știrile|urmărește|urmărește i|urmărește le|urmărește ne|urmăriți|urmăriți i|urmăriți ne|urmează ne|vă așteaptă|vă așteptăm|vizitează ne',
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
        cue: '(ai|am|aveți) [un] nume de utilizator|am (cont|deja cont)|accesează contul|autentifică te|autentificare|autentificare cu|autentificat|autentificați vă|conectare|conectați vă|conectează te|cont|contul|contul dumneavoastră|contul tău|contului|cu utilizatorul|date de autentificare|datele de autentificare|deschide ți cont|deschideți vă cont|înregistrare|înregistrat|înregistrați vă|înregistrează te|intră (aici|cu contul)|intră în cont|intrați (aici|în cont)|logați vă|loghează|loghează te|login|numele de utilizator|parola|parola ta|sesiune|sesiunea (dumneavoastră|ta)|utilizator|utilizator și parolă',
        act: '(ești|sunteți) nou|a expirat|abonat|ai cont|ai deja|ai uitat|ai un cont|apple|ați uitat|aveți cont|aveți deja|aveți un cont|câteva secunde|client|continua cu|creare|creați|crează|creează|cu adresa|dacă ai|dacă aveți|deja|din nou|ești abonat|ești deja|expirat|expirată|fă ți|facebook|făceți vă|google|gratuit|ieși|încă nu|încă nu ai|încă nu aveți|incorect|incorectă|într un minut|intră din nou|intrați din nou|introdu|introdu l|introduceți|introduceți l|nu ai|nu aveți|parola dumneavoastră|pe aici|pentru a continua|pierdut|rămâi conectat|recuperează|resetează|scrieți l|sunteți abonat|sunteți deja|ține minte|uitat|utilizator nou',
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
        cue: 'această știre|acest articol|acest podcast|audio|documentarul|emisiunea|episod|episodul|fișierul audio|galeria|înregistrarea audio|înregistrarea video|materialul video|player|player ul|playerul|playerul video|podcast|podcastul|redarea automată|subtitrări|subtitrările|sunetul|video|videoclip|videoclipul|voce (artificială|sintetică)',
        act: '(din|în) țara (dumneavoastră|ta|voastră)|activează|apasă|apasă pe|apăsați|ascultă|ascultați|dezactivează|durată|ecran complet|fără sunet|încărcarea|începe|indisponibil|integral|integrală|nu a putut|nu este disponibil|nu mai este disponibil|nu poate fi (redat|văzut|vizionat)|nu s a putut|nu se poate|o eroare la încărcarea|pauză|pornește|pornește l|porniți|pot apărea|privește|pronunția|pronunție|redă|redare|redarea|reia|reîncarcă|reîncărcați|reîncearcă|reîncercați|revezi|se încarcă|secunde|urmărește|urmăriți|următor|următorul|va începe|vezi|vizionați|vizionează',
        example: 'Apasă pentru videoclipul complet',
      },
      {
        words: '{word}',
        cue: 'apasă|apăsați|atinge|click',
        act: 'pentru (redare|ascultare|vizionare)|play',
        begins: true,
        example: 'Apasă pentru redare',
      },
      {
        words: '{word}',
        cue: 'apasă (pe play|pe redare|play)|apăsați (pe play|pe redare)',
        act: '(ca să|pentru a) (asculta|asculți|vedea|vezi|viziona)',
        begins: true,
        example: 'Apasă pe redare ca să vezi reportajul',
      },
    ],
    newsletter: [
      {
        words: '{word}',
        cue: '(adresa|adresă) de (e mail|email)|adresa (dumneavoastră|dvs|voastră)|adresa ta|adresa ta de (e mail|email)|alertele noastre|buletin informativ|buletinul|buletinul nostru|căsuța|căsuța (ta|poștală|de mail)|căsuța de e mail|căsuța ta de (e mail|email)|e mail ul tău|e mailul (dumneavoastră|tău)|e mailul dumneavoastră|e mailul dvs|e mailul tău|emailul tău|inbox|inbox ul|inboxul|inboxul (tău|dumneavoastră)|mailul tău|newsletter|newsletter ul|newslettere|newsletterul|newsletterul nostru|newsletterului|o scrisoare (săptămânală|zilnică)|pe e mailul tău|poșta electronică|poșta ta|scrisoarea (săptămânală|zilnică)|știrile zilei|ta de e mail|tău de e mail',
        act: 'abonare gratuită|abonați|abonați vă|abonează|abonează te|abonez|ajung|ca să nu (pierzi|ratezi|pierdeți|ratați)|ce e mai bun|cele mai|cele mai bune|cele mai importante|completați|completează|confirmă|confirmați|cu succes|de restul ne|descoperă|dezabona|dezabonați|direct|direct în|esențialul|fără (reclame|spam)|firul|gratuită|în fiecare|în fiecare (luni|marți|miercuri|joi|vineri|sâmbătă|duminică|zi|săptămână)|în fiecare dimineață|în fiecare seară|în inboxul tău|înregistrează|înscrie|înscrie te|înscriere gratuită|înscrieți|înscrieți vă|introdu|introduceți|îți trimitem|lasă ne|lăsați|lăsați ne|mai jos|ne ocupăm noi|noutățile|nu pierde|nu pierde nimic|nu rata|pentru a nu (pierde|rata)|pentru abonare|pentru înscriere|poveștile noastre|primesc|primește|primești|primi|primiți|rezumatul|săptămânal|scrieți|selecția|selecția noastră|selecție|sosește|te anunțăm|te înscrii|trimitem|vă trimitem|vei primi|verifică|veți primi|vom trimite|zilei|zilnic|zilnice',
        example: 'Esențialul săptămânii, direct în inbox',
      },
      {
        words: '{word}',
        cue: 'dezabona|dezabonare|dezabonarea|dezabonați|dezabonezi|renunța la (abonare|newsletter)',
        act: 'când dorești|când doriți|când vrei|cu un click|cu un singur (clic|click)|dintr un click|în orice moment|oricând|poți|printr un click|puteți',
        example: 'Vă puteți dezabona în orice moment',
      },
      {
        words: '{word}',
        cue: 'o scrisoare pe (lună|săptămână|zi)|scrisoare (lunară|săptămânală|zilnică)',
        act: 'fără (reclame|spam)|gratuită|înscrie te',
        example: 'O scrisoare săptămânală, gratuită și fără spam',
      },
      {
        words: '{word}',
        cue: '(îți|vă) (trimitem|livrăm) (cele mai bune|esențialul|știrile)',
        act: 'în fiecare (dimineață|seară|săptămână|zi)|la ora|zilnic',
        example: 'Îți trimitem esențialul la ora cafelei',
      },
      {
        words: '{word}',
        cue: 'pe (e mail|email|mail|whatsapp)|prin (e mail|email|mail)',
        act: '(buletinul|rezumatul)|esențialul|știrile',
        example: 'Rezumatul dimineții, pe e-mail',
      },
      {
        words: '{word}',
        cue: 'primește|primiți',
        act: '(articolele|poveștile|știrile) (noastre|zilei)|(cele|cele mai|toate) [bune|importante|noi] (articole|materiale|noutăți|povești|reportaje|știri|știrile)|esențialul',
        begins: true,
        example: 'Primește cele mai bune articole ale noastre în fiecare duminică',
      },
    ],
    offer: [
      {
        words: '{word}',
        cue: 'abonament anual|abonament digital|abonament lunar|abonament premium|abonamente (anuale|de la|lunare)|abonamente (digitale|premium)|abonamentul|abonamentul tău|abonați vă|abonează te|această ofertă|anulează|cod promoțional|dăruiește un abonament|de abonament|fără card|fără obligații|încearcă (acum|ne|premium)|încearcă gratuit|încercați (gratuit|ne)|jumătate de preț|mă abonez|oferă un abonament|ofertă (anuală|aniversară|de crăciun|digitală|exclusivă|promoțională)|oferta (specială|de sărbători|lunii|zilei|aniversară)|oferta care|ofertă de bun venit|oferta de lansare|ofertă limitată|oferta noastră|oferta potrivită|ofertă specială|ofertele noastre|perioadă de probă|perioadă gratuită|planul care|planul ideal|planul potrivit|plătești doar|plătiți doar|preț (promoțional|redus|special)|prețul redus|probă gratuită|profită|profită de ofertă|profită de reducerea|profitați|promoție|reducere|renunța|renunțați|renunți|tarif (redus|special)|testați ne|testează ne',
        act: '(pe|prima|fiecare) lună|# (dolari|franci)|# (euro|lei) pe|# (lună|luni|euro|lei|zile|săptămâni|an|leu)|# de zile|# reducere|# zile|alege|anulați când|anulezi (online|oricând)|anulezi când|apoi #|cadou|când (doriți|dorești|vreți)|când vrei|cu (doi|doar|numai) (euro|lei|#)|cu (un|o) (leu|euro)|de la #|de lansare|descoperă|doar #|doar cu|fără costuri|în loc de #|în orice moment|începând de la|la # lei|la doar #|lunar|o lună|oricând|pe an|pe lună|pe săptămână|pe trimestru|pentru (o|un|două|trei|#) (an|luni|lună|leu|lei|euro)|pentru tine|planurile de abonament|prețuri|primele (două|trei) luni|primele # (luni|zile)|primul an|reducerea (de|noastră)|timp de un (an|trimestru)|timp limitat|vezi',
        example: 'Ofertă de bun venit: prima lună la 1 leu',
      },
      {
        words: '{word}',
        cue: 'economisește|economisești|economisiți',
        act: 'abonament|abonamentul',
        begins: true,
        example: 'Economisește 30 % la abonament',
      },
      {
        words: '{word}',
        cue: 'abonamente|prima lună|prima săptămână|primele luni|primul (an|trimestru)',
        act: '(apoi|cu|de la|la|pentru) (#|un|o|doi|două|trei|patru|cinci|șase|nouă|zece) (dolari|euro|lei|leu)|(la|cu) #|# (euro|lei) (lunar|pe) [an|lună|săptămână]|# (euro|lei) pe lună|# pe lună|anulați când|apoi #',
        example: 'Prima lună la un leu, apoi nouă lei lunar',
      },
    ],
    'paywall-notice': [
      {
        words: '{word}',
        cue: 'abona|abonament|abonament (plătit|premium|activ)|abonamente|abonamentul|abonamentul (plătit|premium)|abonare|abonat|abonați|abonați vă|abonații|abonaților|abonaților noștri|abonaților premium|abonează|abonează te|abonezi|cei cu abonament|celor care (au abonament|sunt abonați)|cititorii abonați|cititorii cu abonament|conținut plătit|conținut premium|deveniți abonat|deveniți membru|devii abonat|devino abonat|devino membru|fii abonat|membrii|membrilor|premium|treceți la premium|treci la premium|un abonament o|utilizatorii înregistrați|utilizatorilor înregistrați',
        act: 'acces complet|acces exclusiv|acces la toate|acces nelimitat|accesa|accesează|această știre|acest articol|acest conținut|acest text|alege ți abonamentul|ancheta (completă|integrală)|articolul|au acces|autentifică te|citește|citești|citi|citirea|citiți|continua|continuați|continui|conținut|conținutul|cum (se încheie|se sfârșește|se termină) povestea|debloca|deblochează|descoperi|destinat|disponibil|disponibilă|doar pentru|este blocată|ești deja|exclusiv|exclusivă|exclusive|fără limite|fără reclame|inclus în|integral|interviul (complet|integral)|intră în cont|lectura|nelimitat|nelimitată|numai pentru|pentru a (accesa|citi|continua)|planurile noastre|povestea (completă|integrală)|restul|restul (articolului|știrii|textului|materialului)|restul textului|rezervat|rezervată|rezervate|să (afli|aflați)|să citești mai mult|să citiți mai mult|textul (complet|integral)|toate planurile|tot articolul|versiunea (completă|integrală)',
        example: 'Restul textului este rezervat membrilor',
      },
      {
        words: '{word}',
        cue: '(articole|articol|articolele|știri|conținuturi|lecturi) gratuite|articol gratuit|articole gratuite|articolele gratuite|conținut gratuit|lectură gratuită|limita [lunară] [de] (articole|știri)|limita de articole|numărul de articole|știre gratuită',
        act: 'această lună|ai atins|ai citit|ai consumat|ai depășit|ai epuizat|ai folosit|ai mai|ai rămas|ați atins|ați citit|ați depășit|ați epuizat|ați folosit|au rămas|disponibile|epuizat|luna aceasta|mai ai|mai aveți|mai poți|nu mai ai|nu mai aveți|pe luna aceasta|rămase|ți au mai rămas',
        example: 'Ai citit toate articolele gratuite din această lună',
      },
      {
        words: '{word}',
        cue: 'debloca|deblochează|fără limită|fără limite|fără restricții|nelimitat|nelimitată',
        act: '(bucuria|libertatea|plăcerea) de a citi|a citi|acces|accesează|accesul|articole|articolele|articolul|bucură te|citește|citi|conținut|conținutul|lectura|știri',
        example: 'Citește toate articolele fără limite',
      },
      {
        words: '{word}',
        cue: '(articol|conținut|text) gratuit|(lectură|știre) gratuită|articole gratuite|știri gratuite',
        act: 'aceasta este|acesta este|din această lună|luna aceasta|mai rămas|primul|săptămâna aceasta|sfârșitul lunii|tău|ultima|ultimele|ultimul|un singur',
        example: 'Acesta este ultimul tău articol gratuit',
      },
      {
        words: '{word}',
        cue: 'abonament|abonament (plătit|premium)|cei abonați|celor (abonați|care au abonament|care se abonează)|conținut (plătit|premium)|deveniți abonat|devino abonat|fii abonat',
        act: '(citi|citiți|citești) (în continuare|mai departe|restul|tot)|accesa (articolul|textul)|continua lectura|restul (articolului|materialului|știrii|textului)|rezervat|textul (complet|integral)|vrei să (citești|continui)|vreți să (citiți|continuați)',
        example: 'Vreți să citiți mai departe? Deveniți abonat',
      },
      {
        words: '{word}',
        cue: 'nu (ești|sunteți|sunteti) [încă] (abonat|abonată|abonați|înregistrat|membru)',
        act: '(lectura|textul) (se încheie|se oprește|se termină)|pentru a (citi|continua)|se (încheie|oprește|termină) aici',
        example: 'Nu sunteți abonat: lectura se oprește aici',
      },
      {
        words: '{word}',
        cue: '(articole|lecturi|știri) gratuite|cele gratuite|limita gratuită',
        act: 'încă (două|trei|un|#)|mai ai|se (epuizează|termină)|vei epuiza',
        example: 'Încă două articole și se termină cele gratuite',
      },
    ],
    'read-also': [
      {
        words: '{word}',
        cue: 'articol|articole|articolele|cele mai|conținut|conținuturi|materiale|materialele|povești|recomandări|recomandările|știri|știrile|videoclipuri',
        act: 'aceeași categorie|aceeași temă|același autor|același subiect|alte|ar putea|asemănătoare|citește și|citite|comentate|conexe|de interes|din aceeași (categorie|rubrică|secțiune)|distribuite|interesa|interesează|îți recomandăm|mai multe articole|mai multe știri|pe aceeași temă|pe același subiect|pentru dumneavoastră|pentru tine|populare|rata|ratați|ratezi|recente|recomandate|recomandate de|redacției|s ar putea|similare|te ar putea|ți ar putea|ți recomandăm|v ar putea|vă recomandăm|văzute',
        example: 'Cele mai distribuite știri ale zilei',
      },
      {
        words: '{word}',
        cue: 'această știre|acest articol|aceste (lecturi|povești|știri)|aceste articole|și|te|ți|v|vă',
        act: 'ar putea (interesa|plăcea)|îți (place|vor plăcea)|poate interesa|putea interesa|putea plăcea|putea să|vă place',
        example: 'S-ar putea să-ți placă și',
      },
      {
        words: '{word}',
        cue: 'alți cititori|alți utilizatori|cititorii noștri',
        act: 'au (citit|văzut) și|au mai (citit|văzut)',
        begins: true,
        example: 'Cititorii noștri au mai citit',
      },
      {
        words: '{word}',
        cue: 'alți (abonați|cititori|utilizatori)',
        act: 'au (citit|consultat|văzut)',
        begins: true,
        example: 'Alți cititori au consultat',
      },
    ],
    'share-toolbar': [
      {
        words: '{word}',
        cue: '[pentru a|click pentru a] (distribui|distribuiți|dă mai departe|dați mai departe|imprimați|partaja|partajați|partajează|postează|redistribuie|salvezi|trimiți|trimite l|trimite o|copiezi|dă share)|[pentru a|click pentru a] (distribuie|distribuiți|distribui|trimite|trimiteți|copiază|copiați|copia|tipărește|tipăriți|imprimă|printează|salvează|salvați|salva|recomandă|recomandați|redirecționează|adaugă|link|url)|arată|dă mai departe|dați mai departe',
        act: '(prietenilor|cunoscuților|contactelor) [tăi|tale]|(unui|unor|unei|cu|la) (prieten|prietenă|prieteni|coleg|colegi|prietenii)|{siteName}|această pagină|această poveste|această știre|acest articol|acest conținut|acest text|articolul|articolul prietenilor|clipboard|copiat|favorite|în favorite|la favorite|link ul|linkul|lista mea|mai târziu|pagina|pdf|pe e mail|pe email|pe mail|pe rețelele|pe whatsapp|pentru mai târziu|prietenilor|prietenilor tăi|prin e mail|prin email|prin mesaj|rețele sociale|rețelele sociale|știrea|unui coleg|unui prieten',
        begins: true,
        example: 'Recomandă articolul unui prieten prin e-mail',
      },
      {
        words: '{word}',
        cue: 'primește|primiți',
        act: 'linkul (prin|pe) (sms|e mail|mail)',
        example: 'Primește linkul prin e-mail',
      },
      {
        words: '{word}',
        cue: 'ca să (citești|îl citești)|păstrați|păstrează|păstrează l|pentru a (citi|o citi|îl citi)|salvați|salvează|salvează l',
        act: '(acest|această) (articol|știre|text)|altă dată|în lista (mea|ta|de lectură)|la favorite|mai târziu|pentru mai târziu|ulterior',
        example: 'Păstrează acest articol pentru mai târziu',
      },
      {
        words: '{word}',
        cue: '(adaugă|pune|puneți|salvează) (acest|această|articolul|textul) [articol|știre|text]|(vorbește|vorbiți) despre (acest|această) (articol|știre|text)',
        act: 'cu (ai tăi|prietenii|prietenii tăi)|în favorite|în lista ta|la favorite',
        begins: true,
        example: 'Pune acest articol la favorite',
      },
    ],
    'thank-the-writer': [
      {
        words: '{word}',
        cue: '(lasă|lăsați|dă|dă i) un [mic] bacșiș|(oferă|oferiți|plătește|cumpără) [i|îi] [autorului|jurnalistului] o cafea|cumpără i o cafea|dăruiește i o cafea|mulțumiți|oferă i autorului o cafea|oferă i o cafea|oferă o cafea|plătește o cafea|să i mulțumești|sprijină autorul|spune i mersi|spune i mulțumesc|spune mulțumesc|susține autorul|trimite un mulțumesc|zi mulțumesc',
        act: 'articol|articolul|autoarea|autoarei|autor|autorilor|autorul|autorului|celei care|celor care au scris|celui care|cine a scris|jurnalist|jurnalistei|jurnaliștilor|jurnalistului|redacția|redacției|redactor|redactorului',
        example: 'Lasă un bacșiș jurnalistei',
      },
      {
        words: '{word}',
        cue: 'mulțumește|mulțumește i',
        act: 'autoarei|autorului|jurnalistei|jurnalistului|redacției',
        begins: true,
        example: 'Mulțumește-i autorului',
      },
    ],
    'translation-notice': [
      {
        words: '{word}',
        cue: 'acest text|articol|articolul|audio|conținut|document|engleză|ilustrație|imagine|imaginea|interviu|interviul|material|materialul|pagină|podcast|rezumat|rezumatul|știre|știrea|subtitrări|text|textul|titlu|traducere|versiune|video|voce',
        act: '(dublat|subtitrat|transcris|transcrisă) (automat|de (un robot|ia|o mașină))|(tradus|tradusă|generat|generată|citit) automat|[fost] (tradus|tradusă|generat|generată|realizat|realizată|redactat|citit|citită|creat|creată) [automat] (de|cu|prin|cu ajutorul) [o|un] (ia|ai|inteligența artificială|inteligenței artificiale|inteligență artificială|mașină|robot|voce sintetică|voce artificială|program|instrument)|asistată de|cu traducere automată|folosind (ia|inteligența artificială)|generat cu|în mod automat|program de traducere|traducător automat',
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
