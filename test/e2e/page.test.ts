// The page in a real Chromium, with a small bot behind it: every part that the course's bot relies on.

import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, openBrowser } from './browser.ts'
import { startDemo } from './demo.ts'

describe('the page', () => {
  let browser: Browser
  let demo: Awaited<ReturnType<typeof startDemo>>

  beforeAll(async () => {
    demo = await startDemo()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.context.close()
    await demo.close()
  })

  const as = (name: string, channel = 'class') => browser.open(`${demo.standIn.origin}/?as=${name}&channel=${channel}`)
  const log = (page: Page) => page.getByRole('log')
  const composer = (page: Page) => page.locator('#composer')
  const run = async (page: Page, command: string) => {
    await composer(page).fill(command)
    await composer(page).press('Enter')
  }

  it('completes a command, hints at its options, offers what autocomplete knows, and shows the answer', async () => {
    const page = await as('Ada')
    await composer(page).pressSequentially('/as')
    await expect.poll(() => page.getByRole('option').allInnerTexts()).toEqual([expect.stringContaining('/ask')])
    await page.keyboard.press('Enter')
    const question = page.getByRole('combobox', { name: 'question' })
    await expect.poll(() => question.getAttribute('aria-describedby')).toBe('option-question-hint')
    await question.fill('spring')
    await expect.poll(() => page.getByRole('option').allInnerTexts()).toEqual(['Spring tides'])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => question.inputValue()).toBe('Spring tides')
    await page.keyboard.press('Enter')
    await log(page).getByText('12 hours and 25 minutes').waitFor()
    expect(await log(page).locator('discord-embed-footer').innerText()).toContain('Spring tides')
    expect(await log(page).getByRole('link', { name: 'Tides' }).getAttribute('href')).toBe('https://example.org/tides')
    await run(page, '/ask')
    await question.pressSequentially('tide')
    await page.getByRole('option', { name: 'Neap tides' }).waitFor()
    await page.keyboard.press('Enter')
    await log(page).locator('discord-embed-footer').getByText('tide', { exact: true }).waitFor()
    await page.close()
  })

  it('keeps a private answer private, and shows what is shared to both windows at once', async () => {
    const [ada, linus] = [await as('Ada'), await as('Linus')]
    await run(ada, '/ask Why are there tides?')
    await log(ada).getByText('Only you can see this').last().waitFor()
    expect(await log(linus).getByText('12 hours').count()).toBe(0)
    await log(ada).getByRole('button', { name: 'Share in the channel' }).last().click()
    await log(linus).getByText('shared an answer').waitFor()
    await log(ada).getByText('shared an answer').waitFor()
    const privately = () => log(ada).getByText('Only you can see this').count()
    const before = await privately()
    await log(ada).getByRole('button', { name: 'Dismiss message' }).last().click()
    await expect.poll(privately).toBe(before - 1)
    await Promise.all([ada.close(), linus.close()])
  })

  it('answers with a select, with several boxes, and in a modal by keyboard alone', async () => {
    const page = await as('Linus')
    await run(page, '/quiz start')
    await page.locator('button:focus', { hasText: 'Run' }).waitFor()
    await page.keyboard.press('Enter')
    await log(page).getByLabel('Choose one').selectOption('Spring tides')
    await log(page).getByText('You chose Spring tides').waitFor()
    await log(page).getByLabel('Tides', { exact: true }).check()
    await log(page).getByLabel('Neap tides').check()
    await log(page).getByRole('button', { name: 'Done' }).click()
    await log(page).getByText('You chose Tides and Neap tides').waitFor()
    await log(page).getByRole('button', { name: 'Answer' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Answer' })
    await dialog.getByLabel('Your answer').fill('At full and <b>new</b> moon')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await log(page).getByText('You wrote At full and <b>new</b> moon').waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.close()
  })

  it('writes messages with mentions and replies, runs message commands, and keeps direct messages apart', async () => {
    const page = await as('Ada')
    await composer(page).pressSequentially('@Tide')
    await page.keyboard.press('Tab')
    await composer(page).pressSequentially('are you there?')
    await page.keyboard.press('Enter')
    await log(page).getByText('You wrote: @Tidebot are you there?').waitFor()
    // Who has found the way needs the room more than the guide.
    const guide = page.getByRole('region', { name: 'First steps' }).getByRole('group')
    await expect.poll(() => guide.getAttribute('open')).toBe(null)
    const said = log(page).locator('.message', { hasText: 'are you there?' }).first()
    await said.hover()
    await said.getByRole('button', { name: 'Ask about this' }).click()
    await log(page).getByText('About:').waitFor()
    await page.getByRole('button', { name: 'Tidebot', exact: true }).click()
    await run(page, 'just between us')
    await log(page).getByText('You wrote: just between us').waitFor()
    const other = await as('Linus', 'Tidebot')
    expect(await log(other).getByText('just between us').count()).toBe(0)
    await Promise.all([page.close(), other.close()])
  })

  it('gives an instructor what a student may not have: a file to download and a picture', async () => {
    const student = await as('Ada')
    await composer(student).fill('/exp')
    expect(await student.getByRole('option').count()).toBe(0)
    await student.close()
    const page = await as('Grace')
    await page.getByText(/of 3 done/).click()
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const link = log(page).getByRole('link', { name: /marks\.csv/ })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(readFileSync(await download.path(), 'utf8')).toBe('name,points\nAda,3\n')
    await log(page).getByRole('img', { name: 'Points' }).waitFor()
    await expect.poll(() => page.evaluate("document.querySelector('img.picture').naturalWidth")).toBe(2)
    await page.close()
  })

  it('goes forward in time, and says so in every window', async () => {
    const [ada, linus] = [await as('Ada'), await as('Linus')]
    const day = (page: Page) => page.getByRole('region', { name: 'Time' }).getByRole('time').getAttribute('datetime')
    const before = Date.parse((await day(ada)) ?? '')
    await ada.getByRole('button', { name: 'Next day' }).click()
    for (const page of [ada, linus]) {
      await expect.poll(async () => Date.parse((await day(page)) ?? '') - before).toBeGreaterThan(86_000_000)
    }
    await Promise.all([ada.close(), linus.close()])
  })

  it.each([
    [390, 844],
    [390, 664],
    [320, 568],
  ])('has a menu that takes no room from the conversation and closes by itself: %i by %i', async (width, height) => {
    const page = await as('Ada', 'daily')
    await page.setViewportSize({ width, height })
    const menu = page.getByRole('button', { name: 'Menu' })
    const side = page.getByRole('complementary', { name: 'The class' })
    const roomOf = async () => (await log(page).boundingBox())?.height
    const before = await roomOf()
    await menu.click()
    await side.waitFor()
    expect(await roomOf()).toBe(before)
    await page.keyboard.press('Escape')
    await side.waitFor({ state: 'hidden' })
    await page.locator('button:focus', { hasText: 'Menu' }).waitFor()
    await menu.click()
    await side.getByRole('button', { name: 'Next day' }).click()
    await side.waitFor({ state: 'hidden' })
    await page.getByText('A day has passed.').waitFor()
    await menu.click()
    await side.waitFor()
    await composer(page).click()
    await side.waitFor({ state: 'hidden' })
    await page.close()
  })

  it('leads through the first steps, switches to whom a step needs, and ticks off what is done', async () => {
    const page = await as('Linus', 'daily')
    await page.evaluate('localStorage.clear()')
    await page.reload()
    const guide = page.getByRole('region', { name: 'First steps' })
    await guide.getByRole('button', { name: 'Switch to Ada' }).first().click()
    await page.waitForURL(/as=Ada/)
    await guide.getByRole('button', { name: 'Why are there tides?' }).click()
    await guide.getByText('done: Ask something').waitFor({ state: 'attached' })
    await expect.poll(() => guide.getByRole('group').getAttribute('open')).toBe(null)
    await guide.getByText(/of 3 done/).click()
    await guide.getByText('done: Ask something').waitFor()
    await page.close()
  })

  const heightOf = async (of: Locator) => (await of.boundingBox())?.height ?? 0

  it.each([
    [390, 844],
    [390, 664],
  ])('gives a phone’s room to the messages, not to the first steps: %i by %i', async (width, height) => {
    const page = await as('Ada')
    await page.setViewportSize({ width, height })
    await page.evaluate('localStorage.clear()')
    await page.reload()
    const guide = page.getByRole('region', { name: 'First steps' })
    const isOpen = () => guide.getByRole('group').getAttribute('open')
    await guide.getByRole('button', { name: 'Why are there tides?' }).waitFor()
    expect(await heightOf(guide)).toBeLessThan(height / 3)
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('button', { name: 'daily' }).click()
    await expect.poll(isOpen).toBe(null)
    await page.goto(page.url().replace('channel=class', 'channel=daily'))
    await guide.waitFor()
    expect(await isOpen()).toBe(null)
    await guide.getByText(/of 3 done/).click()
    await expect.poll(isOpen).toBe('')
    await page.close()
  })

  it('keeps what stands last in sight when a notice takes some of the room', async () => {
    const page = await as('Ada')
    await page.setViewportSize({ width: 390, height: 664 })
    // With the guide folded the last message is lower than the window, and shown to its end.
    await page.evaluate('localStorage.setItem("guide", "folded")')
    await page.reload()
    const messages = "const [log] = document.getElementsByClassName('messages');"
    const left = `(() => { ${messages} return log.scrollHeight - log.scrollTop - log.clientHeight })()`
    for (const _ of [1, 2]) {
      await run(page, '/ask Why are there tides?')
      await log(page).getByText('Only you can see this').last().waitFor()
    }
    await expect
      .poll(() => page.evaluate(`(() => { ${messages} log.scrollTop = log.scrollHeight; return log.scrollTop })()`))
      .toBeGreaterThan(0)
    expect(await page.evaluate(left)).toBeLessThan(2)
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('button', { name: 'Next day' }).click()
    await page.getByRole('status').getByText('A day has passed.').waitFor()
    await expect.poll(() => page.evaluate(left)).toBeLessThan(2)
    await page.close()
  })

  it('shows what a press adds to the end of a message that is higher than the window', async () => {
    const page = await as('Ada')
    await page.setViewportSize({ width: 390, height: 520 })
    await run(page, '/ask Why are there tides?')
    await log(page).getByRole('button', { name: 'What else?' }).last().click()
    const added = log(page).getByRole('button', { name: 'Done' }).last()
    await added.waitFor()
    const isInSight = () =>
      added.evaluate((one) => one.getBoundingClientRect().bottom < 520 && one.getBoundingClientRect().top > 0)
    // The log settles for a moment after each change.
    await page.waitForTimeout(600)
    expect(await isInSight()).toBe(true)
    await page.close()
  })

  it('says that a command is not there, which would be a message without an answer', async () => {
    const page = await as('Ada')
    await run(page, '/export all')
    await page.getByRole('status').getByText('You have no command /export here').waitFor()
    await log(page).getByText('/export all').last().waitFor()
    await page.close()
  })

  it('shows text as text, whatever it holds', async () => {
    const page = await as('Ada')
    await run(page, '<img src=x onerror="document.title=1"> [x](javascript:alert(1)) <script>document.title=1</script>')
    await log(page).getByText('<script>').waitFor()
    expect(await page.title()).toContain('as Ada')
    expect(await log(page).locator('a[href^="javascript"]').count()).toBe(0)
    await page.close()
  })

  it.each([
    ['dark', 1280],
    ['light', 1280],
    ['dark', 390],
    ['light', 390],
  ] as const)('has no serious accessibility finding: %s, %i wide', async (colorScheme, width) => {
    const page = await as('Grace')
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 844 })
    await page.reload()
    // A message, the bot's reply with what it replies to, and a private answer.
    await composer(page).pressSequentially('@Tide')
    await page.keyboard.press('Tab')
    await composer(page).pressSequentially(`is this ${colorScheme} at ${width}?`)
    await page.keyboard.press('Enter')
    await log(page)
      .locator('discord-reply', { hasText: `is this ${colorScheme} at ${width}?` })
      .waitFor()
    await run(page, '/ask Why are there tides?')
    await log(page).getByText('Only you can see this').last().waitFor()
    await page.evaluate(axe.source)
    const serious = `axe.run().then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 160)))`
    const findings = await page.evaluate(serious)
    expect(findings).toEqual([])
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(overflow).toBe(0)
    await page.close()
  })

  it('has asked for nothing outside this machine, and has nothing to complain about', () => {
    expect(browser.strangers).toEqual([])
    expect(browser.complaints).toEqual([])
  })
})
