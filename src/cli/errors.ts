import {UnknownNameError} from '../article/unknown-name.js'
import {visible} from '../report/visible.js'

/** Something the user asked for could not be done: the message says what, where, and what to do. */
export class UserError extends Error {
  override readonly name: string = 'UserError'
  /** What there is to say about each part of it. */
  readonly details: readonly string[]
  constructor(message: string, details: readonly string[] = []) {
    super(message)
    this.details = details
  }
}

/** The command line is wrong, and the user was told how. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Whoever reads our output has gone, as `head -1` does; there is nobody left to tell. */
export class OutputClosedError extends Error {
  override readonly name = 'OutputClosedError'
}

/** Whether it is the user’s to mend, and its message says how. */
export function isUserError(error: unknown): error is Error {
  return error instanceof UserError || error instanceof UnknownNameError
}

/** What a system error means, for people. */
const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would grow past the allowed size',
  EIO: 'the device failed',
  EISDIR: 'it is a folder; name the files in it',
  ELOOP: 'its symbolic links go in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'there is no such file; check the name',
  ENOSPC: 'no space is left on the device',
  ENOTDIR: 'a part of its path is not a folder',
  EPERM: 'the system does not permit it',
  EROFS: 'the file system is read-only',
}

/**
 * Says in words why a system call failed.
 *
 * @example systemReason({code: 'ENOENT'}) // 'there is no such file; check the name'
 */
export function systemReason(error: unknown): string {
  const {code, errno, message} = error as NodeJS.ErrnoException
  // Node has no name for a quota that is used up.
  const {constants} = process.getBuiltinModule('node:os')
  const name = errno === -constants.errno.EDQUOT ? 'EDQUOT' : code
  return (name && reasons[name]) ?? message
}

/**
 * What standard error is told about an error.
 *
 * @example complain(new UserError('Cannot read a.txt.')) // 'clean-article: Cannot read a.txt.\n'
 */
export function complain(error: Error): string {
  const details = error instanceof UserError ? error.details : []
  return [`clean-article: ${visible(error.message)}\n`, ...details.map((detail) => `  - ${visible(detail)}\n`)].join('')
}
