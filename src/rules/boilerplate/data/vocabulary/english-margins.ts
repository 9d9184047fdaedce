import type {PhraseBook} from '../../phrases.js'

/**
 * What stands around a text, in whatever order translation puts the words: credits of pictures, players, agencies, sources,
 * the site's own words, live markers, versions in other languages, embedded posts, excerpts. As in `english.ts` the sets
 * hold no word for people or for what happens.
 */
export const margins: PhraseBook = {
  language: 'en',
  sets: {
    paneThing:
      'all entries|all results|article list|full screen|further articles|further entries|further posts|further results|homepage|list of articles|main menu|menu|more articles|more entries|more results|navigation|news overview|overlay|overview|pop up|search bar|search field|sidebar|start page|submenu|table of contents|toolbar',
    paneAct:
      'back to|close|collapse|expand|fold|fold in|fold out|go to|hide|jump to|minimise|minimize|open|return to|show|unfold',
    soundCue: 'audio|autoplay|playback|player|sound|subtitles|volume',
    soundAct: 'activate|deactivate|disable|enable|mute|restart|switch off|switch on|turn off|turn on|unmute',
    growingText:
      'news item|the message|the news|the page|the ticker|this article|this material|this message|this news|this page|this publication|this report|this story|this text|this ticker',
    growing: 'added to|completed|completing|expanded|expanding|refreshed|supplemented|supplementing|updated|updating',
    rightsUse:
      'copies|copying|copyright|dissemination|duplication|passing on|redistribution|reprinting|reproduction|republication|spreading of the text',
    rightsHolder:
      'belong to|belongs to|lies with|our approval|our consent|our permission|prior consent|remains with|the consent|with the author|with the authors|with the editorial office|with the editors|with the publisher|written consent',
    tld: 'at|ch|co uk|com|cz|de|es|eu|fr|info|it|media|net|news|nl|org|pl|ru|se|ua|uk',
    virtue:
      'bold|clear|close|competent|critical|curious|current|different|fair|fast|fearless|free|honest|impartial|independent|local|near|objective|regional|reliable|transparent|true|trusted|up to date|yours',
    released:
      'media information|media release|press communication|press communique|press information|press message|press notice|press release|press statement',
    pictureAgency:
      'afp|alamy|ap|apa|belga image|dpa|epa efe|getty images|imago|imago images|keystone|nurphoto|picture alliance|reuters|scanpix|shutterstock|sipa usa|zuma|zuma press',
    outletKind:
      'agency|broadcaster|channel|daily|journal|magazine|news portal|news site|newspaper|online newspaper|paper|portal|publication|radio|website|weekly',
    newsCity:
      'ankara|athens|beijing|beirut|berlin|bern|brussels|budapest|cairo|copenhagen|delhi|frankfurt|geneva|hamburg|helsinki|istanbul|jerusalem|kiev|kyiv|lisbon|london|los angeles|madrid|moscow|munich|new york|oslo|paris|prague|rome|stockholm|strasbourg|tel aviv|tokyo|vienna|warsaw|washington|zurich',
    dispatchCue:
      'agency dispatch|agency dispatches|agency feed|agency material|agency materials|agency message|agency messages|agency report|agency reports|agency text|news agencies|news agency|wire report|wire reports',
    dispatchAct:
      'adopted|based on|compiled|created|edited|generated|on the basis|prepared|produced|published|taken over|used|uses|written',
    companyForm: 'ab|ag|bv|gmbh|inc|llc|ltd|media group|nv|oy|plc|publishing|sa|sas|spa|srl|verlag',
    bioBeat:
      'agriculture|art|business|climate|courts|crime|culture|defence|defense|digital policy|domestic policy|economics|economy|education|energy|environment|europe|film|finance|food|foreign policy|health|history|housing|internet|labour|literature|local politics|media|migration|music|policing|politics|religion|science|security|social policy|society|sport|sports|tech|technology|theatre|tourism|transport|travel',
    bioRole:
      'author|blogger|columnist|commentator|correspondent|critic|editor|journalist|photographer|photojournalist|podcaster|publicist|reporter|writer',
    bioPaper:
      'agency|broadcaster|daily|department|desk|editorial department|editorial office|editorial staff|editorial team|magazine|news desk|newspaper|newsroom|paper|portal|publication|radio|section|site|weekly',
    bioEnd: '_ [_] [_] [_] [_] [_] [_] [_] [_]',
    affiliateWord:
      '{affiliateAct}|{little}|additional|advertising|affiliate|article|bought|buy|buying|called|change|changes|click|contain|contains|content|cost|costs|earn|earned|earns|extra|follow|get|gets|icon|marked|no|order|orders|over|own|page|paid|partner|possibly|price|product|products|provider|purchase|purchases|receive|receives|remains|same|seller|shop|site|small|something|star|such|symbol|text|them|these|using|where|without',
    affiliateCue: 'a small share|brokerage|commission|commissions|compensation|provision|remuneration',
    affiliateAct: 'affiliate link|affiliate links|asterisk|link|links|partner link|partner links',
    agency:
      'adnkronos|afp|agencies|anp|ansa|apa|associated press|belga|ctk|dpa|efe|europa press|interfax|kyodo|lusa|news agencies|news agency|ntb|pap|press agencies|press agency|press association|rbc ukraine|reuters|ritzau|tass|ukrinform|unian|xinhua|yonhap',
    agencyAct: 'based on|comes from|files|input|inputs|material|materials|taken from|text|texts',
    agencyWord: '{little}|agency|article|comes|editorial|news|newsroom|office|own|provided|staff|story|used|uses',
    embedAct:
      'display the post|display this|look at the post|look at the publication|look at this|open post|open the post|open this|read the post|see post|see the post|see the publication|see the tweet|see this|show post|show the post|show the publication|show this|to see the|to view the|view post|view the post|view the publication|view the tweet|view this|watch this',
    embedThing: 'content|contribution|entry|message|photo|post|publication|reel|story|tweet|video',
    embedNetwork: 'bluesky|facebook|instagram|linkedin|telegram|threads|tiktok|twitter|vkontakte|youtube',
    embedWord: '{embedThing}|{little}|app|channel|embedded|full|original|page|profile|shared|to see|want|website',
    excerptAct: 'only|this is|you are reading|you have read|you read',
    excerptCue: 'abbreviated|abridged|beginning|excerpt|extract|fragment|preview|shortened|snippet|teaser',
    excerptWord:
      '{little}|app|article|complete|edition|entire|find|form|full|has been|here|in full|interview|magazine|newspaper|online|original|paper|print|published|read|reading|report|rest|short|shorter|site|story|text|version|was|website|whole',
    fullAct:
      'at the source|digital edition|in the app|in the magazine|in the paper|link|newspaper|on the site|on the website|our app|our magazine|our page|our paper|our portal|our site|our website|paper edition|print edition|print issue|printed edition',
    fullCue:
      'article in full|complete article|complete interview|complete text|complete version|entire article|entire text|full article|full interview|full text|full version|long version|read in full|read it in full|text in full|unabridged version|whole article|whole interview|whole text',
    fullWord:
      '{little}|app|available|current|digital|edition|find|found|full|issue|latest|online|original|page|printed|published|read|see|site|source|today|website|weekend',
    galleryAct: 'browse|click|enlarge|expand|open|scroll|see|show|swipe|to the|view',
    galleryCue: 'gallery|image gallery|photo gallery|photo series|picture gallery|picture series|slide show|slideshow',
    galleryWord:
      '{galleryAct}|{little}|#|full|image|images|large|larger|left|photo|picture|pictures|right|screen|size|view',
    language:
      'arabic|bulgarian|catalan|chinese|croatian|czech|danish|dutch|english|estonian|finnish|french|german|greek|hebrew|hindi|hungarian|italian|japanese|korean|latvian|lithuanian|norwegian|polish|portuguese|romanian|russian|serbian|slovak|spanish|swedish|turkish|ukrainian',
    languageAct:
      'also available|also in|also read|available also|available here|can be read|change to|exists also|exists in|is also available|is available|listen to this|read here|read it|read the article|read this|switch to|to read|you can also read|you can read',
    languageWord:
      '{little}|article|click|content|exists|interview|language|languages|material|news|original|page|possible|publication|report|see|site|story|text|translation|version|want|website',
    listenAct:
      'buffering|can be heard|can be listened|can be seen|can be viewed|can be watched|is loading|listened|loading|loads|look the|play|press play|starts automatically|to hear|to see|to watch|watched|will begin|will start',
    listenCue: 'article|audio|audio version|player|podcast|video',
    listenWord:
      '{listenCue}|{little}|#|aloud|also|automatically|button|click|following|full|look at|moment|moments|press|seconds|see|shortly|soon|version|wait',
    little:
      'a|above|all|already|also|always|an|and|any|are|as|at|be|been|below|by|can|directly|do|does|each|every|for|from|further|has|have|here|how|if|in|into|is|it|its|just|may|me|more|must|not|now|of|on|one|only|or|our|out|please|should|so|still|that|the|then|there|these|this|through|to|too|under|up|us|via|was|we|were|when|which|will|with|within|you|your',
    liveAct: 'automatically|click|closed|continuously|ended|finished|here|latest|over|page|soon|updates',
    liveCue: 'live blog|live coverage|live text|live ticker|liveblog|liveticker|refresh|reload',
    liveWord:
      '{little}|{liveAct}|article|blog|check|click|constantly|continue|day|details|developing|developments|event|events|follow|follows|get|in real time|information|later|latest|live|minute by minute|new|news|read|see|situation|stay|story|today|tuned',
    photoAct:
      'handout|illustration only|illustration purposes|illustrative|illustrative character|illustrative purposes|open sources|press service|purely illustrative|representative|social media|social networks',
    photoCue: 'foto|illustration|image|images|photo|photograph|photos|picture|pictures|screenshot',
    photoWord:
      '{little}|author|character|collage|copyright|credit|editorial|facebook|frame|instagram|internet|nature|network|networks|office|page|provided|purpose|purposes|reference|reproduction|serves|site|source|taken|telegram|twitter|used|video|web|youtube',
    sloganAct: 'around the clock|every day|in one place|since #|trusted|who want|you|you can trust|your',
    sloganCue:
      'daily newspaper|information portal|news|news magazine|news portal|news site|news source|news website|newspaper|online magazine|paper|portal|source of information|source of news|voice for the|voice of the',
    sloganWord:
      '{little}|#|about|analysis|area|best|biggest|breaking|business|capital|citizens|city|coast|country|county|culture|daily|day|dose|east|evening|everything|fast|fastest|first|free|happening|happens|home|important|independent|information|international|island|journalism|know|largest|latest|leading|local|matters|morning|most|national|newest|north|number|objective|official|oldest|online|opinion|overview|place|politics|portion|province|quality|readers|real|region|regional|reliable|since|source|south|sport|that|today|town|trust|valley|want|west|what|who|whole|world|write',
    sourceAct: 'address|find|go to|link|published|read|see|url|view',
    sourceCue:
      'original|original article|original publication|original source|original text|primary source|reposted|reprinted|republished|source article|source link',
    sourceWord:
      '{little}|{sourceAct}|address|appeared|article|available|first|following|found|full|here|kind|language|material|news|originally|page|permission|publication|site|story|text|version|website',
    voiceAct:
      'converted|created|generated|made|narrated|produced|read|spoken|summarised|summarized|translated|translation|voiced|written',
    voiceCue:
      'ai|artificial intelligence|artificial voice|automatic voice|automatically|chatgpt|computer voice|deepl|google translate|language model|machine translation|neural network|robot voice|speech synthesis|synthetic voice|text to speech',
    voiceWord:
      '{language}|{little}|aid|aloud|article|audio|audio version|automatic|checked|contain|contains|content|editorial|editors|errors|help|interview|machine|means|mistakes|original|page|partly|podcast|possible|post|staff|story|summary|support|text|use|using|version|voice',
  },
  phrases: {
    'social-embed': {
      weak: [['(shared|embedded|linked) (post|tweet|entry|publication|reel|contribution)', 'Embedded contribution']],
    },
    'media-credit': {
      weak: [
        [
          '(shot|photographed|filmed|captured|illustrated) by <name> [for] [the] [<name>]',
          'Photographed by Jana Holm for the Harbour Post',
        ],
      ],
      line: [
        ['{pictureAgency} {pictureAgency} <name>', 'Picture alliance / dpa / Ole Brandt'],
        [
          '(picture alliance|imago images|zuma press|nurphoto|belga image|getty images) <name>',
          'Imago Images / Ole Brandt',
        ],
        [
          '(the|this) {photo} (was|were) (made|shot|provided|supplied|sent) by <name>',
          'The picture was made by Ole Brandt',
        ],
        [
          '(video|camera|recording|sound|footage|film|filming) <name> (editing|edit|cut|montage|camera|voice|sound|production) <name>',
          'Camera: Ole Brandt, cut: Jana Holm',
        ],
      ],
      label: [
        [
          '(video|picture|photo) editing|(camera|sound|voice|recording) and (editing|cut|montage|voice)|{photo} (shot|taken|made) by',
          'Camera and cut: Ole Brandt',
        ],
      ],
    },
    'media-widget': {
      line: [
        ['(turn|switch) the (sound|subtitles|volume) (on|off|up|down)|autoplay [is] (on|off)', 'Switch the sound off'],
        [
          '[audio|podcast|now] [the|this] (article|text|report|story) (read aloud|read out|for listening|as audio|as a podcast|in audio form|to listen to)',
          'Now the text as audio',
        ],
        [
          '(video|audio|clip|recording|film) (length|duration|runtime|running time) # [#] [minutes|seconds|min|sec]',
          'Audio length: 12:05',
        ],
        [
          '(watch|see|view|look at) [also] [the|our|a] (video|videos|clip|video report) (on|to|about) (the|this) (topic|subject|theme)',
          'See also the video to the topic',
        ],
      ],
    },
    byline: {
      line: [
        ['(written|noted|recorded|put|taken) down by <name>', 'Noted down by Jana Holm'],
        [
          '(written|reported|recorded|compiled|prepared) by <name> [senior|deputy|chief] (editor|reporter|correspondent|head|journalist|columnist|writer) (of|for|in|at|on) [the|our] [_] [_] (section|desk|department|newsroom|team|staff|office|paper|newspaper|magazine|page|pages)',
          'Recorded by Jana Holm, reporter of the sport section',
        ],
        [
          '[the] (interview|conversation|talk) [was] (conducted|led|done|recorded|held) by <name> [and] [<name>]',
          'Conversation led by Jana Holm',
        ],
        ['of <name> {newsCity}', 'Of Jana Holm, Berlin'],
        [
          '(editing|edited|editor|photography) by <name> [and <name>] (reporting|writing|text|additional reporting|translation) by <name> [and <name>]',
          'Editing by Jana Holm; writing by Ole Brandt',
        ],
      ],
      weak: [
        [
          'a (report|contribution|commentary|column|guest contribution|reportage) (of|from|by) <name>',
          'A reportage of Jana Holm',
        ],
      ],
    },
    'author-bio': {
      label: [
        [
          '(about|on|to) (the|our|this) guest (author|writer|columnist|contributor|commentator)',
          'On our guest writer: Jana Holm teaches law.',
        ],
      ],
      line: [
        [
          '<name> [#] is [a|an|the|our] [deputy] (head|chief|trainee|intern|volunteer|director|member) (of|in|at) (the|our) [_] [_] {bioPaper} [(at|of|for) [the] <name>]',
          'Jana Holm, 34, is an intern in the newsroom.',
        ],
        ['more articles of <name>', 'More articles of Jana Holm'],
        [
          '<name> is (a|an|the|our) [_] {bioRole} [and {bioRole}] (at|for|of|with|in) [the|our|this] (<name>|{bioPaper}) [and|where|who] [he|she|they] (writes|covers|reports|specialises|specializes|deals) [about|on|for|in|with] {bioEnd}',
          'Jana Holm is a local reporter at the Harbour Post and covers housing.',
        ],
        [
          '<name> (has worked|has been working|has written|has been writing|has reported|has been reporting|works|writes|reports) (for|at|with) (our|this|the) {bioPaper} [as] [a|an|the] [{bioRole}] since #',
          'Jana Holm has reported for this magazine since 2009.',
        ],
        [
          '<name> is (a|an|our) [freelance|freelancing|independent|free|investigative|science|political|local|sports|culture] {bioRole} [and {bioRole}] [((based|living|working) in|from) <name>] [and|who|she|he] (writes|covers|covering|writing|reports|reporting|specialising|specializing|specialises|specializes|focusing) [about|on|for|in|regularly|mostly|mainly] {bioEnd}',
          'Jana Holm is a free journalist living in Lund and reports on harbours.',
        ],
        [
          '<name> (has been|is|works as|has worked as) [a|an|the|our] {bioRole} (of|for|at|in|with) (the|our|this) {bioPaper} [in|for] [<name>] [since #]',
          'Jana Holm has been a reporter at the newspaper since 2011.',
        ],
        [
          '<name> (year|born|born in|vintage|year of birth) # is [a|an|the|our] [_] {bioRole} (in|at|of|for|on) [the|our] [_] [_] {bioPaper}',
          'Jana Holm, year 1980, is reporter in the sport department.',
        ],
        [
          '<name> (writes|reports|works) for (us|our {bioPaper}|this {bioPaper}|our readers) (from|about|on|out of|as) {bioEnd}',
          'Jana Holm reports for us out of Berlin.',
        ],
        [
          'is [a|an|the|our] [_] {bioRole} [and [_] {bioRole}] (of|for|at|with) (the|our|this) {bioPaper} [_] [_]',
          'Is a reporter and critic of the magazine.',
        ],
        [
          '<name> (covers|reports on|writes about|writes on|reports about) {bioBeat} [and] [{bioBeat}] [and] [{bioBeat}] (for|at) [the|our] (<name>|{bioPaper})',
          'Jana Holm reports on housing and migration for the Harbour Post.',
        ],
      ],
      opening: [
        [
          '(the|our) (author|writer|guest author) is [a|an|the] [_] (professor|lecturer|director|researcher|fellow|economist|historian|lawyer|political scientist|sociologist|analyst) [of|for|in] [_] [_] [_] (at|in) (the|a|<name>)',
          'The author is lecturer in law at the University of Lund.',
        ],
      ],
    },
    'date-stamp': {
      line: [
        ['(article|text|report|news|post|message) (from|of) # # # [#] [#]', 'Text of 12.03.2021'],
        [
          '(published|posted|updated|changed|added|created|modified) at # [#] [h|am|pm|hours|o clock] on [the] [{weekday}] # [of] {month} [#]',
          'Published at 18:40 on 3 June',
        ],
        [
          '(last|latest) [time] (updated|changed|edited|modified|revised|actualised|refreshed) [on|at|the] [{weekday}] # [{month}] [#] [#] [at] [#] [#] [h|am|pm|hours|o clock]',
          'Last time changed: 3 June 2021, 18:40',
        ],
        [
          '(updated|actualised|actualized|published|posted|changed|modified) [on|at|the] # # # (at|to|in|about) # (h|hours|o clock) [#]',
          'Actualised on 04/02/2021 at 9h05',
        ],
      ],
    },
    'agency-signature': {
      weak: [['agency (text|report|material|news|message|dispatch)', 'Agency message']],
      line: [
        [
          '(according to|from|after|based on) a (report|message|dispatch|release) (of|from|by) [the] [news|press] agency ({agency}|<name>)',
          'After a message of the agency Interfax',
        ],
        [
          '{agency} [and] [{agency}] (edited|adapted|compiled|prepared|revised|supplemented|processed) by [the|our] (newsroom|editors|editorial staff|editorial office|editorial team|editor)',
          'Reuters, adapted by the editorial staff',
        ],
        [
          '(agency|agencies) [and] [the] [own] (editorial staff|editors|editorial team|editorial office|newsroom|report|reports|information)',
          'Agencies / editors',
        ],
      ],
    },
    'source-line': {
      line: [
        [
          '(the|an) original [of (this|the) {article}] (is|appeared|can be found|was published|is found) (on|at|in) [the] [_] _ {tld}',
          'The original of the text can be found at harbourpost.org',
        ],
        [
          '(reposted|republished|reprinted|copied|taken|adopted) [over] (from|of) [the] [site|website|portal|blog] _ [_] {tld}',
          'Taken over from harbourpost.org',
        ],
        [
          '(text|material|article|report|news|message|information) [was|is] (taken|copied|borrowed|reposted|taken over|adopted) [over] from [the] (site|website|portal|page|channel|blog|{outletKind}) <name>',
          'Report taken over from the portal Harbour Post',
        ],
        [
          '(first|originally|previously|initially|earlier|already) (appeared|published|posted|printed|released) (on|at|in|by) [the] [site|website|portal|blog] [_] _ {tld}',
          'Originally posted on the site harbourpost.org',
        ],
        [
          '(this|the) {article} [was|has been] [first|originally|initially|previously|earlier|already] (published|posted|placed|released|appeared|printed) [first|originally] (at|on|in|by) [the] [site|website|portal|blog|page|{outletKind}] [of] [the] [_] _ {tld}',
          'This text was originally posted on harbourpost.org',
        ],
        [
          '(this|the) {article} [was|has been] (first|originally|initially|previously|already) (published|posted|placed|released|printed|appeared) (at|on|in|by) the (site|website|portal|blog|page|{outletKind}) [of] [the] <name>',
          'The text was initially posted on the portal Harbour Post',
        ],
        [
          '(this|the) {article} appeared (first|originally|initially) (at|on|in|by) the (site|website|portal|blog|page|{outletKind}) [of] [the] <name>',
          'The text appeared initially on the portal Harbour Post',
        ],
        [
          '(reprinted|republished|reproduced|reposted) (with|by) [the] [kind|friendly|express] permission (of|from) [the] <name>',
          'Reproduced by kind permission of the Harbour Post',
        ],
        [
          '(reprinted|republished|reproduced|reposted) (from|of) [the] <name> (under|with) [a|the] (creative commons|cc|cc by) [nc|nd|sa|#] [license|licence]',
          'Reposted from the Harbour Post under the Creative Commons licence',
        ],
      ],
      label: [
        [
          'original (text|article|post|publication|version)|source text|source of the original',
          'Original article: https://example.org/4',
        ],
      ],
    },
    'site-banner': {
      label: [
        [
          '(you are|you re) (now|currently|just) (reading|viewing|watching)|currently reading|you are (on|in) the (article|page)',
          'Currently reading: Strike in the harbour',
        ],
      ],
      line: [
        [
          '<name> your [daily|local|regional|online] (newspaper|portal|magazine|paper|news site|news portal) (in|for|from|of) [the] <name>',
          'Harbour Post, your portal for the North',
        ],
        [
          '[latest|all|daily] news from (all over the world|around the world|home and abroad|your region|here and around the world|the whole world|all over the country)',
          'Daily news from around the world',
        ],
        [
          'your [local|regional|daily|online|independent] (newspaper|portal|magazine|paper|news site|news portal|online magazine|news source) (for|from|in|out of) [the] <name>',
          'Your portal from the North',
        ],
        [
          '[the|your] [_] (newspaper|paper|magazine|weekly|daily|news portal|news site|portal) (of|for|from|in) [the] [whole] [of] [the] <name> since #',
          'The portal for the North since 1998',
        ],
        [
          '[the|your] (news portal|information portal|online newspaper|internet newspaper|news magazine|news site|online magazine|internet magazine|web portal|city portal) (for|of|from) [the|all] [whole|entire] [of] <name>',
          'The online newspaper for all of Skåne',
        ],
        [
          '[the] official (site|website|page|portal|internet site|web page) of the {outletKind} <name>',
          'The official page of the magazine Harbour Post',
        ],
        [
          '<name> (the|your|all) (newest|latest|freshest|most important) (news|messages|information|events) (from|of|about|in) (the|your) [whole] (world|region|country|city|day|area)',
          'Harbour Post: the latest news of the region',
        ],
      ],
      weak: [
        [
          '(independent|critical|reliable|objective|impartial|nonpartisan) {virtue} {virtue} [{virtue}]|{virtue} (independent|critical|reliable|objective|impartial) {virtue}',
          'Independent. Honest. Near.',
        ],
      ],
    },
    tags: {
      label: [
        [
          '(on|to) the (topic|subject|theme)|(key words|keywords|catchwords|labels) (of|to|for|on) (the|this) {article}',
          'To the theme: harbour, cranes',
        ],
      ],
    },
    copyright: {
      line: [
        [
          '[c|copyright] [c] # <name> [any|all|the] (copying|reproduction|reprint|reprinting|use|duplication|republication) [is] [strictly] (forbidden|prohibited|not permitted|not allowed)',
          '© 2021 Harbour Post. All reprinting prohibited.',
        ],
        [
          '[c|copyright] [c] # [#] [by] [the] <name> all [the] rights [are] reserved',
          '(c) 2021 Harbour Media Ltd. All rights reserved.',
        ],
        ['c [#] [by] [the] [_] [_] [_] {companyForm}', '(c) Harbour Media GmbH'],
        [
          '[c] <name> [#] (reproduction|copying|reprint|use|duplication|reuse|distribution) [also in part] only (with|after) [the|our] [written|prior|express] (permission|consent|approval|authorisation|agreement) [of] [the] [editors|publisher|editorial office]',
          '© Harbour Post. Reprint only with the consent of the publisher.',
        ],
        [
          '[the] (copyright|rights) (of|to|for|in) (this|the|all) {article} (lies|lie|is|are|remains|remain|rests) (with|by|at) [the] (<name>|publisher|editors|author|authors|editorial office)',
          'The copyright for this text remains with the publisher',
        ],
      ],
    },
    'live-marker': {
      line: [
        [
          '(news ticker|live ticker|live blog|liveblog|newsblog) (on|to|about|for) (the|<name>) [_] [_] [_]',
          'Live ticker to the strike',
        ],
        [
          'more (soon|shortly|later) (in|at|on) this (place|page|point|spot)|more (about it|on this|about this) (soon|shortly) [here|in this place]',
          'More shortly at this point',
        ],
        [
          'we are [constantly|continuously|currently] (updating|supplementing|expanding|completing) (this|the) (news|article|message|text|material|story|report)',
          'We are constantly supplementing this message',
        ],
        [
          '(more|details|more details|further details|additional information|more information) (in a short time|in a short while|in a moment|shortly|in the next minutes|a little later|will be added|will be added later)',
          'Further details in a short while',
        ],
        [
          '[read|follow|see] [all|all the|the] (most important|latest|newest|news|events|developments) [news|information|developments|events] [at a glance|in brief|in overview|of the day] in (the|our) (live blog|liveblog|ticker|live ticker|news blog|newsblog)',
          'The latest developments in our newsblog',
        ],
      ],
      label: ['live ticker|liveblog|live blog|newsblog|news blog|live broadcast|live text'],
    },
    disclaimer: {
      line: [
        [
          '(the|this|our) (information|article|text|content|contents|material|advice|tips) [in this {article}|here|given] (does|do|can|cannot|can not) [not] [replace|substitute] [for] (replace|substitute|a|the|any) [for] [a|the|any] [medical|professional] (visit|consultation|advice|examination|treatment|diagnosis) [(to|with|by|of|from|at) (a|the|your) (doctor|physician|pharmacist|lawyer|specialist)]',
          'This article does not replace a consultation with a doctor',
        ],
        [
          '(the|this) (material|article|text|publication|content|post|project|series|supplement) (was|is|has been) (published|created|produced|made|financed|prepared|placed) (with|by|through|thanks to|on) [the] (support|help|order|rights|participation|cooperation|sponsorship|assistance|means|funds) of (the|our|a|an) (advertiser|sponsor|partner|client|customer|donors|partners)',
          'The text was placed on the order of a client',
        ],
      ],
    },
    'cms-leftover': {
      line: [
        [
          '(here|at this point) (is|stands|follows|comes) (an|a|the|our) (embedded|external|interactive) (element|content|map|graphic|post|video|widget)',
          'Here follows an interactive map',
        ],
      ],
      weak: [
        [
          '(alternative|placeholder|dummy|sample) (text|image|headline|title)|(headline|title|image|text|picture) placeholder|title of the (image|picture|photo)',
          'Picture placeholder',
        ],
        [
          '(caption|description|alt text|subtitle|signature) (of|for|under|to) the (picture|image|photo)',
          'Signature to the photo',
        ],
        ['(teaser|preview|opener|thumbnail|hero|stage|header) (picture|image|photo|text)', 'Opener picture'],
      ],
    },
    control: {
      line: [
        [
          '(forward|forwards|backward|backwards) (back|backward|backwards|next|previous|forward|forwards)|(back|backward) (forward|forwards)',
          'Back Forward',
        ],
        [
          '(previous|next|last|following|back) (picture|image|photo|slide|video|page|article) (previous|next|last|following) (picture|image|photo|slide|video|page|article)',
          'Next slide Last slide',
        ],
        [
          '(open|opens|opened|show|display) [it|link|image|picture] in [a|the] (new|separate|own) (window|tab)',
          'Opens in new tab',
        ],
      ],
    },
    'translation-notice': {
      line: [
        [
          '(translated|translation) into {language} [from [the] {language}] [by] <name>',
          'Translation into English: Jana Holm',
        ],
        ['(translation|translated) (from|out of) [the] {language} [by] <name>', 'Translation out of French: Jana Holm'],
      ],
    },
    'press-notice': {
      line: [
        [
          '(this|that|the following|here) [text|article|content] is a {released} (of|from|by|issued by) [the] [company|association|ministry|city] [of] [the] (<name>|<name> of <name>)',
          'The following text is a media release from the Port of Lund',
        ],
        [
          '[the] [company|sender|issuer|publisher|author] [<name>] [alone] is [solely|alone|exclusively] responsible for the (content|contents|text|accuracy) of (this|the) (release|{released}|message|notice|communication|announcement)',
          'The issuer alone is responsible for the contents of this announcement',
        ],
      ],
    },
    truncation: {
      line: [
        [
          '(the|this) {article} (was|is|has been) (cut|shortened|abridged|condensed|trimmed) [slightly] for (length|clarity|length and clarity|space|space reasons|reasons of space|publication)',
          'The text was shortened for publication',
        ],
        [
          '(continue reading|continue|read more|read further|read on|more) (on|at) [the] [site|website|portal] [_] _ {tld}',
          'Continue reading at harbourpost.org',
        ],
        [
          '(continue|continued|read on|read further|keep reading|full text|full story|full article|full version|whole text) (on|at) (<name>|_ {tld}|_ _ {tld})',
          'Read further on Harbour Post',
        ],
        [
          '(the|this) {article} (goes on|continues|is continued|proceeds) (on|at) [the] (next page|page #|following page)',
          'The text continues on the next page',
        ],
      ],
    },
  },
  bags: {
    control: [
      {
        words: '{little}|{paneThing}|#|page',
        cue: '{paneAct}',
        act: '{paneThing}',
        begins: true,
        example: 'Jump to the search field',
      },
    ],
    copyright: [
      {
        words:
          '{rightsUse}|{little}|spreading|text|texts|article|articles|content|contents|material|materials|photos|storage|part|parts|partial|author|authors|publisher|editors|editorial office|ours|written|prior|express|rights|whole|website|site|portal|lies|remains|belongs',
        cue: '{rightsUse}',
        act: '{rightsHolder}',
        example: 'Reprinting in whole or in part only with our consent',
      },
    ],
    'media-credit': [
      {words: '{photoWord}', cue: '{photoCue}', act: '{photoAct}', example: 'The photo has an illustrative character'},
    ],
    'media-widget': [
      {
        words: '{soundAct}|{soundCue}|{little}|click|press|button|video|tap|#|automatic',
        cue: '{soundAct}',
        act: '{soundCue}',
        begins: true,
        example: 'Switch on the sound',
      },
      {words: '{galleryWord}', cue: '{galleryAct}', act: '{galleryCue}', begins: true, example: 'Open photo gallery'},
      {words: '{listenWord}', cue: '{listenCue}', act: '{listenAct}', example: 'The video can be watched here'},
    ],
    disclaimer: [
      {
        words: '{affiliateWord}',
        cue: '{affiliateCue}',
        act: '{affiliateAct}',
        example: 'For purchases over these links we receive a commission',
      },
    ],
    'agency-signature': [
      {
        words: '{agencyWord}|{dispatchAct}|a|report',
        cue: '{dispatchCue}',
        act: '{dispatchAct}',
        example: 'The article was compiled from agency reports',
      },
      {words: '{agencyWord}', cue: '{agency}', act: '{agencyAct}', example: 'This text comes from the agency dpa'},
    ],
    'source-line': [
      {words: '{sourceWord}', cue: '{sourceCue}', act: '{sourceAct}', example: 'Read the original under the link'},
    ],
    'site-banner': [
      {
        words: '{sloganWord}',
        cue: '{sloganCue}',
        act: '{sloganAct}',
        example: 'The independent newspaper of the region since 1881',
      },
    ],
    'live-marker': [
      {
        words:
          '{growing}|{growingText}|{little}|continuously|constantly|regularly|currently|soon|later|being|new|details|information|further|gradually|permanently|automatically|continually|throughout the day|over the day|as soon as|available|become|known|keep|keeps',
        cue: '{growing}',
        act: '{growingText}',
        example: 'The message is gradually being supplemented',
      },
      {words: '{liveWord}', cue: '{liveCue}', act: '{liveAct}', example: 'Refresh the page for the latest updates'},
    ],
    'translation-notice': [
      {
        words: '{languageWord}',
        cue: '{language}',
        act: '{languageAct}',
        example: 'You can read this text in German too',
      },
      {
        words: '{voiceWord}',
        cue: '{voiceCue}',
        act: '{voiceAct}',
        example: 'The audio version of this text was generated by AI',
      },
    ],
    'social-embed': [
      {
        words: '{embedWord}',
        cue: '{embedNetwork}',
        act: '{embedAct}',
        example: 'Look at this publication in Instagram',
      },
    ],
    truncation: [
      {
        words: '{excerptWord}|{fullWord}|you can',
        cue: '{excerptCue}|shortened version|abridged version',
        act: '{fullCue}',
        example: 'Shortened version, the full text is in the newspaper',
      },
      {
        words: '{excerptWord}',
        cue: '{excerptCue}',
        act: '{excerptAct}',
        example: 'This is only an excerpt of the text',
      },
      {words: '{fullWord}', cue: '{fullCue}', act: '{fullAct}', example: 'Read the full text on our site'},
    ],
  },
}
