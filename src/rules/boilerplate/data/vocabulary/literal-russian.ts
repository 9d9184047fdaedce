import type {PhraseBook} from '../../phrases.js'

/** What literal translation of Russian makes of notices in English. See `Bag` of `phrases.ts`. */
export const literalRussian: PhraseBook = {
  language: 'en',
  from: 'ru',
  sets: {
    mtWord:
      'a|an|and|any|already|also|all|are|as|at|be|before|below|by|can|complete|completely|contents|day|do|each|every|first|for|free|from|full|get|go|has|have|here|in|into|is|it|its|main|material|may|moment|month|more|morning|my|new|news|not|now|of|on|once|only|open|opened|or|order|our|out|over|page|part|please|portal|possible|publication|reader|readers|rest|section|self|side|site|still|text|texts|thank|the|them|then|there|this|through|time|to|too|up|us|via|want|we|week|will|with|without|you|your|yourself|#|article|articles|percent|edition|editorial|office|newspaper|magazine|users|user|account|end|lower|further|continue|read|reading|us know|link|press|click|version|wholly|whole|remain|remains|remaining',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{mtWord}|seconds|placed|located|after|find|flip|scroll|close',
        cue: 'advertising|advertisement|advert|advertising block',
        act: 'on the rights of|pause|flip lower|further part|the remainder|continuation|sequel|lower|goes on under|located under|placed under',
        example: 'The continuation of the text is placed under the advertising',
      },
    ],
    'paywall-notice': [
      {
        words:
          '{mtWord}|access|subscription|paid|monthly|registered|reserved|exhausted|limit|premium|belongs|zone|issue|buy|finish',
        cue: 'abonents|abonent|abonement|prenumerators|prenumerator|prenumerata|subscribers|paid subscription|premium zone|issue access|issue a subscription|registered readers|limit of free',
        act: 'opened only|open only|only for|is only|the rest|the remainder|remaining part|read to the end|finish reading|full version|belongs to|in order to|exhausted|texts',
        example: 'The remaining part of the text is opened only for subscribers',
      },
    ],
    login: [
      {
        words: '{mtWord}|vkontakte|yandex|google|facebook|password|login|forgot|remember|restore|through',
        cue: 'personal cabinet of the reader|personal cabinet of the subscriber|the password|enter through|login or password|log yourself',
        act: 'do not remember|restore it|restore the|vkontakte|yandex|google|facebook|reader s|forgot the|already have|specify|of the user',
        example: 'Do not remember the password? Restore it',
      },
    ],
    newsletter: [
      {
        words:
          '{mtWord}|send|sending|write|receive|specify|indicate|mail|important|most|best|freshest|dispatch|bulletin|unsubscribe|straight|evening',
        cue: 'dispatch|mailing|informative bulletin|information bulletin|the mail|your mail|your box|electronic mail|electronic box',
        act: 'receive our|unsubscribe|write yourself|specify|indicate|we will send|best texts|main thing|freshest news|most important news|once a week|subscribe to',
        example: 'Specify the mail, and we will send the main thing for the day',
      },
    ],
    comments: [
      {
        words:
          '{mtWord}|comment|comments|commentary|leave|write|rules|forum|discuss|discussion|authorized|other|acquainted|appear|checked|verification|moderation|closed|editor|were',
        cue: 'commentary|comments|comment|commentaries|commenting',
        act: 'authorized users|for now|be the first|get acquainted|appear after|after verification|closed by the|leave yours|only authorized',
        example: 'Only authorized users can comment',
      },
    ],
    copyright: [
      {
        words:
          '{mtWord}|photographs|photos|written|consent|permission|prohibited|forbidden|active|hyperlink|reference|source|materials|belong|publisher|law',
        cue: 'reprint|reprinting|copyrights|author s rights|quoting|citation|copying of',
        act: 'is forbidden|is prohibited|written consent|written permission|active hyperlink|active reference|belong to the|consent of the',
        example: 'Copyrights belong to the publisher',
      },
    ],
    'live-marker': [
      {
        words: '{mtWord}|details|information|supplemented|updated',
        cue: 'the text|the material|the news|the article',
        act: 'will be supplemented|is being supplemented|is being updated|is supplemented|will be refreshed',
        example: 'The text will be supplemented',
      },
    ],
    'translation-notice': [
      {
        words: '{mtWord}|was|translated|voiced|speech|neural|network|automatically|machine',
        cue: 'translated|voiced|translation',
        act: 'neural network|speech synthesizer|synthesizer of speech|neuronet|by a robot',
        example: 'The text is voiced by a speech synthesizer',
      },
    ],
  },
}
