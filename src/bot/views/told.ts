// What a student is told in private when a question that they passed on has been dealt with, and what the instructor hears of it.

import type { Citation } from '../../index/answer.ts'
import { cutWords } from '../../reports/cut.ts'
import { COLOURS, embed, type Message } from '../message.ts'
import { escapedLine } from '../render/escape.ts'
import { renderMarkdown } from '../render/markdown.ts'
import { source } from './sources.ts'

const asked = (question: string) => `> ${escapedLine(cutWords(question, 600))}`

export function answeredInView(question: string, citation: Citation): Message {
  const description = `${asked(question)}\nThe course answers it here: ${source(citation)}\nAsk me again in your class’s server, and I will quote it.`
  return { embeds: [embed({ title: 'About your question', description, colour: COLOURS.answered })] }
}

export function notedView(question: string, markdown: string): Message {
  const description = `${asked(question)}\n${renderMarkdown(markdown, 2400)}`
  const footer = 'An instructor’s own answer, not from the course itself'
  return {
    embeds: [embed({ title: 'An instructor answered your question', description, footer, colour: COLOURS.answered })],
  }
}

export function putAwayView(question: string): Message {
  const description = `${asked(question)}\nYour instructors have seen it: this course does not go into it.`
  return { embeds: [embed({ title: 'About your question', description, colour: COLOURS.notCovered })] }
}

/** For who could not be reached when it was dealt with: what came of it may have changed again since. */
export function dealtWithView(question: string): Message {
  const description = `${asked(question)}\nYour instructors have dealt with it. Ask me again in your class’s server, and I answer with what I know now.`
  return { embeds: [embed({ title: 'About your question', description, colour: COLOURS.plain })] }
}

/** For the instructor: how many were told, after a sentence; nothing where nobody waited. */
export function toldText(told: number): string {
  if (told === 0) return ''
  return told === 1 ? ' One student was told.' : ` ${told} students were told.`
}
