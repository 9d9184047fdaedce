/** The words by which a language tells of what was, between `|`, and an example. */
type PastForms = readonly [words: string, example: string]

/** `to be`, and `to have` where it makes a past, by ISO 639-1 code of the language, sorted. */
export const pastForms: Readonly<Record<string, PastForms>> = {
  cs: ['byl|byla|bylo|byly|byli', 'Reklama na náměstí byla zakázána.'],
  da: ['var|blev', 'Annoncer var forbudt på torvet.'],
  de: ['war|waren|wurde|wurden', 'Nachdruck war vom Bischof verboten.'],
  en: ['was|were|had', 'The cookies were refused by half of the visitors.'],
  es: ['era|eran|fue|fueron|estaba|estaban|había|habían', 'Las cookies fueron rechazadas.'],
  fi: ['oli|olivat', 'Mainokset olivat kiellettyjä.'],
  fr: ['était|étaient|fut|furent|avait|avaient', 'La publicité était interdite.'],
  it: ['era|erano|fu|furono|aveva|avevano', 'I cookie erano rifiutati da tutti.'],
  nl: ['was|waren|werd|werden', 'De cookies werden geweigerd.'],
  no: ['var|ble', 'Annonsene ble forbudt.'],
  pl: ['był|była|było|były|byli', 'Reklama była zakazana.'],
  pt: ['era|eram|foi|foram|estava|estavam|tinha|tinham', 'Os cookies foram recusados.'],
  ro: ['era|erau|fost', 'Publicitatea a fost interzisă.'],
  ru: ['был|была|было|были', 'Реклама была запрещена.'],
  sv: ['var|blev', 'Eftertryck var förbjudet av biskopen.'],
  uk: ['був|була|було|були', 'Реклама була заборонена.'],
}

/** How a question to somebody who reads begins, which no site asks: sorted by language. */
export const questionsToReaders: readonly string[] = [
  'Čtete', // cs
  'Lesen Sie', // de
  'Liest du', // de
  'Do you read', // en
  '¿Lee ', // es
  'Lisez-vous', // fr
  'Lei legge', // it
  'Leest u', // nl
  'Lees je', // nl
  'Czyta', // pl
  'Вы читаете', // ru
  'Läser du', // sv
  'Läser ni', // sv
  'Ви читаєте', // uk
]

/** `Encontró un error.`, `Ha trovato un errore.`: without a question it is told of somebody; the reader is asked. */
export const finds = /^(?:A|Ha|Detectou|Encontró|Encontrou|Notó|Notou|Vio|Viu) [^?:;,]*\.$/u

/** `Economisești apa`: water in Romanian; the agency writes itself `APA`. */
export const everydayEndings = /(?<!\p{L})apa\.?$/u

/** What an article tells and a notice does not. */
interface Telling {
  /** What such a line is: an article’s name for it. */
  name: string
  pattern: () => RegExp
  /** Lines that are made of the words of notices. */
  examples: readonly string[]
}

/** What articles say in the words of notices, sorted by name. */
export const tellings: readonly Telling[] = [
  {
    name: 'admission',
    pattern: () =>
      /^(?:Leden|Medlemmar|Medlemmer|Members|Mitglieder) (?:betalen niets|frei|free|gratis|zahlen nichts)\.?$|^(?:会员|會員|会員は|회원은? )(?:免费|免費|無料|무료)[。.]?$/u,
    examples: ['Mitglieder gratis', '会员免费'],
  },
  {
    name: 'advice',
    pattern: () =>
      /[?;] .*(?<!\p{L})(?:helps|hilft|helpt|hjälper|hjælper|aide|ayuda|aiuta|ajuda|pomaga|pomoże|pomůže|поможет|помогает|допоможе|допомагає|βοηθά)(?!\p{L})/iu,
    examples: ['Forgot the password? Here is what helps', 'Passwort vergessen? Das hilft'],
  },
  {
    name: 'before somebody could',
    pattern: () =>
      /(?<!\p{L})(?:antes (?:de )?que|avant que|before|bevor|ennen kuin|før|innan|než|prima che|voordat|zanim|перш ніж|прежде чем) (?:alguém|alguien|anybody|anyone|iemand|jemand|joku|kdo|kukaan|ktoś|ktokolwiek|někdo|nogen|noen|någon|qualcuno|quelqu|someone|somebody|кто|хто)/iu,
    examples: ['Elke pagina plaatst cookies voordat iemand iets heeft kunnen kiezen.'],
  },
  {
    name: 'choice',
    pattern: () => /(?<!\p{L})(?:czy nie|nebo ne|или нет|чи ні|ή όχι|veya değil|ya da değil|or not)[.?!;]?$/iu,
    examples: ['Czytać dalej czy nie', 'To read on or not'],
  },
  {
    name: 'deed',
    pattern: () =>
      /^Why (?:I|we|he|she|they|there)\b(?! see)|^Why (?:is|are) there\b|\b(?:I|we|he|she|they) (?:cancelled|canceled|chose|did|gave|had|lost|made|paid|read|said|sold|stopped|took|went|were|wrote)\b/,
    examples: ['Why I cancelled my subscription', 'Why are there so many ads', 'Mistakes we made'],
  },
  {
    name: 'dialogue',
    pattern: () => /^[–—] .{1,80}[.?!] [–—] /,
    examples: ['– Any comments? – None.'],
  },
  {
    // An offer says what it costs `only`.
    name: 'cost',
    pattern: () =>
      /^(?!.*(?<!\p{L})(?:just|only|nur|seulement|solo|só|apenas|slechts|maar|tylko|jen|doar|endast|kun|bare|vain|μόνο|только|всего|лише|sadece|yalnızca)(?!\p{L})).* (?:costs?|kostet|coûte|cuesta|costa|custa|kost|kosztuje|stojí|costă|kostar|koster|maksaa|κοστίζει|стоит|коштує) .*[^.]\.$/u,
    examples: ['The subscription costs 12 euros a month.', 'Подписка стоит 300 рублей в месяц.'],
  },
  {
    name: 'fact of a box',
    pattern: () =>
      /^(?:Admission|Cena|Cost|Costs|Eintritt|Entry|Fiyat|Hinta|Kosten|Precio|Preis|Preço|Prezzo|Price|Prijs|Pris|Prix|Tickets?|Τιμή|Цена|Ціна) ?: /u,
    examples: ['Price: free with ads, 3.99 a month without', 'Preis: 3,99 Euro im Monat'],
  },
  {
    // Of its own newsletter a site says `our`, or what you get.
    name: 'habit',
    pattern: () =>
      /^(?:The newsletter (?:appears|arrives|comes|goes)|Der Newsletter (?:erscheint|geht|kommt)|De nieuwsbrief (?:gaat|komt|verschijnt)|Nyhetsbrevet (?:går|kommer|utkommer)|Nyhedsbrevet (?:kommer|udkommer)|Uutiskirje (?:ilmestyy|lähtee|tulee)|Newsletter (?:ukazuje się|wychodzi|vychází)|Рассылка (?:выходит|приходит)|Розсилка (?:виходить|приходить)|Bülten her \p{L}+ (?:çıkıyor|geliyor)) (?!.*(?<!\p{L})(?:you|your|our|dir|dich|dein|Ihnen|Ihr|je|jouw|u|uw|dig|din|deg|\p{L}+isi)(?!\p{L}))|^Bülten her \p{L}+ (?:çıkıyor|geliyor)\.?$/u,
    examples: ['The newsletter arrives every Friday.', 'Рассылка выходит по пятницам', 'Bülten her cuma geliyor.'],
  },
  {
    name: 'history',
    pattern: () =>
      /\bcomments were \w+ (?:after|at|before|by|during|for|in|on|since|until|when)\b|\bof (?:1[0-8]\d\d|19[0-8]\d)\b/,
    examples: ['The comments were closed after the trial.', 'Read the article of 1911 in the archive.'],
  },
  {
    name: 'how to',
    pattern: () => /^(?:Jak|Как|Як|Πώς να)\s[^?;]*$|(?<!\p{L})nasıl\s[^?]*$/u,
    examples: ['Jak odwołać prenumeratę', 'Abonelik nasıl iptal edilir'],
  },
  {
    name: 'state',
    pattern: () =>
      /^The (?:comments?|conversation|debate|discussion)s? (?:is|are|was|were) (?:closed|ended|finished|open|over)\.?$/,
    examples: ['The discussion is closed.'],
  },
  {
    name: 'step of advice',
    pattern: () =>
      /^(?:Open the|Ouvrez les|Öffnen Sie die|Abra (?:las?|los|as|os)|Apra le|Open de|Öppna|Otwórz|Otevřete|Откройте|Відкрийте|Ανοίξτε) \S+ (?:and|et|und|y|e|en|och|i|a|и|і|та|και) \p{L}|^Ayarları açın ve /u,
    examples: [
      'Open the settings and choose privacy.',
      'Откройте меню и выберите язык.',
      'Ayarları açın ve dili seçin.',
    ],
  },
  {
    name: 'thing and what it does',
    pattern: () => /^(?:The )?[A-Z][a-z]+ that (?:cost|follow|guard|keep|made|pay|protect|save|sell|sold|won)s? /,
    examples: ['Settings that protect your privacy'],
  },
  {
    name: 'warning',
    pattern: () =>
      /\b(?:only|never)\b.* (?:companies|firms|pages|people|shops|sites|strangers|websites) (?:that |whom )?you\b/i,
    examples: ['Enter your e-mail address only on sites you know'],
  },
]

/** How interviews end, named by languages: a site thanks for reading, and never for a conversation. */
export const farewells: readonly Telling[] = [
  {
    name: 'ar',
    pattern: () => /^شكرا\S{0,2} .{0,20}على .{0,8}(?:الحوار|الحديث|المقابلة|اللقاء)/u,
    examples: ['شكرا لك على هذا الحوار.'],
  },
  {name: 'cs', pattern: () => /^Děkuj\S+ (?:vám |ti )?za (?:rozhovor|čas)\b/u, examples: ['Děkuji za rozhovor.']},
  {
    name: 'da, no, sv',
    pattern: () =>
      /^(?:Takk|Tack|Tak) (?:\p{Ll}+ ){0,3}(?:for|för) (?:\p{Ll}+ )?(?:intervj\S+|interview\S*|pra\S+|samtale\S*|snakken|samtalet)\b/u,
    examples: ['Tak for samtalen.', 'Takk for praten!', 'Tack så mycket för intervjun.'],
  },
  {
    name: 'de',
    pattern: () =>
      /^.{0,25}\bDank\S* (?:Ihnen |dir )?für (?:das|dieses|Ihre|die) (?:\p{Ll}+ )?(?:Gespräch|Interview|Unterhaltung|Zeit)/u,
    examples: ['Vielen Dank für das Gespräch.', 'Danke für das offene Gespräch!'],
  },
  {
    name: 'el',
    pattern: () => /υχαριστ\S+ (?:πολύ )?για (?:τη|την|αυτή) (?:\S+ )?(?:συνέντευξη|συζήτηση|κουβέντα)/u,
    examples: ['Σας ευχαριστούμε για τη συνέντευξη.'],
  },
  {
    name: 'en',
    pattern: () =>
      /^(?:Many thanks|Thanks|Thank you)(?:,? [A-Za-z.]+){0,4} for (?:(?:coming|speaking|talking|sitting down)\b|(?:this|the|your|a) (?:\p{Ll}+ )?(?:answers|chat|conversation|insights|interview|patience|talk|time)\b)/u,
    examples: ['Thank you for the conversation.', 'Thanks so much for your time.', 'Thank you for talking to us.'],
  },
  {
    name: 'es',
    pattern: () => /^(?:Muchas gracias|Gracias) por (?:la|esta|su|tu) (?:\p{Ll}+ )?(?:charla|conversación|entrevista)/u,
    examples: ['Muchas gracias por la entrevista.'],
  },
  {
    name: 'fi',
    pattern: () => /^Kiitos (?:\p{Ll}+ )?(?:haastattelusta|keskustelusta)/u,
    examples: ['Kiitos haastattelusta.'],
  },
  {
    name: 'fr',
    pattern: () =>
      /^Merci (?:\p{L}+ ){0,3}(?:pour|de) (?:cet|cette|votre|vos) (?:échange|entretien|interview|conversation|réponses)/u,
    examples: ['Merci pour cet entretien.'],
  },
  {
    name: 'it',
    pattern: () =>
      /^Grazie (?:\p{Ll}+ )?(?:per|della|dell.) ?(?:l.|la |questa |questo )?(?:intervista|conversazione|chiacchierata|colloquio)/u,
    examples: ['Grazie per l’intervista.'],
  },
  {
    name: 'ja',
    pattern: () => /(?:インタビュー|お話|お時間).{0,12}ありがとうございま/u,
    examples: ['今日はお話をありがとうございました。'],
  },
  {name: 'ko', pattern: () => /(?:인터뷰|말씀|시간).{0,8}(?:감사합니다|고맙습니다)/u, examples: ['인터뷰 감사합니다.']},
  {
    name: 'nl',
    pattern: () =>
      /^(?:Bedankt|Dank u|Dank je|Hartelijk dank|Dank) (?:wel )?voor (?:het|dit|uw|je) (?:\p{Ll}+ )?(?:gesprek|interview|tijd)/u,
    examples: ['Dank u voor dit gesprek.'],
  },
  {name: 'pl', pattern: () => /^Dzięku\S+ (?:bardzo )?za (?:rozmowę|wywiad)/u, examples: ['Dziękujemy za rozmowę.']},
  {
    name: 'pt',
    pattern: () => /^(?:Muito )?[Oo]brigad[oa] (?:por|pel[ao]) (?:est[ae] |sua )?(?:conversa|entrevista)/u,
    examples: ['Obrigada pela entrevista.'],
  },
  {
    name: 'ro',
    pattern: () => /ulțum\S+ (?:mult )?pentru (?:acest |această )?(?:interviu|discuție|conversație)/u,
    examples: ['Vă mulțumesc pentru interviu.'],
  },
  {
    name: 'ru',
    pattern: () => /^(?:Большое )?[Сс]пасибо (?:вам |Вам )?за (?:интервью|беседу|разговор)/u,
    examples: ['Спасибо за беседу.'],
  },
  {
    name: 'tr',
    pattern: () => /(?:röportaj|söyleşi|sohbet) için (?:\p{Ll}+ )?teşekkür/u,
    examples: ['Bu söyleşi için teşekkür ederiz.'],
  },
  {
    name: 'uk',
    pattern: () => /^(?:Щиро )?[Дд]яку\S+ (?:вам |Вам )?за (?:інтерв.ю|бесіду|розмову)/u,
    examples: ['Дякуємо за розмову.'],
  },
  {
    name: 'zh',
    pattern: () => /(?:谢谢|感谢|謝謝|感謝).{0,6}(?:采访|访谈|採訪|訪談|专访)/u,
    examples: ['感谢您接受采访。'],
  },
]

/** What a biography says that its writer did, among all that may have happened. Regular forms, in small letters. */
export const livedForms =
  'aged|appeared|authored|awarded|based|called|chaired|completed|contributed|covered|created|dedicated|directed|edited|educated|' +
  'established|featured|focused|focussed|founded|freelanced|graduated|headed|holed|honed|hosted|interested|interviewed|involved|joined|' +
  'launched|lectured|lived|loved|majored|managed|moved|named|nominated|obsessed|owned|passed|presented|produced|' +
  'published|qualified|raised|received|related|retired|reviewed|rooted|seasoned|served|shared|shortlisted|specialised|' +
  'specialized|started|studied|syndicated|trained|translated|travelled|traveled|united|used|volunteered|worked'

/** Irregular forms of what happens in an article and in no writer’s biography. */
export const eventForms =
  'beat|broke|brought|caught|fell|felt|fired|fought|found|gave|hit|hurt|knew|left|lost|made|met|paid|put|ran|said|sank|sat|saw|says|' +
  'sent|shot|shut|sold|spoke|stood|struck|threw|told|took|went|were|woke'

/** What something may have happened to in a notice, in the singular, sorted: `This map was blocked, the cookies were refused`. */
export const pagesOwn =
  'account|ad|advert|article|author|browser|code|comment|content|cookie|data|editor|email|item|link|map|message|newsletter|' +
  'offer|ones|page|password|payment|photo|plan|player|post|price|request|server|service|session|site|story|subscription|' +
  'system|team|text|trial|tweet|user|video|website'

/**
 * What is told of a writer in the news, and never in a biography below a text, by ISO 639-1 code of the language, sorted;
 * English has {@link eventForms}.
 */
export const eventWords: Readonly<Record<string, PastForms>> = {
  ar: ['أصيب|أصيبت|اتهم|اعتقل|اعتقلت|عندما|قتل|قتلت', 'الصحفي سامي خوري يعمل في الجريدة عندما اعتقل.'],
  cs: [
    'když|obviněn|obviněna|rozsudek|unesen|unesena|zadržen|zadržena|zahynul|zahynula|zatčen|zatčena|zraněn|zraněna',
    'Novinářka působí v Kyjevě a v neděli byla zraněna.',
  ],
  da: ['anholdt|dræbt|fængslet|omkom|såret|tiltalt', 'Mette Juul er journalist og blev søndag såret i byen.'],
  de: [
    'angeklagt|entführt|erschossen|festgenommen|freigelassen|gefangen|gefängnis|getötet|inhaftiert|starb|verhaftet|verletzt|verlor|vermisst|verurteilt',
    'Ole Brandt ist Reporter der Zeitung und sitzt seit Mai im Gefängnis.',
  ],
  el: [
    'απήχθη|κατηγορείται|πέθανε|σκοτώθηκε|συνελήφθη|τραυματίστηκε|όταν',
    'Δημοσιογράφος που εργάζεται στο Χαλέπι τραυματίστηκε.',
  ],
  es: [
    'acusada|acusado|asesinada|asesinado|cuando|desaparecida|desaparecido|detenida|detenido|detiene|encarcelada|encarcelado|hasta que|herida|herido|murió|niega|secuestrada|secuestrado',
    'Ana Roca es redactora del diario cuando la policía entra en la imprenta.',
  ],
  fi: [
    'ammuttiin|kuoli|loukkaantui|pidätettiin|siepattiin|syytetään|tapettiin',
    'Aino Laine on toimittaja, joka loukkaantui.',
  ],
  fr: [
    'accusé|accusée|arrêté|arrêtée|blessé|blessée|condamné|condamnée|disparu|disparue|enlevé|enlevée|jusqu’à ce que|jusqu’au jour|lorsque|quand|tué|tuée',
    'Lucie Petit est journaliste quand la guerre éclate.',
  ],
  it: [
    'accusata|accusato|arrestata|arrestato|ferita|ferito|finché|in fuga|quando|rapita|rapito|scomparsa|scomparso|uccisa|ucciso',
    'Lia Serra è la giornalista ferita sabato.',
  ],
  nl: [
    'aangeklaagd|doodgeschoten|gearresteerd|gedood|gewond|ontvoerd|opgepakt|toen|vermist|vermoord',
    'Piet Vos is verslaggever en raakte gewond.',
  ],
  no: ['drept|fengslet|kidnappet|omkom|pågrepet|siktet|såret', 'Ola Dahl er journalist og ble søndag såret.'],
  pl: [
    'aresztowana|aresztowany|gdy|kiedy|oskarżona|oskarżony|oskarżył|oskarżyła|porwana|porwany|ranna|ranny|zatrzymana|zatrzymany|zginął|zginęła',
    'Reporter pracuje w Charkowie i w niedzielę został ranny.',
  ],
  pt: [
    'acusada|acusado|assassinada|assassinado|até que|desaparecida|desaparecido|detida|detido|ferida|ferido|morta|morto|nega|presa|preso|quando',
    'Rita Melo é a jornalista ferida no sábado.',
  ],
  ro: [
    'acuzat|acuzată|arestat|arestată|când|dispărut|dispărută|mort|moartă|rănit|rănită|reținut|reținută|ucis|ucisă',
    'Jurnalist la radio, Dan Rusu a fost găsit mort.',
  ],
  ru: [
    'арестован|арестована|арестовали|задержан|задержана|задержали|когда|обвинён|обвинена|пока|погиб|погибла|похищен|похищена|ранен|ранена|убит|убита',
    'Корреспондент работает в Харькове и в воскресенье был ранен.',
  ],
  sv: [
    'anklagas|dödad|dödades|försvann|greps|gripen|häktades|när|skadades|sårad|sårades',
    'Per Lind är reporter och greps i söndags.',
  ],
  tr: [
    'kaçırıldı|kayboldu|öldü|öldürüldü|tutuklandı|tutuklandığı|vuruldu|yaralandı',
    'Gazeteci Can Ak muhabir olarak çalışırken yaralandı.',
  ],
  uk: [
    'арештований|арештована|арештували|викрадений|викрадена|загинув|загинула|затриманий|затримана|затримали|коли|поранений|поранена|убитий|убита',
    'Кореспондент працює в Харкові і в неділю був поранений.',
  ],
}
