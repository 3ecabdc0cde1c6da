// The stand-in's state in a folder, so that a restart keeps the class: state.json, and files/ for attachments.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWholeSync } from '../whole-file.ts'
import type { WorldState } from './world.ts'

const VERSION = 1
const DELAY = 300

const list = z.array(z.object({ id: z.string() }).loose())
const StateForm = z.object({
  version: z.literal(VERSION),
  lastId: z.string(),
  world: z.object({ botId: z.string(), users: list, guilds: list, channels: list, messages: list }),
})

/** What the file holds. */
export interface Kept {
  readonly lastId: string
  readonly world: WorldState
}

/** Thrown for a state that cannot be read; the message says what to do. */
export class StateError extends Error {
  override readonly name = 'StateError'
}

/** Reads and writes the state of one folder. Writing waits a little, so that a burst of changes is one write. */
export class StateFile {
  readonly #folder: string
  readonly #path: string
  #pending: NodeJS.Timeout | undefined

  constructor(folder: string) {
    this.#folder = folder
    this.#path = join(folder, 'state.json')
    mkdirSync(folder, { recursive: true })
  }

  get filesFolder(): string {
    return join(this.#folder, 'files')
  }

  /** @throws {StateError} where the file is damaged */
  read(): Kept | undefined {
    if (!existsSync(this.#path)) return undefined
    try {
      const kept: unknown = JSON.parse(readFileSync(this.#path, 'utf8'))
      StateForm.parse(kept)
      // The check above is of the outline; the file is written by this class alone.
      return kept as Kept
    } catch {
      throw new StateError(`${this.#path} is damaged or of another version: start with --fresh to begin anew.`)
    }
  }

  /** Writes soon. */
  changed(take: () => Kept): void {
    this.#pending ??= setTimeout(() => this.write(take()), DELAY)
  }

  /** Writes now. */
  write(kept: Kept): void {
    clearTimeout(this.#pending)
    this.#pending = undefined
    const text = JSON.stringify({ version: VERSION, ...kept })
    writeWholeSync(this.#path, (part) => writeFileSync(part, text))
  }
}
