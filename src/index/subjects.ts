// What a sentence, list item or table row speaks about: its first words. "What is X?" wants the passage where X is the
// subject, not one of the many where it is mentioned.

import type { Block } from '../course/course.ts'

/** A stretch of text and whether it names a subject. */
export interface Stretch {
  readonly text: string
  readonly subject: boolean
}

/** Label before a colon or dash, else the first four words: longer subjects have their head there. */
const label = /^[^:\n]{1,48}?(?=\s*:(?:\s|$)|\s+[–—=→-]\s)/u
const firstWords = /^[^\p{L}\p{N}]*(?:(?:the|an?|this|in|on|for|to)\s+)?(?:\S+\s+){0,3}\S+/iu
const sentenceEnd = /(?<=[.!?])\s+(?=[\p{Lu}*`"'([])/u
/** The end of the first cell, as the reader writes rows. */
const cellEnd = /\s*\|\s*/

/** A block's text in reading order, cut where subjects begin and end. Code has none. */
export function stretchesOf(block: Block): readonly Stretch[] {
  if (block.kind === 'code') return [{ text: block.text, subject: false }]
  if (block.kind === 'table') return block.text.split('\n').flatMap((row) => cutAt(row, row.search(cellEnd)))
  return block.text
    .split('\n')
    .flatMap((line) => line.split(sentenceEnd))
    .flatMap((sentence) => cutAt(sentence, (label.exec(sentence) ?? firstWords.exec(sentence))?.[0].length ?? 0))
}

function cutAt(text: string, end: number): Stretch[] {
  if (end <= 0) return [{ text, subject: false }]
  if (end >= text.length) return [{ text, subject: true }]
  return [
    { text: text.slice(0, end), subject: true },
    { text: text.slice(end), subject: false },
  ]
}
