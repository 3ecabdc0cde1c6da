// The map of the source: it names all that lies in `src/`, and nothing that does not, and who imports whom.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url)
const map = readFileSync(new URL('docs/architecture.md', ROOT), 'utf8')

/** The rooms that the files of a room import. */
function importedBy(room: string): ReadonlySet<string> {
  const files = readdirSync(new URL(`src/${room}`, ROOT), { recursive: true, encoding: 'utf8' })
  const imported = files
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const file = new URL(`src/${room}/${path}`, ROOT)
      return [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import) ?\(?'(\.[^']+)'/g)].map(
        ([, target = '']) => new URL(target, file).href,
      )
    })
  return new Set(imported.map((href) => href.slice(new URL('src/', ROOT).href.length).split('/')[0] ?? ''))
}

describe('the table of rooms', () => {
  it('has every room and every file beside them', () => {
    const cells = map.split('\n').flatMap((line) => (line.startsWith('| `src/') ? [line.split('|')[1] ?? ''] : []))
    const named = cells.flatMap((cell) => [...cell.matchAll(/`src\/([^`]+)`/g)].map(([, name]) => name))
    const found = readdirSync(new URL('src', ROOT), { withFileTypes: true })
    expect(named.toSorted()).toEqual(
      found.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).toSorted(),
    )
  })

  it('says which rooms a room imports', () => {
    const rows = [...map.matchAll(/^\| `src\/(\w+)\/` \|.*\| (.*) \|$/gm)].map(([, room = '', may = '']) => ({
      room,
      may,
    }))
    const rooms = rows.map(({ room }) => room)
    const untold = rows.flatMap(({ room, may }, at) => {
      const told = may.startsWith('all of the above') ? rooms.slice(0, at) : may.split(/,? and |, /)
      return [...importedBy(room)]
        .filter((other) => rooms.includes(other) && ![room, ...told].includes(other))
        .map((other) => `${room} imports ${other}`)
    })
    expect(rooms).toContain('quiz')
    expect(untold).toEqual([])
  })
})
