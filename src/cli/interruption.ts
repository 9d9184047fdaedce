/** Whether somebody asked the program to stop; it then ends between two files, where none is half done. */
export interface Interruption {
  /** The exit code that shells expect, once it happened. */
  exitCode: () => number | undefined
  /** Gives the signals back their usual effect. */
  dispose: () => void
}

const signals = {SIGINT: 130, SIGTERM: 143} as const

/** Listens for Ctrl-C and for `kill`; a second one has its usual effect at once. */
export function watchSignals(): Interruption {
  let code: number | undefined
  const listeners = Object.entries(signals).map(([signal, exitCode]) => {
    const listener = () => (code = exitCode)
    process.once(signal, listener)
    return () => process.off(signal, listener)
  })
  return {
    exitCode: () => code,
    dispose() {
      for (const remove of listeners) remove()
    },
  }
}
