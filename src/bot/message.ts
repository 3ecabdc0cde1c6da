// What a view returns: a plain value that discord.js and the tests read alike. And the parts views are built from, each
// cut to Discord's limit.

import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APIEmbedField,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import { cutWords } from '../reports/cut.ts'
import { LIMITS } from './limits.ts'

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>

export interface File {
  readonly name: string
  readonly data: Uint8Array
  /** Alt text. */
  readonly description?: string
}

/** A message without its addressee. Nothing in it can ping: the sender adds `allowedMentions` that allow none. */
export interface Message {
  readonly content?: string
  readonly embeds?: readonly APIEmbed[]
  readonly components?: readonly Row[]
  readonly files?: readonly File[]
}

export const COLOURS = { answered: 0x2e7d32, uncertain: 0xb26a00, notCovered: 0x546e7a, plain: 0x3949ab } as const

interface EmbedParts {
  readonly title?: string | undefined
  readonly author?: string | undefined
  readonly description?: string | undefined
  readonly fields?: readonly APIEmbedField[]
  readonly footer?: string | undefined
  readonly colour?: number
}

/**
 * An embed whose parts are cut to their limits, and the description further where all together would be too long.
 * Title, description and fields are Discord markdown (escape what people or documents wrote); author and footer plain.
 */
export function embed(parts: EmbedParts): APIEmbed {
  const title = cutWords(parts.title ?? '', LIMITS.embedTitle)
  const author = cutWords(parts.author ?? '', LIMITS.embedAuthor)
  const footer = cutWords(parts.footer ?? '', 300)
  const fields = (parts.fields ?? []).slice(0, LIMITS.embedFields).map((field) => ({
    ...field,
    name: cutWords(field.name, LIMITS.embedFieldName),
    value: cutWords(field.value, LIMITS.embedFieldValue),
  }))
  const others = fields.reduce((sum, field) => sum + field.name.length + field.value.length, 0)
  const left = LIMITS.embedTotal - others - title.length - author.length - footer.length
  const description = cutWords(parts.description ?? '', Math.min(LIMITS.embedDescription, left))
  return {
    color: parts.colour ?? COLOURS.plain,
    ...(title.trim() !== '' && { title }),
    ...(author.trim() !== '' && { author: { name: author } }),
    ...(description.trim() !== '' && { description }),
    ...(fields.length > 0 && { fields }),
    ...(footer.trim() !== '' && { footer: { text: footer } }),
  }
}

interface ButtonParts {
  readonly id: string
  readonly label: string
  readonly style?: 'primary' | 'secondary' | 'success' | 'danger'
  readonly disabled?: boolean
}

const STYLES = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  success: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
} as const

export function button(parts: ButtonParts): APIButtonComponent {
  return {
    type: ComponentType.Button,
    custom_id: parts.id,
    label: cutWords(parts.label, LIMITS.buttonLabel),
    style: STYLES[parts.style ?? 'secondary'],
    ...(parts.disabled === true && { disabled: true }),
  }
}

/** Buttons in as many rows as they need. */
export function buttonRows(buttons: readonly APIButtonComponent[]): Row[] {
  const rows: Row[] = []
  for (let start = 0; start < buttons.length; start += LIMITS.buttonsInRow) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(start, start + LIMITS.buttonsInRow) })
  }
  return rows
}

interface SelectParts {
  readonly id: string
  readonly placeholder: string
  readonly options: readonly APISelectMenuOption[]
  readonly min?: number
  readonly max?: number
}

/** Cut to its limits. What has no words for a label, such as a section whose heading is a comment, goes by its description. */
function selectOption({ label, description = '', ...rest }: APISelectMenuOption): APISelectMenuOption {
  const shown = [label, description, 'Untitled'].find((text) => text.trim() !== '') ?? ''
  return {
    ...rest,
    label: cutWords(shown, LIMITS.selectText),
    ...(description.trim() !== '' && { description: cutWords(description, LIMITS.selectText) }),
  }
}

/** A menu of texts. Options past the 25th are left out; values must fit. */
export function selectRow(parts: SelectParts): Row {
  const options = parts.options.slice(0, LIMITS.selectOptions).map(selectOption)
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: parts.id,
    placeholder: cutWords(parts.placeholder, LIMITS.selectPlaceholder),
    options,
    ...(parts.min !== undefined && { min_values: parts.min }),
    ...(parts.max !== undefined && { max_values: Math.min(parts.max, options.length) }),
  }
  return { type: ComponentType.ActionRow, components: [select] }
}
