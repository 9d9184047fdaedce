import type {Paragraph as ParagraphNode, ParagraphContent, Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {Article} from './article.js'
import type {Paragraph} from './paragraph.js'

/** The nlcst tree of an article; a paragraph's words are parsed when its `children` are first read. */
export function articleTree({text, paragraphs}: Article): Root {
  const children = paragraphs.map((paragraph) => new LazyParagraphNode(paragraph))
  return {
    type: 'RootNode',
    children,
    position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: text.length}},
  }
}

class LazyParagraphNode implements ParagraphNode {
  readonly type = 'ParagraphNode'
  readonly #paragraph: Paragraph
  constructor(paragraph: Paragraph) {
    this.#paragraph = paragraph
  }
  get position() {
    const {start, end} = this.#paragraph
    return {
      start: {line: 1, column: 1, offset: start},
      end: {line: 1, column: 1, offset: end},
    }
  }
  get children(): ParagraphContent[] {
    return this.#paragraph.children
  }
}

declare module 'vfile' {
  interface DataMap {
    article: Article
  }
}

export function articleOf(file: VFile): Article {
  const {article} = file.data
  if (!article) throw new Error('The file was not read as an article: use the `article` plugin before the rules.')
  return article
}
