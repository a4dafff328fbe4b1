import { withTimeout } from '../clock/timeout.js'
import type { CertificateSource, Downloaded } from './certificate-source.js'

/** The certificates that a process has put into the shared key store. */
export interface Stored {
  /** Time of the download, Unix time in milliseconds. */
  readonly at: number
  readonly downloaded: Downloaded
}

/** All in milliseconds. */
const STORE_TIMEOUT = 1000
const STORED_FOR = 12 * 60 * 60_000
const MAX_CLOCK_DIFFERENCE = 60_000

/**
 * Reads the certificates from the key store; returns `undefined` if it holds no valid ones. Others may write to the
 * store, so its text is decrypted and checked like a response.
 */
export async function readStored({ store, read, log }: CertificateSource, now: number): Promise<Stored | undefined> {
  if (store === undefined) return undefined
  try {
    const stored = await withTimeout(STORE_TIMEOUT, 'the key store', () => store.keys.get(store.name))
    if (typeof stored !== 'string') return undefined
    const { at, text }: { at?: unknown; text?: unknown } = JSON.parse(stored)
    if (typeof at !== 'number' || typeof text !== 'string' || !(at <= now + MAX_CLOCK_DIFFERENCE)) return undefined
    const downloaded = read(text)
    return downloaded.keys.length === 0 ? undefined : { at, downloaded }
  } catch (error) {
    log.warn({ err: error }, 'the platform certificates could not be read from the key store; they are downloaded')
    return undefined
  }
}

/** Writes the certificates to the key store in the background; a failure is only logged. */
export function writeStored({ store, log }: CertificateSource, { text }: Downloaded, now: number): void {
  if (store === undefined) return
  const value = JSON.stringify({ at: now, text })
  withTimeout(STORE_TIMEOUT, 'the key store', () => store.keys.set(store.name, value, STORED_FOR)).catch(
    (error: unknown) => log.warn({ err: error }, 'the platform certificates could not be written to the key store'),
  )
}
