import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AdapterOptions, adapt, nodeHeaders } from './adapter.js'
import { rawBody } from './body.js'

/** A Node request, with what Express, Nest and body parsers may have put onto it. */
export type ExpressRequest = IncomingMessage & { readonly body?: unknown; readonly rawBody?: unknown }
/** `(req, res)`, also for Nest, for Next's pages and for plain node:http. */
export type ExpressHandler = (request: ExpressRequest, response: ServerResponse) => Promise<void>

const REMEDY =
  'put this route above app.use(express.json()) and other parsers, or keep the bytes: express.json({ verify: (req, _res, buf) => { req.rawBody = buf } }); ' +
  'in Nest: NestFactory.create(AppModule, { rawBody: true }); in Next pages: export const config = { api: { bodyParser: false } }'

export function toExpress(options: AdapterOptions): ExpressHandler {
  return async (request, response) => {
    const body = () => rawBody([request.rawBody, request.body], request, options, REMEDY)
    const reply = await adapt(request.method, nodeHeaders(request), body, options)
    response.writeHead(reply.status, reply.headers)
    response.end(reply.body)
  }
}
