import type {CleanOptions} from '../clean.js'
import type {Settings} from '../config/settings.js'
import {ruleIds} from '../rules/select.js'
import type {ParsedOptions} from './options.js'

/**
 * What the library is told, from the settings for an input. Rules that the configuration turns off stay off, unless
 * the command line asks for rules by name.
 */
export function cleanOptionsOf(settings: Settings, {only: asked}: ParsedOptions): CleanOptions {
  const {only, skip = [], rules = {}, unsafe, sourceLanguage, style, names, boilerplate, allow} = settings
  const isOff = (id: string) => (rules[id] ?? rules[id.slice(0, id.indexOf('/'))]) === 'off'
  return {
    only,
    skip: asked ? skip : [...skip, ...ruleIds.filter(isOff)],
    unsafe,
    sourceLanguage,
    style,
    names,
    boilerplate,
    allow,
  }
}
