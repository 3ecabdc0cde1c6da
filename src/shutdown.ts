// The end of the process: everything that was opened is closed in the reverse order, in bounded time.

import type { Logger } from 'pino'
import { EXIT } from './exit-codes.ts'

/** Milliseconds until the process is gone, whatever hangs. */
const LEAVE_MS = 9500

export class Shutdown {
  readonly #closers: (() => Promise<unknown>)[] = []
  #log: Logger | undefined
  #begun = false

  /** From now on this is told what could not be closed. */
  tell(log: Logger): void {
    this.#log = log
  }

  /** Has this closed at the end, before all that was added earlier. */
  add(closer: () => Promise<unknown>): void {
    this.#closers.push(closer)
  }

  /** Closes everything and ends the process. Asked a second time meanwhile, it goes on. */
  async end(code: number): Promise<void> {
    if (this.#begun) return
    this.#begun = true
    setTimeout(() => {
      this.#log?.error('something did not end in time')
      process.exit(EXIT.stopTimeout)
    }, LEAVE_MS).unref()
    for (const closer of this.#closers.toReversed()) {
      await closer().catch((error: unknown) => this.#log?.error({ err: error }, 'something could not be closed'))
    }
    // A slow reader still gets what is on its way to it.
    await new Promise<unknown>((written) => process.stdout.write('', written))
    process.exit(code)
  }
}
