// The lines of a paragraph, each with its own marks.

import type { Paragraph, PhrasingContent } from 'mdast'

/** What stands on each line. A mark that goes on over a break stays on its first line. */
export function linesIn({ children }: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type === 'break') lines.push([])
    else if (child.type !== 'text') lines.at(-1)?.push(child)
    else {
      for (const [index, value] of child.value.split('\n').entries()) {
        if (index > 0) lines.push([])
        if (value !== '') lines.at(-1)?.push({ type: 'text', value })
      }
    }
  }
  return lines
}
