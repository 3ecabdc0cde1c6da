// The HTML report in Chromium: it fits a laptop and a phone, fetches nothing, and can be read by everybody.

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { simulateClass } from '../../scripts/simulated-class.ts'
import { simulatedSource } from '../../scripts/simulated-source.ts'
import { wholeText } from '../../src/reports/chunks.ts'
import { exportAs } from '../../src/reports/formats.ts'
import { temporaryStore } from '../store/sample.ts'
import { type Browser, openBrowser } from './browser.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const START = Date.UTC(2026, 8, 14, 8)

interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}

describe.each([
  ['a laptop', 1366],
  ['a phone', 390],
])('the report on %s', (_, width) => {
  let browser: Browser
  let address: string
  let remove: () => Promise<void>

  beforeAll(async () => {
    const place = await temporaryStore()
    remove = place.remove
    const made = simulateClass({ seed: 1, students: 60, questions: 30, broken: 3, weeks: 8, start: START })
    const [file] = await exportAs('html', simulatedSource(made, START), [])
    const path = join(place.folder, 'report.html')
    writeFileSync(path, await wholeText(file?.chunks ?? []))
    address = pathToFileURL(path).href
    browser = await openBrowser({ width, colorScheme: 'light' })
  })
  afterAll(async () => {
    await browser.context.close()
    await remove()
  })

  it('does not scroll sideways, asks for nothing, and complains of nothing', async () => {
    const page = await browser.open(address)
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0)
    expect(browser.strangers).toEqual([])
    expect(browser.complaints).toEqual([])
  })

  it('fits a printed page, tables and all', async () => {
    const page = await browser.open(address)
    await page.emulateMedia({ media: 'print' })
    // The width that A4 leaves between the margins of 15 mm.
    await page.setViewportSize({ width: 680, height: 960 })
    const cut: number = await page.evaluate(
      '[...document.querySelectorAll(".scroll")].filter((box) => box.scrollWidth > box.clientWidth).length',
    )
    expect(cut).toBe(0)
  })

  it('has nothing that axe finds fault with', async () => {
    const page = await browser.open(address)
    await page.evaluate(AXE)
    const found: Found = await page.evaluate('axe.run()')
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
})
