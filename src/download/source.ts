import { display, encodeQuery, fill, join, type Query, variablesOf } from '../chain/path.js'
import { UsageError } from '../errors/errors.js'
import { checkHost } from '../transport/hosts.js'

/** A `download_url`, a path with its variables, or a node of the chain. What is missing is refused when it is called. */
export type DownloadSource = string | URL | object | undefined

/** What is asked for. */
export interface FileRequestTarget {
  /** `GET /v3/merchant-service/images/{media_id}` */
  readonly label: string
  /** `GET /v3/merchant-service/images/42`: to know the API by, not to be shown. */
  readonly operation: string
  readonly method: 'GET' | 'POST'
  /** First segment of the path. */
  readonly root: string
  /** Where it has to go; `undefined`: wherever the client's calls go. */
  readonly base: string | undefined
  /** Path and query. */
  readonly target: string
  readonly query: URLSearchParams
}

/** An address, or the text of a path. @throws UsageError `ERR_PATH` */
export function readSource(source: unknown): { readonly url: URL } | { readonly template: string } {
  const text = typeof source === 'string' ? source : source instanceof URL ? source.href : pathOfNode(source)
  if (text === undefined || text === '' || text.startsWith('[object ')) {
    throw new UsageError(
      'ERR_PATH',
      'download: there is nothing to download; pass the download_url of an answer, a path, or a node of the chain',
    )
  }
  if (!/^[a-z][a-z0-9+.-]*:/i.test(text)) return { template: join('', text) }
  if (!URL.canParse(text))
    throw new UsageError('ERR_PATH', 'download: the address is no URL; pass it as the answer has it')
  return { url: new URL(text) }
}

/** A node of the chain is its path wherever a text is wanted. */
function pathOfNode(node: unknown): string | undefined {
  if ((typeof node !== 'object' && typeof node !== 'function') || node === null) return undefined
  try {
    return String(node)
  } catch {
    return undefined
  }
}

/** @throws UsageError `ERR_FOREIGN_HOST`, `ERR_INSECURE_URL`, also where a signed answer gave the address */
export function targetOfUrl(url: URL, trusted: ReadonlySet<string>): FileRequestTarget {
  checkHost(url, trusted)
  const { origin, pathname, search, searchParams } = url
  const path = pathname
    .split('/')
    .map((segment) => (API_SEGMENT.test(segment) ? segment : '{}'))
    .join('/')
  return {
    label: `GET ${path}`,
    operation: `GET ${pathname}`,
    method: 'GET',
    root: pathname.split('/')[1] ?? '',
    base: origin,
    target: pathname + search,
    query: searchParams,
  }
}
// what a path of an API is made of; all else may be an id
const API_SEGMENT = /^(?:v\d|[a-z]+(?:[-_][a-z]+)*)?$/

/** @throws UsageError `ERR_PATH`, `ERR_PATH_VALUE`, `ERR_QUERY` */
export function targetOfPath(
  template: string,
  values: Readonly<Record<string, unknown>>,
  query: Query | undefined,
  base: string | undefined,
): FileRequestTarget {
  const path = fill(template, values)
  const text = query === undefined ? '' : encodeQuery(query, template)
  const root = path.split('/')[1] ?? ''
  const method = root === 'v2' ? 'POST' : 'GET'
  return {
    label: `${method} ${display(template)}`,
    operation: `${method} ${path}`,
    method,
    root,
    base,
    target: text === '' ? path : `${path}?${text}`,
    query: new URLSearchParams(text),
  }
}

export function variablesIn(source: { readonly template?: string }): readonly string[] {
  return source.template === undefined ? [] : variablesOf(source.template)
}
