// A list of boxes to tick, and items whose boxes are not quite ones: "[]", "[ x]", none at all.

import type { List, ListItem } from 'mdast'
import { linesOf } from '../../course/source.ts'
import { markdownOf } from './markdown.ts'
import type { Slip } from './slip.ts'

export function isTaskList(list: List): boolean {
  return list.children.some((item) => typeof item.checked === 'boolean')
}

const BOX = /^\[[ \t]*(?<tick>[x✓✔]?)[ \t]*\][ \t]*/i

/** The same list with a box for every item, and what had to be done for it. */
export function withBoxes(list: List): { readonly list: List; readonly slips: readonly Slip[] } {
  const slips: Slip[] = []
  const children = list.children.map((item) => {
    if (typeof item.checked === 'boolean') return item
    const mended = withBox(item)
    slips.push(slipOf(item, mended))
    return mended ?? item
  })
  return { list: { ...list, children }, slips }
}

function withBox(item: ListItem): ListItem | undefined {
  const [paragraph, ...rest] = item.children
  const [text, ...others] = paragraph?.type === 'paragraph' ? paragraph.children : []
  const box = text?.type === 'text' ? BOX.exec(text.value) : undefined
  if (paragraph?.type !== 'paragraph' || text?.type !== 'text' || !box) return undefined
  const value = text.value.slice(box[0].length)
  const children = [...(value === '' ? [] : [{ ...text, value }]), ...others]
  if (children.length === 0) return undefined
  return { ...item, checked: box.groups?.['tick'] !== '', children: [{ ...paragraph, children }, ...rest] }
}

function slipOf(item: ListItem, mended: ListItem | undefined): Slip {
  const { startLine: line } = linesOf(item)
  const [text = ''] = markdownOf(...(mended ?? item).children).split('\n')
  const what = mended ? `box of the choice "${text}"` : `choice "${text}" without a box`
  const read = mended?.checked === true ? 'right' : 'wrong'
  return { line, field: 'choices', message: `Unexpected ${what}, expected [x] or [ ]: it is read as ${read}.` }
}
