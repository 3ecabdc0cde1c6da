// Key ideas of an open answer: read out of a model answer, and looked for in what a student wrote.

import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as plainText } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { stemmer } from 'stemmer'
import { isSlip, plainWords } from './words.ts'

// An idea is met by half of its words: people say the same in other words, and nobody repeats a sentence whole.
const SHARE = 0.5
const MOST = 6
const FEWEST_WORDS = 2

const EMPTY_WORDS = new Set(
  `about above after again all also although always among and any are as at be because been before being between both but
  by can cannot could did do does doing done each either etc every few for found from further get got had has have having
  he her here how however i if in into is it its itself just like made make many may me might more most much must my near
  need no nor not of off on once one only onto or other our out over own per ran same saw see several she should since so
  some such than that their them then there these they this those through thus to too under until up upon us use used
  using very via was we well were what when where whether which while who whose why will with within without would you
  your`
    .split(/\s+/)
    .map((word) => plainWords(word)[0] ?? word),
)

/** The stems that carry a text's meaning, each once. */
export function contentStems(text: string): ReadonlySet<string> {
  return new Set(
    plainWords(text)
      .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word))
      .map((word) => stemmer(word)),
  )
}

function sentences(text: string, lang: string): string[] {
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim())
}

const CODE = /^`([^`]+)`$/

/** A line of code as a code span, which is how a statement says that it is code. */
function codeStatement(written: string): string[] {
  const line = written.trim()
  if (line === '') return []
  return line.includes('`') ? [line] : [`\`${line}\``]
}

function statements(node: Nodes, lang: string): string[] {
  if (node.type === 'paragraph') return sentences(plainText(node).replaceAll(/\s+/g, ' '), lang)
  if (node.type === 'code') return node.value.split('\n').flatMap(codeStatement)
  return 'children' in node ? node.children.flatMap((child) => statements(child, lang)) : []
}

/**
 * The statements of a markdown answer that can be looked for: sentences, list items, lines of code as code spans; six at
 * most.
 * What only leads to the next ("I ran:") and what says too little is left out.
 */
export function ideasOf(markdown: string, lang = 'en'): readonly string[] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const all = statements(tree, lang).filter((statement) => statement !== '' && !statement.endsWith(':'))
  const telling = all.filter((statement) => contentStems(statement).size >= FEWEST_WORDS)
  return (telling.length > 0 ? telling : all).slice(0, MOST)
}

/** Whether a text has the words of a line of code, one after the other: half a command is another command. */
function hasCode(answer: string, code: string): boolean {
  const words = (text: string) => ` ${plainWords(text).join(' ')} `
  return words(answer).includes(words(code))
}

/**
 * Whether an answer has an idea; a code span only as it is written. Words of the question itself prove nothing, so they do not count, unless the idea has
 * no others.
 */
export function hasIdea(answer: string, idea: string, prompt: string): boolean {
  const code = CODE.exec(idea)?.[1]
  if (code !== undefined) return hasCode(answer, code)
  const asked = contentStems(prompt)
  const all = [...contentStems(idea)]
  const own = all.filter((stem) => !asked.has(stem))
  const needed = own.length > 0 ? own : all
  if (needed.length === 0) return false
  const says = sayerOf(answer)
  return needed.filter(says).length / needed.length >= SHARE
}

function sayerOf(answer: string): (stem: string) => boolean {
  const said = [...contentStems(answer)]
  return (stem) => said.some((one) => one === stem || isSlip(one, stem))
}

/**
 * Whether an answer speaks of what an idea is about, where the question compares: where ideas have a word of the question to
 * themselves, as "bridge" and "overlay" in "How do bridge and overlay differ?". Of two, who names one does not mean the
 * other, and who names none means the one that was asked for; of more, two must be named before others may go unnamed.
 */
export function speaksOf(answer: string, ideas: readonly string[], prompt: string): (idea: string) => boolean {
  const asked = contentStems(prompt)
  const stems = ideas.map((idea) => contentStems(idea))
  const isOwn = (stem: string, of: ReadonlySet<string>) =>
    asked.has(stem) && stems.every((one) => one === of || !one.has(stem))
  const subjects = stems.map((one) => [...one].filter((stem) => isOwn(stem, one)))
  const says = sayerOf(answer)
  const compared = subjects.filter((own) => own.length > 0)
  const named = compared.filter((own) => own.some(says)).length
  const isPlain = compared.length > 2 ? named > 1 : compared.length < 2 || named !== 1
  return (idea) => {
    const own = subjects[ideas.indexOf(idea)] ?? []
    return isPlain || own.length === 0 || own.some(says)
  }
}
