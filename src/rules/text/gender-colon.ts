import {patternRule} from './pattern-rule.js'
import {Sign} from './sign.js'

/** What is left of the German gender colon: `voters: inside`. */
export const genderColon = patternRule({
  id: 'text/gender-colon',
  summary: 'What is left of a German gender colon: “voters: inside” for Wähler:innen.',
  explanation:
    'German writes Wähler:innen, Wähler*innen or Wähler_innen for voters of any gender; machine translation takes “innen” for ' +
    '“inside”. After a plural noun the remnant is suggested for removal. “Voters: inside the booth” stays, because what follows is ' +
    'what is inside.',
  examples: [
    {input: 'The voters: inside decide on Sunday.', output: 'The voters decide on Sunday.', suggested: true},
    {
      input: 'All employees*inside and citizens:innen came.',
      output: 'All employees and citizens came.',
      suggested: true,
    },
    {input: 'Two voters: inside the booth, nobody else.', output: 'Two voters: inside the booth, nobody else.'},
  ],
  sign: Sign.GenderColon,
  pattern: () =>
    /(?<=\p{L}(?:s|men|ple|en))(?: ?[:*_] ?(?:inside|indoors|innen)|\/(?:inside|innen))(?![\p{L}\p{N}-]| (?:the|a|an|of|his|her|its|their|our|my|your|this|that|these|those|every|each|and out|and outside)\b| \p{Lu})/gu,
  reader:
    () =>
    ({0: remnant}) => ({
      expected: '',
      certain: false,
      language: 'de',
      message: `“${remnant.trim()}” looks like the German ending for any gender (Wähler:innen).`,
      note: 'Or the sentence goes on inside something.',
    }),
})
