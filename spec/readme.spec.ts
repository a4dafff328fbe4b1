import * as diagnostics from 'node:diagnostics_channel'
import * as fs from 'node:fs'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import * as http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as pino from 'pino'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as main from 'wechatpay-chain'
import * as catalogue from 'wechatpay-chain/catalogue'
import * as mockEntry from 'wechatpay-chain/mock'
import * as tracing from 'wechatpay-chain/opentelemetry'
import { keys, toPem } from './support/keys.js'
import { vectors } from './vectors/p12.json' with { type: 'json' }

const MODULES: Record<string, object> = {
  'wechatpay-chain': main,
  'wechatpay-chain/catalogue': catalogue,
  'wechatpay-chain/mock': mockEntry,
  'wechatpay-chain/opentelemetry': tracing,
  'node:diagnostics_channel': diagnostics,
  'node:fs': fs,
  'node:http': http,
  pino,
}
const GUIDES = [
  'getting-started',
  'types',
  'keys',
  'public-key-migration',
  'notifications',
  'sensitive-fields',
  'pay-params',
  'errors',
  'retries',
  'logging',
  'apiv2',
  'uploads',
  'bills',
]
const FILES = ['README.md', 'README.zh-CN.md', ...GUIDES.map((name) => `docs/guide/${name}.md`)]

/** The ```ts blocks of a page. */
function snippetsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code)
}

// the keys of the snippets lie in a folder of this run instead of /etc/wechatpay
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-readme-'))
writeFileSync(join(folder, 'apiclient_key.pem'), toPem(keys.merchant.privateKeyPkcs8))
writeFileSync(join(folder, 'apiclient_cert.pem'), keys.merchant.certificate)
const p12 = vectors.find(({ id }) => id === 'modern-aes256')?.p12Base64 ?? ''
writeFileSync(join(folder, 'apiclient_cert.p12'), Buffer.from(p12, 'base64'))
writeFileSync(join(folder, 'pub_key.pem'), keys.wechatpayPublicKey.publicKey)

const card = { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0', code: '478515832665' }
const mocks: mockEntry.Mock[] = []
afterAll(async () => {
  await Promise.all(mocks.map((mock) => mock.close()))
  rmSync(folder, { recursive: true })
})

/** A gateway that knows the card of the snippets. */
async function startGateway(): Promise<mockEntry.Mock> {
  const mock = await mockEntry.startMock()
  mocks.push(mock)
  const json = { encrypted_phone_number: 'x', code: card.code, out_request_no: '1' }
  const instance = main.createClient(mock.clientConfig)
  await instance
    .chain('v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import')
    .post({ card_id: card.card_id, json })
  return mock
}

/** Runs a snippet as the body of an async function; gives what it logged. */
async function run(code: string, mock: mockEntry.Mock): Promise<unknown[][]> {
  const body = code
    .replace(/^import type .*$/gm, '')
    .replace(/^import \{(.*?)\} from '(.*?)'$/gm, 'const {$1} = modules["$2"]')
    .replaceAll('file:///etc/wechatpay', pathToFileURL(folder).href)
    .replaceAll('/var/bills', folder)
  const { outputText } = ts.transpileModule(`export default async () => {${body}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  const logged: unknown[][] = []
  const log = (...values: unknown[]) => logged.push(values)
  const scope = {
    modules: MODULES,
    instance: main.createClient(mock.clientConfig),
    mchid: mock.clientConfig.mchid,
    appid: mock.appid,
    ...card,
    console: { log, debug: log, info: log, warn: log, error: log },
  }
  const make = new Function(...Object.keys(scope), outputText.replace('export default', 'return'))
  await make(...Object.values(scope))()
  return logged
}

for (const file of FILES) {
  const snippets = snippetsOf(file)
  test(`${file} has snippets`, () => expect(snippets.length).toBeGreaterThan(0))

  // one after the other, as a reader tries them: an order that one makes, the next one queries
  let gateway: Promise<mockEntry.Mock>
  beforeAll(() => {
    gateway = startGateway()
  })
  snippets.forEach((code, index) => {
    test(`snippet ${index + 1} of ${file} runs against the mock gateway`, async () => {
      await expect(run(code, await gateway)).resolves.toBeInstanceOf(Array)
    })
  })
}

test('what the snippets say that they print is what they print', async () => {
  const [, order = '', , , errors = '', , other = '', testing = ''] = snippetsOf('README.md')
  const mock = await startGateway()
  expect(await run(order, mock)).toEqual([[expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl\?pr=/)]])
  expect(await run(other, mock)).toEqual([
    [expect.stringMatching(/^ApiError: GET \/v3\/brand-new\/things\/\{thing_id\}: 404: /)],
    ['微信支付订单号查询'],
  ])
  expect(await run(errors, mock)).toEqual([[404, 'ORDER_NOT_EXIST', expect.stringMatching(/./)]])
  expect(await run(testing, mock)).toEqual([['ApiError'], [[{ method: 'GET', target: '/v3/nowhere', status: 404 }]]])
})

test('what the snippets of the guide say that they print is what they print', async () => {
  const mock = await startGateway()
  const printed = async (name: string) => {
    const lines: unknown[][][] = []
    for (const code of snippetsOf(`docs/guide/${name}.md`)) lines.push(await run(code, mock))
    return lines
  }
  // neither the expiry of the certificate nor anything else is warned of
  expect(await printed('keys')).toEqual([[], [], []])
  const [, report = []] = await printed('public-key-migration')
  expect(report).toEqual(
    Object.keys(mock.clientConfig.certs ?? {}).map((serial) => [
      serial.startsWith('PUB_KEY_ID_') ? 'public-key' : 'certificate',
      ...[serial, 0, 0, undefined, undefined],
    ]),
  )
  const unsigned = [
    401,
    { 'content-type': 'application/json; charset=utf-8' },
    '{"code":"FAIL","message":"the signature could not be verified"}',
  ]
  expect(await printed('notifications')).toEqual([[[true]], [unsigned], [[204, 204, 401]]])
  expect(await printed('sensitive-fields')).toEqual([[], [], [['ERR_DECRYPT']]])
  expect(await printed('pay-params')).toEqual([
    [['prepay_id=wx201410272009395522657a690389285100']],
    [['wxd678efh567hg6787']],
  ])
  expect(await printed('logging')).toEqual([
    [],
    [['string'], ['ORDER_NOT_EXIST', 'string']],
    [['GET /v3/certificates', 1, true]],
    [],
  ])
})

test('the Chinese README shows the same code', () => {
  const withoutComments = (code: string) => code.replace(/\s*\/\/.*$/gm, '')
  expect(snippetsOf('README.zh-CN.md').map(withoutComments)).toEqual(snippetsOf('README.md').map(withoutComments))
})

test('the snippets compile for a user with strict settings', () => {
  const prelude = `import type { Client } from 'wechatpay-chain'
declare const context: { instance: Client; mchid: string; appid: string; card_id: string; code: string }\n`
  const sources = new Map(
    FILES.flatMap((file) =>
      snippetsOf(file).map((code, index): [string, string] => {
        const imports = code.match(/^import .*$/gm) ?? []
        const body = code.replace(/^import .*$/gm, '')
        const given = ['instance', 'mchid', 'appid', 'card_id', 'code'].filter(
          (name) => !new RegExp(`const ${name} =`).test(body),
        )
        return [
          join(process.cwd(), `spec/${file.replaceAll('/', '_')}.${index}.ts`),
          `${prelude}${imports.join('\n')}\nexport async function snippet() { const { ${given.join(', ')} } = context\n${body}}`,
        ]
      }),
    ),
  )
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8'))
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: ['src/index.ts'] },
    ts.sys,
    process.cwd(),
  )
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (path) => sources.has(path) || fileExists(path)
  host.getSourceFile = (path, target, ...rest) => {
    const text = sources.get(path)
    return text === undefined ? getSourceFile(path, target, ...rest) : ts.createSourceFile(path, text, target)
  }
  // the types behave differently under this flag
  const problems = [true, false].flatMap((noUncheckedIndexedAccess) =>
    ts.getPreEmitDiagnostics(ts.createProgram([...sources.keys()], { ...options, noUncheckedIndexedAccess }, host)),
  )
  const texts = problems.map(
    ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  )
  expect(texts).toEqual([])
}, 60_000)
