// What a window of the page is told, and what it may do: as a browser would, over the page's WebSocket.

import { PermissionFlagsBits, SlashCommandBuilder } from 'discord.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import type { Act, Result, Snapshot, Tiding } from '../../src/playground/live-protocol.ts'
import { servePage } from '../../src/playground/page-server.ts'
import { type Stage, stage } from './bare-bot.ts'

const COMMANDS = [
  new SlashCommandBuilder()
    .setName('ask')
    .setDescription('Ask')
    .addStringOption((option) => option.setName('question').setDescription('What').setRequired(true))
    .toJSON(),
  new SlashCommandBuilder()
    .setName('export')
    .setDescription('Export')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .toJSON(),
]
const GUIDE = [
  { title: 'Ask', text: '', as: 'Ada', tries: [{ label: 'Why?', command: 'ask' }] },
  { title: 'Fly', text: '', as: 'Ada', tries: [{ label: 'Up', command: 'fly' }] },
]

/** An open window, as a test sees it. */
interface Seen {
  readonly snapshot: Snapshot
  readonly tidings: Tiding[]
  ask(wish: Act): Promise<Result>
  close(): void
}

describe('a window of the page', () => {
  let here: Stage
  const open: Seen[] = []

  beforeEach(async () => {
    here = await stage()
    servePage(here.standIn, new Map(), { controls: [], guide: () => GUIDE })
    await here.client.application.commands.set(COMMANDS)
    here.onInteraction = async (interaction) => {
      if (interaction.isRepliable()) await interaction.reply({ content: 'for you', flags: 64 })
    }
  })
  afterEach(async () => {
    for (const window of open.splice(0)) window.close()
    await here.close()
  })

  async function window(as: string): Promise<Seen> {
    const { origin } = here.standIn
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/live?as=${as}`, { origin })
    const tidings: Tiding[] = []
    const waiting = new Map<number, (result: Result) => void>()
    let re = 0
    const snapshot = await new Promise<Snapshot>((resolve) => {
      socket.on('message', (data) => {
        const tiding: Tiding = JSON.parse(String(data))
        tidings.push(tiding)
        if (tiding.kind === 'snapshot') resolve(tiding.snapshot)
        if (tiding.kind === 'answer') waiting.get(tiding.re)?.(tiding.result)
      })
    })
    const seen: Seen = {
      snapshot,
      tidings,
      ask(wish) {
        re += 1
        const asked = re
        socket.send(JSON.stringify({ re: asked, wish }))
        return new Promise((resolve) => waiting.set(asked, resolve))
      },
      close: () => socket.terminate(),
    }
    open.push(seen)
    return seen
  }

  const said = ({ tidings }: Seen) => tidings.flatMap((each) => (each.kind === 'message' ? [each.message.content] : []))

  it('offers a student no command that is an instructor’s, and refuses to run it', async () => {
    const [ada, grace] = [await window('Ada'), await window('Grace')]
    const inClass = ({ snapshot }: Seen) => snapshot.commands.filter(({ places }) => places.includes('text'))
    expect(inClass(ada).map(({ name }) => name)).toEqual(['ask'])
    expect(inClass(grace).map(({ name }) => name)).toEqual(['ask', 'export'])
    const channel = here.standIn.channel('class').id
    const wish = { act: 'run', channel, command: 'export', values: {} } as const
    expect((await ada.ask(wish)).error).toMatch(/permission/)
    expect(await grace.ask(wish)).toEqual({})
  })

  it('tells a private answer to its person only, and a message to all', async () => {
    const [ada, linus] = [await window('Ada'), await window('Linus')]
    const channel = here.standIn.channel('class').id
    await ada.ask({ act: 'run', channel, command: 'ask', values: { question: 'x' } })
    await linus.ask({ act: 'send', channel, content: 'hello' })
    expect(said(ada)).toEqual(['for you', 'hello'])
    expect(said(linus)).toEqual(['hello'])
  })

  it('keeps others’ direct messages and hidden channels away, also from one who knows their ids', async () => {
    const hidden = here.standIn.addChannel('staff', [{ id: here.standIn.guild.id, type: 0, allow: '0', deny: '1024' }])
    const ada = await window('Ada')
    expect(ada.snapshot.channels.map(({ name }) => name)).toEqual(['class', 'daily', 'Lectern'])
    const theirs = here.standIn.person('Linus').dmChannel.id
    for (const channel of [hidden.id, theirs]) {
      expect((await ada.ask({ act: 'send', channel, content: 'x' })).error).toMatch(/cannot see/)
    }
  })

  it('answers a wish that makes no sense with a sentence, and lives on', async () => {
    const ada = await window('Ada')
    const channel = here.standIn.channel('class').id
    expect((await ada.ask({ act: 'press', channel, message: '1', component: 'x' })).error).toBe('Unknown Message')
    expect((await ada.ask({ act: 'send', channel, content: '' })).error).toBe('Cannot send an empty message')
    expect((await ada.ask({ act: 'run', channel, command: 'fly', values: {} })).error).toMatch(/no command/)
    expect((await ada.ask({ act: 'submit', interaction: '1', values: {} })).error).toMatch(/no longer open/)
    expect(await ada.ask({ act: 'send', channel, content: 'still here' })).toEqual({})
  })

  it('shows the steps of the guide whose commands the bot has', async () => {
    expect((await window('Ada')).snapshot.guide.map(({ title }) => title)).toEqual(['Ask'])
  })
})
