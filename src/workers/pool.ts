import {type Transferable, Worker} from 'node:worker_threads'

/** The thread that worked on a task ended before it answered. */
export class WorkerDiedError extends Error {
  override readonly name = 'WorkerDiedError'
}

interface Job {
  task: unknown
  transfer: readonly Transferable[]
  resolve: (result: unknown) => void
  reject: (error: Error) => void
}

/**
 * A few threads that run one script; each answers every message with one message. A thread that dies fails its task
 * alone, and another takes its place.
 *
 * @example
 * const pool = new Pool(new URL('./square.js', import.meta.url), 2, {})
 * await pool.run<number>(3) // 9
 * await pool.close()
 */
export class Pool {
  readonly #script: string | URL
  readonly #size: number
  readonly #workerData: unknown
  readonly #waiting: Job[] = []
  readonly #idle: Worker[] = []
  readonly #busy = new Map<Worker, Job>()

  /** @param workerData what each thread gets at its start */
  constructor(script: string | URL, size: number, workerData: unknown) {
    this.#script = script
    this.#size = size
    this.#workerData = workerData
  }

  /**
   * Has a thread do a task, when one is free.
   *
   * @param transfer what is handed over instead of copied
   * @throws WorkerDiedError if the thread ends before it answers
   */
  run<Result>(task: unknown, transfer: readonly Transferable[] = []): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({task, transfer, resolve: resolve as Job['resolve'], reject})
      this.#next()
    })
  }

  /** Ends all threads; tasks that still wait are never answered. */
  async close(): Promise<void> {
    const workers = [...this.#idle, ...this.#busy.keys()]
    this.#waiting.length = 0
    this.#busy.clear()
    await Promise.all(workers.map((worker) => worker.terminate()))
  }

  #next(): void {
    if (this.#waiting.length === 0) return
    const worker = this.#idle.pop() ?? (this.#busy.size < this.#size ? this.#start() : undefined)
    const job = worker && this.#waiting.shift()
    if (!job) return
    this.#busy.set(worker, job)
    worker.postMessage(job.task, job.transfer)
  }

  #start(): Worker {
    const worker = new Worker(this.#script, {workerData: this.#workerData})
    let reason = 'it ended by itself'
    worker.on('message', (result: unknown) => {
      const job = this.#busy.get(worker)
      this.#busy.delete(worker)
      this.#idle.push(worker)
      job?.resolve(result)
      this.#next()
    })
    worker.on('error', (error) => (reason = String(error)))
    worker.on('exit', () => {
      const job = this.#busy.get(worker)
      this.#busy.delete(worker)
      const at = this.#idle.indexOf(worker)
      if (at >= 0) this.#idle.splice(at, 1)
      job?.reject(new WorkerDiedError(`The worker thread died: ${reason}.`))
      this.#next()
    })
    return worker
  }
}
