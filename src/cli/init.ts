import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {configTemplate} from '../config/template.js'
import {configNames} from '../config/search.js'
import {existsSync} from 'node:fs'
import {systemReason, UserError} from './errors.js'

const name = 'clean-article.config.yaml'

/**
 * Writes a commented configuration file.
 *
 * @param folder where to
 * @returns what to say about it
 * @throws UserError if there is a configuration already, or it cannot be written
 */
export function init(folder: string): string {
  const present = configNames.find((other) => existsSync(join(folder, other)))
  if (present) throw new UserError(`There is a configuration already: ${present}. It is left as it is.`)
  try {
    writeFileSync(join(folder, name), configTemplate(), {flag: 'wx'})
  } catch (error) {
    throw new UserError(`Cannot write ${name}: ${systemReason(error)}.`)
  }
  return `Wrote ${name}. Everything in it is commented out; take away the # before what you want.\n`
}
