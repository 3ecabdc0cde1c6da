// Numbers in words of other languages than English, up to a hundred: "vierundzwanzig", "treinta y dos", "quatre-vingt-dix".

import { unmarked } from './words.ts'

interface Names {
  /** From two to twenty, in their order; several names of one parted by a bar. */
  readonly small: string
  /** From twenty to a hundred. */
  readonly tens: string
  /** One as an answer by itself: within a sentence it is an article. */
  readonly one: string
  /** One within a larger number, where it has a form of its own. */
  readonly joinedOne: string
  readonly joined: (ten: string, one: string) => readonly string[]
  /** Before a number that is not meant. */
  readonly denial: string
}

const NAMES: Readonly<Record<string, Names>> = {
  de: {
    small:
      'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert',
    one: 'eins|ein|eine|einer',
    joinedOne: 'ein',
    joined: (ten, one) => [`${one}und${ten}`],
    denial: 'nicht|kein(?:e[nrs]?)?',
  },
  es: {
    small:
      'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien',
    one: 'uno|una|un',
    joinedOne: 'uno',
    joined: (ten, one) => [`${ten} y ${one}`, `${ten.replace('veinte', 'veinti')}${one}`],
    denial: 'no',
  },
  fr: {
    small:
      'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
    tens: 'vingt trente quarante cinquante soixante soixante-dix|septante quatre-vingts|quatre-vingt quatre-vingt-dix|nonante cent',
    one: 'un|une',
    joinedOne: 'un',
    joined: (ten, one) => [`${ten}-${one}`, `${ten} ${one}`, `${ten} et ${one}`, `${ten}-et-${one}`],
    denial: 'pas',
  },
  it: {
    small:
      'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento',
    one: 'uno|una|un',
    joinedOne: 'uno',
    joined: (ten, one) => [/^[ou]/.test(one) ? `${ten.slice(0, -1)}${one}` : `${ten}${one}`],
    denial: 'non',
  },
  nl: {
    small:
      'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd',
    one: 'een|één',
    joinedOne: 'een',
    joined: (ten, one) => [`${one}en${ten}`],
    denial: 'niet|geen',
  },
  pt: {
    small:
      'dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem',
    one: 'um|uma',
    joinedOne: 'um',
    joined: (ten, one) => [`${ten} e ${one}`],
    denial: 'não|nao',
  },
}

interface Reading {
  readonly values: ReadonlyMap<string, number>
  readonly words: RegExp
  readonly ones: RegExp
  readonly denied: RegExp
}

const bare = (name: string) => unmarked(name.toLowerCase().replaceAll('ß', 'ss'))

/** A name as it may be typed: "fünf", "fuenf"; with accents or without. */
const typed = (name: string) => [bare(name), bare(name.replaceAll(/[äöü]/g, '$&e'))]
const ACCENTED: Readonly<Record<string, string>> = { a: 'áàâãä', e: 'éèêë', i: 'íìî', o: 'óòôõö', u: 'úùûü' }
const inAnyAccent = (name: string) =>
  name.replaceAll('ss', '(?:ss|ß)').replaceAll(/[aeiou]/g, (vowel) => `[${vowel}${ACCENTED[vowel]}]`)

const parted = (names: string) => names.split(' ').map((name) => name.split('|'))

/** Every name with its value. */
function valuesOf({ small, tens, joinedOne, joined }: Names): ReadonlyMap<string, number> {
  const ones = [[joinedOne], ...parted(small).slice(0, 8)]
  const values = new Map<string, number>()
  const add = (name: string, value: number) => {
    for (const one of typed(name)) values.set(one, value)
  }
  for (const [at, names] of parted(tens).entries()) {
    for (const ten of names) {
      add(ten, 20 + 10 * at)
      if (at === 8) continue
      for (const [more, digits] of ones.entries())
        for (const one of digits) for (const name of joined(ten, one)) add(name, 21 + 10 * at + more)
    }
  }
  for (const [at, names] of parted(small).entries()) for (const name of names) add(name, at + 2)
  return values
}

function readingOf(names: Names): Reading {
  const values = valuesOf(names)
  // The longer name first: "sechs" begins "sechsundzwanzig".
  const all = [...values.keys()].toSorted((one, two) => two.length - one.length)
  return {
    values,
    words: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${all.map(inAnyAccent).join('|')})(?![\p{L}\p{N}-])`, 'giu'),
    ones: new RegExp(String.raw`^\s*(?:${names.one})[\s.!]*$`, 'iu'),
    denied: new RegExp(String.raw`(?<!\p{L})(?:${names.denial})\s+(?=[-−]?\d)`, 'giu'),
  }
}

const read = new Map<string, Reading>()

function readingIn(lang: string): Reading | undefined {
  const names = NAMES[lang]
  if (names && !read.has(lang)) read.set(lang, readingOf(names))
  return read.get(lang)
}

/** A text with its numbers in figures that are in words of a language, and its word before a number that is not meant in English. */
export function namesInFigures(text: string, lang = 'en'): string {
  const reading = readingIn(lang)
  if (!reading) return text
  if (reading.ones.test(text)) return '1'
  return text
    .replaceAll(reading.words, (name) => String(reading.values.get(bare(name))))
    .replaceAll(reading.denied, 'not ')
}

/** Whether a text has the name of a number from two on. */
export function namesNumber(text: string, lang = 'en'): boolean {
  const reading = readingIn(lang)
  return reading !== undefined && text.search(reading.words) >= 0
}
