// One message: head, text, embeds, attachments, components, and what can be done with it.

import { html, nothing, type TemplateResult } from 'lit'
import type { AttachmentView, MessageView } from '../live-protocol.ts'
import type { Actions } from './actions.ts'
import { avatar } from './avatar.ts'
import { sentAt } from './clock-words.ts'
import { rowsView } from './components-view.ts'
import { inline, markup } from './markup.ts'
import type { Room } from './room.ts'

type Embed = MessageView['embeds'][number]

const ROLE_COLOURS: Record<string, string> = { Instructor: 'var(--instructor)', Student: 'var(--student)' }

export function messageView(message: MessageView, room: Room, actions: Actions): TemplateResult {
  const author = room.person(message.author)
  const name = author?.name ?? 'somebody'
  const text = message.thinking ? html`<em class="thinking">${name} is thinking…</em>` : markup(message.content, room)
  // Message components keep white space as it is written: there is none between the parts.
  const parts = [
    headView(message, room),
    text,
    ...message.embeds.map((embed) => embedView(embed, room)),
    message.attachments.length > 0 ? filesView(message) : nothing,
    html`<div slot="components" class="components">${rowsView(message, actions)}${message.ephemeral ? ephemeralView(message, actions) : nothing}</div>`,
  ]
  return html`<div class="message" role="article" aria-label="Message of ${name}" data-id=${message.id}>
    <discord-message author=${name} avatar=${avatar(name)} ?bot=${author?.bot ?? false}
      role-color=${ROLE_COLOURS[author?.role ?? ''] ?? 'inherit'} timestamp=${sentAt(message.time, room.now)}
      ?edited=${message.edited} ?highlight=${message.mentionsYou}>${parts}</discord-message>
    ${message.thinking || message.ephemeral ? nothing : toolsView(message, room, actions)}
  </div>`
}

function headView(message: MessageView, room: Room): TemplateResult | typeof nothing {
  if (message.command) {
    const name = room.nameOf(message.command.user)
    const isSlash = room.snapshot.commands.some((each) => each.kind === 'slash' && each.name === message.command?.name)
    return html`<p slot="reply" class="used"><img src=${avatar(name)} alt="" /> ${name} used
      <strong>${isSlash ? '/' : ''}${message.command.name}</strong></p>`
  }
  if (!message.replyTo) return nothing
  const name = room.nameOf(message.replyTo.author)
  return html`<discord-reply slot="reply" author=${name} avatar=${avatar(name)} role-color="inherit">${inline(message.replyTo.content.slice(0, 200), room)}</discord-reply>`
}

function ephemeralView(message: MessageView, actions: Actions): TemplateResult {
  return html`<p class="ephemeral">Only you can see this ·
    <button type="button" class="plain" @click=${() => actions.dismiss(message)}>Dismiss message</button></p>`
}

function toolsView(message: MessageView, room: Room, actions: Actions): TemplateResult {
  return html`<div class="tools" role="group" aria-label="Do something with this message">
    <button type="button" class="plain" @click=${() => actions.replyTo(message)}>Reply</button>
    ${room.commands('message').map((command) => html`<button type="button" class="plain" @click=${() => actions.runOn(command.name, message)}>${command.name}</button>`)}
  </div>`
}

function embedView(embed: Embed, room: Room): TemplateResult {
  const colour = embed.color == null ? nothing : `#${embed.color.toString(16).padStart(6, '0')}`
  const time = embed.timestamp ? sentAt(Date.parse(embed.timestamp), room.now) : ''
  const footer = [embed.footer?.text, time].filter(Boolean).join(' • ')
  return html`<discord-embed slot="embeds" color=${colour}>
    <discord-embed-description slot="description">
      ${embed.author ? html`<div class="embed-author">${embed.author.name}</div>` : nothing}
      ${embed.title ? html`<div class="embed-title">${titleView(embed, room)}</div>` : nothing}
      ${embed.description ? markup(embed.description, room) : nothing}
      ${embed.fields?.length ? fieldsView(embed.fields, room) : nothing}
      ${embed.image ? html`<img class="picture" src=${localAddress(embed.image.url)} alt=${embed.title || 'Picture'} />` : nothing}
    </discord-embed-description>
    ${footer ? html`<discord-embed-footer slot="footer">${footer}</discord-embed-footer>` : nothing}
  </discord-embed>`
}

function titleView(embed: Embed, room: Room) {
  const words = inline(embed.title ?? '', room)
  return embed.url ? html`<a href=${embed.url} target="_blank" rel="noopener noreferrer">${words}</a>` : words
}

function fieldsView(fields: NonNullable<Embed['fields']>, room: Room): TemplateResult {
  return html`<div class="fields">${fields.map(
    (field) => html`<div class=${field.inline ? 'field inline' : 'field'}>
      <div class="field-name">${inline(field.name, room)}</div>${markup(field.value, room)}</div>`,
  )}</div>`
}

function filesView(message: MessageView): TemplateResult {
  return html`<div slot="attachments" class="files">${message.attachments.map(fileView)}</div>`
}

function fileView(file: AttachmentView): TemplateResult {
  const address = localAddress(file.url)
  if (file.contentType.startsWith('image/')) {
    return html`<a href=${address} target="_blank" rel="noopener"><img class="picture" src=${address} alt=${file.description || file.filename} /></a>`
  }
  return html`<a class="file" href=${address} download=${file.filename}>
    <span aria-hidden="true" class="page-icon"></span> <span>${file.filename}<small>${sizeWords(file.size)}</small></span></a>`
}

/** Attachments live on this server, under whichever of its names the page was opened. */
function localAddress(url: string): string {
  const parsed = new URL(url, location.href)
  return parsed.pathname.startsWith('/attachments/') ? parsed.pathname : url
}

function sizeWords(bytes: number): string {
  return bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(1)} KB`
}
