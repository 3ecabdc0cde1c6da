// Joining a server: one message, with what to do and what is missing.

import { PermissionFlagsBits } from 'discord.js'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from './running.ts'

const here = await run()
afterAll(() => here.close())

describe('joining a server', () => {
  const greeting = (channelId?: string) =>
    here.standIn.events.waitFor(
      'message',
      (message) =>
        message.authorId === here.standIn.ground.world.botId &&
        (channelId === undefined || message.channelId === channelId),
      5000,
    )

  it('tells its owner the first three steps, in private', async () => {
    const owner = here.standIn.addPerson('Owner')
    const arriving = greeting()
    here.standIn.addGuild('Night school', owner)
    const message = await arriving
    expect(message.channelId).toBe(owner.dmChannel.id)
    expect(message.embeds[0]?.title).toContain('Night school')
    expect(message.embeds[0]?.description).toMatch(/1\. .*\n2\. .*\/setup.*\n3\. /)
    expect(message.embeds[0]?.description).not.toContain('I still need')
  })

  it('uses the system channel where the owner takes no direct messages', async () => {
    const owner = here.standIn.addPerson('Silent owner')
    here.standIn.faults.next({ kind: 'status', status: 403 }, { method: 'POST', route: /^\/users\/@me\/channels/ })
    const arriving = greeting()
    const guild = here.standIn.addGuild('Day school', owner)
    expect((await arriving).channelId).toBe(guild.systemChannelId)
  })

  it('names the permissions that are missing', async () => {
    const { missingPermissions } = await import('../../src/bot/permissions.ts')
    const { PermissionsBitField } = await import('discord.js')
    const some = new PermissionsBitField(PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages)
    expect(missingPermissions(some)).toEqual(['Embed Links', 'Attach Files', 'Read Message History'])
    expect(missingPermissions(undefined)).toContain('Send Messages')
  })
})
