import http from 'node:http'
import https from 'node:https'
import {
  Axios,
  type AxiosError,
  AxiosHeaders,
  type AxiosProxyConfig,
  type AxiosRequestConfig,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
  isAxiosError,
} from 'axios'
import { NetworkError, UsageError } from './errors.js'

/** A request as the caller and the interceptors left it, before it is signed. */
export interface Draft {
  /** `GET /v3/pay/transactions/id/{transaction_id}`: what errors may show. */
  readonly label: string
  /** Upper case. */
  readonly method: string
  /** Path and query exactly as they will be on the request line. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}
/** What is sent: these headers, these bytes. */
export interface Sealed {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | undefined
}
/** An answer of any status, as it arrived. */
export interface Reply {
  readonly label: string
  readonly status: number
  readonly headers: ReplyHeaders
  /** After transfer and content decoding. */
  readonly body: Uint8Array
  readonly responseType: string | undefined
}
/** By lower-case name; an array where the header came more than once. */
export type ReplyHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/** How a family of APIs talks: `seal` fixes and signs what is sent, `open` believes and reads what comes back. */
export interface Protocol {
  seal(draft: Draft): Sealed | Promise<Sealed>
  /** @returns the `data` of the response */
  open(reply: Reply): unknown
}

export interface Request {
  readonly label: string
  readonly method: string
  /** Absolute. */
  readonly url: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Milliseconds for everything, from here to the opened answer. */
  readonly timeout: number
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
  readonly adapter?: AxiosRequestConfig['adapter'] | undefined
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
  /** The configured base, whose origin is trusted besides WeChat Pay's own hosts. */
  readonly baseURL: string
  /** Bytes of an answer, decoded. */
  readonly maxContentLength: number
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

/** WeChat Pay's hosts: whatever is below the first, and these. */
const HOST_SUFFIX = '.mch.weixin.qq.com'
const HOSTS: ReadonlySet<string> = new Set([
  'api.wechatpay.cn',
  'api2.wechatpay.cn',
  'pay.wechatpay.cn',
  'payapp.weixin.qq.com',
  'action.weixin.qq.com',
])
const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/

/**
 * Checks a base URL and removes its trailing slash.
 *
 * @param trusted origin that is taken besides WeChat Pay's hosts; `*` where any https host is, because the configuration names it
 * @throws UsageError `ERR_CONFIG`, `ERR_FOREIGN_HOST`, `ERR_INSECURE_URL`
 */
export function checkBaseURL(text: unknown, trusted: string): string {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined)
    throw new UsageError('ERR_CONFIG', 'baseURL is not an absolute URL; write https://api.mch.weixin.qq.com')
  if (url.search !== '' || url.hash !== '')
    throw new UsageError('ERR_CONFIG', 'baseURL has a query or a fragment; only a path prefix may follow the host')
  checkHost(url, trusted)
  return url.origin + url.pathname.replace(/\/+$/, '')
}

function checkHost(url: URL, trusted: string): void {
  const { protocol, hostname, origin } = url
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(
      'ERR_FOREIGN_HOST',
      'the URL has a user name in front of its host; remove everything up to the @',
    )
  }
  if (protocol === 'http:' && !LOOPBACK.test(hostname)) {
    throw new UsageError(
      'ERR_INSECURE_URL',
      `http://${hostname} is not encrypted; write https:// (http is for a loopback address only)`,
    )
  }
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new UsageError('ERR_INSECURE_URL', `${protocol} is not a protocol of WeChat Pay; write https://`)
  }
  const official = protocol === 'https:' && url.port === '' && (hostname.endsWith(HOST_SUFFIX) || HOSTS.has(hostname))
  if (!official && trusted !== '*' && origin !== trusted) {
    throw new UsageError(
      'ERR_FOREIGN_HOST',
      `${origin} is not WeChat Pay's; only the baseURL of the client's configuration may name another host`,
    )
  }
}

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
      throw new UsageError('ERR_HEADER', `${label}: a header is not a string; write it as one`)
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
  const trusted = new URL(options.baseURL).origin
  const watch = createWatch()
  // not axios.create(): the process-wide axios.defaults, which anybody may change, have no say here
  const axios = new Axios({
    adapter: options.axios.adapter ?? 'http',
    httpAgent: options.axios.httpAgent ?? new http.Agent({ keepAlive: true, timeout: IDLE }),
    // explicit, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment changes nothing
    httpsAgent:
      options.axios.httpsAgent ?? new https.Agent({ keepAlive: true, timeout: IDLE, rejectUnauthorized: true }),
    ...(options.axios.proxy === undefined ? {} : { proxy: options.axios.proxy }),
  })

  axios.interceptors.request.use(async (config) => {
    const exchange = exchangeOf(config)
    const url = urlOf(config.params === undefined ? config.url : axios.getUri(config))
    url.hash = ''
    checkHost(url, trusted)
    const sealed = await protocol.seal({
      label: exchange.label,
      method: (config.method ?? 'get').toUpperCase(),
      // axios takes the URL apart in the same way, so that this is what is on the request line
      target: url.pathname + url.search,
      headers: plainHeaders(config.headers),
      body: config.data,
    })
    exchange.phase = 'dispatching'
    // whatever an interceptor put into the config, these are as the seal needs them
    return Object.assign(config, {
      url: url.href,
      baseURL: undefined,
      params: undefined,
      data: sealed.body,
      headers: new AxiosHeaders({ ...sealed.headers }),
      auth: undefined,
      socketPath: undefined,
      beforeRedirect: undefined,
      maxRedirects: 0,
      fetchOptions: { redirect: 'manual' },
      transformRequest: [], // what was signed is what is sent
      transformResponse: [], // what arrived is what is verified
      validateStatus: () => true, // `open` judges
      responseType: 'arraybuffer',
      decompress: true,
      maxContentLength: options.maxContentLength,
      maxBodyLength: Number.POSITIVE_INFINITY,
      timeout: 0, // the exchange has the one deadline
      signal: exchange.signal,
      transport: exchange.transport,
    })
  })

  axios.interceptors.response.use(
    async (response) => {
      const exchange = exchangeOf(response.config)
      exchange.phase = 'opening'
      response.data = await protocol.open({
        label: exchange.label,
        status: response.status,
        headers: replyHeaders(exchange.rawHeaders ?? Object.entries(plainHeaders(response.headers)).flat()),
        body: toBytes(response.data, exchange.label, options.maxContentLength),
        responseType: exchange.responseType,
      })
      response.headers = AxiosHeaders.from(response.headers as AxiosHeaders)
      // they hold the Authorization header and the body: still there, but not printed with the response
      for (const key of ['config', 'request'] as const) {
        Object.defineProperty(response, key, { value: response[key], enumerable: false })
      }
      return response
    },
    (error: unknown) => {
      const exchange = isAxiosError(error) ? (error.config as Partial<Carrier> | undefined)?.exchange : undefined
      throw exchange === undefined ? error : exchange.failureOf(error)
    },
  )
  for (const interceptor of options.axios.interceptors?.request ?? []) axios.interceptors.request.use(interceptor)
  for (const interceptor of options.axios.interceptors?.response ?? []) axios.interceptors.response.use(interceptor)

  return async (request) => {
    const exchange = new Exchange(request, options.axios.adapter)
    const { signal } = request
    if (signal?.aborted) throw exchange.stop('abort')
    const timer = setTimeout(() => exchange.stop('timeout'), request.timeout)
    const forget = signal && watch(signal, () => exchange.stop('abort'))
    try {
      // `stopped` also ends what axios does not watch, such as a user's interceptor
      return await Promise.race([axios.request(toAxios(request, exchange)), exchange.stopped])
    } catch (error) {
      throw exchange.failureOf(error)
    } finally {
      clearTimeout(timer)
      forget?.()
    }
  }
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

function toAxios(request: Request, exchange: Exchange): AxiosRequestConfig & Carrier {
  return {
    method: request.method,
    url: request.url,
    data: request.body,
    // before axios, which would mend what is wrong with them
    headers: checkHeaders(request.label, request.headers ?? {}),
    signal: exchange.signal,
    ...(request.onUploadProgress && { onUploadProgress: request.onUploadProgress }),
    ...(request.onDownloadProgress && { onDownloadProgress: request.onDownloadProgress }),
    exchange,
  }
}

function urlOf(text: string | undefined): URL {
  if (text !== undefined && URL.canParse(text)) return new URL(text)
  throw new UsageError(
    'ERR_INTERCEPTOR',
    'an axios interceptor left a URL that is not absolute; leave config.url as it is, or change its path',
  )
}

function exchangeOf(config: object | undefined | null): Exchange {
  const exchange = (config as Partial<Carrier> | undefined | null)?.exchange
  if (exchange instanceof Exchange) return exchange
  throw new UsageError(
    'ERR_INTERCEPTOR',
    'an axios interceptor returned a config of its own; return the one it was given, changed',
  )
}

function plainHeaders(headers: unknown): Record<string, string> {
  const plain: Record<string, unknown> = headers instanceof AxiosHeaders ? headers.toJSON() : { ...(headers as object) }
  return Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, String(value)]))
}

/** `[name, value, name, value, ...]` as Node has them: a duplicate stays visible instead of being joined. */
function replyHeaders(raw: readonly string[]): ReplyHeaders {
  const headers: Record<string, string | string[]> = Object.create(null)
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase()
    const value = raw[index + 1] ?? ''
    const before = headers[name]
    headers[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
  }
  return headers
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

type Phase = 'preparing' | 'dispatching' | 'queued' | 'connecting' | 'waiting' | 'reading' | 'opening'
const DOING: Readonly<Record<Phase, string>> = {
  preparing: 'before the request was sealed',
  dispatching: 'waiting for the answer',
  queued: 'waiting in the queue for a free connection',
  connecting: 'while connecting',
  waiting: 'waiting for the answer',
  reading: 'reading the answer',
  opening: 'checking the answer',
}
const UNSENT: ReadonlySet<Phase> = new Set<Phase>(['preparing', 'queued', 'connecting'])

/** One call under way: how far it has come, and what ends it early. */
class Exchange {
  phase: Phase = 'preparing'
  rawHeaders: readonly string[] | undefined
  failure: NetworkError | undefined
  readonly label: string
  readonly responseType: string | undefined
  /** Rejects when the deadline passes or the caller aborts. */
  readonly stopped: Promise<never>
  readonly #request: Request
  readonly #controller = new AbortController()
  #reject: (error: NetworkError) => void = () => undefined

  readonly #watched: boolean

  constructor(request: Request, adapter: AxiosOptions['adapter']) {
    this.#request = request
    this.#watched = adapter === undefined || adapter === 'http'
    this.label = request.label
    this.responseType = request.responseType
    this.stopped = new Promise((_, reject) => {
      this.#reject = reject
    })
    this.stopped.catch(() => undefined) // whoever waits hears of it; nobody has to
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Node's own request function, watched: only the socket tells whether anything can have been sent. */
  readonly transport = {
    request: (
      options: https.RequestOptions,
      onResponse: (response: http.IncomingMessage) => void,
    ): http.ClientRequest => {
      this.phase = 'queued'
      const request = (options.protocol === 'https:' ? https : http).request(options, (response) => {
        this.phase = 'reading'
        this.rawHeaders = response.rawHeaders
        onResponse(response)
      })
      request.once(
        'socket',
        (socket: Partial<{ connecting: boolean; secureConnecting: boolean }> & NodeJS.EventEmitter) => {
          this.phase = 'connecting'
          const ready = () => {
            if (this.phase === 'connecting') this.phase = 'waiting'
          }
          if (socket.secureConnecting) socket.once('secureConnect', ready)
          else if (socket.connecting) socket.once('connect', ready)
          else ready()
        },
      )
      return request
    },
  }

  stop(why: 'timeout' | 'abort'): NetworkError {
    const sent = !UNSENT.has(this.phase)
    const { timeout, signal } = this.#request
    const [code, what, options] =
      why === 'timeout'
        ? (['ERR_TIMEOUT', `the deadline of ${timeout} ms passed`, undefined] as const)
        : (['ERR_ABORTED', "aborted by the caller's signal", { cause: signal?.reason }] as const)
    this.failure = new NetworkError(code, `${this.label}: ${what} ${DOING[this.phase]}; ${advice(sent)}`, sent, options)
    this.#reject(this.failure)
    this.#controller.abort()
    return this.failure
  }

  /** What the caller gets to see of an error; one of axios never passes: it holds headers and body. */
  failureOf(error: unknown): unknown {
    if (this.failure !== undefined && isAxiosError(error)) return this.failure
    // axios's own adapter did not get as far as a request; its error may quote the proxy with its password
    if (this.#watched && this.phase === 'dispatching') {
      return new UsageError(
        'ERR_CONFIG',
        `${this.label}: axios cannot make this request; check \`axios\` in the configuration, HTTP_PROXY and HTTPS_PROXY`,
      )
    }
    return isAxiosError(error) ? toNetworkError(error, this) : error
  }
}

function toNetworkError(error: AxiosError, exchange: Exchange): NetworkError {
  const { label, phase } = exchange
  const system = (error.cause ?? error) as NodeJS.ErrnoException
  const code = /^[A-Z][A-Z0-9_]{1,60}$/.test(system.code ?? '') ? String(system.code) : 'unknown'
  if (error.message.startsWith('maxContentLength')) return tooLarge(label)
  const cause = Object.assign(new Error(system.syscall === undefined ? code : `${system.syscall} ${code}`), { code })
  const fail = (kind: NetworkError['code'], sent: boolean, what: string) =>
    new NetworkError(kind, `${label}: ${what} (${code}); ${advice(sent)}`, sent, { cause })
  if (phase === 'reading') return fail('ERR_RESPONSE_CUT', true, 'the answer broke off or cannot be decoded')
  if (CERTIFICATE_FAULT.test(code) || TLS_FAULT.test(code)) {
    const sent = !UNSENT.has(phase) && !CERTIFICATE_FAULT.test(code)
    return fail('ERR_TLS', sent, 'no trusted TLS connection; check the certificates of this machine and its proxy')
  }
  if (UNSENT.has(phase) || NEVER_SENT.has(code) || system.syscall === 'connect') {
    return fail('ERR_CONNECT', false, 'no connection; check the network, DNS and proxy')
  }
  if (code.startsWith('HPE_')) return fail('ERR_RESPONSE_FORMAT', true, 'the answer is not HTTP')
  return fail('ERR_DISCONNECTED', true, 'the connection broke before the answer came')
}

// failures that come before the first byte of a request, whoever reports them
const NEVER_SENT: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'ECONNREFUSED'])
const CERTIFICATE_FAULT = /^(?:ERR_TLS_CERT_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_CA$|HOSTNAME_)/
const TLS_FAULT = /^(?:ERR_TLS_|ERR_SSL_|EPROTO$)/

function tooLarge(label: string, limit?: number): NetworkError {
  const size = limit === undefined ? 'the limit' : `${limit} bytes`
  return new NetworkError(
    'ERR_RESPONSE_TOO_LARGE',
    `${label}: the answer is larger than ${size}; raise maxContentLength, or check who answers; ${advice(true)}`,
    true,
  )
}

function advice(sent: boolean): string {
  return sent ? 'it may have taken effect: query before you send it again' : 'nothing was sent'
}
