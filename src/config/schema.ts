import * as v from 'valibot'
import {type CliOption, optionKey, options, type ParsedOptions} from '../cli/options.js'
import {namesSchema} from './names-schema.js'
import {severities} from '../report/report.js'

/** The options that a configuration may set as the command line does. */
type OptionKey = {
  [R in (typeof options)[number] as R extends {config: true} ? R['name'] : never]: R
}
type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : S
type ConfigurableOptions = Pick<ParsedOptions, CamelCase<keyof OptionKey> & keyof ParsedOptions>

const configurable: readonly CliOption[] = options.filter((option) => 'config' in option)

/** One entry for each option of the table that a configuration may set. */
const optionEntries = Object.fromEntries(
  configurable.map((option) => [
    optionKey(option.name),
    v.optional(v.pipe(valueOf(option), v.description(option.description))),
  ]),
)

function valueOf({kind, choices}: CliOption): v.GenericSchema {
  switch (kind) {
    case 'flag':
      return v.boolean()
    case 'number':
      return v.pipe(v.number(), v.integer(), v.minValue(0))
    case 'list':
      return v.array(v.string())
    case 'choice':
      return v.picklist(choices ?? [])
    case 'text':
      return v.pipe(v.string(), v.nonEmpty())
  }
}

const text = v.pipe(v.string(), v.nonEmpty())

const ruleEntries = {
  rules: v.optional(
    v.pipe(
      v.record(v.string(), v.picklist([...severities, 'off'])),
      v.description('how much a rule or a category matters, or off; a rule’s own goes before its category’s'),
    ),
  ),
  allow: v.optional(
    v.pipe(
      v.array(text),
      v.description('phrases that no rule may touch, and rules or categories whose findings are accepted'),
    ),
  ),
  names: v.exactOptional(namesSchema),
  boilerplate: v.optional(
    v.pipe(
      v.array(v.union([text, v.strictObject({pattern: text})])),
      v.description('boilerplate of your own: phrases with slots, or regular expressions, that match whole paragraphs'),
    ),
  ),
}

const profiles = v.optional(
  v.pipe(
    v.record(text, text),
    v.description('profiles of sites, by globs for their articles; paths and globs start from this file’s folder'),
  ),
)

const settings = {...optionEntries, ...ruleEntries}

/** What a configuration file may hold. */
export const configSchema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.description('the address of this schema, for editors'))),
  extends: v.optional(
    v.pipe(
      v.union([v.string(), v.array(v.string())]),
      v.description('configuration files, by paths from this one, that this one builds on'),
    ),
  ),
  ...settings,
  profiles,
  overrides: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          files: v.pipe(
            v.union([v.string(), v.array(v.string())]),
            v.description('globs, from this file’s folder; one without a slash matches names in any folder'),
          ),
          ...settings,
        }),
      ),
      v.description('settings for some files; later ones go before earlier ones'),
    ),
  ),
})

/** The settings that a configuration, or one of its overrides, gives. */
export type ConfigValues = ConfigurableOptions & v.InferOutput<v.StrictObjectSchema<typeof ruleEntries, undefined>>

/** A configuration file’s content. */
export type Config = ConfigValues & {
  $schema?: string
  extends?: string | string[]
  profiles?: Record<string, string>
  overrides?: (ConfigValues & {files: string | string[]})[]
}
