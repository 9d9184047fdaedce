#!/usr/bin/env node
'use strict'
// CommonJS, as bin/package.json says: Node starts it faster than a module.
const {existsSync} = require('node:fs')
const {enableCompileCache} = require('node:module')
const process = require('node:process')
const {compiledFolder, load} = require('./chunks.js')
enableCompileCache?.()
const {main} = existsSync(compiledFolder) ? load('main.cjs') : require('../dist/cli/main.cjs')

// The standard streams are made when they are first asked for.
let mayHold = false
const world = {
  argv: process.argv.slice(2),
  get stdin() {
    return process.stdin
  },
  get stdout() {
    mayHold = true
    return process.stdout
  },
  get stderr() {
    mayHold = true
    return process.stderr
  },
  // A console of Windows wants text, which only streams give it.
  files: process.platform === 'win32' ? undefined : {stdout: 1, stderr: 2},
  env: process.env,
  get cwd() {
    try {
      return process.cwd()
    } catch {
      // The folder we were started in is gone; standard input can be cleaned all the same.
      return process.env.PWD ?? '/'
    }
  },
}

main(world).then((exitCode) => {
  // It would lose what a stream holds back for a full pipe. Without one it spares the wait for what V8 still optimises.
  // eslint-disable-next-line n/no-process-exit
  if (!mayHold) process.exit(exitCode)
  process.exitCode = exitCode
})
