// How numbers are put: each key with answers that mean it, and with such as must stay wrong.

import { describe, expect, it } from 'vitest'
import { gradeResponse, isReadable, KINDS, keyOf } from '../../../src/quiz/kinds/table.ts'
import type { Question } from '../../../src/quiz/question.ts'
import type { Entry } from '../../../src/quiz/reading/entry.ts'
import { sample } from './sample.ts'

const ENTRY: Entry = {
  prompt: '',
  choices: [],
  answers: [],
  modelAnswer: undefined,
  keyIdeas: [],
  explanation: undefined,
  hint: undefined,
  see: undefined,
  fields: {},
  slips: [],
  startLine: 1,
  endLine: 1,
}

function asked(answer: string, prompt = 'How much?'): Question {
  const body = KINDS.number.read({ ...ENTRY, answers: [answer] })
  if (!body) throw new Error(`${answer} is no number`)
  return sample({ ...body, prompt })
}

const grade = (question: Question, text: string) => gradeResponse(question, { text }, { findPassage: () => undefined })

describe('a number', () => {
  it.each([
    ['below zero', '-40 °C', ['minus 40', 'it is -40', '-40°', '40 degrees below zero', 'minus forty degrees celsius'], ['40', '40 °C', '-40 °F', '10 minus 40']],
    ['in degrees', '55 °C', ['55 degrees', 'fifty-five degrees', '55º', '55 C', '55 degrees Celsius'], ['-55', '55 °F', '55 K', '56 degrees']],
    ['of an angle', '90°', ['90 degrees', 'ninety'], ['9', '90 min']],
    ['in any size of its unit', '20 mL', ['0.02 l', '2 cl', '20 milliliters', '20 ml', '0,02 litres'], ['20 l', '2 ml', '20 g']],
    ['in two units', '90 minutes', ['1 h 30 min', '1 hour 30 minutes', '1 hour, 30 minutes', '1 hour and 30 minutes'], ['1 h 30 s', '30 min 1 h', '1 h or 30 min', '1 h 20 min']],
    ['with half of one', '90 min', ['an hour and a half', 'one and a half hours', '1 1/2 hours', '1½ h'], ['half an hour', 'an hour', '1/2 h']],
    ['as a part', '30 min', ['half an hour', '1/2 hour', 'a half hour', '½ h'], ['half a minute', '1/2', 'half']],
    ['as a fraction', '0.25 cups', ['1/4 cup', 'a quarter of a cup', '¼ cup'], ['1/2 cup', '4 cups', '1/4 litre']],
    ['as a share', '70 %', ['0.7', '7/10', 'seventy per cent'], ['7', '0.07', '0.7 %']],
    ['as a percentage', '0.7', ['70 %', '7/10'], ['70', '7 %']],
    ['in words', '3000000', ['3 million', 'three million', '3M', '3 million bricks'], ['3', '3 thousand', '30 million', '3 billion']],
    ['in long words', '2300', ['two thousand three hundred', 'twenty-three hundred'], ['two thousand or three hundred']],
    ['by the dozen', '6', ['half a dozen'], ['a dozen']],
    ['as a power', '10^6', ['1000000', '10**6', '10⁶', 'a million', '1e6'], ['10', '6', '10^5']],
    ['with a power', '2 × 10^3', ['2000', '2x10^3', '2·10³', '2 thousand'], ['2', '10', '3', '2 × 10^4']],
    ['in a date', '1776', ['July 4, 1776', '4th of July 1776', '1776-07-04', '4.7.1776', '7/4/1776'], ['July 4, 1777', '1776 or 1777', '4']],
    ['per time', '3', ['3 times a day', '3 a second'], ['2 times a day']],
    ['beside another', '7', ['seven'], ['7/8', '6 7', 'six, seven', '7 or 8']],
  ])('%s: %s', (_, answer, right, wrong) => {
    const question = asked(answer)
    for (const text of right) expect(grade(question, text).score, text).toBe(1)
    for (const text of wrong) expect(grade(question, text).score, text).toBe(0)
  }) // biome-ignore format: a table

  it('is counted in what its key or the question counts in', () => {
    for (const question of [asked('7 million'), asked('7', 'How many million?')]) {
      for (const text of ['7', '7 million', 'seven million', '7,000,000'])
        expect(grade(question, text).score, text).toBe(1)
      for (const text of ['7 thousand', '70', '7 billion']) expect(grade(question, text).score, text).toBe(0)
    }
    expect(grade(asked('3', 'How many of two hundred?'), '300').score).toBe(0)
  })

  it('begins no group of thousands with nought', () => {
    expect(grade(asked('500'), '0.500').score).toBe(0)
    expect(grade(asked('1500'), '1.500').score).toBe(1)
  })

  it.each([
    ['2.000 kcal', 'de', 2000, 0],
    ['2.000 ± 100 kcal', 'de', 2000, 100],
    ['1.250 g', 'de', 1250, 0],
    ['1,250 g', 'de', 1.25, 0],
    ['9.200.000 ± 300.000', 'en', 9_200_000, 300_000],
    ['12,5 ± 1.000', 'en', 12.5, 1000],
    ['0.125 ± 1.500', 'de', 0.125, 1.5],
    ['1,250 g', 'en', 1250, 0],
    ['2.000', 'en', 2, 0],
    ['2.000', 'xx', 2, 0],
  ])('%s in the language %s has its value and tolerance in one convention', (answer, lang, value, tolerance) => {
    expect(KINDS.number.read({ ...ENTRY, answers: [answer] }, lang)).toMatchObject({ value, tolerance })
  })

  it('is told as it was taken', () => {
    expect(grade(asked('70 %'), '0.7').notes).toEqual(['Taken as 70 %.'])
    expect(grade(asked('0.125 kg'), '1/8').notes).toEqual(['Taken as 0.125 kg.'])
  })

  it.each(['3.10', '10^6', '512 ± 5 MB', '1,500 kcal'])('is shown as its author wrote it: %s', (answer) => {
    expect(keyOf(asked(answer))).toBe(answer)
  })

  it('is read where it is a part, and its key is no fraction, which may be a name', () => {
    expect(isReadable(asked('30 min'), { text: 'half an hour' })).toBe(true)
    expect(KINDS.number.read({ ...ENTRY, answers: ['24/7'] })).toBeUndefined()
  })
})
