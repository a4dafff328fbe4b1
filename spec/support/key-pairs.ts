import crypto, { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { promisify } from 'node:util'
import { expect, inject } from 'vitest'

// A pair of 2048 bits takes 0.2 s of processor time, and the suite needs two hundred of them. In this process,
// `generateKeyPair` of node:crypto therefore returns pairs that global-setup.ts has generated. Each file begins at a random
// one, and sees a pair again only after all others.

type Generate = typeof crypto.generateKeyPair & { readonly original?: typeof crypto.generateKeyPair }

const current: Generate = crypto.generateKeyPair
const original = current.original ?? current
let pairs: string[] = []
let next = 0

async function takePair(
  type: 'rsa',
  options: crypto.RSAKeyPairKeyObjectOptions,
): Promise<{ publicKey: KeyObject; privateKey: KeyObject }> {
  if (type !== 'rsa' || JSON.stringify(options) !== '{"modulusLength":2048}') return promisify(original)(type, options)
  if (pairs.length === 0) {
    pairs = JSON.parse(readFileSync(inject('keyPairs'), 'utf8'))
    next = crypto.randomInt(pairs.length)
  }
  const key = Buffer.from(pairs[next % pairs.length] ?? '', 'base64')
  next += 1
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  return { privateKey, publicKey: createPublicKey(privateKey) }
}

// the specs of cryptography generate their own pairs
const isCrypto = expect.getState().testPath?.includes('/spec/crypto/')
const replacement: Generate = Object.assign(original.bind(crypto), { [promisify.custom]: takePair, original })
crypto.generateKeyPair = isCrypto ? original : (replacement as typeof crypto.generateKeyPair)
syncBuiltinESMExports()
