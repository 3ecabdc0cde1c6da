// Who may use what, for every command and every part of one, generated from the registry: none can be forgotten.

import { InteractionType, MessageFlags } from 'discord.js'
import { afterAll, describe, expect, it } from 'vitest'
import type { Command } from '../../src/bot/command.ts'
import type { IdScope } from '../../src/bot/component-id.ts'
import { COMMANDS } from '../../src/bot/registry.ts'
import { TEXTS } from '../../src/bot/texts.ts'
import type { Person } from '../../src/playground/person.ts'
import type { Channel } from '../../src/playground/world.ts'
import { run } from './running.ts'

/** Everything that can be called, with what it asks of its caller. */
const CALLABLE = COMMANDS.flatMap((command) => [
  ...(command.type === 'parts'
    ? []
    : [{ name: command.name, command, part: undefined, who: command.who, where: command.where }]),
  ...(['presses', 'submits'] as const).flatMap((list) =>
    (command[list] ?? []).map((part) => ({
      name: `${part.kind.prefix}:${part.kind.action} (${list})`,
      command,
      part: { kind: part.kind, list },
      who: part.who ?? command.who,
      where: part.where ?? command.where,
    })),
  ),
])

type Callable = (typeof CALLABLE)[number]

const here = await run()
afterAll(() => here.close())

describe('permissions', () => {
  /** Calls it as anybody could who speaks the protocol, whatever their client shows them. */
  async function call(
    { command, part }: Callable,
    person: Person,
    channel: Channel,
    forId = person.id,
  ): Promise<string> {
    const message = here.standIn.ground.world.messagesIn(channel.id).at(-1) ?? person.send('hello', { channel })
    if (part === undefined) {
      const type = (command as Command).type === 'message' ? 3 : 1
      const target = type === 3 ? { target_id: message.id, resolved: { messages: {} } } : {}
      const data = { id: '1', name: command.name, type, options: [], ...target }
      return said(await person.forge(InteractionType.ApplicationCommand, data, { channel }))
    }
    const holder = { userId: forId, guildId: channel.guildId ?? undefined }
    const scope: IdScope = 'person'
    const customId = here.bot.app.ids.make(part.kind, [1, 0, 0].slice(0, 3), holder, scope)
    const isModal = part.list === 'submits'
    const data = isModal ? { custom_id: customId, components: [] } : { custom_id: customId, component_type: 2 }
    const type = isModal ? InteractionType.ModalSubmit : InteractionType.MessageComponent
    return said(await person.forge(type, data, { channel, source: message }))
  }

  function said(outcome: Awaited<ReturnType<Person['forge']>>): string {
    const { message } = outcome
    const refused = [TEXTS.instructorsOnly, TEXTS.guildOnly, TEXTS.foreignPart].find(
      (text) => text === message?.content,
    )
    if (refused !== undefined && message?.channelId && outcome.interaction.guildId !== null) {
      expect(message.flags & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral)
    }
    return refused ?? 'allowed'
  }

  const classChannel = () => here.standIn.channel('class')

  it.each(CALLABLE)('$name is for $who in a guild', async (callable) => {
    const asStudent = await call(callable, here.standIn.addPerson('Student'), classChannel())
    expect(asStudent).toBe(callable.who === 'instructors' ? TEXTS.instructorsOnly : 'allowed')
    expect(await call(callable, here.standIn.addPerson('Teacher', ['Instructor']), classChannel())).toBe('allowed')
  })

  it.each(CALLABLE)('$name works $where', async (callable) => {
    const teacher = here.standIn.addPerson('Teacher', ['Instructor'])
    const inDm = await call(callable, teacher, teacher.dmChannel)
    // Nobody is an instructor in a direct message.
    expect(inDm).toBe(callable.where === 'guild' || callable.who === 'instructors' ? TEXTS.guildOnly : 'allowed')
  })

  it.each(CALLABLE.filter(({ part }) => part))(
    '$name refuses an id that was made for somebody else',
    async (callable) => {
      const other = here.standIn.person('Linus').id
      expect(await call(callable, here.standIn.addPerson('Student'), classChannel(), other)).toBe(TEXTS.foreignPart)
    },
  )

  it('lets the role that was set up act as instructor', async () => {
    const role = here.standIn.guild.roles.find(({ name }) => name === 'Student')
    const { scope } = here
    await here.store.settings.change(scope, { instructorRole: role?.id })
    const student = here.standIn.addPerson('Student')
    const { message } = await student.run('help')
    for (const command of COMMANDS) {
      if (command.type === 'chat') expect(JSON.stringify(message?.embeds)).toContain(`/${command.name}*`)
    }
    await here.store.settings.change(scope, { instructorRole: undefined })
  })
})
