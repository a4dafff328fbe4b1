import { type AdapterOptions, adapt } from './adapter.js'
import { readWebStream, rejectConsumedBody } from './body.js'

/** A handler for Hono, the app router of Next, and all frameworks with `Request` and `Response`. */
export type WebHandler = (request: Request) => Promise<Response>

const REMEDY =
  'pass the request before its body is read (in Hono c.req.raw, before c.req.json()), or pass request.clone()'

export function toWeb(options: AdapterOptions): WebHandler {
  return async (request) => {
    const body = async () => (request.bodyUsed ? rejectConsumedBody(REMEDY) : readWebStream(request.body, options))
    const reply = await adapt(request.method, () => request.headers, body, options)
    return new Response(reply.body === '' ? null : reply.body, { status: reply.status, headers: { ...reply.headers } })
  }
}
