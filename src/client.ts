import {
  type Call,
  type CallOptions,
  type Encrypted,
  type Mark,
  type OptionsOf,
  type Response,
  ROOTS,
  type Root,
  toCall,
} from './call.js'
import { type Carry, createNode, INERT, type Segment, toText, type Untyped } from './chain.js'
import { type ClientConfig, type P12ClientConfig, readConfig, type Settings } from './config.js'
import type { Certificate } from './crypto/certificate.js'
import type { Padding } from './crypto/rsa.js'
import { UsageError } from './errors.js'
import { type Caller, createEnsure, type Ensure } from './flows/ensure.js'
import type { CatalogueClient } from './generated/client.js'
import { checkBaseURL } from './hosts.js'
import type { Logger } from './logger.js'
import { createNotifications, type Notifications, type NotificationsOptions } from './notify/notifications.js'
import { join } from './path.js'
import {
  type CertificateSource,
  createPlatformKeys,
  type Downloaded,
  type PlatformKeyReport,
  type PlatformKeys,
} from './platform-keys.js'
import { createRetry, type Retry, readRetry } from './retry.js'
import { Secret } from './secret.js'
import { createTransport, type Protocol, type Transport } from './transport.js'
import { createCertificates, readCertificates } from './v3/certificates.js'
import { createPayParams, type PayParams } from './v3/pay-params.js'
import { createV3 } from './v3/protocol.js'
import { checkText, decryptSecret, markSecrets, sensitiveCall } from './v3/sensitive.js'
import type { Identity } from './v3/sign.js'

/** What a client does besides calling APIs. */
export interface ClientTools extends Ensure {
  /**
   * Marks a sensitive text: it is encrypted with WeChat Pay's key when the call is made, and `Wechatpay-Serial` names
   * that key. At most 214 bytes. `padding` only where an API's documentation differs from what is known here.
   *
   * @example instance.v3.profitsharing.receivers.add.post({ json: { ...receiver, name: instance.encrypt('张三') } })
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053257
   */
  encrypt(text: string, options?: { readonly padding?: Padding | undefined }): Encrypted
  /** A sensitive value of an answer or a notification. @throws TrustError `ERR_DECRYPT` */
  decrypt(ciphertext: string, options?: { readonly padding?: Padding | undefined }): string
  /** What the mini program, web page or app hands to WeChat, signed with this client's key. */
  readonly payParams: PayParams
  /**
   * Receives notifications.
   *
   * @example app.post('/notify', instance.notifications({ on: { 'TRANSACTION.SUCCESS': async (event) => {} } }).express)
   * @throws UsageError `ERR_CONFIG` without apiV3Key, `ERR_OPTION`
   */
  notifications(options: NotificationsOptions): Notifications
  readonly platformKeys: {
    /** With which of its keys WeChat Pay has signed since this client was created. */
    report(): PlatformKeyReport
    /** Downloads the platform certificates now. */
    refresh(): Promise<void>
  }
  /** Ends the background refresh. Calls under way go on. */
  close(): void
}

/** The same client with free types, for APIs that the catalogue does not have (yet). */
export type UntypedClient = { readonly [Name in Root]: Untyped } & {
  /** Any path in brackets. */
  readonly [path: `${string}/${string}`]: Segment
} & ClientTools & {
    /** The variables of a literal path are required: `chain('v3/a/{b}').get({ b: '1' })`. */
    chain<const Template extends string>(path: Template): Untyped<OptionsOf<Template>>
    readonly untyped: UntypedClient
  }

/**
 * The root of the chain. It answers to the names listed here and to keys that hold a `/`; every other name is
 * `undefined`, so that no framework mistakes it for something else.
 */
export interface Client extends CatalogueClient, ClientTools {
  readonly untyped: UntypedClient
}

/**
 * A client for one merchant. Everything is checked here, without network.
 *
 * @example
 * const instance = createClient({ mchid, serial, privateKey, certs: { PUB_KEY_ID_0114: publicKey } })
 * await instance.v3.pay.transactions.id._transaction_id_.get({ transaction_id, query: { mchid } })
 * @throws UsageError
 */
export function createClient(config: ClientConfig | P12ClientConfig): Client {
  const settings = readConfig(config, Date.now())
  const { mchid, serial, privateKey } = settings
  const merchant: Identity = { scheme: 'WECHATPAY2-SHA256-RSA2048', idName: 'mchid', id: mchid, serial, privateKey }
  const retry = createRetry()
  const { platformKeys, emit } = settings
  const keys = createPlatformKeys(platformKeys, certificateSource(settings, merchant, retry), undefined, emit)
  const carry = createCarry(settings, merchant, keys, retry)
  return createRoot(carry, { ...createTools(settings, keys), ...createEnsure(callerOf(carry)) }) as unknown as Client
}

/** For the flows, which decide themselves whether a call is sent again. */
function callerOf(carry: Carry): Caller {
  return async (method, path, options) =>
    carry(toCall(method === 'GET' ? 'get' : 'post', path, [{ ...options, retry: 0 }], carry.mark))
}

function createTools(settings: Settings, keys: PlatformKeys): Omit<ClientTools, keyof Ensure> {
  const { mchid, privateKey, apiV3Key, brand, sensitive, log, emit } = settings
  return {
    encrypt(text, options) {
      checkText(text, 'encrypt() takes a text')
      return new Secret(text, readPadding(options))
    },
    decrypt: (ciphertext, options) => decryptSecret(ciphertext, privateKey, readPadding(options) ?? 'oaep'),
    payParams: createPayParams(settings),
    notifications: (options) =>
      createNotifications(
        options,
        {
          keys,
          apiV3Key,
          schemes: ['WECHATPAY2-SHA256-RSA2048', ...(brand ? ['WECHATPAY-BRAND-SHA256-RSA2048'] : [])],
          decrypt: sensitive && { privateKey, log },
        },
        { mchid, log, emit },
      ),
    platformKeys: { report: keys.report, refresh: keys.refresh },
    close: keys.close,
  }
}

function readPadding(options: { readonly padding?: Padding | undefined } | undefined): Padding | undefined {
  const { padding } = options ?? {}
  if (padding === undefined || padding === 'oaep' || padding === 'pkcs1') return padding
  refuse('ERR_OPTION', "padding is 'oaep' or 'pkcs1'; leave it out where the API is in the catalogue")
}

/** Milliseconds. A notification waits for it, and its sender waits for 5 s. */
const DOWNLOAD_TIMEOUT = 4000

function certificateSource(settings: Settings, merchant: Identity, retry: Retry): CertificateSource | undefined {
  const { apiV3Key, platformCertificates, platformKeys, bases, timeout, log } = settings
  if (apiV3Key === undefined || platformCertificates === undefined) return undefined
  const { path, refreshEvery, store } = platformCertificates
  // interceptors are for the calls of the user
  const axios = Object.assign(Object.create(null), settings.axios, { interceptors: undefined })
  const send = createTransport(createCertificates(merchant, apiV3Key, platformKeys, undefined, settings.language), {
    ...settings,
    axios,
    retry,
  })
  // whoever needs the keys asks again; this one only goes where the client's calls go
  const once = readRetry(0, 'ERR_CONFIG')
  return {
    async download() {
      const { data } = await send({
        label: `GET ${path}`,
        method: 'GET',
        bases: [retry.begin(bases)],
        target: path,
        retry: once,
        timeout: Math.min(timeout, DOWNLOAD_TIMEOUT),
      })
      return data as Downloaded
    },
    read: (text) => readCertificates(text, apiV3Key, Date.now()),
    store: store && { keys: store, name: `platform-certificates:${merchant.id}` },
    refreshEvery,
    log,
  }
}

function createCarry(settings: Settings, identity: Identity, keys: PlatformKeys, retry: Retry): Carry {
  const { brand, sensitive, log, language } = settings
  const options = { decrypt: sensitive && { log }, language }
  const transport = (protocol: Protocol): Transport => createTransport(protocol, { ...settings, retry })
  const merchant = transport(createV3(identity, keys, options))
  const branded =
    brand &&
    transport(createV3({ scheme: 'WECHATPAY-BRAND-SHA256-RSA2048', idName: 'brand_id', ...brand }, keys, options))
  const warnOfExpiry = createExpiryWarning(settings.certificate, log)
  warnOfExpiry()
  const senders: Readonly<Record<Root, (call: Call) => Transport>> = {
    v3: () => merchant,
    hk: () => merchant,
    global: () => merchant,
    invoicing: () => merchant,
    brand: (call) =>
      branded ??
      refuse(
        'ERR_CONFIG',
        `${call.label}: the brand APIs are signed by the brand; give \`brand\` in the configuration`,
      ),
    v2: (call) =>
      refuse('ERR_NOT_BUILT', `${call.label}: APIv2 is not built yet in this version; use an APIv3 path (v3/...)`),
  }

  const carry = async (call: Call): Promise<Response> => {
    const { root, label, operation, options, target, secrets } = call
    warnOfExpiry()
    if (!isRoot(root))
      refuse(
        'ERR_PATH',
        `${label}: the path does not begin with one of ${ROOTS.join(', ')}; write it from its first segment on`,
      )
    const send = senders[root](call)
    if (options.xml !== undefined)
      refuse('ERR_OPTION', `${label}: \`xml\` is the body of an APIv2 call; the body of this one goes under \`json\``)
    // whoever names a host means that one
    const bases = options.baseURL === undefined ? settings.bases : [checkBaseURL(options.baseURL, settings.trusted)]
    const { json: body, headers, signal, responseType, onUploadProgress, onDownloadProgress } = options
    const { timeout = settings.timeout } = options
    const method = call.verb.toUpperCase()
    const response = await send({
      label,
      operation,
      method,
      bases,
      target,
      body,
      secrets,
      headers: settings.language === 'en' ? { 'accept-language': 'en', ...headers } : headers,
      timeout,
      retry: readRetry(options.retry, 'ERR_OPTION', settings.retry),
      signal,
      responseType,
      onUploadProgress,
      onDownloadProgress,
    })
    return response as Response
  }
  return Object.assign(carry, { mark: sensitive && markSensitive })
}

/** Puts a `Secret` where the catalogue says that a value goes out encrypted. */
const markSensitive: Mark = (operation, label, options) => {
  const call = sensitiveCall(operation)
  if (call === undefined) return options
  try {
    // without a prototype, as the options are: a polluted one sets none
    return Object.assign(Object.create(null), options, {
      json: markSecrets(options.json, call.body, `${label}: \`json\``, ''),
      query: markSecrets(options.query, call.query, `${label}: \`query\``, '') as CallOptions['query'],
    })
  } catch (error) {
    if (error instanceof UsageError) throw error
    refuse('ERR_BODY', `${label}: \`json\` cannot be written as JSON (it refers to itself, or a toJSON of it throws)`)
  }
}

const DAY = 24 * 60 * 60_000

/** At most once a day, from 30 days before the certificate's end on. */
function createExpiryWarning(certificate: Certificate | undefined, log: Logger): () => void {
  let next = certificate === undefined ? Number.POSITIVE_INFINITY : certificate.notAfter - 30 * DAY
  return () => {
    const now = Date.now()
    if (certificate === undefined || now < next) return
    next = now + DAY
    const { serial, notAfter } = certificate
    const days = Math.floor((notAfter - now) / DAY)
    const what = days < 0 ? 'has expired' : `expires in ${days} day${days === 1 ? '' : 's'}`
    log.warn(
      { serial, expires: new Date(notAfter).toISOString() },
      `the merchant certificate ${serial} ${what}; renew it in the merchant platform, and give the new key and certificate`,
    )
  }
}

function createRoot(carry: Carry, tools: ClientTools): object {
  const members = new Map<string, unknown>([
    ...ROOTS.map((name) => [name, createNode(carry, name)] as const),
    ...Object.entries(tools),
  ])
  members.set('chain', (path: unknown) => createNode(carry, join('', toText(path))))
  // the own member is for util.inspect, which looks behind a proxy
  const shape = Object.defineProperty({}, Symbol.for('nodejs.util.inspect.custom'), {
    value: () => '[wechatpay-chain client]',
    configurable: true,
  })
  const root: object = new Proxy(shape, {
    ...INERT,
    get(_, key) {
      if (typeof key === 'symbol') return undefined
      if (key.includes('/')) return createNode(carry, join('', key))
      return members.get(key) ?? Reflect.get(Object.prototype, key)
    },
    has: (_, key) => members.has(String(key)),
  })
  members.set('untyped', root)
  return root
}

function isRoot(name: string): name is Root {
  return (ROOTS as readonly string[]).includes(name)
}

function refuse(code: UsageError['code'], message: string): never {
  throw new UsageError(code, message)
}
