import { systemClock } from '../clock/clock.js'
import type { Padding } from '../crypto/rsa.js'

/**
 * A sensitive value on its way to be encrypted: `instance.encrypt('13800138000')`. It goes into `json` or `query` in the
 * place of the text, and shows the text to nobody.
 */
export class Secret {
  readonly #text: string
  readonly #padding: Padding | undefined

  constructor(text: string, padding?: Padding) {
    this.#text = text
    this.#padding = padding
  }

  /** For whoever encrypts it. */
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

// nobody outside of this process can know it, so that no text of theirs passes for a hole; hex survives every encoding
const TOKEN = systemClock.nonce()
const HOLE = new RegExp(`${TOKEN}\\.(\\d+)\\.`, 'g')

/** Keeps the secret, and gives what stands for it in a text until it is known which key it is encrypted with. */
export function placeholderFor(secret: Secret, secrets: Secret[]): string {
  return `${TOKEN}.${secrets.push(secret) - 1}.`
}

export function fillPlaceholders(text: string, fillings: readonly string[]): string {
  return text.replace(HOLE, (hole, index) => fillings[Number(index)] ?? hole)
}

/** On what must not be handed to anybody: through its parts one would come across a key. */
export const HOLDS_SECRET: unique symbol = Symbol('wechatpay-chain.secret')
