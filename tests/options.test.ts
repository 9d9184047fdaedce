import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {completionScript} from '../src/cli/completion/completion.js'
import {type CliOption, options, optionKey} from '../src/cli/options.js'
import {commands} from '../src/cli/commands.js'
import {shells} from '../src/cli/shells.js'
import {configTemplate} from '../src/config/template.js'
import {ruleIds} from '../src/rules/select.js'
import {emptyFolder, runMain, shell} from './program.js'

// What the configuration's schema has of the table, tests/config.test.ts shows.
const table: readonly CliOption[] = options
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

describe.each(table)('--$name', (option) => {
  test('is in the help, with what it takes', async () => {
    const help = (await runMain(['--help'])).stdout.replace(/\s+/g, ' ')
    const flags = `${option.short ? `-${option.short}, ` : ''}--${option.name}${option.value ? ` ${option.value}` : ''} `
    expect(help).toContain(flags + option.description)
    for (const choice of option.choices ?? []) expect(help).toContain(`"${choice}"`)
  })

  test('is in the README', () => {
    const flags = `${option.short ? `-${option.short}, ` : ''}--${option.name}${option.value ? ` ${option.value}` : ''}`
    expect(readme).toContain(`| \`${flags}\` | ${option.description.replaceAll('|', '\\|')} |`)
  })

  test('is known to Commander: it is refused only for what it lacks', async () => {
    const {stderr} = await runMain([`--${option.name}`, ...(option.kind === 'flag' ? [] : ['?']), '--no-such-option'])
    expect(stderr).not.toContain(`unknown option '--${option.name}'`)
  })

  test.each(shells)('is completed in %s', (name) => {
    const script = completionScript(name)
    expect(script).toContain(name === 'fish' ? ` -l ${option.name}` : `--${option.name}`)
  })

  if (option.config) {
    test('is in the configuration that init writes', () => {
      expect(configTemplate()).toMatch(new RegExp(`^# ${optionKey(option.name)}: .+\n#   `, 'm'))
    })
  }
})

test('every command is in the help and in the completions', async () => {
  const help = (await runMain(['--help'])).stdout
  for (const {name} of commands) {
    expect(help).toContain(`\n  ${name} `)
    for (const one of shells) expect(completionScript(one)).toContain(name)
  }
})

test('a shell without a completion is named', async () => {
  const {code, stderr} = await runMain(['completion', 'bassh'])
  expect(code).toBe(2)
  expect(stderr).toContain('There is no completion for “bassh”, only for bash, zsh, fish. Did you mean “bash”?')
})

describe('completion in bash', () => {
  async function completed(...words: string[]): Promise<string[]> {
    const line = `eval "$(cat)"; COMP_WORDS=(clean-article ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _clean_article; printf '%s\\n' "\${COMPREPLY[@]}"`
    const {stdout, stderr} = await shell(line, {input: completionScript('bash'), cwd: emptyFolder()})
    expect(stderr).toBe('')
    return stdout.split('\n').filter(Boolean)
  }

  test.each([
    {words: ['--che'], list: ['--check']},
    {words: ['--format', 'sa'], list: ['sarif']},
    {words: ['-f', 'js'], list: ['json']},
    {words: ['a.txt', '--fail-on', 'ne'], list: ['never']},
    {words: ['exp'], list: ['explain']},
    {words: ['completion', 'z'], list: ['zsh']},
    {words: ['l'], list: ['lsp', 'learn']},
    {words: ['stats', 'm'], list: ['merge']},
    {words: ['learn', '--si'], list: ['--site', '--site-field']},
    {words: ['--si'], list: []},
    {words: ['lsp', '--std'], list: ['--stdin-filename', '--stdio']},
  ])('$words gives $list', async ({words, list}) => {
    expect(await completed(...words)).toEqual(list)
  })

  test('rules and categories', async () => {
    expect(await completed('explain', '')).toEqual(ruleIds)
    expect(await completed('--only', 'quo')).toContain('quotes')
  })
})

// Where a shell is not installed, its script is not tried: that must be seen.
describe.each(['zsh', 'fish'] as const)('the script for %s', (name) => {
  test('is one that the shell takes', async (context) => {
    const {code} = await shell(`command -v ${name}`)
    context.skip(code !== 0, `${name} is not installed here`)
    expect(
      await shell(`cat > script; ${name} -n script`, {input: completionScript(name), cwd: emptyFolder()}),
    ).toMatchObject({
      code: 0,
      stderr: '',
    })
  })
})
