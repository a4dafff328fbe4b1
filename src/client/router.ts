import { type Call, type CallOptions, type Response, ROOTS, type Root, type SecretMarker } from '../chain/call.js'
import type { Router } from '../chain/chain.js'
import type { Certificate } from '../crypto/certificate.js'
import { createDownload, type DownloadFile } from '../download/download.js'
import type { FileReceiver } from '../download/file-receiver.js'
import { UsageError } from '../errors/errors.js'
import type { PlatformKeys } from '../keys/platform-keys.js'
import type { Logger } from '../observe/logger.js'
import { withAgents } from '../transport/adapter.js'
import { checkBaseURL } from '../transport/hosts.js'
import { type Retry, readRetry } from '../transport/retry.js'
import { createTransport, type Transport } from '../transport/transport.js'
import type { SendV2, V2Parts, V2Request } from '../v2/calls.js'
import { type Fields, toFields } from '../v2/fields.js'
import { readUpload } from '../v2/upload.js'
import { createV3Download } from '../v3/download.js'
import { createV3 } from '../v3/protocol.js'
import { markSecrets, sensitiveCall } from '../v3/sensitive.js'
import type { Identity } from '../v3/sign.js'
import { createUploads } from '../v3/upload.js'
import type { Settings } from './config.js'
import { localize } from './localize.js'

/** What carries the calls of one identity. */
interface Transports {
  readonly call: Transport
  readonly upload: Transport
}

/** What of the client sends something. */
export interface Routes {
  readonly router: Router
  readonly download: DownloadFile
}

export function createRouter(settings: Settings, identity: Identity, keys: PlatformKeys, retry: Retry): Routes {
  const { brand, sensitive, log, language } = settings
  const options = { decrypt: sensitive && { log }, language }
  const shared = { ...settings, retry, axios: withAgents(settings.axios) }
  const transport: V2Parts['transport'] = (protocol, axios = shared.axios) =>
    createTransport(protocol, { ...shared, axios })
  const familyOf = (one: Identity): Transports => ({
    call: transport(createV3(one, keys, options)),
    upload: transport(createUploads(one, keys, options)),
  })
  const merchant = familyOf(identity)
  const branded = brand && familyOf({ scheme: 'WECHATPAY-BRAND-SHA256-RSA2048', idName: 'brand_id', ...brand })
  const warnOfExpiry = createExpiryWarning(settings.certificate, log)
  warnOfExpiry()
  const families: Readonly<Record<Exclude<Root, 'v2'>, (call: Call) => Transports>> = {
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
  }
  const sendV2 = createV2Sender({ ...settings, transport })

  const carry = async (call: Call): Promise<Response> => {
    const { root, label, operation, options, target, secrets } = call
    warnOfExpiry()
    if (!isRoot(root))
      refuse(
        'ERR_PATH',
        `${label}: the path does not begin with one of ${ROOTS.join(', ')}; write it from its first segment on`,
      )
    const { headers, signal, responseType, onUploadProgress, onDownloadProgress, file } = options
    // whoever names a host means that one
    const base = options.baseURL === undefined ? undefined : checkBaseURL(options.baseURL, settings.trusted)
    const request = {
      label,
      operation,
      method: call.verb.toUpperCase(),
      target,
      headers: language === 'en' ? { 'accept-language': 'en', ...headers } : headers,
      timeout: options.timeout ?? settings.timeout,
      // an upload has no number by which WeChat Pay would know it again
      retry: readRetry(options.retry ?? (file === undefined ? undefined : 0), 'ERR_OPTION', settings.retry),
      signal,
      responseType,
      onUploadProgress,
      onDownloadProgress,
      bases: base === undefined ? settings.bases : [base],
      body: file === undefined ? options.json : { file, filename: options.filename, meta: options.meta },
      secrets,
    }
    if (root === 'v2') return (await sendV2.call(call, { ...request, base })) as unknown as Response
    const family = families[root](call)
    checkV3Options(label, options)
    const send = file === undefined ? family.call : family.upload
    return (await send(request)) as unknown as Response
  }
  const download = createDownload({
    ...settings,
    transport,
    protocol: (root, intake) =>
      root === 'v2' || root === 'brand' ? undefined : createV3Download(identity, keys, intake, { language }),
    sendV2: (request, xml, intake) => sendV2.file(request, xml, intake),
  })
  const router = Object.assign(localize(carry, language), { markSecrets: sensitive && markSensitive, language })
  return { router, download }
}

function checkV3Options(label: string, { xml, security, nonceless }: CallOptions): void {
  if (xml !== undefined)
    refuse('ERR_OPTION', `${label}: \`xml\` is the body of an APIv2 call; the body of this one goes under \`json\``)
  if (security !== undefined || nonceless !== undefined)
    refuse('ERR_OPTION', `${label}: \`security\` and \`nonceless\` are for APIv2 (v2/...); leave them out`)
}

const NO_FIELDS: Fields = Object.freeze(Object.create(null))

interface V2Sender {
  call(call: Call, request: Omit<V2Request, 'xml' | 'query'>): ReturnType<SendV2>
  /** A file, which `intake` takes. */
  file(request: Omit<V2Request, 'xml' | 'query'>, xml: unknown, intake: FileReceiver): ReturnType<SendV2>
}

/** Reads the members of a call while the caller's code is still running; the rest of APIv2 is loaded when it is needed. */
function createV2Sender(parts: V2Parts): V2Sender {
  let loaded: Promise<SendV2> | undefined
  const send: SendV2 = async (request) => {
    loaded ??= import('../v2/calls.js').then(({ createV2Calls }) => createV2Calls(parts))
    return (await loaded)({ ...request, target: request.target.slice('/v2'.length) })
  }
  return {
    async call({ verb, label, options, secrets }, request) {
      const { json, security, nonceless, file, filename, meta } = options
      if (json !== undefined)
        refuse('ERR_OPTION', `${label}: \`json\` is the body of an APIv3 call; the body of this one goes under \`xml\``)
      if (secrets.length > 0)
        refuse('ERR_OPTION', `${label}: encrypt() is for APIv3; APIv2 has a key of its own for it (risk/getpublickey)`)
      const xml = toFields(label, 'xml', options.xml)
      // of a POST it is in the target already, and not signed
      const query = verb === 'get' ? toFields(label, 'query', options.query) : NO_FIELDS
      const upload = file === undefined ? undefined : readUpload(label, { file, filename, meta }, request)
      return send({ ...request, xml, query, security, nonceless, upload })
    },
    async file(request, xml, intake) {
      const fields = toFields(request.label, 'xml', xml)
      const { openFile } = await import('../v2/download.js')
      const wrap: V2Request['wrap'] = (protocol) => openFile(protocol, intake, parts.language)
      return send({ ...request, xml: fields, query: NO_FIELDS, wrap })
    },
  }
}

/** Puts a `Secret` where the catalogue says that a value goes out encrypted. */
const markSensitive: SecretMarker = (operation, label, options) => {
  const call = sensitiveCall(operation)
  if (call === undefined) return options
  try {
    // without a prototype, as the options are: a polluted one sets none
    return Object.assign(Object.create(null), options, {
      json: markSecrets(options.json, call.body, `${label}: \`json\``, ''),
      meta: markSecrets(options.meta, call.body, `${label}: \`meta\``, ''),
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

function isRoot(name: string): name is Root {
  return (ROOTS as readonly string[]).includes(name)
}

function refuse(code: UsageError['code'], message: string): never {
  throw new UsageError(code, message)
}
