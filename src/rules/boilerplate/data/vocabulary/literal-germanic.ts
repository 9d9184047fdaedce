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
      'all cakes|contents of (instagram|facebook|youtube|twitter|x|tiktok)|cookie settings|cookies|external contents|information capsule|information capsules|this content',
    literalCookieAct:
      'accept|accepted|adapt|adjust|approve|consent is needed|information capsules to improve|must use|permanently allow|permission needed|requires your|use information capsules|your consent|your permission',
    literalText:
      'article|articles|case|cases|content|contribution|contributions|interview|matter|message|news|report|reportage|stories|story|text|thing',
    literalTextWhole: '(whole|full|complete|entire|rest of the) {literalText}|all {literalText}|all the {literalText}',
    literalMember:
      'digital order|digital subscription|logged in|only for members|paying readers|plus article|plus case|year subscription',
    literalMemberAct: '{literalText}|a|continue reading|only for|read further|read on|this|to read',
    literalOfferName: 'an order|subscription|subscriptions|the order',
    literalOfferAct: 'as a gift|complete a|fits you|give away|secure|suitable for you|suits you|trial',
    literalPrice: '# (euro|euros|eur|sek|kr|kroner|kronor|krone|krona)|for a (euro|krone|krona)',
    literalTerm: 'afterwards|cancelable|first month|right now|terminable|thereafter|try one month',
    literalCancel:
      'binding time|cancel|cancelable|commitment time|end when|minimum duration|minimum term|terminable|terminate',
    literalWhenever: 'monthly|no|whenever|you like|you want',
    literalLogin: 'access code|account|an id|free account|free profile|free user|password',
    literalLoginAct:
      'create|did you forget|do you have no|do you not have|don t you have|forget the|forgot your|forgotten the|make a|no account',
    literalMail: 'e mail address|inbox|mailbox|newsletter|your e mail|your email|your mail',
    literalMailAct:
      'cancel|directly|every day|every morning|fill in|most important news|order our|order the newsletter|sign up|straight|subscribe|unsubscribe|write yourself',
    literalChannel: 'alerts|app|application|notices|notifications|the news|tiktok',
    literalChannelAct:
      'also find|download our|fetch our|find us|like us|miss|miss nothing|onto the mobile phone|to the mobile phone|turn on',
    literalShareAct: 'give away|recommend|remember article|share|tip',
    literalShareThing:
      'a friend|an acquaintance|article|by e mail|contribution|the article|the case|the matter|this article|this message',
    literalComment:
      'comment|comment field|comment function|comment track|commentator|commenting|comments|reader s letter|respond|responding|what do you mean',
    literalCommentAct:
      'be first|be the first|closed|deactivated|log in|no longer possible|participate|place a|take part|write a|write comment',
    literalError: 'error|errors|mistake|mistakes|spelling error|typing error|typo',
    literalErrorAct:
      'contact the editorial|contact the editors|have you discovered|mail us|you discovered|you have discovered|mark and press|please mark|report now|tell us|tip us|write to us',
    literalSupport: 'contribution|mobilepay|swish|vipps',
    literalSupportAct: 'a contribution|continue the work|contribution via|helps us|to continue our work',
    literalVoice: 'artificial voice|computer voice|machine voice|robot voice|speech synthesis|synthetic voice',
    literalBlocker: 'ad blocker|ad blocking|ad blocking program|adblocker|advertising blocker|web reader|your browser',
    literalBlockerAct: 'activate|deactivate|outdated|support|supported|switch off|turn off|turn on|use|using',
    literalPrint: 'appeared|stood|stood in|was brought|was in print|was published',
    literalThanks: 'appreciate|say thanks|thank|thank you when|thanks for',
    literalThanked: 'reading along|the author|the writer|this article with|you read',
    literalWord:
      '{adWord}|{channelWord}|{commentWord}|{consentWord}|{errorWord}|{literalAd}|{literalChannelAct}|{literalCommentAct}|{literalCookieAct}|{literalErrorAct}|{literalLoginAct}|{literalMailAct}|{literalMemberAct}|{literalOfferAct}|{literalShareAct}|{literalShareThing}|{literalTerm}|{literalText}|{literalThanked}|{little}|{mailWord}|{memberWord}|{supportWord}|after|also|another|be|been|below|could|did|display|does|edition|field|found|friday|gallery|goes|like|magazine|maybe|mean|monday|month|now|order|paper|permanently|photo|photos|pictures|print|program|right|saturday|seen|sunday|thursday|track|tuesday|twice|via|want|wednesday|week|without|year',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{literalWord}',
        cue: '{literalAfter}',
        act: 'continue|continue reading|continues|goes further|goes on|read further|read on|the rest|you read further',
        example: 'The case continues below the ad',
      },
      {words: '{literalWord}', cue: '{literalAd}', act: 'ends|paid|skip over', example: 'Skip over the advertisement'},
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
        act: 'click here|go to|here|move to|read|show|to the',
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
        act: '{literalText}|read|read out|read up',
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
