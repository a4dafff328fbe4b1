import { type UsageCode, UsageError } from './errors.js'

/** Throws a `UsageError` with this message. */
export type Reject = (message: string) => never

/**
 * Returns a function that throws a `UsageError` with this code.
 *
 * @param label begins each message: `GET /v3/certificates: ...`
 */
export function rejectWith(code: UsageCode, label?: string): Reject {
  return (message) => {
    throw new UsageError(code, label === undefined ? message : `${label}: ${message}`)
  }
}
