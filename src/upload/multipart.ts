import type { Clock } from '../clock/clock.js'

export interface TextPart {
  readonly name: string
  readonly text: string
  /** Default: none is named. */
  readonly type?: string | undefined
}

export interface FilePart {
  readonly name: string
  /** Without control characters. */
  readonly filename: string
  /** Default: by the ending of the name. */
  readonly type?: string | undefined
  readonly bytes: Uint8Array
}

export interface Multipart {
  /** With the boundary in it. */
  readonly contentType: string
  /** What goes out in this order; the file is not copied. */
  readonly parts: readonly [head: Uint8Array, file: Uint8Array, tail: Uint8Array]
}

/** A form as browsers send it: the texts, then the file. */
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

/** Drawn after the file is there, so that no file is made to hold it; and none does by chance. */
function boundaryFor(texts: readonly TextPart[], bytes: Uint8Array, clock: Pick<Clock, 'nonce'>): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (;;) {
    const boundary = clock.nonce()
    if (!occursIn(file, boundary) && !texts.some(({ text }) => text.includes(boundary))) return boundary
  }
}

/** A few characters are found several times as fast as all of them, and are hardly ever there. */
function occursIn(file: Buffer, boundary: string): boolean {
  return file.includes(boundary.slice(0, 6)) && file.includes(boundary)
}

// the one character that would end the name; as browsers write it
function quoted(filename: string): string {
  return filename.replaceAll('"', '%22')
}

function typeOf({ filename, type }: FilePart): string {
  // a line break in it would be a header of its own
  if (type !== undefined && /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:;[ -~]*)?$/.test(type)) return type
  const ending = /\.(\w+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''
  return TYPES.get(ending) ?? 'application/octet-stream'
}

/** Of the files that WeChat Pay takes, by the ending of their names. */
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
