// The library that is being served. A changed corpus is noticed, opened beside the old one, and put in its place when it
// is whole; one with new faults is refused, and the old one stays.

import type { Clock } from './clock.ts'
import type { Problem } from './course/course.ts'
import { corpusSign } from './course/load.ts'
import { type Library, type LibraryOptions, openLibraryApart } from './library.ts'

export interface ShelfEvents {
  /** The new course is being served from now on. */
  swapped(library: Library): void
  /** The course on disk has faults that the one being served has not: that one stays. Told once a change. */
  refused(problems: readonly Problem[]): void
  /** What was read cannot be kept: the next start must read it anew. */
  unkept(error: unknown): void
}

export interface Shelf {
  /** The course as it is served now. Whoever holds the value keeps it for as long as they need. */
  library(): Library
  close(): void
}

// Polled, because the change notices of mounted volumes and swapped links are not to be relied on.
const PAUSE_MS = 5_000

/**
 * Opens the corpus and keeps it current.
 * @throws {EmptyCorpusError} where there is nothing to load
 */
export async function openShelf(
  options: LibraryOptions,
  events: ShelfEvents,
  clock: Clock,
  pauseMs = PAUSE_MS,
): Promise<Shelf> {
  const shelf = new WatchedShelf(options, events, await signOf(options.corpusDir), await open(options, events))
  shelf.watch(clock, pauseMs)
  return shelf
}

class WatchedShelf implements Shelf {
  readonly #options: LibraryOptions
  readonly #events: ShelfEvents
  #served: Library
  /** The state that was last opened, or refused. */
  #settled: string
  /** The state at the last look: a folder is read only once two looks found the same, when whoever writes has finished. */
  #last: string
  #closed = false
  #cancel = () => {}

  constructor(options: LibraryOptions, events: ShelfEvents, sign: string, library: Library) {
    this.#options = options
    this.#events = events
    this.#settled = sign
    this.#last = sign
    this.#served = library
  }

  readonly library = () => this.#served

  watch(clock: Clock, pauseMs: number): void {
    if (this.#closed) return
    this.#cancel = clock.at(clock.now() + pauseMs, () => {
      this.#look().finally(() => this.watch(clock, pauseMs))
    })
  }

  close(): void {
    this.#closed = true
    this.#cancel()
  }

  async #look(): Promise<void> {
    const sign = await signOf(this.#options.corpusDir)
    const steady = sign === this.#last
    this.#last = sign
    if (!steady || sign === this.#settled) return
    this.#settled = sign
    await this.#open()
  }

  async #open(): Promise<void> {
    const found = await open(this.#options, this.#events).catch((error: unknown) => asProblem(error))
    if (this.#closed) return
    if ('check' in found) return this.#events.refused([found])
    if (found.version === this.#served.version) return
    const faults = newFaults(found, this.#served)
    if (faults.length > 0) return this.#events.refused(faults)
    this.#served = found
    this.#events.swapped(found)
  }
}

function open(options: LibraryOptions, { unkept }: ShelfEvents): Promise<Library> {
  return openLibraryApart(options, { onUnkept: unkept })
}

/** Empty where the folder is gone, which is a state like any other. */
async function signOf(folder: string): Promise<string> {
  return corpusSign(folder).catch(() => '')
}

function newFaults(found: Library, served: Library): Problem[] {
  const nameOf = ({ check, path, message }: Problem) => JSON.stringify([check, path, message])
  const known = new Set(served.problems.map(nameOf))
  return found.problems.filter((problem) => problem.severity === 'error' && !known.has(nameOf(problem)))
}

function asProblem(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error)
  return { check: 'unreadable-file', severity: 'error', path: '.', message }
}
