// Bundles the program for a quick start: CommonJS, which Node starts faster than modules, split so that a run loads only
// what its path needs. esbuild splits modules only, so it bundles to modules first and each chunk is then turned into
// CommonJS.
import {mkdirSync, writeFileSync} from 'node:fs'
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

/** A module whose functions take no arguments, with what they return in their place. */
async function workedOut(file) {
  const {outputFiles} = await build({entryPoints: [file], bundle: true, format: 'esm', platform: 'node', write: false})
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const exported = await import(`data:text/javascript;base64,${code}`)
  return Object.entries(exported)
    .map(([name, value]) => {
      const isFunction = typeof value === 'function'
      const literal = JSON.stringify(isFunction ? value() : value)
      return `export ${isFunction ? `function ${name}() { return ${literal} }` : `const ${name} = ${literal}`}\n`
    })
    .join('')
}

/** Modules that are worked out here, since that takes longer than a run of the program. */
const slowModules = ['rules/boilerplate/phrase-index']

const workOutSlowModules = {
  name: 'work-out-slow-modules',
  setup(bundler) {
    const filter = new RegExp(`/src/(?:${slowModules.join('|')})\\.ts$`)
    bundler.onLoad({filter}, async ({path: file}) => ({contents: await workedOut(file), loader: 'js'}))
  },
}

for (const name of slowModules) writeFileSync(`dist/${name}.js`, await workedOut(`src/${name}.ts`))
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
  plugins: [lazyChildProcess, workOutSlowModules],
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
