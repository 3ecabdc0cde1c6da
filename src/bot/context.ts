// What a handler gets to know: the caller, the course as it is now, and the guild's settings.

import type { Logger } from 'pino'
import { callerOf, type Person } from './caller.ts'
import type { App, Context } from './command.ts'
import { idMaker } from './component-id.ts'

export async function contextOf(app: App, person: Person, log: Logger): Promise<Context> {
  const library = app.library()
  const scope = { guild: person.guildId, course: library.courseId }
  const settings = await app.store.settings.read(scope)
  const engine = await app.classroom.engine(library, scope)
  const caller = callerOf(person, settings)
  const id = idMaker(app.ids, caller, 'person')
  return { app, caller, library, engine, settings, scope, id, now: app.clock.now(), log }
}
