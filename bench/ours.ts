// biome-ignore lint/correctness/noUndeclaredDependencies: the package itself; bench/build.ts puts dist in its place
import { type Client, type ClientConfig, createClient } from 'wechatpay-chain'
import { keys, toPem } from '../spec/support/keys.js'

/** The client as its guide has it, with the keys of the vectors. */
export function createOurs(more: Partial<ClientConfig> = {}): Client {
  return createClient({
    mchid: keys.mchid,
    serial: keys.merchant.serial,
    privateKey: toPem(keys.merchant.privateKeyPkcs8),
    certs: { [keys.wechatpayPublicKey.id]: keys.wechatpayPublicKey.publicKey },
    ...more,
  })
}
