// A modal: the form that the bot opens, in the browser's own dialog.

import { html, nothing, type TemplateResult } from 'lit'
import type { Result } from '../live-protocol.ts'
import { COMPONENT, PARAGRAPH } from './discord-numbers.ts'

export type OpenModal = NonNullable<Result['modal']>
type Part = OpenModal['form']['components'][number]
type Field = Extract<Part, { type: typeof COMPONENT.label }>['component']

/** What was filled in, by custom_id. */
export type Filled = Record<string, string | string[]>

/** The dialog's content; `send` gets what was filled in. */
export function modalView(
  opened: OpenModal,
  error: string | undefined,
  send: (values: Filled) => void,
  close: () => void,
): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    send(collect(opened.form, new FormData(event.currentTarget as HTMLFormElement)))
  }
  return html`<form class="modal" @submit=${submit}>
    <h2 id="modal-title">${opened.form.title}</h2>
    ${opened.form.components.map(partView)}
    ${error ? html`<p class="error" role="alert">${error}</p>` : nothing}
    <div class="field-line">
      <button type="button" class="button secondary" @click=${close}>Cancel</button>
      <button type="submit" class="button primary">Submit</button>
    </div>
  </form>`
}

function partView(part: Part): TemplateResult {
  if (part.type === COMPONENT.text) return html`<p>${part.content}</p>`
  if (part.type === COMPONENT.row)
    return html`${part.components.map((field) => fieldView(field, field.label ?? '', ''))}`
  return fieldView(part.component, part.label, part.description ?? '')
}

function fieldView(field: Field, label: string, description: string): TemplateResult {
  const id = `modal-${field.custom_id}`
  const isRequired = field.required ?? true
  const mark = isRequired ? html` <span aria-hidden="true" class="required">*</span>` : nothing
  return html`<p class="modal-field"><label for=${id}>${label}${mark}</label><small id="${id}-hint">${description}</small>${controlView(field, id, isRequired)}</p>`
}

function controlView(field: Field, id: string, isRequired: boolean): TemplateResult {
  if (field.type === COMPONENT.textInput) {
    const shared = { least: field.min_length ?? nothing, most: field.max_length ?? 4000 }
    return field.style === PARAGRAPH
      ? html`<textarea id=${id} name=${field.custom_id} rows="5" minlength=${shared.least} maxlength=${shared.most} ?required=${isRequired}
          placeholder=${field.placeholder ?? ''} aria-describedby="${id}-hint" .value=${field.value ?? ''}></textarea>`
      : html`<input id=${id} name=${field.custom_id} minlength=${shared.least} maxlength=${shared.most} ?required=${isRequired}
          placeholder=${field.placeholder ?? ''} aria-describedby="${id}-hint" autocomplete="off" .value=${field.value ?? ''} />`
  }
  const options = field.type === COMPONENT.select ? field.options : []
  return html`<select id=${id} name=${field.custom_id} ?required=${isRequired} ?multiple=${(field.max_values ?? 1) > 1} aria-describedby="${id}-hint">
    ${(field.max_values ?? 1) > 1 ? nothing : html`<option value="">${field.placeholder ?? 'Make a selection'}</option>`}
    ${options.map((option) => html`<option value=${option.value} ?selected=${option.default ?? false}>${option.label}</option>`)}
  </select>`
}

function collect(form: OpenModal['form'], data: FormData): Filled {
  const fields = form.components.flatMap((part) =>
    part.type === COMPONENT.text ? [] : part.type === COMPONENT.row ? part.components : [part.component],
  )
  return Object.fromEntries(
    fields.map((field) => {
      const given = data.getAll(field.custom_id).map(String)
      return [
        field.custom_id,
        field.type === COMPONENT.textInput ? (given[0] ?? '') : given.filter((value) => value !== ''),
      ]
    }),
  )
}
