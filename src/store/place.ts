// Is the database that is open still the one at its path? A file that is removed or replaced under a running bot would go
// on taking answers, and nobody would find them again.

import { existsSync, rmSync, statSync } from 'node:fs'
import { writeWholeSync } from '../whole-file.ts'

/** What SQLite keeps beside a database file while it is open. */
const BESIDE = ['-wal', '-shm'] as const

function identityOf(file: string): string {
  // The log holds what was committed last; SQLite keeps the same one for as long as the database is open.
  const files = [file, `${file}-wal`].map((each) => statSync(each, { throwIfNoEntry: false }))
  return files.map((stat) => (stat === undefined ? 'gone' : `${stat.dev}/${stat.ino}`)).join(' ')
}

export class Place {
  readonly #file: string
  readonly #identity: string

  /** @param file of a database that is open and has its log */
  constructor(file: string) {
    this.#file = file
    this.#identity = identityOf(file)
  }

  get isKept(): boolean {
    return identityOf(this.#file) === this.#identity
  }

  /**
   * Puts a copy of what the open database holds where the file was, or beside another that is there now.
   * @param copy writes a consistent copy to a path that is free
   * @returns whether another file was there
   */
  restore(copy: (target: string) => void): 'removed' | 'replaced' {
    const file = this.#file
    const isOther = existsSync(file) && !identityOf(file).startsWith(this.#identity.split(' ')[0] ?? '')
    if (isOther) {
      writeWholeSync(freeName(`${file}.rescued`), copy)
      return 'replaced'
    }
    writeWholeSync(file, (part) => {
      copy(part)
      // What is left of the old log would be read as the copy's own.
      for (const end of BESIDE) rmSync(`${file}${end}`, { force: true })
    })
    return 'removed'
  }
}

function freeName(name: string): string {
  for (let number = 1; ; number += 1) if (!existsSync(`${name}-${number}`)) return `${name}-${number}`
}
