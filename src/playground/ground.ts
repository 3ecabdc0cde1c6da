// What the rooms of the stand-in share: the world, its services, and the rules that need several of them.

import type { Commands } from './commands.ts'
import type { Interactions } from './interactions.ts'
import type { MessageGround, Messages } from './messages.ts'
import type { Wire } from './wire.ts'

/** The stand-in's parts, made once by `startStandIn`. */
export interface Ground extends MessageGround {
  readonly messages: Messages
  readonly interactions: Interactions
  readonly commands: Commands
  readonly wire: Wire
  /** The bot's token, as it must stand in the Authorization header. */
  readonly token: string
  /** Where this server is found, such as http://127.0.0.1:3210. */
  readonly origin: () => string
}
