import type {Article, Paragraph} from '../../article/article.js'
import type {Report, RuleSet} from '../rule.js'
import {compile, PatternError} from './pattern.js'
import {tokenize} from './tokens.js'

/**
 * Boilerplate of the user’s own: a phrase with slots, in the language of src/rules/boilerplate/pattern.ts, or a regular
 * expression in the syntax of RE2. Either must match a whole paragraph.
 */
export type OwnBoilerplate = string | {pattern: string}

/** Whether a paragraph is what the user described. */
type Matcher = (paragraph: Paragraph) => boolean

interface Entry {
  source: string
  matches: Matcher
}

export const ownBoilerplate: RuleSet = {
  rules: [
    {
      id: 'boilerplate/own',
      summary: 'Lines that the user names: phrases with slots, or regular expressions.',
      explanation:
        'Removes paragraphs that a phrase or a regular expression of the configuration’s key `boilerplate` matches from ' +
        'beginning to end. In a phrase, case, accents and punctuation do not count, `...` stands for any words, `#` for ' +
        'a number, `<name>` for a name, `(a|b)` for one of two, `[a]` for what may be missing. Regular expressions are run ' +
        'by RE2, whose time grows with the text and no faster. A paragraph that only holds such a line stays.',
      examples: [
        {
          input: 'The river rose.\n\nMore from the Lund Courier on page 7\n\nIt fell again.',
          output: 'The river rose.\n\nIt fell again.',
          boilerplate: ['More from [the] <name> on page #'],
        },
        {
          input: 'Ref. LC-2041\n\nThe river rose.',
          output: 'The river rose.',
          boilerplate: [{pattern: String.raw`Ref\. [A-Z]{2}-\d+`}],
        },
        {
          input: 'He read more from the Lund Courier on page 7 than he had wanted to.',
          output: 'He read more from the Lund Courier on page 7 than he had wanted to.',
          boilerplate: ['More from [the] <name> on page #'],
        },
      ],
    },
  ],
  load: () => Promise.resolve(check),
}

async function check({boilerplate, paragraphs}: Article, report: Report): Promise<void> {
  if (!boilerplate || boilerplate.length === 0) return
  const entries = await compiled(boilerplate)
  for (const paragraph of paragraphs) {
    const entry = entries.find(({matches}) => matches(paragraph))
    if (!entry) continue
    const {start, end} = paragraph
    const message = `Boilerplate of your own: “${entry.source}”.`
    report({ruleId: 'boilerplate/own', message, start, end, expected: '', certain: true})
  }
}

const known = new WeakMap<readonly OwnBoilerplate[], Promise<readonly Entry[]>>()

function compiled(boilerplate: readonly OwnBoilerplate[]): Promise<readonly Entry[]> {
  let entries = known.get(boilerplate)
  if (!entries) {
    entries = Promise.all(boilerplate.map(compileOwn))
    known.set(boilerplate, entries)
  }
  return entries
}

/** Longer patterns are not written by people; compiling them takes time and room. */
const longestPattern = 1000

/**
 * Compiles a phrase or a regular expression.
 *
 * @throws PatternError if it cannot be read, or can match nothing at all
 */
export async function compileOwn(own: OwnBoilerplate): Promise<Entry> {
  const source = typeof own === 'string' ? own : own.pattern
  if (source.length > longestPattern) {
    throw new PatternError(`${source.slice(0, 40)}…`, `it has more than ${longestPattern} characters`)
  }
  return {source, matches: typeof own === 'string' ? phrase(own) : await regularExpression(own.pattern)}
}

function phrase(source: string): Matcher {
  const pattern = compile(source)
  // The words are read once for all phrases.
  return (paragraph) =>
    pattern.matchesToEnd(
      paragraph.remember(tokenize, () => tokenize(paragraph.text)),
      0,
    )
}

async function regularExpression(source: string): Promise<Matcher> {
  const {RE2JS} = await import('re2js')
  try {
    const expression = RE2JS.compile(source)
    if (expression.matches('')) throw new PatternError(source, 'it can match nothing')
    return ({text}) => expression.matches(text)
  } catch (error) {
    if (error instanceof PatternError) throw error
    throw new PatternError(source, error instanceof Error ? error.message : String(error))
  }
}
