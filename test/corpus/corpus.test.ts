// The course that ships with Lectern keeps its promises: length, front matter, questions, code that parses.

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { ValidationSeverity, validate as validateDockerfile } from 'dockerfile-utils'
import { loadAll } from 'js-yaml'
import { Deployment } from 'kubernetes-models/apps/v1/Deployment'
import { CronJob } from 'kubernetes-models/batch/v1/CronJob'
import { Ingress } from 'kubernetes-models/networking.k8s.io/v1/Ingress'
import { PersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim'
import { Pod } from 'kubernetes-models/v1/Pod'
import { Service } from 'kubernetes-models/v1/Service'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runChecks } from '../../src/check/checks.ts'
import type { Document, Section } from '../../src/course/course.ts'
import { loadCourse } from '../../src/course/load.ts'
import { KINDS } from '../../src/quiz/kinds/table.ts'
import { readQuestions } from '../../src/quiz/reading/read.ts'

const FOLDER = new URL('../../corpus/', import.meta.url).pathname
const course = await loadCourse(FOLDER)
const { questions, problems } = readQuestions(course)
const review = questions.filter(({ origin }) => origin === 'review')
const modules = course.documents.filter(({ path }) => path !== 'glossary.md' && path !== 'README.md')
const named = modules.map((document) => [document.path, document] as const)

const contentOf = ({ sections }: Document): readonly Section[] =>
  sections.filter(({ role, depth }) => role === 'content' && depth > 1)

/** Fenced code of some languages, with the place it stands at. */
function code(...languages: readonly string[]): readonly (readonly [string, string])[] {
  return modules.flatMap(({ path, sections }) =>
    sections
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind, lang }) => kind === 'code' && languages.includes(lang ?? ''))
      .map(({ startLine, markdown }) => {
        const body = markdown.replace(/^[^\n]*\n/, '').replace(/\n[^\n]*$/, '')
        return [`${path}:${startLine}`, body] as const
      }),
  )
}

describe('the course', () => {
  it('is clean', () => {
    const found = [...runChecks({ course, questions }), ...problems]
    expect(found.filter(({ severity }) => severity !== 'note')).toEqual([])
  })

  it('has at least twelve modules in teaching order', () => {
    const orders = modules.map(({ frontMatter }) => frontMatter.order ?? 0)
    expect(modules.length).toBeGreaterThanOrEqual(12)
    expect([...orders].sort((one, two) => one - two)).toEqual(orders)
    expect(new Set(orders).size).toBe(orders.length)
  })

  it('has 140 review questions or more, of all kinds and difficulties', () => {
    expect(review.length).toBeGreaterThanOrEqual(140)
    expect(new Set(review.map(({ kind }) => kind))).toEqual(new Set(Object.keys(KINDS)))
    expect(new Set(review.map(({ difficulty }) => difficulty))).toEqual(new Set([1, 2, 3]))
  })

  it('does not give the right choice away by its place or its length', () => {
    const single = review.flatMap((question) => (question.kind === 'single-choice' ? [question.choices] : []))
    const right = single.map((choices) => choices.findIndex(({ correct }) => correct))
    const most = Math.max(...[0, 1, 2, 3].map((place) => right.filter((one) => one === place).length))
    expect(most / single.length).toBeLessThan(0.4)
    const longest = single.filter((choices, index) => {
      const lengths = choices.map(({ text }) => text.length)
      const own = lengths[right[index] ?? 0] ?? 0
      return lengths.filter((length) => length >= own).length === 1
    })
    expect(longest.length / single.length).toBeLessThan(0.4)
  })
})

describe.each(named)('%s', (path, document) => {
  it('has 150 to 400 lines and full front matter', () => {
    const { title, summary, objectives = [], tags = [] } = document.frontMatter
    expect(document.lineCount).toBeGreaterThanOrEqual(150)
    expect(document.lineCount).toBeLessThanOrEqual(400)
    expect([title, summary].every(Boolean)).toBe(true)
    expect(objectives.length).toBeGreaterThanOrEqual(3)
    expect(tags.length).toBeGreaterThanOrEqual(3)
  })

  it('says of each section how students ask for it', () => {
    for (const section of contentOf(document)) {
      expect(section.asked.length, section.id).toBeGreaterThanOrEqual(3)
      expect(section.asked.length, section.id).toBeLessThanOrEqual(7)
    }
  })

  it('has ten review questions or more, each with id, explanation and source', () => {
    const own = review.filter((question) => question.path === path)
    expect(own.length).toBeGreaterThanOrEqual(10)
    for (const question of own) {
      expect(question.id, question.prompt).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/)
      expect(question.explanation, question.id).toBeDefined()
      expect(question.see, question.id).toBeDefined()
    }
  })

  it('says of each wrong choice why it is wrong', () => {
    for (const question of review.filter((one) => one.path === path)) {
      const choices = 'choices' in question ? question.choices : []
      for (const { text, correct, why } of choices) expect(correct || why, `${question.id}: ${text}`).toBeTruthy()
    }
  })
})

const Manifest = z.looseObject({ apiVersion: z.string(), kind: z.string() })
type Manifest = Readonly<Record<string, unknown>>

/** Validates a manifest against Kubernetes' own schema of its kind; throws what is wrong. */
const VALIDATE: Readonly<Record<string, (manifest: Manifest) => void>> = {
  Deployment: (manifest) => new Deployment(manifest).validate(),
  CronJob: (manifest) => new CronJob(manifest).validate(),
  Ingress: (manifest) => new Ingress(manifest).validate(),
  PersistentVolumeClaim: (manifest) => new PersistentVolumeClaim(manifest).validate(),
  Pod: (manifest) => new Pod(manifest).validate(),
  Service: (manifest) => new Service(manifest).validate(),
}

describe('code in the course', () => {
  it.each(code('yaml', 'yml'))('is YAML at %s', (_, body) => {
    // Helm's templates become YAML only when their placeholders are filled.
    const documents = loadAll(body.replaceAll(/"?\{\{[^}]*\}\}(?::\{\{[^}]*\}\})?"?/g, 'filled'))
    for (const document of documents) {
      expect(document).not.toBeUndefined()
      const manifest = Manifest.safeParse(document)
      if (!manifest.success) continue
      const validate = VALIDATE[manifest.data.kind]
      expect(validate, manifest.data.kind).toBeDefined()
      validate?.(manifest.data)
    }
  })

  it.each(code('dockerfile'))('is a Dockerfile at %s', (_, body) => {
    const whole = /^(?:#.*\n)*FROM /m.test(body) ? body : `FROM alpine:3.22\n${body}`
    const findings = validateDockerfile(whole).filter(({ severity }) => severity === ValidationSeverity.ERROR)
    expect(findings).toEqual([])
  })

  it('is shell that parses', async () => {
    const run = promisify(execFile)
    const scripts = code('sh', 'bash', 'shell')
    const faults = scripts.map(async ([place, body]) => {
      const checked = run('bash', ['-n', '-c', body.replaceAll('…', 'x').replaceAll(/<([a-z-]+)>/g, '$1')])
      return checked.then(() => []).catch((error: Error) => [`${place}: ${error.message}`])
    })
    expect((await Promise.all(faults)).flat()).toEqual([])
  })
})

describe('the glossary', () => {
  it('defines every term in a sentence', () => {
    const text = readFileSync(`${FOLDER}glossary.md`, 'utf8')
    expect(text).toContain('| Term | Definition | Words people use |')
    const entries = course.glossary.filter(({ path }) => path === 'glossary.md')
    expect(entries.length).toBeGreaterThanOrEqual(60)
    for (const { term, definition } of entries) expect(definition.split(' ').length, term).toBeGreaterThanOrEqual(4)
  })
})
