// Bundles the playground's page into dist, so that the built program needs neither its sources nor the bundler.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundlePage, PAGE_FILES, packagesOfPage } from '../src/playground/page-files.ts'
import { scriptCommand } from './script-command.ts'

scriptCommand('build', 'Compiles the program, and bundles its page into dist.').parse()

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}dist/playground/page-built`
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
