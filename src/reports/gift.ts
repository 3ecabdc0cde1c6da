// Questions in GIFT, which Moodle and many others import.

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
    yield `::${escapeGift(question.id)}::[markdown]${escapeGift(question.prompt)} {${answerOf(question)}${feedbackOf(question)}}\n\n`
  }
}

/** Text with GIFT's control characters escaped; a line break as `\n`, for a blank line would end the question. */
function escapeGift(text: string): string {
  return text
    .trim()
    .replace(/[\\#=~{}:]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
}

// A slash in a category's name is doubled; a category stands on one line.
const categoryOf = (name: string) => name.replace(/\s+/g, ' ').replaceAll('/', '//').trim()

function answerOf(question: Question): string {
  switch (question.kind) {
    case 'single-choice':
      return question.choices.map((choice) => `${choice.correct ? '=' : '~'}${plainOf(choice)}`).join(' ')
    case 'multiple-choice':
      return weighted(question.choices)
    case 'true-false': {
      const { answer, why } = question
      const [right, wrong] = answer ? [why?.true, why?.false] : [why?.false, why?.true]
      // An empty last part would run into the four signs of the general feedback.
      const said = right ? [wrong ?? '', right] : wrong ? [wrong] : []
      return [answer ? 'T' : 'F', ...said.map(escapeGift)].join('#')
    }
    case 'short-answer':
      return isEssay(question) ? '' : question.accepted.map((text) => `=${escapeGift(text)}`).join(' ')
    case 'number':
      return `#${question.value}:${question.tolerance}`
    case 'open':
      return ''
  }
}

// Moodle takes an arrow in a short answer for a matching question, and there is no escape for it.
const isEssay = (question: Question) =>
  question.kind === 'open' ||
  (question.kind === 'short-answer' && question.accepted.some((text) => text.includes('->')))

/** General feedback: the explanation, and for an essay, which nothing grades, the model answer before it. */
function feedbackOf(question: Question): string {
  const parts: (string | undefined)[] = []
  if (question.kind === 'open') parts.push(question.modelAnswer, ...question.keyIdeas.map((idea) => `- ${idea}`))
  else if (question.kind === 'short-answer' && isEssay(question)) parts.push(question.accepted.join('\n'))
  parts.push(question.explanation)
  const text = parts.filter((part) => part !== undefined).join('\n')
  return text.trim() === '' ? '' : `####${escapeGift(text)}`
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
  return `${escapeGift(text)}${why ? `#${escapeGift(why)}` : ''}`
}
