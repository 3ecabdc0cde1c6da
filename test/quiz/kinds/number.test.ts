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
    ['below zero', '-40 °C', ['minus 40', 'it is -40', '-40°', '40 degrees below zero', 'minus forty degrees celsius'], ['40', '40 °C', '-41 °F', '10 minus 40']],
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

  it.each([
    ['9.81 m/s²', ['9.81', '9.81 m/s^2', '9.81 m/s2', '9.81 m s⁻²', '9.81 m·s^-2', '9,81 m/s²', '9.81 metres per second squared', '981 cm/s²', '$9.81\\,\\text{m/s}^2$', 'it is 9.81 m/s**2'], ['9.81 m/s', '9.8', '9.81 s', '9.81 m²', '9.81 m']],
    ['9.81 ± 0.01 m/s²', ['9.81', '9.81 m/s^2', '9.82'], ['9.83', '9.81 m/s']],
    ['(9.81 ± 0.01) m/s²', ['9.81', '9.82 m/s²'], ['9.83']],
    ['1000 kg/m³', ['1000', '1 g/cm³', '1000 kg/m^3', '1 kg/l', '1000 kilograms per cubic metre'], ['1000 kg', '1 kg/m³', '1000 kg/m²']],
    ['8.314 J/(mol·K)', ['8.314', '8.314 J/(mol K)', '8.314 J/mol/K', '8.314 J mol^-1 K^-1', '8.314 J·mol⁻¹·K⁻¹'], ['8.314 J/mol', '8.314 J']],
    ['2 cm²', ['2', '2 square centimetres', '2 cm^2', '200 mm²', '2 Quadratzentimeter', '2 square cm', '2 centimetres squared'], ['2 cm', '2 cm³', '4']],
    ['90 km/h', ['90', '25 m/s', '90 kilometres per hour', '90 km per hour', '90 Kilometer pro Stunde', '90 km h⁻¹'], ['90 km', '90 m/s']],
    ['20 N', ['20', '20 newtons', '20 kg·m/s²', '0.02 kN'], ['20 kg', '20 J']],
    ['3 kWh', ['3', '10.8 MJ', '3000 Wh', '3 kW·h'], ['3 kW', '3 kW/h']],
    ['3.5 €', ['3.5', '3,50 €', '€3.50', '3.50 euros', '3.5 EUR', 'EUR 3.5'], ['3.5 $', '3', '35 €']],
    ['$40', ['40', '40 dollars', '$40', '$40.00', '40 USD', '40$', 'US$ 40', 'it costs $40'], ['40 €', '$4', '€40']],
    ['$40 million', ['$40 million', '40 million dollars', '40 million', '40,000,000'], ['$4 million']],
    ['1/3', ['1/3', 'one third', '0.333', '0.33', 'a third', '33.3 %', '\\frac{1}{3}', '$\\frac13$', '1 third'], ['0.3', '1', '3', '2/3', '0.34', '13']],
    ['3/4', ['0.75', 'three quarters', '75 %', '3/4', '¾'], ['3', '4', '1/4', '0.7']],
    ['3 1/2', ['3.5', '3 1/2', '3½', '7/2', 'three and a half'], ['3', '1/2', '31/2']],
    ['1/4', ['one fourth', 'a quarter', '0.25', '1/x = 0.25', '\\frac{1}{4}', '$\\frac{1}{4}$', '1/x = 1/4'], ['4', '1', '1/x = 4']],
    ['√2', ['√2', 'sqrt(2)', '1.41', '1.414', '\\sqrt{2}', 'square root of 2', 'sqrt 2', 'the square root of two'], ['2', '1.4', '√3', '1.42']],
    ['2π', ['2π', '2 pi', '6.28', '2*pi', 'two pi', '2\\pi', '6.283'], ['2', '3.14', '6.2', 'π']],
    ['$\\frac{\\pi}{2}$', ['π/2', 'pi/2', '1.57'], ['2', '3.14']],
    ['97 ± 1 %', ['97 %', '0.97', '97', '97 out of 100', '97/100', '97.5 %'], ['9.7', '0.97 %', '0.9', '98 out of 100']],
    ['97 %', ['0.97', '97 out of 100', '97 out of the 100'], ['97 out of 1000', '0.97 %']],
    ['9.81 ± 1 %', ['9.81', '9.85 m/s²'], ['9.99', '98']],
    ['1789', ['in 1789 on the 14th of July', '1789 (14 July)', '14 July 1789', 'seventeen eighty-nine', '1789, July 14', '1789 on 14 July', '14. Juli 1789'], ['1790', 'seventeen eighty-eight', '1789 or 1790', '17 89']],
    ['2012', ['twenty twelve', 'two thousand twelve'], ['20 12', 'twenty two']],
    ['1905', ['nineteen oh five', 'nineteen-oh-five'], ['nineteen five', '95']],
    ['96 °C', ['204.8 °F', '96', '369.15 K', '369 K', '96 degrees'], ['96 °F', '96 K', '204.8 °C', '205 °F']],
    ['1.6e-19 C', ['1.6e-19', '1.6 × 10^-19', '1.6e-19 C'], ['0', '1.7e-19', '1e-19']],
    ['6.674e-11', ['6.674 × 10^-11'], ['0', '1e-12']],
    ['300 K', ['300', '300 K', '26.85 °C'], ['300 °C']],
    ['20 kcal', ['20', '20 kcal', '83.68 kJ'], ['20 kJ']],
    ['5 mol/l', ['5', '5 mol/L', '5 mol per litre', '5000 mol/m³'], ['5 mol']],
    ['100 MB/s', ['100', '100 MB/s', '0.1 GB/s', '100 megabytes per second'], ['100 MB', '100 Mbit/s']],
    ['12 eggs', ['12', 'twelve eggs', 'a dozen eggs'], ['12 km', '6']],
  ])('is measured, paid, divided or told as %s', (answer, right, wrong) => {
    const question = asked(answer)
    for (const text of right) expect(grade(question, text).score, text).toBe(1)
    for (const text of wrong) expect(grade(question, text).score, text).toBe(0)
  }) // biome-ignore format: a table

  it('that is very small is no other such', () => {
    for (const text of ['0', '1e-12']) expect(grade(asked('6.674e-11'), text).score, text).toBe(0)
  })

  it('is taken out of all where the question does not say how many', () => {
    expect(grade(asked('7', 'How many of the 12?'), '7 out of 12').score).toBe(1)
    expect(grade(asked('0.7'), 'seven out of ten').score).toBe(1)
  })

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

  it.each([
    ['70 % ± 5 %', 70, 5, '%'],
    ['70% ± 5', 70, 5, '%'],
    ['70 percent ± 5%', 70, 5, 'percent'],
    ['200 MB ± 5 %', 200, 10, 'MB'],
    ['200 ± 5 % MB', 200, 10, 'MB'],
    ['7 million ± 10 %', 7, 0.7, 'million'],
  ])('has a tolerance in its own unit, also where that is per cent: %s', (...key) => {
    const [answer, value, tolerance, unit] = key
    expect(KINDS.number.read({ ...ENTRY, answers: [answer] })).toMatchObject({ value, tolerance, unit })
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
    for (const name of ['24/7', '120/80', '6/8', '5 CO2', '1:16', '20-25', 'π r^2'])
      expect(KINDS.number.read({ ...ENTRY, answers: [name] }), name).toBeUndefined()
  })
})
