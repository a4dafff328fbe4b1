import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { createServer, type LookupFunction } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { NetworkError } from 'wechatpay-chain'
import { startBlackHole } from '../support/black-hole.js'
import { runChild } from '../support/child.js'
import { rejectionOf } from '../support/failure.js'
import { startGateway } from '../support/gateway.js'
import { validConfig } from '../support/keys.js'
import { programURL } from '../support/program.js'
import { localhostCertificate, signedAnswer, startRawServer } from '../support/raw-server.js'
import { untypedClient } from '../support/untyped.js'

// Failures before a byte of the request is sent: names, addresses, file descriptors, root certificates.

const ORDER = { json: { out_trade_no: '1217752501201407033233368018' } }

/** An agent that resolves invented host names. */
function resolving(lookup: LookupFunction): http.Agent {
  const agent = new http.Agent({ lookup } as http.AgentOptions)
  onTestFinished(() => agent.destroy())
  return agent
}

test('if the server never accepts the connection, the deadline ends the call, and nothing was sent', async () => {
  const port = await startBlackHole('127.0.0.1')
  const instance = untypedClient(validConfig({ baseURL: `http://127.0.0.1:${port}`, timeout: 200 }))
  const error = await rejectionOf(() => instance.v3.pay.transactions.native.post(ORDER))
  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: false, mayHaveTakenEffect: false, retryable: true })
  expect(error.message).toMatch(/the deadline of 200 ms passed while connecting; nothing was sent$/)
})

test('if the IPv6 address of a host does not respond, its IPv4 address is tried before the deadline', async () => {
  const port = await startBlackHole('::1')
  const four = createServer((socket) => {
    socket.once('data', () => socket.end(signedAnswer('{"family":4}')))
  })
  four.listen(port, '127.0.0.1')
  await once(four, 'listening')
  onTestFinished(() => void four.close())
  const httpAgent = resolving((_host, _options, callback) =>
    callback(null, [
      { address: '::1', family: 6 },
      { address: '127.0.0.1', family: 4 },
    ]),
  )
  const axios = { proxy: false as const, httpAgent }
  const instance = untypedClient(validConfig({ baseURL: `http://localhost:${port}`, timeout: 5000, axios }))
  expect((await instance.v3.certificates.get()).data).toEqual({ family: 4 })
})

test('a host name that never resolves does not delay calls to other hosts', async () => {
  const gateway = await startGateway()
  const httpsAgent = new https.Agent({ lookup: () => undefined } as https.AgentOptions)
  onTestFinished(() => httpsAgent.destroy())
  const instance = untypedClient(gateway.config({ axios: { proxy: false, httpsAgent } }))
  let isOver = false
  const slow = rejectionOf(() =>
    instance.v3.certificates.get({ baseURL: 'https://api2.mch.weixin.qq.com', timeout: 300 }).finally(() => {
      isOver = true
    }),
  )
  await Promise.all(Array.from({ length: 10 }, () => instance.v3.certificates.get()))
  expect([gateway.arrived.length, isOver]).toEqual([10, false])
  expect(await slow).toMatchObject({ code: 'ERR_TIMEOUT', sent: false })
})

test('a process without free file descriptors sends nothing, does not crash, and calls again later', async () => {
  const gateway = await startGateway()
  const program = `
    import { closeSync, openSync } from 'node:fs'
    import { createClient } from ${JSON.stringify(programURL('index'))}
    const instance = createClient(${JSON.stringify(gateway.config())}).untyped
    // loads all lazily loaded modules
    await instance.v3.x.get({ baseURL: 'http://127.0.0.1:1' }).catch(() => undefined)
    const opened = []
    const fill = () => { try { for (;;) opened.push(openSync('/dev/null')) } catch {} }
    fill()
    // some descriptors are released a moment later
    await new Promise((resolve) => setTimeout(resolve, 200))
    fill()
    const { name, code, sent, retryable, cause } = await instance.v3.x.get().catch((error) => error)
    for (const descriptor of opened) closeSync(descriptor)
    const { status } = await instance.v3.x.get()
    console.log(JSON.stringify([name, code, sent, retryable, cause.code, status]))`
  const node = [process.execPath, '--input-type=module', '-e', program]
  const { stdout } = await promisify(execFile)('sh', ['-c', 'ulimit -n 200; exec "$@"', 'sh', ...node])
  expect(JSON.parse(stdout)).toEqual(['NetworkError', 'ERR_CONNECT', false, true, 'EMFILE', 200])
  expect(gateway.arrived).toHaveLength(1)
})

test('TLS uses the root certificates of this machine: no root is pinned', async () => {
  const { key, cert } = await localhostCertificate()
  const server = await startRawServer((socket) => socket.end(signedAnswer('{"a":1}')), { tls: { key, cert } })
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-root-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const root = join(folder, 'root.pem')
  writeFileSync(root, cert)
  const program = `console.log(JSON.stringify((await createClient(config).untyped.v3.x.get()).data))`
  const { stdout, stderr } = await runChild(program, {
    merge: { baseURL: server.url },
    env: { NODE_EXTRA_CA_CERTS: root },
  })
  expect([stdout, stderr]).toEqual(['{"a":1}\n', ''])
})

test('no file of the package contains a certificate or sets a CA for TLS', () => {
  const folder = fileURLToPath(new URL('../../src', import.meta.url))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const suspects = files.filter((name) =>
    // removing the secure context of an agent does not set a CA
    /MII[A-Za-z0-9+/]{40}|\bca:|\b(?:rootCertificates|checkServerIdentity|createSecureContext)\b|secureContext:(?! undefined)/.test(
      readFileSync(join(folder, name), 'utf8'),
    ),
  )
  expect(files.length).toBeGreaterThan(50)
  expect(suspects).toEqual([])
})
