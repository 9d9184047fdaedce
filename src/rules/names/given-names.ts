import type {CompiledNames, GivenForms} from './compile.js'
import {atTextEnd, Recognizer} from './recognizer.js'
import type {SchemeTables} from './scheme-tables.js'
import {textsOf} from './text-table.js'
import {buildTrie} from './trie.js'

/** A given name that people of the gazetteer have. */
interface GivenName extends GivenForms {
  recognizer: Recognizer
}

/** The given names of people, each with its partners: the pairs of Ukrainian and Russian. */
export class GivenNames {
  readonly #given: CompiledNames['given']
  readonly #tables: SchemeTables
  readonly #known = new Map<string, GivenName>()

  constructor({given}: CompiledNames, tables: SchemeTables) {
    this.#given = given
    this.#tables = tables
  }

  /** How a word (folded) spells a given name: as that name, as its partner, or not. */
  match(word: string, given: string): 'own' | 'partner' | undefined {
    const {own, forms, recognizer} = this.#find(given)
    const {readings} = recognizer.read(word, 0, atTextEnd)
    if (readings.some(({of}) => forms[of]?.[1] === own)) return 'own'
    return readings.length > 0 ? 'partner' : undefined
  }

  /** How the English press spells a given name if it is Russian. */
  inEnglish(given: string): readonly string[] {
    return this.#find(given).inEnglish
  }

  #find(given: string): GivenName {
    let name = this.#known.get(given)
    if (!name) {
      const [packed = '{"own":"","forms":[],"inEnglish":[]}'] = textsOf(this.#given, given)
      const forms = JSON.parse(packed) as GivenForms
      const trie = buildTrie(
        forms.forms.map(([language, native], of) => ({language, native, of})),
        this.#tables,
      )
      this.#known.set(given, (name = {...forms, recognizer: new Recognizer(this.#tables, trie)}))
    }
    return name
  }
}
