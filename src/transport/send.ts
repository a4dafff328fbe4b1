import { type AxiosRequestConfig, type AxiosResponse, isAxiosError } from 'axios'
import {
  ApiError,
  afterUncertain,
  isWechatPayError,
  type Language,
  NetworkError,
  UsageError,
  type WechatPayError,
} from '../errors/errors.js'
import type { ClientEvents, Emit } from '../observe/events.js'
import { createOnAbort } from './abort.js'
import { createAdapter } from './adapter.js'
import { type Attempt, advice } from './attempt.js'
import { type AxiosOptions, withAgents } from './axios-options.js'
import type { Request, SendRequest } from './contracts.js'
import { toEnvelope } from './envelope.js'
import { abortedBefore, Exchange } from './exchange.js'
import { checkHeaders } from './headers.js'
import { createAxios } from './interceptors.js'
import { OpenedResponse } from './response.js'
import type { Retry } from './retry.js'
import type { Interceptors } from './user-interceptors.js'

export interface TransportOptions {
  /** Merchant number, for events. */
  readonly mchid: string
  /** Origins that are trusted besides WeChat Pay's own hosts, because the configuration names them. */
  readonly trusted: ReadonlySet<string>
  /** Largest decoded response in bytes. */
  readonly maxContentLength: number
  /** Connection timeout in milliseconds, TLS handshake included. */
  readonly connectTimeout: number
  readonly retry: Retry
  readonly emit: Emit
  readonly language?: Language | undefined
  readonly axios: AxiosOptions
}

/** Sends all requests of one client. */
export interface Transport {
  readonly send: SendRequest
  readonly interceptors: Interceptors
}

/** Number of calls in flight up to which signing is faster on the main thread than in the thread pool. */
const FEW = 3
const NO_HEADERS: Readonly<Record<string, string>> = Object.freeze(Object.create(null))

export function createTransport(options: TransportOptions): Transport {
  const { mchid, connectTimeout, retry, emit } = options
  const adapter = createAdapter(withAgents(options.axios), options.maxContentLength)
  const onAbort = createOnAbort()
  let inFlight = 0
  const { axios, interceptors } = createAxios(adapter, {
    ...options,
    language: options.language,
    isBusy: () => inFlight > FEW,
  })
  // `?? []` instead of `= {}`: an empty object would inherit from a polluted Object.prototype
  for (const interceptor of options.axios.interceptors?.request ?? []) interceptors.request.use(interceptor)
  for (const interceptor of options.axios.interceptors?.response ?? []) interceptors.response.use(interceptor)

  /** Sends one attempt through all interceptors. Returns only a response that the protocol has opened. */
  async function sendOnce(exchange: Exchange, base: string): Promise<AxiosResponse> {
    const attempt = exchange.begin(base)
    const response = await axios.request(toEnvelope(exchange, attempt) as AxiosRequestConfig)
    if (!attempt.opened) throw attempt.failure ?? notOpened(exchange, attempt)
    if (OpenedResponse.isOfAnother(Object(response), attempt)) throw swapped(exchange)
    return response
  }

  /** Sends a call and retries it until it succeeds or must not be retried. */
  async function sendUntilDone(exchange: Exchange, { bases, method, retry: policy }: Request): Promise<AxiosResponse> {
    let base = retry.begin(bases)
    for (;;) {
      try {
        // an interceptor of the user may never end; `stopped` (deadline, abort) ends the call
        return await Promise.race([sendOnce(exchange, base), exchange.stopped])
      } catch (error) {
        if (exchange.failure !== undefined) throw exchange.failure
        const failure = toOutcome(error, exchange)
        const { attempts, remaining, earlier } = exchange
        // an interceptor may have changed the method
        const sentMethod = exchange.attempt?.sent?.method ?? method
        const isUncertain = earlier !== undefined
        const again = retry.next(failure, {
          method: sentMethod,
          policy,
          isUncertain,
          attempts,
          base,
          bases,
          remaining,
        })
        if (again === undefined) {
          // an earlier attempt of a read has no effect, so an API error is conclusive
          const isConclusive = sentMethod === 'GET' && failure instanceof ApiError
          throw isUncertain && !isConclusive ? afterUncertain(failure, earlier) : failure
        }
        if ((failure as WechatPayError).mayHaveTakenEffect) exchange.earlier = failure
        emit('request.retried', () => ({
          call: exchange.call,
          attempt: attempts + 1,
          delay: Math.round(again.delay),
          host: new URL(again.base).host,
          error: { name: (failure as WechatPayError).name, code: (failure as WechatPayError).code },
        }))
        await exchange.pause(again.delay)
        base = again.base
      }
    }
  }

  const send: SendRequest = async (protocol, request) => {
    const { label, signal } = request
    // axios would silently repair invalid headers
    const headers = request.headers === undefined ? NO_HEADERS : checkHeaders(label, request.headers)
    if (signal?.aborted) throw abortedBefore(label, signal)
    const exchange = new Exchange({ protocol, request, headers, mchid, connectTimeout, adapter: adapter.kind })
    const forget = signal && onAbort(signal, () => exchange.stop('abort'))
    inFlight += 1
    try {
      emit('call.started', () => ({ call: exchange.call }))
      const encoding = protocol.encode(request, headers)
      exchange.encoded = encoding instanceof Promise ? await Promise.race([encoding, exchange.stopped]) : encoding
      const response = await sendUntilDone(exchange, request)
      emit('call.finished', () => finished(exchange, exchange.responseInfo ?? {}))
      return response
    } catch (error) {
      const failure = exchange.failure ?? error
      emit('call.finished', () => finished(exchange, { error: failure }))
      throw failure
    } finally {
      inFlight -= 1
      exchange.end()
      forget?.()
    }
  }
  return { send, interceptors }
}

function finished(exchange: Exchange, outcome: Pick<ClientEvents['call.finished'], 'status' | 'requestId' | 'error'>) {
  return { call: exchange.call, attempts: exchange.attempts, duration: exchange.elapsed, ...outcome }
}

/** Returns the error for a response that an interceptor returned without verification. */
function notOpened({ request: { label } }: Exchange, { sent }: Attempt): UsageError | NetworkError {
  const message = `${label}: an axios interceptor returned a response that was not verified`
  return sent === undefined
    ? new UsageError('ERR_INTERCEPTOR', `${message}; ${advice(false)}`)
    : new NetworkError('ERR_INTERCEPTOR', `${message}; ${advice(true)}`, true)
}

/** Returns the error for a call whose interceptors returned the response of another call. */
function swapped({ request: { label } }: Exchange): NetworkError {
  const message = `${label}: an axios interceptor returned the response of another call`
  return new NetworkError('ERR_INTERCEPTOR', `${message}; ${advice(true)}`, true)
}

/**
 * Returns the error of a failed attempt.
 *
 * - before signing: an error of the user's interceptor, or ours
 * - after verification: the user's own error; the call has succeeded, so an error of another call is replaced
 * - in between: ours, if sending or verification failed; an error handler may replace it only with an error of its own
 *
 * @param error thrown by axios; it may come from an interceptor of the user
 */
function toOutcome(error: unknown, exchange: Exchange): unknown {
  const { attempt, request } = exchange
  if (attempt === undefined) return error
  const mayBeOfAnotherCall = isAxiosError(error) || isWechatPayError(error)
  const what = `${request.label}: an axios interceptor failed with the error of another request; catch it in the interceptor`
  if (attempt.opened) {
    if (!mayBeOfAnotherCall) return error
    return new NetworkError('ERR_INTERCEPTOR', `${what}; the response of WeChat Pay was valid; ${advice(true)}`, true)
  }
  if (attempt.phase === 'preparing') {
    const isOurs = error instanceof UsageError || error === attempt.failure
    return mayBeOfAnotherCall && !isOurs ? new UsageError('ERR_INTERCEPTOR', `${what}; ${advice(false)}`) : error
  }
  if (attempt.failure !== undefined) {
    if (mayBeOfAnotherCall) return attempt.failure
    return isBug(error) ? handlerFailed(error, attempt.failure, request.label) : error
  }
  return isWechatPayError(error) ? error : attempt.failureOf(error)
}

/** A programming error, unlike an error that the user throws on purpose. */
function isBug(error: unknown): error is Error {
  return [TypeError, ReferenceError, RangeError, SyntaxError].some((kind) => error instanceof kind)
}

/** A bug in an error handler of the user must not hide that the request may have taken effect. */
function handlerFailed(error: Error, failure: unknown, label: string): unknown {
  if (error === failure || !isWechatPayError(failure)) return error
  const { mayHaveTakenEffect, message } = failure
  return new NetworkError(
    'ERR_INTERCEPTOR',
    `${label}: an error handler of an axios interceptor failed with a ${error.name} (see cause); it handled this error: ${message}`,
    mayHaveTakenEffect,
    { cause: error },
  )
}
