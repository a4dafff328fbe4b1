import type { Hint } from '../generated/hints.js'
import type { ReceivedResponse } from '../transport/contracts.js'
import { type Difference, firstDifference, type Signed } from './signed-difference.js'

export type Language = 'zh' | 'en'

/** Fields of an API error that select its hint. */
export interface Symptoms {
  readonly code: string | null
  readonly requestId: string | undefined
  /** `detail.sign_information` */
  readonly signInformation: unknown
}

/**
 * Returns cause and remedy of an API error. API errors are not signed, so a hint is advice for a person and no basis for a
 * program. A wrong hint must never lead to a second payment.
 */
export async function hintOf(
  reply: ReceivedResponse,
  symptoms: Symptoms,
  language: Language,
): Promise<string | undefined> {
  const known = await findHint(reply.status, symptoms)
  const parts = [diagnose(reply, symptoms, language), known?.[language]].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(SENTENCES[language].join)
}

/** Finds a hint by the number at the end of Request-ID, which is more precise than the code. Loads the table on first use. */
async function findHint(status: number, { code, requestId }: Symptoms): Promise<Hint | undefined> {
  const number = /-(\d{1,12})$/.exec(requestId ?? '')?.[1]
  if (number === undefined && code === null) return undefined
  const { NUMBERS, CODES } = await import('../generated/hints.js')
  if (number !== undefined && Object.hasOwn(NUMBERS, number)) return NUMBERS[number]
  const hint = code !== null && Object.hasOwn(CODES, code) ? CODES[code] : undefined
  // the result is unknown with these statuses, for every code
  const isUnknown = status === 429 || status >= 500
  return hint?.refused && isUnknown ? undefined : hint
}

/** Compares the request with the API error: a wrong clock, or a request that was changed on the network. */
function diagnose(
  reply: ReceivedResponse,
  { code, signInformation }: Symptoms,
  language: Language,
): string | undefined {
  const { clock, differs, same, describe } = SENTENCES[language]
  const signed = signedOf(reply)
  if (signed === undefined) return undefined
  const skew = clockSkew(reply, signed)
  if (skew !== undefined) return clock(skew)
  const difference = code === 'SIGN_ERROR' ? firstDifference(signed, signInformation) : undefined
  if (difference === undefined) return undefined
  return difference.line === 'none' ? same : differs(describe(difference))
}

/** Rebuilds the signed lines; timestamp and nonce are in the Authorization header. */
function signedOf({ sent }: ReceivedResponse): Signed | undefined {
  const authorization = sent?.headers['authorization'] ?? ''
  const timestamp = /[ ,]timestamp="(\d+)"/.exec(authorization)?.[1]
  const nonce = /[ ,]nonce_str="(\w+)"/.exec(authorization)?.[1]
  if (sent === undefined || timestamp === undefined || nonce === undefined) return undefined
  const { method, url, body, signedText: signed } = sent
  const text = signed === undefined ? body : Buffer.from(signed)
  // the signed text of an upload is in `signed`
  if (text !== undefined && !(text instanceof Uint8Array)) return undefined
  return { method, target: url.pathname + url.search, timestamp, nonce, body: text }
}

/** WeChat Pay rejects a timestamp with this difference. In seconds. */
const TOLERANCE = 300
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/** Returns the seconds by which our clock is behind the response, if a 401 has that cause. */
function clockSkew({ status, headers }: ReceivedResponse, { timestamp }: Signed): number | undefined {
  const { date } = headers
  if (status !== 401 || typeof date !== 'string' || !HTTP_DATE.test(date)) return undefined
  const skew = Date.parse(date) / 1000 - Number(timestamp)
  // NaN for an invalid date
  return Math.abs(skew) >= TOLERANCE ? skew : undefined
}

interface Sentences {
  readonly join: string
  readonly same: string
  clock(behind: number): string
  differs(difference: string): string
  describe(difference: Exclude<Difference, { line: 'none' }>): string
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  zh: {
    join: '。',
    same: '应答给出的部分显示，微信支付验签的内容与签名的内容相同；核对privateKey与serial是否成对',
    clock: (behind) =>
      `按应答的Date头，本机时钟${behind > 0 ? '慢' : '快'}${Math.abs(behind)}秒；用NTP同步本机时间，差满5分钟的请求会被拒绝`,
    differs: (difference) =>
      `微信支付收到的与签名的不一致：${difference}；检查途中改动请求的代理、axios适配器或其他代码`,
    describe(difference) {
      switch (difference.line) {
        case 'method':
          return difference.theirs === undefined
            ? `请求方法不同（签名的是${difference.ours}）`
            : `请求方法不同（签名的是${difference.ours}，收到的是${difference.theirs}）`
        case 'target':
          return `URL从第${difference.at}个字符起不同（签名的长${difference.ours}，收到的长${difference.theirs}）`
        case 'timestamp':
          return '时间戳不同'
        case 'nonce':
          return '随机串不同'
        case 'body':
          return `请求体从第${difference.at}个字节起不同`
        case 'length':
          return `请求体长度不同（签名的${difference.ours}字节，收到的${difference.theirs}字节）`
      }
    },
  },
  en: {
    join: '. ',
    same: 'The visible part of what WeChat Pay verified equals what was signed; check that `privateKey` matches `serial`',
    clock: (behind) =>
      `The clock of this machine is ${Math.abs(behind)} s ${behind > 0 ? 'behind' : 'ahead of'} the Date header of the response; ` +
      'synchronise it (NTP): WeChat Pay rejects a difference of 5 minutes',
    differs: (difference) =>
      `WeChat Pay received another request than the signed one: ${difference}; check for a proxy, an axios adapter or other ` +
      'code that changes requests',
    describe(difference) {
      switch (difference.line) {
        case 'method':
          return difference.theirs === undefined
            ? `the method differs (${difference.ours} was signed)`
            : `the method differs (${difference.ours} was signed, ${difference.theirs} received)`
        case 'target':
          return `the URL differs from character ${difference.at} on (${difference.ours} were signed, ${difference.theirs} received)`
        case 'timestamp':
          return 'the timestamp differs'
        case 'nonce':
          return 'the nonce differs'
        case 'body':
          return `the body differs from byte ${difference.at} on`
        case 'length':
          return `the length of the body differs (${difference.ours} bytes were signed, ${difference.theirs} received)`
      }
    },
  },
}
