import http from 'node:http'
import https from 'node:https'
import type { AxiosAdapter, AxiosProxyConfig, AxiosResponse, InternalAxiosRequestConfig } from 'axios'

/** The options of axios that a client accepts. */
export interface AxiosOptions {
  /** As in axios. Default: the environment's `HTTPS_PROXY` and `NO_PROXY`; `false` for none. */
  readonly proxy?: AxiosProxyConfig | false | undefined
  readonly httpAgent?: http.Agent | undefined
  readonly httpsAgent?: https.Agent | undefined
  /** Default `http`. */
  readonly adapter?: 'http' | 'fetch' | AxiosAdapter | undefined
  /**
   * Registered at construction, like `instance.interceptors.request.use()` and `.response.use()` later: request
   * interceptors run before signing, response interceptors after verification, both in axios's own order.
   */
  readonly interceptors?:
    | {
        readonly request?: readonly RequestInterceptor[] | undefined
        readonly response?: readonly ResponseInterceptor[] | undefined
      }
    | undefined
}
export type RequestInterceptor = (
  config: InternalAxiosRequestConfig,
) => InternalAxiosRequestConfig | Promise<InternalAxiosRequestConfig>
export type ResponseInterceptor = (response: AxiosResponse) => AxiosResponse | Promise<AxiosResponse>

/** WeChat Pay closes idle connections after 8 s; closing ours earlier avoids writing to a closed connection. */
const IDLE = 7000

/** Adds the default agents. */
export function withAgents(axios: AxiosOptions): AxiosOptions {
  const options: AxiosOptions = Object.assign(Object.create(null), axios)
  return Object.assign(options, {
    httpAgent: options.httpAgent ?? new http.Agent({ keepAlive: true, timeout: IDLE }),
    httpsAgent: options.httpsAgent ?? new https.Agent({ keepAlive: true, timeout: IDLE }),
  })
}
