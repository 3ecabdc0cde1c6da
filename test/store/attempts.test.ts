import SQLite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { sample } from '../quiz/kinds/sample.ts'
import { attempt, intent, SCOPE, type TemporaryStore, temporaryStore } from './sample.ts'

let place: TemporaryStore
let store: Store

beforeEach(async () => {
  place = await temporaryStore()
  store = place.store
})

afterEach(() => place.remove())

describe('attempts', () => {
  it('keep every field', async () => {
    const whole = attempt({
      response: { text: 'é 😀' },
      grade: { score: 0.5, verdict: 'partly', notes: ['n'], ideas: [{ idea: 'i', met: false }] },
      guild: undefined,
      hints: 2,
    })
    expect(await store.attempts.record(whole)).toEqual({ outcome: 'recorded', attempt: whole })
    expect(await store.attempts.get('k1')).toEqual(whole)
    expect(await store.attempts.ofUser('c1', 'ada')).toEqual([whole])
    expect(await store.attempts.ofScope(SCOPE)).toEqual([])
  })

  it('of a mode that is no more count as practice', async () => {
    await store.attempts.record(attempt())
    const raw = new SQLite(place.file)
    raw.exec("UPDATE attempts SET mode = 'round'")
    raw.close()
    expect(await store.attempts.get('k1')).toEqual(attempt({ mode: 'practice' }))
  })

  it('count once, however often and however much at once they arrive', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) => store.attempts.record(attempt({ response: { picked: [index] } }))),
    )
    expect(results.map(({ outcome }) => outcome)).toEqual(['recorded', ...Array(19).fill('repeated')])
    expect(results.at(-1)).toMatchObject({ attempt: { response: { picked: [0] } } })
    expect(await store.attempts.ofScope(SCOPE)).toHaveLength(1)
  })

  it('are read person by person, each oldest first, without other guilds', async () => {
    for (const [key, user] of [
      ['1', 'bob'],
      ['2', 'ada'],
      ['3', 'bob'],
    ] as const) {
      await store.attempts.record(attempt({ key, user }))
    }
    await store.attempts.record(attempt({ key: '4', guild: 'g2' }))
    const people: (readonly string[])[] = []
    for await (const attempts of store.attempts.byPerson(SCOPE)) people.push(attempts.map(({ key }) => key))
    expect(people).toEqual([['2'], ['1', '3']])
  })

  it('of a class are read on from where they were read before, and anew after an erasure', async () => {
    await store.attempts.record(attempt())
    const first = await store.attempts.ofScope(SCOPE)
    expect(await store.attempts.ofScope(SCOPE)).toBe(first)
    await store.attempts.record(attempt({ key: 'k2', user: 'bob' }))
    expect((await store.attempts.ofScope(SCOPE)).map(({ key }) => key)).toEqual(['k1', 'k2'])
    expect(first).toHaveLength(1)
    await store.people.erase('ada')
    expect((await store.attempts.ofScope(SCOPE)).map(({ key }) => key)).toEqual(['k2'])
  })

  it('of a person do not come back with a reading that waits for their erasure', async () => {
    await store.attempts.record(attempt())
    await store.attempts.ofScope(SCOPE)
    await store.attempts.record(attempt({ key: 'k2', user: 'bob' }))
    await Promise.all([store.people.erase('ada'), store.attempts.ofScope(SCOPE)])
    expect((await store.attempts.ofScope(SCOPE)).map(({ user }) => user)).toEqual(['bob'])
  })

  it('are not taken by a daily question that has closed or is unknown', async () => {
    const post = await store.dailies.intend(intent())
    await store.dailies.sent(post.id, 'm1', 600)
    const one = attempt({ daily: post.id, mode: 'daily', key: 'd:ada' })
    expect((await store.attempts.record(one)).outcome).toBe('recorded')
    await store.dailies.close(post.id, 700)
    expect((await store.attempts.record({ ...one, key: 'd:bob', user: 'bob' })).outcome).toBe('closed')
    expect((await store.attempts.record(one)).outcome).toBe('repeated')
    expect((await store.attempts.record({ ...one, key: 'x', daily: 99 })).outcome).toBe('closed')
    expect(await store.attempts.ofDaily(post.id)).toEqual([one])
  })

  it('tell which questions were answered, as they were posted last', async () => {
    for (const [date, prompt] of [
      ['2026-09-14', 'Zigzag?'],
      ['2026-09-15', 'Tack?'],
      ['2026-09-16', 'Unanswered?'],
    ] as const) {
      const question = sample({ kind: 'true-false', answer: true, id: 'q1', prompt })
      const post = await store.dailies.intend(intent({ date, question }))
      await store.dailies.sent(post.id, 'm', 600)
      if (prompt === 'Unanswered?') continue
      await store.attempts.record(attempt({ key: date, mode: 'daily', daily: post.id }))
    }
    await store.attempts.record(attempt())
    await store.attempts.record(attempt({ key: 'k2', questionId: 'q2' }))
    expect(await store.attempts.answered('c1')).toMatchObject([
      { questionId: 'q1', answers: 3, prompt: 'Tack?', contentHashes: [attempt().contentHash] },
      { questionId: 'q2', answers: 1 },
    ])
  })
})

describe('daily posts', () => {
  it('are one a guild, course and date', async () => {
    const first = await store.dailies.intend(intent())
    const second = await store.dailies.intend(intent({ seed: 99, channel: 'other' }))
    expect(second).toEqual(first)
    expect((await store.dailies.intend(intent({ date: '2026-09-15' }))).id).not.toBe(first.id)
    expect((await store.dailies.intend(intent({ scope: { guild: 'g2', course: 'c1' } }))).id).not.toBe(first.id)
  })

  it('go from intent to sent to closed and never back', async () => {
    const { id } = await store.dailies.intend(intent())
    expect(await store.dailies.unfinished(SCOPE)).toMatchObject([{ id, status: 'intent' }])
    await store.dailies.close(id, 550)
    expect(await store.dailies.get(id)).toMatchObject({ status: 'intent' })
    await store.dailies.sent(id, 'm1', 600)
    await store.dailies.sent(id, 'm2', 601)
    await store.dailies.missed(id)
    expect(await store.dailies.get(id)).toMatchObject({ status: 'sent', message: 'm1', sentAt: 600 })
    await store.dailies.close(id, 700)
    expect(await store.dailies.unfinished(SCOPE)).toMatchObject([{ status: 'closed', closedAt: 700 }])
    await store.dailies.revealed(id, 800)
    expect(await store.dailies.unfinished(SCOPE)).toEqual([])
  })

  it('name the guilds in which one is unfinished', async () => {
    const guilds = ['intent', 'sent', 'closed', 'revealed', 'missed']
    for (const guild of guilds) {
      const { id } = await store.dailies.intend(intent({ scope: { ...SCOPE, guild } }))
      if (guild === 'missed') await store.dailies.missed(id)
      if (!['intent', 'missed'].includes(guild)) await store.dailies.sent(id, 'm', 600)
      if (['closed', 'revealed'].includes(guild)) await store.dailies.close(id, 700)
      if (guild === 'revealed') await store.dailies.revealed(id, 800)
    }
    const unfinished = await store.dailies.unfinished({})
    expect(new Set(await store.dailies.guilds())).toEqual(new Set(unfinished.map(({ scope: { guild } }) => guild)))
    expect(unfinished).toHaveLength(3)
  })

  it('say a failure once', async () => {
    const { id } = await store.dailies.intend(intent())
    expect(await store.dailies.failed(id, 'gone')).toBe(true)
    expect(await store.dailies.failed(id, 'gone')).toBe(false)
    await store.dailies.redirect(id, 'new')
    expect(await store.dailies.get(id)).toMatchObject({ failure: 'gone', channel: 'new' })
  })
})

describe('erasing a person', () => {
  it('takes all of them and leaves others, but keeps an open daily question answered', async () => {
    const post = await store.dailies.intend(intent())
    await store.dailies.sent(post.id, 'm1', 600)
    await store.attempts.record(attempt({ key: 'd:ada', daily: post.id, mode: 'daily' }))
    await store.attempts.record(attempt({ key: 'd:bob', daily: post.id, mode: 'daily', user: 'bob' }))
    await store.members.change(SCOPE, 'ada', { name: 'Ada', visibility: 'name' })
    await store.flags.report(SCOPE, {
      questionId: 'q1',
      contentHash: 'h1',
      user: 'ada',
      reason: 'r',
      attemptKey: undefined,
      at: 1,
    })
    const unanswered = { scope: SCOPE, status: 'not-covered', confidence: 0, section: undefined, at: 1 } as const
    const ask = await store.asks.record({ ...unanswered, question: 'Why?' })
    await store.asks.wish(ask, 'ada')
    await store.asks.passOn(ask, { user: 'ada', name: 'Ada L.' })
    expect(await store.people.read('ada')).toMatchObject({
      attempts: [{ key: 'd:ada' }],
      appearances: [{ name: 'Ada', visibility: 'name' }],
      reports: [{ questionId: 'q1', reason: 'r' }],
      wishes: ['Why?'],
      passedOn: [{ question: 'Why?', name: 'Ada L.', at: 1 }],
    })
    const namesake = await store.asks.record({ ...unanswered, question: 'How?' })
    await store.asks.passOn(namesake, { user: 'bob', name: 'Ada' })
    expect(await store.people.erase('ada', 'Ada of today')).toBe(1)
    expect(await store.asks.get(namesake)).toMatchObject({ passedOnBy: 'Ada' })
    expect(await store.asks.get(ask)).toMatchObject({ passedOn: true, passedOnBy: undefined })
    expect(await store.people.read('ada')).toMatchObject({ attempts: [], appearances: [], reports: [], wishes: [] })
    expect(await store.attempts.ofDaily(post.id)).toHaveLength(1)
    const again = attempt({ key: 'd:ada', daily: post.id, mode: 'daily' })
    expect((await store.attempts.record(again)).outcome).toBe('erased')
    expect(await store.attempts.isErased(post.id, 'ada')).toBe(true)
    expect(await store.attempts.isErased(post.id, 'bob')).toBe(false)
  })
})

describe('members', () => {
  it('have no pseudonym that another one is called by, however it is written', async () => {
    await store.members.change(SCOPE, 'linus', { name: 'Linus', visibility: 'name', pseudonym: 'Quiet Magpie' })
    for (const pseudonym of ['Linus', 'LINUS', 'quiet  magpie'])
      await expect(store.members.change(SCOPE, 'ada', { pseudonym })).rejects.toThrow('goes by this pseudonym')
    await store.members.change(SCOPE, 'ada', { pseudonym: 'Linnet' })
    await store.members.change(SCOPE, 'ada', { pseudonym: 'LINNET' })
  })

  it('do not appear by a name that is another’s pseudonym, and may be called so', async () => {
    await store.members.change(SCOPE, 'ada', { pseudonym: 'Quiet Magpie' })
    await store.members.change(SCOPE, 'bob', { name: 'quiet magpie', pseudonym: 'Otter' })
    for (const changes of [{ visibility: 'name' }, { visibility: 'name', name: 'Quiet  Magpie' }] as const)
      await expect(store.members.change(SCOPE, 'bob', changes)).rejects.toThrow('goes by this name')
    await store.members.change(SCOPE, 'bob', { visibility: 'name', name: 'Otter' })
    expect(await store.members.get(SCOPE, 'bob')).toMatchObject({ visibility: 'name', name: 'Otter' })
  })

  it('appear by pseudonym until they choose, and no two have the same', async () => {
    await store.members.change(SCOPE, 'ada', { name: 'Ada', pseudonym: 'Grey Heron' })
    const taken = store.members.change(SCOPE, 'bob', { pseudonym: 'Grey Heron', visibility: 'name' })
    await expect(taken).rejects.toThrow('goes by this pseudonym')
    await store.members.change(SCOPE, 'bob', {})
    await store.members.change(SCOPE, 'ada', { visibility: 'hidden' })
    expect(await store.members.list(SCOPE)).toEqual([
      { user: 'ada', name: 'Ada', visibility: 'hidden', pseudonym: 'Grey Heron' },
      { user: 'bob', name: undefined, visibility: 'pseudonym', pseudonym: undefined },
    ])
  })

  it('are students of a roster that is replaced whole', async () => {
    await store.roster.replace(SCOPE, [{ user: 'ada', name: 'Lovelace, Ada', id: '17', section: 'B' }])
    await store.roster.replace(SCOPE, [{ user: 'bob', name: 'Noyce, Bob', id: '18' }])
    expect(await store.roster.of(SCOPE)).toEqual([{ user: 'bob', name: 'Noyce, Bob', id: '18' }])
    const away = [
      { user: undefined, name: 'Hopper, Grace', id: '19' },
      { user: undefined, name: 'Hamilton, Margaret', id: '20' },
    ]
    await store.roster.replace(SCOPE, away)
    expect(await store.roster.of(SCOPE)).toEqual(away)
  })
})

describe('flags', () => {
  const report = { questionId: 'q1', contentHash: 'h1', user: 'ada', reason: 'Two are right.', attemptKey: 'k1', at: 9 }

  it('are one a person and question, until settled', async () => {
    expect(await store.flags.report(SCOPE, report)).toBe(true)
    expect(await store.flags.report(SCOPE, { ...report, reason: 'again' })).toBe(false)
    expect(await store.flags.open(SCOPE)).toMatchObject([report])
    const [open] = await store.flags.open(SCOPE)
    await store.flags.settle([open?.id ?? 0])
    expect(await store.flags.open(SCOPE)).toEqual([])
  })

  it('are opened again by who is not content with what came of it', async () => {
    await store.flags.report(SCOPE, report)
    const ids = (await store.flags.open(SCOPE)).map(({ id }) => id)
    await store.flags.settle(ids)
    const again = { ...report, reason: 'Still two.', attemptKey: 'k2', at: 20 }
    expect(await store.flags.report(SCOPE, again)).toBe(true)
    expect(await store.flags.open(SCOPE)).toMatchObject([again])
  })

  it('stay in the list with a ruling that does not settle them', async () => {
    await store.flags.report(SCOPE, report)
    await store.flags.report(SCOPE, { ...report, user: 'bob' })
    const [first] = await store.flags.open(SCOPE)
    const ruling = { kind: 'retracted', questionId: 'q1', contentHash: 'h1', by: 'grace', at: 10 } as const
    await store.flags.rule(SCOPE, ruling, [first?.id ?? 0])
    expect(await store.flags.open(SCOPE)).toMatchObject([{ user: 'bob' }])
  })

  it('lead to rulings, each once', async () => {
    const { question } = intent()
    const ruling = { questionId: 'q1', contentHash: 'h1', by: 'grace', at: 10 }
    for (let times = 0; times < 2; times++) {
      await store.flags.rule(SCOPE, { ...ruling, kind: 'retracted' })
      await store.flags.rule(SCOPE, { ...ruling, kind: 'accepted', response: { text: 'moon' } })
      await store.flags.rule(SCOPE, { ...ruling, kind: 'accepted', response: { text: 'sun' }, question })
    }
    expect(await store.flags.rulings(SCOPE)).toEqual([
      { ...ruling, kind: 'retracted' },
      { ...ruling, kind: 'accepted', response: { text: 'moon' } },
      { ...ruling, kind: 'accepted', response: { text: 'sun' }, question },
    ])
  })
})
