import type { Clock } from '../clock/clock.js'
import { md5 } from '../crypto/digest.js'
import { UsageError } from '../errors/errors.js'
import { type ReadLimits, toFilename, toSource } from '../upload/file.js'
import { type FilePart, toMultipart } from '../upload/multipart.js'
import { type Fields, toFields } from './fields.js'

/** What the caller gave under these names. */
export interface V2File {
  readonly file: unknown
  readonly filename?: unknown
  readonly meta?: unknown
}

/** An upload whose file is being read, where it has to be. */
export interface V2Upload {
  /** As the caller gave them, with the type of the signature, which an upload has to name. */
  readonly fields: Fields
  readonly filename: string
  readonly type: string | undefined
  readonly bytes: Uint8Array | Promise<Uint8Array>
}

/** Its members with the digest of the file among them, to be signed; and the file. */
export interface V2Form {
  readonly fields: Fields
  readonly file: FilePart
}

/** What an API calls the part with the file, and the digest of it. */
export interface V2Names {
  readonly file: string
  readonly digest: string
}

/** To be called while the caller's code still runs: a stream that fails before anybody listens would end the process. */
export function readUpload(label: string, given: V2File, until: ReadLimits): V2Upload {
  const fields: Fields = Object.assign(Object.create(null), { sign_type: 'MD5' }, toFields(label, 'meta', given.meta))
  const source = toSource(label, given.file)
  const filename = toFilename(label, given.filename, source)
  const bytes = source.read(until)
  // whoever waits for them hears of it; the call may have ended before
  if (bytes instanceof Promise) bytes.catch(() => undefined)
  return { fields, filename, type: source.type, bytes }
}

/** @throws UsageError `ERR_FILE`, `ERR_BODY` where the caller's digest is another */
export function digestUpload(label: string, upload: V2Upload, names: V2Names): V2Form | Promise<V2Form> {
  const { bytes, filename, type } = upload
  const digested = (read: Uint8Array): V2Form => {
    const digest = md5(read)
    const given = upload.fields[names.digest] ?? digest
    if (given.toLowerCase() !== digest) {
      throw new UsageError(
        'ERR_BODY',
        `${label}: \`meta\` has a ${names.digest} that is not the MD5 of the file; leave it out, it is filled in`,
      )
    }
    const fields: Fields = Object.assign(Object.create(null), upload.fields, { [names.digest]: digest })
    return { fields, file: { name: names.file, filename, type, bytes: read } }
  }
  return bytes instanceof Promise ? bytes.then(digested) : digested(bytes)
}

/** The body of an upload, and the header that belongs to it. @param signed the members, `sign` among them */
export function sealUpload(
  signed: Fields,
  file: FilePart,
  clock: Pick<Clock, 'nonce'>,
): { readonly headers: { readonly 'content-type': string }; readonly body: readonly Uint8Array[] } {
  const texts = Object.entries(signed).map(([name, text]) => ({ name, text }))
  const { contentType, parts } = toMultipart(texts, file, clock)
  return { headers: { 'content-type': contentType }, body: parts }
}
