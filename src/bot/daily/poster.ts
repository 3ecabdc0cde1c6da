// Posts one question a guild and local day, exactly once, through crashes and clock changes; closes and reveals it.
// The intent is on disk before anything is sent. After a crash between sending and recording, the message that stands in
// the channel is found again before another is sent.

import type { Question } from '../../quiz/question.ts'
import { localDate } from '../../quiz/rules/days.ts'
import type { DailyPost } from '../../store/dailies.ts'
import type { Scope } from '../../store/schema.ts'
import type { Settings } from '../../store/settings.ts'
import type { Store } from '../../store/store.ts'
import { withoutRetracted } from '../question-pool.ts'
import { type Board, ChannelUnusable } from './board.ts'
import { closingOf, nextDue } from './calendar.ts'
import { nextTurn, questionOf } from './next-turn.ts'

/** How soon what failed is tried again (ms). */
const RETRY_MS = 60_000

export interface PosterOptions {
  readonly store: Store
  readonly board: Board
  /** The questions that may be posted now; retracted ones are left out by the poster. */
  readonly questions: (settings: Settings) => readonly Question[]
  readonly onError: (error: unknown) => void
}

/** One look at a guild. */
interface Look {
  readonly scope: Scope
  readonly settings: Settings
  /** Local date. */
  readonly today: string
  readonly now: number
}

export class Poster {
  readonly #options: PosterOptions

  constructor(options: PosterOptions) {
    this.#options = options
  }

  /**
   * Does all that is due in a guild: posts, closes, reveals, also what a course left open that was taught there before. Doing it
   * twice does nothing more.
   * @returns when to look again (ms); undefined where nothing is to be expected.
   */
  async tick(scope: Scope, now: number): Promise<number | undefined> {
    const { store } = this.#options
    const settings = await store.settings.read(scope)
    const today = localDate(now, settings.zone)
    for (const post of await this.#unfinished(scope)) await this.#resume(post, { scope, settings, today, now })
    await this.#postDue(scope, settings, now)
    return this.#nextLook(scope, settings, now)
  }

  #unfinished({ guild }: Scope): Promise<readonly DailyPost[]> {
    return this.#options.store.dailies.unfinished(guild === undefined ? {} : { guild })
  }

  async #resume(post: DailyPost, { scope, settings, today, now }: Look): Promise<void> {
    if (post.status === 'intent') {
      const taught = post.scope.course === scope.course
      if (taught && post.date === today) await this.#deliver(post, settings, now)
      else if (!taught || post.date < today) await this.#giveUp(post, now)
    }
    if (post.status === 'sent' && hasClosed(post, settings, now)) await this.#close(post, now)
    if (post.status === 'closed') await this.#reveal(post, now)
  }

  async #postDue(scope: Scope, settings: Settings, now: number): Promise<void> {
    const { store, questions } = this.#options
    const { channel, feedback } = settings
    if (channel === undefined) return
    const turns = await store.dailies.turns(scope)
    const next = nextTurn(turns, settings, now)
    if (!next || next.due > now) return
    const { date } = next
    const picked = questionOf(await this.#usable(scope, questions(settings)), turns, scope, date)
    if (!picked) return
    const closesAt = closingOf(date, settings, now)
    const post = await store.dailies.intend({ scope, date, ...picked, feedback, channel, closesAt, intendedAt: now })
    for (const earlier of await this.#unfinished(scope)) {
      if (earlier.status === 'sent') await this.#close(earlier, now)
    }
    await this.#attempt(async () => this.#send(post, now), post)
  }

  async #usable(scope: Scope, questions: readonly Question[]): Promise<readonly Question[]> {
    return withoutRetracted(questions, await this.#options.store.flags.rulings(scope))
  }

  /** Sends an intent of an earlier run, unless it was sent then. */
  async #deliver(post: DailyPost, settings: Settings, now: number): Promise<void> {
    const { store, board } = this.#options
    await this.#attempt(async () => {
      const moved = settings.channel !== undefined && settings.channel !== post.channel
      const message = await board.find(post).catch((error: unknown) => {
        if (moved && error instanceof ChannelUnusable) return undefined
        throw error
      })
      if (message !== undefined) return store.dailies.sent(post.id, message, now)
      if (!moved || settings.channel === undefined) return this.#send(post, now)
      await store.dailies.redirect(post.id, settings.channel)
      return this.#send({ ...post, channel: settings.channel }, now)
    }, post)
  }

  async #send(post: DailyPost, now: number): Promise<void> {
    const message = await this.#options.board.send(post)
    await this.#options.store.dailies.sent(post.id, message, now)
  }

  /** The day went by. It may have been sent in its last moment; then it is as good as any. */
  async #giveUp(post: DailyPost, now: number): Promise<void> {
    const { store, board, onError } = this.#options
    try {
      const message = await board.find(post)
      if (message === undefined) await store.dailies.missed(post.id)
      else await store.dailies.sent(post.id, message, now)
    } catch (error) {
      if (error instanceof ChannelUnusable) await store.dailies.missed(post.id)
      else onError(error)
    }
  }

  async #close(post: DailyPost, now: number): Promise<void> {
    await this.#options.store.dailies.close(post.id, now)
    await this.#reveal(post, now)
  }

  async #reveal(post: DailyPost, now: number): Promise<void> {
    const { store, board } = this.#options
    try {
      await board.reveal(post)
      await store.dailies.revealed(post.id, now)
    } catch (error) {
      // A channel that is gone has nobody to reveal it to.
      if (error instanceof ChannelUnusable) await store.dailies.revealed(post.id, now)
      else this.#options.onError(error)
    }
  }

  async #attempt(action: () => Promise<void>, post: DailyPost): Promise<void> {
    const { store, board, onError } = this.#options
    try {
      await action()
    } catch (error) {
      if (!(error instanceof ChannelUnusable)) onError(error)
      else if (await store.dailies.failed(post.id, error.sentence)) {
        await board.tellInstructors(post.scope, error.sentence)
      }
    }
  }

  async #nextLook(scope: Scope, settings: Settings, now: number): Promise<number | undefined> {
    const unfinished = await this.#unfinished(scope)
    const waits = unfinished.map(({ status, closesAt }) => (status === 'sent' ? closesAt : now + RETRY_MS))
    const due = dueNext(settings, now)
    const all = [...waits, due].filter((time) => time !== undefined)
    return all.length > 0 ? Math.min(...all) : undefined
  }
}

/** Whether a question takes no more answers: its time is over, or its day where none comes after it that would close it. */
function hasClosed({ closesAt, date }: DailyPost, settings: Settings, now: number): boolean {
  if (closesAt !== undefined) return closesAt <= now
  return dueNext(settings, now) === undefined && date < localDate(now, settings.zone)
}

/** When the next question comes (ms); undefined where none does. */
const dueNext = (settings: Settings, now: number) =>
  settings.channel === undefined ? undefined : nextDue(now, settings)
