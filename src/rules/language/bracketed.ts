import {foreignWords} from '../../article/language.js'
import {isInCode} from '../text/context.js'
import {patternRule} from '../text/pattern-rule.js'
import {Sign} from '../text/sign.js'
import {alsoEnglish} from './data/also-english.js'

/** A word that was left in brackets, untranslated: `[pour]`. */
export const bracketed = patternRule({
  id: 'language/bracketed',
  summary: 'A foreign word left in square brackets: [pour].',
  explanation:
    'Editors put words into a quotation in square brackets, and translation leaves them: “[pour] the people”. Brackets that hold only ' +
    'function words of another language are reported. Nothing is changed, also with --unsafe. “[sic]”, notes and English words stay ' +
    'unmentioned.',
  examples: [{input: 'He fights “[pour] the people” [sic].', output: 'He fights “[pour] the people” [sic].'}],
  sign: Sign.Bracket,
  // A Markdown link goes on after its bracket; [MIT] is a licence.
  pattern: () => /\[(?<words>\p{Ll}{1,12}(?:[ '’]\p{Ll}{1,12}){0,3})\](?![([\p{L}])/gu,
  reader:
    (article) =>
    ({0: found, index, groups}) => {
      const words = (groups?.['words'] ?? '').split(/[ '’]/)
      if (!words.every((word) => foreignWords.has(word) && !alsoEnglish.has(word))) return undefined
      if (isInCode(article, index)) return undefined
      return {expected: found, certain: false, message: `“${found}” was left in another language.`}
    },
})
