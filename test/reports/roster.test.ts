import { describe, expect, it } from 'vitest'
import { readRoster } from '../../src/reports/roster.ts'

const A = '100000000000000001'
const B = '100000000000000002'

function problemsOf(text: string): readonly string[] {
  const reading = readRoster(text)
  return reading.ok ? [] : reading.problems.map(({ line, column, message }) => `${line} ${column ?? '-'}: ${message}`)
}

describe('readRoster', () => {
  it('reads the columns that gradebooks use, in any order, with a byte order mark', () => {
    const reading = readRoster(`\uFEFFStudent,ID,SIS Login ID,Section,Discord\n"Çelik, Ayşe",17,acelik,A1,${A}\n`)
    expect(reading).toEqual({
      ok: true,
      entries: [
        {
          user: A,
          name: 'Çelik, Ayşe',
          id: '17',
          sisLoginId: 'acelik',
          section: 'A1',
        },
      ],
    })
  })

  it('reads semicolons, tabs, mentions and names with line breaks', () => {
    expect(readRoster(`discord;email\n<@${A}>;a@example.org\n`)).toMatchObject({ entries: [{ user: A }] })
    expect(readRoster(`discord\tname\tusername\n${A}\t"Two\nlines"\tada\n`)).toMatchObject({
      entries: [{ name: 'Two\nlines', username: 'ada' }],
    })
  })

  it('names every bad row by its line, and imports nothing then', () => {
    const problems = problemsOf(
      [
        'discord,name,ID',
        `${A},Ada,1`,
        'ada#1234,Ada,2',
        `1.00E+17,Bob,3`,
        `${B},Cleo,"=HYPERLINK(""http://x"";""y"")"`,
        `${B},Dan,`,
        `${A},Eve,1`,
      ].join('\n'),
    )
    expect(problems.map((problem) => problem.replace(/:.*/s, ''))).toEqual([
      '3 discord',
      '4 discord',
      '5 ID',
      '6 -',
      '6 -',
      '7 -',
      '7 -',
    ])
    expect(problems[1]).toContain('lost its digits in a spreadsheet')
    expect(problems[2]).toContain('would run as a formula')
    expect(problems[5]).toContain('stands on line 2 already')
  })

  it.each(['=1+1', '+1', '-1', '@sum(a1)', '  =1', '＝1'])('refuses the formula-like id %j', (id) => {
    expect(problemsOf(`discord,ID\n${A},${JSON.stringify(id)}\n`)).toHaveLength(1)
  })

  it('counts lines as the file has them, below a cell of several lines and blank lines', () => {
    expect(problemsOf(`discord,name,ID\n${A},"Two\nlines",1\n\nnobody,X,2\n`)[0]).toMatch(/^5 discord/)
  })

  it.each([
    ['', /^1 -: The file is empty/],
    ['name,ID\nAda,1\n', /^1 -: No column with Discord user ids/],
    [`discord,name\n${A},Ada\n`, /^1 -: No column that a gradebook knows/],
    ['discord,ID\n', /^1 -: There is no student/],
    [`discord,ID,Canvas ID\n${A},1,2\n`, /^1 Canvas ID: Two columns mean the same/],
    [`discord,ID\n${A},1,2\n`, /^2 -: There are more cells/],
    [`discord,ID\n${A},"1\n`, /cannot be read as CSV/],
    [`discord,name,ID\n${A},J\uFFFDrgen,1\n`, /^2 -: The file is not UTF-8/],
  ])('says what is wrong with %j', (text, message) => {
    expect(problemsOf(text)[0]).toMatch(message)
  })

  it("reads Canvas's own gradebook export with a column added, and takes no student from its other rows", () => {
    const export_ = [
      'Student,ID,SIS User ID,SIS Login ID,Section,Essay (9),Final Score,discord',
      ',,,,,Manual Posting,,',
      '    Points Possible,,,,,10,(read only),',
      `"Lovelace, Ada",17,s17,alovelace,A1,9,90,${A}`,
      '"Hopper, Grace",18,s18,ghopper,A1,8,80,',
      '"Student, Test",99,,4f5c,A1,,,',
    ].join('\n')
    const reading = readRoster(export_)
    expect(reading.ok && reading.entries.map(({ user, name }) => [user, name])).toEqual([
      [A, 'Lovelace, Ada'],
      [undefined, 'Hopper, Grace'],
    ])
  })

  it("puts a name together that Moodle's own export has in two columns, and names the column of a fault in it", () => {
    const reading = readRoster(`First name,Last name,Email address,discord\nAda,Lovelace,ada@example.org,${A}\n`)
    expect(reading).toMatchObject({ entries: [{ name: 'Ada Lovelace', email: 'ada@example.org' }] })
    expect(problemsOf(`First name,Surname,Email,discord\n=A1,Lovelace,a@example.org,${A}\n`)[0]).toMatch(
      /^2 First name/,
    )
  })

  it('refuses a roster without a single Discord user id', () => {
    expect(problemsOf('discord,ID\n,1\n,2\n')[0]).toMatch(/^1 -: No student has a Discord user id/)
  })
})
