import { type Clock, systemClock } from '../clock/clock.js'
import { sha256, sm3 } from '../crypto/digest.js'
import { UsageError } from '../errors/errors.js'
import { UPLOADS, type Upload } from '../generated/files.js'
import type { PlatformKey } from '../keys/platform-key.js'
import type { PlatformKeys } from '../keys/platform-keys.js'
import { toText } from '../text/json.js'
import type { Secret } from '../text/secret.js'
import type { EncodedBody, Request, UnsignedRequest } from '../transport/contracts.js'
import { type Source, toFilename, toSource } from '../upload/file.js'
import { type TextPart, toMultipart } from '../upload/multipart.js'
import { createV3, encryptSecrets, type V3Options, type V3Protocol } from './protocol.js'
import { fetchResponseKey, knownResponseKey } from './response-key.js'
import { type Identity, signRequest } from './sign.js'

/** The options of an upload as the caller gave them. */
export interface UploadBody {
  readonly file: unknown
  readonly filename?: unknown
  readonly meta?: unknown
}

/** The parts of the multipart body. The text of `meta` is signed. */
export interface UploadForm {
  readonly meta: string
  readonly parts: readonly Uint8Array[]
}

/**
 * Creates the protocol for uploads: a multipart body whose signature covers only the text of its `meta` part, which contains
 * the digest of the file. Responses are verified as for every other call.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012760432
 */
export function createUploads(
  identity: Identity,
  keys: PlatformKeys,
  options: V3Options = {},
): V3Protocol<UploadBody, UploadForm> {
  const { clock = systemClock } = options
  const { open } = createV3(identity, keys, options)
  return {
    open,
    encode: (request, headers) =>
      encode(request, clock, () => fetchResponseKey(headers['wechatpay-serial'], keys, clock, request.label)),
    // interceptors cannot change an upload: its digest is already calculated
    toInterceptorBody: () => undefined,
    seal(request) {
      const { meta, parts } = formOf(request)
      const serial = request.headers['wechatpay-serial']
      const sign = (key: PlatformKey) => {
        const headers = { ...request.encoded.headers, 'wechatpay-serial': key.serial }
        return signRequest(identity, request, { body: parts, signed: meta, headers }, clock)
      }
      const key = knownResponseKey(serial, keys, clock)
      return key === undefined ? fetchResponseKey(serial, keys, clock, request.label).then(sign) : sign(key)
    },
  }
}

/** Returns the encoded form; interceptors must not replace it. */
function formOf({ encoded, body, label }: UnsignedRequest<UploadForm>): UploadForm {
  if (body === undefined || body === encoded.body) return encoded.body
  throw new UsageError(
    'ERR_BODY',
    `${label}: an axios interceptor set the body of an upload, which is not supported; change \`file\` or \`meta\` in the call`,
  )
}

/** Reads everything except the file immediately; calculates the digest when the file is read. */
function encode(
  request: Request<UploadBody>,
  clock: Clock,
  fetchKey: () => Promise<PlatformKey>,
): EncodedBody<UploadForm> | Promise<EncodedBody<UploadForm>> {
  const { label, operation = label, target, body: given } = request
  const names = namesOf(operation)
  const secrets = [...(request.secrets ?? [])]
  const members = toMembers(label, given.meta, secrets)
  const source = toSource(label, given.file)
  const filename = toFilename(label, given.filename ?? (names.name && members[names.name]), source)
  const unfinished: UnfinishedForm = {
    label,
    names,
    members,
    filename,
    source,
    fields: fieldsOf(label, members, names),
  }
  checkMember(unfinished, names.name, filename, 'the name of the sent file')

  const bytes = source.read(request)
  if (secrets.length > 0) return encodeLater(request, { unfinished, bytes, secrets, clock, fetchKey })
  const toEncoded = (read: Uint8Array): EncodedBody<UploadForm> => {
    const { contentType, ...body } = toForm(unfinished, read, clock)
    return { target, body, headers: { 'content-type': contentType } }
  }
  return bytes instanceof Promise ? bytes.then(toEncoded) : toEncoded(bytes)
}

interface Pending {
  readonly unfinished: UnfinishedForm
  readonly bytes: Uint8Array | Promise<Uint8Array>
  readonly secrets: readonly Secret[]
  readonly clock: Clock
  readonly fetchKey: () => Promise<PlatformKey>
}

/** Encrypts the secrets after the file is read, so that the newest key is used. */
async function encodeLater(
  request: Request,
  { unfinished, bytes, secrets, clock, fetchKey }: Pending,
): Promise<EncodedBody<UploadForm>> {
  const read = await bytes
  const { fill, ...encoded } = encryptSecrets(request, secrets, await fetchKey())
  const { contentType, ...body } = toForm(unfinished, read, clock, fill)
  return { ...encoded, body, headers: { ...encoded.headers, 'content-type': contentType } }
}

/** The most frequent names, for uploads that are not in the catalogue. */
const USUAL: Upload = { file: 'file', name: 'filename', digest: 'sha256' }

/**
 * Returns the names of the parts of an upload.
 *
 * @param operation `POST /v3/merchant/media/upload`, with variables filled in or not
 */
function namesOf(operation: string): Upload {
  const segments = operation.split('/')
  const fits = (known: readonly string[]) =>
    known.length === segments.length && known.every((part, index) => part === '{}' || part === segments[index])
  return Object.entries(UPLOADS).find(([known]) => fits(known.split('/')))?.[1] ?? USUAL
}

type Members = Readonly<Record<string, unknown>>

/** Returns a copy of `meta` as JSON represents it, with a placeholder for each secret. */
function toMembers(label: string, meta: unknown, secrets: Secret[]): Members {
  const text = toText(label, meta, secrets, 'meta')
  if (text === undefined) return Object.create(null)
  if (text.startsWith('[')) reject(label, 'must be a plain object; pass { name: value }')
  return Object.assign(Object.create(null), JSON.parse(text))
}

/** A form without the file and its digest. */
interface UnfinishedForm {
  readonly label: string
  readonly names: Upload
  readonly members: Members
  readonly filename: string
  readonly source: Source
  readonly fields: readonly TextPart[]
}

/** Returns the members of `meta` that are sent as their own parts. */
function fieldsOf(label: string, members: Members, { fields = {} }: Upload): TextPart[] {
  return Object.keys(fields).flatMap((name) => {
    const value = members[name]
    if (value === undefined || value === null) return []
    if (typeof value === 'object')
      reject(label, `has an object under ${name}, which is sent as text; it must be a string`)
    return [{ name, text: String(value) }]
  })
}

/** Checks that a member which is filled in automatically is not set to a different value. */
function checkMember(
  { label, members }: UnfinishedForm,
  name: string | undefined,
  expected: string,
  what: string,
): void {
  const given = name === undefined ? undefined : members[name]
  if (given !== undefined && given !== null && given !== expected)
    reject(label, `has a ${name} that does not match ${what}; leave it out, it is filled in automatically`)
}

const UNCHANGED = (text: string): string => text

/** @param fill replaces placeholders by ciphertexts */
function toForm(
  unfinished: UnfinishedForm,
  bytes: Uint8Array,
  clock: Clock,
  fill = UNCHANGED,
): UploadForm & { contentType: string } {
  const { names, filename, source } = unfinished
  const meta = fill(JSON.stringify(metaOf(unfinished, bytes)))
  const fields = unfinished.fields.map(({ name, text }) => ({ name, text: fill(text) }))
  const texts = [{ name: 'meta', text: meta, type: 'application/json' }, ...fields]
  const { contentType, parts } = toMultipart(texts, { name: names.file, filename, type: source.type, bytes }, clock)
  return { meta, parts, contentType }
}

/** Returns the members of `meta`: those of the file first, as in WeChat Pay's examples, then those of the caller. */
function metaOf(unfinished: UnfinishedForm, bytes: Uint8Array): Members {
  const { names, members, filename } = unfinished
  const { algorithm, fields = {} } = names
  const digest = algorithm === undefined ? sha256(bytes) : sm3(bytes)
  checkMember(unfinished, names.digest, digest, 'the digest of the file')
  checkMember(unfinished, algorithm?.name, algorithm?.value ?? '', 'the algorithm of its digest')
  const calculated = {
    ...(names.name !== undefined && { [names.name]: filename }),
    [names.digest]: digest,
    ...(algorithm !== undefined && { [algorithm.name]: algorithm.value }),
  }
  const own = Object.entries(members).filter(([name]) => !Object.hasOwn(calculated, name) && fields[name] !== false)
  return { ...calculated, ...Object.fromEntries(own) }
}

function reject(label: string, what: string): never {
  throw new UsageError('ERR_BODY', `${label}: \`meta\` ${what}`)
}
