// Formulas in a text: what TeX's marks enclose is no markdown. Dollars are amounts of money, names of variables and TeX's
// marks alike, and `\(` is also how a bracket is escaped: what says which is told here, and nowhere else.

/** Where formulas begin, and where each ends; offsets. What stands in code is not left out: that is for the parser. */
export interface Formulas {
  /** Those within a line, or a paragraph. */
  readonly inline: ReadonlyMap<number, number>
  /** Those on lines of their own: from their first mark to the end of their last line. */
  readonly display: ReadonlyMap<number, number>
}

interface Form {
  /** `(?<written>…)` is what the marks enclose. A mark that is escaped is none. */
  readonly whole: RegExp
  readonly close: string
  /** On lines of its own alone. */
  readonly display?: true
}

const FORMS: Readonly<Record<string, Form>> = {
  $: { whole: /\$(?!\s)(?<written>(?:[^$\\`]|\\[\s\S]){1,500})(?<!\s)\$(?!\$)/y, close: '$' },
  $$: { whole: /\$\$(?<written>(?:[^$\\]|\\[\s\S]){1,3000})\$\$(?!\$)/y, close: '$$' },
  '\\(': { whole: /\\\((?<written>[\s\S]{1,500}?)(?<!\\)\\\)/y, close: '\\)' },
  '\\\\(': { whole: /\\\\\((?<written>[\s\S]{1,500}?)\\\\\)/y, close: '\\\\)' },
  '\\[': { whole: /\\\[(?<written>[\s\S]{1,3000}?)(?<!\\)\\\](?![([])/y, close: '\\]' },
  '\\\\[': { whole: /\\\\\[(?<written>[\s\S]{1,3000}?)\\\\\](?![([])/y, close: '\\\\]' },
  '\\begin{': {
    whole:
      /\\begin\{(?<name>(?:align|alignat|displaymath|eqnarray|equation|flalign|gather|multline)\*?)\}(?<written>[\s\S]{1,3000}?)\\end\{\k<name>\}/y,
    close: '\\end{',
    display: true,
  },
}
/** No formula is longer, in characters. */
const LONGEST = 3000
/** What may follow a formula on its last line: a mark of the sentence, its number, its name. */
const TAIL = /[ \t]*[.,;:!?]?[ \t]*(?:\{#[\w:.-]+\}|\([\w.]+\))?[ \t]*(?=\n|$)/y

/** A quote, an item of a list. */
const LINE_FRONT = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*$/
const EMPTY_LINE = /\n[ \t>]*\n/
/** Marks on lines of their own: what is between them may have empty lines, but no heading. */
const FENCED = /^[ \t]*\n(?![\s\S]*\n[ \t>]*#{1,6}[ \t])[\s\S]*\n[ \t>]*$/

/** What no prose has: a command, a power, an index. */
const TEX = /\\[A-Za-z]|\^|(?<![\p{L}\d])\p{L}_/u
const OPERATOR = /[=+<>{}]/
const TWO_WORDS = /\p{L}{2,}[,;:.]?\s+\p{L}{2,}/u
const WORD = /\p{L}{2,}/u

const MARK = /\$\$?|\\\\?[([]|\\begin\{/g
/** "the $n$th term", but no "$HOME/bin:$PATH". */
const ORDINAL = /^(?:th|st|nd|rd|s|ths|[tr]?e[nrs]?|ème)(?!\p{L})/u

/** All formulas of a text. */
export function formulasIn(text: string): Formulas {
  const inline = new Map<number, number>()
  const display = new Map<number, number>()
  const closes = new Closes(text)
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const form = FORMS[mark]
    if (form === undefined || !closes.isNear(form.close, index + mark.length)) continue
    const found = formulaAt(text, form, index)
    if (found === undefined) continue
    if (isInline(text, mark, found)) inline.set(index, found.end)
    const last = displayEnd(text, mark, found)
    if (last !== undefined) display.set(index, last)
  }
  return { inline, display }
}

/** Where marks close, asked from the beginning of a text to its end: a text of nothing but marks is searched once. */
class Closes {
  readonly #text: string
  readonly #next = new Map<string, number>()

  constructor(text: string) {
    this.#text = text
  }

  isNear(close: string, from: number): boolean {
    let next = this.#next.get(close) ?? -1
    if (next < from) {
      next = this.#text.indexOf(close, from)
      if (next < 0) next = Number.POSITIVE_INFINITY
      this.#next.set(close, next)
    }
    return next - from <= LONGEST
  }
}

interface Found {
  readonly written: string
  readonly start: number
  readonly end: number
}

function formulaAt(text: string, { whole }: Form, start: number): Found | undefined {
  whole.lastIndex = start
  const written = whole.exec(text)?.groups?.['written']
  return written === undefined || written.trim() === '' ? undefined : { written, start, end: whole.lastIndex }
}

function isInline(text: string, mark: string, { written, start, end }: Found): boolean {
  if (FORMS[mark]?.display || EMPTY_LINE.test(written)) return false
  if (mark.startsWith('$')) return isOfDollars(written) && standsAlone(text, start, end)
  return TEX.test(written) || (isOfBrackets(written, mark) && !/[\p{L}\d]/u.test(text.charAt(start - 1)))
}

function isOfDollars(written: string): boolean {
  return TEX.test(written) || OPERATOR.test(written) || !TWO_WORDS.test(written)
}

/** Escaped brackets are more common than formulas with a word: `\[key=value\]`, `\(see there\)`, `\[x\]`. */
function isOfBrackets(written: string, mark: string): boolean {
  return !WORD.test(written) && (mark.endsWith('(') || OPERATOR.test(written))
}

/** The end of the last line of a formula on lines of its own. */
function displayEnd(text: string, mark: string, { written, start, end }: Found): number | undefined {
  if (mark === '$' || mark.endsWith('(')) return undefined
  if (!LINE_FRONT.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))) return undefined
  TAIL.lastIndex = end
  const tail = TAIL.exec(text)?.[0]
  if (tail === undefined) return undefined
  const last = end + tail.length
  if (FENCED.test(written)) return last
  const isProse = mark.endsWith('[') && !TEX.test(written) && !isOfBrackets(written, mark)
  return isProse || EMPTY_LINE.test(written) ? undefined : last
}

/** No letter or digit touches its marks: "US$5-$6" is money. */
function standsAlone(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 6)
  return !/[\p{L}\p{N}$\\]/u.test(text.charAt(start - 1)) && (!/^[\p{L}\p{N}_]/u.test(after) || ORDINAL.test(after))
}

/** A text with what is no formula edited, such as escaped; formulas stay to the letter unless told. */
export function outsideFormulas(text: string, edit: (part: string) => string, inside = (formula: string) => formula) {
  if (!/\$|\\[([]/.test(text)) return edit(text)
  let result = ''
  let at = 0
  for (const [start, end] of formulasIn(text).inline) {
    if (start < at) continue
    result += edit(text.slice(at, start)) + inside(text.slice(start, end))
    at = end
  }
  return result + edit(text.slice(at))
}

/** Markdown of a text without formulas, in which what is escaped could be taken for one. */
export function noFormula(markdown: string): string {
  if (formulasIn(markdown).inline.size === 0) return markdown
  return markdown.replace(/\\[\s\S]|\$/g, (mark) => (mark === '$' ? '\\$' : mark === '\\[' ? '&#91;' : mark))
}
