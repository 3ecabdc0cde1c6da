// The playground's time, which a restart does not set back.

import { readFileSync, writeFileSync } from 'node:fs'
import type { AdjustableClock } from './clock.ts'

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
    writeFileSync(this.#path, JSON.stringify({ ahead: this.#clock.now() - Date.now() }))
    const said = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' }).format(this.#clock.now())
    return `It is now ${said}.`
  }

  later(ms: number): string {
    return this.goTo(this.#clock.now() + ms)
  }
}

/** Milliseconds; 0 where nothing readable is kept. */
function readAhead(path: string): number {
  try {
    const kept: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof kept === 'object' && kept !== null && 'ahead' in kept ? Number(kept.ahead) || 0 : 0
  } catch {
    return 0
  }
}
