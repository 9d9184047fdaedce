import type {PhraseBook} from '../../phrases.js'

/** What frames a text: who wrote, shot and sent it, when, whose it is, how it was made, and controls that leaked. */
export const margins: PhraseBook = {
  language: 'en',
  sets: {
    agency:
      'afp|ap|associated press|the associated press|reuters|dpa|efe|ansa|apa|pa|pa media|tass|ria novosti|interfax|ukrinform|xinhua|kyodo|anp|belga|lusa|pap|ctk|ntb|tt|ritzau|stt|anadolu agency|aa|dha|iha|yonhap|bloomberg|cnn|bbc|epa|sda|ats|agencies|agency|news agencies|europa press|press association|upi|kna|epd|sid|agerpres|mti|pti|ani|ians|afp reuters|ap reuters',
    make: 'written|published|posted|authored|created|prepared|submitted|uploaded|drafted',
    person: 'author|writer|journalist|editor|reporter|correspondent|columnist|contributor|authors|editors|reporters',
    stamp:
      'published|updated|posted|last updated|last modified|modified|created|first published|publication date|date|originally published|last update|update|date published|date of publication|release date|publish date|added|edited|uploaded|submitted|released|last changed|as of|stand|status|published on|updated on|updated at',
    unit: 'second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|h|day|days|week|weeks|month|months|year|years|d|m',
    zone: 'am|pm|a m|p m|est|edt|et|gmt|utc|bst|cet|cest|ist|pst|pdt|pt|ct|mt|cst|cdt|hrs|hours|o clock|local time|kst|jst|eest|eet|msk|h',
  },
  phrases: {
    'media-credit': {
      label: [
        [
          '({photo}|file photo|cover photo|featured image|header image|main image|stock photo|lead image|archive photo|cover image|top image|title image|symbol image|illustrative photo|illustrative image) (credit|credits|by|courtesy|courtesy of|source|via|copyright|provided by|rights|from|supplied by)',
          'Photo credit: Jane Roe / Example',
        ],
        ['(image credits|photo credits|picture credit|credits|credit)', 'Image Credits: Example'],
      ],
      line: [
        [
          '(view|see|show|open) (all|#|in|full|all #|the) [#] (images|photos|pictures|gallery|slideshow|image|photo|photo gallery|image gallery|full screen|fullscreen|lightbox|picture gallery)',
          'See all 14 photos',
        ],
        ['(image|photo|picture|slide) # (of) #', 'Image 1 of 5'],
        ['(image|picture|photo) (description|caption)', 'Picture caption'],
        ['(enlarge|expand|zoom|open) [the|this] (image|photo|picture)', 'Enlarge image'],
        ['(enlarge|click to enlarge|tap to enlarge) [[the|this] (image|photo|picture)]', 'Click to enlarge'],
        ['(hide|show|toggle|view|read) caption', 'Hide caption'],
        [
          '(photo|image|picture) (gallery|zoom|enlarge|enlargement|source|not available|unavailable|is not available)',
          'Photo gallery',
        ],
        [
          '(getty|getty images|shutterstock|reuters|afp|ap|ap photo|istock|i stock|pixabay|unsplash|pexels|alamy|dreamstime|adobe stock|depositphotos|flickr|wikimedia|wikimedia commons|screenshot|screengrab|handout|courtesy|stock photo|file photo|illustrative photo|symbol image|symbolic image|archive photo|archive image|file image|representational image|representative image|afp getty images|via getty images|afp via getty images|ap images|via ap|epa efe|imago|picture alliance)',
          'Getty Images',
        ],
        [
          '(courtesy|photo courtesy|image courtesy|screenshot|screengrab|image) (of|from|via) [the] <name>',
          'Courtesy of Example Films',
        ],
        [
          '<name> (getty images|shutterstock|afp via getty images|afp|reuters|via getty images|ap|ap photo|via ap|usa today sports|via reuters|epa|efe|imago|afp getty|istock|alamy|unsplash|flickr)',
          'Jane Roe/Getty Images',
        ],
      ],
      weak: [
        'Caption',
        'Credit',
        'Photographs',
        'Slideshow',
        'Gallery',
        'Image',
        'Photo',
        'Picture',
        'Photo credit',
        'Image source',
        'Photo zoom',
        'Photos',
        'Pictures',
        'Images',
      ],
    },
    'media-widget': {
      line: [
        [
          '(watch|play|listen|view|see|replay|start|pause|stop) [to] [{a}] [full|latest|above|below] ({video}|now|live|below|here|again|audio|the podcast|the video|the full interview|trailer|live tv|live stream|stream|clip|highlights|full video|video above|video below) [below|here|above|now|again|live]',
          'watch now',
        ],
        [
          '[next|recommended|related|featured|more|latest|top|popular|other|further|trending|most watched|must see|must watch|today s|up next|previous|all|embedded|main] ({video}|videos) (in # seconds|player|recommended|suggestions|playlist|unavailable|loading|playing|duration|transcript|by <name>|on this topic|of the day|gallery|for you|from <name>|below|above|to the article|on the subject|player is loading|caption|credit)',
          'Recommended video in 9 seconds',
        ],
        [
          '(next|recommended|related|featured|more|latest|top|popular|other|further|trending|most watched|must see|must watch|up next|previous|with|in|all) [the] ({video}|videos|tv)',
          'Recommended video',
        ],
        ['(article|text|story) to (listen|listen to|hear) [to] [#] [min|minutes]', 'Text to hear: 7 minutes'],
        [
          '(listen to|hear|audio version of|audio|play) [the|this] {article} [#] [min|minutes|now]',
          'Listen to the article',
        ],
        [
          '(now playing|live stream|live tv|autoplay|auto play|closed captions|subtitles|full screen|fullscreen|picture in picture|mute|unmute|play video|playback speed|video player close|video player|video player is loading|audio player|advertisement remaining|current time|duration|loaded # [...]|stream type live|remaining time|seek to live [...]|this is a modal window [...]|volume # [...]|toggle mute|skip back # [...]|skip forward # [...]|your browser can t play this video|turn on sound|tap to unmute|audio track|chapters|descriptions off [...]|captions off [...]|subtitles off [...]|playback rate|beginning of dialog window [...]|end of dialog window|video smart playlist [...]|play episode|download episode|embed video|embed code|video ad feedback|video ad|your video will (begin|start|resume) [...]|the video (could not|cannot) be [...])',
          'Now playing',
        ],
        [
          '(listen|download|itunes|subscribe|stream|audio|transcript|embed|episode) (https|http|on|to) ...',
          'Listen: https://example.com/615',
        ],
        ['# ({unit}) (listen|watch|video|audio) [...]', '5 min listen'],
      ],
      weak: [
        'Video',
        'Videos',
        'Audio',
        'Podcast',
        'Podcasts',
        'Play',
        'Pause',
        'Watch',
        'Live',
        'Replay',
        'Video below',
        'TV',
        'In pictures',
        'Slideshow',
        'Infographic',
        'Infographics',
        'With video',
        'Loading video',
        'Media',
        'Trailer',
        'In video',
        'Playlist',
        'Episode',
        'Stop',
        'Watch video',
      ],
    },
    byline: {
      label: [
        ['({person}|author s name|author name|authored by|name of the author) [name]', 'Author: Jane Roe'],
        [
          '({make}|story|text|article|report|analysis|words|interview|reporting|additional reporting) by',
          'Written by Jane Roe',
        ],
        ['by', 'By Jane Roe'],
      ],
      line: [
        [
          '[story|text|article|report|{make}|words] by <name> [and <name>] [(staff|senior|special|for|of|at) [writer|reporter|the|correspondent|to|<name>] [writer|reporter|<name>]] [(published|updated|posted|on|in) [on|at] ({weekday}|{month}|#) ...]',
          'By Jane Roe and John Doe',
        ],
        ['(article|text|story|photos|report) {make} by', 'Story published by'],
        [
          '(view|see|read|show) (all|more) (posts|articles|stories) (by|from|of) [this] [author|<name>]',
          'View all posts by Jane Roe',
        ],
        [
          '(view|see) [the|this] (author|author s|reporter) (archive|profile|page|biography|bio)',
          'View author archive',
        ],
        [
          '(email|e mail|contact|follow|write to|message) the (author|reporter|writer|editor|journalist)',
          'email the author',
        ],
        [
          '[<name>] (staff|news|wire|web|digital|guest|special) (writer|desk|service|services|wire services|correspondent|reporter|contributor|team|editor|editorial team|staff)',
          'Staff writer',
        ],
        ['(our|from our|special) correspondent [in|for] [<name>]', 'Our correspondent'],
        [
          '(posted|published|submitted|written|uploaded) (by|on|in) <name> [[on|in|at] [{weekday}|{month}|#] [{month}] # ...]',
          'Posted by Admin',
        ],
        ['<name> (reporter|journalist|correspondent)', 'Jane Roe reporter'],
      ],
      closing: [
        [
          '<name> ... (contributed|contributed to|reported) (to this report|to this story|to this article|reporting|to the report|from <name>|this story|additional reporting|research|contributing)',
          'Jane Roe contributed to this report.',
        ],
      ],
      opening: [
        [
          '<name> [and <name>] (is|are) (the|a) <name> (correspondent|reporter|contributor) ...',
          'Jane Roe is the Example Times correspondent in Berlin.',
        ],
      ],
      weak: [
        'Editorial team',
        'Editorial staff',
        'Editor',
        'Admin',
        'Author',
        'Staff',
        'Newsroom',
        'Editorial',
        'Web desk',
        'News desk',
        'Editorial office',
        'Contributor',
        'Opinion',
        'Of',
        'By',
        'From',
        'Written by',
      ],
      run: [
        [
          '(reporting|additional reporting|report|writing|edited|editing|compiled|reported|translation|translated|story|interview|research|additional writing|photography) (by|from) <name> ...',
          'Reporting by Jane Roe; Editing by John Doe',
        ],
        [
          'with (reporting|additional reporting|files|material|reports|contributions|information|agency|input|wire) (by|from|reports|inputs|material) ...',
          'With files from Jane Roe',
        ],
      ],
    },
    'author-bio': {
      opening: [
        [
          '<name> is (a|an|the|our|one of|senior|chief|currently) ... (writer|reporter|journalist|editor|correspondent|columnist|contributor|blogger|producer|freelancer|author|staff|curator|intern|critic|host|fellow|freelance|novelist|podcaster|photographer) ...',
          'Jane Roe is a news writer who covers politics.',
        ],
        [
          '<name> (covers|writes about|reports on|writes on|is covering|blogs about|writes) ... (for|at) <name>',
          'Jane Roe covers technology for Example News.',
        ],
        [
          '(he|she|they) (is|are|has been|was) (a|an|the|our|<name>) ... (correspondent|reporter|writer|journalist|editor|columnist) (in|for|at|of|since|from|covering|based) ...',
          'She has been a correspondent for Example News in Argentina since 2016.',
        ],
        [
          '(is|has been) [a|the] correspondent (for|of|in) <name> (in|since|for) ...',
          'Is a correspondent for EL PAÍS in Argentina since 2016.',
        ],
      ],
      line: [
        ['about (the|this|our) {person} [<name>]', 'About our correspondent Marta Holm'],
        [
          '(coffee|music|food|beer|bacon|web|internet|twitter|alcohol|travel|zombie|pop culture|social media|tv|gamer|friend of) (addict|addicted|fan|fanatic|fanatical|lover|aficionado|guru|buff|enthusiast|geek|nerd|expert|evangelist|maven|scholar|ninja|practitioner|junkie|pioneer|specialist|trailblazer|advocate|of animals everywhere) [and|with] [[subtly|typical|extreme|certified|professional|award winning|proud|hardcore|lifelong|devoted|incurable|passionate|part time|avid|freelance|total|friendly|general|amateur] [humble] (coffee|music|food|beer|bacon|web|internet|twitter|alcohol|travel|zombie|pop culture|social media|tv|_) (addict|fan|fanatic|lover|aficionado|guru|buff|enthusiast|geek|nerd|expert|evangelist|maven|scholar|ninja|practitioner|junkie|pioneer|specialist|trailblazer|advocate|reader|writer|thinker|beekeeper|organizer|communicator|creator|explorer|introvert|entrepreneur|analyst|student) ...]',
          'Travel enthusiast and coffee fan.',
        ],
        [
          '[subtly|typical|extreme|certified|professional|award winning|proud|hardcore|lifelong|devoted|incurable|passionate|infuriatingly|avid|freelance|total|evil|friendly|general|unapologetic|wannabe|amateur|hipster friendly] [humble] (coffee|alcohol|bacon|zombie|beer|travel|internet|web|twitter|music|food|pop culture|social media|tv|gamer|writer|reader|thinker|organizer|problem solver|troublemaker|communicator|creator|explorer|introvert|entrepreneur|analyst|student|pioneer) (guru|fan|fanatic|addict|ninja|nerd|geek|maven|advocate|expert|lover|scholar|evangelist|aficionado|enthusiast|practitioner|specialist|trailblazer|junkie|buff|pioneer|coffee|alcohol|bacon|writer|reader|music|zombie|travel|internet) (subtly|typical|extreme|certified|professional|award winning|proud|hardcore|lifelong|devoted|incurable|passionate|infuriatingly|avid|freelance|total|evil|friendly|general|unapologetic|wannabe|amateur|hipster friendly|prone to|coffee|alcohol|bacon|zombie|beer|travel|internet|web|twitter|music|food|pop culture|social media|tv|gamer|writer|reader|thinker|organizer|problem solver|troublemaker|communicator|creator|explorer|introvert) ...',
          'Passionate music nerd. Friendly reader.',
        ],
        ['prone to (fits|bouts) of apathy [...]', 'Prone to fits of apathy, and to naps.'],
        [
          '(more|read more|other articles|articles|posts|all articles|all posts|latest posts) (by|from) (this|the|same|our) (author|writer)',
          'More by this author',
        ],
        ['(more|other) (articles|stories|posts) (by|from) <name>', 'More articles by Jane Roe'],
      ],
    },
    'date-stamp': {
      line: [
        [
          '[{stamp}] [on|at] [{weekday}] (# [st|nd|rd|th] [of] {month}|{month} # [st|nd|rd|th]) [#] [at|on] [#] [{zone}] [{zone}] [#] [{zone}] [{weekday}] [{stamp}] [on] [{month}|#] [#|{month}] [#] [at] [#] [{zone}] [{zone}]',
          'Published on Tuesday 3 May 2022 at 6:40 pm',
        ],
        [
          '{stamp} [on|at] [{weekday}] # [{zone}] [{zone}] [{weekday}] [# [of] {month}|{month} #|#] [#] [{zone}] [...]',
          'Modified at Friday, 8:15 pm',
        ],
        ['{stamp} [{weekday}] # {month} # [#] [{zone}]', 'Updated: Mon 19 April 2021 22:43'],
        ['{weekday} # [#] [#] [{zone}]', 'Monday 12.03.2021'],
        ['[{stamp}] # {unit} ago [by <name>]', 'Published 1 day ago'],
        [
          '[estimated|average|approx] [time] [to|for|of] (reading|read) [time] [approx|about|ca|less than] # [{unit}] [read] [#] [...]',
          'Average reading time 7 minutes',
        ],
        ['[estimated|about|a] # {unit} [to] (read|reading|reading time|of reading|reading duration)', '4 min read'],
        ['# # # (reading time|time to read|reading duration) # {unit}', '3.2.2021 18:05 time to read 3 minutes'],
        ['# [#] [{zone}] (reading time|time to read|read|reading duration) # [{unit}]', '18:05 read: 3 min'],
        ['{stamp} [on] [{weekday}] # [{month}] [#] [at] [#] [{zone}]', 'Published 12/03/2021'],
        ['{stamp} [on] <name> # [#] [...]', 'Posted on Maret 30, 2015'],
        ['{stamp} [today|yesterday|just now|moments ago] [at] [#] [{zone}]', 'Updated yesterday'],
        ['[{weekday}] {month} # [#] [{zone}] [#] [{zone}]', 'November 18, 2019 | 4:10pm'],
      ],
      weak: ['Published', 'Updated', 'Today', 'Yesterday', 'Last updated', 'Date', 'Now', 'Just now'],
    },
    'agency-signature': {
      line: [
        [
          '[with|source|sources|via|by|from|based on] [information from|material from|reports from|agency|the] [<name>|_ (com|de|fr|net)] [with|and|by|via|source|sources] {agency} [and|with] [{agency}] [and] [{agency}] [{agency}] [{agency}]',
          'Based on material from Example Radio and Reuters',
        ],
        [
          '(with|from|via) ({agency}|agency|news agency) [and] [{agency}] [reports|material|input|inputs|information]',
          '(with AFP)',
        ],
        ['(copyright|c) # {agency}', 'copyright 2021 AFP'],
        [
          '(field level media|stats perform|data skrive|sports xchange|the sports xchange|news wire|newswire|afp relaxnews|wire report|wire reports)',
          'Wire report',
        ],
        [
          '(this|the) (story|article|report|text|news) (was|is|has been) [originally|first|created|produced|automatically|taken over|generated|published|provided] ... (agency|feed|syndicated feed|wire|{agency}|auto generated|edited by our staff|press agency)',
          'This story has been published from a wire agency feed.',
        ],
        ['<name> and (agencies|{agency})', 'Example Times and agencies'],
      ],
    },
    'source-line': {
      line: [
        [
          '[the] [article|news|original|content|text|full|read] [article|news] (source|sources) [link|site|url|article|of new|of news|of the news|of this article|text|here|page|website|material] [#]',
          'Source link',
        ],
        ['(news|information|article|original) (source|sources|link|origin)', 'news source'],
        [
          '(go|link|jump|click) to [the] (source|original|original article|article source|original source|original news)',
          'Go to source',
        ],
        ['(sources|source) # [...]', 'Sources 1/ https://example.com/'],
        ['(via|source) (https|http|www) ...', 'Source: https://example.com/a'],
        ['(via|source) <name> com', 'Source: Example.com'],
        ['(original|source) (url|link|text|language|page|content)', 'Original URL'],
        ['all news articles on #', 'All news articles on 2021-04-19'],
      ],
      label: [
        [
          '(source|sources|via|original source|original article|quelle|originally from|original link|article source|from)',
          'Source: Example News',
        ],
      ],
      weak: ['Source', 'Sources', 'Via', 'Original'],
      run: [
        [
          '(read|view|see|full|click|check) [the|for|here for] (original|source|source article|original story|original article|original post|full article|original source) [article] [here|at|on|from|in] [...]',
          'Read the original article here',
        ],
        [
          '(this|the) (article|post|story|news|content|text|report) (was|is|has been|originally|first) [originally|first] [been|is|was] (published|appeared|posted|taken|sourced|reposted|republished|syndicated) [first] (in|on|at|from|by|via|here) ...',
          'This article was originally published on Example News.',
        ],
        [
          '[originally|first|as] (published|posted|appeared|reported|seen) [first] (on|at|in|by) <name>',
          'Originally published on Example News',
        ],
        [
          '(reprinted|republished|reposted|reproduced|shared) (with permission|from|by permission) [...]',
          'Reprinted with permission',
        ],
      ],
    },
    'thank-the-writer': {
      sentence: [
        [
          '(we|i) (would like to|wish to|want to|d like to|must|would love to|d love to) [say|express|give|extend] [our|my|many|a big] {thanks} [to] {this} ({person}|author|writer|creator|owner) ... (article|material|content|post|write up|piece|web content|work|blog|short article|publication|story|information)',
          'We wish to express our gratitude to the author of this post for such useful information',
        ],
        [
          '(visit|check out|see|go to|have a look at|take a look at|explore|follow) our (social media|social networks|social networking|social) (profiles|accounts|pages|sites|channels|profile) ... (pages|related|connected|associated|as well)',
          'Explore our social networking profiles and connected sites',
        ],
        [
          '{thanks} [to] [the|our|this] ({person}|writer|author) (of|for) {this} [_] [_] (article|material|post|write up|content|short article|blog post|piece)',
          'Thanks to the author for this article',
        ],
        [
          '(for more|more) [updates|news|articles|information|content|details|like this|such] ... (stay tuned|stay connected|keep visiting|visit our|our website|our site|follow us|bookmark)',
          'For more news, keep visiting our website.',
        ],
      ],
      line: [
        [
          '(thanks|thank you) for (reading|visiting|your attention|your interest|stopping by|your time) [us|our|this|the|my] [article|story|post|blog|news|site|website|content|page] [_] [_]',
          'Thanks for reading!',
        ],
      ],
    },
    'site-banner': {
      line: [
        ['[site] (icon|logo) <name>', 'Site icon Example'],
        [
          '(home|homepage|home page|start page|front page|main page) (news|world|sport|sports|business|politics|latest news|opinion|breaking news|entertainment|technology|culture|economy|national|international|top stories|articles) [news|world|sport|sports|business|politics|opinion|technology|culture|economy] [<name>]',
          'Home / Sport / Rowing',
        ],
        ['(filed under|posted under|archived under|filed in|archived in) _ [_] [_] [_] [_]', 'Filed under: Rowing'],
        ['(you are here|you re here) ...', 'You are here: Home / News'],
        [
          '(breaking|latest|world|local|national|international|sports|business|top|daily|national) (news|headlines|stories|news today)',
          'Breaking news',
        ],
        ['the <name> (times|post|herald|gazette|tribune)', 'The Example Gazette'],
      ],
      weak: [
        'Home',
        'Home page',
        'Homepage',
        'Start page',
        'News',
        'Main',
        'Front page',
        'International',
        'World',
        'Politics',
        'Business',
        'Sports',
        'Sport',
        'Culture',
        'Economy',
        'Society',
        'Local',
        'National',
        'Entertainment',
        'Lifestyle',
        'Technology',
        'Health',
        'Science',
        'Travel',
        'Review',
        'Reviews',
        'Editorial',
        'Column',
        'Analysis',
        'Commentary',
        'Guest commentary',
        'Opinion',
        'Interview',
        'Exclusive',
        'Breaking',
        'Latest',
        'Life',
        'Regional',
        'Panorama',
        'Classifieds',
        'Obituaries',
        'Living',
        'Jobs',
        'Archive',
        'Photos',
        'Real estate',
        'Weather',
        'Horoscope',
        'Deals',
        'Feature',
        'Features',
        'Special',
        'Explainer',
      ],
    },
    tags: {
      label: [
        [
          '(tags|tag|keywords|keyword|related tags|related topics|labels|topics|filed under|categories|key words|hashtags|article topics|topics in this article|more about|more on|about|read more about|subjects|themes|topics covered|in this article|article tags|see also topics|posted in|related keywords|related search terms)',
          'Tags: economy, rain',
        ],
      ],
      line: [
        ['(topics|subjects|themes|keywords|tags) (in|of|for|on) (the|this) {article} [...]', 'Topics in the article'],
      ],
    },
    copyright: {
      sentence: [
        [
          '(reproduction|republication|redistribution|copying|distribution|use|reprinting) ... without ... (permission|consent|authorization|authorisation|approval) ... (prohibited|forbidden|not permitted|not allowed|illegal)',
          'Reproduction without written permission is prohibited.',
        ],
        ['all rights [are] reserved', 'All rights reserved'],
        [
          '(unauthorized|unauthorised|any|no part|all|full or partial|partial or full|total or partial) [of this|use] ... (reproduction|reproduced|redistribution|copying|distribution|republication|republished|copied|reuse) ... (prohibited|forbidden|permitted|allowed|permission|consent|authorization|not permitted|strictly)',
          'Any reproduction prohibited',
        ],
        [
          '[any] (reproduction|redistribution|republication|copying) [and|or] [redistribution|distribution|use] [in whole or in part] [is|are] [strictly|expressly] (prohibited|reserved|forbidden|not permitted|not allowed)',
          'Reproduction reserved',
        ],
        ['our standards [the] <name> (principles|trust principles) ', 'Our standards: the Example Agency Principles'],
        [
          '(this (copy|article|content|material|text|story) (is|was) (for your personal|protected by copyright|copyrighted|subject to copyright|licensed|published under|republished (from|under)|available under)) ...',
          'This copy is for your personal, non-commercial use only.',
        ],
        [
          '(distribution and use|use of this (site|material)|your use of this site|by using this site|use and or registration) ... (agreement|terms|copyright|law|license|privacy)',
          'Distribution and use of this material are governed by our Subscriber Agreement.',
        ],
        ['licensed under [a|the] creative commons ...', 'Licensed under a Creative Commons licence.'],
        [
          '(to order presentation ready copies|for non personal use or to order) ...',
          'For non-personal use or to order multiple copies, please contact us.',
        ],
        [
          'republish (this article|our articles) ... (free|online|license|print)',
          'Republish our articles for free, online or in print',
        ],
      ],
      line: [
        [
          '(terms|privacy|terms of (use|service)|privacy (policy|notice|statement)|terms and conditions|legal notice|imprint|code of ethics|contact|contact us|about|about us|advertise|advertise with us|sitemap|site map|cookies|cookie (policy|settings)|accessibility|careers|help|faq) (terms|privacy|terms of (use|service)|privacy (policy|notice|statement)|terms and conditions|legal notice|imprint|code of ethics|contact|contact us|about|about us|advertise|advertise with us|sitemap|site map|cookies|cookie (policy|settings)|accessibility|careers|help|faq) [(terms|privacy|terms of (use|service)|privacy (policy|notice|statement)|terms and conditions|legal notice|imprint|code of ethics|contact|contact us|about|about us|advertise|advertise with us|sitemap|site map|cookies|cookie (policy|settings)|accessibility|careers|help|faq)] [(terms|privacy|terms of (use|service)|privacy (policy|notice|statement)|terms and conditions|legal notice|imprint|code of ethics|contact|contact us|about|about us|advertise|advertise with us|sitemap|site map|cookies|cookie (policy|settings)|accessibility|careers|help|faq)] [(terms|privacy|terms of (use|service)|privacy (policy|notice|statement)|terms and conditions|legal notice|imprint|code of ethics|contact|contact us|about|about us|advertise|advertise with us|sitemap|site map|cookies|cookie (policy|settings)|accessibility|careers|help|faq)] [# ...]',
          'Terms of use | Privacy policy',
        ],
        [
          '(terms of (use|service)|privacy (policy|notice|statement)|terms and conditions|legal notice|code of ethics|contact us|advertise with us|sitemap|site map|imprint)',
          'Privacy policy',
        ],
        ['[a] license for publication', 'License for publication'],
      ],
      run: [
        [
          '(material|article|content|text|site) may not be (published|reproduced|copied|used|republished|distributed) ...',
          'This material may not be published, broadcast or redistributed.',
        ],
        ['[c] copyright [c] (#|by|<name>|the) ...', 'Copyright 2021 Example Media'],
        ['c # <name> ...', '(c) 2021 Example Media. All rights reserved.'],
      ],
      weak: ['Copyright', 'License', 'Legal', 'Imprint', 'Contact', 'About us'],
    },
    'live-marker': {
      line: [
        [
          '[this|the|a] [is] [a|an] (developing|breaking|evolving|unfolding|ongoing) [news] (story|news|news story|situation|report|event) [and] [it] [will|more|please|check|refresh|stay|come|is] [...]',
          'This is a developing story.',
        ],
        [
          '(news|story|article|information|text|report) (in|under|is in) (development|progress|developing|construction|update|updating|expansion|extension) [...]',
          'News in development…',
        ],
        [
          '[the|this] (case|story|article|news|page|text|post|report|item|information|matter|content) (is|will be|has been|was|gets|are) [being|continuously|constantly|regularly|currently|further|always] (updated|supplemented|expanded|completed|developed|extended|written|edited|refreshed) [...]',
          'This report will be continuously expanded',
        ],
        ['(being|is being|to be|will be) (updated|continued|completed) [...]', 'Being updated ...'],
        [
          '(more|further|additional) (details|information|news|updates|soon|follow|to follow|info) (soon|to follow|follows|follow|to come|shortly|coming|will follow|in a moment|coming soon|coming up) [...]',
          'More details to follow',
        ],
        ['more (to come|soon|follows|to follow|shortly)', 'More to come'],
        [
          '(refresh|reload|update) (the|this|your) (page|browser|article) [for|to] [...]',
          'Refresh this page for updates',
        ],
        ['(please|check|come) [check] back (soon|for|later|here|often) [...]', 'Check back for updates.'],
        ['(stay with us|stay tuned) (for|to) [more|further|the latest] [...]', 'Stay tuned for more updates'],
        [
          'follow [the|all|our|it|live|latest|events] [latest] [updates|developments|news|coverage|live] (live|here|in our live|below|in real time|in the live ticker|minute by minute|in our liveblog) [...]',
          'Follow live updates here',
        ],
        ['(last|latest) (minute|minute news|hour|update|updates|news update)', 'Last minute'],
        ['(editorial|editing|editor s|writing) in progress', 'Writing in progress'],
      ],
      weak: [
        'Live',
        'Developing',
        'Breaking',
        'Urgent',
        'Update',
        'Breaking news',
        'Just in',
        'In progress',
        'Directly',
        'Live updates',
        'Liveblog',
        'Live ticker',
        'Ticker',
        'Updating',
      ],
    },
    disclaimer: {
      run: [
        [
          '(the|all|any|his|her|their|these) (views|opinions|view|opinion|statements|ideas|positions|thoughts|comments) ... (expressed|contained|stated|presented|published|his|her|author) ... (not|own|solely|those of|necessarily|responsibility|represent|reflect|do not)',
          'The views expressed are the author’s own.',
        ],
        [
          '(guest comments|guest contributions|guest commentaries|contributions|opinion pieces|op eds|guest articles) ... (not [necessarily] (reflect|correspond|represent|have to|agree|match)|(do not|need not|must not|does not)) ... (editorial|editors|opinion|views)',
          'Guest comments need not reflect the opinion of the editors.',
        ],
        [
          '(contains|contain|includes|include|using|through|via|are|use|uses|purchased through) [some|our] [affiliate|affiliated|commission] (affiliate|affiliate links|affiliated links|commission links|affiliate partnerships)',
          'This article contains affiliate links.',
        ],
        [
          '(we|<name>|site|us|publisher) ... (may|might|will|can|could) ... (earn|receive|get|collect|make) ... (commission|compensation|share of [the] [sale|sales|revenue]|affiliate|small fee|fee|percentage)',
          'We may earn a commission if you buy.',
        ],
        [
          'if you (buy|click|purchase|make a purchase|shop) ... (commission|compensation|share of the sale|we may|affiliate)',
          'If you buy through our links, we may earn a commission.',
        ],
        [
          '(this|the following) (article|content|post|story|section|page|text|advertisement) (is|was|has been) (sponsored|paid|produced|created|brought to you|presented|supported|an advertorial|an advertisement|advertising|written|provided) (by|for|in|content|advertising|independently|as part) ...',
          'This content is sponsored by Example Ltd.',
        ],
        [
          '(editorial|news|our) (staff|team|newsroom|editors|journalists) (was|were|had|is|are) not involved ...',
          'The editorial staff was not involved in the creation of this content.',
        ],
        [
          '(not|does not constitute|not constitute|nor|no) (financial|investment|medical|legal|professional) (advice|recommendation) ...',
          'This is not financial advice.',
        ],
        [
          '(consult|check with|seek|speak to|contact) (a|your|with|certified|the) [certified|qualified|medical|financial|healthcare|health care|professional] (doctor|professional|expert|experts|physician|advisor|adviser|financial advisor|healthcare provider|advisors) (before|for|prior) ...',
          'Please consult your doctor before taking any decisions.',
        ],
        [
          '(terms and conditions apply|t c apply|t cs apply|gamble responsibly|gambleaware org|# gambleaware|be gamble aware|prices (are|may be|were) (subject|correct|accurate) ... |quantities may be limited|availability and (price|prices) ...)',
          'Prices are subject to change without notice',
        ],
        [
          '(all|these|the) (products|items|deals|product) ... (independently|selected|chosen|curated) ... (editors|editorial|commission|team|us|independently)',
          'All products are independently selected by our editors.',
        ],
        [
          '<name> is not responsible for ... (content|accuracy|opinions|views|links|external)',
          'Example News is not responsible for the content of external sites.',
        ],
        [
          '(disclosure|disclaimer) (this|the|we|our|i|all|views|<name>|some) ...',
          'Disclaimer: The views and investment tips are their own.',
        ],
        [
          '(committed to publishing|we welcome|we d like to hear|we would like to hear) ... (letters|your views|what you think|opinion|response|feedback|tips)',
          'We’d like to hear what you think about this or any of our articles.',
        ],
      ],
      weak: ['Sponsored', 'Advertorial', 'Affiliate link'],
    },
    'cms-leftover': {
      sentence: [
        [
          '[the|this] (post|article|story|entry|news) ... (appeared first|first appeared|originally appeared|was first published|is apparu) on',
          'The post Rain delays final appeared first on Example.',
        ],
      ],
      line: [
        [
          '(this|the) (entry|post) was (posted|published|tagged|filed) (in|on|by|and) ...',
          'This entry was posted in News',
        ],
        [
          '(edit|edit this|edit this entry|permalink|bookmark the permalink|post navigation|skip to content|skip to main content|skip to navigation|skip navigation|toggle navigation|primary menu|uncategorized|previous post|next post|older posts|newer posts|previous story|next story|newer story|older story|view desktop version|loading comments|just another wordpress site|powered by wordpress|hello world|lorem ipsum [...]|slideshow requires javascript|like this|like loading|leave this field empty|untitled|no title|test|widget|sidebar|insert here|your ad here|placeholder|automerge # [...]|view on one page)',
          'Skip to content',
        ],
        [
          '(posted in|filed under|tagged) (uncategorized|uncategorised|general|news|<name>) [...]',
          'Posted in Uncategorized',
        ],
      ],
    },
    control: {
      line: [
        [
          '(view|see|show|display|load|read|open|list|browse) (in|as|all|more|less|fewer|other|additional|previous|next|next #|latest|older|newer) [more|all|full|the|in|a] [articles|article|list|news|results|items|stories|grid|map|headlines|table|replies|full screen|posts|content|details|options]',
          'Show more results',
        ],
        [
          '(close|open|show|hide|expand|collapse|exit|shut|cancel|leave) (the|this|dialog|menu|modal|window|sidebar|search|navigation|popup|pop up|full screen|fullscreen|all|panel|message|box|banner|share|all comments|more|details|map|notification|overlay|list) [dialog|window|menu|message|box|banner|options|modal|screen|panel|article|description|all]',
          'Close dialog',
        ],
        [
          '(add|remove|save) [to|from] [your|my|the|a] (watchlist|watch list|list|basket|cart|wishlist|wish list|notepad|note list|clipboard|bookmarks list|saved list|reminder list|memo|favorites list|reading list)',
          'Add watch list',
        ],
        [
          '(back|return|go back|scroll|jump|up) (to|to the|up|up to|to top|to the top) (top|home|homepage|start|main page|overview|top of the page|article|list|beginning|previous page|page|content|main|the top|results|navigation|main content)',
          'Back to top',
        ],
        [
          '(scroll|swipe|click|tap|drag|slide) (left|right|down|up|more|for more|to see more|to enlarge|to expand|to open|to continue|to close|here to enlarge) [(to|for) (see|view|read|continue|expand|open|close|enlarge|more) [more|all]]',
          'Swipe left',
        ],
        [
          '(please wait|loading please wait|processing|page loading|content loading|currently loading|loading content|is loading|loading more|updating|select all|deselect all|search results|no results found|no results|apply filters|clear all|reset filters|main menu|side menu|toggle menu|all categories|choose language|select language|change language|dark mode|light mode|night mode|high contrast|contact form|search for|search here|main navigation|jump to|view more|load more|more options|more info|more less|show more|show less|read less|see all|see more|view all|learn more about it|previous next|next previous|previous article|next article|close close|open close|ok cancel|yes no|turn on|turn off|drag to reorder|tap to expand|tap here|click here|shut down|show all|get started|table of contents|on this page|in this article|jump to content|jump to section|content hide|advanced search|manage notifications|enable notifications|allow notifications|zoom in|zoom out|full screen mode|enter fullscreen|exit fullscreen|press esc [...]|use arrow keys [...]|play audio|previous slide|next slide|search button|menu button|close button|submit button|back button|expand image|loading)',
          'Show more',
        ],
        [
          '(close|close x|x close|x|menu|search|next|previous|back|share|open|ok|more|less|shut down|cancel|submit|further|continue|skip|mute|play) (close|close x|x close|x|menu|search|next|previous|back|share|open|ok|more|less|shut down|cancel|submit|further|continue|skip|mute|play)',
          'close / close',
        ],
      ],
      weak: [
        'Close',
        'Shut down',
        'Further',
        'Next',
        'Previous',
        'Back',
        'Menu',
        'Search',
        'Loading',
        'Submit',
        'Cancel',
        'OK',
        'Expand',
        'Collapse',
        'Toggle',
        'Open',
        'Hide',
        'Show',
        'Skip',
        'Contents',
        'Here',
        'Select',
        'Options',
        'Settings',
        'Help',
        'X',
        'Hide',
        'Index',
        'Login Register',
        'View',
        'Reset',
        'Filter',
        'Done',
        'Apply',
        'Yes',
        'No',
        'Feedback',
        'Language',
        'Send',
        'Reload',
        'Refresh',
        'Retry',
        'Try again',
        'Details',
        'Overview',
        'Click here',
        'Reveal',
        'On',
        'Off',
        'Edit',
        'Delete',
        'Report',
        'Attachments',
        'End',
      ],
    },
    'translation-notice': {
      sentence: [
        [
          '(this|the) (article|text|page|content|story|post|news|report|following|document|following text|following article|information) (is|was|has been) [a|an|automatically|originally|initially] ... (translated|translation|machine translated|auto translated|translator) ... [by|from|using|with]',
          'This article was automatically translated from French.',
        ],
        [
          'the following is a [google] machine translation of ...',
          'The following is a machine translation of a speech held in Kerma',
        ],
        [
          '(translated|translation) (by|from|with|using|via|into) (google|deepl|ai|artificial intelligence|machine|microsoft|bing|yandex|the original|chatgpt|an ai|a machine|software) ...',
          'Translated by Google Translate',
        ],
        [
          '(machine|automatic|automated|ai|google) (translated|translation|translations) [text|may|from|by|of|is|was|article] ...',
          'Machine translation may contain errors.',
        ],
        [
          '(click|tap|press|select) [here] to (listen|hear) ... (text|article|highlighted|story)',
          'Tap here to hear the article',
        ],
        [
          '(this|the) (audio|article|text|voice|story) (is|was|has been) [being] (read|generated|narrated|voiced|auto generated|read aloud|recorded|converted) [aloud] [by|using|with] (an|a|ai|automated|synthetic|text to speech|computer|artificial|automatically|our) ...',
          'This audio was generated by AI.',
        ],
        [
          '(text to speech|read aloud by|read by an automated voice|automated voice|ai voice|speech synthesis|generated using ai|text to audio) ...',
          'Text to speech is in beta',
        ],
        [
          '(please report|if you find|there may be) ... (errors|mistakes|inaccuracies) in (the|this) translation',
          'Please report errors in this translation.',
        ],
        [
          '(only|the) (the|original) (original|language|version) ... (authoritative|legally binding|is binding|takes precedence|prevails|official language)',
          'Only the original version is authoritative.',
        ],
      ],
      line: [
        [
          '[text|article|automatically|machine] (translated|translation) [automatically|by machine] (with|by|using|via) [the] (deepl|google|google translate|bing|microsoft|microsoft translator|yandex|yandex translate|systran|chatgpt|ai|artificial intelligence)',
          'Text translated by machine using Google Translate',
        ],
        [
          '(read|view|see|show) (this|the|in|it|original) [article|story|page|text|news|post] (in|original|spanish|french|english|german|russian|ukrainian|chinese|arabic|portuguese|italian|polish|version|translation|text|language) [spanish|french|english|german|russian|ukrainian|chinese|arabic|portuguese|italian|polish|language|version]',
          'Read this article in English',
        ],
        [
          '(translate|translate this|see translation|show original|view original|original text|select language|powered by google translate|powered by translate|powered by google|translate to english|translate tweet|google translate)',
          'See translation',
        ],
      ],
    },
    'social-embed': {
      line: [
        [
          '(view|see|watch|show) this (post|photo|reel|video|profile|tweet|story|thread) on {network}',
          'See this photo on Facebook',
        ],
        [
          '(a|posted|shared|video|photo|this) [post|photo|reel|video|tweet|story] [shared|posted|published|made] by <name> ...',
          'A post shared by Jane Roe (@jane)',
        ],
        ['posted by ... on {weekday} ...', 'Posted by Example on Sunday, 29 September 2019'],
        [
          '(see|view|read|show) (more|full|the|this) (on|tweet|tweets|thread|conversation|replies|post|original) [on] [{network}]',
          'See more on Twitter',
        ],
        [
          '(tweet|post) (unavailable|not found|deleted|may have been deleted|has been deleted) [...]',
          'Tweet unavailable',
        ],
        ['(pic twitter com|t co|instagram com|twitter com) ...', 'pic.twitter.com/abc'],

        ['(quote|embed|embedded|view) (tweet|tweets|post|on twitter|on instagram)', 'View on Instagram'],
        ['replying to _ [...]', 'Replying to @example'],
        [
          '(twitter|facebook|instagram|youtube|tiktok|x) (post|video|content|embed|widget) [by <name> [...]|by _|(could not|cannot) be (loaded|displayed|shown) [...]|[is] not available|is (not available|blocked|loading)]',
          'Twitter post by @example',
        ],
        [
          '(skip|end of|of|start of|allow|end) (twitter|facebook|instagram|youtube|tiktok|x|external|this) (post|video|content|tweet) [...]',
          'Skip Twitter post',
        ],
        [
          '(this (content|post|tweet|video)|an embedded (post|video|tweet)) (is|was|from|has|cannot|may) (not available|unavailable|embedded|been|be|loaded|not|twitter|facebook|deleted) [...]',
          'This content is not available due to your privacy preferences.',
        ],
      ],
    },
    'press-notice': {
      line: [
        [
          '(press|media|for media|for press|media relations|press office|investor|investor relations|news media|public relations) (contact|contacts|enquiries|inquiries|inquiry|queries) [...]',
          'Media contact: Jane Roe',
        ],
        [
          '(source|view source version|view original content|view the original|see the original|view original) [press release|content|release] [on|at|to|with|to download] [multimedia] (businesswire|pr newswire|prnewswire|globenewswire|accesswire|newswire|multimedia) [com]',
          'View source version on businesswire.com',
        ],
        [
          '(forward looking statements|safe harbor statement|notes to editors|note to editors|contact information|about the company)',
          'Notes to editors',
        ],
        ['view (source version|original content) [...]', 'View original content to download multimedia'],
        [
          '(for immediate release|notes to editors|note to editors|forward looking statements|press release|news release|end of press release|embargoed until [...]|disseminated on [...]|boilerplate|company contact|contact details)',
          'For immediate release',
        ],
        [
          '(this|a|an) (article|version of this article|story) (appears|appeared|was published|was printed) (in print|in the print|in the|on) ... (edition|issue|section|page|page a|newspaper|headline) [#] [...]',
          'A version of this article appears in print on Page A1.',
        ],
        [
          '[this] [story|article] [appeared|published|from|in] (in|from|on) the (print|paper|printed|newspaper|_ issue|_ edition|_ _ issue) [edition|version|newspaper|issue|of] [...]',
          'From the print edition',
        ],
        ['(about|contact) <name> (inc|ltd|gmbh|ag|corp|corporation|plc|llc|group|sa)', 'About Example Inc.'],
      ],
      run: [
        [
          '(for more information|for further information|for additional information|further information|for more details|more information) (about|on|please|visit|contact|see|is available|at|go|please contact|www|https) ...',
          'For more information, please contact the press office.',
        ],
      ],
    },
    truncation: {
      line: [
        [
          '[this] (article|text|story) (was|is|has been) (shortened|truncated|abridged|cut off|cut) [...]',
          'This article has been shortened',
        ],
        [
          '(you are reading|you have read|you ve read|this is) (an excerpt|an abridged version|a preview|the preview|the beginning|a summary|a sample) [...]',
          'You are reading an excerpt.',
        ],
        ['(end of|limited|free) (preview|excerpt|sample|extract) [...]', 'End of preview'],
      ],
    },
  },
}
