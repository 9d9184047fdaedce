import type {PhraseBook} from '../../phrases.js'

/** What the page was made of: controls, embedded posts, live markers, marks of the publishing system. */
export const leftovers: PhraseBook = {
  language: 'en',
  sets: {
    lorem:
      'ac|accumsan|ad|adipiscing|aliqua|aliquam|aliquip|amet|anim|ante|aute|blandit|cillum|commodo|congue|consectetur|consectetuer|consequat|culpa|cupidatat|curabitur|cursus|dapibus|deserunt|diam|dictum|dignissim|do|dolor|dolore|donec|duis|ea|efficitur|egestas|eget|eiusmod|eleifend|elementum|elit|enim|erat|eros|esse|est|et|etiam|eu|euismod|ex|excepteur|exercitation|facilisis|fames|faucibus|felis|fermentum|feugiat|finibus|fringilla|fugiat|fusce|gravida|habitant|id|imperdiet|in|incididunt|integer|interdum|ipsum|irure|justo|labore|laboris|laborum|lacinia|lacus|laoreet|lectus|leo|libero|ligula|lobortis|lorem|luctus|maecenas|magna|malesuada|massa|mattis|mauris|metus|mi|minim|mollis|mollit|morbi|nam|nec|neque|netus|nibh|nisi|nisl|non|nostrud|nulla|nullam|nunc|occaecat|odio|officia|orci|ornare|pariatur|pellentesque|pharetra|phasellus|placerat|porta|porttitor|posuere|praesent|pretium|primis|proident|proin|pulvinar|purus|quam|qui|quis|quisque|reprehenderit|rhoncus|risus|rutrum|sagittis|sapien|scelerisque|sed|sem|semper|senectus|sint|sit|sodales|sollicitudin|sunt|suscipit|suspendisse|tellus|tempor|tempus|tincidunt|tortor|tristique|turpis|ullamco|ullamcorper|ultrices|ultricies|urna|ut|varius|vel|velit|venenatis|veniam|vestibulum|vitae|vivamus|viverra|volutpat|voluptate|vulputate',
    translationWord:
      'a|and|are|as|be|been|can|contain|contains|could|errors|for|from|in|inaccuracies|include|is|may|might|mistakes|not|of|only|or|original|please|possible|possibly|small|some|text|the|there|therefore|this|therein|translation|with|{language}',
    translationTail: '{translationWord}*12',
    pageWord:
      'a|about|all|along|an|and|are|article|as|at|automatically|available|back|be|become|becomes|been|being|below|breaking|broadcast|browser|by|changes|check|click|come|comes|coming|confirmed|constantly|continually|continuously|coverage|currently|details|developing|development|developments|direct|editors|event|events|every|feed|follow|following|for|from|further|get|happens|has|have|here|hour|in|information|informed|is|it|its|joining|keep|known|last|later|latest|learn|live|liveblog|minute|minutes|moment|moments|more|most|new|newest|news|now|of|on|online|or|our|page|please|portal|post|posted|publish|published|reading|real|receive|refresh|regularly|reload|report|reporting|reports|see|shortly|site|situation|soon|stay|stories|story|text|thank|thanks|the|this|ticker|time|to|today|tuned|unfolds|up|update|updated|updates|updating|us|via|view|visit|watching|we|website|when|will|with|you|your',
    pageTail: '{pageWord}*12',
    aiMaker:
      'ai|artificial intelligence|artificially|automatically|synthetic voice|computer|computer voice|chatgpt|machine|artificial voice|text to speech|algorithm|robot|deepl|software|language model|neural network|automatic translation|automatic translator|voice assistant|ai voice|google translate',
    language:
      'tamil|bengali|malayalam|urdu|persian|vietnamese|thai|indonesian|georgian|armenian|english|french|german|spanish|italian|portuguese|dutch|polish|czech|russian|ukrainian|swedish|turkish|greek|arabic|japanese|korean|chinese|romanian|hungarian|norwegian|danish|finnish|catalan|hebrew|hindi|українська|українською|русский|polski|deutsch|español|français|italiano|português|nederlands|türkçe|slovak|bulgarian|croatian|serbian|lithuanian|latvian|estonian|simple language|plain language|easy language|the original language|another language|other languages',
    unit: 'second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|h|day|days|week|weeks|month|months|year|years|d|m',
  },
  phrases: {
    'live-marker': {
      line: [
        [
          '[the|this] (news|story|article|text) is [still] (in development|developing) [and [it] (will be|is being) (updated|supplemented|continued)] [{pageTail}]',
          'This story is developing and will be updated',
        ],
        [
          'live (broadcast|transmission|stream|coverage|text) of the (event|events|match|session|meeting)',
          'Live broadcast of the event',
        ],
        [
          '(we follow|we are following|we re following) the (events|situation|developments|topic|story)',
          'We follow the events',
        ],
        ['live all [the] (news|updates|developments)', 'Live: all the news'],
        [
          '(this|the|our) live (page|blog|feed|event|transmission|stream|report|reporting) (is|has) [now] [been] (closed|ended|over|finished|concluded)',
          'This live page is closed',
        ],
        [
          'we (are|re) no longer updating (this|the) (page|blog|story|article|live blog|live page)',
          'We are no longer updating this page',
        ],
        ['show key events [only]', 'Show key events only'],
        ['[the] (live ticker|ticker|live blog|liveblog) to (read|follow|reread|read again)', 'Live ticker to read'],
        [
          '(information|details|data|circumstances) (is|are) being (clarified|updated|supplemented|verified|checked)',
          'Information is being clarified',
        ],
        [
          '(this|the|our) [live] (blog|liveblog|live blog|live coverage|coverage|ticker|live ticker|live broadcast) (is|has) [now] [been] (closed|ended|over|finished|concluded)',
          'This blog is now closed',
        ],
        [
          '[this|the|a] [is] [a|an] (developing|breaking|evolving|unfolding|ongoing) [news] (story|news|news story|situation|report|event) [{pageTail}]',
          'This is a developing story.',
        ],
        [
          '(news|story|article|information|text|report) (in|under|is in) (development|progress|developing|construction|update|updating|expansion|extension) [{pageTail}]',
          'News in development…',
        ],
        [
          '[the|this] (case|story|article|news|page|text|post|report|item|information|matter|content) (is|will be|gets|are) [being|continuously|constantly|regularly|currently|further|always] (updated|supplemented|expanded|completed|developed|extended|edited|refreshed) [{pageTail}]',
          'This report will be continuously expanded',
        ],
        [
          '[the|this] (story|article|news|page|text|post|report|item) (was|has been) (updated|supplemented|expanded|corrected|amended) [{pageTail}]',
          'This story has been updated',
        ],
        ['(being|is being|will be) (updated|completed|supplemented) [{pageTail}]', 'Being updated ...'],
        [
          '(more|further|additional) (details|information|news|updates|soon|follow|to follow|info) (soon|to follow|follows|follow|to come|shortly|coming|will follow|in a moment|coming soon|coming up) [{pageTail}]',
          'More details to follow',
        ],
        ['more (to come|soon|follows|to follow|shortly)', 'More to come'],
        [
          '(refresh|reload|update) (the|this|your) (page|browser|article) [{pageTail}]',
          'Refresh this page for updates',
        ],
        [
          '(please [check]|check|come) back (soon|later|here|often|for (more|updates|the latest|further|new|news)) [{pageTail}]',
          'Check back for updates.',
        ],
        ['(stay with us|stay tuned) [{pageTail}]', 'Stay tuned for more updates'],
        [
          'follow [the|all|our|it|live|latest|events] [latest] [updates|developments|news|coverage|live] (live|here|in our live|below|in real time|in the live ticker|minute by minute|in our liveblog) [{pageTail}]',
          'Follow live updates here',
        ],
        [
          'follow [the|all|our] (live|latest) (updates|coverage|developments|blog|ticker) [...]',
          'Follow live updates on the flood in Lund',
        ],
        ['(last|latest) (minute|minute news|hour|update|updates|news update)', 'Last minute'],
        ['(editorial|editing|editor s|writing) in progress', 'Writing in progress'],
        [
          '[is|will be] (updated|completed|supplemented|refreshed|expanded) (continuously|constantly|regularly|live|in real time|as it happens|as information comes in)',
          'Updated continuously',
        ],
        [
          '[breaking|urgent|flash|alert|news|breaking news] more (to follow|to come|soon|follows|shortly)',
          'Breaking: more to follow',
        ],
        ['(online|live|text|video) (transmission|broadcast|coverage|reporting|relay|chronicle)', 'Online transmission'],
        [
          'live (follow|watch|see) (the|our|all) [latest] (situation|events|broadcast|coverage|updates|ticker|latest|news|developments|transmission|stream) [...]',
          'Live: follow the situation in the region',
        ],
        ['(read|see|watch|follow) [it|us|the news|the text] (live|online|in real time)', 'Read live'],
        [
          'we [will] (continue|keep|are continuing) [to] (follow|following|monitor|monitoring|update|updating) (the|this) (situation|topic|story|events|developments|case|news) [closely]',
          'We continue to follow the situation',
        ],
        [
          'follow [all] (the|our|this|all) [latest] (events|event|news|situation|latest|developments|evolution|day|course of events|updates|coverage|broadcast|live broadcast|information|text broadcast) [of ...|around ...|on ...] (live|in real time|minute by minute|hour by hour|as it happens|directly|in direct|online|as they happen) [here|with us]',
          'Follow the events live',
        ],
        [
          'follow [our|the|all] (live|direct|in direct|liveblog|live blog|live ticker) [{pageTail}]',
          'Follow our direct here',
        ],
        [
          '[the|this|our] (live|direct|live coverage|live broadcast|live blog|liveblog|live ticker|ticker|live text|live stream|live report|live reporting|text broadcast|online broadcast) [is|has|ends] [now] (over|finished|ended|closed|come to an end|terminated|completed|here|concluded) [{pageTail}]',
          'The live coverage is over',
        ],
        [
          '(to|go to|here to|back to|click here for|all about it in|read in|more in|see) [the|our] (live blog|liveblog|live ticker|ticker|live coverage|news ticker|live)',
          'To the live ticker',
        ],
        [
          '(this|the) (page|blog|ticker|live blog|article|feed|text) (updates|is updated|will be updated|refreshes|will refresh|reloads|is refreshed) [itself] (automatically|continuously|constantly|regularly|every # {unit}|permanently|as [...])',
          'This page updates automatically',
        ],
        [
          '(the|this) (news|text|article|material|information|message|publication|post|report) (is|will be|was) (supplemented|being supplemented|updated|being updated|completed|being completed|expanded|added to|in the process of updating|being prepared|refined|being refined)',
          'The news is being supplemented',
        ],
        [
          '(more details|details|more information) (soon|follow|follows|later|in a moment|are coming|to come|shortly|will follow|are being clarified)',
          'Details are being clarified',
        ],
        ['(urgent|flash|breaking|exclusive|alert) (news|message|update|information|in progress)', 'Flash message'],
        ['(live|direct) (broadcast|coverage|ticker|blog|feed|online|text)', 'Live coverage'],
      ],
      weak: [
        'Happening now',
        'Story developing',
        'Key events',
        'In development',
        'News developing',
        'Soon more',
        'More soon',
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
        'Minute by minute',
        'In direct',
        'Online broadcast',
        'Text broadcast',
        'Supplemented',
        'Newsticker',
        'News ticker',
      ],
    },
    'cms-leftover': {
      weak: [['(article|inner|introduction|intro|teaser) (body|text|title|content)', 'Article body']],
      opening: [['lorem ipsum dolor', 'Lorem ipsum dolor sit amet']],
      sentence: [
        ['{lorem} {lorem} {lorem} {lorem} {lorem}', 'Ut enim ad minim veniam, quis nostrud exercitation.'],
        [
          '[the|this] (post|article|story|entry|news) ... (appeared first|first appeared|originally appeared|was first published|is apparu) on [the|our|his|her|my] (<name>|blog|site|website|_ [_] (com|net|org|co|info|news|uk|us))',
          'The post Rain delays final appeared first on Example.',
        ],
      ],
      line: [
        ['your (text|title|headline|image|content|caption) here', 'Your text here'],
        'Text text text',
        ['(picture|image|photo|video|text|content|media) (insert|block|placeholder|element|module)', 'Picture insert'],
        ['empty (block|element|field|section|widget)', 'Empty block'],
        ['no (description|caption|image|title) [available|provided|found]', 'No description'],
        [
          '(gallery|table|poll|quiz|form|photo|image|picture) (could not|cannot|can not) be (loaded|displayed|shown)',
          'Gallery could not be loaded',
        ],
        ['edit (this|the) (post|page|article|entry)', 'Edit this post'],
        ['placeholder [text|image|title|for [the|an] (image|ad|advertisement|text)]', 'Placeholder text'],
        [
          '(text|title|headline|subtitle|lead) of (the|this) (message|article|news|text|post|publication|page)',
          'Text of the message',
        ],
        [
          '(article|text|post|message|news|photo|image) without [a] (title|subject|name|caption)',
          'Article without title',
        ],
        [
          '(insert|enter|add|type|write|place|put) [your|a|the|here] (text|title|headline|picture|image|caption|photo|subtitle|description|lead|intro|code|subheading|teaser) [text|here]',
          'Insert headline here',
        ],
        [
          '[the] (title|headline|body|intro|introduction|lead|subtitle|teaser|description) [text] of [the|this] (article|page|news|text|post|story)',
          'Title of the article',
        ],
        ['here (comes|goes|is|stands) (the|your|a) (text|title|image|headline|caption)', 'Here comes the text'],
        ['(without|no|untitled|unnamed) (title|name|document|subject|headline)', 'Untitled document'],
        [
          '(this|the) (block|section|widget|field|module|element) (is|was|has been) (empty|disabled|hidden|unavailable)',
          'This module is empty',
        ],
        [
          '(this|the) (entry|post) was (posted|published|tagged|filed) (in|on|by|and) ...',
          'This entry was posted in News',
        ],
        [
          '(edit|edit this|edit this entry|permalink|bookmark the permalink|post navigation|skip to content|skip to main content|skip to navigation|skip navigation|toggle navigation|primary menu|uncategorized|previous post|next post|older posts|newer posts|previous story|next story|newer story|older story|view desktop version|loading comments|just another wordpress site|powered by wordpress|hello world|lorem ipsum|slideshow requires javascript|like this|like loading|leave this field empty|untitled|no title|test|widget|sidebar|insert here|your ad here|placeholder|automerge # [...]|view on one page)',
          'Skip to content',
        ],
        [
          '(posted in|filed under|tagged) (uncategorized|uncategorised|general|news|<name>) [...]',
          'Posted in Uncategorized',
        ],
        [
          '[error|http error|error code] [page] (404|403|500|502|503) [not found|page not found|error|forbidden]',
          'Error 404',
        ],
        [
          '(undefined|null|nan|nbsp|amp nbsp|object object|null null|undefined undefined|nbsp nbsp|true null|lorem ipsum)',
          'undefined',
        ],
        [
          '[the] (content|page|player|article|comments|data|widget|gallery|map|poll|element|recommendations|post|tweet|items|articles|more articles) (is|are) [being|currently|still] (loading|loaded)',
          'Content is loading',
        ],
        [
          '(loading|reloading) [the|more|of] (content|page|article|articles|comments|data|widget|gallery|map|poll|element|recommendations|post|posts|tweet|items)',
          'Loading the recommendations',
        ],
        [
          '(error|an error|failed|failure|problem|unable) (loading|while loading|to load|when loading|in loading|during loading|of loading) [the|this] [content|contents|page|data|element|article|widget|comments|video|map|image|module] [...]',
          'Error while loading the module',
        ],
        ['(image|img|photo|gallery|attachment|embed|widget|block|node|media|picture) (id|#) [#]', 'image:21434'],
      ],
    },
    control: {
      line: [
        ['(previous|next) (message|slide|picture|image|photo|report)', 'Previous message'],
        ['(view|open|enter|exit|leave) [in] (full screen|fullscreen) [mode]', 'View full screen'],
        ['(forward|back|on|go) to the (next|previous) [article|page|message|news|story]', 'Forward to the next'],
        ['next (message|entry|record|item)', 'Next message'],
        [
          '(increase|enlarge|magnify|zoom|shrink|zoom in on|zoom in) [the|this] (image|picture|photo|illustration|graphic|map|text)',
          'Increase the image',
        ],
        [
          '(go back|return|back|go) to the (beginning|start|top|end) of (the|this) (page|article|site|text)',
          'Return to the start of the page',
        ],
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
          '(back|return|go back|scroll|jump|up) (to|to the|up|up to|to top|to the top) (top|home|homepage|start|main page|overview|top of the page|article|list|previous page|page|content|main|the top|results|navigation|main content)',
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
        ['(previous|next) (gallery|video|slide|item|entry|topic|match|post|news|photo)', 'Next gallery'],
        ['[back|go|return|scroll] to [the] top [of the page|of page|of the article]', 'To top'],
        [
          '(click|tap|press|touch|swipe) [here|on it|on the image|on the photo|on the button|on the link|below|the button] (to|for) (view|open|see|load|play|start|expand|copy|show|zoom|display|reveal|unfold|watch|vote|participate|enlarge|download|more|continue|switch|rotate) [the|this|it|more|full|all|in] [image|video|article|content|map|gallery|picture|photo|size|graphic|details|information|text]',
          'Click to view',
        ],
        [
          '(fold|unfold|fold in|fold out|expand|collapse|show|hide|open|close|previous|minimize|maximize|zoom in|zoom out) (fold|unfold|fold in|fold out|expand|collapse|show|hide|open|close|next|minimize|maximize|zoom in|zoom out)',
          'Fold / Unfold',
        ],
        [
          '(change|adjust|increase|decrease|reduce|enlarge|set|normal|small|large) [the] (text|font|letter|character|type) (size|display|height)',
          'Change the font size',
        ],
        [
          '(close|hide|dismiss|shut) (the|this) (message|banner|notification|popup|pop up|menu|dialog|overlay|notice|info|panel|layer|layers)',
          'Close the notice',
        ],
        [
          '(show|view|see|display|read|load) (more|less|all|next|previous|older|newer) [of] [the|this|these] [text|articles|article|information|posts|content|entries|publications|materials|news|answers|replies|options|variants|results]',
          'Show less text',
        ],
        [
          '(open|view|read|show|display) (in|on) (a|the|our) (new|app|full|other|browser|separate) [window|tab|screen|application]',
          'Open in a new window',
        ],
        [
          '(scroll|swipe|go|move|return|back|jump) [further] (to the top|to top|to the bottom|to the beginning of the page|to the top of the page|to the start of the page)',
          'Go to the beginning of the page',
        ],
        [
          '[to|go to] [the] (previous|next|following|preceding) (article|news|post|image|photo|slide)',
          'The following article',
        ],
        [
          '(back|return|go back|scroll|jump|up) (to|to the|up|up to|to top|to the top) (top|homepage|main page|overview|top of the page|article|previous page|page|results|navigation|main content|the top)',
          'Back to top',
        ],
      ],
      weak: [
        'Prev',
        'To fold',
        'Dismiss',
        'Confirm',
        'Shut',
        'Look at all',
        'To the beginning',
        'Turn page',
        'To close',
        'Roll up',
        'Upwards',

        'Magnify',
        'Fold up',

        'Roll down',
        [
          '(back|return|go back|scroll|jump|up|go) to (the (top|start|beginning|list|main|overview)|home|start)',
          'Return to the top',
        ],
        [
          '(close|open|show|hide|leave) (the|this) (window|list|map|box|message|panel|search|banner)',
          'Open the window',
        ],
        'To the top',
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
        'Minimize',
        'Maximize',
        'Unfold',
        'Fold',
        'To the top',
        'Understood',
        'Display',
        'Validate',
        'Swipe',
        'Fold in',
        'Fold out',
        'Deploy',
        'Continue without',
        'Shutdown',
      ],
    },
    'translation-notice': {
      sentence: [
        [
          '[this|the] (article|text|page|content|story|post|news|report|document|information|following|following text|following article) (is|was|has been) [a|an|originally|initially|partially] (automatically translated|machine translated|auto translated|automatic translation|automated translation|machine translation|ai translation|translated (automatically|by machine|by machine translation|mechanically)|(translated|translation) [{translationTail}] (by|with|using|via) [the (help|aid|support|assistance) of] [an|a|the] {aiMaker})',
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
          '(click|tap|press|select) [here] to (listen|hear) ... (text|article|highlighted|story)',
          'Tap here to hear the article',
        ],
        [
          '(this|the) (audio|audio version|article|text|voice|story) (is|was|has been) [being] (read|generated|narrated|voiced|auto generated|read aloud|read out|recorded|converted|spoken|produced|created) [aloud|out|aloud to you] (by|using|with|through|automatically) [the help of] [an|a|our] (ai|automated|automatic|artificial|synthetic|synthesized|synthesised|text to speech|computer|robot|machine|digital|virtual)',
          'This audio was generated by AI.',
        ],
        [
          '(text to speech|speech synthesis|text to audio) (is in|in beta|by|powered|provided|function|version|feature|technology)',
          'Text to speech is in beta',
        ],
        [
          '(read|read aloud|read out|voiced|narrated) by (an|a|our) (ai|automated|automatic|computer|synthetic|artificial|digital)',
          'Read by an automated voice.',
        ],
        [
          'please report ... in (the|this) [automatic|machine] translation',
          'Please report errors in this translation.',
        ],
        [
          'if you (find|notice|spot|discover|see) ... in (the|this) [automatic|machine] translation ... (please|let us know|tell us|write to us|contact|report|inform|letting)',
          'If you find mistakes in the translation, please tell us.',
        ],
        ['there may be ... in this [automatic|machine] translation', 'There may be mistakes in this translation.'],
        [
          '(only the original|the original) [{language}|language|text|version|document|article|release|announcement|press|of|this|in|the|its]  [{language}|language|text|version|document|article|release|announcement|press|of|this|in|the|its] [{language}|language|text|version|document|article|release|announcement|press|of|this|in|the|its] (is|shall|remains|takes|should) [be|considered] [the] [only] [legally|official|precedence|authoritative|binding] (authoritative|legally binding|official|precedence|valid version|legally valid|official version)',
          'The original version is legally binding.',
        ],
        [
          'only the original [{language}] (language|version|text) [of _ _] (is|shall be) (authoritative|binding|valid|legally binding)',
          'Only the original version is authoritative.',
        ],
        [
          '(machine|automatic|automated|ai|google) (translated|translation|translations) [text|texts|article|articles] (may|can|could|might) [still|therefore|not] (contain|include|have|be|lead|cause|always) ... (errors|error|mistakes|inaccuracies|inaccurate|imprecise|accurate|misunderstandings)',
          'Machine translation may contain errors.',
        ],
        [
          '(machine|automatic|automated|google) (translated|translation|translations) (by|of|from|with|provided) ... (google|deepl|original|convenience|checked)',
          'Machine translation by Google, not checked.',
        ],
      ],
      line: [
        ['this (article|text|story|page|interview) in {language}', 'This article in English'],
        ['automatic (reading|voice|narration|reading out) of (the|this) {article}', 'Automatic reading of the article'],
        [
          'listen to (the|this) [ai|automatically|auto|machine] (generated) (audio|version|recording|podcast)',
          'Listen to the AI-generated audio',
        ],
        [
          '(machine translated|automatically translated|auto translated) (text|article|version|content|page)',
          'Machine translated text',
        ],
        [
          '(to|go to|switch to|here to|click for) the {language} version [of (this|the) (article|text|page|site)]',
          'To the Ukrainian version',
        ],
        [
          '(version|translation) of (this|the) (text|article|page|story|news|interview) in {language}',
          'Version of this text in French',
        ],
        ['(text|article) (read aloud|read out)', 'Text read aloud'],
        ['listen to (this|the) {article} (read|narrated|voiced) by ...', 'Listen to this story, read by AI'],
        [
          'this (audio|text|summary|translation|content|transcript) is (auto generated|automatically generated|ai generated|machine generated|computer generated)',
          'This audio is auto-generated.',
        ],
        ['{language} version (below|here|follows|available|above|further down)', 'English version below'],
        ['[with|by] [an|a] (automated|ai|synthetic|computer|artificial) voice', 'Automated voice'],
        ['text to (speech|audio)', 'Text to speech'],
        [
          '(this|the) (article|text|interview|report|story|essay|post) (is|was|has been) [originally|first] (translated|a translation) from [the] {language} [original|version|text] [by <name>]',
          'This article was translated from the German by Jana Holm',
        ],
        [
          '[text|article] (translated automatically|automatically translated|machine translated|translated by machine) (from|into) {language}',
          'Automatically translated from Polish',
        ],
        [
          '[the|this] translation (is|was|has been) [made|done|created|performed|produced] (automatic|automatically|by machine|machine made|machine generated) [and] [may|can|might|could] [contain|include|have] [errors|inaccuracies|mistakes]',
          'This translation was produced automatically',
        ],
        [
          '(translation|translated version|automatic translation|machine translation) of [the] [original] {language} (text|article|original|version|publication)',
          'Translation of the original Polish article',
        ],
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
        [
          'translated from [the] {language} [original] (with|by|using) [the help of] [an|a] {aiMaker}',
          'Translated from German with AI',
        ],
        [
          '(automatic|machine|automated|ai|automatically generated) translation [{translationTail}] (errors|inaccuracies|mistakes|imprecise|inaccurate) [{translationTail}]',
          'Automatic translation. Errors are possible.',
        ],
        [
          '(this|the) (article|story|page|news|post|column|interview) (is|can be) [also|now|already] (available|read|found) [to read] in {language} [and|or] [{language}] [{language}] [here|too]',
          'This article is also available in French',
        ],
        [
          '(read|also available|read this|listen|view|see|available languages|other languages|translate) [this|article|text|also|it|the article|in other languages] [in|on|into] {language} [and|or] [{language}] [{language}] [{language}] [{language}] [{language}]',
          'Read in: English, Polski',
        ],

        [
          '{language} (version|version of this article|version of the article|version here|translation)',
          'English version',
        ],
        [
          '(this (audio|audio version|summary|article|translation|text|transcript|recording|voice version|page|content|post)|the (audio version|summary|translation|audio)) (was|is|has been|were) [being] [automatically|artificially|partly|partially|originally|also] (generated|created|produced|written|made|translated|voiced|read|summarized|summarised|prepared|compiled) [aloud|out] [and ...] (by|with|using|from|artificially|automatically) [the help of|the aid of|the support of|the use of|means of] [an|a|the] {aiMaker} [voice|model|tool|{pageTail}]',
          'This summary was created with the help of AI',
        ],
        [
          '(voiced|read|read aloud|narrated|generated|spoken|translated|summarized|summarised|created) (by|with|using) [an|a|the|the help of|the use of|the support of|the assistance of] [automatic|automated] {aiMaker}',
          'Voiced by AI',
        ],
        [
          '(ai|ai generated|automatically generated|automatic|machine|computer generated) (summary|translation|audio|voice|content|text|transcript|transcription|narration|reading)',
          'AI-generated summary',
        ],
        [
          '(the|this) (text|article) is (read|translated|voiced) (automatically|by a machine|artificially) [...]',
          'The text is read automatically',
        ],
        [
          '(translated|translation) (automatically|by machine|with ai|by ai|by software|provided by <name>|powered by <name>)',
          'Translated automatically',
        ],
      ],
      weak: [
        ['original in {language}', 'Original in German'],
        ['in {language}', 'In Ukrainian'],
        [
          '(available|languages|translations) [in] {language} [and|or] [{language}] [{language}] [{language}] [{language}]',
          'Available in German',
        ],
        ['{language} {language} {language}*4', 'English | Français | Deutsch'],
        'Show translation',
      ],
    },
    'social-embed': {
      weak: [
        ['the publication (on|in) (facebook|instagram|twitter|telegram|tiktok)', 'The publication on Facebook'],
        ['(the|this) (publication|reel) (was|has been|is) (deleted|removed)', 'The publication was deleted'],
      ],
      line: [
        ['(view|open|watch) on x', 'View on X'],
        [
          '(the|this) (post|tweet|message|publication|comment) (was|has been) (deleted|removed|hidden) by (the author|its author|the user|a moderator|moderators|the moderator)',
          'The post was deleted by the author',
        ],
        ['[the] link to [the|this] (tweet|post|instagram post|facebook post|reel)', 'Link to the tweet'],
        ['(show|view|open|load|display) [the|this] (tweet|instagram post|facebook post|embedded post)', 'Show tweet'],
        [
          '(a|one|the) publication (of|by|from) <name> (instagram|facebook|telegram|_)',
          'A publication of Jana Holm (@janaholm)',
        ],
        ['(retweeted|liked|shared|reposted|viewed) # times', 'Retweeted 12 times'],
        [
          '(watch|view|open|play|listen|show|display) [this|the video|video|the post|full video] (on|in|at) (youtube|instagram|facebook|twitter|telegram|tiktok|vimeo|soundcloud)',
          'Watch on YouTube',
        ],
        [
          '[this|the] original (tweet|post|video|publication) (was|has been|is) [been] (deleted|removed|no longer available|unavailable|hidden)',
          'The original tweet has been deleted',
        ],
        [
          '(publication|post|contribution|entry|reel) (shared|published|posted|divided) (by|from|of) <name> [...]',
          'Publication shared by Jana Holm (@janaholm)',
        ],
        [
          '(a|one) contribution (shared|posted|divided) (by|from|of) <name> [...]',
          'A contribution shared by Jana Holm (@janaholm)',
        ],
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
        ['tweet (by|of|from) <name>', 'Tweet of Jana Holm'],
        [
          '(view|see|open|show|watch|read|display|consult) [this|the|full|original|all] (post|tweet|photo|reel|video|publication|story|thread|message|content|profile|playlist|posts|broadcast) (on|in|at|from|of) {network}',
          'View post on X',
        ],
        [
          'this (tweet|post|publication|content|reel|message|instagram post|facebook post|embed) (is|was|has been|may have been|has) (no longer available|not available|unavailable|deleted|removed|been deleted|been removed|hidden|not accessible|no longer accessible|no longer online) [...]',
          'This post is no longer available',
        ],
        ['(post|tweet|a post|a tweet) (by|from|shared by|published by) (_|<name>)', 'Tweet by @janaholm'],
        ['(translate|quote|embed|repost|like|reply to|share) (tweet|bio|this tweet|this post)', 'Translate tweet'],
        [
          '# [k|m|mn|mln|thousand|million] (retweets|likes|reposts|quotes|quote tweets|followers|bookmarks|tweets|reactions|replies) [# [k|m|mn|mln|thousand|million] (retweets|likes|reposts|quotes|quote tweets|followers|bookmarks|views|replies|comments|shares)] [# [k|m|mn|mln|thousand|million] (retweets|likes|reposts|quotes|quote tweets|followers|bookmarks|views|replies|comments|shares)] [# [k|m|mn|mln] (retweets|likes|reposts|quotes|bookmarks|views|replies|comments|shares)]',
          '4.2K Retweets 310 Quotes 9K Likes',
        ],
        [
          '(a|one) (publication|post|reel|entry|shared publication|shared post) [that was] (shared|published|posted|made|released|divided) (by|from|of) ...',
          'A publication shared by Jana Holm (@janaholm)',
        ],
        [
          '(a|one) (photo|video|story) (shared|published|posted) (by|from|of) <name> [...]',
          'A photo posted by Jana Holm (@janaholm)',
        ],
        [
          '(reply|replies|conversation|thread|answer) (on|in|to) (twitter|x|facebook|instagram|threads|bluesky|mastodon)',
          'Reply on Twitter',
        ],
        [
          '(content|post|tweet|publication|video|posts|message) (from|by|of|on) (twitter|x|facebook|instagram|youtube|tiktok|telegram|bluesky|threads) [<name>|loading|blocked|here]',
          'Post from Instagram',
        ],
        [
          '[see|view|show|read] (instagram|facebook|twitter|tiktok|x|telegram|youtube|threads) (post|publication|posts|tweet|video|reel|profile|message|comment|content) [of|by|from] [<name>|_]',
          'See Instagram post',
        ],
      ],
    },
    truncation: {
      run: ['To be continued'],
      line: [
        ['(the|this) (text|article|interview) is [only] an (excerpt|extract|abridgement)', 'This text is an excerpt'],
        ['(shortened|abridged|abbreviated) version [of (the|this) {article}]', 'Shortened version'],
        ['(article|text|story) preview', 'Article preview'],
        ['[the] full version of (the|this) {article}', 'Full version of the article'],
        ['read (completely|fully|in full) (in|on|at) [the] <name>', 'Read completely in the Courier'],
        [
          '(the|this) {article} is (published|printed) in [an|a] (abbreviated|abridged|shortened) (form|version)',
          'The text is published in abbreviated form',
        ],
        ['continuation in (the|our) (next|following) (issue|part|edition|number)', 'Continuation in the next issue'],
        ['more in the (paper|newspaper|print edition|printed edition|print issue)', 'More in the paper'],
        ['(read|see) more (at|on) _ [_] (com|org|net|co uk|example)', 'Read more at example.com'],
        [
          'to read the (full|whole|complete|entire) (article|text|story|interview|report) [please] (visit|go to|click|open|see) (our|the|on|here) [website|site|page|app|portal|the link|link|here]',
          'To read the full article, visit our website',
        ],
        [
          'the (full|complete|whole|entire) (interview|article|text|story|report|conversation) is [available|published|printed] (in|on|at) (our|the) [print|printed|new|current|latest|next|{month}|digital|paper] (magazine|issue|edition|newspaper|paper|app|site|website)',
          'The full interview is available in our print magazine',
        ],
        [
          '[the|this] (text|article|interview|conversation) (is|was|has been) (abridged|shortened|abbreviated|edited for length)',
          'The text is abridged',
        ],
        [
          'you have read (a|one|the first|only a|only) part of (the|this) {article}',
          'You have read a part of the article',
        ],
        [
          '[the|read the] (whole|full|complete|entire) (interview|article|text|report|conversation) in the (new|current|latest|next|printed|print) (issue|edition|number|magazine)',
          'The whole interview in the new issue',
        ],
        ['read (fully|completely|in full|it fully|it in full)', 'Read fully'],
        [
          '(message|article|text) (clipped|truncated|cut) [view|read|see] [the] [entire|full|whole|complete] (message|article|text)',
          '[Message clipped] View entire message',
        ],
        [
          '[read] the (full|complete|whole|entire) (article|text|interview|story|report) (you [will|can] (find|read|see)|can be (read|found|seen)|[is] published|will be found|is available) (in|on|at) [the] <name>',
          'The complete article you will find in the Harbour Post',
        ],
        [
          '[this] (article|text|story) (was|is|has been) (shortened|truncated|abridged|cut off|cut) [...]',
          'This article has been shortened',
        ],
        [
          '(you are reading|you have read|you ve read|this is) (an excerpt|an abridged version|a preview|the preview|the beginning|a summary|a sample) [...]',
          'You are reading an excerpt.',
        ],
        ['(end of|limited|free) (preview|excerpt|sample|extract) [...]', 'End of preview'],
        ['(article|text|story|content) (truncated|shortened|abridged|abbreviated)', 'Article truncated'],
        ['more (at|on|in) (the|our|this) (site|website|page|app|link)', 'More on our website'],
        [
          'the (rest|continuation|full version|remainder|whole text|full text|full article|full interview) [of] [the|this] [{article}] (on|at|in|via|can be found on|read on) [the|our] (site|website|page|app|magazine|print edition|portal|_) [_] [_]',
          'The rest of the text on example.org',
        ],
        [
          '(abridged|shortened|edited|cut) by the (editors|editorial staff|editorial team|editor|editorial office)',
          'Abridged by the editors',
        ],
        [
          '[the] (full|complete|unabridged|entire|whole|long|longer|original|extended|detailed) (version|text|interview|article|story|conversation|recording) [of (this|the) ({article}|interview|conversation)] (is|can be|will be|appeared|may be) (available|read|found|accessible|published|seen|heard) [only] (here|in the print edition|for subscribers|to subscribers|on <name>|at <name>|in <name>|in the (print|digital|paper|printed|current|latest) (edition|issue|version|magazine)|in our _|by link|at the link|at this link|via this link|on our (site|website|app)|on the site|on the website|on our [...]|by clicking [...])',
          'The complete version of this text is available in our app',
        ],
        [
          '[this] (text|article|interview) [is|was|has been] (abridged|shortened|abbreviated) [...]',
          'Text abridged. Full version at the source.',
        ],
        [
          '(read|see|find) [the|it|in] (full|complete|unabridged|detailed|long) (version|text|interview) [of] [the|this] [{article}] [...]',
          'Read the unabridged version on our site',
        ],
        [
          '(continuation follows|continuation|the continuation follows|continuation to follow|to be continued in [the] next _)',
          'Continuation follows',
        ],
        [
          '(read|continued) (in|on) (the|our) (next|following) (part|issue|page|edition|article|post)',
          'Continued in the next part',
        ],
      ],
      weak: [
        'Truncated',
        'Text truncated',
        ['(extract|fragment|excerpt) of the article', 'Extract of the article'],
        ['the (text|article) was cut', 'The text was cut'],
        'Story continues',
        'Article continues',
        ['abbreviated|abridged text|shortened text', 'Abbreviated'],
        'Full version',
        'Abridged',
        'Abridged version',
      ],
    },
  },
}
