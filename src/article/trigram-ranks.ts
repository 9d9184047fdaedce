import {data} from 'franc/data.js'
import {languages} from './languages.js'

/**
 * The commonest trigrams of each language of articles, by script and ISO 639-3 code: those of franc, commonest first,
 * between `|`. The build puts its value here (see `bundle.js`).
 */
export const trigramRanks: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  Object.entries(data).map(([script, models]) => [
    script,
    Object.fromEntries(Object.entries(models).filter(([code]) => languages.some(({long}) => long === code))),
  ]),
)
