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

type Ends = ReadonlyMap<number, number>

/** The codes of `$` and `\`, with which every formula begins. */
const DOLLAR = 36
const BACKSLASH = 92

/** For micromark: the formulas of one text, which must be parsed with it and no other. Nothing for most texts. */
export function formulaSyntax(text: string): Syntax[] {
  if (!/\$|\\[([b]/.test(text)) return []
  const { inline, display } = formulasIn(text)
  if (inline.size === 0 && display.size === 0) return []
  const within = { name: 'formula', tokenize: withinLine(inline) }
  const alone = { name: 'formulaBlock', tokenize: onOwnLines(display), concrete: true }
  return [{ text: { [DOLLAR]: within, [BACKSLASH]: within }, flow: { [DOLLAR]: alone, [BACKSLASH]: alone } }]
}

function withinLine(ends: Ends): Tokenizer {
  return function (effects, ok, nok) {
    const offset = () => this.now().offset
    let end = 0
    const start: State = (code) => {
      end = ends.get(offset()) ?? 0
      if (end === 0) return nok(code)
      effects.enter('formula')
      return between(code)
    }
    const between: State = (code) => {
      if (code === null || offset() >= end) {
        effects.exit('formula')
        return ok(code)
      }
      if (isLineEnd(code)) {
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        return between
      }
      effects.enter('formulaLine')
      return inside(code)
    }
    const inside: State = (code) => {
      if (isLineEnd(code) || offset() >= end) {
        effects.exit('formulaLine')
        return between(code)
      }
      effects.consume(code)
      return inside
    }
    return start
  }
}

function onOwnLines(ends: Ends): Tokenizer {
  return function (effects, ok, nok) {
    const offset = () => this.now().offset
    let end = 0
    const start: State = (code) => {
      end = ends.get(offset()) ?? 0
      if (end === 0) return nok(code)
      if (this.interrupt) return ok(code)
      effects.enter('formulaBlock')
      return line(code)
    }
    const line: State = (code) => {
      if (isLineEnd(code)) return lineEnd(code)
      effects.enter('formulaLine')
      return inside(code)
    }
    const inside: State = (code) => {
      if (isLineEnd(code)) {
        effects.exit('formulaLine')
        return lineEnd(code)
      }
      effects.consume(code)
      return inside
    }
    const lineEnd: State = (code) =>
      code === null || offset() >= end ? after(code) : effects.attempt(nextLine, line, after)(code)
    const after: State = (code) => {
      effects.exit('formulaBlock')
      return ok(code)
    }
    return start
  }
}

/** The end of a line whose next one belongs to the same quote or list. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      if (code === null) return nok(code)
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return (next) => (this.parser.lazy[this.now().line] ? nok(next) : ok(next))
    }
  },
}

function isLineEnd(code: Parameters<State>[0]): boolean {
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
