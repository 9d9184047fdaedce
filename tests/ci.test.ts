import {chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {parseConfig} from '../src/config/parse.js'
import {fixturesFolder} from './fixtures.js'
import {binary, emptyFolder, type Given, type Outcome, shell} from './program.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(path.join(root, 'README.md'), 'utf8')

/** A block of the README that holds a phrase. */
function block(language: string, phrase: string): string {
  const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
  const code = blocks.find(([, of, text]) => of === language && text?.includes(phrase))?.[2]
  if (code === undefined) throw new Error(`The README has no block of ${language} with “${phrase}”.`)
  return code
}

/** A copy of the fixture project, with `clean-article` and `npx` on the path. */
function project(): {cwd: string; run: (line: string, given?: Given) => Promise<Outcome>} {
  const cwd = emptyFolder()
  cpSync(path.join(fixturesFolder, 'projects/submissions'), cwd, {recursive: true})
  const programs = emptyFolder()
  symlinkSync(binary, path.join(programs, 'clean-article'))
  // What npx does once the package is installed.
  writeFileSync(path.join(programs, 'npx'), '#!/bin/sh\nshift\nexec "$@"\n')
  chmodSync(path.join(programs, 'npx'), 0o755)
  const PATH = `${programs}:${process.env['PATH'] ?? ''}`
  return {cwd, run: (line, given = {}) => shell(line, {cwd, ...given, env: {PATH, ...given.env}})}
}

interface Action {
  inputs: Record<string, {default: string}>
  runs: {using: string; steps: {shell: string; run: string; env?: Record<string, string>}[]}
}

describe('the action', () => {
  const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as Action
  const [install, check] = action.runs.steps

  /** Runs the checking step as GitHub does, with inputs. */
  function runStep(inputs: Record<string, string>, given: Given = {}) {
    const {cwd, run} = project()
    const env = Object.fromEntries(
      Object.entries(check?.env ?? {}).map(([name, value]) => {
        const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1] ?? ''
        return [name, inputs[input] ?? action.inputs[input]?.default ?? '']
      }),
    )
    const script = path.join(cwd, 'step.sh')
    writeFileSync(script, check?.run ?? '')
    const summary = path.join(cwd, 'summary.md')
    const outcome = run(`bash --noprofile --norc -eo pipefail ${script} < /dev/null`, {
      env: {...env, ...given.env, GITHUB_ACTION_PATH: root, GITHUB_WORKSPACE: cwd, GITHUB_STEP_SUMMARY: summary},
    })
    return outcome.then((result) => ({...result, cwd, summary}))
  }

  test('installs itself and runs in bash', () => {
    expect(action.runs.using).toBe('composite')
    expect(install?.run).toContain('npm ci')
    expect(action.runs.steps.map((step) => step.shell)).toEqual(['bash', 'bash'])
    expect(action.runs.steps.map(({run}) => run).join()).not.toContain('${{')
  })

  test('annotates the lines, fails, and writes a summary', async () => {
    const {code, stdout, summary} = await runStep({files: 'articles/\n\nwire/\n'})
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^::error file=articles\/harvest\.txt,line=5,endLine=5,col=45,endColumn=47,title=quotes\/direction::/,
    )
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .every((line) => /^::(error|warning) file=articles/.test(line)),
    ).toBe(true)
    expect(readFileSync(summary, 'utf8')).toMatch(/^### clean-article\n\n4 findings in 1 of 3 articles\./)
  })

  test('takes options, and is green where nothing is to be done', async () => {
    expect(await runStep({files: 'articles/market.txt', options: '--unsafe\n--fail-on=warning'})).toMatchObject({
      code: 0,
      stdout: '',
    })
  })

  test('its inputs are never commands or options', async () => {
    const {code, cwd, run} = await runStep({files: '$(touch pwned)\n`touch pwned`\n--write\n"; touch pwned'}).then(
      (result) => ({
        ...result,
        run: (line: string) => shell(line, {cwd: result.cwd}),
      }),
    )
    expect(code).toBe(2)
    expect((await run('ls')).stdout).not.toContain('pwned')
    expect(readFileSync(path.join(cwd, 'articles/harvest.txt'), 'utf8')).toContain('” a new market “')
  })

  test('a list of no files is not green', async () => {
    expect((await runStep({files: '\n'})).code).toBe(2)
  })
})

describe('the README', () => {
  test('GitHub: the workflow uses the action with an input that it has', () => {
    const workflow = parse(block('yaml', 'actions/checkout')) as {
      jobs: {check: {steps: {uses: string; with?: Record<string, string>}[]}}
    }
    const [, step] = workflow.jobs.check.steps
    const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as Action
    expect(Object.keys(step?.with ?? {}).every((input) => input in action.inputs)).toBe(true)
  })

  test('GitLab: the script fails and leaves a report', async () => {
    const {articles} = parse(block('yaml', 'junit: report.xml')) as {articles: {script: string[]}}
    const {cwd, run} = project()
    expect(await run(articles.script.join('\n'))).toMatchObject({code: 1, stdout: ''})
    expect(readFileSync(path.join(cwd, 'report.xml'), 'utf8')).toContain(
      '<testsuites name="clean-article" tests="5" failures="2"',
    )
  })

  test('a shell: only what a branch changed', async () => {
    const {cwd, run} = project()
    const git = 'git -c user.name=x -c user.email=x@example.org'
    await run(
      `git init -q -b main . && git add . && ${git} commit -qm base && git update-ref refs/remotes/origin/main HEAD`,
    )
    const line = block('sh', 'git diff')
    expect(await run(line)).toMatchObject({code: 0, stdout: ''})
    mkdirSync(path.join(cwd, 'new folder'))
    writeFileSync(path.join(cwd, 'new folder/a.txt'), 'They spoke of ” a new market “ abroad.\n')
    await run(`git add . && ${git} commit -qm more`)
    const {code, stdout} = await run(line)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^new folder\/a\.txt\n/)
    expect(stdout).not.toContain('harvest')
  })

  test('reviewdog: what is piped there is its format', async () => {
    const [line = ''] = block('sh', 'reviewdog').split(' | ')
    const {code, stdout} = await project().run(line)
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      source: {name: 'clean-article'},
      diagnostics: [{severity: 'WARNING'}, {}, {}, {}],
    })
  })

  test('pre-commit: the hook is there, and takes names as pre-commit gives them', async () => {
    const {repos} = parse(block('yaml', 'repos:')) as {repos: {hooks: {id: string}[]}[]}
    const hooks = parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {
      id: string
      entry: string
      files: string
    }[]
    for (const {id} of repos.flatMap((repo) => repo.hooks)) {
      const hook = hooks.find((one) => one.id === id)
      expect(new RegExp(hook?.files ?? '').test('articles/harvest.txt')).toBe(true)
      expect((await project().run(`${hook?.entry ?? ''} articles/harvest.txt articles/market.txt`)).code).toBe(1)
      expect((await project().run(`${hook?.entry ?? ''} articles/market.txt`)).code).toBe(0)
    }
  })

  test('a baseline: written once, then it only shrinks', async () => {
    const {cwd, run} = project()
    const write = block('sh', '--update-baseline').trim()
    const check = write.replace(' --update-baseline', '')
    const article = path.join(cwd, 'articles/harvest.txt')
    const text = readFileSync(article, 'utf8')
    const baseline = () =>
      (JSON.parse(readFileSync(path.join(cwd, 'articles.baseline.json'), 'utf8')) as {files: Record<string, object>})
        .files
    expect(await run(check)).toMatchObject({code: 2, stderr: expect.stringContaining('There is no baseline') as string})
    expect((await run(write)).code).toBe(0)
    expect(baseline()).toEqual({'articles/harvest.txt': {'quotes/direction': 2, 'quotes/straight': 2}})
    expect(await run(check)).toMatchObject({code: 0, stdout: ''})

    writeFileSync(article, `${text}\nThey spoke of ” another “ too.\n`)
    const more = await run(check)
    expect(more.code).toBe(1)
    expect(more.stdout).toContain('4 errors in 1 of 2 files')
    expect((await run(write)).code).toBe(1)
    expect(baseline()).toEqual({'articles/harvest.txt': {'quotes/direction': 2, 'quotes/straight': 2}})

    writeFileSync(article, text.replace('” a new market “', '“a new market”'))
    expect((await run(check)).stderr).toContain('2 findings of the baseline are gone')
    expect((await run(write)).code).toBe(0)
    expect(baseline()).toEqual({'articles/harvest.txt': {'quotes/straight': 2}})
    writeFileSync(article, text)
    expect((await run(check)).code).toBe(1)
  })

  test('the configuration shown is one', () => {
    expect(() => parseConfig(block('yaml', 'extends:'), 'README.md')).not.toThrow()
  })
})
