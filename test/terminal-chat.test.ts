// The bot's messages as a terminal shows them.

import { describe, expect, it } from 'vitest'
import { messageText } from '../src/terminal-chat.ts'

const shown = (content: string, columns: number) => messageText({ content, embeds: [], components: [] }, columns)

describe('a message at a terminal', () => {
  it('breaks between words, and no line begins with the space that was broken at', () => {
    expect(shown('To moor a boat, approach against the wind.', 16)).toBe('To moor a boat,\napproach against\nthe wind.')
  })

  it('keeps the indentation of code', () => {
    expect(shown('Run:\n```sh\nmoor --bow\n  --stern\n```', 40)).toBe('Run:\n    moor --bow\n      --stern')
  })
})
