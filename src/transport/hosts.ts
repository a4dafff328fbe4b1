import { UsageError } from '../errors/errors.js'

/** All hosts below this domain are WeChat Pay's. */
const HOST_SUFFIX = '.mch.weixin.qq.com'
/** The other hosts of WeChat Pay. */
const HOSTS: ReadonlySet<string> = new Set([
  'api.wechatpay.cn',
  'api2.wechatpay.cn',
  'pay.wechatpay.cn',
  'payapp.weixin.qq.com',
  'action.weixin.qq.com',
])
const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/

/**
 * Checks a base URL and removes its trailing slash.
 *
 * @param trusted origins that are allowed besides WeChat Pay's hosts; `*` allows any https host, for the configuration itself
 * @throws UsageError `ERR_CONFIG`, `ERR_FOREIGN_HOST`, `ERR_INSECURE_URL`
 */
export function checkBaseURL(text: unknown, trusted: ReadonlySet<string> | '*'): string {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined)
    throw new UsageError('ERR_CONFIG', '`baseURL` must be an absolute URL; write https://api.mch.weixin.qq.com')
  if (url.search !== '' || url.hash !== '')
    throw new UsageError(
      'ERR_CONFIG',
      '`baseURL` must not have a query or a fragment; only a path prefix may follow the host',
    )
  checkHost(url, trusted)
  return url.origin + url.pathname.replace(/\/+$/, '')
}

/** Checks that requests to this host may be signed: WeChat Pay's hosts over https, and the trusted origins. */
export function checkHost(url: URL, trusted: ReadonlySet<string> | '*'): void {
  const { protocol, hostname, origin } = url
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(
      'ERR_FOREIGN_HOST',
      'the URL must not have a user name or password before its host; remove everything between // and @',
    )
  }
  if (protocol === 'http:' && !LOOPBACK.test(hostname)) {
    throw new UsageError(
      'ERR_INSECURE_URL',
      `http://${hostname} is not encrypted; write https:// (http is allowed for a loopback address only)`,
    )
  }
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new UsageError('ERR_INSECURE_URL', `the protocol ${protocol} is not supported; write https://`)
  }
  if (!isOfficial(url) && trusted !== '*' && !trusted.has(origin)) {
    throw new UsageError(
      'ERR_FOREIGN_HOST',
      `${origin} is not a host of WeChat Pay; only \`baseURL\` of the client's configuration may name another host`,
    )
  }
}

/** Whether the URL has one of WeChat Pay's hosts, over TLS. */
export function isOfficial({ protocol, hostname, port }: URL): boolean {
  return protocol === 'https:' && port === '' && (hostname.endsWith(HOST_SUFFIX) || HOSTS.has(hostname))
}

export function isLoopback(url: URL): boolean {
  return LOOPBACK.test(url.hostname)
}
