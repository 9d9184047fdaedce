import type {PhraseBook} from '../../phrases.js'
import {literalAny} from './literal-any.js'

/**
 * Notices in the idiom of English sites, of one sentence or several, in bags: what a notice is about stands in cues of
 * several words (`give someone a year`, `having trouble playing`), so that the words around them may be any of `anyWord`.
 */
export const englishNotices: PhraseBook = {
  language: 'en',
  sets: {
    ...literalAny.sets,
    alsoLead:
      'advises|(also|well) worth|dive into|(do not|don t) (miss|skip)|from (our|the) archive|have a look|if you (enjoyed|liked|missed)|linked stories|now read|read next|recommends|related (articles|reads|stories)|revisit|suggests|take a look|while you re here|(worth|deserves) (a look|a read|your time)|you may (also|have)',
    alsoLeadAct:
      'also|as well|(a|another) (look|read)|editorial|editors|more|one more|our (editors|readers)|read (also|this)|redaction|related|see (also|this|these|next)|the (editors|newsroom)|this too|time|too|you re here|your time',
    botCue:
      '(a|an|our|the) (algorithm|bot|computer|machine|program|robot|translator)|ai|artificial intelligence|automatic (translation|translator)|deepl|google translate|machine (translation|translator)',
    botAct:
      'this translation|(aloud|by voice)|(error|errors|mistake|mistakes|slip|slips) (are|may|can|is)|expect|into english|made with|may (be|contain|have|include)|not checked|rendered|summarised|summarized|summary|translated|turned (it|this)|voiced|with the help',
    fixCue:
      'a (correction|mistake|slip|typo)|an (error|inaccuracy)|corrections|errors|(get|got|getting) (anything|it|something|this) wrong|mistakes|notice us about|our (mistakes|errors)|slip (up|ups)|slipped up|something (amiss|missing|not right|off|wrong)|typos|wrong (fact|figure|name)',
    fixAct:
      '(about|of) the (error|mistake)|did we|drop us|email (it|the|us)|fix it|get in touch|have we|help us|if (we|you)|in this (article|piece|story|text)|inform us|let (our|the|us)|own up|point (it|one)|point (it|them) out|put (it|things) right|set it straight|shout|tell (our|the|us)|want to (hear|know)|we (correct|fix|own)|we (want|will|ll)|write to',
    keepCue:
      '# (a|per) (month|week|year)|(a few|a couple of) (dollars|euros|pounds|quid)|(a|one) fiver|chip in|contributions|donations|donors|(everyone|everybody|if all) (who|reading)|gifts|if (everyone|everybody|all)|our (backers|donors|members|supporters)|readers like you|supporters|your (backing|contribution|donation|gift|generosity|help|money|support)',
    keepAct:
      '(afloat|alive|going)|(be|stay) (free|funded|independent)|by means of|depend on|every (month|penny)|for (a|the) year|free for (all|everyone)|(free|good|independent|our|proper|quality) journalism|fund|funded|gave|give|helps|independent|keep (it|our|this|us)|keeps (it|our|the|this|us)|lights on|makes (it|our|this)|matters|means (a lot|we)|newsroom|no (billionaire|owner|owners|shareholders)|pays for|possible|printing|publishing|rely on|reporters|reporting|this (newspaper|paper|site)|to (survive|keep)|transfer|we (couldn t|can t|need)|without you we|would (cover|pay|fund)|you can support',
    networkCue:
      '(app store|facebook|google news|instagram|linkedin|mastodon|bluesky|reddit|signal|snapchat|telegram|threads|tiktok|twitch|viber|whatsapp|x|youtube)|home screen|our (app|apps|bot|channel|channels|feed|group|page|podcast|socials)|our telegram|our whatsapp|push (alerts|messages|notifications)|(push|news) alerts|read us there|social (media|networks)|the (app|bell)|the conversation on|your (feed|home screen|timeline)',
    networkAct:
      'add us|be (first|the first)|(because|before) you (do|know)|become part|(catch|find|get|keep|meet|pin|put|reach|see|spot) us|chat (to|with)|come (and|over)|don t miss|download|drop by|first to know|follow|get (it|our|the)|hang out|install|join|keep up|let s (chat|connect|talk)|miss (part|out)|more of (our|us)|never miss|next one|on the go|part of the|(press|ring|tap) the bell|(rate|review) (our|the)|read us|say (hello|hi)|see what we|so you don t|subscribe yourself|swing by|switch on|talking about|the news in|turn on|turn on (alerts|notifications)|wait for you|we are (also|on|there)|we re (also|on|there)|what we re (doing|posting|sharing|up)|where the|with us',
    passCue:
      '(copy|drop|grab|send|share|throw|give) the link|(forward|gift|pass|send|share|show) (it|this|it on|this on|the (article|piece|story))|(grab|get) the link|(post|put|share|pop|stick) it on|print out|(print|keep|save) (it|this|this one|this article|this story)|publish on|send the (article|piece|story)|spread (it|the word)|tell (a|your|somebody|someone)|version for',
    passAct:
      '(a|your) (colleague|friend|mate)|by (email|message|text)|facebook|(for|till|until) (later|tomorrow)|friends|grab|in (a|your) (chat|feed|group|message)|instagram|(know|with|to) (somebody|someone)|on to|(on|to) (the|your) (wall|page)|printing|somebody who|someone who|the link|the printer|the story on|their way|this article|to (others|people|read)|to read (later|on)|whatsapp|who (d|might|should|would|will) (appreciate|care|enjoy|find|like|love|read)|with (others|the world|your)',
    restLead:
      '# more (lines|paragraphs|pages|parts)|(a few|eight|five|four|seven|six|ten|three|two) more (lines|pages|paragraphs|parts|sections)|(full|entire|complete) (article|conversation|interview|piece|post|report|story|text|version)|how it ends|in full|(lots|much|plenty) more|remaining (lines|paragraphs|part|section|text|words)|rest of (it|this|the (article|interview|piece|post|report|story|text))|the (full|whole) (article|conversation|interview|lot|piece|story|text|thing)|the short version|there s more|(the|this|your) (article|piece|post|report|story|text) (carries on|continues|goes on)|what (came|comes|happened|happens) next',
    restLeadAct:
      'after the jump|behind the link|below|carry on|click|continue|continues|expand|find|find out|follow|follow the link|here|keep (going|reading|scrolling)|load|long version|on (our|the) (page|site|website)|open|press|read|reveal|scroll|see|show|swipe|tap|this is|through (for|to)|to follow|under the link|unfold|unlock|via the link',
    signInCue:
      'an account|enter|log back in|log in|(log|sign) in|(log|sign) yourself in|(my|your) (account|details|password|profile)|(my|your) reader|register here|register yourself|sign back in|sign in|your (subscription|membership)',
    signInAct:
      'already (a|have|one of|our|pay|subscribe)|already our reader|are you a (member|subscriber)|are you already|(been|read us) here before|do you (have|not)|don t have|first time here|forgotten|good to see you|have not an|here before|keep reading|left off|manage|member of|need (a|an|one)|no account|not signed|one of us|pick up|returning|sign up here|so we (can|know)|to (carry on|comment|continue|finish|join|keep|read|save|see|unlock)|use your|welcome back|who are you|with your',
    noticeWord:
      '{anyWord}|a m|about|absolutely|accurate|across|ad free|advice|afford|afraid|agreeing|ahead|allowance|alongside|aloud|although|amazing|an|answers|apart|apart from|apologies|app|appears|arrived|aside|ask|asked|asking|at home|attention|aware|away|bargain|basket|bear|bear with|beats|been|believe|bell|bigger|bit|bite sized|bold|book|bookmark|both|bottom|bound|box|brand|brave|break|breakfast|brew|brief|bright|brilliant|bringing|broken|browse|browsing|build|built|bulletin|bumped|bundle|busy|button|buttons|by hand|call|calling|came|can t|card|care|cares|catch|caught|caught up|cause|change|changed|changes|charter|cheap|cheaper|cheapest|checked|checking|checkout|cheers|chip|choice|choices|chosen|clean|clear|clever|clicking|clock|coffee|coin|collect|come|comes|comfortable|commitment|community|commute|complain|computer|connected|connection|contact|contents|convenient|copies|copy|corner|cost|could|couldn t|couple|covered|covering|crafted|create|crossword|crosswords|cup|cuppa|curated|curiosity|curious|d|datawrapper|day s|deal|dear|decent|deep|deeper|deepest|delete|delivered|delivery|depends|deserve|deserves|designed|desk|detail|didn t|dig|digest|dip|disagree|dish|display|distribution|ditch|does|doesn t|doing|done|doorstep|dose|download|drop|each|each other|earn|earned|easier|easiest|edit|editions|editor s|effort|eight|eleven|else|elsewhere|embed|embedded|end|ends|enjoying|enough|essential|even|evenings|ever|everybody|everyday|exciting|expect|expert|experts|explainer|express|extra|eyes|facts|fair|fairly|fancy|far|fast|faster|favourite|feature|features|feed|feel|feel free|feeling|fetch|few|fewer|fifth|figure|find out|finger|fingertips|finish|finished|first|fits|five|fiver|fix|fixed|flick|folks|follow|followed|for you|form|forward|founding|four|fourth|free of|fresh|friday|fridays|friend|friendly|friends|from #|fuel|full|fun|funded|funny|gap|gather|gathering|gave|get|giphy|giving|go ahead|goes|going|golden|gone|good|good to|got|grab|granular|grateful|great|group|guess|guest|guided|habit|half|hand picked|handpicked|hands|handy|hang|happening|happy|hard|hate|head|headline|headlines|hear|heard|heart|held|hello|help|helped|helping|here|hi|hide|hint|hit|hits|hold on|holiday|honest|honestly|hooked|hop|hoping|hours|how s|huge|hurry|idea|ideas|important|impressed|in between|inbox|include|includes|including|infogram|inside|insider|interactive|interested|interests|intrigued|introducing|invite|invited|issues|item|joined|joining|joy|just|keen|kept|key|kick|kind|knew|knows|label|lands|later|latest|latte|launched|lead|leap|learn more|least|left|lend|lets|letters|letting|level|life|lift|light|like|likely|listening|listens|live|lively|ll|loaded|local|locked|long|longer|look|loop|lose|losing|lost|lot|lots|love|loved|loving|low|lowdown|lower|lunch|lunchtime|m|magic|maker|makers|making|manage|managed|map|masked|matter|matters|meantime|meet|membership|mention|menu|metadata|middle|midnight|might|millions|mind|minute|miss|missed|mistakes|mobile|modest|moment|moments|monday|mondays|money|month|monthly|mood|more|mornings|mostly|move|moved|moving|multiple|must read|my|name|named|names|native|natural|near|nearby|need|needed|needs|never|new here|newer|newest|next|nice|nicer|nine|nobody|noon|normal|normally|notes|nothing|notice|noticed|notified|now and then|number|numbers|odd|off|offer|offline|often|ok|okay|older|on demand|on the house|ones|openstreetmap|opinary|opt|options|ordinary|original|otherwise|outbrain|outside|over|overnight|overview|own|p m|pace|pack|package|paid|paper|paragraphs|part|pass|passes|past|pay|paying|paywall|penny|perfect|perhaps|permission|permissions|person|personal|personally|phone|pick|piece|pinch|pint|place|plain|plan|plans|playing|pleased|pleasure|plenty|plenty of|plug|plus|pocket|points|policy|polite|pop|popped|popular|possible|post|posted|powered|prefer|preferred|premium|presented|press|pressed|pretty|preview|price|privacy|private|product|products|promise|promised|proper|properly|protect|proud|proudly|prove|provided|puzzle|puzzles|quality|quarter|question|questions|quick|quickly|quiet|quit|quiz|quizzes|quote|random|rare|rate|rates|rather|re|react|reaction|read by|reader|readers|ready|real|really|reason|reasons|receive|recent|recommend|regret|relax|relevant|remain|remember|remind|reminder|remove|replies|reply|republished|rest|rest assured|return|returning|reward|rewards|rich|ride|right|ring|road|rotate|rules|run|running|s|safe|safely|sale|same|sandwich|saturday|saturdays|saved|saves|saving|savings|say|scan|screen|scroll|second|seconds|secret|secure|seem|seems|selected|serious|serve|served|session|setup|seven|several|shape|shaped|share|shared|sharp|shop|shopping|short|shortly|shot|shout|side|sight|simple|simpler|sit|sits|six|skip|skipped|slice|slip|slips|slot|slow|small|smart|smarter|smooth|snag|so|sofa|sold|solid|somebody|somehow|someone|someone s|something|sometimes|soon|sooner|sorted|sorts|sound|source|space|spam|spare|speaker|special|speed|spend|spot|spread|stage|stand|start|starting|stay|stays|steady|step|stick|still|stop|stopped|story|straight|straightaway|stretch|strictly|strong|stuck|stuff|style|such|suggest|suggestion|suits|sunday|sundays|supplied|supply|support|supported|supposed|sure|surprise|surprises|sweet|swipe|switched|t|tab|table|taboola|tailored|take|takes|taking|talk|talking|taste|taster|tea|tell|telling|ten|tens|term|than|thank|thank you|thing|things|think|thinking|third|this|those|thought|thoughts|thousand|thousands|three|throughout|thumb|thursday|thursdays|tick|tidy|tight|tiny|tip|tired|title|to go|to hand|together|told|tomorrow|tonight|too many|took|top|topics|totality|totally|touch|touched|track|tracked|treat|treats|tricky|tried|tries|trouble|troubles|true|trust|trusted|truth|try|tuesday|tuesdays|turn|turned|turning|tweak|twelve|twice|two|type|types|unable|uncover|under|understood|unique|unless|unlike|unlocked|until|unusual|up|updates|upfront|upgrade|upset|used|useful|using|usual|usually|valuable|value|valued|variety|ve|vendor|vendors|verified|via|visit|visited|visualising|visualizing|vital|voice|voices|vote|wait|wake|wall|want|wanted|warm|warning|watch|way|ways|wednesday|wednesdays|weekday|weekdays|weekend|weekends|weeks|welcome|well|what s|what s new|whatever|wherever|wherever you are|whichever|while|who|who s|whoever|whole|wide|widget|willing|wise|wish|within|won t|wonder|wonderful|wondering|word|words|working|world s|worry|worrying|worth|worthwhile|would|wouldn t|wow|wrap|write|writers|writing|wrote|year s|yes|yesterday s|yet|you d|you ll|you re|you ve|young|yours|zero|zone',
    adPays:
      'a commercial|a short commercial|ad|ad break|ad free|ad (funded|supported)|ads|advert|advertisement|advertisements|advertiser|advertisers|advertising|adverts|commercial messages|(commercial|partner|sponsor s|sponsored) message|(message|word) from our (advertisers|partner|partners|sponsor|sponsors)|our sponsor|our sponsors|sponsor|sponsored by|sponsored messages|sponsors|the commercial|the sponsor',
    adPaysAct:
      'back in a moment|back (to|with) your|bear with us|before we continue|can be skipped|choose not to see|closes|continues|fewer ads|finish|finished|finishes|for free|free for (all|everyone|you)|free to read|fund|funded|funds|hang on|(has|have) (finished|ended|played)|helps|hide|hold tight|just past|keep (our|the)|keep this|keep us|keeps|keeps (our|the)|lights on|like (these|this)|loading|move past|newsroom (going|running)|no fee|not interested|on the road|once (the|this)|over|paid for|pays? our|(pay|pays) for (our|this|your|the)|please (bear|wait)|possible|read on|ready to skip|relevant to you|remove|report|reporting|resumes|scroll|see fewer|skip in|skip this|stay free|stays free|stop seeing|stop showing|support our|supports|supports our|tell us why|thanks to|the rest of (it|this|the (article|interview|piece|post|report|story|text))|to read for free|turn off|we ll be (back|right back)|what s wrong|while you wait|who want your|why you|you can skip|your (article|story|video)',
    backSoon:
      '(article|column|episode|film|programme|report|show|story|stream|text|video) (begins|carries on|comes back|continues|continuing|goes on|is continued|picks up|plays|returns|resumes|starts|will (begin|carry on|continue|play|resume|start))|(article|following|reading|story) (goes on|after)|we ll (be back|resume|return)',
    backSoonAct:
      'after a word|after (a|the|this) [commercial|short] (ad|advert|advertisement|break|message|pause|interruption)|after (a|the|this) [short] (ad|advert|advertisement|break|message)|after the ads|after these|after this|below the (ad|advert|advertisement)|further down the page|in # seconds|in a few seconds|in a minute|in a moment|in a second|in just a moment|just a moment|just below|lower down|momentarily|shortly|soon',
    dataAbout:
      'a service of|(ads|adverts|content) (based on|tailored to|that match)|(ad|advertising|browsing|personal|privacy|usage|your|some|location) data|(a|this) [embedded] (content|element|graphic|map|widget)|choice of cookies|cookie banner|cookie (policy|rules|terms)|cookies|(cookie|consent|privacy|tracking) (banner|centre|center|choices|notice|options|policy|preferences|settings|tool)|granular choices|information about (you|your (browsing|device|visit))|information on your device|may track you|only the cookies|our # (partners|vendors)|our cookies|our (cookie|privacy) (notice|policy|rules|terms)|our use of (cookies|data|it|them)|outside provider|(posts|content|videos) from (social|others)|privacy (center|centre|dashboard|hub|manager|tool)|similar (technologies|technology)|social [media] posts|the cookies|the (cookies|trackers) you|the recommended cookies|third party (content|cookies|services|technologies|tools|embeds)|to protect your (data|privacy)|trackers|tracking|(we and our|our partners and) [#] (partners|vendors|we)|we (can|may) track|your (accord|allowance|data|information|personal details)|your (agreement|choices|consent|device|go ahead|permission|preferences|privacy)|your (choice|selection|settings)|(youtube|instagram|facebook|x|tiktok|twitter|spotify|vimeo) s cookies',
    dataAsk:
      'a word about|accept|activate|adapt|agree|agreeing|allow|allowing|(are|you re|if you re) (comfortable|happy|ok|okay)|asks for|(at|in) any moment|because of your|before (it|this|we)|before you (continue|go|read|start)|by (browsing|reading|remaining|staying|visiting)|by (clicking|closing|continuing|pressing|scrolling|selecting|tapping|using)|(can|may) be (blocked|hidden)|change your|choose (if|whether)|(choose|decide|pick) (what|which)|collect|collects|comfortable with|consent|consent to the above|continue without|deliver|delivered by|did not load|didn t load|embeds|enable|for (displaying|viewing|visualising|visualizing)|go ahead|granular|happy with|has not loaded|haven t loaded|helps us|here s how|hidden|how we (use|handle|keep|process|protect|treat)|impossible|improve|in line with your|is (blocked|delivered|hidden|off)|is shown|legitimate interest|let us know|(load|loads|play|see|show|view|watch) (it|this)|make sure|manage|measure|need your|needs|needs your|no thanks|ok with|okay with|on your terms|only after|only load|open (my|our|the|your)|opt out|personalise|personalize|please agree|process|provided by|read more|really need|recommended|refuse|reject|requires|respect|respecting|say (no|yes)|see our|set cookies|settings|share|store|switch on|(switched|turned) (off|on)|tailor|to (load|play|see|show|view|watch)|to respect|turn on|understand how|until you|up to you|update|use|uses|visualising|visualizing|want to (load|see|view|watch)|was (blocked|hidden|not)|we and|we d like|we (do with|keep|need|use)|what we (collect|do|store)|what you see|whether (we|you)|with others|withdraw|works best|works better|you can (choose|decide)|your call',
    giftCue:
      '# (days|months|weeks) (access|free|for|of)|a gift subscription|a month for|(all access|annual|digital|monthly|premium|print|student|yearly) (bundle|pass|plan|subscription|membership)|an annual|annual plan|(a|one|the) (fifth|quarter|third) (cheaper|off)|digital (access|edition|replica|subscription)|(each|the|your) (first|next) (month|week|year)|first # (days|months|weeks)|(founding|charter|new|loyal) (member|members|reader|readers|subscriber|subscribers|supporter) (offer|price|rate)|(free|# day|# week|# month) trial|gift (a|subscription|subscriptions)|give (a friend|a gift|someone|someone you love|yourself|them)|half price|introductory (offer|price|rate)|(intro|introductory|low|lower|lowest|special) (offer|price|rate)|member rate|membership|(months|weeks|months of|weeks of) access|our (best|lowest) (deal|offer|price)|save (#|up to|over|more than)|the cover price|what the first|your (subscription|trial)',
    giftAct:
      '# total|a (coffee|cup of coffee|cuppa|latte|pint|sandwich)|a third|after that|all (articles|our|the|year|stories)|(and|then) (leave|stop|walk)|at any time|(a|one) (month|week|year) of|(a|one|the) (fifth|quarter|third)|before (friday|it|midnight|monday|prices|saturday|sunday|the end|thursday|tuesday|wednesday)|before it ends|by (friday|monday|saturday|sunday|thursday|tuesday|wednesday)|cancel|cheaper|choose how|chosen|cost less|costs less|crosswords|each month|ends|enjoy|every (article|day|story|month)|for (a|#|half|just|less|only|the first)|games|great|if you (don t|like)|in total|included|is worth|journalism|just|leave|less than|limited|lock in|month of|no (ads|commitment|contract|strings)|no card|now|now (half|just|only)|offer|on (all|any|the annual|us)|only|our (best|app|apps|archive)|pay (just|only|what)|per|price of|puzzles|reading|resign|save|sign up|start|stay if|stories|than a|then|this (christmas|month|week|weekend)|today|today only|trusted|try|unlimited|upgrade|when you (like|want)|while it lasts|you love',
    hearCue:
      'audio|clip|episode|(full|whole) screen|highlights|live stream|minute video|podcast|sound|stream|stream not|the player|the triangle|(the|your) (sound|speaker|speakers|volume)|this (audio|clip|episode|podcast|stream|video)|this recording|video|volume|your (device|player)|your phone',
    hearAct:
      '(a|one|two|three|four|five|#) minute|buffering|cannot be (loaded|played|shown)|(can|could) (not|t) (be played|load|play|start)|check your connection|(doesn t|does not) (load|play|start)|episodes|failed to (load|play)|for full screen|full (match|version|interview)|geo blocked|having (issues|problems|trouble)|hear (all|it|more|our|the full|this)|hit play|in full|in your (area|country|region)|is (available|live|muted|not available|unavailable)|lasts # (min|mins|minutes|seconds)|listen (back|in|now|on)|live (on|from)|loading|no longer available|not (playing|starting)|on the triangle|press (on|the)|press play|read the transcript|refresh|refresh the page|reload|rotate|skip|sound is (off|on)|starts in|stream (it|live|now)|subscribe|subtitles|tap (play|to)|tap the (icon|speaker|triangle)|to (hear|see|watch) the|trouble playing|try again|turn up|turn your|unable to|watch (all|back|it|live|more|now|on|the|this)|wherever you get|will (begin|play|start)|won t (load|play|start)|won t start|your podcasts',
    letterboxCue:
      '(confirmation|verification|welcome) (e mail|email|link|message)|(daily|evening|free|morning|news|our|our free|weekly|weekday) (briefing|briefings|bulletin|digest|email|emails|newsletter|newsletters|roundup)|distribution of|editor s (letter|note)|email address|hear from (our|us)|inbox|inboxes|mailing list|newsletter|newsletters|(one|a single) email|our (daily|morning|weekly) (letter|note)|our (email|list|mailing)|our letter|(our|the) (editor s|editors) (letter|email|note)|spam|stories one email|the (daily|weekly) letter|the (letter|newsletter) (of|for|with)|the news come to you|to your (email|inbox|phone)|your e mail|your (email|inbox|mailbox)|your (letterbox|mail|post|postbox)|(your|you) (mail|post)',
    letterboxAct:
      'all you need|arrives|at # (am|a m|p m|pm)|before breakfast|(best|biggest|latest) (of|reads|stories|news)|by (email|hitting|signing)|check|(comes|come) on|(come|comes|coming) to you|confirm|(daily|every) (weekday|weekend)|(day|week) s (best|headlines|news|stories)|delivered|direct|directly|do not let|(do not|don t|never|won t|will not) (send|share|spam)|each (day|evening|friday|monday|morning|saturday|sunday|thursday|tuesday|wednesday|week|weekday|weekend)|every (day|evening|friday|monday|morning|saturday|sunday|thursday|tuesday|wednesday|week|weekday|weekend)|first thing|for everyone|for (free|subscribers)|free|free on|(friday|monday|morning|saturday|sunday|thursday|tuesday|wednesday)s|from our|from our (editor|editors)|get|get from us|goes out|(has been|was) sent|hits|if you d like|in # minutes|in (brief|short)|in one|in the (morning|evening)|inscribe yourself|join|joining|keep up|land in|lands|lands at|leave your|like what you|more like this|never miss|news shortly|no spam|of the (day|evening|morning|week)|on (fridays|mondays|mornings|saturdays|sundays|thursdays|tuesdays|wednesdays|weekdays)|on its way|once a (day|month|week)|our pick|pick of|(pop|drop|enter|type|leave|put|give us|add) your|receive|send (the main|you)|send you|sent|sign me|sign up|sign yourself|signing up|start your|stay|straight|subscribe|subscribed|thanks for|tick|tick the box|today|twice a week|unsubscribe|want more|we ll (email|never|send)|we will send|we won t|weekdays|whenever|who loves|with (our|the)|with the most important|you ll (get|receive)|you will (get|receive)',
    memberOnlyCue:
      'a member|abonents|abonnees|(account|accounts|free account)|(a|an|our|your) [digital] pass|(free|last free|complimentary) (article|articles|stories|story|reads)|(members|subscribers|registered readers|supporters|paying readers)|(our|the) paywall|(our|the|this) wall|paying (members|readers|subscribers|supporters)|plus (article|members|subscribers|tariff)|(subscribed|registered) (people|readers|users)|(subscribe|subscribing|subscription|membership|paywall)',
    memberOnlyAct:
      '(all|every one of) our (articles|coverage|journalism|reporting|stories)|are for (subscribers|members)|(article|story) is (for|free|part)|(ask|asking) you to|bumped into|carry on reading|come up against|continue (reading|with)|enjoying (this|the) (article|story)|enter|everything we publish|exhausted your|finish (reading|the|this)|for free|free so far|free switched|from here|full (access|article|coverage|story)|get (behind|past) the|(get|go) (around|behind|over|past)|(got|have) a (membership|subscription)|has run out|have you (exhausted|read)|hit the|(is|are) (for|reserved for) (members|subscribers)|keep going|keep reading|limit|log in|more free (articles|stories)|not yet (free|unlocked)|only (open|available|for|to)|read (all|any|as|everything|it|more|on|the|this|without)|reading limit|register|reserved|run into|(see|read) the (continuation|rest|sequel)|sign in|stories this (month|week)|the continuation|the rest (is|of)|then (join|log|read|sign|subscribe|unlock)|then we ll|there s (even|lots|more|plenty)|this (article|content|page|piece|post|story) (is|s)|this far|this (month|week) s|to (carry on|continue|finish|go on|keep|read|see|unlock)|to have access|totality|unlimited|unlock|unlocks|used (all|up)|what comes next|without limits|you ve (reached|read|used)|your (allowance|limit)',
    nextCue:
      '(also|more|next|now) (from|in|on) (our|the|this) (series|site|newsroom|section|topic)|(also|well) worth (a look|a read|reading|watching|your time)|(caught up|catch up|keep up|up to speed) (on|with)|dive into|if you (liked|enjoyed|missed)|(if|when) this (interested|intrigued|moved) you|in case you missed|keep exploring|(linked|related|similar) (articles|pieces|reads|stories)|(listen to|read|see|try|watch|follow|find|explore) (all [of]|more of|our|the rest of our)|more (about|from|like|of|on|stories)|more where that came from|our (best|favourite) (reads|stories)|our readers prefer|(people|readers|others|subscribers|our readers) (also|are (also|loving|reading|now reading)|love|loved|liked)|popular now|recommended for|see also (from|in|on)|so might these|take a look at|what (also|else) is worth|what readers|what to (read|watch|see)|while you re here|you (may|might) (also|have)',
    nextAct:
      'after this|also worth|analysis|archive|article next|background|before this|came from|clicked|coverage|desk|dive in|enjoyed this|explained|explainer|explainers|explore|for (the|your) reading|from our|from our (opinion|culture|sport|news)|full (coverage|list|series|story)|guide|have a look|in (the|this) (category|rubric|section)|latest|like this|live blog|might these|most|most popular|of the (day|month|week|year)|on (this|the) (story|subject|topic)|podcast on|prefer also|profile|reading|reads|reporting on|right now|see also|series|so far|stories|story|the (background|backstory|series|story)|these|this (story|series|subject|topic|week)|timeline|too|topics|what we know|worth reading|worth your time',
    reuseCue:
      '(content|material|text|story|article) licence|copyright|(copy|copying|quote|quoting|reprint|reprinting|reproduce|reproduced|reproducing|republish|republished|republishing|repost|reposting|reuse|reused|reusing|sharing|syndicate|syndicated) [it|our|the|this] [article|articles|content|images|material|photos|stories|story|text|work]|(copy|lift|steal|take|use) our (articles|photos|stories|text|work|words)|creative commons|feel free to (link|quote|share)|(link|linking) to (our|this|us)|syndication|unauthorised (copying|distribution|reproduction|use)',
    reuseAct:
      'allowed|(ask|contact|email|write to) us|(a|the) (link|credit) (to|is)|but please|by all means|cc by|credit (is|to|us)|(do not|don t|please don t) (copy|lift|repost|steal|take)|feel free|for free|forbidden|free (of charge|to)|guidelines|in (any form|part|whole)|is obligatory|licence|license|licensed|link (back|to)|linked|may (be|not)|must|no part|not (allowed|for|permitted)|obligatory|our (guidelines|terms)|(our|ask|asking|get|seek|written) permission|permitted|please (ask|cite|contact|credit|do not|link|mention)|prohibited|provided (that|you)|reserved|so long as|under (a|the|our)|welcome|with (attribution|our|permission)|without',
    sayCue:
      '# (comments|replies|responses)|(add|add a|leave a|your) (comment|comments|opinion|thoughts|view|views)|be heard|comment closes|comment (on|below)|commenting (closes|ends|is)|comments|comments close|(comment|comments|commenting) (below|here|policy|section)|do you agree|every comment|have your say|hear from you|let us have it|let us know what|(over to|it s over to) you|replies|speak up|the (conversation|debate|discussion)|what (do you|you) think|(what|how) would you|write a comment|your (experience|experiences|questions|stories|thoughts|views)|your (say|take|turn)',
    sayAct:
      'account|add (it|to|your)|after # days|after (a few|seven|three|two) days|agree or disagree|apply|approve|(are|is|will be|have been) (checked|closed|moderated|off|open|read|reviewed|switched off|turned off)|ask you|been there|before posting|being checked|below|(below|in the box below)|closed on|community|d like|email us|enter the profile|first to|friendly|get in touch|guidelines|have it|have your|house rules|in the comments|join|keep it (civil|clean|friendly|kind|polite)|keep (it|them|your)|leave|leave it|let us have|let us know|like to|log in|love to|moderated|moderation|moderators|obey|only (members|registered|subscribers)|pass moderation|please (be|keep|log|sign|stay|use)|post|read|read every|respect|respectful|rules|share|shared|show|sign in|so far|start|submitted|tell us|text us|turned off|using the form|want to|we d|why not|with other readers|with us|would you (do|have done|pay|say)|write',
    updateCue:
      '(auto|automatically) (refresh|refreshes|update|updates)|(breaking|developing) (news|story)|(latest|rolling|live) updates|live (blog|coverage|feed|page|updates)|(live|our) (coverage|reporting|updates)|our (live|rolling) coverage|our reporters are (on|checking|working)|page for (the latest|updates)|still gathering|the latest (developments|lines|news|on this)|this (article|blog|page|post|report|story) (is|was|will)|updates|we follow the (events|situation|story)|(we re|we are) [still] (checking|confirming|following|gathering|updating|working)',
    updateAct:
      'added|as (and when|events|it|more|soon as|they|we)|back (tomorrow|soon|later)|being (constantly|regularly|updated)|bring you|check back|(checking|gathering|confirming) (details|facts|information|it|more)|click (here|to)|come back|developing|ended|facts|follow|for more|for now|(for|until) (today|tomorrow|the day|the night)|happens|has (ended|finished)|is (closed|over|now closed)|keep (checking|refreshing)|later|minute by minute|more (details|information|soon|to (come|follow))|now (closed|ended)|our reporters|refresh|reload|see|stay (tuned|with)|stay with us|the situation|throughout the (afternoon|day|evening|morning)|to come|try again later|turn on|updated (regularly|soon|throughout|with|as|when|continuously|shortly)|when (we|more)|will (be|follow|update)|with (more|new)|working on',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{noticeWord}',
        cue: '{adPays}',
        act: '{adPaysAct}',
        example: 'Our advertisers help keep this site free for everyone, thanks to them',
      },
      {words: '{noticeWord}', cue: '{backSoon}', act: '{backSoonAct}', example: 'Your article continues in a moment'},
    ],
    'consent-notice': [
      {
        words: '{noticeWord}',
        cue: '{dataAbout}',
        act: '{dataAsk}',
        example: 'Our partners and we use data to tailor what you see',
      },
    ],
    comments: [
      {words: '{noticeWord}', cue: '{sayCue}', act: '{sayAct}', example: 'We want to hear from you: comment below'},
    ],
    copyright: [
      {
        words: '{noticeWord}',
        cue: '{reuseCue}',
        act: '{reuseAct}',
        example: 'Republishing? Please credit us and link back',
      },
    ],
    'live-marker': [
      {
        words: '{noticeWord}',
        cue: '{updateCue}',
        act: '{updateAct}',
        example: 'Keep checking this page for the latest updates',
      },
    ],
    'media-widget': [
      {
        words: '{noticeWord}',
        cue: '{hearCue}',
        act: '{hearAct}',
        example: 'Sorry, we’re having trouble playing this video',
      },
    ],
    newsletter: [
      {
        words: '{noticeWord}',
        cue: '{letterboxCue}',
        act: '{letterboxAct}',
        example: 'Like what you read? Our free newsletter has more',
      },
    ],
    offer: [
      {words: '{noticeWord}', cue: '{giftCue}', act: '{giftAct}', example: 'Give someone a year of great journalism'},
    ],
    'paywall-notice': [
      {
        words: '{noticeWord}',
        cue: '{memberOnlyCue}',
        act: '{memberOnlyAct}',
        example: 'Enjoying this story? There’s more for subscribers',
      },
    ],
    'read-also': [
      {
        words: '{noticeWord}',
        cue: '{alsoLead}',
        act: '{alsoLeadAct}',
        label: true,
        example: 'While you’re here, see also',
      },
      {words: '{noticeWord}', cue: '{nextCue}', act: '{nextAct}', example: 'What to read after this'},
    ],
    'continue-reading': [
      {
        words: '{noticeWord}',
        cue: '{restLead}',
        act: '{restLeadAct}',
        example: 'There’s plenty more: open the full piece',
      },
    ],
    donation: [
      {words: '{noticeWord}', cue: '{keepCue}', act: '{keepAct}', example: 'A fiver a month keeps this paper printing'},
    ],
    'error-report': [
      {
        words: '{noticeWord}',
        cue: '{fixCue}',
        act: '{fixAct}',
        example: 'Did we slip up? Write to us: mistakes happen',
      },
    ],
    'follow-us': [
      {words: '{noticeWord}', cue: '{networkCue}', act: '{networkAct}', example: 'Come and say hello on Mastodon'},
    ],
    login: [
      {
        words: '{noticeWord}',
        cue: '{signInCue}',
        act: '{signInAct}',
        example: 'Been here before? Sign in and pick up where you left off',
      },
    ],
    'share-toolbar': [
      {
        words: '{noticeWord}',
        cue: '{passCue}',
        act: '{passAct}',
        example: 'Know someone who’d enjoy this? Send it their way',
      },
    ],
    'translation-notice': [
      {
        words: '{noticeWord}',
        cue: '{botCue}',
        act: '{botAct}',
        example: 'A computer turned this into English, so expect slips',
      },
    ],
  },
}
