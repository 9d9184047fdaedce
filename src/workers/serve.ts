import {parentPort, type Transferable} from 'node:worker_threads'

/** What a thread answers, and what of it is handed over instead of copied. */
export interface Answer<Result> {
  result: Result
  transfer?: readonly Transferable[]
}

/** Makes this thread one of a {@link Pool}: each message is a task, and gets one answer. What throws ends the thread. */
export function serve(work: (task: never) => Promise<Answer<unknown>>): void {
  parentPort?.on('message', (task: unknown) => {
    void work(task as never).then(({result, transfer}) => parentPort?.postMessage(result, transfer))
  })
}
