import {gazetteer} from './data/gazetteer.js'
import {NameIndex} from './name-index.js'
import {WordFilter} from './word-filter.js'

/** How the names that ship can begin, for a `WordFilter`. The build puts its value here (see `bundle.js`). */
export const beginnings = new WordFilter().add(new NameIndex(gazetteer).beginnings()).pack()
