import type {PhraseBook} from '../../phrases.js'

/** What frames a text: who wrote, shot and sent it, when, whose it is, how it was made, and controls that leaked. */
export const margins: PhraseBook = {
  language: 'en',
  sets: {
    agency:
      'afp|ap|associated press|the associated press|reuters|dpa|efe|ansa|apa|pa|pa media|tass|ria novosti|interfax|ukrinform|xinhua|kyodo|anp|belga|lusa|pap|ctk|ntb|tt|ritzau|stt|anadolu agency|aa|dha|iha|yonhap|cnn|bbc|epa|sda|ats|agencies|agency|news agencies|europa press|press association|upi|kna|epd|sid|agerpres|mti|pti|ani|ians|afp reuters|ap reuters|anadolu|unian|rbc ukraine|adnkronos|agi|askanews|tt news agency|keystone sda|keystone ats|jiji|jiji press|newsis|dpa infocom|ots|tanjug|tasr|athens news agency|ana mpa|maghreb arab press|unn|ukrainian news',
    aiMaker:
      'ai|artificial intelligence|artificially|automatically|synthetic voice|computer|computer voice|chatgpt|machine|artificial voice|text to speech|algorithm|robot|deepl|software|language model|neural network|automatic translation|automatic translator|voice assistant|ai voice|google translate',
    creditAgency:
      'getty images|getty|reuters|afp|ap|shutterstock|unsplash|pixabay|flickr|wikimedia|open sources|social networks|social media',
    editorial:
      'editor|editors|editorial|editorial staff|editorial team|editorial office|editorial board|newsroom|redaction|publisher|site|portal|newspaper|magazine|author|authors|writer|writers|columnist|columnists|blogger|bloggers',
    journalism:
      'journalism|journalist|journalists|newspaper|newspapers|editor|editorial|editorial staff|editorial team|editorial office|reporter|newsroom|magazine|portal|correspondent|columnist|our site|this site|media|desk|writes for|this paper',
    language:
      'english|french|german|spanish|italian|portuguese|dutch|polish|czech|russian|ukrainian|swedish|turkish|greek|arabic|japanese|korean|chinese|romanian|hungarian|norwegian|danish|finnish|catalan|hebrew|hindi|українська|українською|русский|polski|deutsch|español|français|italiano|português|nederlands|türkçe|slovak|bulgarian|croatian|serbian|lithuanian|latvian|estonian|simple language|plain language|easy language|the original language|another language|other languages',
    make: 'written|published|posted|authored|created|prepared|submitted|uploaded|drafted',
    opinion: 'opinion|opinions|view|views|position|positions|point of view|viewpoint|viewpoints|statements|thoughts',
    person: 'author|writer|journalist|editor|reporter|correspondent|columnist|contributor|authors|editors|reporters',
    section:
      'news|sport|sports|economy|business|culture|opinion|opinions|politics|society|world|international|national|local|regional|region|regions|science|health|technology|tech|lifestyle|life|travel|weather|video|videos|photos|podcasts|podcast|home|football|finance|education|entertainment|people|media|europe|history|multimedia|more|puzzles|games|knowledge|panorama|arts|cars|auto|environment|climate|war|interviews|blogs|magazine|food|fashion|property|jobs|events|crime|incidents|law|religion|gallery|tv|live|latest|english|ukraine|russia|usa',
    stamp:
      'published|updated|posted|last updated|last modified|modified|created|first published|publication date|date|originally published|last update|update|date published|date of publication|release date|publish date|added|edited|uploaded|submitted|released|last changed|as of|stand|status|published on|updated on|updated at|publication|actualized|actualised|last edited|last revised|revised|changed|refreshed|posted on|publication time|time of publication|article published|article updated|text updated|last modification|modification|created on|creation date|appeared|appeared on|date of update|update date|published at|posted at|date of creation|online since|last change|put online|put online on|published today|published online|first publication|actualization|actualisation|last actualization|last actualisation|actualized|actualised|put online|placed online|last change',
    unit: 'second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|h|day|days|week|weeks|month|months|year|years|d|m',
    zone: 'am|pm|a m|p m|est|edt|et|gmt|utc|bst|cet|cest|ist|pst|pdt|pt|ct|mt|cst|cdt|hrs|hours|o clock|local time|kst|jst|eest|eet|msk|h|clock|moscow time|kyiv time|kiev time|eastern time|central european time|paris time|brussels time|greek time|uhr|eastern|time',
  },
  phrases: {
    'media-credit': {
      label: [
        ['(image credits|photo credits|picture credit|credits|credit)', 'Image Credits: Example'],
        [
          '({photo}|file photo|cover photo|featured image|header image|main image|stock photo|lead image|archive photo|cover image|top image|title image|symbol image|illustrative photo|illustrative image) (credit|credits|by|courtesy|courtesy of|source|via|copyright|provided by|rights|supplied by)',
          'Photo credit: Jane Roe / Example',
        ],
      ],
      line: [
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
        '1 of 5',
        '1 from 12',
        'Photo report',
        'Description of the photo',
      ],
    },
    'media-widget': {
      line: [
        [
          '(watch|play|listen|view|see|replay|start|pause|stop) [to] [{a}] [full|latest|above|below] ({video}|now|live|below|here|again|audio|the podcast|the video|the full interview|trailer|live tv|live stream|stream|clip|highlights|full video|video above|video below) [below|here|above|now|again|live]',
          'watch now',
        ],
        [
          '[next|recommended|related|featured|more|latest|top|popular|other|further|trending|most watched|must see|must watch|today s|up next|previous|all|embedded|main] ({video}|videos) (in # seconds|player|recommended|suggestions|playlist|unavailable|loading|playing|duration|transcript|by <name>|on this topic|of the day|gallery|for you|from <name>|below|above|to the article|on the subject|player is loading|caption|credit)',
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
          '(posted|published|submitted|written|uploaded) (by|on|in) <name> [[on|in|at] [{weekday}|{month}|#] [{month}] # ...]',
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
        ['(published|written) in <name>', 'Published in Paris'],
        'Editorial team',
        'Editorial staff',
        'Editor',
        'Admin',
        'Author',
        'Staff',
        'Newsroom',
        'Editorial',
        'Web desk',
        'News desk',
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
      opening: [
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
          '<name> (is|was|has been|works|has worked|worked|joined|started) [_] [_] (a|an|the|our|as|at|for|in|of|on) ... (writer|reporter|journalist|editor|correspondent|columnist|contributor|blogger|producer|author|critic|photographer|journalism|newsroom|editorial|newspaper|desk)',
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
      weak: ['About author'],
    },
    'date-stamp': {
      line: [
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
        [
          '(own|our own|editorial) (report|reports|information|material|coverage|reporting) (with|and|from|by) {agency} [and] [{agency}]',
          'Own information and AFP',
        ],
        [
          'with (reporting|additional reporting|files|material|reports|contributions|information|input) (by|from|of) {agency} [and|with] [{agency}|<name>] [and] [{agency}]',
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
          '(this|the) (article|post|story|news|content|text|report) (was|is|has been|originally|first) [originally|first] [been|is|was] (published|appeared|posted|taken|sourced|reposted|republished|syndicated) [first] (in|on|at|from|by|via|here) ...',
          'This article was originally published on Example News.',
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
    'thank-the-writer': {
      sentence: [
        [
          '(we|i) (would like to|wish to|want to|d like to|must|would love to|d love to) [say|express|give|extend] [our|my|many|a big] {thanks} [to] {this} ({person}|author|writer|creator|owner) ... (article|material|content|post|write up|piece|web content|work|blog|short article|publication|story|information)',
          'We wish to express our gratitude to the author of this post for such useful information',
        ],
        [
          '(visit|check out|see|go to|have a look at|take a look at|explore|follow) our (social media|social networks|social networking|social) (profiles|accounts|pages|sites|channels|profile) ... (pages|related|connected|associated|as well)',
          'Explore our social networking profiles and connected sites',
        ],
        [
          '{thanks} [to] [the|our|this] ({person}|writer|author) (of|for) {this} [_] [_] (article|material|post|write up|content|short article|blog post|piece)',
          'Thanks to the author for this article',
        ],
        [
          '(for more|more) [updates|news|articles|information|content|details|like this|such] ... (stay tuned|stay connected|keep visiting|visit our|our website|our site|follow us|bookmark)',
          'For more news, keep visiting our website.',
        ],
      ],
      line: [
        [
          '(thanks|thank you) for (reading|visiting|your attention|your interest|stopping by|your time) [us|our|this|the|my] [article|story|post|blog|news|site|website|content|page] [_] [_]',
          'Thanks for reading!',
        ],
      ],
    },
    'site-banner': {
      line: [
        ['[site] (icon|logo) <name>', 'Site icon Example'],
        [
          '(home|homepage|home page|start page|front page|main page) (news|world|sport|sports|business|politics|latest news|opinion|breaking news|entertainment|technology|culture|economy|national|international|top stories|articles) [news|world|sport|sports|business|politics|opinion|technology|culture|economy] [<name>]',
          'Home / Sport / Rowing',
        ],
        ['(filed under|posted under|archived under|filed in|archived in) _ [_] [_] [_] [_]', 'Filed under: Rowing'],
        ['(you are here|you re here) ...', 'You are here: Home / News'],
        [
          '(breaking|latest|world|local|national|international|sports|business|top|daily|national) (news|headlines|stories|news today)',
          'Breaking news',
        ],
        ['the <name> (times|post|herald|gazette|tribune)', 'The Example Gazette'],
        [
          '{section} {section} {section} {section} [{section}] [{section}] [{section}] [{section}] [{section}] [{section}] [{section}] [{section}]',
          'News Sport Economy Culture Opinion',
        ],
        [
          '[to|skip to|go to|jump to|directly to|straight to|proceed to|back to|return to] [the] (main|page) (content|contents|menu|navigation|area|text|search|column)',
          'To the main content',
        ],
        [
          '(to|back to|return to|go to|go back to) [the|our] (home page|homepage|start page|front page|main page|table of contents|news list|list of news|all news|footer|overview)',
          'To the start page',
        ],
        [
          '(all|other|our|more) (sections|rubrics|categories|headings|topics|services|editions|magazines|departments|regions|news|dossiers|series)',
          'All sections',
        ],
        [
          '(home|homepage|home page|main|main page|start|front page) [{section}] [{section}] [{section}] [{section}]',
          'Home News Region',
        ],
        [
          '(open|close|show|hide|toggle|search|main|mobile|user|side) (menu|search|navigation|the menu|the search|sidebar|the navigation) [search|menu|open|close|navigation] [search|menu]',
          'Open the menu',
        ],
        [
          '(search|find|look for) (on|in|the|this|our|for) [the|this|our] (site|website|articles|archive|portal|news|a topic|archives|article|news site)',
          'Search on the site',
        ],
        [
          '(change|choose|select|switch) [the|your|my] (language|edition|region|city|country|section|version|site version)',
          'Choose your region',
        ],
        ['(filed under|posted in|filed in|in category|archived in|posted under) ...', 'Filed under: Rowing'],
        [
          '(category|categories|published in) (<name>|{section}) [{section}] [{section}] [{section}]',
          'Category: Rowing',
        ],
      ],
      weak: [
        'Home',
        'Home page',
        'Homepage',
        'Start page',
        'News',
        'Main',
        'Front page',
        'International',
        'World',
        'Politics',
        'Business',
        'Sports',
        'Sport',
        'Culture',
        'Economy',
        'Society',
        'Local',
        'National',
        'Entertainment',
        'Lifestyle',
        'Technology',
        'Health',
        'Science',
        'Travel',
        'Review',
        'Reviews',
        'Editorial',
        'Column',
        'Analysis',
        'Commentary',
        'Guest commentary',
        'Opinion',
        'Interview',
        'Exclusive',
        'Breaking',
        'Latest',
        'Life',
        'Regional',
        'Panorama',
        'Classifieds',
        'Obituaries',
        'Living',
        'Jobs',
        'Archive',
        'Photos',
        'Real estate',
        'Weather',
        'Horoscope',
        'Deals',
        'Feature',
        'Features',
        'Special',
        'Explainer',
        'ePaper',
        'E-paper',
        'News feed',
        'News line',
        'Crossword',
        'Puzzles',
        'Podcasts',
        'Sections',
      ],
    },
    tags: {
      label: [
        ['tags (to|of|for|on) (the|this) (article|text|news|material|story|post)', 'Tags of the text: harbour, cranes'],
        ['(thematics|thematic|thematic tags)', 'Thematics: harbour, cranes'],
        [
          '(tags|tag|keywords|keyword|related tags|related topics|labels|topics|filed under|categories|key words|hashtags|article topics|topics in this article|more about|more on|about|read more about|subjects|themes|topics covered|in this article|article tags|see also topics|posted in|related keywords|related search terms)',
          'Tags: economy, rain',
        ],
        [
          '(tagged|tagged with|tagged as|tagged in|labelled|labeled|marked with|marked as|subject areas|subject area|topic areas|topic tags|article tags|catchwords|catchword|buzzwords|search terms|key terms|more on these topics|topics of the article|topics of this article|themes of the article|filed in|filed as|file under|listed under|published under|archived under|mentioned in this article|people in this article|on the same topics|more on the topics|news by topic|tags of the article|related tags|hash tags)',
          'Tagged with: harbour, ferry',
        ],
      ],
      line: [
        ['(topics|subjects|themes|keywords|tags) (in|of|for|on) (the|this) {article} [...]', 'Topics in the article'],
      ],
    },
    copyright: {
      sentence: [
        [
          '(reproduction|republication|redistribution|copying|distribution|use|reprinting) ... without ... (permission|consent|authorization|authorisation|approval) ... (prohibited|forbidden|not permitted|not allowed|illegal)',
          'Reproduction without written permission is prohibited.',
        ],
        ['all rights [are] reserved', 'All rights reserved'],
        [
          '[any] (reproduction|redistribution|republication|copying) [and|or] [redistribution|distribution|use] [in whole or in part] [is|are] [strictly|expressly] (prohibited|reserved|forbidden|not permitted|not allowed)',
          'Reproduction reserved',
        ],
        ['our standards [the] <name> (principles|trust principles) ', 'Our standards: the Example Agency Principles'],
        [
          '(this (copy|article|content|material|text|story) (is|was) (for your personal|protected by copyright|copyrighted|subject to copyright|licensed|published under|republished (from|under)|available under)) ...',
          'This copy is for your personal, non-commercial use only.',
        ],
        [
          '(distribution and use|use of this (site|material)|your use of this site|by using this site|use and or registration) ... (agreement|terms|copyright|law|license|privacy)',
          'Distribution and use of this material are governed by our Subscriber Agreement.',
        ],
        ['licensed under [a|the] creative commons ...', 'Licensed under a Creative Commons licence.'],
        [
          '(to order presentation ready copies|for non personal use or to order) ...',
          'For non-personal use or to order multiple copies, please contact us.',
        ],
        [
          'republish (this article|our articles) ... (free|online|license|print)',
          'Republish our articles for free, online or in print',
        ],
        [
          '(any|full or partial|partial or full|total or partial|complete or partial) (use|copying|reprinting|reproduction|republication|quoting|citation|quotation|usage|reprint|distribution|publication) ... (materials|content|contents|information|texts|articles|publications|material) ... (link|hyperlink|permission|consent|the source|attribution|prohibited|forbidden)',
          'Any use of the materials is allowed only with an active link.',
        ],
        [
          '(copying|reprinting|reproduction|republishing|republication|quoting|citing|citation|reprint|when using|when copying|when quoting|when reprinting|when citing|in case of using|in case of reprinting|in case of use|if you use|for any use of|if using|use of|usage of|the use of|using) ... (material|materials|content|contents|articles|texts|publications|information|photos|text) ... (hyperlink|active link|direct link|backlink|back link|reference to the source|indication of the source|link to the source|link to the site|link to the original|reference to the site|consent of the editors|consent of the editorial|permission of the editors|permission of the editorial|link is (mandatory|obligatory|required))',
          'Copying of materials is permitted only with a reference to the source.',
        ],
        [
          '(this|the) (material|article|content|text|story|publication) may not be (published|reproduced|copied|used|republished|distributed|rewritten|broadcast|redistributed) ... (broadcast|rewritten|redistributed|without|permission|reproduced|in part)',
          'This material may not be published, broadcast or rewritten.',
        ],
        [
          '(no part of (this|our)|(use|any use|reproduction|the use) of (this|our) (article|text|content|site|material)|(this|our) (article|text|content|material)) ... (artificial intelligence|ai|text and data mining|machine learning|generative ai|ai systems|ai models) ... (without|prohibited|reserved|not permitted|forbidden|consent|permission|not allowed)',
          'No part of this text may be used to train artificial intelligence without consent.',
        ],
        [
          'all rights (to|in|of|for) ... (are reserved|reserved|protected by law)',
          'All rights to the materials are reserved.',
        ],
        [
          '(this|all) (text|texts|article|content|material|materials|photos|contents|site) (is|are) (protected by|subject to) [the] (copyright|copyright law)',
          'All contents are protected by copyright law.',
        ],
        [
          '(unauthorized|unauthorised|any|no part|all|full or partial|partial or full|total or partial) [of this|use] ... (reproduction|reproduced|redistribution|copying|republication|republished|copied|reuse) ... (prohibited|forbidden|permitted|allowed|permission|consent|authorization|not permitted|strictly)',
          'Any reproduction prohibited',
        ],
      ],
      line: [
        [
          '(terms|privacy|terms of (use|service)|privacy (policy|notice|statement)|terms and conditions|legal notice|imprint|code of ethics|contact|contact us|about|about us|advertise|advertise with us|sitemap|site map|cookies|cookie (policy|settings)|accessibility|careers|help|faq) (terms|privacy|terms of (use|service)|privacy (policy|notice|statement)|terms and conditions|legal notice|imprint|code of ethics|contact|contact us|about|about us|advertise|advertise with us|sitemap|site map|cookies|cookie (policy|settings)|accessibility|careers|help|faq) [(terms|privacy|terms of (use|service)|privacy (policy|notice|statement)|terms and conditions|legal notice|imprint|code of ethics|contact|contact us|about|about us|advertise|advertise with us|sitemap|site map|cookies|cookie (policy|settings)|accessibility|careers|help|faq)] [(terms|privacy|terms of (use|service)|privacy (policy|notice|statement)|terms and conditions|legal notice|imprint|code of ethics|contact|contact us|about|about us|advertise|advertise with us|sitemap|site map|cookies|cookie (policy|settings)|accessibility|careers|help|faq)] [(terms|privacy|terms of (use|service)|privacy (policy|notice|statement)|terms and conditions|legal notice|imprint|code of ethics|contact|contact us|about|about us|advertise|advertise with us|sitemap|site map|cookies|cookie (policy|settings)|accessibility|careers|help|faq)] [# ...]',
          'Terms of use | Privacy policy',
        ],
        [
          '(terms of (use|service)|privacy (policy|notice|statement)|terms and conditions|legal notice|code of ethics|contact us|advertise with us|sitemap|site map|imprint)',
          'Privacy policy',
        ],
        ['[a] license for publication', 'License for publication'],
        ['copyright [c] [by] [the] <name> #', 'Copyright © Harbour Post 2024'],
        [
          '(quoting|citing|copying|reprinting|reproduction|use|republication|reprint) [of ...] (is|are) [only] (allowed|permitted|possible|authorized) [only] ... (hyperlink|active link|link to|reference to|citing|indicating|mentioning|mention of) [...]',
          'Quoting is allowed with a hyperlink to example.org',
        ],
        ['[c] [by] [the] <name> [#] [#] all rights [are] reserved', '© Harbour Post 2024. All rights reserved'],
        [
          'copyright [c] [by] [the] <name> (gmbh|ag|ltd|inc|llc|sa|s a|sas|spa|s p a|bv|nv|oy|ab|as|plc|co|group|media|verlag|press|publishing|editora|srl|s r l|corporation|limited|company)',
          'Copyright Harbour Media GmbH',
        ],
        ['copyright [c] # [#] [by] [the] <name>', 'Copyright © 2024 Harbour Post'],
        [
          '(reproduction|reprint|copying|republication|replication|publication|citation) (forbidden|prohibited|reserved|not permitted|interdicted|allowed only|only with|only) [...]',
          'Copying prohibited',
        ],
        [
          '(terms|conditions) (of use|of sale|of service|and conditions) [of|for|on] [the|this|our] [use|sale|service|site|website|page|app|subscription|privacy policy|and privacy policy]',
          'Conditions of use',
        ],
        [
          '(buy|acquire|purchase|license|request|obtain) [the] (reprint|reproduction|republication|usage|publication|licence|license) [rights|license|licence] [...]',
          'Acquire reproduction rights',
        ],
        [
          '(terms|privacy|terms of (use|service)|privacy policy|terms and conditions|legal notice|imprint|code of ethics|contact us|about us|advertise|advertise with us|sitemap|site map|terms of service) [and] [privacy|terms|privacy policy|terms of use|imprint|contact|policy|terms of service|cookies|cookie policy|about us|contact us|sitemap|advertise|advertising|accessibility|help|data protection] [privacy|privacy policy|terms of use|imprint|contact|cookies|cookie policy|about us|contact us|sitemap|advertise|advertising|accessibility|help] [privacy|imprint|contact|cookies|about us|contact us|sitemap|advertise|advertising|accessibility|help] [imprint|contact|cookies|contact us|sitemap|help]',
          'Terms of use | Privacy policy',
        ],
      ],
      run: [
        [
          '(material|article|content|text|site) may not be (published|reproduced|copied|used|republished|distributed) ...',
          'This material may not be published, broadcast or redistributed.',
        ],
        ['[c] copyright [c] (#|by|<name>|the) ...', 'Copyright 2021 Example Media'],
        ['c # <name> ...', '(c) 2021 Example Media. All rights reserved.'],
      ],
      weak: [
        'Copyright',
        'License',
        'Legal',
        'Imprint',
        'Contact',
        'About us',
        'Data protection',
        'Legal notices',
        'Legal information',
        'Data privacy',
        'Impressum',
        'About the site',
        'Editorial charter',
        'Cookies policy',
      ],
    },
    'live-marker': {
      line: [
        [
          '[this|the|a] [is] [a|an] (developing|breaking|evolving|unfolding|ongoing) [news] (story|news|news story|situation|report|event) [(and|and it|and we|it will|it is|more|please|check|refresh|stay|come) ...]',
          'This is a developing story.',
        ],
        [
          '(news|story|article|information|text|report) (in|under|is in) (development|progress|developing|construction|update|updating|expansion|extension) [...]',
          'News in development…',
        ],
        [
          '[the|this] (case|story|article|news|page|text|post|report|item|information|matter|content) (is|will be|has been|was|gets|are) [being|continuously|constantly|regularly|currently|further|always] (updated|supplemented|expanded|completed|developed|extended|written|edited|refreshed) [...]',
          'This report will be continuously expanded',
        ],
        ['(being|is being|to be|will be) (updated|continued|completed) [...]', 'Being updated ...'],
        [
          '(more|further|additional) (details|information|news|updates|soon|follow|to follow|info) (soon|to follow|follows|follow|to come|shortly|coming|will follow|in a moment|coming soon|coming up) [...]',
          'More details to follow',
        ],
        ['more (to come|soon|follows|to follow|shortly)', 'More to come'],
        [
          '(refresh|reload|update) (the|this|your) (page|browser|article) [for|to] [...]',
          'Refresh this page for updates',
        ],
        ['(please|check|come) [check] back (soon|for|later|here|often) [...]', 'Check back for updates.'],
        ['(stay with us|stay tuned) (for|to) [more|further|the latest] [...]', 'Stay tuned for more updates'],
        [
          'follow [the|all|our|it|live|latest|events] [latest] [updates|developments|news|coverage|live] (live|here|in our live|below|in real time|in the live ticker|minute by minute|in our liveblog) [...]',
          'Follow live updates here',
        ],
        ['(last|latest) (minute|minute news|hour|update|updates|news update)', 'Last minute'],
        ['(editorial|editing|editor s|writing) in progress', 'Writing in progress'],
        [
          '[is|will be] (updated|completed|supplemented|refreshed|expanded) (continuously|constantly|regularly|live|in real time|as it happens|as information comes in)',
          'Updated continuously',
        ],
        [
          '[breaking|urgent|flash|alert|news|breaking news] more (to follow|to come|soon|follows|shortly)',
          'Breaking: more to follow',
        ],
        ['(online|live|text|video) (transmission|broadcast|coverage|reporting|relay|chronicle)', 'Online transmission'],
        ['live (follow|read|watch|see) (the|our|all|here|it|every) ...', 'Live: follow the situation in the region'],
        ['(read|see|watch|follow) [it|us|the news|the text] (live|online|in real time)', 'Read live'],
        [
          'we [will] (continue|keep|are continuing) [to] (follow|following|monitor|monitoring|update|updating) (the|this) (situation|topic|story|events|developments|case|news) [closely]',
          'We continue to follow the situation',
        ],
        [
          'follow [all] (the|our|this|all) [latest] (events|event|news|situation|latest|developments|evolution|day|course of events|updates|coverage|broadcast|live broadcast|information|text broadcast) [of ...|around ...|on ...] (live|in real time|minute by minute|hour by hour|as it happens|directly|in direct|online|as they happen) [here|with us]',
          'Follow the events live',
        ],
        [
          'follow [our|the|all] (live|direct|in direct|liveblog|live blog|live ticker) [of|on|here|about] [...]',
          'Follow our direct here',
        ],
        [
          '[the|this|our] (live|direct|live coverage|live broadcast|live blog|liveblog|live ticker|ticker|live text|live stream|live report|live reporting|text broadcast|online broadcast) [is|has|ends] [now] (over|finished|ended|closed|come to an end|terminated|completed|here|concluded) [thank you [...]|thanks [...]|here [...]]',
          'The live coverage is over',
        ],
        [
          '(to|go to|here to|back to|click here for|all about it in|read in|more in|see) [the|our] (live blog|liveblog|live ticker|ticker|live coverage|news ticker|live)',
          'To the live ticker',
        ],
        [
          '(this|the) (page|blog|ticker|live blog|article|feed|text) (updates|is updated|will be updated|refreshes|will refresh|reloads|is refreshed) [itself] (automatically|continuously|constantly|regularly|every # {unit}|permanently|as [...])',
          'This page updates automatically',
        ],
        [
          '(the|this) (news|text|article|material|information|message|publication|post|report) (is|will be|was) (supplemented|being supplemented|updated|being updated|completed|being completed|expanded|added to|in the process of updating|being prepared|refined|being refined)',
          'The news is being supplemented',
        ],
        [
          '(more details|details|more information) (soon|follow|follows|later|in a moment|are coming|to come|shortly|will follow|are being clarified)',
          'Details are being clarified',
        ],
        ['(urgent|flash|breaking|exclusive|alert) (news|message|update|information|in progress)', 'Flash message'],
        ['(live|direct) (broadcast|coverage|ticker|blog|feed|online|text)', 'Live coverage'],
      ],
      weak: [
        'Live',
        'Developing',
        'Breaking',
        'Urgent',
        'Update',
        'Breaking news',
        'Just in',
        'In progress',
        'Directly',
        'Live updates',
        'Liveblog',
        'Live ticker',
        'Ticker',
        'Updating',
        'Minute by minute',
        'In direct',
        'Online broadcast',
        'Text broadcast',
        'Supplemented',
        'Newsticker',
        'News ticker',
      ],
    },
    disclaimer: {
      run: [
        [
          '(the|all|any|his|her|their|these) (views|opinions|view|opinion|statements|ideas|positions|thoughts|comments) ... (expressed|contained|stated|presented|published|his|her|author) ... (not|own|solely|those of|necessarily|responsibility|represent|reflect|do not)',
          'The views expressed are the author’s own.',
        ],
        [
          '(guest comments|guest contributions|guest commentaries|contributions|opinion pieces|op eds|guest articles) ... (not [necessarily] (reflect|correspond|represent|have to|agree|match)|(do not|need not|must not|does not)) ... (editorial|editors|opinion|views)',
          'Guest comments need not reflect the opinion of the editors.',
        ],
        [
          '(contains|contain|includes|include|using|through|via|are|use|uses|purchased through) [some|our] [affiliate|affiliated|commission] (affiliate|affiliate links|affiliated links|commission links|affiliate partnerships)',
          'This article contains affiliate links.',
        ],
        [
          '(we|<name>|site|us|publisher) ... (may|might|will|can|could) ... (earn|receive|get|collect|make) ... (commission|compensation|share of [the] [sale|sales|revenue]|affiliate|small fee|fee|percentage)',
          'We may earn a commission if you buy.',
        ],
        [
          'if you (buy|click|purchase|make a purchase|shop) ... (commission|compensation|share of the sale|we may|affiliate)',
          'If you buy through our links, we may earn a commission.',
        ],
        [
          '(this|the following) (article|content|post|story|section|page|text|advertisement) (is|was|has been) (sponsored|paid|produced|created|brought to you|presented|supported|an advertorial|an advertisement|advertising|written|provided) (by|for|in|content|advertising|independently|as part) ...',
          'This content is sponsored by Example Ltd.',
        ],
        [
          '(editorial|news|our) (staff|team|newsroom|editors|journalists) (was|were|had|is|are) not involved ...',
          'The editorial staff was not involved in the creation of this content.',
        ],
        [
          '(not|does not constitute|not constitute|nor|no) (financial|investment|medical|legal|professional) (advice|recommendation) ...',
          'This is not financial advice.',
        ],
        [
          '(consult|check with|seek|speak to|contact) (a|your|with|certified|the) [certified|qualified|medical|financial|healthcare|health care|professional] (doctor|professional|expert|experts|physician|advisor|adviser|financial advisor|healthcare provider|advisors) (before|for|prior) ...',
          'Please consult your doctor before taking any decisions.',
        ],
        [
          '(terms and conditions apply|t c apply|t cs apply|gamble responsibly|gambleaware org|# gambleaware|be gamble aware|prices (are|may be|were) (subject|correct|accurate) ... |quantities may be limited|availability and (price|prices) ...)',
          'Prices are subject to change without notice',
        ],
        [
          '(all|these|the) (products|items|deals|product) ... (independently|selected|chosen|curated) ... (editors|editorial|commission|team|us|independently)',
          'All products are independently selected by our editors.',
        ],
        [
          '<name> is not responsible for ... (content|accuracy|opinions|views|links|external)',
          'Example News is not responsible for the content of external sites.',
        ],
        [
          '(disclosure|disclaimer) (this|the|we|our|i|all|views|<name>|some) ...',
          'Disclaimer: The views and investment tips are their own.',
        ],
        [
          '(committed to publishing|we welcome|we d like to hear|we would like to hear) ... (letters|your views|what you think|opinion|response|feedback|tips)',
          'We’d like to hear what you think about this or any of our articles.',
        ],
      ],
      weak: [
        'Sponsored',
        'Advertorial',
        'Affiliate link',
        'Affiliate links',
        'Guest article',
        'Guest post',
        'Partner project',
        'Special project',
        'Publi-information',
        'Own behalf',
      ],
      sentence: [
        [
          '(this|our|these|some of the|the) [{article}|products|links|offers|page] [may|also|can] (contains|contain|includes|include|use|uses|are) [some|so called|certain|our|#] (affiliate|partner|commission|referral) (links|link|programs|offers)',
          'This article contains affiliate links.',
        ],
        [
          '(if|when|should) you (buy|click|purchase|order|shop|make a purchase|book|subscribe) ... (we|our _|portal|the {editorial}|publisher|the site|this site|<name>) ... (commission|remuneration|compensation|a share|a percentage|small percentage|a fee)',
          'If you buy through them, we receive a commission.',
        ],
        [
          '(we|<name>|our site|this site|the editorial staff|our editorial staff) [may|can|might|will] (earn|receive|get|collect|obtain|be paid) [a|an|some] [small|affiliate] (commission|share|percentage|remuneration|compensation|revenue) ... (links|link|our links|purchases made)',
          'We earn a share of purchases made via our links.',
        ],
        [
          '(purchases|purchase|buying|orders) (made|through|via|from|by) ... (links|link) ... (commission|earn us|affiliate|revenue|compensation)',
          'Purchases made through our links may earn us a commission.',
        ],
        [
          '(links|the links|products|offers|the products|all links) (marked|identified|labelled|labeled|provided|indicated|with) ... affiliate (links|link|partner|program|programs)',
          'The links marked with * are so-called affiliate links.',
        ],
        [
          '(the|our) (editors|editorial staff|newsroom|editorial team|journalists|editorial office|editorial department|<name> editorial staff) ... (not involved|no part|not participated|not taken part|not part of|no influence|did not participate|did not take part|not responsible) ... (creation|production|content|contents|article|selection|text|preparation|writing|information|advertising|materials)',
          'The editors were not involved in the creation of this content.',
        ],
        [
          '(our|the) (editors|editorial team|editorial staff|journalists|experts|product experts|team|shopping team) ... (independently|independent) ... (select|selected|choose|chosen|chose|review|reviewed|test|tested|selects|recommend|recommends|picked) ... (products|product|items|everything|offers|deals|them)',
          'Our editors have independently selected these products.',
        ],
      ],
      line: [
        [
          '[this|the] (content|article|text|material|post) (was|is|has been) (made|created|produced|written|prepared|realised|realized|developed) in (cooperation|collaboration|partnership) with [a|our|the|an] [advertising|commercial] (partner|sponsor|advertiser)',
          'The article was written in cooperation with our sponsor',
        ],
        [
          '(the|this) (column|article|text|commentary|comment|contribution|blog|section|post|essay) (expresses|reflects|represents|reproduces) [only|solely|exclusively] (the|a) [personal|private] {opinion} of (the|its) [respective] (author|authors|writer)',
          'The column expresses the opinion of the author',
        ],
        [
          '[all] (articles|texts|columns|contributions|posts|materials|blogs|commentaries) ... (express|reflect|represent) [only|solely] the [personal] {opinion} of (the|their|its) [respective] (author|authors|writers)',
          'Articles in the Opinion section express the views of their authors',
        ],
        [
          '[the|this] (author|authors|writer|columnist|blogger|editor) s {opinion} ... (coincide|reflect|represent|correspond|match|agree|necessarily|those of|that of) ... {editorial} [...]',
          'The columnist’s opinion does not necessarily reflect the opinion of the editors',
        ],
        [
          '[the|all|any|these] {opinion} (expressed|presented|stated|contained|published) ... (are|is|remain) [solely|exclusively|only|entirely] (the|his|her|their) [author s|writer s|authors|author|writers|columnist s] own',
          'The views expressed here are the author’s own',
        ],
        [
          'this {article} (was|is|has been) (created|written|produced|prepared|made|published|realized|realised|developed) [in|with|as part of] [the|a|paid|commercial] (cooperation|collaboration|partnership|association|support|help|assistance) (with|of|from) ...',
          'This article was created in cooperation with the Lund Brewery',
        ],
        [
          '[the|all|any|these] {opinion} [and|or] [{opinion}] (expressed|presented|stated|contained|published|in this|in these|in the column|in the article|of the author|of the authors|of the writer|of authors|of our|of columnists|of bloggers|of the editors|of the editorial staff|of the editorial office|of the editorial board) ... (coincide|reflect|reflects|represent|represents|correspond|corresponds|match|those of|belong to|belongs to|that of|responsibility of|are solely|is solely|are exclusively|agree with|does not engage|do not engage) ... {editorial} [...]',
          'The opinion of the writer may not coincide with that of the editors.',
        ],
        [
          '(the|our) (editors|editorial staff|editorial office|editorial board|editorial team|redaction|site administration) (is|are|does|do|may|assumes|assume|bears|bear|accepts|accept) (not|no) ... (responsible|responsibility|share|agree|liable|liability) ... (opinion|opinions|content|views|advertising|advertisements|materials|accuracy|statements|blogs|comments|authors) [...]',
          'The editors are not responsible for the content of advertising.',
        ],
        [
          '(responsibility|responsible) for [the] (content|contents|accuracy|information|advertising|advertisement|statements) ... (advertiser|author|authors|advertisers|editors|editorial staff|partner|publisher) [...]',
          'Responsibility for the content lies with the advertiser.',
        ],
        [
          'this {article} is (an|a) [paid] (advertisement|advertorial|ad|advertising|paid article|paid advertisement|sponsored article|sponsored post|promotional article|announcement|paid publication|commercial) [...]',
          'This text is an advertisement',
        ],
        [
          '[a|in] (paid|commercial|advertising|promotional|sponsored) (partnership|collaboration|cooperation|article|post|publication|feature|project|contribution) [with|by|of] [<name>|our partner|a partner]',
          'Paid partnership with Banco Alba',
        ],
        [
          '(content|article|text|post|material|story|contribution|page|message) (produced|created|made|written|provided|prepared|offered|proposed|brought|published|realized|realised|sponsored|paid|supplied|presented|designed) (by|for|with|in collaboration with|in cooperation with|in partnership with|on behalf of) (a|an|our|the|<name>) [external|advertising|commercial] [partner|sponsor|advertiser|client|brand|company|third party|customer] [<name>]',
          'Content created by a partner',
        ],
        [
          '[made|created|produced|realized|realised|published|written|content] in (partnership|collaboration|cooperation|association) with [the|our] (<name>|partner|partners|a partner|our partner)',
          'In partnership with Banco Alba',
        ],
        [
          '(this|the) (guest|reader s|external|following) [{article}|contribution|commentary|comment] [article|comment] ... (not [necessarily] (reflect|correspond|represent|agree|coincide)|own opinion|own view|opinion of the author|view of the author) [...]',
          'This guest article does not necessarily reflect our position',
        ],
        [
          '(on the|as) (rights|right|basis) of (advertising|advertisement|an advertisement)',
          'On the basis of advertising',
        ],
        [
          '(on|under) (commercial|advertising|paid|a commercial|a paid) (rights|terms|basis|conditions|grounds)',
          'On a commercial basis',
        ],
        [
          '(prices|price|availability|all prices|prices and availability) (can|may|are|is|could|were) ... (change|vary|differ|correct at|subject|updated|fluctuate) ... (commission|links|purchases|time of publication|seller|retailer) [...]',
          'Prices can change. We earn a share of purchases.',
        ],
        [
          '(transparency notice|transparency note|note on transparency|affiliate notice|affiliate disclosure|advertising notice|notice about advertising|note on own behalf) [...]',
          'Affiliate notice: we earn on purchases',
        ],
      ],
    },
    'cms-leftover': {
      sentence: [
        [
          '[the|this] (post|article|story|entry|news) ... (appeared first|first appeared|originally appeared|was first published|is apparu) on',
          'The post Rain delays final appeared first on Example.',
        ],
      ],
      line: [
        [
          '(this|the) (block|section|widget|field|module|element) (is|was|has been) (empty|disabled|hidden|unavailable)',
          'This module is empty',
        ],
        [
          '(this|the) (entry|post) was (posted|published|tagged|filed) (in|on|by|and) ...',
          'This entry was posted in News',
        ],
        [
          '(edit|edit this|edit this entry|permalink|bookmark the permalink|post navigation|skip to content|skip to main content|skip to navigation|skip navigation|toggle navigation|primary menu|uncategorized|previous post|next post|older posts|newer posts|previous story|next story|newer story|older story|view desktop version|loading comments|just another wordpress site|powered by wordpress|hello world|lorem ipsum [...]|slideshow requires javascript|like this|like loading|leave this field empty|untitled|no title|test|widget|sidebar|insert here|your ad here|placeholder|automerge # [...]|view on one page)',
          'Skip to content',
        ],
        [
          '(posted in|filed under|tagged) (uncategorized|uncategorised|general|news|<name>) [...]',
          'Posted in Uncategorized',
        ],
        [
          '[error|http error|error code] [page] (404|403|500|502|503) [not found|page not found|error|forbidden]',
          'Error 404',
        ],
        [
          '(undefined|null|nan|nbsp|amp nbsp|object object|null null|undefined undefined|nbsp nbsp|true null|lorem ipsum)',
          'undefined',
        ],
        [
          '[the] (content|page|player|article|comments|data|widget|gallery|map|poll|element|recommendations|post|tweet|items|articles|more articles) (is|are) [being|currently|still] (loading|loaded)',
          'Content is loading',
        ],
        [
          '(loading|reloading) [the|more|of] (content|page|article|articles|comments|data|widget|gallery|map|poll|element|recommendations|post|posts|tweet|items)',
          'Loading the recommendations',
        ],
        [
          '(error|an error|failed|failure|problem|unable) (loading|while loading|to load|when loading|in loading|during loading|of loading) [the|this] [content|contents|page|data|element|article|widget|comments|video|map|image|module] [...]',
          'Error while loading the module',
        ],
        ['(image|img|photo|gallery|attachment|embed|widget|block|node|media|picture) (id|#) [#]', 'image:21434'],
      ],
    },
    control: {
      line: [
        [
          '(go back|return|back|go) to the (beginning|start|top|end) of (the|this) (page|article|site|text)',
          'Return to the start of the page',
        ],
        [
          '(view|see|show|display|load|read|open|list|browse) (in|as|all|more|less|fewer|other|additional|previous|next|next #|latest|older|newer) [more|all|full|the|in|a] [articles|article|list|news|results|items|stories|grid|map|headlines|table|replies|full screen|posts|content|details|options]',
          'Show more results',
        ],
        [
          '(close|open|show|hide|expand|collapse|exit|shut|cancel|leave) (the|this|dialog|menu|modal|window|sidebar|search|navigation|popup|pop up|full screen|fullscreen|all|panel|message|box|banner|share|all comments|more|details|map|notification|overlay|list) [dialog|window|menu|message|box|banner|options|modal|screen|panel|article|description|all]',
          'Close dialog',
        ],
        [
          '(add|remove|save) [to|from] [your|my|the|a] (watchlist|watch list|list|basket|cart|wishlist|wish list|notepad|note list|clipboard|bookmarks list|saved list|reminder list|memo|favorites list|reading list)',
          'Add watch list',
        ],
        [
          '(back|return|go back|scroll|jump|up) (to|to the|up|up to|to top|to the top) (top|home|homepage|start|main page|overview|top of the page|article|list|previous page|page|content|main|the top|results|navigation|main content)',
          'Back to top',
        ],
        [
          '(scroll|swipe|click|tap|drag|slide) (left|right|down|up|more|for more|to see more|to enlarge|to expand|to open|to continue|to close|here to enlarge) [(to|for) (see|view|read|continue|expand|open|close|enlarge|more) [more|all]]',
          'Swipe left',
        ],
        [
          '(please wait|loading please wait|processing|page loading|content loading|currently loading|loading content|is loading|loading more|updating|select all|deselect all|search results|no results found|no results|apply filters|clear all|reset filters|main menu|side menu|toggle menu|all categories|choose language|select language|change language|dark mode|light mode|night mode|high contrast|contact form|search for|search here|main navigation|jump to|view more|load more|more options|more info|more less|show more|show less|read less|see all|see more|view all|learn more about it|previous next|next previous|previous article|next article|close close|open close|ok cancel|yes no|turn on|turn off|drag to reorder|tap to expand|tap here|click here|shut down|show all|get started|table of contents|on this page|in this article|jump to content|jump to section|content hide|advanced search|manage notifications|enable notifications|allow notifications|zoom in|zoom out|full screen mode|enter fullscreen|exit fullscreen|press esc [...]|use arrow keys [...]|play audio|previous slide|next slide|search button|menu button|close button|submit button|back button|expand image|loading)',
          'Show more',
        ],
        [
          '(close|close x|x close|x|menu|search|next|previous|back|share|open|ok|more|less|shut down|cancel|submit|further|continue|skip|mute|play) (close|close x|x close|x|menu|search|next|previous|back|share|open|ok|more|less|shut down|cancel|submit|further|continue|skip|mute|play)',
          'close / close',
        ],
        ['(previous|next) (gallery|video|slide|item|entry|topic|match|post|news|photo)', 'Next gallery'],
        ['[back|go|return|scroll] to [the] top [of the page|of page|of the article]', 'To top'],
        [
          '(click|tap|press|touch|swipe) [here|on it|on the image|on the photo|on the button|on the link|below|the button] (to|for) (view|open|see|load|play|start|expand|copy|show|zoom|display|reveal|unfold|watch|vote|participate|enlarge|download|more|continue|switch|rotate) [the|this|it|more|full|all|in] [image|video|article|content|map|gallery|picture|photo|size|graphic|details|information|text]',
          'Click to view',
        ],
        [
          '(fold|unfold|fold in|fold out|expand|collapse|show|hide|open|close|previous|minimize|maximize|zoom in|zoom out) (fold|unfold|fold in|fold out|expand|collapse|show|hide|open|close|next|minimize|maximize|zoom in|zoom out)',
          'Fold / Unfold',
        ],
        [
          '(change|adjust|increase|decrease|reduce|enlarge|set|normal|small|large) [the] (text|font|letter|character|type) (size|display|height)',
          'Change the font size',
        ],
        [
          '(close|hide|dismiss|shut) (the|this) (message|banner|notification|popup|pop up|menu|dialog|overlay|notice|info|panel|layer|layers)',
          'Close the notice',
        ],
        [
          '(show|view|see|display|read|load) (more|less|all|next|previous|older|newer) [of] [the|this|these] [text|articles|article|information|posts|content|entries|publications|materials|news|answers|replies|options|variants|results]',
          'Show less text',
        ],
        [
          '(open|view|read|show|display) (in|on) (a|the|our) (new|app|full|other|browser|separate) [window|tab|screen|application]',
          'Open in a new window',
        ],
        [
          '(scroll|swipe|go|move|return|back|jump) [further] (to the top|to top|to the bottom|to the beginning of the page|to the top of the page|to the start of the page)',
          'Go to the beginning of the page',
        ],
        [
          '[to|go to] [the] (previous|next|following|preceding) (article|news|post|image|photo|slide)',
          'The following article',
        ],
        [
          '(back|return|go back|scroll|jump|up) (to|to the|up|up to|to top|to the top) (top|homepage|main page|overview|top of the page|article|previous page|page|results|navigation|main content|the top)',
          'Back to top',
        ],
      ],
      weak: [
        [
          '(back|return|go back|scroll|jump|up|go) to (the (top|start|beginning|list|main|overview)|home|start)',
          'Return to the top',
        ],
        [
          '(close|open|show|hide|leave) (the|this) (window|list|map|box|message|panel|search|banner)',
          'Open the window',
        ],
        'To the top',
        'Close',
        'Shut down',
        'Further',
        'Next',
        'Previous',
        'Back',
        'Menu',
        'Search',
        'Loading',
        'Submit',
        'Cancel',
        'OK',
        'Expand',
        'Collapse',
        'Toggle',
        'Open',
        'Hide',
        'Show',
        'Skip',
        'Contents',
        'Here',
        'Select',
        'Options',
        'Settings',
        'Help',
        'X',
        'Index',
        'Login Register',
        'View',
        'Reset',
        'Filter',
        'Done',
        'Apply',
        'Yes',
        'No',
        'Feedback',
        'Language',
        'Send',
        'Reload',
        'Refresh',
        'Retry',
        'Try again',
        'Details',
        'Overview',
        'Click here',
        'Reveal',
        'On',
        'Off',
        'Edit',
        'Delete',
        'Report',
        'Attachments',
        'End',
        'Minimize',
        'Maximize',
        'Unfold',
        'Fold',
        'To the top',
        'Understood',
        'Display',
        'Validate',
        'Click',
        'Swipe',
        'Fold in',
        'Fold out',
        'Deploy',
        'Continue without',
        'Shutdown',
      ],
    },
    'translation-notice': {
      sentence: [
        [
          '(this|the) (article|text|page|content|story|post|news|report|following|document|following text|following article|information) (is|was|has been) [a|an|automatically|originally|initially] ... (translated|translation|machine translated|auto translated|translator) ... [by|from|using|with]',
          'This article was automatically translated from French.',
        ],
        [
          'the following is a [google] machine translation of ...',
          'The following is a machine translation of a speech held in Kerma',
        ],
        [
          '(translated|translation) (by|from|with|using|via|into) (google|deepl|ai|artificial intelligence|machine|microsoft|bing|yandex|the original|chatgpt|an ai|a machine|software) ...',
          'Translated by Google Translate',
        ],
        [
          '(click|tap|press|select) [here] to (listen|hear) ... (text|article|highlighted|story)',
          'Tap here to hear the article',
        ],
        [
          '(this|the) (audio|article|text|voice|story) (is|was|has been) [being] (read|generated|narrated|voiced|auto generated|read aloud|recorded|converted) [aloud] [by|using|with] (an|a|ai|automated|synthetic|text to speech|computer|artificial|automatically|our) ...',
          'This audio was generated by AI.',
        ],
        [
          '(text to speech|read aloud by|read by an automated voice|automated voice|ai voice|speech synthesis|generated using ai|text to audio) ...',
          'Text to speech is in beta',
        ],
        [
          '(please report|if you find|there may be) ... (errors|mistakes|inaccuracies) in (the|this) translation',
          'Please report errors in this translation.',
        ],
        [
          '(only|the) (the|original) (original|language|version) ... (authoritative|legally binding|is binding|takes precedence|prevails|official language)',
          'Only the original version is authoritative.',
        ],
        [
          '(machine|automatic|automated|ai|google) (translated|translation|translations) [text|may|from|by|of|is|was|article] ... (errors|error|mistakes|inaccuracies|inaccurate|google|deepl|original|convenience|provided|checked|quality|responsible|responsibility)',
          'Machine translation may contain errors.',
        ],
      ],
      line: [
        [
          '[text|article] (translated automatically|automatically translated|machine translated|translated by machine) (from|into) {language}',
          'Automatically translated from Polish',
        ],
        [
          '[the|this] translation (is|was|has been) [made|done|created|performed|produced] (automatic|automatically|by machine|machine made|machine generated) [and] [may|can|might|could] [contain|include|have] [errors|inaccuracies|mistakes]',
          'This translation was produced automatically',
        ],
        [
          '(translation|translated version|automatic translation|machine translation) of [the] [original] {language} (text|article|original|version|publication)',
          'Translation of the original Polish article',
        ],
        [
          '[text|article|automatically|machine] (translated|translation) [automatically|by machine] (with|by|using|via) [the] (deepl|google|google translate|bing|microsoft|microsoft translator|yandex|yandex translate|systran|chatgpt|ai|artificial intelligence)',
          'Text translated by machine using Google Translate',
        ],
        [
          '(read|view|see|show) (this|the|in|it|original) [article|story|page|text|news|post] (in|original|spanish|french|english|german|russian|ukrainian|chinese|arabic|portuguese|italian|polish|version|translation|text|language) [spanish|french|english|german|russian|ukrainian|chinese|arabic|portuguese|italian|polish|language|version]',
          'Read this article in English',
        ],
        [
          '(translate|translate this|see translation|show original|view original|original text|select language|powered by google translate|powered by translate|powered by google|translate to english|translate tweet|google translate)',
          'See translation',
        ],
        [
          'translated from [the] {language} [original] (with|by|using) [the help of] [an|a] {aiMaker}',
          'Translated from German with AI',
        ],
        [
          '(automatic|machine|automated|ai|automatically generated) translation ... (errors|inaccuracies|mistakes|possible|imprecise|inaccurate) [...]',
          'Automatic translation. Errors are possible.',
        ],
        [
          '(this|the) (article|story|page|news|post|column|interview) (is|can be) [also|now|already] (available|read|found) [to read] in {language} [and|or] [{language}] [{language}] [here|too]',
          'This article is also available in French',
        ],
        [
          '(read|available|also available|languages|read this|listen|view|see|available languages|translations|other languages|translate) [this|article|text|also|it|the article|in other languages] [in|on|into] {language} [and|or] [{language}] [{language}] [{language}] [{language}] [{language}]',
          'Read in: English, Polski',
        ],
        ['{language} {language} {language} [{language}] [{language}] [{language}]', 'English | Français | Deutsch'],
        [
          '{language} (version|version of this article|version of the article|version here|translation)',
          'English version',
        ],
        [
          '(this (audio|audio version|summary|article|translation|text|transcript|recording|voice version|page|content|post)|the (audio version|summary|translation|audio)) (was|is|has been|were) [being] [automatically|artificially|partly|partially|originally|also] (generated|created|produced|written|made|translated|voiced|read|summarized|summarised|prepared|compiled) [aloud|out] [and ...] (by|with|using|from|artificially|automatically) ... {aiMaker} [...]',
          'This summary was created with the help of AI',
        ],
        [
          '(voiced|read|read aloud|narrated|generated|spoken|translated|summarized|summarised|created) (by|with|using) [an|a|the|the help of|the use of|the support of|the assistance of] [automatic|automated] {aiMaker}',
          'Voiced by AI',
        ],
        [
          '(ai|ai generated|automatically generated|automatic|machine|computer generated) (summary|translation|audio|voice|content|text|transcript|transcription|narration|reading)',
          'AI-generated summary',
        ],
        [
          '(the|this) (text|article) is (read|translated|voiced) (automatically|by a machine|artificially) [...]',
          'The text is read automatically',
        ],
        [
          '(translated|translation) (automatically|by machine|with ai|by ai|by software|provided by <name>|powered by <name>)',
          'Translated automatically',
        ],
      ],
      weak: ['Show translation'],
    },
    'social-embed': {
      line: [
        [
          '(view|see|watch|show) this (post|photo|reel|video|profile|tweet|story|thread) on {network}',
          'See this photo on Facebook',
        ],
        [
          '(a|posted|shared|video|photo|this) [post|photo|reel|video|tweet|story] [shared|posted|published|made] by <name> ...',
          'A post shared by Jane Roe (@jane)',
        ],
        ['posted by ... on {weekday} ...', 'Posted by Example on Sunday, 29 September 2019'],
        [
          '(see|view|read|show) (more|full|the|this) (on|tweet|tweets|thread|conversation|replies|post|original) [on] [{network}]',
          'See more on Twitter',
        ],
        [
          '(tweet|post) (unavailable|not found|deleted|may have been deleted|has been deleted) [...]',
          'Tweet unavailable',
        ],
        ['(pic twitter com|t co|instagram com|twitter com) ...', 'pic.twitter.com/abc'],
        ['(quote|embed|embedded|view) (tweet|tweets|post|on twitter|on instagram)', 'View on Instagram'],
        ['replying to _ [...]', 'Replying to @example'],
        [
          '(twitter|facebook|instagram|youtube|tiktok|x) (post|video|content|embed|widget) [by <name> [...]|by _|(could not|cannot) be (loaded|displayed|shown) [...]|[is] not available|is (not available|blocked|loading)]',
          'Twitter post by @example',
        ],
        [
          '(skip|end of|of|start of|allow|end) (twitter|facebook|instagram|youtube|tiktok|x|external|this) (post|video|content|tweet) [...]',
          'Skip Twitter post',
        ],
        [
          '(this (content|post|tweet|video)|an embedded (post|video|tweet)) (is|was|from|has|cannot|may) (not available|unavailable|embedded|been|be|loaded|not|twitter|facebook|deleted) [...]',
          'This content is not available due to your privacy preferences.',
        ],
        ['tweet (by|of|from) <name>', 'Tweet of Jana Holm'],
        [
          '(view|see|open|show|watch|read|display|consult) [this|the|full|original|all] (post|tweet|photo|reel|video|publication|story|thread|message|content|profile|playlist|posts|broadcast) (on|in|at|from|of) {network}',
          'View post on X',
        ],
        [
          'this (tweet|post|publication|content|reel|message|instagram post|facebook post|embed) (is|was|has been|may have been|has) (no longer available|not available|unavailable|deleted|removed|been deleted|been removed|hidden|not accessible|no longer accessible|no longer online) [...]',
          'This post is no longer available',
        ],
        ['(post|tweet|a post|a tweet) (by|from|shared by|published by) (_|<name>)', 'Tweet by @janaholm'],
        ['(translate|quote|embed|repost|like|reply to|share) (tweet|bio|this tweet|this post)', 'Translate tweet'],
        [
          '# [k|m|mn|mln|thousand|million] (retweets|likes|reposts|quotes|quote tweets|followers|bookmarks|tweets|reactions|replies) [# [k|m|mn|mln|thousand|million] (retweets|likes|reposts|quotes|quote tweets|followers|bookmarks|views|replies|comments|shares)] [# [k|m|mn|mln|thousand|million] (retweets|likes|reposts|quotes|quote tweets|followers|bookmarks|views|replies|comments|shares)] [# [k|m|mn|mln] (retweets|likes|reposts|quotes|bookmarks|views|replies|comments|shares)]',
          '4.2K Retweets 310 Quotes 9K Likes',
        ],
        [
          '(a|one) (publication|post|reel|entry|shared publication|shared post) [that was] (shared|published|posted|made|released|divided) (by|from|of) ...',
          'A publication shared by Jana Holm (@janaholm)',
        ],
        [
          '(a|one) (photo|video|story) (shared|published|posted) (by|from|of) <name> [...]',
          'A photo posted by Jana Holm (@janaholm)',
        ],
        [
          '(reply|replies|conversation|thread|answer) (on|in|to) (twitter|x|facebook|instagram|threads|bluesky|mastodon)',
          'Reply on Twitter',
        ],
        [
          '(content|post|tweet|publication|video|posts|message) (from|by|of|on) (twitter|x|facebook|instagram|youtube|tiktok|telegram|bluesky|threads) [<name>|loading|blocked|here]',
          'Post from Instagram',
        ],
        [
          '[see|view|show|read] (instagram|facebook|twitter|tiktok|x|telegram|youtube|threads) (post|publication|posts|tweet|video|reel|profile|message|comment|content) [of|by|from] [<name>|_]',
          'See Instagram post',
        ],
      ],
    },
    'press-notice': {
      line: [
        [
          '(communicated|reported|informed|announced|provided|message|according to information) (by|from|of|in) the press (service|office|department|center|centre) [of] [the] [<name>]',
          'Reported by the press office of the Harbour Police',
        ],
        [
          '(press|media|for media|for press|media relations|press office|investor|investor relations|news media|public relations) (contact|contacts|enquiries|inquiries|inquiry|queries) [...]',
          'Media contact: Jane Roe',
        ],
        [
          '(source|view source version|view original content|view the original|see the original|view original) [press release|content|release] [on|at|to|with|to download] [multimedia] (businesswire|pr newswire|prnewswire|globenewswire|accesswire|newswire|multimedia) [com]',
          'View source version on businesswire.com',
        ],
        [
          '(forward looking statements|safe harbor statement|notes to editors|note to editors|contact information|about the company)',
          'Notes to editors',
        ],
        ['view (source version|original content) [...]', 'View original content to download multimedia'],
        [
          '(for immediate release|notes to editors|note to editors|forward looking statements|press release|news release|end of press release|embargoed until [...]|disseminated on [...]|boilerplate|company contact|contact details)',
          'For immediate release',
        ],
        [
          '(this|a|an) (article|version of this article|story) (appears|appeared|was published|was printed) (in print|in the print|in the|on) ... (edition|issue|section|page|page a|newspaper|headline) [#] [...]',
          'A version of this article appears in print on Page A1.',
        ],
        ['(about|contact) <name> (inc|ltd|gmbh|ag|corp|corporation|plc|llc|group|sa)', 'About Example Inc.'],
        ['(press|media) (text|texts|material|materials|service|photos|photo)', 'Press text'],
        [
          '(further|more|additional) (information|material|materials) for [the] (press|media|journalists|editors)',
          'Further information for the press',
        ],
        [
          '(printed|published|appeared|first printed) in [the] (issue|edition|number|no) [no] # [of the _|of <name>]',
          'Printed in issue 7',
        ],
        [
          '(you|the|this|find|read|you can|you will|more) ... (article|interview|text|story|report) [can be read|is|appeared|appears|was published] (in|from) (the|our|today s) (print|printed|paper|digital|current) (edition|issue|newspaper|magazine) [of] [...]',
          'You can find the article in the printed edition of 14 May',
        ],
        [
          '(press|high resolution|print quality|printable|further press) (photos|images|pictures|material|photo|kit|image material|picture material) ... (are available|is available|available for download|can be downloaded|can be found at|can be found under|to download|for download) [...]',
          'Press photos are available at www.example.com/press',
        ],
        [
          '(contact|contacts|contact person|contact details|accreditation) (for|of) [the] (journalists|media|press|editors|editorial offices|newsrooms|reporters|media representatives|media enquiries)',
          'Contact for journalists',
        ],
        [
          '(contact|contacts|contact person|contact details|media enquiries|press enquiries) for [the] (journalists|media|press|media representatives|media enquiries) [...]',
          'Contact for journalists: press@example.com',
        ],
        [
          '(for|if you have) (more|further|additional|any|any further) (information|details|questions|queries|inquiries) [please|you can|kindly] (contact|call|email|write to|visit|reach|turn to|get in touch|get in touch with) [us|with|at]',
          'For more information please contact:',
        ],
        [
          '(from|taken from|published in|appeared in|read in|this is from|article from|text from) [the] (issue|edition|print edition|printed edition|newspaper|print issue) [no|number|nr|of|from] [the] # [of|from] [the] [weekly|magazine|newspaper|daily|#|{month}|<name>] [{month}|#|<name>] [#]',
          'From issue no. 12 of the weekly',
        ],
        [
          '(original content|press release) (of|from|by|transmitted by|provided by) [the] <name> [transmitted by ...]',
          'Original content of: Harbour AG',
        ],
        [
          '(print|printed|paper|newspaper|digital) (edition|issue|version) [of|from|page|dated] [the] [{weekday}] [#] [{month}] [#] [page|p] [#]',
          'Printed edition of 4 May 2024',
        ],
        [
          '(read|published|appeared|printed|from) [in|on] [the] (print|printed|paper|today s|saturday|sunday|weekend|digital) (edition|issue|newspaper|magazine) [of [the] <name>] [# ...|on ...]',
          'Read in the printed edition',
        ],
        [
          '(end of|end of the) (press release|communication|communiqué|announcement|message|release)',
          'End of the communication',
        ],
        [
          '(page|p) # [of] [the] (print|printed|paper|newspaper) (edition|issue|version)',
          'Page 4 of the printed edition',
        ],
        [
          '(source|view source version|view original content|view the original|see the original) (businesswire|pr newswire|prnewswire|on businesswire com|globenewswire|on accesswire com|newswire|with multimedia|to multimedia|https ...|http ...)',
          'View source version on businesswire.com',
        ],
        [
          '(contact information|safe harbor|safe harbor statement|forward looking statements|notes to editors|note to editors|ends|about the company)',
          'Notes to editors',
        ],
        [
          '[this] [story|article] [appeared|published|from|in] (in|from|on) the (print|printed) (edition|version|newspaper|issue) [of] [...]',
          'From the print edition',
        ],
        [
          '[this] (story|article|from|appeared|published) [appeared|published|from] (in|from) the (_ issue|_ edition|_ _ issue|paper edition|newspaper) [of] [...]',
          'Published in the autumn issue',
        ],
      ],
      run: [
        [
          '(for more information|for further information|for additional information|further information|for more details|more information) (about|on|please|visit|contact|see|is available|at|go|please contact|www|https) ...',
          'For more information, please contact the press office.',
        ],
      ],
      weak: ['Press photo', 'Issue 12/2024'],
    },
    truncation: {
      line: [
        [
          '[this] (article|text|story) (was|is|has been) (shortened|truncated|abridged|cut off|cut) [...]',
          'This article has been shortened',
        ],
        [
          '(you are reading|you have read|you ve read|this is) (an excerpt|an abridged version|a preview|the preview|the beginning|a summary|a sample) [...]',
          'You are reading an excerpt.',
        ],
        ['(end of|limited|free) (preview|excerpt|sample|extract) [...]', 'End of preview'],
        ['(article|text|story|content) (truncated|shortened|abridged|abbreviated)', 'Article truncated'],
        ['more (at|on|in) (the|our|this) (site|website|page|app|link)', 'More on our website'],
        [
          'the (rest|continuation|full version|remainder|whole text|full text|full article|full interview) [of] [the|this] [{article}] (on|at|in|via|can be found on|read on) [the|our] (site|website|page|app|magazine|print edition|portal|_) [_] [_]',
          'The rest of the text on example.org',
        ],
        [
          '(abridged|shortened|edited|cut) by the (editors|editorial staff|editorial team|editor|editorial office)',
          'Abridged by the editors',
        ],
        [
          '[the] (full|complete|unabridged|entire|whole|long|longer|original|extended|detailed) (version|text|interview|article|story|conversation|recording) [of (this|the) ({article}|interview|conversation)] (is|can be|will be|appeared|may be) (available|read|found|accessible|published|seen|heard) [only] (here|in the print edition|for subscribers|to subscribers|on <name>|at <name>|in <name>|in the (print|digital|paper|printed|current|latest) (edition|issue|version|magazine)|in our _|by link|at the link|at this link|via this link|on our (site|website|app)|on the site|on the website|on our [...]|by clicking [...])',
          'The complete version of this text is available in our app',
        ],
        [
          '[this] (text|article|interview) [is|was|has been] (abridged|shortened|abbreviated) [...]',
          'Text abridged. Full version at the source.',
        ],
        [
          '(read|see|find) [the|it|in] (full|complete|unabridged|detailed|long) (version|text|interview) [of] [the|this] [{article}] [...]',
          'Read the unabridged version on our site',
        ],
        [
          '(continuation follows|continuation|the continuation follows|continuation to follow|to be continued in [the] next _)',
          'Continuation follows',
        ],
        [
          '(read|continued) (in|on) (the|our) (next|following) (part|issue|page|edition|article|post)',
          'Continued in the next part',
        ],
      ],
      weak: ['Full version', 'Abridged', 'Abridged version'],
    },
  },
}
