// The buttons that move the playground's time.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AdjustableClock } from '../src/clock.ts'
import { openLibrary } from '../src/library.ts'
import { startStandIn } from '../src/playground/stand-in.ts'
import { nextQuestion } from '../src/playground-page.ts'
import { type TemporaryStore, temporaryStore } from './store/sample.ts'

describe('the next daily question of the playground', () => {
  const clock = new AdjustableClock()
  let folder: string
  let kept: TemporaryStore
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-unasked-'))
    kept = await temporaryStore()
  })
  afterEach(async () => {
    await kept.remove()
    rmSync(folder, { recursive: true })
  })

  it('is said not to be there, where the course asks nothing: the time would go ahead for nothing', async () => {
    writeFileSync(join(folder, 'a.md'), '# Keels\n\nA keel keeps a boat upright.\n')
    const library = await openLibrary({ corpusDir: folder, dataDir: join(folder, '.data'), courseUrl: undefined })
    const standIn = await startStandIn({ clock })
    await expect(nextQuestion(standIn, clock, { library, store: kept.store })).rejects.toThrow('no review questions')
    await standIn.stop()
  })
})
