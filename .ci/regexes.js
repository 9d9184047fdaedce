// Holds every regular expression of src/ to linear time: an article must not be able to stall the program.
//
//   node .ci/regexes.js            checks those that are not in the list yet
//   node .ci/regexes.js --update   checks them and writes the list
//
// recheck proves an expression safe, or does not. One that it cannot prove is tried: on recheck's own attack and on texts
// that repeat what rules react to. One that fails the trial needs a reason in the list, by hand, why it never meets a long
// text (`short`).
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import console from 'node:console'
import path from 'node:path'
import process from 'node:process'
import {URL} from 'node:url'
import vm from 'node:vm'
import ts from 'typescript'

process.env.RECHECK_BACKEND = 'pure'
const {check} = await import('recheck')

const listFile = new URL('../fixtures/regular-expressions.json', import.meta.url)
const isUpdate = process.argv.includes('--update')

/** Expression to `proved`, `tried` or `{short: reason}`. */
const list = JSON.parse(readFileSync(listFile, 'utf8'))

const trialLength = 20_000
const trialTime = 500

const pumps = [
  ...[
    'a',
    'a ',
    'A ',
    'Ab ',
    'a-',
    '-A',
    'a.',
    'a. ',
    'a, ',
    '1,',
    '1 ',
    '0A',
    '. ',
    '.',
    '…',
    '(',
    '[a ',
    '[a',
    '{',
    '<b',
    '<b>',
    '&',
    '\\&',
    '&#',
  ],
  ...[
    '"',
    '" ',
    '“a ',
    '”',
    '’',
    "'",
    '«',
    '`',
    '— ',
    '-',
    ': ',
    '|',
    '@',
    '#a',
    'x@',
    'www.',
    'http://',
    'p',
    '_',
    '=',
    '$',
    '/',
    '*',
  ],
  ...[
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\u00a0',
    '\u200b',
    'é',
    'й',
    'aй',
    'йa',
    '中',
    '😀',
    'is a ',
    'employs ',
    'a the ',
    'photo ',
    'subscribe',
    'of the ',
  ],
]

const found = new Map()
for (const file of readdirSync('src', {recursive: true})) {
  if (file.endsWith('.ts')) collect(path.join('src', file))
}

function collect(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const {line} = source.getLineAndCharacterOfPosition(node.getStart())
      found.set(node.text, `${file}:${line + 1}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
}

async function judge(text) {
  const [, body, flags] = /^\/(.*)\/([a-z]*)$/s.exec(text)
  const {status, attack} = await check(body, flags.replace('v', 'u'), {timeout: 8000})
  if (status === 'safe') return 'proved'
  const texts = pumps.flatMap((pump) => [pump, `${pump}\n`].map((one) => one.repeat(trialLength / one.length)))
  if (attack) texts.push(...attack.pumps.map(({prefix, pump}) => prefix + pump.repeat(trialLength / pump.length)))
  return texts.every((one) => isQuick(text, `${one}\0`) && isQuick(text, `x ${one}`)) ? 'tried' : 'slow'
}

/** Whether an expression is done with a text soon; `vm` can stop one that is not. */
function isQuick(expression, text) {
  try {
    vm.runInNewContext(`text.search(${expression})`, {text}, {timeout: trialTime})
    return true
  } catch (error) {
    if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false
    throw error
  }
}

const verdicts = {}
const slow = []
for (const [text, place] of found) {
  const verdict = list[text] ?? (await judge(text))
  if (verdict === 'slow') slow.push(`${place}: ${text}`)
  else verdicts[text] = verdict
}
if (isUpdate) {
  const sorted = Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(listFile, JSON.stringify(Object.fromEntries(sorted), null, 2) + '\n')
}
const count = (kind) => Object.values(verdicts).filter((verdict) => verdict === kind).length
console.log(
  `${found.size} regular expressions: ${count('proved')} proved linear, ${count('tried')} tried, ${slow.length} slow`,
)
for (const line of slow) console.error(`slow: ${line}`)
if (slow.length > 0) process.exitCode = 1
