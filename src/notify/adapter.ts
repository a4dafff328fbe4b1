import { fromRawHeaders } from '../transport/headers.js'
import type { Body, BodyLimits } from './body.js'
import type { Incoming } from './open.js'
import { fail, type NotificationReply } from './receive.js'

/** What an adapter works with. */
export interface AdapterOptions extends BodyLimits {
  /** Opens, handles, answers. */
  receive(incoming: Incoming): Promise<NotificationReply>
  /** Reports an error that keeps a notification from being opened, and gives the answer. */
  refuse(error: unknown): NotificationReply
}

/** Everything that adapters have in common: they differ in where the headers and the body are, and where the answer goes. */
export async function adapt(
  method: string | undefined,
  headers: () => Incoming['headers'],
  body: () => Promise<Body>,
  { receive, refuse }: AdapterOptions,
): Promise<NotificationReply> {
  if (method !== 'POST') return fail(405, 'notifications come by POST', { allow: 'POST' })
  try {
    const read = await body()
    return 'reply' in read ? read.reply : await receive({ headers: headers(), body: read.bytes })
  } catch (error) {
    return refuse(error)
  }
}

/** Of a Node request: from its raw headers, where a duplicate is still to be seen. */
export function nodeHeaders(request: { readonly rawHeaders: readonly string[] }): () => Incoming['headers'] {
  return () => fromRawHeaders(request.rawHeaders)
}
