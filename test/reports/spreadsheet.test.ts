import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { spreadsheetOf } from '../../src/reports/spreadsheet.ts'

const cellOf = (text: string): string | undefined => {
  const rows: string[][] = parse([...spreadsheetOf(['Name'], [[text]])].join(''), { bom: true })
  return rows[1]?.[0]
}

describe('spreadsheetOf', () => {
  it.each([
    '=1', '+1', '-1', '@a', '\uFF1D1', '\uFF0B1', '\uFF0D1', '\uFF201', ' =1', ' \uFF1D1+1', '\t1', '\r1',
  ])('puts an apostrophe before %j', (text) => {
    expect(cellOf(text)).toBe(`'${text}`)
  }) // biome-ignore format: one line

  it.each(['Ada', ' Ada', 'a=b', '1-2', "O'Brien"])('leaves %j as it is', (text) => {
    expect(cellOf(text)).toBe(text)
  })
})
