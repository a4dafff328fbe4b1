import type { FileReceiver } from '../download/file-receiver.js'
import { UsageError } from '../errors/errors.js'
import type { AxiosOptions } from '../transport/axios-options.js'
import type { Protocol, Request, SendRequest } from '../transport/contracts.js'
import { type ClientCert, createMutualTlsAgent, requireClientCert } from '../transport/mutual-tls.js'
import type { Language } from './api-error.js'
import { receiveFile } from './download.js'
import type { Fields } from './fields.js'
import { baseFor } from './page.js'
import { createV2 } from './protocol.js'
import { factsOf, requireKey, type V2Body, type V2Given } from './signed-fields.js'
import type { V2Upload } from './upload.js'

export interface V2Settings {
  readonly mchid: string
  readonly apiV2Key: string | undefined
  readonly clientCert: ClientCert | undefined
  readonly bases: readonly string[]
  readonly trusted: ReadonlySet<string>
  readonly language: Language | undefined
  /** The options of the user. */
  readonly axios: AxiosOptions
}

/** A call of APIv2 whose fields have been read. */
export interface V2Request extends Omit<Request, 'bases' | 'body' | 'secrets'> {
  /** Base URL of this call, if the caller gave one. */
  readonly base?: string | undefined
  readonly xml: Fields
  readonly query: Fields
  readonly security?: boolean | undefined
  readonly nonceless?: boolean | undefined
  readonly upload?: V2Upload | undefined
  /** Receives the response as a file. */
  readonly receiver?: FileReceiver | undefined
}

/** @throws UsageError `ERR_CONFIG`, `ERR_BODY`, `ERR_PATH` */
export type SendV2 = (request: V2Request) => ReturnType<SendRequest>

/** Sends the calls of APIv2. This file and its imports are loaded with the first call of APIv2. */
export function createV2Calls(settings: V2Settings, send: SendRequest): SendV2 {
  const { mchid, apiV2Key, bases, trusted, clientCert, language, axios } = settings
  let protocol: Protocol<V2Given, V2Body> | undefined
  const protocolFor = (label: string): Protocol<V2Given, V2Body> => {
    protocol ??= createV2({ mchid, apiV2Key: requireKey(label, apiV2Key) }, { language })
    return protocol
  }
  // created on first use: a proxy that it does not support must not affect other calls
  let agent: ReturnType<typeof createMutualTlsAgent> | undefined
  const agentFor = (label: string): typeof agent => {
    const certificate = requireClientCert(label, clientCert, axios.adapter)
    agent ??= createMutualTlsAgent(certificate, { trusted, axios })
    return agent
  }

  return async ({ base, xml, query, security, nonceless, upload, receiver, ...request }) => {
    const { label, method, target } = request
    const [path = ''] = target.split('?', 1)
    const known = factsOf(method, path)
    if (known.isPage) {
      throw new UsageError(
        'ERR_PATH',
        `${label} is a page for the user's browser; create its URL with instance.pageURL('v2${path}', query)`,
      )
    }
    const isQuery = method === 'GET' ? true : known.isQuery
    // a GET is signed once for all attempts, so it has no nonce
    const usual = isQuery ? false : known.nonce
    const nonce = nonceless === undefined ? usual : nonceless ? false : undefined
    const facts: V2Given['facts'] = Object.assign(Object.create(null), known, { nonce, isQuery })
    const body: V2Given = { fields: facts.isQuery ? query : xml, facts, upload }
    const [first = '', ...others] = bases
    const own = baseFor(first, known.host)
    const to = base === undefined ? (own === first ? [first, ...others] : [own]) : [base]
    const usualProtocol = protocolFor(label)
    return send(receiver === undefined ? usualProtocol : receiveFile(usualProtocol, receiver, language), {
      ...request,
      bases: to,
      body,
      secrets: undefined,
      // mutual TLS requires separate connections
      httpsAgent: (security ?? known.certificate === true) ? agentFor(label) : undefined,
    })
  }
}
