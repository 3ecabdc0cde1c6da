// What can go wrong with the database, as one sentence a person can act on. SQLite's own codes stop here.

export type StoreFailure =
  | 'missing'
  | 'locked'
  | 'read-only'
  | 'full'
  | 'damaged'
  | 'unwritable'
  | 'unreadable'
  | 'foreign'
  | 'newer'
  | 'older'
  | 'removed'
  | 'replaced'
  | 'lost'

const SENTENCES: Record<StoreFailure, (file: string) => string> = {
  missing: (file) =>
    `There is no database at ${file}: start the bot once, or set DATA_DIR to the folder that holds it.`,
  locked: (file) => `The database ${file} is locked by another program: close that program, then try again.`,
  'read-only': (file) => `The database ${file} is read-only: give this user the right to write it and its folder.`,
  full: (file) => `There is no room left to write the database ${file}: free some space on its disk, then try again.`,
  damaged: (file) => `The database ${file} is damaged or is no SQLite file: put a backup in its place.`,
  unwritable: (file) => `The database ${file} cannot be opened: check that its folder exists and may be written.`,
  unreadable: (file) =>
    `The database ${file} cannot be read: give this user the right to read it and the files beside it that begin with its name.`,
  foreign: (file) =>
    `The file ${file} is no database of Lectern: put a backup in its place, or set DATA_DIR to another folder.`,
  newer: (file) =>
    `The database ${file} was written by a newer version of Lectern: install that version, or put back a backup.`,
  older: (file) =>
    `The database ${file} was written by an older version of Lectern: start the bot of this version once, which brings it up to date, or use that version.`,
  removed: (file) =>
    `The database ${file} was removed while it was open: it has been written anew; start the bot again.`,
  replaced: (file) =>
    `The database ${file} was replaced by another while it was open: what it held is beside it, in a file that ends in .rescued-1 or a higher number.`,
  lost: (file) =>
    `The database ${file} was removed or replaced while it was open, and could not be written anew: put a backup in its place.`,
}

/** Thrown for a database that cannot be used or written just now. Nothing of the failed call has been stored. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly failure: StoreFailure

  constructor(failure: StoreFailure, file: string, cause?: unknown) {
    super(SENTENCES[failure](file), { cause })
    this.failure = failure
  }

  /** Whether no later call on this database can succeed either. */
  get isFinal(): boolean {
    return ['damaged', 'removed', 'replaced', 'lost'].includes(this.failure)
  }
}
