import type {PhraseBook} from '../../phrases.js'
import {literalSets} from './literal-sets.js'

/** What literal translation of Chinese makes of notices in English. See `Bag` of `phrases.ts`. */
export const literalChinese: PhraseBook = {
  language: 'en',
  from: 'zh',
  sets: literalSets,
  phrases: {},
  bags: {
    'continue-reading': [
      {
        words: '{literal}',
        cue: 'complete article|complete content|complete text|full content|full text',
        act: 'click here|click to|please click|press here|tap here',
        example: 'For complete content please click here',
      },
    ],
    'live-marker': [
      {
        words: '{literal}|being',
        cue: 'update|updated|updates',
        act: 'continues to be|continuing to|continuously|will continue',
        example: 'More news continues to be updated',
      },
    ],
    'consent-notice': [
      {
        words: '{literal}|better|browse|browsing|continuing|experience|improve|improves|means',
        cue: 'cookie|cookies',
        act: 'accept|agree|browse|browsing|consent|means you agree',
        example: 'Continuing to browse means you agree to our use of cookies',
      },
    ],
    'paywall-notice': [
      {
        words: '{literal}|content|number|restricted|unlock',
        cue: 'free articles|free reads|member|members|paid content|reading quota|subscribers|vip',
        act: 'become a member to|can continue|exclusive|exclusive content|quota|subscribe to read|to continue reading|to read the full text|unlock|used up',
        example: 'The number of free reads this month has been used up',
      },
    ],
    offer: [
      {
        words: '{literal}|member|members|membership|offer|price|user|users',
        cue: 'first month|first year|nt|rmb|yuan',
        act: 'subscribe|subscription|unlimited|unlimited reading',
        example: 'Only 1 yuan for the first month, subscribe immediately',
      },
      {
        words: '{literal}',
        cue: 'new members|new user|new users',
        act: 'discount|first month|first year|free',
        example: 'New users free for the first month',
      },
    ],
    login: [
      {
        words: '{literal}|account|code|mobile phone|number|quick|quickly',
        cue: 'log in|login|register|sign in|wechat',
        act: 'account yet|already a member|full text|not a member|scan|scan code|scanning|weibo|with wechat',
        example: 'WeChat scan code to log in',
      },
    ],
    newsletter: [
      {
        words: '{literal}|address|mail|selection|straight',
        cue: 'e newsletter|e newspaper|electronic bulletin|electronic newsletter|electronic newspaper|mailbox',
        act: 'deliver|delivered|enter|pushed|send|sent|straight|subscribe|subscription',
        example: 'Latest news sent to your mailbox every day',
      },
    ],
    'follow-us': [
      {
        words:
          '{literal}|account|app|code|experience|fan|fans|friends|group|identify|like|long|page|phone|picture|public|search',
        cue: 'fan group|fan page|fans page|line friends|public account|public number|qr code|two dimensional code|weibo',
        act: 'follow|identify|join|like and join|long press|pay attention|scan',
        example: 'Long press the QR code to identify and follow',
      },
    ],
    'media-widget': [
      {
        words: '{literal}|browser|refresh|your',
        cue: 'audio|audio playback|film|video|video playback',
        act: 'cannot be played|loading|not support|not supported|please refresh',
        example: 'Your browser does not support video playback',
      },
    ],
    comments: [
      {
        words: '{literal}|message|netizens',
        cue: 'comment|comments|leave a message|message board',
        act: 'log in to|make|netizens|participate|post|publish|want to comment|write',
        example: 'Log in to post a comment',
      },
    ],
    'browser-notice': [
      {
        words: '{literal}|old|plug in|plugin|software|too|version',
        cue: 'ad blocker|ad blocking|ad interceptor|advertising blocker|browser',
        act: 'close|detected|disable|too old|turn off|upgrade|version',
        example: 'Please turn off the ad blocker',
      },
    ],
  },
}
