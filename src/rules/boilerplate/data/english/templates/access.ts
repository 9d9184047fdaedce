import type {PhraseBook} from '../../../phrases.js'
import {templateSets} from './sets.js'

/** What templates say of access to a page: consent, advertisements, subscriptions and prices, logging in, browsers. */
export const templatesAccess: PhraseBook = {
  language: 'en',
  sets: templateSets,
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
