import {WordKinds} from './word-kinds.js'
import {packSections} from '../rules/sections.js'
import {wordLists} from './word-lists.js'

/**
 * The words that signs are told by, see `wordLists`. The build puts the bytes into a file, and here a function that reads
 * it (see `.build/bundle.js`).
 */
export function packedWordKinds(): Uint8Array {
  const {keys, kinds, places} = WordKinds.of(wordLists())
  return packSections({keys, kinds, places})
}
