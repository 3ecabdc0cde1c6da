#!/usr/bin/env node
// Runs the compiled command line where there is one (the container), else the source through tsx (a checkout).
import { existsSync } from 'node:fs'

const compiled = new URL('../dist/cli.js', import.meta.url)
if (existsSync(compiled) && !existsSync(new URL('../src/cli.ts', import.meta.url))) {
  await import(compiled.href)
} else {
  const { register } = await import('tsx/esm/api')
  register()
  await import(new URL('../src/cli.ts', import.meta.url).href)
}
