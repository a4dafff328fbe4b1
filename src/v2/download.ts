import type { VerifiedFile } from '../download/download.js'
import type { FileReceiver } from '../download/file-receiver.js'
import { NetworkError } from '../errors/errors.js'
import type { Protocol } from '../transport/transport.js'
import { type Language, toApiError } from './api-error.js'
import { isMarkup } from './protocol.js'
import { parseXml } from './xml.js'

/** The protocol of a bill of APIv2, which nobody signs: in its place a refusal comes as XML. */
export function openFile(protocol: Protocol, intake: FileReceiver, language: Language | undefined): Protocol {
  return {
    ...protocol,
    async open(reply): Promise<VerifiedFile> {
      const { stream, headers } = reply
      if (stream === undefined) return (await protocol.open(reply)) as VerifiedFile // it is no good answer, and throws
      const taken = await intake.receive({
        stream,
        toApiError: async (body) => {
          if (!isMarkup(body)) return undefined
          const answer = parseXml(body)
          if (answer !== undefined) return toApiError({ ...reply, body }, answer, language)
          const message = `${reply.label}: the answer is a document and no bill; check baseURL and the proxy`
          return new NetworkError('ERR_RESPONSE_FORMAT', message, true)
        },
      })
      await intake.finish()
      const contentType = headers['content-type']
      return {
        ...taken,
        verifiedBy: intake.options.hash === undefined ? 'none' : 'hash',
        contentType: typeof contentType === 'string' ? contentType : undefined,
      }
    },
  }
}
