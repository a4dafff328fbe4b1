import { display } from '../chain/path.js'
import type { KeyObject } from '../crypto/rsa.js'
import { UsageError } from '../errors/errors.js'
import type { Protocol, SendRequest } from '../transport/contracts.js'
import { checkBaseURL } from '../transport/hosts.js'
import { type RetryPolicy, readRetry } from '../transport/retry.js'
import { createFileReceiver, type FileReceiver, type ReceivedFile } from './file-receiver.js'
import { type CheckedDownloadOptions, type DownloadOptionsOf, readOptions } from './options.js'
import {
  type DownloadSource,
  type FileRequestTarget,
  readSource,
  targetOfPath,
  targetOfUrl,
  variablesIn,
} from './source.js'
import { type Target, toFile, toStream } from './target.js'

/** A file that has arrived in full. */
export interface Download {
  /** Absolute path. `undefined` if the file went to a stream. */
  readonly path?: string
  /** Size of the unpacked file. */
  readonly bytes: number
  /** Hash of the file in hex. It matches the hash from the caller or the response. */
  readonly hash?: { readonly hash_type: string; readonly hash_value: string }
  /**
   * How the file was verified. `signature`: WeChat Pay signed the response. `hash`: the file matches the `hash` that you
   * passed; it is as reliable as the response that you took the hash from. `none`: the file is protected by TLS only, as are
   * the images of complaints.
   */
  readonly verifiedBy: 'signature' | 'hash' | 'none'
  /** Content type of the response. It is not verified. */
  readonly contentType?: string
}

/**
 * Downloads a file from WeChat Pay. Only this function accepts files, because their responses are not signed like other responses.
 *
 * @param source the `download_url` of a response, a path (`'v3/merchant-service/images/{media_id}'`), or a node of the chain
 * @example
 * const { data: bill } = await instance.v3.bill.tradebill.get({ query: { bill_date, tar_type: 'GZIP' } })
 * await instance.download(bill.download_url, { to: '2026-11-23.csv', hash: bill })
 * @throws TrustError `ERR_HASH`, `ERR_DECRYPT`, and the errors of an invalid signature if the response is signed
 * @throws UsageError `ERR_FILE`, also while the file is written: the disk may be full
 * @throws ApiError the `download_url` has expired: request the bill again
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791868
 */
export type DownloadFile = <const Source extends DownloadSource>(
  source: Source,
  options: DownloadOptionsOf<Source>,
) => Promise<Download>

/** The result of a protocol's `open`. */
export interface VerifiedFile extends ReceivedFile {
  readonly verifiedBy: Download['verifiedBy']
  readonly contentType: string | undefined
}

export interface DownloadParts {
  /** Base URLs of the client. */
  readonly bases: readonly string[]
  readonly trusted: ReadonlySet<string>
  readonly retry: RetryPolicy
  readonly language: 'zh' | 'en' | undefined
  /** The merchant's private key. It decrypts the keys of encrypted files. */
  readonly privateKey: KeyObject
  readonly send: SendRequest
  /** Requests a bill of APIv2. The data of the response is a `VerifiedFile`. */
  readonly sendV2: (request: FileRequest, xml: unknown, receiver: FileReceiver) => ReturnType<SendRequest>
  /** Returns the protocol for the first segment of a path, or `undefined` if it has no files. Its `open` returns a `VerifiedFile`. */
  readonly protocol: (root: string, receiver: FileReceiver) => Protocol | undefined
}

export function createDownload(parts: DownloadParts): DownloadFile {
  return async (source, options) => {
    const { request, checked } = readRequest(source, options, parts)
    const controller = new AbortController()
    const { to, stream } = checked
    const { label } = request
    const target =
      to !== undefined || stream === undefined
        ? toFile(label, to ?? '')
        : toStream(label, stream, () => controller.abort())
    const receiveOptions = { ...checked, label, isGzip: checked.gzip ?? requestsGzip(request.query, checked.xml) }
    const receiver = createFileReceiver(receiveOptions, target)
    const send = chooseSender(request, checked, receiver, parts)
    const { signal } = checked.request
    const abort = () => controller.abort(signal?.reason)
    signal?.addEventListener('abort', abort)
    if (signal?.aborted) abort()
    try {
      await target.check()
      const { data } = await send(toRequest(request, checked, target, controller.signal, parts))
      await target.commit()
      return toDownload(data as VerifiedFile, target)
    } catch (error) {
      await receiver.cancel(error)
      throw target.streamError ?? error
    } finally {
      signal?.removeEventListener('abort', abort)
    }
  }
}

type FileRequest = ReturnType<typeof toRequest>

/** @throws UsageError */
function chooseSender(
  { root, label }: FileRequestTarget,
  { xml }: CheckedDownloadOptions,
  receiver: FileReceiver,
  parts: DownloadParts,
) {
  if (root === 'v2') return (request: FileRequest) => parts.sendV2(request, xml ?? {}, receiver)
  if (xml !== undefined)
    throw new UsageError(
      'ERR_OPTION',
      `${label}: \`xml\` is for the bills of APIv2 (v2/...); query parameters go under \`query\``,
    )
  const protocol = parts.protocol(root, receiver)
  if (protocol !== undefined) return (request: FileRequest) => parts.send(protocol, { ...request, body: undefined })
  throw new UsageError(
    'ERR_PATH',
    `${label}: /${display(root).slice(1)} has no files; pass the path or the download_url of a file`,
  )
}

/** @throws UsageError */
function readRequest(source: unknown, options: unknown, { trusted, privateKey }: DownloadParts) {
  const found = readSource(source)
  if ('url' in found) {
    const request = targetOfUrl(found.url, trusted)
    const checked = readOptions(request.label, options, [], privateKey)
    for (const name of ['query', 'baseURL'] as const) {
      if ((name === 'query' ? checked.query : checked.request.baseURL) === undefined) continue
      throw new UsageError('ERR_OPTION', `${request.label}: \`${name}\` is in the address already; leave it out`)
    }
    return { request, checked }
  }
  const { template } = found
  const checked = readOptions(`GET ${display(template)}`, options, variablesIn(found), privateKey)
  const { baseURL } = checked.request
  const base = baseURL === undefined ? undefined : checkBaseURL(baseURL, trusted)
  return { request: targetOfPath(template, checked.values, checked.query, base), checked }
}

function toRequest(
  fileRequest: FileRequestTarget,
  options: CheckedDownloadOptions,
  target: Target,
  signal: AbortSignal,
  parts: DownloadParts,
) {
  const { label, operation, base, method } = fileRequest
  const { headers, retry, onDownloadProgress } = options.request
  const policy = readRetry(retry, 'ERR_OPTION', parts.retry)
  return {
    label,
    operation,
    method,
    bases: base === undefined ? parts.bases : [base],
    target: fileRequest.target,
    headers: parts.language === 'en' ? { 'accept-language': 'en', ...headers } : headers,
    timeout: options.timeout,
    base,
    retry: {
      ...policy,
      // bytes that were written to a stream cannot be undone
      get limit() {
        return target.hasWritten ? 0 : policy.limit
      },
    },
    signal,
    streamed: true,
    onDownloadProgress,
  } as const
}

function requestsGzip(query: URLSearchParams, xml: object = {}): boolean {
  return [...query, ...Object.entries(xml)].some(
    ([name, value]) => /^tar_?type$/i.test(name) && String(value).toLowerCase() === 'gzip',
  )
}

function toDownload({ bytes, hash, verifiedBy, contentType }: VerifiedFile, { path }: Target): Download {
  return {
    ...(path !== undefined && { path }),
    bytes,
    ...(hash && { hash: { hash_type: hash.type, hash_value: hash.value } }),
    verifiedBy,
    ...(contentType !== undefined && { contentType }),
  }
}
