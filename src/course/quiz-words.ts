// What courses call questions, answers and what belongs to them, in the languages in which most are written: parts of regular
// expressions, to be used with the flags `iu`.

const any = (...words: readonly string[]) => `(?:${words.join('|')})`

/** A question, before its number or a colon. */
export const QUESTION_WORDS = any(
  'question|exercise|challenge',
  'frage|aufgabe|übung|vraag|opdracht',
  'pregunta|ejercicio|exercice|pergunta|quest[ãa]o|exerc[íi]cio|domanda|esercizio',
)

/** A question or an exercise, before its number. */
export const NUMBERED_NAMES = any('q|problem', QUESTION_WORDS)

const ADJECTIVES = any(
  '(?:the |model |sample |correct |right |expected )',
  '(?:richtige |korrekte |juiste |la )',
  'bonnes? ',
)
const CORRECT = any(' correctas?', ' corretas?', ' corrett[ae]', ' correctes?', ' esatta', ' attendue')

/** What may stand before a label: "**✅ Answer:**". */
export const BEFORE_LABEL = String.raw`(?:[\s*_(]|\p{Extended_Pictographic}|\uFE0F)*`

/** An answer by its own name. */
export const ANSWER_NOUN = `${ADJECTIVES}?${any(
  'answers?',
  'antwort(?:en)?|antwoord(?:en)?',
  'respuestas?|r[ée]ponses?|respostas?|gabarito|rispost[ae]',
)}${CORRECT}?`

/** What textbooks call the working that leads to it, other than in English. */
export const SOLUTION_NAMES = any(
  '(?:muster)?l(?:ö|oe)sung(?:en)?|oplossing(?:en)?',
  'soluci[óo]n(?:es)?|corrigés?|solu[çc][ãa]o|soluções|soluzion[ei]',
)
/** An answer by any name. */
export const ANSWER_NAMES = any(ANSWER_NOUN, 'solutions?', SOLUTION_NAMES)
/** The words before whose colon an answer stands. */
export const ANSWER_WORDS = String.raw`${any(
  ANSWER_NAMES,
  '(?:correct|right) (?:choice|option)s?|correct|ans|a',
)}\s*(?:q?#?\d+)?`

export const IDEAS_WORDS = any('key (?:ideas|points)', 'kernideen|kernpunkte|idées clés|ideas clave')
export const EXPLANATION_WORDS = any(
  'explanations?|rationale|reasoning',
  'erklärung|begründung|erläuterung|uitleg',
  'explicaci[óo]n|justificaci[óo]n|explications?|explica[çc][ãa]o|justificativa|spiegazione|motivazione',
)
export const SEE_WORDS = any(
  'see(?: also)?|reference|read more|further reading',
  'siehe(?: auch)?|voir(?: aussi)?|v[ée]ase(?: también)?|zie(?: ook)?|vedi(?: anche)?|ve(?:r|ja)(?: também)?',
)
export const HINT_WORDS = any('hints?', 'hinweise?|tipp', 'pistas?|indice|dicas?|suggeriment[oi]')

const OF = any('de|para|pour|di|per|del|da|zum|zur')
const PURPOSE = any(
  'r[ée]vis|repaso|ripasso|riepilogo|fixa[çc]|reflexi|r[ée]flexion|discussi|debate',
  'compr[eé][hn]|contr[oô]l|verific|auto-?[ée]?[vé]al|evalu|[ée]valu|valuta',
  'pr[áa]ctica|pratique|estud|studio|exam|esam|prova|cours|clase|aula|test|quiz|m[úu]ltipl|opci[óo]n',
  'cap[íi]tulo|chapitre|capitolo|wiederholung|verständnis|kapitel|selbst|prüfung|kontrolle',
)

/** What stands over questions that are to be answered, other than in English. */
export const REVIEW_NAMES = any(
  '(?:kontroll|verständnis|wiederholungs|test|übungs|prüfungs|quiz|lern|controle|herhalings|oefen)(?:fragen|vragen)',
  'selbst(?:test|kontrolle|überprüfung|check)|lernkontrolle|(?:wissens|verständnis)(?:check|test)|teste dein wissen|zelftest',
  `(?:fragen|preguntas|perguntas|quest(?:ões|oes)|questions|domande|vragen)(?: ${OF} .{0,15}${PURPOSE}.{0,30})?`,
  'cuestionario|question[áa]rio|autoevaluaci[óo]n|autoavalia[çc][ãa]o|auto-?[ée]valuation|autovalutazione|qcm(?: .{1,40})?|simulado',
  '(?:comprueb[ae]|testez|v[ée]rifiez|teste|verifique|verifica|controleer) (?:tus?|sus?|vos|votre|seus?|le tue|je) .{0,40}',
)
/** The same of readers' own questions, which a text may answer in prose. */
export const QUESTIONS_ALONE = any('questions|fragen|preguntas|perguntas|quest(?:ões|oes)|domande|vragen')
/** Exercises and tasks as a heading has them. */
export const EXERCISES_NAMES = any(
  'übung(?:en|saufgaben)?|aufgaben?|oefeningen|opdrachten',
  'ejercicios?|exercices?|exerc[íi]cios?|esercizi',
)
/** The answers to several questions, other than in English. */
export const ANSWERS_NAMES = any(
  'antworten|antwoorden|musterl(?:ö|oe)sung(?:en)?',
  'respuestas|r[ée]ponses|respostas|gabaritos?|risposte|corrigés?',
)
/** The same by any name. */
export const ANSWERS_TO_ALL = any(
  'answers|solutions',
  ANSWERS_NAMES,
  'l(?:ö|oe)sungen|oplossingen|soluciones|soluções|soluzioni',
)

/** What says of a statement whether it holds. */
export const TRUTH_WORDS = any(
  'true|false|wahr|richtig|falsch|waar|onwaar',
  'verdadero|verdadeiro|falso|vrai|faux|vero',
)

/** Words that order an answer. */
export const ORDERS = any(
  '(?:erklär|beschreib|nenn|vergleich|berechn|begründ|definier|erläuter)(?:e|en)(?: sie)?',
  'expli(?:ca|que|quez|cá)|descr(?:ibe|iba|ibí|eva|ivi)|décri(?:s|vez)|nombr[aeá]|cit(?:a|e|ez)|defin(?:a|e|í|ez|isci)|définissez',
  'compar(?:a|e|ez|á)|calcul(?:a|e|ez|á)|menciona|enumer[ae]|donnez|expliqu(?:e|ez)|spiega|elenca|justifi(?:ca|que|quez)',
)

/** A page of what its readers ask, with answers for them. */
export const FOR_READERS_NAMES = any(
  'häufig(?: gestellte|e) fragen|veelgestelde vragen',
  'preguntas frecuentes|questions fréquentes|foire aux questions|perguntas frequentes|domande frequenti',
)
