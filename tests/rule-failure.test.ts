import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test, vi} from 'vitest'
import type {RuleSet} from '../src/rules/rule.js'
import {emptyFolder, runMain} from './program.js'

vi.mock('../src/rules/order.js', async () => {
  const {ruleSets} = await import('./test-rules.js')
  const faulty: RuleSet = {
    rules: [{id: 'text/faulty', summary: '', explanation: '', examples: []}],
    load: () =>
      Promise.resolve(({text}) => {
        if (text.includes('provoke')) throw new Error('provoked\u001b[2J')
      }),
  }
  const later: RuleSet = {
    rules: [{id: 'text/later', summary: '', explanation: '', examples: []}],
    load: () =>
      Promise.resolve(({text}) => {
        if (text.includes('Kyiv later')) throw new Error('on what another rule made')
      }),
  }
  return {ruleSets: [faulty, later, ...ruleSets]}
})

test('11: a rule that fails is named; what the others did stays, and so do the other files; exit 2', async () => {
  const cwd = emptyFolder()
  writeFileSync(path.join(cwd, 'a.txt'), 'kyiv, provoke')
  writeFileSync(path.join(cwd, 'b.txt'), 'kyiv')
  expect(await runMain(['-q', 'a.txt', 'b.txt'], {cwd})).toEqual({
    code: 2,
    stdout: 'Kyiv, provokeKyiv',
    stderr: 'clean-article: a.txt: text/faulty: The rule failed: Error: provoked<U+001B>[2J\n',
  })
  expect((await runMain(['--check', 'a.txt'], {cwd})).code).toBe(2)
  const {runs} = JSON.parse((await runMain(['--format', 'sarif', 'a.txt'], {cwd})).stdout) as {
    runs: {invocations: {executionSuccessful: boolean; toolExecutionNotifications: object[]}[]}[]
  }
  expect(runs[0]?.invocations[0]?.executionSuccessful).toBe(false)
})

test('a rule that fails only on what another made of the text is named too', async () => {
  expect(await runMain(['-q'], {input: 'kyiv later'})).toEqual({
    code: 2,
    stdout: 'Kyiv later',
    stderr: 'clean-article: <stdin>: text/later: The rule failed: Error: on what another rule made\n',
  })
})
