// What operators copy from the guide: the programs in its lines do what the guide says of them, day after day.

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Code } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EXIT } from '../../src/exit-codes.ts'
import { openStore } from '../../src/store/store.ts'
import { lectern } from '../cli/terminal.ts'
import { attempt, SCOPE } from '../store/sample.ts'

const text = readFileSync('docs/operations.md', 'utf8')
const guide = fromMarkdown(text)
const [backup = '', restore = ''] = guide.children
  .filter((node): node is Code => node.type === 'code' && node.value.includes('docker compose'))
  .map(({ value }) => value)

let app: string
const inside = (name: string) => join(app, 'data', name)

beforeEach(() => {
  app = mkdtempSync(join(tmpdir(), 'lectern-operations-'))
  mkdirSync(inside(''))
})
afterEach(() => rmSync(app, { recursive: true, force: true }))

/** Runs the `-e` program of some lines where the container would. */
function runIn(lines: string, input: Buffer = Buffer.alloc(0)): void {
  const program = /-e "(.+?)"/s.exec(lines)?.[1] ?? 'none'
  expect(spawnSync(process.execPath, ['-e', program], { cwd: app, input }).stderr.toString()).toBe('')
}

async function recorded(key: string): Promise<void> {
  const store = await openStore(inside('lectern.sqlite'))
  await store.attempts.record(attempt({ key }))
  await store.close()
}

describe('the guide to operations', () => {
  it('backs up again the next day, and keeps one copy inside', async () => {
    const [, inCopy = ''] = /backup (data\/\S+)/.exec(backup) ?? []
    expect(backup).toContain(`docker compose cp bot:/app/${inCopy} ./lectern-$(date +%F).sqlite`)
    for (const day of ['monday', 'tuesday']) {
      await recorded(day)
      runIn(backup)
      expect(await lectern(['backup', join(app, inCopy)], { DATA_DIR: inside('') })).toMatchObject({ status: 0 })
    }
    const copy = await openStore(join(app, inCopy))
    expect(await copy.attempts.ofScope(SCOPE)).toHaveLength(2)
    await copy.close()
    expect(readdirSync(inside('')).toSorted()).toEqual(['backup.sqlite', 'lectern.sqlite'])
  })

  it('restores a copy in place of the database, its log included', async () => {
    await recorded('kept')
    const copy = readFileSync(inside('lectern.sqlite'))
    await recorded('lost')
    for (const end of ['-wal', '-shm']) writeFileSync(inside(`lectern.sqlite${end}`), 'left behind')
    runIn(restore, copy)
    expect(readdirSync(inside(''))).toEqual(['lectern.sqlite'])
    const store = await openStore(inside('lectern.sqlite'))
    expect((await store.attempts.ofScope(SCOPE)).map(({ key }) => key)).toEqual(['kept'])
    await store.close()
  })

  it('says what each code means with which the process ends', () => {
    const codes = [...text.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))
    expect(codes).toEqual(Object.values(EXIT))
  })

  it('goes on from no line that failed', () => {
    for (const lines of [backup, restore]) {
      expect(lines.match(/&&$/gm)).toHaveLength((lines.match(/^docker compose/gm)?.length ?? 0) - 1)
    }
  })
})
