// How answers in other languages than English are put: each key with what means it, and with what must stay wrong.

import { describe, expect, it } from 'vitest'
import { parseCourse } from '../../../src/course/parse.ts'
import { gradeResponse } from '../../../src/quiz/kinds/table.ts'
import type { Question } from '../../../src/quiz/question.ts'
import { readQuestions } from '../../../src/quiz/reading/read.ts'
import { sample } from './sample.ts'

const grade = (question: Question, text: string) => gradeResponse(question, { text }, { findPassage: () => undefined })

describe('a short answer in another language', () => {
  it.each([
    ['de', 'Wo entsteht Galle?', 'Leber', ['in der Leber', 'die Leber', 'Sie entsteht in der Leber.'], ['nicht in der Leber', 'in der Niere', 'Leber oder Niere']],
    ['de', 'Wo?', 'die Leber', ['Leber', 'in der Leber'], ['Lunge']],
    ['de', 'Was?', 'Fett und Eiweiß', ['Eiweiss und Fett', 'das Fett sowie das Eiweiß'], ['Fett', 'Fett und Zucker']],
    ['fr', 'Où ?', 'le foie', ['foie', 'dans le foie', 'c’est le foie'], ['pas le foie', 'le rein']],
    ['fr', 'Quoi ?', 'l’eau', ['eau', "de l'eau", 'l’eau'], ['air']],
    ['de', 'Welche Einstülpungen?', 'Cristae', ['ich glaube Cristae', 'Ich glaube, es sind die Cristae', 'Cristae, glaube ich'], ['ich glaube nicht', 'ich glaube Matrix']],
    ['fr', 'Quel organe ?', 'le foie', ['je crois que c’est le foie', 'le foie, je pense'], ['je crois que c’est le rein']],
    ['es', '¿Qué órgano?', 'hígado', ['creo que es el hígado', 'probablemente el hígado'], ['creo que es el riñón']],
    ['es', '¿Dónde?', 'hígado', ['en el hígado', 'el higado'], ['no en el hígado', 'riñón']],
  ])('%s: %s %s', (lang, prompt, key, right, wrong) => {
    const question = sample({ kind: 'short-answer', accepted: [key], prompt, lang })
    for (const text of right) expect(grade(question, text).score, text).toBe(1)
    for (const text of wrong) expect(grade(question, text).score, text).toBe(0)
  }) // biome-ignore format: a table
})

describe('a question of a document in a language', () => {
  it.each([
    ['en', 'kernel', 'the kernel'],
    ['eng', 'kernel', 'the kernel'],
    ['EN_us', 'kernel', 'the kernel'],
    ['de', 'Leber', 'die Leber'],
    ['deu', 'Leber', 'die Leber'],
    ['ger', 'Leber', 'die Leber'],
    ['de_AT', 'Leber', 'die Leber'],
  ])('is graded in it, however the front matter writes it: %s', (lang, key, right) => {
    const text = `---\nlang: ${lang}\n---\n# A\n\n## Review questions\n\n### What is it?\n\nAnswer: ${key}\n`
    const files = [{ path: 'a.md', bytes: new TextEncoder().encode(text) }]
    const [question] = readQuestions(parseCourse({ id: 'x', hash: '', problems: [], files })).questions
    expect(question && grade(question, right).score).toBe(1)
  })
})

describe('a number in another language', () => {
  it.each([
    [0.8, 'g', ['0,8 Gramm', '0,8 gramos', '0,8 grammes'], ['0,8 kg', '8 Gramm']],
    [90, 'min', ['1,5 Stunden', 'in 90 Minuten', '1,5 heures', '1,5 horas'], ['90 Stunden']],
    [9_200_000, undefined, ['9,2 Millionen', '9,2 millones', '9,2 millions'], ['9,2', '9,2 Milliarden']],
    [5_000_000_000, undefined, ['5 Milliarden', '5 milliards', '5000 millones'], ['5 Millionen']],
    [70, '%', ['70 Prozent'], ['7 Prozent']],
    [2, 'km', ['2 kilomètres', '2 kilómetros', '2000 mètres', '2 Kilometer'], ['2 mètres']],
    [3, 'days', ['3 Tage', '3 jours', '3 días', '72 Stunden'], ['3 Stunden']],
  ])('%d %s', (value, unit, right, wrong) => {
    const question = sample({ kind: 'number', value, tolerance: 0, ...(unit && { unit }), lang: 'de', prompt: 'Wie viel?' })
    for (const text of right) expect(grade(question, text).score, text).toBe(1)
    for (const text of wrong) expect(grade(question, text).score, text).toBe(0)
  }) // biome-ignore format: a table
})

describe('an open answer in another language', () => {
  const question = sample({
    kind: 'open',
    keyIdeas: ['Aufbau von Muskeln', 'Aufbau von Enzymen', 'Aufbau von Hormonen'],
    prompt: 'Wozu braucht der Körper Eiweiß?',
    lang: 'de',
  })

  it('has an idea without its little words, and in other forms of its words', () => {
    expect(grade(question, 'Für Muskeln, Enzyme und Hormone').verdict).toBe('right')
    expect(grade(question, 'Für den Aufbau von Muskeln').score).toBeCloseTo(1 / 3)
  })

  it('has none by little words alone', () => {
    expect(grade(question, 'Der Körper braucht es von den Mahlzeiten').verdict).toBe('wrong')
  })
})
