import type { Hint } from '../generated/hints.js'
import type { ReceivedResponse } from '../transport/contracts.js'
import { type Difference, firstDifference, type Signed } from './signed-difference.js'

export type Language = 'zh' | 'en'

/** What a refusal says that a hint can be found by. */
export interface Symptoms {
  readonly code: string | null
  readonly requestId: string | undefined
  /** `detail.sign_information` */
  readonly signInformation: unknown
}

/**
 * Cause and cure of a refusal. Nothing in a refusal is authenticated, so this is advice to a person and never a
 * reason to act; none of it may lead to a second payment where it is wrong.
 */
export async function hintOf(
  reply: ReceivedResponse,
  symptoms: Symptoms,
  language: Language,
): Promise<string | undefined> {
  const known = await findHint(reply.status, symptoms)
  const parts = [seen(reply, symptoms, language), known?.[language]].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(SENTENCES[language].join)
}

/** By the number at the end of Request-ID, which is finer than the code. The table is loaded when it is asked. */
async function findHint(status: number, { code, requestId }: Symptoms): Promise<Hint | undefined> {
  const number = /-(\d{1,12})$/.exec(requestId ?? '')?.[1]
  if (number === undefined && code === null) return undefined
  const { NUMBERS, CODES } = await import('../generated/hints.js')
  if (number !== undefined && Object.hasOwn(NUMBERS, number)) return NUMBERS[number]
  const hint = code !== null && Object.hasOwn(CODES, code) ? CODES[code] : undefined
  // with these, whatever the code is, the outcome is unknown
  const isUnsure = status === 429 || status >= 500
  return hint?.refused && isUnsure ? undefined : hint
}

/** What this very call shows: a clock that is off, or else a request that arrived changed. */
function seen(reply: ReceivedResponse, { code, signInformation }: Symptoms, language: Language): string | undefined {
  const { clock, differs, same, what } = SENTENCES[language]
  const signed = signedOf(reply)
  if (signed === undefined) return undefined
  const skew = clockSkew(reply, signed)
  if (skew !== undefined) return clock(skew)
  const difference = code === 'SIGN_ERROR' ? firstDifference(signed, signInformation) : undefined
  if (difference === undefined) return undefined
  return difference.line === 'none' ? same : differs(what(difference))
}

/** The lines that were signed, of which the header has two. */
function signedOf({ sent }: ReceivedResponse): Signed | undefined {
  const authorization = sent?.headers['authorization'] ?? ''
  const timestamp = /[ ,]timestamp="(\d+)"/.exec(authorization)?.[1]
  const nonce = /[ ,]nonce_str="(\w+)"/.exec(authorization)?.[1]
  if (sent === undefined || timestamp === undefined || nonce === undefined) return undefined
  const { method, url, body, signed } = sent
  const text = signed === undefined ? body : Buffer.from(signed)
  // what is sent in parts has a text of its own that is signed
  if (text !== undefined && !(text instanceof Uint8Array)) return undefined
  return { method, target: url.pathname + url.search, timestamp, nonce, body: text }
}

/** WeChat Pay refuses a timestamp that is this far off. Seconds. */
const TOLERANCE = 300
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/** Seconds by which our clock is behind the answer's, where that is what a 401 is about. */
function clockSkew({ status, headers }: ReceivedResponse, { timestamp }: Signed): number | undefined {
  const { date } = headers
  if (status !== 401 || typeof date !== 'string' || !HTTP_DATE.test(date)) return undefined
  const skew = Date.parse(date) / 1000 - Number(timestamp)
  // not a number where the date is none
  return Math.abs(skew) >= TOLERANCE ? skew : undefined
}

interface Sentences {
  readonly join: string
  readonly same: string
  clock(behind: number): string
  differs(what: string): string
  what(difference: Exclude<Difference, { line: 'none' }>): string
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  zh: {
    join: '。',
    same: '就应答给出的部分看，微信支付验签的内容与签名的内容相同；核对privateKey与serial是否成对',
    clock: (behind) =>
      `按应答的Date头，本机时钟${behind > 0 ? '慢' : '快'}${Math.abs(behind)}秒；用NTP同步本机时间，差满5分钟的请求会被拒绝`,
    differs: (what) => `微信支付收到的与签名的不一致：${what}；检查途中改动请求的代理、axios适配器或其他代码`,
    what(difference) {
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
    same: 'As far as the answer shows it, WeChat Pay verified what was signed; check that privateKey and serial belong together',
    clock: (behind) =>
      `By the answer's Date header, this machine's clock is ${Math.abs(behind)} s ${behind > 0 ? 'behind' : 'ahead'}; ` +
      'synchronise it (NTP): a request that is 5 minutes off is refused',
    differs: (what) =>
      `What WeChat Pay received is not what was signed: ${what}; look for a proxy, an axios adapter or other code on ` +
      'the way that changes requests',
    what(difference) {
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
