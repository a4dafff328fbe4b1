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

/** The body of an upload request, as the caller gave it. */
export interface UploadBody {
  readonly file: unknown
  readonly filename?: unknown
  readonly meta?: unknown
}

/** The parts that are sent; the text of `meta` is signed. */
export interface UploadForm {
  readonly meta: string
  readonly parts: readonly Uint8Array[]
}

/**
 * Uploads: a multipart body whose signature covers only the text of its `meta` part, which contains the digest of the
 * file. Responses are those of every other call.
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

/** The form as it was when the call was made. */
function formOf({ encoded, body, label }: UnsignedRequest<UploadForm>): UploadForm {
  if (body === undefined || body === encoded.body) return encoded.body
  throw new UsageError(
    'ERR_BODY',
    `${label}: an axios interceptor set a body in an upload, which cannot be changed there; change \`file\` or \`meta\` in the call`,
  )
}

/** Reads everything but the file now; the digest follows when the file is read. */
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
  const draft: DraftForm = { label, names, members, filename, source, fields: fieldsOf(label, members, names) }
  checkMember(draft, names.name, filename, 'the name that is sent')

  const bytes = source.read(request)
  if (secrets.length > 0) return encodeLater(request, { draft, bytes, secrets, clock, fetchKey })
  const toEncoded = (read: Uint8Array): EncodedBody<UploadForm> => {
    const { contentType, ...body } = toForm(draft, read, clock)
    return { target, body, headers: { 'content-type': contentType } }
  }
  return bytes instanceof Promise ? bytes.then(toEncoded) : toEncoded(bytes)
}

interface Pending {
  readonly draft: DraftForm
  readonly bytes: Uint8Array | Promise<Uint8Array>
  readonly secrets: readonly Secret[]
  readonly clock: Clock
  readonly fetchKey: () => Promise<PlatformKey>
}

/** The key is asked for when the file is there: it is the newest then. */
async function encodeLater(
  request: Request,
  { draft, bytes, secrets, clock, fetchKey }: Pending,
): Promise<EncodedBody<UploadForm>> {
  const read = await bytes
  const { fill, ...encoded } = encryptSecrets(request, secrets, await fetchKey())
  const { contentType, ...body } = toForm(draft, read, clock, fill)
  return { ...encoded, body, headers: { ...encoded.headers, 'content-type': contentType } }
}

/** An upload that nothing is known of: with the names that most have. */
const USUAL: Upload = { file: 'file', name: 'filename', digest: 'sha256' }

/** @param operation `POST /v3/merchant/media/upload`, with values in the place of variables or without */
function namesOf(operation: string): Upload {
  const segments = operation.split('/')
  const fits = (known: readonly string[]) =>
    known.length === segments.length && known.every((part, index) => part === '{}' || part === segments[index])
  return Object.entries(UPLOADS).find(([known]) => fits(known.split('/')))?.[1] ?? USUAL
}

type Members = Readonly<Record<string, unknown>>

/** What the caller wrote, as JSON says it: a copy, with a hole for each secret. */
function toMembers(label: string, meta: unknown, secrets: Secret[]): Members {
  const text = toText(label, meta, secrets, 'meta')
  if (text === undefined) return Object.create(null)
  if (text.startsWith('[')) refuse(label, 'is not a plain object; pass { name: value }')
  return Object.assign(Object.create(null), JSON.parse(text))
}

interface DraftForm {
  readonly label: string
  readonly names: Upload
  readonly members: Members
  readonly filename: string
  readonly source: Source
  readonly fields: readonly TextPart[]
}

/** Parts of their own. */
function fieldsOf(label: string, members: Members, { fields = {} }: Upload): TextPart[] {
  return Object.keys(fields).flatMap((name) => {
    const value = members[name]
    if (value === undefined || value === null) return []
    if (typeof value === 'object') refuse(label, `has an object under ${name}, which is sent as text; pass a string`)
    return [{ name, text: String(value) }]
  })
}

/** What is worked out is not the caller's to say otherwise: it has to be what the file is. */
function checkMember({ label, members }: DraftForm, name: string | undefined, ours: string, what: string): void {
  const given = name === undefined ? undefined : members[name]
  if (given !== undefined && given !== null && given !== ours)
    refuse(label, `has a ${name} that is not ${what}; leave it out, it is filled in`)
}

const UNCHANGED = (text: string): string => text

/** @param fill puts the ciphertexts in */
function toForm(
  draft: DraftForm,
  bytes: Uint8Array,
  clock: Clock,
  fill = UNCHANGED,
): UploadForm & { contentType: string } {
  const { names, filename, source } = draft
  const meta = fill(JSON.stringify(metaOf(draft, bytes)))
  const fields = draft.fields.map(({ name, text }) => ({ name, text: fill(text) }))
  const texts = [{ name: 'meta', text: meta, type: 'application/json' }, ...fields]
  const { contentType, parts } = toMultipart(texts, { name: names.file, filename, type: source.type, bytes }, clock)
  return { meta, parts, contentType }
}

/** What is known of the file first, as in the documentation's examples; then what the caller said. */
function metaOf(draft: DraftForm, bytes: Uint8Array): Members {
  const { names, members, filename } = draft
  const { algorithm, fields = {} } = names
  const digest = algorithm === undefined ? sha256(bytes) : sm3(bytes)
  checkMember(draft, names.digest, digest, 'the digest of the file')
  checkMember(draft, algorithm?.name, algorithm?.value ?? '', 'the algorithm of its digest')
  const worked = {
    ...(names.name !== undefined && { [names.name]: filename }),
    [names.digest]: digest,
    ...(algorithm !== undefined && { [algorithm.name]: algorithm.value }),
  }
  const own = Object.entries(members).filter(([name]) => !Object.hasOwn(worked, name) && fields[name] !== false)
  return { ...worked, ...Object.fromEntries(own) }
}

function refuse(label: string, what: string): never {
  throw new UsageError('ERR_BODY', `${label}: \`meta\` ${what}`)
}
