// What stands before the colon of a question's pieces, in the languages whose answers are graded by more than their stems:
// English, German, French and Spanish. Each is a part of a regular expression that does not mind capitals.

const IDEAS = 'kernideen|idées clés|ideas clave'
const ANSWER = 'antwort(?:en)?|réponses?|respuestas?'

export const QUESTION_WORDS = 'question|exercise|q|frage|pregunta'
/** Words that say "answer", and nothing else. */
export const PLAIN_ANSWER_WORDS = String.raw`(?:(?:the |model |sample |correct |right |expected )?answers?|${ANSWER})\s*#?\d*`
/** The words before whose colon an answer stands. */
export const ANSWER_WORDS = String.raw`(?:(?:the |model |sample |correct |right |expected )?answers?|(?:(?:correct|right) (?:choice|option)s?|correct)|solutions?|ans|a|${ANSWER}|(?:muster)?lösung(?:en)?|soluci(?:ón|ones))\s*#?\d*`
/** Words that are taught for it; "key points" stand in any text. */
export const PLAIN_IDEAS_WORDS = `(?:key ideas|${IDEAS})`
export const IDEAS_WORDS = `(?:key (?:ideas|points)|${IDEAS}|kernpunkte)`
export const EXPLANATION_WORDS =
  'explanations?|rationale|reasoning|erklärung|erläuterung|begründung|explications?|explicaci(?:ón|ones)'
export const SEE_WORDS =
  'see(?: also)?|reference|read more|further reading|siehe(?: auch)?|voir(?: aussi)?|véase(?: también)?'
export const HINT_WORDS = 'hints?|hinweis|tipp|indice|pista'

/** Headings over review questions; of English there are many more, in `role.ts`. */
export const REVIEW_HEADINGS = [
  '(?:wiederholungs|kontroll|verständnis|übungs|prüfungs|test|quiz)fragen|fragen zur (?:wiederholung|selbstkontrolle)|selbsttest',
  'questions de (?:révision|contrôle|compréhension)|preguntas de (?:repaso|revisión|comprensión|control)',
]
