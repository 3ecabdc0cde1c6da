// Words that carry no topic. A question made of nothing else asks the course nothing.

import { createRequire } from 'node:module'
import { withoutAccents } from './accents.ts'

/** English function words, and how people begin and end a question. Lower-case, without apostrophes. */
const ENGLISH =
  `a an the of to in on at for and or is are was were be been being am do does did done doing can could should would
will shall may might must i you he she it we they my your his her its our their mine yours me him us them this that these
those what whats which who whos whom whose how hows when where wheres why whys with by as if then than so but not no nor
there here have has had having into from about between some any each very just too also only own same such both
im ive id ill youre youve dont doesnt didnt cant couldnt wont wouldnt shouldnt isnt arent wasnt werent hasnt havent lets
thats theres please pls plz thanks thank thx hello hi hey ok okay yes yeah oh well really actually exactly maybe
u ur ya gonna wanna`.split(/\s+/)

const require = createRequire(import.meta.url)

interface List {
  readonly stopwords: readonly string[]
}

/**
 * By primary subtag: the list, and the words of asking that it has not. A list is a module of its own, loaded when a course is
 * in that language.
 */
const LISTS: Readonly<Record<string, readonly [list: () => List, asking: string]>> = {
  da: [() => require('@orama/stopwords/danish'), 'hvordan hvorfor hvornår hvem hvilken hvilket hvilke hvis betyder'],
  de: [
    () => require('@orama/stopwords/german'),
    `die dass warum wer wen wem wessen wieso weshalb wann wozu wofür woher wohin gibt heißt bedeutet funktioniert passiert
geschieht erkläre erklär erklären erkläret erläutere erläutern beschreibe verstehe verstehen begreife kannst könntest könnte
bitte jemand sag sage sagen wissen danke hallo`,
  ],
  es: [
    () => require('@orama/stopwords/spanish'),
    `qué quién quiénes porque porqué significa funciona sirve
explica explicar explique explícame explíqueme entiendo entender comprendo dime decir puedes puede podrías ocurre sucede
favor hola gracias`,
  ],
  fi: [() => require('@orama/stopwords/finnish'), 'miten miksi milloin kuinka tarkoittaa'],
  fr: [
    () => require('@orama/stopwords/french'),
    `quoi comment pourquoi quand où combien est-ce sont signifie fait faire fonctionne explique expliquer expliquez
explique-moi expliquez-moi comprends comprendre peux peut pouvez pourriez dis-moi bonjour salut merci svp`,
  ],
  hu: [() => require('@orama/stopwords/hungarian'), 'miért mikor jelent'],
  it: [
    () => require('@orama/stopwords/italian'),
    `quando quali cosa significa funziona spiega spiegami
spiegare capisco capire puoi potresti succede dimmi ciao grazie favore`,
  ],
  nb: [() => require('@orama/stopwords/norwegian'), 'når hvilket betyr'],
  nl: [
    () => require('@orama/stopwords/dutch'),
    `waarom wanneer waar welke welk betekent werkt uitleggen
begrijp begrijpen snap kun kunt gebeurt hallo bedankt alsjeblieft`,
  ],
  no: [() => require('@orama/stopwords/norwegian'), 'når hvilket betyr'],
  pt: [
    () => require('@orama/stopwords/portuguese'),
    `onde porque porquê quais significa funciona explica
explique explicar entendo entender pode podes acontece olá obrigado obrigada favor`,
  ],
  ro: [() => require('@orama/stopwords/romanian'), 'când unde înseamnă'],
  ru: [() => require('@orama/stopwords/russian'), 'почему какие каков зачем значит'],
  sv: [() => require('@orama/stopwords/swedish'), 'hur betyder fungerar'],
  tr: [() => require('@orama/stopwords/turkish'), 'nedir nasıldır hangisi demek'],
}
/** The languages that have a list. */
export const LISTED: readonly string[] = ['en', ...Object.keys(LISTS)]

const known = new Map<string, ReadonlySet<string>>([['en', new Set(ENGLISH)]])

/** The stop words of a language (its primary subtag); none where we have no list. */
export function stopWords(lang: string): ReadonlySet<string> {
  let words = known.get(lang)
  if (!words) {
    const [list, asking] = (Object.hasOwn(LISTS, lang) ? LISTS[lang] : undefined) ?? []
    words = list && asking !== undefined ? asTyped([...list().stopwords, ...asking.split(/\s+/)]) : new Set()
    known.set(lang, words)
  }
  return words
}

/** Without apostrophes, and with accents and without. */
function asTyped(list: readonly string[]): ReadonlySet<string> {
  const words = list.map((word) => word.toLowerCase().replace(/['’]/g, '')).filter((word) => word !== '')
  return new Set(words.flatMap((word) => [word, withoutAccents(word)]))
}
