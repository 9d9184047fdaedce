'use strict'
const {readFileSync} = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const process = require('node:process')
const {setFlagsFromString} = require('node:v8')
const {Script} = require('node:vm')

const folder = path.join(module.path, '../dist/cli')

/**
 * Where the build leaves what V8 compiled the chunks to. Another version of Node, or another kind of machine, finds no
 * such folder, and so nothing that it could not use.
 */
const compiledFolder = path.join(folder, `node-${process.version}-${process.platform}-${process.arch}`)

/**
 * What V8 is told before it loads what it compiled, and was told when it compiled it: to run a function three times as often
 * as by itself before it optimises it. To clean an article takes a fifth less of the processors so, and 4 MB of them a tenth.
 */
const patience = '--interrupt-budget=400000'

/**
 * Loads a chunk of the program, and what it requires, without compiling them: that is a quarter of a short run. What
 * was compiled from another text, or is broken or missing, or was made with other flags, is compiled as ever.
 *
 * @param {string} name the chunk’s file
 * @param {(name: string, text: Buffer, script: Script) => void} [onCompiled] is told of each, all being compiled anew
 */
function load(name, onCompiled) {
  const filename = path.join(folder, name)
  const known = require.cache[filename]
  if (known) return known.exports
  setFlagsFromString(patience)
  const text = readFileSync(filename)
  const cachedData = onCompiled ? undefined : compiledFrom(name, text)
  const script = new Script(Module.wrap(text.toString()), {filename, cachedData})
  onCompiled?.(name, text, script)
  const module = new Module(filename)
  require.cache[filename] = module
  const requireFromChunk = (id) => (id.startsWith('./') ? load(id.slice(2), onCompiled) : require(id))
  script.runInThisContext()(module.exports, requireFromChunk, module, filename, folder)
  return module.exports
}

/** What a chunk was compiled to, if it is whole: V8 looks at lengths alone, and a wrong byte ends the process. */
function compiledFrom(name, text) {
  try {
    return unpacked(readFileSync(path.join(compiledFolder, name)), text)
  } catch {
    return undefined
  }
}

/**
 * What is kept of a compiled chunk: what V8 made of it, twice, and the chunk. To compare takes a tenth of the time that it
 * takes to load what computes checksums.
 */
function packed(compiled, text) {
  return Buffer.concat([compiled, compiled, text])
}

/** What V8 made of a chunk, if its copies agree and it was made of this text. */
function unpacked(bytes, text) {
  const length = (bytes.length - text.length) / 2
  const compiled = bytes.subarray(0, length)
  const isWhole = compiled.equals(bytes.subarray(length, 2 * length)) && text.equals(bytes.subarray(2 * length))
  return isWhole ? compiled : undefined
}

module.exports = {compiledFolder, load, packed}
