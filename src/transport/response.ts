import { AxiosHeaders, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios'
import { NetworkError } from '../errors/errors.js'
import { type Attempt, tooLarge } from './attempt.js'
import { type RawResponse, UnsignedData } from './contracts.js'

/** The axios response of a verified call. */
export class OpenedResponse implements AxiosResponse {
  readonly status: number
  readonly statusText: string
  readonly headers: AxiosHeaders
  data: unknown
  readonly verifiedBy: 'signature' | 'none'
  readonly #raw: RawResponse
  readonly #attempt: Attempt
  readonly #envelope: InternalAxiosRequestConfig
  #config: InternalAxiosRequestConfig | undefined

  constructor(raw: RawResponse, data: unknown, attempt: Attempt, envelope: InternalAxiosRequestConfig) {
    this.status = raw.status
    this.statusText = raw.statusText
    this.headers = raw.headers as AxiosHeaders
    this.data = data instanceof UnsignedData ? data.data : data
    this.verifiedBy = data instanceof UnsignedData ? 'none' : 'signature'
    this.#raw = raw
    this.#attempt = attempt
    this.#envelope = envelope
  }

  // getters: the Authorization header and the body must not be printed with the response
  get config(): InternalAxiosRequestConfig {
    this.#config ??= toConfig(this.#envelope, this.#attempt)
    return this.#config
  }

  get request(): unknown {
    return this.#raw.request
  }
}

/** Returns the sent request as an axios config; interceptors of the user find their own values in it. */
function toConfig(envelope: InternalAxiosRequestConfig, { sent, isExposed }: Attempt): InternalAxiosRequestConfig {
  const { method, url, body, headers } = sent ?? {}
  const own = { method, url: url?.href, headers: new AxiosHeaders({ ...headers }), data: body }
  return (isExposed ? Object.assign(envelope, own) : own) as InternalAxiosRequestConfig
}

/** Returns the body that an adapter returned as bytes. @throws NetworkError `ERR_RESPONSE_FORMAT`, `ERR_RESPONSE_TOO_LARGE` */
export function toBytes(data: unknown, label: string, limit: number): Uint8Array {
  if (data === undefined || data === null || data === '') return Buffer.alloc(0)
  const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data
  if (!(bytes instanceof Uint8Array)) {
    throw new NetworkError(
      'ERR_RESPONSE_FORMAT',
      `${label}: the axios adapter did not return bytes, so that the response cannot be verified; it must support responseType: 'arraybuffer'`,
      true,
    )
  }
  if (bytes.length > limit) throw tooLarge(label, limit)
  return bytes
}
