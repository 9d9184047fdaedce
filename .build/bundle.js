// Builds what ships: the library as modules with types, and the program, bundled for a quick start: CommonJS, which Node
// starts faster than modules, split so that a run loads only what its path needs. esbuild splits modules only, so it
// bundles to modules first and each chunk is then turned into CommonJS.
import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {devNull} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {build, transform} from 'esbuild'

const folder = 'dist/cli'

/** Node has them; esbuild would make an expression with `\p{…}` anew each time that it is asked for. */
const regularExpressions = {'regexp-unicode-property-escapes': true}

/** Commander starts other programs only for subcommands in files of their own: 4 ms that ours need not wait for. */
const lazyChildProcess = {
  name: 'lazy-child-process',
  setup(bundler) {
    bundler.onResolve({filter: /^node:child_process$/}, ({importer}) =>
      importer.includes('/commander/') ? {path: 'child_process', namespace: 'lazy'} : undefined,
    )
    bundler.onLoad({filter: /./, namespace: 'lazy'}, () => ({
      contents: "module.exports = {get spawn() { return require('child_process').spawn }}",
    }))
  },
}

/**
 * Modules whose values take long to compute and are always the same: they are computed now. Each exports nothing but
 * values that JSON can hold.
 */
const computed = ['article/trigram-ranks', 'rules/names/scheme-names']

/** Modules with one function, whose bytes are always the same: they go into a file beside it, which is read when needed. */
const filed = [
  'rules/boilerplate/matcher/packed',
  'rules/names/packed-names',
  'rules/names/packed-countries',
  'article/packed-word-kinds',
]

rmSync('dist', {recursive: true, force: true})
mkdirSync(folder, {recursive: true})
execFileSync(
  process.execPath,
  [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '-p', '.build/tsconfig.json'],
  {
    stdio: 'inherit',
  },
)

const computedCode = new Map()
for (const name of computed) {
  const file = path.resolve('dist', `${name}.js`)
  const values = Object.entries(await import(pathToFileURL(file)))
  const code = values.map(
    ([key, value]) => `export const ${key} = JSON.parse(${JSON.stringify(JSON.stringify(value))})\n`,
  )
  writeFileSync(file, code.join(''))
  computedCode.set(path.resolve('src', `${name}.ts`), code.join(''))
}

for (const name of filed) {
  const file = path.resolve('dist', `${name}.js`)
  const [[key, makeBytes]] = Object.entries(await import(pathToFileURL(file)))
  writeFileSync(path.resolve('dist', `${name}.bin`), makeBytes())
  const reading = (where) =>
    "import {readFileSync} from 'node:fs'\nimport {join} from 'node:path'\n" +
    `export const ${key} = () => readFileSync(join(import.meta.dirname, ${JSON.stringify(where)}))\n`
  writeFileSync(file, reading(`./${path.basename(name)}.bin`))
  computedCode.set(path.resolve('src', `${name}.ts`), reading(`../${name}.bin`))
}

const useComputed = {
  name: 'use-computed',
  setup(bundler) {
    bundler.onLoad({filter: /\.ts$/}, ({path: file}) => {
      const contents = computedCode.get(file)
      return contents === undefined ? undefined : {contents, loader: 'js'}
    })
  },
}

const {outputFiles, metafile} = await build({
  entryPoints: {
    main: 'src/cli/main.ts',
    'records-worker': 'src/corpus/worker.ts',
    'files-worker': 'src/files/worker.ts',
  },
  outdir: folder,
  outExtension: {'.js': '.cjs'},
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  supported: regularExpressions,
  // Unescaped, the tables of languages and names are a quarter smaller.
  charset: 'utf8',
  // CommonJS has no `import.meta`.
  define: {'import.meta.dirname': '__dirname'},
  legalComments: 'none',
  plugins: [lazyChildProcess, useComputed],
  metafile: true,
  write: false,
})

const code = new Map()
for (const {path: file, text} of outputFiles) {
  const transformed = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    // Plain ASCII is decoded ten times as fast.
    charset: text.match(/[^\0-\x7f]/g)?.length > 0.05 * text.length ? 'utf8' : 'ascii',
    // import() goes through the module loader, which costs 15 ms to start: require() is what it means here.
    supported: {...regularExpressions, 'dynamic-import': false},
  })
  // Its own exports instead of a copy of them: a name of another chunk is looked up once, not twice, which is a
  // twentieth of the time that cleaning takes.
  const own = transformed.code.replace(
    'module.exports = __toCommonJS(stdin_exports);',
    "module.exports = __defProp(stdin_exports, '__esModule', {value: true});",
  )
  code.set(path.basename(file), own)
}

// Finding and opening a chunk costs more than most of them do: those that one start needs together go into one file.
const starts = ['main', 'clean', 'program'].map((name) => {
  const pattern = new RegExp(`/${name}(?:-[A-Z0-9]{8})?\\.cjs$`)
  return Object.keys(metafile.outputs).find((output) => pattern.test(output))
})
const home = new Map()
for (const start of starts) {
  for (const chunk of neededBy(start)) if (!home.has(chunk)) home.set(chunk, path.basename(start))
}
for (const [chunk, text] of code) {
  const linked = text.replace(/\brequire\("\.\/([^"/]+)"\)/g, (whole, other) =>
    home.has(other) ? `require("./${home.get(other)}").chunk("${other}")` : whole,
  )
  code.set(chunk, linked)
}
for (const start of starts.map((output) => path.basename(output))) {
  const chunks = [...home.keys()].filter((chunk) => home.get(chunk) === start)
  const functions = chunks.map((chunk) => `  "${chunk}": (function (module) {\n${code.get(chunk)}}),\n`)
  for (const chunk of chunks) code.delete(chunk)
  code.set(start, joined(start, functions.join('')))
}
for (const [file, text] of code) writeFileSync(path.join(folder, file), text)

await compileChunks()

/** Cleans a few texts, and keeps what V8 compiled the chunks to that this needs, see bin/chunks.js. */
async function compileChunks() {
  const {compiledFolder, load, packed} = createRequire(import.meta.url)('../bin/chunks.js')
  const chunks = []
  const {main} = load('main.cjs', (...chunk) => chunks.push(chunk))
  // What rare texts need is compiled when they come: all that is kept is loaded, whether it is needed or not.
  const texts = readdirSync('fixtures/articles').map((name) => `fixtures/articles/${name}/input.txt`)
  const nowhere = openSync(devNull, 'w')
  const run = (argv) => main({argv, files: {stdout: nowhere, stderr: nowhere}, env: {}, cwd: process.cwd()})
  // One text is cleaned otherwise than several. With the version, all of Commander is compiled.
  for (const argv of [['-q', ...texts], texts.slice(0, 1), ['--version']]) {
    if ((await run(argv)) !== 0) throw new Error('The program fails on the texts that it is to be compiled with.')
  }
  mkdirSync(compiledFolder)
  for (const [name, text, script] of chunks) {
    writeFileSync(path.join(compiledFolder, name), packed(script.createCachedData(), text))
  }
}

/** A chunk and those that it imports at once, by their files’ names. */
function neededBy(output, found = new Set()) {
  if (found.has(path.basename(output))) return found
  found.add(path.basename(output))
  for (const {path: other, kind, external} of metafile.outputs[output].imports) {
    if (kind === 'import-statement' && !external) neededBy(other, found)
  }
  return found
}

/** A file of several chunks, each run when it is first asked for. */
function joined(start, functions) {
  return `"use strict"
const functions = {
${functions}}
const modules = {}
function chunk(name) {
  const known = modules[name]
  if (known) return known.exports
  const module = (modules[name] = {exports: {}})
  functions[name](module)
  return module.exports
}
module.exports = {chunk}
${start === 'main.cjs' ? 'module.exports.main = (world) => chunk("main.cjs").main(world)\n' : ''}`
}

// What is bundled is still other people's: their licenses go with it.
const packages = Object.keys(metafile.inputs).flatMap((file) => file.match(/^node_modules\/(?:@[^/]+\/)?[^/]+/) ?? [])
const licenses = [...new Set(packages)].sort().map((folder) => {
  const {name, version, license} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : `Licensed under ${license}.`
  return `${name} ${version}\n\n${text}\n`
})
writeFileSync(path.join(folder, 'LICENSES.txt'), licenses.join(`\n${'-'.repeat(80)}\n\n`))

// The review page runs in browsers; the report puts its parts together.
await build({
  entryPoints: ['src/review/page/main.ts', 'src/review/page/page.css', 'src/review/page/page.html'],
  outdir: 'dist/review',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  loader: {'.html': 'copy'},
})

// Editors check configurations by it.
copyFileSync('src/config/schema.json', 'dist/config.schema.json')
