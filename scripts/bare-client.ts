// The floor for comparisons: a discord.js client with the bot's intents that answers every interaction at once with a word.

import { Client, Events, GatewayIntentBits, MessageFlags, Partials } from 'discord.js'

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel],
  rest: { api: process.env['DISCORD_API'] ?? '' },
})
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply({ content: 'pong', flags: MessageFlags.Ephemeral })
})
client.once(Events.ClientReady, () => console.log('ready'))
await client.login(process.env['DISCORD_TOKEN'])
