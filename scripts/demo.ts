import { styleText } from 'node:util'
import { createClient, isWechatPayError, type Response } from 'wechatpay-chain'
import { type Mock, startMock } from 'wechatpay-chain/mock'

// sends the three calls of the documentation in its six styles, and the calls of one order, to the local gateway

interface Row {
  style: string
  request: string
  status: string
  time: string
  failure: string | undefined
}
type Calls = Record<string, () => Promise<Response>>
type Format = Parameters<typeof styleText>[0]

const card = { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0', code: '478515832665' }
const IMPORT = 'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import'
const CODES = 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}'

async function main(): Promise<void> {
  const mock = await startMock()
  const instance = createClient(mock.clientConfig)
  print(
    `\n${paint(['bold', 'green'], ' wechatpay-chain ')} 微信支付 APIv3 · 本地网关 local gateway ${paint('cyan', mock.url)}`,
  )
  print(paint('dim', ' 每个请求都已签名，每个应答都已验签 · every request signed, every answer verified\n'))

  const imports = {
    card_id: card.card_id,
    json: {
      encrypted_phone_number: 'vvysDQeEaH3I+wRh14St0aaKSE2j4mAFON3kzNexb/SYkHZNJAuCittaW4wpGj7U+h9A==',
      code: card.code,
      out_request_no: '100002322019090134234sfdf',
    },
  }
  const changes = {
    ...card,
    json: {
      level: '钻石会员',
      out_request_no: '100002322019090134234sfdf',
      balance_information: {
        before_balance: 888,
        balance: 888,
        add_balance: 100,
        balance_remark: '购买一杯珍珠奶茶,消耗30元',
      },
    },
  }
  const { v3 } = instance
  const rows = [
    ...(await table(mock, '根据手机号导入用户会员卡 · import a member card by phone number', {
      异步纯链式: () => v3.marketing.membercardOpen.cards._card_id_.phoneMembercard.import.postAsync(imports),
      异步声明式: () => instance.chain(IMPORT).postAsync(imports),
      异步属性式: () => instance[IMPORT].postAsync(imports),
      同步纯链式: async () => await v3.marketing.membercardOpen.cards._card_id_.phoneMembercard.import.post(imports),
      同步声明式: async () => await instance.chain(IMPORT).post(imports),
      同步属性式: async () => await instance[IMPORT].post(imports),
    })),
    ...(await table(mock, '查询用户会员卡信息 · query a member card', {
      异步纯链式: () => v3.marketing.membercardOpen.cards._card_id_.codes._code_.getAsync(card),
      异步声明式: () => instance.chain(CODES).getAsync(card),
      异步属性式: () => instance[CODES].getAsync(card),
      同步纯链式: async () => await v3.marketing.membercardOpen.cards._card_id_.codes._code_.get(card),
      同步声明式: async () => await instance.chain(CODES).get(card),
      同步属性式: async () => await instance[CODES].get(card),
    })),
    ...(await table(mock, '修改用户会员卡信息 · modify a member card', {
      异步纯链式: () => v3.marketing.membercardOpen.cards._card_id_.codes._code_.patchAsync(changes),
      异步声明式: () => instance.chain(CODES).patchAsync(changes),
      异步属性式: () => instance[CODES].patchAsync(changes),
      同步纯链式: async () => await v3.marketing.membercardOpen.cards._card_id_.codes._code_.patch(changes),
      同步声明式: async () => await instance.chain(CODES).patch(changes),
      同步属性式: async () => await instance[CODES].patch(changes),
    })),
    ...(await table(mock, '一笔订单：下单、查单、关单 · one order: place, query, close', orderFlow(mock))),
  ]
  await mock.close()

  const failed = rows.filter((row) => row.failure !== undefined)
  const verdict = `${rows.length - failed.length} / ${rows.length} 成功 succeeded`
  print(failed.length === 0 ? paint(['bold', 'green'], ` ✔ ${verdict}\n`) : paint(['bold', 'red'], ` ✘ ${verdict}\n`))
  process.exitCode = failed.length === 0 ? 0 : 1
}

function orderFlow(mock: Mock): Calls {
  const instance = createClient(mock.clientConfig)
  const { mchid } = mock.clientConfig
  const out_trade_no = `DEMO${Date.now()}`
  const query = (state: string) => async () => {
    const response = await instance['v3/pay/transactions/out-trade-no/{out_trade_no}'].get({
      out_trade_no,
      query: { mchid },
    })
    if (response.data.trade_state !== state)
      throw new Error(`trade_state is ${response.data.trade_state}, not ${state}`)
    return response
  }
  return {
    '下单 order': () =>
      instance.v3.pay.transactions.native.post({
        json: {
          appid: mock.appid,
          mchid,
          description: 'Image形象店-深圳腾大-QQ公仔',
          out_trade_no,
          notify_url: 'https://example.com/notify',
          amount: { total: 100, currency: 'CNY' },
        },
      }),
    '查单 query → NOTPAY': query('NOTPAY'),
    '关单 close': () =>
      instance.chain('v3/pay/transactions/out-trade-no/{out_trade_no}/close').post({ out_trade_no, json: { mchid } }),
    '查单 query → CLOSED': query('CLOSED'),
  }
}

async function table(mock: Mock, title: string, calls: Calls): Promise<Row[]> {
  const rows: Row[] = []
  for (const [style, call] of Object.entries(calls)) rows.push(await measure(mock, style, call))
  const widths = (['style', 'request', 'status', 'time'] as const).map((key) =>
    Math.max(...rows.map((row) => width(row[key]))),
  )
  print(paint('bold', ` ${title}`))
  for (const { style, request, status, time, failure } of rows) {
    const mark = failure === undefined ? paint('green', '✔') : paint('red', '✘')
    const cells = [
      style,
      paint('dim', request),
      paint(failure === undefined ? 'green' : 'red', status),
      paint('dim', time),
    ]
    const padded = cells.map(
      (cell, index) => cell + ' '.repeat((widths[index] ?? 0) - width([style, request, status, time][index] ?? '')),
    )
    print(`  ${mark} ${padded.join('  ')}`)
    if (failure !== undefined) print(paint('red', `    ${failure}`))
  }
  print('')
  return rows
}

async function measure(mock: Mock, style: string, call: () => Promise<Response>): Promise<Row> {
  const before = mock.requests.length
  const start = performance.now()
  const { status, failure } = await call().then(
    (response) => ({ status: String(response.status), failure: undefined }),
    (error: unknown) => ({ status: isWechatPayError(error) ? String(error.code) : 'failed', failure: String(error) }),
  )
  const time = `${(performance.now() - start).toFixed(1)} ms`
  const [arrived] = mock.requests.slice(before)
  const request = arrived === undefined ? '(nothing was sent)' : `${arrived.method} ${arrived.target}`
  return {
    style,
    request: request.length > 96 ? `${request.slice(0, 95)}…` : request,
    status,
    time: time.padStart(8),
    failure,
  }
}

/** Columns of a terminal: Chinese characters take two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0)
}

function paint(format: Format, text: string): string {
  return process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(format, text) : text
}

function print(line: string): void {
  console.log(line)
}

void main()
