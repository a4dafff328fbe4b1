import http from 'node:http'
import https from 'node:https'
import { Readable } from 'node:stream'
import {
  type AxiosAdapter,
  AxiosHeaders,
  type AxiosProxyConfig,
  type AxiosRequestConfig,
  type AxiosResponse,
  getAdapter,
  type InternalAxiosRequestConfig,
} from 'axios'
import { isWechatPayError } from '../errors/errors.js'
import { HOLDS_SECRET } from '../text/secret.js'
import { type AdapterKind, type Attempt, bytesOf, tooLarge } from './attempt.js'
import type { Exchange } from './exchange.js'
import { isLoopback } from './hosts.js'
import { exchangeBytes } from './node-http.js'

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

/** WeChat Pay closes an idle connection after 8 s; a shorter idle time of ours means never writing into a closed one. */
const IDLE = 7000

/** With the agents that were not given: for transports that share their connections. */
export function withAgents(axios: AxiosOptions): AxiosOptions {
  const options: AxiosOptions = Object.assign(Object.create(null), axios)
  return Object.assign(options, {
    httpAgent: options.httpAgent ?? new http.Agent({ keepAlive: true, timeout: IDLE }),
    httpsAgent: options.httpsAgent ?? new https.Agent({ keepAlive: true, timeout: IDLE }),
  })
}

export interface Adapt {
  /** Sends what is sealed. @throws one of our errors */
  (exchange: Exchange, attempt: Attempt, progress: Progress): Promise<RawResponse>
  readonly kind: AdapterKind
}
/** An answer as an adapter gives it; ours gives no config. */
export type RawResponse = Pick<AxiosResponse, 'status' | 'statusText' | 'data' | 'request'> & {
  readonly headers: object
  readonly config?: InternalAxiosRequestConfig
}
export interface Progress {
  readonly onUploadProgress?: AxiosRequestConfig['onUploadProgress'] | undefined
  readonly onDownloadProgress?: AxiosRequestConfig['onDownloadProgress'] | undefined
}

/** axios has an adapter for everything; ours is for the usual case, and several times as fast. */
export function createAdapter(axios: AxiosOptions, maxContentLength: number): Adapt {
  const { adapter = 'http', proxy } = axios
  const kind = typeof adapter === 'function' ? 'own' : adapter === 'fetch' ? 'fetch' : 'node'
  const { httpAgent, httpsAgent } = withAgents(axios)
  // what was sent on such a connection is not shown: its socket knows the key
  const isSecret = HOLDS_SECRET in (httpsAgent as object)
  const isUnproxied = proxy === false || (proxy === undefined && !hasProxy(process.env))

  const adapt = async (
    exchange: Exchange,
    attempt: Attempt,
    { onUploadProgress, onDownloadProgress }: Progress,
  ): Promise<RawResponse> => {
    const { sent } = attempt
    if (sent === undefined) throw new TypeError('nothing is sealed')
    const { url } = sent
    const { label, streamed } = exchange.options
    try {
      // what is for this machine alone must not leave it by way of a proxy of the environment
      const isHere = proxy === undefined && isLoopback(url)
      if (kind === 'node' && (isUnproxied || isHere) && !onUploadProgress && !onDownloadProgress) {
        const agent = url.protocol === 'https:' ? httpsAgent : httpAgent
        const answer = await exchangeBytes(sent, agent, { limit: maxContentLength, streamed }, attempt, label)
        return isSecret ? { ...answer, request: undefined } : answer
      }
      const config = {
        ...{ httpAgent, httpsAgent, proxy: isHere ? false : proxy },
        ...PINNED,
        // whoever gets a stream counts it
        ...(streamed ? { responseType: 'stream', maxContentLength: -1 } : { maxContentLength }),
        fetchOptions: { redirect: 'manual' },
        method: sent.method,
        url: url.origin + url.pathname + url.search, // a bare `?` at the end is not signed
        data: bytesOf(sent.body),
        headers: Object.assign(new AxiosHeaders(), sent.headers) as AxiosHeaders,
        // made for those who ask
        get signal() {
          return attempt.signal
        },
        get transport() {
          return attempt.transport
        },
        onUploadProgress: guarded(onUploadProgress, exchange),
        onDownloadProgress: guarded(onDownloadProgress, exchange),
      } as InternalAxiosRequestConfig
      const send = typeof adapter === 'function' ? adapter : getAdapter(adapter)
      const answer = await send(config)
      // they need not be there any more once it was sent
      Object.assign(config, { httpAgent: undefined, httpsAgent: undefined })
      if (isSecret) answer.request = undefined
      const { status, data } = answer
      if (!streamed) return { ...answer, config }
      const isGood = status >= 200 && status < 300
      const stream = toReadable(data)
      return { ...answer, config, data: isGood ? stream : await collect(stream, maxContentLength, label) }
    } catch (error) {
      // an error of theirs is theirs, whatever call it names
      throw attempt.failureOf(kind === 'own' && isWechatPayError(error) ? { name: error.name } : error)
    }
  }
  return Object.assign(adapt, { kind } as const)
}

/** What an adapter gives for a stream: Node's own, the web's, or bytes after all. */
function toReadable(data: unknown): Readable {
  if (data instanceof Readable) return data
  if (data instanceof ReadableStream) return Readable.fromWeb(data as Parameters<typeof Readable.fromWeb>[0])
  return Readable.from([Buffer.from((data ?? '') as Uint8Array)], { objectMode: false })
}

async function collect(stream: Readable, limit: number, label: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw tooLarge(label, limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

/** What an adapter of axios's is told. */
const PINNED = {
  maxRedirects: 0,
  httpVersion: 1,
  insecureHTTPParser: false,
  responseType: 'arraybuffer',
  validateStatus: () => true, // `open` judges
  decompress: true,
  maxBodyLength: Number.POSITIVE_INFINITY,
  timeout: 0, // the exchange has the one deadline
} as const

/** Whether the environment names a proxy; axios, which would then be asked, also looks at NO_PROXY. */
function hasProxy(environment: NodeJS.ProcessEnv): boolean {
  return Object.keys(environment).some((name) => /^(?:npm_config_)?(?:https?_|all_)?proxy$/i.test(name))
}

// axios calls it from a stream's event: what it throws would end the process
function guarded(callback: Progress['onUploadProgress'], exchange: Exchange): Progress['onUploadProgress'] {
  if (callback === undefined) return undefined
  return (event) => {
    try {
      callback(event)
    } catch (error) {
      exchange.fail(error)
    }
  }
}
