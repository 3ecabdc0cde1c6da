// Abbreviations that a course explains where it first uses them.

import type { Course } from './course.ts'

const BRACKETED = /\((\p{Lu}{2,6})s?\)/gu
const PLAIN_WORD = /^\p{L}{2,40}$/u
/** More than the words of the longest abbreviation take. */
const FARTHEST = 300

/** "Container Runtime Interface (CRI)": initials in brackets after the words that they stand for, and the document. */
export function abbreviations(course: Course): Map<string, { readonly long: string; readonly path: string }> {
  const found = new Map<string, { readonly long: string; readonly path: string }>()
  for (const document of course.documents) {
    for (const section of document.sections) {
      for (const block of section.blocks) {
        for (const { index, 1: short = '' } of block.text.matchAll(BRACKETED)) {
          const parts = block.text
            .slice(Math.max(0, index - FARTHEST), index)
            .trimEnd()
            .split(/[^\p{L}\p{N}]/u)
            .slice(-short.length)
          const initials = parts.map((part) => part.charAt(0).toUpperCase()).join('')
          if (initials === short && parts.every((part) => PLAIN_WORD.test(part))) {
            found.set(short, { long: parts.join(' '), path: document.path })
          }
        }
      }
    }
  }
  return found
}
