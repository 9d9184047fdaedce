import type {PhraseBook} from '../../phrases.js'

/** What wants the reader elsewhere or back: read-also, newsletters, channels, sharing, comments, donations. */
export const reach: PhraseBook = {
  language: 'en',
  sets: {
    alsoLike:
      'like|also like|enjoy|be interested in|also be interested in|interest you|also interest you|also want to read|want to read|have missed|be interested|find interesting|also enjoy|also want to see',
    editors:
      'editor|editors|editorial staff|editorial team|editorial office|editorial board|editorial department|newsroom|redaction|our editors',
    errorAdjective: 'spelling|spelling or grammar|grammar|grammatical|factual|typographical|typing|small|content',
    errorNoun:
      'error|errors|mistake|mistakes|typo|typos|misprint|misprints|inaccuracy|inaccuracies|typing error|typing errors|bug|fault|incorrectness|wrong information',
    inbox: 'inbox|mailbox|email|e mail|email inbox|e mail inbox|mail inbox|mail|letterbox|electronic mailbox',
    liked: 'like|liked|enjoy|enjoyed|love|loved|appreciate|appreciated',
    noticed:
      'found|find|noticed|notice|spotted|spot|see|seen|saw|discovered|discover|detected|detect|come across|encountered|noted|observed',
    piece:
      'article|articles|story|stories|post|posts|news|content|contents|coverage|reading|reads|topics|topic|links|link|videos|video|headlines|reports|materials|material|publications|items|information|picks|pages|subjects|features',
    relation:
      'related|similar|recommended|suggested|associated|connected|linked|more|other|latest|recent|popular|trending|further|additional|top|most read|most popular|most viewed|must read|featured|previous|best|hot|breaking|recommended for you|most commented|editor s|editors|editors choice',
    reportIt:
      'select|highlight|click|ctrl|report it|report this|report here|let us know|tell us|write to us|write us|contact us|email us|inform us|send us|notify us|notify|please|mouse',
    tool: 'listen|save|share|print|comment|copy|copy link|send|read later|bookmark|react|follow|gift|e mail|email|font size|download|reply|zoom|facebook|twitter|whatsapp|telegram|linkedin|pinterest|x|messenger|add|like|text size|link|tweet|bluesky|threads|mail|offer|donate|favorites|pdf|summary',
  },
  phrases: {
    'read-also': {
      label: [
        ['(read|see|find|learn) more about', 'Read more about: bridges, ferries'],
        [
          '(read|see|watch|listen|discover|look) (equally|likewise|in addition|additionally|also|too|as well) [the|our] [video|photos|interview|report|article|gallery|reportage|analysis|podcast]',
          'Read equally: The ferry that never left',
        ],

        ['more (on|about) (this|the) (story|news)', 'More on this story'],
        [
          '(to be|to) (read|seen|watched|discovered|listened to) (also|too|again|next|as well)',
          'To be read also: The ferry that never left',
        ],
        [
          '[the] most (read|viewed|commented|shared|discussed|clicked|watched) [articles|news|stories|texts|items] (of|in|on|from|at|by) [the|this|our] (section|category|rubric|site|week|month|day|website|hour|heading|portal|moment|readers)',
          'Most read in the category',
        ],
        ['{read} (also|too|as well|next)', 'Read also'],
        ['(also|see also|and also) {read} [also] [on this topic|in <name>]', 'Also read'],
        [
          '(read|see|learn|find out|discover) more (about|on|in|from|at|stories|news|here) [this|the] [subject|topic|story|article|here|about]',
          'Read more on this topic',
        ],
        [
          '{relation} {piece} [for you|about this|on this topic|you may like|on <name>|in <name>|today|this week|of the day]',
          'Related articles',
        ],
        [
          '{article} [that] (you|may|might|could|should) ... (interest|like|enjoy|interested) [you] [in]',
          'Articles that may interest you',
        ],
        [
          '(more|other) [news|articles|stories|information|reading] (on|about|from|in|to|for) (the|this|that|our) {subject}',
          'More on the subject',
        ],
        ['(on|about) (the same|this|the) {subject}', 'On this topic'],
        [
          'more (from|on|in|by|about|great|at|to read|news from|stories from|coverage from) [the|this] [<name>] [stories|news|here]',
          'More from Example News',
        ],
        ['(in case|if) you missed (it|this)', 'In case you missed it'],
        [
          '(related|recommended|suggested|read next|see next|worth reading|further reading|additional reading|must read|must reads|reading tip|reading recommendation|trending|trending now|popular now|most read|most popular|editor s choice|editors picks|editor s picks|what to read next|top stories|latest news|latest stories|more news|recent posts|related links|related post|related video|related videos|see more|more stories|more articles|next article|previous article|related reading|related topics|related coverage|today s top stories|promoted stories|our selection|our recommendation|our recommendations|also on <name>|also interesting|also see|also|other news|go deeper|dig deeper|explore more|for more|related news|related content|the most read|the most read articles|(most read|most popular) in _ [_])',
          'Related',
        ],
        ['to (know|learn|find out|go) (more|further|deeper) [about it]', 'To know more'],
        [
          '(here|this) [is|are] [some|our|what] [other|more|related] (articles|stories|news|reading) [you may like|that may interest you]',
          'Here are more stories',
        ],
        [
          '(we|our editors|the editors|editors|the editorial staff|the editorial team|our readers|the editorial office) [also] (recommend|recommends|suggest|suggests|advise|advises|also read|propose|proposes) [you] [to read|reading]',
          'We recommend',
        ],
        [
          '(people|readers|users) [who read this] (also|are) (read|reading|liked|like|viewed|bought)',
          'Readers also liked',
        ],
        [
          '(click|read|see|view|check out) (here|this|our) [also|related|article|story|gallery|list] [for] [more|about]',
          'Click here',
        ],
        ['(read|see|learn) more', 'Read more: Rain delays final'],
        'More',
        'Also',
        'Also on',
        'Read',
        ['(see|view) (photos|pictures|gallery|full list|the gallery)', 'See photos'],
        [
          '(more|read) (here|articles|columns|opinion|guest comments|comments|background|reports|interviews)',
          'More guest comments',
        ],
        [
          '(follow|read|relive|see) our (live|liveblog|live blog|live ticker|live coverage|ticker|dossier|special|full coverage)',
          'Follow our live',
        ],
        [
          'follow (ap s|the latest|our|all|all our|full) [full|latest|complete] coverage (of|on|at) [...]',
          'Follow AP’s full coverage of elections at',
        ],
        ['(read|see|watch|check) (this|it) (too|also|as well)', 'See this too: A bridge for one krone'],
        [
          '(readers|editor s|editors|reader s) (choice|pick|picks|tip|recommendation)',
          'Readers’ choice: The last postman',
        ],
        ['also (in the news|on our site|on the site|in this section)', 'Also in the news: Three trains stopped'],
        [
          '(another|other|one more) (article|articles|story|stories|text|texts) (on|about|from) the same {subject}',
          'Another article on the same subject: Bread gets dearer',
        ],
        [
          '(read|see|watch|listen to|view) (our|the full|the whole|our full) (report|article|story|interview|analysis|reportage|review|commentary|coverage|special|dossier) [here|about it]',
          'Read our report: One night with the snow ploughs',
        ],
        ['[the] (news|article|articles|text) of the (hour|day|week)', 'News of the hour'],
        [
          'to (read|see|watch|discover) [also] (in|on|about) (this|the same) (section|topic|subject|site|category)',
          'To read in this section',
        ],
        [
          'more (about|on) [this|the|it] [{subject}] (can be found|is|you can find|you will find|read|find|see) (here|in|at|on our site|under)',
          'More about this topic can be found here: The price of salt',
        ],
        ['[for] (further|additional|more) reading', 'For further reading: The forgotten railway'],
        ['(on|about) the same {subject} (read|see|watch) (also|too)', 'On the same subject, read also'],
        [
          'the (latest|newest|freshest|most important) (from|in) (the|this) (region|section|category|topic|city|world)',
          'The latest from the region',
        ],
        [
          '(you|this|it|that|these|readers|we think you|what) (may|might|could|can|should|would|ll|will|must) [also] {alsoLike} [in|by] [(these|this|the|our|other) (articles|article|stories|story|news|posts|topics|texts)|today|too|as well]',
          'You will also like: Seven soups for cold days',
        ],
        [
          '(might|may|could|can|would) [also] (interest you|be of interest [to you]|be interesting [for you|to you])',
          'Might interest you: The ferry that never left',
        ],
        [
          '(also|too) (to read|to see|to watch|to discover|of interest|interesting|worth reading|recommended|on the subject|on this topic|on the topic|worth a look)',
          'Also to read: The ferry that never left',
        ],
        [
          '(to read|to see|to watch|to discover|read|watch|look|listen) (also|as well|likewise)',
          'To read also: The ferry that never left',
        ],
        [
          'read [more|also|on|further] (on|about|in) (this|the|the same|that|our) (subject|topic|theme|issue|story|case|dossier)',
          'Read on this topic: Fewer trains, longer roads',
        ],
        [
          '(find out|learn|discover|read|see|know) [more] (about|on) (it|this|that|the subject|this subject) [here]',
          'Read more about it: A winter without ice',
        ],
        [
          '(more|other|further|also|latest|all|read also|see also) [articles|news|stories|posts|also] (from|in|of|on|by) (this|the same|our) (section|category|rubric|heading|author|region|series|department|topic|issue|dossier|field|area|site|website)',
          'More from this section',
        ],
        [
          '(in|from|on|about) the same (section|category|rubric|topic|theme|subject|series|file|dossier|vein)',
          'In the same section',
        ],
        [
          '(articles|stories|news|texts|materials|posts|publications) (on|about|with) (the same|a similar|this|the) {subject}',
          'Articles on the same theme',
        ],
        [
          '(recommended|suggested|selected|chosen|picked|especially|specially) (for|to) (you|our readers|subscribers)',
          'Recommended for you',
        ],
        [
          'what (others|other readers|readers|our readers|other users|subscribers) (are|is|also) (reading|read|watching) [now|today|right now]',
          'What others are reading',
        ],
        [
          '(other readers|other users|our readers|many readers|subscribers|users) [also|are|have|were] [also] (read|reading|interested in|liked)',
          'Other readers also read',
        ],
        [
          '[our|the|today s|your] (selection|choice|recommendations|picks|recommendation|suggestions|proposals|reading tips|must reads|top picks) (of|from|by) [the] (articles|day|week|{editors}|month|news)',
          'Our selection of articles',
        ],
        [
          '[the] (top|most|hottest|main|latest|most important|popular|trending|current) (stories|news|articles|topics|read|viewed|commented|shared|headlines|materials|publications) [right now|now|today|this week|of the day|of the week|at the moment|this month|of the hour|in the last # hours|of the month|currently|from <name>|on <name>]',
          'Top stories right now',
        ],
        ['[the] (most|top) # (stories|news|articles|read|topics|most read)', 'Top 5 stories'],
        [
          '(don t|do not|not to) miss (either|also|this|it|these|this story|these articles|these stories|this article)',
          'Don’t miss either',
        ],
        ['read (today|also today|on our site|with us)', 'Read today'],
        ['[also] [read|see|watch] (on|about|in) (the|this) (topic|subject|theme)', 'On the topic'],
        [
          '(click|tap) here to (read|see|learn|discover|know) (more|also) [about] [it|this|the subject]',
          'Click here to learn more about it',
        ],
        [
          '(we recommend|we advise|we suggest|we offer|recommend|advise) [you] [also] (reading|to read|to see|to watch|watching|to look)',
          'We recommend reading: The ferry that never left',
        ],
        [
          '(articles|stories|news|content|materials|posts|publications) (for you|to read|not to miss|by topic|on topic|that might interest you|recommended for you|that you may like|from the web|from our partners|from partners|elsewhere on the web)',
          'Stories from our partners',
        ],
        ['(from|by) our (partners|partner network|partner sites)', 'From our partners'],
        ['more (on|about) (this|it)', 'More on this: The council gives in'],
      ],
      weak: [
        [
          '(other|more|latest|recent|popular|best|top|hot|further|additional|previous|most important|main) (stories|news|reports|topics|reads|information|picks|features|subjects)',
          'Other stories',
        ],
        [
          'what (others|other readers|readers|our readers|other users|subscribers) (are|is|also) (reading|read|watching) [now|today|right now]',
          'What readers are reading',
        ],
        'Don’t miss',
        'Don’t miss it',
        'Do not miss',
        'Up next',
        'Next up',
        'Keep reading',
        'Background',
        'Recommendation',
        'Reading tip',
        'Tip',
      ],
      line: [
        ['(you|this|it|that) (may|might|could) [also] {alsoLike}', 'That could also interest you'],
        'Related articles',
        'Related stories',
        'Read also',
        'Also read',
        'See also',
        ['{article} (on|about) [the same|this] (subject|topic) [...]', 'Articles on the same topic'],
      ],
    },
    newsletter: {
      sentence: [
        [
          'get the (day s|latest|week s|best|top) ... (updates|stories|news|headlines) ... (subscribe|sign up|plus|inbox|newsletter)',
          'Get the day’s big stories plus picks',
        ],
        [
          '(get|receive) the (day s|week s) (big|top|best|main|biggest) (stories|news|headlines) ...',
          'Get the day’s big stories + fun stuff you love',
        ],
        [
          '({signUp}|sign up|subscribe|register) ... (for|to|our|the|your) ... {newsletter}',
          'Sign up for our daily newsletter',
        ],
        [
          '(get|receive|want|like|delivered|read) ... (in|to|into|straight to|right in|delivered to|via|by|straight into) (your|my) (inbox|email|e mail|mailbox|mail|email inbox|e mail inbox|phone)',
          'Get the day’s top stories in your inbox',
        ],
        [
          'by (signing up|subscribing|registering|submitting|clicking|entering|providing|joining) ... (you|i) ... (agree|consent|accept|confirm|acknowledge|receive) ... (conditions|cookies|data|email|emails|mailing|marketing|messages|newsletter|newsletters|offers|policy|privacy|privacy policy|processing|terms|updates)',
          'By registering you confirm that you accept our terms of mailing',
        ],
        [
          '(subscribe|sign up|join|signup|register) [to|for|up for] (our|the|this|my|their|his|her|free|<name>) ... ({newsletter}|mailing list|daily email|emails|alerts|updates|notifications)',
          'Subscribe to our mailing list',
        ],
        [
          '(then|so) [the|our|this] ... {newsletter} is (right|made|perfect|just the thing|just right) for you',
          'Then the daily newsletter is right for you',
        ],
        [
          '(get|receive) (our|the|all|more|daily|breaking|latest|top|your|free|weekly) ... (by email|by e mail|via email|via e mail|per email|per e mail|by mail|in your email|newsletter|newsletters|notifications|alerts|updates [delivered|sent|direct] [...])',
          'Receive our free newsletter',
        ],
        [
          '(thanks|thank you|congratulations) [for] (signing up|subscribing|your registration|your subscription|registering|joining)',
          'Thanks for signing up!',
        ],
        [
          '(keep an eye on|check) (your|the) (inbox|email|mailbox) ... (activate|activation|confirm|confirmation|junk|link|news|newsletter|newsletters|registration|spam|subscription|updates)',
          'Keep an eye on your inbox for the latest sports news.',
        ],
        [
          '(there was an|an) error (processing|with) your (subscription|request|registration|submission)',
          'There was an error processing your subscription.',
        ],
        [
          '(you can|you may|to) (unsubscribe|opt out) ... (at any time|any time|anytime|link|email|here)',
          'You can unsubscribe at any time.',
        ],
        [
          '(your|you) (registration|subscription|email) ... ({newsletter}|has been|was) ... (taken into account|successful|confirmed|registered|received|recorded)',
          'Your registration for the newsletter has been taken into account',
        ],
        [
          '(don t|never|do not|not to) miss (a|an|any|out|the|another) [on] (story|thing|news|update|beat|post|article|updates|anything|stories|important news|the latest) ... (subscribe|sign up|newsletter|alerts|notifications|follow|follow us|click here|app)',
          'Never miss a story: sign up for alerts',
        ],
        [
          '(start|end|begin) (your|the) (day|morning|week|evening) with ... (newsletter|briefing|email|powered|sign up|inbox)',
          'Start your day with our briefing newsletter',
        ],
        [
          '(want|would you like|do you want|do you like) ... (inbox|newsletter|newsletters|by email|email alerts)',
          'Want more stories like this in your inbox?',
        ],
        [
          'every (day|morning|week|evening|friday|monday|sunday|weekday) (we|our editors) [will] (send|email|deliver) ... (articles|best|briefing|e mail|email|headlines|inbox|latest|mail|mailbox|news|newsletter|newsletters|overview|selection|stories|summary|top|you)',
          'Every day we send an email with the top stories.',
        ],
        ['(enter|type|leave|confirm|add|fill in) your (email|e mail|mail) [address] ...', 'Enter your email address'],
        [
          '(i|yes i) (wish|want|would like|agree|accept|d like) to (receive|subscribe|get|be informed|sign up) ... (newsletter|newsletters|e mail|email|emails|e mails|offers|information|communications|partners|letter)',
          'I wish to receive the newsletter of the harbour.',
        ],
        [
          '(click|press|tap|to|you can|if you no longer wish|if you want|you may|in order to|if you wish) ... (unsubscribe|unsubscribing)',
          'Click here to unsubscribe',
        ],
        [
          '(each|every) (day|morning|noon|evening|week|{weekday}|weekend|weekday|month) [at] [#] [am|pm|a m|p m] ... (we|our _|the editors|the editorial staff|our editorial staff) [will] (send|sends|email|emails|deliver|delivers|bring|brings|write|writes|offer|offers|select|selects|summarize|summarizes|summarise|summarises) [for|to] you',
          'Every Monday, our correspondents send you their notes.',
        ],
        [
          '(you|your) ... (subscribed|registered|signed up|registration|subscription|unsubscribed) ... (newsletter|newsletters|mailing list|confirmation email|confirmation e mail)',
          'You are now subscribed to the newsletter.',
        ],
        [
          'your (e mail|email|mail|data|address|personal data) [address|addresses] [is|will|are] ... (used|processed|collected|stored|passed on|shared|sell) ... (newsletter|newsletters|third|purpose|purposes|only|unsubscribe|partners)',
          'Your e-mail address is used only for sending the newsletter.',
        ],
      ],
      opening: [
        [
          '(sign up|signup|subscribe) (for|to|here|now|today|and|by|via|with) [our|the|free|to] (updates|email|email alerts|alerts|breaking|push|notifications|receive|newsletter|newsletters|daily|weekly) ...',
          'Subscribe for our weekly letter from the harbour',
        ],
        [
          '(newsletter|daily newsletter|newsletters) (sign up|signup|subscribe|subscription|registration|register) ...',
          'Newsletter sign up',
        ],
        ['(click here|click) to (subscribe|sign up) ...', 'Click here to subscribe to our newsletter'],
      ],
      line: [
        [
          '(every|each) (day|morning|evening|week|{weekday}) the (most important|essential|best|main news|news|essentials) [news] [of] [the] [day|week|morning] (by|per|via|in) [your] {inbox}',
          'Each morning the essential of the day by e-mail',
        ],
        [
          '[our|the|your] (letter|newsletter|digest|bulletin) of (the|our) (morning|evening|day|week|editors|editor in chief) (each|every) (day|morning|evening|week|{weekday}) [at #] [directly] [in|into|to] [your] [{inbox}]',
          'The letter of the evening, every day in your mailbox',
        ],
        [
          '[our|the|free|daily|weekly|<name>] {newsletter} (sign up|signup|subscribe|subscription|registration|here|free)',
          'Newsletter signup',
        ],
        [
          '(subscribe|sign up|register|order|get|receive|discover) [to|for] [our|the|a|free|daily|weekly|your|this] [<name>] {newsletter} [here|now|for free|free|today]',
          'Subscribe to our newsletter',
        ],
        [
          '(sign up|register|subscribe|sign up now) (for free|free|here|now|today|below|free of charge)',
          'Sign up for free',
        ],
        ['(your|my) (email|e mail|mail) [address]', 'Your email address'],
        ['(email|e mail) (address|sign up|signup|updates|alerts)', 'Email address'],
        ['the <name> newsletter [...]', 'The Morning Briefing newsletter'],
        ['<name> (newsletter|newsletters)', 'Morning Review Newsletter'],
        ['(invalid|please enter a valid) (email|e mail) [address] [...]', 'Invalid email address'],
        ['(register|sign up) now', 'Register now!'],
        [
          '(sign me up|i sign up|i want to subscribe|i want to sign up|i am signing up|i m signing up|yes sign me up)',
          'Sign me up',
        ],
        [
          '(receive|get|discover|order|try|test|find) [every day|every morning|every week|each day|each morning] (our|the|your) (free|daily|weekly|morning|evening|midday|regional) [free|daily|weekly|morning|evening] (letter|newsletter|bulletin|briefing|digest|news letter|mail) [...]',
          'Receive our morning letter at no cost',
        ],
        [
          '[the|our|your] (morning|evening|daily|weekly|midday|weekend|noon) (letter|newsletter|digest) (every|each|right) [...]',
          'The weekend letter: every Friday the best of the week',
        ],
        [
          '(the|our|all|your) [very] (best|essential|essentials|most important|latest|news|main|selection|top|top stories|week|day|morning) ... (in|into|to|directly in|directly to|straight to) (your|my) {inbox} [every ...|each ...|at ...|for free|free]',
          'The best of our reports every week in your mailbox',
        ],
        [
          '(every|each) (day|morning|evening|week|{weekday}|weekend|month) [at # [am|pm|a m|p m]] [the|our] [best|news|latest|essential|essentials|selection|newsletter|top stories|most important|free|directly|straight|fresh] [of] [the] [news|stories|week|day] (in|to|into) your {inbox} [...]',
          'Every Friday in your inbox',
        ],
        [
          '[thank you|thanks|congratulations] you (are|have been|have) (now|successfully|already|successfully been|well) (subscribed|registered|signed up|unsubscribed)',
          'You are now registered!',
        ],
        [
          '[please] (confirm|verify|validate) (your|the) (registration|subscription|email|e mail|email address|e mail address|inscription) [...]',
          'Please confirm your registration',
        ],
        [
          '(subscribe|register|sign up|sign up here|register here|enroll|i subscribe|i register|sign me up) (to|for|here for) [the|our|my|this|your] [free|daily|weekly|morning|evening] [<name>] (newsletter|newsletters|letter|bulletin|mailing|mailing list|briefing) [for free|free|here|now|of ...|from ...|by ...|and ...|on ...]',
          'I subscribe to the weekly letter',
        ],
        [
          '(manage|choose|discover|see|view|all) [all] [your|our|my|the] (newsletters|newsletter|email alerts)',
          'Manage your newsletters',
        ],
        ['newsletter <name>', 'Newsletter The Morning'],
        [
          '(your|enter your|fill in your|insert your|type your|indicate your|leave your) (first name|last name|surname|email|e mail|mail|e mail address|email address) [address|here]',
          'Insert your e-mail',
        ],
      ],
      weak: [
        'Newsletter',
        'Newsletters',
        'Our newsletters',
        'Your e-mail',
        'Email',
        'E-mail',
        'Subscribe to',
        'Get the newsletter',
        'Daily newsletter',
        'First name',
        'Last name',
        'Surname',
        'I register',
        'Alerts',
      ],
    },
    'follow-us': {
      sentence: [
        ['(get|try|download) <name> ... by clicking here', 'Get Example Business on the go by clicking here'],
        ['click here (to|for) (get|download|the) ... app', 'Click here to get the Example News app'],
        [
          '<name> (may|can) be (reached|contacted|followed) (at|on|via|by) [e mail|email|phone|telephone|mail] [at|on|address] (#|{network}|_ [_] [_] [_] (com|net|org|co|edu|info|news|example|fr|de|uk|us)) ...',
          'Jane Roe may be reached at jane@example.com.',
        ],
        ['(have|got) a [news|story] tip', 'Have a tip?'],
        [
          'follow (him|her|them|the reporter|the author|the writer|the reporters) on {network} ...',
          'Follow her on Twitter @janeroe or on Facebook.',
        ],
        [
          '<name> is committed to publishing ... letters',
          'The Example Times is committed to publishing a diversity of letters to the editor.',
        ],
        [
          '(we d|we would) (like|love) to hear (what you think|from you|your) ...',
          'We’d like to hear what you think about this or any of our articles.',
        ],
        ['here (are|is) our (tips|email|address|guidelines) ...', 'Here are our guidelines.'],
        ['[and] here s our email ...', 'And here’s our email: letters@example.com.'],
        [
          '(follow|like|join|find|visit|add|friend|connect with|check out|subscribe to|find more from) (us|our|the reporter|the author) ... [on|via|at|to] [our|the] ({network}|page|channel|social)',
          'Follow us on Facebook',
        ],
        [
          '(visit|check|check out|see|look at) (our|my|their) social (media|network|networks) (profiles|pages|accounts|channels) ...',
          'Look at our social media channels for pictures',
        ],
        [
          '(download|get|install|try|use|open) (the|our|free|<name>) ... {app} ... (now|free|today|here|and|to|for|from|on|be|by|in)',
          'Install our free mobile app and read on the train',
        ],
        ['(download|get|install) [our|your] [free|new|official] [<name>] {app}', 'Get our app'],
        ['(download|install) the [free|new|official] [<name>] {app}', 'Download the app'],
        [
          '(listen|subscribe) ... (podcast|podcasts) ... (spotify|apple|apple podcasts|google podcasts|acast|stitcher|wherever you get|itunes|iheart)',
          'Also listen to our podcast, and subscribe via Spotify or Apple',
        ],
        [
          '(subscribe|turn on|enable|activate|click) (to|for) ... (youtube|channel|notifications|push notifications|bell|telegram|whatsapp)',
          'Subscribe to our channel on YouTube',
        ],
        [
          '(do|are|have) you [already|yet] (follow|following|followed|on|a fan of|like|member) ... (on|of) {network}',
          'Are you already following the Courier on Telegram?',
        ],
        [
          '(check out|see|read|find|view) (other|more|our|the latest) ... (on|in|at) (google news|{network})',
          'Find more of our stories on Google News',
        ],
        [
          '(prefer|preferred source|add us|add <name>|set <name>) ... (on|as a|to) [your] [preferred] (source on google|google|google news|google search)',
          'Add us as a preferred source on Google',
        ],
        [
          '(available|download [it|now]) (on|in|from) [the] (google play|app store|play store|apple store|appgallery|itunes)',
          'Available on Google Play',
        ],
        ['(click here|click) (to|for) (get|download) (the|our) <name> app', 'Click here to get the Example News app'],
        [
          '(join|follow) (our|us) ... (channel|group|page|community|whatsapp|telegram|server|forum)',
          'Join our readers on the Telegram channel',
        ],
        [
          '(send|got|have|do you have) [a|us|any|your] (tip|tips|news tip|story tip|scoop|story) ... (email|contact|e mail|write to|us|call)',
          'Have a tip? Email us',
        ],
        [
          '(email|e mail|write to|contact|reach|write) ... (at|on|to) ... (follow|twitter|com)',
          'Email the reporter at name@example.com',
        ],
        [
          '(subscribe|follow us|join us|join) ... (so as not to|so that you don t|so you don t|in order not to|not to|to not|and don t|and never|to never|so as to not) miss',
          'Subscribe so as not to miss anything important.',
        ],
        [
          '(add|put|set|choose|select|make|mark|save|include) (us|[the] <name>|our site|this site|this source|the site|our media) (to|as|in|among|on) [your|a|one of your|my] (favorite|favourite|preferred|trusted|chosen) (source|sources|sites|site|media|list)',
          'Put the Harbour Post among your favorite sources in Google',
        ],
      ],
      opening: [
        [
          '(reach|contact|email|e mail) (the|our|this) (reporter|reporters|writer|author|editor|newsroom|journalist) ...',
          'Reach the reporters on Twitter',
        ],
        [
          '(click here to|tap to) (follow (us|our|<name>)|join (us|our)|(get|download) (the|our) ... app) ...',
          'Click here to follow us',
        ],
        [
          '(follow us [on|at|via|everywhere|here|in]|like us (on|at|via|everywhere|here)|follow me (on|at|via)|(follow|join) our _|like our ({network}|page|pages|channel|work|posts|profile))',
          'Follow us everywhere',
        ],
        [
          '(join|find|follow) (us|our) ... ({network}|channel|page on|app|community|social)',
          'Find us on Facebook and Instagram',
        ],
      ],
      line: [
        ['(follow|like|join|find|add) [us] (on|in|at|via) {network}*5', 'Follow us on Twitter'],
        ['(follow|following|followed) (us|this|the author|author|topic|<name>)', 'Follow us'],
        ['(read|open|view|continue|show) in [the|our] {app}', 'Open in app'],
        ['(get|download|use|try) (the|our) [<name>] app', 'Get the app'],
        ['more <name> [news|coverage|stories] https ...', 'More Example Sport: https://example.com'],
        ['(twitter|facebook|instagram|youtube) com ...', 'twitter.com/example'],
        [
          '[here|also|you] [you] [can] [also] (follow|find|join|like|read|watch) us [here|too|also|there|everywhere|on all platforms|on other platforms]',
          'Here you can follow us',
        ],
        [
          '(follow|find|get|read|see|receive|discover) [all] (the|all|our) [latest|most important|breaking|local|regional|sports] (news|updates|stories|information|articles) ... (on|in|via|through|at|with) [our|the|its|their] [free|new|mobile|official] [<name>] ({network}|{app}|channel|social networks|social media) [channel|page|account|group|feed|for free]',
          'Follow the news of the Harbour Post on Telegram',
        ],
        [
          '[the] (more|all|latest|breaking|main|important|most important|fast|quick|even more|other|best|exclusive) [the] [important|latest|exclusive|interesting] [news|information|stories|events|videos|photos|updates|articles|materials|content] ... (in|on|via) our [<name>] ({network}|channel|app|telegram channel) [channel|page|group|chat|account]',
          'The main news in our Viber channel',
        ],
        [
          '(we are|we re|find us|join us|read us|look for us|watch us|follow us|see us|listen to us) [now|also|already] (on|in|at|via|through) [the|our] [social network|messenger] {network} [and|or] [{network}] [{network}] [{network}] [too|channel|as well]',
          'We are in Telegram',
        ],
        [
          '(follow|subscribe to|join|add|like|read|watch) [the|our] <name> [also|now] (on|via|at) [our|its|the] {network} [channel] (and|to|for|so|now|receive|get|stay|here|free|directly) [...]',
          'Follow Harbour Post on WhatsApp: receive the news on your phone',
        ],
        [
          '(now|also|now also|new|we are|we re) [also|now|available] (on|in) {network} (follow|subscribe|join|click|find|like|add|read) [...]',
          'Now also on TikTok: follow our account',
        ],
        [
          'be the first to (know|learn|read|hear|find out|be informed) [about|of] [the] [news|everything|latest|it|important news] [...]',
          'Be the first to know: switch on alerts',
        ],
        [
          '(turn on|enable|activate|switch on|allow|subscribe to|receive|set up) [our|the|push|your] [push|browser|news|breaking|breaking news] (notifications|alerts|push|push messages|push notifications) [...]',
          'Turn on notifications',
        ],
        [
          '(stay|keep|be|remain) [always|well|up] (informed|to date|up to date|tuned|connected|updated|in touch|abreast|current) ... (on|with|via|in|to|through|by) [us|our|the] ({network}|{app}|channel|newsletter|notifications|us|our _ channel|<name> channel)',
          'Stay informed with our app',
        ],
        [
          '[our|official] (telegram|whatsapp|viber|youtube|signal) (channel|group|bot|chat|community) [of] [<name>] [subscribe|join]',
          'Our Telegram channel',
        ],
        [
          '(follow|subscribe to|join|read) (our|the <name>) [telegram|whatsapp|viber|youtube|signal|instagram|facebook] (channel|group|page|account|community) [on|in] [{network}]',
          'Join the Harbour Post WhatsApp group',
        ],
        [
          '(scan|scan the) (qr code|code) (to|and) (download (the|our) app|subscribe|follow us|join our _) [...]',
          'Scan the QR code to join our channel',
        ],
        ['(follow|subscribe to) (our|the) (rss|rss feed|feed|news feed)', 'Follow our feed'],
        [
          '(subscribe|join) [us|to us|to our|to the|our] [<name>] [...] ({network}|channel|channels|page|community|group|readers|notifications|app) [on|in] [{network}]',
          'Join our circle of readers',
        ],
        ['(join us|subscribe to us) [now|here|today|too]', 'Join us now'],
        [
          '(our|the) {app} [is|are] [also|now] [available] (for|on|in) [the] (ios|iphone|android|app store|google play|smartphones) [and|or] [the] [ios|iphone|android|app store|google play|ipad|tablets]',
          'Our app is available for Android and iOS',
        ],
      ],
      weak: [
        'Follow',
        'Followers',
        'Subscribe to our channel',
        'Follow in',
        'Our social networks',
        'Social media',
        'Social networks',
        'Stay connected',
        'Stay tuned',
        'Facebook',
        'Twitter',
        'Instagram',
        'WhatsApp',
        'Telegram',
        'LinkedIn',
        'YouTube',
        'TikTok',
        'Pinterest',
        'Reddit',
        'Email',
        'Google News',
        'App',
        'Connect with us',
        'Follow the topic',
        'RSS',
        'Our channels',
        'Our apps',
        'Our app',
        'Mobile app',
        'Download app',
      ],
      run: [
        ['<name> on {network}', 'Example News on Facebook'],
        ['(follow|subscribe to) <name> [and <name>] on {network} ...', 'Follow Jane Roe on Twitter'],
        [
          '(follow|like|find|join) <name> ... (on|via|at) [our|the|his|her] {network}',
          'Follow Example News on Instagram',
        ],
        [
          '(follow|like|find|join|get) ... on [our|the|his|her] {network} [and|or|to|for|at] [on] [{network}] [...]',
          'Follow the section on Facebook, Twitter and Instagram.',
        ],
      ],
    },
    'share-toolbar': {
      line: [
        [
          '(share|publish|post) (this|the) (material|article|news|text|publication|post|story|page|information) (in|on|via|through|with) [the|your] (social networks|social media|networks|{network}) [and] [{network}]',
          'Share this text in social networks',
        ],
        [
          '(divide|partake|spread) [this|the] (article|page|news|link) [on|with|by|via] [{network}|friends|your friends]',
          'Divide this page',
        ],
        [
          '(increase|decrease|enlarge|reduce|change|reset|adjust) the size of (the|your) (text|font|letters|characters|type)',
          'Reduce the size of the letters',
        ],
        [
          '{share} [this|the|our|your|it] [{article}|page|link|url|news] [on|via|by|to|with|in|using|through|from] [your|a|the] ({network}|friends|friend|a friend|this article|article|page|link|url|this story|story|options|sharing options|this|it) [and|or] [{network}] [{network}] [{network}]',
          'Send this page to a friend',
        ],
        [
          '(print|copy|save|bookmark|email|download|tweet|pin) (this|the|article|link|page|url|it|for later|to|story|item|in|as) [{article}|page|link|address|reading list|pdf|clipboard|url|reading|your|my] [to|list|reading list|clipboard|for later|bookmarks|favorites|saved|later]',
          'Copy link',
        ],
        ['(link|url|address) [has been|was|is] (copied|copied to clipboard) [to] [clipboard] [...]', 'Link copied'],
        [
          '(add|save|remove|saved) [this|article|it] (to|from|in|on) [my|your|the] (favorites|favourites|bookmarks|reading list|list|watchlist|saved articles|watch list|library|collection|readlist|saved|bookmark)',
          'Add to favorites',
        ],
        ['(like|liked|love) this (story|article|post) share it [...]', 'Like this story? Share it with a friend!'],
        ['(sharing is caring|share the love)', 'Sharing is caring!'],
        ['(font|text|letter|type) size [...]', 'Font size'],
        [
          '(increase|decrease|enlarge|reduce|change|reset|bigger|smaller|larger) (font|text|type|the font|the text) [size]',
          'Increase font size',
        ],
        [
          '(listen to|hear|read aloud|play) [this|the] ({article}|audio|audio version) [here|now|aloud|# [min|minutes]]',
          'Listen to this article',
        ],
        ['(order|request|purchase) (reprints|reprint|a reprint|licensing) [...]', 'Order reprints'],
        [
          '(print|printer|printable|pdf) (version|friendly|friendly version|this {article}|this page|this|edition|article)',
          'Print version',
        ],
        [
          '(link|print|email|share|bookmark|comment|save|copy|tweet|like|facebook|twitter|whatsapp|telegram|pinterest|linkedin|x|reddit|pocket|flipboard|copy link|link copied|error occurred|messenger|viber|e mail) (link|print|email|share|bookmark|comment|save|copy|tweet|like|facebook|twitter|whatsapp|telegram|pinterest|linkedin|x|reddit|pocket|flipboard|copy link|link copied|error occurred|messenger|viber|e mail) [link|print|email|share|bookmark|comment|save|copy|tweet|like|facebook|twitter|whatsapp|telegram|pinterest|linkedin|x|reddit|pocket|flipboard|copy link|link copied|error occurred|messenger|viber|e mail]',
          'link bookmark',
        ],
        ['copy [the] link to [this|the] ({article}|page|clipboard)', 'Copy link to article'],
        ['this article has been (sent|shared|saved|emailed|added) [to] [...]', 'This article has been sent to'],
        [
          '(send|forward) [this] [{article}|link] (by|via|to|through) (email|e mail|mail|a friend|friends|sms|post)',
          'Forward this link to a friend',
        ],
        ['# (shares|share|retweets|likes|views|reads|interactions|shared|reactions)', '120 shares'],
        ['(share|shares) [total|#] [shares|facebook|twitter|now] ', 'Shares'],
        ['click to (tweet|share|email|print) [...]', 'Click to tweet'],
        ['all sharing options [for] [...]', 'All sharing options for: Rain delays final'],
        ['share all sharing options [for] [...]', 'Share All sharing options'],
        ['(give|gift) (this|an) article', 'Gift this article'],
        ['(read|save) (it|this|article) later', 'Read it later'],
        [
          '(like|comment|share|subscribe|follow|save|repost) [and] (like|comment|share|subscribe|follow|save|repost) [and] [like|comment|share|subscribe|follow|save|repost]',
          'Like and share',
        ],
        [
          '[the|your|this] (link|url|address|article link|link to the article) (has been|was|is|have been|successfully) [successfully] (copied|saved|sent|shared|added) [to|from|in] [the|your] [clipboard]',
          'The link has been copied',
        ],
        [
          '(give|gift|offer) (this|an) article (to|away to|as a gift|as a gift to) [up to] [#|a|your|your #] [friend|friends|people|others|person|acquaintances]',
          'Give this article to up to 3 friends',
        ],
        ['{tool} {tool} {tool}*6', 'Listen Save Share'],
        [
          '(offer|give|gift|present|recommend|suggest) (this|the|an) (article|story|text|content) [to] [a|your] [friend|friends|someone|others]',
          'Offer this article',
        ],
        [
          '(share|send|forward|recommend) [it|this|the] [article|news|story|post|information|text] (with|to) (your|a|my) (friend|friends|family|acquaintances|contacts|loved ones|colleagues|network) [on|via|by] [{network}] [{network}] [{network}]',
          'Share the news with your acquaintances',
        ],
        [
          '(share|send|spread) (the|this|that|our) (article|story|post|news|text|page|link|publication) [{tool}] [{tool}] [{tool}] [{tool}]',
          'Share the publication',
        ],
        [
          '# (shares|times shared|retweets|likes|reposts|views|comments|readings) [# (shares|retweets|likes|reposts|views|comments|readings)]',
          '12 shares 40 likes',
        ],
        [
          '(save|keep|add|store|put|bookmark|remember) [this|the] [article|story|text|it] (for later|in favorites|to favorites|to favourites|in my list|as favorite|to my selection|to my articles|to my favorites|in my favorites|in the reading list|to the reading list|to bookmarks|in bookmarks|to your list)',
          'Save the story for later',
        ],
        [
          '(share|post|publish|tell) (on|in|to|via|by|with) (social networks|social media|friends|your friends|{network})',
          'Share in social networks',
        ],
        [
          '(listen to|hear|read aloud|play) (this|the|our) [audio] ({article}|audio|audio version|version|recording) [now|here|#|aloud] [minutes|min]',
          'Listen to this article',
        ],
      ],
      weak: [
        'Tell your friends',
        'Tell a friend',
        'Spread the word',
        'Pass it on',
        'Share',
        'Print',
        'Save',
        'Bookmark',
        'Shares',
        'Tweet',
        'Copy',
        'Forward',
        'Pin',
        'Send',
        'Email',
        'Like',
        'Share this',
        'Likes',
        'Pin it',
        'Listen',
        'Reactions',
        'Views',
        'Share article',
        'Read later',
        'Bookmarks',
        'Copied',
        'PDF',
        'Reading list',
        'To share',
        'To print',
        'To send',
        'To save',
        'To copy',
        'To listen',
        'Favorites',
      ],
      sentence: [
        [
          '[as a|with your] [{subscriber}|subscription] you (can|may) (give|offer|gift|share|send|give away|forward) ... (article|articles|story|stories) ... (people|friends|person|others|contacts|someone|non subscribers)',
          'As a member, you can give this article to up to 5 people',
        ],
      ],
    },
    comments: {
      line: [
        [
          'your (opinion|view|comment) (interests us|is important to us|matters to us|counts|is interesting to us)',
          'Your opinion is important to us',
        ],
        [
          '(there are|there s|there is) [still|yet|currently|so far] no (comments|comment|reactions|replies|opinions) [yet]',
          'There are currently no reactions',
        ],
        [
          '[#] [view|show|see|read|place|all|more|hide|load|top|top rated|reader|latest|post|leave|add|write|submit|your|open|close|join|recent|newest|go to|to|the|display|most recent] [a|all|the|#|more|your|rated] (comment|comments|comment section|reader comments|reply|responses|replies|commenting forum|discussion) [yet|below|here|here|on this article|on this story|rules|policy|guidelines|are closed|closed|off|section|forum|now|view all]',
          'Place comments',
        ],
        [
          '(leave|post|add|write|submit|place|make|publish|cancel) (a|your|my|the|first) (comment|reply|response|opinion|review|feedback|first comment) [here|below|cancel reply] [...]',
          'Leave a comment',
        ],
        [
          '(be the first|you must|you have to|you need to|please|in order to|sign in|log in|login|register|to) [one|be] [logged in|log in|login|register|registered|signed in|sign in|subscribe|a subscriber|a member] [or register|and register|in] (to|and) [post|leave|write|make|be able to|join|submit|view] [a|the|your] (comment|comments|comment on this|discussion|write comments|conversation) [...]',
          'You must log in to post a comment.',
        ],
        [
          '(be|you can be) the first [one] [person] to (comment|reply|react|leave|write|review|like) [...]',
          'Be the first to comment',
        ],
        [
          'your email [address] will not be (published|displayed|shared|made public) [...]',
          'Your email address will not be published.',
        ],
        ['required fields are (marked|indicated) [...]', 'Required fields are marked *'],
        [
          '(join|start|enter) (our|the|in the|in on the|a) [#] (conversation|discussion|debate|commenting|comments|commenting forum|people commenting|forum) [below|here|now|today|in the (comments|forum) [below]|with # ...]',
          'Join the discussion below',
        ],
        [
          '(what do you think (about|of) this [article|story|topic|text]|what s your opinion|what is your opinion|what are your thoughts|have your say|tell us what you think|let us know what you think|share your thoughts|share your opinion|your opinion (counts|matters)|do you have an opinion [on|about] [this] [article]|let us know [your] [thoughts] in the comments [...]|tell us in the comments [...]|sound off [in] [...]|leave your thoughts [...]) [in the comments [...]|about this [...]|on this [...]|below [...]|here [...]|and ...|by ...]',
          'What are your thoughts?',
        ],
        [
          '(we reserve the right to|we are [temporarily] moderating|comments (are|will be|that|containing|may be)|all comments|the comments|moderators|note we are) ... (moderated|delete|remove|removed|comments|moderator|moderators|moderation|approved|published|deleted|spam|closed|disabled|off)',
          'Comments are moderated.',
        ],
        [
          '(save my name|notify me of) ... (next time i comment|comments by email|follow up comments|new posts|by email) [...]',
          'Save my name, email, and website in this browser for the next time I comment.',
        ],
        [
          '(view all|read all|see all|show all|load more) [#] (comments|replies|responses|reviews)',
          'View all comments',
        ],
        [
          '(comments|comment) (#|rules|policy|guidelines|comments|closed|off|are closed|are off|disabled|is closed|on this article|community|by <name>|feed|terms|count) [...]',
          'Comments (4)',
        ],
        ['(read|view) and comment', 'Read and comment'],
        [
          '(this (comment|site) (was|uses) ... (akismet|moderated|spam)|learn how your comment data is processed)',
          'This site uses Akismet to reduce spam.',
        ],
        ['(trackback|pingback|trackbacks|pingbacks) (url|from) [...]', 'Trackback URL'],
        ['(log|sign|logged) (in|out) (to|as) (comment|reply|post|leave|<name>) [...]', 'Log in to comment'],
        ['(sort by|newest first|oldest first|sort by (newest|oldest|best|top) [...])', 'Newest first'],
        [
          '(the views|views|opinions) expressed in the (comments|contents above) ...',
          'The views expressed in the comments are those of readers.',
        ],
        ['post comment', 'Post Comment (+)'],
        ['(discussion|comments|reactions|replies|reader comments|contributions) #', 'Discussion (7)'],
        [
          '(react|respond|comment|reply|write|give your opinion|express yourself|leave your opinion|express your opinion|share your opinion) (to|on|about|under) (this|the|our) (article|story|text|news|post|publication)',
          'React to this article',
        ],
        [
          '(all|show|see|read|view|latest|newest|recent|display) [all|the|#] [reader|readers|user] (reactions|responses|contributions|letters|opinions of readers|reviews) [#]',
          'All reactions (12)',
        ],
        ['# (reactions|replies|responses|comment|comments|messages|reader comments)', '12 reactions'],
        [
          '(please|respect|observe|follow|read|comply with|note|keep to|stick to|accept|adhere to) [note|observe|follow|respect|read] [our|the|also our] (netiquette|commenting rules|comment rules|community guidelines|community rules|discussion rules|rules of discussion|comment policy|comments policy|moderation rules|forum rules|rules of the forum|moderation charter|commenting guidelines|rules for comments) [...]',
          'Please respect the comment rules',
        ],
        [
          '(discuss|debate|talk about) [this|the] [{article}|it|about it|along] [here|now] (in|on|with) [the|our] (forum|comments|us|other readers|community|comment section|readers)',
          'Discuss it on the forum',
        ],
        [
          '(comments|the comments|commenting|the comment function|comment function) [on this article|under this article|for this article] (are|is|were|have been|has been) [currently|now|temporarily] (disabled|closed|deactivated|switched off|unavailable|turned off|not possible|blocked)',
          'The comment function is deactivated',
        ],
        [
          '(comment|commenting) (now|as a guest|via facebook|with facebook|here|on this|on the article|on this article|on the news|this article|this news|this text|the article|the news)',
          'Comment on the article',
        ],
        [
          '(your (comment|review|opinion|message) [(max|maximum) # characters]|the (comment|message) (max|maximum) # characters)',
          'Your comment',
        ],
        ['(subscribe|to subscribe) to (comments|this discussion|new comments) [...]', 'Subscribe to comments'],
        [
          '(sort|show) (by|comments by|first) (date|popularity|new|newest|oldest|best|relevance|rating|most liked)',
          'Sort by popularity',
        ],
        [
          'only [registered|authorized|logged in] (users|subscribers|members|readers) ... (comment|comments|commenting) [...]',
          'Only registered users can comment',
        ],
        [
          '(be the first|become the first|you can be the first) (to|who) (write|leave|comment|react|give|share|start) [a|the|your] [comment|discussion|opinion|review|this article|on this article] [here|now]',
          'Become the first to comment',
        ],
        [
          '(no|there are no|there are) [comments|one|nobody|no] (comments|reviews|has commented|commented) (yet|so far|here|still|for this article|on this article|at the moment)',
          'There are no comments yet',
        ],
        [
          '(the|a) discussion on this {article} is (closed|over|finished|ended)',
          'The discussion on this article is closed',
        ],
        ['(report|complain about|flag) (this|the|a) (comment|post|contribution|user)', 'Flag this comment'],
        [
          '(join|start|enter) (our|the|in the|in on the|a) [#] (conversation|discussion|debate|commenting|comments|commenting forum|forum) [in] [the|forum|below|here|now|on ...|with ...]',
          'Join the discussion below',
        ],
      ],
      weak: [
        'Comments',
        'Comment',
        'Reply',
        'Responses',
        'Replies',
        'Discussion',
        'Leave',
        'Reader comments',
        'Report comment',
        'Name',
        'Website',
        'Message',
        'Answer',
        'Opinions',
        'Your name',
        'Your comment',
        'Reader letters',
      ],
      sentence: [
        [
          'your (comment|message|review|opinion|contribution|reaction) (will|is|has been|was|must|can) ... (published|moderated|moderation|approved|visible|reviewed|checked|awaiting|displayed|released|activated)',
          'Your comment will be published after moderation.',
        ],
      ],
    },
    donation: {
      sentence: [
        [
          '(support|help|back|fund|sustain|finance) (us|our|local|independent|quality|the|this|free|honest|good|investigative|real|public|<name>) ... (journalism|journalists|newsroom|reporting|media|press|work|continue|donation|donating|donate|subscribing|today|difficult times|mission|independent|member|magazine)',
          'Help our newsroom continue.',
        ],
        [
          '(donate|make a donation|make a contribution|chip in|become a (patron|supporter|member|donor|sustaining member)|your (donation|support|contribution|gift|financial support)) ... (our|us|now|today|here|patreon|paypal|makes|journalism) ...',
          'Donate today to keep us independent',
        ],
        [
          '(please|would you) (consider|like to) (supporting|donating|making a|becoming|contributing|a donation|joining|support|a gift|subscribing) ...',
          'Please consider supporting our work.',
        ],
        [
          '(we|our site|this site|our newsroom|our journalism) (rely|relies|depend|depends|is funded|are funded|is supported|are supported|is made possible|need) (on|by|upon|your|entirely by) ... (readers|donations|support|generosity|members|contributions|help|you)',
          'We rely on readers like you.',
        ],
        [
          '<name> (relies|depends|is funded|is supported|is made possible) (on|by|upon|entirely by) ... (its readers|our readers|readers like|your support|your donations|your help|your generosity|your contributions)',
          'The Harbour Post is funded by its readers.',
        ],
        ['(buy|offer|treat) (me|us) a (coffee|beer)', 'Buy me a coffee'],
        [
          '(before you go|while you re here|now more than ever|if you (value|appreciate|like|enjoyed|enjoy|liked) (our|what we|(this|the) ({article}|blog|channel|content|magazine|page|podcast|project|publication|site|website|work)) [...] ) ... (support|donate|donation|subscribe|contribute|join|contribution|member|patron|proposition|share)',
          'If you enjoyed this article, please support our work.',
        ],
        [
          'without (your|our) (help|support|donations|contributions|readers|subscribers|donors|contribution|donation) ... (journalism|article|text|reporting|newsroom|editorial|investigations|publication|magazine|newspaper|portal|articles)',
          'Without your help this magazine would not exist.',
        ],
        [
          'our (journalism|newsroom|editorial team|site|portal|magazine|media|publication|project|newspaper) ... (lives from|lives off|depends on|exists thanks to|is financed by|thanks to|needs|survives thanks to|lives thanks to) [your|the|its|our|donations] (support|help|readers|donations|subscribers|contributions|donors)',
          'Our magazine lives from your support.',
        ],
        [
          'dear (readers|reader|subscribers|visitors) ... (your help|your support|donate|donation|donations|contribution|contribute|patreon|support us|help us)',
          'Dear readers, we need your help.',
        ],
        [
          '(you can|you may|please) ... (support|help|back|finance) (us|our|the) ... (editorial staff|editorial office|editorial team|journalism|newsroom|patreon|magazine)',
          'You can support our editorial staff with a transfer.',
        ],
        [
          'help us (make|to|continue|keep|fight|stay|remain|grow|produce|fund|maintain|improve) ... (journalism|independent|reporting|newsroom|our work|this site|our site|content|service|free|website|articles|stories|writing|articles|publishing)',
          'Help us stay independent',
        ],
      ],
      line: [
        [
          '(you can|you may) [also] support (us|our work|the author|the project|the editors) (with|by|through|via) [a|an] (transfer|bank transfer|donation|contribution|gift|subscription|small amount|paypal|patreon)',
          'You can support the project by bank transfer',
        ],
        ['donate (on|via|through|with) <name> and ...', 'Donate via Patreon and keep us on the road'],
        [
          '(donate|support us|support our work|make a donation|become a member|become a patron|donate now|donate here|support the author|support independent journalism|support the site) [now|here|today|on <name>]',
          'Support us',
        ],
        [
          '(any|every|each|even a small) (amount|sum|donation|contribution|euro|help|hryvnia|zloty|crown) (helps|counts|is important|supports|matters) [us|our _|to us]',
          'Any amount helps us',
        ],
        [
          'help us [to] (write on|work on|go on|carry on|keep going|keep writing|keep working|be better|become better|exist)',
          'Help us write on',
        ],
        [
          '(support|help|back|sponsor|finance|fund) (the|our|this) [independent|free|local|investigative] ({editors}|journalists|journalism|author|authors|site|channel|portal|publication|media|magazine|newspaper|blog|project)',
          'Help the editorial office',
        ],
        [
          '(support|help|back|sponsor|finance|fund) (us|the|our|this) [{editors}|journalists|journalism|author|authors|site|channel|portal|publication|media|project|work|team] (on|via|through|with|by|financially|now) (patreon|paypal|boosty|ko fi|tipeee|liberapay|monobank|buy me a coffee|donation|a donation|a contribution|card|bank transfer|subscription|a subscription|now|financially|here) [...]',
          'Support the project on Patreon',
        ],
        [
          '(donate|contribute|i donate|i contribute) (by|via|with|through|using|to us|online|to our|now by) [bank|credit] (card|transfer|paypal|crypto|cryptocurrency|patreon|us|sms|newsroom|editorial staff|project|iban|bank account)',
          'Donate by bank card',
        ],
        ['i (donate|make a donation|contribute|give|make a gift) [now|online|to <name>]', 'I donate'],
        [
          '(become|be) (a|our) (patron|supporter|sponsor|donor|supporting member|sustaining member|member|friend) [of <name>|of the project|of the magazine|of our magazine|now|today]',
          'Become our patron',
        ],
        [
          '(buy|offer|treat|send) (me|us|the author|the {editors}|the team) [to] [for|a] (coffee|beer|tea|cup of coffee)',
          'Treat the editors to a coffee',
        ],
        [
          '(your|every|each|any) (donation|contribution|support|gift|euro) ... (editorial|journalism|investigations|newsroom|independent|reporting) [...]',
          'Every euro helps our newsroom to go on',
        ],
        [
          '(help|support) (us|the {editors}) [to] (remain|stay|be|continue|survive|keep|become|develop|grow|work) ...',
          'Help us to remain free',
        ],
      ],
      weak: ['Donate', 'Support', 'Donations', 'Contribute', 'I support', 'Support project'],
    },
    'error-report': {
      line: [
        [
          '(see|spotted|found|noticed) (something|anything) (wrong|incorrect|inaccurate) [report|submit|suggest|send|let us know|tell us] [a|an|the|it] [correction|error|mistake]',
          'Spotted something wrong? Submit a correction',
        ],
        [
          '(report|submit|send|suggest|notify us of|notify us about|tell us about|let us know about|flag) [us] [a|an|any|the|this|of|about] (typo|error|errors|mistake|mistakes|correction|corrections|inaccuracy|problem|issue|bug|content|article|inappropriate content|spelling mistake|abuse) [in|on|about|with|or|to] [the|this] [text|article|page|story|us|typo|typos]',
          'Report an error',
        ],
        [
          '(found|find|noticed|notice|spotted|spot|see|have you found|have you noticed|did you find|did you notice|if you (find|found|notice|noticed|see|spot|discover)) (a|an|any|the) (error|mistake|typo|typos|bug|inaccuracy|inaccuracies|errors|spelling error|mistakes|spelling mistake) ...',
          'Found a mistake? Select it and press Ctrl+Enter',
        ],
        [
          '(select|highlight|mark) (it|the text|the error|a fragment|the fragment|text|text with the error|text with mistake) ... (press|click|ctrl) ...',
          'Select it and press Ctrl + Enter',
        ],
        [
          '(request a correction|corrections|correction request|submit a correction|suggest an edit|suggest a correction|send feedback|give feedback|report about the article|report on the article|contact us about this article|report article)',
          'Request a correction',
        ],
        [
          '(was this|did you find this|is this) (article|story|page|content|information|news) (helpful|useful|interesting|valuable) [to you] [yes] [no]',
          'Was this article helpful?',
        ],
        [
          '[if] [have|did|do] [you] [have|ve|will] {noticed} [a|an|any|the|some] [{errorAdjective}] {errorNoun} ... {reportIt} [...]',
          'If you have noticed a mistake, select the text with the mouse',
        ],
        [
          '(have|did|do) you [have|ve] {noticed} [a|an|any|the|some] [{errorAdjective}] {errorNoun} [in|on|here] [the|this|our] [{article}|on the site]',
          'Have you seen a spelling mistake?',
        ],
        [
          '{noticed} [a|an|any] [{errorAdjective}] {errorNoun} [in|on] [the|this|our] [{article}]',
          'Noticed an inaccuracy?',
        ],
        [
          '(something|anything|is something|is anything|is there something|what is) (wrong|incorrect|missing|not right|inaccurate|unclear) (with|in|on|about) (this|the|our) {article} [...]',
          'Something wrong with this page? Let us know',
        ],
        ['(system orphus|orphus system|orphus)', 'Orphus system'],
        [
          '(contribute|suggest|comment|correct|print|share|complete|improve) [to|the|this|on] [the|this] [article|page|text] [or|and] (report|signal|flag) (an|a) (error|mistake|typo|problem|inaccuracy)',
          'Share / report a mistake',
        ],
        [
          '(report|signal|flag|announce|communicate|notify|indicate|send|point out) [us|of] (an|a|the|any) [{errorAdjective}] {errorNoun} [in|on|of|to|about] [the|this|our|us] [{article}|{editors}] [here|now]',
          'Signal a typing error in the text',
        ],
        [
          '(report|write|send) [about] (it|this|them|him|error|the error) to (us|the {editors}|our {editors}|the editor)',
          'Report it to the editors',
        ],
        [
          '(suggest|propose|send|request) [us] (a|an|your) (correction|improvement|clarification|edit) [(to|in|for) [this|the] ({article}|page|text)]',
          'Propose a correction',
        ],
        [
          '(was|is|did you find|did|do you find|have you found) (this|the|our) {article} [for you] (helpful|useful|interesting|informative|valuable) [to you|for you|yes|no] [yes] [no]',
          'Did you find this article interesting?',
        ],
        [
          '[a|an] (error|mistake|typo) in (the|this|our) (text|article|news|story) (select|highlight|mark|let us know|report|write to us|tell us) [...]',
          'Error in the text? Let us know',
        ],
        [
          '[a|an|found an|found a] (error|mistake|typo) in (the|this|our) (text|article|news|story)',
          'Error in the text?',
        ],
      ],
    },
    'thank-the-writer': {
      weak: [
        [
          '(thank you|thanks) (for|to) (your|the) (fidelity|loyalty|trust|attention|support|patience|interest|visit|confidence|author|writer|editors|translator)',
          'Thanks for your loyalty',
        ],
      ],
      line: [
        [
          '(did|do|have) you {liked} (it|what you read|what you just read) (share|tell|like|subscribe|support|rate|comment|leave|click|follow) [...]',
          'Did you like it? Share it!',
        ],
        [
          '(support|thank|reward|encourage) (the|this|our) (author|writer|journalist|editors) (with|by) [a] (like|comment|subscription|coffee|donation|small amount|share|repost|rating)',
          'Support the author with a like',
        ],
        [
          '(thank you|thanks) for (being with us|staying with us|following us|reading us|watching us|choosing us|being our reader)',
          'Thank you for being with us',
        ],
        [
          '(did|does|do) (the|this|our) {article} (interest|help|please|appeal to|inform) you',
          'Did the article interest you?',
        ],
        [
          '(click|tap|press) [on] [the|a] (heart|star|stars|like|thumb|thumbs up) if you {liked} (it|the|this|our) [{article}]',
          'Click on the heart if you liked the text',
        ],
        [
          '[if] [you] {liked} (this|the|our|my) {article} [then|please|so|why not] (share|thank|support|buy|rate|subscribe|vote|tell|leave|give|put|press|send|follow|click|help|recommend) [...]',
          'Liked the story? Tell your friends',
        ],
        [
          '(did|do|have) you {liked} (this|the|our|my) {article} [so far|interesting|useful|helpful|or not] [please] [share [...]|thank [...]|support [...]|buy [...]|rate [...]|subscribe [...]|vote [...]|tell [...]|leave [...]|give [...]|follow [...]|recommend [...]|yes|no]',
          'Did you enjoy this story? Rate it',
        ],
        [
          '(rate|evaluate|score|vote for|vote on|appreciate|assess|like) (this|the|our) (article|story|text|content|post|news|publication|material|video|recipe|page) [# [...]|please|here|now]',
          'Rate this story',
        ],
        ['how (did|do|would) you (like|rate|evaluate|assess) (this|our) {article}', 'How did you like this story?'],
        [
          '(give|put|leave|send|click|press) [the|this|us] [author|article|text|news|material|writer|editors] [a|your] (like|likes|thumbs up|rating) [if ...|to ...|for ...|on ...|below|here|under ...]',
          'Put a like if you enjoyed it',
        ],
        [
          '(thanks|thank you) for (your|the) (vote|rating|feedback|evaluation|assessment|reading|participation|mark)',
          'Thanks for your rating!',
        ],
        [
          'your (rating|vote|evaluation|mark|score) [of] [this|the] [{article}] # [star|stars|out of|from|of|points] [#]',
          'Your rating: 4 stars',
        ],
        [
          '[average] (rating|score) # [of|out of|from] [#] [stars] (# (votes|ratings|voters|reviews)|vote count #|votes #|number of votes #|based on # [...]) [...]',
          'Average rating 4.8, 31 votes',
        ],
        ['(click|tap) on (a|the) (star|stars) to (rate|vote) [...]', 'Click on a star to rate it'],
        ['no votes so far [...]', 'No votes so far!'],
        ['(vote|voting) for (the|this) (news|article|post|material|text|publication)', 'Vote for the text'],
        [
          '[if you liked it] (thank|say thank you to|reward|tip) the (author|authors|writer|journalist|{editors}) [for ...|here|with ...|now]',
          'Say thank you to the author',
        ],
      ],
    },
  },
}
