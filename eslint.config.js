import js from '@eslint/js'
import n from 'eslint-plugin-n'
import {defineConfig} from 'eslint/config'
import ts from 'typescript-eslint'

export default defineConfig(
  {ignores: ['dist/', 'coverage/', 'fixtures/']},
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.js', '.build/*.js', '.ci/*.js', 'bin/*.js', 'tests/*.js', 'tests/bench/*.js'],
        },
      },
    },
    plugins: {n},
    rules: {
      // process.exit() after a write to a pipe loses everything past 64 KiB: set process.exitCode and return.
      'n/no-process-exit': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // vfile-location and others return closures, not methods.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // Plain JavaScript imports what the build makes, which a clean checkout has not.
  {
    files: ['bin/**', '*.js', '.build/*.js', '.ci/*.js', 'tests/**/*.js'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: {globals: {Buffer: 'readonly', console: 'readonly', performance: 'readonly', URL: 'readonly'}},
  },
  {
    files: ['bin/**'],
    languageOptions: {sourceType: 'commonjs'},
    rules: {'@typescript-eslint/no-require-imports': 'off'},
  },
  {
    // Control characters and look-alike spaces are what some rules look for.
    files: ['src/article/**', 'src/corpus/**', 'src/report/**', 'src/rules/**', 'tests/**'],
    rules: {'no-control-regex': 'off', 'no-irregular-whitespace': 'off', 'no-misleading-character-class': 'off'},
  },
)
