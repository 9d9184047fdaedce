import type {PhraseBook} from '../../../phrases.js'

/** The synonym sets that the books of templates share. */
export const templateSets: PhraseBook['sets'] = {
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
  media: '{network}|vimeo|dailymotion|brightcove|datawrapper|flourish|soundcloud|infogram|giphy|jw player|getty images',
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
}
