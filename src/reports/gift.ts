// Questions in GIFT, which Moodle and many others import.

import { partsOf } from '../course/code-spans.ts'
import { outsideFormulas } from '../course/formula.ts'
import { inputOf, kindOf } from '../quiz/kinds/table.ts'
import { codeIn } from '../quiz/kinds/words.ts'
import type { Choice, Question } from '../quiz/question.ts'

/**
 * One question after the other, a blank line between them, a category a module.
 * Source: https://docs.moodle.org/en/GIFT_format
 * @param course the category that holds the modules' own.
 */
export function* giftOf(questions: readonly Question[], course: string): Generator<string> {
  yield '// Questions from the course material, exported by Lectern. UTF-8.\n\n'
  let module: string | undefined
  for (const question of questions) {
    if (question.module !== module) {
      module = question.module
      yield `$CATEGORY: ${categoryOf(course)}/${categoryOf(module)}\n\n`
    }
    yield `// [id:${question.id.replace(/[^\w.-]/g, '-')}]\n`
    yield `::${escapeGift(question.id)}::[markdown]${marked(promptOf(question))} {${answerOf(question)}${feedbackOf(question)}}\n\n`
  }
}

/** A numeric answer is a number alone, so the prompt says of what. */
function promptOf(question: Question): string {
  const unit = kindOf(question)
    .accepted(question)
    .find((one) => typeof one !== 'string')?.unit
  return unit === undefined ? question.prompt : `${question.prompt.trim()}\n\nAnswer in ${unit}.`
}

/** Markdown as GIFT has it. Moodle sets formulas when the markdown was read, to which they are text like any other. */
function marked(markdown: string): string {
  const read = (formula: string) => formula.replace(/[\\*_]/g, '\\$&').replaceAll('<', '&lt;')
  const parts = partsOf(markdown).map((part, index) =>
    index % 2 === 1 ? part : outsideFormulas(part, (text) => text, read),
  )
  return escapeGift(parts.join(''))
}

/** Text with GIFT's control characters escaped; a line break as `\n`, for a blank line would end the question. */
function escapeGift(text: string): string {
  return text
    .trim()
    .replace(/[\\#=~{}:]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
}

/**
 * An answer as it is typed, without the marks of code. For Moodle a bare `*` in it stands for anything, `\\*` for itself.
 * Source: https://github.com/moodle/moodle/blob/main/question/type/shortanswer/question.php
 */
const typed = (text: string) => (codeIn(text) ?? text.replaceAll(/`([^`]*)`/g, '$1')).replaceAll('*', '\\*')

// A slash in a category's name is doubled; a category stands on one line.
const categoryOf = (name: string) => name.replace(/\s+/g, ' ').replaceAll('/', '//').trim()

// GIFT knows no exponents: 1e-7 would end the import. Seventeen digits tell every number from its neighbours.
const decimal = new Intl.NumberFormat('en', {
  useGrouping: false,
  maximumSignificantDigits: 17,
  signDisplay: 'negative',
})

function answerOf(question: Question): string {
  const kind = kindOf(question)
  const choices = kind.choices(question)
  if (kind.input === 'many') return weighted(choices)
  if (kind.input === 'one') {
    return truthOf(choices) ?? choices.map((one) => `${one.correct ? '=' : '~'}${plainOf(one)}`).join(' ')
  }
  if (isEssay(question)) return ''
  return kind
    .accepted(question)
    .map((one) =>
      typeof one === 'string'
        ? `=${escapeGift(typed(one))}`
        : `#${decimal.format(one.value)}:${decimal.format(one.tolerance)}`,
    )
    .join(' ')
}

/** GIFT has a form of its own for a choice of true and false: the feedback for the wrong one stands first. */
function truthOf(choices: readonly Choice[]): string | undefined {
  if (choices.map(({ text }) => text).join() !== 'True,False') return undefined
  const [right, wrong] = choices.toSorted((one, other) => Number(other.correct) - Number(one.correct))
  // An empty last part would run into the four signs of the general feedback.
  const said = right?.why ? [wrong?.why ?? '', right.why] : wrong?.why ? [wrong.why] : []
  return [right?.text === 'True' ? 'T' : 'F', ...said.map(marked)].join('#')
}

/** The texts that are right when they are typed. */
const textsOf = (question: Question) =>
  kindOf(question)
    .accepted(question)
    .filter((one) => typeof one === 'string')

// Moodle takes an arrow in a short answer for a matching question, and there is no escape for it.
const isEssay = (question: Question) =>
  inputOf(question) === 'prose' || textsOf(question).some((text) => text.includes('->'))

/** General feedback: the explanation, and for an essay, which nothing grades, the model answer before it. */
function feedbackOf(question: Question): string {
  const model = isEssay(question) ? textsOf(question) : []
  const text = [...model, question.explanation ?? ''].join('\n').trim()
  return text === '' ? '' : `####${marked(text)}`
}

/** The right ones share 100 %; a wrong one takes away what a right one gives, so that ticking all earns nothing extra. */
function weighted(choices: readonly Choice[]): string {
  const right = choices.filter((choice) => choice.correct).length
  const share = String(Number((100 / right).toFixed(5)))
  return choices.map((choice) => `~%${choice.correct ? '' : '-'}${share}%${choiceOf(choice)}`).join(' ')
}

/** A text that begins with a percent sign would be read as a weight: it gets one in front that changes nothing. */
function plainOf(choice: Choice): string {
  const text = choiceOf(choice)
  return text.startsWith('%') ? `%${choice.correct ? 100 : 0}%${text}` : text
}

function choiceOf({ text, why }: Choice): string {
  return `${marked(text)}${why ? `#${marked(why)}` : ''}`
}
