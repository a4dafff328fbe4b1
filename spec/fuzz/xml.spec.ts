import fc from 'fast-check'
import { expect, test } from 'vitest'
import { signFields, verifyFields } from '../../src/v2/sign.js'
import { buildXml, parseXml } from '../../src/v2/xml.js'
import { keys } from '../support/keys.js'
import { outcomeNow } from './outcome.js'
import { PATIENCE, runs } from './runs.js'
import { anyText } from './texts.js'
import { readSlowly } from './xml-reader.js'

const LISTS = ['list']
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

const SHARP = [
  ...['<', '>', '&', ';', '/', '"', "'", '=', ' ', '\n', '\r\n', '\t', '\u00a0', '\u3000', '\ufeff', '\0', '\u000b'],
  ...['<xml>', '</xml>', '<xml/>', '<a>', '</a>', '<a/>', '<b >', '</b\n>', '<c\t/>', '<list>', '</list>', '<list/>'],
  ...['<toString>', '</toString>', '<__proto__>', '</__proto__>', '<constructor/>', '<a b="1">', '<a b>', '<A>', '<1>'],
  ...['<![CDATA[', ']]>', ']]', ']', '<![CDATA[x]]>', '<![cdata[', '<!--', '-->', '<!DOCTYPE xml>', '<!doctype', '<!'],
  ...['<!ENTITY x "y">', '<?xml version="1.0"?>', "<?xml version = '1.0' encoding='UTF-8' ?>", '<?xml version="1.1"?>'],
  ...['<?xml version="1.0" encoding="GBK"?>', '<?xml version="1.0" standalone="no"?>', '<?php ?>', '?>', '<?'],
  ...[
    '&amp;',
    '&lt;',
    '&#13;',
    '&#x4e2d;',
    '&#20013;',
    '&#0;',
    '&#xd83d;',
    '&#xde00;',
    '&#xFFFE;',
    '&#x1f600;',
    '&#X41;',
  ],
  ...['&nbsp;', '&x;', '&#', '&#;', '&#99999999999;', '001', '1e3', 'true', '微信', '😀', '\ud83d', '\ude00', '\uffff'],
]

const text = fc.array(fc.oneof(fc.constantFrom(...SHARP), anyText), { maxLength: 5 }).map((parts) => parts.join(''))
const legalText = text.filter((value) => !ILLEGAL.test(value))
const name = fc.oneof(
  fc.constantFrom(
    'a',
    'A',
    'return_code',
    'coupon_id_0',
    'sign_type',
    'a.b-c',
    '_',
    'toString',
    'valueOf',
    'hasOwnProperty',
  ),
  fc.stringMatching(/^[A-Za-z_][\w.-]{0,8}$/),
)
const UNWANTED = ['__proto__', 'constructor', 'prototype']
const fields = fc.dictionary(
  name.filter((word) => !UNWANTED.includes(word)),
  legalText,
  { maxKeys: 6 },
)

/** Well-formed more often than not, each in its own way of writing. */
const blank = fc.constantFrom('', '', ' ', '\n  ', '\r\n', '\t')
const value = fc.oneof(
  fc.constantFrom('', '1', ' x ', '001', 'a\r\nb', '&amp;&lt;&#20013;', ']]', '>'),
  legalText.map((inner) => `<![CDATA[${inner.replaceAll(']]>', ']]')}]]>`),
  legalText.map((inner) => inner.replace(/[<&>]/g, (character) => `&#${character.charCodeAt(0)};`)),
)
const element: fc.Arbitrary<string> = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof(
    { depthSize: 'small' },
    { weight: 4, arbitrary: value },
    fc.array(fc.tuple(blank, tie('element')), { maxLength: 3 }).map((inner) => inner.flat().join('')),
  ),
  element: fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'list', 'toString'),
      fc.constantFrom('', '', ' ', '\n'),
      tie('content'),
    )
    .map(([word, space, content]) => (content === '' ? `<${word}${space}/>` : `<${word}>${content}</${word}${space}>`)),
})).element
const document = fc
  .tuple(
    fc.constantFrom('', '', '\ufeff', '<?xml version="1.0" encoding="UTF-8"?>', "<?xml version='1.0'?>\n"),
    fc.array(fc.tuple(blank, element), { maxLength: 4 }),
    blank,
  )
  .map(([before, elements, after]) => `${before}<xml>${elements.flat().join('')}${after}</xml>${after}`)

/** One place of it is another one: something is put there, is taken away, or comes twice. */
const mutated = fc
  .tuple(
    fc.oneof(document, fields.map(buildXml)),
    fc.nat(),
    fc.nat(8),
    fc.oneof(fc.constantFrom('', ...SHARP), anyText),
  )
  .map(([whole, position, length, addition]) => {
    const at = position % (whole.length + 1)
    return whole.slice(0, at) + addition + whole.slice(at + length)
  })
const soup = fc.array(fc.constantFrom(...SHARP), { maxLength: 12 }).map((parts) => `<xml>${parts.join('')}</xml>`)

/** As JSON, in which lists, records and the order of members can be compared. */
function shown(said: unknown): string | undefined {
  return JSON.stringify(said)
}

test(
  'any text that XML can represent is read unchanged, also a text that looks like XML',
  () => {
    fc.assert(
      fc.property(fields, (given) => {
        const written = buildXml(given)
        expect(shown(parseXml(written))).toBe(shown(given))
        expect(shown(parseXml(Buffer.from(written)))).toBe(shown(given))
        expect(shown(readSlowly(written, []))).toBe(shown(given))
      }),
      runs(1500),
    )
  },
  PATIENCE,
)

test(
  'only texts that XML cannot represent are rejected',
  () => {
    const seen = { written: 0, refused: 0 }
    fc.assert(
      fc.property(fc.oneof(name, anyText), text, (word, inner) => {
        const { value: written, error } = outcomeNow(() => buildXml({ [word]: inner }))
        const isSayable = /^[A-Za-z_][\w.-]*$/.test(word) && word !== '' && !word.includes('\n') && !ILLEGAL.test(inner)
        seen[error === undefined ? 'written' : 'refused'] += 1
        expect(written !== undefined).toBe(isSayable)
        if (error !== undefined) expect(error.code).toBe('ERR_BODY')
      }),
      runs(1500),
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100)
  },
  PATIENCE,
)

test.each<[string, fc.Arbitrary<string>, number]>([
  ['a good document', document, 1500],
  ['a document that was changed in one place', mutated, 4000],
  ['a heap of tags', soup, 3000],
])(
  '%s is read exactly as by the slow reference reader',
  (_, documents, count) => {
    const seen = { read: 0, refused: 0 }
    fc.assert(
      fc.property(documents, (written) => {
        const expected = readSlowly(written, LISTS)
        seen[expected === undefined ? 'refused' : 'read'] += 1
        expect(shown(parseXml(written, { lists: LISTS }))).toBe(shown(expected))
        const bytes = Buffer.from(written)
        expect(shown(parseXml(bytes, { lists: LISTS }))).toBe(shown(readSlowly(bytes, LISTS)))
      }),
      runs(count),
    )
    for (const some of Object.values(seen)) expect(some).toBeGreaterThan(15)
  },
  PATIENCE,
)

test(
  'bytes that are not a document are read as nothing, without an error',
  () => {
    const shape = fc.record({ bytes: fc.uint8Array({ maxLength: 40 }), at: fc.nat(), isInside: fc.boolean() })
    fc.assert(
      fc.property(shape, fields, ({ bytes, at, isInside }, given) => {
        const whole = Buffer.from(buildXml(given))
        const place = at % (whole.length + 1)
        const parts = isInside ? [whole.subarray(0, place), bytes, whole.subarray(place)] : [bytes]
        const hostile = Buffer.concat(parts)
        expect(shown(parseXml(hostile))).toBe(shown(readSlowly(hostile, [])))
      }),
      runs(2000),
    )
  },
  PATIENCE,
)

test(
  'signed fields are verified by the receiver, and are rejected after a change of a field',
  () => {
    fc.assert(
      fc.property(fields, fc.constantFrom('MD5' as const, 'HMAC-SHA256' as const), legalText, (given, type, other) => {
        const { sign: _, sign_type: __, ...unsigned } = given
        const sent = { ...unsigned, total_fee: '1' }
        const arrived = parseXml(buildXml({ ...sent, sign: signFields(sent, keys.apiV2Key, type) })) ?? {}
        expect(verifyFields(arrived, keys.apiV2Key)).toBe(type)
        fc.pre(other !== '1')
        expect(verifyFields({ ...arrived, total_fee: other }, keys.apiV2Key)).toBeUndefined()
      }),
      runs(500),
    )
  },
  PATIENCE,
)
