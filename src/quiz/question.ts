// A question of the course and what is known about its answer: one union, one arm a kind.

/** Common to all kinds. */
export interface Prompt {
  /** Explicit, else a hash of document and prompt. */
  readonly id: string
  /** Hash of all that decides a grade: an attempt keeps it, so that an edited question is noticed. */
  readonly contentHash: string
  /** Markdown. */
  readonly prompt: string
  /** Markdown; shown with every result. */
  readonly explanation?: string
  /** Markdown, from `Hint:`. */
  readonly hint?: string
  /** The section that answers it (`Section.id`), from `See:`. */
  readonly see?: string
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly headings: readonly string[]
  /** The document's tags and title, for topics. */
  readonly module: string
  readonly tags: readonly string[]
  /** 1 (easy) to 3 (hard). */
  readonly difficulty: 1 | 2 | 3
  readonly origin: 'review' | 'derived'
}

export interface Choice {
  /** Markdown. */
  readonly text: string
  readonly correct: boolean
  /** Why it is wrong, or right. */
  readonly why?: string
}

export interface SingleChoice extends Prompt {
  readonly kind: 'single-choice'
  readonly choices: readonly Choice[]
}

export interface MultipleChoice extends Prompt {
  readonly kind: 'multiple-choice'
  readonly choices: readonly Choice[]
}

export interface TrueFalse extends Prompt {
  readonly kind: 'true-false'
  readonly answer: boolean
  readonly why?: { readonly true?: string; readonly false?: string }
}

export interface ShortAnswer extends Prompt {
  readonly kind: 'short-answer'
  /** Any of these is right; the first is shown. */
  readonly accepted: readonly string[]
  /** The answer is a command: spacing is forgiven, and the order of its flags where the answer says so. */
  readonly command?: { readonly anyOrder: boolean }
}

export interface NumberAnswer extends Prompt {
  readonly kind: 'number'
  readonly value: number
  readonly tolerance: number
  readonly unit?: string
}

export interface OpenQuestion extends Prompt {
  readonly kind: 'open'
  /** Markdown; absent where the document gives none. */
  readonly modelAnswer?: string
  readonly keyIdeas: readonly string[]
}

export type Question = SingleChoice | MultipleChoice | TrueFalse | ShortAnswer | NumberAnswer | OpenQuestion
export type QuestionKind = Question['kind']

/** What a kind adds to what all kinds share. */
export type BodyOf<Q extends Question> = Q extends Question ? Omit<Q, keyof Prompt> : never
