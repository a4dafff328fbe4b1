import type { InternalAxiosRequestConfig } from 'axios'
import { expect, test } from 'vitest'
import { createClient, type Root, UsageError } from 'wechatpay-chain'
import { operations } from 'wechatpay-chain/catalogue'
import { buildTree, type PathNode } from '../../scripts/generate/tree.js'
import type { Operation } from '../../src/catalogue/operation.js'
import { ROOTS } from '../../src/chain/call.js'
import { variablesOf } from '../../src/chain/path.js'
import { compile } from '../support/compiler.js'
import { rejectionOf } from '../support/failure.js'
import { signAnswer, startGateway } from '../support/gateway.js'
import { keys, toPem, validConfig } from '../support/keys.js'
import { CLIENT_CERT, type Fields, fromXml, signV2, toXml, V2_KEY } from '../support/v2-gateway.js'

/** A call of one entry in one style, through `untyped`. */
interface Style {
  readonly name: string
  readonly node: unknown
}
type Verb = (options: object) => Promise<{ status: number; data: unknown }>
type Names = Readonly<Record<string, unknown>>

const ENTRIES = placesOf(buildTree(operations()), [])
const brand = { brandId: '40001', serial: keys.merchant.serial, privateKey: toPem(keys.merchant.privateKeyPkcs8) }

/** Every entry with its template and its chain of properties, as in the generated types. */
function placesOf(
  node: PathNode,
  properties: readonly string[],
): { operation: Operation; template: string; properties: readonly string[] }[] {
  return [
    ...node.operations.map((operation) => ({ operation, template: node.template, properties })),
    ...[...node.children.values()].flatMap((child) => placesOf(child, [...properties, child.property])),
  ]
}

function entriesOf(root: Root): typeof ENTRIES {
  return ENTRIES.filter(({ template }) => template.startsWith(`${root}/`))
}

function stylesOf(
  client: ReturnType<typeof createClient>,
  { template, properties }: (typeof ENTRIES)[number],
): Style[] {
  const { untyped } = client
  const below = template.replace(/^v3\//, '')
  return [
    { name: 'chain', node: properties.reduce<unknown>((node, property) => (node as Names)[property], untyped) },
    { name: 'chain()', node: untyped.chain(template) },
    { name: 'bracket', node: (untyped as unknown as Names)[template] },
    ...(below === template
      ? []
      : [
          { name: 'v3.chain()', node: untyped.v3.chain(below) },
          { name: "v3['']", node: (untyped.v3 as Names)[below] },
        ]),
  ]
}

function call({ node }: Style, { operation, template }: (typeof ENTRIES)[number]): ReturnType<Verb> {
  // without encoding, the value would change the path
  const values = Object.fromEntries(variablesOf(template).map((variable) => [variable, `${variable}/1 é`]))
  return ((node as Names)[operation.method.toLowerCase()] as Verb)(values)
}

/** Returns the expected target of a call, from the catalogue data only. */
function targetOf({ path }: Operation): string {
  return path.replace(/\{(\w+)\}/g, '$1%2F1%20%C3%A9')
}

/** An axios adapter that records the request and returns an empty, signed 204. */
function recorder() {
  const sent: string[] = []
  const answers = new Map<string, Record<string, string>>()
  const adapter = async (config: InternalAxiosRequestConfig) => {
    sent.push(`${config.method?.toUpperCase()} ${config.url?.replace('https://api.mch.weixin.qq.com', '')}`)
    const type = String(config.headers.get('authorization')).split(' ', 1)[0] ?? ''
    // created once: a response does not depend on the request
    const headers = answers.get(type) ?? { ...signAnswer(''), 'Wechatpay-Signature-Type': type }
    answers.set(type, headers)
    return { status: 204, statusText: 'No Content', headers, data: Buffer.alloc(0), config }
  }
  return { sent, adapter }
}

for (const root of ROOTS.filter((name) => name !== 'v2')) {
  test(`every known API below ${root} has the same method and target in each style`, async () => {
    const { sent, adapter } = recorder()
    const client = createClient(validConfig({ brand, axios: { adapter } }))
    const wanted: string[] = []
    for (const entry of entriesOf(root)) {
      const styles = stylesOf(client, entry)
      for (const style of styles) {
        wanted.push(`${entry.operation.method} ${targetOf(entry.operation)}`)
        expect(await call(style, entry), style.name).toMatchObject({ status: 204, data: undefined })
      }
    }
    expect(sent).toEqual(wanted)
    expect(wanted.length).toBeGreaterThan(0)
  }, 300_000)
}

/** An adapter for APIv2 that returns a signed response which every call accepts. */
function v2Recorder() {
  const sent: { call: string; fields: Fields }[] = []
  const adapter = async (config: InternalAxiosRequestConfig) => {
    const { method = '', url = '', data } = config
    const { origin, pathname, searchParams } = new URL(url)
    const fields = data === undefined ? Object.fromEntries(searchParams) : fromXml(String(data))
    sent.push({ call: `${method.toUpperCase()} ${origin}${pathname}`, fields })
    const answer: Fields = { return_code: 'SUCCESS', result_code: 'SUCCESS' }
    const type = fields['sign']?.length === 64 ? 'HMAC-SHA256' : 'MD5'
    const isJson = method.toUpperCase() === 'GET' && pathname.startsWith('/appauth/')
    const body = isJson ? '{"retcode":0}' : toXml({ ...answer, sign: signV2(answer, type) })
    return { status: 200, statusText: 'OK', headers: {}, data: Buffer.from(body), config }
  }
  return { sent, adapter }
}

test('every known API of APIv2 sends the same request in each style, as the catalogue says', async () => {
  const { sent, adapter } = v2Recorder()
  const client = createClient(validConfig({ apiV2Key: V2_KEY, clientCert: CLIENT_CERT, axios: { adapter } }))
  const entries = entriesOf('v2')
  expect(entries).toHaveLength(136)
  const pages: string[] = []
  for (const entry of entries) {
    const { method, path, host = 'api.mch.weixin.qq.com', browser, bodyType, v2 = {}, body, query } = entry.operation
    if (bodyType === 'multipart') continue // its upload is in spec/v2/upload.spec.ts
    for (const style of stylesOf(client, entry)) {
      if (browser) {
        const error = await rejectionOf(() => call(style, entry))
        expect(error, style.name).toBeInstanceOf(UsageError)
        expect(error.message).toContain(`instance.pageURL('v2${path}'`)
        pages.push(path)
        continue
      }
      await call(style, entry)
      const { call: to, fields } = sent.at(-1) ?? {}
      expect(to, style.name).toBe(`${method} https://${host}${path}`)
      if (fields === undefined) continue
      const types = v2.signTypes ?? []
      const wanted = (v2.defaultSignType ?? (types.length === 1 ? types[0] : 'MD5')) as 'MD5' | 'HMAC-SHA256'
      expect(fields['sign'], to).toBe(v2.sign === false ? undefined : signV2(fields, wanted))
      expect(fields['sign_type'] ?? 'MD5', to).toBe(v2.sign === false ? 'MD5' : wanted)
      expect('nonce_str' in fields, to).toBe(v2.nonce === undefined)
      const members = Object.keys((body ?? query)?.properties ?? {})
      for (const name of ['mch_id', 'mchid'])
        expect(fields[name], to).toBe(members.includes(name) ? keys.mchid : undefined)
    }
  }
  expect(new Set(pages).size).toBe(3)
  expect(sent).toHaveLength((136 - 1 - 3) * 3)
})

test('the roots together contain every entry', () => {
  expect(ROOTS.flatMap(entriesOf)).toHaveLength(1186)
  expect(ENTRIES).toHaveLength(1186)
})

test('the styles of one API of each family send the same signed request', async () => {
  const gateway = await startGateway(() => ({ status: 204 }))
  const client = createClient(gateway.config())
  const families = new Map(operations().map((operation) => [operation.family, operation.path]))
  const chosen = ENTRIES.filter(
    ({ operation, template }) => [...families.values()].includes(operation.path) && !/^(?:v2|brand)\//.test(template),
  )
  for (const entry of chosen) {
    const styles = stylesOf(client, entry)
    const before = gateway.arrived.length
    for (const style of styles) await call(style, entry)
    const arrived = gateway.arrived.slice(before).map(({ method, target, signed }) => ({ method, target, signed }))
    const { method } = entry.operation
    expect(arrived).toEqual(styles.map(() => ({ method, target: targetOf(entry.operation), signed: true })))
  }
  expect(chosen.length).toBeGreaterThan(50)
})

const PRELUDE = `import type { Client, Operations, Request } from 'wechatpay-chain'
declare const instance: Client
declare function options<Name extends keyof Operations>(name: Name): Request<Name>
`
const access = (name: string) => (/^\w+$/.test(name) ? `.${name}` : `['${name}']`)

/** Every API in each style. */
const CALLS = ENTRIES.flatMap(({ operation: { method }, template, properties }) => {
  const below = template.replace(/^v3\//, '')
  const nodes = [
    `instance${properties.map(access).join('')}`,
    `instance.chain('${template}')`,
    `instance['${template}']`,
    ...(below === template ? [] : [`instance.v3.chain('${below}')`]),
    ...(below === template || !below.includes('/') ? [] : [`instance.v3['${below}']`]),
  ]
  return nodes.map((node) => `${node}.${method.toLowerCase()}(options('${method} /${template}'))`)
})
/** A number for each numeric variable. */
const NUMBERS = ENTRIES.flatMap(({ operation: { method, variables = {} }, template }) =>
  Object.entries(variables)
    .filter(([, { type }]) => type !== 'string')
    .map(
      ([name]) =>
        `export const _${template.replace(/\W/g, '_')}_${method}: Request<'${method} /${template}'>['${name}'] = 1`,
    ),
)
const TEXTS = {
  calls: CALLS.join('\n'),
  numbers: NUMBERS.join('\n'),
  invalid: 'instance.v3.certificates.put()\ninstance.v3.certificates.get({ nonsense: 1 })',
  untyped: `declare const path: string
instance.chain(path).post({ json: {} })
instance.v3.chain(path).post({ json: {} })`,
}
let compiled: ReadonlyMap<string, string[]> | undefined

/** The errors of a text; all of them are compiled in one run. */
function problemsOf(name: keyof typeof TEXTS): string[] | undefined {
  compiled ??= compile(new Map(Object.entries(TEXTS).map(([key, text]) => [key, PRELUDE + text])))
  return compiled.get(name)
}

test('every known API compiles in each style, with the same options', () => {
  expect(CALLS.length).toBeGreaterThan(5 * 1000)
  expect(problemsOf('calls')).toEqual([])
  // the check detects an unknown verb and an unknown option
  expect(problemsOf('invalid')).toEqual([
    expect.stringContaining("Property 'put' does not exist"),
    expect.stringContaining("'nonsense' does not exist"),
  ])
}, 300_000)

test('a path that is only known at run time is not typed, also below v3', () => {
  expect(problemsOf('untyped')).toEqual([])
}, 300_000)

test('a numeric variable may be a number', () => {
  expect(NUMBERS.length).toBeGreaterThan(15)
  expect(problemsOf('numbers')).toEqual([])
}, 300_000)
