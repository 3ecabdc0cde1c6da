// What the page and the stand-in say to each other over the page's WebSocket. The page imports its types only.

import { z } from 'zod'
import type { Choice, CommandOption } from './form/command.ts'
import type { Row } from './form/component.ts'
import type { Embed } from './form/embed.ts'
import type { Modal } from './form/modal.ts'

const value = z.union([z.string().max(6000), z.number(), z.boolean()])
const values = z.record(z.string(), value)
/** A file of at most 10 MiB, as base64. */
const file = z.object({ filename: z.string().min(1).max(200), base64: z.string().max(14_000_000) })
const given = z.record(z.string(), z.union([value, file]))
const id = z.string().max(100)

const Act = z.discriminatedUnion('act', [
  z.object({ act: z.literal('send'), channel: id, content: z.string().max(4000), replyTo: id.optional() }),
  z.object({ act: z.literal('run'), channel: id, command: z.string().max(200), values: given }),
  z.object({ act: z.literal('suggest'), channel: id, command: z.string().max(200), values, focused: z.string() }),
  z.object({ act: z.literal('runOn'), channel: id, command: z.string().max(200), message: id }),
  z.object({ act: z.literal('press'), channel: id, message: id, component: z.string().max(100) }),
  z.object({ act: z.literal('choose'), channel: id, message: id, component: z.string().max(100), values: z.array(id) }),
  z.object({
    act: z.literal('submit'),
    interaction: id,
    values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
  z.object({ act: z.literal('dismiss'), channel: id, message: id }),
  z.object({ act: z.literal('control'), control: id }),
])

/** A window's wish; `re` names it in the answer. */
export const Wish = z.object({ re: z.number().int(), wish: Act })
/** What a person does on the page. */
export type Act = z.infer<typeof Act>
/** A value of a command's option, values by the options' names, and the same with files that were chosen. */
export type Value = z.infer<typeof value>
export type Values = z.infer<typeof values>
export type GivenValues = z.infer<typeof given>

export interface PersonView {
  readonly id: string
  readonly name: string
  /** The name of their highest role. */
  readonly role: string
  readonly bot: boolean
}

export interface ChannelView {
  readonly id: string
  readonly kind: 'text' | 'direct'
  readonly name: string
  readonly topic: string
}

export interface AttachmentView {
  readonly id: string
  readonly url: string
  readonly filename: string
  readonly description: string | null
  readonly contentType: string
  readonly size: number
  readonly width: number | null
  readonly height: number | null
}

export interface MessageView {
  readonly id: string
  readonly channel: string
  readonly author: string
  readonly content: string
  readonly embeds: readonly Embed[]
  readonly rows: readonly Row[]
  readonly attachments: readonly AttachmentView[]
  /** Milliseconds since the epoch. */
  readonly time: number
  readonly edited: boolean
  readonly ephemeral: boolean
  readonly thinking: boolean
  readonly replyTo: { readonly author: string; readonly content: string } | null
  /** The command that it answers, and who ran it. */
  readonly command: { readonly name: string; readonly user: string } | null
  readonly mentionsYou: boolean
}

export interface CommandView {
  /** With its subcommands: "quiz start". */
  readonly name: string
  readonly kind: 'slash' | 'message'
  readonly description: string
  readonly options: readonly CommandOption[]
  /** Where it can be run. */
  readonly places: readonly ('text' | 'direct')[]
}

/** A button of the time panel. */
export interface ControlView {
  readonly id: string
  readonly label: string
  readonly hint: string
}

/** A step of the first-run guide. */
export interface GuideStep {
  readonly title: string
  readonly text: string
  /** The display name of the person who does it. */
  readonly as: string
  /** The step is done once one of its commands has been answered. */
  readonly tries: readonly {
    readonly label: string
    readonly command: string
    readonly values?: Readonly<Values>
  }[]
}

/** All that a window shows when it opens. */
export interface Snapshot {
  readonly you: string
  readonly guild: string
  readonly botId: string
  readonly people: readonly PersonView[]
  readonly roles: Readonly<Record<string, string>>
  readonly channels: readonly ChannelView[]
  readonly messages: readonly MessageView[]
  readonly commands: readonly CommandView[]
  readonly controls: readonly ControlView[]
  readonly guide: readonly GuideStep[]
  readonly now: number
  readonly online: boolean
}

/** What the stand-in tells a window. */
export type Tiding =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly kind: 'message'; readonly message: MessageView }
  | { readonly kind: 'gone'; readonly message: string }
  | { readonly kind: 'places'; readonly channels: readonly ChannelView[]; readonly commands: readonly CommandView[] }
  | { readonly kind: 'bot'; readonly online: boolean }
  | { readonly kind: 'time'; readonly now: number }
  | { readonly kind: 'answer'; readonly re: number; readonly result: Result }

/** What came of a wish. */
export interface Result {
  /** One sentence where it failed. */
  readonly error?: string
  readonly note?: string | undefined
  readonly choices?: readonly Choice[]
  readonly modal?: { readonly interaction: string; readonly form: Modal }
}
