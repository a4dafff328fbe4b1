import { type Call, type CallOptions, type Response, ROOTS, type Root, type SecretMarker } from '../chain/call.js'
import type { Router } from '../chain/chain.js'
import { UsageError } from '../errors/errors.js'
import type { PlatformKeys } from '../keys/platform-keys.js'
import type { Protocol, SendRequest } from '../transport/contracts.js'
import { checkBaseURL } from '../transport/hosts.js'
import { readRetry } from '../transport/retry.js'
import { createV3, type JsonBody } from '../v3/protocol.js'
import { markSecrets, sensitiveCall } from '../v3/sensitive.js'
import type { Identity } from '../v3/sign.js'
import { createUploads, type UploadBody, type UploadForm } from '../v3/upload.js'
import type { Settings } from './config.js'
import { createExpiryWarning } from './expiry-warning.js'
import { localize } from './localize.js'
import type { V2Route } from './v2-route.js'

/** The protocols of one identity. */
interface Protocols {
  readonly json: Protocol<unknown, JsonBody>
  readonly upload: Protocol<UploadBody, UploadForm>
}

/** Creates the router, which selects the protocol of a call by the first segment of its path. */
export function createRouter(
  settings: Settings,
  merchant: Identity,
  keys: PlatformKeys,
  send: SendRequest,
  v2: V2Route,
): Router {
  const { brand, sensitive, log, language } = settings
  const options = { decrypt: sensitive && { log }, language }
  const protocolsOf = (identity: Identity): Protocols => ({
    json: createV3(identity, keys, options),
    upload: createUploads(identity, keys, options),
  })
  const ofMerchant = protocolsOf(merchant)
  const ofBrand = brand && protocolsOf({ scheme: 'WECHATPAY-BRAND-SHA256-RSA2048', idName: 'brand_id', ...brand })
  const protocols: Readonly<Record<Exclude<Root, 'v2'>, Protocols | undefined>> = {
    v3: ofMerchant,
    hk: ofMerchant,
    global: ofMerchant,
    invoicing: ofMerchant,
    brand: ofBrand,
  }
  const warnOfExpiry = createExpiryWarning(settings.certificate, log)
  warnOfExpiry()

  const route = async (call: Call): Promise<Response> => {
    const { root, label, filledCall, options, target, secrets } = call
    warnOfExpiry()
    if (!isRoot(root))
      reject('ERR_PATH', `${label}: the path must begin with one of ${ROOTS.join(', ')}; write the whole path`)
    const { headers, signal, responseType, onUploadProgress, onDownloadProgress, file, filename, meta } = options
    // the base URL of a call replaces all base URLs of the client
    const base = options.baseURL === undefined ? undefined : checkBaseURL(options.baseURL, settings.trusted)
    const request = {
      label,
      filledCall,
      method: call.verb.toUpperCase(),
      target,
      headers: language === 'en' ? { 'accept-language': 'en', ...headers } : headers,
      timeout: options.timeout ?? settings.timeout,
      // an upload has no business number: WeChat Pay would not recognise a repeated one
      retry: readRetry(options.retry ?? (file === undefined ? undefined : 0), 'ERR_OPTION', settings.retry),
      signal,
      responseType,
      onUploadProgress,
      onDownloadProgress,
      bases: base === undefined ? settings.bases : [base],
      body: options.json,
      secrets,
      streamed: undefined,
      httpsAgent: undefined,
      isInternal: undefined,
    }
    if (root === 'v2') return toResponse(v2.call(call, { ...request, base }))
    const { json, upload } =
      protocols[root] ??
      reject(
        'ERR_CONFIG',
        `${label}: the brand APIs are signed with the key of the brand; \`brand\` is required in the configuration`,
      )
    checkV3Options(label, options)
    return toResponse(
      file === undefined ? send(json, request) : send(upload, { ...request, body: { file, filename, meta } }),
    )
  }
  return Object.assign(localize(route, language), { markSecrets: sensitive && markSensitive, language })
}

/** The protocols return an axios response, of which `Response` is the public part. */
function toResponse(response: ReturnType<SendRequest>): Promise<Response> {
  return response as unknown as Promise<Response>
}

function checkV3Options(label: string, { xml, security, nonceless }: CallOptions): void {
  if (xml !== undefined)
    reject('ERR_OPTION', `${label}: \`xml\` is the body of an APIv2 call; the body of this call goes under \`json\``)
  if (security !== undefined || nonceless !== undefined)
    reject('ERR_OPTION', `${label}: \`security\` and \`nonceless\` are for APIv2 (v2/...) only; leave them out`)
}

/** Replaces the sensitive fields of the catalogue by secrets, which are encrypted later. */
const markSensitive: SecretMarker = (filledCall, label, options) => {
  const call = sensitiveCall(filledCall)
  if (call === undefined) return options
  try {
    // without a prototype, like the options: a polluted Object.prototype must not set an option
    return Object.assign(Object.create(null), options, {
      json: markSecrets(options.json, call.body, `${label}: \`json\``, ''),
      meta: markSecrets(options.meta, call.body, `${label}: \`meta\``, ''),
      query: markSecrets(options.query, call.query, `${label}: \`query\``, '') as CallOptions['query'],
    })
  } catch (error) {
    if (error instanceof UsageError) throw error
    reject(
      'ERR_BODY',
      `${label}: \`json\` cannot be converted to JSON (it contains itself, or one of its toJSON functions throws)`,
    )
  }
}

function isRoot(name: string): name is Root {
  return (ROOTS as readonly string[]).includes(name)
}

function reject(code: UsageError['code'], message: string): never {
  throw new UsageError(code, message)
}
