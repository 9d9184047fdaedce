import type {PhraseBook} from '../../phrases.js'

/** What wants the reader elsewhere or back: read-also, newsletters, channels, sharing, comments, donations. */
export const reach: PhraseBook = {
  language: 'en',
  sets: {
    alsoLike:
      'like|also like|enjoy|be interested in|also be interested in|interest you|also interest you|also want to read|want to read|have missed|be interested|find interesting|also enjoy|also want to see',
    relation:
      'related|similar|recommended|suggested|associated|connected|linked|more|other|latest|recent|popular|trending|further|additional|top|most read|most popular|most viewed|must read|featured|previous|best|hot|breaking|recommended for you|most commented|editor s|editors|editors choice',
    piece:
      'article|articles|story|stories|post|posts|news|content|contents|coverage|reading|reads|topics|topic|links|link|videos|video|headlines|reports|materials|material|publications|items|information|picks|pages|subjects|features',
  },
  phrases: {
    'read-also': {
      label: [
        ['{read} (also|too|as well|next)', 'Read also'],
        ['(also|see also|and also) {read} [also] [on this topic|in <name>]', 'Also read'],
        [
          '(read|see|learn|find out|discover) more (about|on|in|from|at|stories|news|here) [this|the] [subject|topic|story|article|here|about]',
          'Read more on this topic',
        ],
        [
          '{relation} {piece} [for you|about this|on this topic|you may like|on _|in _ [_]|today|this week|of the day]',
          'Related articles',
        ],
        [
          '(you|this|it|that|these|readers|we think you) (may|might|could|can|should|would|ll|will|must) [also] {alsoLike} [in|these|this|the|by] [articles|article|stories]',
          'Readers might also enjoy these stories',
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
          '(related|recommended|suggested|read next|see next|worth reading|further reading|additional reading|must read|must reads|reading tip|reading recommendation|trending|trending now|popular now|most read|most popular|editor s choice|editors picks|editor s picks|what to read next|top stories|latest news|latest stories|more news|recent posts|related links|related post|related video|related videos|see more|more stories|more articles|next article|previous article|related reading|related topics|related coverage|today s top stories|promoted stories|our selection|our recommendation|our recommendations|also on <name>|also interesting|also see|also|other news|in other news|go deeper|dig deeper|explore more|for more|related news|related content|the most read|the most read articles|(most read|most popular) in _ [_])',
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
      ],
      weak: [
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
          '(get|receive|have|want|like|delivered|read|take) ... (in|to|into|straight to|right in|delivered to|via|by|straight into) (your|my) (inbox|email|e mail|mailbox|mail|email inbox|e mail inbox|phone)',
          'Get the day’s top stories in your inbox',
        ],
        [
          'by (signing up|subscribing|registering|submitting|clicking|entering|providing|joining) ... (you|i) ... (agree|consent|accept|confirm|acknowledge|receive)',
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
          '(keep an eye on|check) (your|the) (inbox|email|mailbox) ...',
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
          '(don t|never|do not|not to) miss (a|an|any|out|the|another) [on] (story|thing|news|update|beat|post|article|updates|anything|stories|important news|the latest) ... (subscribe|sign up|newsletter|alerts|notifications|follow|click|again|app)',
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
          'every (day|morning|week|evening|friday|monday|sunday|weekday) (we|our editors) [will] (send|email|deliver) ...',
          'Every day we send an email with the top stories.',
        ],
        ['(enter|type|leave|confirm|add|fill in) your (email|e mail|mail) [address] ...', 'Enter your email address'],
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
      ],
      weak: [
        'Newsletter',
        'Newsletters',
        'Our newsletters',
        'Thank you',
        'Thanks',
        'Your e-mail',
        'Email',
        'E-mail',
        'Subscribe to',
        'Get the newsletter',
        'Daily newsletter',
      ],
    },
    'follow-us': {
      sentence: [
        ['(get|try|download) <name> ... by clicking here', 'Get Example Business on the go by clicking here'],
        ['click here (to|for) (get|download|the) ... app', 'Click here to get the Example News app'],
        [
          '<name> (may|can) be (reached|contacted|followed) (at|on|via|by) ...',
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
        ['here (are|is) (some|our) (tips|email|address|guidelines) ...', 'Here are some tips.'],
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
        ['(download|get|install) [the|our|your] [free|new|official] [<name>] {app}', 'Get our app'],
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
          '(send|got|have|do you have) [a|us|any|your] (tip|tips|news tip|story tip|scoop|story) ... (email|contact|e mail|write|us|call|to)',
          'Have a tip? Email us',
        ],
        [
          '(email|e mail|write to|contact|reach|write) ... (at|on|to) ... (follow|twitter|com)',
          'Email the reporter at name@example.com',
        ],
      ],
      opening: [
        ['(follow|like|join|find) (us|our|me) ...', 'Follow us everywhere'],
        [
          '(reach|contact|email|e mail) (the|our|this) (reporter|reporters|writer|author|editor|newsroom|journalist) ...',
          'Reach the reporters on Twitter',
        ],
        [
          '(click here to|tap to) (follow (us|our|<name>)|join (us|our)|(get|download) (the|our) ... app) ...',
          'Click here to follow us',
        ],
      ],
      line: [
        [
          '(follow|like|join|find|add) [us] (on|in|at|via) {network} [{network}] [{network}] [{network}] [{network}]',
          'Follow us on Twitter',
        ],
        ['(follow|following|followed) (us|me|this|the author|author|topic|<name>|in)', 'Follow us'],
        ['(read|open|view|continue|show) in [the|our] {app}', 'Open in app'],
        ['(get|download|use|try) (the|our) [<name>] app', 'Get the app'],
        ['(subscribe|join) (us|to our|to the|our|to us) ...', 'Join our circle of readers'],
        ['more <name> [news|coverage|stories] https ...', 'More Example Sport: https://example.com'],
        ['<name> on {network}', 'Example News on Facebook'],
        ['(twitter|facebook|instagram|youtube) com ...', 'twitter.com/example'],
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
      ],
      run: [
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
        [
          '(sharing is caring|spread the word|share the love|pass it on|tell your friends|tell a friend)',
          'Sharing is caring!',
        ],
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
      ],
      weak: [
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
      ],
    },
    comments: {
      line: [
        [
          '[#] [view|show|see|read|place|all|more|hide|load|top|top rated|reader|latest|post|leave|add|write|submit|no|your|open|close|join|recent|newest|go to|to|the|display|most recent] [a|all|the|#|more|your|rated] (comment|comments|comment section|reader comments|reply|responses|replies|commenting forum|discussion) [yet|below|here|here|on this article|on this story|rules|policy|guidelines|are closed|closed|off|section|forum|now|view all]',
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
          '(what do you think|what s your opinion|what is your opinion|what are your thoughts|have your say|tell us what you think|let us know what you think|share your thoughts|share your opinion|your opinion (counts|matters)|do you have an opinion [on|about] [this] [article]|let us know [your] [thoughts] in the comments [...]|tell us in the comments [...]|sound off [in] [...]|leave your thoughts [...]) [in the comments|about this|on this|below|here] [...]',
          'What do you think?',
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
          '(we|our site|this site|our newsroom|our journalism|<name>) (rely|relies|depend|depends|is funded|are funded|is supported|are supported|is made possible|need) (on|by|upon|your|entirely by) ... (readers|donations|support|generosity|members|contributions|help|you)',
          'We rely on readers like you.',
        ],
        ['(buy|offer|treat) (me|us) a (coffee|beer)', 'Buy me a coffee'],
        [
          'help (us|<name>) (make|to|continue|keep|fight|stay|remain|grow|produce|fund|maintain|improve) ...',
          'Help us stay independent',
        ],
        [
          '(before you go|while you re here|now more than ever|if you (value|appreciate|like|enjoyed|enjoy|liked) (our|this|what|the) [...] ) ... (support|donate|donation|subscribe|contribute|join|contribution|member|patron|proposition|share)',
          'If you enjoyed this article, please support our work.',
        ],
      ],
      line: [
        ['donate (on|via|through|with) <name> and ...', 'Donate via Patreon and keep us on the road'],
        [
          '(donate|support us|support our work|make a donation|become a member|become a patron|donate now|donate here|support the author|support independent journalism|support the site) [now|here|today|on <name>]',
          'Support us',
        ],
      ],
      weak: ['Donate', 'Support', 'Donations', 'Contribute'],
    },
    'error-report': {
      line: [
        [
          '(report|submit|send|suggest|notify us of|notify us about|tell us about|let us know about|flag) [us] [a|an|any|the|this|of|about] (typo|error|errors|mistake|mistakes|correction|corrections|inaccuracy|problem|issue|bug|content|article|inappropriate content|spelling mistake|abuse) [in|on|about|with|or|to] [the|this] [text|article|page|story|us|typo|typos]',
          'Report an error',
        ],
        [
          '(found|find|noticed|notice|spotted|spot|see|have you found|have you noticed|did you find|did you notice|if you (find|found|notice|noticed|see|spot|discover)) (a|an|any|the) (error|mistake|typo|typos|bug|inaccuracy|inaccuracies|errors|spelling error|mistakes|spelling mistake) ...',
          'Found a mistake? Select it and press Ctrl+Enter',
        ],
        [
          '[a|an] (error|mistake|typo) in (the|this|our) (text|article|news|story) [select|highlight|mark|let us know|report] [...]',
          'Error in the text?',
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
      ],
    },
  },
}
