import type {ReviewData} from '../data.js'
import {describe} from '../describe.js'
import {ArticleView} from './article-view.js'
import {count, create, elementById, setAttribute} from './elements.js'
import {copy, download, downloadName} from './export.js'
import {listReasonsInPrint} from './print.js'
import {Review} from './review.js'
import {Summary} from './summary.js'
import {Tip} from './tip.js'

const data = JSON.parse(elementById('data', HTMLScriptElement).textContent) as ReviewData
const review = new Review(data)

const button = (id: string) => elementById(id, HTMLButtonElement)
const articleRoot = elementById('article', HTMLElement)
const view = new ArticleView(articleRoot, review)
const summary = new Summary(elementById('rules', HTMLElement), elementById('everywhere', HTMLInputElement), review)
const tip = new Tip(elementById('tip', HTMLElement))
const status = elementById('status', HTMLElement)
const files = elementById('files', HTMLElement)
const keysAreOn = elementById('keys', HTMLInputElement)

const isSeveral = review.articles.length > 1
elementById('articles', HTMLElement).hidden = !isSeveral
elementById('everywhere-label', HTMLElement).hidden = !isSeveral
if (matchMedia('(max-width: 60rem)').matches) elementById('summary', HTMLDetailsElement).open = false

const fileButtons = review.articles.map(({article: {name}, changes}, index) => {
  const found = create('span', {class: 'number'}, count(changes.length, 'finding'))
  const item = create('button', {type: 'button'}, create('span', {}, name), ' ', found)
  item.addEventListener('click', () => {
    review.show(index)
  })
  return item
})
files.replaceChildren(...fileButtons.map((item) => create('li', {}, item)))

/** Looks at a change, and brings it to the eye and the screen reader. */
function look(index: number): void {
  review.look(index)
  const mark = view.markOf(index)
  if (!mark) return
  mark.scrollIntoView({block: 'center'})
  mark.focus({preventScroll: true})
}

function decide(isAccepted: boolean): void {
  const {current, open} = review
  if (current < 0 || open.changes[current]?.kind === 'note') return
  review.decide([current], isAccepted)
  say(`${isAccepted ? 'Accepted' : 'Rejected'}. ${totals()}`)
}

function say(text: string): void {
  status.textContent = text
}

function totals(): string {
  const {open} = review
  const all = open.changes.filter(({kind}) => kind !== 'note')
  const made = open.changes.filter(({kind}, index) => kind !== 'note' && open.standing(index) !== 'rejected')
  return `${made.length} of ${count(all.length, 'change')} in the text`
}

function update(): void {
  const {open, current} = review
  const {name} = open.article
  view.update()
  summary.update()
  document.title = `Review: ${name}`
  elementById('name', HTMLElement).textContent = name
  elementById('totals', HTMLElement).textContent = totals()
  fileButtons.forEach((item, index) => {
    setAttribute(item, 'aria-current', index === review.openIndex ? 'true' : 'false')
  })
  const change = open.changes[current]
  const standing = change && change.kind !== 'note' ? open.standing(current) : undefined
  elementById('place', HTMLElement).textContent = change ? `${current + 1} of ${open.changes.length}` : ''
  elementById('what', HTMLElement).textContent = change
    ? describe(change, open.actual(current))
    : open.changes.length > 0
      ? 'No change chosen.'
      : 'Nothing was found in this article.'
  elementById('why', HTMLElement).textContent = change ? `${change.message} (${change.ruleId})` : ''
  button('accept').disabled = standing !== 'rejected'
  button('reject').disabled = standing === undefined || standing === 'rejected'
  button('previous').disabled = button('next').disabled = open.changes.length === 0
  button('undo').disabled = !review.canUndo
}

function undo(): void {
  if (!review.canUndo) return
  review.undo()
  say(`Undone. ${totals()}`)
}

async function copyText(): Promise<void> {
  say((await copy(review.open.text())) ? 'The text is copied.' : 'The browser does not let the page copy. Download it.')
}

const actions: Record<string, () => void> = {
  next: () => {
    look(review.neighbour(1))
  },
  previous: () => {
    look(review.neighbour(-1))
  },
  accept: () => {
    decide(true)
  },
  reject: () => {
    decide(false)
  },
  undo,
  copy: () => void copyText(),
  download: () => {
    download(downloadName(review.open.article.name), review.open.text())
    say('The text is downloaded.')
  },
}
for (const [id, action] of Object.entries(actions)) button(id).addEventListener('click', action)

const keys: Record<string, () => void> = {}
for (const id of Object.keys(actions)) {
  const key = button(id).getAttribute('aria-keyshortcuts')
  const action = actions[id]
  if (key && action) keys[key] = action
}
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') tip.hide()
  const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'
  if (isTyping || !keysAreOn.checked || event.ctrlKey || event.altKey || event.metaKey) return
  const action = keys[event.key.toLowerCase()]
  if (!action) return
  event.preventDefault()
  action()
})

/** What a click or the Enter key on a mark does: the change is turned round. */
function toggle(index: number): void {
  review.look(index)
  decide(review.open.standing(index) === 'rejected')
}

articleRoot.addEventListener('click', (event) => {
  const index = view.indexAt(event.target)
  if (index >= 0) review.look(index)
})
articleRoot.addEventListener('keydown', (event) => {
  const index = view.indexAt(event.target)
  if (index < 0 || (event.key !== 'Enter' && event.key !== ' ')) return
  event.preventDefault()
  toggle(index)
})
const showTip = (event: Event) => {
  const index = view.indexAt(event.target)
  const mark = view.markOf(index)
  if (mark) tip.show(mark, review.open, index)
}
articleRoot.addEventListener('pointerover', showTip)
articleRoot.addEventListener('focusin', (event) => {
  const index = view.indexAt(event.target)
  if (index >= 0) review.look(index)
  showTip(event)
})
articleRoot.addEventListener('pointerout', () => {
  tip.hideSoon()
})
articleRoot.addEventListener('focusout', () => {
  tip.hideSoon()
})

for (const side of ['marked', 'result'] as const) {
  elementById(`show-${side}`, HTMLInputElement).addEventListener('change', () => {
    articleRoot.dataset['side'] = side
  })
}

listReasonsInPrint(elementById('reasons', HTMLElement), review)
review.onChange(update)
update()
