import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {emptyFolder, type Outcome, shell} from './program.js'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Packed {
  filename: string
  files: {path: string}[]
}

/** What `npm pack` would publish; it is built already, so nothing is built again. */
function pack(folder: string): Packed {
  const {stdout} = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  })
  const [packed] = JSON.parse(stdout) as Packed[]
  if (!packed) throw new Error('npm pack made nothing.')
  return packed
}

test('the package holds what users need, and nothing else', () => {
  const {files} = pack(emptyFolder())
  const paths = files.map((file) => file.path)
  for (const needed of [
    'LICENSE',
    'README.md',
    'package.json',
    'bin/clean-article.js',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/cli/main.cjs',
    'dist/config.schema.json',
  ]) {
    expect(paths).toContain(needed)
  }
  expect(paths.filter((one) => !/^(?:bin|dist|schema)\/|^(?:LICENSE|README\.md|package\.json)$/.test(one))).toEqual([])
  expect(paths.filter((one) => /\.test\.|\.map$|(?<!\.d)\.ts$|fixtures/.test(one))).toEqual([])
})

test('what it needs to run is declared', () => {
  const {dependencies = {}} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    dependencies?: object
  }
  const {stdout} = spawnSync('grep', ['-rhoE', String.raw`(from|import\() ?'[@a-z][^' ]*'`, '--include=*.js', 'dist'], {
    cwd: root,
    encoding: 'utf8',
  })
  const names = [...stdout.matchAll(/'(?:node:)?((?:@[^/']+\/)?[^/']+)[^']*'/g)].map(([whole, name]) => ({
    whole,
    name: name ?? '',
  }))
  const missing = names.filter(({whole, name}) => !whole.startsWith("'node:") && !(name in dependencies))
  expect([...new Set(missing.map(({name}) => name))]).toEqual([])
})

describe('a new user', () => {
  let folder: string
  let installed: Outcome

  beforeAll(async () => {
    const {mkdtempSync} = await import('node:fs')
    folder = mkdtempSync('/tmp/clean-article-new-user-')
    const {filename} = pack(folder)
    installed = await shell(`npm init -y > /dev/null && npm install --no-fund --no-audit ./${filename}`, {cwd: folder})
  }, 240_000)

  function run(line: string, input = '') {
    return shell(line, {cwd: folder, input, env: {PATH: `${folder}/node_modules/.bin:${process.env['PATH'] ?? ''}`}})
  }

  test('cleans, checks, configures and uses the library', async (context) => {
    context.skip(
      /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|E40\d|network/.test(installed.stderr),
      'the registry cannot be reached',
    )
    expect(installed.code).toBe(0)
    const dirty = 'He spoke of ” a new market “ abroad, they said.\n'
    const clean = 'He spoke of “a new market” abroad, they said.\n'
    expect(await run('clean-article --quiet', dirty)).toEqual({code: 0, stdout: clean, stderr: ''})
    expect((await run('npx clean-article --check', dirty)).code).toBe(1)
    expect((await run('clean-article init && clean-article --print-config')).code).toBe(0)
    const library = `import {clean} from 'clean-article'; process.stdout.write((await clean(${JSON.stringify(dirty)})).text)`
    expect((await run('node --input-type=module', library)).stdout).toBe(clean)
    const types = `import {clean, type CleanResult} from 'clean-article'\nexport const result: Promise<CleanResult> = clean('x', {only: ['quotes']})\n`
    const tsc = path.join(root, 'node_modules/.bin/tsc')
    const checked = await run(
      `cat > use.mts; ${tsc} --noEmit --strict --module nodenext --target es2023 use.mts`,
      types,
    )
    expect(checked.stdout).toBe('')
  })
})
