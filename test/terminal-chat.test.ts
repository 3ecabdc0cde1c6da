// The bot's messages as a terminal shows them.

import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import type { QuestionKind } from '../src/quiz/question.ts'
import { chat, messageText } from '../src/terminal-chat.ts'
import { quizClass } from './bot/quiz-class.ts'
import type { Running } from './bot/running.ts'

const shown = (content: string, columns: number) => messageText({ content, embeds: [], components: [] }, columns)

describe('a message at a terminal', () => {
  it('breaks between words, and no line begins with the space that was broken at', () => {
    expect(shown('To moor a boat, approach against the wind.', 16)).toBe('To moor a boat,\napproach against\nthe wind.')
  })

  it('keeps the indentation of code', () => {
    expect(shown('Run:\n```sh\nmoor --bow\n  --stern\n```', 40)).toBe('Run:\n    moor --bow\n      --stern')
  })

  it('says moments in words, those that Discord would count down as well', () => {
    const moment = Date.parse('2026-09-14T09:00:00') / 1000
    expect(shown(`Until <t:${moment}:D>, closes <t:${moment}:R>.`, 90)).toBe(
      'Until 14 September 2026, closes 14 September 2026 at 09:00.',
    )
  })
})

describe('a person at a terminal', () => {
  let here: Running
  let said: string
  let input: PassThrough
  let talk: Promise<void>
  afterEach(async () => {
    input.end()
    await talk
    await here.close()
  })

  /** A class in which only questions of one kind are left, and Ada at a terminal. */
  const sitDown = async (kind?: QuestionKind) => {
    here = await quizClass()
    for (const { id: questionId, contentHash, kind: other } of here.library.questions) {
      if (kind === undefined || other === kind) continue
      const scope = { guild: here.standIn.guild.id, course: here.library.courseId }
      await here.store.flags.rule(scope, { questionId, contentHash, kind: 'retracted', by: 'x', at: 0 })
    }
    input = new PassThrough()
    const output = new PassThrough({ encoding: 'utf8' })
    said = ''
    output.on('data', (words: string) => {
      said += stripVTControlCharacters(words)
    })
    talk = chat(here.standIn.person('Ada'), { input, output })
  }

  /** What is said from a line on. */
  const type = async (line: string, answer: string | RegExp) => {
    said = ''
    input.write(`${line}\n`)
    await expect.poll(() => said).toMatch(answer)
  }
  const attempts = () => here.store.attempts.ofUser(here.library.courseId, here.standIn.person('Ada').id)

  it('answers a question of several right choices with several numbers, and no number is a hint by accident', async () => {
    await sitDown('multiple-choice')
    await type('/quiz', /Choose all that are right\n {2}\[1\] A .*\n {2}\[2\] B .*\[\d\] Hint/s)
    await type('1 99', 'no 99')
    await type('1, 2', /Right|Partly right|Not right/)
    expect(await attempts()).toMatchObject([
      { hints: 0, response: { picked: [expect.any(Number), expect.any(Number)] } },
    ])
  })

  it('types an answer on the next line, also after one that was refused', async () => {
    await sitDown('short-answer')
    await type('/quiz', '[1] Answer')
    await type('1', /Short answer: .*\?\nType it on the next line/s)
    await type('/cancel', 'Nothing was sent.')
    await type('1', 'Type it on the next line')
    await type('', /takes 1 to 200 characters.*Type it on the next line/s)
    await type('3', /Right|Not right/)
    expect(await attempts()).toMatchObject([{ response: { text: '3' } }])
  })

  it('reads the options of a command, and says so where it cannot', async () => {
    await sitDown()
    await type('/quiz kind:open', 'Open question')
    await type('/leaderboard today', 'Leaderboard · Today')
    await type('/help me', 'I cannot read “me” here. /help takes nothing.')
  })
})
