// The bot's messages as a terminal shows them.

import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
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
  afterEach(() => here.close())

  it('answers a question of several right choices with several numbers, and no number is a hint by accident', async () => {
    here = await quizClass()
    for (const { id: questionId, contentHash, kind } of here.library.questions) {
      if (kind === 'multiple-choice') continue
      const scope = { guild: here.standIn.guild.id, course: here.library.courseId }
      await here.store.flags.rule(scope, { questionId, contentHash, kind: 'retracted', by: 'x', at: 0 })
    }
    const [input, output] = [new PassThrough(), new PassThrough({ encoding: 'utf8' })]
    let said = ''
    output.on('data', (words: string) => {
      said += stripVTControlCharacters(words)
    })
    const talk = chat(here.standIn.person('Ada'), { input, output })
    input.write('/quiz\n')
    await expect.poll(() => said).toMatch(/Choose all that are right\n {2}\[1\] A .*\n {2}\[2\] B .*\[\d\] Hint/s)
    input.write('1 99\n')
    await expect.poll(() => said).toContain('no 99')
    input.write('1, 2\n')
    await expect.poll(() => said).toMatch(/Right|Partly right|Not right/)
    input.end()
    await talk
    expect(await here.store.attempts.ofUser(here.library.courseId, here.standIn.person('Ada').id)).toMatchObject([
      { hints: 0, response: { picked: [expect.any(Number), expect.any(Number)] } },
    ])
  })
})
