// Builds what ships: the library as modules with types, and the program, bundled for a quick start: CommonJS, which Node
// starts faster than modules, split so that a run loads only what its path needs. esbuild splits modules only, so it
// bundles to modules first and each chunk is then turned into CommonJS.
import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {build, transform} from 'esbuild'

const folder = 'dist/cli'

/** What `import.meta.url` becomes: CommonJS has none. */
const here = 'importMetaUrl'

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
 * values that JSON can hold, or bytes.
 */
const computed = [
  'rules/boilerplate/packed',
  'rules/names/beginnings',
  'rules/names/data/gazetteer',
  'rules/names/region-names',
  'rules/names/renderings',
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

/** Bytes go to a file beside the module, and beside the chunk that it is bundled into. */
function bytesCode(name, key, bytes) {
  const file = `${path.basename(name)}.bin`
  for (const place of [path.resolve('dist', path.dirname(name)), folder]) writeFileSync(path.join(place, file), bytes)
  return `import {readFileSync} from 'node:fs'\nexport const ${key} = readFileSync(new URL('${file}', import.meta.url))\n`
}

const computedCode = new Map()
for (const name of computed) {
  const file = path.resolve('dist', `${name}.js`)
  const values = Object.entries(await import(pathToFileURL(file)))
  const code = values.map(([key, value]) => {
    if (value instanceof Uint8Array) return bytesCode(name, key, value)
    return `export const ${key} = JSON.parse(${JSON.stringify(JSON.stringify(value))})\n`
  })
  writeFileSync(file, code.join(''))
  computedCode.set(path.resolve('src', `${name}.ts`), code.join(''))
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
  entryPoints: {main: 'src/cli/main.ts', worker: 'src/corpus/worker.ts'},
  outdir: folder,
  outExtension: {'.js': '.cjs'},
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Unescaped, the tables of languages and names are a quarter smaller.
  charset: 'utf8',
  define: {'import.meta.url': here},
  legalComments: 'none',
  plugins: [lazyChildProcess, useComputed],
  metafile: true,
  write: false,
})

for (const {path: file, text} of outputFiles) {
  const {code} = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    // import() goes through the module loader, which costs 15 ms to start: require() is what it means here.
    supported: {'dynamic-import': false},
    banner: text.includes(here) ? `const ${here} = require('node:url').pathToFileURL(__filename).href` : '',
  })
  writeFileSync(path.join(folder, path.basename(file)), code)
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
