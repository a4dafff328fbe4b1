import { createDecipheriv, createPublicKey } from 'node:crypto'
import { keys } from '../../spec/support/keys.js'
import { sealNotice } from '../../spec/support/notice.js'
import { verifyBody } from '../hand-written.js'
import { createOurs } from '../ours.js'
import { sendToParent } from '../program.js'
import { figure, type Report } from '../report.js'
import { PAID_ORDER } from '../responses.js'
import { createNodeV3 } from '../rivals.js'
import { cpuTimeAsync, interleave, median, ratio } from '../rounds.js'

const NAMES = {
  handWritten: 'hand-written',
  ours: 'wechatpay-chain',
  nodeV3: 'wechatpay-node-v3',
} as const
type Way = keyof typeof NAMES
const ROUNDS = 40
const CALLS = 100
const WARM_UP = 5000

const notice = sealNotice({ plaintext: PAID_ORDER, now: Math.floor(Date.now() / 1000) })
const { headers } = notice
const platformKey = createPublicKey(keys.platformA.publicKey)
const notifications = createOurs({
  apiV3Key: keys.apiV3Key,
  certs: { [keys.platformA.serial]: keys.platformA.certificate },
}).notifications({ otherwise: async () => undefined })
const pay = createNodeV3()

const OPEN: Readonly<Record<Way, () => Promise<unknown>>> = {
  async handWritten() {
    // a server receives bytes
    const text = notice.body.toString()
    verifyBody(headers, text, platformKey)
    const { resource } = JSON.parse(text)
    const sealed = Buffer.from(resource.ciphertext, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', keys.apiV3Key, resource.nonce)
      .setAAD(Buffer.from(resource.associated_data))
      .setAuthTag(sealed.subarray(-16))
    return JSON.parse(decipher.update(sealed.subarray(0, -16)).toString() + decipher.final().toString())
  },
  async ours() {
    const { resource } = await notifications.open({ headers, body: notice.body })
    return resource
  },
  async nodeV3() {
    const text = notice.body.toString()
    const isSigned = await pay.verifySign({
      timestamp: headers['wechatpay-timestamp'] ?? '',
      nonce: headers['wechatpay-nonce'] ?? '',
      serial: headers['wechatpay-serial'] ?? '',
      signature: headers['wechatpay-signature'] ?? '',
      body: text,
    })
    if (!isSigned) throw new Error('the signature of the notification is invalid')
    const { resource } = JSON.parse(text)
    return pay.decipher_gcm(resource.ciphertext, resource.associated_data, resource.nonce)
  },
}

const ways = Object.keys(NAMES) as Way[]
const opened = await Promise.all(ways.map(async (way) => JSON.stringify(await OPEN[way]())))
if (new Set(opened).size !== 1) throw new Error('the candidates decrypt different resources')
// until V8 has optimized the code
for (const way of ways) await cpuTimeAsync(WARM_UP, OPEN[way])
const times = await interleave(ROUNDS, ways, (way) => cpuTimeAsync(CALLS, OPEN[way]))

sendToParent({
  title: 'Opening a notification',
  columns: ['', 'us', 'x hand-written'],
  rows: ways.map((way) => [NAMES[way], figure(median(times[way])), figure(ratio(times[way], times.handWritten))]),
  goals: [
    {
      name: 'notification, to the hand-written code',
      measured: ratio(times.ours, times.handWritten),
      unit: 'x',
      atMost: 1.15,
    },
  ],
} satisfies Report)
