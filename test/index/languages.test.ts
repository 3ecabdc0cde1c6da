// A course in another language than English is asked in that language.

import { describe, expect, it } from 'vitest'
import { parseCourse } from '../../src/course/parse.ts'
import { buildEngine } from '../../src/index/build.ts'
import type { Engine } from '../../src/index/engine.ts'

function engineOf(...documents: string[]): Engine {
  const files = documents.map((text, at) => ({ path: `${at}.md`, bytes: new TextEncoder().encode(text) }))
  return buildEngine(parseCourse({ id: 'languages', files, hash: '', problems: [] }))
}

function found(engine: Engine, question: string): string | undefined {
  const answer = engine.ask(question)
  return answer.status === 'answered' ? answer.citations[0]?.headings.at(-1) : undefined
}

const GERMAN = `---
lang: de
synonyms:
  Planken: Dielen
---
# Städte

## Häuser

Viele Häuser stehen in der Stadt. Sie werden aus Ziegeln gebaut, und der Turm wird zuletzt gedeckt. Wer
in der Stadt ein Haus bauen will, fragt zuerst die Nachbarn, dann das Amt, und wartet. Man legt das Fundament, zieht die Mauern
hoch und setzt das Dach auf; wie lange das dauert, ist von Ort zu Ort verschieden.

## Bäume

Bäume wachsen im Wald, langsam und still. Im Herbst verlieren sie die Blätter, und im Winter ruhen sie. Wie alt ein Baum ist,
zeigen die Ringe in seinem Stamm: man zählt sie von außen nach innen. Was die Wurzeln aus der Erde holen, steigt bis in die Krone,
und was die Krone aus dem Licht macht, sinkt wieder zu den Wurzeln.

## Fußböden
<!-- asked: worauf laufen wir im Zimmer -->

Die Dielen werden gehobelt und geölt. Nach einem Absturz des Hobels (crash) ist das Holz zu prüfen. Wie man ein Brett pflegt,
hat man früher vom Meister gelernt: mit Öl im Frühling und mit Wachs im Herbst. Wer darauf läuft, zieht die Schuhe aus, denn was
einmal zerkratzt ist, muss wieder geschliffen werden.
`

describe('a course in German', () => {
  const german = engineOf(GERMAN)

  it.each([
    ['Wie werden Häuser gebaut?', 'Häuser'],
    ['Was verliert ein Baum im Herbst?', 'Bäume'],
    ['wachsen', 'Bäume'],
    ['Wie werden Dielen geölt?', 'Fußböden'],
  ])('answers %j', (question, heading) => {
    expect(found(german, question)).toBe(heading)
  })

  it('hears its synonyms, its asked lines, and what the class was taught', () => {
    expect(found(german, 'Planke')).toBe('Fußböden')
    expect(found(german, 'Worauf läuft man in Zimmern?')).toBe('Fußböden')
    const taught = german.taught([{ question: 'Wo schlafen die Vögel?', sectionId: '0.md#bäume' }], [])
    expect(found(taught, 'wo schlafen denn Vögel')).toBe('Bäume')
  })

  it('completes other forms of what stands in a heading', () => {
    expect(german.suggest('des Hauses', 1)[0]?.headings.at(-1)).toBe('Häuser')
  })

  it('mends slips by its own words', () => {
    expect(found(german, 'Wie pflegt man Fusböden')).toBe('Fußböden')
  })

  it('is not asked in what English words mean', () => {
    // "die" is an article here, and no way to say that something crashes.
    expect(engineOf('---\nlang: de\n---\n# A\n\n## Hobel\n\nEin crash.\n').search('die', 1)).toEqual([])
  })

  it.each(['de-AT', 'deu', 'ger'])('is German also as `lang: %s`', (lang) => {
    const other = engineOf(GERMAN.replace('lang: de', `lang: ${lang}`))
    expect(found(other, 'Was verliert ein Baum im Herbst?')).toBe('Bäume')
    expect(found(other, 'Wie pflegt man Fusböden')).toBe('Fußböden')
    expect(other.ask('Warum ist das so und nicht anders?').status).toBe('not-covered')
  })

  it('says honestly what it does not cover', () => {
    for (const question of [
      'Wie backe ich Sauerteigbrot?',
      'Was ist die Hauptstadt von Peru?',
      'Warum ist das so und nicht anders?',
    ])
      expect(german.ask(question).status).toBe('not-covered')
  })

  it('with documents in English is asked in both', () => {
    const mixed = engineOf(GERMAN, '# Roofs\n\n## Thatching\n\nReeds are tied into bundles and laid in courses.\n')
    expect(found(mixed, 'Wie werden Häuser gebaut?')).toBe('Häuser')
    expect(found(mixed, 'bundling a reed')).toBe('Thatching')
    expect(mixed.suggest('thatches', 1)[0]?.headings.at(-1)).toBe('Thatching')
  })
})

describe('a course in French', () => {
  const french = engineOf(`---
lang: fr
---
# Cours

## Les conteneurs

Un conteneur isole un processus. Les images sont construites par couches.

## Les réseaux

Chaque réseau relie des conteneurs entre eux par un pont.

## Déploiement

Le déploiement automatique publie les applications après chaque essai.
`)

  it.each([
    ['Comment sont construites les images ?', 'Les conteneurs'],
    ['Que fait le déploiement ?', 'Déploiement'],
    ['réseaux', 'Les réseaux'],
    ['applications', 'Déploiement'],
    ['publier une application', 'Déploiement'],
  ])('answers %j', (question, heading) => {
    expect(found(french, question)).toBe(heading)
  })
})

describe('a course in Spanish', () => {
  const spanish = engineOf(`---
lang: es-MX
---
# Curso

## Contenedores

Un contenedor aísla procesos del sistema.

## Redes

Las redes conectan contenedores por un puente.

## Volúmenes

Un volumen guarda los datos cuando el contenedor termina.
`)

  it.each([
    ['redes', 'Redes'],
    ['¿Qué conecta una red?', 'Redes'],
    ['¿Dónde se guardan los datos?', 'Volúmenes'],
    ['aislar un proceso', 'Contenedores'],
  ])('answers %j', (question, heading) => {
    expect(found(spanish, question)).toBe(heading)
  })
})

describe('a course in French', () => {
  const french = engineOf(`---
lang: fr
---
# La cuisine

## L'eau

L'eau bout à cent degrés. On la sale avant d'y mettre les pâtes, jamais après, et on la garde pour lier la sauce.

## L'huile

De l'huile on met peu, et toujours dans une poêle chaude; quand elle fume, il est trop tard pour bien faire.
`)

  it('is asked with and without articles, accents and apostrophes', () => {
    expect(found(french, 'eau')).toBe("L'eau")
    expect(found(french, 'À quoi sert l’eau ?')).toBe("L'eau")
    expect(found(french, 'de l huile dans la poele')).toBe("L'huile")
  })

  it('is not asked by the small words of the language', () => {
    expect(french.ask('Qui est le président de la France ?').status).toBe('not-covered')
  })
})
