// What is measured on: the course, a real documentation site where it lies next to the repository, and the course grown.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dialect, translate } from './dialect.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const COURSE = join(ROOT, 'corpus')

export interface BenchCorpus {
  readonly name: string
  readonly dir: string
  /** How many times the course's size; 1 for what was not grown. */
  readonly copies: number
}

/** Each name that `--corpora` takes, with how to lay it out under a folder for temporary files. */
const corpora: Readonly<Record<string, (folder: string) => BenchCorpus>> = {
  corpus: () => ({ name: 'corpus', dir: COURSE, copies: 1 }),
  'hugo-docs': () => ({ name: 'hugo-docs', dir: join(ROOT, '../shared/corpora/hugo-docs'), copies: 1 }),
  x10: (folder) => grown('x10', 10, folder),
  x100: (folder) => grown('x100', 100, folder),
}

export const corpusNames = Object.keys(corpora)

/**
 * Lays a corpus out; undefined where its files are not on this machine.
 * @throws where no corpus has the name
 */
export function openCorpus(name: string, folder: string): BenchCorpus | undefined {
  const open = corpora[name]
  if (!open) throw new Error(`Unexpected corpus ${name}, expected one of ${corpusNames.join(', ')}.`)
  const corpus = open(folder)
  return existsSync(corpus.dir) ? corpus : undefined
}

function grown(name: string, copies: number, folder: string): BenchCorpus {
  const dir = join(folder, name)
  const files = readdirSync(COURSE)
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ file, text: readFileSync(join(COURSE, file), 'utf8') }))
  for (let copy = 0; copy < copies; copy += 1) {
    const speak = dialect(copy, copies)
    const below = join(dir, String(copy).padStart(3, '0'))
    mkdirSync(below, { recursive: true })
    for (const { file, text } of files) writeFileSync(join(below, file), translate(text, speak))
  }
  return { name, dir, copies }
}
