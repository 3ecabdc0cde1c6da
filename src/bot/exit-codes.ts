// How the process ends, in one table: a supervisor decides by these whether a restart can help.

/** After sysexits.h where it has a fitting code. */
export const EXIT = {
  /** Asked to stop, and stopped in order. */
  ok: { code: 0, means: 'stopped on request' },
  /** An argument that the program does not know. */
  usage: { code: 64, means: 'an unknown argument' },
  /** The corpus folder is missing or holds nothing that can be read. */
  corpus: { code: 66, means: 'no course could be loaded' },
  /** A fault of the program itself. */
  internal: { code: 70, means: 'an unexpected error; the log names it' },
  /** The database is missing, locked, read-only, damaged or newer than the program, or another process has it; or the playground's state is damaged. */
  database: { code: 74, means: 'the database cannot be used' },
  /** Still busy when the time to stop was over. */
  stopTimeout: { code: 75, means: 'work was still under way ten seconds after the request to stop' },
  /** Discord refuses the token or an intent; a restart does not help. */
  refused: { code: 77, means: 'Discord refused the bot: token, intent or shard' },
  /** A setting is missing or wrong; a restart does not help. */
  configuration: { code: 78, means: 'a setting is missing or wrong' },
} as const

/** An end of the process that has a code and one line for whoever runs it. */
export class Fatal extends Error {
  override readonly name = 'Fatal'
  readonly exit: (typeof EXIT)[keyof typeof EXIT]

  constructor(exit: (typeof EXIT)[keyof typeof EXIT], message: string, cause?: unknown) {
    super(message, { cause })
    this.exit = exit
  }
}
