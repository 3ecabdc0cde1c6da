// MiniSearch as it comes, and tuned: stop words, Porter's stems and a title that counts twice.

import MiniSearch from 'minisearch'
import { stemmer } from 'stemmer'
import { stopWords } from '../../../src/language/stops.ts'
import type { Row } from '../rows.ts'
import type { Searcher } from './rival.ts'

const stops = stopWords('en')

const tunedOptions = {
  processTerm: (term: string) => {
    const lower = term.toLowerCase()
    return stops.has(lower) ? null : stemmer(lower)
  },
  searchOptions: { boost: { title: 2 } },
}

function miniSearch(name: string, options: object) {
  return {
    name,
    build(rows: readonly Row[]): Searcher {
      const index = new MiniSearch<Row>({ fields: ['title', 'text'], ...options })
      index.addAll(rows)
      return { search: (question: string) => index.search(question).map(({ id }) => Number(id)) }
    },
  }
}

export const tunedMiniSearch = miniSearch('MiniSearch, tuned', tunedOptions)
export const defaultMiniSearch = miniSearch('MiniSearch, default', {})
