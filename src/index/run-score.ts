// What a run of blocks is worth as an answer.

import type { Shape } from './shape.ts'

/** A run while it grows. */
export interface Run {
  readonly from: number
  /** The worth of what its blocks hold together. */
  held: number
  /** What one of its blocks holds by itself: words that stand together say more than the same words apart. */
  most: number
  /** What one of its blocks defines. */
  defines: number
  /** Of all that the blocks of the place hold, its part. */
  share: number
  length: number
  sections: number
  /** Its last block, of which only a part fits: rows, items, lines. */
  cut: boolean
  /** It ends in an introduction, and what is introduced would follow. */
  unfinished: boolean
}

/** A quote no longer than this needs no cutting. Characters; a definition is short by nature. */
const COMFORTABLE: Readonly<Record<Shape, number>> = {
  definition: 1000,
  procedure: 1500,
  comparison: 1500,
  reason: 1500,
  listing: 1500,
  other: 1500,
}

/** Most are small against the worth of what is asked (1 in all): they decide between runs that hold about the same. */
export const LEANINGS = {
  early: 0.05,
  whole: 0.1,
  /** .4 to 1 were alike; the more, the longer. */
  share: 0.6,
  /** .3 to 1 were alike. */
  defines: 0.5,
  dangling: 0.05,
  /** At .02 eight answers of a thousand more, in quotes 80 characters longer. */
  strange: 0.1,
  /** Beside what is lost by it: .1 to .3 were alike. */
  cut: 0.1,
  /** From .2 on hardly a quote ends in an introduction (11 of 3,935 by heading). */
  unfinished: 0.2,
  meant: 0.2,
  /** In a section whose heading is the question in other words: only near 1 is the fourth power worth anything. */
  titled: 1,
  perCharacterOver: 1 / 6000,
} as const

/** What is held, said together and held of all that the place has, less what makes a quote hard to read. */
export function scoreOfRun(run: Run, shape: Shape): number {
  const ease = COMFORTABLE[shape]
  const whole = run.from === 0 && run.sections === 1 && run.length <= ease
  const worth =
    run.held + run.most + LEANINGS.defines * run.defines + LEANINGS.share * run.share + (whole ? LEANINGS.whole : 0)
  // Another section is another matter, unless it holds more of what is asked.
  const strange = LEANINGS.strange * (run.sections - 1)
  const broken = (run.cut ? LEANINGS.cut : 0) + (run.unfinished ? LEANINGS.unfinished : 0)
  return worth - strange - broken - LEANINGS.perCharacterOver * Math.max(0, run.length - ease)
}
