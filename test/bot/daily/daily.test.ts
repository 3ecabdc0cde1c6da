// The daily question through the stand-in: posted, answered, closed, revealed.

import SQLite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DiscordBoard } from '../../../src/bot/daily/discord-board.ts'
import type { Person } from '../../../src/playground/person.ts'
import type { Message } from '../../../src/playground/world.ts'
import type { Settings } from '../../../src/store/settings.ts'
import { intent } from '../../store/sample.ts'
import { labels, letterFor, quizClass, shown, text } from '../quiz-class.ts'
import type { Running } from '../running.ts'
import { SetClock } from '../set-clock.ts'

const NINE = Date.parse('2026-09-14T09:00:00Z')
const HOUR = 3_600_000
const DAY = 24 * HOUR

describe('the daily question', () => {
  let here: Running
  let clock: SetClock
  let ada: Person
  let bob: Person

  beforeEach(async () => {
    clock = new SetClock(NINE - HOUR)
    here = await quizClass({ botClock: clock })
    ada = here.standIn.addPerson('Ada')
    bob = here.standIn.addPerson('Bob')
  })
  afterEach(() => here.close())

  const setUp = (changes: Partial<Settings> = {}) =>
    here.store.settings.change(here.scope, {
      channel: here.standIn.channel('daily').id,
      zone: 'UTC',
      postAt: '09:00',
      ...changes,
    })

  /** Retracts all but one question, so that this one comes. */
  const leave = async (id: string) => {
    for (const question of here.library.questions) {
      const { id: questionId, contentHash } = question
      if (id !== questionId)
        await here.store.flags.rule(here.scope, { questionId, contentHash, kind: 'retracted', by: 'x', at: 0 })
    }
  }

  const posts = (): Message[] => {
    const { world } = here.standIn.ground
    return ada
      .visible(here.standIn.channel('daily'))
      .filter((message) => message.authorId === world.botId && message.ephemeralFor === null)
  }

  /** Moves time and waits until the bot has done what is due. */
  const until = async (time: number, done: () => boolean | Promise<boolean>) => {
    for (let tries = 0; tries < 200 && !(await done()); tries++) {
      clock.moveTo(time + tries)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(await done()).toBe(true)
  }

  const post = async (time = NINE): Promise<Message> => {
    const before = posts().length
    const isKept = async () => (await here.store.dailies.unfinished(here.scope)).some(({ status }) => status === 'sent')
    await until(time, async () => posts().length > before && (await isKept()))
    const message = posts().at(-1)
    if (!message) throw new Error('nothing was posted')
    return message
  }

  it('is posted in a server whatever is wrong with another', async () => {
    const welcome = here.standIn.events.waitFor('message', ({ channelId }) => channelId === ada.dmChannel.id)
    const other = here.standIn.addGuild('Another class', ada)
    await welcome
    await setUp()
    await here.store.dailies.intend(intent({ scope: here.scope, date: '2026-09-13' }))
    const database = new SQLite(here.database)
    database.exec("update dailies set question = '{'")
    database.close()
    const channel = here.standIn.channel('general', other)
    const scope = { ...here.scope, guild: other.id }
    await here.store.settings.change(scope, { channel: channel.id, zone: 'UTC', postAt: '09:00' })
    await until(NINE, () => ada.visible(channel).some(({ embeds }) => embeds[0]?.title === 'Question of the day'))
    expect(posts()).toEqual([])
  })

  it('comes the next day where its hour is moved to a later one after it was posted, as /setup says', async () => {
    await setUp()
    await post()
    const grace = here.instructor()
    const times = { postAt: '15:00', closeAt: '', zone: 'UTC', termStart: '', termEnd: '' }
    const opened = await grace.press(shown(await grace.run('setup')), 'Times, zone and term')
    const panel = shown(await grace.submit(opened, times))
    expect(text(panel)).toContain(`next <t:${(NINE + DAY + 6 * HOUR) / 1000}:F>`)
    const preview = shown(await grace.press(panel, 'Preview the next question'))
    expect(preview.embeds[0]?.footer?.text).toContain('Tuesday, 15 September 2026')
    await post(NINE + DAY + 6 * HOUR)
    expect(posts().map((message) => message.embeds[0]?.title)).toContain('Question of the day')
    const sent = posts()
      .filter(({ embeds }) => embeds[0]?.title === 'Question of the day')
      .at(-1)
    expect(sent?.embeds[0]?.description).toBe(preview.embeds[0]?.description)
  })

  it('comes at its time, takes one private answer each, and shows the class nothing but the share at closing', async () => {
    await setUp({ closeAt: '18:00' })
    await leave('port-light')
    const message = await post()
    expect(message.embeds[0]?.title).toBe('Question of the day')
    const right = shown(await ada.press(message, letterFor(message, 'Red')))
    expect(right.ephemeralFor).toBe(ada.id)
    expect(right.embeds[0]?.title).toBe('✓ Right')
    expect(shown(await bob.press(message, letterFor(message, 'White'))).embeds[0]?.title).toBe('✗ Not right')
    const again = shown(await bob.press(message, letterFor(message, 'Red')))
    expect(again.content).toContain('your first answer stands')
    expect(again.embeds[0]?.title).toBe('✗ Not right')
    expect(await here.store.attempts.ofDaily(1)).toHaveLength(2)

    await until(NINE + 9 * HOUR, () => posts().length === 2)
    const [closed, reveal] = posts()
    expect(text(reveal ?? message)).toMatch(/Red is on the port side.*█████░░░░░ 2 people answered, 1 right/)
    expect(text(reveal ?? message)).not.toMatch(/Bob|Ada/)
    await until(NINE + 9 * HOUR, () => !labels(posts()[0] ?? message).includes('A'))
    expect(shown(await bob.press(closed ?? message, 'My result')).embeds[0]?.title).toBe('✗ Not right')
    expect(shown(await ada.press(reveal ?? message, 'My result')).embeds[0]?.title).toBe('✓ Right')
    const late = here.standIn.addPerson('Late')
    expect(shown(await late.press(reveal ?? message, 'My result')).content).toBe('You did not answer this question.')
  })

  it('keeps results back until it closes, where the class wants that', async () => {
    await setUp({ feedback: 'after-closing' })
    await leave('keel-name')
    const message = await post()
    const result = shown(await ada.submit(await ada.press(message, 'Answer'), { answer: 'keel' }))
    expect(text(result)).toContain('Your answer is in')
    expect(text(result)).not.toMatch(/Right|points/)
    const mine = shown(await ada.press(message, 'My result'))
    expect(text(mine)).toContain('Your answer is in')
    await until(NINE + DAY, () => posts().length === 3)
    const later = shown(await ada.press(posts()[1] ?? message, 'My result')).embeds[0]
    expect(later?.title).toBe('✓ Right')
    expect(later?.footer?.text).toContain('+22 points')
  })

  it('tells the result in no other way either, while it is kept back', async () => {
    await setUp({ feedback: 'after-closing' })
    const practice = { kind: 'single-choice' }
    const begun = shown(await ada.run('quiz', practice))
    await leave('port-light')
    const message = await post()
    await ada.press(message, letterFor(message, 'Red'))
    const progress = text(shown(await ada.run('progress')))
    expect(progress).toContain('**1** answer is in')
    expect(progress).toContain('Streak: **1 day**')
    expect(progress).not.toMatch(/right|begin with/)
    const downloaded = shown(await ada.press(shown(await ada.run('privacy')), 'Download my data'))
    const file = here.standIn.ground.files.get(downloaded.attachments[0]?.id ?? '')
    expect(file?.toString()).toContain('"grade": "told when the question has closed"')
    expect(text(shown(await bob.run('leaderboard')))).toMatch(/Nobody has points.*Answer the daily question, or/)
    expect(text(shown(await ada.run('leaderboard')))).toContain('Your answer to the daily question counts once it has')
    expect(shown(await ada.run('quiz')).content).toContain('question of the day just now')
    expect(shown(await ada.run('quiz', practice, ada.dmChannel)).content).toContain('no question of that kind')
    const early = await ada.press(begun, letterFor(begun, 'Red'))
    expect(shown(early).content).toContain('the question of the day just now')

    await until(NINE + DAY, () => posts().length === 3)
    expect(text(shown(await ada.run('progress')))).toContain('**1** answered, **1** right')
    expect(text(shown(await bob.run('leaderboard')))).toContain('22 points')
  })

  it.each([
    ['its place', {}],
    ['its key', { startLine: 1 }],
    ['its words', { prompt: 'Which light is on the port side?', path: 'before.md' }],
  ])('is kept back by %s where an edit has given it another id meanwhile', async (_, kept) => {
    await leave('port-light')
    const question = here.library.questions.find(({ id }) => id === 'port-light')
    if (!question) throw new Error('no such question')
    const before = { ...question, id: 'before', prompt: 'Wich light is on the port side?', ...kept }
    await here.store.dailies.intend(intent({ scope: here.scope, question: before, feedback: 'after-closing' }))
    expect(shown(await ada.run('quiz')).content).toContain('question of the day just now')
  })

  it('is practised in a direct message where it was left open in a server that the bot has left', async () => {
    for (const question of here.library.questions) {
      const left = {
        scope: { ...here.scope, guild: '99' },
        date: question.id,
        question,
        feedback: 'after-closing',
      } as const
      await here.store.dailies.intend(intent(left))
    }
    expect(shown(await ada.run('quiz', {}, ada.dmChannel)).embeds[0]?.title).toContain('Question 1')
  })

  it('tells the class who was right only at closing, also where everybody learns their own at once', async () => {
    await setUp({ closeAt: '10:00' })
    await leave('port-light')
    const message = await post()
    await ada.press(message, letterFor(message, 'Red'))
    expect(text(shown(await ada.run('progress')))).toContain('**22** points')
    expect(text(shown(await bob.run('leaderboard')))).toContain('Nobody has points')
    await until(NINE + HOUR, () => posts().length === 2)
    expect(text(shown(await bob.run('leaderboard')))).toContain('22 points')
  })

  it('says at closing that a question was taken back', async () => {
    await setUp({ closeAt: '10:00' })
    await leave('port-light')
    const message = await post()
    await ada.press(message, letterFor(message, 'Red'))
    const [kept] = await here.store.dailies.unfinished(here.scope)
    const { id: questionId = '', contentHash = '' } = kept?.question ?? {}
    await here.store.flags.rule(here.scope, { questionId, contentHash, kind: 'retracted', by: 'grace', at: 1 })
    await until(NINE + HOUR, () => posts().length === 2)
    expect(text(posts()[1] ?? message)).toContain('took this question back')
    expect(shown(await ada.press(posts()[1] ?? message, 'My result')).content).toContain('took this question back')
  })

  it('closes what the course before it left open, and posts none of its questions', async () => {
    const { dailies } = here.store
    const before = { guild: here.scope.guild, course: 'before' }
    const channel = here.standIn.channel('daily').id
    const left = await dailies.intend(intent({ scope: before, channel, date: '2026-09-13', closesAt: NINE - HOUR / 2 }))
    await dailies.sent(left.id, await new DiscordBoard(here.bot.app).send(left), NINE - DAY)
    const planned = await dailies.intend(intent({ scope: before, channel, date: '2026-09-14' }))
    await until(NINE - HOUR / 2, async () => (await dailies.unfinished(before)).length === 0)
    expect(posts().map((message) => message.embeds[0]?.title)).toEqual([
      'Question of the day',
      expect.stringContaining('The answer'),
    ])
    expect(await dailies.get(left.id)).toMatchObject({ status: 'closed' })
    expect(await dailies.get(planned.id)).toMatchObject({ status: 'missed' })
  })

  it('refuses an answer after closing and a second modal', async () => {
    await setUp({ closeAt: '10:00' })
    await leave('keel-name')
    const message = await post()
    const [opened, second] = [await ada.press(message, 'Answer'), await ada.press(message, 'Answer')]
    const late = await bob.press(message, 'Answer')
    expect(shown(await ada.submit(opened, { answer: 'keel' })).embeds[0]?.title).toBe('✓ Right')
    expect(shown(await ada.submit(second, { answer: 'mast' })).embeds[0]?.title).toBe('✓ Right')
    await until(NINE + HOUR, () => posts().length === 2)
    expect(shown(await bob.submit(late, { answer: 'keel' })).content).toContain('has closed')
    expect(await here.store.attempts.ofDaily(1)).toHaveLength(1)
  })

  it('stays answered for who deletes their data, and says so before they answer again', async () => {
    await setUp()
    await leave('keel-name')
    const message = await post()
    await ada.submit(await ada.press(message, 'Answer'), { answer: 'keel' })
    const erasing = await ada.press(shown(await ada.run('privacy')), 'Delete my data')
    await ada.submit(erasing, { confirmation: 'delete' })
    for (const button of ['My result', 'Answer']) {
      expect(shown(await ada.press(message, button)).content).toContain('takes no second answer')
    }
    expect(shown(await bob.press(message, 'My result')).content).toContain('there is still time')
  })

  it('is not sent again when the bot died between sending and recording', async () => {
    const channel = here.standIn.channel('daily').id
    const [question] = here.library.questions
    if (!question) throw new Error('no question')
    const intent = { scope: here.scope, date: '2026-09-14', question, seed: 1, feedback: 'at-once', channel } as const
    const post = await here.store.dailies.intend({ ...intent, closesAt: undefined, intendedAt: NINE })
    const id = await new DiscordBoard(here.bot.app).send(post)
    await setUp()
    await here.restart()
    await until(NINE + HOUR, async () => (await here.store.dailies.get(post.id))?.message === id)
    expect(posts()).toHaveLength(1)
  })

  it.each([
    ['500', { kind: 'status', status: 500 }, 1],
    ['500 for longer than discord.js tries', { kind: 'status', status: 502 }, 5],
    ['a cut connection', { kind: 'cut' }, 1],
    ['a rate limit', { kind: 'rate-limit', retryAfter: 0.2 }, 1],
  ] as const)('is sent once though Discord carries it out and answers with %s', async (_, fault, times) => {
    await setUp()
    const route = /^\/channels\/\d+\/messages$/
    const afterwards = fault.kind !== 'rate-limit'
    here.standIn.faults.next(fault, { method: 'POST', route, times, afterwards })
    const isSent = async () => (await here.store.dailies.get(1))?.status === 'sent'
    await until(NINE, async () => posts().length > 0)
    clock.moveTo(NINE + 5 * 60_000)
    await until(NINE + 10 * 60_000, isSent)
    expect(posts()).toHaveLength(1)
    expect((await here.store.dailies.get(1))?.message).toBe(posts()[0]?.id)
  })

  it('names the permissions that are missing in the channel', async () => {
    const grace = here.standIn.person('Grace')
    const everyone = here.standIn.guild.id
    const closed = here.standIn.addChannel('closed', [{ id: everyone, type: 0, allow: '0', deny: String(1n << 11n) }])
    await setUp({ channel: closed.id, setUpBy: grace.id })
    const told = here.standIn.events.waitFor('message', (each) => each.channelId === grace.dmChannel.id, 5000)
    clock.moveTo(NINE)
    expect((await told).content).toMatch(/I may not post the daily question in <#\d+>\. There I need: Send Messages\./)
  })

  it('tells who set it up when the channel is gone', async () => {
    const grace = here.standIn.person('Grace')
    await setUp({ channel: '999999999999999999', setUpBy: grace.id })
    const told = here.standIn.events.waitFor('message', (each) => each.channelId === grace.dmChannel.id, 5000)
    clock.moveTo(NINE)
    expect((await told).content).toContain('The channel of the daily question is gone')
    await setUp()
    await post(NINE + 2 * 60_000)
  })
})
