import fc from 'fast-check'

/** What paths, queries, headers and JSON are taken apart by, and what people write who want them taken apart. */
const SHARP = [
  ...[
    '.',
    '..',
    '/',
    '\\',
    '%',
    '%2e',
    '%2E%2e',
    '%2f',
    '%00',
    '?',
    '#',
    '|',
    '*',
    '&',
    '=',
    '+',
    ';',
    ':',
    '@',
    ',',
    ' ',
  ],
  ...[
    '{id}',
    '{',
    '}',
    '<id>',
    '_id_',
    '$id$',
    '$&',
    "$'",
    '`',
    '"',
    "'",
    '(',
    ')',
    '!',
    '~',
    '//evil.example',
    'https:',
  ],
  ...[
    '\0',
    '\t',
    '\r\n',
    '\n',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\ufffd',
    '\ufffe',
    '\uffff',
  ],
  ...['\ud83d', '\ude00', '😀', '微信', 'é', 'İ', 'ß', '1', 'a', 'A', '0x1', '1e9', '__proto__', 'constructor', 'null'],
]

const sharp = fc.array(fc.constantFrom(...SHARP), { maxLength: 5 }).map((parts) => parts.join(''))
const halves = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 6 })

/** Any text that JavaScript can hold, also what is no Unicode: half characters. */
export const anyText = fc.oneof(
  sharp,
  halves,
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ maxLength: 20 }),
)

/** The same without what cannot go into a path or a query. */
export const fairText = anyText.filter((text) => isWhole(text) && !hasControl(text))

/** Whether it is made of whole characters. */
export function isWhole(text: string): boolean {
  try {
    return encodeURIComponent(text) !== undefined
  } catch {
    return false
  }
}

export function hasControl(text: string): boolean {
  return [...text].some((character) => character < ' ' || (character >= '\u007f' && character <= '\u009f'))
}
