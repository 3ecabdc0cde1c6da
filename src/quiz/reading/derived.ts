// Questions made from the course's own definitions: a description from a table or list, and which term it describes.
// The wrong choices are other terms of the same table, so every choice is of the same sort.

import type { List, RootContent, Table } from 'mdast'
import type { Document, Section } from '../../course/course.ts'
import { plainText } from '../../course/markdown.ts'
import { contentStems } from '../kinds/ideas.ts'
import type { BodyOf, Choice, SingleChoice } from '../question.ts'
import { seedOf, shuffled } from '../shuffle.ts'
import { markdownOf } from './markdown.ts'

export interface Derived {
  readonly document: Document
  readonly prompt: string
  readonly body: BodyOf<SingleChoice>
  readonly section: Section
  readonly line: number
  readonly endLine: number
  /** What is asked for. */
  readonly definition: Stemmed
}

interface Definition {
  /** Markdown. */
  readonly term: string
  readonly description: string
  readonly line: number
  readonly endLine: number
}

/** A definition with the stems of its words, found once: it is compared with many others. */
interface Stemmed extends Definition {
  readonly termStems: ReadonlySet<string>
  /** With those of the words that a name such as "ErrImagePull" is joined from. */
  readonly partStems: readonly string[]
  readonly descriptionStems: ReadonlySet<string>
}

function stemmed(definition: Definition): Stemmed {
  const { term, description } = definition
  const parts = contentStems(`${term} ${term.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')}`)
  return {
    ...definition,
    termStems: contentStems(term),
    partStems: [...parts],
    descriptionStems: contentStems(description),
  }
}

interface Glossary {
  /** What its terms are, in the singular: "command", "instruction"; undefined where the document does not say. */
  readonly noun: string | undefined
  readonly definitions: readonly Definition[]
}

const DISTRACTORS = 3
// Of a long glossary the wrong choices are taken from the rows around, so that a row more costs no more than the last.
const NEAR = 100
const FEWEST = 4
const DESCRIBES =
  /^(?:descriptions?|definitions?|purposes?|meanings?|explanations?|what it (?:does|is|means)|roles?|functions?|responsibilit(?:y|ies)|does|action|effect)$/i
const MAX_TERM_WORDS = 4
const DESCRIPTION_WORDS = { min: 3, max: 30 }

function singularNoun(header: string): string | undefined {
  const words = header.trim().toLowerCase()
  if (!/^[a-z][a-z ]{2,24}$/.test(words) || /^(?:no|nr|number|name|term|item|key|what|type|topic)s?$/.test(words))
    return undefined
  return words.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '')
}

function tableGlossary(table: Table): Glossary | undefined {
  const [head, ...rows] = table.children
  const headers = head?.children.map((cell) => plainText(cell).replace(/\s+/g, ' ').trim()) ?? []
  const described = headers.findIndex((header, index) => index > 0 && DESCRIBES.test(header))
  if (described < 0) return undefined
  const definitions = rows.flatMap((row): Definition[] => {
    const [term, description] = [row.children[0], row.children[described]]
    if (!term || !description) return []
    const line = row.position?.start.line ?? 1
    const cell = (node: typeof term) => markdownOf({ type: 'paragraph', children: node.children })
    return [{ term: cell(term).replaceAll('**', ''), description: cell(description), line, endLine: line }]
  })
  return { noun: singularNoun(headers[0] ?? ''), definitions }
}

// "**Term**: description", "`term` – description", "**Term:** description"
const DEFINITION = /^(\*\*[^*]+\*\*|`[^`]+`)(?::|\s*[:–—]|\s+-)\s+(\S[\s\S]*)$/

function listGlossary(list: List): Glossary | undefined {
  const definitions = list.children.flatMap((item): Definition[] => {
    const [paragraph, more] = item.children
    if (paragraph?.type !== 'paragraph' || more) return []
    const text = markdownOf(paragraph).replace(/^\*\*([^*]+?)\s*:\s*\*\*/, '**$1**:')
    const [, term, description] = DEFINITION.exec(text) ?? []
    if (!term || !description) return []
    const line = item.position?.start.line ?? 1
    return [{ term: term.replaceAll('**', ''), description, line, endLine: item.position?.end.line ?? line }]
  })
  return definitions.length === list.children.length ? { noun: undefined, definitions } : undefined
}

/** Whether a definition can be asked about: short term, telling description, and the one does not give away the other. */
function isAskable(definition: Stemmed): boolean {
  const { term, description, termStems } = definition
  const words = description.split(/\s+/).length
  return (
    termStems.size > 0 &&
    term.split(/\s+/).length <= MAX_TERM_WORDS &&
    words >= DESCRIPTION_WORDS.min &&
    words <= DESCRIPTION_WORDS.max &&
    // Code alone is a value, not a description.
    contentStems(description.replaceAll(/`[^`]*`/g, '')).size > 0 &&
    !givesAway(definition, definition) &&
    !/https?:|!\[|\.\.\.|…/.test(term + description)
  )
}

// Shorter stems stand inside of unrelated words.
const TELLING_STEM = 4

/** Whether a description holds a word of a term, or a part of one: "daemon" tells "daemonless", and "image" tells "ErrImagePull". */
function givesAway({ partStems }: Stemmed, { descriptionStems }: Stemmed): boolean {
  const said = [...descriptionStems]
  const holds = (whole: string, part: string) => part.length >= TELLING_STEM && whole.includes(part)
  return partStems.some((stem) => said.some((one) => one === stem || holds(one, stem) || holds(stem, one)))
}

/** Whether two descriptions say nearly the same, so that either term would be right. */
function isAlike({ descriptionStems: first }: Stemmed, { descriptionStems: second }: Stemmed): boolean {
  const common = [...first].filter((stem) => second.has(stem)).length
  return common / Math.min(first.size, second.size) > 0.5
}

// Headings that say nothing without the one above them.
const GENERIC =
  /^(?:summary|explanation|overview|recap|key (?:points|takeaways)|comparison|conclusion|details|notes?|examples?)$/i

function topicOf(section: Section): string {
  const [own = '', above] = [...section.headings]
    .reverse()
    .map((heading) => heading.replace(/^[\d.]+\s+|[\s:?]+$/g, ''))
  return above !== undefined && GENERIC.test(own) ? `${above}, ${own.toLowerCase()}` : own
}

function promptOf(glossary: Glossary, section: Section, description: string): string {
  const asked = glossary.noun ? `which ${glossary.noun} is described here?` : 'what is described here?'
  const bare = description.replace(/[\s.;]+$/, '').replaceAll('\n', ' ')
  return `${topicOf(section)}: ${asked}\n\n> ${bare.charAt(0).toUpperCase()}${bare.slice(1)}`
}

// Reasons overlap: what speaks for one benefit speaks for the next.
const ARGUMENTS =
  /^(?:(?:key|main|common) )?(?:why|when|benefits?|(?:dis)?advantages?|pros|cons|drawbacks?|reasons?|use cases)\b/i

/** Whether terms and descriptions are definitions: not the facts of one thing, not arguments, no term twice. */
function isGlossary({ definitions }: Glossary, section: Section): boolean {
  const terms = new Set(definitions.map(({ term }) => term.toLowerCase()))
  if (definitions.length < FEWEST || terms.size < definitions.length) return false
  return !definitions.some(({ term }) => /[?:]$/.test(term)) && !ARGUMENTS.test(topicOf(section))
}

/** The definitions around one of a glossary, itself among them; all of a short one. */
function around(at: number, definitions: readonly Stemmed[]): readonly Stemmed[] {
  const from = Math.max(0, Math.min(at - NEAR / 2, definitions.length - NEAR))
  return definitions.slice(from, from + NEAR)
}

/** The wrong choices. One that the description names is ruled out by it, or misleads: it comes last. */
function distractorsOf(asked: Stemmed, definitions: readonly Stemmed[], seed: number): readonly Stemmed[] {
  const others = definitions.filter((other) => other !== asked && !isAlike(other, asked) && isDistinct(other, asked))
  const named = (other: Stemmed) => Number(givesAway(other, asked))
  return shuffled(others, seed)
    .toSorted((one, other) => named(one) - named(other))
    .slice(0, DISTRACTORS)
}

function questionsOf(glossary: Glossary, document: Document, section: Section): Derived[] {
  if (!isGlossary(glossary, section)) return []
  const definitions = glossary.definitions.map(stemmed)
  const inTopic = wordsIn(topicOf(section))
  return definitions.flatMap((definition, at): Derived[] => {
    if (!isAskable(definition)) return []
    const seed = seedOf(document.path, definition.term, definition.description)
    const distractors = distractorsOf(definition, around(at, definitions), seed)
    if (distractors.length < DISTRACTORS) return []
    if (inTopic(definition) && !distractors.some(inTopic)) return []
    const wrong = distractors.map((other): Choice => ({ text: other.term, correct: false, why: other.description }))
    const choices = shuffled<Choice>([{ text: definition.term, correct: true }, ...wrong], seed)
    const { line, endLine } = definition
    const prompt = promptOf(glossary, section, definition.description)
    return [{ document, prompt, body: { kind: 'single-choice', choices }, section, line, endLine, definition }]
  })
}

/** Whether a term is no part of the other ("image" and "base image" could both be right). */
function isDistinct({ termStems: first }: Stemmed, { termStems: second }: Stemmed): boolean {
  return ![...first].every((stem) => second.has(stem)) && ![...second].every((stem) => first.has(stem))
}

function glossaryOf(node: RootContent): Glossary | undefined {
  if (node.type === 'table') return tableGlossary(node)
  return node.type === 'list' ? listGlossary(node) : undefined
}

/** Whether a heading has every word of a term: among "Image terms" the image is the one to pick. */
function wordsIn(topic: string): (definition: Stemmed) => boolean {
  const words = contentStems(topic)
  return ({ termStems }) => [...termStems].every((stem) => words.has(stem))
}

function ofDocument(document: Document): readonly Derived[] {
  return document.sections
    .filter((section) => section.role === 'content')
    .flatMap((section) =>
      section.nodes.flatMap((node) => {
        const glossary = glossaryOf(node)
        return glossary ? questionsOf(glossary, document, section) : []
      }),
    )
}

/**
 * The questions that the documents' definition tables and lists give. What several define in about the same words is asked
 * once, and a description that a document gives of two terms tells neither: no two questions of a document are put alike.
 */
export function derivedQuestions(documents: readonly Document[]): readonly Derived[] {
  const asked = new Map<string, Derived[]>()
  const distinct = (each: Derived) => {
    const key = [...each.definition.termStems].sort().join(' ')
    const same = asked.get(key) ?? []
    if (same.slice(-NEAR).some(({ definition }) => isAlike(definition, each.definition))) return false
    same.push(each)
    asked.set(key, same)
    return true
  }
  return documents.flatMap((document) => {
    const own = ofDocument(document).filter(distinct)
    const put = new Map<string, number>()
    for (const { prompt } of own) put.set(prompt, (put.get(prompt) ?? 0) + 1)
    return own.filter(({ prompt }) => put.get(prompt) === 1)
  })
}
