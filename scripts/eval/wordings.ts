// One question in other words of asking: does the answer depend on how it is asked?

import type { Course } from '../../src/course/course.ts'
import { buildEngine } from '../../src/index/build.ts'
import { type Found, foundAt } from './report.ts'

const WORDINGS: readonly ((topic: string) => string)[] = [
  (topic) => topic,
  (topic) => `whats ${topic}`,
  (topic) => `what exactly is ${topic}?`,
  (topic) => `What does ${topic} mean?`,
  (topic) => `what does the term ${topic} mean in this course?`,
  (topic) => `what does ${topic} stand for`,
  (topic) => `What is meant by ${topic}?`,
  (topic) => `the meaning of ${topic}`,
  (topic) => `define ${topic}`,
  (topic) => `${topic} definition`,
  (topic) => `explain ${topic} please`,
  (topic) => `Can you explain the concept of ${topic} to me in simple words?`,
  (topic) => `tell me about ${topic}`,
  (topic) => `hi, could someone describe ${topic} briefly`,
  (topic) => `i still dont understand what ${topic} is`,
  (topic) => `I don't get ${topic}.`,
  (topic) => `${topic} in a nutshell`,
  (topic) => `what the heck is ${topic}`,
  (topic) => `What role does ${topic} play?`,
  (topic) => `could you remind me what ${topic} was again`,
  (topic) => `where can i read about ${topic}`,
  (topic) => `info on ${topic}`,
  (topic) => `give me an overview of ${topic}`,
  (topic) => `what are the key points of ${topic}`,
]
/** More words than a term has are a sentence. */
const MOST_WORDS = 2
const MOST_TOPICS = 60

/** How often the section that "What is X?" cites first is cited for the same question in other words, X being short headings. */
export function wordingsFound(course: Course): Found {
  const engine = buildEngine(course)
  const headings = new Set(
    course.documents
      .flatMap(({ sections }) => sections)
      .flatMap(({ role, headings }) => (role === 'content' ? (headings.at(-1) ?? []) : []))
      .filter((heading) => /^[\p{L} -]+$/u.test(heading) && heading.split(' ').length <= MOST_WORDS),
  )
  const step = Math.max(1, Math.ceil(headings.size / MOST_TOPICS))
  const topics = [...headings].filter((_, place) => place % step === 0)
  return foundAt(
    topics.flatMap((topic) => {
      const plain = engine.ask(`What is ${topic}?`)
      if (plain.status !== 'answered') return []
      return WORDINGS.map((wording) => {
        const answer = engine.ask(wording(topic))
        const cited = answer.citations.map(({ sectionId }) => sectionId)
        return answer.status === 'answered' ? cited.indexOf(plain.citations[0]?.sectionId ?? '') : -1
      })
    }),
  )
}
