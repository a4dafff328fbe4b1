import { Readable } from 'node:stream'
import {
  Axios,
  AxiosHeaders,
  type AxiosRequestConfig,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
  isAxiosError,
} from 'axios'
import {
  ApiError,
  afterUncertain,
  isWechatPayError,
  NetworkError,
  UsageError,
  type WechatPayError,
} from '../errors/errors.js'
import type { ClientEvents, Emit } from '../observe/events.js'
import type { Secret } from '../text/secret.js'
import { createOnAbort } from './abort.js'
import { type AxiosOptions, createAdapter, type Progress, type RawResponse } from './adapter.js'
import { type Attempt, advice, type SentRequest, tooLarge } from './attempt.js'
import { abortedBefore, type EncodedBody, Exchange } from './exchange.js'
import { checkHeaders, fromRawHeaders, type ReceivedHeaders } from './headers.js'
import { checkHost } from './hosts.js'
import { redact } from './redact.js'
import type { Retry, RetryPolicy } from './retry.js'

/** A request as the caller and the interceptors left it, before it is signed. */
export interface UnsignedRequest {
  /** `GET /v3/pay/transactions/id/{transaction_id}`: what errors may show. */
  readonly label: string
  /** Upper case. */
  readonly method: string
  /** Path and query exactly as they will be on the request line. */
  readonly target: string
  /** By lower-case name, checked. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  /** What the call carries, as it was before interceptors. */
  readonly encoded?: EncodedBody | undefined
  /** Whether so many calls are under way that what takes long should not hold up the others. */
  readonly isBusy?: boolean
}
/** What is sent: these headers, these bytes. */
export type SignedRequest = Omit<SentRequest, 'method' | 'url'>
/** An answer of any status, as it arrived. */
export interface ReceivedResponse {
  readonly label: string
  /** The method and the filled path, to know the API by. Default: the label. */
  readonly operation?: string | undefined
  readonly status: number
  readonly headers: ReceivedHeaders
  /** After transfer and content decoding. */
  readonly body: Uint8Array
  /** A good answer to a streamed request, in the place of `body`. */
  readonly stream?: Readable | undefined
  readonly responseType: string | undefined
  /** What it is the answer to. */
  readonly sent?: SentRequest | undefined
  /** What the call carries. */
  readonly encoded?: EncodedBody | undefined
  /** Takes out of a stranger's text what it repeats of the request. */
  redact(text: string): string
}
/** How a family of APIs talks: `seal` fixes and signs what is sent, `open` believes and reads what comes back. */
export interface Protocol {
  /** Once, when the call is made. @throws UsageError `ERR_BODY` */
  encode(request: Request, headers: Readonly<Record<string, string>>): EncodedBody | Promise<EncodedBody>
  /** The body as interceptors may change it; `seal` takes either. */
  toInterceptorBody(body: unknown): unknown
  seal(draft: UnsignedRequest): SignedRequest | Promise<SignedRequest>
  /** @returns the `data` of the response, or `Unsigned` */
  open(reply: ReceivedResponse): unknown
}
/** Data of an answer that nothing authenticates but TLS, because the API is one that does not sign. */
export class UnsignedData {
  constructor(readonly data: unknown) {}
}

export interface Request extends Progress {
  readonly label: string
  readonly method: string
  /** Base URLs, without a slash at the end, that the call may go to; the first one first. */
  readonly bases: readonly string[]
  /** Path and query below the base. */
  readonly target: string
  readonly body?: unknown
  /** The method and the filled path, without base: to know the API by. Default: the label. */
  readonly operation?: string | undefined
  /** What stands as holes in `target`. */
  readonly secrets?: readonly Secret[] | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Milliseconds for everything, from here to the opened answer. */
  readonly timeout: number
  readonly retry: RetryPolicy
  readonly signal?: AbortSignal | undefined
  readonly responseType?: string | undefined
  /** Default `false`. */
  readonly streamed?: boolean | undefined
}

export interface TransportOptions {
  /** For events. */
  readonly mchid: string
  /** Origins that are trusted besides WeChat Pay's own hosts, because the configuration names them. */
  readonly trusted: ReadonlySet<string>
  /** Bytes of an answer, decoded. */
  readonly maxContentLength: number
  /** Milliseconds for a connection to stand. */
  readonly connectTimeout: number
  /** Shared by everything that goes to the same hosts. */
  readonly retry: Retry
  readonly emit: Emit
  readonly axios: AxiosOptions
}

/** Carries one request to its opened answer, or to one of the four errors. */
export type Transport = (request: Request) => Promise<AxiosResponse>

// a spec holds it to package.json
const VERSION = '0.1.0'
/** WeChat Pay refuses some calls that have none. */
export const USER_AGENT = `wechatpay-chain/${VERSION} (node/${process.versions.node}; ${process.platform})`

/** An axios instance whose two interceptors seal and open: registered first, so that ours seals last and opens first. */
export function createTransport(protocol: Protocol, options: TransportOptions): Transport {
  const { mchid, trusted, maxContentLength, connectTimeout, retry, emit } = options
  const { interceptors } = options.axios
  // not from an empty object, which a polluted prototype would fill
  const before = interceptors?.request ?? []
  const after = interceptors?.response ?? []
  const adapt = createAdapter(options.axios, maxContentLength)
  const watch = createOnAbort()
  let inFlight = 0

  /** Fixes and signs. */
  async function seal(
    exchange: Exchange,
    attempt: Attempt,
    draft: Omit<UnsignedRequest, 'label' | 'target'>,
    url: URL,
  ) {
    const { label } = exchange.options
    // the URL is taken apart in the same way when it is sent, so that this is what is on the request line
    const target = url.pathname + url.search
    let sealed: SignedRequest | Promise<SignedRequest>
    try {
      const { method, headers, body } = draft
      sealed = protocol.seal({
        label,
        target,
        method,
        headers,
        body,
        encoded: exchange.encoded,
        isBusy: inFlight > FEW,
      })
      if (sealed instanceof Promise) sealed = await sealed
    } catch (error) {
      attempt.unsealed = error
      throw error
    }
    if (exchange.failure !== undefined) throw exchange.failure // it ended meanwhile: nothing may leave
    // each by its name: this is on the way of every call
    const { headers, body, signed, values, signType } = sealed
    attempt.sent = { headers, body, signed, values, signType, method: draft.method, url }
    attempt.phase = 'dispatching'
    emit('request.sealed', () => ({ call: exchange.call, attempt: exchange.attempts, host: url.host }))
  }

  /** Believes, and only then reads. */
  async function open(exchange: Exchange, attempt: Attempt, raw: RawResponse): Promise<AxiosResponse> {
    const { label, operation, responseType, streamed } = exchange.options
    const { status } = raw
    exchange.answer = { status, ...requestIdOf(raw) }
    const stream = streamed && raw.data instanceof Readable ? raw.data : undefined
    // what it is opened from is still arriving
    if (stream === undefined) attempt.phase = 'opening'
    emit('request.answered', () => ({
      call: exchange.call,
      attempt: exchange.attempts,
      status,
      duration: attempt.elapsed,
      ...exchange.answer,
    }))
    const opening = protocol.open({
      label,
      operation,
      status,
      headers: fromRawHeaders(attempt.rawHeaders ?? Object.entries(plainHeaders(raw.headers)).flat()),
      body: stream === undefined ? toBytes(raw.data, label, maxContentLength) : NOTHING,
      stream,
      responseType,
      sent: attempt.sent,
      encoded: exchange.encoded,
      redact: (text) => redact(text, attempt.sent, label, exchange.encoded?.secrets ?? []),
    })
    let data: unknown
    try {
      data = opening instanceof Promise ? await opening : opening
    } catch (error) {
      if (stream === undefined) throw error
      const failure = attempt.failureOf(error)
      // gives the connection back, whatever was left of the answer
      attempt.cancel()
      stream.destroy()
      throw failure
    }
    attempt.opened = true
    return new Opened(raw, data, attempt)
  }

  /** Where no interceptor of the user's looks on: axios's own way around its adapters costs more than all of this. */
  async function carry(exchange: Exchange, attempt: Attempt, request: Request, base: string): Promise<AxiosResponse> {
    const { encoded: content } = exchange
    const url = new URL(base + (content?.target ?? request.target))
    checkHost(url, trusted)
    const headers = Object.assign(Object.create(null), exchange.options.headers, content?.headers)
    await seal(exchange, attempt, { method: request.method, headers, body: content?.body }, url)
    return open(exchange, attempt, await adapt(exchange, attempt, request))
  }

  const axios = createAxios()

  function createAxios(): Axios {
    // not axios.create(): the process-wide axios.defaults, which anybody may change, have no say here
    const instance = new Axios({
      adapter: async (config) => {
        const exchange = exchangeOf(config)
        // an answer is told from any other by its config
        return Object.assign(await adapt(exchange, attemptOf(exchange), config), { config })
      },
    })
    instance.interceptors.request.use(async (config) => {
      const exchange = exchangeOf(config)
      const url = urlOf(config.params === undefined ? config.url : instance.getUri(config))
      url.hash = ''
      checkHost(url, trusted)
      const method = typeof config.method === 'string' ? config.method.toUpperCase() : exchange.options.method
      const headers = checkHeaders(exchange.options.label, plainHeaders(config.headers))
      Object.assign(headers, exchange.encoded?.headers)
      const body = before.length > 0 ? config.data : exchange.encoded?.body
      await seal(exchange, attemptOf(exchange), { method, headers, body }, url)
      // axios itself has nothing to do any more, whatever an interceptor put into the config
      return Object.assign(config, {
        data: undefined,
        signal: undefined,
        cancelToken: undefined,
        adapter: instance.defaults.adapter,
        transformRequest: [], // what was signed is what is sent
        transformResponse: [], // what arrived is what is verified
      })
    })
    instance.interceptors.response.use((response) => {
      const exchange = exchangeOf(response.config)
      return open(exchange, attemptOf(exchange), response)
    })
    for (const interceptor of before) instance.interceptors.request.use(interceptor)
    for (const interceptor of after) instance.interceptors.response.use(interceptor)
    // registered last, runs first: interceptors see the body as an object, a copy of what the caller passed
    if (before.length > 0) {
      instance.interceptors.request.use((config) =>
        Object.assign(config, { data: protocol.toInterceptorBody(exchangeOf(config).encoded?.body) }),
      )
    }
    return instance
  }

  /** One attempt. */
  function attempt(exchange: Exchange, request: Request, base: string): Promise<AxiosResponse> {
    const begun = exchange.begin()
    return before.length + after.length === 0
      ? carry(exchange, begun, request, base)
      : axios.request(toAxios(request, exchange, base))
  }

  /** Sends a call until it has an answer, or must not be sent again. */
  async function send(exchange: Exchange, request: Request): Promise<AxiosResponse> {
    const { bases, retry: policy } = request
    let base = retry.begin(bases)
    for (;;) {
      try {
        // `stopped` also ends what nothing else watches, such as a user's interceptor
        return await Promise.race([attempt(exchange, request, base), exchange.stopped])
      } catch (error) {
        if (exchange.failure !== undefined) throw exchange.failure
        const failure = outcomeOf(error, exchange)
        const { attempts, remaining, earlier } = exchange
        // an interceptor may have changed it
        const method = exchange.attempt?.sent?.method ?? request.method
        const isUncertain = earlier !== undefined
        const again = retry.next(failure, { method, policy, isUncertain, attempts, base, bases, remaining })
        if (again === undefined) {
          // a read has no effect that a refusal could be mistaken about
          const isTold = method === 'GET' && failure instanceof ApiError
          throw isUncertain && !isTold ? afterUncertain(failure, earlier) : failure
        }
        if ((failure as WechatPayError).mayHaveTakenEffect) exchange.earlier = failure
        emit('request.retried', () => ({
          call: exchange.call,
          attempt: attempts + 1,
          delay: Math.round(again.delay),
          host: new URL(again.base).host,
          error: { name: (failure as WechatPayError).name, code: (failure as WechatPayError).code },
        }))
        await exchange.pause(again.delay)
        base = again.base
      }
    }
  }

  return async (request) => {
    const { label, method, timeout, signal, responseType, streamed = false, operation = label } = request
    // before axios, which would mend what is wrong with them
    const headers = request.headers === undefined ? NONE : checkHeaders(label, request.headers)
    if (signal?.aborted) throw abortedBefore(label, signal)
    const exchange = new Exchange({
      label,
      operation,
      method,
      mchid,
      timeout,
      connectTimeout,
      signal,
      responseType,
      streamed,
      headers,
      adapter: adapt.kind,
    })
    const forget = signal && watch(signal, () => exchange.stop('abort'))
    inFlight += 1
    try {
      emit('call.started', () => ({ call: exchange.call }))
      const content = protocol.encode(request, headers)
      exchange.encoded = content instanceof Promise ? await Promise.race([content, exchange.stopped]) : content
      const response = await send(exchange, request)
      emit('call.finished', () => finished(exchange, exchange.answer ?? {}))
      return response
    } catch (error) {
      const failure = exchange.failure ?? error
      emit('call.finished', () => finished(exchange, { error: failure }))
      throw failure
    } finally {
      inFlight -= 1
      exchange.end()
      forget?.()
    }
  }
}

/** Calls under way up to which signing one more at once is quicker than handing it to the thread pool. */
const FEW = 3
const NONE: Readonly<Record<string, string>> = Object.freeze(Object.create(null))
const NOTHING = Buffer.alloc(0)

function finished(exchange: Exchange, outcome: Pick<ClientEvents['call.finished'], 'status' | 'requestId' | 'error'>) {
  return { call: exchange.call, attempts: exchange.attempts, duration: exchange.elapsed, ...outcome }
}

function requestIdOf({ headers }: { readonly headers: object }): { requestId?: string } {
  const id: unknown = (headers as Record<string, unknown> | undefined)?.['request-id']
  // no signature covers it: nothing that is no id gets into a log
  return typeof id === 'string' && /^[\w-]{1,100}$/.test(id) ? { requestId: id } : {}
}

/** The axios response of a verified answer. */
class Opened implements AxiosResponse {
  readonly status: number
  readonly statusText: string
  readonly headers: AxiosHeaders
  data: unknown
  readonly verifiedBy: 'signature' | 'none'
  readonly #raw: RawResponse
  readonly #attempt: Attempt

  constructor(raw: RawResponse, data: unknown, attempt: Attempt) {
    const { headers } = raw
    this.status = raw.status
    this.statusText = raw.statusText
    // not through its constructor, which looks for what no parser of HTTP lets through
    this.headers =
      headers instanceof AxiosHeaders ? headers : (Object.assign(new AxiosHeaders(), headers) as AxiosHeaders)
    this.data = data instanceof UnsignedData ? data.data : data
    this.verifiedBy = data instanceof UnsignedData ? 'none' : 'signature'
    this.#raw = raw
    this.#attempt = attempt
  }

  // they hold the Authorization header and the body: still there, but not printed with the response
  get config(): InternalAxiosRequestConfig {
    const { sent } = this.#attempt
    const { method, url, body, headers } = sent ?? {}
    const config = { method, url: url?.href, headers: new AxiosHeaders({ ...headers }), data: body }
    return this.#raw.config ?? (config as InternalAxiosRequestConfig)
  }

  get request(): unknown {
    return this.#raw.request
  }
}

/** What comes out of the whole chain of interceptors, ours and the user's. */
function outcomeOf(error: unknown, exchange: Exchange): unknown {
  const { label } = exchange.options
  const attempt = attemptOf(exchange)
  const isForeign = isAxiosError(error) || isWechatPayError(error)
  const what = `${label}: an axios interceptor failed with the error of another call; catch it there`
  if (attempt.opened) {
    // another call's outcome must not pass for the outcome of this one; anything else is theirs, as it is
    if (!isForeign) return error
    return new NetworkError('ERR_INTERCEPTOR', `${what}; WeChat Pay's answer was good; ${advice(true)}`, true)
  }
  if (attempt.phase === 'preparing') {
    // what keeps this call from being sealed; every other outcome is another call's
    const isOurs = error instanceof UsageError || error === attempt.unsealed
    return isForeign && !isOurs ? new UsageError('ERR_INTERCEPTOR', `${what}; ${advice(false)}`) : error
  }
  if (isWechatPayError(error) || attempt.phase === 'opening') return error
  return attempt.failureOf(error)
}

interface Carrier {
  exchange: Exchange
}

function toAxios(request: Request, exchange: Exchange, base: string): AxiosRequestConfig & Carrier {
  const { encoded: content } = exchange
  const { method, target, onUploadProgress, onDownloadProgress } = request
  return {
    method,
    url: base + (content?.target ?? target),
    headers: { ...exchange.options.headers, ...content?.headers },
    ...(onUploadProgress && { onUploadProgress }),
    ...(onDownloadProgress && { onDownloadProgress }),
    exchange,
  }
}

function urlOf(text: string | undefined): URL {
  try {
    return new URL(text ?? '')
  } catch {
    throw new UsageError(
      'ERR_INTERCEPTOR',
      'an axios interceptor left a URL that is not absolute; leave config.url as it is, or change its path',
    )
  }
}

function exchangeOf(config: object | undefined | null): Exchange {
  const exchange = (config as Partial<Carrier> | undefined | null)?.exchange
  if (exchange instanceof Exchange) return exchange
  throw new UsageError(
    'ERR_INTERCEPTOR',
    'an axios interceptor returned a config of its own; return the one it was given, changed',
  )
}

function attemptOf(exchange: Exchange): Attempt {
  return exchange.attempt ?? exchange.begin()
}

function plainHeaders(headers: unknown): Record<string, string> {
  const given: object = headers instanceof AxiosHeaders ? headers.toJSON() : ((headers ?? {}) as object)
  const plain: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(given)) plain[name] = String(value)
  return plain
}

function toBytes(data: unknown, label: string, limit: number): Uint8Array {
  if (data === undefined || data === null || data === '') return Buffer.alloc(0)
  const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data
  if (!(bytes instanceof Uint8Array)) {
    throw new NetworkError(
      'ERR_RESPONSE_FORMAT',
      `${label}: the axios adapter did not give bytes, so that nothing can be verified; honour responseType: 'arraybuffer'`,
      true,
    )
  }
  if (bytes.length > limit) throw tooLarge(label, limit)
  return bytes
}
