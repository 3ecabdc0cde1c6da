// Words that carry little, in the language of the question: articles, what people answer in sentences with, empty words.

import { stopWords } from '../../language/stops.ts'

/** What is asked, and in which language: a primary subtag, English where none is said. */
export interface Asked {
  readonly prompt: string
  readonly lang?: string | undefined
}

const setsOf = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([lang, words]) => [lang, new Set(words.split(/\s+/))]))

const ARTICLES = setsOf({
  en: 'a an the',
  de: 'der die das den dem des ein eine einen einem einer eines',
  es: 'el la los las un una unos unas',
  fr: 'le la les l un une des',
  it: 'il lo la i gli le l un uno una',
  nl: 'de het een',
  pt: 'o a os as um uma uns umas',
})

// "It has been", "they are"; nothing that denies or chooses.
const AROUND = setsOf({
  en: 'as at by called from in it its is of on that this through to with am are was were be been being has have had i we you they he she',
  de: 'als am an auf aus bei beim durch es für ich im in ist er haben hat heißt man mit sich sie sind von vom war waren wird wurde wurden zu zum zur',
  es: 'al con de del en era eran es fue fueron llama lo para por se son',
  it: 'a ai al alla allo c che ci con da dai dal dalla dei del della di era erano fu ha hanno in nei nel nella per si sono su sul sulla è',
  nl: 'aan als bij door er het heeft hebben in is met naar om op te tot uit van voor was waren wordt worden ze zijn',
  pt: 'ao aos com da das de do dos em era eram foi foram na nas no nos para pela pelo por se são tem têm à é',
  fr: 'a au aux c cest d dans de du elle elles en est il ils on ont par pour qu s sont sur étaient était',
})

const NONE: ReadonlySet<string> = new Set()

/** The articles of a language; of one that we do not know, none. */
export const articles = (lang = 'en') => ARTICLES.get(lang) ?? NONE

/** What may stand around an answer in a sentence. */
export const wordsAround = (lang = 'en') => AROUND.get(lang) ?? NONE

const ENGLISH = new Set(
  `about above after again all also although always among and any are as at be because been before being between both but
  by can cannot could did do does doing done each either etc every few for found from further get got had has have having
  he her here how however i if in into is it its itself just like made make many may me might more most much must my near
  need no nor not of off on once one only onto or other our out over own per ran same saw see several she should since so
  some such than that the their them then there these they this those through thus to too under until up upon us use used
  using very via was we well were what when where whether which while who whose why will with within without would you
  your`.split(/\s+/),
)

/** Words that say nothing about a topic. Where we have no list, those of English: what a course quotes is often in that. */
export function emptyWords(lang = 'en'): ReadonlySet<string> {
  const own = lang === 'en' ? NONE : stopWords(lang)
  return own.size > 0 ? own : ENGLISH
}
