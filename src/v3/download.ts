import { type Clock, systemClock } from '../clock/clock.js'
import { createVerifier, type Verifier } from '../crypto/incremental.js'
import { verifyMessage as verifySignature } from '../crypto/rsa.js'
import type { VerifiedFile } from '../download/download.js'
import type { FileHash, FileReceiver } from '../download/file-receiver.js'
import { NetworkError, TrustError } from '../errors/errors.js'
import { DOWNLOADS } from '../generated/files.js'
import type { PlatformKeys } from '../keys/platform-keys.js'
import { parse } from '../text/json.js'
import type { Protocol, ReceivedResponse } from '../transport/transport.js'
import { isApiErrorBody, isUnknownCall, throwUnknownCall, toApiError } from './api-error.js'
import type { Language } from './hint.js'
import { sealAs } from './protocol.js'
import type { Identity } from './sign.js'
import { type Proof, readProof } from './verify.js'

export interface V3DownloadOptions {
  readonly clock?: Clock
  /** Of hints. Default `zh`. */
  readonly language?: Language | undefined
}

/**
 * A file, asked for with a signature. WeChat Pay signs few of the answers; where it does, a wrong signature is as bad as
 * anywhere else.
 *
 * @param intake where the file goes
 */
export function createV3Download(
  identity: Identity,
  keys: PlatformKeys,
  intake: FileReceiver,
  { clock = systemClock, language }: V3DownloadOptions = {},
): Protocol {
  return {
    encode: ({ target }) => ({ target, body: undefined, headers: {} }),
    toInterceptorBody: () => undefined,
    // without `Wechatpay-Serial`: most of these answers are not signed at all
    seal: (draft) => sealAs(identity, { ...draft, headers: { accept: '*/*', ...draft.headers } }, {}, clock),
    async open(reply): Promise<VerifiedFile> {
      await checkStatus(reply, language)
      const { label, headers, stream } = reply
      if (stream === undefined) throw new TypeError('a download is streamed')
      const proof = isSigned(reply)
        ? await readProof(headers, {
            what: `${label}: the file`,
            message: 'answer',
            keys,
            scheme: identity.scheme,
            now: clock.now(),
          })
        : undefined
      const stated = readStatement(reply, proof !== undefined || intake.options.hash !== undefined)
      const contentType = typeof headers['content-type'] === 'string' ? headers['content-type'] : undefined
      if (proof === undefined && stated === undefined && intake.options.hash === undefined)
        refusePage(label, contentType)
      const verifier = proof && begin(proof)
      const taken = await intake.receive({
        stream,
        onBytes: verifier && ((bytes) => verifier.update(bytes)),
        hash: stated === undefined ? undefined : { type: 'SHA1', value: stated.toLowerCase() },
        toApiError: async (body) =>
          isApiErrorBody(parse(body)?.value) ? toApiError({ ...reply, body }, { language }) : undefined,
      })
      if (proof !== undefined && verifier !== undefined) settle(proof, verifier, stated)
      await intake.finish()
      return { ...taken, contentType, verifiedBy: whatVerified(proof, intake.options.hash) }
    },
  }
}

const EXPIRED = {
  zh: '下载地址已失效（约 5 分钟内有效）或不属于这个商户号; 请重新申请账单，用新的 download_url 下载',
  en: 'the download_url has expired (it is good for about 5 minutes) or belongs to another merchant; apply for a new one, and download that',
} as const

async function checkStatus(reply: ReceivedResponse, language: Language = 'zh'): Promise<void> {
  const { status, label } = reply
  if (status === 200) return
  if (status > 200 && status < 300) {
    // 206 would be a part of the file
    throw new NetworkError(
      'ERR_UNEXPECTED_STATUS',
      `${label}: the answer has status ${status}, which is no whole file; ask for it again, or check who answers`,
      true,
    )
  }
  const isToken = /[?&]token=/.test(reply.sent?.url.search ?? '')
  const isExpired = isToken && status >= 400 && status < 500 && status !== 401 && status !== 429
  if (isUnknownCall(reply) && !isToken) await throwUnknownCall(reply, { language })
  throw await toApiError(reply, { language, hint: isExpired ? EXPIRED[language] : undefined })
}

function isSigned({ headers }: ReceivedResponse): boolean {
  return headers['wechatpay-signature'] !== undefined || headers['wechatpay-serial'] !== undefined
}

/**
 * The digest that an overseas statement has in a header of its own.
 *
 * @param isVouchedFor something else speaks for the file
 */
function readStatement(
  { label, operation = label, headers }: ReceivedResponse,
  isVouchedFor: boolean,
): string | undefined {
  const name = DOWNLOADS[operation]?.digest
  if (name === undefined) return undefined
  const value = headers[name]
  if (value === undefined && isVouchedFor) return undefined
  if (typeof value === 'string' && /^[0-9a-f]{40}$/i.test(value)) return value
  throw new TrustError(
    value === undefined ? 'ERR_UNSIGNED' : 'ERR_SIGNATURE_HEADER',
    `${label}: the file cannot be believed: it has no single ${name} header with a SHA-1; it is not from WeChat Pay, or a proxy removed the header`,
  )
}

/** What a proxy or a portal shows has status 200 too, and nothing else would find it out. */
function refusePage(label: string, contentType: string | undefined): void {
  if (!/^\s*(?:text\/html|application\/xhtml)/i.test(contentType ?? '')) return
  throw new NetworkError(
    'ERR_RESPONSE_FORMAT',
    `${label}: the answer is a web page and no file; check baseURL and the proxy`,
    true,
  )
}

function begin({ head }: Proof): Verifier {
  const verifier = createVerifier()
  verifier.update(head)
  return verifier
}

/** Over what arrived; of an overseas statement also over a text with its digest, which has been found right by then. */
function settle(proof: Proof, verifier: Verifier, stated: string | undefined): void {
  const { head, signature, key } = proof
  verifier.update('\n')
  const fits =
    verifier.fits(signature, key) ||
    (stated !== undefined && verifySignature(Buffer.from(`${head}{"sha1":"${stated}"}\n`), signature, key))
  proof.settle(fits)
}

function whatVerified(proof: Proof | undefined, hash: FileHash | undefined): VerifiedFile['verifiedBy'] {
  if (proof !== undefined) return 'signature'
  return hash === undefined ? 'none' : 'hash'
}
