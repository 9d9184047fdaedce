import type {PhraseBook} from '../../phrases.js'

/** What sites in English print in their own idiom, in Britain, America, India, Australia and Nigeria. */
export const sites: PhraseBook = {
  language: 'en',
  sets: {
    accessTail: '{accessWord}*14',
    accessWord:
      '#|a|access|across|ad|ads|all|and|any|anytime|anywhere|app|apps|archive|archives|article|articles|below|content|crosswords|day|device|devices|digital|edition|editions|epaper|every|everything|exclusive|for|free|from|full|games|here|in|it|journalism|just|less|limits|magazine|member|members|mobile|month|more|new|news|newsletters|newspaper|no|of|on|one|only|our|page|paper|plus|podcasts|post|premium|print|puzzles|quality|read|reading|recipes|replica|rest|site|stories|story|subscriber|subscribers|tablet|than|the|to|unlimited|us|video|videos|wait|we|web|website|week|with|without|year|your',
    advertiser:
      '[commercial|advertising|brand|media] (advertiser|advertisers|partner|partners|sponsor|sponsors|advertising partners)',
    alertsTail: '{alertsWord}*10',
    alertsWord:
      'a|all|and|app|as|at|be|by|click|daily|day|desktop|device|direct|directly|email|emails|every|first|for|free|from|get|happens|here|in|inbox|it|know|latest|miss|mobile|morning|never|new|news|newsletter|newsletters|now|of|on|or|our|phone|screen|sent|sign|stories|story|straight|subscribe|tap|text|the|to|today|up|updates|us|via|whatsapp|when|with|you|your',
    bestWord: 'best|top|favourite|favorite|biggest|must read|most popular|greatest',
    chosen: 'curated|chosen|handpicked|hand picked|picked|recommended|selected|tailored',
    currency: 'c|cents|dollars|eur|euros|kes|kobo|lakh|n|naira|p|pence|pounds|rand|rs|rupees',
    daysAhead: 'today|tonight|tomorrow|soon|midnight|this week|this weekend|{weekday}|# {month}|{month} #',
    leaves: 'closes|disappears|ends|expires|finishes|must end',
    network5: '{network}*5',
    oops: 'error|hmm|oh no|oops|ouch|sorry|uh oh|we re sorry|whoops',
    ourSite:
      'our app|our pages|our partners|our site|our website|the site|the website|this app|this page|this site|this website|we',
    priceBit: '#|a|each|every|for|just|month|of|only|per|price|the|then|week|year|{currency}',
    rightsDone:
      'broadcast|copied|distributed|redistributed|reposted|reproduced|republished|reused|rewritten|shared|stored|transmitted|used',
    rightsThing:
      'article|articles|content|images|material|materials|page|pages|photographs|photos|site|stories|story|text|website|work',
    rowItem:
      'about|about us|accept|advertise|apply|archive|archives|back|bookmark|bookmarks|cancel|careers|clear|close|comment|comments|confirm|contact|contact us|cookies|copy link|copyright|decline|delete|dismiss|done|download|e paper|edit|email|embed|epaper|facebook|faq|faqs|favourite|feedback|filter|follow|forward|fullscreen|gallery|help|hide|home|instagram|jobs|latest|less|like|link|linkedin|listen|live|load more|log in|log out|login|logout|mail|main|menu|more|most commented|most popular|most read|most viewed|mute|my account|newest|newsletter|newsletters|next|no|notifications|ok|oldest|open|password|pause|photos|pin|pinterest|reblog|play|podcasts|popular|premium|prev|previous|print|privacy|privacy policy|profile|quote|reddit|refresh|register|reject|relevance|replay|reply|report|report abuse|repost|reset|retweet|retry|rss|save|search|see all|see less|see more|select|send|settings|share|shop|show less|show more|sign in|sign out|sign up|sitemap|skip|sort|stop|submit|subscribe|tags|telegram|terms|terms of service|terms of use|trending|tweet|twitter|undo|unmute|unsubscribe|upload|video|videos|view|view all|watch|whatsapp|x|yes|youtube',
    rowPlace:
      'news|sport|sports|business|politics|opinion|weather|world|local|metro|money|markets|motors|motoring|cars|property|homes|real estate|jobs|obituaries|obits|death notices|classifieds|announcements|tributes|letters|columns|columnists|editorials|editorial|comment|culture|arts|arts and culture|books|music|film|movies|theatre|tv|tv and radio|television|radio|entertainment|showbiz|celebrity|lifestyle|life|life and style|food|food and drink|recipes|fashion|beauty|health|wellness|fitness|family|parenting|relationships|travel|science|tech|technology|gadgets|environment|climate|education|crime|courts|law|nation|national|states|cities|india|uk|us|africa|asia|europe|australia|cricket|football|rugby|tennis|golf|racing|afl|nrl|hockey|boxing|formula 1|f1|olympics|fixtures|results|tables|columns|features|long reads|investigations|explainers|explained|data|graphics|cartoons|comics|crossword|crosswords|puzzles|quizzes|sudoku|horoscopes|horoscope|astrology|games|competitions|offers|deals|vouchers|shopping|events|what s on|whats on|days out|gardening|pets|outdoors|farming|religion|faith|society|economy|finance|personal finance|companies|industry|banking|energy|startups|nollywood|bollywood|hollywood|gists|gossip|photos|pictures|video|videos|podcasts|podcast|newsletters|live|live tv|web stories|elections|latest|headlines|top stories|most read|trending|popular|home|epaper|e paper|archive|magazine|magazines|supplements|special reports|weekend|sunday|more|all|other|jobs|events|sections|topics|about us|contact us',
    storyTail: '{storyWord}*8',
    storyWord:
      'all|analysis|and|articles|breaking|by|day|edition|editors|far|for|from|headlines|here|in|just|latest|local|month|news|now|of|our|read|reader|readers|so|sport|stories|story|team|the|this|today|updates|us|week|weekend|world|year|you|your',
    takesTime: 'only takes|takes only|takes|takes just|just takes|will only take|takes less than|takes under',
    wire: 'aap|afp|agencies|ani|ap|associated press|bloomberg|ians|nan|pa|pti|reuters|uni|wires',
    writes:
      'author|blogger|broadcaster|columnist|correspondent|critic|editor|journalist|photographer|photojournalist|reporter|writer',
    tongue:
      'arabic|bengali|chinese|english|french|german|gujarati|hausa|hindi|igbo|indonesian|irish|italian|japanese|kannada|korean|malay|malayalam|marathi|nepali|pidgin|polish|portuguese|punjabi|russian|sinhala|spanish|swahili|tamil|telugu|turkish|ukrainian|urdu|vietnamese|welsh|yoruba|zulu',
    tld: 'au|biz|ca|com|com au|com gh|com ng|com pk|co in|co ke|co nz|co tz|co uk|co za|example|gh|ie|in|info|io|ke|lk|me|media|net|news|ng|nz|org|org uk|pk|press|tv|ug|uk|us|za',
  },
  phrases: {
    'consent-notice': {
      sentence: [
        [
          '{ourSite} (rely|relies|depend|depends) on ... {cookies}|{ourSite} (work|works|run|runs) (on|with) [necessary|essential|our|some|third party] {cookies}',
          'This site relies on cookies.',
        ],
        [
          'by (carrying on|going on|proceeding|reading on|dismissing) ... (you|i) (accept|agree|consent|are agreeing|are accepting|are consenting|are happy|are ok|are okay)',
          'By carrying on, you accept their use.',
        ],
        [
          'we ask for your permission before (anything|any content|it|something|the content) is loaded ...',
          'We ask for your permission before anything is loaded.',
        ],
        [
          'this (article|page|story|section) (contains|includes|features|has) [some] content [that is] (provided|hosted|supplied|served) by <name>',
          'This article contains content provided by Instagram.',
        ],
        [
          'you (have|ve) (turned|switched|opted) (off|out of) ... ({cookies}|tracking|personalisation|personalization) ...',
          'You have turned off social media cookies, so the post is hidden.',
        ],
      ],
      line: [
        [
          '[please] (click|tap|press) (below|here|accept|the button below|agree) to (consent|agree|accept|opt in|give consent) [to ...|or ...]',
          'Click here to agree to the above',
        ],
        [
          '[please] (review|check|change|update|adjust|edit|see) your (cookie|privacy|consent|cookies) (settings|preferences|choices) (to|if|before|in order to|and) ...',
          'Update your privacy settings to see the map',
        ],
        [
          'you ve (rejected|refused|declined|blocked|disabled|not accepted|opted out of) [all|some|third party|optional|our] {cookies} [...]',
          'You’ve declined optional cookies. Change your mind?',
        ],
        [
          'this (content|post|video|map|embed|player|widget|audio|chart) (comes|is loaded|is) from <name> and (may|can|will|might) (set|use|place|store|drop) {cookies} [...]',
          'This video is from Vimeo and may use cookies',
        ],

        ['(save and exit|save exit|save and close)', 'Save and exit'],

        [
          '(this|our) (site|website|app|page) (collects|gathers|processes|stores) [personal|some|usage|certain|your] (data|information) [about you|from your device] (to|for|in order to|so that) ...',
          'Our app gathers usage data to serve you better',
        ],
        [
          '{network} (embeds|posts|content|videos|tweets) (need|needs|require|requires) [your|marketing|targeting|optional|third party] ({cookies}|consent|permission)',
          'TikTok videos require your consent',
        ],
        ['privacy (manager|centre|center|hub|dashboard|tools)', 'Privacy centre'],
        [
          'you (haven t|have not|didn t|did not|don t) [yet] (given|granted|allowed|give|enabled|accepted|agreed|consented|enable|accept|allow) ... (permission|consent|cookies|embeds|tracking) [...]',
          'You have not enabled embeds from YouTube',
        ],

        [
          '(view|show|see|hide|manage) (vendor|vendors|our partners|purpose|purposes|legitimate interest) [list|preferences|details|settings]',
          'View vendor preferences',
        ],

        [
          'cookies on [the|our|this] [<name>] (website|site|app|service|portal|platform)',
          'Cookies on the Post website',
        ],
        [
          '(do not|don t|never) (sell|share|sell or share|sell and share) my [personal|private] (information|data|info)',
          'Do not share my personal data',
        ],
        [
          '(accept|reject|refuse|decline|allow|deny|block) [all] (non essential|nonessential|additional|optional|unnecessary|analytics|marketing|tracking|advertising|performance|targeting|functional) [and] [optional|marketing|tracking] {cookies}',
          'Decline optional cookies',
        ],
        [
          '[use|allow|accept] (only (essential|necessary|required)|(essential|necessary|required)) {cookies} [only]',
          'Use essential cookies only',
        ],
        [
          '(we ve|we have|we|<name> has) (updated|changed|revised|amended|made changes to) (our|its) [cookie and|terms and] (privacy (policy|notice|statement|terms|settings)|cookie (policy|notice)|terms [of (use|service)|and conditions]|terms of use and privacy policy) [(what|see|find|read|learn|click|please) ...]',
          'We have changed our privacy policy',
        ],
        [
          '[strictly] (necessary|essential|functional|functionality|analytics|analytical|marketing|performance|targeting|advertising|preference|statistics) {cookies} [are|is] [always] (active|on|off|enabled|disabled|required|allowed|accepted|rejected|can be (switched|turned) off|cannot be (switched|turned) off|(help|allow|enable|let|are used|are needed) ...)',
          'Performance cookies are off',
        ],
        [
          '(i m|i am|yes i m|i) (ok|okay|fine|happy|cool) with [all|analytics|marketing|these|your|that|optional] {cookies}',
          'I am happy with all cookies',
        ],
        [
          '(got it|ok|okay|thanks|i understand|i agree|accept|hide|close|dismiss) [thanks] [no more|this|the] cookie (message|messages|notice|notices|banner|banners|warning|prompt)',
          'Hide this cookie message',
        ],
        [
          '(manage|review|change|see|edit|update) [my|your|our|these|the|site|app] [third party|ad|data|tracking|tracker|cookie|privacy] (permissions|consents|trackers|tracking preferences|privacy|privacy choices|privacy options|ad choices|data settings)',
          'Review site permissions',
        ],
        [
          'your [us|uk|california|state|eu] [online] (privacy|cookie|cookies|data) (choices|rights|options|preferences|matters [to us]|settings|is important [to us])',
          'Your state privacy rights',
        ],
      ],
      weak: [
        ['before you continue [to [the] <name>]', 'Before you continue to Harbour Post'],
        ['(got it|i understand|ok got it|okay got it|ok thanks|got it thanks|understood)', 'Got it'],
      ],
    },
    'ad-marker': {
      line: [
        [
          '[this (article|page|site|story|video|podcast)] (has|contains|includes|carries|shows) [some] (ads|adverts|advertising|advertisements|paid placements)',
          'This page carries adverts',
        ],
        ['our {advertiser} pay (us|to) ...', 'Our advertisers pay to appear here'],

        ['(thanks|thank you) to our {advertiser}', 'Thank you to our sponsors'],
        [
          '(you are|you re) seeing this (ad|advert|advertisement) because ...',
          'You’re seeing this ad because you like boats',
        ],
        ['(sponsored|presented|supported|brought to you) by', 'Brought to you by'],

        ['(loading|unloaded) (ad|advert|advertisement|ads)', 'Loading advert'],
        [
          '(ad|ads|advert|advertisement) (feedback|choices|info|preferences|loading|closed|by google|label)',
          'Ad choices',
        ],
        [
          '[a] [(word|message|note|brief message|quick word) from|brought to you by|supported by|presented by|content from|stories from|links from|posts from|offers from|from] our {advertiser}',
          'A word from our sponsors',
        ],
        [
          '(ads|adverts|advertising|advertisements|advertisers) (help|helps|keep|keeps|allow|allows|let|lets|fund|funds|pay for|pays for|support|supports) (us|our|this|to) ... (free|going|running|possible|bring you|journalism|news|newsroom|site|reporting|content|writers|team|journalists)',
          'Advertising helps to keep this site free',
        ],
        [
          '[what s this] (content|stories|message|articles|links|posts|post|article|material|feature) [was] (from|by|supplied by|provided by|paid for by|produced by|created by|written by|sponsored by|in association with) (our|a|an|one of our) {advertiser}',
          'Content provided by a commercial partner',
        ],
        [
          '[want to|would you like to|looking to|how to|interested in] (advertise|advertising) (here|with us|on this (site|page)|on our (site|pages|website)|in this space) [(call|contact|email|e mail|click|get in touch|find out|learn|see|talk|speak|download|book|reach|let) ...]',
          'Advertise on this page',
        ],
        [
          'your (ad|advert|banner|message|advertisement|business) (here|could be here|could go here)',
          'Your advert here',
        ],
        [
          '(this|your|the) (ad|video|content|article|story|page|programme|player) (will|ends|starts|begins|resumes|continues) [end|start|resume|play|load|begin|continue|open] (in|after) # (seconds|second|secs|s|sec) [...]',
          'Your video starts in 12 seconds',
        ],
        [
          '(promoted|sponsored|paid) (stories|links|posts|content|articles|results|headlines|listings|video|videos|searches|post|link|partner content|message) [(from|around|across|from around|from across) [the|our] (web|internet|world|partners|sponsors|advertisers|network)|(by|for|from) <name>|you (may|might) (like|also like|enjoy)|what s this]',
          'Sponsored headlines from our network',
        ],
        [
          '[the|this|our] (article|story|post|text|report|reading|news|interview|column|recipe) (continues|resumes|carries on|goes on|will continue|will resume) after (this|a|the|these) [short|quick|brief|commercial|sponsored] (break|message|messages|pause|word|ad|ads)',
          'The post continues after a quick break',
        ],
        [
          '[the|this|our] (post|article|story|text|report|column|content) (continues|resumes) after [this|the|a|these] [message|messages|word] (from|by) [our|the] {advertiser}',
          'Article continues after a message from our sponsor',
        ],
      ],
      weak: [
        ['adchoices|paid for [and presented|and produced] by <name>', 'AdChoices'],
        ['advt|adv|advt by <name>|ad by <name>|ads by <name>', 'Advt'],
      ],
    },
    'read-also': {
      label: [
        [
          'click to (read|see|watch)|tap to read|story you may like|stories you may like|you may also like|also trending',
          'Tap to read: The river that ran uphill',
        ],

        [
          'don t miss|check out|continue with|now read|read now|read it now|up next|next up|read this next|watch next|listen next|icymi|in case you missed this|see related|don t miss this|you missed this|more coverage|related news|related story|related stories|related coverage|also watch|watch also|see also',
          'Now read: The miller who stopped the train',
        ],
      ],
      line: [
        [
          '[before you go] (read|check out|see|try) (these|this) [stories|articles|story] [before you go|next|too|now]',
          'Before you go, check out these',
        ],
        [
          '(today|yesterday|this week|the week|the day) s (most|best) (read|viewed|shared|popular|reads|stories|watched)',
          'Today’s most viewed',
        ],

        [
          '(more (like this|stories like this|of the same|to explore|to read|to love|for you)|(popular|trending|hot|making headlines|in the news) (right now|now|this hour|on <name>)|people are also (reading|watching|viewing)|the latest (from|in|by) (our newsroom|our reporters|our desk|the newsroom|<name> news))',
          'More to explore',
        ],

        [
          '[the] (most|top) (popular|read|viewed|shared|commented|watched|discussed|clicked|emailed) [stories|articles|videos|posts] (this week|this month|today|now|right now|this weekend|in the last # {day}|on <name>)',
          'Most viewed in the last 3 days',
        ],
        [
          'if you (liked|enjoyed|like|enjoy|loved|found) (this|that|reading this) [article|story|post|interesting|useful] you (ll|will|might|may|could) [also|probably|just] (love|like|enjoy|want|be) ...',
          'If you enjoyed this post, you might also like these',
        ],
        [
          '[before you go] (don t|do not|never) (leave|go|scroll past) without (reading|seeing|checking out|watching) [this|these|our] [stories|story|one|ones|articles]',
          'Don’t go without seeing this',
        ],
        [
          '(here s|here is|see|read) what else (is|s|we re|we are|you|was) ... (news|headlines|reading|today|know|need|missed|happening|week|covering)',
          'Here is what else is in the headlines',
        ],

        [
          '[the] (stories|articles|headlines|news|pieces|posts) you (may|might|could) have (missed|overlooked)',
          'Articles you might have missed',
        ],
        [
          '{chosen} [just] (for you|by our (editors|team|journalists)|by the editors|from {storyTail})',
          'Curated for you',
        ],
        [
          '(our|the|this week s|the week s|today s|your) [#|five|ten] {bestWord} (reads|stories|articles|picks|long reads|headlines|posts) [{storyTail}]',
          'This week’s top reads',
        ],
        [
          '(catch up|get up to speed|get caught up) [on|with] (the|our|all|all the|this) [latest] (story|stories|coverage|news|headlines) [{storyTail}]',
          'Get up to speed with our coverage',
        ],
        [
          '[more] [stories] (from|around|across|elsewhere on) [around|across] the (web|internet|network)',
          'From around the web',
        ],
        [
          '(what|stories|articles) others are reading [now|today|right now]|readers are also reading',
          'What others are reading',
        ],
      ],
    },
    'continue-reading': {
      line: [
        [
          '(tap|click|press|swipe|hit|scroll) [here|below|down] [to|and] (read|see|view|continue|open|expand|get|show) [the] [rest|more|on|full story|full article|full post|whole story|reading|whole thing|remaining text|next page] [of (this|the) {article}]',
          'Tap below to see the whole story',
        ],
        [
          '(one|a) (tap|click) [away] [to|from] [reading|read] (the|more|on) [rest|full story|full article]',
          'One tap to read the rest',
        ],
      ],
    },
    'paywall-notice': {
      line: [
        [
          'you (need|have|ve got|must) [to] be (a (member|subscriber)|logged in|signed in|registered) to (read|see|view|continue|access|unlock|watch|open) (this|the|our|on|it|more|{accessTail}) [{accessTail}]',
          'You need to be a subscriber to see this',
        ],
        [
          'this (post|article|story|episode|content|newsletter|video|discussion|feature) is [only|just|exclusively] [available] (for|to) our (supporters|subscribers|patrons|members|paying readers)',
          'This story is for our subscribers',
        ],

        [
          'you (ve|have) (viewed|read|used|opened|enjoyed|reached|seen) (your|the|all|all of your|all your) [last|final|#] [remaining] (free|complimentary|monthly) (article|articles|story|stories|views|reads|limit|allowance|quota) [...]',
          'You have enjoyed your final complimentary story',
        ],

        [
          '(join|upgrade|register|subscribe|sign up|pay|log in|create an account) [now|today|for free|free|here] to (read|see|view|continue|unlock|get|finish|access|open) (more|on|the|this|full|all|it|everything|our) {accessTail}',
          'Upgrade to unlock the full story',
        ],
        [
          '(join|upgrade|register|subscribe|sign up) [now|today|for free|here] to (read|see|unlock|continue|get) (more|on|everything|it|reading)',
          'Join to read more',
        ],
        [
          'this (post|article|story|episode|content|newsletter|video|discussion|feature) is [only|just|exclusively] [available] (for|to) [our] (paid|paying|premium|plus|registered|founding|full) [paying] (subscribers|members|supporters|readers|patrons|users)',
          'This episode is only for paying members',
        ],

        [
          '(your|the free|your free|a free) [#] [day|week|month] (trial|subscription|access|membership|preview|article|articles) (has|have|is|are|will) [now|soon] (ended|expired|over|lapsed|run out|about to end|ending|finished|used up|end|expire) [...]',
          'Your 14-day trial is over',
        ],

        [
          '[this (story|article|content|post|video) is] (exclusive|exclusively|only|reserved|free|unlocked|available [only]) (to|for) [our|the] <name> (members|subscribers|readers|supporters|patrons|customers)',
          'Only for Post Premium subscribers',
        ],
        [
          'you (ve|have) (hit|reached|run into|come up against|bumped into|arrived at) (the|our|a|your) [article|monthly|free|reading|story|metered] (paywall|limit|wall|quota)',
          'You have reached your reading limit',
        ],
        [
          '(love|like|enjoy|enjoying|loving) (reading|our|what you|this) ... (subscribe|join|become a (member|subscriber)|unlimited access|register|sign up) [...]',
          'Enjoying this story? Register for more',
        ],
      ],
    },
    offer: {
      line: [
        [
          'our [big|biggest|annual] (spring|summer|autumn|winter|easter|christmas|holiday|flash|black friday|anniversary|new year) (sale|offer|deal) (is|ends|has) (on|here|live|back|ending soon|now on|now live|midnight|today|tonight|tomorrow)',
          'Our winter offer is back',
        ],
        [
          '(try|test) us (free|out|for # {day}|for a {day}) [it s on us|for free|free|for nothing|on us|today|now]',
          'Try us free today',
        ],
        [
          'join [the|our] (thousands|millions|hundreds|#|# other|growing number) [of] (readers|subscribers|members|people|others|fans) (who|and) (subscribe|read|support|trust|love|get|enjoy|follow|already) [{accessTail}]',
          'Join hundreds of readers who support us',
        ],

        [
          '(get|save|take|enjoy) # [percent|per cent] [off] [for|on|when|your|a|an|our|the] ... (year|month|subscription|plan|membership|subscribe|access|months|weeks|annual|first|digital)',
          'Take 30% off your first year',
        ],
        [
          '(pause|cancel|stop|change|skip|switch|quit|leave) [it|your (plan|subscription)] [(or|and) (cancel|pause|stop|switch|change|restart|resume)] (whenever|anytime|any time|at any time|when|online) (you|in) [like|want|choose|wish|need|fancy|your account] [to|it]',
          'Pause or stop whenever you want',
        ],
        ['no (credit card|card details|payment details) (needed|required|necessary)', 'No card details required'],
        [
          '(access to|includes|including|plus) ... (app|e paper|epaper|e edition|archive|archives|puzzles|crosswords|newsletters|podcasts|digital replica|digital edition) [included|too|as well|{accessTail}]',
          'Includes the archive and all crosswords',
        ],

        [
          '(save|get|enjoy) (up to|more than|over|at least|a massive|an extra|as much as|a whopping) # [percent|per cent|{currency}] [off|discount] [(on|when|with|today|now|off|a|if|your|our|by|over|this) ...]',
          'Get up to 40 per cent off our annual plan',
        ],
        [
          '(claim|grab|redeem|activate|take up|unlock|view) (this|the|your|my|our) [special|exclusive|free|latest|#] [day|week|month] (offer|offers|deal|deals|discount|trial|saving|savings|plans|code|gift|subscription options) [now|today|here|before ...]',
          'Grab your discount before Sunday',
        ],
        [
          '(full|unlimited|get|all|subscribe|read|digital|complete|premium|support|everything|join|try) ... for (less than|under|the price of|the cost of) (a|one|your|two) [cup of|weekly|daily|morning|cups of] (coffee|coffees|tea|latte|flat white|sandwich|pint|newspaper) [(a|each|per|every) {day}]',
          'Everything we write for the price of a coffee a month',
        ],
        [
          '(start|begin|activate|try|get|take) (your|a|my|the|our) [free] [#|one|two] [day|week|month] [free] trial [now|today|here|(for|at|from) ...]',
          'Begin your free 30-day trial',
        ],
        [
          '(view|see|compare|explore|choose) [all|our|the|your|subscription|membership|available] (plans|packages|pricing|subscription plans|membership options|plan|prices and plans)',
          'Compare our packages',
        ],

        [
          '[get|your|the|get your|get the|enjoy your] (first|1st|next) [#|two|three|four|six|twelve] (month|months|week|weeks|year|quarter|days) (for|at|from|only|just|on us|free) {priceBit}*6',
          'Get your first three months for just £3',
        ],
        [
          '(auto renews|auto renew|auto renewal|renews|renews automatically|automatically renews|rolls over|billed|charged) [automatically] (at|for|every|on|from|unless|until|as|to|monthly|annually|yearly|each) ... (cancelled|canceled|cancel|month|year|# {day}|annually|monthly|yearly|turned off|week|{currency})',
          'Renews automatically every month unless cancelled',
        ],
        [
          '[only|just|from|for|at] [{currency}] # [{currency}] (a|per|every|each|for) [#|the first|your first] {day} [then [{currency}] # [{currency}] [(a|per|every|each) {day}]] (cancel|unless|billed|no contract|no lock in|plus|with|auto|renews|limited|new|terms|t cs|save|offer) ...',
          'N500 per week, cancel at any time',
        ],
        [
          'give (the|a|someone the|someone a|them the) gift of [a|an] [great|good|quality|independent|trusted|local|better|real] (journalism|news|reading|subscription|digital access|<name>)',
          'Give the gift of independent journalism',
        ],
        [
          '[this] [is a] (limited time|limited|flash|one day|# hour|# day|black friday|cyber monday|end of season|boxing day|diwali|easter|christmas|new year) (only|offer|offers|deal|deals|sale) [only] [{leaves}] [{daysAhead}]',
          'Flash sale ends midnight',
        ],
        ['[this|our|the] (offer|deal|sale|promotion|discount) {leaves} {daysAhead}', 'This offer ends Sunday'],
        [
          '[full] (terms [and] conditions|t cs|ts cs|ts and cs) apply [to this offer|see ...]',
          'Terms and conditions apply',
        ],
        ['[offer] [open|available|valid] [to|for] new (subscribers|customers|members) only', 'New subscribers only'],
        [
          '(choose|pick|find|select|see) (the|a|your) (plan|package|subscription|offer|membership|option) (that s|that is|that|which|to|for) (right|best|suits|suit|works|fits|fit|you) [for] [you|your needs|me] [best]',
          'Pick the package that suits you best',
        ],
        [
          '(enjoy|get|have|unlock|with|includes|including|plus|benefit from|receive) (unlimited|full|complete|ad free|advert free|premium|exclusive|instant|uninterrupted|unrestricted) [digital|premium|ad free|online|mobile] (access|reading|articles|content) {accessTail}',
          'Get complete digital access on every device',
        ],
        [
          '(ad free|advert free|ad light|ad lite|uninterrupted|unlimited|full|complete) [digital] (reading|access|browsing|news|journalism|articles) [{accessTail}]',
          'Advert-free reading in our app',
        ],
        [
          '(try|read|get) [it|us|<name>|the paper|the app|everything|unlimited access] (free|risk free|for free) for # {day}',
          'Read us free for 14 days',
        ],
      ],
      weak: [
        [
          '(monthly|annual|yearly|weekly|day|digital|# day|# month) (pass|plan|subscription|membership|access)',
          'Annual membership',
        ],
        [
          '[the] (cheapest|best|easiest|fastest|smartest|simplest) way to (read|get|follow|support|enjoy) (us|our (journalism|news|stories|paper)|<name>)',
          'The easiest way to follow us',
        ],

        ['(most popular|best value|recommended) (plan|option|offer|subscription)', 'Recommended plan'],

        [
          'no [hidden|exit|joining|set up|lock in|lock ins|long term|minimum|cancellation|sign up] (contract|contracts|commitment|commitments|fee|fees|charges|lock ins)',
          'No long-term contract',
        ],
        [
          '(our|the) (best|biggest|lowest|greatest) [ever] (offer|deal|price|discount|sale|value) [yet|ever|of the year|so far|this year|available]',
          'Our lowest price ever',
        ],
      ],
      run: [
        ['(price|prices|cost) (goes|go|is going|are going) up (on|from|after|in|at)', 'Price goes up on Friday'],
        ['(only|just|from) [{currency}] # [{currency}] (a|per|every|each) {day}', 'Just 30p a day'],
      ],
    },
    login: {
      weak: [['(hi|hello|welcome|hey) (guest|user|<name>) [sign out|log out|my account]', 'Hello, guest']],
      line: [
        [
          '(trouble|problem|problems|issues|difficulty|having trouble|need help|can t|cannot|help with) [with] (logging|signing|log|sign|getting) (in|on|out)',
          'Having trouble signing in?',
        ],
        [
          '(manage|view|edit|update|change|see) (my|your) (subscription|account|membership|profile|subscriptions|preferences|alerts|newsletters|account settings|password|details|billing|payment details|payment method|email preferences)',
          'Update your payment details',
        ],

        [
          '(continue|sign in|log in|login|sign up|register|connect|join) (with|via|using|through|by) [your] (apple|google|facebook|email|e mail|linkedin|microsoft|sso|phone number|mobile number|twitter|x|passkey|library card|<name> account)',
          'Continue with Google',
        ],
        [
          '[sorry] (your|this) (session|login|log in) (has|is|was) (timed out|expired|ended|about to expire|about to end|no longer valid|inactive) [please ...|log in ...|sign in ...|for ...]',
          'Your session has expired. Please sign in.',
        ],
        [
          '(sign|log) [me] out (of|from|on) (all|this|other|your|every) [other] (devices|sessions|device|account|accounts|session)',
          'Log out of all sessions',
        ],

        [
          '(register|sign up|join|subscribe|create an account|log in|registering|registration|signing up) [now|today|for free|here] [and] [it|it s] ({takesTime}) (a|#|one|two|less than a|under a) (minute|minutes|moment|moments|second|seconds)',
          'Sign up today, it takes two minutes',
        ],
      ],
      run: [['remember me on this (computer|device)', 'Remember me on this device']],
    },
    newsletter: {
      sentence: [
        [
          '[notice|note|disclaimer] by (submitting|providing|entering your|ticking|completing|checking this|filling in) ... (you|i) (agree|consent|accept|acknowledge|confirm|give|are agreeing)',
          'By ticking this box you confirm that you are over 16.',
        ],
      ],
      line: [
        [
          'every (weekday|morning|day|week|evening|lunchtime|{weekday}) [morning|evening] [at # [am|pm]] (the|our|all the) (stories|news|headlines|briefing|best stories|top stories) (you (need|should|must|can t)|that matter|to start|to know|in your inbox|worth) ...',
          'Every morning the headlines you need to know',
        ],
        ['your inbox (deserves|needs|will thank|just got|is about to|but) ...', 'Your inbox will thank you'],

        [
          '(sign up|subscribe|register|join|join us) (and|so) (we ll|we will|we can|you ll|you will|you never|you don t) ...',
          'Subscribe and we’ll write to you weekly',
        ],
        [
          'be [the|among the] first to (know|hear|find out|read) [about ...|the ...|sign up ...|subscribe ...|get ...|with ...|join ...|download ...]',
          'Be the first to know with our alerts',
        ],
        [
          '(sent|delivered|arriving|out) (every|each) ({weekday}|weekday|day|morning|evening|week|lunchtime|weekend|{weekday} and {weekday}|{weekday} morning) [morning|evening] [at # [#] [am|pm|a m|p m]]',
          'Delivered every Friday at 6am',
        ],

        [
          '[please|don t forget to|remember to] (check|look in) (your|the) [inbox|email] [and|or] [your] (spam|junk|spam or junk|junk or spam|promotions) [folder|mail|email|inbox|tab] [...]',
          'Please check your junk folder',
        ],
        [
          '(let us|we ll|we can|have us|allow us to|we will) (send|bring|email|deliver|drop) [to] (you|your inbox) [with] (the|our|all the|more|your|a|every) ... (stories|news|headlines|briefing|newsletter|updates|inbox|email|day|morning|week)',
          'We’ll email you our biggest stories',
        ],

        [
          '(sign me up|count me in|add me|keep me posted|keep me updated|put me down|yes sign me up|yes please|i want in) [for|to|with|on|by] [the|your|our] [daily|weekly|free|morning|evening|monthly|<name>] (newsletter|newsletters|digest|briefing|emails|updates|alerts|mailing list|list|email|round up|roundup)',
          'Add me to the mailing list',
        ],
        [
          '(stay|keep|be) (in the loop|in the know|up to speed|ahead|informed|posted|up to date|on top of things|ahead of the curve) (with|by|via|through) (our|the|a) [free|<name>] [daily|weekly|free|morning|evening|monthly] (email|emails|newsletter|newsletters|digest|briefing|round up|roundup|bulletin|alerts)',
          'Keep up to speed with our weekly round-up',
        ],
        [
          '[thanks|thank you|success|great|done] (you|you ve|you are|you re|you have) [been|are|re] [now|already|successfully|all] (subscribed|signed up|registered|unsubscribed|on the list|on our list) [to|for|from] [our|the] [<name>|newsletter|newsletters|mailing list|daily newsletter]',
          'You have successfully signed up',
        ],
        [
          '[{oops}] (something|there) (went wrong|was (a|an) (problem|error|issue)) ... (try again|refresh|reload|check your) [later|shortly|the page|in a few minutes|in a moment|soon|...]',
          'Sorry, there was a problem. Please refresh the page.',
        ],
        [
          'we (will not|won t|never|do not|don t|ll never|will never|would never) (share|sell|pass on|give|rent|misuse|pass|give away) (your|you|it|any|that) ... (anyone|anybody|third parties|third party|spam|unsubscribe|others|data|email|address|details|anyone else)',
          'We will never pass on your details to anyone else',
        ],
        [
          '(breaking|live|instant|free|real time|sport|sports|news) [news|sport|sports|traffic|weather] (alerts|alert|updates|notifications) [{alertsTail}] (phone|inbox|mobile|email|device|desktop|lock screen|smartphone)',
          'Live sport updates direct to your mobile',
        ],
        [
          '(want|like|love|enjoy|need|fancy|looking for|hungry for) [to read|to see] more [great|top|local|news|good|sport|stories] [stories|articles|news|content|posts|analysis|reporting|pieces] [like (this|these|it)] [every day|in your inbox|delivered daily|daily|from us|on this] (sign up|subscribe|join|follow|register|click|get|download|tap|check out|head to|visit) [here|now|today|to ...|for ...|our ...|us ...|the ...]',
          'Need more stories like these? Subscribe today',
        ],
      ],
    },
    'follow-us': {
      weak: [
        ['text _ to #', 'Text NEWS to 12345'],
        ['(chat|talk) (with|to) us [now|live]|live chat|ask us anything', 'Chat to us'],
      ],
      line: [
        [
          '(for more|for updates|for the latest|for more updates|for more stories) [news|stories|like this] (follow|join|visit|like) _',
          'For more, follow @harbourpost',
        ],
        [
          '(tune in|listen in|listen|tune into|subscribe|catch) [in] [to] our [weekly|daily|latest|new] (podcast|podcasts|show|radio show|live show) [every {weekday}|on <name>|wherever ...|now|here|today|each week]',
          'Catch our weekly show on Spotify',
        ],

        [
          '[for|got|any|send|have|with|share] [breaking|confidential] news (tips|tip|desk|tip offs) (email|call|contact|text|send|write|whatsapp|phone|submit|at|on) ...',
          'News tips? Email the newsroom',
        ],
        [
          '(contact|call|email|phone|ring|text|whatsapp) (our|the) (newsdesk|newsroom|news desk|news team|reporters|digital desk|tip line) [on|at|via|by|with] [...]',
          'Call our newsroom on 555 0100',
        ],
        [
          '(for|to get) [the] [latest|breaking|more|live] (news|updates|stories) ... (like|follow|join|subscribe to|find|add) us (on|at|via) {network} [and] [{network5}]',
          'For more stories, follow us on X',
        ],
        [
          'stay (up to date|informed|connected|updated|tuned|ahead|in touch) (with|by|via|on|through) ... (notifications|alerts|newsletter|newsletters|app|channel|page|updates) [from [the] <name>]',
          'Stay updated with alerts from Harbour Post',
        ],

        ['{network} {network} com _ [_]', 'Facebook: facebook.com/harbourpost'],

        [
          '(get|receive|see|find|join|follow|read) (real time|live|instant|the latest|latest|breaking|more|all|our|daily) [news|sport|local|latest] (updates|news|alerts|stories|headlines|videos|posts|coverage) (on|via|through|in) (our|the|<name> s) [official] ({network}|social media) (page|channel|account|feed|group|handle|pages|channels)',
          'Find live alerts on our Telegram channel',
        ],

        [
          '(enjoying|enjoyed|like|love|liked|loved|enjoy|listening to) (this|the|our) (podcast|show|episode|app|channel) [please|why not|then|consider] (rate|review|subscribe|leave|share|follow|tell|give) ...',
          'Love this show? Leave a review',
        ],

        [
          '(get|read|take|have) (<name>|us|the news|our news|all our news|all the news|the latest|every story) (on|to|straight to|with you on|in) your (phone|mobile|smartphone|tablet|device|pocket|lock screen) [(download|get|install|with|via|in|using|by|free|now|app) ...]',
          'Get the latest on your phone with our free app',
        ],
        [
          '(catch|get|find|read|see|watch|keep up with|stay up to date with|stay on top of|check out) [all] (the|our|all the|more of our|more) [latest|breaking|top|live|trending|local|best|freshest] (news|stories|updates|headlines|coverage|videos|gist|gists) [as it happens|first|live|from <name>|fast] (on|in|via|with|from|by following|by joining) (our|the|<name>|its) [<name>] [official|free|new] ({network}|app|channel) [channel|page|account|group|app|feed|now|today|here|handle]',
          'See all our latest videos on the YouTube channel',
        ],
        [
          '(tweet|message|whatsapp|text|dm|tag|mention|tip|x|snapchat) us [your ...|on {network}|at|via|using] [_|#] [_|#] [_|#] [_|#]',
          'Text us on 07700 900123',
        ],
        [
          '(tap|hit|press|click|ring|smash) [on] the [notification|notifications|subscribe|follow] (bell|button) [icon] [(to|and) (get|be|receive|stay|follow|turn|never|subscribe|see) ...|for (alerts|notifications|updates|more) ...|so ...|below]',
          'Hit the bell so you never miss a story',
        ],
        [
          '(got|have|do you have|have you got|have you) a (story|news tip|tip|scoop|news story|tip off|story idea|story tip|question) [for us|to share|to tell|to tell us|we should know about|about this|you d like to share|for our (reporters|team|newsroom)] (get in touch|email|e mail|contact|tell us|let us know|write to|send|text|whatsapp|message|drop us|reach out|dm|share it) [...]',
          'Got a tip-off for us? Drop us a line',
        ],
        [
          '(find|follow|like|join|catch|watch|hear) (us|our [_] [_]) (on|at|over on|across) {network} [and|or] [{network5}]',
          'Catch us over on Threads',
        ],
      ],
    },
    'share-toolbar': {
      line: [
        [
          '(more|other|all|additional) (sharing|share) (options|buttons|links)|more ways to share',
          'Other sharing buttons',
        ],

        [
          '[click to] (share|print|email|tweet|post|send|save|read|open) [this] [article|story|link|page|a link] [on|to|via|by|in] [a] [{network}|friend|print|window] [opens|open] in [a] new (window|tab)',
          'Click to share on Reddit (Opens in new window)',
        ],
      ],
      weak: ['Reblog', ['(share|send|post) (via|to|with|on|using|by)', 'Share with']],
    },
    'media-credit': {
      label: [
        [
          'pic|pix|pics|file pic|file pix|file photo courtesy|photo courtesy|image courtesy|picture courtesy|pic courtesy|pix courtesy|screen grab|screengrab|image caption|media caption|video caption|picture caption|photo caption',
          'Pix: Bola Ade',
        ],
      ],
      line: [
        [
          '(swipe|scroll|click|tap|slide) [here|left|right|through|down|across] for (more|other|all) (photos|pictures|images|slides)',
          'Scroll right for more images',
        ],

        [
          '(image|images|photo|photos|picture|pictures|video|graphic|footage|pics) (getty|afp|ap|reuters|pti|ani|aap|epa|pa|pa media|shutterstock|istock|alamy|supplied|file|bloomberg|handout|submitted|contributed|instagram|facebook|twitter|youtube|unsplash|pexels|pixabay|supplied photo)',
          'Images: Getty',
        ],
        [
          '(main|lead|top|cover|header|banner|opening|featured) (photo|image|picture|photograph) (by|from|credit|courtesy [of]) <name>',
          'Lead image by Dan Hill',
        ],

        [
          '(open|view|show|hide|toggle|expand|close) [full|this|the] (image|photo|picture|caption|captions) (modal|in (lightbox|gallery|full screen|fullscreen|modal)|caption|captions|overlay)|(toggle|show|hide) (caption|captions)',
          'Open image in lightbox',
        ],

        [
          '(video|footage|picture|pictures|image|images|photo|photos|clip|map|graphic|audio|screenshot|illustration) [is|are] [by] courtesy [of] [the] (<name>|_ (police|council|museum|archive|university))',
          'Pictures courtesy of Harbour Watch',
        ],
        [
          '[this|the|a|above|representative|representational|file] (image|photo|picture|pic|pix|photograph|video|graphic|illustration) [is|was] [being] (used|only|for|shown|purely) [only] [for|as] [a|an|the] [purely] (representational|representative|representation|illustrative|illustration|illustrational|reference|symbolic|indicative) [purpose|purposes|image|only] [only]',
          'This photo is used for representation only',
        ],
        [
          '[<name>] [file|courtesy|archive|handout|aerial|drone|screen] (photo|photograph|picture|image|pic|pix|photos|illustration|cartoon|graphic|infographic|video|screenshot) by <name>',
          'Courier photo by Ole Brandt',
        ],
      ],
      weak: [
        ['more (photos|pictures|images)|supplied|supplied by family', 'More pictures'],

        'File pic',
        'File pix',
        [
          '(representative|representational|representation|symbolic|indicative) (image|photo|pic|picture)',
          'Representative picture',
        ],
      ],
    },
    'media-widget': {
      weak: [
        [
          'watch again|(show|view|read|hide) [the|full] transcript|video by our (reporters|team|reporter|video team)',
          'View transcript',
        ],

        [
          '(playing now|stream now|watch replay|watch the replay|see how it happened|start watching|start listening|play all)',
          'Watch the replay',
        ],
      ],
      label: [
        [
          'watch|watch now|listen|listen now|hear|see video|video and photos|watch live|watch here|see the moment|in video|watch the moment',
          'Watch: Ferry leaves its harbour',
        ],
      ],
      line: [
        [
          '[the|this] (video|audio|media) [file|clip|content] (cannot|can t|could not|couldn t|can not|failed to) [be] (played|play|loaded|load|opened) [...]',
          'The audio file could not be loaded',
        ],
        [
          '(press|hit|click|tap) [on] [the] play [button] [(above|below)] [to (listen|watch|hear|start|play|see) [...]]',
          'Hit play to watch',
        ],

        [
          '(skip|rewind|forward|back|jump|go back|go forward) [back|forward|ahead] # (seconds|second|secs|s) [back|forward]',
          'Rewind 10 seconds',
        ],
        [
          '(audio|video|podcast|recording|livestream|live stream|stream|replay|footage|broadcast) (will be|is|becomes|should be) (available|uploaded|added|posted|starting|live|back) (later|soon|shortly|here|after|when|in a) [today|...]',
          'Replay will be available soon',
        ],
        [
          '(live stream|livestream|stream|broadcast|video|show) (starts|begins|starting|will start|will begin|resumes) (soon|shortly|in #|at #) [minutes|min|am|pm|...]',
          'Livestream starts soon',
        ],

        [
          '(current|remaining|elapsed|total) time # [#]|duration # [#] [#]|stream type live|seek to live [currently] [behind live|playing live] [live]|picture in picture [fullscreen]|chapters|descriptions off [selected]|captions off [selected]|subtitles off [selected]|default selected|audio track|beginning of dialog window ...|end of dialog window|this is a modal window [...]',
          'Remaining time 1:04',
        ],
        [
          '(playback|play) (speed|rate) [#] [#] [x|normal]|speed # x|volume # [percent]|mute [volume #]',
          'Playback speed 1.5x',
        ],
        [
          '# (second|seconds|minutes) of # (second|seconds|minute|minutes) [# (second|seconds)] [volume #]',
          '4 seconds of 3 minutes',
        ],
        [
          '(autoplay|auto play|playing|next|starting|next video|up next|next up|next episode|video starts|plays next) in # [second|seconds|s|secs]',
          'Playing in 5',
        ],
        [
          '(hear|listen to|watch|see|catch|view|play|stream) the (full|whole|complete|entire|extended|unedited) (conversation|interview|episode|podcast|video|clip|report|speech|show|discussion|programme|program|press conference|debate) [here|below|above|now|again|online|on <name>|in full|in the player [above|below]]',
          'Listen to the whole episode here',
        ],
        [
          '(your browser|this browser|this player|the player) (does not|doesn t|can t|cannot|could not|couldn t) (play|support|load|show) (this|the) (video|audio|clip|media|content|file|element)',
          'This browser cannot play the clip',
        ],
      ],
    },
    byline: {
      line: [
        ['(by|written by|story by) <name> _ _ [_] (com|org|net|uk|ng|in|au|example)', 'By Jane Roe | jroe@example.com'],
      ],
      weak: [
        ['by reporter|words <name>', 'By Reporter'],

        [
          'by (our|a|the|staff|special|agency) (reporter|reporters|correspondent|staff|writer|correspondents|desk|staff reporter|staff writer|special correspondent|web desk|bureau|newsroom)',
          'By our staff reporter',
        ],
      ],
    },
    'date-stamp': {
      line: [
        ['(est|estimated|approx) [read|reading] time [to read] # [min|mins|minutes|minute]', 'Est reading time 4 mins'],
      ],
    },
    'author-bio': {
      line: [
        [
          '<name> [is] (a|an|our) [freelance|independent|senior|staff|local|former|award winning|lagos based|london based|science|sports|political] {writes} (who|and) (writes|covers|reports|focuses|specialises|specializes|has written|has covered) ...',
          'Jane Roe is a freelance reporter who writes about the sea.',
        ],
        [
          '<name> (a|an) [freelance|independent|senior|staff|local|former|award winning] {writes} (writes|covers|reports|specialises|specializes) (about|on|for|in|from|regularly) ...',
          'Jane Roe, a freelance writer, writes about harbours.',
        ],
        [
          '<name> is [the] <name> s [chief|senior|deputy|former] [_] (editor|reporter|correspondent|columnist|critic|writer|bureau chief)',
          'Jane Roe is Harbour Post’s transport editor.',
        ],
        [
          'written by <name> who (lives|works|writes|is based|teaches|covers) ...',
          'Written by Jane Roe, who lives in Lagos.',
        ],
      ],
    },
    'live-marker': {
      line: [
        [
          '(updates|more details|more updates|more information|further updates|further details|full story|full report) (to follow|soon|to come|shortly|are coming|as we get it|coming soon)',
          'Further details to come',
        ],
      ],
    },
    'agency-signature': {
      line: [
        [
          '[with] [agency] (inputs|input|reports|contributions) from {wire} [and] [{wire}] [and] [{wire}]',
          'Inputs from ANI',
        ],
      ],
    },
    'source-line': {
      line: [
        [
          '(first|originally) published by [the] <name> on (# {month}|{month} #) [#]',
          'Originally published by Harbour Post on 6 May',
        ],

        [
          '(reposted|republished|reprinted|reproduced|shared|published|cross posted) with [the] [kind|full] (permission|consent) (from|of|by) the (author|publisher|writer|editor|copyright holder|blog owner|original author)',
          'Shared with kind permission of the author',
        ],

        [
          '[this] (story|article|piece|post|report|column|essay|interview|version) [was] (first|originally) (ran|run|appeared|published|posted|printed|aired) [first] (in|on|at|by|with) [the] <name>',
          'Column first ran in Harbour Post',
        ],

        [
          '[this (article|story|post|piece)] [was] (originally|first|previously|initially) (appeared|published|posted|seen|shared|printed|run|written) [first] (in|on|at|by|for) [the] _ [_] {tld}',
          'First shared on harbourpost.ng',
        ],
        [
          '(republished|reprinted|reposted|reproduced|shared|syndicated) from [the] <name> (with|by|under) [kind] (permission|consent|licence|license|arrangement|agreement)',
          'Reprinted from Harbour Post by arrangement',
        ],
        [
          '(text|story|article|report|post|news) (via|courtesy [of]|credit) [the] <name>',
          'Story courtesy of Harbour Post',
        ],
      ],
      sentence: [
        [
          '(except for|apart from|barring) the headline this (story|article|report|copy) has not been (edited|altered|changed) by',
          'Except for the headline, this report has not been edited by our desk.',
        ],
      ],
      weak: [
        [
          '(culled|lifted|excerpted|gotten|copied|sourced|curated|reposted|extracted) from [the] <name>',
          'Culled from Harbour Post',
        ],
      ],
    },
    'thank-the-writer': {
      line: [
        [
          'if (you found this|this was|this helped you|this helps|you find this|you got value) [article|post|page|story] [useful|helpful|interesting|good|valuable] [please|then|why not] (share|like|leave|tell|clap|subscribe|follow|buy|consider|give|pass) ...',
          'If you found this helpful, pass it on',
        ],

        [
          '[and|please] (don t forget|remember|be sure|make sure) to (hit|smash|press|click|tap|leave|give|drop) (the|a|us a|us|your|that) (like|subscribe|follow|thumbs up|thumbs|clap|comment|rating|review|share) [button|below|...]',
          'Remember to leave a comment',
        ],
        [
          '(was|is) this (helpful|useful|article helpful|page helpful|post helpful) [to you|for you] yes [no]',
          'Was this useful? Yes No',
        ],

        [
          '(please|kindly|do|don t forget to|remember to|feel free to|consider) (clap|like|share|subscribe|comment|follow|rate|recommend|tip|leave|give|hit|drop|buy) ... if you (like|liked|enjoy|enjoyed|found|love|loved|appreciate|appreciated|learned) [...]',
          'Kindly share if you enjoyed this piece',
        ],
        [
          '(liked|like|enjoyed|enjoy|loved|love|found) (this|it|what you read|the post|my work|our work) [useful|helpful|interesting|article|post|story|piece] (buy|tip|clap|share|support|consider|leave|follow|subscribe|drop|give|send|treat|hit) [...]',
          'Enjoyed this post? Tip the writer',
        ],
      ],
    },
    'site-banner': {
      run: [
        [
          '<name> s ([number|no] (one|#)|most|leading|biggest|largest|oldest|favourite|favorite|best|top|only|first) [widely|most] [read|trusted|popular|visited|loved|respected|independent|comprehensive] [daily|online|local|independent|national|english|news] (newspaper|news site|news website|news source|paper|daily|portal|news portal|newspapers|magazine|news platform)',
          'Ghana’s most trusted news portal',
        ],
      ],
      line: [
        ['<name> s home (for|of) (news|local news|sport|stories|journalism|headlines)', 'Kerma’s home of local news'],

        [
          '<name> (latest|breaking|local|top|live|all the latest) (news|headlines|stories|updates) {storyTail}',
          'Harbour Post | Latest stories and headlines',
        ],

        ['{rowPlace} {rowPlace} {rowPlace} {rowPlace}*12', 'Motors Property Jobs Obituaries'],
        [
          '<name> (all the news that|news that|stories that|the news that|news you|journalism that|journalism you) ... (matters|matter|counts|trust|use|can trust|need|love)',
          'Harbour Post: news you can trust',
        ],
        [
          '<name> your (number one|no 1|no #|#|home for|home of|source for|source of|go to|trusted|local|daily|one stop|first stop|window|guide|gateway|best) ... (news|stories|information|updates|gist|entertainment|headlines|coverage|source|journalism|paper|gossip|sport)',
          'The Post, your one-stop site for breaking stories',
        ],
      ],
      weak: [
        [
          'news [sport|views|comment|weather|opinion|features|analysis|events] [views|comment|weather|opinion|features|analysis] and (views|analysis|comment|opinion|sport|features|weather|more) (from|for|across|about|in) [across|around] [the] (<name>|_)',
          'News, sport and comment from the valley',
        ],

        [
          '(india|nigeria|uk|us|australia|africa|asia|ghana|kenya|canada|ireland) news|(your local|our|your daily) news',
          'Ghana news',
        ],
        [
          '(news|journalism|stories|reporting) (that|you|for|from) (moves|matters|matter|connects|counts|can trust|trust|the people|people) [you|to you|most|us]',
          'Journalism that connects us',
        ],

        ['<name> {rowPlace} {rowPlace} {rowPlace}*4', 'Harbour Post – News, Sport, Opinion'],
        [
          '[all] [the] (latest|breaking|top|local) (news|stories|headlines|updates|sport) [and (news|sport|weather|headlines|views|updates)] (from|in|across|around|from across|from around) [the] (<name>|islands|valley|region|area|county|city|state|world|country|nation|coast|community) [and beyond]',
          'Latest headlines from around the world',
        ],
        [
          '[breaking news|latest news|top stories] [<name>] (news|headlines) [and] (multimedia|videos|photos|analysis|views|opinion)',
          'Breaking News, Nigerian News & Multimedia',
        ],

        [
          '(get|read|see|find|catch|follow) [all] the latest (news|stories|headlines|updates|coverage) (from|with|at|by) [the] <name>',
          'See the latest headlines from Harbour Post',
        ],

        [
          '(today|this week|sunday|saturday) s (paper|edition|front page|newspaper|e paper|epaper|print edition|headlines)',
          'Today’s edition',
        ],
      ],
    },
    tags: {
      weak: ['Also tagged'],
      label: [
        [
          'tagged|more on these topics|topics in this story|read more on|in this story|filed to|file under',
          'Read more on: harbours, cranes',
        ],
      ],
    },
    comments: {
      weak: [
        ['(most (liked|recent|relevant|upvoted|helpful)|respond|top rated|highest rated|lowest rated)', 'Most recent'],
      ],
      line: [
        [
          '(what do you (make of|reckon [about]|say to) (this|it|that)|what s your take|what s your view|have a view|got a view|got an opinion|got something to say|something to say|want to comment|disagree) [on this|about this] (comment|let us know|tell us|have your say|reply|write to us|leave a comment|join the conversation|share it) [below|in the comments|here|now|...]',
          'Got a view? Share it below',
        ],

        ['cancel (reply|comment)|(reply|comment) cancel', 'Cancel comment'],
        [
          '(sign up|register|subscribe|log in|sign in|join|login) [now|here|free] to (comment|reply|post|vote|react|participate|take part|have your say|leave a comment|post a comment)',
          'Subscribe to comment',
        ],
        [
          'we (welcome|value|appreciate|love|encourage|invite|want) your (comments|comment|feedback|views|opinions|thoughts|contributions|opinion) (below|(on (this|the)|in the|here|by) ...)|we welcome your comments',
          'We value your feedback below',
        ],
        ['(flag|report) (as|for|this as) (inappropriate|abusive|offensive|abuse)', 'Report as abusive'],

        [
          '(do you agree|agree or disagree|what do you think|your thoughts|any thoughts|thoughts) [...] (comment|let us know|tell us|have your say|reply|drop a comment|write to us|leave a comment|join the conversation) [below|in the comments [below|section]|here|now|and ...]',
          'Do you agree? Let us know below',
        ],

        [
          'be (the|among the) (first|1st) to (have your say|share your (thoughts|view|views|opinion)|let us know|react|reply|respond|weigh in)',
          'Be the first to weigh in',
        ],
        [
          '(please|kindly) (keep|ensure|make sure) [your|all|that] (comments|comment|posts|discussion|it|replies|contributions) [is|are] (civil|polite|respectful|clean|on topic|relevant|constructive|friendly|courteous) [and] [civil|polite|respectful|clean|on topic|relevant|constructive|friendly|legal] [...]',
          'Please keep your comments respectful and relevant',
        ],
      ],
      run: [
        ['(the|a) (discussion|debate|conversation) is [now] (closed|over|finished|ended)', 'The discussion is closed'],
      ],
    },
    copyright: {
      sentence: [
        [
          '(this|these|all|our|the) (material|materials|story|content|report|contents) [(and|or) [any|all] other ...] may not be (published|broadcast|rewritten|redistributed|reproduced|republished|copied|reprinted|used|retransmitted) ...',
          'This material, and other digital content on this site, may not be reproduced.',
        ],
      ],
      line: [
        [
          '[this|all|our|the|no] {rightsThing} (may|must|can|should) not be {rightsDone} [{rightsDone}] [{rightsDone}] [(or|and) {rightsDone}] [in any form|in whole or in part|elsewhere|by any means] [without [our|prior|express|written|the] [written] (permission|consent) [of ...|from ...]]',
          'Stories must not be copied or reposted elsewhere',
        ],
        [
          '(you need|you require|this requires) [our|prior|written] [written] (permission|consent|a licence|a license) to (reuse|copy|reproduce|republish|share|use|reprint|quote) ...',
          'You need our permission to copy this story',
        ],

        [
          '(republication|reproduction|reuse|reposting|republishing|copying) [of (this|our|any) {rightsThing}] (requires|needs|only with|is by) [our|prior|written|the] [written] (permission|consent|licence|license|approval) [...]',
          'Reposting of our content needs written consent',
        ],
        [
          '(reproduced|republished|reprinted|used|published|reposted) (with|by) [kind|the kind|full] permission',
          'Used by permission',
        ],
        [
          '(syndication|reprint|republishing|licensing) (rights|enquiries|permissions) [available|contact ...|email ...]',
          'Syndication rights available',
        ],

        [
          '[it is|this is|this (article|story|photo|page) is|articles are] not (to be|for) (reproduced|copied|republished|used|reproduction|republication|redistribution|reuse|distributed) [or (copied|distributed|republished|redistribution)] without [our|the|prior|express|written] [written|prior] (permission|consent|authorisation|authorization|approval) [of ...|from ...]',
          'Not for reproduction without consent',
        ],
        [
          '(any|all) (unauthorised|unauthorized|unlawful) (copying|use|reproduction|distribution|republication|publication) (will|may|is|can|shall|constitutes) ...',
          'Any unauthorised use may result in prosecution',
        ],
        [
          'you (may not|must not|can t|cannot|are not allowed to|are not permitted to|do not have permission to) (copy|reproduce|republish|redistribute|repost|share|scrape|reuse) (this|our|these|any|the) {rightsThing} [...]',
          'You must not republish our material',
        ],

        [
          '<name> (retains|reserves|holds|owns) (all|the|its) (rights|copyright|copyrights|intellectual property) [(to|in|of|on|for|over) (this|the|all|its|our) {rightsThing}]',
          'Harbour Post reserves all rights to its material',
        ],

        [
          '(unauthorised|unauthorized|any unauthorised|any unauthorized) (use|copying|reproduction|distribution|publication|republication|duplication|redistribution|reposting) [and|or] [copying|reproduction|distribution|duplication|publication] [of (this|the|our|any) {rightsThing}] ... (prohibited|forbidden|not permitted|illegal|not allowed|an offence)',
          'Unauthorised copying of our content is forbidden',
        ],
        [
          '(all rights reserved|copyright [#] <name> [#]|copyright # [by] <name>) [all rights reserved] (this|the|no|our|contents|permission|all) [...]',
          'Copyright 2024 Harbour Post. No part may be copied.',
        ],
        [
          '(permission|consent|prior permission|written permission) must be (sought|obtained|requested) (before|from|to) ... (reproduced|republished|reused|used|copied|publisher|editor|<name>)',
          'Permission must be obtained before this is reproduced',
        ],
      ],
    },
    'error-report': {
      line: [
        [
          '(seen|see|spotted|found|noticed|spot) (an|a|any) (error|errors|mistake|mistakes|typo|typos|inaccuracy) (let|tell|contact|email|write|report|click|drop|send|message) ...',
          'Noticed a typo? Drop us a line',
        ],

        [
          '(problem|problems|issue|issues|mistake|error|something wrong) (with|in) this {article} [...]',
          'Issue with this story?',
        ],

        [
          '(did|have) we (get|got|miss|missed|make|made) (something|anything|a mistake|an error|a fact) [wrong|out] [(email|tell|let|contact|write|get|click|please|send|e mail) ...]',
          'Have we missed anything? Tell us',
        ],

        [
          '(is there|do you see|have you found|have you seen|did you spot|spotted) (a|an|any) (problem|issue|mistake|error|typo|inaccuracy) (with|in) (this|our|the) {article} (contact|tell|email|let|report|click|write|get|please|send|e mail) [...]',
          'Spotted a mistake in this story? Tell the desk',
        ],
        [
          'to (report|flag|correct|submit|suggest|request) (a|an) (error|mistake|correction|typo|inaccuracy|problem) (email|e mail|contact|click|write|use|please|call|fill) ...',
          'To report a mistake, email the desk',
        ],
      ],
      weak: ['Corrections and clarifications', 'Clarifications and corrections'],
    },
    donation: {
      weak: [
        [
          'your (support|gift|donation) (matters|counts|helps)|stand with us|stand with (independent|free|local) (journalism|media|news)',
          'Your gift counts',
        ],
        'Ko-fi',
        ['(give|contribute|chip in|pitch in) (today|now|monthly)', 'Chip in today'],
      ],
      sentence: [
        [
          '(we|our site|our newsroom) need your (help|support|generosity|donations|donation|contribution|contributions) (to|more than ever|now|today|as) [keep|stay|continue|carry on|fund|survive|remain|protect|produce|report|bring|we]',
          'We need your help to keep going.',
        ],
        [
          '(if|because) (everyone|everybody|each person|all of you|every reader) (reading|who reads|who is reading|who s reading|seeing) this (gave|gives|donated|chipped in|contributed|paid)',
          'If everybody reading this gave £2, we would be safe.',
        ],
      ],
      line: [
        [
          '(we are|we re|<name> is) a (charity|nonprofit|non profit|not for profit|reader funded|registered charity|community) [newsroom|organisation|organization|newspaper|publication|site] ... (give|donate|support|donation|donations|contribute|gift|chip in) [...]',
          'We’re a nonprofit newsroom. Donations keep us going.',
        ],
        [
          'help us (report|tell|cover|uncover|break|write|investigate|bring you) (the|more|this|our|these) [next|important|local|big] (story|stories|news|investigation|issues|work|reporting|journalism) [...]',
          'Help us tell more stories',
        ],

        [
          '(one off|one time|monthly|big|large|small) or (monthly|one off|small|large|regular|recurring) [every|any|your|each] (gift|donation|amount|contribution|penny|pound|dollar) (counts|helps|matters|makes a difference)',
          'Large or small, every donation helps',
        ],
        [
          '(help|help us) (fund|finance|pay for|support|sustain|save) (independent|local|quality|free|our|public interest|investigative|honest) (news|journalism|reporting|media|newsroom|work|reporters)',
          'Help fund independent news',
        ],

        [
          '(will|can|could|would) you (give|spare|donate|contribute|pledge|chip in) [just|only|even|as little as] # [{currency}] (to (back|fund|help|keep|make|support|sustain)|a (month|week|year)|for (our|independent)) [...]',
          'Can you spare £3 to help?',
        ],

        [
          '(please|kindly|will you|won t you) (support|help|back) (us|our (work|journalism|reporting|newsroom|site)|independent journalism|local news|this site) [today|now|(with|by|if|so|to) ...]',
          'Please back our work today',
        ],
        [
          'we (can t|cannot|couldn t|could not) do (this|it) without (you|your (help|support)|our (readers|supporters|members)|readers like you) [...]',
          'We couldn’t do it without readers like you',
        ],
        [
          '(our|this) (work|journalism|reporting|site|newsroom|project|story|coverage) is (funded|paid for|supported|made possible|powered|backed|sustained) [entirely|solely|mostly|largely] by (readers|you|our (readers|members|supporters|subscribers)|people like you|readers like you|donations|members|supporters|subscribers|your (donations|support|gifts)) [...]',
          'This site is supported by people like you',
        ],
        [
          'if you (value|appreciate|like|believe in|enjoy|trust|rely on|care about) (this|our|independent|quality|honest|local|good|free|real) [kind of|local|independent] (reporting|journalism|work|coverage|site|newsroom|stories|writing|content|newsletter) [please|then|why not] (chip in|support|donate|contribute|subscribe|become|join|give|consider|help|tell|share) ...',
          'If you trust our coverage, consider a gift',
        ],

        [
          '[but] we have a (small|little|tiny|quick|big) (favour|favor) to ask [of you]',
          'We have a small favour to ask',
        ],

        [
          '(good|great|quality|independent|local|serious|investigative|real|free|our) (journalism|reporting|news|newsroom|work) (costs money|isn t free|is not free|takes (time|money|time and money)|needs (you|your (help|support))|is expensive|depends on you|doesn t come (cheap|free)|is under threat|relies on you)',
          'Quality reporting takes time and money',
        ],
        [
          '(power|back|fuel|fund|sustain|champion|protect|defend|join|strengthen) (our|independent|local|quality|fearless|free|investigative|nonprofit|non profit|public interest|trusted) [local|investigative|independent|public interest] (journalism|reporting|newsroom|journalists|news|reporters|media) [(with|by|today|now|for|from) ...]',
          'Fuel local journalism with a one-off gift',
        ],
        [
          '(contribute|donate|give|support us|chip in|pledge) [today|now|monthly|once] [from|for] (as little as|just|only) # [{currency}] [(it|and|a|per|every|each) ...]',
          'Give from just £2 a month',
        ],
        [
          '(readers|supporters|members|donors|people like you) (fund|pay for|power|support|sustain|keep) (our|this|us) (work|journalism|reporting|newsroom|site|journalists|independent|going) [...]',
          'Supporters sustain our newsroom. Join them today.',
        ],
        [
          '(keep|help keep|help us keep|let s keep|help to keep) (our|this|the|local|independent|your|free) [local|independent|community|free] (news|journalism|reporting|site|stories|newsroom|website|coverage) (free|open|independent|alive|going|paywall free|accessible|strong|running) [for (all|everyone)|to (all|everyone)] [(give|donate|support|chip in|contribute|become|join|subscribe|with|by|today|now) ...]',
          'Help keep this site open to everyone',
        ],
        [
          '(your|a) (gift|donation|support|contribution|generosity) (makes|keeps|makes a|helps|funds|powers|sustains|protects|allows|enables) (this|our|us|it|independent|local) [_] [_] (possible|going|free|journalism|work|independent|reporting|newsroom|alive|open|difference)',
          'Your generosity keeps us going',
        ],
      ],
    },
    disclaimer: {
      weak: ['Results may vary'],
      run: [
        [
          '(always|please) (seek|consult|ask|speak to|talk to|check with) [the] [medical|professional|expert] [advice] [of|from] (your|a) [own|qualified|licensed] (doctor|gp|physician|pharmacist|health provider|financial adviser|financial advisor|lawyer|healthcare professional)',
          'Always consult a qualified physician',
        ],
      ],
      line: [
        [
          'the (writer|author|columnist|contributor) s (views|opinions) (are|do|may) not (those|necessarily|the|reflect|represent) ...',
          'The columnist’s opinions are not those of this paper',
        ],

        ['(please|kindly|always) (gamble|drink|bet|invest) responsibly [...]', 'Please bet responsibly'],
        [
          '<name> (supplied|provided|gave us|lent us|sent us|loaned us) (the|a|this|these) (product|products|item|items|device|sample|samples|review unit|review units|test car|accommodation|flights) (for|free|in|to) ...',
          'Acme lent us the device for testing',
        ],
        [
          '(the|<name>) [publisher|site|website|editor] (is|are|accepts|takes|bears) (not|no) (responsible|liable|responsibility|liability) for [the] (content|contents|material|accuracy) of (external|third party|linked|other|these|outside) (links|sites|websites|content|internet sites|pages) [...]',
          'The website takes no responsibility for the content of external sites.',
        ],
        [
          '(the|<name>) [publisher|site|website|editor] (is|are) not (responsible|liable) for (external|third party|linked|other|outside) (links|sites|websites|content|internet sites|pages) [...]',
          'The publisher is not responsible for external links',
        ],
        [
          '(this|the) (content|article|post|story|video|feature|report|page|series) (was|is|has been) (paid for|funded|sponsored|commissioned|financed|produced|supported) (by|in partnership with|in association with) <name>',
          'This series was funded by Acme',
        ],

        [
          '(the|this) (author|writer|columnist|authors) (has|have|declares|declare|reports|report|does|do) (no|not) [have|own|hold|work|any|consult] [competing|financial|conflict|conflicts|shares|for] ... (interest|interests|disclose|declare|mentioned|company|organisation|organization|appointment)',
          'The authors declare no competing interests',
        ],
        [
          '(this|the) (column|article|piece|post|essay|opinion|blog|commentary|content|op ed) (reflects|represents|expresses|contains|gives) [solely|only] [the|solely the|only the] [personal] (views|opinions|view|opinion) of (its|the|our|a) (author|writer|columnist|contributor|authors) [only|alone|(and|not) ...]',
          'This op-ed expresses the views of its writer alone',
        ],

        [
          'prices [and availability] [are|were] (correct|accurate|right|up to date|subject to change|true) (at|as of) [the|time|at] [time] [of] [publication|publishing|writing|going to press|press]',
          'Prices correct at time of writing',
        ],
        [
          '(opinions|views|thoughts|comments|all opinions|any opinions|any views) [expressed] [here|above|in this (article|piece|post|column)] (are|remain) (my own|the author s own|the writer s own|those of the (author|writer)|personal|solely those of the (author|writer)|his own|her own|their own) [and not those of ...|and do not ...|only|alone]',
          'All opinions are my own',
        ],
        [
          '[the|any|all] (views|opinions) [expressed] [here|above|in this {article}] (are|remain) those of the (author|writer|contributor|columnist|blogger) [alone|only] [(and|they) (not|do not|don t|are not) ...]',
          'The opinions above are those of the columnist and not of the paper.',
        ],
        [
          'disclaimer ... (third party|no responsibility|not responsible|no liability|not liable|not verified|not endorse|does not endorse|do not endorse|not constitute|not reflect|not represent|not been edited|without any edits|not be held) [...]',
          'Disclaimer: The paper does not endorse the products above.',
        ],
      ],
    },
    'cms-leftover': {
      line: [
        [
          '(proudly|site|theme|website) [is] (powered|designed|made|built|developed) (by|with|on|in) (<name>|wordpress|ghost|drupal|joomla|wix)',
          'Proudly powered by Ghost',
        ],
        ['leave this field (empty|blank) [if you are human|if you re human|...]', 'Leave this field blank'],
      ],
    },
    control: {
      weak: [['go home|take me home|take me back|start again|try again|page not found', 'Take me back']],
      line: [
        [
          '(prev|previous|back|older|newer|first|last|next) (next|prev|previous|back|forward|last|newer|older)',
          'Prev Next',
        ],

        [
          '(filter|sort|refine|order|group) by [date|relevance|topic|category|type|name|newest|oldest|popularity|price]',
          'Refine by topic',
        ],

        ['{rowItem} {rowItem} {rowItem} {rowItem}*10', 'Menu Search Login Subscribe'],
        ['{rowItem} {rowItem} {rowItem}', 'Menu Search Close'],
        [
          '(accept|agree|allow|ok|yes|confirm|save|submit|apply) (decline|disagree|reject|deny|cancel|no|close|dismiss|reset|exit)',
          'Allow Deny',
        ],
        ['(expand|show|open|view) all (collapse|hide|close) all', 'Show all Hide all'],
      ],
    },
    'translation-notice': {
      weak: [
        [
          '{tongue} version|[this] translation may (contain|have|include) (errors|mistakes|inaccuracies)',
          'Urdu version',
        ],
        ['{tongue} {tongue} {tongue} {tongue}*12', 'English Hausa Igbo Yoruba'],
      ],
      line: [
        [
          'translate (this) [article|page|story|post|text|website] [into ...|to ...|with ...]',
          'Translate this article',
        ],
        [
          '(this|the) {article} (was|has been|is) [automatically] translated (from|into) [the] [original] {tongue} (by|with|using|and|for) ...',
          'This story was translated from Hausa by our desk',
        ],

        [
          '[this|the] [text|page|article|story|version] is [a|an] [automatic|automated|ai] machine translation',
          'This page is an automated machine translation',
        ],
        [
          'this is (a|an) [automatic|automated] (machine|ai|computer|google|automatic|automated) translation [of ...]',
          'This is an automated translation',
        ],
        [
          '(listen to|hear) (this|the) (page|article|story|text|post) (using|with|via|through|in|on) (<name>|_|ai|text to speech|an ai voice|your browser)',
          'Hear this story using ReadSpeaker',
        ],
      ],
    },
    'browser-notice': {
      line: [
        [
          '(please|kindly) (allow|enable|unblock|permit) (ads|our ads|advertising|adverts|cookies|scripts|javascript|pop ups) [on ...|for ...|to ...|in ...]',
          'Kindly enable ads on our site',
        ],

        [
          '(checking|verifying) (your browser|that you are [a] human|you are human|your connection|if the site connection is secure) [...]',
          'Checking your browser before you enter',
        ],

        [
          '(our|this|the) (site|website|page|app|video|content) (works|is|looks|runs) [best|optimised for|optimized for] [viewed|best viewed] [best] (in|on|with) (chrome|firefox|safari|edge|google chrome|a modern browser|the latest version of ...) [...]',
          'This site is best viewed in Firefox',
        ],
        ['media error ...', 'Media error: Source not found'],
      ],
    },
    'social-embed': {
      line: [
        [
          '[sorry|oops] (this|that|the) (post|tweet|video|reel|story|photo|page|account|content) (isn t|is not|is no longer|may no longer be|might not be) available [anymore|right now|in your country|in your region|to you]',
          'Sorry, that reel is no longer available',
        ],
      ],
    },
    'press-notice': {
      run: [
        [
          '(issued|released|distributed) by <name> on # {month} [#]|(issued|released|distributed) by <name> on {month} # [#]',
          'Released by Acme on 6 May',
        ],
      ],
      line: [
        [
          '[this (story|article|piece|report|column)] (published|appeared|printed|ran|appears|was published|was printed) in [the] (print|print edition|printed edition|newspaper|print version|print issue|paper edition) (on|of|under|with|dated) ...',
          'Published in print on May 6',
        ],

        [
          'this (press release|media release|news release|announcement) (was|is|has been) (issued|distributed|published|provided|prepared|sent|released) (by|on behalf of|through|via) ...',
          'This news release was distributed by Acme',
        ],

        [
          '(contact|media contact|press contact|for media enquiries|for press enquiries|media enquiries|media inquiries|press enquiries|enquiries) <name> [_] [press|media|communications|pr|public] [relations|affairs] (officer|manager|team|contact|director|office|lead|head|adviser|advisor|secretary)',
          'Contact: Ole Brandt, media manager',
        ],
        [
          '(source|distributed by|provided by|issued by|posted by) <name> (inc|ltd|plc|llc|corp|corporation|limited|pty|group|gmbh|ag|company|holdings)',
          'SOURCE Brandt Shipping Ltd',
        ],
        [
          '[high resolution|hi res|more|additional|further] (photos|images|pictures|photographs|interviews|logos|footage|video|spokespeople|high res images) [and|or] [interviews|video|images|spokespeople|footage|logos] [are|is] available [(on|upon|by) request|to (media|press|download|journalists)|for (media|interview|download|use)] [...]',
          'High-resolution images are available on request',
        ],
        [
          'to (view|see|read) the (source|original) version [of (this|the) [press] release] [(please|click|visit|go) ...]',
          'To see the original version of this release, visit the site',
        ],
      ],
    },
    truncation: {
      line: [
        [
          '[this] (story|article|text|interview|letter|letters|post|transcript) [may be|was|has been|is] (cut|shortened|abridged|trimmed|edited|condensed) [short|slightly] for (space|length|brevity|clarity|print|length and clarity|clarity and length|reasons of space)',
          'Interview condensed for clarity',
        ],

        [
          '(to|want to) (read|continue|carry|find out|see|learn) [on|more|reading|the rest|the full story|it all] [please] (visit|go to|head to|head over to|click|tap|open|check out) (our (site|website|app|page|blog|magazine)|us at ...|<name>|here|www ...|the (site|website|app|link))',
          'To find out more, head to our website',
        ],

        [
          '(this|the following|this text|this article|what follows|above|below|it) is [only] (an|a) [edited|short|brief|exclusive|adapted] (extract|excerpt|abridgement|abridgment|preview|sample|summary|snippet|teaser) (from|of|taken from|adapted from) ... (longer|full|original|article|essay|piece|book|newsletter|magazine|post|story|interview|published|edition|subscribers|members|website|podcast|premium) [...]',
          'This is an edited extract from a longer essay',
        ],
        [
          '(message|email|e mail|post|content|text|article) (clipped|trimmed|cut off|cut short|truncated)',
          'Post trimmed',
        ],
        [
          '(read|see|find|get|view|continue|finish) [the] (rest|rest of (this|the) (story|article|post)|full story|full article|remainder|full text|whole story|full post|rest of it) [here|online|for free] (at|on|over at|over on) [the] (_ [_] {tld}|<name>)',
          'Finish the rest over at harbourpost.org',
        ],
      ],
    },
  },
}
