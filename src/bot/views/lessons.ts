// What a class taught the bot, as a list from which each lesson can be forgotten again.

import { cutWords } from '../../reports/cut.ts'
import type { IdMaker } from '../component-id.ts'
import type { Lesson } from '../lessons.ts'
import { button, buttonRows, embed, type Message, selectRow } from '../message.ts'
import { bare, escapedLine } from '../render/escape.ts'
import { FORGET, LIST } from './gaps.ts'

const SHOWN = 15

export function lessonsView(lessons: readonly Lesson[], id: IdMaker): Message {
  const shown = lessons.slice(0, SHOWN)
  const lines = shown.map(({ question, answer }, row) => {
    return `${row + 1}. ${escapedLine(cutWords(question, 120))}\n-# ${escapedLine(cutWords(answer, 120))}`
  })
  const main = embed({
    title: 'What I was taught',
    description: lines.length > 0 ? lines.join('\n') : 'Nothing yet.',
    footer: lessons.length > SHOWN ? `The newest ${SHOWN} of ${lessons.length}; /export json has all` : undefined,
  })
  const menu = selectRow({
    id: id(FORGET, []),
    placeholder: 'Forget',
    min: 1,
    max: shown.length,
    options: shown.map(({ key, question }, row) => ({ label: `${row + 1}. ${bare(question)}`, value: key })),
  })
  const back = buttonRows([button({ id: id(LIST, [0]), label: 'Back to the list' })])
  return { embeds: [main], components: [...(shown.length > 0 ? [menu] : []), ...back] }
}
