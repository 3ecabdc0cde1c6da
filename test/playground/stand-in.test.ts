// The stand-in, through a real discord.js client: what people do reaches the bot, and what the bot does reaches people.

import {
  ActionRowBuilder,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContextMenuCommandBuilder,
  EmbedBuilder,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  RoleSelectMenuBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Stage, stage } from './bare-bot.ts'

const COMMANDS = [
  new SlashCommandBuilder()
    .setName('ask')
    .setDescription('Ask')
    .addStringOption((option) =>
      option.setName('question').setDescription('What').setRequired(true).setAutocomplete(true).setMaxLength(300),
    ),
  new SlashCommandBuilder()
    .setName('quiz')
    .setDescription('Quiz')
    .addSubcommand((sub) =>
      sub
        .setName('start')
        .setDescription('Start')
        .addIntegerOption((option) => option.setName('count').setDescription('How many').setMinValue(1)),
    ),
  new ContextMenuCommandBuilder().setName('Ask the course').setType(ApplicationCommandType.Message),
].map((command) => command.toJSON())

const buttons = (...ids: string[]) =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    ids.map((id) => new ButtonBuilder().setCustomId(id).setLabel(`Press ${id}`).setStyle(ButtonStyle.Primary)),
  )

describe('the stand-in', () => {
  let here: Stage

  beforeEach(async () => {
    here = await stage()
    await here.client.application.commands.set(COMMANDS)
  })
  afterEach(async () => {
    await here.close()
    expect(here.failures).toEqual([])
  })

  it('shows the bot its guild, its channels and its own permissions', () => {
    const guild = here.client.guilds.cache.first()
    expect(guild?.name).toBe('Playground class')
    expect(guild?.channels.cache.map((channel) => channel.name)).toEqual(['class', 'daily'])
    expect(guild?.members.me?.permissions.has('SendMessages')).toBe(true)
    expect(guild?.members.me?.permissions.has('ManageGuild')).toBe(false)
  })

  it('carries a slash command in and its reply out', async () => {
    here.onInteraction = async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(`You asked ${interaction.options.getString('question')}`)
    }
    const outcome = await here.standIn.person('Ada').run('ask', { question: 'what is a pod' })
    expect(outcome.message?.content).toBe('You asked what is a pod')
    expect(outcome.ms).toBeLessThan(3000)
  })

  it('carries a subcommand with its options, in a direct message too', async () => {
    here.onInteraction = async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      const where = interaction.inGuild() ? 'guild' : 'dm'
      await interaction.reply(
        `${interaction.options.getSubcommand()} ${interaction.options.getInteger('count')} ${where}`,
      )
    }
    const ada = here.standIn.person('Ada')
    expect((await ada.run('quiz start', { count: 3 })).message?.content).toBe('start 3 guild')
    expect((await ada.run('quiz start', { count: 4 }, ada.dmChannel)).message?.content).toBe('start 4 dm')
  })

  it('offers what autocomplete answers', async () => {
    here.onInteraction = async (interaction) => {
      if (!interaction.isAutocomplete()) return
      const typed = interaction.options.getFocused()
      await interaction.respond([{ name: `${typed}!`, value: typed }])
    }
    const choices = await here.standIn.person('Ada').suggest('ask', { question: 'po' })
    expect(choices).toEqual([{ name: 'po!', value: 'po' }])
    here.onInteraction = async (interaction) => {
      if (!interaction.isAutocomplete()) return
      await interaction
        .respond([{ name: 'one', value: 1 }])
        .catch((error) => interaction.respond([{ name: String(error.code), value: 'x' }]))
    }
    expect(await here.standIn.person('Ada').suggest('ask', { question: 'po' })).toEqual([{ name: '50035', value: 'x' }])
  })

  it('shows an ephemeral reply to the one who acted and to nobody else', async () => {
    here.onInteraction = async (interaction) => {
      if (interaction.isRepliable()) await interaction.reply({ content: 'secret', flags: MessageFlags.Ephemeral })
    }
    const [ada, linus] = [here.standIn.person('Ada'), here.standIn.person('Linus')]
    const { message } = await ada.run('ask', { question: 'x' })
    expect(ada.visible().at(-1)?.content).toBe('secret')
    expect(linus.visible()).toEqual([])
    const channel = await here.client.channels.fetch(here.standIn.channel('class').id)
    if (!channel?.isTextBased()) throw new Error('no channel')
    await expect(channel.messages.fetch(message?.id ?? '')).rejects.toMatchObject({ code: 10008 })
  })

  it('waits for the edit of a deferred reply, then carries follow-ups', async () => {
    here.onInteraction = async (interaction) => {
      if (!interaction.isRepliable()) return
      await interaction.deferReply({ flags: MessageFlags.Ephemeral })
      await interaction.editReply({ embeds: [new EmbedBuilder().setTitle('Found').setDescription('It')] })
      await interaction.followUp('and more')
    }
    const outcome = await here.standIn.person('Ada').run('ask', { question: 'x' })
    expect(outcome.message?.embeds[0]?.title).toBe('Found')
    expect(outcome.message?.ephemeralFor).toBe(here.standIn.person('Ada').id)
    const { interaction } = outcome
    if (interaction.messages.length < 2)
      await here.standIn.events.waitFor('interaction', (one) => one.messages.length === 2)
    expect(interaction.messages[1]?.content).toBe('and more')
  })

  it('carries presses, choices and modals', async () => {
    here.onInteraction = async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const select = new StringSelectMenuBuilder()
          .setCustomId('pick')
          .setPlaceholder('Pick some')
          .setMaxValues(2)
          .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' })
        const row = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select)
        await interaction.reply({ content: 'choose', components: [buttons('a', 'b'), row] })
      } else if (interaction.isStringSelectMenu()) {
        await interaction.update({ content: `chosen ${interaction.values.join('+')}` })
      } else if (interaction.isButton() && interaction.customId === 'a') {
        const input = new TextInputBuilder().setCustomId('answer').setStyle(TextInputStyle.Short).setMaxLength(20)
        const label = new LabelBuilder().setLabel('Your answer').setTextInputComponent(input)
        await interaction.showModal(new ModalBuilder().setCustomId('m').setTitle('Answer').addLabelComponents(label))
      } else if (interaction.isButton()) {
        await interaction.deferUpdate()
        await interaction.editReply({ content: 'edited' })
      } else if (interaction.isModalSubmit()) {
        const answer = interaction.fields.getTextInputValue('answer')
        if (interaction.isFromMessage()) await interaction.update({ content: `you wrote ${answer}` })
      }
    }
    const ada = here.standIn.person('Ada')
    const { message } = await ada.run('ask', { question: 'x' })
    if (!message) throw new Error('no message')
    expect((await ada.choose(message, 'Pick some', ['Two', '1'])).message?.content).toBe('chosen 2+1')
    expect((await ada.press(message, 'Press b')).message?.content).toBe('edited')
    const opened = await ada.press(message, 'a')
    expect(opened.modal?.title).toBe('Answer')
    expect((await ada.submit(opened, { 'Your answer': '42' })).message?.content).toBe('you wrote 42')
    await expect(ada.submit(opened, { 'Your answer': 'x'.repeat(21) })).rejects.toThrow('takes 1 to 20')
  })

  it('carries mentions, replies and direct messages, and hides other messages from a bot without the intent', async () => {
    const seen: string[] = []
    here.onMessage = async (message) => {
      seen.push(message.content)
      if (message.content) await message.reply({ content: `re: ${message.content}`, allowedMentions: { parse: [] } })
    }
    const ada = here.standIn.person('Ada')
    ada.send('just talking')
    const answer = await ada.say(`<@${here.client.user.id}> hello`)
    expect(answer.content).toContain('hello')
    expect(answer.mentions).toEqual([])
    expect((await ada.say('a reply pings', { replyTo: answer })).content).toBe('re: a reply pings')
    expect((await ada.dm('privately')).content).toBe('re: privately')
    expect(seen[0]).toBe('')
  })

  it('carries a message command with its target', async () => {
    here.onInteraction = async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(`about: ${interaction.targetMessage.content}`)
    }
    const ada = here.standIn.person('Ada')
    const outcome = await ada.runOn('Ask the course', ada.send('what is a pod?'))
    expect(outcome.message?.content).toBe('about: what is a pod?')
  })

  it('serves attachments, and pictures of embeds', async () => {
    here.onInteraction = async (interaction) => {
      if (!interaction.isRepliable()) return
      const file = new AttachmentBuilder(Buffer.from('a,b\n'), { name: 'marks.csv' })
      const picture = new AttachmentBuilder(Buffer.from('not really'), { name: 'chart.png' })
      await interaction.reply({
        files: [file, picture],
        embeds: [new EmbedBuilder().setImage('attachment://chart.png')],
      })
    }
    const { message } = await here.standIn.person('Ada').run('ask', { question: 'x' })
    const fetched = await here.client.channels.fetch(message?.channelId ?? '').then((channel) => {
      if (!channel?.isTextBased()) throw new Error('no channel')
      return channel.messages.fetch(message?.id ?? '')
    })
    expect(fetched.attachments.map((each) => each.name)).toEqual(['marks.csv'])
    const csv = await fetch(fetched.attachments.first()?.url ?? '')
    expect(await csv.text()).toBe('a,b\n')
    expect(csv.headers.get('content-disposition')).toContain('attachment')
    const image = await fetch(fetched.embeds[0]?.image?.url ?? '')
    expect(image.headers.get('content-type')).toBe('image/png')
  })

  it('carries who was chosen in a select of roles, with what is known of the role', async () => {
    here.onInteraction = async (interaction) => {
      if (interaction.isRoleSelectMenu()) await interaction.update(`role ${interaction.roles.first()?.name}`)
      else if (interaction.isRepliable()) {
        const select = new RoleSelectMenuBuilder().setCustomId('r').setPlaceholder('Whose?')
        const components = [new ActionRowBuilder<RoleSelectMenuBuilder>().addComponents(select)]
        await interaction.reply({ content: 'which', components })
      }
    }
    const grace = here.standIn.person('Grace')
    const { message } = await grace.run('ask', { question: 'x' })
    const role = here.standIn.guild.roles.find(({ name }) => name === 'Instructor')
    if (!message || !role) throw new Error('no message')
    expect((await grace.choose(message, 'Whose?', [role.id])).message?.content).toBe('role Instructor')
  })

  it('hands a file to a command, where the bot can fetch it', async () => {
    const command = new SlashCommandBuilder().setName('roster').setDescription('Roster')
    command.addAttachmentOption((option) => option.setName('file').setDescription('A list').setRequired(true))
    await here.client.application.commands.set([command.toJSON()])
    here.onInteraction = async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      const file = interaction.options.getAttachment('file', true)
      const text = await fetch(file.url).then((response) => response.text())
      await interaction.reply(`${file.name} ${file.size}: ${text}`)
    }
    const file = { filename: 'class.csv', bytes: Buffer.from('id,name') }
    const { message } = await here.standIn.person('Grace').run('roster', { file })
    expect(message?.content).toBe('class.csv 7: id,name')
  })

  it('makes one message of a repeated nonce', async () => {
    const channel = await here.client.channels.fetch(here.standIn.channel('daily').id)
    if (!channel?.isSendable()) throw new Error('no channel')
    const once = await channel.send({ content: 'daily', nonce: '7', enforceNonce: true })
    const again = await channel.send({ content: 'daily', nonce: '7', enforceNonce: true })
    expect(again.id).toBe(once.id)
    expect(here.standIn.person('Ada').visible(here.standIn.channel('daily'))).toHaveLength(1)
  })
})
