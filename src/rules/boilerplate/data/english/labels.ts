import type {PhraseBook} from '../../phrases.js'

/**
 * What a page says in its own interface: buttons, labels, fields, and the short lines around them. Lines of a few words are
 * known as headings too (see `recognise.ts`), so that here may stand what an article could have between its paragraphs.
 */
export const labels: PhraseBook = {
  language: 'en',
  sets: {
    choice:
      'choices|consent|data settings|options|permissions|preferences|privacy choices|privacy settings|settings|selection',
    deny: 'blocked|declined|disabled|refused|rejected|switched off|turned off',
    dollars: '# [c|cents|dollars|euro|euros|p|pence|pounds]',
    hourly: '(a|per|every|each) (day|issue|month|quarter|week|year)|annually|monthly|weekly|yearly',
    network:
      'bluesky|facebook|instagram|linkedin|mastodon|our channel|our channels|reddit|substack|telegram|the app|the website|threads|tiktok|twitter|whatsapp|x|youtube',
  },
  phrases: {
    'consent-notice': {
      line: [
        [
          '[let me|i want to|yes] (adjust|amend|change|check|choose|configure|confirm|customise|customize|edit|manage|personalise|personalize|review|save|see|set|tailor|update|view) [all] (my|our|the|your) [cookie|data|privacy|tracking|consent|own] {choice}',
          'Customise my settings',
        ],
        [
          '(accept|agree to|allow|decline|deny|disable|reject|refuse|use) (all|everything|essential|essentials|non essential|non necessary|only essential|only necessary|only what s needed|optional|optional extras|selected|selection|some|the rest|additional|tracking) [cookies|only|ones|and continue|and close]',
          'Reject non-essential',
        ],
        [
          '[only|just] (absolutely|strictly|technically) (essential|necessary) [cookies|ones] [only]|(essential|functional|necessary|required) [cookies|ones] only|(just|only) (essential|essentials|functional|necessary|required|the essentials|the basics|the necessary|the necessary ones)',
          'Strictly necessary only',
        ],
        [
          '(no|yes) [thanks|please] i (agree|am happy|m fine|m happy|m ok|m okay|accept|do not agree|don t agree|don t mind|decline|refuse|consent|do not consent|object|do not object) [with (it|that|this|cookies|everything)]|i (have read and agree|have understood|understand and (accept|agree)|do not object|object|agree with (it|this)|m happy with (that|this|cookies)|am not willing)',
          'Yes, I’m happy',
        ],
        [
          '(agree|agreed|fine|good|got it|great|ok|okay|understood) (and close|and continue|close|continue|got it|i agree|i understand|let s go|understood|with all|with everything|thanks|fine)|that s (fine|ok|okay|fine by me|fine with me)|sounds good',
          'OK, understood',
        ],
        [
          '(change|withdraw|revoke|undo|update|review|manage) (my mind|what (i|you) (agreed|consented|ve agreed|ve consented|have agreed) to|(my|your) (agreement|consent|decision|mind))',
          'Change what you’ve agreed to',
        ],
        [
          '(you|i) can (always|also) change (my|your) (mind|decision|choice|choices|settings) [later|again|here|at any time|any time|whenever you (like|want)]|(you|i) can change (my|your) (mind|choice|choices|decision|settings) (later|again|here|at any time|any time|whenever you (like|want)|at any point|in the settings)',
          'You can change your mind at any time',
        ],
        [
          '(load|show|display|open|play|view|see) [the|this|that] (content|element|embed|graphic|item|map|media|player|podcast|poll|post|thread|tweet|video|widget) [anyway|now|once|this time|all the same|regardless|here]',
          'Show this post anyway',
        ],
        [
          '(content|media|posts|videos|tweets|maps|embeds|elements|items) (by|from|of|on) {network} (are|have been|is|was|were) [currently] ({deny}|hidden|not shown|off|unavailable|not loaded|not displayed)',
          'Content from YouTube is turned off',
        ],
        [
          '(we|we d) (d like|like|want|wanted|would like|d love) to show you (a|an|some|something|this|the) [content|map|post|video|graphic|thread|tweet] [here] (from|on|via|by) {network}',
          'We’d like to show you something from Instagram',
        ],
        [
          '(we|this (content|map|post|video|graphic|page)) (need|needs|require|requires) (your (ok|okay|agreement|go ahead|permission|consent|say so)|permission) [first] [to|before] [we|it|can|load|show|play|display|work|loading|showing|this|the|a] [load|show|play|content|map|post|video|graphic|embed|it|this|that|the] [content|map|post|video|graphic|embed|tweet|it]',
          'We need your OK to load this post',
        ],
        [
          '(in order to|to) (load|play|see|show|view|watch|listen|use|read|open) (it|that|them|these|this|the) [content|embed|graphic|map|player|podcast|post|tweet|video] [please] (accept|activate|agree to|allow|enable|permit|switch on|turn on|update|change) [the|all|your|our|some] [advertising|content from|marketing|optional|personalisation|social media|targeting|third party|external] (content|cookies|cookie settings|embeds|media|partners|services|tracking|settings|preferences|privacy settings|{network})',
          'To view this, turn on third-party content',
        ],
        [
          'cookies (help|keep|let|make) (it|our (site|website)|the (site|website)|this (site|website)|things|us) (going|remember [you|your]|running|run|work|working|better|possible|safe|function|improve|know) [well|properly|smoothly|better|as it should|you|who you are|settings|choices|fast|and free|free]',
          'Cookies keep this site running smoothly',
        ],
        [
          '(because|since) you [have|ve] ({deny}|not (accepted|allowed|agreed to)|opted out of|chosen not to (allow|accept)|said no to) [all|any|our|some|the] [advertising|marketing|optional|social media|third party|targeting] (cookies|content|deposits|embeds|tracers|trackers|tracking|media) [this|the|we|it] [content|map|post|video|element|can t|cannot|is|isn t|won t] [cannot|can t|be|is|isn t|won t|not] [be|not] [available|displayed|hidden|load|loaded|play|show|shown|visible]',
          'Because you have declined cookies, this map cannot be shown',
        ],
        [
          '(this|the) (content|element|embed|graphic|map|post|video|tweet) (can t|cannot|could not|has been|is|isn t|was|will not|won t) [been|be|not|currently] (blocked|displayed|hidden|load|loaded|masked|play|show|shown|visible|withheld|available) (as|because|since) you [have|ve] [not] ({deny}|accepted|agreed to|allowed|consented to|opted out of|opted out|consented) [all|any|our|some|the|to] [advertising|marketing|optional|social media|third party] [cookies|content|deposit|deposits|embeds|tracers|trackers|tracking|media]',
          'This map is masked because you have refused the deposits',
        ],
        [
          '(about|more about|read about|learn about|protecting|we protect|we care about|we respect|respecting) (my|your) (data|privacy|personal data|personal information|privacy choices)',
          'About your privacy',
        ],
        [
          '(your (cookie|privacy|data|tracking) (choices|settings|preferences|selection)) (mean|means|prevent|prevents|do not let|don t let|stop|stops|do not allow|don t allow) [that|us|from] [this|the|our|showing|loading] [content|map|post|video|graphic|embed|element|this|the] [content|map|post|video|can t|cannot|can not|from|is|will|won t|isn t] [be|not|from|being] [displayed|hidden|loaded|shown|load|loading|showing|available|blocked|show|display]',
          'Your cookie choices mean this map can’t be shown',
        ],
      ],
      weak: ['More choices', 'Let me choose', 'Review your choices'],
    },
    'ad-marker': {
      line: [
        [
          'ad # of #|(ad|advert|advertisement|commercial) (closes|closing|finished|finishes|finishing|ending|ends|over|starting|starts) (in # [seconds|s|sec]|now|shortly|soon)',
          'Ad finishing shortly',
        ],
        [
          '(the|this|our) (article|story|text|report|video|programme|show|interview|post) (carries on|comes back|continues|goes on|picks up|picks up again|resumes|returns|will continue|will resume) [again] (below|beneath|underneath|lower down|further down|shortly|soon|in a moment|after this|in # seconds|after the break|right after this|just below)',
          'The story picks up again below',
        ],
        [
          '(back|we ll be back|we ll be right back|right back|more|more to come|still to come) (after this|after the break|in a moment|after these messages|after this message|in a minute|below the ad|below this ad)|(keep|carry on) scrolling (for more|to read on|to continue|to keep reading|down|for the rest)',
          'Back after this',
        ],
        [
          '(ads|adverts|advertising|our ads|this ad|this advert|every ad|sponsors) (fund|funds|help|helps|keep|keeps|let|lets|make|makes|pay|pays|support|supports) (for|us|our|pay for|fund|to pay for|to fund|keep|it|this) [the|our|news|this] [journalism|journalists|news|newsroom|possible|reporting|site|free|stories|work|website|reporters]',
          'This ad helps pay for our reporting',
        ],
        [
          '(annoyed by|bored of|bothered by|don t like|don t want|fed up with|hate|had enough of|no more|sick of|tired of|too many|want fewer|want no|want to see fewer|want to hide|dislike) [these|the|seeing|all] (ads|adverts|advertisements|advertising|commercials)|(about|choices about|information about|more about) (our|these|this|the) (ad|ads|adverts|advertising)',
          'Tired of ads?',
        ],
        [
          '(brought to you|created|funded|in association|in collaboration|in partnership|made possible|paid for|presented|produced|sponsored|supported) (by|with) (a|an|one of our|our) [advertising|commercial|corporate] (advertiser|advertisers|client|partner|partners|sponsor|sponsors)',
          'In partnership with our sponsor',
        ],
        [
          '[do] (you|not) (want|like) [to] [see] [no|fewer|less] (ads|advertising|adverts|advertisements)|(article|news|story|text|reading) (continues|goes on|carries on) (after|below|under) (the|this) [announcement|picture|image|banner] [of|from] [the] (advertiser|sponsor|announce)',
          'Article continues under the picture of the advertiser',
        ],
        [
          '(ad|advert|advertisement|advertising|publicity) (move|scroll|go|swipe|keep scrolling|read) (on|down|past|further|to) [for|to] [further|the|keep|more] [article|reading|read|text|story]',
          'Advertisement, move on for further reading',
        ],
      ],
      weak: [
        [
          '(advertising|advertisements|ads|advert) (on|at|in) (our|the) (site|website|page|portal)',
          'Advertising on the site',
        ],
        [
          '(informational|information|media|commercial|advertising) (partner|partners|partnership|cooperation|collaboration)',
          'Informational partnership',
        ],
        ['still to come [after the break|in the show|below]', 'Still to come after the break'],
      ],
    },
    'read-also': {
      line: [
        [
          'what (everybody|everyone|our readers|other readers|others|people|readers|you) (clicked|liked|loved|looked at|read|searched for|shared|viewed|watched) [on] [most|today|this (morning|week)|yesterday|next|too]',
          'What readers clicked on most',
        ],
        [
          '(because|since) you (read|liked|viewed|follow|watched|enjoyed) (this|that) [article|story|one|topic]|(if you liked|if you enjoyed|liked|enjoyed) (this|that) [article|story|one|piece|read] [you (ll|might|may|will) [also] (like|love|enjoy) [these|this]|try these|read this|here s more]',
          'Because you read this',
        ],
        [
          '(best|biggest|hottest|latest|main|most read|most viewed|popular|top|trending|big|our top) [news|read|reads|stories|picks|articles] (in the last (hour|# hours|day|week)|now|right now|this (hour|minute|month|morning|week)|today|of the (day|hour|month|week))',
          'Top stories this hour',
        ],
        [
          'what (everyone|everybody|our readers|other readers|others|people|readers|you) (are|is|re|s) (clicking|discussing|loving|reading|sharing|talking about|viewing|watching|saying) [now|today|right now|this week]',
          'What everyone’s reading',
        ],
        [
          '(also|elsewhere|more|new|now) (in|on|across|from) (our|the|this) (news|network|newsroom|site|sites|website|section|series|magazine|paper|category)|(previously|earlier|before|already) (in|on) (our (site|series|pages)|this (site|story|subject|topic|series|theme))',
          'Elsewhere on the site',
        ],
        [
          '(five|four|more|other|six|some|ten|three|two|#) (articles|more|other|reads|stories|things|good reads|great reads|pieces) [for you] (to (read|read next|read now|check out|enjoy|explore)|worth reading|you (might|may) like|you should read|you ll like|not to miss)',
          'Three things to read next',
        ],
        [
          '(read|see|view|follow|explore|all of|browse|catch up on|catch up with|find|discover) [all|more] [of] [the|our|this] (complete|earlier|entire|full|latest|previous|rest of (our|the|this)|other|special) (coverage|package|reporting|series|project|stories|articles|dossier|report|reports|reports)',
          'Catch up on our earlier coverage',
        ],
        [
          '(read|see|watch|listen to|hear) part (one|two|three|four|five|#) [here|of (our|the|this) series|of this story]|(this (article|piece|post|report|story)|it|story) (is|forms|was) [a] [the] (first|second|third|last|latest|part|one|#) [#|part|article|instalment|installment] [in|of] (a|an|our|the) (#|five|four|three|two) [part] series [_] [_] [_]|(this (article|piece|post|report|story)|it) is part of (a|our|the) [special] (package|project|report|series|collection|coverage) [on|about] [_] [_]',
          'This story is part of a series',
        ],
        [
          '(popular|trending|most read|read most|best|main|fresh|hot|interesting|important) (for|of|over|in) (the|this) (day|hour|last # hours|month|week|year|weekend|night|evening)|(main|popular|interesting|fresh|most read|hot) (of|for) the (day|hour|week|month)',
          'Popular for the week',
        ],
        [
          '(suggestions|picks|recommendations|more|stories|news|chosen|picked|selected|articles|reads) (for you|just for you|you may like|you might like|you ll like|based on your (interests|reading))',
          'Suggestions for you',
        ],
      ],
      weak: [
        ['(part|article|story) of (our|a) series [on|about] [_] [_]', 'Part of our series on housing'],
        ['the (full|whole|complete|entire) series', 'The full series'],
        ['(popular|trending|hot|top) (this week|this month|today|now|right now)', 'Popular this week'],
        [
          '(fresh|other|latest|all|more) (news|materials|publications|texts) [of the (rubric|section|category|site|day)]',
          'Fresh news',
        ],
        [
          '(material|materials|articles|texts|news|links|video) (on|to) the (theme|topic|subject)',
          'Material on the theme',
        ],
        [
          '(readings|reading|articles|texts|lectures) (recommended|suggested|advised|proposed)|(precedent|preceding|following|previous) (article|articles|note|notes|publication)',
          'Readings recommended',
        ],
        [
          '[not] to [not] (miss|lose|be missed|be lost|overlook)|in continuation|to (prolong|complete|complement|deepen)',
          'To not miss',
        ],
        ['(also|other|more) (interesting|recommended|current|important|fresh)', 'Other interesting'],
      ],
      label: [
        [
          '(from our (archive|archives)|(explainer|analysis|background|context|in depth|long read|opinion|comment|watch|listen|quiz|podcast) related|also on this|earlier on this|earlier coverage|our coverage|our earlier (story|report|coverage)|see our (story|coverage|report))',
          'From our archive: The day the harbour froze',
        ],
      ],
    },
    'continue-reading': {
      line: [
        [
          '(the|this|your) (article|piece|post|report|story|text) (carries on|continues|goes on) (click|press|scroll|swipe|tap) [here|on|down|the|below] [button|arrow] [to|for] [continue|expand|read (it|more|on|the rest)|see (it|more|the rest)|unfold]',
          'The story goes on, click to expand',
        ],
        [
          '(see|show|view|read|load|open|expand|get|find) [me] (all|the complete|the entire|the full|full|complete|the whole|everything|entirely|completely|fully|all of (it|the)|the rest of the|the other) [#|of|the] (article|answers|coverage|entries|episode|interview|items|letter|list|entirely|photos|post|posts|report|results|speech|statement|stories|story|text|thread|thing|transcript|updates|list of (_|names|winners|results))',
          'See all 14 entries',
        ],
        [
          '(go|click|scroll|swipe|tap) (further|on|down|through) [to|for] [read|keep|more|the|reading|continue] [reading|rest|more|on|article|text]',
          'Go further to read',
        ],
        [
          '(more|read more|further|see more|tell me more) (in|with|about) [more] (detail|details|depth|length|full)|(there s|there is) more (to read|below|to this story|to see)',
          'More in detail',
        ],
      ],
      weak: ['Unroll', 'Show entirely'],
    },
    'paywall-notice': {
      line: [
        [
          '(the|this) (article|content|material|page|text) is (closed|inaccessible|locked|not accessible|not available|unavailable) [for|to] [the] (guests|non registered|non subscribers|not registered|unregistered) [guests|readers|users|visitors]',
          'This material is closed for the non-registered',
        ],
        [
          '(you|you re|you ve|you have|we) [are|have|ve|re] (out of|run out of|used|used up|used all|reached|hit|at|read|finished|exhausted|got) [all|all of|#|one|two|three|your|the end of] [your|the|#|one|two|three|last] [#|three|five|ten] (article allowance|article limit|complimentary articles|free article|free articles|free limit|free reads|free stories|free story|free views|limit|monthly limit|reading limit|story limit|articles) [of|for|this|left|limit|remaining] [now|the|this|today|month|week|free] [month|articles|stories|week]',
          'You’re out of free reads for now',
        ],
        [
          '(that|this) (is|s|was) (your|the) (last|final|#|first|only|one) [complimentary|free] (article|read|story|view) [of the month|this month|today|for now|for free]|(you are|you re|you re now) reading (one of your [#] free articles|a free article|your (last|first|#) [free] (article|story)|a free story)',
          'That was your last free story',
        ],
        [
          '[this|this one|this (article|content|page|piece|post|story)|the rest|it|sorry this] (is|s|one s|is one|one is) [is] (just|only|exclusively|exclusive|reserved|strictly) (for|to) (members|our members|our readers|paying members|paying readers|premium members|registered readers|registered users|signed in readers|subscribers|supporters|our subscribers|our supporters)',
          'This one’s just for members',
        ],
        [
          '(join|join us|become a member|become a subscriber|log in|pay|register|sign in|sign up|start (a|your) [free] trial|subscribe|upgrade|upgrade now) (for|to|and) [get|keep] (access [it|this|all|everything|more]|continue|finish (reading|this|the article|the story)|full access|get the full story|keep reading|read|read it|read on|read more|read one more [article]|reading|see the rest|see more|unlock|unlock it|unlock this|unlimited access)',
          'Join to read',
        ],
        [
          '(a|one of our|your|our) (friend|member|reader|subscriber|subscribers|supporter) [has] (gave|gifted|given|sent|shared) you [this|this article|this story|it|access] [for free]|(a|one of our|our) (friend|member|reader|subscriber|subscribers|supporter) [has] (gifted|sent|shared) (this|this article|this story|it) (with|to) you|gift (article|link) [read] [for] [free] [until|expires] [_]',
          'A subscriber shared this with you',
        ],
        [
          'read (it|on|the full story|the rest|this|this article|this story) (free|for free|for nothing|with a (free|#) [day|month|week] trial|with (a|your) [free|digital] (account|subscription|trial)|with a #) [trial|for # days|today]',
          'Read this story with a free trial',
        ],
        [
          '(for full|to get full|get [a] full|full|complete|unlimited) access (become a member|join|log in|please log in|register|sign in|sign up|subscribe|to (all|everything|the article|the site))|(get|buy|unlock|open) [a] (full|complete|unlimited|total) access',
          'Get a full access',
        ],
        [
          '[you] can [still] read [still] (#|one|two|three) [more] [free] (articles|article|stories|texts) [more] [for] (gratis|free|for nothing|left|this month)|(#|one|two|three) [more] free (articles|reads|stories|story|article) (left|remaining|to go) [this month]|you [still] have (#|one|two|three|no|a) [more] free (article|articles|reads|stories|story) [left|remaining] [this month|to read]',
          'You can read still 2 articles gratis',
        ],
      ],
      weak: [
        [
          '(closed|paid|locked|paywalled|charged) (material|materials|article|content|text)|article with (charge|payment)|by subscription|paywalled',
          'Closed material',
        ],
        [
          'this (content|article|material|text|page) is (locked|closed|blocked|not available|chargeable|paid) [for you|without subscription]',
          'This content is locked for you',
        ],
        ['members (get|read|see) (more|everything|first|all|it first)', 'Members get more'],
      ],
    },
    offer: {
      line: [
        [
          '(abonnement|access|subscription) (for|per|to) [a|one|#] (month|months|quarter|week|weeks|year|years) (at|for|with) [a|#|half] [percent] (discount|price|reduction)',
          'Subscription per year with discount',
        ],
        [
          '(get|save|enjoy|take|up to|now) [up to|an extra|a] # [percent|per cent] (off|discount|less) [today|now|your first (month|year)|an annual (plan|subscription)|digital|print|for # (months|weeks)|the cover price|a year s subscription|when you subscribe]|half (off|price) (for|on) (your|the) (first|next) [#|few|two|three|six] (month|months|week|weeks|year|years) [then] [{dollars}] [{hourly}]',
          'Get 50% off',
        ],
        [
          '(only|just|from|from just|from only|for only|for just|as little as) {dollars} {hourly} [then] [{dollars}] [{hourly}] [cancel anytime|no commitment|after that|thereafter]',
          'Just £1 a week',
        ],
        [
          '[our|the|spring|summer|autumn|winter|christmas|easter|black friday|flash|cyber monday|new year|holiday|weekend|january|anniversary] (sale|offer|deal|special) (#|one|two|three|four|six|twelve|a) (month|months|week|weeks|year|years) (for|at|from|only) [just|only] {dollars}',
          'Summer sale: six months for £6',
        ],
        [
          '(the|your) (first|next) (month|week|year|# weeks|# months|two months|three months|three weeks) (is|are|s) (free|on us|half price|our treat)|(the|your) (first|next) (month|week|year|# weeks|# months|two months|three months|three weeks) (on us|our treat|half price|free)|(with|and) (the|your) first (month|week|year) (free|half price|on us)',
          'The first month on us',
        ],
        [
          '(claim|grab|redeem|activate|apply|unlock|accept|take up|use|get) (my|our|the|this|your) [exclusive|free|special|introductory|welcome] (code|coupon|deal|discount|gift|offer|promotion|trial|voucher|month|subscription)|(claim|grab|redeem|activate) (code|coupon|deal|discount|gift|offer|now|trial|voucher)',
          'Claim offer',
        ],
        [
          '(see|view|compare|check|choose|explore|discover|find out about|read about) [all] (our|your) (plans|prices|pricing|rates|tariffs|packages|bundles|subscription plans|options|membership levels) [and] [offers|prices|pricing|plans|benefits|packages|rates]|(plans|prices) and (plans|prices|pricing|offers|packages)',
          'See our plans and pricing',
        ],
        [
          '(get|have) (it|our paper|the (magazine|newspaper|paper|print edition)) (delivered|sent|posted) [to (your (door|home)|you)] [daily|every day|free]|(home|free home|newspaper|paper|doorstep|same day) delivery|delivered to your (door|doorstep|home)',
          'Get the paper delivered',
        ],
        [
          '(switch|upgrade|move|change|go) (to|for) (annual|annual billing|annual payments|digital|digital only|premium|print|the digital edition|yearly|all access|a yearly plan)|go (digital|premium|annual|pro)|(extend|renew|resume|restart|reactivate|pause|prolong|manage|upgrade) (now|today|early|online|my subscription|the subscription|your (membership|plan|subscription))',
          'Switch to digital',
        ],
        [
          '(conditions|t and cs|t and c s|terms|ts and cs|terms and conditions|full terms|t c s) [and exclusions] apply|(you|you may|you can) (quit|stop|leave|cancel|pause) [it] (any time|anytime|at any point|at any time|whenever you (like|want|wish))|(cancel|pause|stop|quit|leave) [it] (any time|anytime|at any time|at any point|online|whenever you (like|want|wish)|when you (like|want)|with one click)',
          'Terms apply',
        ],
        [
          '(best|great|good|better|our best|excellent|unbeatable|top) (value|deal|offer|price|saving|savings)|(most popular|recommended|best value) (plan|choice|option|offer|bundle)|no (strings|contract|contracts|commitment|commitments|hidden (costs|fees)|lock in|lock in contract|minimum term|obligation|obligations) [attached]',
          'No commitment',
        ],
        [
          '(pay|billed) (once|annually|monthly|yearly|quarterly|upfront|in full|by (card|direct debit)) [and] [read|save] [all (year|month)] [money|#]|all (articles|content|news|stories|access) [for] one price|all the news none of the (ads|fuss)',
          'All articles, one price',
        ],
        [
          '(#|six|seven|thirty|one|two|three|four) (days|day|weeks|week|month|months) [for] (free|gratis|no charge) (test|trial|try)|(issue|draw up|formalise|formalize|arrange|conclude|make|take out|take|prolong|extend) [a|the|your|my] (subscription|abonnement)|to (offer|gift|give|order) [a|the] (subscription|abonnement)|i (benefit|profit) [from it|of it|now]',
          'Draw up a subscription',
        ],
      ],
      weak: [
        'Best value',
        'Redeem',
        'Renew now',
        'Order now',
        'Tariffs',
        'Our best offers',
        'See conditions',
        [
          '(special|summer|spring|autumn|winter) (summer|spring|autumn|winter|trial|special) (price|offer|tariff)|without (binding|commitment)',
          'Special summer price',
        ],
        ['subscribe (yourself|oneself|now|today)|members (save|enjoy) [more] [#]', 'Subscribe yourself'],
      ],
    },
    login: {
      line: [
        [
          '[already] (got|have) an account [already] (sign|log) [back] in [here|now]|(log|sign) (back in|in here|in now|in instead|in again|in below|up here|up instead|yourself in|out everywhere|in securely) [to|please] [_] [_]|already (got|have) an account',
          'Already got an account? Log back in',
        ],
        [
          '(enter|type|use|check|paste|resend|get|send|request) (a|me|the|your|my) [new|one time|verification|security|# digit|six digit|confirmation] [new] (code|link|pin|passcode|password) [we (emailed|sent|ve sent|texted) [to] [you]] [again|now|below|here]|(resend|send|request) (code|email|link|the email|verification email|a new (code|link))|we (emailed|sent|ve sent|have sent|texted) you a [new|verification|login|sign in|magic] (code|link)|a (code|link) [was|has been] sent to [your] (email|e mail|phone|address)',
          'Enter the code we sent you',
        ],
        [
          '(hide|show|see|reveal) [my|your|the] password|(reset|change|recover|restore|restoration of|recovery of|retrieve) (it here|[my|the|your] (password|username|login|account|passcode))|new password',
          'Show password',
        ],
        [
          '(new|first time) (here|reader|to (us|the site|our site))|(not|isn t this|is this not) (you|your account|this account)|(not|no) [yet|a|already|an] (client|customer|member|reader|registered|subscribed|subscriber|user|account)|already [a|our] (client|customer|member|reader|subscriber|user|registered|inscribed|subscribed)|welcome back',
          'New here?',
        ],
        [
          '(initiate|begin|close|end|open|start|finish) [a|the|your|my] [new] session|(your|the) session (has|is|was) [been|timed] (closed|ended|expired|finished|out|terminated)|i (connect|identify|register|log in|sign in) [myself] [here|now]',
          'Initiate session',
        ],
        [
          '(enter|login|log in|sign in|sign up|connect|continue|register|registration|authorization|entrance) (by|through|via|with|using|over|for) [a|the|my|your] [{network}|apple|google|email|e mail|phone|sms|social (network|networks|media|account)|passkey|password|subscribers|members|clients|customers|users]',
          'Enter via social network',
        ],
        [
          '(member|members|subscriber|subscribers|client|reader|customer|user|personal) (area|login|log in|cabinet|sign in|zone|access)|my (cabinet|area|space|page|subscription|details|data|articles|list)',
          'My cabinet',
        ],
      ],
      weak: ['Welcome back', 'To connect', 'Not you?'],
    },
    newsletter: {
      line: [
        [
          '(you ll|you will|you should) [shortly|soon] (get|receive|see) (a|an|our|the) [confirmation|welcome|verification] (e mail|email|link|message) [shortly|soon|in a (few minutes|minute|moment)|within minutes]|(a|the) (confirmation|verification|welcome) (e mail|email|link|message) (has been sent|is on its way|was sent) [to you]',
          'You’ll receive a confirmation email shortly',
        ],
        [
          '(get|join|receive|sign up (for|to)|subscribe to|try) [our|the] <name> [is] [our|the|a] [free|daily|weekly|weekday|morning|evening|new] [daily|weekly|weekday|morning|evening|news] (briefing|bulletin|digest|e mail|email|mailing|newsletter|roundup|update)',
          'Sign up for the Morning Ledger, our free weekday email',
        ],
        [
          '(add|drop|enter|leave|pop|put|type|write|submit|give us|tell us|indicate|introduce|provide|share|send us|your|fill in|insert|key in) [in] [us] (an|your|my|the) [work|valid|best|personal|electronic] (address|address email|email|email address|e mail|e mail address|inbox|mail|mail address) [in|into|in the (box|form)] [below|here|above|now] [to (sign up|subscribe|get started|get it|join|receive it)|and (we ll|you re|you ll) (do the rest|be in touch|send it|all set|done|get it|hear from us)|and (hit|press|click) (send|subscribe|submit|sign up)]',
          'Pop your email in below and we’ll do the rest',
        ],
        [
          '(you re|you are|you ve|you have|that s it you re) (all set|in|all signed up|signed up|subscribed|on the list|already subscribed|already signed up|nearly there|almost there|been subscribed|been added|been unsubscribed|successfully subscribed|now subscribed)|(almost|nearly) (done|there|finished) [check your (email|inbox|mail)|please confirm your (email|address|subscription)]',
          'You’re all set',
        ],
        [
          '(check|look in|see|now check|please check|go to) your (email|emails|inbox|mail|mailbox|spam folder|junk folder|inbox or spam) [for (a|the|our|your) (code|confirmation|confirmation email|confirmation link|email|link|message|newsletter|password)|and (click|confirm) [the|your] [link|address|email|subscription]|to (activate|complete|confirm|finish|verify) [it|the|your] [account|address|email|registration|subscription]]',
          'Check your inbox',
        ],
        [
          '[we promise|we hate spam|no junk] no (spam|junk|nonsense|fluff) [ever|we promise|guaranteed|just (news|stories)|unsubscribe (anytime|any time|at any time)]|(we|we ll) (hate spam|hate spam too|never (sell|share|spam|send) [you|your] [spam|email|address|data|details|it] [address]|don t (do|like|send) spam|won t spam you|will not (send|share) [you|your|it|spam] [spam|email])',
          'No spam, ever',
        ],
        [
          '(browse|choose from|discover|explore|find|pick|pick from|see|sign up to|sign up for|try|view) [all|more|all of|another] [of] (our|the|your) [free|other|daily|weekly|favourite|email] (alerts|briefings|emails|newsletter|newsletters|letters)',
          'Browse our newsletters',
        ],
        [
          '(begin|end|start|kick off|kick start|round off|finish) (my|the|your) (day|morning|week|weekend|evening|sunday|monday|saturday|weekday|afternoon|commute) (with|informed|smarter|right|in the know|the right way|better informed) [us|our|the|a] [_] [_] [_]',
          'Start your day with us',
        ],
        [
          '(wake up|go to bed|unwind|catch up|wind down|tune in) (to|with|on) (our|the|your) [best|big|biggest|daily|day s|latest|local|morning|must read|top|weekly|evening] (briefing|bulletin|dispatch|headlines|news|newsletter|stories|story|roundup|digest)|wake up (informed|smarter|to the news)',
          'Wake up to the news',
        ],
        [
          '(a|our|your) (daily|essential|fortnightly|free|handy|monthly|morning|evening|quick|regular|weekly|weekday|weekend|friday|sunday|saturday|monday) (briefing|bulletin|digest|dispatch|dose|email|fix|guide|letter|mail|mailing|read|roundup|round up|summary|serving|wrap|catch up|look|helping|news email|email briefing) (by|from|of|on|to|with|in) [all|everything|our|the|the best of|your] [best|big|biggest|top|latest|local|good|must read|things|week s|day s] [[_] (analysis|articles|culture|headlines|journalism|news|politics|reads|recommendations|reporting|science|sport|stories|tips|views)] [and] [analysis|comment|culture|opinion|sport|views|more]',
          'A weekly roundup of the best reads',
        ],
        [
          '(the|our|all the|all our|your) (best|big|biggest|day s|day s best|day s biggest|day s top|key|latest|local|main|most important|top|essential|week s (best|biggest|top)) [local|top|big|biggest|must read] (headlines|news|reads|reporting|stories|journalism|articles) [direct|delivered|sent|straight|landing|arriving|right] (in|into|on|to|at) your (device|email|inbox|mailbox|mobile|phone|screen|home screen|letterbox) [at|by|before|every|each|for|first] [# [am|pm]|thing|afternoon|breakfast|day|evening|friday|lunch|lunchtime|monday|morning|night|saturday|sunday|thursday|tuesday|wednesday|week|weekday|weekend|free|daily] [morning|evening|lunchtime|at|in] [#|free|the] [am|pm|morning]',
          'The big stories, straight to your phone every lunchtime',
        ],
        [
          'you can (leave|get off|opt out of|come off|quit) (it|the list|our list|the mailing list|this list|at any point|at any time|any time) [any time|anytime|at any point|at any time|whenever you (like|want|wish)|in one click]|(unsubscribe|opt out|change your mind|leave) (any time|anytime|at any point|at any time|whenever you (like|want|wish)|in one click|with one click)',
          'You can leave the list whenever you want',
        ],
        [
          '(be|get|keep|stay) (ahead of the news|in the know|in the loop|informed|on top of (it|it all|the news|things|the story)|one step ahead|up to date|up to speed|clued up|posted|tuned|alert) [for free|daily|every day|every morning|every week|today|by email|with us|with our (newsletter|alerts|app|emails|updates)|with (email|free) (alerts|updates|newsletters)]',
          'Stay in the loop',
        ],
        [
          '(don t|never|do not) (miss|lose) (a|an|another|any|anything|our|out|the) [big|breaking|more|top|important|single|local|of|on|next] (article|articles|beat|edition|episode|headline|issue|moment|post|story|stories|thing|update|updates|news|next) [again|from us|about this|on this topic]',
          'Never miss a story',
        ],
        [
          '(get|set|turn on|receive|sign up for|create|want) [an|our|me|email|free|news|push] (alerts|updates|emails|an alert|notifications|news) (about|for|from|on) (this|these|the|our|this (story|topic|subject|author|series)) [story|topic|topics|subject|author|series|page|newsroom|theme]',
          'Get alerts on this story',
        ],
        [
          '[the] (mailing|distribution|letter|letters|dispatch|subscription) of [the] (news|editors|redaction|editor|chief editor|week|day|morning|evening|editorial staff|newspaper|portal)|the (daily|weekly|morning|evening|good morning|news) letter|main news in (one|a) letter|subscribe to the (distribution|mailing|dispatch|letter|mailing list)',
          'The letter of the redaction',
        ],
        [
          '[your|my|the] (electronic|e mail|email|mail) (address|mail|post)|[your|my|the] address [of] (email|e mail|electronic mail|electronic)|(introduce|put|leave|indicate|write) [us] your (mail|e mail|email|electronic address)',
          'Your electronic address',
        ],
      ],
      weak: [
        ['[to] (desubscribe|disinscribe|unsubscribe) [yourself|me]', 'To desubscribe'],
        'Almost there',
        'Check your inbox',
      ],
    },
    'follow-us': {
      line: [
        [
          '(find|follow|meet|see|watch|catch|reach|visit|join) us (anywhere|everywhere|here|on the go|online|wherever you (are|go|read|scroll|watch|listen)|all over the web|around the web|where you scroll)',
          'Find us wherever you scroll',
        ],
        [
          '(we ve got|we have|there s|did you know we have|have you got|have you tried|try|love the news get|get|download) (an|our|the) [free|new|official|mobile|brilliant] app [for (that|android|iphone|ios|your phone)|yet|now|today] [(download|get|install|find|try) it] [free|now|here|on|for|in] [your|the] [phone|tablet|android|apple|app store|google play|iphone|ios] [and] [android|iphone|ipad|ios|google play|app store]',
          'We’ve got an app for that: get it on Android and iPhone',
        ],
        [
          '[this] [page|story|article|site|it] [looks|reads|works|is|s] (better|best|faster|even better) (in|on|with) (our|the) app|[also|now] available (for|on|from|in) (all|android|apple|app store|both|google play|ios|iphone|mobile|the app store|your) [and|or] [device|devices|android|google play|iphone|ios|platforms|apple] [and|or] [android|google play|iphone|ipad|ios|tablet]|scan [the] [qr] [code] (to|and) (download|get|install|follow|join|open) [our|the|it|us] [app|channel]',
          'This looks better in the app',
        ],
        [
          '(get|be) (notified|alerted) [when|about|of] [_] [_] [_] [_]|(notify|alert|update|remind|email|text) me [when|about|of|if] [_] [_] [_] [_]|(let s|stay|keep|get) (connect|connected|in touch|talking|chat) [with us|on social] [online]',
          'Notify me',
        ],
        [
          '[add] follow (this|the) (author|column|columnist|company|conversation|journalist|page|person|podcast|section|series|story|subject|team|theme|thread|topic|writer|channel|reporter) [for more|now]|(unfollow|following) [this] [author|topic|story]',
          'Follow this topic',
        ],
        [
          '(got|do you have|have|have you got|know) (a|an|any|some) (confidential tip|news|news story|news tip|scoop|stories|story|story idea|story tip|tip|tips|information|great photo) [to share|for (us|our (desk|newsroom|reporters|team)|the (desk|newsroom|team))|we should (cover|know about)] [(call|contact|drop|email|get in touch|give|let|message|send|share|tell|text|whatsapp|write|ring) [it|us|the] [[_] [_] [_] _]]',
          'Got a story?',
        ],
        [
          '(send|share|submit|upload|email|text|propose|give|whatsapp) [in] [us|your|a|our|to us] [a|any|some|us|your] [best|news|own|local] (images|information|news|news tip|news tips|photos|photographs|pics|pictures|snaps|stories|story|story ideas|tip|tips|videos|views|event|events|question|questions) [to (us|the (desk|newsroom|team|editors)|our newsroom)|with us|here|by email|via whatsapp|in]',
          'Send us your pictures',
        ],
        [
          '(you (became|were|are)|did you become|have you become|are you|were you) [a|an|the] (witness|eyewitness|there|affected) [of|to] [_] [_] [(contact|send|tell|write|write to|call) us]|write (to us|us|to the (editors|redaction|newsroom|editorial office)) [here|in telegram|on whatsapp|in messenger]|(do you have|have|you have) [a|some|any] news [to us] [send|write|tell] [it|us] [to us]',
          'You became a witness? Write to us',
        ],
        [
          '(put|give|leave) [us] [a] like [and] [subscribe|follow|share]|like (and|us and) (follow|share|subscribe) [us|our page|for more]|like us [follow us]|share [this] and follow [us] [for more]',
          'Put a like and subscribe',
        ],
        [
          '(get|download|unload|install|charge|open|discover|try) [the|our] (app|application|mobile application|application of (the|our) (newspaper|magazine|portal|site))|the (app|application) of (the|our) (newspaper|magazine|portal|site|editorial office)|(add|put) [us|our site|it] to [the|your|my] (sources|favourite sources|favorite sources|preferred sources|favourites)',
          'The application of the newspaper',
        ],
        [
          '(talk|speak) to (a|one of our|our) (reporter|reporters|journalist|journalists|newsroom|team)|(contact|call|email|ring|phone) (our|the) (desk|news desk|newsdesk|newsroom|news team|reporters|team|team)',
          'Contact our newsroom',
        ],
        [
          'follow (the|our) (news|actuality|events|latest|updates) [with us|from us] (in|on|via) [the|our|all] [social] (networks|channels|media)|go [over|on] to our (channel|page)|become our (follower|subscriber|fan|friend)',
          'Follow the news with us in the networks',
        ],
      ],
      weak: ['Following', 'Get in touch', 'Let’s connect', 'Send your photos', 'Write to us', 'Follow the theme'],
    },
    donation: {
      line: [
        [
          '(give|leave|make|send) a (contribution|donation|gift) (for|in (favour|favor|support|aid) of|to) (our|the|this) (editors|editorial office|journal|journalism|magazine|newspaper|newsroom|paper|portal|project|redaction|site|work)',
          'Make a donation in favour of the redaction',
        ],
      ],
    },
  },
}
