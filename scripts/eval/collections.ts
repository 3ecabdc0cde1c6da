// Ranking on classic test collections: docs.jsonl, queries.jsonl and qrels.tsv in one folder each. nDCG@10 with binary
// gains over the ideal for min(10, judged); a document's rank is that of its best passage.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { parseCourse } from '../../src/course/parse.ts'
import { buildEngine } from '../../src/index/build.ts'

const Doc = z.object({ id: z.coerce.string(), title: z.string(), text: z.string() })
const Query = z.object({ id: z.coerce.string(), text: z.string() })

const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')

/** One line a collection under a folder. */
export function collections(folder: string): readonly string[] {
  const found = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'qrels.tsv')))
  return found.map((path) => `${path}  ${measured(path)}`)
}

function measured(folder: string): string {
  const name = (id: string) => id.replace(/[/#]/g, '__')
  const files = linesOf(join(folder, 'docs.jsonl')).map((line) => {
    const { id, title, text } = Doc.parse(JSON.parse(line))
    const heading = title.replace(/\s+/g, ' ').trim()
    return { path: `${name(id)}.md`, bytes: new TextEncoder().encode(`${heading ? `# ${heading}\n\n` : ''}${text}\n`) }
  })
  const engine = buildEngine(parseCourse({ id: 'collection', files, hash: '', problems: [] }))
  const relevant = new Map<string, Set<string>>()
  for (const line of linesOf(join(folder, 'qrels.tsv'))) {
    const [query = '', document = '', gain] = line.split('\t')
    if (Number(gain) <= 0) continue
    relevant.set(query, (relevant.get(query) ?? new Set()).add(`${name(document)}.md`))
  }
  let sum = 0
  for (const line of linesOf(join(folder, 'queries.jsonl'))) {
    const { id, text } = Query.parse(JSON.parse(line))
    const wanted = relevant.get(id)
    if (!wanted) continue
    const ranked = [...new Set(engine.search(text, 100).map(({ citation }) => citation.path))].slice(0, 10)
    const gain = (ranks: readonly number[]) => ranks.reduce((total, rank) => total + 1 / Math.log2(rank + 2), 0)
    const ideal = gain(Array.from({ length: Math.min(10, wanted.size) }, (_, rank) => rank))
    sum += gain(ranked.flatMap((path, rank) => (wanted.has(path) ? [rank] : []))) / ideal
  }
  return `${relevant.size} queries  nDCG@10 ${(sum / relevant.size).toFixed(3)}`
}
