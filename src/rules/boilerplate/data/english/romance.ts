import type {PhraseBook} from '../../phrases.js'

/**
 * What literal translation makes of French, Italian, Portuguese, Romanian and Spanish notices alike: reflexive verbs
 * (`subscribe yourself`), articles (`read all the article`), and words of the trade by their first sense (“suscriptor”, a
 * subscriptor; “assinatura”, a signature; “nota” and “matéria”, a note and a matter; “redazione”, a redaction). See `Bag`
 * of `phrases.ts`: no line of an article consists of the words of one bag alone.
 */
export const romance: PhraseBook = {
  language: 'en',
  sets: {
    access: 'read|reading|lecture|access|accede|continue|discover|unlock|unblock|consult|pursue|see|proceed',
    network:
      'facebook|instagram|whatsapp|telegram|tiktok|youtube|linkedin|twitter|bluesky|threads|mastodon|messenger|pinterest|snapchat',
    text: 'article|articles|note|notes|matter|matters|news|text|texts|content|contents|story|page|video|publication|report|reportage|piece|information|material|integrality|dossier|chronicle',
    word: 'a|abonament|abonaments|abonate|abonated|abonned|abonnee|abonnees|abonnement|abonnements|above|accede|accept|accepted|accepting|access|accessible|accompany|accord|account|accounts|activate|activated|actualities|actuality|actually|ad|adblock|adblocker|add|address|ads|advantage|advantages|advert|advertisement|advertisements|advertising|advice|advise|advised|after|afternoon|afterwards|again|aggregate|agree|agreement|ai|aid|alert|alerts|all|allow|allows|alone|already|also|always|am|amount|amplify|an|analyses|analysis|and|android|announcement|announcements|annual|any|anyone|anything|app|apple|application|approval|approved|apps|archive|archives|are|area|argument|article|articles|artificial|as|assistance|associate|association|at|attained|audience|audio|authenticate|author|authorisation|authorise|authorization|authorize|authors|automatic|automatically|available|back|bank|banking|banner|be|because|become|been|before|begin|begins|behind|being|believe|belong|below|best|better|between|big|block|blocked|blocker|blockers|blocking|bluesky|bottom|box|break|browser|bulletin|bulletins|but|button|by|can|canal|cancel|cannot|card|case|category|cause|cellular|chain|change|channel|channels|charge|charged|charges|charging|chart|charter|chat|chinese|choices|chosen|christmas|chrome|chronicle|cite|click|clicking|clicks|client|clipboard|close|closed|closes|code|coffee|collect|collected|collective|columnist|columnists|come|comes|comment|commentaries|commentary|commented|commenting|comments|commercial|commercials|commitment|communicate|community|compatible|complete|completely|conditions|confidentiality|configuration|configure|confirm|confirmed|connect|connected|connection|consent|consents|conservation|conserve|consult|contact|contain|contained|content|contents|continuation|continue|continues|continuous|contribution|contributions|control|conversation|cookie|cookies|copied|copy|copying|copyright|correction|corrections|correctly|correlated|costs|could|courteous|create|created|credit|ctrl|culture|current|currently|cut|daily|data|date|day|days|deactivate|deactivated|debate|deductible|denounce|departing|deposit|desire|destined|detected|device|did|diffusion|digital|direction|directly|disable|discharge|discount|discover|disinscribe|display|displayed|disposable|distribute|divulged|do|does|dollars|don|donation|donations|dossier|down|download|drink|due|duration|e|each|easy|economy|edge|edition|editions|editor|editorial|elaborated|electronic|element|email|emitted|enable|encountered|end|ends|engage|engaged|engagement|english|enjoy|enlarge|enrol|enroll|enter|entire|entirely|entrance|entry|episode|equally|errata|error|errors|essential|euro|euros|even|evening|evenings|every|exceeded|except|exclusive|exclusively|exercise|exhausted|exist|exists|expand|experience|expired|explicit|explorer|express|expressed|expressly|external|extract|facebook|fast|fault|faults|favorites|favourite|favourites|few|finalities|find|finish|finishes|firefox|first|firsts|flash|follow|following|follows|for|forbidden|forget|forgot|forgotten|form|format|formula|formulary|formulas|forward|found|free|freed|freely|french|friday|friend|friends|from|full|function|functionalities|functioning|functions|further|future|gaffe|gallery|generated|gerate|german|gesture|gift|gifts|give|goes|good|google|graphic|gratis|gratuitous|gratuitously|gratuity|group|grow|guard|had|has|have|having|headlines|hear|held|help|her|here|hide|him|histories|history|holder|hosted|hour|hours|how|html|i|ideas|identify|if|illustration|image|images|importance|important|impossible|imprecision|improve|in|inbox|incorrect|independence|independent|independents|indisponible|inexactitude|infographic|infoletter|inform|information|informations|informed|initially|initiate|initiated|inquiries|inscribe|inscribed|inscription|insert|inside|instagram|install|instant|instants|instead|integral|integrality|intellectual|intelligence|intended|interdicted|internauts|internet|interview|into|introduce|investigations|invite|ios|iphone|is|it|italian|its|itself|java|javascript|join|journal|journalism|journalist|journalists|jump|just|keep|key|know|known|lament|language|last|later|latest|launch|leave|lecture|lectures|left|lei|let|letter of information|letters|life|like|liked|likes|limit|limited|limits|line|lines|link|linkedin|list|listen|little|live|lives|living|load|loaded|local|log|login|longer|look|looked|not lose|lose nothing|to lose|don t lose|losing|lost|lower|machine|made|magazine|mail|mailbox|maintain|make|makes|manage|map|marketing|mastodon|material|matter|matters|maximum|may|me|mean|means|measure|media|medium|member|members|mention|message|messaging|messenger|mind|minute|minutes|misprint|misprints|miss|mistake|mistakes|mobile|moderated|moderation|moderators|modern|modify|module|modules|moment|momentarily|monday|month|monthly|months|more|morning|mornings|most|must|mute|my|myself|name|navigate|navigating|navigation|navigator|necessarily|necessary|need|needed|needs|network|networks|new|news|newsletter|newsletters|newspaper|newsroom|next|no|nobody|none|noon|norms|not|note|notes|nothing|notice|noticed|notifications|notify|novelties|now|number|numerical|obligatory|observation|obsolete|of|offer|offered|offers|office|official|on|one|ones|oneself|online|only|open|opine|opinion|opinions|options|or|order|original|orthographic|orthography|other|others|our|out|own|page|pages|paper|papers|parameters|parametrize|part|partial|partially|participate|parties|partner|partners|parts|party|pass|password|pause|pay|payment|paypal|pdf|per|perhaps|permission|permit|permits|personal|personalised|personalize|personalized|pesos|phone|photo|photos|piece|pinterest|place|plan|plans|platform|play|player|please|pleased|podcast|podcasts|point|points|policy|politics|popular|portfolio|portuguese|position|possible|post|poured|preferences|preferite|preferred|premium|presented|press|pressing|previous|price|prices|print|printable|prior|priority|privacy|private|problem|proceed|proceeds|profile|profiling|profit|program|prohibited|promotions|proof|property|propose|proposed|prosecute|prosecutes|protect|protected|protection|provided|proximate|public|publication|publicised|publicitary|publicities|publicity|publish|published|punctual|purposes|pursue|pursues|put|qr|quality|quickly|quota|rapid|rapidly|rassegna|reached|react|reaction|reactions|read|reader|readers|reading|readings|real|realised|realized|reason|receive|recent|reception|recharge|reclame|recommend|recommendation|recommendations|recommended|recover|recurrent|redacted|redaction|redactor|rediffusion|reduction|reflect|reflects|refuse|refused|refusing|regard|regional|register|registered|regret|regulation|reject|rejected|related|relative|relevant|reload|remain|remainder|remaining|remains|remark|remarks|renders|renewal|replay|report|reportage|reportages|reproduce|reproduced|reproduction|republication|required|resembling|resend|reserved|reset|respect|responsibility|rest|restant|rests|results|resume|resumes|retire|retract|return|revenue|review|revised|revoke|revoking|rights|robot|romanian|rubric|rules|russian|s|safari|same|saturday|save|say|scan|school|screen|screens|script|scroll|scrolling|search|seconds|section|secure|see|seeing|seems|seen|select|selected|selection|self|send|sequel|service|services|session|settings|share|shared|shell|should|show|shown|sign|signal|signatories|signatory|signature|signatures|signers|silence|similar|simply|since|site|skip|slide|small|smartphone|snapchat|so|social|sole|solely|some|sorry|sort|source|sources|space|spanish|special|speed|spelling|sponsor|sponsored|sponsors|sport|spot|spots|spotted|spring|starting|starts|statistics|stay|stays|still|stock|store|stories|story|strictly|subject|subscribe|subscribed|subscriber|subscribers|subscription|subscriptions|subscriptor|subscriptors|subtitles|suggest|suggestion|suite|summary|summer|sunday|suppliers|support|supporter|supports|sustain|synthesis|synthetic|t|tablet|take|taking|tan|tap|tax|taxes|team|technologies|telegram|telephone|tell|temporarily|terminal|terms|text|texts|than|thank|thanks|that|the|their|theme|themselves|then|there|these|think|third|this|those|thread|threads|through|thursday|tiktok|time|tip|title|titles|to|today|together|too|tool|top|total|towards|tracers|trackers|translated|translation|tray|treat|treated|treatment|trial|try|tuesday|tweet|twitter|type|typing|unavailable|unblock|under|unfold|unfortunately|unite|unlimited|unlock|unroll|unsubscribe|up|update|updated|url|us|use|used|user|users|uses|using|utilization|utilize|utilized|valid|verify|version|very|vetoed|via|video|videoclip|videos|view|viewed|visible|visualise|visualised|visualize|visualized|voice|want|warn|was|watch|we|web|website|wednesday|week|weekend|weekly|weeks|welcome|well|what|whatsapp|when|where|which|whichever|white|who|whole|why|will|winter|wish|with|withdraw|within|without|witnesses|word|words|work|world|would|write|writer|writing|written|x|year|years|yes|yet|you|your|yours|yourself|yourselves|youtube|wait|administer|prefer|suitable|adapted|promotion|effect|effected|occult|experiment|eventual|helps|aids|brand|responsible|noted|extracted|refresh|go|remember|ago|possess|details|finished|region|sms|saw|retake|anew|serves|actualizes|actualize|bonds|observe|#',
  },
  phrases: {
    'source-line': {
      line: [
        [
          '(article|note|text|news) (taken|extracted|retaken|taken up) from [the] <name>',
          'Note taken from the Courier of Locks',
        ],
      ],
    },
    'media-widget': {weak: [['(activate|deactivate|cut) the sound', 'Activate the sound']]},
    login: {
      weak: [
        'Keep me in mind',
        ['(remain|stay) connected', 'Remain connected'],
        ['maintain [the] session initiated', 'Maintain the session initiated'],
      ],
    },
    offer: {
      line: [
        [
          '(cancel|disdain|renounce|terminate|rescind|resiliable|annullable|cancellable|you can (cancel|renounce|withdraw)) [it] [(when|whenever|as|at any|at whatever|in any|in every|in whichever)] (you want|you wish|time|moment|anytime)',
          'Disdain when you want',
        ],
        [
          'without (engagement|commitment|constraint|constraints|obligation|obligations|fidelization|permanence) [of] [permanence|duration|engagement|stay] [and|cancellable|resiliable|annullable] [at any (time|moment)|when you want|in any moment]',
          'Without commitment of permanence',
        ],
        [
          'i (profit from it|profit|take advantage of it|take advantage|subscribe myself|abonate myself|want (to subscribe|to sign|to subscribe myself|to abonate myself))',
          'I profit from it',
        ],
      ],
    },
    'read-also': {
      label: [
        ['(read|see|look|watch|hear) (and|also|too|equally|as well)', 'Look also'],
        ['(re read|reread) [also]', 'Reread: The forgotten promises'],
        [
          '(to deepen|to go further|to know more|for going further|for knowing more|to know more about it)',
          'To deepen',
        ],
        [
          '(on|in|about) the same (argument|subject|theme|rubric|thematic|subjects|themes|category|dossier)',
          'On the same argument',
        ],
        [
          '(it|this|these|they) [also] (can|could|may|might|perhaps) [also|equally] interest (you|to you)|perhaps (it|this) interests you|it will interest you',
          'Perhaps it interests you',
        ],
        [
          'you (will [also]|also can|can also|could also|might also) (like|love|appreciate) [also|too]',
          'You also can like',
        ],
        [
          '(not to be lost|do not lose (this|also)|do not miss (also|either)|the (recommendations|choices|suggestions) of the (redaction|editorial office|newsroom|editorial staff)|the editorial office recommends [you])',
          'Not to be lost',
        ],
      ],
    },
  },
  bags: {
    'live-marker': [
      {
        words: '{word}',
        cue: 'page|the direct|this live',
        act: '(actualizes|updates|refreshes) itself|is actualized automatically',
        example: 'The page actualizes itself automatically',
      },
    ],
    'ad-marker': [
      {
        words: '{word}',
        cue: 'ad|ads|advert|advertisement|advertisements|advertising|publicity|publicities|commercial|commercials|announcement|announcements|spot|spots|reclame|publicity message|advertising message|publicity break|publicity pause|sponsored content|commercial interval|publicitary interval|advertising interval',
        act: '({text}|reading|lecture) [itself] (continues|continue|pursues|proceeds|resumes|follows|goes on|prosecutes) [itself]|(continues|continue|pursues|proceeds|resumes|follows|goes on) [itself] (after|under|below|behind|lower|further down|reading|to read|the note|the news|the article)|(rest|suite|sequel|continuation|remainder|following) of (the|this|your) {text}|continue reading|continue to read|scroll|scrolling|slide|close|closes|hide|skip|jump|closes itself|ends in|finishes in|will finish in|will end in|will close in|i see|am i seeing|do i see|occult|mask|signal it|wait a few|wait some|about to finish|about to end|finishes soon',
        example: 'After the commercials, follows the note',
      },
      {
        words: '{word}',
        cue: '(the|this|your|our) (article|note|news|text|content|matter|video|story|reading|lecture)',
        act: '(continues|pursues|proceeds|prosecutes|resumes|follows|goes on) [itself] (lower|below|lower down|further down|more below|more down|further below|further)',
        example: 'The article pursues itself lower down',
      },
      {
        words: '{word}',
        cue: 'scroll|lower|make scroll|slide|descend|go down',
        act: '(continue|pursue|proceed) [with|in] [to|the|your] (reading|read|lecture)|read the rest',
        example: 'Lower to continue reading the news',
      },
    ],
    'browser-notice': [
      {
        words: '{word}',
        cue: 'navigator|browser|javascript|java script|ad blocker|adblock|adblocker|blocker|blockers|blocking of ads|flash player',
        act: 'activate|enable|activated|deactivate|disable|deactivated|obsolete|too old|detected|modern|continue|reload|recharge|white list|cut|visualise|visualize|does not function|not function|does not work|cannot read|does not support|cannot show|update your|to see this|not compatible',
        example: 'Deactivate your blocker of announcements',
      },
    ],
    'cms-leftover': [
      {
        words: '{word}',
        cue: 'content|this (module|video|map|publication|element|tweet|image|photo|graphic|infographic|gallery|page|videoclip|post|chart)|the (video|videoclip)',
        act: 'shown|show|displayed|display|visualized|visualised|charged|charge|charging|loaded|load|not available|no longer available|indisponible|unavailable|available|found|reproduced|read|blocked',
        example: 'This map cannot be charged at the moment',
      },
    ],
    comments: [
      {
        words: '{word}',
        cue: 'comment|comments|commentary|commentaries|react|reactions|your opinion|your reaction|your advice|your view|tell us yours|what do you opine|what do you think|commenting|who comments',
        act: 'leave|let|write|publish|send|add|give|give us|say|tell|tell us|be the first|be first|be the first in|initiate session|log in|login|connect|connected|authenticate|register|inscribe|signal|report|denounce|moderated|moderation|rules|norms|regulation|charter|show|see|hide|order|sort|closed|deactivated|join|participate|respect|obligatory|answer|charge|load|to this article|in this article|there are not|effect the access|what you think|express yourself|the previous',
        example: 'And you, what do you opine? Tell us in the comments',
      },
      {
        words: '{word}',
        cue: 'your (address|direction)|your mail|your e mail|your email',
        act: 'not be published|not be publicised|not be made public|not be shown|of messaging|of electronic mail|of mail|of e mail',
        example: 'Your direction of mail will not be published',
      },
    ],
    'consent-notice': [
      {
        words: '{word}',
        cue: 'cookie|cookies|tracers|trackers|witnesses of connection|modules cookie',
        act: 'accept|accepting|accepted|refuse|refused|refusing|reject|rejected|authorize|authorise|allow|permit|manage|gerate|configure|configuration|parameters|settings|parametrize|personalize|preferences|choices|options|utilize|use|uses|store|stock|archive|deposit|install|keep|modify|show|display|visualize|blocked|deactivated|activate|partners|advertising|marketing|profiling|audience|politics|policy|charter|improve|experience|finalities|agree|third|your consent|i refuse|necessary',
        example: 'Manage my choices in matter of cookies',
      },
      {
        words: '{word}',
        cue: '(your|my|the|our) (consent|consents|preferences|privacy|data|personal data|private life|choices)|(politics|policy|charter|rules) of (privacy|confidentiality)|privacy|confidentiality|your device|our partners|partners',
        act: 'withdraw|retract|retire|revoke|revoking|come back|return|manage|gerate|configure|parameters|settings|at any moment|at any time|in any moment|in every moment|when you want|respect|protect|store|stock|archive|collect|treat|exercise|personalize|change|modify|agree|accept|navigating on this site|more details|more information',
        example: 'You can revoke the consent in any moment',
      },
    ],
    'continue-reading': [
      {
        words: '{word}',
        cue: '[to|click to|click here to|press here to|press to|tap to|for|here to] (read|see|consult|discover|show|display|unroll|unfold|open|find|find again|pursue|continue|prosecute|resume|access|accede|load|charge|expand|amplify|enlarge|know|the suite|suite|the sequel|the continuation)',
        act: 'complete (article|note|matter|news|text|reportage|report)|integral text|entire article|the integrality|integrality|the rest|your reading|your lecture|the lecture|the reading|reading|to read|to be read|our site|our page|our web|internet site|web site|our edition|the following page|more news|more articles|more notes|more|information|in full|in integrality|(the|this|all the|our) (article|news|reportage|content|information)|(complete|entire|whole|full|integral) (note|matter|piece|text|report|reportage|interview)|(all|the whole|the entire|the complete) [the] (note|matter|piece|text|report|interview)',
        begins: true,
        example: 'Unroll the complete text',
      },
      {
        words: '{word}',
        cue: '(retake|resume|take up) the (reading|lecture)',
        act: 'of the article|of the note|of the news|of the text',
        begins: true,
        example: 'Retake the reading of the article',
      },
    ],
    copyright: [
      {
        words: '{word}',
        cue: 'reproduction|reproduce|all rights|all the rights|rights of reproduction|copyright|rediffusion|republication|author s rights|rights of author|copying|the copy|copy',
        act: 'prohibited|forbidden|interdicted|vetoed|reserved|authorization|authorisation|permission|written agreement|written accord|prior agreement|protected|strictly|expressly',
        example: 'Prohibited the total or partial reproduction without authorization',
      },
    ],
    disclaimer: [
      {
        words: '{word}',
        cue: 'exclusive responsibility|engage only|engage|reflect|reflects|not necessarily reflect|belong|belong exclusively|sole responsibility|entire responsibility',
        act: 'author|authors|opinions|remarks|words|points of view|columnists|redaction|their author|signatory',
        example: 'The remarks made engage only their author',
      },
      {
        words: '{word}',
        cue: '(opinion|advice|consultation|counsel) (of|with) (the|a|your) (doctor|medic|physician|professional|specialist)',
        act: 'replace|replaces|substitute|substitutes',
        example: 'This information does not replace the opinion of the doctor',
      },
      {
        words: '{word}',
        cue: '(in collaboration|in partnership) with (a brand|a partner|an announcer|our partner)|the only responsible|the sole responsible',
        act: 'realized|realised|produced|created|his opinions|her opinions|their opinions|the author',
        example: 'Content realized in collaboration with a brand',
      },
      {
        words: '{word}',
        cue: 'sponsored links|affiliated links|links of affiliation|affiliate links',
        act: 'contains|contain|includes|publication|article',
        example: 'This publication contains sponsored links',
      },
    ],
    donation: [
      {
        words: '{word}',
        cue: 'your gift|your gifts|your donation|your donations|your contribution|your contributions|your support|your aid|your help|make a gift|make a donation|make a punctual gift|do a donation|support|sustain|help us|aid us|without you|thanks to you|thanks to your|make yourself (a partner|a member|partner|member|associate)|become a supporter|each contribution|every contribution|become a patron|become supporter|contribute',
        act: 'journalism|journalist|journalists|journal|newspaper|press|media|medium|redaction|newsroom|independence|independent|independents|free information|free press|punctual|monthly|recurrent|deductible|magazine|would not exist|lives|punctual gift|helps us|help us go on|counts|permits us|the independence of our|this journal lives',
        example: 'Our journal lives thanks to your gifts',
      },
    ],
    'error-report': [
      {
        words: '{word}',
        cue: 'error|errors|fault|faults|mistake|mistakes|shell|misprint|misprints|errata|imprecision|inexactitude|correction|corrections|refuse|gaffe',
        act: 'signal|signal it|report|communicate|notify|notify us|inform|inform us|advise us|warn us|write us|write to us|write to the|tell us|tell it to us|say it to us|contact|contact us|make it known|have you seen|have you spotted|you have spotted|you have seen|you have found|did you find|did you see|suggest|propose|send us|help us|have you noted|communicate to us|signal it to us|if you note|write to|if you detect|have you noticed',
        example: 'You have spotted a shell? Write to the redaction',
      },
    ],
    'follow-us': [
      {
        words: '{word}',
        cue: '{network}|google news|google|social networks|the social networks|our networks|our application|our app|app store|google play|notifications|our channel|our chain|our canal|our page|our community|our apps|the application',
        act: 'follow us|watch us|join us|join yourself|unite yourself|add yourself|add us|aggregate us|enter in|enter on|subscribe yourself|inscribe yourself|enrol yourself|download|discharge|lower|install|available|find us|find again|we are also|receive|choose|choose us|put i like|put a like|give us like|give us a like|give like|tan|like our|like|accompany us|be part|enter our|we are in|we are on|follow our|remain informed|join our|remain updated|activate the notifications|all the information|all the news',
        example: 'Enter in our channel of WhatsApp',
      },
    ],
    login: [
      {
        words: '{word}',
        cue: 'account|initiate session|session|make login|do login|login|register yourself|registered|inscribe yourself|inscribed|password|key word|pass word|word of pass|connect yourself|identify yourself|identify myself|authenticate yourself|accede|remain connected|stay connected|keep me in mind|member|effect the login|the login|your free profile',
        act: 'already|not yet|do not have|don t have|create|create your|forget|forgot|forgotten|lost|google|apple|facebook|recover|reset|subscriber|subscribed|client|maintain|keep|initiated|expired|free|freely|do you have|have you|in few seconds|remain|remember my|with your|your google account|you do not yet have|yet',
        example: 'Not yet inscribed? Create your account freely',
      },
      {
        words: '{word}',
        cue: 'identify yourself|close session|disconnect|authenticate yourself',
        act: 'please|my account|your account',
        example: 'My account: close session',
      },
    ],
    'media-widget': [
      {
        words: '{word}',
        cue: 'video|videoclip|videos|podcast|audio|episode|subtitles|video reader|player|gallery|this article|this news',
        act: 'listen|listen to|hear|watch|look|look at|see|reproduce|reproduction|full screen|following|next|starts|begins|will begin|charging|activate|deactivate|cut|silence|pause|mute|duration|replay|press|not available|no longer available|review|visualize',
        example: 'Next video between 5 seconds',
      },
    ],
    newsletter: [
      {
        words: '{word}',
        cue: 'newsletter|newsletters|letter of information|letters of information|information letter|infoletter|mail box|mailbox|your (mail|e mail|email|inbox)|box of mail|box of letters|box of entry|box of reception|tray of entry|entry tray|entrance tray|inbox|messaging|by mail|by e mail|on e mail|in your mail|electronic mail|rassegna|our bulletin|our weekly bulletin|the bulletin|weekly bulletin|our bulletins|your mail|your e mail|your email|bulletin of the (evening|morning|day|week)',
        act: 'subscribe|subscribe yourself|inscribe|inscribe yourself|enrol|enroll|enrol yourself|enroll yourself|point yourself|register yourself|sign yourself up|receive|cancel yourself|unsubscribe|unsubscribe yourself|disinscribe|each morning|each day|each week|all the|the essential|the best|the most|the news more|weekly|daily|confirm|verify|control|directly|send you|want to receive|discover|type your|type|insert your|introduce your|for the inscription|leave us|send you the|each evening|every evening|the thread|gratuitous inscription|free inscription',
        example: 'Point yourself to our weekly bulletin',
      },
      {
        words: '{word}',
        cue: 'unsubscribe|unsubscribe yourself|disinscribe yourself|cancel yourself|disabonate yourself',
        act: 'you can|you could|you will be able|when you want|at any (time|moment)|in any moment|in every moment|anytime',
        example: 'You will be able to disinscribe yourself at any moment',
      },
    ],
    offer: [
      {
        words: '{word}',
        cue: 'our offer|our offers|this offer|the offer|the offers|offer limited|of discount|free trial|free proof|proof free|trial free|gratuitous trial|profit|take advantage|subscribe yourself|abonate yourself|of subscription|of abonnement|of abonament|of signature|your subscription|without bank card|bank card|plans of (subscription|abonament|abonnement|signature)|our plans|gift a subscription|offer a signature|offer an abonnement|offer a subscription|the reduction in the first|digital (signature|subscription|abonament|abonnement)|annual (signature|subscription)|the promotion|this promotion|the plan most|the plan that|half price|experiment free|experience free|try free',
        act: '# (months|month|euro|euros|days|weeks|year|dollars|pesos|lei)|starting from|departing from|(per|by|the first|first|each) month|the first year|first year|by year|discover|see|know|choose|choose your|offer|to a friend|to a close one|all the plans|for # days|from our|know our|a signature|per month|adapted|suitable|one month|at half|to you|for you|you want',
        example: 'Profit from our back-to-school offer: 3 months for 3 euros',
      },
      {
        words: '{word}',
        cue: 'save # on|economize # on|save',
        act: 'your [annual|digital|monthly] (signature|subscription|abonnement|abonament)',
        begins: true,
        example: 'Save 30 % on your annual signature',
      },
    ],
    'paywall-notice': [
      {
        words: '{word}',
        cue: 'subscriber|subscribers|subscriptor|subscriptors|subscribed|subscription|subscriptions|subscribe yourself|subscribe|abonnement|abonament|abonate|abonated|abonnee|abonnees|abonned|our members|the members|for members|for partners|our partners|the inscribed|premium|sign to|for (signatories|signers)|to (signatories|signers)|a signatory|your signature|sign yourself|registered users|registered readers|inscribed users|sole subscribers|sign and',
        act: '{access}|to read|this article|the article|this content|this note|this news|this matter|contents|content|text|piece|exclusive|exclusively|reserved|unlimited|without limits|initiate session|make login|connect yourself|identify yourself|already|only for|only to|solely|only|accessible|without publicity|possess|consult|serves to',
        example: 'Subscriber? Connect yourself to pursue your reading',
      },
      {
        words: '{word}',
        cue: 'free (articles|article|matters|notes|news|lectures|readings|contents)|(articles|article|matters|notes|news|lectures|readings|contents) (free|gratis|gratuitous|offered)|limit of [free] (articles|matters|notes|news)|# of (this|the) (article|text|note)|this article to (discover|read)',
        act: 'remain|remains|remain to you|rest to you|rests to you|there remains|there remain|still have|reached|attained|exhausted|exceeded|have read|available|left',
        example: 'You reached the limit of free matters',
      },
      {
        words: '{word}',
        cue: 'enter the account|enter in the account|enter your account|accede to your account|enter into your account',
        act: '(to|for) (read|reading|see|continue|comment) [all|the|this] [the] (article|text|news|note|matter|content)',
        example: 'Enter the account to read all the article',
      },
      {
        words: '{word}',
        cue: 'without limits|without restrictions|unlimited|without limit',
        act: 'accede|access|all the contents|all the content|all the articles|enjoy',
        example: 'Accede to all the contents without limits',
      },
    ],
    'read-also': [
      {
        words: '{word}',
        cue: 'articles|news|matters|notes|contents|stories|videos|reportages|the most|the more',
        act: 'most read|more read|more seen|most seen|most viewed|most shared|most commented|similar|related|correlated|connected|recommended|advised|you cannot lose|cannot lose|you should not lose|must not lose|can not lose|not to lose|not to be lost|same author|same argument|same category|same rubric|shared|commented|resembling|of interest',
        example: 'News that you cannot lose',
      },
      {
        words: '{word}',
        cue: 'other readers|other users|our readers|the internauts',
        act: '(saw|read|have read|have seen|consulted) (also|too)|also (saw|read|consulted|have read)|have also (read|seen|consulted)',
        begins: true,
        example: 'The internauts have also consulted',
      },
    ],
    'share-toolbar': [
      {
        words: '{word}',
        cue: '[to|click to] (share|send|copy|print|save|keep|guard|conserve|recommend|resend|forward|tweet|add|distribute|offer|url)',
        act: 'by mail|by e mail|by post|on e mail|for mail|{network}|favourites|favorites|my favourites|for after|for later|to read after|to read later|read later|copied|paper holder|paper press|press papers|clipboard|pdf|social networks|the networks|my list|to a friend|(this|the) (news|article|link|content|page)|this (note|matter)|the direction of the page|the preferred|by means of {network}|the note by',
        begins: true,
        example: 'Distribute this article on the social networks',
      },
      {words: '{word}', cue: 'receive', act: 'the link by (sms|mail|e mail)', example: 'Receive the link by SMS'},
    ],
    'thank-the-writer': [
      {
        words: '{word}',
        cue: '(offer|pay|give|gift|invite) [him|her] a coffee|to a coffee|(leave|let|give) a [small] (tip|gratuity|drink)|thank|thank the|say thanks|send [a|your] [small] thanks|offer her a coffee|offer him a coffee',
        act: '(the|to the|our) (author|writer|editor|redactor|journalist)|the author|the article please you|the article pleased you|did you like|liked this article|journalist|author',
        example: 'Offer a coffee to the author',
      },
    ],
    'translation-notice': [
      {
        words: '{word}',
        cue: 'article|text|news|note|content|audio|summary|page|title|version|image|illustration|podcast|translation',
        act: '[has been|was|is] (translated|generated|realized|realised|elaborated|redacted|read|created|proposed|made) (automatically|by (ai|a machine|artificial intelligence|the artificial intelligence|a robot|a synthetic voice|a voice of synthesis|an artificial voice)|with (the|ai|artificial intelligence|help of))',
        example: 'Article translated automatically',
      },
      {
        words: '{word}',
        cue: 'english|french|german|italian|spanish|russian|portuguese|romanian',
        act: 'automatic translation|translated automatically|machine translation',
        example: 'Automatic translation from the English',
      },
      {
        words: '{word}',
        cue: 'voice|reading|audio|lecture',
        act: '(generated|assured|read|produced) (by|with) [a|the] (ai|artificial intelligence|synthetic voice|voice of synthesis|robot)',
        example: 'Voice generated with the artificial intelligence',
      },
    ],
  },
}
