import type http from 'node:http'
import https from 'node:https'
import { UsageError } from '../errors/errors.js'
import { type Reject, rejectWith } from '../errors/reject.js'
import { HOLDS_SECRET } from '../text/secret.js'
import type { AxiosOptions } from './axios-options.js'
import { checkHost } from './hosts.js'

/** The client certificate and its private key, as PEM. */
export interface ClientCert {
  /** The merchant's certificate, followed by its intermediate certificates, if any. */
  readonly cert: string
  readonly key: string
}

export interface MutualTlsOptions {
  /** Origins to which the certificate is presented, besides WeChat Pay's hosts. */
  readonly trusted: ReadonlySet<string>
  /** The user's options. Other requests that use the same agent do not present the certificate. */
  readonly axios: Pick<AxiosOptions, 'httpsAgent' | 'proxy'>
}

/** The part of an agent that Node, axios and this file use. */
interface AgentLike {
  readonly options?: https.AgentOptions & ConnectOptions
  readonly protocol?: string
  readonly keepAlive?: boolean
  addRequest(request: http.ClientRequest, options: ConnectOptions): void
  getName?(options: ConnectOptions): string
}
interface ConnectOptions extends https.RequestOptions {
  readonly secureEndpoint?: boolean
}

/** Milliseconds. WeChat Pay closes an idle connection after 8 s. */
const IDLE = 7000

/**
 * Returns the certificate for a call that requires one.
 *
 * @throws UsageError `ERR_CONFIG` if there is none, or if the adapter cannot present it; nothing is sent
 */
export function requireClientCert(
  label: string,
  clientCert: ClientCert | undefined,
  adapter: AxiosOptions['adapter'],
): ClientCert {
  if (clientCert === undefined) {
    reject(
      `${label} requires the merchant certificate for mutual TLS; set \`clientCert\`, or \`certificate\` with \`privateKey\`, or \`p12\``,
    )
  }
  if (adapter === 'fetch') {
    reject(
      `${label} requires the merchant certificate for mutual TLS, which the adapter fetch does not support; leave axios.adapter out`,
    )
  }
  return clientCert
}

/**
 * Creates an agent that presents the certificate, but only to WeChat Pay's hosts and the trusted origins. Its connections
 * and TLS sessions are not shared with other certificates.
 *
 * @throws UsageError `ERR_CONFIG` if the user's agent or proxy makes that impossible
 */
export function createMutualTlsAgent(clientCert: ClientCert, { trusted, axios }: MutualTlsOptions): https.Agent {
  const { proxy, httpsAgent = new https.Agent({ keepAlive: true, timeout: IDLE }) } = axios
  const { cert, key } = clientCert
  const inner = httpsAgent as unknown as AgentLike
  checkAgent(inner, { cert, key })
  if (isBehindTls(proxy)) {
    reject(
      'the connection to the proxy uses TLS, so that the client certificate would also be presented to the proxy; use an http:// proxy, or set axios: { proxy: false }',
    )
  }
  // does not inherit from the user's agent: the user's own requests must not present the certificate
  const agent = {
    // Node reads these, and rejects an agent without TLS because its protocol is different
    get protocol() {
      return inner.protocol
    },
    get keepAlive() {
      return inner.keepAlive
    },
    get maxSockets() {
      return httpsAgent.maxSockets
    },
    defaultPort: 443,
    addRequest(request: http.ClientRequest, options: ConnectOptions): void {
      const error = hostError({ ...options, ...inner.options }, trusted)
      if (error === undefined) inner.addRequest(request, withCertificate(options, { cert, key }))
      else fail(request, error)
    },
    destroy() {
      httpsAgent.destroy()
    },
  }
  // axios creates its own agent from these options to tunnel through a proxy; they contain the key, so they are hidden
  Object.defineProperty(agent, 'options', {
    get: () => ({ ...inner.options, ...(!isBehindTls(proxy) && { cert, key }) }),
    enumerable: false,
  })
  // axios copies a plain object without its non-enumerable members: this makes the agent not plain
  Object.setPrototypeOf(agent, {})
  Object.defineProperty(agent, HOLDS_SECRET, { value: true, enumerable: false })
  return agent as unknown as https.Agent
}

/** Adds the certificate to the options, from which Node also derives the names of pools and cached TLS sessions. */
function withCertificate(options: ConnectOptions, { cert, key }: ClientCert): ConnectOptions {
  const none = { pfx: undefined, passphrase: undefined, secureContext: undefined }
  return Object.assign(Object.create(null), options, none, { cert, key })
}

function checkAgent(agent: AgentLike, clientCert: ClientCert): void {
  if (typeof agent.addRequest !== 'function') reject('`axios.httpsAgent` must be an https.Agent')
  const { options = {} } = agent
  // the options of an agent override those of a request
  const own = (['cert', 'key', 'pfx', 'secureContext'] as const).find((name) => options[name] !== undefined)
  if (own !== undefined) {
    reject(`\`axios.httpsAgent\` must not have its own client certificate (${own}); set it as \`clientCert\` instead`)
  }
  // without getName() an agent has no pool
  if (typeof agent.getName !== 'function') return
  const connection = { host: 'api.mch.weixin.qq.com', port: 443, protocol: 'https:', secureEndpoint: true }
  const another = { cert: `${clientCert.cert}\n`, key: `${clientCert.key}\n` }
  const names = [connection, { ...connection, ...clientCert }, { ...connection, ...another }].map((made) =>
    agent.getName?.(made),
  )
  if (new Set(names).size < names.length) {
    reject(
      '`axios.httpsAgent` does not separate the connections of several client certificates; use an https.Agent with its original getName()',
    )
  }
}

/** Whether axios would connect to its proxy over TLS. */
function isBehindTls(proxy: AxiosOptions['proxy']): boolean {
  if (proxy === false) return false
  if (proxy) return /^https/i.test(proxy.protocol ?? '')
  return PROXY_NAMES.some((name) => {
    const address = process.env[name] || process.env[name.toUpperCase()] || ''
    // axios takes a missing scheme from the request
    return /^https:/i.test(address) || (address !== '' && !address.includes('://'))
  })
}
const PROXY_NAMES = ['https_proxy', 'all_proxy', 'npm_config_https_proxy', 'npm_config_proxy']

/** Returns an error if the certificate must not be presented to this host. */
function hostError({ host, port, socketPath }: ConnectOptions, trusted: ReadonlySet<string>): UsageError | undefined {
  const name = host?.includes(':') ? `[${host}]` : host
  const address = `https://${name}:${port}`
  if (socketPath || !name || !URL.canParse(address))
    return new UsageError(
      'ERR_FOREIGN_HOST',
      'the client certificate is presented to hosts only; remove the socket path',
    )
  try {
    checkHost(new URL(address), trusted)
    return undefined
  } catch (error) {
    return error as UsageError
  }
}

/** Fails the request with an `error` event, as agents do if they have no connection. */
function fail(request: http.ClientRequest, error: UsageError): void {
  const { onSocket } = request as unknown as { onSocket(socket: undefined, error: Error): void }
  onSocket.call(request, undefined, error)
}

const reject: Reject = rejectWith('ERR_CONFIG')
