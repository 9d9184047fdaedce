// Bundles the program for a quick start: CommonJS, which Node starts faster than modules, split so that a run loads only
// what its path needs. esbuild splits modules only, so it bundles to modules first and each chunk is then turned into
// CommonJS.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
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

rmSync('dist', {recursive: true, force: true})
mkdirSync(folder, {recursive: true})

const {outputFiles} = await build({
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
  plugins: [lazyChildProcess],
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
