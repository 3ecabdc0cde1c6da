// Orama with English stems and a title that counts twice.

import { create, insertMultiple, search } from '@orama/orama'
import type { Rival } from './rival.ts'
import { most } from './rival.ts'

export const orama: Rival = {
  name: 'Orama',
  async build(rows) {
    const index = create({
      schema: { title: 'string', text: 'string' },
      components: { tokenizer: { language: 'english', stemming: true } },
    })
    await insertMultiple(
      index,
      rows.map(({ id, title, text }) => ({ id: String(id), title, text })),
    )
    return {
      search(question) {
        const found = search(index, { term: question, limit: most, boost: { title: 2 } })
        if (found instanceof Promise) throw new Error('Unexpected search that is not done at once, expected no hooks.')
        return found.hits.map(({ id }) => Number(id))
      },
    }
  },
}
