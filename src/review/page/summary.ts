import {create, setAttribute} from './elements.js'
import type {Review} from './review.js'

/** The table of rules: how often each was found, how many of its changes are in the text, accept and reject for all. */
export class Summary {
  readonly #body: HTMLElement
  readonly #everywhere: HTMLInputElement
  readonly #review: Review
  #shown = -1
  #cells = new Map<string, HTMLElement>()

  /**
   * @param body of the table
   * @param everywhere whether a decision on a rule holds for all articles
   */
  constructor(body: HTMLElement, everywhere: HTMLInputElement, review: Review) {
    this.#body = body
    this.#everywhere = everywhere
    this.#review = review
  }

  update(): void {
    if (this.#shown !== this.#review.openIndex) this.#build()
    const {open} = this.#review
    for (const [rule, cell] of this.#cells) {
      const made = open.ofRule(rule).filter((index) => open.standing(index) !== 'rejected')
      const text = String(made.length)
      if (cell.textContent !== text) cell.textContent = text
      setAttribute(cell, 'data-rule', rule)
    }
  }

  #build(): void {
    this.#shown = this.#review.openIndex
    this.#cells = new Map()
    const counts = new Map<string, {edits: number; suggestions: number; first: number}>()
    this.#review.open.changes.forEach(({ruleId, kind}, index) => {
      const count = counts.get(ruleId) ?? {edits: 0, suggestions: 0, first: index}
      counts.set(ruleId, count)
      if (kind === 'edit') count.edits++
      else count.suggestions++
    })
    const rows = [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, {edits, suggestions, first}]) => {
        const go = create('button', {type: 'button', class: 'link'}, rule)
        go.addEventListener('click', () => {
          this.#review.look(first)
        })
        const made = create('td', {class: 'number'})
        this.#cells.set(rule, made)
        const actions = this.#review.open.ofRule(rule).length > 0 ? this.#buttons(rule) : ['report only']
        return create(
          'tr',
          {},
          create('th', {scope: 'row'}, go, create('span', {class: 'about'}, this.#review.rules[rule] ?? '')),
          create('td', {class: 'number'}, String(edits)),
          create('td', {class: 'number'}, String(suggestions)),
          made,
          create('td', {class: 'actions'}, ...actions),
        )
      })
    this.#body.replaceChildren(...rows)
  }

  #buttons(rule: string): HTMLElement[] {
    return ([true, false] as const).map((isAccepted) => {
      const verb = isAccepted ? 'Accept' : 'Reject'
      const button = create('button', {type: 'button', 'aria-label': `${verb} all of ${rule}`}, `${verb} all`)
      button.addEventListener('click', () => {
        this.#review.decideRule(rule, isAccepted, this.#everywhere.checked)
      })
      return button
    })
  }
}
