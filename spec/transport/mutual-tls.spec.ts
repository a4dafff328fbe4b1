import { rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { createRequire } from 'node:module'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import axios from 'axios'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../src/client/config.js'
import { loadForge } from '../../src/crypto/forge.js'
import type { AxiosOptions } from '../../src/transport/axios-options.js'
import type { Protocol, Request } from '../../src/transport/contracts.js'
import { type ClientCert, createMutualTlsAgent, requireClientCert } from '../../src/transport/mutual-tls.js'
import { createRetry, readRetry } from '../../src/transport/retry.js'
import { createTransport } from '../../src/transport/send.js'
import { expectUsageError, rejectionOf, renderingsOf, thrownBy } from '../support/failure.js'
import { keys, toKey, toPem, validConfig } from '../support/keys.js'
import { issue, type MutualTlsServer, server, startMutualTlsServer } from '../support/mutual-tls-server.js'
import { startProxy } from '../support/proxy.js'
import { ABSENT } from '../support/reply.js'
import { vectors } from '../vectors/p12.json' with { type: 'json' }

const VERSIONS = ['TLSv1.2', 'TLSv1.3'] as const
const PRIVATE = toPem(keys.merchant.privateKeyPkcs8)
const CERTIFICATE = keys.merchant.certificate

const root = issue('root', '10', toPem(keys.platformA.privateKeyPkcs8), { isAuthority: true })
const alice = issue('1900000001', '1A', toPem(keys.merchantOther.privateKeyPkcs8), { issuer: root })
const bob = issue('1900000002', '1B', toPem(keys.platformB.privateKeyPkcs8), { issuer: root })

/** Origins of the test servers, which are trusted like the origin of `baseURL`. */
function trust(...servers: readonly { url: string }[]): ReadonlySet<string> {
  return new Set(servers.map(({ url }) => url))
}

function agentOf(clientCert: ClientCert, trusted: ReadonlySet<string>, axiosOptions: AxiosOptions = {}): https.Agent {
  const agent = createMutualTlsAgent(clientCert, { trusted, axios: { proxy: false, ...axiosOptions } })
  onTestFinished(() => agent.destroy())
  return agent
}

/** An agent of the user that accepts the test servers. */
function userAgent(): https.Agent {
  const agent = new https.Agent({ ca: server.cert, keepAlive: true })
  onTestFinished(() => agent.destroy())
  return agent
}

/** Sends a request with plain Node and reads the whole response. */
function request(url: string, agent: https.Agent, options: https.RequestOptions = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = https.request(url, { agent, ca: server.cert, ...options }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode))
    })
    sent.on('error', reject).end()
  })
}

const PLAIN: Protocol = {
  encode: ({ body, target }) => ({ body, target, headers: {} }),
  toInterceptorBody: (body) => body,
  seal: ({ body, headers }) => ({ headers, body: body as Uint8Array | undefined }),
  open: ({ status }) => status,
}

/** Sends a call as the client does, with the certificate on its connection. */
function call(
  url: string,
  clientCert: ClientCert,
  axiosOptions: AxiosOptions,
  more: Partial<Request> = {},
): Promise<unknown> {
  const { origin, pathname } = new URL(url)
  const trusted = new Set([origin])
  const options: AxiosOptions = { proxy: false, ...axiosOptions }
  const { send } = createTransport({
    ...{ mchid: keys.mchid, trusted, maxContentLength: 1000, connectTimeout: 4000, emit: () => undefined },
    retry: createRetry(),
    axios: options,
  })
  const retry = readRetry(0, 'ERR_CONFIG')
  return send(PLAIN, {
    ...ABSENT,
    label: `GET ${pathname}`,
    ...{ method: 'GET', bases: [origin], target: pathname, body: undefined, timeout: 5000, retry },
    httpsAgent: createMutualTlsAgent(clientCert, { trusted, axios: options }),
    ...more,
  }).then(({ data }) => data)
}

// ---- presenting the certificate ----

for (const version of VERSIONS) {
  test(`a call presents the merchant certificate to a server that requires one (${version})`, async () => {
    const target = await startMutualTlsServer({ ca: [root.cert], version })
    expect(await call(`${target.url}/secapi/pay/refund`, alice, { httpsAgent: userAgent() })).toBe(200)
    expect(target.shown).toEqual([
      { serial: '1A', isReused: false, protocol: version, requests: ['GET /secapi/pay/refund'] },
    ])
  })

  test(`a server that requires a certificate rejects a call without one or with an unknown one (${version})`, async () => {
    const target = await startMutualTlsServer({ ca: [root.cert], version })
    await expect(request(target.url, userAgent())).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:ERR_SSL_\w+|ECONNRESET|EPROTO)$/),
    })
    const stranger = issue('1900000009', '1E', toPem(keys.attacker.privateKeyPkcs8))
    const error = await rejectionOf(() => call(target.url, stranger, { httpsAgent: userAgent() }))
    expect(error.name).toBe('NetworkError')
    expect(target.serials()).toEqual([])
  })
}

test('an upload with a progress callback, which axios sends, presents the certificate', async () => {
  const target = await startMutualTlsServer({ ca: [root.cert] })
  let progress = 0
  const onUploadProgress = () => {
    progress += 1
  }
  const body = Buffer.alloc(100_000)
  const status = await call(
    `${target.url}/a`,
    alice,
    { httpsAgent: userAgent() },
    { method: 'POST', body, onUploadProgress },
  )
  expect([status, target.serials(), progress > 0]).toEqual([200, ['1A'], true])
})

test('connections are reused, and no agent of the user is required', async () => {
  const target = await startMutualTlsServer({ ca: [root.cert] })
  const agent = agentOf(alice, trust(target))
  for (const path of ['/1', '/2', '/3']) await request(target.url + path, agent)
  expect(target.shown).toMatchObject([{ serial: '1A', requests: ['GET /1', 'GET /2', 'GET /3'] }])
})

// ---- forms of the configuration ----

const FORMS: readonly (readonly [string, () => object])[] = [
  ['PEM', () => ({ clientCert: { cert: CERTIFICATE, key: PRIVATE } })],
  ['PEM in one line of an environment variable', () => ({ clientCert: oneLine({ cert: CERTIFICATE, key: PRIVATE }) })],
  ['PEM with an encrypted key', () => ({ clientCert: { cert: CERTIFICATE, key: encrypted('x'), passphrase: 'x' } })],
  [
    'PEM with { key, passphrase }',
    () => ({ clientCert: { cert: CERTIFICATE, key: { key: encrypted('x'), passphrase: 'x' } } }),
  ],
  ['PEM files', () => ({ clientCert: { cert: file('cert.pem', CERTIFICATE), key: file('key.pem', PRIVATE) } })],
  [
    'PEM and a KeyObject',
    () => ({ clientCert: { cert: Buffer.from(CERTIFICATE), key: toKey(keys.merchant.privateKeyPkcs8) } }),
  ],
  ['a modern .p12', () => ({ clientCert: { pfx: p12Of('modern-aes256') } })],
  ['a legacy .p12 with RC2', () => ({ clientCert: { pfx: p12Of('legacy-rc2-40-3des') } })],
  [
    'a legacy .p12 with its passphrase',
    () => ({ clientCert: { pfx: p12Of('legacy-rc2-40-3des'), passphrase: keys.mchid } }),
  ],
  ['base64 of a .p12', () => ({ clientCert: { pfx: p12Of('3des-3des').toString('base64') } })],
  ['a .p12 file', () => ({ clientCert: { pfx: file('cert.p12', p12Of('legacy-rc2-40-3des')) } })],
  ['certificate and privateKey', () => ({ certificate: CERTIFICATE })],
  ['p12', () => ({ p12: p12Of('legacy-rc2-40-3des'), privateKey: undefined })],
]

function p12Of(id: string): Buffer {
  return Buffer.from(vectors.find((vector) => vector.id === id)?.p12Base64 ?? '', 'base64')
}

function encrypted(passphrase: string): string {
  const format = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase } as const
  return toKey(keys.merchant.privateKeyPkcs8).export(format).toString()
}

function oneLine(pems: Record<string, string>): object {
  return Object.fromEntries(Object.entries(pems).map(([name, pem]) => [name, pem.replaceAll('\n', '\\n')]))
}

function file(name: string, content: string | Buffer): URL {
  const path = join(tmpdir(), `wechatpay-chain-${process.pid}-${name}`)
  writeFileSync(path, content)
  onTestFinished(() => rmSync(path))
  return pathToFileURL(path)
}

function clientCertOf(merge: object): ClientCert | undefined {
  return readConfig(validConfig(merge) as never, Date.now()).clientCert
}

test.each(FORMS)('the client certificate is presented if the configuration has it as %s', async (_, merge) => {
  // the key of the root is not available; the server still proves that the client has the key of the certificate
  const target = await startMutualTlsServer({ ca: [root.cert], demands: false })
  await request(target.url, agentOf(requireClientCert('GET /', clientCertOf(merge()), undefined), trust(target)))
  expect(target.serials()).toEqual([keys.merchant.serial])
})

test('clientCert has priority over the certificate of the configuration', () => {
  const { cert, key } = alice
  const own = clientCertOf({ certificate: CERTIFICATE, clientCert: { cert, key } })
  expect(own?.cert).toBe(cert)
  expect(clientCertOf({ p12: p12Of('modern-aes256'), privateKey: undefined, clientCert: { cert, key } })).toEqual(own)
})

test('a configuration without a certificate has no client certificate', () => {
  expect(clientCertOf({})).toBeUndefined()
  expect(clientCertOf({ clientCert: undefined, certificate: undefined })).toBeUndefined()
})

test('an expired client certificate is accepted: only WeChat Pay decides whether it is valid', () => {
  const { certificate: cert, privateKeyPkcs8 } = keys.platformExpired
  expect(clientCertOf({ clientCert: { cert, key: toPem(privateKeyPkcs8) } })?.cert.trim()).toBe(cert.trim())
})

const between = issue('between', '12', toPem(keys.platformA.privateKeyPkcs8), { issuer: root, isAuthority: true })
const nearest = issue('nearest', '13', toPem(keys.platformFuture.privateKeyPkcs8), {
  issuer: between,
  isAuthority: true,
})
const carol = issue('1900000003', '1C', PRIVATE, { issuer: nearest })

test.each<[string, () => object]>([
  ['PEM', () => ({ cert: carol.cert + nearest.cert + between.cert, key: carol.key })],
  [
    'PEM in another order, with strangers',
    () => ({ cert: carol.cert + bob.cert + between.cert + nearest.cert, key: carol.key }),
  ],
  [
    'PEM in another order, in a file',
    () => ({ cert: file('chain.pem', carol.cert + between.cert + nearest.cert), key: carol.key }),
  ],
  ['a .p12', () => ({ pfx: pack(carol.key, [between.cert, bob.cert, carol.cert, nearest.cert]) })],
])('intermediate certificates from %s are presented too', async (_, source) => {
  const clientCert = requireClientCert('GET /', clientCertOf({ clientCert: source() }), undefined)
  expect(clientCert.cert.match(/BEGIN CERTIFICATE/g)).toHaveLength(3)
  for (const version of VERSIONS) {
    const target = await startMutualTlsServer({ ca: [root.cert], version })
    await request(target.url, agentOf(clientCert, trust(target)))
    expect(target.serials()).toEqual(['1C'])
  }
  const strict = await startMutualTlsServer({ ca: [root.cert] })
  await expect(request(strict.url, agentOf(carol, trust(strict)))).rejects.toThrow()
})

function pack(key: string, certificates: string[]): Buffer {
  const { asn1, pkcs12, pki } = loadForge()
  const parsed = certificates.map((pem) => pki.certificateFromPem(pem))
  const tree = pkcs12.toPkcs12Asn1(pki.privateKeyFromPem(key), parsed, keys.mchid, { algorithm: '3des' })
  return Buffer.from(asn1.toDer(tree).getBytes(), 'latin1')
}

// ---- two merchants ----

for (const version of VERSIONS) {
  for (const [how, create] of [
    ['with agents of their own', (): AxiosOptions => ({})],
    ['with one agent given to both', ((agent) => () => ({ httpsAgent: agent }))(new https.Agent({ keepAlive: true }))],
  ] as const) {
    test(`two merchants never share a TLS session or a connection, ${how} (${version})`, async () => {
      const target = await startMutualTlsServer({ ca: [root.cert], version })
      const [one, other] = [agentOf(alice, trust(target), create()), agentOf(bob, trust(target), create())]
      // first with reused connections, then with closed ones, whose TLS sessions are kept
      for (const path of ['/1', '/2', '/3-close', '/4', '/5-close']) {
        await request(target.url + path, one)
        await request(target.url + path, other)
      }
      expect(target.serials()).toEqual(Array(5).fill(['1A', '1B']).flat())
      expect(target.shown.map(({ serial, isReused, requests }) => [serial, isReused, requests.length])).toEqual([
        ['1A', false, 3],
        ['1B', false, 3],
        // each merchant resumes its own session: a shared session would be visible here
        ['1A', true, 2],
        ['1B', true, 2],
      ])
    })
  }
}

test('two merchants that wait for one connection of a shared agent each receive their own connection', async () => {
  const target = await startMutualTlsServer({ ca: [root.cert] })
  const shared = new https.Agent({ keepAlive: true, maxSockets: 1, ca: server.cert })
  const agents = [alice, bob].map((one) => agentOf(one, trust(target), { httpsAgent: shared }))
  await Promise.all(
    agents.flatMap((agent, index) => [1, 2, 3].map((n) => request(`${target.url}/${index}-${n}`, agent))),
  )
  expect(target.shown.map(({ serial, requests }) => [serial, requests.sort()])).toEqual([
    ['1A', ['GET /0-1', 'GET /0-2', 'GET /0-3']],
    ['1B', ['GET /1-1', 'GET /1-2', 'GET /1-3']],
  ])
})

// ---- the user's own agent ----

test("the user's own requests with the same agent present no certificate, before and after a call", async () => {
  for (const version of VERSIONS) {
    const target = await startMutualTlsServer({ ca: [root.cert], version, demands: false })
    const own = userAgent()
    const agent = agentOf(alice, trust(target), { httpsAgent: own })
    for (const path of ['/1', '/2-close', '/3']) {
      await request(target.url + path, own)
      await request(target.url + path, agent)
    }
    expect(target.serials()).toEqual(Array(3).fill([undefined, '1A']).flat())
    expect(target.shown).toHaveLength(4)
    expect(Object.keys(own.options)).not.toContain('cert')
  }
})

test.each([
  ['cert', { cert: bob.cert, key: bob.key }],
  ['key', { key: bob.key }],
  ['pfx', { pfx: pack(bob.key, [bob.cert]), passphrase: keys.mchid }],
])(
  'an agent of the user with its own client certificate (%s) is rejected: the agent would present it',
  (name, options) => {
    const create = () =>
      createMutualTlsAgent(alice, { trusted: new Set(), axios: { httpsAgent: new https.Agent(options) } })
    const error = thrownBy(create)
    expectUsageError(
      error,
      'ERR_CONFIG',
      `must not have its own client certificate (${name}); set it as`,
      /`clientCert` instead$/,
    )
    expect(renderingsOf(error)).not.toContain('BEGIN')
  },
)

test('an agent that uses one name for all connections is rejected: merchants would share connections', () => {
  class Blind extends https.Agent {
    override getName = ({ host }: https.RequestOptions = {}): string => String(host)
  }
  for (const httpsAgent of [new Blind(), new http.Agent() as never]) {
    expectUsageError(
      thrownBy(() => createMutualTlsAgent(alice, { trusted: new Set(), axios: { httpsAgent } })),
      'ERR_CONFIG',
      /does not separate the connections of several client certificates/,
      /use an https\.Agent/,
    )
  }
})

test('an httpsAgent that is not an agent is rejected', () => {
  expectUsageError(
    thrownBy(() => createMutualTlsAgent(alice, { trusted: new Set(), axios: { httpsAgent: {} as never } })),
    'ERR_CONFIG',
    /`axios\.httpsAgent` must be an https\.Agent/,
  )
})

test('Node rejects an agent without TLS, and nothing is sent', async () => {
  const target = await startMutualTlsServer({ ca: [root.cert] })
  const httpsAgent = Object.assign(new http.Agent(), { getName: https.Agent.prototype.getName }) as never
  const error = thrownBy(() => https.request(target.url, { agent: agentOf(alice, trust(target), { httpsAgent }) }))
  expect(error.code).toBe('ERR_INVALID_PROTOCOL')
})

// ---- hosts ----

const FOREIGN = [
  'https://localhost:1',
  'https://api.mch.weixin.qq.com.evil.example',
  'https://127.0.0.1:9',
  'https://[::1]:9',
]

test.each(FOREIGN)(
  'the certificate is not presented to %s: no connection is made, and the error says why',
  async (url) => {
    const httpsAgent = new https.Agent({ lookup: () => expect.unreachable() } as https.AgentOptions)
    const agent = agentOf(alice, new Set(['https://localhost:2']), { httpsAgent })
    const error = await rejectionOf(() => request(url, agent) as Promise<unknown>)
    expectUsageError(error, 'ERR_FOREIGN_HOST', `${url} is not a host of WeChat Pay;`)
    expect(Object.values(httpsAgent.sockets)).toEqual([])
  },
)

test('the certificate is not presented over a socket path', async () => {
  const agent = agentOf(alice, new Set(['https://localhost']))
  const error = await rejectionOf(() => request('https://localhost', agent, { socketPath: '/tmp/none' }))
  expectUsageError(error, 'ERR_FOREIGN_HOST', /remove the socket path/)
})

test("the host option of a user's agent cannot redirect the certificate to another host", async () => {
  const foreign = await startMutualTlsServer({ ca: [root.cert], demands: false })
  const httpsAgent = new https.Agent({ host: 'localhost', port: foreign.port, ca: server.cert })
  const agent = agentOf(alice, new Set(), { httpsAgent })
  const error = await rejectionOf(() => request('https://api.mch.weixin.qq.com', agent))
  expectUsageError(error, 'ERR_FOREIGN_HOST', `${foreign.url} is not a host of WeChat Pay;`)
  expect(foreign.shown).toEqual([])
})

test('the certificate is presented to every host of WeChat Pay', async () => {
  const target = await startMutualTlsServer({ ca: [root.cert] })
  const asked: string[] = []
  const httpsAgent = new https.Agent({ ca: server.cert })
  const create = httpsAgent.createConnection.bind(httpsAgent)
  // resolves the name to the test server
  httpsAgent.createConnection = (options, callback) => {
    asked.push(String(options.host))
    return create(
      { ...options, host: 'localhost', port: target.port, servername: 'localhost' } as typeof options,
      callback,
    )
  }
  const hosts = [
    'api.mch.weixin.qq.com',
    'api2.mch.weixin.qq.com',
    'apihk.mch.weixin.qq.com',
    'fraud.mch.weixin.qq.com',
  ]
  const agent = agentOf(alice, new Set(), { httpsAgent })
  for (const host of hosts) await request(`https://${host}/`, agent)
  expect(asked).toEqual(hosts)
  expect(target.serials()).toEqual(hosts.map(() => '1A'))
})

test('the certificate is not presented to the target of a redirect, neither by a call nor by axios', async () => {
  const elsewhere = await startMutualTlsServer({ ca: [root.cert], demands: false })
  const target = await startMutualTlsServer({ ca: [root.cert], redirectTo: `${elsewhere.url}/x` })
  expect(await call(target.url, alice, { httpsAgent: userAgent() })).toBe(307)
  const httpsAgent = agentOf(alice, trust(target), { httpsAgent: userAgent() })
  const error = await rejectionOf(() => axios.get(target.url, { httpsAgent, proxy: false, maxRedirects: 5 }))
  expect(error.message).toBe(
    `${elsewhere.url} is not a host of WeChat Pay; only \`baseURL\` of the client's configuration may name another host`,
  )
  expect(target.serials()).toEqual(['1A', '1A'])
  expect(elsewhere.shown).toEqual([])
})

// ---- proxies ----

/** The agent with which axios tunnels, as an agent of the user. */
const { HttpsProxyAgent } = createRequire(createRequire(import.meta.url).resolve('axios'))('https-proxy-agent') as {
  HttpsProxyAgent: new (options: object) => https.Agent
}

/** `serialNumber` and key of a certificate would stand in its DER. */
function derOf({ cert }: ClientCert): Buffer {
  return Buffer.from(cert.replace(/-----.*?-----/g, ''), 'base64')
}

for (const [how, options] of [
  [
    'of the configuration',
    ({ host, port }: Proxy) => ({ proxy: { protocol: 'http', host, port }, httpsAgent: userAgent() }),
  ],
  [
    "of an agent of the user's",
    (proxy: Proxy) => ({ httpsAgent: trusting(new HttpsProxyAgent({ host: proxy.host, port: proxy.port })) }),
  ],
] as const) {
  test(`a call with a certificate is sent end to end through a CONNECT proxy ${how}`, async () => {
    const target = await startMutualTlsServer({ ca: [root.cert], version: 'TLSv1.3' })
    const proxy = await startProxy()
    for (const one of [alice, bob]) expect(await call(`${target.url}/a`, one, options(proxy))).toBe(200)
    expect(target.shown.map(({ serial, isReused }) => [serial, isReused])).toEqual([
      ['1A', false],
      ['1B', false],
    ])
    expect(proxy.seen.map(({ line }) => line)).toEqual(Array(2).fill(`CONNECT localhost:${target.port}`))
    // TLS 1.3 encrypts the certificate, so that only the server can read it
    for (const one of [alice, bob]) expect(proxy.tunnelled().includes(derOf(one).subarray(100, 200))).toBe(false)
  })
}
type Proxy = Awaited<ReturnType<typeof startProxy>>

/** Sets `ca` for the server behind the tunnel: this agent has no option for it. */
function trusting(agent: https.Agent): https.Agent {
  const inner = agent as unknown as { addRequest(request: http.ClientRequest, options: object): void }
  const { addRequest } = inner
  inner.addRequest = (sent, options) => addRequest.call(agent, sent, { ...options, ca: server.cert })
  return agent
}

/** A proxy with TLS that requests a client certificate. */
async function startTlsProxy(): Promise<{ port: number; serials: (string | undefined)[] }> {
  const serials: (string | undefined)[] = []
  const proxy = https.createServer({ ...server, requestCert: true, rejectUnauthorized: false })
  proxy.on('secureConnection', (socket) =>
    serials.push((socket.getPeerCertificate() as { serialNumber?: string }).serialNumber),
  )
  proxy.on('connect', ({ url }, client) => {
    const onward = connect(Number(new URL(`http://${url}`).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      client.pipe(onward).pipe(client)
    })
    for (const socket of [client, onward]) socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    proxy.closeAllConnections()
    proxy.close()
  })
  return { port: (proxy.address() as AddressInfo).port, serials }
}

test('an agent that tunnels through a TLS proxy presents the certificate to the server, not to the proxy', async () => {
  const target = await startMutualTlsServer({ ca: [root.cert] })
  const proxy = await startTlsProxy()
  const tunnel = new HttpsProxyAgent({
    protocol: 'https:',
    host: 'localhost',
    port: proxy.port,
    ca: server.cert,
    ALPNProtocols: ['http/1.1'],
  })
  expect(await call(`${target.url}/a`, alice, { httpsAgent: trusting(tunnel) })).toBe(200)
  expect([target.serials(), proxy.serials]).toEqual([['1A'], [undefined]])
})

const TLS_PROXY =
  /^the connection to the proxy uses TLS, so that the client certificate would also be presented to the proxy; use an http:/

test.each(['https', 'https:', 'HTTPS'])(
  'a proxy of protocol %s is rejected: axios would present the certificate to it',
  (protocol) => {
    const proxy = { protocol, host: 'localhost', port: 9 }
    expectUsageError(
      thrownBy(() => createMutualTlsAgent(alice, { trusted: new Set(), axios: { proxy } })),
      'ERR_CONFIG',
      TLS_PROXY,
    )
  },
)

/** Sets variables of the environment for one test. */
function environment(variables: Readonly<Record<string, string>>): void {
  const before = { ...process.env }
  Object.assign(process.env, variables)
  onTestFinished(() => {
    for (const name of Object.keys(variables)) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  })
}

test.each([
  ['HTTPS_PROXY', 'https://proxy.example:3128'],
  ['https_proxy', 'HTTPS://proxy.example'],
  // axios assumes https, like the request
  ['https_proxy', 'proxy.example:3128'],
  ['ALL_PROXY', 'https://proxy.example'],
])('a TLS proxy of the environment is rejected: %s=%s', (name, address) => {
  environment({ [name]: address })
  const create = (proxy: AxiosOptions['proxy']) => createMutualTlsAgent(alice, { trusted: new Set(), axios: { proxy } })
  expectUsageError(
    thrownBy(() => create(undefined)),
    'ERR_CONFIG',
    TLS_PROXY,
    /proxy: false \}$/,
  )
  expect(create(false)).toBeDefined()
  expect(create({ protocol: 'http', host: 'localhost', port: 9 })).toBeDefined()
})

test('axios presents no certificate to a TLS proxy that is added to the environment later', async () => {
  const target = await startMutualTlsServer({ ca: [root.cert], demands: false })
  const proxy = await startTlsProxy()
  environment({ no_proxy: 'none.example', NO_PROXY: '', https_proxy: '', HTTPS_PROXY: '' })
  const httpsAgent = agentOf(alice, trust(target), { httpsAgent: userAgent(), proxy: undefined })
  process.env['https_proxy'] = `https://localhost:${proxy.port}`
  await axios.get(target.url.replace('localhost', 'localhost.'), { httpsAgent, maxRedirects: 0 }).catch(() => undefined)
  expect(proxy.serials).toEqual([undefined])
})

// ---- errors if the certificate cannot be presented ----

test('a call that requires a certificate is rejected if the configuration has none', () => {
  expectUsageError(
    thrownBy(() => requireClientCert('POST /v2/secapi/pay/refund', undefined, undefined)),
    'ERR_CONFIG',
    /^POST \/v2\/secapi\/pay\/refund requires the merchant certificate for mutual TLS; set `clientCert`, or `certificate` with `privateKey`, or `p12`$/,
  )
})

test('a call that requires a certificate is rejected with the adapter fetch, which cannot present one', () => {
  expectUsageError(
    thrownBy(() => requireClientCert('POST /v2/secapi/pay/refund', alice, 'fetch')),
    'ERR_CONFIG',
    /requires the merchant certificate for mutual TLS, which the adapter fetch does not support; leave axios\.adapter out$/,
  )
  for (const adapter of [undefined, 'http', () => expect.unreachable()] as const)
    expect(requireClientCert('POST /v2/secapi/pay/refund', alice, adapter)).toBe(alice)
})

test('no error contains the certificate or the key', async () => {
  const target: MutualTlsServer = await startMutualTlsServer({ ca: [bob.cert] })
  const damaged = { cert: alice.cert, key: alice.key.replace('MII', 'MIX') }
  for (const run of [
    () => call(target.url, alice, { httpsAgent: userAgent() }),
    () => call(target.url, damaged, { httpsAgent: userAgent() }),
    () => request('https://evil.example', agentOf(alice, trust(target))) as Promise<unknown>,
  ]) {
    const error = await rejectionOf(run)
    const shown = `${renderingsOf(error)} ${inspect(error, { depth: 20, showHidden: true, showProxy: true })}`
    for (const pem of [alice.cert, alice.key, damaged.key]) expect(shown).not.toContain(pem.slice(200, 240))
  }
  expect(target.serials()).toEqual([])
})
