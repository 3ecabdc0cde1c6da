// The option by which a command takes a period.

import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js'
import { PERIODS, type Period } from '../quiz/rules/leaderboard.ts'
import { PERIOD_NAMES } from './views/leaderboard.ts'

export const PERIOD_OPTION: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: 'period',
  description: 'What to count; all time unless told',
  choices: PERIODS.map((period) => ({ name: PERIOD_NAMES[period], value: period })),
}

/** The chosen period. */
export function periodOf(value: string | null): Period {
  return PERIODS.find((period) => period === value) ?? 'all'
}
