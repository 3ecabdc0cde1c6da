// Paths that lead out of the course: in every text option of every command, in every part's arguments, and in documents.
// From the registry, so that a new command is here by itself.

import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ApplicationCommandOptionType, InteractionType } from 'discord.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/bot/registry.ts'
import { type Running, run } from './running.ts'

const SECRET = 'the-password-is-swordfish'
const PATHS = [
  '../secret.md',
  '#../secret.md',
  '#..%2fsecret.md',
  '..\\secret.md',
  '#leak.md',
  'file:///etc/passwd',
  '#',
]

/** Commands that take text, with the names of all such options. */
const WRITTEN = COMMANDS.flatMap((command) => {
  if (command.type !== 'chat') return []
  const texts = (command.options ?? []).filter(({ type }) => type === ApplicationCommandOptionType.String)
  return texts.length === 0 ? [] : [{ name: command.name, texts: texts.map((option) => option.name) }]
})
const PARTS = COMMANDS.flatMap((command) =>
  (command.presses ?? []).map(({ kind }) => ({ name: `${kind.prefix}:${kind.action}`, kind })),
)

describe('a path out of the course', () => {
  let here: Running
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-traversal-'))
    const corpus = join(folder, 'course')
    await cp(join(import.meta.dirname, '../fixtures/quiz-course'), corpus, { recursive: true })
    await writeFile(join(folder, 'secret.md'), `# Secret\n\n${SECRET}\n`)
    await writeFile(join(folder, 'secret.txt'), SECRET)
    await symlink('../secret.txt', join(corpus, 'leak.md'))
    const links = '# Leaks\n\n![secret](../secret.md) [secret](file:../secret.md)\n\n<!-- asked: ../secret.md -->\n'
    await writeFile(join(corpus, 'leaks.md'), links)
    here = await run({ corpus })
  })
  afterAll(async () => {
    await here.close()
    await rm(folder, { recursive: true })
  })

  it('is not read when the course is', () => {
    expect(here.library.problems).toContainEqual(expect.objectContaining({ path: 'leak.md', severity: 'error' }))
    expect(JSON.stringify(here.library.modules)).not.toContain('secret')
    expect(JSON.stringify(here.library.engine.ask(`what is ${SECRET}?`))).not.toContain(`"${SECRET}`)
  })

  it.each(WRITTEN)('leads nowhere in what is typed into /$name', async ({ name, texts }) => {
    const owner = here.standIn.addPerson(`Somebody at ${name}`, ['Instructor'])
    for (const path of PATHS) {
      const options = texts.map((option) => ({ type: ApplicationCommandOptionType.String, name: option, value: path }))
      const data = { id: '1', name, type: 1, options }
      const { interaction } = await owner.forge(InteractionType.ApplicationCommand, data)
      expect(JSON.stringify([interaction.messages, interaction.modal])).not.toContain(SECRET)
      expect(interaction.response).not.toBeNull()
    }
  })

  it.each(PARTS)('leads nowhere in what $name carries, though it is signed', async ({ name, kind }) => {
    const person = here.standIn.addPerson(`Somebody at ${name}`, ['Instructor'])
    const holder = { userId: person.id, guildId: here.standIn.guild.id }
    const source = person.send('hello')
    for (const path of PATHS) {
      const tried = [[path], [path, '0'], [path, '0', '0'], [path, path]].map((args) => kind.args.safeParse(args))
      for (const args of tried) {
        if (!args.success) continue
        const customId = here.bot.app.ids.make(kind, args.data, holder, 'person')
        const data = { custom_id: customId, component_type: 2 }
        const { interaction } = await person.forge(InteractionType.MessageComponent, data, { source })
        expect(JSON.stringify([interaction.messages, interaction.modal])).not.toContain(SECRET)
        expect(interaction.response).not.toBeNull()
      }
    }
  })

  it('was not the cause of a failure', () => {
    expect(here.logged.filter((line) => line['level'] === 50)).toEqual([])
  })
})
