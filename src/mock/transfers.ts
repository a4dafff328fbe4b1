import type { MockRecord, Records } from './records.js'
import {
  apiError,
  differentParameters,
  type Fields,
  fieldsOf,
  fingerprint,
  type Handlers,
  isFen,
  missingText,
  parameterError,
} from './routes.js'

const notFound = apiError(404, 'NOT_FOUND', '记录不存在')

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434 */
export function transfers(mchid: string, records: Records): Handlers {
  return {
    'POST /v3/fund-app/mch-transfer/transfer-bills': (call) => {
      const json = fieldsOf(call.body)
      const missing = missingText(json, ['appid', 'out_bill_no', 'openid', 'transfer_remark', 'transfer_scene_id'])
      if (missing !== undefined) return missing
      if (!isFen(json['transfer_amount'])) return parameterError('transfer_amount', 'is not a positive integer (fen)')
      const record = records.create(String(json['out_bill_no']), fingerprint(call), { api: call.api, json })
      if (record === undefined) return differentParameters
      const { out_bill_no, transfer_bill_no, create_time, state } = billOf(record, mchid)
      const open = record.state === 'WAIT_USER_CONFIRM'
      const package_info = open ? `affffddafdfafddffda==${out_bill_no}` : undefined
      return { status: 200, body: { out_bill_no, transfer_bill_no, create_time, state, package_info } }
    },
    // WeChat Pay's query does not return package_info either
    'GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': ({ path }) => {
      const record = records.all.get(path['out_bill_no'] ?? '')
      return record === undefined ? notFound : { status: 200, body: billOf(record, mchid) }
    },
  }
}

function billOf({ json, state, createTime }: MockRecord, mchid: string): Fields {
  const { out_bill_no, appid, openid, transfer_amount, transfer_remark } = json
  return {
    mch_id: mchid,
    out_bill_no,
    transfer_bill_no: `13300000${out_bill_no}`.slice(0, 32),
    appid,
    state,
    transfer_amount,
    transfer_remark,
    ...(state === 'FAIL' && { fail_reason: 'PAYEE_ACCOUNT_ABNORMAL' }),
    openid,
    create_time: createTime,
    update_time: createTime,
  }
}
