import { Readable } from 'node:stream'
import { AxiosHeaders, type AxiosResponse, getAdapter, type InternalAxiosRequestConfig } from 'axios'
import { isWechatPayError } from '../errors/errors.js'
import { HOLDS_SECRET } from '../text/secret.js'
import { type AdapterKind, type Attempt, bytesOf, tooLarge } from './attempt.js'
import { type AxiosOptions, withAgents } from './axios-options.js'
import type { Progress, RawResponse } from './contracts.js'
import type { Exchange } from './exchange.js'
import { fromRawHeaders, toAdapterHeaders, toAxiosHeaders, toRawHeaders } from './headers.js'
import { isLoopback } from './hosts.js'
import { exchangeBytes } from './node-http.js'

export interface Adapter {
  /** Sends the signed request of the attempt, and nothing else. @throws one of our errors */
  (exchange: Exchange, attempt: Attempt, progress: Progress): Promise<RawResponse>
  readonly kind: AdapterKind
}

/**
 * Creates the adapter of a client. Our own adapter over node:http is several times as fast as axios's and is used unless a
 * proxy, a progress callback or another adapter is configured.
 */
export function createAdapter(axios: AxiosOptions, maxContentLength: number): Adapter {
  const { adapter = 'http', proxy } = axios
  const kind = typeof adapter === 'function' ? 'own' : adapter === 'fetch' ? 'fetch' : 'node'
  const { httpAgent, httpsAgent: usualAgent } = withAgents(axios)
  const isUnproxied = proxy === false || (proxy === undefined && !hasProxy(process.env))

  const send = async (exchange: Exchange, attempt: Attempt, progress: Progress): Promise<RawResponse> => {
    const { sent } = attempt
    if (sent === undefined) throw new TypeError('the request is not signed')
    const { url } = sent
    const { label, streamed = false, httpsAgent = usualAgent } = exchange.request
    const { onUploadProgress, onDownloadProgress } = progress
    // the socket of a mutual TLS connection holds the private key: it must not be reachable from a response
    const isSecret = HOLDS_SECRET in (httpsAgent as object)
    try {
      // requests to this machine must not go through a proxy of the environment
      const isToLoopback = proxy === undefined && isLoopback(url)
      if (kind === 'node' && (isUnproxied || isToLoopback) && !onUploadProgress && !onDownloadProgress) {
        const agent = url.protocol === 'https:' ? httpsAgent : httpAgent
        const response = await exchangeBytes(sent, agent, { limit: maxContentLength, streamed }, attempt, label)
        const { status, statusText, headers, data, request } = response
        return { status, statusText, headers: toAxiosHeaders(headers), data, request: isSecret ? undefined : request }
      }
      const config = {
        httpAgent,
        httpsAgent,
        proxy: isToLoopback ? false : proxy,
        maxRedirects: 0,
        httpVersion: 1,
        insecureHTTPParser: false,
        validateStatus, // the protocol reads the status
        decompress: true,
        maxBodyLength: Number.POSITIVE_INFINITY,
        timeout: 0, // the exchange enforces the deadline
        responseType: streamed ? 'stream' : 'arraybuffer',
        // the consumer of a stream enforces the limit
        maxContentLength: streamed ? -1 : maxContentLength,
        fetchOptions: { redirect: 'manual' },
        method: sent.method,
        url: url.origin + url.pathname + url.search, // without a bare `?` at the end: it is not signed
        data: bytesOf(sent.body),
        headers: kind === 'own' ? toAdapterHeaders(sent.headers) : toAxiosHeaders(sent.headers),
        // getters: most adapters do not need them
        get signal() {
          return attempt.signal
        },
        get transport() {
          return attempt.transport
        },
        onUploadProgress: guarded(onUploadProgress, exchange),
        onDownloadProgress: guarded(onDownloadProgress, exchange),
      } as unknown as InternalAxiosRequestConfig
      const dispatch = typeof adapter === 'function' ? adapter : getAdapter(adapter)
      const response = await dispatch(config)
      // the response keeps the config, which no longer needs the agents
      config.httpAgent = undefined
      config.httpsAgent = undefined
      const raw = toRawResponse(response, attempt, isSecret)
      if (!streamed) return raw
      const stream = toReadable(raw.data)
      const isSuccess = raw.status >= 200 && raw.status < 300
      return { ...raw, data: isSuccess ? stream : await collect(stream, maxContentLength, label) }
    } catch (error) {
      // an adapter of the user can only throw one of our errors if it comes from another call
      throw attempt.failureOf(kind === 'own' && isWechatPayError(error) ? { name: error.name } : error)
    }
  }
  return Object.assign(send, { kind } as const)
}

function toRawResponse(response: AxiosResponse, attempt: Attempt, isSecret: boolean): RawResponse {
  const { status, statusText, headers, data, request } = response
  const raw = toRawHeaders(headers)
  // over node:http they are already set, with duplicates
  attempt.rawHeaders ??= raw
  const own = headers instanceof AxiosHeaders ? headers : toAxiosHeaders(fromRawHeaders(raw))
  return { status, statusText, headers: own, data, request: isSecret ? undefined : request }
}

/** Converts a Node stream, a web stream or bytes to a Node stream. */
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

const validateStatus = (): boolean => true

/** Whether the environment names a proxy. If so, axios sends the request: it also reads NO_PROXY. */
function hasProxy(environment: NodeJS.ProcessEnv): boolean {
  return Object.keys(environment).some((name) => /^(?:npm_config_)?(?:https?_|all_)?proxy$/i.test(name))
}

// axios calls the callback from an event of a stream, where an exception would end the process
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
