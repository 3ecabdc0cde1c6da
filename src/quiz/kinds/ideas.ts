// Key ideas of an open answer: read out of a model answer, and looked for in what a student wrote.

import type { Nodes } from 'mdast'
import { stemmer } from 'stemmer'
import { plainText } from '../../course/markdown.ts'
import { sentencesIn } from '../../course/sentence-ends.ts'
import { treeOfCut } from '../../course/tree.ts'
import { type Clause, clausesOf, type Term } from './clauses.ts'
import { about, comparedIn, partedByThings } from './compared.ts'
import { type Asked, emptyWords } from './little-words.ts'
import { senseOf, writtenOut } from './synonyms.ts'
import { isSlip, plainWords, unmarked } from './words.ts'

// An idea is met by half of its words: people say the same in other words, and nobody repeats a sentence whole.
const SHARE = 0.5
// Words of the question count, too, beside so many of its own.
const OWN_SHARE = 1 / 3
const MOST = 6
const FEWEST_WORDS = 2

const known = new Map<string, ReadonlySet<string>>()

/** A language's empty words as `plainWords` leaves them. */
function emptyIn(lang = 'en'): ReadonlySet<string> {
  const words = known.get(lang) ?? new Set([...emptyWords(lang)].map((word) => plainWords(word)[0] ?? word))
  known.set(lang, words)
  return words
}

/** The stems that carry a text's meaning, each once. */
export function contentStems(text: string, lang?: string): ReadonlySet<string> {
  return new Set(
    plainWords(text)
      .filter((word) => word.length > 1 && !emptyIn(lang).has(word))
      .map((word) => stemmer(word)),
  )
}

const CODE = /^`([^`]+)`$/

/** Whether an idea is a line of code. */
export const isCode = (idea: string) => CODE.test(idea)

/** A line of code as a code span, which is how a statement says that it is code. */
function codeStatement(written: string): string[] {
  const line = written.trim()
  if (line === '') return []
  return line.includes('`') ? [line] : [`\`${line}\``]
}

function statements(node: Nodes): string[] {
  if (node.type === 'paragraph') return sentencesIn(plainText(node).replaceAll(/\s+/g, ' ').trim())
  if (node.type === 'code') return node.value.split('\n').flatMap(codeStatement)
  return 'children' in node ? node.children.flatMap((child) => statements(child)) : []
}

/**
 * The statements of a markdown answer that can be looked for: sentences, list items, lines of code as code spans; six at
 * most.
 * What only leads to the next ("I ran:") and what says too little is left out.
 */
export function ideasOf(markdown: string, lang?: string): readonly string[] {
  const tree = treeOfCut(markdown)
  const all = statements(tree).filter((statement) => statement !== '' && !statement.endsWith(':'))
  const telling = all.filter((statement) => contentStems(statement, lang).size >= FEWEST_WORDS)
  return (telling.length > 0 ? telling : all).slice(0, MOST)
}

// Where a long sentence goes on to its next thought. A list of things goes on, too, but its items say too little for a part.
const NEXT_THOUGHT = /[;:]\s+|,\s+|\s+(?=(?:because|since|so that|but|while|whereas|although|which)\b)/i
// What says less proves little where half of it is enough.
const WORDS_OF_PART = 3

/**
 * The thoughts of an idea that is one long sentence, each with words enough to be looked for; none where it is one thought, and
 * none where the question compares: there a part says as much of the wrong thing.
 */
export function partsOf(idea: string, { prompt, lang }: Asked): readonly string[] {
  if (comparedIn(writtenOut(prompt), emptyFor(lang)).size > 0) return []
  const isEnough = (text: string) => contentStems(text, lang).size >= WORDS_OF_PART
  const parts: string[] = []
  for (const piece of idea.split(NEXT_THOUGHT)) {
    const last = parts.at(-1)
    if (last === undefined || (isEnough(last) && isEnough(piece))) parts.push(piece)
    else parts[parts.length - 1] = `${last}, ${piece}`
  }
  return parts.length > 1 ? parts : []
}

/** Whether a text has the words of a line of code, one after the other: half a command is another command. */
function hasCode(answer: string, code: string): boolean {
  const words = (text: string) => ` ${plainWords(text).join(' ')} `
  return words(answer).includes(words(code))
}

// Words that count though they carry little: "one host" is not "several hosts".
const COUNTING = new Set(['one', 'several', 'many'])
const emptyFor = (lang?: string) => (word: string) =>
  !COUNTING.has(word) && (word.length < 2 || emptyIn(lang).has(word))
const meaningful = (text: string, lang?: string, compared: ReadonlySet<string> = new Set()): readonly Clause[] => {
  const isEmpty = emptyFor(lang)
  const isLittle = (word: string) => isEmpty(word) && !compared.has(stemmer(word))
  return clausesOf(partedByThings(writtenOut(text), compared, isLittle), isLittle)
}

const DENYING = ['un', 'in', 'im', 'dis', 'non']

const isOpposite = (stem: string, of: string) => DENYING.some((prefix) => stem === prefix + of)

// The stemmer knows English alone. Elsewhere a word is a form of another that it begins: "Enzyme", "Enzymen".
const SHORTEST_STEM = 4
const LONGEST_ENDING = 2

function isOtherForm(one: string, two: string): boolean {
  const [short = '', long = ''] = [unmarked(one), unmarked(two)].toSorted((a, b) => a.length - b.length)
  return short.length >= SHORTEST_STEM && long.length - short.length <= LONGEST_ENDING && long.startsWith(short)
}

function means(said: Term, meant: Term, asked: ReadonlySet<string>, lang = 'en'): boolean {
  const { stem, denied } = said
  if (lang !== 'en' && isOtherForm(stem, meant.stem)) return true
  if (stem === meant.stem || isSlip(stem, meant.stem) || (denied && isOpposite(meant.stem, stem))) return true
  return senseOf(stem) === senseOf(meant.stem) && !asked.has(stem)
}

// Who asks what is lacking is answered in denials: "it does not scale" has the idea of scaling.
const LACKING =
  /\b(?:not (?:enough|sufficient)|insufficient|cannot|lacks?|missing|shortcomings?|limitations?|d(?:rawback|isadvantage)s?)\b/i

/** Whether a clause says of a word what an idea's clause says: both deny it, or neither. */
function agrees(said: Term, clause: Clause, meant: Term, idea: Clause): boolean {
  if (clause.denials > 0 && clause.denials === idea.denials) return true
  if (meant.denied) return said.denied || clause.isWary
  // "Does not depend on folders" agrees with "independent of folders".
  const isTurned = clause.terms.some(
    ({ stem, denied }) => denied && idea.terms.some((one) => isOpposite(one.stem, stem)),
  )
  return !said.denied || idea.isWary || isTurned
}

/** How an answer stands to a word of an idea's clause: it says it, denies it, or neither. */
function stance(meant: Term, idea: Clause, clauses: readonly Clause[], { prompt, lang }: Asked) {
  const asked = contentStems(prompt, lang)
  const found = clauses.flatMap((clause) =>
    clause.terms.filter((said) => means(said, meant, asked, lang)).map((said) => agrees(said, clause, meant, idea)),
  )
  if (found.length === 0) return undefined
  return LACKING.test(prompt) || found.some(Boolean) ? ('says' as const) : ('denies' as const)
}

/** Whether an answer only strings words together, and so says nothing about them: "salt yeast gluten". */
const isBareList = (answer: string, lang?: string) => plainWords(answer).every((word) => !emptyFor(lang)(word))

/**
 * Whether an answer has an idea; a code span only as it is written. Words of the question itself prove nothing alone, unless
 * the idea has no others, nor do words of the other ideas; a word that the idea denies and the answer does not, or the other
 * way, speaks against it.
 * @param ideas all of the answer's, this one among them
 */
export function hasIdea(answer: string, idea: string, question: Asked, ideas: readonly string[] = []): boolean {
  const code = CODE.exec(idea)?.[1]
  if (code !== undefined) return hasCode(answer, code)
  const { prompt, lang } = question
  const compared = comparedIn(writtenOut(prompt), emptyFor(lang))
  const asked = new Set([...contentStems(prompt, lang), ...compared])
  const said = meaningful(answer, lang, compared)
  const clauses = meaningful(idea, lang, compared)
  const stances = new Map(
    clauses.flatMap((clause) => {
      const near = about(clause, said, compared)
      return clause.terms.map((term) => [term.stem, stance(term, clause, near, question)] as const)
    }),
  )
  const all = [...stances]
  const own = all.filter(([stem]) => !asked.has(stem))
  const common = commonStems(
    clauses,
    ideas.filter((other) => other !== idea).map((other) => meaningful(other, lang, compared)),
  )
  const telling = own.filter(([stem]) => !common.has(stem))
  const share = (of: typeof all) => of.filter(([, one]) => one === 'says').length / Math.max(1, of.length)
  const denied = all.filter(([, one]) => one === 'denies').length
  if (denied > 0 && denied >= all.filter(([, one]) => one === 'says').length) return false
  if (telling.length > 0 && share(telling) < OWN_SHARE) return false
  if (own.length > 1 && share(own) <= SHARE && isBareList(answer, lang)) return false
  return own.length === 0
    ? share(all) >= SHARE
    : share(own) >= SHARE || (share(own) >= OWN_SHARE && share(all) >= SHARE)
}

/** The stems that an idea shares with others, saying or denying the same: they tell it from none. */
function commonStems(idea: readonly Clause[], others: readonly (readonly Clause[])[]): ReadonlySet<string> {
  const termsOf = (clauses: readonly Clause[]) => clauses.flatMap(({ terms }) => terms)
  const found = others.flatMap(termsOf)
  const isCommon = ({ stem, denied }: Term) => found.some((other) => other.stem === stem && other.denied === denied)
  return new Set(
    termsOf(idea)
      .filter(isCommon)
      .map(({ stem }) => stem),
  )
}

function sayerOf(answer: string, lang?: string): (stem: string) => boolean {
  const said = meaningful(answer, lang).flatMap(({ terms }) => terms.map(({ stem }) => stem))
  return (stem) => said.some((one) => senseOf(one) === senseOf(stem) || isSlip(one, stem))
}

/**
 * Whether an answer speaks of what an idea is about, where the question compares: where ideas have a word of the question to
 * themselves, as "bridge" and "overlay" in "How do bridge and overlay differ?". Of two, who names one does not mean the
 * other, and who names none means the one that was asked for; of more, two must be named before others may go unnamed.
 */
export function speaksOf(answer: string, ideas: readonly string[], { prompt, lang }: Asked): (idea: string) => boolean {
  const asked = contentStems(prompt, lang)
  const stems = ideas.map((idea) => contentStems(idea, lang))
  const isOwn = (stem: string, of: ReadonlySet<string>) =>
    asked.has(stem) && stems.every((one) => one === of || !one.has(stem))
  const subjects = stems.map((one) => [...one].filter((stem) => isOwn(stem, one)))
  const says = sayerOf(answer, lang)
  const compared = subjects.filter((own) => own.length > 0)
  const named = compared.filter((own) => own.some(says)).length
  const isPlain = compared.length > 2 ? named > 1 : compared.length < 2 || named !== 1
  return (idea) => {
    const own = subjects[ideas.indexOf(idea)] ?? []
    return isPlain || own.length === 0 || own.some(says)
  }
}
