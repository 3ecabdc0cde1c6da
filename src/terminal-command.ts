// A slash command's options as they are typed at a terminal: `kind:number questions:3`, or alone what can only be one of them.

import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10'
import type { OptionValues } from './playground/acts.ts'
import type { CommandOption } from './playground/form/command.ts'

type Value = string | number | boolean

const NUMERIC = new Set([Type.Integer, Type.Number])
const TRUTHS: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false }

const hasChoices = ({ choices }: CommandOption) => (choices?.length ?? 0) > 0
const isFree = (option: CommandOption) => option.type === Type.String && !hasChoices(option)

function choiceOf({ choices }: CommandOption, text: string): Value | undefined {
  const wanted = text.toLowerCase()
  return choices?.find(({ name, value }) => [name, String(value)].some((each) => each.toLowerCase() === wanted))?.value
}

function numberOf({ type, min_value, max_value }: CommandOption, text: string): number | undefined {
  const number = Number(text)
  const isOne = text !== '' && (type === Type.Integer ? Number.isInteger(number) : Number.isFinite(number))
  return isOne && number >= (min_value ?? number) && number <= (max_value ?? number) ? number : undefined
}

/** A text as the value of an option; undefined where it is none. */
function valueIn(option: CommandOption, text: string): Value | undefined {
  if (hasChoices(option)) return choiceOf(option, text)
  if (NUMERIC.has(option.type)) return numberOf(option, text)
  if (option.type === Type.Boolean) return TRUTHS[text.toLowerCase()]
  return option.type === Type.String && text !== '' ? text : undefined
}

function optionInWords(option: CommandOption): string {
  const { name, description, choices, type } = option
  if (hasChoices(option)) return `${name}: ${choices?.map((choice) => choice.name).join(', ')}`
  const isTyped = NUMERIC.has(type) || type === Type.Boolean || type === Type.String
  return `${name}: ${isTyped ? description : 'to be chosen on the page'}`
}

function unread(command: string, text: string, options: readonly CommandOption[]): Error {
  const takes = options.map((option) => `\n  ${optionInWords(option)}`).join('')
  const rest = takes === '' ? `/${command} takes nothing.` : `/${command} takes:${takes}`
  return new Error(`I cannot read “${text}” here. ${rest}`)
}

/** The option that words without a name are for: the one that is needed, else one of whose choices they are, else any. */
function optionFor(text: string, options: readonly CommandOption[]): CommandOption | undefined {
  const takes = (option: CommandOption) => valueIn(option, text) !== undefined
  const isMisspelled = /^[\w-]+:/.test(text)
  return (
    options.find((option) => option.required && isFree(option)) ??
    options.find((option) => !isFree(option) && takes(option)) ??
    (isMisspelled ? undefined : options.find(isFree))
  )
}

/**
 * The values of what stands behind a command's name.
 * @throws {Error} where a part is no option or not one of its values: nothing that was typed is passed over
 */
export function typedOptions(command: string, typed: string, options: readonly CommandOption[]): OptionValues {
  const named = [...typed.matchAll(/(?<!\S)([\w-]+):/g)].filter(([, name]) =>
    options.some((each) => each.name === name),
  )
  const values: Record<string, Value> = {}
  const give = (option: CommandOption | undefined, text: string) => {
    const value = option && valueIn(option, text)
    if (!option || value === undefined) throw unread(command, text, options)
    values[option.name] = value
  }
  for (const [index, { 0: label, 1: name, index: start }] of named.entries()) {
    const text = typed.slice(start + label.length, named[index + 1]?.index).trim()
    give(
      options.find((option) => option.name === name),
      text,
    )
  }
  const alone = typed.slice(0, named[0]?.index).trim()
  const left = options.filter(({ name }) => values[name] === undefined)
  if (alone !== '') give(optionFor(alone, left), alone)
  return values
}
