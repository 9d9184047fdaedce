import type {PhraseBook} from '../../phrases.js'
import {literalSets} from './literal-sets.js'

/** What literal translation of Korean makes of notices in English. See `Bag` of `phrases.ts`. */
export const literalKorean: PhraseBook = {
  language: 'en',
  from: 'ko',
  sets: literalSets,
  phrases: {},
  bags: {
    'consent-notice': [
      {
        words: '{literal}|accept|accepted|agreed|considered|deemed|regarded',
        cue: 'cookie|cookies',
        act: 'agree|allow|consent|considered|deemed|refuse|settings|use of cookies',
        example: 'If you continue to use it, it is considered that you agree to the use of cookies',
      },
    ],
    'ad-marker': [
      {
        words: '{literal}|body|end|ends',
        cue: 'ad|ads|advertisement|advertisements|advertising',
        act: 'continue|continues|main text|skip|text continues',
        example: 'The main text continues after the advertisement',
      },
    ],
    'paywall-notice': [
      {
        words: '{literal}|article that',
        cue: 'joining|logging in|only members|only subscribers|paid members|signing up|subscribers|subscribing',
        act: 'can be used|can be viewed|can read|can see|can use|can view|dedicated to|exclusively for',
        example: 'You can use it after logging in',
      },
    ],
    offer: [
      {
        words: '{literal}|digital|plan',
        cue: 'first month|won',
        act: 'all articles|subscribe|subscription|unlimited|unlimited use',
        example: 'Unlimited use of all articles for 9,900 won per month',
      },
    ],
    login: [
      {
        words: '{literal}|id|sign up',
        cue: 'kakao|kakao account|kakaotalk|naver|naver id',
        act: 'account|log in|login|sign up|start with',
        example: 'Log in with Naver ID',
      },
    ],
    newsletter: [
      {
        words: '{literal}|by|email|mailbox',
        cue: 'newsletter|newsletters',
        act: 'application|apply|deliver|delivered|every morning|meet it|meet us|send you',
        example: 'Meet us every morning with the newsletter',
      },
      {
        words: '{literal}',
        cue: 'by e mail|by email|by mail|by newsletter',
        act: 'meet us|we deliver|we send|we will send',
        example: 'We send major news by email',
      },
    ],
    'follow-us': [
      {
        words: '{literal}|app|application|channel|home|main',
        cue: 'instagram|kakao channel|kakao talk|kakaotalk|naver|telegram|telegram channel|youtube',
        act: 'add|follow|meet us|receive|subscribe',
        example: 'Add Kakao Talk channel',
      },
    ],
    'share-toolbar': [
      {
        words: '{literal}|friend|friends',
        cue: 'character size|font size|kakao talk|kakaostory|kakaotalk|letter size',
        act: 'adjust|adjustment|larger|send|share|smaller',
        example: 'Send by KakaoTalk',
      },
    ],
    'media-widget': [
      {
        words: '{literal}',
        cue: 'by audio|by voice|with audio|with voice',
        act: 'hear|listen',
        example: 'Listen by voice',
      },
    ],
    comments: [
      {
        words: '{literal}|first',
        cue: 'comment|comments',
        act: 'full view|please leave|register a|see all|view all',
        example: 'View all comments',
      },
    ],
    'error-report': [
      {
        words: '{literal}|if',
        cue: 'article errors|error|errors|mistake|typo',
        act: 'correction|let us know|report|report it|reporting|tell us',
        example: 'Report article errors',
      },
    ],
  },
}
