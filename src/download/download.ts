import { display } from '../chain/path.js'
import type { KeyObject } from '../crypto/rsa.js'
import { UsageError } from '../errors/errors.js'
import { checkBaseURL } from '../transport/hosts.js'
import { type RetryPolicy, readRetry } from '../transport/retry.js'
import type { Protocol, Transport } from '../transport/transport.js'
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
  /** Absolute; `undefined` where it went to a stream. */
  readonly path?: string
  /** As it is unpacked. */
  readonly bytes: number
  /** Of the file, hex; found equal to what the caller or the answer said. */
  readonly hash?: { readonly hash_type: string; readonly hash_value: string }
  /**
   * What speaks for it: WeChat Pay's signature on the answer, the `hash` that you passed (which is worth as much as the answer
   * that you took it from), or nothing but the TLS connection, as with the images of complaints.
   */
  readonly verifiedBy: 'signature' | 'hash' | 'none'
  /** As the answer has it; nobody has checked it. */
  readonly contentType?: string
}

/**
 * Downloads a file of WeChat Pay's, which is not signed as other answers are: only this takes such files, whatever their path.
 *
 * @param source the `download_url` of an answer, a path (`'v3/merchant-service/images/{media_id}'`), or a node of the chain
 * @example
 * const { data: bill } = await instance.v3.bill.tradebill.get({ query: { bill_date, tar_type: 'GZIP' } })
 * await instance.download(bill.download_url, { to: '2026-11-23.csv', hash: bill })
 * @throws TrustError `ERR_HASH`, `ERR_DECRYPT`, and those of an answer that is signed after all
 * @throws UsageError `ERR_FILE` also while it is written: the disk may be full
 * @throws ApiError an address that has expired: apply for a new one
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791868
 */
export type DownloadFile = <const Source extends DownloadSource>(
  source: Source,
  options: DownloadOptionsOf<Source>,
) => Promise<Download>

/** What a protocol's `open` gives. */
export interface VerifiedFile extends ReceivedFile {
  readonly verifiedBy: Download['verifiedBy']
  readonly contentType: string | undefined
}

export interface DownloadParts {
  /** As of the client's calls. */
  readonly bases: readonly string[]
  readonly trusted: ReadonlySet<string>
  readonly retry: RetryPolicy
  readonly language: 'zh' | 'en' | undefined
  /** Of the merchant, for the keys of encrypted files. */
  readonly privateKey: KeyObject
  readonly transport: (protocol: Protocol) => Transport
  /** A bill of APIv2; its answer's data is `Believed`. */
  readonly sendV2: (request: FileRequest, xml: unknown, receiver: FileReceiver) => ReturnType<Transport>
  /** How files below that first segment of a path are asked for; `undefined`: there are none. Its `open` gives `Believed`. */
  readonly protocol: (root: string, receiver: FileReceiver) => Protocol | undefined
}

export function createDownload(parts: DownloadParts): DownloadFile {
  return async (source, options) => {
    const { asked: request, wanted: checked } = readRequest(source, options, parts)
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
  if (protocol !== undefined) return parts.transport(protocol)
  throw new UsageError(
    'ERR_PATH',
    `${label}: there are no files below /${display(root).slice(1)}; pass the path or the download_url of one`,
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
    return { asked: request, wanted: checked }
  }
  const { template } = found
  const wanted = readOptions(`GET ${display(template)}`, options, variablesIn(found), privateKey)
  const { baseURL } = wanted.request
  const base = baseURL === undefined ? undefined : checkBaseURL(baseURL, trusted)
  return { asked: targetOfPath(template, wanted.values, wanted.query, base), wanted }
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
      // what went out to a stream cannot be taken back
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
