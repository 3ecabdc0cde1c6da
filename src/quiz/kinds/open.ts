// An answer in one's own words, graded by the key ideas that it has.

import type { Grade, Grading, Idea } from '../grade.ts'
import type { OpenQuestion } from '../question.ts'
import { hasIdea, ideasOf, isCode, partsOf, speaksOf } from './ideas.ts'
import { type Kind, TYPED } from './kind.ts'
import { inNamesOf } from './names.ts'
import { compareAnswers } from './words.ts'

// Three ideas out of four is a right answer: model answers say more than was asked.
const ENOUGH = 0.75
// Parts of ideas never add up to a right answer.
const MOST_IN_PARTS = 0.7
// A course says the same in other words: so much of the statements there is enough.
const ENOUGH_HELD = 0.5

const NO_MODEL = 'The course has no model answer to this question. What it says about it is for you to compare with.'
const NOTHING = 'The course gives nothing to compare this answer with.'

/**
 * Where the course gives a passage alone. That answers more than was asked, and often in a table or an aside: no share of its
 * sentences tells a right answer from a wrong one.
 */
const ungraded = (note: string): Grade => ({ score: 0, verdict: 'ungraded', notes: [note] })

function met(ideas: readonly string[], text: string, { names = [], prompt, lang }: OpenQuestion): readonly Idea[] {
  const inNames = inNamesOf(ideas, names, prompt)
  const [said, named] = [inNames(text), ideas.map(inNames)]
  const asked = { prompt: inNames(prompt), lang }
  const speaks = speaksOf(said, named, asked)
  return ideas.map((idea, at) => {
    if (isCode(idea)) return { idea, met: hasIdea(text, idea, asked) }
    const as = named[at] ?? idea
    if (!speaks(as)) return { idea, met: false }
    if (hasIdea(said, as, asked, named)) return { idea, met: true }
    // What has several ideas has parts already.
    const parts = ideas.length === 1 ? partsOf(as, asked) : []
    const part = parts.filter((one) => hasIdea(said, one, asked, parts)).length / parts.length
    return part > 0 ? { idea, met: false, part } : { idea, met: false }
  })
}

/** Where the course says an idea that was missed. */
function located(idea: Idea, grading: Grading): Idea {
  const found = idea.met ? undefined : grading.findPassage(idea.idea)
  if (!found) return idea
  const { text: _, ...passage } = found
  return { ...idea, passage }
}

function shareMet(ideas: readonly Idea[]): number {
  return ideas.filter((idea) => idea.met).length / ideas.length
}

/**
 * The measure that an answer meets best. Written key ideas are what students are to read, so another measure counts only
 * where it makes the answer right: who gives the model answer in its own words has given it.
 */
function bestOf(measures: readonly (readonly Idea[])[], hasKeyIdeas: boolean): readonly Idea[] | undefined {
  const filled = measures.filter((ideas) => ideas.length > 0)
  const [best] = [...filled].sort((one, two) => shareMet(two) - shareMet(one))
  return hasKeyIdeas && best && shareMet(best) < ENOUGH ? filled[0] : best
}

/** Only what is met whole makes an answer right; parts are worth their share, short of that. */
function gradeByIdeas(ideas: readonly Idea[]): Grade {
  if (shareMet(ideas) >= ENOUGH) return { score: 1, verdict: 'right', notes: [], ideas }
  const score = Math.min(
    MOST_IN_PARTS,
    ideas.reduce((sum, { met, part = 0 }) => sum + (met ? 1 : part), 0) / ideas.length,
  )
  return { score, verdict: score > 0 ? 'partly' : 'wrong', notes: [], ideas }
}

/** Key ideas as a markdown list: the key of a question that has no model answer. */
export const listOf = (ideas: readonly string[]) => ideas.map((idea) => `- ${idea}`).join('\n')

export const open: Kind<OpenQuestion> = {
  ...TYPED,
  label: 'Open question',
  input: 'prose',
  read: ({ choices, answers, modelAnswer, keyIdeas }) => {
    if (choices.length > 0) return undefined
    const model = modelAnswer ?? (answers.length > 0 ? answers.join('\n\n') : undefined)
    return { kind: 'open', keyIdeas, ...(model === undefined ? {} : { modelAnswer: model }) }
  },
  grade: (question, response, grading) => {
    const { prompt, lang, modelAnswer, keyIdeas } = question
    const text = 'text' in response ? response.text : ''
    const best = bestOf(
      [keyIdeas, ideasOf(modelAnswer ?? '', lang)].map((ideas) => met(ideas, text, question)),
      keyIdeas.length > 0,
    )
    if (!best) return ungraded(grading.findPassage(prompt) ? NO_MODEL : NOTHING)
    return gradeByIdeas(best.map((idea) => located(idea, grading)))
  },
  same: (_, said, meant) => compareAnswers(said, meant) === 'same',
  withKey: (question, modelAnswer) => ({ ...question, modelAnswer }),
  key: ({ modelAnswer, keyIdeas }) => modelAnswer ?? listOf(keyIdeas),
  accepted: ({ modelAnswer, keyIdeas }) => [modelAnswer ?? '', listOf(keyIdeas)].filter((text) => text !== ''),
  // That there is one idea is no help.
  hint: ({ keyIdeas }) => (keyIdeas.length > 1 ? { text: `It has ${keyIdeas.length} key ideas.` } : 'look-it-up'),
  isHeld: ({ modelAnswer, keyIdeas }, says) => {
    const ideas = keyIdeas.length > 0 ? keyIdeas : ideasOf(modelAnswer ?? '')
    return ideas.filter(says).length >= ideas.length * ENOUGH_HELD
  },
  answer: ({ modelAnswer, keyIdeas }) => (keyIdeas.length > 0 ? { modelAnswer, keyIdeas } : modelAnswer),
}
