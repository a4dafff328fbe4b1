import { display, encodeQuery, fill, join, type Query, variablesOf } from '../chain/path.js'
import { UsageError } from '../errors/errors.js'
import { checkHost } from '../transport/hosts.js'

/** A `download_url`, a path with variables, or a node of the chain. A missing source is rejected at run time. */
export type DownloadSource = string | URL | object | undefined

/** Method and address of a file request. */
export interface FileRequestTarget {
  /** Name of the request in error messages: `GET /v3/merchant-service/images/{media_id}` */
  readonly label: string
  /** `GET /v3/merchant-service/images/42`: identifies the API. Never shown, because it contains values. */
  readonly filledCall: string
  readonly method: 'GET' | 'POST'
  /** First segment of the path. */
  readonly root: string
  /** Origin of a `download_url`. `undefined`: the client's base URLs. */
  readonly base: string | undefined
  /** Path and query. */
  readonly target: string
  readonly query: URLSearchParams
}

/** Reads the source as a URL or as a path template. @throws UsageError `ERR_PATH` */
export function readSource(source: unknown): { readonly url: URL } | { readonly template: string } {
  const text = typeof source === 'string' ? source : source instanceof URL ? source.href : pathOfNode(source)
  if (text === undefined || text === '' || text.startsWith('[object ')) {
    throw new UsageError(
      'ERR_PATH',
      'download: the source is required: the download_url of a response, a path, or a node of the chain',
    )
  }
  if (!/^[a-z][a-z0-9+.-]*:/i.test(text)) return { template: join('', text) }
  if (!URL.canParse(text))
    throw new UsageError(
      'ERR_PATH',
      'download: the address is not a valid URL; pass the download_url of the response unchanged',
    )
  return { url: new URL(text) }
}

/** Returns the path of a node of the chain: a node converts to its path. */
function pathOfNode(node: unknown): string | undefined {
  if ((typeof node !== 'object' && typeof node !== 'function') || node === null) return undefined
  try {
    return String(node)
  } catch {
    return undefined
  }
}

/** @throws UsageError `ERR_FOREIGN_HOST`, `ERR_INSECURE_URL`, also if the URL is from a signed response */
export function targetOfUrl(url: URL, trusted: ReadonlySet<string>): FileRequestTarget {
  checkHost(url, trusted)
  const { origin, pathname, search, searchParams } = url
  const path = pathname
    .split('/')
    .map((segment) => (API_SEGMENT.test(segment) ? segment : '{}'))
    .join('/')
  return {
    label: `GET ${path}`,
    filledCall: `GET ${pathname}`,
    method: 'GET',
    root: pathname.split('/')[1] ?? '',
    base: origin,
    target: pathname + search,
    query: searchParams,
  }
}
// a segment of an API path; any other segment may be an id and is not shown
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
    filledCall: `${method} ${path}`,
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
