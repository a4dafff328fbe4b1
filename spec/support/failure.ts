import { inspect } from 'node:util'
import { expect } from 'vitest'
import { UsageError, type WechatPayError } from 'wechatpay-chain'

/** What `action` throws; a test that expects a failure fails where there is none. */
export function thrownBy(action: () => unknown): WechatPayError {
  try {
    action()
  } catch (error) {
    return error as WechatPayError
  }
  throw new Error('nothing was thrown')
}

/** What a call is rejected with; calling may not throw, and a fulfilled promise fails the test. */
export async function rejectionOf(call: () => Promise<unknown>): Promise<WechatPayError> {
  const promise = call()
  expect(promise).toBeInstanceOf(Promise)
  return promise.then(
    () => {
      throw new Error('the call was not rejected')
    },
    (error: unknown) => error as WechatPayError,
  )
}

/** Class, code and every part of the sentence at once. */
export function expectUsageError(error: unknown, code: string, ...parts: (string | RegExp)[]): void {
  expect(error).toBeInstanceOf(UsageError)
  expect(error).toMatchObject({ code, mayHaveTakenEffect: false, retryable: false })
  for (const part of parts) expect((error as Error).message).toMatch(part)
}

/** Everything that a log could show of an error. */
export function renderingsOf(error: Error): string {
  return [
    String(error),
    error.message,
    error.stack,
    JSON.stringify(error),
    inspect(error, { depth: 10, showHidden: true, getters: true }),
    inspect(error.cause, { depth: 10, showHidden: true }),
  ].join('\n')
}
