// Grows a corpus: each copy speaks a dialect of its own, in which a share of the words is replaced by invented ones. Plain
// copies would add postings and no terms; real text brings new words, about as many as the square root of its length
// (Heaps' law). With a share of 1 / (√n + 1) in each of n copies, n times the text has √n times the words.

const VOWELS = 'aeiou'
const CONSONANTS = 'bcdfglmnprstvz'
// Short words and most function words stay, so that the copies remain English.
const WORD = /[A-Za-z]{5,}/g

export type Dialect = (text: string) => string

/** The dialect of one of `copies` copies; copy 0 keeps its words. Pure: the same word always becomes the same word. */
export function dialect(copy: number, copies: number): Dialect {
  if (copy === 0) return (text) => text
  const share = 1 / (Math.sqrt(copies) + 1)
  const known = new Map<string, string>()
  const spoken = (word: string): string => {
    const lower = word.toLowerCase()
    const told = known.get(lower) ?? vary(lower, copy, share)
    known.set(lower, told)
    return word === lower ? told : told === lower ? word : capital(told)
  }
  return (text) => text.replace(WORD, spoken)
}

/** A document in a dialect. Front matter but for its texts, and the heading of the review questions, are read by name and stay. */
export function translate(markdown: string, speak: Dialect): string {
  const front = /^---\n[\s\S]*?\n---\n/.exec(markdown)?.[0] ?? ''
  const lines = markdown.slice(front.length).split('\n')
  const told = front.replace(/^(title|summary): .*$/gm, (line, key: string) => key + speak(line.slice(key.length)))
  return told + lines.map((line) => (/^#+ Review questions$/.test(line) ? line : speak(line))).join('\n')
}

function vary(word: string, copy: number, share: number): string {
  if (hash(`${copy % 7919}/${word}`) / 2 ** 32 >= share) return word
  let seed = hash(`${word}/${copy}`)
  let invented = ''
  while (invented.length < Math.max(6, word.length)) {
    invented += (CONSONANTS[seed % CONSONANTS.length] ?? '') + (VOWELS[(seed >>> 8) % VOWELS.length] ?? '')
    seed = hash(`${invented}${seed}`)
  }
  return invented
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** FNV-1a with a last stir: neighbours in the input end far apart. 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b)
  return (value ^ (value >>> 16)) >>> 0
}
