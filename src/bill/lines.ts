import { UsageError } from '../errors/errors.js'
import { billError } from './bill-error.js'

/** The text of a bill or its UTF-8 bytes: complete, or as a stream of chunks (Node.js stream, web stream). */
export type BillSource =
  | string
  | Uint8Array
  | AsyncIterable<string | Uint8Array>
  | Iterable<string>
  | Iterable<Uint8Array>

/** Largest chunk in bytes or characters: a complete text then needs no more memory than a stream. */
const CHUNK = 64 * 1024
/** Longest line in bytes. The longest remark in a bill has a few thousand bytes. */
const MAX_LINE = 64 * 1024
const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const EMPTY = Buffer.alloc(0)

/** @throws UsageError `ERR_OPTION` */
export function checkSource(source: unknown): asserts source is BillSource {
  if (typeof source === 'string') return
  if (typeof source === 'object' && source !== null && (Symbol.asyncIterator in source || Symbol.iterator in source))
    return
  throw new UsageError(
    'ERR_OPTION',
    'the source of a bill must be a string, bytes or a stream; pass createReadStream(path)',
  )
}

/**
 * Yields the lines of a bill without line ends, all complete lines of a chunk together.
 *
 * Each line is decoded separately: a field that is a slice of a large text would keep the whole text in memory. Invalid UTF-8
 * becomes U+FFFD and is not an error, because WeChat Pay truncates long texts by bytes, also inside a character.
 */
export async function* linesOf(source: BillSource): AsyncGenerator<readonly string[], void, undefined> {
  let rest: Buffer = EMPTY
  let count = 0
  for await (const chunk of chunksOf(source)) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const lines: string[] = []
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      lines.push(decode(bytes, start, end))
      start = end + 1
    }
    count += lines.length
    // a copy, because the source may reuse its buffer
    rest = start === bytes.length ? EMPTY : Buffer.from(bytes.subarray(start))
    if (rest.length > MAX_LINE)
      billError(count + 1, 'has no line end; the source is not a bill, or it is still compressed')
    if (lines.length > 0) yield lines
  }
  if (rest.length > 0) yield [decode(rest, 0, rest.length)]
}

function decode(bytes: Buffer, start: number, end: number): string {
  const last = end > start && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end
  return bytes.toString('utf8', start, last)
}

async function* chunksOf(source: BillSource): AsyncGenerator<Buffer, void, undefined> {
  // the first half of a surrogate pair whose second half is in the next chunk
  let half = ''
  for await (const chunk of typeof source === 'string' || source instanceof Uint8Array ? [source] : source) {
    if (typeof chunk === 'string') {
      const text = half + chunk
      half = isHalf(text, text.length - 1) ? text.slice(-1) : ''
      yield* slicesOf(text.slice(0, text.length - half.length))
    } else if (chunk instanceof Uint8Array) {
      for (let at = 0; at < chunk.length; at += CHUNK)
        yield Buffer.from(chunk.buffer, chunk.byteOffset + at, Math.min(CHUNK, chunk.length - at))
    } else throw new UsageError('ERR_OPTION', 'the source of a bill must yield strings or bytes only')
  }
  if (half !== '') yield Buffer.from(half)
}

function* slicesOf(text: string): Generator<Buffer, void, undefined> {
  for (let at = 0; at < text.length; ) {
    const end = at + CHUNK - (isHalf(text, at + CHUNK - 1) ? 1 : 0)
    yield Buffer.from(text.slice(at, end))
    at = end
  }
}

/** Checks for the first half of a surrogate pair. */
function isHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdbff
}
