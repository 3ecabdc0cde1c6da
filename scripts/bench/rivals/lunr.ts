// lunr with its own pipeline (stop words, stems) and a title that counts twice.

import lunr from 'lunr'
import type { Rival } from './rival.ts'

export const lunrIndex: Rival = {
  name: 'lunr',
  build(rows) {
    const index = lunr((builder) => {
      builder.ref('id')
      builder.field('title', { boost: 2 })
      builder.field('text')
      for (const row of rows) builder.add(row)
    })
    return {
      search: (question) =>
        index.query((query) => query.term(lunr.tokenizer(question), {})).map(({ ref }) => Number(ref)),
    }
  },
}
