// Formulas as the markdown parser is taught them: within a line a node of its own, on lines of their own a block of code.

import type { Literal } from 'mdast'
import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import type { Options as HtmlOptions, parse } from 'micromark'
import { formulasIn } from './formula.ts'

/** What a block of code is called that holds a formula, as on GitHub. */
export const MATH = 'math'

/** A formula within a line; its value is written with its marks. */
export interface InlineMath extends Literal {
  type: 'inlineMath'
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineMath: InlineMath
  }
  interface RootContentMap {
    inlineMath: InlineMath
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula'
    formulaBlock: 'formulaBlock'
    formulaLine: 'formulaLine'
  }
}

type Options = NonNullable<Parameters<typeof parse>[0]>
type HtmlExtension = NonNullable<HtmlOptions['htmlExtensions']>[number]
type Syntax = NonNullable<Options['extensions']>[number]
type Construct = Extract<NonNullable<Syntax['flow']>[number], { tokenize: unknown }>
type Tokenizer = Construct['tokenize']
type State = NonNullable<ReturnType<Tokenizer>>
type Code = Parameters<State>[0]
type Context = ThisParameterType<Tokenizer>

type Ends = ReadonlyMap<number, number>

/** The codes of `$` and `\`, with which every formula begins. */
const DOLLAR = 36
const BACKSLASH = 92

/** For micromark: the formulas of one text, which must be parsed with it and no other. Nothing for most texts. */
export function formulaSyntax(text: string): Syntax[] {
  if (!/\$|\\[([b]/.test(text)) return []
  const { inline, display } = formulasIn(text)
  if (inline.size === 0 && display.size === 0) return []
  const within = { name: 'formula', tokenize: tokenizer('formula', inline, anyLine) }
  const alone = { name: 'formulaBlock', tokenize: tokenizer('formulaBlock', display, ownLine), concrete: true }
  return [{ text: { [DOLLAR]: within, [BACKSLASH]: within }, flow: { [DOLLAR]: alone, [BACKSLASH]: alone } }]
}

/** @param lineEnd the end of a line, where the formula goes on in the next one */
function tokenizer(name: 'formula' | 'formulaBlock', ends: Ends, lineEnd: Construct): Tokenizer {
  return function (effects, ok, nok) {
    let end = 0
    const isOver: (code: Code) => boolean = (code) => code === null || this.now().offset >= end
    const start: State = (code) => {
      end = ends.get(this.now().offset) ?? 0
      if (end === 0) return nok(code)
      if (this.interrupt) return ok(code)
      effects.enter(name)
      return between(code)
    }
    const between: State = (code) => {
      if (isOver(code)) return after(code)
      if (isLineEnd(code)) return effects.attempt(lineEnd, between, after)(code)
      effects.enter('formulaLine')
      return inside(code)
    }
    const inside: State = (code) => {
      if (isLineEnd(code) || isOver(code)) {
        effects.exit('formulaLine')
        return between(code)
      }
      effects.consume(code)
      return inside
    }
    const after: State = (code) => {
      effects.exit(name)
      return ok(code)
    }
    return start
  }
}

function lineEndBefore(goesOn: (context: Context) => boolean): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      return (code) => {
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        return (next) => (goesOn(this) ? ok(next) : nok(next))
      }
    },
  }
}

const anyLine = lineEndBefore(() => true)
/** The next line belongs to the same quote or list. */
const ownLine = lineEndBefore((context) => !context.parser.lazy[context.now().line])

function isLineEnd(code: Code): boolean {
  return code === null || code < -2
}

/** What encloses a formula on lines of its own; an environment of TeX's is a part of it. */
const OPENING = /^\s*(?:\$\$|\\\\?\[)[ \t]*\n?/
const CLOSING = /\s*(?:\$\$|\\\\?\]).*$/

/** For mdast: formulas as nodes, whatever text they are of. */
export const formulaTree: TreeExtension = {
  enter: {
    formula(token) {
      this.enter({ type: 'inlineMath', value: '' }, token)
      this.buffer()
    },
    formulaBlock(token) {
      this.enter({ type: 'code', lang: MATH, meta: null, value: '' }, token)
      this.buffer()
    },
    formulaLine(token) {
      this.config.enter['data']?.call(this, token)
    },
  },
  exit: {
    formula(token) {
      const value = this.resume()
      const node = this.stack.at(-1)
      if (node?.type === 'inlineMath') node.value = value
      this.exit(token)
    },
    formulaBlock(token) {
      const value = this.resume()
      const node = this.stack.at(-1)
      if (node?.type === 'code')
        node.value = OPENING.test(value) ? value.replace(OPENING, '').replace(CLOSING, '') : value
      this.exit(token)
    },
    formulaLine(token) {
      this.config.exit['data']?.call(this, token)
    },
  },
}

/** For micromark's HTML: formulas as they are written, for a page to set. */
export const formulaHtml: HtmlExtension = {
  enter: {
    formulaBlock() {
      this.lineEndingIfNeeded()
      this.tag(`<pre><code class="language-${MATH}">`)
    },
  },
  exit: {
    formulaLine(token) {
      this.raw(this.encode(this.sliceSerialize(token)))
    },
    formulaBlock() {
      this.tag('</code></pre>')
    },
  },
}
