import { expect, test } from 'vitest'
import { toMultipart } from '../../src/upload/multipart.js'

const FILE = { name: 'file', filename: 'a.png', bytes: Buffer.from([0xff, 0x0d, 0x0a, 0x00]) }

/** One boundary after the other. */
function draw(...boundaries: string[]) {
  const left = [...boundaries]
  return { nonce: () => left.shift() ?? 'none was left' }
}

function sent(...args: Parameters<typeof toMultipart>): string {
  return Buffer.concat(toMultipart(...args).parts).toString('latin1')
}

function fileHead(file: Partial<Parameters<typeof toMultipart>[1]>): string {
  const [, head = ''] = /--B\r\n(.*?)\r\n\r\n/s.exec(sent([], { ...FILE, ...file }, draw('B'))) ?? []
  return Buffer.from(head, 'latin1').toString()
}

test('a form is its texts and then the file, with the bytes between that browsers write', () => {
  const texts = [
    { name: 'meta', text: '{"filename":"图.png"}', type: 'application/json' },
    { name: 'item_id', text: '12' },
  ]
  const { contentType, parts } = toMultipart(texts, FILE, draw('B'))
  expect(contentType).toBe('multipart/form-data; boundary=B')
  expect(Buffer.concat(parts)).toEqual(
    Buffer.concat([
      Buffer.from('--B\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n'),
      Buffer.from('{"filename":"图.png"}\r\n'),
      Buffer.from('--B\r\nContent-Disposition: form-data; name="item_id"\r\n\r\n12\r\n'),
      Buffer.from(
        '--B\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n',
      ),
      FILE.bytes,
      Buffer.from('\r\n--B--\r\n'),
    ]),
  )
})

test('the file is sent without a copy', () => {
  const [, file] = toMultipart([], FILE, draw('B')).parts
  expect(file).toBe(FILE.bytes)
})

test('a boundary that occurs in the file is drawn again', () => {
  const bytes = Buffer.from('before\r\n--first--\r\nafter')
  expect(toMultipart([], { ...FILE, bytes }, draw('first', 'second')).contentType).toMatch(/boundary=second$/)
})

test('a boundary of which only the beginning occurs in the file is as good as any', () => {
  const bytes = Buffer.from('boundary-1')
  expect(toMultipart([], { ...FILE, bytes }, draw('boundary-2')).contentType).toMatch(/boundary=boundary-2$/)
})

test('a boundary is looked for in that part of the memory that is the file', () => {
  const memory = Buffer.from('first|the file|second')
  const bytes = new Uint8Array(memory.buffer, memory.byteOffset + 6, 8)
  expect(toMultipart([], { ...FILE, bytes }, draw('first')).contentType).toMatch(/boundary=first$/)
  expect(toMultipart([], { ...FILE, bytes }, draw('file', 'other')).contentType).toMatch(/boundary=other$/)
})

test('a boundary that occurs in a text is drawn again', () => {
  const texts = [{ name: 'meta', text: '{"note":"first"}' }]
  expect(toMultipart(texts, FILE, draw('first', 'second')).contentType).toMatch(/boundary=second$/)
})

test.each([
  ['he said "hi".png', 'filename="he said %22hi%22.png"'],
  ['营业执照 (1).jpg', 'filename="营业执照 (1).jpg"'],
  ["it's 100%;.jpg", 'filename="it\'s 100%;.jpg"'],
])('the name %s is written as browsers write it', (filename, written) => {
  expect(fileHead({ filename }).split('\r\n')[0]).toBe(`Content-Disposition: form-data; name="file"; ${written}`)
})

test.each([
  ['a.jpg', 'image/jpeg'],
  ['a.jpeg', 'image/jpeg'],
  ['A.PNG', 'image/png'],
  ['a.bmp', 'image/bmp'],
  ['a.gif', 'image/gif'],
  ['a.pdf', 'application/pdf'],
  ['a.ofd', 'application/ofd'],
  ['a.mp4', 'video/mp4'],
  ['a.avi', 'video/x-msvideo'],
  ['a.wmv', 'video/x-ms-wmv'],
  ['a.mpeg', 'video/mpeg'],
  ['a.mov', 'video/quicktime'],
  ['a.mkv', 'video/x-matroska'],
  ['a.flv', 'video/x-flv'],
  ['a.f4v', 'video/x-f4v'],
  ['a.m4v', 'video/x-m4v'],
  ['a.rmvb', 'application/vnd.rn-realmedia-vbr'],
  ['a.csv', 'text/csv'],
  ['a.txt', 'text/plain'],
  ['a.tar.jpg', 'image/jpeg'],
  ['jpg', 'application/octet-stream'],
  ['a.exe', 'application/octet-stream'],
  ['a.constructor', 'application/octet-stream'],
])('%s is sent as %s', (filename, type) => {
  expect(fileHead({ filename })).toMatch(new RegExp(`\r\nContent-Type: ${type.replace('.', '\\.')}$`))
})

test('the type of the file takes precedence over its extension', () => {
  expect(fileHead({ type: 'image/webp' })).toMatch(/\r\nContent-Type: image\/webp$/)
  expect(fileHead({ type: 'text/plain;charset=utf-8' })).toMatch(/\r\nContent-Type: text\/plain;charset=utf-8$/)
})

test.each(['image/png\r\nX-Evil: 1', 'png', ' image/png', 'image/png; x="\n"', ''])(
  'the type %j is none, and no header of somebody else',
  (type) => {
    expect(fileHead({ type }).split('\r\n')).toEqual([expect.any(String), 'Content-Type: image/png'])
  },
)
