// How answers in other languages than English are put: each key with what means it, and with what must stay wrong.

import { describe, expect, it } from 'vitest'
import { parseCourse } from '../../../src/course/parse.ts'
import { choicesOf, gradeResponse, keyOf } from '../../../src/quiz/kinds/table.ts'
import type { Question } from '../../../src/quiz/question.ts'
import { readQuestions } from '../../../src/quiz/reading/read.ts'
import { sample } from './sample.ts'

/** A question of a document in a language, with its key. */
function readIn(lang: string, key: string) {
  const text = `---\nlang: ${lang}\n---\n# A\n\n## Review questions\n\n### What is it?\n\nAnswer: ${key}\n`
  const files = [{ path: 'a.md', bytes: new TextEncoder().encode(text) }]
  return readQuestions(parseCourse({ id: 'x', hash: '', problems: [], files })).questions[0]
}

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
    ['it', 'Quale organo?', 'il fegato', ['fegato', 'nel fegato', 'credo che sia il fegato', 'è il fegato'], ['non il fegato', 'il rene']],
    ['pt', 'Qual órgão?', 'o fígado', ['fígado', 'no fígado', 'acho que é o fígado'], ['não é o fígado', 'o rim']],
    ['nl', 'Welk orgaan?', 'de lever', ['lever', 'in de lever', 'ik denk de lever'], ['niet de lever', 'de nier']],
    ['it', 'Che cosa?', 'grassi e proteine', ['proteine e grassi', 'proteine, grassi'], ['grassi', 'grassi e zuccheri']],
    ['pt', 'O quê?', 'gordura e proteína', ['proteína e gordura'], ['gordura']],
    ['nl', 'Wat?', 'vet en eiwit', ['eiwit en vet'], ['vet']],
    ['de', 'In welcher Reihenfolge?', 'Mund, Magen, Darm', ['Mund, Magen und Darm'], ['Darm, Magen, Mund']],
    ['es', '¿En qué orden?', 'boca, estómago', ['boca, estomago'], ['estómago, boca']],
    ['fr', 'Dans quel ordre ?', 'bouche, estomac', ['bouche et estomac'], ['estomac et bouche']],
    ['it', 'In quale ordine?', 'bocca, stomaco', ['bocca e stomaco'], ['stomaco e bocca']],
    ['es', '¿Dónde?', 'hígado', ['en el hígado', 'el higado'], ['no en el hígado', 'riñón']],
  ])('%s: %s %s', (lang, prompt, key, right, wrong) => {
    const question = sample({ kind: 'short-answer', accepted: [key], prompt, lang })
    for (const text of right) expect(grade(question, text).score, text).toBe(1)
    for (const text of wrong) expect(grade(question, text).score, text).toBe(0)
  }) // biome-ignore format: a table
})

describe('a part of several things', () => {
  it.each([
    ['de', 'Welche zwei Gase?', 'Sauerstoff und Stickstoff', 'Sauerstoff'],
    ['es', '¿Qué dos gases?', 'oxígeno y nitrógeno', 'oxigeno'],
    ['fr', 'Quels deux gaz ?', 'l’azote et l’oxygène', 'azote'],
    ['it', 'Quali due gas?', 'ossigeno e azoto', 'azoto'],
    ['nl', 'Welke twee gassen?', 'zuurstof en stikstof', 'stikstof'],
    ['pt', 'Quais dois gases?', 'oxigênio e nitrogênio', 'nitrogenio'],
  ])('is partly right where the question counts them: %s', (lang, prompt, key, said) => {
    expect(grade(sample({ kind: 'short-answer', accepted: [key], prompt, lang }), said).score).toBe(0.5)
  })
})

describe('a statement that holds or does not', () => {
  it.each([
    ['de', 'Falsch', 'Richtig', 'Falsch'],
    ['de', 'wahr', 'Wahr', 'Falsch'],
    ['es', 'Falso', 'Verdadero', 'Falso'],
    ['fr', 'faux.', 'Vrai', 'Faux'],
    ['it', 'Falso', 'Vero', 'Falso'],
    ['pt', 'Falso', 'Verdadeiro', 'Falso'],
    ['nl', 'onwaar', 'Waar', 'Onwaar'],
    ['en', 'vrai', 'Vrai', 'Faux'],
  ])('is answered in the words of its language: %s %s', (lang, key, yes, no) => {
    const question = readIn(lang, key)
    expect(question?.kind).toBe('true-false')
    expect(question && choicesOf(question)).toEqual([yes, no])
    expect(question && keyOf(question).toLowerCase()).toBe(key.replace('.', '').toLowerCase())
  })
})

describe('a number in words', () => {
  it.each([
    ['de', 4, ['vier', 'es sind vier', 'Vier Kammern'], ['fünf', 'vierzig', 'nicht vier', 'vier oder fünf']],
    ['de', 35, ['fünfunddreißig', 'fuenfunddreissig'], ['dreiundfünfzig', 'fünf']],
    ['de', 1, ['eine', 'eins'], ['keine', 'ein paar']],
    ['es', 23, ['veintitrés', 'son veintitres'], ['treinta y dos']],
    ['es', 32, ['treinta y dos'], ['treinta', 'dos', 'no 32']],
    ['fr', 97, ['quatre-vingt-dix-sept'], ['quatre-vingts', 'pas 97']],
    ['fr', 22, ['vingt-deux', 'il y en a vingt-deux'], ['vingt', 'deux']],
    ['it', 28, ['ventotto'], ['venti', 'otto', 'non 28']],
    ['nl', 24, ['vierentwintig'], ['vier', 'niet 24']],
    ['pt', 42, ['quarenta e dois'], ['quarenta', 'não 42']],
  ])('%s: %d', (lang, value, right, wrong) => {
    const question = sample({ kind: 'number', value, tolerance: 0, lang, prompt: '?' })
    for (const text of right) expect(grade(question, text).score, text).toBe(1)
    for (const text of wrong) expect(grade(question, text).score, text).toBe(0)
  })

  it.each([
    ['en', 'four', '4'],
    ['en', 'Seven days.', '1 week'],
    ['de', 'zwölf', '12'],
    ['es', 'veintitrés', '23'],
  ])('may be the key: %s %s', (lang, key, said) => {
    const question = readIn(lang, key)
    expect(question?.kind).toBe('number')
    for (const text of [said, key]) expect(question && grade(question, text).score, text).toBe(1)
  })

  it.each(['Seven Samurai', 'half-life', 'second'])('is none in a name: %s', (key) => {
    expect(readIn('en', key)?.kind).toBe('short-answer')
  })
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
    const question = readIn(lang, key)
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
