import type {PhraseBook} from '../../phrases.js'

/**
 * What the templates of publishers, plug-ins and services print on thousands of sites in the same words, with the site’s
 * name, a price or a person in a slot: WordPress, Disqus, OneTrust, Piano, reCAPTCHA, players and embeds.
 */
export const templates: PhraseBook = {
  language: 'en',
  sets: {
    amount:
      '[only|just|from|from only|from just|as little as] [rs|aed|r|us|au|a|nz|s|c|ca|inr|n|ksh|kes|usd|gbp|eur|sgd|hk] # [cents|pence|p|c|dollars|euros|pounds|rupees|kr|m|b|usd|gbp|eur] [(a|per|each|every) {term}|month|week|year|mo|yr|wk|monthly|yearly|weekly|annually|pm|pa]',
    askedFor: '(please|kindly|simply|just|to continue|to proceed|to read on)',
    blockThing:
      'post|tweet|video|map|chart|content|feed|stream|clip|media|embed|element|graphic|player|podcast|item|widget|playlist',
    bundle:
      '(digital|print|weekend|saturday|sunday|weekday|daily|premium|complete|full|all|e paper|epaper|basic|standard|plus|unlimited|annual|monthly|yearly|papers|paper|delivery|home|access|subscription|edition|bundle|plan|only|membership|pass|student|and|news|app)',
    bundles: '{bundle}*6',
    donorWord:
      'and|by|community|credibility|credible|donations|donors|ethical|financed|for|free|from|funded|generosity|in|independent|integrity|investigative|its|journalism|like|listeners|local|member|members|more|need|news|newsroom|non|nonprofit|non profit|not for profit|of|on|organisation|organization|our|public|quality|reader|readers|relies|reporting|s|service|site|support|supported|supporters|that|the|their|this|to|today|us|we|website|with|work|you|your',
    media:
      '{network}|vimeo|dailymotion|brightcove|datawrapper|flourish|soundcloud|infogram|giphy|jw player|getty images',
    newsWord:
      'news|sport|sports|football|business|politics|entertainment|weather|local|national|world|latest|breaking|live|top|trending|cricket|market|india|city|events|stories|headlines|updates|coverage|alerts|analysis|technology|lifestyle|more|all|the|and|from|across|in|our|of',
    newsWords: '{newsWord}*14',
    offerEnd:
      '[now|today|only|(for|in) (your|the) first {term}|if you|unless you cancel [...]|when you cancel [...]|until you cancel|cancel (anytime|any time|at any time)|min cost #|minimum cost #]',
    outlet: '[the|this|our] <name> [#|com|plus|premium|s]',
    place: '(<name>|the <name>|your area|our region|the region|the area)',
    policyName:
      '(privacy|cookie|cookies|data|terms|use|service|and|of|policy|policies|notice|statement|user agreement|agreement|conditions|our|the|their|to|site|rules|guidelines|community|google|apple|<name>|s|here|this|for more (information|details)|t|c|code of conduct)',
    policy: '{policyName}*12',
    saleWord:
      '#|a|access|all|and|at|digital|enjoy|ends|for|from|full|get|half|here|is|just|last chance|now|of|off|on|one|only|our|price|save|soon|subscribe|subscription|subscriptions|take|the|to|today|unlimited|until|up|year|your',
    term: '(day|week|month|year|days|weeks|months|years|quarter|issue|article|four weeks|# weeks|# months|# days|weekly|monthly|annum|annual)',
    us: '(us|{outlet})',
    adBlockerWord:
      'ad blocker|ad blockers|adblocker|adblock|adblock plus|ad block|ads blocker|ad blocking|adblocking|ad blocker interference',
    weOrSite: '(we|it|our site|our website|this site|this website|the site|{outlet})',
  },
  phrases: {
    'consent-notice': {
      sentence: [
        [
          '(we are|we re|i m) sorry [but] [this|the|our] [video|content|site|{outlet}|website|page|programme] (is|isn t) (not|currently not|no longer|currently) [available|unavailable] [available] (in|to|outside|from) ...',
          'We are sorry, but Harbour Post is not available in the European Union.',
        ],
        [
          '(necessary|functional|performance|analytical|analytics|advertisement|advertising|marketing|these|essential|other|optional|targeting|preference|statistics|uncategorized) cookies (are|help|do|enable|allow|collect|track|remember) ... (website|site|visitors|users|experience|functionalities|category|ads|properly|preferences|advertisements)',
          'Necessary cookies are absolutely essential for the website to function properly.',
        ],
        [
          'the (cookie|cookies) settings on this (website|site) are set to ...',
          'The cookies settings on this website are set to “allow cookies”.',
        ],
        [
          'this {blockThing} (contains|includes|loads|uses|embeds) (data|content|cookies|elements|information|material) from ({media}|third parties|a third party|an external|external|<name>) [...]',
          'This element contains data from Datawrapper.',
        ],
        [
          'this {blockThing} (needs|requires) (your|cookies|javascript) [permission|consent|approval|cookies] [...]',
          'This feed needs your consent to load',
        ],
        ['{outlet} (uses|use|and its partners use) cookies [...]', 'Harbour Post uses cookies.'],
        [
          'please let us know (if|whether|that) you (agree|accept|consent|are happy) [...]',
          'Please let us know if you agree.',
        ],
        ['it (needs|requires) your (permission|consent|approval)', 'It needs your permission.'],
        [
          'we d like to (show|use|set|store|load|place|ask|send) [you|your|additional|optional|a|an|some] [a|an|some|some more] ... (here|cookies|consent|permission|from <name>|content)',
          'We’d like to show you a map from Google here.',
        ],
        [
          'to (watch|see|view|read|play|hear|load|use) (this|the) (clip|post|video|map|content|tweet|chart|feed|stream|widget) please ... (them|cookies|settings|consent|preferences)',
          'To watch this clip, please turn them on.',
        ],
        [
          '(it looks like|looks like|it seems|we ve detected|we have detected|we noticed|we see) [that] you (ve|have|re|are) (declined|rejected|blocked|not accepted|refused|disabled|turned off|in a region|located|visiting|browsing|accessing) ... (cookies|cookie|region|country|european|eu|uk|consent|location)',
          'It looks like you’ve declined cookies.',
        ],
        [
          'we continue to identify technical compliance solutions ...',
          'We continue to identify technical compliance solutions that will provide all readers with our award-winning journalism.',
        ],
        [
          'we are engaged on the issue and committed to looking at options ...',
          'We are engaged on the issue and committed to looking at options that support our full range of digital offerings to the EU market.',
        ],
        ['[sorry] it s due to rights issues', 'It’s due to rights issues.'],
        [
          '(due to|because of|owing to|for) (licensing|rights|legal|copyright|broadcast|broadcasting|contractual|regulatory) (restrictions|restriction|issues|reasons|agreements|rights) (this|the|our|we) (video|content|clip|stream|programme|site|website|page|cannot|can t|are) ...',
          'Due to licensing restrictions, this video is not available outside Australia.',
        ],
        [
          '[sorry|unfortunately|due to ...|this] [this|the|our|your] [content|video|programme|program|website|site|stream|service|iplayer|episode|clip] (is only available|is available only|is not available|isn t available|is unavailable|is not currently available|is currently unavailable|only works|is currently not available|can only be viewed|is geo blocked|is blocked) (in|to|outside|within|from) [the|most|your|some|all] (<name>|eu|uk|us|european|country|region|territory|location|countries|european countries) [countries|union|only|for (legal|rights|licensing|copyright) reasons|because of ...|due to ...]',
          'This programme is only available in the UK',
        ],
        [
          'however you may visit cookie settings [...]',
          'However you may visit Cookie Settings to provide a controlled consent.',
        ],
        [
          'this (site|page|form|website) is protected by [google] (recaptcha|hcaptcha|cloudflare) [and ...|...]',
          'This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.',
        ],
        [
          '(we use google recaptcha|google recaptcha is used) to protect (our|this|the) (website|site|form) [...]',
          'We use Google reCaptcha to protect our website and the Google Privacy Policy and Terms of Service apply.',
        ],
        [
          'by (choosing|selecting|clicking|pressing|hitting|tapping|submitting|signing in|signing up|registering|logging in|creating an account|subscribing|continuing|proceeding) ... you (accept|agree|consent|confirm|acknowledge|have read|re agreeing|are agreeing) ... (cookies|tracking|terms of (use|service)|terms and conditions|(our|{outlet} s|its|the site s) (terms|conditions|rules|guidelines|community guidelines)|privacy|user agreement|cookie (notice|policy))',
          'By choosing I Accept, you consent to our use of cookies and other tracking technologies.',
        ],
        [
          '{outlet} and (its|their|our|selected|trusted) [#|trusted|third party|advertising|selected] (partners|vendors|affiliates|advertisers) (use|store|process|collect|share|may use|and process|would like|set|place) ... (cookies|data|device|information|technologies|ads|content)',
          'Harbour Post and its partners use cookies to personalise content and ads.',
        ],
        [
          'this (embedded|third party|external|interactive|video|audio) (content|post|video|media|element|material|clip|programme) is (not|no longer|currently not) (available|viewable|accessible) (in|from|to) (your|this) (region|country|location|area|territory)',
          'This embedded content is not available in your region.',
        ],
        [
          '(sorry|unfortunately|we re sorry) [but] [this|the] (content|video|page|site|website|article|media|programme|stream|clip|service) [is] (isn t|not|not currently|unavailable|blocked) [available|accessible|viewable] (in|from|to|for) (your|this|readers|visitors|users|european) ...',
          'Sorry, this video is not available in your country',
        ],
        [
          '(this|our|the) (site|website|content|page|service|product) is [currently|temporarily] (unavailable|not available|inaccessible|not accessible) (to|in|for|from) (visitors|users|readers|people|most|the|european|countries|your) ... (european|union|eea|eu|gdpr|europe)',
          'This site is currently unavailable to visitors from the European Economic Area.',
        ],
        [
          'we recognize you are attempting to access (this|our) (website|site) from a country ...',
          'We recognize you are attempting to access this website from a country belonging to the European Economic Area',
        ],
        ['our european (visitors|readers|users) are important to us', 'Our European visitors are important to us.'],
        ['unavailable (due to|for) legal reasons', 'Unavailable due to legal reasons'],
        [
          '(unfortunately|sorry) [we] [have been|were|are] unable to verify (if|that|whether) you (have|ve) consented ...',
          'Unfortunately we have been unable to verify if you have consented to Vimeo cookies.',
        ],
        [
          '(you can|you may|please) (use|click|press) the (button|buttons|link) (below|above) to (amend|change|update|allow|enable|accept|adjust|manage) ... (cookies|preferences|consent|settings|content)',
          'You can use the buttons below to amend your preferences to enable Vimeo cookies.',
        ],
        [
          'to (view|see|watch|display|show|load|read|listen to|play|access) this [{blockThing}] [here] (you|please|click|we need|you ll|you must|update|use|accept) ... (cookies|privacy settings|privacy preferences|preferences|consent|vendors|permission|allow|settings)',
          'To view this content, you’ll need to update your privacy settings.',
        ],
        [
          'please click [here|below|the button] ... (vendors|cookies|privacy settings|consent|preferences)',
          'Please click here and view the “social media” vendors to do so.',
        ],
        [
          'this (content|{blockThing}|article) (is|contains|may contain|includes|comes) [content] (hosted|provided|supplied|served|powered|delivered|embedded) (by|from) (an|a|{media}|third|external|<name>) ...',
          'This content is hosted by an external provider.',
        ],
        [
          '(by|when) (loading|viewing|playing|watching|clicking|displaying|opening|showing|activating) (it|this|the) [{blockThing}] [you|your] (agree|accept|consent|data) ... (terms|policy|privacy|cookies|conditions|provider|transferred|transmitted)',
          'By loading it you agree to their terms of use and privacy policy.',
        ],
        [
          '(we|they|the provider|<name>) (ask for your permission|need your permission|need your consent|require your consent|ask your permission|ask for your consent) (before|to|as|in) ...',
          'We need your permission before anything is loaded.',
        ],
        [
          '(loading|viewing|playing|showing|displaying) (this|it|the) [{blockThing}] (will|may|can) (share|send|transfer|transmit|expose|result|pass) ... (data|information|address|cookies)',
          'Loading this content will share your data with YouTube.',
        ],
        [
          'personal data may be (transmitted|transferred|sent|shared) to (third party|external|third parties) ...',
          'Personal data may be transmitted to third-party platforms.',
        ],
        [
          '(this|your) (decision|choice|choices|consent|selection) can be (reversed|changed|revoked|withdrawn|updated|reviewed) [...]',
          'This decision can be reversed.',
        ],
        [
          'your (consent|choices|choice|preferences|selection) (applies|apply|will apply|will be applied|will be stored|will be saved) (to|on|for|only) ...',
          'Your consent applies to the following domains:',
        ],
        [
          '[welcome] {weOrSite} (ask|asks) for your consent to use your [personal] data ...',
          'Welcome! Harbour Post asks for your consent to use your personal data to:',
        ],
        [
          '[one of] your browser (extensions|extension|settings|add ons) (seem|seems|appear|appears|may be|is|are) [to be] (blocking|preventing|stopping|interfering with) ...',
          'One of your browser extensions seems to be blocking the video player from loading.',
        ],
        [
          '(we|{outlet}) (have|has|ve) [recently] updated (our|its|the) (privacy|terms|cookie|cookies|user agreement|community) ...',
          'We have updated our Privacy Policy and Terms of Use.',
        ],
        [
          '(some|certain|many) vendors may process your personal data ...',
          'Some vendors may process your personal data on the basis of legitimate interest.',
        ],
        [
          'you can (change|withdraw|update|manage|review|amend|adjust|revoke|object) ... (preferences|choices|consent|settings) ... (at any time|any time|anytime|whenever) ...',
          'You can withdraw your consent at any time by using the link in the footer.',
        ],
        [
          '(click|choose|select|press) (accept|allow|agree|i agree|i accept|ok|yes) [all|and continue|cookies] (to|and|if) ... (cookies|consent|data|continue|personalised|personalized|experience|content|video|agree)',
          'Click “Allow” to see content from YouTube',
        ],
        [
          '(the|this|these) (cookie|cookies|technologies|technology) (is|are) used ... (your preferences|site traffic|website traffic|statistical purposes|plugin|user consent|this website|our website)',
          'The cookie is used to store the user consent for the cookies in the category “Analytics”.',
        ],
      ],
      line: [
        ['(accept|allow|load|enable) [{media}|<name>] cookies and continue', 'Accept YouTube cookies and continue?'],
        [
          '(purposes|special features|features|legitimate interest|legitimate interests|partners|vendors|special purposes) [consent|and vendors|and partners|consent all purposes]',
          'Legitimate interest',
        ],
        [
          'your [opt out|privacy|cookie|consent] [out] [preference|preferences] [signal|choice] (is|are|has been|have been) (honored|honoured|saved|updated|recorded|applied|received)',
          'Your Opt Out Preference Signal is Honored',
        ],
        [
          '(consent|cookie|cookies|privacy|tracking|ad|data) (choices|preferences|options|settings|center|centre|manager|tool|policy|notice|banner|consent|declaration|list|use|usage|controls|policies)',
          'Consent choices',
        ],
        ['(i|yes i) (accept|agree|consent) (to all|all|cookies|and continue|and close|to cookies)', 'I accept all'],
        [
          '(yes|no) (i m happy|i agree|i accept|take me to settings|manage settings|let me choose|accept all|i consent|continue)',
          'No, take me to settings',
        ],
        [
          '(view|open|see) (in|on) [the|our] [<name>] (app|browser) to see [this] [<name>|{media}] ({blockThing}|everything)',
          'View in app to see this Spotify post',
        ],
        [
          '(click here to|tap to|click to) (open|view|load|see|show|display) (this|the) [<name>|{media}] ({blockThing}) [in a new (window|tab)|from <name>|on <name>]',
          'Click here to open this Twitter post in a new window',
        ],
        [
          '(update|change|adjust|review|manage|amend) your [cookie|privacy|consent] (settings|preferences) (here|now|below) to (see|view|watch|load|show|enable) (it|this|them) [{blockThing}]',
          'Update your settings here to see it.',
        ],
        [
          '[always] (allow|load|show|display|unblock|accept|enable) [all|external|embedded|content from] [content from] ({media}|<name>) [content|cookies|posts|embeds|once|always|just once|and continue]',
          'Always load YouTube content',
        ],
        [
          '(your|my|manage|update|change|review|open|edit|adjust|us|california|global|about) (privacy|ad|cookie|cookies|consent|data|opt out|tracking) (choices|preferences|settings|options|rights|manager|tools|opt out|controls|consent|center|centre)',
          'Manage privacy preferences',
        ],
        [
          '(do not|don t|dont) (sell|share|sell or share) my [personal|sensitive|data|info] [personal] [information|data|info]',
          'Do not sell my data',
        ],
        [
          '(limit|opt out of) [the] (use|sale|sharing|sale sharing|targeted advertising) [of my (sensitive|personal) [personal] (information|data)]',
          'Limit the use of my sensitive personal information',
        ],
        [
          '(accept|allow|reject|decline|refuse|continue|confirm) (additional|non essential|optional|all|only|without|my|essential|necessary|selected|functional|analytics) (cookies|cookie|essential cookies|necessary cookies|accepting|agreeing|choices|selection|cookies only|essential only|vendors|and close|and continue)',
          'Reject additional cookies',
        ],
        [
          '(save|confirm|submit) [my|your] (choices|preferences|settings|selection) [and (close|exit|continue)]',
          'Save my choices and exit',
        ],
        [
          '(list of|our|view|show|see) [our|all|the] [#] (partners|vendors|iab vendors|purposes) [vendors|list]',
          'View our 842 partners',
        ],
        [
          '(strictly necessary|functional|performance|targeting|marketing|analytics|statistics|preference|preferences|social media|advertising|unclassified) cookies [always (active|enabled|on)]',
          'Strictly necessary cookies always active',
        ],
      ],
    },
    'ad-marker': {
      line: [
        [
          '(ad|advert|advertisement|sponsored|paid|paid for|this article was paid for|this content was paid for) by {outlet}',
          'Ad by Harbour Bank',
        ],
        [
          '(advertorial|advertisement|promotion|partner content|sponsored|promoted|brandvoice|brand voice|paid program|paid content|native ad|branded content) (by|from|for|with) {outlet}',
          'Advertorial by Harbour Bank',
        ],
        [
          '(content|article|story|video|post|feature|podcast|section) (provided|supplied|sponsored|created|produced|presented|written|paid for|supported) by {outlet}',
          'Content provided by Harbour Bank',
        ],
        [
          '(to advertise|to sponsor|for advertising|advertising enquiries|advertising inquiries|advertising|for sponsorship|want to advertise|interested in advertising|sponsorship) [with us|here|on this site|in this newsletter|enquiries|rates|opportunities|and partnerships|with {outlet}] (contact|email|call|click here|get in touch|write to|see|e mail) [our|us|the] [_] [_] [_] [_] [_] [_]',
          'To advertise, contact ads@example.com',
        ],
        [
          '(tired of|fed up with|sick of|don t want|hate|annoyed by|no) (ads|adverts|advertising|seeing ads) [go ad free|subscribe|join|try {outlet}|get {outlet}|upgrade|become a member] [with|for|to|now] [{outlet}|{amount}] [plus|premium]',
          'Tired of ads? Go ad-free with Harbour Plus',
        ],
        [
          '(upgrade|subscribe|pay|log in|sign in|join|click|want|how|go premium|register|become a member) (to|for) (remove|hide|an ad free|go|get|avoid|skip|stop|see fewer|disable|turn off) [all|an|the] (ads|ad free|adverts|advertising|ad free experience|ad free site|ad lite experience|advertisements|this ad) [experience|site|reading|version]',
          'Upgrade to remove ads',
        ],
        [
          '(stop|not|hide|i m not|report|remove|block|don t show|why am i|why do i|see fewer|mute|skip|close|tired of|dislike|turn off|no more|fewer|without|sick of) [seeing|interested in|this is|all|me|getting|the] (this ad|these ads|ads|advertisements|adverts|ads like this|the ads|this advertisement|this advert) [go ad free [with {outlet}]|again|on this site|anymore|why|subscribe|join {outlet}|on {outlet}|here]',
          'Not interested in this ad',
        ],
        [
          'become (a|an) [<name>] (sponsor|advertiser|advertising partner|partner) [today|of {outlet}]',
          'Become an NPR sponsor',
        ],
        [
          '(support|funding|additional support|major support|sponsorship) (comes from|for this (podcast|story|series|coverage|reporting|newsletter) comes from|provided by|is provided by|for <name> comes from) [our] ({outlet}|sponsors|sponsor|partners) [and the following message|...]',
          'Support comes from Harbour Bank',
        ],
        [
          '(today s|our|this week s|the|episode|show|<name> s|this episode s|podcast|event) (sponsor|sponsors|advertisers|advertiser|sponsored message|sponsor message) [{outlet}]',
          'Today’s sponsor: Harbour Bank',
        ],
        [
          '(a|this|your) (message|word|story|note|special message|update) from [our] ({outlet}|sponsor|sponsors|advertiser|advertisers|partner|partners)',
          'A message from Harbour Post',
        ],
        [
          '(ad|ads|advert|advertisement|advertisements|sponsored) [#|loading|choices|feedback] (#|of #|closed by google|feedback|choices|loading|closed|hidden|skipped|will end in #|ends in #)',
          'Advertisement 1',
        ],
        [
          '(recommended|sponsored|powered|promoted|presented|suggested) by (outbrain|taboola|revcontent|zergnet|dianomi|nativo|mgid|adblade|ay media)',
          'Recommended by Outbrain',
        ],
        [
          '(sponsored|promoted|paid|partner) (links|stories|content|posts|results|by outbrain) [by|from] [taboola|outbrain|our partners|our sponsors|revcontent|dianomi]',
          'Sponsored links by Taboola',
        ],
        [
          '(stories|articles|content|links|posts|offers) (from|by) our (sponsors|partners|advertisers)',
          'Stories from our sponsors',
        ],
        [
          '(stories|articles|posts|offers|products|things) you (may|might|will|ll) (like|love|enjoy) (from|by) our (sponsors|partners|advertisers)',
          'Stories you may like from our sponsors',
        ],
        [
          '(ad|advert|advertisement|advertising|advertiser|advertorial|promotional|sponsored|paid|commercial) (feature|supplement|section|promotion|partnership|program|message|break|features)',
          'Advertisement feature',
        ],
        ['(advertise|partner|work) (with|on) ({us}|our site|this site|our newspaper)', 'Advertise with Harbour Post'],
        [
          '(keep|continue|carry on|read on|keep on) [reading|scrolling|watching] (after|past|below|beneath|following) (the|this|our|a) (break|ad|advert|advertisement|promotion|commercial|sponsor message|message)',
          'Keep reading after the break',
        ],
        [
          '[this] [article|story|post|content|series|section|podcast|video] [is|was] [proudly] (brought to you|made possible|presented|sponsored|powered|supported|produced) (by|in partnership with|in association with|with) {outlet}',
          'Brought to you by Harbour Post',
        ],
        [
          '(in|created in|produced in) (partnership|association|collaboration) with {outlet}',
          'In partnership with Harbour Post',
        ],
        [
          '(paid|sponsored|partner|branded|promoted|commercial) (content|post|partnership|story|article|message) (by|for|from|with) {outlet}',
          'Paid post by Harbour Bank',
        ],
      ],
    },
    disclaimer: {
      sentence: [
        [
          '(every|each|all|any) (item|product|items|products|recommendation|pick) (on|in|featured|here|listed|we) [on|in] [this|here|recommend] [page|list|article|guide] (is|was|were|are) (chosen|selected|picked|vetted|tested|reviewed|independently) [...]',
          'Every item on this page was chosen by an editor.',
        ],
        [
          '(products|items|deals|these products) may be (purchased|bought|available|sold) (through|via|from) ... (links|below|commission|earn|retailer)',
          'Products may be purchased through the links below, and we may earn a share of the sale.',
        ],
        [
          '(shopping|affiliate) (links|disclosure|disclaimer|note) [we|this|some|our] ... (commission|commissions|affiliate|compensation|compensated)',
          'Shopping links: We may receive a small commission if you click a link and buy something.',
        ],
        [
          'the [news|editorial] [and] [editorial] (staff|team|department|newsroom) of {outlet} (had|has|have|was|were|did|is|are) [no|not] ... (post|creation|article|content|production|preparation|advertisement|story)',
          'The news and editorial staff of Harbour Post had no role in this post’s creation.',
        ],
        [
          '(this|the) (content|article|story|post|section|page|material|video) (is|was) (produced|created|written|provided|supplied|paid|submitted|prepared|developed|sponsored) (by|for) (our|an|a|the) [_] (advertiser|advertisers|advertising partner|advertising partners|sponsor|partner|commercial|third party|advertising department|advertising team|content studio) ...',
          'This content is produced by our advertising partner and does not involve our newsroom.',
        ],
        [
          'as an amazon (associate|affiliate) (i|we|{outlet}) (earn|earns|may earn) [...]',
          'As an Amazon Associate I earn from qualifying purchases.',
        ],
        [
          '[when|if] [you] ... (purchase|buy|click|shop|sign up|order|book) ... (we|{outlet}|i|our site) (may|might|will|could|can) (earn|receive|get|be paid|make) (a|an|some|money) [small] [affiliate|referral] (commission|commissions|fee|from|compensation|percentage|share) [...]',
          'If you buy something through our links, we may earn an affiliate commission.',
        ],
        [
          '(we|i|{outlet}|our team|our site) [and our partners|and its partners] (may|might|will|could|can) (earn|receive|get|make|collect) [a|an|some] [small|affiliate|portion of|share of|referral] [affiliate] (commission|commissions|compensation|payment|revenue|sales|money) (if|when|on|for|through|via|from (the|our|links|purchases|products|sales|retailers)) ... (link|links|purchase|purchases|products|providers|retailers|sales|buy|mentioned)',
          'Harbour Post may receive compensation from the providers of some products mentioned in this article.',
        ],
        [
          'all (products|items|services|recommendations|picks) (featured|recommended|shown|mentioned|listed|reviewed) [on|in|here|by] ... (independently|chosen|selected|vetted) ... (editors|team|writers|us|journalists)',
          'All products featured on Harbour Post are independently selected by our editors.',
        ],
        [
          '(our|{outlet} s) (editors|team|journalists|writers|experts) (independently|carefully) (select|selects|choose|pick|review|research|curate|test|selected) ...',
          'Our editors independently select these products.',
        ],
        [
          '(making|making a|any) purchase (through|via|using|from) (our|these|the) (links|link) may earn ... ',
          'Making a purchase through our links may earn Harbour Post a commission.',
        ],
        [
          '(this|the) (article|post|page|story|content|site|newsletter|guide|video) (contains|may contain|includes|may include|features|has) [some] affiliate (links|advertising|content) [...]',
          'This post may contain affiliate links.',
        ],
        [
          '(some of the|some|the|all|certain|many of the|these|any) (links|products) (in|on|featured in|to products in) (this|our|the) (article|page|post|site|story|guide|newsletter) (are|may be|might be|could be) affiliate ...',
          'Some of the links in this article are affiliate links',
        ],
        [
          '{outlet} is (supported|funded) by (its|our|your) (audience|readers|reader) [...]',
          'Harbour Post is supported by its audience.',
        ],
        [
          '(here s|here is|see|read|learn|find out) (how it works|how this works|how we make money|how we choose|our affiliate|how we review|how affiliate) [...]',
          'Here’s how it works.',
        ],
        [
          '(prices|pricing|price|prices and availability) (and|are|is|were|may|correct|accurate|subject) ... (time of (publication|publishing|posting|writing)|at the time of|without notice)',
          'Prices are accurate at the time of publication.',
        ],
      ],
    },
    'read-also': {
      label: [
        [
          'next story|next up|full coverage|full story|how to|guide|a guide|meanwhile|earlier story|earlier|previous coverage|previous story|watch in full|video above|play video|video below|watch above|read the document|the big story|big story|in focus|the lowdown|breaking|developing|happening now|more coverage|complete coverage|continuing coverage|special coverage|flashback|throwback|story|on this day|one more thing|editor s pick|editor s choice|today s pick|best of {outlet}|trending|your guide|buying guide|shop|deal alert|inside|live feed|read our guide|read our report|our view|our take|top read|must watch|also this week|also today|also new',
          'Full coverage: Inside the fight to save a coastal village',
        ],
        [
          'here s what else (you need to know|is happening|we re covering|to know)|latest from {outlet}|what to (watch|read|know|see|listen to)|elsewhere (on|in|at|from) {outlet}|elsewhere|exclusive|column|editorial|opinion|analysis|explainer|comment|podcast|listen to the podcast|background reading|interactive|gallery|slideshow|photo gallery|audio|obituary|review|watch and listen|in depth|visual story|visual investigation|guest column|letters|cartoon|profile|feature|special report|investigation|the debate|perspective|first person|essay|live|live coverage|live stream|preview|match report|player ratings|five things|backstory|who is|what is',
          'Analysis: Why house prices are falling in the north',
        ],
        [
          '(from|in|out of) (the|our) (archive|archives|vault)|worth a read|worth reading|in pictures|in photos|photos|in pics|pics|live updates|live blog|recap|fact check|deep dive|exclusive interview|long read|the long read|big read|the big read|quiz|take the quiz|your questions answered|what we know|timeline|follow live|as it happened|keep reading|continue reading|previously|earlier|also in the news|also on {outlet}|more on {outlet}|more on this|find out more|here s more on this story|background|meanwhile on {outlet}|recommended reading|suggested reading|further reading|story so far|the story so far|catch up|read our review|read our explainer|read our interview|read the review|opinion piece|watch and read|latest|the latest|just in|hot topic|most read story|top story|top stories',
          'From the archive: The night the river broke its banks',
        ],
      ],
      line: [
        [
          '[here are|see|read|find|discover] [some|#] more (stories|articles|news|headlines|coverage) (from|by|in|about|on) {outlet}',
          'Here are more stories from Harbour Post',
        ],
        ['latest {outlet} (news|headlines|stories|updates|videos)', 'Latest Leeds United news'],
        [
          '(trending|popular|latest|top|best|new|more|hot) (in|on|of|from|at) (news|sport|sports|opinion|business|{outlet}|our site|the site|this section|this category|entertainment|politics|lifestyle)',
          'Trending in News',
        ],
        [
          '(what|what s) (we re|we are|our editors are|the editors are|our readers are|we ve been) (reading|watching|listening to|talking about|following|loving) [this week|today|now]',
          'What we’re reading',
        ],
        [
          '(more|other|some|our|this week s|weekend|today s|our best) (great|good|must|best|long|weekend|top|fascinating|popular) (reads|stories|read|articles)',
          'More great reads',
        ],
        [
          '(for|to read|to see|want) [the|more|all the|even more] (latest|more|headlines|stories|news|more like this|stories like this|more from {outlet}|like this) [headlines|news|stories|like this|updates|coverage|of our coverage] (visit|go to|head to|see|check out|log on to|read|check) (our website|our site|our homepage|{outlet}|our news page|the website|our home page)',
          'For the latest headlines, visit Harbour Post',
        ],
        [
          '(get|see|read|find|catch|follow|keep up with|stay on top of) [all] [of] [our|the] [latest|top|best|more|breaking] {outlet} (news|stories|coverage|headlines|updates|transfer news) (here|now|on our website|in our app|on our page|on {outlet}|every weekday|every day)',
          'Get all our latest Leeds United stories here',
        ],
        [
          'more {outlet} (news|stories|coverage|headlines|videos|updates|sport) [from|on|at|in|by] [{outlet}]',
          'More Leeds news from Harbour Post',
        ],
        ['[all] [of] the latest (from|in|on|news from) {outlet} (here|now|below)', 'All the latest from Leeds here'],
        [
          '(catch up|get caught up|keep up|read up|follow along) [on|with] [all] (our|the) [latest|live|full|previous|earlier] (live coverage|coverage|live blog|updates|latest|headlines|stories|story|news|reporting)',
          'Catch up on our live coverage',
        ],
        [
          'read (more|the full story|more on this|more about this|more of this) [on|about] [this|the|that] [story|topic|subject|issue] (from|at|on|in|by|via) {outlet}',
          'Read more on this story from Harbour Post',
        ],
        [
          '(click|tap) here (for|to see|to read|to view) [all|the|our|a] [full|complete|more|latest] (list|results|statement|report|interview|schedule|fixtures|table|rankings|review|profile|details|winners|information|info|photos|pictures|coverage|updates|scores) [of|from|on|about|for] [the|all|our] [_] [_]',
          'Click here for the full list of winners',
        ],
        [
          '(read|see|watch|hear|listen to|find|view|check out|click here for|tap here for|get|download|here s) [all|the|<name> s|our|more of|a] [of] [the|full|complete|more] [full|complete|latest|entire|whole] (column|list|results|statement|report|interview|schedule|fixtures|table|rankings|review|profile|story|analysis|obituary|letter|speech|transcript|guide|coverage|series|explainer|document|ruling|complaint|indictment|filing|lineup|forecast|recipe|menu|timetable|scores|fixtures list|standings) [_] [_] [_] (here|now|below|online)',
          'Read Jane Roe’s full column here',
        ],
        [
          '(what|stories) (people|readers|others|everyone|subscribers|our readers) (are|is) (reading|watching|talking about|sharing|saying) [now|today|right now|this week|on <name>]',
          'What people are reading',
        ],
        ['[the] latest (from|in|on|at) {outlet}', 'Latest from Harbour Post'],
        [
          '(more|latest|top|other|our|featured|trending|local|recommended|popular|recent|related|must read|today s|new) [local|top|national|latest|<name>|sports|world|trending|popular|related] (stories|headlines|videos|picks|reads|articles|news|posts|podcasts|coverage|columns|reviews|interviews|opinion|galleries|photos|analysis|features)',
          'More local stories',
        ],
        [
          '(for|get|read|see|find|catch|browse|explore|view|check out) [all|more|the] [all|more|the|latest|top] {newsWords} (here|click here|visit our (homepage|website|site|news page)|go to our (homepage|website|site))',
          'For more business news click here',
        ],
        [
          '(for|get|read|see|find|catch|browse|explore|view|check out) [all|more|the|our] {newsWords} (in|from|on|about|across|around|at|by) [across|around|the] [{newsWords}] (<name>|the <name>|your area|our site|our website|our homepage) [here|now|today|stories|news|section|page|(click|click here|tap here|visit|see|go to|head to|download|follow|read|on) (here|this|our|the|us) [{newsWords}] [homepage|website|site|page|section|link|app]]',
          'For the latest news from across Leeds, visit our homepage',
        ],
        [
          '(for|get|read|see|find|catch|click here for|tap here for) [all|more|the|our] [<name>] {newsWords} [click] (here|now)',
          'Read more Leeds United news here',
        ],
        [
          '(for|get|read|see|find|catch|click here for|tap here for|browse) [all|more|the|our] <name> {newsWords} [(click|tap) here|here|now|on <name>|visit our website]',
          'Read more Leeds news here',
        ],
        [
          '(for|get|catch|read) [all|the] [all|the] {newsWords} (download|on|at|follow|visit|stay tuned to|keep reading|log on to|get) (the|our|{outlet}) [{outlet}] [app|website|page|now|here]',
          'For all the latest world news, download Example app.',
        ],
        [
          '(stay tuned|stay tuned in|keep tuned|stay connected|stay with) [to|with|for] {outlet} (for|as) [all|the|more|we] {newsWords}',
          'Stay tuned to Harbour Post for more updates',
        ],
        ['(in other|other|in related|also in the|in today s|elsewhere in the) news', 'In other news'],
        [
          '(follow|read|see|check|visit|join) (our|the) [<name>] (live blog|liveblog|live updates|live coverage|live feed|live page|blog) (for|to|of|here|below) [...]',
          'Follow our live blog for the latest updates',
        ],
      ],
      sentence: [
        [
          '(catch|get|read|find|check out|see|for) [all] (all|the|latest) [the] [latest] {newsWords} (on|at|with|only on|here on|from|download|follow|stay tuned to) (<name>|the <name>|our (website|app|site))',
          'Catch all the latest Business News, Market News and Breaking News updates on Harbour Post.',
        ],
      ],
    },
    'continue-reading': {
      line: [
        ['skip to (recipe|article|story|video|list|main article|the recipe|gallery|results)', 'Skip to recipe'],
        [
          '(loading|load) [more|the|rest of] [of] [the|this] [rest of] [the|full|next] (story|article|page|post|recipe|content)',
          'Loading more of the story',
        ],
        ['top of [the] (page|article|story|form)', 'Top of page'],
        [
          '(skip|jump|go|scroll|back|return|move|head|down|up) to (end|the end|comments|the comments|top|the top|bottom|the bottom|content|top of page|main|navigation|footer|text|article|start|beginning|the beginning|start of article|top stories|page top|results|replies|discussion|conversation)',
          'Skip to comments',
        ],
        [
          '(check out|see|view|watch|read|listen to|scroll through|browse|flip through|click through|swipe through|look through) (the|our|more|all|some) [full|entire|complete|whole|best|rest of the|of the] (gallery|video|photos|pictures|images|list|episode|clip|pics|results|interview|trailer|slideshow|tweets|reactions|photo gallery|story|article|post|thread|transcript|schedule|statement|conversation|highlights) (below|above|here|in the gallery|in full|now|after the jump)',
          'Check out the full gallery below',
        ],
        [
          '[the] (full|complete|whole|entire|rest of the) (story|article|report|statement|interview|video|gallery|list|text|clip|post|letter|transcript|episode|results|review|speech|thread|trailer) (is|are|can be (found|read|seen|viewed|heard)|follows|continues|available|here|below) [below|here|on our website|online|at the link|on the next page|at this link|in full] [here|below|online|on our website]',
          'The full story is below.',
        ],
        ['(single page|one page|full page|print|multi page) (view|version|layout)', 'Single page view'],
        ['[#] # # [#] (next|last|next page|older|next last)', '1 2 3 Next'],
        ['[go to|see|view|open|next] page # [of #]', 'Page 2 »'],
        [
          '(keep|continue|please|swipe|scroll) [on|down|scrolling|to keep|to continue] [scrolling|reading|swiping|through|on|past|down|watching|for|to] (for|to|below) (the|our|more|see|read|find|find out|view|all|watch) [full|complete|whole|rest|rest of the|all] [the] [list|more|story|gallery|results|photos|pictures|pics|images|video|videos|details|recipe|ranking|rankings|answers|article|post|transcript|slideshow|interview|trailer|clip|below]',
          'Keep scrolling for the full list',
        ],
        [
          '(scroll|swipe) (down|on|through|below|past|left|across) (for|to see|to watch|to find|to read|to view|to get) [the|more|our|all] [full|more] (video|videos|photos|pictures|images|pics|list|more|gallery|story|details|audio|results|recipe|clip|tweets|reactions|it|updates|comments)',
          'Scroll down for video',
        ],
        [
          '(story|article|post|text|content|interview|review|report|column|recipe|list|page) (continues|continued|resumes|carries on|goes on|continue) (below|after|beneath|under|following|underneath) [the|this|our] [next|featured|related] (jump|photo|photos|picture|pictures|image|images|photo gallery|slideshow|video|videos|graphic|map|poll|form|tweet|post|embed|newsletter|newsletter sign up|promotion|recommendation|recommended stories|chart|quote|player|podcast|break|message|box|audio)',
          'Story continues after the jump',
        ],
        [
          '(continued|continues|turn|please turn|carried over|story continued|see story|cont d|cont) (from|on|to|at) (page #|pages #|previous page|the (previous|next|front|back) page|next page)',
          'Continued from page 1',
        ],
        [
          '(more|read more|full story|details|video|watch|see) (below|after the jump|inside|over the page|on the next page|on page #)',
          'More after the jump',
        ],
        [
          '(read|keep reading|continue reading|click|scroll) (on|through|down|below) (for|to (find out|learn|discover|see|get|know)) [all|the|more|about|our|full] [full|more|the] (details|story|answer|results|rest|interview|review|more|list|recipe|verdict|guide|tips|photos|lowdown|scoop|why|how)',
          'Read on for the details',
        ],
        [
          '(jump|skip|go|scroll|head) [straight|directly|down] to (the|our) (recipe|recipes|list|results|comments|gallery|video|story|article|main content|content|review|verdict|list of ingredients|ingredients|bottom|full list)',
          'Jump to the recipe',
        ],
        [
          '(skip|jump) [past|over] (newsletter|newsletters|promotion|advert|video|gallery|related|podcast|player|the) [newsletter|promotion|sign up|form|player|links|stories|content|embed]',
          'Skip past newsletter promotion',
        ],
        ['after newsletter promotion', 'after newsletter promotion'],
        ['(continue|proceed|click to continue) to (site|website|<name> (site|website)|_ com)', 'Continue to site'],
        [
          '(read|view|see|find|get) (the|this) [full|complete|original|whole|rest of the|entire] (story|article|report|post|version|piece|interview|coverage|statement|text) (at|on|in|via|from) ({outlet}|our website|the website|our site|the app|its website)',
          'View the full story on our website',
        ],
      ],
    },
    'paywall-notice': {
      sentence: [
        [
          'our (public safety|coronavirus|covid 19|election|storm|emergency|hurricane|wildfire|breaking news|live|essential) coverage is [being provided|offered|available] free [...]',
          'Our public safety coverage is free.',
        ],
        [
          'we (ve|have|are|re) (made|making|removed|lifted|lowered|unlocked|dropped) (this|our|the|all) ... (free|paywall|free to read|available|for all|for everyone|public service|subscribers)',
          'We’ve made this story free to read as a public service',
        ],
        [
          'this [free] (article|story|coverage|content|journalism|report|page|newsletter|analysis) is [made] [available] (free|brought to you|provided|offered|possible|available for free|outside our paywall|not behind) (for|to|by|because|thanks|as|our|in|our paywall|at no cost|with) ... ',
          'This free article is brought to you by our subscribers.',
        ],
        [
          '(sorry|unfortunately) your (subscription|plan|membership|account) (does not|doesn t|has|is|isn t|cannot|no longer) ...',
          'Sorry, your subscription does not include this content.',
        ],
        [
          'we (re|are) (glad|happy|pleased|delighted) you (re|are) (enjoying|reading|liking|back|here) [...]',
          'We’re glad you’re enjoying Harbour Post.',
        ],
        [
          '[hi|hello|hey|oops|sorry] you (ve|have) (reached|hit|come to|arrived at) [the|your] (end|limit) of (your|the) [monthly|free|complimentary] ...',
          'Hi, you’ve reached the end of your free articles.',
        ],
        [
          '(subscribe|subscribe now|join|upgrade|sign up|register|log in) [to {outlet}] to (keep|continue|unlock|finish|start|get|read|access|view) [reading|full|unlimited|the|this|more|all] ...',
          'Subscribe to Harbour Post to keep reading this post and get 7 days of free access.',
        ],
        [
          'to (read|continue|keep|unlock|access|view|see|finish|get) [reading] [this|the|our|more|full|rest] [article|story|post|content|rest|full] ... (choose|select|pick) (one|an|a|from|your) ...',
          'To read this story, choose one of the options below',
        ],
        [
          'to (enjoy|get|unlock|receive|access) (additional|more|exclusive|premium|all|extra|these|full) (benefits|features|content|stories|articles|perks) ... (sign up|subscribe|register|join|upgrade|log in|become)',
          'To enjoy additional benefits, sign up for Harbour Post Premium.',
        ],
        [
          '[please] (log in|sign in|login) or (sign up|register|create|purchase|subscribe) [for] [a|an] [new|free] [account|subscription] (and|to) (purchase|buy|continue|start|read|subscribe|keep|access|view) ...',
          'Please log in, or sign up for a new account and purchase a subscription to continue reading.',
        ],
        [
          '(attention|dear|note to|calling all) [our|all|existing|current|print|digital] (subscribers|print subscribers)',
          'Attention subscribers:',
        ],
        [
          '(if|as) you [already|currently] (have|are|re|get) (a|an|our) [current|home delivery] print (subscription|subscriber|edition) ... (digital|online|access|activate|free)',
          'If you have a print subscription, you have free digital access.',
        ],
        [
          'you (have|ve) been (gifted|given|sent) [free|complimentary|full|#] [free] [access to] (this|an) (article|story|link|premium article)',
          'You have been gifted this article',
        ],
        [
          '(<name>|a friend|a subscriber|someone|your friend) (gave|has given|gifted|has gifted|sent|shared) you [free|complimentary|full|this] [free] (article|story|access to this (article|story)|access to the full (article|story))',
          'Jane Roe gave you free access to this article',
        ],
        [
          '(subscribers|members|only subscribers|digital subscribers|premium members|registered users) (get|have|enjoy|receive|can read|can access|can see|can view|can unlock) (exclusive|unlimited|full|early|access|this|the|all|every|more|ad free) ... ',
          'Subscribers get exclusive access to in-depth reporting.',
        ],
        [
          'as a (subscriber|member|digital subscriber|premium subscriber) you (have|get|can|receive|may) ... (gift|articles|access|month|share|benefits|free)',
          'As a subscriber, you have 10 gift articles to give each month.',
        ],
        ['anyone can read what you share', 'Anyone can read what you share.'],
        [
          '(this|the) [full] (article|story|content|report|newsletter|video|section|page|feature|piece|column) is (available|accessible|visible|exclusive|reserved|open|free|only|unlocked|locked|free to read|made available) [only|exclusively|in full|to read|available|free] (to|for|because of) ... (subscribers|members|subscription|registered|readers|subscriber)',
          'This content is available exclusively to subscribers.',
        ],
      ],
      line: [
        [
          'you (ve|have) been (invited|given access|granted access|selected) to (read|view|see|access|unlock|try) (this|the|our|a|an) [free|full|premium|exclusive] (article|story|post|content|trial|offer)',
          'You’ve been invited to read this article',
        ],
        [
          '<name> (exclusive|plus exclusive|premium exclusive|subscriber exclusive|members only|subscribers only|prime exclusive)',
          'Harbour Plus exclusive',
        ],
        [
          '[please] (enjoy|enjoying|here s|read|thanks for reading|you re reading) (this|your|one|a|#) [of] [your|our] [#] (free|complimentary|gifted|unlocked|shared) (article|story|articles|preview|read|link|sample)',
          'Enjoy this free article',
        ],
        [
          '(sign up|subscribe|register|log in|join|pay|upgrade) for (full|unlimited|complete|free|instant|more|digital|all|premium) [digital|and|unlimited] (access|content|articles|features|stories|benefits)',
          'Sign up for full access',
        ],
        [
          'your [free] (access|trial|subscription|articles|preview|guest access) (expires|expire|ends|end|is ending|runs out|has ended|reset|resets|will expire) [today|tomorrow|soon|in #] [days|hours|month|next month]',
          'Your free access expires today',
        ],
        [
          '(content|article|story|post|video|premium|page|episode|comments) (locked|is locked|unlocked|restricted|is restricted|for members|for subscribers)',
          'Content locked',
        ],
        [
          '[or] (purchase|buy|get|choose|start|renew) (a|an|your|access to) [paid|annual|monthly|digital|free|print|full|#] [day|week|month] (subscription|membership|pass|access|trial|this article|day pass|article|single article)',
          'Or purchase a paid subscription.',
        ],
        [
          '(claim|get|use|read|redeem|unlock|gift|open|share) (my|your|one|a|#|this) [more] [free|gift|complimentary] (free post|post|article|articles|story|link|read|preview|trial|article link|unlock)',
          'Claim my free post',
        ],
        [
          '(join|subscribe to|sign up for|upgrade to|become a member of) {outlet} [today|now|for free] to (access|read|continue|unlock|see|view|keep|finish) [reading] [this|the|more|full|all|our|rest] [rest of] [this|the] [story|article|post|content|stories|articles|reading]',
          'Join Harbour Post today to access this story',
        ],
        [
          '[this] (article|story|post|content|column|analysis) [is|was] [originally|currently|usually|normally|now|temporarily] [free to read|for subscribers only|free|unlocked|subscriber only|for members only|premium|reserved for subscribers|available to all|behind a paywall]',
          'This article was originally for subscribers only',
        ],
        [
          '(keep|continue|start) reading [this|the] [article|story|post] (with|by|for|from) [one|a|any|an|your|{amount}|choosing|selecting] [of] [these|the|our] [following] [options|free trial|free account|subscription|plans|option|plan|account|membership]',
          'Keep reading with one of these options:',
        ],
        [
          '[you have read|you ve read|article|story] # (of|out of) # [your] [monthly] (free|complimentary) (articles|stories|article|views|reads) [this month|this week|remaining|left|read]',
          '2 of 3 free articles',
        ],
        [
          '[do you] (want|need|looking for|like) [more|unlimited|full|ad free] [access|of this|articles|stories|reading] [to|from|like this|on] [{outlet}|our site|this]',
          'Want unlimited access to Harbour Post?',
        ],
        [
          '(become|be) (an|a) (insider|subscriber|member|supporter|premium member|plus member) [now|today] (and|to) (start|keep|continue|get|read|unlock|enjoy|see) [reading|unlimited|the|full|this|access|more|all|our|your] [now|today|access|story|article|content|stories|articles|journalism]',
          'Become an insider and start reading now.',
        ],
        [
          '[only|just] {amount} to (read|unlock|see|view|access|continue|keep) [reading] [the|this|rest|more] [rest of] [the|this] [full|article|story|post] [article|story|post]',
          'Only $1 to read the rest of this article',
        ],
        [
          '(unlock|continue|read|get access|get more|get it|see more|see this) (with|on|in|via) [a|an|your|the] (<name>|free trial|subscription|free account|membership|premium|digital subscription) [now|today|account|subscription|membership|app]',
          'Unlock with Harbour Prime',
        ],
        [
          'this is (a|an) [exclusive] ({outlet}|premium|subscriber only|subscriber|member|members only|free|paid) (exclusive|story|article|post|feature|content|report|newsletter)',
          'This is a Harbour Post Plus exclusive',
        ],
        [
          '(enjoy|get|have|gain|for|start|with|unlock) [your|a|an] (unlimited|full|complete|all|ad free|instant|exclusive|premium|total) [digital|web|online|and unlimited|app] (access|content|articles|coverage|reading) (to|on|for|from|across|of) ({outlet}|ft com|_ com|our site|our website|our journalism|all our content|every story|everything) [on any device|across (all|your) devices|today|now|and more|anywhere|app|website]',
          'Enjoy unlimited digital access to Harbour Post',
        ],
        [
          '(subscribers|members|premium|subscriber|member|plus) (only|exclusive|exclusives|content|article|story|benefit|benefits)',
          'Subscriber exclusive',
        ],
        [
          '(your|you have|you ve got|#|this is your) [#|last|final] [free] (article|articles|story|stories) (left|remaining|this month|today|for free) [this (month|week)|before ...]',
          'This is your last free article this month',
        ],
      ],
    },
    offer: {
      sentence: [
        [
          '(payment|your card|your payment method|your credit card) (is|will be) (charged|taken|billed|processed|debited) (in advance|automatically|every|to your) [...]',
          'Payment is charged in advance.',
        ],
        [
          '[after [the|your] [free|#] [trial|period|months|month|that] [ends]] you (will|ll) [then|only|automatically] be (charged|billed|renewed) ... (every|unless|month|monthly|year|yearly|annually|weeks|trial|renewal|subscription)',
          'You will be charged $5 every 4 weeks unless you cancel.',
        ],
        [
          'check (whether|if) you [already] have access [...]',
          'Check whether you already have access via your university or organisation.',
        ],
        [
          '{amount} [for] (the|your) first (#|four|six|two|three|few|one|twelve|year|month) [weeks|week|months|month|year|days|issues]',
          '$9.50 for the first 4 weeks, then $38 billed every four weeks.',
        ],
        [
          '(then|thereafter|after that|afterwards|and then) [it s|renews at|continues at|pay|just|only] {amount} [thereafter|after|billed|every|per|until|unless|charged] [...]',
          'Then $38 per month.',
        ],
        [
          '(min|minimum|minimum total|total|total minimum|total min) (cost|costs|charge|spend|term|price|payment|of) [is|of] [{amount}|#|for|over] [...]',
          'Min. cost $9.50.',
        ],
        [
          '(billed|charged|payable|renews|auto renews|renewed|automatically renews|renewing|paid) [automatically] (as|at|every|each|monthly|annually|yearly|once|upfront|in advance|after|until|unless|weekly|to) ... (#|month|year|weeks|cancel|cancelled|card|advance|annually|period)',
          'Renews automatically at $99 per year unless cancelled.',
        ],
        [
          '(your|the|this|all|each) [digital|print] (subscription|subscriptions|membership|plan|trial|offer|account) (will|automatically|auto|renews|continues|is) [automatically|be] (renew|renews|renewed|continue|auto renew|charged|billed|billed|renewing) ...',
          'Your subscription will automatically renew unless you cancel',
        ],
        [
          '(new|first time|existing) (customers|subscribers|members|readers) only [auto|automatically|billed|cancel|charged|ends|limited|min|minimum|no|offer|one|renews|see|subject|subscription|t|terms|valid] [...]',
          'New customers only.',
        ],
        [
          '(offer|offers|promotion|discount|this offer|introductory offer|introductory price|sale) (available|valid|open|applies|ends|only|not|is|expires|cannot|may) ... (new|subscribers|customers|only|offer|offers|cancel|time|combined|{weekday}|{month}|midnight|#|soon|notice)',
          'Offer available to new subscribers only.',
        ],
        [
          'not (in conjunction|to be used|valid|available|combinable) [in conjunction] with any other (offer|offers|promotion|discount)',
          'Not in conjunction with any other offer.',
        ],
        [
          'no (cancellation|cancellations|refund|refunds) (during|in|within|for) the first [#] (weeks|months|month|year|term|billing period|# months)',
          'No cancellations during the first 12 months.',
        ],
        [
          '(cancel|pause|cancel or pause|pause or cancel|change or cancel|switch or cancel|stop) [or pause|online|it|your subscription|your trial] (anytime|any time|at any time|whenever you like|whenever you want|online at any time|before your trial|before the trial|in one click) [...]',
          'Cancel anytime during your trial.',
        ],
        [
          '[complete|full|unlimited] [and] [complete|full|unlimited] digital access to [quality|<name>|all|our|the|every|award winning] ...',
          'Complete digital access to quality journalism on any device.',
        ],
        [
          '(terms and conditions|t c|t cs|t c s|t and cs|exclusions|other terms|full terms|conditions and exclusions) apply',
          'Terms and conditions apply.',
        ],
        [
          '(see|view|read) [the|our|full|all] [full] (terms|t|details|conditions) [and] [conditions|c|cs] [apply|for|of|here] [...]',
          'See full terms and conditions for more details',
        ],
      ],
      line: [
        [
          '(sign up|register|start|get|claim|try|begin) [for] (a|your|our|my) [#] [day|week|month] free [#] [day|week|month] trial [today|now|here]',
          'Sign up for a free trial',
        ],
        ['secure (checkout|payment|payments)', 'Secure checkout'],
        [
          '(continue|proceed|go|return|back) to (checkout|payment|cart|basket|subscribe|offers|purchase|billing|order)',
          'Continue to checkout',
        ],
        [
          '(access|use|read|log in|share|available|works|enjoy) (on|across|with) [up to|any|all|#] [#|your] (devices|device|accounts|family members|people|smartphones|platforms)',
          'Access on 3 devices',
        ],
        [
          '(includes|including|plus|with|free|bonus) [free|full|unlimited|complete|a free|your] (digital|print|app|online|epaper|e paper|archive|newsletter|puzzle|games|weekend|all access|ad free) (access|edition|delivery|subscription|reading|replica|browsing|puzzles|app|archive)',
          'Includes digital access',
        ],
        [
          'get (the|our|an|a|your) (all access|digital|premium|annual|monthly|standard|basic|print|plus|unlimited) (plan|package|subscription|access|bundle|membership)',
          'Get the All Access plan',
        ],
        [
          '(new|existing|returning|former|current|print|digital) (subscriber|subscribers) (offer|offers|deal|special|discount|price|rate|exclusive offer|sale)',
          'New subscriber offer',
        ],
        [
          'save [up to|over|more than|as much as] # [off] (vs|versus|compared to|compared with|on|off|with|when you pay|by paying|over) [the|our|an|a|your] (monthly|annual|annually|yearly|cover price|newsstand price|annual plan|annual subscription|full price|print|digital|subscription|standard price) [plan|price|rate|billing]',
          'Save over 50% vs monthly',
        ],
        ['subscriptions [start|starting|from|available] (at|from) {amount}', 'Subscriptions start at $5'],
        [
          '(go|get|read|browse|enjoy|become|try|subscribe) [{outlet}|our site|an|the site] (ad free|ad lite|without ads|advert free) (for|from|at|with) ({amount}|{outlet}|a subscription|premium) [plus|premium]',
          'Go ad-free for $5 a month',
        ],
        ['(easy|simple|free) to (cancel|pause|switch|return|cancel online|cancel anytime)', 'Easy to cancel'],
        [
          '(price|prices|rates|fees|savings|availability) (may vary|may differ) [by (region|location|market|country)]|price (will|may) (increase|rise|change|go up) to {amount} (after|at renewal|thereafter) [the|your] [first] [#] [{term}|trial]',
          'Prices may vary',
        ],
        [
          '(discover|see|explore|view|compare|browse|check) all (the|our|of our) [available|current|other] (plans|subscriptions|offers|options|packages|memberships) [currently] [available] [in your country|to you|here]',
          'Discover all the plans currently available in your country',
        ],
        ['(redeem|claim|activate|apply) (now|here|code|voucher|coupon|offer|gift)', 'Redeem now'],
        [
          '(extended|ends soon|today only|new|exclusive|sale|now|black friday|limited) # off [your subscription|annual plans|subscriptions|your first year]',
          'Extended: 50% off',
        ],
        [
          '(last chance|final chance|time is running out|hurry) to (save|subscribe|get this offer|get # off|claim|join) [now|today|#|off|on your subscription|big]',
          'Last chance to save',
        ],
        [
          '(don t miss|hurry|last chance|act now|act fast|extended|ends soon|final hours|final days|quick|grab|claim|get|redeem|take|see|unlock|view|grab|explore|activate|check out|use) [out on|to (save|subscribe|get)|offer ends|before|it|this|the|our|your|all|more|#] [limited time|special|exclusive|introductory|best|great|offer|off|offers|other] (offer|offers|deal|deals|discount|soon|savings|save|now|off|ends soon|it ends|trial|code|subscription offers|subscribe)',
          'Claim this offer',
        ],
        [
          '(print|digital|premium|# day|weekend|epaper|e paper) [and] [<name>] (digital|print|delivery|weekend print|epaper|e paper|weekend|weekend delivery)',
          '7-day delivery',
        ],

        ['(pay|try|start) {amount} (today|now|and|then|for) [{amount}|{term}|# {term}|later]', 'Pay $5 today'],
        [
          '{bundles} {amount} [for (the|your) first [#] {term}|for # {term}|for (a|one) (year|month)] [{offerEnd}]',
          'Digital + Weekend Print: $9.50 for the first 4 weeks',
        ],
        [
          '[best|most|our|the|special] (value|popular|price|deal|best value|most popular|recommended|limited offer|offer|sale|save|new|best|basic|standard) {bundles} {amount} [{offerEnd}]',
          'Best value: Annual plan $120',
        ],
        [
          '(choose|pick|select|find|see|view|compare|get|change|manage|explore) (your|a|our|all|the|my) [subscription|digital|right|best|perfect] (plan|plans|package|subscription|subscriptions|offer|offers|options|deal|deals|membership|pass) [for you|today|now|options]',
          'Pick your plan',
        ],
        [
          '(black friday|cyber monday|boxing day|new year|summer|spring|winter|autumn|fall|holiday|christmas|easter|eofy|flash|anniversary|independence day|memorial day|labor day|diwali|ramadan|election|prime day|weekend|mid year|festive|back to school|limited time|our biggest|48 hour|48 hours only) (sale|offer|deal|discount|savings|subscription offer|flash sale|special offer) [{saleWord}*8]',
          'Black Friday sale: 60% off',
        ],
        [
          '(home delivery|print|digital|weekend|the paper|e paper|delivery|papers|the print edition|digital access|membership|all access|subscriptions|subscription|plans|plan|access|memberships) [delivery|start|starting|starts|begin|available] (from|for|at) [only|just|as little as|as low as] {amount} [{offerEnd}]',
          'Home delivery from £4 a week',
        ],
        ['(was|normally|usually|regular price|rrp) {amount} [now|only|just|today] {amount}', 'Was $120, now $79'],
        [
          '[are you a] (student|students|teacher|senior|academic|educator|nhs|military|under #) [or teacher|and teachers|subscription|discount|offer|rate] (get|save|enjoy|claim|receive|unlock) # [off|discount|student] [...]',
          'Student? Get 50% off',
        ],
        [
          '(join|subscribe|sign up|upgrade|start|renew|register|activate|switch|become a (member|subscriber)|become a {outlet} (subscriber|member)|get (started|access|premium)|read {outlet}|try {outlet}|try it|subscribe to {outlet}|enjoy {outlet}) [now|today|here] (for|from|at) {amount} [{offerEnd}]',
          'Join today for $12',
        ],
        [
          '(go|get|try|upgrade to|become|switch to|join|discover|give|gift|unlock|start your) [{outlet}] (premium|plus|pro|all access|ad free|unlimited|digital|prime|unlimited access|premium member|pro member|gold) [now|today|subscription|membership|for free|with <name>|access|trial]',
          'Upgrade to Harbour Premium',
        ],
        [
          '(upgrade to|subscribe to|try|join|discover|get|gift) <name> (premium|plus|pro|prime|digital|unlimited|gold)',
          'Subscribe to Example Premium',
        ],
        [
          '(read|get|enjoy|unlock|see|access) (every|all|all our|unlimited|everything) (story|article|stories|articles|thing|journalism|access|news) [everywhere|anywhere|on any device|every day|you love] (for|from|at) {amount}',
          'Read every story, everywhere, for £3 a week',
        ],
        [
          '(everything in|all the benefits of|includes everything in|including) [our] [{outlet}] {bundles} (plus|and|with) ... (delivered|access|paper|print|newspaper|edition|puzzles|app|newsletters|archive|delivery|epaper|games|members|sharing|gift)',
          'Everything in Digital, plus the Saturday paper delivered',
        ],
        [
          '(full|complete|unlimited|all) [digital|online] access to (_ com|{outlet}|our website) [on any device|and app|across devices|and the app]',
          'Full access to ft.com on any device',
        ],
        [
          '(flash sale|limited offer|special offer|save #|save|last chance|don t miss out|exclusive offer|today only|deal of the day) [get|subscribe|enjoy|read|save|up to] [a|one|#|off|your] [year|month|subscription|half price|first] [of|to|for|off] ({outlet}|a year|our|the|all|your) [_] [_] [for|at|now|today|only|just] [{amount}]',
          'Flash sale! Get a year of Harbour Post for $79',
        ],
      ],
      weak: [
        [
          '(one|first|your first|#|a|two|three|six|twelve|next|the first) [#|full] (day|week|month|year|days|weeks|months|years) [of access|of digital|of unlimited access] (for|at|only|just|on us|free|is free|is on us|half price) [{amount}|us]',
          'One month for $5',
        ],

        [
          '{amount} for [the] [first|your first|one|a|next|#|six|three|two|twelve|full|whole|entire] [#|full] {term}',
          '$1 for 6 months',
        ],

        [
          '(best|great|most|our best|our most|the best) (value|offer|deal|flexible|popular|popular plan|popular offer|affordable|value plan|savings)',
          'Best Value',
        ],

        ['for (individuals|organisations|organizations|multiple readers|corporate subscribers)', 'For individuals'],

        ['(first|1st|initial) (month|week|year|# months|# weeks) {amount}', 'First month $1'],

        [
          '# [a|per] (year|month|week|yr|mo|wk) [billed annually|billed monthly|for # {term}|after trial|thereafter]',
          '$99/year',
        ],

        ['# (month|mo|year|yr|week|wk)', '$3.99/month'],

        ['# (a|per|each) (week|month|year|day)', '£3 a week'],

        [
          '(standard|premium|basic|digital|print|weekend|complete|all access|essential|plus|ultimate|weekday|sunday|full|annual|monthly) (digital|access|print|delivery|subscription|plan|edition|bundle|membership|premium|plus|digital access|and digital|pass|plan monthly|only) [edition|access|print|plus|delivery]',
          'Standard Digital',
        ],
        'Gift a subscription',
        'Subscribe now',
        'See offers',
        'Order now',
        'Add to cart',
        'Add to basket',
        'Checkout',
        'Renew',
      ],
    },
    login: {
      sentence: [
        [
          'you (ve|have) been (signed|logged) (out|in) [successfully|automatically|of your account|due to inactivity]',
          'You’ve been signed out',
        ],
        [
          '(a|your) (password|link|code|verification code|confirmation|confirmation link|login link|verification link) (will be|has been|was) (e mailed|emailed|sent|mailed) to you [...]',
          'A password will be e-mailed to you.',
        ],
        [
          '(we ve|we have|we) (sent|emailed|e mailed|just sent) you (a|an) (verification|confirmation|email|e mail|code|link|login|password|activation|one time) ...',
          'We’ve sent you a verification email',
        ],
        [
          'your (account|registration|profile|password) (has been|was|is now|is) [successfully] (created|activated|registered|verified|confirmed|updated|changed|ready|reset|locked|suspended) [...]',
          'Your account has been created',
        ],
        ['you (are|re) [now|currently|already] (logged|signed) in as', 'You are logged in as Jane Roe'],
        ['your (session|login|log in) has (expired|timed out|ended) [...]', 'Your session has expired.'],
      ],
      line: [
        [
          '(already|do you already|don t|do you) have (a|an|the) {outlet} (account|subscription|login|membership) [sign in|log in|login|register|sign up|create one|subscribe] [here|now]',
          'Already have a Harbour Post account? Sign in',
        ],
        [
          'why (do i need|should i|am i being asked|do you need me|do i have) to (register|sign in|log in|subscribe|create an account|sign up)',
          'Why do I need to register?',
        ],
        [
          '(need|want|no|don t have|have|got|create) (an|your|a) (account|login|subscription) (register|sign up|create one|create an account|join|log in|sign in|subscribe|click here) [here|now|free|for free|today]',
          'Need an account? Register',
        ],
        [
          'too many [failed|incorrect|unsuccessful] (login|sign in|password) attempts [please] [try again later]',
          'Too many login attempts.',
        ],
        [
          '[sorry|oops] (we|you) (don t|do not|couldn t|could not|can t|cannot|didn t|have|entered) (recognise|recognize|find|match|verify|sign you in|log you in|have|entered|an) [that|this|your|an|a|the] [account|incorrect|invalid] [with] [that|this|your] (email|password|account|email address|username|details|code|login) [please ...|try ...]',
          'Sorry, we don’t recognise that email',
        ],
        [
          '(create|open|set up|make) (a|an|your) [free|new] {outlet} (account|profile|login)',
          'Create a Harbour Post account',
        ],
        ['join (free|for free|now|today|here|us now)', 'Join free'],
        [
          '(register|sign up|apply) for (an account|a free account|an online account|free|a profile|my account)',
          'Register for an account',
        ],
        [
          '(account|subscriber|subscription|profile|customer|member|reader|digital|newsletter|email|user) (settings|services|service|help|support|centre|center|care|preferences|details|benefits|rewards|dashboard|login|info|information|management|options|perks|area|hub|portal)',
          'Subscriber services',
        ],
        [
          '(saved|bookmarked|favourite|favorite|followed|recently viewed) (articles|stories|items|topics|authors|posts|searches|videos|recipes)',
          'Saved articles',
        ],
        [
          '(my|your|view|see|manage|go to|edit|all) [saved|bookmarked|favourite|favorite|recently read|purchased|reading] (articles|stories|bookmarks|items|posts|list|history|topics|feed|newsletters|alerts|comments|subscriptions|preferences|profile|authors|searches|recipes)',
          'My saved articles',
        ],
        ['passwords (do not|don t|must|did not|didn t) match', 'Passwords do not match'],
        [
          '(the|your|this|these|both) [email|username|login|e mail] [and|or|address] (password|passwords|email|credentials|code|username|details|account|email address|link) [you (entered|provided|supplied|have entered)] [is|are|was|were|do|does|doesn t|don t|has|have|must|did] [not|been|already|be|in] (incorrect|match|verified|recognised|recognized|invalid|not valid|use|registered|exist|expired) [in our system|in our records|please try again|try again]',
          'The password you entered is incorrect.',
        ],
        [
          '(incorrect|invalid|wrong|unknown|missing|bad) [user name|username|email|login|e mail|password] [or] (password|credentials|email address|email|username|code|login credentials|login|pin|verification code|details) [please try again|try again|entered]',
          'Incorrect username or password',
        ],
        [
          '(use|try|enter|choose|add|change|select) (a|another|an) (different|alternate|other|another|new|alternative) (email|account|email address|password|method|sign in method|login|username|browser)',
          'Use a different email',
        ],
        [
          '(didn t|haven t|did not|never|not) (get|receive|got|received|see) [a|the|an|your] (code|email|e mail|link|verification email|confirmation email|confirmation) [yet] [resend|send again|click here|try again|check your spam folder|request a new one] [code|it|email|now|here|to resend]',
          'Didn’t get a code? Resend',
        ],
        [
          'enter (the|your|a) [#] [digit|one time|verification|security|access] [digit] (code|passcode|pin) [we] [sent|emailed|texted|sent to|that we sent] [to] [you|your email|your phone|your inbox|via email|below]',
          'Enter the 6-digit code we sent to your email',
        ],
        [
          '(sign in|log in|login|access|sign on) (via|through|with|using|by) [your|an|my] (institution|organisation|organization|library|library card|university|school|employer|sso|openathens|shibboleth|apple news|app|device|code|qr code|link|magic link|print account number|single sign on|company)',
          'Sign in via your institution',
        ],
        [
          '(your|my|enter|enter your|enter a|choose a|new|current|create a|confirm|forgot) (username|user name|password|login|pin|display name|screen name|email|passcode|verification code|access code|sign in code)',
          'your username',
        ],
        ['(logged|signed) in as [<name>]', 'Logged in as Jane Roe'],
        [
          '(welcome|welcome back|hi|hello) <name> (log out|sign out|my account|edit profile)',
          'Welcome back, Jane Roe Log out',
        ],
        ['not <name> (log|sign) out', 'Not Jane Roe? Log out'],
        [
          '(new to|new at|first time on|not a member of|not registered with|don t have a|don t have an|no) ({outlet}|{outlet} account|account|our site|this site) [account|yet] (create an account|sign up|register|join|join now|register now|create a free account|get started|subscribe|create one|sign up now|sign up here|register here|register for free)',
          'New to Harbour Post? Create an account',
        ],
        [
          '(user name|username|email|e mail|email address|phone number|mobile number|screen name|display name|login) (or|and) (username|email|email address|e mail address|phone number|mobile number|password|account number)',
          'Username or email address',
        ],
        [
          '(edit|view|update|complete|manage|my|your|switch) (profile|account|details|my profile|your profile|my account|your account|account details|account settings|subscription|password|login details)',
          'Edit profile',
        ],
        [
          '(show|hide|enter|change|confirm|reset|create|repeat|new|choose a|create a|current) [your|my|new|a] password',
          'Show password',
        ],
        [
          '(send|email|text|get|resend) (me|a|my|us) [a|the|new|me] (login link|sign in link|magic link|code|verification code|verification email|confirmation email|link|one time passcode|password reset link|reset link)',
          'Send me a login link',
        ],
        [
          '({signIn}|register|sign up|create an account|log in or register|join) (to|and) (personalise|personalize|bookmark|save|follow|comment|like|vote|react|access|customise|customize|manage|unlock|reply|share|see|join|add|gift|set|get|enjoy|post|sync|start) (your|this|the|more|stories|articles|topics|authors|it|on|a|an|and|our|in|free|exclusive|all) [saved|daily|morning|weekly|free|the] [feed|story|article|articles|stories|topics|conversation|discussion|homepage|page|list|experience|news|bookmarks|comment|newsletter|subscription|benefits|content|access|more|reading list|alerts|video]',
          'Log in to bookmark this story',
        ],
        [
          '(sign up|register|subscribe|join|create an account) (or|and) ({signIn}) [to ...|now|here]',
          'Sign up or log in',
        ],
        [
          'join ({outlet}|the community|our community|thousands of readers) (for free|free|today|now|here)',
          'Join Harbour Post for free',
        ],
        [
          'remember (me|my login|my details|my username|this device) [on this (computer|device)|next time]',
          'Remember my login',
        ],
        [
          '(sign in|log in|login|continue|sign up|register|join|connect|subscribe) (with|using|via|through) [your|my] (google|facebook|apple|twitter|x|email|e mail|microsoft|linkedin|amazon|phone|phone number|mobile|mobile number|sso|<name>) [account|id|email|password|login]',
          'Continue with your Apple ID',
        ],
        [
          'or (sign in|log in|continue|sign up|register|login|connect) (with|using|via) [your] (email|e mail|password|google|facebook|apple|phone|username|social account)',
          'Or continue with email',
        ],
      ],
      weak: [
        ['[please] try again (later|in a few minutes|soon|shortly|in a moment|now|in # minutes)', 'Try again later.'],

        'Remember me',
        'Welcome back',
        'Stay signed in',
        'Use another account',
        'Next step',
        'Verify',
        'Resend code',
        'Resend email',
      ],
    },
    newsletter: {
      weak: [
        [
          '(morning|evening|daily|weekly|lunchtime|breaking|weekend|top|afternoon|midday|nightly|sunday) (headlines|briefing|update|updates|digest|email|roundup|edition|alert|alerts|brief|newsletter|dispatch|bulletin|wrap|catch up)',
          'Morning headlines',
        ],
        'Mailing list',
        'Delivered weekly',
        'Weekdays',
      ],
      sentence: [
        [
          'sign up (for|to get|to receive) [all] the (latest|best|top) (news|stories|headlines|updates) (from|by|in) ...',
          'Sign up for the latest news from Harbour Post',
        ],
        [
          '[by ...] you (agree|consent|are agreeing|re agreeing|also agree) to (receive|receiving|get|be sent|being sent|hear from) ... (email|emails|newsletter|newsletters|offers|communications|messages|updates|marketing|texts) [...]',
          'You agree to receive occasional emails from Harbour Post',
        ],
        [
          '(this|our|these|the) (newsletter|newsletters) (may|might|can) (contain|include|feature) ... (advertising|ads|affiliate|sponsored|offers|deals|content|promotions|partners)',
          'This newsletter may contain advertising, deals, or affiliate links.',
        ],
        [
          '(your|the|any|this) [personal|contact] (information|data|details|email|email address|e mail address) (will|is|may|won t|we) [only|not|never|be] [be] (used|processed|stored|shared|collected|sold|handled|kept) (in accordance|in line|only|to|with|for|by|solely|according|under) ... (policy|notice|newsletter|newsletters|you|parties|partners|emails|marketing|purposes|gdpr)',
          'Your information will be used in accordance with our privacy policy',
        ],
        [
          '(get|have|receive) ({outlet}|the day s news|the latest|our best stories|our top stories|the best stories|the headlines|breaking news|it|the news|this|this newsletter|stories like this|more stories like this|our (newsletter|newsletters|journalism|coverage|reporting)|the best of <name>|more <name>) (delivered|sent|emailed|straight|direct|directly|in your|by email) ...',
          'Get Harbour Post delivered free every weekday at 7am – sign up below',
        ],
        [
          'newsletters may contain [info|information|ads|advertisements|offers] ...',
          'Newsletters may contain info about charities, online ads, and content funded by outside parties.',
        ],
        [
          '(we|we ll) (will never|ll never|never|don t|won t|do not|will not) (spam you|share your|sell your|send you spam|give away your|spam or|sell or share your|share or sell your) [email|e mail|spam|share|data|address|details] [...]',
          'We’ll never spam you or share your email',
        ],
        ['no spam (we promise|ever|unsubscribe|just|guaranteed|pinky promise|only)', 'No spam, we promise.'],
        [
          '(did|has) (someone|a friend|somebody) (forward|forwarded|send|sent) you (this|the) (email|newsletter|mail) [...]',
          'Did someone forward you this newsletter?',
        ],
        ['followed categories will be added to ...', 'Followed categories will be added to My News.'],
        [
          '(yes|yes please|i d like|i would like|i want|i wish|i agree|please|tick here if you would like|check this box if you would like|i consent|i m happy) [please|i (d like|want|would like|agree|wish|consent)] [me] (to (receive|get|be emailed|be contacted|be sent|hear|be kept)|send me|sign me up|keep me) ... (email|emails|newsletter|newsletters|offers|updates|news|marketing|information|communications|events|{outlet})',
          'Yes, I want to receive emails from Harbour Post',
        ],
        [
          '(read|see|view|please read) our (privacy|data|cookie) (notice|policy|statement|protection notice) [...]',
          'Read our privacy notice',
        ],
        [
          '(there was|an) [an] error [occurred] please (provide|enter|check|try) (a|your|again) [valid] [email|e mail] [...]',
          'There was an error, please provide a valid email address.',
        ],
        [
          '(thanks|thank you) for (signing up|subscribing|joining|registering|your subscription|your interest) [...]',
          'Thanks for signing up!',
        ],
        [
          '(you re|you are) (all set|signed up|in|subscribed|now subscribed|on the list|already subscribed|almost there) [...]',
          'You’re all set!',
        ],
        [
          'you have [successfully] (subscribed|signed up|been subscribed|unsubscribed|been added) [...]',
          'You have successfully subscribed to our newsletter.',
        ],
        [
          '[please] check your (inbox|email|e mail|spam folder|junk folder|mailbox) (to|for|and) ... (account|activate|click|code|complete|confirm|confirmation|email|e mail|finish|instructions|link|message|newsletter|reset|subscription|verify)',
          'Check your inbox to confirm.',
        ],
        ['your inbox (approves|will thank you|needs this|deserves ...|awaits)', 'Your inbox approves!'],
        [
          '[you can] (unsubscribe|opt out|opt out or contact us) (at any time|any time|anytime|at anytime|whenever you want|with one click|in one click|by clicking ...|using the link ...)',
          'Unsubscribe at any time.',
        ],
      ],
      line: [
        [
          'newsletter (get|sign up|subscribe|receive|read) [to|for] ({outlet}|our|the latest|the best) [news|newsletter|stories] [every|each|in|delivered|by] [day|morning|week|your inbox|email|weekday|{weekday}]',
          'Newsletter: get Harbour Post every morning',
        ],
        [
          'your (email|e mail|data|information|privacy|email address|inbox) is (safe|secure|private|important|protected) [with|to] [us]',
          'Your email is safe with us',
        ],
        ['(see|view|read|show) (a|an|our) (sample|example|preview) [newsletter|email|edition|issue]', 'See a sample'],
        [
          'please (tick|check|select|click) (the|this|at least one) (box|checkbox|newsletter|option) [to|if|below] [you] [agree|continue|confirm|subscribe|would like|sign up|accept|opt in|receive] [...]',
          'Please tick the box to agree',
        ],
        [
          '(success|thank you|thanks|great|congratulations|awesome|done|yay) [for] (thanks for signing up|you re in|you re signed up|signing up|you are subscribed|you have been added|you re on the list|check your inbox|you re subscribed|thank you for subscribing|thank you for signing up)',
          'Success! Thanks for signing up.',
        ],
        [
          '(email|e mail|name|first name|last name|phone|zip code|postcode|message|your email|comment) [address|number] (required|optional|mandatory)',
          'Email Address (required)',
        ],
        [
          '(breaking news|news|sport|politics|business news|latest news|top stories|headlines|morning news|analysis|opinion|stories|recipes|deals|entertainment news|celebrity news|football news|sports news|local news) [alerts|updates|and analysis|analysis and opinion|and features] (in|to|by|via|straight to|delivered to|direct to|sent to) (your inbox|email|your email|your phone|you daily|your mailbox)',
          'Breaking news in your inbox',
        ],
        [
          '(our|your|this week s) (best|top|biggest|latest|finest|favourite) (reads|stories|news|headlines|articles|journalism|writing|picks|recipes|columns|deals) (once a week|every (day|week|morning|weekday|month|{weekday})|in one (email|place)|weekly|daily|in your inbox|straight to your inbox|by email|twice a week|each (day|week|morning|{weekday}))',
          'Our best reads, once a week',
        ],
        [
          '(keep up|stay up|catch up|stay) (with|on|across|on top of) [all] [the] (latest|news|top stories|best|headlines) [news|stories|headlines|updates] [from|in|across|around] {outlet}',
          'Keep up with the latest from Leeds',
        ],
        [
          '(join|be one of|be among) [the|our|more than|over] [#|thousands|hundreds of thousands|millions|tens of thousands|our] [of] [other|happy|loyal|smart] (subscribers|readers|followers|people|members|others) [today|now|and ...|who ...|already ...|getting ...|receiving ...]',
          'Join thousands of subscribers',
        ],
        [
          '(get|receive|enjoy|start with|discover) [the|our|your] (essential|latest|top|breaking|local|best|important|all your|daily) {outlet} (news|stories|headlines|updates|coverage) (every|each|in your inbox|delivered|daily|by email) [weekday|day|morning|week|to your inbox|evening]',
          'Get essential Lagos news every weekday',
        ],
        [
          '(see|view|read|browse|preview|check out) (latest|previous|past|sample|a sample|an example|recent|the latest|all|older|our latest|last) (newsletter|newsletters|edition|email|issue|issues|editions|emails) [here|online|in browser]',
          'See latest newsletter',
        ],
        [
          '[i|you] (i have|i ve|have|you have) read [and] (agree|accept|understood|agreed|accepted|understand|consent) [to|with] [the|our|your|{outlet}] {policy}',
          'I have read and agree to the terms & conditions',
        ],
        [
          '(delivered|sent|published|out|emailed|every|in your inbox|weekdays|arrives) (daily|weekly|weekdays|monthly|every (day|week|morning|weekday|month|{weekday})|twice a week|(monday|mondays) to (friday|fridays)|{weekday}|{weekday} morning|at # [am|pm])',
          'Delivered daily',
        ],
        [
          '[everything|all|what|the things|the stories|the news|# things] (you need to know|you should know|that matters) [today|this morning|this week|about <name>|from <name>] (in|delivered|straight|to|every|each|in your) (five|# |your inbox|to your inbox|one|ten|two|morning|day|minutes|week|email) [minutes|email|inbox|quick email|minute read]',
          'What you need to know today, in five minutes',
        ],
        [
          '(your|the|a) [essential|weekly|daily|free|must read|definitive|quick|ultimate|monthly] (guide|update|dose|briefing|digest|look|fix|roundup|cheat sheet|rundown|download) (to|of|on|from|at|for) [all] (what s|the|everything|news|events|politics|life|things|local|culture|business|sport|food) [on|happening|latest|going on|to do|biggest|best|news] [in|from|across|around|stories] [<name>|the <name>|your area] (every|each|delivered|straight|in your inbox|sent) [{weekday}|week|day|morning|weekend|to your inbox|weekday]',
          'Your guide to what’s on in Leeds, every Friday',
        ],
        [
          'start (your|the|every) (day|morning|week|weekend|working day|weekday) [right|well|smarter|informed] (with|by) (the|our|a|{outlet}|everything|all|reading) [news|newsletter|stories|briefing|headlines|latest|daily|morning] [you need|briefing|newsletter|email|you need to know|{outlet}|headlines|to know]',
          'Start your day with the news you need',
        ],
        [
          '(get|receive|subscribe to|sign up for) (a|our|the|your) [free|daily|weekly|morning|regular] (daily|weekly|roundup|round up|digest|summary|bulletin|selection|briefing|brief|email|newsletter|alerts|update|updates) [roundup|round up|digest|summary|update|email] [of|with|from|about|on|for] [all|the|our|top|latest|breaking] [latest|top|best|local|important] [news|stories|headlines|updates] [from|in|about|across] [{outlet}] [delivered|sent|straight|in] [to|direct to] [your inbox]',
          'Get a daily roundup of news from Harbour Post',
        ],
        [
          '(get|try|read|join|discover|subscribe to) (the|our) <name> (brief|briefing|newsletter|email|digest|bulletin|daily|weekly|update|roundup|dispatch|note|report|edition|minute|wrap)',
          'Get the Harbour Morning Briefing',
        ],
        [
          'get (the|all the|more|our) (news|stories|headlines|journalism|reporting|best|most important news) (that|you|from|of) (matters|matter|need|from|<name>|the <name>) [most|to you|from|in|to know] [<name>|the <name>|you] [delivered ...|in your inbox|daily|every (day|morning|week)]',
          'Get the news that matters from Leeds',
        ],
        [
          '(get|start|catch up on|keep up with|follow) (the|your|our) (inside|full|big|latest|whole|week s|day s|daily|weekly) (story|scoop|track|news|guide|word|view|take|analysis) [on|of|from|about] [<name>|the <name>] [_] (every|each|in your|straight to|delivered) ({weekday}|day|week|morning|weekday|inbox|month|your inbox) [morning|evening]',
          'Get the inside story on Leeds politics, every Thursday.',
        ],
        [
          'join # [_] (subscribers|readers|others|followers|other (subscribers|followers|readers)|people|members) [who ...|and ...|today|now|getting ...]',
          'Join 1,204 other subscribers',
        ],
        [
          '(sign up|subscribe|register|join) [here|now|today|for free] (to|and) (get|receive|have|read|be sent) [all] [the|our] [best|latest|top|biggest|day s|week s|more] [best|latest|top|breaking|local|<name>] (news|stories|headlines|updates|journalism|reporting|alerts|emails|newsletter) [from|in|about|across|around] [<name>|the <name>|us] [delivered|sent|straight|direct|directly|every|each|in|to|by|daily|weekly] [delivered|straight|direct|directly] [in|to|by] [your] [inbox|email|morning|day|week|phone]',
          'Sign up to get the latest stories from Leeds in your inbox',
        ],
        [
          '(sign up|subscribe|register|sign me up) (for|to|for our|to our) [the|our|{outlet} s] <name> [s] [email|newsletter|briefing|newsletters|alerts|daily|weekly] [here|now|today|for free]',
          'Sign up to Harbour Post’s Inside Politics email',
        ],
        [
          '(was|were) (this|you) (email|newsletter|forwarded|message) [forwarded] [to you|this] [email|newsletter] [by a friend|from a friend]',
          'Was this forwarded to you?',
        ],
        ['(sign up|subscribe|register|join) (here|below|now|today)', 'Sign up here'],
        [
          '(there was|an) [an] error [occurred] please (provide|enter|check|try) (a|your|again) [valid] [email|e mail] [address]',
          'There was an error, please provide a valid email address.',
        ],
        [
          '(sign up|subscribe|register) (for|to) (the {outlet} [s]|{outlet} [s]|<name>) [free|daily|weekly|morning|evening|lunchtime|email|weekend|breaking news] [free|daily|news|email|football|politics|sport|business|food] (briefing|newsletter|newsletters|email|emails|bulletin|digest|roundup|round up|alerts|update|updates|dispatch|mailing list|recap) [here|now|today|for free|for ...|to ...|and ...]',
          'Sign up for Harbour Post’s daily briefing',
        ],
        [
          '(the|get the|subscribe to the|sign up for the|join the) (newsletter|email|briefing|newsletters|daily email) [that] {outlet} [readers] (readers|fans|subscribers) (love|trust|need|read|rely on|can t miss)',
          'The newsletter Harbour Post readers love',
        ],
        [
          '<name> s (weekly|daily|monthly|morning|sunday|saturday|friday|free|must read) (email|newsletter|bulletin|briefing|dispatch|digest) [about|on|covering|with|from|of|for|free] ...',
          'Jane Roe’s weekly email on politics and power',
        ],
        [
          '(a|your|our|the) (weekly|daily|monthly|morning|evening|free|regular|fortnightly|sunday|friday|weekend) [free] (round up|roundup|digest|summary|dose|guide|selection|briefing|newsletter|email|look|wrap|wrap up|update) (of|to|with|on|from|for) [all] (the|our|your|all|news|what|everything) [best|latest|biggest|top|most|local|must read|week s|day s|important|essential|need] [important|local|read|news] [stories|news|headlines|newsletter|reads|reporting|journalism|events|need|you|happening|articles|analysis|stories you|you need] [to know|in|from|across|around|about|by|need to know|on] [the] [<name>|week|world|region|country|city|state|day|in your inbox|to your inbox|straight to your inbox|delivered to your inbox|sent to your inbox]',
          'A weekly round-up of the best stories from Leeds',
        ],
        [
          '(the|our) (best|pick|finest|most important|biggest|latest) (of|from) (our|the week s|this week s|<name> s|the) (journalism|reporting|stories|writing|coverage|newsroom|news|headlines) (every|each|in your|straight|delivered|sent|direct|directly) ...',
          'The best of our journalism, every weekend',
        ],
        [
          '(browse|see|view|explore|manage|discover|check out|sign up for|find|choose|more|our|all) (all|our|all our|all of our|more|free|other|your|from our) (newsletters|newsletter|email newsletters|emails|alerts|newsletter preferences|email preferences|email alerts)',
          'Browse all our newsletters',
        ],
        [
          '(stay|keep|be) (in the know|in the loop|informed|updated|up to date|in touch|ahead of the curve|connected|tuned|ahead) [with (us|{outlet})|every day|today|for free]',
          'Stay in the know',
        ],
        [
          'don t miss (out on|out|a|any|the|our) [the|a|any|our] (headlines|story|stories|news|latest|biggest stories|big stories|best stories|scoop|update|breaking news|top stories|beat|thing|moment) [from|in|around|about] [the] [<name>|your area|week|day]',
          'Don’t miss out on the headlines from Leeds',
        ],
      ],
    },
    'follow-us': {
      weak: ['Download now', 'Google Play', 'App Store'],
      sentence: [
        [
          'to (get|receive|have|read|see|stay) [all] [the] [latest|more|breaking|<name>|up to date] ... (join|follow|download|subscribe|sign up|turn on|click) ... (whatsapp|channel|group|app|facebook|telegram|notifications|newsletter|instagram|twitter|us)',
          'To get the latest United news sent directly to you, join our WhatsApp channel.',
        ],
        [
          'follow (us|<name>|the author|our reporters|this reporter) [on {network}] [_] for (more|updates|the latest|breaking|live) [...]',
          'Follow us for more',
        ],
        [
          '(follow|join|add|like|find|subscribe to) (<name>|the <name>|us|our team|our reporters) (on|in|over on|via|at) [our] {network} (for (the latest|more|all|breaking|daily|live|updates|news)|to (get|stay|receive|see|keep)|and never miss|and stay) [...]',
          'Follow Harbour Post on WhatsApp for the latest updates.',
        ],
        [
          '(you can now|you can|now you can|now|click to|tap to|click here to|tap here to|also|please|be sure to|make sure to|don t forget to|or|and) (follow|join|get|add|like|find|subscribe to|read) (<name>|the <name>|us) [stories|news|updates|alerts] (on|in|via|at) ({network}|social media) [...]',
          'You can now follow Harbour Post on WhatsApp',
        ],
        [
          '(for|to get|to see|get|see|want|want to see) ... (add|choose|make|set|select|mark|pick|prefer) (us|<name>|the <name>) [as|your] [a|your] (preferred|favourite|favorite|trusted) (source|sources|news source) (on|in) google [...]',
          'For more stories like this, add Harbour Post as a preferred source on Google',
        ],
        [
          '(add|choose|make|set|select|mark|pick|prefer|click here to add|click to add|tap here to add|tap to add) (us|<name>|the <name>|our site) [as|your] [a|your|our] (preferred|favourite|favorite|trusted|reliable|go to) [and] [preferred|reliable|trusted|news] (source|sources|news source|choice) [on|in] [google] [...]',
          'Make Harbour Post your preferred source on Google',
        ],
        [
          '(download|get|install|try) (the|our|<name>) [free|<name>|official|new] [news] app (to|for|now|today|from|on|and) ... ',
          'Download the app to get daily updates.',
        ],
        [
          '(get|read|have|receive) [all] [the|our] [latest|more|breaking|top|best] [<name>] {newsWords} (on|to|straight to|sent to|direct to|delivered to) your (phone|mobile|device|smartphone|tablet|lock screen|inbox) [...]',
          'Get the latest Leeds news on your phone with our app',
        ],
        [
          'follow (topics|authors|topics and authors|this topic|these topics) ...',
          'Follow topics and authors from this story to see more like this in your personalized homepage feed and to receive email updates.',
        ],
        [
          'click here to (follow|join|subscribe|download|like|add|install|get) [us|now|the app|our|it|for free] [...]',
          'Click here to follow us.',
        ],
        [
          '(stay|keep) (up to date|updated|informed|in touch|connected|ahead|in the loop|in the know|tuned) (with|on|about|to|for|by) ... (following|follow|app|whatsapp|facebook|instagram|channel|notifications|twitter|telegram|newsletter|social)',
          'Stay up to date with what’s happening in Leeds by following us on Facebook',
        ],
        [
          'join (our|the|<name> s) [<name>|official|free|new|dedicated] [<name>] ({network}) [{network}] (channel|group|community|communities|page|broadcast) [...]',
          'Join our WhatsApp community to get the latest news sent straight to your phone',
        ],
        [
          'we [ll|will] [also] (treat|send) (our|you) [community|members] ... (offers|promotions|adverts|news|updates)',
          'We also treat our community members to special offers, promotions and adverts from us and our partners.',
        ],
        [
          'if you don t like our community [you can] (check out|leave|you can check out) ...',
          'If you don’t like our community, you can check out any time you like.',
        ],
      ],
      line: [
        [
          'follow along [on|with|at] [us|{network}|our live blog] [and|for more] [{network}]',
          'Follow along on Instagram',
        ],
        [
          '(email|send|submit|whatsapp|text|post|share) (your|us your|in your|us|any) [news|story|stories|photos|tips|letters|pictures|videos|comments|questions|views|events] [and|or] [news|photos|stories|pictures|videos|tips|events|letters|comments] (to|at|via|on|by|here) [_] [_] [_] [_] [_] [_]',
          'Email your news and photos to news@example.com',
        ],
        [
          '[click|tap] [here] to (make|set|add|choose|select|follow) (us|<name>|the <name>) [as] your (preferred|trusted|favourite|favorite) [news] source [on|in] [google] [search|news]',
          'Click here to make Harbour Post your preferred news source on Google',
        ],
        [
          '(we re|we are|<name> is now|the <name> is now|you can now find us|find us) [now|also] (on|available on|live on) (whatsapp|telegram|bluesky|threads|instagram|tiktok|facebook|youtube|google news|signal|mastodon|substack|linkedin|flipboard|viber|apple news|arattai|x) [channels|channel|too|join us|click here to join|follow us|join now|here]',
          'The Harbour Post is now on WhatsApp',
        ],
        [
          '[also] available (on|for|in) (ios|iphone|ipad|apple|the app store|app store|google play|apple podcasts|spotify) [and|or] [on] [ios|android|iphone|ipad|google play|the app store|spotify|the google play store|amazon|devices|wherever you get your podcasts] [devices]',
          'Available on iOS and Android',
        ],
        [
          '(get|receive|enjoy|want|turn on|sign up for|enable|subscribe to) [free|instant|real time|live|breaking|the latest|all the|daily|fast|quick] [breaking|news|latest|sport|local] (updates|alerts|news|notifications|news alerts|news updates|headlines|stories) (on|with|via|through|straight to|sent to|direct to|delivered to|in|using) [our|the|your] [<name>|free|new|mobile] (phone|app|mobile|smartphone|device|whatsapp|telegram|desktop|lock screen|apple watch|inbox|browser|channel|apps)',
          'Get real-time alerts with our app',
        ],
        [
          'for (more|updates|the latest|latest updates|latest news|more news|breaking news|all the latest|live updates) [news|updates|stories|like this|content|from {outlet}] (follow|join|like|add|visit|find|subscribe to) (<name>|{outlet}) (on|via|in) {network} [and|or] [{network}*5|channel]',
          'For more, follow Harbour Post on Facebook',
        ],
        [
          '(catch up|keep up|stay up to date|stay ahead|stay informed|stay connected|get the latest|read more|listen|watch) [on|with] [all|the|our] [latest|news|stories|breaking news|more] [on|with|in|via|from|through] (the|our) [<name>|free|new] app [today|now|for free|here]',
          'Catch up on the latest with the Harbour Post app',
        ],
        [
          '(stay|keep) (up to date|updated|up to speed|informed|connected|in touch|on top of|ahead of|across|tuned) [with|on|to|for|of] [all|everything] [the|our|what s|happening] [latest|breaking|top|local|happening|big|more] [news|stories|updates|headlines|developments|events|coverage] [from|in|across|around|on|with|at|happening in] [{outlet}|your area|our site]',
          'Stay up to date with all the latest from Leeds',
        ],
        [
          '(subscribe to|listen to|follow|download|rate|find|get|try|hear|like) (the|this|our|your favourite|more of our|all our) [_|<name>] (podcast|podcasts|show|channel|episode|playlist|youtube channel|audio series) [here|now|today|for free|below|on your favourite app|wherever you listen|on <name>|and leave a review]',
          'Subscribe to the podcast',
        ],
        [
          '(contact|email|reach|message|call|get in touch with) (us|the newsroom|our newsroom|our team|the team|the author|the reporter|this reporter|the editor|our reporters|our news desk|our newsdesk) [directly|confidentially|securely] (with|about|at|by|via|if) [news tips|a tip|a story|story ideas|tips|your story|any tips|feedback|corrections|email|signal|comments|questions] [at|on|via|to|by|or] [...]',
          'Contact us with news tips at tips@example.com',
        ],
        [
          '(send|submit|share|email|message|whatsapp) [us] (us|your|in your|a|with us) [your|a|us] (story|stories|news|tips|news tip|tip|photos|pictures|videos|video|views|letters|photo|press release|event|pictures and videos|photos and videos|news tips|story ideas|scoop|experience|experiences|letter|feedback|questions) [here|to _ ...|at _ ...|on {network}|by email|via {network}|anonymously|securely|now|with us]',
          'Send us your stories',
        ],
        [
          '[get|be|receive|want to be|stay] (notified|alerted|notifications|alerts|news alerts|push alerts|instant alerts|breaking news alerts) (about|of|when|for|on|with|from|as) [the|all|our|we|important|new|a] [latest|breaking|big|biggest|new|important|top] (news|stories|story|updates|headlines|publish|breaks|articles|posts|happens|breaking)',
          'Get notified about breaking news',
        ],
        [
          '(see|get|find|show) [me] more (of our|of|from|stories from) (coverage|us|stories|our|{outlet}|journalism|reporting|content) [stories|coverage|articles] (in|on|when) (your|google|top|searches|search|you) [google] [search|stories|news|discover|top] [search] [results|feed]',
          'See more of our coverage in your search results.',
        ],
        [
          '(the|our) {outlet} app (has|is|now|gives|lets|brings|offers|just) ...',
          'The Harbour Post app has a new look',
        ],
        [
          '[for|get|enjoy|want] (a|the|an) (better|best|faster|smoother|improved|full|richer|enhanced|ad free|new and improved|great) [mobile|reading|news|user|viewing] experience [please|you can|is] (use|get|download|on|in|try|open|switch to|with|via|read in|available) [in|on] [the|our] [<name>|free|new|mobile] (app|apps)',
          'For a better experience, use our app',
        ],
        [
          '(open|use|get|install|launch|view in|continue in|try|switch to|download|update|read in|try out|scan to download|tap to open) [the|our|in the|in our|new|free|it in the] [<name>|free|new|news|mobile|official] app [now|today|here|for free|store|for a better experience|instead]',
          'Open app',
        ],
        [
          '(follow|subscribe to|find|like|add|join|read|watch|get|see) {outlet} [news] (on|in|via) ({network}|apple news|google news|flipboard|smartnews|msn|yahoo|your phone|alexa|apple tv|roku|fire tv|microsoft start|newsbreak|feedly)',
          'Follow KTRV 7 on Apple News',
        ],
        [
          '[click to|tap to|please|click here to|also] (follow|like|find|join|subscribe to|watch|see|visit|connect with|read) (<name>|the <name>|{outlet}) (on|over on|in|at|via) [our] {network} [here|now|today|page|channel]',
          'Follow Harbour Post on X',
        ],
        [
          '(listen to|subscribe to|follow|download|get|find|catch) [the] (<name>|our|the) [podcast|show|latest episode|podcasts] (on|via|in|from|at|wherever) (apple podcasts|spotify|you get your podcasts|acast|google podcasts|amazon music|itunes|{network}) [or ...|and ...]',
          'Listen to Harbour Cast on Apple Podcasts',
        ],
      ],
    },
    'share-toolbar': {
      line: [
        [
          '(share|rate|review|embed|like|download) this (video|photo|gallery|podcast|episode|clip|link|quiz|chart|map|tweet|post|list)',
          'Share this video',
        ],
        [
          '(save|add|pin|move) [this|it] to [my|your|the] (read list|reading list|list|library|profile|favourites|favorites|bookmarks|collection|pocket|pinterest|instapaper|saved items|folder)',
          'Save to read list',
        ],
        [
          '(request|get|apply for|obtain|buy|purchase) [reprint|reuse|a|republishing] (permission|permissions|rights|licence|license) to (republish|use|reuse|reprint|reproduce|share|copy) [this|our|the] [article|content|story|articles|photo|image]',
          'Request permission to republish',
        ],
        ['(reader|reading|listening|focus|simplified|night|zen|large print) (mode|view) [on|off]', 'Reader mode'],
        [
          '(print|email|share|tweet|facebook|whatsapp|more|reddit|telegram|linkedin|pinterest|tumblr|pocket|threads|x|mastodon|bluesky) opens in new window [print|email|share|tweet|facebook|whatsapp|more|reddit|telegram|linkedin|pinterest|tumblr|pocket|threads|x|mastodon|bluesky|email a link to a friend]',
          'Print (Opens in new window) Print',
        ],
        [
          '(copied|saved|added|link copied|copy|sent|printed) (to|to your) (clipboard|bookmarks|favourites|favorites|reading list|saved|library|list|my list)',
          'Copied to clipboard',
        ],
        [
          '[please] (share|spread|like|forward) (the word|the love|the news|and share|this with others|if you like it|widely|this widely|share this story|with your friends|the story)',
          'Spread the love',
        ],
        [
          '(share|tweet|email|send|pin|post|print|save|copy|get|download|shorten) (on social|video|photo|gallery|audio|podcast|image|recipe|quote|this quote|link|shareable link|short link|embed link|social|short url|url|permalink|to clipboard|on social networks|on social media|result|results|quiz|story link|the link|quiz result)',
          'Get shareable link',
        ],
        [
          '(font|text|type|letter) (size|sizes|resize) [a|small|normal|default|change|reset|increase|decrease|smaller] [small|medium|normal|large|default|a|smaller|larger] [small|medium|large|default|reset|a] [large|extra large|reset|a]',
          'Font size: small medium large',
        ],
        [
          '(remove|add|delete|manage|view|my|see|edit|save|undo|create) (bookmark|bookmarks|favourite|favourites|favorite|reading list|saved|alert|clipping|highlight|note)',
          'Remove bookmark',
        ],
        [
          '(add|remove|save|move|saved|added|removed) [this|it|article|story|topic|author|page|video] (to|from) (my|your|saved|favourites|favorites|bookmarks|reading|alerts|collection|later|the) [saved|my|reading|daily] [stories|articles|list|news|alerts|bookmarks|items|library|topics|feed|later|account]',
          'Add topic to my alerts',
        ],
        [
          '(close|hide|show|open|see|view|extra|toggle) [extra|more|the|all|additional] (sharing|share|social|saving|print|reading) (options|buttons|menu|panel|links|tools|icons|bar|dialog)',
          'Hide sharing options',
        ],
        [
          'email (this|it|article|story|link|page|the author) [article|story|page|link] [to] [someone|a friend|yourself|me|a colleague|us]',
          'Email this to someone',
        ],
        [
          '(read|find out|learn|see) [more] about (sharing|gifting|our republishing|republishing|reprints|sharing this article|gift articles)',
          'Read more about sharing.',
        ],
        [
          '[these|this|the] (are|is) [an] external (link|links) [and will open in a new window|...]',
          'These are external links and will open in a new window',
        ],
        [
          '(share|send|post|email|forward|show) (this|it|this story|this article|this page|article|story) (with|via|to|on|using) [your] [someone|a friend|friends|family|a colleague|others|friends and family|network|followers|readers]',
          'Share this with',
        ],
        [
          '(share|save|comment|comments|bookmark|print|email|menu) (close|open|this|hide|show) (panel|menu|bar|tools|options|panel close|box)',
          'Share close panel',
        ],
        ['(total|#) (shares|share|likes|reactions|views|retweets|claps)', 'Total shares'],
        ['(about|more about|learn about) sharing', 'About sharing'],
        [
          '(embed|cite|republish|reprint|license|licence|translate|download|export|gift|flag|report|clip) [this] (this|article|story|post|page|video|chart|map|content|item|tweet|code|link)',
          'Embed this video',
        ],
        [
          '(order|request|buy|get|purchase|license|licence) [a|our|article|the] (reprint|reprints|permissions|reuse|print|copies|copy of this (article|photo)|rights|this article|this photo|licence|license)',
          'Order reprints',
        ],
      ],
      weak: [
        'Save link',
        'Repost',
        'Saved',
        'Bookmarked',
        'Retweet',
        'Reprints',
        'Messenger',
        'Embed',
        'Embed code',
        'Embed this',
        'Cite this',
        'Send tip',
        'Permissions',
        'Republish',
        'Republish this',
        'Translate',
      ],
    },
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
    comments: {
      sentence: [
        [
          'by (posting|commenting|submitting|leaving|participating|sharing|writing|joining) [a|your|this|in|the] [comment|comments|discussion|conversation] you [agree|acknowledge|accept|confirm|are|consent] ...',
          'By posting a comment, you agree to our terms',
        ],
        [
          'all (comments|commenters) (must|should|will|are expected|are required) ...',
          'All comments must follow our community guidelines',
        ],
        [
          'please (stay on topic|be respectful|be kind|be civil|be courteous|keep comments|keep your comments|keep it|treat others|respect) ... (others|respectful|comments|topic|civil|comment|discussion|community|other users|each other|one another|commenters|guidelines)',
          'Please stay on topic and be respectful to others.',
        ],
        [
          '(comments|posts|messages|replies) (that|which|containing) (violate|breach|contain|break|are|include|don t|do not|abusive|links|personal) ... (removed|deleted|blocked|published|banned|tolerated|moderated)',
          'Comments that violate our policy will be removed',
        ],
        [
          'we (no longer|do not|don t|are not|aren t|have stopped|stopped|have suspended) [currently] (accept|allow|accepting|allowing|publish|permit|offer|enable|taking) [reader|user|new|any|anonymous] (comments|commenting|replies) [...]',
          'We no longer accept comments on this article.',
        ],
        [
          '(sorry|unfortunately|please note|note) [but] (we are|we re|comments|commenting|this|you) [not|no longer|currently|must] [currently|longer] ... (comments|commenting|comment)',
          'Sorry, we are not currently accepting comments on this article.',
        ],
        [
          '(we|the editor|{outlet}) (have|has|ve) (turned off|disabled|closed|switched off|suspended|limited) (comments|commenting|the comments|the comment section) (on this|for this|for legal|at this|due to|because of|on the|while)',
          'We have turned off comments on this story for legal reasons.',
        ],
        [
          '(comments|commenting|all comments|user comments|your comments|your comment|your comment may be|reader comments) (are|is|may be|will be) [now|currently] (subject to (our|its|the (community|comment|house|site|terms|following)|community|moderation|approval|review)|governed by|moderated (before|and|for|according|in (accordance|advance|line))|reviewed before|held for|awaiting|pre moderated|(closed|turned off|disabled|not available|no longer available|unavailable|open) (on|for|at|to) (this|subscribers|members|the moment)|being moderated)',
          'Comments are subject to our community guidelines',
        ],
        ['this (site|website|blog) uses akismet [...]', 'This site uses Akismet to reduce spam.'],
        ['learn how your comment data [is processed] [...]', 'Learn how your comment data is processed.'],
        [
          'the comments (below|above|on this article|here|posted) (have|has) [not] been (moderated|reviewed|closed|checked) [...]',
          'The comments below have been moderated in advance.',
        ],
        [
          '(do you have|have|got|have you got|if you have|any) [a|any] (question|questions|comment|comments|feedback|correction|concern|concerns) [or|and] [a] [comment|comments|question|correction|feedback|tip|concerns] (about|on|regarding) (this|our) (story|article|report|coverage|reporting|journalism) [...]',
          'Have a question or comment about this story?',
        ],
        ['keep it clean [...]', 'Keep it Clean.'],
        [
          'please (turn off|avoid|don t use|do not use|refrain|keep) [your|from|using|it|comments|the] (caps lock|obscene|vulgar|profanity|personal attacks|foul|abusive|respectful|clean|civil|all caps|offensive) ...',
          'Please avoid obscene, vulgar, lewd, racist or sexually-oriented language.',
        ],
        ['please turn off your caps lock', 'PLEASE TURN OFF YOUR CAPS LOCK.'],
        [
          'threats of harming another person will not be tolerated',
          'Threats of harming another person will not be tolerated.',
        ],
        [
          '(be truthful don t|be nice no|be proactive use|share with us we d love|be proactive use the|don t knowingly lie)',
          'Be Truthful. Don’t knowingly lie about anyone or anything.',
        ],
        ['don t knowingly lie about anyone [or anything]', 'Don’t knowingly lie about anyone or anything.'],
        ['no racism sexism or any [...]', 'No racism, sexism or any sort of -ism that is degrading to another person.'],
        [
          'use the report link on each comment [...]',
          'Use the ‘Report’ link on each comment to let us know of abusive posts.',
        ],
        [
          'we d love to hear (your|eyewitness|from you) [accounts|thoughts|views|opinion|feedback|...]',
          'We’d love to hear eyewitness accounts, the history behind an article.',
        ],
        [
          '(what do you|what did you|do you|should|have you|are you|would you|how do you|is this|was this|did you) ... (comments|comment|have your say|let us know|tell us|vote in our poll|share your (views|thoughts|opinion|experience|story)|join the (conversation|debate|discussion))',
          'Do you agree? Let us know in the comments',
        ],
        [
          '(let us know|tell us|share|leave|post|drop|write|have your say|give us|add|sound off|weigh in|join the (conversation|discussion|debate)) ... (in the comments|comments section|comment section|comment below|comments below|in our comments)',
          'Sound off in the comments below.',
        ],
        [
          '(letters|send [your] letters|submit a letter|write a letter|send a letter|submit letters) to the editor (here|send (to|them|yours|your)|email (us|to|your)|((should|must|can|may) be|[send|by email|by e mail|by mail] (to|at|by)) [no more than|no longer than|under|fewer than] (addressed|brief|concise|edited|emailed|form|limited|mailed|#|post|sent|short|signed|submitted))',
          'Letters to the editor: send to letters@example.com',
        ],
        [
          '(please|kindly|be sure to) (read|review|follow|observe|respect|see|note|adhere to|stick to) (our|the) (comment|commenting|community|house|comments) (policy|rules|guidelines|standards|terms|code) [...]',
          'Please read our commenting guidelines before posting',
        ],
      ],
      line: [
        [
          'this (comment|reply|user|thread) (was|has been|is) (removed|deleted|hidden|edited|blocked|flagged|awaiting moderation|pending approval|pinned|reported) [by ...|for ...|because ...]',
          'This comment was removed',
        ],
        [
          '(show|view|load|see|read|hide) # [k|m] [#] [more] [k|m] (comments|replies|responses|likes|reactions)',
          'Show 12 more comments',
        ],
        [
          '(see|read|hear|find out|join) what (others|other readers|people|readers|everyone) (are|is|have been|think) [saying|said|thinking] [about this|in the comments]',
          'See what others are saying',
        ],
        [
          '(how do you feel|what do you think|what s your view|what is your view|what s your opinion|what is your opinion|what are your thoughts|what s your reaction|what is your reaction|what do you make|your thoughts|your reaction|how do you rate) (about|of|on|to) (this|our) (story|article|post|news|piece|coverage|reporting)',
          'How do you feel about this story?',
        ],
        [
          '(we|our team|our reporters|our editors|we d) (want|would like|d like|would love|love|d love|are keen|welcome) to (hear|know|see|read) (from you|your|what you|from readers|if you|about your) [thoughts|views|opinion|opinions|think|story|stories|feedback|experience|comments|experiences|have been affected] [...]',
          'We want to hear from you',
        ],
        [
          '(post|comment|continue|log in|sign in|browse) as (guest|a guest|anonymous|anonymously|<name>|a member|a subscriber)',
          'Post as Guest',
        ],
        [
          '(commenting|comment|comments|community|moderation) (policy|rules|guidelines|standards|section|moderation|code|faq|terms|policies|etiquette|help|system|count|thread|box|form)',
          'Commenting policy',
        ],
        ['(responses|reactions|comments|replies|reader comments) #', 'Comments (37)'],
        [
          '(add|share|post|tell us|send us) (your|us your) (voice|thoughts|view|views|opinion|opinions|reaction|take|say|two cents|experience|experiences|feedback|perspective|story|rating|review) [here|below|now|in the comments|on this story|on this|with us|on this article|to the conversation|on {network}]',
          'Add your voice',
        ],
        [
          '(have|has|are|were|did) you [been|ever|or anyone|or someone you know] [you know] (affected|experienced|witnessed|seen|involved|impacted|at the scene|tried) [by|in|this|the|a] [this|these|the|any|something|similar] [story|issue|issues|incident|similar|changes|raised|policy|topic|scam] [in this story|in this article] (share|tell|let|email|get|contact|send|we|please|fill|join|comment) ...',
          'Have you been affected? Share your experience',
        ],
        [
          '[comments|comment system|discussion] powered by (disqus|viafoura|facebook|coral|openweb|vuukle|hyvor|intensedebate|livefyre|insticator|remark#|giscus|wpdiscuz|commento)',
          'comments powered by Disqus',
        ],
        [
          '# (people|readers|users|others) (are|have) (following|commenting|commented|reading|listening|replied|reacted|shared|liked) [on|to|in] [this] [conversation|discussion|article|story|post|thread]',
          '9 people are following this conversation',
        ],
        [
          'your (comment|reply|post|letter|feedback|submission) (has been|was|will be|is) [successfully|being|now] (submitted|posted|published|received|sent|saved|reviewed|approved|held for moderation|awaiting approval|pending|removed|deleted|reported|awaiting moderation|visible|visible once approved) [after review|for review|successfully|shortly|after moderation|thank you|by a moderator]',
          'Your comment has been submitted',
        ],
        ['reply to <name>', 'Reply to Jane Roe'],
        [
          '(view|see|read|show|load|open|hide|all|join|view all|show all|read all|see all|last updated|go to|jump to) [the|all] # (comments|comment|replies|reply|responses|reactions|more comments|more replies|more|readers comments)',
          'View 37 comments',
        ],
        [
          '# (comments|comment|replies|responses|reactions|people are commenting|comments so far|comments on this (story|article|post))',
          '37 comments so far',
        ],
        [
          '(click|tap|press|scroll) [here|down] to (comment|leave a comment|comment on this (story|article)|post a comment|join the conversation|reply|see comments|view comments|read comments|show comments|add a comment)',
          'Click here to comment',
        ],
        [
          '(sort|sorted|order|filter|view) [comments] [by] (newest|oldest|most recent|best|top|relevance|most liked|highest rated|popular|recommended|most popular|date|recent) [first|comments]',
          'Sort comments by newest',
        ],
        [
          '(newest|oldest|most recent|best|top|most liked|highest rated|recommended|staff picks|featured|popular) (first|comments|rated|to oldest|to newest|comment)',
          'Oldest first',
        ],
        [
          '(join|start|continue|see|follow|be part of|contribute to|add to|view) (the|our|this) (conversation|discussion|debate|comments) [here|now|below|#|today|on {network}|in the comments]',
          'Start the conversation',
        ],
        [
          '(no|zero|#) (comments|replies|responses|comment) [yet|on this story|found|posted|to display] [be the first ...|why not ...|add ...|leave ...]',
          'No comments yet',
        ],
        [
          '(write|add|leave|post|submit|make) [your|a|the|us|public] (comment|reply|response|review|letter|feedback|comments) [here|below|now|as guest|on this story|about this (article|story)|anonymously]',
          'Leave your comment here',
        ],
        [
          '(report|flag|block|mute|reply to|like|share|hide|edit|delete|view|upvote|downvote|recommend) [this|a|the] (comment|comments|post as inappropriate|reply|replies|as inappropriate|inappropriate)',
          'Flag as inappropriate',
        ],
      ],
      weak: [
        'Vote up',
        'Downvote',
        'Upvote',
        'Reader comments',
        'Report',
        'Flag',
        'Oldest',
        'Newest',
        'Most liked',
        'Best',
        'Recommend',
        'Log in to reply',
        'Keep it clean',
        'Be truthful',
        'Be proactive',
        'Share with us',
        'Cancel reply',
        'Post comment',
        'Website',
      ],
    },
    donation: {
      sentence: [
        [
          '{outlet} (relies on|depends on|runs on|survives on|is (funded|supported|powered|sustained|made possible|paid for) by|is a [#] (nonprofit|non profit|not for profit|reader funded|reader supported|member supported|listener supported|registered|#c#|independent)) ... (readers|donations|donors|members|supporters|your support|contributions|listeners|viewers|nonprofit|newsroom|organisation|organization)',
          'Harbour Post is a nonprofit newsroom that relies on readers like you.',
        ],
        [
          '(your|all|each|every|any) [tax deductible|generous|monthly|one time|regular|small|financial] (gift|donation|contribution|donations|gifts|contributions|support) [big|however|whatever|today|of any size|of any amount|no matter|will|can|helps|is|makes|made|means|counts|allows|enables|keeps|funds|directly|to|powers|goes|matters|ensures|sustains|supports|large|really] ... (matched|doubled|journalism|difference|appreciated|possible|newsroom|reporting|work|independent|us|free|accountable|account|deductible|tripled|stories|mission)',
          'Your gift will be matched dollar for dollar',
        ],
        [
          'all (donations|gifts|contributions) ... (doubled|matched|tripled|deductible|until|through)',
          'All donations will be doubled until Dec. 31.',
        ],
        [
          '(good|quality|independent|great|investigative|local|credible|real|trustworthy|public interest|in depth|honest|serious) (journalism|reporting) (costs|is expensive|takes|requires|isn t free|is not free|isn t cheap|doesn t come|does not come|needs (your|you|readers)|depends on (your|you|readers)|relies on (your|you|readers)) ...',
          'Quality journalism is expensive to produce',
        ],
        [
          'yet only good journalism can ensure ...',
          'Yet only good journalism can ensure the possibility of a good society.',
        ],
        [
          '[by] (contributing|donating|subscribing|giving|becoming a member|supporting|pledging) [to] [{outlet}|us|today|monthly|our journalism] [you|help|helps|supports|today] ... (journalism|sustain|support|independent|newsroom|reporting|stories|us|free|journalists|work)',
          'By contributing to Harbour Post, you are helping to sustain a journalism of relevance.',
        ],
        [
          '(journalism|independent journalism|independent media|our newsroom|our journalism|our reporting|local news|public media|our work|local journalism|a free press|press freedom|this work|this journalism) ... (need your|needs your|depends on|relies on|needs you|is under threat|only possible|made possible|rely on|is funded by (people|readers|you|our|members|donations|listeners|subscribers|viewers)|your support|support from|is supported by (people|readers|you|our|members|donations|listeners|subscribers|viewers)|is free because)',
          'Journalism in 2025 is challenging and we need your support',
        ],
        [
          '(donate|chip in|support us|donate to {outlet}|support {outlet}) (now|today|here|monthly|from as little as|if you can|as little as) [...]',
          'Donate to Harbour Post today and help us tell the stories that matter',
        ],
        [
          'this (story|article|reporting|series|coverage|journalism|podcast|investigation|reporting project) (was|is) (made possible|supported|funded|produced) [in part] (by|with|through|thanks to) (readers|you|our readers|our members|donations|members|a grant|grants|the support|the generous|support from|contributions|funding from|grants|donors|generous|listeners|supporters|a donation|your) ...',
          'This story was made possible by readers like you',
        ],
        [
          '(kindly|please|consider|help us|help) (donate|donating|support|supporting|consider|contribute|contributing|make|making|sustain|keep|fund|us|give|giving|become|chip in) ... (journalism|reporting|donation|contribution|newsroom|our work|credible|supporter|tax deductible|journalists)',
          'Kindly donate to support credible reporting',
        ],
        [
          '(support|fund|back|sustain|protect|defend|power|save|strengthen) (ethical|independent|local|quality|public|honest|fearless|our|credible|free|nonprofit|non profit|investigative|real|good|trusted|community|the|factual|{outlet} s) [local|independent|ethical|nonprofit|investigative|free|press] (journalism|news|media|reporting|newsroom|press|newsrooms|stories|broadcasting|radio|work) [...]',
          'Support ethical journalism.',
        ],
        [
          '(we|{outlet}) (don t|do not|have no|never|won t|will never) (have|take|accept|put|hide|paywall|charge|wealthy|shareholders|billionaire|paywalls) ... (paywall|paywalls|owner|owners|shareholders|advertisers|corporate|advertising|government|readers|money)',
          'We don’t have a billionaire owner or shareholders',
        ],
        [
          'before you (go|leave|move on|read on|scroll|close this tab) (we|can|will|please|would|help|if) [...]',
          'Before you go… we hope you’ll support our work.',
        ],
        [
          '(we have|we ve got|i have) a (small|quick|little) (favour|favor|request) to ask [...]',
          'We have a small favour to ask.',
        ],
        [
          '(we|{outlet}) (can t|cannot|couldn t|could not|can only|do) [do|keep|continue] (this|it|our work|this work) [work] (without|with|because of|thanks to) (you|your|readers|our) [...]',
          'We can’t do this without you.',
        ],
        [
          '(reader|readers|your|member|members|listener|community|donor) (support|contributions|donations|funding|generosity|gifts|subscriptions|memberships|dollars) (makes|make|made|keeps|keep|help|helps|power|powers|allow|allows|funds|fund|means|enable|enables|sustain|sustains) ... (alive|coverage|free|going|independent|independence|it|journalism|journalists|newsroom|our|possible|programming|reporting|stories|this|us|we)',
          'Reader support makes this possible',
        ],
        [
          '(thank you|thanks|we thank you) for (supporting|your support|donating|your donation|your contribution|contributing|being a (member|supporter|subscriber)|reading {outlet}|reading and supporting) [of] [our|us|{outlet}|local|independent] [...]',
          'Thank you for supporting Harbour Post',
        ],
        [
          '(we re|we are) (counting on|relying on|asking|so close to|asking you|halfway to|short of|in the middle of) [you|your|readers|for|our|to] [...]',
          'We’re counting on you',
        ],
      ],
      line: [
        [
          '{outlet} (needs|counts on|depends on|relies on|thanks) (your|you|our readers|its readers|readers) [help|support|like you|donations|for your support|donation|generosity]',
          'Harbour Post needs your help',
        ],
        [
          '[please] consider (becoming|making|supporting|joining|donating|giving|subscribing) [a|an|us|our|today] [member|supporter|donation|contribution|gift|subscriber|patron|work|journalism|newsroom|monthly donor] [today|now]',
          'Consider becoming a member',
        ],
        [
          '(journalism|local news|independent media|good journalism|the truth|facts|news|press freedom|a free press|free press|your support|public media|community) (matters support it|isn t free|is not free|costs money|needs you|depends on you|doesn t come free|is worth paying for|needs your help|needs your support) [support it|join us|please donate|donate today|pay for it|support us|today|now|more than ever]',
          'Journalism matters. Support it.',
        ],
        [
          '{outlet} is (proudly independent|reader supported|reader funded|nonprofit|non profit|free to read|free for everyone|fiercely independent|editorially independent|ad free) [and] [reader supported|reader funded|free|nonprofit|non profit|free to read|funded by readers|independent|ad free|member supported]',
          'Harbour Post is reader-supported and independent',
        ],
        [
          '(every|each|any) (donation|contribution|gift) [however small] (helps|counts|makes a difference|matters|makes an impact|is appreciated|goes a long way|will help)',
          'Every gift makes a difference',
        ],
        [
          '(we|{outlet}|our site|our journalism|our website) (have|has|don t have|do not have|does not have|doesn t have|will never have|never put up|don t put|is not behind|isn t behind|don t hide behind) (no|a|any|our journalism behind a|up a|our work behind a) (paywall|paywalls|billionaire owner|corporate owner|wealthy owners)',
          'We have no paywall',
        ],
        [
          '[can you|please|let s] help us (reach|hit|meet) our [fundraising|year end|monthly|members] (goal|target) [of|by|before|this|today] [{amount}|{weekday}|midnight|week|month|year|the end of the month|{month} #|#]|help us raise {amount} (by|before|this) ({weekday}|midnight|week|month|year|the end of the month|{month} #)',
          'Help us reach our goal',
        ],
        [
          '(stand|partner) (with|behind) (us|independent media|our journalists|independent journalism|a free press|local journalism|our newsroom) [today|now]',
          'Stand with independent journalism',
        ],
        [
          '(show|pledge|give|increase|renew|continue) (us your support|your support (today|now|here))',
          'Pledge your support today',
        ],
        [
          '(support us|become a member|join|membership|donate|contribute|member) [from|for|at|starting at|starts at|with] [just|only|as little as] {amount} [today|now]',
          'Support us from $5',
        ],
        [
          '(give|donate|contribute|pledge|chip in) {amount} (today|now|helps|makes a difference|goes a long way|will help|can help|or more|or whatever you can|or more today)',
          'Give $5 today',
        ],
        [
          'make a (difference|real difference|monthly difference) [today|now] [with (a|your) (gift|donation)]',
          'Make a difference today',
        ],
        ['(pay|give|donate|contribute) what you (can|like|want|can afford)', 'Pay what you can'],
        [
          '[we are|proudly|this is|this story is] (powered|funded|supported|made possible|backed|sustained|brought to you) by (readers|members|our members|our readers|people|listeners|viewers|supporters|donors|subscribers|viewers|you) [like you|like yours|our readers|and readers like you]',
          'Powered by readers like you',
        ],
        [
          '[we are|our site is|proudly] (reader|community|listener|member|viewer|donor|audience) (supported|funded|powered|owned|backed) [news|journalism|media|newsroom|publication|radio|and independent]',
          'Reader-supported news',
        ],
        [
          '(invest in|fund|stand up for|stand with|champion|believe in|fight for|pay for|save|protect|back|power|sustain|strengthen|defend|fuel|give to) [the|our|your|a] (local|independent|quality|public|community|investigative|free|nonprofit|honest|trusted|trustworthy|fearless|real) (news|journalism|media|reporting|press|newsroom|newsrooms|public media|radio|broadcasting) [today|now|in <name>|with a gift]',
          'Invest in local news',
        ],
        [
          '(independent|public|free|local|honest|nonprofit) (media|journalism|press|news|broadcasting|newsrooms) (is|are) (under attack|under threat|more important than ever|worth paying for)',
          'Independent media is under attack',
        ],
        [
          '{outlet} is (an|a) [#] [c] [#] [independent|non profit|nonprofit|not for profit|local|free|reader supported] [independent|local|nonprofit|digital|investigative] (news|nonprofit|media|newsroom|journalism|publication) [organisation|organization|outlet|newsroom|site|website|service|platform] [funded by ...|supported by ...|relying on ...|dedicated to ...|that relies ...]',
          'Harbour Post is an independent news organisation',
        ],
        [
          '(we are|we re|{outlet} is|our newsroom is|this site is|our work is|our journalism is) [#|proudly|entirely|completely|fully|mostly|largely] (reader|readers|member|listener|community|donor|audience|viewer) (funded|supported|powered|owned|backed|driven)',
          'We are 100% reader-funded',
        ],
        [
          '(will|can|could|would) you [please|help us|consider] (chip in|donate|pitch in|pledge|(spare|give|afford) {amount} to (support|help|keep|fund)|become a (member|supporter|donor)) [{amount}|us] [today|now|to help|to support|to keep|a month to support] [...]',
          'Will you chip in $5 today?',
        ],
        [
          '[all|your|any] (donations|gifts|contributions|donation|gift|contribution) [made] [to {outlet}|to us] (is|are|may be) [fully|100] tax deductible [...]',
          'Donations to Harbour Post are tax-deductible',
        ],
        [
          'join {outlet} (as|and become|by becoming) a (member|supporter|subscriber|founding member|sustaining member|patron|donor|friend) [today|now|from {amount}]',
          'Join Harbour Post as a member',
        ],
        [
          '(help|let s|to) (keep|make|save|protect|sustain|grow|support) {outlet} (free|going|alive|independent|strong|open|online|running|thriving|free for all|free for everyone|paywall free|growing|accessible|ad free) [for everyone|for all|today|with a donation]',
          'Help keep Harbour Post free',
        ],
        [
          '{outlet} is (a|an) [independent|local|small|public] (nonprofit|non profit|not for profit|reader funded|reader supported|member supported|community funded) {donorWord}*12',
          'Harbour Post is a nonprofit newsroom that relies on readers like you.',
        ],
        [
          '(good|quality|independent|great|investigative|local|credible|real) (journalism|reporting) (costs|takes) (money|a lot of money|time and money|resources|time)',
          'Good journalism costs a lot of money',
        ],
        [
          '(support|help|back) {outlet} {donorWord}*10',
          'Support Harbour Post’s journalism of integrity and credibility',
        ],
        [
          'journalism [in #] is (challenging|under threat|in crisis|hard|expensive|not free|essential) and {donorWord}*10',
          'Journalism in 2025 is challenging and we need your support',
        ],
        [
          '(support|back|help|fund|donate to|give to|join|contribute to|sustain) {outlet} [today|now|here|with a donation|from {amount}|and ...|this ...]',
          'Support Harbour Post',
        ],
        [
          '(become|be) (a|an) [{outlet}|founding|sustaining|monthly|paying|annual] (member|supporter|patron|donor|contributor|backer) [today|now|for|from|(and|to) support (us|our ...|independent ...|local ...)] [{amount}]',
          'Become a Harbour Post member today',
        ],
        [
          '(make|give|send|leave|consider|set up|schedule|start) (a|your|an) [tax deductible|one time|one off|monthly|recurring|secure|year end|end of year|small|regular|single] (gift|donation|contribution|payment|tip|pledge|bequest) [now|today|here|online|via paypal|to {outlet}|of any size]',
          'Make a tax-deductible donation',
        ],
        [
          '(give|donate|contribute|pledge|chip in) (today|now|monthly|once|here|online|securely|annually|to {outlet}|via paypal|by card|with paypal|what you can)',
          'Give monthly',
        ],
        [
          '(one time|once|single|just once|one off|give once) (monthly|per month|regular|annual) [yearly|annually|annual|per year]',
          'One-time Monthly Yearly',
        ],
        [
          '(other|another|custom|choose an|enter an|select an|select your|choose your|your) [donation|gift|contribution] amount',
          'Other amount',
        ],
        [
          'support the (news|journalism|reporting|stories|work|newsroom|independent news|local news|coverage) (you|that|of|we|our) [you] [trust|love|matters|value|rely on|need|do|read|believe in]',
          'Support the news you trust',
        ],
      ],
      weak: [
        'Contribute now',
        'Contribute today',
        'Membership',
        'Contribute',
        'Give',
        'Chip in',
        'Buy me a coffee',
        'Tip jar',
        'Your support matters',
        'Other amount',
        'We need you',
        'Pledge',
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
    'browser-notice': {
      weak: [
        [
          '[you have] (no|lost|not|no active|slow) (internet connection|network connection|connected to the internet) [connection|access|to the internet|found|detected]',
          'No internet connection',
        ],

        [
          '(internal server error|service unavailable|bad gateway|gateway timeout|bad request|too many requests|server error|application error|database error|fatal error|network error|unknown error|playback error|technical error)',
          'Internal server error',
        ],
      ],
      sentence: [
        [
          'press [and] hold to confirm you are [a] human ...',
          'Press & Hold to confirm you are a human (and not a bot).',
        ],
        [
          'if you are a moderator please see our troubleshooting guide',
          'If you are a moderator please see our troubleshooting guide.',
        ],
        ['we were unable to load disqus [...]', 'We were unable to load Disqus.'],
        [
          '(it|this|verification|the check) (may|should|will|can) [only] take (a few|several|#|a couple of|up to) [more] (seconds|moments|minutes|second|minute)',
          'This may take a few seconds.',
        ],
        [
          '[sorry] you (are|have been|were|re|ve been) [unable to|temporarily|not] (access|blocked|allowed|authorised|authorized|rate limited|permitted|banned) [to|from|by|this|for] [access|view|this|accessing|our|the] ... (site|page|resource|website|content|article|blocked)',
          'You are unable to access this site',
        ],
        [
          '(complete|pass|solve|finish) (the|this|a) [security|captcha|short|quick] (check|captcha|challenge|verification|puzzle|test) (to|and|before) [access|continue|proceed|prove|view|enter|read] ...',
          'Complete the security check to access Harbour Post',
        ],
        [
          'please (add|put|include|exclude|allow|whitelist|unblock) {outlet} (to|on|in|from) [your] ... (whitelist|white list|ad blocker|adblocker|ad blocking|ad block|exceptions|allow list|allowlist|safe list|adblocking)',
          'Please add Harbour Post to your ad blocking whitelist or disable your adblocking software.',
        ],
        [
          'we need money to operate the site ...',
          'We need money to operate the site, and almost all of it comes from our online advertising.',
        ],
        ['we do not implement these annoying types of ads', 'We do not implement these annoying types of ads!'],
        [
          'we don t have any banner flash animation ...',
          'We don’t have any banner, Flash, animation, obnoxious sound, or popup ad.',
        ],
        [
          '(we ve|we have|our system has|we) (detected|noticed|found|see) [that] you (are|re|have|may be|might be|seem to be|appear to be) (using|running|got|blocking|browsing with) ... (adblock|ad blocker|ad blocking|adblocking|adblocker|block ads|ads|blocking software|ad block)',
          'We’ve detected that you are using AdBlock Plus or some other adblocking software.',
        ],
        ['(unfortunately|sorry) your browser (is|isn t|does) ...', 'Unfortunately, your browser is not supported.'],
        [
          'please (download|use|try|install|switch to|upgrade to|open this page in) (one of|a|another|an|any of) [these|different|the following|supported|modern|newer|alternative] (browsers|browser) ...',
          'Please download one of these browsers for the best experience on Harbour Post',
        ],
        [
          '{outlet} (wants to|needs to|uses|is using|no longer|does not|doesn t|works) [ensure|review|verify|check|use|support] ... (experience|security of your connection|latest technology|faster|browser|technology|your connection|human)',
          'Harbour Post wants to ensure the best experience for all of our readers.',
        ],
        [
          '(we recommend|we suggest|try|please use|please try|we support|for best results|best viewed|works best|this site works best|use|supported browsers) [using|with|in|use|that you use|include|are] [the latest|a|an|one of] [version of|versions of|recent|up to date|modern] [browser|like|such as] (chrome|firefox|edge|safari|google chrome|mozilla firefox|microsoft edge|opera) ...',
          'We recommend using Chrome, Firefox, Edge or Safari',
        ],
        [
          '(some|certain|many|without|most|all|parts of) [javascript|features|functions|functionality|elements|parts|of this] [some|features|of|this] [of|this|on] ... (work|function|available|displayed|operate|load|correctly) [without|unless|if] ... (javascript|java script|browser)',
          'Some features may not work without JavaScript',
        ],
        [
          '(here|these|below) are (the|some) instructions (how to|on how to|to|for) (enable|enabling|turn on|allow|activate) (javascript|cookies) [...]',
          'Here are the instructions how to enable JavaScript in your web browser.',
        ],
        [
          '(our|this) (website|site) is made possible by (displaying|showing|running|online|advertising) ...',
          'Our website is made possible by displaying online advertisements to our visitors.',
        ],
        [
          '(please|we urge you to|we ask you to|we ask that you|consider|you can|kindly|to continue|simply|please consider) [consider] [supporting us by] (turn off|turning off|disable|disabling|whitelist|whitelisting|pause|pausing|switch off|allow|allowing|deactivate) [your|the|ads|us|our|<name>|this|any] [ad blocker|adblocker|adblock|ad blocking software|ads|site|on|in|ad block|extension] [...]',
          'We urge you to turn off your ad blocker for Harbour Post.',
        ],
        [
          '(please|to continue please|help us|we need to) (verify|confirm|check|prove|make sure|ensure) [that] (you are|you re|your browser|you aren t) [not] [a|an] (human|robot|bot|supports|not a robot|real person) ...',
          'Please verify you are a human',
        ],
        [
          'to continue please (click|tick|check|press|complete|solve|verify) ...',
          'To continue, please click the box below to let us know you’re not a robot.',
        ],
        [
          'as you were browsing something about your browser ...',
          'As you were browsing something about your browser made us think you were a bot.',
        ],
        [
          'your browser will (redirect|be redirected|reload) ...',
          'Your browser will redirect to your requested content shortly.',
        ],
        [
          '(checking|verifying) (your browser|if the site connection is secure|you are human|your connection) [before] [accessing] [...]',
          'Checking your browser before accessing example.com',
        ],
        [
          '(sorry|oops|oh no|whoops|uh oh) [error|but|the|this|that] [page|content|url|the page|article] (page|you|can t|cannot|not|could not|isn t|doesn t|does not|couldn t|was not|no longer|are looking) [...]',
          'Sorry, the page you were looking for could not be found.',
        ],
        ['that page can t be found', 'That page can’t be found.'],
        [
          '(it looks like|looks like|it seems) (nothing was found|you re using|you are using|you have (javascript|cookies|an|a|no|not|reached|followed|entered|disabled|blocked)|the page you|you re offline|you re not|you ve lost|something went) ...',
          'It looks like nothing was found at this location.',
        ],
        ['(you re|you are) [currently] offline [...]', 'You’re offline.'],
        [
          '{outlet} no longer supports (internet explorer|your browser|this browser|older browsers|ie) [...]',
          'Harbour Post no longer supports Internet Explorer',
        ],
        [
          '(we depend|we rely|our site depends|our journalism depends|we survive|this site depends) on (ads|advertising|ad revenue|advertisements|adverts|advertising revenue) ...',
          'We depend on ads to keep our content free.',
        ],
        [
          '(ads|advertising|adverts|advertisements) (help|helps|keep|keeps|allow|allows|fund|funds|support|supports|pay for|pays for) (us|{outlet}|our|this site|keep (us|{outlet}|our|this)|fund (us|our|this)|the site) ...',
          'Ads help us keep Harbour Post free',
        ],
        ['we (get it|know|understand|hear you) (ads|adverts|advertisements) ...', 'We get it, ads can be annoying'],
        [
          '(click|tap|select|find) [on] the (adblock|ad block|ad blocker|adblock plus|ublock|extension|browser extension|ad blocker extension) [icon|button|symbol] ...',
          'Click the AdBlock icon in your browser’s toolbar',
        ],
        [
          '(refresh|reload) (the|this|your) (page|browser|window) (after disabling|after turning|to see the latest|once you have (disabled|turned))',
          'Refresh the page after disabling your ad blocker',
        ],
        [
          '(ddos protection|performance security|performance and security|security) by cloudflare',
          'DDoS protection by Cloudflare',
        ],
        [
          '(your browser|your web browser) does not [currently] (recognize|support|allow|recognise) (any of the|iframes|frames|embedded|the|this|html|inline|javascript|video|audio) ...',
          'Your browser does not support iframes.',
        ],
        ['this (process|check) is automatic [...]', 'This process is automatic.'],
        [
          'please (make sure|ensure) [that] your browser (supports|accepts|allows|is) ...',
          'Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading.',
        ],
        [
          'you (don t|do not) have [permission|javascript|flash|cookies|the latest] [to|enabled|installed|turned on|version] [access|view|...]',
          'You don’t have JavaScript enabled',
        ],
      ],
      line: [
        [
          'your (request|session|connection|submission|vote|search|upload) (could not|cannot|can not|couldn t|was not|has been|timed) [be|been] (processed|completed|verified|blocked|out|accepted|found|saved|submitted|sent) [please ...|at this time]',
          'Your request could not be processed',
        ],
        [
          '(i|i ve|i have) (turned it off|disabled it|turned off my ad blocker|whitelisted this site|already turned it off|have disabled it|allowed ads|disabled my ad blocker)',
          'I turned it off',
        ],
        [
          '[oops|sorry|uh oh|hmm|ah|whoops] (something|something s|something has) (went wrong|not right|gone wrong|isn t right) [please ...|try again ...|on our end|here|there|with ...]',
          'Sorry, something went wrong',
        ],
        [
          '[sorry|oops|uh oh|hmm] we (can t|cannot|couldn t|could not|can t seem to|were unable to|are unable to) (find|load|display|locate|open|show) (that|this|the|your|what) [page|content|article|video|story|you re|you were] [page|content|article|story] [you re|you were|you are|that you re] [looking for|requested]',
          'We can’t find the page you’re looking for',
        ],
        [
          '(service|server|site|website|page) (temporarily|currently|is|is currently|is temporarily) [unavailable|down|offline|under maintenance|overloaded]',
          'Service temporarily unavailable',
        ],
        [
          '(why have i been blocked|what can i do to resolve this|why am i seeing this page|why was i blocked|why do i have to complete a captcha)',
          'Why have I been blocked?',
        ],
        [
          'access to (this|the|our) (page|site|website|resource|content|server) (has been|is|was|on this server is) (denied|blocked|restricted|forbidden|limited) [...]',
          'Access to this page has been denied',
        ],
        ['i m not a (robot|bot)', 'I’m not a robot'],
        [
          'please (complete|solve|pass|enter|finish) (the|this|a) (captcha|security check|challenge|verification|puzzle|code shown|characters you see|recaptcha) [below|to continue|above|to proceed|to access ...]',
          'Please complete the captcha',
        ],
        [
          'ads are (how|what|the reason|why) (we|pay|you|our) [pay|keep|fund|can read|for] [our|this|the] [journalists|journalism|site|free|for free|work|bills|newsroom|writers]',
          'Ads are how we pay our journalists',
        ],
        [
          '(our|this) (site|journalism|website|newsroom|work|service) (relies on|depends on|needs|runs on|survives on|is paid for by|is funded by|is supported by|is made possible by|is free because of) [online|display|the|our] (ads|advertising|adverts|advertisements|ad revenue|advertisers|advertising revenue) [to survive|to stay free|to keep ...|revenue]',
          'Our site relies on ads',
        ],
        [
          '(are|do|did) you (using|use|have|running|know you have) (an|a|your) {adBlockerWord} [turned on|enabled|active|installed|on]',
          'Are you using an ad blocker?',
        ],
        [
          '[it] (looks like|seems|seems like|appears) [that] your browser (doesn t|does not|has|is|isn t|may not|can t) [support|blocking|disabled|not|turned off|have] [supporting|supported|javascript|cookies|our site|up to date|this feature|out of date] [enabled|disabled|turned off|html#|video]',
          'Looks like your browser doesn’t support JavaScript',
        ],
        [
          '(images|image|video|content|comments|page|feed|article|stories|ads|data|results|map|media|tweet|post|chart) (failed to|could not|couldn t|did not|cannot|can t|unable to|won t) [be] (load|loaded|display|displayed|shown|found|render|play|retrieved)',
          'Images failed to load',
        ],
        [
          '(connection|network|request|session|gateway|your connection) (lost|timed out|error|is not private|interrupted|failed|refused|unavailable|reset|timeout|is offline|was lost|was reset|not available|not secure)',
          'Connection lost',
        ],
        [
          '(there was|there has been|we re having|we are having|we had|we ve had|having|we encountered|there s|sorry we re having|we re experiencing|sorry there was) (a|an|some|trouble|problem|problems|technical|difficulty|issues) [unexpected|technical|slight] [problem|error|issue|difficulties|trouble] [loading|with|displaying|retrieving|playing|fetching|processing|connecting to|getting|on our end|while loading|rendering] [this|the|your|our|that] [page|content|article|video|request|site|comments|story|data|feed|server|website|results|newsletter|subscription] [please ...|try ...|right now|at the moment]',
          'There was a problem loading this page',
        ],
        [
          '(this|the|that|your) (page|site|website|url|link|article|content|file|resource|web page|story) [that] [you] [requested|were looking for|are looking for|re looking for|followed|tried to (reach|access|open)] (isn t|is not|was not|could not be|couldn t be|can t be|cannot be|doesn t|does not|no longer|has|may have|might have|cannot|can t|is|no longer) [be|been|currently|no longer|temporarily|either] (working|found|available|exist|exists|moved|removed|deleted|loaded|displayed|unavailable|broken|reached|expired|down|changed|responding) [or|and] [has been|no longer|does not|was|may have been|doesn t|never|temporarily] [moved|removed|exists|exist|deleted|renamed|available|existed|unavailable|is temporarily unavailable] [permanently]',
          'The page you are looking for doesn’t exist or has been moved.',
        ],
        [
          '[error] # (bad gateway|not found|forbidden|service unavailable|internal server error|gateway timeout|gateway time out|unauthorized|error|too many requests|server error|gone|page not found|access denied|web server is down)',
          '502 Bad Gateway',
        ],
        [
          '(verification|authentication|security check|challenge|captcha) (successful|failed|complete|required|expired|in progress|error|needed)',
          'Verification successful',
        ],
        [
          '(human|security|bot|browser|robot|identity|age|captcha|cloudflare) (verification|check|challenge|integrity check|security check) [required|successful|in progress|failed|complete|page]',
          'Human verification',
        ],
        ['just a moment [please|...]', 'Just a moment...'],
        [
          '(ads|advertising|ad|adverts|online advertising|advertising revenue|ad revenue|revenue from ads) [revenue|income] (supports|funds|pays for|helps|helps us|help us|help|fund|support|keeps|allows us to|enables us to|helps to) [to] [fund|support|pay for|keep|provide|bring|offer|create|produce|deliver] [you|our|the|us|this] [with|our|award winning] [journalism|site|content|free|newsroom|work|reporting|journalists|website|our journalism|free content|quality journalism|news] [free|for free|content|for everyone|running]',
          'Advertising revenue supports our journalism',
        ],
        [
          '(how|learn how|find out how|see how|click here to learn how|instructions) (to|on how to) (allow|enable|unblock|whitelist|disable|turn off|turn on|white list|update|clear) (ads|our ads|us|our site|adverts|javascript|cookies|your ad blocker|adblock|your browser|my ad blocker|this site|ad blocker)',
          'How to allow ads',
        ],
        [
          '[please] (support|help) (us|{outlet}|our site|our journalism|our work) by (allowing|enabling|unblocking|turning on|viewing|whitelisting|disabling|not blocking|turning off) [our|the|your|these|this] (ads|adverts|advertising|advertisements|ad blocker|adblocker|site|ads blocker|ad block) [on our site|on this site]',
          'Support us by allowing ads',
        ],
        [
          '[hey|hi|hello|oops|uh oh|oh no|whoa] [there] {adBlockerWord} [interference|software|extension|plugin|user|alert|browser extension] [detected|found|is on|enabled|active|on|notice]',
          'Ad blocker interference detected!',
        ],
        [
          'without (javascript|cookies|java script) [enabled|turned on] [some|certain|many|parts of|this|the|most|you] [features|parts|functions|of|page|site|will|functionality|elements] ...',
          'Without JavaScript some features of this site will not work',
        ],
        ['pardon our interruption', 'Pardon our interruption'],
        ['are you (a robot|human|a human)', 'Are you a robot?'],
        ['(access|permission|request) (denied|blocked|forbidden)', 'Access denied'],
        [
          '(page|site|content|article|comments|video|data) (load|loading|request|could not|cannot be|failed to|not) (failed|error|found|loaded|load|displayed|timed out|available)',
          'Page load failed',
        ],

        [
          '(ray id|cloudflare ray id|incident id|request id|reference id|support id|transaction id) [is] [_] [_] [_] [_] [_] [_]',
          'Incident ID 1020',
        ],
        [
          '(allow|enable|unblock|continue with|turn on|i ll allow|show) (ads|adverts|advertising|ads on this site|the ads)',
          'Allow ads',
        ],
        [
          'continue (without|with|to site without|anyway without) (supporting us|ads|disabling|ad blocker|javascript|an account)',
          'Continue without supporting us',
        ],
        [
          '(go|return|back|take me|head) [back] to [the|our] (homepage|home page|front page|home|main page|previous page)',
          'Return to homepage',
        ],
        [
          '[error] [#] page (not found|can t be found|cannot be found|does not exist|doesn t exist|no longer exists|has moved|unavailable)',
          'Error 404: page not found',
        ],
      ],
    },
  },
}
