import type https from 'node:https'
import type { Readable } from 'node:stream'
import type { AxiosRequestConfig, AxiosResponse } from 'axios'
import type { Secret } from '../text/secret.js'
import type { ReceivedHeaders } from './headers.js'
import type { RetryPolicy } from './retry.js'

/**
 * One checked API call before its body is encoded. `Given` is the type of body that the protocol accepts. Every member is an own
 * one, also if it is `undefined`: a polluted Object.prototype sets none.
 */
export interface Request<Given = unknown> extends Required<Progress> {
  /** `GET /v3/pay/transactions/id/{transaction_id}`, for error messages: contains no values of the call. */
  readonly label: string
  /** Upper case. */
  readonly method: string
  /** Base URLs without a trailing slash, in the order of preference. */
  readonly bases: readonly string[]
  /** Path and query below the base. */
  readonly target: string
  readonly body: Given
  /** Method and filled path without base; identifies the API. Never shown: it contains values of the call. Default: the label. */
  readonly filledCall: string | undefined
  /** The secrets whose placeholders are in `target`. */
  readonly secrets: readonly Secret[] | undefined
  readonly headers: Readonly<Record<string, string>> | undefined
  /** Deadline of the whole call in milliseconds, verification included. */
  readonly timeout: number
  readonly retry: RetryPolicy
  readonly signal: AbortSignal | undefined
  readonly responseType: string | undefined
  /** Whether a 2xx response is passed to the protocol as a stream instead of bytes. Default `false`. */
  readonly streamed: boolean | undefined
  /** Replaces the client's agent: mutual TLS has connections of its own. */
  readonly httpsAgent: https.Agent | undefined
  /** A request of the client itself, which interceptors of the user do not see. Default `false`. */
  readonly isInternal: boolean | undefined
}

export interface Progress {
  readonly onUploadProgress?: AxiosRequestConfig['onUploadProgress'] | undefined
  readonly onDownloadProgress?: AxiosRequestConfig['onDownloadProgress'] | undefined
}

/** The target, headers and body of a call. They are encoded when the call is made: later changes by the caller have no effect. */
export interface EncodedBody<Body = unknown> {
  /** Path and query. */
  readonly target: string
  readonly body: Body
  /** Headers that belong to the body; interceptors cannot change them. */
  readonly headers: Readonly<Record<string, string>>
  /** The secrets that are encrypted in the body or the target: an API error may repeat their texts. */
  readonly secrets?: readonly Secret[]
}

/** A request after the interceptors of the user, before it is signed. */
export interface UnsignedRequest<Body = unknown> {
  readonly label: string
  readonly method: string
  /** Path and query exactly as on the request line. */
  readonly target: string
  /** Checked headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** `encoded.body`, or the body that an interceptor set. */
  readonly body: unknown
  /** The encoded call before interceptors. */
  readonly encoded: EncodedBody<Body>
  /** Whether many calls are in flight: the protocol then signs in the thread pool instead of on the main thread. */
  readonly isBusy?: boolean
}

/** A signed request. */
export interface SentRequest {
  readonly method: string
  /** Absolute. */
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** An array of parts avoids copying a large body. */
  readonly body: Uint8Array | readonly Uint8Array[] | undefined
  /** The signed text, if it is not the body: the `meta` of an upload. */
  readonly signedText?: string | undefined
  /** Values that an API error may repeat, if the body is not JSON. */
  readonly values?: readonly string[] | undefined
  /** The signature type, if the protocol has several. */
  readonly signType?: string | undefined
}

/** The signed headers and bytes; exactly these are sent. */
export type SignedRequest = Omit<SentRequest, 'method' | 'url'>

/** A response as the adapter returns it. */
export type RawResponse = Pick<AxiosResponse, 'status' | 'statusText' | 'data' | 'request' | 'headers'>

/** A response of any status, not verified yet. */
export interface ReceivedResponse<Body = unknown> {
  readonly label: string
  /** Method and filled path; identifies the API. Default: the label. */
  readonly filledCall?: string | undefined
  readonly status: number
  readonly headers: ReceivedHeaders
  /** After transfer and content decoding; empty if `stream` is set. */
  readonly body: Uint8Array
  /** The body of a 2xx response to a streamed request. */
  readonly stream?: Readable | undefined
  readonly responseType: string | undefined
  readonly sent?: SentRequest | undefined
  readonly encoded?: EncodedBody<Body> | undefined
  /** Removes values of the request from a text of the response. */
  redact(text: string): string
}

/** The protocol of a family of APIs: `seal` builds and signs the request, `open` verifies and reads the response. */
export interface Protocol<Given = unknown, Body = unknown> {
  /** Encodes the body once, when the call is made. @throws UsageError `ERR_BODY` */
  encode(
    request: Request<Given>,
    headers: Readonly<Record<string, string>>,
  ): EncodedBody<Body> | Promise<EncodedBody<Body>>
  /** Returns a copy of the body for interceptors, which may change it. `seal` accepts both forms. */
  toInterceptorBody(body: Body): unknown
  seal(request: UnsignedRequest<Body>): SignedRequest | Promise<SignedRequest>
  /** @returns the `data` of the response, or `UnsignedData` */
  open(response: ReceivedResponse<Body>): unknown
}

/** The data of a response that WeChat Pay does not sign: it is protected by TLS only. */
export class UnsignedData {
  constructor(readonly data: unknown) {}
}

/**
 * Sends one call and returns its response after the protocol has opened it.
 *
 * @throws one of the four errors, or the error of an interceptor or callback of the user
 */
export type SendRequest = <Given, Body>(
  protocol: Protocol<Given, Body>,
  request: Request<Given>,
) => Promise<AxiosResponse>
