// The map of the source: it names all that lies in `src/`, and nothing that does not.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url)
const map = readFileSync(new URL('docs/architecture.md', ROOT), 'utf8')

describe('the table of rooms', () => {
  it('has every room and every file beside them', () => {
    const cells = map.split('\n').flatMap((line) => (line.startsWith('| `src/') ? [line.split('|')[1] ?? ''] : []))
    const named = cells.flatMap((cell) => [...cell.matchAll(/`src\/([^`]+)`/g)].map(([, name]) => name))
    const found = readdirSync(new URL('src', ROOT), { withFileTypes: true })
    expect(named.toSorted()).toEqual(
      found.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).toSorted(),
    )
  })
})
