// What a student means who types a topic instead of picking one.

import { describe, expect, it } from 'vitest'
import { topicsMeant } from '../../src/bot/quiz-topics.ts'

const offered = [
  { name: 'Containers', value: '02-containers.md' },
  { name: 'Images and registries', value: '06-images.md' },
  { name: 'Small and safe images', value: '07-lean.md' },
  { name: 'Tag: ci-cd', value: 'ci-cd' },
  { name: 'Tag: containers', value: 'containers' },
  { name: 'Tag: kubernetes', value: 'kubernetes' },
]

describe('a typed topic', () => {
  it.each([
    ['06-images.md', ['06-images.md']],
    ['kubernetes', ['kubernetes']],
    ['containers', ['containers']],
    ['Kubernetes', ['kubernetes']],
    ['Tag: kubernetes', ['kubernetes']],
    ['small and safe images ', ['07-lean.md']],
    ['Containers', ['02-containers.md', 'containers']],
  ])('%j is the one of that name or tag', (typed, values) => {
    expect(topicsMeant(typed, offered)).toEqual(values)
  })

  it.each([
    ['image', ['06-images.md', '07-lean.md']],
    ['CI', ['ci-cd']],
    ['safe im', ['07-lean.md']],
    ['container', ['02-containers.md', 'containers']],
  ])('%j is all that have a word that begins so', (typed, values) => {
    expect(topicsMeant(typed, offered)).toEqual(values)
  })

  it.each(['astronomy', 'tainers', '?', ' '])('%j is none', (typed) => {
    expect(topicsMeant(typed, offered)).toEqual([])
  })
})
