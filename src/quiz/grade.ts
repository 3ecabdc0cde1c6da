// What a student sent, and what it was worth. Both are stored with the attempt as JSON, so both have one schema here.

import { z } from 'zod'

/** Raises with every change that could grade an old answer differently; kept with each attempt. */
export const GRADER = 10

/** Choices as indices into the question's own order (however they were shown), or typed words. */
export const ResponseShape = z.union([
  z.object({ picked: z.array(z.int().min(0)).readonly() }),
  z.object({ text: z.string().max(4_000) }),
])

export type Response = z.infer<typeof ResponseShape>

const PassageShape = z.object({
  path: z.string(),
  headings: z.array(z.string()).readonly(),
  sectionId: z.string(),
  startLine: z.int(),
  endLine: z.int(),
  /** Plain text. */
  text: z.string(),
})

/** Where the course says something. */
export type Passage = z.infer<typeof PassageShape>

const IdeaShape = z.object({
  idea: z.string(),
  met: z.boolean(),
  /** How much of it was said, above 0: of a long sentence that is not met as a whole. */
  part: z.number().exactOptional(),
  /** Where the course says it; looked for where it was missed. */
  passage: PassageShape.omit({ text: true }).optional(),
})

export type Idea = z.infer<typeof IdeaShape>

export const GradeShape = z.object({
  /** 0 to 1. */
  score: z.number().min(0).max(1),
  /** `ungraded` where the course gives nothing to compare an open answer with. */
  verdict: z.enum(['right', 'partly', 'wrong', 'ungraded']),
  /** Markdown sentences for the student: why a choice is wrong, a typo that was forgiven, a unit that was assumed. */
  notes: z.array(z.string()).readonly(),
  /** Of open questions: which key ideas the answer has. */
  ideas: z.array(IdeaShape).readonly().optional(),
})

export type Grade = z.infer<typeof GradeShape>

/** What grading may ask of the world outside the question. */
export interface Grading {
  /** Finds where the course says something; undefined where it does not. */
  readonly findPassage: (text: string) => Passage | undefined
}

/** A grade for a score, with the verdict that goes with it. */
export function graded(score: number, notes: readonly string[] = []): Grade {
  return { score, verdict: score >= 1 ? 'right' : score > 0 ? 'partly' : 'wrong', notes }
}
