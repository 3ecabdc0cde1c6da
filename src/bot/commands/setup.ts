// /setup: one panel for instructors. What is chosen is validated and kept at once, and the bot's permissions checked.

import { ApplicationCommandOptionType, ChannelType, type Guild } from 'discord.js'
import { ZodError } from 'zod'
import { type Changes, isZone, type Settings } from '../../store/settings.ts'
import { type ChatCommand, type Context, onChoose, onPress, onSubmit, type Response } from '../command.ts'
import { nextTurn, questionOf } from '../daily/next-turn.ts'
import { LIMITS } from '../limits.ts'
import { missingPermissions } from '../permissions.ts'
import { usableQuestions } from '../question-pool.ts'
import { Refusal } from '../refusal.ts'
import { escapedLine } from '../render/escape.ts'
import { TEXTS } from '../texts.ts'
import { dateText } from '../views/daily.ts'
import { questionEmbed } from '../views/question.ts'
import {
  NOTHING,
  PREVIEW,
  SET_CHANNEL,
  SET_ROLE,
  SET_SWITCHES,
  SET_TIMES,
  SET_WEEKDAYS,
  setupView,
  TIME_FIELDS,
  TIMES,
  timesModal,
} from '../views/setup.ts'

const POSTABLE = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const

function guildOf({ app, caller }: Context): Guild {
  const guild = app.client.guilds.cache.get(caller.guildId ?? '')
  if (!guild) throw new Refusal(TEXTS.guildOnly)
  return guild
}

function channelFault(guild: Guild, id: string | undefined): string | undefined {
  if (id === undefined) return undefined
  const channel = guild.channels.cache.get(id)
  if (!channel) return TEXTS.channelGone
  const me = guild.members.me
  const missing = missingPermissions(me && channel.permissionsFor(me))
  return missing.length > 0 ? TEXTS.channelForbidden(id, missing) : undefined
}

async function panel(settings: Settings, context: Context): Promise<Response> {
  const { app, scope, now, id } = context
  const guild = guildOf(context)
  const channels = [...guild.channels.cache.values()].filter(({ type }) => POSTABLE.some((one) => one === type))
  const roles = [...guild.roles.cache.values()].filter((role) => role.id !== guild.id && !role.managed)
  const questions = await usableQuestions({ ...context, settings })
  const faults = [channelFault(guild, settings.channel), questions.length === 0 ? TEXTS.noQuestions : undefined]
  return {
    message: setupView(
      {
        settings,
        channels: channels.slice(0, LIMITS.selectOptions - 1).map(({ id: key, name }) => ({ id: key, name })),
        roles: roles.slice(0, LIMITS.selectOptions - 1).map(({ id: key, name }) => ({ id: key, name })),
        faults: faults.filter((fault) => fault !== undefined),
        next: nextTurn(await app.store.dailies.turns(scope), settings, now)?.due,
        reports: (await app.store.flags.open(scope)).length,
      },
      id,
    ),
  }
}

const SCHEDULE: readonly (keyof Settings)[] = ['channel', 'postAt', 'zone', 'weekdays', 'termStart', 'termEnd']

/** Keeps changes and shows the panel. @throws {Refusal} naming each value that cannot be used; nothing is changed then. */
async function change(changes: Changes, context: Context): Promise<Response> {
  const { app, scope, caller, now, settings } = context
  // What would have been due earlier today under the new times is not made up for.
  const isNew = SCHEDULE.some((key) => key in changes && String(changes[key]) !== String(settings[key]))
  try {
    const stamped = { ...changes, setUpBy: caller.userId, ...(isNew ? { since: now } : {}) }
    return await panel(await app.store.settings.change(scope, stamped), context)
  } catch (error) {
    if (!(error instanceof ZodError)) throw error
    const labelOf = (name: unknown) => TIME_FIELDS.find((field) => field.name === name)?.label ?? String(name)
    const lines = error.issues.map(({ path: [name], message }) => `• ${labelOf(name)}: ${escapedLine(message)}`)
    throw new Refusal(`${TEXTS.notKept}\n${lines.join('\n')}`)
  }
}

/** What was chosen in a menu; undefined for its "none". */
function oneOf([value]: readonly string[]): string | undefined {
  return value === NOTHING ? undefined : value
}

async function preview(context: Context): Promise<Response> {
  const { app, scope, settings, now } = context
  const turns = await app.store.dailies.turns(scope)
  const next = nextTurn(turns, settings, now)
  if (!next) throw new Refusal(TEXTS.termOver)
  const picked = questionOf(await usableQuestions(context), turns, scope, next.date)
  if (!picked) throw new Refusal(TEXTS.noQuestions)
  return {
    message: {
      content: TEXTS.preview,
      embeds: [questionEmbed(picked.question, picked.seed, { title: 'Question of the day', footer: dateText(next) })],
    },
  }
}

/** A typed zone as the list of zones writes it: capitals and spaces are forgiven, and a city alone is its zone. */
function zoneNamed(typed: string): string {
  const written = typed.toLowerCase().replaceAll(' ', '_')
  const known = zones()
  const ofCity = known.filter((zone) => zone.toLowerCase().endsWith(`/${written}`))
  return known.find((zone) => zone.toLowerCase() === written) ?? (ofCity.length === 1 ? ofCity[0] : undefined) ?? typed
}

// Today's names of zones that this JavaScript engine lists by an older one, though it knows both.
const RENAMED_ZONES = [
  'Africa/Asmara',
  'America/Argentina/Buenos_Aires',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Kanton',
]

function zones(): readonly string[] {
  return [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), ...RENAMED_ZONES.filter(isZone)])]
}

export const SETUP: ChatCommand = {
  type: 'chat',
  name: 'setup',
  description: 'Set me up: the daily question, times, instructors',
  who: 'instructors',
  where: 'guild',
  options: [
    {
      type: ApplicationCommandOptionType.Channel,
      name: 'channel',
      description: 'Channel of the daily question',
      channel_types: [...POSTABLE],
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'zone',
      description: 'Time zone, such as Europe/Lisbon',
      autocomplete: true,
      max_length: 60,
    },
    { type: ApplicationCommandOptionType.Role, name: 'role', description: 'Role of the instructors' },
  ],
  run: async ({ options }, context) => {
    const channel = options.getChannel('channel')?.id
    const zone = options.getString('zone')
    const instructorRole = options.getRole('role')?.id
    const changes = {
      ...(channel === undefined ? {} : { channel }),
      ...(zone === null ? {} : { zone: zoneNamed(zone.trim()) }),
      ...(instructorRole === undefined ? {} : { instructorRole }),
    }
    return Object.keys(changes).length > 0 ? change(changes, context) : panel(context.settings, context)
  },
  autocomplete: async (interaction) => {
    const typed = interaction.options.getFocused().trim().toLowerCase().replaceAll(' ', '_')
    return zones()
      .filter((zone) => zone.toLowerCase().includes(typed))
      .map((zone) => ({ name: zone, value: zone }))
  },
  presses: [
    onChoose(SET_CHANNEL, (values, _, context) => change({ channel: oneOf(values) }, context)),
    onChoose(SET_WEEKDAYS, (values, _, context) => {
      const weekdays = values.map(Number).sort((one, two) => one - two)
      return change({ weekdays }, context)
    }),
    onChoose(SET_SWITCHES, (values, _, context) => {
      const on = new Set(values)
      const feedback = on.has('atOnce') ? 'at-once' : 'after-closing'
      return change({ feedback, derived: on.has('derived'), publicAnswers: on.has('publicAnswers') }, context)
    }),
    onChoose(SET_ROLE, (values, _, context) => change({ instructorRole: oneOf(values) }, context)),
    onPress(SET_TIMES, async (_, __, { settings, id }) => ({ modal: timesModal(settings, id) }), { answers: 'modal' }),
    onPress(PREVIEW, (_, __, context) => preview(context), { answers: 'reply' }),
  ],
  submits: [
    onSubmit(TIMES, ({ fields }, _, context) => {
      const typed = (name: string) => fields.getTextInputValue(name).trim() || undefined
      const clock = (name: string) => typed(name)?.replace(/^(\d):/, '0$1:')
      const [postAt, closeAt, zone] = [clock('postAt'), clock('closeAt'), typed('zone')]
      const term = { termStart: typed('termStart'), termEnd: typed('termEnd') }
      return change({ postAt, closeAt, zone: zone && zoneNamed(zone), ...term }, context)
    }),
  ],
}
