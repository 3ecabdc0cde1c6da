// How long it takes until the first answer: from markdown, and from the serialised index; beside remark's parse alone.

import type { z } from 'zod'
import { median } from '../statistics.ts'
import { fresh } from './fresh.ts'
import { Built, Parsed, Revived } from './task.ts'

/** Medians over the rounds, in ms of processor time; ratios are medians of each round's ratio. */
export interface Building {
  readonly parse: number
  readonly index: number
  readonly remark: number
  readonly remarkGfm: number
  readonly revive: number
  /** Building over remark's parse alone, without and with GitHub's extensions. */
  readonly toRemark: number
  readonly toRemarkGfm: number
  /** A start from markdown over a start from the serialised index, each to its first answer. */
  readonly toRevive: number
  /** What a revived engine holds in memory. */
  readonly megabytes: number
}

type Build = z.infer<typeof Built>

interface Round {
  readonly built: Build
  readonly gfm: number
  readonly plain: number
  readonly revived: z.infer<typeof Revived>
  readonly whole: number
}

/**
 * @param first the build that the index came from: that of the first round
 * @param rounds each measures everything once, one process after the other
 */
export async function measureBuilding(dir: string, index: string, first: Build, rounds: number): Promise<Building> {
  const seen: Round[] = []
  for (let round = 0; round < rounds; round += 1) {
    const built = round === 0 ? first : await fresh({ task: 'build', dir }, Built)
    const gfm = await fresh({ task: 'remark', dir, gfm: true }, Parsed)
    const plain = await fresh({ task: 'remark', dir, gfm: false }, Parsed)
    const revived = await fresh({ task: 'revive', index }, Revived)
    seen.push({ built, gfm: gfm.parse, plain: plain.parse, revived, whole: built.parse + built.index })
  }
  const of = (figure: (round: Round) => number) => median(seen.map(figure))
  return {
    parse: of(({ built }) => built.parse),
    index: of(({ built }) => built.index),
    remark: of(({ plain }) => plain),
    remarkGfm: of(({ gfm }) => gfm),
    revive: of(({ revived }) => revived.revive),
    toRemark: of(({ whole, plain }) => whole / plain),
    toRemarkGfm: of(({ whole, gfm }) => whole / gfm),
    toRevive: of(({ whole, built, revived }) => (whole + built.first) / (revived.revive + revived.first)),
    megabytes: of(({ revived }) => revived.megabytes),
  }
}
