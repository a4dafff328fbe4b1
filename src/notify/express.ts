import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AdapterOptions, adapt, nodeHeaders } from './adapter.js'
import { rawBody } from './body.js'

/** A Node request, with the members that Express, Nest and body parsers may add. */
export type ExpressRequest = IncomingMessage & { readonly body?: unknown; readonly rawBody?: unknown }
/** A handler `(req, res)`, also for Nest, the pages router of Next, and node:http. */
export type ExpressHandler = (request: ExpressRequest, response: ServerResponse) => Promise<void>

const REMEDY =
  'register this route before app.use(express.json()) and other parsers, or keep the bytes: express.json({ verify: (req, _res, buf) => { req.rawBody = buf } }); ' +
  'in Nest: NestFactory.create(AppModule, { rawBody: true }); in Next pages: export const config = { api: { bodyParser: false } }'

export function toExpress(options: AdapterOptions): ExpressHandler {
  return async (request, response) => {
    const body = () => rawBody([request.rawBody, request.body], request, options, REMEDY)
    const reply = await adapt(request.method, nodeHeaders(request), body, options)
    response.writeHead(reply.status, reply.headers)
    response.end(reply.body)
  }
}
