// biome-ignore lint/correctness/noUndeclaredDependencies: the package itself; bench/build.ts puts dist in its place
import { type Client, type ClientConfig, createClient } from 'wechatpay-chain'
import { keys, toPem } from '../spec/support/keys.js'

/** A client with the configuration of the guide and the keys of the test vectors. */
export function createOurs(more: Partial<ClientConfig> = {}): Client {
  return createClient({
    mchid: keys.mchid,
    serial: keys.merchant.serial,
    privateKey: toPem(keys.merchant.privateKeyPkcs8),
    certs: { [keys.wechatpayPublicKey.id]: keys.wechatpayPublicKey.publicKey },
    ...more,
  })
}
