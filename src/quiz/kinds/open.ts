// An answer in one's own words, graded by the key ideas that it has.

import type { Grade, Grading, Idea } from '../grade.ts'
import type { OpenQuestion } from '../question.ts'
import { hasIdea, ideasOf } from './ideas.ts'
import type { Kind } from './kind.ts'

// Three ideas out of four is a right answer: model answers say more than was asked.
const ENOUGH = 0.75
// Where only the course's own passage is there to compare with, half of it is a full answer.
const ENOUGH_OF_PASSAGE = 0.5

const UNGRADED: Grade = {
  score: 0,
  verdict: 'ungraded',
  notes: ['The course gives nothing to compare this answer with.'],
}

function ideaOf(idea: string, met: boolean, grading: Grading): Idea {
  const found = met ? undefined : grading.findPassage(idea)
  if (!found) return { idea, met }
  const { text: _, ...passage } = found
  return { idea, met, passage }
}

function gradeByIdeas(ideas: readonly Idea[], enough: number): Grade {
  const share = ideas.filter((idea) => idea.met).length / ideas.length
  const verdict = share >= enough ? 'right' : share > 0 ? 'partly' : 'wrong'
  return { score: verdict === 'right' ? 1 : share, verdict, notes: [], ideas }
}

export const open: Kind<OpenQuestion> = {
  label: 'Open question',
  input: 'text',
  read: ({ choices, answers, modelAnswer, keyIdeas }) => {
    if (choices.length > 0) return undefined
    const model = modelAnswer ?? (answers.length > 0 ? answers.join('\n\n') : undefined)
    return { kind: 'open', keyIdeas, ...(model === undefined ? {} : { modelAnswer: model }) }
  },
  choices: () => [],
  order: () => [],
  grade: ({ prompt, modelAnswer, keyIdeas }, response, grading) => {
    const text = 'text' in response ? response.text : ''
    const models = [modelAnswer, ...(grading.accepted ?? [])].filter((model) => model !== undefined)
    const written = keyIdeas.length > 0 ? [keyIdeas] : models.map((model) => ideasOf(model))
    const [best] = written
      .filter((ideas) => ideas.length > 0)
      .map((ideas) => ideas.map((idea) => ({ idea, met: hasIdea(text, idea, prompt) })))
      .sort(
        (one, two) =>
          two.filter(({ met }) => met).length / two.length - one.filter(({ met }) => met).length / one.length,
      )
    if (best)
      return gradeByIdeas(
        best.map(({ idea, met }) => ideaOf(idea, met, grading)),
        ENOUGH,
      )
    const passage = grading.findPassage(prompt)
    if (!passage) return UNGRADED
    const { text: said, ...where } = passage
    const ideas = ideasOf(said).map((idea) => ({ idea, met: hasIdea(text, idea, prompt), passage: where }))
    return ideas.length > 0 ? gradeByIdeas(ideas, ENOUGH_OF_PASSAGE) : UNGRADED
  },
  key: ({ modelAnswer, keyIdeas }) => modelAnswer ?? keyIdeas.map((idea) => `- ${idea}`).join('\n'),
  answer: ({ modelAnswer, keyIdeas }) => (keyIdeas.length > 0 ? { modelAnswer, keyIdeas } : modelAnswer),
}
