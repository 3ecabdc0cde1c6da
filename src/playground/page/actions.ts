// What can be done on the page, as its views ask for it.

import type { MessageView } from '../live-protocol.ts'
import type { Room } from './room.ts'

/** A value of a command's option. */
export type Value = string | number | boolean
/** A file that was chosen for an option. */
export interface ChosenFile {
  readonly filename: string
  readonly base64: string
}
/** Values of a command's options by name. */
export type Values = Record<string, Value>

/** The page's answer to a click. */
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
  run(command: string, values: Record<string, Value | ChosenFile>): Promise<boolean>
  suggest(command: string, values: Values, focused: string): Promise<readonly { name: string; value: Value }[]>
  send(content: string): void
  /** Puts a command into the composer, and runs it where nothing is missing. */
  tryOut(command: string, values: Values): void
  control(id: string): void
  enter(channel: string): void
  redraw(): void
}
