// The page's files: built beforehand where the program was built, else bundled now, in memory.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { PageFiles } from './page-server.ts'

/** Path on the server, name in a folder, type. */
export const PAGE_FILES = [
  { path: '/', name: 'index.html', type: 'text/html; charset=utf-8' },
  { path: '/page.js', name: 'page.js', type: 'text/javascript; charset=utf-8' },
  { path: '/page.css', name: 'page.css', type: 'text/css; charset=utf-8' },
] as const

/** Reads the built page beside this file, or bundles its sources. @throws where neither is there */
export async function loadPage(): Promise<PageFiles> {
  const built = fileURLToPath(new URL('./page-built/', import.meta.url))
  const texts = existsSync(built) ? undefined : await bundlePage(fileURLToPath(new URL('./page/', import.meta.url)))
  return new Map(
    PAGE_FILES.map(({ path, name, type }) => {
      return [path, { type, text: texts?.get(path) ?? readFileSync(`${built}${name}`, 'utf8') }]
    }),
  )
}

async function bundle(sources: string) {
  // Loaded only here: a built program neither needs nor has it.
  const { build } = await import('esbuild')
  return build({
    entryPoints: [`${sources}page.ts`],
    ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', legalComments: 'none' },
    logLevel: 'silent',
    metafile: true,
  })
}

/** Folders of the packages whose code is in the page, each once. */
export async function packagesOfPage(sources: string): Promise<readonly string[]> {
  const { metafile } = await bundle(sources)
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs))
  const folders = files.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0])
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort()
}

/** Bundles the page's sources with esbuild: path on the server → text. */
export async function bundlePage(sources: string): Promise<ReadonlyMap<string, string>> {
  const result = await bundle(sources)
  return new Map([
    ['/', readFileSync(`${sources}index.html`, 'utf8')],
    ['/page.js', result.outputFiles[0]?.text ?? ''],
    ['/page.css', readFileSync(`${sources}page.css`, 'utf8')],
  ])
}
