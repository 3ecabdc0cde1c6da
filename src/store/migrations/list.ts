// Every migration, oldest first. A released one is never edited: a change to the tables is a new file and a new line.

import type { Migration } from 'kysely'
import { asking } from './001-asking.ts'
import { answering } from './002-answering.ts'
import { helping } from './003-helping.ts'
import { ruling } from './004-ruling.ts'
import { naming } from './005-naming.ts'
import { rewording } from './006-rewording.ts'
import { telling } from './007-telling.ts'

export const migrations: Readonly<Record<string, Migration>> = {
  '001-asking': asking,
  '002-answering': answering,
  '003-helping': helping,
  '004-ruling': ruling,
  '005-naming': naming,
  '006-rewording': rewording,
  '007-telling': telling,
}
