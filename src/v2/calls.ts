import { UsageError } from '../errors/errors.js'
import type { AxiosOptions } from '../transport/adapter.js'
import { type ClientCert, createMutualTlsAgent, requireClientCert } from '../transport/mutual-tls.js'
import type { Protocol, Request, Transport } from '../transport/transport.js'
import type { Language } from './api-error.js'
import type { Fields } from './fields.js'
import { baseFor } from './page.js'
import { createV2 } from './protocol.js'
import { factsOf, requireKey, type V2Body } from './signed-fields.js'
import type { V2Upload } from './upload.js'

export interface V2Parts {
  readonly mchid: string
  readonly apiV2Key: string | undefined
  readonly clientCert: ClientCert | undefined
  readonly bases: readonly string[]
  readonly trusted: ReadonlySet<string>
  readonly language: Language | undefined
  /** The user's. */
  readonly axios: AxiosOptions
  /** @param axios in the place of those of the other calls */
  transport(protocol: Protocol, axios?: AxiosOptions): Transport
}

/** A call whose members have been read. */
export interface V2Request extends Omit<Request, 'bases' | 'body' | 'secrets'> {
  /** The caller named a host. */
  readonly base?: string | undefined
  readonly xml: Fields
  readonly query: Fields
  readonly security?: boolean | undefined
  readonly nonceless?: boolean | undefined
  readonly upload?: V2Upload | undefined
  /** Opens a good answer in the place of the protocol. */
  wrap?(protocol: Protocol): Protocol
}

/** @throws UsageError `ERR_CONFIG`, `ERR_BODY`, `ERR_PATH` */
export type SendV2 = (request: V2Request) => ReturnType<Transport>

/** All of APIv2 that is loaded with its first call. */
export function createV2Calls(parts: V2Parts): SendV2 {
  const { mchid, apiV2Key, bases, trusted, clientCert, language, axios } = parts

  // made where it is first needed: a proxy may stand in its way, which is no concern of the other calls
  let withCertificate: AxiosOptions | undefined
  const securedFor = (label: string): AxiosOptions => {
    const clientCertificate = requireClientCert(label, clientCert, axios.adapter)
    withCertificate ??= Object.assign(Object.create(null), axios, {
      httpsAgent: createMutualTlsAgent(clientCertificate, { trusted, axios }),
    })
    return withCertificate as AxiosOptions
  }
  const create = (label: string, secured: boolean, wrap: V2Request['wrap']): Transport => {
    const protocol = createV2({ mchid, apiV2Key: requireKey(label, apiV2Key) }, { language })
    const wrapped = wrap?.(protocol) ?? protocol
    return secured ? parts.transport(wrapped, securedFor(label)) : parts.transport(wrapped)
  }
  // what mutual TLS is for has connections of its own
  const kept = new Map<boolean, Transport>()
  const transportFor = (label: string, secured: boolean, wrap: V2Request['wrap']): Transport => {
    if (wrap !== undefined) return create(label, secured, wrap)
    const transport = kept.get(secured) ?? create(label, secured, undefined)
    kept.set(secured, transport)
    return transport
  }

  return async ({ base, xml, query, security, nonceless, upload, wrap, ...request }) => {
    const { label, method, target } = request
    const [path = ''] = target.split('?', 1)
    const known = factsOf(method, path)
    if (known.isPage) {
      throw new UsageError(
        'ERR_PATH',
        `${label} is a page for the user's browser; make its address with instance.pageURL('v2${path}', query)`,
      )
    }
    const isQuery = method === 'GET' ? true : known.isQuery
    // a GET is signed once, whatever is sent again
    const usual = isQuery ? false : known.nonce
    const nonce = nonceless === undefined ? usual : nonceless ? false : undefined
    const facts: V2Body['facts'] = Object.assign(Object.create(null), known, { nonce, isQuery })
    const body: V2Body = { fields: facts.isQuery ? query : xml, facts, upload }
    const [first = '', ...others] = bases
    const own = baseFor(first, known.host)
    const to = base === undefined ? (own === first ? [first, ...others] : [own]) : [base]
    return transportFor(label, security ?? known.certificate === true, wrap)({ ...request, bases: to, body })
  }
}
