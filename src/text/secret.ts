import { systemClock } from '../clock/clock.js'
import type { Padding } from '../crypto/rsa.js'

/**
 * A sensitive value before its encryption: `instance.encrypt('13800138000')`. It replaces the text in `json` or `query`,
 * and never shows the text.
 */
export class Secret {
  readonly #text: string
  readonly #padding: Padding | undefined

  constructor(text: string, padding?: Padding) {
    this.#text = text
    this.#padding = padding
  }

  /** Returns the text, for its encryption. */
  static reveal(secret: Secret): { readonly text: string; readonly padding: Padding | undefined } {
    return { text: secret.#text, padding: secret.#padding }
  }

  toString(): string {
    return '[sensitive]'
  }

  get [Symbol.toStringTag](): string {
    return 'sensitive'
  }
}

// random, so that no text of others is taken for a placeholder; hex, so that no encoding changes it
const TOKEN = systemClock.nonce()
const PLACEHOLDER = new RegExp(`${TOKEN}\\.(\\d+)\\.`, 'g')

/** Stores the secret and returns its placeholder. The key for its encryption is chosen later. */
export function placeholderFor(secret: Secret, secrets: Secret[]): string {
  return `${TOKEN}.${secrets.push(secret) - 1}.`
}

/** Replaces each placeholder with its ciphertext. */
export function fillPlaceholders(text: string, ciphertexts: readonly string[]): string {
  return text.replace(PLACEHOLDER, (placeholder, index) => ciphertexts[Number(index)] ?? placeholder)
}

/** Marks an object that must not be passed to user code, because its members lead to a key. */
export const HOLDS_SECRET: unique symbol = Symbol('wechatpay-chain.secret')
