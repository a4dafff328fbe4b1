import { createClient, type Logger, type Notifications, type NotificationsOptions } from 'wechatpay-chain'
import {
  type MockEvent,
  type NotificationSigner,
  type SignedNotification,
  signNotification,
} from 'wechatpay-chain/mock'
import { keys, toKey, validConfig } from './keys.js'

export interface Logged {
  level: keyof Logger
  details: Record<string, unknown>
  message: string
}
export interface Receiver extends Notifications {
  logged: Logged[]
}

/** Creates the receiver of a client with the keys of the vectors; `config` overrides the configuration. */
export function createReceiver(options: NotificationsOptions, config: object = {}): Receiver {
  const logged: Logged[] = []
  const at = (level: keyof Logger) => (details: object, message: string) =>
    void logged.push({ level, details: { ...details }, message })
  const logger: Logger = { debug: () => undefined, info: at('info'), warn: at('warn'), error: at('error') }
  return { ...createClient(receiverConfig({ logger, ...config })).notifications(options), logged }
}

/** Returns a configuration without downloads. `platformA` is the key of `sealNotice`. */
export function receiverConfig(merge: object = {}) {
  const { certs } = validConfig()
  return validConfig({
    apiV3Key: keys.apiV3Key,
    platformCertificates: false as const,
    certs: { ...certs, [keys.platformA.serial]: keys.platformA.publicKey },
    ...merge,
  })
}

/** Signs a notification with the mock of this package; by default a payment of the vectors' merchant. */
export function makeNotice(
  event: Partial<MockEvent> = {},
  signer: Partial<NotificationSigner> = {},
): SignedNotification {
  return signNotification(
    { event_type: 'TRANSACTION.SUCCESS', ...event, resource: event.resource ?? { mchid: keys.mchid } },
    {
      apiV3Key: keys.apiV3Key,
      serial: keys.wechatpayPublicKey.id,
      privateKey: toKey(keys.wechatpayPublicKey.privateKeyPkcs8),
      ...signer,
    },
  )
}
