import fc from 'fast-check'
import { type GIFTQuestion, parse } from 'gift-pegjs'
import { describe, expect, it } from 'vitest'
import { giftOf } from '../../src/reports/gift.ts'
import { ONE_OF_EACH } from './questions.ts'

const parsed = (): readonly GIFTQuestion[] => parse([...giftOf(ONE_OF_EACH, 'Course: one')].join(''))
const withTitle = (title: string) => parsed().find((question) => question.title === title)

// The parser leaves the escape of a line break to whoever shows the text.
const unescaped = (text: string) => text.replaceAll('\\n', '\n')

describe('giftOf', () => {
  it('is read back by a GIFT parser with every kind as its own type', () => {
    expect(parsed().map((question) => question.type)).toEqual([
      'Category', 'MC', 'MC', 'TF', 'TF', 'Short', 'Numerical', 'Essay',
    ]) // biome-ignore format: one line
  })

  it('keeps the text of prompts, choices and feedback to the letter', () => {
    const question = withTitle('single')
    const original = ONE_OF_EACH[0]
    if (question?.type !== 'MC' || original?.kind !== 'single-choice') expect.unreachable()
    else {
      expect(question.stem.format).toBe('markdown')
      expect(unescaped(question.stem.text)).toBe(original.prompt)
      expect(question.choices.map((choice) => unescaped(choice.text.text))).toEqual(original.choices.map((c) => c.text))
      expect(question.choices.map((choice) => choice.isCorrect)).toEqual([false, true, false])
      expect(question.choices[0]?.feedback?.text).toBe('They limit what it sees: not how much.')
      expect(question.globalFeedback?.text).toBe(original.explanation)
    }
  })

  it('weighs several right choices so that they share the mark, and wrong ones take it away', () => {
    const question = withTitle('multiple')
    expect(question?.type === 'MC' && question.choices.map((choice) => choice.weight)).toEqual([
      33.33333, 33.33333, 33.33333, -33.33333,
    ])
  })

  it('puts the feedback of true and false on the right sides', () => {
    // For Moodle the first feedback is for the wrong answer, the second for the right one, whichever is true.
    expect([...giftOf(ONE_OF_EACH, 'c')].join('')).toContain('Is it so? {T#It is\\: see above.####In short, so.}')
    expect(withTitle('true')).toMatchObject({ isTrue: true, globalFeedback: { text: 'In short, so.' } })
    expect(withTitle('false')).toMatchObject({ isTrue: false })
  })

  it('writes numbers with their tolerance, and all accepted answers', () => {
    expect(withTitle('number')).toMatchObject({ choices: { type: 'range', number: 512, range: 1 } })
    const short = withTitle('short')
    expect(short?.type === 'Short' && short.choices.map((choice) => choice.text.text)).toEqual([
      'docker ps -a',
      'docker ps --all',
    ])
  })

  it('writes numbers of any size so that they are read back to the digit', () => {
    const number = ONE_OF_EACH.find(({ kind }) => kind === 'number')
    const sized = fc.tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: -60, max: 60 }))
    const value = sized.map(([digits, exponent]) => Number(`${digits}e${exponent}`))
    fc.assert(
      fc.property(value, value.map(Math.abs), (value, tolerance) => {
        if (number?.kind !== 'number') expect.unreachable()
        const [question] = parse([...giftOf([{ ...number, value, tolerance }], 'c')].join('')).slice(-1)
        expect(question).toMatchObject({ choices: { type: 'range', number: value, range: tolerance } })
      }),
    )
  })

  it('writes an answer as it is typed, and an asterisk as itself and no wildcard', () => {
    const [, , , , short] = ONE_OF_EACH
    if (short?.kind !== 'short-answer') expect.unreachable()
    else {
      const accepted = ['*', 'SELECT * FROM t', '`name`', 'C:\\*', 'the `ps` command']
      // The format takes one backslash of two away, Moodle's short answer the other with the asterisk after it.
      expect([...giftOf([{ ...short, accepted }], 'c')].join('')).toContain(
        String.raw`{=\\* =SELECT \\* FROM t =name =C\:\\\\* =the ps command}`,
      )
    }
  })

  it('says in the prompt in which unit a number is to be given', () => {
    expect(withTitle('number')).toMatchObject({ stem: { text: 'How much?\n\nAnswer in MB.' } })
  })

  it('makes an essay of a short answer with an arrow, which would be read as matching', () => {
    const [, , , , short] = ONE_OF_EACH
    if (short?.kind !== 'short-answer') expect.unreachable()
    else {
      const [question] = parse([...giftOf([{ ...short, accepted: ['a -> b'] }], 'c')].join('')).slice(-1)
      expect(question).toMatchObject({ type: 'Essay', globalFeedback: { text: 'a -> b' } })
    }
  })

  it('writes no feedback where the model answer is blank', () => {
    const open = ONE_OF_EACH.find(({ kind }) => kind === 'open')
    if (open?.kind !== 'open') expect.unreachable()
    else {
      const { explanation: _, ...bare } = open
      const [question] = parse([...giftOf([{ ...bare, keyIdeas: [], modelAnswer: ' ' }], 'c')].join('')).slice(-1)
      expect(question).toMatchObject({ type: 'Essay', globalFeedback: null })
    }
  })

  // Without `>`: this parser, unlike Moodle's, takes an arrow in a multiple choice for a matching question.
  it('survives any text', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'ab1 =~#{}:\\%\n/*$-"\'é😀'), minLength: 1 })
      .filter((t) => t.trim() !== '')
    fc.assert(
      fc.property(text, text, text, (prompt, right, wrong) => {
        const [, , , , short] = ONE_OF_EACH
        if (short?.kind !== 'short-answer') return
        const single = {
          ...short,
          kind: 'single-choice' as const,
          prompt,
          choices: [
            { text: right, correct: true },
            { text: wrong, correct: false },
          ],
        }
        const question = parse([...giftOf([single], 'c')].join('')).at(-1)
        if (question?.type !== 'MC') expect.unreachable()
        else expect(question.choices).toHaveLength(2)
      }),
    )
  })

  it('escapes formulas for the markdown of Moodle, which sets them after it', () => {
    const [single] = ONE_OF_EACH
    if (single?.kind !== 'single-choice') return expect.unreachable()
    const prompt = 'Is $\\{a_1\\} < b$ like `$\\{a_1\\}$`?'
    const [, question] = parse([...giftOf([{ ...single, prompt }], 'c')].join(''))
    expect(question?.type === 'MC' && question.stem.text).toBe('Is $\\\\{a\\_1\\\\} &lt; b$ like `$\\{a_1\\}$`?')
  })
})
