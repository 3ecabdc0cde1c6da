// What a part of a model answer is worth that is one long sentence.

import { describe, expect, it } from 'vitest'
import { gradeResponse } from '../../../src/quiz/kinds/table.ts'
import { sample } from './sample.ts'

const MODEL =
  'The keel lies deep below the water line, so wind in the sails heels the hull less, while ballast of lead rights it after a gust.'

function grade(text: string, prompt = 'Why does a yacht not fall over?', modelAnswer = MODEL) {
  const question = sample({ kind: 'open', prompt, keyIdeas: [], modelAnswer })
  return gradeResponse(question, { text }, { findPassage: () => undefined })
}

describe('a model answer that is one long sentence', () => {
  it('is worth a part for each thought', () => {
    expect(grade('Its keel is deep below the water.')).toMatchObject({ score: 1 / 3, verdict: 'partly' })
    expect(grade('Ballast made of lead rights it.')).toMatchObject({ score: 1 / 3, verdict: 'partly' })
    expect(grade('It has a mast.')).toMatchObject({ score: 0, verdict: 'wrong' })
    expect(grade('The keel does not lie deep below the water.')).toMatchObject({ score: 0 })
    expect(grade(MODEL)).toMatchObject({ score: 1, verdict: 'right' })
  })

  it('stays one idea, of which is said how much was there', () => {
    expect(grade('Its keel is deep below the water.').ideas).toEqual([{ idea: MODEL, met: false, part: 1 / 3 }])
  })

  it('has no parts where the question compares, nor where each would have a word or two', () => {
    const two =
      'A yacht has a deep keel made of lead and high masts, while a dinghy has a light board of wood and low sides.'
    expect(grade('A yacht has a keel of lead.', 'How does a yacht differ from a dinghy?', two).ideas).toEqual([
      { idea: two, met: false },
    ])
    expect(grade('wind', 'What moves it?', 'Wind, tide, oars, engines, ropes and poles.').ideas).toEqual([
      { idea: 'Wind, tide, oars, engines, ropes and poles.', met: false },
    ])
  })
})
