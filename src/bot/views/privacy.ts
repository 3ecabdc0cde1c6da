// What is kept about a person, and what they can do about it.

import { z } from 'zod'
import { settledAttempts } from '../../quiz/rules/settled.ts'
import { count } from '../../reports/wording.ts'
import type { DailyPost } from '../../store/dailies.ts'
import type { Visibility } from '../../store/members.ts'
import type { PersonalData } from '../../store/person.ts'
import { componentKind, type IdMaker } from '../component-id.ts'
import { button, buttonRows, embed, type Message, selectRow } from '../message.ts'
import { type Modal, modal, textField } from '../modal.ts'
import { escapedLine } from '../render/escape.ts'
import { TEXTS } from '../texts.ts'

const NONE = z.tuple([])
export const CHOOSE_VISIBILITY = componentKind('privacy', 'visibility', NONE)
export const RENAME = componentKind('privacy', 'rename', NONE)
export const RENAMED = componentKind('privacy', 'renamed', NONE)
export const DOWNLOAD = componentKind('privacy', 'download', NONE)
export const ERASE = componentKind('privacy', 'erase', NONE)
export const ERASED = componentKind('privacy', 'erased', NONE)

/** Names of the modals' fields, and the word that confirms. */
export const PSEUDONYM = 'pseudonym'
export const CONFIRMATION = 'confirmation'
export const CONFIRMING_WORD = 'delete'

const VISIBILITIES: Record<Visibility, string> = {
  name: 'By my name in this server',
  pseudonym: 'By a pseudonym',
  hidden: 'Not at all',
}

const NOT_YET = 'told when the question has closed'

export interface Privacy {
  readonly data: PersonalData
  readonly visibility: Visibility
  readonly pseudonym: string
  /** Whether who chose to appear by name does: not where another has it as their pseudonym. */
  readonly isNamed: boolean
  /** Appearances belong to a server; in a direct message there are none to choose. */
  readonly guild: boolean
}

export function privacyView(privacy: Privacy, id: IdMaker): Message {
  const { data, visibility, guild } = privacy
  const main = embed({
    title: 'What I keep about you',
    description: keptLines(data).join('\n'),
    fields: guild ? [{ name: 'On the leaderboard', value: appearance(privacy) }] : [],
    footer: 'Instructors see your answers and points by the name on their roster',
  })
  const menu = selectRow({
    id: id(CHOOSE_VISIBILITY, []),
    placeholder: 'How you appear on the leaderboard',
    options: Object.entries(VISIBILITIES).map(([value, label]) => ({ value, label, default: value === visibility })),
  })
  const buttons = [
    ...(guild ? [button({ id: id(RENAME, []), label: 'Change my pseudonym' })] : []),
    button({ id: id(DOWNLOAD, []), label: 'Download my data' }),
    button({ id: id(ERASE, []), label: 'Delete my data', style: 'danger' }),
  ]
  return { embeds: [main], components: [...(guild ? [menu] : []), ...buttonRows(buttons)] }
}

function keptLines({ attempts, reports, wishes, passedOn, roster }: PersonalData): readonly string[] {
  return [
    `• ${count(attempts.length, 'answer')} to questions, with time and result`,
    `• ${count(reports.length, 'report')} of questions`,
    `• ${count(wishes.length, 'question')} whose answer you want to hear of`,
    ...(passedOn.length > 0
      ? [
          `• ${count(passedOn.length, 'question')} that you passed on with your name, which goes when you delete the rest`,
        ]
      : []),
    ...(roster.length > 0
      ? ['• your row on your instructors’ roster: they keep it, also when you delete the rest']
      : []),
    `• what${passedOn.length > 0 ? ' else' : ''} you asked with \`/ask\` is kept **without** you: nobody can tell who asked`,
  ]
}

function appearance({ visibility, pseudonym, isNamed }: Privacy): string {
  const byPseudonym = `${VISIBILITIES.pseudonym}: **${escapedLine(pseudonym)}**`
  if (visibility === 'name' && !isNamed) return `${byPseudonym}, as your name is somebody else’s pseudonym`
  return visibility === 'pseudonym' ? byPseudonym : VISIBILITIES[visibility]
}

/** All that is kept under their id, as a file: a name is not theirs alone, and others' words may stand under the same. `held`: daily questions whose result is not told yet. */
export function downloadView(data: PersonalData, held: readonly DailyPost[]): Message {
  const settled = new Set(settledAttempts(data.attempts, held))
  const attempts = data.attempts.map((attempt) => (settled.has(attempt) ? attempt : { ...attempt, grade: NOT_YET }))
  return {
    content: TEXTS.downloaded,
    files: [
      {
        name: 'lectern-my-data.json',
        data: new TextEncoder().encode(`${JSON.stringify({ ...data, attempts }, null, 2)}\n`),
      },
    ],
  }
}

export function renameModal(pseudonym: string, id: IdMaker): Modal {
  const field = textField({
    name: PSEUDONYM,
    label: 'Pseudonym',
    description: 'Others see it on the leaderboard.',
    value: pseudonym,
    min: 1,
    max: 32,
  })
  return modal(id(RENAMED, []), 'Your pseudonym', [field])
}

export function eraseModal(id: IdMaker): Modal {
  const field = textField({
    name: CONFIRMATION,
    label: `Type “${CONFIRMING_WORD}” to confirm`,
    description: 'Answers, points and reports in all servers of this bot. It cannot be undone.',
    min: 1,
    max: 20,
  })
  return modal(id(ERASED, []), 'Delete my data', [field])
}
