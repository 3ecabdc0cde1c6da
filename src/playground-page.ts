// The playground's page for a course: sample questions for its first steps, and buttons that move its time.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nextDue } from './bot/daily/calendar.ts'
import type { AdjustableClock } from './clock.ts'
import type { Library } from './library.ts'
import type { Control } from './playground/controls.ts'
import type { GuideStep } from './playground/live-protocol.ts'
import { loadPage } from './playground/page-files.ts'
import { servePage } from './playground/page-server.ts'
import type { StandIn } from './playground/stand-in.ts'
import type { Scope } from './store/schema.ts'
import type { Store } from './store/store.ts'

const DAY = 86_400_000
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
/** How many headings are looked at for a sample question. */
const LOOKED_AT = 25
/** Few courses answer all of these. */
const FROM_ELSEWHERE = [
  'How long does sourdough have to rise?',
  'Who won the last football world cup?',
  'Which oils are good for frying?',
] as const

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

/** How far the playground is ahead of the machine, in a file. */
class KeptTime {
  readonly #clock: AdjustableClock
  readonly #path: string

  constructor(clock: AdjustableClock, path: string) {
    this.#clock = clock
    this.#path = path
    clock.advance(readAhead(path))
  }

  goTo(time: number): string {
    this.#clock.advance(time - this.#clock.now())
    writeFileSync(this.#path, JSON.stringify({ ahead: this.#clock.now() - Date.now() }))
    const said = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' }).format(this.#clock.now())
    return `It is now ${said}.`
  }

  later(ms: number): string {
    return this.goTo(this.#clock.now() + ms)
  }
}

/** Milliseconds; 0 where nothing readable is kept. */
function readAhead(path: string): number {
  try {
    const kept: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof kept === 'object' && kept !== null && 'ahead' in kept ? Number(kept.ahead) || 0 : 0
  } catch {
    return 0
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

async function nextQuestion(standIn: StandIn, clock: AdjustableClock, served: Served): Promise<number | undefined> {
  const settings = await served.store.settings.read(scopeOf(standIn, served))
  return settings.channel === undefined ? undefined : nextDue(clock.now(), settings)
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

/**
 * Headings that are questions, the ones most surely answered by their own section, of three kinds and three documents; in a course without such
 * headings, questions about its first topics.
 */
function samplesOf({ engine }: Library): string[] {
  const sure = (question: string, sectionId: string) => {
    const answer = engine.ask(question)
    return answer.status === 'answered' && answer.citations[0]?.sectionId === sectionId ? answer.confidence : 0
  }
  const found = new Map<string, string>()
  for (const word of ['why', 'how', 'what is']) {
    const [best] = engine
      .suggest(word, LOOKED_AT)
      .filter(({ path }) => !found.has(path))
      .map(({ path, headings, sectionId }) => ({ path, sectionId, question: headings.at(-1) ?? '' }))
      .filter(({ question }) => question.toLowerCase().startsWith(word) && /^[^`*]{10,80}\?$/.test(question))
      .map((each) => ({ ...each, confidence: sure(each.question, each.sectionId) }))
      .sort((one, other) => other.confidence - one.confidence)
    if (best && best.confidence > 0) found.set(best.path, best.question)
  }
  if (found.size > 0) return [...found.values()]
  return engine.suggest('', 3).map(({ headings, title }) => `What is ${headings.at(-1) ?? title}?`)
}

/** A question that the course does not cover, whatever was asked before. */
function uncoveredBy({ engine }: Library, samples: readonly string[]): string {
  const isCovered = (question: string) =>
    [undefined, ...samples.map((sample) => ({ question: sample }))].some(
      (topic) => engine.ask(question, topic).status === 'answered',
    )
  return FROM_ELSEWHERE.find((question) => !isCovered(question)) ?? FROM_ELSEWHERE[0]
}

function guideOf(library: Library): GuideStep[] {
  const samples = samplesOf(library)
  const tries = [...samples, uncoveredBy(library, samples)].map((question) => {
    return { label: question, command: 'ask', values: { question } }
  })
  return [
    {
      title: 'Ask something',
      text: 'The answer quotes the course and says where. The last question here is not covered, and it says so.',
      as: 'Ada',
      tries,
    },
    {
      title: 'Take a quiz',
      text: 'Five of the course’s own questions, in private. For the daily one, move the time and look into #daily.',
      as: 'Ada',
      tries: [
        { label: 'Start a quiz', command: 'quiz' },
        { label: 'See the leaderboard', command: 'leaderboard' },
      ],
    },
    {
      title: 'See the instructor’s export',
      text: 'Be Grace, and download how the class is doing.',
      as: 'Grace',
      tries: [{ label: 'Export the class', command: 'export', values: { format: 'csv' } }],
    },
  ]
}
