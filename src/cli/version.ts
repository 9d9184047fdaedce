import {readFileSync} from 'node:fs'

/** The version in the package's manifest, which stands above both `src/cli` and `dist/cli`. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string}
  return manifest.version
}
