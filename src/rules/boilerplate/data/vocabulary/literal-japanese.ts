import type {PhraseBook} from '../../phrases.js'
import {literalSets} from './literal-sets.js'

/** What literal translation of Japanese makes of notices in English. See `Bag` of `phrases.ts`. */
export const literalJapanese: PhraseBook = {
  language: 'en',
  from: 'ja',
  sets: literalSets,
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{literal}',
        cue: 'pr|cm|sponsor',
        act: 'continues|below|skip|text continues|after the',
        example: 'Text continues below the PR',
      },
    ],
    'paywall-notice': [
      {
        words: '{literal}|registration|register|registered|log in|login|limit|number|characters',
        cue: 'paying members|paying member|paid members|paid member|members only|member registration|members limited|limited to members|paying subscribers|paying readers',
        act: 'read|limited|continuation|rest|from here on|only|remaining|required|necessary|beyond',
        example: 'From here on, only paying members can read',
      },
    ],
    offer: [
      {
        words: '{literal}|plan|course|tax|included|contract|campaign|trial|half price|discount',
        cue: 'yen|won|yuan|rmb|first month|first # months',
        act: 'unlimited|subscribe|subscription|unlimited reading|all you can read|read as much as you like',
        example: 'All articles unlimited reading for 980 yen per month',
      },
    ],
    login: [
      {
        words: '{literal}|forgot|forgotten|their|account|already|registered',
        cue: 'log in|login|member registration|membership registration|new registration|password|registration',
        act: 'members here|members log in|members login|new member|free member|those who|not a member|registered members',
        example: 'Those who forgot their password',
      },
    ],
    newsletter: [
      {
        words: '{literal}|accepted|accepting|address|delivery|distribution',
        cue: 'mail magazine|mail magazines|email magazine|e mail magazine',
        act: 'register|registration|deliver|delivered|apply|application|distribute|distributing|send|sent|subscribe',
        example: 'Register for the mail magazine',
      },
      {
        words: '{literal}',
        cue: 'by e mail|by email|by mail|to your email',
        act: 'we deliver|we will deliver|we send you|we will send|deliver the latest|we distribute|we are distributing',
        example: 'We deliver the latest news by e-mail',
      },
    ],
    'follow-us': [
      {
        words: '{literal}|account|registration|line|x|twitter|instagram',
        cue: 'on line|line friend|line friends|youtube channel|official twitter|official instagram|official line|official account|official x|formerly twitter',
        act: 'friend|friends|register|registration|subscribe|follow|distributing|distributed',
        example: 'Please register the YouTube channel',
      },
    ],
    'share-toolbar': [
      {
        words: '{literal}|bookmark|bookmarks',
        cue: 'hatena|hatena bookmark|hatena bookmarks|sns',
        act: 'add|share|send|tweet|register',
        example: 'Add to Hatena bookmark',
      },
    ],
    'media-widget': [
      {
        words: '{literal}',
        cue: 'with voice|by voice|with sound|with audio|in audio',
        act: 'listen|hear|read aloud',
        example: 'Listen with voice',
      },
    ],
    'author-bio': [
      {
        words: '{literal}|list',
        cue: 'author|writer|reporter|columnist',
        act: 'list of articles|article list|profile|other articles|list of other articles',
        example: 'List of articles by this author',
      },
    ],
    'date-stamp': [
      {
        words: '{literal}|about|approximately|takes|it takes',
        cue: 'minutes|minute',
        act: 'can read|can be read|read this article|to read this|reading time',
        example: 'You can read this article in 3 minutes',
      },
    ],
    comments: [
      {
        words: '{literal}|log in|login|register',
        cue: 'comment|comments',
        act: 'log in to|need to log in|list|function',
        example: 'To comment, you need to log in',
      },
    ],
    'error-report': [
      {
        words: '{literal}|editors|staff|made|noticed',
        cue: 'typographical|typographical errors|typos|typo|errors|mistakes|misprints|omissions|errors and omissions',
        act: 'report|contact|notify|inform|contact us|let us know',
        example: 'Click here to report typographical errors',
      },
    ],
    'thank-the-writer': [
      {
        words: '{literal}|find|found|you',
        cue: 'helpful|useful|of help',
        act: 'was this article|was the article|did this article|did you find this article',
        example: 'Was this article helpful?',
      },
    ],
    'source-line': [
      {
        words: '{literal}',
        cue: 'original article|source article|former article',
        act: 'here|read|click',
        example: 'Click here for the original article',
      },
    ],
    control: [
      {
        words: '{literal}|beginning',
        cue: 'top page|top of the page|top of page|beginning of the page|head of the page|list page|article list|list of articles',
        act: 'return|go|back|to',
        example: 'To the top of the page',
      },
    ],
  },
}
