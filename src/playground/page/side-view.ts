// Beside the messages: channels, who you are, the time, and the guide.

import { html, nothing, type TemplateResult } from 'lit'
import type { GuideStep } from '../live-protocol.ts'
import type { Actions } from './actions.ts'
import { avatar } from './avatar.ts'
import { saidAs } from './clock-words.ts'
import type { Room } from './room.ts'

/** The channels of the class, and the direct messages. */
export function channelsView(room: Room, actions: Actions): TemplateResult {
  return html`<nav aria-label="Channels"><ul>
    ${room.snapshot.channels.map((channel) => {
      const isHere = channel.id === room.channel
      const isUnread = room.unread.has(channel.id)
      return html`<li><button type="button" class="channel ${isUnread ? 'unread' : ''}" aria-current=${isHere ? 'page' : nothing} @click=${() => actions.enter(channel.id)}>
        <span aria-hidden="true">${channel.kind === 'text' ? '#' : '@'}</span> ${channel.name}
        ${isUnread ? html`<span class="badge">new</span>` : nothing}</button></li>`
    })}
  </ul></nav>`
}

/** Whom you are, and whom you could be. */
export function peopleView(room: Room, switchTo: (name: string) => void): TemplateResult {
  const others = room.snapshot.people.filter((person) => !person.bot && person.role !== 'Member')
  return html`<section aria-label="You are" class="people"><h2>You are</h2><ul>
    ${others.map(
      (
        person,
      ) => html`<li><button type="button" class="person" aria-pressed=${person.id === room.snapshot.you ? 'true' : 'false'} @click=${() => switchTo(person.name)}>
        <img src=${avatar(person.name)} alt="" /> <span>${person.name}<small>${person.role}</small></span></button></li>`,
    )}
  </ul><p class="hint">Open a second window as somebody else: both stay up to date.</p></section>`
}

/** The class's clock, and what moves it. */
export function timeView(room: Room, actions: Actions, isBusy: boolean): TemplateResult | typeof nothing {
  if (room.snapshot.controls.length === 0) return nothing
  return html`<section aria-label="Time" class="time"><h2>Time</h2>
    <p><time datetime=${new Date(room.now).toISOString()}>${saidAs(room.now, 'F', room.now)}</time></p>
    ${room.snapshot.controls.map(
      (control) =>
        html`<button type="button" class="button secondary" title=${control.hint} ?disabled=${isBusy} @click=${() => actions.control(control.id)}>${control.label}</button>`,
    )}
  </section>`
}

/** What the guide needs beside the class: what was done, and what clicks do. */
export interface GuideState {
  readonly done: ReadonlySet<string>
  readonly isOpen: boolean
  readonly toggle: () => void
  readonly take: (step: GuideStep, index: number) => void
  readonly switchTo: (name: string) => void
}

/** The first steps of a newcomer; folded to a line once there is something else to see. */
export function guideView(room: Room, state: GuideState): TemplateResult | typeof nothing {
  const { guide } = room.snapshot
  if (guide.length === 0) return nothing
  const isDone = (step: GuideStep) => step.tries.some((each) => state.done.has(each.command))
  const toggle = (event: Event) => {
    event.preventDefault()
    state.toggle()
  }
  return html`<section class="guide" aria-label="First steps"><details ?open=${state.isOpen}>
    <summary @click=${toggle}><strong>First steps</strong>: ${guide.filter(isDone).length} of ${guide.length} done</summary>
    <ol>${guide.map((step) => stepView(step, isDone(step), room, state))}</ol></details></section>`
}

function stepView(step: GuideStep, isDone: boolean, room: Room, state: GuideState): TemplateResult {
  const isYours = room.you?.name === step.as
  const tries = isYours
    ? step.tries.map(
        (each, index) =>
          html`<button type="button" class="try" @click=${() => state.take(step, index)}>${each.label}</button>`,
      )
    : html`<button type="button" class="try" @click=${() => state.switchTo(step.as)}>Switch to ${step.as}</button>`
  return html`<li><h2>${isDone ? html`<span class="tick">✓ done: </span>` : nothing}${step.title}</h2>
    <p>${step.text}</p><div class="tries">${tries}</div></li>`
}
