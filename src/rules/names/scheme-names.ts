import {schemes} from './data/schemes.js'

/**
 * What the schemes are called and which language writes so, in their order. The build puts its value here (see
 * `.build/bundle.js`): their letters are in the compiled names.
 */
export const schemeNames: readonly {name: string; language?: string}[] = schemes.map(({name, language}) => ({
  name,
  ...(language !== undefined && {language}),
}))
