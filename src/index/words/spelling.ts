// British and American spelling are one spelling: a student's behaviour is the course's behavior.

/** Each British ending, and the American one. Not advise, exercise, precise, raise: their s is the root's own. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2}[^aceiouvw])is(?=e[drs]?$|ing$|ations?$|able$)/, 'iz'],
  [/(?<=[a-z]{2}l)ys(?=e[drs]?$|ing$)/, 'yz'],
  [/(?<=[a-z]{3})our(?=(?:s|ed|ing|al|able|ites?)?$)/, 'or'],
  [/(?<=[a-z]{2})([bt])re(?=s?$)/, '$1er'],
  [/(?<=[a-z]{2}log)ue(?=s?$)/, ''],
  [/(?<=def|off|pret|lic)ence(?=[ds]?$)/, 'ense'],
]

/** An English word, lower-case, in American spelling. Words that only look British change too, in all their forms alike. */
export function americanSpelling(word: string): string {
  const ending = ENDINGS.find(([british]) => british.test(word))
  return ending ? word.replace(...ending) : word
}
