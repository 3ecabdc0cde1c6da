// A question of the course and what is known about its answer: one union, one arm a kind. Questions are kept as JSON with
// daily posts and rulings, so this schema has to read older ones too: what is added later may be absent.

import { z } from 'zod'

/** Written in the review form, or made from a table or list of the course. */
export const OriginShape = z.enum(['review', 'derived'])

/** Common to all kinds. */
const PromptShape = z.object({
  /** Explicit, else a hash of document and prompt. */
  id: z.string(),
  /** Hash of all that decides a grade: an attempt keeps it, so that an edited question is noticed. */
  contentHash: z.string(),
  /** Markdown. */
  prompt: z.string(),
  /** Markdown; shown with every result. */
  explanation: z.string().exactOptional(),
  /** Markdown, from `Hint:`. */
  hint: z.string().exactOptional(),
  /** The section that answers it (`Section.id`), from `See:`. */
  see: z.string().exactOptional(),
  /** Its document's language as a primary subtag, such as `de`; absent for English. */
  lang: z.string().exactOptional(),
  /** What in an answer in one's own words has several names in the course, by its glossary and the like: each with all of them. */
  names: z.array(z.array(z.string()).readonly()).readonly().exactOptional(),
  path: z.string(),
  startLine: z.int(),
  endLine: z.int(),
  headings: z.array(z.string()).readonly(),
  /** The document's tags and title, for topics. */
  module: z.string(),
  tags: z.array(z.string()).readonly(),
  /** 1 (easy) to 3 (hard). */
  difficulty: z.literal([1, 2, 3]),
  origin: OriginShape,
})

const ChoiceShape = z
  .object({
    /** Markdown. */
    text: z.string(),
    correct: z.boolean(),
    /** Why it is wrong, or right. */
    why: z.string().exactOptional(),
  })
  .readonly()

const SingleChoiceShape = PromptShape.extend({
  kind: z.literal('single-choice'),
  choices: z.array(ChoiceShape).readonly(),
}).readonly()

const MultipleChoiceShape = PromptShape.extend({
  kind: z.literal('multiple-choice'),
  choices: z.array(ChoiceShape).readonly(),
}).readonly()

const TrueFalseShape = PromptShape.extend({
  kind: z.literal('true-false'),
  answer: z.boolean(),
  /** What its choices are called where not True and False: "Yes" and "No". Markdown. */
  words: z.object({ true: z.string(), false: z.string() }).readonly().exactOptional(),
  why: z.object({ true: z.string().exactOptional(), false: z.string().exactOptional() }).readonly().exactOptional(),
}).readonly()

const ShortAnswerShape = PromptShape.extend({
  kind: z.literal('short-answer'),
  /** Any of these is right; the first is shown. */
  accepted: z.array(z.string()).readonly(),
  /** The answer is a command: spacing is forgiven, and the order of its flags where the answer says so. */
  command: z.object({ anyOrder: z.boolean() }).readonly().exactOptional(),
}).readonly()

const NumberAnswerShape = PromptShape.extend({
  kind: z.literal('number'),
  value: z.number(),
  tolerance: z.number(),
  unit: z.string().exactOptional(),
  /** The key as its author wrote it: "3.10" is shown so. */
  written: z.string().exactOptional(),
}).readonly()

const OpenQuestionShape = PromptShape.extend({
  kind: z.literal('open'),
  /** Markdown; absent where the document gives none. */
  modelAnswer: z.string().exactOptional(),
  keyIdeas: z.array(z.string()).readonly(),
}).readonly()

export const QuestionShape = z.discriminatedUnion('kind', [
  SingleChoiceShape,
  MultipleChoiceShape,
  TrueFalseShape,
  ShortAnswerShape,
  NumberAnswerShape,
  OpenQuestionShape,
])

export type Prompt = Readonly<z.infer<typeof PromptShape>>
export type Choice = z.infer<typeof ChoiceShape>
export type SingleChoice = z.infer<typeof SingleChoiceShape>
export type MultipleChoice = z.infer<typeof MultipleChoiceShape>
export type TrueFalse = z.infer<typeof TrueFalseShape>
export type ShortAnswer = z.infer<typeof ShortAnswerShape>
export type NumberAnswer = z.infer<typeof NumberAnswerShape>
export type OpenQuestion = z.infer<typeof OpenQuestionShape>

export type Question = z.infer<typeof QuestionShape>
export type QuestionKind = Question['kind']

/** What a kind adds to what all kinds share. */
export type BodyOf<Q extends Question> = Q extends Question ? Omit<Q, keyof Prompt> : never
