import type { IncomingMessage } from 'node:http'
import { type AdapterOptions, adapt, nodeHeaders } from './adapter.js'
import { rawBody } from './body.js'

/** The members of a Koa context that are used. */
export interface KoaContext {
  readonly req: IncomingMessage
  // biome-ignore lint/suspicious/noExplicitAny: body parsers add `body` and `rawBody`
  readonly request: any
  status: number
  body: unknown
  set(headers: Record<string, string>): void
}
export type KoaMiddleware = (context: KoaContext) => Promise<void>

const REMEDY =
  'register this middleware before the body parser, or use a parser that keeps the text (koa-bodyparser and @koa/bodyparser set ctx.request.rawBody)'

export function toKoa(options: AdapterOptions): KoaMiddleware {
  return async (context) => {
    const { req, request } = context
    const body = () => rawBody([request.rawBody, request.body], req, options, REMEDY)
    const reply = await adapt(req.method, nodeHeaders(req), body, options)
    context.status = reply.status
    context.set({ ...reply.headers })
    context.body = reply.body === '' ? null : reply.body
  }
}
