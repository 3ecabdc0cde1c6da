// The panel of /setup: what is set, what is wrong with it, and menus and a modal to change it.

import { TimestampStyles, time } from 'discord.js'
import { z } from 'zod'
import type { Settings } from '../../store/settings.ts'
import { componentKind, type IdMaker } from '../component-id.ts'
import { button, buttonRows, COLOURS, embed, type Message, type Row, selectRow } from '../message.ts'
import { type Modal, modal, textField } from '../modal.ts'

const NONE = z.tuple([])
export const SET_CHANNEL = componentKind('setup', 'channel', NONE)
export const SET_WEEKDAYS = componentKind('setup', 'weekdays', NONE)
export const SET_SWITCHES = componentKind('setup', 'switches', NONE)
export const SET_ROLE = componentKind('setup', 'role', NONE)
/** Opens the modal, and the modal itself. */
export const SET_TIMES = componentKind('setup', 'times', NONE)
export const TIMES = componentKind('setup', 'timed', NONE)
export const PREVIEW = componentKind('setup', 'preview', NONE)

/** Fields of the modal, named as the settings that they set. */
export const TIME_FIELDS = [
  { name: 'postAt', label: 'Post the daily question at', placeholder: '09:00', required: true },
  { name: 'closeAt', label: 'Close it at', placeholder: 'Empty: when the next one is posted', required: false },
  { name: 'zone', label: 'Time zone', placeholder: 'Europe/Lisbon', required: true },
  { name: 'termStart', label: 'First day of the term', placeholder: '2026-09-14', required: false },
  { name: 'termEnd', label: 'Last day of the term', placeholder: '2026-12-18', required: false },
] as const

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** Settings that are on or off, as the menu shows them. */
const SWITCHES = [
  { name: 'atOnce', label: 'Results of the daily question at once', description: 'Else only after it has closed' },
  {
    name: 'derived',
    label: 'Questions made from the course’s definitions',
    description: 'Besides its review questions',
  },
  { name: 'publicAnswers', label: 'Answers to /ask are public', description: 'Else only the asker sees them' },
] as const

type Switch = (typeof SWITCHES)[number]['name']

/** The value of a menu that stands for none of the others. */
export const NOTHING = 'none'

interface Named {
  readonly id: string
  readonly name: string
}

export interface Setup {
  readonly settings: Settings
  readonly channels: readonly Named[]
  readonly roles: readonly Named[]
  /** What keeps the daily question from being posted, one sentence each. */
  readonly faults: readonly string[]
  /** When the next one comes (ms). */
  readonly next: number | undefined
  readonly reports: number
}

function isOn(settings: Settings, name: Switch): boolean {
  return name === 'atOnce' ? settings.feedback === 'at-once' : settings[name]
}

function termText(start: string | undefined, end: string | undefined): string {
  if (start === undefined && end === undefined) return 'always: it has no first and no last day'
  if (start === undefined) return `until ${end}`
  return end === undefined ? `from ${start} on` : `${start} to ${end}`
}

function facts({ settings, next, reports }: Setup): string {
  const { channel, postAt, closeAt, zone, weekdays, termStart, termEnd, instructorRole } = settings
  const days =
    weekdays.length === 7 ? 'every day' : weekdays.map((day) => (WEEKDAYS[day - 1] ?? '').slice(0, 3)).join(', ')
  const stamp =
    next === undefined ? ' (the term is over)' : ` (next ${time(new Date(next), TimestampStyles.LongDateTime)})`
  return [
    `**Daily question** ${channel === undefined ? 'is off: choose a channel' : `in <#${channel}>, ${days}, at ${postAt}${stamp}`}`,
    `**Closes** ${closeAt === undefined ? 'when the next one is posted' : `at ${closeAt}`}`,
    `**Time zone** ${zone}`,
    `**Term** ${termText(termStart, termEnd)}`,
    `**Instructors** people who may manage the server${instructorRole === undefined ? '' : `, and <@&${instructorRole}>`}`,
    ...SWITCHES.map(({ name, label }) => `**${label}** ${isOn(settings, name) ? 'yes' : 'no'}`),
    ...(reports > 0 ? [`**Reported questions** ${reports}: see \`/reports\``] : []),
  ].join('\n')
}

/** What a menu offers of which one is chosen, or none: that one goes by `none`. */
function oneOf(none: string, values: readonly Named[], chosen = NOTHING) {
  const all = [{ id: NOTHING, name: none }, ...values]
  return all.map(({ id: value, name: label }) => ({ value, label, default: value === chosen }))
}

function menus({ settings, channels, roles }: Setup, id: IdMaker): Row[] {
  const named = channels.map((channel) => ({ ...channel, name: `#${channel.name}` }))
  return [
    selectRow({
      id: id(SET_CHANNEL, []),
      placeholder: 'Channel of the daily question',
      options: oneOf('No daily question', named, settings.channel),
    }),
    selectRow({
      id: id(SET_WEEKDAYS, []),
      placeholder: 'Weekdays',
      min: 1,
      max: WEEKDAYS.length,
      options: WEEKDAYS.map((label, index) => ({
        label,
        value: String(index + 1),
        default: settings.weekdays.includes(index + 1),
      })),
    }),
    selectRow({
      id: id(SET_SWITCHES, []),
      placeholder: 'What is on',
      min: 0,
      max: SWITCHES.length,
      options: SWITCHES.map(({ name, ...parts }) => ({ ...parts, value: name, default: isOn(settings, name) })),
    }),
    selectRow({
      id: id(SET_ROLE, []),
      placeholder: 'Role of the instructors',
      options: oneOf('No role', roles, settings.instructorRole),
    }),
  ]
}

export function setupView(setup: Setup, id: IdMaker): Message {
  const { faults } = setup
  return {
    embeds: [
      embed({
        title: 'Setup',
        description: facts(setup),
        fields:
          faults.length > 0 ? [{ name: 'To be put right', value: faults.map((fault) => `• ${fault}`).join('\n') }] : [],
        footer: 'What you choose is kept at once. More channels, roles or zones: the options of /setup',
        colour: faults.length > 0 ? COLOURS.uncertain : COLOURS.plain,
      }),
    ],
    components: [
      ...menus(setup, id),
      ...buttonRows([
        button({ id: id(SET_TIMES, []), label: 'Times, zone and term', style: 'primary' }),
        button({ id: id(PREVIEW, []), label: 'Preview the next question' }),
      ]),
    ],
  }
}

export function timesModal(settings: Settings, id: IdMaker): Modal {
  const fields = TIME_FIELDS.map((field) => textField({ ...field, value: settings[field.name], max: 60 }))
  return modal(id(TIMES, []), 'Times, zone and term', fields)
}
