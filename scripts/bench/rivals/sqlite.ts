// SQLite's FTS5 in memory: Porter's stems, any of the words, BM25 with a title that counts twice.

import SQLite from 'better-sqlite3'
import type { Rival } from './rival.ts'
import { most } from './rival.ts'

export const sqliteFts5: Rival = {
  name: 'SQLite FTS5',
  build(rows) {
    const database = new SQLite(':memory:')
    database.exec(`CREATE VIRTUAL TABLE passages USING fts5(title, text, tokenize = 'porter unicode61', content = '')`)
    const insert = database.prepare('INSERT INTO passages (rowid, title, text) VALUES (?, ?, ?)')
    database.transaction(() => {
      for (const { id, title, text } of rows) insert.run(id, title, text)
    })()
    const find = database
      .prepare<[string], number>(
        `SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY bm25(passages, 2, 1) LIMIT ${most}`,
      )
      .pluck()
    return {
      search(question) {
        const words = question.match(/[\p{L}\p{N}]+/gu) ?? []
        return words.length === 0 ? [] : find.all(words.map((word) => `"${word}"`).join(' OR '))
      },
      nativeBytes: () =>
        Number(database.pragma('page_count', { simple: true })) *
        Number(database.pragma('page_size', { simple: true })),
    }
  },
}
