// Text that people or documents wrote, made harmless for Discord: no markdown of its own, no ping, no hidden characters.

import { LIMITS } from '../limits.ts'

// Letters of scripts that need joiners between them; elsewhere a joiner only hides something.
const JOINING =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}' +
  '\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}'
const JOINER = new RegExp(
  `(?<=[${JOINING}\\p{M}])[\\u200C\\u200D](?=[${JOINING}])|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})`,
  'gu',
)

// Controls, soft hyphens, zero-width characters, marks and overrides of direction, tags, blank fillers, lone surrogates.
const HIDDEN =
  /(?![\t\n])\p{Cc}|[\u00AD\u061C\u115F\u1160\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]|\u034F|\u17B4|\u17B5|[\u180B-\u180E]|\p{Surrogate}/gu

const KEPT_200C = '\uFDD0'
const KEPT_200D = '\uFDD1'

/** Text without characters that are invisible or turn the direction of reading. Joiners that a script needs stay. */
export function visible(text: string): string {
  if (!/[^\t\n -~]/.test(text)) return text
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[\uFDD0\uFDD1]/g, '')
    .replace(JOINER, (joiner) => (joiner === '\u200C' ? KEPT_200C : KEPT_200D))
    .replace(HIDDEN, '')
    .replaceAll(KEPT_200C, '\u200C')
    .replaceAll(KEPT_200D, '\u200D')
}

const ZERO_WIDTH = '\u200B'

/** Breaks what Discord would take for a mention, by a character that nobody sees; everything else stays as it is. */
function unpinged(text: string): string {
  return text.replace(/@(?=everyone|here)/gi, `@${ZERO_WIDTH}`).replace(/<(?=@[!&]?\d|#\d)/g, `<${ZERO_WIDTH}`)
}

/** One line of plain text for places without markdown (author, footer, labels): hidden characters and breaks gone. */
export function bare(text: string): string {
  return unpinged(visible(text).replace(/\s+/g, ' ').trim())
}

/** Text without hidden characters as Discord markdown that shows exactly this. */
function literally(text: string): string {
  return unpinged(text)
    .replace(/[\\*_~`|[\]<>#]/g, '\\$&')
    .replace(/^(\s*)([-+])(?=\s|#)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2')
}

/** Plain text as Discord markdown that shows exactly this text. Line breaks stay. */
export function escaped(text: string): string {
  return literally(visible(text))
}

/** Plain text as one line of Discord markdown. */
export function escapedLine(text: string): string {
  return literally(visible(text).replace(/\s+/g, ' ').trim())
}

/** Code as a Discord code span. Empty code is empty text. */
export function codeSpan(code: string): string {
  const text = unpinged(visible(code).replace(/\s+/g, ' ').trim())
  if (text === '') return ''
  if (!text.includes('`')) return `\`${text}\``
  return `\`\` ${text.replace(/`(?=`)/g, `\`${ZERO_WIDTH}`)} \`\``
}

/** Code as it may stand inside a Discord code block: its own fences broken, tabs as two spaces. */
export function fenced(code: string): string {
  return unpinged(visible(code))
    .replace(/`(?=``)/g, `\`${ZERO_WIDTH}`)
    .replaceAll('\t', '  ')
}

/** A link that can be offered: http(s), without credentials, of sensible length; undefined for anything else. */
export function safeUrl(address: string): string | undefined {
  const url = /^https?:\/\//i.test(address) ? parsedUrl(address) : undefined
  if (url?.username !== '' || url.password !== '') return undefined
  const href = url.href.replace(/[()<>\\*`|[\]@]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return href.length <= LIMITS.url ? href : undefined
}

/** Not by `URL.canParse`: once it is compiled, that of Node 20 takes a host with an ü or é in it for none. */
function parsedUrl(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}

/** A link whose label cannot pass for another address. */
export function maskedLink(label: string, address: string): string {
  const href = safeUrl(address)
  const text = visible(label).replace(/\s+/g, ' ').trim()
  if (href === undefined) return escapedLine(label)
  if (text === '' || text === address || text === href) return `<${href}>`
  // A label that looks like an address is only believed where it is part of the real one.
  const looksLikeAddress = /:\/\/|^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/|$)/i.test(text)
  if (looksLikeAddress && !href.includes(text)) return `${escapedLine(label)} (<${href}>)`
  return `[${escapedLine(label)}](${href})`
}
