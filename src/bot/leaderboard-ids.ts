// The buttons and menu of /leaderboard.

import { z } from 'zod'
import { PERIODS } from '../quiz/rules/leaderboard.ts'
import { componentKind } from './component-id.ts'

const PeriodName = z.enum(PERIODS)

export const TURN_PAGE = componentKind(
  'leaderboard',
  'page',
  z.tuple([PeriodName, z.coerce.number().int().min(0).max(9999)]),
)
export const CHOOSE_PERIOD = componentKind('leaderboard', 'period', z.tuple([]))
