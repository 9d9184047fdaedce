import type {CompiledNames} from './compile.js'
import {once} from './once.js'
import {packedNames} from './packed-names.js'
import type {SchemeTables} from './scheme-tables.js'
import {type Sections, unpackSections} from '../sections.js'
import {WordFilter} from './word-filter.js'

/** The names that ship, with all that is needed to find them in text. */
interface ShippedNames {
  names: CompiledNames
  tables: SchemeTables
  /** Lets through the words that they begin with. */
  filter: WordFilter
}

/** The names that ship, read when they are first needed. */
export const shipped = once((): ShippedNames => {
  const groups: Record<string, Record<string, Sections[string]>> = {}
  const sections = unpackSections(packedNames())
  for (const [name, array] of Object.entries(sections)) {
    const [group = '', member = ''] = name.split('.')
    ;(groups[group] ??= {})[member] = array
  }
  const {tables, filter, ...names} = groups
  return {
    names: names as unknown as CompiledNames,
    tables: tables as unknown as SchemeTables,
    filter: new WordFilter(filter?.['bits'] as Uint8Array),
  }
})
