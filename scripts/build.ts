// Bundles the program and the playground's page into dist. A bundle holds of each package what is used of it, which saves a
// tenth of the memory at rest. Names are kept, so that a stack says what it is about; the image has the packages' licences.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundlePage, PAGE_FILES, packagesOfPage } from '../src/playground/page-files.ts'
import { scriptCommand } from './script-command.ts'

scriptCommand('build', 'Bundles the program and its page into dist.').parse()

const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(`${root}dist`, { recursive: true, force: true })

/** Native, or started in a thread of their own, or loaded by path: they stay in node_modules. */
const APART = ['better-sqlite3', '@resvg/resvg-js', 'pino', 'pino-pretty', 'vega', 'vega-lite', 'esbuild']
// discord.js takes these where they are there.
const OPTIONAL = ['zlib-sync', 'bufferutil', 'utf-8-validate']

await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts', 'src/cli.ts', 'src/indexer.ts'],
  outdir: 'dist',
  ...{ bundle: true, splitting: true, platform: 'node', format: 'esm', target: 'node20' },
  ...{ sourcemap: 'linked', sourcesContent: false },
  ...{ minifySyntax: true, minifyWhitespace: true, legalComments: 'none', logLevel: 'warning' },
  external: [...APART, ...OPTIONAL],
  // What packages in CommonJS expect to be there.
  banner: {
    js: "import{createRequire as $createRequire}from'node:module';import{dirname as $dirname}from'node:path';import{fileURLToPath as $path}from'node:url';const require=$createRequire(import.meta.url),__filename=$path(import.meta.url),__dirname=$dirname(__filename);",
  },
})

const folder = `${root}dist/page-built`
const sources = `${root}src/playground/page/`
const texts = await bundlePage(sources)
mkdirSync(folder, { recursive: true })
for (const { path, name } of PAGE_FILES) writeFileSync(`${folder}/${name}`, texts.get(path) ?? '')
// What is bundled leaves its licence behind: it comes along here.
const licences = (await packagesOfPage(sources)).map((from) => {
  const texts = readdirSync(from).filter((name) => /^licen[cs]e/i.test(name))
  const { name, version, license }: Record<string, string> = JSON.parse(readFileSync(`${from}/package.json`, 'utf8'))
  return [`${name} ${version}: ${license}`, ...texts.map((text) => readFileSync(`${from}/${text}`, 'utf8'))].join(
    '\n\n',
  )
})
writeFileSync(`${folder}/licences.txt`, licences.join('\n\n'))
