// A simulated class as the reports see one: its attempts, its asks, its names. Names hold what breaks careless exports.

import { createAnalyzer } from '../src/index/analyzer.ts'
import type { Attempt } from '../src/quiz/attempt.ts'
import { graded } from '../src/quiz/grade.ts'
import type { AskRow, ClassSource } from '../src/reports/source.ts'
import type { SimulatedAnswer, SimulatedClass } from './simulated-class.ts'

const NAMES = [
  'Ayşe Çelik', 'Jürgen Groß', 'Zoë 🦊', 'O’Brien, Pat', 'Ana "Nina" Silva', '=HYPERLINK("http://example.org";"grades")',
  'Two\nlines', '@everyone', '<script>alert(1)</script>', 'Łukasz Żak',
] // biome-ignore format: a list

export function attemptOf({ user, question, chosen, at }: SimulatedAnswer, guild: string, course: string): Attempt {
  return {
    key: `${user} ${question.id} ${at}`,
    guild,
    course,
    user,
    questionId: question.id,
    contentHash: question.contentHash,
    mode: 'practice',
    seed: 0,
    response: { picked: [chosen] },
    grade: graded(question.choices[chosen]?.correct ? 1 : 0),
    grader: 1,
    hints: 0,
    shownAt: at - 20_000,
    answeredAt: at,
  }
}

const ASKED: readonly (readonly [question: string, section: string | undefined, times: number, kind: string])[] = [
  ['How do I get a shell in a running container?', 'module-1.md#running', 9, 'answered'],
  ['What does an init container do?', 'module-3.md#pods', 6, 'answered'],
  ['Will Terraform be in the exam?', undefined, 4, 'not-covered'],
  ['is terraform in the exam', undefined, 3, 'not-covered'],
  ['How do I debug DNS inside a pod?', 'module-4.md#networks', 5, 'uncertain'],
  ['Why is my pod stuck in Pending?', 'module-3.md#scheduling', 6, 'unhelpful'],
  ['May we use Podman instead of Docker for the project?', 'module-1.md#tools', 2, 'passed-on'],
]

export function simulatedAsks(start: number): readonly AskRow[] {
  return ASKED.flatMap(([question, section, times, kind], row) =>
    Array.from(
      { length: times },
      (_, time): AskRow => ({
        id: row * 100 + time,
        question,
        status: kind === 'not-covered' || kind === 'uncertain' ? kind : 'answered',
        section,
        at: start + (row + time * 3) * 24 * 3_600_000,
        helped: kind === 'unhelpful' ? false : kind === 'answered' && time === 0 ? true : undefined,
        helpedBy: undefined,
        passedOn: kind === 'passed-on',
        passedOnBy: kind === 'passed-on' && time === 1 ? 'Zoë 🦊' : undefined,
        passedAs: undefined,
        settled: false,
      }),
    ),
  ).toSorted((one, other) => one.at - other.at)
}

export function simulatedSource(made: SimulatedClass, start: number): ClassSource {
  const analyzer = createAnalyzer()
  const names = new Map(made.users.map((user, at) => [user, NAMES[at] ?? `Student ${String(at + 1).padStart(3, '0')}`]))
  return {
    course: 'Containers & clusters',
    questions: made.questions,
    async *students() {
      for (const answers of made.students()) {
        if (answers.length > 0) yield answers.map((answer) => attemptOf(answer, 'guild', 'course'))
      }
    },
    rulings: [],
    posts: [],
    nameOf: (user) => names.get(user) ?? user,
    asks: simulatedAsks(start),
    taught: [
      { question: 'how do I peek inside a running one', sectionId: 'module-1.md#running', approvedBy: '1', at: start },
    ],
    notes: [{ question: 'When is the exam?', markdown: 'In week 9, **on paper**.', author: '1', at: start }],
    headingsOf: (section) => {
      const [path, anchor] = section.split('#')
      return path && anchor ? [path.replace('.md', '').replace('-', ' '), anchor] : undefined
    },
    terms: (text) => analyzer.tokens(text).map((token) => token.term),
    zone: 'Europe/Lisbon',
    span: { from: undefined, until: undefined },
    period: 'all of the course',
    madeAt: start + 56 * 24 * 3_600_000,
  }
}
