// The option by which a command takes a period.

import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js'
import { PERIODS, type Period } from '../quiz/rules/leaderboard.ts'

const NAMES: Readonly<Record<Period, string>> = {
  today: 'Today',
  week: 'This week',
  month: 'This month',
  term: 'This term',
  all: 'The whole course',
}

export const PERIOD_OPTION: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: 'period',
  description: 'What to count; the whole course unless said',
  choices: PERIODS.map((period) => ({ name: NAMES[period], value: period })),
}

/** The chosen period. */
export function periodOf(value: string | null): Period {
  return PERIODS.find((period) => period === value) ?? 'all'
}
