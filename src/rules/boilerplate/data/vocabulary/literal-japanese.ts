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
        cue: 'cm|pr|sponsor',
        act: 'after the|below|continues|skip|text continues',
        example: 'Text continues below the PR',
      },
    ],
    'paywall-notice': [
      {
        words: '{literal}|characters|limit|log in|login|number|register|registered|registration',
        cue: 'limited to members|member registration|members limited|members only|paid member|paid members|paying member|paying members|paying readers|paying subscribers',
        act: 'beyond|continuation|from here on|limited|necessary|only|read|remaining|required|rest',
        example: 'From here on, only paying members can read',
      },
    ],
    offer: [
      {
        words: '{literal}|campaign|contract|course|discount|half price|included|plan|tax|trial',
        cue: 'first # months|first month|rmb|won|yen|yuan',
        act: 'all you can read|read as much as you like|subscribe|subscription|unlimited|unlimited reading',
        example: 'All articles unlimited reading for 980 yen per month',
      },
    ],
    login: [
      {
        words: '{literal}|account|already|forgot|forgotten|registered|their',
        cue: 'log in|login|member registration|membership registration|new registration|password|registration',
        act: 'free member|members here|members log in|members login|new member|not a member|registered members|those who',
        example: 'Those who forgot their password',
      },
    ],
    newsletter: [
      {
        words: '{literal}|accepted|accepting|address|delivery|distribution',
        cue: 'e mail magazine|email magazine|mail magazine|mail magazines',
        act: 'application|apply|deliver|delivered|distribute|distributing|register|registration|send|sent|subscribe',
        example: 'Register for the mail magazine',
      },
      {
        words: '{literal}',
        cue: 'by e mail|by email|by mail|to your email',
        act: 'deliver the latest|we are distributing|we deliver|we distribute|we send you|we will deliver|we will send',
        example: 'We deliver the latest news by e-mail',
      },
    ],
    'follow-us': [
      {
        words: '{literal}|account|instagram|line|registration|twitter|x',
        cue: 'formerly twitter|line friend|line friends|official account|official instagram|official line|official twitter|official x|on line|youtube channel',
        act: 'distributed|distributing|follow|friend|friends|register|registration|subscribe',
        example: 'Please register the YouTube channel',
      },
    ],
    'share-toolbar': [
      {
        words: '{literal}|bookmark|bookmarks',
        cue: 'hatena|hatena bookmark|hatena bookmarks|sns',
        act: 'add|register|send|share|tweet',
        example: 'Add to Hatena bookmark',
      },
    ],
    'media-widget': [
      {
        words: '{literal}',
        cue: 'by voice|in audio|with audio|with sound|with voice',
        act: 'hear|listen|read aloud',
        example: 'Listen with voice',
      },
    ],
    'author-bio': [
      {
        words: '{literal}|list',
        cue: 'author|columnist|reporter|writer',
        act: 'article list|list of articles|list of other articles|other articles|profile',
        example: 'List of articles by this author',
      },
    ],
    'date-stamp': [
      {
        words: '{literal}|about|approximately|it takes|takes',
        cue: 'minute|minutes',
        act: 'can be read|can read|read this article|reading time|to read this',
        example: 'You can read this article in 3 minutes',
      },
    ],
    comments: [
      {
        words: '{literal}|log in|login|register',
        cue: 'comment|comments',
        act: 'function|list|log in to|need to log in',
        example: 'To comment, you need to log in',
      },
    ],
    'error-report': [
      {
        words: '{literal}|editors|made|noticed|staff',
        cue: 'errors|errors and omissions|misprints|mistakes|omissions|typo|typographical|typographical errors|typos',
        act: 'contact|contact us|inform|let us know|notify|report',
        example: 'Click here to report typographical errors',
      },
    ],
    'thank-the-writer': [
      {
        words: '{literal}|find|found|you',
        cue: 'helpful|of help|useful',
        act: 'did this article|did you find this article|was the article|was this article',
        example: 'Was this article helpful?',
      },
    ],
    'source-line': [
      {
        words: '{literal}',
        cue: 'former article|original article|source article',
        act: 'click|here|read',
        example: 'Click here for the original article',
      },
    ],
    control: [
      {
        words: '{literal}|beginning',
        cue: 'article list|beginning of the page|head of the page|list of articles|list page|top of page|top of the page|top page',
        act: 'back|go|return|to',
        example: 'To the top of the page',
      },
    ],
  },
}
