import http from 'node:http'
import https from 'node:https'
import {
  Axios,
  type AxiosAdapter,
  AxiosHeaders,
  type AxiosProxyConfig,
  type AxiosRequestConfig,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
  isAxiosError,
} from 'axios'
import { type Attempt, advice, type Sent, tooLarge } from './attempt.js'
import { afterUncertain, isWechatPayError, NetworkError, UsageError, type WechatPayError } from './errors.js'
import type { ClientEvents, Emit } from './events.js'
import { abortedBefore, type Content, Exchange } from './exchange.js'
import { checkHost, isLoopback } from './hosts.js'
import { exchangeBytes } from './http.js'
import type { Retry, RetryPolicy } from './retry.js'
import { Secret } from './secret.js'

/** A request as the caller and the interceptors left it, before it is signed. */
export interface Draft {
  /** `GET /v3/pay/transactions/id/{transaction_id}`: what errors may show. */
  readonly label: string
  /** Upper case. */
  readonly method: string
  /** Path and query exactly as they will be on the request line. */
  readonly target: string
  /** By lower-case name, checked. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  /** Whether so many calls are under way that what takes long should not hold up the others. */
  readonly isBusy?: boolean
}
/** What is sent: these headers, these bytes. */
export type Sealed = Omit<Sent, 'method' | 'url'>
/** An answer of any status, as it arrived. */
export interface Reply {
  readonly label: string
  /** The method and the filled path, to know the API by. Default: the label. */
  readonly operation?: string | undefined
  readonly status: number
  readonly headers: ReplyHeaders
  /** After transfer and content decoding. */
  readonly body: Uint8Array
  readonly responseType: string | undefined
  /** What it is the answer to. */
  readonly sent?: Sent | undefined
  /** Takes out of a stranger's text what it repeats of the request. */
  redact(text: string): string
}
/** By lower-case name; an array where the header came more than once. */
export type ReplyHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/** How a family of APIs talks: `seal` fixes and signs what is sent, `open` believes and reads what comes back. */
export interface Protocol {
  /** Once, when the call is made. @throws UsageError `ERR_BODY` */
  encode(request: Request): Content | Promise<Content>
  /** The bytes as interceptors may change them; `seal` takes either. */
  show(body: Uint8Array | undefined): unknown
  seal(draft: Draft): Sealed | Promise<Sealed>
  /** @returns the `data` of the response */
  open(reply: Reply): unknown
}

export interface Request {
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
  readonly onUploadProgress?: AxiosRequestConfig['onUploadProgress'] | undefined
  readonly onDownloadProgress?: AxiosRequestConfig['onDownloadProgress'] | undefined
}

/** The part of axios that is the user's. */
export interface AxiosOptions {
  /** As in axios. Default: the environment's `HTTPS_PROXY` and `NO_PROXY`; `false` for none. */
  readonly proxy?: AxiosProxyConfig | false | undefined
  readonly httpAgent?: http.Agent | undefined
  readonly httpsAgent?: https.Agent | undefined
  /** Default `http`. */
  readonly adapter?: 'http' | 'fetch' | AxiosAdapter | undefined
  /** Request interceptors run before sealing, response interceptors after opening; both in axios's own order. */
  readonly interceptors?:
    | {
        readonly request?: readonly RequestInterceptor[] | undefined
        readonly response?: readonly ResponseInterceptor[] | undefined
      }
    | undefined
}
export type RequestInterceptor = (
  config: InternalAxiosRequestConfig,
) => InternalAxiosRequestConfig | Promise<InternalAxiosRequestConfig>
export type ResponseInterceptor = (response: AxiosResponse) => AxiosResponse | Promise<AxiosResponse>

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

/** WeChat Pay closes an idle connection after 8 s; a shorter idle time of ours means never writing into a closed one. */
const IDLE = 7000

/** Headers that the seal or the connection decides; a caller's value would break one of them. */
const REFUSED_HEADERS: ReadonlySet<string> = new Set([
  ...['authorization', 'host', 'content-length', 'transfer-encoding', 'connection', 'keep-alive', 'upgrade'],
  ...['expect', 'te', 'trailer', 'proxy-authorization', 'proxy-connection'],
])
const HEADER_NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/

/**
 * The caller's headers, by lower-case name.
 *
 * @throws UsageError `ERR_HEADER`
 */
export function checkHeaders(label: string, headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const checked: Record<string, string> = Object.create(null)
  for (const [given, value] of Object.entries(headers)) {
    const name = given.toLowerCase()
    if (REFUSED_HEADERS.has(name)) {
      throw new UsageError(
        'ERR_HEADER',
        `${label}: the header ${name} cannot be given; it is made when the call is signed and sent`,
      )
    }
    if (typeof value !== 'string') {
      throw new UsageError(
        'ERR_HEADER',
        `${label}: the header ${/^[\w-]{1,40}$/.test(name) ? name : '(no name)'} is not a string; write it as one`,
      )
    }
    if (!HEADER_NAME.test(name) || !HEADER_VALUE.test(value)) {
      throw new UsageError(
        'ERR_HEADER',
        `${label}: a header has characters in it that no header may have; remove line breaks, encode what is not Latin-1`,
      )
    }
    checked[name] = value
  }
  return checked
}

/** An axios instance whose two interceptors seal and open: registered first, so that ours seals last and opens first. */
export function createTransport(protocol: Protocol, options: TransportOptions): Transport {
  const { mchid, trusted, maxContentLength, connectTimeout, retry, emit } = options
  const watch = createWatch()
  const { adapter, proxy, interceptors } = options.axios
  const isSeen = (interceptors?.request ?? []).length > 0
  const kind = typeof adapter === 'function' ? 'own' : adapter === 'fetch' ? 'fetch' : 'node'
  const pinned = {
    adapter: typeof adapter === 'function' ? withConfig(adapter) : (adapter ?? 'http'),
    httpAgent: options.axios.httpAgent ?? new http.Agent({ keepAlive: true, timeout: IDLE }),
    httpsAgent: options.axios.httpsAgent ?? new https.Agent({ keepAlive: true, timeout: IDLE }),
  }
  // axios has an adapter for everything; ours is for the usual case, and several times as fast
  const isDefault = kind === 'node' && proxy === undefined
  const isDirect = kind === 'node' && (proxy === false || (proxy === undefined && !hasProxy(process.env)))
  const direct = createDirect(pinned, maxContentLength)
  // not axios.create(): the process-wide axios.defaults, which anybody may change, have no say here
  const axios = new Axios({ adapter: isDirect ? direct : pinned.adapter })
  let inFlight = 0

  axios.interceptors.request.use(async (config) => {
    const exchange = exchangeOf(config)
    const attempt = attemptOf(exchange)
    const { label } = exchange.options
    const url = urlOf(config.params === undefined ? config.url : axios.getUri(config))
    url.hash = ''
    checkHost(url, trusted)
    const method = typeof config.method === 'string' ? config.method.toUpperCase() : exchange.options.method
    const given = isSeen ? checkHeaders(label, plainHeaders(config.headers)) : exchange.options.headers
    // axios takes the URL apart in the same way, so that this is what is on the request line
    const target = url.pathname + url.search
    const draft = {
      label,
      method,
      target,
      headers: Object.assign(Object.create(null), given, exchange.content?.headers),
      body: isSeen ? config.data : exchange.content?.body,
      isBusy: inFlight > FEW,
    }
    let sealed: Sealed
    try {
      const sealing = protocol.seal(draft)
      sealed = sealing instanceof Promise ? await sealing : sealing
    } catch (error) {
      attempt.unsealed = error
      throw error
    }
    if (exchange.failure !== undefined) throw exchange.failure // it ended meanwhile: nothing may leave
    const sent = { headers: sealed.headers, body: sealed.body, method, url }
    attempt.sent = sent
    attempt.phase = 'dispatching'
    emit('request.sealed', () => ({ call: exchange.call, attempt: exchange.attempts, host: url.host }))
    const { onUploadProgress, onDownloadProgress } = config
    const isPlain = onUploadProgress === undefined && onDownloadProgress === undefined
    if (isPlain && (isDirect || (isDefault && isLoopback(url)))) {
      // our own adapter looks at what is sealed, and axios around it at these
      return isSeen || !isDirect ? Object.assign(config, OF_AXIOS, { method, adapter: direct }) : config
    }
    // whatever an interceptor put into the config, these are as the seal and the configuration have them
    return Object.assign(config, pinned, OF_AXIOS, {
      method,
      url: url.origin + target, // a bare `?` at the end is not signed
      baseURL: undefined,
      params: undefined,
      responseType: 'arraybuffer',
      // what is for this machine alone must not leave it by way of a proxy of the environment
      proxy: proxy ?? (isLoopback(url) ? false : undefined),
      data: sealed.body,
      headers: new AxiosHeaders({ ...sealed.headers }),
      auth: undefined,
      socketPath: undefined,
      beforeRedirect: undefined,
      maxRedirects: 0,
      httpVersion: 1,
      insecureHTTPParser: false,
      fetchOptions: { redirect: 'manual' },
      validateStatus: () => true, // `open` judges
      decompress: true,
      maxContentLength,
      maxBodyLength: Number.POSITIVE_INFINITY,
      timeout: 0, // the exchange has the one deadline
      signal: attempt.signal,
      transport: attempt.transport,
      onUploadProgress: guarded(onUploadProgress, exchange),
      onDownloadProgress: guarded(onDownloadProgress, exchange),
    })
  })

  axios.interceptors.response.use(
    async (response) => {
      const exchange = exchangeOf(response.config)
      const attempt = attemptOf(exchange)
      const { label, operation, responseType } = exchange.options
      attempt.phase = 'opening'
      const { status } = response
      emit('request.answered', () => ({
        call: exchange.call,
        attempt: exchange.attempts,
        status,
        duration: attempt.elapsed,
        ...requestIdOf(response),
      }))
      const opening = protocol.open({
        label,
        operation,
        status,
        headers: attempt.rawHeaders ? fromRawHeaders(attempt.rawHeaders) : plainHeaders(response.headers),
        body: toBytes(response.data, label, maxContentLength),
        responseType,
        sent: attempt.sent,
        redact: (text) => redact(text, attempt.sent, label, exchange.content?.secrets ?? []),
      })
      const data = opening instanceof Promise ? await opening : opening
      attempt.opened = true
      return new Opened(response, data)
    },
    // directly behind the adapter, so that what comes here is its error, unless nothing was dispatched yet
    (error: unknown) => {
      const { exchange } = ((error as { config?: object } | undefined)?.config ?? {}) as Partial<Carrier>
      const attempt = exchange?.attempt
      throw attempt === undefined || attempt.phase === 'preparing' ? error : attempt.failureOf(error)
    },
  )
  for (const interceptor of interceptors?.request ?? []) axios.interceptors.request.use(interceptor)
  for (const interceptor of interceptors?.response ?? []) axios.interceptors.response.use(interceptor)
  // registered last, runs first: interceptors see the body as an object, a copy of what the caller passed
  if (isSeen) {
    axios.interceptors.request.use((config) =>
      Object.assign(config, { data: protocol.show(exchangeOf(config).content?.body) }),
    )
  }

  /** Sends a call until it has an answer, or must not be sent again. */
  async function send(exchange: Exchange, request: Request): Promise<AxiosResponse> {
    const { method, bases, retry: policy } = request
    let base = retry.begin(bases)
    for (;;) {
      try {
        exchange.begin()
        // `stopped` also ends what axios does not watch, such as a user's interceptor
        return await Promise.race([axios.request(toAxios(request, exchange, base, isSeen)), exchange.stopped])
      } catch (error) {
        if (exchange.failure !== undefined) throw exchange.failure
        const failure = outcomeOf(error, exchange)
        const { attempts, remaining } = exchange
        const again = retry.next(failure, { method, policy, attempts, base, bases, remaining })
        if (again === undefined)
          throw exchange.uncertain === undefined ? failure : afterUncertain(failure, exchange.uncertain)
        // a read has no effect that could have been taken
        if (method !== 'GET' && (failure as WechatPayError).mayHaveTakenEffect) exchange.uncertain = failure
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
    const { label, method, timeout, signal, responseType, operation = label } = request
    // before axios, which would mend what is wrong with them
    const headers = checkHeaders(label, request.headers ?? {})
    if (signal?.aborted) throw abortedBefore(label, signal)
    const exchange = new Exchange({
      ...{ label, operation, method, mchid, timeout, signal, responseType, headers },
      adapter: kind,
      connectTimeout,
    })
    const forget = signal && watch(signal, () => exchange.stop('abort'))
    inFlight += 1
    try {
      emit('call.started', () => ({ call: exchange.call }))
      const content = protocol.encode({ ...request, headers })
      exchange.content = content instanceof Promise ? await Promise.race([content, exchange.stopped]) : content
      const response = await send(exchange, request)
      emit('call.finished', () => finished(exchange, { status: response.status, ...requestIdOf(response) }))
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

/** The axios response of a verified answer. */
class Opened implements AxiosResponse {
  readonly status: number
  readonly statusText: string
  readonly headers: AxiosHeaders
  data: unknown
  readonly #raw: AxiosResponse

  constructor(raw: AxiosResponse, data: unknown) {
    this.status = raw.status
    this.statusText = raw.statusText
    this.headers = AxiosHeaders.from(raw.headers as AxiosHeaders)
    this.data = data
    this.#raw = raw
  }

  // they hold the Authorization header and the body: still there, but not printed with the response
  get config(): InternalAxiosRequestConfig {
    return this.#raw.config
  }

  get request(): unknown {
    return this.#raw.request
  }
}

/** What axios itself does around an adapter: nothing. */
const OF_AXIOS: object = {
  data: undefined,
  signal: undefined,
  cancelToken: undefined,
  transformRequest: [], // what was signed is what is sent
  transformResponse: [], // what arrived is what is verified
}

/** Calls under way up to which signing one more at once is quicker than handing it to the thread pool. */
const FEW = 3

function finished(exchange: Exchange, outcome: Pick<ClientEvents['call.finished'], 'status' | 'requestId' | 'error'>) {
  return { call: exchange.call, attempts: exchange.attempts, duration: exchange.elapsed, ...outcome }
}

function requestIdOf({ headers }: AxiosResponse): { requestId?: string } {
  const id: unknown = headers['request-id']
  // no signature covers it: nothing that is no id gets into a log
  return typeof id === 'string' && /^[\w-]{1,100}$/.test(id) ? { requestId: id } : {}
}

/** Our own adapter: what is sealed, over node:http. */
function createDirect(agents: { httpAgent: http.Agent; httpsAgent: https.Agent }, limit: number): AxiosAdapter {
  return async (config) => {
    const exchange = exchangeOf(config)
    const attempt = attemptOf(exchange)
    const { sent } = attempt
    if (sent === undefined) throw new TypeError('nothing is sealed')
    const agent = sent.url.protocol === 'https:' ? agents.httpsAgent : agents.httpAgent
    try {
      const { body, headers, ...rest } = await exchangeBytes(sent, agent, limit, attempt, exchange.options.label)
      // not through its constructor, which looks for what Node's parser has refused
      return { ...rest, data: body, headers: Object.assign(new AxiosHeaders(), headers) as AxiosHeaders, config }
    } catch (error) {
      throw attempt.failureOf(error)
    }
  }
}

/** Whether the environment names a proxy; axios, which would then be asked, also looks at NO_PROXY. */
function hasProxy(environment: NodeJS.ProcessEnv): boolean {
  return Object.keys(environment).some((name) => /^(?:npm_config_)?(?:https?_|all_)?proxy$/i.test(name))
}

/** What the user's own adapter gives back may lack the config, by which an answer is told from any other. */
function withConfig(adapter: AxiosAdapter): AxiosAdapter {
  return async (config) => {
    // an error of theirs is theirs, whatever config it names
    const response = await adapter(config).catch((error: unknown) => Promise.reject(new AdapterFailure(error, config)))
    return { ...response, config }
  }
}
class AdapterFailure extends Error {
  readonly config: InternalAxiosRequestConfig
  constructor(reason: unknown, config: InternalAxiosRequestConfig) {
    super('', { cause: reason })
    this.name = reason instanceof Error ? reason.name : typeof reason
    this.config = config
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

/**
 * One listener on a signal however many calls share it: Node warns of a leak from the eleventh on.
 *
 * @returns a function that takes a callback and gives the one that forgets it
 */
function createWatch(): (signal: AbortSignal, callback: () => void) => () => void {
  const callbacksOf = new WeakMap<AbortSignal, Set<() => void>>()
  return (signal, callback) => {
    const callbacks = callbacksOf.get(signal) ?? new Set()
    if (callbacks.size === 0) {
      callbacksOf.set(signal, callbacks)
      signal.addEventListener('abort', notify)
    }
    callbacks.add(callback)
    return () => {
      callbacks.delete(callback)
      if (callbacks.size === 0) signal.removeEventListener('abort', notify)
    }
  }
  function notify(this: AbortSignal): void {
    for (const callback of callbacksOf.get(this) ?? []) callback()
  }
}

interface Carrier {
  exchange: Exchange
}

function toAxios(request: Request, exchange: Exchange, base: string, isSeen: boolean): AxiosRequestConfig & Carrier {
  const { content } = exchange
  const config: AxiosRequestConfig & Carrier = {
    method: request.method,
    url: base + (content?.target ?? request.target),
    headers: isSeen ? { ...exchange.options.headers, ...content?.headers } : {},
    exchange,
  }
  if (request.onUploadProgress) config.onUploadProgress = request.onUploadProgress
  if (request.onDownloadProgress) config.onDownloadProgress = request.onDownloadProgress
  return config
}

// axios calls it from a stream's event: what it throws would end the process
function guarded(callback: Request['onUploadProgress'], exchange: Exchange): Request['onUploadProgress'] {
  if (callback === undefined) return undefined
  return (event) => {
    try {
      callback(event)
    } catch (error) {
      exchange.fail(error)
    }
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
  const given: object = headers instanceof AxiosHeaders ? headers.toJSON() : (headers as object)
  const plain: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(given)) plain[name.toLowerCase()] = String(value)
  return plain
}

/** `[name, value, name, value, ...]` as Node has them: a duplicate stays visible instead of being joined. */
export function fromRawHeaders(raw: readonly string[]): ReplyHeaders {
  const headers: Record<string, string | string[]> = Object.create(null)
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase()
    const value = raw[index + 1] ?? ''
    const before = headers[name]
    headers[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
  }
  return headers
}

/** Characters of a stranger's text that are looked at; more is shown nowhere. */
const SHOWN = 2000

/** A stranger's text without what it repeats of our request: values of the path, the query and the body, and the signature. */
function redact(text: string, sent: Sent | undefined, label: string, secrets: readonly Secret[]): string {
  const shown = text
    .slice(0, SHOWN)
    .replace(/WECHATPAY[\w-]{0,40}\s[\s\S]*/, '…')
    .replace(/[\w+/]{40,}={0,2}/g, '…')
  if (sent === undefined || shown === '') return shown
  const values = new Set<string>()
  const add = (value: string) => {
    // a Chinese name is short, while three letters may be anything
    const isTelling = value.length >= (/^[\x20-\x7e]*$/.test(value) ? 4 : 2) && value.length <= SHOWN
    if (isTelling) values.add(value).add(JSON.stringify(value).slice(1, -1)).add(encodeURIComponent(value))
  }
  for (const secret of secrets) add(Secret.reveal(secret).text)
  for (const part of valuesOf(sent.url.pathname + sent.url.search, label)) {
    add(part)
    try {
      add(decodeURIComponent(part))
    } catch {
      // an interceptor's doing: it stands in the text as it stands in the target
    }
  }
  try {
    JSON.parse(Buffer.from(sent.body ?? '').toString(), (_, value: unknown) => {
      if (typeof value === 'string' || typeof value === 'number') add(String(value))
      return value
    })
  } catch {
    // a body that is no JSON names no values
  }
  const found = [...values].filter((value) => shown.includes(value)).sort((a, b) => b.length - a.length)
  return found.reduce((left, value) => left.replaceAll(value, '…'), shown)
}

/** What fills the path, by the variables of its label, and all of the query. */
function valuesOf(target: string, label: string): string[] {
  const [path = '', query = ''] = target.split('?', 2)
  const template = (label.split(' ')[1] ?? '').split('/')
  const segments = path.split('/')
  // a base path stands in front of the template
  const offset = segments.length - template.length
  const filled = segments.filter(
    (segment, index) => template[index - offset]?.startsWith('{') || /\d{4}|%/.test(segment),
  )
  return [...filled, ...query.split('&').map((pair) => pair.slice(pair.indexOf('=') + 1))]
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
