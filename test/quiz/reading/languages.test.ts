// Review questions of courses that are not in English.

import { describe, expect, it } from 'vitest'
import { answersReaders } from '../../../src/course/labelled-question.ts'
import { isReviewHeading } from '../../../src/course/role.ts'
import { asked, quotable } from './cells.ts'

const KNOWN = 'The nucleus holds the genome.'

describe('a heading over review questions', () => {
  it.each([
    ['Kontrollfragen', 'Verständnisfragen', 'Fragen zum Kapitel', 'Selbsttest', '3.4 Lernkontrolle'],
    ['Preguntas de repaso', 'Preguntas para la reflexión', 'Cuestionario', 'Autoevaluación', 'Quiz final'],
    ['Questions de révision', 'Questions de compréhension', 'QCM', 'Testez vos connaissances', 'Quiz sur les cellules'],
    ['Perguntas de revisão', 'Questões de fixação', 'Questionário', 'Autoavaliação', 'Quiz da aula'],
    ['Domande di ripasso', 'Domande di autovalutazione', 'Domande per la verifica', 'Autovalutazione'],
    ['Controlevragen', 'Vragen', 'Zelftest'],
  ])('is known: %s, …', (...headings) => {
    expect(headings.filter((heading) => !isReviewHeading(heading))).toEqual([])
  })

  it.each([
    'Häufige Fragen',
    'Preguntas frecuentes',
    'Questions de recherche',
    'Antworten auf Anfragen',
    'Test driven design',
  ])('is not every one: %s', (heading) => {
    expect(isReviewHeading(heading)).toBe(false)
  })

  it('is none over what readers ask', () => {
    const headings = ['Häufig gestellte Fragen', 'Preguntas frecuentes', 'Foire aux questions', 'Domande frequenti']
    expect(headings.map((heading) => answersReaders([heading]))).toEqual([true, true, true, true])
  })
})

describe('labels', () => {
  it.each([
    ['Kontrollfragen', 'Frage 1', 'Richtige Antwort', 'Erklärung'],
    ['Preguntas de repaso', 'Pregunta 1', 'Respuesta correcta', 'Explicación'],
    ['Questions de révision', 'Question 1', 'Bonne réponse', 'Explication'],
    ['Perguntas de revisão', 'Pergunta 1', 'Resposta correta', 'Explicação'],
    ['Domande di ripasso', 'Domanda 1', 'Risposta corretta', 'Spiegazione'],
  ])('under %s part a question as the English ones do', (heading, question, answer, explanation) => {
    const choices = '- A) ribosoma\n- B) mitocondria'
    const text = `## ${heading}\n\n**${question}:** ATP ?\n\n${choices}\n\n**${answer} : B**\n\n**${explanation}:** ADP`
    expect(asked(text)).toEqual([['ATP ?', ['ribosoma', 'mitocondria'], 'mitocondria']])
    expect(quotable(text)).toBe(KNOWN)
  })

  it.each([
    ['Kontrollfragen', 'Lösung anzeigen'],
    ['Preguntas de repaso', 'Ver respuesta'],
    ['Questions de révision', 'Voir la réponse'],
    ['Perguntas de revisão', 'Gabarito comentado'],
    ['Domande di ripasso', 'Mostra la soluzione'],
  ])('under %s are folded away: %s', (heading, summary) => {
    const text = `## ${heading}\n\n1. ATP?\n   <details>\n   <summary>${summary}</summary>\n\n   42\n   </details>`
    expect(asked(text)).toMatchObject([['ATP?', [], expect.anything()]])
    expect(quotable(text)).toBe(KNOWN)
  })

  it.each([
    ['Kontrollfragen', 'Lösungen'],
    ['Preguntas de repaso', 'Respuestas'],
    ['Questions de révision', 'Corrigés'],
    ['Perguntas de revisão', 'Gabarito'],
    ['Domande di ripasso', 'Risposte'],
  ])('under %s are headings over a numbered key: %s', (heading, answers) => {
    const text = `## ${heading}\n\n1. ATP?\n2. ADP?\n\n## ${answers}\n\n1. mitocondria\n2. ribosoma`
    expect(asked(text)).toEqual([
      ['ATP?', [], ['mitocondria']],
      ['ADP?', [], ['ribosoma']],
    ])
    expect(quotable(text)).toBe(KNOWN)
  })

  it('are read behind a statement', () => {
    const text = '## Kontrollfragen\n\n1. Zellen leben. (Richtig)\n2. Viren auch. (Antwort: falsch)'
    expect(asked(text)).toEqual([
      ['Zellen leben.', ['Richtig', 'Falsch'], true],
      ['Viren auch.', ['Richtig', 'Falsch'], false],
    ])
  })

  it('are what a program answers, where nothing asks', () => {
    const text = '## Adressen\n\n### Kategorien\n\n**Antwort:** Eine Liste.\n\n### Tipi\n\n**Risposta:** un oggetto'
    expect(asked(text)).toEqual([])
    expect(quotable(text)).toContain('Eine Liste.')
  })
})

describe('what orders an answer', () => {
  it.each([
    'Erkläre die Atmung.',
    'Explique la respiración.',
    'Décrivez la respiration.',
    'Descreva a respiração.',
    'Spiega il ciclo.',
  ])('asks: %s', (order) => {
    expect(asked(`## Quiz\n\n### ${order}`)).toEqual([[order, [], undefined]])
  })
})
