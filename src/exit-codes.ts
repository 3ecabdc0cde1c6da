// How the process ends, in one table: a supervisor decides by these whether a restart can help.

/** After sysexits.h where it has a fitting code. */
export const EXIT = {
  /** Asked to stop, and stopped in order. */
  ok: 0,
  /** An argument that the program does not know. */
  usage: 64,
  /** The corpus folder is missing or holds nothing that can be read. */
  corpus: 66,
  /** A fault of the program itself. */
  internal: 70,
  /** The database is missing, locked, read-only, damaged or newer than the program, or another process has it; or the playground's state is damaged. */
  database: 74,
  /** Still busy when the time to stop was over. */
  stopTimeout: 75,
  /** Discord refuses the token or an intent; a restart does not help. */
  refused: 77,
  /** A setting is missing or wrong; a restart does not help. */
  configuration: 78,
} as const

type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** An end of the process that has a code and one line for whoever runs it. */
export class Fatal extends Error {
  override readonly name = 'Fatal'
  readonly exit: ExitCode

  constructor(exit: ExitCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.exit = exit
  }
}
