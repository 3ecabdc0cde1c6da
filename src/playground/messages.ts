// Messages made, edited and deleted: the rules that hold wherever a message comes from.

import { MessageFlags, MessageType } from 'discord-api-types/v10'
import type { Clock } from '../clock.ts'
import { invalidField, refusal } from './api-error.ts'
import type { Events } from './events.ts'
import { contentType, type Files, pngSize, type Upload } from './files.ts'
import type { AllowedMentions, MessageForm } from './form/message.ts'
import type { Snowflakes } from './snowflakes.ts'
import { isEphemeral } from './wire.ts'
import type { Attachment, Channel, InteractionOrigin, Message, World } from './world.ts'

// 10 MiB for a bot in a guild without boosts.
const FILE_LIMIT = 10 * 1024 * 1024
const NONCE_LIFE = 5 * 60_000
const SETTABLE = MessageFlags.SuppressEmbeds | MessageFlags.Ephemeral | MessageFlags.SuppressNotifications

export interface Draft {
  readonly channel: Channel
  readonly authorId: string
  readonly form: MessageForm
  readonly uploads?: readonly Upload[]
  readonly origin?: InteractionOrigin
  /** The only person who will see it. */
  readonly ephemeralFor?: string | null
  /** "The bot is thinking…": the empty message of a deferred response. */
  readonly loading?: boolean
}

/** What the parts of the stand-in share to make messages. */
export interface MessageGround {
  readonly world: World
  readonly files: Files
  readonly events: Events
  readonly clock: Clock
  readonly snowflakes: Snowflakes
}

export class Messages {
  readonly #ground: MessageGround
  readonly #handed = new Map<string, Attachment>()
  readonly #nonces = new Map<string, { message: Message; until: number }>()

  constructor(ground: MessageGround) {
    this.#ground = ground
  }

  /**
   * Makes a message.
   * @throws {DiscordError} for an empty one, files that are too large, references to nothing
   */
  create(draft: Draft): Message {
    const { channel, authorId, form } = draft
    const known = this.#byNonce(draft)
    if (known) return known
    const { world, snowflakes, clock, events } = this.#ground
    const replyToId = this.#replyTo(draft)
    const message: Message = {
      id: snowflakes.next(),
      channelId: channel.id,
      authorId,
      type: draft.origin?.command ? MessageType.ChatInputCommand : replyToId ? MessageType.Reply : MessageType.Default,
      content: form.content ?? '',
      embeds: form.embeds ?? [],
      components: form.components ?? [],
      attachments: this.#attach(form, draft.uploads ?? []),
      flags: flagsOf(draft),
      createdAt: clock.now(),
      editedAt: null,
      replyToId,
      ...NO_MENTIONS,
      nonce: form.nonce ?? null,
      origin: draft.origin ?? null,
      ephemeralFor: draft.ephemeralFor ?? null,
    }
    if (!draft.loading) requireContent(message)
    Object.assign(message, this.#mentions(message, form.allowed_mentions))
    world.addMessage(message)
    this.#keepNonce(draft, message)
    events.emit('message', message)
    return message
  }

  /** Changes what the form names, and ends the "thinking" of a deferred response. */
  edit(message: Message, form: MessageForm, uploads: readonly Upload[] = []): Message {
    const next: Message = { ...message, attachments: this.#attach(form, uploads, message.attachments) }
    if (form.content !== undefined) next.content = form.content ?? ''
    if (form.embeds !== undefined) next.embeds = form.embeds ?? []
    if (form.components !== undefined) next.components = form.components ?? []
    next.flags &= ~MessageFlags.Loading
    requireContent(next)
    const wasLoading = (message.flags & MessageFlags.Loading) !== 0
    next.editedAt = wasLoading ? null : this.#ground.clock.now()
    Object.assign(message, next, this.#mentions(next, form.allowed_mentions))
    this.#ground.events.emit('messageUpdate', message)
    return message
  }

  remove(message: Message): void {
    this.#ground.world.removeMessage(message)
    this.#ground.events.emit('messageDelete', message)
  }

  /** Keeps a file that a person hands to a command. @throws {DiscordError} 40005 */
  hand(upload: Upload): Attachment {
    if (upload.bytes.length > FILE_LIMIT) throw refusal.tooLarge()
    const attachment = this.#store(upload)
    this.#handed.set(attachment.id, attachment)
    return attachment
  }

  /** An attachment of a channel's messages, or one that was handed to a command there. */
  findAttachment(channelId: string, id: string): Attachment | undefined {
    const inMessages = this.#ground.world.messagesIn(channelId).flatMap((message) => message.attachments)
    return inMessages.find((each) => each.id === id) ?? this.#handed.get(id)
  }

  #keepNonce(draft: Draft, message: Message): void {
    const now = this.#ground.clock.now()
    for (const [key, { until }] of this.#nonces) if (until <= now) this.#nonces.delete(key)
    if (draft.form.nonce != null) this.#nonces.set(nonceKey(draft), { message, until: now + NONCE_LIFE })
  }

  #byNonce(draft: Draft): Message | undefined {
    if (!draft.form.enforce_nonce || draft.form.nonce == null) return undefined
    const known = this.#nonces.get(nonceKey(draft))
    return known && known.until > this.#ground.clock.now() ? known.message : undefined
  }

  #replyTo({ channel, form }: Draft): string | null {
    const reference = form.message_reference
    if (!reference) return null
    if (this.#ground.world.findMessage(channel.id, reference.message_id)) return reference.message_id
    if (reference.fail_if_not_exists === false) return null
    throw invalidField(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message')
  }

  /** The files that a message has after a form with uploads: new ones, and those that an edit keeps. */
  #attach(form: MessageForm, uploads: readonly Upload[], existing: readonly Attachment[] = []): Attachment[] {
    if (uploads.some((upload) => upload.bytes.length > FILE_LIMIT)) throw refusal.tooLarge()
    const listed = form.attachments ?? undefined
    const kept = listed ? existing.filter((old) => listed.some((each) => each.id === old.id)) : [...existing]
    for (const [position, each] of (listed ?? []).entries()) {
      const known = kept.some((old) => old.id === each.id) || uploads.some((upload) => String(upload.index) === each.id)
      if (!known) {
        const why = 'The attachment is neither a file of the request nor one of the message.'
        throw invalidField(['attachments', position, 'id'], 'MESSAGE_ATTACHMENT_NOT_FOUND', why)
      }
    }
    if (kept.length + uploads.length > 10) {
      throw invalidField(['attachments'], 'BASE_TYPE_MAX_LENGTH', 'Must be 10 or fewer in length.')
    }
    return [
      ...kept,
      ...uploads.map((upload) =>
        this.#store(
          upload,
          listed?.find((each) => each.id === String(upload.index)),
        ),
      ),
    ]
  }

  #store(upload: Upload, said?: NonNullable<MessageForm['attachments']>[number]): Attachment {
    const id = this.#ground.snowflakes.next()
    this.#ground.files.put(id, upload.bytes)
    const size = pngSize(upload.bytes)
    // As Discord does: only letters, digits, dots, dashes and underscores stay.
    const filename = (said?.filename ?? upload.filename).replaceAll(/[^\w.-]+/g, '_')
    return {
      id,
      filename,
      description: said?.description ?? null,
      contentType: contentType(filename),
      size: upload.bytes.length,
      width: size?.width ?? null,
      height: size?.height ?? null,
    }
  }

  #mentions(message: Message, allowed: AllowedMentions | null | undefined): Mentions {
    const { world } = this.#ground
    const ids = (pattern: RegExp) => [...new Set([...message.content.matchAll(pattern)].map((match) => match[1] ?? ''))]
    const may = (kind: 'users' | 'roles', id: string) =>
      !allowed || (allowed.parse?.includes(kind) ?? false) || (allowed[kind]?.includes(id) ?? false)
    const users = ids(/<@!?(\d+)>/g).filter((id) => world.users.has(id) && may('users', id))
    const repliedTo = message.replyToId ? world.findMessage(message.channelId, message.replyToId) : undefined
    if (repliedTo && (allowed ? allowed.replied_user === true : true)) users.push(repliedTo.authorId)
    const everyone =
      /@(everyone|here)\b/.test(message.content) && (!allowed || (allowed.parse?.includes('everyone') ?? false))
    return {
      mentions: [...new Set(users)],
      mentionRoles: ids(/<@&(\d+)>/g).filter((id) => may('roles', id)),
      mentionEveryone: everyone,
    }
  }
}

type Mentions = Pick<Message, 'mentions' | 'mentionRoles' | 'mentionEveryone'>
const NO_MENTIONS: Mentions = { mentions: [], mentionRoles: [], mentionEveryone: false }

function nonceKey(draft: Draft): string {
  return `${draft.channel.id}/${draft.authorId}/${draft.form.nonce}`
}

function flagsOf(draft: Draft): number {
  const asked = (draft.form.flags ?? 0) & SETTABLE
  if (isEphemeral(asked) && !draft.origin) {
    throw invalidField(['flags'], 'BASE_TYPE_CHOICES', 'Only responses to interactions can be ephemeral.')
  }
  return asked | (draft.ephemeralFor ? MessageFlags.Ephemeral : 0) | (draft.loading ? MessageFlags.Loading : 0)
}

function requireContent(message: Message): void {
  if (message.content === '' && message.embeds.length === 0 && message.attachments.length === 0)
    throw refusal.emptyMessage()
}
