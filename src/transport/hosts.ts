import { UsageError } from '../errors/errors.js'

/** WeChat Pay's hosts: whatever is below the first, and these. */
const HOST_SUFFIX = '.mch.weixin.qq.com'
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
 * @param trusted origins that are taken besides WeChat Pay's hosts; `*` where any https host is, because the configuration names it
 * @throws UsageError `ERR_CONFIG`, `ERR_FOREIGN_HOST`, `ERR_INSECURE_URL`
 */
export function checkBaseURL(text: unknown, trusted: ReadonlySet<string> | '*'): string {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined)
    throw new UsageError('ERR_CONFIG', 'baseURL is not an absolute URL; write https://api.mch.weixin.qq.com')
  if (url.search !== '' || url.hash !== '')
    throw new UsageError('ERR_CONFIG', 'baseURL has a query or a fragment; only a path prefix may follow the host')
  checkHost(url, trusted)
  return url.origin + url.pathname.replace(/\/+$/, '')
}

/** Only WeChat Pay's hosts over https, and the trusted origins: nothing is signed for any other. */
export function checkHost(url: URL, trusted: ReadonlySet<string> | '*'): void {
  const { protocol, hostname, origin } = url
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(
      'ERR_FOREIGN_HOST',
      'the URL has a user name in front of its host; remove everything up to the @',
    )
  }
  if (protocol === 'http:' && !LOOPBACK.test(hostname)) {
    throw new UsageError(
      'ERR_INSECURE_URL',
      `http://${hostname} is not encrypted; write https:// (http is for a loopback address only)`,
    )
  }
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new UsageError('ERR_INSECURE_URL', `${protocol} is not a protocol of WeChat Pay; write https://`)
  }
  if (!isOfficial(url) && trusted !== '*' && !trusted.has(origin)) {
    throw new UsageError(
      'ERR_FOREIGN_HOST',
      `${origin} is not WeChat Pay's; only the baseURL of the client's configuration may name another host`,
    )
  }
}

/** WeChat Pay's own, over TLS. */
export function isOfficial({ protocol, hostname, port }: URL): boolean {
  return protocol === 'https:' && port === '' && (hostname.endsWith(HOST_SUFFIX) || HOSTS.has(hostname))
}

export function isLoopback(url: URL): boolean {
  return LOOPBACK.test(url.hostname)
}
