// `lectern backup`.

import { mkdtempSync, rmSync } from 'node:fs'
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

  it('copies a database that is in use, and never overwrites', async () => {
    const store = await openStore(at('lectern.sqlite'))
    await store.attempts.record(attempt())
    expect(await backup(at('copy.sqlite'))).toMatchObject({ status: 0, stderr: '' })
    await store.attempts.record(attempt({ key: 'k2' }))
    const copy = await openStore(at('copy.sqlite'), { create: false })
    expect(await copy.attempts.ofScope(SCOPE)).toHaveLength(1)
    await copy.close()
    await store.close()
    const again = await backup(at('copy.sqlite'))
    expect(again.status).toBe(1)
    expect(again.stderr).toMatch(/copy\.sqlite exists already/)
  })
})
