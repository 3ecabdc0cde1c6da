import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { simulateClass } from '../../scripts/simulated-class.ts'
import { simulatedSource } from '../../scripts/simulated-source.ts'
import { wholeText } from '../../src/reports/chunks.ts'
import { ExportShape, exportSchema } from '../../src/reports/export-shape.ts'
import {
  exportAs,
  FORMATS,
  type FormatName,
  isFormat,
  RosterKeyError,
  RosterMissingError,
} from '../../src/reports/formats.ts'
import type { ClassSource } from '../../src/reports/source.ts'
import type { RosterEntry } from '../../src/store/roster.ts'

const START = Date.UTC(2026, 8, 14, 8)
const made = simulateClass({ seed: 3, students: 30, questions: 20, broken: 2, weeks: 4, start: START })
const SOURCE = simulatedSource(made, START)
const ROSTER: readonly RosterEntry[] = made.users.slice(0, 28).map((user, at) => ({
  user,
  name: `Student ${at}`,
  id: String(at),
  sisLoginId: `s${at}`,
  email: `s${at}@example.org`,
}))

const NAMES = Object.keys(FORMATS).filter(isFormat)

async function written(name: FormatName, source: ClassSource = SOURCE): Promise<string> {
  const [file] = await exportAs(name, source, ROSTER)
  return file ? wholeText(file.chunks) : ''
}

describe('exportAs', () => {
  it.each(NAMES)('writes %s, for a class and for one that has not begun', async (name) => {
    expect(await written(name)).not.toBe('')
    const empty: ClassSource = {
      ...SOURCE,
      questions: [],
      asks: [],
      taught: [],
      notes: [],
      async *students() {},
    }
    expect(await written(name, empty)).not.toBe('')
  })

  it.each(['canvas', 'moodle'] as const)('says that %s needs a roster', async (name) => {
    await expect(exportAs(name, SOURCE, [])).rejects.toThrow(RosterMissingError)
  })

  it('says what a gradebook needs where the roster has nothing that it knows students by', async () => {
    const roster = ROSTER.map(({ user, name, id }) => ({ user, name, id }))
    await expect(exportAs('moodle', SOURCE, roster)).rejects.toThrow(RosterKeyError)
    await expect(exportAs('moodle', SOURCE, roster)).rejects.toThrow('add a column “username”, “idnumber” or “email”')
    const unknown = ROSTER.map(({ user, email = '' }) => ({ user, name: '', id: '', email }))
    await expect(exportAs('canvas', SOURCE, unknown)).rejects.toThrow(RosterKeyError)
  })

  it('lists a student of the roster in the second file where a gradebook could not find them', async () => {
    const [first, second, ...others] = ROSTER
    if (first === undefined || second === undefined) expect.unreachable()
    const { email: _, ...without } = first
    const [main, left] = await exportAs('moodle', SOURCE, [without, second, ...others])
    expect(await wholeText(main?.chunks ?? [])).not.toContain('Student 0,')
    expect(await wholeText(left?.chunks ?? [])).toContain(first.user)
  })

  it('drops no student of the roster who has neither grades nor what the gradebook goes by', async () => {
    const all = made.users.map((user, at) => ({ user, name: `S${at}`, id: '', username: `s${at}` }))
    const bob = { user: undefined, name: 'Bob', id: '', email: 'bob@example.org' }
    const [main, left] = await exportAs('moodle', SOURCE, [...all, bob, { ...bob, name: '', email: 'eve@example.org' }])
    expect(await wholeText(main?.chunks ?? [])).not.toContain('Bob')
    const rows: string[][] = parse(await wholeText(left?.chunks ?? []), { bom: true })
    expect(rows.slice(1)).toEqual([
      ['', 'Bob', '', ''],
      ['', 'eve@example.org', '', ''],
    ])
  })

  it('lists the students whom a gradebook leaves out in a second file', async () => {
    const files = await exportAs('moodle', SOURCE, ROSTER)
    expect(files.map((file) => file.suffix)).toEqual(['', 'not-on-roster'])
    const rows: string[][] = parse(await wholeText(files[1]?.chunks ?? []), { bom: true })
    expect(rows.slice(1).map(([user]) => user)).toEqual(expect.arrayContaining(made.users.slice(28)))
    expect(rows).toHaveLength(3)
  })

  it('says of each format whether it names students', async () => {
    for (const name of NAMES) {
      const text = await written(name)
      expect(text.includes('Student 0') || text.includes('Student 011')).toBe(FORMATS[name].personal)
    }
  })

  it('has nothing of a student whose attempts are gone', async () => {
    const [gone = ''] = made.users
    const without: ClassSource = {
      ...SOURCE,
      async *students() {
        for await (const student of SOURCE.students()) if (student[0]?.user !== gone) yield student
      },
    }
    for (const name of ['csv', 'json', 'html'] as const) {
      expect(await written(name)).toContain('Ayşe')
      const text = await written(name, without)
      expect(text).not.toContain('Ayşe')
      expect(text).not.toContain(gone)
    }
  })
})

describe('csv', () => {
  it('begins with a byte order mark, so that spreadsheets read it as UTF-8', async () => {
    expect((await written('csv')).charCodeAt(0)).toBe(0xfeff)
  })

  it('keeps every name readable and makes formulas inert', async () => {
    const rows: Record<string, string>[] = parse(await written('csv'), { bom: true, columns: true })
    const names = rows.map((row) => row['Name'])
    expect(names).toEqual(
      expect.arrayContaining(['Ayşe Çelik', 'Zoë 🦊', 'O’Brien, Pat', 'Ana "Nina" Silva', 'Two\nlines']),
    )
    expect(names).toContain('\'=HYPERLINK("http://example.org";"grades")')
    expect(names).toContain("'@everyone")
    for (const name of names) expect(name).not.toMatch(/^[\s=+\-@]/)
  })
})

describe('json', () => {
  it('is valid by its own schema, attempts and all', async () => {
    const read = ExportShape.parse(JSON.parse(await written('json')))
    expect(read.students).toHaveLength(30)
    expect(read.attempts.length).toBe(read.weeks.reduce((sum, week) => sum + week.answers, 0))
    expect(read.taught).toMatchObject([{ section: 'module-1.md#running' }])
    expect(read.notes).toHaveLength(1)
  })

  it('is documented by a schema that is up to date', async () => {
    const documented: unknown = JSON.parse(await readFile('docs/export-format.schema.json', 'utf8'))
    expect(documented).toEqual(JSON.parse(JSON.stringify(exportSchema())))
    // A later version may say more, and readers ignore what they do not know.
    expect(JSON.stringify(documented)).not.toContain('additionalProperties')
  })
})

describe('html', () => {
  it('is one file: nothing is fetched and nothing runs', async () => {
    const page = await written('html')
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|src=/i)
    expect(page.replaceAll(/xmlns(:\w+)?="[^"]+"/g, '')).not.toMatch(/https?:\/\/(?!example\.org)/)
  })

  it('escapes what people wrote', async () => {
    const page = await written('html')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).toContain('Containers &amp; clusters')
  })

  it('escapes what documents are called, in drawings too', async () => {
    const module = '"><script>alert(2)</script>'
    const page = await written('html', {
      ...SOURCE,
      questions: SOURCE.questions.map((question) => ({ ...question, module })),
    })
    expect(page).toContain('alert(2)')
    expect(page).not.toContain('<script')
  })

  it('has every chart as a drawing with its sentence and its figures', async () => {
    const page = await written('html')
    for (const id of ['participation', 'scores', 'mastery', 'questions']) expect(page).toContain(`<figure id="${id}">`)
    expect(page.match(/<svg/g)).toHaveLength(4)
    expect(page.match(/<summary>The figures/g)).toHaveLength(3)
  })

  it('says that it names students', async () => {
    expect(await written('html')).toContain('This file names students')
  })
})
