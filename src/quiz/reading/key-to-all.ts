// Answers below a list of questions, to all of them at once: no questions themselves, and not the answer to the last alone.

import type { RootContent } from 'mdast'
import { asks } from '../../course/asking.ts'
import { plainText } from '../../course/markdown.ts'
import { isLabelled } from './pieces.ts'

const TO_ALL = /<summary>(?:\s|<[^>]*>)*(?:[\w-]+\s+){0,3}(?:answers|solutions|keys?)\b/i
const NUMBERED = /:[\s*_]*\(?1[.):]\s/

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

/** The same blocks without the answers to all questions of the list above them. */
export function withoutKeysToAll(nodes: readonly RootContent[]): readonly RootContent[] {
  const kept: RootContent[] = []
  let isFolded = false
  let under = false
  for (const node of nodes) {
    const above = kept.at(-1)
    if (isFolded) isFolded = node.type !== 'html' || (endsFolded(node.value) ?? true)
    else if (under && node.type === 'list') under = false
    else if (node.type === 'html' && above && asksSeveral(above) && foldsKey(node.value, above))
      isFolded = endsFolded(node.value) ?? false
    else if (above && asksSeveral(above) && isLabelled(node) && labelsKey(plainText(node)))
      under = /:\s*$/.test(plainText(node))
    else kept.push(node)
  }
  return kept
}

function asksSeveral(node: RootContent): boolean {
  return node.type === 'list' && node.children.length > 1 && node.children.every((item) => item.checked == null)
}

function foldsKey(html: string, above: RootContent): boolean {
  if (!/<details[\s>]/i.test(html)) return false
  const items = above.type === 'list' ? above.children : []
  return TO_ALL.test(html) || items.every((item) => asks(plainText(item.children[0] ?? item)))
}

function labelsKey(text: string): boolean {
  return /^[\s*_(]*(?:[\w-]+ )?(?:answers|solutions)\s*:/i.test(text)
    ? NUMBERED.test(text) || /:\s*$/.test(text)
    : false
}
