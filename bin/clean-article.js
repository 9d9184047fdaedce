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
const world = {
  argv: process.argv.slice(2),
  get stdin() {
    return process.stdin
  },
  get stdout() {
    return process.stdout
  },
  get stderr() {
    return process.stderr
  },
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

// The exit code is set, never process.exit() called: that would lose what a pipe has not taken yet.
main(world).then((exitCode) => (process.exitCode = exitCode))
