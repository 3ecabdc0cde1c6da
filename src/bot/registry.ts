// The registry of commands. Dispatch, autocomplete, /help, registration with Discord and the permission tests read it.
//
// To add a command: write src/bot/commands/NAME.ts, add one line to COMMANDS below, write test/bot/commands/NAME.test.ts.
//
// - A command file exports one `Command` (see command.ts): `type: 'chat'` for a slash command, `'message'` for an entry of a
//   message's context menu, `'parts'` for buttons that belong to no command. `who` and `where` are checked by the
//   dispatcher for the command and all its parts, before any handler runs; a part may be stricter than its command.
// - Handlers return a `Response` and never reply themselves: the dispatcher answers, defers what takes longer than 1.5 s,
//   adds `allowedMentions` that ping nobody, and turns what is thrown into one friendly sentence with an id that the log
//   has too. To say no, throw `new Refusal('why, and what to do')`.
// - Time is `context.now`, the course `context.engine` and `context.library`, settings `context.settings`.
// - A command's answer is private unless its `visibility` says otherwise. A press on a private message changes it, a press
//   on a public one is answered in private (`answers: 'turn'`); other ways are listed at `Answers`.
// - A press whose work is about a millisecond says so (`light: true`): in a crowd it is answered by one request, not two.
// - Views (src/bot/views/) are pure functions to a `Message`, built from the parts in message.ts, which keep Discord's
//   limits; what people or documents wrote passes through render/ (`renderMarkdown`, `escapedLine`, `bare`).
// - custom_ids: declare `const NEXT = componentKind('ask', 'next', z.tuple([z.coerce.number()]))`, make them by
//   `context.id(NEXT, [3])` (good for this caller only) or `context.id(NEXT, [3], 'guild')` (good for all in the guild: what
//   is posted in public), handle them by `onPress(NEXT, async (interaction, [n], context) => …)`. Ids are signed; args are
//   validated before the handler runs. Outside an interaction: `idMaker(app.ids, { userId: '', guildId }, 'guild')`.
//   What does not fit into 100 characters: `const key = await app.store.components.keep(value, expiresAt)`.
//
// What has to run by itself (a schedule) is a `Service` (service.ts), one line in SERVICES.

import type { Command } from './command.ts'
import { ASK } from './commands/ask.ts'
import { ASK_THE_COURSE } from './commands/ask-the-course.ts'
import { DAILY } from './commands/daily.ts'
import { EXPORT } from './commands/export.ts'
import { GAPS } from './commands/gaps.ts'
import { HELP } from './commands/help.ts'
import { INSIGHTS } from './commands/insights.ts'
import { LEADERBOARD } from './commands/leaderboard.ts'
import { PRIVACY } from './commands/privacy.ts'
import { PROGRESS } from './commands/progress.ts'
import { QUIZ } from './commands/quiz.ts'
import { REPORTS } from './commands/reports.ts'
import { ROSTER } from './commands/roster.ts'
import { SETUP } from './commands/setup.ts'
import { TEACH } from './commands/teach.ts'
import { DAILY_SERVICE } from './daily/service.ts'
import type { Service } from './service.ts'
import { SWEEPING_SERVICE } from './sweeping.ts'
import { WISHES_SERVICE } from './wishes.ts'

export const COMMANDS: readonly Command[] = [
  ASK,
  ASK_THE_COURSE,
  HELP,
  QUIZ,
  DAILY,
  LEADERBOARD,
  PROGRESS,
  PRIVACY,
  INSIGHTS,
  GAPS,
  TEACH,
  EXPORT,
  ROSTER,
  SETUP,
  REPORTS,
]

export const SERVICES: readonly Service[] = [DAILY_SERVICE, WISHES_SERVICE, SWEEPING_SERVICE]
