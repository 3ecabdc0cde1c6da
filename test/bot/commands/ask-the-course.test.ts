// "Ask the course" through the stand-in: a message is the question.

import { afterAll, describe, expect, it } from 'vitest'
import { DiscordBoard } from '../../../src/bot/daily/discord-board.ts'
import { intent } from '../../store/sample.ts'
import { shown, text } from '../quiz-class.ts'
import { run } from '../running.ts'

const here = await run()
afterAll(() => here.close())

describe('asking the course', () => {
  it('answers what a message asks, from its context menu', async () => {
    const [ada, linus] = [here.standIn.addPerson('Ada'), here.standIn.addPerson('Linus')]
    const message = linus.send('does anybody know about fog?')
    const outcome = await ada.runOn('Ask the course', message)
    expect(outcome.message?.ephemeralFor).toBe(ada.id)
    expect(text(shown(outcome))).toContain('sound one long blast')
  })

  it('knows what the caller spoke about only where the words are theirs', async () => {
    const [ada, linus] = [here.standIn.addPerson('Ada'), here.standIn.addPerson('Linus')]
    await ada.run('ask', { question: 'what is fog?' })
    const theirs = shown(await ada.runOn('Ask the course', linus.send('where does it form?')))
    expect(text(theirs)).not.toContain('Taken as')
    await ada.run('ask', { question: 'what is fog?' })
    const own = shown(await ada.runOn('Ask the course', ada.send('where does it form?')))
    expect(text(own)).toContain('Taken as: where does fog form?')
  })

  it('shows an answer of the bot’s own again, and asks nothing a second time', async () => {
    const [ada, linus] = [here.standIn.addPerson('Ada'), here.standIn.addPerson('Linus')]
    const scope = { guild: here.standIn.guild.id, course: here.library.courseId }
    const answer = await ada.say(`<@${here.standIn.ground.world.botId}> what is fog?`)
    const before = (await here.store.asks.ofScope(scope)).length
    const again = shown(await linus.runOn('Ask the course', answer))
    expect(again.ephemeralFor).toBe(linus.id)
    expect(again.embeds[0]).toEqual(answer.embeds[0])
    expect(await here.store.asks.ofScope(scope)).toHaveLength(before)
  })

  it('takes nothing else that the bot says for a question, the question of the day least of all', async () => {
    const [ada] = [here.standIn.addPerson('Ada')]
    const channel = here.standIn.channel('daily')
    const scope = { guild: here.standIn.guild.id, course: here.library.courseId }
    const board = new DiscordBoard(here.bot.app)
    const post = await here.store.dailies.intend(intent({ scope, channel: channel.id, date: '2026-09-14' }))
    const message = await board.send(post)
    const looked = async () => {
      const daily = ada.visible(channel).at(-1)
      if (!daily) throw new Error('nothing was posted')
      return shown(await ada.runOn('Ask the course', daily)).content
    }
    expect(await looked()).toContain('question of the day')
    await board.reveal({ ...post, message, status: 'closed' })
    expect(await looked()).toMatch(/^(?!.*for you to answer).*question of the day/)
    const empty = await ada.say(`<@${here.standIn.ground.world.botId}>`)
    expect(shown(await ada.runOn('Ask the course', empty)).content).toContain('message of my own')
  })
})
