// A small discord.js bot with every kind of message that the page has to show; the course's bot is tested in the course tests.

import {
  ActionRowBuilder,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContextMenuCommandBuilder,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  Partials,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js'
import type { StandIn } from '../../src/playground/stand-in.ts'

const TOPICS = ['Tides', 'Moon phases', 'Spring tides', 'Neap tides']

const COMMANDS = [
  new SlashCommandBuilder()
    .setName('ask')
    .setDescription('Ask about the tides')
    .addStringOption((option) =>
      option
        .setName('question')
        .setDescription('Your question')
        .setRequired(true)
        .setMaxLength(300)
        .setAutocomplete(true),
    ),
  new SlashCommandBuilder()
    .setName('quiz')
    .setDescription('Practise')
    .addSubcommand((sub) =>
      sub
        .setName('start')
        .setDescription('Start a quiz')
        .addStringOption((option) =>
          option
            .setName('kind')
            .setDescription('What kind')
            .addChoices({ name: 'single choice', value: 'single' }, { name: 'open', value: 'open' }),
        ),
    ),
  new SlashCommandBuilder()
    .setName('export')
    .setDescription('Export the marks')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild),
  new ContextMenuCommandBuilder().setName('Ask about this').setType(ApplicationCommandType.Message),
].map((command) => command.toJSON())

const ANSWER = [
  '> The **Moon** pulls the water nearest to it most.',
  '> - High water comes about every *12 hours and 25 minutes*.',
  '> - `ebb` is the falling tide.',
  '',
  '```',
  'kind    when',
  'spring  full and new moon',
  'neap    half moon',
  '```',
  '-# Answered from two sections',
].join('\n')

/** A 2 by 2 picture. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg==',
  'base64',
)

const button = (id: string, label: string, style = ButtonStyle.Secondary) =>
  new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(style)
const row = (...buttons: ButtonBuilder[]) => new ActionRowBuilder<ButtonBuilder>().addComponents(buttons)
const select = (id: string, title: string, most: number) =>
  new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder()
      .setCustomId(id)
      .setPlaceholder(title)
      .setMaxValues(most)
      .addOptions(TOPICS.map((topic) => ({ label: topic, value: topic }))),
  )

/** Starts the bot and waits until it is ready. */
export async function startDemoBot(standIn: StandIn): Promise<Client> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: standIn.api },
  })
  client.on(Events.InteractionCreate, (interaction) => void respond(interaction))
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot && message.content) void message.reply(`You wrote: ${message.cleanContent}`)
  })
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(standIn.token)
  await ready
  await client.application?.commands.set(COMMANDS)
  return client
}

async function respond(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase()
    const found = TOPICS.filter((topic) => topic.toLowerCase().includes(typed))
    return interaction.respond(found.map((topic) => ({ name: topic, value: topic })))
  }
  if (interaction.isChatInputCommand() && interaction.commandName === 'ask') {
    const embed = new EmbedBuilder()
      .setTitle('Why are there tides?')
      .setDescription(ANSWER)
      .setColor(0x57f287)
      .addFields({ name: 'Sources', value: '1. [Tides](https://example.org/tides) · lines 3-9' })
      .setFooter({ text: interaction.options.getString('question', true) })
    const buttons = row(
      button('share', 'Share in the channel', ButtonStyle.Primary),
      button('helped', 'This helped'),
      button('more', 'What else?'),
    )
    return interaction.reply({ embeds: [embed], components: [buttons], flags: MessageFlags.Ephemeral })
  }
  if (interaction.isChatInputCommand() && interaction.commandName === 'quiz') {
    const components = [
      select('one', 'Choose one', 1),
      select('some', 'Choose all that fit', 3),
      row(button('write', 'Answer')),
    ]
    return interaction.reply({ content: '## When is the water highest?', components, flags: MessageFlags.Ephemeral })
  }
  if (interaction.isChatInputCommand()) {
    const files = [new AttachmentBuilder(Buffer.from('name,points\nAda,3\n'), { name: 'marks.csv' }), chart()]
    const embed = new EmbedBuilder().setTitle('Points').setImage('attachment://chart.png')
    return interaction.reply({ embeds: [embed], files, flags: MessageFlags.Ephemeral })
  }
  if (interaction.isMessageContextMenuCommand()) return interaction.reply(`About: ${interaction.targetMessage.content}`)
  if (interaction.isButton() && interaction.customId === 'write') {
    const input = new TextInputBuilder().setCustomId('answer').setStyle(TextInputStyle.Paragraph).setMaxLength(200)
    const label = new LabelBuilder().setLabel('Your answer').setDescription('A sentence').setTextInputComponent(input)
    return interaction.showModal(new ModalBuilder().setCustomId('m').setTitle('Answer').addLabelComponents(label))
  }
  if (interaction.isButton() && interaction.customId === 'share') {
    return interaction.reply({ content: `${interaction.user} shared an answer`, allowedMentions: { parse: [] } })
  }
  if (interaction.isButton() && interaction.customId === 'more') {
    return interaction.update({ components: [row(button('helped', 'This helped')), select('some', 'Choose all', 3)] })
  }
  if (interaction.isButton()) return interaction.update({ content: 'Thank you.', components: [] })
  if (interaction.isStringSelectMenu())
    return interaction.update({ content: `You chose ${interaction.values.join(' and ')}` })
  if (interaction.isModalSubmit() && interaction.isFromMessage()) {
    return interaction.update({
      content: `You wrote ${interaction.fields.getTextInputValue('answer')}`,
      components: [],
    })
  }
  return undefined
}

const chart = () => new AttachmentBuilder(PNG, { name: 'chart.png' })
