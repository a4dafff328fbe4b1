import { createHash } from 'node:crypto'
import { expect, expectTypeOf, test } from 'vitest'
import { createWorkwx, type WorkwxSigned } from '../../src/v2/workwx.js'
import { expectUsageError, renderingsOf, thrownBy } from '../support/failure.js'
import { keys } from '../support/keys.js'
import { clockAt } from '../support/reply.js'
import { vectors } from '../vectors/pay-params.json' with { type: 'json' }

const vector = vectors.find(({ id }) => id === 'workwx-redpack')
const SECRET = vector?.key ?? ''
const workwx = createWorkwx({ mchid: keys.mchid })
const still = createWorkwx({ mchid: keys.mchid }, clockAt(0))

const RED_PACKET = {
  mch_billno: '10000098201411111234567890',
  mch_id: '10000098',
  nonce_str: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
  wxappid: 'wx8888888888888888',
  sender_name: 'XX活动',
  re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
  total_amount: 1000,
  wishing: '感谢您参加猜灯谜活动，祝您元宵节快乐！',
  act_name: '猜灯谜抢红包活动',
  remark: '猜越多得越多，快来抢！',
}
const PAYMENT = {
  appid: 'wxe062425f740c8888',
  partner_trade_no: '100000982017072019616',
  openid: 'ohO4Gt7wVPxIT1A9GjFaMYMiZY1s',
  check_name: 'FORCE_CHECK',
  re_user_name: '张三',
  amount: 100,
  desc: '六月出差报销费用',
  spbill_create_ip: '10.2.3.10',
  ww_msg_type: 'NORMAL_MSG',
  act_name: '示例项目',
  approval_number: '',
}

/** Written again, so that nothing of ours is the judge. */
function md5(text: string): string {
  return createHash('md5').update(text).digest('hex').toUpperCase()
}

test('a red packet is signed over the seven fields of the vector, with any other members in the body', () => {
  const signed = workwx.redPacket(RED_PACKET, SECRET)
  expect(signed).toStrictEqual({ ...RED_PACKET, ...vector?.expect })
  expect(signed.workwx_sign).toBe(md5(`${vector?.stringA}&secret=${SECRET}`))
  expectTypeOf(signed).toExtend<typeof RED_PACKET & WorkwxSigned>()
})

test('a payment to an employee is signed over eight fields', () => {
  const text =
    'amount=100&appid=wxe062425f740c8888&desc=六月出差报销费用&mch_id=1900007291' +
    '&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&openid=ohO4Gt7wVPxIT1A9GjFaMYMiZY1s' +
    `&partner_trade_no=100000982017072019616&ww_msg_type=NORMAL_MSG&secret=${SECRET}`
  expect(still.payment(PAYMENT, SECRET)).toStrictEqual({
    ...PAYMENT,
    mch_id: keys.mchid,
    nonce_str: '593BEC0C930BF1AFEB40B4A08C8FB242',
    workwx_sign: md5(text),
  })
})

test('an undefined merchant and nonce are filled in like missing ones', () => {
  const filled = still.payment(PAYMENT, SECRET)
  expect(still.payment({ ...PAYMENT, mch_id: undefined, nonce_str: undefined }, SECRET)).toStrictEqual(filled)
})

test('the signed nonce is the one in the body, and no two bodies share it', () => {
  const { nonce_str: _, ...body } = RED_PACKET
  const [one, two] = [workwx.redPacket(body, SECRET), workwx.redPacket(body, SECRET)]
  expect(one.nonce_str).toMatch(/^[0-9a-f]{32}$/)
  expect(one.nonce_str).not.toBe(two.nonce_str)
  expect(workwx.redPacket(one, SECRET)).toStrictEqual(one)
})

test('an amount is signed in the form in which it is sent, as a number or as text', () => {
  const signed = workwx.redPacket({ ...RED_PACKET, total_amount: '1000' }, SECRET)
  expect(signed).toStrictEqual({ ...RED_PACKET, total_amount: '1000', ...vector?.expect })
})

test('texts for people may contain an &', () => {
  const { workwx_sign } = workwx.redPacket({ ...RED_PACKET, act_name: '研发&测试' }, SECRET)
  expect(workwx_sign).toBe(md5(`${vector?.stringA?.replace(RED_PACKET.act_name, '研发&测试')}&secret=${SECRET}`))
})

test('the given body is not changed', () => {
  const given = Object.freeze({ ...PAYMENT })
  workwx.payment(given, SECRET)
  expect(given).toStrictEqual(PAYMENT)
})

const CALLS = [
  {
    name: 'redPacket',
    body: RED_PACKET,
    needed: ['act_name', 'mch_billno', 're_openid', 'total_amount', 'wxappid'],
  },
  {
    name: 'payment',
    body: PAYMENT,
    needed: ['amount', 'appid', 'desc', 'openid', 'partner_trade_no', 'ww_msg_type'],
  },
] as const
const PRIVATE = 'do-not-print'

test.each(CALLS)('$name requires each signed field, and prints none', ({ name, body, needed }) => {
  const make = workwx[name] as (body: unknown, secret: unknown) => unknown
  for (const field of needed) {
    for (const [value, fact] of [
      [undefined, 'is missing'],
      [null, 'is missing'],
      ['', 'is empty'],
      [{ PRIVATE }, 'is of type object'],
      [10n, 'is of type bigint'],
      [0.1, 'must be a string or a whole number; amounts are in fen'],
      [2 ** 53, 'must be a string or a whole number'],
      [Number.NaN, 'must be a string or a whole number'],
      [`${PRIVATE}\n`, 'has a line break'],
    ] as const) {
      const error = thrownBy(() => make({ ...body, [field]: value }, SECRET))
      expectUsageError(error, 'ERR_OPTION', `${field} of workwx.${name}() ${fact}`)
      expect(renderingsOf(error)).not.toContain(PRIVATE)
      expect(renderingsOf(error)).not.toContain(SECRET)
    }
  }
  const [mch_id, nonce_str] = [
    thrownBy(() => make({ ...body, mch_id: 1900007291 }, SECRET)),
    thrownBy(() => make({ ...body, nonce_str: '' }, SECRET)),
  ]
  expectUsageError(mch_id, 'ERR_OPTION', `mch_id of workwx.${name}() is of type number`)
  expectUsageError(nonce_str, 'ERR_OPTION', `nonce_str of workwx.${name}() is empty`)
  expectUsageError(
    thrownBy(() => make([body], SECRET)),
    'ERR_OPTION',
    `the argument of workwx.${name}() is not an object`,
  )
})

test.each(CALLS)('the secret of $name is required, and never printed or sent', ({ name, body }) => {
  const make = workwx[name] as (body: unknown, secret: unknown) => object
  expect(JSON.stringify(make(body, SECRET))).not.toContain(SECRET)
  for (const [secret, fact] of [
    [undefined, 'is missing'],
    ['', 'is empty'],
    [{ PRIVATE }, 'is of type object'],
    [`${PRIVATE}\n`, 'has a line break'],
  ] as const) {
    const error = thrownBy(() => make(body, secret))
    expectUsageError(error, 'ERR_OPTION', `secret of workwx.${name}() ${fact}`)
    expect(renderingsOf(error)).not.toContain(PRIVATE)
  }
})
