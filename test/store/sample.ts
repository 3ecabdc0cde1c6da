// A store in a folder of its own, and rows for it.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Attempt } from '../../src/quiz/attempt.ts'
import { GRADER } from '../../src/quiz/grade.ts'
import type { DailyIntent } from '../../src/store/dailies.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { choices, sample } from '../quiz/kinds/sample.ts'

export const SCOPE = { guild: 'g1', course: 'c1' }

export interface TemporaryStore {
  readonly store: Store
  readonly file: string
  readonly folder: string
  remove(): Promise<void>
}

export async function temporaryStore(): Promise<TemporaryStore> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-store-'))
  const file = join(folder, 'lectern.db')
  const store = await openStore(file)
  const remove = async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { store, file, folder, remove }
}

export function attempt(own: Partial<Attempt> = {}): Attempt {
  return {
    key: 'k1',
    ...SCOPE,
    user: 'ada',
    questionId: 'q1',
    contentHash: 'h1',
    mode: 'practice',
    seed: 7,
    response: { picked: [1] },
    grade: { score: 1, verdict: 'right', notes: [] },
    grader: GRADER,
    hints: 0,
    shownAt: 1_000,
    answeredAt: 2_000,
    ...own,
  }
}

export function intent(own: Partial<DailyIntent> = {}): DailyIntent {
  return {
    scope: SCOPE,
    date: '2026-09-14',
    question: sample({ kind: 'single-choice', choices: choices('a', '*b') }),
    seed: 3,
    feedback: 'at-once',
    channel: 'channel',
    closesAt: undefined,
    intendedAt: 500,
    ...own,
  }
}
