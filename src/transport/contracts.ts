import type https from 'node:https'
import type { Readable } from 'node:stream'
import type { AxiosRequestConfig, AxiosResponse } from 'axios'
import type { Secret } from '../text/secret.js'
import type { ReceivedHeaders } from './headers.js'
import type { RetryPolicy } from './retry.js'

/** One call of an API, checked, before its body is encoded. `Given` is the body as the protocol takes it. */
export interface Request<Given = unknown> extends Progress {
  /** `GET /v3/pay/transactions/id/{transaction_id}`: may be shown in errors. */
  readonly label: string
  /** Upper case. */
  readonly method: string
  /** Base URLs without a trailing slash, in the order of preference. */
  readonly bases: readonly string[]
  /** Path and query below the base. */
  readonly target: string
  readonly body: Given
  /** Method and filled path without base; identifies the API, must not be shown. Default: the label. */
  readonly operation?: string | undefined
  /** The secrets whose placeholders are in `target`. */
  readonly secrets?: readonly Secret[] | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Milliseconds for the whole call, up to the verified response. */
  readonly timeout: number
  readonly retry: RetryPolicy
  readonly signal?: AbortSignal | undefined
  readonly responseType?: string | undefined
  /** A 2xx response is handed on as a stream instead of collected bytes. Default `false`. */
  readonly streamed?: boolean | undefined
  /** Replaces the client's agent: mutual TLS has connections of its own. */
  readonly httpsAgent?: https.Agent | undefined
  /** A request of the client itself, which interceptors of the user do not see. Default `false`. */
  readonly isInternal?: boolean | undefined
}

export interface Progress {
  readonly onUploadProgress?: AxiosRequestConfig['onUploadProgress'] | undefined
  readonly onDownloadProgress?: AxiosRequestConfig['onDownloadProgress'] | undefined
}

/** The target, headers and body of a call, encoded once when it is made: later changes by the caller have no effect. */
export interface EncodedBody<Body = unknown> {
  /** Path and query. */
  readonly target: string
  readonly body: Body
  /** Headers that belong to the body; interceptors cannot change them. */
  readonly headers: Readonly<Record<string, string>>
  /** The secrets that are encrypted in it: an API error may repeat their texts. */
  readonly secrets?: readonly Secret[]
}

/** A request after the interceptors of the user, before it is signed. */
export interface UnsignedRequest<Body = unknown> {
  readonly label: string
  readonly method: string
  /** Path and query exactly as on the request line. */
  readonly target: string
  /** By lower-case name, checked. */
  readonly headers: Readonly<Record<string, string>>
  /** `encoded.body`, or what an interceptor replaced it with. */
  readonly body: unknown
  /** Before interceptors. */
  readonly encoded: EncodedBody<Body>
  /** Many calls are in flight: sign in the thread pool instead of on the main thread. */
  readonly isBusy?: boolean
}

/** A signed request. */
export interface SentRequest {
  readonly method: string
  /** Absolute. */
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** Parts avoid a copy of a large body. */
  readonly body: Uint8Array | readonly Uint8Array[] | undefined
  /** The signed text where it is not the body: the `meta` of an upload. */
  readonly signed?: string | undefined
  /** Values that an API error may repeat, where the body is not JSON. */
  readonly values?: readonly string[] | undefined
  /** The signature type, where the protocol has several. */
  readonly signType?: string | undefined
}

/** Exactly these headers and bytes are sent. */
export type SignedRequest = Omit<SentRequest, 'method' | 'url'>

/** A response as the adapter returns it. */
export type RawResponse = Pick<AxiosResponse, 'status' | 'statusText' | 'data' | 'request' | 'headers'>

/** A response of any status, not verified yet. */
export interface ReceivedResponse<Body = unknown> {
  readonly label: string
  /** Method and filled path; identifies the API. Default: the label. */
  readonly operation?: string | undefined
  readonly status: number
  readonly headers: ReceivedHeaders
  /** After transfer and content decoding; empty where `stream` is given. */
  readonly body: Uint8Array
  /** The body of a 2xx response to a streamed request. */
  readonly stream?: Readable | undefined
  readonly responseType: string | undefined
  readonly sent?: SentRequest | undefined
  readonly encoded?: EncodedBody<Body> | undefined
  /** Removes from a text of the response what it repeats of the request. */
  redact(text: string): string
}

/** How a family of APIs is spoken: `seal` fixes and signs the request, `open` verifies and reads the response. */
export interface Protocol<Given = unknown, Body = unknown> {
  /** Runs once, when the call is made. @throws UsageError `ERR_BODY` */
  encode(
    request: Request<Given>,
    headers: Readonly<Record<string, string>>,
  ): EncodedBody<Body> | Promise<EncodedBody<Body>>
  /** The body as interceptors see and change it: a copy. `seal` takes either form. */
  toInterceptorBody(body: Body): unknown
  seal(request: UnsignedRequest<Body>): SignedRequest | Promise<SignedRequest>
  /** @returns the `data` of the response, or `UnsignedData` */
  open(response: ReceivedResponse<Body>): unknown
}

/** Data of a response that WeChat Pay does not sign: it is protected by TLS only. */
export class UnsignedData {
  constructor(readonly data: unknown) {}
}

/** Sends one call and returns its verified response. @throws one of the four errors */
export type SendRequest = <Given, Body>(
  protocol: Protocol<Given, Body>,
  request: Request<Given>,
) => Promise<AxiosResponse>
