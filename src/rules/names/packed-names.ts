import {beginningsOfNames, type CompiledNames, compileNames} from './compile.js'
import {gazetteer} from './data/gazetteer.js'
import {schemes} from './data/schemes.js'
import {mergeSchemes} from './scheme.js'
import {schemeTables} from './scheme-tables.js'
import {packSections, type Sections} from '../sections.js'
import {WordFilter} from './word-filter.js'

/**
 * The names that ship, compiled, with the tables of all schemes and the filter of words: see `shipped.ts`, which reads them.
 * The build puts the bytes into a file, and here a function that reads it (see `.build/bundle.js`).
 */
export function packedNames(): Uint8Array {
  const tables = schemeTables({
    uk: mergeSchemes(schemes, 'uk'),
    ru: mergeSchemes(schemes, 'ru'),
    be: mergeSchemes(schemes, 'be'),
  })
  const names = compileNames(gazetteer, tables)
  const filter = new WordFilter().add(beginningsOfNames(names, tables)).bits
  return packSections({...named('tables', tables), ...tablesOf(names), ...named('filter', {bits: filter})})
}

function tablesOf({trie, ...tables}: CompiledNames): Sections {
  const texts = Object.entries(tables).map(([name, table]) => named(name, table))
  return Object.assign({}, named('trie', trie), ...texts) as Sections
}

function named(prefix: string, sections: object): Sections {
  return Object.fromEntries(Object.entries(sections).map(([name, array]) => [`${prefix}.${name}`, array]))
}
