// The playground's time, which a restart does not set back.

import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { AdjustableClock } from './clock.ts'
import { writeWholeSync } from './whole-file.ts'

/** Milliseconds of a hundred years: later moments have no place in Discord's ids. */
const MOST_AHEAD = 3_155_760_000_000

const Kept = z.object({ ahead: z.number().min(0).max(MOST_AHEAD) })

/** How far the playground is ahead of the machine, in a file. */
export class KeptTime {
  readonly #clock: AdjustableClock
  readonly #path: string

  constructor(clock: AdjustableClock, path: string) {
    this.#clock = clock
    this.#path = path
    clock.advance(readAhead(path))
  }

  goTo(time: number): string {
    this.#clock.advance(time - this.#clock.now())
    const kept = JSON.stringify({ ahead: this.#clock.now() - Date.now() })
    writeWholeSync(this.#path, (part) => writeFileSync(part, kept))
    const said = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' }).format(this.#clock.now())
    return `It is now ${said}.`
  }

  later(ms: number): string {
    return this.goTo(this.#clock.now() + ms)
  }
}

/** Milliseconds; 0 where nothing is kept that can be used. */
function readAhead(path: string): number {
  try {
    return Kept.parse(JSON.parse(readFileSync(path, 'utf8'))).ahead
  } catch {
    return 0
  }
}
