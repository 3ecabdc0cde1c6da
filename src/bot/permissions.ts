// The permissions that the bot needs in a server, each with the words that Discord's own settings use for it.

import { type Client, OAuth2Scopes, PermissionFlagsBits, type PermissionsBitField } from 'discord.js'

const NEEDED = {
  ViewChannel: 'View Channels',
  SendMessages: 'Send Messages',
  EmbedLinks: 'Embed Links',
  AttachFiles: 'Attach Files',
  ReadMessageHistory: 'Read Message History',
} as const

type Needed = keyof typeof NEEDED

function needed(): Needed[] {
  return Object.keys(NEEDED).filter((name): name is Needed => name in NEEDED)
}

/** What the bot may not do, in the words of Discord's settings; all of it where its permissions are unknown. */
export function missingPermissions(permissions: Readonly<PermissionsBitField> | null | undefined): readonly string[] {
  return needed()
    .filter((name) => !permissions?.has(PermissionFlagsBits[name]))
    .map((name) => NEEDED[name])
}

/** The link by which somebody who may manage a server invites the bot to it. */
export function inviteLink(client: Client<true>): string {
  return client.generateInvite({ scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands], permissions: needed() })
}
