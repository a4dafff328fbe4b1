import type { Axios, AxiosInterceptorOptions, AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import { type Language, setHintLanguage } from '../errors/errors.js'
import { underway } from './envelope.js'
import { toAxiosHeaders } from './headers.js'

/** Like `AxiosInterceptorManager`, but errors are `unknown`: they are errors of this package, not `AxiosError`. */
export interface InterceptorManager<Value> {
  /** Registers an interceptor. @returns an id for `eject` */
  use(
    fulfilled?: ((value: Value) => Value | Promise<Value>) | null,
    rejected?: ((error: unknown) => unknown) | null,
    options?: AxiosInterceptorOptions,
  ): number
  /** Removes one interceptor. */
  eject(id: number): void
  /** Removes all interceptors of the user. */
  clear(): void
}

/**
 * The interceptors of the user, as in axios. Request interceptors run before signing, the last registered one first;
 * response interceptors run after verification, the first registered one first. They cannot remove or skip signing and
 * verification, and an error handler cannot turn a failed call into a response.
 */
export interface Interceptors {
  readonly request: InterceptorManager<InternalAxiosRequestConfig>
  readonly response: InterceptorManager<AxiosResponse>
}

interface UserInterceptorOptions {
  /** Responses and errors of the client's own requests, such as the download of platform certificates. */
  readonly internal: WeakSet<object>
  /** Language of the hints that error handlers see. */
  readonly language: Language | undefined
}

export function createInterceptors(
  { interceptors: { request, response } }: Axios,
  { internal, language }: UserInterceptorOptions,
): Interceptors {
  const isInternal = (value: unknown): boolean => typeof value === 'object' && value !== null && internal.has(value)
  const isInternalRequest = (config: InternalAxiosRequestConfig): boolean =>
    underway(config).exchange.request.isInternal === true
  const handle = (rejected: (error: unknown) => unknown) => (error: unknown) => {
    if (isInternal(error)) throw error
    if (language === 'en') setHintLanguage(error, language)
    return rejected(error)
  }
  return {
    request: toManager(request, (fulfilled, rejected, given) => {
      // own members only: a polluted Object.prototype sets none
      const { synchronous, runWhen }: AxiosInterceptorOptions = Object.assign(Object.create(null), given)
      // axios calls `runWhen` before the first interceptor, so it receives a complete copy of the config
      const condition =
        runWhen &&
        ((config: InternalAxiosRequestConfig) => !isInternalRequest(config) && runWhen(writeOut({ ...config })))
      return [
        fulfilled && ((config) => (isInternalRequest(config) ? config : fulfilled(expose(config)))),
        rejected && handle(rejected),
        { ...(synchronous && { synchronous }), ...(condition && { runWhen: condition }) },
      ]
    }),
    response: toManager(response, (fulfilled, rejected, options) => [
      fulfilled && ((value) => (isInternal(value) ? value : fulfilled(value))),
      rejected && handle(rejected),
      options,
    ]),
  }
}

type UseArguments<Value> = Parameters<InterceptorManager<Value>['use']>

/** Registers and removes interceptors of the user only. @param wrap what axios gets in the place of an interceptor */
function toManager<Value>(
  manager: Pick<InterceptorManager<Value>, 'use' | 'eject'>,
  wrap: (...args: UseArguments<Value>) => UseArguments<Value>,
): InterceptorManager<Value> {
  const ids = new Set<number>()
  return {
    use(...args) {
      const id = manager.use(...wrap(...args))
      ids.add(id)
      return id
    },
    eject(id) {
      if (ids.delete(id)) manager.eject(id)
    },
    clear() {
      for (const id of ids) manager.eject(id)
      ids.clear()
    },
  }
}

/** Writes the request out before the first interceptor of the user. */
function expose(config: InternalAxiosRequestConfig): InternalAxiosRequestConfig {
  const { attempt } = underway(config)
  if (attempt.isExposed) return config
  attempt.isExposed = true
  return writeOut(config)
}

/** Adds url, headers and a copy of the body to the config. */
function writeOut(config: InternalAxiosRequestConfig): InternalAxiosRequestConfig {
  const { exchange, attempt } = underway(config)
  const { request, encoded, headers, protocol } = exchange
  const { method, onUploadProgress, onDownloadProgress } = request
  return Object.assign(config, {
    method: method.toLowerCase(),
    url: attempt.base + (encoded?.target ?? request.target),
    headers: toAxiosHeaders({ ...headers, ...encoded?.headers }),
    data: protocol.toInterceptorBody(encoded?.body),
    ...(onUploadProgress && { onUploadProgress }),
    ...(onDownloadProgress && { onDownloadProgress }),
  })
}
