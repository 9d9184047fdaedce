import type {Article} from '../../article/article.js'
import type {Report, RuleSet} from '../rule.js'
import {PatternError} from './matcher/pattern.js'
import {PatternList} from './matcher/pattern-list.js'
import {Words} from './matcher/read-words.js'

/**
 * Boilerplate of the user’s own: a phrase with slots, in the language of src/rules/boilerplate/matcher/pattern.ts, or a regular
 * expression in the syntax of RE2. Either must match a whole paragraph.
 */
export type OwnBoilerplate = string | {pattern: string}

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
  const findIn = await matcherOf(boilerplate)
  for (const {start, end, text} of paragraphs) {
    const own = findIn(text)
    if (!own) continue
    const message = `Boilerplate of your own: “${sourceOf(own)}”.`
    report({ruleId: 'boilerplate/own', message, start, end, expected: '', certain: true})
  }
}

function sourceOf(own: OwnBoilerplate): string {
  return typeof own === 'string' ? own : own.pattern
}

/** Finds the first that a whole text is. */
type Matcher = (text: string) => OwnBoilerplate | undefined

const known = new WeakMap<readonly OwnBoilerplate[], Promise<Matcher>>()

function matcherOf(boilerplate: readonly OwnBoilerplate[]): Promise<Matcher> {
  const matcher = known.get(boilerplate) ?? compileAll(boilerplate)
  known.set(boilerplate, matcher)
  return matcher
}

async function compileAll(boilerplate: readonly OwnBoilerplate[]): Promise<Matcher> {
  const phrases = new PatternList(boilerplate.filter((own) => typeof own === 'string').map(checked))
  const words = new Words()
  let count = 0
  const tests: ((text: string) => boolean)[] = []
  for (const own of boilerplate) {
    const phrase = count
    if (typeof own !== 'string') tests.push(await regularExpression(checked(own.pattern)))
    else {
      tests.push(() => phrases.matchesAll(phrase, words))
      count++
    }
  }
  return (text) => {
    phrases.vocabulary.read(text, words)
    return boilerplate.find((_, i) => tests[i]?.(text))
  }
}

/** Longer patterns are not written by people; compiling them takes time and room. */
const longestPattern = 1000

function checked(source: string): string {
  if (source.length <= longestPattern) return source
  throw new PatternError(`${source.slice(0, 40)}…`, `it has more than ${longestPattern} characters`)
}

/**
 * Checks a phrase or a regular expression.
 *
 * @throws PatternError if it cannot be read, or can match nothing at all
 */
export async function checkOwn(own: OwnBoilerplate): Promise<void> {
  await compileAll([own])
}

async function regularExpression(source: string): Promise<(text: string) => boolean> {
  const {RE2JS} = await import('re2js')
  try {
    const expression = RE2JS.compile(source)
    if (expression.matches('')) throw new PatternError(source, 'it can match nothing')
    return (text) => expression.matches(text)
  } catch (error) {
    if (error instanceof PatternError) throw error
    throw new PatternError(source, error instanceof Error ? error.message : String(error))
  }
}
