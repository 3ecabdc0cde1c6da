import { readFile } from 'node:fs/promises'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'

const dockerfile = await readFile('Dockerfile', 'utf8')

describe('the Dockerfile', () => {
  it('has no finding of its linter', () => {
    expect(validate(dockerfile)).toEqual([])
  })

  it('names every base image with an exact tag', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)]
      .map(([, image = '']) => image)
      .filter((image) => image !== 'tools')
    expect(bases).toEqual([
      expect.stringMatching(/^node:\d+\.\d+\.\d+-/),
      expect.stringMatching(/^gcr\.io\/distroless\/.+:nonroot$/),
    ])
  })

  it('ends as another user than root, with a health check and a signal to stop', () => {
    const final = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '))
    expect(final).toMatch(/^USER 65532/m)
    expect(final).toMatch(/^HEALTHCHECK /m)
    expect(final).toMatch(/^STOPSIGNAL SIGTERM$/m)
  })
})
