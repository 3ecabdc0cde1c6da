// What people put around an answer out of manners or doubt: "I think it is …", "probably", "…, je crois".

interface Manners {
  readonly before: string
  readonly behind: string
}

// Nothing that may belong to a name, such as "named" of "named pipe", and nothing that denies or chooses.
const MANNERS: Readonly<Record<string, Manners>> = {
  en: {
    before: String.raw`i(?:['’]d| would)? (?:think|believe|guess|suppose|say)(?: that)?|i(?:['’]?m| am) (?:pretty |quite |fairly )?sure(?: that)?|(?:i(?:['’]?m| am) )?not (?:really |quite |entirely )?sure,?(?: but)?|probably|possibly|perhaps|maybe|presumably|it(?: is|['’]?s| was)|(?:it|that) (?:would|should|must|might|could) be|that(?: is|['’]?s)|h+m+|u+h+m*|(?:(?:my|the) )?(?:answer|guess)(?: is|(?= ?:))|via|(?:(?:under|by|with|has) )?(?:the|its) (?:\p{L}+ )?name(?: of| is)?`,
    behind:
      'i (?:think|believe|guess|suppose)|probably|perhaps|maybe|lol|haha|(?:if|as far as) i (?:remember|recall|know)(?: correctly| right(?:ly)?)?',
  },
  de: {
    before:
      'ich (?:glaube?|denke|meine|vermute|würde sagen),?(?: dass)?|wahrscheinlich|vielleicht|vermutlich|es (?:ist|sind|war|waren)|das (?:ist|sind)|hm+|äh+m*|(?:(?:die|meine) )?antwort(?: ist|(?= ?:))',
    behind: 'glaube? ich|denke ich|vermute ich|wahrscheinlich|vielleicht|lol|haha',
  },
  es: {
    before:
      '(?:yo )?(?:creo|pienso|diría)(?: que)?|probablemente|quizás?|tal vez|a lo mejor|(?:es|son|era|eran|fue)|e+h+|(?:(?:la|mi) )?respuesta(?: es|(?= ?:))',
    behind: 'creo(?: yo)?|probablemente|quizás?|tal vez|jaja',
  },
  fr: {
    before: `je (?:crois|pense|dirais)(?: que?)?|probablement|peut-être|sans doute|c['’]?(?:est|était)|ce sont|euh+|(?:(?:la|ma) )?réponse(?: est|(?= ?:))`,
    behind: 'je (?:crois|pense)|probablement|peut-être|sans doute|lol|mdr',
  },
  it: {
    before:
      '(?:io )?(?:credo|penso|direi)(?: che(?: sia(?:no)?)?)?|probabilmente|forse|(?:è|sono|era|erano)|e+h+m*|(?:(?:la|mia) )*risposta(?: è|(?= ?:))',
    behind: 'credo|penso|probabilmente|forse',
  },
  nl: {
    before:
      'ik (?:denk|geloof|gok|vermoed)(?: dat)?|waarschijnlijk|misschien|(?:het|dat) (?:is|zijn|was|waren)|e+h+m*|(?:(?:het|mijn) )?antwoord(?: is|(?= ?:))',
    behind: '(?:denk|geloof|vermoed) ik|waarschijnlijk|misschien',
  },
  pt: {
    before:
      '(?:eu )?(?:acho|creio|penso|diria)(?: que)?|provavelmente|talvez|(?:é|são|era|eram|foi)|(?:(?:a|minha) )*resposta(?: é|(?= ?:))',
    behind: '(?:eu )?(?:acho|creio)(?: eu)?|provavelmente|talvez',
  },
}

const all = (lang: string, side: keyof Manners) =>
  [...new Set(['en', lang])].flatMap((one) => MANNERS[one]?.[side] ?? []).join('|')

interface Around {
  readonly before: RegExp
  readonly behind: RegExp
}

const made = new Map<string, Around>()

function around(lang: string): Around {
  const known = made.get(lang)
  if (known) return known
  const own = {
    before: new RegExp(String.raw`^\s*(?:(?:${all(lang, 'before')})(?:\s*[,:;.…–-]+\s*|\s+))+(?=\S)`, 'iu'),
    behind: new RegExp(String.raw`(?<=\S)(?:\s*[,;.…(–-]+\s*|\s+)(?:${all(lang, 'behind')})[\s.!?)]*$`, 'iu'),
  }
  made.set(lang, own)
  return own
}

/** An answer without the manners around it, also those of English, which people mix in. */
export function withoutManners(said: string, lang = 'en'): string {
  const { before, behind } = around(lang)
  return said.replace(before, '').replace(behind, '')
}
