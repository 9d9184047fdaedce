import type {CleanResult} from '../clean.js'
import type {Settings} from '../config/settings.js'
import {visible} from '../report/visible.js'

/** Which exceptions of the configurations held something back in a run. */
export class ExceptionUse {
  readonly #used = new Map<string, Map<string, boolean>>()

  /** Notes what an input made of the exceptions that hold for it. */
  note({file = 'the configuration', allow = []}: Settings, {allowed}: CleanResult): void {
    const entries = this.#used.get(file) ?? new Map<string, boolean>()
    for (const entry of allow) entries.set(entry, (entries.get(entry) ?? false) || allowed.includes(entry))
    this.#used.set(file, entries)
  }

  /** A line for each exception that held nothing back. */
  unused(): string[] {
    return [...this.#used].flatMap(([file, entries]) =>
      [...entries]
        .filter(([, used]) => !used)
        .map(([entry]) => `“${visible(entry)}”, allowed by ${visible(file)}, was in none of these files.\n`),
    )
  }
}
