// What an identifier, a path or a flag is made of.

// What these join are things of their own, the first the loosest: -v /srv/app:/data, map.putIfAbsent, docker.sock.
const JOINERS = [/[:@+]+(?:\/\/)?/, /\/+/, /\.+/]
const PATH_JOINER = 1
const PART_PATTERN = /[\p{L}\p{N}\p{M}]+/gu
// camelCase and PascalCase: ConfigMap, livenessProbe, HTTPServer. PIDs is one word.
const HUMP_PATTERN = /^\p{Lu}+s$|\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{N}+/gu
const DEEPEST = 12
/** Characters. What goes on beyond is no identifier, but data between words. */
const LONGEST = 2_000

/** A thing of several words in an identifier, and which of the identifier's words it begins with. */
interface Member {
  readonly text: string
  readonly offset: number
}

/** An identifier's words, and its members of more than one word; of a path also the folders that it leads through. */
export interface Inside {
  readonly members: readonly Member[]
  readonly words: readonly string[]
}

/** docker-compose.yml is docker, compose, yml, and docker-compose; of a plain word the word. */
export function inside(identifier: string): Inside {
  return within(identifier.slice(0, LONGEST), 0)
}

/** @param joiner the place of the loosest that may stand in it */
function within(identifier: string, joiner: number): Inside {
  const by = JOINERS[joiner]
  if (!by) {
    const parts = identifier.match(PART_PATTERN) ?? []
    return { members: [], words: parts.flatMap((part) => part.match(HUMP_PATTERN) ?? [part]) }
  }
  const members: Member[] = []
  const words: string[] = []
  for (const text of identifier.split(by).filter((text) => text !== '')) {
    const own = within(text, joiner + 1)
    if (text !== identifier && own.words.length > 1) members.push({ text, offset: words.length })
    for (const member of own.members) members.push({ ...member, offset: words.length + member.offset })
    words.push(...own.words)
  }
  return { members: joiner === PATH_JOINER ? [...members, ...foldersOf(identifier)] : members, words }
}

/** Of /var/lib/docker: /var/lib. */
function foldersOf(path: string): readonly Member[] {
  const ends = path.startsWith('/') ? [...path.matchAll(/(?<=[^/])\/(?=[^/])/g)].slice(1, DEEPEST) : []
  return ends.map(({ index }) => ({ text: path.slice(0, index), offset: 0 }))
}
