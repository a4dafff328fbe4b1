import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { operations } from 'wechatpay-chain/catalogue'
import { printFiles, printV2Calls } from '../../scripts/generate/calls.js'
import { printEvents } from '../../scripts/generate/events.js'
import { printHints } from '../../scripts/generate/hints.js'
import { printSensitive } from '../../scripts/generate/sensitive.js'
import { buildTree, nodesOf, templateOf } from '../../scripts/generate/tree.js'
import { printTypes } from '../../scripts/generate/types.js'
import { generate, readCatalogue, readErrorCodes, readEvents } from '../../scripts/generate.js'
import { SENSITIVE, SENSITIVE_EVENTS } from '../../src/generated/sensitive.js'
import { programPath } from '../support/program.js'

type Entry = Readonly<Record<string, unknown>>

/** The smallest valid entry. */
function entry(merge: Entry = {}): Entry {
  return { method: 'GET', path: '/v3/things', title: '查询', product: '产品', ...merge }
}

/** The smallest valid notification. */
function notification(eventType: string, merge: Entry = {}): Entry {
  return { id: `v3.${eventType}`, version: 'v3', eventType, ...merge }
}

function folderOfRun(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-generate-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const NO_ERROR_CODES: Entry = {
  ...{ numbers: {}, codes: {}, v2_codes: {} },
  ...{ usage_errors: {}, network_errors: {}, trust_errors: {} },
}

/** A folder with `src/catalogue/things.json` of these entries, and `events.json` and `error-codes.json`; or with the given text. */
function projectOf(
  entries: readonly Entry[] | string,
  notifications: readonly Entry[] | string = [],
  errorCodes: Entry | string = NO_ERROR_CODES,
): string {
  const project = folderOfRun()
  mkdirSync(join(project, 'src/catalogue'), { recursive: true })
  const textOf = (list: readonly Entry[] | Entry | string) => (typeof list === 'string' ? list : JSON.stringify(list))
  writeFileSync(join(project, 'src/catalogue/things.json'), textOf(entries))
  writeFileSync(join(project, 'src/catalogue/events.json'), textOf(notifications))
  writeFileSync(join(project, 'src/catalogue/error-codes.json'), textOf(errorCodes))
  return project
}

interface Finished {
  status: number | null
  output: string
}

/** Runs the program in this process. */
function run(project: string, ...args: string[]): Finished {
  try {
    return { status: 0, output: generate(args.includes('--check'), project) ?? '' }
  } catch (error) {
    return { status: 1, output: (error as Error).message }
  }
}

/** Runs the program as its own process, as `npm run generate` does. */
function runProcess(project: string, ...args: string[]): Finished {
  const { status, stdout, stderr } = spawnSync(process.execPath, [programPath('generate'), ...args], {
    cwd: project,
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}

/** The error of reading these entries. */
function errorOf(...entries: Entry[]): string {
  try {
    readCatalogue(join(projectOf(entries), 'src/catalogue'))
  } catch (error) {
    return (error as Error).message
  }
  return 'no error'
}

/** The lines of sensitive.ts for these entries and notifications. */
function marksOf(entries: readonly Entry[], notifications: readonly Entry[] = []): string[] {
  const folder = join(projectOf(entries, notifications), 'src/catalogue')
  const operations = readCatalogue(folder)
  const placeOf = (operation: (typeof operations)[number]) => `things.json[${operations.indexOf(operation)}]`
  const text = printSensitive(operations, readEvents(folder), placeOf)
  return text.split('\n').filter((line) => line.startsWith("  '"))
}

/** events.ts of these notifications. */
function eventsOf(...notifications: Entry[]): string {
  return printEvents(readEvents(join(projectOf([], notifications), 'src/catalogue')))
}

/** The output of the program for these entries, which must fail. */
function failureOf(...entries: Entry[]): string {
  const { status, output } = run(projectOf(entries))
  return status === 1 ? output : `exit code ${status}: ${output}`
}

function filesOf(project: string): Map<string, string> {
  const folder = join(project, 'src/generated')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

function copyOfProject(): string {
  const project = folderOfRun()
  for (const folder of ['src/catalogue', 'src/generated', 'spec/types/generated'])
    cpSync(folder, join(project, folder), { recursive: true })
  return project
}

const object = (properties: Entry, merge: Entry = {}) => ({ type: 'object', properties, ...merge })
const array = (items: Entry) => ({ type: 'array', items })
const text = { type: 'string' }
const secret = (encrypted: string) => ({ type: 'string', encrypted })

test('a valid entry is read without changes', () => {
  const right = entry({ path: '/v3/things/{id}', variables: { id: { type: 'string' } }, query: object({}) })
  expect(readCatalogue(join(projectOf([right]), 'src/catalogue'))).toEqual([right])
})

const INVALID: readonly (readonly [name: string, broken: Entry, reason: string])[] = [
  ['an unknown key', { roles: ['merchant'], colour: 'red' }, 'things.json[1]: unknown key "colour"'],
  ['an unknown key of `v2`', { v2: { salt: true } }, 'things.json[1].v2: unknown key "salt"'],
  ['an unknown key of `download`', { download: { size: 1 } }, 'things.json[1].download: unknown key "size"'],
  [
    'an unknown key deep in a schema',
    { answer: object({ list: { type: 'array', items: object({ a: { type: 'string', unit: 'fen' } }) } }) },
    'things.json[1].answer.properties.list.items.properties.a: unknown key "unit"',
  ],
  ['no title', { title: undefined }, 'things.json[1]: title is missing'],
  ['an unknown method', { method: 'HEAD' }, 'things.json[1].method: malformed'],
  ['an unknown role', { roles: ['customer'] }, 'things.json[1].roles: malformed'],
  ['an unknown status', { status: 'gone' }, 'things.json[1].status: malformed'],
  ['an invalid link', { docs: ['pay.weixin.qq.com'] }, 'things.json[1].docs: malformed'],
  ['an undocumented response status', { answerStatus: 201 }, 'things.json[1].answerStatus: malformed'],
  [
    'a variable that is not in the path',
    { variables: { id: { type: 'string' } } },
    'things.json[1].variables: id is not in /v3/other',
  ],
  [
    'a variable without a schema',
    { path: '/v3/other/{id}' },
    'things.json[1].variables: id of /v3/other/{id} is missing',
  ],
  [
    'a variable twice in the path',
    { path: '/v3/{id}/{id}', variables: { id: { type: 'string' } } },
    'things.json[1].path: a variable is twice in /v3/{id}/{id}',
  ],
  ['a body on GET', { bodyType: 'json', body: object({}) }, 'things.json[1]: GET has a body'],
  [
    'a body without a type',
    { method: 'POST', body: object({}) },
    'things.json[1]: body and bodyType are required together',
  ],
  [
    'a type without a body',
    { method: 'POST', bodyType: 'json' },
    'things.json[1]: body and bodyType are required together',
  ],
  ['a query that is not an object', { query: { type: 'string' } }, 'things.json[1].query: not a schema of type object'],
  ['an unknown type', { query: object({ a: { type: 'float' } }) }, 'things.json[1].query.properties.a.type: malformed'],
  [
    'a format that is not text',
    { query: object({ a: { type: 'string', format: 1 } }) },
    'things.json[1].query.properties.a.format: malformed',
  ],
  [
    'invalid values',
    { query: object({ a: { type: 'string', enum: [{}] } }) },
    'things.json[1].query.properties.a.enum: malformed',
  ],
  [
    'a length that is not an integer',
    { query: object({ a: { type: 'string', maxLength: 1.5 } }) },
    'things.json[1].query.properties.a.maxLength: malformed',
  ],
  [
    'an unknown encryption',
    { query: object({ a: { type: 'string', encrypted: 'rot13' } }) },
    'things.json[1].query.properties.a.encrypted: malformed',
  ],
  [
    'an array without items',
    { query: object({ a: { type: 'array' } }) },
    'things.json[1].query.properties.a: array has no items',
  ],
  [
    'an unknown required member',
    { query: object({ a: { type: 'string' } }, { required: ['b'] }) },
    'things.json[1].query.required: "b" is not among its properties',
  ],
  [
    'required members that are not a list',
    { query: object({ a: { type: 'string' } }, { required: 1 }) },
    'things.json[1].query.required: malformed',
  ],
  [
    'alternatives that are not a list',
    { query: object({ a: { oneOf: 1 } }) },
    'things.json[1].query.properties.a.oneOf: malformed',
  ],
]
for (const [name, broken, reason] of INVALID) {
  test(`rejects an entry with ${name} and names its place`, () => {
    expect(errorOf(entry(), entry({ path: '/v3/other', ...broken }))).toContain(reason)
  })
}

test('rejects an entry that is not an object', () => {
  expect(errorOf(entry(), [] as unknown as Entry)).toContain('things.json[1]: not an object')
})

test('reports all faults together', () => {
  const message = errorOf(entry({ colour: 1 }), entry({ path: '/v3/other', title: undefined }))
  expect(message).toMatch(/things\.json\[0\]: unknown key "colour"\n.*things\.json\[1\]: title is missing/)
})

test('rejects a second entry of the same method and path and names both places', () => {
  const message = errorOf(entry(), entry({ method: 'POST' }), entry({ title: '又' }))
  expect(message).toMatch(/things\.json\[2\]: GET \/v3\/things is also in .*things\.json\[0\]/)
})

test('finds a second entry in another file', () => {
  const project = projectOf([entry()])
  writeFileSync(join(project, 'src/catalogue/zebra.json'), JSON.stringify([entry({ path: '/v3/zebra' }), entry()]))
  expect(() => readCatalogue(join(project, 'src/catalogue'))).toThrow(
    /zebra\.json\[1\]: GET \/v3\/things is also in .*things\.json\[0\]/,
  )
})

test('APIv2 and APIv3 can have the same path', () => {
  const both = [entry({ path: '/v3/things' }), entry({ path: '/v3/things', version: 'v2', method: 'GET' })]
  expect(readCatalogue(join(projectOf(both), 'src/catalogue'))).toHaveLength(2)
})

test('names the file that is not JSON or not a list', () => {
  for (const text of ['[{', '{}']) {
    expect(() => readCatalogue(join(projectOf(text), 'src/catalogue'))).toThrow(/things\.json/)
  }
})

const UNREACHABLE: readonly (readonly [why: string, path: string])[] = [
  ['a literal with the spelling of a variable', '/v3/things/_id_'],
  ['a literal with another spelling of a variable', '/v3/things/$id$'],
  ['an empty segment in the middle', '/v3//things'],
  ['a space', '/v3/things/all of them'],
  ['a dot segment', '/v3/things/../others'],
  ['an incomplete placeholder', '/v3/things/{id'],
  ['a query string', '/v3/things?a=1'],
  ['no slash at the start', 'v3/things'],
  ['an unknown root', '/pay/things'],
  ['a variable that means a trailing slash', '/v3/things/{empty}'],
]
for (const [why, path] of UNREACHABLE) {
  test(`generation fails at a path that no call reaches: ${why}`, () => {
    const variables = path.endsWith('{empty}') ? { variables: { empty: { type: 'string' } } } : {}
    const output = failureOf(entry(), entry({ path, ...variables }))
    expect(output).toContain('things.json[1]')
    expect(output).toContain(path.replace(/^\//, ''))
  })
}

test('a reserved segment is a key with a slash', () => {
  const segments = ['then', 'chain', 'constructor', 'inspect', 'to-string', 'addInstitutionsub', 'Things']
  const project = projectOf(segments.map((segment) => entry({ path: `/v3/things/${segment}` })))
  const nodes = nodesOf(buildTree(readCatalogue(join(project, 'src/catalogue'))))
  const properties = segments.map(
    (segment) => nodes.find(({ template }) => template === `v3/things/${segment}`)?.property,
  )
  // toString is a name of Object.prototype, to-string is not
  expect(properties).toEqual(segments.map((segment) => (segment === 'to-string' ? segment : `/${segment}`)))
})

test('generation fails if two paths have the same type name', () => {
  const output = failureOf(entry({ path: '/v3/ab/c' }), entry({ path: '/v3/ab-c' }))
  expect(output).toContain('v3/ab/c and v3/ab-c have the same type name V3AbC')
  expect(output).toContain('things.json[1]')
})

test('generation fails if a path and a type of another path have the same name', () => {
  const query = object({ a: { type: 'string' } })
  const output = failureOf(entry({ path: '/v3/ab', query }), entry({ path: '/v3/ab/get/query' }))
  expect(output).toContain('V3AbGetQuery')
  expect(output).toContain('things.json[1]')
})

test('the committed files are up to date', () => {
  expect(runProcess(process.cwd(), '--check')).toEqual({ status: 0, output: '' })
})

test('the printed type test has APIs of every family', () => {
  const printed = readFileSync('spec/types/generated/catalogue.spec-d.ts', 'utf8')
  const families = new Set([...printed.matchAll(/^\/\/ ([\w-]+): .+, [A-Z]+ \//gm)].map(([, family]) => family))
  expect(families).toEqual(new Set(operations().map(({ family }) => family)))
})

test('the check fails and names the file after a change, a removal or an addition', () => {
  const project = copyOfProject()
  const generated = join(project, 'src/generated')
  appendFileSync(join(generated, 'types/v3-pay.ts'), '\n')
  appendFileSync(join(generated, 'sensitive.ts'), '\n')
  rmSync(join(generated, 'events.ts'))
  rmSync(join(generated, 'traits.ts'))
  writeFileSync(join(generated, 'types/v3-gone.ts'), '')
  appendFileSync(join(project, 'spec/types/generated/catalogue.spec-d.ts'), '\n')
  const { status, output } = runProcess(project, '--check')
  expect(status).toBe(1)
  expect(output).toMatch(/^generated files are out of date \(/)
  for (const name of ['types/v3-pay.ts', 'sensitive.ts', 'traits.ts', 'events.ts', 'types/v3-gone.ts'])
    expect(output).toContain(`src/generated/${name}`)
  expect(output).toContain('spec/types/generated/catalogue.spec-d.ts')
  expect(output).not.toContain('paths.ts')
})

test('the check fails after a change of the catalogue', () => {
  const project = copyOfProject()
  writeFileSync(join(project, 'src/catalogue/zebra.json'), JSON.stringify([entry({ path: '/v3/zebra' })]))
  const { status, output } = run(project, '--check')
  expect(status).toBe(1)
  expect(output).toContain('types/v3-zebra.ts')
})

test('the check fails after a change of the notifications', () => {
  const project = copyOfProject()
  const file = join(project, 'src/catalogue/events.json')
  const notifications = JSON.parse(readFileSync(file, 'utf8'))
  const resource = object({ phone: { type: 'string', encrypted: 'rsa:merchant' } })
  writeFileSync(file, JSON.stringify([...notifications, notification('THINGS.NEW', { resource })]))
  const { status, output } = run(project, '--check')
  expect(status).toBe(1)
  expect(output).toContain('(src/generated/sensitive.ts, src/generated/events.ts)')
})

test('prints the same bytes each time and removes old files', () => {
  const project = copyOfProject()
  const committed = filesOf(project)
  writeFileSync(join(project, 'src/generated/types/v3-gone.ts'), '')
  expect(run(project).status).toBe(0)
  const first = filesOf(project)
  expect(run(project).status).toBe(0)
  expect(filesOf(project)).toEqual(first)
  expect(first).toEqual(committed)
  expect(first.size).toBeGreaterThan(75)
})

test('an invalid entry does not change the printed files', () => {
  const project = projectOf([entry()])
  expect(runProcess(project).status).toBe(0)
  const before = filesOf(project)
  writeFileSync(join(project, 'src/catalogue/things.json'), JSON.stringify([entry({ colour: 'red' })]))
  const { status, output } = runProcess(project)
  expect(status).toBe(1)
  expect(output).toContain('src/catalogue/things.json[0]: unknown key "colour"')
  expect(filesOf(project)).toEqual(before)
})

test('a sensitive value is marked in objects and arrays, on one line per API, with {} for each variable', () => {
  const person = object({ name: secret('rsa:platform'), age: text })
  const body = object({
    people: array(array(object({ id: text, phones: array(secret('rsa:platform')), inner: person }))),
    plain: object({ a: text }),
    'e-mail': secret('rsa:platform'),
  })
  const call = { path: '/v3/things/{a}/to/{b}', variables: { a: text, b: text }, query: object({ q: person }) }
  const answer = object({ data: array(object({ name: secret('rsa:merchant') })) })
  expect(marksOf([entry(), entry({ ...call, method: 'POST', bodyType: 'json', body, answer })])).toEqual([
    "  'POST v3/things/{}/to/{}': { query: { q: { name: true } }, " +
      "body: { people: { phones: true, inner: { name: true } }, 'e-mail': true }, answer: { data: { name: true } } },",
  ])
})

test('only values of the client are marked: WeChat Pay key in requests, merchant key in responses', () => {
  const both = object({ ours: secret('rsa:platform'), theirs: secret('rsa:merchant') })
  const others = object({
    a: secret('aes-256-gcm:apiv3-key'),
    b: secret('rsa:getpublickey'),
    c: secret('aes-256-ecb:md5(apiv2-key)'),
  })
  expect(
    marksOf([
      entry({ query: both, answer: both }),
      entry({ path: '/v3/others', query: others, answer: others }),
      entry({ path: '/pay/micropay', version: 'v2', query: both, answer: both }),
    ]),
  ).toEqual(["  'GET v3/things': { query: { ours: true }, answer: { theirs: true } },"])
})

test('the marks of alternatives are merged', () => {
  const one = object({ card: object({ number: secret('rsa:merchant') }) })
  const other = object({ card: object({ owner: secret('rsa:merchant'), number: text }), phone: secret('rsa:merchant') })
  const nested = { oneOf: [array(object({ mail: secret('rsa:merchant') })), text] }
  const answer = object({ id: secret('rsa:merchant'), who: { oneOf: [one, { oneOf: [other, nested] }] } })
  expect(marksOf([entry({ answer })])).toEqual([
    "  'GET v3/things': { answer: { id: true, who: { card: { number: true, owner: true }, phone: true, mail: true } } },",
  ])
})

test('generation fails if one alternative is a sensitive text and another contains one', () => {
  const answer = object({ who: { oneOf: [secret('rsa:merchant'), object({ name: secret('rsa:merchant') })] } })
  expect(() => marksOf([entry(), entry({ path: '/v3/other', answer })])).toThrow(
    'things.json[1].answer.who: a sensitive value in one alternative, an object with sensitive members in another',
  )
})

test('an API with PKCS#1 v1.5 has a mark for it', () => {
  const body = object({ name: secret('rsa-pkcs1:platform') })
  const answer = object({ name: secret('rsa-pkcs1:merchant') })
  expect(marksOf([entry({ method: 'POST', bodyType: 'json', body, answer })])).toEqual([
    "  'POST v3/things': { body: { name: true }, answer: { name: true }, padding: 'pkcs1' },",
  ])
})

test('generation fails if one API has two paddings', () => {
  const query = object({ name: secret('rsa-pkcs1:platform') })
  const answer = object({ name: secret('rsa:merchant') })
  expect(() => marksOf([entry(), entry({ path: '/v3/other', query, answer })])).toThrow(
    'things.json[1]: one API has two paddings',
  )
})

test('generation fails if a sensitive value is inside a text', () => {
  for (const form of ['json', 'urlencoded']) {
    const query = object({ list: array({ ...text, [form]: object({ name: secret('rsa:platform') }) }) })
    expect(() => marksOf([entry({ query })])).toThrow(
      'things.json[0].query.list: a sensitive value inside a text is not supported',
    )
  }
})

test('sensitive values in the `meta` of an upload are marked in the body', () => {
  const meta = { ...text, json: object({ phone: secret('rsa:platform') }) }
  expect(marksOf([entry({ method: 'POST', bodyType: 'multipart', body: object({ meta }) })])).toEqual([
    "  'POST v3/things': { body: { phone: true } },",
  ])
})

test('a notification is marked by its event type, and an alias has the marks of its target', () => {
  const resource = object({ list: array(object({ phone: secret('rsa:merchant') })) })
  const notifications = [
    notification('OLD.NAME', { aliasOf: 'NEW.NAME' }),
    notification('NEW.NAME', { resource }),
    notification('PLAIN', { resource: object({ a: text }) }),
    notification('OF.V2', { version: 'v2', body: resource, resource }),
  ]
  expect(marksOf([], notifications)).toEqual([
    "  'OLD.NAME': { list: { phone: true } },",
    "  'NEW.NAME': { list: { phone: true } },",
  ])
})

test('generation fails if a notification has another padding', () => {
  const resource = object({ phone: secret('rsa-pkcs1:merchant') })
  expect(() => marksOf([], [notification('THINGS.NEW', { resource })])).toThrow(
    'v3.THINGS.NEW: notifications are decrypted with OAEP only',
  )
})

test('a sensitive value of a request accepts an encrypted value, in the query and in the body, with either padding', () => {
  const members = object({
    a: secret('rsa:platform'),
    b: secret('rsa-pkcs1:platform'),
    c: array(secret('rsa:platform')),
  })
  const call = { method: 'POST', bodyType: 'json', query: members, body: members, answer: members }
  const printed = printTypes(buildTree(readCatalogue(join(projectOf([entry(call)]), 'src/catalogue'))), templateOf).get(
    'types/v3-things.ts',
  )
  for (const name of ['V3ThingsPostQuery', 'V3ThingsPostJson']) {
    expect(membersOf(name, printed)).toEqual([
      'a?: string | Encrypted | undefined',
      'b?: string | Encrypted | undefined',
      'c?: readonly (string | Encrypted)[] | undefined',
    ])
  }
  expect(membersOf('V3ThingsPostData', printed)).toEqual(['a?: string', 'b?: string', 'c?: string[]'])
  expect(printed).toContain('PKCS#1 v1.5')
})

/** The members of a printed interface, without their comments. */
function membersOf(name: string, printed = ''): string[] {
  const lines = printed.split(`export interface ${name} {\n`)[1]?.split('\n}')[0]?.split('\n') ?? []
  return lines.map((line) => line.trim()).filter((line) => !/^\/?\*/.test(line))
}

const INVALID_NOTIFICATIONS: readonly (readonly [name: string, broken: Entry, reason: string])[] = [
  ['an unknown key', { colour: 'red' }, 'events.json[1]: unknown key "colour"'],
  ['no id', { id: undefined }, 'events.json[1]: id is missing'],
  ['no version', { version: undefined }, 'events.json[1]: version is missing'],
  ['an unknown version', { version: 'v4' }, 'events.json[1].version: malformed'],
  ['an unknown role', { roles: ['customer'] }, 'events.json[1].roles: malformed'],
  ['an invalid link', { docs: ['pay.weixin.qq.com'] }, 'events.json[1].docs: malformed'],
  ['an invalid original type', { originalType: [''] }, 'events.json[1].originalType: malformed'],
  ['a variant without a title', { variants: [{ anchor: 'A' }] }, 'events.json[1].variants: malformed'],
  [
    'an alias of nothing',
    { aliasOf: 'THINGS.GONE' },
    'events.json[1].aliasOf: no notification has the event type THINGS.GONE',
  ],
  ['a resource that is not an object', { resource: text }, 'events.json[1].resource: not a schema of type object'],
  [
    'an unknown key deep in its resource',
    { resource: object({ list: array(object({ a: { ...text, unit: 'fen' } })) }) },
    'events.json[1].resource.properties.list.items.properties.a: unknown key "unit"',
  ],
  [
    'an invalid reply',
    { reply: object({ body: object({}, { required: ['code'] }) }) },
    'events.json[1].reply.properties.body.required: "code" is not among its properties',
  ],
  ['an invalid envelope', { envelope: object({ a: 1 }) }, 'events.json[1].envelope.properties.a: not an object'],
  [
    'an invalid body',
    { body: object({ a: { type: 'array' } }) },
    'events.json[1].body.properties.a: array has no items',
  ],
]
for (const [name, broken, reason] of INVALID_NOTIFICATIONS) {
  test(`rejects a notification with ${name} and names its place`, () => {
    expect(() => eventsOf(notification('THINGS.OLD'), notification('THINGS.NEW', broken))).toThrow(reason)
  })
}

test('rejects a notification that is not an object and reports all other faults', () => {
  const notifications = [null as unknown as Entry, notification('THINGS.NEW', { colour: 'red' })]
  expect(() => eventsOf(...notifications)).toThrow(
    /events\.json\[0\]: not an object\n.*events\.json\[1\]: unknown key "colour"/,
  )
})

test('names events.json if it is not JSON or not a list', () => {
  for (const broken of ['[{', '{}'])
    expect(() => readEvents(join(projectOf([], broken), 'src/catalogue'))).toThrow(
      /events\.json: (invalid JSON|not a list)/,
    )
})

test('the program rejects an invalid notification and does not change the printed files', () => {
  const project = projectOf([entry()], [notification('THINGS.NEW')])
  expect(run(project).status).toBe(0)
  const before = filesOf(project)
  writeFileSync(
    join(project, 'src/catalogue/events.json'),
    JSON.stringify([notification('THINGS.NEW', { colour: 'red' })]),
  )
  const { status, output } = run(project)
  expect(status).toBe(1)
  expect(output).toContain('src/catalogue/events.json[0]: unknown key "colour"')
  expect(filesOf(project)).toEqual(before)
})

test('the members of a notification are optional, and their lists of values are open', () => {
  const resource = object(
    {
      state: { ...text, label: '状态', enum: ['ON', 'OFF'] },
      amount: object({ total: { type: 'integer' } }, { required: ['total'] }),
      tags: array(text),
    },
    { required: ['state', 'amount'] },
  )
  const printed = eventsOf(
    notification('THINGS.USER_NEW', { title: '通知', docs: ['https://pay.weixin.qq.com/doc/1'], resource }),
  )
  expect(membersOf('ThingsUserNew', printed)).toEqual([
    "state?: 'ON' | 'OFF' | (string & {})",
    'amount?: {',
    'total?: number',
    '}',
    'tags?: string[]',
  ])
  expect(printed).toContain(`  /**
   * **通知**
   * @see https://pay.weixin.qq.com/doc/1
   */
  'THINGS.USER_NEW': ThingsUserNew
`)
})

test('a notification of alternatives has a union type, and a notification without fields is a record', () => {
  const resource = { type: 'object', oneOf: [object({ a: text }), object({ b: text })] }
  const printed = eventsOf(notification('THINGS.NEW', { resource }), notification('THINGS.OLD'))
  expect(printed.replace(/\s+/g, ' ')).toContain('export type ThingsNew = | { a?: string } | { b?: string }')
  expect(membersOf('Resources', printed)).toEqual(["'THINGS.NEW': ThingsNew", "'THINGS.OLD': Record<string, unknown>"])
})

test('an alias has the types of its target in either order', () => {
  const merge = { resource: object({ a: text }), reply: object({ body: object({ code: text }) }) }
  const printed = eventsOf(notification('THINGS_NEW', { aliasOf: 'THINGS.NEW' }), notification('THINGS.NEW', merge))
  expect(membersOf('Resources', printed)).toEqual(["'THINGS_NEW': ThingsNew", "'THINGS.NEW': ThingsNew"])
  expect(membersOf('Replies', printed)).toEqual(["'THINGS_NEW': ThingsNewReply", "'THINGS.NEW': ThingsNewReply"])
  expect(membersOf('ThingsNew', printed)).toEqual(['a?: string'])
  expect(printed).toContain("new Set([\n  'THINGS_NEW',\n  'THINGS.NEW',\n])")
})

test('of two notifications of one type the documented one is used', () => {
  const brand = { ...notification('THINGS.NEW'), id: 'brand.THINGS.NEW' }
  const partner = notification('THINGS.NEW', { resource: object({ a: text }) })
  for (const notifications of [
    [brand, partner],
    [partner, brand],
  ])
    expect(membersOf('Resources', eventsOf(...notifications))).toEqual(["'THINGS.NEW': ThingsNew"])
})

test('generation fails if two notifications have the same type name', () => {
  const resource = object({ a: text })
  expect(() => eventsOf(notification('THINGS.NEW', { resource }), notification('THINGS_NEW', { resource }))).toThrow(
    'v3.THINGS_NEW: two notifications have the same type name ThingsNew',
  )
})

/** The lines of events.ts for these notifications of APIv2. */
function factsV2Of(...notifications: Entry[]): string[] {
  const printed = eventsOf(...notifications).split('export const NOTICES_V2')[1] ?? ''
  return printed.split('\n').flatMap((line) => (line.startsWith("  '") ? [line.trim()] : []))
}

/** A notification of APIv2 with these required members. */
function notificationV2(id: string, required: readonly string[], merge: Entry = {}, members: Entry = {}): Entry {
  const properties = { ...Object.fromEntries(required.map((name) => [name, text])), ...members }
  return { id, version: 'v2', title: '通知', sign: true, body: object(properties, { required }), ...merge }
}

test('a notification of APIv2 has a type of text fields under its id', () => {
  const printed = eventsOf(
    notificationV2('v2.thing-changed', ['thing_id'], {}, { state: { type: 'integer', enum: [0, 1] } }),
  )
  expect(membersOf('Resources', printed)).toEqual(["'v2.thing-changed': V2ThingChanged"])
  expect(membersOf('V2ThingChanged', printed)).toEqual(['thing_id?: string', "state?: '0' | '1' | (string & {})"])
})

test('an APIv2 notification of success has a notification of failure with the same type', () => {
  const printed = eventsOf(notificationV2('v2.thing-success', ['return_code', 'thing_id']))
  expect(membersOf('Resources', printed)).toEqual([
    "'v2.thing-success': V2ThingSuccess",
    "'v2.thing-failed': V2ThingSuccess",
  ])
  expect(printed).toContain("failed: 'v2.thing-failed'")
})

test('a notification of APIv2 is identified by its own required members and its result codes', () => {
  const facts = factsV2Of(
    notificationV2('v2.one', ['return_code', 'appid', 'one_id', 'shared'], {}, { time_end: text }),
    notificationV2(
      'v2.other',
      ['result_code', 'appid', 'other_time'],
      {},
      { shared: text, sign_type: { ...text, enum: ['HMAC-SHA256'] } },
    ),
  )
  expect(facts).toEqual([
    "'v2.one': { title: '通知', members: ['return_code', 'one_id'], time: 'time_end' },",
    "'v2.other': { title: '通知', members: ['result_code', 'other_time'], signType: 'HMAC-SHA256', time: 'other_time' },",
  ])
})

test('a notification of APIv2 with an encrypted part has the decrypted members, and the members beside it are listed', () => {
  const plaintext = object({ refund_id: text, success_time: text })
  const info = { ...secret('aes-256-ecb:md5(apiv2-key)'), plaintext }
  const entry = notificationV2('v2.thing-undone', ['mch_id', 'info'], { sign: false }, { info })
  expect(membersOf('V2ThingUndone', eventsOf(entry))).toEqual([
    'mch_id?: string',
    'refund_id?: string',
    'success_time?: string',
  ])
  expect(factsV2Of(entry)).toEqual([
    "'v2.thing-undone': { title: '通知', members: ['mch_id', 'info'], encrypted: { member: 'info', beside: ['mch_id'] }, time: 'success_time' },",
  ])
})

test('notifications of APIv2 with an event type are identified by it: their envelopes are equal', () => {
  const named = (eventType: string): Entry => ({
    ...{ id: `v2.${eventType}`, version: 'v2', eventType, resource: object({ total: { type: 'integer' } }) },
    envelope: object(
      { event_id: text, event_type: text, mch_id: text },
      { required: ['event_id', 'event_type', 'mch_id'] },
    ),
  })
  const notifications = [named('A.DONE'), named('A.FAILED'), notificationV2('v2.a-done', ['mch_id', 'a_id'])]
  expect(factsV2Of(...notifications)).toEqual([
    "'v2.A.DONE': { title: '', members: ['event_id', 'event_type'], eventType: 'A.DONE' },",
    "'v2.A.FAILED': { title: '', members: ['event_id', 'event_type'], eventType: 'A.FAILED' },",
    "'v2.a-done': { title: '通知', members: ['a_id'] },",
  ])
  const printed = eventsOf(...notifications)
  expect(membersOf('V2EventADone', printed)).toEqual(['total?: number'])
  expect(membersOf('V2ADone', printed)).toEqual(['mch_id?: string', 'a_id?: string'])
})

test.each<[string, Entry[], string]>([
  [
    'has no member of its own',
    [notificationV2('v2.a', ['mch_id']), notificationV2('v2.b', ['mch_id'])],
    'v2.a: a notification of APIv2 that has no required member of its own',
  ],
  [
    'is neither signed nor encrypted',
    [notificationV2('v2.a', ['mch_id'], { sign: false })],
    'v2.a: a notification of APIv2 that is neither signed nor encrypted',
  ],
  [
    'has no fields',
    [{ id: 'v2.a', version: 'v2' }],
    'v2.a: a notification of APIv2 that has neither body nor envelope',
  ],
  [
    'has the id of an APIv3 event',
    [notificationV2('THINGS.NEW', ['mch_id'])],
    'THINGS.NEW: a notification of APIv2 that does not begin with v2.',
  ],
])('generation fails if a notification of APIv2 %s', (_, notifications, message) => {
  expect(() => eventsOf(...notifications)).toThrow(message)
})

test('only events with a documented response body have data in the response', () => {
  const printed = eventsOf(
    notification('THINGS.ASK', { reply: object({ body: object({ code: text, total: { type: 'integer' } }) }) }),
    notification('THINGS.ANY', { reply: object({ body: { type: 'object' } }) }),
    notification('THINGS.HEADERS', { reply: object({ headers: object({ a: text }) }) }),
    notification('THINGS.TELL', { resource: object({ a: text }) }),
  )
  expect(membersOf('Replies', printed)).toEqual([
    "'THINGS.ASK': ThingsAskReply",
    "'THINGS.ANY': Record<string, unknown>",
  ])
  expect(membersOf('ThingsAskReply', printed)).toEqual(['code?: string', 'total?: number'])
  expect(printed).toContain("new Set([\n  'THINGS.ASK',\n  'THINGS.ANY',\n])")
})

test('PKCS#1 v1.5 is for the overseas identity check and the overseas sub-merchants, and for nothing else', () => {
  const calls = Object.entries(SENSITIVE).filter(([, { padding }]) => padding === 'pkcs1')
  expect(calls.map(([call]) => call).sort()).toEqual([
    'GET hk/v3/merchants/{}',
    'GET v3/global/merchants/{}',
    'PATCH v3/global/merchants/{}',
    'POST global/v3/customs/verify-certificate',
    'POST hk/v3/merchants',
    'POST v3/global/customs/verify-certificate',
    'POST v3/global/merchants',
    'PUT hk/v3/merchants',
  ])
})

test('the printed marks cover queries, bodies, responses and notifications, but no certificates', () => {
  expect(SENSITIVE['GET v3/marketing/membercard-open/phonenumber-member/search']).toEqual({
    query: { encrypted_phone_number: true },
  })
  expect(SENSITIVE['POST v3/profitsharing/receivers/add']).toEqual({ body: { name: true }, answer: { name: true } })
  expect(SENSITIVE['POST v3/transfer/batches']).toEqual({
    body: { transfer_detail_list: { user_name: true, user_id_card: true } },
  })
  expect(Object.keys(SENSITIVE).filter((call) => call.includes('certificates'))).toEqual([])
  expect(SENSITIVE_EVENTS['MEMBERCARDSP.USER_CARD.CREATE']).toEqual({
    phone_number: true,
    user_information: { common_field_list: { value: true }, custom_field_list: { user_chosen_values: true } },
  })
  expect(SENSITIVE_EVENTS['TRANSACTION.SUCCESS']).toBeUndefined()
})

/** The smallest valid error code. */
function errorCode(merge: Entry = {}): Entry {
  const facts = { status: [400], retry: 'never', meaning: 'not-found', kind: 'error', basis: 'documented' }
  return { ...facts, zh: '原因；办法', en: 'Cause; fix', ...merge }
}

/** hints.ts of these error codes. */
function hintsOf(errorCodes: Entry | string): string {
  return printHints(readErrorCodes(join(projectOf([], [], errorCodes), 'src/catalogue')))
}

const TEXTS = { zh: '原因；办法', en: 'Cause; fix' }
const INVALID_CODES: readonly (readonly [name: string, broken: Entry, reason: string])[] = [
  ['an unknown table', { v4_codes: {} }, 'error-codes.json: unknown key "v4_codes"'],
  ['a missing table', { v2_codes: undefined }, 'error-codes.json.v2_codes: not an object'],
  ['a table that is a list', { codes: [] }, 'error-codes.json.codes: not an object'],
  ['an entry that is a text', { codes: { A: '原因；办法' } }, 'error-codes.json.codes.A: not an object'],
  ['an invalid code', { codes: { 'no-code': errorCode() } }, 'error-codes.json.codes.no-code: not a code'],
  ['an invalid number', { numbers: { '1e3': TEXTS } }, 'error-codes.json.numbers.1e3: not a number'],
  ['an unknown key', { codes: { A: errorCode({ colour: 'red' }) } }, 'error-codes.json.codes.A: unknown key "colour"'],
  [
    'the key of a code in a number',
    { numbers: { 1: { ...TEXTS, retry: 'never' } } },
    'error-codes.json.numbers.1: unknown key "retry"',
  ],
  [
    'a name of Object.prototype as a key',
    { codes: { A: errorCode({ constructor: 1 }) } },
    'error-codes.json.codes.A: unknown key "constructor"',
  ],
  ['no Chinese', { numbers: { 1: { en: 'Cause; fix' } } }, 'error-codes.json.numbers.1.zh: missing'],
  ['no English', { codes: { A: errorCode({ en: undefined }) } }, 'error-codes.json.codes.A.en: missing'],
  ['an empty text', { v2_codes: { A: errorCode({ zh: ' ' }) } }, 'error-codes.json.v2_codes.A.zh: empty'],
  ['a text that is not a string', { codes: { A: errorCode({ zh: 1 }) } }, 'error-codes.json.codes.A.zh: not a string'],
  [
    'a text of two lines',
    { codes: { A: errorCode({ en: 'Cause;\nfix; more' }) } },
    'error-codes.json.codes.A.en: contains control characters, or spaces at its start or end',
  ],
  [
    'a cause without a fix',
    { codes: { A: errorCode({ en: 'It failed' }) } },
    'error-codes.json.codes.A.en: no cause and remedy with a semicolon between them',
  ],
  ['no retry', { codes: { A: errorCode({ retry: undefined }) } }, 'error-codes.json.codes.A.retry: missing'],
  ['an unknown retry', { codes: { A: errorCode({ retry: 'often' }) } }, 'error-codes.json.codes.A.retry: malformed'],
  ['an invalid status', { codes: { A: errorCode({ status: [99] }) } }, 'error-codes.json.codes.A.status: malformed'],
  ['an unknown kind', { codes: { A: errorCode({ kind: 'x' }) } }, 'error-codes.json.codes.A.kind: malformed'],
  ['an unknown basis', { codes: { A: errorCode({ basis: 'x' }) } }, 'error-codes.json.codes.A.basis: malformed'],
  [
    'a fail reason without English',
    { codes: { A: errorCode({ as_fail_reason: { zh: '原因；办法' } }) } },
    'error-codes.json.codes.A.as_fail_reason: malformed',
  ],
  [
    'an invalid code of a number',
    { numbers: { 1: { ...TEXTS, code: 1 } } },
    'error-codes.json.numbers.1.code: malformed',
  ],
]
for (const [name, broken, reason] of INVALID_CODES) {
  test(`rejects error codes with ${name} and names the place`, () => {
    expect(() => hintsOf({ ...NO_ERROR_CODES, ...broken })).toThrow(reason)
  })
}

test('reports all faults of the error codes together', () => {
  const codes = { A: errorCode({ zh: '' }), B: errorCode(), C: errorCode({ colour: 'red' }) }
  expect(() => hintsOf({ ...NO_ERROR_CODES, codes })).toThrow(
    /error-codes\.json\.codes\.A\.zh: empty\n.*error-codes\.json\.codes\.C: unknown key "colour"$/,
  )
})

test('names error-codes.json if it is not JSON or not an object', () => {
  for (const broken of ['{', '[]', 'null']) {
    expect(() => hintsOf(broken)).toThrow(/error-codes\.json: (invalid JSON|not an object)/)
  }
})

test('the program rejects an invalid error code and does not change the printed files', () => {
  const project = projectOf([entry()])
  expect(run(project).status).toBe(0)
  const before = filesOf(project)
  const codes = { NEW_CODE: errorCode({ en: '' }) }
  writeFileSync(join(project, 'src/catalogue/error-codes.json'), JSON.stringify({ ...NO_ERROR_CODES, codes }))
  const { status, output } = run(project)
  expect(status).toBe(1)
  expect(output).toContain('src/catalogue/error-codes.json.codes.NEW_CODE.en: empty')
  expect(filesOf(project)).toEqual(before)
})

test('the check fails after a change of the error codes', () => {
  const project = copyOfProject()
  const file = join(project, 'src/catalogue/error-codes.json')
  const tables = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...tables, codes: { ...tables.codes, NEW_CODE: errorCode() } }))
  const { status, output } = run(project, '--check')
  expect(status).toBe(1)
  expect(output).toContain('(src/generated/hints.ts)')
})

test('a hint has only the two texts of its entry', () => {
  const numbers = { 268: { ...TEXTS, code: 'A', code_basis: 'inferred', products: ['basic'] } }
  const codes = { A: errorCode({ retry: 'query-first' }) }
  const printed = hintsOf({ ...NO_ERROR_CODES, numbers, codes, v2_codes: { B: errorCode() } })
  expect(printed.split('\n').filter((line) => line.includes('{ zh: '))).toEqual([
    '  268: { zh: "原因；办法", en: "Cause; fix" },',
    '  A: { zh: "原因；办法", en: "Cause; fix" },',
    '  B: { zh: "原因；办法", en: "Cause; fix", refused: true },',
  ])
})

test('a code of APIv2 has marks for no effect and for a retry', () => {
  const v2_codes = {
    SURE: errorCode({ status: [200] }),
    OPEN: errorCode({ status: [200], retry: 'query-first' }),
    AGAIN: errorCode({ status: [200], retry: 'same-request' }),
    LATER: errorCode({ status: [200], retry: 'after-backoff' }),
  }
  const lines = hintsOf({ ...NO_ERROR_CODES, v2_codes }).split('\n')
  const marks = Object.keys(v2_codes).map((code) => lines.find((line) => line.includes(` ${code}: `))?.split('fix"')[1])
  expect(marks).toEqual([', refused: true },', ' },', ', again: true },', ', again: true },'])
})

test('a fail reason has no hint', () => {
  expect(hintsOf({ ...NO_ERROR_CODES, codes: { A: errorCode({ kind: 'fail_reason' }) } })).not.toContain('A: {')
})

test('a hint without an official source is printed as a guess', () => {
  for (const basis of ['general', 'third-party', 'name-only']) {
    const printed = hintsOf({ ...NO_ERROR_CODES, codes: { A: errorCode({ basis }) } })
    expect(printed).toContain('A: { zh: "多半是：原因；办法", en: "Probably: Cause; fix"')
  }
})

test('a hint has the mark for no effect unless its code allows a query, a wait or a retry', () => {
  const isRefused = (merge: Entry) =>
    hintsOf({ ...NO_ERROR_CODES, codes: { A: errorCode(merge) } }).includes('refused: true }')
  expect(isRefused({})).toBe(true)
  expect(isRefused({ status: [] })).toBe(true)
  for (const retry of ['query-first', 'same-request', 'after-backoff']) expect(isRefused({ retry })).toBe(false)
  for (const status of [[500], [400, 429]]) expect(isRefused({ status })).toBe(false)
})

// ---- calls of APIv2, uploads and downloads ----

const v2CallOf = (merge: Entry) => {
  const printed = printV2Calls([entry({ version: 'v2', method: 'POST', path: '/pay/things', ...merge }) as never])
  return /'POST \/pay\/things': (.*),\n/.exec(printed)?.[1]
}

test.each([
  ['nothing', {}, '{}'],
  [
    'a certificate and a host',
    { clientCertificate: true, host: 'a.example' },
    "{ certificate: true, host: 'a.example' }",
  ],
  ['the member that names the merchant', { bodyType: 'xml', body: object({ mchid: text }) }, "{ merchant: 'mchid' }"],
  ['no nonce', { v2: { nonce: false } }, '{ nonce: false }'],
  ['an undocumented nonce', { v2: { nonce: 'undocumented' } }, '{ nonce: false }'],
  ['the only sign type', { v2: { signTypes: ['HMAC-SHA256'] } }, "{ signType: 'HMAC-SHA256' }"],
  ['the default of two sign types', { v2: { signTypes: ['MD5', 'HMAC-SHA256'] } }, '{}'],
  [
    'a default sign type',
    { v2: { signTypes: ['HMAC-SHA256', 'MD5'], defaultSignType: 'HMAC-SHA256' } },
    "{ signType: 'HMAC-SHA256' }",
  ],
  ['no signatures', { v2: { sign: false, answerSigned: false } }, '{ sign: false, answerSigned: false }'],
  ['a JSON response', { v2: { answerType: 'json', parametersIn: 'query' } }, "{ answer: 'json', isQuery: true }"],
  ['a response that is a file', { download: { errorBody: true } }, "{ answer: 'text' }"],
  [
    'lists in the response',
    { answer: object({ a: object({ b: { type: 'array', items: text } }) }) },
    "{ lists: ['b'] }",
  ],
  ['a page', { browser: true }, '{ isPage: true }'],
  [
    'an upload',
    { upload: true, bodyType: 'multipart', body: object({ media: { type: 'file' }, media_hash: text }) },
    "{ upload: { file: 'media', digest: 'media_hash' } }",
  ],
])('a call of APIv2 is printed with %s', (_, merge, printed) => {
  expect(v2CallOf(merge)).toBe(printed)
})

const uploadOf = (fields: Entry, meta: Entry, required: string[] = []) => {
  const json = { ...object(meta), required }
  const body = object({ ...fields, meta: { type: 'string', json } })
  const printed = printFiles([entry({ method: 'POST', upload: true, bodyType: 'multipart', body }) as never])
  return /'POST \/v3\/things': (.*),\n/.exec(printed)?.[1]
}
const file = { type: 'file' }

test('an upload is printed with its file part, its member names and its other parts', () => {
  expect(uploadOf({ file }, { filename: text, sha256: text })).toBe(
    "{ file: 'file', name: 'filename', digest: 'sha256' }",
  )
  expect(uploadOf({ paper: file, item_id: text }, { file_name: text, file_digest: text })).toBe(
    "{ file: 'paper', name: 'file_name', digest: 'file_digest', fields: { item_id: false } }",
  )
  const two = { filename: text, sha256: text, digest: text }
  expect(uploadOf({ file }, two, ['digest'])).toBe("{ file: 'file', name: 'filename', digest: 'digest' }")
  const sm3 = { digest: text, digest_alogrithm: { ...text, enum: ['SM3'] } }
  expect(uploadOf({ file }, sm3)).toBe(
    "{ file: 'file', digest: 'digest', algorithm: { name: 'digest_alogrithm', value: 'SM3', hash: 'sm3' } }",
  )
})

test('generation fails if an upload has no file, no digest or a digest of an unknown algorithm', () => {
  expect(() => uploadOf({}, { sha256: text })).toThrow('the upload has no part with a file')
  expect(() => uploadOf({ file }, { filename: text })).toThrow('the upload has no member that matches')
  expect(() => uploadOf({ file }, { digest: text, digest_algorithm: { ...text, enum: ['MD4'] } })).toThrow(
    'unknown algorithm',
  )
})

test('a download is printed with its host and its digest header', () => {
  const download = { digest: 'Wechatpay-Statement-Sha1' }
  const printed = printFiles([entry({ method: 'GET', path: '/v3/things/{a}', host: 'b.example', download }) as never])
  expect(printed).toContain("'GET /v3/things/{}': { host: 'b.example', digest: 'wechatpay-statement-sha1' },")
})
