/** The results of each candidate, one a round. The speed of a machine changes, so only results of one round are compared. */
export type Samples<Name extends string, Sample = number> = Readonly<Record<Name, readonly Sample[]>>

/**
 * Runs every candidate once in each round. Each round begins with another candidate, so that other load on the machine and
 * the garbage of the previous candidate affect all candidates alike. The first round warms up and is not counted.
 */
export async function interleave<Name extends string, Sample>(
  rounds: number,
  names: readonly Name[],
  run: (name: Name) => Sample | Promise<Sample>,
): Promise<Samples<Name, Sample>> {
  const samples = Object.fromEntries(names.map((name) => [name, [] as Sample[]])) as Record<Name, Sample[]>
  for (let round = 0; round <= rounds; round += 1) {
    const first = round % names.length
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const sample = await run(name)
      if (round > 0) samples[name].push(sample)
    }
  }
  return samples
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2
}

/** The median of the ratios of each round. */
export function ratio(values: readonly number[], to: readonly number[]): number {
  return median(values.map((value, round) => value / (to[round] ?? Number.NaN)))
}

/** The median of the differences of each round. */
export function difference(values: readonly number[], from: readonly number[]): number {
  return median(values.map((value, round) => value - (from[round] ?? Number.NaN)))
}

// CPU time instead of the clock, because the clock also measures other processes of the machine

/** Microseconds of CPU per call. */
export function cpuTime(calls: number, run: () => unknown): number {
  const start = process.cpuUsage()
  for (let call = 0; call < calls; call += 1) run()
  return cpuSince(start) / calls
}

/** Microseconds of CPU per call. The calls run one after the other. */
export async function cpuTimeAsync(calls: number, run: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage()
  for (let call = 0; call < calls; call += 1) await run()
  return cpuSince(start) / calls
}

/** Microseconds of CPU of the whole process since `start`. */
export function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return user + system
}
