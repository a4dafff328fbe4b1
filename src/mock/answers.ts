import { sha256 } from '../crypto/digest.js'
import { decrypt, type KeyObject } from '../crypto/rsa.js'

/** A request whose signature has been checked. */
export interface MockCall {
  /** `POST /v3/pay/transactions/native`, with the names of its variables. */
  readonly api: string
  /** Values of the path's variables, decoded. */
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The JSON body; `undefined` where there is none. */
  readonly body: unknown
  /** What its sensitive values are encrypted with, and its answer is signed with. */
  readonly platformKey: KeyObject
}
export interface Answer {
  readonly status: number
  /** `undefined`: an empty body. */
  readonly body?: unknown
  /** A file in the place of a body; it is not signed. */
  readonly bytes?: Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}
export type Handler = (asked: MockCall) => Answer
export type Handlers = Readonly<Record<string, Handler>>

export interface Answers {
  /** `POST /v3/pay/transactions/native` and the like. */
  readonly apis: readonly string[]
  find(
    method: string,
    pathname: string,
  ): { api: string; answer: (asked: Omit<MockCall, 'api' | 'path'>) => Answer } | 404 | 405
}

/** Finds who answers a request. */
export function createAnswers(handlers: Handlers): Answers {
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
      return { api, answer: (asked) => handler({ ...asked, api, path: pathOf(route.segments, segments) }) }
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

export function refusal(status: number, code: string, message: string, detail?: object): Answer {
  return { status, body: { code, message, ...(detail && { detail }) } }
}

export function badParameter(field: string, issue: string, location: 'body' | 'query' = 'body'): Answer {
  return refusal(400, 'PARAM_ERROR', '参数错误', { field, issue, location })
}

export const otherParameters = refusal(400, 'INVALID_REQUEST', '请求重入时，参数与首次请求时不一致')

export type Fields = Readonly<Record<string, unknown>>
export function fieldsOf(body: unknown): Fields {
  return typeof body === 'object' && body !== null ? (body as Fields) : {}
}

/** The first member that is not a text, as a refusal. */
export function missingText(json: Fields, names: readonly string[]): Answer | undefined {
  const missing = names.find((name) => typeof json[name] !== 'string')
  return missing === undefined ? undefined : badParameter(missing, 'is missing')
}

export function isFen(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 1
}

/** The same for the same parameters: ciphertexts differ each time, what is in them does not. */
export function fingerprint({ api, path, body, platformKey }: MockCall): string {
  const readable = JSON.stringify([api, path, body], (_, value: unknown) =>
    typeof value === 'string' ? (decrypt(value, platformKey, 'oaep') ?? value) : value,
  )
  return sha256(readable)
}
