import {basename, dirname, sep} from 'node:path'
import type {Source} from './find.js'

/**
 * The site that an article is from, by its folder: the one below the folder that was named; where it lies in that itself,
 * that. Standard input has none.
 *
 * @example siteOf({name: 'sites/lund/1.txt', path: '/home/ada/sites/lund/1.txt', below: 'lund/1.txt'}) // 'lund'
 */
export function siteOf({path, below}: Source): string | undefined {
  if (path === undefined) return undefined
  const [folder, ...rest] = below.split(sep)
  return rest.length > 0 ? folder : basename(dirname(path.toString()))
}
