// A student's answer becomes an attempt: graded with the course's own passages at hand, and on disk before anyone is told.

import type { Block } from '../course/course.ts'
import type { Answer, Citation } from '../index/answer.ts'
import type { Engine } from '../index/engine.ts'
import type { Attempt } from '../quiz/attempt.ts'
import { GRADER, type Grading, type Passage, type Response } from '../quiz/grade.ts'
import { hasIdea } from '../quiz/kinds/ideas.ts'
import { gradeResponse, isReadable, keyOf, kindOf } from '../quiz/kinds/table.ts'
import type { Question } from '../quiz/question.ts'
import type { Recorded } from '../store/attempts.ts'
import { NameTaken } from '../store/members.ts'
import type { Context } from './command.ts'
import { effectiveAttempts } from './effective.ts'
import { pseudonymFor } from './pseudonyms.ts'
import { Refusal } from './refusal.ts'
import { TEXTS } from './texts.ts'

/** One showing of a question to a person. */
export interface Showing {
  readonly question: Question
  /** Unique to this showing and person. */
  readonly key: string
  readonly mode: Attempt['mode']
  readonly daily?: number
  readonly seed: number
  readonly hints: number
  readonly shownAt: number
}

function passageOf(citation: Citation, blocks: readonly Block[]): Passage {
  const { path, headings, sectionId, startLine, endLine } = citation
  return { path, headings, sectionId, startLine, endLine, text: blocks.map((block) => block.text).join('\n\n') }
}

function answeringPassage(engine: Engine, text: string): Passage | undefined {
  const answer = engine.ask(text)
  const [citation] = answer.citations
  return answer.status === 'answered' && citation ? passageOf(citation, answer.quote) : undefined
}

function sectionPassage(engine: Engine, id: string): Passage | undefined {
  const section = engine.section(id)
  return section && section.blocks.length > 0 ? passageOf(section.citation, section.blocks) : undefined
}

/**
 * Where the course says something: the section that the question points to, for the question itself and for an idea that
 * this section has; else the passage that answers the text.
 */
function grading(engine: Engine, question: Question): Grading {
  return {
    findPassage: (text) => {
      const own = question.see === undefined ? undefined : sectionPassage(engine, question.see)
      if (own && (text === question.prompt || hasIdea(own.text, text, { prompt: '', lang: question.lang }))) return own
      return answeringPassage(engine, text) ?? own
    },
  }
}

/**
 * Grades and keeps an answer. Where this showing was answered before, the first answer comes back and stands.
 * @throws {Refusal} for one without words, and for one that cannot be read as an answer to this question
 */
export async function answer(showing: Showing, response: Response, context: Context): Promise<Recorded> {
  const { app, caller, engine, scope, now } = context
  if ('text' in response && response.text.trim() === '') throw new Refusal(TEXTS.emptyAnswer)
  const { question, key, mode, daily, seed, hints, shownAt } = showing
  const grade = gradeResponse(question, response, grading(engine, question))
  if (grade.score === 0 && !isReadable(question, response)) throw new Refusal(TEXTS.noNumber)
  // Field by field: V8 makes a hash table of what is spread together, eight times as large, and a class answers at once.
  const attempt: Attempt = {
    key,
    course: scope.course,
    guild: scope.guild,
    user: caller.userId,
    questionId: question.id,
    contentHash: question.contentHash,
    mode,
    ...(daily !== undefined && { daily }),
    seed,
    response,
    grade,
    grader: GRADER,
    hints,
    shownAt,
    answeredAt: now,
  }
  const recorded = await app.store.attempts.record(attempt)
  if (recorded.outcome === 'recorded' && caller.guildId !== undefined) app.later(() => rememberMember(context))
  if (!('attempt' in recorded)) return recorded
  const [effective = recorded.attempt] = await effectiveAttempts([recorded.attempt], app.store)
  if (recorded.outcome === 'recorded') app.meter.graded(mode, effective.grade.verdict)
  return { ...recorded, attempt: effective }
}

/** Keeps a student's name, and gives who is new a pseudonym. The answer is kept by now: what fails here is only logged. */
async function rememberMember({ app, caller, scope, log }: Context): Promise<void> {
  const { members } = app.store
  const { userId, name } = caller
  try {
    const known = await members.get(scope, userId)
    if (known?.name === name && known.pseudonym !== undefined) return
    const pseudonym = known?.pseudonym === undefined ? { pseudonym: pseudonymFor(userId) } : {}
    await members.change(scope, userId, { name, ...pseudonym }).catch(async (error: unknown) => {
      if (!(error instanceof NameTaken)) throw error
      await members.change(scope, userId, { name, pseudonym: pseudonymFor(userId, await members.list(scope)) })
    })
  } catch (error) {
    log.warn({ err: error }, 'a name could not be kept')
  }
}

// What the course answers to its own questions, by engine and prompt: a class is asked the same at once.
const answers = new WeakMap<Engine, Map<string, Answer>>()

function courseAnswer({ prompt }: Question, engine: Engine): Answer {
  const known = answers.get(engine) ?? new Map<string, Answer>()
  const answer = known.get(prompt) ?? engine.ask(prompt)
  answers.set(engine, known.set(prompt, answer))
  return answer
}

/** The question with the course's own passage as its answer, where the document gives none: for showing, not for grading. */
export function withPassage(question: Question, engine: Engine): Question {
  const { withKey } = kindOf(question)
  if (!withKey || keyOf(question) !== '') return question
  const answer = courseAnswer(question, engine)
  if (answer.status !== 'answered') return question
  return withKey(question, answer.quote.map((block) => block.markdown).join('\n\n'))
}

/** Where the course answers a question: the section that it names, else the passage that answers it, else its own place. */
export function citationOf(question: Question, engine: Engine): Citation {
  const named = question.see === undefined ? undefined : engine.citation(question.see)
  if (named) return named
  const found = courseAnswer(question, engine)
  const [first] = found.citations
  if (found.status === 'answered' && first) return first
  const { path, module, headings, startLine, endLine } = question
  return { sectionId: '', path, title: module, headings, startLine, endLine }
}
