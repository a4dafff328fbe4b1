import type { VerifiedFile } from '../download/contracts.js'
import type { FileReceiver } from '../download/file-receiver.js'
import { NetworkError } from '../errors/errors.js'
import type { Protocol } from '../transport/contracts.js'
import { type Language, toApiError } from './api-error.js'
import { isMarkup } from './protocol.js'
import type { V2Body, V2Given } from './signed-fields.js'
import { parseXml } from './xml.js'

/** Creates the protocol for bills of APIv2. Bills are not signed; an API error arrives as XML instead of the bill. */
export function receiveFile(
  protocol: Protocol<V2Given, V2Body>,
  receiver: FileReceiver,
  language: Language | undefined,
): Protocol<V2Given, V2Body> {
  return {
    ...protocol,
    async open(response): Promise<VerifiedFile> {
      const { stream, headers } = response
      // only a 2xx response is a stream; `open` throws for the others
      if (stream === undefined) return (await protocol.open(response)) as VerifiedFile
      const file = await receiver.receive({
        stream,
        toApiError: async (body) => {
          if (!isMarkup(body)) return undefined
          const fields = parseXml(body)
          if (fields !== undefined) return toApiError({ ...response, body }, fields, language)
          const message = `${response.label}: the response is a document, not a bill; check baseURL and the proxy`
          return new NetworkError('ERR_RESPONSE_FORMAT', message, true)
        },
      })
      await receiver.finish()
      const contentType = headers['content-type']
      return {
        ...file,
        verifiedBy: receiver.options.hash === undefined ? 'none' : 'hash',
        contentType: typeof contentType === 'string' ? contentType : undefined,
      }
    },
  }
}
