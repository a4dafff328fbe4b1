import { display } from '../chain/path.js'
import { UsageError } from '../errors/errors.js'
import { readRetry } from '../transport/retry.js'
import type { Download, DownloadParts, FileRequest, VerifiedFile } from './contracts.js'
import { createFileReceiver, type FileReceiver } from './file-receiver.js'
import type { CheckedDownloadOptions } from './options.js'
import type { FileRequestTarget } from './source.js'
import type { TakenStream } from './taken-stream.js'
import { type Target, toFile, toStream } from './target.js'

/** Runs one download. This file and its imports are loaded with the first one. */
export async function runDownload(
  request: FileRequestTarget,
  checked: CheckedDownloadOptions,
  taken: TakenStream,
  parts: DownloadParts,
): Promise<Download> {
  const controller = new AbortController()
  const { to, stream } = checked
  const { label } = request
  const target =
    to !== undefined || stream === undefined
      ? toFile(label, to ?? '')
      : toStream(label, stream, taken, () => controller.abort())
  const receiveOptions = { ...checked, label, isGzip: checked.gzip ?? requestsGzip(request.query, checked.xml) }
  const receiver = createFileReceiver(receiveOptions, target)
  const { signal } = checked.request
  const abort = () => controller.abort(signal?.reason)
  signal?.addEventListener('abort', abort)
  if (signal?.aborted) abort()
  try {
    const send = await chooseSender(request, checked, receiver, parts)
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

/** @throws UsageError */
async function chooseSender(
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
  const protocol = await parts.protocol(root, receiver)
  if (protocol !== undefined)
    return (request: FileRequest) => parts.send(protocol, { ...request, body: undefined, secrets: undefined })
  throw new UsageError(
    'ERR_PATH',
    `${label}: /${display(root).slice(1)} has no files; pass the path or the download_url of a file`,
  )
}

function toRequest(
  fileRequest: FileRequestTarget,
  options: CheckedDownloadOptions,
  target: Target,
  signal: AbortSignal,
  parts: DownloadParts,
): FileRequest {
  const { label, filledCall, base, method } = fileRequest
  const { headers, retry, onDownloadProgress } = options.request
  const policy = readRetry(retry, 'ERR_OPTION', parts.retry)
  return {
    label,
    filledCall,
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
    onUploadProgress: undefined,
    responseType: undefined,
    httpsAgent: undefined,
    isInternal: undefined,
  }
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
