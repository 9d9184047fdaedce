/**
 * Synonyms as English sites and machine translators use them. The wording of a notice is unstable, its function is not:
 * `La suite après la publicité` comes out as the sequel, the rest, the continuation after the ad or the advertising.
 */
export const englishSets: Readonly<Record<string, string>> = {
  a: 'a|an|the|this|that|our|your|my|these|those|all|any',
  access: 'access|unlimited access|full access|complete access',
  account: 'account|profile|user account|personal account|customer account',
  accept: 'accept|agree|consent|authorise|authorize|allow|approve|give your consent|give us your consent',
  ad: 'ad|ads|advert|adverts|advertisement|advertisements|advertising|advertizing|publicity|commercial|commercials|commercial break|ad break|announcement|pub',
  after: 'after|below|beneath|under|underneath|following|behind|past|once past',
  app: 'app|apps|application|applications|mobile app|mobile application|smartphone app',
  article:
    'article|articles|story|stories|report|news|text|content|contents|piece|post|item|publication|paper|column|news item|news story|write up|entry|page|issue',
  button: 'button|link|icon|switch|box',
  by: 'by|from|of',
  cancel:
    'cancel|terminate|cancellable|cancelable|can be cancelled|can be canceled|terminable|can be terminated|resign',
  channel: 'channel|channels|page|account|group|profile|feed|accounts|pages|profiles|networks',
  click: 'click|clicking|tap|press|pressing|tapping|clicks',
  comment:
    'comment|comments|comment section|commentary|commentaries|opinion|reaction|reactions|discussion|discussions|contribution',
  continuation:
    'continuation|sequel|rest|remainder|following|next|suite|remaining part|rest of the article|rest of this article',
  continue: 'continue|continues|continued|continuing|keep|carry on|go on|goes on|proceed|resume|resumes|follows|follow',
  cookies: 'cookie|cookies|cookie settings|tracking cookies|trackers|tracers',
  day: 'day|days|week|weeks|month|months|year|years|weekly|monthly|yearly|annually|per month|quarter',
  device: 'device|devices|screen|computer|telephone|phone|smartphone|tablet',
  enable: 'enable|activate|turn on|switch on|allow|reactivate',
  follow: 'follow|like|join|find|visit|add|befriend|watch|connect with|subscribe to|check out',
  free: 'free|free of charge|for free|for nothing|at no cost|gratis|without charge|no charge|without payment|free of cost|cost free|at no charge',
  month:
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec',
  network:
    'facebook|twitter|x|instagram|whatsapp|telegram|linkedin|linked in|youtube|tiktok|tik tok|pinterest|reddit|google news|google|flipboard|viber|messenger|threads|mastodon|bluesky|vk|vkontakte|odnoklassniki|ok|signal|email|e mail|mail|sms|social media|social networks|social network|dzen|zen|yandex|yandex zen|spotify|apple podcasts|discord|tumblr|weibo|wechat|line|kakaotalk|naver|band|xing|pocket|snapchat|twitch|rss',
  newsletter:
    'newsletter|newsletters|news letter|news letters|bulletin|email newsletter|mailing list|newsletter service|news alert|news alerts|email alerts|alerts|daily digest|email list|mailing|letter of information|letters of information|information letter|info letter|newsmail|information mail',
  now: 'now|here|today|right now|immediately|directly|this way',
  offer:
    'offer|offers|subscription|subscriptions|subscription offer|subscription offers|trial|trial offer|deal|plan|plans|formula|package',
  our: 'our|the|a|this|these|its|all our|your|us|we|one of our|all',
  photo:
    'photo|photos|photograph|photographs|picture|pictures|image|images|pic|photography|photographer|video|graphic|infographic|illustration|illustrations|photomontage',
  read: 'read|reading|see|discover|watch|check|view|look at|find|listen|learn',
  registered: 'registered|registered users|logged in|members|registered readers|subscribed',
  reserved:
    'reserved|exclusive|exclusively|only|restricted|available only|available exclusively|only available|accessible only|only accessible|intended only|reserved exclusively|for the exclusive use|exclusively available',
  share: 'share|send|forward|post|recommend|tweet|pin|publish|email|e mail|mail|submit|shared',
  signIn:
    'sign in|log in|login|log on|logon|sign on|connect|identify|identify yourself|log into|connect yourself|authenticate',
  signUp:
    'sign up|subscribe|register|enroll|enrol|join|get|receive|registration|subscription|sign yourself up|inscribe|inscribe yourself|register yourself|subscribe yourself|inscribe you|enrol yourself',
  site: 'site|website|web site|page|portal|platform|web page|webpage|service|internet site|online service|web',
  skip: 'skip|pass|jump|skip the|pass the|close|ignore|leave out',
  subject: 'subject|topic|theme|matter|issue|same subject|same topic|same theme|topics|subjects',
  subscribe:
    'subscribe|subscribes|subscribing|take out a subscription|become a subscriber|become a member|become a premium member|get a subscription|take a subscription',
  subscriber:
    'subscriber|subscribers|members|member|registered users|registered readers|premium users|premium members|premium subscribers|plus subscribers|digital subscribers|customers|paying readers|paying subscribers|premium readers|supporters|patrons|abonent|abonents|abonnent|abonnents|abonnement holders|holders of a subscription',
  thanks:
    'thank|thanks|thank you|grateful|gratitude|appreciate|say thanks|say thank you|express gratitude|express our gratitude|give thanks',
  this: 'this|the|our|that|your|these|those|following',
  today: 'today|just now|now|yesterday',
  translated: 'translated|translation|machine translated|automatically translated|auto translated',
  video: 'video|videos|clip|film|movie|content|audio|podcast|player|video player|episode|media',
  weekday: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun',
  you: 'you|your|yourself|we|readers|the user|one|u',
}
