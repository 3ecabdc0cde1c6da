// Options in their commands, and values that stand close to their option.

import { describe, expect, it } from 'vitest'
import { gradeResponse } from '../../../src/quiz/kinds/table.ts'
import { sample } from './sample.ts'

const grader = (prompt: string, answer: string, anyOrder = false) => {
  const question = sample({ kind: 'short-answer', prompt, accepted: [answer], command: { anyOrder } })
  return (text: string) => gradeResponse(question, { text }, { findPassage: () => undefined }).score
}

describe('an option', () => {
  const score = grader('Which option of `git switch` creates a branch?', '-c')

  it.each([
    '-c', 'git switch -c', 'switch -c', 'git switch -c NAME', 'git switch -c <name>', '$ git switch -c feature', 'git switch `-c`',
    'the `-c` option', 'use -c', '-c, --create', '--create, -c', '-c/--create',
  ])('is right as %s', (text) => expect(score(text)).toBe(1)) // biome-ignore format: a list

  it.each([
    '-C', 'git switch -C NAME', 'git branch -c', 'git branch -c NAME', 'branch -c', 'git commit switch -c', 'git switch NAME -C',
    'not -c', '-c or -C', 'git switch -c -f', 'git switch -c or branch', '-c, --detach', 'git switch --create',
  ])('is wrong as %s', (text) => expect(score(text)).toBe(0)) // biome-ignore format: a list

  it('is found in its command without code marks, too', () => {
    const removes = grader('Which option of docker run removes the container?', '--rm')
    expect(removes('docker run --rm alpine')).toBe(1)
    expect(removes('docker container --rm')).toBe(0)
  })
})

describe('a value', () => {
  it('may stand close to a letter that takes one', () => {
    const log = grader('Which command?', 'git log --oneline -n 5', true)
    for (const text of ['git log -n5 --oneline', 'git log --oneline -n5']) expect(log(text), text).toBe(1)
    // Which git reads as none.
    for (const text of ['git log --oneline -n6', 'git log --oneline -n=5']) expect(log(text), text).toBe(0)
    expect(grader('Which command?', 'docker run -p 80:8080 nginx')('docker run -P80:8080 nginx')).toBe(0)
  })
})
