import type {ParagraphContent} from 'nlcst'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import type {Node, Point} from 'unist'

/**
 * The longest piece that retext-english is given at once, in UTF-16 code units: beyond it hostile text such as
 * `. . . .` takes seconds, and 300 KB of `a-a-` overflow the stack.
 */
const longestUnit = 16 * 1024

const english = retext().use(retextEnglish).freeze()

/**
 * Parses one paragraph into sentences and words.
 *
 * @param text the paragraph's source
 * @param offset where it begins in the article, in UTF-16 code units; `position.*.offset` of every node counts from the
 *   article's start, line and column from the paragraph's
 * @returns the children of an nlcst ParagraphNode
 */
export function parseParagraph(text: string, offset: number): ParagraphContent[] {
  const children: ParagraphContent[] = []
  for (const [from, to] of units(text)) {
    const root = english.parse(text.slice(from, to))
    shift(root, offset + from)
    for (const child of root.children) {
      if (child.type === 'ParagraphNode') children.push(...child.children)
      else if (child.type === 'WhiteSpaceNode') children.push(child)
    }
  }
  return children
}

/** Cuts a text into pieces that the parser can take, after a space where there is one. */
function* units(text: string): Generator<[from: number, to: number]> {
  let from = 0
  while (text.length - from > longestUnit) {
    const space = text.lastIndexOf(' ', from + longestUnit - 1)
    const to = space > from ? space + 1 : from + longestUnit
    yield [from, to]
    from = to
  }
  yield [from, text.length]
}

/** Moves a tree; neighbours and parents share the objects of their points, so each node gets its own. */
function shift(node: Node, by: number): void {
  if (node.position) {
    const {start, end} = node.position
    node.position = {start: shifted(start, by), end: shifted(end, by)}
  }
  if ('children' in node) for (const child of node.children as Node[]) shift(child, by)
}

function shifted(point: Point, by: number): Point {
  return {...point, ...(point.offset !== undefined && {offset: point.offset + by})}
}
