import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { buildXml, parseXml } from '../../src/v2/xml.js'
import { expectUsageError, thrownBy } from '../support/failure.js'
import { xmlBuilder, xmlDocuments } from '../vectors/v2-sign.json' with { type: 'json' }

/** Milliseconds: ten times what a hostile document may cost, since a core that others use too is no clock. */
const BUDGET = 1000
const MIB = 1024 * 1024

afterEach(() => {
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

/** Converts to a plain object, so that toEqual compares every member. */
function parsed(document: Uint8Array | string): Record<string, unknown> | undefined {
  const fields = parseXml(document)
  return fields && { ...fields }
}

const WELL_FORMED = xmlDocuments.filter(({ id }) => id.startsWith('ok-'))
// some of the others are valid XML: their signature or content is invalid
const READABLE = ['fail-result-code', 'bad-sign']
const REFUSED = xmlDocuments.filter(({ id }) => !id.startsWith('ok-') && !READABLE.includes(id))

test('the number of known documents is as expected', () => {
  expect([WELL_FORMED.length, READABLE.length, REFUSED.length, xmlBuilder.length]).toEqual([6, 2, 15, 6])
})

test.each(WELL_FORMED)('the fields of $id are read unchanged: $note', ({ xml, expect: { data } }) => {
  expect(parsed(xml)).toEqual(data)
  expect(parsed(Buffer.from(xml))).toEqual(data)
})

test.each(xmlDocuments.filter(({ id }) => READABLE.includes(id)))('$id can be read', ({ xml }) => {
  expect(parsed(xml)).toMatchObject({ return_code: 'SUCCESS', mch_id: '1900007291' })
})

test.each(REFUSED)(
  'nothing is read of $id: $note',
  ({ xml }) => {
    expect(parseXml(xml)).toBeUndefined()
    expect(parseXml(Buffer.from(xml))).toBeUndefined()
  },
  BUDGET,
)

test('external entities do not open a file or a connection', async () => {
  let seen = 0
  const server = createServer((_, response) => {
    seen += 1
    response.end('secret')
  })
  server.on('connection', () => {
    seen += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`
  const documents = [
    `<!DOCTYPE xml [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><a>&x;</a></xml>`,
    `<!DOCTYPE xml [<!ENTITY x SYSTEM "${url}">]><xml><a>&x;</a></xml>`,
    `<!DOCTYPE xml [<!ENTITY x PUBLIC "p" "${url}">]><xml><a>&x;</a></xml>`,
    `<!DOCTYPE xml [<!ENTITY % p SYSTEM "${url}"> %p;]><xml><a>1</a></xml>`,
    `<!DOCTYPE xml SYSTEM "${url}"><xml><a>1</a></xml>`,
    `<?xml-stylesheet href="${url}"?><xml><a>1</a></xml>`,
    `<xml xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="${url}"/></xml>`,
    `<xml xsi:schemaLocation="x ${url}"><a>1</a></xml>`,
  ]
  expect(documents.map((document) => parseXml(document))).toEqual(documents.map(() => undefined))
  // whoever would read one later, does it now
  await new Promise((resolve) => setTimeout(resolve, 50))
  server.close()
  expect(seen).toBe(0)
})

test.each<[string, string]>([
  ['a billion laughs', `<!DOCTYPE x [<!ENTITY a "ha">${laughs(9)}]><xml><a>&a9;</a></xml>`],
  [
    'a quadratic blow-up',
    `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(50_000)}">]><xml><a>${'&a;'.repeat(50_000)}</a></xml>`,
  ],
  ['entities that name each other', '<!DOCTYPE x [<!ENTITY a "&b;"><!ENTITY b "&a;">]><xml><a>&a;</a></xml>'],
  ['elements in each other without end', `<xml>${'<a>'.repeat(100_000)}`],
  ['elements that are only closed', `<xml>${'</a>'.repeat(100_000)}`],
  ['the beginnings of a hundred thousand tags', `<xml>${'<a'.repeat(100_000)}`],
  ['the beginnings of CDATA', `<xml>${'<![CDATA['.repeat(50_000)}`],
  ['ends of CDATA that are none', `<xml><a><![CDATA[${']]'.repeat(50_000)}</a></xml>`],
  ['the beginnings of comments', `<xml>${'<!--'.repeat(50_000)}`],
  ['the beginnings of references', `<xml><a>${'&#'.repeat(100_000)}</a></xml>`],
  ['a reference of a hundred thousand digits', `<xml><a>&#${'1'.repeat(100_000)};</a></xml>`],
  ['a tag of spaces', `<xml><a${' '.repeat(200_000)}`],
  ['spaces, and then text', `<xml>${' '.repeat(200_000)}x<a>1</a></xml>`],
  ['a declaration of spaces', `<?xml${' '.repeat(200_000)}version`],
])(
  '%s is rejected quickly',
  (_, document) => {
    expect(parseXml(document)).toBeUndefined()
  },
  BUDGET,
)

function laughs(depth: number): string {
  const names = Array.from({ length: depth + 1 }, (_, index) => (index === 0 ? 'a' : `a${index}`))
  return names
    .slice(1)
    .map((name, index) => `<!ENTITY ${name} "${`&${names[index]};`.repeat(10)}">`)
    .join('')
}

test.each([
  '<!DOCTYPE xml><xml><a>1</a></xml>',
  '<!doctype xml><xml><a>1</a></xml>',
  '<!DocType html>\n<xml><a>1</a></xml>',
  '<?xml version="1.0"?>\n<!DOCTYPE xml [ ]><xml><a>1</a></xml>',
  '<!-- c --><!DOCTYPE xml><xml><a>1</a></xml>',
  '\ufeff<!DOCTYPE xml><xml><a>1</a></xml>',
  '<xml><!DOCTYPE xml><a>1</a></xml>',
  '<xml><a><!DOCTYPE xml></a></xml>',
  '<xml><a>1</a></xml><!DOCTYPE xml>',
  '<xml><!ENTITY a "b"><a>1</a></xml>',
])('a DOCTYPE is rejected at every position: %s', (document) => {
  expect(parseXml(document)).toBeUndefined()
})

// otherwise a remark in an order could make its notifications unreadable
test('in CDATA or written with references, a DOCTYPE is normal text', () => {
  expect(parsed('<xml><a><![CDATA[<!DOCTYPE x>]]></a><b>&lt;!DOCTYPE x></b></xml>')).toEqual({
    a: '<!DOCTYPE x>',
    b: '<!DOCTYPE x>',
  })
})

test.each(['__proto__', 'constructor', 'prototype'])('a document with an element named %s is rejected', (name) => {
  expect(parseXml(`<xml><${name}>1</${name}></xml>`)).toBeUndefined()
  expect(parseXml(`<xml><a>1</a><${name}><polluted>1</polluted></${name}></xml>`)).toBeUndefined()
  expect(parseXml(`<xml><a><${name}><polluted>1</polluted></${name}></a></xml>`)).toBeUndefined()
})

test.each(['toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', '__lookupSetter__'])(
  'an element named %s is a normal field',
  (name) => {
    expect(parsed(`<xml><${name}>1</${name}></xml>`)).toEqual({ [name]: '1' })
  },
)

test('the fields have no prototype: they contain only the sent fields', () => {
  const fields = parseXml('<xml><a><b>1</b></a></xml>')
  expect(fields).toBeDefined()
  expect(Object.getPrototypeOf(fields)).toBeNull()
  expect(Object.getPrototypeOf(fields?.['a'])).toBeNull()
  expect(fields?.['constructor']).toBeUndefined()
})

test.each([
  '001',
  '1e3',
  '0x10',
  '1.10',
  '-0',
  '12345678901234567890',
  'true',
  'null',
  ' x ',
  '\t',
  '　x　',
  '\u00a0',
  '\n',
])('the value %j is neither converted nor trimmed', (value) => {
  expect(parsed(`<xml><a>${value}</a><b><![CDATA[${value}]]></b></xml>`)).toEqual({ a: value, b: value })
})

test.each<[string, string, string]>([
  ['CDATA', '<![CDATA[<b>&amp;</b>]]>', '<b>&amp;</b>'],
  ['CDATA in several parts', '<![CDATA[a]]]]><![CDATA[>b]]>', 'a]]>b'],
  ['CDATA between texts', 'x<![CDATA[y]]>z', 'xyz'],
  ['empty CDATA', '<![CDATA[]]>', ''],
  ['CDATA that ends in brackets', '<![CDATA[a]]]]>', 'a]]'],
  ['the five entities', '&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
  ['decimal references', '&#20013;&#0025991;', '中文'],
  ['hexadecimal references', '&#x4e2d;&#x6587;&#x004E2D;', '中文中'],
  ['a reference beyond 65535', '&#128512;&#x1f600;', '😀😀'],
  ['an entity that was escaped twice', '&amp;lt;&amp;#20013;', '&lt;&#20013;'],
  ['references to spaces', '&#32;&#9;&#13;&#10;', ' \t\r\n'],
  ['a > of its own', 'a>b', 'a>b'],
  ['line ends', 'a\r\nb\rc<![CDATA[\r\n]]>', 'a\nb\nc\n'],
  ['no text', '', ''],
  ['a quotation mark', '"\'', '"\''],
])('%s are read', (_, written, value) => {
  expect(parsed(`<xml><a>${written}</a></xml>`)).toEqual({ a: value })
})

test.each<[string, string, Record<string, string>]>([
  ['an empty element', '<xml><a/><b /><c></c></xml>', { a: '', b: '', c: '' }],
  ['a document without fields', '<xml></xml>', {}],
  ['an empty root', '<xml/>', {}],
  ['spaces in tags', '<xml ><a\n>1</a\t></xml\r\n>', { a: '1' }],
  ['space around the root and between elements', '\n <xml>\r\n\t<a>1</a> <b>2</b>\n</xml>\n', { a: '1', b: '2' }],
  [
    'names with digits, dots and hyphens',
    '<xml><coupon_id_0>1</coupon_id_0><a.b-c>2</a.b-c></xml>',
    { coupon_id_0: '1', 'a.b-c': '2' },
  ],
  ['names that differ in case', '<xml><a>1</a><A>2</A></xml>', { a: '1', A: '2' }],
  ['a BOM', '\ufeff<xml><a>1</a></xml>', { a: '1' }],
  ['a declaration', '<?xml version="1.0"?><xml><a>1</a></xml>', { a: '1' }],
  [
    'a declaration in single quotes',
    "<?xml version = '1.0' encoding='utf-8' standalone='yes' ?>\n<xml><a>1</a></xml>",
    { a: '1' },
  ],
  ['a BOM and a declaration', '\ufeff<?xml version="1.0" encoding="UTF-8"?><xml><a>1</a></xml>', { a: '1' }],
])('%s is accepted', (_, document, fields) => {
  expect(parsed(document)).toEqual(fields)
  expect(parsed(Buffer.from(document))).toEqual(fields)
})

test.each<[string, string]>([
  ['a name that comes twice', '<xml><a>1</a><a>1</a></xml>'],
  ['a name that comes twice, once empty', '<xml><a/><a>1</a></xml>'],
  ['a root that is not closed', '<xml><a>1</a>'],
  ['elements that overlap', '<xml><a>1<b></a></b></xml>'],
  ['elements closed by another name', '<xml><a>1</b></xml>'],
  ['elements closed in another case', '<xml><a>1</A></xml>'],
  ['a closing tag too many', '<xml><a>1</a></xml></xml>'],
  ['a closing tag that closes itself', '<xml><a>1</a/></xml>'],
  ['text behind the root', '<xml><a>1</a></xml>x'],
  ['text before the root', 'x<xml><a>1</a></xml>'],
  ['CDATA behind the root', '<xml><a>1</a></xml><![CDATA[x]]>'],
  ['two roots', '<xml><a>1</a></xml><xml><b>1</b></xml>'],
  ['two empty roots', '<xml/><xml/>'],
  ['another root', '<root><a>1</a></root>'],
  ['a root in another case', '<XML><a>1</a></XML>'],
  ['a root that is only text', '<xml>1</xml>'],
  ['text beside elements', '<xml>x<a>1</a></xml>'],
  ['text behind an element', '<xml><a>1</a>x</xml>'],
  ['CDATA beside elements', '<xml><![CDATA[ ]]><a>1</a></xml>'],
  ['a reference beside elements', '<xml>&#32;<a>1</a></xml>'],
  ['an attribute', '<xml><a b="1">1</a></xml>'],
  ['an attribute of the root', '<xml a="1"><a>1</a></xml>'],
  ['an attribute without a value', '<xml><a b>1</a></xml>'],
  ['a namespace', '<xml><a:b>1</a:b></xml>'],
  ['a name that begins with a digit', '<xml><1a>1</1a></xml>'],
  ['a Chinese name', '<xml><中>1</中></xml>'],
  ['a name of nothing', '<xml><>1</></xml>'],
  ['space before a name', '<xml>< a>1</a></xml>'],
  ['space before a closing name', '<xml><a>1</ a></xml>'],
  ['a name that stands for text', '<xml><#text>1</#text></xml>'],
  ['a comment', '<xml><!-- c --><a>1</a></xml>'],
  ['a comment in a value', '<xml><a>1<!-- c -->2</a></xml>'],
  ['a comment before the root', '<!-- c --><xml><a>1</a></xml>'],
  ['a processing instruction', '<xml><?php x ?><a>1</a></xml>'],
  ['a second declaration', '<?xml version="1.0"?><?xml version="1.0"?><xml><a>1</a></xml>'],
  ['a declaration that is not at the start', '\n<?xml version="1.0"?><xml><a>1</a></xml>'],
  ['a declaration in the root', '<xml><?xml version="1.0"?><a>1</a></xml>'],
  ['a declaration in capitals', '<?XML version="1.0"?><xml><a>1</a></xml>'],
  ['a declaration without a version', '<?xml encoding="UTF-8"?><xml><a>1</a></xml>'],
  ['XML 1.1', '<?xml version="1.1"?><xml><a>1</a></xml>'],
  ['another encoding', '<?xml version="1.0" encoding="GBK"?><xml><a>1</a></xml>'],
  ['UTF-7', '<?xml version="1.0" encoding="UTF-7"?><xml><a>+ADw-</a></xml>'],
  ['a second BOM', '\ufeff\ufeff<xml><a>1</a></xml>'],
  ['an & of its own', '<xml><a>a&b</a></xml>'],
  ['an entity without its semicolon', '<xml><a>&amp</a></xml>'],
  ['an entity of HTML', '<xml><a>&copy;</a></xml>'],
  ['an entity in capitals', '<xml><a>&AMP;</a></xml>'],
  ['an entity named like a member of every object', '<xml><a>&toString;</a></xml>'],
  ['a reference to nothing', '<xml><a>&#;</a></xml>'],
  ['a hexadecimal reference in capitals', '<xml><a>&#X41;</a></xml>'],
  ['a decimal reference with letters', '<xml><a>&#4e2d;</a></xml>'],
  ['a reference to a control character', '<xml><a>&#1;</a></xml>'],
  ['a reference to NUL', '<xml><a>&#0;</a></xml>'],
  ['a reference to half a character', '<xml><a>&#xd83d;</a></xml>'],
  ['references to two halves of a character', '<xml><a>&#xd83d;&#xde00;</a></xml>'],
  ['a reference to U+FFFE', '<xml><a>&#xfffe;</a></xml>'],
  ['a reference beyond Unicode', '<xml><a>&#x110000;</a></xml>'],
  ['a reference far beyond Unicode', '<xml><a>&#9999999999;</a></xml>'],
  ['a control character in CDATA', '<xml><a><![CDATA[\u0001]]></a></xml>'],
  ['NUL', '<xml><a>\0</a></xml>'],
  ['U+FFFF', '<xml><a>\uffff</a></xml>'],
  ['the end of CDATA in a text', '<xml><a>]]></a></xml>'],
  ['CDATA in small letters', '<xml><a><![cdata[x]]></a></xml>'],
  ['a < of its own', '<xml><a>1 < 2</a></xml>'],
  ['space alone', ' \n'],
  ['a page of HTML', '<html><body><h1>502 Bad Gateway</h1></body></html>'],
])('%s is rejected', (_, document) => {
  expect(parseXml(document)).toBeUndefined()
  expect(parseXml(Buffer.from(document))).toBeUndefined()
})

test('half a character is rejected', () => {
  expect(parseXml('<xml><a>\ud83d</a></xml>')).toBeUndefined()
  expect(parseXml('<xml><a><![CDATA[\ude00\ud83d]]></a></xml>')).toBeUndefined()
})

test('bytes that are not UTF-8 are rejected', () => {
  const [before, after] = [Buffer.from('<xml><a>'), Buffer.from('</a></xml>')]
  const hostile = [[0xd6, 0xd0], [0xc0, 0xbc], [0xe4, 0xb8], [0xed, 0xa0, 0xbd], [0xff], [0xf4, 0x90, 0x80, 0x80]]
  const documents = hostile.map((bytes) => Buffer.concat([before, Buffer.from(bytes), after]))
  expect(documents.map((document) => parseXml(document))).toEqual(hostile.map(() => undefined))
  expect(parseXml(Buffer.from('<xml><a>1</a></xml>', 'utf16le'))).toBeUndefined()
  expect(parsed(Buffer.concat([before, Buffer.from('中'), after]))).toEqual({ a: '中' })
})

test('a document of 1 MiB is accepted, one more byte is not', () => {
  const document = (size: number) => `<xml><a>${'x'.repeat(size - '<xml><a></a></xml>'.length)}</a></xml>`
  expect(parseXml(document(MIB))).toBeDefined()
  expect(parseXml(Buffer.from(document(MIB)))).toBeDefined()
  expect(parseXml(document(MIB + 1))).toBeUndefined()
  expect(parseXml(Buffer.from(document(MIB + 1)))).toBeUndefined()
  // the limit counts bytes, also for a text
  expect(parseXml(`<xml><a>${'微'.repeat(MIB / 3)}</a></xml>`)).toBeUndefined()
})

test('the name of the root element can be chosen', () => {
  expect({ ...parseXml('<root><a>1</a></root>', { root: 'root' }) }).toEqual({ a: '1' })
  expect(parseXml('<xml><a>1</a></xml>', { root: 'root' })).toBeUndefined()
})

test('nested elements are records, with a depth of at most three', () => {
  const document = (inner: string) => `<xml><a> <b>${inner}</b>\n</a><z>1</z></xml>`
  expect(parsed(document('<c>1</c>'))).toEqual({ a: { b: { c: '1' } }, z: '1' })
  expect(parseXml(document('<c><d>1</d></c>'))).toBeUndefined()
  expect(parseXml(document('<c><d/></c>'))).toBeUndefined()
  expect(parseXml(document('<c>1</c><c>2</c>'))).toBeUndefined()
  expect(parseXml(document('x<c>1</c>'))).toBeUndefined()
})

const RED_PACKET = (openids: readonly string[]) =>
  `<xml><status>RECEIVED</status><hblist>${openids.map((openid) => `\n<hbinfo><openid>${openid}</openid></hbinfo>`).join('')}</hblist></xml>`

test('an element that may repeat is a list, even if it occurs once or is empty', () => {
  const read = (document: string) => JSON.parse(JSON.stringify(parseXml(document, { lists: ['hbinfo'] }) ?? null))
  expect(read(RED_PACKET(['a', 'b']))).toEqual({
    status: 'RECEIVED',
    hblist: { hbinfo: [{ openid: 'a' }, { openid: 'b' }] },
  })
  expect(read(RED_PACKET(['a']))).toEqual({ status: 'RECEIVED', hblist: { hbinfo: [{ openid: 'a' }] } })
  expect(read('<xml><hbinfo/></xml>')).toEqual({ hbinfo: [] })
  expect(read('<xml><hbinfo>text</hbinfo></xml>')).toBeNull()
  expect(read('<xml><hbinfo><a>1</a></hbinfo><hbinfo>text</hbinfo></xml>')).toBeNull()
  expect(read('<xml><a>1</a><a>2</a></xml>')).toBeNull()
})

test('an unexpected repeated element is rejected', () => {
  expect(parseXml(RED_PACKET(['a', 'b']))).toBeUndefined()
})

test.each(xmlBuilder)(
  'the value of $id is read back unchanged, from exactly one element',
  ({ value, expect: { roundTrip } }) => {
    const document = buildXml({ attach: value })
    expect(parsed(document)).toEqual({ attach: roundTrip })
    expect(document.match(/<attach>/g)).toHaveLength(1)
  },
)

test('a value that closes its CDATA does not create an element', () => {
  const value = ']]><return_code>FAIL</return_code><![CDATA['
  expect(buildXml({ a: value, b: ']]>' })).toBe(
    '<xml><a><![CDATA[]]]]><![CDATA[><return_code>FAIL</return_code><![CDATA[]]></a><b><![CDATA[]]]]><![CDATA[>]]></b></xml>',
  )
  expect(parsed(buildXml({ a: value, b: ']]>' }))).toEqual({ a: value, b: ']]>' })
})

test('fields are written in the given order, each in CDATA', () => {
  expect(buildXml({ b: '1', a: '微信', c: '' })).toBe(
    '<xml><b><![CDATA[1]]></b><a><![CDATA[微信]]></a><c><![CDATA[]]></c></xml>',
  )
  expect(buildXml({})).toBe('<xml></xml>')
})

test.each(['\r\n', '\r', '\n\r', ']\r]>', '\r]]>\r'])('line ends are read back unchanged: %j', (value) => {
  expect(parsed(buildXml({ a: value }))).toEqual({ a: value })
})

test.each(['', '1a', 'a b', 'a><b', '中', 'a:b', 'a\n', '-a', 'a=""'])(
  'a field named %j is rejected before an element is written',
  (name) => {
    expectUsageError(
      thrownBy(() => buildXml({ a: '1', [name]: '2' })),
      'ERR_BODY',
      'is not a valid name of an XML element',
    )
  },
)

test('the error about a name is one line of limited length', () => {
  const { message } = thrownBy(() => buildXml({ [`a\n\u001b[2J${'x'.repeat(1000)}`]: '1' }))
  expect(message).toMatch(/^a {2}\[2Jx+… is not a valid name of an XML element/)
  expect(message.length).toBeLessThan(160)
})

test.each(['\0', '\u0008', '\u000b', '\u001f', '\ud83d', 'a\ude00', '\ufffe', '\uffff'])(
  'a value that contains %j is rejected, and the error names the field but not the value',
  (character) => {
    const error = thrownBy(() => buildXml({ a: '1', attach: `private${character}` }))
    expectUsageError(error, 'ERR_BODY', /^attach contains a control character or half a character/)
    expect(error.message).not.toContain('private')
  },
)
