// What asks something: a line, and what people call such lines.

import { ORDERS } from './quiz-words.ts'

const ENGLISH =
  'explain|describe|name|list|compare|contrast|define|discuss|give|write|create|show|sketch|draw|outline|summari[sz]e|identify|state|calculate|compute|prove|justify|distinguish|what|why|how|when|where|which|who'
const IMPERATIVE = new RegExp(String.raw`^(?:${ENGLISH}|${ORDERS})(?![\p{L}\p{N}])`, 'iu')

/** What people call questions by, as a part of a regular expression: "review" questions, "multiple choice" questions. */
export const SORT_OF_QUESTION =
  '(?:self[- ])?(?:review|revision|practice|quiz|test|check|study|discussion|comprehension|knowledge[- ]check|assessment|exam|homework|sample|chapter|concept|reflection|lab|multiple[- ]choice|true[- /](?:or[- ])?false|short[- ]answer)'

/** Whether a line of plain text asks something of the reader. */
export function asks(text: string): boolean {
  const line = text.trim().replace(/^(?:\(?\d+[.)]|[a-z][.)])\s*/i, '')
  return /\?["”')\]]*$/.test(line) || IMPERATIVE.test(line)
}
