// The first steps that the playground's page offers, with sample questions to the course.

import { unnumbered } from './course/heading.ts'
import type { Library } from './library.ts'
import type { GuideStep } from './playground/live-protocol.ts'

/** How many headings are looked at for a sample question. */
const LOOKED_AT = 25
/** Questions of a round, unless told. */
const ASKED = 5
/** Few courses answer all of these. */
const FROM_ELSEWHERE = [
  'How long does sourdough have to rise?',
  'Who won the last football world cup?',
  'Which oils are good for frying?',
] as const

/**
 * Headings that are questions, the ones most surely answered by their own section, of three kinds and three documents; in a course without such
 * headings, its first topics that it explains where they are named.
 */
export function samplesOf({ engine }: Library): string[] {
  const sure = (question: string, sectionId: string) => {
    const answer = engine.ask(question)
    return answer.status === 'answered' && answer.citations[0]?.sectionId === sectionId ? answer.confidence : 0
  }
  const found = new Map<string, string>()
  for (const word of ['why', 'how', 'what is']) {
    const [best] = engine
      .suggest(word, LOOKED_AT)
      .filter(({ path }) => !found.has(path))
      .map(({ path, headings, sectionId }) => ({ path, sectionId, question: headings.at(-1) ?? '' }))
      .filter(({ question }) => question.toLowerCase().startsWith(word) && /^[^`*]{10,80}\?$/.test(question))
      .map((each) => ({ ...each, confidence: sure(each.question, each.sectionId) }))
      .sort((one, other) => other.confidence - one.confidence)
    if (best && best.confidence > 0) found.set(best.path, best.question)
  }
  if (found.size > 0) return [...found.values()]
  // As they are headed: "What is Napoleon and the Congress of Vienna?" nobody would ask.
  const topics = engine.suggest('', LOOKED_AT).map(({ path, headings, title }) => {
    return { path, question: unnumbered(headings.at(-1) ?? title) }
  })
  const explained = topics.filter(({ path, question }) => {
    const answer = engine.ask(question)
    return answer.status === 'answered' && answer.citations[0]?.path === path
  })
  return (explained.length > 0 ? explained : topics).slice(0, 3).map(({ question }) => question)
}

/** A question that the course does not cover, whatever was asked before. */
function uncoveredBy({ engine }: Library, samples: readonly string[]): string {
  const isCovered = (question: string) =>
    [undefined, ...samples.map((sample) => ({ question: sample }))].some(
      (topic) => engine.ask(question, topic).status === 'answered',
    )
  return FROM_ELSEWHERE.find((question) => !isCovered(question)) ?? FROM_ELSEWHERE[0]
}

/** None where there is nothing to be quizzed on. */
function quizStep(questions: number): GuideStep[] {
  if (questions === 0) return []
  const asked = questions < ASKED ? 'The' : 'Five of the'
  return [
    {
      title: 'Take a quiz',
      text: `${asked} course’s own questions, in private. For the daily one, move the time and look into #daily.`,
      as: 'Ada',
      tries: [
        { label: 'Start a quiz', command: 'quiz' },
        { label: 'See the leaderboard', command: 'leaderboard' },
      ],
    },
  ]
}

export function guideOf(library: Library): GuideStep[] {
  const samples = samplesOf(library)
  const tries = [...samples, uncoveredBy(library, samples)].map((question) => {
    return { label: question, command: 'ask', values: { question } }
  })
  return [
    {
      title: 'Ask something',
      text: 'The answer quotes the course and says where. The last question here is not covered, and it says so.',
      as: 'Ada',
      tries,
    },
    ...quizStep(library.questions.length),
    {
      title: 'See the instructor’s export',
      text: 'Be Grace, and download how the class is doing.',
      as: 'Grace',
      tries: [{ label: 'Export the class', command: 'export', values: { format: 'csv' } }],
    },
  ]
}
