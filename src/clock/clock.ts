import { randomUUID } from 'node:crypto'

/** The two things in a signed message that differ each time. Injected, so that a test can hold them still. */
export interface Stamp {
  /** Unix time in milliseconds. */
  now(): number
  /** 32 characters that nobody can foresee. */
  nonce(): string
}

export const systemStamp: Stamp = {
  now: () => Date.now(),
  // 122 bits of chance, which Node draws many at a time
  nonce() {
    const id = randomUUID()
    return id.slice(0, 8) + id.slice(9, 13) + id.slice(14, 18) + id.slice(19, 23) + id.slice(24)
  },
}

/** What goes on the wire: whole Unix seconds. */
export function toSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000)
}
