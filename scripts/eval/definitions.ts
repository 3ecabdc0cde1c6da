// "What is X?" asked for each X that a sentence of the course defines: does the quote hold such a sentence?

import type { Course } from '../../src/course/course.ts'
import { buildEngine } from '../../src/index/build.ts'
import { share } from './report.ts'

const DEFINES = /^(?:(?:an?|the)\s+)?(?<term>[\w.-]+(?: [\w.-]+){0,2}) (?<verb>is|are) (?:an?|the|any|one)\s/i
/** What points at something else, or says when and why, is no term. */
const POINTING =
  /^(?:this|it|there|that|what|here|these|those|which|who|he|she|they|we|you|i|one|another|each|if|when|where|how|why|so|but|and|or|as|in|on|at|for|to|such|both|all|some|most|many|its|your|my|our|now|then|also|since|while|typically|the)\b/i
const ENOUGH = 40

/** Each term with the beginnings of the sentences that define it. */
function definitionsIn(course: Course): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const content = course.documents.flatMap(({ sections }) => sections.filter(({ role }) => role === 'content'))
  const prose = content.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list'))
  for (const sentence of prose.flatMap(({ text }) => text.split(/\n|(?<=[.!?])\s+(?=\p{Lu})/u))) {
    const { term = '', verb = '' } = DEFINES.exec(sentence)?.groups ?? {}
    if (term === '' || POINTING.test(term)) continue
    const question = `What ${verb} ${term.toLowerCase()}?`
    found.set(question, [...(found.get(question) ?? []), sentence.slice(0, ENOUGH)])
  }
  return found
}

/** How many terms are defined, and for how many of them what is quoted says so. */
export function definitionsQuoted(course: Course): { readonly asked: number; readonly quoted: number } {
  const engine = buildEngine(course)
  const definitions = [...definitionsIn(course)]
  const quoted = definitions.filter(([question, sentences]) => {
    const answer = engine.ask(question)
    const text = answer.status === 'answered' ? answer.quote.map((block) => block.text).join('\n') : ''
    return sentences.some((sentence) => text.includes(sentence))
  })
  return { asked: definitions.length, quoted: quoted.length }
}

export function definitionLines(course: Course): readonly string[] {
  const { asked, quoted } = definitionsQuoted(course)
  return ['', `Definitions: ${asked} terms asked for, a sentence that defines them quoted ${share(quoted, asked)}`]
}
