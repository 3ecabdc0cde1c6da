// One question as it stands in a document, before its kind is known.

import type { Choice } from '../question.ts'
import type { Slip } from './slip.ts'

export interface Entry {
  /** Markdown. */
  readonly prompt: string
  readonly choices: readonly Choice[]
  /** What stands after `Answer:` on its line, split at `|`: markdown, each accepted. */
  readonly answers: readonly string[]
  /** What stands under a bare `Answer:`, as markdown. */
  readonly modelAnswer: string | undefined
  readonly keyIdeas: readonly string[]
  readonly explanation: string | undefined
  readonly hint: string | undefined
  /** The target of `See:` as written, such as `02-isolation.md#control-groups`. */
  readonly see: string | undefined
  /** Of the comment: `id`, `kind`, `difficulty`. */
  readonly fields: Readonly<Record<string, string>>
  readonly slips: readonly Slip[]
  /** Present where its prompt would tell the answer: by the marks of its choices, or in the text below. */
  readonly telling?: 'choices' | 'answer'
  readonly startLine: number
  readonly endLine: number
}
