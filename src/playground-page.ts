// The playground's page for a course: its first steps, and buttons that move its time.

import { join } from 'node:path'
import { nextTurn } from './bot/daily/next-turn.ts'
import type { AdjustableClock } from './clock.ts'
import { KeptTime } from './kept-time.ts'
import type { Library } from './library.ts'
import type { GuideStep } from './playground/live-protocol.ts'
import { loadPage } from './playground/page-files.ts'
import { servePage } from './playground/page-server.ts'
import type { StandIn } from './playground/stand-in.ts'
import type { Control } from './playground/window.ts'
import { guideOf } from './playground-guide.ts'
import type { Scope } from './store/schema.ts'
import type { Store } from './store/store.ts'

const DAY = 86_400_000
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

/** What the page needs of the process once it runs. */
export interface Served {
  readonly library: Library
  readonly store: Store
}

/**
 * Serves the page. What it knows of the course is added by the function returned, once the bot runs.
 * @param folder where the playground's time is kept, so that a restart does not go back to days that have been
 */
export async function showPage(
  standIn: StandIn,
  clock: AdjustableClock,
  folder: string,
): Promise<(ground: Served) => Promise<void>> {
  const time = new KeptTime(clock, join(folder, 'time.json'))
  let served: Served | undefined
  let guide: GuideStep[] = []
  const page = servePage(standIn, await loadPage(), {
    controls: controlsOf(time, () => (served ? nextQuestion(standIn, clock, served) : Promise.resolve(undefined))),
    guide: () => guide,
  })
  return async (running) => {
    served = running
    guide = guideOf(running.library)
    await setUpDaily(standIn, clock, running)
    page.refresh()
  }
}

function controlsOf(time: KeptTime, next: () => Promise<number | undefined>): Control[] {
  return [
    {
      id: 'post',
      label: 'Post the daily question now',
      hint: 'Goes forward to the moment at which the next one is due',
      async run() {
        const due = await next()
        if (due === undefined) throw new Error('No daily question is due: /setup says in which channel and when.')
        return time.goTo(due)
      },
    },
    { id: 'day', label: 'Next day', hint: 'Goes forward by 24 hours', run: async () => time.later(DAY) },
  ]
}

function scopeOf(standIn: StandIn, { library }: Served): Scope {
  return { guild: standIn.guild.id, course: library.courseId }
}

/**
 * When the next daily question comes; undefined where none is due.
 * @throws Error where the course has none to post
 */
export async function nextQuestion(
  standIn: StandIn,
  clock: AdjustableClock,
  served: Served,
): Promise<number | undefined> {
  const { settings, dailies } = served.store
  const scope = scopeOf(standIn, served)
  const set = await settings.read(scope)
  if (served.library.questions.length === 0)
    throw new Error('This course has no review questions, so there is no daily one.')
  return set.channel === undefined ? undefined : nextTurn(await dailies.turns(scope), set, clock.now())?.due
}

/** A class that was never set up gets a daily question in #daily, at weekends too: time passes quickly here. */
async function setUpDaily(standIn: StandIn, clock: AdjustableClock, served: Served): Promise<void> {
  const { settings } = served.store
  const scope = scopeOf(standIn, served)
  if ((await settings.guilds(scope.course)).includes(standIn.guild.id)) return
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const channel = standIn.channel('daily').id
  await settings.change(scope, { channel, zone, weekdays: EVERY_DAY, since: clock.now() })
}
