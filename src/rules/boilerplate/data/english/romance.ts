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
    little:
      'a|an|the|this|that|these|those|our|your|my|its|it|us|me|we|you|i|is|are|be|was|been|being|will|would|can|could|may|must|should|to|in|into|of|on|at|by|for|from|with|and|or|as|only|solely|now|here|there|all|any|every|each|more|also|too|equally|please|up|out|via|so|if|then|do|does|did|has|have|had|not|no|yet|s|t|just|directly|always|still|already|simply|when|how|which|who|what|where|one|ones|self|yourself|yourselves|itself|myself|oneself|themselves|some|below|above|lower|down|under|through|free|freely|freed|gratis|gratuitous|gratuitously|click|clicking|clicks|press|pressing|button|link|today|further|than|within|but|very|well|good|#',
    network:
      'facebook|instagram|whatsapp|telegram|tiktok|youtube|linkedin|twitter|bluesky|threads|mastodon|messenger|pinterest|snapchat',
    text: 'article|articles|note|notes|matter|matters|news|text|texts|content|contents|story|page|video|publication|report|reportage|piece|information|material|integrality|dossier|chronicle',
    time: 'day|days|week|weeks|month|months|year|years|morning|mornings|evening|evenings|afternoon|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|hour|hours|moment|time|minutes|minute|seconds',
  },
  phrases: {
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
    'ad-marker': [
      {
        words:
          '{little}|{text}|{time}|reading|lecture|program|after|behind|following|rest|next|place|space|break|pause|block|banner|message|towards|bottom|lines|see|sponsor|sponsors|partner|partners|why|few|instants',
        cue: 'ad|ads|advert|advertisement|advertisements|advertising|publicity|publicities|commercial|commercials|announcement|announcements|spot|spots|reclame|publicity message|advertising message|publicity break|publicity pause|sponsored content',
        act: '({text}|reading|lecture) [itself] (continues|continue|pursues|proceeds|resumes|follows|goes on|prosecutes) [itself]|(continues|continue|pursues|proceeds|resumes|follows|goes on) [itself] (after|under|below|behind|lower|further down|reading|to read|the note|the news|the article)|(rest|suite|sequel|continuation|remainder|following) of (the|this|your) {text}|continue reading|continue to read|scroll|scrolling|slide|close|closes|hide|skip|jump|closes itself|ends in|finishes in|will finish in|will end in|will close in|i see|am i seeing|do i see',
        example: 'After the commercials, follows the note',
      },
      {
        words: '{little}|further|more|behind|after|reading|towards|bottom',
        cue: '(the|this|your|our) (article|note|news|text|content|matter|video|story|reading|lecture)',
        act: '(continues|pursues|proceeds|prosecutes|resumes|follows|goes on) [itself] (lower|below|lower down|further down|more below|more down|further below|further)',
        example: 'The article pursues itself lower down',
      },
    ],
    'browser-notice': [
      {
        words:
          '{little}|{text}|site|website|web|version|recent|functions|function|functioning|correctly|seems|use|uses|using|utilize|necessary|required|element|html|audio|experience|better|support|journalism|revenue|thanks|other|chrome|firefox|edge|safari|internet|explorer|navigation|see|reproduce|functionalities|order|enjoy|profit|publicity|advertising|announcements|ads|this|lecture',
        cue: 'navigator|browser|javascript|java script|ad blocker|adblock|adblocker|blocker|blockers|blocking of ads|flash player',
        act: 'activate|enable|activated|deactivate|disable|deactivated|obsolete|too old|supports|support|compatible|permit|permits|allows|update|detected|show|modern|continue|reload|recharge|white list|read|cut|display|visualise|visualize',
        example: 'Deactivate your blocker of announcements',
      },
    ],
    'cms-leftover': [
      {
        words:
          '{little}|impossible|possible|error|currently|actually|cannot|could|temporarily|momentarily|sorry|regret|lament|try|again|new|later|cause|problem|unfortunately|navigator|browser|moment|longer',
        cue: 'content|this (module|video|map|publication|element|tweet|image|photo|graphic|infographic|gallery|page|videoclip|post|chart)|the (video|videoclip)',
        act: 'shown|show|displayed|display|visualized|visualised|charged|charge|charging|loaded|load|not available|no longer available|indisponible|unavailable|available|found|reproduced|read|blocked',
        example: 'This map cannot be charged at the moment',
      },
    ],
    comments: [
      {
        words:
          '{little}|{text}|space|section|moment|account|new|old|recent|popular|relevant|date|readers|users|internauts|redaction|newsroom|published|approved|approval|team|subject|argument|name|mail|address|necessary|registered|reserved|together|first ones|others|last|previous|next|debate|moderators|use|conversation|want|think|opine|seems|believe|before|subscribers|opinion|area|tell|tell us|courteous|charter|respect|send|instant|under|commenting',
        cue: 'comment|comments|commentary|commentaries|react|reactions|your opinion|your reaction|your advice|your view|tell us yours|what do you opine|what do you think|commenting|who comments',
        act: 'leave|let|write|publish|send|add|give|give us|say|tell|tell us|be the first|be first|be the first in|initiate session|log in|login|connect|connected|authenticate|register|inscribe|signal|report|denounce|moderated|moderation|rules|norms|regulation|charter|show|see|hide|order|sort|closed|deactivated|join|participate|no|any|respect|obligatory|answer|charge|load|to this article|in this article',
        example: 'And you, what do you opine? Tell us in the comments',
      },
      {
        words: '{little}|published|visible|shown|public|divulged|publicised',
        cue: 'your (address|direction)|your mail|your e mail|your email',
        act: 'not be published|not be publicised|not be made public|not be shown|of messaging|of electronic mail|of mail|of e mail',
        example: 'Your direction of mail will not be published',
      },
    ],
    'consent-notice': [
      {
        words:
          '{little}|{text}|{network}|{time}|map|module|element|site|website|web|device|terminal|informations|know|matter|relative|third|part|parts|party|parties|external|hosted|comes|provided|platform|service|services|statistics|analysis|measure|personalized|personalised|publicity|navigator|navigation|navigating|navigate|treatment|conservation|use|ends|purposes|later|social|network|networks|x|google|better|best|functioning|permit|permits|visualize|visualise|see|consult|read|watch|access|need|needs|give|because|since|reason|due|other|similar|technologies|internet|offer|private|life|data|before|yes|show|own|install|suppliers|partners|publicitary|order|improve|experience|accept|refuse',
        cue: 'cookie|cookies|tracers|trackers|witnesses of connection|modules cookie',
        act: 'accept|accepting|accepted|refuse|refused|refusing|reject|rejected|authorize|authorise|allow|permit|manage|gerate|configure|configuration|parameters|settings|parametrize|personalize|preferences|choices|options|utilize|use|uses|store|stock|archive|deposit|install|keep|modify|show|display|visualize|blocked|deactivated|activate|partners|advertising|marketing|profiling|audience|politics|policy|charter|improve|experience|finalities|agree|third|your consent',
        example: 'Manage my choices in matter of cookies',
      },
      {
        words:
          '{little}|{text}|{time}|site|website|device|terminal|choices|treatment|use|ends|later|notice|account|collected|treated|utilized|personal|private|important|importance|priority|know|whichever|want|wish|protection|informations|navigating|using|terms|moment|matter|regard|relative|party|parties',
        cue: '(your|my|the|our) (consent|consents|preferences|privacy|data|personal data|private life|choices)|(politics|policy|charter|rules) of (privacy|confidentiality)|privacy|confidentiality|your device|our partners|partners',
        act: 'withdraw|retract|retire|revoke|revoking|come back|return|manage|gerate|configure|parameters|settings|at any moment|at any time|in any moment|in every moment|when you want|respect|protect|store|stock|archive|collect|treat|exercise|personalize|change|modify|agree|accept|navigating on this site',
        example: 'You can revoke the consent in any moment',
      },
    ],
    'continue-reading': [
      {
        words:
          '{little}|complete|completely|integral|entire|entirely|whole|full|total|site|internet|web|journal|newspaper|daily|edition|digital|day|line|online|rest|text|reading|lecture|magazine|app|application|original|other|others|suite|sequel|continuation|interview|history|later|for',
        cue: '[to|click to|click here to|press here to|press to|tap to|for|here to] (read|see|consult|discover|show|display|unroll|unfold|open|find|find again|pursue|continue|prosecute|resume|access|accede|load|charge|expand|amplify|enlarge|know|the suite|suite|the sequel|the continuation)',
        act: 'complete (article|note|matter|news|text|reportage|report)|integral text|entire article|the integrality|integrality|the rest|your reading|your lecture|the lecture|the reading|reading|to read|to be read|our site|our page|our web|internet site|web site|our edition|the following page|more news|more articles|more notes|more|information|in full|in integrality|(the|this|all the|our) (article|news|reportage|content|information)|(complete|entire|whole|full|integral) (note|matter|piece|text|report|reportage|interview)|(all|the whole|the entire|the complete) [the] (note|matter|piece|text|report|interview)',
        begins: true,
        example: 'Unroll the complete text',
      },
    ],
    copyright: [
      {
        words:
          '{little}|{text}|total|partial|partially|even|whichever|mean|means|written|previous|prior|express|explicit|photos|images|site|property|author|authors|redaction|journal|newspaper|use|utilization|commercial|collective|private|law|intellectual|support|form|save|except|mention|source|cite|editor|third|internet|media|integral|diffusion|copy|remains|stays|strictly|agreement|accord|without',
        cue: 'reproduction|reproduce|all rights|all the rights|rights of reproduction|copyright|rediffusion|republication|author s rights|rights of author|copying',
        act: 'prohibited|forbidden|interdicted|vetoed|reserved|authorization|authorisation|permission|written agreement|written accord|prior agreement|protected|strictly|expressly',
        example: 'Prohibited the total or partial reproduction without authorization',
      },
    ],
    disclaimer: [
      {
        words:
          '{little}|{text}|expressed|held|emitted|poured|opinion|point|points|view|position|line|editorial|necessarily|journal|newspaper|medium|exclusive|exclusively|personal|presented|analyses|ideas|contained|no|none|case|columnist|signatory|signatories|made|sole|alone',
        cue: 'exclusive responsibility|engage only|engage|reflect|reflects|not necessarily reflect|belong|belong exclusively|sole responsibility|entire responsibility',
        act: 'author|authors|opinions|remarks|words|points of view|columnists|redaction|their author|signatory',
        example: 'The remarks made engage only their author',
      },
    ],
    donation: [
      {
        words:
          '{little}|{time}|need|help|gesture|euro|euros|quality|work|inquiries|investigations|local|regional|{text}|readers|team|publicity|live|lives|living|continue|continues|remain|stay|rest|permit|permits|allow|possible|makes|make|renders|future|engaged|service|public|taxes|tax|deductible|amount|gift|gifts|donation|donations|support|contribution|together|keep|maintain|access|paypal|card|secure|association|exists|exist|open|partner|partners|member|community|part|thanks|important|grow|small|punctual|without|media',
        cue: 'your gift|your gifts|your donation|your donations|your contribution|your contributions|your support|your aid|your help|make a gift|make a donation|make a punctual gift|do a donation|support|sustain|help us|aid us|without you|thanks to you|thanks to your|make yourself (a partner|a member|partner|member|associate)|become a supporter',
        act: 'journalism|journalist|journalists|journal|newspaper|press|media|medium|redaction|newsroom|independence|independent|independents|free information|free press|punctual|monthly|recurrent|deductible|magazine|would not exist|lives|punctual gift',
        example: 'Our journal lives thanks to your gifts',
      },
    ],
    'error-report': [
      {
        words:
          '{little}|{text}|orthography|spelling|orthographic|typing|know|do|improve|better|remark|observation|suggestion|mail|form|formulary|ctrl|enter|select|team|journal|newspaper|problem|data|incorrect|help|seen|press|some|redaction|newsroom|editorial office|writing',
        cue: 'error|errors|fault|faults|mistake|mistakes|shell|misprint|misprints|errata|imprecision|inexactitude|correction|corrections|refuse|gaffe',
        act: 'signal|signal it|report|communicate|notify|notify us|inform|inform us|advise us|warn us|write us|write to us|write to the|tell us|tell it to us|say it to us|contact|contact us|make it known|have you seen|have you found|have you spotted|you have spotted|you have seen|you have found|did you find|did you see|encountered|found|detected|noticed|suggest|propose|send us|help us',
        example: 'You have spotted a shell? Write to the redaction',
      },
    ],
    'follow-us': [
      {
        words:
          '{little}|{text}|{network}|{time}|actuality|actualities|chain|canal|channel|channels|page|account|accounts|profile|community|group|thread|real|live|continuous|lose|losing|miss|anything|nothing|informed|updated|current|date|first|alerts|alert|telephone|phone|smartphone|mobile|cellular|android|iphone|ios|favourites|favorites|favourite|source|sources|preferred|preferite|results|search|last|latest|redaction|newsroom|journal|newspaper|stories|podcasts|chat|share|daily|app|application|store|play|tablet|screens|scan|code|qr|read|discover|find|photos|official|social|networks|x|before|anyone|nobody|others|inside|remain|stay|order|like|likes|important|find us|found',
        cue: '{network}|google news|google|social networks|the social networks|our networks|our application|our app|app store|google play|notifications|our channel|our chain|our canal|our page|our community|our apps',
        act: 'follow us|watch us|join us|join yourself|unite yourself|add yourself|add us|aggregate us|enter in|enter on|subscribe yourself|inscribe yourself|enrol yourself|download|discharge|lower|install|activate|available|find us|find again|we are also|receive|choose|choose us|put i like|put a like|give us like|give us a like|give like|tan|like our|like|accompany us|be part|enter our|we are in|we are on|follow our|remain informed|join our',
        example: 'Enter in our channel of WhatsApp',
      },
    ],
    login: [
      {
        words:
          '{little}|{time}|direction|address|mail|electronic|e mail|email|rapid|fast|easy|few|article|articles|services|area|user|profile|newsletters|alerts|site|read|continue|comment|networks|reader|favourites|problem|help|data|name|personal|space|new|make|quickly|rapidly|news',
        cue: 'account|initiate session|session|make login|do login|login|register yourself|registered|inscribe yourself|inscribed|password|key word|pass word|word of pass|connect yourself|identify yourself|identify myself|authenticate yourself|accede|remain connected|stay connected|keep me in mind|member',
        act: 'already|not yet|do not have|don t have|create|create your|forget|forgot|forgotten|lost|google|apple|facebook|recover|reset|subscriber|subscribed|client|maintain|keep|initiated|expired|free|freely|do you have|have you|in few seconds|remain',
        example: 'Not yet inscribed? Create your account freely',
      },
    ],
    'media-widget': [
      {
        words:
          '{little}|{time}|extract|integral|complete|automatic|automatically|article|news|version|image|page|instants|charges|next|later|program|title|quality|speed|new|navigator|list|interview|reportage|between|following',
        cue: 'video|videoclip|videos|podcast|audio|episode|subtitles|video reader|player|gallery|this article|this news',
        act: 'listen|listen to|hear|watch|look|look at|see|reproduce|reproduction|full screen|following|next|starts|begins|will begin|charging|activate|deactivate|cut|silence|pause|mute|duration|replay|press|not available|no longer available|review|visualize',
        example: 'Next video between 5 seconds',
      },
    ],
    newsletter: [
      {
        words:
          '{little}|{text}|{time}|actuality|actualities|titles|headlines|histories|stories|redaction|newsroom|journalists|team|journal|newspaper|site|best|better|essential|important|most|direction|address|insert|introduce|write|data|treated|used|utilized|conditions|lose|miss|losing|nothing|anything|summary|selection|selected|chosen|analysis|offers|promotions|partners|edition|account|confirmed|wish|want|like|accept|read|discover|informed|updated|last|latest|first|before|big|new|exclusive|personal|novelties|reception|entry|box|sport|culture|politics|economy|local|world|cancel|send',
        cue: 'newsletter|newsletters|letter of information|letters of information|information letter|infoletter|mail box|mailbox|your (mail|e mail|email|inbox)|box of mail|box of letters|box of entry|box of reception|tray of entry|entry tray|entrance tray|inbox|messaging|by mail|by e mail|on e mail|in your mail|electronic mail|rassegna|our bulletin|our weekly bulletin|the bulletin|weekly bulletin|our bulletins',
        act: 'subscribe|subscribe yourself|inscribe|inscribe yourself|enrol|enroll|enrol yourself|enroll yourself|point yourself|register yourself|sign yourself up|receive|cancel yourself|unsubscribe|unsubscribe yourself|disinscribe|every|each morning|each day|each week|all the|the essential|the best|the most|the news more|weekly|daily|confirm|verify|control|directly|send you|want to receive|discover|type your|type|insert your|introduce your|for the inscription',
        example: 'Point yourself to our weekly bulletin',
      },
    ],
    offer: [
      {
        words:
          '{little}|{time}|euro|euros|dollars|pesos|lei|first|firsts|place|instead|starting|departing|subscription|subscriptions|abonnement|abonnements|abonament|abonaments|plan|plans|formula|formulas|signature|signatures|price|prices|digital|total|access|unlimited|article|articles|contents|journal|newspaper|paper|site|app|application|monthly|annual|summer|christmas|winter|spring|limited|special|exclusive|launch|welcome|back|school|return|duration|end|card|credit|bank|banking|payment|costs|renewal|automatic|pay|discover|discount|reduction|gift|journalism|redaction|options|friend|close|proximate|valid|offered|months|engagement|commitment|without|half',
        cue: 'our offer|our offers|this offer|the offer|the offers|offer limited|of discount|free trial|free proof|proof free|trial free|gratuitous trial|profit|take advantage|subscribe yourself|abonate yourself|of subscription|of abonnement|of abonament|of signature|your subscription|without bank card|bank card|plans of (subscription|abonament|abonnement|signature)|our plans|gift a subscription|offer a signature|offer an abonnement|offer a subscription|the reduction in the first',
        act: '# (months|month|euro|euros|days|weeks|year|dollars|pesos|lei)|starting from|departing from|(per|by|the first|first|each) month|the first year|first year|by year|discover|see|know|choose|choose your|offer|to a friend|to a close one|all the plans|for # days|from our|know our|a signature',
        example: 'Profit from our back-to-school offer: 3 months for 3 euros',
      },
    ],
    'paywall-notice': [
      {
        words:
          '{little}|{text}|{time}|account|session|initiate|connect|identify|connection|site|web|app|application|journal|newspaper|digital|numerical|paper|edition|editions|magazine|rest|restant|part|complete|integral|entire|whole|inquiries|podcasts|newsletters|archives|euro|euros|publicity|advantages|see|need|needs|needed|want|wish|desire|sorry|unfortunately|destined|intended|available|disposable|accessible|visible|readers|limit|limits|engagement|commitment|comment|plan|starting|first|actuality|offered|quality|enjoy|profit|choose|join|become|make|login|community|registered|having|sequel|suite|continuation|log|in|full|unlimited|taking|further',
        cue: 'subscriber|subscribers|subscriptor|subscriptors|subscribed|subscription|subscriptions|subscribe yourself|subscribe|abonnement|abonament|abonate|abonated|abonnee|abonnees|abonned|our members|the members|for members|for partners|our partners|the inscribed|premium|sign to|for (signatories|signers)|to (signatories|signers)|a signatory|your signature|sign yourself',
        act: '{access}|to read|this article|the article|this content|this note|this news|this matter|contents|content|text|piece|exclusive|exclusively|reserved|unlimited|without limits|initiate session|make login|connect yourself|identify yourself|already|only for|only to|solely',
        example: 'Subscriber? Connect yourself to pursue your reading',
      },
      {
        words:
          '{little}|{text}|{time}|discover|reading|readings|lectures|maximum|number|quota|last|account|unlimited|consult|available|monthly|offered|rest|restant|remaining',
        cue: 'free (articles|article|matters|notes|news|lectures|readings|contents)|(articles|article|matters|notes|news|lectures|readings|contents) (free|gratis|gratuitous|offered)|limit of [free] (articles|matters|notes|news)|# of (this|the) (article|text|note)|this article to (discover|read)',
        act: 'remain|remains|remain to you|rest to you|rests to you|there remains|there remain|still have|reached|attained|exhausted|exceeded|have read|available|left',
        example: 'You reached the limit of free matters',
      },
      {
        words: '{little}|enter|connect|subscribe|unlock|integral|in|account|your|the',
        cue: 'enter the account|enter in the account|enter your account|accede to your account|enter into your account',
        act: '(to|for) (read|reading|see|continue|comment) [all|the|this] [the] (article|text|news|note|matter|content)',
        example: 'Enter the account to read all the article',
      },
    ],
    'read-also': [
      {
        words:
          '{little}|{time}|read|see|looked|section|rubric|category|theme|subject|argument|author|redaction|newsroom|journal|newspaper|site|top|web|readers|last|latest|recommendation|recommendations|special|selected|pages|list|discover|consult|dossier|perhaps|lose|losing|miss',
        cue: 'articles|news|matters|notes|contents|stories|videos|reportages|the most|the more',
        act: 'other articles|other news|other notes|other matters|most read|more read|more seen|most seen|most viewed|most shared|most commented|similar|related|correlated|connected|recommended|advised|you cannot lose|cannot lose|you should not lose|must not lose|can not lose|not to lose|not to be lost|same author|same argument|same category|same rubric|recent|popular|shared|commented|resembling',
        example: 'News that you cannot lose',
      },
    ],
    'share-toolbar': [
      {
        words:
          '{little}|{network}|x|social|list|lectures|lecture|reading|friend|friends|friend s|network|version|format|printable|send|share|copy|print|others|later|after|audio|electronic|news|article|note|matter|paper|holder|clipboard|portfolio|to read|read|afterwards|favourites',
        cue: '[to|click to] (share|send|copy|print|save|keep|guard|conserve|recommend|resend|forward|tweet|add|distribute|offer|url)',
        act: 'by mail|by e mail|by post|on e mail|for mail|{network}|favourites|favorites|my favourites|for after|for later|to read after|to read later|read later|copied|paper holder|paper press|press papers|clipboard|pdf|social networks|the networks|my list|to a friend|(this|the) (news|article|link|content|page)|this (note|matter)',
        begins: true,
        example: 'Distribute this article on the social networks',
      },
    ],
    'thank-the-writer': [
      {
        words:
          '{little}|article|note|text|pleased|please|liked|like|reading|journal|leave|small|little|work|gesture|contribution|read|thanks|invite|piece|matter',
        cue: '(offer|pay|give|gift|invite) [him|her] a coffee|to a coffee|(leave|let|give) a [small] (tip|gratuity|drink)|thank|thank the|say thanks|send [a|your] [small] thanks',
        act: '(the|to the|our) (author|writer|editor|redactor|journalist)|the author|the article please you|the article pleased you|did you like|liked this article',
        example: 'Offer a coffee to the author',
      },
    ],
    'translation-notice': [
      {
        words:
          '{little}|version|original|language|help|aid|tool|assistance|revised|redaction|newsroom|journalist|errors|contain|source|german|french|spanish|italian|portuguese|romanian|russian|chinese|english|initially|entirely|machine',
        cue: 'article|text|news|note|content|audio|summary|page|title|version|image|illustration|podcast|translation',
        act: '[has been|was|is] (translated|generated|realized|realised|elaborated|redacted|read|created|proposed|made) (automatically|by (ai|a machine|artificial intelligence|the artificial intelligence|a robot|a synthetic voice|a voice of synthesis|an artificial voice)|with (the|ai|artificial intelligence|help of))',
        example: 'Article translated automatically',
      },
    ],
  },
}
