// What the course is made of is asked in many words; what a course of Kafka or of physics is asked is left to it.

import { describe, expect, it } from 'vitest'
import { contentsAsked } from '../../../src/index/words/contents.ts'

const none = () => false

describe('contentsAsked', () => {
  it.each([
    'what topics are there?',
    'list the topics',
    'list all topics',
    'show me the modules please',
    'which chapters are there in the course',
    'what does the course cover?',
    'What does this course cover',
    'what are the topics of this class?',
    'what are the units of the course?',
    'hi, what topics do you cover?',
    'what can I ask you?',
    'what should I learn first',
  ])('hears %j', (asked) => {
    expect(contentsAsked(asked, none)).toBe('list')
  })

  it.each(['summary of the course', 'what is this course about?', 'where do I start?', 'summarize the course'])(
    'takes %j for it where no section answers it',
    (asked) => {
      expect(contentsAsked(asked, none)).toBe('overview')
    },
  )

  it.each([
    'what are the units?',
    'what are the topics of the exam?',
    'how do I list the topics of a broker?',
    'list the topics of a broker',
    'what does the lecture on tides cover?',
    'which modules does nginx have?',
    'what does a warranty cover?',
    'what should I learn for the exam',
    'where do I start the engine?',
    'what is a topic?',
    'show me the list of containers',
  ])('leaves %j to the course', (asked) => {
    expect(contentsAsked(asked, none)).toBeUndefined()
  })

  it('leaves a bare noun to a course that is about such things, unless it says of the course', () => {
    const isTopic = (noun: string) => noun === 'topics'
    expect(contentsAsked('list the topics', isTopic)).toBeUndefined()
    expect(contentsAsked('list the topics of the course', isTopic)).toBe('list')
    expect(contentsAsked('which topics does the course cover', isTopic)).toBe('list')
  })
})
