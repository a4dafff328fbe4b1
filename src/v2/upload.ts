import type { Clock } from '../clock/clock.js'
import { md5 } from '../crypto/digest.js'
import { UsageError } from '../errors/errors.js'
import { type ReadLimits, toFilename, toSource } from '../upload/file.js'
import { type FilePart, toMultipart } from '../upload/multipart.js'
import { type Fields, toFields } from './fields.js'

/** The options of an upload, as the caller gave them. */
export interface V2File {
  readonly file: unknown
  readonly filename?: unknown
  readonly meta?: unknown
}

/** An upload whose file may still be read. */
export interface V2Upload {
  /** The fields of the caller and `sign_type`, which an upload requires. */
  readonly fields: Fields
  readonly filename: string
  readonly type: string | undefined
  readonly bytes: Uint8Array | Promise<Uint8Array>
}

/** The fields that are signed, with the digest of the file, and the file. */
export interface V2Form {
  readonly fields: Fields
  readonly file: FilePart
}

/** The names of the part with the file and of its digest. */
export interface V2Names {
  readonly file: string
  readonly digest: string
}

/** Reads an upload. Must be called synchronously: a stream that fails without a listener would end the process. */
export function readUpload(label: string, given: V2File, until: ReadLimits): V2Upload {
  const fields: Fields = Object.assign(Object.create(null), { sign_type: 'MD5' }, toFields(label, 'meta', given.meta))
  const source = toSource(label, given.file)
  const filename = toFilename(label, given.filename, source)
  const bytes = source.read(until)
  // a failure is reported when the bytes are awaited; the call may end before
  if (bytes instanceof Promise) bytes.catch(() => undefined)
  return { fields, filename, type: source.type, bytes }
}

/** Adds the digest of the file. @throws UsageError `ERR_FILE`; `ERR_BODY` if the caller's digest does not match */
export function digestUpload(label: string, upload: V2Upload, names: V2Names): V2Form | Promise<V2Form> {
  const { bytes, filename, type } = upload
  const digested = (read: Uint8Array): V2Form => {
    const digest = md5(read)
    const given = upload.fields[names.digest] ?? digest
    if (given.toLowerCase() !== digest) {
      throw new UsageError(
        'ERR_BODY',
        `${label}: \`meta\` has a ${names.digest} that does not match the MD5 of the file; leave it out, it is filled in automatically`,
      )
    }
    const fields: Fields = Object.assign(Object.create(null), upload.fields, { [names.digest]: digest })
    return { fields, file: { name: names.file, filename, type, bytes: read } }
  }
  return bytes instanceof Promise ? bytes.then(digested) : digested(bytes)
}

/** Returns the body of an upload and its content type. @param signed all fields, `sign` included */
export function sealUpload(
  signed: Fields,
  file: FilePart,
  clock: Pick<Clock, 'nonce'>,
): { readonly headers: { readonly 'content-type': string }; readonly body: readonly Uint8Array[] } {
  const texts = Object.entries(signed).map(([name, text]) => ({ name, text }))
  const { contentType, parts } = toMultipart(texts, file, clock)
  return { headers: { 'content-type': contentType }, body: parts }
}
