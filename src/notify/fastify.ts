import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { type AdapterOptions, adapt, nodeHeaders } from './adapter.js'
import { rawBody } from './body.js'

/** The part of a Fastify instance that is used. */
export interface FastifyScope {
  removeAllContentTypeParsers(): void
  // biome-ignore lint/suspicious/noExplicitAny: Fastify's own types, without depending on them
  addContentTypeParser(contentType: string, parser: (request: any, payload: any, done: any) => void): unknown
  // biome-ignore lint/suspicious/noExplicitAny: as above
  all(url: string, handler: (request: any, reply: any) => unknown): unknown
}
interface FastifyRequest {
  readonly method: string
  readonly raw: IncomingMessage
  readonly body?: unknown
  readonly rawBody?: unknown
}
interface FastifyReply {
  code(status: number): this
  headers(headers: Record<string, string>): this
  send(body: string): this
}
/** `app.register(notifications.fastify, { url: '/notify' })`. */
export type FastifyPlugin = (scope: FastifyScope, options: { readonly url: string }, done: () => void) => void

const REMEDY = 'a preParsing or onRequest hook has read the stream; let it leave this route alone'

/** A plugin, so that the raw body is read in its own scope, and parsers stay as they are everywhere else. */
export function toFastify(options: AdapterOptions): FastifyPlugin {
  return (scope, { url }, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload: Readable, parsed: (error: null, body: Readable) => void) =>
      parsed(null, payload),
    )
    scope.all(url, async (request: FastifyRequest, reply: FastifyReply) => {
      const stream = (request.body ?? request.raw) as Readable
      const body = () => rawBody([request.rawBody, request.body], stream, options, REMEDY)
      const { status, headers, body: text } = await adapt(request.method, nodeHeaders(request.raw), body, options)
      return reply
        .code(status)
        .headers({ ...headers })
        .send(text)
    })
    done()
  }
}
