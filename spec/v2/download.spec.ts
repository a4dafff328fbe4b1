import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createClient } from 'wechatpay-chain'
import { expectUsageError, rejectionOf } from '../support/failure.js'
import { openFolder } from '../support/folder.js'
import { startV2Gateway, type V2Answer } from '../support/v2-gateway.js'

const BILL = '\ufeff交易时间,公众账号ID\r\n`2026-11-23 10:00:00,`wx8888888888888888\r\n'
const xml = { appid: 'wx8888888888888888', bill_date: '20261123', bill_type: 'ALL' }

async function answering(answer: V2Answer) {
  const gateway = await startV2Gateway(() => answer)
  const folder = openFolder()
  return { gateway, folder, instance: createClient(gateway.config()) }
}

test('a bill of APIv2 is requested with a signature, written to a file, and marked as not verified', async () => {
  const { gateway, folder, instance } = await answering({ body: BILL })
  const to = folder.at('bill.csv')
  const file = await instance.download('v2/pay/downloadbill', { xml, to })
  expect(file).toMatchObject({ path: to, bytes: Buffer.byteLength(BILL), verifiedBy: 'none' })
  expect(folder.text('bill.csv')).toBe(BILL)
  expect(gateway.arrived).toMatchObject([{ method: 'POST', target: '/pay/downloadbill', signed: 'MD5', fields: xml }])
  const node = folder.at('node.csv')
  await instance.download(instance.v2.pay.downloadbill, { xml, to: node })
  expect(folder.text('node.csv')).toBe(BILL)
})

test('a bill that is requested as gzip is decompressed', async () => {
  const { folder, instance } = await answering({ body: gzipSync(BILL) })
  const to = folder.at('bill.csv')
  await instance.download('v2/pay/downloadfundflow', { xml: { ...xml, tar_type: 'GZIP' }, to })
  expect(folder.text('bill.csv')).toBe(BILL)
})

test.each([
  ['No Bill Exist', '20002', {}],
  ['sign error', null, { tar_type: 'GZIP' }],
])('an API error (%s) instead of a bill is an ApiError, and there is no file', async (reason, code, more) => {
  const error_code = code === null ? '' : `<error_code><![CDATA[${code}]]></error_code>`
  const body = `<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[${reason}]]></return_msg>${error_code}</xml>`
  const { folder, instance } = await answering({ body })
  const error = await rejectionOf(() =>
    instance.download('v2/pay/downloadbill', { xml: { ...xml, ...more }, to: folder.at('bill.csv') }),
  )
  expect(error).toMatchObject({ name: 'ApiError', code, message: expect.stringContaining(reason) })
  expect(folder.names()).toEqual([])
})

test('an error page of a gateway is not a bill', async () => {
  const { folder, instance } = await answering({ status: 502, body: '<html></html>' })
  const error = await rejectionOf(() => instance.download('v2/pay/downloadbill', { xml, to: folder.at('bill.csv') }))
  expect(error).toMatchObject({ name: 'ApiError', status: 502 })
  expect(folder.names()).toEqual([])
})

test('`xml` is for APIv2 only, and a bill that requires the certificate is rejected without one', async () => {
  const { gateway, folder, instance } = await answering({ body: BILL })
  const to = folder.at('bill.csv')
  expectUsageError(
    await rejectionOf(() => instance.download('v3/billdownload/file', { xml, to })),
    'ERR_OPTION',
    /`xml` is for the bills of APIv2/,
  )
  const without = createClient(gateway.config({ clientCert: undefined }))
  expectUsageError(
    await rejectionOf(() => without.download('v2/pay/downloadfundflow', { xml, to })),
    'ERR_CONFIG',
    /clientCert/,
  )
  expect(gateway.arrived).toEqual([])
})
