import {type Dirent, readdirSync} from 'node:fs'
import {isUtf8} from 'node:buffer'
import {join, sep} from 'node:path'
import {systemReason, UserError} from '../cli/errors.js'
import {ignoreFiles, ignoringIn} from './ignored.js'

/** A file that was found in a folder. */
export interface Found {
  /** Where it lies below the folder, with `/` between names; bytes that are no UTF-8 stand as `\xNN`. */
  below: string
  /** Its absolute path; as bytes if a name in it is not UTF-8. */
  path: string | Buffer
}

/**
 * The files in a folder and the folders in it, by name. Links, hidden files and folders, `node_modules` and what
 * ignore files name are left out.
 *
 * @param folder an absolute path
 * @param hidden whether to look at hidden ones too
 * @throws UserError if a folder cannot be read
 */
export async function walk(folder: string, hidden = false): Promise<Found[]> {
  const found: Found[] = []
  await walkFrom(Buffer.from(folder), folder, '', hidden, found)
  return found
}

async function walkFrom(folder: Buffer, shown: string, prefix: string, hidden: boolean, found: Found[]): Promise<void> {
  const entries = entriesOf(folder, shown)
  if (entries.length === 0) return
  const isLeftOut = await ignoringIn(shown, ignoreFiles)
  for (const entry of entries) {
    const name = readable(entry.name)
    if ((name.startsWith('.') && !hidden) || name === 'node_modules' || name === '.git') continue
    if (!entry.isDirectory() && !entry.isFile()) continue
    const path = Buffer.concat([folder, Buffer.from(sep), entry.name])
    const display = join(shown, name)
    if (isLeftOut(entry.isDirectory() ? display + sep : display)) continue
    if (entry.isDirectory()) await walkFrom(path, display, `${prefix}${name}/`, hidden, found)
    else found.push({below: prefix + name, path: isUtf8(path) ? path.toString() : path})
  }
}

function entriesOf(folder: Buffer, shown: string): Dirent<Buffer>[] {
  try {
    const entries = readdirSync(folder, {encoding: 'buffer', withFileTypes: true})
    return entries.sort((a, b) => Buffer.compare(a.name, b.name))
  } catch (error) {
    throw new UserError(`Cannot read the folder ${shown}: ${systemReason(error)}.`)
  }
}

function readable(name: Buffer): string {
  if (isUtf8(name)) return name.toString()
  return Array.from(name, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase()}`,
  ).join('')
}
