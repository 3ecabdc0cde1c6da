// Students of one name, told apart.

import { grouped } from './grouped.ts'

interface Named {
  readonly user: string
  readonly name: string
}

const SHORTEST = 4

/** The same rows; where a name repeats, as much of the end of the user id behind it as tells its bearers apart. */
export function toldApart<Row extends Named>(rows: readonly Row[]): readonly Row[] {
  const bearers = grouped(rows, nameOf)
  return rows.map((row) => {
    const others = (bearers.get(nameOf(row)) ?? []).filter((other) => other.user !== row.user)
    return others.length === 0 ? row : { ...row, name: `${row.name} (…${ending(row, others)})` }
  })
}

const nameOf = ({ name }: Named) => name.normalize().trim()

function ending({ user }: Named, others: readonly Named[]): string {
  const isShared = (end: string) => others.some((other) => other.user.endsWith(end))
  let length = SHORTEST
  while (length < user.length && isShared(user.slice(-length))) length += 1
  return user.slice(-length)
}
