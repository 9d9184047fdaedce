import type {PhraseBook} from '../../phrases.js'

/** What literal translation of Russian makes of notices in English. See `Bag` of `phrases.ts`. */
export const literalRussian: PhraseBook = {
  language: 'en',
  from: 'ru',
  sets: {
    mtWord:
      '#|a|account|all|already|also|an|and|any|are|article|articles|as|at|be|before|below|by|can|click|complete|completely|contents|continue|day|do|each|edition|editorial|end|every|first|for|free|from|full|further|get|go|has|have|here|in|into|is|it|its|link|lower|magazine|main|material|may|moment|month|more|morning|my|new|news|newspaper|not|now|of|office|on|once|only|open|opened|or|order|our|out|over|page|part|percent|please|portal|possible|press|publication|read|reader|readers|reading|remain|remaining|remains|rest|section|self|side|site|still|text|texts|thank|the|them|then|there|this|through|time|to|too|up|us|us know|user|users|version|via|want|we|week|whole|wholly|will|with|without|you|your|yourself',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{mtWord}|after|close|find|flip|located|placed|scroll|seconds',
        cue: 'advert|advertisement|advertising|advertising block',
        act: 'continuation|flip lower|further part|goes on under|located under|lower|on the rights of|pause|placed under|sequel|the remainder',
        example: 'The continuation of the text is placed under the advertising',
      },
    ],
    'paywall-notice': [
      {
        words:
          '{mtWord}|access|belongs|buy|exhausted|finish|issue|limit|monthly|paid|premium|registered|reserved|subscription|zone',
        cue: 'abonement|abonent|abonents|issue a subscription|issue access|limit of free|paid subscription|premium zone|prenumerata|prenumerator|prenumerators|registered readers|subscribers',
        act: 'belongs to|exhausted|finish reading|full version|in order to|is only|only for|open only|opened only|read to the end|remaining part|texts|the remainder|the rest',
        example: 'The remaining part of the text is opened only for subscribers',
      },
    ],
    login: [
      {
        words: '{mtWord}|facebook|forgot|google|login|password|remember|restore|through|vkontakte|yandex',
        cue: 'enter through|log yourself|login or password|personal cabinet of the reader|personal cabinet of the subscriber|the password',
        act: 'already have|do not remember|facebook|forgot the|google|of the user|reader s|restore it|restore the|specify|vkontakte|yandex',
        example: 'Do not remember the password? Restore it',
      },
    ],
    newsletter: [
      {
        words:
          '{mtWord}|best|bulletin|dispatch|evening|freshest|important|indicate|mail|most|receive|send|sending|specify|straight|unsubscribe|write',
        cue: 'dispatch|electronic box|electronic mail|information bulletin|informative bulletin|mailing|the mail|your box|your mail',
        act: 'best texts|freshest news|indicate|main thing|most important news|once a week|receive our|specify|subscribe to|unsubscribe|we will send|write yourself',
        example: 'Specify the mail, and we will send the main thing for the day',
      },
    ],
    comments: [
      {
        words:
          '{mtWord}|acquainted|appear|authorized|checked|closed|comment|commentary|comments|discuss|discussion|editor|forum|leave|moderation|other|rules|verification|were|write',
        cue: 'comment|commentaries|commentary|commenting|comments',
        act: 'after verification|appear after|authorized users|be the first|closed by the|for now|get acquainted|leave yours|only authorized',
        example: 'Only authorized users can comment',
      },
    ],
    copyright: [
      {
        words:
          '{mtWord}|active|belong|consent|forbidden|hyperlink|law|materials|permission|photographs|photos|prohibited|publisher|reference|source|written',
        cue: 'author s rights|citation|copying of|copyrights|quoting|reprint|reprinting',
        act: 'active hyperlink|active reference|belong to the|consent of the|is forbidden|is prohibited|written consent|written permission',
        example: 'Copyrights belong to the publisher',
      },
    ],
    'live-marker': [
      {
        words: '{mtWord}|details|information|supplemented|updated',
        cue: 'the article|the material|the news|the text',
        act: 'is being supplemented|is being updated|is supplemented|will be refreshed|will be supplemented',
        example: 'The text will be supplemented',
      },
    ],
    'translation-notice': [
      {
        words: '{mtWord}|automatically|machine|network|neural|speech|translated|voiced|was',
        cue: 'translated|translation|voiced',
        act: 'by a robot|neural network|neuronet|speech synthesizer|synthesizer of speech',
        example: 'The text is voiced by a speech synthesizer',
      },
    ],
  },
}
