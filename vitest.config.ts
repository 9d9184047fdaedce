import {defineConfig} from 'vitest/config'

// The first text that a file of tests cleans waits for the phrases to be packed, which the build does for the program.
const patience = 60_000

export default defineConfig({
  test: {include: ['tests/**/*.test.ts'], testTimeout: patience, hookTimeout: patience},
})
