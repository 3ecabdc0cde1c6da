// The words of a heading as people type them.

import type { IndexedSection } from './index-data.ts'

/** Lower-case and without punctuation, in their order. */
export function headingWords(text: string): readonly string[] {
  return (
    text
      .slice(0, 200)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  )
}

/** Whether a section is called by exactly these words. */
export function isHeading(text: string, sections: readonly IndexedSection[]): boolean {
  const words = headingWords(text).join(' ')
  return sections.some(({ content, headings }) => content && headingWords(headings.at(-1) ?? '').join(' ') === words)
}
