import { Readable } from 'node:stream'
import { type Clock, systemClock } from '../clock/clock.js'
import { NetworkError, TrustError, UsageError } from '../errors/errors.js'
import type { V2Call } from '../generated/v2-calls.js'
import { isObject } from '../options/record.js'
import { decodeUtf8 } from '../text/utf8.js'
import {
  type Protocol,
  type ReceivedResponse,
  type SignedRequest,
  UnsignedData,
  type UnsignedRequest,
} from '../transport/contracts.js'
import { USER_AGENT } from '../transport/user-agent.js'
import { type Language, toApiError, unexpectedStatus } from './api-error.js'
import type { Fields } from './fields.js'
import { verifyFields } from './sign.js'
import { signedFields, signTypeOf, type V2Body, type V2Given, type V2Identity, withQuery } from './signed-fields.js'
import { digestUpload, sealUpload, type V2Form } from './upload.js'
import { buildXml, parseXml, type XmlFields } from './xml.js'

/** The part names of an upload that is not in the catalogue. */
const USUAL = { file: 'media', digest: 'media_hash' }

export interface V2Options {
  readonly clock?: Clock
  /** Language of hints. Default `zh`. */
  readonly language?: Language | undefined
}

/** Creates the protocol of APIv2: XML bodies, or a query, that contain a `sign`, in both directions. */
export function createV2(identity: V2Identity, options: V2Options = {}): Protocol<V2Given, V2Body> {
  const { clock = systemClock, language } = options
  return {
    encode({ target, body: { fields, facts, upload }, label }) {
      if (upload !== undefined) {
        const toEncoded = (form: V2Form) => ({ target, body: { ...form, facts }, headers: {} })
        const form = digestUpload(label, upload, facts.upload ?? USUAL)
        return form instanceof Promise ? form.then(toEncoded) : toEncoded(form)
      }
      if (!facts.isQuery) return { target, body: { fields, facts }, headers: {} }
      // a GET has no nonce: it is signed here, once for all attempts
      const signed = withQuery(target, signedFields(fields, facts, identity, clock))
      return { target: signed, body: { fields, facts }, headers: {} }
    },

    // a copy: an interceptor must not change the encoded body
    toInterceptorBody: (body) => (body === undefined ? undefined : { ...body.fields }),

    seal: (request) => seal(request, identity, clock),

    async open(response): Promise<unknown> {
      if (response.status < 200 || response.status >= 300) throw unexpectedStatus(response)
      const { facts } = bodyOf(response)
      // an API error arrives as XML instead of the file
      const isFile = facts.answer === 'text' && !isMarkup(response.body)
      const fields = isFile ? undefined : await verifiedFields(response, facts, identity, language)
      const isRaw = response.responseType === 'arraybuffer' || response.responseType === 'stream'
      const data = isFile || isRaw ? toData(response) : fields
      return facts.answerSigned === false ? new UnsignedData(data) : data
    },
  }
}

/** Verifies and reads the fields of a response. @throws ApiError if the response is FAIL */
async function verifiedFields(
  response: ReceivedResponse<V2Body>,
  facts: V2Call,
  identity: V2Identity,
  language?: Language,
): Promise<XmlFields> {
  const fields = read(response, facts)
  // WeChat Pay does not sign the response to a request that it could not read
  if (fields['return_code'] === 'FAIL') throw await toApiError(response, fields, language)
  if (facts.answerSigned !== false) verify(response, fields, identity)
  // one API uses `retcode`
  const isDone =
    fields['return_code'] === 'SUCCESS' || (fields['return_code'] === undefined && isZero(fields['retcode']))
  if (!isDone || fields['result_code'] === 'FAIL') throw await toApiError(response, fields, language)
  return fields
}

function bodyOf({ encoded }: Pick<ReceivedResponse<V2Body>, 'encoded'>): V2Body {
  if (encoded === undefined) throw new TypeError('the request of this response is unknown')
  return encoded.body
}

function seal(request: UnsignedRequest<V2Body>, identity: V2Identity, clock: Clock): SignedRequest {
  const headers: Record<string, string> = {
    accept: '*/*',
    'user-agent': USER_AGENT,
    'accept-encoding': 'identity',
    ...request.headers,
  }
  const { fields: given, facts, file } = request.encoded.body
  const own = fieldsOf(request, given)
  const signType = facts.sign === false ? undefined : signTypeOf(own, facts)
  if (facts.isQuery) {
    checkQuery(request, own, given)
    return { headers, body: undefined, values: Object.values(own), signType }
  }
  const fields = signedFields(own, facts, identity, clock)
  if (file !== undefined) {
    const upload = sealUpload(fields, file, clock)
    return { headers: { ...headers, ...upload.headers }, body: upload.body, values: Object.values(own), signType }
  }
  headers['content-type'] ??= 'text/xml; charset=utf-8'
  return { headers, body: Buffer.from(buildXml(fields)), values: Object.values(own), signType }
}

/** Returns the fields of the call, or the fields that interceptors set. */
function fieldsOf({ body, encoded, label }: UnsignedRequest, given: Fields): Fields {
  if (body === encoded?.body) return given
  if (typeof body === 'object' && body !== null) {
    const entries = Object.entries(body)
    if (entries.every(([, value]) => typeof value === 'string'))
      return Object.assign(Object.create(null), Object.fromEntries(entries))
  }
  throw new UsageError(
    'ERR_BODY',
    `${label}: an axios interceptor set a body that is not an object of strings; change the received object`,
  )
}

/** The query is already signed, so interceptors must not change it. */
function checkQuery({ label, target, encoded }: UnsignedRequest<V2Body>, own: Fields, given: Fields): void {
  const names = new Set([...Object.keys(own), ...Object.keys(given)])
  const isSame = [...names].every((name) => own[name] === given[name])
  if (isSame && target.endsWith(encoded.target)) return
  throw new UsageError(
    'ERR_BODY',
    `${label}: an axios interceptor changed the query of an APIv2 call, which is already signed; change it in the call`,
  )
}

/** Verifies the response: its signature type must be the one of the request, or a stronger one. */
function verify({ label, sent }: ReceivedResponse<V2Body>, fields: XmlFields, { apiV2Key }: V2Identity): void {
  const advice = 'the request may have taken effect: query before you send it again'
  if (fields['sign'] === undefined)
    throw new TrustError('ERR_UNSIGNED', `${label}: the response has no signature; ${advice}`)
  const expected = sent?.signType === 'HMAC-SHA256' ? sent.signType : undefined
  if (verifyFields(fields, apiV2Key, expected) === undefined)
    throw new TrustError(
      'ERR_SIGNATURE',
      `${label}: the signature of the response is invalid; check apiV2Key; ${advice}`,
    )
}

function read(response: ReceivedResponse<V2Body>, { answer, lists }: V2Call): XmlFields {
  const fields =
    answer === 'json' ? parseJson(response.body) : parseXml(response.body, lists === undefined ? {} : { lists })
  if (fields !== undefined) return fields
  throw new NetworkError(
    'ERR_RESPONSE_FORMAT',
    `${response.label}: the response is not ${answer === 'json' ? 'JSON' : 'flat XML'} as APIv2 sends it; check baseURL and the proxy; the request may have taken effect: query before you send it again`,
    true,
  )
}

function parseJson(body: Uint8Array): XmlFields | undefined {
  try {
    const value: unknown = JSON.parse(decodeUtf8(body) ?? '')
    return isObject(value) ? Object.assign(Object.create(null), value) : undefined
  } catch {
    return undefined
  }
}

/** Converts a file to the form of `responseType`; text by default. */
function toData({ body, responseType, label }: ReceivedResponse<V2Body>): unknown {
  if (responseType === 'arraybuffer') return Buffer.from(body)
  if (responseType === 'stream') return Readable.from([Buffer.from(body)], { objectMode: false })
  const text = decodeUtf8(body)
  if (text !== undefined) return text
  throw new NetworkError(
    'ERR_RESPONSE_FORMAT',
    `${label}: the file is not UTF-8 text; use responseType: 'arraybuffer' or instance.download()`,
    true,
  )
}

function isZero(code: unknown): boolean {
  return code === 0 || code === '0'
}

/** Whether a file begins like XML, HTML or JSON: it is then an API error or the page of a proxy, not a bill. */
export function isMarkup(head: Uint8Array): boolean {
  return /^\ufeff?\s*[<{[]/.test(Buffer.from(head.subarray(0, 64)).toString())
}
