import {CommanderError} from 'commander'
import {complain, isUserError, OutputClosedError} from './errors.js'
import {write} from './output.js'
import {parseArguments, type Request} from './program.js'
import {tell, type World} from './world.js'

/**
 * Runs the program. Standard output gets the product alone; all talk goes to standard error.
 *
 * @returns the exit code: 0 done, 1 `--check` or `--diff` found something, 2 could not do what was asked
 */
export async function main(world: World): Promise<number> {
  try {
    return await run(world)
  } catch (error) {
    if (error instanceof OutputClosedError) return 0
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!isUserError(error)) throw error
    await tell(world, complain(error))
    return 2
  }
}

async function run(world: World): Promise<number> {
  let out = ''
  let talk = ''
  try {
    const request = parseArguments(world.argv, {out: (text) => (out += text), error: (text) => (talk += text)})
    if (request?.command === 'clean' && !request.options.printConfig) {
      if (request.options.ndjson)
        return await (await import('./ndjson.js')).ndjsonCommand(request.inputs, request.options, world)
      return await (await import('./clean.js')).cleanCommand(request.inputs, request.options, world)
    }
    if (request?.command === 'lsp') return await (await import('./lsp.js')).lspCommand(request.options, world)
    if (request) out += await answer(request, world)
  } finally {
    await write(world.stdout, out)
    await tell(world, talk)
  }
  return 0
}

/** What is printed where nothing is cleaned; each command is loaded when it is asked for. */
async function answer(request: Exclude<Request, {command: 'lsp'}>, world: World): Promise<string> {
  switch (request.command) {
    case 'clean':
      return (await import('./print-config.js')).printConfig(request.inputs, request.options, world.cwd)
    case 'explain':
      return (await import('./explain.js')).explainRule(request.rule)
    case 'rules':
      return (await import('./explain.js')).listRules()
    case 'init':
      return (await import('./init.js')).init(world.cwd)
    case 'stats': {
      const {mergeStatistics, showStatistics} = await import('../corpus/statistics-files.js')
      return request.action === 'merge' ? mergeStatistics(request.files) : showStatistics(request.files)
    }
    case 'learn':
      await tell(world, await (await import('./learn.js')).learnCommand(request.inputs, request.options, world))
      return ''
    case 'completion':
      return (await import('./completion/completion.js')).completionScript(request.shell)
  }
}
