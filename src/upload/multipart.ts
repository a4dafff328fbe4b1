import type { Clock } from '../clock/clock.js'

export interface TextPart {
  readonly name: string
  readonly text: string
  /** Content type of the part. Default: none. */
  readonly type?: string | undefined
}

export interface FilePart {
  readonly name: string
  /** Without control characters. */
  readonly filename: string
  /** Content type. Default: by the extension of `filename`. */
  readonly type?: string | undefined
  readonly bytes: Uint8Array
}

export interface Multipart {
  /** Content type with the boundary. */
  readonly contentType: string
  /** The body in the order of sending. The file is not copied. */
  readonly parts: readonly [head: Uint8Array, file: Uint8Array, tail: Uint8Array]
}

/** Builds a form like a browser does: the text parts, then the file. */
export function toMultipart(texts: readonly TextPart[], file: FilePart, clock: Pick<Clock, 'nonce'>): Multipart {
  const boundary = boundaryFor(texts, file.bytes, clock)
  const heads = texts.map(({ name, text, type }) => {
    const typed = type === undefined ? '' : `Content-Type: ${type}\r\n`
    return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n${typed}\r\n${text}\r\n`
  })
  const disposition = `Content-Disposition: form-data; name="${file.name}"; filename="${quoted(file.filename)}"`
  const head = `${heads.join('')}--${boundary}\r\n${disposition}\r\nContent-Type: ${typeOf(file)}\r\n\r\n`
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    parts: [Buffer.from(head), file.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)],
  }
}

/** Returns a random boundary that does not occur in the parts. It is chosen after the file is read, so no file can contain it on purpose. */
function boundaryFor(texts: readonly TextPart[], bytes: Uint8Array, clock: Pick<Clock, 'nonce'>): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (;;) {
    const boundary = clock.nonce()
    if (!occursIn(file, boundary) && !texts.some(({ text }) => text.includes(boundary))) return boundary
  }
}

/** Searches for a short prefix first, which is several times faster and rarely found. */
function occursIn(file: Buffer, boundary: string): boolean {
  return file.includes(boundary.slice(0, 6)) && file.includes(boundary)
}

// a quotation mark would end the name; browsers encode it the same way
function quoted(filename: string): string {
  return filename.replaceAll('"', '%22')
}

function typeOf({ filename, type }: FilePart): string {
  // a line break in the type would start another header
  if (type !== undefined && /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:;[ -~]*)?$/.test(type)) return type
  const ending = /\.(\w+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''
  return TYPES.get(ending) ?? 'application/octet-stream'
}

/** Content types of the files that WeChat Pay accepts, by extension. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['bmp', 'image/bmp'],
  ['gif', 'image/gif'],
  ['pdf', 'application/pdf'],
  ['ofd', 'application/ofd'],
  ['mp4', 'video/mp4'],
  ['avi', 'video/x-msvideo'],
  ['wmv', 'video/x-ms-wmv'],
  ['mpeg', 'video/mpeg'],
  ['mov', 'video/quicktime'],
  ['mkv', 'video/x-matroska'],
  ['flv', 'video/x-flv'],
  ['f4v', 'video/x-f4v'],
  ['m4v', 'video/x-m4v'],
  ['rmvb', 'application/vnd.rn-realmedia-vbr'],
  ['csv', 'text/csv'],
  ['txt', 'text/plain'],
])
