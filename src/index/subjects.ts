// What a sentence, list item or table row speaks about: its first words. "What is X?" wants the passage where X is the
// subject, not one of the many where it is mentioned.

import type { Block } from '../course/course.ts'
import { sentencesIn } from '../course/sentence-ends.ts'

/** A stretch of text, whether it names a subject, and whether it is a term that what follows explains. */
export interface Stretch {
  readonly text: string
  readonly subject: boolean
  readonly term: boolean
  /** The explanation says what the term is: "A Pod is a group of ...". */
  readonly defined: boolean
  /** It stands in parentheses in a heading. */
  readonly aside?: boolean
}

/** What is spoken about answers more than what is only mentioned, which counts so much; .5 to .7 were alike. */
export const MENTIONED = 0.6

/** Label before a colon or dash, else the first four words: longer subjects have their head there. */
const LABEL = /^[^:\n]{1,48}?(?=\s*:(?:\s|$)|\s+[–—=→-]\s)/u
const FIRST_WORDS = /^[^\p{L}\p{N}]*(?:(?:the|an?|this|in|on|for|to)\s+)?(?:\S+\s+){0,3}\S+/iu
/** At most three words before "is", a colon or a dash: "A **Pod** is ...", "`--rm`: ...", "Redis (a store) – ...". */
const EXPLAINED =
  /^[^\p{L}\p{N}]*(?:(?:the|an?)\s+)?(?:\S{1,40}\s+){0,2}\S{1,40}?(?=\s*(?:\([^)]{1,60}\)\s*)?(?:\s(?:is|are|means|refers? to|stands? for)\s|\s*[:=]\s|\s+[–—-]\s))/iu
/** The header of a table that says what its terms are. */
const DEFINING = /^\|[^|]*\|\s*(?:definition|meaning|what it is)\s*\|/i
const IS_A = /^\s*(?:\([^)]{1,60}\)\s*)?(?:(?:is|are)\s(?:an?|the|one|any)|means|refers? to|stands? for)\s/i
/** The end of the first cell, as the reader writes rows. */
const CELL_END = /\s*\|\s*/

/** A block's text in reading order, cut where terms and subjects end. Code has none. */
export function stretchesOf(block: Block): readonly Stretch[] {
  if (block.kind === 'code') return [{ text: block.text, subject: false, term: false, defined: false }]
  if (block.kind === 'table') {
    return block.text.split('\n').flatMap((row) => {
      const end = row.search(CELL_END)
      const defines = DEFINING.test(block.head ?? '')
      return cutAt(row, isShort(row.slice(0, Math.max(0, end))) ? end : 0, end, defines)
    })
  }
  return block.text
    .split('\n')
    .flatMap(sentencesIn)
    .flatMap((sentence) => {
      const subject = (LABEL.exec(sentence) ?? FIRST_WORDS.exec(sentence))?.[0].length ?? 0
      return cutAt(sentence, EXPLAINED.exec(sentence)?.[0].length ?? 0, subject)
    })
}

/** A name, not a sentence in a cell. */
function isShort(cell: string): boolean {
  return cell.trim().split(/\s+/).length <= 3
}

function cutAt(text: string, term: number, subject: number, defines = false): Stretch[] {
  const from = Math.max(0, term)
  const to = Math.max(from, subject)
  return [
    { text: text.slice(0, from), subject: true, term: true, defined: defines || IS_A.test(text.slice(from)) },
    { text: text.slice(from, to), subject: true, term: false, defined: false },
    { text: text.slice(to), subject: false, term: false, defined: false },
  ].filter((stretch) => stretch.text !== '')
}
