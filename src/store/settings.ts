// What an instructor set for a guild and course. Kept as one JSON value, so that a new setting is one line here.

import { z } from 'zod'
import { jsonOf } from './column.ts'
import { columns, type Database, inScope, keyOf, type Scope } from './schema.ts'

const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'expected a time such as 09:30' })
const LocalDate = z.iso.date({ error: 'expected a date such as 2026-09-14' })

/** An IANA time zone that this machine knows, such as `Europe/Lisbon`. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}

/** When students hear how they did. */
export const FeedbackShape = z.enum(['at-once', 'after-closing'])

const SettingsShape = z.object({
  /** Where the daily question goes; none is posted without one. */
  channel: z.string().optional(),
  /** Local times in `zone`. A daily question closes at `closeAt`, or when the next is posted. */
  postAt: LocalTime.default('09:00'),
  closeAt: LocalTime.optional(),
  zone: z.string().refine(isZone, { error: 'expected a time zone such as Europe/Lisbon' }).default('UTC'),
  /** ISO weekdays on which a question is posted: 1 is Monday, 7 Sunday. */
  weekdays: z.array(z.int().min(1).max(7)).min(1, { error: 'expected at least one weekday' }).default([1, 2, 3, 4, 5]),
  feedback: FeedbackShape.default('at-once'),
  termStart: LocalDate.optional(),
  termEnd: LocalDate.optional(),
  derived: z.boolean().default(true),
  publicAnswers: z.boolean().default(false),
  instructorRole: z.string().optional(),
  /** Who set it up last: is told when something is wrong with the channel. */
  setUpBy: z.string().optional(),
  /** When posting was set up (ms): what was due before that is not made up for. */
  since: z.int().optional(),
})

export type Settings = z.infer<typeof SettingsShape>

/** An undefined value clears its setting. */
export type Changes = { readonly [key in keyof Settings]?: Settings[key] | undefined }

// Asked of changes only: settings that were kept before this was asked can be read all the same.
const ChangedSettings = SettingsShape.refine(
  ({ termStart, termEnd }) => termStart === undefined || termEnd === undefined || termStart <= termEnd,
  { path: ['termEnd'], error: 'expected a day on or after the first day of the term' },
)

const DataColumn = jsonOf(z.record(z.string(), z.unknown()))

/**
 * Kept settings, with the default in place of each that cannot be read: one of them must not take all commands away, /setup
 * with them.
 * @param onUnreadable gets the names of those.
 */
function settingsIn(data: string, onUnreadable: (names: readonly string[]) => void): Settings {
  const kept = DataColumn.safeParse(data)
  const settings = SettingsShape.safeParse(kept.data)
  if (settings.success) return settings.data
  const faulty = new Set(settings.error.issues.map(({ path: [name] }) => name))
  const readable = Object.entries(kept.data ?? {}).filter(([name]) => !faulty.has(name))
  onUnreadable(kept.success ? [...faulty].map(String) : ['all of them'])
  return SettingsShape.parse(Object.fromEntries(readable))
}

export class SettingsStore {
  readonly #db: Database
  readonly #onUnreadable: (sentence: string) => void
  /** Every event asks for them, and nobody but this process changes them. */
  readonly #known = new Map<string, Settings>()

  /** @param onUnreadable called with a sentence where settings that were kept cannot be read. */
  constructor(db: Database, onUnreadable: (sentence: string) => void) {
    this.#db = db
    this.#onUnreadable = onUnreadable
  }

  /** The settings of a guild and course, with defaults for what was never set. */
  async read(scope: Scope): Promise<Settings> {
    const { guild } = columns(scope)
    const key = keyOf(scope)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const row = await this.#db.selectFrom('settings').select('data').where(inScope(scope)).executeTakeFirst()
    const settings = settingsIn(row?.data ?? '{}', (names) =>
      this.#onUnreadable(
        `Settings of the server ${guild} cannot be read (${names.join(', ')}): the defaults stand in for them until /setup sets them anew.`,
      ),
    )
    this.#known.set(key, settings)
    return settings
  }

  /**
   * Changes the given settings and keeps the others; an undefined value clears one.
   * @returns the settings as they are now.
   * @throws {z.ZodError} naming each value that cannot be used; nothing is changed then.
   */
  async change(scope: Scope, changes: Changes): Promise<Settings> {
    const changed = await this.#db.transaction().execute(async (transaction) => {
      const kept = await new SettingsStore(transaction, this.#onUnreadable).read(scope)
      const settings = ChangedSettings.parse({ ...kept, ...changes })
      const data = JSON.stringify(settings)
      await transaction
        .insertInto('settings')
        .values({ ...columns(scope), data })
        .onConflict((conflict) => conflict.columns(['guild', 'course']).doUpdateSet({ data }))
        .execute()
      return settings
    })
    this.#known.set(keyOf(scope), changed)
    return changed
  }

  /** Every guild that has settings for a course. */
  async guilds(course: string): Promise<readonly string[]> {
    const rows = await this.#db
      .selectFrom('settings')
      .select('guild')
      .where('course', '=', course)
      .where('guild', '!=', '')
      .orderBy('guild')
      .execute()
    return rows.map((row) => row.guild)
  }
}
