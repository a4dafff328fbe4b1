import { createHash } from 'node:crypto'
import http from 'node:http'
import { keys } from '../spec/support/keys.js'
import { createSigning, signOnMainThread, verifyBody } from './hand-written.js'
import { createOurs } from './ours.js'
import { sendToParent } from './program.js'
import { createAxiosPlugin, createMultipart } from './rivals.js'
import { cpuSince } from './rounds.js'

// one way of uploading in its own process: uploads on demand and reports the cost

export const WAYS = ['limit', 'ours', 'axiosPlugin'] as const
export type Way = (typeof WAYS)[number]
export interface Cost {
  readonly milliseconds: number
  /** Microseconds of CPU. */
  readonly cpu: number
}

const [way, url = ''] = process.argv.slice(2)
const PATH = '/v3/merchant/media/upload'
const NAME = 'shop.jpg'
/** Bytes without repetition, as in a photograph. */
const FILE = Buffer.alloc(2 * 1024 * 1024)
for (let at = 0; at < FILE.length; at += 4) FILE.writeUInt32LE((at * 2654435761) >>> 0, at)

const ours = createOurs({ baseURL: url, axios: { proxy: false } })
const plugin = createAxiosPlugin({ baseURL: url, proxy: false })
const agent = new http.Agent({ keepAlive: true })

const digest = () => createHash('sha256').update(FILE).digest('hex')

/** Uploads with node:http in three writes, without a copy of the file. */
async function uploadHandWritten(): Promise<void> {
  const meta = JSON.stringify({ filename: NAME, sha256: digest() })
  const { message, headers } = createSigning('POST', PATH, meta)
  const boundary = `b${Math.random().toString(16).slice(2)}`
  const head = Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n${meta}\r\n` +
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${NAME}"\r\nContent-Type: image/jpeg\r\n\r\n`,
  )
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  const response = await new Promise<{ headers: http.IncomingHttpHeaders; body: string }>((resolve, reject) => {
    const request = http.request(
      url + PATH,
      {
        method: 'POST',
        agent,
        headers: {
          ...headers(signOnMainThread(message)),
          'content-type': `multipart/form-data; boundary=${boundary}`,
          'content-length': head.length + FILE.length + tail.length,
        },
      },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('end', () => resolve({ headers: incoming.headers, body: Buffer.concat(chunks).toString() }))
      },
    )
    request.on('error', reject)
    request.write(head)
    request.write(FILE)
    request.end(tail)
  })
  verifyBody(response.headers, response.body)
}

const UPLOAD: Readonly<Record<Way, () => Promise<unknown>>> = {
  limit: uploadHandWritten,
  ours: () => ours.v3.merchant.media.upload.post({ file: FILE, filename: NAME }),
  axiosPlugin() {
    const meta = { filename: NAME, sha256: digest() }
    const form = createMultipart(meta, FILE, NAME)
    const config = { meta, headers: form.getHeaders() }
    return Promise.resolve(plugin.client.request(PATH.slice(1), 'POST', form.getBuffer(), config))
  },
}

process.on('message', async ({ times }: { times: number }) => {
  const start = performance.now()
  const before = process.cpuUsage()
  for (let count = 0; count < times; count += 1) await UPLOAD[way as Way]()
  sendToParent({ milliseconds: (performance.now() - start) / times, cpu: cpuSince(before) / times } satisfies Cost)
})
process.on('disconnect', () => process.exit())
sendToParent({ ready: keys.mchid })
