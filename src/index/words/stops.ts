// Words that carry no topic. A question made of nothing else asks the course nothing.

/** English function words, and how people begin and end a question. Lower-case, without apostrophes. */
const english =
  `a an the of to in on at for and or is are was were be been being am do does did done doing can could should would
will shall may might must i you he she it we they my your his her its our their mine yours me him us them this that these
those what whats which who whos whom whose how hows when where wheres why whys with by as if then than so but not no nor
there here have has had having into from about between some any each very just too also only own same such both
im ive id ill youre youve dont doesnt didnt cant couldnt wont wouldnt shouldnt isnt arent wasnt werent hasnt havent lets
thats theres please pls plz thanks thank thx hello hi hey ok okay yes yeah oh well really actually exactly maybe
u ur ya gonna wanna`.split(/\s+/)

const byLanguage: Readonly<Record<string, ReadonlySet<string>>> = { en: new Set(english) }
const none: ReadonlySet<string> = new Set()

/** The stop words of a language (its primary subtag); none where we have no list. */
export function stopWords(lang: string): ReadonlySet<string> {
  return byLanguage[lang] ?? none
}
