import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {byPlace} from '../article/changes.js'
import type {Edit} from '../article/edit.js'
import {findLanguage} from '../article/languages.js'
import type {ReviewArticle, ReviewChange, ReviewData} from '../review/data.js'
import {ruleSets} from '../rules/order.js'
import type {ReportFormat} from './formats.js'
import type {FileReport} from './report.js'

/** The review page: one file that holds its style, its script and the articles, and asks nothing of anybody. */
export const html: ReportFormat = ({version}) => {
  const articles: ReviewArticle[] = []
  return {
    file(file) {
      articles.push(reviewArticle(file))
      return ''
    },
    end: () => (articles.length === 0 ? '' : reviewPage(reviewData(articles), version)),
  }
}

/**
 * The page that shows articles with their changes.
 *
 * Its content security policy allows the page's own style and script, by their hashes, and nothing else; the articles
 * are data that the script puts on the page as text.
 */
function reviewPage(data: ReviewData, version: string): string {
  const [template, style, script] = ['page.html', 'page.css', 'main.js'].map(asset)
  const parts: Record<string, string> = {
    version,
    style: style ?? '',
    styleHash: hashOf(style ?? ''),
    script: script ?? '',
    scriptHash: hashOf(script ?? ''),
    data: jsonForScript(data),
  }
  // In one go: what stands for a part is not looked at again.
  return (template ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? '')
}

/** A part of the page, made by the build; both `src/report` and `dist/cli` lie beside it. */
function asset(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../dist/review', name), 'utf8')
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}

/** JSON in which no `</script>` or `<!--` can be: text of an article never ends the block that it stands in. */
function jsonForScript(data: ReviewData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function reviewData(articles: readonly ReviewArticle[]): ReviewData {
  const found = new Set(articles.flatMap(({changes}) => changes.map(({ruleId}) => ruleId)))
  const rules = ruleSets.flatMap((set) => set.rules).filter(({id}) => found.has(id))
  return {articles, rules: Object.fromEntries(rules.map(({id, summary}) => [id, summary]))}
}

/** Of two changes at one place the suggestion comes first: it includes the edit. */
function reviewArticle({name, input, result}: FileReport): ReviewArticle {
  const suggestions = result.suggestions.map((edit) =>
    reviewChange(edit, edit.actual === edit.expected ? 'note' : 'suggestion'),
  )
  const edits = result.edits.map((edit) => reviewChange(edit, 'edit'))
  return {
    name,
    text: input,
    language: findLanguage(result.language.code)?.short,
    changes: [...suggestions, ...edits].sort(byPlace),
  }
}

function reviewChange({ruleId, message, expected, start, end, note, url}: Edit, kind: ReviewChange['kind']) {
  return {kind, ruleId, message, start: start.offset, end: end.offset, expected, note, url}
}
