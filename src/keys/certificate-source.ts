import type { Logger } from '../observe/logger.js'
import type { KeyStore } from '../stores/key-store.js'
import type { PlatformKey } from './platform-key.js'

/** The platform certificates of one download. */
export interface Downloaded {
  readonly keys: readonly PlatformKey[]
  /** Serials of the entries that cannot be used. */
  readonly rejected: readonly string[]
  /** The body of the response, its certificates still encrypted: the text that a key store holds. */
  readonly text: string
}

/** The origin of platform certificates: WeChat Pay, and a key store that processes share. */
export interface CertificateSource {
  /** Downloads the certificates from WeChat Pay. */
  download(): Promise<Downloaded>
  /** Decrypts and checks the text of an earlier download; returns no keys if the text is invalid. */
  read(text: string): Downloaded
  readonly store: { readonly keys: KeyStore; readonly name: string } | undefined
  /** Milliseconds between two refreshes in the background; `undefined` disables them. */
  readonly refreshEvery: number | undefined
  readonly log: Logger
}
