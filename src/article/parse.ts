import type {ParagraphContent, Source} from 'nlcst'
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
 * @param fail gets a sentence about each passage that cannot be parsed, because the parser throws or because it has no space
 *   to be cut at; it stands in the tree as a SourceNode, so that nobody finds words in it
 * @returns the children of an nlcst ParagraphNode
 */
export function parseParagraph(text: string, offset: number, fail: (message: string) => void): ParagraphContent[] {
  const children: ParagraphContent[] = []
  for (const [from, to] of units(text)) {
    const unit = text.slice(from, to)
    try {
      children.push(...parseUnit(unit, offset + from))
    } catch (error) {
      fail(
        `A passage has no words for the rules, and stays as it is: ${String(error)}. It begins “${unit.slice(0, 40)}”.`,
      )
      children.push(sourceNode(unit, offset + from))
    }
  }
  return children
}

/** @throws whatever the parser throws, and RangeError if the text is too long for it */
function parseUnit(text: string, offset: number): ParagraphContent[] {
  if (text.length > longestUnit) throw new RangeError(`${text.length} characters without a space`)
  const root = english.parse(text)
  shift(root, offset)
  return root.children.flatMap((child): ParagraphContent[] => {
    if (child.type === 'ParagraphNode') return child.children
    return child.type === 'WhiteSpaceNode' ? [child] : []
  })
}

/** What nlcst has for text that is no natural language. */
function sourceNode(value: string, offset: number): Source {
  const point = (offset: number) => ({line: 1, column: 1, offset})
  return {type: 'SourceNode', value, position: {start: point(offset), end: point(offset + value.length)}}
}

/** Cuts a text into pieces that the parser can take, after a space; where there is none for too long, a piece is longer. */
function* units(text: string): Generator<[from: number, to: number]> {
  let from = 0
  while (text.length - from > longestUnit) {
    let space = text.lastIndexOf(' ', from + longestUnit - 1)
    if (space <= from) space = text.indexOf(' ', from + longestUnit)
    if (space < 0) break
    yield [from, space + 1]
    from = space + 1
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
