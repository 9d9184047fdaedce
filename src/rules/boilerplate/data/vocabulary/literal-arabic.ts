import type {PhraseBook} from '../../phrases.js'
import {literalSets} from './literal-sets.js'

/** What literal translation of Arabic makes of notices in English. See `Bag` of `phrases.ts`. */
export const literalArabic: PhraseBook = {
  language: 'en',
  from: 'ar',
  sets: literalSets,
  phrases: {},
  bags: {
    'consent-notice': [
      {
        words: '{literal}|experience|browsing|browse|continuing|better',
        cue: 'link files|identification files|definition files|engagement files|files of definition|cookie files',
        act: 'use|uses|accept|agree|activate|improve|refuse|settings',
        example: 'This site uses identification files to improve your experience',
      },
    ],
    'ad-marker': [
      {
        words: '{literal}|rest|continuing|completion',
        cue: 'ad|advertisement|advertising|announcement',
        act: 'is continuing|continuing after|story continues|skip the|rest of the|article follows|completion of the',
        example: 'The story is continuing after the announcement',
      },
    ],
    'paywall-notice': [
      {
        words: '{literal}|number',
        cue: 'subscription|subscribers|subscribe|free articles',
        act: 'to view|follow reading|continue reading|in full|exhausted|exclusive|is required',
        example: 'To view the article in full, a subscription is required',
      },
    ],
    offer: [
      {
        words: '{literal}|for only|annual',
        cue: 'subscribe|subscription',
        act: 'dollar|dollars|packages|package',
        example: 'Subscribe now for one dollar a month',
      },
    ],
    login: [
      {
        words: '{literal}',
        cue: 'your entry|your entrance|an account',
        act: 'register now|record your|register your|do not have|don t have',
        example: 'You do not have an account? Register now',
      },
    ],
    newsletter: [
      {
        words: '{literal}',
        cue: 'electronic mail|your electronic mail|postal bulletin|mail bulletin|postal newsletter|postal list|daily bulletin|news bulletin',
        act: 'enter|enter your|subscribe|register|join our|get the',
        example: 'Subscribe to our postal bulletin',
      },
    ],
    'follow-us': [
      {
        words: '{literal}|channel|load|join',
        cue: 'application|whatsapp|telegram|our channel|our page|our application|whatsapp channel|our accounts',
        act: 'load|download|follow|join|subscribe|via our',
        example: 'Load the application now',
      },
    ],
    'browser-notice': [
      {
        words: '{literal}',
        cue: 'advertisement blocker|ads blocker|ad blocker|advertising blocker|announcement blocker|javascript|java script',
        act: 'disable|activate|stop|disrupt|turn off',
        example: 'Please disable the advertisement blocker',
      },
    ],
  },
}
