import type {PhraseBook} from '../../../phrases.js'
import {templateSets} from './sets.js'

/** How templates lead readers on: to other texts, to the rest, to newsletters, channels and apps. */
export const templatesReach: PhraseBook = {
  language: 'en',
  sets: templateSets,
  phrases: {
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
  },
}
