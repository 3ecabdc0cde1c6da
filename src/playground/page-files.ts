// The page's files: built beforehand where the program was built, else bundled now, in memory.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { PageFiles } from './page-server.ts'

const TYPES = {
  '/': 'text/html; charset=utf-8',
  '/page.js': 'text/javascript; charset=utf-8',
  '/page.css': 'text/css; charset=utf-8',
} as const

const NAMES: Record<keyof typeof TYPES, string> = { '/': 'index.html', '/page.js': 'page.js', '/page.css': 'page.css' }

/** Reads the built page beside this file, or bundles its sources. @throws where neither is there */
export async function loadPage(): Promise<PageFiles> {
  const built = fileURLToPath(new URL('./page-built/', import.meta.url))
  const texts = existsSync(built)
    ? readBuilt(built)
    : await bundlePage(fileURLToPath(new URL('./page/', import.meta.url)))
  return new Map(paths().map((path) => [path, { type: TYPES[path], text: texts[path] }]))
}

/** Bundles the page's sources with esbuild. */
export async function bundlePage(sources: string): Promise<Record<keyof typeof TYPES, string>> {
  // Loaded only here: a built program neither needs nor has it.
  const { build } = await import('esbuild')
  const result = await build({
    entryPoints: [`${sources}page.ts`],
    ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', legalComments: 'none' },
    logLevel: 'silent',
  })
  return {
    '/': readFileSync(`${sources}index.html`, 'utf8'),
    '/page.js': result.outputFiles[0]?.text ?? '',
    '/page.css': readFileSync(`${sources}page.css`, 'utf8'),
  }
}

function readBuilt(folder: string): Record<keyof typeof TYPES, string> {
  const text = (path: keyof typeof TYPES) => readFileSync(`${folder}${NAMES[path]}`, 'utf8')
  return { '/': text('/'), '/page.js': text('/page.js'), '/page.css': text('/page.css') }
}

function paths(): (keyof typeof TYPES)[] {
  return ['/', '/page.js', '/page.css']
}
