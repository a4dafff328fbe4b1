import type { Axios, AxiosInterceptorOptions, AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import { exchangeOf, underway } from './envelope.js'
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

/** @param internal responses and errors of the client's own requests, such as the download of platform certificates */
export function createInterceptors(axios: Axios, internal: WeakSet<object>): Interceptors {
  const { request, response } = axios.interceptors
  let exposing: number | undefined
  const isInternal = (value: unknown): boolean => typeof value === 'object' && value !== null && internal.has(value)
  const isInternalRequest = (config: InternalAxiosRequestConfig): boolean =>
    exchangeOf(config).request.isInternal === true
  return {
    request: toManager(withRunWhen(request, isInternalRequest), isInternalRequest, isInternal, (count) => {
      // axios runs the last registered request interceptor first
      if (exposing !== undefined) request.eject(exposing)
      exposing = count === 0 ? undefined : request.use(expose)
    }),
    response: toManager(response, isInternal, isInternal, () => undefined),
  }
}

/** Calls `runWhen` of the user with the whole request: axios calls it before the config has url, headers and data. */
function withRunWhen(
  manager: InterceptorManager<InternalAxiosRequestConfig>,
  isInternal: (config: InternalAxiosRequestConfig) => boolean,
): Pick<InterceptorManager<InternalAxiosRequestConfig>, 'use' | 'eject'> {
  return {
    use(fulfilled, rejected, { synchronous, runWhen } = {}) {
      const condition =
        runWhen && ((config: InternalAxiosRequestConfig) => !isInternal(config) && runWhen(expose({ ...config })))
      return manager.use(fulfilled, rejected, {
        ...(synchronous && { synchronous }),
        ...(condition && { runWhen: condition }),
      })
    },
    eject: (id) => manager.eject(id),
  }
}

/** Registers and removes interceptors of the user only. @param changed called with their number */
function toManager<Value extends InternalAxiosRequestConfig | AxiosResponse>(
  manager: Pick<InterceptorManager<Value>, 'use' | 'eject'>,
  isInternal: (value: Value) => boolean,
  isInternalError: (error: unknown) => boolean,
  changed: (count: number) => void,
): InterceptorManager<Value> {
  const ids = new Set<number>()
  return {
    use(fulfilled, rejected, options) {
      const id = manager.use(
        fulfilled && ((value) => (isInternal(value) ? value : fulfilled(value))),
        rejected &&
          ((error) => {
            if (isInternalError(error)) throw error
            return rejected(error)
          }),
        options,
      )
      ids.add(id)
      changed(ids.size)
      return id
    },
    eject(id) {
      if (!ids.delete(id)) return
      manager.eject(id)
      changed(ids.size)
    },
    clear() {
      for (const id of ids) manager.eject(id)
      ids.clear()
      changed(0)
    },
  }
}

/** Adds url, headers and a copy of the body to the config, for the interceptors of the user. */
function expose(config: InternalAxiosRequestConfig): InternalAxiosRequestConfig {
  const { exchange, attempt } = underway(config)
  const { request, encoded, headers, protocol } = exchange
  if (request.isInternal) return config
  attempt.isExposed = true
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
