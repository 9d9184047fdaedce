import type {Hits} from './company.js'
import type {Line} from './line.js'
import type {Subject} from './subject.js'

/** A tweet whose words the article shares is quoted by it; its signature stays as long as the tweet does. */
export function isForeignEmbed(lines: readonly Line[], hits: Hits, i: number, subject: Subject): boolean {
  const line = lines[i]
  if (!line) return false
  const isSignature = /^[—–-]/.test(line.text)
  if (isSignature && hits[i - 1]?.kind !== 'social-embed') return false
  const tweet = isSignature ? [i - 1, i] : hits[i + 1]?.kind === 'social-embed' ? [i, i + 1] : [i]
  return tweet.every((at) => subject.isForeign(at))
}
