import { systemClock } from '../clock/clock.js'
import { sha256 } from '../crypto/digest.js'
import { isSignType, type SignType, signFields, verifyFields } from '../v2/sign.js'
import { buildXml, parseXml, type XmlFields } from '../v2/xml.js'
import type { Identity } from './identity.js'
import type { MockResponse } from './routes.js'
import type { PendingFault } from './scenario.js'

/** A request of APIv2 whose signature is verified. */
export interface V2MockCall {
  /** `POST /pay/micropay` */
  readonly api: string
  readonly fields: V2Fields
}
export type V2Fields = Readonly<Record<string, string>>
/** Members of a response, or an API error. */
export type V2Outcome = V2Fields | V2ApiError
export type V2Handlers = Readonly<Record<string, (call: V2MockCall) => V2Outcome>>

/** Sent unchanged; the signature, if any, is a field of the XML. */
export interface V2Response extends MockResponse {
  readonly xml: string
}

export interface V2Routes {
  readonly apis: readonly string[]
  /** @param next returns the fault of the request */
  handle(
    method: string,
    pathname: string,
    body: Buffer,
    next: (api: string) => PendingFault | undefined,
  ): { response: MockResponse | V2Response; due?: PendingFault | undefined }
}

const OF_V3 = /^\/(?:v3|hk|global|brand|invoicing)(?:\/|$)/

/** Checks that a path does not belong to APIv3. */
export function isV2Path(pathname: string): boolean {
  return !OF_V3.test(pathname)
}

export function isV2Response(response: MockResponse): response is V2Response {
  return 'xml' in response
}

/** Creates the routing of APIv2. The status is always 200; errors with `return_code` FAIL are not signed. */
export function createV2Routes(identity: Identity, handlers: V2Handlers): V2Routes {
  const apis = Object.keys(handlers)
  return {
    apis,
    handle(method, pathname, body, next) {
      const [api, handler] = Object.entries(handlers).find(([name]) => name.endsWith(` ${pathname}`)) ?? []
      if (api === undefined || handler === undefined) return { response: { status: 404 } }
      if (!api.startsWith(`${method} `)) return { response: failure('请使用post方法') }
      const fields = parseXml(body)
      const fault = fields === undefined ? 'XML格式错误' : faultOf(fields, identity)
      if (fields === undefined || fault !== undefined) return { response: failure(fault ?? '') }
      const call = { api, fields: fields as V2Fields }
      const due = next(api)
      if (due?.takesEffect === false && due.response === undefined) return { response: { status: 0 }, due }
      const outcome = due?.takesEffect === false ? undefined : handler(call)
      const replacement = due?.response && toV2(due.response)
      if (typeof replacement === 'number') return { response: { status: replacement }, due }
      return { response: toResponse(call, replacement ?? outcome ?? {}, identity, due?.defect), due }
    },
  }
}

/** Converts the response of a fault to APIv2, whose API errors have the status 200. */
function toV2({ status }: MockResponse): V2ApiError | number {
  if (status === 429) return v2ApiError('FREQUENCY_LIMITED', '频率限制')
  return status === 500 ? v2ApiError('SYSTEMERROR', '系统错误') : status
}

function faultOf(fields: XmlFields, { mchid, apiV2Key }: Identity): string | undefined {
  const { mch_id, nonce_str, sign_type } = fields
  if (Object.values(fields).some((value) => typeof value !== 'string')) return 'XML格式错误'
  if (mch_id !== mchid) return '商户号mch_id不存在'
  if (typeof nonce_str !== 'string' || nonce_str === '' || nonce_str.length > 32) return 'nonce_str参数长度有误'
  if (sign_type !== undefined && !isSignType(sign_type)) return 'sign_type参数格式错误'
  return verifyFields(fields, apiV2Key, typeOf(fields)) === undefined ? '签名错误' : undefined
}

function typeOf({ sign_type }: XmlFields): SignType {
  return isSignType(sign_type) ? sign_type : 'MD5'
}

function failure(return_msg: string): V2Response {
  return { status: 200, xml: buildXml({ return_code: 'FAIL', return_msg }) }
}

function toResponse(
  { fields }: V2MockCall,
  outcome: V2Outcome,
  { apiV2Key }: Identity,
  defect: PendingFault['defect'],
): V2Response {
  const { appid = '', sub_appid, mch_id = '', sub_mch_id } = fields
  const response: Record<string, string> = {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    appid,
    mch_id,
    ...(sub_appid !== undefined && { sub_appid }),
    ...(sub_mch_id !== undefined && { sub_mch_id }),
    nonce_str: systemClock.nonce(),
    result_code: isApiError(outcome) ? 'FAIL' : 'SUCCESS',
    ...(isApiError(outcome) ? { err_code: outcome.code, err_code_des: outcome.text } : outcome),
  }
  // with the sign type of the request
  const sign = signFields(response, apiV2Key, typeOf(fields))
  const signed = defect === 'probe' ? sign.replace(/^./, (first) => (first === '0' ? '1' : '0')) : sign
  return { status: 200, xml: buildXml(defect === 'unsigned' ? response : { ...response, sign: signed }) }
}

const API_ERROR = Symbol('api-error')
interface V2ApiError {
  readonly [API_ERROR]: true
  readonly code: string
  readonly text: string
}

export function v2ApiError(code: string, text: string): V2ApiError {
  return { [API_ERROR]: true, code, text }
}

function isApiError(outcome: V2Outcome): outcome is V2ApiError {
  return API_ERROR in outcome
}

/** Returns an API error for the first member that is missing or is an invalid amount. */
export function missingFrom(fields: V2Fields, names: readonly string[]): V2Outcome | undefined {
  const missing = names.find((name) => !(name.endsWith('_fee') ? /^[1-9]\d{0,14}$/ : /./s).test(fields[name] ?? ''))
  return missing === undefined ? undefined : v2ApiError('PARAM_ERROR', `${missing}参数格式错误`)
}

/** Returns the fields without those that change with every request. */
export function parametersOf(fields: V2Fields): V2Fields {
  const { nonce_str: _, sign: __, ...chosen } = fields
  return chosen
}

/** Returns the same hash for the same parameters in any order. */
export function fingerprintOf(fields: V2Fields): string {
  const entries = Object.entries(parametersOf(fields))
  return sha256(JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1))))
}
