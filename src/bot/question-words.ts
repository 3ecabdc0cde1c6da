// A question as it was written in Discord, without what is no word of it.

import { visible } from './render/escape.ts'

/**
 * What Discord shows as something else than its letters: mentions of people, roles, channels and commands, custom emoji, moments
 * and places of a server. https://discord.com/developers/docs/reference#message-formatting
 */
const MARK =
  /<(?:@[!&]?\d+|#\d+|\/[^<>:\n]+:\d+|a?:\w+:\d+|t:-?\d+(?::[A-Za-z])?|id:[a-z-]+)>|(?<![\w@])@(?:everyone|here)\b/g

/** Pasted code: a fence, the language behind it, the rest up to the fence that closes it. Discord knows backticks anywhere. */
const CODE = /(`{3,}|(?<=^[ \t]*)~{3,})(?:[ \t]*[\w+#.-]+[ \t]*(?=\n))?(.*?(?:\1|(?!.)))/gms

/** What breaks a line, seen or not: it parts the words around it, where other hidden characters stand within one. */
const BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** The words of a question, from any way of asking, on one line. */
export function questionWords(written: string): string {
  const seen = visible(written.replace(BREAK, '\n'))
  return seen.replace(MARK, ' ').replace(CODE, '$1$2').replace(/\s+/g, ' ').trim()
}
