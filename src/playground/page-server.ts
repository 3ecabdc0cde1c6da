// Serves the page and its live connection, to this machine only.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { WebSocketServer } from 'ws'
import type { StandIn } from './stand-in.ts'
import { type PageOptions, Window } from './window.ts'

/** The files of the page: path → type and text. */
export type PageFiles = ReadonlyMap<string, { readonly type: string; readonly text: string }>

/** Bytes of a wish: a file of 10 MiB as base64, and a little. */
const FRAME_LIMIT = 16 * 1024 * 1024

const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // The message components colour names and borders by style attributes; elements of style stay forbidden.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
}

export interface Page {
  /** Tells all open windows everything anew, where the guide has changed. */
  refresh(): void
}

/** Adds the page to a stand-in. The guide is asked for whenever a window opens. */
export function servePage(standIn: StandIn, files: PageFiles, options: PageOptions): Page {
  const windows = new Set<Window>()
  const moved = () => {
    for (const window of windows) window.tellTime()
  }
  const server = new WebSocketServer({ noServer: true, maxPayload: FRAME_LIMIT })
  standIn.setPage({
    handle: (request, response) => serve(files, request, response),
    upgrade: (request, socket, head) => {
      const url = new URL(request.url ?? '/', standIn.origin)
      if (url.pathname !== '/live') return false
      if (!isOwnPage(request)) {
        socket.destroy()
        return true
      }
      server.handleUpgrade(request, socket, head, (opened) => {
        const people = standIn.people()
        const person = people.find((each) => each.user.displayName === url.searchParams.get('as')) ?? people[0]
        if (!person) return opened.close()
        const window = new Window(standIn, person, opened, { ...options, moved })
        windows.add(window)
        opened.on('close', () => windows.delete(window))
      })
      return true
    },
  })
  return {
    refresh() {
      for (const window of windows) window.tellAll()
    },
  }
}

function serve(files: PageFiles, request: IncomingMessage, response: ServerResponse): boolean {
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
  const file = files.get(path)
  if (!file || request.method !== 'GET') return false
  response.writeHead(200, { ...HEADERS, 'content-type': file.type })
  response.end(file.text)
  return true
}

// Any page in the same browser could open a connection, also one from another port of this machine. The browser names the
// page's origin and the host that it connects to: only for our page are they one. The stand-in has looked at the host.
function isOwnPage({ headers }: IncomingMessage): boolean {
  return headers.origin === `http://${headers.host}`
}
