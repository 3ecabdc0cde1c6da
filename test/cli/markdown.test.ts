// What the course's markdown is at a terminal.

import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../src/cli/markdown.ts'

describe('a table at a terminal', () => {
  const table =
    '| Port | Use | Remark |\n| --- | --- | --- |\n| 22 | ssh | a shell on another machine |\n| 80 | http | |'

  it('is aligned where that fits', () => {
    expect(renderMarkdown(table, 80).split('\n')).toHaveLength(4)
  })

  it('is a list of its rows where the terminal would break its lines', () => {
    expect(renderMarkdown(table, 28)).toBe(
      ['• 22', '    Use: ssh', '    Remark: a shell on', '      another machine', '• 80', '    Use: http'].join('\n'),
    )
  })
})
