import {applyChanges} from '../../article/changes.js'
import {type Accepted, Decisions, type Standing} from '../decisions.js'
import type {ReviewArticle, ReviewChange, ReviewData} from '../data.js'

/** One article under review: what is in it and what has been decided. */
export class ArticleReview {
  readonly article: ReviewArticle
  readonly #decisions: Decisions
  #accepted: Accepted

  constructor(article: ReviewArticle) {
    this.article = article
    this.#decisions = new Decisions(article.changes)
    this.#accepted = this.#decisions.initial
  }

  get changes(): readonly ReviewChange[] {
    return this.article.changes
  }

  get accepted(): Accepted {
    return this.#accepted
  }

  set accepted(accepted: Accepted) {
    this.#accepted = accepted
  }

  chosen() {
    return this.#decisions.chosen(this.#accepted)
  }

  /** The article with what is accepted. */
  text(): string {
    return applyChanges(this.article.text, this.chosen())
  }

  actual(index: number): string {
    const {start = 0, end = 0} = this.changes[index] ?? {}
    return this.article.text.slice(start, end)
  }

  standing(index: number): Standing {
    return this.#decisions.standing(this.#accepted, index)
  }

  decide(indexes: readonly number[], isAccepted: boolean): void {
    this.#accepted = this.#decisions[isAccepted ? 'accept' : 'reject'](this.#accepted, indexes)
  }

  /** The changes that a rule made or suggests. */
  ofRule(ruleId: string): number[] {
    return this.changes.flatMap((change, index) => (change.ruleId === ruleId && change.kind !== 'note' ? [index] : []))
  }
}

/** All articles under review, which of them and which change is looked at, and the way back. */
export class Review {
  readonly articles: readonly ArticleReview[]
  readonly rules: ReviewData['rules']
  #open = 0
  #current = -1
  readonly #undo: {article: ArticleReview; accepted: Accepted}[][] = []
  readonly #listeners: (() => void)[] = []

  constructor({articles, rules}: ReviewData) {
    this.articles = articles.map((article) => new ArticleReview(article))
    this.rules = rules
  }

  /** The article that is shown. */
  get open(): ArticleReview {
    const article = this.articles[this.#open]
    if (!article) throw new Error('A review has one article at least.')
    return article
  }

  get openIndex(): number {
    return this.#open
  }

  /** The index of the change that is looked at, or −1. */
  get current(): number {
    return this.#current
  }

  get canUndo(): boolean {
    return this.#undo.length > 0
  }

  /** Calls a function after every change of what is shown or decided. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener)
  }

  show(index: number): void {
    this.#open = index
    this.#current = -1
    this.#tell()
  }

  look(index: number): void {
    if (index === this.#current) return
    this.#current = index
    this.#tell()
  }

  /** The change `step` places after the one that is looked at; from the last to the first. */
  neighbour(step: 1 | -1): number {
    const {length} = this.open.changes
    if (length === 0) return -1
    return this.#current < 0 ? (step > 0 ? 0 : length - 1) : (this.#current + step + length) % length
  }

  decide(indexes: readonly number[], isAccepted: boolean): void {
    this.#remember([this.open])
    this.open.decide(indexes, isAccepted)
    this.#tell()
  }

  /** Accepts or rejects all that a rule did, in the article that is shown or in all. */
  decideRule(ruleId: string, isAccepted: boolean, everywhere: boolean): void {
    const articles = everywhere ? this.articles : [this.open]
    this.#remember(articles)
    for (const article of articles) article.decide(article.ofRule(ruleId), isAccepted)
    this.#tell()
  }

  undo(): void {
    for (const {article, accepted} of this.#undo.pop() ?? []) article.accepted = accepted
    this.#tell()
  }

  #remember(articles: readonly ArticleReview[]): void {
    this.#undo.push(articles.map((article) => ({article, accepted: article.accepted})))
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
