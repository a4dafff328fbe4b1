import { channel } from 'node:diagnostics_channel'
import type { Logger } from './logger.js'

/** Describes a call. All events of one call have the same object, so that it can be the key of a WeakMap. */
export interface CallInfo {
  /** `POST /v3/refund/domestic/refunds`: with the names of path variables, never their values. */
  readonly label: string
  /** Upper case. */
  readonly method: string
  readonly mchid: string
}

/** The events of a client. No event holds a key, a header, a body, or a value of a path or a query. */
export interface ClientEvents {
  /** A call begins; published synchronously, in the context of the caller. */
  readonly 'call.started': { readonly call: CallInfo }
  /** A request is signed and is about to be sent. `attempt` counts from 1. */
  readonly 'request.sealed': { readonly call: CallInfo; readonly attempt: number; readonly host: string }
  /** A response of any status has arrived and is not verified yet. `duration` of this attempt, in milliseconds. */
  readonly 'request.answered': {
    readonly call: CallInfo
    readonly attempt: number
    readonly status: number
    readonly duration: number
    /** The `Request-ID` that WeChat Pay's support needs. For a response with an invalid signature it is only here. */
    readonly requestId?: string
  }
  /** An attempt failed and is retried. `attempt` is the number of the next attempt, `delay` is in milliseconds. */
  readonly 'request.retried': {
    readonly call: CallInfo
    readonly attempt: number
    readonly delay: number
    readonly host: string
    readonly error: { readonly name: string; readonly code: string | null }
  }
  /** The signature of a response (`answer`) or a notification is verified. */
  readonly 'signature.verified': { readonly message: 'answer' | 'notification'; readonly serial: string }
  /** Platform certificates were downloaded, or read from the key store that processes share. */
  readonly 'keys.downloaded': { readonly serials: readonly string[]; readonly from: 'wechatpay' | 'store' }
  /** A notification is verified, decrypted, and for this merchant. */
  readonly 'notification.received': { readonly id: string; readonly event_type: string }
  /** A call ends with the status of a verified response or with an error. `duration` of the call, in milliseconds. */
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
 * Returns the name of an event's `node:diagnostics_channel`. An error that a subscriber throws does not fail the call,
 * but Node reports it as an uncaught exception, which ends the process: subscribers must catch their errors.
 */
export function channelOf(event: ClientEvent): `wechatpay-chain.${ClientEvent}` {
  return `wechatpay-chain.${event}`
}

const LOG_MESSAGES = {
  'call.started': undefined,
  'request.sealed': 'a request is signed',
  'request.answered': 'a response has arrived',
  'request.retried': 'a request is retried',
  'signature.verified': 'a signature is verified',
  'keys.downloaded': 'platform certificates are updated',
  'notification.received': 'a notification is received',
  'call.finished': 'a call is finished',
} as const satisfies Record<ClientEvent, string | undefined>
/** Unusual events. All others are logged at debug. */
const INFO_EVENTS: ReadonlySet<ClientEvent> = new Set<ClientEvent>(['request.retried', 'keys.downloaded'])

/** Publishes an event to the channels of this process and to the logger. `details` runs only if one of them is used. */
export type Emit = <Event extends ClientEvent>(event: Event, details: () => ClientEvents[Event]) => void

const CHANNELS = new Map(
  (Object.keys(LOG_MESSAGES) as ClientEvent[]).map((event) => [event, channel(channelOf(event))] as const),
)

/** @param log the user's own logger, if there is one */
export function createEmit(log: Logger | undefined): Emit {
  return (event, details) => {
    const target = CHANNELS.get(event)
    const message = log && LOG_MESSAGES[event]
    if (target?.hasSubscribers !== true && message === undefined) return
    let published: ClientEvents[typeof event]
    try {
      published = details()
    } catch {
      return // an event that cannot be built must not fail the call
    }
    target?.publish(published)
    if (message !== undefined)
      log?.[INFO_EVENTS.has(event) ? 'info' : 'debug'](toRecord(event, published as Details), message)
  }
}

/** Publishes nothing. */
export const silent: Emit = () => undefined

interface Details {
  readonly call?: CallInfo
  readonly error?: unknown
}

/** Returns one flat record for a structured log. */
function toRecord(event: ClientEvent, { call, error, ...details }: Details): object {
  return {
    event,
    ...(call && { api: call.label, mchid: call.mchid }),
    ...details,
    ...(error !== undefined && { err: error }),
  }
}
