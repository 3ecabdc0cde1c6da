// Chromium for the end-to-end tests, with every request outside this machine and every complaint of the console noted.

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
]

/** An open browser and what was noticed in it. */
export interface Browser {
  readonly context: BrowserContext
  /** Messages of errors and warnings in any page's console. */
  readonly complaints: string[]
  /** Addresses asked for that are not on this machine. */
  readonly strangers: string[]
  open(url: string): Promise<Page>
}

/** Starts Chromium with a profile of its own; `CHROMIUM` names another executable. */
export async function openBrowser(
  look: { width?: number; height?: number; colorScheme?: 'light' | 'dark' } = {},
): Promise<Browser> {
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'page-')), {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
    viewport: { width: look.width ?? 1280, height: look.height ?? 900 },
    colorScheme: look.colorScheme ?? 'dark',
    acceptDownloads: true,
  })
  const complaints: string[] = []
  const strangers: string[] = []
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.hostname !== '127.0.0.1') strangers.push(request.url())
  })
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  context.on('weberror', (error) => complaints.push(String(error.error())))
  return {
    context,
    complaints,
    strangers,
    async open(url) {
      const page = await context.newPage()
      page.setDefaultTimeout(8000)
      await page.goto(url)
      return page
    },
  }
}
