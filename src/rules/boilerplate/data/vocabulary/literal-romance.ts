import type {PhraseBook} from '../../phrases.js'

/**
 * What literal translation makes of French, Italian, Portuguese, Romanian and Spanish notices alike: reflexive verbs
 * (`subscribe yourself`), articles (`read all the article`), and words of the trade by their first sense (“suscriptor”, a
 * subscriptor; “assinatura”, a signature; “nota” and “matéria”, a note and a matter; “redazione”, a redaction). See `Bag`
 * of `phrases.ts`: no line of an article consists of the words of one bag alone.
 */
export const literalRomance: PhraseBook = {
  language: 'en',
  sets: {
    access: 'accede|access|consult|continue|discover|lecture|proceed|pursue|read|reading|see|unblock|unlock',
    network:
      'bluesky|facebook|instagram|linkedin|mastodon|messenger|pinterest|snapchat|telegram|threads|tiktok|twitter|whatsapp|youtube',
    text: 'article|articles|chronicle|content|contents|dossier|information|integrality|material|matter|matters|news|note|notes|page|piece|publication|report|reportage|story|text|texts|video',
    word: '#|a|abonament|abonaments|abonate|abonated|abonned|abonnee|abonnees|abonnement|abonnements|above|accede|accept|accepted|accepting|access|accessible|accompany|accord|account|accounts|activate|activated|actualities|actuality|actualize|actualizes|actually|ad|adapted|adblock|adblocker|add|address|administer|ads|advantage|advantages|advert|advertisement|advertisements|advertising|advice|advise|advised|after|afternoon|afterwards|again|aggregate|ago|agree|agreement|ai|aid|aids|alert|alerts|all|allow|allows|alone|already|also|always|am|amount|amplify|an|analyses|analysis|and|android|anew|announcement|announcements|annual|any|anyone|anything|app|apple|application|approval|approved|apps|archive|archives|are|area|argument|article|articles|artificial|as|assistance|associate|association|at|attained|audience|audio|authenticate|author|authorisation|authorise|authorization|authorize|authors|automatic|automatically|available|back|bank|banking|banner|be|because|become|been|before|begin|begins|behind|being|believe|belong|below|best|better|between|big|block|blocked|blocker|blockers|blocking|bluesky|bonds|bottom|box|brand|break|browser|bulletin|bulletins|but|button|by|can|canal|cancel|cannot|card|case|category|cause|cellular|chain|change|channel|channels|charge|charged|charges|charging|chart|charter|chat|chinese|choices|chosen|christmas|chrome|chronicle|cite|click|clicking|clicks|client|clipboard|close|closed|closes|code|coffee|collect|collected|collective|columnist|columnists|come|comes|comment|commentaries|commentary|commented|commenting|comments|commercial|commercials|commitment|communicate|community|compatible|complete|completely|conditions|confidentiality|configuration|configure|confirm|confirmed|connect|connected|connection|consent|consents|conservation|conserve|consult|contact|contain|contained|content|contents|continuation|continue|continues|continuous|contribution|contributions|control|conversation|cookie|cookies|copied|copy|copying|copyright|correction|corrections|correctly|correlated|costs|could|courteous|create|created|credit|ctrl|culture|current|currently|cut|daily|data|date|day|days|deactivate|deactivated|debate|deductible|denounce|departing|deposit|desire|destined|details|detected|device|did|diffusion|digital|direction|directly|disable|discharge|discount|discover|disinscribe|display|displayed|disposable|distribute|divulged|do|does|dollars|don|don t lose|donation|donations|dossier|down|download|drink|due|duration|e|each|easy|economy|edge|edition|editions|editor|editorial|effect|effected|elaborated|electronic|element|email|emitted|enable|encountered|end|ends|engage|engaged|engagement|english|enjoy|enlarge|enrol|enroll|enter|entire|entirely|entrance|entry|episode|equally|errata|error|errors|essential|euro|euros|even|evening|evenings|eventual|every|exceeded|except|exclusive|exclusively|exercise|exhausted|exist|exists|expand|experience|experiment|expired|explicit|explorer|express|expressed|expressly|external|extract|extracted|facebook|fast|fault|faults|favorites|favourite|favourites|few|finalities|find|finish|finished|finishes|firefox|first|firsts|flash|follow|following|follows|for|forbidden|forget|forgot|forgotten|form|format|formula|formulary|formulas|forward|found|free|freed|freely|french|friday|friend|friends|from|full|function|functionalities|functioning|functions|further|future|gaffe|gallery|generated|gerate|german|gesture|gift|gifts|give|go|goes|good|google|graphic|gratis|gratuitous|gratuitously|gratuity|group|grow|guard|had|has|have|having|headlines|hear|held|help|helps|her|here|hide|him|histories|history|holder|hosted|hour|hours|how|html|i|ideas|identify|if|illustration|image|images|importance|important|impossible|imprecision|improve|in|inbox|incorrect|independence|independent|independents|indisponible|inexactitude|infographic|infoletter|inform|information|informations|informed|initially|initiate|initiated|inquiries|inscribe|inscribed|inscription|insert|inside|instagram|install|instant|instants|instead|integral|integrality|intellectual|intelligence|intended|interdicted|internauts|internet|interview|into|introduce|investigations|invite|ios|iphone|is|it|italian|its|itself|java|javascript|join|journal|journalism|journalist|journalists|jump|just|keep|key|know|known|lament|language|last|later|latest|launch|leave|lecture|lectures|left|lei|let|letter of information|letters|life|like|liked|likes|limit|limited|limits|line|lines|link|linkedin|list|listen|little|live|lives|living|load|loaded|local|log|login|longer|look|looked|lose nothing|losing|lost|lower|machine|made|magazine|mail|mailbox|maintain|make|makes|manage|map|marketing|mastodon|material|matter|matters|maximum|may|me|mean|means|measure|media|medium|member|members|mention|message|messaging|messenger|mind|minute|minutes|misprint|misprints|miss|mistake|mistakes|mobile|moderated|moderation|moderators|modern|modify|module|modules|moment|momentarily|monday|month|monthly|months|more|morning|mornings|most|must|mute|my|myself|name|navigate|navigating|navigation|navigator|necessarily|necessary|need|needed|needs|network|networks|new|news|newsletter|newsletters|newspaper|newsroom|next|no|nobody|none|noon|norms|not|not lose|note|noted|notes|nothing|notice|noticed|notifications|notify|novelties|now|number|numerical|obligatory|observation|observe|obsolete|occult|of|offer|offered|offers|office|official|on|one|ones|oneself|online|only|open|opine|opinion|opinions|options|or|order|original|orthographic|orthography|other|others|our|out|own|page|pages|paper|papers|parameters|parametrize|part|partial|partially|participate|parties|partner|partners|parts|party|pass|password|pause|pay|payment|paypal|pdf|per|perhaps|permission|permit|permits|personal|personalised|personalize|personalized|pesos|phone|photo|photos|piece|pinterest|place|plan|plans|platform|play|player|please|pleased|podcast|podcasts|point|points|policy|politics|popular|portfolio|portuguese|position|possess|possible|post|poured|prefer|preferences|preferite|preferred|premium|presented|press|pressing|previous|price|prices|print|printable|prior|priority|privacy|private|problem|proceed|proceeds|profile|profiling|profit|program|prohibited|promotion|promotions|proof|property|propose|proposed|prosecute|prosecutes|protect|protected|protection|provided|proximate|public|publication|publicised|publicitary|publicities|publicity|publish|published|punctual|purposes|pursue|pursues|put|qr|quality|quickly|quota|rapid|rapidly|rassegna|reached|react|reaction|reactions|read|reader|readers|reading|readings|real|realised|realized|reason|receive|recent|reception|recharge|reclame|recommend|recommendation|recommendations|recommended|recover|recurrent|redacted|redaction|redactor|rediffusion|reduction|reflect|reflects|refresh|refuse|refused|refusing|regard|region|regional|register|registered|regret|regulation|reject|rejected|related|relative|relevant|reload|remain|remainder|remaining|remains|remark|remarks|remember|renders|renewal|replay|report|reportage|reportages|reproduce|reproduced|reproduction|republication|required|resembling|resend|reserved|reset|respect|responsibility|responsible|rest|restant|rests|results|resume|resumes|retake|retire|retract|return|revenue|review|revised|revoke|revoking|rights|robot|romanian|rubric|rules|russian|s|safari|same|saturday|save|saw|say|scan|school|screen|screens|script|scroll|scrolling|search|seconds|section|secure|see|seeing|seems|seen|select|selected|selection|self|send|sequel|serves|service|services|session|settings|share|shared|shell|should|show|shown|sign|signal|signatories|signatory|signature|signatures|signers|silence|similar|simply|since|site|skip|slide|small|smartphone|sms|snapchat|so|social|sole|solely|some|sorry|sort|source|sources|space|spanish|special|speed|spelling|sponsor|sponsored|sponsors|sport|spot|spots|spotted|spring|starting|starts|statistics|stay|stays|still|stock|store|stories|story|strictly|subject|subscribe|subscribed|subscriber|subscribers|subscription|subscriptions|subscriptor|subscriptors|subtitles|suggest|suggestion|suitable|suite|summary|summer|sunday|suppliers|support|supporter|supports|sustain|synthesis|synthetic|t|tablet|take|taking|tan|tap|tax|taxes|team|technologies|telegram|telephone|tell|temporarily|terminal|terms|text|texts|than|thank|thanks|that|the|their|theme|themselves|then|there|these|think|third|this|those|thread|threads|through|thursday|tiktok|time|tip|title|titles|to|to lose|today|together|too|tool|top|total|towards|tracers|trackers|translated|translation|tray|treat|treated|treatment|trial|try|tuesday|tweet|twitter|type|typing|unavailable|unblock|under|unfold|unfortunately|unite|unlimited|unlock|unroll|unsubscribe|up|update|updated|url|us|use|used|user|users|uses|using|utilization|utilize|utilized|valid|verify|version|very|vetoed|via|video|videoclip|videos|view|viewed|visible|visualise|visualised|visualize|visualized|voice|wait|want|warn|was|watch|we|web|website|wednesday|week|weekend|weekly|weeks|welcome|well|what|whatsapp|when|where|which|whichever|white|who|whole|why|will|winter|wish|with|withdraw|within|without|witnesses|word|words|work|world|would|write|writer|writing|written|x|year|years|yes|yet|you|your|yours|yourself|yourselves|youtube',
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
        cue: 'ad|ads|advert|advertisement|advertisements|advertising|advertising interval|advertising message|announcement|announcements|commercial|commercial interval|commercials|publicitary interval|publicities|publicity|publicity break|publicity message|publicity pause|reclame|sponsored content|spot|spots',
        act: '({text}|reading|lecture) [itself] (continues|continue|pursues|proceeds|resumes|follows|goes on|prosecutes) [itself]|(continues|continue|pursues|proceeds|resumes|follows|goes on) [itself] (after|under|below|behind|lower|further down|reading|to read|the note|the news|the article)|(rest|suite|sequel|continuation|remainder|following) of (the|this|your) {text}|about to end|about to finish|am i seeing|close|closes|closes itself|continue reading|continue to read|do i see|ends in|finishes in|finishes soon|hide|i see|jump|mask|occult|scroll|scrolling|signal it|skip|slide|wait a few|wait some|will close in|will end in|will finish in',
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
        cue: 'descend|go down|lower|make scroll|scroll|slide',
        act: '(continue|pursue|proceed) [with|in] [to|the|your] (reading|read|lecture)|read the rest',
        example: 'Lower to continue reading the news',
      },
    ],
    'browser-notice': [
      {
        words: '{word}',
        cue: 'ad blocker|adblock|adblocker|blocker|blockers|blocking of ads|browser|flash player|java script|javascript|navigator',
        act: 'activate|activated|cannot read|cannot show|continue|cut|deactivate|deactivated|detected|disable|does not function|does not support|does not work|enable|modern|not compatible|not function|obsolete|recharge|reload|to see this|too old|update your|visualise|visualize|white list',
        example: 'Deactivate your blocker of announcements',
      },
    ],
    'cms-leftover': [
      {
        words: '{word}',
        cue: 'content|the (video|videoclip)|this (module|video|map|publication|element|tweet|image|photo|graphic|infographic|gallery|page|videoclip|post|chart)',
        act: 'available|blocked|charge|charged|charging|display|displayed|found|indisponible|load|loaded|no longer available|not available|read|reproduced|show|shown|unavailable|visualised|visualized',
        example: 'This map cannot be charged at the moment',
      },
    ],
    comments: [
      {
        words: '{word}',
        cue: 'comment|commentaries|commentary|commenting|comments|react|reactions|tell us yours|what do you opine|what do you think|who comments|your advice|your opinion|your reaction|your view',
        act: 'add|answer|authenticate|be first|be the first|be the first in|charge|charter|closed|connect|connected|deactivated|denounce|effect the access|express yourself|give|give us|hide|in this article|initiate session|inscribe|join|leave|let|load|log in|login|moderated|moderation|norms|obligatory|order|participate|publish|register|regulation|report|respect|rules|say|see|send|show|signal|sort|tell|tell us|the previous|there are not|to this article|what you think|write',
        example: 'And you, what do you opine? Tell us in the comments',
      },
      {
        words: '{word}',
        cue: 'your (address|direction)|your e mail|your email|your mail',
        act: 'not be made public|not be publicised|not be published|not be shown|of e mail|of electronic mail|of mail|of messaging',
        example: 'Your direction of mail will not be published',
      },
    ],
    'consent-notice': [
      {
        words: '{word}',
        cue: 'cookie|cookies|modules cookie|tracers|trackers|witnesses of connection',
        act: 'accept|accepted|accepting|activate|advertising|agree|allow|archive|audience|authorise|authorize|blocked|charter|choices|configuration|configure|deactivated|deposit|display|experience|finalities|gerate|i refuse|improve|install|keep|manage|marketing|modify|necessary|options|parameters|parametrize|partners|permit|personalize|policy|politics|preferences|profiling|refuse|refused|refusing|reject|rejected|settings|show|stock|store|third|use|uses|utilize|visualize|your consent',
        example: 'Manage my choices in matter of cookies',
      },
      {
        words: '{word}',
        cue: '(politics|policy|charter|rules) of (privacy|confidentiality)|(your|my|the|our) (consent|consents|preferences|privacy|data|personal data|private life|choices)|confidentiality|our partners|partners|privacy|your device',
        act: 'accept|agree|archive|at any moment|at any time|change|collect|come back|configure|exercise|gerate|in any moment|in every moment|manage|modify|more details|more information|navigating on this site|parameters|personalize|protect|respect|retire|retract|return|revoke|revoking|settings|stock|store|treat|when you want|withdraw',
        example: 'You can revoke the consent in any moment',
      },
    ],
    'continue-reading': [
      {
        words: '{word}',
        cue: '[to|click to|click here to|press here to|press to|tap to|for|here to] (read|see|consult|discover|show|display|unroll|unfold|open|find|find again|pursue|continue|prosecute|resume|access|accede|load|charge|expand|amplify|enlarge|know|the suite|suite|the sequel|the continuation)',
        act: '(all|the whole|the entire|the complete) [the] (note|matter|piece|text|report|interview)|(complete|entire|whole|full|integral) (note|matter|piece|text|report|reportage|interview)|(the|this|all the|our) (article|news|reportage|content|information)|complete (article|note|matter|news|text|reportage|report)|entire article|in full|in integrality|information|integral text|integrality|internet site|more|more articles|more news|more notes|our edition|our page|our site|our web|reading|the following page|the integrality|the lecture|the reading|the rest|to be read|web site|your lecture|your reading',
        begins: true,
        example: 'Unroll the complete text',
      },
      {
        words: '{word}',
        cue: '(retake|resume|take up) the (reading|lecture)',
        act: 'of the article|of the news|of the note|of the text',
        begins: true,
        example: 'Retake the reading of the article',
      },
    ],
    copyright: [
      {
        words: '{word}',
        cue: 'all rights|all the rights|author s rights|copy|copying|copyright|rediffusion|reproduce|reproduction|republication|rights of author|rights of reproduction|the copy',
        act: 'authorisation|authorization|expressly|forbidden|interdicted|permission|prior agreement|prohibited|protected|reserved|strictly|vetoed|written accord|written agreement',
        example: 'Prohibited the total or partial reproduction without authorization',
      },
    ],
    disclaimer: [
      {
        words: '{word}',
        cue: 'belong|belong exclusively|engage|engage only|entire responsibility|exclusive responsibility|not necessarily reflect|reflect|reflects|sole responsibility',
        act: 'author|authors|columnists|opinions|points of view|redaction|remarks|signatory|their author|words',
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
        act: 'created|her opinions|his opinions|produced|realised|realized|the author|their opinions',
        example: 'Content realized in collaboration with a brand',
      },
      {
        words: '{word}',
        cue: 'affiliate links|affiliated links|links of affiliation|sponsored links',
        act: 'article|contain|contains|includes|publication',
        example: 'This publication contains sponsored links',
      },
    ],
    donation: [
      {
        words: '{word}',
        cue: 'aid us|become a patron|become a supporter|become supporter|contribute|do a donation|each contribution|every contribution|help us|make a donation|make a gift|make a punctual gift|make yourself (a partner|a member|partner|member|associate)|(support|sustain) (us|our|the|a|free|independent|quality)|thanks to you|thanks to your|without you|your aid|your contribution|your contributions|your donation|your donations|your gift|your gifts|your help|your support',
        act: 'counts|deductible|free information|free press|help us go on|helps us|independence|independent|independents|journal|journalism|journalist|journalists|lives|magazine|media|medium|monthly|newspaper|newsroom|permits us|press|punctual|punctual gift|recurrent|redaction|the independence of our|this journal lives|would not exist',
        example: 'Our journal lives thanks to your gifts',
      },
    ],
    'error-report': [
      {
        words: '{word}',
        cue: 'correction|corrections|errata|error|errors|fault|faults|gaffe|imprecision|inexactitude|misprint|misprints|mistake|mistakes|refuse|shell',
        act: 'advise us|communicate|communicate to us|contact|contact us|did you find|did you see|have you noted|have you noticed|have you seen|have you spotted|help us|if you detect|if you note|inform|inform us|make it known|notify|notify us|say it to us|send us|signal it|signal it to us|tell it to us|tell us|warn us|write to|write to the|write to us|write us|you have found|you have seen|you have spotted',
        example: 'You have spotted a shell? Write to the redaction',
      },
      {
        words: '{word}',
        cue: '[to] (propose|report|signal|suggest)',
        act: 'correction|corrections|error|errors|fault|faults|imprecision|inexactitude|misprint|misprints|mistake|mistakes|shell',
        begins: true,
        example: 'Signal a shell in the article',
      },
    ],
    'follow-us': [
      {
        words: '{word}',
        cue: '{network}|app store|google|google news|google play|notifications|our app|our application|our apps|our canal|our chain|our channel|our community|our networks|our page|social networks|the application|the social networks',
        act: 'accompany us|activate the notifications|add us|add yourself|aggregate us|all the information|all the news|available|be part|choose|choose us|discharge|download|enrol yourself|enter in|enter on|enter our|find again|find us|follow our|follow us|give like|give us a like|give us like|inscribe yourself|install|join our|join us|join yourself|like|like our|lower|put a like|put i like|receive|remain informed|remain updated|subscribe yourself|tan|unite yourself|watch us|we are also|we are in|we are on',
        example: 'Enter in our channel of WhatsApp',
      },
    ],
    login: [
      {
        words: '{word}',
        cue: 'accede|account|authenticate yourself|connect yourself|do login|effect the login|identify myself|identify yourself|initiate session|inscribe yourself|inscribed|keep me in mind|key word|login|make login|member|pass word|password|register yourself|registered|remain connected|session|stay connected|the login|word of pass|your free profile',
        act: 'already|apple|client|create|create your|do not have|do you have|don t have|expired|facebook|forget|forgot|forgotten|free|freely|google|have you|in few seconds|initiated|keep|lost|maintain|not yet|recover|remain|remember my|reset|subscribed|subscriber|with your|yet|you do not yet have|your google account',
        example: 'Not yet inscribed? Create your account freely',
      },
      {
        words: '{word}',
        cue: 'authenticate yourself|close session|disconnect|identify yourself',
        act: 'my account|please|your account',
        example: 'My account: close session',
      },
    ],
    'media-widget': [
      {
        words: '{word}',
        cue: 'audio|episode|gallery|player|podcast|subtitles|this article|this news|video|video reader|videoclip|videos',
        act: 'activate|begins|charging|cut|deactivate|duration|following|full screen|hear|listen|listen to|look|look at|mute|next|no longer available|not available|pause|press|replay|reproduce|reproduction|review|see|silence|starts|visualize|watch|will begin',
        example: 'Next video between 5 seconds',
      },
    ],
    newsletter: [
      {
        words: '{word}',
        cue: 'box of entry|box of letters|box of mail|box of reception|bulletin of the (evening|morning|day|week)|by e mail|by mail|electronic mail|entrance tray|entry tray|in your mail|inbox|infoletter|information letter|letter of information|letters of information|mail box|mailbox|messaging|newsletter|newsletters|on e mail|our bulletin|our bulletins|our weekly bulletin|rassegna|the bulletin|tray of entry|weekly bulletin|your (mail|e mail|email|inbox)|your e mail|your email|your mail',
        act: 'all the|cancel yourself|confirm|control|daily|directly|discover|disinscribe|each day|each evening|each morning|each week|enrol|enrol yourself|enroll|enroll yourself|every evening|for the inscription|free inscription|gratuitous inscription|inscribe|inscribe yourself|insert your|introduce your|leave us|point yourself|receive|register yourself|send you|send you the|sign yourself up|subscribe|subscribe yourself|the best|the essential|the most|the news more|the thread|type|type your|unsubscribe|unsubscribe yourself|verify|want to receive|weekly',
        example: 'Point yourself to our weekly bulletin',
      },
      {
        words: '{word}',
        cue: 'cancel yourself|disabonate yourself|disinscribe yourself|unsubscribe|unsubscribe yourself',
        act: 'anytime|at any (time|moment)|in any moment|in every moment|when you want|you can|you could|you will be able',
        example: 'You will be able to disinscribe yourself at any moment',
      },
    ],
    offer: [
      {
        words: '{word}',
        cue: 'abonate yourself|annual (signature|subscription)|bank card|digital (signature|subscription|abonament|abonnement)|experience free|experiment free|free proof|free trial|gift a subscription|gratuitous trial|half price|of abonament|of abonnement|of discount|of signature|of subscription|offer a signature|offer a subscription|offer an abonnement|offer limited|our offer|our offers|our plans|plans of (subscription|abonament|abonnement|signature)|profit|proof free|subscribe yourself|take advantage|the offer|the offers|the plan most|the plan that|the promotion|the reduction in the first|this offer|this promotion|trial free|try free|without bank card|your subscription',
        act: '# (months|month|euro|euros|days|weeks|year|dollars|pesos|lei)|(per|by|the first|first|each) month|a signature|adapted|all the plans|at half|by year|choose|choose your|departing from|discover|first year|for # days|for you|from our|know|know our|offer|one month|per month|see|starting from|suitable|the first year|to a close one|to a friend|to you|you want',
        example: 'Profit from our back-to-school offer: 3 months for 3 euros',
      },
      {
        words: '{word}',
        cue: 'economize # on|save|save # on',
        act: 'your [annual|digital|monthly] (signature|subscription|abonnement|abonament)',
        begins: true,
        example: 'Save 30 % on your annual signature',
      },
    ],
    'paywall-notice': [
      {
        words: '{word}',
        cue: 'a signatory|abonament|abonate|abonated|abonned|abonnee|abonnees|abonnement|for (signatories|signers)|for members|for partners|inscribed users|our members|our partners|premium|registered readers|registered users|sign and|sign to|sign yourself|sole subscribers|subscribe|subscribe yourself|subscribed|subscriber|subscribers|subscription|subscriptions|subscriptor|subscriptors|the inscribed|the members|to (signatories|signers)|your signature',
        act: '{access}|accessible|already|connect yourself|consult|content|contents|exclusive|exclusively|identify yourself|initiate session|make login|only|only for|only to|piece|possess|reserved|serves to|solely|text|the article|this article|this content|this matter|this news|this note|to read|unlimited|without limits|without publicity',
        example: 'Subscriber? Connect yourself to pursue your reading',
      },
      {
        words: '{word}',
        cue: '# of (this|the) (article|text|note)|(articles|article|matters|notes|news|lectures|readings|contents) (free|gratis|gratuitous|offered)|free (articles|article|matters|notes|news|lectures|readings|contents)|limit of [free] (articles|matters|notes|news)|this article to (discover|read)',
        act: 'attained|available|exceeded|exhausted|have read|left|reached|remain|remain to you|remains|rest to you|rests to you|still have|there remain|there remains',
        example: 'You reached the limit of free matters',
      },
      {
        words: '{word}',
        cue: 'accede to your account|enter in the account|enter into your account|enter the account|enter your account',
        act: '(to|for) (read|reading|see|continue|comment) [all|the|this] [the] (article|text|news|note|matter|content)',
        example: 'Enter the account to read all the article',
      },
      {
        words: '{word}',
        cue: 'unlimited|without limit|without limits|without restrictions',
        act: 'accede|access|all the articles|all the content|all the contents|enjoy',
        example: 'Accede to all the contents without limits',
      },
    ],
    'read-also': [
      {
        words: '{word}',
        cue: 'articles|contents|matters|news|notes|reportages|stories|the more|the most|videos',
        act: 'advised|can not lose|cannot lose|commented|connected|correlated|more read|more seen|most commented|most read|most seen|most shared|most viewed|must not lose|not to be lost|not to lose|of interest|recommended|related|resembling|same argument|same author|same category|same rubric|shared|similar|you cannot lose|you should not lose',
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
        act: '{network}|(this|the) (news|article|link|content|page)|by e mail|by mail|by means of {network}|by post|clipboard|copied|favorites|favourites|for after|for later|for mail|my favourites|my list|on e mail|paper holder|paper press|pdf|press papers|read later|social networks|the direction of the page|the networks|the note by|the preferred|this (note|matter)|to a friend|to read after|to read later',
        begins: true,
        example: 'Distribute this article on the social networks',
      },
      {words: '{word}', cue: 'receive', act: 'the link by (sms|mail|e mail)', example: 'Receive the link by SMS'},
    ],
    'thank-the-writer': [
      {
        words: '{word}',
        cue: '(leave|let|give) a [small] (tip|gratuity|drink)|(offer|pay|give|gift|invite) [him|her] a coffee|offer her a coffee|offer him a coffee|say thanks|send [a|your] [small] thanks|thank|thank the|to a coffee',
        act: '(the|to the|our) (author|writer|editor|redactor|journalist)|author|did you like|journalist|liked this article|the article please you|the article pleased you|the author',
        example: 'Offer a coffee to the author',
      },
    ],
    'translation-notice': [
      {
        words: '{word}',
        cue: 'article|audio|content|illustration|image|news|note|page|podcast|summary|text|title|translation|version',
        act: '[has been|was|is] (translated|generated|realized|realised|elaborated|redacted|read|created|proposed|made) (automatically|by (ai|a machine|artificial intelligence|the artificial intelligence|a robot|a synthetic voice|a voice of synthesis|an artificial voice)|with (the|ai|artificial intelligence|help of))',
        example: 'Article translated automatically',
      },
      {
        words: '{word}',
        cue: 'english|french|german|italian|portuguese|romanian|russian|spanish',
        act: 'automatic translation|machine translation|translated automatically',
        example: 'Automatic translation from the English',
      },
      {
        words: '{word}',
        cue: 'audio|lecture|reading|voice',
        act: '(generated|assured|read|produced) (by|with) [a|the] (ai|artificial intelligence|synthetic voice|voice of synthesis|robot)',
        example: 'Voice generated with the artificial intelligence',
      },
    ],
  },
}
