/** What a document says: a text, a record, or a list of records. */
export type Said = string | { readonly [name: string]: Said } | readonly Said[]

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_'
const REST = `${LETTERS}0123456789.-`
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** Good names that are refused all the same. */
const UNWANTED = ['__proto__', 'constructor', 'prototype']

class Malformed extends Error {}

function fail(): never {
  throw new Malformed()
}

/**
 * Another way of reading what APIv2 sends, to be compared with ours: one character after the other, without a parser, and
 * without a regular expression.
 */
export function readSlowly(document: Uint8Array | string, lists: readonly string[]): Said | undefined {
  try {
    return createReader(textOf(document), lists).document()
  } catch (error) {
    if (error instanceof Malformed) return undefined
    throw error
  }
}

function textOf(document: Uint8Array | string): string {
  const text = typeof document === 'string' ? document : Buffer.from(document).toString()
  if (typeof document !== 'string' && !Buffer.from(text).equals(document)) fail()
  for (const character of text) if (!isCharacter(character.codePointAt(0) ?? 0)) fail()
  return (text.startsWith('\ufeff') ? text.slice(1) : text).split('\r\n').join('\n').split('\r').join('\n')
}

function isCharacter(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff)
}

interface Piece {
  readonly name?: string
  readonly value: Said
  /** Space that stands there itself. */
  readonly isBlank?: boolean
}

function createReader(text: string, lists: readonly string[]) {
  let at = 0

  const sees = (what: string) => text.startsWith(what, at)
  const take = (what: string) => {
    if (!sees(what)) fail()
    at += what.length
  }
  const run = (of: string) => {
    const start = at
    while (at < text.length && of.includes(text.charAt(at))) at += 1
    return text.slice(start, at)
  }
  const space = () => run(' \t\n')
  const name = () => {
    if (!LETTERS.includes(text[at] ?? ' ')) fail()
    const found = run(REST)
    return UNWANTED.includes(found) ? fail() : found
  }
  const until = (end: string) => {
    const found = text.indexOf(end, at)
    if (found < 0) fail()
    const passed = text.slice(at, found)
    at = found + end.length
    return passed
  }

  function document(): Said {
    if (sees('<?')) declaration()
    space()
    const root = element(0)
    space()
    return at === text.length && root.name === 'xml' ? root.value : fail()
  }

  function declaration(): void {
    take('<?xml')
    if (!said('version', ['1.0'])) fail()
    said('encoding', ['utf-8'])
    said('standalone', ['yes', 'no'])
    space()
    take('?>')
  }

  function said(what: string, allowed: readonly string[]): boolean {
    const start = at
    const hasSpace = space() !== ''
    if (!hasSpace || !sees(what)) {
      at = start
      return false
    }
    take(what)
    space()
    take('=')
    space()
    const quote = sees("'") ? "'" : '"'
    take(quote)
    const value = until(quote)
    return allowed.includes(what === 'encoding' ? value.toLowerCase() : value) || fail()
  }

  function element(depth: number): Piece & { name: string } {
    if (depth > 3) fail()
    take('<')
    const opened = name()
    space()
    if (sees('/')) {
      take('/>')
      return { name: opened, value: depth === 0 ? {} : '' }
    }
    take('>')
    const pieces: Piece[] = []
    while (!sees('</')) pieces.push(piece(depth))
    take('</')
    if (name() !== opened) fail()
    space()
    take('>')
    const isRecord = depth === 0 || pieces.some((inner) => inner.name !== undefined)
    return { name: opened, value: isRecord ? record(pieces) : pieces.map(({ value }) => value).join('') }
  }

  function piece(depth: number): Piece {
    if (sees('<![CDATA[')) {
      take('<![CDATA[')
      return { value: until(']]>') }
    }
    if (sees('<')) return element(depth + 1)
    if (sees(']]>') || at >= text.length) fail()
    if (sees('&')) return { value: reference() }
    const character = text.charAt(at)
    at += 1
    return { value: character, isBlank: ' \t\n'.includes(character) }
  }

  function reference(): string {
    take('&')
    const body = until(';')
    const named = Object.hasOwn(ENTITIES, body) ? ENTITIES[body] : undefined
    if (named !== undefined) return named
    const [digits, base, allowed] = body.startsWith('#x')
      ? [body.slice(2), 16, '0123456789abcdefABCDEF']
      : [body.startsWith('#') ? body.slice(1) : '', 10, '0123456789']
    if (digits === '' || digits.length > 10 || [...digits].some((digit) => !allowed.includes(digit))) fail()
    const code = Number.parseInt(digits, base)
    return isCharacter(code) ? String.fromCodePoint(code) : fail()
  }

  function record(pieces: readonly Piece[]): Said {
    const members: [string, Said][] = []
    for (const { name: member, value, isBlank } of pieces) {
      if (member === undefined) {
        if (isBlank !== true) fail()
        continue
      }
      const before = members.find(([other]) => other === member)
      if (!lists.includes(member)) {
        if (before !== undefined) fail()
        members.push([member, value])
        continue
      }
      const isNothing = typeof value === 'string' && [...value].every((character) => ' \t\r\n'.includes(character))
      if (typeof value === 'string' && !isNothing) fail()
      const list = [...((before?.[1] ?? []) as Said[]), ...(isNothing ? [] : [value])]
      if (before === undefined) members.push([member, list])
      else before[1] = list
    }
    return Object.fromEntries(members)
  }

  return { document }
}
