// What of an identifier or a path can be asked for by itself.

import { describe, expect, it } from 'vitest'
import { inside } from '../../src/index/identifier.ts'

const words = (identifier: string) => inside(identifier).words
const members = (identifier: string) => inside(identifier).members.map(({ text }) => text)

describe('inside', () => {
  it.each([
    ['livenessProbe', ['liveness', 'Probe']],
    ['HTTPServer', ['HTTP', 'Server']],
    ['PIDs', ['PIDs']],
    ['docker-compose.yml', ['docker', 'compose', 'yml']],
    ['plain', ['plain']],
    ['10:30', ['10', '30']],
  ])('finds the words of %s', (identifier, expected) => expect(words(identifier)).toEqual(expected))

  it.each([
    ['this.map.putIfAbsent', ['putIfAbsent']],
    ['/srv/app-data:/data', ['/srv/app-data', 'app-data']],
    ['/index.html', ['index.html']],
    ['src/web/index.js', ['index.js']],
    ['registry.example/shop:1.4.2', ['registry.example/shop', 'registry.example', '1.4.2']],
    ['https://k8s.example/docs', ['k8s.example/docs', 'k8s.example', 'k8s']],
    ['livenessProbe', []],
  ])('finds the members of %s that have several words', (identifier, expected) =>
    expect(members(identifier)).toEqual(expected),
  )

  it('finds the folders that a path leads through', () => {
    expect(members('/var/lib/docker/volumes')).toEqual(['/var/lib', '/var/lib/docker'])
  })

  it('says with which word a member begins', () => {
    expect(inside('this.completedExercises.putIfAbsent').members).toEqual([
      { text: 'completedExercises', offset: 1 },
      { text: 'putIfAbsent', offset: 3 },
    ])
  })

  it.each(['a.', 'a/', '/a', 'a:', 'aB', 'a-', '.', '../'])('reads the beginning of a megabyte of %s', (repeated) => {
    expect(words(repeated.repeat(1 << 19)).length).toBeLessThanOrEqual(2_000)
  })
})
