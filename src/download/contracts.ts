import type { KeyObject } from '../crypto/rsa.js'
import type { Protocol, Request, SendRequest } from '../transport/contracts.js'
import type { RetryPolicy } from '../transport/retry.js'
import type { FileReceiver, ReceivedFile } from './file-receiver.js'
import type { DownloadOptionsOf } from './options.js'
import type { DownloadSource } from './source.js'

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
  /** Resolves with the protocol for the first segment of a path, or `undefined` if it has no files. Its `open` returns a `VerifiedFile`. */
  readonly protocol: (root: string, receiver: FileReceiver) => Promise<Protocol | undefined>
}

/** The request of a file. */
export interface FileRequest extends Omit<Request, 'body' | 'secrets'> {
  /** Base URL of a `download_url`, or of the caller. */
  readonly base: string | undefined
}
