import {readFileSync} from 'node:fs'
import * as v from 'valibot'
import {isNode, LineCounter, parseDocument, stringify} from 'yaml'
import {systemReason, UserError} from '../cli/errors.js'
import {CodeWriter} from '../rules/boilerplate/matcher/code.js'
import {compile, PatternError} from '../rules/boilerplate/matcher/pattern.js'
import type {SiteProfile} from './profile.js'
import {roles} from './units.js'

const text = v.pipe(v.string(), v.nonEmpty())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Written by hand, a line needs its pattern only. */
const line = v.strictObject({
  pattern: text,
  kind: v.optional(v.picklist(['line', 'sentence']), 'line'),
  role: v.optional(v.picklist(roles), 'end'),
  articles: v.optional(count, 0),
  examples: v.optional(v.array(text), []),
})

const schema = v.strictObject({
  site: text,
  articles: v.optional(count, 0),
  sure: v.optional(v.array(line), []),
  likely: v.optional(v.array(line), []),
})

const explanation = `What recurs in the articles of one site: clean-article --profile takes it.
The lines under "sure" are removed, those under "likely" suggested. In a pattern, # stands for a number, _ for a word,
<name> for a name, ... for any words; case, accents and punctuation do not count. Move, change and delete as you like.`

/** A profile as a file that people read and edit. */
export function profileText(profile: SiteProfile): string {
  const comment = explanation.split('\n').map((row) => `# ${row}\n`)
  return comment.join('') + stringify(profile, {lineWidth: 0})
}

/**
 * Reads a profile.
 *
 * @param path where it is
 * @param name what it is called in messages
 * @throws UserError that names file, line and column of all that is wrong
 */
export function readProfile(path: string, name: string): SiteProfile {
  const source = read(path, name)
  const counter = new LineCounter()
  const document = parseDocument(source, {lineCounter: counter, prettyErrors: false})
  const fault = (offset: number, message: string) => {
    const {line: row, col} = counter.linePos(offset)
    return `${name}:${row}:${col}: ${message}`
  }
  const faults = document.errors.map(({pos, message}) => fault(pos[0], message))
  const place = (keys: readonly (string | number)[]) => {
    for (let length = keys.length; length > 0; length--) {
      const node: unknown = document.getIn(keys.slice(0, length), true)
      if (isNode(node) && node.range) return node.range[0]
    }
    return 0
  }
  const checked = v.safeParse(schema, faults.length > 0 ? undefined : document.toJS({maxAliasCount: 100}))
  if (faults.length === 0 && checked.issues) {
    for (const issue of checked.issues) {
      const keys = issue.path?.map(({key}) => key as string | number) ?? []
      faults.push(fault(place(keys), `${keys.length > 0 ? `“${keys.join('.')}”: ` : ''}${issue.message}.`))
    }
  }
  if (checked.success) {
    for (const list of ['sure', 'likely'] as const) {
      for (const [index, {pattern}] of checked.output[list].entries()) {
        const error = patternError(pattern)
        if (error) faults.push(fault(place([list, index, 'pattern']), error.message))
      }
    }
  }
  if (faults.length > 0 || !checked.success) throw new UserError(`The profile ${name} is wrong.`, faults)
  return checked.output
}

function read(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UserError(`Cannot read the profile ${name}: ${systemReason(error)}.`)
  }
}

function patternError(pattern: string): PatternError | undefined {
  try {
    compile(pattern, new CodeWriter())
    return undefined
  } catch (error) {
    if (error instanceof PatternError) return error
    throw error
  }
}
