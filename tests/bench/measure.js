import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import process from 'node:process'

export function median(numbers) {
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

/** How many times the processor time of `b` `a` takes: both in turn, the median of the pairs, since machines are noisy. */
export async function ratio(a, b, rounds = 7) {
  for (const work of [a, b]) for (let i = 0; i < 5; i++) await work()
  const ratios = []
  for (let i = 0; i < rounds; i++) ratios.push((await timeOf(a)) / (await timeOf(b)))
  return median(ratios)
}

/**
 * Runs a program with its input from a stream and its output thrown away.
 *
 * @returns the time on the wall and of the processors, in seconds, and, where GNU time is there, the peak of memory in MiB
 */
export async function run([program, ...args], input) {
  const peak = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-f', 'peak %M'] : []
  const script = 'TIMEFORMAT="spent %R %U %S"; time "$@"'
  const child = spawn('bash', ['-c', script, 'bash', ...peak, program, ...args], {
    stdio: [input ? 'pipe' : 'ignore', 'ignore', 'pipe'],
    env: {...process.env, LC_ALL: 'C'},
  })
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
  const [, wall, user, system] = /spent (\S+) (\S+) (\S+)/.exec(talk) ?? []
  const [, kibibytes] = /peak (\d+)/.exec(talk) ?? []
  return {wall: Number(wall), cpu: Number(user) + Number(system), peak: Number(kibibytes) / 1024}
}

/** How many times the processor time of program `b` program `a` takes: in turn, the median of the pairs. */
export async function processRatio(a, b, rounds = 9) {
  await run(a)
  await run(b)
  const ratios = []
  for (let i = 0; i < rounds; i++) ratios.push((await run(a)).cpu / (await run(b)).cpu)
  return median(ratios)
}
