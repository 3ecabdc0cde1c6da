// How each question did, by classical test theory: who gets it right, and whether that goes with getting the others right.
// Only each student's first answer to a question counts: later ones build on it, which the theory does not allow for.

/** One student's first answer to a question. */
export interface GradedAnswer {
  readonly question: string
  /** Share of the full mark, 0 to 1. */
  readonly grade: number
  /** What was chosen or written that is not right, as people read it; empty where the answer was right. */
  readonly wrong: readonly string[]
}

export interface ItemFigures {
  readonly question: string
  /** Students who answered it. */
  readonly answers: number
  /** Mean grade, 0 to 1. */
  readonly facility: number
  /** Of those students, how many answered enough other questions to be compared; the next three are about them. */
  readonly compared: number
  /** Mean grade of the best third less that of the weakest third, -1 to 1. */
  readonly discrimination: number | undefined
  /** Correlation of the grade with the grades on the other questions, -1 to 1: point-biserial where grades are 0 or 1. */
  readonly pointBiserial: number | undefined
  /** Covariance of the two as a share of the largest that these same grades allow, at most 1. */
  readonly efficiency: number | undefined
  /** The standard error of `efficiency`. */
  readonly efficiencyError: number | undefined
  readonly mostWrong: { readonly text: string; readonly students: number } | undefined
}

// With fewer other answers a student's level is mostly chance.
const OTHERS_NEEDED = 4
// Different wrong texts kept for one question; past it, those seen only once are forgotten.
const WRONG_TEXTS = 2_000

// Sums of the same grades in another order differ by less than this.
const LEVEL = 1e-9

interface Item {
  readonly question: string
  readonly students: number[]
  readonly grades: number[]
  readonly wrong: Map<string, number>
  sum: number
}

/** Reads one student after the other, keeping two numbers of each answer; then works out the figures. */
export class ItemAnalysis {
  readonly #items = new Map<string, Item>()
  /** How many questions each student answered. */
  readonly #answers: number[] = []

  /** @param answers of one student who has not been added before, one a question. */
  addStudent(answers: readonly GradedAnswer[]): void {
    const student = this.#answers.push(answers.length) - 1
    for (const { question, grade, wrong } of answers) {
      const item = this.#item(question)
      item.students.push(student)
      item.grades.push(grade)
      item.sum += grade
      for (const text of wrong) count(item.wrong, text)
    }
  }

  /** The figures of every question that was answered, in the order in which they first were. */
  figures(): readonly ItemFigures[] {
    const levels = this.#levels()
    return [...this.#items.values()].map((item) => figuresOf(item, levels))
  }

  #item(question: string): Item {
    const known = this.#items.get(question)
    if (known) return known
    const item: Item = { question, students: [], grades: [], wrong: new Map(), sum: 0 }
    this.#items.set(question, item)
    return item
  }

  /** How far above or below the class each student was, summed over the questions that they answered. */
  #levels(): readonly Level[] {
    const levels = this.#answers.map((answers) => ({ sum: 0, answers }))
    for (const item of this.#items.values()) {
      const facility = item.sum / item.students.length
      item.students.forEach((student, row) => {
        const level = levels[student]
        if (level) level.sum += (item.grades[row] ?? 0) - facility
      })
    }
    return levels
  }
}

interface Level {
  sum: number
  readonly answers: number
}

/** A student's grade on a question, and their mean distance from the class on the others. */
interface Pair {
  readonly grade: number
  readonly rest: number
}

function figuresOf(item: Item, levels: readonly Level[]): ItemFigures {
  const facility = item.sum / item.students.length
  const pairs: Pair[] = []
  item.students.forEach((student, row) => {
    const level = levels[student]
    const grade = item.grades[row]
    if (level === undefined || grade === undefined || level.answers - 1 < OTHERS_NEEDED) return
    // In a class where everybody answered everything this differs from Moodle's sum of the other marks by a constant
    // factor and a constant, which no correlation sees. Where they did not, hard questions are not held against those
    // who happened to meet them.
    pairs.push({ grade, rest: (level.sum - (grade - facility)) / (level.answers - 1) })
  })
  return {
    question: item.question,
    answers: item.students.length,
    facility,
    compared: pairs.length,
    discrimination: thirds(pairs),
    ...correlation(pairs),
    mostWrong: mostOften(item.wrong),
  }
}

/**
 * Moodle's discrimination index, r = C(x, X) / √(V(x) V(X)) with X the mark on the rest, and its discriminative
 * efficiency, C(x, X) / C_max, where C_max pairs the sorted marks with the sorted rests.
 * Source: https://docs.moodle.org/dev/Quiz_statistics_calculations. The standard error is that of a correlation near
 * zero, 1 / √(n - 1), on the scale of the efficiency.
 */
function correlation(pairs: readonly Pair[]): Pick<ItemFigures, 'pointBiserial' | 'efficiency' | 'efficiencyError'> {
  const none = { pointBiserial: undefined, efficiency: undefined, efficiencyError: undefined }
  if (pairs.length < 3) return none
  const grades = centred(pairs.map((pair) => pair.grade))
  const rests = centred(pairs.map((pair) => pair.rest))
  const spread = Math.sqrt(product(grades, grades) * product(rests, rests))
  if (spread < 1e-9) return none
  const together = product(grades, rests)
  const most = product(grades.toSorted(ascending), rests.toSorted(ascending))
  return {
    pointBiserial: together / spread,
    efficiency: together / most,
    efficiencyError: spread / most / Math.sqrt(pairs.length - 1),
  }
}

/**
 * The older, plainer index: (X_top - X_bottom) / N with thirds of the class, N students in each.
 * Source: https://docs.moodle.org/24/en/Quiz_reports, "Item analysis". The thirds go by the other questions; students
 * level at a boundary share its places, so that the order of the answers does not matter.
 */
function thirds(pairs: readonly Pair[]): number | undefined {
  const size = Math.floor(pairs.length / 3)
  if (size === 0) return undefined
  const weakest = pairs.toSorted((one, other) => one.rest - other.rest)
  return meanOfFirst(weakest.toReversed(), size) - meanOfFirst(weakest, size)
}

function meanOfFirst(pairs: readonly Pair[], size: number): number {
  const boundary = pairs[size - 1]?.rest ?? 0
  const isLevel = (pair: Pair) => Math.abs(pair.rest - boundary) < LEVEL
  const level = pairs.filter(isLevel)
  const inside = pairs.slice(0, size).filter((pair) => !isLevel(pair))
  const shared = (sum(level.map((pair) => pair.grade)) / level.length) * (size - inside.length)
  return (sum(inside.map((pair) => pair.grade)) + shared) / size
}

function count(texts: Map<string, number>, text: string): void {
  texts.set(text, (texts.get(text) ?? 0) + 1)
  if (texts.size <= WRONG_TEXTS) return
  for (const [rare, times] of texts) if (times === 1) texts.delete(rare)
}

function mostOften(texts: ReadonlyMap<string, number>): ItemFigures['mostWrong'] {
  let most: ItemFigures['mostWrong']
  for (const [text, students] of texts) if (students > (most?.students ?? 0)) most = { text, students }
  return most
}

const ascending = (one: number, other: number) => one - other
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const product = (one: readonly number[], other: readonly number[]) =>
  one.reduce((total, value, at) => total + value * (other[at] ?? 0), 0)

function centred(values: readonly number[]): readonly number[] {
  const mean = sum(values) / values.length
  return values.map((value) => value - mean)
}
