import type {PhraseBook} from '../../phrases.js'

/**
 * What stands around a text, in whatever order translation puts the words: credits of pictures, players, agencies, sources,
 * the site's own words, live markers, versions in other languages, embedded posts, excerpts. As in `vocabulary.ts` the sets
 * hold no word for people or for what happens.
 */
export const margins: PhraseBook = {
  language: 'en',
  sets: {
    agency:
      'afp|reuters|dpa|efe|ansa|apa|tass|interfax|ukrinform|xinhua|kyodo|anp|belga|lusa|pap|ctk|ntb|ritzau|yonhap|unian|rbc ukraine|adnkronos|associated press|europa press|press association|news agencies|news agency|press agency|press agencies|agencies',
    agencyAct: 'text|texts|material|materials|comes from|taken from|based on|input|inputs|files',
    agencyWord: '{little}|agency|comes|own|staff|editorial|office|newsroom|article|story|news|used|provided|uses',
    embedAct:
      'look at this|view this|see this|watch this|open this|show this|see the post|see the publication|view the post|view the publication|view the tweet|to see the|to view the|show the post|show the publication|display the post|display this|look at the publication|see the tweet|view post|see post|show post|open post|look at the post|open the post|read the post',
    embedThing: 'post|publication|contribution|entry|tweet|message|reel|photo|video|story|content',
    embedNetwork: 'instagram|facebook|twitter|telegram|tiktok|youtube|linkedin|threads|bluesky|vkontakte',
    embedWord: '{little}|{embedThing}|original|full|shared|embedded|website|app|channel|profile|page|want|to see',
    excerptAct: 'this is|you are reading|you read|you have read|only',
    excerptCue: 'excerpt|fragment|extract|abridged|shortened|abbreviated|teaser|snippet|preview|beginning',
    excerptWord:
      '{little}|article|text|full|read|interview|whole|complete|entire|report|story|version|here|reading|rest|published|in full|paper|newspaper|magazine|print|app|site|website|online|form|edition|find|original|short|shorter|was|has been',
    fullAct:
      'our site|our website|our app|our portal|our page|our paper|our magazine|print edition|printed edition|paper edition|digital edition|print issue|link|newspaper|in the paper|in the magazine|in the app|on the site|on the website|at the source',
    fullCue:
      'full text|full article|complete article|whole article|entire article|full version|full interview|complete text|entire text|whole text|complete version|complete interview|read in full|read it in full|article in full|text in full|whole interview|unabridged version|long version',
    fullWord:
      '{little}|online|source|issue|edition|site|website|app|page|find|read|available|printed|published|digital|original|today|current|latest|weekend|found|see|find|full',
    galleryAct: 'open|see|view|show|swipe|expand|click|to the|scroll|browse|enlarge',
    galleryCue: 'gallery|photo gallery|picture gallery|image gallery|slideshow|picture series|photo series|slide show',
    galleryWord:
      '{little}|{galleryAct}|full|size|screen|image|images|photo|pictures|picture|large|larger|view|#|left|right',
    language:
      'english|french|german|spanish|italian|portuguese|dutch|polish|czech|russian|ukrainian|swedish|turkish|greek|arabic|japanese|korean|chinese|romanian|hungarian|norwegian|danish|finnish|catalan|hebrew|hindi|slovak|bulgarian|croatian|serbian|lithuanian|latvian|estonian',
    languageAct:
      'read this|read it|read here|can be read|read the article|listen to this|available here|also available|switch to|change to|also in|you can read|you can also read|to read|also read',
    languageWord:
      '{little}|article|text|version|material|story|news|page|site|website|interview|report|translation|original|language|languages|publication|content|see|click|want|possible|exists',
    listenAct:
      'can be watched|can be listened|can be heard|can be seen|can be viewed|press play|listened|watched|will start|will begin|is loading|loading|loads|buffering|starts automatically|play|to see|to hear|to watch|look the',
    listenCue: 'video|audio|article|podcast|audio version|player',
    listenWord:
      '{little}|{listenCue}|see|shortly|soon|press|moment|moments|full|also|button|click|following|version|aloud|look at|wait|automatically|seconds|#',
    little:
      'a|an|the|this|that|these|our|your|it|its|us|me|we|you|is|are|be|will|can|may|must|should|to|in|of|on|at|by|for|from|with|and|or|as|only|now|here|there|all|any|more|also|too|please|up|out|via|so|if|then|do|does|has|have|not|every|each|just|directly|how|below|above|one|which|further|when|through|into|within|already|still|always|under|been|was|were',
    liveAct: 'updates|closed|ended|over|finished|soon|page|click|automatically|continuously|here|latest',
    liveCue: 'live blog|liveblog|live ticker|liveticker|live coverage|live text|refresh|reload',
    liveWord:
      '{little}|{liveAct}|check|constantly|new|minute by minute|in real time|blog|news|story|article|information|details|click|follow|follows|continue|events|event|situation|get|see|read|stay|tuned|later|day|today|latest|live|developing|developments',
    photoAct:
      'illustrative|illustration purposes|open sources|social networks|social media|press service|representative|handout|illustrative character|illustrative purposes|illustration only|purely illustrative',
    photoCue: 'photo|photos|picture|pictures|image|images|photograph|screenshot|foto|illustration',
    photoWord:
      '{little}|character|purposes|purpose|used|taken|frame|author|source|credit|copyright|network|networks|facebook|instagram|telegram|youtube|twitter|internet|web|video|reproduction|collage|page|site|nature|serves|reference|provided|editorial|office',
    sloganAct: 'your|you|since #|every day|around the clock|who want|in one place|you can trust|trusted',
    sloganCue:
      'news|newspaper|portal|news portal|information portal|news site|news website|source of news|source of information|news source|daily newspaper|paper',
    sloganWord:
      '{little}|#|independent|trust|leading|online|quality|latest|breaking|city|town|region|country|world|valley|county|area|day|daily|source|local|national|international|regional|information|opinion|analysis|business|sport|politics|culture|know|most|what|happens|happening|matters|everything|place|important|reliable|first|fast|fastest|objective|free|citizens|readers|largest|biggest|oldest|number|since|real|best|write|want|about|that|who|today|know|home',
    sourceAct: 'link|url|read|see|view|go to|find|published|address',
    sourceCue:
      'original|original article|original text|original publication|original source|source article|primary source|republished|reprinted|reposted|source link',
    sourceWord:
      '{little}|here|found|available|appeared|originally|first|permission|{sourceAct}|article|text|material|publication|story|news|full|version|page|site|website|language|following|address|kind',
    voiceAct:
      'generated|translated|translation|read|voiced|created|produced|narrated|spoken|summarised|summarized|written|made|converted',
    voiceCue:
      'ai|artificial intelligence|automatic voice|computer voice|synthetic voice|artificial voice|automatically|machine translation|language model|speech synthesis|text to speech|robot voice|neural network|deepl|google translate|chatgpt',
    voiceWord:
      '{little}|audio|audio version|version|article|text|summary|page|content|help|aid|support|means|using|use|original|{language}|checked|editors|editorial|staff|errors|contain|contains|mistakes|possible|aloud|voice|machine|automatic|partly|podcast|interview|post|story',
  },
  phrases: {},
  bags: {
    'media-credit': [
      {words: '{photoWord}', cue: '{photoCue}', act: '{photoAct}', example: 'The photo has an illustrative character'},
    ],
    'media-widget': [
      {words: '{galleryWord}', cue: '{galleryAct}', act: '{galleryCue}', begins: true, example: 'Open photo gallery'},
      {words: '{listenWord}', cue: '{listenCue}', act: '{listenAct}', example: 'The video can be watched here'},
    ],
    'agency-signature': [
      {words: '{agencyWord}', cue: '{agency}', act: '{agencyAct}', example: 'This text comes from the agency dpa'},
    ],
    'source-line': [
      {words: '{sourceWord}', cue: '{sourceCue}', act: '{sourceAct}', example: 'Read the original under the link'},
    ],
    'site-banner': [
      {
        words: '{sloganWord}',
        cue: '{sloganCue}',
        act: '{sloganAct}',
        example: 'The independent newspaper of the region since 1881',
      },
    ],
    'live-marker': [
      {words: '{liveWord}', cue: '{liveCue}', act: '{liveAct}', example: 'Refresh the page for the latest updates'},
    ],
    'translation-notice': [
      {
        words: '{languageWord}',
        cue: '{language}',
        act: '{languageAct}',
        example: 'You can read this text in German too',
      },
      {
        words: '{voiceWord}',
        cue: '{voiceCue}',
        act: '{voiceAct}',
        example: 'The audio version of this text was generated by AI',
      },
    ],
    'social-embed': [
      {
        words: '{embedWord}',
        cue: '{embedNetwork}',
        act: '{embedAct}',
        example: 'Look at this publication in Instagram',
      },
    ],
    truncation: [
      {
        words: '{excerptWord}',
        cue: '{excerptCue}',
        act: '{excerptAct}',
        example: 'This is only an excerpt of the text',
      },
      {words: '{fullWord}', cue: '{fullCue}', act: '{fullAct}', example: 'Read the full text on our site'},
    ],
  },
}
