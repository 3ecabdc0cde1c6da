import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/reports/wording.ts'

describe('markdown as plain text', () => {
  it('keeps prose and code, and the items of a list, apart', () => {
    expect(plainText('Which `kubectl` shows it?\n\n```sh\nkubectl get pods\n```\n\n- one\n- two')).toBe(
      'Which kubectl shows it? kubectl get pods one two',
    )
  })
})
