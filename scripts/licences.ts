// npm run licences: what is shipped and under which licences: the packages that the program needs, and those whose code is
// bundled into the playground's page. Fails on a licence that is not allowed.

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type InitOpts, init, type ModuleInfos } from 'license-checker-rseidelsohn'
import { packagesOfPage } from '../src/playground/page-files.ts'
import { scriptCommand } from './script-command.ts'

const ALLOWED = new Set([
  ...[
    'MIT',
    'ISC',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'MPL-2.0',
    '0BSD',
    'PSF-2.0',
    'Unlicense',
    'BlueOak-1.0.0',
  ],
  ...['(MIT OR WTFPL)', '(BSD-2-Clause OR MIT OR Apache-2.0)'],
  // The word frequencies name theirs in words: see their README.
  'Custom: README.md AND LICENSE',
  // discord-markdown-parser says "Apache License", and carries the text of version 2.0.
  'Apache*',
])

scriptCommand('licences', 'Lists the licences of what is shipped, and fails on one that is not allowed.').parse()

const root = fileURLToPath(new URL('..', import.meta.url))
const read = promisify((options: InitOpts, done: (error: Error | null, found: ModuleInfos) => void) =>
  init(options, done),
)

const inPage = new Set(
  (await packagesOfPage(join(root, 'src/playground/page/'))).map((path) => path.replace(/^.*node_modules\//, '')),
)
const needed = await read({ start: root, production: true, excludePrivatePackages: true })
const all = await read({ start: root, excludePrivatePackages: true })
const bundled = Object.entries(all).filter(([name]) => inPage.has(name.slice(0, name.lastIndexOf('@'))))
const shipped = new Map([...Object.entries(needed), ...bundled])

const byLicence = new Map<string, string[]>()
for (const [name, { licenses }] of shipped) {
  const licence = [licenses ?? 'none'].flat().join(' AND ')
  byLicence.set(licence, [...(byLicence.get(licence) ?? []), name])
}
for (const [licence, names] of [...byLicence].sort(([, one], [, other]) => other.length - one.length)) {
  console.log(`${String(names.length).padStart(4)}  ${licence}`)
}
console.log(`in the playground's page: ${bundled.map(([name]) => name).join(', ')}`)
const refused = [...byLicence].filter(([licence]) => !ALLOWED.has(licence))
for (const [licence, names] of refused) console.error(`licences: ${licence} is not allowed: ${names.join(', ')}`)
if (refused.length > 0) process.exitCode = 1
