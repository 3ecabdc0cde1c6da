// What Discord is told about our commands, and telling it only when that changed.

import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  type Client,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js'
import { z } from 'zod'
import { EXIT, Fatal } from '../exit-codes.ts'
import type { Command } from './command.ts'

const CONTEXTS = {
  anywhere: [InteractionContextType.Guild, InteractionContextType.BotDM],
  guild: [InteractionContextType.Guild],
} as const

/** A command as Discord registers it; undefined for parts that belong to no command. */
function definitionOf(command: Command): RESTPostAPIApplicationCommandsJSONBody | undefined {
  if (command.type === 'parts') return undefined
  const common = {
    name: command.name,
    contexts: [...CONTEXTS[command.where]],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    // Hides what is not for everyone; that it is not run either is the dispatcher's business.
    default_member_permissions: command.who === 'instructors' ? String(PermissionFlagsBits.ManageGuild) : null,
  }
  if (command.type === 'message') return { ...common, type: ApplicationCommandType.Message }
  return {
    ...common,
    type: ApplicationCommandType.ChatInput,
    description: command.description,
    options: [...(command.options ?? [])],
  }
}

const Registered = z.array(z.record(z.string(), z.unknown()))

/** What Discord adds to a command by itself. */
const ADDED = new Set(['id', 'application_id', 'version', 'dm_permission', 'nsfw', 'handler', 'default_permission'])

/** Discord leaves out what is null, false or empty, or adds it. */
const isNothing = (value: unknown) => !value || (Array.isArray(value) && value.length === 0)

/** Whether what Discord has is what we want, no more and no less. */
function agrees(present: unknown, wanted: unknown): boolean {
  if (isNothing(present) || isNothing(wanted)) return isNothing(present) && isNothing(wanted)
  if (Array.isArray(wanted)) {
    const list = Array.isArray(present) ? present : []
    return list.length === wanted.length && wanted.every((item, index) => agrees(list[index], item))
  }
  if (typeof wanted !== 'object' || wanted === null) return present === wanted
  if (typeof present !== 'object' || present === null) return false
  const names = new Set([...Object.keys(present), ...Object.keys(wanted)].filter((name) => !ADDED.has(name)))
  return [...names].every((name) => agrees(Reflect.get(present, name), Reflect.get(wanted, name)))
}

/**
 * Registers the commands where Discord's list of them differs from ours.
 * @returns whether anything was sent.
 */
export async function registerCommands(client: Client, commands: readonly Command[]): Promise<boolean> {
  const application = client.application
  if (application === null) throw new Fatal(EXIT.internal, 'Discord did not say which application this is.')
  const wanted = commands.map(definitionOf).filter((definition) => definition !== undefined)
  const route = Routes.applicationCommands(application.id)
  const present = Registered.parse(await client.rest.get(route))
  const same = wanted.every((definition) => present.some((command) => agrees(command, definition)))
  if (same && present.length === wanted.length) return false
  await client.rest.put(route, { body: wanted })
  return true
}
