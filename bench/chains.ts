import type { Call, Response } from '../src/chain/call.js'
import { createNode, type Segment } from '../src/chain/chain.js'
import { createAxiosPlugin } from './rivals.js'

// From eight segments, one of them an id, to the URL that a verb is called with; no further. Our own part is taken from
// src: a client goes on from there to sign, which costs a hundred times as much and would hide it.

/** Each gives the path for an id. */
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

/** As little as a chain can be: nothing is kept, converted or checked. */
function byMinimalProxy(): (id: string) => string {
  const node = (path: string): Node =>
    new Proxy({} as Node, { get: (_, key) => (key === 'get' ? () => path : node(`${path}/${String(key)}`)) })
  const root = node('')
  return (id) => String(root.v3.marketing.busifavor.coupons[id].users.openid.appids.get())
}

// what a client has in its place signs and sends
let carried = ''
const done = Promise.resolve() as Promise<unknown> as Promise<Response>
function carry(call: Call): Promise<Response> {
  carried = call.target
  return done
}

function byOurs(): (id: string) => string {
  const root = createNode(carry, '') as Node
  return (id) => {
    root.v3.marketing.busifavor.coupons[id].users.openid.appids.get()
    return carried
  }
}

function byOursVariable(): (id: string) => string {
  const root = createNode(carry, '') as Node
  return (id) => {
    root.v3.marketing.busifavor.coupons._id_.users.openid.appids.get({ id })
    return carried
  }
}

/** wechatpay-axios-plugin, up to where it would call axios. */
function byAxiosPlugin(): (id: string) => string {
  const root = createAxiosPlugin()
  let path = ''
  // as its own `request` begins
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

/** Ids that never came before. */
export function createIds(): () => string {
  let last = 0
  return () => {
    last += 1
    return `20260528${last.toString().padStart(10, '0')}`
  }
}
