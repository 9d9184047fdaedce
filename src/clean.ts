import {type Plugin, type Processor, unified} from 'unified'
import type {Root} from 'nlcst'
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import {type Article, type ArticleOptions, type Before, readArticle} from './article/article.js'
import {articleOf, articleTree} from './article/tree.js'
import {applyChanges, byPlace, composeChanges, composerWith} from './article/changes.js'
import type {Change, Edit, Finding, Metadata, RuleId} from './article/edit.js'
import type {DetectedLanguage} from './article/language.js'
import {Exceptions} from './article/exceptions.js'
import {joinMetadata} from './article/metadata.js'
import {settle, type Settled} from './article/settle.js'
import {guessSourceLanguage, type SourceLanguage} from './article/source-language.js'
import {windowsOf} from './article/windows.js'
import {countWords} from './article/words.js'
import {joinResults} from './join-results.js'
import {ruleSets} from './rules/order.js'
import {distinct, type Notice} from './notices.js'
import {rulesPlugin} from './rules/rule.js'
import {findStyle} from './rules/names/styles.js'
import {isRuleName, ruleIds, type Selection, selectRules} from './rules/select.js'

export interface CleanOptions extends Selection, ArticleOptions {
  /** Make the suggestions too. */
  unsafe?: boolean | undefined
  /** Phrases that no rule may touch, and rules or categories whose findings are accepted. */
  allow?: readonly string[] | undefined
}

export interface CleanResult {
  /** The cleaned text: the input with `edits` applied and otherwise identical. */
  text: string
  /** What was changed, sorted by position, never overlapping. Positions are those of the input. */
  edits: Edit[]
  /** What is likely but not certain, and was left alone. */
  suggestions: Edit[]
  /** The headline, or `null`. */
  title: string | null
  /** ISO 639-3 code of the text's language, `und` where it cannot be told. */
  language: DetectedLanguage
  /** What the text was probably translated from, or `null`. */
  sourceLanguage: SourceLanguage | null
  /** Whether the article was cut off. */
  truncated: boolean
  /** What removed lines said about the article: byline, date, agency, credits, tags, source address, outlet. */
  metadata: Metadata
  /** Rules that failed and so changed nothing, and passages that the parser could not split into words. */
  notices: Notice[]
  /** The entries of `allow` that held something back. */
  allowed: string[]
  stats: {
    /** Words of the input. */
    words: number
    removedWords: number
    editsByRule: Record<string, number>
  }
}

/**
 * One pass changes what another rule was waiting for: once `kyiv` is `Kyiv`, it can end a quotation. Three passes
 * settle all texts that we have; the bound is for rules that fight.
 */
const mostPasses = 10

/**
 * Cleans an article. A text longer than any article, 128 Ki code units, is cleaned window by window.
 *
 * @param text the article as it came
 * @throws UnknownRuleError if `only` or `skip` names a rule that does not exist
 * @throws UnknownStyleError if `style` is no style that ships
 * @throws UnknownLanguageError if `sourceLanguage` is no code of a known language
 * @example (await clean('Fog in kyiv’s streets')).text // 'Fog in Kyiv’s streets'
 */
export async function clean(text: string, options: CleanOptions = {}): Promise<CleanResult> {
  const windows = windowsOf(text)
  if (windows.length < 2) return cleanWindow(text, options)
  const results: CleanResult[] = []
  for (const window of windows) results.push(await cleanWindow(window, options))
  return joinResults(windows, results)
}

/** Cleans a text that is no longer than an article, or cannot be cut. */
async function cleanWindow(text: string, options: CleanOptions): Promise<CleanResult> {
  const processor = processorFor(options)
  if (options.style !== undefined) findStyle(options.style)
  const exceptions = new Exceptions(options.allow ?? [], isRuleName)
  let edits: Finding[] = []
  let current = text
  let pass = await review(processor, current, options, exceptions)
  const first = pass
  const notices = [...pass.notices]
  for (let passes = 1; pass.edits.length > 0 && passes < mostPasses; passes++) {
    edits = composeChanges(text, edits, pass.edits, merge)
    current = applyChanges(current, pass.edits)
    pass = await review(processor, current, options, exceptions, {article: pass.article, changes: pass.edits})
    notices.push(...pass.notices)
  }
  const suggestions = inInput(text, edits, pass.suggestions)
  const toEdit = editMaker(text)
  return {
    text: current,
    edits: edits.map(toEdit),
    suggestions: suggestions.map(toEdit),
    title: pass.article.title?.text ?? null,
    language: first.article.language,
    sourceLanguage: guessSourceLanguage(first.article, [...first.edits, ...first.suggestions]),
    truncated: [...edits, ...suggestions].some(({truncated}) => truncated),
    metadata: joinMetadata(edits),
    notices: distinct(notices),
    allowed: [...exceptions.used],
    stats: {
      // Most callers never ask, and counting reads the whole text.
      get words() {
        return countWords(text)
      },
      removedWords: edits.reduce(
        (sum, {start, end, expected}) => (expected === '' ? sum + countWords(text.slice(start, end)) : sum),
        0,
      ),
      editsByRule: countByRule(edits),
    },
  }
}

interface Review extends Settled {
  article: Article
  notices: Notice[]
}

/** Looks at a text once: read it, let the rules look, settle what they found. */
async function review(
  processor: Processor<Root>,
  text: string,
  options: CleanOptions,
  exceptions: Exceptions,
  before?: Before,
): Promise<Review> {
  // A file without a folder would ask for the current one, which may be gone.
  const file = new VFile({value: text, cwd: '/'})
  const article = await readArticle(text, options, before)
  file.data.article = article
  await processor.run(processor.parse(file), file)
  const findings = exceptions.apply(text, file.data.findings ?? [])
  const settled = settle(article, findings, ruleIds, options.unsafe ?? false)
  const notices = file.data.notices ?? []
  for (const {unparsed} of article.paragraphs) {
    if (unparsed) for (const message of unparsed) notices.push({ruleId: 'parser', message})
  }
  return {...settled, article, notices}
}

const processors = new Map<string, Processor<Root>>()

/**
 * The pipeline for a choice of rules: parse paragraph by paragraph, then let every rule set look that has an active rule.
 *
 * @throws UnknownRuleError if a rule is named that does not exist
 */
function processorFor({only, skip}: Selection): Processor<Root> {
  const key = only || skip ? JSON.stringify([only, skip]) : ''
  let processor = processors.get(key)
  if (!processor) {
    const active = selectRules({only, skip})
    const isActive = (id: RuleId) => active.has(id)
    const sets = ruleSets.filter(({rules}) => rules.some(({id}) => isActive(id)))
    processor = unified()
      .use(articleParser)
      .use([rulesPlugin(sets, isActive)])
      .freeze()
    processors.set(key, processor)
  }
  return processor
}

/** The parser of the pipeline: paragraphs now, their sentences and words when a rule asks for them. */
const articleParser: Plugin<[], string, Root> = function () {
  this.parser = (_text, file) => articleTree(articleOf(file))
}

/** One change of several that share characters: it is named after the first that was made. */
function merge(parts: readonly Finding[], span: Change): Finding {
  const [first] = parts
  if (!first) throw new Error('A merged change has at least one part.')
  const also = otherRules(parts, first)
  const message = [...new Set(parts.map((part) => part.message))].join(' ')
  return {...first, ...span, message, metadata: joinMetadata(parts), ...(also.length > 0 && {also})}
}

/** Suggestions for the cleaned text as suggestions for the input; one that meets edits includes them. */
function inInput(text: string, edits: readonly Finding[], suggestions: readonly Finding[]): Finding[] {
  const compose = composerWith(text, edits)
  const include = (suggestion: Finding) =>
    compose(suggestion, (parts, span) => ({...suggestion, ...span, also: otherRules(parts, suggestion)}))
  return suggestions.map(include).sort(byPlace)
}

function otherRules(parts: readonly Finding[], {ruleId}: Finding): RuleId[] {
  return [...new Set(parts.map((part) => part.ruleId))].filter((id) => id !== ruleId)
}

function editMaker(text: string): (finding: Finding) => Edit {
  const {toPoint} = location(text)
  const point = (offset: number) => {
    const {line, column} = toPoint(offset) ?? {line: 1, column: 1}
    return {line, column, offset}
  }
  return ({ruleId, message, start, end, expected, entity, confidence, note, url, also}) => {
    const actual = text.slice(start, end)
    const edit: Edit = {ruleId, message, actual, expected, start: point(start), end: point(end)}
    // One by one: to copy all but the others takes as long as all else for an edit.
    if (entity !== undefined) edit.entity = entity
    if (confidence !== undefined) edit.confidence = confidence
    if (note !== undefined) edit.note = note
    if (url !== undefined) edit.url = url
    if (also !== undefined) edit.also = also
    return edit
  }
}

function countByRule(edits: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const {ruleId} of edits) counts[ruleId] = (counts[ruleId] ?? 0) + 1
  return counts
}
