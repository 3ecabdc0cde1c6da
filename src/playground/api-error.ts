// Refusals in the shape in which Discord sends them.
// https://discord.com/developers/docs/topics/opcodes-and-status-codes#json

/** One fault of a form: the path of the field, Discord's code for the fault, and a sentence. */
export interface Fault {
  readonly path: readonly (string | number)[]
  readonly code: string
  readonly message: string
}

interface FaultTree {
  [key: string]: FaultTree | { code: string; message: string }[]
}

/** A refusal: HTTP status, Discord's JSON code, and for forms the faults by path. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError'
  readonly status: number
  readonly code: number
  readonly faults: readonly Fault[]

  constructor(status: number, code: number, message: string, faults: readonly Fault[] = []) {
    super(message)
    this.status = status
    this.code = code
    this.faults = faults
  }

  /** The body of the response. */
  toBody(): Record<string, unknown> {
    const body = { message: this.message, code: this.code }
    return this.faults.length === 0 ? body : { ...body, errors: toTree(this.faults) }
  }
}

function toTree(faults: readonly Fault[]): FaultTree {
  const tree: FaultTree = {}
  for (const fault of faults) {
    let node = tree
    for (const key of fault.path) {
      const next = node[String(key)]
      if (next === undefined || Array.isArray(next)) node[String(key)] = {}
      node = node[String(key)] as FaultTree
    }
    const found = node['_errors']
    const errors = Array.isArray(found) ? found : []
    errors.push({ code: fault.code, message: fault.message })
    node['_errors'] = errors
  }
  return tree
}

/** A form with faults: 400, code 50035. */
export function invalidForm(faults: readonly Fault[]): DiscordError {
  return new DiscordError(400, 50035, 'Invalid Form Body', faults)
}

/** A form with one fault. */
export function invalidField(path: readonly (string | number)[], code: string, message: string): DiscordError {
  return invalidForm([{ path, code, message }])
}

/** Discord's refusals that are not about a form, by what they are about. */
export const refusal = {
  unauthorized: () => new DiscordError(401, 0, '401: Unauthorized'),
  noRoute: () => new DiscordError(404, 0, '404: Not Found'),
  wrongMethod: () => new DiscordError(405, 0, '405: Method Not Allowed'),
  unknownApplication: () => new DiscordError(404, 10002, 'Unknown Application'),
  unknownChannel: () => new DiscordError(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new DiscordError(404, 10004, 'Unknown Guild'),
  unknownMember: () => new DiscordError(404, 10007, 'Unknown Member'),
  unknownMessage: () => new DiscordError(404, 10008, 'Unknown Message'),
  unknownUser: () => new DiscordError(404, 10013, 'Unknown User'),
  unknownWebhook: () => new DiscordError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new DiscordError(404, 10062, 'Unknown interaction'),
  alreadyAcknowledged: () => new DiscordError(400, 40060, 'Interaction has already been acknowledged.'),
  tooLarge: () => new DiscordError(413, 40005, 'Request entity too large'),
  missingAccess: () => new DiscordError(403, 50001, 'Missing Access'),
  othersMessage: () => new DiscordError(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new DiscordError(400, 50006, 'Cannot send an empty message'),
  closedToMessages: () => new DiscordError(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => new DiscordError(403, 50013, 'Missing Permissions'),
  deadToken: () => new DiscordError(401, 50027, 'Invalid Webhook Token'),
  badJson: () => new DiscordError(400, 50109, 'The request body contains invalid JSON.'),
} satisfies Record<string, () => DiscordError>
