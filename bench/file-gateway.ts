import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sendToParent } from './program.js'

// responds to every request with a large file: one block of a bill that is repeated, so that memory stays small

const [megabytes = '200'] = process.argv.slice(2)
const BLOCK = Buffer.alloc(
  1024 * 1024,
  '`2026-11-23 10:00:00,`wx8888888888888888,`1900007291,`0,`SUCCESS,`100.00,`0.60%\r\n',
)
const blocks = Number(megabytes)
const hash = createHash('sha1')
for (let block = 0; block < blocks; block += 1) hash.update(BLOCK)

const server = createServer((request, response) => {
  request.resume()
  response.writeHead(200, { 'content-length': BLOCK.length * blocks, 'content-type': 'text/plain' })
  let left = blocks
  const more = () => {
    while (left > 0) {
      left -= 1
      if (!response.write(BLOCK)) return
    }
    response.end()
  }
  response.on('drain', more)
  more()
})
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1', () => {
  sendToParent({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, hash: hash.digest('hex') })
})
process.on('disconnect', () => process.exit())
