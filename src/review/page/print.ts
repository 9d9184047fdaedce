import {describe} from '../describe.js'
import {create} from './elements.js'
import type {Review} from './review.js'

/** On paper nothing can be hovered: the reasons follow the article as a list, numbered as its marks are. */
export function listReasonsInPrint(list: HTMLElement, review: Review): void {
  window.addEventListener('beforeprint', () => {
    const {open} = review
    const items = open.changes.map((change, index) => {
      const standing = change.kind === 'note' ? 'note' : open.standing(index)
      return create(
        'li',
        {},
        `${describe(change, open.actual(index))} (${standing}). ${change.message} [${change.ruleId}]`,
      )
    })
    list.replaceChildren(...items)
  })
  window.addEventListener('afterprint', () => {
    list.replaceChildren()
  })
}
