import { sha256, sm3 } from '../crypto/digest.js'
import { UPLOADS, type Upload } from '../generated/files.js'
import { KNOWN } from '../generated/traits.js'
import type { Identity } from './identity.js'
import { type Fields, fieldsOf, type Handlers, type MockCall, type MockResponse, parameterError } from './routes.js'
import { sampleOf } from './samples.js'

/** Parts of a form by name, in the received order. */
export type Form = ReadonlyMap<string, FormPart>
export interface FormPart {
  readonly bytes: Buffer
  readonly type: string | undefined
  /** File name, for the part with the file. */
  readonly filename: string | undefined
}

/**
 * Reads a form. A malformed form has no parts: WeChat Pay then uses an empty `meta`, so the signature does not match.
 *
 * @returns `undefined` if the body is not a form
 */
export function readForm(contentType: string | undefined, body: Buffer): Form | undefined {
  if (!contentType?.startsWith('multipart/form-data')) return undefined
  const boundary = /^multipart\/form-data; ?boundary=("?)([\w'()+,./:=? -]{1,70})\1$/.exec(contentType)?.[2]
  return (boundary && split(Buffer.concat([Buffer.from('\r\n'), body]), `\r\n--${boundary}`)) || new Map()
}

function split(body: Buffer, delimiter: string): Form | undefined {
  const form = new Map<string, FormPart>()
  const is = (text: string, at: number) => body.toString('latin1', at, at + text.length) === text
  let at = 0
  while (is(`${delimiter}\r\n`, at)) {
    const from = at + delimiter.length + 2
    const end = body.indexOf(delimiter, from)
    const empty = body.indexOf('\r\n\r\n', from)
    if (end < 0 || empty < 0 || empty > end) return undefined
    const lines = body.toString('utf8', from, empty).split('\r\n')
    const [, name, filename] = DISPOSITION.exec(lines[0] ?? '') ?? []
    const type = /^Content-Type: (\S.*)$/.exec(lines[1] ?? '')?.[1]
    if (name === undefined || form.has(name) || lines.length > (type === undefined ? 1 : 2)) return undefined
    form.set(name, {
      bytes: body.subarray(empty + 4, end),
      type,
      // browsers encode a quote like this
      filename: filename?.replaceAll('%22', '"'),
    })
    at = end
  }
  const isWhole = is(`${delimiter}--\r\n`, at) && body.length === at + delimiter.length + 4
  return isWhole ? form : undefined
}
const DISPOSITION = /^Content-Disposition: form-data; name="([^"]+)"(?:; filename="([^"]*)")?$/

/** Returns the handlers of all uploads of merchant APIs. */
export function uploads(identity: Identity): Handlers {
  const apis = KNOWN.map((known) => known.replace(' ', ' /')).flatMap((api) => {
    const names = UPLOADS[api.replace(/\{\w+\}/g, '{}')]
    // uploads of brand APIs are signed by a brand, which this gateway does not have
    return names === undefined || api.includes(' /brand/') ? [] : [[api, names] as const]
  })
  return Object.fromEntries(
    apis.map(([api, names]) => [
      api,
      (call: MockCall) => faultOf(call.body, names) ?? responseTo(call, names, identity),
    ]),
  )
}

/** Returns the API error for an invalid upload. */
function faultOf(form: unknown, names: Upload): MockResponse | undefined {
  if (!isForm(form)) return parameterError('meta', 'the body is not multipart/form-data')
  const own = Object.keys(names.fields ?? {}).filter((name) => form.has(name))
  if ([...form.keys()].join() !== ['meta', ...own, names.file].join())
    return parameterError(
      names.file,
      `the parts are not meta${own.map((name) => `, ${name}`).join('')} and ${names.file}`,
    )
  if (form.get('meta')?.type !== 'application/json')
    return parameterError('meta', 'is not of the type application/json')
  const { bytes, filename, type } = form.get(names.file) ?? { bytes: NOTHING, filename: undefined, type: undefined }
  const meta = metaOf(form)
  const { name, digest, algorithm } = names
  if (bytes.length === 0) return parameterError(names.file, 'is empty')
  if (filename === undefined || type === undefined)
    return parameterError(names.file, 'has no filename or no Content-Type')
  if (name !== undefined && meta[name] !== filename) return parameterError(name, 'is not the filename of the file')
  if (algorithm !== undefined && meta[algorithm.name] !== algorithm.value)
    return parameterError(algorithm.name, `is not ${algorithm.value}`)
  if (meta[digest] !== (algorithm === undefined ? sha256(bytes) : sm3(bytes)))
    return parameterError(digest, 'is not the digest of the file')
  const other = own.find((part) => names.fields?.[part] && form.get(part)?.bytes.toString() !== String(meta[part]))
  return other === undefined ? undefined : parameterError(other, 'differs from meta')
}

const NOTHING = Buffer.alloc(0)

function isForm(body: unknown): body is Form {
  // JSON never becomes a Map
  return body instanceof Map
}

function metaOf(form: Form): Fields {
  try {
    return fieldsOf(JSON.parse(form.get('meta')?.bytes.toString() ?? ''))
  } catch {
    return {}
  }
}

let find: typeof import('../catalogue/catalogue.js').find | undefined

/** Loads the catalogue, which has the responses of uploads; it is large, so it is loaded for an upload only. */
export async function prepareUploads(): Promise<void> {
  ;({ find } = await import('../catalogue/catalogue.js'))
}

/** Returns the documented response: the same file has the same id, and values of `meta` are repeated. */
function responseTo({ api, body }: MockCall, names: Upload, identity: Identity): MockResponse {
  const [method = '', path = ''] = api.split(' ')
  const meta = metaOf(body as Form)
  const sample = sampleOf(find?.(method, path)?.answer ?? { type: 'object' }, identity)
  const text = JSON.stringify(sample, (key, value: unknown) => {
    if (/(?:media|file)_id$/.test(key)) return String(meta[names.digest])
    return typeof value === 'string' && typeof meta[key] === 'string' ? meta[key] : value
  })
  return { status: 200, body: JSON.parse(text) }
}
