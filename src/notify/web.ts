import { type AdapterOptions, adapt } from './adapter.js'
import { eaten, readWebStream } from './body.js'

/** For Hono, Next's app router, and whatever else speaks `Request` and `Response`. */
export type WebHandler = (request: Request) => Promise<Response>

const REMEDY =
  'pass the request before anything reads it (in Hono c.req.raw, before c.req.json()), or a clone: request.clone()'

export function toWeb(options: AdapterOptions): WebHandler {
  return async (request) => {
    const body = async () => (request.bodyUsed ? eaten(REMEDY) : readWebStream(request.body, options))
    const reply = await adapt(request.method, () => request.headers, body, options)
    return new Response(reply.body === '' ? null : reply.body, { status: reply.status, headers: { ...reply.headers } })
  }
}
