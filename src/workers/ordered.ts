/**
 * Works on items as they come, several at a time, and gives the results in the order of the items. Nothing more is taken
 * from the source than can be worked on, and nothing more is worked on than is taken from the results.
 *
 * @param window how many items may be under way
 * @example ordered(urls, 4, download)
 */
export async function* ordered<Item, Result>(
  items: AsyncIterable<Item>,
  window: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // Its failure is met when its turn comes; until then it must not end the process.
    result.catch(() => undefined)
    underWay.push(result)
    if (underWay.length >= window) yield* underWay.splice(0, 1)
  }
  yield* underWay
}
