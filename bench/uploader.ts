import { createHash } from 'node:crypto'
import http from 'node:http'
import { keys } from '../spec/support/keys.js'
import { signHere, toSign, verifyBody } from './by-hand.js'
import { createOurs } from './ours.js'
import { say } from './program.js'
import { createAxiosPlugin, createMultipart } from './rivals.js'
import { since } from './rounds.js'

// one way of uploading in a process of its own: it uploads as told, and says what that took

export const WAYS = ['limit', 'ours', 'axiosPlugin'] as const
export type Way = (typeof WAYS)[number]
export interface Cost {
  readonly milliseconds: number
  /** Microseconds of the processor. */
  readonly cpu: number
}

const [way, url = ''] = process.argv.slice(2)
const PATH = '/v3/merchant/media/upload'
const NAME = 'shop.jpg'
/** As a photograph is: nothing that repeats. */
const FILE = Buffer.alloc(2 * 1024 * 1024)
for (let at = 0; at < FILE.length; at += 4) FILE.writeUInt32LE((at * 2654435761) >>> 0, at)

const ours = createOurs({ baseURL: url, axios: { proxy: false } })
const plugin = createAxiosPlugin({ baseURL: url, proxy: false })
const agent = new http.Agent({ keepAlive: true })

const digest = () => createHash('sha256').update(FILE).digest('hex')

/** Node's own request, with three writes and without a copy. */
async function byHand(): Promise<void> {
  const meta = JSON.stringify({ filename: NAME, sha256: digest() })
  const { message, headers } = toSign('POST', PATH, meta)
  const boundary = `b${Math.random().toString(16).slice(2)}`
  const head = Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n${meta}\r\n` +
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${NAME}"\r\nContent-Type: image/jpeg\r\n\r\n`,
  )
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  const answered = await new Promise<{ headers: http.IncomingHttpHeaders; body: string }>((resolve, reject) => {
    const request = http.request(
      url + PATH,
      {
        method: 'POST',
        agent,
        headers: {
          ...headers(signHere(message)),
          'content-type': `multipart/form-data; boundary=${boundary}`,
          'content-length': head.length + FILE.length + tail.length,
        },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks).toString() }))
      },
    )
    request.on('error', reject)
    request.write(head)
    request.write(FILE)
    request.end(tail)
  })
  verifyBody(answered.headers, answered.body)
}

const UPLOAD: Readonly<Record<Way, () => Promise<unknown>>> = {
  limit: byHand,
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
  say({ milliseconds: (performance.now() - start) / times, cpu: since(before) / times } satisfies Cost)
})
process.on('disconnect', () => process.exit())
say({ ready: keys.mchid })
