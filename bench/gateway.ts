import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sendToParent } from './program.js'
import { PAID_ORDER, signedResponse } from './responses.js'

// responds to every request without checks, and signs once a second: the gateway must not be the bottleneck

let { headers, body } = signedResponse(PAID_ORDER)
setInterval(() => {
  ;({ headers, body } = signedResponse(PAID_ORDER))
}, 1000)

const server = createServer((request, response) => {
  request.resume()
  response.writeHead(200, headers)
  response.end(body)
})
// keeps the connections of a candidate open while other candidates run
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1', () => sendToParent({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }))
process.on('disconnect', () => process.exit())
