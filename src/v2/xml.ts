import { XMLParser } from 'fast-xml-parser'
import { UsageError } from '../errors/errors.js'
import { oneLine } from '../text/one-line.js'
import { decodeUtf8 } from '../text/utf8.js'

/** The fields of a document, without a prototype. All signed fields are strings; only unsigned responses have nested fields. */
export type XmlFields = { readonly [name: string]: string | XmlFields | readonly XmlFields[] }

export interface XmlShape {
  /** Name of the root element. Default `xml`. */
  readonly root?: string
  /** Names of nested elements that may repeat. They become a list of records, even if there is only one or an empty element. */
  readonly lists?: readonly string[]
}

const LIMIT = 1024 * 1024
// depth below the root: the deepest documented response is hblist, hbinfo, openid of gethbinfo
const DEPTH = 3
const TEXT = '#text'
const CDATA = '#cdata'
const NAME = '[A-Za-z_][\\w.-]*'
const SPACE = '[ \\t\\r\\n]'

const PARSER = new XMLParser({
  preserveOrder: true,
  textNodeName: TEXT,
  cdataPropName: CDATA,
  // by default 001 becomes 1, but the signature covers 001
  parseTagValue: false,
  trimValues: false,
  // the parser ignores &#20013; and expands entities of a DOCTYPE
  processEntities: false,
  jPath: false,
  // by default an element named toString is renamed
  onDangerousProperty: (name) => name,
})

/**
 * Parses a document of APIv2. Values are not changed: `001` and ` x ` stay `001` and ` x `.
 *
 * @returns `undefined` for a document that is not XML in UTF-8, is larger than 1 MiB, or contains one of these, which APIv2
 * does not use: a DOCTYPE, attributes, comments, processing instructions, custom entities, a repeated name, text beside elements
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

/** Characters that XML 1.0 does not allow; half a character (a lone surrogate) is one of them. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const DECLARATION = declaration()

/** Matches an XML declaration of version 1.0 and UTF-8. Other encodings are not supported. */
function declaration(): RegExp {
  const attribute = (name: string, value: string) => `${SPACE}+${name}${SPACE}*=${SPACE}*(?:"${value}"|'${value}')`
  const encoding = attribute('encoding', '[Uu][Tt][Ff]-8')
  return new RegExp(
    `^<\\?xml${attribute('version', '1\\.0')}(?:${encoding})?(?:${attribute('standalone', '(?:yes|no)')})?${SPACE}*\\?>`,
  )
}

const TOKEN = new RegExp(`<!\\[CDATA\\[[^]*?\\]\\]>|<(/?)(${NAME})${SPACE}*(/?)>|[^<]+`, 'gy')
const BLANK = new RegExp(`^${SPACE}*$`)
const NOT_IN_TEXT = /\]\]>|&(?!(?:amp|lt|gt|quot|apos|#\d{1,10}|#x[\da-fA-F]{1,10});)/

/**
 * Whether the text consists only of balanced elements, CDATA, text and references. The parser also accepts text that is not XML:
 * elements that are not closed, or closed with another name, text after the root, attributes without a value.
 */
function isPlain(markup: string): boolean {
  const open: string[] = []
  let roots = 0
  let end = 0
  for (const [token, closes, name = '', isEmpty] of markup.matchAll(TOKEN)) {
    end += token.length
    if (name === '') {
      const isValid = token.startsWith('<') ? open.length > 0 : isText(token, open.length > 0)
      if (!isValid) return false
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

/** A node of the parser has one member: an element under its name, or a text. */
type Node = Readonly<Record<string, string | readonly unknown[]>>

function read(markup: string): readonly Node[] | undefined {
  try {
    return PARSER.parse(markup)
  } catch {
    return undefined // the parser rejects elements named __proto__, constructor or prototype
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

/** Adds a record to a list; an empty element adds nothing. */
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
  if (Object.hasOwn(node, TEXT)) return String(node[TEXT]).replace(REFERENCE, resolveReference)
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

/** Resolves a character reference. Two halves of a character are not joined. */
function resolveReference(reference: string, hex: string | undefined, decimal: string | undefined): string {
  if (hex === undefined && decimal === undefined) return NAMED.get(reference) ?? NO_CHARACTER
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  const character = code > 0x10ffff ? NO_CHARACTER : String.fromCodePoint(code)
  return ILLEGAL.test(character) ? NO_CHARACTER : character
}

const ELEMENT = new RegExp(`^${NAME}$`)

/** Builds `<xml><appid><![CDATA[wx..]]></appid>..</xml>`, in the given order. @throws UsageError `ERR_BODY` */
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
      `${shown} is not a valid name of an XML element; use the name in WeChat Pay's documentation`,
    )
  }
  if (ILLEGAL.test(value)) {
    throw new UsageError(
      'ERR_BODY',
      `${shown} contains a control character or half a character (a lone surrogate), which XML does not allow; remove it`,
    )
  }
}

/** Writes a carriage return as a reference, because XML parsers convert a literal one to a line feed. */
function toCdata(value: string): string {
  return `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', ']]>&#13;<![CDATA[')}]]>`
}
