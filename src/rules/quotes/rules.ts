import type {Rule, RuleSet} from '../rule.js'

const rules: readonly Rule[] = [
  {
    id: 'quotes/direction',
    summary: 'Turns a quotation mark that was curled the wrong way.',
    explanation:
      'Systems curl each piece of text between two tags by itself, so a mark’s looks say where spaces and tags were. All marks of a paragraph are read together: which open, which close, how they nest. Marks that stand as in print are left alone.',
    examples: [
      {
        input: 'The mayor spoke of a ”difficult“ winter for the town.',
        output: 'The mayor spoke of a “difficult” winter for the town.',
      },
      {
        input: 'The mayor spoke of a “difficult” winter for the town.',
        output: 'The mayor spoke of a “difficult” winter for the town.',
      },
    ],
  },
  {
    id: 'quotes/detached',
    summary: 'Removes the space between a quotation mark and what it quotes.',
    explanation:
      'Translators put a space where French has one, « X ». The space inside the marks goes, a no-break space too; thin spaces between two marks, ’ ”, are printers’ work and stay.',
    examples: [
      {input: 'The mayor spoke of a “ difficult ” winter.', output: 'The mayor spoke of a “difficult” winter.'},
    ],
  },
  {
    id: 'quotes/glued',
    summary: 'Puts back the space between a quotation and the word beside it.',
    explanation:
      'Where a tag stood, the space outside a quotation is often lost. Parts of words in marks, “re”education, plurals, “A”s, and footnote numbers stay.',
    examples: [
      {
        input: '“The bridge will reopen in the spring”the mayor said.',
        output: '“The bridge will reopen in the spring” the mayor said.',
      },
    ],
  },
  {
    id: 'quotes/foreign',
    summary: 'Replaces guillemets, German and Swedish marks in English text.',
    explanation:
      'French «X», German „X“ and »X«, Polish „X” and ‹X› become the marks that the document uses. A breadcrumb’s » stays.',
    examples: [
      {
        input: 'The paper called it a «disgrace» and a „farce“.',
        output: 'The paper called it a “disgrace” and a “farce”.',
      },
    ],
  },
  {
    id: 'quotes/doubled',
    summary: 'Makes one quotation mark of two.',
    explanation:
      'Marks that were converted twice, ““X””, two single marks and two backticks stand for one double mark. An empty string, "", stays.',
    examples: [
      {
        input: 'The paper called it a ““disgrace””, and “rightly so”.',
        output: 'The paper called it a “disgrace”, and “rightly so”.',
      },
    ],
  },
  {
    id: 'quotes/straight',
    summary: 'Curls straight quotation marks in a document of curly ones.',
    explanation: 'Only where the document has curly marks: one that is straight throughout stays as it is.',
    examples: [
      {input: '“It is over,” she said. "Go home."', output: '“It is over,” she said. “Go home.”'},
      {input: '"It is over," she said. "Go home."', output: '"It is over," she said. "Go home."'},
    ],
  },
  {
    id: 'quotes/level',
    summary: 'Gives a quotation that opens with a double and closes with a single mark two marks of a kind.',
    explanation: 'The document’s outer marks are taken, double in US usage and single in UK usage.',
    examples: [
      {
        input: '“This is an act of despair’, the minister said.',
        output: '“This is an act of despair”, the minister said.',
      },
    ],
  },
  {
    id: 'quotes/apostrophe',
    summary: 'Repairs apostrophes: turned, straight among curly, or set apart from their word.',
    explanation:
      'Putin ’s, O ’Malley, don‘t and don´t become one word with one apostrophe. The boys’ home, ’tis, the ’90s and rock ’n’ roll are right and stay; 5’10” is feet and inches.',
    examples: [
      {input: 'Putin ’s soldiers don‘t know.', output: 'Putin’s soldiers don’t know.'},
      {input: '’Tis the boys’ home of the ’90s.', output: '’Tis the boys’ home of the ’90s.'},
    ],
  },
  {
    id: 'quotes/unpaired',
    summary: 'Reports a quotation mark whose partner is missing.',
    explanation:
      'A mark is never invented. What its own place does not decide is reported with the reading taken and the one that came second; --unsafe gives it that reading’s form.',
    examples: [
      {
        input: 'She wrote of “hope” and of this bold ” new age.',
        output: 'She wrote of “hope” and of this bold” new age.',
        suggested: true,
      },
      {input: 'She said: “Hope is all we have. He agreed.', output: 'She said: “Hope is all we have. He agreed.'},
    ],
  },
]

/** All rules of the category: one decoder reads the marks, and what it changes is named after what was wrong. */
export const quotes: RuleSet = {rules, load: async () => (await import('./check.js')).checkQuotes}
