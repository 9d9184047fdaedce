import type {PhraseBook} from '../../phrases.js'

/**
 * The English of pages in bags: what a notice of each kind is about, and what it says of it. `page` is what all of them
 * are made of besides; it holds no word for people or for what happens, but `you`, `we` and `us`.
 */
export const vocabulary: PhraseBook = {
  language: 'en',
  sets: {
    little:
      'a|again|all|already|also|always|an|and|any|are|as|at|be|been|being|but|by|can|cannot|could|d|directly|do|does|don|down|each|either|else|even|ever|every|for|from|had|has|have|here|how|if|in|into|is|isn|it|its|itself|just|less|let|ll|m|many|may|more|much|must|my|need|needs|not|now|of|off|on|one|only|or|our|out|over|per|please|re|s|shall|should|simply|so|still|such|t|than|that|the|their|them|then|there|these|they|this|those|through|to|too|up|us|ve|via|was|we|were|when|where|whether|which|who|will|with|within|without|would|yes|yet|you|your|yours|yourself|yourselves|i|me|myself|let s|both|am|having|he re|thanks|thank|no|about|like|what|maybe|perhaps|indeed|around|near|next to|along|against|past|behind|between|instead of|as well|above all|so that|in order to|according to|something|anything|everything|nothing|whoever|those who|of course|able|unable|here s|instead',
    pageThing:
      'address|arrow|article|articles|beginning|below|bottom|box|button|buttons|continuation|content|contents|column|edition|element|end|extract|excerpt|field|file|form|full|further|gallery|heading|icon|image|internet|issue|item|items|journal|line|link|links|list|magazine|material|materials|menu|news|newspaper|online|original|page|pages|paper|part|parts|passage|photo|picture|piece|pieces|place|portal|post|posts|publication|publications|rubric|screen|section|sections|selection|series|service|services|site|sites|space|start|stories|story|subject|subjects|text|texts|theme|title|top|topic|topics|version|web|webpage|website|weekly|window|block|blocks|headlines|homepage|headline|overview|paragraph|paragraphs|lines|chapter|chapters|summary|transcript|podcasts|episode|episodes|clips|film|entry|entries|contribution|contributions|half|next part|supplement|dossier|archive|announcement|interview|report|reports|view|views|sequel|remainder|suite|columns|pictures',
    pageAct:
      'adds|asks|asking|begins|begin|starts|started|beginning|chooses|chosen|clicked|confirm|confirmed|confirming|contains|contain|demand|demands|ends|ended|finds|finding|finished|finish|gets|getting|given|gives|giving|helps|helping|hidden|invite|invites|keeping|kept|leads|lead|led|looking|looks|made|makes|making|marked|mean|means|needed|obtain|offering|opening|opens|pay|perform|placed|pressed|pressing|provide|provided|provides|pushes|recommended|recommends|remain|remains|request|requests|require|requires|requiring|requested|saved|says|seeing|seen|selected|selecting|sending|sends|showing|shows|takes|taking|tapping|trying|update|updated|visiting|waiting|wait|wanted|wishing|wishes|working|writing|add|added|access|accessible|appear|appears|apply|available|become|change|changed|check|choose|click|clicking|close|complete|completely|consult|continue|continues|continuing|copy|discover|display|displayed|download|enjoy|enter|expand|explore|find|fill|follow|following|follows|found|get|give|go|goes|going|help|hide|hit|keep|know|learn|leave|like|link|listen|load|loaded|look|make|offer|offered|open|opened|press|propose|proposed|publish|published|put|read|readable|reading|receive|recommend|refresh|reload|return|save|scroll|see|select|send|sent|set|show|showed|shown|stay|swipe|switch|take|tap|try|turn|unfold|unroll|use|used|using|view|visible|visit|want|wants|wish|work|works|write|written|activate|activating|adjust|allow|allows|answer|apologise|apologize|confirmation|consider|consent|customise|customize|deliver|delivered|deny|edit|explain|extend|go on|grants|improve|insert|join|miss|modify|note|notice|pick|picks|pursue|refuse|register|remove|reveal|start|store|stored|submit|support|supports|switched|uncover|understand|understood|verify|watch|watching|hosted|hosting|prevent|prevents|renew|since|stays|staying|uses|run|runs|play|played|loads|being|applies|arrive|arrives|arrived|bring|brings|install|installed|keeps|pass|passed|point|prefer|protect|protected|read out|respond|suggests|suggest|deploy|deploys|lies|lie|stands|located|situated|consumed|benefit|let|lets|concerns|continued|keep on|carry|proceed|resume|resumes|rejoin|retrieve|obtained|tell|inform|informs|inscribe|inscribed|inscription|enrol|enroll|connect|connected|connecting|identify|sign|signed|missed|profit|log|logged|register yourself|unblock|reserve|reserves|waits|hold|holds|meet',
    pageSort:
      'actual|appropriate|basic|briefly|comfortable|comfortably|deeper|detailed|details|fresh|quiet|quietly|regular|regularly|simple|single|special|specially|temporarily|temporary|usual|valid|various|wider|personally|electronic|direct|interactive|above|additional|automatic|automatically|beneath|best|below|certain|complete|convenient|correct|correctly|current|currently|daily|dear|different|digital|easily|easy|entire|entirely|exclusive|fast|few|first|free|freely|fully|hello|immediately|important|integral|interested|interesting|last|latest|main|moment|most|necessary|new|newest|next|no|normal|old|older|order|other|others|own|possible|previous|proper|properly|quick|quickly|related|remaining|required|rest|same|separate|several|short|similar|some|sorry|suitable|time|times|today|together|under|underneath|unfortunately|welcome|whole|why|because|until|while|during|after|afterwards|before|later|once|two|three|#|additionally|anytime|any time|at a glance|glance|approximately|approx|complementary|completed|correspondingly|expressly|faster|quicker|following|general|generally|infinite|invisible|optional|optionally|particular|permanently|popular|present|prior|recent|recently|relevant|right|subsequent|subsequently|suggested|sure|surely|technically|upon|whenever|wherever|anymore|any more|thus|therefore|hence|hereby|through this|onward|onwards|further on|forward|back|away|soon|already|ready|easier|valuable|wonderful|great|nice|good|better|fine|well|big|small|little|large|larger|smaller|o clock|a m|p m|pm|hour|hours|minute|minutes|twice|another|gladly|kindly|anew|likewise|equally|besides|hereafter|merely|solely|total|totally|integrally|worth|half|steps|step',
    pause: 'block|break|message|space|banner|window|pause|interruption|insert|spot',
    page: '{little}|{pageThing}|{pageAct}|{pageSort}|{pageAccess}|{pageMoney}|{pageTech}|{pageDesk}',
    pageAccess:
      'access|accessible|authorised|authorized|authorization|blocked|clearance|closed|denied|elsewhere|entitled|exclusive|exclusively|fragment|granted|hidden|intended|legible|limited|locked|meant|permission|permit|permitted|possible|readable|released|reserved|restricted|unlimited|unlock|unlocked|unrestricted|visible|without limits|activated|deactivated|inactive|active|belongs|half|invisible|paragraph|sample|preview|part|privileged|full|valid|expired|exceeded|reached|used up',
    pageMoney:
      'annual|annually|buy|buying|charge|commitment|day|days|euro|euros|extra|flexible|gratis|home|instead|limited|month|monthly|months|obligation|offer|offers|order|paid|paper|pay|payment|period|price|prices|print|printed|purchase|test|trial|week|weekly|weeks|year|yearly|years|binding|contract|contracts|coupon|deal|deals|discount|formula|formulas|free of charge|gift|glance|introductory|invoice|issues|option|package|packages|plan|plans|profit|promotional|renewal|save|savings|sign|student|students|upgrade|advantage|advantages|benefits|gifts|cancel|terminate|regular price',
    pageTech:
      'account|accounts|app|application|apps|area|audio|banner|browser|cabinet|chart|clip|code|computer|cookie|data|decision|details|device|devices|e mail|elements|email|embed|embedded|embedding|error|external|files|function|functions|graphic|graphics|images|included|information|interactive|loading|location|mail|map|menu|message|mobile|mode|name|number|option|options|phone|photos|player|playing|playback|platform|platforms|podcast|podcasts|pop up|profile|program|provider|providers|quality|screen|selection|setting|settings|showing|size|smartphone|suppliers|supplier|system|tablet|technical|technically|technologies|technology|terms|third party|third parties|transfer|video|videos|viewing|well|wrongly|x|ip|adblock|analytics|automated|desktop|feature|features|feed|ipad|lists|login|log|machine|measurement|modern|network|networks|optimised|optimized|internet|pdf|preferences|push|rss|software|storage|tool|tools|tracking|tweet|tweets|url|widget|widgets|web pages|websites',
    pageDesk:
      'author|authors|club|customer|customers|desk|edition|editor|editors|editorial|independent|journalism|journalistic|journalists|media|member|members|newsroom|office|partner|partners|party|press|producer|project|publisher|publishing|reader|readers|redaction|reporters|staff|subscriber|subscribers|subscription|team|user|users|visitor|visitors|company|editorial office|agency|board|columnist|companies|contributor|department|management|operator|operators|owner|provider|newsrooms|supporters|paying|patron|patrons|investigative|private|public|business|group',
    command:
      'please|click here to|click to|click on|press to|press here to|tap to|tap here to|here|here you can|you can|to|i want to|i would like to|would you like to|want to|do you want to|help us to|to the|go to|now|dear reader',

    reader:
      'your|our|please|you can|you may|you must|you need|you have|you want|you wish|you would|you find|you will|would you|do you|have you|are you|if you|we ask|we recommend|we offer|we use|we see|we need|we ve|we noticed|we have|we would|i agree|i accept|i allow|i give|click|tap|here|below|in order to|to see|to view|to read|to watch|to use|to continue|to show|to display|needs|need|needed|required|requires|necessary|possible|only|at any time|available|unavailable',
    adLess:
      'commercial|commercials|publicity|pub|announcement|announcements|promotion|promo|message|spot|ad pause|pause|commercial pause',
    onceThe: 'once [{a}]|as soon as [{a}]|when [{a}]|until [{a}]|till [{a}]',
    isOver: 'is over|has passed|has ended|has finished|is finished|is done|ends|passes|has gone by',
    adPlace:
      'continue|continues|continued|continuation|scroll|rest of|the rest|skip|close|resume|resumes|sequel|read|reading|goes further|text|article|story|hide|goes on|onward|read onward|resumed|go on|pursues|pursue|keep on|carry on|further|proceed|remainder|will continue|content',
    adCue:
      'ad|ads|advert|adverts|advertisement|advertisements|advertising|ad break|promotional message|sponsored message|commercial message|advertising message|advertising block|paid message|advertising space|advertising break|commercial break|our sponsors|our sponsor|our advertisers|our commercial team|commercial team|our advertising partners|our commercial partners|commercial content|paid content|paid partners|sponsored content|sponsored links|sponsor',
    adAct:
      'continue|continues|continued|continuing|continuation|scroll|rest|after|below|beneath|underneath|under|skip|close|resume|resumes|sequel|further|follows|keep|goes on|go on|going on|hide|remove|pause|read on|ends|beginning|why|subscribed|scrolling|remainder|goes further|past|more|without|you are seeing|text of|subscription|block|blocks|down|for more|starts|report this|is an|this is|this is an|follow|follows after|to follow|see the rest|reload|onward|onwards|beneath the|please wait|wait|our site|our journalism|behind|continued below|closed|interrupted|pursue|pursues|reads on|goes ahead|until the end of|once the|as soon as|earn|earns|earn money|money|possible|created by|made by|made possible|brought to you|provided by|produced by|thank|thanks|helps|help us|keeps|fund|funds|pay for|supports|free|choices|feedback|about this|why this|turn off|opt out|personalised|personalized|relevant|tailored',
    adWord:
      '{little}|article|text|story|news|short|break|block|post|reading|read|content|report|next|place|space|banner|video|see|seeing|shown|seconds|second|end|piece|page|picture|image|down|part|paid|end of|because|subscription|remaining|starts|start|begin|begins|other|message|messages|window|#|{pageThing}|for|more|past|goes|comes|come|go|wait|you|reason|about|info|interested|settings|why|after|follow|appears|displayed|loading|onward|onwards|carry|proceed|partner|partners|advertiser|advertisers|sponsor|sponsors|communication|information|native|placement|player|graphic|swipe|jump|pass|interruption|insert|advertised|scrolling|pausing|small|brief|display|closes|loaded|load|watch|watching|broadcast|program|programme|coming|pay|pays|please wait|once|as soon as|over|passed|finished|ended|done|resume|resumed|it s|it will|moment|moments|then|thereafter|afterwards|can go on|publicity|commercial|gone|through|now|you can go|go on|reads|ahead|pursue|pursues|beyond|announcement|publicitary|remove|free|version|partner s|contribution|material|find|finds|followed|look|earn|earns|money|made|make|created|brought|produced|provided|helps|help|keep|keeps|fund|funds|supports|support|choices|feedback|team|teams|personalised|personalized|relevant|tailored|turn|off|opt|preferences|hide|site|possible|company|companies|work|journalism|running|costs|based on|interests|browsing|activity|editorial|editors|not|involved|journalists|newsroom|third party',

    browserCue:
      'your explorer|internet explorer|activate scripts|enable scripts|execution of scripts|your browsers|java scripts|your web browser|browser|javascript|java script|ad blocker|ad blockers|adblocker|adblock|ad block|ad blocking|blocker of advertising|advertising blocker|advertisement blocker|blocker of ads|flash player|navigator|html5|cookies and javascript|blocker|a blocker|our advertising|block our advertising|block our ads|block ads|block advertising|blocking ads|blocking advertising|flash|scripts are|scripts must|the scripts|your ad blocker|your adblocker|you block advertisements|block advertisements|blocking advertisements|block the advertising|blocks the advertising|advertising is blocked|ads are blocked|advertisements are blocked|blocks ads|blocks advertising|anti advertising|anti pub|advert blocker|advert blockers|publicity blocker|blocker of publicity|anti ads|banner blocker|pop up blocker|ad filter|advertising filter|allow the advertising|allow advertising|allow our advertising|permit advertising|permit the advertising',
    browserAct:
      'aged|outdated|out of date|obsolete|old|older|newer|modern|newest|support|supports|supported|update|upgrade|enable|enabled|activate|activated|active|disabled|disable|turn off|turned off|turn on|turned on|switch off|switched off|switch on|switched on|deactivate|deactivated|disactivate|disactivated|inactive|detected|using|required|up to date|needed|better|noticed|exceptions|exception|whitelist|white list|know how|block|blocks|blocked|recommend|necessary|unsupported|allow|browsing with|installed|not installed|is on|is off|off|on|cannot|can not|change|well|wrongly|finances|block our|you block|permit|permit it|disabling|disable it|functions|works|does not know|not know|renew|too old|optimised|optimized|compatible|incompatible|reactivate|uninstall|failed|lives from|funded|finance|recognise|recognize|cannot show|please use|you use|you are using|we recommend|need|needs|only with|requires|please|here is not|cannot be|can not be|prevents|recognised|recognized|see that you|to see|to watch|to view|must be|have to|must|not displayed|not shown|without javascript|without java script|switch off your|turn off your|we ask you|install|please install|our page|our site|stops|stop|work of our|our work|allows us|pays|live from|lives off|white listed|whitelisted|put our|add our|add us|exclude|latest version|google chrome|firefox|upgrading|updating|on our page|on our site|able to go on|go on working',
    browserWord:
      '{page}|function|functions|functionality|functioning|functional|operation|video|videos|audio|html|no longer|longer|comment|experience|seems|seem|looks|we have|version|of advertising|advertising|ads|advertisements|chrome|firefox|edge|safari|opera|settings|setting|configuration|allow|display|playing|playback|player|app|our|extension|plugin|support|thanks|thank|mode|correct|optimal|optimally|another|media|appears|appear|detected|deliver|finance|financed|journalism|device|latest|technology|finances|wrongly|well|browsing|installed|flash|permit|disable|disabling|kindly|correctly|shown|played|renew|optimised|optimized|modern|old|since|too|compatible|reactivate|adobe|remove|plus|filter|unknown|wrong|went|private|widget|occurred|error|lives|funded|revenue|dear|visitor|prevents|prevent|recognised|recognized|blocked|different|install|comments|stops|stop|working|advertisement|publicity|list|white|whitelist|exception|exceptions|our work|salaries|journalists|editorial|staff|they|team|pays|live|activating|deactivating|turning|switching|turn|switch|java|script|scripts|plug in|plugins|anti|surfing|surf|able|shall|goes on',

    channelCue:
      'from the app|in the app|in our app|app store|google play|appstore|in threads|on threads|our apps|application for|app for|apps|telegram|whatsapp|facebook|instagram|youtube|tiktok|linkedin|twitter|viber|bluesky|google news|messenger|vkontakte|odnoklassniki|mobile application|mobile app|our application|our app|the app|social networks|social network|social media|push notifications|notifications|notification|push messages|our channel|our channels|our community|qr code|on your phone|to your phone|on your smartphone|to your smartphone|in one app|one app|google discover|in the channel|telegram channel|whatsapp channel|x channel|push news|news push|the bell|on social networks|telegram bot|news channel|push service|favourite source|favorite source|preferred source|our podcast|our pages|our accounts|our profiles|source on google|source in google|google choose|google search|your favourites|favourites on google|favorites on google|favourites in google|our networks|on our networks|our social networks|our instagram|our telegram|our whatsapp|our facebook|our viber|our youtube|our x|our tiktok|apple store|google store|play store|our free app|news app|free app|our news app|favourites|our bot|our newsdesk|news tips|news tip|our news desk|notifications from|our live coverage|live coverage|whatsapp group|our group|our feed|our rss feed|alerts from',
    channelAct:
      'like us|like our|learn the news|like and|available on|available in|follow|join|subscribe|subscribing|download|downloading|install|us|add|miss|missing|turn on|switch on|enable|activate|allow|put a like|connect|connected|bell|find|receive|scan|get|actuality|also in|also on|now on|now in|present|read|our|latest|the most important|most important|of the day|main|click|be up to date|up to date|never miss|first to|faster|become|share this|i|all the news|all news|breaking news|quick|quickly|be aware|aware|quicker|be our|choose us|download it|our friend|touch|in touch|abreast|alerts|updates|here you get|write to us|contact us|photos|more photos|like our page|live on|your phone|news in|our news|news of the day|main news|latest news|important news|more news|fresh news|go to our|with our|always informed|among your|not lose|lose nothing|don t lose|you can also|give us|find the|rejoin|join in|become our|our fan|become a fan|a fan|fan of|waits for you|wait for you|charge|discover our|find us|stay in|stay with|stay connected|remain connected|remain in|talk to|put us|pin us|mark us|choose our|set us|keep up|reach us|come to|there is more|even more|behind the scenes|on the go|at hand|stay up to date|newsdesk|call|email|tips|contact|on #|get in touch|text|message|send|share your|tell us|live news|with notifications|follow our',
    channelWord:
      'application|app|threads|like|{page}|informed|tuned|news|page|channel|channels|chain|community|group|account|accounts|first|phone|telephone|smartphone|tablet|mobile|x|google|app store|google play|profile|profiles|official|date|videos|photos|stories|store|play|anything|nothing|android|iphone|ios|breaking|discuss|discussion|share|i|me|everything|before|others|subscribers|reels|there|social|favorite|favourite|favorites|preferred|source|sources|the bell|events|event|latest|world|day|city|region|operative|operatively|fresh|faster|instantly|night|urgent|bot|messages|message|in time|actual|qr|code|push|pages|things|one|up to date|be|click|follower|followers|all|regions|country|never|aware|quicker|quick|site|newspaper|friend|post|alerts|updates|touch|abreast|choose|write|contact|listen|podcast|local|national|sports|sport|regional|whatsapp|telegram|facebook|instagram|apple|samsung|huawei|appgallery|go|among|to lose|do|with|alert|give|always|here|put|rejoin|fan|fans|meet|waits|charge|find again|networks|free|chat|reach|pin|prefer|talk|come|scenes|hand|readers|exclusive|favourites|apps|discover|with us|one click|connected|everywhere|always at hand|pocket|world s|sure|inform|know|aware of|ranking|results|live|coverage|newsdesk|desk|call|email|tips|tip|tell|text|number|scoop|story ideas|notifications|groups|feed|rss|reporters|team|newsroom|anonymously|confidentially|securely|hours|24 7',

    commentCue:
      'comments|commenting|commentary|commentaries|comment function|commentary function|comment section|comment field|comments section|required fields|obligatory fields|mandatory fields|compulsory fields|leave a reply|leave a comment|your comment|your e mail address is|your email address is|e mail address will|has commented|have commented|featured comments|top comments|best comments|your comments|reader comments|readers comments|all comments|comment policy|community guidelines|house rules|our community',
    commentAct:
      '{reader}|write|add|leave|post|join|log in|login|log|register|registered|report|inappropriate|moderated|moderator|moderation|load|sign in|logged in|connected|authorized|authorised|authorization|sort|view|show|hide|delete|deleted|rules|cancel|enter|publish|published|publication|send|submit|open|closed|disabled|switched off|deactivated|participate|subscribe|opinion of|not of the site|no comments yet|none|first|be the first|express|share|approved|approval|checking|checked|yet|marked|are obligatory|are mandatory|with an asterisk|with a star|asterisk|on this article|to this article|about this article|to the article|to this text|this article|this text|this news|people are|text of the|reply|reply to|for # hours|hours|hour|not responsible|responsibility|function|number of|characters|#|show all|# comments|closes|close|closes after|after # hours|have been written|no comments|written yet|polite|we ask|remain polite|save my|next comment|netiquette|akismet|spam|responses|reviewed|reported|complain|flag|sorted|relevance|newest|oldest|was added|has been added|added|an account|was sent|was received|has been|was published|do not express|express the view|of the editors|will be|awaiting|waits for|not published|is not published|not be published|as a guest|other readers|previous|read the|read all|older|newer|from readers|of readers|of the readers|waiting|waits|nobody|as abusive|identified|identify|give your|yourself|featured|be respectful|be kind|be civil|stay on topic|on topic|respectful|civil|kind|guidelines|disable|see what|what others|others are saying|are saying|debate',
    replyCue:
      'discussion|discussions|reaction|reactions|reply|replies|opinions|your thoughts|conversation|debate|discuss|what you think|your view|your opinion|comment|a comment|one comment|next comment|the comment section|responses|show answers|answer to this|show the answers|hide answers|other answers|an opinion|a reaction|# reactions|to comment|comment on this|this comment|a commentary|your reaction|your commentary',
    replyAct:
      'write|add|leave|post|join|log in|log on|register|registered users|moderated|moderator|moderation|inappropriate|abuse|sort|show|show further|show more|load|load more|rules|article|this article|this text|this news|reader|readers|participate|take part|express|share|tell us|say|send|respect|netiquette|polite|subscribe|enter the site|first to|be the first|closed|has ended|notifications|in the comments|say what|number of|be checked|moderators|delete|edit|hide|submit|reply to|text of|of this|logged in|connected|authorized|sign in|registered|# characters|your|checking|checked|appear|to this|save my name|my name|for the next|all answers|# answers|answer to this comment|an account|need an|cannot|can not|leave an|do readers say|readers say|what do readers|you|report|signal|flag|abusive|as abusive|what do you|readers have|users have|to this article|see all|read all|show all|subscribers can|subscribers may|only subscribers',
    commentWord:
      'fields|field|marked|commenting|comment|comments|people|{little}|number|readers|users|user|reader|no|want|like|wish|latest|newest|oldest|last|previous|next|#|under|below|text|texts|news|article|articles|story|post|publication|entry|record|material|name|account|possible|nobody|conversation|forum|section|other|others|before|after|removed|checked|review|sent|now|page|site|site s|website|editors|editorial|office|have been|are the|of the|authors|necessary|visible|appear|appears|commented|click|here|button|there are|so far|at the moment|moment|currently|time|respect|respectful|polite|language|insults|notifications|new|with|through|network|networks|social|e mail|email|obligatory|required|respond|this|what|think|about it|tell us|us|by|profile|free|rules of|the rules|hour|hours|function|responsible|responsibility|characters|form|only|for|during|reply|answer|further|show|keep|stick|please|say|discuss|discussing|take|part|letters|enter|moderators|moderator|moderation|team|express|view|views|contain|contains|policy|guidelines|community|standards|netiquette|fair|friendly|tone|be|abuse|spam|links|published|closes|written|ask|remain|save|answers|akismet|max|maximum|date|popularity|relevance|most|recent|liked|best|top|start|response|responses|feedback|displayed|shared|public|made|indicated|topic|remove|notify|posts|terms|url|expressed|observe|comply|adhere|charter|content|contributions|contribution|turned|blocked|subscriber|subscribers|member|members|reviewed|awaiting|released|activated|complain|flag|was|an|added|do|cannot|waiting|waits|from|abusive|offensive|insulting|illegal|given|have given|as|their|exchange|debate|opinion|opinions|reaction|reactions|thoughts|authorised|identified|confirm|reading|give|join|begin|open|let|know|do you|subscribed|inscribed|connect|connected|identify|yourself|log|sign|invited|can|say it|still|adding|featured|kind|civil|on topic|house|saying|what others|apply|posting|read our|see our|approved|delay|few minutes',

    consentCue:
      'cookie|cookies|cookie files|trackers|tracers|tracking|cookie banner|cookie settings|cookie notice|necessary cookies|cookies and similar technologies|tracking technologies|my choices|your choices|advertising tracers|marketing cookies|cookies policy|cookie policy|cookie choices|current cookie choices|their cookies|all cookies|use cookies|uses cookies|our cookies|cookie information|cookie consent|cookie preferences|your cookies|third party cookies|cookie choice|cookie management|cookies management|management of cookies|necessary ones|the necessary ones|personalised ads|personalized ads|personalised advertising|targeted ads|tailored ads|your cookie settings|ad tracking|third party trackers|functional cookies|optional cookies|social media cookies',
    consentAct:
      'agree|agreed|agreement|accept|accepts|accepted|accepting|acceptance|refuse|refused|reject|rejected|decline|deny|manage|we use|site uses|portal uses|page uses|service uses|website uses|uses|the use of|use of|makes use|using|allow|allowed|settings|place|placing|deposit|hidden|blocked|consent|policy|activated|activate|enabled|enable|required|necessary|needed|click|switched off|prevent|prevents|technologies|partners|our site|our website|your current|choices|marketing|advertising|your settings|change|personalise|personalize|audience|only necessary|improve|stored|store|files on|functional|did not accept|help us|to make the|parameters|confirm below|may use|confirm|approval to|we ask for|customise|customize|set my|parameter|parameterise|to reach|i refuse|i accept|opt out|opt in|opt out of|stop us|stops us|may set|sets|set cookies|provided by|outside companies|other companies|turn off|turn on|hide|save|exit|understand how|how you use|without|keep|remember|decide|control|choose',
    consentWord:
      'registration|register|registering|subscription|subscribing|confirm|confirming|playing|of use|terms of|{page}|device|devices|experience|improve|ensure|external|studies|audience|i|me|analytics|analytical|statistics|statistical|functional|essential|marketing|providers|provider|third|party|parties|adapt|data|personal|targeted|research|development|product|products|podcast|video|videos|audio|graphic|graphics|map|player|about|collect|collected|showing|agreed|tweet|advertising|editorial|recommended|social|networks|network|media|platform|platforms|youtube|instagram|facebook|twitter|tiktok|x|spotify|conditions|terms|information|technical|technically|purpose|purposes|here|at this point|point|thereby|details|declaration|policy|integrated|embedded|embed|chart|provided|subject|function|functions|browsing|navigation|users|user|convenience|comfortable|respect|privacy policy|preferences|interests|withdrawn|any time|thanks|no|usa|states|united|other countries|approval|selection|banner|always|suppliers|clearance|transfer|lead|may|place|decision|social media|post|posts|choices|time|missing|matters|outside|passed|matter|own|work|make|care|confirmation|collects|take|tracers|trackers|agreement|revoke|revoked|authorise|authorised|authorize|authorized|deactivated|disabled|disable|load|originates|origin|complements|originating|entity|host|supplier|sites|transmit|transmitted|transferred|once|refusing|accepting|deposit|deposited|deposits|clicking|prior|explicit|retrieved|whole|terminal|terminals|ones|reach|complement|completes|complete|apart|opt|out|companies|company|stop|stops|exit|save|hide|turn|off|on|how|understand|remember|decide|control|choose|ads|personalised|personalized|tailored|relevant|preference|additional|extra|some|feature|features|visitors|visit|visits|traffic|measure|performance|speed|quiz|form|poll',
    grantCue:
      'your consent|your agreement|your permission|your acceptance|your approval|your authorization|my consent|consent|permission is needed|permission|agree|accept|i agree|unblock|blocked|was blocked|your clearance|clearance|approval|my agreement|give my agreement|i give|unlock|allow|you allow|activate|enable|please agree|we need your consent|only after approval|after approval|by playing it|their cookies|hosted by|i authorise|i authorize|your prior consent|your explicit consent|with your consent|without your consent',
    grantAct:
      'external|embedded|embed|tweet|podcast|video|videos|map|graphic|graphics|player|playback|playing|reproduction|element|widget|third party|social networks|social media|instagram|facebook|twitter|youtube|tiktok|spotify|contents are|the contents|this content|these contents|content|data|external suppliers|external providers|suppliers|embedding of|content from|contents of|content of|videos from|showing of|loading of|this post|posts|this map|a service of|display of|service|loaded|this video|graphic can|before the|this website|this site|this page|to this|external map|the player|this player|reading this video',

    embedCue:
      'youtube|instagram|tiktok|facebook|twitter|x|spotify|telegram|external suppliers|external providers|a third party|third party|third parties|social networks|an external|openstreetmap|google maps|soundcloud|vimeo|datawrapper|all embedded contents|embedded contents|this platform|the platform|the provider',
    embedAct:
      'have included|has included|is included|included a|have embedded|embedding|contents of|contents from|content of|content from|always unlock|always show|unlock|showing of|at this point|comes from|load content|load the content|external content|recommended editorial content|supplements the article|provided by|hosted by|is hosted|after approval|only after|loaded only|show all|activate all|permanently|display of|after your confirmation|are shown after|completes the article|which completes|complements the article|you find a',
    dataCue:
      'privacy|personal data|your data|my data|data protection|third party|a third party|third parties|external service|external services|our partners|your decision|embedded content|external content|external contents|third party content|third party provider|third party providers|third party platforms|external suppliers|external providers|your consent|privacy policy|privacy settings|data protection settings|data protection information|reasons of privacy|embedded contents|external media',
    dataAct:
      'accept|acceptance|accepted|agree|agreed|agreement|allow|allowed|use|uses|using|used|manage|settings|setting|set|parameters|preferences|refuse|refused|reject|rejected|choices|permission|permit|technologies|ask|asks|personalised|personalized|audience|measurement|advertising|partners|process|store|purposes|policy|necessary|required|processed|processing|processor|declaration|needed|protect|block|blocked|unblock|activate|activated|activating|enable|enabled|display|displayed|displaying|load|loaded|loading|show|shown|transmitted|transferred|deposit|consent|withdraw|revoke|help us|confirm|supplements|place|placing|placement|selection|changed|change|unlock|transfer|lead to|hidden|similar|approval|clearance|only necessary|refuse everything|accept all|included|comes from|provide|provided|we value|value your|whenever|not been loaded|has not been|details|more details|information|permanently|reasons|hosted by|by playing|by pressing|by clicking|matters to us|passed on|to us|in good hands|we care|confirmation|after your|collects|collect',
    alsoCue:
      'also|more|other|others|further|latest|previous|previously|earlier|related|recommended|recommend|recommends|recommendation|miss|same|similar|reread|read about|see about|listen|watch|deepen|remind|reminder|reminding|interesting|interest you|interested|advise|advises|most read|too|as well|in addition|suggested|suggestion|suggest|continue|and also|in this connection|in this context|missed|equally|likewise|to deepen|deepening|to discover|further reading|to complement|already read|find also|besides|moreover|prolong|prolonging',
    alsoAct:
      'read|reading|see|look|discover|about this|about it|about that|on this|on it|on that|topic|subject|theme|matter|article|articles|story|stories|series|dossier|file|magazine|newspaper|news|author|authors|section|you|us|let us|not to|material|materials|link|links|report|reported|reports|to go|to listen|to watch|here|page|site|investigation|analysis|interview|video|podcast|gallery|in this|recall that|our investigation|our analysis|our dossier|our report|our interview|our video|our podcast|worth reading|worth seeing|texts|not to be|our file|our portrait|our column|our series|our reportage|our decryption|our survey|our story|our article|with this|to this|dossiers|portrait|reportage|the reading|our theme',
    alsoWord:
      '{little}|today|week|day|reading|read|see|look|further|following|might|topic|subject|section|magazine|newspaper|website|site|page|article|story|news|online|new|published|written|wrote|interest|be|could|readers|editors|editor|deep|deeper|same|part|previous|next|now|then|know|to|matter|worth|some|great|{pageThing}|already|find|discover|about|with|deepen|go|going|understand|explained|decryption|portrait|reportage|recommendation|tip|tips',
    errorCue:
      'error|errors|mistake|mistakes|typo|typos|inaccuracy|inaccuracies|misprint|misprints|correction|corrections|fault|faults|a fault|spelling error|orthographic error|something is wrong|is something wrong|incorrect|hints on errors|not right|something that is not right|incorrectness|wrong information|corrections or additions|additions|remark|remarks|complaints|complaint|feedback on|typing mistake|typing error|inexactness|inexactitude|wrong data|error message|misspelling|spelling mistakes',
    errorAct:
      'select the fragment|select the word|send a|inform us|informs us|tell us|let us know|let us know it|let us|write to us|write us|write to the|write to|send it|send us|ctrl|contact us|notify us|report it|report this|report them|report to us|you found|have you found|you have found|found an|have you noticed|you noticed|noticed a|noticed an|have you seen|have you discovered|did you notice|did you find|if you find|if you see|if you notice|spotted|help us|thank you|thanks|mark it|highlight|select it|select the|inform|inform about|report here|let know|thankful|grateful|your message|for your|do you have|please inform|hint|hints|see something|mark|spot|notified|report error|report errors|please report|report the|your report|reported here|can be reported|be reported|please tell|tell the editors|to the editors|helping us|for helping|complaints and|on this article|have a remark|come across|detected|submit|flag|inform the editors|informing us|announce|is there a|is there an|in this news|in this article|in this text|in this story|in our article|give us|we made|did we make|let the editorial|let the editors|let our|let the newsroom|let the staff|send your|send the|correct this|signal it|warn us|alert us|say it to|tell it|tell it to|communicate it|indicate it|point it|have you spotted|did you spot|do you see|do you notice|you have noticed|you have seen',
    errorWord:
      '{little}|text|texts|article|articles|page|news|story|content|material|post|found|find|noticed|spotted|see|seen|discovered|about|know|spelling|grammar|grammatical|orthographic|factual|typing|press|enter|mouse|mark|i|staff|problem|editor|editors|editorial|office|newsroom|redaction|desk|other|click|button|did|make|made|notice|help|improve|better|correct|form|e mail|email|mail|information|piece|fragment|word|place|combination|keys|key|clarifications|clarification|report|wrong|it in|with the|hints|hint|right|something|additions|addition|message|thankful|grateful|pointing|us|remark|complaints|tell|reported|helping|detected|saw|came|across|submit|flag|noted|observed|inaccurate|typographical|valuable|feedback|team|website|site|unclear|complete|communicate|point|entry|column|publication|contents|signal|warn|alert|indicate|show|so that we can|correct it|corrected|correcting|fix|fixed|fix it|kindly|attention|attentive|you can|this form|following|here|button below|send|sending|your|remarks|redactors|proofreader|proofreaders|via|inexact|imprecise|quickly|check|spot',
    errorLead:
      '[{command}] (report|signal|propose|suggest|notify|indicate|notice of|notification of|message about|send [us])',

    linkAct:
      'read|see|show|view|open|continue|discover|load|unfold|unroll|unwind|expand|find|click|go|return|back|search|explore|skip|close|consult|follow|read on|read further|read more|look|press|tap|get|keep reading|show me|turn to|go over|go over to|learn|touch|fold out|see it|get to|jump|switch|display|reveal|deploy|keep on reading|keep on|go on reading|carry on reading|carry on|proceed|continue reading|uncover|enlarge the|pursue|unlock|access|i read|i continue|i discover',
    linkThing:
      'full statement|full transcript|full list|full review|full details|full thread|full document|full letter|to the end|till the end|until the end|in full|in its entirety|completely|article|articles|full text|whole text|complete text|everything|entire text|gallery|full story|full article|home page|homepage|page|navigation|menu|top|website|contents|advertisement|rest|news|stories|interview|content|original|continuation|remaining part|material|arrow|reading|more|page #|full size|in detail|next page|previous page|overview|start page|original size|next part|remainder|remaining text|announcement|full announcement|contribution|chapter|last page|whole post|full post|long version|second part|sharing options|full report|whole report|whole story|entire story|entire article|complete article|full interview|whole interview|the sequel|sequel|suite|the post|entire post|entire contribution|your reading|hidden text|hidden part|integral text|integral version|full version|complete version|whole piece|full piece|all the text|remaining lines',
    linkWord:
      'remaining|details|detailed|interview|report|version|button|arrow|below|way|through|magazine|reading|{little}|full|whole|entire|complete|online|next|previous|related|similar|latest|other|site|further|following|subject|topic|section|category|same|author|newer|older|text|story|website|about|press|file|dossier|theme|previously|newspaper|link|web|portal|series|#|go|on|part|announcement|piece|post|sequel|suite|integral|your|end|click|tap|access|hidden|here|free|one click',
    restCue:
      'continuation|continuation of the article|continuation of the text|full text|whole text|complete text|entire text|full article|whole article|complete article|entire article|full version|complete version|remaining part|rest of the text|rest of the article|rest of the story|rest of the news|rest of the material|continue reading|continue the reading|to read further|sequel of the article|sequel of the news|sequel of the text|full story|whole story|entire story|complete story|whole interview|full interview|full report|complete report|whole report|interview|the rest|article continues|story continues|text continues|without cuts|uncut|in detail|all details|remainder|remaining text|rest of the announcement|other half|complete contribution|full announcement|full reading|complete reading|next part|the continuation|all of the article|rest is|second part|first part|long version|whole post|complete post|entire contribution|whole contribution|text in full|article in full|story in full|the sequel|sequel of this|suite of the|the suite|whole piece|full piece|entire piece|the end of the article|integral text|integral article|integral version|rest of this',
    restAct:
      'by the link|under the link|at the link|via the link|by link|on the link|link|on our website|on the website|on our site|on the site|on our web page|on our page|on our portal|on the portal|at this address|button|arrow|press|tap|click|clicking|you read here|read here|is here|here you|you will find|you find|find here|can be found|can be read|unfold|unroll|expand|open the|see the|view the|show the|discover the|here|by clicking|on the next page|next page|in our online edition|online edition|on page #|page #|turn to page #|this way|touch|go over|in the e paper|in our app|in the app|in our magazine|in the printed edition|under this address|is to be found|to be found|found on|go to|can be seen|read it|read in|read on the|here you come|here you get|figures on|stands on|awaits you|waits for you|to discover on|a click|one click|is hidden|hidden here|behind this|awaits',
    restLink:
      'by the link|under the link|at the link|via the link|by link|on the link|the link|on our website|on the website|on our site|on the site|on our web page|on our page|on our portal|on the portal|on the page of|on the website of|the button|the arrow|this link|following link|here|by clicking|on the next page|next page|in our online edition|this way|touch|in our app|click|the following link|on page #|tap|under this address|at the address|is to be found on|in the paper|in the newspaper|in the app|swipe',
    restWord:
      'more|details|detailed|information|read on|reading|further|about|in|version|of|the website|click|press|tap|{little}|article|text|story|news|material|interview|report|piece|website|site|web|page|newspaper|magazine|portal|online|see|read|find|show|view|open|on|to|go|full|whole|complete|entire|original|source|interested|follow|below|above|next|at the|following|address|this way|content|subject|topic|about it|about this|{pageThing}|clicking|touch|by|without|cuts|detail|learn|size|turn|for|in order to|also|all|edition|over|continues|free|announcement|contribution|found|{pageSort}|awaits|waits|figures|stands|lies|hides|hidden|behind|one|only|discover|sequel|suite|integral|end',

    giveCue:
      'donate|donation|donations|contribution|contributions|patreon|patron|donations of readers|readers donations|donate to the|a gift to|make a gift|a financial gift|throw us|tip us|patreon page|your gift',
    giveAct:
      'us|our|your|you|please|make a|make your|with a small|if you|can help|we|we live|i|now|lives thanks|thanks to readers|editorial office|to the editorial|every|each|small|monthly|regular|by card|one time|one off|consider|counts|keeps us|thanks to your|give a|give|for independent|for the work',
    moneyCue:
      '[only|just|from|already from|for only|starting at|starting from|for|at] # [euro|euros|eur|dollar|dollars|pounds|zloty|crowns|kr|francs|chf|cents] (a|per|every|each) (month|week|year|quarter|day|issue)|(monthly|yearly|annually) # [euro|euros|dollars]|# percent discount|# discount|discount of #|save # percent|save up to # percent|save up to #',
    moneyAct:
      'subscription|subscriptions|subscribe|access|digital|edition|newspaper|app|cancel|terminable|cancellable|articles|website|read|then|after that|trial|offer|with|all|unlimited|online|print|only|now|until cancelled|automatically|first|instead of|students|order|get|test|already|try|pay for|for a year|by paying|on the subscription|on your subscription|annual|subscribing|# months|# weeks|no strings|all the|become a|member|membership|all articles|podcasts|formula|half price|save|can be ended|one click|in the first',
    offCue:
      'sign off|log off|unsubscribe|deregister|sign up|sign you up|subscribe|register|write to you|write you|send you|sign out of|cancel the|cancel this',
    offAct:
      'at any time|at any moment|any time|anytime|every time|read first|once a week|twice a week|every week|every day|with one click|with a click|the link|free of charge|every morning|every evening|each morning|each day|what matters|receiving|the mailing|mailings|emails|e mails|our letters|our mails',
    letterCue:
      'newsletter|newsletters|mailing list|bulletin|bulletins|news letters|info letter|information letter|letters of information|letter of information',
    letterAct:
      '{reader}|stay|cancel|confirm|receiving|overview|order|add|added|up to date|edit|manage|select|subscribe|inscribe|not to miss|miss nothing',
    mailCue:
      'your inscription|your registration|newsletter|newsletters|bulletin|bulletins|mailing list|mailing|mailings|inbox|mailbox|postbox|mail box|electronic mail|electronic mailbox|by e mail|by email|by mail|your e mail|your email|your mail|e mail|email|e mail address|email address|electronic address|our letter|news letter|letter of news|letter of information|weekly letter|evening letter|morning letter|morning briefing|briefing|evening briefing|distribution list|mails|in your mail|evening mail|morning mail|mail of the newsroom|your e mail address|valid email|unsubscription|the subscription|our news by|news by email|news by mail|digital letter|daily letter|send you a mail|send you an email|send you an e mail|letter of the chief editor|letter of the editor|letter from the editor|letter of our|in one mail|in a mail|one mail|in one e mail|in one email|to your e mail|to your email|your address|your letter box|your letterbox|your post box|your mail folder|e mail box|mail inbox|your e post|e mail post|electronic letter box|digital letter box|your electronic mailbox|our mailing|our morning letter|our evening letter|newsmail|info mail|infomail|our daily digest|e mail in box|your emails|emails twice a week|emails a week|emails once a week|your inbox|in your inbox|to your inbox|straight to your inbox|our emails|daily email|weekly email|our daily email|our weekly email|email updates|email briefing|email round up|email sign up|newsletter sign up|email newsletter|morning email|evening email',
    mailAct:
      'into account|successful|successfully|thank you|thanks|was received|has been received|recorded|subscribe|subscribing|sign up|sign|receive|register|registering|enrol|enroll|inscribe|unsubscribe|subscription|registration|inscription|confirm|confirmed|enter|registered|subscribed|delivered|directly|daily|weekly|every day|every morning|every evening|every week|every thursday|every monday|every tuesday|every wednesday|every friday|every saturday|every sunday|each morning|each evening|each week|each friday|each monday|thursday|monday|tuesday|wednesday|friday|saturday|sunday|of the weekend|selection|leave us|send you|we send|used only|no spam|spam|essential|news of the day|the best of|the most important|main news|get|i wish|summary|digest|leave|put in|our|at any time|cancellable|sign off|free of charge|choice of the editors|in your|write to you|about science|once a week|every|subscribers|you receive|read first|type in|type|possible at any time|we promise|promise|was successful|for everyone|of the newsroom|pick|our editors|the stories|order our|receive our|readers receive|already # readers|valid|updates|headlines|brings|bring|delivers|selects|summarises|summarizes|validate|verify|manage|insert|go to the|to our|to confirm|of the chief editor|we will send|most important texts|stay up to date|write your|write here|keep you informed|give us|news of the week|of the week|most important news|of the month|every noon|each noon|every weekend|each weekend|every night|every weekday|every working day|before breakfast|each saturday|each tuesday|each wednesday|each thursday|three times a week|the most interesting|what matters|what counts|that counts|counts|the essentials|most important|most interesting|hottest|everything important|important things|top news|top stories|best stories|best articles|latest news|fresh news|for free|would you like|like to receive|inscribe yourself|register yourself|leave your|give your|indicate your|put your|type your|write us your|come to you|comes to you|favourite stories|favorite stories|each sunday|each weekday|twice a week|no ads|stay informed|stay ahead|hand picked|written by|curated by|sent|sign up free|ever|readers swear by|join|readers|straight|lands|landing|start your day|start the day',
    mailLead: '[{command}] (receive|get|obtain)',
    mailWhen:
      'every day|every morning|every evening|every week|every friday|every monday|every sunday|every saturday|every thursday|every wednesday|every tuesday|each day|each morning|each evening|each week|each friday|each sunday|each monday|daily|weekly|once a week|once a day|twice a week|in the morning|in the evening',
    mailWord:
      '{page}|day|week|morning|evening|month|noon|weekend|informed|{section}|editors|editorial|editor|editor in chief|chief|desk|staff|team|newsroom|journalists|reporters|summary|topics|today s|charge|cancel|regional|local|data|i|me|name|dose|portion|terms|conditions|essential|information|collected|personally|reports|sending|into account|thank|thanks|view|opinion|kitchen|excursions|recipes|tips|actuality|events|event|world|region|city|country|happened|counted|analysis|analyses|background|commentary|our|spam|advertising|protection|consent|purposes|policy|privacy|processed|processing|personal|overview|review|night|before|breakfast|coffee|personalised|promise|updates|alerts|headlines|loves|love|everyone|pick|eye|perfect|thing|longer|never|miss|beat|deliver|straight|right|signing|joining|joined|signed|agree|agreeing|weekday|writes|selects|brings|summarises|valid|invalid|verify|insert|manage|legal|notice|stored|shared|passed|sell|confirmation|purpose|matters|keep|one|o clock|clock|midday|mornings|evenings|weekends|weekdays|working day|working|hour|am|pm|saturdays|sundays|mondays|tuesdays|wednesdays|thursdays|fridays|essentials|count|counts|important|interesting|hottest|exciting|gratis|letter|box|letters|post|start|begin|what happens|selected|compiled|curated|chosen|handpicked|once|twice|inscribe|inscription|mailing|digest|briefing|indicate|type|would|like|reads|brief|recap|short|compact|compactly|package|stories|reportages|portraits|directly|freshly|fresh|hot|main|monday|tuesday|wednesday|thursday|friday|saturday|sunday|of the day|sports|football|climate|cinema|books|wine|food|gardening|travel|money|politics|family|fashion|music|gastronomy|leisure|history|games|puzzles|top|nothing|emails|favourite|favorite|ever|swear|lands|landing|ahead|written|picked|subscribers|thousands|join|others|free|arrives|every|sent|sport|roundup|round up|wrap|catch up|must read|big|biggest|explained|delivered|inboxes',

    memberCue:
      'subscriber|subscribers|subscription|subscriptions|subscribe|subscribed|premium|paywall|abonent|abonents|abonnement|abonement|abonnents|abonnent|paid access|paid article|paid content|paid text|day pass|paying readers|paying users|paying members|paying customers|with payment|paid subscription|paid version|digital pass|access pass|content of payment|plus article|premium account|members of the club|this article is locked|unlocked for you|subscriber content|premium content|premium members|premium readers|pay once|registered readers|registered users|paid subscribers|paid zone|paid section|paid materials|paid part|is paid|paid for subscribers|last free article|paid offer|our paid|locked content|reserved contents|paying|plus subscription|subscription plus|digital subscription|become a subscriber|without a subscription|without subscription|with a subscription|a subscriber|subscribed readers|after payment|plus account|pro account|pay barrier|payment barrier|payment wall|pay wall|paying article|paying content|paying offer|paying version|chargeable|liable to pay|paid area|paying area|subscription holders|holders of a subscription|our subscriptors|subscriptors|abonnees|abonnements|our abonnees|premium article|plus content|exclusive content|digital members|full access subscription|day ticket|clicks away from|click away from|step away from|steps away from|plus access|premium access|pro access|subscriber access|paying access|full digital access',
    memberCueToo:
      'please register|register to|register for|register and|must register|after registration|need an account|have an account|with an account|create an account|registering|member|members|membership|registered|registration|log in|login|sign in|logged in|paying|plus readers|registered users|authorized users|authorised users|without an account|access to this|your access|no access|members of the club|club members|inscribed|inscription|inscribe yourself|connect yourself|connected users|identified users|a free account|create your account',
    accessCue:
      '{textCue}|unlimited|restrictions|restricted|restriction|commitment|obligation|unlock|unlocks|limits|limited|exclusive|exclusively|reserved|cancelled|terminated|accessible|rest|keep reading|read on|continue|to read|access|only|in full|available|hidden|closed|opened|open|following|benefits of|locked|unlocked|denied|legible|fragment|full version|required|necessary|needed|for you|intended|visible|continuation|part|only for|exclusive to|exclusively for|already|was your last|this was|part of|part of our|paragraph|lines|characters|minutes|see|go on reading|you only|benefit|reading is|you need|need a|needs a|we need|no access|without an account|everything|clicks away|click away|whole article|full article|lies behind|go on|pursue|read everything|entirety|integral|end here|ends here|stops here|interrupted',
    textCue:
      'article|articles|text|texts|content|contents|reading|story|stories|excerpt|extract|e paper|epaper|continuation|e edition|materials|material|piece|publication|end of the text|remainder|only the beginning|only the first|to this article|contribution|contributions|story is|rest|sequel',
    freeCue:
      'free article|free articles|free texts|free reads|free text|free reading|free materials|free stories|free reading quota|reading quota|quota of free|limit of free|free readings|your free articles|your free|free views|gratis article|gratis articles|gratis texts|gratis pieces|gratis readings|gratis contributions|free pieces|free piece|free contributions|free contents|free content|free posts|free items|free news|free reports|free pages|complimentary articles|complimentary article|complimentary reads|trial articles|trial reading|monthly quota|monthly limit|quota of articles|limit of articles|number of free|allotment of free|allowance of free|contingent of free|articles for free|article for free|articles free of charge|articles without subscription|free monthly articles|articles per month|quota of reading|reading limit|# free articles|# articles for free|# gratis articles|# free texts',
    spentCue:
      'used up|left|remaining|limit|exhausted|finished|over|reached|used|read all|all your|all the|quota|come to the end|the end of|end of your|still have|this week|this month|you have read|consumed|is used|are used|have used|exceeded|expired|ran out|run out|depleted|attained|remain|per month|of the month|monthly|per week|only one|only #|you can read|already read|read already|consulted|already consulted|have already',
    limitCue:
      'unlimited|without restrictions|without restriction|without limits|without limit|unlock|full access|complete access|left to read|left to discover|remain to you|remains to you|remain for you|remains for you|to read remain|still to read|without limitation|without limitations|in unlimited|unlimited reading|read unlimited|percent of this|remaining to be|still to discover|have not read|not yet read|hidden part',
    offerCue:
      'advantages|benefits|choose|discover|continue|suits|offers|give|gift|as a present|prices|price|see the|compare|try|test|try out|i take|podcasts|for # euros|from # euro|from #|in one|all the|take out|take a|take the|get a|get the|buy|order|offer for|from # a|only #|# a month|# per month|# a week|# per week|first month|one month|without commitment|without engagement|without obligation|i subscribe|subscribe for|subscribe now|recommend|our subscriptions|formula|formulas',
    memberWord:
      '{page}|advantage|advantages|reader|readers|users|plus|pro|print|euro|euros|dollars|month|months|week|weeks|year|day|days|price|prices|paid|pay|payment|buy|purchase|customers|customer|already|behind|app|quality|i|unlocked|sequel|subscribing|formula|suit|suits|beginning|zone|archive|archives|podcasts|podcast|limitation|to you|belongs|belong|percent|pass|intended|meant|those|reserved for|anymore|unrestricted|support|present|only for|discover|remain|remains|there remain|characters|words|paragraphs|signs|readers without|you are reading|our|offer|journalism|{pageAccess}|club|log in|fragment|what|denied|once|see|half|last|log|upon|lines|minutes|gratis|complimentary|quota|limit|monthly|contingent|allowance|allotment|consumed|spent|used|exceeded|ran|run|depleted|attained|charge|fee|click|clicks|step|steps|away|barrier|wall|lies|lie|find|stops|interrupted|ends|entitled|article s|further|so far|reads|readings|read it|register|inscribe|inscribed|inscription|connect|connected|account|yourself|identify|trial|contribution|undiscovered|unread|two|three|four|five|six|ten|consulted|looked|opened|viewed',

    loginCue:
      'log in|login|logged in|sign in|signed in|password|account|user account|customer account|username|user name|profile|authorize yourself|authorise yourself|authorize|authorization|authorisation|identify yourself|identify myself|i identify myself|authenticate|log on|log out|registered|register|registration|on another device|on another screen|in use|my access|your access|personal cabinet|personal area|customers|one device|e mail and the password|i connect|cabinet|access code|already in use|signing in|login data|access data|log yourself in|identify|an access|reader account|three articles free|too many devices|user data|subscriber number|customer number|credentials|your session|your login|change user|an account|sign in to|subscribe or|logged out|signed out|enter through|enter with|enter via|log in via|log in through|sign in via|sign in through|connect yourself|register yourself|announce yourself|inscribe yourself|inscribe|inscribed|not yet inscribed|enter yourself|sign yourself|subscribe yourself|enrol yourself|enroll yourself|are you subscribed|already subscribed|already inscribed|already registered|not yet registered|connect with|connect to|i log in|i register|log me in|connect me|no access yet|your access data|your identifiers|user id|subscriber id|member area|members area|client area|client number|personal space|connection data|your credentials|my credentials|confirm your email|confirm your e mail|anmelden|another account|different account|not signed in|not logged in|not a robot|you are human|verification code|one time code|passkey|two factor|reset link|create a password|choose a password|my account|your account',
    loginAct:
      'please|forgotten|forgot|lost|restore|recover|reset|yet|already|here|to continue|for free|not yet|no account|do not have|don t have|do you have|have you|you have|you are|i have|i am|i already|enter|create|with google|with facebook|with apple|through social networks|via social networks|through|welcome back|being used|reading in progress|in progress|as a guest|guest|subscriber|on your|activate|elsewhere|at a time|only one|access|access for|personal|for customers|first|please sign in|your e mail|enter the|sent to|was sent|remember me|then connect|connect|click here|activate your|enter your|do you already have|already have an|must|must identify|use this account|too many|in order to read|log yourself|member|are you a|is over|has expired|expired|to go on|go on|of your|request|maximum of|confirm|create it|free|not successful|successful|or sign in|to read this|or register|or subscribe|another person|to read|go to the|did you forget|forget|facebook|google|apple|vkontakte|social networks|a social network|your profile|have an account|you must be|must be|already subscriber|not inscribed|to discover|to access|to consult|to benefit|to save|to use|to view|to see|to unlock|to continue reading|to enjoy|with your|via your|with an|with the|then|use your|type your|put your|type in|give your|introduce your|benefit|use another|use a different|confirm you|verify|verify you|we sent|we ve sent|you re not|you re|switch|choose|sign out|go to|manage',
    loginWord:
      '{little}|i|am|me|new|with us|user|users|name|subscriber|subscribers|reader|readers|guest|device|devices|another|screen|continue|read|reading|access|full|article|articles|text|content|site|website|portal|create|free|register|registered|enter|password|account|e mail|email|mail|address|social|networks|network|first|time|click|button|link|subscription|digital|online|profile|customer|personal|data|welcome|back|moment|same|remain|stay|session|expired|again|through|maximum|number|reached|simultaneously|currently|comment|comments|save|service|services|use|used|progress|other|others|yourself|myself|edition|print|activate|elsewhere|can|one|only|cabinet|customers|code|sent|area|in use|connect|then|at|{pageTech}|member|members|many|must|identify|log|order|three|over|single|valid|confirm|connected|several|person|connection|space|family|group|restored|restore|request|successful|community|subscribe|see|view|have|rest|function|functions|inscribed|inscribe|inscription|announce|subscribed|enrol|enroll|registering|registration|two|minutes|minute|seconds|few|quickly|quick|easily|simple|simply|yes|id|identifier|identifiers|story|stories|offer|offers|advantages|unlimited|client|existing|start|discover|unlock|consult|benefit|type|introduce|indicate|logging|signing|connecting|participate|discussion|favourites|favorites|bookmarks|list|lists|page|part|make|open|set|change|entire|whole|complete|newsletter|newsletters|features|more|premium|plus|exclusive|go on|keep|adding|commentary|disconnected|reconnect|different|robot|human|verify|verification|one time|inbox|expires|switch|choose|delete|manage|close|sign out|re|box|tick|puzzle|security|check|secure',

    rateCue:
      'useful to you|helpful to you|useful for you|helpful for you|how useful|how helpful|was useful|was helpful|did it help|help you|found this helpful|found this useful|liked|please you|pleased you|rate|rating|ratings|heart|thumbs|thumb|stars|star|a star|mark|marks|evaluate|evaluation|average mark|average rating|interesting for you|like the|enjoyed|enjoy|your vote|no ratings|did you enjoy|enjoy the|your evaluation|your vote has|your vote was|please vote|# votes|vote for this|of use to you|your mark|total votes|votes #|thumbs up|thumbs down|interesting to you|found this|like this|rated|your score|score|find this|voting|for voting|rating of|has pleased|evaluate this|find this article|do you find|interested you|helped you|was of use|give a note|note this|a like|your like',
    rateThing:
      'if it|was this|was it|article|text|story|post|material|publication|news|information|this page|this content|this piece|you liked|has pleased you|pleased|average|click|for your|so far|the reading|yet|has been recorded|registered|the article|this article|accepted|is accepted|was accepted|total|voters|interesting|assess|feedback|thank you|thanks|from # to|out of five',
    rateWord:
      'useful|helpful|liked|if|has|have|evaluation|estimate|{little}|tap|press|put|give|leave|did|think|#|number|first|no|content|yes|page|piece|author|writer|one|from|to you|out of|five|total|average|for you|us|mark|what|it s|very|was|it was|button|below|so far|be the first|nobody|readers|counted|recorded|reading|saved|already|voted|vote|rated|opinion|has been counted|use|of use|accepted|score|points|voters|people|find|found|interesting|why|assess|feedback|count|counts|based|under|votes|tell|say|let|know|friends|share|share it|others|grade|note|writer s|appreciate|appreciated|helped|interested|touched|reaction|reactions|like|likes|thank|thanks|then|also|can|please|pleased|video|recipe|contribution|how|do|we|reward|support|comment|subscribe|bad|good|poor|excellent|material|click|here|with one|to the|informative',
    thankCue:
      'thank|thanks|thank you|we are grateful|grateful|our gratitude|gratitude|say thanks|say thank you|express our|thanks go|we are thankful|thankful|appreciation|recognition|appreciate',
    thankAct:
      'writer of this|writer of the|author of this|author of the|writer for|author for|owner of this|owner of the|creator of this|author of|content creator|reading this|reading our|reading the|your attention|the author|the writer|staying with us|for watching|for choosing|for your trust|for your loyalty|for your patience|for your confidence|for your visit|for your interest|for your subscription|for visiting|having read|have read|you have read|you read|to the end|till the end|until the end|following us|being with us|being a reader|being our reader|with a like|with a coffee|with a small|translator|your reading|your fidelity|your vote|who wrote it|wrote this',
    thankWord:
      '{little}|want|wish|like|article|post|text|piece|story|material|content|web|page|write up|short|blog|incredible|amazing|remarkable|wonderful|awesome|outstanding|great|beautiful|interesting|excellent|nice|time|our|site|till|end|until|news|express|write|information|useful|valuable|publication|work|such|good|go|goes|being|with us|visit|trust|loyalty|patience|confidence|interest|support|watching|choosing|translator|author|writer|owner|having|fidelity|click|button|coffee|vote|reader|readers|loyal|faithful|dear|editors|staff|journalist|journalists|far|so far|following|here|small|sum|reading|donation|heart|applause|clap|comment|share|please|can|you can|who|one|liked|did|if',

    otherCue:
      'articles|stories|headlines|recommendations|publications|topics|materials|news|texts|other story|another story|another article|posts|subjects|reads',
    otherAct:
      'related|similar|latest|recommended|same|miss|interest|interesting|popular|most|commented|viewed|shared|editor|editors|section|category|topic|selected|suggested|recommend|linked|connected|to this one|what others|continue with|you might|you could|more|on the topic|on this topic|on the subject|by the author|of this author|from the author|of this series|to read|most read|might also read|read also|also read|read more|in the same file|other articles|other texts|other stories|other topics|other materials|other publications|other contributions|other reports|in the same|same section|read in the|please you|others read|others are reading|you will|for you|our selection|our choice|our recommendations',
    otherWord:
      '{little}|today|week|day|moment|hours|hour|last|subject|author|region|rubric|series|further|might|readers|recent|editorial|site|right|currently|top|#|best|dossier|theme|heading|portal|magazine|newspaper|users|choice|selection|tip|tips|others|list|story|article|reading|like|interested|attention|also|pay|see|worth|by|website|about it|about this|think|following|previous|next|issue|read|other|hot|additional|important|main|features|picks|viewed|keep|file|discover|look|watch|please|love|will|tastes|clicked|reader s|essential|taste|suit|fitting|matching|connection|contents|subscribers|our recommendations|clicks|suggestion|suggestions|proposal|proposals|find|also read|could|reads',

    paidCue:
      'product placement|advertising|advertisement|advertorial|sponsored|sponsor|commercial|affiliate|promotional|paid|advertiser',
    paidThing:
      'text|article|content|contains|links|link|material|published|message|post|cooperation|created|placement|partner|partners|section|collaboration|page|notice|information|contribution',
    paidWord:
      '{little}|includes|provided|produced|written|supplement|basis|advertisers|offer|editorial|marked|prepared|responsible|commission|may|some|called|announcement|communication|other|supplied|client|customer|rights|terms|made|realised|realized|sponsors',

    partCue:
      'content|post|tweet|item|element|widget|embed|component|graphic|media|map|player|chart|iframe|publication|message',
    partFailure:
      'loaded|displayed|found|loading|shown|unavailable|blocked|supported|hidden|not available|no longer available',
    partWord:
      '{little}|sorry|unfortunately|error|failed|external|embedded|no|longer|available|moment|currently|page|try|later|browser|instagram|facebook|twitter|x|telegram|tiktok|youtube|platform',

    playerCue: 'video|broadcast|audio|player|playback|podcast|slideshow|recording|videos|live stream|livestream',
    playerAct:
      'loading|load|play|skip|hide|unavailable|start|pause|mute|loaded|played|error|show|minutes|min|listen|watch|stop|close|autoplay|replay|subtitles|reading|again|click|loads|to look|look at|to see|to hear|hear|buffering|sound on|sound off|full screen|fullscreen|speed|volume|settings|quality',
    playerWord:
      '{little}|available|below|sound|duration|version|text|article|minute|seconds|#|next|previous|browser|supported|enlarge|full|screen|automatically|moment|press|picture|image|button|view|enjoy',

    priceCue:
      'renews|is prolonged automatically|automatically renewed|automatically extended|can be terminated|notice period|trial period|trial month|trial subscription|free trial|first month|first week|first year|first days|first months|first weeks|first # days|first # months|first # weeks|for the price of|cancellable|cancelable|can be cancelled|cancel online|cancel anytime|without commitment|without obligation|without engagement|no commitment|no obligation|until cancelled|until canceled|cancel at any|renews automatically|is renewed automatically|automatic renewal|first month on us|month on us|monthly terminable|terminable monthly|monthly cancellable|without costs|free of charge|welcome offer|annual subscription|monthly subscription|yearly subscription|digital subscription|hidden costs|one month for free|one month free|for one month|in two clicks|in one click|printed newspaper|month for free|euros monthly|dollars monthly|# monthly|special price|student price|introductory price|introductory offer|promotional price|digital package|advantages at|reduced price|regular price|black friday|promo code|coupon|your subscription|our subscriptions|subscription ends|buy access|access for|new customers|free reading|a month of|one year for|# year for|all articles for|year for|test now|the duration|your first month|your first week|your first year|best price|year of reading|month of reading|no strings attached|first two months|first three months|first four weeks|first two weeks|first three weeks|first six months|without engagement of|no engagement|without any commitment|without any obligation|no minimum term|no lock in|cancel when|cancel whenever|cancel with|stop whenever|stop at any|quit whenever|quit at any|quit when|resign at any|opt out at any|terminate at any|terminate when|terminate monthly|ends automatically|ends by itself|stops automatically|stops by itself|without renewal|no renewal|no automatic renewal|no credit card|without credit card|annual pass|monthly pass|annual formula|monthly formula|trial offer|test offer|discovery offer|starter offer|test subscription|test month|discover offer|launch offer|spring offer|summer offer|autumn offer|winter offer|flash offer|advantage price|favourable price|preferential price|preferential rate|special offer|intro price|our offers|all offers|see offers|ended monthly|pay annually|pay monthly|pay yearly|annual billing|monthly billing|yearly billing|annual plan|monthly plan|before renewal|renewal date|student discount|student offer|none of the ads|print plus digital|print digital|print and digital|weekend print|premium for #|unlimited access|unlimited digital access|full digital access|for less than|gift subscription|gift subscriptions|money back|money back guarantee|risk free|sale ends|offer ends|ends midnight|ends soon|ends tonight|ends today|first # articles|new subscriber|new subscribers|intro offer|best offer|limited time|today only|this week only|half price|subscriber benefits|member benefits|subscription benefits|perks',
    priceAct:
      'cancelled|canceled|until|at #|only|just|from|already from|starting from|starting at|as little as|test|try|try it|test it|subscribe|i subscribe|cancel|anytime|at any moment|at any time|any time|every month|monthly|weekly|then|months|online|of duration|instead of|discount|trial|take advantage|save|for only|now with|now|subscribe now|order|buy|get|flexible|test period|no|without|our offer|benefit|order the|two clicks|offers|special|instead|home|in two|clicks|valid|limited|terminable|students|per month|a month|per week|a week|per year|a year|yearly|until the end|end of the month|# euros|for # euros|at a glance|grab|seize|explore|compare|see|choose|upgrade|give|start|renew|package|manage|for free|free month|automatically|choose the|month or year|offer for|# dollar|# dollars|by now|begin|start your|months free|weeks free|month free|subscribe for|# a month|# per month|# a week|# per week|# a year|# per year|at half price|half the price|one click|with one click|annually|weekend|renewal|pay|nothing|available|billing|save #|ends|extra|included|bundle|guarantee|upgrade to|switch|keep|enjoy|unlock|join|claim|redeem|add|per #|plus|up to|more|less|today|tonight|midnight|soon',
    priceWord:
      'trial|automatically|renews|renewed|extended|prolonged|cancelled|canceled|until|be|can|each|afterward|thereafter|save|discount|normal|standard|full price|total|{little}|#|euro|euros|eur|dollar|dollars|pound|pounds|crown|crowns|kr|zloty|zlotys|franc|francs|chf|cents|usd|gbp|month|months|week|weeks|year|years|day|days|two|three|four|six|twelve|one|no|moment|time|any|then|after|afterwards|first|price|reduced|digital|access|full|unlimited|edition|newspaper|app|all|articles|article|podcasts|website|online|subscription|offer|today|special|limited|new|subscribers|customers|commitment|obligation|engagement|duration|instead|period|month s|curious|people|readers|notice|plus|premium|print|read|content|continue|reading|pay|paid|charge|test|try|enjoy|billed|annually|regular|hidden|on us|now|with|welcome|offers|student|students|paper|printed|home|order|buy|issue|click|clicks|monthly|flexible|valid|sunday|monday|end|benefit|get|delivered|delivery|subscribe|subscriptions|annual|yearly|of|out|at a glance|glance|package|formula|formulas|plan|plans|promotion|promotional|deal|binding|strings|introductory|see|compare|choose|advantages|auto|automatic|seize|grab|explore|site|limits|ad|advertising|ads|puzzles|games|recipes|archive|tablet|application|platform|upgrade|renew|summer|launch|christmas|black|friday|promo|code|included|bonus|gift|gifts|exclusive|magazine|ends|companies|or|wish|want|when|whenever|your|like|percent|per cent|attached|half|minimum|term|terms|lock|quit|stop|stops|terminable|giving|give|by itself|itself|expires|renewal|credit|card|pass|taster|starter|discovery|discover|spring|autumn|winter|flash|advantage|favourable|preferential|rate|rates|intro|quarter|secure|profit|i|take|five|eight|ten|seven|five|crosswords|crossword|quizzes|newsletters|videos|audio|e paper|epaper|apps|complete|everything|without limits|limitless|unlimitedly|simply|easily|instantly|immediately|just|rubles|rouble|hryvnia|yen|won|lira|krone|kroner|kronor|forints|lei|again|long|decide|yourself|free|gratis|cost|costs|comfortably|regularly|cancellation|ended|ending|billing|weekend|before|nothing|available|midnight|tonight|soon|extra|bundle|bundles|guarantee|money|back|switch|keep|unlock|join|claim|redeem|add|up to|more|less|pause|anytime|perks|family|household|share|device|devices|puzzle|e edition|replica|email|newsletter|none|every|story|stories|all the news|week s|today s|rewards|reward|cashback|voucher|vouchers|saver|saving|savings|cheaper|cheapest|lowest|biggest|sale|cancel|lock in|mobile|web|tier|tiers|essential|basic|pro|all access',

    rightsCue:
      'copyright|reproduction|copying|rights|reprint|reprinting|republication|quoting|redistribution|duplication|copies|syndication|syndication rights|republishing|reposting|reproduced|republished|reprints|licensing|this material|our content|our articles',
    rightsAct:
      'reserved|prohibited|forbidden|protected|permission|consent|allowed|hyperlink|permitted|authorization|authorisation|licence|license|agreement|requires permission|require permission|available|kind permission|with permission|without permission|written permission|enquiries|contact us|not permitted|not allowed|may not|for reuse|request',
    rightsWord:
      '{little}|written|prior|publisher|source|link|content|contents|text|texts|articles|article|materials|material|photos|use|partial|total|full|whole|part|strictly|expressly|law|editors|editorial|office|owner|holder|author|authors|active|mandatory|other|publication|distribution|site|page|commercial|purposes|means|electronic|no|except|cited|citing|indication|form|requires|require|requests|request|enquiries|kind|reuse|republished|reproduced|copied|distributed|may not|contact us|available|licensing|licensed|licence|reprints|syndicated|any|medium',

    section:
      'sport|economy|business|culture|politics|society|world|science|health|technology|local|regional|opinion|lifestyle|weather',

    shareAct:
      'share|send|copy|print|forward|save|recommend|divide|partake|offer|tell about|add|open|show|publish|transmit|pass|pass on|pass it|give|quote|cite|make a note|note|mail|remember|dispatch|distribute|print out|put|send to|increase|decrease|enlarge|reduce|adjust|spread|place|set|bookmark this|bookmark the|tell friends|tell your friends|tell others|tell someone|recommend this|put it|repost|tweet',
    shareThing:
      'article|articles|link|news item|friends|a friend|page|text|address|url|facebook|twitter|whatsapp|telegram|by mail|network|networks|post|publication|x|linkedin|read later|for later|to read later|read afterwards|to read afterwards|my list|bookmarks|favorites|favourites|clipboard|pdf|acquaintances|somebody close|material|viber|messenger|this story|this news|the news|by post|as a gift|as a pdf|font size|in your network|in the network|it on|item|with the others|with others|into favorites|into favourites|to favorites|to favourites|kindle|printer|to kindle|watchlist|readlist|the word|loved ones|colleagues|messages|sms|pocket|reddit|pinterest|flipboard|bluesky|threads|mastodon|text size|letters|characters|print size|by e mail|by email|via e mail|via email|as e mail|per e mail|per mail|via mail|to somebody|to someone|to a friend|sharing options|the address|short address|a bookmark|bookmark|to friends|your friends|about this|about it|about the article|about us|as a present|the present article|your networks|the networks|social networks|your contacts|your acquaintances|your friends and|your social|your family|your relatives|close ones|your loved|your circle|reading list|my reading list|my favourites|my favorites|my bookmarks|your favourites|your favorites|your bookmarks|memory list|watch list|notepad|with one click|an e mail|an email|by message|by sms|by whatsapp|by telegram|this piece|this publication|this material|this content|this post|this text|print version|printable|near person|a near person|a close person',
    shareWord:
      '{little}|social|someone|somebody|about|me|list|reading|buttons|#|others|version|media|story|news|content|later|afterwards|people|contacts|mail|free|as|full|saved|in|into|onto|family|other|sms|app|present|close|relatives|circle|one|click|networks|further|on|with|your|own|world|text|piece|post|my|copy|print|near|person',
    savedCue: 'the article|this article|article|link|the link|text|the text|page|material|address|url',
    savedAct:
      'was added to|has been added to|added to|removed from|was removed from|copied|was copied|has been copied|is copied|saved|was saved|has been saved|successfully|was sent|has been sent',
    savedWord: '{little}|bookmarks|favorites|favourites|list|reading|clipboard|successfully|profile|memory|later|short',

    supportCue:
      'your contribution|your contributions|support us|support our|support the|support independent|supporting us|supporting our|your support|your help|your gift|your gifts|help us|help our|help the|help to|paypal|supporter|supporters|make a gift|make us a gift|one off gift|financial gift|small amount|any sum|any amount|transfer|we exist|we live|buy us|deductible from taxes|tax deductible|friend of the|our work|pay us|i donate|we need your|your money|support the project|supporting the|stand by|our journalism is|our journalism|free thanks to|help journalism|independent reporters|independent media|even # euro|even one euro|every euro|each euro|donation account|small donation|a small donation|your euro|support free|support quality|support investigative|keeps us alive|finance our|fund our|contribute to|investigative journalism|make a contribution|our donors|patron of|support the site|support this site|support the magazine|support the newspaper|support this|can support|you help us|you support us|support our editorial|support the editorial|support the editors|support the newsroom|support the author|support the journalists|support this project|throw us|throw a coin|your coin|your euros|price of a coffee|finance us|sponsor us|help finance|pay what you|give what you|your donation|regular donation|one time donation|become a patron|become patron|become a sponsor|become a supporter|join our supporters|stay independent|remain independent|sponsor our|contribute as well|contribute too|contribute also|this article is free|independent news|local news|independent journalism|our reporting|public interest journalism|nonprofit newsroom|non profit newsroom|reader funded|reader supported|community funded|every gift|every donation|every contribution|each gift|monthly gift',
    supportAct:
      'journalism|journalists|newsroom|editorial|editors|media|portal|reporting|investigations|independent|independence|patreon account|by card|by bank card|to exist|to survive|to continue|to pursue|free press|editorial office|our readers|your donations|thanks to|sum|amount|if you appreciate|if you like|can help|coffee|small|quality|redaction|our work exist|remain|pursue|keep|gift deductible|from taxes|make us|project|financially|more than ever|by our side|our side|people like you|survive|thanks to people|from donations|stay free|stays free|is free|like you|on patreon|reporters|regularly|monthly|is possible|helps us|alive|keeps us|free journalism|our mission|our service|with your|monthly contribution|by sms|iban|via paypal|one time|one off|every euro counts|donation account number|bank account|the author|this author|you can|here|site|go on|to go on|to work|worth something|journalism worth|work of the editors|in the hat|a month|per month|secures|secure|guarantees|by transfer|bank transfer|keep us|strengthen|guarantee|of our readers|our investigations|matters|counts|help fund|fund|need independent|stand with us|give|pledge|chip in|needed|makes a difference|powers|vital|essential|today|sustain|member|members|readers',
    supportWord:
      '{little}|work|help|support|today|makes|make|possible|become|regular|regularly|monthly|time|euro|euros|#|month|free|continue|local|staff|office|team|project|thank|thanks|financially|stay|alive|exist|like|want|value|appreciate|readers|reader|gift|gifts|newspaper|magazine|journal|site|website|authors|author|pay|voluntary|directly|important|matters|everyone|everybody|card|bank|account|taxes|our|newspapers|press|permits|allows|without|friend|friends|not exist|develop|development|via|through|what we do|do|with your|publish|online|independent|truth|articles|texts|content|money|people|side|stand|survive|ever|need|than|more|now|reporters|subscribe|join|independence|lives|donations|donation|donate|small|keeps|helps|counts|even|finance|fund|every|contribute|investigative|mission|quality|honest|difficult|real|good|sustain|grow|relies|depends|rely|depend|entirely|donors|donor|supporters|consider|making|becoming|choose|sms|iban|crypto|using|fight|improve|produce|maintain|subscribers|visitors|dear|tea|cup|crown|hryvnia|zloty|dollars|dollar|contribution|contributions|write|on|here|independently|reporting|give|worth|something|coin|coins|throw|hat|sum|per|go|go on|carry|further|guarantee|guarantees|secure|secures|strengthen|free of|price|coffee|invite|sponsor|sponsors|tomorrow|future|survival|existence|paywall|publishers|oligarchs|shareholders|state|advertising|only|one|single|tip|budget|patron|patrons|patreon|order|standing|transfer|link|button|click|below|qr|code|scan|details|requisites|by means of|deductible|read|reading|committed|critical|community|membership|member|members|love|enjoy|wish|what',
  },
  phrases: {
    'continue-reading': {
      weak: [
        [
          'to the (article|full article|whole article|continuation|contribution|gallery|photo gallery|interview|report|overview|whole story)',
          'To the article',
        ],
      ],
    },
    'paywall-notice': {
      weak: [
        [
          '(locked|blocked|paid|reserved|premium|exclusive|subscriber|subscribers|protected|restricted|plus) (content|contents|article|text|material|access)',
          'Locked content',
        ],
        ['(content|text|article|material) of payment', 'Content of payment'],
        ['this (article|text|content|material) is (locked|blocked|paid|not free|restricted)', 'This article is locked'],
      ],
    },
    offer: {
      weak: [
        [
          'choose (your|the|a|my) [suitable|right|digital] (formula|plan|tariff|subscription|package|offer|duration|option)',
          'Choose your formula',
        ],
        ['[all] [your|the|my] (advantages|benefits) at a glance', 'All advantages at a glance'],
        ['(student|introductory|special|promotional|action) (price|offer|discount)', 'Student price'],
        ['(buy|order|purchase) [now] (access|day pass|a day pass|[this|the] (issue|edition))', 'Buy this issue'],
        [
          '[our|the|special] offers for (students|companies|schools|libraries|new customers|subscribers)',
          'Offers for companies',
        ],
        ['to [the|our] (offer|offers|subscriptions|subscription|subscription offers|shop)', 'To the subscriptions'],
      ],
    },
    'ad-marker': {
      weak: [
        ['(space|room|place) for [the] (ads|advertising|advertisements|advertisers)', 'Space for advertising'],
        [
          '(paid for|financed|presented|offered|sponsored) by our (advertisers|sponsors|advertising partners|advertising partner|sponsor)',
          'Paid for by our advertisers',
        ],
      ],
    },
    'read-also': {
      weak: [
        [
          '[our|other|many] readers (were|are) [also] interested in [this|these|these articles|too|as well]',
          'Readers were also interested in',
        ],
        [
          'what [our|other|the|most] (readers|users|subscribers) (read|are reading|look at|click on) (now|right now|at this moment|at the moment|today)',
          'What our readers read at this moment',
        ],
        [
          '(selected|chosen|picked|recommended) for you by [the|our] (redaction|editors|editorial staff|editorial team|editorial office|newsroom)',
          'Selected for you by the redaction',
        ],
        [
          '(others|other users|other readers|our readers|users|readers of this article|the readers of this article) [have|are|were] [also] (read|reading|looked at|looking at|viewed|seen|watched|clicked on|interested in|consulted) (this|these|also|too|as well|next|these articles|this article)',
          'Others have also read this',
        ],
        [
          '[the] (readers|users|visitors|readers and users) of this article [have] (also|then|next) (read|looked at|viewed|saw|watched|clicked on|consulted|liked)',
          'The readers of this article also looked at',
        ],
        [
          'what [else] [also] (interests|interested|moves|occupies) (our|other) (readers|users|subscribers) [right now|today|now|at the moment|too|most]',
          'What else interests our readers',
        ],
      ],
      label: [
        [
          '(find|see|discover|consult|read|reread) (also|too|equally|as well|again) our (file|dossier|series|special|investigation|report|report|portrait|interview) [on|about|with] [the|this] [_] [_]',
          'Find also our file on the drought: The fields that turned to dust',
        ],
        ['our (file|dossier|big report|reportage|decryption)', 'Our file: The long road of the timber'],
        ['already (read|seen|heard|discovered)', 'Already read? The long way home of a painting'],
      ],
    },
    'thank-the-writer': {
      line: [
        [
          '(support|thank|reward|encourage) (the|this|our) (author|writer|journalist|editors) (with|by) [a|your] (reaction|vote|grade|mark|star|review|click|heart|subscription|like|comment)',
          'Support the author with your reaction',
        ],
      ],
    },
    login: {
      weak: [
        [
          'you are (not|no longer|not yet|currently not) (connected|logged in|signed in|identified|registered)',
          'You are not connected',
        ],
        ['to the (login|log in|registration)', 'To the login'],
        ['(change|switch) [the] (user|account)', 'Change user'],
      ],
    },
    newsletter: {weak: [['to [the|our] (newsletter|newsletters)', 'To the newsletter']]},
    'share-toolbar': {
      weak: [
        ['(short|permanent|direct) (link|address|url)', 'Short link'],
        [
          '(size of the|bigger|smaller|larger) (letters|font|text|characters|writing|type) [(bigger|smaller|larger) (letters|font|text|characters|writing|type)]',
          'Size of the letters',
        ],
        ['(to|in|into|add to) [the|my] (favorites|favourites|bookmarks)', 'To favourites'],
      ],
    },
    comments: {
      weak: [
        ['to the (comments|discussion|forum|reactions)', 'To the comments'],
        [
          '(show|view|load|display|open) [all|the|more] [the|#] (comments|contributions|opinions|commentaries|reader comments)',
          'Show all 48 contributions',
        ],
        [
          '# (readers|users|subscribers) have [already] (commented|discussed|reacted|given (their|an) opinion|expressed (their|an) opinion|left (their|a) (comment|opinion|commentary))',
          '23 readers have given their opinion',
        ],
        ['show [all|the|more|#] (answers|replies|reactions|responses)', 'Show answers'],
        ['name (email|e mail) [website|web site|site|url]', 'Name Email Website'],
      ],
    },
    'consent-notice': {
      weak: [
        [
          '(save|confirm) [the|my|your] (selection|choice|choices)|cookie (information|notice|settings|policy|preferences|consent)|i do not (agree|accept)',
          'Save selection',
        ],
      ],
    },
  },
  bags: {
    'ad-marker': [
      {words: '{adWord}', cue: '{adCue}', act: '{adAct}', example: 'The rest of the text is below the ad'},
      {
        words: '{adWord}',
        cue: '({after}) [{a}] ({adLess}) [{pause}]|({adLess}) [{pause}] scroll|{onceThe} ({adLess}) [{pause}] {isOver}',
        act: '{adPlace}',
        example: 'The text goes on after the commercial',
      },
    ],
    'browser-notice': [
      {words: '{browserWord}', cue: '{browserCue}', act: '{browserAct}', example: 'You are using an outdated browser'},
    ],
    'thank-the-writer': [
      {words: '{rateWord}', cue: '{rateCue}', act: '{rateThing}', example: 'Click on the heart if you liked the text'},
      {words: '{thankWord}', cue: '{thankCue}', act: '{thankAct}', example: 'Many thanks to the author of this text'},
    ],
    'consent-notice': [
      {words: '{consentWord}', cue: '{consentCue}', act: '{consentAct}', example: 'Do you want to allow all cookies?'},
      {words: '{consentWord}', cue: '{dataCue}', act: '{dataAct}', example: 'Your data are processed'},
      {words: '{consentWord}', cue: '{embedCue}', act: '{embedAct}', example: 'Always show contents of Instagram'},
      {words: '{consentWord}', cue: '{grantCue}', act: '{grantAct}', example: 'This video needs your consent'},
    ],
    'paywall-notice': [
      {
        words: '{memberWord}',
        cue: '{memberCue}',
        act: '{accessCue}',
        example: 'From here on only subscribers have access to the rest',
      },
      {words: '{memberWord}', cue: '{memberCueToo}', act: '{textCue}', example: 'Sorry, this text is for members only'},
      {
        words: '{memberWord}',
        cue: '{limitCue}',
        act: '{textCue}',
        example: 'Enjoy all the content without restrictions',
      },
      {words: '{memberWord}', cue: '{freeCue}', act: '{spentCue}', example: 'Free article of the month used up'},
      {words: '{memberWord}', cue: '{memberCue}', act: '{offerCue}', example: 'Choose the subscription that suits you'},
    ],
    offer: [
      {words: '{priceWord}', cue: '{priceCue}', act: '{priceAct}', example: 'Only 2 euros for the first 6 weeks'},
      {words: '{priceWord}', cue: '{moneyCue}', act: '{moneyAct}', example: 'Digital access from 5 euros a month'},
    ],
    login: [{words: '{loginWord}', cue: '{loginCue}', act: '{loginAct}', example: 'You have no account yet?'}],
    newsletter: [
      {words: '{mailWord}', cue: '{letterCue}', act: '{letterAct}', example: 'You can cancel the newsletter here'},
      {
        words: '{mailWord}',
        cue: '{mailCue}',
        act: '{mailAct}',
        example: 'The newsletter of the sport editors, every Monday',
      },
      {words: '{mailWord}', cue: '{offCue}', act: '{offAct}', example: 'You can unsubscribe at any time'},
      {words: '{mailWord}', cue: '{mailLead}', act: '{mailWhen}', begins: true, example: 'Receive the essential daily'},
    ],
    'follow-us': [
      {words: '{channelWord}', cue: '{channelCue}', act: '{channelAct}', example: 'You can find us on Facebook too'},
    ],
    comments: [
      {words: '{commentWord}', cue: '{replyCue}', act: '{replyAct}', example: 'To add a reaction, log in'},
      {
        words: '{commentWord}',
        cue: '{commentCue}',
        act: '{commentAct}',
        example: 'Comments are checked before publication',
      },
    ],
    'read-also': [
      {words: '{alsoWord}', cue: '{alsoCue}', act: '{alsoAct}', label: true, example: 'More about this in our series'},
      {words: '{otherWord}', cue: '{otherCue}', act: '{otherAct}', example: 'Articles you should not miss'},
    ],
    'media-widget': [{words: '{playerWord}', cue: '{playerCue}', act: '{playerAct}', example: 'The video is loading'}],
    'cms-leftover': [
      {words: '{partWord}', cue: '{partCue}', act: '{partFailure}', example: 'This item could not be loaded'},
    ],
    'error-report': [
      {words: '{errorWord}', cue: '{errorCue}', act: '{errorAct}', example: 'Inform us about the error'},
      {words: '{errorWord}', cue: '{errorLead}', act: '{errorCue}', begins: true, example: 'Report an inaccuracy'},
    ],
    donation: [
      {words: '{supportWord}', cue: '{giveCue}', act: '{giveAct}', example: 'Please consider a donation'},
      {
        words: '{supportWord}',
        cue: '{supportCue}',
        act: '{supportAct}',
        example: 'Your contribution makes independent media possible',
      },
    ],
    copyright: [{words: '{rightsWord}', cue: '{rightsCue}', act: '{rightsAct}', example: 'All rights protected'}],
    disclaimer: [
      {words: '{paidWord}', cue: '{paidCue}', act: '{paidThing}', example: 'The material is published as advertising'},
    ],
    'share-toolbar': [
      {
        words: '{shareWord}',
        cue: '[{command}] {shareAct}',
        act: '{shareThing}',
        begins: true,
        example: 'Copy the address of the page',
      },
      {words: '{savedWord}', cue: '{savedCue}', act: '{savedAct}', example: 'The link was copied'},
    ],
    'continue-reading': [
      {words: '{linkWord}', cue: '[{command}] {linkAct}', act: '{linkThing}', begins: true, example: 'Read everything'},
      {words: '{restWord}', cue: '{restCue}', act: '{restAct}', example: 'The remaining part you find here'},
      {
        words: '{restWord}',
        cue: '{restCue}|details|more|more details|read|read on|continue|reading|further',
        act: '{restLink}',
        example: 'The details under the link',
      },
    ],
  },
}
