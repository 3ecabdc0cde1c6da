// Pictures of the playground for the README and the guides: light and dark, 1280 and 390 pixels wide. Needs Chromium.

import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { openBrowser } from '../test/e2e/browser.ts'
import { startPlaygroundProcess } from '../test/e2e/process.ts'
import { scriptCommand } from './script-command.ts'

scriptCommand('screenshots', 'Takes the pictures of docs/screenshots anew, in Chromium.').parse()

const FOLDER = fileURLToPath(new URL('../docs/screenshots/', import.meta.url))
const LOOKS = [
  { scheme: 'dark', width: 1280, height: 860 },
  { scheme: 'light', width: 1280, height: 860 },
  { scheme: 'dark', width: 390, height: 844 },
  { scheme: 'light', width: 390, height: 844 },
] as const

const articles = (page: Page) => page.getByRole('log').getByRole('article')

/** Does what adds a message, and waits until it is there and pictures have loaded. */
async function awaitMessage(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await articles(page).count()
  await act()
  await articles(page).nth(before).waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
}

async function run(page: Page, command: string, choose?: [label: string, index: number]): Promise<void> {
  await awaitMessage(page, async () => {
    await page.locator('#composer').fill(command)
    await page.locator('#composer').press('Enter')
    const form = page.getByRole('form', { name: `Command ${command}` })
    if (choose) await form.getByLabel(choose[0]).selectOption({ index: choose[1] })
    const hasForm = await form.waitFor({ timeout: 700 }).then(
      () => true,
      () => false,
    )
    if (hasForm) await form.getByRole('button', { name: 'Run' }).click()
  })
}

/** What is shown, in the order in which the class does it; each step leaves the page as the picture wants it. */
const SCENES: { name: string; as: string; channel: string; play(page: Page): Promise<void> }[] = [
  {
    name: 'first-steps',
    as: 'Ada',
    channel: 'class',
    play: (page) => page.getByText('First steps', { exact: true }).waitFor(),
  },
  {
    name: 'ask',
    as: 'Ada',
    channel: 'class',
    play: (page) => awaitMessage(page, () => page.getByRole('button', { name: /\?$/ }).first().click()),
  },
  { name: 'quiz', as: 'Linus', channel: 'class', play: (page) => run(page, '/quiz') },
  {
    name: 'daily',
    as: 'Ada',
    channel: 'daily',
    play: (page) => awaitMessage(page, () => page.getByRole('button', { name: 'Post the daily question now' }).click()),
  },
  { name: 'export', as: 'Grace', channel: 'class', play: (page) => run(page, '/export', ['format', 1]) },
]

async function picture(page: Page, name: string, { scheme, width, height }: (typeof LOOKS)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme })
  await page.setViewportSize({ width, height })
  // What the mouse rests on is drawn otherwise.
  await page.mouse.move(0, 0)
  await page.evaluate("document.querySelector('.message:last-of-type')?.scrollIntoView({ block: 'start' })")
  await page.waitForTimeout(300)
  await page.screenshot({ path: `${FOLDER}${name}-${scheme}-${width}.png` })
}

mkdirSync(FOLDER, { recursive: true })
const playground = await startPlaygroundProcess()
const browser = await openBrowser({ colorScheme: 'dark' })
try {
  for (const scene of SCENES) {
    const page = await browser.open(`${playground.origin}/?as=${scene.as}&channel=${scene.channel}`)
    await scene.play(page)
    for (const look of LOOKS) await picture(page, scene.name, look)
    await page.close()
  }
} finally {
  await browser.context.close()
  await playground.stop()
}
process.stdout.write(`${SCENES.length * LOOKS.length} pictures in ${FOLDER}\n`)
