/**
 * Downloads one file and prints what came of it: `node download-child.mjs <url> <to> <sha1>`. `rss` is the
 * most that it had of memory besides what it had before, in bytes.
 */
import { downloadOf } from './downloads.js'
import { validConfig } from './keys.js'

const [url = '', to = '', hash_value = ''] = process.argv.slice(2)
const download = downloadOf(validConfig({ baseURL: new URL(url).origin }))
const hash = hash_value === '' ? undefined : { hash_type: 'SHA1', hash_value }

const before = process.memoryUsage.rss()
let peak = before
setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 5).unref()
const result = await download(url, { to, hash })
console.log(JSON.stringify({ ...result, rss: Math.max(peak, process.memoryUsage.rss()) - before }))
