import type {PhraseBook} from '../../phrases.js'

/**
 * What ordinary translation makes of the lines that newspapers, agencies and portals of other languages print around a text:
 * who wrote it, when it was entered and changed, from which agency, site or account it comes, that it is being supplemented.
 * The frames are closed: what may follow a name stands in sets, so that “As Interfax writes, the head of the region …” stays.
 */
export const literalPress: PhraseBook = {
  language: 'en',
  sets: {
    wire: 'aa|adnkronos|afp|agerpres|amna|ana mpa|anadolu|anadolu agency|ania|anp|ansa|antara|ap|apa|armenpress|askanews|associated press|belga|belta|bloomberg|bta|cna|ctk|dha|dpa|efe|epd|europa press|fars|fena|hina|iha|interfax|interfax ukraine|irna|isna|jiji|keystone sda|kna|kuna|kyodo|lusa|mehr|mena|mti|newsis|news1|ntb|pap|petra|qna|rbc ukraine|reuters|ria|ria novosti|ritzau|sana|sda|sid|spa|sta|stt|tanjug|tanyug|tasnim|tasr|tass|tt|ukrinform|unian|vna|wam|xinhua|xinhua news agency|yonhap|yonhap news',
    zone: 'az|cn|com|com ua|cz|de|es|eu|fr|gr|hu|in ua|info|ir|it|jp|kr|kz|md|nl|org|pl|pt|ro|rs|ru|se|sk|tr|tv|ua|vn',
    domain: '_ {zone}|_ _ {zone}',
    house:
      'agency|broadcaster|channel|daily|edition|internet portal|journal|magazine|media|media outlet|news agency|news portal|news site|newspaper|online newspaper|outlet|page|paper|periodical|portal|publication|radio|resource|site|television channel|tv channel|web portal|website|weekly',
    scribe:
      'author|columnist|contributor|correspondent|editor|editorial staff member|employee|journalist|news editor|observer|photojournalist|reporter|special correspondent|special envoy|staff member|staff reporter|trainee',
    letters:
      'analyst|author|blogger|columnist|commentator|critic|economist|editor|essayist|historian|host|journalist|lecturer|literary critic|photographer|poet|political analyst|political commentator|political scientist|presenter|publicist|radio host|reporter|sociologist|translator|tv host|writer',
    mailEnd: 'com|_ com|_ _ com|{zone}|_ {zone}|_ _ {zone}|co kr|_ co kr|_ _ co kr',
    followTail:
      '{network}|account|also|and|channel|daily|group|in|newsletter|on|or|our|page|profile|the|through|via|weekly',
    beat: 'administration|agriculture|climate|courts|crime|culture|economy|education|energy|europe|finance|health|justice|media|parliament|parties|police|politics|security|society|sport|sports|technology|trade unions|transport',
    pressOffice:
      'facebook|facebook page|official page|official site|official website|press center|press office|press service|telegram|telegram channel|twitter|website',
    section:
      'business|city|culture|digital|domestic|economic|economics|economy|editorial|education|foreign|foreign policy|health|home|international|investigations|justice|local|lifestyle|media|news|opinion|politics|political|province|regional|science|social|society|sport|sports|technology|world',
    desk: 'department|desk|editorial department|editorial office|editorial team|newsroom|rubric|section|service|team',
    place:
      '(amman|ankara|athens|baghdad|bangkok|beijing|beirut|berlin|bern|brussels|bucharest|budapest|cairo|copenhagen|damascus|dubai|frankfurt|geneva|hanoi|helsinki|istanbul|jakarta|jerusalem|kiev|kyiv|lisbon|london|madrid|moscow|new york|oslo|paris|prague|rome|seoul|shanghai|stockholm|strasbourg|taipei|tehran|tokyo|vienna|warsaw|washington|zurich)',
    tells:
      'announces|conveys|informs|reports|says|states|transmits|writes|reported|according to|as reported by|reported by|informed by|transmitted by',
    gaveOut:
      'channel|data|facebook|facebook page|information|message|official page|official site|official website|own sources|page|press center|press office|press release|press service|report|site|source|sources|statement|telegram|telegram channel|the telegram channel|twitter|website',
    authority:
      'airport|club|company|court|embassy|hospital|party|team|university|administration|city council|city hall|department|general staff|governor|head|interior ministry|mayor|mayor s office|ministry|office|ova|police|president|president s office|prosecutor s office|regional administration|regional council|regional military administration|region|rescuers|security service|state emergency service|the ministry of _ [_] [_]',
    stampWord:
      '#|{month}|{weekday}|a|a m|am|article|at|beijing time|cest|cet|clicks|clock|date|day|edition|first|from|gmt|h|hour|hours|hrs|in|kyiv time|last|local time|mecca time|min|mins|minute|minutes|moscow time|msk|news|number|number of|o clock|of|on|online|p m|page|pm|published in|reader|readers|reads|seoul|text|the|time|times|today|utc|version|view|viewed|visits|yesterday',
    stamp:
      'approval|corrected|correction|latest update|supplemented|as of|created|date of creation|date of publication|date of publishing|edited|entered|input|inputted|last edited|last modified|last update|last updated|modification|modified|news number|number of reads|number of views|page views|posted|publication|publication date|published|published at|published on|reading time|registered|registration|revised|revision|status|time for reading|time of publication|time of reading|time to read|update|updated|updating|upload date|uploaded|views',
    stampDate:
      '(today|yesterday) at #|(today|yesterday) #|at # [h] [#]|# # # # [#]|# # #|# of {month} [of] #|# {month} #|{month} # #|# {month}|{weekday} #|{weekday} # {month} #|{weekday} # # #',
    tool: '#|a|article|audio|bookmark|by|comment|comments|content|copy|download|e mail|email|face book|facebook|favorites|favourites|font|friend|friends|go|image|in|instagram|item|kakao|kakao story|kakao talk|kakaotalk|large|larger|letter|letters|line|link|links|linkedin|mail|me|messenger|my|naver|odnoklassniki|of|on|page|photo|picture|pinterest|previous|print|read|reader|save|scrap|screen|send|share|size|slide|small|smaller|sms|sns|story|telegram|text|the|this|to|top|tweet|twitter|url|viber|view|vk|vkontakte|wechat|weibo|whatsapp|window|with|x|your|gallery|menu|mode|open|close|full|next|back|news',
    button:
      'mute|unmute|bookmark|copy [the] (address|link|text|url)|dark mode|decrease [the] (font|text)|download (image|pdf)|(enlarge|expand|magnify) [the] (font|image|letters|photo|picture|text)|font size|increase [the] (font|image|letters|text)|next (image|photo|picture|slide)|text size|zoom in',
    otherButton:
      'pause|play|(back|return|scroll|go) [to] [the] top|close|comment|full screen|next|night mode|open (gallery|full screen)|previous|print|(reduce|shrink) [the] (font|image|letters|text)|send|share (by|on|to|via|with)|zoom out',
    growing: 'added to|completed|enriched|refreshed|supplemented|updated',
    fresh: 'breaking|breaking news|flash|just in|last minute|last minute news|urgent|urgent news',
    media:
      'an online account|the account|internet|media|network|official account|online|other media|public account|the internet|the media|the network|the official account|the public account|the wechat|the web|wechat|weibo|wechat official account|wechat public account',
    infringing:
      '(if|in case of|should) [there is|there are|there be|it|you|anything|has|have] [involves|involve|involving] [any] [copyright|rights|image] (infringe|infringed|infringement|infringements|infringes|infringing|violation|violations|violates) [of] [your|any|the|copyright|rights] [rights|and interests|interests]',
    takeDown:
      '[we] [please|will|kindly] [immediately|promptly|timely] (contact|delete it|inform|leave a message|notify|remove it|to contact) [to] [us|me|this site|the author|the administrator|the background|the editor|the editors|the editorial office|the site|customer service] [immediately|promptly|timely|in time|in a timely manner] [and|for|to] [request|we will|have] [it] [immediately|promptly] [delete|deleted|deletion|handle|handled|process|processing|remove|removal|be deleted|be removed] [it|them] [immediately|promptly|thank you|thanks]',
    rightsWord:
      'ai|ai learning|ai training|all|and|any|collection|commercial use|copying|crawling|data|distribution|duplication|for|full|in|learning|of|or|part|partial|redistribution|reposting|reprinting|reproduction|republication|scraping|storage|strictly|the|transmission|unauthorised|unauthorized|use|utilization|without consent|without permission',
  },
  phrases: {
    byline: {
      line: [
        [
          '(by|from) [my|our|the] [deputy] editor in chief <name>|from <name> reports <name>|(our (correspondent|reporter)|correspondent|reporter) <name> (reported|reporting|reports)|prepared for (print|publication|the site) by <name>',
          'By our editor-in-chief Frank Hollstein',
        ],

        [
          '(by|from|with) {wire} [agencies|agency|news agency|services] (adapted|compiled|edited|translated) by <name>',
          'By AFP Services, edited by Lucie Marchand',
        ],
        [
          '(responsible for the issue|responsible for the release|wrote down|written down by) <name>',
          'Responsible for the issue: Elena Gromova',
        ],

        [
          '(editor s|expert|external|guest|opinion|reader|weekly) (article|column|comment|commentary|contribution|essay|opinion|post) (by|from|of) <name>',
          'Guest commentary by Thomas Ebner',
        ],
        [
          '(asked|collected|compiled|elaborated|interviewed|noted|recorded) by <name> [and] [<name>]',
          'Interviewed by Pavla Dvořáková',
        ],
        ['(collective|group) of authors|authors collective', 'Collective of authors'],

        [
          '(by|from) (my|our|the) [own|special] [_] {scribe} (in|at|on) [the] (<name>|scene|spot) <name>|(by|from) (my|our|the) [own|special] {scribe} <name> [and] [<name>]',
          'From our editorial staff member Katrin Vollmer',
        ],
        [
          '(my|our|the|this newspaper s) [own|special|staff] (correspondent|reporter) [in {place}] <name> (reported|reporting|reports) [live] from <name>',
          'Our reporter Chen Xiaoming reports from Shanghai',
        ],
        [
          'author of [the|this] (article|column|material|news|publication|review|text) <name> [({scribe}|editor in chief|chief editor|publicist|political scientist|expert|economist|historian) [of] [the] [<name>]]',
          'Author of the article: Oksana Melnyk, journalist',
        ],
        [
          '{scribe} (at|for|from|in|of|with) [our|the|this] {house} <name> [and] [<name>]|{scribe} (at|in|of) [our|the] {section} {desk} <name>',
          'Journalist of the portal Weekly Mirror Ihor Petrenko',
        ],
        [
          '(text|story|article|material|interview) [and|prepared] [photos|photo|pictures] [prepared|written|recorded|collected] by <name> [for] [the] [<name>]',
          'Material prepared by Anna Koval',
        ],
        [
          '(responsible|executive|duty|commissioning|page|web) editor <name> [(proofreader|proofreading|proofread by|reviewer|reviewed by|layout|designer|art editor) <name>]',
          'Responsible editor: Wang Qiang Proofreader: Li Fang',
        ],
        [
          '(editor|reporter|edited by|text) <name> (editor|reporter|intern|intern reporter|proofreader|proofreading|proofread by|review|reviewer|reviewed by|photo|photos|photo editor|producer|video|first review|final review|duty editor|chief editor) <name> [(editor|intern|proofreader|proofreading|review|reviewer|photo|producer|final review|chief editor) <name>]',
          'Reporter: Wang Qiang Editor: Liu Fang',
        ],
      ],
    },
    'author-bio': {
      line: [
        [
          '{scribe} with [#|long|many|several] [years of] experience (at|in) [the] (print|radio|television|tv|press|magazines|newspapers|agencies|media) [and] [magazines|newspapers|radio|television|press|agencies]',
          'Journalist, with experience in radio and television.',
        ],
        [
          '(graduate|graduated) (from|of) [the] faculty of journalism [(at|in|of) [the] <name>] [he|she] [has been] (works|working|writes|writing) (at|for|in) [our|the|this] {house} [since #]',
          'Graduated from the Faculty of Journalism. Has been working at the portal since 2019.',
        ],
        [
          '{scribe} (at|for|of) [a|our|the] (local|national|regional) (daily|newspaper|paper|portal|radio|weekly) [he|she] (adores|enjoys|likes|loves) ...',
          'Reporter for the regional newspaper. Loves hiking.',
        ],

        [
          '{scribe} (expert|specialised|specialist|specialized) in [the] _ [_] [_] {scribe} (at|for|in|of) [the] <name> [since #]|{scribe} (expert|specialised|specialist|specialized) in [the] _ [_] [_] since #',
          'Journalist specialized in the Middle East, correspondent in Beirut since 2016.',
        ],
        [
          '<name> is [a|an|the] {scribe} (at|in|of) [our|the] [<name>|online|web|{section}] {desk} [since #|with [a] degree in _ [_]|(and|he|she|where he|where she) (covers|deals with|reports on|writes about) ...]',
          'Marta Oliveira is a journalist at the Porto newsroom, with a degree in communication sciences.',
        ],
        [
          '{section} (columnist|correspondent|editor|journalist|reporter) (covers|reports on|writes about) [the] {beat} [{beat}] and [the] {beat}',
          'Political editor. Writes about parliament and the parties.',
        ],
        [
          'author of (#|five|four|many|numerous|several|three|two) books (about|of|on) ... {scribe} (at|for|of) [our|the] ({house}|<name>)',
          'Author of three books on the history of Silesia, columnist of the weekly.',
        ],
        [
          '(discover|know|read|see) all [the] (articles|news|texts) (by|from|of) (the|this) (author|journalist|reporter)|{scribe} (at|in|of) [our|the] (digital|local|online|regional|web) {desk}',
          'Reporter of the online newsroom',
        ],
        [
          '(our|the) author is [a|an|the] [deputy] (correspondent|editor|head|member|reporter) (at|in|of) [our|the] [{section}|online|web] {desk}',
          'The author is the head of the foreign desk',
        ],

        [
          '{scribe} in the <name> (bureau|editorial office|newsroom|office) [since #] [he|she] (covers|deals with|reports on|writes about|works on) ...',
          'Journalist in the Paris office, she covers justice and the police.',
        ],
        [
          'lives in <name> and (reports|writes) (about|for|on) ...',
          'Lives in Lund and writes about architecture and cities.',
        ],
        ['[deputy] head of the {section} {desk} since #', 'Head of the sports department since 2017'],
        [
          '{letters} [and] {letters} [and] [{letters}] [and] [{letters}] (at|of|for) [the] (blog|podcast|program|programme|show|portal|magazine) [<name>]',
          'Publicist, political analyst and host of the program Week.',
        ],
        [
          '{scribe} and (father|mother) of (a|four|one|three|two|#) [_] (he|she) (covers|talks about|tells|writes) ...',
          'Journalist and mother of three, she tells of everyday life in the provinces.',
        ],
        [
          'i (have been working|have been writing|have written|write|work) (at|for) (our|the|this) {house} since # [i (am interested in|cover|deal with|like|love) ...]',
          'I have been writing for the portal since 2015. I am interested in history and old trains.',
        ],

        [
          'born in # [in <name>] (he|she) has been [a|an|the] {scribe} (at|for|in) [our|the] {section} {desk} since #',
          'Born in 1979, he has been an editor in the Foreign Policy department since 2016.',
        ],
        [
          '{scribe} since # (expert|specialised|specialist|specialized|specializing|specialising) in _ [and _|_]',
          'Journalist since 2005. Specialized in courts and events.',
        ],
        [
          '{section} (correspondent|editor|journalist|reporter) (before|formerly|previously|earlier) [he|she] [has] (worked|wrote|written|was|has worked) (at|for|with) [the] <name> [and] [the] [<name>]',
          'Economics editor. Previously worked for the Harbour Post.',
        ],
        [
          '{scribe} (at|in|of) [our|the] {section} {desk} (he|she) (adores|collects|enjoys|is passionate about|likes|lives|loves|plays) ...|{scribe} (at|in|of) [our|the] {section} {desk} (father|mother|fan|lover|reader|passionate) (about|of) ...',
          'Editor of the news section. He likes good coffee and bad jokes.',
        ],
        [
          '(degree|graduate|graduated|master s degree) in (journalism|communication|communications) (at|from) [the] <name> (enthusiast|fan|lover|passionate|specialised|specialist|specialized|with experience|writes|covers) ...',
          'Degree in Journalism from the University of Lund. Passionate about cinema and travel.',
        ],
        [
          '[{scribe}] (her|his|the) column (appears|comes out|is published|can be read) (each|every|on) {weekday} [s] [on our pages]',
          'Columnist. His column is published every Wednesday.',
        ],
        [
          '[go|to|visit|see|open] [to] [the] (author|author s|authors|editor s|journalist s|reporter s) (articles|page|profile|texts|publications)|(page|profile) of (the|this) (author|editor|journalist|reporter)',
          'To the author’s page',
        ],

        [
          '{scribe} (at|for|in|of|with) [our|the] [{section}] [{section}] {desk} [{section}] [(since|from) #] [[a] (expert|specialist|specialised|specialized|specializing) (in|on) [the] [_] [_] [_] (affairs|issues|matters|policy|questions|subjects|topics)]',
          'Journalist at the economy service since 2014, specialist in energy issues.',
        ],
        [
          '[he|she] [is] [a|an] {scribe} (at|in|of) [our|the] {section} {desk} (studied|graduated in|graduated from) [_] [_] [_] [_] [at|in] [the] <name> [and] [<name>]',
          'Editor in the Politics department. Studied political science in Leipzig and Kraków.',
        ],
        [
          '{scribe} (at|for|of|with) [our|the|this] {house} (since|from) # [graduated from] [the] [faculty of] [journalism] [of|at] [the] [<name>]',
          'Author of the portal since 2018.',
        ],
        [
          'born in <name> [in] # (journalist|editor|reporter|writer) [and] [writer|author|journalist|editor|photographer|poet] [he|she] (covers|has worked for|works for|writes about|writes for|works in) [the] [_] [_] (section|portal|newspaper|magazine|paper|desk|newsroom|culture|politics|society|sport|sports) [of] [our|the|this] [newspaper|paper|portal|magazine|<name>]',
          'Born in Seville in 1987. Journalist and writer. She writes for the culture section of the newspaper.',
        ],
        [
          '(graduate|graduated|has a degree|with a degree) (in|of) (journalism|communication|communication sciences|communications|letters|modern letters|philosophy|political science|political sciences) [at|from|in] [the] [university of] [<name>] [he|she] (deals with|has been dealing with|has dealt with|has worked for|has written for|takes care of|works for|writes for|has been writing for|has been a journalist|has been working for|covers|has been covering) ...',
          'Graduated in journalism at the University of Lund, she has been dealing with local news since 2011.',
        ],
        [
          '(professional|freelance|publicist|accredited) journalist [since #] [enrolled in the order since #|registered with the order] [he|she] [deals with|writes about|covers|has been dealing with|takes care of] [_] [_] [_] [_] [since #]',
          'Professional journalist, deals with economics and finance',
        ],
        [
          '[_ [_] {zone}] [see|show|view|read|to] [all] [the] (all|all the|other|more|further|latest|list of) (articles|texts|news|materials|publications) (by|from|of) (the|this) (author|columnist|correspondent|editor|journalist|reporter|same author)|(articles|news) (by|of) (the|this) (author|reporter)',
          'Other articles of the reporter',
        ],
        [
          '<name> reporter _ {mailEnd}|(reporter|correspondent) <name> _ {mailEnd}',
          'Reporter Jana Holm jholm@example.com',
        ],
      ],
    },
    'date-stamp': {
      line: [
        [
          '(added|posted|published|written) by [the] (editorial office|editorial staff|editors|newsroom|redaction) [at|on] (# # #|# {month}|{month} #) [#] [at] [#]|# # # # [#] [#] (am|pm)',
          'Posted by the editorial staff on 14 March 2022',
        ],

        [
          '[time] [{weekday}] [#] ({month} #|# {month}|# #) [#] [at] # [am|clock|o clock|pm] ((beijing|central european|gmt|hanoi|kyiv|local|mecca|moscow|seoul|tehran) time|wib|wit|wita|msk|ist|jst|kst)|time # # # [#] [#]',
          'March 14, 2022 at 18:42 (Beijing time)',
        ],

        [
          '(as of|last update|latest update|state|supplemented|update) [at|from|of] # [am|clock|h|hours|o clock|pm] [#]',
          'Latest update 18:42',
        ],

        [
          '(article|document|news) (code|id|no|number) # [[date|publication date|published|time] [of] [publication] [#] [_] # [_] [#] [#]] [[number of] views #]',
          'News ID: 84679021 - Date: 23 Esfand 1400 - 18:42',
        ],

        [
          '# # # [#] [#] source [the] (<name>|{wire}) [[number of] (views|reads|clicks|comments) #]|source <name> [time|date|release time|published] # # # [#] [#]',
          '2022-03-14 18:42 Source: Harbour News Agency Number of views: 1284',
        ],
        [
          '[published] [on] (today|yesterday|this morning|last night) at # [h|hours|o clock|am|pm|a m|p m] [#] [updated] [on] [(today|yesterday) at #] [h] [#]|published (today|yesterday) # [h] [#]',
          'Yesterday at 18h42, updated today at 7h10',
        ],
        [
          '# # # [#] [#] [h|clock|o clock] [last] (edited|modified|updated|revised|amended) [on] [#] [#] [#] [#]',
          '12.05.2021, 18:42, updated 13.05.2021',
        ],
        [
          '[reading|time|article] [reading|duration|length] (less than|under|about|approximately) (a|one|two|three|four|five|#) (min|minute|minutes) [of] [reading|read|to read]|# (min|mins|minute|minutes) [of] [reading|read|to read] # (comments|comment|views)',
          'Reading: less than a minute',
        ],
      ],
    },
    'agency-signature': {
      weak: [['{wire} (dispatch|message|report)', 'TASS report']],
      line: [
        [
          '[{wire}] [_] (author|authors|as author|text) <name> (editor|edited by|editing) <name> [online editor <name>]',
          '/AGERPRES/ (AS - author: Maria Ionescu, editor: Dan Popa, online editor: Ana Radu)',
        ],
        [
          '{place} (# {month}|{month} #) [#] {wire}|{wire} {place} (# {month}|{month} #) [#]|{wire} (editorial|editorial office|editorial staff|editors|newsroom|redaction|correspondent|correspondents)',
          'MOSCOW, March 14 - RIA Novosti.',
        ],

        ['{wire} (all rights|reproduction|reproduction is) reserved', '(Ansa) - REPRODUCTION RESERVED'],
        [
          '[{wire}] {tells} [by] [a|an|our|the] [special] (correspondent|journalist|reporter|correspondents|special correspondent) [of|from] [the] [agency|{house}] [{wire}|<name>]|{wire} (reports|informs|writes|transmits) [this|it|about it|about this] [with reference to|citing|referring to] [the] [{wire}|{gaveOut}]',
          '/UKRINFORM/ — according to the correspondent of the agency',
        ],
        [
          '(with|by) ((contributions|elements|information|inputs|material|materials|reports|texts) [by|from|of] [the]|[the] agencies|[the] agency) [agencies|agency] {wire} [and|{wire}] [{wire}]|(by|from) [our] (the editors|the redaction|editorial|the editorial office|newsroom) [with|and] [the] ({wire}|agencies) [and] [{wire}]',
          'With information from Efe and Reuters',
        ],
      ],
    },
    'source-line': {
      weak: [['translated from [the] (original|original source|source)', 'Translated from the source']],
      line: [
        [
          '(source|sources) [the] (department|institute|ministry|office) of [the] <name> [and] [<name>]',
          'Source: Ministry of Health',
        ],
        [
          '(article|information|material|news|photo|photos|text) [is|was] taken from [the] [official] (channel|page|site|telegram channel|website) [of] [the] (<name>|club|company|festival|ministry|team)',
          'Material taken from the official page of the club',
        ],
        [
          '(forwarded|reposted|reprinted|reproduced|source|transferred) [from] [the] wechat [official|public] (account|number) _ [_] [_] [_] [_] [_]',
          'Reprinted from the WeChat public account: City Evening',
        ],
        [
          '(the|this) (article|interview|text) (appeared|was published) in the (daily|magazine|monthly|newspaper|weekly) <name> (on|of) (# {month}|{month} #|# # #) [#]',
          'The article was published in the daily Nova on 14 March',
        ],

        [
          '(based on|from|on) [the] materials (from|of) [the] foreign (media|press)',
          'Based on the materials of foreign media',
        ],

        [
          '[this|the] (article|content|text) [is|was] (excerpted|extracted) from [the] (<name>|{domain})',
          'Article excerpted from the Global Times',
        ],

        [
          '(source|sources) [our|the] own (correspondent|correspondents|data|information|sources)',
          'Source: own information',
        ],
        [
          '(made|prepared|written) (according to|based on|by|from|on|using) [the] [basis of] [the] (data|material|materials) (from|of) [the] [foreign] (media|press|internet|{house} <name>|{wire}|{domain})',
          'Prepared on the materials of foreign press',
        ],

        [
          '((source|sources) [the|an] {gaveOut}|(information|photo|text|photo and text|text and photo|photos and text|text and photos|photo source|source of photo|source and photo) [the] {pressOffice}) of [the] ({authority} [of [the] [_] <name> [district|region]|in <name>]|<name>)',
          'Source: website of the Ministry of Finance',
        ],
        ['[source] according to {domain}|(through|via) {domain}', 'According to: example.ua'],
        [
          '[the|this] (article|column|interview|material|post|publication|text) (has been|is|was) [first|originally|previously] published (at|in|on) [the] (author s|her|his|my|own|their) [own|personal] (blog|channel|column|facebook|facebook page|page|site|telegram channel|website)|[editor s note|note] [the|this] (article|column|post|text) (has been|is|was) [first|originally|previously] published (at|in|on) the (blog|channel|facebook page|page|site|website) of the author',
          'The text was first published on the author’s blog',
        ],
        [
          '(it|this|this article|this material|this text|the article|the text) is [a|an|the] [abridged|adapted|free|shortened|slightly abridged] (adaptation|reprint|republication|retelling|translation|version) (from|of) [a|an|the] [original] (article|column|material|post|publication|report|text) (by|from|in|of|on|published by|published in|published on) [the] [{house}] (<name>|{domain})',
          'This is a translation of an article from the Harbour Post',
        ],
        [
          '[disclaimer|note|notice|special statement|statement|copyright statement] (the|this) [above] (article|content|contents|opinions|text|views) [expressed|of] [in|of] [this|the] [article|author|text] [only|solely|merely] (is|are|represent|represents|reflects|reflect|belongs to|belong to) [only|solely|merely|the] [the] [author|author s|personal|own] (opinion|opinions|view|views|position|point of view) [of] [the|this] [author|authors|writer] [himself] [and] [(does not|do not|has nothing to do with) [represent|reflect] [the] [opinion|opinions|position|views|stance] [of] [our site|the platform|this platform|the site|this site|this website|this account|the editorial office]]',
          'Statement: The content of this article represents only the personal views of the author',
        ],

        [
          '[as] [reported|written] (according to|based on|by|from|on|using|with) [the] (materials|material|data|information|news|publication|publications|report|reports) [of|from|by|published on] [the] [{house}] ({domain}|{house} {domain}|{wire})|(according to|based on|through|via|by) [the] {house} ({domain}|<name>)',
          'According to the materials: example.ru',
        ],
        [
          '[this|about this] [is|was] [as] (reported|announced|informed|written|transmitted) [about this|about it] by [the] [{house}] (<name>|{wire}|{domain}) (citing|referring to|with [a] (link|reference) to|with reference to) [the] [_] ({gaveOut}|{wire}|<name>|{domain}) [[of] [the] {authority}] [of the {authority}] [<name>]',
          'As reported by RBC-Ukraine with reference to the Telegram channel of the head of the OVA',
        ],
        [
          '[the] original (article|item|material|news|publication|story|text|version) [is|was] [published|posted|appeared|available|can be read] (at|by|in|on) [the] [{house} [of]] [the] (<name>|{domain})',
          'Original article published on the site of Harbour Post',
        ],
        [
          '[the|this] (article|material|news|note|post|publication|review|text) (has been|is|was) (compiled|created|made|prepared|written) (according to|based on|from|on the basis of|using|with the use of) [the] [information|data|materials|messages|reports] [from|of|in] [the] [information from|data from] (foreign|official|open|public) (media|sources) [source [<name>|{domain}]]',
          'The material was prepared on the basis of information from open sources. Source: RIA Volga',
        ],
        [
          'original (headline|title) _ _ _ _ _ _ ...|original (headline|title) _ ({wire}|# # #)',
          'Original title: The bank lowered the rate again, what does it mean for you?',
        ],
        [
          '[(picture|pictures|photo|photos|image|images|text|article|content|material|video) [and text]] [source|sources|is from|comes from|from|are from] [of] [the] (internet|network|networks|web|the internet|{media}) {infringing} {takeDown}',
          'Photo source: the network, if there is infringement please contact to delete',
        ],
        [
          '(source|origin) [of] [the|this] (article|information|material|message|news|publication|text) (<name>|{wire}|{domain}|the internet|open sources|own information|social networks|internet|network|official site [of the] {authority})',
          'Source of the news: open sources',
        ],
      ],
      opening: [
        [
          '[all|the|this|some|part of the] [the] (article|articles|content|contents|image|images|information|material|materials|photos|picture|pictures|text|texts|video|videos) [and] [pictures|images|photos|texts|videos] [above|in this article|of this article|on this site] [all|are|is|was|were] (collected|comes|come|compiled|excerpted|forwarded|reposted|reprinted|reproduced|sourced|taken|transferred) from {media} ... (infringement|infringes|infringing|copyright belongs|copyright belong|copyright and) ...',
          'This article is reproduced from the WeChat public account “Old Wang”, if there is any infringement please contact us to delete',
        ],
      ],
    },
    'live-marker': {
      weak: [
        [
          'in update|(learn|read) more (later|shortly|soon)|text is being prepared|we (ll|will) (come back|get back|return) to (the|this) (matter|subject|theme|topic)',
          'We will return to the topic',
        ],
      ],
      line: [
        [
          'live [follow] all [the] (developments|information|latest|news) [of] [the] [day|hour|night] minute by minute',
          'Live: all the news of the day minute by minute',
        ],

        [
          'you (are|re) (following|in|reading|watching) our live (blog|broadcast|coverage|report|text|transmission)',
          'You are following our live broadcast',
        ],

        [
          '[the|this] (article|information|material|news|page|report|story|text) [is] [still] in [the] [course|phase|process] [of] [being] (actualisation|actualization|completion|development|updated|updating|supplemented|supplementing|completed)',
          'Article in the process of being updated',
        ],
        [
          '[{fresh}] (additional|further|more) (details|info|information|infos|news|updates) (follow|following|later|shortly|soon|to come|to follow|will follow) [shortly|soon|later]',
          'Breaking: more info soon',
        ],

        [
          '[{fresh}] [the|this|our] (article|information|material|message|news|news item|page|post|story|text) [is|are] [still|now|currently|constantly] being {growing} [and {growing}] [as information becomes available|as new information arrives|with new details|gradually]',
          'Information being updated',
        ],
        [
          '[{fresh}] [the|more|further|all] (details|developments|information|news) [will be|are|is|coming] (in|on) our (article|bulletin|news|page|report|site) [in a moment|in a short time|shortly|soon]',
          'LAST MINUTE NEWS: Details will be in our news soon...',
        ],
        [
          '[the|this] (article|coverage|news|report|story|text) (is to be|to be|will be) (continued|completed|supplemented) [later|soon|shortly]|[the|this] (article|news) [is] (in|under) (development|supplementation|update)|(article|news|text) in (elaboration|preparation)|{fresh} (details|information|news|more details|more information) (follow|later|shortly|soon|to come|to follow)',
          '(Report to be continued)',
        ],
        [
          '(stay|keep) (with us|tuned|following) [the|this] (article|details|information|news|text) [are|is|will be] [being] {growing}',
          'Stay with us, the news is being updated',
        ],
      ],
    },
    'media-widget': {
      line: [
        [
          '(look|look at|see|watch) (in|on) [the|our] video (how|the moment|what|where) ...|video (look|see|watch) (how|the moment|what) ...',
          'Watch on video how the fire brigade rescued the dog',
        ],

        [
          '(audio|photo|photos|video|videos) in the (body|text) of the (article|material|news|text)|(audio|voice) (playback|reader|reading|version) (by|from|with) [an] (ai|artificial intelligence|robot|synthetic voice)',
          'Video in the body of the article',
        ],

        [
          '(the|this|your) (audio|clip|content|player|recording|video) is (being prepared|getting ready|preparing|loading|being loaded) (for|to) [be] [the] (listening|playback|played|playing|reproduction|shown|viewing)|(the|this|your) (audio|player|video) is (being loaded|loading) [please] [wait]',
          'The video is being prepared for playback',
        ],
        [
          '[the|this] [article|text] (read|read aloud|reading|voiced|voice|narrated|narration) (by|with) [an|the] (ai|artificial intelligence|artificial voice|automatic voice|computer voice|digital voice|robot|synthetic voice|synthesized voice) [duration|length|time] [#] [minutes|min|minute] [#] [seconds|sec]',
          'Reading by artificial intelligence, duration 4 minutes',
        ],
        [
          '(duration|length|time) [of the] (audio|recording|video|podcast|reading|listening) # [minutes|min|minute] [#] [seconds|sec]|(video|audio) (reading|playing|playback|time) # [#]|(press|click|tap|touch) [on] [the] (image|photo|picture|screen|triangle|arrow) to (listen|play|see the video|start [the video|playback]|watch [the video])',
          'Press the picture to watch',
        ],
      ],
    },
    newsletter: {
      line: [
        [
          'we [will] send [you] [only] the (best|latest|main|most important|most interesting) (articles|information|news|stories) [of the day|of the week] (once a|twice a|each|every) (day|evening|morning|week|{weekday})',
          'We send the most important news once a day',
        ],

        [
          '[yes] i (agree|consent|give consent|give my consent) to (receive|receiving|the receipt of|the sending of|the transmission of) [the] [commercial|marketing|promotional|advertising] (communications|e mails|emails|information|mail|messages|news|newsletter|newsletters|offers) [by (e mail|email|electronic means|mail)] [(about|from|of) (our|the) [partners|publisher|portal|site|newspaper]]',
          'I give my consent to receiving commercial information',
        ],

        [
          '[yes] [i] (would like|want|wish|agree|desire) to (get|obtain|order|receive|subscribe to) [the] [free|daily|weekly|our] [daily|weekly|free] (newsletter|bulletin|newsletters) [_] [_] [_] [_] [by e mail|by email] i can (cancel|object|object to this|revoke|revoke my consent|unsubscribe|withdraw|withdraw my consent|revoke this|cancel this|cancel it|unsubscribe from it) [to this] at any (moment|time)',
          'Yes, I would like to receive the free newsletter “Good morning, Lund”. I can object to this at any time.',
        ],
        [
          '(receive|get) [every|each] [morning|evening|day|week|{weekday}] [at #] [h|am|pm|a m|p m] [the] [essential|essentials|main|best|most important|summary|selection|latest] [of|news|information|articles] [of] [the|our] [news|day|week|information|editorial staff|newsroom|current affairs|actuality] (by e mail|by email|by mail|by newsletter|directly in your|in your|to your|on your) [e mail|email|electronic] [mailbox|inbox|mail|box|mail box|phone]',
          'Receive every morning at 7 a.m. the essentials of the news in your mailbox',
        ],
      ],
    },
    'follow-us': {
      line: [
        [
          'follow [all] [the] [latest|last] (actuality|current affairs|information|last hour|news|last minute) (about|from|of|on) <name> (also on|at|in|on|through|via) {network} [{followTail}*9]',
          'Follow all the information of Harbour Sport in Facebook and Twitter, or in our weekly newsletter',
        ],
        [
          '(give|hit|leave|press|put|set) [us|on] [a|your|the] (asterisk|bell|heart|like|likes|star|thumb|thumbs up|tick) [and] (follow|join|subscribe) [to] [our|the|this|us] [channel|group|page|public] [at|in|on] [{network}]',
          'Put a “like” and subscribe to our channel in Zen',
        ],
      ],
    },
    copyright: {
      line: [
        [
          '(c|copyright|copyright c|copyright holder|copyrights) [#] [by] <name> [com|co kr|all rights reserved] [all rights reserved] {rightsWord} [{rightsWord}*8] (banned|forbidden|not allowed|not permitted|prohibited) [all rights reserved]',
          'Copyright ⓒ Harbour News. Unauthorized reproduction, redistribution and AI learning use prohibited',
        ],
      ],
    },
    'press-notice': {
      weak: [
        [
          'pr (article|material|message|publication|text)|information (by|from) (our|the) (advertiser|company|partner)',
          'PR article',
        ],
      ],
      line: [
        [
          '(appeared|printed|published) in [the] <name> (paper|print|printed) (edition|version)|(find|read) [the] [entire|full|whole] (article|interview|story|text) in [our|the] [current|latest|new|printed] (edition|issue|number) of [our|the] ({house}|<name>)',
          'Published in Harbour Post, print edition',
        ],

        [
          '(appeared|printed|published) in [the] [daily|newspaper|paper|print|printed|saturday|sunday|weekend] (edition|issue|version) [from|of|on] [{weekday}] (# {month}|{month} #|# # #) [#] [on] [p|page] [#]',
          'Published in the newspaper edition of March 14, page 3',
        ],
        [
          '(the|this) (article|interview|text) (comes|is|is taken|originates|was|was taken) from [our|the] [current|latest|new|printed] (edition|issue|number) [#] [of] [our|the] [{house}] [<name>] [no|number] [#]',
          'This text comes from the current issue of the magazine',
        ],
        [
          '(full|original) text of [the|this] (communique|press communication|press message|press release)',
          'Original text of the press release',
        ],
        [
          'this (communication|message|police report|press message|press release) (has been|is|was) (distributed|issued|published|sent|transmitted) by [the] (company|fire brigade|police|police headquarters|press office|press service) [of] [the] <name>',
          'This message was sent by the police headquarters Ulm',
        ],
        [
          'press (center|centre|department|office|service) [of] [the] [administration|city|district|ministry|municipality|police|prosecutor s office|region] (for|of) [the] <name> [administration|city council|police|region|prosecutor s office]',
          'Press office of the municipality of Faro',
        ],

        ['ots [original|original text|text] [of|from|by] <name>', 'ots original text: Helvetia Insurance'],
        [
          '(comment|note|remark|editorial note|editor s note|note of the editors|note of the redaction) (it|the article|the text|this|this article|this text) is [a|an] (advertorial|paid article|press message|press release|sponsored article)',
          'Editorial note: this is a press release',
        ],
        [
          '(article|interview|material|report|text) (from|of) the [printed|paper|print] (daily|edition|magazine|newspaper|newspaper edition|print|weekly) [edition] [from|of|on] [{weekday}] (# {month}|{month} #|# # #) [#]',
          'Text from the newspaper of March 14',
        ],
        [
          'press (communication|information|message|notice|release|statement) (by|from|of) the [_] (administration|chamber|city|club|company|district|fire brigade|foundation|ministry|municipality|police|prosecutor s office|university) [(for|in|of) [the] <name>] [of # # #|of # {month} [#]]',
          'Press release of the police of Hesse',
        ],
        [
          '[article|interview|text] (appeared|printed|published) in [the] [magazine|newspaper|weekly] [<name>] (edition|issue|no|nr|number) # [#] [from|of] [#] [{month}] [#]',
          'Published in number 12 of 2022',
        ],
        [
          'all (messages|news|press messages|press releases|releases) (by|from|of) (the|this) (company|firm|newsroom|organisation|organization|sender)',
          'All press releases of the company',
        ],
        [
          'for [additional|further|more] information [please] [contact|contact the|the] (communication|communications|media|press|public relations) [and] [communication|contact|department|office|relations|service|team] [<name>] [_] (tel|telephone|phone|t|tel no|mobile) # [#] [#] [#] [#] [#]',
          'For more information: Press Department, tel. +34 91 555 12 00',
        ],

        [
          '[press release|press message|announcement|advertorial|sponsored content] [the] (accuracy|content|contents|text) of [the|this] (advertorial|announcement|article|communication|message|press release|release|text) (are|is|lies|remains|rests) [solely|exclusively] [in|the|with|under] [sole|exclusive] [responsibility|liability] [lies|of|with] [the] (author|client|company|issuer|publisher|sender|advertiser)',
          'Press release - the content of the message is the responsibility of the sender',
        ],
        [
          '[press release|communicated content|advertorial|sponsored content] (the|this) (announcement|article|communication|content|message|text) (has been|is|was) (created|developed|drafted|elaborated|prepared|produced|provided|sent|supplied|written) by [a|an|the] (advertiser|client|company|organisation|organization|sender|third party|third parties) [and] [the|our|this] [editorial board|editorial office|editorial staff|editors|newspaper|newsroom|portal|publisher|site] (bears no|accepts no|assumes no|does not assume|has no|is not|takes no|is not involved|did not participate|had no part) [any] [editorially|responsible|responsibility|liable|part] [for|in] [its|the|this] [content|contents|creation|preparation|it|it s content]',
          'PRESS RELEASE. This content has been elaborated by the company, the editorial staff is not responsible for it.',
        ],
      ],
      opening: [
        [
          '(inquiries|queries|questions) (by|from|of) (journalists|media|media representatives|the media|the press) (please|please be directed|please direct|please directly|please only|direct please|to be directed) (at|by|to|under) ... (#|com|de|eu|org)',
          'Queries from journalists please to: Police Headquarters Lund, Press Office, Phone: 0441 790-4004',
        ],
        [
          '(contact|contact person|contacts|information|further information) for [the] (journalists|media|media representatives|press) ... (com|cz|de|es|eu|fr|gr|hu|nl|pl|pt|ro|se|sk|ua|(mobile|phone|tel|telephone) # [#] [#] [#] [#])',
          'Contact for the press: press@example.com',
        ],
      ],
    },
    'site-banner': {
      line: [
        [
          '(navigation|you are here) (home|home page|homepage|main|main page|start page) <name>',
          'Navigation: Home > World',
        ],

        [
          'you are [currently|here|now] (located|situated|here) [at|in|on] (home|home page|main|main page|start page|the main page|the home page|the start page) <name>',
          'You are located in: Home / Society',
        ],
      ],
    },
    'read-also': {
      label: [
        [
          '(do not|don t) miss [also|it|these|this] [too]|(it is|this is) [also] interesting|in [the] (theme|topic)',
          'It is interesting: Ice on the lakes',
        ],
      ],
    },
    'translation-notice': {
      line: [
        [
          '[text|article] translation [is|was] [made|done] (automated|automatic|automatically|by machine|machine)',
          'Translation: automatic',
        ],

        [
          '(the|this) (article|content|message|news|page|text) (has been|is|was) [automatically|machine] translated [automatically|by machine|by a program|with ai|with artificial intelligence|by ai] [from] [the] [_] [original] [the] (original|original text|original version|translation) (can|could|may|might) (be inaccurate|be incorrect|contain errors|contain inaccuracies|deviate|differ|not be accurate|have errors)',
          'This article was translated automatically from the Ukrainian. The original text may differ.',
        ],
      ],
      weak: [
        [
          '[automatically] translated from [the] (arabic|chinese|dutch|french|german|italian|japanese|korean|polish|portuguese|russian|spanish|turkish|ukrainian)',
          'Translated from the Russian',
        ],
      ],
    },
  },
  bags: {
    'date-stamp': [
      {
        words: '{stampWord}|{stamp}',
        cue: '{stamp}',
        act: '{stampDate}',
        example: 'Status: 04.11.2022 | 16:35 | Reading time: 3 minutes',
      },
    ],
    control: [
      {
        words: '{tool}',
        cue: '{button}',
        act: '{otherButton}',
        example: 'Zoom out Zoom in Back to the top of the page',
      },
    ],
  },
}
