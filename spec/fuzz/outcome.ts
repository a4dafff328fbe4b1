import { expect } from 'vitest'
import { ApiError, NetworkError, TrustError, UsageError, type WechatPayError } from 'wechatpay-chain'
import { NETWORK_CODES, TRUST_CODES, USAGE_CODES } from '../../src/errors/errors.js'
import { hasControl } from './texts.js'

export type Outcome<Value> =
  | { readonly value: Value; readonly error?: undefined }
  | { readonly error: WechatPayError; readonly value?: undefined }

/** What comes of a call: nothing but a value, or one of the four errors, with a code of its kind and one line of text. */
export async function outcomeOf<Value>(call: () => Promise<Value>): Promise<Outcome<Value>> {
  // calling alone may not throw
  const promise = call()
  return promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error: checked(error) }),
  )
}

export function checked(error: unknown): WechatPayError {
  if (error instanceof UsageError) expect(USAGE_CODES).toContain(error.code)
  else if (error instanceof NetworkError) expect(NETWORK_CODES).toContain(error.code)
  else if (error instanceof TrustError) expect(TRUST_CODES).toContain(error.code)
  else if (error instanceof ApiError) expect(error.code === null || typeof error.code === 'string').toBe(true)
  else throw new Error('an error of no kind', { cause: error })
  expect(hasControl(error.message)).toBe(false)
  return error
}

/** The same for what answers at once. */
export function outcomeNow<Value>(action: () => Value): Outcome<Value> {
  let value: Value
  try {
    value = action()
  } catch (error) {
    return { error: checked(error) }
  }
  return { value }
}
