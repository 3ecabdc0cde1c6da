import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Attempt } from '../../src/quiz/attempt.ts'
import { openStore, type Store } from '../../src/store/store.ts'

const ATTEMPT: Attempt = {
  ...{ guild: 'g', course: 'c', key: 'k', user: 'u', questionId: 'q', contentHash: 'h', mode: 'practice', seed: 1 },
  ...{ response: { picked: [0] }, grade: { score: 1, verdict: 'right', notes: [] } },
  ...{ grader: 1, hints: 0, shownAt: 1, answeredAt: 2 },
}

describe('answers that come in the same moment', () => {
  let folder: string
  let store: Store
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-commits-'))
    store = await openStore(join(folder, 'lectern.sqlite'))
  })
  afterEach(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })

  it('are all kept, each once, and seen by another connection when they are confirmed', async () => {
    const sent = Array.from({ length: 350 }, (_, at) => ({ ...ATTEMPT, key: `k${at % 300}`, user: `u${at % 300}` }))
    const recorded = await Promise.all(sent.map((attempt) => store.attempts.record(attempt)))
    expect(recorded.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(300)
    expect(recorded.filter(({ outcome }) => outcome === 'repeated')).toHaveLength(50)
    const other = await openStore(join(folder, 'lectern.sqlite'))
    expect(await other.attempts.ofScope({ guild: 'g', course: 'c' })).toHaveLength(300)
    await other.close()
  })

  it('are kept although one among them cannot be', async () => {
    // NaN is NULL to SQLite, and a seed may not be.
    const bad = { ...ATTEMPT, key: 'bad', seed: Number.NaN }
    const sent = [{ ...ATTEMPT, key: 'a' }, bad, { ...ATTEMPT, key: 'b' }]
    const settled = await Promise.allSettled(sent.map((attempt) => store.attempts.record(attempt)))
    expect(settled[0]?.status).toBe('fulfilled')
    expect(settled[2]?.status).toBe('fulfilled')
    expect(await store.attempts.get('a')).toBeDefined()
    expect(await store.attempts.get('b')).toBeDefined()
    expect(await store.attempts.get('bad')).toBeUndefined()
  })

  it('make one name each of a pseudonym that two want', async () => {
    const scope = { guild: 'g', course: 'c' }
    const both = ['u1', 'u2'].map((user) => store.members.change(scope, user, { pseudonym: 'Amber Fox' }))
    expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})
