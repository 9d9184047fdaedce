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
    zone: 'am|az|by|cn|com|com ua|cz|de|es|eu|fr|gr|hu|in ua|info|ir|it|jp|kr|kz|md|media|net|news|nl|online|org|pl|pt|ro|rs|ru|se|sk|tr|tv|ua|vn',
    domain: '_ {zone}|_ _ {zone}',
    house:
      'agency|broadcaster|channel|daily|edition|internet portal|journal|magazine|media|media outlet|news agency|news portal|news site|newspaper|online newspaper|outlet|page|paper|periodical|portal|publication|radio|resource|site|television channel|tv channel|web portal|website|weekly',
    scribe:
      'author|columnist|contributor|correspondent|editor|editorial staff member|employee|journalist|news editor|observer|photojournalist|reporter|special correspondent|special envoy|staff member|staff reporter|trainee',
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
      'administration|city council|city hall|department|general staff|governor|head|interior ministry|mayor|mayor s office|ministry|office|ova|police|president|president s office|prosecutor s office|regional administration|regional council|regional military administration|region|rescuers|security service|state emergency service|the ministry of _ [_] [_]',
    stampWord:
      '#|{month}|{weekday}|a|a m|am|article|at|beijing time|cest|cet|clicks|clock|date|day|edition|first|from|gmt|h|hour|hours|hrs|in|kyiv time|last|local time|mecca time|min|mins|minute|minutes|moscow time|msk|news|number|number of|o clock|of|on|online|p m|page|pm|published in|reader|readers|reads|seoul|text|the|time|times|today|utc|version|view|viewed|visits|yesterday',
    stamp:
      'as of|created|date of creation|date of publication|date of publishing|edited|entered|input|inputted|last edited|last modified|last update|last updated|modification|modified|news number|number of reads|number of views|page views|posted|publication|publication date|published|published at|published on|reading time|registered|registration|release date|revised|revision|status|time for reading|time of publication|time of reading|time to read|update|updated|updating|upload date|uploaded|views',
    stampDate:
      '# # # # [#]|# # #|# of {month} [of] #|# {month} #|{month} # #|# {month}|{weekday} #|{weekday} # {month} #|{weekday} # # #',
    tool: '#|a|article|audio|bookmark|by|comment|comments|content|copy|download|e mail|email|face book|facebook|favorites|favourites|font|friend|friends|go|image|in|instagram|item|kakao|kakao story|kakao talk|kakaotalk|large|larger|letter|letters|line|link|links|linkedin|mail|me|messenger|my|naver|odnoklassniki|of|on|page|photo|picture|pinterest|previous|print|read|reader|save|scrap|screen|send|share|size|slide|small|smaller|sms|sns|story|telegram|text|the|this|to|top|tweet|twitter|url|viber|view|vk|vkontakte|wechat|weibo|whatsapp|window|with|x|your|gallery|menu|mode|open|close|full|next|back|news',
    button:
      '(back|return|scroll|go) [to] [the] top|bookmark|close [the] (gallery|image|menu|window)|copy [the] (address|link|text|url)|(dark|night) mode|decrease [the] (font|text)|download (image|pdf)|(enlarge|expand|magnify) [the] (font|image|letters|photo|picture|text)|font size|full screen|(increase|reduce|shrink) [the] (font|image|letters|text)|(listen to|print) [the|this] (article|news|page|text)|(next|previous) (image|photo|picture|slide)|open (full screen|gallery|image)|send (by|via) (e mail|email|mail|sms)|share (by|on|to|via|with)|text size|zoom (in|out)',
    growing:
      'added to|amended|clarified|completed|developed|expanded|refreshed|revised|supplemented|updated|verified|worked on',
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
          '[reporter|correspondent] <name> (reporter|correspondent) [<name>] _ _ {zone}|(reporter|correspondent) <name> _ _ {zone}',
          'Kim Min-jae reporter mjkim@example.co.kr',
        ],
      ],
    },
    'date-stamp': {
      line: [
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
      line: [
        ['{wire} (all rights|reproduction|reproduction is) reserved', '(Ansa) - REPRODUCTION RESERVED'],
        [
          '[{wire}] {tells} [by] [a|an|our|the] [special] (correspondent|journalist|reporter|correspondents|special correspondent) [of|from] [the] [agency|{house}] [{wire}|<name>]|{wire} (reports|informs|writes|transmits) [this|it|about it|about this] [with reference to|citing|referring to] [the] [{wire}|{gaveOut}]',
          '/UKRINFORM/ — according to the correspondent of the agency',
        ],
        [
          '(with|by) [contributions|elements|information|material|materials|texts|reports|inputs] [of|from|by] [the] [agencies|agency] {wire} [and|{wire}] [{wire}]|(by|from) [our] (the editors|the redaction|editorial|the editorial office|newsroom) [with|and] [the] ({wire}|agencies) [and] [{wire}]',
          'With information from Efe and Reuters',
        ],
      ],
    },
    'source-line': {
      line: [
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
          '(source|origin) [of] [the|this] (article|information|material|message|news|publication|text) [<name>|{wire}|{domain}|the internet|open sources|own information|social networks|internet|network|official site [of the] {authority}]',
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
      line: [
        [
          '[{fresh}] [the|this|our] (article|information|material|message|news|news item|page|post|report|story|text) [is|are] [still|now|currently|constantly] being {growing} [and {growing}] [as information becomes available|as new information arrives|with new details|gradually]',
          'Information being updated',
        ],
        [
          '[{fresh}] [the|more|further|all] (details|developments|information|news) [will be|are|is|coming] (in|on) our (article|bulletin|news|page|report|site) [in a moment|in a short time|shortly|soon]',
          'LAST MINUTE NEWS: Details will be in our news soon...',
        ],
        [
          '[the|this] (article|coverage|news|report|story|text) [is|will|to] [be] (continued|completed|supplemented) [later|soon|shortly]|[the|this] (article|news|report|text) [is] (in|under) (development|elaboration|preparation|supplementation|update)|{fresh} (details|information|news|more details|more information) (follow|later|shortly|soon|to come|to follow)',
          '(Report to be continued)',
        ],
        [
          '(stay|keep) (with us|tuned|following) (details|information|news|text|article) [is|are|will be] [being] {growing}',
          'Stay with us, the news is being updated',
        ],
      ],
    },
    'media-widget': {
      line: [
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
          '[yes] [i] (would like|want|wish|agree|desire) to (get|obtain|order|receive|subscribe to) [the] [free|daily|weekly|our] [daily|weekly|free] (newsletter|bulletin|newsletters) [<name>] [by e mail|by email] i can (cancel|object|object to this|revoke|revoke my consent|unsubscribe|withdraw|withdraw my consent|revoke this|cancel this|cancel it|unsubscribe from it) [to this] at any (moment|time)',
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
          'follow [all] [the] [latest|last] (actuality|current affairs|information|last hour|news|last minute) (about|from|of|on) <name> (also on|at|in|on|through|via) {network} [and|also|in|on|or|our|through|via|the|{network}|weekly|daily|newsletter|account|channel|group|page|profile] [and|in|on|or|our|through|the|{network}|weekly|daily|newsletter] [in|on|our|the|weekly|daily|newsletter] [our|weekly|daily|newsletter] [weekly|newsletter] [newsletter]',
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
          '[copyright] [c|copyright holder|copyrights] [#] [by] <name> [com|co kr|all rights reserved] [all rights reserved] {rightsWord} [{rightsWord}*8] (banned|forbidden|not allowed|not permitted|prohibited) [all rights reserved]',
          'Copyright ⓒ Harbour News. Unauthorized reproduction, redistribution and AI learning use prohibited',
        ],
      ],
    },
    'press-notice': {
      line: [
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
          '(inquiries|queries|questions) (by|from|of) (journalists|media|media representatives|the media|the press) [please] [direct|directly|only|via|be directed] [please] (at|by|to|under) ... (#|{zone})',
          'Queries from journalists please to: Police Headquarters Lund, Press Office, Phone: 0441 790-4004',
        ],
        [
          '(contact|contact person|contacts|information|further information) for [the] (journalists|media|media representatives|press) ... {zone}',
          'Contact for the press: press@example.com',
        ],
      ],
    },
    'site-banner': {
      line: [
        [
          'you are [currently|here|now] (located|situated|here) [at|in|on] (home|home page|main|main page|start page|the main page|the home page|the start page) <name>',
          'You are located in: Home / Society',
        ],
      ],
    },
    'translation-notice': {
      line: [
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
      {words: '{tool}', cue: '{button}', act: '{button}', example: 'Zoom out Zoom in Back to the top of the page'},
    ],
  },
}
