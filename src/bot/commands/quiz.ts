// /quiz: private practice, one question after another, and what is worth reading again at the end.

import { ApplicationCommandOptionType } from 'discord.js'
import type { Attempt } from '../../quiz/attempt.ts'
import type { Response as Answered } from '../../quiz/grade.ts'
import { choicesOf, gradeResponse, isKind, KINDS } from '../../quiz/kinds/table.ts'
import type { Question } from '../../quiz/question.ts'
import { type ChatCommand, type Choice, type Context, onChoose, onPress, onSubmit, type Response } from '../command.ts'
import { earnedBy } from '../earned.ts'
import { attemptAt } from '../effective.ts'
import { answer, citationOf, withPassage } from '../grading.ts'
import { LIMITS } from '../limits.ts'
import { isKeptBack } from '../question-pool.ts'
import { quizTopics } from '../quiz-topics.ts'
import { Refusal } from '../refusal.ts'
import { report } from '../reporting.ts'
import {
  askedAt,
  attemptKey,
  beginRound,
  findRound,
  finished,
  openPlace,
  type Round,
  showTurn,
  type Turn,
  takeHint,
  turnAt,
} from '../rounds.ts'
import { TEXTS } from '../texts.ts'
import { answerModal, choiceAt, TYPED_ANSWER } from '../views/question.ts'
import { reportModal } from '../views/report.ts'
import { keyFields, notesText } from '../views/result.ts'
import {
  AGAIN,
  CHOOSE,
  changedView,
  HINT,
  NEXT,
  PICK,
  REPORT,
  REPORTED,
  SKIP,
  STOP,
  summaryView,
  TYPE,
  TYPED,
  turnResultView,
  turnView,
} from '../views/round.ts'
import { questionsWanted } from '../wanted-questions.ts'

const USUAL_COUNT = 5
const MOST = 25

function frameOf({ id, caller }: Context) {
  return { id, guild: caller.guildId !== undefined }
}

/** The question at a place, or its result where it was answered before, or the summary past the end. */
async function show(round: Round, place: number, context: Context): Promise<Response> {
  if (place >= round.questions.length) return summary(round, context)
  const turn = turnAt(round, place, context)
  if (!turn) return { message: changedView(round, place, context.id) }
  const attempt = await attemptAt(attemptKey(round, place), context.app.store)
  const citation = citationOf(turn.question, context.engine)
  if (attempt) return result(turn, attempt, context)
  if (await isKeptBack(turn.question, context)) return show(round, place + 1, context)
  context.app.later(async () => prepareResult(turn, context))
  return { message: turnView(await showTurn(turn, context), citation, frameOf(context)) }
}

/** Reads what the result may say while the student thinks: a class that answers at once does not wait for it then. */
function prepareResult({ question, seed }: Turn, { engine }: Context): void {
  keyFields(withPassage(question, engine), seed, citationOf(question, engine))
  const picked = choicesOf(question).map((_, index) => index)
  notesText(gradeResponse(question, { picked }, { findPassage: () => undefined }))
}

async function result(turn: Turn, attempt: Attempt, context: Context): Promise<Response> {
  const { app, engine } = context
  const shown = { ...turn, question: withPassage(turn.question, engine) }
  const earned = await earnedBy([attempt], app)
  return {
    message: turnResultView(shown, { attempt, citation: citationOf(turn.question, engine), earned }, frameOf(context)),
  }
}

async function summary(round: Round, context: Context, stop: { stoppedAt?: number } = {}): Promise<Response> {
  const places = await finished(round, context)
  const misses = missesOf(places).map((question) => ({ question, citation: citationOf(question, context.engine) }))
  const earned = await earnedBy(
    places.flatMap(({ attempt }) => attempt ?? []),
    context.app,
  )
  return { message: summaryView(round, { places, misses, earned, ...stop }, context.id) }
}

function missesOf(places: Awaited<ReturnType<typeof finished>>): readonly Question[] {
  return places.flatMap(({ question, attempt }) => {
    const missed = attempt?.grade.verdict === 'wrong' || attempt?.grade.verdict === 'partly'
    return question && missed ? [question] : []
  })
}

async function grade(turn: Turn, response: Answered, context: Context): Promise<Response> {
  const { round, place, question, seed, hints } = turn
  const shownAt = round.shown[place] ?? context.now
  const mode = 'practice' as const
  const recorded = await answer(
    { question, key: attemptKey(round, place), mode, seed, hints, shownAt },
    response,
    context,
  )
  if (!('attempt' in recorded)) throw new Refusal(TEXTS.roundGone)
  return result(turn, recorded.attempt, context)
}

/** The turn that a component belongs to. @throws {Refusal} where the round or the question is gone, or is kept back. */
async function turnOf(key: string, place: number, context: Context): Promise<Turn> {
  const turn = turnAt(await findRound(key, context), place, context)
  if (!turn) throw new Refusal(TEXTS.questionChanged)
  if (await isKeptBack(turn.question, context)) throw new Refusal(TEXTS.questionKeptBack)
  return turn
}

function chosen(values: readonly string[], { question, seed }: Turn): readonly number[] {
  return values.flatMap((value) => choiceAt(question, seed, Number(value)) ?? [])
}

async function begin(questions: readonly Question[], context: Context): Promise<Response> {
  return show(await beginRound(questions, context), 0, context)
}

const KIND_CHOICES: readonly Choice[] = Object.entries(KINDS).map(([value, { label }]) => ({ name: label, value }))

export const QUIZ: ChatCommand = {
  type: 'chat',
  name: 'quiz',
  description: 'Practise with the course’s own questions, in private',
  who: 'everyone',
  where: 'anywhere',
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'topic',
      description: 'A module or tag of the course',
      autocomplete: true,
      max_length: LIMITS.choiceValue,
    },
    {
      type: ApplicationCommandOptionType.Integer,
      name: 'questions',
      description: `How many (${USUAL_COUNT} unless told)`,
      min_value: 1,
      max_value: MOST,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'kind',
      description: 'Only questions of one kind',
      choices: [...KIND_CHOICES],
    },
  ],
  run: async ({ options }, context) => {
    const kind = options.getString('kind')
    const topic = options.getString('topic') ?? undefined
    const count = options.getInteger('questions') ?? USUAL_COUNT
    const wanted = { topic, kind: kind !== null && isKind(kind) ? kind : undefined }
    return begin(await questionsWanted(wanted, count, context), context)
  },
  autocomplete: async (interaction, context) => {
    const typed = interaction.options.getFocused().toLowerCase()
    return quizTopics(context.library).filter(({ name }) => name.toLowerCase().includes(typed))
  },
  presses: [
    onPress(
      PICK,
      async (_, [key, place, position], context) => {
        const turn = await turnOf(key, place, context)
        const choice = choiceAt(turn.question, turn.seed, position)
        if (choice === undefined) throw new Refusal(TEXTS.unknownPart)
        return grade(turn, { picked: [choice] }, context)
      },
      { light: true },
    ),
    onChoose(
      CHOOSE,
      async (values, [key, place], context) => {
        const turn = await turnOf(key, place, context)
        return grade(turn, { picked: chosen(values, turn) }, context)
      },
      { light: true },
    ),
    onPress(
      TYPE,
      async (_, [key, place], context) => {
        const { question } = await turnOf(key, place, context)
        return { modal: answerModal(question, context.id(TYPED, [key, place])) }
      },
      { answers: 'modal' },
    ),
    onPress(HINT, async (_, [key, place], context) => {
      const turn = await turnOf(key, place, context)
      const answered = await attemptAt(attemptKey(turn.round, place), context.app.store)
      const hinted = answered || turn.hints > 0 ? turn : await takeHint(turn, context)
      return show(hinted.round, place, context)
    }),
    onPress(SKIP, async (_, [key, place], context) => show(await findRound(key, context), place + 1, context)),
    onPress(NEXT, async (_, [key, place], context) => show(await findRound(key, context), place, context)),
    onPress(STOP, async (_, [key], context) => {
      const round = await findRound(key, context)
      return summary(round, context, { stoppedAt: openPlace(round) })
    }),
    onPress(AGAIN, async (_, [key], context) => {
      const misses = missesOf(await finished(await findRound(key, context), context))
      if (misses.length === 0) throw new Refusal(TEXTS.roundGone)
      return begin(misses, context)
    }),
    onPress(REPORT, async (_, [key, place], context) => ({ modal: reportModal(context.id(REPORTED, [key, place])) }), {
      answers: 'modal',
      where: 'guild',
    }),
  ],
  submits: [
    onSubmit(TYPED, async ({ fields }, [key, place], context) =>
      grade(await turnOf(key, place, context), { text: fields.getTextInputValue(TYPED_ANSWER) }, context),
    ),
    onSubmit(
      REPORTED,
      async ({ fields }, [key, place], context) => {
        const round = await findRound(key, context)
        // Also of what is changed or kept back by now: what is wrong with it was typed before.
        const question = askedAt(round, place)
        if (question === undefined) throw new Refusal(TEXTS.unknownPart)
        return report(question, attemptKey(round, place), fields, context)
      },
      { answers: 'reply', where: 'guild' },
    ),
  ],
}
