import type {Span} from './paragraphs.js'

// One alternation per kind of thing whose letters are not prose. Each begins with a literal or a short class, so that
// the search stays linear. `&#39;`, `&amp;#39;` and `& #39;` are undecoded characters, not hashtags.
// Two backticks, ``so called'', are a quotation mark.
const protectedPattern = () =>
  /\b(?:https?:\/\/|www\.)[^\s<>"“”«»]+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}|(?<![\w&;]|& )[@#][\p{L}\p{N}_]+|(?<!`)`[^`\n]{1,200}`(?!`)|\b[a-z0-9-]{2,63}\.(?:com|org|net|info|ua|ru|fr|de|eu|io|gov|tv)\b(?:\/[^\s<>"“”«»]*)?/giu

/** What each of these has; most paragraphs have none. */
const cue = /[@#`]|:\/\/|[wW]{3}\.|\.[A-Za-z]{2}/

/**
 * Finds addresses, e-mails, handles, hashtags and code in a text: no rule edits inside them.
 *
 * @param offset added to the offsets found
 * @example protectedSpans('See https://kiev.example/ now', 0) // [{start: 4, end: 25}]
 */
export function protectedSpans(text: string, offset: number): Span[] {
  const spans: Span[] = []
  if (!cue.test(text)) return spans
  for (const {0: found, index} of text.matchAll(protectedPattern())) {
    spans.push({start: offset + index, end: offset + index + found.length})
  }
  return spans
}
