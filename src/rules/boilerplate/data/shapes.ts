import type {Hit} from '../hit.js'
import type {Kind} from '../kinds.js'

/** A line that is recognised without words of a language. */
export interface Shape {
  kind: Kind
  /** Unicode’s classes take 50 µs to read even where nothing is compared with them. */
  shape: () => RegExp
  /**
   * One of these characters begins every line of the shape, or stands in it: a quick test, since the shapes take 10 ms to
   * compile and most articles have few.
   */
  begins?: string
  has?: string
  /** Where that says too little: what every line of the shape begins with. */
  opening?: RegExp
  reason: string
  strength?: Hit['strength']
}

const digits = '0123456789'

/** What scripts of advertising, statistics and embedded posts are called, between `|`. */
const scripts =
  'adsbygoogle|googletag|googlesyndication|googletagmanager|doubleclick|_taboola|taboola|outbrain|OBR|mgid|infolinks|fbq|gtag|_gaq|dataLayer|twttr|twitter-wjs|facebook-jssdk|pbjs|apntag|ezstandalone|freestar|fusetag|_mNHandle|propertag|atOptions|amzn_assoc_\\w+|vdo_ai_|_comscore|disqus_\\w+|instgrm|div-gpt-ad|wpcf7|__tcfapi|_sf_async_config|chartbeat|criteo|teads|adthrive|mediavine|ezoic'

/** Agencies that sign with their initials, between `|`. */
const initials =
  'AAP|ABNA|AFP|AGERPRES|ANI|ANP|ANSA|ANTARA|APA|BERNAMA|BNA|BSS|BTA|CTK|DPA|ECNS|EFE|FANA|GNA|HINA|IANS|IRNA|ISNA|KNA|KUNA|KYODO|LETA|LUSA|MENA|MNA|MTI|NAMPA|NAN|NTB|PANA|PAP|PETRA|PNA|PTI|QNA|REUTERS|SANA|SAPA|STT|TASR|TASS|UNB|UNI|UPI|VNA|WAFA|WAM|XINHUA|YONHAP'

/** Lines that are recognised without words of a language. The first that fits decides. */
export const shapes: readonly Shape[] = [
  {
    kind: 'date-stamp',
    begins: digits,
    shape: () => /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?$/,
    reason: 'a machine’s time stamp',
  },
  {
    kind: 'ad-marker',
    begins: '-–—*•·=~',
    shape: () =>
      /^[-–—*•·=~ ]{1,12}(?:Advertentie|Advertisement|Annonce|Annons|Annonse|Anúncio|Anuncio|Anzeige|Mainos|Oglas|Pubblicità|Publicidad|Publicidade|Publicitate|Publicité|Reclame|Reclamă|Reklam|Reklama|Reklame|Werbung|Διαφήμιση|Реклама|إعلان|광고|广告|廣告|広告)[-–—*•·=~ ]{1,12}$/iu,
    reason: 'the word for an ad between dashes',
  },
  {
    kind: 'truncation',
    begins: '[',
    shape: () => /^\[(?:…|\.{3})\]$/,
    reason: 'the mark of a cut alone on a line',
    strength: 'weak',
  },
  {
    kind: 'truncation',
    begins: '….[',
    shape: () => /^(?:…|\.{3})? ?\[\+\d{1,6} char(?:acter)?s\]$/,
    reason: 'how much a news service cut off',
  },
  {
    kind: 'truncation',
    begins: '….',
    shape: () => /^(?:…|\.{3})\p{Ll}.{0,200}\p{Ll}(?:…|\.{3})$/u,
    reason: 'a piece of text that was cut off at both ends',
  },
  {
    kind: 'site-banner',
    begins: '….',
    shape: () => /^(?:…|\.{3}) ?[–—|-] ?[\p{L}’' .]{2,30}$/u,
    reason: 'the end of a headline with the outlet’s name',
  },
  {
    kind: 'site-banner',
    has: '|',
    shape: () =>
      /^\p{Lu}[\p{L}\p{N}.’'& -]{2,40} \| (?:Aktuelle |Senaste |Seneste |Siste |Laatste |Últimas |Ultime |Dernières )?(?:Nachrichten|News|Infos|Actualités|Noticias|Notizie|Notícias|Nieuws|Nyheter|Nyheder|Uutiset|noticias|notizie|notícias|nieuws|nyheter|nyheder)(?: (?:aus|für|de|del|di|da|do|uit|van|från|fra) \p{Lu}[\p{L} -]{2,40})?$/u,
    reason: 'an outlet’s name with what it offers',
  },
  {
    kind: 'social-embed',
    has: '/',
    shape: () => /\bpic\.twitter\.com\/\w+\)?$/,
    reason: 'the address of a picture in a tweet',
    strength: 'weak',
  },
  {
    kind: 'social-embed',
    has: '·',
    shape: () => /^\d{1,2}:\d\d ?[AP]M · \p{L}{3,9}\.? \d{1,2}, \d{4}.{0,40}$/u,
    reason: 'when a tweet was sent',
  },
  {
    kind: 'social-embed',
    begins: digits,
    shape: () => /^\d{1,2}:\d\d(?: ?[AP]M)? [-–·] \d{1,2} \p{L}{3,9}\.? \d{4}.{0,40}$/u,
    reason: 'when a tweet was sent',
  },
  {
    kind: 'social-embed',
    begins: '—–-',
    shape: () => /^[—–-] [^@]{1,60} \(@\w{2,30}\) .{4,30}$/,
    reason: 'the signature of a tweet',
    strength: 'weak',
  },
  {
    kind: 'share-toolbar',
    begins: 'h',
    shape: () => /^https?:\/\/\S+$/,
    reason: 'an address alone on a line',
    strength: 'companion',
  },
  {
    kind: 'follow-us',
    has: '@',
    shape: () => /^[\w.+-]{2,40}@[\w-]{2,40}\.[\w.-]{2,20}$/,
    reason: 'an e-mail address alone on a line',
  },
  {
    kind: 'follow-us',
    has: '@',
    shape: () =>
      /^(?:Follow|Find|Join|Seguir|Siga|Suivez|Suivre|Folgen|Seguici|Volg|Följ|Følg|Obserwuj|Подписаться)(?: \p{L}{2,4})?(?: at| on)?:? ?@\w{2,30}(?: on [\w .]{1,30})?$/u,
    reason: 'a handle to follow',
  },
  {
    kind: 'cms-leftover',
    begins: '[',
    // `[laughter in the hall]` is what somebody heard.
    shape: () =>
      /^\[(?=[^\]]{0,300}(?:[=_|]|\d\]|\][^[\]]{0,120}\[\/))\/?[A-Za-z][\w-]*(?:[ _=\d][^\]]{0,300})\](?:[^[\]]{0,120}\[\/\w+\])?$/,
    reason: 'a plugin’s code',
  },
  {
    kind: 'cms-leftover',
    begins: '[',
    shape: () => /^(?:\[\/?[a-z]{1,20}_\w{1,40}[^[\]]{0,200}\] ?){1,8}$/,
    reason: 'a plugin’s code',
  },
  {
    kind: 'cms-leftover',
    has: '.',
    shape: () => /^[\w-]{1,60}\.(?:jpe?g|png|gif|webp|mp4)$/i,
    reason: 'the name of a file',
  },
  {kind: 'cms-leftover', begins: '[', shape: () => /^\[\/[a-z]\w{1,20}\]$/, reason: 'a plugin’s code'},
  {
    kind: 'cms-leftover',
    begins: '<',
    shape: () => /^<!-- ?(?:\/?wp:[^<>]{1,300}|more|nextpage|noteaser) ?-->$/,
    reason: 'a mark of WordPress',
  },
  {
    kind: 'control',
    begins: 'A',
    shape: () => /^A[+-]?(?:(?: | ?[|/] ?)A[+-]?){1,3}$/,
    reason: 'buttons for the size of the letters',
  },
  {kind: 'cms-leftover', begins: '[', shape: () => /^\[(\w+)\][^[\]]{0,120}\[\/\1\]$/, reason: 'a plugin’s code'},
  {
    kind: 'cms-leftover',
    begins: '${%',
    shape: () => /^\$\$[^$]{0,80}\$\$[^$.]{0,30}$|^\{\{[^{}]{0,80}\}\}$|^%%[^%]{0,80}%%$/,
    reason: 'a template’s placeholder',
  },
  {
    kind: 'cms-leftover',
    begins: '&<',
    shape: () =>
      /^(?:&(?:amp;)*lt;|<)\/?(?:a|b|br|div|em|figure|font|h\d|i|iframe|img|li|link|meta|p|script|section|span|strong|style|table|td|tr|ul)\b[^>]{0,400}(?:>|&(?:amp;)*gt;)/,
    reason: 'mark-up that was left',
  },
  {
    kind: 'byline',
    opening: /^(?:Of|By|From|Von|Par|De|Door|Av|Af|Di|Por)[^a-z\s]/,
    shape: () => /^(?:Of|By|From|Von|Par|De|Door|Av|Af|Di|Por)\p{Lu}\p{Ll}+(?: [\p{L}’'-]+){1,5}$/u,
    reason: 'a writer’s name with the word before it glued on',
  },
  {
    kind: 'agency-signature',
    has: '/',
    shape: () => /^\(?\/?[a-z]{2,6}(?:\/ ?[A-Za-z]{2,6}){1,4}\/?\)?$/,
    reason: 'an agency’s dispatch code',
  },
  {
    kind: 'agency-signature',
    begins: '(AIP',
    shape: () => /^\(?(?:AAP|ANI|IANS|PTI)\)?(?: [A-Z]{2,4}){1,6}$/,
    reason: 'an agency and the initials of its editors',
  },
  {
    kind: 'agency-signature',
    begins: '-–—(/[ABCDEFGHIKLMNOPQRSTUVWXY',
    shape: () => new RegExp(`^[-–—(/[]{0,2} ?(?:${initials})(?: [A-Z]{2,4}){0,4}(?: \\d{4})?[-–—)/\\]]{0,2}$`),
    reason: 'the initials of an agency',
    strength: 'weak',
  },
  {
    kind: 'agency-signature',
    begins: '-–—(AIPUBXYSN',
    shape: () =>
      /^(?:[-–—(] ?)?(?:(?:ANI|IANS|PTI|UNI)\/[a-z]{2,5}|Bernama|Sapa|Xinhua|Yonhap|News24|NAN News)\)?$|^[-–—] ?(?:ABC|AP|BBC|CBC|CNA|CNN|NZME|PA|RNZ|RTE|RTÉ|SBS|Stuff|TVNZ)$/,
    reason: 'the signature of an agency',
    strength: 'weak',
  },
  {
    kind: 'author-bio',
    has: '@',
    shape: () =>
      /^(?:Contact|E-?mail|Facebook|Instagram|On Twitter|Reach|Threads|Tips?|Twitter|Twitter\/X|X)(?: me| us)?:? ?(?:@\w{2,30}|[\w.+-]{2,40}@[\w-]{2,40}\.[\w.-]{2,20})$/,
    reason: 'where a writer can be reached',
  },
  {
    kind: 'author-bio',
    has: '@',
    shape: () =>
      /^\p{Lu}[\p{L}’'-]{1,20} \p{Lu}[\p{L}’'-]{1,20}(?:: ?| can be reached at )[\d() .+-]{7,20}[;,] (?:or )?[\w.+-]{2,40}@[\w-]{2,40}\.[\w.-]{2,20}(?:[;,] .{3,60})?$/u,
    reason: 'where a writer can be reached',
  },
  {
    kind: 'agency-signature',
    begins: '(/',
    // `(PAP) author: Anna Nowak an/ jar/`
    shape: () =>
      /^\(?\/?(?:AA|AGERPRES|ANSA|CTK|DHA|EFE|IHA|LUSA|PAP|TASR|TASS|UKRINFORM|UNIAN)[/)]{1,2}(?:,? (?:authors?|by): \p{Lu}[\p{L} .,’'-]{2,50})? ?(?:[a-z]{2,4}\/? ?){0,4}$/u,
    reason: 'the signature of an agency and its editors',
  },
  {
    kind: 'byline',
    begins: '(',
    shape: () =>
      /^\(\p{Lu}[\p{L} -]{2,30} ?= ?\p{Lu}[\p{L}\d .-]{1,40}\) ?(?:Reporter|Correspondent|Intern) \p{Lu}[\p{L} -]{2,40} ?=?$/u,
    reason: 'a place, an agency and its reporter',
  },
  {
    kind: 'byline',
    has: '/',
    // `Hasan Yıldız / ANKARA`
    shape: () =>
      /^\p{Lu}[\p{L}’'-]{1,20} \p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20})? ?\/ ?(?:ADANA|ANKARA|ANTALYA|ATHENS|BAGHDAD|BEIRUT|BERLIN|BRUSSELS|BURSA|CAIRO|DIYARBAKIR|DOHA|ERZURUM|ESKİŞEHİR|GAZIANTEP|GAZİANTEP|ISTANBUL|İSTANBUL|IZMIR|İZMİR|KAYSERI|KAYSERİ|KONYA|KYIV|LONDON|MADRID|MALATYA|MERSIN|MERSİN|MOSCOW|PARIS|ROME|SAMSUN|TRABZON|VAN|VIENNA|WASHINGTON)(?: ?[,-]? ?\(?(?:AA|DHA|IHA|İHA)\)?)?$/u,
    reason: 'a reporter and the town of the report',
  },
  {
    kind: 'live-marker',
    begins: 'ABDJNU',
    shape: () => /^(?:BREAKING|DEVELOPING|JUST IN|ALERT|BREAKING ALERT|NEWS ALERT|UPDATE \d{1,2})[:!]?$|^Breaking:$/,
    reason: 'a mark of fresh news',
    strength: 'weak',
  },
  {
    kind: 'cms-leftover',
    has: '{}=(;',
    shape: () => new RegExp(`^(?![“"'‘].)(?=.{0,300}(?:${scripts})).{1,398}[;{}>)\\]]$`),
    reason: 'a script of advertising or statistics',
  },
  {
    kind: 'cms-leftover',
    begins: '<{$',
    shape: () => /^<!-{2,3}[^<>]{0,300}-->$|^<!--\[if [^\]]{2,30}\]>|^\{% .{2,200} %\}$|^\$\{[\w.]{1,40}\}$/,
    reason: 'a comment or placeholder of a template',
  },
  {
    kind: 'press-notice',
    begins: '/',
    shape: () => /^\/(?:PRNewswire|PRNewswire-\w{3,12}|CNW|ACN Newswire)\/(?: ?--?)?$/,
    reason: 'a press wire',
  },
  {
    kind: 'site-banner',
    begins: 'H',
    shape: () => /^Home(?:\/[^/|.]{2,40}){2,6}$/,
    reason: 'a breadcrumb',
  },
  {
    kind: 'cms-leftover',
    begins: '/]{',
    shape: () =>
      /^\/\/ ?(?:<!\[CDATA\[|\]\]>)$|^\{(?:loadposition|loadmodule|module|source|article|widgetkit) [\w -]{1,40}\}$/,
    reason: 'a mark of publishing software',
  },
  {
    kind: 'cms-leftover',
    begins: '{',
    shape: () => /^\{ ?"@(?:context|type|graph|id)" ?:.{2,390}$/,
    reason: 'data for search engines',
  },
  {
    kind: 'cms-leftover',
    begins: '.#@',
    shape: () =>
      /^[.#](?:wp|td|tdi|elementor|et_pb|vc|gform|code-block|post|entry|sharedaddy|jp|mc|ez|ad|ads|banner)[_-][\w-]{1,40}[^{}.!?]{0,80}\{[^{}]{0,200}\}?$/,
    reason: 'a style of publishing software',
  },
  {
    kind: 'copyright',
    begins: '(cC',
    shape: () =>
      /^(?:Copyright )?\([cC]\) ?(?:19|20)\d\d(?: ?[-–] ?(?:\d\d|\d{4}))?,? (?:by )?\p{Lu}[\p{L}.,& ’'-]{2,50}$/u,
    reason: 'a copyright notice',
  },
  {
    kind: 'copyright',
    has: '©',
    shape: () =>
      /^Copyright ©? ?(?:by )?\p{Lu}[\p{L}.,& ’'-]{2,50}$|^(?:All |The )?(?:Articles?|Contents?|Images?|Material|Page|Photos?|Site|Story|Text|Video|Website|contents?|images?) (?:is |are )?©.{2,100}$/u,
    reason: 'a copyright notice',
  },
  {
    kind: 'truncation',
    begins: '(',
    shape: () => /^\((?:…|\.{3})\)$/,
    reason: 'the mark of a cut alone on a line',
    strength: 'weak',
  },
  {
    kind: 'press-notice',
    begins: '-–—*/',
    shape: () => /^[-–—*/]{1,3} ?(?:30|ENDS?|Ends?) ?[-–—*/]{1,3}$/,
    reason: 'the end mark of a press release',
  },
  {
    kind: 'press-notice',
    begins: '#',
    shape: () => /^#{3,5}$|^(?:# ){2,4}#$/,
    reason: 'the end mark of a press release',
    strength: 'companion',
  },
  {
    kind: 'media-credit',
    begins: '([',
    shape: () =>
      /^[([](?:Photo ?(?:by|:) ?)?(?:AAP|ANI|AFP|AP|ANTARA|BERNAMA|EPA|PTI|REUTERS|Reuters|TASS|Xinhua|dpa)\/\p{Lu}[\p{L}.’' -]{2,40}[)\]]$/u,
    reason: 'an agency and its photographer',
  },
  {
    kind: 'byline',
    has: '@',
    shape: () => /^(?:By |by )?\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,2},? ?[(|/-]? ?@\w{2,30}\)?$/u,
    reason: 'a writer’s name and handle',
  },
  {
    kind: 'date-stamp',
    has: '/|•·',
    shape: () =>
      /^\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4} ?[/|•·-] ?\d{1,2}:\d\d ?[AaPp]\.?[Mm]\.?(?: [A-Z]{2,4})?(?: ?[/|•·-] ?\p{Lu}[\p{L} ]{1,30})?$/u,
    reason: 'when an article was put up',
  },
  {
    kind: 'site-banner',
    begins: 'w',
    shape: () => /^www\.[\w-]{2,40}(?:\.[a-z]{2,8}){1,3}$/,
    reason: 'the address of a site',
    strength: 'weak',
  },
  {
    kind: 'media-credit',
    begins: '(',
    shape: () => /^\(\p{Lu}[\p{L}.’'-]{1,20} \p{Lu}[\p{L} .’'-]{1,30}\/ ?\p{Lu}[\p{L} .’'-]{1,40}\)$/u,
    reason: 'a photographer and an outlet',
  },
  {
    kind: 'agency-signature',
    begins: '(',
    shape: () => /^\((?:[A-Z]{2,6}|[a-z]{2,4}), \d{1,2}\. ?\d{1,2}\. ?(?:\d{2,4})?\)$/,
    reason: 'an agency’s name and the date of its dispatch',
  },
  {
    kind: 'agency-signature',
    begins: '(',
    shape: () => /^\((?:[A-Z][A-Za-z]{1,3}|[a-z]{2,3})(?:\/[A-Za-z]{2,5}){0,3}\)$/,
    reason: 'the initials of a writer or an agency',
  },
  {
    kind: 'media-credit',
    begins: '©',
    shape: () => /^© ?(?:(?:19|20)\d\d )?[^.!?©/]{2,40} ?\/ ?[^.!?©/]{2,40}$/,
    reason: 'a photographer and an agency',
  },
  {
    kind: 'media-credit',
    has: '/',
    shape: () => /^(?:Photo|Photos|Picture|Image|Foto|Bild|Video) ?\/ ?\p{Lu}[^.!?/]{2,50}$/u,
    reason: 'a picture and its photographer',
  },
  {
    kind: 'social-embed',
    has: '@',
    shape: () =>
      /^(?:A|One|The) \p{L}{4,12} (?:shared |posted |published )?(?:of|by|from) [^@]{2,40} \(@[\w.]{2,30}\)$/u,
    reason: 'the signature of an embedded post',
  },
  {
    kind: 'byline',
    has: ':',
    shape: () =>
      /^(?:Reportage|Interview|Story|Words|Additional reporting|Research|Translation|Translator|Editing|Editorial office|Drafting|Redaction|Wrote|Elaborated|Noted|Interviewed|Conversation|Composed|Cooperation|Contribution|Recorded|Moderation|Adaptation|Compilation|Processing): \p{Lu}\p{Ll}{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){1,2}(?:(?:,| and| \/) \p{Lu}\p{Ll}{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){1,2})?$/u,
    reason: 'a share in the text and somebody’s name',
    strength: 'weak',
  },
  {
    kind: 'byline',
    has: ':',
    shape: () =>
      /^(?:Report|Text|Story|Analysis|Commentary|Article|Words): \p{Lu}\p{Ll}{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){1,2}, \p{Lu}\p{Ll}{1,20}$/u,
    reason: 'a writer’s name and place',
    strength: 'weak',
  },
  {
    kind: 'media-credit',
    has: ':',
    shape: () =>
      /^(?:Photography|Photographs|Camera|Footage|Recording|Drawings?|Cartoon|Collage|Graphics|Text and (?:pictures|photos)): \p{Lu}\p{Ll}{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){1,2}(?: ?[/,] ?\p{Lu}[\p{L} -]{1,30})?$/u,
    reason: 'a photographer’s name',
    strength: 'weak',
  },
  {
    kind: 'byline',
    has: '@',
    shape: () =>
      /^(?:By |Von |Par |Por |Di )?\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,2},? [\w.+-]{2,40}@[\w-]{2,40}\.[\w.-]{2,20}$/u,
    reason: 'a writer’s name and address',
  },
  {
    kind: 'byline',
    begins: 'fob',
    shape: () =>
      /^(?:from|of|by) \p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}’'-]{1,20}(?:,| and| with) \p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}’'-]{1,20}$/u,
    reason: 'two writers’ names',
  },
  {
    kind: 'tags',
    has: ':',
    shape: () =>
      /^(?:(?:On|To|About) the (?:topic|subject|theme)s?|(?:Search|Key|Catch|Tag) ?(?:words|terms)|Catchwords|Markings|Marks): ?[\p{L}\p{N}][^.!?,:;|/]{1,40}(?:[,|/] ?[^.!?,:;|/]{2,40}){1,12}$/u,
    reason: 'a row of tags',
  },
  {
    kind: 'social-embed',
    has: '@',
    shape: () =>
      /^(?:This|The|A) (?:post|photo|video|reel|story|tweet|entry|publication|contribution) (?:was )?(?:shared|published|posted|uploaded) by (?:[^@(]{2,40}\(@[\w.]{2,30}\)|@[\w.]{2,30})$/u,
    reason: 'the signature of an embedded post',
  },
  {
    kind: 'social-embed',
    has: '@',
    shape: () =>
      /^(?:Tweet|Post|Publication|Contribution|Entry|Reel|Photo|Video|Story|Message) (?:of|from|by|shared by) (?:[^@(]{2,40}\(@[\w.]{2,30}\)|@[\w.]{2,30})$/u,
    reason: 'the signature of an embedded post',
  },
  {
    kind: 'media-credit',
    has: '/',
    shape: () =>
      /^(?:REUTERS|Reuters|AFP|AP|EPA-EFE|EPA|DPA|dpa|ANSA|EFE|Getty Images) ?\/ ?\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3}$|^Getty Images ?\/ ?[\p{L} ]{3,30}$/u,
    reason: 'an agency and its photographer',
  },
  {
    kind: 'site-banner',
    has: '|/·•',
    shape: () => /^[A-Z]{2}(?: ?[|/·•] ?[A-Z]{2}){2,9}$/,
    reason: 'a choice of languages',
  },
  {
    kind: 'copyright',
    begins: '©',
    shape: () =>
      /^© ?[\p{L}\p{N}.& -]{2,40} (?:GmbH|AG|SE|Ltd|Inc|LLC|SA|S\.A\.|SAS|SpA|S\.p\.A\.|BV|NV|Oy|AB|AS|PLC)\.?$/u,
    reason: 'a copyright notice',
  },
  {kind: 'copyright', begins: '©', shape: () => /^© ?(?:19|20)\d\d [\p{L}.& -]{2,25}$/u, reason: 'a copyright notice'},
  {
    kind: 'copyright',
    begins: 'C©',
    shape: () => /^(?:Copyright )?© ?(?:(?:19|20)\d\d )?[^©]{2,60} All rights reserved\.?$/,
    reason: 'a copyright notice',
  },
  {
    kind: 'copyright',
    begins: '©ⓒ(℗cC',
    // `Copyright law protects the map for seventy years`
    shape: () =>
      /^(?:© ?(?:19|20)\d\d|ⓒ|\(c\)|copyright\b(?! (?:acts?|bill|cases?|claims?|court|disputes?|expired|expires|in the|lapsed|lasts|laws?|lawsuits?|lawyers?|protects?|reform|rules?|terms?)\b)|℗).{2,160}/iu,
    reason: 'a copyright notice',
    strength: 'companion',
  },
  {kind: 'media-credit', begins: '©', shape: () => /^© ?[^.!?©]{2,60}$/u, reason: 'a credit'},
  {kind: 'tags', begins: '•·', shape: () => /^[•·] ?[^•·]{2,40}(?:[•·] ?[^•·]{2,40}){2,20}$/, reason: 'a row of tags'},
  {
    kind: 'tags',
    begins: '#',
    shape: () => /^#\p{L}[\p{L}\p{N}_]{1,40}(?:[ ,]{1,3}#\p{L}[\p{L}\p{N}_]{1,40}){1,20}$/u,
    reason: 'a row of tags',
  },
  {
    kind: 'site-banner',
    has: '»›>',
    shape: () => /^[^.!?»›>|]{1,30}(?: [»›>] [^.!?»›>|]{2,60}){2,6}$/,
    reason: 'a breadcrumb',
  },
  {
    kind: 'site-banner',
    has: '»›>/→|-–',
    shape: () =>
      /^(?:Home|Home ?page|Main|Main page|Front ?page|Start|Start ?page|Startseite|Accueil|Inicio|Portada|Início|Página inicial|Voorpagina|Forside|Forsiden|Hjem|Hem|Etusivu|Strona główna|Domů|Acasă|Главная|Головна|Αρχική|Ana ?sayfa|الرئيسية|首页|首頁|ホーム|トップ|홈)(?: ?[»›>→|] ?| [-–/] )[^»›>/→|]{2,60}(?: ?[»›>→|] ?| [-–/] )\S.{2,200}$/iu,
    reason: 'a breadcrumb',
  },
  {
    kind: 'read-also',
    begins: '>→▶►➡👉',
    shape: () => /^(?:>>(?!>)|→|▶|►|➡|👉) ?\p{L}.{8,160}[^.!?:;]$/u,
    reason: 'an arrow before a headline',
    strength: 'weak',
  },
  {
    kind: 'paywall-notice',
    has: '+',
    shape: () => /^\p{Lu}{1,6}\+ ?\p{Lu}\p{Ll}.{10,140}[^.!?:;]$/u,
    reason: 'the mark of a paid article before a headline',
    strength: 'weak',
  },
  {
    kind: 'media-credit',
    begins: '*',
    shape: () => /^\*{3} ?\p{Lu}.{20,300}$/u,
    reason: 'a picture agency’s caption',
    strength: 'weak',
  },
  {
    kind: 'agency-signature',
    begins: '-',
    shape: () => /^--? ?(?:With )?[A-Z]\w+(?: [A-Z]\w+){1,4}$/,
    reason: 'the signature of an agency',
    strength: 'companion',
  },
]
