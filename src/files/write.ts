import {randomBytes} from 'node:crypto'
import {type BigIntStats, constants, readdirSync, unlinkSync} from 'node:fs'
import {access, type FileHandle, lstat, open, realpath, rename, stat, unlink} from 'node:fs/promises'
import {hostname} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {systemReason, UserError} from '../cli/errors.js'
import {isSame} from './read.js'

/**
 * Replaces a file's bytes so that at every moment the file is whole, old or new: they go into a temporary file beside
 * it, to the disk, and then under its name. Its mode and owner stay; a symbolic link stays a link.
 *
 * @param before the file as it was read: if somebody has written to it since, it is left alone
 * @throws UserError if the file could not be written; it is then as it was
 */
export async function replaceFile(
  path: string | Buffer,
  name: string,
  bytes: Buffer,
  before: BigIntStats,
): Promise<void> {
  await explained(name, async () => {
    const target = await realpath(path, {encoding: 'buffer'})
    await access(target, constants.W_OK)
    const now = await stat(target, {bigint: true})
    if (now.nlink > 1n) {
      throw new UserError(
        `${name} has ${now.nlink} hard links, and writing it would leave the others with the old text. Write the result with --output and copy it over: cp keeps them together.`,
      )
    }
    checkUnchanged(name, before, now)
    await writeBeside(target, name, bytes, now, async () => {
      checkUnchanged(name, before, await stat(target, {bigint: true}))
    })
  })
}

/**
 * Writes a file that may or may not be there, as {@link replaceFile} does; a symbolic link's target is written.
 *
 * @throws UserError if it could not be written; what was there is then as it was
 */
export async function writeFile(path: string, name: string, bytes: Buffer): Promise<void> {
  await explained(name, async () => {
    const before = await lstat(path).catch(ifMissing)
    if (!before) {
      await writeBeside(Buffer.from(path), name, bytes, undefined)
      return
    }
    const stats = await stat(path, {bigint: true})
    if (stats.isDirectory()) throw new UserError(`Cannot write ${name}: it is a folder.`)
    if (stats.isFile()) await replaceFile(path, name, bytes, stats)
    else await writeThrough(path, bytes)
  })
}

/** Devices and pipes, such as /dev/stdout, have no old content to keep. */
async function writeThrough(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
  } finally {
    await file.close()
  }
}

function checkUnchanged(name: string, before: BigIntStats, now: BigIntStats): void {
  if (!isSame(before, now)) {
    throw new UserError(`${name} was changed by somebody else while it was cleaned, and is left as it is. Run again.`)
  }
}

/** Writes bytes beside a file and puts them in its place; `check` has the last word before that. */
async function writeBeside(
  target: Buffer,
  name: string,
  bytes: Buffer,
  old: BigIntStats | undefined,
  check?: () => Promise<void>,
): Promise<void> {
  const folder = parentOf(target)
  sweep(folder)
  const temporary = Buffer.concat([folder, Buffer.from(`/${temporaryName()}`)])
  // Nobody else may read it before it has its mode; an existing file or link of that name is not followed.
  const file = await open(temporary, 'wx', old ? 0o600 : 0o666)
  try {
    try {
      await file.writeFile(bytes)
      if (old) await copyOwnership(file, name, old)
      await file.sync()
    } finally {
      await file.close()
    }
    await check?.()
    await rename(temporary, target)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  }
  await syncFolder(folder)
}

async function copyOwnership(file: FileHandle, name: string, {uid, gid, mode}: BigIntStats): Promise<void> {
  const own = await file.stat({bigint: true})
  if (own.uid !== uid || own.gid !== gid) {
    await file.chown(Number(uid), Number(gid)).catch(() => {
      throw new UserError(
        `${name} belongs to another user or group, and only root can keep that. Write the result with --output.`,
      )
    })
  }
  await file.chmod(Number(mode & 0o7777n))
}

/** Brings a folder's names to the disk; some file systems cannot, and then nothing is lost but the newest name. */
async function syncFolder(folder: Buffer): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch {
    // The file is whole under either name.
  }
}

const prefix = '.clean-article-'

/** A name that tells whose it is, so that what a killed process left can be known and taken away. */
function temporaryName(): string {
  return `${prefix}${host()}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`
}

function host(): string {
  return hostname()
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 32)
}

const swept = new Set<string>()

/** Takes away what processes of this machine left in a folder when they were killed. */
function sweep(folder: Buffer): void {
  const key = folder.toString('latin1')
  if (swept.has(key)) return
  swept.add(key)
  const own = new RegExp(`^\\${prefix}${host()}-(\\d{1,10})-[0-9a-f]{12}\\.tmp$`)
  for (const name of namesIn(folder)) {
    const pid = own.exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) {
      try {
        unlinkSync(join(folder.toString(), name))
      } catch {
        // Somebody else took it away.
      }
    }
  }
}

function namesIn(folder: Buffer): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function parentOf(path: Buffer): Buffer {
  const text = path.toString('latin1')
  return Buffer.from(basename(text) === text ? '.' : dirname(text), 'latin1')
}

function ifMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
}

async function explained(name: string, action: () => Promise<void>): Promise<void> {
  try {
    await action()
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`Cannot write ${name}: ${systemReason(error)}. Nothing was changed.`)
  }
}
