import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import axios from 'axios'
import { createOurs } from './ours.js'
import { sendToParent } from './program.js'
import { loadUndici } from './rivals.js'

// one way of downloading in its own process: downloads on demand and reports the cost

export const WAYS = ['undici', 'arraybuffer', 'ours'] as const
export type Way = (typeof WAYS)[number]
export interface Cost {
  readonly milliseconds: number
  /** Growth of the process during the download, in bytes. */
  readonly memory: number
}

const [way, url = '', to = '', hash = ''] = process.argv.slice(2)
const PATH = '/v3/billdownload/file?token=6XIv5TUPto7pByrTQKhd6kwvyKLG2uY2wMMR8cNXqaA'
const undici = loadUndici()
const dispatcher = new undici.Agent()
const { download } = createOurs({ baseURL: url, axios: { proxy: false } })

const DOWNLOAD: Readonly<Record<Way, () => Promise<unknown>>> = {
  async undici() {
    const digest = createHash('sha1')
    await undici.stream(url + PATH, { method: 'GET', dispatcher, opaque: digest }, () => {
      const through = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          digest.update(chunk)
          done(null, chunk)
        },
      })
      written = pipeline(through, createWriteStream(to))
      return through
    })
    await written
    if (digest.digest('hex') !== hash) throw new Error('another file')
  },
  async arraybuffer() {
    const { data } = await axios.get<Buffer>(url + PATH, { responseType: 'arraybuffer', proxy: false })
    if (createHash('sha1').update(data).digest('hex') !== hash) throw new Error('another file')
    await writeFile(to, data)
  },
  ours: () => download(url + PATH, { to, hash: { hash_type: 'SHA1', hash_value: hash } }),
}
let written: Promise<void> = Promise.resolve()

process.on('message', async () => {
  const before = process.memoryUsage.rss()
  let peak = before
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 10)
  const start = performance.now()
  await DOWNLOAD[way as Way]()
  const milliseconds = performance.now() - start
  clearInterval(timer)
  sendToParent({ milliseconds, memory: Math.max(peak, process.memoryUsage.rss()) - before } satisfies Cost)
})
process.on('disconnect', () => process.exit())
sendToParent({ ready: true })
