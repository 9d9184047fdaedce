import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

export const fixturesFolder = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** The text of a fixture, by its path below `fixtures/`. */
export function fixture(...names: string[]): string {
  return readFileSync(path.join(fixturesFolder, ...names), 'utf8')
}

/** The text of a fixture that need not be there. */
export function optionalFixture(...names: string[]): string | undefined {
  return existsSync(path.join(fixturesFolder, ...names)) ? fixture(...names) : undefined
}

/** The names of what a folder of fixtures holds, sorted; none for a folder that does not exist. */
export function fixtureNames(...names: string[]): string[] {
  const folder = path.join(fixturesFolder, ...names)
  return existsSync(folder) ? readdirSync(folder).sort() : []
}
