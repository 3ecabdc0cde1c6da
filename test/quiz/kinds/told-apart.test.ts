// Kinds of questions differ in their own files and nowhere else: what one is asked elsewhere, the table answers.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KIND_NAMES } from '../../../src/quiz/kinds/table.ts'

const SRC = new URL('../../../src/', import.meta.url)
/** The rooms that read questions. */
const ROOMS = ['quiz/', 'check/', 'store/', 'reports/', 'bot/', 'cli/']
/** What only some kinds have. */
const OWN = ['choices', 'answer', 'accepted', 'command', 'value', 'tolerance', 'unit', 'modelAnswer', 'keyIdeas']

const COMPARED = new RegExp(
  String.raw`\bkind\s*[!=]==\s*'(?:${KIND_NAMES.join('|')})'|case '(?:${KIND_NAMES.join('|')})':`,
)
const LOOKED_FOR = new RegExp(`'(?:${OWN.join('|')})' in `)

describe('kinds of questions', () => {
  it('are told apart in their own room only', () => {
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.ts') && ROOMS.some((room) => path.startsWith(room)) && !path.startsWith('quiz/kinds/'),
    )
    const telling = files.flatMap((path) =>
      readFileSync(new URL(path, SRC), 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          COMPARED.test(line) || LOOKED_FOR.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [],
        ),
    )
    expect(files.length).toBeGreaterThan(100)
    expect(telling).toEqual([])
  })
})
