import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import {
  type Attributes,
  diag,
  type MeterProvider,
  metrics,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TracerProvider,
  trace,
} from '@opentelemetry/api'
import { type CallInfo, type ClientEvent, type ClientEvents, channelOf } from './events.js'

/** The providers that receive spans and metrics. Default: the global ones. */
export interface TraceOptions {
  readonly tracerProvider?: TracerProvider | undefined
  readonly meterProvider?: MeterProvider | undefined
}

type Subscribers = { readonly [Event in ClientEvent]?: (event: ClientEvents[Event]) => void }

const NAME = 'wechatpay-chain'
/** Bucket boundaries in seconds, from the semantic conventions for HTTP clients. */
const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

/**
 * Creates an OpenTelemetry span and metrics for every call of every client in this process, including clients of other
 * copies of this package. Call it once, after your SDK has started: a meter provider that is registered later receives
 * no metrics.
 *
 * @returns a function that stops tracing; the span of a call in progress still ends with its call
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client
 * @example
 * const stop = traceCalls()
 */
export function traceCalls(options: TraceOptions = {}): () => void {
  const { tracerProvider = trace, meterProvider = metrics } = options
  const tracer = tracerProvider.getTracer(NAME)
  const meter = meterProvider.getMeter(NAME)
  const durations = meter.createHistogram('wechatpay.client.call.duration', {
    description: 'Duration of calls, including all attempts and pauses.',
    unit: 's',
    advice: { explicitBucketBoundaries: BOUNDARIES },
  })
  const retries = meter.createCounter('wechatpay.client.retries', {
    description: 'Number of retries.',
    unit: '{retry}',
  })
  const signatures = meter.createCounter('wechatpay.client.signatures', {
    description: 'Number of messages with a verified signature, by platform key.',
    unit: '{message}',
  })
  const activeCalls = new Map<CallInfo, ActiveCall>()
  let isStopped = false

  const callSubscribers: Subscribers = {
    'request.sealed'({ call, host }) {
      const active = activeCalls.get(call)
      if (active === undefined) return
      active.response = undefined
      active.server = serverOf(host)
    },
    'request.answered'({ call, status, requestId }) {
      const active = activeCalls.get(call)
      if (active !== undefined) active.response = { status, requestId }
    },
    'request.retried'({ call, attempt, delay, host, error }) {
      const active = activeCalls.get(call)
      if (active === undefined) return
      const failed = { 'error.type': typeOf(error, active.response?.status) }
      const next = { 'wechatpay.attempt': attempt, 'wechatpay.delay': delay, ...serverOf(host) }
      active.span.addEvent('wechatpay.retry', { ...failed, ...next })
      retries.add(1, { ...active.api, ...active.server, ...failed })
    },
    'call.finished'({ call, attempts, duration, status, error, requestId }) {
      const active = activeCalls.get(call)
      if (active === undefined) return
      activeCalls.delete(call)
      const { span, api, server, response } = active
      const outcome: Attributes = {}
      if (response !== undefined) outcome['http.response.status_code'] = response.status
      // an error that is `undefined` is a failure too
      if (status === undefined) outcome['error.type'] = typeOf(error, response?.status)
      span.setAttributes({ ...server, ...outcome })
      if (attempts > 1) span.setAttribute('http.request.resend_count', attempts - 1)
      const id = requestId ?? response?.requestId
      if (id !== undefined) span.setAttribute('wechatpay.request_id', id)
      // only the code: the message of an API error is external text that may be unsigned
      if (status === undefined)
        span.setStatus({ code: SpanStatusCode.ERROR, message: codeOf(error) ?? typeOf(error, response?.status) })
      span.end()
      durations.record(duration / 1000, { ...api, ...server, ...outcome })
    },
  }
  const subscribers: Subscribers = {
    // published in the context of the caller, whose span becomes the parent
    'call.started'({ call }) {
      const { label, method, mchid } = call
      const api = { 'http.request.method': method, 'url.template': label.slice(label.indexOf(' ') + 1) }
      const attributes = { ...api, 'wechatpay.mchid': mchid }
      activeCalls.set(call, { span: tracer.startSpan(label, { kind: SpanKind.CLIENT, attributes }), api })
    },
    'signature.verified'({ message, serial }) {
      const attributes = { 'wechatpay.serial': serial }
      signatures.add(1, { 'wechatpay.message': message, ...attributes })
      // the event does not name the call of a response, so it is not added to a span
      if (message === 'notification') trace.getActiveSpan()?.addEvent('wechatpay.signature', attributes)
    },
    // no span of its own: the span of the server's request already has its duration
    'notification.received'({ id, event_type }) {
      const attributes = { 'wechatpay.notification.id': id, 'wechatpay.event_type': event_type }
      trace.getActiveSpan()?.addEvent('wechatpay.notification', attributes)
    },
  }

  const unsubscribeCalls = subscribeAll(callSubscribers, () => isStopped && activeCalls.size === 0)
  const unsubscribeOthers = subscribeAll(subscribers)
  return function stop() {
    isStopped = true
    unsubscribeOthers()
    if (activeCalls.size === 0) unsubscribeCalls()
  }
}

interface ActiveCall {
  readonly span: Span
  readonly api: Attributes
  /** Server and response of the latest attempt. */
  server?: Attributes
  response?: { readonly status: number; readonly requestId: string | undefined } | undefined
}

/**
 * Subscribes to the channels of several events.
 *
 * @param isOver checked after each event; ends the subscriptions
 * @returns a function that ends the subscriptions
 */
function subscribeAll(subscribers: Subscribers, isOver: () => boolean = () => false): () => void {
  const entries = Object.entries(subscribers).map(([event, subscriber]) => {
    const onMessage = (message: unknown): void => {
      try {
        ;(subscriber as (event: unknown) => void)(message)
      } catch (error) {
        // Node ends the process when a subscriber throws
        diag.error(`${NAME}: ${event} could not be traced`, error)
      }
      if (isOver()) unsubscribeAll()
    }
    const channel = channelOf(event as ClientEvent)
    subscribe(channel, onMessage)
    return { channel, onMessage }
  })
  function unsubscribeAll(): void {
    for (const { channel, onMessage } of entries) unsubscribe(channel, onMessage)
  }
  return unsubscribeAll
}

function serverOf(host: string): Attributes {
  // a host without a port is HTTPS; a local gateway always has a port
  const { hostname, port } = new URL(`https://${host}`)
  return { 'server.address': hostname, 'server.port': Number(port || 443) }
}

/** Returns the type of an error; metrics need few distinct values. */
function typeOf(error: unknown, status: number | undefined): string {
  const { name } = toNamed(error)
  // the status and not the code: each API has error codes of its own
  if (name === 'ApiError' && status !== undefined) return String(status)
  return codeOf(error) ?? (typeof name === 'string' && /^\w{1,64}$/.test(name) ? name : '_OTHER')
}

function codeOf(error: unknown): string | undefined {
  const { code } = toNamed(error)
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(code) ? code : undefined
}

function toNamed(error: unknown): { readonly name?: unknown; readonly code?: unknown } {
  return typeof error === 'object' && error !== null ? error : {}
}
