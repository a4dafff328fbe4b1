import { XMLParser } from 'fast-xml-parser'
import { UsageError } from '../errors/errors.js'
import { oneLine } from '../text/one-line.js'
import { decodeUtf8 } from '../text/utf8.js'

/** Without a prototype. Only answers that carry no signature have anything nested: everything that is signed is text. */
export type XmlFields = { readonly [name: string]: string | XmlFields | readonly XmlFields[] }

export interface XmlShape {
  /** Default `xml`. */
  readonly root?: string
  /** Names of nested elements that may repeat: a list of records, also where there is one of them or an empty element. */
  readonly lists?: readonly string[]
}

const LIMIT = 1024 * 1024
// of what is in the root: hblist, hbinfo, openid of gethbinfo; nothing documented goes deeper
const DEPTH = 3
const TEXT = '#text'
const CDATA = '#cdata'
const NAME = '[A-Za-z_][\\w.-]*'
const SPACE = '[ \\t\\r\\n]'

const PARSER = new XMLParser({
  preserveOrder: true,
  textNodeName: TEXT,
  cdataPropName: CDATA,
  // by default 001 becomes 1, and the signature is over 001
  parseTagValue: false,
  trimValues: false,
  // its decoder leaves out &#20013; and takes entities of a DOCTYPE
  processEntities: false,
  jPath: false,
  // it would rename an element that is called toString
  onDangerousProperty: (name) => name,
})

/**
 * The fields of a document of APIv2, their values as they were written: `001` and ` x ` stay what they are.
 *
 * @returns `undefined` for all that APIv2 has no need of: a DOCTYPE, attributes, comments, processing instructions, entities
 * beyond the five, a name that comes twice, text beside elements, more than 1 MiB, anything that is not XML in UTF-8
 */
export function parseXml(document: Uint8Array | string, shape: XmlShape = {}): XmlFields | undefined {
  const { root = 'xml', lists = [] } = shape
  const text = decoded(document)
  if (text === undefined) return undefined
  const markup = text.replace(DECLARATION, '')
  if (!isPlain(markup)) return undefined
  const content = read(markup)?.find((node) => Object.hasOwn(node, root))?.[root]
  return Array.isArray(content) ? toRecord(content, new Set(lists)) : undefined
}

function decoded(document: Uint8Array | string): string | undefined {
  if (document.length > LIMIT) return undefined
  if (typeof document !== 'string') return decodeUtf8(document)
  return Buffer.byteLength(document) > LIMIT ? undefined : document.replace(/^\ufeff/, '')
}

/** What XML 1.0 has no way of saying, half a character among it. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const DECLARATION = declaration()

/** Of version 1.0 and UTF-8, whatever it says of other documents: what would it mean in another encoding? */
function declaration(): RegExp {
  const says = (what: string, value: string) => `${SPACE}+${what}${SPACE}*=${SPACE}*(?:"${value}"|'${value}')`
  const encoding = says('encoding', '[Uu][Tt][Ff]-8')
  return new RegExp(
    `^<\\?xml${says('version', '1\\.0')}(?:${encoding})?(?:${says('standalone', '(?:yes|no)')})?${SPACE}*\\?>`,
  )
}

const TOKEN = new RegExp(`<!\\[CDATA\\[[^]*?\\]\\]>|<(/?)(${NAME})${SPACE}*(/?)>|[^<]+`, 'gy')
const BLANK = new RegExp(`^${SPACE}*$`)
const NOT_IN_TEXT = /\]\]>|&(?!(?:amp|lt|gt|quot|apos|#\d{1,10}|#x[\da-fA-F]{1,10});)/

/**
 * Whether there is nothing in it but elements that are opened and closed, CDATA, text and references. The parser takes much that is
 * not XML: elements that are never closed, or closed by another name, text behind the root, attributes without a value.
 */
function isPlain(markup: string): boolean {
  const open: string[] = []
  let roots = 0
  let end = 0
  for (const [token, closes, name = '', isEmpty] of markup.matchAll(TOKEN)) {
    end += token.length
    if (name === '') {
      const isFine = token.startsWith('<') ? open.length > 0 : isText(token, open.length > 0)
      if (!isFine) return false
    } else if (closes === '/') {
      if (isEmpty === '/' || open.pop() !== name) return false
    } else {
      if (open.length === 0) roots += 1
      if (open.length > DEPTH) return false
      if (isEmpty === '') open.push(name)
    }
  }
  return end === markup.length && roots === 1 && open.length === 0
}

function isText(token: string, isInside: boolean): boolean {
  return isInside ? !NOT_IN_TEXT.test(token) : BLANK.test(token)
}

/** Of one member: an element under its name, or a piece of text. */
type Node = Readonly<Record<string, string | readonly unknown[]>>

function read(markup: string): readonly Node[] | undefined {
  try {
    return PARSER.parse(markup)
  } catch {
    return undefined // an element that is called __proto__, constructor or prototype
  }
}

type Value = string | XmlFields

function toRecord(nodes: readonly Node[], lists: ReadonlySet<string>): XmlFields | undefined {
  const record: Record<string, Value | XmlFields[]> = Object.create(null)
  for (const node of nodes) {
    const [name = '', content = ''] = Object.entries(node)[0] ?? []
    if (name === TEXT && BLANK.test(String(content))) continue
    if (name === TEXT || name === CDATA) return undefined
    const value = toValue(content as readonly Node[], lists)
    if (value === undefined) return undefined
    if (lists.has(name)) {
      if (!addTo(record, name, value)) return undefined
    } else if (name in record) return undefined
    else record[name] = value
  }
  return record
}

/** An empty element is a list of nothing. */
function addTo(record: Record<string, Value | XmlFields[]>, name: string, value: Value): boolean {
  const list = record[name] ?? []
  if (!Array.isArray(list) || (typeof value === 'string' && !BLANK.test(value))) return false
  if (typeof value !== 'string') list.push(value)
  record[name] = list
  return true
}

function toValue(nodes: readonly Node[], lists: ReadonlySet<string>): Value | undefined {
  if (nodes.some(isElement)) return toRecord(nodes, lists)
  const value = nodes.map(textIn).join('')
  return ILLEGAL.test(value) ? undefined : value
}

function isElement(node: Node): boolean {
  return !Object.hasOwn(node, TEXT) && !Object.hasOwn(node, CDATA)
}

function textIn(node: Node): string {
  if (Object.hasOwn(node, TEXT)) return String(node[TEXT]).replace(REFERENCE, refer)
  const [inner] = node[CDATA] as readonly Node[]
  return String(inner?.[TEXT])
}

const REFERENCE = /&(?:#x([\da-fA-F]+)|#(\d+)|\w+);/g
const NAMED: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
])
const NO_CHARACTER = '\ufffe'

/** What the reference stands for; two halves of a character do not make one. */
function refer(reference: string, hex: string | undefined, decimal: string | undefined): string {
  if (hex === undefined && decimal === undefined) return NAMED.get(reference) ?? NO_CHARACTER
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  const character = code > 0x10ffff ? NO_CHARACTER : String.fromCodePoint(code)
  return ILLEGAL.test(character) ? NO_CHARACTER : character
}

const ELEMENT = new RegExp(`^${NAME}$`)

/** `<xml><appid><![CDATA[wx..]]></appid>..</xml>`, in the given order. @throws UsageError `ERR_BODY` for what XML cannot say */
export function buildXml(fields: Readonly<Record<string, string>>): string {
  const elements = Object.entries(fields).map(([name, value]) => {
    check(name, value)
    return `<${name}>${toCdata(value)}</${name}>`
  })
  return `<xml>${elements.join('')}</xml>`
}

function check(name: string, value: string): void {
  const shown = oneLine(name, 60)
  if (!ELEMENT.test(name)) {
    throw new UsageError(
      'ERR_BODY',
      `${shown} cannot be the name of an XML element; write the field as the documentation does`,
    )
  }
  if (ILLEGAL.test(value)) {
    throw new UsageError(
      'ERR_BODY',
      `${shown} has a control character or half a character in it, which XML cannot say; remove it`,
    )
  }
}

/** A carriage return goes as a reference: every parser makes a line feed of one that stands there itself. */
function toCdata(value: string): string {
  return `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', ']]>&#13;<![CDATA[')}]]>`
}
