import type {PhraseBook} from '../../phrases.js'
import {vocabulary} from './english.js'
import {literalRomance} from './literal-romance.js'

/**
 * What literal translation of any language makes of notices in English: the same few things said with each synonym that
 * a dictionary has (the sequel, the further part, the remainder … pursues itself, goes further, is continued … under the
 * publicity, behind the announcement, past the insert). Each bag is a grid: what the notice is about, and what it says of it.
 */
export const literalAny: PhraseBook = {
  language: 'en',
  sets: {
    ...vocabulary.sets,
    word: literalRomance.sets['word'] ?? '',
    anyAccount:
      'access code|access data|code of access|key word|parole|pass word|password|personal (account|area|cabinet|space)|subscriber (account|area|number|space)|user name|word of pass|your (account|profile)',
    anyAccountAct:
      '(fill in|put in|type|write) your|already|connect with|connection|create|did you lose|do you have|don t have|don t you have|enter your|fill in|forget|forgot|forgotten|have you|i have|i remember|insert|introduce|log in|lose|lost|not have|not remember|recover|recovery|recuperate|reinitialize|reset|restore|sign in|your (e mail|email)',
    anyAd:
      'ad|ads|advert|advertisement|advertisements|advertising|advertizing|adverts|announcement|announcements|banner|commercial|commercials|insertion|message of (our|the) (advertiser|advertisers|partner|partners|sponsor|sponsors)|promo|publicitary (block|break|insert|insertion|interruption|interval|message|pause|space|spot)|publicities|publicity|reclame|reklama|sponsor message|sponsored (block|content|message)|word from our (partner|partners|sponsor|sponsors)',
    anyAnytime:
      'any instant|any moment|any time|anytime|at all times|at whatever moment|each moment|each month|every moment|every month|from month to month|in a click|in one click|in two clicks|monthly|no matter when|whatever moment|when you (desire|like|please|want|wish)|whenever|whenever you (like|want|wish)|whichever moment|without (justification|notice|notice period)',
    anyCancel:
      '(possible|possibility of) (renunciation|resignation|withdrawal)|(renunciation|resignation|withdrawal) [is] possible|annul|annullable|can be annulled|can be cancelled|can be resigned|can be terminated|cancel|cancelable|cancellable|cancellation|disdain|disdainable|give notice|opt out|renounce|rescind|resign|resiliable|resiliate|revocable|terminable|terminate|unsubscribe|you can (renounce|resign|withdraw)',
    anyChannel:
      'app|application|applications|apps|canal|canals|chain|channel|channels|community|group|groups|network|notifications|page|pages|profile|profiles|push',
    anyChannelWord:
      '{anyWord}|actual|actualities|actuality|alert|android|announcement|apple|aware|bell|breaking|checked|choice|course|daily|discuss|events|everything|exclusive|fast|faster|fastest|favorite|favorites|favourite|favourites|first|freshest|hottest|info|infos|instant|instantly|interesting|ios|iphone|know|knowing|lively|local|lose|main|miss|missing|mobile|moment|morning|network|networks|nothing|novelties|official|operative|own|phone|photos|places|preferred|quick|quickest|quickly|real|reliable|social|source|sources|sport|store|telephone|touch|trusted|tuned|urgent|verified|videos|want|world',
    anyComment:
      '(a|the|your|all|all the|more|#|no|other|0|first) (commentaries|commentary|comment|comments)|commentaries|commentary|commenting|comments|to (comment|react)',
    anyCommentAct:
      'add|adjoin|are (closed|disabled|moderated)|await|be (able|authorized|connected|inscribed|logged|registered|the first)|be first|closed|connect|connected|contribute|deactivated|deposit|disabled|enter|expect|i (give|leave|participate|react|write)|identified|inscribed|join|leave|load more|log|look forward|moderated|moderation|necessary to|need to|not (available|possible)|not be (communicated|diffused|divulged|public|published)|not yet|obligatory|participate|post|register|registered|reply to|respect the|respond|rules|send|show all|sign in|signal|sort|still no|take part|tell us|unavailable|wait for your|we wait|we welcome|write|yet|yours',
    anyConsent:
      '(our|this) (page|pages|platform|portal|service|site|website)|accept|accepted|accepting|activate|activating|administer|agree|allow|allowed|allowing|at any moment|at any time|authorise|authorize|banner|because you|change|choices|comfort|concordance|configuration|configure|consent|consenting|declaration|decline|deny|deposit|directive|employs|establish|exploit|express consent|functional|functions with|has been refused|impossible|manage|modify|more about|options|parameters|parametrize|permission|permits|personalise|personalize|policy|politics|preferences|prevent|prevents|refuse|refused|refusing|register|reject|rejecting|revoke|runs with|said no|settings|strictly necessary|thanks to the|to improve|to make|use|use of|uses|utilise|utilises|utilization|utilize|utilizes|visible|we can offer|were refused|with the help of|withdraw|works with|your consent',
    anyConsentWord:
      '{anyWord}|administer|administrator|agreement|analyse|analysis|analyze|banner|better|browse|browsing|choices|clicking|closing|collaborators|conditions|consider|consideration|deems|element|employ|end|ends|files|functioning|guarantee|improve|improving|informations|legitimate|manage|marketing|measure|measuring|navigate|navigating|networks|no|off|optimise|optimize|optimum|parties|partner|parts|performance|personalise|personalised|personalize|personalized|policy|preferences|presume|privacy|publicitary|publicities|publicity|purposes|remaining|rendering|said|sail|sailing|scroll|scrolling|social|statistic|statistical|statistics|staying|suppose|surf|surfing|technical|technologies|third|tracing|traffic|utilise|utilising|utilize|utilizing|visit|visitors|visits|widget',
    anyCookie:
      '(accept|refuse|reject|site uses|we use) [all] [the|our] biscuits|connection witnesses|cookie|cookie files|cookies|cookies files|files cookie|files cookies|files of cookies|files type cookie|information capsule|information capsules|tracers|trackers|tracking files|witness files|witnesses of connection',
    anyEditorial:
      'agency|author|authors|columnist|columnists|desk|editor|editorial|editorial board|editorial office|editors|journal|magazine|newspaper|newsroom|portal|publisher|redaction|site',
    anyEmbed:
      '(content|contents|elements|media) (from|of) (external|foreign|other|third) (parties|platforms|providers|services|sites|sources)|(content|contents|element|elements) (by|from|of) (a|an|another|the) (external|foreign|other|outside|third) (party|platform|provider|service|site|source|supplier)|(content|contents|element|graphic|infographic|map|post|posts|publication|publications|survey|tweet|video|videos|widget) (by|from|in|of|on) (bluesky|facebook|instagram|linkedin|outside|soundcloud|spotify|telegram|the outside|third parties|third parts|threads|tiktok|twitter|vimeo|x|youtube)|content from outside|embedded (content|contents)|exterior (content|contents)|external (content|contents|element|elements|media)|foreign (content|contents)|third party (content|contents)',
    anyEmbedAct:
      'accept|acceptance|activate|agree|agreement|allow|at this (place|point|spot)|be shown|blocked|charge|complements|completes|display|enriches|foreseen|hidden|hide|in this (place|point|spot)|is shown|load|loaded|on this (place|spot)|only with|permission|permit|planned|recommended|reload|should appear|should be|should stand|show|supplements|to see|unblock|unlock|visible|was to|with one click|with your|you see',
    anyEnter:
      'authenticate yourself|authorize yourself|connect yourself|enter yourself|identify yourself|inscribe yourself|log yourself|register yourself|sign yourself',
    anyEnterAct:
      'account|already|as a|continue|email|facebook|free|freely|full|google|here|in|in order to|now|or|please|read|subscribed|subscriber|to access|to comment|to follow|to read|to see|via|with',
    anyError:
      'a (mistake|something) (here|wrong)|error|errors|fault|faults|gaffe|imprecision|imprecisions|inaccuracies|inaccuracy|incorrectness|inexactitude|misprint|misprints|mistake|mistakes|slip|slips|typing (error|mistake)|typo|typos',
    anyErrorAct:
      '(advise|alert|contact|help|inform|notify|signal to|tell|warn|write) us|(advise|contact|inform|notify|tell|warn|write|write to) the (editorial|editors|redaction)|ctrl|did you (find|note|notice|see)|have you (detected|discovered|encountered|found|noted|noticed|observed|remarked|seen|spotted)|if you (find|found|have found|note|notice|noticed|spot)|let us (know|it know)|mark it|press|say it to us|select the|send us|signal it|underline it|you (find|found|have|note|noted|notice|noticed|saw|see)',
    anyErrorWord:
      '{anyWord}|combination|correction|corrections|ctrl|editorial|editors|enter|fragment|grammatical|grateful|keys|mouse|orthographic|redaction|spelling|staff|thankful|word',
    anyFollow:
      '(add|aggregate|befriend|choose|find|follow|like|look for|look up|mark|observe|pursue|read|search|seek|see|subscribe|support|visit|watch) us|(adhere|enter|get on|go on|go over|join|join yourself|link up|register yourself|sign up|subscribe|subscribe yourself|subscribe yourselves|turn|unite|unite yourself|unite yourselves) (at|in|into|on|to) (our|the)|accompany us|also (in|on) [our]|be (aware|in contact|in the course|in the know|in touch|on the course|up to date)|choose (as|us)|do not lose|do not miss|don t lose|don t miss|download|find our|follow our|friends with us|give us (a like|like)|i follow|in touch with|install|keep up|like us|more (in|on) our|news in our|not to (lose|miss)|now (in|on) [our]|our (page|pages|profile|profiles)|put (a like|like|us a like)|remain (in|informed|on|tuned|updated)|stay (in|informed|on|tuned|updated)|subscribe|subscribe to|subscribe yourself|the (fastest|freshest|hottest|latest|most important|quickest)|unload|we are|with us',
    anyFree:
      '(all|last|limit of|number of|quota of|your) [the|your] (free|gratis|gratuitous|no charge|offered|unpaid) (articles|article|contents|lectures|materials|notes|pages|pieces|readings|reads|stories|texts)|(free|gratis|gratuitous|offered|unpaid) (articles|article|contents|lectures|materials|notes|readings|stories|texts)|free (limit|quota)|limit of (free|gratuitous) (access|lecture|reading)|one of [your|the|#] [#] (free|gratuitous|complimentary) (articles|readings|texts)',
    anyGive:
      'a coffee|become (a|our) (member|patron|supporter)|contribute|donate|i (contribute|donate|give|support)|make [us] a [small|punctual|financial] (contribution|donation|gift|offering)|offering|support|sustain|with [a|your] (aid|contribution|donation|gift|help|offering|support)|your (aid|contribution|donation|donations|gift|gifts|help|offering|support)',
    anyGiveAct:
      '(free|independent|quality) (information|journalism|media|press)|allows us|exist|existence|helps our|helps us|now|on patreon|our|our (editorial|independence|journal|journalism|magazine|media|newspaper|portal|redaction|site|work)|permits us|to the (editorial|redaction|portal|magazine|newspaper)|us',
    anyInform:
      '(bears|carries|has|have|is of|are of|of) [a|an|the] [exclusively|merely|only|purely|solely] (acquaintance|informational|informative|introductory|orientative|reference) (character|nature|purpose|purposes)|for (informational|information|informative|reference) purposes',
    anyLive: 'in direct|in live|in real time|live text|minute by minute|online transmission|text broadcast',
    anyLiveAct: 'developments|evolution|follow|follow our|follow the|latest developments',
    anyMail:
      '(news|our|our daily|our weekly|the daily|the weekly) (bulletin|digest|dispatch|letter|letters|mailing|newsletter|post|summary)|e mail|electronic (address|box|letter|mail|post)|email|in your (box|email|inbox|letterbox|mail|mailbox|post)|info letter|information (bulletin|letter|post)|informative (bulletin|letter)|letter of (information|news)|letters of information|mail address|mail distribution|mailing|mailing list|news (bulletin|letter|mail)|newsletter|newsletters|on (e mail|your mail|the mail)|subscription by mail|to your (box|email|inbox|mail|mailbox|post)|your (email|letterbox|mail|mail address|mailbox)',
    anyMailAct:
      '(a|the) (alert|notice|notification) (about|of|on)|(leave|opt out|resign|unenrol|unenroll|withdraw|write yourself off|deregister|log yourself off|cancel)|(send|sends|sent) you|abonate|be sent|come to you|comes to you|confirm your|confirmation|confirmed|deliver|delivers|desubscribe|disinscribe|do not miss|don t lose|don t miss|each (afternoon|day|evening|friday|monday|morning|night|saturday|sunday|thursday|tuesday|wednesday|week|weekend)|enter your|every (afternoon|day|evening|friday|monday|morning|night|saturday|sunday|thursday|tuesday|wednesday|week|weekend)|give us your|has been registered|has been well|i (inscribe|register|subscribe|want|wish)|i want|indicate your|inscribe|inscribed|inscription|insert your|introduce your|join our|leave us your|leave your|miss nothing|not lose|not to lose|not to miss|once a (day|week)|provide your|put your|receive|receives|register for|registration|sign up|sign yourself|specify|start your (day|morning)|stay informed|subscribe|subscribed|subscribing|taken into account|thanks for|twice a week|type your|unsubscribe|want to receive|we send|we send you|we will send|write your|write yourself|your (inscription|registration|subscription)',
    anyMailWord:
      '{anyWord}|account|actualities|actuality|agenda|analyses|area|best|chief|city|commune|country|day s|delivered|dispatches|district|editorialist|essential|evening|events|facts|freshest|happenings|headlines|hottest|inbox|info|infos|interesting|key|main|manner|mornings|most|neatest|novelties|prepared|privileged|promotional|province|recap|receiving|region|relevant|selected|spam|straight|summary|taken|tips|titles|top|topical|town|undelivered|week s|weekend|world',
    anyMember:
      '(for|from|of|to) [the|our] (associates|customers|members|partners|patrons)|abonated|abonent|abonents|abonnees|abonnement|associates|digital subscription|holders of (a|the) (abonnement|subscription)|inscribed users|paid subscription|paid users|paying readers|premium|premium users|prenumerata|registered (readers|users)|subscribed|subscriber|subscribers|subscription|subscriptors|those subscribed|those who subscribe|users with (a|the) subscription|zone premium',
    anyNetwork:
      'apple podcasts|bluesky|dzen|facebook|feed of google|google|google discover|google news|instagram|linkedin|mastodon|messenger|networks social|ok ru|pinterest|rss|snapchat|social (media|network|networks|pages)|telegram|threads|tik tok|tiktok|twitter|viber|vk|vkontakte|wechat|weibo|whatsapp|youtube',
    anyOffer:
      'abonnement|access|afterwards|first month|first year|for free|i subscribe|limited offer|offer|promotion|read without|reading|subscribe|subscription|test|then|trial|try|unlimited|without limits',
    anyOn:
      'carries on|carry on|continuation|continue|continued|continues|follow|follows|further|go further|go on|goes further|goes on|goes on further|is continued|keep on|next part|other part|part two|proceed|proceeds|prolongation|prolongs|prosecutes|pursue|pursues|read on|reads further|remainder|remaining part|remaining text|rest|resume|resumes|runs further|runs on|second part|sequel|suite|to be continued',
    anyPause:
      'announcement|banner|block|break|insert|interruption|interval|message|notice|panel|pause|slot|space|spot|window',
    anyPeriod:
      '(a|by|each|every|in the|in|per|the|to the) [first] [#] (day|month|months|quarter|week|weeks|year)|(first|second|third) (#|day|month|months|trimester|week|weeks|year)|(for|during) # (days|month|months|weeks|year|years)|annually|monthly|weekly|yearly',
    anyPhoto:
      'foto|illustration|image|images|photo|photograph|photographs|photography|photos|picture|pictures|screen|screenshot|video|visual|visuals',
    anyPhotoFrom:
      '(archive|archives|file|files|illustration|illustrations|reference|reproduction|stock|symbol) [only|purposes]|(editorial|editors|family|internet|personal|press|private|video) (archive|archives|material|materials|service)|(facebook|instagram|internet|networks|open sources|social media|social networks|telegram|the internet|the network|the press service|the social networks|the web|twitter|video|youtube)|ceded|courtesy|disclosure|divulgation|handout|materials of the press|playback|press (materials|office|service)|private|reproduction',
    anyPhotoSort:
      'archival|archive|archives|conceptual|decorative|demonstrative|exemplary|exemplifying|expressive|for (example|illustration|reference)|generic|illustrating|illustrational|illustrative|indicative|orientative|reference|referential|representational|representative|schematic|simulated|stock|suggestive|symbol|symbolic|symbolical|thematic',
    anyPlace:
      'after|at the end of|behind|below|beneath|beyond|following|further than|lower than|on the other side of|past|under|underneath',
    anyPlayer:
      'audio|audio reader|player|podcast|reader of (audio|video|videos)|subtitles|video|video clip|video reader|video recording|videos',
    anyPlayerAct:
      '(can|could) (not|t) be (charged|loaded|played|read|reproduced|shown|started)|activate|autoplay|buffering|cannot be (charged|loaded|played|read|reproduced|shown|started)|charge|charging|deactivate|exhibit|full screen|in full screen|is (charging|loading|starting)|launch the|load|loading|next|not (available|found|supported)|not be (loaded|played|read|reproduced)|play|replay|reproduce the|silence the|switch off|switch on|turn off|turn on|unavailable|unmute|view the|visualise|visualize',
    anyPrice:
      '(for|from) # [{anyPeriod}]|(four|one|six|three|two) (month|months|week|weeks)|# (ars|chf|crown|crowns|czk|dollar|dollars|euro|euros|eur|forint|francs|grivnas|gbp|hryvnia|hryvnias|huf|kc|koruna|koruny|korun|kr|krona|krone|kroner|kronor|lei|leu|leus|lev|leva|lira|liras|peso|pesos|pln|pound|pounds|reais|real|ron|roubles|rubles|rupees|sek|tl|uah|usd|won|yen|yuan|zl|zloty|zlotys|zlotych) [{anyPeriod}]|# {anyPeriod}',
    anyPrivacy:
      '(choices|options|parameters|preferences|settings) (for|in matter of|of|on) [the|your] (confidentiality|data|privacy|private life|protection of data)|(our|the|their) partners (can|may|use|process|store|treat)|(policy|politics|charter|declaration) of (confidentiality|privacy|protection of (data|personal data))|data of (personal|private) character|geolocation data|with your (agreement|consent|permission)|your (confidentiality|data|informations|personal data|personal information|privacy|private life|private sphere)|your location',
    anyPrivacyAct:
      '(is|are) (needed|necessary|required|stored|transmitted|transferred|processed)|accept|administrator|agree|at heart|be (processed|stored|treated|used)|can use|care about|close to our heart|consent|counts for us|important for us|important to us|manage|matters for us|matters to us|my|our|read|respects your|see|store|stored|storing|take care of|use|used|we attach|we care|we protect|we respect|we treat|we value',
    anyReserved:
      '(accessible|addressed|available|closed|dedicated|destined|intended|legible|open|opened|readable|reserved|visible) (only|exclusively|solely|uniquely|for|to|with)|(continuation|sequel|suite|the rest|rest|further part|full version|complete version|integrality|reading) of (the|this) (article|content|material|news|text)|(only|exclusively|solely|uniquely) (accessible|available|for|open|readable|reserved|to|visible|with)|at the disposition|behind (a|the) (paywall|wall)|exclusive|exclusive (article|content|contents)|exclusively|finish reading|full version|gives (access|the right)|have the possibility|integrality|read further|reserved|the sequel|the suite|this (article|content|material|text)|to continue (reading|the reading)|to read (all|further|more|on|the|this)|unlimited|unlocks|without limits',
    anyRights:
      '(all|any) [the] (copying|rights)|(can not|cannot|may not|must not) be (copied|cited|distributed|published|quoted|reprinted|republished|reproduced|reused)|(diffusion|dissemination|distribution|duplication|exploitation|spreading) of (article|articles|content|contents|material|materials|text|texts|the (article|content|contents|materials|text|texts))|author rights|author s rights|citing|copying|copyright|copyrights|full or partial|partial or full|partial or total|quoting|rediffusion|redistribution|reprint|reprinting|reproducing|reproduction|republication|republishing|reutilization|rights (of|on) [the] (author|authors|materials|text|texts)|total or partial|use of (materials|the materials|the texts|texts)|utilization of (materials|the materials|the texts)',
    anyRightsAct:
      '(express|previous|prior|with|with the|without|without the|without our|without prior|written) [written] (accord|agreement|approval|authorisation|authorization|consent|permission)|active (hyperlink|link|reference)|allowed only|are (preserved|protected|reserved)|are protected|belong|belongs|direct link|expressly|forbidden|hyperlink|indication of the source|interdicted|is (allowed|permitted|possible) only|mandatory|not (allowed|authorized|permitted)|obligatory|only with|permitted only|preserved|prohibited|protected by (copyright|law)|reference to|reserved|strictly|vetoed|with (indication|mention|reference)|without (citing|indicating|linking|mentioning|naming|quoting|specifying|stating) [to] the (author|origin|source)|without (indication|mention|reference)|written (accord|agreement|approval|authorization|consent|permission)',
    anyRightsWord:
      '{anyWord}|active|agency|any|approval|author|authors|case|code|company|condition|consent|direct|editorial|express|form|full|hyperlink|images|indexed|indication|intellectual|kind|law|laws|legislation|materials|means|mention|obligatory|owner|partial|photographs|photos|precise|previous|prior|property|publisher|reference|right|rights|search|source|systems|texts|total|use|used|whatever|whole|written',
    anySay: 'deposit|express|give|leave|leave here|let|post|publish|say|send|share|tell|transmit|write',
    anyShare:
      '[i|i want to|let s|to] (address|circulate|communicate|copy|diffuse|distribute|divide|dispatch|email|forward|gift|partition|pass on|post|preserve|print|publish|put aside|recommend|resend|save|send|send on|share|spread|transfer|transmit|tweet)',
    anyShareThing:
      '(among|in|on|through|via|with) [the|your] {anyNetwork}|(by|per|via|with) (e mail|email|message|sms|whatsapp)|(for|to read) later|(the|this) (direct|permanent|short) (address|link|url)|(this|the) (article|link|news|page|post|publication|url)|in (my|your) (account|bookmarks|favorites|favourites|profile|selection)|on (my|your) (page|profile|wall)|this (content|information|material|note|story|text)|to (a friend|acquaintances|an acquaintance|friends|my favorites|my favourites|your circle|your favourites|your friends)|with (all|everybody|everyone|the world|your (contacts|network|relatives))|with (friends|others|your circle|your friends)',
    anySkip:
      'close|cut off|denounce|disable|hide|jump over|leave out|mask|omit|pass|remove|report this|signal this|skip|suppress|switch off|turn off',
    anySpent:
      'attained|come to (an|the) end|consumed|depleted|ended|exceeded|exhausted|expired|finished|has been reached|hit|left|over|reached|read all|run out|spent|surpassed|terminated|used|used up|utilized|you are reading|you read',
    anyText:
      'article|articles|chronicle|content|contents|contribution|information|interview|item|lecture|material|materials|message|narration|news|note|piece|post|publication|reading|report|reportage|story|text|texts|theme',
    anyUpdate:
      'actualised|actualized|added|changed|created|dated|edited|inserted|last (actualisation|actualization|change|modification|update)|loaded|modified|placed|posted|publicated|publication|published|put (to|up to) (date|day|the day)|put on line|put online|refreshed|renewed|revised|set online|updated|uploaded',
    anyView:
      '(content|contents) of [the] (advertisements|advertising|ads|announcements|comments|publicities|publicity|advertising materials)|(opinion|opinions|point of view|points of view|position|positions|view|views|judgement|judgements) [(expressed|contained|presented|published|exposed|set out)] (of|in|by|from) [the|our|this|its|individual|his|her|their] [published] {anyEditorial}',
    anyViewAct:
      '(bear|bears|carry|carries|assume|assumes|take|takes|accept|accepts|have|has) no responsibility|(do|does|may|might|can|could|need|needs) not [always|necessarily|have to] (agree|coincide|concur|correspond|express|match|reflect|represent|share)|can differ|declines (all|any) responsibility|disclaims|does not (answer|assume|bear|carry|respond|take)|entirely responsible|exclusively (of|those of)|is not (liable|responsible)|is responsible for|may differ|not always|not necessarily|not responsible|of their authors|solely (responsible|those)',
    anyWord:
      '{page}|{word}|able|abonnement|accompanied|accompany|accord|according|account|achieve|acquire|actions|activities|actual|actuality|actually|adapt|adequate|adjusted|administrator|advice|agreed|aim|alternatively|amount|ancient|announced|announces|another|answer|any|anymore|anyway|anywhere|appreciate|approximately|around|aside|ask|asked|aspects|assist|assistance|assume|assured|attached|attempt|attention|attentively|audience|authentic|background|base|based|basis|bear|beneficial|benefit|bit|blog|bonus|bookmark|bought|brief|bring|bundle|buying|calm|capacity|care|carefully|cases|catch|ceases|certainly|chance|character|charge|checking|chosen|circle|circumstances|clarify|clear|clearly|clicks|closely|collaborate|collection|comfort|coming|commission|common|compare|comparison|concern|concerning|concise|concluded|condition|connections|conscious|considered|constantly|consume|contacts|contained|contemporary|context|continuity|continuous|convenience|cooperate|cooperation|corner|cost|countless|counts|course|cover|curious|current|customised|cuts|data|date|deal|decide|decided|decision|deeply|default|define|delay|deleted|delight|delivery|demand|departing|depending|depends|desire|desired|destined|determine|develop|developed|development|difference|differently|difficulty|disappear|disclose|discovered|discussed|disposal|disposition|distance|doubt|downwards|draw|drop|due|duration|earlier|early|ease|effect|effort|elsewhere|employ|encourage|engage|engaged|enjoying|ensure|entered|entering|entirety|envisaged|equal|especially|estimate|etc|evening|every|everyone|everywhere|evolve|exact|exactly|example|except|exceptional|exchange|excluded|exclusively|exclusivity|expect|expected|expenses|experience|explanation|extended|facilitate|fact|facts|familiar|favour|feel|fields|final|finality|finally|finance|fit|fits|fixed|focus|foot|footer|foreseen|form|forms|forth|forwarded|frame|freedom|frequency|frequent|frequently|fresh|friendly|front|fulfil|further|gain|gather|gathered|genuine|geolocation|glad|gladly|goal|gone|got|grab|grant|granted|greatly|grounds|guarantee|guaranteed|guide|guidelines|hands|happen|happened|happy|hardly|head|heart|hence|hereafter|hereof|hereto|hereunder|hesitate|high|highlights|hold|hope|hot|huge|idea|ideal|identical|immediate|imported|impossible|inclusive|increase|indeed|indicated|individual|influence|inform|initial|input|inquiry|inscription|insight|insights|inspiration|instructions|integral|integrality|intended|interest|interesting|interests|interface|internauts|introduced|invitation|invited|involved|itself|kind|knowledge|known|label|lasting|least|lecture|legal|legally|legitimate|less|letter|level|library|life|likely|limits|listed|location|logout|long|longer|lot|lots|lovely|low|loyal|loyalty|luck|maintaining|majority|manner|marks|match|matter|maximal|meaningful|media|mention|mentioned|mind|minimal|minimum|missing|mode|morning|mornings|motive|namely|natural|nature|navigation|nd|nearest|nearly|neat|necessarily|necessity|neither|night|non|nor|notify|numerical|numerous|object|obliged|observe|occasion|occur|occurred|officially|often|okay|once|onwards|opinions|opportunity|opposite|optimal|ordinary|otherwise|outside|own|ownership|pace|participate|participation|particular|particularly|passing|past|patience|perfect|performance|performing|period|permitted|phase|phrase|planned|pleasant|pleased|pleasure|plenty|plus|portion|position|practical|precise|precisely|preference|premium|prepare|prepared|presence|presentation|presently|press|pricing|principal|priority|private|privilege|privileged|probably|procedure|process|processed|processes|processing|produce|progress|promise|prompt|properly|proposal|provision|purely|purpose|pushing|qualified|quality|quantity|question|questions|quickly|quote|raised|range|rapidly|rather|rd|reach|reaching|real|realise|reality|really|recall|record|recorded|redactors|reduce|reduced|reference|referring|refreshed|regards|regime|relation|released|reliable|rely|remain|remark|remind|replace|reserve|resource|resources|respective|response|responsible|restart|restore|result|retain|rich|ring|role|routine|row|rubric|rule|safe|safely|same|satisfied|schedule|scope|secret|seem|sense|sensible|sentence|sequence|serve|served|shape|short|side|sight|significant|situation|skipped|slow|smooth|solution|solve|somewhere|sort|specific|specified|speed|spend|spread|st|stage|standard|stated|statement|status|stop|storing|strict|strong|structure|style|subjects|substance|success|successful|successfully|sufficient|suit|sum|summarized|supplied|supply|surprise|surprises|swift|tab|tailor|tailored|taken|talk|target|task|taste|tempting|tend|terminal|th|thanks|thereby|thereof|thereto|therewith|third|thorough|thought|tip|tone|tongue|topical|touch|trace|track|transfer|transparent|treat|trick|trouble|trust|trusted|type|typical|ultimately|understanding|unit|unless|until|unusual|upcoming|update|updating|upper|upwards|usage|useful|usually|utilization|value|values|variety|versions|viewing|vision|wait|waits|warm|way|ways|wealth|whatever|whichever|wide|willing|wise|wish|wished|wonder|word|worth|worthy|wrong',
  },
  phrases: {
    'ad-marker': {
      line: [
        [
          '(it|the following|this|what follows) [content|message|text] is [a|an|only] [paid] (ad|advert|advertisement|advertising|commercial|publicity|reclame)',
          'The following is advertising',
        ],
        [
          '(article|content|material|publication|text|video) (by|for|from|of) (a|an|our) (advertiser|client|customer|partner|sponsor)|(article|content|material|publication|text|video) (created|made|paid|prepared|produced|provided|written) (by|for) (a|an|our|the) (advertiser|client|customer|partner|sponsor)',
          'Content created by a client',
        ],
        [
          '(ad|ads|advertisements|advertising|announcements|offers|publicity|sponsored content) (that|which) (can|could|may|might) [also] (interest|please) [you]',
          'Advertising that may interest you',
        ],
        [
          '(the|this|your) (article|interview|news|reading|story|text|video) {anyOn} [itself] (after|behind|below) [the|this|a] [short] (block|break|interruption|message|notice|pause)',
          'This article goes on after the notice',
        ],
        [
          '[advertising|commercial|editorial|promotional] (article|content|material|project|publication|text) [created|developed|elaborated|made|prepared|produced|realised|realized] (by|in|thanks to|under|with) [the] (assistance|collaboration|cooperation|help|order|participation|partnership|patronage|sponsorship|support) (of|with) [a|our|the] (advertiser|brand|client|customer|partner|partners|sponsor|sponsors)',
          'Text with the support of the partner',
        ],
        [
          '[the|your|this|our] (article|content|interview|lecture|narration|news|note|publication|reading|report|reportage|story|text) [itself] (continues|follows|goes further|goes on|is continued|proceeds|prolongs|pursues|resumes|runs on) [itself] (below|beneath|further down|here below|lower|lower down|more below|under|underneath|under here)',
          'Reading proceeds below',
        ],
        [
          '(here|now) (begins|ends|follows|starts) [the|our] (ad|advert|advertisement|advertising|commercial|publicity|reclame)|(beginning|end|start) of [the] (ad|advert|advertisement|advertising|commercial|publicity|reclame)',
          'Here begins the commercial',
        ],
      ],
      weak: [
        [
          '(financed|offered|presented|sponsored|supported) by|in (collaboration|cooperation|partnership) with|with the support of',
          'In cooperation with',
        ],
        [
          '(announcement|material|materials|message|messages|news|project|publication|text) (by|from|of) [our|the] (advertiser|advertisers|companies|partner|partners|sponsor|sponsors)|(ad|advertising) (partner|partners)|(partner|partners) (ad|announcement|announcements|article|content|material|materials|message|news|project|publication|text)',
          'Partner material',
        ],
        'Announce',
        'Communicated',
        'Communique',
        'Publireportage',
        [
          '(advertising|ad|advertisement|commercial|publicitary|publicity|promotional) (announcement|banner|block|break|insert|insertion|interval|message|notice|panel|pause|place|placement|slot|space|spot|window|zone)|(announcement|banner|block|break|insert|pause|place|space|spot|zone) (advertising|publicitary|commercial|publicity|of publicity|of advertising|for advertising|for publicity)',
          'Space advertising',
        ],
      ],
    },
    'browser-notice': {
      line: [
        [
          '(the|this|you have a|you use a|your) [internet|web] (browser|explorer|navigator) [version] [has|is] [become|been] [no longer|not|too|very|already] (actual|actualized|aged|ancient|antiquated|archaic|compatible|current|exceeded|old|outmoded|overaged|recent|recognized|sufficiently recent|suitable|superannuated|supported|surpassed|updated)',
          'Your browser is too ancient',
        ],
      ],
    },
    byline: {
      weak: [
        [
          '(digital|internet|online|web) (editorial staff|newsroom|redaction)|(editorial staff|newsroom|redaction) (digital|internet|online|web)|(by|from|text) [the] redaction [of] [our|the] [magazine|newspaper|portal|site]',
          'Redaction online',
        ],
        [
          '(author|authors|editor|text|writer) (our|the) (desk|editorial|editorial office|editorial staff|newsroom|redaction|staff) [of (our|the) (journal|magazine|newspaper|portal|site)]',
          'Author: the editorial office of the site',
        ],
        [
          '(by|from|of) (editorial|redaction|the editors|the staff)|(edited|prepared|published|written) by the (editors|staff)',
          'By editorial',
        ],
        [
          '(article|text) (by|from|of) the redaction|[the] redaction (and|with) [the] (agencies|agency)|signed [by] the (newsroom|redaction)',
          'The redaction with agencies',
        ],
        ['(editorial staff|editorial team|newsroom|redaction) [of] [the] <name>', 'Redaction Harbour Post'],
        [
          '(by|from|of) the (editorial|editorial board|editorial office|editorial staff|newsroom|redaction)|[the] redaction [of] [the] [journal|magazine|newspaper|portal|site]|(edited|prepared|published|written) by [the] (editorial|editorial board|editorial office|newsroom|redaction)',
          'Redaction of the newspaper',
        ],
      ],
    },
    comments: {
      line: [
        [
          '(arrange|classify|filter|order|sort) [comments|the comments] by [the] (date|most recent|most voted|newest|oldest|popularity|recent|relevance|valuation)|comment without (account|registering|registration)',
          'Order by: newest',
        ],
      ],
      weak: [
        [
          'what is your (opinion|position|stance|thought|view) (about|of|on) (it|this|the matter|the subject|the topic)|no (commentaries|comments)',
          'What is your view on this?',
        ],
        ['your (comment|opinion|reaction) is important', 'Your opinion is important'],
        [
          '(commentaries|comments) (about|at|below|for|on|to|under) [our|the|this] (article|entry|material|news|post|publication|story|text)|comments (from|of) users',
          'Comments on the news',
        ],
        ['discuss (the|this) (article|material|news|publication|text)', 'Discuss the news'],
        [
          'i (comment|react|respond)|react|opine|express yourself|what do you think (about|of) (it|this)|[the] (commentaries|comments|reactions) of the (internauts|visitors)|to (comment|react)',
          'I react',
        ],
      ],
    },
    'consent-notice': {
      line: [
        [
          '[i|yes i] (accept|agree|consent) and [i] (continue|go|go over|pass|proceed) [on|over] (to|with) [the] (article|content|portal|reading|service|site)',
          'I agree and I go to the site',
        ],
        [
          '(the|this) (content|element|graphic|map|module|post|publication|tweet|video) (comes|has been|is|was) (delivered|embedded|hosted|imported|incorporated|inserted|integrated|loaded|provided|supplied|taken) (by|from|in|on) {anyNetwork}',
          'This content is imported from Facebook',
        ],
      ],
      sentence: [
        [
          '(if|to) [you] (want|wish|desire|accept|agree|consult|display|look|read|see|view|visualise|visualize|watch) ... (click|clicking|press|pressing|tap) [on] [the] [button] (accept|agree|allow|authorise|authorize|consent|i accept|i agree|permit)',
          'If you want to visualise it, click on “Accept”',
        ],
        [
          '(if|when|once) you (click|press|tap) [on] (accept|agree|allow|consent|i accept|i agree) ... (accept|agree|allow|authorise|authorize|consent|permit) ...',
          'If you press accept, you allow us to show you personalised announcements',
        ],
        [
          '(by|in|through) (accepting|agreeing|consenting) [to] [all|the] [cookies|tracers|trackers] you (allow|enable|help|permit|support) (us|our (journal|journalism|magazine|media|newspaper|partners|redaction|site|work)) ...',
          'By accepting you help our media to finance itself',
        ],
        [
          '(by|in|through|while|with) (abonating|inscribing|registering|subscribing|your (inscription|registration|subscription)) ... you (accept|acknowledge|agree|confirm|consent|declare) ... (conditions|data protection|general terms|policy|privacy|processing|terms of) ...',
          'In inscribing yourself, you accept the general conditions',
        ],
        [
          '(details|find|further|information|informations|learn|more|read) ... in (our|the) (conditions|declaration|explanation|indications|information|notes|notice|policy|politics|rules|statement) (about|for|of|on|to) [the] (confidentiality|cookies|data protection|personal data|privacy|protection of data)',
          'More about this in our explanation to data protection',
        ],
      ],
      weak: [
        [
          '(administer|administrate|parametrize) (my|your) (choices|consent|consents|options|parameters|preferences|settings)',
          'Administrate my choices',
        ],
        [
          '(ok|okay) i (accept|agree)|(accept|i accept|i agree) and (close|continue|proceed)|i do not accept',
          'OK, I agree',
        ],
        [
          'i (accept|authorize|refuse) (all|everything|and close|and continue|the cookies|the conditions)|(go over|go|pass) (to|on) the (portal|service|site)|i (go|go over|pass) [on|over] to the (portal|service|site)',
          'I go over to the service',
        ],
      ],
    },
    'continue-reading': {
      weak: [
        [
          '[the] (complete|entire|full|integral|whole) (lecture|reading|text|version) (from|of) (the|this) (article|interview|material|news|note|publication|report)',
          'Full text of the article',
        ],
        ['[more] (detailed|detailedly|in more detail)', 'Detailed'],
      ],
    },
    control: {
      weak: ['A A', 'A A A', 'Go up'],
    },
    copyright: {
      line: [
        [
          '[c] [all] (copying|reproduction|reproductions|reprint) (interdicted|prohibited|reserved|vetoed)',
          '(c) Reproduction reserved',
        ],
        [
          '[all|any|every] (illegal|illicit|not authorised|not authorized|non authorised|non authorized|unauthorised|unauthorized) (copying|copy|diffusion|distribution|publication|reprint|reproduction|usage|use|utilization) [of (our|the|these|this) (article|content|contents|material|materials|site|text|texts)] [is] [strictly] (forbidden|interdicted|prohibited|punishable|vetoed)',
          'Unauthorised use forbidden',
        ],
      ],
    },
    'date-stamp': {
      line: [
        [
          '(date|day|hour|time) of [the] (actualization|creation|entry|modification|posting|publication|publishing|update|updating) # # # [#] [#] [h|hours|o clock]',
          'Day of publication: 12.05.2023',
        ],
        [
          '[article|date of|last|news|time of] (approval|correction|delivery|distribution|entered|entry|input|issue|issued|modification|posting|publishing|registered|registration|release|released|renewal|revision|sent|transmission|upload) [date|time] # # # # [#] [h|hours|o clock|am|pm]',
          'Input: 2023-05-12 18:30',
        ],
        [
          '[it] (can be read|is read|reads itself) in [about|less than] # (min|minute|minutes|mins)',
          'Is read in 3 minutes',
        ],
        [
          '({anyUpdate}) [it makes|since] (#|a few|few|five|four|one|several|six|some|ten|three|two) (day|days|hour|hours|minute|minutes) ago|({anyUpdate}) (ago|before|it makes|since|there is) (#|a few|five|four|one|several|six|some|three|two) (day|days|hour|hours|minute|minutes|week|weeks)',
          'Published two hours ago',
        ],
        [
          '({anyUpdate}) on the # [st|nd|rd|th] of {month} [of] [#] [at] [#] [h|hours|o clock|hrs|am|pm]',
          'Published on the 3rd of May at 14 o’clock',
        ],
        [
          '({anyUpdate}) [on|at|the|to|in|of|from] [the|date] [{weekday}] (# [of] {month} [of] [#]|# # #|{month} # #) [at|to|in|of] [the] [#] [h|hours|o clock|hrs|am|pm] [#]',
          'Put to day on 14/03/2024 at 08:15',
        ],
        [
          '(lecture|time of lecture|time for lecture|lecture time|reading of) [in|of|time] [about|circa|approx] # (min|mins|minute|minutes)|# (min|mins|minute|minutes) (of|for) lecture',
          'Lecture of 2 min',
        ],
      ],
    },
    disclaimer: {
      line: [
        [
          '(our|the) (author|authors|columnists|commentators|contributors|signatories) (are|is) [alone|exclusively|only|solely] responsible for (his|the|their) (articles|claims|content|contents|information|opinions|statements|texts|views)',
          'The authors are responsible for their opinions',
        ],
      ],
    },
    donation: {
      weak: [['(make|do) a donation|i (donate|give)', 'I donate']],
    },
    'follow-us': {
      line: [
        [
          '[all|all the|latest|our|the] [latest] news [always] (in|on|to) your (mobile|mobile phone|phone|smartphone|telephone)',
          'Our news in your mobile',
        ],
        [
          '(find|follow|read|watch) us (where|wherever) [it] [is] [more|most] (comfortable|convenient|easier|handy|suitable) [for|to] [you]',
          'Read us where it is convenient for you',
        ],
        ['(we|us) (in|on) [the] ({anyNetwork})', 'We in social networks'],
        ['(join|unite) to us', 'Join to us'],
      ],
    },
    'live-marker': {
      line: [
        [
          '(the editors|the redaction|we) [are] [constantly|continuously|currently|permanently|regularly|still] (actualise|actualize|actualizing|complement|complementing|complete|completing|refresh|refreshing|supplement|supplementing|update|updates|updating) this (article|information|material|news|page|report|text) [constantly|continuously|regularly|permanently]',
          'We update this article',
        ],
      ],
      weak: [
        [
          '[in|under] (actualization|continuous update|course of updating|updating)|(article|news|story|text) (in|under) (actualization|course of updating|evolution|updating)',
          'In updating',
        ],
      ],
    },
    login: {
      line: [
        [
          '(disconnect|log out|logout|sign out) [from|of] (my|the|your) (account|profile|session)',
          'Logout from the account',
        ],
        [
          '[do] you (do not|don t|have not|still do not|not yet) [yet|still] have [yet] [a|an|any] (abonnement|access|account|login|profile|subscription) [yet]',
          'You do not have a subscription?',
        ],
      ],
      weak: [
        ['enter to (comment|continue|read)|(change|modify|request) [a new|my|the|your] password', 'Enter to continue'],
        [
          '(client|reader|subscriber|user) cabinet|subscriber (entrance|entry)|registration of [a|the] new (member|reader|readers|user|users)|(entering|logging|signing) in|(entrance|entry|login) (and|or) registration|login (for|in|into|on|to) [the|your] (account|cabinet|portal|profile|site|system)|personal cabinet',
          'Subscriber entry',
        ],
        [
          '(authenticate|connect|identify|inscribe|log|register|subscribe) myself [here|in|now|on|up]',
          'Connect myself',
        ],
        [
          'please (authorise|authorize|connect|identify) [yourself]|(authorise|authorize) yourself|(connection|entrance|entry) [for|of] [our|the] (abonents|subscribed|subscribers)|to (connect|identify|inscribe|log in|register|subscribe) (myself|yourself)',
          'Connection subscribers',
        ],
        [
          'i (connect|identify myself|inscribe|inscribe myself|log in|log myself in|register|register myself|sign in) [now|here]|i (create|activate|open) my (account|space)',
          'I connect',
        ],
      ],
    },
    'media-credit': {
      line: [
        [
          '({anyPhotoSort}) {anyPhoto} (author|by|credit|from|source) <name>',
          'Illustrative picture, source: Harbour Post',
        ],
        [
          '{anyPhoto} (capture|copy|disclosure|divulgation|reproduction) [from|of|on] [the] (facebook|instagram|internet|networks|social networks|telegram|tiktok|tv|twitter|video|x|youtube)',
          'Photo reproduction from Instagram',
        ],
        ['({anyPhotoSort}) (shot|snapshot)', 'Archival shot'],
        [
          '{anyPhoto} [is|are] [has|have] [a|an|the] [for|of|from|in] [the] ({anyPhotoSort}|{anyPhotoFrom}) [character|image|nature|only|photo|picture|purpose|purposes|meaning]',
          'Image of file',
        ],
        ['({anyPhotoSort}) {anyPhoto}', 'Expressive image'],
        [
          '{anyPhoto} (ceded|conceded|disclosed|distributed|given|lent|made available|placed at (disposal|disposition)|provided|put at (disposal|disposition)|released|supplied|transmitted) by [the] _ [_] [_] [_]',
          'Photograph ceded by the police',
        ],
      ],
      weak: [
        ['a ({anyPhotoSort}) (photo|photograph)', 'A symbolic photo'],
        [
          'image (photo|photograph|picture)|(author|editor|photographer|reporter) s (photo|photograph|picture)',
          'Image photo',
        ],
        [
          '(capture|copy|print|shot) of [the] (screen|television|tv|video)|screen (capture|catch|grab)',
          'Capture of screen',
        ],
      ],
    },
    'media-widget': {
      line: [
        [
          '(a|an|some) [technical|unexpected|unknown] (error|fault|problem) [has|itself|was] (appeared|arisen|come up|emerged|happened|occurred|produced itself|produced|verified itself|verified) (at|by|during|in|on|upon|when|while|with) [the] (charge|charging|connection|display|loading|playback|playing|reading|registration|reproduction|sending) [of] [the|this] [content|data|form|page|video]',
          'An error happened in the loading of the video',
        ],
        [
          '(look at|see|view|watch) [also] the (clip|video|videos) (about|from|of|on|with) [the] _ [_]',
          'Watch the video of the fire',
        ],
      ],
      weak: [
        [
          '(audio|audio version|sound version|voice version) (for|of) (the|this) (article|news|text)',
          'Audio of the article',
        ],
      ],
    },
    newsletter: {
      line: [
        [
          '[all|important|the best|the latest|the most important|top] (actualities|articles|information|news|stories|updates) (by|in|into|on|straight to|to|via) [the|your] (e mail|email|inbox|mail|mailbox)',
          'News to e-mail',
        ],
        [
          '(inscription|registration|subscription|your inscription|your registration|your subscription) [has been|is|was] (confirmed|successful|succeeded) [thank you|thanks]',
          'Subscription successful, thanks',
        ],
      ],
      weak: [['(abonate|inscribe|subscribe) me', 'Inscribe me']],
    },
    offer: {
      line: [
        [
          '(enjoy|get|have|profit from|receive|take) # (days|months|weeks) (for free|for nothing|free|gratis|gratuitously|offered)|(abonate yourself|subscribe|subscribe yourself) with [a|our|the|your] [#] [special] (discount|promo code|reduction)',
          'Get 2 months for nothing',
        ],
        [
          '(access|browse|read|reading|subscribe|subscription|surf|try) [all|everything|it|the newspaper|the portal|the site|us] without (ads|advertisements|advertising|announcements|publicity|reclame)',
          'Subscribe without ads',
        ],
        [
          'i (am becoming|become|want to be|want to become|would like to become) [a|an] (abonent|subscriber)',
          'I become a subscriber',
        ],
        [
          '(benefit|make use|profit|take advantage) (from|of) [our|the|these|this] [_] [_] (offer|offers|promotion|promotions)',
          'Benefit from the summer promotion',
        ],
        ['[the first] # (days|months|weeks|year|years) (at|for) the price of #', '12 months at the price of 6'],
        [
          '(action|discount|offer|promo|promotion|special offer) # (month|months|week|weeks|year) (at|by|for|with) [minus] # [discount|off|percent]',
          'Promotion: 6 months at 50 %',
        ],
      ],
      weak: [
        [
          '(free|gratis|gratuitous) (proof|test|trial) [access|month|period|subscription|week]|(proof|trial) subscription|(no|with no|without) (fidelity|permanence)',
          'Free trial month',
        ],
        [
          '(buy|choose|order|pay|pay for|select|take) [a|the|your] (period of subscription|subscription plan|subscription tariff|tariff plan)',
          'Choose a tariff plan',
        ],
        [
          '(annual|basic|combined|digital|monthly|premium|standard|yearly) (abonnement|formula|pack|subscription)|(digital|premium) (access|package)|(abonnement|formula|pack|package|subscription) (annual|digital|monthly|premium)',
          'Digital package',
        ],
      ],
    },
    'paywall-notice': {
      line: [
        [
          'you are not (authorised|authorized|entitled|permitted) to (access|consult|open|read|see|view) [the|this] (article|content|material|page|text)|[you have] already [read] # [free] articles [read] [in|of] [the|this] month',
          'You are not authorised to read this article',
        ],
        [
          '[this is] [the|your] last (free|gratis|gratuitous) article [of the month|this month|this week]',
          'Last free article',
        ],
        [
          '(the|this) (article|content|material|news|page|text) [that|which] you (are trying to|try to|want to|wish to|would like to) (access|consult|open|read|see) is [a|an|only] (closed|exclusive|for subscribers|limited|locked|premium|reserved) [content|for subscribers|to subscribers]',
          'The article you are trying to read is reserved',
        ],
        [
          '[the|this] (article|content|material|publication|text) is [a|an] (blocked|chargeable|closed|locked|not free|paid|payable|premium) [content|material]',
          'The article is locked',
        ],
        [
          '(the|this) (article|content|material|publication|text) (belongs to|comes from|comes out of|is from|is part of|originates from) (our|the) (closed|paid|premium) (area|content|offer|part|section|zone) [of (our|the) (magazine|newspaper|portal|site|website)]|(archive of|from the archive of) (paid|premium) (content|contents|texts)',
          'This text comes from the paid part of our site',
        ],
        [
          '[this] (article|content|text|reading|lecture) (in|of|with) (free|open) (access|lecture|reading)|(article|content|text) open to all',
          'Article in free access',
        ],
        [
          '(it|there) (is|are|remain|remains|rest|rests) [left|to|for] [you] [still] # [percent] [of] [the|this] [article|content|text] [left] to (discover|read|see)',
          'It remains to you 70 % to discover',
        ],
      ],
      opening: [
        [
          '(in|from) the (continuation|complete version|full version|further part|paid part|premium part|remainder|remaining part|rest|second part|sequel) of the (article|interview|material|text) [also|among others] (you will|you) [also] (discover|find out|learn|read)',
          'In the rest of the article you will find out why',
        ],
      ],
      weak: [
        [
          '(area|content|part|section|space|zone) [only] for [our|the] (abonents|members|registered users|subscribers)',
          'Section for members',
        ],
      ],
    },
    'read-also': {
      label: [
        [
          '(all|people|readers|those) who (read|saw|have read) (it|that|this) [article|text] [also] (read|have read|looked at|saw) [also|this|too]|[more] from our (coverage|dossier|series)|(attached|linked) (article|articles|news)',
          'Those who read this also read',
        ],
        [
          'our (decryption|dossier|explanations|gallery|photo report|podcast|reportage|special|video|videos)|(from|in) our (archive|archives)|[the] background (of|on|to) (the|this) (article|matter|news|subject|theme|topic)|already (known|missed|read|seen)|(fitting|matching|suiting) (the|this) (article|subject|theme|topic)',
          'Our video: Ice on the lakes',
        ],
        [
          '[to] consult (also|equally|too)|to (re listen|re read|reread|rediscover|rewatch) [also]|also to be (consulted|discovered|heard|read|seen|watched)|(look at|read|see|watch) our (article|material|report|story|text|video) (about|on) (it|that|the subject|the theme|the topic|this)',
          'To consult also: Ice on the lakes',
        ],
        [
          '(as|earlier|previously) we (informed|reported|told|wrote) [about] [it|this]|we (informed|reported|told|wrote) (already|before|earlier|previously) [about] [it|this]',
          'We wrote before: Ice on the lakes',
        ],
        [
          '(linked|proposed|recommended|related|similar|suggested) (article|material|news|publication|reading|story|subject|text|theme|topic|video)|read (at|in|on) our (pages|portal|site|website)',
          'Recommended text: Snow closes three passes',
        ],
        [
          '(be sure to|do not forget to|don t forget to|it is worth|necessarily|obligatorily|worth|you have to|you must|you need to|you should) (read|reading) [also|it|this|too]|(be sure to|do not forget to|don t forget to|you have to|you must|you should) [also] (see|watch) (also|too)|(do not|don t) (pass by|scroll past|skip|walk past)',
          'You have to read it: Snow closes three passes',
        ],
        [
          '(they|others|people|readers) (now|today) (are reading|read)|(now|today) (they|others|people|readers) (are reading|read)|latest (from|in|of) (the|this) (category|rubric|section|topic)|[the] (link|links) (on|to) (the|this) (subject|theme|topic)|[also] (in|on) (subject|theme|topic)',
          'Latest from the category',
        ],
        [
          '(the editors|the redaction|we) [also] (advise|counsel|offer|propose|recommend|suggest) [to] [you] [also] [to] [look|look at|read|reading|see|watch]',
          'We recommend also: Ten ideas for a Sunday',
        ],
        [
          '(learn|more|read|read on|see|watch) [also|more] (about|in|on|over|to) (that|the|the same|this) (affair|argument|case|dossier|issue|matter|question|story|subject|theme|topic)',
          'Read on this matter: Ten ideas for a Sunday',
        ],
        [
          '(for|to) (deepen|deepening|go deeper|going deeper) [into] [the|this] [argument|matter|question|subject|theme|topic]|(for|to) (complete|understand|understanding) [better] (the|this) (argument|matter|question|reading|subject|theme|topic)|(for|to) (further|go further|going further|know more|knowing more|learn more) (about|in|on) (it|the|this) [argument|matter|question|subject|theme|topic]',
          'To deepen the subject',
        ],
        [
          '[also|maybe|perhaps|possibly|surely] (it|that|these|this) [also|could|may|maybe|might|perhaps|will] (interest|interests|please|pleases) you [also|as well|too]|(it|that|this) (can|could|may|might|will) [also] be [also] interesting|(it|that|this) (can|could|may|might|will) [also] be [also] (of interest|interesting|useful) (for|to) you',
          'Maybe this interests you too',
        ],
        [
          '[other|our|the] (internauts|readers|subscribers|users|visitors) [have] [also|equally] (chosen|consulted|liked|looked at|preferred|seen|viewed|visited|watched) [also|these|this|too] [articles|contents|news]',
          'The readers have also consulted',
        ],
        [
          '(we remind you|you) [that] [you] can also (consult|find|look|read|see|watch) [also|on our site|this] [article|articles]|(continue|keep) (to inform yourself|informing yourself) [here|with] [our|these] [articles|news]',
          'We remind you that you can also read',
        ],
        [
          '(additionally|appropriate|connected|fitting|in addition|in complement|in connection|in continuation|in continuity|in relation|linked|matching|related|relating|suitable|suiting) (for|of|on|to|with) (the|this) (article|dossier|matter|news|subject|text|theme|topic)|(fitting|matching|suitable|suiting) (for|to) (it|this)',
          'Fitting to the theme',
        ],
        [
          '(read|see) in our (dossier|file|rubric|section|series|special)|our (complete|entire|full|special|whole) (coverage|dossier|file|reportage|special)|the (complete|full) (coverage|dossier)',
          'Our complete dossier: The war in the east',
        ],
        [
          'have you already (read|seen) (it|these|this) [article|articles|news|story]|did you (miss|read) (these|this) (article|articles|news|story)',
          'Have you already read this?',
        ],
        [
          '(this|it|that|these|they|the following|articles|you|maybe|perhaps) [articles|materials|news|stories|texts] [maybe|perhaps|probably] (can|could|may|might|will|would|should) [you] [certainly|maybe|perhaps|surely] [also|as well|equally|further|still|too] (appeal to|appreciate|attract|be interesting for|be interesting to|be of interest to|be useful for|be useful to|concern|enjoy|excite|interest|like|love|please|want to read) [you|to you] [also|as well|perhaps|too]',
          'This can also please you',
        ],
        [
          '(additional|also|further|more|other) (look|read|reading|see|to read|to see) (about|at|by|from|in|on) (our|the|the same|this) (category|dossier|file|page|rubric|section|series|site|subject|theme|topic)',
          'Also read in this dossier',
        ],
        [
          '[our|the] (more|most) (clicked|commented|consulted|discussed|listened|popular|read|searched|seen|shared|sought|viewed|visited|watched) [articles|materials|news|stories|subjects|texts|videos] [for|from|in|now|of|on|today] [the|this] [last|past] [#] [category|day|days|hour|hours|moment|month|rubric|section|site|today|week]',
          'The most seen of the day',
        ],
        [
          'not to (be lost|be missed|lose|miss)|what [else|more] to read|(further|more) (about|on|to) (the|this) (matter|subject|theme|topic)|(focus|interest) of [the|our] readers|in the (focus|interest) of [the|our] readers',
          'What else to read',
        ],
        [
          '{read} (as well|besides|equally|in addition|moreover|too)|(do not|don t|not to|you should not) (lose|miss) (reading|to read|also)|(others|other readers|people) [are] [also|now] (read|reading) [now|also|today]|(also|and) (of interest|interesting|worth reading) [to|for] [you]',
          'Others are reading now',
        ],
        [
          '(see|read|look|watch|and) [also] (on|in|about) (the|this) (subject|theme|topic)|more (on|about|to) the (subjects|themes|topics)|(the|this) (article|articles|subject|news) (linked|related|connected)',
          'See also on the theme',
        ],
      ],
      opening: [
        [
          'also (at|in|on) our (channel|magazine|page|portal|site|website) [you] (can|could|may|will) (find|get acquainted|learn|look|read|see|watch) ...',
          'Also on our site you can read about the strike',
        ],
      ],
      weak: [
        [
          '[the] (favorites|favourites) of [our|the] readers|[the] (suggestions|tips) of (our|the) (editorial office|editors|newsroom|redaction)|(advised|proposed|suggested) (lecture|lectures|reading|readings|viewing)|(all|everything) (about|from|of|on) (the|this) (category|rubric|section|theme|topic)|(all|last) [the] news [(from|in|of) (the|this) (category|day|rubric|section)]|more (from|of) (the|this) [category|rubric|section|theme]',
          'Tips of the editors',
        ],
        [
          '[the|our] (news|information) (feed|line|ribbon|tape)|(feed|ribbon|tape) of [the] (latest|news) [news]|the main (thing|things) (for|of) the (day|hour|week)|top of the (day|week)|in (trend|trends)',
          'Tape of news',
        ],
      ],
    },
    'share-toolbar': {
      line: [
        [
          '(make|set) the (font|letter|letters|text) (bigger|greater|larger|smaller)|(post|publish|share) on [my|the|your] wall',
          'Make the text bigger',
        ],
        [
          '(adapt|adjust|change|decrease|enlarge|increase|reduce|regulate) [the] (dimension|dimensions|height|size) of [the] (characters|font|letter|letters|text)|(dimension|size) of [the] (characters|font|letter|letters)',
          'Change the size of letters',
        ],
        [
          '(classify|conserve|file|guard|keep|note|place|preserve|put|register|save|store) [it|this|this article] (among|in|into|on|to) (memory|my|the|your) [articles|bookmarks|choice|favorites|favourites|list|readings|selection|selections]',
          'Classify in my selections',
        ],
      ],
      weak: [
        [
          'tell [about (it|this)] [to|the|your] (acquaintances|friends)|(forward|send) [the|this] (article|news)',
          'Tell friends',
        ],
        'Print out',
        [
          'i (copy|print|recommend|save|send|share|tweet)|(export|save|convert|download) (in|to|as) pdf|(increase|enlarge|reduce|diminish|decrease) the (font|letter|letters|character|characters|size of the letter)|[the] version (for|of) (print|printing|impression)|(divide|partition|to divide|to part|to partition|to recommend|to forward)|divide (it|yourself)',
          'I share',
        ],
      ],
    },
    'source-line': {
      label: [
        ['(borrowed|copied|extracted|reposted|taken) from', 'Taken from: Harbour Post'],
        ['(article|information|material|news|original|reprint|repost|text) source', 'Reprint source: Harbour Post'],
        [
          '(according to|by|from|with) [the] (data|information|materials|material) (from|of)',
          'According to the materials of: Harbour Post',
        ],
        ['[the] source of [the] (article|information|material|news|text)', 'Source of the information: Harbour Post'],
      ],
      line: [
        [
          '(adaptation|copy|repost|reprint|translation) of [the|this] (article|material|text) (by|from|in|of) [the] [magazine|newspaper|paper|portal|site|website] <name>|(appeared|printed|published) (at|in|on) the (journal|magazine|newspaper|portal|site|weekly) <name> [#]',
          'Translation of the article from Harbour Post',
        ],
        [
          '[the] original (article|material|publication|text) [is] (at the link|by the link|here|in full here|under the link|via the link)|(link to|to) the original (article|material|publication|text)',
          'Original text here',
        ],
        [
          '[the|this] (article|interview|material|news|note|text) [has been|is|was] (appeared|came out|printed|published|posted) (for the first time|initially|originally|first) (at|by|in|on) [the] [blog|journal|magazine|newspaper|page|portal|site|website] [of] [the] <name>',
          'Article published originally in the Courier',
        ],
      ],
    },
    tags: {
      label: [
        [
          '(associated|attached|connected|linked|related) (keywords|labels|tags|words)|(keywords|labels|tags|themes) (associated|connected|linked|related)',
          'Associated tags',
        ],
      ],
    },
  },
  bags: {
    'ad-marker': [
      {
        words: '{little}|get|is|portal|rid|see|site|switched|tired|want',
        cue: '(ad|ads|advertisement|advertisements|advertising|publicity) (is|are) [switched|turned] off|(fewer|less|no|no more|not want [any]|remove|rid of|see no|tired of|want no|without) [the] (ad|ads|advertisements|advertising|announcements|commercials|publicity)',
        act: '(for|our) subscribers|[become] (member|plus|premium|subscriber)|subscribe|subscribe yourself|subscription',
        example: 'Do you not want ads? Subscribe',
      },
      {
        words: '{little}|article|content|interview|material|news|reading|story|text|the',
        cue: '(after|below|beneath|under|underneath|behind) (the|this) (box|form|gallery|graphic|image|infographic|map|newsletter|photo|photograph|photos|picture|poll|post|survey|table|tweet|video|video clip|widget)',
        act: '(article|content|interview|material|news|story|text) (continues|follows|goes on|goes further)|continuation|continue reading|continues|goes further|goes on|is continued|proceeds|read further|read on|reading continues|the rest of|you read',
        example: 'Continuation under the photo',
      },
      {
        words: '{little}|close|closed|end|ends|skip|start|starts|wait',
        cue: '{anyAd}',
        act: '(after|before|for|in|within) # (s|sec|second|seconds)|# (s|sec|second|seconds)',
        example: 'Publicity in 5 seconds',
      },
      {
        words: '{anyWord}',
        cue: '(descend|glide|roll|scroll|slide|swipe) [the page] [down|downward|downwards|further|lower|on|up]',
        act: '(continuation|remainder|rest|sequel) of [the|this] {anyText}|(continue|keep|pursue) [with] [the|to|your] (lecture|read|reading)|to (continue|read) [further|on|the] [article|content|reading|text]',
        begins: true,
        example: 'Scroll downwards for the remainder of the text',
      },
      {
        words: '{anyWord}',
        cue: '{anyPlace} [{a}] [brief|commercial|paid|short|small] {anyAd} [{anyPause}]',
        act: '{anyOn}',
        example: 'The sequel behind the insertion',
      },
      {
        words: '{anyWord}',
        cue: '{anySkip}',
        act: '(ad|ads|advertisement|advertisements|advertising|commercial|commercials|publicities|publicity|reclame) [{anyPause}]',
        begins: true,
        example: 'Omit the publicity',
      },
    ],
    comments: [
      {
        words: '{anyWord}',
        cue: '[i|to|please|{command}] {anySay} [us|to us] [your]|write (the|a) first',
        act: '(advice|comment|commentary|evaluation|feedback|opinion|point of view)',
        begins: true,
        example: 'Let us an opinion',
      },
      {
        words: '{anyWord}',
        cue: '[i|to|please|{command}] {anySay} [us|to us] your',
        act: '(appreciation|comment|commentary|evaluation|feedback|impression|impressions|judgement|judgment|opinion|point of view|reaction|remark|remarks|thought|thoughts|view|views)',
        begins: true,
        example: 'Let us your point of view',
      },
      {
        words: '{commentWord}|{little}|address|direction|fields|internauts|marked|wait',
        cue: '{anyComment}',
        act: '{anyCommentAct}',
        example: 'Commenting is not yet possible',
      },
    ],
    'consent-notice': [
      {
        words: '{anyConsentWord}',
        cue: '(after|as soon as|if|once|only if|when) you (accept|agree|allow|approve|consent|have accepted|have agreed)',
        act: '(be|is|are) (displayed|loaded|shown|visible)',
        example: 'The content is shown after you approve',
      },
      {
        words: '{anyConsentWord}|follow',
        cue: '(the|this) (embed|embedding|plugin|widget)',
        act: '{anyNetwork}|(a|the) social network|external|follow you|third (parties|party)|tracking',
        example: 'This embed comes from a social network and may follow you',
      },
      {
        words: '{anyConsentWord}',
        cue: '(the|this) (chart|content|element|graphic|map|module|post|publication|tweet|video)',
        act: '(as|because|since) you (did not|do not|have not) [yet] (accept|accepted|agree|agreed|allow|allowed|approve|approved|consent|consented)|(refuse|refused|rejected|did not accept|do not accept) [the] (cookies|tracers|trackers)',
        example: 'This map cannot be shown as you have not agreed',
      },
      {
        words: '{anyConsentWord}',
        cue: '(give|gave|given|your) [us|your|the] (agreement|consent|permission)',
        act: '(external|foreign|third party) (content|contents|media)|(for|to) [the] (processing|social media|social networks|storage|third parties|use of (data|your data))|geolocation|processing of',
        example: 'You did not give permission for social media',
      },
      {
        words: '{little}|close|continue|cookies|tracers',
        cue: '[i] (accept|allow|authorise|authorize|decline|refuse|reject)',
        act: '(essential|functional|indispensable|necessary|non essential|not necessary|obligatory|optional|required|technical) ones|(just|only) [the] (essential|functional|indispensable|necessary|obligatory|required|strictly necessary|technical)',
        begins: true,
        example: 'Accept only the essential',
      },
      {
        words: '{anyConsentWord}',
        cue: '{anyCookie}',
        act: '{anyConsent}',
        example: 'This site utilizes cookies also of third parts',
      },
      {words: '{anyConsentWord}', cue: '{anyPrivacy}', act: '{anyPrivacyAct}', example: 'We value your private life'},
      {
        words: '{anyConsentWord}',
        cue: '{anyEmbed}',
        act: '{anyEmbedAct}',
        example: 'Here was foreseen a content of Twitter',
      },
    ],
    'continue-reading': [
      {
        words: '{anyWord}',
        cue: '[i|we] (desire|want|wish) to (continue|read)|i continue',
        act: '(all|the (article|continuation|rest|sequel|text|whole))|[my|the] reading|further|more|on',
        begins: true,
        example: 'I wish to read more',
      },
      {
        words: '{anyWord}',
        cue: '[do] you (desire|want|wish) to (continue|know|learn|read)|to (continue|finish|pursue|proceed with) [the|your] (lecture|reading)|want to (continue|read)',
        act: '(all|more|further|on) [the] [article|text|interview|news]|(the|this|to the|till the|until the) (article|continuation|end|full|remainder|rest|sequel|suite|whole)',
        begins: true,
        example: 'You want to read the rest?',
      },
    ],
    copyright: [
      {
        words: '{anyRightsWord}',
        cue: '{anyRights}',
        act: '{anyRightsAct}',
        example: 'All rights on materials belong to the agency',
      },
    ],
    disclaimer: [
      {
        words: '{anyEditorial}|{anyWord}',
        cue: '{anyView}',
        act: '{anyViewAct}',
        example: 'The redaction is not responsible for the content of publicities',
      },
      {
        words: '{anyWord}',
        cue: '{anyInform}',
        act: '{anyText}',
        example: 'The content of this article is of informative character',
      },
    ],
    donation: [{words: '{anyWord}', cue: '{anyGive}', act: '{anyGiveAct}', example: 'Sustain the free information'}],
    'error-report': [
      {
        words: '{little}|article|news|question|story|text',
        cue: '(advice|feedback|hint|note|notice|remark|tip) (for|to) [our|the] (editorial office|editors|newsroom|redaction|us)',
        act: 'contact|contact us|let us know|mail|report|send|send us|tell us|write|write to us|write us',
        example: 'Hint for the redaction? Write to us',
      },
      {
        words: '{anyErrorWord}',
        cue: '[{command}|i] (announce|communicate|indicate|notify|point out|propose|send|signal|submit|suggest) [a|an|the|some] [new]',
        act: '{anyError}|correction|corrections|modification',
        begins: true,
        example: 'Communicate an inexactitude',
      },
      {words: '{anyErrorWord}', cue: '{anyError}', act: '{anyErrorAct}', example: 'You noted an imprecision? Warn us'},
    ],
    'follow-us': [
      {
        words: '{anyChannelWord}',
        cue: 'our [free|mobile|new|news] (app|application)',
        act: '(free|gratis|gratuitous)|[now] for free|in your pocket|the news on|with you everywhere',
        example: 'Our app: now for free',
      },
      {
        words: '{anyChannelWord}|{anyChannel}',
        cue: 'our (facebook|instagram|telegram|tiktok|viber|whatsapp|youtube) [canal|channel|group|page]',
        act: '(checked|exclusive|fast|fresh|hot|important|instant|interesting|latest|main|operative|quick|reliable|urgent|verified) [and] [important] (facts|information|news|videos)|all|also|everything|faster|first|more',
        example: 'Only verified information in our Telegram',
      },
      {
        words: '{anyChannelWord}|{anyChannel}',
        cue: '(add|enter|follow|join|mark|observe|press|put|read|ring|subscribe|tap|unite yourself) [in|into|on|to|us] [the|our]',
        act: '(favored|favorite|favourite|preferred|trusted) (source|sources|media)|(group|community) (in|of|on) (telegram|viber|whatsapp)|(in|on|to) our (application|channel|group|app|community)|bell (in order not to|not to|so as not to|to not) (lose|miss)',
        begins: true,
        example: 'Add our portal in your favorite sources',
      },
      {
        words: '{anyChannelWord}|{anyChannel}',
        cue: '{anyNetwork}',
        act: '{anyFollow}',
        example: 'Observe us on Google News',
      },
    ],
    'live-marker': [
      {
        words: '{anyWord}',
        cue: '{anyLive}',
        act: '{anyLiveAct}',
        example: 'Live: follow the evolution minute by minute',
      },
    ],
    login: [
      {
        words: '{anyWord}',
        cue: '[please] (authorise|authorize|connect|identify|inscribe|register) [you|yourself]|[please] (log|sign) [yourself] (in|on|up)',
        act: '(able to|for|in order to|to) [continue|further] (comment|continue [to] [read|the reading]|read|reading)|(read|reading) (further|on|the rest)|to be able',
        example: 'To be able to read further, please log in',
      },
      {words: '{anyWord}', cue: '{anyAccount}', act: '{anyAccountAct}', example: 'You do not remember the parole?'},
      {
        words: '{anyWord}|account',
        cue: '{anyEnter}',
        act: '{anyEnterAct}',
        example: 'Authorize yourself in order to read',
      },
    ],
    'media-credit': [
      {
        words: '{little}|article|content|event|facts|illustrative|material|news|photo|story|text|topic',
        cue: '{anyPhoto}',
        act: '(are|is|serve|serves|used) [only|just|merely|purely] (as|for|of) [a|an|the] [example|illustrative] (decoration|example|illustration|illustrations|reference|symbol)|(has|have) no (connection|link|relation) (to|with)|not (connected|linked|related) (to|with)|unrelated to',
        example: 'The photo has no connection with the article',
      },
    ],
    'media-widget': [
      {
        words: '{little}|news|story|text',
        cue: '(click|press|push|tap) [on] [the] play',
        act: 'article|audio|hear|listen|podcast|see|start|video|watch',
        example: 'To listen to the article press play',
      },
      {words: '{anyWord}', cue: '{anyPlayer}', act: '{anyPlayerAct}', example: 'Launch the video reader'},
    ],
    newsletter: [
      {
        words: '{anyMailWord}',
        cue: '[(each|every) (day|evening|morning|week)|i want to|i wish to|do you want to|want to] receive',
        act: '(a|the) (alert|message|notice|notification) (about|of|on) [the] (latest|new|publication)|(by|in|on|to) (the|your) (box|mail|mailbox|post)|(each|every) (day|evening|friday|monday|morning|night|saturday|sunday|thursday|tuesday|wednesday|week)|(selection|choice|best) of (our|the) (editorial|journalists|newsroom|redaction)|our (actuality|alerts|articles|news|selection)|the (best|essential|main|most important) (from|of)',
        begins: true,
        example: 'Receive each morning the selection of the redaction',
      },
      {
        words: '{anyMailWord}',
        cue: 'your (inscription|registration|subscription|request|demand)',
        act: '(has|have) been [well] (confirmed|recorded|registered|taken into account|validated)|(is|was) [well] (confirmed|recorded|registered|taken into account|validated)',
        example: 'Your inscription has been taken into account',
      },
      {
        words: '{anyMailWord}',
        cue: '{anyMail}',
        act: '{anyMailAct}',
        example: 'Your inscription to our dispatch has been well taken into account',
      },
    ],
    offer: [
      {
        words: '{anyOffer}|{little}|digital|price|your',
        cue: '(economise|economize|gain|save|spare|you economise|you economize|you save|you spare) [up to]',
        act: '# [percent] [off|on (the|your) (abonnement|subscription)]',
        begins: true,
        example: 'You save 50 %',
      },
      {
        words: '{anyOffer}|{little}|binding|commitment|engagement|obligation',
        cue: '[the] (first|1 st) (month|two months|three months|week|year)',
        act: '(at|for) (# [euro|euros|dollar|zl]|half price)|# (crown|crowns|dollar|dollars|euro|euros|kr|krona|krone|kroner|lei|lira|pound|pounds|zl|zloty|zlotys)|for (free|nothing)|free [of charge]|gratis|gratuitous|offered',
        begins: true,
        example: 'The first month offered',
      },
      {
        words: '{anyWord}|abonnement',
        cue: '(abonate yourself|read|subscribe|subscribe yourself|test|try) [it|now|plus|premium|today]|(begin|buy|order|start|take) [it] (now|plus|premium|today)',
        act: '(already for|already from|as of|at|for|from) [just|only] # (crowns|dollars|euro|euros|eur|francs|kc|kr|kroner|kronor|lei|pounds|reais|rubles|uah|hryvnias|hryvnia|yen|zl|zloty|zlotys)|for (a|one) (crown|dollar|euro|leu|zloty)',
        begins: true,
        example: 'Order now for 1 euro',
      },
      {
        words: '{anyWord}',
        cue: '[to] (acquaint yourself with|consult|discover|get to know|go to)',
        act: '[all] the (abonnements|conditions of the offer|offer|offers|plans|subscription offers)',
        begins: true,
        example: 'Get to know the offer',
      },
      {
        words: '{anyOffer}|{little}',
        cue: '(already from|already for|from|just|now|only|only for|only from|starting from|starting at) # (crowns|dollars|euro|euros|eur|francs|kc|kr|kroner|kronor|lei|pounds|rubles|uah|hryvnias|hryvnia|yen|zl|zloty|zlotys)',
        act: '(by|each|every|for the|in|in the|per|to the) (month|week|year)|(for|during) [the] first (month|year)|# (months|weeks)',
        begins: true,
        example: 'Only 9.90 zl for the month',
      },
      {
        words: '{anyWord}',
        cue: '[i] (activate|benefit from|benefit of|choose|compare|consult|discover|profit from|profit of|see|take advantage of|view|try)',
        act: '(all|our|this|your) [the|our] [best|digital|new|special] (abonnement|abonnements|formula|formulas|offer|offers|pack|packs|plan|plans|promo|promotions|subscription|subscriptions)|(our|your) (tariff|tariffs)|abonnements|subscriptions|this promotion',
        begins: true,
        example: 'I choose this offer',
      },
      {
        words: '{anyWord}',
        cue: '(annual|digital|monthly|yearly) (abonnement|subscription)|our [best|digital|new|special] (abonnements|formulas|offers|packs|plans|promotions|subscriptions|tariffs)',
        act: '#|best|cheaper|half price|low price|new|small price|special',
        example: 'Annual abonnement at -50 %',
      },
      {
        words: '{anyOffer}|{anyWord}|abonnement',
        cue: '{anyPrice}',
        act: '{anyOffer}',
        example: 'Read without limits for 4.90 zl to the month',
      },
      {
        words: '{anyWord}|abonnement',
        cue: '{anyCancel}',
        act: '{anyAnytime}',
        example: 'Resignation possible at whatever moment',
      },
    ],
    'paywall-notice': [
      {
        words: '{anyWord}',
        cue: '(abonnement|access|subscription) is (demanded|necessary|needed|required)|(you need|you must have) [a|an|our] [digital|paid|valid] (abonnement|access|account|subscription)',
        act: '(full|whole) [article|content|text]|further|read|reading|this (article|content|material|text)',
        example: 'For reading on you need an access',
      },
      {
        words: '{anyWord}',
        cue: '(#|all|last|more|one|three|two|your) [#] (complimentary|free|gratis|gratuitous|offered) (articles|contents|lectures|materials|readings|texts)',
        act: '(by|each|in the|per|this) month|available|benefit|dispose|enjoy|left|of which|remain|remaining|still|you have',
        example: 'You dispose of 3 free articles',
      },
      {
        words: '{anyWord}',
        cue: '(acquire|buy|get|obtain|order|pay for|purchase|take) [an|digital|full|the|your] access',
        act: '(article|articles|content|contents|material|materials|text|texts)|continue|further|read|reading',
        example: 'To read, buy access',
      },
      {
        words: '{anyWord}',
        cue: '(complete|free|full|immediate|limitless|unlimited|your) access [to]|access [to] (all|every|the whole)',
        act: '(all|every|the) [our|the] (articles|content|contents)|articles|contents|digital (content|edition|newspaper)|the (application|app|site|website)',
        example: 'Access to all contents of the application',
      },
      {
        words: '{anyWord}|premium',
        cue: '{anyMember}',
        act: '{anyReserved}',
        example: 'Exclusive content for associates',
      },
      {
        words: '{anyWord}',
        cue: '{anyFree}',
        act: '{anySpent}',
        example: 'The limit of gratuitous lecture has been reached',
      },
    ],
    'read-also': [
      {
        words: '{little}|article|articles|news|story|subject|text|theme|topic',
        cue: 'consult|discover|learn|listen|listen to|look|look at|read|reread|see|to read|to see|watch',
        act: '(about|on) (it|that|the (matter|subject|theme|topic)|this)|(our|the) (analysis|article|interview|reportage|story|text|video) (about|on) (it|that|this)|all about|also|as well|earlier|equally|here|here more|hereto|in addition|likewise|more|moreover|next|previously|thereto|too',
        label: true,
        example: 'Read thereto',
      },
      {
        words: '{alsoWord}',
        cue: 'also|as well|equally|likewise|too',
        act: '(about|on|to) (the|this) (article|matter|subject|theme|topic)|(from|in) (our|the|this) (category|dossier|file|rubric|section|series)|have (reported|written)|see (here|our)|we (reported|told|wrote)',
        example: 'About this theme we also wrote',
      },
      {
        words: '{alsoWord}|{anyWord}',
        cue: 'articles|contents|news|posts|publications|stories|texts|videos',
        act: 'added|advised|associated|attached|complementary|connected|fitting|linked|of interest|proposed|recommended|related|resembling|similar|suggested|that (can|could|may|might) [also] interest|to be read|worth reading',
        example: 'Proposed articles',
      },
    ],
    'share-toolbar': [
      {
        words: '{anyWord}',
        cue: '{anyShare}',
        act: '{anyShareThing}',
        begins: true,
        example: 'Transmit to an acquaintance by mail',
      },
    ],
    'source-line': [
      {
        words: '{anyWord}',
        cue: '[complete|full|whole] original [of the (article|material|news|text)]',
        act: '(at|by|following|under|via) [the|this] link|on the (page|portal|site|website)',
        example: 'The full original of the material on the site',
      },
    ],
  },
}
