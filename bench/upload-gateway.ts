import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { signedAnswer } from './answers.js'
import { say } from './program.js'

// takes a whole body before it answers, as whoever keeps a file does, and checks nothing

const MEDIA = { media_id: 'jEAPpEA1T8AHSpvSHMzmh5lkPbG' }
let { headers, body } = signedAnswer(MEDIA)
setInterval(() => {
  ;({ headers, body } = signedAnswer(MEDIA))
}, 1000)

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, headers)
    response.end(body)
  })
})
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1', () => say({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }))
process.on('disconnect', () => process.exit())
