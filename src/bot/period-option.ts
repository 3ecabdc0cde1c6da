// The option by which a command takes a period.

import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js'
import { PERIODS, type Period } from '../quiz/rules/leaderboard.ts'
import { PERIOD_NAMES } from './views/leaderboard.ts'

/** @param usual what is counted where none is chosen */
export function periodOption(usual: Period): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    name: 'period',
    description: `What to count; ${PERIOD_NAMES[usual].toLowerCase()} unless told`,
    choices: PERIODS.map((period) => ({ name: PERIOD_NAMES[period], value: period })),
  }
}

/** The chosen period. */
export function periodOf(value: string | null | undefined, usual: Period): Period {
  return PERIODS.find((period) => period === value) ?? usual
}
