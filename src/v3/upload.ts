import { type Clock, systemClock } from '../clock/clock.js'
import { sha256, sm3 } from '../crypto/digest.js'
import { UsageError } from '../errors/errors.js'
import { UPLOADS, type Upload } from '../generated/files.js'
import type { PlatformKey } from '../keys/platform-key.js'
import type { PlatformKeys } from '../keys/platform-keys.js'
import { toText } from '../text/json.js'
import type { Secret } from '../text/secret.js'
import type { EncodedBody } from '../transport/exchange.js'
import type { Protocol, Request, SignedRequest, UnsignedRequest } from '../transport/transport.js'
import { type Source, toFilename, toSource } from '../upload/file.js'
import { type TextPart, toMultipart } from '../upload/multipart.js'
import { answerKey, createV3, encryptSecrets, sign, type V3Options, withAnswerKey } from './protocol.js'
import type { Identity } from './sign.js'

/** An upload as the transport's `body` has it: what the caller gave under these names. */
export interface UploadBody {
  readonly file: unknown
  readonly filename?: unknown
  readonly meta?: unknown
}

/** What is sent, and of it what is signed. */
interface Form {
  readonly meta: string
  readonly parts: readonly Uint8Array[]
}

/**
 * A multipart body whose signature covers the text of its `meta` part only, which has the digest of the file in it; the
 * answers are those of every other call.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012760432
 */
export function createUploads(identity: Identity, keys: PlatformKeys, options: V3Options = {}): Protocol {
  const { clock = systemClock } = options
  return {
    ...createV3(identity, keys, options),
    encode: (request, given) =>
      encode(request, clock, () => answerKey(given['wechatpay-serial'], keys, clock, request.label)),
    // there is nothing that could be changed: the digest is worked out already
    toInterceptorBody: () => undefined,
    seal(draft) {
      const { meta, parts } = formOf(draft)
      return withAnswerKey(draft, keys, clock, ({ serial }): SignedRequest | Promise<SignedRequest> => {
        const pinned = { ...draft.encoded?.headers, 'wechatpay-serial': serial }
        return sign(identity, draft, pinned, { body: parts, signed: meta, text: meta }, clock)
      })
    },
  }
}

/** As it was when the call was made, whatever interceptors say. */
function formOf({ encoded: content, body, label }: UnsignedRequest): Form {
  if (body !== undefined && body !== content?.body) {
    throw new UsageError(
      'ERR_BODY',
      `${label}: an axios interceptor left a body in an upload, which cannot be changed there; change \`file\` or \`meta\` in the call`,
    )
  }
  return content?.body as Form
}

/** Everything but the file is read here and now; bytes are digested at once, what has to be read first follows later. */
function encode(
  request: Request,
  clock: Clock,
  keyFor: () => Promise<PlatformKey>,
): EncodedBody | Promise<EncodedBody> {
  const { label, operation = label, target } = request
  const given = request.body as UploadBody
  const names = namesOf(operation)
  const secrets = [...(request.secrets ?? [])]
  const members = toMembers(label, given.meta, secrets)
  const source = toSource(label, given.file)
  const filename = toFilename(label, given.filename ?? (names.name && members[names.name]), source)
  const draft: DraftForm = { label, names, members, filename, source, fields: fieldsOf(label, members, names) }
  checkMember(draft, names.name, filename, 'the name that is sent')

  const bytes = source.read(request)
  if (secrets.length > 0) return encodeLater(request, { draft, bytes, secrets, clock, keyFor })
  const toContent = (read: Uint8Array): EncodedBody => {
    const { contentType, ...body } = toForm(draft, read, clock)
    return { target, body, headers: { 'content-type': contentType } }
  }
  return bytes instanceof Promise ? bytes.then(toContent) : toContent(bytes)
}

interface Pending {
  readonly draft: DraftForm
  readonly bytes: Uint8Array | Promise<Uint8Array>
  readonly secrets: readonly Secret[]
  readonly clock: Clock
  readonly keyFor: () => Promise<PlatformKey>
}

/** The key is asked for when the file is there: it is the newest then. */
async function encodeLater(request: Request, { draft, bytes, secrets, clock, keyFor }: Pending): Promise<EncodedBody> {
  const read = await bytes
  const { fill, ...content } = encryptSecrets(request, secrets, await keyFor())
  const { contentType, ...body } = toForm(draft, read, clock, fill)
  return { ...content, body, headers: { ...content.headers, 'content-type': contentType } }
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
function toForm(draft: DraftForm, bytes: Uint8Array, clock: Clock, fill = UNCHANGED): Form & { contentType: string } {
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
