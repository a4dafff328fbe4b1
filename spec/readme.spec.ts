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
import { NETWORK_CODES, TRUST_CODES, USAGE_CODES } from '../src/errors/errors.js'
import { compile } from './support/compiler.js'
import { keys, toPem } from './support/keys.js'
import {
  brokenLinks,
  chineseIn,
  codeOf,
  englishIn,
  guide,
  guidesIn,
  headingsOf,
  type Page,
  shapeOf,
  snippetsOf,
} from './support/pages.js'
import { collectWarnings } from './support/warnings.js'
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
const README: Page = { zh: 'README.zh-CN.md', en: 'README.md' }
const GUIDES = guidesIn('en').map(guide)
/** The code of both languages is the same, so that one of them is run and compiled. */
const FILES = [README.en, ...guidesIn('zh').map((name) => guide(name).zh)]

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
  // a client without a logger prints rejected notifications as warnings
  collectWarnings()
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
    [['GET', 'a1b2c3', true]],
    [],
  ])
})

test('every guide is there in Chinese and in English', () => {
  expect(new Set(guidesIn('en'))).toEqual(new Set(guidesIn('zh')))
})

for (const page of [README, ...GUIDES]) {
  test(`${page.zh} and ${page.en} show the same code apart from comments`, () => {
    expect(codeOf(page.zh)).toEqual(codeOf(page.en))
  })

  test(`${page.zh} and ${page.en} have the same headings, tables and lists`, () => {
    expect(shapeOf(page.zh)).toEqual(shapeOf(page.en))
  })

  test(`${page.en} is in English, ${page.zh} in Chinese`, () => {
    expect(chineseIn(page.en)).toEqual([])
    expect(englishIn(page.zh)).toEqual([])
  })
}

for (const { zh, en } of [README, ...GUIDES]) {
  test(`${zh} and ${en} link to pages that exist in the same language`, () => {
    expect(brokenLinks(zh, 'zh')).toEqual([])
    expect(brokenLinks(en, 'en')).toEqual([])
  })
}

for (const { zh, en } of GUIDES) {
  test(`${zh} and ${en} have one title and end with related links`, () => {
    expect([headingsOf(zh, 1), headingsOf(en, 1)]).toEqual([[expect.any(String)], [expect.any(String)]])
    expect(headingsOf(zh, 2).at(-1)).toMatch(/^相关/)
    expect(headingsOf(en, 2).at(-1)).toMatch(/^Related/)
  })
}

test('a line or a comment in the other language is found, a name and printed output are not', () => {
  const page = join(folder, 'page.md')
  writeFileSync(
    page,
    '# Pay\n\nThe platform (商户平台).\n\n支付\n\n| `键` | 值 |\n\n```ts\nf() // 返回\nconsole.log(f()) // 值\n```\n',
  )
  expect(chineseIn(page)).toEqual(['支付', '| `` | 值 |', ' 返回'])
  writeFileSync(
    page,
    '# OpenTelemetry\n\n用 Node.js 和 HTTP。\n\n先查询。Query the same number first.\n\n| 键 | its value |\n\n```sh\nls # list the files\n```\n',
  )
  expect(englishIn(page)).toEqual(['先查询。Query the same number first.', ' its value ', ' list the files'])
})

test('code that differs is found, a comment that differs is not', () => {
  const [first, second, third] = ['f(1) // one', 'f(1)', "f('1') // one"].map((code, index) => {
    const page = join(folder, `code-${index}.md`)
    writeFileSync(page, `\`\`\`ts\n${code}\n\`\`\`\n`)
    return codeOf(page)
  })
  expect(first).toEqual(second)
  expect(first).not.toEqual(third)
})

test('the guide to errors explains every code of this package', () => {
  const { zh, en } = guide('errors')
  for (const file of [zh, en]) {
    const text = readFileSync(file, 'utf8')
    const codes = [...USAGE_CODES, ...NETWORK_CODES, ...TRUST_CODES]
    expect(codes.filter((code) => !text.includes(`| \`${code}\` |`))).toEqual([])
    for (const code of NETWORK_CODES) {
      const { retryable } = new main.NetworkError(code, '', true)
      expect(text).toMatch(new RegExp(`^\\| \`${code}\` \\|.*\\| \`${retryable}\` \\|$`, 'm'))
    }
  }
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
          `${file.replaceAll('/', '_')}.${index}`,
          `${prelude}${imports.join('\n')}\nexport async function snippet() { const { ${given.join(', ')} } = context\n${body}}`,
        ]
      }),
    ),
  )
  // the types behave differently under this flag
  for (const noUncheckedIndexedAccess of [true, false])
    expect(compile(sources, { noUncheckedIndexedAccess })).toEqual(
      new Map([...sources.keys()].map((name) => [name, []])),
    )
}, 300_000)
