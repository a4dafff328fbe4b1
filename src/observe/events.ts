import { channel } from 'node:diagnostics_channel'
import type { Logger } from './logger.js'

/** What every event of one call has in common; the same object each time, so that it can be the key of a WeakMap. */
export interface CallInfo {
  /** `POST /v3/refund/domestic/refunds`: with the names of the variables, never their values. */
  readonly label: string
  /** Upper case. */
  readonly method: string
  readonly mchid: string
}

/** What happens inside of a client. No event holds a key, a header, a body, or a value of a path or a query. */
export interface ClientEvents {
  /** A call begins; published while the caller's own code is still running. */
  readonly 'call.started': { readonly call: CallInfo }
  /** A request is signed and about to be sent. `attempt` counts from 1. */
  readonly 'request.sealed': { readonly call: CallInfo; readonly attempt: number; readonly host: string }
  /** An answer of any status is here, not verified yet. `duration` in milliseconds, of this attempt. */
  readonly 'request.answered': {
    readonly call: CallInfo
    readonly attempt: number
    readonly status: number
    readonly duration: number
    /** WeChat Pay's `Request-ID`, which the support asks for: of an answer that cannot be believed, it is only here. */
    readonly requestId?: string
  }
  /** An attempt failed and the call is sent again: `attempt` is the one to come, `delay` in milliseconds. */
  readonly 'request.retried': {
    readonly call: CallInfo
    readonly attempt: number
    readonly delay: number
    readonly host: string
    readonly error: { readonly name: string; readonly code: string | null }
  }
  /** The signature of an answer or a notification is WeChat Pay's. */
  readonly 'signature.verified': { readonly message: 'answer' | 'notification'; readonly serial: string }
  /** Platform certificates were downloaded, or taken from the store that processes share. */
  readonly 'keys.downloaded': { readonly serials: readonly string[]; readonly from: 'wechatpay' | 'store' }
  /** A notification was opened: verified, decrypted, for this merchant. */
  readonly 'notification.received': { readonly id: string; readonly event_type: string }
  /** A call ends, with the status of a verified answer or with an error. `duration` in milliseconds, of everything. */
  readonly 'call.finished': {
    readonly call: CallInfo
    readonly attempts: number
    readonly duration: number
    readonly status?: number
    readonly requestId?: string
    readonly error?: unknown
  }
}
export type ClientEvent = keyof ClientEvents

/**
 * The name of an event's `node:diagnostics_channel`. What a subscriber throws breaks no call, but is an uncaught
 * exception to Node, which ends the process: subscribers catch what they throw.
 */
export function channelOf(event: ClientEvent): `wechatpay-chain.${ClientEvent}` {
  return `wechatpay-chain.${event}`
}

const LOGGED = {
  'call.started': undefined,
  'request.sealed': 'a request is signed',
  'request.answered': 'an answer is here',
  'request.retried': 'a call is sent again',
  'signature.verified': 'a signature is verified',
  'keys.downloaded': 'platform certificates are here',
  'notification.received': 'a notification is here',
  'call.finished': 'a call is finished',
} as const satisfies Record<ClientEvent, string | undefined>
const AT_INFO: ReadonlySet<ClientEvent> = new Set<ClientEvent>(['request.retried', 'keys.downloaded'])

/** Tells the channels of this process and the client's logger; costs next to nothing where nobody listens. */
export type Emit = <Event extends ClientEvent>(event: Event, details: () => ClientEvents[Event]) => void

const CHANNELS = new Map(
  (Object.keys(LOGGED) as ClientEvent[]).map((event) => [event, channel(channelOf(event))] as const),
)

/** @param log the user's own logger; `undefined` where there is none */
export function createEmit(log: Logger | undefined): Emit {
  return (event, details) => {
    const to = CHANNELS.get(event)
    const message = log && LOGGED[event]
    if (to?.hasSubscribers !== true && message === undefined) return
    let told: ClientEvents[typeof event]
    try {
      told = details()
    } catch {
      return // no call fails for being told of
    }
    to?.publish(told)
    if (message !== undefined) log?.[AT_INFO.has(event) ? 'info' : 'debug'](toRecord(event, told as Told), message)
  }
}

/** Nobody is told. */
export const silent: Emit = () => undefined

interface Told {
  readonly call?: CallInfo
  readonly error?: unknown
}

/** One flat line of a structured log. */
function toRecord(event: ClientEvent, { call, error, ...details }: Told): object {
  return {
    event,
    ...(call && { api: call.label, mchid: call.mchid }),
    ...details,
    ...(error !== undefined && { err: error }),
  }
}
