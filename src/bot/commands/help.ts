// /help: what there is, from the registry, as far as the caller may use it.

import type { ChatCommand } from '../command.ts'
import { helpView } from '../views/help.ts'

export const HELP: ChatCommand = {
  type: 'chat',
  name: 'help',
  description: 'What I can do, and how to ask',
  who: 'everyone',
  where: 'anywhere',
  run: async (_, context) => ({ message: helpView(context.app.commands, context.caller, context.library) }),
}
