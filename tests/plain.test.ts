import fc from 'fast-check'
import {expect, test} from 'vitest'
import {commands} from '../src/cli/commands.js'
import {UsageError} from '../src/cli/errors.js'
import {type CliOption, options} from '../src/cli/options.js'
import {plainRequest} from '../src/cli/plain.js'
import {parseArguments} from '../src/cli/program.js'

const table: readonly CliOption[] = options
const flags = table.flatMap(({name, short}) => [`--${name}`, ...(short ? [`-${short}`] : [])])
const argument = fc.oneof(
  fc.constantFrom('a.txt', 'b', '-', '--', '', 'help', '-h', '-V', '-qc', '--quite', '--json=1', '!a'),
  fc.constantFrom(...commands.map(({name}) => name)),
  fc.constantFrom(...flags),
)

function parsedByCommander(argv: readonly string[]) {
  try {
    return parseArguments(argv, {out: () => undefined, error: () => undefined})
  } catch (error) {
    if (error instanceof UsageError) return 'a fault'
    throw error
  }
}

test('inputs and flags are read as Commander reads them', () => {
  fc.assert(
    fc.property(fc.array(argument, {maxLength: 4}), (argv) => {
      const plain = plainRequest(argv)
      if (plain) expect(parsedByCommander(argv)).toEqual(plain)
    }),
    {numRuns: 2000},
  )
})

test.each([[], ['a.txt'], ['-q', 'a.txt', 'b.txt'], ['--check', '-'], ['--json', '--unsafe']])(
  '%j needs no Commander',
  (...argv) => {
    expect(plainRequest(argv)).toBeDefined()
  },
)

test.each([['rules'], ['--skip', 'names'], ['--no-config'], ['-qc'], ['--quite'], ['--json', '--check', '--write']])(
  '%j is left to Commander',
  (...argv) => {
    expect(plainRequest(argv)).toBeUndefined()
  },
)
