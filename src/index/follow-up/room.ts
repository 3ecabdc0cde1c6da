// Where in the question before something newly named goes, so that the same is asked of it.

import { settings } from '../words/grammar.ts'
import type { Phrase } from './clause.ts'
import { isSetting } from './clause.ts'
import type { Earlier } from './earlier.ts'

/** What is newly named. */
export type Named = Pick<Phrase, 'aspect' | 'bare'> & { readonly preposition: string | undefined }

export interface Room {
  readonly from: number
  readonly to: number
  /** Without its preposition. */
  readonly untied: boolean
  /** What stands there is what was known to be spoken of. */
  readonly known: boolean
}

/**
 * Where something else goes: into the place of what has its preposition, or was named last; at the end where it is a new
 * setting. `whole` where nothing would be left of the question, undefined where nothing fits.
 */
export function roomFor({ preposition, aspect, bare }: Named, earlier: Earlier): Room | 'whole' | undefined {
  const { clause, subjects } = earlier
  const place = (from: number, to: number): Room => ({ from, to, untied: false, known: false })
  if (aspect && earlier.aspect) return place(earlier.aspect.from, earlier.aspect.to)
  const tied = tiedLike(clause.phrases, preposition)
  if (tied) return place(tied.tiedFrom, tied.to)
  const end = clause.text.search(/[\s?!.]*$/)
  // "Is it free for companies": for whom, not another thing.
  const purpose = preposition === 'for' && clause.words.some(({ kind }) => kind === 'adjective')
  const free = preposition === undefined || preposition === 'of' || preposition === 'for'
  if (!free || purpose) return place(end, end)
  const room = ofItsKind(subjects, bare) ?? subjects.findLast((phrase) => !isSetting(phrase))
  // Neither of two that were compared is the one to be replaced.
  if (room === undefined || room.preposition === 'between') return undefined
  const left = clause.words.some(({ from, to }) => to <= room.from || from >= room.to)
  return left ? { from: room.from, to: room.to, untied: true, known: isKnown(room) } : 'whole'
}

/** The last that is no setting: of what is known to be spoken of something else was asked, and that is rather replaced. */
function ofItsKind(subjects: readonly Phrase[], bare: boolean): Phrase | undefined {
  const untied = subjects.filter((phrase) => phrase.preposition === undefined)
  const known = untied.findLast(isKnown)
  const other = untied.findLast((phrase) => !isKnown(phrase))
  // "Does git delete the stash?", "and svn?": a name for a name.
  return other && (other.bare === bare || known?.bare !== bare) ? other : (known ?? other)
}

function tiedLike(phrases: readonly Phrase[], preposition = ''): Phrase | undefined {
  const same = phrases.findLast((phrase) => phrase.preposition === preposition)
  return same || !settings.has(preposition) ? same : phrases.findLast(isSetting)
}

function isKnown({ words }: Phrase): boolean {
  return words.some(({ known }) => known)
}
