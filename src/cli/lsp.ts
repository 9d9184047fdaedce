import {clean} from '../clean.js'
import {Configuration} from '../config/settings.js'
import {isIgnored} from '../files/ignored.js'
import {serve} from '../lsp/server.js'
import {problemsOf} from '../report/report.js'
import {cleanOptionsOf} from './clean-options.js'
import type {ParsedOptions} from './options.js'
import {version} from './version.js'
import type {World} from './world.js'

/**
 * Serves an editor on standard input and output until it goes.
 *
 * @param options hold for every document, before the configuration
 * @returns the exit code
 */
export function lspCommand(options: ParsedOptions, {stdin, stdout, cwd}: World): Promise<number> {
  const review = async (text: string, path: string) => {
    if (await isIgnored(path, ['.clean-articleignore'])) return []
    // Read anew each time: it may have been edited, in the same editor.
    const settings = await new Configuration(options, cwd).settingsFor(path)
    const result = await clean(text, await cleanOptionsOf(settings, options, cwd))
    return problemsOf(result, settings.rules ?? {})
  }
  return serve(stdin, stdout, review, cwd, version())
}
