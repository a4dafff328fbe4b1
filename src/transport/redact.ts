import { Secret } from '../text/secret.js'
import type { SentRequest } from './contracts.js'

/** Largest number of characters that are kept of an unverified text. */
const MAX_LENGTH = 2000

/** Removes from an unverified text all values of the request that it repeats: of path, query, body and signature. */
export function redact(text: string, sent: SentRequest | undefined, label: string, secrets: readonly Secret[]): string {
  const shown = text
    .slice(0, MAX_LENGTH)
    .replace(/WECHATPAY[\w-]{0,40}\s[\s\S]*/, '…')
    .replace(/[\w+/]{40,}={0,2}/g, '…')
  if (sent === undefined || shown === '') return shown
  const values = new Set<string>()
  const add = (value: string) => {
    // a Chinese name has few characters; short ASCII values are too common to be removed
    const isLongEnough = value.length >= (/^[\x20-\x7e]*$/.test(value) ? 4 : 2) && value.length <= MAX_LENGTH
    if (isLongEnough) values.add(value).add(JSON.stringify(value).slice(1, -1)).add(encodeURIComponent(value))
  }
  const addLeaves = (text: string) => {
    try {
      JSON.parse(text, (_, value: unknown) => {
        if (typeof value === 'string' || typeof value === 'number') add(String(value))
        return value
      })
    } catch {
      // a text that is not JSON has no values
    }
  }
  for (const secret of secrets) add(Secret.reveal(secret).text)
  for (const part of valuesOf(sent.url.pathname + sent.url.search, label)) {
    add(part)
    try {
      add(decodeURIComponent(part))
    } catch {
      // an interceptor set a malformed escape; the value is removed in its encoded form
    }
  }
  for (const value of sent.values ?? []) {
    add(value)
    // a value may contain JSON
    addLeaves(value)
  }
  const { body = '' } = sent
  // for an upload only the signed text is searched: the rest is the file
  addLeaves(sent.signed ?? (typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body).toString() : ''))
  const found = [...values].filter((value) => shown.includes(value)).sort((a, b) => b.length - a.length)
  return found.reduce((left, value) => left.replaceAll(value, '…'), shown)
}

/** Returns the values of the path variables of the label, and all values of the query. */
function valuesOf(target: string, label: string): string[] {
  const [path = '', query = ''] = target.split('?', 2)
  const template = (label.split(' ')[1] ?? '').split('/')
  const segments = path.split('/')
  // the base URL may add a path prefix
  const offset = segments.length - template.length
  const filled = segments.filter(
    (segment, index) => template[index - offset]?.startsWith('{') || /\d{4}|%/.test(segment),
  )
  return [...filled, ...query.split('&').map((pair) => pair.slice(pair.indexOf('=') + 1))]
}
