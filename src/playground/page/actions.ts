// What can be done on the page, as its views ask for it.

import type { GivenValues, MessageView, Value, Values } from '../live-protocol.ts'
import type { Room } from './room.ts'

export interface Actions {
  readonly room: Room
  /** Whether something of this message is under way. */
  isBusy(message: string): boolean
  press(message: MessageView, component: string): void
  choose(message: MessageView, component: string, values: string[]): void
  dismiss(message: MessageView): void
  replyTo(message: MessageView): void
  runOn(command: string, message: MessageView): void
  /** Runs a slash command; false where it failed. */
  run(command: string, values: GivenValues): Promise<boolean>
  suggest(command: string, values: Values, focused: string): Promise<readonly { name: string; value: Value }[]>
  send(content: string): void
  /** Puts a command into the composer, and runs it where nothing is missing. */
  tryOut(command: string, values: Values): void
  control(id: string): void
  enter(channel: string): void
  redraw(): void
}
