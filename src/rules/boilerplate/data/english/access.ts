import type {PhraseBook} from '../../phrases.js'

/** What stands between a reader and the text: consent, advertisements, paywalls, offers, log-in, browsers. */
export const access: PhraseBook = {
  language: 'en',
  sets: {
    adBlocker:
      'ad blocker|ad blockers|adblocker|adblock|adblock plus|ad block|advertising blocker|advert blocker|advertising filter|ad filter',
    approval: 'consent|approval|permission|agreement|authorization|authorisation|confirmation',
    cancelAct:
      'commitment|obligation|engagement|anytime|click|clicks|any time|at any moment|whenever you want|notice period|monthly basis|online',
    cancelCue: 'cancel|cancellable|cancelable|cancelled|terminable|terminated|unsubscribe|termination|cancellation',
    cancelWord:
      '{cancelCue}|{cancelAct}|no|without|in|with|a|one|two|three|few|and|or|at|the|can|be|is|you|your|of|any|moment|simply|easily|by|from|free|subscription|our|it|possible',
    cookieSort:
      'necessary|essential|required|functional|technical|technically necessary|strictly necessary|optional|analytical|marketing|advertising|statistical|performance|targeting|third party|social media',
    firstPrice:
      '{price} (a|per|for|each|the) [the|your] [first] [#] {day}|(first|1st|second) [#] {day} (for|at) [only|just] {price}',
    loginTail: '{loginWord}*15',
    loginWord:
      'a|access|account|address|all|an|and|article|articles|as|available|back|by|can|click|connect|content|contents|continue|create|data|digital|directly|do|don|edition|email|enjoy|enter|follow|for|free|full|go|have|here|identify|if|in|into|is|it|link|log|login|me|more|my|newspaper|no|not|now|of|offer|on|one|only|or|our|paper|password|please|pleasure|premium|print|problem|profile|read|reading|register|registered|sign|simply|site|so|step|subscribe|subscriber|subscribers|subscription|t|text|that|the|then|this|to|unlimited|unlock|up|use|user|username|using|via|we|website|welcome|with|without|yes|you|your|yourself',
    pause: 'break|pause|interruption|block|space|spot|insert|window',
    price:
      '# [euro|euros|eur|dollar|dollars|usd|pounds|gbp|francs|chf|zloty|zl|crowns|kr|rubles|hryvnias|yen|won|cents|lira]',
    readOn:
      'read on|read further|read more|read|continue reading|keep reading|continue|go on reading|reading further|carry on reading',
    region:
      'banner|video|picture|image|photo|newsletter|box|survey|poll|form|graphic|infographic|player|embed|promotion|message|map',
    shortly: 'only|just|as little as|as low as',
  },
  phrases: {
    'consent-notice': {
      sentence: [
        [
          '(accept|allow|enable|manage|change|adjust|reject|refuse|decline) {this} (social media|social|marketing|all|necessary|tracking|advertising|analytics|functional|optional|third party|your|my) ({cookies}|cookie preferences|consent preferences|privacy settings|co)',
          'Accept the social media cookies',
        ],
        [
          '(accept|allow|enable|activate) [all|the|marketing|these|third party|external] {cookies} to (watch|see|view|display|load|show|read|play|listen)',
          'Allow marketing cookies to view this map',
        ],
        [
          '(i|you) (am|are) in agreement (that|with) ... (external|cookies|third party|personal data|content|contents)',
          'I am in agreement with the display of external elements',
        ],
        [
          '(to|in order to) (see|view|watch|display|load|play|listen to|read|use) {this} [{article}|{video}|post|element|map|clip|embed] ... (accept|allow|enable|consent|agree|activate) ... ({cookies}|privacy|third party|external)',
          'To watch this video you must accept cookies from YouTube',
        ],
        [
          '{this} [{article}|{video}|post|element|embed|widget|map] (is|was|cannot be|can not be|could not be|has been) [not] (displayed|shown|loaded|blocked|hidden|played) ... (refused|rejected|declined|not accepted|accepted|consent|{cookies})',
          'This content is not displayed because you have refused cookies',
        ],
        [
          '(we|we and our partners|our partners|partners) ... (store|access|storing|process) ... (information|data) on (your|a|the|devices) ...',
          'We and our partners store information on your device',
        ],
        [
          'you have (refused|rejected|declined|not accepted|chosen to refuse) ... {cookies}',
          'You have rejected all cookies',
        ],
        [
          '(we|this site|our site|this website|our website|the site|this page|our partners|sites) ... (use|uses|using|store|stores|place|places|set|sets) ... {cookies} (to|for|in order|and|on|that)',
          'We use cookies to improve your experience.',
        ],
        [
          '(we|this site|this website|our website|our site|the site|our partners) [and our partners] (use|uses|store|stores) [{a}|other|essential|necessary|analytical|technical|third party|own] {cookies}',
          'Our partners store technical cookies',
        ],
        [
          'by (clicking|continuing|using|browsing|closing|scrolling|accepting|navigating|pressing|tapping|visiting) ... (you|i) {accept} ... (agreement|conditions|consent|data|our|partners|policy|privacy|rules|storage|storing|terms|the|them|these|this|tracking|use|{cookies})',
          'By continuing to browse, you agree to our use of cookies.',
        ],
        ['(you|i) {accept} ... (use|deposit|storage|placement|placing) of {cookies}', 'You accept the use of cookies.'],
        [
          '(your|the) (privacy|cookie|consent|data protection|advertising) (settings|preferences|choices) (prevent|prevents|do not allow|does not allow|block|blocks) ...',
          'Your cookie preferences do not allow this map to load',
        ],
        [
          '(external|third party|embedded) content [is] (not available|unavailable|blocked|not displayed|cannot be displayed|was blocked|has been blocked)',
          'Third-party content was blocked',
        ],
        [
          '[access to] [this|the] (content|video|playback|post|element|embed|map|widget) ... (blocked|not displayed|not shown|cannot show|cannot display|hidden|deactivated|disabled) ... (cookie|cookies|consent|privacy|choice|settings)',
          'This content has been blocked because of your cookie settings.',
        ],
        [
          '[our apologies] [unfortunately] [we] (cannot|can not|are unable to|can t|unable to) (show|display|load) {this} (social|post|content|video|embed|element|live blog) ...',
          'Unfortunately, we are unable to load this video here',
        ],
        [
          '(contains|contain|includes) [one or more|some] social media (element|elements)',
          'The page includes some social media elements',
        ],
        [
          '(more information|learn more|read more|find out more|details) ... (cookie policy|privacy policy|cookie management|cookie notice|cookie statement|cookies page|data protection declaration|privacy statement)',
          'Find out more in our privacy policy',
        ],
        [
          '(click|clicking) [on] ... (accept|agree|i accept|i agree|consent|allow) ... {cookies}',
          'Click on accept to allow all cookies',
        ],
        [
          '[you] (can|may|must) ... (withdraw|revoke|change|give us|give) [your] (consent|agreement|privacy settings|permission) ... (at any time|click|clicking|button|settings|footer)',
          'You can revoke your consent at any time.',
        ],
        [
          '[only] when you click here [...] [save|store] your consent',
          'Only when you click here will we save your consent',
        ],
        [
          '(to (see|view|watch|display|load) this (content|video|post|element|map)|to respect your choice) ... ({cookies}|consent|accept)',
          'To view this content, please accept cookies',
        ],
        [
          '(i|you) (agree|consent|accept) (to|that) [the|external|third party] [display|external content|content|personal data] ... (displayed|transmitted|external|third party|third parties|cookies)',
          'I agree to external content being displayed to me.',
        ],
        [
          '(store|access|storing|accessing) ... information on (a|your|the) device ...',
          'We and our partners store information on a device',
        ],
        ['(we value|we respect|we care about) your privacy', 'We value your privacy'],
        [
          'this (content|video|element|post) is (provided|hosted|supplied) by ... (cookies|third party|technologies)',
          'This content is provided by YouTube, which may be using cookies',
        ],
        [
          'here (you will find|you find|you can see|we show you|there is) [an|a|some] [external] (content|contents|post|posts|video|element) (from|of|by) [the] [platform|provider] ({network}|third parties|external providers|third party providers)',
          'Here you will find content from Instagram.',
        ],
        [
          '(to|in order to|for) ... (content|contents|display|displaying|interact|video|post|element|map|show|showing|load|loading|embed|integrate) ... we (need|require|ask for|ask you for) your [explicit|prior] {approval}',
          'To show the map here, we need your consent.',
        ],
        [
          '[this|the|these|such] (external|embedded|third party|social media) (content|contents|element|elements|service|video|post|map|media|player) (requires|require|needs|need|can only be displayed with|is only displayed with|is only loaded with|is only loaded after|will only be loaded after|is displayed after|can be displayed only with) (your|the user s|the reader s|explicit|prior) [explicit|prior] {approval}',
          'This external content requires your approval.',
        ],
        [
          '(the|this) (publisher|provider|service|operator|platform|supplier) [of] [this|the|these] [content|contents|element|video|site|page] ... (places|sets|uses|deposits|stores|may place|may set|may use) ... {cookies}',
          'The provider of this video sets cookies to which you have not agreed.',
        ],
        [
          '(i|you) [hereby|also|expressly] (agree|accept|consent|authorize|authorise|confirm|acknowledge|declare) ... (processing|processed|use|used|storage|stored|transfer|transferred|transmission|transmitted|collection) ... (data|information|e mail|email|e mail address|email address) ... (privacy|policy|purpose|purposes|third|newsletter|marketing|advertising|accordance|according|statement|declaration|regulation)',
          'I agree to the use of my data for the purposes set out in the privacy statement.',
        ],
        [
          '(i|you) (have read|accept|agree to|have taken note of|confirm that i have read|have read and accept|have read and agree to|have read and accepted|agree with|acknowledge) [and] [accept|accepted|agree to|agree with|understood|understand] [the|our|your] [<name>] (privacy policy|privacy statement|privacy notice|data protection declaration|data protection policy|data protection regulations|data protection information|terms of use|terms and conditions|general terms and conditions|conditions of use|terms of service|personal data policy|personal data protection policy)',
          'I have read and accept the privacy policy.',
        ],
        [
          'with your {approval} [here] ... (display|load|embed|integrate|displayed|cookies|external|tracking|personal data)',
          'With your permission we load an external map here.',
        ],
        [
          'by (clicking|continuing|using|browsing|closing|scrolling|accepting|navigating|pressing|tapping|visiting|confirming|activating|loading) ... (you|i) (give|declare|express|confirm|provide|grant) [us] [your|my] {approval}',
          'By continuing to browse you declare your agreement.',
        ],
        [
          '[you] (can|may) ... (withdraw|revoke|change|modify|adjust|update|manage|review) ((your|these) (choices|choice|preferences|decision|selection|consents|approval)|(your|the) (privacy|cookie|cookies|consent) (preferences|settings|choices)) ... (cookie|cookies|privacy|footer|bottom of the page|bottom of our pages|bottom of each page|clicking on|consent|at any time)',
          'You can change your choices at any time by clicking on the link “Cookies”.',
        ],
        [
          '(use|store|actively scan|scan|create|select|measure|understand|develop|match|link|receive and use|identify) ... (precise geolocation|device characteristics|personalised advertising|personalized advertising|personalised ads profile|personalised content|content performance|advertising performance|audience insights|different devices) ...',
          'Actively scan device characteristics for identification',
        ],
        [
          '(your|protecting your|the protection of your) (privacy|data protection|data) (is|are) [very] (important|precious|valuable) (to|for) us',
          'Your privacy is important to us.',
        ],
        [
          '(by|after|when) (activating|loading|activation|clicking|activate|load|displaying) [it|on|of] [the|this|these|below|here] [embedded|external] [audio|button|clip|content|element|elements|embed|here|link|map|player|post|video|widget] ... (personal data|data|your ip address|information) ... (transmitted|sent|transferred|passed on|forwarded|collected|shared) ...',
          'When loading the video, data may be transmitted to the provider.',
        ],
        [
          'personal data (may|can|could|will|is|are) [thereby|thus|then|also|in the process|be] [be|thereby|also] (transmitted|sent|transferred|passed on|forwarded) to (third|external|the provider|other) ...',
          'Personal data may be transmitted to third-party platforms.',
        ],
        [
          'we (need|require|ask for|ask you for) your {approval} (to|for|in order to) (load|display|show|use|process|store|play|embed|integrate|the use|displaying|loading)',
          'We need your permission to load the map',
        ],
      ],
      line: [
        [
          '(accept|allow|enable|manage|change|adjust|reject|refuse|decline) {this} [my|your] ({cookies}|cookie preferences|consent preferences|privacy settings)',
          'Reject the cookies',
        ],
        [
          '(accept|agree|reject|refuse|decline|allow|deny) [all|everything|and (close|continue)|necessary|selected] [{cookies}]',
          'Accept all',
        ],
        ['(cookie|privacy|consent) (settings|preferences|policy|notice|banner|declaration)', 'Cookie settings'],
        [
          '(manage|customize|customise|set|show|save) [my|your] (preferences|choices|options|consent|purposes|partners)',
          'Manage my choices',
        ],
        'External content',
        'Our apologies',
        'Accept the cookies',
        ['(load|show|display|unblock) (external|this|embedded) (content|element) [...]', 'Load external content'],
        [
          '[this] (page|article|section|paragraph|text|post) contains [external|embedded] (content|contents|posts|elements|media|a post|a video|an element) (from|of|by) ({network}|third parties|external providers) [do you want to ...|would you like to ...|load ...|to load ...]',
          'This page contains content from Instagram. Do you want to load it?',
        ],
        [
          '(accept|agree|reject|refuse|decline|allow|deny|consent|continue) [all|everything|{cookies}|to all|without] [and|or] (continue|close|subscribe|proceed|accepting|agreeing|save) [for free|free|free of charge|with ads|with advertising|with advertisements|reading|browsing|to site|to the site|to article|without subscription|without subscribing|without accepting|without agreeing]',
          'Accept and continue free of charge',
        ],
        [
          '[always|permanently|once] (show|load|display|unblock|allow|activate|enable|view) [this|the|all] ({network}|external|embedded|third party|social media|social) (content|contents|post|posts|tweet|tweets|video|videos|element|elements|media|service|services) [now|always|permanently|anyway|once|again]',
          'Always show Instagram content',
        ],
        [
          '(allow|accept|use|only|reject|refuse|disable|enable|save) [only|all|the] {cookieSort} {cookies} [only]',
          'Only necessary cookies',
        ],
        ['{cookieSort} {cookies} [only|always active]', 'Strictly necessary cookies'],
        [
          '(manage|change|adjust|open|edit|view|see|customize|customise|configure|set|update|review|go to|show) [my|your|the|our] (cookie|cookies|privacy|consent|data protection|tracking|personal data) [settings|preferences|choices|options|policy|information]',
          'Manage my cookies',
        ],
        ['(recommended|suggested|additional) (external|editorial) content', 'Recommended editorial content'],
        [
          '(external|embedded|third party) (content|media|element|video|post) [from|of|by|provided by] ({network}|<name>) [loaded|loading|blocked|disabled|not loaded]',
          'External content from YouTube',
        ],
        [
          '(list of|show|see|view|our|manage) [all|the|our|#] (vendors|partners vendors|partners and vendors|advertising partners|partners and purposes)',
          'List of partners (vendors)',
        ],
        ['[i] (understood|understand|got it|all right|ok) [and] (accept|agree|close|continue)', 'Understood and close'],
        [
          '(more|further|all|detailed) information (on|about|regarding) (data protection|privacy|cookies|data processing|the use of cookies|the processing of your data|your privacy|our partners)',
          'More information on data protection',
        ],
      ],
      weak: ['Agree', 'Got it', 'Our apologies unfortunately', 'Our apologies'],
    },
    'ad-marker': {
      line: [
        [
          '[the|this|our|your] (story|article|case|news|text|report|{continuation}|reading|post|content|piece|matter) [of {this} article] [{continue}|is continued|will continue] {after} [{this}] [{ad}]',
          'The report is continued below this advert',
        ],
        [
          '{continue} [reading|to read|read|watching] [the|this] [{article}] {after} [{this}] [{ad}]',
          'Continue reading after the ad',
        ],
        ['(read on|more|scroll (down|on)) [to continue|for more] {after} [{this}] {ad}', 'Read on after the ad'],
        ['{skip} [this|the] {ad}', 'Skip ad'],
        ['{ad} {skip}', 'Ad skip'],
        ['[this] {ad} (has not loaded|will end|ends|closes|is loading|begins) ...', 'This ad will end in 12 seconds'],
        [
          '[this|the|your] {ad} (has not loaded|has not been loaded|is loading|could not be loaded|did not load) [yet] [[but|and] [your|the|this] {article} {continue} [below|here]]',
          'This ad has not loaded yet, but your article continues below',
        ],
        ['{continue} {after} [{this}] {ad} [...]', 'Resumes after the commercial break'],
        ['(end|start|begin|beginning) of [the] {ad}', 'End of advertisement'],
        ['(scroll|swipe) (down|to|on) ... (continue|reading|{ad}|content)', 'Scroll to continue with content'],
        ['{ad} (continue|continues|continued) [below|reading] [...]', 'Advertisement - Continue Reading Below'],
        ['{after} [{this}] {ad} [the] (article|story|text) [continues]', 'After the ad the story continues'],
        [
          '(remove|hide|report|close|no more) [this|these|all|the] (ad|ads|advertisement|advertisements|advertising) [window|banner|block|message|field]',
          'Report this ad',
        ],
        ['why am i seeing this [ad]', 'Why am I seeing this ad?'],
        [
          '(sponsored|promoted|paid|partner|branded) (content|post|stories|links|article|message) [by|from] [<name>]',
          'Sponsored content',
        ],
        [
          '(article|story|text|content) {continue} {after} (promotion|newsletter|newsletter promotion)',
          'Article continues after promotion',
        ],
        ['ad #', 'ad_1'],
        [
          '(read|see|watch|find) [the] {continuation} [of] [the|this] [{article}] {after} [{this}] {ad} [{pause}]',
          'Read the continuation under the advertising',
        ],
        [
          '[we|it|the broadcast|the program] [will] {continue} {after} [a|the|this] [short|brief|small] {ad} [{pause}]',
          'We continue after a short commercial pause',
        ],
        [
          '{ad} [{ad}] [and|please] (scroll|keep scrolling|continue scrolling|swipe|scrolling) [down|on|further|past|below] [to|for] [{readOn}|more|reading|content|the article|further]',
          'Advertisement – please scroll to continue',
        ],
        [
          '{ad} [the|this|our] (article|story|text|news|reading|report|post) {continue} [reading] {after} [the|this] [{ad}|{region}]',
          'Ad: the story continues below',
        ],
        ['{ad} {readOn} {after}', 'Advertising. Read on below'],
        ['[you can] {readOn} {after} [{this}] {ad} [{pause}|banner]', 'Read more below the advertisement'],
        [
          '{after} [{this}] {ad} [{pause}] [it|we|the text|the article|the story|reading] (continue|continues|goes on|go on|carries on|follows|resumes)',
          'After the ad, it continues',
        ],
        [
          '[the|this|our] (article|story|text|news|reading|report|post|interview) (continues|continue|goes on|is continued|resumes|follows|will continue) {after} [{this}] {region}',
          'The article goes on below the picture',
        ],
        [
          '(ad|ads|advertisement|advertisements|adverts|advertising) (by|from|via|with|powered by) (google|google adsense|adsense|taboola|outbrain|mgid|criteo|plista|teads|ligatus|yandex|our partners|our partner)',
          'Ads by Google',
        ],
        [
          '[a] (message|word|information|announcement|communication) (from|of|by) [one of] (our|the|a) (sponsor|sponsors|partner|partners|advertiser|advertisers)',
          'A message from our sponsor',
        ],
        [
          '(paid|sponsored|promotional) (publication|material|placement|information|supplement|section|announcement|advertisement|message|text|feature)',
          'Paid announcement',
        ],
        [
          '(why|how come) (do i see|am i seeing|is|do you see|are you seeing) (this|that|the) {ad}',
          'Why do I see this advertisement?',
        ],
        [
          '(your|our|the) {ad} (could be|can be|could stand|could appear|in|here) here',
          'Your advertisement could be here',
        ],
        [
          '(article|text|story|video|news) [{continue}] {after} [the] {ad} {pause}',
          'Text continues after the advertising block',
        ],
      ],
      weak: [
        'Advertisement',
        'Advertisements',
        'Advertising',
        'Advert',
        'Adverts',
        'Ad',
        'Ads',
        'Advertisment',
        'Display',
        'Publicity',
        'Announcement',
        'Announcements',
        'Sponsored',
        'Promoted',
        'Promotion',
        'Paid post',
        'Commercial',
        'Commercials',
        'Reclame',
        'Display ad',
        'Ad block',
        'Commercial break',
        'Ad break',
        'Advertising break',
        'Advertising block',
        'Advertising space',
        'Commercial pause',
        'Commercial message',
        'Advertising message',
        'Commercial information',
        'Promo',
        'Place for advertising',
        'Native advertising',
      ],
    },
    'continue-reading': {
      line: [
        [
          '(click|tap|press|swipe) to (read|see|view|continue|load|show|open|expand) [more|on|reading|the full story|the full article|the article|the rest|further]',
          'Press to see more',
        ],
        ['{readOn} (in|on|with) [the|our] {app}', 'Continue reading in our app'],
        [
          '[the|a|its] {continuation} [of] [the|this] [{article}] {continue} (on|in) [the] (next|following|second) (page|part|issue)',
          'The rest of the article follows in the next issue',
        ],
        [
          '(further|more|rest|read|continuation|continue reading) (on|to) [the] (next|following|second) page',
          'Rest on the following page',
        ],
        [
          '[this|the|an|our] [whole|full] (article|text|interview|story|report) (to|can be|is to be|is) [be] (read|discover|discovered|find|found|see) [in] [its] [full|entirety|whole|integrally|integral version|full version] (on|in|at) (our|the|this|your) (site|website|newspaper|app|page|edition|paper|magazine)',
          'Interview to be read in full in the paper',
        ],
        [
          '{continue} [to] (read|reading) [{a}] [main|full|rest of|whole|original|complete] [of] [{a}] [{article}] [on] [{a}] [app|{site}|here|now|below|more]',
          'Keep reading the full article below',
        ],
        [
          '(read|see|view|open|show) {a} (full|whole|entire|complete|original|rest of|remainder of|main|continuation) [of] [{this}] [{article}] [here|on _|at <name>|in _ _] [now]',
          'Read the full story',
        ],
        ['read full [{this}] [{article}] [here]', 'Read full article here'],
        ['(read|see|view) (on|in) (one|a single) page', 'Read on one page'],
        [
          '(click|tap|press) (here|on|below|the link) [here|below|the link] (to|for|and) [read|see|view|continue|the] (more|on|reading|the rest|the full|full|full story|see more|read more|continue|continue reading) [...]',
          'Click here to read more',
        ],
        [
          '[to] (read|view|see) (more|on|further) [here|on this|about this|about it|at <name>|on <name>|below|now|of this article|from this article]',
          'Read more',
        ],
        [
          '(learn|explore|find out|discover|know|see|load|show) (more|further) [about this|here|about it|now]',
          'Learn more',
        ],
        ['(next|following) page [...]', 'Next page'],
        ['(continued|continue|more) on (page|p) #', 'Continued on page 4'],
        ['{continuation} (of|on) (the|this) (article|next page|story)', 'Continuation of the article'],
        ['(page|part) # (of|from) #', 'Page 1 of 3'],
        [
          '(read|view|see) [the|this] [full|original|entire|complete|rest of the] (article|story|news|report|source|publication|release) [here|on _|at _|in _|on <name>|at <name>|from <name>|via <name>]',
          'Read the original article',
        ],
        ['read (the|this) {article} (in|on|at|from) <name> [here]', 'Read the article on Example News'],
        ['(keep|carry on|go on) reading', 'Keep reading'],
        ['(view|read|see|show) as (single|one) page', 'View as single page'],
        ['explore further', 'Explore further'],
        ['here [the|it] [text|article|story|it] {continue} [on]', 'Here it goes on'],
        [
          'more (in|on|at) (the|this|our) (full|whole|original|complete) (article|text|story|version|interview)',
          'More in the full article',
        ],
        [
          '(continue|continuing|resume|pursue|keep|finish|take up|extend|go on with|start) (your|the|my|our) (reading|article|story)',
          'Resume your reading',
        ],
        ['(further|more|continue|on|back) (in|to) [the|this|our] (text|article|story)', 'Further in the text'],
        ['{continue} (on|to|at) [the] (next|following|second) page [#]', 'Continue on the next page'],
        [
          '(unfold|expand|open|show|display|reveal|uncover|fold out|deploy|read|view|see) [the|this] [full|whole|entire|all|complete] (article|text|story|content|post|news)',
          'Unfold the article',
        ],
        [
          '(read|view|see|find|watch|listen to|continue|continue reading) [the|this] (full|whole|entire|complete|original|rest of the|rest of this|remaining|integral) ({article}|version|interview|review) (here|at|on|in|from|via|under|with|by) [...]',
          'Read the full story at Example.org',
        ],
        [
          '{continue} [to] (read|reading) [the|this] [full|rest of the|whole|original] [{article}] (on|at|in|with|via) [the] [site|website|page] [of] <name>',
          'Continue reading on Northern Echo',
        ],
        [
          '(read|see|view) the (rest|continuation|sequel|remainder) [of] [the|this] [{article}] [here|on <name>|in <name>]',
          'read the rest of this story',
        ],
        ['[to] {continue} [please] (click|tap|press|scroll) [here|on|below|the] [...]', 'To continue click here'],
        ['{readOn} [the|this|full|whole|rest|of] [{article}] {after} [the|this] [{region}]', 'Read on below the box'],
        ['(next|following|last|previous) (part|page) [#]', 'Next part'],
      ],
      weak: [
        'More',
        'Further',
        'Next',
        'Read',
        'Continue',
        'Continues',
        'Continued',
        'Full story',
        'Full article',
        'Full text',
        'Complete text',
        'The full text',
        'Whole text',
      ],
    },
    'paywall-notice': {
      sentence: [
        [
          'this (content|article|story|page|section|feature|post|video|text|offer|report) (is|has been|was) [now|only] {reserved} [to|for|by|on] [our|the|registered|paying|paid] {subscriber}',
          'This video is only available to paying members.',
        ],
        [
          '(content|article|articles|story|text|rest|remainder|continuation|sequel) [of this article] [is] {reserved} (to|for|by|at) [our|the|registered|paying|paid|all] {subscriber}',
          'The remainder of this article is restricted to registered readers.',
        ],
        [
          '(you ve|you have) (reached|used|read|exceeded|hit) [all|up] [of] [your|the|#] ... (free|limit|articles|monthly)',
          'You have reached your limit of free articles.',
        ],
        [
          '({subscribe}|register|log in|sign in|become a member) [now|today|here] (to|and|for|in order to) ([_] [_] (read|continue|access|unlock|full|keep reading|reading)|view)',
          'Subscribe to continue reading',
        ],
        [
          '(to|want to|would you like to|do you want to|if you want to|in order to) (continue|keep|read|unlock|access|view|carry on) ... ({subscribe}|log in|sign in|register|subscription|membership|create an account|sign up|become a subscriber|subscribers only)',
          'To continue reading, please subscribe',
        ],
        [
          '(this|the) ({article}|offer) is part of [our|the] [online|digital|premium] (subscription|subscription offer|offer|premium offer)',
          'The story is part of our digital premium offer',
        ],
        [
          '(only|exclusively) [available|accessible] (for|to) [our|the|registered|paying|digital] (subscribers|premium members|paying subscribers)',
          'Only available to subscribers',
        ],
        [
          'you are reading [a|an|this] (premium|plus|free preview|preview|subscriber) ...',
          'You are reading a free preview',
        ],
        [
          '(this is|you have) (a|#) (free|premium|plus|subscriber only|subscriber exclusive) (article|articles|story|stories|preview) [left|remaining] [this month] [...]',
          'You have 2 free articles left this month',
        ],
        [
          '(unlock|get) (this|the full|the rest of|full|unlimited) (article|story|access) ... (subscri|subscription|subscribe|subscribing|subscriber|trial|offer|membership|for)',
          'Unlock this article with a subscription',
        ],
        [
          '(the|this) (rest|remainder|continuation|sequel|following|end|full version|full text|complete version|entire version|second part|remaining part) of (this|the|our) {article} (is|are|remains|can be|will be|stays) ... (subscription|{subscriber}|premium|plus)',
          'The rest of this report is for members only.',
        ],
        [
          '(this|the) (article|content) (can|may) [only] be [only] (read|viewed|accessed|opened|seen|read in full) [only|exclusively|just|in full] (with|by|through|as|for|after|upon) ... (subscription|{subscriber}|account|registration|membership|subscribing|logging in)',
          'This article can be read only with a digital subscription.',
        ],
        [
          'this {article} (can|may) [only] be [only] (read|viewed|accessed|opened|seen|read in full) [only|exclusively|just|in full] (with|by|through|as|for|after|upon) ... (subscription|{subscriber}|account|registration|membership|subscribing|logging in)',
          'This story may only be read with an account.',
        ],
        [
          'this {article} (is|are|remains) [only|exclusively|just|currently|part of] ... (only|exclusively|reserved|available|accessible|readable|free|included|visible|open|part) ... ({subscriber}|subscription|registration|membership|premium offer|plus offer|logged in users)',
          'This text is freely readable after registration.',
        ],
        [
          '[the] remaining # (characters|words|paragraphs|lines|percent|minutes) ... ({subscriber}|subscription|subscribe|paid|members|registered|log in|sign in|read)',
          'The remaining 840 characters are for members.',
        ],
        [
          'you (have|ve) (run out of|used up|exhausted|consumed|no more|already read|reached|used) ... (free|complimentary|gratis|open) ... (articles|article|stories|texts|reads|views|content|limit)',
          'You have used up your free texts for this month.',
        ],
        [
          '(to|in order to) (read|view|see|continue|access|unlock|open|display|enjoy|finish) ... (article|text|story|content|reading) ... you (need|require|must have|must be|have to be|need to be|need to|have to|must) ... (subscriber|subscription|access|account|membership|subscribe|subscribed|register|registered|logged|log in|sign in|sign up|member)',
          'To read the whole text you need a premium account.',
        ],
        [
          '(read|continue|unlock) ... (article|text|story|reading|content) ... (with|by|through|as|thanks to) (a|an|your|our|the) ... (subscription|subscriber|membership|premium account|plus account|premium access|plus access|digital access)',
          'Read this article with a digital subscription.',
        ],
        [
          'this {article} is [a|an] (exclusive|exclusively|reserved|only|premium|plus|paid|behind a paywall|closed) [content|article|text|story] [for|to|of] [our|the|all] {subscriber}',
          'This content is exclusively for members.',
        ],
      ],
      line: [
        [
          '[here|this] (is|ends|you reach) [the] [end of] the (free|open|freely readable|publicly readable) (part|section|excerpt|text) [of the article|of the text|of this article]',
          'Here ends the free part of the article',
        ],
        [
          '[there|it] [still] (remains|remain|is|are|stays) [you|still|only] # [percent|per cent|characters|words|paragraphs|lines|minutes] (of|from) {this} {article} [left|for you|remaining] [to] [read|discover|be read|you]',
          'There remains 41 % of the text to discover',
        ],
        [
          '[this|the] ({article}|content) {reserved} [to|for] [our|the] [registered] {subscriber}',
          'The content exclusively available to our members',
        ],
        [
          '(subscriber|subscribers|members|member|premium) (only|exclusive|exclusives|content|article|story|exclusively)',
          'Subscriber only',
        ],
        [
          '[{article}] (exclusive|only|reserved|exclusively) (content|for|to|article|story) [for|to] [our|the] {subscriber}',
          'Exclusive content for subscribers',
        ],
        [
          '(unlock|open|activate|buy|purchase) (this|the) [full] (article|story|text|content) [...]',
          'Unlock this article',
        ],
        [
          '(would you like|do you want|want) to (read|know|see) (more|on|the rest|further) [...]',
          'Do you want to read more?',
        ],
        [
          'read [this|the] {article} with ... (plus|premium|subscription)',
          'Read the article with a premium subscription',
        ],
        [
          '[this is|here ends|you have reached|you are at] [the] end of [the|this|your] [free] (excerpt|preview|sample|reading sample|extract|free part|free article|free section)',
          'This is the end of the free excerpt',
        ],
        [
          '[this|the|an|a] (article|content|text|story|video|section|material|post) [is] (available|accessible|readable|reserved|exclusive|open|visible|intended|free) [only|exclusively|just] (to|for|by|with) [our|the|all|active|paying|paid] ({subscriber}|registered|registered visitors|logged in users) [only|exclusively|users|readers]',
          'Article available to registered users only',
        ],
        [
          '(exclusively|exclusive|only|reserved|available|accessible|readable) [available|accessible|readable|only|exclusively] (for|to|with) [our|the|all|an|a] [readers|users|customers] [with] [a|an|our|digital|active|premium|plus] (subscription|subscriptions|subscriber|subscribers|premium access|plus access|digital access|online subscription|digital subscription)',
          'Exclusively for readers with a subscription',
        ],
        [
          '[the] remaining # [characters|words] [of|from|total|out of|all] [#] [total|characters|words] [#] [characters|words]',
          'Remaining: 640 characters of 1,200',
        ],
        [
          '[this is] [a|an|our] (premium|plus|subscriber|subscribers|members|paid|pro|gold|members only|subscribers only|paying members|subscription) (article|text|story|post|content) [only]',
          'This is a Plus article',
        ],
        [
          '[you have] # (free|complimentary) (articles|article|texts|stories|reads) (left|remaining|per month|this month|a month|more) [...]',
          '3 free articles left this month',
        ],
        [
          '(do you|would you like to|want to|you want to|wish to) [want to|wish to] (continue|keep on|keep|go on|carry on) (reading|read) [...]',
          'Would you like to keep reading?',
        ],
        ['[to] {readOn} (please) (log in|sign in|register|subscribe|sign up) [...]', 'To read on please register'],
      ],
      weak: [
        'Premium',
        'Subscribers',
        'Subscribers only',
        'Members only',
        'Plus',
        'Exclusive',
        'Premium content',
        'Premium article',
        'Plus article',
        'For subscribers',
        'Subscriber',
      ],
    },
    offer: {
      line: [
        [
          'save # (on|with|off) (a|an|your|the|our) [annual|yearly|digital|monthly|print|online|first] (subscription|subscriptions|membership|plan)',
          'Save 30% on your digital subscription',
        ],
        ['[from|only|just] # {day} for [only|just] # [euro|euros|dollars|pounds] [only]', '6 months for £5'],
        [
          '[the|your|only|just|for|from|now] {firstPrice} [for|during|in] [the] [your] [first] [#] [{day}] [and] (then|after that|afterwards|thereafter|later|instead of|and then) [only|for|at] {price} [per|a|each|every|for|the] [{day}] [without commitment|without obligation|cancel any time|cancel anytime|cancel at any time|no commitment]',
          '2 pounds a week for the first 3 months, then 4 pounds a week',
        ],
        [
          '(i|we) (profit|benefit|take advantage|take profit|want to benefit|want to profit) (from|of) [the|this|our|your] [special|exclusive|current] (offer|offers|discount|promotion)',
          'I benefit from this offer',
        ],
        [
          '(test|try|read) [now|us|it|<name>|everything] [for] # {day} {free} [and] [without obligation|without commitment|now]',
          'Try us for 3 months without charge',
        ],
        [
          '[only|just|for|from|now|at|already] {price} (for|in|during|the) [the] first [#] {day} [and] (then|after that|afterwards|thereafter|later|instead of|and then) [only|for] {price} [per|a|each|every|for|the] [following] [{day}]',
          '2 € for the first week, then 8 € a month',
        ],
        [
          '[only|just|for|from|now|at|already] {price} (per|a|each|the) {day} [the|with the|and the] first [#] {day} (free|offered|gratis|for free|free of charge|for {price}|at {price}|is free|is offered|included)',
          'From 3 euros a week, first week offered',
        ],
        [
          '[{cancelWord}] [{cancelWord}] [{cancelWord}] [{cancelWord}] [{cancelWord}] ({cancelCue} [{cancelWord}] [{cancelWord}] [{cancelWord}] [{cancelWord}] [{cancelWord}] {cancelAct}|{cancelAct} [{cancelWord}] [{cancelWord}] [{cancelWord}] [{cancelWord}] [{cancelWord}] {cancelCue}) [{cancelWord}] [{cancelWord}] [{cancelWord}] [{cancelWord}] [{cancelWord}]',
          'No commitment, cancel online',
        ],
        [
          '[or] (let|allow) google [to] manage your (subscription|billing) [...]',
          'Let Google manage your subscription and billing',
        ],
        [
          '(introductory|trial|limited|special|annual|monthly|exclusive|welcome|summer|test|launch|christmas|black friday) (offer|subscription|price|deal|promotion|trial) [(one|two|three|six|twelve) (month|months|weeks|year) ...|(for|only|just|from|now|save|get|up to) # ...|# ...]',
          'Summer deal: three months at half price',
        ],
        [
          '{cancel} (at any time|anytime|any time|whenever you want|monthly|at the end of the month|online)',
          'Cancel at any time',
        ],
        [
          '(get|with|enjoy|unlimited|complete|full|have|gain|your) {access} (to|for) (this|all|our|every|premium|exclusive|any|unlimited|web|digital) ... ',
          'Enjoy full access to all recipes and puzzles',
        ],
        [
          '... (web|website|app|application|tablet) ... (free of charge|free|for free) for # {day}',
          'On the tablet and in our app for free for 2 months',
        ],
        [
          '(i subscribe|i m interested|i take advantage|subscribe [now|today|here|for # ...]|try [it] [now] {free} [for # ...|# ...|now|today]|start [your|a|my] [free] trial [...]|choose [your|a] (plan|subscription|offer) [...]|(view|see|discover|show|compare) [all|our|the] [subscription] (offers|plans|subscriptions|subscription options|subscription offers)|all (plans|subscriptions)|become a (subscriber|member|premium member|supporter|digital subscriber) [now|today|here|for # ...|and ...|to ...|from # ...|with <name>]|(give|gift) a subscription|renew your subscription|subscribe to [the] <name> [...]|test now|get the offer|to the offer|to the offers|subscribe and save|upgrade [now|to _])',
          'Choose your plan',
        ],
        ['or let <name> manage [your|the] subscription [...]', 'Or let Google manage your subscription'],
        [
          '(no|without) (commitment|obligation|contract|strings|risk|minimum term|notice period) (attached|period|{cancel} ...|# ...)',
          'No commitment, cancel at any time',
        ],
        [
          '(read|continue reading|keep reading) ... (# [off|discount|dto]|for # {day})',
          'Continue reading with a 71% discount',
        ],
        ['read on (now|for free|with) [...]', 'Read on for free'],
        ['(# off|save # [now|today|percent|per cent|on (your|a|the|our) {offer}]|discount of #)', 'Save 50%'],
        ['(monthly|annual|yearly|annually|monthly plan|annual plan) # ...', 'Monthly 2€/month for 6 months Subscribe'],
        [
          '(billed|charged|renews|automatically renews|auto renews) ... ({day}|annually|monthly|automatically|then)',
          'Billed monthly',
        ],
        [
          'unlimited (access|reading|articles|digital access) [to|on|of|for] [...]',
          'Unlimited access to our web and app content',
        ],
        ['subscribe now [...]', 'Subscribe now'],
        [
          'get (this|full|unlimited|digital|premium) (access|article|subscription|content) [...]',
          'Get unlimited access',
        ],
        [
          '(all [of] <name>|everything|all content|all articles|unlimited access) [online|digital|in one place] for [only|just] {price} (a|per) {day}',
          'All of Harbour Post online for 1 € a month',
        ],
        ['offer (valid|available|limited|ends|expires) [only|until|till|to|for|on] ...', 'Offer valid until 31 March'],
        [
          '[digital|online|your|our|the] (subscription|subscriptions) (from|for|at) [{shortly}] {price} (a|per) {day}',
          'Subscription from 4.99 euros a month',
        ],
        ['# [discount|off|less|cheaper] [on|for|in] [the|your] first [#] {day} [...]', '-50% the first year'],
        [
          '[the|your] (first|#) {day} [for|at] (free|for free|free of charge|{price}|only {price}|for {shortly} {price}|{shortly} {price}) (then|afterwards|after that|thereafter|instead of|and then|later|after) [only|for|at] [...]',
          'First month free, then 7 € a month',
        ],
        [
          '(try|test|read|subscribe) [it|us|now|<name>|everything|unlimited|all] [articles|access] ... (for|from|at) [{shortly}] {price} ... (cancel|cancellable|cancelable|terminable|can be cancelled|no commitment|without commitment|no obligation|without obligation|at any time|any time|anytime|per {day}|a {day}|for # {day})',
          'Try it for 1 € for 3 weeks, cancel at any time',
        ],
        [
          '[now|only|just|get] # {day} (for|at) ({shortly}) {price} [per month|a month|in total]',
          '3 months for only €3',
        ],
        [
          '[try|test|read] [now|us|it|<name>] (# {day}|one month|a month|one week|two weeks|four weeks|30 days) (free|for free|free of charge|without obligation) [{cancel} ...|then ...|and ...|afterwards ...|now|test ...|try ...]',
          'Test now 14 days for free',
        ],
        [
          '(all|every) (articles|content|contents|texts|stories|premium articles|plus articles|digital content) [on <name>|of <name>|of the site] (unlimited|without limits|without limit|without restriction|in full|ad free|without advertising|without ads|included)',
          'All articles without restriction',
        ],
        [
          '(i|discover|see|view|show|to|compare|choose|check|consult|explore) [discover|see|want|choose|view|take advantage of|benefit from|take] [all] [the|our|your|my|this|of] [subscription|current|special|digital|best|#] (offers|offer|subscription offers|plans|formulas|packages|rates|subscription|subscriptions)',
          'I discover the offers',
        ],
        [
          '(take advantage of|benefit from|seize|grab|profit from|discover|enjoy|do not miss|don t miss) (our|this|your) [special|exclusive|launch|limited|current|welcome|digital|best|introductory|summer|christmas|promotional|trial|subscription] (offer|offers|promotion|discount|subscription) [...]',
          'Take advantage of our special offer: 12 months for 24 €',
        ],
        [
          '{readOn} [now|here|further|in full|this article|everything] with [a|the|your|our|an] ... (plus|premium|pro|subscription|digital access|free access|free trial|abo|membership|trial)',
          'Read further with our premium subscription',
        ],
        ['(read on|read further|continue reading|keep reading) with <name>', 'Continue reading with Courier Plus'],
        [
          '(read|browse|use|surf|enjoy|visit) [us|<name>|our site|the site|our website|all content|articles|without tracking] (ad free|without ads|without advertising|without advertisements|without tracking) [and without tracking|and tracking|...]',
          'Browse our site without advertising',
        ],
        [
          'without (commitment|obligation|obligations|duration commitment) [of duration|to subscribe]',
          'Without obligation',
        ],
        [
          '[i] (subscribe|register|sign up|try it|test it) (now|here|today|for free|free) [and] [save|read on|continue reading|keep reading|benefit|get access]',
          'Subscribe today and keep reading',
        ],
        [
          '(give|offer|gift) [as a gift] [a|the|your] [digital] (subscription|gift subscription)',
          'Give a subscription',
        ],
        [
          '(the|your|our) (digital|online|print|combined|premium) (subscription|pass|offer) (for|from|at) [only|just] {price} [...]',
          'The digital subscription from 6 €',
        ],
        [
          '(cancel|cancellable|cancelable|terminable|can be cancelled|can be terminated|terminate) [online|simply|easily] (monthly|daily|weekly|at any time|anytime|any time|at any moment|any moment|without notice|free of charge|online)',
          'Cancelable monthly',
        ],
        [
          '[get|enjoy|have|gain|with|your] (unlimited|complete|full|free) [unlimited|full|complete|digital] access (to|for) ... (articles|content|contents|story|recipes|puzzle|puzzles|games|premium|plus|e paper|epaper|digital|stories|app|website|newspaper|magazine|archive|editions|journalism) [...]',
          'Enjoy full access to all recipes and puzzles',
        ],
        [
          '(get|enjoy|have|gain|with|your) access (to|for) [this|all|our|every|premium|exclusive|any|unlimited|web|digital] (articles|content|contents|story|recipes|puzzle|puzzles|games|premium|plus|e paper|digital|stories|newspaper|magazine|archive|editions|journalism) [...]',
          'Get access to all articles',
        ],
        [
          '(try|test|read) [_] [_] (free|for free|free of charge|without obligation) for (# {day}|one month|a month|one week|two weeks|four weeks)',
          'Try Plus free of charge for one month',
        ],
      ],
      sentence: [
        [
          'get <name> [_] delivered [through|to] your ...',
          'Get Cycling Monthly delivered through your letterbox every month.',
        ],
        ['# issues for [just|only] #', '12 issues for £11.99.'],
        ['click here for more (information|details|info)', 'Click here for more information.'],
        [
          '(get|subscribe|try|read|join|test|register) ... (# {day} (free|for #)|first (month|{day}) (free|for)|{free} for # {day}|for (only|just|as little as) #)',
          'Subscribe today and get your first month free.',
        ],
      ],
      weak: [
        'Unlimited access',
        'Full access',
        'Complete access',
        'Free access',

        [
          '(special|trial|limited|exclusive|annual|welcome|introductory) (offer|price|deal|promotion|trial|subscription) [of] [_] [_]',
          'Limited offer',
        ],
        'Subscribe',
        'Subscription',
        'Subscriptions',
        'Offer',
        'Offers',
        'Trial',
        'Subscribe here',
        'Buy',
        'Order',
      ],
      run: [
        ['(no|without) [any|a] [time|long term|further] (commitment|obligation|engagement)', 'Without any obligation'],
        ['use [the] [promo|discount|coupon] code _ ... ', 'Use the code SPRING at checkout.'],
        [
          '[get|only|just|from|for|now|try|pay|save|at|enjoy|try it for|starting at|then] [only|just] # [euro|euros|dollars|pounds|usd|eur|gbp|kr|rp|rub|zl] (a|per|for|each|the|every) [the] [first|#] {day} [...]',
          'Only 1 € for 4 weeks',
        ],
        [
          '[get|enjoy|try|read] # ({day}) (for|of|at|from) [only|just|a|free] [#|{free}|trial|access] [euro|dollars|pounds] [...]',
          '2 months for 1€',
        ],
      ],
    },
    login: {
      line: [
        [
          '[are|if] you are [already|a|an] [a|an] {subscriber} {signIn} [yourself|here|now]',
          'You are member? Identify yourself',
        ],
        ['you are (subscriber|abonent|abonnent|subscribed) {signIn} [yourself|here|now]', 'You are subscriber? Log in'],
        [
          '(i have|i already have|i have already|i ve already|you have already) [already] (a|an|my) (account|subscription|password|profile|login)',
          'I have already a subscription',
        ],
        ['already [a|an|our] {subscriber} [{signIn}] [here|now]', 'Already a member? Log in now'],
        [
          '(forgot|forgotten|lost) [your|my|the] (access data|login data|login details|credentials|access code|user name|pin)',
          'Forgotten your login data?',
        ],
        [
          '(you already have|do you already have|you have already|have you already|already have) (a|an|the|your) [user|customer|personal|reader|online|free|subscriber] (account|profile|login|password) [{signIn}] [yourself|you|here|now]',
          'Do you already have a profile? Connect yourself',
        ],
        ['[your|my|the] password (forgotten|lost|forgot)', 'Password lost'],
        [
          '[are you|you are|if you are|you re|i am|i m|you have|do you have|have] already [a|an|our] (subscriber|premium|member|registered|customer|subscribed|account|user|digital subscriber|premium member|premium subscriber) [{signIn}] [here|now] [{loginTail}]',
          'Already a subscriber?',
        ],
        [
          'already (have [an|a] (account|subscription|login|profile)|registered|subscribed|signed up|purchased|premium) [{signIn}] [here|now] [{loginTail}]',
          'Already have an account?',
        ],
        [
          '(not|not yet|no|still not|don t have|do not have) [yet] [a|an|our] ({subscriber}|registered|{account}|subscription|subscribed) [yet] [{signUp}|create one|register] [...]',
          'Not a subscriber yet?',
        ],
        [
          '[please|to continue|you must|you need to|you have to|to follow|to follow please|to comment|to read] [be] {signIn} [or|and] [{signUp}|create [a|an] {account}] [here|now|to continue|with <name>|with your account|first|to your account|in]',
          'Sign in',
        ],
        [
          '{signIn} (to|with|here|now|or|using|in|via) [{a}] [existing|personal|customer|subscriber|user|free|digital|own|social] [{network}|apple|apple id|{account}|{site}|e mail address|email address|password|user name|username|{signUp}|subscription|network|networks|data|area|community|read|continue|comment|here|now] [or|and] [{account}|password|{network}|{signUp}|address|article|text]',
          'Log in to your account',
        ],
        [
          '[please] {signIn} ... (to|or|with) ... (account|register|subscribe|continue|follow|save|comment)',
          'Please log in to follow',
        ],
        [
          '(forgot|forgotten|reset|lost) [your|my] (password|login|username) [or ...|and ...|reset ...|click ...|recover ...|here|request ...|enter ...|no ...]',
          'Forgot your password?',
        ],
        [
          '(create|register|open|make) [a|an|your|my|new|for a] [free|new|user] {account} [...]',
          'Create a free account',
        ],
        ['(my|your) (account|profile|subscription)', 'My account'],
        [
          'you (can|may) [only] (read|use|open) <name> on (only one|one|a single|#) {device} at (a|the same) time',
          'You can read Example Times on only one device at a time',
        ],
        ['(log|sign) out', 'Log out'],
        ['(keep me (logged|signed) in|stay (logged|signed) in)', 'Keep me logged in'],
        ['(user name|username|email address|e mail address) [and|or] [password]', 'Username'],
        ['already (a subscriber|have a subscription|subscribed|registered)', 'Already registered?'],
        [
          '(do you [already] have|you [already] have|already have) [already] (a|an|the) [print|digital|newspaper|paper|annual|existing|online|valid|our] (subscription|user account|digital access) [yet] [(activate|log in|sign in|register|connect|link|read) [...]]',
          'Do you have a print subscription? Activate your digital access',
        ],
        [
          '(activate|link|connect|register|confirm) (your|my) (digital|online|subscriber|print|free|subscription) [access|account|subscription] [...]',
          'Activate your online access',
        ],
        [
          '(log in|login|sign in|connect|identify yourself|log on) (as|for|with|using) [a|an|your|the|digital|existing|print] [digital] ({subscriber}|subscriber account|account|google|facebook|apple|password|e mail|email) [...]',
          'Log in as a subscriber',
        ],
        [
          '(i am|i m|are you|you are|if you are) [already] [a|an] [digital|print|paying|registered] (subscriber|customer|member) [log in|sign in|connect|i log in|identify yourself] [here|now]',
          'I am already a subscriber',
        ],
        [
          '(log in|login|sign in|connect) (or|and) (register|create an account|sign up|subscribe|create account) [...]',
          'Log in or register',
        ],
      ],
      sentence: [
        [
          '(your|an|this) (account|subscription) ... (used|reading|connected) (on|by) (another|other|several|too many) (device|person|devices)',
          'Your account is being used on another device.',
        ],
      ],
      weak: [
        'Register',
        'Login',
        'Sign up',
        'Password',
        'Connection',
        'Registration',
        'Join',
        'Join us',
        'Register now',
        'Connect',
        'Log in',
        'Registered',
        'My space',
        'My area',
        'Personal account',
        'Personal area',
        'User account',
      ],
    },
    'browser-notice': {
      sentence: [
        [
          '(please|to|must|need to|you|kindly) ... {enable} [the] (javascript|java script|js|cookies)',
          'Please enable JavaScript',
        ],
        [
          '(javascript|java script) (is|must be|needs to be|appears to be|should be|has to be) [currently] (disabled|enabled|required|deactivated|activated|turned off|not enabled|off|switched off)',
          'JavaScript is disabled in your browser.',
        ],
        [
          '(this|the) (page|slideshow|site|website|application|content|player|video|feature) (requires|needs|uses) [the use of] (javascript|java script|flash player|adobe flash|html#)',
          'This slideshow requires JavaScript.',
        ],
        [
          '(your|this|the) (browser|web browser) (does not|doesn t|cannot|can not|do not|is not|isn t) [currently] (support|display|play|supported|able|recognize|compatible) ...',
          'Your browser does not support the video tag.',
        ],
        [
          'your device (does not|doesn t|cannot|can not|is not|isn t) [currently] (support|display|play|supported|allow|able|recognize|compatible) ...',
          'Your device does not support this video.',
        ],
        [
          '(this|the) device (does not|doesn t|cannot|can not|is not|isn t) [currently] (support|display|play|able to play|compatible with) [the|this] (video|playback|audio|format|player|media|javascript|html#|content) ',
          'The device does not support this format.',
        ],
        [
          '(upgrading|upgrade|update|updating|switch) [to] (a|your) [modern|newer|web|current] browser ...',
          'Please switch to a modern browser to see the map',
        ],
        [
          '(using|use|detected|you have|you are using|disable|turn off|deactivate|switch off|pause) [an|a|your|the|that you are using an|that you use an] (ad blocker|adblocker|adblock|ad block|ad blocking software|advertising blocker|advert blocker|ad blockers)',
          'We have detected an ad blocking software',
        ],
        ['(whitelist|white list|allow ads on) (us|our site|this site|<name>)', 'Please whitelist our site'],
        [
          'you need (to enable javascript|javascript|adobe flash|flash player) ...',
          'You need to enable JavaScript to run this app.',
        ],
        [
          '(media|video|audio|file) (format|type|source|format or mime type|file) (is|could) (not|not be) (supported|loaded|available|found|played)',
          'Video format is not supported',
        ],
        [
          '(video|media|audio) (is not|could not be|cannot be) (supported|loaded|played|displayed) [because|either|in your browser]',
          'Video could not be loaded because of the network',
        ],
        [
          '(it seems|it looks like|looks like|it appears|apparently|seems) [that|like|as if|to us that] you (use|are using|re using|have|run|are running|have installed|have activated) [an|a|your] [active] {adBlocker}',
          'It seems that you use an ad blocker.',
        ],
        [
          '(your|this|the) [web|internet] browser [version] (is|seems|appears) [to be] (out of date|outdated|too old|obsolete|no longer supported|unsupported|not supported|not up to date|incompatible|not compatible)',
          'Your browser is obsolete.',
        ],
        [
          '... (necessary|needed|required|please|must|should|have to|need to|requires) ... (activate|activated|enable|enabled|turn on|switch on|allow|reactivate) ... (javascript|java script)',
          'For all functions it is necessary to activate JavaScript.',
        ],
        [
          '(please|kindly|to) ... (deactivate|disable|turn off|switch off|pause|remove|uninstall|stop) ... {adBlocker}',
          'Please switch off the advertising blocker.',
        ],
        [
          '(you|an|your|our) ... {adBlocker} ... (detected|active|activated|enabled|installed|is on|switched on)',
          'You have an adblocker activated.',
        ],
        [
          '(our|this) (site|website|journalism|offer|portal|service|newspaper) (is financed [by]|is funded [by]|lives|finances itself|is paid for [by]|is supported [by]|is free thanks) [mainly|only|solely|entirely|partly] [from|through|thanks to|to|with] [the|display|online|income|revenue|from|our|of] [the|display|online|income|revenue|from|our|of] (advertising|ads|advertisements|advertising revenue)',
          'Our site is financed by advertising.',
        ],
      ],
      line: [
        [
          '(an|sorry an|unknown) error [has] (occurred|occured) [please|while|try] [...]',
          'An error has occurred, please try again later.',
        ],
        [
          '(something went wrong|please try again [later]|page not found|this video is (unavailable|not available|no longer available|private)[...]|video unavailable|media error [...]|error loading [...]|sorry this video ... )',
          'Something went wrong',
        ],
        [
          'how (to|do i|can i|do you) (disable|deactivate|turn off|switch off|remove) [the|your|my|an] {adBlocker}',
          'How do I deactivate the ad blocker?',
        ],
        [
          '(disable|deactivate|turn off|switch off|pause|remove) [the|your|an] {adBlocker} [and|to|for] [...]',
          'Disable your ad blocker and reload the page',
        ],
        [
          '[sorry|unfortunately|error] [this|the|an] (element|content|video|player|widget|embed|playback|media|map|audio) (could not|cannot|can not|can t|failed to|did not) (be|load|play) [loaded|displayed|played|shown] [because [...]|due to [...]|on this device|at the moment|right now|here|in your [...]|please [...]|try [...]]',
          'This element could not be loaded',
        ],
        [
          '(the|this) (playback|playing|loading|display) (of) (this|the) (video|content|audio|clip|element) (failed|has failed|is not possible|was interrupted) [...]',
          'The playback of this video failed',
        ],
        [
          '[an] (error|technical error|unexpected error|problem) (occurred|has occurred|happened) (during|while|when) [the] (loading|playing|playback|registration|sending|registering) [...]',
          'An error occurred while loading the data',
        ],
      ],
      weak: ['Error', 'Error occurred', 'Loading error'],
    },
  },
}
