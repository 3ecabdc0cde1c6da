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

/** Whether a section is called by a word, lower-case, and perhaps by more behind it: "Work and energy", "The mean". */
export function beginsHeading(word: string, sections: readonly IndexedSection[]): boolean {
  return sections.some(({ content, headings }) => {
    const words = headingWords(headings.at(-1) ?? '')
    return content && words[/^(?:the|an?)$/.test(words[0] ?? '') ? 1 : 0] === word
  })
}
