import type {PhraseBook} from '../../phrases.js'

/** Whose a text and its pictures are and when they came, as the templates of publishers, agencies and aggregators print it. */
export const signatures: PhraseBook = {
  language: 'en',
  sets: {
    wireSource:
      'aap|aap image|abc|abc news|adobe|adobe stock|afp|alamy|alamy stock photo|ani|ap|ap photo|associated press|bbc|bloomberg|canva|cbs|cctv|cnn|dpa|dreamstime|envato|epa|facebook|flickr|freepik|getty|getty images|google|google maps|ians|imago|instagram|istock|istockphoto|itv|linkedin|nasa|nbc|newswire|pa|pa images|pa media|pa wire|pexels|pixabay|pool|press association|pti|reuters|rex|rex features|sbs|shutterstock|sipa|supplied|swns|tass|telegram|tiktok|twitter|unsplash|wikimedia|wikimedia commons|wikipedia|x|xinhua|youtube|zuma press',
    photoPlace:
      'background|banner|body|cover|featured|feature|file|header|hero|inset|lead|main|opening|opener|profile|stock|thumbnail|title|top|article|author|archive|press',
    shotBy: 'by|courtesy|courtesy of|credit|from|provided by|supplied by|source|taken by|thanks to|via|c|copyright',
    terms:
      'all rights reserved|used with permission|used by permission|used under license|used under licence|public domain|cc by|cc by sa|cc by #|cc by sa #|cc by nc #|cc0|creative commons|under creative commons|unless otherwise (stated|noted|credited|indicated|specified)|except where (noted|stated|indicated)|unless (stated|noted|credited) otherwise',
    people: '<name> [(van|van der|von|de|bin|ibn|ter|da|dos|al|el) <name>] [and <name>]',
    firm: '[the] <name> [(s|of|and|for|in|on|the|of the) [the] <name>]',
    scribe:
      'author|blogger|columnist|contributor|correspondent|creator|critic|editor|editors|journalist|owner|publisher|reporter|writer',
    desk: 'auto|breaking news|business|city|culture|digital|education|entertainment|features|foreign|global|health|india|international|lifestyle|metro|money|national|news|online|politics|sports|tech|technology|trending|trends|video|viral|web|world',
    handed:
      '(reporting|report|additional reporting|further reporting|reported|additionally reported|writing|written|editing|edited|compiled|compilation|production|produced|research|additional research|fact checking|fact checked|copy editing|vetted|data analysis) [and (writing|editing|photography)] by {people} [(in|from) <name>] [and {people} [(in|from) <name>]]',
    homeTld: 'ca|co|com|edu|eu|example|gh|gov|ie|info|io|ke|lk|net|ng|nz|org|pk|test|uk|za',
    mailbox: '_ [_] [_] [_] {homeTld} [{homeTld}]',
    pageStampWord:
      'published|updated|posted|modified|issued on|reviewed|last updated|last modified|last update|last reviewed|last edited|publishing|published on|publication date|first published|first posted|page last updated|page updated|content last reviewed|time of article published|article last updated|last edit|originally published|update|edited|date posted|date published|story updated|article updated',
    pen: '(is|has been working as) [_] [_] [_] [_] (columnist|correspondent|editor|editor in chief|journalist|producer|reporter|blogger|staff writer|freelance writer|news writer|contributing writer)',
    tellMe: 'call|contact|e mail|email|message|phone|reach|ring|signal|text|whatsapp|write to',
    howTold: '(at|by|on|via|or) [{contactWay}*2]',
    unit: 'second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months|year|years',
    zone: 'am|pm|a m|p m|aedt|aest|awst|bst|cat|cest|cet|cdt|cst|ct|eat|edt|est|et|gmt|gst|h|hkt|hrs|ist|jst|mdt|mst|msk|mt|nzdt|nzst|pdt|pht|pkt|pst|pt|sast|sgt|utc|wat|wib|local time|eastern|eastern time',
    thankful:
      '[a|our|my|with|many|big|huge|special|very|sincere|the|warm|grateful|heartfelt] [a|our|my|many|big|huge|special|very|sincere|warm|heartfelt] (thanks|thank you|gratitude|kudos|props|respect|shout out|shoutout|hats off|hat tip|appreciation) [also|again|so much] [goes out|go out|goes|go|is due] [also|out] (to|for)',
    creditsGo:
      '[all|full|the|every|due|complete|entire|original|photo|story|content|text] [rights and|thanks and] (credit|credits|kudos|honour|honor|honours) [for this {article}|and thanks|and rights] [goes|go|belongs|belong|is due|are due] [directly|solely|entirely|fully] to',
    owner:
      '(the|its|their|this|our|his|her|all|respective|rightful|original|the original|the respective|its rightful|its respective|the rightful|their respective) [original|respective|rightful|copyright|guest|talented|wonderful] {scribeAll} [and (source|publisher|site|website|owner|team|{scribeAll})] [of|behind|for|on|from|s]',
    scribeAll:
      '({scribe}|authors|writers|creators|owners|publishers|sources|source|website|site|blog|photographer|poster|artist)',
    thisText:
      '(this|the|that|your|his|her|their|an|a|such|such a|our) [_] [_] ({article}|read|write up|blog post|blog|guest post|guest column|video|recipe|tutorial|info|information|contribution|insight|insights)',
    mediaFirm:
      '(media|news|agency|newswire|wire|syndicate|syndication|com|content|press|newspapers|publishing|broadcasting|feature|features|media inc|news service|news group|llc|inc|ltd)',
    soldBy:
      '(distributed|provided|supplied|syndicated|delivered|powered|published|issued|released|brought to you|produced)',
    contactWay: '{tellMe}|{network}|twitter|x|his|her|the|our|newsdesk|phone|number|us|him',
    handleAt: 'at|on|under|x|twitter|as|bluesky',
  },
  phrases: {
    'media-credit': {
      line: [
        [
          '[{photoPlace}] {photo} [credit|credits|source] [is|are] {shotBy} ({people}|{firm}|{wireSource}) [(via|on|for|at|from|of|in|by) [the] ({wireSource}|{firm})] [{terms}]',
          'Header photo by Joel Finch via Pexels',
        ],
        [
          '{photoPlace} {photo} [credit|credits|source] ({people} [{wireSource}]|{wireSource}) [{terms}]',
          'Hero image: Nadia Pell/Getty',
        ],
        [
          'all (images|photos|photographs|photography|pictures|illustrations) [in this {article}|above|on this page|are|c|copyright|used] [{shotBy}] ({people}|{firm}|{wireSource}) [{terms}]',
          'All photos by Ian Doyle unless otherwise stated',
        ],
        [
          '(screengrab|screenshot|screen grab|still|video grab|screen capture|footage|photo grab|image grab) [{shotBy}|of] [a|the] (video|clip|footage|broadcast|post|film|livestream|live stream) [posted|shared|released|uploaded|published|taken|provided|broadcast|aired] [(by|on|from|via|to) [the] [_] [_] ({wireSource}|{network}|_|<name>)]',
          'Screengrab from video posted by @KerryLocal',
        ],
        [
          '{wireSource} <name> (file|handout|pool|file photo|pool photo|handout photo|handout via reuters) [acquire licensing rights] [opens new tab]',
          'REUTERS/Anna Mertens/File Photo Acquire Licensing Rights',
        ],
        [
          '{wireSource} <name> [_ {wireSource}] [acquire licensing rights|purchase licensing rights|licensing rights] opens new tab|[acquire|purchase] licensing rights [opens new tab]',
          'Purchase Licensing Rights, opens new tab',
        ],
        [
          '(image|images|photo|photos|picture|pictures|video) (for|used for|is for|are for|used only for) (representation|representational|representative|illustration|illustrative|reference) [purpose|purposes] [only]',
          'Picture for representational purpose only',
        ],
        [
          '<name> (staff|file|submitted|contributed|courtesy|provided|handout) (photo|photos|photograph|image|picture|graphic) [by <name>]',
          'Sentinel file photo by Peter Quillan',
        ],
        [
          '(photos|images|pictures|pics|footage|video|videos|image|photo|picture|clip) ({wireSource}|submitted|contributed|supplied|provided|handout|own)',
          'Pictures: SWNS',
        ],
        [
          '(photo|image|picture|video|graphic|illustration) [has been|was|is] (contributed|submitted|supplied|provided|released|taken|shot|captured) (by|to) [the] (<name>|family|police|council|reader|author)',
          'Photo released by Lund Police',
        ],
        [
          '<name> (staff photographer|staff photojournalist|photographer|chief photographer|contributing photographer)',
          'Peter Quillan • Staff Photographer',
        ],
        [
          '[used|image|photo|picture] [is|used] [for] (representational|representation|representative|illustrative|illustration) (purpose|purposes) [only]|rep (image|pic|photo)|representational (pic|picture)',
          'Used for representational purpose',
        ],
        [
          '(epa efe|epa|ap|afp|getty|reuters|xinhua|wam|imago|spa|shutterstock) (photo|images|photos|image|pool)',
          'AP pool',
        ],
        [
          '(drone|aerial|additional|cell phone|cellphone|mobile phone|body camera|dashcam|cctv|surveillance) (video|footage|photo|photos|image|images) [is|are] [{shotBy}] ({people}|{firm}|{wireSource})',
          'Drone video courtesy of SkyLund',
        ],
        [
          '(photo|image) credit should read <name> [via {wireSource}] [{wireSource}]|video (screenshot|screengrab|still)|(screenshot|screengrab|still) from [the|a] video',
          'Photo credit should read Hannah Moss/AFP via Getty Images',
        ],
      ],
    },
    byline: {
      line: [
        [
          '{handed} {handed}*4',
          'Reporting by Tom Harding; additional reporting by Anna Mertens; editing by Bill Frost',
        ],
        [
          '(curated|authored|co authored|compiled|vetted|fact checked|medically reviewed|reviewed|reported|filed|transcribed|submitted|contributed) by {people} [(via|for|on|in|at|from) {firm}] [com]',
          'Authored by Tom Harding via ExampleHedge.com',
        ],
        [
          '(guest|contributed|sponsored|invited) (post|article|column|blog|blogpost|essay|contribution|author|writer|columnist|blogger) [written|contributed] [by] {people} [(of|from|at) {firm}]',
          'Guest post by Lena Ortiz',
        ],
        [
          'with [additional|extra|further|contributing] (reporting|research|files|input|inputs|contributions|assistance|production|reports) (by|from|of) {people} [(in|at|of|from) {firm}]',
          'With additional reporting by Lena Ortiz',
        ],
        [
          '[our|by|the|by our] {desk} desk|(guest|contributing|freelance|special) (contributor|writer|columnist|reporter|correspondent|editor)|(author|about) [the] contributor',
          'Contributing writer',
        ],
        [
          '[by] <name> ([senior|chief|political|news|sports|business|crime|court|local|city|digital|education|health|staff|local democracy|trainee|political|environment|data|multimedia|deputy|managing|associate|assistant|special|national|foreign] (reporter|correspondent|editor|writer|journalist|columnist)) [for|at|of|with|in] {firm}',
          'By Tom Harding, Senior Reporter, Hartlow Gazette',
        ],
        [
          'by {people} (special to|for|writing for|on behalf of|courtesy of|via|of|from|with) {firm} [com|news|media] [{month} # [#]]',
          'By Tom Harding for the Hartlow Gazette',
        ],
        [
          '(posted|published|written|uploaded|submitted|created|added) by {people} [{weekday}] [#] {month} [#] [#] [at] [#] [{zone}]',
          'Posted by Tom Harding, March 3, 2021',
        ],
        [
          'by <name> (updated|published|posted|last updated) [on|at] [{weekday}] [#] [{month}] [#] [#] [at] [#] [{zone}] [{zone}]',
          'By Tom Harding Updated: March 3, 2021, 6:10 pm',
        ],
        [
          '(additional|extra|original) (reporting|research|writing|photography) {people}',
          'Additional reporting: Tom Harding',
        ],
        [
          '(op ed|guest column|guest editorial|guest essay|guest opinion|opinion piece|oped|commentary) [written] by {people}|(a|an) (guest|sponsored|opinion) (column|post|article|essay|piece) by {people}',
          'A guest column by Lena Ortiz',
        ],
        ['produced by {people}', 'Produced by Anna Mertens'],
        [
          'editing by {people}|(story and photos|photos and story|words and pictures|text and photos|story and photographs|text and pictures) by {people}',
          'Story and photos by Hannah Moss',
        ],
        [
          '(compiled|written|prepared|edited) by {people} (from|with|using) [news|wire|agency|staff|other] (reports|agencies|agency reports|wire reports|inputs|agency inputs)',
          'Compiled by Hannah Moss from agency reports',
        ],
        ['[by] [our|the] (state|express|{desk}) bureau|by [our|the] bureau', 'By our bureau'],
      ],
    },
    'author-bio': {
      opening: [
        [
          '<name> {pen} (at|for|of|with|covering|based|who|from|on|in) ...',
          'Tom Harding is Education Editor at the Post.',
        ],
        [
          '(the|our|this) (author|writer|columnist|guest writer|contributor) is (a|an|the|currently|one) [_] [_] [_] [_] (academic|activist|advocate|ambassador|analyst|anthropologist|barrister|columnist|commentator|consultant|diplomat|director|doctor|economist|editor|engineer|entrepreneur|executive|expert|fellow (at|with)|governor|graduate|historian|journalist|judge|lawyer|lecturer|minister|novelist|officer|physician|poet|politician|president|principal|professional|professor|reporter|researcher|scholar|scientist|secretary|senator|servant|sociologist|specialist|strategist|student|teacher|trustee|veteran) ...',
          'The writer is a former ambassador to Egypt.',
        ],
        [
          '[born and raised in <name>] <name> (has been|began|started) (blogging|writing|reporting|covering) ... since (#|she|he|they) ...',
          'Born and raised in Ohio, Lena has been blogging about gardening since 2009.',
        ],
        [
          '<name> joined [the] (<name>|team|newsroom|staff|paper|newspaper) (in|as|from|after) ... (reporting|reporter|reporters|editor|correspondent|journalism|newsroom|writing|covers|covering|gazette|herald|news|newspaper) ...',
          'Tom joined the Sentinel in 2016 after reporting for the Hartlow Gazette.',
        ],
        [
          '<name> writes (a|the) [_] [_] (column|blog|newsletter|diary) (for|about|on|at|in|every|each) ...',
          'Hannah Moss writes a weekly column for the Lund Times.',
        ],
        [
          'the (author|writer|columnist) is [_] [_] (editor|director|head|founder|chair|chairman|chairperson|president|professor|chief executive|secretary general|managing director) (of|at) ...',
          'The writer is editor of the Lund Review.',
        ],
      ],
      line: [
        [
          '(contact|email|e mail|write to|reach|message|follow) {people} [directly|here|today] [(at|on|via|by) [{network}|email|x]] {mailbox} [...]',
          'Contact Tom Harding: tharding@lundpaper.example; follow him on X: @tharding',
        ],
        [
          'to contact the (author|authors|editor|editors|reporter|reporters|writer|journalist) [responsible] [for|on|of] [this] [story|article|column] ...',
          'To contact the editors responsible for this story: Bill Frost at bfrost@example.com',
        ],
        [
          '(he|she|they|<name>|the author|the writer) (tweets|posts|blogs|is on twitter|is on x|can be found on twitter|can be followed) [{handleAt}*3] _',
          'She tweets at @lortiz',
        ],
        [
          '(connect|stay in touch|get in touch|keep up) with (<name>|him|her|them|the author) [on|via|at|by|through] [{network}|email|his|her|their] [...]',
          'Connect with Lena on LinkedIn.',
        ],
        [
          '(he|she|they|<name>) (can|may) be (reached|contacted|emailed|followed) (at|on|via|by) [his|her|email|e mail|phone] ({mailbox}|{network} [...])|(he|she) (can|may) be (reached|contacted) (at|on|by phone at) # [...]',
          'She can be contacted via Signal at jk.12',
        ],
        [
          '(contact|reach|call) [reporter|reporters|staff writer|the reporter] {people} (at|via|on) # [or] [email] [{mailbox}]',
          'Contact reporter Anna Mertens at 555-0148.',
        ],
        [
          'the (writer|author|columnist|reporter) (can|may) be (contacted|reached|emailed|followed) (at|on|via|by) ...',
          'The author can be reached at harris@example.com',
        ],
        [
          'the (writer|author|columnist) is [currently] [a] [based|living] [_] (based in|lives in|from) <name>',
          'The writer is based in Karachi',
        ],
        [
          '[{wireSource}] [writer|writers|reporter|reporters|journalists|journalist|correspondent|correspondents|staff writer] <name> [in <name>] [and] [<name> in <name>] [and <name> in <name>] [also] contributed [reporting|research] [(to this|to the) (report|story|article|piece)] [from <name>]',
          'Anna Mertens contributed to this report from Geneva.',
        ],
        [
          'additional (information|reporting|material|details) (from|by|provided by) [the] {wireSource}|(information|material|details|reporting) (from|by|provided by) [the] {wireSource} (was (used|included) in this {article}|contributed [to this {article}])',
          'Information from the Associated Press was used in this report.',
        ],
        [
          '(view|see|show|open|visit|go to) [the|this] [author|author s|full|contributor|writer s|reporter s] (profile|bio|author posts|author profile|biography|posts)',
          'View Author Posts',
        ],
        [
          'follow (<name>|him|her|them|me|the author|this reporter) on {network} [at] _ [_]',
          'Follow Anna on Instagram @annamertens',
        ],
      ],
      sentence: [
        [
          '[do you have|have you got|got|have] (a|any|some) [confidential|news|good|local|great] (story|tip|tips|scoop|news tip|story idea|comment or tip) [for|to share with|you want to share with] (<name>|us|him|her|our reporters|our reporter|the team|our newsroom|the newsroom|our newsdesk|the desk)',
          'Do you have a story for Dean?',
        ],
        [
          '{tellMe} [(or|and) {tellMe}] (him|her|them|the author|the reporter|our reporter|<name>|us|our newsroom|our newsdesk) {howTold} #',
          'Call or text him on 07700 900461.',
        ],
        [
          '(do|if) you have (information|a story|a tip|any information|a news tip|news|something) (to share|for us|we should|you want|you d like|you would like|about this|that you|on this)',
          'Do you have information to share?',
        ],
        [
          '(got|have) (a|any) (story|tip|news tip|scoop|question|comment) (you want|for the|for our|we should|you think|about this story)',
          'Got a story you want us to look at?',
        ],
        [
          '(send|email|share|submit) [us] [your|news|any|story|confidential] (tips|tip|story ideas|story|stories|news tips|questions|feedback) [and _] [with us] (to|at|with us|here)',
          'Send tips to tips@lundnews.org',
        ],
        [
          'want to (contact|reach|write to|email) (the (author|reporter|writer)|<name>|this reporter)',
          'Want to contact the author?',
        ],
        [
          '{tellMe} our [_] [_] (team|desk|newsroom|reporters|newsdesk|investigations team|tip line) (at|on|via)',
          'Contact our investigations team at tips@lundnews.org.',
        ],
        ['{tellMe} {mailbox} [or (call|text|message|phone)]', 'Email newsroom@lundnews.org or call 01632 960983.'],
        [
          '(call|text|phone|whatsapp|ring) # (or|and) (email|text|message|whatsapp|call|e mail)',
          'Call 555-0177 or email news@lundtimes.com.',
        ],
      ],
    },
    'date-stamp': {
      line: [
        ['(a|an) (second|minute|hour|day|week|month|year) ago', 'A day ago'],
        [
          '<name> (updated|published|last updated|posted) [on] [{weekday}] ({month} #|# {month}) [#] [#] [{zone}] [{zone}]',
          'Lund | Updated: March 3, 2021 10:42 IST',
        ],
      ],
      sentence: [
        [
          'this {article} (is|was) [first|originally|last] (published|posted|updated|written) (more than|over|at least|about|almost|nearly) (#|a|one) {unit} ago',
          'This article was published more than 1 year ago.',
        ],
        [
          '(some|certain) [of the] (information|details|links|content|facts|offers|data) [in it|here|in this {article}|contained] (may|might|could) (no longer be|not be|be) (current|accurate|up to date|valid|out of date|outdated|available)',
          'Some information may no longer be current.',
        ],
        [
          'this {article} (was|has been) last (updated|modified|edited|revised|reviewed) (at|on) [{weekday}] (#|{month}) [#]',
          'This story was last updated at 10:42 am on March 3.',
        ],
        [
          'this {article} is [now] [more than|over|at least|about|almost] (a|one|two|three|four|five|six|seven|eight|nine|ten) {unit} old',
          'This story is more than five years old.',
        ],
      ],
    },
    'agency-signature': {
      line: [
        [
          'by [the] (reuters|afp|ap|associated press|pti|ani|ians|aap|dpa|xinhua|bernama|tass|bloomberg|agencies|news agencies|press association|pa media)',
          'By Reuters',
        ],
        [
          '(reuters|afp|ap|the canadian press|associated press|this report by the canadian press|this report by {wireSource}|this report by <name>) was [first|originally] published {month} # [#]',
          'This report by The Canadian Press was first published March 3, 2021.',
        ],
        [
          '(tass|interfax|bernama|anadolu|yonhap|kyodo|xinhua|sapa|antara|african|zawya|belta|trend|apa|petra|jiji|aki|cna) (news agency|news|agency|news service)|[the] cnn (wire|newsource)|interfax ukraine|african news agency [ana]|tribune news service|caixin global|zenger news|stringr|newsy|the conversation|the center square',
          'Kyodo News',
        ],
        [
          '[with] (inputs|input|files|reporting|additional reporting|reports|material|contributions|additional inputs) (from|by|of) {wireSource} [and|with] [{wireSource}|agencies|news agencies] [and] [{wireSource}|agencies|local media]',
          'With inputs from Bloomberg and agencies',
        ],
        [
          '(associated press|canadian press|australian associated press|agence france presse|thomson reuters foundation|press association|deutsche presse agentur|agenzia nova|kuwait news agency|emirates news agency|saudi press agency|qatar news agency|news agency of nigeria|ghana news agency|philippine news agency|united news of india|united press international|trend news agency|islamic republic news agency|middle east news agency|bernama news agency|antara news agency)',
          'News Agency of Nigeria',
        ],
        [
          '[the] (associated press|canadian press|reuters|afp|pa|bloomberg) [writer|writers|reporter|reporters|journalist|journalists|staff writer] <name> [in <name>] (contributed|reported) [to|from|this|for|reporting|report|story|article] [this] [report|story|article|<name>]',
          'Associated Press reporter Anna Mertens in Berlin contributed to this story.',
        ],
        [
          '(pti|ani|ians|afp|reuters|ap|agency|agencies|uni|xinhua|dpa) inputs|news agency of nigeria nan|emirates news agency wam|kuwait news agency kuna|saudi press agency spa',
          '(PTI inputs)',
        ],
      ],
    },
    'source-line': {
      line: [
        [
          '(this|the) ({article}|content) (was|has been|is) [originally|first] (published|posted|shared|found|seen|sourced) here [first]',
          'This content was originally published here.',
        ],
        [
          'this {article} (was|is|has been) [originally|first] (published|produced|featured|distributed|syndicated|written|reported|commissioned|posted) (by|on|in|for|at|via) {firm} [com|org] [and|where|as] [is|was|it|part] [republished|reproduced|reprinted|shared] [here] [with|by|under] [permission|kind permission|a] [creative commons] [license|licence]',
          'This article was originally published by Undark and is republished with permission.',
        ],
        [
          'this {article} (originally|first) (appeared|ran|aired|featured) (on|in|at|with|via) {firm} [com|org] [and|where|as] [is|was|it|part] [republished|reproduced|reprinted|shared] [here] [with|by|under] [permission|kind permission|a] [creative commons] [license|licence]',
          'This story first ran in the Hartlow Gazette.',
        ],
        [
          '(this|the) {article} was [originally|first] published [on|at] [{weekday}] (# {month}|{month} #) [#] [at] [#] [{zone}] [{zone}]',
          'This story was originally published March 3, 2021, 10:42 AM.',
        ],
        [
          '(article|content|news|original|story|text|post|information|image|feed|report|video) (source|sources|credit|credits|courtesy|via|origin) [of|by|link] ({firm}|{mailbox}|{wireSource}) [com|org|net]',
          'Content source: Example News',
        ],
        [
          '(courtesy|courtesy of|with courtesy of|story courtesy|sourced from|reblogged from) {firm}',
          'Courtesy: Example News',
        ],
        [
          '{soldBy} by [the] <name> [(s|of|and|for) <name>] {mediaFirm} [_] [com] [on behalf of {firm}]',
          'Distributed by AllAfrica Global Media (allAfrica.com)',
        ],
        [
          '[c] # <name> (visit|see) [us] [at] {mailbox} (distributed|syndicated) by <name>',
          '©2021 Lund Tribune. Visit lundtribune.com. Distributed by Wide Content Agency, LLC.',
        ],
        [
          '(as reported|as first reported|first reported|as published|as seen|reported first|as told|as originally reported) (by|on|in|at) {firm}',
          'As first reported by Example News.',
        ],
        [
          '(cross posted|crossposted|reposted|reblogged|republished|reprinted|syndicated|adapted|excerpted) (from|at|on|with permission from) {firm} [(with|by) [kind] permission]',
          'Cross-posted from Lena’s Garden Blog',
        ],
        [
          '(read|see|view|find|get|check out|click here for|visit|continue reading|keep reading|full) [the|this|more] [rest of [the|this]] [original|full|complete|entire|whole] ({article}|version|news story|source|more) (at|on|from|over at|via|here at|in) (the source|{firm}|{mailbox}|their website|their site|the original site|the publisher s site|the publisher s website)',
          'Read the rest of the story at Example News',
        ],
        [
          '(source|original|original source|article) url (https|http) ...|for the (original|full) [version of] [this|the] ({article}|version) [please] [click|see|go|visit|read] (here|to ...)',
          'For the original version of this story, click here.',
        ],
        [
          'this (article|story|post|piece|column|essay|interview) [was] [originally|first] (appeared|published|ran|featured) [originally|first] (on|in|at) [the] <name> s (blog|site|website|newsletter|substack|page)|this (article|story|post|piece|content) (was|is) [originally|first] (published|posted) on (this|another|the author s) (site|website|page|blog)',
          'This post was originally published on this site',
        ],
        [
          'this (story|article|report|piece) is part of [a|an|the] [_] [_] (content sharing|partnership|collaboration|content|reporting|media|syndication|sharing) (agreement|partnership|project|collaboration|arrangement) (with|between) <name> [and <name>]',
          'This story is part of a content-sharing agreement with Example News.',
        ],
        [
          'via <name> (news|wire|daily|times|post|media|online|press|com|tv|radio)|from <name> (news|wire|daily|times|post|online|com)',
          'Via Example Wire',
        ],
        [
          'originally (published|posted|appeared|printed|featured|aired) (on|in|at|by|with) {firm} [com|org]|first (published|posted|appeared) (on|at|by) {firm} [com|org]|(reposted|republished|shared|syndicated|reblogged) from {firm} [com|org]',
          'Originally posted on Lund Times',
        ],
        [
          'this {article} was (syndicated|reposted|republished|reprinted|shared|adapted|taken) from {firm} [com|org]|this {article} [was] originally (appeared|published|posted) (on|in|at) {firm} (https|http|www) ...',
          'This article was syndicated from Lund Times.',
        ],
      ],
      sentence: [
        [
          '(read|see|view|visit) the (original|full|source|complete) (article|story|post|version|piece|text) [here|below|on {firm}|at {firm}]',
          'Read the original article.',
        ],
      ],
    },
    'thank-the-writer': {
      line: [
        [
          '{thankful} ({owner}|{people}|everyone at <name>) [{article}|{thisText}]',
          'Many thanks to the original author of this story.',
        ],
        [
          '{thankful} ({people}|{owner}|our [good|dear|wonderful] (friends|partners|colleagues|readers|guest|team|reader) [writer|author|blogger|contributor] [at|from|over at] [{people}]) (for|of) ({thisText}|permission to (republish|repost|reprint|share|reproduce|use) [this|the|it] [{article}]|(sharing|writing|providing|contributing|letting us use|allowing us to share|submitting|sending) [us|in] {thisText} [with us])',
          'Thanks to Tom Harding for this article.',
        ],
        [
          '(thank you|thanks|many thanks|cheers|thank you so much|thanks so much|thanks a lot|big thanks) [to] [{people}|our guest] (for|for the|for this|for your|for such a) [_] [_] ({article}|read|write up|blog post|guest post|insights|info) [{people}|author|writer|admin|sir|mate|again|so much]',
          'Thanks for the great post, Tom!',
        ],
        ['{creditsGo} ({owner}|{people}|{firm}) [{article}|{thisText}]', 'All credit goes to the respective owner.'],
        [
          '(please|kindly|do|we encourage you to|remember to|consider) (support|thank|credit|visit|follow|encourage|reward) (the|its|this|our) [original] {scribeAll} [s (site|website|page|blog|work)] [(by|through|and|with|at) ...|of this {article}|if ...]',
          'Please support the author by visiting the original article.',
        ],
        [
          '(we|i) [would like to|want to|wish to|must|also] (thank|acknowledge|credit|appreciate) ({owner}|{people}) for ({thisText}|(allowing|permitting|letting|giving|granting|sharing|writing|the permission|permission) ...)',
          'We thank the author for allowing us to republish this article.',
        ],
        [
          '(show|give|express|send|leave) (your|some|a little|the) [_] (appreciation|support|love|gratitude|thanks|thank you|tip) (to|for) (the|this|our|original) [original] {scribeAll} [by|with|in|through|of|and|on] ...',
          'Show your appreciation to the author by clicking the link.',
        ],
        [
          '(thanks|thank you|cheers|many thanks) for (writing|sharing|posting|contributing|submitting) (this|it|your|such) [_] [_] [_] [<name>]',
          'Thanks for writing this, Lena!',
        ],
        [
          '{thankful} (our|the|this) [guest|wonderful|lovely] (contributor|writer|author|blogger|correspondent|guest) {people} [for {thisText}]',
          'Thanks to our contributor Lena Ortiz.',
        ],
        [
          '(all|full|due) rights (belong|go|reserved) to (the|their|its) [respective|rightful|original] (owner|owners|author|authors|creator|creators|publishers|author of this {article})',
          'All rights belong to their respective owners.',
        ],
        [
          '[(we|please|i|kindly)] [would like to] (give|grant|extend|offer|owe) [full|all|due|proper|the] (credit|credits|thanks|kudos) to ({owner}|{people}) [for {thisText}]|credit [is due] to {people} for {thisText}',
          'We give full credit to the author.',
        ],
        [
          '(we|i) (d|would) (like to|love to) thank ({owner}|{people}) for {thisText}',
          'We’d like to thank Lena Ortiz for this article.',
        ],
        [
          '(support|thank|tip|credit|encourage) the (writer|author|creator|blogger|original author|original writer)',
          'Support the writer',
        ],
        [
          '[please] (visit|see|check out|go to) the [original] (author|writer|creator|blogger) s (website|site|blog|page|profile|channel) [to (say thanks|thank them|read more|show support|say thank you|show your support)]',
          'Visit the original author’s page to say thanks',
        ],
        [
          '{thankful} [again] ({people}|{owner}) for (letting|allowing|permitting) us [to] (publish|republish|share|use|repost|reprint|run|post) ...|thanks again to ({people}|{owner}) for {thisText}|applause for the (author|writer)',
          'Thanks to Hannah Moss for letting us publish this piece.',
        ],
      ],
      sentence: [
        [
          'please (visit|check out|see|go to) (his|her|their|the author s|the writer s) (site|website|blog|page|channel|work) [and]',
          'Please visit his site and show some support.',
        ],
        ['{creditsGo} the (original|respective|rightful) {scribeAll}', 'All credit goes to the original writer.'],
        [
          '{thankful} the (original|respective) {scribeAll} (for|of) (this|the)',
          'Thanks to the original author for this great piece.',
        ],
      ],
    },
  },
  bags: {
    'date-stamp': [
      {
        words:
          '{pageStampWord}|#|{month}|{weekday}|{zone}|{unit}|on|at|by|of|the|and|st|nd|rd|th|a|last|first|ago|date|time',
        cue: '{pageStampWord}',
        act: '#',
        example: 'Posted at 10:42 AM, Mar 03, 2021 and last updated 5:12 PM, Mar 03, 2021',
      },
    ],
  },
}
