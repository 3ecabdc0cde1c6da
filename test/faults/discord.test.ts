// Discord misbehaves while students answer: nothing that was confirmed is lost or counted twice, and the bot serves again.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXIT } from '../../src/exit-codes.ts'
import type { StandIn } from '../../src/playground/stand-in.ts'
import { FaultyClass } from './class.ts'

const STUDENTS = 12
const CALLBACK = { route: /callback/ }

function refuseResume({ gateway }: StandIn): void {
  gateway.mischief.refuseResumes(1)
  gateway.closeAll(4000)
}

/** What goes wrong, in words, and how the stand-in is told. */
const FAULTS: readonly (readonly [name: string, begin: (standIn: StandIn) => void])[] = [
  ['429 with a wait of two seconds', ({ faults }) => faults.next({ kind: 'rate-limit', retryAfter: 2 }, { ...CALLBACK, times: 4 })],
  ['429 with a wait of ten minutes', ({ faults }) => faults.next({ kind: 'rate-limit', retryAfter: 600 }, { ...CALLBACK, times: 2 })],
  ['a burst of 502', ({ faults }) => faults.next({ kind: 'status', status: 502 }, { times: 12 })],
  ['500 after the answer was taken', ({ faults }) => faults.next({ kind: 'status', status: 500 }, { times: 4, afterwards: true })],
  ['requests that hang', ({ faults }) => faults.next({ kind: 'hang' }, { ...CALLBACK, times: 3 })],
  ['connections that are cut', ({ faults }) => faults.next({ kind: 'cut' }, { times: 5 })],
  ['events twice', ({ gateway }) => gateway.mischief.duplicateNext(STUDENTS)],
  ['events in reverse', ({ gateway }) => gateway.mischief.reverseNext(STUDENTS)],
  ['an event without its fields', ({ gateway }) => gateway.sendRaw('{"op":0,"t":"INTERACTION_CREATE","s":null,"d":{}}')],
  ['an event of nothing', ({ gateway }) => gateway.sendRaw('{"op":0,"t":"MESSAGE_CREATE","s":null,"d":null}')],
  ['an event that nobody knows', ({ gateway }) => gateway.sendRaw('{"op":0,"t":"__proto__","s":null,"d":{}}')],
  ['an order to reconnect', ({ gateway }) => gateway.requestReconnect()],
  ['a resume that is refused', refuseResume],
  ['a session declared invalid', ({ gateway }) => gateway.invalidateSession(false)],
  ...[1000, 1001, 1006, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009].map(
    (code) => [`close ${code}`, ({ gateway }: StandIn) => gateway.closeAll(code)] as const,
  ),
] // biome-ignore format: a table

describe('while students answer', () => {
  let here: FaultyClass
  beforeAll(async () => {
    here = await FaultyClass.open()
    await here.start()
  })
  afterAll(() => here.close())

  it.each(FAULTS)('%s', async (_, begin) => {
    await here.answer(STUDENTS, () => begin(here.standIn))
    here.standIn.faults.clear()
    await here.servesAgain()
    expect(here.wronged()).toEqual([])
  })

  it('lost none of all these', () => {
    expect(here.confirmed.size).toBeGreaterThan(FAULTS.length * (STUDENTS / 2))
    expect(here.wronged()).toEqual([])
  })
})

describe('where Discord will not have the bot back', () => {
  it.each([4004, 4010, 4011, 4012, 4013, 4014])('close %i ends it with a code that says so', async (code) => {
    const here = await FaultyClass.open()
    await here.start()
    here.standIn.gateway.closeAll(code)
    expect(await here.bot?.exit).toBe(EXIT.refused)
    await here.close()
  })
})
