// Where something stands in the course, as people read it: a link where there is one, else file and lines.

import { TimestampStyles, time } from 'discord.js'
import type { Citation } from '../../index/answer.ts'
import { cutWords } from '../../reports/cut.ts'
import { LIMITS } from '../limits.ts'
import { bare, codeSpan, escapedLine, maskedLink, safeUrl } from '../render/escape.ts'
import { linesThatFit } from '../render/lines.ts'

/** "line 5", or "lines 5–8". */
export function linesText({ startLine, endLine }: Pick<Citation, 'startLine' | 'endLine'>): string {
  return startLine === endLine ? `line ${startLine}` : `lines ${startLine}–${endLine}`
}

/** "Document › Chapter › Section", cut to `limit` characters; plain text. */
export function place(citation: Citation, limit: number): string {
  const [root, ...inner] = citation.headings
  const path =
    root === undefined || root === citation.title ? [citation.title, ...inner] : [citation.title, root, ...inner]
  return cutWords(bare(path.join(' › ')), limit)
}

/** One citation as a line of Discord markdown. */
export function source(citation: Citation): string {
  if (citation.note !== undefined) {
    const at = time(new Date(citation.note.at), TimestampStyles.ShortDate)
    return `Note by an instructor (${escapedLine(cutWords(citation.note.author, 60))}), ${at}`
  }
  const label = place(citation, 140)
  const url = citation.url === undefined ? undefined : safeUrl(citation.url)
  if (url !== undefined && url.length < 150) return maskedLink(label, url)
  return `${escapedLine(label)} — ${codeSpan(cutWords(citation.path, 80))}, ${linesText(citation)}`
}

/** Citations as a numbered list that fits an embed's field. */
export function sourceList(citations: readonly Citation[]): string {
  const lines = citations.map((citation, index) => `${index + 1}. ${source(citation)}`)
  return linesThatFit(lines, { room: LIMITS.embedFieldValue })
}
