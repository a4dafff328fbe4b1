import { systemClock } from '../clock/clock.js'
import { sha256 } from '../crypto/digest.js'
import { isSignType, type SignType, signFields, verifyFields } from '../v2/sign.js'
import { buildXml, parseXml, type XmlFields } from '../v2/xml.js'
import type { Answer } from './answers.js'
import type { Identity } from './identity.js'
import type { Due } from './scenario.js'

/** A request of APIv2 whose signature has been checked. */
export interface V2MockCall {
  /** `POST /pay/micropay` */
  readonly api: string
  readonly fields: V2Fields
}
export type V2Fields = Readonly<Record<string, string>>
/** Members of an answer, or an `err_code` and what it says. */
export type V2Outcome = V2Fields | V2Refusal
export type V2Handlers = Readonly<Record<string, (asked: V2MockCall) => V2Outcome>>

/** Sent as it is: its signature, if any, stands in it. */
export interface V2Answer extends Answer {
  readonly xml: string
}

export interface V2Answers {
  readonly apis: readonly string[]
  /** @param next what the call suffers */
  answer(
    method: string,
    pathname: string,
    body: Buffer,
    next: (api: string) => Due | undefined,
  ): { answer: Answer | V2Answer; due?: Due | undefined }
}

const OF_V3 = /^\/(?:v3|hk|global|brand|invoicing)(?:\/|$)/

/** What does not begin as the other protocol's paths do. */
export function isV2Path(pathname: string): boolean {
  return !OF_V3.test(pathname)
}

export function isV2Answer(answer: Answer): answer is V2Answer {
  return 'xml' in answer
}

/** APIv2 as WeChat Pay speaks it: always 200, and the refusal of what was not understood is not signed. */
export function createV2Answers(identity: Identity, handlers: V2Handlers): V2Answers {
  const apis = Object.keys(handlers)
  return {
    apis,
    answer(method, pathname, body, next) {
      const [api, handler] = Object.entries(handlers).find(([name]) => name.endsWith(` ${pathname}`)) ?? []
      if (api === undefined || handler === undefined) return { answer: { status: 404 } }
      if (!api.startsWith(`${method} `)) return { answer: failure('请使用post方法') }
      const fields = parseXml(body)
      const fault = fields === undefined ? 'XML格式错误' : faultOf(fields, identity)
      if (fields === undefined || fault !== undefined) return { answer: failure(fault ?? '') }
      const asked = { api, fields: fields as V2Fields }
      const due = next(api)
      if (due?.acts === false && due.answer === undefined) return { answer: { status: 0 }, due }
      const outcome = due?.acts === false ? undefined : handler(asked)
      const instead = due?.answer && toV2(due.answer)
      if (typeof instead === 'number') return { answer: { status: instead }, due }
      return { answer: toAnswer(asked, instead ?? outcome ?? {}, identity, due?.spoilt), due }
    },
  }
}

/** A failure of the line as APIv2 puts it: what it says about a call, it says with 200. */
function toV2({ status }: Answer): V2Refusal | number {
  if (status === 429) return refused('FREQUENCY_LIMITED', '频率限制')
  return status === 500 ? refused('SYSTEMERROR', '系统错误') : status
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

function failure(return_msg: string): V2Answer {
  return { status: 200, xml: buildXml({ return_code: 'FAIL', return_msg }) }
}

function toAnswer({ fields }: V2MockCall, outcome: V2Outcome, { apiV2Key }: Identity, spoilt: Due['spoilt']): V2Answer {
  const { appid = '', sub_appid, mch_id = '', sub_mch_id } = fields
  const answer: Record<string, string> = {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    appid,
    mch_id,
    ...(sub_appid !== undefined && { sub_appid }),
    ...(sub_mch_id !== undefined && { sub_mch_id }),
    nonce_str: systemClock.nonce(),
    result_code: isRefused(outcome) ? 'FAIL' : 'SUCCESS',
    ...(isRefused(outcome) ? { err_code: outcome.code, err_code_des: outcome.text } : outcome),
  }
  // in the way of the request, whatever the answer says
  const sign = signFields(answer, apiV2Key, typeOf(fields))
  const signed = spoilt === 'probe' ? sign.replace(/^./, (first) => (first === '0' ? '1' : '0')) : sign
  return { status: 200, xml: buildXml(spoilt === 'unsigned' ? answer : { ...answer, sign: signed }) }
}

const REFUSED = Symbol('refused')
interface V2Refusal {
  readonly [REFUSED]: true
  readonly code: string
  readonly text: string
}

export function refused(code: string, text: string): V2Refusal {
  return { [REFUSED]: true, code, text }
}

function isRefused(outcome: V2Outcome): outcome is V2Refusal {
  return REFUSED in outcome
}

/** The first member that is missing, or an amount that is none, as a refusal. */
export function missingFrom(fields: V2Fields, names: readonly string[]): V2Outcome | undefined {
  const missing = names.find((name) => !(name.endsWith('_fee') ? /^[1-9]\d{0,14}$/ : /./s).test(fields[name] ?? ''))
  return missing === undefined ? undefined : refused('PARAM_ERROR', `${missing}参数格式错误`)
}

/** What the caller chose: without what is new in every request. */
export function parametersOf(fields: V2Fields): V2Fields {
  const { nonce_str: _, sign: __, ...chosen } = fields
  return chosen
}

/** The same for the same parameters, in whatever order they come. */
export function fingerprintOf(fields: V2Fields): string {
  const entries = Object.entries(parametersOf(fields))
  return sha256(JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1))))
}
