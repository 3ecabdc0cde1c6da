import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapReport, gapsIn } from '../../src/reports/gaps.ts'
import type { AskRow } from '../../src/reports/source.ts'

const words = (text: string) =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !['is', 'the', 'in', 'a', 'will', 'be'].includes(word))

let last = 0
function ask(question: string, more: Partial<AskRow> = {}): AskRow {
  last += 1
  return {
    id: last,
    question,
    status: 'not-covered',
    section: undefined,
    at: last,
    helped: undefined,
    helpedBy: undefined,
    passedOn: false,
    passedOnBy: undefined,
    passedAs: undefined,
    settled: false,
    ...more,
  }
}
const report = (...asks: readonly AskRow[]) => gapReport(asks, words)
const questions = (...asks: readonly AskRow[]) => gapsIn(report(...asks)).map(({ question }) => question)

describe('gapReport', () => {
  it('names a gap by the better words in which it was last passed on, and knows it by all', () => {
    const [gap] = gapsIn(
      report(ask('exam date', { passedOn: true, passedAs: 'When are we tested?' }), ask('the exam date')),
    )
    expect(gap).toMatchObject({
      question: 'When are we tested?',
      wordings: ['When are we tested?', 'exam date', 'the exam date'],
    })
  })

  it('has what was not covered, what did not help, and what was passed on; not what was answered well', () => {
    expect(
      questions(
        ask('one thing'),
        ask('other matter', { status: 'uncertain' }),
        ask('third subject', { status: 'answered', helped: false }),
        ask('fourth affair', { status: 'answered', passedOn: true }),
        ask('fine', { status: 'answered', helped: true }),
        ask('unsaid', { status: 'answered' }),
      ).toSorted(),
    ).toEqual(['fourth affair', 'one thing', 'other matter', 'third subject'])
  })

  it('leaves out what an instructor has dealt with', () => {
    expect(questions(ask('one thing', { settled: true }))).toEqual([])
  })

  it('counts the same question in other words once, under its newest wording', () => {
    const [topic] = report(ask('Will Terraform be in the exam?'), ask('is terraform in the exam')).topics
    expect(topic?.gaps).toMatchObject([{ question: 'is terraform in the exam', notCovered: 2 }])
  })

  it('keeps questions apart that share only a word', () => {
    expect(questions(ask('terraform exam'), ask('terraform modules and providers'))).toHaveLength(2)
  })

  it('groups by the document that is nearest, the most asked first', () => {
    const near = (question: string, section: string) => ask(question, { section, status: 'uncertain' })
    const { topics } = report(
      near('pod dns', 'net.md#dns'),
      near('ingress paths', 'net.md#ingress'),
      near('etcd', 'k.md#etcd'),
      ask('exam date'),
    )
    expect(topics.map((topic) => [topic.path, topic.asks])).toEqual([
      ['net.md', 2],
      ['k.md', 1],
      [undefined, 1],
    ])
  })

  it('names only those who wished to be named, each once', () => {
    const passed = (by: string | undefined) => ask('exam date', { passedOn: true, passedOnBy: by })
    const [topic] = report(passed('Zoë'), passed(undefined), passed('Zoë')).topics
    expect(topic?.gaps[0]).toMatchObject({ passedOn: 3, names: ['Zoë'] })
  })

  it('counts as answered what found an answer that nobody marked as no help', () => {
    const answered = (helped?: boolean) => ask('x', { status: 'answered', helped })
    expect(report(answered(), answered(true), answered(false), ask('y'))).toMatchObject({ asked: 4, answered: 2 })
  })

  it('counts which sections answered most questions', () => {
    const answered = (section: string) => ask('x', { status: 'answered', section })
    expect(report(answered('a'), answered('b'), answered('b'), ask('y', { section: 'a' })).mostAsked).toEqual([
      { section: 'b', asks: 2 },
      { section: 'a', asks: 1 },
    ])
  })

  it('offers what students marked as helped, one question a section', () => {
    const helped = (question: string) => ask(question, { status: 'answered', section: 's', helped: true })
    const { helped: offered } = report(helped('peek inside'), helped('how do I peek inside'), helped('open shell'))
    expect(offered.map((offer) => [offer.question, offer.asks.length])).toEqual([
      ['peek inside', 1],
      ['how do I peek inside', 1],
      ['open shell', 1],
    ])
  })

  it('offers the section that was read and helped, also where there was no answer', () => {
    const { helped } = report(
      ask('first', { status: 'answered', section: 's', helped: true, helpedBy: 'read' }),
      ask('second', { status: 'uncertain', section: 's', helped: true, helpedBy: 'read too' }),
      ask('third', { status: 'uncertain', section: 's', helped: true }),
    )
    expect(helped.map(({ question, section }) => [question, section])).toEqual([
      ['first', 'read'],
      ['second', 'read too'],
    ])
  })

  it('stands questions without any word', () => {
    expect(questions(ask('???'), ask('🦊'), ask('???'))).toEqual(['???', '🦊'])
  })

  it('groups as comparing every question with every group would', () => {
    const word = fc.constantFrom(...'abcdefgh')
    const text = fc.array(word, { maxLength: 7 }).map((each) => each.join(' '))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
        const asks = texts.map((each) => ask(each))
        const found = gapsIn(report(...asks)).map((gap) => gap.asks)
        expect(found.map(String).toSorted()).toEqual(naiveGroups(asks).map(String).toSorted())
      }),
    )
  })
})

function naiveGroups(asks: readonly AskRow[]): readonly (readonly number[])[] {
  const groups: { readonly first: ReadonlySet<string>; readonly ids: number[] }[] = []
  for (const { id, question } of asks) {
    const own = new Set(words(question))
    if (own.size === 0) own.add(question)
    const group = groups.find(({ first }) => {
      const shared = [...own].filter((word) => first.has(word)).length
      return shared / (own.size + first.size - shared) >= 0.6
    })
    if (group) group.ids.push(id)
    else groups.push({ first: own, ids: [id] })
  }
  return groups.map(({ ids }) => ids)
}
