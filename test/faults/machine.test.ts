// The machine misbehaves: the process is killed, the disk fills up, the database or the course is damaged.

import { execFileSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterEach, describe, expect, it } from 'vitest'
import { EXIT } from '../../src/exit-codes.ts'
import { FaultyClass } from './class.ts'

let here: FaultyClass
afterEach(() => here.close())

describe('kill -9', () => {
  it('in the middle of thirty answers loses none that was confirmed, and the buttons work on', async () => {
    here = await FaultyClass.open()
    await here.start()
    const answers = here.answer(30, () => setTimeout(() => here.bot?.child.kill('SIGKILL'), 150))
    expect(await here.bot?.exit).toBe('SIGKILL')
    await here.start()
    await answers
    expect(here.wronged()).toEqual([])
    await here.servesAgain()
    expect(here.wronged()).toEqual([])
  })
})

/** A small disk of its own; undefined where this user may not make one. */
async function smallDisk(): Promise<string | undefined> {
  const place = await mkdtemp(join(tmpdir(), 'lectern-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', place], { stdio: 'ignore' })
    return place
  } catch {
    console.warn('skipped: a small disk needs the right to mount one')
    await rm(place, { recursive: true })
    return undefined
  }
}

describe('a full disk', () => {
  it('is said to the student, loses nothing, and is survived', async ({ skip }) => {
    const disk = await smallDisk()
    here = await FaultyClass.open(disk)
    if (disk === undefined) return skip()
    try {
      await here.start()
      await here.answer(3)
      const free = Number(execFileSync('df', ['--output=avail', '-B1', disk]).toString().split('\n')[1])
      await writeFile(join(disk, 'filler'), Buffer.alloc(Math.max(0, free - 4096)))
      const refused = await here.answer(6).catch(() => [])
      for (const outcome of refused) expect(JSON.stringify(outcome?.message?.content ?? '')).not.toContain('Right')
      expect(here.wronged()).toEqual([])
      await rm(join(disk, 'filler'))
      await here.servesAgain()
      expect(here.wronged()).toEqual([])
    } finally {
      await here.bot?.end('SIGKILL')
      execFileSync('umount', [disk])
    }
  })
})

describe('a database', () => {
  it('that is damaged ends the start with its code and one line', async () => {
    here = await FaultyClass.open()
    await mkdir(here.dataDir)
    await writeFile(join(here.dataDir, 'lectern.sqlite'), Buffer.alloc(8192, 'nonsense'))
    const { code, said } = await here.startInVain()
    expect(code).toBe(EXIT.database)
    expect(said).toMatch(/lectern: The database .* is damaged/)
  })

  it('whose pages are damaged behind a whole header ends the start with its code', async () => {
    here = await FaultyClass.open()
    await here.start()
    await here.answer(4)
    await here.bot?.end('SIGTERM')
    const file = join(here.dataDir, 'lectern.sqlite')
    const bytes = await readFile(file)
    await writeFile(file, bytes.fill(0x42, 4096, bytes.length))
    expect((await here.startInVain()).code).toBe(EXIT.database)
  })

  it('that may only be read ends the start with its code', async ({ skip }) => {
    const disk = await smallDisk()
    here = await FaultyClass.open(disk)
    if (disk === undefined) return skip()
    try {
      await here.start()
      await here.bot?.end()
      execFileSync('mount', ['-o', 'remount,ro', disk])
      expect((await here.startInVain()).code).toBe(EXIT.database)
    } finally {
      execFileSync('umount', [disk])
    }
  })
})

describe('a database that the bot has open', () => {
  const file = () => join(here.dataDir, 'lectern.sqlite')
  const begun = async () => {
    here = await FaultyClass.open()
    await here.start()
    await here.answer(4)
  }

  it('and is removed ends it with its code; it is written anew, so that no confirmed answer is lost', async () => {
    await begun()
    await here.answer(6, async () => {
      for (const end of ['', '-wal', '-shm']) await rm(`${file()}${end}`, { force: true })
    })
    expect(await here.bot?.exit).toBe(EXIT.database)
    expect(here.bot?.said.join('')).toMatch(/lectern: The database .* was removed/)
    await here.start()
    expect(here.wronged()).toEqual([])
    await here.servesAgain()
    expect(here.wronged()).toEqual([])
  })

  it('and is replaced ends it with its code; what it held is beside it', async () => {
    await begun()
    const copy = join(here.folder, 'copy.sqlite')
    const other = new SQLite(copy)
    other.close()
    await here.answer(6, async () => {
      await rm(file())
      await copyFile(copy, file())
    })
    expect(await here.bot?.exit).toBe(EXIT.database)
    expect(here.wronged('lectern.sqlite.rescued-1')).toEqual([])
  })

  it('and is overwritten goes on from memory; the next start ends with its code', async () => {
    await begun()
    // So far all is in the log; a start writes it to the pages and reads them.
    await here.bot?.end()
    await here.start()
    const handle = await open(file(), 'r+')
    const { size } = await handle.stat()
    await handle.write(Buffer.alloc(Math.max(0, size - 8192), 0x42), 0, undefined, 8192)
    await handle.close()
    await here.servesAgain()
    expect(await here.bot?.end()).toBe(EXIT.ok)
    expect((await here.startInVain()).code).toBe(EXIT.database)
  })
})

describe('a course edited to nonsense while it is served', () => {
  it('is refused, the one before goes on, and whoever is in charge is told', async () => {
    here = await FaultyClass.open()
    await here.start()
    await writeFile(join(here.corpusDir, 'harbour.md'), '---\norder: [not a number\n---\n# Gone')
    const owner = here.standIn.person('School')
    await here.standIn.events.waitFor('message', ({ channelId }) => channelId === owner.dmChannel.id, 40_000)
    expect(owner.visible(owner.dmChannel).at(-1)?.content).toContain('harbour.md')
    await here.servesAgain()
    await rm(here.corpusDir, { recursive: true })
    await new Promise((resolve) => setTimeout(resolve, 12_000))
    await here.servesAgain()
    expect(here.wronged()).toEqual([])
  })
})
