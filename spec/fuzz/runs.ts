/** `FUZZ_RUNS=20 npx vitest run spec/fuzz` tries twenty times as much; a failure prints the seed to try it with again. */
const FACTOR = Number(process.env['FUZZ_RUNS'] ?? 1)

/** Milliseconds that one test may take. */
export const PATIENCE = 20_000 * Math.max(1, FACTOR)

export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(usual * FACTOR) }
}
