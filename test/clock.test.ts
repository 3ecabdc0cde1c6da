import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AdjustableClock, systemClock } from '../src/clock.ts'

const HOUR = 3_600_000

describe.each([
  ['the machine’s clock', () => systemClock],
  ['a clock that can go ahead', () => new AdjustableClock()],
])('%s', (_name, make) => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const waiting = (ms: number) => {
    const clock = make()
    const called = vi.fn()
    clock.at(clock.now() + ms, called)
    return called
  }

  it('calls when it is time, and not before', () => {
    const called = waiting(5_000)
    vi.advanceTimersByTime(4_999)
    expect(called).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(called).toHaveBeenCalledOnce()
  })

  it('that is set back holds nothing up: it calls when as much time has passed', () => {
    const called = waiting(5_000)
    vi.advanceTimersByTime(1_000)
    vi.setSystemTime(Date.now() - HOUR)
    vi.advanceTimersByTime(4_000)
    expect(called).toHaveBeenCalledOnce()
  })

  it('that is set ahead, as after a sleep, calls within a minute', () => {
    const called = waiting(2 * HOUR)
    vi.advanceTimersByTime(1_000)
    vi.setSystemTime(Date.now() + 3 * HOUR)
    vi.advanceTimersByTime(60_000)
    expect(called).toHaveBeenCalledOnce()
  })
})
