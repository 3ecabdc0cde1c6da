// Other names of one thing in open answers: a glossary's, those of front matter, and abbreviations that the course explains.

import { describe, expect, it } from 'vitest'
import { parseCourse } from '../../../src/course/parse.ts'
import { inNamesOf } from '../../../src/quiz/kinds/names.ts'
import { gradeResponse } from '../../../src/quiz/kinds/table.ts'
import { readQuestions } from '../../../src/quiz/reading/read.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

const GLOSSARY = `# Glossary

| Term | Definition | Words people use |
| --- | --- | --- |
| Spinning reserve | Power that is ready at once | hot standby, SR |
| Frequency | Turns in a second | hum |
| Voltage | Push | tension, pressure |
| Pressure | Force on an area | |
`

function questionOf(prompt: string, ideas: readonly string[], text = '') {
  const page = `---\nsynonyms:\n  big wheel: turbine\n---\n# Grid\n\nA transmission system operator (TSO) rules. ${text}\n\n## Quiz\n\n### ${prompt}\nKey ideas:\n`
  const files = [
    { path: 'a.md', bytes: bytes(page + ideas.map((idea) => `- ${idea}\n`).join('')) },
    { path: 'glossary.md', bytes: bytes(GLOSSARY) },
  ]
  const { questions } = readQuestions(parseCourse({ id: 'x', files, hash: '', problems: [] }))
  const question = questions.find(({ kind }) => kind === 'open')
  if (!question) throw new Error('no open question')
  return question
}

function met(prompt: string, ideas: readonly string[], text: string) {
  const grade = gradeResponse(questionOf(prompt, ideas), { text }, { findPassage: () => undefined })
  return grade.ideas?.map((idea) => idea.met)
}

describe('names of one thing', () => {
  const IDEAS = ['the spinning reserve covers it', 'the turbine slows', 'the transmission system operator sheds']

  it.each([
    ['hot standby covers it, the big wheel slows and the TSO sheds'],
    ['The SR covers it; big wheels slow; a TSO sheds.'],
    ['Spinning reserve covers it, turbines slow, the transmission system operator sheds.'],
  ])('are one word: %s', (text) => {
    expect(met('What if a plant fails?', IDEAS, text)).toEqual([true, true, true])
  })

  it('are one word in the question, too, and prove nothing there', () => {
    expect(met('What does hot standby do?', ['the spinning reserve covers outages'], 'hot standby is used')).toEqual([
      false,
    ])
    expect(met('What does hot standby do?', ['the spinning reserve covers outages'], 'it covers outages')).toEqual([
      true,
    ])
  })

  it('are kept with the question, as far as it speaks of them', () => {
    const question = questionOf('What if a plant fails?', ['the voltage drops', 'the spinning reserve covers it'])
    expect(question).toMatchObject({
      names: [
        ['Spinning reserve', 'hot standby', 'SR'],
        ['Voltage', 'tension'],
      ],
    })
  })

  it('are none where a word leads to two things', () => {
    expect(met('What if a plant fails?', ['voltage'], 'pressure')).toEqual([false])
    expect(met('What if a plant fails?', ['voltage'], 'tension')).toEqual([true])
  })

  it('are told apart where the question or an idea has two of them', () => {
    const inNames = inNamesOf(
      ['the hum is a frequency', 'SR'],
      [
        ['frequency', 'hum'],
        ['reserve', 'SR'],
      ],
      'What is it?',
    )
    expect(inNames('a hum, and no reserve')).toBe('a hum, and no SR')
    expect(inNamesOf(['SR'], [['reserve', 'SR']], 'Is a reserve an SR?')('reserve')).toBe('reserve')
  })

  it('are found whole, the longest first, and abbreviations that are little words by their capitals', () => {
    const inNames = inNamesOf(
      ['runtime engine', 'IT'],
      [
        ['engine', 'runtime engine'],
        ['computing', 'IT'],
      ],
      '',
    )
    expect(inNames('an engine, a runtime engine and engineers')).toBe(
      'an runtime engine, a runtime engine and engineers',
    )
    expect(inNamesOf(['computing'], [['computing', 'IT']], '')('it is IT')).toBe('it is computing')
  })
})
