import type {PhraseBook} from '../../../phrases.js'
import {templateSets} from './sets.js'

/** What templates print around what a page has set in: players, menus, polls, maps and posts. */
export const templatesPage: PhraseBook = {
  language: 'en',
  sets: templateSets,
  phrases: {
    'media-widget': {
      label: [
        [
          'now watching|you re watching|you are watching|now listening|listening to|currently watching',
          'Now watching: Storm leaves thousands without power',
        ],
        [
          'watch in full|video above|video below|play video|watch above|watch below|image # of #|photo # of #|slide # of #|photos above|in the video above',
          'Watch in full: Why house prices are falling in the north',
        ],
        [
          'now playing|now showing|now streaming|playing next|next video|next episode|watch more|more videos|in this video|live now|currently playing',
          'Now playing: The night the river broke its banks',
        ],
      ],
      sentence: [
        [
          'no compatible source was found for this (media|video) [...]',
          'No compatible source was found for this media.',
        ],
        [
          '(media|video|audio) playback is (unsupported|not supported|not available) (on|in|by) your (device|browser) [...]',
          'Media playback is unsupported on your device',
        ],
        [
          '(sorry|unfortunately) (your|this) (browser|device) (doesn t|does not|can t|cannot|isn t|is not) (support|play|able|display|show) ...',
          'Sorry, your browser doesn’t support embedded videos.',
        ],
        [
          'your (video|stream|programme|show) (will|is about to) (resume|start|begin|play|continue) (in|after|shortly|soon|when) ...',
          'Your video will resume in 10 seconds',
        ],
      ],
      line: [
        ['(image|photo|slide|picture|video) # of #', 'Image 3 of 12'],
        [
          '(full|photo|image|video|picture|view|more|our|launch|enter|main|previous|next|related) (gallery|galleries|slideshow|carousel|slideshows)',
          'Full gallery',
        ],
        [
          '(sound|audio|captions|subtitles|autoplay|volume|mute|cc|closed captions|picture in picture|hd|quality|motion|animation|animations|video) (on|off|auto|up|down|enabled|disabled|is off|is on|muted|hd)',
          'Sound on',
        ],
        [
          '(click|tap|press|hover over|touch|select|double tap|swipe|pinch|roll over) [on|over] [the|any|an|each|this|a] (image|images|photo|photos|picture|pictures|chart|graphic|map|video|thumbnail|thumbnails|headline|icon|gallery|player|slider|legend|bar|bars|arrows|cards|card) [below|above] (to|for|and) (enlarge|zoom|expand|view|see|play|read|open|hear|more|larger|details|explore|listen|reveal|interact|watch|a larger|full|scroll) [more|details|larger|in full|version|image|it|the|full|size|larger version|view|information|info|detail|the gallery|the data|full screen]',
          'Click image to enlarge',
        ],
        [
          '(video|audio|image|photo|gallery|podcast|film|player|media|picture) (clip|thumbnail|thumbnails|player|caption|preview|placeholder|icon|controls|options|settings|gallery|viewer|carousel|loading|file|link|embed|series)',
          'Video thumbnail',
        ],
        [
          '(watch|see|hear|listen to|view|catch) the (moment|clip|full clip|full video|video|footage|highlights|trailer|full interview|interview|full episode|episode|audio|recording|replay|full match|press conference|speech|livestream|live stream) (here|below|above|now|in full|again|on {network}|in the video|in the player|in the video below|in the player above)',
          'Watch the moment here',
        ],
        [
          '(having|experiencing|still having) (trouble|problems|issues|difficulty|technical problems) (viewing|watching|seeing|with|playing|listening|loading|hearing|accessing) [to] [this|the|our] [video|form|page|player|stream|audio|gallery|map|podcast|site|live stream|livestream|content|embed|document|image] [on mobile|click here|tap here|please refresh|try ...|click ...|please ...|refresh ...|watch it here|open it here|view it here]',
          'Having trouble viewing this form? Click here',
        ],
        [
          '(video|audio|player|stream|clip|podcast|gallery|live stream|image|map|livestream|form) (not|isn t|won t|is not|doesn t|does not|not) (playing|working|loading|loading properly|showing|play|load|appear|visible|displaying) [click here|tap here|try again|refresh|try refreshing|reload the page|see it here|watch it here|click here to watch] [...]',
          'Video not playing? Click here',
        ],
        ['error code #', '(Error Code: 102630)'],
        ['captions settings opens captions settings dialog', 'captions settings, opens captions settings dialog'],
        [
          '(chapters|descriptions|captions|subtitles|captions settings|audio track|quality levels|playback rate) [descriptions|captions|subtitles|settings|off|on] (off selected|settings opens ...|opens captions settings dialog|off|on|selected|default selected|settings dialog|track|default) [opens captions settings dialog]',
          'captions settings, opens captions settings dialog',
        ],
        [
          '(duration|length|run time) # (minute|minutes|min|mins|hour|hours|hr|seconds|second) # (second|seconds|sec|minute|minutes|min)',
          'Duration: 1 minute, 42 seconds',
        ],
        [
          '(listen|watch) [to] [this|the|full] [article|story|page|report|episode|video|audio] [in|length|duration|time] # [k|m] (min|mins|minutes|minute|sec|seconds|hr|hours) [read|listen|watch] [#] [sec|secs|seconds]',
          'Listen to this article 12 min',
        ],
        [
          '(click|tap|press) (here|below|play|the (button|player|image|photo|picture|video|link)) [below|above|here] to (listen|watch|play|hear|see|view|enlarge|start|pause|zoom|launch) [to] [the|this|it|more|our] [video|audio|story|article|podcast|episode|gallery|clip|image|interview|player|full|interview|live|live stream] [here|live|now|again]',
          'Click here to listen',
        ],
        [
          '(watch|listen) [now|time|to article|to this article|to story|to this story] # [minutes|minute|mins|min|seconds|secs|sec|m|s] [#] [seconds|secs|sec|s]|(duration|length) #|(audio|podcast|video) # (min|mins|minutes|sec|secs)',
          'Watch: 1:42',
        ],
        [
          '(click|tap|press) (to|for) (unmute|mute|play|sound|hear|listen|watch|start|enlarge|expand|zoom|pause|replay)',
          'Click to unmute',
        ],
        [
          '(download|play|hear|stop|pause|resume|listen to) [the|this|our] (audio|episode|podcast|mp#|recording|audio version|clip|podcast episode)',
          'Download audio',
        ],
        [
          '(close|show|hide|toggle|open|view|read|see) [the|video|audio|full|photo|image] (captions|caption|transcript|subtitles|subtitle|thumbnails|gallery|slideshow|player)',
          'Close captions',
        ],
        [
          '(watch|stream|see|listen|listen to|catch|tune in to) [{outlet}] live [now|here|news|online|tv|today|#] [on|at|from|via|to|with] [{outlet}] [#|news|now|here|online|tv|app|stream]',
          'Watch live on Harbour TV',
        ],
        ['live (watch|stream|listen|listen to|now) {outlet} [live|news|tv|now]', 'LIVE: Watch Harbour TV'],
        ['[watch] {outlet} (live stream|livestream|live tv|live news|live radio|live)', 'Harbour TV live stream'],
        [
          '(previous|prev|next|first|last|back) [slide|image|photo|picture|video|thumbnail] (next|previous|prev|back|close|play|pause|show all|view all) [slide|image|photo|picture|video|show|view|all|thumbnails|gallery|close|show all thumbnails]',
          'Previous Next Show all thumbnails',
        ],
        [
          '(show|hide|view|see) all (thumbnails|photos|images|pictures|videos|slides|episodes|captions|clips) [#|in gallery]',
          'Show all thumbnails',
        ],
        ['(photo|image|slide|picture|video|page|item|gallery|photos|images) # (of|from) #', 'Photo 3 of 12'],
        [
          '(#|view #|see #|all #|more #) (photos|images|pictures|pics|slides|videos|items|view gallery|pictures view gallery|gallery items)',
          'View 12 photos',
        ],
        [
          '(view|open|see|show|display|click to view|tap to view|launch|expand|enter) [the|this|our|full|more|all|full size|larger|#] [photo|image|video|picture|full|in] (gallery|galleries|fullscreen|full screen|slideshow|photos|images|lightbox|image in (fullscreen|gallery)|picture in gallery|larger image|full image|full size image)',
          'Open image in gallery',
        ],
        [
          '(video|clip|stream|player|ad|content) (loading|not available|expired|has ended|will begin shortly|will play after ad|is loading|will start shortly|has expired|unavailable|error|failed to load)',
          'Video not available',
        ],
        [
          '(your|the|this) (video|stream|broadcast|live stream|livestream|programme|player|audio|ad) (will|is|has) (begin|start|loading|ended|finished|play|starting|not started|resume|over|appear|offline) [yet|soon|shortly|after ...|in ...|now]',
          'The stream has ended',
        ],
        [
          '(skip|rewind|forward|jump|fast forward|seek) [back|forward|backward] # [seconds|secs|sec|s]',
          'Rewind 10 seconds',
        ],
        ['(playback|speed|play speed|playback speed|audio speed) [speed|rate] [#] [x]', 'Playback speed 1x'],
        [
          '(listen|watch) (here|in full|again|back|on demand|in the player|below|above|next|now|along)',
          'Listen in full',
        ],
      ],
      weak: [
        'Playing',
        'Thumbnails',
        'Embedded media',
        'Embedded video',
        'Loading video',
        'Buffering',
        'Must watch',
        'Play again',
        'Transcript',
        'Captions off',
        'Captions',
        'Subtitles',
        'Autoplay',
        'Quality',
        'Picture in picture',
        'Settings',
        'Chapters',
        'Slideshow',
        'On air',
        'Live stream',
        'Listen again',
      ],
    },
    control: {
      line: [
        [
          '(was|is|did|do|are) (this|you|the) (page|article|helpful|find|content|story|like|translation|information|enjoying) [this|article|story|content|page] [helpful|useful|interesting|informative] [yes|no|to you|today] [no]',
          'Was this helpful?',
        ],
        [
          '(do not|don t) (show|remind|display) [me|this] [again|this|message] [again|message again|anymore|any more]',
          'Don’t show this again',
        ],
        [
          '(select|choose|pick) (a|an|your|one) (section|option|category|month|language|newsletter)',
          'Select a section',
        ],
        [
          '(view|browse|search|see|explore|open) [the|our|all|full] [news|article|story|full|complete] (archive|archives|archives by month|index|a z|directory|calendar|sitemap|site map|sections|categories)',
          'View archive',
        ],
        ['(posts|post|page|comment|comments|article|image|site) (navigation|pagination|nav)', 'Posts navigation'],
        [
          '(first|previous|prev|next|last|back|older|newer) (first|previous|prev|next|last|back|older|newer|page #) [next|last|page #] [last]',
          'First Previous Next Last',
        ],
        [
          '(prev|previous|next|older|newer|related|first|last|latest) (post|posts|article|articles|story|entry|entries|item|page|section|episode|video|photo|event)',
          'Prev post',
        ],
        [
          '(skip|jump|go|scroll|move|return|back) to [the] (secondary|primary|next|previous|last|first) [content|navigation|sidebar|menu|section|article|story|slide|page|item|post]',
          'Skip to secondary content',
        ],
        ['(type|start typing|press enter|hit enter|enter) [here] to search', 'Type to search'],
        ['what are you (looking|searching) for', 'What are you looking for?'],
        [
          '(close|dismiss|hide|show|open) [this] (alert|banner|notification|message|overlay|popup|pop up|announcement|breaking news|ticker|modal|tooltip|toast|notice|drawer|box|widget)',
          'Close alert',
        ],
        [
          '(previous|prev|back|first|newer|older) (next|forward|last|newer|older|posts) [posts|page|last]',
          '« Previous Next »',
        ],
        [
          '(submit|report|send|share|place|post|file|suggest|upload) (a|an|your|news|my|the|photo|photos|event|us) [news|story|press|event|photo|correction|letter|obituary|classified|legal|calendar] [tip|tips|release|correction|news|event|events|story|letter|photo|photos|notice|ad|obituary|opinion|op ed|question|announcement|idea|item|listing]',
          'Submit a tip',
        ],
        [
          '(text only|mobile|desktop|full|classic|old|low bandwidth|lite|print|accessible|amp|standard|regular) (site|version|mode|view|edition|page|website)',
          'Mobile site',
        ],
        [
          '(manage|edit|view|my|your|news|change|push|browser|breaking news|create|turn on|set up|email|notification) (alerts|notifications|settings|notification settings|preferences|alert|topics|interests|feed|news|alert settings|email preferences|news feed|homepage)',
          'Manage alerts',
        ],
        [
          '(set|change|update|choose|edit|select|enter) [your|my|a] (location|region|edition|local edition|city|state|country|postcode|zip code|zip|language|local news|home page|time zone|default location)',
          'Set your location',
        ],
        [
          '(clear|reset|apply|show|hide|remove|add|more|select|view|close|open|edit|save) (all|filter|filters|results|search|selection|sidebar|all filters|sections|panel|tags|options|preferences|toolbar|history|settings|details|menu items|this section)',
          'Clear filters',
        ],
        [
          '(skip|jump|go) (links|to main|to content|to navigation|to search|to slide #|to menu|to section|to sign in|to page|to footer|to sidebar|to primary navigation|to article|to top|to home)',
          'Skip links',
        ],
        [
          '(site|main|primary|secondary|footer|section|post|mobile|user|global|quick|page|top|local) (navigation|nav|menu|links|header|footer|sidebar|search)',
          'Site navigation',
        ],
        ['type and (hit|press) enter [to search]', 'Type and hit enter'],
        [
          '(enter|type) [a|your|the|in|any] (search|keyword|search term|keywords|query|search terms|search word|text) [term|terms|word|keyword|query|here|and] [here|press|hit] [enter|search]',
          'Enter search term',
        ],
        [
          '(search|find) [for|within|in|the|this|our] (site|website|archive|archives|articles|stories|here|news|term|terms|keyword|keywords|search|page|results|by keyword|topic|topics)',
          'Search site',
        ],
        [
          '(scroll|swipe|slide|move) (left|right|up|down) (scroll|swipe|slide|move) (left|right|up|down)',
          'Scroll left Scroll right',
        ],
        [
          '(switch|change|go) (to|your|the) [the] (us|uk|international|australia|australian|europe|asia|africa|global|edition|canada|india|world|desktop|mobile|full|dark|light|classic|english|hindi|standard) (edition|site|version|mode|view|language|theme)',
          'Switch to the International edition',
        ],
        ['accessibility (links|help|statement|options|menu|settings|tools|feedback)', 'Accessibility links'],
        [
          '(please|kindly) (wait|stand by|be patient|hold on|try again) [while ...|a moment|for a moment|later|shortly]',
          'Please wait while we load the page',
        ],
        ['(no|not) (thanks|now|thank you|right now)', 'No thanks'],
        ['(maybe|ask me|remind me|try again|not now) later', 'Maybe later'],
        [
          '(open|close|show|hide|toggle|expand|collapse) (in|the|main|side|search|sub|mobile|user|site|more|all|sub menu|section|navigation|full) (menu|navigation|nav|search|search bar|sidebar|submenu|sections|options|new tab|new window|filters|panel|site search|site navigation|menu options)',
          'Open main menu',
        ],
        [
          '(opens|open|opening|link opens|this link opens|external link opens) in [a] new (window|tab|browser|tab or window)',
          'Opens in a new window',
        ],
      ],
      weak: [
        'Rate this',
        'Get help',
        'Yes, please',
        'Tell me more',
        'Don’t show again',
        'Done reading',
        'E-Edition',
        'Work with us',
        'Careers',
        'Not now',
        'No thanks',
        'Got it',
        'Go back',
        'See you later',
      ],
    },
    'social-embed': {
      sentence: [
        [
          'the link to this (photo|video|photo or video|post) may be broken ...',
          'The link to this photo or video may be broken, or the post may have been removed.',
        ],
        ['try searching for something else', 'Try searching for something else.'],
        ['[hmm] this page doesn t exist [...]', 'Hmm...this page doesn’t exist.'],
      ],
      line: [
        [
          '(embedded|view|see) (tweet|post|video|thread|reel|content) (from|by) _ [_]',
          'Embedded tweet from @harbourpost',
        ],
        [
          '(post|tweet|video|reel|story|photo|thread|message) (on|via) (x|instagram|facebook|tiktok|threads|twitter|telegram|bluesky|linkedin|truth social) by <name>',
          'Post on X by Jane Roe',
        ],
        [
          '(read|view|see|download|open) the (document|full document|documents|filing|full ruling|full report|pdf|full letter|full judgment|full transcript) [here|below|pdf|in full]',
          'Read the document',
        ],
        ['(poll results|votes|total votes|poll) # (votes|voters|responses|vote) [so far]', 'Poll results: 37 votes'],
        [
          '[if] [you re|you are|viewing|reading|using] (on|in|our|the|app|mobile) (mobile|app|our app|the app|a phone|desktop|the mobile app|users|a mobile device|mobile app|amp|our mobile app|apple news) [users] [please] (click|tap|view|see|press) [here|this link] [to] [see|view|watch|take|vote in|read|load|open] [the|this|our] [chart|poll|video|map|graphic|survey|embed|gallery|form|quiz|widget|player|full story]',
          'If you’re on mobile, tap here to see the chart',
        ],
        [
          '(click|tap|hover|press|touch|roll|zoom|scroll|drag|pinch|swipe|use) [on|over|in|into|through|around] (the|a|any|each|this|each of the|your) (map|chart|graphic|bars|lines|arrows|state|county|country|dots|circles|markers|icons|states|pins|map or chart|bubble|bubbles|slider|search box|tabs|table|legend|constituency) [below|above] (for|to) (details|more|more information|more info|see more|see details|see|explore|interact|view|find|read more|see results|more details|zoom|compare|see the results)',
          'Hover over the chart for details',
        ],
        [
          '(view|open|see|launch|enter|expand) [the|in|this] [full|larger|big] (full screen|fullscreen|document|ruling|report|letter|pdf) [map|chart|version|graphic|image|here]',
          'View full screen map',
        ],
        [
          '(chart|graphic|data visualisation|data visualization|interactive|graphics|infographic) by <name>',
          'Chart by Jane Roe',
        ],
        [
          '(liked|reposted|retweeted|followed|shared) by <name> and (others|# others|# others you follow)',
          'Liked by Jane Roe and others',
        ],
        [
          '(view|see|show|read|load) [all] # [more] (comments|replies|likes|posts|tweets|retweets|photos|reactions) on (instagram|twitter|x|facebook|tiktok|threads|youtube)',
          'View 5 more comments on Instagram',
        ],
        [
          '(twitter|tweet|instagram|facebook|youtube|tiktok|social|embed|embedded|spotify) (embed|content|failed to load|post|feed|could not load|loading|widget|player|not loading|code|module|element)',
          'Twitter failed to load',
        ],
        [
          '(check out|see|look at|view|read|open|watch|like|share|comment on) (this|the|my|our|his|her|their) (post|tweet|thread|video|reel|story|clip|profile|page|photo) (on|via) {network}',
          'Check out this post on X',
        ],
        [
          '[if you] (can t|cannot|can not|unable to|not able to|don t) (see|view|watch|hear|read|load|open) (the|this) (video|map|post|tweet|chart|form|poll|player|graphic|image|gallery|pdf|document|slideshow|audio|timeline|widget|quiz|embed|live stream|livestream|table) [above|below|here] (view it|click|click here|tap here|watch it|see it|refresh|try|open it|go here|read it|listen here|reload) [here|this link|on {network}|the page|again|to view|to open it]',
          'Can’t see the map? View it here',
        ],
        [
          '(this|the|our) (poll|survey|vote|quiz|form|voting|competition) (is|has) [now|been] (closed|ended|over|finished|expired)',
          'This poll is closed',
        ],
        [
          '(vote|take|answer|complete|fill in|fill out|join|do|try|play|start) [now|in] [our|this|the|today s|here|below] (poll|survey|quiz|below|form|now|here|crossword|questionnaire|reader survey|online poll|vote)',
          'Take our survey',
        ],
        [
          '(view|see|open|explore|launch|show|interact with|use|load|try|expand|full) [the|our|this] (interactive|poll results|results|interactive map|interactive graphic|chart|poll|quiz|document|pdf|full document|dashboard|timeline|map|tool|full screen|graphic|data|legend|spreadsheet|embed)',
          'View interactive',
        ],
        ['(posts|tweets|videos|photos|post|tweet) (from|by|about) _ [_]', 'Posts from @harbourpost'],
        ['tweet (your|us|this|at|to|me) [_] [_] [_] [_]', 'Tweet your reaction to @harbourpost'],
        ['(posted|shared|uploaded|tweeted) by _ [_] [on {network}]', 'Posted by @jroe on Instagram'],
        [
          '(view|watch|read|posted|shared|find|listen|listen to|reply|comment|like|open|join|explore|discuss) [it|this|more|us|what s happening|the full|the|full|by] [_|thread|episode|conversation|playlist|story|discussion|post|video] [_] (on|via) (instagram|twitter|x|facebook|tiktok|threads|bluesky|youtube|spotify|apple podcasts|reddit|linkedin|snapchat|mastodon|soundcloud)',
          'Read the full conversation on X',
        ],
        [
          '(made|created|built|produced|powered) (with|by|using|on) (flourish|datawrapper|infogram|canva|knight lab|storymapjs|tableau|google maps|mapbox|carto|piktochart|visme|juxtapose|genially|arcgis|disqus|wordpress|viafoura|coral|openweb|substack|typeform|livefyre|spot im|vuukle|storyful|taboola|getty images)',
          'Created with Datawrapper',
        ],
        [
          '[a|an] (flourish|datawrapper|infogram|tableau) (chart|map|visualisation|visualization|table|graphic|embed|data visualization|survey visualization|hierarchy|story|network|scatter|pictogram)',
          'A Flourish chart',
        ],
        [
          '(get|download|view|see|show|embed) (the|this|raw|full) (data|image|chart|map|graphic|embed|source|table|embed code|dataset)',
          'Get the data',
        ],
        [
          '(get the data|download image|embed|created with datawrapper|get the data embed|embed download image|get the data download image) [embed|download image|created with datawrapper|get the data|map data|osm] [created with datawrapper|embed|download image]',
          'Get the data Embed Download image',
        ],
        [
          '(view|open|see|show) (larger|full|bigger|interactive|the|in|directions) (map|screen|chart|graphic|google maps|interactive map|version)',
          'View larger map',
        ],
        [
          '(embed|embedded|content|content embedded|embedded content|posted|shared|post|tweet) (from|via) (twitter|x|facebook|instagram|tiktok|youtube|getty images|spotify|reddit|threads|bluesky|linkedin|giphy|imgur|truth social|telegram|vimeo|soundcloud|scribd|documentcloud)',
          'Content embedded from Twitter',
        ],
        [
          '(click|tap|press) (here|below|on the link|the link) to (see|view|watch|read|open|play) (the|this) (tweet|post|video|instagram post|facebook post|x post|thread|clip|map|graphic|interactive|document)',
          'Click here to see the tweet',
        ],
        [
          'if you (cannot|can t|can not|are unable to|are having trouble) (see|view|seeing|viewing|watch|watching|read|reading|hear|load|loading) (the|this) (post|tweet|video|chart|map|graphic|form|poll|survey|embed|player|widget|timeline|gallery|podcast|document|newsletter sign up|newsletter|content) [above|below|here|correctly|properly] (click|tap|please|try|refresh|follow|you can) [...]',
          'If you cannot see the post, click here',
        ],
        [
          '(open|listen|play|save|follow|watch|view|read|continue) [it|this|more|thread|profile|post|video|conversation|full profile|full post] (in|on) (spotify|apple podcasts|twitter|x|facebook|instagram|tiktok|youtube|threads|soundcloud|reddit|bluesky|linkedin|vimeo|truth social|telegram|amazon music|deezer|acast|iheart)',
          'Open in Spotify',
        ],
        [
          '(translate|see|view|show) (post|tweet|translation|profile|thread|this thread|more replies|new posts|original post|bio|full profile|replies)',
          'Translate post',
        ],
        [
          'this (account|tweet|post|page|user|video|photo|profile|thread) (doesn t exist|does not exist|is private|is suspended|has been suspended|is unavailable|has been removed|has been deleted|is no longer available|was deleted|was removed|isn t available|may have been removed|is age restricted|is limited|cannot be found)',
          'This account doesn’t exist',
        ],
        ['(reposted|retweeted) by <name>', 'Reposted by Jane Roe'],
        [
          '(some|this|these) (tweets|tweet|posts|post|media) (may|might) (contain|include) (sensitive|potentially sensitive|graphic|material) [content|media|images]',
          'This post may contain sensitive content',
        ],
        ['original sound [...]', 'original sound – jroe'],
        [
          '(twitter|instagram|facebook|tiktok|x|youtube|threads|bluesky|reddit|linkedin|telegram) (embed|post|tweet|video|content|widget|feed|blocked|embed not found|reel) [from <name>|by <name>|loading|blocked|not available|unavailable]',
          'Instagram post by Jane Roe',
        ],
        [
          'chart [by] <name> [by] source ... (datawrapper|flourish|get the data|embed|download image)',
          'Chart: Jane Roe · Source: ONS · Get the data · Created with Datawrapper',
        ],
        [
          '(map|chart|graphic|table|source|data) ... created with (datawrapper|flourish|infogram)',
          'Map: Jane Roe · Created with Datawrapper',
        ],
        [
          'map data [from|by] [#] (openstreetmap|google|mapbox|osm|openstreetmap contributors) [contributors|terms|...]',
          'Map data © OpenStreetMap contributors',
        ],
      ],
      weak: [
        'User not found',
        'Interactive chart',
        'Tweets',
        'Retweets',
        'Poll',
        'Take our poll',
        'Vote now',
        'Interactive map',
        'View profile',
        'Translate post',
        'Get the data',
        'Embed this chart',
        'Download image',
        'Tweet embed',
        'Quote tweet',
      ],
    },
  },
}
