import { display } from '../chain/path.js'
import { UsageError } from '../errors/errors.js'
import { checkBaseURL } from '../transport/hosts.js'
import type { DownloadFile, DownloadParts } from './contracts.js'
import { readOptions } from './options.js'
import { readSource, targetOfPath, targetOfUrl, variablesIn } from './source.js'
import { watchStream } from './stream-error.js'

/** Reads the source and the options before the first await; the rest is loaded with the first download. */
export function createDownload(parts: DownloadParts): DownloadFile {
  return async (source, options) => {
    const { request, checked } = readRequest(source, options, parts)
    const streamFailure = watchStream(checked.stream)
    const { runDownload } = await import('./run-download.js')
    return runDownload(request, checked, streamFailure, parts)
  }
}

/** @throws UsageError */
function readRequest(source: unknown, options: unknown, { trusted, privateKey }: DownloadParts) {
  const found = readSource(source)
  if ('url' in found) {
    const request = targetOfUrl(found.url, trusted)
    const checked = readOptions(request.label, options, [], privateKey)
    for (const name of ['query', 'baseURL'] as const) {
      if ((name === 'query' ? checked.query : checked.request.baseURL) === undefined) continue
      throw new UsageError('ERR_OPTION', `${request.label}: \`${name}\` is in the address already; leave it out`)
    }
    return { request, checked }
  }
  const { template } = found
  const checked = readOptions(`GET ${display(template)}`, options, variablesIn(found), privateKey)
  const { baseURL } = checked.request
  const base = baseURL === undefined ? undefined : checkBaseURL(baseURL, trusted)
  return { request: targetOfPath(template, checked.values, checked.query, base), checked }
}
