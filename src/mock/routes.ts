import { sha256 } from '../crypto/digest.js'
import { decrypt, type KeyObject } from '../crypto/rsa.js'

/** A request whose signature is verified. */
export interface MockCall {
  /** `POST /v3/pay/transactions/native`, with the names of its variables. */
  readonly api: string
  /** Decoded values of the path variables. */
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The JSON body; `undefined` if there is none. */
  readonly body: unknown
  /** Decrypts the sensitive fields of the request and signs the response. */
  readonly platformKey: KeyObject
}
export interface MockResponse {
  readonly status: number
  /** `undefined`: an empty body. */
  readonly body?: unknown
  /** A file instead of a body; it is not signed. */
  readonly bytes?: Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}
export type Handler = (call: MockCall) => MockResponse
export type Handlers = Readonly<Record<string, Handler>>

export interface Routes {
  /** Such as `POST /v3/pay/transactions/native`. */
  readonly apis: readonly string[]
  find(
    method: string,
    pathname: string,
  ): { api: string; handle: (call: Omit<MockCall, 'api' | 'path'>) => MockResponse } | 404 | 405
}

/** Creates the routing of requests to handlers. */
export function createRoutes(handlers: Handlers): Routes {
  const routes = Object.entries(handlers).map(([api, handler]) => {
    const [method = '', template = ''] = api.split(' ')
    return { api, method, segments: template.split('/'), handler }
  })
  return {
    apis: Object.keys(handlers),
    find(method, pathname) {
      const segments = pathname.split('/')
      const matches = routes.filter((route) => fits(route.segments, segments))
      const route = matches.find((match) => match.method === method)
      if (route === undefined) return matches.length > 0 ? 405 : 404
      const { api, handler } = route
      return { api, handle: (call) => handler({ ...call, api, path: pathOf(route.segments, segments) }) }
    },
  }
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, index) => part.startsWith('{') || part === segments[index])
  )
}

function pathOf(template: readonly string[], segments: readonly string[]): Record<string, string> {
  const pairs = template.flatMap((part, index) =>
    part.startsWith('{') ? [[part.slice(1, -1), decodeURIComponent(segments[index] ?? '')] as const] : [],
  )
  return Object.fromEntries(pairs)
}

export function apiError(status: number, code: string, message: string, detail?: object): MockResponse {
  return { status, body: { code, message, ...(detail && { detail }) } }
}

export function parameterError(field: string, issue: string, location: 'body' | 'query' = 'body'): MockResponse {
  return apiError(400, 'PARAM_ERROR', '参数错误', { field, issue, location })
}

export const differentParameters = apiError(400, 'INVALID_REQUEST', '请求重入时，参数与首次请求时不一致')

export type Fields = Readonly<Record<string, unknown>>
export function fieldsOf(body: unknown): Fields {
  return typeof body === 'object' && body !== null ? (body as Fields) : {}
}

/** Returns an API error for the first member that is not a string. */
export function missingText(json: Fields, names: readonly string[]): MockResponse | undefined {
  const missing = names.find((name) => typeof json[name] !== 'string')
  return missing === undefined ? undefined : parameterError(missing, 'is missing')
}

export function isFen(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 1
}

/** Returns the same hash for the same parameters. Sensitive fields are decrypted first, because ciphertexts differ each time. */
export function fingerprint({ api, path, body, platformKey }: MockCall): string {
  const readable = JSON.stringify([api, path, body], (_, value: unknown) =>
    typeof value === 'string' ? (decrypt(value, platformKey, 'oaep') ?? value) : value,
  )
  return sha256(readable)
}
