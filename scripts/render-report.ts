// Draws the report of a simulated class as it looks on a laptop, on a phone and on paper. For eyes, not for tests.
// Usage: npm run render:report [-- FOLDER]; needs Chromium (CHROMIUM, default /usr/bin/chromium).

import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { wholeText } from '../src/reports/chunks.ts'
import { reportOn } from '../src/reports/class-report.ts'
import { pageOf } from '../src/reports/page.ts'
import { openBrowser } from '../test/e2e/browser.ts'
import { scriptCommand } from './script-command.ts'
import { simulateClass } from './simulated-class.ts'
import { simulatedSource } from './simulated-source.ts'

const START = Date.UTC(2026, 8, 14, 8)
const SIZES = { laptop: { width: 1366, height: 900 }, phone: { width: 390, height: 844 } }

const [named = '']: readonly string[] = scriptCommand(
  'render:report',
  'Draws the report of a simulated class in Chromium.',
)
  .argument('[folder]', 'for the page and its pictures', 'report-pictures')
  .parse().processedArgs
const folder = resolve(named)
await mkdir(folder, { recursive: true })
const made = simulateClass({ seed: 1, students: 200, questions: 60, broken: 5, weeks: 8, start: START })
const source = simulatedSource(made, START)
const page = await wholeText(pageOf(await reportOn(source), source.headingsOf))
const file = join(folder, 'report.html')
await writeFile(file, page)

const browser = await openBrowser({ colorScheme: 'light' })
try {
  for (const [name, viewport] of Object.entries(SIZES)) {
    const tab = await browser.open(pathToFileURL(file).href)
    await tab.setViewportSize(viewport)
    const overflow = await tab.evaluate('document.documentElement.scrollWidth - window.innerWidth')
    console.log(`${name}: ${viewport.width} px wide, ${overflow} px of sideways scrolling`)
    await tab.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
    if (name === 'laptop') await tab.pdf({ path: join(folder, 'report.pdf'), format: 'A4' })
  }
} finally {
  await browser.context.close()
}
