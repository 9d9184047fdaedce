import {execFile} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {ruleSets} from '../src/rules/order.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(path.join(root, 'README.md'), 'utf8')

interface Block {
  language: string
  code: string
}

const blocks: Block[] = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
  language,
  code,
}))

/** The commands of a console block, each with what the README says it prints. */
function commands({code}: Block): {command: string; output: string}[] {
  return code
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n')
      return {command: part.slice(0, end), output: part.slice(end + 1)}
    })
}

let programs: string

beforeAll(() => {
  programs = mkdtempSync(path.join(tmpdir(), 'clean-article-readme-'))
  symlinkSync(path.join(root, 'bin/clean-article.js'), path.join(programs, 'clean-article'))
})

afterAll(() => {
  rmSync(programs, {recursive: true})
})

/** Runs a command in the project's folder, with `clean-article` on the path; gives both its outputs, as a terminal would. */
function run(command: string): Promise<string> {
  const env = {...process.env, PATH: `${programs}:${process.env['PATH'] ?? ''}`, NO_COLOR: '1'}
  return new Promise((resolve) => {
    execFile('bash', ['-c', `exec 2>&1; ${command}`], {cwd: root, env}, (_error, output) => {
      resolve(output)
    })
  })
}

// After a change that is meant: UPDATE_README=1 npx vitest run tests/readme.test.ts, and read the difference.
const isUpdating = process.env['UPDATE_README'] !== undefined

function update(before: string, after: string): void {
  const file = path.join(root, 'README.md')
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(before, () => after),
  )
}

describe('the commands of the README print what it says', () => {
  test.each(blocks.filter(({language}) => language === 'console').flatMap(commands))(
    '$command',
    async ({command, output}) => {
      const printed = await run(command)
      if (isUpdating) update(`$ ${command}\n${output}`, `$ ${command}\n${printed}`)
      else expect(printed).toBe(output)
    },
  )
})

describe('the examples of the library do what they say', () => {
  // A line `expression // value` states what the expression gives.
  test.each(blocks.filter(({language}) => language === 'js'))('$code', async ({code}) => {
    const lines = code.split('\n').map((line) => {
      const [, expression, value] = /^([^=]+?) \/\/ (.+)$/.exec(line) ?? []
      return expression && value ? `assert.deepStrictEqual(${expression}, ${value})` : line
    })
    const file = path.join(root, `readme-example-${String(process.pid)}.mjs`)
    writeFileSync(file, `import assert from 'node:assert'\n${lines.join('\n')}`)
    try {
      expect(await run(`node ${file}`)).toBe('')
    } finally {
      rmSync(file)
    }
  })
})

test('the table of rules is the one that the rules declare', () => {
  const table = ruleSets
    .flatMap(({rules}) => rules)
    .map(({id, summary}) => `| \`${id}\` | ${summary} |\n`)
    .join('')
  const head = '| rule | what it does |\n| --- | --- |\n'
  const [, present = ''] = /^\| rule \| what it does \|\n\| --- \| --- \|\n((?:\|.*\n)*)/m.exec(readme) ?? []
  if (isUpdating) update(head + present, head + table)
  else expect(present).toBe(table)
})
