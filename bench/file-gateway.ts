import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { say } from './program.js'

// answers everything with a large file that is never in memory as a whole: one block of bill, again and again

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
  say({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, hash: hash.digest('hex') })
})
process.on('disconnect', () => process.exit())
