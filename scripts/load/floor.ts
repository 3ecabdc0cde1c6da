// The floor for comparisons: a bare discord.js client with the bot's intents that replies at once to whatever comes, with an
// embed as long as an answer of ours.

import {
  ApplicationCommandOptionType,
  ButtonStyle,
  Client,
  ComponentType,
  Events,
  type Interaction,
  MessageFlags,
  Partials,
} from 'discord.js'

const EMBED = {
  title: 'Quoted',
  description: 'word '.repeat(160),
  fields: [{ name: 'Sources', value: 'word '.repeat(20) }],
}
const COMPONENTS = [
  {
    type: ComponentType.ActionRow as const,
    components: [
      { type: ComponentType.Button as const, style: ButtonStyle.Primary as const, label: 'A', custom_id: 'a' },
      { type: ComponentType.Button as const, style: ButtonStyle.Primary as const, label: 'B', custom_id: 'b' },
    ],
  },
]

const { DISCORD_API: api = '', DISCORD_TOKEN: token = '' } = process.env
const client = new Client({
  intents: ['Guilds', 'GuildMessages', 'DirectMessages'],
  partials: [Partials.Channel],
  rest: { api },
})

async function answer(interaction: Interaction): Promise<void> {
  const message = { embeds: [EMBED], components: COMPONENTS }
  if (interaction.isMessageComponent()) await interaction.update(message)
  else if (interaction.isChatInputCommand()) await interaction.reply({ ...message, flags: MessageFlags.Ephemeral })
}
// A reply that comes too late is refused, and no reason to end.
client.on(Events.InteractionCreate, (interaction) => void answer(interaction).catch(() => undefined))
client.once(Events.ClientReady, async (ready) => {
  const question = {
    type: ApplicationCommandOptionType.String as const,
    name: 'question',
    description: 'A question',
    required: true,
  }
  await ready.application.commands.set([
    { name: 'ask', description: 'Ask', options: [question] },
    { name: 'quiz', description: 'Quiz' },
  ])
  console.log('ready')
})
process.on('SIGTERM', () => process.exit(0))
await client.login(token)
