// The clock of the benchmark.

/**
 * What this process has used of the processors so far, all its threads together, in ms with a resolution of a microsecond.
 * On an idle machine a span of it is as long as the clock's; a busy one cannot stretch it.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
