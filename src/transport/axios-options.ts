import http from 'node:http'
import https from 'node:https'
import type { AxiosAdapter, AxiosProxyConfig, AxiosResponse, InternalAxiosRequestConfig } from 'axios'

/** The options of axios that a client accepts. */
export interface AxiosOptions {
  /** The proxy, as in axios; `false` disables it. Default: `HTTPS_PROXY` and `NO_PROXY` of the environment. */
  readonly proxy?: AxiosProxyConfig | false | undefined
  readonly httpAgent?: http.Agent | undefined
  readonly httpsAgent?: https.Agent | undefined
  /** The adapter, as in axios. Default `http`. */
  readonly adapter?: 'http' | 'fetch' | AxiosAdapter | undefined
  /**
   * Interceptors that are registered when the client is created. `instance.interceptors` registers more later. Request
   * interceptors run before signing, response interceptors run after verification, in the order of axios.
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
