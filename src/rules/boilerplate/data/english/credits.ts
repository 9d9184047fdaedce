import type {PhraseBook} from '../../phrases.js'

/** Who wrote, shot and sent a text, and when. */
export const credits: PhraseBook = {
  language: 'en',
  sets: {
    agency:
      'canadian press|the canadian press|aap|press trust of india|afp|ap|associated press|the associated press|reuters|dpa|efe|ansa|apa|pa|pa media|tass|ria novosti|interfax|ukrinform|xinhua|kyodo|anp|belga|lusa|pap|ctk|ntb|tt|ritzau|stt|anadolu agency|aa|dha|iha|yonhap|cnn|bbc|epa|sda|ats|agencies|agency|news agencies|europa press|press association|upi|kna|epd|sid|agerpres|mti|pti|ani|ians|afp reuters|ap reuters|anadolu|unian|rbc ukraine|adnkronos|agi|askanews|tt news agency|keystone sda|keystone ats|jiji|jiji press|newsis|dpa infocom|ots|tanjug|tasr|athens news agency|ana mpa|maghreb arab press|unn|ukrainian news',
    creditAgency:
      'getty images|getty|reuters|afp|ap|shutterstock|unsplash|pixabay|flickr|wikimedia|open sources|social networks|social media',
    journalism:
      'journalism|journalist|journalists|newspaper|newspapers|editor|editorial|editorial staff|editorial team|editorial office|reporter|newsroom|magazine|portal|correspondent|columnist|our site|this site|media|desk|writes for|this paper',
    language:
      'english|french|german|spanish|italian|portuguese|dutch|polish|czech|russian|ukrainian|swedish|turkish|greek|arabic|japanese|korean|chinese|romanian|hungarian|norwegian|danish|finnish|catalan|hebrew|hindi|українська|українською|русский|polski|deutsch|español|français|italiano|português|nederlands|türkçe|slovak|bulgarian|croatian|serbian|lithuanian|latvian|estonian|simple language|plain language|easy language|the original language|another language|other languages',
    make: 'written|published|posted|authored|created|prepared|submitted|uploaded|drafted',
    person: 'author|writer|journalist|editor|reporter|correspondent|columnist|contributor|authors|editors|reporters',
    stamp:
      'published|updated|posted|last updated|last modified|modified|created|first published|publication date|date|originally published|last update|update|date published|date of publication|release date|publish date|added|edited|uploaded|submitted|released|last changed|as of|stand|status|published on|updated on|updated at|publication|actualized|actualised|last edited|last revised|revised|changed|refreshed|posted on|publication time|time of publication|article published|article updated|text updated|last modification|modification|created on|creation date|appeared|appeared on|date of update|update date|published at|posted at|date of creation|online since|last change|put online|put online on|published today|published online|first publication|actualization|actualisation|last actualization|last actualisation|actualized|actualised|put online|placed online|last change',
    unit: 'second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|h|day|days|week|weeks|month|months|year|years|d|m',
    zone: 'am|pm|a m|p m|est|edt|et|gmt|utc|bst|cet|cest|ist|pst|pdt|pt|ct|mt|cst|cdt|hrs|hours|o clock|local time|kst|jst|eest|eet|msk|h|clock|moscow time|kyiv time|kiev time|eastern time|central european time|paris time|brussels time|greek time|uhr|eastern|time',
  },
  phrases: {
    'media-credit': {
      label: [
        ['screenshot|infographic|graphic|handout photo|handout image', 'Handout photo: Coast Guard'],
        [
          '(photo|photos|picture|image|video|graphic|illustration) (author|collage|montage|editing|processing)|photographer|photographed by|drone footage',
          'Photo author: Jane Roe',
        ],
        ['(image credits|photo credits|picture credit|credits|credit)', 'Image Credits: Example'],
        [
          '({photo}|file photo|cover photo|featured image|header image|main image|stock photo|lead image|archive photo|cover image|top image|title image|symbol image|illustrative photo|illustrative image) (credit|credits|by|courtesy|courtesy of|source|via|copyright|provided by|rights|supplied by)',
          'Photo credit: Jane Roe / Example',
        ],
      ],
      line: [
        [
          '(illustrative|illustration|representative|stock|file|archive|symbolic|symbol) (image|photo|picture) (shutterstock|getty|getty images|reuters|afp|ap|unsplash|pixabay|istock|dpa|freepik|pexels)',
          'Illustrative image (Shutterstock)',
        ],
        [
          '[the|this] (photo|image|picture|photos|images|pictures|video|screenshot) [is|was|are|were] taken from [the] (page|profile|site|website|account|channel|web page) [of [the] (<name>|_|_ _)] [on|in] [{network}]',
          'Photo taken from the page of the council',
        ],
        ['<name> (file photo|file image|stock photo)', 'Harbour Post file photo'],
        [
          '[the|this] (photo|photograph|picture|image) (of (archive|illustration|reproduction)|(serves|is used) for (illustration|illustrative purposes) [only])',
          'Photograph of archive',
        ],
        [
          '(photo|photos|image|images|picture|pictures|video|illustration) (by|from|courtesy of|supplied by|provided by) [the] (author|authors|artist|family|museum|ministry|council|municipality|company|manufacturer|organiser|organizer|site|website|page|publisher|photographer|team|club|party|army|police|fire brigade|fire department) [of [the] (<name>|_|_ _)] [on {network}]',
          'Photo from the site of the ministry',
        ],
        [
          'all (photos|images|pictures) [are] [by|from|courtesy|courtesy of|copyright|of] [the] <name>',
          'All images courtesy of the Mill Museum',
        ],
        [
          '(contributed|courtesy|submitted|supplied|provided|handout|agency|promotional|publicity) (photo|image|picture|photos|images)',
          'Contributed photo',
        ],
        [
          '(alamy|shutterstock|getty|reuters|adobe|istock|dreamstime|imago|afp) (stock photo|stock photos|live news|photo|stock|images|pictures)',
          'Alamy Stock Photo',
        ],
        ['(see|view|show|browse|open) (more|all|all the|other|the other) (photos|pictures|images)', 'See more photos'],
        ['(image|photo|picture|slide) # (of|from|out of) #', 'Image 3 from 12'],

        [
          '(view|see|show|open) (all|#|in|full|all #|the) [#] (images|photos|pictures|gallery|slideshow|image|photo|photo gallery|image gallery|full screen|fullscreen|lightbox|picture gallery)',
          'See all 14 photos',
        ],
        ['(image|photo|picture|slide) # (of) #', 'Image 1 of 5'],
        ['(image|picture|photo) (description|caption)', 'Picture caption'],
        ['(enlarge|expand|zoom|open) [the|this] (image|photo|picture)', 'Enlarge image'],
        ['(enlarge|click to enlarge|tap to enlarge) [[the|this] (image|photo|picture)]', 'Click to enlarge'],
        ['(hide|show|toggle|view|read) caption', 'Hide caption'],
        [
          '(photo|image|picture) (gallery|zoom|enlarge|enlargement|source|not available|unavailable|is not available)',
          'Photo gallery',
        ],
        [
          '(getty|getty images|shutterstock|reuters|afp|ap|ap photo|istock|i stock|pixabay|unsplash|pexels|alamy|dreamstime|adobe stock|depositphotos|flickr|wikimedia|wikimedia commons|screenshot|screengrab|handout|courtesy|stock photo|file photo|illustrative photo|symbol image|symbolic image|archive photo|archive image|file image|representational image|representative image|afp getty images|via getty images|afp via getty images|ap images|via ap|epa efe|imago|picture alliance)',
          'Getty Images',
        ],
        [
          '(courtesy|photo courtesy|image courtesy|screenshot|screengrab|image) (of|from|via) [the] <name>',
          'Courtesy of Example Films',
        ],
        [
          '<name> (getty images|shutterstock|afp via getty images|afp|reuters|via getty images|ap|ap photo|via ap|usa today sports|via reuters|epa|efe|imago|afp getty|istock|alamy|unsplash|flickr)',
          'Jane Roe/Getty Images',
        ],
        [
          '(photo|image|picture|foto|frame|photos|images|pictures) [is|was|are|were] (taken|from|obtained|downloaded|screenshot) [from|of] [the] (social networks|social media|social network|internet|open sources|web|archive|facebook|instagram|telegram|twitter|youtube|a video|video) [of] [the] [<name>]',
          'Image taken from social networks',
        ],
        [
          '(screenshot|screen capture|still|frame|still image|freeze frame|screen shot|screengrab|video still|video frame) [photo|image] (from|of) (the|a|video|youtube) [video|film|broadcast|clip|footage|recording|program|channel] [<name>|{network}]',
          'Frame from the video',
        ],
        [
          '(photo illustration|illustration|graphic|graphics|collage|montage|cartoon|drawing|infographic|map|chart|archive photo|stock image|video still|symbol photo|symbolic picture|symbolic photo|theme photo|genre image|photo montage|caricature|illustrative photo|file photo) [by|from|of|source] [<name>] (getty images|getty|shutterstock|reuters|afp|ap|dpa|imago|epa|efe|ansa|anp|pap|ctk|belga|istock|alamy|unsplash|pixabay|pexels|depositphotos|adobe stock|picture alliance|unian|ukrinform|keystone|lusa|tt|ritzau|ntb|archive|own archive|personal archive|private archive)',
          'Photo illustration: Getty Images',
        ],
        [
          '(photo illustration|symbol photo|symbol image|symbolic image|symbolic picture|symbolic photo|theme image|archive photo|photo archive|illustrative photo|stock photo|photo and text|photos and text|text and photo|text and photos) [by] <name>',
          'Symbol photo: Ole Brandt',
        ],
        [
          '[this|the] (photo|image|picture|foto|illustration) (archive|archives|illustration|montage|handout|reproduction|from archive|from the archive|from the archives|from open sources|for illustration|of illustration|file image|is illustrative|is for illustration|for illustrative purposes|is for illustrative purposes|for illustration purposes|illustrative|archival|private|privat|press service|from social networks|for reference) [only]',
          'Image of illustration',
        ],
        [
          '(illustrative|illustration|archive|archival|symbolic|symbol|stock|generic|representative) (image|photo|picture|photograph|illustration|foto) [only]',
          'Archive photo',
        ],
        [
          '(photo|image|picture|photos|images|pictures) ((by|courtesy|provided by|courtesy of|credit) [the] (press service|archive|police|organizers|organisers|editorial office|reader|readers|a reader|eyewitness|eyewitnesses) [of [the] (<name>|_|_ _|_ _ _|_ _ _ _)]|from [the] (press service|open sources|social networks|family archive|personal archive|private archive|internet|archive) [of [the] (<name>|_|_ _|_ _ _)])',
          'Photo by the press service of the council',
        ],
        ['(enlarge|expand|zoom|click to enlarge) [the|this] [image|photo|picture]', 'Enlarge image'],
        [
          '(enlarge|expand|zoom|click to enlarge|open) [the|this] (image|photo|picture|gallery) [in] [full|original] [size|screen|window|mode]',
          'Open image in full size',
        ],
        [
          '{photo} from ({creditAgency}|<name> (getty images|getty|reuters|afp|ap|shutterstock|unsplash|pixabay|flickr|wikimedia))',
          'Photo from Getty Images',
        ],
      ],
      weak: [
        'Caption',
        'Credit',
        'Photographs',
        'Slideshow',
        'Gallery',
        'Image',
        'Photo',
        'Picture',
        'Photo credit',
        'Image source',
        'Photo zoom',
        'Photos',
        'Pictures',
        'Images',
        ['# (of|from|out of) #', '1 of 5'],
        'Photo report',
        'Description of the photo',
      ],
    },
    'media-widget': {
      run: [
        ['(watch|play|see) [the|this] (video|clip|film|episode) again', 'Watch the video again'],
        ['[this] (content|media|movie|film) unavailable', 'Content unavailable'],
      ],
      line: [
        [
          'the (video|recording|audio) is [also] available (here|below|at the link|on {network})',
          'The video is available below',
        ],
        [
          'your video will play [after [the|this] (ad|advertisement|advert|commercial|break)|shortly|soon|in # {unit}]',
          'Your video will play after the ad',
        ],
        [
          'this (media|video|audio|clip) (cannot|can not|could not) be played [on (your|this) device|here|in your browser]',
          'This media cannot be played on your device',
        ],
        ['[to listen|to watch|to hear] press play [to (listen|watch|hear|start)]', 'Press play to listen'],
        ['(listen|watch|play) # {unit}', 'Listen 6 min'],
        'Play pause',
        ['[photo|picture|image] gallery [with] # (images|photos|pictures)', 'Gallery: 12 images'],
        [
          '(more|all|other|further) (pictures|photos|images|videos) in (the|our) (gallery|photo gallery|picture gallery|slideshow|media library)',
          'More pictures in the gallery',
        ],
        ['the (image|photo|picture) # (of|from) #', 'The image 2 of 7'],
        [
          '[video] playback is not (supported|possible|available) [on this device|here]',
          'Video playback is not supported',
        ],
        ['[the|this] (article|text|story) (for listening|to listen to|to hear)', 'The article for listening'],
        [
          '(watch|play|listen|view|see|replay|start|pause|stop) [to] [{a}] [full|latest|above|below] ({video}|now|live|below|here|audio|the podcast|the video|the full interview|trailer|live tv|live stream|stream|clip|highlights|full video|video above|video below) [below|here|above|now|live]',
          'watch now',
        ],
        [
          '[next|recommended|related|featured|more|latest|top|popular|other|further|trending|most watched|must see|must watch|today s|up next|previous|all|embedded|main] (video|videos|clip|audio|podcast|player|video player|episode) (in # seconds|player|recommended|suggestions|playlist|unavailable|loading|playing|duration|transcript|by <name>|on this topic|of the day|gallery|for you|from <name>|below|above|to the article|on the subject|player is loading|caption|credit)',
          'Recommended video in 9 seconds',
        ],
        [
          '(next|recommended|related|featured|more|latest|top|popular|other|further|trending|most watched|must see|must watch|up next|previous|with|in|all) [the] ({video}|videos|tv)',
          'Recommended video',
        ],
        ['(article|text|story) to (listen|listen to|hear) [to] [#] [min|minutes]', 'Text to hear: 7 minutes'],
        [
          '(listen to|hear|audio version of|audio|play) [the|this] {article} [#] [min|minutes|now]',
          'Listen to the article',
        ],
        [
          '(now playing|live stream|live tv|autoplay|auto play|closed captions|subtitles|full screen|fullscreen|picture in picture|mute|unmute|play video|playback speed|video player close|video player|video player is loading|audio player|advertisement remaining|current time|duration|loaded # [...]|stream type live|remaining time|seek to live [...]|this is a modal window [...]|volume # [...]|toggle mute|skip back # [...]|skip forward # [...]|your browser can t play this video|turn on sound|tap to unmute|audio track|chapters|descriptions off [...]|captions off [...]|subtitles off [...]|playback rate|beginning of dialog window [...]|end of dialog window|video smart playlist [...]|play episode|download episode|embed video|embed code|video ad feedback|video ad|your video will (begin|start|resume) [...]|the video (could not|cannot) be [...])',
          'Now playing',
        ],
        ['# ({unit}) (listen|watch|video|audio) [...]', '5 min listen'],
        [
          '[this] {article} (read|voiced|narrated|spoken|read aloud) (by|with) [an|a|the] [artificial|synthetic|computer] (ai|artificial intelligence|voice|robot|machine|computer) [voice]',
          'Article read by an AI voice',
        ],
        [
          '(listening|viewing|audio|watching|playing) (time|length|duration) [approx|about|ca|approximately] # [{unit}] [# [{unit}]]',
          'Listening time: 8 minutes',
        ],
        [
          '[you can|here you can|would you like to|do you want to|want to|or|now|here|also|click here to|click to|press play to|tap to] (listen|listen to|hear|play) [to] (this|the) {article} [here|now|as audio|read aloud|in audio|in audio version|as a podcast|with ...|in full]',
          'Here you can listen to the article',
        ],
        [
          '(read|have) [this|the|it] [{article}] (aloud|out loud|read aloud|read out|read to you|read out loud) [to me|to you]',
          'Read aloud',
        ],
        ['(listen to|watch) <name> (live|back|again|online|on demand) [...]', 'Listen to Harbour Radio live at 12:45'],
        [
          '(skip|pass|close|hide|stop|replay|mute|expand|minimize|pin|pause|resume|restart|start|open) (the|this) (video|player|clip|audio|livestream|gallery|carousel|slideshow|playback|recording)',
          'Skip the video',
        ],
        [
          'video (below|under|above|at the end of|after|in|inside) [the|this] (text|article|post|story|news)',
          'Video below the text',
        ],
        [
          '(you are|you re|you have) [now] (listening to|watching|hearing|listened to) (an excerpt|a preview|a sample|the audio version|this article|the article|an audio version)',
          'You are listening to an excerpt',
        ],
        [
          '(audio version|audio article|article in audio|listen to article|article audio|play article) [available|of the article|of this article] [#] [{unit}] [#] [{unit}]',
          'Audio version 6 min',
        ],
        [
          '(see|watch|view|look at|play) (also|here|now|all) [the|in] [our|this] (video|videos|gallery|photos|slideshow|images|pictures|photo gallery) [here|below|above|now]',
          'See here the video',
        ],
        [
          '(watch|see|view|look at) [the|our|this] (video|clip|footage|videos|gallery|photo gallery|slideshow|trailer|full video|photos|pictures|images|video report) [here|below|above|now|on video|of the event|of the day|at the link|from <name>|on {network}]',
          'Watch the footage below',
        ],
        [
          '(loading|load|reload|start|restart) [the] (player|video|audio|stream|playlist|livestream)',
          'Loading the player',
        ],
        [
          '(listen|download|itunes|subscribe|stream|audio|transcript|embed|episode) (https|http) ...',
          'Listen: https://example.com/615',
        ],
        [
          '(listen|subscribe|stream|download|available) (on|via|in) (spotify|apple|apple podcasts|itunes|youtube|google podcasts|deezer|soundcloud|acast|castbox|podcast) [...]',
          'Listen on Spotify',
        ],
      ],
      weak: [
        ['(watch|play|see) [the|this] (video|clip|film|episode) again', 'Watch the video again'],
        ['[this] (content|media|movie|film) unavailable', 'Content unavailable'],
        'Media caption',
        'Media player',
        'Video',
        'Videos',
        'Audio',
        'Podcast',
        'Podcasts',
        'Play',
        'Pause',
        'Watch',
        'Live',
        'Replay',
        'Video below',
        'TV',
        'In pictures',
        'Slideshow',
        'Infographic',
        'Infographics',
        'With video',
        'Loading video',
        'Media',
        'Trailer',
        'In video',
        'Playlist',
        'Episode',
        'Stop',
        'Watch video',
        'Video report',
        'Photo report',
        'Photos and video',
        'Video and photos',
        'Video archive',
        'Text to speech',
        'Picture series',
      ],
      label: [['(video|watch the video|see the video)', 'Video: The ferry leaves']],
    },
    byline: {
      label: [
        [
          '(editor|author|writer) of the (text|article|material|publication|report|story)',
          'Editor of the text: Jane Roe',
        ],
        [
          'collaboration|reporting|editorial preparation|[the|this] (material|article|text|report|interview|story) [was] prepared by|[a|the] (text|report|story|reportage|interview) by',
          'Collaboration: Jane Roe',
        ],
        ['({person}|author s name|author name|authored by|name of the author) [name]', 'Author: Jane Roe'],
        [
          '({make}|story|text|article|report|analysis|words|interview|reporting|additional reporting) by',
          'Written by Jane Roe',
        ],
        ['by', 'By Jane Roe'],
        [
          '(from|by|of) our (editor|reporter|correspondent|special envoy|colleague|special correspondent|journalist|staff member|collaborator|contributor)',
          'From our editor Jana Holm',
        ],
        ['(text|reported|edited|prepared|drawn up|redacted|material prepared) by', 'Prepared by Jana Holm'],
        [
          '(author of the text|author of the article|text and photos|text and photo|by our correspondent|by our special correspondent|by our special envoy|by our editor|by our reporter|from our correspondent|from our special correspondent|from our reporter|by special correspondent)',
          'By our special envoy Jana Holm',
        ],
      ],
      line: [
        ['(opinion|comment|commentary|analysis|column|essay|review|photos and text) by <name>', 'Opinion by Jane Roe'],
        [
          '(by|from) (a|our|the) (staff|own|special|local) (reporter|writer|correspondent|journalist)',
          'By a staff reporter',
        ],
        ['as told to <name>', 'As told to Jane Roe'],
        [
          '(the|this) (interview|conversation) was (conducted|led|held|done|made) by <name> [and <name>]',
          'The interview was conducted by Jana Holm',
        ],
        ['<name> special (for|to) [the] <name>', 'Jana Holm, special for the Courier'],
        ['our own (correspondent|reporter|correspondents)', 'Our own correspondent'],
        [
          '(written|reported|produced|prepared) by <name> [and] (edited|translated|filmed|illustrated) by <name>',
          'Written by Jane Roe, edited by John Doe',
        ],
        [
          '(report|reportage|text|article|story) (by|from) our [special|own|local|foreign|sports] (correspondent|envoy|reporter|editors|special envoy) [in|from] [<name>]',
          'Report by our special envoy',
        ],
        [
          '(reporting|additional reporting|report|writing|compiled|story) by <name> [and <name>] (editing|edited|writing|compiled|additional reporting|translated|translation) by <name> [and <name>]',
          'Writing by Marta Holm; editing by Jan Wiese',
        ],
        [
          '[story|text|article|report|{make}|words] by <name> [and <name>] [(staff|senior|special|for|of|at) [writer|reporter|the|correspondent|to|<name>] [writer|reporter|<name>]] [(published|updated|posted|on|in) [on|at] ({weekday}|{month}|#) ...]',
          'By Jane Roe and John Doe',
        ],
        ['(article|text|story|photos|report) {make} by', 'Story published by'],
        [
          '(view|see) [the|this] (author|author s|reporter) (archive|profile|page|biography|bio)',
          'View author archive',
        ],
        [
          '[<name>] (staff|news|wire|web|digital|guest|special) (writer|desk|service|services|wire services|correspondent|reporter|contributor|team|editor|editorial team|staff)',
          'Staff writer',
        ],
        ['(our|from our|special) correspondent [in|for] [<name>]', 'Our correspondent'],
        [
          '(posted|published|submitted|written|uploaded) (by|on|in) <name> [[on|in|at] [{weekday}|{month}|#] [{month}] # [(#|a|am|at|bst|by|comment|comments|edt|est|gmt|h|in|ist|last|p|pm|updated|views|{month}) ...]]',
          'Posted by Admin',
        ],
        ['<name> (reporter|journalist|correspondent)', 'Jane Roe reporter'],
        [
          '(by|from) [our|the|a] [special|own|local|foreign|permanent|sports|political|economic|culture|<name>] (correspondent|correspondents|envoy|reporter|editorial staff|editorial team|editorial office|newsroom|editors|editorial board|team|special correspondent|special envoy|redaction|news desk|web editors|online editors|online editorial team|editorial desk) [in|at|from|of|to] [<name>] [and|with] [{agency}|agencies] [and|with] [{agency}]',
          'By our special correspondent in Tunis',
        ],
        [
          '<name> [and <name>] (special correspondent|special envoy|correspondent|reporter|our correspondent|our special correspondent|sent special|our special envoy|special reporter) [in|from|to] [<name>]',
          'Jana Holm, special envoy to Tunis',
        ],
        ['by <name> (and|with) ({agency}|agencies) [and|with] [{agency}]', 'By Jana Holm with AFP'],
        [
          '(text|author|written by|reported by|prepared by|edited by|published by|posted by|by|from|source) [the] (editors|editorial staff|editorial team|editorial office|newsroom|editor|administrator|admin|redaction|editorial board|site editors|web team|news team|press service|online editors|webmaster)',
          'Published by the editorial team',
        ],
        [
          '(reported by|prepared by|edited by|photos by|interview by|author of the text|editor in charge)',
          'Reported by:',
        ],
      ],
      closing: [
        [
          '<name> ... (contributed|contributed to|reported) (to this report|to this story|to this article|reporting|to the report|from <name>|this story|additional reporting|research|contributing)',
          'Jane Roe contributed to this report.',
        ],
      ],
      opening: [
        [
          '<name> [and <name>] (is|are) (the|a) <name> (correspondent|reporter|contributor) ...',
          'Jane Roe is the Example Times correspondent in Berlin.',
        ],
      ],
      weak: [
        ['editorial (office|staff|team) of [the] <name>', 'Editorial office of the Courier'],
        'Editorship',
        'Editorial desk',
        'Guest writer',
        ['(published|written) in <name>', 'Published in Paris'],
        'Editorial team',
        'Editorial staff',
        'Editor',
        'Admin',
        'Author',
        'Staff',
        'Newsroom',
        'Editorial',
        'Editorial office',
        'Contributor',
        'Opinion',
        'Of',
        'By',
        'From',
        'The editors',
        'The editorial staff',
        'The editorial team',
        'Redaction',
        'The redaction',
        'Special envoy',
        'Administrator',
        'Online editors',
        'Editorial board',
        'Guest author',
        'Guest contribution',
      ],
      run: [
        [
          '(reporting|additional reporting|report|writing|edited|editing|compiled|reported|translation|translated|story|interview|research|additional writing|photography) (by|from) <name> ...',
          'Reporting by Jane Roe; Editing by John Doe',
        ],
        [
          'with (reporting|additional reporting|files|material|reports|contributions|information|agency|input|wire) (by|from|reports|inputs|material) ...',
          'With files from Jane Roe',
        ],
      ],
    },
    'author-bio': {
      label: [
        [
          '(about|more about) (the|our|this) (author|authors|authoress|writer|journalist|reporter|contributor)',
          'About the author: Jane Roe',
        ],
        ['(to|about) the person', 'To the person: Jane Roe'],
      ],
      opening: [
        [
          '<name> (covers|writes about|reports on|writes for|edits) ... (email|contact|reach|follow|write to) (him|her|them) ...',
          'Jane Roe covers shipping. Email her at jane@example.com',
        ],
        [
          '<name> (writes|reports|works) for [the] <name> (about|on|as|since|in|from|and) ...',
          'Jana Holm writes for the Harbour Post about politics.',
        ],
        [
          '<name> [was] [born] [in] [#] is [a|an|the] [senior|chief|deputy|political|sports] (editor|reporter|journalist|columnist|correspondent|writer) (in|at|for|of|on|with) [the|our] [_] [_] (department|desk|section|editorial|newsroom|team|service|office)',
          'Jana Holm, born in 1980, is editor in the politics department.',
        ],
        [
          '<name> is (a|an|the|our|one of|senior|chief|currently) ... (writer|reporter|journalist|editor|correspondent|columnist|contributor|blogger|producer|freelancer|author|staff|curator|intern|critic|host|fellow|freelance|novelist|podcaster|photographer) ...',
          'Jane Roe is a news writer who covers politics.',
        ],
        [
          '<name> (covers|writes about|reports on|writes on|is covering|blogs about|writes) ... (for|at) <name>',
          'Jane Roe covers technology for Example News.',
        ],
        [
          '(he|she|they) (is|are|has been|was) (a|an|the|our|<name>) ... (correspondent|reporter|writer|journalist|editor|columnist) (in|for|at|of|since|from|covering|based) ...',
          'She has been a correspondent for Example News in Argentina since 2016.',
        ],
        [
          '(is|has been) [a|the] correspondent (for|of|in) <name> (in|since|for) ...',
          'Is a correspondent for EL PAÍS in Argentina since 2016.',
        ],
        [
          '<name> (journalist|editor|reporter|columnist|photojournalist) [of|at|in|for|with] [the] [<name>] (has|works|writes|since|covers|graduated|with the|specializes|specialises) ...',
          'Jana Holm – journalist, has worked at the Harbour Post since 2012.',
        ],
        [
          '<name> (is|has been|works|has worked|joined|started) [_] [_] (a|an|the|our|as|at|for|in|of|on) ... (writer|reporter|journalist|editor|correspondent|columnist|contributor|blogger|producer|author|critic|photographer|journalism|newsroom|editorial|newspaper|desk)',
          'Jana Holm has worked as an editor at the Harbour Post since 2011.',
        ],
        [
          '<name> (covers|writes about|writes for|writes on|reports for|edits|blogs|has written for|has reported for|specializes in|specialises in|(heads|leads|runs|manages|is responsible for|is in charge of) the) ... {journalism}',
          'Jana Holm writes about medicine for the portal.',
        ],
        [
          '<name> (covers|writes about|reports on|writes on|specializes in|specialises in|deals with|is responsible for|follows) [_] [_] (politics|economics|business|culture|sports|sport|science|technology|education|health|courts|policing|crime|media|energy|climate|environment|society|justice|security|europe|local news|football|travel|food|finance|transport|agriculture) ...',
          'Jana Holm covers courts and policing.',
        ],
        [
          '[he|she|they] (has|have) (worked|been|written|reported|been working|been writing) [as] ... (for|at|with|of|in) (this|our) (newspaper|magazine|portal|paper|site|editorial|daily|newsroom|publication|weekly|agency|editorial office|editorial team) ...',
          'Has worked for this newspaper since 2009.',
        ],
        [
          '(journalist|editor|reporter|correspondent|columnist|head|deputy head|editor in chief|deputy editor in chief|staff writer|senior editor|political editor|sports editor|web editor|freelance journalist|author|photojournalist|trainee|volunteer|managing editor|chief reporter|graduate|specialist) [specialist|specialised|specialized|in chief|and _] (at|in|with|of|for|from|on|since|and) ... ({journalism}|department|service|section|specialist|contact|since #|covers|writes|agency|politics|economy|culture|sport)',
          'Journalist at the science department, specialist in medicine',
        ],
        [
          '[<name>] [was] born in ... (this newspaper|our newspaper|journalist since|editor since|writes for|this portal|worked for this|the editorial staff|editorial team) ...',
          'Born in 1979, studied law in Ghent. Journalist since 2003.',
        ],
        [
          '(graduated|graduate|holder|degree|studied|studies) (in|of|at|from) ... (journalism|communication|communications|communication sciences|media studies) ...',
          'Graduated in journalism from the University of Lund.',
        ],
        [
          '(you can|you may|to) (reach|contact|write to|follow|email|write|get in touch with) (him|her|them|<name>|the author|the editor|the reporter) (at|on|via|by|under|through|in) ...',
          'You can reach her at jana@example.com.',
        ],
      ],
      line: [
        [
          '[the|all|other] (articles|texts|posts|publications|columns) (of|by) (the|this) (author|journalist|editor|reporter)',
          'Articles of the author',
        ],
        [
          '(email|e mail|mail|contact|reach) <name> (at|via) ... (com|org|net|info|eu|uk|example)',
          'Email Jane at jane@example.com',
        ],
        [
          'all [the|of the] (articles|texts|posts|columns|publications) (of|from|by) <name>',
          'All the texts of Jana Holm',
        ],
        [
          '(write|mail|e mail|email|contact|reach) [to] (the|our|this) (author|authors|journalist|editor|reporter|writer) [at|via|by|under|on] ... (com|org|net|info|eu|example)',
          'Write to the author: jana@example.com',
        ],
        [
          '(has|have) (written|worked|reported|been writing|been reporting) for [the] <name> since # [...]',
          'Has written for Harbour Post since 2012.',
        ],
        [
          'the (author|writer) (is [a|an|the] (professor|director|lecturer|fellow|member|head|researcher|former|political|senior|associate|chair|president|founder|lawyer|economist|historian|analyst|journalist)|teaches|works|heads|runs) ... (views|opinions) [expressed] [here|in this article] (are|remain) [solely|strictly] (his|her|their|personal) [own]',
          'The author is a professor at Lund. The views are her own.',
        ],
        ['(of|from|by) the same (author|authors|journalist|writer|editor)', 'By the same writer'],
        ['about (the|this|our) {person} [<name>]', 'About our correspondent Marta Holm'],
        [
          '(coffee|music|food|beer|bacon|web|internet|twitter|alcohol|travel|zombie|pop culture|social media|tv|gamer|friend of) (addict|addicted|fan|fanatic|fanatical|lover|aficionado|guru|buff|enthusiast|geek|nerd|expert|evangelist|maven|scholar|ninja|practitioner|junkie|pioneer|specialist|trailblazer|advocate|of animals everywhere) [and|with] [[subtly|typical|extreme|certified|professional|award winning|proud|hardcore|lifelong|devoted|incurable|passionate|part time|avid|freelance|total|friendly|general|amateur] [humble] (coffee|music|food|beer|bacon|web|internet|twitter|alcohol|travel|zombie|pop culture|social media|tv|_) (addict|fan|fanatic|lover|aficionado|guru|buff|enthusiast|geek|nerd|expert|evangelist|maven|scholar|ninja|practitioner|junkie|pioneer|specialist|trailblazer|advocate|reader|writer|thinker|beekeeper|organizer|communicator|creator|explorer|introvert|entrepreneur|analyst|student) ...]',
          'Travel enthusiast and coffee fan.',
        ],
        [
          '[subtly|typical|extreme|certified|professional|award winning|proud|hardcore|lifelong|devoted|incurable|passionate|infuriatingly|avid|freelance|total|evil|friendly|general|unapologetic|wannabe|amateur|hipster friendly] [humble] (coffee|alcohol|bacon|zombie|beer|travel|internet|web|twitter|music|food|pop culture|social media|tv|gamer|writer|reader|thinker|organizer|problem solver|troublemaker|communicator|creator|explorer|introvert|entrepreneur|analyst|student|pioneer) (guru|fan|fanatic|addict|ninja|nerd|geek|maven|advocate|expert|lover|scholar|evangelist|aficionado|enthusiast|practitioner|specialist|trailblazer|junkie|buff|pioneer|coffee|alcohol|bacon|writer|reader|music|zombie|travel|internet) (subtly|typical|extreme|certified|professional|award winning|proud|hardcore|lifelong|devoted|incurable|passionate|infuriatingly|avid|freelance|total|evil|friendly|general|unapologetic|wannabe|amateur|hipster friendly|prone to|coffee|alcohol|bacon|zombie|beer|travel|internet|web|twitter|music|food|pop culture|social media|tv|gamer|writer|reader|thinker|organizer|problem solver|troublemaker|communicator|creator|explorer|introvert) ...',
          'Passionate music nerd. Friendly reader.',
        ],
        ['prone to (fits|bouts) of apathy [...]', 'Prone to fits of apathy, and to naps.'],
        [
          '(more|read more|other articles|articles|posts|all articles|all posts|latest posts) (by|from) (this|the|same|our) (author|writer)',
          'More by this author',
        ],
        ['(more|other) (articles|stories|posts) (by|from) <name>', 'More articles by Jane Roe'],
        [
          '(more|read more|all|information|other texts|other articles|learn more|find out more) (about|on|from|by|of) (the|this) (author|authors|journalist|writer|editor|reporter)',
          'More about the author',
        ],
        [
          '[view|see|read|show|find|consult|to] (all|more|other|further|latest|previous) [the|his|her|their|of] [published|other] (articles|posts|texts|stories|publications|contributions|columns|reports|pieces|entries|materials|news) [published|written|posted|signed] (by|from|of) [this|the|same|our] (author|writer|journalist|editor|columnist|reporter)',
          'All publications of the author',
        ],
        [
          '[view|see|read|show] (all|more|other|latest) [the] (articles|posts|stories|columns|publications|texts|news) [published|written] by <name>',
          'All articles by Jana Holm',
        ],
        [
          '(see|view|read|show|find|discover|consult|display) [all|more|also|other] [of] (his|her|their|this author s|the author s|all his|all her) [latest|other|recent|previous] (articles|posts|stories|texts|publications|contributions|columns)',
          'See all her articles',
        ],
        [
          '[about|to] [the] (author|authors|writer) (of|about) (the|this) (article|publication|text|material|post|column|news|story|piece) [<name>]',
          'Author of the publication',
        ],
        [
          '(contact|write to|follow|message|send a message to|write a message to|ask) (the|this|our) (author|journalist|editor|reporter|columnist|writers)',
          'Follow this journalist',
        ],
        [
          '(follow|contact|write to|email) <name> (by|on|via|at) (e mail|email|x|twitter|linkedin|bluesky|mastodon) [...]',
          'Contact Jana Holm by e-mail',
        ],
        [
          '(author|author s|journalist|editor) (profile|page|biography|bio|portrait|information|blog|contact)',
          'Author profile',
        ],
      ],
      weak: ['On the author', 'About the authoress', 'About author'],
    },
    'date-stamp': {
      line: [
        ['it (reads|is read|can be read) in [about] # {unit}', 'It reads in 4 minutes'],
        [
          'this (story|article|post|page|report) (was|has been) [last|first] (updated|corrected|published|amended|modified) (on|at) [{weekday}] [#] {month} [#] [#] [at] [#] [{zone}] [{zone}]',
          'This story was updated on June 2',
        ],
        ['from # #', 'From 02.06.2023, 09:41'],
        ['[the] day before yesterday [at] #', 'Day before yesterday, 09:41'],
        [
          '(text|article|story|audio|video|podcast) # {unit} [of reading|to read|of listening|reading time]',
          'Text: 3 minutes of reading',
        ],
        ['# [#] (k|m|thousand|million|mn) (views|reads|readings|times read)', '12 thousand views'],
        ['{stamp} [on] (the|le) # [{month}] [#] [at|to|in] # [h] [#] [{zone}]', 'Posted the 14/03/2023 at 10h22'],
        ['[to] (read|readable|can be read) in [about|just|only] # {unit}', 'To read in 4 minutes'],
        ['(viewed|read|seen|visited|opened|displayed) # times', 'Viewed 1204 times'],
        [
          'this (article|post|story|news) is [now] (more than|over|at least) # {unit} old',
          'This article is more than 2 years old',
        ],
        [
          '{stamp} (the|on|on the|of|from) # [of] [{month}] [of] [#] (at|to|around) [#|_] [{zone}|o clock] [{zone}]',
          'Modified the 3 May 2022 at 18:40 o’clock',
        ],
        [
          '[{stamp}] [on|at] [{weekday}] (# [st|nd|rd|th] [of] {month}|{month} # [st|nd|rd|th]) [#] [at|on] [#] [{zone}] [{zone}] [#] [{zone}] [{weekday}] [{stamp}] [on] [{month}|#] [#|{month}] [#] [at] [#] [{zone}] [{zone}]',
          'Published on Tuesday 3 May 2022 at 6:40 pm',
        ],
        [
          '{stamp} [on|at] [{weekday}] # [{zone}] [{zone}] [{weekday}] [# [of] {month}|{month} #|#] [#] [{zone}] [by <name>]',
          'Modified at Friday, 8:15 pm',
        ],
        ['{stamp} [{weekday}] # {month} # [#] [{zone}]', 'Updated: Mon 19 April 2021 22:43'],
        ['{weekday} # [#] [#] [{zone}]', 'Monday 12.03.2021'],
        ['[{stamp}] # {unit} ago [by <name>]', 'Published 1 day ago'],
        ['[estimated|about|a] # {unit} [to] (read|reading|reading time|of reading|reading duration)', '4 min read'],
        ['# # # (reading time|time to read|reading duration) # {unit}', '3.2.2021 18:05 time to read 3 minutes'],
        ['# [#] [{zone}] (reading time|time to read|read|reading duration) # [{unit}]', '18:05 read: 3 min'],
        ['{stamp} [on] [{weekday}] # [{month}] [#] [at] [#] [{zone}]', 'Published 12/03/2021'],
        ['{stamp} [on] <name> # [#] [...]', 'Posted on Maret 30, 2015'],
        ['{stamp} [today|yesterday|just now|moments ago] [at] [#] [{zone}]', 'Updated yesterday'],
        ['[{weekday}] {month} # [#] [{zone}] [#] [{zone}]', 'November 18, 2019 | 4:10pm'],
        ['# # (o clock|clock|uhr|local time|hrs|gmt|cet|msk)', '14.05.23, 09:20 o’clock'],
        [
          '{stamp} [on|at|the|of] [{weekday}] # [{month}] [#] [at|to] [#] [{zone}] [{zone}] [and|by <name>] {stamp} [on|at|the] [{weekday}] # [{month}] [#] [at|to] [#] [{zone}] [{zone}]',
          'Posted on 03/05/2024 at 6:02 p.m., updated on 03/05/2024 at 7:40 p.m.',
        ],
        [
          '[{stamp}] (today|yesterday|this morning|this evening|this afternoon) [at] # [{zone}] [{zone}]',
          'Yesterday at 18:22',
        ],
        [
          '[{stamp}] [on] [{weekday}] [the] # [of] {month} [of] # [at|to|in|hour|time] # [{zone}] [{zone}]',
          'Tuesday 12 of March of 2024 at 8:15 hours',
        ],
        [
          '[{stamp}] [on] [{weekday}] {month} # [#] [at|to] [#] [{zone}] [{zone}] [# {unit} [to] read|reading [time] # [{unit}]]',
          'May 12, 2024 10:22 Moscow time',
        ],
        [
          '(read|reading|time to read|reading time|time of reading|duration of reading|reading duration|read in|reads in|you read in|you will read in|reading takes|estimated reading|time for reading) [time] [in|is|approx|about|less than|ca] # [{unit}] [of reading]',
          'Reading takes 3 minutes',
        ],
        ['# {unit} (of reading|reading|read|to read|for reading|reading time|of reading time)', '4 minutes of reading'],
        [
          '(published|updated|posted|modified|added|created) (# {unit}|a few {unit}|an hour|a day|one hour|one day|several hours|less than an hour|a moment) ago [by <name>|...]',
          'Updated a few hours ago',
        ],
        ['(ago) # {unit}', 'Ago 3 hours'],
        ['# (views|reads|readings|viewed|page views|times read|readers)', '1,204 views'],
        ['(views|viewed|read|number of views|hits|viewings) #', 'Views: 1,204'],
        [
          '[estimated|average|approx] [time] [to|for|of] (reading|read) [time] [approx|about|ca|less than] # {unit} [read]',
          'Average reading time 7 minutes',
        ],
        ['[estimated|average] reading time [approx|about|ca|less than] # [{unit}] [#] [{unit}]', 'Reading time: 7'],
      ],
      weak: [
        'Published',
        'Updated',
        'Today',
        'Yesterday',
        'Last updated',
        'Date',
        'Now',
        'Just now',
        'Reading time',
        'A few hours ago',
        'An hour ago',
      ],
    },
    'agency-signature': {
      weak: ['With the agencies'],
      line: [
        ['(according to|from) the [news|press] agency ({agency}|<name>)', 'According to the agency Interfax'],
        ['with (assistance|help|contributions) from <name>', 'With assistance from Jane Roe'],
        ['{agency} (contributed|reports|reported|informs|writes|informed)', 'AP contributed'],
        ['(text|material|report) (of|from) the (agency|agencies|news agency|news agencies)', 'Text of the agency'],
        [
          '{agency} and [the] (editorial staff|editorial team|editors|staff|editorial office|newsroom)',
          'AFP and editorial staff',
        ],
        [
          '(own|our own|editorial) (report|reports|information|material|coverage|reporting) (with|and|from|by) {agency} [and] [{agency}]',
          'Own information and AFP',
        ],
        [
          'with (reporting|additional reporting|files|material|reports|contributions|information|input|inputs) (by|from|of) {agency} [and|with] [{agency}|<name>] [and] [{agency}]',
          'With material from Reuters and AFP',
        ],
        [
          '[with|source|sources|via|by|from|based on] [information from|material from|reports from|agency|the] [<name>|_ (com|de|fr|net)] [with|and|by|via|source|sources] {agency} [and|with] [{agency}] [and] [{agency}] [{agency}] [{agency}]',
          'Based on material from Example Radio and Reuters',
        ],
        [
          '(with|from|via) ({agency}|agency|news agency) [and] [{agency}] [reports|material|input|inputs|information]',
          '(with AFP)',
        ],
        ['(copyright|c) # {agency}', 'copyright 2021 AFP'],
        [
          '(field level media|stats perform|data skrive|sports xchange|the sports xchange|news wire|newswire|afp relaxnews|wire report|wire reports)',
          'Wire report',
        ],
        [
          '(this|the) (story|article|report|text|news) (was|is|has been) [originally|first|created|produced|automatically|taken over|generated|published|provided] ... (agency|feed|syndicated feed|wire|{agency}|auto generated|edited by our staff|press agency)',
          'This story has been published from a wire agency feed.',
        ],
        ['<name> and (agencies|{agency})', 'Example Times and agencies'],
        ['{agency} [and] [{agency}] and own (sources|information|reports|research|material)', 'EFE and own sources'],
        [
          '{agency} [and] [{agency}] [and|with] (red|ed|editors|the editors|editorial|redaction|own|editing|the editorial staff)',
          '(tasr, red)',
        ],
        ['(according to|after|as per|as reported by|reported by) ({agency}) [and] [{agency}]', 'According to Reuters'],
        [
          '{agency} [and|with] [{agency}] [and|with] [{agency}] [and|with] (own|our|the|own editorial) (editorial staff|editorial team|editors|newsroom|correspondent|correspondents|information|editorial office|report|reports|research)',
          'Reuters, EFE, own information',
        ],
        [
          '(according to|based on|using|from) [the] [basis of] (materials|material|information|reports|messages|dispatches|dispatch|agency reports) (of|from|by|provided by) [the] [site|portal|agency|agencies|news agency|publication|newspaper|channel|outlet] (<name>|{agency}) [and] [{agency}|<name>]',
          'According to the materials of: Ukrinform',
        ],
        ['<name> (with|and) ({agency}|agencies) [and|with] [{agency}] [and] [{agency}]', 'Harbour Post with AFP'],
        [
          '(editorial|editors|editing|redaction|editorial staff|newsroom|our newsroom) [<name>] (with|and) ({agency}|agencies) [and] [{agency}]',
          'Editorial with AFP',
        ],
        ['{agency} {agency} [{agency}] [{agency}]', 'AFP/Reuters'],
        ['(news agency|press agency) ({agency}|<name>)', 'News agency Belga'],
      ],
    },
    'source-line': {
      line: [
        ['(copied|taken) from the (site|website|portal|page|channel|blog) <name>', 'Copied from the site Lund Today'],
        [
          'republished under [a|the] creative commons [license|licence] [from [the] <name>]',
          'Republished under Creative Commons from Harbour Post',
        ],
        ['original (on|at) (the|our) (site|website|page|portal)', 'Original on the site'],
        ['read this {article} (on|at) ... (com|org|net|co uk|info|example)', 'Read this article on example.com'],
        ['(view|see|read) [the] original (post|article|story|publication|report)', 'View original post'],
        ['to the original [article|source|text]', 'To the original article'],
        [
          'originally this {article} (was published|appeared) [first] (in|on|at) [the] [newspaper|magazine|site|portal] <name>',
          'Originally this article was published in the Courier',
        ],
        [
          '(reprint|repost|republication) (from|of) [the] [newspaper|magazine|site|portal] <name>',
          'Reprint from the Courier',
        ],
        [
          '(source|sources|origin) of [the] (information|news|publication|article|text|data) <name>',
          'Source of information: Lund Today',
        ],
        ['[first|original] publication [from|in|on|at|of] [the] <name>', 'First publication: Harbour Post'],
        ['(originally|first) published (at|on|in) ... (com|org|net|co uk|info)', 'Originally published at example.com'],
        [
          '(cross posted|reposted|republished) from the (author|authors|writer) s (blog|site|website|newsletter|page)',
          'Cross-posted from the author’s blog',
        ],
        [
          '(the|this) (article|text|interview|report|material|story) (was|is) [first|originally] (published|printed) (in|on) the (newspaper|magazine|site|portal|weekly|blog|daily|journal|website) <name> [# ...]',
          'The article was published in the newspaper Courier',
        ],
        [
          '(taken over|reposted|reprinted|republished) from [the] [telegram channel|channel|telegram|site|portal|newspaper|magazine|blog|page|website] <name>',
          'Taken over from Harbour Post',
        ],
        [
          '(taken|borrowed) from the [telegram channel|channel|site|portal|newspaper|magazine|blog|page|website] (of|<name>) [<name>]',
          'Taken from the site Harbour Post',
        ],
        [
          '(the|this) (article|text|story|material|interview|report|post) (appeared|was published|was printed) (first|originally) (in|on|at|with) [the] <name> [# ...]',
          'The text appeared first in the Harbour Post',
        ],
        [
          '(the|this) (article|text|story|material|interview|report|post) (is|was) (published|reprinted|reproduced) with [the] [kind] permission of [the] <name>',
          'The material is published with the permission of Harbour Post',
        ],
        [
          '(based on|by|according to|on|using) [the] materials [of|from|by] [the] [site|portal|newspaper|channel|telegram channel] <name>',
          'By materials of the Harbour Post',
        ],
        ['(h t|hat tip) [to] [the] <name>', 'H/T Harbour Post'],
        [
          '[the] original [of] [the|this] {article} (is|can be found|you will find|you find|see|is available) (here|at the link|on the link|at this link|by the link|under this link)',
          'The original of the article is at this link',
        ],
        [
          '[the] [article|news|original|content|text|full|read] [article|news] (source|sources) [link|site|url|article|of new|of news|of the news|of this article|text|here|page|website|material] [#]',
          'Source link',
        ],
        ['(news|information|article|original) (source|sources|link|origin)', 'news source'],
        [
          '(go|link|jump|click) to [the] (source|original|original article|article source|original source|original news)',
          'Go to source',
        ],
        ['(sources|source) # [...]', 'Sources 1/ https://example.com/'],
        ['(via|source) (https|http|www) ...', 'Source: https://example.com/a'],
        ['(via|source) <name> com', 'Source: Example.com'],
        ['(original|source) (url|link|text|language|page|content)', 'Original URL'],
        ['all news articles on #', 'All news articles on 2021-04-19'],
        ['original (text|article|version|publication) (in) {language}', 'Original text in Spanish'],
        [
          '(the|this) (article|text|material|news|post|news item) (was|is|has been) (taken|copied|borrowed|reprinted|reposted) from [the] (portal|site|newspaper|magazine|website|blog|page|publication|agency|source|channel) ...',
          'The text was taken from the portal Lund Today',
        ],
        [
          'this {article} (was|is|has been|originally|first|were) [originally|first|also|initially|previously|already] [been|was|is] (published|appeared|posted|printed|released|republished|reproduced|taken) [originally|first|for the first time] (in|on|at|by|with|from) [the] [site|website|portal|weekly|daily|magazine|newspaper|blog|page|pages|edition|issue|print edition|channel|german|french|english|swiss|austrian] [of] [the] <name> [(under|with|and|in|on|issue|no|number) ...|# ...]',
          'This text first appeared in the weekly Harbour Post',
        ],
        [
          'this {article} first (appeared|was published) (in|on|at|with) ...',
          'This text first appeared on Harbour Post.',
        ],
        [
          'the original [version|text|article|edition] of (this|the) {article} (was|is|has been|can|appeared|first) ... (published|read|found|available|appeared|posted|written) [...]',
          'The original of this article was published in issue 3.',
        ],
        [
          '(cross posted|crossposted|reposted|republished|reblogged|syndicated|reprinted) [with permission] (from|with permission from|via|by permission of|courtesy of|with the permission of|by agreement with) [the] <name>',
          'Cross-posted from Balkan Letters',
        ],
        [
          '(material|text|article|content|information|news|report|publication) (from|of|provided by|courtesy of|by) [the] (newspaper|site|portal|magazine|agency|news agency|publication|channel|website|weekly|daily|blog|resource|edition|internet edition|partner) <name>',
          'Material from the newspaper Trybun',
        ],
        [
          '[text|article] translated [from|into|out of] [the] [{language}|original] (by|for|with) [the|our|a] (editors|editorial staff|editorial team|editorial office|<name> editors|newsroom|reader|volunteers|readers)',
          'Translated from Spanish by the editors',
        ],
        [
          '((read|see|view|open|show|go to|full text at|text in) [the] (original|original source|original text|original article|original publication|full article at source)|(link to|link on) [the] (original|source|primary source|original source|original article)) [here|on <name>|at <name>|in <name>|of the article|of the news|publication]',
          'Link to the original of the article',
        ],
        [
          '(source|sources|origin) (of|for) [the|this] (news|article|text|photo|material|publication|post) [<name>|https ...|http ...|www ...]',
          'Source of the news: Radio Harbour',
        ],
        [
          '[original] (published|posted|appeared|released) (on|in|at) [the] [site|website|portal|blog|page|pages|issue] [of] [the] <name> [com|org|net]',
          'Published on the site of Harbour Post',
        ],
        [
          'this {article} is (republished|reproduced|reprinted|reposted) [here] (from|with permission|with the permission|under|with the kind permission|courtesy of|by arrangement|in cooperation|in partnership|as part) ...',
          'This article is republished with the kind permission of Harbour Post.',
        ],
      ],
      label: [
        [
          '(source|sources|via|original source|original article|quelle|originally from|original link|article source|from)',
          'Source: Example News',
        ],
      ],
      weak: [
        ['according to [the] <name>', 'According to Lund Today'],
        'Original publication',
        'First publication',
        ['as reported by [the] <name>', 'As reported by Harbour Post'],

        ['(original|source) (text|language|page|content)', 'Original text'],
        'From the source',
        'Source',
        'Sources',
        'Via',
        'Original',
      ],
      run: [
        [
          '(read|view|see|full|click|check) [the|for|here for] (original|source|source article|original story|original article|original post|full article|original source) [article] [here|at|on|from|in] [...]',
          'Read the original article here',
        ],
        [
          'this (article|post|story|news|content|text|report) (was|is|has been|originally|first) [originally|first] [been|is|was] (published|appeared|posted|taken|sourced|reposted|republished|syndicated) [first] (in|on|at|from|by|via|here) ...',
          'This article was originally published on Example News.',
        ],
        [
          'the (article|post|story|news|content|text|report) (was|is|has been|originally|first) [originally|first] [been|is|was] (published|appeared|posted|taken|sourced|reposted|republished|syndicated) [first] (in|on|at|from|by|via) (here|[the] <name>)',
          'The text was first published on Example News.',
        ],
        [
          '[originally|first|as] (published|posted|appeared|reported|seen) [first] (on|at|in|by) <name>',
          'Originally published on Example News',
        ],
        [
          '(reprinted|republished|reposted|reproduced|shared) (with permission|from|by permission) [...]',
          'Reprinted with permission',
        ],
        ['(translation|translator|translated) [from {language}] [by] <name>', 'Translation: Jana Holm'],
      ],
    },
  },
}
