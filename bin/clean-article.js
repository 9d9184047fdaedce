#!/usr/bin/env node
import process from 'node:process'
import {main} from '../dist/cli/main.js'

// The exit code is set, never process.exit() called: that would lose what a pipe has not taken yet.
process.exitCode = await main({
  argv: process.argv.slice(2),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
})
