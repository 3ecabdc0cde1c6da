// An answer as it is typed: no student types the marks of bold, the tags of a subscript, or where a link leads.

import type { Paragraph, PhrasingContent } from 'mdast'
import { formulasIn, outsideFormulas } from '../../course/formula.ts'
import { plainText } from '../../course/markdown.ts'
import { treeOfCut } from '../../course/tree.ts'
import { codeIn } from '../kinds/words.ts'

/** Markdown's backslash escapes undone, for text that is compared and not rendered. */
export function unescaped(markdown: string): string {
  return outsideFormulas(markdown, (text) => text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')).trim()
}

const hasFormula = (markdown: string) => formulasIn(markdown).inline.size > 0

const MARKS = /[<[*_&!~]/
// Of "10<sup>6</sup>" the words alone would be another number.
const POWER = /(?<=[\p{L}\p{N})])<sup>\s*([-+−]?\d+)\s*<\/sup>/giu

/** The words of a line of markdown; code keeps its marks, which say that it is compared as code. */
export function typedOf(markdown: string): string {
  if (!MARKS.test(markdown) || codeIn(markdown) !== undefined || hasFormula(markdown)) return unescaped(markdown)
  const [only, other] = treeOfCut(markdown.replaceAll(POWER, '^$1').trim()).children
  if (only?.type !== 'paragraph' || other) return unescaped(markdown)
  return plainText(withCodeMarks(only)).trim() || unescaped(markdown)
}

/** Whether two lines of markdown say the same to the letter, but for their marks, capitals and a full stop. */
export function sameText(one: string, two: string): boolean {
  const bare = (text: string) => typedOf(text).replace(/\.$/, '').toLowerCase()
  return bare(one) === bare(two)
}

function withCodeMarks(paragraph: Paragraph): Paragraph {
  const children = paragraph.children.map((child): PhrasingContent => {
    return child.type === 'inlineCode' ? { type: 'text', value: `\`${child.value}\`` } : child
  })
  return { ...paragraph, children }
}
