import type {PhraseBook} from '../../../phrases.js'
import {templateSets} from './sets.js'

/** What templates want of readers: that they share, comment and give. */
export const templatesReaders: PhraseBook = {
  language: 'en',
  sets: templateSets,
  phrases: {
    'share-toolbar': {
      line: [
        [
          '(share|rate|review|embed|like|download) this (video|photo|gallery|podcast|episode|clip|link|quiz|chart|map|tweet|post|list)',
          'Share this video',
        ],
        [
          '(save|add|pin|move) [this|it] to [my|your|the] (read list|reading list|list|library|profile|favourites|favorites|bookmarks|collection|pocket|pinterest|instapaper|saved items|folder)',
          'Save to read list',
        ],
        [
          '(request|get|apply for|obtain|buy|purchase) [reprint|reuse|a|republishing] (permission|permissions|rights|licence|license) to (republish|use|reuse|reprint|reproduce|share|copy) [this|our|the] [article|content|story|articles|photo|image]',
          'Request permission to republish',
        ],
        ['(reader|reading|listening|focus|simplified|night|zen|large print) (mode|view) [on|off]', 'Reader mode'],
        [
          '(print|email|share|tweet|facebook|whatsapp|more|reddit|telegram|linkedin|pinterest|tumblr|pocket|threads|x|mastodon|bluesky) opens in new window [print|email|share|tweet|facebook|whatsapp|more|reddit|telegram|linkedin|pinterest|tumblr|pocket|threads|x|mastodon|bluesky|email a link to a friend]',
          'Print (Opens in new window) Print',
        ],
        [
          '(copied|saved|added|link copied|copy|sent|printed) (to|to your) (clipboard|bookmarks|favourites|favorites|reading list|saved|library|list|my list)',
          'Copied to clipboard',
        ],
        [
          '[please] (share|spread|like|forward) (the word|the love|the news|and share|this with others|if you like it|widely|this widely|share this story|with your friends|the story)',
          'Spread the love',
        ],
        [
          '(share|tweet|email|send|pin|post|print|save|copy|get|download|shorten) (on social|video|photo|gallery|audio|podcast|image|recipe|quote|this quote|link|shareable link|short link|embed link|social|short url|url|permalink|to clipboard|on social networks|on social media|result|results|quiz|story link|the link|quiz result)',
          'Get shareable link',
        ],
        [
          '(font|text|type|letter) (size|sizes|resize) [a|small|normal|default|change|reset|increase|decrease|smaller] [small|medium|normal|large|default|a|smaller|larger] [small|medium|large|default|reset|a] [large|extra large|reset|a]',
          'Font size: small medium large',
        ],
        [
          '(remove|add|delete|manage|view|my|see|edit|save|undo|create) (bookmark|bookmarks|favourite|favourites|favorite|reading list|saved|alert|clipping|highlight|note)',
          'Remove bookmark',
        ],
        [
          '(add|remove|save|move|saved|added|removed) [this|it|article|story|topic|author|page|video] (to|from) (my|your|saved|favourites|favorites|bookmarks|reading|alerts|collection|later|the) [saved|my|reading|daily] [stories|articles|list|news|alerts|bookmarks|items|library|topics|feed|later|account]',
          'Add topic to my alerts',
        ],
        [
          '(close|hide|show|open|see|view|extra|toggle) [extra|more|the|all|additional] (sharing|share|social|saving|print|reading) (options|buttons|menu|panel|links|tools|icons|bar|dialog)',
          'Hide sharing options',
        ],
        [
          'email (this|it|article|story|link|page|the author) [article|story|page|link] [to] [someone|a friend|yourself|me|a colleague|us]',
          'Email this to someone',
        ],
        [
          '(read|find out|learn|see) [more] about (sharing|gifting|our republishing|republishing|reprints|sharing this article|gift articles)',
          'Read more about sharing.',
        ],
        [
          '[these|this|the] (are|is) [an] external (link|links) [and will open in a new window|...]',
          'These are external links and will open in a new window',
        ],
        [
          '(share|send|post|email|forward|show) (this|it|this story|this article|this page|article|story) (with|via|to|on|using) [your] [someone|a friend|friends|family|a colleague|others|friends and family|network|followers|readers]',
          'Share this with',
        ],
        [
          '(share|save|comment|comments|bookmark|print|email|menu) (close|open|this|hide|show) (panel|menu|bar|tools|options|panel close|box)',
          'Share close panel',
        ],
        ['(total|#) (shares|share|likes|reactions|views|retweets|claps)', 'Total shares'],
        ['(about|more about|learn about) sharing', 'About sharing'],
        [
          '(embed|cite|republish|reprint|license|licence|translate|download|export|gift|flag|report|clip) [this] (this|article|story|post|page|video|chart|map|content|item|tweet|code|link)',
          'Embed this video',
        ],
        [
          '(order|request|buy|get|purchase|license|licence) [a|our|article|the] (reprint|reprints|permissions|reuse|print|copies|copy of this (article|photo)|rights|this article|this photo|licence|license)',
          'Order reprints',
        ],
      ],
      weak: [
        'Save link',
        'Repost',
        'Saved',
        'Bookmarked',
        'Retweet',
        'Reprints',
        'Messenger',
        'Embed',
        'Embed code',
        'Embed this',
        'Cite this',
        'Send tip',
        'Permissions',
        'Republish',
        'Republish this',
        'Translate',
      ],
    },
    comments: {
      sentence: [
        [
          'by (posting|commenting|submitting|leaving|participating|sharing|writing|joining) [a|your|this|in|the] [comment|comments|discussion|conversation] you [agree|acknowledge|accept|confirm|are|consent] ...',
          'By posting a comment, you agree to our terms',
        ],
        [
          'all (comments|commenters) (must|should|will|are expected|are required) ...',
          'All comments must follow our community guidelines',
        ],
        [
          'please (stay on topic|be respectful|be kind|be civil|be courteous|keep comments|keep your comments|keep it|treat others|respect) ... (others|respectful|comments|topic|civil|comment|discussion|community|other users|each other|one another|commenters|guidelines)',
          'Please stay on topic and be respectful to others.',
        ],
        [
          '(comments|posts|messages|replies) (that|which|containing) (violate|breach|contain|break|are|include|don t|do not|abusive|links|personal) ... (removed|deleted|blocked|published|banned|tolerated|moderated)',
          'Comments that violate our policy will be removed',
        ],
        [
          'we (no longer|do not|don t|are not|aren t|have stopped|stopped|have suspended) [currently] (accept|allow|accepting|allowing|publish|permit|offer|enable|taking) [reader|user|new|any|anonymous] (comments|commenting|replies) [...]',
          'We no longer accept comments on this article.',
        ],
        [
          '(sorry|unfortunately|please note|note) [but] (we are|we re|comments|commenting|this|you) [not|no longer|currently|must] [currently|longer] ... (comments|commenting|comment)',
          'Sorry, we are not currently accepting comments on this article.',
        ],
        [
          '(we|the editor|{outlet}) (have|has|ve) (turned off|disabled|closed|switched off|suspended|limited) (comments|commenting|the comments|the comment section) (on this|for this|for legal|at this|due to|because of|on the|while)',
          'We have turned off comments on this story for legal reasons.',
        ],
        [
          '(comments|commenting|all comments|user comments|your comments|your comment|your comment may be|reader comments) (are|is|may be|will be) [now|currently] (subject to (our|its|the (community|comment|house|site|terms|following)|community|moderation|approval|review)|governed by|moderated (before|and|for|according|in (accordance|advance|line))|reviewed before|held for|awaiting|pre moderated|(closed|turned off|disabled|not available|no longer available|unavailable|open) (on|for|at|to) (this|subscribers|members|the moment)|being moderated)',
          'Comments are subject to our community guidelines',
        ],
        ['this (site|website|blog) uses akismet [...]', 'This site uses Akismet to reduce spam.'],
        ['learn how your comment data [is processed] [...]', 'Learn how your comment data is processed.'],
        [
          'the comments (below|above|on this article|here|posted) (have|has) [not] been (moderated|reviewed|closed|checked) [...]',
          'The comments below have been moderated in advance.',
        ],
        [
          '(do you have|have|got|have you got|if you have|any) [a|any] (question|questions|comment|comments|feedback|correction|concern|concerns) [or|and] [a] [comment|comments|question|correction|feedback|tip|concerns] (about|on|regarding) (this|our) (story|article|report|coverage|reporting|journalism) [...]',
          'Have a question or comment about this story?',
        ],
        ['keep it clean [...]', 'Keep it Clean.'],
        [
          'please (turn off|avoid|don t use|do not use|refrain|keep) [your|from|using|it|comments|the] (caps lock|obscene|vulgar|profanity|personal attacks|foul|abusive|respectful|clean|civil|all caps|offensive) ...',
          'Please avoid obscene, vulgar, lewd, racist or sexually-oriented language.',
        ],
        ['please turn off your caps lock', 'PLEASE TURN OFF YOUR CAPS LOCK.'],
        [
          'threats of harming another person will not be tolerated',
          'Threats of harming another person will not be tolerated.',
        ],
        [
          '(be truthful don t|be nice no|be proactive use|share with us we d love|be proactive use the|don t knowingly lie)',
          'Be Truthful. Don’t knowingly lie about anyone or anything.',
        ],
        ['don t knowingly lie about anyone [or anything]', 'Don’t knowingly lie about anyone or anything.'],
        ['no racism sexism or any [...]', 'No racism, sexism or any sort of -ism that is degrading to another person.'],
        [
          'use the report link on each comment [...]',
          'Use the ‘Report’ link on each comment to let us know of abusive posts.',
        ],
        [
          'we d love to hear (your|eyewitness|from you) [accounts|thoughts|views|opinion|feedback|...]',
          'We’d love to hear eyewitness accounts, the history behind an article.',
        ],
        [
          '(what do you|what did you|do you|should|have you|are you|would you|how do you|is this|was this|did you) ... (comments|comment|have your say|let us know|tell us|vote in our poll|share your (views|thoughts|opinion|experience|story)|join the (conversation|debate|discussion))',
          'Do you agree? Let us know in the comments',
        ],
        [
          '(let us know|tell us|share|leave|post|drop|write|have your say|give us|add|sound off|weigh in|join the (conversation|discussion|debate)) ... (in the comments|comments section|comment section|comment below|comments below|in our comments)',
          'Sound off in the comments below.',
        ],
        [
          '(letters|send [your] letters|submit a letter|write a letter|send a letter|submit letters) to the editor (here|send (to|them|yours|your)|email (us|to|your)|((should|must|can|may) be|[send|by email|by e mail|by mail] (to|at|by)) [no more than|no longer than|under|fewer than] (addressed|brief|concise|edited|emailed|form|limited|mailed|#|post|sent|short|signed|submitted))',
          'Letters to the editor: send to letters@example.com',
        ],
        [
          '(please|kindly|be sure to) (read|review|follow|observe|respect|see|note|adhere to|stick to) (our|the) (comment|commenting|community|house|comments) (policy|rules|guidelines|standards|terms|code) [...]',
          'Please read our commenting guidelines before posting',
        ],
      ],
      line: [
        [
          'this (comment|reply|user|thread) (was|has been|is) (removed|deleted|hidden|edited|blocked|flagged|awaiting moderation|pending approval|pinned|reported) [by ...|for ...|because ...]',
          'This comment was removed',
        ],
        [
          '(show|view|load|see|read|hide) # [k|m] [#] [more] [k|m] (comments|replies|responses|likes|reactions)',
          'Show 12 more comments',
        ],
        [
          '(see|read|hear|find out|join) what (others|other readers|people|readers|everyone) (are|is|have been|think) [saying|said|thinking] [about this|in the comments]',
          'See what others are saying',
        ],
        [
          '(how do you feel|what do you think|what s your view|what is your view|what s your opinion|what is your opinion|what are your thoughts|what s your reaction|what is your reaction|what do you make|your thoughts|your reaction|how do you rate) (about|of|on|to) (this|our) (story|article|post|news|piece|coverage|reporting)',
          'How do you feel about this story?',
        ],
        [
          '(we|our team|our reporters|our editors|we d) (want|would like|d like|would love|love|d love|are keen|welcome) to (hear|know|see|read) (from you|your|what you|from readers|if you|about your) [thoughts|views|opinion|opinions|think|story|stories|feedback|experience|comments|experiences|have been affected] [...]',
          'We want to hear from you',
        ],
        [
          '(post|comment|continue|log in|sign in|browse) as (guest|a guest|anonymous|anonymously|<name>|a member|a subscriber)',
          'Post as Guest',
        ],
        [
          '(commenting|comment|comments|community|moderation) (policy|rules|guidelines|standards|section|moderation|code|faq|terms|policies|etiquette|help|system|count|thread|box|form)',
          'Commenting policy',
        ],
        ['(responses|reactions|comments|replies|reader comments) #', 'Comments (37)'],
        [
          '(add|share|post|tell us|send us) (your|us your) (voice|thoughts|view|views|opinion|opinions|reaction|take|say|two cents|experience|experiences|feedback|perspective|story|rating|review) [here|below|now|in the comments|on this story|on this|with us|on this article|to the conversation|on {network}]',
          'Add your voice',
        ],
        [
          '(have|has|are|were|did) you [been|ever|or anyone|or someone you know] [you know] (affected|experienced|witnessed|seen|involved|impacted|at the scene|tried) [by|in|this|the|a] [this|these|the|any|something|similar] [story|issue|issues|incident|similar|changes|raised|policy|topic|scam] [in this story|in this article] (share|tell|let|email|get|contact|send|we|please|fill|join|comment) ...',
          'Have you been affected? Share your experience',
        ],
        [
          '[comments|comment system|discussion] powered by (disqus|viafoura|facebook|coral|openweb|vuukle|hyvor|intensedebate|livefyre|insticator|remark#|giscus|wpdiscuz|commento)',
          'comments powered by Disqus',
        ],
        [
          '# (people|readers|users|others) (are|have) (following|commenting|commented|reading|listening|replied|reacted|shared|liked) [on|to|in] [this] [conversation|discussion|article|story|post|thread]',
          '9 people are following this conversation',
        ],
        [
          'your (comment|reply|post|letter|feedback|submission) (has been|was|will be|is) [successfully|being|now] (submitted|posted|published|received|sent|saved|reviewed|approved|held for moderation|awaiting approval|pending|removed|deleted|reported|awaiting moderation|visible|visible once approved) [after review|for review|successfully|shortly|after moderation|thank you|by a moderator]',
          'Your comment has been submitted',
        ],
        ['reply to <name>', 'Reply to Jane Roe'],
        [
          '(view|see|read|show|load|open|hide|all|join|view all|show all|read all|see all|last updated|go to|jump to) [the|all] # (comments|comment|replies|reply|responses|reactions|more comments|more replies|more|readers comments)',
          'View 37 comments',
        ],
        [
          '# (comments|comment|replies|responses|reactions|people are commenting|comments so far|comments on this (story|article|post))',
          '37 comments so far',
        ],
        [
          '(click|tap|press|scroll) [here|down] to (comment|leave a comment|comment on this (story|article)|post a comment|join the conversation|reply|see comments|view comments|read comments|show comments|add a comment)',
          'Click here to comment',
        ],
        [
          '(sort|sorted|order|filter|view) [comments] [by] (newest|oldest|most recent|best|top|relevance|most liked|highest rated|popular|recommended|most popular|date|recent) [first|comments]',
          'Sort comments by newest',
        ],
        [
          '(newest|oldest|most recent|best|top|most liked|highest rated|recommended|staff picks|featured|popular) (first|comments|rated|to oldest|to newest|comment)',
          'Oldest first',
        ],
        [
          '(join|start|continue|see|follow|be part of|contribute to|add to|view) (the|our|this) (conversation|discussion|debate|comments) [here|now|below|#|today|on {network}|in the comments]',
          'Start the conversation',
        ],
        [
          '(no|zero|#) (comments|replies|responses|comment) [yet|on this story|found|posted|to display] [be the first ...|why not ...|add ...|leave ...]',
          'No comments yet',
        ],
        [
          '(write|add|leave|post|submit|make) [your|a|the|us|public] (comment|reply|response|review|letter|feedback|comments) [here|below|now|as guest|on this story|about this (article|story)|anonymously]',
          'Leave your comment here',
        ],
        [
          '(report|flag|block|mute|reply to|like|share|hide|edit|delete|view|upvote|downvote|recommend) [this|a|the] (comment|comments|post as inappropriate|reply|replies|as inappropriate|inappropriate)',
          'Flag as inappropriate',
        ],
      ],
      weak: [
        'Vote up',
        'Downvote',
        'Upvote',
        'Reader comments',
        'Report',
        'Flag',
        'Oldest',
        'Newest',
        'Most liked',
        'Best',
        'Recommend',
        'Log in to reply',
        'Keep it clean',
        'Be truthful',
        'Be proactive',
        'Share with us',
        'Cancel reply',
        'Post comment',
        'Website',
      ],
    },
    donation: {
      sentence: [
        [
          '{outlet} (relies on|depends on|runs on|survives on|is (funded|supported|powered|sustained|made possible|paid for) by|is a [#] (nonprofit|non profit|not for profit|reader funded|reader supported|member supported|listener supported|registered|#c#|independent)) ... (readers|donations|donors|members|supporters|your support|contributions|listeners|viewers|nonprofit|newsroom|organisation|organization)',
          'Harbour Post is a nonprofit newsroom that relies on readers like you.',
        ],
        [
          '(your|all|each|every|any) [tax deductible|generous|monthly|one time|regular|small|financial] (gift|donation|contribution|donations|gifts|contributions|support) [big|however|whatever|today|of any size|of any amount|no matter|will|can|helps|is|makes|made|means|counts|allows|enables|keeps|funds|directly|to|powers|goes|matters|ensures|sustains|supports|large|really] ... (matched|doubled|journalism|difference|appreciated|possible|newsroom|reporting|work|independent|us|free|accountable|account|deductible|tripled|stories|mission)',
          'Your gift will be matched dollar for dollar',
        ],
        [
          'all (donations|gifts|contributions) ... (doubled|matched|tripled|deductible|until|through)',
          'All donations will be doubled until Dec. 31.',
        ],
        [
          '(good|quality|independent|great|investigative|local|credible|real|trustworthy|public interest|in depth|honest|serious) (journalism|reporting) (costs|is expensive|takes|requires|isn t free|is not free|isn t cheap|doesn t come|does not come|needs (your|you|readers)|depends on (your|you|readers)|relies on (your|you|readers)) ...',
          'Quality journalism is expensive to produce',
        ],
        [
          'yet only good journalism can ensure ...',
          'Yet only good journalism can ensure the possibility of a good society.',
        ],
        [
          '[by] (contributing|donating|subscribing|giving|becoming a member|supporting|pledging) [to] [{outlet}|us|today|monthly|our journalism] [you|help|helps|supports|today] ... (journalism|sustain|support|independent|newsroom|reporting|stories|us|free|journalists|work)',
          'By contributing to Harbour Post, you are helping to sustain a journalism of relevance.',
        ],
        [
          '(journalism|independent journalism|independent media|our newsroom|our journalism|our reporting|local news|public media|our work|local journalism|a free press|press freedom|this work|this journalism) ... (need your|needs your|depends on|relies on|needs you|is under threat|only possible|made possible|rely on|is funded by (people|readers|you|our|members|donations|listeners|subscribers|viewers)|your support|support from|is supported by (people|readers|you|our|members|donations|listeners|subscribers|viewers)|is free because)',
          'Journalism in 2025 is challenging and we need your support',
        ],
        [
          '(donate|chip in|support us|donate to {outlet}|support {outlet}) (now|today|here|monthly|from as little as|if you can|as little as) [...]',
          'Donate to Harbour Post today and help us tell the stories that matter',
        ],
        [
          'this (story|article|reporting|series|coverage|journalism|podcast|investigation|reporting project) (was|is) (made possible|supported|funded|produced) [in part] (by|with|through|thanks to) (readers|you|our readers|our members|donations|members|a grant|grants|the support|the generous|support from|contributions|funding from|grants|donors|generous|listeners|supporters|a donation|your) ...',
          'This story was made possible by readers like you',
        ],
        [
          '(kindly|please|consider|help us|help) (donate|donating|support|supporting|consider|contribute|contributing|make|making|sustain|keep|fund|us|give|giving|become|chip in) ... (journalism|reporting|donation|contribution|newsroom|our work|credible|supporter|tax deductible|journalists)',
          'Kindly donate to support credible reporting',
        ],
        [
          '(support|fund|back|sustain|protect|defend|power|save|strengthen) (ethical|independent|local|quality|public|honest|fearless|our|credible|free|nonprofit|non profit|investigative|real|good|trusted|community|the|factual|{outlet} s) [local|independent|ethical|nonprofit|investigative|free|press] (journalism|news|media|reporting|newsroom|press|newsrooms|stories|broadcasting|radio|work) [...]',
          'Support ethical journalism.',
        ],
        [
          '(we|{outlet}) (don t|do not|have no|never|won t|will never) (have|take|accept|put|hide|paywall|charge|wealthy|shareholders|billionaire|paywalls) ... (paywall|paywalls|owner|owners|shareholders|advertisers|corporate|advertising|government|readers|money)',
          'We don’t have a billionaire owner or shareholders',
        ],
        [
          'before you (go|leave|move on|read on|scroll|close this tab) (we|can|will|please|would|help|if) [...]',
          'Before you go… we hope you’ll support our work.',
        ],
        [
          '(we have|we ve got|i have) a (small|quick|little) (favour|favor|request) to ask [...]',
          'We have a small favour to ask.',
        ],
        [
          '(we|{outlet}) (can t|cannot|couldn t|could not|can only|do) [do|keep|continue] (this|it|our work|this work) [work] (without|with|because of|thanks to) (you|your|readers|our) [...]',
          'We can’t do this without you.',
        ],
        [
          '(reader|readers|your|member|members|listener|community|donor) (support|contributions|donations|funding|generosity|gifts|subscriptions|memberships|dollars) (makes|make|made|keeps|keep|help|helps|power|powers|allow|allows|funds|fund|means|enable|enables|sustain|sustains) ... (alive|coverage|free|going|independent|independence|it|journalism|journalists|newsroom|our|possible|programming|reporting|stories|this|us|we)',
          'Reader support makes this possible',
        ],
        [
          '(thank you|thanks|we thank you) for (supporting|your support|donating|your donation|your contribution|contributing|being a (member|supporter|subscriber)|reading {outlet}|reading and supporting) [of] [our|us|{outlet}|local|independent] [...]',
          'Thank you for supporting Harbour Post',
        ],
        [
          '(we re|we are) (counting on|relying on|asking|so close to|asking you|halfway to|short of|in the middle of) [you|your|readers|for|our|to] [...]',
          'We’re counting on you',
        ],
      ],
      line: [
        [
          '{outlet} (needs|counts on|depends on|relies on|thanks) (your|you|our readers|its readers|readers) [help|support|like you|donations|for your support|donation|generosity]',
          'Harbour Post needs your help',
        ],
        [
          '[please] consider (becoming|making|supporting|joining|donating|giving|subscribing) [a|an|us|our|today] [member|supporter|donation|contribution|gift|subscriber|patron|work|journalism|newsroom|monthly donor] [today|now]',
          'Consider becoming a member',
        ],
        [
          '(journalism|local news|independent media|good journalism|the truth|facts|news|press freedom|a free press|free press|your support|public media|community) (matters support it|isn t free|is not free|costs money|needs you|depends on you|doesn t come free|is worth paying for|needs your help|needs your support) [support it|join us|please donate|donate today|pay for it|support us|today|now|more than ever]',
          'Journalism matters. Support it.',
        ],
        [
          '{outlet} is (proudly independent|reader supported|reader funded|nonprofit|non profit|free to read|free for everyone|fiercely independent|editorially independent|ad free) [and] [reader supported|reader funded|free|nonprofit|non profit|free to read|funded by readers|independent|ad free|member supported]',
          'Harbour Post is reader-supported and independent',
        ],
        [
          '(every|each|any) (donation|contribution|gift) [however small] (helps|counts|makes a difference|matters|makes an impact|is appreciated|goes a long way|will help)',
          'Every gift makes a difference',
        ],
        [
          '(we|{outlet}|our site|our journalism|our website) (have|has|don t have|do not have|does not have|doesn t have|will never have|never put up|don t put|is not behind|isn t behind|don t hide behind) (no|a|any|our journalism behind a|up a|our work behind a) (paywall|paywalls|billionaire owner|corporate owner|wealthy owners)',
          'We have no paywall',
        ],
        [
          '[can you|please|let s] help us (reach|hit|meet) our [fundraising|year end|monthly|members] (goal|target) [of|by|before|this|today] [{amount}|{weekday}|midnight|week|month|year|the end of the month|{month} #|#]|help us raise {amount} (by|before|this) ({weekday}|midnight|week|month|year|the end of the month|{month} #)',
          'Help us reach our goal',
        ],
        [
          '(stand|partner) (with|behind) (us|independent media|our journalists|independent journalism|a free press|local journalism|our newsroom) [today|now]',
          'Stand with independent journalism',
        ],
        [
          '(show|pledge|give|increase|renew|continue) (us your support|your support (today|now|here))',
          'Pledge your support today',
        ],
        [
          '(support us|become a member|join|membership|donate|contribute|member) [from|for|at|starting at|starts at|with] [just|only|as little as] {amount} [today|now]',
          'Support us from $5',
        ],
        [
          '(give|donate|contribute|pledge|chip in) {amount} (today|now|helps|makes a difference|goes a long way|will help|can help|or more|or whatever you can|or more today)',
          'Give $5 today',
        ],
        [
          'make a (difference|real difference|monthly difference) [today|now] [with (a|your) (gift|donation)]',
          'Make a difference today',
        ],
        ['(pay|give|donate|contribute) what you (can|like|want|can afford)', 'Pay what you can'],
        [
          '[we are|proudly|this is|this story is] (powered|funded|supported|made possible|backed|sustained|brought to you) by (readers|members|our members|our readers|people|listeners|viewers|supporters|donors|subscribers|viewers|you) [like you|like yours|our readers|and readers like you]',
          'Powered by readers like you',
        ],
        [
          '[we are|our site is|proudly] (reader|community|listener|member|viewer|donor|audience) (supported|funded|powered|owned|backed) [news|journalism|media|newsroom|publication|radio|and independent]',
          'Reader-supported news',
        ],
        [
          '(invest in|fund|stand up for|stand with|champion|believe in|fight for|pay for|save|protect|back|power|sustain|strengthen|defend|fuel|give to) [the|our|your|a] (local|independent|quality|public|community|investigative|free|nonprofit|honest|trusted|trustworthy|fearless|real) (news|journalism|media|reporting|press|newsroom|newsrooms|public media|radio|broadcasting) [today|now|in <name>|with a gift]',
          'Invest in local news',
        ],
        [
          '(independent|public|free|local|honest|nonprofit) (media|journalism|press|news|broadcasting|newsrooms) (is|are) (under attack|under threat|more important than ever|worth paying for)',
          'Independent media is under attack',
        ],
        [
          '{outlet} is (an|a) [#] [c] [#] [independent|non profit|nonprofit|not for profit|local|free|reader supported] [independent|local|nonprofit|digital|investigative] (news|nonprofit|media|newsroom|journalism|publication) [organisation|organization|outlet|newsroom|site|website|service|platform] [funded by ...|supported by ...|relying on ...|dedicated to ...|that relies ...]',
          'Harbour Post is an independent news organisation',
        ],
        [
          '(we are|we re|{outlet} is|our newsroom is|this site is|our work is|our journalism is) [#|proudly|entirely|completely|fully|mostly|largely] (reader|readers|member|listener|community|donor|audience|viewer) (funded|supported|powered|owned|backed|driven)',
          'We are 100% reader-funded',
        ],
        [
          '(will|can|could|would) you [please|help us|consider] (chip in|donate|pitch in|pledge|(spare|give|afford) {amount} to (support|help|keep|fund)|become a (member|supporter|donor)) [{amount}|us] [today|now|to help|to support|to keep|a month to support] [...]',
          'Will you chip in $5 today?',
        ],
        [
          '[all|your|any] (donations|gifts|contributions|donation|gift|contribution) [made] [to {outlet}|to us] (is|are|may be) [fully|100] tax deductible [...]',
          'Donations to Harbour Post are tax-deductible',
        ],
        [
          'join {outlet} (as|and become|by becoming) a (member|supporter|subscriber|founding member|sustaining member|patron|donor|friend) [today|now|from {amount}]',
          'Join Harbour Post as a member',
        ],
        [
          '(help|let s|to) (keep|make|save|protect|sustain|grow|support) {outlet} (free|going|alive|independent|strong|open|online|running|thriving|free for all|free for everyone|paywall free|growing|accessible|ad free) [for everyone|for all|today|with a donation]',
          'Help keep Harbour Post free',
        ],
        [
          '{outlet} is (a|an) [independent|local|small|public] (nonprofit|non profit|not for profit|reader funded|reader supported|member supported|community funded) {donorWord}*12',
          'Harbour Post is a nonprofit newsroom that relies on readers like you.',
        ],
        [
          '(good|quality|independent|great|investigative|local|credible|real) (journalism|reporting) (costs|takes) (money|a lot of money|time and money|resources|time)',
          'Good journalism costs a lot of money',
        ],
        [
          '(support|help|back) {outlet} {donorWord}*10',
          'Support Harbour Post’s journalism of integrity and credibility',
        ],
        [
          'journalism [in #] is (challenging|under threat|in crisis|hard|expensive|not free|essential) and {donorWord}*10',
          'Journalism in 2025 is challenging and we need your support',
        ],
        [
          '(support|back|help|fund|donate to|give to|join|contribute to|sustain) {outlet} [today|now|here|with a donation|from {amount}|and ...|this ...]',
          'Support Harbour Post',
        ],
        [
          '(become|be) (a|an) [{outlet}|founding|sustaining|monthly|paying|annual] (member|supporter|patron|donor|contributor|backer) [today|now|for|from|(and|to) support (us|our ...|independent ...|local ...)] [{amount}]',
          'Become a Harbour Post member today',
        ],
        [
          '(make|give|send|leave|consider|set up|schedule|start) (a|your|an) [tax deductible|one time|one off|monthly|recurring|secure|year end|end of year|small|regular|single] (gift|donation|contribution|payment|tip|pledge|bequest) [now|today|here|online|via paypal|to {outlet}|of any size]',
          'Make a tax-deductible donation',
        ],
        [
          '(give|donate|contribute|pledge|chip in) (today|now|monthly|once|here|online|securely|annually|to {outlet}|via paypal|by card|with paypal|what you can)',
          'Give monthly',
        ],
        [
          '(one time|once|single|just once|one off|give once) (monthly|per month|regular|annual) [yearly|annually|annual|per year]',
          'One-time Monthly Yearly',
        ],
        [
          '(other|another|custom|choose an|enter an|select an|select your|choose your|your) [donation|gift|contribution] amount',
          'Other amount',
        ],
        [
          'support the (news|journalism|reporting|stories|work|newsroom|independent news|local news|coverage) (you|that|of|we|our) [you] [trust|love|matters|value|rely on|need|do|read|believe in]',
          'Support the news you trust',
        ],
      ],
      weak: [
        'Contribute now',
        'Contribute today',
        'Membership',
        'Contribute',
        'Give',
        'Chip in',
        'Buy me a coffee',
        'Tip jar',
        'Your support matters',
        'Other amount',
        'We need you',
        'Pledge',
      ],
    },
  },
}
