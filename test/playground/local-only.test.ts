// The stand-in and its page serve this machine only, also when a page from elsewhere tries to reach them in a browser.

import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { servePage } from '../../src/playground/page-server.ts'
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts'

const FILES = new Map([['/', { type: 'text/html; charset=utf-8', text: '<!doctype html>' }]])

describe('the server of the playground', () => {
  let standIn: StandIn

  beforeAll(async () => {
    standIn = await startStandIn()
    servePage(standIn, FILES, { controls: [], guide: () => [] })
  })
  afterAll(() => standIn.stop())

  const get = (path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number | undefined; headers: Record<string, unknown> }>((resolve, reject) => {
      const sent = request(`${standIn.origin}${path}`, { headers }, (response) => {
        response.resume()
        resolve({ status: response.statusCode, headers: response.headers })
      })
      sent.on('error', reject)
      sent.end()
    })

  /** Whether a WebSocket opens for a page of this origin (undefined: for a program, which names none). */
  const opens = (path: string, origin?: string, name = '127.0.0.1') =>
    new Promise<boolean>((resolve) => {
      const address = `ws://${name}:${standIn.port}${path}`
      const socket = new WebSocket(address, origin === undefined ? {} : { origin })
      socket.on('open', () => {
        socket.terminate()
        resolve(true)
      })
      socket.on('error', () => resolve(false))
    })

  it('serves the page with a policy that forbids what is not its own', async () => {
    const page = await get('/')
    expect(page.status).toBe(200)
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self'/)
    expect(page.headers['x-content-type-options']).toBe('nosniff')
  })

  it.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', 'localhost.evil.example'])(
    'refuses a name that was made to point here: %s',
    async (host) => {
      expect((await get('/', { host })).status).toBe(421)
      expect((await get('/api/v10/gateway', { host })).status).toBe(421)
    },
  )

  it.each(['localhost', '127.0.0.1', '[::1]'])('knows itself as %s', async (name) => {
    expect((await get('/', { host: `${name}:${standIn.port}` })).status).toBe(200)
  })

  it('lets only its own page listen, and no page at all be the bot', async () => {
    expect(await opens('/live?as=Ada', standIn.origin)).toBe(true)
    expect(await opens('/live?as=Ada', 'https://evil.example')).toBe(false)
    expect(await opens('/live?as=Ada', `http://localhost:${standIn.port === 9999 ? 9998 : 9999}`)).toBe(false)
    expect(await opens('/live?as=Ada', 'http://localhost')).toBe(false)
    expect(await opens('/live?as=Ada')).toBe(false)
    expect(await opens('/?v=10&encoding=json')).toBe(true)
    expect(await opens('/?v=10&encoding=json', standIn.origin)).toBe(false)
  })

  it('lets its page listen by the name under which it was opened', async () => {
    const origin = `http://localhost:${standIn.port}`
    expect(await opens('/live?as=Ada', origin, 'localhost')).toBe(true)
    expect(await opens('/live?as=Ada', origin)).toBe(false)
  })

  it('answers what is no address at all, and lives on', async () => {
    const line = (text: string) =>
      new Promise<string>((resolve, reject) => {
        const socket = connect(standIn.port, '127.0.0.1', () => socket.end(`${text}\r\nHost: 127.0.0.1\r\n\r\n`))
        socket.on('data', (data) => resolve(String(data).split('\r\n')[0] ?? ''))
        socket.on('error', reject)
      })
    expect(await line('GET // HTTP/1.1')).toBe('HTTP/1.1 400 Bad Request')
    expect(await line('GET http://[ HTTP/1.1')).toBe('HTTP/1.1 400 Bad Request')
    expect(await line('GET /api/v10/channels/%ff HTTP/1.1')).toMatch(/401|404/)
    expect((await get('/')).status).toBe(200)
  })

  it.each(['/attachments/1/2/x', '/attachments/1/..%2f..%2fetc/passwd', '/../../etc/passwd', '/page/../../x'])(
    'has nothing at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )
})
