import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { KeyMaterial, PrivateKeyMaterial } from '../crypto/pem.js'
import { type Reject, rejectWith } from '../errors/reject.js'
import { isObject } from '../option-checks/record.js'

/** Key material, or the `file:` URL of a file that holds it, as URL or text. The file is read once, by `createClient()`. */
export type KeySource = KeyMaterial | URL
export type PrivateKeySource = KeySource | { readonly key: KeySource; readonly passphrase: string }

const reject: Reject = rejectWith('ERR_KEY')

/** Returns the key material, read from its file if the source is a `file:` URL. @throws UsageError `ERR_KEY` */
export function loadKey(name: string, source: KeySource | undefined): KeyMaterial {
  if (source === undefined || source === null)
    reject(`\`${name}\` is required: PEM text, a Buffer, a KeyObject or a file: URL`)
  if (!(source instanceof URL) && !(typeof source === 'string' && source.startsWith('file:'))) return source
  const path = toPath(name, source)
  try {
    return readFileSync(path)
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    return reject(`\`${name}\`: the file ${path} cannot be read (${code}); check the path and its permissions`)
  }
}

/** Loads a private key, which may have a passphrase. @throws UsageError `ERR_KEY` */
export function loadPrivateKey(name: string, source: PrivateKeySource | undefined): PrivateKeyMaterial {
  if (!isObject(source) || !Object.hasOwn(source, 'key')) return loadKey(name, source as KeySource | undefined)
  const { key, passphrase } = source
  return { key: loadKey(name, key as KeySource | undefined), passphrase: passphrase as string }
}

function toPath(name: string, url: string | URL): string {
  try {
    return fileURLToPath(url)
  } catch {
    return reject(`\`${name}\` must be the URL of a local file; pass file:///absolute/path.pem`)
  }
}
