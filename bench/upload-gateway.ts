import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sendToParent } from './program.js'
import { signedResponse } from './responses.js'

// reads the whole body before it responds, as a server that stores the file does; without checks

const MEDIA = { media_id: 'jEAPpEA1T8AHSpvSHMzmh5lkPbG' }
let { headers, body } = signedResponse(MEDIA)
setInterval(() => {
  ;({ headers, body } = signedResponse(MEDIA))
}, 1000)

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, headers)
    response.end(body)
  })
})
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1', () => sendToParent({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }))
process.on('disconnect', () => process.exit())
