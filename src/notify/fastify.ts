import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { type AdapterOptions, adapt, nodeHeaders } from './adapter.js'
import { rawBody } from './body.js'

/** The members of a Fastify instance that are used. */
export interface FastifyScope {
  removeAllContentTypeParsers(): void
  // biome-ignore lint/suspicious/noExplicitAny: Fastify's types would be a dependency
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
/** A plugin: `app.register(notifications.fastify, { url: '/notify' })`. */
export type FastifyPlugin = (scope: FastifyScope, options: { readonly url: string }, done: () => void) => void

const REMEDY = 'exclude this route from preParsing and onRequest hooks that read the stream'

/** Creates a plugin: its scope reads the raw body, and the parsers of other routes do not change. */
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
