// Markdown as HTML for cards and the report. Raw HTML inside it is shown, not run; script links are dropped.

import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { formulaHtml, formulaSyntax } from '../course/formula-syntax.ts'
import { SafeHtml } from './html-template.ts'

export function markdownHtml(markdown: string): SafeHtml {
  const extensions = [gfm(), ...formulaSyntax(markdown)]
  return new SafeHtml(micromark(markdown, { extensions, htmlExtensions: [gfmHtml(), formulaHtml] }))
}
