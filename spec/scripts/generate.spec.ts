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
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { buildTree, nodesOf } from '../../scripts/generate/tree.js'
import { readCatalogue } from '../../scripts/generate.js'

type Entry = Readonly<Record<string, unknown>>
const SCRIPT = fileURLToPath(new URL('../../scripts/generate.ts', import.meta.url))

/** The smallest entry that is right. */
function entry(merge: Entry = {}): Entry {
  return { method: 'GET', path: '/v3/things', title: '查询', product: '产品', ...merge }
}

function folderOfRun(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-generate-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** A folder with `src/catalogue/things.json` of these entries, or of this text. */
function projectOf(entries: readonly Entry[] | string): string {
  const project = folderOfRun()
  mkdirSync(join(project, 'src/catalogue'), { recursive: true })
  const text = typeof entries === 'string' ? entries : JSON.stringify(entries)
  writeFileSync(join(project, 'src/catalogue/things.json'), text)
  writeFileSync(join(project, 'src/catalogue/events.json'), '[]')
  return project
}

function run(project: string, ...args: string[]): { status: number | null; output: string } {
  const loader = import.meta.resolve('tsx')
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', loader, SCRIPT, ...args], {
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
  rmSync(join(generated, 'traits.ts'))
  writeFileSync(join(generated, 'types/v3-gone.ts'), '')
  const { status, output } = run(project, '--check')
  expect(status).toBe(1)
  expect(output).toMatch(/^src\/generated is stale \(/)
  for (const name of ['types/v3-pay.ts', 'traits.ts', 'types/v3-gone.ts']) expect(output).toContain(name)
  expect(output).not.toContain('paths.ts')
})

test('the check fails after a change of the catalogue', () => {
  const project = copyOfProject()
  writeFileSync(join(project, 'src/catalogue/zebra.json'), JSON.stringify([entry({ path: '/v3/zebra' })]))
  const { status, output } = run(project, '--check')
  expect(status).toBe(1)
  expect(output).toContain('types/v3-zebra.ts')
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
