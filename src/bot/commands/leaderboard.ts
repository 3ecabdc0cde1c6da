// /leaderboard: points of the class in a period, in private.

import { isWithin, type Period, spanOf, standings } from '../../quiz/rules/leaderboard.ts'
import { type ChatCommand, type Context, onChoose, onPress, type Response } from '../command.ts'
import { periodOf, periodOption } from '../period-option.ts'
import { appearances, guildEarnings, isWaiting } from '../standing.ts'
import { CHOOSE_PERIOD, leaderboardView, TURN_PAGE } from '../views/leaderboard.ts'

const USUAL = 'week'

async function show(period: Period, page: number, context: Context): Promise<Response> {
  const { app, scope, settings, caller, now, id } = context
  const span = spanOf(period, now, settings)
  const { nameOf } = appearances(await app.store.members.list(scope))
  const within = (await guildEarnings(period, context)).filter(({ at }) => isWithin(at, span))
  const shown = within.filter(({ user }) => user === caller.userId || nameOf(user) !== undefined)
  const seen = nameOf(caller.userId) !== undefined
  const waiting = await isWaiting(context)
  const board = { period, span, standings: standings(shown, span), nameOf, caller: caller.userId, seen, waiting }
  return { message: leaderboardView(board, page, id) }
}

export const LEADERBOARD: ChatCommand = {
  type: 'chat',
  name: 'leaderboard',
  description: 'Who has how many points, and where you stand',
  who: 'everyone',
  where: 'guild',
  options: [periodOption(USUAL)],
  run: async ({ options }, context) => show(periodOf(options.getString('period'), USUAL), 0, context),
  presses: [
    onPress(TURN_PAGE, (_, [period, page], context) => show(period, page, context)),
    onChoose(CHOOSE_PERIOD, ([value], _, context) => show(periodOf(value, USUAL), 0, context)),
  ],
}
