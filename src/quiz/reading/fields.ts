// The fields of a question, out of the comments under it: `id: x, difficulty: 2`. Other comments are their authors' business.

import { nearMiss } from '../../course/near-miss.ts'
import type { Part } from './pieces.ts'
import type { Slip } from './slip.ts'

/** What a question's comment may say. */
export const FIELDS: readonly string[] = ['id', 'kind', 'difficulty']

const PAIR = /^(?<name>[\w-]+)\s*:\s*(?<value>.+)$/
// "id x2", "id=x2", "difficulty:"
const LOOSE = new RegExp(String.raw`^(?<name>${FIELDS.join('|')})\s*(?<sign>[:=]?)\s*(?<value>[\w.-]*)$`, 'i')
// Two words could be a remark: "id needed".
const VALUE = /[\d_-]/

interface Field {
  readonly name: string
  /** Undefined where it is not certain. */
  readonly value: string | undefined
  readonly slip?: Slip
}

interface Fields {
  readonly fields: Readonly<Record<string, string>>
  readonly slips: readonly Slip[]
}

/** The fields in the comments among some parts. */
export function fieldsOf(parts: readonly Part[]): Fields {
  const found = parts.flatMap(({ node, startLine }) =>
    node?.type === 'html' ? commentFields(node.value, startLine) : [],
  )
  return {
    fields: Object.fromEntries(found.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))),
    slips: found.flatMap(({ slip }) => slip ?? []),
  }
}

/** A comment has fields where one of them is ours, or near one; else it is a remark such as "TODO: mend". */
function commentFields(comment: string, line: number): readonly Field[] {
  if (/^<!--\s*asked:/i.test(comment)) return []
  const text = comment.replace(/^<!--/, '').replace(/-->\s*$/, '')
  const found = text.split(/[,;\n]/).flatMap((part) => fieldOf(part.trim(), line) ?? [])
  const isOurs = found.some(({ name }) => FIELDS.includes(name) || nearMiss(name, ['difficulty']) !== undefined)
  return isOurs ? found : []
}

function fieldOf(text: string, line: number): Field | undefined {
  const pair = PAIR.exec(text)?.groups
  if (pair) return { name: pair['name']?.toLowerCase() ?? '', value: pair['value'] }
  const loose = LOOSE.exec(text)?.groups
  if (!loose) return undefined
  const name = loose['name']?.toLowerCase() ?? ''
  const { value = '', sign } = loose
  const isSure = value !== '' && (sign !== '' || VALUE.test(value))
  const expected = `"${name}: ${value === '' ? '…' : value}"${isSure ? ': it is read so' : ''}`
  const message = `Unexpected comment "${text}" of a question, expected ${expected}.`
  return { name, value: isSure ? value : undefined, slip: { line, field: name, message } }
}
