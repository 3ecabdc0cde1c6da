// The discord.js client: only what the bot needs is asked for, and only what it reads again is kept in memory.

import { Client, DefaultRestOptions, GatewayIntentBits, Options, Partials, type RESTOptions } from 'discord.js'

const INTENTS = [
  GatewayIntentBits.Guilds,
  // Mentions and replies that ping. Their content arrives without the privileged intent.
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
]

/** What is held of each kind, beyond guilds, channels and roles, which discord.js needs itself. */
const KEPT = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 50,
  GuildInviteManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildSoundboardSoundManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 50,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  VoiceStateManager: 0,
}

/**
 * discord.js would send no more than 50 requests a second, Discord's limit for a bot. It does not hold for answers to
 * interactions (https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints), which are nearly all
 * that is sent here: a class of 300 would wait six seconds. Where Discord says 429 all the same, discord.js waits as told.
 */
const REQUESTS_PER_SECOND = 1000

/**
 * @param api another base address of the API, for a stand-in
 * @param onUnauthorised called where Discord does not know the token (any more): discord.js drops it then, and every later
 * call would fail
 */
export function createClient(api: string | undefined, onUnauthorised: () => void): Client {
  const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
    const response = await DefaultRestOptions.makeRequest(url, init)
    // Routes with a token of their own (interactions) carry no such header; their 401 says nothing about ours.
    if (response.status === 401 && new Headers(init.headers).has('authorization')) onUnauthorised()
    return response
  }
  return new Client({
    intents: INTENTS,
    // Direct messages arrive only with this: their channel is not known before the first.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...KEPT,
      // The bot's own member says what it may do.
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 100, keepOverLimit: (user) => user.id === user.client.user?.id },
    }),
    rest: { makeRequest, globalRequestsPerSecond: REQUESTS_PER_SECOND, ...(api !== undefined && { api }) },
  })
}
