import {complain, isUserError, OutputClosedError, UsageError} from './errors.js'
import {write} from './output.js'
import {plainRequest} from './plain.js'
import type {Request} from './program.js'
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
    if (error instanceof UsageError) return 2
    if (!isUserError(error)) throw error
    await tell(world, complain(error))
    return 2
  }
}

async function run(world: World): Promise<number> {
  let out = ''
  let talk = ''
  try {
    const texts = {out: (text: string) => (out += text), error: (text: string) => (talk += text)}
    const request = plainRequest(world.argv) ?? (await import('./program.js')).parseArguments(world.argv, texts)
    if (request?.command === 'clean' && !request.options.printConfig) {
      if (request.options.ndjson)
        return await (await import('./ndjson.js')).ndjsonCommand(request.inputs, request.options, world)
      return await (await import('./clean.js')).cleanCommand(request.inputs, request.options, world)
    }
    if (request?.command === 'lsp') return await (await import('./lsp.js')).lspCommand(request.options, world)
    if (request) out += await answer(request, world)
  } finally {
    await write(world, 'stdout', out)
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
