import { expect, test } from 'vitest'
import { type AtEnd, startBlackHole } from '../support/black-hole.js'
import { runChild } from '../support/child.js'
import { keys } from '../support/keys.js'
import { type Behaviour, rawAnswer, signedAnswer, startRawServer } from '../support/raw-server.js'

// In every phase, a deadline or an abort ends the call immediately, the error says whether it may have been sent, and nothing
// stays open. Each phase runs in its own process, which must exit by itself.

interface Phase {
  /** The phase of the call: the title continues with it. */
  readonly when: string
  /** The server. */
  readonly url: (atEnd: AtEnd) => Promise<string>
  readonly config?: object
  /** The expected end of the message. */
  readonly says: string
  readonly mayHaveTakenEffect: boolean
  /** Option of the agents. */
  readonly maxSockets?: number
  /** Runs in the process, before the call. */
  readonly before?: string
  /** Options of the call. */
  readonly options?: string
  /** The expected error of the deadline. Default: `ERR_TIMEOUT` with the same end. */
  readonly late?: { readonly code: string; readonly says: string }
  /** Milliseconds within which the process must exit. */
  readonly linger: number
}

const silent: Behaviour = () => undefined
const serving = (behave: Behaviour) => async () => (await startRawServer(behave)).url
const isDownload = (line: string) => line.startsWith('GET /v3/certificates ')
const QUICK = 3000
// the download of keys continues for other calls, for at most 4 s
const DOWNLOAD = 4000 + QUICK

const PHASES: readonly Phase[] = [
  {
    when: 'in the queue for a free connection',
    url: serving(silent),
    maxSockets: 1,
    before: `
      const holder = new AbortController()
      const held = fail(instance.v3.first.get({ timeout: 60_000, signal: holder.signal }))
      release = () => holder.abort()`,
    says: 'while waiting in the queue for a free connection; nothing was sent',
    mayHaveTakenEffect: false,
    linger: QUICK,
  },
  {
    when: 'while it connects',
    url: async (atEnd) => `http://127.0.0.1:${await startBlackHole('127.0.0.1', atEnd)}`,
    says: 'while connecting; nothing was sent',
    mayHaveTakenEffect: false,
    linger: QUICK,
  },
  {
    when: 'in the TLS handshake',
    url: async () => `https://localhost:${(await startRawServer(silent)).port}`,
    says: 'while connecting; nothing was sent',
    mayHaveTakenEffect: false,
    linger: QUICK,
  },
  {
    when: 'while it waits for the answer',
    url: serving(silent),
    says: 'while waiting for the response; the request may have taken effect: query before you send it again',
    mayHaveTakenEffect: true,
    linger: QUICK,
  },
  {
    when: 'in the body of the answer',
    url: serving((socket) => socket.write(signedAnswer('{"half":', { 'Content-Length': '1000' }))),
    says: 'while reading the response; the request may have taken effect: query before you send it again',
    mayHaveTakenEffect: true,
    linger: QUICK,
  },
  {
    when: 'in the download of the key that it needs before it can be sent',
    url: serving((socket, { line }) => {
      if (!isDownload(line)) socket.write(signedAnswer('{}'))
    }),
    config: { apiV3Key: keys.apiV3Key, certs: {} },
    says: 'before the request was signed; nothing was sent',
    mayHaveTakenEffect: false,
    linger: DOWNLOAD,
  },
  {
    when: 'in the download of the key that its answer needs',
    url: serving((socket, { line }) => {
      if (!isDownload(line)) socket.write(signedAnswer('{}', { 'Wechatpay-Serial': keys.platformA.serial }))
    }),
    config: { apiV3Key: keys.apiV3Key },
    says: 'while verifying the response; the request may have taken effect: query before you send it again',
    mayHaveTakenEffect: true,
    linger: DOWNLOAD,
  },
  {
    when: 'in the pause before it is sent again',
    url: serving((socket) =>
      socket.write(rawAnswer('', { 'Content-Length': '0', 'Retry-After': '5' }, '503 Service Unavailable')),
    ),
    options: 'retry: { unsafe: true }',
    says: 'before the next retry; the request may have taken effect: query before you send it again',
    mayHaveTakenEffect: true,
    // a pause beyond the deadline is not started
    late: { code: 'null', says: '503: ' },
    linger: QUICK,
  },
]

/** Ends a call by its signal and another by its deadline; prints both errors, the open connections and the time until exit. */
const programOf = ({ before = '', options = '', maxSockets = Number.POSITIVE_INFINITY }: Phase) => `
  const http = await import('node:http')
  const https = await import('node:https')
  const settings = { keepAlive: true, maxSockets: ${maxSockets} }
  const agents = [new http.Agent(settings), new https.Agent(settings)]
  const [httpAgent, httpsAgent] = agents
  const logger = { debug() {}, info() {}, warn() {}, error() {} }
  const instance = createClient({ ...config, logger, axios: { proxy: false, httpAgent, httpsAgent } }).untyped
  const fail = (call) => call.then(() => ({ code: 'ANSWERED' }), (error) => error)
  let release = () => {}
  // the first call loads the lazily loaded modules
  await fail(instance.v3.orders.post({ json: {}, timeout: 300 }))
  ${before}
  const ends = []
  const give = async (how) => {
    const { name, code, mayHaveTakenEffect, message } = await fail(instance.v3.orders.post({ json: {}, ...{ ${options} }, ...how }))
    ends.push({ name, code: String(code), mayHaveTakenEffect, message })
  }
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 1000)
  await give({ signal: controller.signal, timeout: 60_000 })
  await give({ timeout: 1000 })
  release()
  const begin = performance.now()
  const count = (lists) => Object.values(lists).flat().length
  process.on('exit', () => {
    const held = agents.map(({ sockets, requests }) => count(sockets) + count(requests))
    console.log(JSON.stringify({ ends, held, lived: performance.now() - begin }))
  })`

for (const phase of PHASES) {
  test.concurrent(`an abort or a deadline ${phase.when} ends the call, says whether it may have been sent, and lets the process exit`, async ({
    onTestFinished,
  }) => {
    const { code, stdout, stderr } = await runChild(programOf(phase), {
      merge: { baseURL: await phase.url(onTestFinished), ...phase.config },
      flags: ['--unhandled-rejections=strict'],
    })
    expect([code, stderr]).toEqual([0, ''])
    const { ends, held, lived } = JSON.parse(stdout)
    const {
      says,
      mayHaveTakenEffect,
      late = { code: 'ERR_TIMEOUT', says: `the deadline of 1000 ms passed ${says}` },
    } = phase
    expect(ends).toEqual([
      {
        name: 'NetworkError',
        code: 'ERR_ABORTED',
        mayHaveTakenEffect,
        message: `POST /v3/orders: aborted by the caller's signal ${says}`,
      },
      {
        name: phase.late === undefined ? 'NetworkError' : 'ApiError',
        code: late.code,
        mayHaveTakenEffect,
        message: expect.stringContaining(late.says),
      },
    ])
    expect(held).toEqual([0, 0])
    expect(lived).toBeLessThan(phase.linger)
  })
}
