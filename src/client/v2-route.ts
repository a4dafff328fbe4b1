import type { Call } from '../chain/call.js'
import type { FileReceiver } from '../download/file-receiver.js'
import { UsageError } from '../errors/errors.js'
import type { SendRequest } from '../transport/contracts.js'
import type { SendV2, V2Request, V2Settings } from '../v2/calls.js'
import { type Fields, toFields } from '../v2/fields.js'
import { readUpload } from '../v2/upload.js'

const NO_FIELDS: Fields = Object.freeze(Object.create(null))

type V2RouteRequest = Omit<V2Request, 'xml' | 'query'>

/** Sends calls of APIv2. */
export interface V2Route {
  call(call: Call, request: V2RouteRequest): ReturnType<SendV2>
  /** Downloads a file into `receiver`. */
  file(request: V2RouteRequest, xml: unknown, receiver: FileReceiver): ReturnType<SendV2>
}

/** Creates the route to APIv2. Fields are read before the first await; the other modules of APIv2 are loaded on first use. */
export function createV2Route(settings: V2Settings, send: SendRequest): V2Route {
  let loaded: Promise<SendV2> | undefined
  const sendV2: SendV2 = async (request) => {
    loaded ??= import('../v2/calls.js').then(({ createV2Calls }) => createV2Calls(settings, send))
    return (await loaded)({ ...request, target: request.target.slice('/v2'.length) })
  }
  return {
    async call({ verb, label, options, secrets }, request) {
      const { json, security, nonceless, file, filename, meta } = options
      if (json !== undefined)
        reject(`${label}: \`json\` is the body of an APIv3 call; the body of an APIv2 call goes under \`xml\``)
      if (secrets.length > 0)
        reject(`${label}: encrypt() is for APIv3; APIv2 uses another key for encryption (risk/getpublickey)`)
      const xml = toFields(label, 'xml', options.xml)
      // the query of a POST is already in the target, and is not signed
      const query = verb === 'get' ? toFields(label, 'query', options.query) : NO_FIELDS
      const upload = file === undefined ? undefined : readUpload(label, { file, filename, meta }, request)
      return sendV2({ ...request, xml, query, security, nonceless, upload })
    },
    async file(request, xml, receiver) {
      return sendV2({ ...request, xml: toFields(request.label, 'xml', xml), query: NO_FIELDS, receiver })
    },
  }
}

function reject(message: string): never {
  throw new UsageError('ERR_OPTION', message)
}
