import { fromRawHeaders } from '../transport/headers.js'
import type { Body, BodyLimits } from './body.js'
import type { Incoming } from './open.js'
import { fail, type NotificationReply } from './receive.js'

export interface AdapterOptions extends BodyLimits {
  /** Verifies, decrypts and handles a notification. */
  receive(incoming: Incoming): Promise<NotificationReply>
  /** Logs an error that occurred before a notification was handled, and returns the response. */
  reject(error: unknown): NotificationReply
}

/** Handles one request. Each adapter defines how the headers and the body are read, and sends the response. */
export async function adapt(
  method: string | undefined,
  headers: () => Incoming['headers'],
  body: () => Promise<Body>,
  { receive, reject }: AdapterOptions,
): Promise<NotificationReply> {
  if (method !== 'POST') return fail(405, 'the method must be POST', { allow: 'POST' })
  try {
    const read = await body()
    return 'reply' in read ? read.reply : await receive({ headers: headers(), body: read.bytes })
  } catch (error) {
    return reject(error)
  }
}

/** Reads the raw headers of a Node request, because Node drops or joins duplicates in the parsed ones. */
export function nodeHeaders(request: { readonly rawHeaders: readonly string[] }): () => Incoming['headers'] {
  return () => fromRawHeaders(request.rawHeaders)
}
