// Serves attachments, as Discord's CDN does: as a download, or as a picture where it is one.

import type { ServerResponse } from 'node:http'
import type { Ground } from './ground.ts'

const PATH = /^\/attachments\/(\d+)\/(\d+)\/([^/?]+)/
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** Answers requests for attachments; false for any other path. */
export function serveFile(ground: Ground, path: string, response: ServerResponse): boolean {
  const match = PATH.exec(path)
  if (!match) return false
  const [, channelId = '', id = ''] = match
  const attachment = ground.messages.findAttachment(channelId, id)
  const bytes = attachment && ground.files.get(id)
  if (!attachment || !bytes) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('This file is gone.')
    return true
  }
  const isShown = SHOWN.has(attachment.contentType)
  response.writeHead(200, {
    'content-type': isShown ? attachment.contentType : 'application/octet-stream',
    'content-length': bytes.length,
    'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename="${attachment.filename}"`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  })
  response.end(bytes)
  return true
}
