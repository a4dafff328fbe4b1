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

/** Where spans and measurements go. Default: what is registered globally. */
export interface TraceOptions {
  readonly tracerProvider?: TracerProvider | undefined
  readonly meterProvider?: MeterProvider | undefined
}

type Watchers = { readonly [Event in ClientEvent]?: (event: ClientEvents[Event]) => void }

const NAME = 'wechatpay-chain'
/** In seconds: those of the semantic conventions for HTTP clients. */
const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

/**
 * Makes an OpenTelemetry span of every call of every client in this process, of whichever copy of this package, and
 * measures them. Call it once, after your SDK has started: metrics do not follow a provider that is registered later.
 *
 * @returns a function that ends it; the spans of calls under way still end with their calls
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client
 * @example
 * const stop = traceCalls()
 */
export function traceCalls(options: TraceOptions = {}): () => void {
  const { tracerProvider = trace, meterProvider = metrics } = options
  const tracer = tracerProvider.getTracer(NAME)
  const meter = meterProvider.getMeter(NAME)
  const durations = meter.createHistogram('wechatpay.client.call.duration', {
    description: 'Duration of calls, with all their attempts and pauses.',
    unit: 's',
    advice: { explicitBucketBoundaries: BOUNDARIES },
  })
  const retries = meter.createCounter('wechatpay.client.retries', {
    description: 'Attempts that were made because one before failed.',
    unit: '{retry}',
  })
  const signatures = meter.createCounter('wechatpay.client.signatures', {
    description: "Messages whose signature was WeChat Pay's, by its key.",
    unit: '{message}',
  })
  const underWay = new Map<CallInfo, Traced>()
  let isStopped = false

  const ofCalls: Watchers = {
    'request.sealed'({ call, host }) {
      const traced = underWay.get(call)
      if (traced === undefined) return
      traced.answer = undefined
      traced.server = serverOf(host)
    },
    'request.answered'({ call, status, requestId }) {
      const traced = underWay.get(call)
      if (traced !== undefined) traced.answer = { status, requestId }
    },
    'request.retried'({ call, attempt, delay, host, error }) {
      const traced = underWay.get(call)
      if (traced === undefined) return
      const failed = { 'error.type': typeOf(error, traced.answer?.status) }
      const next = { 'wechatpay.attempt': attempt, 'wechatpay.delay': delay, ...serverOf(host) }
      traced.span.addEvent('wechatpay.retry', { ...failed, ...next })
      retries.add(1, { ...traced.api, ...traced.server, ...failed })
    },
    'call.finished'({ call, attempts, duration, status, error, requestId }) {
      const traced = underWay.get(call)
      if (traced === undefined) return
      underWay.delete(call)
      const { span, api, server, answer } = traced
      const outcome: Attributes = {}
      if (answer !== undefined) outcome['http.response.status_code'] = answer.status
      // a thrown `undefined` is a failure too
      if (status === undefined) outcome['error.type'] = typeOf(error, answer?.status)
      span.setAttributes({ ...server, ...outcome })
      if (attempts > 1) span.setAttribute('http.request.resend_count', attempts - 1)
      const id = requestId ?? answer?.requestId
      if (id !== undefined) span.setAttribute('wechatpay.request_id', id)
      // the code alone: the text of a refusal is a stranger's, and nobody has signed it
      if (status === undefined)
        span.setStatus({ code: SpanStatusCode.ERROR, message: codeOf(error) ?? typeOf(error, answer?.status) })
      span.end()
      durations.record(duration / 1000, { ...api, ...server, ...outcome })
    },
  }
  const watchers: Watchers = {
    // published in the caller's own context, which is the parent's
    'call.started'({ call }) {
      const { label, method, mchid } = call
      const api = { 'http.request.method': method, 'url.template': label.slice(label.indexOf(' ') + 1) }
      const attributes = { ...api, 'wechatpay.mchid': mchid }
      underWay.set(call, { span: tracer.startSpan(label, { kind: SpanKind.CLIENT, attributes }), api })
    },
    'signature.verified'({ message, serial }) {
      const attributes = { 'wechatpay.serial': serial }
      signatures.add(1, { 'wechatpay.message': message, ...attributes })
      // which call an answer belongs to is not said; that it succeeded is
      if (message === 'notification') trace.getActiveSpan()?.addEvent('wechatpay.signature', attributes)
    },
    // no span of its own: the server's, in which it is received, has its time
    'notification.received'({ id, event_type }) {
      const attributes = { 'wechatpay.notification.id': id, 'wechatpay.event_type': event_type }
      trace.getActiveSpan()?.addEvent('wechatpay.notification', attributes)
    },
  }

  const forgetCalls = watch(ofCalls, () => isStopped && underWay.size === 0)
  const forget = watch(watchers)
  return function stop() {
    isStopped = true
    forget()
    if (underWay.size === 0) forgetCalls()
  }
}

interface Traced {
  readonly span: Span
  readonly api: Attributes
  /** Of the latest attempt. */
  server?: Attributes
  answer?: { readonly status: number; readonly requestId: string | undefined } | undefined
}

/** @param isOver asked after each event; then nothing is watched any more */
function watch(watchers: Watchers, isOver: () => boolean = () => false): () => void {
  const entries = Object.entries(watchers).map(([event, watcher]) => {
    const listen = (message: unknown): void => {
      try {
        ;(watcher as (event: unknown) => void)(message)
      } catch (error) {
        // Node would end the process for what a subscriber throws
        diag.error(`${NAME}: ${event} could not be traced`, error)
      }
      if (isOver()) forget()
    }
    const channel = channelOf(event as ClientEvent)
    subscribe(channel, listen)
    return { channel, listen }
  })
  function forget(): void {
    for (const { channel, listen } of entries) unsubscribe(channel, listen)
  }
  return forget
}

function serverOf(host: string): Attributes {
  // what has no port is https: everything else is on this machine, at a port of its own
  const { hostname, port } = new URL(`https://${host}`)
  return { 'server.address': hostname, 'server.port': Number(port || 443) }
}

/** What went wrong, in one of few words, as measurements want it. */
function typeOf(error: unknown, answered: number | undefined): string {
  const { name } = toNamed(error)
  // WeChat Pay's codes are as many as its APIs
  if (name === 'ApiError' && answered !== undefined) return String(answered)
  return codeOf(error) ?? (typeof name === 'string' && /^\w{1,64}$/.test(name) ? name : '_OTHER')
}

function codeOf(error: unknown): string | undefined {
  const { code } = toNamed(error)
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(code) ? code : undefined
}

function toNamed(error: unknown): { readonly name?: unknown; readonly code?: unknown } {
  return typeof error === 'object' && error !== null ? error : {}
}
