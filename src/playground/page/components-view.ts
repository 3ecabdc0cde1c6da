// Buttons and selects under a message, as native elements, so that keyboard and screen reader work as everywhere.

import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { MessageView } from '../live-protocol.ts'
import type { Actions } from './actions.ts'
import { COMPONENT } from './discord-numbers.ts'

type Row = MessageView['rows'][number]
type Component = Row['components'][number]
type Button = Extract<Component, { type: typeof COMPONENT.button }>
type Select = Extract<Component, { type: typeof COMPONENT.select }>

const STYLES: Record<number, string> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'secondary link' }

export function rowsView(message: MessageView, actions: Actions): TemplateResult[] {
  return message.rows.map((row) => {
    return html`<div class="row">${row.components.map((each) => componentView(message, each, actions))}</div>`
  })
}

function componentView(message: MessageView, component: Component, actions: Actions): TemplateResult {
  if (component.type === COMPONENT.button) return buttonView(message, component, actions)
  if (component.type === COMPONENT.select) return selectView(message, component, actions)
  return guildSelectView(message, component, actions)
}

function buttonView(message: MessageView, button: Button, actions: Actions): TemplateResult {
  const style = STYLES[button.style] ?? 'secondary'
  const words = html`${button.emoji?.name ? html`<span aria-hidden="true">${button.emoji.name}</span> ` : nothing}${button.label}`
  if (button.url) {
    return html`<a class="button ${style}" href=${button.url} target="_blank" rel="noopener noreferrer">${words} <span aria-hidden="true">↗</span></a>`
  }
  const id = button.custom_id ?? ''
  const label = button.label ? nothing : (button.emoji?.name ?? 'button')
  return html`<button type="button" class="button ${style}" aria-label=${label}
    ?disabled=${button.disabled || actions.isBusy(message.id)} @click=${() => actions.press(message, id)}>${words}</button>`
}

function selectView(message: MessageView, select: Select, actions: Actions): TemplateResult {
  const title = select.placeholder || 'Make a selection'
  const most = select.max_values ?? 1
  const isDisabled = (select.disabled ?? false) || actions.isBusy(message.id)
  if (most > 1) return manyView(message, select, isDisabled, actions)
  const chosen = select.options.find((option) => option.default)?.value ?? ''
  const choose = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement
    if (value !== '') actions.choose(message, select.custom_id, [value])
  }
  return html`<select class="select" aria-label=${title} ?disabled=${isDisabled} .value=${live(chosen)} @change=${choose}>
    <option value="" ?selected=${chosen === ''}>${title}</option>
    ${select.options.map((option) => html`<option value=${option.value} ?selected=${option.value === chosen}>${optionWords(option)}</option>`)}
  </select>`
}

/** A select of several values: check boxes and a button, which say better what is chosen than a list box. */
function manyView(message: MessageView, select: Select, isDisabled: boolean, actions: Actions): TemplateResult {
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const values = new FormData(event.currentTarget as HTMLFormElement).getAll('value').map(String)
    actions.choose(message, select.custom_id, values)
  }
  const [least, most] = [select.min_values ?? 1, select.max_values ?? 1]
  const hint = least === most ? `Choose ${most}` : `Choose ${least} to ${most}`
  return html`<form class="many" @submit=${send}>
    <fieldset ?disabled=${isDisabled}>
      <legend>${select.placeholder || 'Make a selection'} <span class="hint">${hint}</span></legend>
      ${select.options.map(
        (option) =>
          html`<label><input type="checkbox" name="value" value=${option.value} ?checked=${option.default ?? false} /> ${optionWords(option)}</label>`,
      )}
      <button type="submit" class="button primary">Done</button>
    </fieldset>
  </form>`
}

function guildSelectView(
  message: MessageView,
  select: Exclude<Component, Button | Select>,
  actions: Actions,
): TemplateResult {
  const { people, roles, channels } = actions.room.snapshot
  const entries: Record<number, [string, string][]> = {
    [COMPONENT.userSelect]: people.map((each) => [each.id, each.name]),
    [COMPONENT.roleSelect]: Object.entries(roles),
    [COMPONENT.mentionableSelect]: [
      ...people.map((each): [string, string] => [each.id, each.name]),
      ...Object.entries(roles),
    ],
    [COMPONENT.channelSelect]: channels
      .filter((each) => each.kind === 'text')
      .map((each) => [each.id, `#${each.name}`]),
  }
  const chosen = select.default_values?.[0]?.id ?? ''
  const choose = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement
    if (value !== '') actions.choose(message, select.custom_id, [value])
  }
  const title = select.placeholder || 'Make a selection'
  return html`<select class="select" aria-label=${title} ?disabled=${(select.disabled ?? false) || actions.isBusy(message.id)} .value=${live(chosen)} @change=${choose}>
    <option value="">${title}</option>
    ${(entries[select.type] ?? []).map(([id, name]) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
  </select>`
}

function optionWords(option: Select['options'][number]): string {
  const words = [option.emoji?.name, option.label].filter(Boolean).join(' ')
  return option.description ? `${words}: ${option.description}` : words
}
