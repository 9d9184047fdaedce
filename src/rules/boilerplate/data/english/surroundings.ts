import type {PhraseBook} from '../../phrases.js'

/**
 * The short lines that stand around a text: who wrote and photographed it, when, for which agency, what readers say of it,
 * what the page offers besides. The rest of the interface is in `labels.ts`.
 */
export const surroundings: PhraseBook = {
  language: 'en',
  sets: {
    beat: 'arts|business|city|community|consumer|courts|crime|culture|data|defence|defense|diplomatic|economics|education|energy|environment|europe|features|film|finance|foreign|health|home affairs|industry|investigations|legal|lifestyle|local|local democracy|markets|media|metro|money|music|national|news|north america|online|picture|policy|political|politics|property|regional|religion|royal|rural|science|security|social affairs|sport|sports|technology|transport|travel|tv|video|weather|web|world',
    few: '#|a|an|eight|eighteen|eleven|fifteen|five|four|fourteen|half|nine|one|seven|six|sixteen|sixty|ten|thirty|three|twelve|twenty|two|a few|a couple of',
    field:
      'address|birthday|city|country|date of birth|email|email address|first name|full name|last name|message|mobile number|name|phone|phone number|post code|postcode|street|subject|surname|telephone|town|username|website|zip code',
    image:
      'artwork|cartoon|chart|drawing|footage|graphic|graphics|illustration|illustrations|image|images|infographic|infographics|map|maps|photo|photograph|photographs|photography|photos|pic|pics|picture|pictures|portrait|screengrab|screenshot|sketch|still|stills|video|visual|visuals|visualisation|animation',
    infoPage:
      'about our ads|about the paper|about the project|about the publication|about us|accessibility|accessibility help|accessibility statement|advertise|advertise with us|advertisers|advertising|app|apps|archive|archive of news|archives|business directory|careers|classifieds|comment policy|community guidelines|community rules|competitions|complaints|complaints policy|conditions of use|contact|contact us|contacts|cookie policy|cookie settings|corrections|corrections policy|crosswords|customer service|customer services|customer support|data protection|diversity|e edition|e paper|editorial code|editorial guidelines|editorial policy|editorial standards|events|family notices|faq|faqs|feedback|find us|funeral notices|general conditions|help|help and support|help center|help centre|horoscopes|house rules|how to complain|imprint|jobs|legal mentions|legal notice|licensing|manage cookies|manage subscription|map of the site|masthead|media kit|modern slavery act statement|modern slavery statement|my account|newsletters|notifications|obituaries|our apps|our awards|our corrections policy|our journalism|our mission|our newsroom|our standards|our story|our team|our values|permissions|podcasts|press centre|press room|print edition|privacy|privacy centre|privacy notice|privacy policy|puzzles|reader offers|recruitment|reprints|rss|rss feeds|rules of the forum|rules of use|site index|site map|sitemap|staff directory|subscribe|subscriptions|supplements|support|syndication|terms|terms and conditions|terms of sale|terms of service|terms of use|tv guide|tv listings|user agreement|vacancies|vouchers|weather|who we are|why trust us|work for us|work with us',
    later:
      'another time|maybe later|not at the moment|not for me|not interested|not just now|not now|not right now|not this time|not today|perhaps later|some other time',
    mins: 'min|mins|minute|minutes|second|seconds|hour|hours',
    outlet: 'agency|journal|magazine|media|newspaper|newsroom|paper|portal|publication|site|website',
    part: 'element|feature|form|function|item|link|part of the page|section|service|tool|widget',
    place:
      'area|city|constituency|country|county|current location|district|language|local area|location|neighbourhood|postcode|postcode or town|region|state|suburb|team|time zone|town|town or postcode|zip code|zip',
    pointed:
      'area|candidate|circle|constituency|country|county|district|dot|marker|party|pin|region|section|state|symbol|team|tile|town|year',
    poll: '(our|reader|readers|the|this|today s) (poll|survey|quiz|test|vote|questionnaire)|poll|quiz|survey|today s (question|puzzle|crossword)|poll of the (day|week)',
    seniority:
      'acting|assistant|associate|chief|chief political|contributing|deputy|foreign|former|freelance|group|head of|in house|junior|lead|managing|our|own|principal|roving|senior|special|staff|trainee|veteran',
    thePage:
      'article|articles|content|interview|news|page|piece|post|report|site|story|text|topic|video|podcast|material',
    tongue:
      'afrikaans|arabic|bengali|bulgarian|catalan|chinese|croatian|czech|danish|dutch|english|estonian|farsi|finnish|french|gaelic|georgian|german|greek|gujarati|hausa|hebrew|hindi|hungarian|igbo|indonesian|irish|italian|japanese|kazakh|korean|latvian|lithuanian|malay|marathi|nepali|norwegian|persian|pidgin|polish|portuguese|punjabi|romanian|russian|serbian|slovak|slovenian|somali|spanish|swahili|swedish|tamil|telugu|thai|turkish|ukrainian|urdu|vietnamese|welsh|yoruba',
    wire: 'aap|ani|afp|agencies|agency|ap|associated press|bloomberg|dpa|news agencies|news agency|pa|pa media|press association|press agency|reuters|the associated press|wire|wire services|wires|xinhua|tass|efe|ansa',
  },
  phrases: {
    'share-toolbar': {
      line: [
        [
          '(send|share) (by|over|through|via) (airdrop|e mail|email|link|mail|message|messenger|post|sms|text|text message|whatsapp)|copy [the|this] (address|link|reference|url)',
          'Share by text message',
        ],
        [
          '[please|to] (email|forward|give|gift|pass|post|send|show|text|tweet|message|share) [this|it|the] [article|link|on|page|piece|post|story|link] (on to|to|with) (a|another|one of your|some|somebody|someone|your) [else] [best] (buddy|colleague|colleagues|contact|contacts|else|family|followers|friend|friends|friends and family|friends or family|group|loved one|mate|mates|somebody|someone|who (cares|needs it|needs this|should read it|should see it|would like it)|who needs to (hear|read|see) (it|this))',
          'Send to a mate',
        ],
        [
          '(#|1 # k|# k) (claps|shares|likes|reposts|retweets|reactions|bookmarks|saves|tweets)|(embed|cite|reprints|republish|reprint|bookmark|pin|save|clip|copy) [the|this] [article|page|story|quote|code|content|post]|(link|text|quote|url|address) (copied|saved) [to [your] (clipboard|list)]|saved (to|in) your (articles|list|reading list|stories|bookmarks|profile)|(item|article|story) (saved|removed|bookmarked)',
          'Cite this',
        ],
      ],
      weak: [
        'Saved',
        'Reprints',
        [
          '(to|into|in|add to) [the|my] (bookmarks|selected|chosen|saved|favourites|favorites|list)|i like [it|this] [#]|like it #|read (loud|out loud)|publish on (the|my) (wall|page)|link to copy|share this with|a a share print',
          'Add to selected',
        ],
      ],
    },
    'media-credit': {
      line: [
        [
          '(custom|digital|photo|staff) (collage|composite|illustration|illustrations|montage) (by|for) [the] <name>',
          'Photo illustration by the Ledger',
        ],
        [
          '(author|source) of [the] (collage|graphic|illustration|image|photo|photos|picture|video) <name>|{image} from (free|open|public) (access|domain|sources)|(cartoon|collage|drawing|graphic|illustration|map|painting|photo|photomontage|picture|sketch|video) by the author|still (from|of) [a|the] _ [_] [s] (broadcast|clip|footage|livestream|recording|video|webcast)',
          'Author of illustration: Anna Lind',
        ],
        ['{image} courtesy [of] [the] <name>', 'Photograph courtesy of the Harbour Trust'],
        [
          '(ai|computer|digitally|artificially) (generated|created|made|altered|enhanced) {image}|{image} (created|generated|made|produced|altered|enhanced) (by|using|with|with the help of) (ai|artificial intelligence|chatgpt|dall e|gemini|grok|midjourney|adobe firefly|an ai tool)',
          'AI-generated image',
        ],
        [
          '{image} (for|only for|used for|is for|are for|just for) [representation|illustration|illustrative|illustrational|reference|representational|symbolic] [only|purpose|purposes|purposes only|use]|(only|just) for (illustration|illustrative|reference|representation|representational|symbolic) [purpose|purposes|use]|for (illustration|illustrative|reference|representation|representational|symbolic) (only|purpose|purposes|purposes only|use)',
          'Only for illustration purposes',
        ],
        [
          '(archive|archival|contributed|courtesy|file|generic|handout|library|promotional|publicity|representational|representative|stock|submitted|supplied|symbolic|undated|illustrative|user submitted) (image|images|photo|photograph|photographs|photos|pic|picture|pictures) [used] [for (illustration|illustrative|reference|representation|representational) [only|purpose|purposes|purposes only]|for illustration only|from (#|the archive|our archive|the archives)|provided|supplied]',
          'Stock photo for illustration',
        ],
        [
          '[{image}] (captured|filmed|photographed|shot|taken|drawn|painted|sketched|illustrated) by [the|our|a] [staff|correspondent|photographer|own correspondent|reporter|journalist|author|reader] [of] <name> (for|of) [the] <name>',
          'Shot by Ellen Marsh for the Lund Post',
        ],
        [
          '(archive|file|handout|press|publicity|supplied) {image} [courtesy] (by|from|of|provided by|released by|supplied by) [the] _ [_]',
          'Handout image from the coastguard',
        ],
        [
          '{image} (courtesy|courtesy of|provided by|released by|supplied by|from|of|by) [the] (press service|press office|media service|information service|communications office|facebook page|telegram channel|official page|official site) (of|at) [the] _ [_] [_]',
          'Photo of the press service of the mayoralty',
        ],
        [
          '{image} (made|provided|sent|shot|supplied|taken|submitted|shared) (by|from) [the|a|an|our] (author|correspondent|photographer|journalist|reader|reporter|own correspondent|eyewitness|witness) [of] [the] [<name>]',
          'Photo taken by the correspondent Jan Holm',
        ],
        [
          '{image} (of|for|by) (illustration|archive|archives|file|the editors|the redaction|the newsroom|press) [purposes] [credit|credits|source] [d r|dr|all rights reserved|<name>]|(collage|montage|composition|graphics) (of|by) [the] (editors|editorial office|newsroom|redaction|site)',
          'Image of illustration, credits DR',
        ],
        [
          '(art|artwork|collage|animation|cartoon|chart|charts|data|design|drawing|drone footage|graphic|graphics|illustration|infographic|infographics|main image|map|maps|main photo|lead image|top photo|visuals|visualisation|header image|thumbnail|composite|video|videography|photomontage) (by <name>|credit <name>|courtesy [of] <name>|supplied|provided|source <name>)',
          'Map by Ana Ruiz',
        ],
        [
          '(photo|photos|picture|pictures|image|images|video|footage|still|stills|screengrab) (provided|supplied|submitted|shared|contributed) [by (a reader|readers|the family|the author|the organisers|eyewitness|an eyewitness|police|a witness|the club)|by the family|courtesy of the family]|courtesy [of] the (artist|author|club|company|family|gallery|organisers|owner|photographer|publisher)',
          'Courtesy of the artist',
        ],
        [
          '(for|from left|clockwise|pictured) [from|left] (to right|left to right|from left|from top left|clockwise from top left)|from left to right|(left|right|above|below|top|bottom) to (right|left|bottom|top)',
          'Pictured left to right',
        ],
      ],
      weak: [
        'Video still',
        'Undated photo',
        'Library image',
        [
          '(photo|picture|image|visual) (of the author|by illustration|from the author)|gallery of (photos|images|pictures)',
          'Photo of the author',
        ],
        [
          '(reproduction|disclosure|divulgation|handout|playback|reproduction video) [facebook|instagram|twitter|internet|tv|youtube|networks]',
          'Reproduction/Facebook',
        ],
      ],
      label: [
        [
          'infographics|(art|artwork|collage|animation|cartoon|charts|design|drawing|drone footage|infographic|main photo|main image|lead image|maps|visuals|visualisation|header image|thumbnail image|composite) (by|credit|source)',
          'Infographics: Jan Holm',
        ],
      ],
    },
    'media-widget': {
      line: [
        [
          '(audio|clip|episode|podcast|recording|video) (duration|length|runtime|running time) {few} {mins} [#] [seconds]|(the|this) (clip|film|footage|recording|stream|video) (contains|has) no (audio|commentary|sound|subtitles)',
          'Video length: two minutes',
        ],
        [
          '(click|hit play|play|press|press play|tap) to (hear|listen|play|watch) [to (it|the (article|story)|this (article|story))|the (audio|story|video)|this (article|story)] [#] [min|mins|minute|minutes]|(hear|listen to|play|see|watch) (our|the|this) [full|whole] (clip|conversation|episode|footage|interview|podcast|segment|trailer|video|video report) (above|below|here|in full|now)',
          'Tap to listen: 6 minutes',
        ],
        [
          '(click|press|tap|touch|swipe|hit play|switch on|turn on|hover) (for|to get|to hear|to turn on|to switch on|to play [with]) (sound|audio|music|the sound|subtitles|captions|full sound|volume)',
          'Tap for sound',
        ],
        [
          '(listen|watch|stream|subscribe) [to it|to this|now|to us|to our podcast] (wherever|anywhere) you (get|find|listen to|like to get|download) [your] [podcasts]|(listen|watch|stream|available) [now|free|live|again|on demand] [and subscribe] on (all (good|major|the usual) [podcast] (apps|platforms)|acast|amazon music|apple|apple music|bbc sounds|global player|our (app|channel|site|website)|spotify|stitcher|the app)',
          'Listen wherever you get your podcasts',
        ],
        [
          '(now|currently) (playing|streaming|live|showing|on air|watching|listening)|(streaming|playing|watch|listen|live) now|skip (intro|ahead|recap|credits|trailer|back|forward|# (s|sec|seconds))|(play|start|run) [this|the video] [again|from the (beginning|start)|over]|(video|audio|captions|subtitles|sound|autoplay|cc) (on|off|only)|(playback|play|playing) speed [#|normal]|speed # [x]|(launch|start) the (reading|player|video|audio)',
          'Now streaming',
        ],
        [
          '(hear|listen|listen to|to hear|to listen to|to listen) [to] (the|this) (article|note|news|text|audio|audio version|podcast|story|interview)|the audio version|(audio|reader audio|audio reader) [version] of (the|this) (article|news|text|note)|without sound|(click|press|tap) to (increase|enlarge|magnify|zoom)',
          'Reader audio of the article',
        ],
        [
          '(look at all|look all|see all|show all|view all) [the] (photos|pictures|images|videos)|(gallery|series) of (photos|pictures|images)|(photoreport|photo report|photoreportage|picture gallery|photo gallery) [#|# photos]|video (to|on) the (theme|topic|subject)',
          'Look all the photos',
        ],
      ],
      weak: ['Photoreport', 'Skip intro', 'Play again'],
    },
    byline: {
      run: [
        ['<name> staff [reporter|writer|report]', 'Dana Reyes, Ledger staff'],
        [
          '<name> [{seniority}] [{beat}] [and] {beat} (analyst|correspondent|editor|reporter|writer|critic|columnist)|<name> ({seniority}) (correspondent|reporter|journalist|writer|editor|columnist)',
          'Ellen Marsh, health reporter',
        ],
      ],
      line: [
        [
          'with the participation of <name>|<name> (special|specially) (for|to) [the] <name>|from our <name> (bureau|office|newsroom|correspondent)',
          'With the participation of Anna Lind',
        ],
        [
          '(by|from|words by|story by|text by) (a|an|our|our own|the|{seniority}) [{seniority}] [{beat}] [{beat}] [and {beat}] (correspondent|correspondents|reporter|reporters|editor|editors|writer|writers|staff|team|critic|columnist|desk|journalist|agency|agencies|contributor) [in|at] [<name>]',
          'By our transport correspondent',
        ],
        [
          '(by|from) (agencies|agency staff|newsroom|newsroom staff|staff) [and|with] [our] (agencies|agency|newsroom|reporter|reporters|staff|wires|wire services|correspondents)|(from|by) (wire|agency|staff) (reports|dispatches|services)',
          'By staff and agencies',
        ],

        [
          '(our|local democracy|{seniority}) [{seniority}] {beat} (correspondent|editor|reporter|writer|critic|columnist|team)|local democracy reporter|guest (column|post|opinion|essay|contribution|blog|writer|article) [by <name>]',
          'Guest post by Ellen Marsh',
        ],
        [
          '(interview|comments|words|propos|remarks|statements|testimony|report|interview) (collected|gathered|recorded|taken|recueillis|noted) by <name> [and <name>]|(collected|gathered) by <name>|(prepared|talked|interviewed|conversed|noted) <name>',
          'Propos collected by Jana Holm',
        ],
        [
          '(words|text|story|report|writing|copy|editor) <name> (pictures|photos|photography|photographs|images|camera|video|illustration|photographer|translation) <name>',
          'Words: Ellen Marsh Pictures: Tom Hale',
        ],
        [
          '(with|includes|including|and) [additional|extra|further|contributions|material|reporting|research|files] (from|by|reporting by|reporting from|contributions from|research by) <name> [and] [<name>]',
          'With reporting by Tom Hale',
        ],
        [
          '(an|a) (article|text|column|report|commentary|contribution|analysis) (of|by|from) <name>|(added|posted|published|uploaded|written) by (the|an|our) (admin|administrator|editor|editors|editorial team|moderator|newsroom|web editor|web team|author)',
          'Added by the administrator',
        ],
        [
          '(editorship|editorial office|editing|editorial team|writing|drafting|newsroom|redaction) (of|in) [the] (regional|local|central|online|web|sports|political|main|sport|capital) [newsroom|office|desk|team|redaction|<name>]',
          'Editorship of the regional newsroom',
        ],
      ],
      weak: [
        'Web editorial',
        'Editorial writing',
        ['(jana|own|our own|special|regular) correspondent [of|in] [<name>]', 'Own correspondent'],
      ],
    },
    'author-bio': {
      line: [
        [
          '<name> (columnist|correspondent|editor|journalist|observer|reporter|writer) (at|in|of) [our|the] (department|desk|editorial office|redaction|rubric|section|service) [for|of|on] [the] ({beat}|economy|policy|politics|society) [of|at] [<name>]|<name> (reports|works|writes) (for (our {outlet}|us)|at (our|the) (editorial office|newspaper|newsroom|redaction)) since #',
          'Maria Petrova, journalist of the department of politics',
        ],
        [
          '(contact|e mail|email|message|tweet|write to) (<name>|the (author|writer|reporter|journalist)|this (author|writer|reporter|journalist)) [an e mail|an email|here|directly|at|via|by] [email] [_ _ _|_ _ _ _]|(view|see|read|show) [author|full|the author s|their|her|his|writer|complete] (bio|biography|profile) [page|of the author]',
          'Email Ellen',
        ],
        [
          '(read|see|view|find|discover) (all|more|all of|more of|other|more from|more by) <name> [s] [s] (articles|columns|posts|reporting|stories|work|pieces|coverage)|(other|more|all|further|last|latest) (articles|texts|materials|publications|columns|stories|notes) (of|by|from) (<name>|the author|this author|the same author)|meet (our|the) (author|authors|team|editor|editors|reporters|journalists|writer|writers)',
          'Read more of Ellen’s work',
        ],
        [
          '(got|have|do you have) (a|any) (question|story|tip|comment|news) for <name> [_] [_] [_] [_]',
          'Got a story for Ellen? Email her',
        ],
        [
          '<name> (has been|is|has covered|covers|covered|joined|writes|works|has worked|reports) [on] [a|an|the|our] {beat} (beat|desk|team|patch|brief|section|coverage) (at|for|since|in|of) [the|our|this] [#|<name>|{outlet}] [since #] [and|she|he|they] [can be reached|can be contacted|email|contact|follow] [her|him|them|at|on|by] [_] [_] [_] [_] [_]',
          'Ellen has been on the health beat since 2011 and can be reached at ellen@example.org',
        ],
        [
          '<name> is [a] (journalist|editor|reporter|correspondent|writer|columnist) (at|in|of|for|on) (our|the) [rubric|section|service|department] (economy|politics|culture|sport|society|{beat}) [rubric|section|desk|service] [since|from] [#]',
          'Jana Holm is journalist at our rubric economy since 2015',
        ],
        [
          '(the|our) author is [a|an|the] [freelance] (journalist|writer|publicist|editor|columnist|blogger|political scientist|historian)|write (the author|to the author|the editors|to the editors) [an] [e mail|email|letter|message]',
          'The author is journalist',
        ],
      ],
      weak: ['View profile', 'View bio', 'Meet the team'],
    },
    'date-stamp': {
      line: [
        [
          '(the|this) (article|page|post|story|text) was last (amended|changed|checked|edited|modified|reviewed|revised|updated) (at|on) [#] {month} [#] [#] [at] [#]|(lecture|reading) will take [about] {few} {mins}',
          'This page was last reviewed on 2 March 2022',
        ],
        [
          '[average|approximate|approx|estimated|est] (listening|read|reading) time [is] [about|approx|approximately|around] {few} {mins}|(the|this) (article|message|news|text) (is|was) [last] (actualised|changed|edited|updated) # [#] [#] [at|in|to] #|(can|will) be read in [about] {few} {mins}',
          'Estimated reading time: five minutes',
        ],
        [
          '[article|page|post|report|story|text|this (article|page|post|report|story)] [last|first|originally] (amended|edited|modified|posted|published|revised|updated) [at] # [#] [a m|am|p m|pm|h] [et|est|gmt|bst|cet] ({weekday}|today|yesterday|{month} #)|(originally|first) (posted|published) [on] ({weekday}|{month} # #|# {month} #) [{month}] [#] [#]',
          'Story updated at 9:12 a.m. Thursday',
        ],
        [
          '[about|approx|approximately|a|an|around|less than|under] {few} [and a half] [to #] {mins} [s] (listen|read|reading|watch|of reading|long read)|[a] (quick|short|long|brief) read|(lecture|reading) (of|in) # {mins}|{few} {mins} (of|to) (lecture|read|reading|listen|listening|watch)',
          'Four-minute read',
        ],
        [
          '[reading|this (article|story|piece|text)] [only|will] (takes|take|takes you|needs) [about|around|approximately|less than|just|only|under|roughly] {few} {mins} to (read|listen|watch)|(reading|listening|read) time [is] [approximately|about|approx|around|circa|est|less than] {few} [{mins}]',
          'Takes about 6 minutes to read',
        ],
        [
          'this (article|content|page|post|story|video) (is|was) [from #|(first|originally) (posted|published) (in|on) [{month}] #|[now] [more than|over|almost|at least|about] {few} (year|years|month|months|weeks) old|(last|first) updated (in|on) [{month}] [#]|published [more than|over] {few} (year|years|months) ago]',
          'This article is more than two years old',
        ],
        [
          '[first|originally|last] (amended|changed|corrected|edited|live|modified|posted|published|revised|updated|uploaded) (at|on|around) [{weekday}] [#] [{month}] [#] [at] [#] [am|pm|a m|p m|gmt|bst|et|est|cet|h|hours] (amended|changed|corrected|edited|last (edited|modified|updated)|modified|revised|updated) (at|on) [{weekday}] [#] [{month}] [#] [at] [#] [am|pm|a m|p m|gmt|bst|et|est|cet|h|hours]',
          'First published at 7.42am, amended at 10.15am',
        ],
        [
          '(published|posted|put online|uploaded|created|publish|written|edited) [the|on] # [{month}] [#] [#] [at] [#] [h] [#] (put up to date|put to date|updated|modified|actualised|changed|up to date) [the|on|at] # [{month}] [#] [#] [at] [#] [h] [#]|publish the # # # [at] [#] [h]',
          'Posted the 12 May 2021 at 18h30, put up to date the 13 May',
        ],
        [
          '[in] print (edition|on) [of|page] [#] [{month}] [#]|(in|from) (the|our) print (edition|issue|version|paper) [of] [{weekday}] [#] [{month}] [#]|(appears|appeared|printed|published|ran) in [the|our] (print|newspaper|paper|print edition) [edition] [on|of] [page] [#] [{month}] [#]',
          'In print on page 4',
        ],
        [
          '(it is|since|before|there are|ago) # (hours|hour|minutes|minute|days|day) [ago]|# of {month} (of|from) # [at] [#] [h|hours]|(state|stand|status|as at|as of) # # # [#]|(edited|amended|corrected) [on] # {month} [#]|a (day|week|month|year) ago',
          '12 of May of 2021',
        ],
      ],
      weak: ['A quick read'],
    },
    'agency-signature': {
      line: [
        [
          '(the|this) (article|copy|dispatch|information|news|report|story|text) (comes|is|was) [produced|provided|supplied|written] (by|from) [the] [agency|news agency] {wire}|with reference to [the] [agency] {wire}',
          'This dispatch is from Reuters',
        ],
        [
          '[this (article|report|story)] (contains|includes|uses|features|incorporates) [some] [additional|extra|original] (content|copy|material|materials|reporting|information|input) (by|from|of|provided by|supplied by) [the] {wire} [and] [{wire}|other agencies]|(from|with|source) [our|own|local|the] (agencies|agency|wire|wires) (reports|staff|services|copy|input|inputs|material|and _|material)',
          'Includes reporting from AFP',
        ],
        [
          '(agency|agencies|wire|news agency) (staff|reports|report|reporters|copy|services|dispatches)|from (wire|agency|news) (reports|services|wires)|source own (and|with|pap|dpa|afp|apa|{wire})',
          'Agency staff',
        ],
      ],
    },
    'source-line': {
      line: [
        [
          '(continue|read|see|view) [it|on|also|more|the (article|original|story)|this|this (article|post|story)] (at|in|on) (its|the) [original] (original|publisher s site|site of origin|source|source site)',
          'Read this story at its source',
        ],
        [
          'as (communicates|informs|reports|transmits|writes) [the] [agency|newspaper|portal|site] <name>|[the] (article|information|material|news|photo|text) (is|was) taken from open (access|sources)',
          'As transmits Harbour Post',
        ],
        [
          '[all|full] credit [goes] to [the] [original] (author|creator|publisher|source|writer) [is] [the] [<name>]|(printed|published|reposted|reprinted|republished|reproduced) with (the [kind] permission of|thanks to) [the] <name>|(the|this) (article|interview|material|report|text) (comes|is taken|was taken|has been taken) from the (agency|magazine|newspaper|portal|site|website) <name>|this [article|column|essay|piece|post|report|review|story] (was|has been) first (broadcast|carried|posted|printed|published|released|run|shared) (by|in|on) [the] <name>',
          'Full credit to the original publisher, the Coast Tribune',
        ],
        [
          '[a|an] [earlier|edited|longer|shorter|slightly different|different|extended|previous|similar|full|condensed|abridged] (version|draft|adaptation|form) of this (article|column|essay|interview|piece|post|report|review|story) [was|has] [been] [also] [first|originally|previously] (appeared|published|posted|printed|ran|run|featured|aired) [first|originally] (at|by|in|on|with) [the] <name> [on|in] [#] [{month}] [#]',
          'A version of this story first ran in the Lund Post',
        ],
        [
          '(article|content|copy|report|story|text|news|this (article|content|story|report|piece) (is|was|comes)) (courtesy of|from|provided by|supplied by|syndicated from|via|produced by) (our partners at <name>|our (partner|sister) (site|paper|title|publication) <name>|our partners|_ _ (com|org|net|info|example|news|co uk|media|eu|fr|de|ua|pl|es|it)|_ (com|org|net|info|example|news|co uk|media|eu|fr|de|ua|pl|es|it))',
          'This story comes from our partners at Lund Post',
        ],
        [
          '(about|of) (it|this|that) (informs|reports|writes|tells|communicates|announces) [the] [newspaper|portal|site|agency|edition|publication] <name>|(writes|transmits|informs|communicates) [the] [newspaper|portal|site|agency|edition|publication|with reference to] <name>|(this|it) is (reported|written|informed|announced|communicated|told) [about] by [the] [newspaper|portal|site|agency|edition|publication] <name>',
          'About this writes Lund Post',
        ],
        [
          '(link|path|address) (to|of) the (original|publication|source|article|text|news)|(published|posted|printed|appeared) (originally|first|initially|for the first time) (in|on|at|by) [the] [site|portal|newspaper] <name>',
          'Link to the publication',
        ],
      ],
    },
    'thank-the-writer': {
      line: [
        [
          '[many|our|big|special] (thanks|thank you) to the (author|writer|journalist|editors|blogger) for (creating|publishing|sharing|writing|this|the) [such] [a|an|the|this|his|her|their] [great|good|wonderful|interesting] (article|contribution|material|piece|post|story|text|work)',
          'Thanks to the author for sharing this piece',
        ],
        [
          '(did you find|do you find|was|is) this (article|page|piece|post|read|story|text|interview) (clear|good|helpful|informative|interesting|useful|valuable|worth (it|reading|your (time|while)))|(enjoyed|liked|loved) (the|this) (article|piece|post|read|story|text) (buy|clap|click|follow|give|leave|let|press|rate|say|send|share|show|tap|tell|tip) [it|us|the|a|some|your] [author|clap|coffee|comment|heart|know|like|love|star|thanks|thumbs up|tip|writer|friends] [know|a|coffee|below]',
          'Was this article worth your time?',
        ],
        [
          '[find|found|find|finding|think|thought] [was|is] (this|it|the (article|page|story|text|information)) (helpful|interesting|useful|any good|worth reading|a good read) [to you|for you] [then] (buy|tip|thank|tell|let|rate|share|send|leave|give|click|please) [the|us|it|a] [author|writer|reporter|know|like|coffee|tip|thumbs up|clap] [a|know|with|some] [coffee|friends|tip|friend|love|claps]',
          'Found this useful? Buy the author a coffee',
        ],
        [
          '(how|what) did (we do|you (find|like|rate|think of) (it|the (article|text|page)|this|this (article|text|page|story)))|(your|share your|send|leave|give) feedback [helps (us|us improve|us get better|us to improve|to improve _ _)|about this (article|page)|on this (article|page)|is (important|valuable) [to us]|matters]|(how|would you) (do you find|rate|do you rate) (this|the) (article|text|story|page)',
          'How did we do?',
        ],
        [
          '(love|loved|like|liked|enjoy|enjoyed|appreciate|appreciated) (it|the (article|piece|story|text)|this|this (article|piece|story|text)) [please] (buy|click|give|leave|let|press|put|rate|say|send|share|tell|thank|tip|vote) [it|us|the|a|thanks|your|this|on|for] [author|writer|reporter|like|coffee|thumbs up|clap|vote|to|with|the] [_] [_]',
          'Love this? Let the writer know',
        ],
        [
          '(estimate|evaluate|mark|put a mark|rate|score|value|vote) [for|on|to] (it|the (article|material|news|publication|text|story)|this (article|material|news|publication|text|story)|with stars)|(your|average|total) (evaluation|mark|rating|score|grade|vote) [#]|(put|give) [a|your] (mark|grade|rating|stars|star)|(liked|did you like) (the material|the news|the publication)|your vote (has been|is|was) (counted|accepted|recorded|registered|taken into account)',
          'Estimate the news',
        ],
        [
          '# [#] (claps|votes|stars|ratings|reads)|# (out of|of|from) # (stars|votes) [#|by|based on] [votes|ratings|#] [votes|ratings]',
          '12 claps',
        ],
      ],
      weak: ['Liked?', 'Your rating', 'Put a mark'],
    },
    'site-banner': {
      line: [
        [
          '(the|your|a) (magazine|newspaper|news site|paper|site|voice) that (asks (why|questions)|listens|never sleeps|puts (readers|you) first|says it|speaks up|stands up for you|tells (it (like it is|straight)|the truth))',
          'The paper that tells it straight',
        ],

        [
          '(accurate|award winning|bold|brave|clear|fair|fearless|forthright|free|honest|independent|insightful|local|no nonsense|original|quality|real|reliable|serious|straight talking|straightforward|trusted|trustworthy|unbiased) (coverage|information|journalism|news|reporting|voices|insight|local news|analysis) [for the _|from the _|for <name>|from <name>|in <name>] (since #|every day|you can (rely on|trust|use)|from day one|for all|that matters)',
          'Straight-talking news since 1932',
        ],
        [
          '(on your side|your voice|telling it like it is|by the people for the people) since #|news (you can (rely on|trust|use|depend on)|that (counts|makes sense|matters)|worth (knowing|reading|paying for)|with (heart|a difference|attitude))|all the news (all day|all the time|from (here|your area)|in one place|that s fit to read|you need)',
          'News you can use',
        ],
        [
          '(today s|this week s|read today s|read the latest|see today s|open today s|the latest|browse today s|sunday s) (paper|edition|front page|front pages|issue|e paper|newspaper|print edition|digital edition)|(edition|your edition|change edition) (africa|asia|australia|canada|europe|global|india|international|uk|us|usa|world)|(africa|asia|australia|canada|europe|global|india|international|uk|us|usa|world) edition|(local|regional) news weather and sport [from (across|around) [the] [_]]',
          'Read today’s paper',
        ],
        [
          '[the] (newspaper|portal|magazine|site|largest news site|biggest news site|news) (of|for) (the|our|your) (region|city|country|district|province)|all the (actuality|news|information) (of|from) (the|your) (region|city|district|country)|(independent|local|regional|free) (information|news) since #|everything about <name>|<name> (online|digital)',
          'The newspaper of the region',
        ],
        [
          '(home page|main|main page|start page|homepage|front page) (accidents|business|crime|culture|economy|events|health|incidents|local|news|opinion|policy|politics|region|regions|science|society|sport|sports|transport|world) [accidents|business|city|crime|culture|economy|events|health|incidents|local|news|opinion|politics|region|regions|science|society|sport|sports|transport|world|<name>] [<name>]',
          'Main page, Society, Accidents',
        ],
        [
          '(news|home) (sport|sports|business|politics|world|local|opinion) (opinion|culture|weather|business|sport|sports|life|comment|politics|world|travel|tech|health|video|podcasts|more)',
          'News | Sport | Opinion',
        ],
        [
          'on the (main|home|start|front) page|(go|pass|move|skip|jump|over) [over] to [the] (content|main content|text|article|contents)|welcome to (our|the|this) [site|newspaper|portal|website]',
          'Pass to the content',
        ],
      ],
      weak: [
        [
          '(magazine|newspaper|portal|site) of the (city|country|district|region|state) (# #|no #|number #|number one)|(newspaper|portal|site) (# #|number #|number one) in [the] (city|country|region)',
          'Portal of the city number one',
        ],
        [
          'the (best|biggest|first|largest|leading|main|most read|most visited|number one|oldest) [independent|internet|local|news|online|regional] (magazine|newspaper|news site|paper|portal|site|website|weekly) (from|in|of) (our|the|your) (capital|city|coast|country|county|district|north|province|region|south|valley)|[your|all] (harbour|coast|valley|local|city) news (first|that fits|every day|now)|(local|breaking|latest) news first',
          'The first newspaper of the city',
        ],
        ['{infoPage} [{infoPage}] [{infoPage}] [{infoPage}]', 'How to complain'],
        'Actuality',
        ['news (of the region|in brief|of partners|of the country|of the city)', 'News in brief'],
      ],
    },
    comments: {
      line: [
        [
          '(add|enter|leave|put|type|write) (a|your) [first|new|own] (comment|commentary|message|reply|response|thoughts) (above|below|here|in the box|in this field)',
          'Type your comment here',
        ],
        [
          '(#|a few|dozens of|hundreds of|many|several) (people|readers|subscribers|users|others|members|comments) [are|have|have been] [already] (chatting|commented|commenting|debating|discussing|had their say|joined in|joined the (conversation|discussion)|reading this|responded|replied|talking about (it|this)|weighed in|shared their (thoughts|views)|here now)',
          '12 people are talking about this',
        ],
        [
          '[got|have|have you got|do you have] (a|any|an) (comment|different view|opinion|question|questions|something to (add|say)|thought|thoughts|view|views) [on this|about this|on this story|of your own] (add it|drop it|join|leave it|let us know|post it|put it|say it|share it|tell us|write it|share your|write to us|email us|comment|comment below|have your say|get in touch) [below|here|in the comments|in the (box|form|section) below|with us|the (conversation|debate|discussion)]',
          'Got a view? Leave it below',
        ],
        [
          '[please] (be|keep it|keep things|stay|remain|keep (comments|the conversation|your comment|your comments|the debate|it)) (civil|clean|courteous|fair|friendly|kind|nice|on topic|polite|respectful|relevant) [and] [constructive|kind|on topic|polite|relevant|respectful|civil|to (each other|one another|others)] [please] (follow|observe|read|see|stick to|when commenting|in the comments|before posting|before you post) [our] [comment policy|commenting rules|community guidelines|community rules|community standards|guidelines|house rules|rules] [before (commenting|posting|you (comment|post))]',
          'Be nice: read our house rules before posting',
        ],
        [
          '[please] (follow|observe|read|see|stick to|respect|remember) (our|the) (comment policy|commenting rules|community guidelines|community rules|community standards|guidelines|house rules|rules|netiquette|terms) [before (commenting|posting|you (comment|post))|when (commenting|posting)|first]',
          'Read our house rules before posting',
        ],
        [
          '[thanks|thank you] your (comment|reply|message|response|post|letter|contribution) (has been|is|was|will be) (submitted|posted|sent|received|published|added|saved|awaiting (approval|moderation)|being (reviewed|checked)|pending|reviewed|checked|moderated|held for (moderation|review)) [successfully|for (approval|review|moderation)|before (it appears|publication|it is published)|shortly]',
          'Thanks, your comment has been submitted',
        ],
        [
          '[you can still write|you have] # characters (left|remaining|max|maximum|to go)|# characters [left|remaining]|(save|remember) (me|my (details|name|name and email)) [in this browser] [for] [the] (next time|next time i comment|future comments|future)',
          '500 characters left',
        ],
        [
          '(leave|let|write|add|post|send|put) [us] (your|a|an|the) (comment|commentary|reaction|opinion) [it] (will be|is|gets|becomes|appears) (visible|published|displayed|shown|checked|public|posted) [here] (after|once|as soon as) [the|a|our|it] [is] [approval|approved|check|checked|checking|control|moderation|moderator|validation|verification|verified] [by|of|from] [the|a|our] [administrator|moderator|moderators|editors|redaction]',
          'Leave your commentary, it will be visible after verification of the moderator',
        ],
        [
          'see what (everyone|other readers|others|people|readers) (are|is|re|s|have) (been saying|saying|said|think|thinking|talking about|writing) [about this|below|in the comments]|(send|write) (us|to) [a|your|the] (letter|letters|letter to the editor|editor|comment) [to the editor]|what do readers (say|think)|(readers|our readers) (comments|views|opinions|reactions)|comment first',
          'See what others are saying',
        ],
        [
          '(no|without|zero|still no|0) (commentaries|commentary|comments|reactions|replies|responses|opinions) [for the moment|so far|yet|at the moment|now|still]|first (new|old|popular|best|newest)|(sort|order|show|arrange) [by] (new|newest|old|oldest|popular|best|top|likes) [first]|name (obligatory|mandatory|required|compulsory)|(email|e mail|mail) (obligatory|mandatory|required|not published|will not be published)',
          'No commentaries for the moment',
        ],
      ],
      weak: [
        [
          '(down|up) vote|upvote|downvote|(flag|report) (as|it|this) [inappropriate|spam|abusive] [comment|post]',
          'Upvote',
        ],
        [
          'what do you think of (this news|the news|this article)|what s your (opinion|take|view) on this',
          'What do you think of this news?',
        ],
        [
          'commentaries|rules of (the forum|commenting|discussion|comments)|to (answer|reply|respond|discuss|comment)|do comment|be respectful|log in to (write|comment|reply|answer)|readers letters',
          'To answer',
        ],
      ],
    },
    tags: {
      line: [
        [
          '(browse|read|see|show|view) (all|more|other) (articles|news|posts|stories) (about|filed under|in|labelled|on|tagged|under) _ [_]',
          'See all stories tagged strikes',
        ],
        [
          '(explore|browse|more on|read more on|see more on|find more on|follow) (these|this|related|the) (subject|subjects|tags|topic|topics|themes)|(associated|related|connected|attached) (themes|topics|tags|subjects|rubrics)',
          'Explore these topics',
        ],
      ],
      label: [
        ['(themes|topics|tags) of (the|this) (article|news|text)', 'Themes of the article: strike'],
        [
          '(find more|more|read more|see more) (articles|posts|stories|news) (about|on)|read more (about|on)|(the|this) (article|piece|post|story) is about',
          'Read more on: ferry',
        ],
        [
          'tagged (with|in|as|under)|filed (in|under)|(posted|published|listed) (in|under)|(people|places|companies|persons|organisations) in this (article|story)|everything (about|on)',
          'Filed under: Transport',
        ],
      ],
      run: [
        [
          '(all|latest|more|other) (articles|news|posts|stories) (about|on|tagged) _ [_]',
          'More stories about fisheries',
        ],
      ],
    },
    copyright: {
      line: [
        [
          '[c] copyright [c] [#] [the] <name> [#] (do not (copy|quote|reproduce|repost|republish|reuse)|no (copying|reproduction|republication|reuse)|not (for|to be) (copied|republication|republished|reproduced|reproduction|reused)) [without] [our|prior|the|written|express] [consent|permission]|all (content|images|photos|text) [and (images|photos|photographs|pictures|text)] [c|copyright] [#] <name>',
          'Copyright the Ledger. Do not republish without permission',
        ],
        [
          '[this|the|our|all] [article|articles|content|material|materials|page|story|text|texts|work|photos|images] [is|are|may|must|can|should] [not|cannot|never] [to] [be] (redistributed|reproduced|republished|reused) [in whole or in part|in any form|elsewhere|further] [without] [our|prior|express|the] [author s|editor s|editors|owner s|publisher s|publishers] [express|prior|written] [agreement|approval|consent|permission|authorisation]',
          'Not to be reproduced without the publisher’s written consent',
        ],
        [
          'no part of this (article|content|material|page|publication|site|story|text|website|work) (can|may|must|should|is to) be (copied|distributed|reproduced|republished|reused|used|stored) [in any (form|way)|without (our|written|prior|express) [written] (permission|consent)|elsewhere|anywhere]',
          'No part of this article may be reproduced',
        ],
        [
          '(get|ask for|request|obtain|buy|seek|apply for) (a|a licence|a license|permission|permissions|rights|the rights|reprints|reprint) (to|for) [republish|reproduce|reprint|reuse|use|copy] [this|our|the] [article|content|story|material]|(licence|license|syndicate|republish|reprint) (our|the|this) (article|articles|content|material|story|stories|image|photo)',
          'Licence this content',
        ],
        [
          '(published|available|shared|released|licensed|republished|reposted) under [a|an|the] (creative commons|cc) [by|nc|nd|sa|#|attribution|non commercial|share alike|no derivatives|international] [nc|nd|sa|#] [nd|sa|#] [#] [international] [licence|license]|cc (by|by nc|by nd|by sa|by nc nd|by nc sa) [#] [international|licence|license]|creative commons [licence|license|attribution] [#]',
          'Published under a Creative Commons licence',
        ],
        [
          '(please|kindly) do not (copy|repost|republish|reproduce|reuse) [our|the|this|these] [article|articles|content|material|photos|text] [without (asking|permission|our permission|credit)]|do not copy [and paste|without permission|our (content|texts)]|(hyperlink|link|reference) [is] (obligatory|compulsory|mandatory|required)',
          'Please do not copy our articles without permission',
        ],
      ],
      weak: [
        ['(author s|authors|authorial) rights|rights of author|(rights of use|user rights)', 'Author’s rights'],
        'Do not copy',
      ],
    },
    'error-report': {
      line: [
        [
          '(found|noticed|seen|see|spot|spotted|spy|something) [a|an|any|some] (blunder|clanger|error|factual error|glitch|goof|howler|inaccuracy|mistake|mix up|slip|slip up|slip-up|something (amiss|missing|not right|out of date|wrong)|amiss|typo|wrong) [in|on] [here|our|the|this|our] [article|page|report|reporting|story|text] (alert|contact|drop|email|help|let|message|notify|please|report|send|tell|write) [a|it|the|to|us|line|our] [desk|editor|editors|know|newsdesk|newsroom|team|us|fix|correct|put it right|get it right] [know|about it|a line|a note|it|right] [here]',
          'Seen a slip-up? Let the desk know',
        ],
        [
          'help (us|our (desk|editors|newsroom|reporters|team)) (be (accurate|better)|correct (it|this|mistakes)|fix (it|this)|get (it|our facts|the facts|things) right|get better|improve [our (accuracy|reporting)]|put (it|this) right|stay accurate)',
          'Help us get it right',
        ],
        [
          '[a|an] (typo|error|mistake|misprint|inaccuracy) [in the text] (mark|select|highlight) [it|the] [error|fragment|place|text|word|mistake] [fragment|of text|with the error|with the mouse] [and] [press|push|hit|click|send] [on] [us] [ctrl] [enter]',
          'A typo? Mark the text fragment and push Ctrl+Enter',
        ],
      ],
    },
    donation: {
      line: [
        [
          '[please|why not|you can] (chip in|contribute|donate|give|pitch in) [#|a (few|little)|once|monthly|regularly|today|what you can|whatever you can|a fiver] [pounds|euros|dollars|a month] (so that we can|so we can|to|to help) (help|keep|back|fund|support|sustain) [us|our|this|the|independent|local] (journalism|journalists|news|newsroom|reporters|reporting|site|stories|title|work|paper|free|going) [afloat|alive|coming|free|going|independent|open|running] [for (all|everyone|free)]',
          'Chip in to keep our newsroom going',
        ],
        [
          '(help|please help) [us|to] (fund|keep|stay|support|sustain|keep (it|us|our (journalism|newsroom|reporting|site|work)|this site|local news|the (lights|presses))) [our|us|it|the|this|independent] [newsroom|reporting|site|journalism|work|lights] (afloat|alive|ad free|free|going|independent|on|online|open|paywall free|running|strong|reporting|publishing)',
          'Help keep us going',
        ],
        [
          '(every|each) (bit|coin|contribution|donation|euro|gift|little|penny|pound|reader) (counts|helps|makes a difference|matters)|(any|no) (amount|contribution|gift|sum) (helps|is too small|is welcome|makes a difference|matters)',
          'Every little helps',
        ],
        [
          '(reader|community|donor|member) (backed|funded|owned|supported) [and] [proud|independent|free|journalism|news|newsroom|since #] [of it]|[proudly] (backed|funded|made possible|paid for|powered|sustained|supported) by (donations|members|our (community|donors|members|readers|supporters)|people like you|readers [like you]|supporters [like you]|you|your (donations|support|gifts))|(our|you our) (readers|supporters|members|donors) (keep|make|fund|pay for|are) (us|it|this|our work|our reporting|who) [going|possible|keep us going|free|independent]',
          'Funded by readers like you',
        ],
        [
          '(back|fund|stand up for|support|value|invest in|keep) (fearless|free|honest|independent|investigative|local|non profit|nonprofit|public interest|quality|real|trusted) (journalism|media|news|press|reporting|radio)|pay what you (can|like|want)|(give|donate) (once|monthly|every month|regularly|today|now|here)|(voluntary|free|your) (contribution|donation|subscription)|(make|leave) a (contribution|donation) [to (us|the (redaction|editors|portal|project))]',
          'Support local news',
        ],
      ],
      weak: [
        'To give',
        'Chip in',
        'Give once',
        'Donation account',
        ['(support|donations|gifts|donation) (account|page|details|requisites)', 'Support page'],
      ],
    },
    'live-marker': {
      line: [
        [
          '(this|the) (article|blog|live blog|page|post|report|story|text|material) (is updating|refreshes|updates|is (constantly|continually|regularly|still) (being updated|updated)|will (be (complemented|completed|expanded|supplemented|updated)|refresh|update)|gets updated) [automatically|as (it happens|more comes in|we get more|we learn more)|live|regularly|shortly|soon|throughout the day|when (there is|we have) more|with more]',
          'This page will update',
        ],
        [
          '(we ll|we will|we re going to|we are) (add|adding|bring|bringing|have|keep|post|give|update|updating|complete|supplement) [you] [it|more|the latest|this|updates|everything|this (article|page|post|story|text)|posted|updated] [details|here|information|news|on this] (as|when|once|soon|shortly|throughout the day|here|and details) [and when] [soon as|it|more|they|we|there is|information] [becomes|come in|comes in|emerges|get|get it|get more|get them|have|have it|hear|hear more|happens|know|know more|learn more|more|is available|available]',
          'We will bring you more as we get it',
        ],
        [
          '(auto refresh|auto update|autorefresh|live updates|updates) (on|off|paused|resumed)|(jump|skip|go|scroll|back) to [the] (latest|latest post|latest update|live|new posts|oldest)|(#|new) [new] (post|posts|update|updates|message|messages) [available]|follow (along|live|it|events) (as it happens|here|live|with us|below|minute by minute)|(key|main|latest) (updates|posts|events) only',
          'New updates available',
        ],
        [
          '(more|further|additional|new|all the) (details|information|news|updates) (in brief|later|soon|to come|to follow|will follow|shortly|follow|follows|coming|expected|to be added)|(details|information|updates|news|more) (to follow|later|coming soon|to come|being verified|are being (clarified|specified|established))|(the|this) (article|material|message|news|text) (is|will be|gets) [being] (complemented|completed|supplemented|expanded|actualised|actualized|updated|added to)|we (will|ll) (update|complete|supplement|complement) (the|this) (article|material|news|text)|(is|being|to be) (updated|supplemented|completed)',
          'Details to follow',
        ],
        [
          '(text|online|live|video|direct) (translation|transmission|broadcast|chronicle|relay) [of (events|the (event|events|day))]',
          'Online translation of events',
        ],
      ],
      weak: ['In live', 'Is updated', 'Follow along here', 'Jump to latest'],
      label: [['in direct|minute by minute live', 'In direct']],
    },
    disclaimer: {
      line: [
        [
          'the author [of (the|this) (article|blog|column|material|text)] (alone|answers|bears responsibility|carries responsibility|is [solely] responsible|responds) [is responsible] for (his|her|its|the) (accuracy|content|contents|text|words)',
          'The author of the column answers for its content',
        ],
        [
          '[some|the] (dates|details|facts|figures|information|links|numbers|prices|statistics|times) (could|may|might) (be (different|out of date|outdated)|have (changed|moved on)|no longer be (accurate|correct|current|right|up to date)) [now|by now] [after publication|at the time of reading|since (publication|then|this was (published|written))]',
          'Figures may have changed since publication',
        ],
        [
          '(it|none of (it|this)|nothing|this|this (article|content|page|text)) [above|here|in (the|this) (article|column|page|piece|post|text)|on this (page|site)] (can|is|is to|may|must|should|shall) [not] be (construed|interpreted|read|regarded|seen|taken|treated|understood|used) as [a|an] [financial|health|investment|legal|medical|professional|tax] (advice|endorsement|recommendation|offer)',
          'Nothing here should be taken as legal advice',
        ],
        [
          '(all|any|the|these) (conclusions|judgments|opinions|thoughts|views) [contained|expressed|given|set out|shared|stated|voiced] [above|by the author|here|in (the|this) (article|blog|column|essay|letter|piece|post)|in it] (are|belong|remain|represent) [entirely|exclusively|merely|only|purely|solely] [to|those of] (her|his|mine|my|the|their|those of the) [own] [author|authors|columnist|contributor|writer|writers] [s] [alone|own|and (do not|not) _ _ _ _]',
          'The opinions in this column belong solely to the writer',
        ],
        [
          '(we|our site|our team|the publisher|this site) (can|could|might|may|will|do|sometimes) [also] (be (compensated|paid)|earn|get|make|receive|take) [a|an|some] [little|modest|small|tiny] [affiliate] (commission|cut|fee|money|percentage|share|something|payment|referral fee|revenue|commission) [from|for|on] [sales|purchases|this|it|links] (if|when|whenever|from|on|for|through|via) [anything|purchases|sales|you|items|things|products] [bought|buy|click|make|order|purchase|shop|decide|something|anything|a] [purchase|it|something|to buy] [by (clicking|following|using)|from|on|through|using|via|with] [any of|our|these|the|this|a|some of] [affiliate|our|partner] [article|link|links|page|pages|partners|site|story|picks|retailers]',
          'We may get a small cut if you buy through our links',
        ],
        [
          '(if|when|whenever) you (buy|click|make a purchase|order|purchase|shop|follow) [anything|something|it|on|products|items|them] (by clicking|from|on|through|using|via|with) [a|any of|our|the|these|links on our|links on this|links in this] [affiliate|partner|retail] [article|link|links|page|partners|post|site|story|retailers] [we|it|this site|our site|the site|you] [also] [can|could|may|might|will|support|help] [be|earn|get|make|receive|us] [a|an|some|paid] [affiliate|little|small] [commission|cut|fee|money|percentage|share]',
          'When you buy through our links we may earn',
        ],
        [
          '(our|all our|all|the|these) (choices|experts|picks|products|recommendations|reviewers|reviews|selections|tips|writers) (are|have been|were) (always|chosen|entirely|handpicked|independent|independently|made|picked|reviewed|selected|tested|unbiased) [by (our (editors|experts|team)|us|our own editors)|chosen|independently|picked|reviewed|selected|tested|and _]',
          'Our picks are chosen independently',
        ],
        [
          '[all|the] (prices|price|offers|availability|prices and availability|deals|stock) [and availability] (are|can|could|is|may|might|subject|was|were) [be|are|is] (change|changed|differ|fluctuate|subject|to change|vary|(accurate|correct|right) (at|when)) [as of|at|at the|to|when|without] [time|change|notice|publication|writing|the] [of|time] [going to press|publication|publishing|writing|change]',
          'Prices may vary',
        ],
        [
          '(our|the) (editorial (department|staff|team)|editors|journalists|newsroom|reporters|publisher|news team|editorial desk) (had|has|have|took|was|were|is|are|played) (no (influence|input|part|role|say)|not [been] (consulted|involved)|not responsible) (for|in|on|over|with|of) [creating|making|preparing|producing|writing|creation of|production of|writing of] (it|its content|its contents|the content|this|this (article|content|feature|material|page|post|story))',
          'Our editorial team had no part in this',
        ],
        [
          '(ai|artificial intelligence|ai tools|automation|generative ai|an ai tool|chatgpt) [tool|tools] (helped|assisted|has been|have been|is|was|were) [used] (for|in|to|with) [help] [create|creating|draft|edit|generate|generating|make|prepare|preparing|produce|summarise|summarize|translate|write|writing] (it|the|this) [article|audio|page|post|report|story|summary|text|translation|headline] [and _ _ _ _ _|_ _ _ _]',
          'AI was used to write this summary',
        ],
        [
          '(external|other|third party) (links|pages|sites|websites|content) (we|our site|the publisher|<name>) [are|is|accept|accepts|take|takes|bear|bears] (no|not) (liability|liable|responsibility|responsible) [for] [their|its|the|them] [content|contents]|(we|the publisher|<name>) (are|is) not responsible for [the content of] (external|linked|other|third party) (content|links|pages|sites|websites)',
          'External sites: we are not responsible',
        ],
        [
          '(brought to you|paid for|presented|produced|supported|made possible|sponsored|funded) by [the|our] (<name>|advertiser|advertisers|client|council|department|foundation|government|ministry|partner|partners|sponsor|sponsors)|(promoted|sponsored|commercial|branded|partner|paid|partnership) (content|feature|article|post|material|materials|story|stories|text|message|news)',
          'Paid for by the council',
        ],
        [
          '[this] [article|content|information|page|text|it] [is|are|does] not [constitute|replace|be|intended as|meant as|to be] [a|an|any] [constitute|substitute for|substitute|replace] [financial|health|investment|legal|medical|professional|tax|the|your|a|an] (advice|consultation|doctor|guidance|recommendation|diagnosis|doctor s advice)|(for|only for) (educational|entertainment|general information|informational|educational and informational) (only|purposes [only]|use only)',
          'Not financial advice',
        ],
        [
          '(#|18|eighteen|adults) (only|plus|or over|over)|(please (bet|gamble|drink|play)|bet|gamble) (responsibly|aware)|(gambling|betting|playing|to play|gaming|to bet) (can be|involves|carries|is) [addictive|risk|risks|a risk|dangerous|harmful] [and harmful|of addiction|of dependence]|when the fun stops stop|(t cs|terms) apply #|# plus',
          '18+ only',
        ],
        [
          'responsibility for the content [of the advertising] (bears|carries|has|lies with|is borne by|rests with) the (advertiser|author|customer|client)|on the rights of (pr|advertising|advertisement|partner material|publicity)|(affiliated|affiliation|affiliate|partner) links|[the] (comment|column|text|article|opinion|material) (expresses|reflects|represents|is) (only|solely|exclusively) [the] [author s|personal|private] [opinion|view|position] [of the author]',
          'On the rights of PR',
        ],
      ],
      weak: [
        [
          '(this is an|this is a) (opinion piece|advertorial|paid post|guest post|comment piece|personal view)',
          'This is an opinion piece',
        ],
        [
          'consult [with] your (doctor|physician|pharmacist|specialist|lawyer)|does not replace [the|a|your] doctor',
          'Consult your doctor',
        ],
      ],
    },
    'cms-leftover': {
      weak: [
        [
          '(headline|title|caption|text|copy|image|body text|subheading|standfirst|summary|teaser|byline|description|quote|intro) (goes here|here|to come|tk|tbc|missing|placeholder)|(image|picture|photo) (description|caption|alt) (missing|here|text)|alt text',
          'Headline goes here',
        ],
      ],
    },
    control: {
      line: [
        [
          '(choose|pick|select) (a|another|the|your) (category|currency|date|date range|day|edition|filter|format|month|option|period|reason|time range|week|year) [below|from the (calendar|list|menu)|here]',
          'Pick a date',
        ],
        [
          '[please|click to|tap to|to] (add|choose|change|confirm|edit|enter|find|pick|save|search|search by|search for|select|set|share|type|type in|update|use|show|switch) [a|another|an|me|my|our|the|your|this|different] (current location|{place}|{field}) [or (city|postcode|town|zip code|location|area|region|state)] [above|below|here] [to|for|and] [check|compare|find|find out|get|see|view|discover] [how|the|what|your|where|a] [local|latest] [details|forecast|information|listings|map|news|numbers|offers|results|weather|events|prices]',
          'Enter your postcode to see local results',
        ],
        [
          '[please] (click|hover|mouse|press|tap|touch|roll|drag|move|scroll|hold|swipe) [the mouse|your mouse|your cursor] [across|along|down|in|into|on|onto|over|through|to] [a|an|any|each|every|one of|our|the|different] (arrow|arrows|calendar|chart|graph|graphic|handle|icon|image|interactive|legend|map|photo|picture|pictures|slider|table|tabs|timeline|{pointed}|{pointed} on the (chart|graphic|map)|{place}) [below|above] [for|to] [discover|explore|find out|get|learn|read|reveal|see|view|show|zoom] [a|the|its|all|how|more] [about|data|details|figures|full|information|more|number|numbers|result|results|story] [it|list]',
          'Click on a region for details',
        ],
        [
          '(search|explore|see|open|view|enlarge|zoom|move|reset|show|increase|use) (our|the|this|full|on|in|out|on the|in the|our interactive|the interactive) (calculator|chart|database|graphic|map|maps|table|tool|tracker|timeline|list of results)|(filter|rank|sort|show|search) [by|the table by|results by|list by] (alphabetical order|amount|area|city|constituency|country|county|date|district|name|party|place|popularity|price|rank|region|relevance|score|state|team|topic|type|year)',
          'Search the map',
        ],
        [
          '(answer|begin|complete|do|fill in|fill out|go to|have a go at|join|pass|participate in|play|retake|see|start|take|take part in|test your knowledge with|try|vote in) [in] {poll} [now|here|below|again]|(cast|change|give|submit) (my|your) (answer|answers|ballot|vote|votes|verdict)|(see|show|view|check|reveal|display) [the|all] [poll|quiz|my|your|full] (answer|answers|results|score|scores|responses) [so far]|(next|previous|first|last|skip) question|vote (now|here|below|in our poll)|(your|final) score [#]|you (scored|got) # [out of|of|correct] [#]',
          'Take part in our poll',
        ],
        [
          '{later} [thanks|thank you|please]|(no|nope) (thank you|thanks) (not now|maybe later|continue|keep reading)|thanks no|(ask|remind|tell) me [again] (later|another time|next time|tomorrow)|(let me|i ll) (think about it|do it later|decide later)',
          'Ask me later',
        ],
        [
          '[please] (try|try it|try that|try to (connect|load|refresh|sign in)|wait|come back|check back) [again] [in] [a] [few|moment|minute|later|once more|some time later|shortly|soon|please] [minutes|moments|seconds|later|again|and try again]|wait please|(an|a|some|an unexpected|an unknown) (error|fault|mistake|problem|technical error|technical fault) [has] (been produced|has occurred|has been produced|occurred|happened|produced itself|appeared)',
          'Please try later',
        ],
        [
          '(actualise|actualize|refresh|renew|reload|update|charge again) [the|this] (page|list|site|results|window)|(show|load|see|view|charge) (still|still more|yet|yet more|further|additional|another #)|(still|yet) more',
          'Actualise the page',
        ],
        [
          '(course|courses|rate|rates) of (currencies|currency|exchange|the (dollar|euro|ruble))|(currency|exchange) (rate|rates|courses|converter)|(weather|horoscope|program|programme|tv program|tv programme|forecast) [for] (today|tomorrow|for the week|of the day|this week)|(tv|television) (guide|listings|program|programme|schedule)|(program|programme|guide) of (tv|television)|(calendar|agenda|poster) of [the] (events|week|day|month)|(poll|question|survey|quiz) of the (day|week|month)',
          'Currency rates',
        ],
        [
          '(show|see|view|open|find) (on|in) [the|a|google] (map|maps)|(increase|enlarge|open|load|bigger) [the|full] map|(go|jump|back|return) to (the list|the overview|list|all (articles|news|results|stories)|the previous page)|(use|share|allow|enable|detect) [my|your] [current] location|your (city|region|area|district|country)',
          'Show on the map',
        ],
        [
          '[opens|open|link opens] (external link|external site|external website)|(link|this link) (is external|leads to an external (page|site))|(opens|open|opening) [in] [a|an] (external|new|other) (page|site|tab|window|website)',
          'External link',
        ],
      ],
      weak: [
        [
          'to (above|cancel|confirm|open|search|seek|vote|return|send|delete|print|save|continue|skip|choose|select|refuse|validate|follow)',
          'To confirm',
        ],
        'Vote now',
        'Actualise',
        'Maybe later',
        'No thanks',
        'Not now',
        'Sudoku',
        'Traffic jams',
        'Return',
        'Backward',
        'Show the results',
        'Vote',
        'Back to the list',
      ],
    },
    'translation-notice': {
      line: [
        [
          '[the|this|our|automatic|machine|automated] (translation|translations|translated text) (can|could|may|might) (be|contain|have|include|not be|not always be) [some|entirely|fully|completely] (accurate|complete|errors|exact|imprecise|inaccuracies|inaccurate|inexact|mistakes|perfect|wrong)',
          'Translation may not be exact',
        ],
        [
          '(automatic|automated|computer|machine) translation of (the|this) (article|material|news|page|publication|text)',
          'Automatic translation of the article',
        ],
        [
          '[automatically|automatic|machine] (translated|translation) [made|done|carried out|performed|produced|realised|provided|delivered|offered] [by|with|through|using|via] [the|a|an] [help of] (automatic translator|computer|machine|program|programme|robot|software|translator|translation program|neural network|google|deepl|ai)|(machine|auto|automatically|computer) (translated|translation) [text|article|content|version]',
          'Translation made by machine',
        ],
        [
          '(also|now|read [it|this]|this (article|news|page|story|text) is|available|also available|this (article|story|page) is (also|now) available|read [also] [the (article|news|text)]|see|version) (in|in the) {tongue} [language|version|too]|(in|in the) {tongue} [language|version]',
          'This article is also available in Welsh',
        ],
        [
          'translated (from|out of) [the] {tongue} [original|language] (by (a machine|ai|deepl|google)|into english)|translated from [the] {tongue} into {tongue} by (a machine|ai|computer|<name>)',
          'Translated from the French by DeepL',
        ],
      ],
    },
    'social-embed': {
      line: [
        [
          '(discover|find|read|see|show|view|watch) (all|latest|more|other) (photos|posts|reels|stories|threads|tweets|videos) (by|from|on) (that|the|this) (account|author|channel|page|profile|user)',
          'See more posts from this account',
        ],
        [
          '(this (content|entry|photo|post|publication|reel|story|thread|tweet|video)|the publication) (has been|is|was|may have been|might have been) (deleted|private|removed|taken down|unavailable|no longer available|not available|withdrawn|from a (private|suspended) account) [by (the|its) (author|owner|user|account)]',
          'This post has been deleted',
        ],
        [
          '(look|see|watch|open|read|view|find) (in|this on|this in|more on|the (post|publication|video) (in|on)) (bluesky|facebook|instagram|linkedin|pinterest|telegram|threads|tiktok|twitter|x|youtube|vk|vkontakte)|(publication|post|photo|video|story|content|tweet|reel|entry) (in|from|of|on|by) (bluesky|facebook|instagram|linkedin|telegram|threads|tiktok|twitter|x|youtube|vk|vkontakte)',
          'Look in Instagram',
        ],
      ],
      weak: ['Retweeted', 'Tweet of the day'],
    },
    'browser-notice': {
      line: [
        [
          '(it|it looks|it seems|looks|seems|hey it looks|oops it looks|oh no it looks) [like|as if|as though|that] (you|your (browser|computer|device|phone)) [are|have|have got|re|ve|ve got|is|has|might (be|have)|may (be|have)|appear to (be|have)] [got|still|currently|now] [a|an|the|your] [browsing|blocking|block|blocks|offline|using|running|turned on|switched on|out of date|in private mode|enabled|on] [with] [a|an|some|our|the|your|all] [ad|ads|adverts|advertising|adblock|adblocker|ad blocker|ad block|javascript|ad blocking|ad blocking software|vpn|private browsing|an old browser|old browser|private mode|incognito mode] [blocker|on|enabled|active|installed|switched on|turned on|running|turned off|switched off|disabled|off]',
          'Looks like you’ve got an ad blocker on',
        ],
        [
          '[are you] (using|running|do you use|got|have you got) (an|a|your) (ad block|ad blocker|adblock|adblocker|blocker|vpn)|i (don t|do not|have|ve|am|m|ve already) [not] (got|have|turned off|turned it off|disabled|disabled it|use|using|switched it off|whitelisted) [a|an|any|my|your|the|this] [ad|adblock] [blocker|site]|(allow|permit|enable|unblock) (ads|adverts|advertising) [on (this|our) site|and continue]|continue without (disabling|switching off|turning off|supporting us|allowing ads)|(add|include) (us|our site|this site) (to|in) (the|your) (exceptions|allow list|whitelist|white list|exception list)',
          'Using an ad blocker?',
        ],
        [
          '(you re|you are|your device is|you seem to be|you appear to be) [currently|now] offline|(your|the|no) [internet] (connection|network) (failed|has been lost|is (lost|slow|unstable)|lost|was (interrupted|lost)|timed out|error)|(sorry|oops|unfortunately) [but] (this|that|the) [{part}|{thePage}] (isn t|is not|can t be|cannot be|could not be|couldn t be|is no longer) (available|found|loaded|reached|supported|working|shown) [here|right now|in your (area|browser|country|region)|on your device]|this {part} (isn t|is not|can t be|cannot be) (available|supported|loaded|shown|used) [here|by your (browser|device)|in your (area|browser|country|region)|on (this|your) (browser|device)]',
          'This feature isn’t supported',
        ],
        [
          '[please] (complete|solve|enter|fill in|pass|confirm) (the|this) (captcha|security check|code from the (image|picture)|challenge)|[the] access [is] (denied|forbidden|refused|restricted)|[the|this] page [is|was|could|can] (not|cannot) [be] (found|available|accessible|displayed)|(confirm|prove|verify|check) [that] (you re|you are|i m|i am|you) [not] (a|human|robot|not a|no) [robot|human|bot]|i (am|m) (not a|no) (robot|bot)',
          'Please complete the captcha',
        ],
        [
          '(actualise|actualize|update|renew|modernise|change) (your|the) (browser|navigator|version of the (browser|navigator))',
          'Actualise your navigator',
        ],
      ],
    },
    'press-notice': {
      line: [
        [
          'for (any|further|general|interview|media|more|press|sales) [media|press] (enquiries|enquiry|information|inquiries|interviews|inquiry|queries|questions|requests) [please] (call|contact|e mail|email|reach|write to) <name>|(the|this) [media|news|press] (announcement|communique|release|statement) (has been|is|was) (distributed|issued|made available|provided|published|released|sent) (by|on behalf of) [the] <name>',
          'For media inquiries, contact Dana Reyes',
        ],
        [
          '(this|the following|above|here) (is|text is|content is|article is) (a|an|the) [original|official|paid|sponsored|edited] (press|media|news) (announcement|communication|communique|information|notice|release|statement) [by|from|of|issued by] [the] [<name>]|(press|media) (release|communication|communicate|communique|announcement|notice) (of|by|from) [the] <name>',
          'This is a press release',
        ],
        [
          '[for] (further|more|additional|press) (details|information|inquiries|enquiries) [please] (call|contact|email|see|visit|go to|write to|ring|get in touch with|www|our website at) [the|our] (press office|media office|www _ [_] [_]|_ _ (com|org|net|eu|info|example|gov|edu|co uk|de|fr)|_ (com|org|net|eu|info|example|gov|edu|de|fr)|website [at] [_] [_] [_]|_ at _ _ [_])|(queries|questions|inquiries|enquiries|requests) [and|for] [further|more|additional] [information|contact|details|interviews] [to|at]',
          'For more information visit www.example.org',
        ],
        [
          '(distributed|issued|released|transmitted|disseminated|provided|published) (by|through|via|on behalf of) (business wire|globe newswire|newswire|news aktuell|pr newswire|the press office|the company)|(ots|original) (original text|communication|text|press release)|(communicate|communique|communication|note|release|notice) of press|press (communicate|communique|communication|note|notice)|(contact press|press contact|contacts for (media|the press|journalists))|[in|from] the (printed|paper) (number|edition|issue|version)|about the (enterprise|company|organisation|firm)',
          'Press communicate',
        ],
      ],
    },
    truncation: {
      line: [
        [
          '(abridged|adapted|condensed|edited|excerpted|extracted|shortened) [and (adapted|condensed|edited|shortened|updated)] from (a|our|the) (full|longer|magazine|newspaper|original|paper|print|sunday|weekend) (article|edition|interview|issue|magazine|piece|report|story|text|version)',
          'Abridged from the print edition',
        ],
        [
          '(this|the) (conversation|discussion|interview|q and a|speech|transcript|column|essay|excerpt|text) (has been|is|was) [lightly|slightly] (abridged|condensed|cut|edited|shortened|translated) [and] [abridged|condensed|edited|shortened] [for (brevity|clarity|length|space|style)] [and (brevity|clarity|length|space|style)]',
          'This transcript has been edited',
        ],
        [
          '[an|this is an|the following is an] (excerpt|extract|passage|chapter|sample) (from|of) (our|the|a|this) (full|complete|longer|original|whole) (article|book|conversation|interview|post|report|story|text|version)|(continuation|sequel|rest|full text|full version|the rest) in the (comments|first comment|link|description)|(reading|lecture) of [an|the] (excerpt|extract|fragment)|cont d [on page #|overleaf|below]',
          'Extract from the full report',
        ],
      ],
    },
  },
}
