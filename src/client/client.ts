import { type Bills, createBills } from '../bill/bills.js'
import { type Encrypted, type OptionsOf, ROOTS, type Root, toCall } from '../chain/call.js'
import { createNode, INERT, type Router, type Segment, toText, type Untyped } from '../chain/chain.js'
import { join } from '../chain/path.js'
import type { Padding } from '../crypto/rsa.js'
import type { DownloadFile } from '../download/contracts.js'
import { createDownload } from '../download/download.js'
import { UsageError } from '../errors/errors.js'
import { type Caller, createEnsure, type Ensure } from '../flows/ensure.js'
import type { CatalogueClient } from '../generated/client.js'
import type { CertificateSource, Downloaded } from '../keys/certificate-source.js'
import { createPlatformKeys, type PlatformKeys } from '../keys/platform-keys.js'
import type { PlatformKeyReport } from '../keys/usage.js'
import { createNotifications, type Notifications, type NotificationsOptions } from '../notify/notifications.js'
import { Secret } from '../text/secret.js'
import type { SendRequest } from '../transport/contracts.js'
import { createRetry, readRetry } from '../transport/retry.js'
import { createTransport } from '../transport/send.js'
import type { Interceptors } from '../transport/user-interceptors.js'
import { toFields } from '../v2/fields.js'
import { toPageURL } from '../v2/page.js'
import { createPayParamsV2, type PayParamsV2 } from '../v2/pay-params.js'
import { createWorkwx, type Workwx } from '../v2/workwx.js'
import { createCertificates, readCertificates } from '../v3/certificates.js'
import { createPayParams } from '../v3/pay-params.js'
import type { PayParams } from '../v3/pay-params-types.js'
import { checkText, decryptSecret } from '../v3/sensitive.js'
import type { Identity } from '../v3/sign.js'
import { type ClientConfig, type P12ClientConfig, readConfig, type Settings } from './config.js'
import { languageOf, localize, localizeMembers } from './localize.js'
import { createRouter } from './router.js'
import { createV2Route } from './v2-route.js'

/** The functions of a client besides API calls. */
export interface ClientTools extends Ensure {
  /**
   * Marks a text as a sensitive field. It is encrypted with a key of WeChat Pay when the call is made, and the header
   * `Wechatpay-Serial` names that key. At most 214 bytes. `padding` is only required for an API that is not in the
   * catalogue.
   *
   * @example instance.v3.profitsharing.receivers.add.post({ json: { ...receiver, name: instance.encrypt('张三') } })
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053257
   */
  encrypt(text: string, options?: { readonly padding?: Padding | undefined }): Encrypted
  /** Decrypts a sensitive field of a response or a notification. @throws TrustError `ERR_DECRYPT` */
  decrypt(ciphertext: string, options?: { readonly padding?: Padding | undefined }): string
  /** Creates the signed parameters with which a mini program, web page or app opens the payment. */
  readonly payParams: PayParams & {
    /** Creates them for orders of APIv2. */
    readonly v2: PayParamsV2
  }
  /** 企业微信: creates the second signature that red packets and payments through WeCom require. */
  readonly workwx: Workwx
  /** Downloads a file, such as a bill, to a path or as a stream, and verifies it. */
  readonly download: DownloadFile
  /** 账单: requests a bill, waits for it, downloads and verifies it, and reads its rows and totals, in one call. */
  readonly bills: Bills
  /**
   * Creates the signed URL of an APIv2 page for the user's browser, such as the contract page of 委托代扣.
   *
   * @example instance.pageURL('v2/papay/entrustweb', { appid, plan_id, contract_code, request_serial, contract_display_account, timestamp, version: '1.0', notify_url })
   * @throws UsageError `ERR_PATH`, `ERR_CONFIG` without `apiV2Key`
   */
  pageURL(path: string, query: object): string
  /**
   * Creates a handler for notifications. Notifications of APIv2 are accepted only if `on` has a handler for one of them
   * (`v2.refund-processed`, ...).
   *
   * @example app.post('/notify', instance.notifications({ on: { 'TRANSACTION.SUCCESS': async (event) => {} } }).express)
   * @throws UsageError `ERR_CONFIG` without `apiV3Key`, or without `apiV2Key` for APIv2; `ERR_OPTION`
   */
  notifications(options: NotificationsOptions): Notifications
  readonly platformKeys: {
    /** Reports the keys with which WeChat Pay has signed messages since this client was created. */
    report(): PlatformKeyReport
    /** Downloads the platform certificates now. */
    refresh(): Promise<void>
  }
  /**
   * The axios interceptors of this client. Request interceptors run before signing, response interceptors after
   * verification. They cannot remove signing and verification, and do not see the download of platform certificates.
   *
   * @example const id = instance.interceptors.request.use((config) => config)
   */
  readonly interceptors: Interceptors
  /** Stops the background refresh of platform certificates. Calls in flight are not affected. */
  close(): void
}

/** The same client without the types of the catalogue, for APIs that are not in the catalogue yet. */
export type UntypedClient = { readonly [Name in Root]: Untyped } & {
  /** A whole path in brackets: `instance['v3/...']`. */
  readonly [path: `${string}/${string}`]: Segment
} & ClientTools & {
    /** The variables of a literal path are required: `chain('v3/a/{b}').get({ b: '1' })`. */
    chain<const Template extends string>(path: Template): Untyped<OptionsOf<Template>>
    readonly untyped: UntypedClient
  }

/**
 * A client: the root of the chain. Its members are the names listed here and all keys that contain a `/`. Every other name
 * is `undefined` (except the members of every object, such as `toString`), so that a framework does not mistake the client
 * for a promise, for example.
 */
export interface Client extends CatalogueClient, ClientTools {
  readonly untyped: UntypedClient
}

/**
 * Creates a client for one merchant. Checks the whole configuration; sends no request.
 *
 * @example
 * const instance = createClient({ mchid, serial, privateKey, certs: { PUB_KEY_ID_0114: publicKey } })
 * await instance.v3.pay.transactions.id._transaction_id_.get({ transaction_id, query: { mchid } })
 * @throws UsageError
 */
export function createClient(config: ClientConfig | P12ClientConfig): Client {
  const settings = localize(readConfig, languageOf(config))(config, Date.now())
  const { mchid, serial, privateKey, platformKeys, clientCert, axios, language, emit } = settings
  const merchant: Identity = { scheme: 'WECHATPAY2-SHA256-RSA2048', idName: 'mchid', id: mchid, serial, privateKey }
  const transport = createTransport({ ...settings, retry: createRetry() })
  const { send } = transport
  const keys = createPlatformKeys(platformKeys, certificateSource(settings, merchant, send), undefined, emit)
  const v2 = createV2Route(settings, send)
  const router = createRouter(settings, merchant, keys, send, v2)
  const call = (verb: 'get' | 'post', path: string, options: object) =>
    router(toCall(verb, path, [options], router.markSecrets))

  const download = createDownload({
    ...settings,
    send,
    async protocol(root, receiver) {
      if (root === 'v2' || root === 'brand') return undefined
      const { createV3Download } = await import('../v3/download.js')
      return createV3Download(merchant, keys, receiver, { language })
    },
    sendV2: v2.file,
  })
  const caller: Caller = Object.assign(
    // the flows have their own retries
    async (method: 'GET' | 'POST', path: string, options: object) =>
      call(method === 'GET' ? 'get' : 'post', path, { ...options, retry: 0 }),
    {
      async requireCertificate(label: string) {
        const { requireClientCert } = await import('../transport/mutual-tls.js')
        requireClientCert(label, clientCert, axios.adapter)
      },
    },
  )
  const tools = {
    ...createTools(settings, keys),
    ...createEnsure(caller),
    download,
    bills: createBills({ get: async (path, options) => call('get', path, options), download }),
    interceptors: transport.interceptors,
  }
  return createRoot(router, localizeMembers(tools, language)) as unknown as Client
}

function createTools(
  settings: Settings,
  keys: PlatformKeys,
): Omit<ClientTools, keyof Ensure | 'download' | 'bills' | 'interceptors'> {
  const { mchid, privateKey, apiV3Key, apiV2Key, brand, sensitive, log, emit, language } = settings
  return {
    encrypt(text, options) {
      checkText(text, 'encrypt() requires a text')
      return new Secret(text, readPadding(options))
    },
    decrypt: (ciphertext, options) => decryptSecret(ciphertext, privateKey, readPadding(options) ?? 'oaep'),
    payParams: Object.assign(createPayParams(settings), { v2: createPayParamsV2(settings) }),
    workwx: createWorkwx(settings),
    pageURL(path, query) {
      const { root, target, label } = toCall('get', toText(path).replace(/^\//, ''), [])
      if (root !== 'v2') reject('ERR_PATH', `${label}: only pages of APIv2 are known; write v2/papay/entrustweb`)
      return toPageURL(target.slice('/v2'.length), toFields(label, 'query', query), settings)
    },
    notifications(options) {
      const notifications = createNotifications(
        options,
        {
          keys,
          apiV3Key,
          apiV2Key,
          schemes: ['WECHATPAY2-SHA256-RSA2048', ...(brand ? ['WECHATPAY-BRAND-SHA256-RSA2048'] : [])],
          decrypt: sensitive && { privateKey, log },
        },
        { mchid, log, emit },
      )
      return { ...notifications, open: localize(notifications.open, language) }
    },
    platformKeys: { report: keys.report, refresh: keys.refresh },
    close: keys.close,
  }
}

function readPadding(options: { readonly padding?: Padding | undefined } | undefined): Padding | undefined {
  const { padding } = options ?? {}
  if (padding === undefined || padding === 'oaep' || padding === 'pkcs1') return padding
  reject('ERR_OPTION', "`padding` must be 'oaep' or 'pkcs1'; leave it out for an API that is in the catalogue")
}

/** Milliseconds. A notification may wait for the download, and WeChat Pay waits 5 s for its response. */
const DOWNLOAD_TIMEOUT = 4000

function certificateSource(settings: Settings, merchant: Identity, send: SendRequest): CertificateSource | undefined {
  const { apiV3Key, platformCertificates, platformKeys, bases, timeout, log, language } = settings
  if (apiV3Key === undefined || platformCertificates === undefined) return undefined
  const { path, refreshEvery, store } = platformCertificates
  const protocol = createCertificates(merchant, apiV3Key, platformKeys, undefined, language)
  // the caller of the download decides whether to try again
  const once = readRetry(0, 'ERR_CONFIG')
  return {
    async download() {
      const { data } = await send(protocol, {
        label: `GET ${path}`,
        method: 'GET',
        bases,
        target: path,
        body: undefined,
        retry: once,
        timeout: Math.min(timeout, DOWNLOAD_TIMEOUT),
        isInternal: true,
        ...{
          filledCall: undefined,
          secrets: undefined,
          headers: undefined,
          signal: undefined,
          responseType: undefined,
        },
        ...{ streamed: undefined, httpsAgent: undefined, onUploadProgress: undefined, onDownloadProgress: undefined },
      })
      return data as Downloaded
    },
    read: (text) => readCertificates(text, apiV3Key, Date.now()),
    store: store && { keys: store, name: `platform-certificates:${merchant.id}` },
    refreshEvery,
    log,
  }
}

function createRoot(router: Router, tools: ClientTools): object {
  const members = new Map<string, unknown>([
    ...ROOTS.map((name) => [name, createNode(router, name)] as const),
    ...Object.entries(tools),
  ])
  members.set('chain', (path: unknown) => createNode(router, join('', toText(path))))
  // util.inspect reads this member from the target of the proxy
  const shape = Object.defineProperty({}, Symbol.for('nodejs.util.inspect.custom'), {
    value: () => '[wechatpay-chain client]',
    configurable: true,
  })
  const root: object = new Proxy(shape, {
    ...INERT,
    get(_, key) {
      if (typeof key === 'symbol') return undefined
      if (key.includes('/')) return createNode(router, join('', key))
      return members.get(key) ?? Reflect.get(Object.prototype, key)
    },
    has: (_, key) => members.has(String(key)),
  })
  members.set('untyped', root)
  return root
}

function reject(code: UsageError['code'], message: string): never {
  throw new UsageError(code, message)
}
