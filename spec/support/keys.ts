import { createPrivateKey, type KeyObject } from 'node:crypto'
import keys from '../vectors/keys.json' with { type: 'json' }

/** The throw-away keys of the test vectors; private ones are stored as DER so that no scanner takes them for real. */
export { keys }

export function toPem({ der, base64 }: { der: string; base64: string }): string {
  return `-----BEGIN ${der}-----\n${base64.replace(/.{64}(?=.)/g, '$&\n')}\n-----END ${der}-----\n`
}

export function toKey(stored: { der: string; base64: string }): KeyObject {
  const known = parsed.get(stored.base64)
  if (known !== undefined) return known
  const key = createPrivateKey(toPem(stored))
  parsed.set(stored.base64, key)
  return key
}

// parsing a key takes longer than a signature with it
const parsed = new Map<string, KeyObject>()

/** A configuration that is right, with the vectors' keys; `merge` overrides or adds. */
export function validConfig<Extra extends object>(merge: Extra = {} as Extra) {
  return {
    mchid: keys.mchid,
    serial: keys.merchant.serial,
    privateKey: toPem(keys.merchant.privateKeyPkcs8),
    certs: {
      [keys.wechatpayPublicKey.id]: keys.wechatpayPublicKey.publicKey,
      [keys.platformB.serial]: keys.platformB.certificate,
    },
    axios: { proxy: false as const },
    ...merge,
  }
}
