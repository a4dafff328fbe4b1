import type { Call, Response } from '../src/chain/call.js'
import { createNode, type Segment } from '../src/chain/chain.js'
import { createAxiosPlugin } from './rivals.js'

// Builds the URL of a path with eight segments, one of which is an id. Our chain is imported from src without the client:
// the client also signs, which takes a hundred times as long and would hide the time of the chain.

/** Each function returns the path for an id. */
export const CHAINS = {
  template: byTemplate,
  minimal: byMinimalProxy(),
  ours: byOurs(),
  oursVariable: byOursVariable(),
  axiosPlugin: byAxiosPlugin(),
} as const satisfies Readonly<Record<string, (id: string) => string>>
export type Chain = keyof typeof CHAINS

const TEMPLATE = 'v3/marketing/busifavor/coupons/{id}/users/openid/appids'
function byTemplate(id: string): string {
  const values: Readonly<Record<string, string>> = { id }
  return `/${TEMPLATE.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))}`
}

interface Node {
  readonly [segment: string]: Segment
}

/** The smallest chain that a Proxy allows: it caches, converts and checks nothing. */
function byMinimalProxy(): (id: string) => string {
  const node = (path: string): Node =>
    new Proxy({} as Node, { get: (_, key) => (key === 'get' ? () => path : node(`${path}/${String(key)}`)) })
  const root = node('')
  return (id) => String(root.v3.marketing.busifavor.coupons[id].users.openid.appids.get())
}

// takes the place of the router of a client, which signs and sends
let target = ''
const done = Promise.resolve() as Promise<unknown> as Promise<Response>
function noteTarget(call: Call): Promise<Response> {
  target = call.target
  return done
}

function byOurs(): (id: string) => string {
  const root = createNode(noteTarget, '') as Node
  return (id) => {
    root.v3.marketing.busifavor.coupons[id].users.openid.appids.get()
    return target
  }
}

function byOursVariable(): (id: string) => string {
  const root = createNode(noteTarget, '') as Node
  return (id) => {
    root.v3.marketing.busifavor.coupons._id_.users.openid.appids.get({ id })
    return target
  }
}

/** wechatpay-axios-plugin, without its call of axios. */
function byAxiosPlugin(): (id: string) => string {
  const root = createAxiosPlugin()
  let path = ''
  // the same steps as at the start of its own `request`
  root.client.request = (pathname, _method, _data, config: Readonly<Record<string, string>> = {}) => {
    path = `/${pathname}`.replace(/\{([^}]+)\}/g, (given, name) =>
      Object.hasOwn(config, name) ? String(config[name]) : given,
    )
  }
  return (id) => {
    root.v3.marketing.busifavor.coupons[id].users.openid.appids.get()
    return path
  }
}

/** Returns a function that returns a new id each time. */
export function createIds(): () => string {
  let last = 0
  return () => {
    last += 1
    return `20260528${last.toString().padStart(10, '0')}`
  }
}
