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
        words: '{literal}|considered|deemed|regarded|agreed|accept|accepted',
        cue: 'cookie|cookies',
        act: 'agree|allow|consent|considered|deemed|use of cookies|settings|refuse',
        example: 'If you continue to use it, it is considered that you agree to the use of cookies',
      },
    ],
    'ad-marker': [
      {
        words: '{literal}|body|ends|end',
        cue: 'ad|ads|advertisement|advertisements|advertising',
        act: 'continues|continue|skip|main text|text continues',
        example: 'The main text continues after the advertisement',
      },
    ],
    'paywall-notice': [
      {
        words: '{literal}|article that',
        cue: 'subscribers|only subscribers|only members|paid members|logging in|subscribing|signing up|joining',
        act: 'can see|can read|can use|exclusively for|dedicated to|can view|can be used|can be viewed',
        example: 'You can use it after logging in',
      },
    ],
    offer: [
      {
        words: '{literal}|plan|digital',
        cue: 'won|first month',
        act: 'unlimited|unlimited use|subscribe|subscription|all articles',
        example: 'Unlimited use of all articles for 9,900 won per month',
      },
    ],
    login: [
      {
        words: '{literal}|id|sign up',
        cue: 'naver|kakao|naver id|kakao account|kakaotalk',
        act: 'log in|login|account|start with|sign up',
        example: 'Log in with Naver ID',
      },
    ],
    newsletter: [
      {
        words: '{literal}|mailbox|by|email',
        cue: 'newsletter|newsletters',
        act: 'apply|application|meet us|meet it|deliver|delivered|every morning|send you',
        example: 'Meet us every morning with the newsletter',
      },
      {
        words: '{literal}',
        cue: 'by email|by e mail|by mail|by newsletter',
        act: 'we send|we deliver|we will send|meet us',
        example: 'We send major news by email',
      },
    ],
    'follow-us': [
      {
        words: '{literal}|channel|app|application|home|main',
        cue: 'kakao talk|kakaotalk|naver|telegram|telegram channel|youtube|instagram|kakao channel',
        act: 'add|subscribe|receive|meet us|follow',
        example: 'Add Kakao Talk channel',
      },
    ],
    'share-toolbar': [
      {
        words: '{literal}|friend|friends',
        cue: 'kakaotalk|kakao talk|kakaostory|font size|letter size|character size',
        act: 'send|share|adjust|adjustment|larger|smaller',
        example: 'Send by KakaoTalk',
      },
    ],
    'media-widget': [
      {
        words: '{literal}',
        cue: 'by voice|with voice|by audio|with audio',
        act: 'listen|hear',
        example: 'Listen by voice',
      },
    ],
    comments: [
      {
        words: '{literal}|first',
        cue: 'comment|comments',
        act: 'view all|see all|please leave|register a|full view',
        example: 'View all comments',
      },
    ],
    'error-report': [
      {
        words: '{literal}|if',
        cue: 'error|errors|mistake|typo|article errors',
        act: 'report|report it|reporting|correction|tell us|let us know',
        example: 'Report article errors',
      },
    ],
  },
}
