import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AdjustableClock } from '../src/clock.ts'
import { KeptTime } from '../src/kept-time.ts'

const WEEK = 7 * 86_400_000

describe('the time of the playground', () => {
  let folder: string
  let path: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-time-'))
    path = join(folder, 'time.json')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const ahead = (clock: AdjustableClock) => clock.now() - Date.now()

  it('goes on after a restart where it was', () => {
    new KeptTime(new AdjustableClock(), path).later(WEEK)
    const restarted = new AdjustableClock()
    new KeptTime(restarted, path)
    expect(ahead(restarted) / WEEK).toBeCloseTo(1)
  })

  it.each(['{"ahead":', '{"ahead":1e30}', '{"ahead":-1}', '{"ahead":null}', '{"ahead":"soon"}', '7'])(
    'is the machine’s where nothing usable is kept: %s',
    (kept) => {
      writeFileSync(path, kept)
      const clock = new AdjustableClock()
      new KeptTime(clock, path)
      expect(ahead(clock) / WEEK).toBeCloseTo(0)
    },
  )
})
