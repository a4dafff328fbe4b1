import { Readable } from 'node:stream'
import { Axios, AxiosHeaders, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios'
import { type Language, NetworkError, UsageError } from '../errors/errors.js'
import type { Emit } from '../observe/events.js'
import type { Adapter } from './adapter.js'
import { type Attempt, advice } from './attempt.js'
import type { SignedRequest } from './contracts.js'
import { underway } from './envelope.js'
import type { Exchange } from './exchange.js'
import { checkHeaders, fromRawHeaders, toPlainHeaders } from './headers.js'
import { checkHost } from './hosts.js'
import { redact } from './redact.js'
import { OpenedResponse, toBytes } from './response.js'
import { createInterceptors, type Interceptors } from './user-interceptors.js'

export interface InterceptorOptions {
  /** Origins that are trusted besides WeChat Pay's own hosts. */
  readonly trusted: ReadonlySet<string>
  /** Largest decoded response in bytes. */
  readonly maxContentLength: number
  readonly emit: Emit
  /** Language of the hints that error handlers of interceptors see. */
  readonly language: Language | undefined
  /** Whether signing should use the thread pool. */
  isBusy(): boolean
}

/**
 * One Axios instance for all calls of a client. Our request interceptor signs and our response interceptor verifies;
 * they are registered first, so that axios runs ours last before the adapter and first after it.
 */
export function createAxios(
  adapter: Adapter,
  options: InterceptorOptions,
): { axios: Axios; interceptors: Interceptors } {
  const { trusted, maxContentLength, emit } = options
  // responses and errors of internal requests: interceptors of the user do not see them
  const internal = new WeakSet<object>()

  const dispatch = (config: InternalAxiosRequestConfig): Promise<AxiosResponse> => {
    const { exchange, attempt } = underway(config)
    return adapter(exchange, attempt, attempt.isExposed ? config : exchange.request).then(
      (received) => {
        attempt.received = received
        // an empty response for axios: the received one stays in the attempt until `verify` has accepted it
        return { status: 0, statusText: '', headers: NO_HEADERS, data: undefined, config }
      },
      (error: unknown) => fail(exchange, attempt, error),
    )
  }

  /** Our request interceptor: builds and signs the request. */
  const sign = (config: InternalAxiosRequestConfig) => {
    const { exchange, attempt } = underway(config)
    try {
      const { protocol, request, encoded } = exchange
      if (encoded === undefined) throw new TypeError('the body is not encoded')
      const { isExposed } = attempt
      const url = isExposed ? urlOf(axios, config) : new URL(attempt.base + encoded.target)
      checkHost(url, trusted)
      const method = isExposed && typeof config.method === 'string' ? config.method.toUpperCase() : request.method
      const given = isExposed ? checkHeaders(request.label, toPlainHeaders(config.headers)) : exchange.headers
      const signing = protocol.seal({
        label: request.label,
        method,
        // the adapter builds the request line from the same parts of the URL
        target: url.pathname + url.search,
        headers: Object.assign(Object.create(null), given, encoded.headers),
        body: isExposed ? config.data : encoded.body,
        encoded,
        isBusy: options.isBusy(),
      })
      const finish = (signed: SignedRequest): InternalAxiosRequestConfig => {
        // the call ended during signing: nothing may be sent
        if (exchange.failure !== undefined) throw exchange.failure
        attempt.setSent(signed, method, url)
        emit('request.sealed', () => ({ call: exchange.call, attempt: exchange.attempts, host: url.host }))
        return isExposed ? Object.assign(config, reset(axios.defaults.adapter)) : config
      }
      return signing instanceof Promise
        ? signing.then(finish).catch((error: unknown) => fail(exchange, attempt, error))
        : finish(signing)
    } catch (error) {
      return fail(exchange, attempt, error)
    }
  }

  /** Our response interceptor: verifies the response before it is parsed. */
  const verify = async ({ config }: AxiosResponse): Promise<AxiosResponse> => {
    const { exchange, attempt } = underway(config)
    const { received, rawHeaders, sent } = attempt
    let stream: Readable | undefined
    try {
      if (received === undefined) {
        throw new NetworkError(
          'ERR_INTERCEPTOR',
          `${exchange.request.label}: the response did not come through the adapter of this client; ${advice(true)}`,
          true,
        )
      }
      const { protocol, encoded } = exchange
      const { label, filledCall = label, responseType, streamed } = exchange.request
      const { status } = received
      exchange.responseInfo = { status, ...requestIdOf(received) }
      if (streamed && received.data instanceof Readable) stream = received.data
      // the body of a stream is still arriving
      else attempt.phase = 'opening'
      emit('request.answered', () => ({
        call: exchange.call,
        attempt: exchange.attempts,
        status,
        duration: attempt.elapsed,
        ...exchange.responseInfo,
      }))
      const opening = protocol.open({
        label,
        filledCall,
        status,
        headers: fromRawHeaders(rawHeaders ?? []),
        body: stream === undefined ? toBytes(received.data, label, maxContentLength) : NOTHING,
        stream,
        responseType,
        sent,
        encoded,
        redact: (text) => redact(text, sent, label, encoded?.secrets ?? []),
      })
      const data: unknown = opening instanceof Promise ? await opening : opening
      attempt.opened = true
      const response = new OpenedResponse(received, data, attempt, config)
      if (exchange.request.isInternal) internal.add(response)
      return response
    } catch (error) {
      if (stream === undefined) return fail(exchange, attempt, error)
      const failure = attempt.failureOf(error)
      // releases the connection with the rest of the response
      attempt.cancel()
      stream.destroy()
      return fail(exchange, attempt, failure)
    }
  }

  function fail(exchange: Exchange, attempt: Attempt, error: unknown): never {
    attempt.failure = error
    if (exchange.request.isInternal && typeof error === 'object' && error !== null) internal.add(error)
    throw error
  }

  // not axios.create(): the process-wide axios.defaults, which any module may change, do not apply
  const axios = new Axios({ adapter: dispatch })
  axios.interceptors.request.use(sign)
  axios.interceptors.response.use(verify)
  return { axios, interceptors: createInterceptors(axios, { internal, language: options.language }) }
}

/** Resets what an interceptor may have set: the signed bytes are sent by our adapter, and the received bytes are verified. */
const reset = (adapter: unknown) => ({
  data: undefined,
  signal: undefined,
  cancelToken: undefined,
  transformRequest: [],
  transformResponse: [],
  adapter,
})
const NOTHING = Buffer.alloc(0)
/** axios normalizes these headers; the attempt keeps the received ones. */
const NO_HEADERS = new AxiosHeaders()

function urlOf(axios: Axios, config: InternalAxiosRequestConfig): URL {
  const text = config.params === undefined ? config.url : axios.getUri(config)
  if (text === undefined || !URL.canParse(text)) {
    throw new UsageError(
      'ERR_INTERCEPTOR',
      'an axios interceptor set a config.url that is not an absolute URL; change only its path',
    )
  }
  const url = new URL(text)
  url.hash = ''
  return url
}

function requestIdOf({ headers }: { readonly headers: object }): { requestId?: string } {
  const id: unknown = (headers as Record<string, unknown>)['request-id']
  // the header is not signed: other texts must not reach a log
  return typeof id === 'string' && /^[\w-]{1,100}$/.test(id) ? { requestId: id } : {}
}
