import { Secret } from '../text/secret.js'
import type { SentRequest } from './contracts.js'

/** Characters of a stranger's text that are looked at; more is shown nowhere. */
const SHOWN = 2000

/** A stranger's text without what it repeats of our request: values of the path, the query and the body, and the signature. */
export function redact(text: string, sent: SentRequest | undefined, label: string, secrets: readonly Secret[]): string {
  const shown = text
    .slice(0, SHOWN)
    .replace(/WECHATPAY[\w-]{0,40}\s[\s\S]*/, '…')
    .replace(/[\w+/]{40,}={0,2}/g, '…')
  if (sent === undefined || shown === '') return shown
  const values = new Set<string>()
  const add = (value: string) => {
    // a Chinese name is short, while three letters may be anything
    const isTelling = value.length >= (/^[\x20-\x7e]*$/.test(value) ? 4 : 2) && value.length <= SHOWN
    if (isTelling) values.add(value).add(JSON.stringify(value).slice(1, -1)).add(encodeURIComponent(value))
  }
  const addLeaves = (text: string) => {
    try {
      JSON.parse(text, (_, value: unknown) => {
        if (typeof value === 'string' || typeof value === 'number') add(String(value))
        return value
      })
    } catch {
      // what is no JSON names no values
    }
  }
  for (const secret of secrets) add(Secret.reveal(secret).text)
  for (const part of valuesOf(sent.url.pathname + sent.url.search, label)) {
    add(part)
    try {
      add(decodeURIComponent(part))
    } catch {
      // an interceptor's doing: it stands in the text as it stands in the target
    }
  }
  for (const value of sent.values ?? []) {
    add(value)
    // a member may hold JSON
    addLeaves(value)
  }
  const { body = '' } = sent
  // what is not signed of an upload is the file
  addLeaves(sent.signed ?? (typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body).toString() : ''))
  const found = [...values].filter((value) => shown.includes(value)).sort((a, b) => b.length - a.length)
  return found.reduce((left, value) => left.replaceAll(value, '…'), shown)
}

/** What fills the path, by the variables of its label, and all of the query. */
function valuesOf(target: string, label: string): string[] {
  const [path = '', query = ''] = target.split('?', 2)
  const template = (label.split(' ')[1] ?? '').split('/')
  const segments = path.split('/')
  // a base path stands in front of the template
  const offset = segments.length - template.length
  const filled = segments.filter(
    (segment, index) => template[index - offset]?.startsWith('{') || /\d{4}|%/.test(segment),
  )
  return [...filled, ...query.split('&').map((pair) => pair.slice(pair.indexOf('=') + 1))]
}
