// Bundles the playground's page into dist, so that the built program needs neither its sources nor the bundler.

import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundlePage, PAGE_FILES } from '../src/playground/page-files.ts'
import { scriptCommand } from './script-command.ts'

scriptCommand('build', 'Compiles the program, and bundles its page into dist.').parse()

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}dist/playground/page-built`
const texts = await bundlePage(`${root}src/playground/page/`)
mkdirSync(folder, { recursive: true })
for (const { path, name } of PAGE_FILES) writeFileSync(`${folder}/${name}`, texts.get(path) ?? '')
