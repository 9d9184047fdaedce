import type {PhraseBook} from '../../phrases.js'

/** What stands between a reader and the text: consent, advertisements, paywalls, offers, log-in, browsers. */
export const access: PhraseBook = {
  language: 'en',
  sets: {},
  phrases: {
    'consent-notice': {
      sentence: [
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
          'by (clicking|continuing|using|browsing|closing|scrolling|accepting|navigating|pressing|tapping|visiting) ... (you|i) {accept}',
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
          '(content|video|playback|post|element|embed|map|widget) ... (blocked|not displayed|not shown|cannot show|cannot display|hidden|deactivated|disabled) ... (cookie|cookies|consent|privacy|choice|settings)',
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
          '(accept|allow|enable|manage|change|adjust|reject|refuse|decline) {this} [social media|social|marketing|all|necessary|tracking|advertising|analytics|functional|optional|third party|your|my] ({cookies}|cookie preferences|consent preferences|privacy settings|co)',
          'Accept the social media cookies',
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
          '[you] (can|may|must) ... (withdraw|revoke|change|give us|give) [your|the] (consent|agreement|privacy settings|permission) ... (at any time|click|clicking|button|settings|footer)',
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
      ],
      line: [
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
      ],
      weak: ['I accept', 'Agree', 'Got it', 'Our apologies unfortunately', 'Our apologies'],
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
        ['{continue} {after} [{this}] {ad} [...]', 'Resumes after the commercial break'],
        ['(end|start|begin|beginning) of [the] {ad}', 'End of advertisement'],
        ['(scroll|swipe) (down|to|on) ... (continue|reading|{ad}|content)', 'Scroll to continue with content'],
        ['{ad} (continue|continues|continued) [below|reading] [...]', 'Advertisement - Continue Reading Below'],
        ['{after} [{this}] {ad} [the] (article|story|text) [continues]', 'After the ad the story continues'],
        [
          '(remove|hide|report|close|no more) [this|these|all] (ad|ads|advertisement|advertisements|advertising)',
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
      ],
    },
    'continue-reading': {
      line: [
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
      ],
      weak: ['More', 'Further', 'Next', 'Read', 'Continue', 'Continues', 'Continued', 'Full story', 'Full article'],
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
          '({subscribe}|register|log in|sign in|become a member) [now|today|here] (to|and|for|in order to) ... (read|continue|access|unlock|full|keep reading|reading|view)',
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
          '(already|only|exclusively) [available|accessible] (for|to) [our|the|registered|paying|digital] (subscribers|premium members|paying subscribers)',
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
      ],
      line: [
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
          '(i subscribe|i m interested|i take advantage|subscribe [now|today|here|for # ...]|try [it] [now] {free} [for # ...|# ...|now|today]|start [your|a|my] [free] trial [...]|choose [your|a] (plan|subscription|offer) [...]|(view|see|discover|show|compare) [all|our|the] [subscription] (offers|plans|subscriptions|subscription options|subscription offers)|all (plans|subscriptions)|become a (subscriber|member|premium member|supporter|digital subscriber) [now|today|here] [...]|(give|gift) a subscription|renew your subscription|subscribe to [the] <name> [...]|test now|get the offer|to the offer|to the offers|subscribe and save|upgrade [now|to _])',
          'Choose your plan',
        ],
        ['or let <name> manage [your|the] subscription [...]', 'Or let Google manage your subscription'],
        [
          '(no|without) (commitment|obligation|contract|strings|risk|minimum term|notice period) [attached|period] [{cancel} ...|# ...]',
          'No commitment',
        ],
        [
          '(read|continue reading|keep reading) ... (# [off|discount|dto]|for # {day})',
          'Continue reading with a 71% discount',
        ],
        ['read on (now|for free|with) [...]', 'Read on for free'],
        ['(# off|save # [...]|discount of #)', 'Save 50%'],
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
          '[are you|you are|if you are|you re|i am|i m|you have|do you have|have] already [a|an|our] (subscriber|premium|member|registered|customer|subscribed|account|user|digital subscriber|premium member|premium subscriber) [{signIn}] [here|now] [...]',
          'Already a subscriber?',
        ],
        [
          'already (have [an|a] (account|subscription|login|profile)|registered|subscribed|signed up|purchased|premium) [{signIn}] [here|now] [...]',
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
        ['{signIn} (to|with|here|now|or|using|in) [_] [_] [_] [_]', 'Log in to your account'],
        [
          '[please] {signIn} ... (to|or|with) ... (account|register|subscribe|continue|follow|save|comment)',
          'Please log in to follow',
        ],
        ['(forgot|forgotten|reset|lost) [your|my] (password|login|username) [...]', 'Forgot your password?'],
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
        ['(remember me|keep me (logged|signed) in|stay (logged|signed) in)', 'Remember me'],
        ['(user name|username|email address|e mail address) [and|or] [password]', 'Username'],
        ['already (a subscriber|have a subscription|subscribed|registered)', 'Already registered?'],
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
          '(this|the) (page|slideshow|site|website|application|content|player|video|feature) (requires|needs|uses) [the use of] (javascript|java script|flash|adobe flash|html#)',
          'This slideshow requires JavaScript.',
        ],
        [
          '[your|this|the] (browser|web browser|device) (does not|doesn t|cannot|can not|do not|is not|isn t) [currently] (support|display|play|supported|allow|able|recognize|compatible) ...',
          'Your browser does not support the video tag.',
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
          '(media|format|video|file|source) (is|could|format|type) [not|or mime type is not] [be|not] (supported|loaded|available|found) [because|either|in your browser] ...',
          'Video format is not supported',
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
      ],
      weak: ['Error', 'Error occurred', 'Sorry', 'Loading error'],
    },
  },
}
