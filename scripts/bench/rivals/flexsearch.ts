// FlexSearch with its balanced Latin encoder; `suggest` lets a passage lack some of the words, as all others do.

import { Charset, Document } from 'flexsearch'
import type { Rival } from './rival.ts'
import { most } from './rival.ts'

export const flexSearch: Rival = {
  name: 'FlexSearch',
  build(rows) {
    const index = new Document({
      document: { id: 'id', index: ['title', 'text'] },
      tokenize: 'strict',
      encoder: Charset.LatinBalance,
    })
    for (const { id, title, text } of rows) index.add({ id, title, text })
    return {
      search: (question) =>
        index.search(question, { limit: most, suggest: true }).flatMap(({ result }) => result.map(Number)),
    }
  },
}
