/**
 * Returns the result of `run`, or rejects after `limit` milliseconds.
 *
 * @param what name of the other side, for the message
 */
export async function withTimeout<Value>(
  limit: number,
  what: string,
  run: () => Value | Promise<Value>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not respond within ${limit} ms`)), limit)
  })
  try {
    return await Promise.race([run(), late])
  } finally {
    clearTimeout(timer)
  }
}
