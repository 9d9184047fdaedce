import type {Hit} from './hit.js'
import type {Kind} from './kinds.js'
import type {Entry} from './matcher/lexicon.js'
import type {Reading} from './reading.js'
import {isAttributed, startsWithSpeech} from './speech.js'
import {endsInterview} from './telling.js'

/** A line that stands in quotation marks is what somebody says, or a heading. */
export function isCandidate(line: Reading, {written, kind, anchor}: Hit): boolean {
  if (line.isLong || line.text.length === 0) return false
  if (
    isAttributed(line.text, written) ||
    endsInterview(line.text) ||
    (isCode(line.text) && (anchor || !scripted.has(kind))) ||
    isTailEnd(line)
  )
    return false
  return line.isQuoted ? line.wordCount >= 12 : !startsWithSpeech(line.text)
}

/** Kinds with shapes that code has too: `(adsbygoogle = window.adsbygoogle || []).push({});`, `/PRNewswire/` */
const scripted: ReadonlySet<Kind> = new Set(['cms-leftover', 'press-notice'])

/** `>>> print(x)`, a call, what stands in backticks, a row of a table, a path: documentation, not a page. */
function isCode(text: string): boolean {
  return /`[^`]+`|\w\(\)|^>>> (?:[a-z]|.*[()=])|^\|.*\|$|^\|\S+\| |^\/\w+\/?\w*$|^\$\w/.test(text)
}

/** `duration.`, `directly.`: the last word of a sentence that was wrapped. */
function isTailEnd({text, wordCount}: Reading): boolean {
  return wordCount === 1 && /^\p{Ll}+\)?\.$/u.test(text)
}

/** A line of so many words that begins and ends inside a sentence was wrapped; a notice that lost its first word is shorter. */
const fewestWrapped = 9

/**
 * `the stream has ended, in which case all of the data remaining in the internal`: somebody wrapped a sentence. What speaks
 * to readers is wrapped too: `you must give us your consent by clicking on the button below`.
 */
export function isWrapped({text, wordCount}: Reading): boolean {
  return (
    wordCount >= fewestWrapped &&
    /^\(?[a-z]/.test(text) &&
    /[\p{L}\p{N},;]$/u.test(text) &&
    !/[:|@»>→©]|\/\/|\b(?:our|us|we|you|your|social media|\w+\.com)\b/i.test(text)
  )
}

/** Kinds whose weak lines are words on buttons, which have no full stop: `Yes.` is an answer. */
const buttons: ReadonlySet<Kind> = new Set([
  'continue-reading',
  'control',
  'live-marker',
  'login',
  'media-credit',
  'media-widget',
  'share-toolbar',
  'site-banner',
])

/** `Photographs?` is asked and `Yes.` answered: a label has no such mark. */
export function isSaid({text, wordCount}: Reading, {kind, example}: Entry): boolean {
  if (/[?؟？]$/.test(text)) return !/[?؟？;]$/.test(example) && wordCount < 4
  return buttons.has(kind) && wordCount < 3 && /[^.]\.$/.test(text) && !example.endsWith('.')
}
