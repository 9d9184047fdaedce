import type {Finding} from './edit.js'
import type {Span} from './paragraphs.js'

/** What the user wants to be left as it is: phrases, and rules or categories whose findings are accepted. */
export class Exceptions {
  /** The entries that held something back. */
  readonly used = new Set<string>()
  readonly #rules: ReadonlySet<string>
  readonly #phrases: readonly string[]

  /**
   * @param entries as the user wrote them
   * @param isRule whether an entry names a rule or a category; the others are phrases
   */
  constructor(entries: readonly string[], isRule: (entry: string) => boolean) {
    this.#rules = new Set(entries.filter(isRule))
    this.#phrases = entries.filter((entry) => entry !== '' && !this.#rules.has(entry))
  }

  /**
   * Leaves out the findings that an exception holds back.
   *
   * @param text what the findings refer to
   * @example new Exceptions(['Chicken Kiev'], isRule).apply('Chicken Kiev from Kiev', [at 8, at 18]) // [at 18]
   */
  apply(text: string, findings: readonly Finding[]): readonly Finding[] {
    if (findings.length === 0 || this.#rules.size + this.#phrases.length === 0) return findings
    const spans = this.#phrases.flatMap((phrase) => occurrences(text, phrase).map((span) => ({...span, phrase})))
    return findings.filter((finding) => {
      const {ruleId} = finding
      const entries = [
        ...[ruleId, ruleId.slice(0, ruleId.indexOf('/'))].filter((name) => this.#rules.has(name)),
        ...spans.filter((span) => touches(finding, span)).map(({phrase}) => phrase),
      ]
      for (const entry of entries) this.used.add(entry)
      return entries.length === 0
    })
  }
}

function occurrences(text: string, phrase: string): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + phrase.length)) {
    spans.push({start, end: start + phrase.length})
  }
  return spans
}

/** Whether a change takes away, replaces or stands between characters of a span. */
function touches({start, end}: Finding, span: Span): boolean {
  return start < span.end && end > span.start
}
