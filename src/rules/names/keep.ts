import type {Finding} from '../../article/edit.js'
import {type Evidence, withShapeOf} from './evidence.js'

/**
 * The findings of a run that keeps the article’s own spellings: where it has several of one name, all become the one
 * that is there most often, the first one of equals.
 *
 * @param found what would be changed to the official forms
 */
export function keepForms(found: readonly Finding[], {article, mentions}: Evidence): Finding[] {
  const byName = new Map<string, Finding[]>()
  for (const finding of found) {
    const key = `${finding.ruleId} ${finding.entity ?? ''}`
    if (finding.certain) byName.set(key, [...(byName.get(key) ?? []), finding])
  }
  return [...byName.values()].flatMap((changed) => {
    const [first] = changed
    if (!first) return []
    const right = mentions
      .filter(({isCanonical, actual}) => isCanonical && actual.toLowerCase() === first.expected.toLowerCase())
      .map(({start, end}) => ({...first, start, end}))
    const all = [...changed, ...right].sort((a, b) => a.start - b.start)
    const formOf = ({start, end}: Finding) => article.text.slice(start, end)
    const kept = mostFrequent(all.map(formOf))
    return all
      .filter((finding) => formOf(finding).toLowerCase() !== kept.toLowerCase())
      .map((finding) => ({
        ...finding,
        expected: withShapeOf(formOf(finding), kept),
        message: `“${formOf(finding)}” and “${kept}” name the same; the article mostly has “${kept}”.`,
        note: 'The style keeps the article’s own form.',
      }))
  })
}

/** The form that is there most often in any case, as it first stands. */
function mostFrequent(forms: readonly string[]): string {
  const counts = new Map<string, {actual: string; count: number}>()
  for (const actual of forms) {
    const form = counts.get(actual.toLowerCase()) ?? {actual, count: 0}
    form.count++
    counts.set(actual.toLowerCase(), form)
  }
  return [...counts.values()].reduce((best, form) => (form.count > best.count ? form : best)).actual
}
