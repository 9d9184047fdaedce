import type {Report} from '../rule.js'
import type {Kind} from './kinds.js'
import {candidates} from './candidates.js'
import type {Entry} from './lexicon.js'
import type {Line} from './line.js'
import {hasSeam} from './seams.js'
import {type Token, tokenize} from './tokens.js'

/** Kinds whose labels get glued to the text beside them when a page is flattened. */
const gluable: ReadonlySet<Kind> = new Set([
  'media-widget',
  'read-also',
  'ad-marker',
  'control',
  'live-marker',
  'share-toolbar',
  'media-credit',
])

const longestLabel = 5

/** A place where a small letter meets a capital: `videoMinister`. Names such as McDonald and iPhone have fewer letters before. */
const seam = /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll})/gu

/**
 * Finds labels that were glued to the sentence behind them, `with videoMinister Anna Roos wants dykes`, and cuts
 * them out. A label of one word is cut only at the beginning of a line; what `Read also` announces goes with it to the
 * end of the paragraph.
 */
export function findGluedLabels(line: Line, report: Report): void {
  if (!hasSeam(line.text) || !/\p{Ll}{3}\p{Lu}\p{Ll}/u.test(line.text)) return
  for (const {index: place} of line.text.matchAll(seam)) {
    const from = Math.max(0, place - 60)
    const words = tokenize(line.text.slice(from, place)).map((token) => ({
      ...token,
      start: token.start + from,
      end: token.end + from,
    }))
    const label = labelAtEnd(words, line)
    if (!label) continue
    const {entry, start} = label
    const announces = entry.kind === 'read-also'
    const rest = line.text.slice(place)
    const isHeadline = rest.length < 160 && !/[.!?]\s/.test(rest)
    const end = announces ? line.text.length : place
    const head = line.text.slice(0, start)
    report({
      ruleId: `boilerplate/${entry.kind}`,
      message: `The label “${line.text.slice(start, place)}” was glued to the text beside it.`,
      start: line.paragraph.start + (announces ? head.trimEnd().length : start),
      end: line.paragraph.start + end,
      expected: '',
      certain: !announces || isHeadline,
      ...(entry.language && {language: entry.language}),
    })
    return
  }
}

/** The longest label that the words before a seam end with. */
function labelAtEnd(words: readonly Token[], line: Line): {entry: Entry; start: number} | undefined {
  for (let from = Math.max(0, words.length - longestLabel); from < words.length; from++) {
    const first = words[from]
    if (!first) continue
    const isAtStart = line.text.slice(0, first.start).trim() === ''
    if (!isAtStart && from === words.length - 1) return undefined
    for (const anchor of ['line', 'weak', 'label'] as const) {
      for (const entry of candidates(anchor, words, from)) {
        if (gluable.has(entry.kind) && entry.pattern.matchesToEnd(words, from)) return {entry, start: first.start}
      }
    }
  }
  return undefined
}
