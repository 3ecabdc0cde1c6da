// Plain MiniSearch over the same passages: what is to be beaten.

import type { Course } from '../../src/course/course.ts'
import { quoteMarkdown } from '../../src/index/quote.ts'
import { defaultMiniSearch, tunedMiniSearch } from '../bench/rivals/minisearch.ts'
import { passagesIn, rowsOf } from '../bench/rows.ts'
import { longestAnswer, type System } from './system.ts'

/** MiniSearch as it comes, or with stop words, Porter's stems and a title that counts twice. */
export function plainMiniSearch(course: Course, tuned: boolean): System {
  const passages = passagesIn(course)
  const searcher = (tuned ? tunedMiniSearch : defaultMiniSearch).build(rowsOf(course))
  return {
    name: tuned ? 'MiniSearch, stop words, stems, title 2' : 'MiniSearch, default',
    ask(question) {
      const found = searcher
        .search(question)
        .slice(0, 3)
        .flatMap((id) => passages[id] ?? [])
      const quote = found[0]?.blocks.map(({ block }) => block) ?? []
      return {
        answered: found.length > 0,
        confidence: found.length > 0 ? 1 : 0,
        answer: quoteMarkdown(quote).slice(0, longestAnswer),
        citations: found.map(({ document, startLine, endLine }) => {
          return { path: course.documents[document]?.path ?? '', startLine, endLine }
        }),
      }
    },
  }
}
