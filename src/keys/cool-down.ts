/**
 * Returns whether a cool-down is still running. One that ends later than its whole duration from now was started
 * before the system clock was set back, and counts as over.
 *
 * @param until end of the cool-down, Unix time in milliseconds
 * @param duration milliseconds
 */
export function isCoolingDown(until: number | undefined, duration: number, now: number): boolean {
  return until !== undefined && now < until && until - now <= duration
}
