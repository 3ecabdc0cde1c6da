// All questions of a course, with what is wrong in how they are written. One faulty question never hides another.

import { createHash } from 'node:crypto'
import type { Course, Document, Problem, Section } from '../../course/course.ts'
import { targetOf } from '../../course/link.ts'
import type { Names } from '../kinds/names.ts'
import { answerOf, choicesOf, isKind, KIND_NAMES, KINDS, kindOf } from '../kinds/table.ts'
import type { BodyOf, Prompt, Question, QuestionKind } from '../question.ts'
import { derivedQuestions } from './derived.ts'
import type { Entry } from './entry.ts'
import { choiceFault, doubtsOf } from './faults.ts'
import { namesOf } from './names.ts'
import { entriesOf, type Found, unreadSections } from './sections.ts'

export interface Questions {
  readonly questions: readonly Question[]
  /** Of check `question`. */
  readonly problems: readonly Problem[]
}

// 64 bits: short enough for a custom_id, long enough never to collide in a course.
const HASH_LENGTH = 16

const TELLING = {
  choices:
    'Unexpected choices of which the right one shows by its type or a sign, expected choices marked [x] and [ ].',
  answer: 'Unexpected text below a question, expected "Answer:" before what answers it.',
}

function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, HASH_LENGTH)
}

class Reader {
  readonly questions: Question[] = []
  readonly problems: Problem[] = []
  readonly #course: Course
  readonly #sections: ReadonlyMap<string, Section>
  readonly #namesIn: (text: string) => readonly Names[]

  constructor(course: Course) {
    this.#course = course
    const all = course.documents.flatMap((document) => document.sections)
    this.#sections = new Map(all.map((section) => [section.id, section]))
    this.#namesIn = namesOf(course)
  }

  read(): Questions {
    for (const document of this.#course.documents) {
      if (document.frontMatter.quiz === false) continue
      const entries = entriesOf(document)
      for (const found of entries) this.#entry(document, found)
      for (const section of unreadSections(document, entries)) this.#unread(document, section)
    }
    const wanted = this.#course.documents.filter(({ frontMatter: { quiz } }) => {
      return quiz !== false && !(typeof quiz === 'object' && quiz.derived === false)
    })
    for (const { document, body, prompt, section, line, endLine } of derivedQuestions(wanted)) {
      const place = { section, startLine: line, endLine, prompt, origin: 'derived' as const, difficulty: 1 as const }
      this.#add(document, { ...place, see: section.id, id: hash(document.path, 'derived', prompt) }, body)
    }
    return { questions: this.questions, problems: this.problems }
  }

  #report(document: Document, line: number, message: string, rest: Partial<Problem> = {}): void {
    this.problems.push({ check: 'question', severity: 'error', path: document.path, line, message, ...rest })
  }

  #unread(document: Document, { headings, startLine }: Section): void {
    const message = `Unexpected heading "${headings.at(-1)}" among review questions that is not read as one, expected choices marked [x] and [ ], "Answer:" or "Key ideas:" under it.`
    this.#report(document, startLine, message, { severity: 'warning' })
  }

  #entry(document: Document, { entry, section }: Found): void {
    const body = this.#body(document, entry)
    this.#doubt(document, entry, body)
    if (!body) return
    const see = this.#see(document, entry)
    const id = this.#id(document, entry)
    const own = KINDS[body.kind].input === 'prose' && section.role !== 'review' ? section.id : undefined
    this.#add(
      document,
      {
        id,
        prompt: entry.prompt,
        section,
        startLine: entry.startLine,
        endLine: entry.endLine,
        origin: 'review',
        difficulty: this.#difficulty(document, entry),
        see: see ?? own,
        explanation: entry.explanation,
        hint: entry.hint,
      },
      body,
    )
  }

  #add(
    document: Document,
    place: Pick<Prompt, 'id' | 'prompt' | 'startLine' | 'endLine' | 'origin' | 'difficulty'> & {
      section: Section
      see?: string | undefined
      explanation?: string | undefined
      hint?: string | undefined
    },
    body: BodyOf<Question>,
  ): void {
    const { section, see, explanation, hint, ...rest } = place
    const { lang } = document
    const question: Question = {
      ...rest,
      ...(see === undefined ? {} : { see }),
      ...(explanation === undefined ? {} : { explanation }),
      ...(hint === undefined ? {} : { hint }),
      ...(lang === 'en' ? {} : { lang }),
      contentHash: '',
      path: document.path,
      headings: section.headings,
      module: document.title,
      tags: document.frontMatter.tags ?? [],
      ...body,
    }
    const decides = JSON.stringify([question.kind, question.prompt, choicesOf(question), answerOf(question)])
    const names = this.#namesOf(question)
    this.questions.push({ ...question, ...(names.length > 0 && { names }), contentHash: hash(decides) })
  }

  /** The other names of what an answer in one's own words speaks of. */
  #namesOf(question: Question): readonly Names[] {
    const { input, accepted } = kindOf(question)
    return input === 'prose' ? this.#namesIn(accepted(question).join('\n')) : []
  }

  #doubt(document: Document, entry: Entry, body: BodyOf<Question> | undefined): void {
    for (const { line, field, message } of entry.slips)
      this.#report(document, line, message, { severity: 'warning', field })
    for (const { field, message, severity = 'warning' } of body ? doubtsOf(entry, body) : [])
      this.#report(document, entry.startLine, message, { severity, field })
  }

  #body(document: Document, entry: Entry): BodyOf<Question> | undefined {
    if (entry.telling) {
      this.#report(document, entry.startLine, TELLING[entry.telling], { severity: 'warning', field: entry.telling })
      return undefined
    }
    const wrong = choiceFault(entry)
    if (wrong !== undefined) {
      this.#report(document, entry.startLine, wrong, { field: 'choices' })
      return undefined
    }
    const { kind: wanted } = entry.fields
    if (wanted === undefined) return firstFit(entry, KIND_NAMES, document)
    const body = isKind(wanted) ? firstFit(entry, [wanted], document) : undefined
    if (body) return body
    const message = isKind(wanted)
      ? `Unexpected kind "${wanted}" of a question, expected one that fits its choices or answer.`
      : `Unexpected kind "${wanted}" of a question, expected one of ${KIND_NAMES.join(', ')}.`
    this.#report(document, entry.startLine, message, { field: 'kind' })
    return firstFit(entry, KIND_NAMES, document)
  }

  #difficulty(document: Document, entry: Entry): 1 | 2 | 3 {
    const { difficulty: written } = entry.fields
    if (written === undefined) return 2
    const found = ([1, 2, 3] as const).find((level) => String(level) === written)
    if (found) return found
    const message = `Unexpected difficulty "${written}" of a question, expected 1 (easy), 2 or 3 (hard).`
    this.#report(document, entry.startLine, message, { severity: 'warning', field: 'difficulty' })
    return 2
  }

  #id(document: Document, entry: Entry): string {
    const { id: written } = entry.fields
    const made = hash(document.path, entry.prompt)
    const id = written ?? made
    const other = this.questions.find((question) => question.id === id)
    if (!other) return id
    if (written !== undefined) {
      this.#report(
        document,
        entry.startLine,
        `Unexpected question id "${id}", expected one that no other question has.`,
        {
          field: 'id',
          other: { path: other.path, line: other.startLine },
        },
      )
    }
    return hash(made, entry.prompt, String(entry.startLine))
  }

  #see(document: Document, entry: Entry): string | undefined {
    if (entry.see === undefined) return undefined
    const { path, anchor } = targetOf(document.path, entry.see)
    const id = anchor === '' ? path : `${path}#${anchor}`
    if (this.#sections.has(id)) return id
    const [named] = [...this.#sections.values()].filter((section) => section.headings.at(-1) === entry.see)
    const first = anchor !== '' ? undefined : this.#course.documents.find((one) => one.path === path)?.sections[0]
    const found = named ?? first
    if (!found) {
      const message = `Unexpected "See: ${entry.see}", expected a link to a section of this course.`
      this.#report(document, entry.startLine, message, { severity: 'warning', field: 'see' })
    }
    return found?.id
  }
}

function firstFit(entry: Entry, kinds: readonly QuestionKind[], { lang }: Document): BodyOf<Question> | undefined {
  for (const kind of kinds) {
    const body = KINDS[kind].read(entry, lang)
    if (body) return body
  }
  return undefined
}

/** Reads the questions of a course: those written for review, in its order, then those made from its definitions. */
export function readQuestions(course: Course): Questions {
  return new Reader(course).read()
}
