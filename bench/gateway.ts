import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PAID_ORDER, signedAnswer } from './answers.js'
import { say } from './program.js'

// answers everything and checks nothing, with a signature that is made once a second: it must never be what is waited for

let { headers, body } = signedAnswer(PAID_ORDER)
setInterval(() => {
  ;({ headers, body } = signedAnswer(PAID_ORDER))
}, 1000)

const server = createServer((request, response) => {
  request.resume()
  response.writeHead(200, headers)
  response.end(body)
})
// the candidates rest while others run, and shall find their connections again
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1', () => say({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }))
process.on('disconnect', () => process.exit())
