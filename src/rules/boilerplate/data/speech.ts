/** How a language says who speaks: verbs between `|`, sorted. */
interface SpeechWords {
  /** Behind what was said: “…, sagte der Anwalt”, in English with words before them: “…, the lawyer noted”. */
  attributing: string
  /** Of these, verbs that no notice has: anywhere in a sentence. */
  reporting: string
  /** Verbs of other things too, which say who speaks behind `, the lawyer`. */
  narrating?: string
  /** Verbs of many, and of other things, which say who speaks where a sentence ends: `, the mountain guides advise.` */
  ending?: string
  /** Verbs of other things too, which speak to somebody: `told him`. */
  addressing?: string
  /** Lines that end with who said them. */
  examples: readonly string[]
  /** Sentences that tell what somebody says. */
  reports: readonly string[]
}

/** Verbs of speech by ISO 639-1 code of the language, sorted. Third person: what notices never say of anybody. */
export const speechWords: Readonly<Record<string, SpeechWords>> = {
  ar: {
    attributing:
      'أجاب|أجابت|أضاف|أضافت|أوضح|أوضحت|تقول|حسب|ردت|سأل|سألت|صرح|صرحت|صرخ|صرخت|قال|قالت|كتب|كتبت|هتف|همس|همست|وأضاف|وقال|وقالت|يقول',
    reporting: 'أجاب|أجابت|أضاف|أضافت|أوضح|أوضحت|تقول|سأل|سألت|صرح|صرحت|قال|قالت|وأضاف|وقال|وقالت|يقول',
    examples: ['«اشترك الآن»، قال البائع لزوجته', 'عرض محدود، همست ابنته'],
    reports: ['اشترك في النشرة الإخبارية، قال رئيس البلدية.'],
  },
  cs: {
    attributing:
      'dodal|dodala|dodává|hlásal|hlásala|křičel|křičela|křikl|křikla|napsal|napsala|odpověděl|odpověděla|píše|poznamenal|poznamenala|praví|prohlásil|prohlásila|přiznal|přiznala|řekl|řekla|řekli|říká|říkal|říkala|šeptá|tvrdí|tvrdil|tvrdila|uvedl|uvedla|varoval|varovala|vysvětlil|vysvětlila|vysvětluje|zašeptal|zašeptala|zavolal|zavolala|zeptal|zeptala|zvolal|zvolala',
    reporting:
      'dodal|dodala|napsal|napsala|odpověděl|odpověděla|poznamenal|poznamenala|prohlásil|prohlásila|řekl|řekla|řekli|říká|uvedl|uvedla|vysvětlil|vysvětlila|zašeptal|zašeptala|zeptal|zeptala',
    examples: ['Přihlaste se k odběru, řekl starosta', '„Omezená nabídka,“ zašeptala dcera'],
    reports: ['Přihlaste se k odběru newsletteru, řekla starostka.'],
  },
  da: {
    attributing:
      'forklarede|forklarer|fortalte|fortæller|hviskede|indrømmede|lyder|lød|mente|råbte|sagde|siger|skrev|skriver|spurgte|svarede|svarer|tilføjede|tilføjer|udbrød',
    reporting: 'forklarede|hviskede|råbte|sagde|siger|spurgte|svarede|tilføjede|tilføjer',
    examples: ['Tilmeld dig nyhedsbrevet, sagde borgmesteren', '“Tilbuddet gælder i dag,” hviskede datteren'],
    reports: ['Tilmeld dig nyhedsbrevet, sagde borgmesteren i aftes.'],
  },
  de: {
    attributing:
      'antwortet|antwortete|bat|behauptete|berichtete|betonte|erklärte|erzählte|flehte|flüstert|flüsterte|fragt|fragte|heißt es|hieß es|meint|meinte|murmelte|notierte|rief|ruft|sagen|sagt|sagte|sagten|schreibt|schrie|schrieb|seufzte|so der|so die|spottete|stand da|steht da|versprach|warnt|warnte',
    reporting:
      'antwortete|behauptete|betonte|erklärte|erzählte|flüsterte|fragte|meinte|murmelte|rief|sagt|sagte|sagten|schrie|schrieb|seufzte',
    examples: [
      'Abonnieren Sie jetzt, sagte der Bürgermeister',
      '„Nur für Mitglieder“, flüsterte sie',
      'Alle Rechte vorbehalten, hieß es in dem Brief',
    ],
    reports: ['Abonnieren Sie unseren Newsletter, sagte der Pfarrer.'],
  },
  el: {
    attributing:
      'απαντά|απάντησαν|απάντησε|δήλωσαν|δήλωσε|έγραφε|έγραψε|είπαν|είπε|έλεγε|εξηγεί|εξήγησε|λέει|λένε|παραδέχτηκε|πρόσθεσε|προσθέτει|ρωτά|ρώτησε|σημείωσε|τόνισε|φώναξε|ψιθύρισε',
    reporting:
      'απάντησαν|απάντησε|δήλωσε|έγραψε|είπαν|είπε|έλεγε|εξήγησε|λέει|πρόσθεσε|προσθέτει|ρώτησε|σημείωσε|τόνισε|φώναξε|ψιθύρισε',
    examples: ['Εγγραφείτε τώρα, είπε ο δήμαρχος', '«Προσφορά», ψιθύρισε η κόρη του'],
    reports: ['Εγγραφείτε στο newsletter μας, είπε ο δήμαρχος.'],
  },
  en: {
    attributing:
      'added|adds|admits|admitted|answered|answers|argued|argues|asked|asks|begged|begs|claimed|complained|complains|concluded|concludes|cried|declared|declares|explained|explains|insisted|insists|joked|jokes|laughed|laughs|murmured|muttered|noted|notes|promised|promises|recalled|recalls|remarked|replied|replies|ruled|said|says|shouted|shouts|sighed|sighs|thinks|thought|told|warned|warns|whispered|whispers|writes|wrote|yelled',
    reporting: 'cried|insisted|joked|noted|recalled|replied|said|says|whispered|wrote',
    narrating:
      'admitted|advised|advises|announced|answered|answers|argued|argues|asked|asks|began|begged|begins|begs|believed|believes|bragged|cautions|claimed|claims|complained|complains|concluded|concludes|decided|declared|declares|demanded|ends|estimates|explained|explains|fears|found|goes|guessed|hoped|hopes|insists|jokes|laughed|learned|maintains|murmured|muttered|notes|observed|ordered|pleaded|pleads|promised|promises|protested|radioed|reads|recalls|recommends|remarked|remembers|replies|ruled|shouted|shouts|sighed|sighs|sobbed|suggested|suggests|swears|swore|thinks|thought|used to say|used to tell|used to write|warned|warns|writes|yelled',
    ending:
      'advise|advises|agree|agrees|argue|ask|believe|believes|complain|explain|insist|say|suggest|think|warn|write',
    addressing: 'told',
    examples: [
      'Always ask a doctor before you climb, the mountain guides advise.',
      'All rights reserved, the council’s lawyer noted in the margin.',
      'Subscribe now! his daughter whispered',
      'Click “accept all,” the clerk told her',
    ],
    reports: [
      'Subscribe to our newsletter, the poster says.',
      'Follow us, the man begged, and save the lake.',
      'Click here, it told her in red letters.',
      'Click on the lock and it opens, the children of the village say.',
    ],
  },
  es: {
    attributing:
      'advierte|advirtió|afirma|afirmó|agregó|añade|añadió|aseguró|comentó|contestó|contó|dice|dicen|dijeron|dijo|escribe|escribió|exclamó|explica|explicó|gritó|indicó|insiste|insistió|murmuró|pidió|preguntó|reconoce|reconoció|recordó|repetía|repite|responde|respondió|rezaba|señala|señaló|sostiene|suspiró|susurró',
    reporting:
      'afirmó|agregó|añadió|aseguró|contestó|dice|dicen|dijeron|dijo|escribió|exclamó|explicó|gritó|insistió|murmuró|preguntó|recordó|respondió|señaló|susurró',
    examples: [
      'Suscríbase ahora, dijo el alcalde',
      '—Solo para socios —susurró la hija',
      '«Oferta limitada», decía o dice',
    ],
    reports: ['Suscríbase a nuestro boletín, dijo el alcalde.'],
  },
  fi: {
    attributing:
      'huikkasi|huudahti|huusi|ihmetteli|jatkaa|jatkoi|kertoi|kertoo|kirjoittaa|kirjoitti|kommentoi|kuiskasi|kysyi|kysyy|lisäsi|lisää hän|luki|lupasi|muistutti|naurahti|pyysi|sanoi|sanoivat|sanoo|sanovat|selitti|selittää|toteaa|totesi|vakuutti|varoitti|vastaa|vastasi',
    reporting:
      'huudahti|huusi|kertoi|kirjoitti|kuiskasi|kysyi|lisäsi|naurahti|sanoi|sanoivat|sanoo|selitti|toteaa|totesi|vakuutti|varoitti|vastasi',
    examples: ['Tilaa uutiskirje, sanoi kunnanjohtaja', '– Tilaa nyt, kuiskasi tytär'],
    reports: ['Tilaa uutiskirjeemme, sanoi kunnanjohtaja.'],
  },
  fr: {
    attributing:
      'affirma|affirmait|affirme|ajouta|ajoute|assura|assure|avoua|avoue|chuchota|chuchote|conclut|cria|crie|déclara|déclare|demanda|disait|disent|dit|dit-elle|dit-il|écrit|écrivit|expliqua|explique|insista|insiste|lança|lançait|murmura|murmure|précisa|promet|promit|raconta|raconte|rappelle|répète|répond|répondit|s.?écria|s.?exclama|s.?exclame|souffla|soupira|suggère|(?:a|avait|avaient|ont) (?:affirmé|ajouté|assuré|averti|crié|déclaré|demandé|dit|écrit|expliqué|lancé|murmuré|précisé|promis|raconté|répondu|soufflé)',
    reporting:
      'affirma|ajouta|assura|chuchota|cria|déclara|déclare|dit-elle|dit-il|écrivit|expliqua|lança|murmura|raconta|répondit|s.?écria|s.?exclama|soupira|(?:a|avait|avaient|ont) (?:affirmé|ajouté|assuré|averti|crié|déclaré|demandé|dit|écrit|expliqué|lancé|murmuré|précisé|promis|raconté|répondu|soufflé)',
    examples: [
      'Abonnez-vous, a déclaré le maire',
      '« Offre limitée », murmura sa fille',
      '— Abonnez-vous, dit-elle en riant',
    ],
    reports: ['Inscrivez-vous à notre newsletter, a dit le maire.'],
  },
  it: {
    attributing:
      'afferma|affermò|aggiunge|aggiunse|assicura|assicurò|avverte|avvertì|chiede|chiese|commenta|commentò|dice|diceva|dicono|disse|esclama|esclamò|gridò|insiste|insisteva|mormorò|osservò|promise|racconta|raccontò|ricorda|ricordò|ripete|ripeteva|risponde|rispose|scrisse|scrive|sospirò|spiega|spiegò|sussurra|sussurrò|(?:ha|hanno) (?:aggiunto|affermato|chiesto|commentato|detto|dichiarato|gridato|risposto|scritto|spiegato|sussurrato)',
    reporting:
      'affermò|aggiunse|assicurò|chiese|commentò|dice|diceva|dicono|disse|esclamò|gridò|mormorò|osservò|raccontò|rispose|scrisse|sospirò|spiegò|sussurrò|(?:ha|hanno) (?:aggiunto|affermato|chiesto|commentato|detto|dichiarato|gridato|risposto|scritto|spiegato|sussurrato)',
    examples: ['Iscrivetevi subito, ha detto il sindaco', '«Offerta limitata», sussurrò la figlia'],
    reports: ['Iscriviti alla nostra newsletter, disse il sindaco.'],
  },
  ja: {
    attributing:
      'とある。|とささや|とつぶや|と叫ん|と教え|と言い|と言う|と言っ|と語っ|と語り|と語る|と述べ|と書い|と書か|と笑う|と笑っ|と尋ね|と説明し|と訴え|と答え|と聞い|と話し|と話す',
    reporting:
      'とささや|とつぶや|と叫ん|と言い|と言う|と言っ|と語っ|と語り|と語る|と述べ|と書い|と笑う|と笑っ|と尋ね|と説明し|と訴え|と答え|と話し|と話す',
    examples: ['「今すぐ登録」と娘がささやいた、と言った', 'ここをクリックして、と町長は語ったと話す'],
    reports: ['メールマガジンに登録してください、と言った。'],
  },
  ko: {
    attributing:
      '고 답했다|고 말했다|고 물었다|고 밝혔다|고 설명했다|고 속삭였다|고 썼다|고 외쳤다|고 적었다|고 전했다|라고 답|라고 말|라고 물|라고 속삭|라고 썼|라고 외|라고 적|라고 한|라고 했',
    reporting:
      '고 답했다|고 말했다|고 물었다|고 밝혔다|고 설명했다|고 속삭였다|고 썼다|고 외쳤다|고 적었다|고 전했다|라고 답|라고 말|라고 물|라고 속삭|라고 썼|라고 외|라고 적|라고 한|라고 했',
    examples: ['“지금 구독하세요”라고 딸이 말했다고 적었다', '지금 구독하세요라고 말했다'],
    reports: ['뉴스레터를 구독하세요라고 시장은 말했다고 전했다.'],
  },
  nl: {
    attributing:
      'aldus|antwoordde|antwoordt|beloofde|beweerde|fluisterde|fluistert|luidde|luidt het|meende|mopperde|riep|roept|schreef|schreeuwde|schrijft|staat er|stond er|vertelde|vertelt|vindt|voegde|vroeg|waarschuwde|zegt|zei|zeiden|zuchtte',
    reporting:
      'antwoordde|beweerde|fluisterde|mopperde|riep|schreef|schreeuwde|vertelde|waarschuwde|zegt|zei|zeiden|zuchtte',
    examples: ['Schrijf u in, zei de burgemeester', '“Alleen voor leden”, fluisterde haar dochter'],
    reports: ['Schrijf je in voor de nieuwsbrief, zei de burgemeester.'],
  },
  no: {
    attributing:
      'forklarer|forklarte|fortalte|forteller|hvisket|innrømmet|la han til|la hun til|legger|lyder|lød|mente|ropte|sa|sier|skrev|skriver|spurte|spør|svarer|svarte|utbrøt',
    reporting: 'forklarte|hvisket|ropte|sier|spurte|svarte|utbrøt',
    examples: ['Meld deg på nyhetsbrevet, sa ordføreren', '– Tilbudet gjelder i dag, hvisket datteren'],
    reports: ['Meld deg på nyhetsbrevet, sier ordføreren.'],
  },
  pl: {
    attributing:
      'dodaje|dodał|dodała|głosił|głosiła|krzyczał|krzyknął|krzyknęła|mówi|mówią|mówił|mówiła|mruknął|napisał|napisała|obiecał|obiecała|odparł|odparła|odpowiada|odpowiedział|odpowiedziała|ostrzega|ostrzegał|ostrzegła|oznajmił|pisze|poinformował|poinformowała|powiedział|powiedziała|powtarzał|powtarzała|prosił|prosiła|przyznał|przyznała|pyta|rzekł|rzekła|rzucił|stwierdził|stwierdziła|szepnął|szepnęła|tłumaczy|tłumaczył|twierdzi|twierdził|westchnął|westchnęła|wyjaśnia|wyjaśnił|wyjaśniła|zapewnił|zapewniła|zapytał|zapytała|zaśmiał|zaśmiała|zauważył|zauważyła|zawołał|zawołała',
    reporting:
      'dodał|dodała|krzyknął|krzyknęła|mówił|mówiła|napisał|napisała|odparł|odparła|odpowiedział|odpowiedziała|oznajmił|powiedział|powiedziała|przyznał|przyznała|rzekł|rzekła|stwierdził|stwierdziła|szepnął|szepnęła|westchnął|westchnęła|wyjaśnił|wyjaśniła|zapytał|zapytała|zawołał|zawołała',
    examples: ['Zapisz się teraz, powiedział burmistrz', '– Tylko dla członków – szepnęła córka'],
    reports: ['Zapisz się do naszego newslettera, powiedział burmistrz.'],
  },
  pt: {
    attributing:
      'acrescenta|acrescentou|adverte|advertiu|afirma|afirmava|afirmou|avisou|comentou|contou|declarou|disse|disseram|diz|dizem|dizia|escreve|escreveu|exclamou|explica|explicou|garantiu|gritou|insistiu|lamentou|lembrou|murmurou|pede|pediu|perguntou|prometeu|repetia|responde|respondeu|suspirou|sussurrou',
    reporting:
      'acrescentou|afirmou|comentou|declarou|disse|disseram|diz|dizem|escreveu|exclamou|explicou|garantiu|gritou|insistiu|lembrou|murmurou|perguntou|respondeu|suspirou|sussurrou',
    examples: ['Assine agora, disse o prefeito', '— Só para sócios — sussurrou a filha'],
    reports: ['Assine a nossa newsletter, disse o prefeito.'],
  },
  ro: {
    attributing:
      'adaugă|adăugă|avertizează|explică|insistă|întreabă|întrebă|povestește|promite|răspunde|răspunse|scria|scrie|spun|spune|spunea|spuse|strigă|susține|șoptește|șopti|zice|zicea|zise|(?:a|au) (?:adăugat|avertizat|declarat|explicat|întrebat|mărturisit|povestit|precizat|promis|răspuns|scris|spus|strigat|șoptit|transmis|zis)',
    reporting:
      'adăugă|întrebă|răspunse|spune|spunea|spuse|șopti|zice|zise|(?:a|au) (?:adăugat|avertizat|declarat|explicat|întrebat|mărturisit|povestit|precizat|promis|răspuns|scris|spus|strigat|șoptit|zis)',
    examples: ['Abonați-vă acum, a spus primarul', '„Ofertă limitată”, șopti fiica lui'],
    reports: ['Abonează-te la newsletter, a declarat primarul.'],
  },
  ru: {
    attributing:
      'бросил|бросила|вздохнул|вздохнула|воскликнул|воскликнула|гласила|гласило|говорил|говорила|говорит|говорят|добавил|добавила|добавляет|заметил|заметила|заявил|заявила|крикнул|крикнула|написал|написала|обещал|объявил|объяснил|объяснила|объясняет|ответил|ответила|отвечает|отметил|отметила|писал|писала|пишет|повторял|повторяла|подчеркнул|пояснил|пояснила|предупредил|призналась|признался|просил|просила|прошептал|прошептала|рассказал|рассказала|рассказывает|сказал|сказала|сказали|сообщил|сообщила|спрашивает|спросил|спросила|считает|уверял|усмехнулась|усмехнулся|утверждал|шепнул|шепнула',
    reporting:
      'вздохнул|вздохнула|воскликнул|воскликнула|говорил|говорила|говорит|добавил|добавила|заметил|заявил|заявила|крикнул|крикнула|написал|написала|объяснил|объяснила|ответил|ответила|отметил|отметила|подчеркнул|пояснил|пояснила|прошептал|прошептала|рассказал|рассказала|сказал|сказала|сказали|спросил|спросила|шепнул|шепнула',
    examples: ['Подпишитесь сейчас, сказал мэр', '— Только для своих, — прошептала дочь'],
    reports: ['Подпишитесь на нашу рассылку, сказал мэр.'],
  },
  sv: {
    attributing:
      'berättade|berättar|erkände|frågade|frågar|förklarade|förklarar|hette det|lovade|lyder|löd|menade|menar|påpekade|ropade|sa|sade|skrattade|skrek|skrev|skriver|suckade|svarade|svarar|säger|tillade|utbrast|varnade|viskade|viskar',
    reporting:
      'frågade|förklarade|menade|påpekade|ropade|sade|skrattade|skrek|suckade|svarade|säger|tillade|utbrast|viskade',
    examples: ['Prenumerera nu, sade borgmästaren', '”Bara för medlemmar”, viskade dottern'],
    reports: ['Anmäl dig till vårt nyhetsbrev, säger borgmästaren.'],
  },
  tr: {
    attributing:
      'açıkladı|anlattı|bağırdı|cevap verdi|dedi|dediler|dedim|demişti|der|derdi|diye|diyen|diyor|diyordu|ekledi|fısıldadı|itiraf etti|sordu|söyledi|söylüyor|yanıtladı|yazdı|yazıyordu',
    reporting:
      'bağırdı|cevap verdi|dedi|dediler|dedim|demişti|derdi|diyor|diyordu|ekledi|fısıldadı|itiraf etti|sordu|söyledi|söylüyor|yanıtladı|yazdı|yazıyordu',
    examples: ['Hemen abone olun, dedi belediye başkanı', '“Sınırlı teklif” diye fısıldadı kızı'],
    reports: ['Bültenimize abone olun, dedi başkan.'],
  },
  uk: {
    attributing:
      'вигукнув|вигукнула|відповів|відповідає|відповіла|говорив|говорила|гукнув|гукнула|додав|додає|додала|запитав|запитала|зауважив|зауважила|заявив|заявила|зізнався|зізналася|зітхнув|зітхнула|каже|кажуть|казав|казала|крикнув|крикнула|мовив|мовила|наголосив|написав|написала|обіцяв|писав|писала|питає|пише|повідомив|повідомила|повторював|повторювала|попередив|пояснив|пояснила|пояснює|прошепотів|прошепотіла|розповів|розповідає|розповіла|сказав|сказала|сказали|спитав|спитала|стверджував|шепнув|шепнула',
    reporting:
      'вигукнув|вигукнула|відповів|відповіла|говорив|говорила|гукнув|гукнула|додав|додала|запитав|запитала|зауважив|заявив|заявила|зітхнув|зітхнула|каже|казав|казала|крикнув|крикнула|мовив|мовила|наголосив|написав|написала|пояснив|пояснила|прошепотів|прошепотіла|розповів|розповіла|сказав|сказала|сказали|спитав|спитала|шепнув|шепнула',
    examples: ['Підпишіться зараз, сказав мер', '— Тільки для своїх, — прошепотіла донька'],
    reports: ['Підпишіться на нашу розсилку, сказав мер.'],
  },
  zh: {
    attributing:
      '补充道|補充道|答道|低声说|低聲說|告诉我|告訴我|喊道|回答说|回答說|说，|说：|说。|说道|说过|說，|說：|說。|說道|說過|他说|他說|她说|她說|问道|問道|笑着说|笑著說|写道|寫道',
    reporting:
      '补充道|補充道|答道|低声说|低聲說|喊道|回答说|回答說|说，|说：|说。|说道|說，|說：|說。|說道|他说|他說|她说|她說|问道|問道|笑着说|笑著說|写道|寫道',
    examples: ['市长说：请点击这里订阅', '请订阅我们的通讯，市长说。'],
    reports: ['市长说：请订阅我们的通讯。'],
  },
}
