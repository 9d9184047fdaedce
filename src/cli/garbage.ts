import {getHeapStatistics, setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** So much of the heap may be filled, in bytes. */
const mostHeap = 64 * 2 ** 20

/**
 * Makes a function that is called between two windows of a long text, when least is in use, and collects garbage if there
 * is much. V8 would collect at some place inside a window, and then let the heap grow to four times what is in use there:
 * 30 MB of damaged text took 240 or 450 MB, as it happened.
 */
export function garbageCollector(): () => void {
  // Without the second call what V8 compiled with other flags would be refused, see bin/chunks.js.
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  setFlagsFromString('--no-expose-gc')
  let most = mostHeap
  return () => {
    if (getHeapStatistics().used_heap_size < most) return
    collect()
    most = Math.max(mostHeap, 2 * getHeapStatistics().used_heap_size)
  }
}
