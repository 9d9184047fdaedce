import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import process from 'node:process'

const rounds = 7

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
}

/** Time that a function takes of the processor, in milliseconds; long enough for the clock. */
async function timeOf(work) {
  let runs = 0
  const before = process.cpuUsage()
  let spent
  do {
    await work()
    runs++
    const {user, system} = process.cpuUsage(before)
    spent = (user + system) / 1000
  } while (spent < 150)
  return spent / runs
}

/** How many times the time of `b` `a` takes: both in turn, the median of the pairs, since machines are noisy. */
export async function ratio(a, b) {
  for (const work of [a, b]) for (let i = 0; i < 20; i++) await work()
  const ratios = []
  for (let i = 0; i < rounds; i++) ratios.push((await timeOf(a)) / (await timeOf(b)))
  return median(ratios)
}

/**
 * Runs a program with its input from a stream and its output thrown away.
 *
 * @returns wall time in milliseconds and, where GNU time is there, the peak of its memory in MiB
 */
export async function run(command, args, input) {
  const hasTime = existsSync('/usr/bin/time')
  const [program, ...rest] = hasTime ? ['/usr/bin/time', '-f', '@%M', command, ...args] : [command, ...args]
  const begun = performance.now()
  const child = spawn(program, rest, {stdio: [input ? 'pipe' : 'ignore', 'ignore', 'pipe']})
  let talk = ''
  child.stderr.on('data', (chunk) => (talk = (talk + chunk).slice(-1000)))
  const ended = new Promise((resolve) => child.on('close', resolve))
  if (input) {
    // The program may end before it has read all.
    child.stdin.on('error', () => undefined)
    for (const chunk of input) {
      if (!child.stdin.write(chunk)) await new Promise((resolve) => child.stdin.once('drain', resolve))
    }
    child.stdin.end()
  }
  await ended
  const peak = Number(/@(\d+)\s*$/.exec(talk)?.[1])
  return {wall: performance.now() - begun, peak: peak / 1024}
}

/** How many times the wall time of program `b` program `a` takes: in turn, the median of the pairs. */
export async function wallRatio(a, b, times = 9) {
  await run(...a)
  await run(...b)
  const ratios = []
  for (let i = 0; i < times; i++) ratios.push((await run(...a)).wall / (await run(...b)).wall)
  return median(ratios)
}
