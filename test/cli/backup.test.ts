// `lectern backup`.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { attempt, SCOPE } from '../store/sample.ts'
import { lectern } from './terminal.ts'

describe('lectern backup', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-backup-'))
  const at = (name: string) => join(folder, name)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const backup = (target: string) => lectern(['backup', target], { DATA_DIR: folder })

  it('says which database is not there', async () => {
    const { status, stderr } = await backup(at('copy.sqlite'))
    expect(status).toBe(1)
    expect(stderr).toContain(`There is no database at ${at('lectern.sqlite')}`)
  })

  it("says that there is only the playground's, and how to take that one", async () => {
    const playground = at('elsewhere/playground')
    mkdirSync(playground, { recursive: true })
    await (await openStore(join(playground, 'lectern.sqlite'))).close()
    const { status, stderr } = await lectern(['backup', at('never.sqlite')], { DATA_DIR: at('elsewhere') })
    expect(status).toBe(1)
    expect(stderr).toContain(`only the playground's: set DATA_DIR to ${playground}`)
    expect(await lectern(['backup', at('played.sqlite')], { DATA_DIR: playground })).toMatchObject({ status: 0 })
  })

  it('copies a database that is in use, and never overwrites', async () => {
    const store = await openStore(at('lectern.sqlite'))
    await store.attempts.record(attempt())
    expect(await backup(at('copy.sqlite'))).toMatchObject({ status: 0, stderr: '' })
    // It holds all that the database does: no other user may read it.
    if (process.getuid) expect(statSync(at('copy.sqlite')).mode & 0o777).toBe(0o600)
    await store.attempts.record(attempt({ key: 'k2' }))
    const copy = await openStore(at('copy.sqlite'))
    expect(await copy.attempts.ofScope(SCOPE)).toHaveLength(1)
    await copy.close()
    await store.close()
    const again = await backup(at('copy.sqlite'))
    expect(again.status).toBe(1)
    expect(again.stderr).toMatch(/copy\.sqlite exists already/)
  })

  it('says that the folder of the copy is not there, in no words of the system', async () => {
    const { status, stderr } = await backup(at('nowhere/copy.sqlite'))
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `lectern: ${at('nowhere/copy.sqlite')} could not be written: there is no folder ${at('nowhere')}\n`,
    })
  })

  it('says of a damaged database, and of a file that is none, that it is the one at fault', async () => {
    for (const [content, fault] of [
      ['no database '.repeat(99), 'is damaged or is no SQLite file'],
      ['', 'is no database of Lectern'],
    ] as const) {
      writeFileSync(at('lectern.sqlite'), content)
      const { status, stderr } = await backup(at('never.sqlite'))
      expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(fault) })
      expect(stderr).toContain(at('lectern.sqlite'))
    }
    await damagedDatabase(at('lectern.sqlite'))
    expect((await backup(at('never.sqlite'))).stderr).toContain(`The database ${at('lectern.sqlite')} is damaged`)
    expect(existsSync(at('never.sqlite'))).toBe(false)
  })

  it("names the copy that cannot be written, and leaves others' files alone", async () => {
    rmSync(at('lectern.sqlite'))
    await (await openStore(at('lectern.sqlite'))).close()
    writeFileSync(at('mine.sqlite.part'), 'mine')
    expect(await backup(at('mine.sqlite'))).toMatchObject({ status: 0 })
    expect(readFileSync(at('mine.sqlite.part'), 'utf8')).toBe('mine')
    symlinkSync(at('elsewhere'), at('link.sqlite'))
    expect((await backup(at('link.sqlite'))).stderr).toContain('link.sqlite exists already')
    expect((await backup(at('nowhere/copy.sqlite'))).stderr).toContain('nowhere/copy.sqlite')
  })
})

/** A database of many pages, with most of them overwritten. */
async function damagedDatabase(file: string): Promise<void> {
  rmSync(file)
  const store = await openStore(file)
  for (let key = 0; key < 300; key++)
    await store.attempts.record(attempt({ key: String(key), questionId: 'q'.repeat(400) }))
  await store.close()
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.fill('x', Math.floor(bytes.length / 2)))
}
