import {basename} from 'node:path'
import * as v from 'valibot'
import {type Document, isMap, isNode, isScalar, LineCounter, type Pair, parseDocument, visit} from 'yaml'
import {UserError} from '../cli/errors.js'
import {nearest, selectRules, UnknownRuleError} from '../rules/select.js'
import {type Config, configSchema, type ConfigValues} from './schema.js'
import {packageKey} from './search.js'

export interface ParsedConfig {
  config: Config
  /** The line, from 1, that a value stands on, by its keys. */
  lineOf: (keys: Keys) => number
  /** Where a value stands, as `file:line:column`. */
  placeOf: (keys: Keys) => string
}

export type Keys = readonly (string | number)[]

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
  const data = (root.length > 0 ? whole?.[packageKey] : whole) ?? {}
  const faults = faultsOf(data).map(({keys, message, isKey}) => `${place(keys, isKey).text}: ${message}`)
  if (faults.length > 0) throw new UserError(`The configuration ${file} is wrong.`, faults)
  return {config: data, lineOf: (keys) => place(keys).line, placeOf: (keys) => place(keys).text}
}

/** Something that is wrong, with the keys that lead there. */
interface Fault {
  keys: Keys
  message: string
  /** Whether the key itself is wrong, not its value. */
  isKey?: boolean
}

function faultsOf(data: unknown): Fault[] {
  if (typeof data !== 'object' || Array.isArray(data)) {
    return [{keys: [], message: 'This is no configuration. It holds keys with values, such as skip: [names].'}]
  }
  const checked = v.safeParse(configSchema, data)
  if (checked.success) return unknownRules(data as Config)
  return checked.issues.map((issue) => {
    const keys = issue.path?.map(({key}) => key as string | number) ?? []
    return {keys, message: explain(issue, keys), isKey: issue.type === 'strict_object'}
  })
}

const tooDeep = 'This is nested too deeply.'

function parse(text: string, file: string, lineCounter: LineCounter): Document.Parsed {
  let document: Document.Parsed
  try {
    document = parseDocument(text, {lineCounter, prettyErrors: false})
    const [error] = document.errors
    if (error) {
      const {line, col} = lineCounter.linePos(error.pos[0])
      const message = error.message.includes('call stack') ? tooDeep : error.message
      throw new UserError(`The configuration ${file} is wrong.`, [`${file}:${line}:${col}: ${message}`])
    }
    // Aliases are followed only so far, so that a small file cannot grow into a huge one.
    document.toJS({maxAliasCount: 100})
    visit(document, {
      Pair(_, {key}) {
        if (!isScalar(key) || key.value !== '__proto__') return
        const {line, col} = lineCounter.linePos(key.range?.[0] ?? 0)
        throw new UserError(`The configuration ${file} is wrong.`, [
          `${file}:${line}:${col}: There is no key “__proto__”.`,
        ])
      },
    })
  } catch (error) {
    if (error instanceof UserError) throw error
    const reason = error instanceof RangeError ? tooDeep : String(error)
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
  // What is missing is shown where it should be.
  for (let length = keys.length; length > 0; length--) {
    const node: unknown = document.getIn(keys.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return document.contents?.range[0] ?? 0
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
function unknownRules(config: Config): Fault[] {
  const all = [{values: config as ConfigValues, at: [] as Keys}].concat(
    (config.overrides ?? []).map((values, index) => ({values, at: ['overrides', index]})),
  )
  return all.flatMap(({values, at}) => [
    ...(['only', 'skip'] as const).flatMap((key) =>
      (values[key] ?? []).flatMap((name, index) => unknownRule(name, [...at, key, index])),
    ),
    ...Object.keys(values.rules ?? {}).flatMap((name) => unknownRule(name, [...at, 'rules', name], true)),
  ])
}

function unknownRule(name: string, keys: Keys, isKey = false): Fault[] {
  try {
    selectRules({only: [name]})
    return []
  } catch (error) {
    if (error instanceof UnknownRuleError) return [{keys, message: error.message, isKey}]
    throw error
  }
}
