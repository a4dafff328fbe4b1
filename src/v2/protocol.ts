import { Readable } from 'node:stream'
import { type Clock, systemClock } from '../clock/clock.js'
import { NetworkError, TrustError, UsageError } from '../errors/errors.js'
import type { V2Call } from '../generated/v2-calls.js'
import { isObject } from '../options/record.js'
import { decodeUtf8 } from '../text/utf8.js'
import type { EncodedBody } from '../transport/exchange.js'
import {
  type Protocol,
  type ReceivedResponse,
  type SignedRequest,
  UnsignedData,
  type UnsignedRequest,
  USER_AGENT,
} from '../transport/transport.js'
import { type Language, toApiError, unexpectedStatus } from './api-error.js'
import type { Fields } from './fields.js'
import { verifyFields } from './sign.js'
import { signedFields, signTypeOf, type V2Body, type V2Identity, withQuery } from './signed-fields.js'
import { digestUpload, sealUpload, type V2Form } from './upload.js'
import { buildXml, parseXml, type XmlFields } from './xml.js'

/** What the one upload that is known calls its parts. */
const USUAL = { file: 'media', digest: 'media_hash' }

export interface V2Options {
  readonly clock?: Clock
  /** Of hints. Default `zh`. */
  readonly language?: Language | undefined
}

/** XML bodies (or a query) with a `sign` in them, both ways. */
export function createV2(identity: V2Identity, options: V2Options = {}): Protocol {
  const { clock = systemClock, language } = options
  return {
    encode({ target, body, label }) {
      const { fields, facts, upload } = body as V2Body
      if (upload !== undefined) {
        const toContent = (form: V2Form): EncodedBody => ({ target, body: { ...form, facts }, headers: {} })
        const form = digestUpload(label, upload, facts.upload ?? USUAL)
        return form instanceof Promise ? form.then(toContent) : toContent(form)
      }
      if (!facts.isQuery) return { target, body, headers: {} }
      // signed here and not with each attempt: a GET has no nonce
      return { target: withQuery(target, signedFields(fields, facts, identity, clock)), body, headers: {} }
    },

    // a copy: what interceptors do to it counts only where they leave it in the config
    toInterceptorBody: (body) => (body === undefined ? undefined : { ...(body as V2Body).fields }),

    seal: (draft) => seal(draft, identity, clock),

    async open(reply): Promise<unknown> {
      if (reply.status < 200 || reply.status >= 300) throw unexpectedStatus(reply)
      const body = bodyOf(reply)
      const { facts } = body
      // in the place of a file a refusal comes as XML
      const isFile = facts.answer === 'text' && !isMarkup(reply.body)
      const answer = isFile ? undefined : await judged(reply, body, identity, language)
      const data =
        isFile || reply.responseType === 'arraybuffer' || reply.responseType === 'stream' ? toData(reply) : answer
      return facts.answerSigned === false ? new UnsignedData(data) : data
    },
  }
}

/** What WeChat Pay says, believed. @throws ApiError where it says FAIL */
async function judged(
  reply: ReceivedResponse,
  body: V2Body,
  identity: V2Identity,
  language?: Language,
): Promise<XmlFields> {
  const answer = read(reply, body.facts)
  // of a request that was not understood, the answer has no sign
  if (answer['return_code'] === 'FAIL') throw await toApiError(reply, answer, language)
  if (body.facts.answerSigned !== false) verify(reply, answer, identity)
  // one API has a word of its own for it
  const isDone =
    answer['return_code'] === 'SUCCESS' || (answer['return_code'] === undefined && isZero(answer['retcode']))
  if (!isDone || answer['result_code'] === 'FAIL') throw await toApiError(reply, answer, language)
  return answer
}

function bodyOf({ encoded: content }: Pick<UnsignedRequest, 'encoded'>): V2Body {
  return (content as EncodedBody).body as V2Body
}

function seal(draft: UnsignedRequest, identity: V2Identity, clock: Clock): SignedRequest {
  const headers: Record<string, string> = {
    accept: '*/*',
    'user-agent': USER_AGENT,
    'accept-encoding': 'identity',
    ...draft.headers,
  }
  const { fields: given, facts, file } = bodyOf(draft)
  const own = fieldsOf(draft, given)
  const signType = facts.sign === false ? undefined : signTypeOf(own, facts)
  if (facts.isQuery) {
    checkQuery(draft, own, given)
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

/** Those of the call, or what interceptors made of them. */
function fieldsOf({ body, encoded: content, label }: UnsignedRequest, given: Fields): Fields {
  if (body === content?.body) return given
  if (typeof body === 'object' && body !== null) {
    const entries = Object.entries(body)
    if (entries.every(([, value]) => typeof value === 'string'))
      return Object.assign(Object.create(null), Object.fromEntries(entries))
  }
  throw new UsageError(
    'ERR_BODY',
    `${label}: an axios interceptor left a body that is no record of texts; change the one it was given`,
  )
}

/** It is signed already, so that an interceptor comes too late. */
function checkQuery({ label, target, encoded: content }: UnsignedRequest, own: Fields, given: Fields): void {
  const names = new Set([...Object.keys(own), ...Object.keys(given)])
  const isSame = [...names].every((name) => own[name] === given[name])
  if (isSame && target.endsWith((content as EncodedBody).target)) return
  throw new UsageError(
    'ERR_BODY',
    `${label}: an axios interceptor changed the query of an APIv2 call, which is signed already; change it in the call`,
  )
}

/** The answer is signed by the type of the request that was sent, or by a stronger one. */
function verify({ label, sent }: ReceivedResponse, answer: XmlFields, { apiV2Key }: V2Identity): void {
  const advice = 'it is discarded, and the operation may have happened: query before you send it again'
  if (answer['sign'] === undefined) throw new TrustError('ERR_UNSIGNED', `${label}: the answer has no sign; ${advice}`)
  const expected = sent?.signType === 'HMAC-SHA256' ? sent.signType : undefined
  if (verifyFields(answer, apiV2Key, expected) === undefined)
    throw new TrustError('ERR_SIGNATURE', `${label}: the sign of the answer is not right; check apiV2Key; ${advice}`)
}

function read(reply: ReceivedResponse, { answer, lists }: V2Call): XmlFields {
  const fields = answer === 'json' ? parseJson(reply.body) : parseXml(reply.body, lists === undefined ? {} : { lists })
  if (fields !== undefined) return fields
  throw new NetworkError(
    'ERR_RESPONSE_FORMAT',
    `${reply.label}: the answer is not what APIv2 answers, ${answer === 'json' ? 'JSON' : 'flat XML'}; check baseURL and the proxy; it may have taken effect: query before you send it again`,
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

/** As the caller wants it; by itself, a text. */
function toData({ body, responseType, label }: ReceivedResponse): unknown {
  if (responseType === 'arraybuffer') return Buffer.from(body)
  if (responseType === 'stream') return Readable.from([Buffer.from(body)], { objectMode: false })
  const text = decodeUtf8(body)
  if (text !== undefined) return text
  throw new NetworkError(
    'ERR_RESPONSE_FORMAT',
    `${label}: the file is no UTF-8 text; give responseType: 'arraybuffer', or take it with instance.download()`,
    true,
  )
}

function isZero(code: unknown): boolean {
  return code === 0 || code === '0'
}

/** What begins so is no bill: a refusal is XML, and all else is not from WeChat Pay. */
export function isMarkup(head: Uint8Array): boolean {
  return /^\ufeff?\s*[<{[]/.test(Buffer.from(head.subarray(0, 64)).toString())
}
