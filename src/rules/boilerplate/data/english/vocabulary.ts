import type {PhraseBook} from '../../phrases.js'

/**
 * Short lines that hold nothing but the words of notices, two cues of different kinds among them. Wordings are without
 * number, in literal translation above all (`Read the continuation of the content`), the words are few. No line of an
 * article consists of these alone; so the sets hold no word for people or for what happens, but `you`, `we` and `us`.
 */
export const vocabulary: PhraseBook = {
  language: 'en',
  sets: {
    accessCue:
      '{textCue}|unlimited|restrictions|restricted|restriction|commitment|obligation|unlock|limits|exclusive|exclusively|reserved|cancelled|cancel|terminated|accessible|rest|keep reading|read on|continue reading|continue to read|to read',
    adAct:
      'continue|continues|continued|continuation|scroll|rest|after|below|skip|close|resume|resumes|sequel|further|follows|keep|goes on|go on|under|hide|remove|report|goes|pause',
    adCue: 'ad|ads|advert|advertisement|advertising|publicity|commercial|commercials|pub|announcement|announcements',
    adWord:
      '{little}|article|text|story|news|short|break|pause|block|post|reading|read|content|report|next|message|place|space|banner|video|see|seconds|#',
    browserAct:
      'outdated|support|supports|supported|update|enable|enabled|activate|activated|disabled|disable|turn off|switch off|deactivate|deactivated|old|newer|modern|newest|detected|active|using|use|required|up to date|switch',
    browserCue: 'browser|javascript|ad blocker|adblocker|adblock|ad block|flash player|navigator',
    browserWord:
      '{little}|site|website|page|function|functions|correctly|fully|properly|continue|see|view|read|content|version|no|longer|need|needs|order|display|work|works|turn|switch|another|different|other|web|internet|recommend|reload|refresh|video|full|functionality|access|seems|looks|like|element|audio|html|comment|correct|display|on|switch on|functioning|operation|properly',
    channelAct: 'follow|join|subscribe|download|install|us|our|add|miss|turn on|enable|activate|me',
    channelCue:
      'telegram|whatsapp|facebook|instagram|youtube|tiktok|linkedin|twitter|viber|threads|bluesky|google news|application|app|social networks|social media|push notifications|notifications|messenger',
    channelWord:
      '{little}|find|get|keep|stay|informed|tuned|read|see|like|page|channel|channels|group|account|accounts|news|latest|most|important|phone|smartphone|mobile|x|google|profile|profiles|official|always|date|miss|first|know|learn|videos|photos|stories|interesting|store|play|fast|quickly|even|already|other|breaking|anything|nothing|want|android|iphone|ios|click|link|today|our|discuss|share|my|i|everything|before|others|reporter|newsroom|editors|subscribers|reels|there|social|too|news s',
    command: 'please|click here to|here|here you can|you can|to',
    commentAct:
      'write|add|leave|post|join|log in|login|log|register|report|inappropriate|moderated|load|sign in|sort|view|registered|delete|rules|article|cancel|enter|publish|send|submit|open|show|hide|participate|subscribe|author|no comments|none',
    commentCue: 'comment|comments|commenting|discussion|reaction|reactions|reply|replies',
    commentWord:
      '{little}|first|number|readers|users|reader|user|opinion|no|read|see|want|would|like|logged|in|latest|newest|oldest|last|previous|next|#|under|below|text|news|story|name|my|account|need|possible|been|written|nobody|conversation|forum|section|other|published|before|their|publication|after|approval|approved|released|deleted|removed|checked|sent',
    consentAct:
      'accept|agree|allow|use|uses|manage|settings|preferences|refuse|reject|choices|permission|technologies|ask|personalised|personalized|audience|measurement|advertising|partners|process|store|purposes|policy|necessary|access|required|value|processed|processing|declaration|learn|needed|third party|third parties',
    consentCue: 'cookie|cookies|trackers|tracers|tracking|consent|privacy|personal data|your data|data protection',
    consentWord:
      '{little}|content|contents|yes|no|site|website|device|experience|improve|best|ensure|want|need|external|studies|audience|display|show|load|see|other|similar|services|information|analytics|statistics|functional|providers|third|parties|party|choose|change|adapt|necessary|continue|without|data|targeted|research|development|product|products|podcast|video|audio|post|graphic|map|page|about|collect|collected|order|element|showing|displaying|services|service|agreement',
    errorAct:
      'report|inform|tell us|let us|write to us|write us|send|select|ctrl|suggest|contact us|notify|us|editors|editorial',
    errorCue: 'error|errors|mistake|mistakes|typo|typos|inaccuracy|misprint|correction|corrections',
    errorWord:
      '{little}|text|article|page|news|found|find|noticed|spotted|see|seen|write|about|know|spelling|grammar|press|enter|mouse|mark|highlight|it|content|story|factual|error|i|staff|problem|editor|other|click|button|did|make|made|notice|help|improve|correct|incorrect|wrong|fault|typing|please|help|thank|thanks|better|improve|redaction|discover|discovered|did|information|form|e mail|mail',
    freeCue: 'free article|free articles|free texts|free reads',
    limitCue:
      'unlimited|without restrictions|without restriction|without limits|without limit|unlock|full access|complete access',
    linkAct:
      'read|see|show|view|open|continue|discover|load|unfold|expand|find|click|go|return|back|search|explore|skip|close',
    linkThing:
      'article|articles|full text|whole text|complete text|everything|entire text|gallery|full story|full article|home page|homepage|page|navigation|menu|top|website|contents|advertisement|rest|news|stories|interview|content|original',
    linkWord:
      '{little}|full|whole|entire|complete|online|next|previous|related|similar|latest|other|on|site|further|following|subject|topic|section|category|same|author|previous|newer|older|magazine|text|story|website|about|reading|press|list|file|dossier|theme|previously|complete',
    little:
      'a|an|the|this|that|these|our|your|it|its|us|me|we|you|is|are|be|will|can|may|must|should|to|in|of|on|at|by|for|from|with|and|or|as|only|now|here|there|all|any|more|also|too|please|up|out|via|so|if|then|do|does|has|have|per|not|every|each|just|directly|yet|s|t|don|re|ve|how|below|above|free|new|one|order|which|further|when|through|into|within|again|already|still|always|simply|need|needs|let|get|yourself|being',
    mailAct:
      'subscribe|sign up|sign|receive|register|unsubscribe|subscription|registration|confirm|enter|registered|subscribed|delivered|daily|weekly|thursday|monday|tuesday|wednesday|friday|saturday|sunday|selection',
    mailCue: 'newsletter|newsletters|bulletin|mailing list|inbox|mailbox|e mail|email',
    mailWord:
      '{little}|get|address|day|week|morning|evening|month|news|most|important|stories|articles|latest|best|informed|stay|{section}|editors|editorial|editor|staff|team|want|like|would|link|click|time|times|journalists|summary|digest|topics|today|today s|free|charge|cancel|other|regional|local|write|data|used|send|sending|my|i|name|first|last|#|dose|portion|terms|conditions|us|send|weekend|noon|information|essential|receive|collected|personally|reports',
    memberCue:
      'subscriber|subscribers|subscription|subscriptions|subscribe|subscribed|premium|paywall|abonent|abonents|abonnement|abonement|abonnents|abonnent',
    memberCueToo:
      '{memberCue}|members|member|registered|register|registration|log in|login|sign in|logged|membership|account|paying',
    memberWord:
      '{little}|{spentCue}|{freeCue}|{offerCue}|suit|free|article|advantage|reader|readers|{memberCueToo}|{accessCue}|read|access|full|digital|print|online|edition|plus|pro|today|without|time|end|sorry|unfortunately|enter|discover|choose|benefits|advantages|offer|offers|want|need|continue|get|try|first|#|euro|euros|month|months|week|weeks|year|price|whole|complete|entire|remaining|part|paid|customers|customer|already|visible|available|enjoy|become|section|month|benefit|complete|full|open|our|behind|site|app|web|who|with|quality|i|continuation|readable|opened|unlocked|sequel|remainder|possible|consult|consultable|magazine|newspaper|subscribing|fully|completely|afterwards',
    offerCue: 'advantages|benefits|choose|discover|become|continue|suits|offers',
    otherAct:
      'other|related|similar|latest|recommended|same|miss|interest|interesting|read|popular|most|commented|viewed|shared|editor|editors|section|category|topic|selected|suggested|recommend|linked|connected|file|to this one',
    otherCue: 'articles|stories|headlines|recommendations|publications|topics|materials|news',
    otherWord:
      '{little}|today|week|day|moment|hours|hour|last|subject|author|region|rubric|series|further|could|might|which|should|readers|s|recent|editorial|site|right|currently|top|#|best|file|dossier|theme|heading|portal|magazine|newspaper|users|choice|selection|tip|tips|others|list',
    paidCue:
      'product placement|advertising|advertisement|advertorial|sponsored|sponsor|commercial|affiliate|promotional|paid|advertiser',
    paidThing:
      'text|article|content|contains|links|link|material|published|message|post|cooperation|created|placement|partner|partners|section|collaboration|page|notice|information|contribution',
    paidWord:
      '{little}|includes|provided|produced|written|supplement|basis|advertisers|created|offer|editorial|marked|prepared|responsible|commission|may|some|so|called|announcement|communication|other|supplied|client|customer|was|rights|basis|terms|made|realised|realized|sponsors',
    partCue:
      'content|post|tweet|item|element|widget|embed|module|component|graphic|media|map|player|chart|iframe|publication|message',
    partFailure:
      'loaded|displayed|found|loading|shown|unavailable|blocked|supported|hidden|not available|no longer available',
    partWord:
      '{little}|cannot|could|sorry|unfortunately|error|failed|external|embedded|no|longer|available|been|moment|currently|page|try|again|later|browser|instagram|facebook|twitter|x|telegram|tiktok|youtube|on|platform',
    playerAct:
      'loading|load|play|skip|hide|unavailable|start|pause|mute|loaded|played|error|show|minutes|min|listen|watch|stop|close|autoplay|replay|subtitles|reading|again|click|loads',
    playerCue: 'video|broadcast|audio|player|playback|podcast|slideshow|recording|videos|live stream|livestream',
    playerWord:
      '{little}|available|below|not|cannot|could|sound|duration|version|text|article|minute|seconds|#|next|previous|browser|supported|enlarge|full|screen|without|automatically|moment|reading|again|click|press|picture|image|button|view|enjoy|here|on|to',
    rateCue: 'liked|rate|heart|thumbs|stars|vote|votes|rating',
    rateThing: 'article|text|story|post|material|publication|news|author',
    rateWord:
      '{little}|click|tap|press|put|give|leave|did|was|think|#|like|enjoyed|useful|helpful|average|number|first|no|content',
    rightsAct:
      'reserved|prohibited|forbidden|protected|permission|consent|allowed|hyperlink|permitted|authorization|authorisation|licence|license|agreement',
    rightsCue:
      'copyright|reproduction|copying|rights|reprint|reprinting|republication|quoting|redistribution|duplication|copies',
    rightsWord:
      '{little}|written|prior|publisher|source|link|content|contents|text|texts|articles|article|materials|material|photos|use|without|partial|total|full|whole|part|strictly|expressly|law|any|editors|editorial|office|owner|holder|author|authors|active|mandatory|other|publication|distribution|site|page|even|commercial|purposes|form|means|electronic|no|except|cited|citing|indication',
    section:
      'sport|economy|business|culture|politics|society|world|science|health|technology|local|regional|opinion|lifestyle',
    shareAct: 'share|send|copy|print|bookmark|forward|tell|save|recommend',
    shareThing:
      'article|articles|link|story|news|friends|friend|page|text|address|url|facebook|twitter|whatsapp|telegram|e mail|email|network|networks|content|post|publication|x|linkedin|later|bookmarks|favorites|clipboard|pdf',
    shareWord:
      '{little}|social|someone|about|my|favourites|list|reading|buttons|#|others|version|family|media|messenger|viber',
    spentCue: 'used up|left|remaining|limit|exhausted',
    supportAct:
      'journalism|journalists|newsroom|editorial|editors|media|magazine|portal|newspaper|reporting|investigations',
    supportCue:
      'donate|donation|donations|contribution|contributions|support|patreon|paypal|supporter|supporters|patron|patrons|make a gift|one off gift|financial gift',
    supportWord:
      '{little}|independent|work|help|today|make|makes|possible|become|regular|monthly|one|time|once|euro|euros|#|month|quality|free|continue|local|our|staff|office|team|through|project|thank|thanks|financially|small|let|keep|stay|alive|exist|like|want|value|appreciate|readers|reader|a gift|transfer|redaction|authors|author|project|work|us|pay|voluntary|transfer|via|directly|sum|amount|any|important|matters',
    textCue:
      'article|articles|text|texts|content|contents|reading|story|stories|excerpt|e paper|epaper|continuation|e edition',
  },
  phrases: {},
  bags: {
    'ad-marker': [{words: '{adWord}', cue: '{adCue}', act: '{adAct}', example: 'The rest of the text is below the ad'}],
    'browser-notice': [
      {words: '{browserWord}', cue: '{browserCue}', act: '{browserAct}', example: 'You are using an outdated browser'},
    ],
    'thank-the-writer': [
      {words: '{rateWord}', cue: '{rateCue}', act: '{rateThing}', example: 'Click on the heart if you liked the text'},
    ],
    'consent-notice': [
      {words: '{consentWord}', cue: '{consentCue}', act: '{consentAct}', example: 'Do you want to allow all cookies?'},
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
    newsletter: [
      {
        words: '{mailWord}',
        cue: '{mailCue}',
        act: '{mailAct}',
        example: 'The newsletter of the sport editors, every Monday',
      },
    ],
    'follow-us': [
      {words: '{channelWord}', cue: '{channelCue}', act: '{channelAct}', example: 'You can find us on Facebook too'},
    ],
    comments: [
      {words: '{commentWord}', cue: '{commentCue}', act: '{commentAct}', example: 'To add a reaction, log in'},
    ],
    'read-also': [
      {words: '{otherWord}', cue: '{otherCue}', act: '{otherAct}', example: 'Articles you should not miss'},
    ],
    'media-widget': [{words: '{playerWord}', cue: '{playerCue}', act: '{playerAct}', example: 'The video is loading'}],
    'cms-leftover': [
      {words: '{partWord}', cue: '{partCue}', act: '{partFailure}', example: 'This item could not be loaded'},
    ],
    'error-report': [
      {words: '{errorWord}', cue: '{errorCue}', act: '{errorAct}', example: 'Inform us about the error'},
    ],
    donation: [
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
    ],
    'continue-reading': [
      {words: '{linkWord}', cue: '[{command}] {linkAct}', act: '{linkThing}', begins: true, example: 'Read everything'},
    ],
  },
}
