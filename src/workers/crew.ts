import type {Pool, WorkerDiedError} from './pool.js'

/** Does tasks, in this thread or in several. */
export interface Crew<Task, Result> {
  /** How many threads it may have; with one it works in this. */
  readonly size: number
  do: (task: Task) => Promise<Result>
  close: () => Promise<void>
}

/** A kind of work that a crew does. A task holds parts, such as the lines of a batch. */
export interface Work<Task, Result> {
  /** What the threads run. */
  script: string | URL
  /** What each thread gets at its start. */
  workerData: unknown
  /** Does a task in this thread. */
  here: (task: Task) => Promise<Result>
  /** Has a thread of the pool do it. It may be asked for the same task again. */
  inPool: (pool: Pool, task: Task) => Promise<Result>
  /** The tasks that each of a task's parts is by itself, in order. */
  parts: (task: Task) => Iterable<Task>
  /** What stands for the result of a part that no thread survives. */
  lost: (part: Task, error: WorkerDiedError) => Result
  /** Puts the results of the parts of a task together. */
  join: (results: readonly Result[]) => Result
}

/**
 * @param size how many threads; they start when there is something for them to do
 * @example
 * const crew = await crewOf(cleaningOfBatches(options), 4)
 * await crew.do(batch)
 * await crew.close()
 */
export async function crewOf<Task, Result>(work: Work<Task, Result>, size: number): Promise<Crew<Task, Result>> {
  if (size === 1) return {size, do: work.here, close: () => Promise.resolve()}
  // Threads cost 2 ms to load; most runs need none.
  const {Pool, WorkerDiedError} = await import('./pool.js')
  const pool = new Pool(work.script, size, work.workerData)

  /** Does a task in a thread; if the thread dies, part by part, so that only the part that kills it is lost. */
  const inPool = async (task: Task): Promise<Result> => {
    try {
      return await work.inPool(pool, task)
    } catch (error) {
      if (!(error instanceof WorkerDiedError)) throw error
    }
    const results: Result[] = []
    for (const part of work.parts(task)) {
      try {
        results.push(await work.inPool(pool, part))
      } catch (error) {
        if (!(error instanceof WorkerDiedError)) throw error
        results.push(work.lost(part, error))
      }
    }
    return work.join(results)
  }

  return {size, do: inPool, close: () => pool.close()}
}
