// The whole program on its page: the course's own bot in a real Chromium, from the first question to the export.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, openBrowser } from './browser.ts'
import { type Playground, startPlaygroundProcess } from './process.ts'

const KINDS = ['Single choice', 'Multiple choice', 'True or false', 'Short answer', 'Number', 'Open question']
const VERDICT = /✓ Right|◐ Partly right|✗ Not right|Noted, not graded/

describe('the playground of the course', () => {
  let playground: Playground
  let browser: Browser

  beforeAll(async () => {
    playground = await startPlaygroundProcess()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.context.close()
    await playground.stop()
  })

  const as = (name: string, channel = 'class') => browser.open(`${playground.origin}/?as=${name}&channel=${channel}`)
  const log = (page: Page) => page.getByRole('log')
  const last = (page: Page) => log(page).getByRole('article').last()

  async function run(page: Page, command: string, fill: (form: Locator) => Promise<unknown> = async () => undefined) {
    const before = await log(page).getByRole('article').count()
    await page.locator('#composer').fill(command)
    await page.locator('#composer').press('Enter')
    const form = page.getByRole('form', { name: `Command ${command}` })
    if (
      await form.waitFor({ timeout: 1000 }).then(
        () => true,
        () => false,
      )
    ) {
      await fill(form)
      await form.getByRole('button', { name: 'Run' }).click()
    }
    await expect.poll(() => log(page).getByRole('article').count(), { timeout: 8000 }).toBeGreaterThan(before)
  }

  /** Answers the question that a message asks, whatever its kind; `answer` is for the kinds that are typed. */
  async function answer(page: Page, message: Locator, typed: string) {
    const boxes = message.getByRole('checkbox')
    if ((await boxes.count()) > 0) {
      await boxes.first().check()
      await message.getByRole('button', { name: 'Done' }).click()
    } else if ((await message.getByRole('button', { name: 'Answer', exact: true }).count()) > 0) {
      await message.getByRole('button', { name: 'Answer', exact: true }).click()
      await page.getByRole('dialog').getByRole('textbox').fill(typed)
      await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click()
    } else await message.getByRole('button', { name: /^A\b/ }).click()
  }

  it('answers a question with a citation that can be followed, and says what is not covered', async () => {
    const page = await as('Ada')
    const samples = page.getByRole('region', { name: 'First steps' }).getByRole('listitem').first().getByRole('button')
    const before = await log(page).getByRole('article').count()
    await samples.first().click()
    await expect.poll(() => log(page).getByRole('article').count()).toBe(before + 1)
    const source = last(page).locator('ol a').first()
    expect(await source.getAttribute('href')).toMatch(/^https:\/\/course\.example\/.+\.md#/)
    expect(await source.getAttribute('target')).toBe('_blank')
    await last(page).getByRole('button', { name: 'Whole section' }).click()
    await last(page).getByText('Where this stands').waitFor()
    await page.getByText(/of 3 done/).click()
    await samples.last().click()
    await log(page).getByText('The course does not seem to cover this').first().waitFor()
    await page.close()
  })

  it.each(KINDS)('practises: %s', async (kind) => {
    const page = await as('Linus')
    await run(page, '/quiz', async (form) => {
      await form.getByLabel('kind').selectOption(kind)
      await form.getByLabel('questions').fill('1')
    })
    await last(page).getByText('Question 1 of 1').waitFor()
    await answer(page, last(page), kind === 'Number' ? '42' : 'Because the kernel is shared by all containers')
    await last(page).getByText(VERDICT).first().waitFor()
    await page.close()
  })

  it('asks the class once a day; two students answer, neither sees the other, and the leaderboard has both', async () => {
    const [ada, linus] = [await as('Ada', 'daily'), await as('Linus', 'daily')]
    await ada.getByRole('button', { name: 'Post the daily question now' }).click()
    for (const page of [ada, linus]) {
      const question = log(page).getByRole('article').filter({ hasText: 'Question of the day' }).last()
      await question.waitFor()
      await answer(page, question, 'a namespace')
      await log(page).getByText(VERDICT).first().waitFor()
      await log(page).getByText('Only you can see this').waitFor()
    }
    expect(await log(linus).getByText('Only you can see this').count()).toBe(1)
    await run(ada, '/leaderboard')
    await last(ada)
      .getByText(/Leaderboard/)
      .waitFor()
    await Promise.all([ada.close(), linus.close()])
  })

  it('gives the text of an embed the width that its footer has', async () => {
    const page = await as('Ada')
    await page.setViewportSize({ width: 390, height: 844 })
    await run(page, '/leaderboard')
    const width = async (part: string) => (await last(page).locator(`discord-embed-${part}`).boundingBox())?.width
    expect(await width('description')).toBe(await width('footer'))
    await page.close()
  })

  it('lets a week pass: a question each day, the one before revealed', async () => {
    const page = await as('Ada', 'daily')
    const posts = log(page).getByRole('article').filter({ hasText: 'Question of the day' })
    const revealed = log(page).getByRole('article').filter({ hasText: 'The answer to the question of' })
    // The channel is drawn message by message: counted before that, today's question would be one of the week's.
    await posts.first().waitFor()
    const before = { posts: await posts.count(), revealed: await revealed.count() }
    for (let day = 1; day <= 6; day += 1) {
      await page.getByRole('button', { name: 'Next day' }).click()
      await expect.poll(() => posts.count(), { timeout: 10_000 }).toBe(before.posts + day)
      await expect.poll(() => revealed.count(), { timeout: 10_000 }).toBe(before.revealed + day)
    }
    await page.close()
  })

  it('exports the class for the instructor, and not for a student', async () => {
    const student = await as('Ada')
    await student.locator('#composer').fill('/export')
    await student.locator('#composer').press('Enter')
    await expect.poll(() => student.getByRole('link', { name: /\.csv/ }).count()).toBe(0)
    await student.close()
    const page = await as('Grace')
    await run(page, '/export', (form) => form.getByLabel('format').selectOption({ index: 1 }))
    const file = last(page).getByRole('link', { name: /\.\w+/ }).first()
    const [download] = await Promise.all([page.waitForEvent('download'), file.click()])
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/Ada|Linus/)
    await page.close()
  })

  it('is set up by the instructor: the channel of the daily question, and who is who', async () => {
    const page = await as('Grace')
    await run(page, '/setup')
    const setup = last(page)
    const channel = () => setup.locator('discord-mention').first().textContent()
    await expect.poll(channel).toBe('daily')
    await setup.getByRole('combobox').first().selectOption('#class')
    await expect.poll(channel).toBe('class')
    await run(page, '/roster', (form) => {
      const file = { name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from('who,that\n1,2\n') }
      return form.getByLabel('file').setInputFiles(file)
    })
    await last(page).getByText('The roster has problems').waitFor()
    await page.close()
  })

  it('keeps the class, its time and its scores through a restart; --fresh begins anew there and nowhere else', async () => {
    const time = (page: Page) => page.getByRole('region', { name: 'Time' }).getByRole('time').getAttribute('datetime')
    const page = await as('Ada', 'daily')
    const [posts, then] = [await log(page).getByRole('article').count(), Date.parse((await time(page)) ?? '')]
    writeFileSync(join(playground.dataDir, 'mine.txt'), 'not the playground’s')
    expect(await playground.stop()).toBe(0)
    playground = await startPlaygroundProcess(playground.dataDir)
    const again = await as('Ada', 'daily')
    // What only Ada saw is gone, as in Discord.
    await expect.poll(() => log(again).getByRole('article').count()).toBeGreaterThan(posts / 2)
    expect(Date.parse((await time(again)) ?? '')).toBeGreaterThanOrEqual(then)
    expect(await playground.stop()).toBe(0)
    playground = await startPlaygroundProcess(playground.dataDir, ['--fresh'])
    const anew = await as('Linus', 'daily')
    await anew.getByRole('region', { name: 'First steps' }).waitFor()
    expect(await log(anew).getByRole('article').count()).toBe(0)
    expect(existsSync(join(playground.dataDir, 'mine.txt'))).toBe(true)
  })

  it('has asked for nothing outside this machine', () => {
    expect(browser.strangers).toEqual([])
    // A page that is open while the program restarts notices that its line is cut: that is all.
    expect(browser.complaints.filter((text) => !text.includes('WebSocket'))).toEqual([])
  })
})
