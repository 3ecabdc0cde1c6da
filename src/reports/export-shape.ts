// The shape of the JSON export: one schema for the program, its tests, and docs/export-format.schema.json.

import { z } from 'zod'
import { ModeShape } from '../quiz/attempt.ts'
import { GradeShape, ResponseShape } from '../quiz/grade.ts'
import { OriginShape } from '../quiz/question.ts'

const Moment = z.iso.datetime().describe('UTC')
const Share = z.number().min(0).max(1).describe('A share, 0 to 1')
const Count = z.int().min(0)
const User = z.string().describe("Discord's user id")
const SectionId = z.string().describe('path#anchor in the course folder')
const Figure = z.number().min(-1.001).max(1.001).nullable()

const Student = z.object({
  rank: Count.describe('Students who are level share a rank'),
  user: User,
  name: z.string(),
  points: z.number(),
  answered: Count,
  graded: Count.describe('Open answers without a model answer cannot be'),
  correct: Count,
  accuracy: Share.nullable().describe('correct / graded; null where none could be graded'),
  covered: Share.describe("Share of the course's questions answered at least once"),
  streak: Count.describe('Days in a row'),
  lastActive: Moment,
})

const Question = z.object({
  id: z.string(),
  kind: z.string(),
  prompt: z.string().describe('Markdown'),
  module: z.string(),
  path: z.string(),
  startLine: z.int().min(1),
  endLine: z.int().min(1),
  origin: OriginShape,
  analysis: z
    .object({
      answers: Count.describe('Students who answered it; only the first answer of each counts'),
      facility: Share.describe('Mean grade'),
      discrimination: Figure.describe('Best third less weakest third'),
      pointBiserial: Figure.describe('Correlation of the grade with the grades on the other questions'),
      efficiency: z.number().nullable().describe('That covariance as a share of the largest possible'),
      mostWrong: z.object({ text: z.string(), students: Count }).nullable(),
      look: z.string().nullable().describe('Why an instructor should look at it'),
    })
    .nullable()
    .describe('null where nobody has answered it'),
})

const Module = z.object({
  module: z.string(),
  questions: Count,
  students: Count.describe('Who answered anything in it'),
  answers: Count,
  asked: Count.describe('Questions that each of those students answered at least once, added up'),
  mastery: Share.describe('Share of those that were right when last asked'),
  coverage: Share.describe('asked / (students · questions)'),
})

const Gap = z.object({
  question: z.string().describe('The newest wording'),
  asked: Count,
  notCovered: Count,
  unhelpful: Count,
  passedOn: Count,
  names: z.array(z.string()).describe('Of those who passed it on and wished to be named'),
  nearest: z.array(SectionId),
  lastAsked: Moment,
})

const Attempt = z.object({
  user: User,
  question: z.string(),
  mode: ModeShape,
  response: ResponseShape.describe("Choices as indices into the question's own order, or typed words"),
  score: GradeShape.shape.score,
  verdict: GradeShape.shape.verdict,
  hints: Count,
  at: Moment,
})

/** One export. Readers should ignore keys that they do not know; a change that breaks them raises the version. */
export const ExportShape = z.object({
  format: z.literal('lectern-export'),
  version: z.literal(2),
  course: z.string(),
  period: z.string(),
  zone: z.string().describe('IANA time zone of the weeks'),
  madeAt: Moment,
  students: z.array(Student),
  questions: z.array(Question),
  weeks: z.array(z.object({ monday: z.iso.date(), students: Count, answers: Count })),
  scores: z.array(z.object({ from: Count.describe('Right answers in percent, from'), students: Count })),
  modules: z.array(Module),
  asked: Count.describe('Questions asked of the course'),
  answered: Count.describe('Of those, answered from the course and not marked as no help'),
  gaps: z.array(Gap),
  mostAsked: z.array(z.object({ section: SectionId, asks: Count })),
  taught: z
    .array(z.object({ question: z.string(), section: SectionId, by: z.string(), at: Moment }))
    .describe('Questions that were pointed to a section'),
  notes: z
    .array(z.object({ question: z.string(), markdown: z.string(), by: z.string(), at: Moment }))
    .describe("Instructors' own answers"),
  attempts: z.array(Attempt).describe('Student by student, each oldest first, one a line of the file'),
})

export type Export = z.infer<typeof ExportShape>

/** The same as JSON Schema, for those who read it: they ignore keys that they do not know. */
export const exportSchema = () => z.toJSONSchema(ExportShape, { io: 'input' })
