// Reads the examples out of a check's doc comment, so that the test can run what the reader of the code sees.

import { readFileSync } from 'node:fs'
import type { Corpus } from '../../src/course/load.ts'

export interface Example {
  readonly kind: 'good' | 'bad'
  readonly corpus: Corpus
}

/** The `@example` blocks of a check's file. `{60}` before a line repeats it; `\u0000` stands for that character. */
export function examplesOf(name: string): Example[] {
  const code = readFileSync(new URL(`../../src/check/${name}.ts`, import.meta.url), 'utf8')
  return [...code.matchAll(/\* @example (good|bad)\n \* ```markdown\n([\s\S]*?) \* ```/g)].map(
    ([, kind, body = '']) => ({
      kind: kind === 'good' ? 'good' : 'bad',
      corpus: corpusOf(body.replace(/^ \* ?/gm, '')),
    }),
  )
}

function corpusOf(text: string): Corpus {
  const plain = text
    .replace(/^\{(\d+)\}(.*)$/gm, (_, times: string, line: string) => Array(Number(times)).fill(line).join('\n'))
    .replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  const [first = '', ...others] = plain.split(/^=== /m)
  const files = others.map((other) => {
    const end = other.indexOf('\n')
    return { path: other.slice(0, end), bytes: new TextEncoder().encode(other.slice(end + 1)) }
  })
  return {
    id: 'example',
    hash: '',
    problems: [],
    files: [{ path: 'a.md', bytes: new TextEncoder().encode(first) }, ...files],
  }
}
