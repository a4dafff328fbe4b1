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
import { printFiles, printV2Calls } from '../../scripts/generate/calls.js'
import { printEvents } from '../../scripts/generate/events.js'
import { printHints } from '../../scripts/generate/hints.js'
import { printSensitive } from '../../scripts/generate/sensitive.js'
import { buildTree, nodesOf, templateOf } from '../../scripts/generate/tree.js'
import { printTypes } from '../../scripts/generate/types.js'
import { readCatalogue, readErrorCodes, readEvents } from '../../scripts/generate.js'
import { SENSITIVE, SENSITIVE_EVENTS } from '../../src/generated/sensitive.js'
import { programPath } from '../support/program.js'

type Entry = Readonly<Record<string, unknown>>

/** The smallest entry that is right. */
function entry(merge: Entry = {}): Entry {
  return { method: 'GET', path: '/v3/things', title: '查询', product: '产品', ...merge }
}

/** The smallest notification that is right. */
function notice(eventType: string, merge: Entry = {}): Entry {
  return { id: `v3.${eventType}`, version: 'v3', eventType, ...merge }
}

function folderOfRun(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-generate-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const NO_ERROR_CODES: Entry = { numbers: {}, codes: {}, v2_codes: {} }

/** A folder with `src/catalogue/things.json` of these entries, and `events.json` and `error-codes.json`; or each of a text. */
function projectOf(
  entries: readonly Entry[] | string,
  notices: readonly Entry[] | string = [],
  errorCodes: Entry | string = NO_ERROR_CODES,
): string {
  const project = folderOfRun()
  mkdirSync(join(project, 'src/catalogue'), { recursive: true })
  const textOf = (list: readonly Entry[] | Entry | string) => (typeof list === 'string' ? list : JSON.stringify(list))
  writeFileSync(join(project, 'src/catalogue/things.json'), textOf(entries))
  writeFileSync(join(project, 'src/catalogue/events.json'), textOf(notices))
  writeFileSync(join(project, 'src/catalogue/error-codes.json'), textOf(errorCodes))
  return project
}

function run(project: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [programPath('generate'), ...args], {
    cwd: project,
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}

/** What reading these entries is refused with. */
function refusalOf(...entries: Entry[]): string {
  try {
    readCatalogue(join(projectOf(entries), 'src/catalogue'))
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing was refused'
}

/** The lines of sensitive.ts that tell of these entries and of these notifications. */
function marksOf(entries: readonly Entry[], notices: readonly Entry[] = []): string[] {
  const folder = join(projectOf(entries, notices), 'src/catalogue')
  const operations = readCatalogue(folder)
  const placeOf = (operation: (typeof operations)[number]) => `things.json[${operations.indexOf(operation)}]`
  const text = printSensitive(operations, readEvents(folder), placeOf)
  return text.split('\n').filter((line) => line.startsWith("  '"))
}

/** events.ts of these notifications. */
function eventsOf(...notices: Entry[]): string {
  return printEvents(readEvents(join(projectOf([], notices), 'src/catalogue')))
}

/** What the whole program says to these entries; it has to fail. */
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
  for (const folder of ['src/catalogue', 'src/generated']) cpSync(folder, join(project, folder), { recursive: true })
  return project
}

const object = (properties: Entry, merge: Entry = {}) => ({ type: 'object', properties, ...merge })
const array = (items: Entry) => ({ type: 'array', items })
const text = { type: 'string' }
const secret = (encrypted: string) => ({ type: 'string', encrypted })

test('a right entry is read as it is', () => {
  const right = entry({ path: '/v3/things/{id}', variables: { id: { type: 'string' } }, query: object({}) })
  expect(readCatalogue(join(projectOf([right]), 'src/catalogue'))).toEqual([right])
})

const BROKEN: readonly (readonly [name: string, broken: Entry, reason: string])[] = [
  ['an unknown key', { roles: ['merchant'], colour: 'red' }, 'things.json[1]: unknown key "colour"'],
  ['an unknown key of `v2`', { v2: { salt: true } }, 'things.json[1].v2: unknown key "salt"'],
  ['an unknown key of `download`', { download: { size: 1 } }, 'things.json[1].download: unknown key "size"'],
  [
    'an unknown key deep in a schema',
    { answer: object({ list: { type: 'array', items: object({ a: { type: 'string', unit: 'fen' } }) } }) },
    'things.json[1].answer.properties.list.items.properties.a: unknown key "unit"',
  ],
  ['no title', { title: undefined }, 'things.json[1]: title is missing'],
  ['a method that is none', { method: 'HEAD' }, 'things.json[1].method: malformed'],
  ['a role that is none', { roles: ['customer'] }, 'things.json[1].roles: malformed'],
  ['a status that is none', { status: 'gone' }, 'things.json[1].status: malformed'],
  ['a link that is none', { docs: ['pay.weixin.qq.com'] }, 'things.json[1].docs: malformed'],
  ['an answer of another status', { answerStatus: 201 }, 'things.json[1].answerStatus: malformed'],
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
    'things.json[1].path: a variable stands twice in /v3/{id}/{id}',
  ],
  ['a body on GET', { bodyType: 'json', body: object({}) }, 'things.json[1]: a body on GET'],
  ['a body without a type', { method: 'POST', body: object({}) }, 'things.json[1]: body and bodyType go together'],
  ['a type without a body', { method: 'POST', bodyType: 'json' }, 'things.json[1]: body and bodyType go together'],
  ['a query that is no object', { query: { type: 'string' } }, 'things.json[1].query: not a schema of type object'],
  [
    'a type that is none',
    { query: object({ a: { type: 'float' } }) },
    'things.json[1].query.properties.a.type: malformed',
  ],
  [
    'a format that is no text',
    { query: object({ a: { type: 'string', format: 1 } }) },
    'things.json[1].query.properties.a.format: malformed',
  ],
  [
    'values that are none',
    { query: object({ a: { type: 'string', enum: [{}] } }) },
    'things.json[1].query.properties.a.enum: malformed',
  ],
  [
    'a length that is no whole number',
    { query: object({ a: { type: 'string', maxLength: 1.5 } }) },
    'things.json[1].query.properties.a.maxLength: malformed',
  ],
  [
    'an encryption that is none',
    { query: object({ a: { type: 'string', encrypted: 'rot13' } }) },
    'things.json[1].query.properties.a.encrypted: malformed',
  ],
  [
    'an array of nothing',
    { query: object({ a: { type: 'array' } }) },
    'things.json[1].query.properties.a: an array without items',
  ],
  [
    'a required member that there is none of',
    { query: object({ a: { type: 'string' } }, { required: ['b'] }) },
    'things.json[1].query.required: "b" is not among its properties',
  ],
  [
    'required members that are no list',
    { query: object({ a: { type: 'string' } }, { required: 1 }) },
    'things.json[1].query.required: malformed',
  ],
  [
    'alternatives that are no list',
    { query: object({ a: { oneOf: 1 } }) },
    'things.json[1].query.properties.a.oneOf: malformed',
  ],
]
for (const [name, broken, reason] of BROKEN) {
  test(`refuses an entry with ${name}, naming its place`, () => {
    expect(refusalOf(entry(), entry({ path: '/v3/other', ...broken }))).toContain(reason)
  })
}

test('refuses an entry that is no object', () => {
  expect(refusalOf(entry(), [] as unknown as Entry)).toContain('things.json[1]: not an object')
})

test('says everything that is wrong at once', () => {
  const message = refusalOf(entry({ colour: 1 }), entry({ path: '/v3/other', title: undefined }))
  expect(message).toMatch(/things\.json\[0\]: unknown key "colour"\n.*things\.json\[1\]: title is missing/)
})

test('refuses a second entry of the same method and path, naming both places', () => {
  const message = refusalOf(entry(), entry({ method: 'POST' }), entry({ title: '又' }))
  expect(message).toMatch(/things\.json\[2\]: GET \/v3\/things stands in .*things\.json\[0\] too/)
})

test('finds the second entry in another file too', () => {
  const project = projectOf([entry()])
  writeFileSync(join(project, 'src/catalogue/zebra.json'), JSON.stringify([entry({ path: '/v3/zebra' }), entry()]))
  expect(() => readCatalogue(join(project, 'src/catalogue'))).toThrow(
    /zebra\.json\[1\]: GET \/v3\/things stands in .*things\.json\[0\] too/,
  )
})

test('the same path may be of APIv2 and of none', () => {
  const both = [entry({ path: '/v3/things' }), entry({ path: '/v3/things', version: 'v2', method: 'GET' })]
  expect(readCatalogue(join(projectOf(both), 'src/catalogue'))).toHaveLength(2)
})

test('names the file that is no JSON, or no list', () => {
  for (const text of ['[{', '{}']) {
    expect(() => readCatalogue(join(projectOf(text), 'src/catalogue'))).toThrow(/things\.json/)
  }
})

const UNREACHABLE: readonly (readonly [why: string, path: string])[] = [
  ['a literal that reads like a variable', '/v3/things/_id_'],
  ['another one that does', '/v3/things/$id$'],
  ['an empty segment in the middle', '/v3//things'],
  ['a space', '/v3/things/all of them'],
  ['a dot segment', '/v3/things/../others'],
  ['half a placeholder', '/v3/things/{id'],
  ['a query string', '/v3/things?a=1'],
  ['no slash at its beginning', 'v3/things'],
  ['a first segment that the client does not have', '/pay/things'],
  ['a variable that is the spelling of a slash at the end', '/v3/things/{empty}'],
]
for (const [why, path] of UNREACHABLE) {
  test(`generation fails at a path that no call reaches: ${why}`, () => {
    const variables = path.endsWith('{empty}') ? { variables: { empty: { type: 'string' } } } : {}
    const output = failureOf(entry(), entry({ path, ...variables }))
    expect(output).toContain('things.json[1]')
    expect(output).toContain(path.replace(/^\//, ''))
  })
}

test('a segment that a node does not have is reached by a key that holds a slash', () => {
  const segments = ['then', 'chain', 'constructor', 'inspect', 'to-string', 'addInstitutionsub', 'Things']
  const project = projectOf(segments.map((segment) => entry({ path: `/v3/things/${segment}` })))
  const nodes = nodesOf(buildTree(readCatalogue(join(project, 'src/catalogue'))))
  const properties = segments.map(
    (segment) => nodes.find(({ template }) => template === `v3/things/${segment}`)?.property,
  )
  // to-string is no name of an object's, only toString is
  expect(properties).toEqual(segments.map((segment) => (segment === 'to-string' ? segment : `/${segment}`)))
})

test('generation fails where two paths would have one name', () => {
  const output = failureOf(entry({ path: '/v3/ab/c' }), entry({ path: '/v3/ab-c' }))
  expect(output).toContain('v3/ab/c and v3/ab-c would both be called V3AbC')
  expect(output).toContain('things.json[1]')
})

test('generation fails where a path would have the name of the types of another', () => {
  const query = object({ a: { type: 'string' } })
  const output = failureOf(entry({ path: '/v3/ab', query }), entry({ path: '/v3/ab/get/query' }))
  expect(output).toContain('V3AbGetQuery')
  expect(output).toContain('things.json[1]')
})

test('the committed tree is what the catalogue prints', () => {
  expect(run(process.cwd(), '--check')).toEqual({ status: 0, output: '' })
})

test('the check fails, and names the file, after a change, a removal or an addition', () => {
  const project = copyOfProject()
  const generated = join(project, 'src/generated')
  appendFileSync(join(generated, 'types/v3-pay.ts'), '\n')
  appendFileSync(join(generated, 'sensitive.ts'), '\n')
  rmSync(join(generated, 'events.ts'))
  rmSync(join(generated, 'traits.ts'))
  writeFileSync(join(generated, 'types/v3-gone.ts'), '')
  const { status, output } = run(project, '--check')
  expect(status).toBe(1)
  expect(output).toMatch(/^src\/generated is stale \(/)
  for (const name of ['types/v3-pay.ts', 'sensitive.ts', 'traits.ts', 'events.ts', 'types/v3-gone.ts'])
    expect(output).toContain(name)
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
  const notices = JSON.parse(readFileSync(file, 'utf8'))
  const resource = object({ phone: { type: 'string', encrypted: 'rsa:merchant' } })
  writeFileSync(file, JSON.stringify([...notices, notice('THINGS.NEW', { resource })]))
  const { status, output } = run(project, '--check')
  expect(status).toBe(1)
  expect(output).toContain('(sensitive.ts, events.ts)')
})

test('prints the same bytes each time, and leaves no file of before', () => {
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

test('a broken entry leaves what was printed before as it was', () => {
  const project = projectOf([entry()])
  expect(run(project).status).toBe(0)
  const before = filesOf(project)
  writeFileSync(join(project, 'src/catalogue/things.json'), JSON.stringify([entry({ colour: 'red' })]))
  const { status, output } = run(project)
  expect(status).toBe(1)
  expect(output).toContain('src/catalogue/things.json[0]: unknown key "colour"')
  expect(filesOf(project)).toEqual(before)
})

test('a sensitive value is marked through objects and arrays, on one line a call, with a hole for each variable', () => {
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

test('only what this side encrypts is marked: WeChat Pay key in requests, merchant key in answers', () => {
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

test('marks of alternatives are those of all of them', () => {
  const one = object({ card: object({ number: secret('rsa:merchant') }) })
  const other = object({ card: object({ owner: secret('rsa:merchant'), number: text }), phone: secret('rsa:merchant') })
  const nested = { oneOf: [array(object({ mail: secret('rsa:merchant') })), text] }
  const answer = object({ id: secret('rsa:merchant'), who: { oneOf: [one, { oneOf: [other, nested] }] } })
  expect(marksOf([entry({ answer })])).toEqual([
    "  'GET v3/things': { answer: { id: true, who: { card: { number: true, owner: true }, phone: true, mail: true } } },",
  ])
})

test('generation fails where one alternative is a sensitive text and another holds one', () => {
  const answer = object({ who: { oneOf: [secret('rsa:merchant'), object({ name: secret('rsa:merchant') })] } })
  expect(() => marksOf([entry(), entry({ path: '/v3/other', answer })])).toThrow(
    'things.json[1].answer.who: a sensitive value in one alternative, an object with sensitive members in another',
  )
})

test('a call of PKCS#1 v1.5 says so', () => {
  const body = object({ name: secret('rsa-pkcs1:platform') })
  const answer = object({ name: secret('rsa-pkcs1:merchant') })
  expect(marksOf([entry({ method: 'POST', bodyType: 'json', body, answer })])).toEqual([
    "  'POST v3/things': { body: { name: true }, answer: { name: true }, padding: 'pkcs1' },",
  ])
})

test('generation fails where one call has two paddings', () => {
  const query = object({ name: secret('rsa-pkcs1:platform') })
  const answer = object({ name: secret('rsa:merchant') })
  expect(() => marksOf([entry(), entry({ path: '/v3/other', query, answer })])).toThrow(
    'things.json[1]: one call is encrypted with two paddings',
  )
})

test('generation fails where a sensitive value is inside of a text', () => {
  for (const form of ['json', 'urlencoded']) {
    const query = object({ list: array({ ...text, [form]: object({ name: secret('rsa:platform') }) }) })
    expect(() => marksOf([entry({ query })])).toThrow(
      'things.json[0].query.list: a sensitive value inside of a text cannot be reached',
    )
  }
})

test('what is marked in the `meta` of an upload is marked as a body: the caller gives it as an object', () => {
  const meta = { ...text, json: object({ phone: secret('rsa:platform') }) }
  expect(marksOf([entry({ method: 'POST', bodyType: 'multipart', body: object({ meta }) })])).toEqual([
    "  'POST v3/things': { body: { phone: true } },",
  ])
})

test('a notification is marked by its event type, an alias as its target', () => {
  const resource = object({ list: array(object({ phone: secret('rsa:merchant') })) })
  const notices = [
    notice('OLD.NAME', { aliasOf: 'NEW.NAME' }),
    notice('NEW.NAME', { resource }),
    notice('PLAIN', { resource: object({ a: text }) }),
    notice('OF.V2', { version: 'v2', body: resource, resource }),
  ]
  expect(marksOf([], notices)).toEqual([
    "  'OLD.NAME': { list: { phone: true } },",
    "  'NEW.NAME': { list: { phone: true } },",
  ])
})

test('generation fails where a notification is encrypted with another padding', () => {
  const resource = object({ phone: secret('rsa-pkcs1:merchant') })
  expect(() => marksOf([], [notice('THINGS.NEW', { resource })])).toThrow(
    'v3.THINGS.NEW: what a notification holds is decrypted as OAEP only',
  )
})

test('a sensitive value of a request may be given encrypted, in the query and in the body, with either padding', () => {
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

const BROKEN_NOTICES: readonly (readonly [name: string, broken: Entry, reason: string])[] = [
  ['an unknown key', { colour: 'red' }, 'events.json[1]: unknown key "colour"'],
  ['no id', { id: undefined }, 'events.json[1]: id is missing'],
  ['no version', { version: undefined }, 'events.json[1]: version is missing'],
  ['a version that is none', { version: 'v4' }, 'events.json[1].version: malformed'],
  ['a role that is none', { roles: ['customer'] }, 'events.json[1].roles: malformed'],
  ['a link that is none', { docs: ['pay.weixin.qq.com'] }, 'events.json[1].docs: malformed'],
  ['an original type that is none', { originalType: [''] }, 'events.json[1].originalType: malformed'],
  ['a variant without a title', { variants: [{ anchor: 'A' }] }, 'events.json[1].variants: malformed'],
  ['an alias of nothing', { aliasOf: 'THINGS.GONE' }, 'events.json[1].aliasOf: no notification is called THINGS.GONE'],
  ['a resource that is no object', { resource: text }, 'events.json[1].resource: not a schema of type object'],
  [
    'an unknown key deep in its resource',
    { resource: object({ list: array(object({ a: { ...text, unit: 'fen' } })) }) },
    'events.json[1].resource.properties.list.items.properties.a: unknown key "unit"',
  ],
  [
    'a broken reply',
    { reply: object({ body: object({}, { required: ['code'] }) }) },
    'events.json[1].reply.properties.body.required: "code" is not among its properties',
  ],
  ['a broken envelope', { envelope: object({ a: 1 }) }, 'events.json[1].envelope.properties.a: not an object'],
  [
    'a broken body',
    { body: object({ a: { type: 'array' } }) },
    'events.json[1].body.properties.a: an array without items',
  ],
]
for (const [name, broken, reason] of BROKEN_NOTICES) {
  test(`refuses a notification with ${name}, naming its place`, () => {
    expect(() => eventsOf(notice('THINGS.OLD'), notice('THINGS.NEW', broken))).toThrow(reason)
  })
}

test('refuses a notification that is no object, and says all that is wrong with the others', () => {
  const notices = [null as unknown as Entry, notice('THINGS.NEW', { colour: 'red' })]
  expect(() => eventsOf(...notices)).toThrow(
    /events\.json\[0\]: not an object\n.*events\.json\[1\]: unknown key "colour"/,
  )
})

test('names events.json where it is no JSON, or no list', () => {
  for (const broken of ['[{', '{}'])
    expect(() => readEvents(join(projectOf([], broken), 'src/catalogue'))).toThrow(/events\.json: (no JSON|not a list)/)
})

test('the whole program refuses a broken notification, and leaves what was printed before as it was', () => {
  const project = projectOf([entry()], [notice('THINGS.NEW')])
  expect(run(project).status).toBe(0)
  const before = filesOf(project)
  writeFileSync(join(project, 'src/catalogue/events.json'), JSON.stringify([notice('THINGS.NEW', { colour: 'red' })]))
  const { status, output } = run(project)
  expect(status).toBe(1)
  expect(output).toContain('src/catalogue/events.json[0]: unknown key "colour"')
  expect(filesOf(project)).toEqual(before)
})

test('what a notification holds is printed as answers are: all optional, lists of values open', () => {
  const resource = object(
    {
      state: { ...text, label: '状态', enum: ['ON', 'OFF'] },
      amount: object({ total: { type: 'integer' } }, { required: ['total'] }),
      tags: array(text),
    },
    { required: ['state', 'amount'] },
  )
  const printed = eventsOf(
    notice('THINGS.USER_NEW', { title: '通知', docs: ['https://pay.weixin.qq.com/doc/1'], resource }),
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

test('a notification of alternatives is one of them, one of nothing known is any object', () => {
  const resource = { type: 'object', oneOf: [object({ a: text }), object({ b: text })] }
  const printed = eventsOf(notice('THINGS.NEW', { resource }), notice('THINGS.OLD'))
  expect(printed.replace(/\s+/g, ' ')).toContain('export type ThingsNew = | { a?: string } | { b?: string }')
  expect(membersOf('Resources', printed)).toEqual(["'THINGS.NEW': ThingsNew", "'THINGS.OLD': Record<string, unknown>"])
})

test('an alias has the types of its target, whichever comes first', () => {
  const merge = { resource: object({ a: text }), reply: object({ body: object({ code: text }) }) }
  const printed = eventsOf(notice('THINGS_NEW', { aliasOf: 'THINGS.NEW' }), notice('THINGS.NEW', merge))
  expect(membersOf('Resources', printed)).toEqual(["'THINGS_NEW': ThingsNew", "'THINGS.NEW': ThingsNew"])
  expect(membersOf('Replies', printed)).toEqual(["'THINGS_NEW': ThingsNewReply", "'THINGS.NEW': ThingsNewReply"])
  expect(membersOf('ThingsNew', printed)).toEqual(['a?: string'])
  expect(printed).toContain("new Set([\n  'THINGS_NEW',\n  'THINGS.NEW',\n])")
})

test('of two notifications of one type, the one that is documented counts', () => {
  const brand = { ...notice('THINGS.NEW'), id: 'brand.THINGS.NEW' }
  const partner = notice('THINGS.NEW', { resource: object({ a: text }) })
  for (const notices of [
    [brand, partner],
    [partner, brand],
  ])
    expect(membersOf('Resources', eventsOf(...notices))).toEqual(["'THINGS.NEW': ThingsNew"])
})

test('generation fails where two notifications would have types of one name', () => {
  const resource = object({ a: text })
  expect(() => eventsOf(notice('THINGS.NEW', { resource }), notice('THINGS_NEW', { resource }))).toThrow(
    'v3.THINGS_NEW: the types of two notifications would both be called ThingsNew',
  )
})

/** The facts that events.ts has of these notices of APIv2. */
function factsV2Of(...notices: Entry[]): string[] {
  const printed = eventsOf(...notices).split('export const NOTICES_V2')[1] ?? ''
  return printed.split('\n').flatMap((line) => (line.startsWith("  '") ? [line.trim()] : []))
}

/** A notice of APIv2: the first of the given members are required. */
function noticeV2(id: string, required: readonly string[], merge: Entry = {}, members: Entry = {}): Entry {
  const properties = { ...Object.fromEntries(required.map((name) => [name, text])), ...members }
  return { id, version: 'v2', title: '通知', sign: true, body: object(properties, { required }), ...merge }
}

test('a notice of APIv2 has the type of its fields under its id, all of them text', () => {
  const printed = eventsOf(noticeV2('v2.thing-changed', ['thing_id'], {}, { state: { type: 'integer', enum: [0, 1] } }))
  expect(membersOf('Resources', printed)).toEqual(["'v2.thing-changed': V2ThingChanged"])
  expect(membersOf('V2ThingChanged', printed)).toEqual(['thing_id?: string', "state?: '0' | '1' | (string & {})"])
})

test('a notice of APIv2 of a success has a sibling of the same type for its failure', () => {
  const printed = eventsOf(noticeV2('v2.thing-success', ['return_code', 'thing_id']))
  expect(membersOf('Resources', printed)).toEqual([
    "'v2.thing-success': V2ThingSuccess",
    "'v2.thing-failed': V2ThingSuccess",
  ])
  expect(printed).toContain("failed: 'v2.thing-failed'")
})

test('a notice of APIv2 is told by what is required of it and of no other, and by how it went', () => {
  const facts = factsV2Of(
    noticeV2('v2.one', ['return_code', 'appid', 'one_id', 'shared'], {}, { time_end: text }),
    noticeV2(
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

test('a notice of APIv2 with an encrypted part has what is in it, and what is beside it is known', () => {
  const plaintext = object({ refund_id: text, success_time: text })
  const info = { ...secret('aes-256-ecb:md5(apiv2-key)'), plaintext }
  const entry = noticeV2('v2.thing-undone', ['mch_id', 'info'], { sign: false }, { info })
  expect(membersOf('V2ThingUndone', eventsOf(entry))).toEqual([
    'mch_id?: string',
    'refund_id?: string',
    'success_time?: string',
  ])
  expect(factsV2Of(entry)).toEqual([
    "'v2.thing-undone': { title: '通知', members: ['mch_id', 'info'], encrypted: { member: 'info', beside: ['mch_id'] }, time: 'success_time' },",
  ])
})

test('notices of APIv2 with an event type are told by it: their envelopes are alike', () => {
  const named = (eventType: string): Entry => ({
    ...{ id: `v2.${eventType}`, version: 'v2', eventType, resource: object({ total: { type: 'integer' } }) },
    envelope: object(
      { event_id: text, event_type: text, mch_id: text },
      { required: ['event_id', 'event_type', 'mch_id'] },
    ),
  })
  const notices = [named('A.DONE'), named('A.FAILED'), noticeV2('v2.a-done', ['mch_id', 'a_id'])]
  expect(factsV2Of(...notices)).toEqual([
    "'v2.A.DONE': { title: '', members: ['event_id', 'event_type'], eventType: 'A.DONE' },",
    "'v2.A.FAILED': { title: '', members: ['event_id', 'event_type'], eventType: 'A.FAILED' },",
    "'v2.a-done': { title: '通知', members: ['a_id'] },",
  ])
  const printed = eventsOf(...notices)
  expect(membersOf('V2EventADone', printed)).toEqual(['total?: number'])
  expect(membersOf('V2ADone', printed)).toEqual(['mch_id?: string', 'a_id?: string'])
})

test.each<[string, Entry[], string]>([
  [
    'cannot be told from another one',
    [noticeV2('v2.a', ['mch_id']), noticeV2('v2.b', ['mch_id'])],
    'v2.a: a notice of APIv2 that has no required member that no other notice has',
  ],
  [
    'is neither signed nor encrypted',
    [noticeV2('v2.a', ['mch_id'], { sign: false })],
    'v2.a: a notice of APIv2 that is neither signed nor encrypted',
  ],
  ['has no fields', [{ id: 'v2.a', version: 'v2' }], 'v2.a: a notice of APIv2 that has neither body nor envelope'],
  [
    'is called like an event of APIv3',
    [noticeV2('THINGS.NEW', ['mch_id'])],
    'THINGS.NEW: a notice of APIv2 that does not begin with v2.',
  ],
])('generation fails where a notice of APIv2 %s', (_, notices, message) => {
  expect(() => eventsOf(...notices)).toThrow(message)
})

test('only events whose sender waits for data are answered with some', () => {
  const printed = eventsOf(
    notice('THINGS.ASK', { reply: object({ body: object({ code: text, total: { type: 'integer' } }) }) }),
    notice('THINGS.ANY', { reply: object({ body: { type: 'object' } }) }),
    notice('THINGS.HEADERS', { reply: object({ headers: object({ a: text }) }) }),
    notice('THINGS.TELL', { resource: object({ a: text }) }),
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

test('what the runtime loads knows queries, bodies, answers and notifications; a certificate is none of it', () => {
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

/** The smallest error code that is right. */
function errorCode(merge: Entry = {}): Entry {
  const facts = { status: [400], retry: 'never', meaning: 'not-found', kind: 'error', basis: 'documented' }
  return { ...facts, zh: '原因；办法', en: 'Cause; cure', ...merge }
}

/** hints.ts of these. */
function hintsOf(errorCodes: Entry | string): string {
  return printHints(readErrorCodes(join(projectOf([], [], errorCodes), 'src/catalogue')))
}

const TEXTS = { zh: '原因；办法', en: 'Cause; cure' }
const BROKEN_CODES: readonly (readonly [name: string, broken: Entry, reason: string])[] = [
  ['an unknown table', { v4_codes: {} }, 'error-codes.json: unknown key "v4_codes"'],
  ['a missing table', { v2_codes: undefined }, 'error-codes.json.v2_codes: not an object'],
  ['a table that is a list', { codes: [] }, 'error-codes.json.codes: not an object'],
  ['an entry that is a text', { codes: { A: '原因；办法' } }, 'error-codes.json.codes.A: not an object'],
  ['a code that is none', { codes: { 'no-code': errorCode() } }, 'error-codes.json.codes.no-code: not a code'],
  ['a number that is none', { numbers: { '1e3': TEXTS } }, 'error-codes.json.numbers.1e3: not a number'],
  ['an unknown key', { codes: { A: errorCode({ colour: 'red' }) } }, 'error-codes.json.codes.A: unknown key "colour"'],
  [
    'the key of a code in a number',
    { numbers: { 1: { ...TEXTS, retry: 'never' } } },
    'error-codes.json.numbers.1: unknown key "retry"',
  ],
  [
    'a name of every object as a key',
    { codes: { A: errorCode({ constructor: 1 }) } },
    'error-codes.json.codes.A: unknown key "constructor"',
  ],
  ['no Chinese', { numbers: { 1: { en: 'Cause; cure' } } }, 'error-codes.json.numbers.1.zh: missing'],
  ['no English', { codes: { A: errorCode({ en: undefined }) } }, 'error-codes.json.codes.A.en: missing'],
  ['an empty text', { v2_codes: { A: errorCode({ zh: ' ' }) } }, 'error-codes.json.v2_codes.A.zh: empty'],
  ['a text that is none', { codes: { A: errorCode({ zh: 1 }) } }, 'error-codes.json.codes.A.zh: not a text'],
  [
    'a text of two lines',
    { codes: { A: errorCode({ en: 'Cause;\ncure; more' }) } },
    'error-codes.json.codes.A.en: spaces around it, or control characters in it',
  ],
  [
    'a cause without a cure',
    { codes: { A: errorCode({ en: 'It failed' }) } },
    'error-codes.json.codes.A.en: no cause and cure with a semicolon between them',
  ],
  ['no retry', { codes: { A: errorCode({ retry: undefined }) } }, 'error-codes.json.codes.A.retry: missing'],
  ['an unknown retry', { codes: { A: errorCode({ retry: 'often' }) } }, 'error-codes.json.codes.A.retry: malformed'],
  [
    'a status that is none',
    { codes: { A: errorCode({ status: [99] }) } },
    'error-codes.json.codes.A.status: malformed',
  ],
  ['an unknown kind', { codes: { A: errorCode({ kind: 'x' }) } }, 'error-codes.json.codes.A.kind: malformed'],
  ['an unknown basis', { codes: { A: errorCode({ basis: 'x' }) } }, 'error-codes.json.codes.A.basis: malformed'],
  [
    'a fail reason without English',
    { codes: { A: errorCode({ as_fail_reason: { zh: '原因；办法' } }) } },
    'error-codes.json.codes.A.as_fail_reason: malformed',
  ],
  [
    'a code of a number that is none',
    { numbers: { 1: { ...TEXTS, code: 1 } } },
    'error-codes.json.numbers.1.code: malformed',
  ],
]
for (const [name, broken, reason] of BROKEN_CODES) {
  test(`refuses error codes with ${name}, naming the place`, () => {
    expect(() => hintsOf({ ...NO_ERROR_CODES, ...broken })).toThrow(reason)
  })
}

test('says all that is wrong with the error codes at once', () => {
  const codes = { A: errorCode({ zh: '' }), B: errorCode(), C: errorCode({ colour: 'red' }) }
  expect(() => hintsOf({ ...NO_ERROR_CODES, codes })).toThrow(
    /error-codes\.json\.codes\.A\.zh: empty\n.*error-codes\.json\.codes\.C: unknown key "colour"$/,
  )
})

test('names error-codes.json where it is no JSON, or no object', () => {
  for (const broken of ['{', '[]', 'null']) {
    expect(() => hintsOf(broken)).toThrow(/error-codes\.json: (no JSON|not an object)/)
  }
})

test('the whole program refuses a broken error code, and leaves what was printed before as it was', () => {
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
  expect(output).toContain('(hints.ts)')
})

test('a hint has both languages, and nothing else of its entry', () => {
  const numbers = { 268: { ...TEXTS, code: 'A', code_basis: 'inferred', products: ['basic'] } }
  const printed = hintsOf({ numbers, codes: { A: errorCode({ retry: 'query-first' }) }, v2_codes: { B: errorCode() } })
  expect(printed.split('\n').filter((line) => line.includes('{ zh: '))).toEqual([
    '  268: { zh: "原因；办法", en: "Cause; cure" },',
    '  A: { zh: "原因；办法", en: "Cause; cure" },',
    '  B: { zh: "原因；办法", en: "Cause; cure", refused: true },',
  ])
})

test('a code of APIv2 says whether it surely refuses, and whether the same call may work later', () => {
  const v2_codes = {
    SURE: errorCode({ status: [200] }),
    OPEN: errorCode({ status: [200], retry: 'query-first' }),
    AGAIN: errorCode({ status: [200], retry: 'same-request' }),
    LATER: errorCode({ status: [200], retry: 'after-backoff' }),
  }
  const lines = hintsOf({ ...NO_ERROR_CODES, v2_codes }).split('\n')
  const marks = Object.keys(v2_codes).map(
    (code) => lines.find((line) => line.includes(` ${code}: `))?.split('cure"')[1],
  )
  expect(marks).toEqual([', refused: true },', ' },', ', again: true },', ', again: true },'])
})

test('what only stands in the data of an answer gives no hint', () => {
  expect(hintsOf({ ...NO_ERROR_CODES, codes: { A: errorCode({ kind: 'fail_reason' }) } })).not.toContain('A: {')
})

test('a hint of which no official page is the basis is printed as a guess', () => {
  for (const basis of ['general', 'third-party', 'name-only']) {
    const printed = hintsOf({ ...NO_ERROR_CODES, codes: { A: errorCode({ basis }) } })
    expect(printed).toContain('A: { zh: "多半是：原因；办法", en: "Probably: Cause; cure"')
  }
})

test('a hint is for sure refusals alone unless it says to query, to wait or to send the same again', () => {
  const isRefused = (merge: Entry) =>
    hintsOf({ ...NO_ERROR_CODES, codes: { A: errorCode(merge) } }).includes('refused: true }')
  expect(isRefused({})).toBe(true)
  expect(isRefused({ status: [] })).toBe(true)
  for (const retry of ['query-first', 'same-request', 'after-backoff']) expect(isRefused({ retry })).toBe(false)
  for (const status of [[500], [400, 429]]) expect(isRefused({ status })).toBe(false)
})

// ---- what is peculiar to calls of APIv2, to uploads and to downloads ----

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
  ['a nonce that nobody documents', { v2: { nonce: 'undocumented' } }, '{ nonce: false }'],
  ['the only sign type', { v2: { signTypes: ['HMAC-SHA256'] } }, "{ signType: 'HMAC-SHA256' }"],
  ['the usual one of two sign types', { v2: { signTypes: ['MD5', 'HMAC-SHA256'] } }, '{}'],
  [
    'a default sign type',
    { v2: { signTypes: ['HMAC-SHA256', 'MD5'], defaultSignType: 'HMAC-SHA256' } },
    "{ signType: 'HMAC-SHA256' }",
  ],
  ['neither sign', { v2: { sign: false, answerSigned: false } }, '{ sign: false, answerSigned: false }'],
  ['an answer of JSON', { v2: { answerType: 'json', parametersIn: 'query' } }, "{ answer: 'json', isQuery: true }"],
  ['an answer that is a file', { download: { errorBody: true } }, "{ answer: 'text' }"],
  ['lists in the answer', { answer: object({ a: object({ b: { type: 'array', items: text } }) }) }, "{ lists: ['b'] }"],
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

test('an upload is printed with its part, its names, and what is a part of its own', () => {
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

test('generation fails where an upload has no file, no digest, or a digest of an unknown algorithm', () => {
  expect(() => uploadOf({}, { sha256: text })).toThrow('an upload without a part with the file')
  expect(() => uploadOf({ file }, { filename: text })).toThrow('an upload without a member like')
  expect(() => uploadOf({ file }, { digest: text, digest_algorithm: { ...text, enum: ['MD4'] } })).toThrow(
    'unknown algorithm',
  )
})

test('a download is printed with its host and the header that has its digest', () => {
  const download = { digest: 'Wechatpay-Statement-Sha1' }
  const printed = printFiles([entry({ method: 'GET', path: '/v3/things/{a}', host: 'b.example', download }) as never])
  expect(printed).toContain("'GET /v3/things/{}': { host: 'b.example', digest: 'wechatpay-statement-sha1' },")
})
