import type http from 'node:http'
import https from 'node:https'
import { UsageError } from '../errors/errors.js'
import { type Reject, rejectWith } from '../errors/reject.js'
import { HOLDS_SECRET } from '../text/secret.js'
import type { AxiosOptions } from './axios-options.js'
import { checkHost } from './hosts.js'

/** As PEM. */
export interface ClientCert {
  /** The merchant's, and behind it whatever leads to its issuer. */
  readonly cert: string
  readonly key: string
}

export interface MutualTlsOptions {
  /** Origins that see the certificate besides WeChat Pay's hosts. */
  readonly trusted: ReadonlySet<string>
  /** The user's: the agent goes on working for whatever else it is used for, without the certificate. */
  readonly axios: Pick<AxiosOptions, 'httpsAgent' | 'proxy'>
}

/** What Node's requests, axios and this file want of an agent. */
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

/** As that of the other agents: WeChat Pay closes an idle connection after 8 s. */
const IDLE = 7000

/**
 * The certificate for a call that needs it.
 *
 * @throws UsageError `ERR_CONFIG` where there is none, or nothing that could present it: nothing is sent
 */
export function requireClientCert(
  label: string,
  clientCert: ClientCert | undefined,
  adapter: AxiosOptions['adapter'],
): ClientCert {
  if (clientCert === undefined) {
    refuse(
      `${label} needs the merchant's certificate on its TLS connection; give clientCert, or certificate beside privateKey, or p12`,
    )
  }
  if (adapter === 'fetch') {
    refuse(
      `${label} needs the merchant's certificate on its TLS connection, which the adapter fetch cannot present; leave axios.adapter out`,
    )
  }
  return clientCert
}

/**
 * An agent that presents the certificate: to WeChat Pay's hosts and the trusted origins only, on connections and with
 * TLS sessions that no other certificate shares.
 *
 * @throws UsageError `ERR_CONFIG` where the user's agent or proxy does not let it keep that promise
 */
export function createMutualTlsAgent(clientCert: ClientCert, { trusted, axios }: MutualTlsOptions): https.Agent {
  const { proxy, httpsAgent = new https.Agent({ keepAlive: true, timeout: IDLE }) } = axios
  const { cert, key } = clientCert
  const inner = httpsAgent as unknown as AgentLike
  checkAgent(inner, { cert, key })
  if (isBehindTls(proxy)) {
    refuse(
      'the proxy is spoken to over TLS, in which the client certificate would be shown to it too; name an http:// proxy, or set axios: { proxy: false }',
    )
  }
  // not inherited from the user's agent, whose own requests must not come by here
  const agent = {
    // Node asks for these; an agent without TLS has another protocol, which Node then refuses
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
      const refusal = refusalOf({ ...options, ...inner.options }, trusted)
      if (refusal === undefined) inner.addRequest(request, withCertificate(options, { cert, key }))
      else fail(request, refusal)
    },
    destroy() {
      httpsAgent.destroy()
    },
  }
  // axios makes an agent of its own out of them where it tunnels through a proxy; nobody else shall come across the key
  Object.defineProperty(agent, 'options', {
    get: () => ({ ...inner.options, ...(!isBehindTls(proxy) && { cert, key }) }),
    enumerable: false,
  })
  // axios copies plain objects, without what is not enumerable
  Object.setPrototypeOf(agent, {})
  Object.defineProperty(agent, HOLDS_SECRET, { value: true, enumerable: false })
  return agent as unknown as https.Agent
}

/** Pools and caches of TLS sessions go by names of the connections, in which certificate and key stand. */
function withCertificate(options: ConnectOptions, { cert, key }: ClientCert): ConnectOptions {
  const none = { pfx: undefined, passphrase: undefined, secureContext: undefined }
  return Object.assign(Object.create(null), options, none, { cert, key })
}

function checkAgent(agent: AgentLike, clientCert: ClientCert): void {
  if (typeof agent.addRequest !== 'function') refuse('axios.httpsAgent is no agent; give an https.Agent')
  const { options = {} } = agent
  // an agent's options go before those of a request
  const own = (['cert', 'key', 'pfx', 'secureContext'] as const).find((name) => options[name] !== undefined)
  if (own !== undefined) {
    refuse(
      `axios.httpsAgent has a client certificate of its own (${own}); give it as clientCert, and leave it out there`,
    )
  }
  if (typeof agent.getName !== 'function') return // and no pool
  const connection = { host: 'api.mch.weixin.qq.com', port: 443, protocol: 'https:', secureEndpoint: true }
  const another = { cert: `${clientCert.cert}\n`, key: `${clientCert.key}\n` }
  const names = [connection, { ...connection, ...clientCert }, { ...connection, ...another }].map((made) =>
    agent.getName?.(made),
  )
  if (new Set(names).size < names.length) {
    refuse(
      'axios.httpsAgent does not keep connections of several client certificates apart; give an https.Agent with its own getName()',
    )
  }
}

/** Of the proxies that axios would take. */
function isBehindTls(proxy: AxiosOptions['proxy']): boolean {
  if (proxy === false) return false
  if (proxy) return /^https/i.test(proxy.protocol ?? '')
  return PROXY_NAMES.some((name) => {
    const address = process.env[name] || process.env[name.toUpperCase()] || ''
    // without a scheme, it has that of the request
    return /^https:/i.test(address) || (address !== '' && !address.includes('://'))
  })
}
const PROXY_NAMES = ['https_proxy', 'all_proxy', 'npm_config_https_proxy', 'npm_config_proxy']

/** Why the certificate is not for this host. */
function refusalOf({ host, port, socketPath }: ConnectOptions, trusted: ReadonlySet<string>): UsageError | undefined {
  const name = host?.includes(':') ? `[${host}]` : host
  const address = `https://${name}:${port}`
  if (socketPath || !name || !URL.canParse(address))
    return new UsageError('ERR_FOREIGN_HOST', 'the client certificate is for a host only; take the socket path out')
  try {
    checkHost(new URL(address), trusted)
    return undefined
  } catch (error) {
    return error as UsageError
  }
}

/** As an agent says that there is no connection: an event of the request. */
function fail(request: http.ClientRequest, error: UsageError): void {
  const { onSocket } = request as unknown as { onSocket(socket: undefined, error: Error): void }
  onSocket.call(request, undefined, error)
}

const refuse: Reject = rejectWith('ERR_CONFIG')
