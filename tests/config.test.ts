import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {Ajv} from 'ajv'
import {toJsonSchema} from '@valibot/to-json-schema'
import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {parse} from 'yaml'
import {options, optionKey, type CliOption} from '../src/cli/options.js'
import {parseConfig} from '../src/config/parse.js'
import {configSchema} from '../src/config/schema.js'
import {configNames} from '../src/config/search.js'
import {configTemplate} from '../src/config/template.js'
import {emptyFolder, runMain} from './program.js'

vi.mock('../src/rules/order.js', () => import('./test-rules.js'))

const dirty = 'In kyiv’s streets\n\nAdvertisement\n\nThe river "rose.\n'

function folderWith(files: Record<string, string>): string {
  const folder = emptyFolder()
  for (const [name, content] of Object.entries({'a.txt': dirty, ...files})) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

/** The ids of the rules that make edits in a file. */
async function rulesFor(cwd: string, argv: readonly string[] = ['a.txt']): Promise<string[]> {
  const {code, stdout, stderr} = await runMain(['--json', ...argv], {cwd})
  expect(stderr).not.toContain('clean-article:')
  expect(code).toBe(0)
  const {edits} = JSON.parse(stdout) as {edits: {ruleId: string}[]}
  return edits.map(({ruleId}) => ruleId)
}

const all = ['names/place', 'boilerplate/advertisement']

describe('finding the configuration', () => {
  const yaml = 'skip: [names]\n'
  const json = '{"skip": ["names"]}'

  test.each(configNames.map((name) => ({name, content: name.endsWith('.json') ? json : yaml})))(
    '$name',
    async ({name, content}) => {
      expect(await rulesFor(folderWith({[name]: content}))).toEqual(['boilerplate/advertisement'])
    },
  )

  test('.clean-articlerc may be JSON, with tabs', async () => {
    expect(await rulesFor(folderWith({'.clean-articlerc': '{\n\t"skip": [\n\t\t"names"\n\t]\n}\n'}))).toEqual([
      'boilerplate/advertisement',
    ])
  })

  test('a key of package.json', async () => {
    const manifest = '{\n  "name": "x",\n  "clean-article": {"skip": ["names"]}\n}'
    expect(await rulesFor(folderWith({'package.json': manifest}))).toEqual(['boilerplate/advertisement'])
    expect(await rulesFor(folderWith({'package.json': '{"name": "clean-article"}'}))).toEqual(all)
    expect(await rulesFor(folderWith({'package.json': '{broken'}))).toEqual(all)
  })

  test('an empty one changes nothing', async () => {
    expect(await rulesFor(folderWith({'.clean-articlerc': ''}))).toEqual(all)
    expect(await rulesFor(folderWith({'.clean-articlerc': '# only a comment\n'}))).toEqual(all)
  })

  test('the nearest wins, for each file', async () => {
    const cwd = folderWith({
      '.clean-articlerc': 'skip: [names]',
      'sub/.clean-articlerc': 'skip: [boilerplate]',
      'sub/deep/b.txt': dirty,
    })
    expect(await rulesFor(cwd)).toEqual(['boilerplate/advertisement'])
    expect(await rulesFor(cwd, ['sub/deep/b.txt'])).toEqual(['names/place'])
  })

  test('nothing above the repository’s root counts', async () => {
    const cwd = folderWith({'.clean-articlerc': 'skip: [names]', 'repository/.git/HEAD': '', 'repository/b.txt': dirty})
    expect(await rulesFor(cwd, ['repository/b.txt'])).toEqual(all)
  })

  test('--config takes another, --no-config none', async () => {
    const cwd = folderWith({'.clean-articlerc': 'skip: [names]', 'other/o.yaml': 'skip: [boilerplate]'})
    expect(await rulesFor(cwd, ['--config', 'other/o.yaml', 'a.txt'])).toEqual(['names/place'])
    expect(await rulesFor(cwd, ['--no-config', 'a.txt'])).toEqual(all)
  })

  test('code is never run, nor read', async () => {
    const cwd = folderWith({
      'clean-article.config.js': 'process.exitCode = 7; throw new Error("ran")',
      'clean-article.config.cjs': 'throw new Error("ran")',
      '.clean-articlerc.js': 'throw new Error("ran")',
    })
    expect(await rulesFor(cwd)).toEqual(all)
  })
})

describe('what it says', () => {
  test('extends: later goes before earlier, paths start from the file', async () => {
    const cwd = folderWith({
      'base/one.yaml': 'skip: [names]\nallow: [Old]\n',
      'base/two.json': '{"extends": "./one.yaml", "unsafe": true}',
      '.clean-articlerc': 'extends: [base/two.json]\nallow: [New]\n',
    })
    const {stdout} = await runMain(['--print-config', 'a.txt'], {cwd})
    expect(parse(stdout)).toEqual({skip: ['names'], unsafe: true, allow: ['Old', 'New']})
  })

  test('overrides by glob: later ones go before earlier ones', async () => {
    const cwd = folderWith({
      '.clean-articlerc':
        'overrides:\n  - files: "wire/**"\n    skip: [names]\n  - files: ["special.txt", "x/*.md"]\n    only: [names]\n    skip: []\n',
      'wire/b.txt': dirty,
      'wire/special.txt': dirty,
    })
    expect(await rulesFor(cwd)).toEqual(all)
    expect(await rulesFor(cwd, ['wire/b.txt'])).toEqual(['boilerplate/advertisement'])
    expect(await rulesFor(cwd, ['wire/special.txt'])).toEqual(['names/place'])
  })

  test('the command line goes before it', async () => {
    const cwd = folderWith({'.clean-articlerc': 'skip: [names]\nrules: {boilerplate: off}\n'})
    expect(await rulesFor(cwd)).toEqual([])
    expect(await rulesFor(cwd, ['--skip', 'boilerplate', 'a.txt'])).toEqual(['names/place'])
    expect(await rulesFor(cwd, ['--only', 'boilerplate', 'a.txt'])).toEqual(['boilerplate/advertisement'])
  })

  test('severities decide what fails a check', async () => {
    const check = async (config: string, ...argv: string[]) => {
      const {code} = await runMain(['--check', ...argv, 'a.txt'], {cwd: folderWith({'.clean-articlerc': config})})
      return code
    }
    expect(await check('')).toBe(1)
    expect(await check('rules: {names: warning, boilerplate: info}')).toBe(0)
    expect(await check('rules: {names: warning, names/place: error, boilerplate: info}')).toBe(1)
    expect(await check('rules: {names: warning, boilerplate: info}', '--fail-on', 'warning')).toBe(1)
    expect(await check('rules: {names: warning, boilerplate: info}', '--max-warnings', '1')).toBe(1)
    expect(await check('rules: {names: warning, boilerplate: info}', '--max-warnings', '2')).toBe(0)
    expect(await check('rules: {names: warning, boilerplate: info}\nmaxWarnings: 0')).toBe(1)
    expect(await check('failOn: never')).toBe(0)
    expect(await check('rules: {names: off, boilerplate: off}', '--fail-on', 'warning')).toBe(1)
  })

  test('exceptions hold, and those that no longer apply are named', async () => {
    const cwd = folderWith({
      '.clean-articlerc': 'allow: ["In kyiv", boilerplate/advertisement, "Chicken Kiev", names]\n',
      'b.txt': 'x',
    })
    const {stdout, stderr} = await runMain(['a.txt', 'b.txt'], {cwd})
    expect(stdout).toBe(`${dirty}x`)
    expect(stderr).toContain('“Chicken Kiev”, allowed by .clean-articlerc, was in none of these files.\n')
    expect(stderr).not.toContain('“In kyiv”')
  })

  test('the encoding can stand in it', async () => {
    const cwd = folderWith({'.clean-articlerc': 'encoding: latin1'})
    writeFileSync(path.join(cwd, 'b.txt'), Buffer.from('caf\xe9 in kyiv', 'latin1'))
    expect((await runMain(['--write', 'b.txt'], {cwd})).code).toBe(0)
    expect(readFileSync(path.join(cwd, 'b.txt'), 'latin1')).toBe('caf\xe9 in Kyiv')
  })
})

test('boilerplate of one’s own goes, and what a base names goes too', async () => {
  const cwd = folderWith({
    'base.yaml': 'boilerplate: ["Page # of #"]',
    '.clean-articlerc':
      "extends: base.yaml\nboilerplate:\n  - Brought to you by <name>\n  - {pattern: 'Ref\\. \\d+'}\n",
    'b.txt': 'Page 3 of 4\n\nThe river rose.\n\nBrought to you by The Lund Courier!\n\nRef. 77\n\nSee Ref. 77\n',
  })
  expect((await runMain(['-q', 'b.txt'], {cwd})).stdout).toBe('The river rose.\n\nSee Ref. 77\n')
})

describe('what is wrong with it', () => {
  test.each([
    {
      says: '.clean-articlerc:2:1: There is no key “skipp”. Did you mean “skip”?',
      config: 'unsafe: true\nskipp: [names]',
    },
    {
      says: '.clean-articlerc:2:5: There is no key “file”. Did you mean “files”?',
      config: 'overrides:\n  - file: x\n    files: y',
    },
    {says: '.clean-articlerc:1:13: “files” is missing.', config: 'overrides: [{unsafe: true}]'},
    {says: '.clean-articlerc:1:9: “unsafe” must be boolean, not "yes".', config: 'unsafe: "yes"'},
    {says: '.clean-articlerc:2:10: “rules.names” must be', config: 'rules:\n  names: fatal'},
    {
      says: '.clean-articlerc:1:16: There is no rule or category “namse”. Did you mean “names”?',
      config: 'only: [quotes, namse]',
    },
    {
      says: '.clean-articlerc:1:9: There is no rule or category “qutoes”. Did you mean “quotes”?',
      config: 'rules: {qutoes: off}',
    },
    {says: '.clean-articlerc:2:1: Map keys must be unique', config: 'unsafe: true\nunsafe: false'},
    {says: '.clean-articlerc:1:1: This is no configuration.', config: '- a list'},
    {says: '.clean-articlerc:1:1: This is no configuration.', config: 'a word'},
    {says: '.clean-articlerc:1:2: There is no key “__proto__”', config: '{"__proto__": {"unsafe": true}}'},
    {says: '.clean-articlerc:2:3: There is no key “__proto__”', config: 'rules:\n  __proto__: off'},
    {says: '.clean-articlerc:1:1: There is no key “constructor”', config: 'constructor: {prototype: {unsafe: true}}'},
    {says: '.clean-articlerc:1:15: The pattern “(a” cannot be used: ', config: 'boilerplate: [(a]'},
    {says: '.clean-articlerc:1:15: The pattern “(a” cannot be used: ', config: 'boilerplate: [{pattern: (a}]'},
    {says: 'The pattern “a*” cannot be used: it can match nothing.', config: 'boilerplate: [{pattern: a*}]'},
    {says: '(?=b)', config: 'boilerplate: [{pattern: "a(?=b)"}]'},
    {says: 'it has more than 1000 characters', config: `boilerplate: [${'x'.repeat(1001)}]`},
    {says: '.clean-articlerc:1:', config: 'skip: [names'},
    {says: 'This is nested too deeply.', config: '['.repeat(100_000)},
    {says: 'has more than 1048576 bytes', config: `# ${'x'.repeat(2 ** 20)}`},
    {says: 'Excessive alias count', config: bomb()},
    {says: 'extends https://example.org/x.yaml, an address', config: 'extends: https://example.org/x.yaml'},
    {says: 'Cannot read the configuration none.yaml: there is no such file', config: 'extends: none.yaml'},
    {says: 'Cannot read the configuration some-package: there is no such file', config: 'extends: some-package'},
    {says: 'in a circle: .clean-articlerc → .clean-articlerc.', config: 'extends: .clean-articlerc'},
  ])('$says', async ({says, config}) => {
    const cwd = folderWith({'.clean-articlerc': config})
    const {code, stdout, stderr} = await runMain(['a.txt'], {cwd})
    expect(stderr).toContain(says)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(({} as Record<string, unknown>)['unsafe']).toBeUndefined()
  })

  test('a longer circle is shown whole', async () => {
    const cwd = folderWith({
      '.clean-articlerc': 'extends: b.yaml',
      'b.yaml': 'extends: c/c.yaml',
      'c/c.yaml': 'extends: ../b.yaml',
    })
    expect((await runMain(['a.txt'], {cwd})).stderr).toContain('in a circle: b.yaml → c/c.yaml → b.yaml.')
  })

  test('a configuration that is a folder, or a link to nothing, is named', async () => {
    const cwd = folderWith({'.clean-articlerc/x': ''})
    expect(await runMain(['a.txt'], {cwd})).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('The configuration .clean-articlerc is a folder; it must be a file.') as string,
    })
    const other = folderWith({})
    symlinkSync('/dev/zero', path.join(other, 'zero.yaml'))
    expect((await runMain(['--config', 'zero.yaml', 'a.txt'], {cwd: other})).stderr).toContain('is not a regular file')
    expect((await runMain(['--config', 'none.yaml', 'a.txt'], {cwd: other})).code).toBe(2)
  })

  test('any text at all is either a configuration or a clear fault', () => {
    const word = fc.constantFrom(
      'skip',
      'only',
      'rules',
      'overrides',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '!!js/function',
      '"',
      '|',
      '#',
      'names',
      'off',
      '\t',
      '---',
      '%',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join('')),
        ),
        (text) => {
          try {
            parseConfig(text, 'c.yaml')
          } catch (error) {
            expect(String(error)).toBe('UserError: The configuration c.yaml is wrong.')
          }
        },
      ),
      {numRuns: 2000},
    )
  })

  function bomb(): string {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (const [one, two] of ['ab', 'bc', 'cd', 'de', 'ef']) {
      lines.push(
        `${two ?? ''}: &${two ?? ''} [${Array<string>(10)
          .fill(`*${one ?? ''}`)
          .join(', ')}]`,
      )
    }
    return lines.join('\n')
  }
})

describe('--print-config', () => {
  test('says where each value comes from, and is a configuration itself', async () => {
    const cwd = folderWith({
      'base.yaml': 'sourceLanguage: fr\nrules:\n  names: warning\n',
      '.clean-articlerc':
        'extends: base.yaml\nskip: [quotes]\n\nrules:\n  quotes/doubtful: off\noverrides:\n  - files: a.txt\n    unsafe: true\n',
    })
    const {code, stdout} = await runMain(['--print-config', '--fail-on', 'never', 'a.txt'], {cwd})
    expect(code).toBe(0)
    expect(stdout).toBe(`sourceLanguage: fr # base.yaml:1
skip: [ quotes ] # .clean-articlerc:2
unsafe: true # .clean-articlerc:8
failOn: never # command line
rules:
  names: warning # base.yaml:3
  quotes/doubtful: off # .clean-articlerc:5
`)
    expect(() => parseConfig(stdout, 'printed')).not.toThrow()
  })

  test('says so where nothing is configured, and takes one input', async () => {
    const cwd = folderWith({})
    expect((await runMain(['--print-config'], {cwd})).stdout).toMatch(/^# Nothing is configured/)
    expect((await runMain(['--print-config', 'a', 'b'], {cwd})).code).toBe(2)
  })
})

describe('init', () => {
  test('writes a commented configuration, once', async () => {
    const cwd = folderWith({})
    expect((await runMain(['init'], {cwd})).code).toBe(0)
    expect(readFileSync(path.join(cwd, 'clean-article.config.yaml'), 'utf8')).toBe(configTemplate())
    expect(await rulesFor(cwd)).toEqual(all)
    const {code, stderr} = await runMain(['init'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('There is a configuration already: clean-article.config.yaml.')
  })

  test('every key in it is one, with a value that holds', () => {
    const uncommented = configTemplate()
      .split('\n')
      .map((line) => line.replace(/^# (?=\w+:( |$)| {2}(?:-|[\w/]+:)( |$)| {4}(?:- \{|\w+:))/, ''))
      .join('\n')
      .replaceAll('boilerplate/ad-marker', 'boilerplate')
      .replace('quotes/direction', 'quotes/doubtful')
    const {config} = parseConfig(uncommented, 'template')
    expect(Object.keys(config).sort()).toEqual(
      Object.keys(configSchema.entries)
        .filter((key) => key !== '$schema')
        .sort(),
    )
  })
})

describe('the JSON Schema', () => {
  test('is published as the configuration is', async () => {
    const schema = {
      $id: 'https://unpkg.com/clean-article/dist/config.schema.json',
      title: 'Configuration of clean-article',
      ...toJsonSchema(configSchema),
    }
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../src/config/schema.json')
  })

  test('takes what the program takes', () => {
    const schema = JSON.parse(readFileSync(new URL('../src/config/schema.json', import.meta.url), 'utf8')) as object
    const validate = new Ajv({strict: false}).compile(schema)
    expect(validate({skip: ['names'], rules: {names: 'off'}, overrides: [{files: 'x', unsafe: true}]})).toBe(true)
    expect(validate({skipp: []})).toBe(false)
    expect(validate({rules: {names: 'fatal'}})).toBe(false)
  })
})

test('each option that a configuration may set is in its schema, and none else', () => {
  const fromOptions = (options as readonly CliOption[]).filter(({config}) => config).map(({name}) => optionKey(name))
  const own = ['$schema', 'extends', 'rules', 'allow', 'names', 'profiles', 'boilerplate', 'overrides']
  expect(Object.keys(configSchema.entries).sort()).toEqual([...fromOptions, ...own].sort())
})
