import { type Reject, rejectWith } from '../errors/reject.js'
import { defineNames } from '../option-checks/define-options.js'
import { isObject, ownMembers } from '../option-checks/record.js'
import type { AxiosOptions } from '../transport/axios-options.js'

const reject: Reject = rejectWith('ERR_CONFIG')
const rejectInsecure: Reject = rejectWith('ERR_INSECURE_URL')

const OPTIONS = defineNames(
  ['proxy', 'httpAgent', 'httpsAgent', 'adapter', 'interceptors'] satisfies (keyof AxiosOptions)[],
  { parent: 'axios' },
)

/** Reads `axios` of the configuration into a copy. @throws UsageError `ERR_CONFIG`, `ERR_INSECURE_URL` */
export function readAxiosOptions(given: unknown): AxiosOptions {
  if (given === undefined) return Object.create(null)
  if (!isObject(given))
    reject('`axios` must be a plain object; pass { proxy, httpAgent, httpsAgent, adapter, interceptors }')
  const options = OPTIONS.collect(given, reject) as AxiosOptions
  checkAdapter(options)
  checkAgent(options.httpsAgent)
  const { request, response } = readInterceptors(options.interceptors)
  return Object.assign(Object.create(null), options, {
    interceptors: { request: [...request], response: [...response] },
    ...(options.proxy && { proxy: readProxy(options.proxy) }),
  })
}

function checkAdapter({ adapter, ...others }: AxiosOptions): void {
  if (adapter === undefined || typeof adapter === 'function') return
  if (!['http', 'fetch'].includes(String(adapter))) reject("`axios.adapter` must be a function, 'http' or 'fetch'")
  if (adapter !== 'fetch') return
  const ignored = (['proxy', 'httpAgent', 'httpsAgent'] as const).find((name) => others[name])
  if (ignored !== undefined)
    reject(`\`axios.${ignored}\` has no effect with the adapter 'fetch'; remove one of the two`)
  if (process.env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
    reject("NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the certificate check of the adapter 'fetch'; remove it")
}

// agents of Node.js keep their options in a public member
function checkAgent(agent: unknown): void {
  const { options } = (agent ?? {}) as { options?: { rejectUnauthorized?: unknown } }
  if (options?.rejectUnauthorized === false)
    rejectInsecure(
      '`axios.httpsAgent` has rejectUnauthorized: false; pass the certificate of your server in its option `ca` instead',
    )
}

function readInterceptors(given: AxiosOptions['interceptors']) {
  const { request = [], response = [] } = ownMembers(given ?? {})
  for (const list of [request, response]) {
    if (!Array.isArray(list) || list.some((interceptor) => typeof interceptor !== 'function'))
      reject('`axios.interceptors` must have lists of functions; pass { request: [fn], response: [fn] }')
  }
  return { request, response }
}

/** Copies the proxy, so that later changes by the caller have no effect. */
function readProxy(proxy: unknown): NonNullable<AxiosOptions['proxy']> {
  if (!isObject(proxy) || typeof proxy['host'] !== 'string' || proxy['port'] === undefined)
    reject('`axios.proxy` must be an object with host and port; pass { protocol, host, port }, or false')
  const { auth } = proxy
  return { ...proxy, ...(isObject(auth) && { auth: { ...auth } }) } as unknown as NonNullable<AxiosOptions['proxy']>
}
