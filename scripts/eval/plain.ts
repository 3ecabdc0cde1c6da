// Plain MiniSearch over the same passages: what is to be beaten.

import MiniSearch from 'minisearch'
import { stemmer } from 'stemmer'
import type { Course } from '../../src/course/course.ts'
import { passagesOf } from '../../src/index/passages.ts'
import { quoteMarkdown } from '../../src/index/quote.ts'
import { stopWords } from '../../src/language/stops.ts'
import type { System } from './system.ts'

interface Row {
  readonly id: number
  readonly title: string
  readonly text: string
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly answer: string
}

const longestAnswer = 1500

function rows(course: Course): Row[] {
  const sections = course.documents.flatMap((document) => document.sections)
  let first = 0
  const found: Row[] = []
  course.documents.forEach((document, position) => {
    for (const passage of passagesOf(document, position, first)) {
      const section = sections[passage.sections[0] ?? 0]
      const blocks = passage.blocks.map(({ block }) => block)
      found.push({
        id: found.length,
        title: section?.headings.join(' ') ?? '',
        text: blocks.map((block) => block.text).join('\n'),
        path: document.path,
        startLine: passage.startLine,
        endLine: passage.endLine,
        answer: quoteMarkdown(blocks).slice(0, longestAnswer),
      })
    }
    first += document.sections.length
  })
  return found
}

/** MiniSearch as it comes, or with stop words, Porter's stems and a title that counts twice. */
export function plainMiniSearch(course: Course, tuned: boolean): System {
  const stops = stopWords('en')
  const index = new MiniSearch<Row>({
    fields: ['title', 'text'],
    storeFields: ['path', 'startLine', 'endLine', 'answer'],
    ...(tuned
      ? {
          processTerm: (term: string) => (stops.has(term.toLowerCase()) ? null : stemmer(term.toLowerCase())),
          searchOptions: { boost: { title: 2 } },
        }
      : {}),
  })
  const all = rows(course)
  index.addAll(all)
  return {
    name: tuned ? 'MiniSearch, stop words, stems, title 2' : 'MiniSearch, default',
    ask(question) {
      const found = index
        .search(question)
        .slice(0, 3)
        .flatMap((result) => all[Number(result.id)] ?? [])
      return {
        answered: found.length > 0,
        confidence: found.length > 0 ? 1 : 0,
        answer: found[0]?.answer ?? '',
        citations: found,
      }
    },
  }
}
