import type {Writable} from 'node:stream'
import {shorten, visible} from './visible.js'

/** How far a long run has come, on one line of a terminal. */
export interface Progress {
  /** Says what is being done now. */
  show: (done: number, name: string) => void
  /** Takes the line away, before something else is printed. */
  clear: () => void
}

/** For runs that show nothing. */
export const noProgress: Progress = {show: () => undefined, clear: () => undefined}

/** Runs that are over before this many milliseconds show nothing. */
const patience = 500

/** The time in milliseconds between two drawings. */
const pause = 100

const barWidth = 24

/**
 * A bar on standard error, if that is a terminal and there is more than one thing to do.
 *
 * @param openStream makes standard error, which takes a while
 * @param now the time in milliseconds
 */
export function progressBar(
  openStream: () => Writable & {isTTY?: boolean},
  total: number,
  now: () => number = Date.now,
): Progress {
  if (total < 2) return noProgress
  const stream = openStream()
  if (!stream.isTTY) return noProgress
  let drawn = false
  let next = now() + patience
  return {
    show(done, name) {
      if (now() < next) return
      next = now() + pause
      drawn = true
      const filled = Math.floor((done / total) * barWidth)
      const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled)
      stream.write(`\r\u001b[K${bar} ${done}/${total} ${shorten(visible(name), 40)}`)
    },
    clear() {
      if (drawn) stream.write('\r\u001b[K')
      drawn = false
    },
  }
}
