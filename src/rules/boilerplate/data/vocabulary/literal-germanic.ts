import type {PhraseBook} from '../../phrases.js'
import {vocabulary} from './english.js'

/**
 * What literal translation makes of the notices of Germanic languages and Finnish in English: a Norwegian article is a
 * case, a Finnish subscription an order, a Danish password an access code, and a Swede is asked to tip, not to tell.
 */
export const literalGermanic: PhraseBook = {
  language: 'en',
  sets: {
    ...vocabulary.sets,
    literalAd: 'ad|ads|advert|advertisement|advertisements|advertising|display|insertion',
    literalAfter: '(after|below|under|underneath|beneath|behind) [the|this|a] {literalAd}',
    literalCookie:
      'information capsules|information capsule|all cakes|cookies|cookie settings|external contents|this content|contents of (instagram|facebook|youtube|twitter|x|tiktok)',
    literalCookieAct:
      'accept|accepted|approve|adapt|adjust|permission needed|your consent|your permission|permanently allow|consent is needed|information capsules to improve|requires your|must use|use information capsules',
    literalText:
      'article|articles|case|cases|matter|story|stories|text|contribution|contributions|content|message|report|news|thing|reportage|interview',
    literalTextWhole: '(whole|full|complete|entire|rest of the) {literalText}|all {literalText}|all the {literalText}',
    literalMember:
      'plus article|plus case|digital subscription|digital order|logged in|paying readers|only for members|year subscription',
    literalMemberAct: 'this|a|only for|read on|read further|continue reading|to read|{literalText}',
    literalOfferName: 'subscription|subscriptions|an order|the order',
    literalOfferAct: 'give away|as a gift|secure|fits you|suits you|suitable for you|trial|complete a',
    literalPrice: '# (euro|euros|eur|sek|kr|kroner|kronor|krone|krona)|for a (euro|krone|krona)',
    literalTerm: 'afterwards|thereafter|first month|try one month|terminable|cancelable|right now',
    literalCancel:
      'cancel|terminate|end when|terminable|cancelable|binding time|commitment time|minimum term|minimum duration',
    literalWhenever: 'whenever|you want|you like|no|monthly',
    literalLogin: 'account|password|access code|an id|free user|free profile|free account',
    literalLoginAct:
      'create|forgot your|forgotten the|forget the|did you forget|do you have no|do you not have|don t you have|no account|make a',
    literalMail: 'newsletter|mailbox|inbox|your e mail|your email|your mail|e mail address',
    literalMailAct:
      'write yourself|sign up|order our|order the newsletter|subscribe|every morning|every day|most important news|directly|straight|unsubscribe|cancel|fill in',
    literalChannel: 'app|application|tiktok|notices|notifications|alerts|the news',
    literalChannelAct:
      'fetch our|download our|turn on|miss|miss nothing|find us|also find|like us|onto the mobile phone|to the mobile phone',
    literalShareAct: 'share|tip|give away|recommend|remember article',
    literalShareThing:
      'the article|article|this article|the case|the matter|this message|contribution|a friend|an acquaintance|by e mail',
    literalComment:
      'comment|comments|commenting|comment field|comment track|commentator|reader s letter|responding|respond|comment function|what do you mean',
    literalCommentAct:
      'closed|write a|write comment|place a|participate|take part|no longer possible|deactivated|be first|be the first|log in',
    literalError: 'error|errors|mistake|mistakes|typo|typing error|spelling error',
    literalErrorAct:
      'tip us|mark and press|please mark|report now|mail us|write to us|tell us|contact the editors|contact the editorial|discovered',
    literalSupport: 'vipps|swish|mobilepay|contribution',
    literalSupportAct: 'contribution via|a contribution|to continue our work|continue the work|helps us',
    literalVoice: 'computer voice|machine voice|artificial voice|synthetic voice|robot voice|speech synthesis',
    literalBlocker: 'ad blocking|ad blocking program|web reader|advertising blocker|your browser|ad blocker|adblocker',
    literalBlockerAct: 'turn off|switch off|turn on|use|using|supported|support|deactivate|activate|outdated',
    literalPrint: 'stood in|was in print|was brought|was published|appeared|stood',
    literalThanks: 'thank|say thanks|thanks for|thank you when|appreciate',
    literalThanked: 'the writer|the author|reading along|you read|this article with',
    literalWord:
      '{little}|{adWord}|{consentWord}|{memberWord}|{mailWord}|{channelWord}|{commentWord}|{errorWord}|{supportWord}|{literalText}|{literalCookieAct}|{literalMemberAct}|{literalTerm}|{literalOfferAct}|{literalMailAct}|{literalChannelAct}|{literalShareAct}|{literalShareThing}|{literalCommentAct}|{literalErrorAct}|{literalLoginAct}|{literalThanked}|{literalAd}|does|goes|after|below|magazine|paper|print|edition|display|without|right|now|month|year|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|via|also|field|track|gallery|pictures|photo|photos|mean|another|twice|program|seen|found|like|did|want|maybe|could|permanently|be|been|order',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{literalWord}',
        cue: '{literalAfter}',
        act: 'continues|continue|continue reading|goes on|goes further|read on|read further|you read further|the rest',
        example: 'The case continues below the ad',
      },
      {words: '{literalWord}', cue: '{literalAd}', act: 'skip over|ends|paid', example: 'Skip over the advertisement'},
    ],
    'consent-notice': [
      {
        words: '{literalWord}',
        cue: '{literalCookie}',
        act: '{literalCookieAct}',
        example: 'Accept all information capsules',
      },
    ],
    'continue-reading': [
      {
        words: '{literalWord}',
        cue: '{literalTextWhole}',
        act: 'click here|read|here|to the|go to|move to|show',
        example: 'Click here to read the whole case',
      },
    ],
    'paywall-notice': [
      {
        words: '{literalWord}',
        cue: '{literalMember}',
        act: '{literalMemberAct}',
        example: 'To continue reading you need a digital order',
      },
      {words: '{literalWord}', cue: 'lock|lock up', act: 'the article|the case|up', example: 'Lock the article up'},
    ],
    offer: [
      {
        words: '{literalWord}',
        cue: '{literalOfferName}',
        act: '{literalOfferAct}',
        example: 'Give away a subscription',
      },
      {
        words: '{literalWord}',
        cue: '{literalPrice}',
        act: '{literalTerm}',
        example: 'Right now: 3 months for 3 kroner',
      },
      {words: '{literalWord}', cue: '{literalCancel}', act: '{literalWhenever}', example: 'No commitment time'},
    ],
    login: [
      {
        words: '{literalWord}',
        cue: '{literalLogin}',
        act: '{literalLoginAct}',
        example: 'Do you have no account? Create one here',
      },
    ],
    newsletter: [
      {
        words: '{literalWord}',
        cue: '{literalMail}',
        act: '{literalMailAct}',
        example: 'Write yourself up for the newsletter here',
      },
    ],
    'follow-us': [
      {words: '{literalWord}', cue: '{literalChannel}', act: '{literalChannelAct}', example: 'Fetch our app'},
    ],
    'share-toolbar': [
      {
        words: '{literalWord}',
        cue: '{literalShareAct}',
        act: '{literalShareThing}',
        begins: true,
        example: 'Share the case',
      },
    ],
    comments: [
      {
        words: '{literalWord}',
        cue: '{literalComment}',
        act: '{literalCommentAct}',
        example: 'The comment track is closed',
      },
    ],
    'error-report': [
      {words: '{literalWord}', cue: '{literalError}', act: '{literalErrorAct}', example: 'Found a mistake? Tip us'},
    ],
    donation: [
      {words: '{literalWord}', cue: '{literalSupport}', act: '{literalSupportAct}', example: 'Vipps a contribution'},
    ],
    'translation-notice': [
      {
        words: '{literalWord}',
        cue: '{literalVoice}',
        act: '{literalText}|read|read up|read out',
        example: 'The story is read by a machine voice',
      },
    ],
    'browser-notice': [
      {
        words: '{literalWord}',
        cue: '{literalBlocker}',
        act: '{literalBlockerAct}',
        example: 'Your web reader is not supported',
      },
    ],
    'thank-the-writer': [
      {
        words: '{literalWord}',
        cue: '{literalThanks}',
        act: '{literalThanked}',
        example: 'Did you like the case? Say thanks to the writer',
      },
    ],
  },
}
