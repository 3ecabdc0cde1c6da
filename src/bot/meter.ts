// What the bot counts, for whoever wants to know: a narrow port, so that it knows no library of metrics.

import type { Answer } from '../index/answer.ts'
import type { Attempt } from '../quiz/attempt.ts'

/** How the handling of an interaction ended. `late`: Discord no longer took the answer. */
export type Ending = 'answered' | 'refused' | 'failed' | 'late'

export interface Meter {
  /** An interaction was handled, from its arrival to the answer sent. */
  handled(handler: string, ending: Ending, ms: number): void
  asked(status: Answer['status']): void
  /** An answer to a question is on disk. */
  graded(mode: Attempt['mode'], verdict: Attempt['grade']['verdict']): void
}

/** Where nobody wants to know. */
export const NO_METER: Meter = { handled: () => undefined, asked: () => undefined, graded: () => undefined }
