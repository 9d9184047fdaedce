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
      'navigation|menu|main menu|sidebar|submenu|search field|search bar|overlay|pop up|full screen|overview|list of articles|table of contents|start page|homepage|toolbar|more entries|further entries|further results|further articles|further posts|all entries|more articles|more results|all results|article list|news overview',
    paneAct:
      'show|hide|open|close|expand|collapse|unfold|fold|fold out|fold in|minimise|minimize|back to|go to|jump to|return to',
    soundCue: 'sound|volume|subtitles|playback|audio|autoplay|player',
    soundAct: 'activate|deactivate|turn on|turn off|switch on|switch off|mute|unmute|enable|disable|restart',
    growingText:
      'this news|the news|this message|the message|this report|this article|this story|this material|this page|the page|this text|this publication|this ticker|the ticker|news item',
    growing: 'updated|updating|supplemented|supplementing|expanded|expanding|completed|completing|added to|refreshed',
    rightsUse:
      'copyright|copying|copies|reproduction|reprinting|republication|redistribution|dissemination|duplication|spreading of the text|passing on',
    rightsHolder:
      'with the author|with the authors|with the publisher|with the editors|with the editorial office|belongs to|belong to|remains with|lies with|our consent|our permission|our approval|the consent|written consent|prior consent',
    tld: 'com|org|net|eu|info|de|fr|ua|pl|se|it|es|nl|at|ch|cz|ru|uk|co uk|news|media',
    virtue:
      'independent|critical|honest|objective|fast|free|trusted|reliable|local|close|near|fair|yours|curious|bold|fearless|true|regional|current|competent|up to date|impartial|transparent|clear|different',
    released:
      'press release|press notice|press communication|press communique|press statement|press information|press message|media release|media information',
    pictureAgency:
      'picture alliance|imago images|imago|getty images|zuma press|zuma|nurphoto|sipa usa|scanpix|belga image|keystone|epa efe|dpa|reuters|afp|apa|ap|shutterstock|alamy',
    outletKind:
      'newspaper|paper|magazine|portal|news portal|news site|weekly|daily|channel|broadcaster|publication|journal|agency|radio|website|online newspaper',
    newsCity:
      'vienna|berlin|paris|london|brussels|kyiv|kiev|moscow|warsaw|rome|madrid|washington|new york|beijing|tokyo|geneva|munich|hamburg|prague|budapest|istanbul|ankara|athens|lisbon|oslo|stockholm|copenhagen|helsinki|bern|zurich|jerusalem|tel aviv|cairo|beirut|frankfurt|strasbourg|delhi|los angeles',
    dispatchCue:
      'agency report|agency reports|agency dispatch|agency dispatches|agency message|agency messages|agency material|agency materials|wire report|wire reports|news agency|news agencies|agency feed|agency text',
    dispatchAct:
      'created|produced|based on|on the basis|written|compiled|prepared|published|taken over|edited|adopted|generated|uses|used',
    companyForm: 'gmbh|ag|ltd|inc|llc|sa|sas|spa|bv|nv|oy|ab|plc|srl|verlag|media group|publishing',
    bioBeat:
      'politics|economics|business|culture|sport|sports|science|technology|education|health|courts|policing|crime|media|energy|climate|environment|economy|housing|transport|migration|finance|defence|defense|agriculture|literature|film|music|society|foreign policy|local politics|domestic policy|social policy|europe|tech|food|travel|religion|security|theatre|art|history|internet|digital policy|labour|tourism',
    bioRole:
      'journalist|reporter|writer|author|correspondent|columnist|editor|critic|photojournalist|commentator|photographer|publicist|blogger|podcaster',
    bioPaper:
      'newspaper|paper|daily|weekly|magazine|portal|editorial office|editorial staff|editorial team|newsroom|publication|site|news desk|editorial department|department|desk|section|agency|radio|broadcaster',
    bioEnd: '_ [_] [_] [_] [_] [_] [_] [_] [_]',
    affiliateWord:
      '{little}|{affiliateAct}|marked|star|earn|earns|earned|receive|receives|get|gets|small|over|these|such|price|change|changes|shop|seller|provider|extra|additional|cost|costs|remains|same|purchase|purchases|buy|buying|bought|order|click|product|products|contain|contains|article|text|page|site|them|possibly|using|symbol|icon|called|affiliate|partner|advertising|paid|own|without|no|something|where|content|follow|orders',
    affiliateCue: 'commission|commissions|provision|a small share|brokerage|remuneration|compensation',
    affiliateAct: 'link|links|affiliate link|affiliate links|partner link|partner links|asterisk',
    agency:
      'afp|reuters|dpa|efe|ansa|apa|tass|interfax|ukrinform|xinhua|kyodo|anp|belga|lusa|pap|ctk|ntb|ritzau|yonhap|unian|rbc ukraine|adnkronos|associated press|europa press|press association|news agencies|news agency|press agency|press agencies|agencies',
    agencyAct: 'text|texts|material|materials|comes from|taken from|based on|input|inputs|files',
    agencyWord: '{little}|agency|comes|own|staff|editorial|office|newsroom|article|story|news|used|provided|uses',
    embedAct:
      'look at this|view this|see this|watch this|open this|show this|see the post|see the publication|view the post|view the publication|view the tweet|to see the|to view the|show the post|show the publication|display the post|display this|look at the publication|see the tweet|view post|see post|show post|open post|look at the post|open the post|read the post',
    embedThing: 'post|publication|contribution|entry|tweet|message|reel|photo|video|story|content',
    embedNetwork: 'instagram|facebook|twitter|telegram|tiktok|youtube|linkedin|threads|bluesky|vkontakte',
    embedWord: '{little}|{embedThing}|original|full|shared|embedded|website|app|channel|profile|page|want|to see',
    excerptAct: 'this is|you are reading|you read|you have read|only',
    excerptCue: 'excerpt|fragment|extract|abridged|shortened|abbreviated|teaser|snippet|preview|beginning',
    excerptWord:
      '{little}|article|text|full|read|interview|whole|complete|entire|report|story|version|here|reading|rest|published|in full|paper|newspaper|magazine|print|app|site|website|online|form|edition|find|original|short|shorter|was|has been',
    fullAct:
      'our site|our website|our app|our portal|our page|our paper|our magazine|print edition|printed edition|paper edition|digital edition|print issue|link|newspaper|in the paper|in the magazine|in the app|on the site|on the website|at the source',
    fullCue:
      'full text|full article|complete article|whole article|entire article|full version|full interview|complete text|entire text|whole text|complete version|complete interview|read in full|read it in full|article in full|text in full|whole interview|unabridged version|long version',
    fullWord:
      '{little}|online|source|issue|edition|site|website|app|page|find|read|available|printed|published|digital|original|today|current|latest|weekend|found|see|find|full',
    galleryAct: 'open|see|view|show|swipe|expand|click|to the|scroll|browse|enlarge',
    galleryCue: 'gallery|photo gallery|picture gallery|image gallery|slideshow|picture series|photo series|slide show',
    galleryWord:
      '{little}|{galleryAct}|full|size|screen|image|images|photo|pictures|picture|large|larger|view|#|left|right',
    language:
      'english|french|german|spanish|italian|portuguese|dutch|polish|czech|russian|ukrainian|swedish|turkish|greek|arabic|japanese|korean|chinese|romanian|hungarian|norwegian|danish|finnish|catalan|hebrew|hindi|slovak|bulgarian|croatian|serbian|lithuanian|latvian|estonian',
    languageAct:
      'available also|is available|exists in|exists also|is also available|read this|read it|read here|can be read|read the article|listen to this|available here|also available|switch to|change to|also in|you can read|you can also read|to read|also read',
    languageWord:
      '{little}|article|text|version|material|story|news|page|site|website|interview|report|translation|original|language|languages|publication|content|see|click|want|possible|exists',
    listenAct:
      'can be watched|can be listened|can be heard|can be seen|can be viewed|press play|listened|watched|will start|will begin|is loading|loading|loads|buffering|starts automatically|play|to see|to hear|to watch|look the',
    listenCue: 'video|audio|article|podcast|audio version|player',
    listenWord:
      '{little}|{listenCue}|see|shortly|soon|press|moment|moments|full|also|button|click|following|version|aloud|look at|wait|automatically|seconds|#',
    little:
      'a|an|the|this|that|these|our|your|it|its|us|me|we|you|is|are|be|will|can|may|must|should|to|in|of|on|at|by|for|from|with|and|or|as|only|now|here|there|all|any|more|also|too|please|up|out|via|so|if|then|do|does|has|have|not|every|each|just|directly|how|below|above|one|which|further|when|through|into|within|already|still|always|under|been|was|were',
    liveAct: 'updates|closed|ended|over|finished|soon|page|click|automatically|continuously|here|latest',
    liveCue: 'live blog|liveblog|live ticker|liveticker|live coverage|live text|refresh|reload',
    liveWord:
      '{little}|{liveAct}|check|constantly|new|minute by minute|in real time|blog|news|story|article|information|details|click|follow|follows|continue|events|event|situation|get|see|read|stay|tuned|later|day|today|latest|live|developing|developments',
    photoAct:
      'illustrative|illustration purposes|open sources|social networks|social media|press service|representative|handout|illustrative character|illustrative purposes|illustration only|purely illustrative',
    photoCue: 'photo|photos|picture|pictures|image|images|photograph|screenshot|foto|illustration',
    photoWord:
      '{little}|character|purposes|purpose|used|taken|frame|author|source|credit|copyright|network|networks|facebook|instagram|telegram|youtube|twitter|internet|web|video|reproduction|collage|page|site|nature|serves|reference|provided|editorial|office',
    sloganAct: 'your|you|since #|every day|around the clock|who want|in one place|you can trust|trusted',
    sloganCue:
      'voice of the|voice for the|online magazine|news magazine|news|newspaper|portal|news portal|information portal|news site|news website|source of news|source of information|news source|daily newspaper|paper',
    sloganWord:
      '{little}|north|south|east|west|whole|coast|province|capital|island|dose|portion|overview|newest|official|morning|evening|journalism|#|independent|trust|leading|online|quality|latest|breaking|city|town|region|country|world|valley|county|area|day|daily|source|local|national|international|regional|information|opinion|analysis|business|sport|politics|culture|know|most|what|happens|happening|matters|everything|place|important|reliable|first|fast|fastest|objective|free|citizens|readers|largest|biggest|oldest|number|since|real|best|write|want|about|that|who|today|know|home',
    sourceAct: 'link|url|read|see|view|go to|find|published|address',
    sourceCue:
      'original|original article|original text|original publication|original source|source article|primary source|republished|reprinted|reposted|source link',
    sourceWord:
      '{little}|here|found|available|appeared|originally|first|permission|{sourceAct}|article|text|material|publication|story|news|full|version|page|site|website|language|following|address|kind',
    voiceAct:
      'generated|translated|translation|read|voiced|created|produced|narrated|spoken|summarised|summarized|written|made|converted',
    voiceCue:
      'ai|artificial intelligence|automatic voice|computer voice|synthetic voice|artificial voice|automatically|machine translation|language model|speech synthesis|text to speech|robot voice|neural network|deepl|google translate|chatgpt',
    voiceWord:
      '{little}|audio|audio version|version|article|text|summary|page|content|help|aid|support|means|using|use|original|{language}|checked|editors|editorial|staff|errors|contain|contains|mistakes|possible|aloud|voice|machine|automatic|partly|podcast|interview|post|story',
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
