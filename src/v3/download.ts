import { type Clock, systemClock } from '../clock/clock.js'
import { createVerifier, type Verifier } from '../crypto/incremental.js'
import { verifyMessage as verifySignature } from '../crypto/rsa.js'
import type { VerifiedFile } from '../download/contracts.js'
import type { FileHash, FileReceiver } from '../download/file-receiver.js'
import { NetworkError, TrustError } from '../errors/errors.js'
import { DOWNLOADS } from '../generated/files.js'
import type { PlatformKeys } from '../keys/platform-keys.js'
import { parse } from '../text/json.js'
import type { ReceivedResponse } from '../transport/contracts.js'
import { isApiErrorBody, isUnknownCall, throwUnknownCall, toApiError } from './api-error.js'
import type { Language } from './hint.js'
import { bytesOf, type JsonBody, type V3Protocol } from './protocol.js'
import { type Identity, signRequest } from './sign.js'
import { type Proof, readProof } from './verify.js'

export interface V3DownloadOptions {
  readonly clock?: Clock
  /** Language of hints. Default `zh`. */
  readonly language?: Language | undefined
}

/**
 * Creates the protocol for file downloads. WeChat Pay signs few of these responses; if a response has a signature, it must
 * be valid.
 *
 * @param receiver receives the file
 */
export function createV3Download(
  identity: Identity,
  keys: PlatformKeys,
  receiver: FileReceiver,
  { clock = systemClock, language }: V3DownloadOptions = {},
): V3Protocol<undefined, JsonBody> {
  return {
    encode: ({ target }) => ({ target, body: undefined, headers: {} }),
    toInterceptorBody: () => undefined,
    // without `Wechatpay-Serial`: most of these responses are not signed
    seal(request) {
      const headers = { accept: '*/*', ...request.headers }
      return signRequest(identity, { ...request, headers }, { body: bytesOf(request), headers: {} }, clock)
    },
    async open(response): Promise<VerifiedFile> {
      await checkStatus(response, language)
      const { label, headers, stream } = response
      if (stream === undefined) throw new TypeError('the response has no stream')
      const proof = isSigned(response)
        ? await readProof(headers, {
            what: `${label}: the file`,
            message: 'answer',
            keys,
            scheme: identity.scheme,
            now: clock.now(),
          })
        : undefined
      const stated = readStatedDigest(response, proof !== undefined || receiver.options.hash !== undefined)
      const contentType = typeof headers['content-type'] === 'string' ? headers['content-type'] : undefined
      if (proof === undefined && stated === undefined && receiver.options.hash === undefined)
        rejectPage(label, contentType)
      const verifier = proof && startVerifier(proof)
      const file = await receiver.receive({
        stream,
        onBytes: verifier && ((bytes) => verifier.update(bytes)),
        hash: stated === undefined ? undefined : { type: 'SHA1', value: stated.toLowerCase() },
        toApiError: async (body) =>
          isApiErrorBody(parse(body)?.value) ? toApiError({ ...response, body }, { language }) : undefined,
      })
      if (proof !== undefined && verifier !== undefined) checkSignature(proof, verifier, stated)
      await receiver.finish()
      return { ...file, contentType, verifiedBy: verifiedBy(proof, receiver.options.hash) }
    },
  }
}

const EXPIRED = {
  zh: '下载地址已失效（约 5 分钟内有效）或不属于这个商户号; 请重新申请账单，用新的 download_url 下载',
  en: 'the download_url has expired (it is valid for about 5 minutes) or belongs to another merchant; request the bill again and use the new download_url',
} as const

async function checkStatus(response: ReceivedResponse, language: Language = 'zh'): Promise<void> {
  const { status, label } = response
  if (status === 200) return
  if (status > 200 && status < 300) {
    // 206 is only a part of the file
    throw new NetworkError(
      'ERR_UNEXPECTED_STATUS',
      `${label}: the response has status ${status}, which is not a complete file; download it again, or check which server responded`,
      true,
    )
  }
  const isToken = /[?&]token=/.test(response.sent?.url.search ?? '')
  const isExpired = isToken && status >= 400 && status < 500 && status !== 401 && status !== 429
  if (isUnknownCall(response) && !isToken) await throwUnknownCall(response, { language })
  throw await toApiError(response, { language, hint: isExpired ? EXPIRED[language] : undefined })
}

function isSigned({ headers }: ReceivedResponse): boolean {
  return headers['wechatpay-signature'] !== undefined || headers['wechatpay-serial'] !== undefined
}

/**
 * Reads the digest of an overseas statement from its header.
 *
 * @param isVerified whether a signature or a given hash also verifies the file
 */
function readStatedDigest(
  { label, operation = label, headers }: ReceivedResponse,
  isVerified: boolean,
): string | undefined {
  const name = DOWNLOADS[operation]?.digest
  if (name === undefined) return undefined
  const value = headers[name]
  if (value === undefined && isVerified) return undefined
  if (typeof value === 'string' && /^[0-9a-f]{40}$/i.test(value)) return value
  throw new TrustError(
    value === undefined ? 'ERR_UNSIGNED' : 'ERR_SIGNATURE_HEADER',
    `${label}: the file cannot be verified: the response must have exactly one ${name} header with a SHA-1 digest; it is not from WeChat Pay, or a proxy removed the header`,
  )
}

/** Rejects the web page of a proxy or a login portal, whose status may also be 200. */
function rejectPage(label: string, contentType: string | undefined): void {
  if (!/^\s*(?:text\/html|application\/xhtml)/i.test(contentType ?? '')) return
  throw new NetworkError(
    'ERR_RESPONSE_FORMAT',
    `${label}: the response is a web page, not a file; check baseURL and the proxy`,
    true,
  )
}

function startVerifier({ head }: Proof): Verifier {
  const verifier = createVerifier()
  verifier.update(head)
  return verifier
}

/** Checks the signature over the file. The signature of an overseas statement may also cover a JSON text with its digest. */
function checkSignature(proof: Proof, verifier: Verifier, stated: string | undefined): void {
  const { head, signature, key } = proof
  verifier.update('\n')
  const isValid =
    verifier.fits(signature, key) ||
    (stated !== undefined && verifySignature(Buffer.from(`${head}{"sha1":"${stated}"}\n`), signature, key))
  proof.settle(isValid)
}

function verifiedBy(proof: Proof | undefined, hash: FileHash | undefined): VerifiedFile['verifiedBy'] {
  if (proof !== undefined) return 'signature'
  return hash === undefined ? 'none' : 'hash'
}
