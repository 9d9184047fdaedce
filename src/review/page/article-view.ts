import {applyChanges} from '../../article/changes.js'
import type {Change} from '../../article/edit.js'
import type {Span} from '../../article/paragraphs.js'
import {blockAt, blocksOf} from '../blocks.js'
import type {ReviewChange} from '../data.js'
import {describe, marked, withoutBreaks} from '../describe.js'
import {layOut, type Piece} from '../layout.js'
import {create, setAttribute} from './elements.js'
import type {ArticleReview, Review} from './review.js'

/** The article with its changes marked in place, and the text that results, block beside block. */
export class ArticleView {
  readonly #root: HTMLElement
  readonly #review: Review
  #shown: ArticleReview | undefined
  #blocks: Span[] = []
  #results: HTMLElement[] = []
  #marks: HTMLElement[] = []
  #around: (HTMLElement | undefined)[] = []
  #current: HTMLElement | undefined

  constructor(root: HTMLElement, review: Review) {
    this.#root = root
    this.#review = review
  }

  /** Shows what is open and decided now; only what differs is touched. */
  update(): void {
    const {open} = this.#review
    if (this.#shown !== open) this.#build(open)
    this.#updateMarks(open)
    this.#updateResults(open)
  }

  markOf(index: number): HTMLElement | undefined {
    return this.#marks[index]
  }

  /** The index of the change that an event happened at, or −1. */
  indexAt(target: EventTarget | null): number {
    const mark = target instanceof Element ? target.closest('.change') : null
    return mark instanceof HTMLElement ? Number(mark.dataset['index']) : -1
  }

  #build(open: ArticleReview): void {
    const {text, changes, language} = open.article
    this.#shown = open
    this.#blocks = blocksOf(text, changes)
    this.#marks = []
    this.#around = []
    this.#results = []
    this.#current = undefined
    const byBlock: {index: number; change: Change}[][] = this.#blocks.map(() => [])
    changes.forEach((change, index) => byBlock[blockAt(this.#blocks, change)]?.push({index, change}))
    const lang: Record<string, string> = language === undefined ? {} : {lang: language}
    const rows = this.#blocks.map((block, index) => {
      const pieces = layOut(block, byBlock[index] ?? []).map((piece) => this.#render(piece, open))
      const result = create('div', {class: 'result', dir: 'auto', ...lang})
      this.#results.push(result)
      return create('div', {class: 'row'}, create('div', {class: 'marked', dir: 'auto', ...lang}, ...pieces), result)
    })
    this.#root.replaceChildren(...rows)
  }

  #render(piece: Piece, open: ArticleReview): Node {
    if (piece.type === 'text') return document.createTextNode(open.article.text.slice(piece.start, piece.end))
    const {index} = piece
    if (piece.type === 'around') {
      const inner = piece.pieces.map((part) => this.#render(part, open))
      const last = inner.at(-1)
      // The line breaks that go with a paragraph come after the mark, so that this stands in the paragraph.
      const [, , breaks] = last instanceof Text ? withoutBreaks(last.data) : ['', '', '']
      if (last instanceof Text) last.data = last.data.slice(0, last.data.length - breaks.length)
      const around = create('span', {class: 'around'}, ...inner, this.#mark(index, open, undefined), breaks)
      this.#around[index] = around
      return around
    }
    const [before, core, after] = withoutBreaks(open.article.text.slice(piece.start, piece.end))
    const fragment = document.createDocumentFragment()
    fragment.append(before, this.#mark(index, open, core), after)
    return fragment
  }

  /** @param shown the part of the input that stands in the mark; a mark after what it is about has none */
  #mark(index: number, open: ArticleReview, shown: string | undefined): HTMLElement {
    const change = open.changes[index]
    if (!change) throw new Error(`There is no change ${index}.`)
    const isNote = change.kind === 'note'
    const before =
      shown === undefined || shown === '' ? [] : [isNote ? marked(shown) : create('del', {}, marked(shown))]
    const isRemoved = shown === undefined && change.expected === '' && !isNote
    const after = isRemoved
      ? [create('ins', {}, 'remove')]
      : isNote || change.expected === ''
        ? []
        : [create('ins', {}, marked(change.expected))]
    const mark = create(
      'span',
      {
        class: `change ${change.kind}${shown === undefined ? ' after' : ''}`,
        // A group, not a button: what is removed and inserted can then be read in it.
        role: isNote ? 'note' : 'group',
        tabindex: '-1',
        'data-index': String(index),
        'data-number': String(index + 1),
        'aria-label': label(change, open.actual(index)),
      },
      ...before,
      ...after,
    )
    this.#marks[index] = mark
    return mark
  }

  #updateMarks(open: ArticleReview): void {
    this.#marks.forEach((mark, index) => {
      const change = open.changes[index]
      if (!change || change.kind === 'note') return
      const standing = open.standing(index)
      if (mark.dataset['standing'] === standing) return
      mark.dataset['standing'] = standing
      setAttribute(mark, 'aria-label', `${label(change, open.actual(index))}. ${standing}`)
      const around = this.#around[index]
      if (around) around.dataset['standing'] = standing
    })
    // One mark is in the order of the tab key: there may be thousands.
    const current = this.#marks[this.#review.current]
    const tabStop = current ?? this.#marks[0]
    if (this.#current !== tabStop) this.#current?.setAttribute('tabindex', '-1')
    tabStop?.setAttribute('tabindex', '0')
    this.#current?.classList.remove('current')
    current?.classList.add('current')
    this.#current = tabStop
  }

  #updateResults(open: ArticleReview): void {
    const {text} = open.article
    const chosen = open.chosen()
    let next = 0
    this.#blocks.forEach(({start, end}, index) => {
      const changes: Change[] = []
      const isLast = index === this.#blocks.length - 1
      for (let change = chosen[next]; change && (change.start < end || isLast); change = chosen[++next])
        changes.push({start: change.start - start, end: change.end - start, expected: change.expected})
      const result = this.#results[index]
      const now = applyChanges(text.slice(start, end), changes)
      if (result && result.textContent !== now) result.textContent = now
    })
  }
}

function label(change: ReviewChange, actual: string): string {
  return `${describe(change, actual)}. ${change.ruleId}`
}
