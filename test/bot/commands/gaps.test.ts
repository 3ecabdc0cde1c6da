// Closing gaps through the stand-in: what a student asked in vain is taught, written or put away, and others find it then.

import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '../../../src/playground/person.ts'
import type { Message } from '../../../src/playground/world.ts'
import { labels, shown, text } from '../quiz-class.ts'
import { run } from '../running.ts'

const here = await run()
afterAll(() => here.close())

describe('gaps', () => {
  let ada: Person
  let linus: Person
  let grace: Person

  beforeEach(async () => {
    // Newcomers each time: nobody's last question, nobody's pace.
    ada = here.standIn.addPerson('Ada')
    grace = here.instructor()
    linus = here.standIn.addPerson('Linus')
    const open = await here.store.asks.list(here.scope)
    await here.store.asks.settle(open.map((ask) => ask.id))
  })

  const asks = async (person: Person, question: string) => shown(await person.run('ask', { question }))
  const gaps = async () => shown(await grace.run('gaps'))

  async function passOn(question: string, how: string): Promise<void> {
    const modal = await ada.press(await asks(ada, question), 'Ask the instructors')
    await ada.submit(modal, { how: [how] })
  }

  /** The gap that an instructor opens from the list. */
  async function opened(question: string): Promise<Message> {
    const list = await gaps()
    const ask = (await here.store.asks.list(here.scope)).findLast((each) => each.question === question)
    return shown(await grace.choose(list, 'Close one of these gaps', [String(ask?.id)]))
  }

  /** The next direct message to Ada. */
  const told = () => here.standIn.events.waitFor('message', (message) => message.channelId === ada.dmChannel.id, 5000)

  it('are listed in private, with how often and why, and nobody is named who did not wish it', async () => {
    await asks(ada, 'may I park my yacht here?')
    await passOn('may I park my yacht here?', 'unnamed')
    await passOn('does insurance pay for scratches?', 'named')
    const list = await gaps()
    expect(list.ephemeralFor).toBe(grace.id)
    expect(text(list)).not.toContain('page 1')
    expect(text(list)).toContain('may I park my yacht here? (no answer 2 times, passed on to you once)')
    expect(text(await opened('does insurance pay for scratches?'))).toContain('Asked by')
    expect(text(await opened('may I park my yacht here?'))).not.toContain('Asked by')
  })

  it('are one where a question was passed on in better words, and are closed for all its words', async () => {
    const before = (await here.store.asks.list(here.scope)).length
    await asks(ada, 'may I dock my submarine here?')
    const modal = await ada.press(await asks(ada, 'may I dock my submarine here?'), 'Ask the instructors')
    await ada.submit(modal, { question: 'is there a berth for vessels that dive?', how: ['unnamed-told'] })
    expect(await here.store.asks.list(here.scope)).toHaveLength(before + 2)
    const list = await gaps()
    expect(text(list)).toContain('is there a berth for vessels that dive? (no answer 2 times, passed on to you once)')
    expect(text(list)).not.toContain('my submarine')
    const arriving = told()
    const ask = (await here.store.asks.list(here.scope)).at(-1)
    const gap = shown(await grace.choose(list, 'Close one of these gaps', [String(ask?.id)]))
    await grace.choose(gap, 'It is answered in …', ['Keels'])
    const answered = text(await arriving)
    expect(answered).toContain('vessels that dive')
    // What a class taught is unknown in direct messages, where this is read.
    expect(answered).toContain('Ask me again in your class’s server')
    expect(text(await gaps())).not.toMatch(/submarine|that dive/)
    expect((await here.store.lessons.taught(here.scope)).slice(-2).map(({ question }) => question)).toEqual([
      'is there a berth for vessels that dive?',
      'may I dock my submarine here?',
    ])
  })

  it('keep what a second one adds to a question that was passed on from a shared answer', async () => {
    const asked = await asks(ada, 'may I dock my airship here?')
    const [mine, theirs] = [
      await ada.press(asked, 'Ask the instructors'),
      await ada.press(asked, 'Ask the instructors'),
    ]
    await ada.submit(mine, { how: ['unnamed'] })
    await ada.submit(theirs, { question: 'do zeppelins pay harbour dues?', how: ['unnamed'] })
    const list = text(await gaps())
    expect(list).toContain('may I dock my airship here?')
    expect(list).toContain('do zeppelins pay harbour dues?')
  })

  it('are closed by pointing to a section: then other students find it in other words, and who wished is told', async () => {
    const question = 'may I park my yacht here?'
    expect(text(await asks(linus, 'where can I park a yacht?'))).toContain('does not seem to cover')
    await passOn(question, 'unnamed-told')
    const arriving = told()
    const gap = await opened(question)
    const select = gap.components[0]?.components[0]
    const options = select && 'options' in select ? select.options : []
    expect(options.length).toBeGreaterThan(0)
    const taught = shown(
      await grace.run('teach', { question: 'may I park my yacht here?', section: 'Boats › Mooring' }),
    )
    expect(text(taught)).toContain('from “Mooring”')
    expect(text(await arriving)).toContain('The course answers it here')
    expect(text(await asks(linus, 'where can I park a yacht?'))).toContain('approach against the wind')
    expect(text(await gaps())).not.toContain('park my yacht')
  })

  it('are closed by a choice from the sections that come nearest, or the first ones where none is near', async () => {
    await asks(ada, 'what does the captain have for lunch?')
    const gap = await opened('what does the captain have for lunch?')
    const done = shown(await grace.choose(gap, 'It is answered in …', ['Keels']))
    expect(text(done)).toContain('I now answer this from “Keels”')
    expect((await here.store.lessons.taught(here.scope)).at(-1)).toMatchObject({
      sectionId: 'boats.md#keels',
      approvedBy: grace.id,
    })
  })

  it("are closed by an instructor's own answer, which is then cited as theirs", async () => {
    const question = 'does insurance pay for scratches?'
    await passOn(question, 'unnamed-told')
    const arriving = told()
    const modal = await grace.press(await opened(question), 'Answer it myself')
    const done = shown(await grace.submit(modal, { answer: 'Ask the **harbour master** about insurance.' }))
    expect(text(done)).toContain('Kept as your note. One student was told.')
    expect(text(await arriving)).toContain('harbour master')
    const answer = await asks(linus, 'does insurance pay for scratches?')
    expect(text(answer)).toContain('harbour master')
    expect(text(answer)).toContain('Note by an instructor (Grace)')
    const lessons = text(shown(await grace.press(await gaps(), 'What I was taught')))
    expect(lessons).toContain('Grace: Ask the harbour master about insurance.')
  })

  it('are put away, and the student hears that too', async () => {
    const question = 'what films are shown on Friday?'
    await passOn(question, 'unnamed-told')
    const arriving = told()
    await grace.press(await opened(question), 'Not for this course')
    expect(text(await arriving)).toContain('this course does not go into it')
    expect(text(await gaps())).toContain('found an answer, or has been dealt with')
  })

  it('tell a student later where Discord fails at the time', async () => {
    const question = 'what song does the harbour choir sing?'
    await passOn(question, 'unnamed-told')
    const gap = await opened(question)
    const once = { method: 'POST', route: /^\/(users\/@me\/channels|channels\/\d+\/messages)$/, times: 10 }
    here.standIn.faults.next({ kind: 'status', status: 500 }, once)
    const done = shown(await grace.press(gap, 'Not for this course'))
    expect(text(done)).not.toContain('told')
    here.standIn.faults.clear()
    const arriving = told()
    await here.restart()
    expect(text(await arriving)).toContain('Your instructors have dealt with it')
    await expect.poll(() => here.store.asks.untold()).toEqual([])
  })

  it('forget the wish of a student who can never be told', async () => {
    const question = 'what colour are the pillows of the harbour inn?'
    await passOn(question, 'unnamed')
    const ask = (await here.store.asks.list(here.scope)).findLast((each) => each.question === question)
    await here.store.asks.wish(ask?.id ?? 0, here.standIn.ground.world.botId)
    await grace.press(await opened(question), 'Not for this course')
    expect(await here.store.asks.wishers([ask?.id ?? 0])).toEqual([])
  })

  it('tell a student once, whatever is closed again', async () => {
    const question = 'who polishes the anchor of the moon?'
    await passOn(question, 'unnamed-told')
    const [mine, theirs] = [await opened(question), await opened(question)]
    const arriving = told()
    await grace.press(mine, 'Not for this course')
    await arriving
    expect(text(shown(await grace.press(theirs, 'Not for this course')))).toContain('closed meanwhile')
  })

  it('tell each of those who wished for the same question, by a message that Discord cannot take for the other', async () => {
    const question = 'do penguins enjoy jazz?'
    await passOn(question, 'unnamed-told')
    const ask = (await here.store.asks.list(here.scope)).findLast((each) => each.question === question)
    await here.store.asks.wish(ask?.id ?? 0, linus.id)
    const arriving = [ada, linus].map(({ dmChannel }) =>
      here.standIn.events.waitFor('message', (message) => message.channelId === dmChannel.id, 5000),
    )
    await grace.press(await opened(question), 'Not for this course')
    const nonces = (await Promise.all(arriving)).map(({ nonce }) => nonce ?? '')
    expect(new Set(nonces).size).toBe(2)
    expect(Math.max(...nonces.map((nonce) => nonce.length))).toBeLessThanOrEqual(25)
  })

  it('offer what helped students for approval, with one press', async () => {
    const answer = await asks(ada, 'how does a bowline work?')
    await ada.press(answer, 'This helped')
    const list = await gaps()
    expect(labels(list)).toContain('What helped students (1)')
    const helped = shown(await grace.press(list, 'What helped students (1)'))
    expect(text(helped)).toContain('how does a bowline work?')
    const select = helped.components[0]?.components[0]
    const [option] = select && 'options' in select ? select.options : []
    const after = shown(await grace.choose(helped, 'Approve', [option?.value ?? '']))
    expect(text(after)).toContain('nothing left to approve')
    expect((await here.store.lessons.taught(here.scope)).at(-1)).toMatchObject({ question: 'how does a bowline work?' })
  })

  it('can be opened again: what was taught by mistake is forgotten', async () => {
    const question = 'where do they keep the lifeguards?'
    await grace.run('teach', { question, section: 'Weather › Fog' })
    expect(text(await asks(linus, question))).toContain('one long blast')
    const lessons = shown(await grace.press(await gaps(), 'What I was taught'))
    expect(text(lessons)).toContain('Weather › Fog')
    const select = lessons.components[0]?.components[0]
    const options = select && 'options' in select ? select.options : []
    const taught = options.find((option) => option.label.endsWith(question))
    const after = shown(await grace.choose(lessons, 'Forget', [taught?.value ?? '']))
    expect(text(after)).not.toContain(question)
    expect(text(await asks(linus, question))).not.toContain('one long blast')
  })
})
