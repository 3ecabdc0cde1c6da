// The many ways to ask one thing.

import { describe, expect, it } from 'vitest'
import { plainlyAsked } from '../../../src/index/words/ways-of-asking.ts'

describe('plainlyAsked', () => {
  it.each([
    'explain sourdough',
    'Can you explain sourdough to me in simple words, please?',
    'please describe sourdough briefly',
    'define sourdough',
    'define the term sourdough',
    'Tell me more about sourdough.',
    'explain the concept of sourdough',
    'what does sourdough mean?',
    'What does the word sourdough stand for',
    'what does sourdough mean in this course?',
    'what is meant by sourdough',
    'What do we mean by sourdough here?',
    'what is the meaning of sourdough?',
    'definition of sourdough',
    'the idea behind sourdough',
    'what is the acronym sourdough?',
    'what is sourdough short for?',
    'sourdough meaning',
    "I still don't really get sourdough",
    'What role does sourdough play?',
    'what kind of thing is sourdough?',
    'what sourdough was again',
    'what are the key points of sourdough?',
    'I want to learn sourdough',
    'is there anything on sourdough',
    'where can I read about sourdough?',
    'what does the course say about sourdough',
    'which chapter is about sourdough?',
    'Tell me everything about sourdough!',
    'I need help with sourdough',
  ])('reads %j as what it is', (text) => expect(plainlyAsked(text)).toBe('what is sourdough'))

  it.each([
    'are rye and spelt the same thing?',
    'is rye the same as spelt',
    'How is rye different from spelt?',
    'how does rye differ from spelt',
    'what distinguishes rye from spelt?',
    'compare rye and spelt',
    'could you contrast rye with spelt please',
    'what are the main differences between rye and spelt?',
    'rye compared to spelt',
  ])('reads %j as the difference', (text) => expect(plainlyAsked(text)).toBe('difference between rye and spelt'))

  it('asks what an order to explain asks', () => {
    expect(plainlyAsked('explain how the dough rises')).toBe('how the dough rises')
    expect(plainlyAsked('can you explain why it is sour, like I am 5?')).toBe('why it is sour')
  })

  it('leaves out how it is to be told, and how much one wants to know', () => {
    expect(plainlyAsked('what is rye in a nutshell')).toBe('what is rye')
    expect(plainlyAsked('what the heck is rye')).toBe('what is rye')
    expect(plainlyAsked('What even is rye')).toBe('What is rye')
    expect(plainlyAsked('how does yeast work in simple terms?')).toBe('how does yeast work')
  })

  it.each([
    'what is rye for the exam?',
    'what is rye, need it for the midterm',
    'what is rye on slide 12',
    'what is rye, it was on the slides?',
  ])('leaves out the occasion of %j', (text) => expect(plainlyAsked(text)).toBe('what is rye'))

  it.each([
    'what do we need for the exam?',
    'what is the grade for the exam?',
    'what is on the slides?',
    'is rye important for the exam?',
    'what is the mean of two weights?',
    'what is the idea',
    'how are grades given in this course?',
    'which loaf gets baked again?',
    'is rye flour dark?',
    'how even loaves are scored',
    'what do bakers think about rye',
    'how do I cut with a blade',
    'what is this course about?',
    'explain',
    '?',
    '',
  ])('leaves %j as it is', (text) => expect(plainlyAsked(text)).toBe(text))
})
