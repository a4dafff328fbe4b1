/** What is asked, unless it takes longer than that many milliseconds. @throws Error where it does */
export async function withTimeout<Value>(
  limit: number,
  what: string,
  ask: () => Value | Promise<Value>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not answer within ${limit} ms`)), limit)
  })
  try {
    return await Promise.race([ask(), late])
  } finally {
    clearTimeout(timer)
  }
}
