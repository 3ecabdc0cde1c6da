// The map of the source: it names all that lies in `src/`, and nothing that does not; and what it says of who may import
// whom is so.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const map = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8')

/** A row of the table: what it is about, and what that may import besides itself; names as they begin below `src/`. */
interface Row {
  readonly names: readonly string[]
  readonly allowed: readonly string[] | 'everything'
}

const rows = map.split('\n').flatMap((line): Row[] => {
  if (!line.startsWith('| `src/')) return []
  const [, names = '', , allowed = ''] = line.split('|').map((cell) => cell.trim())
  return [{ names: [...names.matchAll(/`src\/([^`]+)`/g)].map(([, name = '']) => name), allowed: allowedIn(allowed) }]
})

function allowedIn(cell: string): Row['allowed'] {
  if (cell === 'everything') return cell
  return ['nothing of ours', 'each other'].includes(cell) ? [] : cell.split(', ')
}

/** `course` is the room and all in it, `bot/meter` one file. */
const lies = (path: string, name: string) => path === `${name}.ts` || path.startsWith(`${name}/`)

const isOf = (path: string) => (row: Row) => row.names.some((name) => lies(path, name.replace(/\.ts$|\/$/, '')))

/** What a file of `src/` imports and may not. */
function trespasses(path: string, text: string): string[] {
  const row = rows.find(isOf(path))
  const imported = [...text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name)
  return imported.filter((name) => {
    if (/^(?:discord\.js|@discordjs\/.*)$/.test(name)) return !path.startsWith('bot/')
    if (!/^\..*\.ts$/.test(name) || !row || row.allowed === 'everything') return false
    const target = normalize(join(dirname(path), name))
    return !isOf(target)(row) && !row.allowed.some((allowed) => lies(target, allowed))
  })
}

describe('the table of rooms', () => {
  it('has every room and every file beside them', () => {
    const found = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    expect(rows.flatMap(({ names }) => names).toSorted()).toEqual(
      found.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).toSorted(),
    )
  })

  it('says who may import whom, and nobody imports more', () => {
    const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    const sources = files.map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.ts'))
    const found = sources.flatMap((path) => {
      return trespasses(path, readFileSync(join(ROOT, 'src', path), 'utf8')).map((name) => `${path} imports ${name}`)
    })
    expect(sources.length).toBeGreaterThan(300)
    expect(found).toEqual([])
  })

  it('lets nothing be imported that is not there', () => {
    const allowed = rows.flatMap((row) => (row.allowed === 'everything' ? [] : row.allowed))
    expect(allowed.length).toBeGreaterThan(30)
    for (const name of allowed) {
      expect(
        [`${name}.ts`, name].some((path) => existsSync(join(ROOT, 'src', path))),
        name,
      ).toBe(true)
    }
  })

  it.each([
    ['course/load.ts', "import { buildEngine } from '../index/build.ts'"],
    ['quiz/kinds/number.ts', "import { analyze } from '../../index/analyzer.ts'"],
    ['playground/seed.ts', "const { openStore } = await import('../store/store.ts')"],
    ['playground/seed.ts', "import { Client } from 'discord.js'"],
    ['bot/bot.ts', "import {\n  run,\n} from '../process.ts'"],
    ['cli/ask.ts', "import '../bot/bot.ts'"],
    ['metrics.ts', "import { Bot } from './bot/bot.ts'"],
  ])('sees what src/%s may not do: %s', (path, text) => {
    expect(trespasses(path, text)).toHaveLength(1)
  })

  it.each([
    ['bot/bot.ts', "import { Client } from 'discord.js'"],
    ['cli.ts', "import { program } from './cli/program.ts'"],
    ['process.ts', "import { Bot } from './bot/bot.ts'"],
  ])('sees nothing in what src/%s may do: %s', (path, text) => {
    expect(trespasses(path, text)).toEqual([])
  })
})
