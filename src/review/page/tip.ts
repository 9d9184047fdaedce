import {describe} from '../describe.js'
import {create, setAttribute} from './elements.js'
import type {ArticleReview} from './review.js'

/** So far from the edge of the window and from its mark the tip stands. */
const gap = 8

/** The reason for a change, beside its mark while that is hovered or focused. Escape takes it away. */
export class Tip {
  readonly #element: HTMLElement
  #mark: HTMLElement | undefined
  #hiding: number | undefined

  constructor(element: HTMLElement) {
    this.#element = element
    // The tip can be hovered itself, to be read or copied.
    element.addEventListener('pointerenter', () => {
      window.clearTimeout(this.#hiding)
    })
    element.addEventListener('pointerleave', () => {
      this.hideSoon()
    })
    window.addEventListener('scroll', () => {
      if (this.#mark) this.#place(this.#mark)
    })
  }

  show(mark: HTMLElement, article: ArticleReview, index: number): void {
    const change = article.changes[index]
    if (!change) return
    window.clearTimeout(this.#hiding)
    this.#element.replaceChildren(
      create('p', {class: 'reason'}, change.message),
      create('p', {class: 'change-in-words'}, describe(change, article.actual(index))),
      ...(change.note === undefined ? [] : [create('p', {}, change.note)]),
      ...(change.url === undefined ? [] : [create('p', {class: 'url'}, change.url)]),
      create('p', {class: 'rule'}, change.ruleId),
    )
    this.#mark?.removeAttribute('aria-describedby')
    setAttribute(mark, 'aria-describedby', this.#element.id)
    this.#mark = mark
    this.#element.hidden = false
    this.#place(mark)
  }

  hide(): void {
    this.#mark?.removeAttribute('aria-describedby')
    this.#mark = undefined
    this.#element.hidden = true
  }

  /** Leaves time for the pointer to reach the tip. */
  hideSoon(): void {
    window.clearTimeout(this.#hiding)
    this.#hiding = window.setTimeout(() => {
      this.hide()
    }, 200)
  }

  #place(mark: HTMLElement): void {
    const {style} = this.#element
    // A mark of several lines: its first line is what the eye is at.
    const {left, top, bottom} = mark.getClientRects()[0] ?? mark.getBoundingClientRect()
    const {offsetWidth, offsetHeight} = this.#element
    const last = mark.getBoundingClientRect().bottom
    const below = Math.min(bottom, last) + gap
    const isAbove = below + offsetHeight > window.innerHeight - gap && top - gap - offsetHeight > 0
    style.left = `${Math.max(gap, Math.min(left, window.innerWidth - offsetWidth - gap))}px`
    style.top = `${isAbove ? top - gap - offsetHeight : below}px`
  }
}
