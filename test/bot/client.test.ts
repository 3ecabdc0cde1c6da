// The client's requests, against a server that answers when it is told to.

import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { createClient } from '../../src/bot/client.ts'

it('a class at once is served by some connections, not by one each', async () => {
  let asked = 0
  let open = 0
  let most = 0
  const server = createServer((_, response) => {
    asked += 1
    setTimeout(() => response.setHeader('content-type', 'application/json').end('{}'), 5)
  })
  server.on('connection', (socket) => {
    open += 1
    most = Math.max(most, open)
    socket.on('close', () => {
      open -= 1
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const client = createClient(`http://127.0.0.1:${address.port}/api`, () => undefined)
  const answers = Array.from({ length: 300 }, (_, at) =>
    client.rest.post(`/interactions/${at}/token/callback`, { auth: false, body: {} }),
  )
  expect(await Promise.all(answers)).toHaveLength(300)
  expect(asked).toBe(300)
  expect(most).toBeGreaterThan(1)
  expect(most).toBeLessThanOrEqual(100)
  server.closeAllConnections()
  server.close()
  await client.destroy()
})
