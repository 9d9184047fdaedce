import {basename} from 'node:path'
import * as v from 'valibot'
import {type Document, isMap, isNode, LineCounter, type Pair, parseDocument} from 'yaml'
import {UserError} from '../cli/errors.js'
import {nearest, selectRules, UnknownRuleError} from '../rules/select.js'
import {type Config, configSchema, type ConfigValues} from './schema.js'
import {packageKey} from './search.js'

export interface ParsedConfig {
  config: Config
  /** The line, from 1, that a value stands on, by its keys. */
  lineOf: (path: readonly (string | number)[]) => number
}

type Keys = readonly (string | number)[]

/**
 * Reads a configuration, YAML or JSON. It is data: nothing in it is run.
 *
 * @param file its path, for messages
 * @throws UserError that names line and column of everything that is wrong
 */
export function parseConfig(text: string, file: string): ParsedConfig {
  const counter = new LineCounter()
  const document = parse(text, file, counter)
  const root: Keys = basename(file) === 'package.json' ? [packageKey] : []
  const place = (keys: Keys, ofKey = false) => {
    const {line, col} = counter.linePos(offsetOf(document, [...root, ...keys], ofKey))
    return {line, text: `${file}:${line}:${col}`}
  }
  const whole = document.toJS() as Record<string, unknown> | null
  const data: unknown = root.length > 0 ? whole?.[packageKey] : whole
  const checked = v.safeParse(configSchema, data ?? {})
  const problems = checked.success
    ? unknownRules(checked.output as Config).map(({keys, message}) => `${place(keys).text}: ${message}`)
    : checked.issues.map((issue) => {
        const keys = issue.path?.map(({key}) => key as string | number) ?? []
        return `${place(keys, issue.type === 'strict_object').text}: ${explain(issue, keys)}`
      })
  if (problems.length > 0) throw new UserError(`The configuration ${file} is wrong.`, problems)
  return {config: checked.output ?? {}, lineOf: (keys) => place(keys).line}
}

function parse(text: string, file: string, lineCounter: LineCounter): Document.Parsed {
  let document: Document.Parsed
  try {
    document = parseDocument(text, {lineCounter, prettyErrors: false})
    const [error] = document.errors
    if (error) {
      const {line, col} = lineCounter.linePos(error.pos[0])
      throw new UserError(`The configuration ${file} is wrong.`, [`${file}:${line}:${col}: ${error.message}`])
    }
    // Aliases are followed only so far, so that a small file cannot grow into a huge one.
    document.toJS({maxAliasCount: 100})
  } catch (error) {
    if (error instanceof UserError) throw error
    const reason = error instanceof RangeError ? 'it is nested too deeply.' : String(error)
    throw new UserError(`The configuration ${file} is wrong.`, [`${file}:1:1: ${reason}`])
  }
  return document
}

/** Where a value, or its key, begins. */
function offsetOf(document: Document.Parsed, keys: Keys, ofKey: boolean): number {
  if (ofKey) {
    const parent: unknown = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents
    const pair = isMap(parent)
      ? parent.items.find(({key}: Pair) => isNode(key) && key.toJSON() === keys.at(-1))
      : undefined
    if (isNode(pair?.key) && pair.key.range) return pair.key.range[0]
  }
  const node: unknown = keys.length > 0 ? document.getIn(keys, true) : document.contents
  return isNode(node) && node.range ? node.range[0] : 0
}

function explain(issue: v.BaseIssue<unknown>, keys: Keys): string {
  const key = String(keys.at(-1))
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = Object.keys(configSchema.entries)
    const suggestion = nearest(key, keys[0] === 'overrides' ? [...known, 'files'] : known)
    return `There is no key “${key}”.${suggestion ? ` Did you mean “${suggestion}”?` : ''}`
  }
  if (issue.received === 'undefined') return `“${key}” is missing.`
  return `“${keys.join('.')}” must be ${issue.expected ?? 'something else'}, not ${issue.received}.`
}

/** The names of rules in a configuration that are no rules. */
function unknownRules(config: Config): {keys: Keys; message: string}[] {
  const all = [{values: config as ConfigValues, at: [] as Keys}].concat(
    (config.overrides ?? []).map((values, index) => ({values, at: ['overrides', index]})),
  )
  return all.flatMap(({values, at}) => [
    ...(['only', 'skip'] as const).flatMap((key) =>
      (values[key] ?? []).flatMap((name, index) => unknownRule(name, [...at, key, index])),
    ),
    ...Object.keys(values.rules ?? {}).flatMap((name) => unknownRule(name, [...at, 'rules', name])),
  ])
}

function unknownRule(name: string, keys: Keys): {keys: Keys; message: string}[] {
  try {
    selectRules({only: [name]})
    return []
  } catch (error) {
    if (error instanceof UnknownRuleError) return [{keys, message: error.message}]
    throw error
  }
}
