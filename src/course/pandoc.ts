// What Pandoc, Quarto and bookdown add to a line: references to what they number, citations, and blocks for one format.

const KINDS: Readonly<Record<string, string>> = {
  fig: 'figure',
  tbl: 'table',
  tab: 'table',
  sec: 'section',
  eq: 'equation',
  lst: 'listing',
}
const REFERENCE = String.raw`@(?:${Object.keys(KINDS).join('|')})[:-][\w:.-]*\w`

const ANY = new RegExp(String.raw`${REFERENCE}|\[-?@[\w:.-]*\d|\\@ref\(|\((?:\\#|ref:)`, 'i')
/** "(@sec:joins)", "(see @tbl-grades)", "[@doe1999, p. 33; @roe]", "\@ref(fig:tree)", "(\#eq:heat)". */
const ASIDE = new RegExp(
  String.raw`\s*(?:\((?:see\s+|cf\.\s+)?${REFERENCE}(?:(?:,|;|\s+and)\s+${REFERENCE})*\)|\[-?@[\w:.-]*\d[^\][]*\](?![([:])|\\@ref\([^()]*\)|\((?:\\#|ref:)[\w:-]+\))`,
  'gi',
)
const BRACKETED = new RegExp(String.raw`\[-?(${REFERENCE})\](?![([:])`, 'gi')
const SPOKEN = new RegExp(
  String.raw`(?:(?<said>figures?|tables?|sections?|equations?|listings?)\s+|(?<![\w/]))${REFERENCE.replace('(?:', '(?<kind>')}`,
  'gi',
)

/** An info string of a fence whose contents only one output format reads: `{=latex}`. */
export const RAW_FORMAT = /^\s*[`~]{3,}\s*\{=\w+\}\s*$/

/**
 * A part of a line, no code: without asides to a reader of the book, and "see @fig:tree" as "see the figure". A capital, as in
 * "@Fig:tree shows", begins a sentence.
 */
export function withoutReferences(part: string): string {
  if (!ANY.test(part)) return part
  return part
    .replace(BRACKETED, '$1')
    .replace(ASIDE, '')
    .replace(SPOKEN, (_, said: string | undefined, kind: string) => said ?? spoken(kind))
}

function spoken(kind: string): string {
  return `${/^\p{Lu}/u.test(kind) ? 'The' : 'the'} ${KINDS[kind.toLowerCase()]}`
}
