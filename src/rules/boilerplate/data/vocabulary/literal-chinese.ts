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
        cue: 'complete content|full content|full text|complete text|complete article',
        act: 'click here|tap here|click to|please click|press here',
        example: 'For complete content please click here',
      },
    ],
    'live-marker': [
      {
        words: '{literal}|being',
        cue: 'updated|update|updates',
        act: 'continues to be|continuously|continuing to|will continue',
        example: 'More news continues to be updated',
      },
    ],
    'consent-notice': [
      {
        words: '{literal}|continuing|means|browsing|browse|experience|improve|improves|better',
        cue: 'cookie|cookies',
        act: 'agree|accept|consent|browse|browsing|means you agree',
        example: 'Continuing to browse means you agree to our use of cookies',
      },
    ],
    'paywall-notice': [
      {
        words: '{literal}|number|unlock|restricted|content',
        cue: 'member|members|paid content|subscribers|vip|free reads|free articles|reading quota',
        act: 'exclusive content|exclusive|used up|can continue|quota|unlock|to continue reading|become a member to|to read the full text|subscribe to read',
        example: 'The number of free reads this month has been used up',
      },
    ],
    offer: [
      {
        words: '{literal}|users|user|price|membership|members|member|offer',
        cue: 'yuan|rmb|first month|first year|nt',
        act: 'subscribe|subscription|unlimited|unlimited reading',
        example: 'Only 1 yuan for the first month, subscribe immediately',
      },
      {
        words: '{literal}',
        cue: 'new users|new user|new members',
        act: 'free|first month|discount|first year',
        example: 'New users free for the first month',
      },
    ],
    login: [
      {
        words: '{literal}|account|code|quick|quickly|mobile phone|number',
        cue: 'log in|login|register|wechat|sign in',
        act: 'scan|scan code|scanning|account yet|full text|already a member|not a member|weibo|with wechat',
        example: 'WeChat scan code to log in',
      },
    ],
    newsletter: [
      {
        words: '{literal}|straight|mail|address|selection',
        cue: 'electronic newspaper|mailbox|e newspaper|e newsletter|electronic newsletter|electronic bulletin',
        act: 'subscribe|pushed|sent|send|subscription|delivered|enter|deliver|straight',
        example: 'Latest news sent to your mailbox every day',
      },
    ],
    'follow-us': [
      {
        words:
          '{literal}|identify|long|picture|search|experience|group|fan|fans|friends|public|code|account|page|app|phone|like',
        cue: 'qr code|public account|public number|weibo|line friends|fan group|fan page|fans page|two dimensional code',
        act: 'follow|scan|join|like and join|long press|identify|pay attention',
        example: 'Long press the QR code to identify and follow',
      },
    ],
    'media-widget': [
      {
        words: '{literal}|browser|refresh|your',
        cue: 'video playback|audio playback|video|film|audio',
        act: 'not support|not supported|loading|cannot be played|please refresh',
        example: 'Your browser does not support video playback',
      },
    ],
    comments: [
      {
        words: '{literal}|netizens|message',
        cue: 'comment|comments|leave a message|message board',
        act: 'post|make|publish|write|log in to|netizens|want to comment|participate',
        example: 'Log in to post a comment',
      },
    ],
    'browser-notice': [
      {
        words: '{literal}|software|plug in|plugin|version|old|too',
        cue: 'ad blocker|advertising blocker|ad blocking|browser|ad interceptor',
        act: 'turn off|close|disable|version|too old|upgrade|detected',
        example: 'Please turn off the ad blocker',
      },
    ],
  },
}
