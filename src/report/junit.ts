import type {ReportFormat} from './formats.js'
import {describeChange, type Failure, type FileReport, type Problem} from './report.js'
import {shorten, visible} from './visible.js'

/** JUnit’s XML, which most CI systems show as tests: a suite for each file, a failed test for each error in it. */
export const junit: ReportFormat = ({pathOf}) => {
  const suites: string[] = []
  let tests = 0
  return {
    file(file) {
      suites.push(suite(file, pathOf(file.name)))
      tests += Math.max(1, file.problems.length)
      return ''
    },
    end({tally, failures}) {
      const failed = failures.map((failure) => failedSuite(failure, pathOf(failure.name)))
      const totals = `tests="${tests + failures.length}" failures="${tally.bySeverity.error}" errors="${failures.length}"`
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="clean-article" ${totals}>\n${[...failed, ...suites].join('')}</testsuites>\n`
    },
  }
}

function isError({severity}: Problem): boolean {
  return severity === 'error'
}

function suite({problems}: FileReport, path: string): string {
  const name = escape(path)
  const cases =
    problems.length === 0
      ? [`    <testcase name="${name}" classname="${name}"/>\n`]
      : problems.map((problem) => testCase(problem, path))
  return `  <testsuite name="${name}" tests="${cases.length}" failures="${problems.filter(isError).length}" errors="0">\n${cases.join('')}  </testsuite>\n`
}

function testCase(problem: Problem, path: string): string {
  const {edit, suggested} = problem
  const {line, column} = edit.start
  const place = `${line}:${column}`
  const text = `${path}:${place} ${describeChange(edit, (part) => `‹${shorten(visible(part), 200)}›`)}`
  const body = isError(problem)
    ? `<failure message="${escape(edit.message)}" type="${escape(edit.ruleId)}">${escape(text)}</failure>`
    : `<system-out>${escape(`${suggested ? 'Suggestion: ' : ''}${edit.message} ${text}`)}</system-out>`
  return `    <testcase name="${escape(`${edit.ruleId} ${place}`)}" classname="${escape(path)}">${body}</testcase>\n`
}

function failedSuite({message}: Failure, path: string): string {
  const name = escape(path)
  return `  <testsuite name="${name}" tests="1" failures="0" errors="1">\n    <testcase name="${name}" classname="${name}"><error message="${escape(message)}"/></testcase>\n  </testsuite>\n`
}

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;'}

/** Text for XML, which has no place for control characters, lone surrogates or U+FFFE and U+FFFF. */
function escape(text: string): string {
  return visible(text)
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replace(/\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd')
}
