// Answers below a list of questions, to all of them at once: no questions themselves, and not the answer to the last alone.

import type { List, RootContent } from 'mdast'
import { asks } from '../../course/asking.ts'
import { plainText } from '../../course/markdown.ts'
import { ANSWERS_TO_ALL } from '../../course/quiz-words.ts'
import { numberedIn, withAnswers } from './answer-list.ts'
import { isLabelled } from './pieces.ts'

const TO_ALL = new RegExp(String.raw`<summary[^>]*>[^?]*?(?<!\p{L})(?:${ANSWERS_TO_ALL}|keys?)(?!\p{L})`, 'iu')
const LABEL = new RegExp(
  String.raw`^[\s*_(]*(?:[\p{L}-]+ )?(?:${ANSWERS_TO_ALL})[\s*_]*:[\s*_]*(?<begun>\(?1[.):]\s)?`,
  'iu',
)

/** Whether a block of HTML leaves what follows it folded away; undefined where it says nothing of it. */
export function endsFolded(html: string): boolean | undefined {
  const written = html.toLowerCase()
  const [opened, closed] = [written.lastIndexOf('<details'), written.lastIndexOf('</details>')]
  return opened < 0 && closed < 0 ? undefined : opened > closed
}

/** Whether a list stands right under a label that nothing follows on its line: "Answer:", and below it what is to be said. */
export function isUnderLabel(node: RootContent, above: RootContent | undefined): boolean {
  return node.type === 'list' && isLabelled(above) && above !== undefined && /:[\s*_]*$/.test(plainText(above))
}

/** The same blocks, answers to all questions of the list above them under each where their numbers fit, else nowhere. */
export function withKeysToAll(nodes: readonly RootContent[]): readonly RootContent[] {
  const kept: RootContent[] = []
  for (let at = 0; at < nodes.length; at++) {
    const above = kept.at(-1)
    const key = above && asksSeveral(above) ? nodes.slice(at, keyEnd(nodes, at)) : []
    const told = numberedIn(key)
    const fits = above?.type === 'list' ? withAnswers(above, told) : undefined
    if (above?.type === 'list' && key.length > 0 && (fits !== undefined || isToAll(key, above))) {
      if (fits) kept[kept.length - 1] = fits
      at += key.length - 1
    } else kept.push(...nodes.slice(at, at + 1))
  }
  return kept
}

function asksSeveral(node: RootContent): boolean {
  return node.type === 'list' && node.children.length > 1 && node.children.every((item) => item.checked == null)
}

/** Where what is folded away, or labelled as answers, ends; where it begins, if it is neither. */
function keyEnd(nodes: readonly RootContent[], from: number): number {
  const first = nodes[from]
  if (first?.type === 'html' && /<details[\s>]/i.test(first.value)) {
    let end = from
    for (let isOpen = true; isOpen && end < nodes.length; end++) {
      const node = nodes[end]
      if (node?.type === 'html') isOpen = endsFolded(node.value) ?? isOpen
    }
    return end
  }
  if (!first || !isLabelled(first) || !LABEL.test(plainText(first))) return from
  return isUnderLabel(nodes[from + 1] ?? first, first) ? from + 2 : from + 1
}

function isToAll([first]: readonly RootContent[], above: List): boolean {
  if (first?.type !== 'html') {
    const label = first && LABEL.exec(plainText(first))
    return label?.groups?.['begun'] !== undefined || /:[\s*_]*$/.test(label?.input ?? '')
  }
  return TO_ALL.test(first.value) || above.children.every((item) => asks(plainText(item.children[0] ?? item)))
}
