// Open answers that compare: what is said of one thing is not said of another. And answers that only seem to say something.

import { describe, expect, it } from 'vitest'
import { gradeResponse } from '../../../src/quiz/kinds/table.ts'
import { sample } from './sample.ts'

function met(prompt: string, keyIdeas: readonly string[], text: string): readonly boolean[] | undefined {
  const question = sample({ kind: 'open', prompt, keyIdeas })
  return gradeResponse(question, { text }, { findPassage: () => undefined }).ideas?.map((idea) => idea.met)
}

const PACKETS = ['TCP guarantees the order of bytes', 'UDP drops packets silently']
const LOAVES = ['an under-proofed loaf tears at the side', 'an over-proofed loaf collapses in the oven']

describe('an answer that compares', () => {
  it.each([
    {
      prompt: 'How does TCP differ from UDP?',
      ideas: PACKETS,
      right: [
        'TCP guarantees the order of bytes, UDP drops packets silently',
        'TCP keeps bytes in order and UDP drops packets',
      ],
      swapped: [
        'UDP guarantees the order of bytes, TCP drops packets silently',
        'UDP guarantees the order of bytes and TCP drops packets silently',
      ],
    },
    {
      prompt: 'What is the difference between TCP and UDP?',
      ideas: PACKETS,
      right: ['With TCP, the order of bytes is guaranteed, while UDP silently drops packets'],
      swapped: ['UDP guarantees the order of bytes, TCP drops packets silently'],
    },
    {
      prompt: 'How does an autolyse differ from retarding?',
      ideas: ['an autolyse rests flour and water before mixing', 'retarding keeps the dough cold overnight'],
      right: ['In an autolyse flour and water rest; retarding keeps dough cold overnight'],
      swapped: ['Retarding rests flour and water before mixing, an autolyse keeps the dough cold overnight'],
    },
    {
      prompt: 'Compare cats to dogs.',
      ideas: ['cats sleep all day', 'dogs guard the house'],
      right: ['cats sleep all day and dogs guard the house'],
      swapped: ['dogs sleep all day and cats guard the house'],
    },
    {
      prompt: 'How is the dough before and after the fold?',
      ideas: ['before the fold it is slack', 'after the fold it holds its shape'],
      right: ['before the fold slack and after it the dough holds shape', 'Before: slack. After: holds its shape.'],
      swapped: ['before the fold it holds its shape and after the fold it is slack'],
    },
    {
      prompt: 'How do upload and download differ?',
      ideas: ['upload is slow', 'download is fast'],
      right: ['upload is slow and download is fast', 'download is quick, but upload slow'],
      swapped: ['download is slow and upload is fast'],
    },
    {
      prompt: 'How do under-proofed and over-proofed loaves differ?',
      ideas: LOAVES,
      right: ['under-proofed: tears at the side, over-proofed: collapses in the oven'],
      swapped: ['over-proofed tears at the side and under-proofed collapses in the oven'],
    },
  ])('is not right the other way round: $prompt', ({ prompt, ideas, right, swapped }) => {
    for (const text of right) expect(met(prompt, ideas, text), text).toEqual([true, true])
    for (const text of swapped) expect(met(prompt, ideas, text), text).toEqual([false, false])
  })

  it('may say something of both at once', () => {
    const both = ['TCP and UDP use ports', 'both send bytes in packets']
    const text = 'TCP and UDP use ports and send bytes in packets'
    expect(met('How do TCP and UDP compare?', both, text)).toEqual([true, true])
  })
})

describe('an idea of several', () => {
  const prompt = 'What does salt do in dough?'
  const ideas = ['salt tightens the gluten', 'it slows the yeast', 'it gives taste']

  it('is not met by words strung together', () => {
    expect(met(prompt, ideas, 'salt yeast gluten taste')).toEqual([false, false, false])
    expect(met(prompt, ideas, 'tightens gluten, slows yeast, gives taste')).toEqual([true, true, true])
    expect(met(prompt, ideas, 'It makes the gluten tighter and gives taste')).toEqual([true, false, true])
  })

  it('is not met by what the others say as well', () => {
    const tides = ['spring tides come at full moon and are large', 'neap tides come at half moon and are small']
    expect(met('Which tides are there?', tides, 'The tides come with the moon')).toEqual([false, false])
    expect(met('Which tides are there?', tides, 'Spring tides are large and come at full moon')).toEqual([true, false])
  })
})
