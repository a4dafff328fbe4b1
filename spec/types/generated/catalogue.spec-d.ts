// printed by scripts/generate.ts from src/catalogue: do not edit
// biome-ignore-all lint/nursery/noFloatingPromises: nothing here runs
// checked by `tsc --noEmit`, never run: `each` proves that all spellings of an API have one type, so the lines below it hold for all
import type { Client } from 'wechatpay-chain'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function each<Node, const Others extends readonly unknown[]>(
  node: Node,
  others: Others & { readonly [Index in keyof Others]: Equal<Node, Others[Index]> extends true ? unknown : never },
): Node
declare const instance: Client
// aggracct-bc: 查询渠道额度, GET /v3/aggracct-bc/wb-channel/account/balance
{
  const api = each(instance.v3.aggracctBc.wbChannel.account.balance, [
    instance.chain('v3/aggracct-bc/wb-channel/account/balance'),
    instance['v3/aggracct-bc/wb-channel/account/balance'],
    instance.v3.chain('aggracct-bc/wb-channel/account/balance'),
    instance.v3['aggracct-bc/wb-channel/account/balance'],
  ])
  api.get({ query: { mchid: '1', bal_account_no: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: mchid is text
  api.get({ query: { mchid: 1, bal_account_no: '1' } })
  // @ts-expect-error: mchid is required
  api.get({ query: { bal_account_no: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { mchid: '1', bal_account_no: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { mchid: '1', bal_account_no: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { mchid: '1', bal_account_no: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { mchid: '1', bal_account_no: '1' }, json: {} })
}
// aggracct-bc: 受理渠道结算银行账户更名申请, POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename
{
  const api = each(instance.v3.aggracctBc.wbChannel.bankChannelAccount.rename, [
    instance.chain('v3/aggracct-bc/wb-channel/bank-channel-account/rename'),
    instance['v3/aggracct-bc/wb-channel/bank-channel-account/rename'],
    instance.v3.chain('aggracct-bc/wb-channel/bank-channel-account/rename'),
    instance.v3['aggracct-bc/wb-channel/bank-channel-account/rename'],
  ])
  api.post({ json: { out_request_no: '1', mchid: '1', bal_account_no: '1', change_scene: 'SUBJECT_INFO_RENAME' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: out_request_no is text
  api.post({ json: { out_request_no: 1, mchid: '1', bal_account_no: '1', change_scene: 'SUBJECT_INFO_RENAME' } })
  // @ts-expect-error: out_request_no is required
  api.post({ json: { mchid: '1', bal_account_no: '1', change_scene: 'SUBJECT_INFO_RENAME' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { out_request_no: '1', mchid: '1', bal_account_no: '1', change_scene: 'SUBJECT_INFO_RENAME', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { out_request_no: '1', mchid: '1', bal_account_no: '1', change_scene: 'SUBJECT_INFO_RENAME' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { out_request_no: '1', mchid: '1', bal_account_no: '1', change_scene: 'SUBJECT_INFO_RENAME' } })
}
// aggracct-bc: 查询渠道结算银行账户更名申请, GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}
{
  const api = each(instance.v3.aggracctBc.wbChannel.bankChannelAccount.rename._application_id_, [
    instance.v3.aggracctBc.wbChannel.bankChannelAccount.rename.$application_id$,
    instance.v3.aggracctBc.wbChannel.bankChannelAccount.rename['<application_id>'],
    instance.v3.aggracctBc.wbChannel.bankChannelAccount.rename['{application_id}'],
    instance.chain('v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}'),
    instance.chain('v3/aggracct-bc/wb-channel/bank-channel-account/rename/<application_id>'),
    instance.chain('v3/aggracct-bc/wb-channel/bank-channel-account/rename/$application_id$'),
    instance.chain('v3/aggracct-bc/wb-channel/bank-channel-account/rename/_application_id_'),
    instance['v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}'],
    instance['v3/aggracct-bc/wb-channel/bank-channel-account/rename/<application_id>'],
    instance.v3.chain('aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}'),
    instance.v3['aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}'],
    instance.v3.chain('aggracct-bc/wb-channel/bank-channel-account/rename/<application_id>'),
    instance.v3['aggracct-bc/wb-channel/bank-channel-account/rename/<application_id>'],
  ])
  api.get({ application_id: '1', query: { mchid: '1', bal_account_no: '1' } })
  // @ts-expect-error: application_id is required
  api.get({ query: { mchid: '1', bal_account_no: '1' } })
  // @ts-expect-error: query is required
  api.get({ application_id: '1' })
  // @ts-expect-error: mchid is text
  api.get({ application_id: '1', query: { mchid: 1, bal_account_no: '1' } })
  // @ts-expect-error: mchid is required
  api.get({ application_id: '1', query: { bal_account_no: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ application_id: '1', query: { mchid: '1', bal_account_no: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ application_id: '1', query: { mchid: '1', bal_account_no: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ application_id: '1', query: { mchid: '1', bal_account_no: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ application_id: '1', query: { mchid: '1', bal_account_no: '1' }, json: {} })
}
// applyment: 查询结算账户修改申请状态, GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}
{
  const api = each(instance.v3.apply4sub.sub_merchants._sub_mchid_.application._application_no_, [
    instance.v3.apply4sub.sub_merchants.$sub_mchid$.application._application_no_,
    instance.v3.apply4sub.sub_merchants['<sub_mchid>'].application._application_no_,
    instance.v3.apply4sub.sub_merchants['{sub_mchid}'].application._application_no_,
    instance.v3.apply4sub.sub_merchants._sub_mchid_.application.$application_no$,
    instance.v3.apply4sub.sub_merchants._sub_mchid_.application['<application_no>'],
    instance.v3.apply4sub.sub_merchants._sub_mchid_.application['{application_no}'],
    instance.chain('v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}'),
    instance.chain('v3/apply4sub/sub_merchants/<sub_mchid>/application/<application_no>'),
    instance.chain('v3/apply4sub/sub_merchants/$sub_mchid$/application/$application_no$'),
    instance.chain('v3/apply4sub/sub_merchants/_sub_mchid_/application/_application_no_'),
    instance['v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}'],
    instance['v3/apply4sub/sub_merchants/<sub_mchid>/application/<application_no>'],
    instance.v3.chain('apply4sub/sub_merchants/{sub_mchid}/application/{application_no}'),
    instance.v3['apply4sub/sub_merchants/{sub_mchid}/application/{application_no}'],
    instance.v3.chain('apply4sub/sub_merchants/<sub_mchid>/application/<application_no>'),
    instance.v3['apply4sub/sub_merchants/<sub_mchid>/application/<application_no>'],
  ])
  api.get({ sub_mchid: '1', application_no: '1' })
  // @ts-expect-error: sub_mchid is required
  api.get({ application_no: '1' })
  // @ts-expect-error: application_no is required
  api.get({ sub_mchid: '1' })
  // @ts-expect-error: account_number_rule is text
  api.get({ sub_mchid: '1', application_no: '1', query: { account_number_rule: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ sub_mchid: '1', application_no: '1', query: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ sub_mchid: '1', application_no: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ sub_mchid: '1', application_no: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ sub_mchid: '1', application_no: '1', json: {} })
}
// applyment: 修改结算帐号, POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement
{
  const api = each(instance.v3.apply4sub.sub_merchants._sub_mchid_.modifySettlement, [
    instance.v3.apply4sub.sub_merchants.$sub_mchid$.modifySettlement,
    instance.v3.apply4sub.sub_merchants['<sub_mchid>'].modifySettlement,
    instance.v3.apply4sub.sub_merchants['{sub_mchid}'].modifySettlement,
    instance.chain('v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement'),
    instance.chain('v3/apply4sub/sub_merchants/<sub_mchid>/modify-settlement'),
    instance.chain('v3/apply4sub/sub_merchants/$sub_mchid$/modify-settlement'),
    instance.chain('v3/apply4sub/sub_merchants/_sub_mchid_/modify-settlement'),
    instance['v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement'],
    instance['v3/apply4sub/sub_merchants/<sub_mchid>/modify-settlement'],
    instance.v3.chain('apply4sub/sub_merchants/{sub_mchid}/modify-settlement'),
    instance.v3['apply4sub/sub_merchants/{sub_mchid}/modify-settlement'],
    instance.v3.chain('apply4sub/sub_merchants/<sub_mchid>/modify-settlement'),
    instance.v3['apply4sub/sub_merchants/<sub_mchid>/modify-settlement'],
  ])
  api.post({ sub_mchid: '1', json: { account_type: 'ACCOUNT_TYPE_BUSINESS', account_bank: '1', bank_address_code: '1', account_number: '1' } })
  // @ts-expect-error: sub_mchid is required
  api.post({ json: { account_type: 'ACCOUNT_TYPE_BUSINESS', account_bank: '1', bank_address_code: '1', account_number: '1' } })
  // @ts-expect-error: json is required
  api.post({ sub_mchid: '1' })
  // @ts-expect-error: account_type is text
  api.post({ sub_mchid: '1', json: { account_type: 1, account_bank: '1', bank_address_code: '1', account_number: '1' } })
  // @ts-expect-error: account_type is required
  api.post({ sub_mchid: '1', json: { account_bank: '1', bank_address_code: '1', account_number: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ sub_mchid: '1', json: { account_type: 'ACCOUNT_TYPE_BUSINESS', account_bank: '1', bank_address_code: '1', account_number: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ sub_mchid: '1', json: { account_type: 'ACCOUNT_TYPE_BUSINESS', account_bank: '1', bank_address_code: '1', account_number: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ sub_mchid: '1', json: { account_type: 'ACCOUNT_TYPE_BUSINESS', account_bank: '1', bank_address_code: '1', account_number: '1' } })
}
// applyment: 查询商户开户意愿申请单审核结果, GET /v3/apply4subject/applyment
{
  const api = each(instance.v3.apply4subject.applyment, [
    instance.chain('v3/apply4subject/applyment'),
    instance['v3/apply4subject/applyment'],
    instance.v3.chain('apply4subject/applyment'),
    instance.v3['apply4subject/applyment'],
  ])
  api.get({})
  // @ts-expect-error: applyment_id is text
  api.get({ query: { applyment_id: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({})
  // @ts-expect-error: a GET has no body
  api.get({ json: {} })
}
// applyment: 提交商户开户意愿申请单, POST /v3/apply4subject/applyment
{
  const api = each(instance.v3.apply4subject.applyment, [
    instance.chain('v3/apply4subject/applyment'),
    instance['v3/apply4subject/applyment'],
    instance.v3.chain('apply4subject/applyment'),
    instance.v3['apply4subject/applyment'],
  ])
  api.post({ json: { business_code: '1', contact_info: { name: '1', id_card_number: '1', mobile: '1' }, subject_info: { subject_type: 'SUBJECT_TYPE_INDIVIDUAL', business_license_info: { licence_number: '1', licence_copy: '1', merchant_name: '1', legal_person: '1', company_address: '1', licence_valid_date: '1' } }, identification_info: { identification_type: 'IDENTIFICATION_TYPE_IDCARD', identification_name: '1', identification_number: '1', identification_valid_date: '1', identification_front_copy: '1' } } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: business_code is text
  api.post({ json: { business_code: 1, contact_info: { name: '1', id_card_number: '1', mobile: '1' }, subject_info: { subject_type: 'SUBJECT_TYPE_INDIVIDUAL', business_license_info: { licence_number: '1', licence_copy: '1', merchant_name: '1', legal_person: '1', company_address: '1', licence_valid_date: '1' } }, identification_info: { identification_type: 'IDENTIFICATION_TYPE_IDCARD', identification_name: '1', identification_number: '1', identification_valid_date: '1', identification_front_copy: '1' } } })
  // @ts-expect-error: business_code is required
  api.post({ json: { contact_info: { name: '1', id_card_number: '1', mobile: '1' }, subject_info: { subject_type: 'SUBJECT_TYPE_INDIVIDUAL', business_license_info: { licence_number: '1', licence_copy: '1', merchant_name: '1', legal_person: '1', company_address: '1', licence_valid_date: '1' } }, identification_info: { identification_type: 'IDENTIFICATION_TYPE_IDCARD', identification_name: '1', identification_number: '1', identification_valid_date: '1', identification_front_copy: '1' } } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { business_code: '1', contact_info: { name: '1', id_card_number: '1', mobile: '1' }, subject_info: { subject_type: 'SUBJECT_TYPE_INDIVIDUAL', business_license_info: { licence_number: '1', licence_copy: '1', merchant_name: '1', legal_person: '1', company_address: '1', licence_valid_date: '1' } }, identification_info: { identification_type: 'IDENTIFICATION_TYPE_IDCARD', identification_name: '1', identification_number: '1', identification_valid_date: '1', identification_front_copy: '1' }, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { business_code: '1', contact_info: { name: '1', id_card_number: '1', mobile: '1' }, subject_info: { subject_type: 'SUBJECT_TYPE_INDIVIDUAL', business_license_info: { licence_number: '1', licence_copy: '1', merchant_name: '1', legal_person: '1', company_address: '1', licence_valid_date: '1' } }, identification_info: { identification_type: 'IDENTIFICATION_TYPE_IDCARD', identification_name: '1', identification_number: '1', identification_valid_date: '1', identification_front_copy: '1' } }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ json: { business_code: '1', contact_info: { name: '1', id_card_number: '1', mobile: '1' }, subject_info: { subject_type: 'SUBJECT_TYPE_INDIVIDUAL', business_license_info: { licence_number: '1', licence_copy: '1', merchant_name: '1', legal_person: '1', company_address: '1', licence_valid_date: '1' } }, identification_info: { identification_type: 'IDENTIFICATION_TYPE_IDCARD', identification_name: '1', identification_number: '1', identification_valid_date: '1', identification_front_copy: '1' } } })
}
// applyment: 撤销商户开户意愿申请单, POST /v3/apply4subject/applyment/{applyment_id}/cancel
{
  const api = each(instance.v3.apply4subject.applyment._applyment_id_.cancel, [
    instance.v3.apply4subject.applyment.$applyment_id$.cancel,
    instance.v3.apply4subject.applyment['<applyment_id>'].cancel,
    instance.v3.apply4subject.applyment['{applyment_id}'].cancel,
    instance.chain('v3/apply4subject/applyment/{applyment_id}/cancel'),
    instance.chain('v3/apply4subject/applyment/<applyment_id>/cancel'),
    instance.chain('v3/apply4subject/applyment/$applyment_id$/cancel'),
    instance.chain('v3/apply4subject/applyment/_applyment_id_/cancel'),
    instance['v3/apply4subject/applyment/{applyment_id}/cancel'],
    instance['v3/apply4subject/applyment/<applyment_id>/cancel'],
    instance.v3.chain('apply4subject/applyment/{applyment_id}/cancel'),
    instance.v3['apply4subject/applyment/{applyment_id}/cancel'],
    instance.v3.chain('apply4subject/applyment/<applyment_id>/cancel'),
    instance.v3['apply4subject/applyment/<applyment_id>/cancel'],
  ])
  api.post({ applyment_id: '1' })
  // @ts-expect-error: applyment_id is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ applyment_id: '1', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ applyment_id: '1' })
}
// bank-transfer: 查询明细电子回单受理结果, GET /v3/bank-batch-transfer/receipt/detail-receipts
{
  const api = each(instance.v3.bankBatchTransfer.receipt.detailReceipts, [
    instance.chain('v3/bank-batch-transfer/receipt/detail-receipts'),
    instance['v3/bank-batch-transfer/receipt/detail-receipts'],
    instance.v3.chain('bank-batch-transfer/receipt/detail-receipts'),
    instance.v3['bank-batch-transfer/receipt/detail-receipts'],
  ])
  api.get({ query: { out_batch_no: '1', out_detail_no: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: out_batch_no is text
  api.get({ query: { out_batch_no: 1, out_detail_no: '1' } })
  // @ts-expect-error: out_batch_no is required
  api.get({ query: { out_detail_no: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { out_batch_no: '1', out_detail_no: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { out_batch_no: '1', out_detail_no: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ query: { out_batch_no: '1', out_detail_no: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { out_batch_no: '1', out_detail_no: '1' }, json: {} })
}
// bank-transfer: 受理明细电子回单, POST /v3/bank-batch-transfer/receipt/detail-receipts
{
  const api = each(instance.v3.bankBatchTransfer.receipt.detailReceipts, [
    instance.chain('v3/bank-batch-transfer/receipt/detail-receipts'),
    instance['v3/bank-batch-transfer/receipt/detail-receipts'],
    instance.v3.chain('bank-batch-transfer/receipt/detail-receipts'),
    instance.v3['bank-batch-transfer/receipt/detail-receipts'],
  ])
  api.post({ json: { out_batch_no: '1', out_detail_no: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: out_batch_no is text
  api.post({ json: { out_batch_no: 1, out_detail_no: '1' } })
  // @ts-expect-error: out_batch_no is required
  api.post({ json: { out_detail_no: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { out_batch_no: '1', out_detail_no: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { out_batch_no: '1', out_detail_no: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ json: { out_batch_no: '1', out_detail_no: '1' } })
}
// bank-transfer: 微信支付批次单号查询批次单, GET /v3/bank-transfer/batches/batch-id/{batch_id}
{
  const api = each(instance.v3.bankTransfer.batches.batchId._batch_id_, [
    instance.v3.bankTransfer.batches.batchId.$batch_id$,
    instance.v3.bankTransfer.batches.batchId['<batch_id>'],
    instance.v3.bankTransfer.batches.batchId['{batch_id}'],
    instance.chain('v3/bank-transfer/batches/batch-id/{batch_id}'),
    instance.chain('v3/bank-transfer/batches/batch-id/<batch_id>'),
    instance.chain('v3/bank-transfer/batches/batch-id/$batch_id$'),
    instance.chain('v3/bank-transfer/batches/batch-id/_batch_id_'),
    instance['v3/bank-transfer/batches/batch-id/{batch_id}'],
    instance['v3/bank-transfer/batches/batch-id/<batch_id>'],
    instance.v3.chain('bank-transfer/batches/batch-id/{batch_id}'),
    instance.v3['bank-transfer/batches/batch-id/{batch_id}'],
    instance.v3.chain('bank-transfer/batches/batch-id/<batch_id>'),
    instance.v3['bank-transfer/batches/batch-id/<batch_id>'],
  ])
  api.get({ batch_id: '1', query: { need_query_detail: true } })
  // @ts-expect-error: batch_id is required
  api.get({ query: { need_query_detail: true } })
  // @ts-expect-error: query is required
  api.get({ batch_id: '1' })
  // @ts-expect-error: detail_state is text
  api.get({ batch_id: '1', query: { need_query_detail: true, detail_state: 1 } })
  // @ts-expect-error: need_query_detail is required
  api.get({ batch_id: '1', query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ batch_id: '1', query: { need_query_detail: true, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ batch_id: '1', query: { need_query_detail: true }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ batch_id: '1', query: { need_query_detail: true } })
  // @ts-expect-error: a GET has no body
  api.get({ batch_id: '1', query: { need_query_detail: true }, json: {} })
}
// bill: 申请资金账单, GET /v3/bill/fundflowbill
{
  const api = each(instance.v3.bill.fundflowbill, [
    instance.chain('v3/bill/fundflowbill'),
    instance['v3/bill/fundflowbill'],
    instance.v3.chain('bill/fundflowbill'),
    instance.v3['bill/fundflowbill'],
  ])
  api.get({ query: { bill_date: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: bill_date is text
  api.get({ query: { bill_date: 1 } })
  // @ts-expect-error: bill_date is required
  api.get({ query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ query: { bill_date: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { bill_date: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { bill_date: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { bill_date: '1' }, json: {} })
}
// brand-partner: 查询会员卡模板列表, GET /v3/brand/partner/card-member/cards
{
  const api = each(instance.v3.brand.partner.cardMember.cards, [
    instance.chain('v3/brand/partner/card-member/cards'),
    instance['v3/brand/partner/card-member/cards'],
    instance.v3.chain('brand/partner/card-member/cards'),
    instance.v3['brand/partner/card-member/cards'],
  ])
  api.get({ query: { brand_id: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: brand_id is text
  api.get({ query: { brand_id: 1 } })
  // @ts-expect-error: brand_id is required
  api.get({ query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ query: { brand_id: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { brand_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ query: { brand_id: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { brand_id: '1' }, json: {} })
}
// brand-partner: 创建会员卡模板, POST /v3/brand/partner/card-member/cards
{
  const api = each(instance.v3.brand.partner.cardMember.cards, [
    instance.chain('v3/brand/partner/card-member/cards'),
    instance['v3/brand/partner/card-member/cards'],
    instance.v3.chain('brand/partner/card-member/cards'),
    instance.v3['brand/partner/card-member/cards'],
  ])
  api.post({ json: { brand_id: '1', appid: '1', card_type: 'PURCHASE', card_title: '1', card_color: '1', card_picture_url: '1', code_mode: 'SYSTEM_ALLOCATE', code_type: 'NONE_CODE', benefits: '1', notify_url: '1', valid_date_information: { type: 'FIX_TIME_RANGE' } } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: brand_id is text
  api.post({ json: { brand_id: 1, appid: '1', card_type: 'PURCHASE', card_title: '1', card_color: '1', card_picture_url: '1', code_mode: 'SYSTEM_ALLOCATE', code_type: 'NONE_CODE', benefits: '1', notify_url: '1', valid_date_information: { type: 'FIX_TIME_RANGE' } } })
  // @ts-expect-error: brand_id is required
  api.post({ json: { appid: '1', card_type: 'PURCHASE', card_title: '1', card_color: '1', card_picture_url: '1', code_mode: 'SYSTEM_ALLOCATE', code_type: 'NONE_CODE', benefits: '1', notify_url: '1', valid_date_information: { type: 'FIX_TIME_RANGE' } } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { brand_id: '1', appid: '1', card_type: 'PURCHASE', card_title: '1', card_color: '1', card_picture_url: '1', code_mode: 'SYSTEM_ALLOCATE', code_type: 'NONE_CODE', benefits: '1', notify_url: '1', valid_date_information: { type: 'FIX_TIME_RANGE' }, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { brand_id: '1', appid: '1', card_type: 'PURCHASE', card_title: '1', card_color: '1', card_picture_url: '1', code_mode: 'SYSTEM_ALLOCATE', code_type: 'NONE_CODE', benefits: '1', notify_url: '1', valid_date_information: { type: 'FIX_TIME_RANGE' } }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ json: { brand_id: '1', appid: '1', card_type: 'PURCHASE', card_title: '1', card_color: '1', card_picture_url: '1', code_mode: 'SYSTEM_ALLOCATE', code_type: 'NONE_CODE', benefits: '1', notify_url: '1', valid_date_information: { type: 'FIX_TIME_RANGE' } } })
}
// brand-partner: 查询会员卡模板信息, GET /v3/brand/partner/card-member/cards/{card_id}
{
  const api = each(instance.v3.brand.partner.cardMember.cards._card_id_, [
    instance.v3.brand.partner.cardMember.cards.$card_id$,
    instance.v3.brand.partner.cardMember.cards['<card_id>'],
    instance.v3.brand.partner.cardMember.cards['{card_id}'],
    instance.chain('v3/brand/partner/card-member/cards/{card_id}'),
    instance.chain('v3/brand/partner/card-member/cards/<card_id>'),
    instance.chain('v3/brand/partner/card-member/cards/$card_id$'),
    instance.chain('v3/brand/partner/card-member/cards/_card_id_'),
    instance['v3/brand/partner/card-member/cards/{card_id}'],
    instance['v3/brand/partner/card-member/cards/<card_id>'],
    instance.v3.chain('brand/partner/card-member/cards/{card_id}'),
    instance.v3['brand/partner/card-member/cards/{card_id}'],
    instance.v3.chain('brand/partner/card-member/cards/<card_id>'),
    instance.v3['brand/partner/card-member/cards/<card_id>'],
  ])
  api.get({ card_id: '1', query: { brand_id: '1' } })
  // @ts-expect-error: card_id is required
  api.get({ query: { brand_id: '1' } })
  // @ts-expect-error: query is required
  api.get({ card_id: '1' })
  // @ts-expect-error: brand_id is text
  api.get({ card_id: '1', query: { brand_id: 1 } })
  // @ts-expect-error: brand_id is required
  api.get({ card_id: '1', query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ card_id: '1', query: { brand_id: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ card_id: '1', query: { brand_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ card_id: '1', query: { brand_id: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ card_id: '1', query: { brand_id: '1' }, json: {} })
}
// brand-partner: 修改会员卡模板信息, PATCH /v3/brand/partner/card-member/cards/{card_id}
{
  const api = each(instance.v3.brand.partner.cardMember.cards._card_id_, [
    instance.v3.brand.partner.cardMember.cards.$card_id$,
    instance.v3.brand.partner.cardMember.cards['<card_id>'],
    instance.v3.brand.partner.cardMember.cards['{card_id}'],
    instance.chain('v3/brand/partner/card-member/cards/{card_id}'),
    instance.chain('v3/brand/partner/card-member/cards/<card_id>'),
    instance.chain('v3/brand/partner/card-member/cards/$card_id$'),
    instance.chain('v3/brand/partner/card-member/cards/_card_id_'),
    instance['v3/brand/partner/card-member/cards/{card_id}'],
    instance['v3/brand/partner/card-member/cards/<card_id>'],
    instance.v3.chain('brand/partner/card-member/cards/{card_id}'),
    instance.v3['brand/partner/card-member/cards/{card_id}'],
    instance.v3.chain('brand/partner/card-member/cards/<card_id>'),
    instance.v3['brand/partner/card-member/cards/<card_id>'],
  ])
  api.patch({ card_id: '1', json: { brand_id: '1' } })
  // @ts-expect-error: card_id is required
  api.patch({ json: { brand_id: '1' } })
  // @ts-expect-error: json is required
  api.patch({ card_id: '1' })
  // @ts-expect-error: brand_id is text
  api.patch({ card_id: '1', json: { brand_id: 1 } })
  // @ts-expect-error: brand_id is required
  api.patch({ card_id: '1', json: {} })
  // @ts-expect-error: unknown member of json
  api.patch({ card_id: '1', json: { brand_id: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.patch({ card_id: '1', json: { brand_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ card_id: '1', json: { brand_id: '1' } })
}
// brand-partner: 删除会员卡模板, DELETE /v3/brand/partner/card-member/cards/{card_id}
{
  const api = each(instance.v3.brand.partner.cardMember.cards._card_id_, [
    instance.v3.brand.partner.cardMember.cards.$card_id$,
    instance.v3.brand.partner.cardMember.cards['<card_id>'],
    instance.v3.brand.partner.cardMember.cards['{card_id}'],
    instance.chain('v3/brand/partner/card-member/cards/{card_id}'),
    instance.chain('v3/brand/partner/card-member/cards/<card_id>'),
    instance.chain('v3/brand/partner/card-member/cards/$card_id$'),
    instance.chain('v3/brand/partner/card-member/cards/_card_id_'),
    instance['v3/brand/partner/card-member/cards/{card_id}'],
    instance['v3/brand/partner/card-member/cards/<card_id>'],
    instance.v3.chain('brand/partner/card-member/cards/{card_id}'),
    instance.v3['brand/partner/card-member/cards/{card_id}'],
    instance.v3.chain('brand/partner/card-member/cards/<card_id>'),
    instance.v3['brand/partner/card-member/cards/<card_id>'],
  ])
  api.delete({ card_id: '1', query: { brand_id: '1' } })
  // @ts-expect-error: card_id is required
  api.delete({ query: { brand_id: '1' } })
  // @ts-expect-error: query is required
  api.delete({ card_id: '1' })
  // @ts-expect-error: brand_id is text
  api.delete({ card_id: '1', query: { brand_id: 1 } })
  // @ts-expect-error: brand_id is required
  api.delete({ card_id: '1', query: {} })
  // @ts-expect-error: unknown member of query
  api.delete({ card_id: '1', query: { brand_id: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.delete({ card_id: '1', query: { brand_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ card_id: '1', query: { brand_id: '1' } })
}
// brand-profitsharing: 查询最大分账比例, GET /v3/brand/profitsharing/brand-configs/{brand_mchid}
{
  const api = each(instance.v3.brand.profitsharing.brandConfigs._brand_mchid_, [
    instance.v3.brand.profitsharing.brandConfigs.$brand_mchid$,
    instance.v3.brand.profitsharing.brandConfigs['<brand_mchid>'],
    instance.v3.brand.profitsharing.brandConfigs['{brand_mchid}'],
    instance.chain('v3/brand/profitsharing/brand-configs/{brand_mchid}'),
    instance.chain('v3/brand/profitsharing/brand-configs/<brand_mchid>'),
    instance.chain('v3/brand/profitsharing/brand-configs/$brand_mchid$'),
    instance.chain('v3/brand/profitsharing/brand-configs/_brand_mchid_'),
    instance['v3/brand/profitsharing/brand-configs/{brand_mchid}'],
    instance['v3/brand/profitsharing/brand-configs/<brand_mchid>'],
    instance.v3.chain('brand/profitsharing/brand-configs/{brand_mchid}'),
    instance.v3['brand/profitsharing/brand-configs/{brand_mchid}'],
    instance.v3.chain('brand/profitsharing/brand-configs/<brand_mchid>'),
    instance.v3['brand/profitsharing/brand-configs/<brand_mchid>'],
  ])
  api.get({ brand_mchid: '1' })
  // @ts-expect-error: brand_mchid is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ brand_mchid: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ brand_mchid: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ brand_mchid: '1', json: {} })
}
// brand-profitsharing: 完结分账, POST /v3/brand/profitsharing/finish-order
{
  const api = each(instance.v3.brand.profitsharing.finishOrder, [
    instance.chain('v3/brand/profitsharing/finish-order'),
    instance['v3/brand/profitsharing/finish-order'],
    instance.v3.chain('brand/profitsharing/finish-order'),
    instance.v3['brand/profitsharing/finish-order'],
  ])
  api.post({ json: { sub_mchid: '1', transaction_id: '1', out_order_no: '1', description: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: sub_mchid is text
  api.post({ json: { sub_mchid: 1, transaction_id: '1', out_order_no: '1', description: '1' } })
  // @ts-expect-error: sub_mchid is required
  api.post({ json: { transaction_id: '1', out_order_no: '1', description: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { sub_mchid: '1', transaction_id: '1', out_order_no: '1', description: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { sub_mchid: '1', transaction_id: '1', out_order_no: '1', description: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { sub_mchid: '1', transaction_id: '1', out_order_no: '1', description: '1' } })
}
// brand-profitsharing: 查询分账结果, GET /v3/brand/profitsharing/orders
{
  const api = each(instance.v3.brand.profitsharing.orders, [
    instance.chain('v3/brand/profitsharing/orders'),
    instance['v3/brand/profitsharing/orders'],
    instance.v3.chain('brand/profitsharing/orders'),
    instance.v3['brand/profitsharing/orders'],
  ])
  api.get({ query: { sub_mchid: '1', transaction_id: '1', out_order_no: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: sub_mchid is text
  api.get({ query: { sub_mchid: 1, transaction_id: '1', out_order_no: '1' } })
  // @ts-expect-error: sub_mchid is required
  api.get({ query: { transaction_id: '1', out_order_no: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { sub_mchid: '1', transaction_id: '1', out_order_no: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { sub_mchid: '1', transaction_id: '1', out_order_no: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ query: { sub_mchid: '1', transaction_id: '1', out_order_no: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { sub_mchid: '1', transaction_id: '1', out_order_no: '1' }, json: {} })
}
// brand: 提交入驻申请, POST /v3/brand/applyments
{
  const api = each(instance.v3.brand.applyments, [
    instance.chain('v3/brand/applyments'),
    instance['v3/brand/applyments'],
    instance.v3.chain('brand/applyments'),
    instance.v3['brand/applyments'],
  ])
  api.post({ json: { business_code: '1', admin_info: { admin_name: '1', id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD', id_card_number: '1' }, subject_info: { subject_type: 'SUBJECT_TYPE_ENTERPRISE', subject_name: '1', unified_social_credit_code: '1' }, brand_basic_info: { brand_name: '1', brand_logo: '1' }, trademark: { trademark_exists: 'TRADEMARK_EXISTS' } } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: business_code is text
  api.post({ json: { business_code: 1, admin_info: { admin_name: '1', id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD', id_card_number: '1' }, subject_info: { subject_type: 'SUBJECT_TYPE_ENTERPRISE', subject_name: '1', unified_social_credit_code: '1' }, brand_basic_info: { brand_name: '1', brand_logo: '1' }, trademark: { trademark_exists: 'TRADEMARK_EXISTS' } } })
  // @ts-expect-error: business_code is required
  api.post({ json: { admin_info: { admin_name: '1', id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD', id_card_number: '1' }, subject_info: { subject_type: 'SUBJECT_TYPE_ENTERPRISE', subject_name: '1', unified_social_credit_code: '1' }, brand_basic_info: { brand_name: '1', brand_logo: '1' }, trademark: { trademark_exists: 'TRADEMARK_EXISTS' } } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { business_code: '1', admin_info: { admin_name: '1', id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD', id_card_number: '1' }, subject_info: { subject_type: 'SUBJECT_TYPE_ENTERPRISE', subject_name: '1', unified_social_credit_code: '1' }, brand_basic_info: { brand_name: '1', brand_logo: '1' }, trademark: { trademark_exists: 'TRADEMARK_EXISTS' }, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { business_code: '1', admin_info: { admin_name: '1', id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD', id_card_number: '1' }, subject_info: { subject_type: 'SUBJECT_TYPE_ENTERPRISE', subject_name: '1', unified_social_credit_code: '1' }, brand_basic_info: { brand_name: '1', brand_logo: '1' }, trademark: { trademark_exists: 'TRADEMARK_EXISTS' } }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { business_code: '1', admin_info: { admin_name: '1', id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD', id_card_number: '1' }, subject_info: { subject_type: 'SUBJECT_TYPE_ENTERPRISE', subject_name: '1', unified_social_credit_code: '1' }, brand_basic_info: { brand_name: '1', brand_logo: '1' }, trademark: { trademark_exists: 'TRADEMARK_EXISTS' } } })
}
// brand: 根据申请单ID查询申请状态, GET /v3/brand/applyments/applyment-id/{applyment_id}
{
  const api = each(instance.v3.brand.applyments.applymentId._applyment_id_, [
    instance.v3.brand.applyments.applymentId.$applyment_id$,
    instance.v3.brand.applyments.applymentId['<applyment_id>'],
    instance.v3.brand.applyments.applymentId['{applyment_id}'],
    instance.chain('v3/brand/applyments/applyment-id/{applyment_id}'),
    instance.chain('v3/brand/applyments/applyment-id/<applyment_id>'),
    instance.chain('v3/brand/applyments/applyment-id/$applyment_id$'),
    instance.chain('v3/brand/applyments/applyment-id/_applyment_id_'),
    instance['v3/brand/applyments/applyment-id/{applyment_id}'],
    instance['v3/brand/applyments/applyment-id/<applyment_id>'],
    instance.v3.chain('brand/applyments/applyment-id/{applyment_id}'),
    instance.v3['brand/applyments/applyment-id/{applyment_id}'],
    instance.v3.chain('brand/applyments/applyment-id/<applyment_id>'),
    instance.v3['brand/applyments/applyment-id/<applyment_id>'],
  ])
  api.get({ applyment_id: '1' })
  // @ts-expect-error: applyment_id is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ applyment_id: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ applyment_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ applyment_id: '1', json: {} })
}
// brand: 查询商家名片配置申请状态, GET /v3/brand/card/card-configs
{
  const api = each(instance.v3.brand.card.cardConfigs, [
    instance.chain('v3/brand/card/card-configs'),
    instance['v3/brand/card/card-configs'],
    instance.v3.chain('brand/card/card-configs'),
    instance.v3['brand/card/card-configs'],
  ])
  api.get({ query: { brand_id: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: brand_id is text
  api.get({ query: { brand_id: 1 } })
  // @ts-expect-error: brand_id is required
  api.get({ query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ query: { brand_id: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { brand_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ query: { brand_id: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { brand_id: '1' }, json: {} })
}
// busifavor: 查询商家券事件通知地址, GET /v3/marketing/busifavor/callbacks
{
  const api = each(instance.v3.marketing.busifavor.callbacks, [
    instance.chain('v3/marketing/busifavor/callbacks'),
    instance['v3/marketing/busifavor/callbacks'],
    instance.v3.chain('marketing/busifavor/callbacks'),
    instance.v3['marketing/busifavor/callbacks'],
  ])
  api.get({ query: { mchid: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: mchid is text
  api.get({ query: { mchid: 1 } })
  // @ts-expect-error: mchid is required
  api.get({ query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ query: { mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ query: { mchid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { mchid: '1' }, json: {} })
}
// busifavor: 设置商家券事件通知地址, POST /v3/marketing/busifavor/callbacks
{
  const api = each(instance.v3.marketing.busifavor.callbacks, [
    instance.chain('v3/marketing/busifavor/callbacks'),
    instance['v3/marketing/busifavor/callbacks'],
    instance.v3.chain('marketing/busifavor/callbacks'),
    instance.v3['marketing/busifavor/callbacks'],
  ])
  api.post({ json: { notify_url: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: notify_url is text
  api.post({ json: { notify_url: 1 } })
  // @ts-expect-error: notify_url is required
  api.post({ json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ json: { notify_url: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { notify_url: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ json: { notify_url: '1' } })
}
// busifavor: 发放消费卡, POST /v3/marketing/busifavor/coupons/{card_id}/send
{
  const api = each(instance.v3.marketing.busifavor.coupons._card_id_.send, [
    instance.v3.marketing.busifavor.coupons.$card_id$.send,
    instance.v3.marketing.busifavor.coupons['<card_id>'].send,
    instance.v3.marketing.busifavor.coupons['{card_id}'].send,
    instance.chain('v3/marketing/busifavor/coupons/{card_id}/send'),
    instance.chain('v3/marketing/busifavor/coupons/<card_id>/send'),
    instance.chain('v3/marketing/busifavor/coupons/$card_id$/send'),
    instance.chain('v3/marketing/busifavor/coupons/_card_id_/send'),
    instance['v3/marketing/busifavor/coupons/{card_id}/send'],
    instance['v3/marketing/busifavor/coupons/<card_id>/send'],
    instance.v3.chain('marketing/busifavor/coupons/{card_id}/send'),
    instance.v3['marketing/busifavor/coupons/{card_id}/send'],
    instance.v3.chain('marketing/busifavor/coupons/<card_id>/send'),
    instance.v3['marketing/busifavor/coupons/<card_id>/send'],
  ])
  api.post({ card_id: '1', json: { appid: '1', openid: '1', out_request_no: '1', send_time: '1' } })
  // @ts-expect-error: card_id is required
  api.post({ json: { appid: '1', openid: '1', out_request_no: '1', send_time: '1' } })
  // @ts-expect-error: json is required
  api.post({ card_id: '1' })
  // @ts-expect-error: appid is text
  api.post({ card_id: '1', json: { appid: 1, openid: '1', out_request_no: '1', send_time: '1' } })
  // @ts-expect-error: appid is required
  api.post({ card_id: '1', json: { openid: '1', out_request_no: '1', send_time: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ card_id: '1', json: { appid: '1', openid: '1', out_request_no: '1', send_time: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ card_id: '1', json: { appid: '1', openid: '1', out_request_no: '1', send_time: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ card_id: '1', json: { appid: '1', openid: '1', out_request_no: '1', send_time: '1' } })
}
// busifavor: 查询商家券详情, GET /v3/marketing/busifavor/stocks/{stock_id}
{
  const api = each(instance.v3.marketing.busifavor.stocks._stock_id_, [
    instance.v3.marketing.busifavor.stocks.$stock_id$,
    instance.v3.marketing.busifavor.stocks['<stock_id>'],
    instance.v3.marketing.busifavor.stocks['{stock_id}'],
    instance.chain('v3/marketing/busifavor/stocks/{stock_id}'),
    instance.chain('v3/marketing/busifavor/stocks/<stock_id>'),
    instance.chain('v3/marketing/busifavor/stocks/$stock_id$'),
    instance.chain('v3/marketing/busifavor/stocks/_stock_id_'),
    instance['v3/marketing/busifavor/stocks/{stock_id}'],
    instance['v3/marketing/busifavor/stocks/<stock_id>'],
    instance.v3.chain('marketing/busifavor/stocks/{stock_id}'),
    instance.v3['marketing/busifavor/stocks/{stock_id}'],
    instance.v3.chain('marketing/busifavor/stocks/<stock_id>'),
    instance.v3['marketing/busifavor/stocks/<stock_id>'],
  ])
  api.get({ stock_id: '1' })
  // @ts-expect-error: stock_id is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ stock_id: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ stock_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ stock_id: '1', json: {} })
}
// busifavor: 删除预存code, DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}
{
  const api = each(instance.v3.marketing.busifavor.stocks._stock_id_.couponcodes._coupon_code_, [
    instance.v3.marketing.busifavor.stocks.$stock_id$.couponcodes._coupon_code_,
    instance.v3.marketing.busifavor.stocks['<stock_id>'].couponcodes._coupon_code_,
    instance.v3.marketing.busifavor.stocks['{stock_id}'].couponcodes._coupon_code_,
    instance.v3.marketing.busifavor.stocks._stock_id_.couponcodes.$coupon_code$,
    instance.v3.marketing.busifavor.stocks._stock_id_.couponcodes['<coupon_code>'],
    instance.v3.marketing.busifavor.stocks._stock_id_.couponcodes['{coupon_code}'],
    instance.chain('v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}'),
    instance.chain('v3/marketing/busifavor/stocks/<stock_id>/couponcodes/<coupon_code>'),
    instance.chain('v3/marketing/busifavor/stocks/$stock_id$/couponcodes/$coupon_code$'),
    instance.chain('v3/marketing/busifavor/stocks/_stock_id_/couponcodes/_coupon_code_'),
    instance['v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}'],
    instance['v3/marketing/busifavor/stocks/<stock_id>/couponcodes/<coupon_code>'],
    instance.v3.chain('marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}'),
    instance.v3['marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}'],
    instance.v3.chain('marketing/busifavor/stocks/<stock_id>/couponcodes/<coupon_code>'),
    instance.v3['marketing/busifavor/stocks/<stock_id>/couponcodes/<coupon_code>'],
  ])
  api.delete({ stock_id: '1', coupon_code: '1', query: { delete_request_no: '1' } })
  // @ts-expect-error: stock_id is required
  api.delete({ coupon_code: '1', query: { delete_request_no: '1' } })
  // @ts-expect-error: coupon_code is required
  api.delete({ stock_id: '1', query: { delete_request_no: '1' } })
  // @ts-expect-error: query is required
  api.delete({ stock_id: '1', coupon_code: '1' })
  // @ts-expect-error: delete_request_no is text
  api.delete({ stock_id: '1', coupon_code: '1', query: { delete_request_no: 1 } })
  // @ts-expect-error: delete_request_no is required
  api.delete({ stock_id: '1', coupon_code: '1', query: {} })
  // @ts-expect-error: unknown member of query
  api.delete({ stock_id: '1', coupon_code: '1', query: { delete_request_no: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.delete({ stock_id: '1', coupon_code: '1', query: { delete_request_no: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ stock_id: '1', coupon_code: '1', query: { delete_request_no: '1' } })
}
// favor: 获取已设置的消息通知地址, GET /v3/marketing/favor/callbacks
{
  const api = each(instance.v3.marketing.favor.callbacks, [
    instance.chain('v3/marketing/favor/callbacks'),
    instance['v3/marketing/favor/callbacks'],
    instance.v3.chain('marketing/favor/callbacks'),
    instance.v3['marketing/favor/callbacks'],
  ])
  api.get({ query: { mchid: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: mchid is text
  api.get({ query: { mchid: 1 } })
  // @ts-expect-error: mchid is required
  api.get({ query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ query: { mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ query: { mchid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { mchid: '1' }, json: {} })
}
// favor: 设置消息通知地址, POST /v3/marketing/favor/callbacks
{
  const api = each(instance.v3.marketing.favor.callbacks, [
    instance.chain('v3/marketing/favor/callbacks'),
    instance['v3/marketing/favor/callbacks'],
    instance.v3.chain('marketing/favor/callbacks'),
    instance.v3['marketing/favor/callbacks'],
  ])
  api.post({ json: { mchid: '1', notify_url: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: mchid is text
  api.post({ json: { mchid: 1, notify_url: '1' } })
  // @ts-expect-error: mchid is required
  api.post({ json: { notify_url: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { mchid: '1', notify_url: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { mchid: '1', notify_url: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ json: { mchid: '1', notify_url: '1' } })
}
// favor: （营销）图片上传, POST /v3/marketing/favor/media/image-upload
{
  const api = each(instance.v3.marketing.favor.media.imageUpload, [
    instance.chain('v3/marketing/favor/media/image-upload'),
    instance['v3/marketing/favor/media/image-upload'],
    instance.v3.chain('marketing/favor/media/image-upload'),
    instance.v3['marketing/favor/media/image-upload'],
  ])
  api.post({ file: 'a.png' })
  // @ts-expect-error: file is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ file: 'a.png', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ file: 'a.png' })
}
// favor: 查询批次详情, GET /v3/marketing/favor/stocks/{stock_id}
{
  const api = each(instance.v3.marketing.favor.stocks._stock_id_, [
    instance.v3.marketing.favor.stocks.$stock_id$,
    instance.v3.marketing.favor.stocks['<stock_id>'],
    instance.v3.marketing.favor.stocks['{stock_id}'],
    instance.chain('v3/marketing/favor/stocks/{stock_id}'),
    instance.chain('v3/marketing/favor/stocks/<stock_id>'),
    instance.chain('v3/marketing/favor/stocks/$stock_id$'),
    instance.chain('v3/marketing/favor/stocks/_stock_id_'),
    instance['v3/marketing/favor/stocks/{stock_id}'],
    instance['v3/marketing/favor/stocks/<stock_id>'],
    instance.v3.chain('marketing/favor/stocks/{stock_id}'),
    instance.v3['marketing/favor/stocks/{stock_id}'],
    instance.v3.chain('marketing/favor/stocks/<stock_id>'),
    instance.v3['marketing/favor/stocks/<stock_id>'],
  ])
  api.get({ stock_id: '1', query: { stock_creator_mchid: '1' } })
  // @ts-expect-error: stock_id is required
  api.get({ query: { stock_creator_mchid: '1' } })
  // @ts-expect-error: query is required
  api.get({ stock_id: '1' })
  // @ts-expect-error: stock_creator_mchid is text
  api.get({ stock_id: '1', query: { stock_creator_mchid: 1 } })
  // @ts-expect-error: stock_creator_mchid is required
  api.get({ stock_id: '1', query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ stock_id: '1', query: { stock_creator_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ stock_id: '1', query: { stock_creator_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ stock_id: '1', query: { stock_creator_mchid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ stock_id: '1', query: { stock_creator_mchid: '1' }, json: {} })
}
// favor: 修改可用单品编码, POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id
{
  const api = each(instance.v3.marketing.favor.stocks._stock_id_.modifyGoodsId, [
    instance.v3.marketing.favor.stocks.$stock_id$.modifyGoodsId,
    instance.v3.marketing.favor.stocks['<stock_id>'].modifyGoodsId,
    instance.v3.marketing.favor.stocks['{stock_id}'].modifyGoodsId,
    instance.chain('v3/marketing/favor/stocks/{stock_id}/modify-goods-id'),
    instance.chain('v3/marketing/favor/stocks/<stock_id>/modify-goods-id'),
    instance.chain('v3/marketing/favor/stocks/$stock_id$/modify-goods-id'),
    instance.chain('v3/marketing/favor/stocks/_stock_id_/modify-goods-id'),
    instance['v3/marketing/favor/stocks/{stock_id}/modify-goods-id'],
    instance['v3/marketing/favor/stocks/<stock_id>/modify-goods-id'],
    instance.v3.chain('marketing/favor/stocks/{stock_id}/modify-goods-id'),
    instance.v3['marketing/favor/stocks/{stock_id}/modify-goods-id'],
    instance.v3.chain('marketing/favor/stocks/<stock_id>/modify-goods-id'),
    instance.v3['marketing/favor/stocks/<stock_id>/modify-goods-id'],
  ])
  api.post({ stock_id: '1', json: { stock_creator_mchid: '1' } })
  // @ts-expect-error: stock_id is required
  api.post({ json: { stock_creator_mchid: '1' } })
  // @ts-expect-error: json is required
  api.post({ stock_id: '1' })
  // @ts-expect-error: stock_creator_mchid is text
  api.post({ stock_id: '1', json: { stock_creator_mchid: 1 } })
  // @ts-expect-error: stock_creator_mchid is required
  api.post({ stock_id: '1', json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ stock_id: '1', json: { stock_creator_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ stock_id: '1', json: { stock_creator_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ stock_id: '1', json: { stock_creator_mchid: '1' } })
}
// goods-subsidy-activity: 按区域查询品牌加价购活动, GET /v3/marketing/goods-subsidy-activity/activities
{
  const api = each(instance.v3.marketing.goodsSubsidyActivity.activities, [
    instance.chain('v3/marketing/goods-subsidy-activity/activities'),
    instance['v3/marketing/goods-subsidy-activity/activities'],
    instance.v3.chain('marketing/goods-subsidy-activity/activities'),
    instance.v3['marketing/goods-subsidy-activity/activities'],
  ])
  api.get({ query: { city_id: '1', offset: 1, limit: 1 } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: city_id is text
  api.get({ query: { city_id: 1, offset: 1, limit: 1 } })
  // @ts-expect-error: city_id is required
  api.get({ query: { offset: 1, limit: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { city_id: '1', offset: 1, limit: 1, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { city_id: '1', offset: 1, limit: 1 }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { city_id: '1', offset: 1, limit: 1 } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { city_id: '1', offset: 1, limit: 1 }, json: {} })
}
// goods-subsidy-activity: 门店报名品牌加价购活动, POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply
{
  const api = each(instance.v3.marketing.goodsSubsidyActivity.activity._activity_id_.apply, [
    instance.v3.marketing.goodsSubsidyActivity.activity.$activity_id$.apply,
    instance.v3.marketing.goodsSubsidyActivity.activity['<activity_id>'].apply,
    instance.v3.marketing.goodsSubsidyActivity.activity['{activity_id}'].apply,
    instance.chain('v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply'),
    instance.chain('v3/marketing/goods-subsidy-activity/activity/<activity_id>/apply'),
    instance.chain('v3/marketing/goods-subsidy-activity/activity/$activity_id$/apply'),
    instance.chain('v3/marketing/goods-subsidy-activity/activity/_activity_id_/apply'),
    instance['v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply'],
    instance['v3/marketing/goods-subsidy-activity/activity/<activity_id>/apply'],
    instance.v3.chain('marketing/goods-subsidy-activity/activity/{activity_id}/apply'),
    instance.v3['marketing/goods-subsidy-activity/activity/{activity_id}/apply'],
    instance.v3.chain('marketing/goods-subsidy-activity/activity/<activity_id>/apply'),
    instance.v3['marketing/goods-subsidy-activity/activity/<activity_id>/apply'],
  ])
  api.post({ activity_id: '1', json: { caller_merchant_id: '1', apply_infos: [{}] } })
  // @ts-expect-error: activity_id is required
  api.post({ json: { caller_merchant_id: '1', apply_infos: [{}] } })
  // @ts-expect-error: json is required
  api.post({ activity_id: '1' })
  // @ts-expect-error: caller_merchant_id is text
  api.post({ activity_id: '1', json: { caller_merchant_id: 1, apply_infos: [{}] } })
  // @ts-expect-error: caller_merchant_id is required
  api.post({ activity_id: '1', json: { apply_infos: [{}] } })
  // @ts-expect-error: unknown member of json
  api.post({ activity_id: '1', json: { caller_merchant_id: '1', apply_infos: [{}], nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ activity_id: '1', json: { caller_merchant_id: '1', apply_infos: [{}] }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ activity_id: '1', json: { caller_merchant_id: '1', apply_infos: [{}] } })
}
// goods-subsidy-activity: 锁定品牌加价购活动资格, POST /v3/marketing/goods-subsidy-activity/qualification/lock
{
  const api = each(instance.v3.marketing.goodsSubsidyActivity.qualification.lock, [
    instance.chain('v3/marketing/goods-subsidy-activity/qualification/lock'),
    instance['v3/marketing/goods-subsidy-activity/qualification/lock'],
    instance.v3.chain('marketing/goods-subsidy-activity/qualification/lock'),
    instance.v3['marketing/goods-subsidy-activity/qualification/lock'],
  ])
  api.post({ json: { order_information: {}, qualification_ids: ['1'] } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: order_information is required
  api.post({ json: { qualification_ids: ['1'] } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { order_information: {}, qualification_ids: ['1'], nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { order_information: {}, qualification_ids: ['1'] }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { order_information: {}, qualification_ids: ['1'] } })
}
// goods-subsidy-activity: 查询零售小店活动业务代理, GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives
{
  const api = each(instance.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representatives, [
    instance.v3.marketing.goodsSubsidyActivity.retailStoreAct.$activity_id$.representatives,
    instance.v3.marketing.goodsSubsidyActivity.retailStoreAct['<activity_id>'].representatives,
    instance.v3.marketing.goodsSubsidyActivity.retailStoreAct['{activity_id}'].representatives,
    instance.chain('v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives'),
    instance.chain('v3/marketing/goods-subsidy-activity/retail-store-act/<activity_id>/representatives'),
    instance.chain('v3/marketing/goods-subsidy-activity/retail-store-act/$activity_id$/representatives'),
    instance.chain('v3/marketing/goods-subsidy-activity/retail-store-act/_activity_id_/representatives'),
    instance['v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives'],
    instance['v3/marketing/goods-subsidy-activity/retail-store-act/<activity_id>/representatives'],
    instance.v3.chain('marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives'),
    instance.v3['marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives'],
    instance.v3.chain('marketing/goods-subsidy-activity/retail-store-act/<activity_id>/representatives'),
    instance.v3['marketing/goods-subsidy-activity/retail-store-act/<activity_id>/representatives'],
  ])
  api.get({ activity_id: '1', query: { offset: 1, limit: 1 } })
  // @ts-expect-error: activity_id is required
  api.get({ query: { offset: 1, limit: 1 } })
  // @ts-expect-error: query is required
  api.get({ activity_id: '1' })
  // @ts-expect-error: offset is required
  api.get({ activity_id: '1', query: { limit: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ activity_id: '1', query: { offset: 1, limit: 1, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ activity_id: '1', query: { offset: 1, limit: 1 }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ activity_id: '1', query: { offset: 1, limit: 1 } })
  // @ts-expect-error: a GET has no body
  api.get({ activity_id: '1', query: { offset: 1, limit: 1 }, json: {} })
}
// marketing: 给指定用户报名多笔立减活动, POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity
{
  const api = each(instance.v3.marketing.bankFavor.users._openid_.bankMultiActivity, [
    instance.v3.marketing.bankFavor.users.$openid$.bankMultiActivity,
    instance.v3.marketing.bankFavor.users['<openid>'].bankMultiActivity,
    instance.v3.marketing.bankFavor.users['{openid}'].bankMultiActivity,
    instance.chain('v3/marketing/bank-favor/users/{openid}/bank-multi-activity'),
    instance.chain('v3/marketing/bank-favor/users/<openid>/bank-multi-activity'),
    instance.chain('v3/marketing/bank-favor/users/$openid$/bank-multi-activity'),
    instance.chain('v3/marketing/bank-favor/users/_openid_/bank-multi-activity'),
    instance['v3/marketing/bank-favor/users/{openid}/bank-multi-activity'],
    instance['v3/marketing/bank-favor/users/<openid>/bank-multi-activity'],
    instance.v3.chain('marketing/bank-favor/users/{openid}/bank-multi-activity'),
    instance.v3['marketing/bank-favor/users/{openid}/bank-multi-activity'],
    instance.v3.chain('marketing/bank-favor/users/<openid>/bank-multi-activity'),
    instance.v3['marketing/bank-favor/users/<openid>/bank-multi-activity'],
  ])
  api.post({ openid: '1', json: { stock_id: '1', activity_id: '1', out_request_no: '1', appid: '1', stock_creator_mchid: '1' } })
  // @ts-expect-error: openid is required
  api.post({ json: { stock_id: '1', activity_id: '1', out_request_no: '1', appid: '1', stock_creator_mchid: '1' } })
  // @ts-expect-error: json is required
  api.post({ openid: '1' })
  // @ts-expect-error: stock_id is text
  api.post({ openid: '1', json: { stock_id: 1, activity_id: '1', out_request_no: '1', appid: '1', stock_creator_mchid: '1' } })
  // @ts-expect-error: stock_id is required
  api.post({ openid: '1', json: { activity_id: '1', out_request_no: '1', appid: '1', stock_creator_mchid: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ openid: '1', json: { stock_id: '1', activity_id: '1', out_request_no: '1', appid: '1', stock_creator_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ openid: '1', json: { stock_id: '1', activity_id: '1', out_request_no: '1', appid: '1', stock_creator_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ openid: '1', json: { stock_id: '1', activity_id: '1', out_request_no: '1', appid: '1', stock_creator_mchid: '1' } })
}
// marketing: 查询绑定多笔立减活动的代金券详情, GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}
{
  const api = each(instance.v3.marketing.bankFavor.users._openid_.coupons._coupon_id_, [
    instance.v3.marketing.bankFavor.users.$openid$.coupons._coupon_id_,
    instance.v3.marketing.bankFavor.users['<openid>'].coupons._coupon_id_,
    instance.v3.marketing.bankFavor.users['{openid}'].coupons._coupon_id_,
    instance.v3.marketing.bankFavor.users._openid_.coupons.$coupon_id$,
    instance.v3.marketing.bankFavor.users._openid_.coupons['<coupon_id>'],
    instance.v3.marketing.bankFavor.users._openid_.coupons['{coupon_id}'],
    instance.chain('v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}'),
    instance.chain('v3/marketing/bank-favor/users/<openid>/coupons/<coupon_id>'),
    instance.chain('v3/marketing/bank-favor/users/$openid$/coupons/$coupon_id$'),
    instance.chain('v3/marketing/bank-favor/users/_openid_/coupons/_coupon_id_'),
    instance['v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}'],
    instance['v3/marketing/bank-favor/users/<openid>/coupons/<coupon_id>'],
    instance.v3.chain('marketing/bank-favor/users/{openid}/coupons/{coupon_id}'),
    instance.v3['marketing/bank-favor/users/{openid}/coupons/{coupon_id}'],
    instance.v3.chain('marketing/bank-favor/users/<openid>/coupons/<coupon_id>'),
    instance.v3['marketing/bank-favor/users/<openid>/coupons/<coupon_id>'],
  ])
  api.get({ openid: '1', coupon_id: '1', query: { appid: '1' } })
  // @ts-expect-error: openid is required
  api.get({ coupon_id: '1', query: { appid: '1' } })
  // @ts-expect-error: coupon_id is required
  api.get({ openid: '1', query: { appid: '1' } })
  // @ts-expect-error: query is required
  api.get({ openid: '1', coupon_id: '1' })
  // @ts-expect-error: appid is text
  api.get({ openid: '1', coupon_id: '1', query: { appid: 1 } })
  // @ts-expect-error: appid is required
  api.get({ openid: '1', coupon_id: '1', query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ openid: '1', coupon_id: '1', query: { appid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ openid: '1', coupon_id: '1', query: { appid: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ openid: '1', coupon_id: '1', query: { appid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ openid: '1', coupon_id: '1', query: { appid: '1' }, json: {} })
}
// marketing: 导入定向用户协议号, POST /v3/marketing/bank/packages/{package_id}/tasks
{
  const api = each(instance.v3.marketing.bank.packages._package_id_.tasks, [
    instance.v3.marketing.bank.packages.$package_id$.tasks,
    instance.v3.marketing.bank.packages['<package_id>'].tasks,
    instance.v3.marketing.bank.packages['{package_id}'].tasks,
    instance.chain('v3/marketing/bank/packages/{package_id}/tasks'),
    instance.chain('v3/marketing/bank/packages/<package_id>/tasks'),
    instance.chain('v3/marketing/bank/packages/$package_id$/tasks'),
    instance.chain('v3/marketing/bank/packages/_package_id_/tasks'),
    instance['v3/marketing/bank/packages/{package_id}/tasks'],
    instance['v3/marketing/bank/packages/<package_id>/tasks'],
    instance.v3.chain('marketing/bank/packages/{package_id}/tasks'),
    instance.v3['marketing/bank/packages/{package_id}/tasks'],
    instance.v3.chain('marketing/bank/packages/<package_id>/tasks'),
    instance.v3['marketing/bank/packages/<package_id>/tasks'],
  ])
  api.post({ package_id: '1', file: 'a.png', meta: { bank_type: '1' } })
  // @ts-expect-error: package_id is required
  api.post({ file: 'a.png', meta: { bank_type: '1' } })
  // @ts-expect-error: file is required
  api.post({ package_id: '1', meta: { bank_type: '1' } })
  // @ts-expect-error: meta is required
  api.post({ package_id: '1', file: 'a.png' })
  // @ts-expect-error: unknown option
  api.post({ package_id: '1', file: 'a.png', meta: { bank_type: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ package_id: '1', file: 'a.png', meta: { bank_type: '1' } })
}
// marketing: 查询活动列表, GET /v3/marketing/membercard-activity/activities
{
  const api = each(instance.v3.marketing.membercardActivity.activities, [
    instance.chain('v3/marketing/membercard-activity/activities'),
    instance['v3/marketing/membercard-activity/activities'],
    instance.v3.chain('marketing/membercard-activity/activities'),
    instance.v3['marketing/membercard-activity/activities'],
  ])
  api.get({ query: { activity_type: 'NON_MEMBER_AFTERPAY' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: activity_type is text
  api.get({ query: { activity_type: 1 } })
  // @ts-expect-error: activity_type is required
  api.get({ query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ query: { activity_type: 'NON_MEMBER_AFTERPAY', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { activity_type: 'NON_MEMBER_AFTERPAY' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ query: { activity_type: 'NON_MEMBER_AFTERPAY' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { activity_type: 'NON_MEMBER_AFTERPAY' }, json: {} })
}
// marketing: 创建活动, POST /v3/marketing/membercard-activity/activities
{
  const api = each(instance.v3.marketing.membercardActivity.activities, [
    instance.chain('v3/marketing/membercard-activity/activities'),
    instance['v3/marketing/membercard-activity/activities'],
    instance.v3.chain('marketing/membercard-activity/activities'),
    instance.v3['marketing/membercard-activity/activities'],
  ])
  api.post({ json: { card_id: '1', activity_name: '1', activity_type: 'NON_MEMBER_AFTERPAY', begin_time: '1', end_time: '1', out_request_no: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: card_id is text
  api.post({ json: { card_id: 1, activity_name: '1', activity_type: 'NON_MEMBER_AFTERPAY', begin_time: '1', end_time: '1', out_request_no: '1' } })
  // @ts-expect-error: card_id is required
  api.post({ json: { activity_name: '1', activity_type: 'NON_MEMBER_AFTERPAY', begin_time: '1', end_time: '1', out_request_no: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { card_id: '1', activity_name: '1', activity_type: 'NON_MEMBER_AFTERPAY', begin_time: '1', end_time: '1', out_request_no: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { card_id: '1', activity_name: '1', activity_type: 'NON_MEMBER_AFTERPAY', begin_time: '1', end_time: '1', out_request_no: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ json: { card_id: '1', activity_name: '1', activity_type: 'NON_MEMBER_AFTERPAY', begin_time: '1', end_time: '1', out_request_no: '1' } })
}
// marketing: 终止活动, POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate
{
  const api = each(instance.v3.marketing.membercardActivity.activities._activity_id_.terminate, [
    instance.v3.marketing.membercardActivity.activities.$activity_id$.terminate,
    instance.v3.marketing.membercardActivity.activities['<activity_id>'].terminate,
    instance.v3.marketing.membercardActivity.activities['{activity_id}'].terminate,
    instance.chain('v3/marketing/membercard-activity/activities/{activity_id}/terminate'),
    instance.chain('v3/marketing/membercard-activity/activities/<activity_id>/terminate'),
    instance.chain('v3/marketing/membercard-activity/activities/$activity_id$/terminate'),
    instance.chain('v3/marketing/membercard-activity/activities/_activity_id_/terminate'),
    instance['v3/marketing/membercard-activity/activities/{activity_id}/terminate'],
    instance['v3/marketing/membercard-activity/activities/<activity_id>/terminate'],
    instance.v3.chain('marketing/membercard-activity/activities/{activity_id}/terminate'),
    instance.v3['marketing/membercard-activity/activities/{activity_id}/terminate'],
    instance.v3.chain('marketing/membercard-activity/activities/<activity_id>/terminate'),
    instance.v3['marketing/membercard-activity/activities/<activity_id>/terminate'],
  ])
  api.post({ activity_id: '1' })
  // @ts-expect-error: activity_id is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ activity_id: '1', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ activity_id: '1' })
}
// product-coupon: 提交图片生成任务, POST /v3/marketing/partner/product-coupon/image-generation-tasks
{
  const api = each(instance.v3.marketing.partner.productCoupon.imageGenerationTasks, [
    instance.chain('v3/marketing/partner/product-coupon/image-generation-tasks'),
    instance['v3/marketing/partner/product-coupon/image-generation-tasks'],
    instance.v3.chain('marketing/partner/product-coupon/image-generation-tasks'),
    instance.v3['marketing/partner/product-coupon/image-generation-tasks'],
  ])
  api.post({ json: { brand_id: '1', task_id: '1', image_generation_type: 'COMBINE_IMAGE' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: brand_id is text
  api.post({ json: { brand_id: 1, task_id: '1', image_generation_type: 'COMBINE_IMAGE' } })
  // @ts-expect-error: brand_id is required
  api.post({ json: { task_id: '1', image_generation_type: 'COMBINE_IMAGE' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { brand_id: '1', task_id: '1', image_generation_type: 'COMBINE_IMAGE', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { brand_id: '1', task_id: '1', image_generation_type: 'COMBINE_IMAGE' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { brand_id: '1', task_id: '1', image_generation_type: 'COMBINE_IMAGE' } })
}
// product-coupon: 查询图片生成任务执行结果, GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}
{
  const api = each(instance.v3.marketing.partner.productCoupon.imageGenerationTasks._task_id_, [
    instance.v3.marketing.partner.productCoupon.imageGenerationTasks.$task_id$,
    instance.v3.marketing.partner.productCoupon.imageGenerationTasks['<task_id>'],
    instance.v3.marketing.partner.productCoupon.imageGenerationTasks['{task_id}'],
    instance.chain('v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}'),
    instance.chain('v3/marketing/partner/product-coupon/image-generation-tasks/<task_id>'),
    instance.chain('v3/marketing/partner/product-coupon/image-generation-tasks/$task_id$'),
    instance.chain('v3/marketing/partner/product-coupon/image-generation-tasks/_task_id_'),
    instance['v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}'],
    instance['v3/marketing/partner/product-coupon/image-generation-tasks/<task_id>'],
    instance.v3.chain('marketing/partner/product-coupon/image-generation-tasks/{task_id}'),
    instance.v3['marketing/partner/product-coupon/image-generation-tasks/{task_id}'],
    instance.v3.chain('marketing/partner/product-coupon/image-generation-tasks/<task_id>'),
    instance.v3['marketing/partner/product-coupon/image-generation-tasks/<task_id>'],
  ])
  api.get({ task_id: '1', query: { brand_id: '1', image_generation_type: 'COMBINE_IMAGE' } })
  // @ts-expect-error: task_id is required
  api.get({ query: { brand_id: '1', image_generation_type: 'COMBINE_IMAGE' } })
  // @ts-expect-error: query is required
  api.get({ task_id: '1' })
  // @ts-expect-error: brand_id is text
  api.get({ task_id: '1', query: { brand_id: 1, image_generation_type: 'COMBINE_IMAGE' } })
  // @ts-expect-error: brand_id is required
  api.get({ task_id: '1', query: { image_generation_type: 'COMBINE_IMAGE' } })
  // @ts-expect-error: unknown member of query
  api.get({ task_id: '1', query: { brand_id: '1', image_generation_type: 'COMBINE_IMAGE', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ task_id: '1', query: { brand_id: '1', image_generation_type: 'COMBINE_IMAGE' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ task_id: '1', query: { brand_id: '1', image_generation_type: 'COMBINE_IMAGE' } })
  // @ts-expect-error: a GET has no body
  api.get({ task_id: '1', query: { brand_id: '1', image_generation_type: 'COMBINE_IMAGE' }, json: {} })
}
// product-coupon: 图片上传, POST /v3/marketing/partner/product-coupon/media/upload-image
{
  const api = each(instance.v3.marketing.partner.productCoupon.media.uploadImage, [
    instance.chain('v3/marketing/partner/product-coupon/media/upload-image'),
    instance['v3/marketing/partner/product-coupon/media/upload-image'],
    instance.v3.chain('marketing/partner/product-coupon/media/upload-image'),
    instance.v3['marketing/partner/product-coupon/media/upload-image'],
  ])
  api.post({ file: 'a.png' })
  // @ts-expect-error: file is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ file: 'a.png', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ file: 'a.png' })
}
// product-coupon: 获取商品券事件通知地址, GET /v3/marketing/partner/product-coupon/notify-configs
{
  const api = each(instance.v3.marketing.partner.productCoupon.notifyConfigs, [
    instance.chain('v3/marketing/partner/product-coupon/notify-configs'),
    instance['v3/marketing/partner/product-coupon/notify-configs'],
    instance.v3.chain('marketing/partner/product-coupon/notify-configs'),
    instance.v3['marketing/partner/product-coupon/notify-configs'],
  ])
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({})
  // @ts-expect-error: a GET has no body
  api.get({ json: {} })
}
// product-coupon: 修改商品券, PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}
{
  const api = each(instance.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_, [
    instance.v3.marketing.partner.productCoupon.productCoupons.$product_coupon_id$,
    instance.v3.marketing.partner.productCoupon.productCoupons['<product_coupon_id>'],
    instance.v3.marketing.partner.productCoupon.productCoupons['{product_coupon_id}'],
    instance.chain('v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}'),
    instance.chain('v3/marketing/partner/product-coupon/product-coupons/<product_coupon_id>'),
    instance.chain('v3/marketing/partner/product-coupon/product-coupons/$product_coupon_id$'),
    instance.chain('v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_'),
    instance['v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}'],
    instance['v3/marketing/partner/product-coupon/product-coupons/<product_coupon_id>'],
    instance.v3.chain('marketing/partner/product-coupon/product-coupons/{product_coupon_id}'),
    instance.v3['marketing/partner/product-coupon/product-coupons/{product_coupon_id}'],
    instance.v3.chain('marketing/partner/product-coupon/product-coupons/<product_coupon_id>'),
    instance.v3['marketing/partner/product-coupon/product-coupons/<product_coupon_id>'],
  ])
  api.patch({ product_coupon_id: '1', json: { brand_id: '1', out_request_no: '1', display_info: { name: '1', image_url: '1', background_url: '1' } } })
  // @ts-expect-error: product_coupon_id is required
  api.patch({ json: { brand_id: '1', out_request_no: '1', display_info: { name: '1', image_url: '1', background_url: '1' } } })
  // @ts-expect-error: json is required
  api.patch({ product_coupon_id: '1' })
  // @ts-expect-error: brand_id is text
  api.patch({ product_coupon_id: '1', json: { brand_id: 1, out_request_no: '1', display_info: { name: '1', image_url: '1', background_url: '1' } } })
  // @ts-expect-error: brand_id is required
  api.patch({ product_coupon_id: '1', json: { out_request_no: '1', display_info: { name: '1', image_url: '1', background_url: '1' } } })
  // @ts-expect-error: unknown member of json
  api.patch({ product_coupon_id: '1', json: { brand_id: '1', out_request_no: '1', display_info: { name: '1', image_url: '1', background_url: '1' }, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.patch({ product_coupon_id: '1', json: { brand_id: '1', out_request_no: '1', display_info: { name: '1', image_url: '1', background_url: '1' } }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ product_coupon_id: '1', json: { brand_id: '1', out_request_no: '1', display_info: { name: '1', image_url: '1', background_url: '1' } } })
}
// marketing: 上传电子小票, POST /v3/marketing/shopping-receipt/shoppingreceipts
{
  const api = each(instance.v3.marketing.shoppingReceipt.shoppingreceipts, [
    instance.chain('v3/marketing/shopping-receipt/shoppingreceipts'),
    instance['v3/marketing/shopping-receipt/shoppingreceipts'],
    instance.v3.chain('marketing/shopping-receipt/shoppingreceipts'),
    instance.v3['marketing/shopping-receipt/shoppingreceipts'],
  ])
  api.post({ file: 'a.png', meta: { transaction_id: '1', openid: '1' } })
  // @ts-expect-error: file is required
  api.post({ meta: { transaction_id: '1', openid: '1' } })
  // @ts-expect-error: meta is required
  api.post({ file: 'a.png' })
  // @ts-expect-error: unknown option
  api.post({ file: 'a.png', meta: { transaction_id: '1', openid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ file: 'a.png', meta: { transaction_id: '1', openid: '1' } })
}
// membercard-open: 获取用户信息（跳转型激活）, GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}
{
  const api = each(instance.v3.marketing.membercardOpen.activateInformations._activate_ticket_, [
    instance.v3.marketing.membercardOpen.activateInformations.$activate_ticket$,
    instance.v3.marketing.membercardOpen.activateInformations['<activate_ticket>'],
    instance.v3.marketing.membercardOpen.activateInformations['{activate_ticket}'],
    instance.chain('v3/marketing/membercard-open/activate-informations/{activate_ticket}'),
    instance.chain('v3/marketing/membercard-open/activate-informations/<activate_ticket>'),
    instance.chain('v3/marketing/membercard-open/activate-informations/$activate_ticket$'),
    instance.chain('v3/marketing/membercard-open/activate-informations/_activate_ticket_'),
    instance['v3/marketing/membercard-open/activate-informations/{activate_ticket}'],
    instance['v3/marketing/membercard-open/activate-informations/<activate_ticket>'],
    instance.v3.chain('marketing/membercard-open/activate-informations/{activate_ticket}'),
    instance.v3['marketing/membercard-open/activate-informations/{activate_ticket}'],
    instance.v3.chain('marketing/membercard-open/activate-informations/<activate_ticket>'),
    instance.v3['marketing/membercard-open/activate-informations/<activate_ticket>'],
  ])
  api.get({ activate_ticket: '1' })
  // @ts-expect-error: activate_ticket is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ activate_ticket: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ activate_ticket: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ activate_ticket: '1', json: {} })
}
// membercard-open: 查询回调地址, GET /v3/marketing/membercard-open/callback
{
  const api = each(instance.v3.marketing.membercardOpen.callback, [
    instance.chain('v3/marketing/membercard-open/callback'),
    instance['v3/marketing/membercard-open/callback'],
    instance.v3.chain('marketing/membercard-open/callback'),
    instance.v3['marketing/membercard-open/callback'],
  ])
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({})
  // @ts-expect-error: a GET has no body
  api.get({ json: {} })
}
// membercard-open: 设置回调地址, PATCH /v3/marketing/membercard-open/callback
{
  const api = each(instance.v3.marketing.membercardOpen.callback, [
    instance.chain('v3/marketing/membercard-open/callback'),
    instance['v3/marketing/membercard-open/callback'],
    instance.v3.chain('marketing/membercard-open/callback'),
    instance.v3['marketing/membercard-open/callback'],
  ])
  api.patch({ json: { notify_url: '1' } })
  // @ts-expect-error: json is required
  api.patch({})
  // @ts-expect-error: notify_url is text
  api.patch({ json: { notify_url: 1 } })
  // @ts-expect-error: notify_url is required
  api.patch({ json: {} })
  // @ts-expect-error: unknown member of json
  api.patch({ json: { notify_url: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.patch({ json: { notify_url: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ json: { notify_url: '1' } })
}
// membercard-open: 修改会员卡模板信息, PATCH /v3/marketing/membercard-open/cards/{card_id}
{
  const api = each(instance.v3.marketing.membercardOpen.cards._card_id_, [
    instance.v3.marketing.membercardOpen.cards.$card_id$,
    instance.v3.marketing.membercardOpen.cards['<card_id>'],
    instance.v3.marketing.membercardOpen.cards['{card_id}'],
    instance.chain('v3/marketing/membercard-open/cards/{card_id}'),
    instance.chain('v3/marketing/membercard-open/cards/<card_id>'),
    instance.chain('v3/marketing/membercard-open/cards/$card_id$'),
    instance.chain('v3/marketing/membercard-open/cards/_card_id_'),
    instance['v3/marketing/membercard-open/cards/{card_id}'],
    instance['v3/marketing/membercard-open/cards/<card_id>'],
    instance.v3.chain('marketing/membercard-open/cards/{card_id}'),
    instance.v3['marketing/membercard-open/cards/{card_id}'],
    instance.v3.chain('marketing/membercard-open/cards/<card_id>'),
    instance.v3['marketing/membercard-open/cards/<card_id>'],
  ])
  api.patch({ card_id: '1', json: {} })
  // @ts-expect-error: card_id is required
  api.patch({ json: {} })
  // @ts-expect-error: json is required
  api.patch({ card_id: '1' })
  // @ts-expect-error: appid is text
  api.patch({ card_id: '1', json: { appid: 1 } })
  // @ts-expect-error: unknown member of json
  api.patch({ card_id: '1', json: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.patch({ card_id: '1', json: {}, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ card_id: '1', json: {} })
}
// membercard-open: 删除会员卡模板, DELETE /v3/marketing/membercard-open/cards/{card_id}
{
  const api = each(instance.v3.marketing.membercardOpen.cards._card_id_, [
    instance.v3.marketing.membercardOpen.cards.$card_id$,
    instance.v3.marketing.membercardOpen.cards['<card_id>'],
    instance.v3.marketing.membercardOpen.cards['{card_id}'],
    instance.chain('v3/marketing/membercard-open/cards/{card_id}'),
    instance.chain('v3/marketing/membercard-open/cards/<card_id>'),
    instance.chain('v3/marketing/membercard-open/cards/$card_id$'),
    instance.chain('v3/marketing/membercard-open/cards/_card_id_'),
    instance['v3/marketing/membercard-open/cards/{card_id}'],
    instance['v3/marketing/membercard-open/cards/<card_id>'],
    instance.v3.chain('marketing/membercard-open/cards/{card_id}'),
    instance.v3['marketing/membercard-open/cards/{card_id}'],
    instance.v3.chain('marketing/membercard-open/cards/<card_id>'),
    instance.v3['marketing/membercard-open/cards/<card_id>'],
  ])
  api.delete({ card_id: '1' })
  // @ts-expect-error: card_id is required
  api.delete({})
  // @ts-expect-error: unknown option
  api.delete({ card_id: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ card_id: '1' })
}
// paygiftactivity: 获取支付有礼活动列表, GET /v3/marketing/paygiftactivity/activities
{
  const api = each(instance.v3.marketing.paygiftactivity.activities, [
    instance.chain('v3/marketing/paygiftactivity/activities'),
    instance['v3/marketing/paygiftactivity/activities'],
    instance.v3.chain('marketing/paygiftactivity/activities'),
    instance.v3['marketing/paygiftactivity/activities'],
  ])
  api.get({ query: { offset: 1, limit: 1 } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: activity_name is text
  api.get({ query: { offset: 1, limit: 1, activity_name: 1 } })
  // @ts-expect-error: offset is required
  api.get({ query: { limit: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { offset: 1, limit: 1, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { offset: 1, limit: 1 }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { offset: 1, limit: 1 } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { offset: 1, limit: 1 }, json: {} })
}
// paygiftactivity: 查询活动详情接口, GET /v3/marketing/paygiftactivity/activities/{activity_id}
{
  const api = each(instance.v3.marketing.paygiftactivity.activities._activity_id_, [
    instance.v3.marketing.paygiftactivity.activities.$activity_id$,
    instance.v3.marketing.paygiftactivity.activities['<activity_id>'],
    instance.v3.marketing.paygiftactivity.activities['{activity_id}'],
    instance.chain('v3/marketing/paygiftactivity/activities/{activity_id}'),
    instance.chain('v3/marketing/paygiftactivity/activities/<activity_id>'),
    instance.chain('v3/marketing/paygiftactivity/activities/$activity_id$'),
    instance.chain('v3/marketing/paygiftactivity/activities/_activity_id_'),
    instance['v3/marketing/paygiftactivity/activities/{activity_id}'],
    instance['v3/marketing/paygiftactivity/activities/<activity_id>'],
    instance.v3.chain('marketing/paygiftactivity/activities/{activity_id}'),
    instance.v3['marketing/paygiftactivity/activities/{activity_id}'],
    instance.v3.chain('marketing/paygiftactivity/activities/<activity_id>'),
    instance.v3['marketing/paygiftactivity/activities/<activity_id>'],
  ])
  api.get({ activity_id: '1' })
  // @ts-expect-error: activity_id is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ activity_id: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ activity_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ activity_id: '1', json: {} })
}
// paygiftactivity: 新增活动发券商户号, POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add
{
  const api = each(instance.v3.marketing.paygiftactivity.activities._activity_id_.merchants.add, [
    instance.v3.marketing.paygiftactivity.activities.$activity_id$.merchants.add,
    instance.v3.marketing.paygiftactivity.activities['<activity_id>'].merchants.add,
    instance.v3.marketing.paygiftactivity.activities['{activity_id}'].merchants.add,
    instance.chain('v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add'),
    instance.chain('v3/marketing/paygiftactivity/activities/<activity_id>/merchants/add'),
    instance.chain('v3/marketing/paygiftactivity/activities/$activity_id$/merchants/add'),
    instance.chain('v3/marketing/paygiftactivity/activities/_activity_id_/merchants/add'),
    instance['v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add'],
    instance['v3/marketing/paygiftactivity/activities/<activity_id>/merchants/add'],
    instance.v3.chain('marketing/paygiftactivity/activities/{activity_id}/merchants/add'),
    instance.v3['marketing/paygiftactivity/activities/{activity_id}/merchants/add'],
    instance.v3.chain('marketing/paygiftactivity/activities/<activity_id>/merchants/add'),
    instance.v3['marketing/paygiftactivity/activities/<activity_id>/merchants/add'],
  ])
  api.post({ activity_id: '1', json: {} })
  // @ts-expect-error: activity_id is required
  api.post({ json: {} })
  // @ts-expect-error: json is required
  api.post({ activity_id: '1' })
  // @ts-expect-error: add_request_no is text
  api.post({ activity_id: '1', json: { add_request_no: 1 } })
  // @ts-expect-error: unknown member of json
  api.post({ activity_id: '1', json: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ activity_id: '1', json: {}, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ activity_id: '1', json: {} })
}
// paygiftactivity: 终止活动, POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate
{
  const api = each(instance.v3.marketing.paygiftactivity.activities._activity_id_.terminate, [
    instance.v3.marketing.paygiftactivity.activities.$activity_id$.terminate,
    instance.v3.marketing.paygiftactivity.activities['<activity_id>'].terminate,
    instance.v3.marketing.paygiftactivity.activities['{activity_id}'].terminate,
    instance.chain('v3/marketing/paygiftactivity/activities/{activity_id}/terminate'),
    instance.chain('v3/marketing/paygiftactivity/activities/<activity_id>/terminate'),
    instance.chain('v3/marketing/paygiftactivity/activities/$activity_id$/terminate'),
    instance.chain('v3/marketing/paygiftactivity/activities/_activity_id_/terminate'),
    instance['v3/marketing/paygiftactivity/activities/{activity_id}/terminate'],
    instance['v3/marketing/paygiftactivity/activities/<activity_id>/terminate'],
    instance.v3.chain('marketing/paygiftactivity/activities/{activity_id}/terminate'),
    instance.v3['marketing/paygiftactivity/activities/{activity_id}/terminate'],
    instance.v3.chain('marketing/paygiftactivity/activities/<activity_id>/terminate'),
    instance.v3['marketing/paygiftactivity/activities/<activity_id>/terminate'],
  ])
  api.post({ activity_id: '1' })
  // @ts-expect-error: activity_id is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ activity_id: '1', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ activity_id: '1' })
}
// paygiftactivity: 创建全场满额送活动, POST /v3/marketing/paygiftactivity/unique-threshold-activity
{
  const api = each(instance.v3.marketing.paygiftactivity.uniqueThresholdActivity, [
    instance.chain('v3/marketing/paygiftactivity/unique-threshold-activity'),
    instance['v3/marketing/paygiftactivity/unique-threshold-activity'],
    instance.v3.chain('marketing/paygiftactivity/unique-threshold-activity'),
    instance.v3['marketing/paygiftactivity/unique-threshold-activity'],
  ])
  api.post({ json: { activity_base_info: { activity_name: '1', activity_second_title: '1', merchant_logo_url: '1', out_request_no: '1', delivery_purpose: 'OFF_LINE_PAY' }, award_send_rule: { award_type: 'BUSIFAVOR', merchant_option: 'IN_SEVICE_COUPON_MERCHANT', transaction_amount_minimum: 1, send_content: 'SINGLE_COUPON' } } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: activity_base_info is required
  api.post({ json: { award_send_rule: { award_type: 'BUSIFAVOR', merchant_option: 'IN_SEVICE_COUPON_MERCHANT', transaction_amount_minimum: 1, send_content: 'SINGLE_COUPON' } } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { activity_base_info: { activity_name: '1', activity_second_title: '1', merchant_logo_url: '1', out_request_no: '1', delivery_purpose: 'OFF_LINE_PAY' }, award_send_rule: { award_type: 'BUSIFAVOR', merchant_option: 'IN_SEVICE_COUPON_MERCHANT', transaction_amount_minimum: 1, send_content: 'SINGLE_COUPON' }, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { activity_base_info: { activity_name: '1', activity_second_title: '1', merchant_logo_url: '1', out_request_no: '1', delivery_purpose: 'OFF_LINE_PAY' }, award_send_rule: { award_type: 'BUSIFAVOR', merchant_option: 'IN_SEVICE_COUPON_MERCHANT', transaction_amount_minimum: 1, send_content: 'SINGLE_COUPON' } }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { activity_base_info: { activity_name: '1', activity_second_title: '1', merchant_logo_url: '1', out_request_no: '1', delivery_purpose: 'OFF_LINE_PAY' }, award_send_rule: { award_type: 'BUSIFAVOR', merchant_option: 'IN_SEVICE_COUPON_MERCHANT', transaction_amount_minimum: 1, send_content: 'SINGLE_COUPON' } } })
}
// certificates: 获取平台证书列表, GET /v3/certificates
{
  const api = each(instance.v3.certificates, [
    instance.chain('v3/certificates'),
    instance['v3/certificates'],
    instance.v3.chain('certificates'),
    instance.v3['certificates'],
  ])
  api.get({})
  // @ts-expect-error: algorithm_type is text
  api.get({ query: { algorithm_type: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({})
  // @ts-expect-error: a GET has no body
  api.get({ json: {} })
}
// certificates: 文件上传, POST /v3/merchant/media/upload
{
  const api = each(instance.v3.merchant.media.upload, [
    instance.chain('v3/merchant/media/upload'),
    instance['v3/merchant/media/upload'],
    instance.v3.chain('merchant/media/upload'),
    instance.v3['merchant/media/upload'],
  ])
  api.post({ file: 'a.png' })
  // @ts-expect-error: file is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ file: 'a.png', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ file: 'a.png' })
}
// merchant-fund: 查询账户实时余额, GET /v3/merchant/fund/balance/{account_type}
{
  const api = each(instance.v3.merchant.fund.balance._account_type_, [
    instance.v3.merchant.fund.balance.$account_type$,
    instance.v3.merchant.fund.balance['<account_type>'],
    instance.v3.merchant.fund.balance['{account_type}'],
    instance.chain('v3/merchant/fund/balance/{account_type}'),
    instance.chain('v3/merchant/fund/balance/<account_type>'),
    instance.chain('v3/merchant/fund/balance/$account_type$'),
    instance.chain('v3/merchant/fund/balance/_account_type_'),
    instance['v3/merchant/fund/balance/{account_type}'],
    instance['v3/merchant/fund/balance/<account_type>'],
    instance.v3.chain('merchant/fund/balance/{account_type}'),
    instance.v3['merchant/fund/balance/{account_type}'],
    instance.v3.chain('merchant/fund/balance/<account_type>'),
    instance.v3['merchant/fund/balance/<account_type>'],
  ])
  api.get({ account_type: '1' })
  // @ts-expect-error: account_type is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ account_type: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ account_type: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ account_type: '1', json: {} })
}
// merchant-fund: 电商平台提现, POST /v3/merchant/fund/withdraw
{
  const api = each(instance.v3.merchant.fund.withdraw, [
    instance.chain('v3/merchant/fund/withdraw'),
    instance['v3/merchant/fund/withdraw'],
    instance.v3.chain('merchant/fund/withdraw'),
    instance.v3['merchant/fund/withdraw'],
  ])
  api.post({ json: { out_request_no: '1', amount: 1, account_type: 'BASIC' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: out_request_no is text
  api.post({ json: { out_request_no: 1, amount: 1, account_type: 'BASIC' } })
  // @ts-expect-error: out_request_no is required
  api.post({ json: { amount: 1, account_type: 'BASIC' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { out_request_no: '1', amount: 1, account_type: 'BASIC', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { out_request_no: '1', amount: 1, account_type: 'BASIC' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { out_request_no: '1', amount: 1, account_type: 'BASIC' } })
}
// certificates: 商户签名验签／加解密测试, POST /v3/security/echo
{
  const api = each(instance.v3.security.echo, [
    instance.chain('v3/security/echo'),
    instance['v3/security/echo'],
    instance.v3.chain('security/echo'),
    instance.v3['security/echo'],
  ])
  api.post({ json: { echo_message: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: echo_message is text
  api.post({ json: { echo_message: 1 } })
  // @ts-expect-error: echo_message is required
  api.post({ json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ json: { echo_message: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { echo_message: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { echo_message: '1' } })
}
// combine-transactions: 合单下单-APP支付, POST /v3/combine-transactions/app
{
  const api = each(instance.v3.combineTransactions.app, [
    instance.chain('v3/combine-transactions/app'),
    instance['v3/combine-transactions/app'],
    instance.v3.chain('combine-transactions/app'),
    instance.v3['combine-transactions/app'],
  ])
  api.post({ json: { combine_appid: '1', combine_mchid: '1', combine_out_trade_no: '1', sub_orders: [{ mchid: '1', attach: '1', amount: { total_amount: 1, currency: '1' }, out_trade_no: '1', description: '1' }], notify_url: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: combine_appid is text
  api.post({ json: { combine_appid: 1, combine_mchid: '1', combine_out_trade_no: '1', sub_orders: [{ mchid: '1', attach: '1', amount: { total_amount: 1, currency: '1' }, out_trade_no: '1', description: '1' }], notify_url: '1' } })
  // @ts-expect-error: combine_appid is required
  api.post({ json: { combine_mchid: '1', combine_out_trade_no: '1', sub_orders: [{ mchid: '1', attach: '1', amount: { total_amount: 1, currency: '1' }, out_trade_no: '1', description: '1' }], notify_url: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { combine_appid: '1', combine_mchid: '1', combine_out_trade_no: '1', sub_orders: [{ mchid: '1', attach: '1', amount: { total_amount: 1, currency: '1' }, out_trade_no: '1', description: '1' }], notify_url: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { combine_appid: '1', combine_mchid: '1', combine_out_trade_no: '1', sub_orders: [{ mchid: '1', attach: '1', amount: { total_amount: 1, currency: '1' }, out_trade_no: '1', description: '1' }], notify_url: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { combine_appid: '1', combine_mchid: '1', combine_out_trade_no: '1', sub_orders: [{ mchid: '1', attach: '1', amount: { total_amount: 1, currency: '1' }, out_trade_no: '1', description: '1' }], notify_url: '1' } })
}
// combine-transactions: 个人收款交易通过微信支付订单号查单, GET /v3/combine-transactions/id/{combine_transaction_id}
{
  const api = each(instance.v3.combineTransactions.id._combine_transaction_id_, [
    instance.v3.combineTransactions.id.$combine_transaction_id$,
    instance.v3.combineTransactions.id['<combine_transaction_id>'],
    instance.v3.combineTransactions.id['{combine_transaction_id}'],
    instance.chain('v3/combine-transactions/id/{combine_transaction_id}'),
    instance.chain('v3/combine-transactions/id/<combine_transaction_id>'),
    instance.chain('v3/combine-transactions/id/$combine_transaction_id$'),
    instance.chain('v3/combine-transactions/id/_combine_transaction_id_'),
    instance['v3/combine-transactions/id/{combine_transaction_id}'],
    instance['v3/combine-transactions/id/<combine_transaction_id>'],
    instance.v3.chain('combine-transactions/id/{combine_transaction_id}'),
    instance.v3['combine-transactions/id/{combine_transaction_id}'],
    instance.v3.chain('combine-transactions/id/<combine_transaction_id>'),
    instance.v3['combine-transactions/id/<combine_transaction_id>'],
  ])
  api.get({ combine_transaction_id: '1' })
  // @ts-expect-error: combine_transaction_id is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ combine_transaction_id: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ combine_transaction_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ combine_transaction_id: '1', json: {} })
}
// combine-transactions: 合单关闭订单, POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close
{
  const api = each(instance.v3.combineTransactions.outTradeNo._combine_out_trade_no_.close, [
    instance.v3.combineTransactions.outTradeNo.$combine_out_trade_no$.close,
    instance.v3.combineTransactions.outTradeNo['<combine_out_trade_no>'].close,
    instance.v3.combineTransactions.outTradeNo['{combine_out_trade_no}'].close,
    instance.chain('v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close'),
    instance.chain('v3/combine-transactions/out-trade-no/<combine_out_trade_no>/close'),
    instance.chain('v3/combine-transactions/out-trade-no/$combine_out_trade_no$/close'),
    instance.chain('v3/combine-transactions/out-trade-no/_combine_out_trade_no_/close'),
    instance['v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close'],
    instance['v3/combine-transactions/out-trade-no/<combine_out_trade_no>/close'],
    instance.v3.chain('combine-transactions/out-trade-no/{combine_out_trade_no}/close'),
    instance.v3['combine-transactions/out-trade-no/{combine_out_trade_no}/close'],
    instance.v3.chain('combine-transactions/out-trade-no/<combine_out_trade_no>/close'),
    instance.v3['combine-transactions/out-trade-no/<combine_out_trade_no>/close'],
  ])
  api.post({ combine_out_trade_no: '1', json: { combine_appid: '1', sub_orders: [{ mchid: '1', out_trade_no: '1' }] } })
  // @ts-expect-error: combine_out_trade_no is required
  api.post({ json: { combine_appid: '1', sub_orders: [{ mchid: '1', out_trade_no: '1' }] } })
  // @ts-expect-error: json is required
  api.post({ combine_out_trade_no: '1' })
  // @ts-expect-error: combine_appid is text
  api.post({ combine_out_trade_no: '1', json: { combine_appid: 1, sub_orders: [{ mchid: '1', out_trade_no: '1' }] } })
  // @ts-expect-error: combine_appid is required
  api.post({ combine_out_trade_no: '1', json: { sub_orders: [{ mchid: '1', out_trade_no: '1' }] } })
  // @ts-expect-error: unknown member of json
  api.post({ combine_out_trade_no: '1', json: { combine_appid: '1', sub_orders: [{ mchid: '1', out_trade_no: '1' }], nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ combine_out_trade_no: '1', json: { combine_appid: '1', sub_orders: [{ mchid: '1', out_trade_no: '1' }] }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ combine_out_trade_no: '1', json: { combine_appid: '1', sub_orders: [{ mchid: '1', out_trade_no: '1' }] } })
}
// discount-card: 预受理领卡请求, POST /v3/discount-card/cards
{
  const api = each(instance.v3.discountCard.cards, [
    instance.chain('v3/discount-card/cards'),
    instance['v3/discount-card/cards'],
    instance.v3.chain('discount-card/cards'),
    instance.v3['discount-card/cards'],
  ])
  api.post({ json: { out_card_code: '1', card_template_id: '1', appid: '1', notify_url: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: out_card_code is text
  api.post({ json: { out_card_code: 1, card_template_id: '1', appid: '1', notify_url: '1' } })
  // @ts-expect-error: out_card_code is required
  api.post({ json: { card_template_id: '1', appid: '1', notify_url: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { out_card_code: '1', card_template_id: '1', appid: '1', notify_url: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { out_card_code: '1', card_template_id: '1', appid: '1', notify_url: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { out_card_code: '1', card_template_id: '1', appid: '1', notify_url: '1' } })
}
// discount-card: 查询先享卡订单, GET /v3/discount-card/cards/{out_card_code}
{
  const api = each(instance.v3.discountCard.cards._out_card_code_, [
    instance.v3.discountCard.cards.$out_card_code$,
    instance.v3.discountCard.cards['<out_card_code>'],
    instance.v3.discountCard.cards['{out_card_code}'],
    instance.chain('v3/discount-card/cards/{out_card_code}'),
    instance.chain('v3/discount-card/cards/<out_card_code>'),
    instance.chain('v3/discount-card/cards/$out_card_code$'),
    instance.chain('v3/discount-card/cards/_out_card_code_'),
    instance['v3/discount-card/cards/{out_card_code}'],
    instance['v3/discount-card/cards/<out_card_code>'],
    instance.v3.chain('discount-card/cards/{out_card_code}'),
    instance.v3['discount-card/cards/{out_card_code}'],
    instance.v3.chain('discount-card/cards/<out_card_code>'),
    instance.v3['discount-card/cards/<out_card_code>'],
  ])
  api.get({ out_card_code: '1' })
  // @ts-expect-error: out_card_code is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ out_card_code: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ out_card_code: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ out_card_code: '1', json: {} })
}
// discount-card: 增加用户记录, POST /v3/discount-card/cards/{out_card_code}/add-user-records
{
  const api = each(instance.v3.discountCard.cards._out_card_code_.addUserRecords, [
    instance.v3.discountCard.cards.$out_card_code$.addUserRecords,
    instance.v3.discountCard.cards['<out_card_code>'].addUserRecords,
    instance.v3.discountCard.cards['{out_card_code}'].addUserRecords,
    instance.chain('v3/discount-card/cards/{out_card_code}/add-user-records'),
    instance.chain('v3/discount-card/cards/<out_card_code>/add-user-records'),
    instance.chain('v3/discount-card/cards/$out_card_code$/add-user-records'),
    instance.chain('v3/discount-card/cards/_out_card_code_/add-user-records'),
    instance['v3/discount-card/cards/{out_card_code}/add-user-records'],
    instance['v3/discount-card/cards/<out_card_code>/add-user-records'],
    instance.v3.chain('discount-card/cards/{out_card_code}/add-user-records'),
    instance.v3['discount-card/cards/{out_card_code}/add-user-records'],
    instance.v3.chain('discount-card/cards/<out_card_code>/add-user-records'),
    instance.v3['discount-card/cards/<out_card_code>/add-user-records'],
  ])
  api.post({ out_card_code: '1', json: { card_template_id: '1' } })
  // @ts-expect-error: out_card_code is required
  api.post({ json: { card_template_id: '1' } })
  // @ts-expect-error: json is required
  api.post({ out_card_code: '1' })
  // @ts-expect-error: card_template_id is text
  api.post({ out_card_code: '1', json: { card_template_id: 1 } })
  // @ts-expect-error: card_template_id is required
  api.post({ out_card_code: '1', json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ out_card_code: '1', json: { card_template_id: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ out_card_code: '1', json: { card_template_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ out_card_code: '1', json: { card_template_id: '1' } })
}
// ebike: 预开通服务, POST /v3/ebike/charge/contracts/preopen
{
  const api = each(instance.v3.ebike.charge.contracts.preopen, [
    instance.chain('v3/ebike/charge/contracts/preopen'),
    instance['v3/ebike/charge/contracts/preopen'],
    instance.v3.chain('ebike/charge/contracts/preopen'),
    instance.v3['ebike/charge/contracts/preopen'],
  ])
  api.post({ json: { appid: '1', trade_scene: '1', openid: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: appid is text
  api.post({ json: { appid: 1, trade_scene: '1', openid: '1' } })
  // @ts-expect-error: appid is required
  api.post({ json: { trade_scene: '1', openid: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { appid: '1', trade_scene: '1', openid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { appid: '1', trade_scene: '1', openid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { appid: '1', trade_scene: '1', openid: '1' } })
}
// ebike: 通过签约号查询用户状态, GET /v3/ebike/charge/contracts/{contract_id}
{
  const api = each(instance.v3.ebike.charge.contracts._contract_id_, [
    instance.v3.ebike.charge.contracts.$contract_id$,
    instance.v3.ebike.charge.contracts['<contract_id>'],
    instance.v3.ebike.charge.contracts['{contract_id}'],
    instance.chain('v3/ebike/charge/contracts/{contract_id}'),
    instance.chain('v3/ebike/charge/contracts/<contract_id>'),
    instance.chain('v3/ebike/charge/contracts/$contract_id$'),
    instance.chain('v3/ebike/charge/contracts/_contract_id_'),
    instance['v3/ebike/charge/contracts/{contract_id}'],
    instance['v3/ebike/charge/contracts/<contract_id>'],
    instance.v3.chain('ebike/charge/contracts/{contract_id}'),
    instance.v3['ebike/charge/contracts/{contract_id}'],
    instance.v3.chain('ebike/charge/contracts/<contract_id>'),
    instance.v3['ebike/charge/contracts/<contract_id>'],
  ])
  api.get({ contract_id: '1' })
  // @ts-expect-error: contract_id is required
  api.get({})
  // @ts-expect-error: sub_mchid is text
  api.get({ contract_id: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ contract_id: '1', query: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ contract_id: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ contract_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ contract_id: '1', json: {} })
}
// ebike: 创建用户当次充电代扣凭证, POST /v3/ebike/charge/contracts/{contract_id}/confirm
{
  const api = each(instance.v3.ebike.charge.contracts._contract_id_.confirm, [
    instance.v3.ebike.charge.contracts.$contract_id$.confirm,
    instance.v3.ebike.charge.contracts['<contract_id>'].confirm,
    instance.v3.ebike.charge.contracts['{contract_id}'].confirm,
    instance.chain('v3/ebike/charge/contracts/{contract_id}/confirm'),
    instance.chain('v3/ebike/charge/contracts/<contract_id>/confirm'),
    instance.chain('v3/ebike/charge/contracts/$contract_id$/confirm'),
    instance.chain('v3/ebike/charge/contracts/_contract_id_/confirm'),
    instance['v3/ebike/charge/contracts/{contract_id}/confirm'],
    instance['v3/ebike/charge/contracts/<contract_id>/confirm'],
    instance.v3.chain('ebike/charge/contracts/{contract_id}/confirm'),
    instance.v3['ebike/charge/contracts/{contract_id}/confirm'],
    instance.v3.chain('ebike/charge/contracts/<contract_id>/confirm'),
    instance.v3['ebike/charge/contracts/<contract_id>/confirm'],
  ])
  api.post({ contract_id: '1', json: { appid: '1', charge_info: { start_time: '1', charging_station_name: '1', charging_gun_number: '1', device_id: '1' } } })
  // @ts-expect-error: contract_id is required
  api.post({ json: { appid: '1', charge_info: { start_time: '1', charging_station_name: '1', charging_gun_number: '1', device_id: '1' } } })
  // @ts-expect-error: json is required
  api.post({ contract_id: '1' })
  // @ts-expect-error: appid is text
  api.post({ contract_id: '1', json: { appid: 1, charge_info: { start_time: '1', charging_station_name: '1', charging_gun_number: '1', device_id: '1' } } })
  // @ts-expect-error: appid is required
  api.post({ contract_id: '1', json: { charge_info: { start_time: '1', charging_station_name: '1', charging_gun_number: '1', device_id: '1' } } })
  // @ts-expect-error: unknown member of json
  api.post({ contract_id: '1', json: { appid: '1', charge_info: { start_time: '1', charging_station_name: '1', charging_gun_number: '1', device_id: '1' }, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ contract_id: '1', json: { appid: '1', charge_info: { start_time: '1', charging_station_name: '1', charging_gun_number: '1', device_id: '1' } }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ contract_id: '1', json: { appid: '1', charge_info: { start_time: '1', charging_station_name: '1', charging_gun_number: '1', device_id: '1' } } })
}
// ecommerce-applyments: 提交注销提现申请, POST /v3/ecommerce/account/apply-cancel-withdraw
{
  const api = each(instance.v3.ecommerce.account.applyCancelWithdraw, [
    instance.chain('v3/ecommerce/account/apply-cancel-withdraw'),
    instance['v3/ecommerce/account/apply-cancel-withdraw'],
    instance.v3.chain('ecommerce/account/apply-cancel-withdraw'),
    instance.v3['ecommerce/account/apply-cancel-withdraw'],
  ])
  api.post({ json: { sub_mchid: '1', out_request_no: '1', payee_info: { account_type: 'ACCOUNT_TYPE_CORPORATE', bank_account_info: { account_name: '1', account_bank: '1', account_number: '1' } } } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: sub_mchid is text
  api.post({ json: { sub_mchid: 1, out_request_no: '1', payee_info: { account_type: 'ACCOUNT_TYPE_CORPORATE', bank_account_info: { account_name: '1', account_bank: '1', account_number: '1' } } } })
  // @ts-expect-error: sub_mchid is required
  api.post({ json: { out_request_no: '1', payee_info: { account_type: 'ACCOUNT_TYPE_CORPORATE', bank_account_info: { account_name: '1', account_bank: '1', account_number: '1' } } } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { sub_mchid: '1', out_request_no: '1', payee_info: { account_type: 'ACCOUNT_TYPE_CORPORATE', bank_account_info: { account_name: '1', account_bank: '1', account_number: '1' } }, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { sub_mchid: '1', out_request_no: '1', payee_info: { account_type: 'ACCOUNT_TYPE_CORPORATE', bank_account_info: { account_name: '1', account_bank: '1', account_number: '1' } } }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { sub_mchid: '1', out_request_no: '1', payee_info: { account_type: 'ACCOUNT_TYPE_CORPORATE', bank_account_info: { account_name: '1', account_bank: '1', account_number: '1' } } } })
}
// ecommerce-applyments: 微信支付注销提现申请单号查询申请单状态, GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}
{
  const api = each(instance.v3.ecommerce.account.applyCancelWithdraw.applymentId._applyment_id_, [
    instance.v3.ecommerce.account.applyCancelWithdraw.applymentId.$applyment_id$,
    instance.v3.ecommerce.account.applyCancelWithdraw.applymentId['<applyment_id>'],
    instance.v3.ecommerce.account.applyCancelWithdraw.applymentId['{applyment_id}'],
    instance.chain('v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}'),
    instance.chain('v3/ecommerce/account/apply-cancel-withdraw/applyment-id/<applyment_id>'),
    instance.chain('v3/ecommerce/account/apply-cancel-withdraw/applyment-id/$applyment_id$'),
    instance.chain('v3/ecommerce/account/apply-cancel-withdraw/applyment-id/_applyment_id_'),
    instance['v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}'],
    instance['v3/ecommerce/account/apply-cancel-withdraw/applyment-id/<applyment_id>'],
    instance.v3.chain('ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}'),
    instance.v3['ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}'],
    instance.v3.chain('ecommerce/account/apply-cancel-withdraw/applyment-id/<applyment_id>'),
    instance.v3['ecommerce/account/apply-cancel-withdraw/applyment-id/<applyment_id>'],
  ])
  api.get({ applyment_id: '1' })
  // @ts-expect-error: applyment_id is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ applyment_id: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ applyment_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ applyment_id: '1', json: {} })
}
// ecommerce-applyments: 注销申请图片上传, POST /v3/ecommerce/account/cancel-applications/media
{
  const api = each(instance.v3.ecommerce.account.cancelApplications.media, [
    instance.chain('v3/ecommerce/account/cancel-applications/media'),
    instance['v3/ecommerce/account/cancel-applications/media'],
    instance.v3.chain('ecommerce/account/cancel-applications/media'),
    instance.v3['ecommerce/account/cancel-applications/media'],
  ])
  api.post({ file: 'a.png' })
  // @ts-expect-error: file is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ file: 'a.png', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ file: 'a.png' })
}
// ecommerce-applyments: 撤销申请单-使用业务申请编号, POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke
{
  const api = each(instance.v3.ecommerce.applyments.outRequestNo._out_request_no_.revoke, [
    instance.v3.ecommerce.applyments.outRequestNo.$out_request_no$.revoke,
    instance.v3.ecommerce.applyments.outRequestNo['<out_request_no>'].revoke,
    instance.v3.ecommerce.applyments.outRequestNo['{out_request_no}'].revoke,
    instance.chain('v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke'),
    instance.chain('v3/ecommerce/applyments/out-request-no/<out_request_no>/revoke'),
    instance.chain('v3/ecommerce/applyments/out-request-no/$out_request_no$/revoke'),
    instance.chain('v3/ecommerce/applyments/out-request-no/_out_request_no_/revoke'),
    instance['v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke'],
    instance['v3/ecommerce/applyments/out-request-no/<out_request_no>/revoke'],
    instance.v3.chain('ecommerce/applyments/out-request-no/{out_request_no}/revoke'),
    instance.v3['ecommerce/applyments/out-request-no/{out_request_no}/revoke'],
    instance.v3.chain('ecommerce/applyments/out-request-no/<out_request_no>/revoke'),
    instance.v3['ecommerce/applyments/out-request-no/<out_request_no>/revoke'],
  ])
  api.post({ out_request_no: '1' })
  // @ts-expect-error: out_request_no is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ out_request_no: '1', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ out_request_no: '1' })
}
// ecommerce-applyments: 查询指定主体子商户列表, GET /v3/ecommerce/subject-sub-merchants
{
  const api = each(instance.v3.ecommerce.subjectSubMerchants, [
    instance.chain('v3/ecommerce/subject-sub-merchants'),
    instance['v3/ecommerce/subject-sub-merchants'],
    instance.v3.chain('ecommerce/subject-sub-merchants'),
    instance.v3['ecommerce/subject-sub-merchants'],
  ])
  api.get({ query: { organization_type: 'SUBJECT_TYPE_ENTERPRISE', cert_number: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: organization_type is text
  api.get({ query: { organization_type: 1, cert_number: '1' } })
  // @ts-expect-error: organization_type is required
  api.get({ query: { cert_number: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { organization_type: 'SUBJECT_TYPE_ENTERPRISE', cert_number: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { organization_type: 'SUBJECT_TYPE_ENTERPRISE', cert_number: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { organization_type: 'SUBJECT_TYPE_ENTERPRISE', cert_number: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { organization_type: 'SUBJECT_TYPE_ENTERPRISE', cert_number: '1' }, json: {} })
}
// ecommerce-profitsharing: 查询售后服务分账结果, GET /v3/ecommerce/profitsharing/after-sales-orders
{
  const api = each(instance.v3.ecommerce.profitsharing.afterSalesOrders, [
    instance.chain('v3/ecommerce/profitsharing/after-sales-orders'),
    instance['v3/ecommerce/profitsharing/after-sales-orders'],
    instance.v3.chain('ecommerce/profitsharing/after-sales-orders'),
    instance.v3['ecommerce/profitsharing/after-sales-orders'],
  ])
  api.get({ query: { sub_mchid: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: sub_mchid is text
  api.get({ query: { sub_mchid: 1 } })
  // @ts-expect-error: sub_mchid is required
  api.get({ query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ query: { sub_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { sub_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ query: { sub_mchid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { sub_mchid: '1' }, json: {} })
}
// ecommerce-profitsharing: 请求售后服务分账, POST /v3/ecommerce/profitsharing/after-sales-orders
{
  const api = each(instance.v3.ecommerce.profitsharing.afterSalesOrders, [
    instance.chain('v3/ecommerce/profitsharing/after-sales-orders'),
    instance['v3/ecommerce/profitsharing/after-sales-orders'],
    instance.v3.chain('ecommerce/profitsharing/after-sales-orders'),
    instance.v3['ecommerce/profitsharing/after-sales-orders'],
  ])
  api.post({ json: { sub_mchid: '1', transaction_id: '1', amount: 1, type: 'SERVICE_FEE_INCOME', scene: 'REFUND_TICKET', refund_id: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: sub_mchid is text
  api.post({ json: { sub_mchid: 1, transaction_id: '1', amount: 1, type: 'SERVICE_FEE_INCOME', scene: 'REFUND_TICKET', refund_id: '1' } })
  // @ts-expect-error: sub_mchid is required
  api.post({ json: { transaction_id: '1', amount: 1, type: 'SERVICE_FEE_INCOME', scene: 'REFUND_TICKET', refund_id: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { sub_mchid: '1', transaction_id: '1', amount: 1, type: 'SERVICE_FEE_INCOME', scene: 'REFUND_TICKET', refund_id: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { sub_mchid: '1', transaction_id: '1', amount: 1, type: 'SERVICE_FEE_INCOME', scene: 'REFUND_TICKET', refund_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ json: { sub_mchid: '1', transaction_id: '1', amount: 1, type: 'SERVICE_FEE_INCOME', scene: 'REFUND_TICKET', refund_id: '1' } })
}
// ecommerce-profitsharing: 查询订单剩余待分金额, GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts
{
  const api = each(instance.v3.ecommerce.profitsharing.orders._transaction_id_.amounts, [
    instance.v3.ecommerce.profitsharing.orders.$transaction_id$.amounts,
    instance.v3.ecommerce.profitsharing.orders['<transaction_id>'].amounts,
    instance.v3.ecommerce.profitsharing.orders['{transaction_id}'].amounts,
    instance.chain('v3/ecommerce/profitsharing/orders/{transaction_id}/amounts'),
    instance.chain('v3/ecommerce/profitsharing/orders/<transaction_id>/amounts'),
    instance.chain('v3/ecommerce/profitsharing/orders/$transaction_id$/amounts'),
    instance.chain('v3/ecommerce/profitsharing/orders/_transaction_id_/amounts'),
    instance['v3/ecommerce/profitsharing/orders/{transaction_id}/amounts'],
    instance['v3/ecommerce/profitsharing/orders/<transaction_id>/amounts'],
    instance.v3.chain('ecommerce/profitsharing/orders/{transaction_id}/amounts'),
    instance.v3['ecommerce/profitsharing/orders/{transaction_id}/amounts'],
    instance.v3.chain('ecommerce/profitsharing/orders/<transaction_id>/amounts'),
    instance.v3['ecommerce/profitsharing/orders/<transaction_id>/amounts'],
  ])
  api.get({ transaction_id: '1' })
  // @ts-expect-error: transaction_id is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ transaction_id: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ transaction_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ transaction_id: '1', json: {} })
}
// ecommerce: 申请二级商户资金账单, GET /v3/ecommerce/bill/fundflowbill
{
  const api = each(instance.v3.ecommerce.bill.fundflowbill, [
    instance.chain('v3/ecommerce/bill/fundflowbill'),
    instance['v3/ecommerce/bill/fundflowbill'],
    instance.v3.chain('ecommerce/bill/fundflowbill'),
    instance.v3['ecommerce/bill/fundflowbill'],
  ])
  api.get({ query: { bill_date: '1', account_type: 'ALL', algorithm: 'AEAD_AES_256_GCM' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: bill_date is text
  api.get({ query: { bill_date: 1, account_type: 'ALL', algorithm: 'AEAD_AES_256_GCM' } })
  // @ts-expect-error: bill_date is required
  api.get({ query: { account_type: 'ALL', algorithm: 'AEAD_AES_256_GCM' } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { bill_date: '1', account_type: 'ALL', algorithm: 'AEAD_AES_256_GCM', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { bill_date: '1', account_type: 'ALL', algorithm: 'AEAD_AES_256_GCM' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { bill_date: '1', account_type: 'ALL', algorithm: 'AEAD_AES_256_GCM' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { bill_date: '1', account_type: 'ALL', algorithm: 'AEAD_AES_256_GCM' }, json: {} })
}
// ecommerce: 通过商户协议号查询协议, GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}
{
  const api = each(instance.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode._out_contract_code_, [
    instance.v3.ecommerce.combinePapay.contracts.planId.$plan_id$.outContractCode._out_contract_code_,
    instance.v3.ecommerce.combinePapay.contracts.planId['<plan_id>'].outContractCode._out_contract_code_,
    instance.v3.ecommerce.combinePapay.contracts.planId['{plan_id}'].outContractCode._out_contract_code_,
    instance.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode.$out_contract_code$,
    instance.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode['<out_contract_code>'],
    instance.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode['{out_contract_code}'],
    instance.chain('v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'),
    instance.chain('v3/ecommerce/combine-papay/contracts/plan-id/<plan_id>/out-contract-code/<out_contract_code>'),
    instance.chain('v3/ecommerce/combine-papay/contracts/plan-id/$plan_id$/out-contract-code/$out_contract_code$'),
    instance.chain('v3/ecommerce/combine-papay/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_'),
    instance['v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'],
    instance['v3/ecommerce/combine-papay/contracts/plan-id/<plan_id>/out-contract-code/<out_contract_code>'],
    instance.v3.chain('ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'),
    instance.v3['ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'],
    instance.v3.chain('ecommerce/combine-papay/contracts/plan-id/<plan_id>/out-contract-code/<out_contract_code>'),
    instance.v3['ecommerce/combine-papay/contracts/plan-id/<plan_id>/out-contract-code/<out_contract_code>'],
  ])
  api.get({ plan_id: '1', out_contract_code: '1' })
  // @ts-expect-error: plan_id is required
  api.get({ out_contract_code: '1' })
  // @ts-expect-error: out_contract_code is required
  api.get({ plan_id: '1' })
  // @ts-expect-error: unknown option
  api.get({ plan_id: '1', out_contract_code: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ plan_id: '1', out_contract_code: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ plan_id: '1', out_contract_code: '1', json: {} })
}
// ecommerce: 商户协议号解约协议, POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate
{
  const api = each(instance.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate, [
    instance.v3.ecommerce.combinePapay.contracts.planId.$plan_id$.outContractCode._out_contract_code_.terminate,
    instance.v3.ecommerce.combinePapay.contracts.planId['<plan_id>'].outContractCode._out_contract_code_.terminate,
    instance.v3.ecommerce.combinePapay.contracts.planId['{plan_id}'].outContractCode._out_contract_code_.terminate,
    instance.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode.$out_contract_code$.terminate,
    instance.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode['<out_contract_code>'].terminate,
    instance.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode['{out_contract_code}'].terminate,
    instance.chain('v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate'),
    instance.chain('v3/ecommerce/combine-papay/contracts/plan-id/<plan_id>/out-contract-code/<out_contract_code>/terminate'),
    instance.chain('v3/ecommerce/combine-papay/contracts/plan-id/$plan_id$/out-contract-code/$out_contract_code$/terminate'),
    instance.chain('v3/ecommerce/combine-papay/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_/terminate'),
    instance['v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate'],
    instance['v3/ecommerce/combine-papay/contracts/plan-id/<plan_id>/out-contract-code/<out_contract_code>/terminate'],
    instance.v3.chain('ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate'),
    instance.v3['ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate'],
    instance.v3.chain('ecommerce/combine-papay/contracts/plan-id/<plan_id>/out-contract-code/<out_contract_code>/terminate'),
    instance.v3['ecommerce/combine-papay/contracts/plan-id/<plan_id>/out-contract-code/<out_contract_code>/terminate'],
  ])
  api.post({ plan_id: '1', out_contract_code: '1', json: { contract_termination_remark: '1' } })
  // @ts-expect-error: plan_id is required
  api.post({ out_contract_code: '1', json: { contract_termination_remark: '1' } })
  // @ts-expect-error: out_contract_code is required
  api.post({ plan_id: '1', json: { contract_termination_remark: '1' } })
  // @ts-expect-error: json is required
  api.post({ plan_id: '1', out_contract_code: '1' })
  // @ts-expect-error: contract_termination_remark is text
  api.post({ plan_id: '1', out_contract_code: '1', json: { contract_termination_remark: 1 } })
  // @ts-expect-error: contract_termination_remark is required
  api.post({ plan_id: '1', out_contract_code: '1', json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ plan_id: '1', out_contract_code: '1', json: { contract_termination_remark: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ plan_id: '1', out_contract_code: '1', json: { contract_termination_remark: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ plan_id: '1', out_contract_code: '1', json: { contract_termination_remark: '1' } })
}
// ecommerce: APP方式预签约, POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign
{
  const api = each(instance.v3.ecommerce.combinePapay.contracts.preEntrustSign, [
    instance.chain('v3/ecommerce/combine-papay/contracts/pre-entrust-sign'),
    instance['v3/ecommerce/combine-papay/contracts/pre-entrust-sign'],
    instance.v3.chain('ecommerce/combine-papay/contracts/pre-entrust-sign'),
    instance.v3['ecommerce/combine-papay/contracts/pre-entrust-sign'],
  ])
  api.post({ json: { appid: '1', plan_id: 1, out_contract_code: '1', contract_display_account: '1', notify_url: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: appid is text
  api.post({ json: { appid: 1, plan_id: 1, out_contract_code: '1', contract_display_account: '1', notify_url: '1' } })
  // @ts-expect-error: appid is required
  api.post({ json: { plan_id: 1, out_contract_code: '1', contract_display_account: '1', notify_url: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { appid: '1', plan_id: 1, out_contract_code: '1', contract_display_account: '1', notify_url: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { appid: '1', plan_id: 1, out_contract_code: '1', contract_display_account: '1', notify_url: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { appid: '1', plan_id: 1, out_contract_code: '1', contract_display_account: '1', notify_url: '1' } })
}
// edu: 通过协议号查询签约, GET /v3/edu-papay/contracts/id/{contract_id}
{
  const api = each(instance.v3.eduPapay.contracts.id._contract_id_, [
    instance.v3.eduPapay.contracts.id.$contract_id$,
    instance.v3.eduPapay.contracts.id['<contract_id>'],
    instance.v3.eduPapay.contracts.id['{contract_id}'],
    instance.chain('v3/edu-papay/contracts/id/{contract_id}'),
    instance.chain('v3/edu-papay/contracts/id/<contract_id>'),
    instance.chain('v3/edu-papay/contracts/id/$contract_id$'),
    instance.chain('v3/edu-papay/contracts/id/_contract_id_'),
    instance['v3/edu-papay/contracts/id/{contract_id}'],
    instance['v3/edu-papay/contracts/id/<contract_id>'],
    instance.v3.chain('edu-papay/contracts/id/{contract_id}'),
    instance.v3['edu-papay/contracts/id/{contract_id}'],
    instance.v3.chain('edu-papay/contracts/id/<contract_id>'),
    instance.v3['edu-papay/contracts/id/<contract_id>'],
  ])
  api.get({ contract_id: '1', query: { appid: '1' } })
  // @ts-expect-error: contract_id is required
  api.get({ query: { appid: '1' } })
  // @ts-expect-error: query is required
  api.get({ contract_id: '1' })
  // @ts-expect-error: appid is text
  api.get({ contract_id: '1', query: { appid: 1 } })
  // @ts-expect-error: appid is required
  api.get({ contract_id: '1', query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ contract_id: '1', query: { appid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ contract_id: '1', query: { appid: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ contract_id: '1', query: { appid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ contract_id: '1', query: { appid: '1' }, json: {} })
}
// edu: 预签约, POST /v3/edu-papay/contracts/presign
{
  const api = each(instance.v3.eduPapay.contracts.presign, [
    instance.chain('v3/edu-papay/contracts/presign'),
    instance['v3/edu-papay/contracts/presign'],
    instance.v3.chain('edu-papay/contracts/presign'),
    instance.v3['edu-papay/contracts/presign'],
  ])
  api.post({ json: { appid: '1', openid: '1', plan_id: '1', user_id: '1', period_start_date: '1', trade_scene: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: appid is text
  api.post({ json: { appid: 1, openid: '1', plan_id: '1', user_id: '1', period_start_date: '1', trade_scene: '1' } })
  // @ts-expect-error: appid is required
  api.post({ json: { openid: '1', plan_id: '1', user_id: '1', period_start_date: '1', trade_scene: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { appid: '1', openid: '1', plan_id: '1', user_id: '1', period_start_date: '1', trade_scene: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { appid: '1', openid: '1', plan_id: '1', user_id: '1', period_start_date: '1', trade_scene: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { appid: '1', openid: '1', plan_id: '1', user_id: '1', period_start_date: '1', trade_scene: '1' } })
}
// edu: 解约, DELETE /v3/edu-papay/contracts/{contract_id}
{
  const api = each(instance.v3.eduPapay.contracts._contract_id_, [
    instance.v3.eduPapay.contracts.$contract_id$,
    instance.v3.eduPapay.contracts['<contract_id>'],
    instance.v3.eduPapay.contracts['{contract_id}'],
    instance.chain('v3/edu-papay/contracts/{contract_id}'),
    instance.chain('v3/edu-papay/contracts/<contract_id>'),
    instance.chain('v3/edu-papay/contracts/$contract_id$'),
    instance.chain('v3/edu-papay/contracts/_contract_id_'),
    instance['v3/edu-papay/contracts/{contract_id}'],
    instance['v3/edu-papay/contracts/<contract_id>'],
    instance.v3.chain('edu-papay/contracts/{contract_id}'),
    instance.v3['edu-papay/contracts/{contract_id}'],
    instance.v3.chain('edu-papay/contracts/<contract_id>'),
    instance.v3['edu-papay/contracts/<contract_id>'],
  ])
  api.delete({ contract_id: '1' })
  // @ts-expect-error: contract_id is required
  api.delete({})
  // @ts-expect-error: unknown option
  api.delete({ contract_id: '1', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ contract_id: '1' })
}
// edu: 发送扣款预通知, POST /v3/edu-papay/user-notifications/{contract_id}/send
{
  const api = each(instance.v3.eduPapay.userNotifications._contract_id_.send, [
    instance.v3.eduPapay.userNotifications.$contract_id$.send,
    instance.v3.eduPapay.userNotifications['<contract_id>'].send,
    instance.v3.eduPapay.userNotifications['{contract_id}'].send,
    instance.chain('v3/edu-papay/user-notifications/{contract_id}/send'),
    instance.chain('v3/edu-papay/user-notifications/<contract_id>/send'),
    instance.chain('v3/edu-papay/user-notifications/$contract_id$/send'),
    instance.chain('v3/edu-papay/user-notifications/_contract_id_/send'),
    instance['v3/edu-papay/user-notifications/{contract_id}/send'],
    instance['v3/edu-papay/user-notifications/<contract_id>/send'],
    instance.v3.chain('edu-papay/user-notifications/{contract_id}/send'),
    instance.v3['edu-papay/user-notifications/{contract_id}/send'],
    instance.v3.chain('edu-papay/user-notifications/<contract_id>/send'),
    instance.v3['edu-papay/user-notifications/<contract_id>/send'],
  ])
  api.post({ contract_id: '1', json: { appid: '1' } })
  // @ts-expect-error: contract_id is required
  api.post({ json: { appid: '1' } })
  // @ts-expect-error: json is required
  api.post({ contract_id: '1' })
  // @ts-expect-error: appid is text
  api.post({ contract_id: '1', json: { appid: 1 } })
  // @ts-expect-error: appid is required
  api.post({ contract_id: '1', json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ contract_id: '1', json: { appid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ contract_id: '1', json: { appid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ contract_id: '1', json: { appid: '1' } })
}
// edu: 通过QQ账号查询核销订单列表, GET /v3/edu-star/orders
{
  const api = each(instance.v3.eduStar.orders, [
    instance.chain('v3/edu-star/orders'),
    instance['v3/edu-star/orders'],
    instance.v3.chain('edu-star/orders'),
    instance.v3['edu-star/orders'],
  ])
  api.get({ query: { appid: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: appid is text
  api.get({ query: { appid: 1 } })
  // @ts-expect-error: appid is required
  api.get({ query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ query: { appid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { appid: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ query: { appid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { appid: '1' }, json: {} })
}
// edu: 商户主动解约, POST /v3/eduschoolpay/contracts/{contract_id}/terminate
{
  const api = each(instance.v3.eduschoolpay.contracts._contract_id_.terminate, [
    instance.v3.eduschoolpay.contracts.$contract_id$.terminate,
    instance.v3.eduschoolpay.contracts['<contract_id>'].terminate,
    instance.v3.eduschoolpay.contracts['{contract_id}'].terminate,
    instance.chain('v3/eduschoolpay/contracts/{contract_id}/terminate'),
    instance.chain('v3/eduschoolpay/contracts/<contract_id>/terminate'),
    instance.chain('v3/eduschoolpay/contracts/$contract_id$/terminate'),
    instance.chain('v3/eduschoolpay/contracts/_contract_id_/terminate'),
    instance['v3/eduschoolpay/contracts/{contract_id}/terminate'],
    instance['v3/eduschoolpay/contracts/<contract_id>/terminate'],
    instance.v3.chain('eduschoolpay/contracts/{contract_id}/terminate'),
    instance.v3['eduschoolpay/contracts/{contract_id}/terminate'],
    instance.v3.chain('eduschoolpay/contracts/<contract_id>/terminate'),
    instance.v3['eduschoolpay/contracts/<contract_id>/terminate'],
  ])
  api.post({ contract_id: '1' })
  // @ts-expect-error: contract_id is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ contract_id: '1', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ contract_id: '1' })
}
// fapiao: 创建电子发票卡券模板, POST /v3/new-tax-control-fapiao/card-template
{
  const api = each(instance.v3.newTaxControlFapiao.cardTemplate, [
    instance.chain('v3/new-tax-control-fapiao/card-template'),
    instance['v3/new-tax-control-fapiao/card-template'],
    instance.v3.chain('new-tax-control-fapiao/card-template'),
    instance.v3['new-tax-control-fapiao/card-template'],
  ])
  api.post({ json: { card_appid: '1', card_template_information: { logo_url: '1' } } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: card_appid is text
  api.post({ json: { card_appid: 1, card_template_information: { logo_url: '1' } } })
  // @ts-expect-error: card_appid is required
  api.post({ json: { card_template_information: { logo_url: '1' } } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { card_appid: '1', card_template_information: { logo_url: '1' }, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { card_appid: '1', card_template_information: { logo_url: '1' } }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { card_appid: '1', card_template_information: { logo_url: '1' } } })
}
// fapiao: 上传电子发票文件, POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file
{
  const api = each(instance.v3.newTaxControlFapiao.fapiaoApplications.uploadFapiaoFile, [
    instance.chain('v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file'),
    instance['v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file'],
    instance.v3.chain('new-tax-control-fapiao/fapiao-applications/upload-fapiao-file'),
    instance.v3['new-tax-control-fapiao/fapiao-applications/upload-fapiao-file'],
  ])
  api.post({ file: 'a.png', meta: { file_type: 'PDF' } })
  // @ts-expect-error: file is required
  api.post({ meta: { file_type: 'PDF' } })
  // @ts-expect-error: meta is required
  api.post({ file: 'a.png' })
  // @ts-expect-error: unknown option
  api.post({ file: 'a.png', meta: { file_type: 'PDF' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ file: 'a.png', meta: { file_type: 'PDF' } })
}
// fapiao: 查询电子发票, GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}
{
  const api = each(instance.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_, [
    instance.v3.newTaxControlFapiao.fapiaoApplications.$fapiao_apply_id$,
    instance.v3.newTaxControlFapiao.fapiaoApplications['<fapiao_apply_id>'],
    instance.v3.newTaxControlFapiao.fapiaoApplications['{fapiao_apply_id}'],
    instance.chain('v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}'),
    instance.chain('v3/new-tax-control-fapiao/fapiao-applications/<fapiao_apply_id>'),
    instance.chain('v3/new-tax-control-fapiao/fapiao-applications/$fapiao_apply_id$'),
    instance.chain('v3/new-tax-control-fapiao/fapiao-applications/_fapiao_apply_id_'),
    instance['v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}'],
    instance['v3/new-tax-control-fapiao/fapiao-applications/<fapiao_apply_id>'],
    instance.v3.chain('new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}'),
    instance.v3['new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}'],
    instance.v3.chain('new-tax-control-fapiao/fapiao-applications/<fapiao_apply_id>'),
    instance.v3['new-tax-control-fapiao/fapiao-applications/<fapiao_apply_id>'],
  ])
  api.get({ fapiao_apply_id: '1' })
  // @ts-expect-error: fapiao_apply_id is required
  api.get({})
  // @ts-expect-error: sub_mchid is text
  api.get({ fapiao_apply_id: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ fapiao_apply_id: '1', query: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ fapiao_apply_id: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ fapiao_apply_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ fapiao_apply_id: '1', json: {} })
}
// fapiao: 将电子发票插入微信用户卡包, POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards
{
  const api = each(instance.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.insertCards, [
    instance.v3.newTaxControlFapiao.fapiaoApplications.$fapiao_apply_id$.insertCards,
    instance.v3.newTaxControlFapiao.fapiaoApplications['<fapiao_apply_id>'].insertCards,
    instance.v3.newTaxControlFapiao.fapiaoApplications['{fapiao_apply_id}'].insertCards,
    instance.chain('v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards'),
    instance.chain('v3/new-tax-control-fapiao/fapiao-applications/<fapiao_apply_id>/insert-cards'),
    instance.chain('v3/new-tax-control-fapiao/fapiao-applications/$fapiao_apply_id$/insert-cards'),
    instance.chain('v3/new-tax-control-fapiao/fapiao-applications/_fapiao_apply_id_/insert-cards'),
    instance['v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards'],
    instance['v3/new-tax-control-fapiao/fapiao-applications/<fapiao_apply_id>/insert-cards'],
    instance.v3.chain('new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards'),
    instance.v3['new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards'],
    instance.v3.chain('new-tax-control-fapiao/fapiao-applications/<fapiao_apply_id>/insert-cards'),
    instance.v3['new-tax-control-fapiao/fapiao-applications/<fapiao_apply_id>/insert-cards'],
  ])
  api.post({ fapiao_apply_id: '1', json: { scene: 'WITH_WECHATPAY', buyer_information: { type: 'INDIVIDUAL', name: '1' }, fapiao_card_information: [{ fapiao_media_id: '1', fapiao_number: '1', fapiao_code: '1', fapiao_time: '1', check_code: '1', password: '1', total_amount: 1, tax_amount: 1, amount: 1, seller_information: { name: '1', taxpayer_id: '1', address: '1' }, extra_information: { drawer: '1' }, items: [{ tax_code: '1', goods_name: '1', quantity: 1, unit_price: 1, amount: 1, tax_amount: 1, total_amount: 1, tax_rate: 1, tax_prefer_mark: 'NO_FAVORABLE', discount: true }] }] } })
  // @ts-expect-error: fapiao_apply_id is required
  api.post({ json: { scene: 'WITH_WECHATPAY', buyer_information: { type: 'INDIVIDUAL', name: '1' }, fapiao_card_information: [{ fapiao_media_id: '1', fapiao_number: '1', fapiao_code: '1', fapiao_time: '1', check_code: '1', password: '1', total_amount: 1, tax_amount: 1, amount: 1, seller_information: { name: '1', taxpayer_id: '1', address: '1' }, extra_information: { drawer: '1' }, items: [{ tax_code: '1', goods_name: '1', quantity: 1, unit_price: 1, amount: 1, tax_amount: 1, total_amount: 1, tax_rate: 1, tax_prefer_mark: 'NO_FAVORABLE', discount: true }] }] } })
  // @ts-expect-error: json is required
  api.post({ fapiao_apply_id: '1' })
  // @ts-expect-error: scene is text
  api.post({ fapiao_apply_id: '1', json: { scene: 1, buyer_information: { type: 'INDIVIDUAL', name: '1' }, fapiao_card_information: [{ fapiao_media_id: '1', fapiao_number: '1', fapiao_code: '1', fapiao_time: '1', check_code: '1', password: '1', total_amount: 1, tax_amount: 1, amount: 1, seller_information: { name: '1', taxpayer_id: '1', address: '1' }, extra_information: { drawer: '1' }, items: [{ tax_code: '1', goods_name: '1', quantity: 1, unit_price: 1, amount: 1, tax_amount: 1, total_amount: 1, tax_rate: 1, tax_prefer_mark: 'NO_FAVORABLE', discount: true }] }] } })
  // @ts-expect-error: scene is required
  api.post({ fapiao_apply_id: '1', json: { buyer_information: { type: 'INDIVIDUAL', name: '1' }, fapiao_card_information: [{ fapiao_media_id: '1', fapiao_number: '1', fapiao_code: '1', fapiao_time: '1', check_code: '1', password: '1', total_amount: 1, tax_amount: 1, amount: 1, seller_information: { name: '1', taxpayer_id: '1', address: '1' }, extra_information: { drawer: '1' }, items: [{ tax_code: '1', goods_name: '1', quantity: 1, unit_price: 1, amount: 1, tax_amount: 1, total_amount: 1, tax_rate: 1, tax_prefer_mark: 'NO_FAVORABLE', discount: true }] }] } })
  // @ts-expect-error: unknown member of json
  api.post({ fapiao_apply_id: '1', json: { scene: 'WITH_WECHATPAY', buyer_information: { type: 'INDIVIDUAL', name: '1' }, fapiao_card_information: [{ fapiao_media_id: '1', fapiao_number: '1', fapiao_code: '1', fapiao_time: '1', check_code: '1', password: '1', total_amount: 1, tax_amount: 1, amount: 1, seller_information: { name: '1', taxpayer_id: '1', address: '1' }, extra_information: { drawer: '1' }, items: [{ tax_code: '1', goods_name: '1', quantity: 1, unit_price: 1, amount: 1, tax_amount: 1, total_amount: 1, tax_rate: 1, tax_prefer_mark: 'NO_FAVORABLE', discount: true }] }], nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ fapiao_apply_id: '1', json: { scene: 'WITH_WECHATPAY', buyer_information: { type: 'INDIVIDUAL', name: '1' }, fapiao_card_information: [{ fapiao_media_id: '1', fapiao_number: '1', fapiao_code: '1', fapiao_time: '1', check_code: '1', password: '1', total_amount: 1, tax_amount: 1, amount: 1, seller_information: { name: '1', taxpayer_id: '1', address: '1' }, extra_information: { drawer: '1' }, items: [{ tax_code: '1', goods_name: '1', quantity: 1, unit_price: 1, amount: 1, tax_amount: 1, total_amount: 1, tax_rate: 1, tax_prefer_mark: 'NO_FAVORABLE', discount: true }] }] }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ fapiao_apply_id: '1', json: { scene: 'WITH_WECHATPAY', buyer_information: { type: 'INDIVIDUAL', name: '1' }, fapiao_card_information: [{ fapiao_media_id: '1', fapiao_number: '1', fapiao_code: '1', fapiao_time: '1', check_code: '1', password: '1', total_amount: 1, tax_amount: 1, amount: 1, seller_information: { name: '1', taxpayer_id: '1', address: '1' }, extra_information: { drawer: '1' }, items: [{ tax_code: '1', goods_name: '1', quantity: 1, unit_price: 1, amount: 1, tax_amount: 1, total_amount: 1, tax_rate: 1, tax_prefer_mark: 'NO_FAVORABLE', discount: true }] }] } })
}
// fapiao: 获取邀请商户开通服务商电子发票能力, GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl
{
  const api = each(instance.v3.newTaxControlFapiao.fapiaomerchant.getspinviteurl, [
    instance.chain('v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl'),
    instance['v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl'],
    instance.v3.chain('new-tax-control-fapiao/fapiaomerchant/getspinviteurl'),
    instance.v3['new-tax-control-fapiao/fapiaomerchant/getspinviteurl'],
  ])
  api.get({ query: { operation_type: 'AUTH_BINDING', fapiao_mode: 'THIRD_OR_SELF_FAPIAO', invite_code: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: operation_type is text
  api.get({ query: { operation_type: 1, fapiao_mode: 'THIRD_OR_SELF_FAPIAO', invite_code: '1' } })
  // @ts-expect-error: operation_type is required
  api.get({ query: { fapiao_mode: 'THIRD_OR_SELF_FAPIAO', invite_code: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { operation_type: 'AUTH_BINDING', fapiao_mode: 'THIRD_OR_SELF_FAPIAO', invite_code: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { operation_type: 'AUTH_BINDING', fapiao_mode: 'THIRD_OR_SELF_FAPIAO', invite_code: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { operation_type: 'AUTH_BINDING', fapiao_mode: 'THIRD_OR_SELF_FAPIAO', invite_code: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { operation_type: 'AUTH_BINDING', fapiao_mode: 'THIRD_OR_SELF_FAPIAO', invite_code: '1' }, json: {} })
}
// fapiao: 检查子商户开票功能状态, POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check
{
  const api = each(instance.v3.newTaxControlFapiao.merchant._sub_mchid_.check, [
    instance.v3.newTaxControlFapiao.merchant.$sub_mchid$.check,
    instance.v3.newTaxControlFapiao.merchant['<sub_mchid>'].check,
    instance.v3.newTaxControlFapiao.merchant['{sub_mchid}'].check,
    instance.chain('v3/new-tax-control-fapiao/merchant/{sub_mchid}/check'),
    instance.chain('v3/new-tax-control-fapiao/merchant/<sub_mchid>/check'),
    instance.chain('v3/new-tax-control-fapiao/merchant/$sub_mchid$/check'),
    instance.chain('v3/new-tax-control-fapiao/merchant/_sub_mchid_/check'),
    instance['v3/new-tax-control-fapiao/merchant/{sub_mchid}/check'],
    instance['v3/new-tax-control-fapiao/merchant/<sub_mchid>/check'],
    instance.v3.chain('new-tax-control-fapiao/merchant/{sub_mchid}/check'),
    instance.v3['new-tax-control-fapiao/merchant/{sub_mchid}/check'],
    instance.v3.chain('new-tax-control-fapiao/merchant/<sub_mchid>/check'),
    instance.v3['new-tax-control-fapiao/merchant/<sub_mchid>/check'],
  ])
  api.post({ sub_mchid: '1' })
  // @ts-expect-error: sub_mchid is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ sub_mchid: '1', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ sub_mchid: '1' })
}
// fund-app: 品牌商户发放红包, POST /v3/fund-app/brand-redpacket/brand-merchant-batches
{
  const api = each(instance.v3.fundApp.brandRedpacket.brandMerchantBatches, [
    instance.chain('v3/fund-app/brand-redpacket/brand-merchant-batches'),
    instance['v3/fund-app/brand-redpacket/brand-merchant-batches'],
    instance.v3.chain('fund-app/brand-redpacket/brand-merchant-batches'),
    instance.v3['fund-app/brand-redpacket/brand-merchant-batches'],
  ])
  api.post({ json: { brand_id: 1, brand_appid: '1', scene: 'CUSTOM_SEND', template_id: '1', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, detail_list: [{ out_detail_no: '1', amount: 1, openid: '1', remark: '1' }] } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: brand_appid is text
  api.post({ json: { brand_id: 1, brand_appid: 1, scene: 'CUSTOM_SEND', template_id: '1', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, detail_list: [{ out_detail_no: '1', amount: 1, openid: '1', remark: '1' }] } })
  // @ts-expect-error: brand_id is required
  api.post({ json: { brand_appid: '1', scene: 'CUSTOM_SEND', template_id: '1', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, detail_list: [{ out_detail_no: '1', amount: 1, openid: '1', remark: '1' }] } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { brand_id: 1, brand_appid: '1', scene: 'CUSTOM_SEND', template_id: '1', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, detail_list: [{ out_detail_no: '1', amount: 1, openid: '1', remark: '1' }], nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { brand_id: 1, brand_appid: '1', scene: 'CUSTOM_SEND', template_id: '1', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, detail_list: [{ out_detail_no: '1', amount: 1, openid: '1', remark: '1' }] }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { brand_id: 1, brand_appid: '1', scene: 'CUSTOM_SEND', template_id: '1', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, detail_list: [{ out_detail_no: '1', amount: 1, openid: '1', remark: '1' }] } })
}
// fund-app: 微信支付批次单号查询批次单, GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}
{
  const api = each(instance.v3.fundApp.brandRedpacket.brandMerchantBatches._batch_no_, [
    instance.v3.fundApp.brandRedpacket.brandMerchantBatches.$batch_no$,
    instance.v3.fundApp.brandRedpacket.brandMerchantBatches['<batch_no>'],
    instance.v3.fundApp.brandRedpacket.brandMerchantBatches['{batch_no}'],
    instance.chain('v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}'),
    instance.chain('v3/fund-app/brand-redpacket/brand-merchant-batches/<batch_no>'),
    instance.chain('v3/fund-app/brand-redpacket/brand-merchant-batches/$batch_no$'),
    instance.chain('v3/fund-app/brand-redpacket/brand-merchant-batches/_batch_no_'),
    instance['v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}'],
    instance['v3/fund-app/brand-redpacket/brand-merchant-batches/<batch_no>'],
    instance.v3.chain('fund-app/brand-redpacket/brand-merchant-batches/{batch_no}'),
    instance.v3['fund-app/brand-redpacket/brand-merchant-batches/{batch_no}'],
    instance.v3.chain('fund-app/brand-redpacket/brand-merchant-batches/<batch_no>'),
    instance.v3['fund-app/brand-redpacket/brand-merchant-batches/<batch_no>'],
  ])
  api.get({ batch_no: '1' })
  // @ts-expect-error: batch_no is required
  api.get({})
  // @ts-expect-error: detail_state is text
  api.get({ batch_no: '1', query: { detail_state: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ batch_no: '1', query: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ batch_no: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ batch_no: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ batch_no: '1', json: {} })
}
// fund-app: 申请预算出资的电子回单, POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts
{
  const api = each(instance.v3.fundApp.mchTransfer.partner.budget._out_budget_no_.electronicReceipts, [
    instance.v3.fundApp.mchTransfer.partner.budget.$out_budget_no$.electronicReceipts,
    instance.v3.fundApp.mchTransfer.partner.budget['<out_budget_no>'].electronicReceipts,
    instance.v3.fundApp.mchTransfer.partner.budget['{out_budget_no}'].electronicReceipts,
    instance.chain('v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts'),
    instance.chain('v3/fund-app/mch-transfer/partner/budget/<out_budget_no>/electronic-receipts'),
    instance.chain('v3/fund-app/mch-transfer/partner/budget/$out_budget_no$/electronic-receipts'),
    instance.chain('v3/fund-app/mch-transfer/partner/budget/_out_budget_no_/electronic-receipts'),
    instance['v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts'],
    instance['v3/fund-app/mch-transfer/partner/budget/<out_budget_no>/electronic-receipts'],
    instance.v3.chain('fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts'),
    instance.v3['fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts'],
    instance.v3.chain('fund-app/mch-transfer/partner/budget/<out_budget_no>/electronic-receipts'),
    instance.v3['fund-app/mch-transfer/partner/budget/<out_budget_no>/electronic-receipts'],
  ])
  api.post({ out_budget_no: '1', json: { start_date: '1', end_date: '1', sponsor_mchid: '1' } })
  // @ts-expect-error: out_budget_no is required
  api.post({ json: { start_date: '1', end_date: '1', sponsor_mchid: '1' } })
  // @ts-expect-error: json is required
  api.post({ out_budget_no: '1' })
  // @ts-expect-error: start_date is text
  api.post({ out_budget_no: '1', json: { start_date: 1, end_date: '1', sponsor_mchid: '1' } })
  // @ts-expect-error: start_date is required
  api.post({ out_budget_no: '1', json: { end_date: '1', sponsor_mchid: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ out_budget_no: '1', json: { start_date: '1', end_date: '1', sponsor_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ out_budget_no: '1', json: { start_date: '1', end_date: '1', sponsor_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ out_budget_no: '1', json: { start_date: '1', end_date: '1', sponsor_mchid: '1' } })
}
// fund-app: 解除免确认收款授权, POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close
{
  const api = each(instance.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations._out_authorization_no_.close, [
    instance.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations.$out_authorization_no$.close,
    instance.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations['<out_authorization_no>'].close,
    instance.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations['{out_authorization_no}'].close,
    instance.chain('v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close'),
    instance.chain('v3/fund-app/mch-transfer/partner/user-confirm-authorizations/<out_authorization_no>/close'),
    instance.chain('v3/fund-app/mch-transfer/partner/user-confirm-authorizations/$out_authorization_no$/close'),
    instance.chain('v3/fund-app/mch-transfer/partner/user-confirm-authorizations/_out_authorization_no_/close'),
    instance['v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close'],
    instance['v3/fund-app/mch-transfer/partner/user-confirm-authorizations/<out_authorization_no>/close'],
    instance.v3.chain('fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close'),
    instance.v3['fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close'],
    instance.v3.chain('fund-app/mch-transfer/partner/user-confirm-authorizations/<out_authorization_no>/close'),
    instance.v3['fund-app/mch-transfer/partner/user-confirm-authorizations/<out_authorization_no>/close'],
  ])
  api.post({ out_authorization_no: '1' })
  // @ts-expect-error: out_authorization_no is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ out_authorization_no: '1', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ out_authorization_no: '1' })
}
// funds-to-oversea: 获取购付汇账单文件下载链接, GET /v3/funds-to-oversea/bill-download-url
{
  const api = each(instance.v3.fundsToOversea.billDownloadUrl, [
    instance.chain('v3/funds-to-oversea/bill-download-url'),
    instance['v3/funds-to-oversea/bill-download-url'],
    instance.v3.chain('funds-to-oversea/bill-download-url'),
    instance.v3['funds-to-oversea/bill-download-url'],
  ])
  api.get({ query: { bill_date: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: bill_date is text
  api.get({ query: { bill_date: 1 } })
  // @ts-expect-error: bill_date is required
  api.get({ query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ query: { bill_date: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { bill_date: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { bill_date: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { bill_date: '1' }, json: {} })
}
// funds-to-oversea: 申请资金出境, POST /v3/funds-to-oversea/orders
{
  const api = each(instance.v3.fundsToOversea.orders, [
    instance.chain('v3/funds-to-oversea/orders'),
    instance['v3/funds-to-oversea/orders'],
    instance.v3.chain('funds-to-oversea/orders'),
    instance.v3['funds-to-oversea/orders'],
  ])
  api.post({ json: { out_order_id: '1', sub_mchid: '1', transaction_id: '1', amount: 1, foreign_currency: '1', seller_info: { oversea_business_name: '1', oversea_shop_name: '1', seller_id: '1' }, express_info: { courier_number: '1', express_company_name: '1' }, payee_info: { payee_id: '1' } } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: out_order_id is text
  api.post({ json: { out_order_id: 1, sub_mchid: '1', transaction_id: '1', amount: 1, foreign_currency: '1', seller_info: { oversea_business_name: '1', oversea_shop_name: '1', seller_id: '1' }, express_info: { courier_number: '1', express_company_name: '1' }, payee_info: { payee_id: '1' } } })
  // @ts-expect-error: out_order_id is required
  api.post({ json: { sub_mchid: '1', transaction_id: '1', amount: 1, foreign_currency: '1', seller_info: { oversea_business_name: '1', oversea_shop_name: '1', seller_id: '1' }, express_info: { courier_number: '1', express_company_name: '1' }, payee_info: { payee_id: '1' } } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { out_order_id: '1', sub_mchid: '1', transaction_id: '1', amount: 1, foreign_currency: '1', seller_info: { oversea_business_name: '1', oversea_shop_name: '1', seller_id: '1' }, express_info: { courier_number: '1', express_company_name: '1' }, payee_info: { payee_id: '1' }, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { out_order_id: '1', sub_mchid: '1', transaction_id: '1', amount: 1, foreign_currency: '1', seller_info: { oversea_business_name: '1', oversea_shop_name: '1', seller_id: '1' }, express_info: { courier_number: '1', express_company_name: '1' }, payee_info: { payee_id: '1' } }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { out_order_id: '1', sub_mchid: '1', transaction_id: '1', amount: 1, foreign_currency: '1', seller_info: { oversea_business_name: '1', oversea_shop_name: '1', seller_id: '1' }, express_info: { courier_number: '1', express_company_name: '1' }, payee_info: { payee_id: '1' } } })
}
// funds-to-oversea: 查询出境结果, GET /v3/funds-to-oversea/orders/{out_order_id}
{
  const api = each(instance.v3.fundsToOversea.orders._out_order_id_, [
    instance.v3.fundsToOversea.orders.$out_order_id$,
    instance.v3.fundsToOversea.orders['<out_order_id>'],
    instance.v3.fundsToOversea.orders['{out_order_id}'],
    instance.chain('v3/funds-to-oversea/orders/{out_order_id}'),
    instance.chain('v3/funds-to-oversea/orders/<out_order_id>'),
    instance.chain('v3/funds-to-oversea/orders/$out_order_id$'),
    instance.chain('v3/funds-to-oversea/orders/_out_order_id_'),
    instance['v3/funds-to-oversea/orders/{out_order_id}'],
    instance['v3/funds-to-oversea/orders/<out_order_id>'],
    instance.v3.chain('funds-to-oversea/orders/{out_order_id}'),
    instance.v3['funds-to-oversea/orders/{out_order_id}'],
    instance.v3.chain('funds-to-oversea/orders/<out_order_id>'),
    instance.v3['funds-to-oversea/orders/<out_order_id>'],
  ])
  api.get({ out_order_id: '1', query: { sub_mchid: '1', transaction_id: '1' } })
  // @ts-expect-error: out_order_id is required
  api.get({ query: { sub_mchid: '1', transaction_id: '1' } })
  // @ts-expect-error: query is required
  api.get({ out_order_id: '1' })
  // @ts-expect-error: sub_mchid is text
  api.get({ out_order_id: '1', query: { sub_mchid: 1, transaction_id: '1' } })
  // @ts-expect-error: sub_mchid is required
  api.get({ out_order_id: '1', query: { transaction_id: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ out_order_id: '1', query: { sub_mchid: '1', transaction_id: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ out_order_id: '1', query: { sub_mchid: '1', transaction_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ out_order_id: '1', query: { sub_mchid: '1', transaction_id: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ out_order_id: '1', query: { sub_mchid: '1', transaction_id: '1' }, json: {} })
}
// global-merchant: 查询投诉通知回调, GET /v3/global/merchant-service/complaint-notifications
{
  const api = each(instance.v3.global.merchantService.complaintNotifications, [
    instance.chain('v3/global/merchant-service/complaint-notifications'),
    instance['v3/global/merchant-service/complaint-notifications'],
    instance.v3.chain('global/merchant-service/complaint-notifications'),
    instance.v3['global/merchant-service/complaint-notifications'],
  ])
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ nonsense: '1' })
  // @ts-expect-error: no PATCH here
  api.patch({})
  // @ts-expect-error: a GET has no body
  api.get({ json: {} })
}
// global-merchant: 创建投诉通知回调, POST /v3/global/merchant-service/complaint-notifications
{
  const api = each(instance.v3.global.merchantService.complaintNotifications, [
    instance.chain('v3/global/merchant-service/complaint-notifications'),
    instance['v3/global/merchant-service/complaint-notifications'],
    instance.v3.chain('global/merchant-service/complaint-notifications'),
    instance.v3['global/merchant-service/complaint-notifications'],
  ])
  api.post({ json: { url: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: url is text
  api.post({ json: { url: 1 } })
  // @ts-expect-error: url is required
  api.post({ json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ json: { url: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { url: '1' }, nonsense: '1' })
  // @ts-expect-error: no PATCH here
  api.patch({ json: { url: '1' } })
}
// global-merchant: 删除投诉通知回调, DELETE /v3/global/merchant-service/complaint-notifications
{
  const api = each(instance.v3.global.merchantService.complaintNotifications, [
    instance.chain('v3/global/merchant-service/complaint-notifications'),
    instance['v3/global/merchant-service/complaint-notifications'],
    instance.v3.chain('global/merchant-service/complaint-notifications'),
    instance.v3['global/merchant-service/complaint-notifications'],
  ])
  api.delete({})
  // @ts-expect-error: unknown option
  api.delete({ nonsense: '1' })
  // @ts-expect-error: no PATCH here
  api.patch({})
}
// global-merchant: 查询投诉单详情, GET /v3/global/merchant-service/complaints/{complaint_id}
{
  const api = each(instance.v3.global.merchantService.complaints._complaint_id_, [
    instance.v3.global.merchantService.complaints.$complaint_id$,
    instance.v3.global.merchantService.complaints['<complaint_id>'],
    instance.v3.global.merchantService.complaints['{complaint_id}'],
    instance.chain('v3/global/merchant-service/complaints/{complaint_id}'),
    instance.chain('v3/global/merchant-service/complaints/<complaint_id>'),
    instance.chain('v3/global/merchant-service/complaints/$complaint_id$'),
    instance.chain('v3/global/merchant-service/complaints/_complaint_id_'),
    instance['v3/global/merchant-service/complaints/{complaint_id}'],
    instance['v3/global/merchant-service/complaints/<complaint_id>'],
    instance.v3.chain('global/merchant-service/complaints/{complaint_id}'),
    instance.v3['global/merchant-service/complaints/{complaint_id}'],
    instance.v3.chain('global/merchant-service/complaints/<complaint_id>'),
    instance.v3['global/merchant-service/complaints/<complaint_id>'],
  ])
  api.get({ complaint_id: '1' })
  // @ts-expect-error: complaint_id is required
  api.get({})
  // @ts-expect-error: mch_language is text
  api.get({ complaint_id: '1', query: { mch_language: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ complaint_id: '1', query: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ complaint_id: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ complaint_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ complaint_id: '1', json: {} })
}
// global-merchant: 反馈处理完成, POST /v3/global/merchant-service/complaints/{complaint_id}/complete
{
  const api = each(instance.v3.global.merchantService.complaints._complaint_id_.complete, [
    instance.v3.global.merchantService.complaints.$complaint_id$.complete,
    instance.v3.global.merchantService.complaints['<complaint_id>'].complete,
    instance.v3.global.merchantService.complaints['{complaint_id}'].complete,
    instance.chain('v3/global/merchant-service/complaints/{complaint_id}/complete'),
    instance.chain('v3/global/merchant-service/complaints/<complaint_id>/complete'),
    instance.chain('v3/global/merchant-service/complaints/$complaint_id$/complete'),
    instance.chain('v3/global/merchant-service/complaints/_complaint_id_/complete'),
    instance['v3/global/merchant-service/complaints/{complaint_id}/complete'],
    instance['v3/global/merchant-service/complaints/<complaint_id>/complete'],
    instance.v3.chain('global/merchant-service/complaints/{complaint_id}/complete'),
    instance.v3['global/merchant-service/complaints/{complaint_id}/complete'],
    instance.v3.chain('global/merchant-service/complaints/<complaint_id>/complete'),
    instance.v3['global/merchant-service/complaints/<complaint_id>/complete'],
  ])
  api.post({ complaint_id: '1', json: { complainted_mchid: '1' } })
  // @ts-expect-error: complaint_id is required
  api.post({ json: { complainted_mchid: '1' } })
  // @ts-expect-error: json is required
  api.post({ complaint_id: '1' })
  // @ts-expect-error: complainted_mchid is text
  api.post({ complaint_id: '1', json: { complainted_mchid: 1 } })
  // @ts-expect-error: complainted_mchid is required
  api.post({ complaint_id: '1', json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ complaint_id: '1', json: { complainted_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ complaint_id: '1', json: { complainted_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ complaint_id: '1', json: { complainted_mchid: '1' } })
}
// global-merchant: 商户上传反馈图片, POST /v3/global/merchant-service/images/upload
{
  const api = each(instance.v3.global.merchantService.images.upload, [
    instance.chain('v3/global/merchant-service/images/upload'),
    instance['v3/global/merchant-service/images/upload'],
    instance.v3.chain('global/merchant-service/images/upload'),
    instance.v3['global/merchant-service/images/upload'],
  ])
  api.post({ file: 'a.png' })
  // @ts-expect-error: file is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ file: 'a.png', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ file: 'a.png' })
}
// global-papay: APP签约, POST /v3/global/papay/contracts/app-pre-entrust-sign
{
  const api = each(instance.v3.global.papay.contracts.appPreEntrustSign, [
    instance.chain('v3/global/papay/contracts/app-pre-entrust-sign'),
    instance['v3/global/papay/contracts/app-pre-entrust-sign'],
    instance.v3.chain('global/papay/contracts/app-pre-entrust-sign'),
    instance.v3['global/papay/contracts/app-pre-entrust-sign'],
  ])
  api.post({ json: {} })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: appid is text
  api.post({ json: { appid: 1 } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: {}, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: {} })
}
// global-papay: 商户协议号查询签约, GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}
{
  const api = each(instance.v3.global.papay.contracts.outContractCode._out_contract_code_, [
    instance.v3.global.papay.contracts.outContractCode.$out_contract_code$,
    instance.v3.global.papay.contracts.outContractCode['<out_contract_code>'],
    instance.v3.global.papay.contracts.outContractCode['{out_contract_code}'],
    instance.chain('v3/global/papay/contracts/out-contract-code/{out_contract_code}'),
    instance.chain('v3/global/papay/contracts/out-contract-code/<out_contract_code>'),
    instance.chain('v3/global/papay/contracts/out-contract-code/$out_contract_code$'),
    instance.chain('v3/global/papay/contracts/out-contract-code/_out_contract_code_'),
    instance['v3/global/papay/contracts/out-contract-code/{out_contract_code}'],
    instance['v3/global/papay/contracts/out-contract-code/<out_contract_code>'],
    instance.v3.chain('global/papay/contracts/out-contract-code/{out_contract_code}'),
    instance.v3['global/papay/contracts/out-contract-code/{out_contract_code}'],
    instance.v3.chain('global/papay/contracts/out-contract-code/<out_contract_code>'),
    instance.v3['global/papay/contracts/out-contract-code/<out_contract_code>'],
  ])
  api.get({ out_contract_code: '1' })
  // @ts-expect-error: out_contract_code is required
  api.get({})
  // @ts-expect-error: appid is text
  api.get({ out_contract_code: '1', query: { appid: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ out_contract_code: '1', query: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ out_contract_code: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ out_contract_code: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ out_contract_code: '1', json: {} })
}
// global-papay: 申请解约, POST /v3/global/papay/contracts/{contract_id}/terminate
{
  const api = each(instance.v3.global.papay.contracts._contract_id_.terminate, [
    instance.v3.global.papay.contracts.$contract_id$.terminate,
    instance.v3.global.papay.contracts['<contract_id>'].terminate,
    instance.v3.global.papay.contracts['{contract_id}'].terminate,
    instance.chain('v3/global/papay/contracts/{contract_id}/terminate'),
    instance.chain('v3/global/papay/contracts/<contract_id>/terminate'),
    instance.chain('v3/global/papay/contracts/$contract_id$/terminate'),
    instance.chain('v3/global/papay/contracts/_contract_id_/terminate'),
    instance['v3/global/papay/contracts/{contract_id}/terminate'],
    instance['v3/global/papay/contracts/<contract_id>/terminate'],
    instance.v3.chain('global/papay/contracts/{contract_id}/terminate'),
    instance.v3['global/papay/contracts/{contract_id}/terminate'],
    instance.v3.chain('global/papay/contracts/<contract_id>/terminate'),
    instance.v3['global/papay/contracts/<contract_id>/terminate'],
  ])
  api.post({ contract_id: '1', json: {} })
  // @ts-expect-error: contract_id is required
  api.post({ json: {} })
  // @ts-expect-error: json is required
  api.post({ contract_id: '1' })
  // @ts-expect-error: appid is text
  api.post({ contract_id: '1', json: { appid: 1 } })
  // @ts-expect-error: unknown member of json
  api.post({ contract_id: '1', json: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ contract_id: '1', json: {}, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ contract_id: '1', json: {} })
}
// global-papay: 撤销订单(商户订单号), POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse
{
  const api = each(instance.v3.global.papay.transactions.outTradeNo._out_trade_no_.reverse, [
    instance.v3.global.papay.transactions.outTradeNo.$out_trade_no$.reverse,
    instance.v3.global.papay.transactions.outTradeNo['<out_trade_no>'].reverse,
    instance.v3.global.papay.transactions.outTradeNo['{out_trade_no}'].reverse,
    instance.chain('v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse'),
    instance.chain('v3/global/papay/transactions/out-trade-no/<out_trade_no>/reverse'),
    instance.chain('v3/global/papay/transactions/out-trade-no/$out_trade_no$/reverse'),
    instance.chain('v3/global/papay/transactions/out-trade-no/_out_trade_no_/reverse'),
    instance['v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse'],
    instance['v3/global/papay/transactions/out-trade-no/<out_trade_no>/reverse'],
    instance.v3.chain('global/papay/transactions/out-trade-no/{out_trade_no}/reverse'),
    instance.v3['global/papay/transactions/out-trade-no/{out_trade_no}/reverse'],
    instance.v3.chain('global/papay/transactions/out-trade-no/<out_trade_no>/reverse'),
    instance.v3['global/papay/transactions/out-trade-no/<out_trade_no>/reverse'],
  ])
  api.post({ out_trade_no: '1', query: { sub_mchid: '1' } })
  // @ts-expect-error: out_trade_no is required
  api.post({ query: { sub_mchid: '1' } })
  // @ts-expect-error: query is required
  api.post({ out_trade_no: '1' })
  // @ts-expect-error: sub_mchid is text
  api.post({ out_trade_no: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: sub_mchid is required
  api.post({ out_trade_no: '1', query: {} })
  // @ts-expect-error: unknown member of query
  api.post({ out_trade_no: '1', query: { sub_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ out_trade_no: '1', query: { sub_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ out_trade_no: '1', query: { sub_mchid: '1' } })
}
// global-profit-sharing: 获取分账账单文件下载地址, GET /v3/global/profit-sharing/bill-download-url
{
  const api = each(instance.v3.global.profitSharing.billDownloadUrl, [
    instance.chain('v3/global/profit-sharing/bill-download-url'),
    instance['v3/global/profit-sharing/bill-download-url'],
    instance.v3.chain('global/profit-sharing/bill-download-url'),
    instance.v3['global/profit-sharing/bill-download-url'],
  ])
  api.get({})
  // @ts-expect-error: sub_mchid is text
  api.get({ query: { sub_mchid: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({})
  // @ts-expect-error: a GET has no body
  api.get({ json: {} })
}
// global-profit-sharing: 请求分账, POST /v3/global/profit-sharing/orders
{
  const api = each(instance.v3.global.profitSharing.orders, [
    instance.chain('v3/global/profit-sharing/orders'),
    instance['v3/global/profit-sharing/orders'],
    instance.v3.chain('global/profit-sharing/orders'),
    instance.v3['global/profit-sharing/orders'],
  ])
  api.post({})
  // @ts-expect-error: appid is text
  api.post({ json: { appid: 1, transaction_id: '1', out_order_no: '1', unfreeze_unsplit: true } })
  // @ts-expect-error: appid is required
  api.post({ json: { transaction_id: '1', out_order_no: '1', unfreeze_unsplit: true } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { appid: '1', transaction_id: '1', out_order_no: '1', unfreeze_unsplit: true, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({})
}
// global-profit-sharing: 查询分账结果, GET /v3/global/profit-sharing/orders/{out_order_no}
{
  const api = each(instance.v3.global.profitSharing.orders._out_order_no_, [
    instance.v3.global.profitSharing.orders.$out_order_no$,
    instance.v3.global.profitSharing.orders['<out_order_no>'],
    instance.v3.global.profitSharing.orders['{out_order_no}'],
    instance.chain('v3/global/profit-sharing/orders/{out_order_no}'),
    instance.chain('v3/global/profit-sharing/orders/<out_order_no>'),
    instance.chain('v3/global/profit-sharing/orders/$out_order_no$'),
    instance.chain('v3/global/profit-sharing/orders/_out_order_no_'),
    instance['v3/global/profit-sharing/orders/{out_order_no}'],
    instance['v3/global/profit-sharing/orders/<out_order_no>'],
    instance.v3.chain('global/profit-sharing/orders/{out_order_no}'),
    instance.v3['global/profit-sharing/orders/{out_order_no}'],
    instance.v3.chain('global/profit-sharing/orders/<out_order_no>'),
    instance.v3['global/profit-sharing/orders/<out_order_no>'],
  ])
  api.get({ out_order_no: '1' })
  // @ts-expect-error: out_order_no is required
  api.get({})
  // @ts-expect-error: sub_mchid is text
  api.get({ out_order_no: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ out_order_no: '1', query: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ out_order_no: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ out_order_no: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ out_order_no: '1', json: {} })
}
// global-transactions: 撤销订单(微信支付订单号), POST /v3/global/micropay/transactions/id/{transaction_id}/reverse
{
  const api = each(instance.v3.global.micropay.transactions.id._transaction_id_.reverse, [
    instance.v3.global.micropay.transactions.id.$transaction_id$.reverse,
    instance.v3.global.micropay.transactions.id['<transaction_id>'].reverse,
    instance.v3.global.micropay.transactions.id['{transaction_id}'].reverse,
    instance.chain('v3/global/micropay/transactions/id/{transaction_id}/reverse'),
    instance.chain('v3/global/micropay/transactions/id/<transaction_id>/reverse'),
    instance.chain('v3/global/micropay/transactions/id/$transaction_id$/reverse'),
    instance.chain('v3/global/micropay/transactions/id/_transaction_id_/reverse'),
    instance['v3/global/micropay/transactions/id/{transaction_id}/reverse'],
    instance['v3/global/micropay/transactions/id/<transaction_id>/reverse'],
    instance.v3.chain('global/micropay/transactions/id/{transaction_id}/reverse'),
    instance.v3['global/micropay/transactions/id/{transaction_id}/reverse'],
    instance.v3.chain('global/micropay/transactions/id/<transaction_id>/reverse'),
    instance.v3['global/micropay/transactions/id/<transaction_id>/reverse'],
  ])
  api.post({ transaction_id: '1', json: { mchid: '1', sp_mchid: '1', sub_mchid: '1' } })
  // @ts-expect-error: transaction_id is required
  api.post({ json: { mchid: '1', sp_mchid: '1', sub_mchid: '1' } })
  // @ts-expect-error: json is required
  api.post({ transaction_id: '1' })
  // @ts-expect-error: mchid is text
  api.post({ transaction_id: '1', json: { mchid: 1, sp_mchid: '1', sub_mchid: '1' } })
  // @ts-expect-error: mchid is required
  api.post({ transaction_id: '1', json: { sp_mchid: '1', sub_mchid: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ transaction_id: '1', json: { mchid: '1', sp_mchid: '1', sub_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ transaction_id: '1', json: { mchid: '1', sp_mchid: '1', sub_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ transaction_id: '1', json: { mchid: '1', sp_mchid: '1', sub_mchid: '1' } })
}
// global-transactions: 提交付款码支付, POST /v3/global/micropay/transactions/pay
{
  const api = each(instance.v3.global.micropay.transactions.pay, [
    instance.chain('v3/global/micropay/transactions/pay'),
    instance['v3/global/micropay/transactions/pay'],
    instance.v3.chain('global/micropay/transactions/pay'),
    instance.v3['global/micropay/transactions/pay'],
  ])
  api.post({ json: { mchid: '1', appid: '1', sub_mchid: '1', sp_mchid: '1', sp_appid: '1', description: '1', out_trade_no: '1', trade_type: '1', merchant_category_code: '1', amount: { total: 1 } } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: mchid is text
  api.post({ json: { mchid: 1, appid: '1', sub_mchid: '1', sp_mchid: '1', sp_appid: '1', description: '1', out_trade_no: '1', trade_type: '1', merchant_category_code: '1', amount: { total: 1 } } })
  // @ts-expect-error: mchid is required
  api.post({ json: { appid: '1', sub_mchid: '1', sp_mchid: '1', sp_appid: '1', description: '1', out_trade_no: '1', trade_type: '1', merchant_category_code: '1', amount: { total: 1 } } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { mchid: '1', appid: '1', sub_mchid: '1', sp_mchid: '1', sp_appid: '1', description: '1', out_trade_no: '1', trade_type: '1', merchant_category_code: '1', amount: { total: 1 }, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { mchid: '1', appid: '1', sub_mchid: '1', sp_mchid: '1', sp_appid: '1', description: '1', out_trade_no: '1', trade_type: '1', merchant_category_code: '1', amount: { total: 1 } }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { mchid: '1', appid: '1', sub_mchid: '1', sp_mchid: '1', sp_appid: '1', description: '1', out_trade_no: '1', trade_type: '1', merchant_category_code: '1', amount: { total: 1 } } })
}
// global-transactions: 商家充值退款余额查询, GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}
{
  const api = each(instance.v3.global.refund.partner.rechargeBalance.subMchid._sub_mchid_, [
    instance.v3.global.refund.partner.rechargeBalance.subMchid.$sub_mchid$,
    instance.v3.global.refund.partner.rechargeBalance.subMchid['<sub_mchid>'],
    instance.v3.global.refund.partner.rechargeBalance.subMchid['{sub_mchid}'],
    instance.chain('v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}'),
    instance.chain('v3/global/refund/partner/recharge-balance/sub-mchid/<sub_mchid>'),
    instance.chain('v3/global/refund/partner/recharge-balance/sub-mchid/$sub_mchid$'),
    instance.chain('v3/global/refund/partner/recharge-balance/sub-mchid/_sub_mchid_'),
    instance['v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}'],
    instance['v3/global/refund/partner/recharge-balance/sub-mchid/<sub_mchid>'],
    instance.v3.chain('global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}'),
    instance.v3['global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}'],
    instance.v3.chain('global/refund/partner/recharge-balance/sub-mchid/<sub_mchid>'),
    instance.v3['global/refund/partner/recharge-balance/sub-mchid/<sub_mchid>'],
  ])
  api.get({ sub_mchid: '1' })
  // @ts-expect-error: sub_mchid is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ sub_mchid: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ sub_mchid: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ sub_mchid: '1', json: {} })
}
// global-transactions: 商家充值退款余额查询, GET /v3/global/refund/recharge-balance
{
  const api = each(instance.v3.global.refund.rechargeBalance, [
    instance.chain('v3/global/refund/recharge-balance'),
    instance['v3/global/refund/recharge-balance'],
    instance.v3.chain('global/refund/recharge-balance'),
    instance.v3['global/refund/recharge-balance'],
  ])
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({})
  // @ts-expect-error: a GET has no body
  api.get({ json: {} })
}
// global: 获取平台证书列表, GET /v3/global/certificates
{
  const api = each(instance.v3.global.certificates, [
    instance.chain('v3/global/certificates'),
    instance['v3/global/certificates'],
    instance.v3.chain('global/certificates'),
    instance.v3['global/certificates'],
  ])
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({})
  // @ts-expect-error: a GET has no body
  api.get({ json: {} })
}
// global: 报关, POST /v3/global/customs/orders
{
  const api = each(instance.v3.global.customs.orders, [
    instance.chain('v3/global/customs/orders'),
    instance['v3/global/customs/orders'],
    instance.v3.chain('global/customs/orders'),
    instance.v3['global/customs/orders'],
  ])
  api.post({ json: { appid: '1', mchid: '1', out_trade_no: '1', transaction_id: '1', customs: 'GUANGZHOU_ZS', merchant_customs_no: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: appid is text
  api.post({ json: { appid: 1, mchid: '1', out_trade_no: '1', transaction_id: '1', customs: 'GUANGZHOU_ZS', merchant_customs_no: '1' } })
  // @ts-expect-error: appid is required
  api.post({ json: { mchid: '1', out_trade_no: '1', transaction_id: '1', customs: 'GUANGZHOU_ZS', merchant_customs_no: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { appid: '1', mchid: '1', out_trade_no: '1', transaction_id: '1', customs: 'GUANGZHOU_ZS', merchant_customs_no: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { appid: '1', mchid: '1', out_trade_no: '1', transaction_id: '1', customs: 'GUANGZHOU_ZS', merchant_customs_no: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ json: { appid: '1', mchid: '1', out_trade_no: '1', transaction_id: '1', customs: 'GUANGZHOU_ZS', merchant_customs_no: '1' } })
}
// gov-subsidy: 查询审核结果, POST /v3/gov/subsidy/audit/cup/invalid
{
  const api = each(instance.v3.gov.subsidy.audit.cup.invalid, [
    instance.chain('v3/gov/subsidy/audit/cup/invalid'),
    instance['v3/gov/subsidy/audit/cup/invalid'],
    instance.v3.chain('gov/subsidy/audit/cup/invalid'),
    instance.v3['gov/subsidy/audit/cup/invalid'],
  ])
  api.post({ json: { org_no: '1', mchnt_order_id: '1', upload_time: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: org_no is text
  api.post({ json: { org_no: 1, mchnt_order_id: '1', upload_time: '1' } })
  // @ts-expect-error: org_no is required
  api.post({ json: { mchnt_order_id: '1', upload_time: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { org_no: '1', mchnt_order_id: '1', upload_time: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { org_no: '1', mchnt_order_id: '1', upload_time: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { org_no: '1', mchnt_order_id: '1', upload_time: '1' } })
}
// gov-subsidy: 查询补贴资格, GET /v3/gov/subsidy/qualification
{
  const api = each(instance.v3.gov.subsidy.qualification, [
    instance.chain('v3/gov/subsidy/qualification'),
    instance['v3/gov/subsidy/qualification'],
    instance.v3.chain('gov/subsidy/qualification'),
    instance.v3['gov/subsidy/qualification'],
  ])
  api.get({ query: { appliance_id: 1, qualification_region_code: 1 } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: real_name is text
  api.get({ query: { appliance_id: 1, qualification_region_code: 1, real_name: 1 } })
  // @ts-expect-error: appliance_id is required
  api.get({ query: { qualification_region_code: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { appliance_id: 1, qualification_region_code: 1, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { appliance_id: 1, qualification_region_code: 1 }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { appliance_id: 1, qualification_region_code: 1 } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { appliance_id: 1, qualification_region_code: 1 }, json: {} })
}
// mch-manage: 分页查询子商户名下的商户管理记录, GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}
{
  const api = each(instance.v3.mchManage.mchManageRecords.subMchid._sub_mchid_, [
    instance.v3.mchManage.mchManageRecords.subMchid.$sub_mchid$,
    instance.v3.mchManage.mchManageRecords.subMchid['<sub_mchid>'],
    instance.v3.mchManage.mchManageRecords.subMchid['{sub_mchid}'],
    instance.chain('v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}'),
    instance.chain('v3/mch-manage/mch-manage-records/sub-mchid/<sub_mchid>'),
    instance.chain('v3/mch-manage/mch-manage-records/sub-mchid/$sub_mchid$'),
    instance.chain('v3/mch-manage/mch-manage-records/sub-mchid/_sub_mchid_'),
    instance['v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}'],
    instance['v3/mch-manage/mch-manage-records/sub-mchid/<sub_mchid>'],
    instance.v3.chain('mch-manage/mch-manage-records/sub-mchid/{sub_mchid}'),
    instance.v3['mch-manage/mch-manage-records/sub-mchid/{sub_mchid}'],
    instance.v3.chain('mch-manage/mch-manage-records/sub-mchid/<sub_mchid>'),
    instance.v3['mch-manage/mch-manage-records/sub-mchid/<sub_mchid>'],
  ])
  api.get({ sub_mchid: '1', query: { limit: 1, manage_record_type: 'FUNCTIONAL_LIMIT_RECORD' } })
  // @ts-expect-error: sub_mchid is required
  api.get({ query: { limit: 1, manage_record_type: 'FUNCTIONAL_LIMIT_RECORD' } })
  // @ts-expect-error: query is required
  api.get({ sub_mchid: '1' })
  // @ts-expect-error: manage_record_type is text
  api.get({ sub_mchid: '1', query: { limit: 1, manage_record_type: 1 } })
  // @ts-expect-error: limit is required
  api.get({ sub_mchid: '1', query: { manage_record_type: 'FUNCTIONAL_LIMIT_RECORD' } })
  // @ts-expect-error: unknown member of query
  api.get({ sub_mchid: '1', query: { limit: 1, manage_record_type: 'FUNCTIONAL_LIMIT_RECORD', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ sub_mchid: '1', query: { limit: 1, manage_record_type: 'FUNCTIONAL_LIMIT_RECORD' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ sub_mchid: '1', query: { limit: 1, manage_record_type: 'FUNCTIONAL_LIMIT_RECORD' } })
  // @ts-expect-error: a GET has no body
  api.get({ sub_mchid: '1', query: { limit: 1, manage_record_type: 'FUNCTIONAL_LIMIT_RECORD' }, json: {} })
}
// mch-manage: 对指定商户管理记录提交资料, POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions
{
  const api = each(instance.v3.mchManage.mchManageRecords._manage_record_id_.mchManageSubmissions, [
    instance.v3.mchManage.mchManageRecords.$manage_record_id$.mchManageSubmissions,
    instance.v3.mchManage.mchManageRecords['<manage_record_id>'].mchManageSubmissions,
    instance.v3.mchManage.mchManageRecords['{manage_record_id}'].mchManageSubmissions,
    instance.chain('v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions'),
    instance.chain('v3/mch-manage/mch-manage-records/<manage_record_id>/mch-manage-submissions'),
    instance.chain('v3/mch-manage/mch-manage-records/$manage_record_id$/mch-manage-submissions'),
    instance.chain('v3/mch-manage/mch-manage-records/_manage_record_id_/mch-manage-submissions'),
    instance['v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions'],
    instance['v3/mch-manage/mch-manage-records/<manage_record_id>/mch-manage-submissions'],
    instance.v3.chain('mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions'),
    instance.v3['mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions'],
    instance.v3.chain('mch-manage/mch-manage-records/<manage_record_id>/mch-manage-submissions'),
    instance.v3['mch-manage/mch-manage-records/<manage_record_id>/mch-manage-submissions'],
  ])
  api.post({ manage_record_id: '1', json: { sub_mchid: '1', submit_data: '1' } })
  // @ts-expect-error: manage_record_id is required
  api.post({ json: { sub_mchid: '1', submit_data: '1' } })
  // @ts-expect-error: json is required
  api.post({ manage_record_id: '1' })
  // @ts-expect-error: sub_mchid is text
  api.post({ manage_record_id: '1', json: { sub_mchid: 1, submit_data: '1' } })
  // @ts-expect-error: sub_mchid is required
  api.post({ manage_record_id: '1', json: { submit_data: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ manage_record_id: '1', json: { sub_mchid: '1', submit_data: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ manage_record_id: '1', json: { sub_mchid: '1', submit_data: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ manage_record_id: '1', json: { sub_mchid: '1', submit_data: '1' } })
}
// mch-manage: 上传商户提交资料文件, POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload
{
  const api = each(instance.v3.mchManage.submissionFiles.subMchid._sub_mchid_.upload, [
    instance.v3.mchManage.submissionFiles.subMchid.$sub_mchid$.upload,
    instance.v3.mchManage.submissionFiles.subMchid['<sub_mchid>'].upload,
    instance.v3.mchManage.submissionFiles.subMchid['{sub_mchid}'].upload,
    instance.chain('v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload'),
    instance.chain('v3/mch-manage/submission-files/sub-mchid/<sub_mchid>/upload'),
    instance.chain('v3/mch-manage/submission-files/sub-mchid/$sub_mchid$/upload'),
    instance.chain('v3/mch-manage/submission-files/sub-mchid/_sub_mchid_/upload'),
    instance['v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload'],
    instance['v3/mch-manage/submission-files/sub-mchid/<sub_mchid>/upload'],
    instance.v3.chain('mch-manage/submission-files/sub-mchid/{sub_mchid}/upload'),
    instance.v3['mch-manage/submission-files/sub-mchid/{sub_mchid}/upload'],
    instance.v3.chain('mch-manage/submission-files/sub-mchid/<sub_mchid>/upload'),
    instance.v3['mch-manage/submission-files/sub-mchid/<sub_mchid>/upload'],
  ])
  api.post({ sub_mchid: '1', file: 'a.png', meta: { item_id: 1, manage_record_id: '1' } })
  // @ts-expect-error: sub_mchid is required
  api.post({ file: 'a.png', meta: { item_id: 1, manage_record_id: '1' } })
  // @ts-expect-error: file is required
  api.post({ sub_mchid: '1', meta: { item_id: 1, manage_record_id: '1' } })
  // @ts-expect-error: meta is required
  api.post({ sub_mchid: '1', file: 'a.png' })
  // @ts-expect-error: unknown option
  api.post({ sub_mchid: '1', file: 'a.png', meta: { item_id: 1, manage_record_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ sub_mchid: '1', file: 'a.png', meta: { item_id: 1, manage_record_id: '1' } })
}
// mchalterapply: 提交超管变更申请单, POST /v3/mchalterapply/mchcontactalterapplyment
{
  const api = each(instance.v3.mchalterapply.mchcontactalterapplyment, [
    instance.chain('v3/mchalterapply/mchcontactalterapplyment'),
    instance['v3/mchalterapply/mchcontactalterapplyment'],
    instance.v3.chain('mchalterapply/mchcontactalterapplyment'),
    instance.v3['mchalterapply/mchcontactalterapplyment'],
  ])
  api.post({ json: { merchant_code: '1', out_request_no: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: merchant_code is text
  api.post({ json: { merchant_code: 1, out_request_no: '1' } })
  // @ts-expect-error: merchant_code is required
  api.post({ json: { out_request_no: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { merchant_code: '1', out_request_no: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { merchant_code: '1', out_request_no: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { merchant_code: '1', out_request_no: '1' } })
}
// mchalterapply: 查询超管变更申请单状态-使用业务单号和商户号, GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}
{
  const api = each(instance.v3.mchalterapply.mchcontactalterapplyment.merchant._merchant_code_.outRequestNo._out_request_no_, [
    instance.v3.mchalterapply.mchcontactalterapplyment.merchant.$merchant_code$.outRequestNo._out_request_no_,
    instance.v3.mchalterapply.mchcontactalterapplyment.merchant['<merchant_code>'].outRequestNo._out_request_no_,
    instance.v3.mchalterapply.mchcontactalterapplyment.merchant['{merchant_code}'].outRequestNo._out_request_no_,
    instance.v3.mchalterapply.mchcontactalterapplyment.merchant._merchant_code_.outRequestNo.$out_request_no$,
    instance.v3.mchalterapply.mchcontactalterapplyment.merchant._merchant_code_.outRequestNo['<out_request_no>'],
    instance.v3.mchalterapply.mchcontactalterapplyment.merchant._merchant_code_.outRequestNo['{out_request_no}'],
    instance.chain('v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}'),
    instance.chain('v3/mchalterapply/mchcontactalterapplyment/merchant/<merchant_code>/out-request-no/<out_request_no>'),
    instance.chain('v3/mchalterapply/mchcontactalterapplyment/merchant/$merchant_code$/out-request-no/$out_request_no$'),
    instance.chain('v3/mchalterapply/mchcontactalterapplyment/merchant/_merchant_code_/out-request-no/_out_request_no_'),
    instance['v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}'],
    instance['v3/mchalterapply/mchcontactalterapplyment/merchant/<merchant_code>/out-request-no/<out_request_no>'],
    instance.v3.chain('mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}'),
    instance.v3['mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}'],
    instance.v3.chain('mchalterapply/mchcontactalterapplyment/merchant/<merchant_code>/out-request-no/<out_request_no>'),
    instance.v3['mchalterapply/mchcontactalterapplyment/merchant/<merchant_code>/out-request-no/<out_request_no>'],
  ])
  api.get({ merchant_code: '1', out_request_no: '1' })
  // @ts-expect-error: merchant_code is required
  api.get({ out_request_no: '1' })
  // @ts-expect-error: out_request_no is required
  api.get({ merchant_code: '1' })
  // @ts-expect-error: unknown option
  api.get({ merchant_code: '1', out_request_no: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ merchant_code: '1', out_request_no: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ merchant_code: '1', out_request_no: '1', json: {} })
}
// mchalterapply: 撤销超管变更申请单, POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke
{
  const api = each(instance.v3.mchalterapply.mchcontactalterapplyment._apply_id_.revoke, [
    instance.v3.mchalterapply.mchcontactalterapplyment.$apply_id$.revoke,
    instance.v3.mchalterapply.mchcontactalterapplyment['<apply_id>'].revoke,
    instance.v3.mchalterapply.mchcontactalterapplyment['{apply_id}'].revoke,
    instance.chain('v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke'),
    instance.chain('v3/mchalterapply/mchcontactalterapplyment/<apply_id>/revoke'),
    instance.chain('v3/mchalterapply/mchcontactalterapplyment/$apply_id$/revoke'),
    instance.chain('v3/mchalterapply/mchcontactalterapplyment/_apply_id_/revoke'),
    instance['v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke'],
    instance['v3/mchalterapply/mchcontactalterapplyment/<apply_id>/revoke'],
    instance.v3.chain('mchalterapply/mchcontactalterapplyment/{apply_id}/revoke'),
    instance.v3['mchalterapply/mchcontactalterapplyment/{apply_id}/revoke'],
    instance.v3.chain('mchalterapply/mchcontactalterapplyment/<apply_id>/revoke'),
    instance.v3['mchalterapply/mchcontactalterapplyment/<apply_id>/revoke'],
  ])
  api.post({ apply_id: '1' })
  // @ts-expect-error: apply_id is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ apply_id: '1', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ apply_id: '1' })
}
// med-ins: 医保自费混合收款下单, POST /v3/med-ins/orders
{
  const api = each(instance.v3.medIns.orders, [
    instance.chain('v3/med-ins/orders'),
    instance['v3/med-ins/orders'],
    instance.v3.chain('med-ins/orders'),
    instance.v3['med-ins/orders'],
  ])
  api.post({ json: { mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE', order_type: 'UNKNOWN_ORDER_TYPE', appid: '1', payer: { name: '1', id_digest: '1', card_type: 'UNKNOWN_USER_CARD_TYPE' }, out_trade_no: '1', serial_no: '1', city_id: '1', med_inst_name: '1', med_inst_no: '1', total_fee: 1, callback_url: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: mix_pay_type is text
  api.post({ json: { mix_pay_type: 1, order_type: 'UNKNOWN_ORDER_TYPE', appid: '1', payer: { name: '1', id_digest: '1', card_type: 'UNKNOWN_USER_CARD_TYPE' }, out_trade_no: '1', serial_no: '1', city_id: '1', med_inst_name: '1', med_inst_no: '1', total_fee: 1, callback_url: '1' } })
  // @ts-expect-error: mix_pay_type is required
  api.post({ json: { order_type: 'UNKNOWN_ORDER_TYPE', appid: '1', payer: { name: '1', id_digest: '1', card_type: 'UNKNOWN_USER_CARD_TYPE' }, out_trade_no: '1', serial_no: '1', city_id: '1', med_inst_name: '1', med_inst_no: '1', total_fee: 1, callback_url: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE', order_type: 'UNKNOWN_ORDER_TYPE', appid: '1', payer: { name: '1', id_digest: '1', card_type: 'UNKNOWN_USER_CARD_TYPE' }, out_trade_no: '1', serial_no: '1', city_id: '1', med_inst_name: '1', med_inst_no: '1', total_fee: 1, callback_url: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE', order_type: 'UNKNOWN_ORDER_TYPE', appid: '1', payer: { name: '1', id_digest: '1', card_type: 'UNKNOWN_USER_CARD_TYPE' }, out_trade_no: '1', serial_no: '1', city_id: '1', med_inst_name: '1', med_inst_no: '1', total_fee: 1, callback_url: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE', order_type: 'UNKNOWN_ORDER_TYPE', appid: '1', payer: { name: '1', id_digest: '1', card_type: 'UNKNOWN_USER_CARD_TYPE' }, out_trade_no: '1', serial_no: '1', city_id: '1', med_inst_name: '1', med_inst_no: '1', total_fee: 1, callback_url: '1' } })
}
// med-ins: 使用医保自费混合订单号查看下单结果, GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}
{
  const api = each(instance.v3.medIns.orders.mixTradeNo._mix_trade_no_, [
    instance.v3.medIns.orders.mixTradeNo.$mix_trade_no$,
    instance.v3.medIns.orders.mixTradeNo['<mix_trade_no>'],
    instance.v3.medIns.orders.mixTradeNo['{mix_trade_no}'],
    instance.chain('v3/med-ins/orders/mix-trade-no/{mix_trade_no}'),
    instance.chain('v3/med-ins/orders/mix-trade-no/<mix_trade_no>'),
    instance.chain('v3/med-ins/orders/mix-trade-no/$mix_trade_no$'),
    instance.chain('v3/med-ins/orders/mix-trade-no/_mix_trade_no_'),
    instance['v3/med-ins/orders/mix-trade-no/{mix_trade_no}'],
    instance['v3/med-ins/orders/mix-trade-no/<mix_trade_no>'],
    instance.v3.chain('med-ins/orders/mix-trade-no/{mix_trade_no}'),
    instance.v3['med-ins/orders/mix-trade-no/{mix_trade_no}'],
    instance.v3.chain('med-ins/orders/mix-trade-no/<mix_trade_no>'),
    instance.v3['med-ins/orders/mix-trade-no/<mix_trade_no>'],
  ])
  api.get({ mix_trade_no: '1' })
  // @ts-expect-error: mix_trade_no is required
  api.get({})
  // @ts-expect-error: sub_mchid is text
  api.get({ mix_trade_no: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ mix_trade_no: '1', query: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ mix_trade_no: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ mix_trade_no: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ mix_trade_no: '1', json: {} })
}
// merchant-fund: 发起在途异常资金付款指令, POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions
{
  const api = each(instance.v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions, [
    instance.v3.abnormalFundProcessing.receipts.$receipt_id$.transferInstructions,
    instance.v3.abnormalFundProcessing.receipts['<receipt_id>'].transferInstructions,
    instance.v3.abnormalFundProcessing.receipts['{receipt_id}'].transferInstructions,
    instance.chain('v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions'),
    instance.chain('v3/abnormal-fund-processing/receipts/<receipt_id>/transfer-instructions'),
    instance.chain('v3/abnormal-fund-processing/receipts/$receipt_id$/transfer-instructions'),
    instance.chain('v3/abnormal-fund-processing/receipts/_receipt_id_/transfer-instructions'),
    instance['v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions'],
    instance['v3/abnormal-fund-processing/receipts/<receipt_id>/transfer-instructions'],
    instance.v3.chain('abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions'),
    instance.v3['abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions'],
    instance.v3.chain('abnormal-fund-processing/receipts/<receipt_id>/transfer-instructions'),
    instance.v3['abnormal-fund-processing/receipts/<receipt_id>/transfer-instructions'],
  ])
  api.post({ receipt_id: '1', json: { out_instruction_no: '1', transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' } })
  // @ts-expect-error: receipt_id is required
  api.post({ json: { out_instruction_no: '1', transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' } })
  // @ts-expect-error: json is required
  api.post({ receipt_id: '1' })
  // @ts-expect-error: out_instruction_no is text
  api.post({ receipt_id: '1', json: { out_instruction_no: 1, transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' } })
  // @ts-expect-error: out_instruction_no is required
  api.post({ receipt_id: '1', json: { transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' } })
  // @ts-expect-error: unknown member of json
  api.post({ receipt_id: '1', json: { out_instruction_no: '1', transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ receipt_id: '1', json: { out_instruction_no: '1', transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ receipt_id: '1', json: { out_instruction_no: '1', transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' } })
}
// merchant-fund: 服务商银行来账查询, GET /v3/merchantfund/merchant/income-records
{
  const api = each(instance.v3.merchantfund.merchant.incomeRecords, [
    instance.chain('v3/merchantfund/merchant/income-records'),
    instance['v3/merchantfund/merchant/income-records'],
    instance.v3.chain('merchantfund/merchant/income-records'),
    instance.v3['merchantfund/merchant/income-records'],
  ])
  api.get({ query: { account_type: 'BASIC', date: '1', limit: 1 } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: account_type is text
  api.get({ query: { account_type: 1, date: '1', limit: 1 } })
  // @ts-expect-error: account_type is required
  api.get({ query: { date: '1', limit: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { account_type: 'BASIC', date: '1', limit: 1, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { account_type: 'BASIC', date: '1', limit: 1 }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { account_type: 'BASIC', date: '1', limit: 1 } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { account_type: 'BASIC', date: '1', limit: 1 }, json: {} })
}
// merchant-risk-manage: 发起不活跃商户身份核实, POST /v3/compliance/inactive-merchant-identity-verification/merchants
{
  const api = each(instance.v3.compliance.inactiveMerchantIdentityVerification.merchants, [
    instance.chain('v3/compliance/inactive-merchant-identity-verification/merchants'),
    instance['v3/compliance/inactive-merchant-identity-verification/merchants'],
    instance.v3.chain('compliance/inactive-merchant-identity-verification/merchants'),
    instance.v3['compliance/inactive-merchant-identity-verification/merchants'],
  ])
  api.post({ json: { sub_mchid: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: sub_mchid is text
  api.post({ json: { sub_mchid: 1 } })
  // @ts-expect-error: sub_mchid is required
  api.post({ json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ json: { sub_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { sub_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { sub_mchid: '1' } })
}
// merchant-risk-manage: 查询不活跃商户身份核实结果, GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}
{
  const api = each(instance.v3.compliance.inactiveMerchantIdentityVerification.merchants._sub_mchid_.verifications._verification_id_, [
    instance.v3.compliance.inactiveMerchantIdentityVerification.merchants.$sub_mchid$.verifications._verification_id_,
    instance.v3.compliance.inactiveMerchantIdentityVerification.merchants['<sub_mchid>'].verifications._verification_id_,
    instance.v3.compliance.inactiveMerchantIdentityVerification.merchants['{sub_mchid}'].verifications._verification_id_,
    instance.v3.compliance.inactiveMerchantIdentityVerification.merchants._sub_mchid_.verifications.$verification_id$,
    instance.v3.compliance.inactiveMerchantIdentityVerification.merchants._sub_mchid_.verifications['<verification_id>'],
    instance.v3.compliance.inactiveMerchantIdentityVerification.merchants._sub_mchid_.verifications['{verification_id}'],
    instance.chain('v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}'),
    instance.chain('v3/compliance/inactive-merchant-identity-verification/merchants/<sub_mchid>/verifications/<verification_id>'),
    instance.chain('v3/compliance/inactive-merchant-identity-verification/merchants/$sub_mchid$/verifications/$verification_id$'),
    instance.chain('v3/compliance/inactive-merchant-identity-verification/merchants/_sub_mchid_/verifications/_verification_id_'),
    instance['v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}'],
    instance['v3/compliance/inactive-merchant-identity-verification/merchants/<sub_mchid>/verifications/<verification_id>'],
    instance.v3.chain('compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}'),
    instance.v3['compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}'],
    instance.v3.chain('compliance/inactive-merchant-identity-verification/merchants/<sub_mchid>/verifications/<verification_id>'),
    instance.v3['compliance/inactive-merchant-identity-verification/merchants/<sub_mchid>/verifications/<verification_id>'],
  ])
  api.get({ sub_mchid: '1', verification_id: '1' })
  // @ts-expect-error: sub_mchid is required
  api.get({ verification_id: '1' })
  // @ts-expect-error: verification_id is required
  api.get({ sub_mchid: '1' })
  // @ts-expect-error: unknown option
  api.get({ sub_mchid: '1', verification_id: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ sub_mchid: '1', verification_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ sub_mchid: '1', verification_id: '1', json: {} })
}
// merchant-risk-manage: 查询风险信息, GET /v3/merchant-risk-manage/trade-risk-information
{
  const api = each(instance.v3.merchantRiskManage.tradeRiskInformation, [
    instance.chain('v3/merchant-risk-manage/trade-risk-information'),
    instance['v3/merchant-risk-manage/trade-risk-information'],
    instance.v3.chain('merchant-risk-manage/trade-risk-information'),
    instance.v3['merchant-risk-manage/trade-risk-information'],
  ])
  api.get({ query: { out_trade_no: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: out_trade_no is text
  api.get({ query: { out_trade_no: 1 } })
  // @ts-expect-error: out_trade_no is required
  api.get({ query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ query: { out_trade_no: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { out_trade_no: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { out_trade_no: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { out_trade_no: '1' }, json: {} })
}
// merchant-risk-manage: 删除商户违规通知回调地址, DELETE /v3/merchant-risk-manage/violation-notifications
{
  const api = each(instance.v3.merchantRiskManage.violationNotifications, [
    instance.chain('v3/merchant-risk-manage/violation-notifications'),
    instance['v3/merchant-risk-manage/violation-notifications'],
    instance.v3.chain('merchant-risk-manage/violation-notifications'),
    instance.v3['merchant-risk-manage/violation-notifications'],
  ])
  api.delete({})
  // @ts-expect-error: unknown option
  api.delete({ nonsense: '1' })
  // @ts-expect-error: no PATCH here
  api.patch({})
}
// merchant-service: 查询投诉通知回调, GET /v3/merchant-service/complaint-notifications
{
  const api = each(instance.v3.merchantService.complaintNotifications, [
    instance.chain('v3/merchant-service/complaint-notifications'),
    instance['v3/merchant-service/complaint-notifications'],
    instance.v3.chain('merchant-service/complaint-notifications'),
    instance.v3['merchant-service/complaint-notifications'],
  ])
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ nonsense: '1' })
  // @ts-expect-error: no PATCH here
  api.patch({})
  // @ts-expect-error: a GET has no body
  api.get({ json: {} })
}
// merchant-service: 创建投诉通知回调, POST /v3/merchant-service/complaint-notifications
{
  const api = each(instance.v3.merchantService.complaintNotifications, [
    instance.chain('v3/merchant-service/complaint-notifications'),
    instance['v3/merchant-service/complaint-notifications'],
    instance.v3.chain('merchant-service/complaint-notifications'),
    instance.v3['merchant-service/complaint-notifications'],
  ])
  api.post({ json: { url: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: url is text
  api.post({ json: { url: 1 } })
  // @ts-expect-error: url is required
  api.post({ json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ json: { url: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { url: '1' }, nonsense: '1' })
  // @ts-expect-error: no PATCH here
  api.patch({ json: { url: '1' } })
}
// merchant-service: 删除投诉通知回调, DELETE /v3/merchant-service/complaint-notifications
{
  const api = each(instance.v3.merchantService.complaintNotifications, [
    instance.chain('v3/merchant-service/complaint-notifications'),
    instance['v3/merchant-service/complaint-notifications'],
    instance.v3.chain('merchant-service/complaint-notifications'),
    instance.v3['merchant-service/complaint-notifications'],
  ])
  api.delete({})
  // @ts-expect-error: unknown option
  api.delete({ nonsense: '1' })
  // @ts-expect-error: no PATCH here
  api.patch({})
}
// merchant-service: 查询投诉详情, GET /v3/merchant-service/complaints/{transaction_id}
{
  const api = each(instance.v3.merchantService.complaints._transaction_id_, [
    instance.v3.merchantService.complaints.$transaction_id$,
    instance.v3.merchantService.complaints['<transaction_id>'],
    instance.v3.merchantService.complaints['{transaction_id}'],
    instance.chain('v3/merchant-service/complaints/{transaction_id}'),
    instance.chain('v3/merchant-service/complaints/<transaction_id>'),
    instance.chain('v3/merchant-service/complaints/$transaction_id$'),
    instance.chain('v3/merchant-service/complaints/_transaction_id_'),
    instance['v3/merchant-service/complaints/{transaction_id}'],
    instance['v3/merchant-service/complaints/<transaction_id>'],
    instance.v3.chain('merchant-service/complaints/{transaction_id}'),
    instance.v3['merchant-service/complaints/{transaction_id}'],
    instance.v3.chain('merchant-service/complaints/<transaction_id>'),
    instance.v3['merchant-service/complaints/<transaction_id>'],
  ])
  api.get({ transaction_id: '1' })
  // @ts-expect-error: transaction_id is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ transaction_id: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ transaction_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ transaction_id: '1', json: {} })
}
// merchant-service: 反馈处理完成, POST /v3/merchant-service/complaints-v2/{complaint_id}/complete
{
  const api = each(instance.v3.merchantService.complaintsV2._complaint_id_.complete, [
    instance.v3.merchantService.complaintsV2.$complaint_id$.complete,
    instance.v3.merchantService.complaintsV2['<complaint_id>'].complete,
    instance.v3.merchantService.complaintsV2['{complaint_id}'].complete,
    instance.chain('v3/merchant-service/complaints-v2/{complaint_id}/complete'),
    instance.chain('v3/merchant-service/complaints-v2/<complaint_id>/complete'),
    instance.chain('v3/merchant-service/complaints-v2/$complaint_id$/complete'),
    instance.chain('v3/merchant-service/complaints-v2/_complaint_id_/complete'),
    instance['v3/merchant-service/complaints-v2/{complaint_id}/complete'],
    instance['v3/merchant-service/complaints-v2/<complaint_id>/complete'],
    instance.v3.chain('merchant-service/complaints-v2/{complaint_id}/complete'),
    instance.v3['merchant-service/complaints-v2/{complaint_id}/complete'],
    instance.v3.chain('merchant-service/complaints-v2/<complaint_id>/complete'),
    instance.v3['merchant-service/complaints-v2/<complaint_id>/complete'],
  ])
  api.post({ complaint_id: '1', json: { complainted_mchid: '1' } })
  // @ts-expect-error: complaint_id is required
  api.post({ json: { complainted_mchid: '1' } })
  // @ts-expect-error: json is required
  api.post({ complaint_id: '1' })
  // @ts-expect-error: complainted_mchid is text
  api.post({ complaint_id: '1', json: { complainted_mchid: 1 } })
  // @ts-expect-error: complainted_mchid is required
  api.post({ complaint_id: '1', json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ complaint_id: '1', json: { complainted_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ complaint_id: '1', json: { complainted_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ complaint_id: '1', json: { complainted_mchid: '1' } })
}
// merchant-service: 商户上传反馈图片, POST /v3/merchant-service/images/upload
{
  const api = each(instance.v3.merchantService.images.upload, [
    instance.chain('v3/merchant-service/images/upload'),
    instance['v3/merchant-service/images/upload'],
    instance.v3.chain('merchant-service/images/upload'),
    instance.v3['merchant-service/images/upload'],
  ])
  api.post({ file: 'a.png' })
  // @ts-expect-error: file is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ file: 'a.png', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ file: 'a.png' })
}
// merchant-store: 商圈会员停车状态同步, POST /v3/businesscircle/parkings
{
  const api = each(instance.v3.businesscircle.parkings, [
    instance.chain('v3/businesscircle/parkings'),
    instance['v3/businesscircle/parkings'],
    instance.v3.chain('businesscircle/parkings'),
    instance.v3['businesscircle/parkings'],
  ])
  api.post({ json: { brandid: 1, appid: '1', openid: '1', plate_number: '1', state: '1', time: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: appid is text
  api.post({ json: { brandid: 1, appid: 1, openid: '1', plate_number: '1', state: '1', time: '1' } })
  // @ts-expect-error: brandid is required
  api.post({ json: { appid: '1', openid: '1', plate_number: '1', state: '1', time: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { brandid: 1, appid: '1', openid: '1', plate_number: '1', state: '1', time: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { brandid: 1, appid: '1', openid: '1', plate_number: '1', state: '1', time: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { brandid: 1, appid: '1', openid: '1', plate_number: '1', state: '1', time: '1' } })
}
// merchant-store: 商圈积分授权查询, GET /v3/businesscircle/user-authorizations/{openid}
{
  const api = each(instance.v3.businesscircle.userAuthorizations._openid_, [
    instance.v3.businesscircle.userAuthorizations.$openid$,
    instance.v3.businesscircle.userAuthorizations['<openid>'],
    instance.v3.businesscircle.userAuthorizations['{openid}'],
    instance.chain('v3/businesscircle/user-authorizations/{openid}'),
    instance.chain('v3/businesscircle/user-authorizations/<openid>'),
    instance.chain('v3/businesscircle/user-authorizations/$openid$'),
    instance.chain('v3/businesscircle/user-authorizations/_openid_'),
    instance['v3/businesscircle/user-authorizations/{openid}'],
    instance['v3/businesscircle/user-authorizations/<openid>'],
    instance.v3.chain('businesscircle/user-authorizations/{openid}'),
    instance.v3['businesscircle/user-authorizations/{openid}'],
    instance.v3.chain('businesscircle/user-authorizations/<openid>'),
    instance.v3['businesscircle/user-authorizations/<openid>'],
  ])
  api.get({ openid: '1', query: { appid: '1' } })
  // @ts-expect-error: openid is required
  api.get({ query: { appid: '1' } })
  // @ts-expect-error: query is required
  api.get({ openid: '1' })
  // @ts-expect-error: appid is text
  api.get({ openid: '1', query: { appid: 1 } })
  // @ts-expect-error: appid is required
  api.get({ openid: '1', query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ openid: '1', query: { appid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ openid: '1', query: { appid: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ openid: '1', query: { appid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ openid: '1', query: { appid: '1' }, json: {} })
}
// merchant-store: 修改门店, PATCH /v3/merchant-store/stores/{store_id}
{
  const api = each(instance.v3.merchantStore.stores._store_id_, [
    instance.v3.merchantStore.stores.$store_id$,
    instance.v3.merchantStore.stores['<store_id>'],
    instance.v3.merchantStore.stores['{store_id}'],
    instance.chain('v3/merchant-store/stores/{store_id}'),
    instance.chain('v3/merchant-store/stores/<store_id>'),
    instance.chain('v3/merchant-store/stores/$store_id$'),
    instance.chain('v3/merchant-store/stores/_store_id_'),
    instance['v3/merchant-store/stores/{store_id}'],
    instance['v3/merchant-store/stores/<store_id>'],
    instance.v3.chain('merchant-store/stores/{store_id}'),
    instance.v3['merchant-store/stores/{store_id}'],
    instance.v3.chain('merchant-store/stores/<store_id>'),
    instance.v3['merchant-store/stores/<store_id>'],
  ])
  api.patch({ store_id: '1', json: {} })
  // @ts-expect-error: store_id is required
  api.patch({ json: {} })
  // @ts-expect-error: json is required
  api.patch({ store_id: '1' })
  // @ts-expect-error: sub_mchid is text
  api.patch({ store_id: '1', json: { sub_mchid: 1 } })
  // @ts-expect-error: unknown member of json
  api.patch({ store_id: '1', json: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.patch({ store_id: '1', json: {}, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ store_id: '1', json: {} })
}
// merchant-store: 服务人员查询, GET /v3/smartguide/guides
{
  const api = each(instance.v3.smartguide.guides, [
    instance.chain('v3/smartguide/guides'),
    instance['v3/smartguide/guides'],
    instance.v3.chain('smartguide/guides'),
    instance.v3['smartguide/guides'],
  ])
  api.get({ query: { store_id: 1 } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: sub_mchid is text
  api.get({ query: { store_id: 1, sub_mchid: 1 } })
  // @ts-expect-error: store_id is required
  api.get({ query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ query: { store_id: 1, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { store_id: 1 }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ query: { store_id: 1 } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { store_id: 1 }, json: {} })
}
// offlineface: 查询用户授权的实名信息, GET /v3/facemch/users/{face_sid}
{
  const api = each(instance.v3.facemch.users._face_sid_, [
    instance.v3.facemch.users.$face_sid$,
    instance.v3.facemch.users['<face_sid>'],
    instance.v3.facemch.users['{face_sid}'],
    instance.chain('v3/facemch/users/{face_sid}'),
    instance.chain('v3/facemch/users/<face_sid>'),
    instance.chain('v3/facemch/users/$face_sid$'),
    instance.chain('v3/facemch/users/_face_sid_'),
    instance['v3/facemch/users/{face_sid}'],
    instance['v3/facemch/users/<face_sid>'],
    instance.v3.chain('facemch/users/{face_sid}'),
    instance.v3['facemch/users/{face_sid}'],
    instance.v3.chain('facemch/users/<face_sid>'),
    instance.v3['facemch/users/<face_sid>'],
  ])
  api.get({ face_sid: '1', query: { info_type: 'ASK_UNIONID', appid: '1' } })
  // @ts-expect-error: face_sid is required
  api.get({ query: { info_type: 'ASK_UNIONID', appid: '1' } })
  // @ts-expect-error: query is required
  api.get({ face_sid: '1' })
  // @ts-expect-error: info_type is text
  api.get({ face_sid: '1', query: { info_type: 1, appid: '1' } })
  // @ts-expect-error: info_type is required
  api.get({ face_sid: '1', query: { appid: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ face_sid: '1', query: { info_type: 'ASK_UNIONID', appid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ face_sid: '1', query: { info_type: 'ASK_UNIONID', appid: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ face_sid: '1', query: { info_type: 'ASK_UNIONID', appid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ face_sid: '1', query: { info_type: 'ASK_UNIONID', appid: '1' }, json: {} })
}
// offlineface: 获取authinfo接口, POST /v3/offlineface/authinfo
{
  const api = each(instance.v3.offlineface.authinfo, [
    instance.chain('v3/offlineface/authinfo'),
    instance['v3/offlineface/authinfo'],
    instance.v3.chain('offlineface/authinfo'),
    instance.v3['offlineface/authinfo'],
  ])
  api.post({ json: { sp_appid: '1', sub_mchid: '1', device_id: '1', raw_data: '1', organization_id: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: sp_appid is text
  api.post({ json: { sp_appid: 1, sub_mchid: '1', device_id: '1', raw_data: '1', organization_id: '1' } })
  // @ts-expect-error: sp_appid is required
  api.post({ json: { sub_mchid: '1', device_id: '1', raw_data: '1', organization_id: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { sp_appid: '1', sub_mchid: '1', device_id: '1', raw_data: '1', organization_id: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { sp_appid: '1', sub_mchid: '1', device_id: '1', raw_data: '1', organization_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { sp_appid: '1', sub_mchid: '1', device_id: '1', raw_data: '1', organization_id: '1' } })
}
// offlineface: 查询重采用户列表, GET /v3/offlineface/face-collections
{
  const api = each(instance.v3.offlineface.faceCollections, [
    instance.chain('v3/offlineface/face-collections'),
    instance['v3/offlineface/face-collections'],
    instance.v3.chain('offlineface/face-collections'),
    instance.v3['offlineface/face-collections'],
  ])
  api.get({ query: { organization_id: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: organization_id is text
  api.get({ query: { organization_id: 1 } })
  // @ts-expect-error: organization_id is required
  api.get({ query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ query: { organization_id: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { organization_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { organization_id: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { organization_id: '1' }, json: {} })
}
// offlineface: 刷脸用户信息修改接口, PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}
{
  const api = each(instance.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_, [
    instance.v3.offlinefacemch.organizations.$organization_id$.users.outUserId._out_user_id_,
    instance.v3.offlinefacemch.organizations['<organization_id>'].users.outUserId._out_user_id_,
    instance.v3.offlinefacemch.organizations['{organization_id}'].users.outUserId._out_user_id_,
    instance.v3.offlinefacemch.organizations._organization_id_.users.outUserId.$out_user_id$,
    instance.v3.offlinefacemch.organizations._organization_id_.users.outUserId['<out_user_id>'],
    instance.v3.offlinefacemch.organizations._organization_id_.users.outUserId['{out_user_id}'],
    instance.chain('v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'),
    instance.chain('v3/offlinefacemch/organizations/<organization_id>/users/out-user-id/<out_user_id>'),
    instance.chain('v3/offlinefacemch/organizations/$organization_id$/users/out-user-id/$out_user_id$'),
    instance.chain('v3/offlinefacemch/organizations/_organization_id_/users/out-user-id/_out_user_id_'),
    instance['v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'],
    instance['v3/offlinefacemch/organizations/<organization_id>/users/out-user-id/<out_user_id>'],
    instance.v3.chain('offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'),
    instance.v3['offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'],
    instance.v3.chain('offlinefacemch/organizations/<organization_id>/users/out-user-id/<out_user_id>'),
    instance.v3['offlinefacemch/organizations/<organization_id>/users/out-user-id/<out_user_id>'],
  ])
  api.patch({ organization_id: '1', out_user_id: '1', json: {} })
  // @ts-expect-error: organization_id is required
  api.patch({ out_user_id: '1', json: {} })
  // @ts-expect-error: out_user_id is required
  api.patch({ organization_id: '1', json: {} })
  // @ts-expect-error: json is required
  api.patch({ organization_id: '1', out_user_id: '1' })
  // @ts-expect-error: user_name is text
  api.patch({ organization_id: '1', out_user_id: '1', json: { user_name: 1 } })
  // @ts-expect-error: unknown member of json
  api.patch({ organization_id: '1', out_user_id: '1', json: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.patch({ organization_id: '1', out_user_id: '1', json: {}, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ organization_id: '1', out_user_id: '1', json: {} })
}
// offlineface: 解除刷脸用户签约关系接口, POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract
{
  const api = each(instance.v3.offlinefacemch.organizations._organization_id_.users.userId._user_id_.terminateContract, [
    instance.v3.offlinefacemch.organizations.$organization_id$.users.userId._user_id_.terminateContract,
    instance.v3.offlinefacemch.organizations['<organization_id>'].users.userId._user_id_.terminateContract,
    instance.v3.offlinefacemch.organizations['{organization_id}'].users.userId._user_id_.terminateContract,
    instance.v3.offlinefacemch.organizations._organization_id_.users.userId.$user_id$.terminateContract,
    instance.v3.offlinefacemch.organizations._organization_id_.users.userId['<user_id>'].terminateContract,
    instance.v3.offlinefacemch.organizations._organization_id_.users.userId['{user_id}'].terminateContract,
    instance.chain('v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract'),
    instance.chain('v3/offlinefacemch/organizations/<organization_id>/users/user-id/<user_id>/terminate-contract'),
    instance.chain('v3/offlinefacemch/organizations/$organization_id$/users/user-id/$user_id$/terminate-contract'),
    instance.chain('v3/offlinefacemch/organizations/_organization_id_/users/user-id/_user_id_/terminate-contract'),
    instance['v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract'],
    instance['v3/offlinefacemch/organizations/<organization_id>/users/user-id/<user_id>/terminate-contract'],
    instance.v3.chain('offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract'),
    instance.v3['offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract'],
    instance.v3.chain('offlinefacemch/organizations/<organization_id>/users/user-id/<user_id>/terminate-contract'),
    instance.v3['offlinefacemch/organizations/<organization_id>/users/user-id/<user_id>/terminate-contract'],
  ])
  api.post({ organization_id: '1', user_id: '1' })
  // @ts-expect-error: organization_id is required
  api.post({ user_id: '1' })
  // @ts-expect-error: user_id is required
  api.post({ organization_id: '1' })
  // @ts-expect-error: unknown option
  api.post({ organization_id: '1', user_id: '1', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ organization_id: '1', user_id: '1' })
}
// papay-insurance: 提交保单授权信息, POST /v3/inspolicymgr/deduct/authorizations
{
  const api = each(instance.v3.inspolicymgr.deduct.authorizations, [
    instance.chain('v3/inspolicymgr/deduct/authorizations'),
    instance['v3/inspolicymgr/deduct/authorizations'],
    instance.v3.chain('inspolicymgr/deduct/authorizations'),
    instance.v3['inspolicymgr/deduct/authorizations'],
  ])
  api.post({ json: { out_insurance_no: '1', appid: '1', plan_id: '1', out_contract_code: '1', insurance_name: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: out_insurance_no is text
  api.post({ json: { out_insurance_no: 1, appid: '1', plan_id: '1', out_contract_code: '1', insurance_name: '1' } })
  // @ts-expect-error: out_insurance_no is required
  api.post({ json: { appid: '1', plan_id: '1', out_contract_code: '1', insurance_name: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { out_insurance_no: '1', appid: '1', plan_id: '1', out_contract_code: '1', insurance_name: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { out_insurance_no: '1', appid: '1', plan_id: '1', out_contract_code: '1', insurance_name: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { out_insurance_no: '1', appid: '1', plan_id: '1', out_contract_code: '1', insurance_name: '1' } })
}
// papay-insurance: 查询保单授权信息, GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}
{
  const api = each(instance.v3.inspolicymgr.deduct.authorizations._out_insurance_no_, [
    instance.v3.inspolicymgr.deduct.authorizations.$out_insurance_no$,
    instance.v3.inspolicymgr.deduct.authorizations['<out_insurance_no>'],
    instance.v3.inspolicymgr.deduct.authorizations['{out_insurance_no}'],
    instance.chain('v3/inspolicymgr/deduct/authorizations/{out_insurance_no}'),
    instance.chain('v3/inspolicymgr/deduct/authorizations/<out_insurance_no>'),
    instance.chain('v3/inspolicymgr/deduct/authorizations/$out_insurance_no$'),
    instance.chain('v3/inspolicymgr/deduct/authorizations/_out_insurance_no_'),
    instance['v3/inspolicymgr/deduct/authorizations/{out_insurance_no}'],
    instance['v3/inspolicymgr/deduct/authorizations/<out_insurance_no>'],
    instance.v3.chain('inspolicymgr/deduct/authorizations/{out_insurance_no}'),
    instance.v3['inspolicymgr/deduct/authorizations/{out_insurance_no}'],
    instance.v3.chain('inspolicymgr/deduct/authorizations/<out_insurance_no>'),
    instance.v3['inspolicymgr/deduct/authorizations/<out_insurance_no>'],
  ])
  api.get({ out_insurance_no: '1' })
  // @ts-expect-error: out_insurance_no is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ out_insurance_no: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ out_insurance_no: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ out_insurance_no: '1', json: {} })
}
// papay-insurance: 更新保单信息, PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}
{
  const api = each(instance.v3.inspolicymgr.deduct.policies._out_insurance_no_, [
    instance.v3.inspolicymgr.deduct.policies.$out_insurance_no$,
    instance.v3.inspolicymgr.deduct.policies['<out_insurance_no>'],
    instance.v3.inspolicymgr.deduct.policies['{out_insurance_no}'],
    instance.chain('v3/inspolicymgr/deduct/policies/{out_insurance_no}'),
    instance.chain('v3/inspolicymgr/deduct/policies/<out_insurance_no>'),
    instance.chain('v3/inspolicymgr/deduct/policies/$out_insurance_no$'),
    instance.chain('v3/inspolicymgr/deduct/policies/_out_insurance_no_'),
    instance['v3/inspolicymgr/deduct/policies/{out_insurance_no}'],
    instance['v3/inspolicymgr/deduct/policies/<out_insurance_no>'],
    instance.v3.chain('inspolicymgr/deduct/policies/{out_insurance_no}'),
    instance.v3['inspolicymgr/deduct/policies/{out_insurance_no}'],
    instance.v3.chain('inspolicymgr/deduct/policies/<out_insurance_no>'),
    instance.v3['inspolicymgr/deduct/policies/<out_insurance_no>'],
  ])
  api.patch({ out_insurance_no: '1', json: {} })
  // @ts-expect-error: out_insurance_no is required
  api.patch({ json: {} })
  // @ts-expect-error: json is required
  api.patch({ out_insurance_no: '1' })
  // @ts-expect-error: insurance_name is text
  api.patch({ out_insurance_no: '1', json: { insurance_name: 1 } })
  // @ts-expect-error: unknown member of json
  api.patch({ out_insurance_no: '1', json: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.patch({ out_insurance_no: '1', json: {}, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ out_insurance_no: '1', json: {} })
}
// papay-scheduled: App场景预约扣费类型签约的预签约, POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app
{
  const api = each(instance.v3.papay.scheduledDeductSign.contracts.preEntrustSign.app, [
    instance.chain('v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app'),
    instance['v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app'],
    instance.v3.chain('papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app'),
    instance.v3['papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app'],
  ])
  api.post({ json: { appid: '1', plan_id: 1, out_contract_code: '1', contract_display_account: '1', contract_notify_url: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: appid is text
  api.post({ json: { appid: 1, plan_id: 1, out_contract_code: '1', contract_display_account: '1', contract_notify_url: '1' } })
  // @ts-expect-error: appid is required
  api.post({ json: { plan_id: 1, out_contract_code: '1', contract_display_account: '1', contract_notify_url: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { appid: '1', plan_id: 1, out_contract_code: '1', contract_display_account: '1', contract_notify_url: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { appid: '1', plan_id: 1, out_contract_code: '1', contract_display_account: '1', contract_notify_url: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { appid: '1', plan_id: 1, out_contract_code: '1', contract_display_account: '1', contract_notify_url: '1' } })
}
// papay: 重试扣费通知, POST /v3/papay/contracts/{contract_id}/fail-notify
{
  const api = each(instance.v3.papay.contracts._contract_id_.failNotify, [
    instance.v3.papay.contracts.$contract_id$.failNotify,
    instance.v3.papay.contracts['<contract_id>'].failNotify,
    instance.v3.papay.contracts['{contract_id}'].failNotify,
    instance.chain('v3/papay/contracts/{contract_id}/fail-notify'),
    instance.chain('v3/papay/contracts/<contract_id>/fail-notify'),
    instance.chain('v3/papay/contracts/$contract_id$/fail-notify'),
    instance.chain('v3/papay/contracts/_contract_id_/fail-notify'),
    instance['v3/papay/contracts/{contract_id}/fail-notify'],
    instance['v3/papay/contracts/<contract_id>/fail-notify'],
    instance.v3.chain('papay/contracts/{contract_id}/fail-notify'),
    instance.v3['papay/contracts/{contract_id}/fail-notify'],
    instance.v3.chain('papay/contracts/<contract_id>/fail-notify'),
    instance.v3['papay/contracts/<contract_id>/fail-notify'],
  ])
  api.post({ contract_id: '1', json: { mchid: '1', appid: '1' } })
  // @ts-expect-error: contract_id is required
  api.post({ json: { mchid: '1', appid: '1' } })
  // @ts-expect-error: json is required
  api.post({ contract_id: '1' })
  // @ts-expect-error: mchid is text
  api.post({ contract_id: '1', json: { mchid: 1, appid: '1' } })
  // @ts-expect-error: mchid is required
  api.post({ contract_id: '1', json: { appid: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ contract_id: '1', json: { mchid: '1', appid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ contract_id: '1', json: { mchid: '1', appid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ contract_id: '1', json: { mchid: '1', appid: '1' } })
}
// papay: 代扣受理扣款, POST /v3/papay/pay/harmony/transactions/apply
{
  const api = each(instance.v3.papay.pay.harmony.transactions.apply, [
    instance.chain('v3/papay/pay/harmony/transactions/apply'),
    instance['v3/papay/pay/harmony/transactions/apply'],
    instance.v3.chain('papay/pay/harmony/transactions/apply'),
    instance.v3['papay/pay/harmony/transactions/apply'],
  ])
  api.post({ json: { appid: '1', out_trade_no: '1', description: '1', transaction_notify_url: '1', contract_id: '1', amount: { total: 1 }, harmony_account_id: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: appid is text
  api.post({ json: { appid: 1, out_trade_no: '1', description: '1', transaction_notify_url: '1', contract_id: '1', amount: { total: 1 }, harmony_account_id: '1' } })
  // @ts-expect-error: appid is required
  api.post({ json: { out_trade_no: '1', description: '1', transaction_notify_url: '1', contract_id: '1', amount: { total: 1 }, harmony_account_id: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { appid: '1', out_trade_no: '1', description: '1', transaction_notify_url: '1', contract_id: '1', amount: { total: 1 }, harmony_account_id: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { appid: '1', out_trade_no: '1', description: '1', transaction_notify_url: '1', contract_id: '1', amount: { total: 1 }, harmony_account_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { appid: '1', out_trade_no: '1', description: '1', transaction_notify_url: '1', contract_id: '1', amount: { total: 1 }, harmony_account_id: '1' } })
}
// papay: 查询扣费预约, GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}
{
  const api = each(instance.v3.papay.pay.partner.schedules.contractId._contract_id_, [
    instance.v3.papay.pay.partner.schedules.contractId.$contract_id$,
    instance.v3.papay.pay.partner.schedules.contractId['<contract_id>'],
    instance.v3.papay.pay.partner.schedules.contractId['{contract_id}'],
    instance.chain('v3/papay/pay/partner/schedules/contract-id/{contract_id}'),
    instance.chain('v3/papay/pay/partner/schedules/contract-id/<contract_id>'),
    instance.chain('v3/papay/pay/partner/schedules/contract-id/$contract_id$'),
    instance.chain('v3/papay/pay/partner/schedules/contract-id/_contract_id_'),
    instance['v3/papay/pay/partner/schedules/contract-id/{contract_id}'],
    instance['v3/papay/pay/partner/schedules/contract-id/<contract_id>'],
    instance.v3.chain('papay/pay/partner/schedules/contract-id/{contract_id}'),
    instance.v3['papay/pay/partner/schedules/contract-id/{contract_id}'],
    instance.v3.chain('papay/pay/partner/schedules/contract-id/<contract_id>'),
    instance.v3['papay/pay/partner/schedules/contract-id/<contract_id>'],
  ])
  api.get({ contract_id: '1', query: { sub_mchid: '1' } })
  // @ts-expect-error: contract_id is required
  api.get({ query: { sub_mchid: '1' } })
  // @ts-expect-error: query is required
  api.get({ contract_id: '1' })
  // @ts-expect-error: sub_mchid is text
  api.get({ contract_id: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: sub_mchid is required
  api.get({ contract_id: '1', query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ contract_id: '1', query: { sub_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ contract_id: '1', query: { sub_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ contract_id: '1', query: { sub_mchid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ contract_id: '1', query: { sub_mchid: '1' }, json: {} })
}
// parking: 提交停车场进件申请, POST /v3/parking/reminders/application
{
  const api = each(instance.v3.parking.reminders.application, [
    instance.chain('v3/parking/reminders/application'),
    instance['v3/parking/reminders/application'],
    instance.v3.chain('parking/reminders/application'),
    instance.v3['parking/reminders/application'],
  ])
  api.post({ json: { parking_lot: { parking_lot_name: '1', out_parking_lot_id: '1', parking_lot_address: '1', longitude: '1', latitude: '1', parking_lot_type: 'PARKING_LOT_TYPE_UNKNOWN', phone_number: '1', payment_path: '1' } } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: parking_lot is required
  api.post({ json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ json: { parking_lot: { parking_lot_name: '1', out_parking_lot_id: '1', parking_lot_address: '1', longitude: '1', latitude: '1', parking_lot_type: 'PARKING_LOT_TYPE_UNKNOWN', phone_number: '1', payment_path: '1' }, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { parking_lot: { parking_lot_name: '1', out_parking_lot_id: '1', parking_lot_address: '1', longitude: '1', latitude: '1', parking_lot_type: 'PARKING_LOT_TYPE_UNKNOWN', phone_number: '1', payment_path: '1' } }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { parking_lot: { parking_lot_name: '1', out_parking_lot_id: '1', parking_lot_address: '1', longitude: '1', latitude: '1', parking_lot_type: 'PARKING_LOT_TYPE_UNKNOWN', phone_number: '1', payment_path: '1' } } })
}
// parking: 查询停车场进件申请单, GET /v3/parking/reminders/application/query
{
  const api = each(instance.v3.parking.reminders.application.query, [
    instance.chain('v3/parking/reminders/application/query'),
    instance['v3/parking/reminders/application/query'],
    instance.v3.chain('parking/reminders/application/query'),
    instance.v3['parking/reminders/application/query'],
  ])
  api.get({ query: { parking_lot_audit_no: '1', out_parking_lot_id: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: parking_lot_audit_no is text
  api.get({ query: { parking_lot_audit_no: 1, out_parking_lot_id: '1' } })
  // @ts-expect-error: parking_lot_audit_no is required
  api.get({ query: { out_parking_lot_id: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { parking_lot_audit_no: '1', out_parking_lot_id: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { parking_lot_audit_no: '1', out_parking_lot_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { parking_lot_audit_no: '1', out_parking_lot_id: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { parking_lot_audit_no: '1', out_parking_lot_id: '1' }, json: {} })
}
// password-exempt-contract: 电商收付通模式小程序场景预签约, POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program
{
  const api = each(instance.v3.passwordExemptContract.contracts.ecommerce.preEntrustSign.miniProgram, [
    instance.chain('v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program'),
    instance['v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program'],
    instance.v3.chain('password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program'),
    instance.v3['password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program'],
  ])
  api.post({ json: { appid: '1', service_id: 1, out_contract_code: '1', notify_url: '1', contract_display_account: '1', openid: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: appid is text
  api.post({ json: { appid: 1, service_id: 1, out_contract_code: '1', notify_url: '1', contract_display_account: '1', openid: '1' } })
  // @ts-expect-error: appid is required
  api.post({ json: { service_id: 1, out_contract_code: '1', notify_url: '1', contract_display_account: '1', openid: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { appid: '1', service_id: 1, out_contract_code: '1', notify_url: '1', contract_display_account: '1', openid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { appid: '1', service_id: 1, out_contract_code: '1', notify_url: '1', contract_display_account: '1', openid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { appid: '1', service_id: 1, out_contract_code: '1', notify_url: '1', contract_display_account: '1', openid: '1' } })
}
// password-exempt-contract: 商户通过商户协议号查询协议, GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}
{
  const api = each(instance.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_, [
    instance.v3.passwordExemptContract.contracts.serviceId.$service_id$.outContractCode._out_contract_code_,
    instance.v3.passwordExemptContract.contracts.serviceId['<service_id>'].outContractCode._out_contract_code_,
    instance.v3.passwordExemptContract.contracts.serviceId['{service_id}'].outContractCode._out_contract_code_,
    instance.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode.$out_contract_code$,
    instance.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode['<out_contract_code>'],
    instance.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode['{out_contract_code}'],
    instance.chain('v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}'),
    instance.chain('v3/password-exempt-contract/contracts/service-id/<service_id>/out-contract-code/<out_contract_code>'),
    instance.chain('v3/password-exempt-contract/contracts/service-id/$service_id$/out-contract-code/$out_contract_code$'),
    instance.chain('v3/password-exempt-contract/contracts/service-id/_service_id_/out-contract-code/_out_contract_code_'),
    instance['v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}'],
    instance['v3/password-exempt-contract/contracts/service-id/<service_id>/out-contract-code/<out_contract_code>'],
    instance.v3.chain('password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}'),
    instance.v3['password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}'],
    instance.v3.chain('password-exempt-contract/contracts/service-id/<service_id>/out-contract-code/<out_contract_code>'),
    instance.v3['password-exempt-contract/contracts/service-id/<service_id>/out-contract-code/<out_contract_code>'],
  ])
  api.get({ service_id: '1', out_contract_code: '1' })
  // @ts-expect-error: service_id is required
  api.get({ out_contract_code: '1' })
  // @ts-expect-error: out_contract_code is required
  api.get({ service_id: '1' })
  // @ts-expect-error: unknown option
  api.get({ service_id: '1', out_contract_code: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ service_id: '1', out_contract_code: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ service_id: '1', out_contract_code: '1', json: {} })
}
// password-exempt-contract: 商户通过商户协议号解约协议, POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate
{
  const api = each(instance.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_.terminate, [
    instance.v3.passwordExemptContract.contracts.serviceId.$service_id$.outContractCode._out_contract_code_.terminate,
    instance.v3.passwordExemptContract.contracts.serviceId['<service_id>'].outContractCode._out_contract_code_.terminate,
    instance.v3.passwordExemptContract.contracts.serviceId['{service_id}'].outContractCode._out_contract_code_.terminate,
    instance.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode.$out_contract_code$.terminate,
    instance.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode['<out_contract_code>'].terminate,
    instance.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode['{out_contract_code}'].terminate,
    instance.chain('v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate'),
    instance.chain('v3/password-exempt-contract/contracts/service-id/<service_id>/out-contract-code/<out_contract_code>/terminate'),
    instance.chain('v3/password-exempt-contract/contracts/service-id/$service_id$/out-contract-code/$out_contract_code$/terminate'),
    instance.chain('v3/password-exempt-contract/contracts/service-id/_service_id_/out-contract-code/_out_contract_code_/terminate'),
    instance['v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate'],
    instance['v3/password-exempt-contract/contracts/service-id/<service_id>/out-contract-code/<out_contract_code>/terminate'],
    instance.v3.chain('password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate'),
    instance.v3['password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate'],
    instance.v3.chain('password-exempt-contract/contracts/service-id/<service_id>/out-contract-code/<out_contract_code>/terminate'),
    instance.v3['password-exempt-contract/contracts/service-id/<service_id>/out-contract-code/<out_contract_code>/terminate'],
  ])
  api.post({ service_id: '1', out_contract_code: '1', json: { contract_termination_remark: '1' } })
  // @ts-expect-error: service_id is required
  api.post({ out_contract_code: '1', json: { contract_termination_remark: '1' } })
  // @ts-expect-error: out_contract_code is required
  api.post({ service_id: '1', json: { contract_termination_remark: '1' } })
  // @ts-expect-error: json is required
  api.post({ service_id: '1', out_contract_code: '1' })
  // @ts-expect-error: contract_termination_remark is text
  api.post({ service_id: '1', out_contract_code: '1', json: { contract_termination_remark: 1 } })
  // @ts-expect-error: contract_termination_remark is required
  api.post({ service_id: '1', out_contract_code: '1', json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ service_id: '1', out_contract_code: '1', json: { contract_termination_remark: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ service_id: '1', out_contract_code: '1', json: { contract_termination_remark: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ service_id: '1', out_contract_code: '1', json: { contract_termination_remark: '1' } })
}
// pay-devices: 获取出厂检查结果, GET /v3/iotmanage/device-inspections/{device_sn}
{
  const api = each(instance.v3.iotmanage.deviceInspections._device_sn_, [
    instance.v3.iotmanage.deviceInspections.$device_sn$,
    instance.v3.iotmanage.deviceInspections['<device_sn>'],
    instance.v3.iotmanage.deviceInspections['{device_sn}'],
    instance.chain('v3/iotmanage/device-inspections/{device_sn}'),
    instance.chain('v3/iotmanage/device-inspections/<device_sn>'),
    instance.chain('v3/iotmanage/device-inspections/$device_sn$'),
    instance.chain('v3/iotmanage/device-inspections/_device_sn_'),
    instance['v3/iotmanage/device-inspections/{device_sn}'],
    instance['v3/iotmanage/device-inspections/<device_sn>'],
    instance.v3.chain('iotmanage/device-inspections/{device_sn}'),
    instance.v3['iotmanage/device-inspections/{device_sn}'],
    instance.v3.chain('iotmanage/device-inspections/<device_sn>'),
    instance.v3['iotmanage/device-inspections/<device_sn>'],
  ])
  api.get({ device_sn: '1' })
  // @ts-expect-error: device_sn is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ device_sn: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ device_sn: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ device_sn: '1', json: {} })
}
// pay-devices: 智能设备列表, GET /v3/iotmanage/devices
{
  const api = each(instance.v3.iotmanage.devices, [
    instance.chain('v3/iotmanage/devices'),
    instance['v3/iotmanage/devices'],
    instance.v3.chain('iotmanage/devices'),
    instance.v3['iotmanage/devices'],
  ])
  api.get({ query: { limit: 1, offset: 1 } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: limit is required
  api.get({ query: { offset: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { limit: 1, offset: 1, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { limit: 1, offset: 1 }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { limit: 1, offset: 1 } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { limit: 1, offset: 1 }, json: {} })
}
// pay-devices: 绑定音箱设备码牌, POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind
{
  const api = each(instance.v3.payDevices.openScenarioSpeaker._device_sn_.bind, [
    instance.v3.payDevices.openScenarioSpeaker.$device_sn$.bind,
    instance.v3.payDevices.openScenarioSpeaker['<device_sn>'].bind,
    instance.v3.payDevices.openScenarioSpeaker['{device_sn}'].bind,
    instance.chain('v3/pay-devices/open-scenario-speaker/{device_sn}/bind'),
    instance.chain('v3/pay-devices/open-scenario-speaker/<device_sn>/bind'),
    instance.chain('v3/pay-devices/open-scenario-speaker/$device_sn$/bind'),
    instance.chain('v3/pay-devices/open-scenario-speaker/_device_sn_/bind'),
    instance['v3/pay-devices/open-scenario-speaker/{device_sn}/bind'],
    instance['v3/pay-devices/open-scenario-speaker/<device_sn>/bind'],
    instance.v3.chain('pay-devices/open-scenario-speaker/{device_sn}/bind'),
    instance.v3['pay-devices/open-scenario-speaker/{device_sn}/bind'],
    instance.v3.chain('pay-devices/open-scenario-speaker/<device_sn>/bind'),
    instance.v3['pay-devices/open-scenario-speaker/<device_sn>/bind'],
  ])
  api.post({ device_sn: '1', json: { sub_mchid: '1', code_url: '1' } })
  // @ts-expect-error: device_sn is required
  api.post({ json: { sub_mchid: '1', code_url: '1' } })
  // @ts-expect-error: json is required
  api.post({ device_sn: '1' })
  // @ts-expect-error: sub_mchid is text
  api.post({ device_sn: '1', json: { sub_mchid: 1, code_url: '1' } })
  // @ts-expect-error: sub_mchid is required
  api.post({ device_sn: '1', json: { code_url: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ device_sn: '1', json: { sub_mchid: '1', code_url: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ device_sn: '1', json: { sub_mchid: '1', code_url: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ device_sn: '1', json: { sub_mchid: '1', code_url: '1' } })
}
// pay-devices: 解绑音箱设备码牌, POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind
{
  const api = each(instance.v3.payDevices.openScenarioSpeaker._device_sn_.unbind, [
    instance.v3.payDevices.openScenarioSpeaker.$device_sn$.unbind,
    instance.v3.payDevices.openScenarioSpeaker['<device_sn>'].unbind,
    instance.v3.payDevices.openScenarioSpeaker['{device_sn}'].unbind,
    instance.chain('v3/pay-devices/open-scenario-speaker/{device_sn}/unbind'),
    instance.chain('v3/pay-devices/open-scenario-speaker/<device_sn>/unbind'),
    instance.chain('v3/pay-devices/open-scenario-speaker/$device_sn$/unbind'),
    instance.chain('v3/pay-devices/open-scenario-speaker/_device_sn_/unbind'),
    instance['v3/pay-devices/open-scenario-speaker/{device_sn}/unbind'],
    instance['v3/pay-devices/open-scenario-speaker/<device_sn>/unbind'],
    instance.v3.chain('pay-devices/open-scenario-speaker/{device_sn}/unbind'),
    instance.v3['pay-devices/open-scenario-speaker/{device_sn}/unbind'],
    instance.v3.chain('pay-devices/open-scenario-speaker/<device_sn>/unbind'),
    instance.v3['pay-devices/open-scenario-speaker/<device_sn>/unbind'],
  ])
  api.post({ device_sn: '1' })
  // @ts-expect-error: device_sn is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ device_sn: '1', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ device_sn: '1' })
}
// pay-partner: APP下单, POST /v3/pay/partner/transactions/app
{
  const api = each(instance.v3.pay.partner.transactions.app, [
    instance.chain('v3/pay/partner/transactions/app'),
    instance['v3/pay/partner/transactions/app'],
    instance.v3.chain('pay/partner/transactions/app'),
    instance.v3['pay/partner/transactions/app'],
  ])
  api.post({ json: { sp_appid: '1', sp_mchid: '1', sub_mchid: '1', description: '1', out_trade_no: '1', amount: { total: 1 }, notify_url: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: sp_appid is text
  api.post({ json: { sp_appid: 1, sp_mchid: '1', sub_mchid: '1', description: '1', out_trade_no: '1', amount: { total: 1 }, notify_url: '1' } })
  // @ts-expect-error: sp_appid is required
  api.post({ json: { sp_mchid: '1', sub_mchid: '1', description: '1', out_trade_no: '1', amount: { total: 1 }, notify_url: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { sp_appid: '1', sp_mchid: '1', sub_mchid: '1', description: '1', out_trade_no: '1', amount: { total: 1 }, notify_url: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { sp_appid: '1', sp_mchid: '1', sub_mchid: '1', description: '1', out_trade_no: '1', amount: { total: 1 }, notify_url: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { sp_appid: '1', sp_mchid: '1', sub_mchid: '1', description: '1', out_trade_no: '1', amount: { total: 1 }, notify_url: '1' } })
}
// pay-partner: 微信支付订单号查询, GET /v3/pay/partner/transactions/id/{transaction_id}
{
  const api = each(instance.v3.pay.partner.transactions.id._transaction_id_, [
    instance.v3.pay.partner.transactions.id.$transaction_id$,
    instance.v3.pay.partner.transactions.id['<transaction_id>'],
    instance.v3.pay.partner.transactions.id['{transaction_id}'],
    instance.chain('v3/pay/partner/transactions/id/{transaction_id}'),
    instance.chain('v3/pay/partner/transactions/id/<transaction_id>'),
    instance.chain('v3/pay/partner/transactions/id/$transaction_id$'),
    instance.chain('v3/pay/partner/transactions/id/_transaction_id_'),
    instance['v3/pay/partner/transactions/id/{transaction_id}'],
    instance['v3/pay/partner/transactions/id/<transaction_id>'],
    instance.v3.chain('pay/partner/transactions/id/{transaction_id}'),
    instance.v3['pay/partner/transactions/id/{transaction_id}'],
    instance.v3.chain('pay/partner/transactions/id/<transaction_id>'),
    instance.v3['pay/partner/transactions/id/<transaction_id>'],
  ])
  api.get({ transaction_id: '1', query: { sp_mchid: '1', sub_mchid: '1' } })
  // @ts-expect-error: transaction_id is required
  api.get({ query: { sp_mchid: '1', sub_mchid: '1' } })
  // @ts-expect-error: query is required
  api.get({ transaction_id: '1' })
  // @ts-expect-error: sp_mchid is text
  api.get({ transaction_id: '1', query: { sp_mchid: 1, sub_mchid: '1' } })
  // @ts-expect-error: sp_mchid is required
  api.get({ transaction_id: '1', query: { sub_mchid: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ transaction_id: '1', query: { sp_mchid: '1', sub_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ transaction_id: '1', query: { sp_mchid: '1', sub_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ transaction_id: '1', query: { sp_mchid: '1', sub_mchid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ transaction_id: '1', query: { sp_mchid: '1', sub_mchid: '1' }, json: {} })
}
// pay-partner: 关单, POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close
{
  const api = each(instance.v3.pay.partner.transactions.outTradeNo._out_trade_no_.close, [
    instance.v3.pay.partner.transactions.outTradeNo.$out_trade_no$.close,
    instance.v3.pay.partner.transactions.outTradeNo['<out_trade_no>'].close,
    instance.v3.pay.partner.transactions.outTradeNo['{out_trade_no}'].close,
    instance.chain('v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close'),
    instance.chain('v3/pay/partner/transactions/out-trade-no/<out_trade_no>/close'),
    instance.chain('v3/pay/partner/transactions/out-trade-no/$out_trade_no$/close'),
    instance.chain('v3/pay/partner/transactions/out-trade-no/_out_trade_no_/close'),
    instance['v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close'],
    instance['v3/pay/partner/transactions/out-trade-no/<out_trade_no>/close'],
    instance.v3.chain('pay/partner/transactions/out-trade-no/{out_trade_no}/close'),
    instance.v3['pay/partner/transactions/out-trade-no/{out_trade_no}/close'],
    instance.v3.chain('pay/partner/transactions/out-trade-no/<out_trade_no>/close'),
    instance.v3['pay/partner/transactions/out-trade-no/<out_trade_no>/close'],
  ])
  api.post({ out_trade_no: '1', json: { sp_mchid: '1', sub_mchid: '1' } })
  // @ts-expect-error: out_trade_no is required
  api.post({ json: { sp_mchid: '1', sub_mchid: '1' } })
  // @ts-expect-error: json is required
  api.post({ out_trade_no: '1' })
  // @ts-expect-error: sp_mchid is text
  api.post({ out_trade_no: '1', json: { sp_mchid: 1, sub_mchid: '1' } })
  // @ts-expect-error: sp_mchid is required
  api.post({ out_trade_no: '1', json: { sub_mchid: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ out_trade_no: '1', json: { sp_mchid: '1', sub_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ out_trade_no: '1', json: { sp_mchid: '1', sub_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ out_trade_no: '1', json: { sp_mchid: '1', sub_mchid: '1' } })
}
// pay-transactions: 微信分付-支付方式前置服务, POST /v3/pay/acquiring-bank/transactions/exposure
{
  const api = each(instance.v3.pay.acquiringBank.transactions.exposure, [
    instance.chain('v3/pay/acquiring-bank/transactions/exposure'),
    instance['v3/pay/acquiring-bank/transactions/exposure'],
    instance.v3.chain('pay/acquiring-bank/transactions/exposure'),
    instance.v3['pay/acquiring-bank/transactions/exposure'],
  ])
  api.post({ json: { acquiring_bank_id: '1', merchant_id: '1', channel_id: '1', payer: {}, out_trade_no: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: acquiring_bank_id is text
  api.post({ json: { acquiring_bank_id: 1, merchant_id: '1', channel_id: '1', payer: {}, out_trade_no: '1' } })
  // @ts-expect-error: acquiring_bank_id is required
  api.post({ json: { merchant_id: '1', channel_id: '1', payer: {}, out_trade_no: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { acquiring_bank_id: '1', merchant_id: '1', channel_id: '1', payer: {}, out_trade_no: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { acquiring_bank_id: '1', merchant_id: '1', channel_id: '1', payer: {}, out_trade_no: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { acquiring_bank_id: '1', merchant_id: '1', channel_id: '1', payer: {}, out_trade_no: '1' } })
}
// pay-transactions: 微信支付订单号查询, GET /v3/pay/transactions/id/{transaction_id}
{
  const api = each(instance.v3.pay.transactions.id._transaction_id_, [
    instance.v3.pay.transactions.id.$transaction_id$,
    instance.v3.pay.transactions.id['<transaction_id>'],
    instance.v3.pay.transactions.id['{transaction_id}'],
    instance.chain('v3/pay/transactions/id/{transaction_id}'),
    instance.chain('v3/pay/transactions/id/<transaction_id>'),
    instance.chain('v3/pay/transactions/id/$transaction_id$'),
    instance.chain('v3/pay/transactions/id/_transaction_id_'),
    instance['v3/pay/transactions/id/{transaction_id}'],
    instance['v3/pay/transactions/id/<transaction_id>'],
    instance.v3.chain('pay/transactions/id/{transaction_id}'),
    instance.v3['pay/transactions/id/{transaction_id}'],
    instance.v3.chain('pay/transactions/id/<transaction_id>'),
    instance.v3['pay/transactions/id/<transaction_id>'],
  ])
  api.get({ transaction_id: '1', query: { mchid: '1' } })
  // @ts-expect-error: transaction_id is required
  api.get({ query: { mchid: '1' } })
  // @ts-expect-error: query is required
  api.get({ transaction_id: '1' })
  // @ts-expect-error: mchid is text
  api.get({ transaction_id: '1', query: { mchid: 1 } })
  // @ts-expect-error: mchid is required
  api.get({ transaction_id: '1', query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ transaction_id: '1', query: { mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ transaction_id: '1', query: { mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ transaction_id: '1', query: { mchid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ transaction_id: '1', query: { mchid: '1' }, json: {} })
}
// pay-transactions: 关单, POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close
{
  const api = each(instance.v3.pay.transactions.outTradeNo._out_trade_no_.close, [
    instance.v3.pay.transactions.outTradeNo.$out_trade_no$.close,
    instance.v3.pay.transactions.outTradeNo['<out_trade_no>'].close,
    instance.v3.pay.transactions.outTradeNo['{out_trade_no}'].close,
    instance.chain('v3/pay/transactions/out-trade-no/{out_trade_no}/close'),
    instance.chain('v3/pay/transactions/out-trade-no/<out_trade_no>/close'),
    instance.chain('v3/pay/transactions/out-trade-no/$out_trade_no$/close'),
    instance.chain('v3/pay/transactions/out-trade-no/_out_trade_no_/close'),
    instance['v3/pay/transactions/out-trade-no/{out_trade_no}/close'],
    instance['v3/pay/transactions/out-trade-no/<out_trade_no>/close'],
    instance.v3.chain('pay/transactions/out-trade-no/{out_trade_no}/close'),
    instance.v3['pay/transactions/out-trade-no/{out_trade_no}/close'],
    instance.v3.chain('pay/transactions/out-trade-no/<out_trade_no>/close'),
    instance.v3['pay/transactions/out-trade-no/<out_trade_no>/close'],
  ])
  api.post({ out_trade_no: '1', json: { mchid: '1' } })
  // @ts-expect-error: out_trade_no is required
  api.post({ json: { mchid: '1' } })
  // @ts-expect-error: json is required
  api.post({ out_trade_no: '1' })
  // @ts-expect-error: mchid is text
  api.post({ out_trade_no: '1', json: { mchid: 1 } })
  // @ts-expect-error: mchid is required
  api.post({ out_trade_no: '1', json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ out_trade_no: '1', json: { mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ out_trade_no: '1', json: { mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ out_trade_no: '1', json: { mchid: '1' } })
}
// payroll-card: 查询核身记录, GET /v3/payroll-card/authentications
{
  const api = each(instance.v3.payrollCard.authentications, [
    instance.chain('v3/payroll-card/authentications'),
    instance['v3/payroll-card/authentications'],
    instance.v3.chain('payroll-card/authentications'),
    instance.v3['payroll-card/authentications'],
  ])
  api.get({ query: { openid: '1', sub_mchid: '1', authenticate_date: '1', authenticate_state: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: openid is text
  api.get({ query: { openid: 1, sub_mchid: '1', authenticate_date: '1', authenticate_state: '1' } })
  // @ts-expect-error: openid is required
  api.get({ query: { sub_mchid: '1', authenticate_date: '1', authenticate_state: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { openid: '1', sub_mchid: '1', authenticate_date: '1', authenticate_state: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { openid: '1', sub_mchid: '1', authenticate_date: '1', authenticate_state: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { openid: '1', sub_mchid: '1', authenticate_date: '1', authenticate_state: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { openid: '1', sub_mchid: '1', authenticate_date: '1', authenticate_state: '1' }, json: {} })
}
// payroll-card: 微工卡核身预下单, POST /v3/payroll-card/authentications/pre-order
{
  const api = each(instance.v3.payrollCard.authentications.preOrder, [
    instance.chain('v3/payroll-card/authentications/pre-order'),
    instance['v3/payroll-card/authentications/pre-order'],
    instance.v3.chain('payroll-card/authentications/pre-order'),
    instance.v3['payroll-card/authentications/pre-order'],
  ])
  api.post({ json: { openid: '1', sub_mchid: '1', authenticate_number: '1', project_name: '1', employer_name: '1', authenticate_type: 'SIGN_IN' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: openid is text
  api.post({ json: { openid: 1, sub_mchid: '1', authenticate_number: '1', project_name: '1', employer_name: '1', authenticate_type: 'SIGN_IN' } })
  // @ts-expect-error: openid is required
  api.post({ json: { sub_mchid: '1', authenticate_number: '1', project_name: '1', employer_name: '1', authenticate_type: 'SIGN_IN' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { openid: '1', sub_mchid: '1', authenticate_number: '1', project_name: '1', employer_name: '1', authenticate_type: 'SIGN_IN', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { openid: '1', sub_mchid: '1', authenticate_number: '1', project_name: '1', employer_name: '1', authenticate_type: 'SIGN_IN' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { openid: '1', sub_mchid: '1', authenticate_number: '1', project_name: '1', employer_name: '1', authenticate_type: 'SIGN_IN' } })
}
// payroll-card: 获取核身结果, GET /v3/payroll-card/authentications/{authenticate_number}
{
  const api = each(instance.v3.payrollCard.authentications._authenticate_number_, [
    instance.v3.payrollCard.authentications.$authenticate_number$,
    instance.v3.payrollCard.authentications['<authenticate_number>'],
    instance.v3.payrollCard.authentications['{authenticate_number}'],
    instance.chain('v3/payroll-card/authentications/{authenticate_number}'),
    instance.chain('v3/payroll-card/authentications/<authenticate_number>'),
    instance.chain('v3/payroll-card/authentications/$authenticate_number$'),
    instance.chain('v3/payroll-card/authentications/_authenticate_number_'),
    instance['v3/payroll-card/authentications/{authenticate_number}'],
    instance['v3/payroll-card/authentications/<authenticate_number>'],
    instance.v3.chain('payroll-card/authentications/{authenticate_number}'),
    instance.v3['payroll-card/authentications/{authenticate_number}'],
    instance.v3.chain('payroll-card/authentications/<authenticate_number>'),
    instance.v3['payroll-card/authentications/<authenticate_number>'],
  ])
  api.get({ authenticate_number: '1', query: { sub_mchid: '1' } })
  // @ts-expect-error: authenticate_number is required
  api.get({ query: { sub_mchid: '1' } })
  // @ts-expect-error: query is required
  api.get({ authenticate_number: '1' })
  // @ts-expect-error: sub_mchid is text
  api.get({ authenticate_number: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: sub_mchid is required
  api.get({ authenticate_number: '1', query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ authenticate_number: '1', query: { sub_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ authenticate_number: '1', query: { sub_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ authenticate_number: '1', query: { sub_mchid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ authenticate_number: '1', query: { sub_mchid: '1' }, json: {} })
}
// payscore-acquiringbank: 从业机构预授权, POST /v3/payscore/acquiringbank/permissions
{
  const api = each(instance.v3.payscore.acquiringbank.permissions, [
    instance.chain('v3/payscore/acquiringbank/permissions'),
    instance['v3/payscore/acquiringbank/permissions'],
    instance.v3.chain('payscore/acquiringbank/permissions'),
    instance.v3['payscore/acquiringbank/permissions'],
  ])
  api.post({ json: { service_id: '1', channel_id: '1', appid: '1', sub_mchid: '1', authorization_code: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: service_id is text
  api.post({ json: { service_id: 1, channel_id: '1', appid: '1', sub_mchid: '1', authorization_code: '1' } })
  // @ts-expect-error: service_id is required
  api.post({ json: { channel_id: '1', appid: '1', sub_mchid: '1', authorization_code: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { service_id: '1', channel_id: '1', appid: '1', sub_mchid: '1', authorization_code: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { service_id: '1', channel_id: '1', appid: '1', sub_mchid: '1', authorization_code: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { service_id: '1', channel_id: '1', appid: '1', sub_mchid: '1', authorization_code: '1' } })
}
// payscore-acquiringbank: 从业机构查询与用户授权记录（授权协议号）, GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}
{
  const api = each(instance.v3.payscore.acquiringbank.permissions.authorizationCode._authorization_code_, [
    instance.v3.payscore.acquiringbank.permissions.authorizationCode.$authorization_code$,
    instance.v3.payscore.acquiringbank.permissions.authorizationCode['<authorization_code>'],
    instance.v3.payscore.acquiringbank.permissions.authorizationCode['{authorization_code}'],
    instance.chain('v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}'),
    instance.chain('v3/payscore/acquiringbank/permissions/authorization-code/<authorization_code>'),
    instance.chain('v3/payscore/acquiringbank/permissions/authorization-code/$authorization_code$'),
    instance.chain('v3/payscore/acquiringbank/permissions/authorization-code/_authorization_code_'),
    instance['v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}'],
    instance['v3/payscore/acquiringbank/permissions/authorization-code/<authorization_code>'],
    instance.v3.chain('payscore/acquiringbank/permissions/authorization-code/{authorization_code}'),
    instance.v3['payscore/acquiringbank/permissions/authorization-code/{authorization_code}'],
    instance.v3.chain('payscore/acquiringbank/permissions/authorization-code/<authorization_code>'),
    instance.v3['payscore/acquiringbank/permissions/authorization-code/<authorization_code>'],
  ])
  api.get({ authorization_code: '1', query: { service_id: '1', channel_id: '1', sub_mchid: '1' } })
  // @ts-expect-error: authorization_code is required
  api.get({ query: { service_id: '1', channel_id: '1', sub_mchid: '1' } })
  // @ts-expect-error: query is required
  api.get({ authorization_code: '1' })
  // @ts-expect-error: service_id is text
  api.get({ authorization_code: '1', query: { service_id: 1, channel_id: '1', sub_mchid: '1' } })
  // @ts-expect-error: service_id is required
  api.get({ authorization_code: '1', query: { channel_id: '1', sub_mchid: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ authorization_code: '1', query: { service_id: '1', channel_id: '1', sub_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ authorization_code: '1', query: { service_id: '1', channel_id: '1', sub_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ authorization_code: '1', query: { service_id: '1', channel_id: '1', sub_mchid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ authorization_code: '1', query: { service_id: '1', channel_id: '1', sub_mchid: '1' }, json: {} })
}
// payscore-acquiringbank: 从业机构解除用户授权关系（授权协议号）, POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate
{
  const api = each(instance.v3.payscore.acquiringbank.permissions.authorizationCode._authorization_code_.terminate, [
    instance.v3.payscore.acquiringbank.permissions.authorizationCode.$authorization_code$.terminate,
    instance.v3.payscore.acquiringbank.permissions.authorizationCode['<authorization_code>'].terminate,
    instance.v3.payscore.acquiringbank.permissions.authorizationCode['{authorization_code}'].terminate,
    instance.chain('v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate'),
    instance.chain('v3/payscore/acquiringbank/permissions/authorization-code/<authorization_code>/terminate'),
    instance.chain('v3/payscore/acquiringbank/permissions/authorization-code/$authorization_code$/terminate'),
    instance.chain('v3/payscore/acquiringbank/permissions/authorization-code/_authorization_code_/terminate'),
    instance['v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate'],
    instance['v3/payscore/acquiringbank/permissions/authorization-code/<authorization_code>/terminate'],
    instance.v3.chain('payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate'),
    instance.v3['payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate'],
    instance.v3.chain('payscore/acquiringbank/permissions/authorization-code/<authorization_code>/terminate'),
    instance.v3['payscore/acquiringbank/permissions/authorization-code/<authorization_code>/terminate'],
  ])
  api.post({ authorization_code: '1', json: { service_id: '1', sub_mchid: '1', reason: '1' } })
  // @ts-expect-error: authorization_code is required
  api.post({ json: { service_id: '1', sub_mchid: '1', reason: '1' } })
  // @ts-expect-error: json is required
  api.post({ authorization_code: '1' })
  // @ts-expect-error: service_id is text
  api.post({ authorization_code: '1', json: { service_id: 1, sub_mchid: '1', reason: '1' } })
  // @ts-expect-error: service_id is required
  api.post({ authorization_code: '1', json: { sub_mchid: '1', reason: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ authorization_code: '1', json: { service_id: '1', sub_mchid: '1', reason: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ authorization_code: '1', json: { service_id: '1', sub_mchid: '1', reason: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ authorization_code: '1', json: { service_id: '1', sub_mchid: '1', reason: '1' } })
}
// payscore-acquiringbank: 从业机构查询微信支付分订单, GET /v3/payscore/acquiringbank/serviceorder
{
  const api = each(instance.v3.payscore.acquiringbank.serviceorder, [
    instance.chain('v3/payscore/acquiringbank/serviceorder'),
    instance['v3/payscore/acquiringbank/serviceorder'],
    instance.v3.chain('payscore/acquiringbank/serviceorder'),
    instance.v3['payscore/acquiringbank/serviceorder'],
  ])
  api.get({ query: { service_id: '1', sub_mchid: '1', channel_id: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: service_id is text
  api.get({ query: { service_id: 1, sub_mchid: '1', channel_id: '1' } })
  // @ts-expect-error: service_id is required
  api.get({ query: { sub_mchid: '1', channel_id: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { service_id: '1', sub_mchid: '1', channel_id: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { service_id: '1', sub_mchid: '1', channel_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ query: { service_id: '1', sub_mchid: '1', channel_id: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { service_id: '1', sub_mchid: '1', channel_id: '1' }, json: {} })
}
// payscore-partner: 商户预授权, POST /v3/payscore/partner/permissions
{
  const api = each(instance.v3.payscore.partner.permissions, [
    instance.chain('v3/payscore/partner/permissions'),
    instance['v3/payscore/partner/permissions'],
    instance.v3.chain('payscore/partner/permissions'),
    instance.v3['payscore/partner/permissions'],
  ])
  api.post({ json: { service_id: '1', appid: '1', sub_mchid: '1', authorization_code: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: service_id is text
  api.post({ json: { service_id: 1, appid: '1', sub_mchid: '1', authorization_code: '1' } })
  // @ts-expect-error: service_id is required
  api.post({ json: { appid: '1', sub_mchid: '1', authorization_code: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { service_id: '1', appid: '1', sub_mchid: '1', authorization_code: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { service_id: '1', appid: '1', sub_mchid: '1', authorization_code: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { service_id: '1', appid: '1', sub_mchid: '1', authorization_code: '1' } })
}
// payscore-partner: 查询与用户授权记录（授权协议号）, GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}
{
  const api = each(instance.v3.payscore.partner.permissions.authorizationCode._authorization_code_, [
    instance.v3.payscore.partner.permissions.authorizationCode.$authorization_code$,
    instance.v3.payscore.partner.permissions.authorizationCode['<authorization_code>'],
    instance.v3.payscore.partner.permissions.authorizationCode['{authorization_code}'],
    instance.chain('v3/payscore/partner/permissions/authorization-code/{authorization_code}'),
    instance.chain('v3/payscore/partner/permissions/authorization-code/<authorization_code>'),
    instance.chain('v3/payscore/partner/permissions/authorization-code/$authorization_code$'),
    instance.chain('v3/payscore/partner/permissions/authorization-code/_authorization_code_'),
    instance['v3/payscore/partner/permissions/authorization-code/{authorization_code}'],
    instance['v3/payscore/partner/permissions/authorization-code/<authorization_code>'],
    instance.v3.chain('payscore/partner/permissions/authorization-code/{authorization_code}'),
    instance.v3['payscore/partner/permissions/authorization-code/{authorization_code}'],
    instance.v3.chain('payscore/partner/permissions/authorization-code/<authorization_code>'),
    instance.v3['payscore/partner/permissions/authorization-code/<authorization_code>'],
  ])
  api.get({ authorization_code: '1', query: { service_id: '1', sub_mchid: '1' } })
  // @ts-expect-error: authorization_code is required
  api.get({ query: { service_id: '1', sub_mchid: '1' } })
  // @ts-expect-error: query is required
  api.get({ authorization_code: '1' })
  // @ts-expect-error: service_id is text
  api.get({ authorization_code: '1', query: { service_id: 1, sub_mchid: '1' } })
  // @ts-expect-error: service_id is required
  api.get({ authorization_code: '1', query: { sub_mchid: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ authorization_code: '1', query: { service_id: '1', sub_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ authorization_code: '1', query: { service_id: '1', sub_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ authorization_code: '1', query: { service_id: '1', sub_mchid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ authorization_code: '1', query: { service_id: '1', sub_mchid: '1' }, json: {} })
}
// payscore-partner: 解除用户授权关系（授权协议号）, POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate
{
  const api = each(instance.v3.payscore.partner.permissions.authorizationCode._authorization_code_.terminate, [
    instance.v3.payscore.partner.permissions.authorizationCode.$authorization_code$.terminate,
    instance.v3.payscore.partner.permissions.authorizationCode['<authorization_code>'].terminate,
    instance.v3.payscore.partner.permissions.authorizationCode['{authorization_code}'].terminate,
    instance.chain('v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate'),
    instance.chain('v3/payscore/partner/permissions/authorization-code/<authorization_code>/terminate'),
    instance.chain('v3/payscore/partner/permissions/authorization-code/$authorization_code$/terminate'),
    instance.chain('v3/payscore/partner/permissions/authorization-code/_authorization_code_/terminate'),
    instance['v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate'],
    instance['v3/payscore/partner/permissions/authorization-code/<authorization_code>/terminate'],
    instance.v3.chain('payscore/partner/permissions/authorization-code/{authorization_code}/terminate'),
    instance.v3['payscore/partner/permissions/authorization-code/{authorization_code}/terminate'],
    instance.v3.chain('payscore/partner/permissions/authorization-code/<authorization_code>/terminate'),
    instance.v3['payscore/partner/permissions/authorization-code/<authorization_code>/terminate'],
  ])
  api.post({ authorization_code: '1', json: { service_id: '1', sub_mchid: '1', reason: '1' } })
  // @ts-expect-error: authorization_code is required
  api.post({ json: { service_id: '1', sub_mchid: '1', reason: '1' } })
  // @ts-expect-error: json is required
  api.post({ authorization_code: '1' })
  // @ts-expect-error: service_id is text
  api.post({ authorization_code: '1', json: { service_id: 1, sub_mchid: '1', reason: '1' } })
  // @ts-expect-error: service_id is required
  api.post({ authorization_code: '1', json: { sub_mchid: '1', reason: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ authorization_code: '1', json: { service_id: '1', sub_mchid: '1', reason: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ authorization_code: '1', json: { service_id: '1', sub_mchid: '1', reason: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ authorization_code: '1', json: { service_id: '1', sub_mchid: '1', reason: '1' } })
}
// payscore-partner: 查询与用户授权记录（openid）, GET /v3/payscore/partner/permissions/search
{
  const api = each(instance.v3.payscore.partner.permissions.search, [
    instance.chain('v3/payscore/partner/permissions/search'),
    instance['v3/payscore/partner/permissions/search'],
    instance.v3.chain('payscore/partner/permissions/search'),
    instance.v3['payscore/partner/permissions/search'],
  ])
  api.get({ query: { service_id: '1', appid: '1', sub_mchid: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: service_id is text
  api.get({ query: { service_id: 1, appid: '1', sub_mchid: '1' } })
  // @ts-expect-error: service_id is required
  api.get({ query: { appid: '1', sub_mchid: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { service_id: '1', appid: '1', sub_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { service_id: '1', appid: '1', sub_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { service_id: '1', appid: '1', sub_mchid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { service_id: '1', appid: '1', sub_mchid: '1' }, json: {} })
}
// payscore-plan: 创建支付分计划, POST /v3/payscore/plan/partner/payscore-plans
{
  const api = each(instance.v3.payscore.plan.partner.payscorePlans, [
    instance.chain('v3/payscore/plan/partner/payscore-plans'),
    instance['v3/payscore/plan/partner/payscore-plans'],
    instance.v3.chain('payscore/plan/partner/payscore-plans'),
    instance.v3['payscore/plan/partner/payscore-plans'],
  ])
  api.post({ json: { service_id: '1', appid: '1', sub_mchid: '1', plan_name: '1', plan_duration: 1, deduction_quantity: 1, total_original_price: 1, total_actual_price: 1, merchant_plan_no: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: service_id is text
  api.post({ json: { service_id: 1, appid: '1', sub_mchid: '1', plan_name: '1', plan_duration: 1, deduction_quantity: 1, total_original_price: 1, total_actual_price: 1, merchant_plan_no: '1' } })
  // @ts-expect-error: service_id is required
  api.post({ json: { appid: '1', sub_mchid: '1', plan_name: '1', plan_duration: 1, deduction_quantity: 1, total_original_price: 1, total_actual_price: 1, merchant_plan_no: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { service_id: '1', appid: '1', sub_mchid: '1', plan_name: '1', plan_duration: 1, deduction_quantity: 1, total_original_price: 1, total_actual_price: 1, merchant_plan_no: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { service_id: '1', appid: '1', sub_mchid: '1', plan_name: '1', plan_duration: 1, deduction_quantity: 1, total_original_price: 1, total_actual_price: 1, merchant_plan_no: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { service_id: '1', appid: '1', sub_mchid: '1', plan_name: '1', plan_duration: 1, deduction_quantity: 1, total_original_price: 1, total_actual_price: 1, merchant_plan_no: '1' } })
}
// payscore-plan: 查询支付分计划, GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}
{
  const api = each(instance.v3.payscore.plan.partner.payscorePlans.merchantPlanNo._merchant_plan_no_, [
    instance.v3.payscore.plan.partner.payscorePlans.merchantPlanNo.$merchant_plan_no$,
    instance.v3.payscore.plan.partner.payscorePlans.merchantPlanNo['<merchant_plan_no>'],
    instance.v3.payscore.plan.partner.payscorePlans.merchantPlanNo['{merchant_plan_no}'],
    instance.chain('v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}'),
    instance.chain('v3/payscore/plan/partner/payscore-plans/merchant-plan-no/<merchant_plan_no>'),
    instance.chain('v3/payscore/plan/partner/payscore-plans/merchant-plan-no/$merchant_plan_no$'),
    instance.chain('v3/payscore/plan/partner/payscore-plans/merchant-plan-no/_merchant_plan_no_'),
    instance['v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}'],
    instance['v3/payscore/plan/partner/payscore-plans/merchant-plan-no/<merchant_plan_no>'],
    instance.v3.chain('payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}'),
    instance.v3['payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}'],
    instance.v3.chain('payscore/plan/partner/payscore-plans/merchant-plan-no/<merchant_plan_no>'),
    instance.v3['payscore/plan/partner/payscore-plans/merchant-plan-no/<merchant_plan_no>'],
  ])
  api.get({ merchant_plan_no: '1', query: { sub_mchid: '1' } })
  // @ts-expect-error: merchant_plan_no is required
  api.get({ query: { sub_mchid: '1' } })
  // @ts-expect-error: query is required
  api.get({ merchant_plan_no: '1' })
  // @ts-expect-error: sub_mchid is text
  api.get({ merchant_plan_no: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: sub_mchid is required
  api.get({ merchant_plan_no: '1', query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ merchant_plan_no: '1', query: { sub_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ merchant_plan_no: '1', query: { sub_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ merchant_plan_no: '1', query: { sub_mchid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ merchant_plan_no: '1', query: { sub_mchid: '1' }, json: {} })
}
// payscore-plan: 停止支付分计划, POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop
{
  const api = each(instance.v3.payscore.plan.partner.payscorePlans.merchantPlanNo._merchant_plan_no_.stop, [
    instance.v3.payscore.plan.partner.payscorePlans.merchantPlanNo.$merchant_plan_no$.stop,
    instance.v3.payscore.plan.partner.payscorePlans.merchantPlanNo['<merchant_plan_no>'].stop,
    instance.v3.payscore.plan.partner.payscorePlans.merchantPlanNo['{merchant_plan_no}'].stop,
    instance.chain('v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'),
    instance.chain('v3/payscore/plan/partner/payscore-plans/merchant-plan-no/<merchant_plan_no>/stop'),
    instance.chain('v3/payscore/plan/partner/payscore-plans/merchant-plan-no/$merchant_plan_no$/stop'),
    instance.chain('v3/payscore/plan/partner/payscore-plans/merchant-plan-no/_merchant_plan_no_/stop'),
    instance['v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'],
    instance['v3/payscore/plan/partner/payscore-plans/merchant-plan-no/<merchant_plan_no>/stop'],
    instance.v3.chain('payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'),
    instance.v3['payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'],
    instance.v3.chain('payscore/plan/partner/payscore-plans/merchant-plan-no/<merchant_plan_no>/stop'),
    instance.v3['payscore/plan/partner/payscore-plans/merchant-plan-no/<merchant_plan_no>/stop'],
  ])
  api.post({ merchant_plan_no: '1', json: { sub_mchid: '1' } })
  // @ts-expect-error: merchant_plan_no is required
  api.post({ json: { sub_mchid: '1' } })
  // @ts-expect-error: json is required
  api.post({ merchant_plan_no: '1' })
  // @ts-expect-error: sub_mchid is text
  api.post({ merchant_plan_no: '1', json: { sub_mchid: 1 } })
  // @ts-expect-error: sub_mchid is required
  api.post({ merchant_plan_no: '1', json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ merchant_plan_no: '1', json: { sub_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ merchant_plan_no: '1', json: { sub_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ merchant_plan_no: '1', json: { sub_mchid: '1' } })
}
// payscore-plan: 停止支付分计划, POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop
{
  const api = each(instance.v3.payscore.plan.payscorePlans.merchantPlanNo._merchant_plan_no_.stop, [
    instance.v3.payscore.plan.payscorePlans.merchantPlanNo.$merchant_plan_no$.stop,
    instance.v3.payscore.plan.payscorePlans.merchantPlanNo['<merchant_plan_no>'].stop,
    instance.v3.payscore.plan.payscorePlans.merchantPlanNo['{merchant_plan_no}'].stop,
    instance.chain('v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'),
    instance.chain('v3/payscore/plan/payscore-plans/merchant-plan-no/<merchant_plan_no>/stop'),
    instance.chain('v3/payscore/plan/payscore-plans/merchant-plan-no/$merchant_plan_no$/stop'),
    instance.chain('v3/payscore/plan/payscore-plans/merchant-plan-no/_merchant_plan_no_/stop'),
    instance['v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'],
    instance['v3/payscore/plan/payscore-plans/merchant-plan-no/<merchant_plan_no>/stop'],
    instance.v3.chain('payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'),
    instance.v3['payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'],
    instance.v3.chain('payscore/plan/payscore-plans/merchant-plan-no/<merchant_plan_no>/stop'),
    instance.v3['payscore/plan/payscore-plans/merchant-plan-no/<merchant_plan_no>/stop'],
  ])
  api.post({ merchant_plan_no: '1' })
  // @ts-expect-error: merchant_plan_no is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ merchant_plan_no: '1', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ merchant_plan_no: '1' })
}
// payscore: 商户申请获取对账单, GET /v3/payscore/merchant-bill
{
  const api = each(instance.v3.payscore.merchantBill, [
    instance.chain('v3/payscore/merchant-bill'),
    instance['v3/payscore/merchant-bill'],
    instance.v3.chain('payscore/merchant-bill'),
    instance.v3['payscore/merchant-bill'],
  ])
  api.get({ query: { bill_date: '1', encryption_algorithm: '1', service_id: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: bill_date is text
  api.get({ query: { bill_date: 1, encryption_algorithm: '1', service_id: '1' } })
  // @ts-expect-error: bill_date is required
  api.get({ query: { encryption_algorithm: '1', service_id: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { bill_date: '1', encryption_algorithm: '1', service_id: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { bill_date: '1', encryption_algorithm: '1', service_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { bill_date: '1', encryption_algorithm: '1', service_id: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { bill_date: '1', encryption_algorithm: '1', service_id: '1' }, json: {} })
}
// payscore: 创建先享后付订单, POST /v3/payscore/payafter-orders
{
  const api = each(instance.v3.payscore.payafterOrders, [
    instance.chain('v3/payscore/payafter-orders'),
    instance['v3/payscore/payafter-orders'],
    instance.v3.chain('payscore/payafter-orders'),
    instance.v3['payscore/payafter-orders'],
  ])
  api.post({ json: { appid: '1', out_order_no: '1', service_id: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: appid is text
  api.post({ json: { appid: 1, out_order_no: '1', service_id: '1' } })
  // @ts-expect-error: appid is required
  api.post({ json: { out_order_no: '1', service_id: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { appid: '1', out_order_no: '1', service_id: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { appid: '1', out_order_no: '1', service_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ json: { appid: '1', out_order_no: '1', service_id: '1' } })
}
// payscore: 撤销先享后付订单, POST /v3/payscore/payafter-orders/{out_order_no}/cancel
{
  const api = each(instance.v3.payscore.payafterOrders._out_order_no_.cancel, [
    instance.v3.payscore.payafterOrders.$out_order_no$.cancel,
    instance.v3.payscore.payafterOrders['<out_order_no>'].cancel,
    instance.v3.payscore.payafterOrders['{out_order_no}'].cancel,
    instance.chain('v3/payscore/payafter-orders/{out_order_no}/cancel'),
    instance.chain('v3/payscore/payafter-orders/<out_order_no>/cancel'),
    instance.chain('v3/payscore/payafter-orders/$out_order_no$/cancel'),
    instance.chain('v3/payscore/payafter-orders/_out_order_no_/cancel'),
    instance['v3/payscore/payafter-orders/{out_order_no}/cancel'],
    instance['v3/payscore/payafter-orders/<out_order_no>/cancel'],
    instance.v3.chain('payscore/payafter-orders/{out_order_no}/cancel'),
    instance.v3['payscore/payafter-orders/{out_order_no}/cancel'],
    instance.v3.chain('payscore/payafter-orders/<out_order_no>/cancel'),
    instance.v3['payscore/payafter-orders/<out_order_no>/cancel'],
  ])
  api.post({ out_order_no: '1', json: { appid: '1', service_id: '1', reason: '1' } })
  // @ts-expect-error: out_order_no is required
  api.post({ json: { appid: '1', service_id: '1', reason: '1' } })
  // @ts-expect-error: json is required
  api.post({ out_order_no: '1' })
  // @ts-expect-error: appid is text
  api.post({ out_order_no: '1', json: { appid: 1, service_id: '1', reason: '1' } })
  // @ts-expect-error: appid is required
  api.post({ out_order_no: '1', json: { service_id: '1', reason: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ out_order_no: '1', json: { appid: '1', service_id: '1', reason: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ out_order_no: '1', json: { appid: '1', service_id: '1', reason: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ out_order_no: '1', json: { appid: '1', service_id: '1', reason: '1' } })
}
// payscore: 查询与用户授权记录（授权协议号）, GET /v3/payscore/permissions/authorization-code/{authorization_code}
{
  const api = each(instance.v3.payscore.permissions.authorizationCode._authorization_code_, [
    instance.v3.payscore.permissions.authorizationCode.$authorization_code$,
    instance.v3.payscore.permissions.authorizationCode['<authorization_code>'],
    instance.v3.payscore.permissions.authorizationCode['{authorization_code}'],
    instance.chain('v3/payscore/permissions/authorization-code/{authorization_code}'),
    instance.chain('v3/payscore/permissions/authorization-code/<authorization_code>'),
    instance.chain('v3/payscore/permissions/authorization-code/$authorization_code$'),
    instance.chain('v3/payscore/permissions/authorization-code/_authorization_code_'),
    instance['v3/payscore/permissions/authorization-code/{authorization_code}'],
    instance['v3/payscore/permissions/authorization-code/<authorization_code>'],
    instance.v3.chain('payscore/permissions/authorization-code/{authorization_code}'),
    instance.v3['payscore/permissions/authorization-code/{authorization_code}'],
    instance.v3.chain('payscore/permissions/authorization-code/<authorization_code>'),
    instance.v3['payscore/permissions/authorization-code/<authorization_code>'],
  ])
  api.get({ authorization_code: '1', query: { service_id: '1' } })
  // @ts-expect-error: authorization_code is required
  api.get({ query: { service_id: '1' } })
  // @ts-expect-error: query is required
  api.get({ authorization_code: '1' })
  // @ts-expect-error: service_id is text
  api.get({ authorization_code: '1', query: { service_id: 1 } })
  // @ts-expect-error: service_id is required
  api.get({ authorization_code: '1', query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ authorization_code: '1', query: { service_id: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ authorization_code: '1', query: { service_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ authorization_code: '1', query: { service_id: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ authorization_code: '1', query: { service_id: '1' }, json: {} })
}
// platsolution-ecommerce: 申请银行转账充值, POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply
{
  const api = each(instance.v3.platsolution.ecommerce.bankTransferRecharges.apply, [
    instance.chain('v3/platsolution/ecommerce/bank-transfer-recharges/apply'),
    instance['v3/platsolution/ecommerce/bank-transfer-recharges/apply'],
    instance.v3.chain('platsolution/ecommerce/bank-transfer-recharges/apply'),
    instance.v3['platsolution/ecommerce/bank-transfer-recharges/apply'],
  ])
  api.post({ json: { out_recharge_no: '1', recharge_scene: '1', account_type: 'BASIC', recharge_amount: {} } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: out_recharge_no is text
  api.post({ json: { out_recharge_no: 1, recharge_scene: '1', account_type: 'BASIC', recharge_amount: {} } })
  // @ts-expect-error: out_recharge_no is required
  api.post({ json: { recharge_scene: '1', account_type: 'BASIC', recharge_amount: {} } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { out_recharge_no: '1', recharge_scene: '1', account_type: 'BASIC', recharge_amount: {}, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { out_recharge_no: '1', recharge_scene: '1', account_type: 'BASIC', recharge_amount: {} }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { out_recharge_no: '1', recharge_scene: '1', account_type: 'BASIC', recharge_amount: {} } })
}
// platsolution-ecommerce: 查询银行转账充值结果, GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}
{
  const api = each(instance.v3.platsolution.ecommerce.bankTransferRecharges.outRechargeNo._out_recharge_no_, [
    instance.v3.platsolution.ecommerce.bankTransferRecharges.outRechargeNo.$out_recharge_no$,
    instance.v3.platsolution.ecommerce.bankTransferRecharges.outRechargeNo['<out_recharge_no>'],
    instance.v3.platsolution.ecommerce.bankTransferRecharges.outRechargeNo['{out_recharge_no}'],
    instance.chain('v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}'),
    instance.chain('v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/<out_recharge_no>'),
    instance.chain('v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/$out_recharge_no$'),
    instance.chain('v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/_out_recharge_no_'),
    instance['v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}'],
    instance['v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/<out_recharge_no>'],
    instance.v3.chain('platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}'),
    instance.v3['platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}'],
    instance.v3.chain('platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/<out_recharge_no>'),
    instance.v3['platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/<out_recharge_no>'],
  ])
  api.get({ out_recharge_no: '1' })
  // @ts-expect-error: out_recharge_no is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ out_recharge_no: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ out_recharge_no: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ out_recharge_no: '1', json: {} })
}
// platsolution-ecommerce: 查询保险理赔功能开通状态, POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened
{
  const api = each(instance.v3.platsolution.ecommerce.insuranceCompensationContracts.subMchid._sub_mchid_.checkOpened, [
    instance.v3.platsolution.ecommerce.insuranceCompensationContracts.subMchid.$sub_mchid$.checkOpened,
    instance.v3.platsolution.ecommerce.insuranceCompensationContracts.subMchid['<sub_mchid>'].checkOpened,
    instance.v3.platsolution.ecommerce.insuranceCompensationContracts.subMchid['{sub_mchid}'].checkOpened,
    instance.chain('v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened'),
    instance.chain('v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/<sub_mchid>/check-opened'),
    instance.chain('v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/$sub_mchid$/check-opened'),
    instance.chain('v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/_sub_mchid_/check-opened'),
    instance['v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened'],
    instance['v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/<sub_mchid>/check-opened'],
    instance.v3.chain('platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened'),
    instance.v3['platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened'],
    instance.v3.chain('platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/<sub_mchid>/check-opened'),
    instance.v3['platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/<sub_mchid>/check-opened'],
  ])
  api.post({ sub_mchid: '1' })
  // @ts-expect-error: sub_mchid is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ sub_mchid: '1', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ sub_mchid: '1' })
}
// platsolution-ecommerce: 请求撤销保险理赔, POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel
{
  const api = each(instance.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo._out_bill_no_.cancel, [
    instance.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo.$out_bill_no$.cancel,
    instance.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo['<out_bill_no>'].cancel,
    instance.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo['{out_bill_no}'].cancel,
    instance.chain('v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel'),
    instance.chain('v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/<out_bill_no>/cancel'),
    instance.chain('v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/$out_bill_no$/cancel'),
    instance.chain('v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/_out_bill_no_/cancel'),
    instance['v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel'],
    instance['v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/<out_bill_no>/cancel'],
    instance.v3.chain('platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel'),
    instance.v3['platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel'],
    instance.v3.chain('platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/<out_bill_no>/cancel'),
    instance.v3['platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/<out_bill_no>/cancel'],
  ])
  api.post({ out_bill_no: '1', json: {} })
  // @ts-expect-error: out_bill_no is required
  api.post({ json: {} })
  // @ts-expect-error: json is required
  api.post({ out_bill_no: '1' })
  // @ts-expect-error: sub_mchid is text
  api.post({ out_bill_no: '1', json: { sub_mchid: 1 } })
  // @ts-expect-error: unknown member of json
  api.post({ out_bill_no: '1', json: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ out_bill_no: '1', json: {}, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ out_bill_no: '1', json: {} })
}
// platsolution-insurance: 受理商家转账, POST /v3/platsolution/insurance/mch-transfer/batches/apply
{
  const api = each(instance.v3.platsolution.insurance.mchTransfer.batches.apply, [
    instance.chain('v3/platsolution/insurance/mch-transfer/batches/apply'),
    instance['v3/platsolution/insurance/mch-transfer/batches/apply'],
    instance.v3.chain('platsolution/insurance/mch-transfer/batches/apply'),
    instance.v3['platsolution/insurance/mch-transfer/batches/apply'],
  ])
  api.post({ json: { sub_mchid: '1', sp_appid: '1', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, transfer_scene_id: '1', transfer_detail_list: [{ out_detail_no: '1', transfer_amount: 1, transfer_remark: '1', reservation_id: '1', openid: '1' }], notify_url: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: sub_mchid is text
  api.post({ json: { sub_mchid: 1, sp_appid: '1', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, transfer_scene_id: '1', transfer_detail_list: [{ out_detail_no: '1', transfer_amount: 1, transfer_remark: '1', reservation_id: '1', openid: '1' }], notify_url: '1' } })
  // @ts-expect-error: sub_mchid is required
  api.post({ json: { sp_appid: '1', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, transfer_scene_id: '1', transfer_detail_list: [{ out_detail_no: '1', transfer_amount: 1, transfer_remark: '1', reservation_id: '1', openid: '1' }], notify_url: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { sub_mchid: '1', sp_appid: '1', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, transfer_scene_id: '1', transfer_detail_list: [{ out_detail_no: '1', transfer_amount: 1, transfer_remark: '1', reservation_id: '1', openid: '1' }], notify_url: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { sub_mchid: '1', sp_appid: '1', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, transfer_scene_id: '1', transfer_detail_list: [{ out_detail_no: '1', transfer_amount: 1, transfer_remark: '1', reservation_id: '1', openid: '1' }], notify_url: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { sub_mchid: '1', sp_appid: '1', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, transfer_scene_id: '1', transfer_detail_list: [{ out_detail_no: '1', transfer_amount: 1, transfer_remark: '1', reservation_id: '1', openid: '1' }], notify_url: '1' } })
}
// platsolution-insurance: 微信支付转账批次单号查询批次单, GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}
{
  const api = each(instance.v3.platsolution.insurance.mchTransfer.batches.batchId._batch_id_, [
    instance.v3.platsolution.insurance.mchTransfer.batches.batchId.$batch_id$,
    instance.v3.platsolution.insurance.mchTransfer.batches.batchId['<batch_id>'],
    instance.v3.platsolution.insurance.mchTransfer.batches.batchId['{batch_id}'],
    instance.chain('v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}'),
    instance.chain('v3/platsolution/insurance/mch-transfer/batches/batch-id/<batch_id>'),
    instance.chain('v3/platsolution/insurance/mch-transfer/batches/batch-id/$batch_id$'),
    instance.chain('v3/platsolution/insurance/mch-transfer/batches/batch-id/_batch_id_'),
    instance['v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}'],
    instance['v3/platsolution/insurance/mch-transfer/batches/batch-id/<batch_id>'],
    instance.v3.chain('platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}'),
    instance.v3['platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}'],
    instance.v3.chain('platsolution/insurance/mch-transfer/batches/batch-id/<batch_id>'),
    instance.v3['platsolution/insurance/mch-transfer/batches/batch-id/<batch_id>'],
  ])
  api.get({ batch_id: '1', query: { sub_mchid: '1', need_query_detail: true } })
  // @ts-expect-error: batch_id is required
  api.get({ query: { sub_mchid: '1', need_query_detail: true } })
  // @ts-expect-error: query is required
  api.get({ batch_id: '1' })
  // @ts-expect-error: sub_mchid is text
  api.get({ batch_id: '1', query: { sub_mchid: 1, need_query_detail: true } })
  // @ts-expect-error: sub_mchid is required
  api.get({ batch_id: '1', query: { need_query_detail: true } })
  // @ts-expect-error: unknown member of query
  api.get({ batch_id: '1', query: { sub_mchid: '1', need_query_detail: true, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ batch_id: '1', query: { sub_mchid: '1', need_query_detail: true }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ batch_id: '1', query: { sub_mchid: '1', need_query_detail: true } })
  // @ts-expect-error: a GET has no body
  api.get({ batch_id: '1', query: { sub_mchid: '1', need_query_detail: true }, json: {} })
}
// platsolution-insurance: 申请商家转账明细电子回单, POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply
{
  const api = each(instance.v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_.apply, [
    instance.v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo.$out_batch_no$.outDetailNo._out_detail_no_.apply,
    instance.v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo['<out_batch_no>'].outDetailNo._out_detail_no_.apply,
    instance.v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo['{out_batch_no}'].outDetailNo._out_detail_no_.apply,
    instance.v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo.$out_detail_no$.apply,
    instance.v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo['<out_detail_no>'].apply,
    instance.v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo['{out_detail_no}'].apply,
    instance.chain('v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply'),
    instance.chain('v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/<out_batch_no>/out-detail-no/<out_detail_no>/apply'),
    instance.chain('v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/$out_batch_no$/out-detail-no/$out_detail_no$/apply'),
    instance.chain('v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/_out_batch_no_/out-detail-no/_out_detail_no_/apply'),
    instance['v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply'],
    instance['v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/<out_batch_no>/out-detail-no/<out_detail_no>/apply'],
    instance.v3.chain('platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply'),
    instance.v3['platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply'],
    instance.v3.chain('platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/<out_batch_no>/out-detail-no/<out_detail_no>/apply'),
    instance.v3['platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/<out_batch_no>/out-detail-no/<out_detail_no>/apply'],
  ])
  api.post({ out_batch_no: '1', out_detail_no: '1', json: { sub_mchid: '1' } })
  // @ts-expect-error: out_batch_no is required
  api.post({ out_detail_no: '1', json: { sub_mchid: '1' } })
  // @ts-expect-error: out_detail_no is required
  api.post({ out_batch_no: '1', json: { sub_mchid: '1' } })
  // @ts-expect-error: json is required
  api.post({ out_batch_no: '1', out_detail_no: '1' })
  // @ts-expect-error: sub_mchid is text
  api.post({ out_batch_no: '1', out_detail_no: '1', json: { sub_mchid: 1 } })
  // @ts-expect-error: sub_mchid is required
  api.post({ out_batch_no: '1', out_detail_no: '1', json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ out_batch_no: '1', out_detail_no: '1', json: { sub_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ out_batch_no: '1', out_detail_no: '1', json: { sub_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ out_batch_no: '1', out_detail_no: '1', json: { sub_mchid: '1' } })
}
// platsolution-insurance: 关闭预约商家转账记录, POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close
{
  const api = each(instance.v3.platsolution.insurance.mchTransfer.reservation.outReservationNo._out_reservation_no_.close, [
    instance.v3.platsolution.insurance.mchTransfer.reservation.outReservationNo.$out_reservation_no$.close,
    instance.v3.platsolution.insurance.mchTransfer.reservation.outReservationNo['<out_reservation_no>'].close,
    instance.v3.platsolution.insurance.mchTransfer.reservation.outReservationNo['{out_reservation_no}'].close,
    instance.chain('v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close'),
    instance.chain('v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/<out_reservation_no>/close'),
    instance.chain('v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/$out_reservation_no$/close'),
    instance.chain('v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/_out_reservation_no_/close'),
    instance['v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close'],
    instance['v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/<out_reservation_no>/close'],
    instance.v3.chain('platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close'),
    instance.v3['platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close'],
    instance.v3.chain('platsolution/insurance/mch-transfer/reservation/out-reservation-no/<out_reservation_no>/close'),
    instance.v3['platsolution/insurance/mch-transfer/reservation/out-reservation-no/<out_reservation_no>/close'],
  ])
  api.post({ out_reservation_no: '1', query: { sub_mchid: '1' } })
  // @ts-expect-error: out_reservation_no is required
  api.post({ query: { sub_mchid: '1' } })
  // @ts-expect-error: query is required
  api.post({ out_reservation_no: '1' })
  // @ts-expect-error: sub_mchid is text
  api.post({ out_reservation_no: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: sub_mchid is required
  api.post({ out_reservation_no: '1', query: {} })
  // @ts-expect-error: unknown member of query
  api.post({ out_reservation_no: '1', query: { sub_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ out_reservation_no: '1', query: { sub_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ out_reservation_no: '1', query: { sub_mchid: '1' } })
}
// platsolution-mch-transfer: 受理商家转账, POST /v3/platsolution/mch-transfer/batches/apply
{
  const api = each(instance.v3.platsolution.mchTransfer.batches.apply, [
    instance.chain('v3/platsolution/mch-transfer/batches/apply'),
    instance['v3/platsolution/mch-transfer/batches/apply'],
    instance.v3.chain('platsolution/mch-transfer/batches/apply'),
    instance.v3['platsolution/mch-transfer/batches/apply'],
  ])
  api.post({ json: { sub_mchid: '1', sp_appid: '1', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, transfer_scene_id: '1', transfer_detail_list: [{ out_detail_no: '1', transfer_amount: 1, transfer_remark: '1', reservation_id: '1', openid: '1' }], notify_url: '1' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: sub_mchid is text
  api.post({ json: { sub_mchid: 1, sp_appid: '1', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, transfer_scene_id: '1', transfer_detail_list: [{ out_detail_no: '1', transfer_amount: 1, transfer_remark: '1', reservation_id: '1', openid: '1' }], notify_url: '1' } })
  // @ts-expect-error: sub_mchid is required
  api.post({ json: { sp_appid: '1', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, transfer_scene_id: '1', transfer_detail_list: [{ out_detail_no: '1', transfer_amount: 1, transfer_remark: '1', reservation_id: '1', openid: '1' }], notify_url: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { sub_mchid: '1', sp_appid: '1', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, transfer_scene_id: '1', transfer_detail_list: [{ out_detail_no: '1', transfer_amount: 1, transfer_remark: '1', reservation_id: '1', openid: '1' }], notify_url: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { sub_mchid: '1', sp_appid: '1', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, transfer_scene_id: '1', transfer_detail_list: [{ out_detail_no: '1', transfer_amount: 1, transfer_remark: '1', reservation_id: '1', openid: '1' }], notify_url: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { sub_mchid: '1', sp_appid: '1', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, transfer_scene_id: '1', transfer_detail_list: [{ out_detail_no: '1', transfer_amount: 1, transfer_remark: '1', reservation_id: '1', openid: '1' }], notify_url: '1' } })
}
// platsolution-mch-transfer: 微信支付转账批次单号查询批次单, GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}
{
  const api = each(instance.v3.platsolution.mchTransfer.batches.batchId._batch_id_, [
    instance.v3.platsolution.mchTransfer.batches.batchId.$batch_id$,
    instance.v3.platsolution.mchTransfer.batches.batchId['<batch_id>'],
    instance.v3.platsolution.mchTransfer.batches.batchId['{batch_id}'],
    instance.chain('v3/platsolution/mch-transfer/batches/batch-id/{batch_id}'),
    instance.chain('v3/platsolution/mch-transfer/batches/batch-id/<batch_id>'),
    instance.chain('v3/platsolution/mch-transfer/batches/batch-id/$batch_id$'),
    instance.chain('v3/platsolution/mch-transfer/batches/batch-id/_batch_id_'),
    instance['v3/platsolution/mch-transfer/batches/batch-id/{batch_id}'],
    instance['v3/platsolution/mch-transfer/batches/batch-id/<batch_id>'],
    instance.v3.chain('platsolution/mch-transfer/batches/batch-id/{batch_id}'),
    instance.v3['platsolution/mch-transfer/batches/batch-id/{batch_id}'],
    instance.v3.chain('platsolution/mch-transfer/batches/batch-id/<batch_id>'),
    instance.v3['platsolution/mch-transfer/batches/batch-id/<batch_id>'],
  ])
  api.get({ batch_id: '1', query: { sub_mchid: '1', need_query_detail: true } })
  // @ts-expect-error: batch_id is required
  api.get({ query: { sub_mchid: '1', need_query_detail: true } })
  // @ts-expect-error: query is required
  api.get({ batch_id: '1' })
  // @ts-expect-error: sub_mchid is text
  api.get({ batch_id: '1', query: { sub_mchid: 1, need_query_detail: true } })
  // @ts-expect-error: sub_mchid is required
  api.get({ batch_id: '1', query: { need_query_detail: true } })
  // @ts-expect-error: unknown member of query
  api.get({ batch_id: '1', query: { sub_mchid: '1', need_query_detail: true, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ batch_id: '1', query: { sub_mchid: '1', need_query_detail: true }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ batch_id: '1', query: { sub_mchid: '1', need_query_detail: true } })
  // @ts-expect-error: a GET has no body
  api.get({ batch_id: '1', query: { sub_mchid: '1', need_query_detail: true }, json: {} })
}
// platsolution-mch-transfer: 申请商家转账明细电子回单, POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply
{
  const api = each(instance.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_.apply, [
    instance.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo.$out_batch_no$.outDetailNo._out_detail_no_.apply,
    instance.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo['<out_batch_no>'].outDetailNo._out_detail_no_.apply,
    instance.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo['{out_batch_no}'].outDetailNo._out_detail_no_.apply,
    instance.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo.$out_detail_no$.apply,
    instance.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo['<out_detail_no>'].apply,
    instance.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo['{out_detail_no}'].apply,
    instance.chain('v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply'),
    instance.chain('v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/<out_batch_no>/out-detail-no/<out_detail_no>/apply'),
    instance.chain('v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/$out_batch_no$/out-detail-no/$out_detail_no$/apply'),
    instance.chain('v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/_out_batch_no_/out-detail-no/_out_detail_no_/apply'),
    instance['v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply'],
    instance['v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/<out_batch_no>/out-detail-no/<out_detail_no>/apply'],
    instance.v3.chain('platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply'),
    instance.v3['platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply'],
    instance.v3.chain('platsolution/mch-transfer/batches/detail-receipts/out-batch-no/<out_batch_no>/out-detail-no/<out_detail_no>/apply'),
    instance.v3['platsolution/mch-transfer/batches/detail-receipts/out-batch-no/<out_batch_no>/out-detail-no/<out_detail_no>/apply'],
  ])
  api.post({ out_batch_no: '1', out_detail_no: '1', json: { sub_mchid: '1' } })
  // @ts-expect-error: out_batch_no is required
  api.post({ out_detail_no: '1', json: { sub_mchid: '1' } })
  // @ts-expect-error: out_detail_no is required
  api.post({ out_batch_no: '1', json: { sub_mchid: '1' } })
  // @ts-expect-error: json is required
  api.post({ out_batch_no: '1', out_detail_no: '1' })
  // @ts-expect-error: sub_mchid is text
  api.post({ out_batch_no: '1', out_detail_no: '1', json: { sub_mchid: 1 } })
  // @ts-expect-error: sub_mchid is required
  api.post({ out_batch_no: '1', out_detail_no: '1', json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ out_batch_no: '1', out_detail_no: '1', json: { sub_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ out_batch_no: '1', out_detail_no: '1', json: { sub_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ out_batch_no: '1', out_detail_no: '1', json: { sub_mchid: '1' } })
}
// platsolution-mch-transfer: 关闭预约商家转账记录, POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close
{
  const api = each(instance.v3.platsolution.mchTransfer.reservation.outReservationNo._out_reservation_no_.close, [
    instance.v3.platsolution.mchTransfer.reservation.outReservationNo.$out_reservation_no$.close,
    instance.v3.platsolution.mchTransfer.reservation.outReservationNo['<out_reservation_no>'].close,
    instance.v3.platsolution.mchTransfer.reservation.outReservationNo['{out_reservation_no}'].close,
    instance.chain('v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close'),
    instance.chain('v3/platsolution/mch-transfer/reservation/out-reservation-no/<out_reservation_no>/close'),
    instance.chain('v3/platsolution/mch-transfer/reservation/out-reservation-no/$out_reservation_no$/close'),
    instance.chain('v3/platsolution/mch-transfer/reservation/out-reservation-no/_out_reservation_no_/close'),
    instance['v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close'],
    instance['v3/platsolution/mch-transfer/reservation/out-reservation-no/<out_reservation_no>/close'],
    instance.v3.chain('platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close'),
    instance.v3['platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close'],
    instance.v3.chain('platsolution/mch-transfer/reservation/out-reservation-no/<out_reservation_no>/close'),
    instance.v3['platsolution/mch-transfer/reservation/out-reservation-no/<out_reservation_no>/close'],
  ])
  api.post({ out_reservation_no: '1', query: { sub_mchid: '1' } })
  // @ts-expect-error: out_reservation_no is required
  api.post({ query: { sub_mchid: '1' } })
  // @ts-expect-error: query is required
  api.post({ out_reservation_no: '1' })
  // @ts-expect-error: sub_mchid is text
  api.post({ out_reservation_no: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: sub_mchid is required
  api.post({ out_reservation_no: '1', query: {} })
  // @ts-expect-error: unknown member of query
  api.post({ out_reservation_no: '1', query: { sub_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ out_reservation_no: '1', query: { sub_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ out_reservation_no: '1', query: { sub_mchid: '1' } })
}
// profitsharing: 申请分账账单, GET /v3/profitsharing/bills
{
  const api = each(instance.v3.profitsharing.bills, [
    instance.chain('v3/profitsharing/bills'),
    instance['v3/profitsharing/bills'],
    instance.v3.chain('profitsharing/bills'),
    instance.v3['profitsharing/bills'],
  ])
  api.get({ query: { bill_date: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: bill_date is text
  api.get({ query: { bill_date: 1 } })
  // @ts-expect-error: bill_date is required
  api.get({ query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ query: { bill_date: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { bill_date: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { bill_date: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { bill_date: '1' }, json: {} })
}
// profitsharing: 查询最大分账比例, GET /v3/profitsharing/merchant-configs/{sub_mchid}
{
  const api = each(instance.v3.profitsharing.merchantConfigs._sub_mchid_, [
    instance.v3.profitsharing.merchantConfigs.$sub_mchid$,
    instance.v3.profitsharing.merchantConfigs['<sub_mchid>'],
    instance.v3.profitsharing.merchantConfigs['{sub_mchid}'],
    instance.chain('v3/profitsharing/merchant-configs/{sub_mchid}'),
    instance.chain('v3/profitsharing/merchant-configs/<sub_mchid>'),
    instance.chain('v3/profitsharing/merchant-configs/$sub_mchid$'),
    instance.chain('v3/profitsharing/merchant-configs/_sub_mchid_'),
    instance['v3/profitsharing/merchant-configs/{sub_mchid}'],
    instance['v3/profitsharing/merchant-configs/<sub_mchid>'],
    instance.v3.chain('profitsharing/merchant-configs/{sub_mchid}'),
    instance.v3['profitsharing/merchant-configs/{sub_mchid}'],
    instance.v3.chain('profitsharing/merchant-configs/<sub_mchid>'),
    instance.v3['profitsharing/merchant-configs/<sub_mchid>'],
  ])
  api.get({ sub_mchid: '1' })
  // @ts-expect-error: sub_mchid is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ sub_mchid: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ sub_mchid: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ sub_mchid: '1', json: {} })
}
// profitsharing: 请求分账, POST /v3/profitsharing/orders
{
  const api = each(instance.v3.profitsharing.orders, [
    instance.chain('v3/profitsharing/orders'),
    instance['v3/profitsharing/orders'],
    instance.v3.chain('profitsharing/orders'),
    instance.v3['profitsharing/orders'],
  ])
  api.post({ json: { transaction_id: '1', out_order_no: '1', unfreeze_unsplit: true } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: transaction_id is text
  api.post({ json: { transaction_id: 1, out_order_no: '1', unfreeze_unsplit: true } })
  // @ts-expect-error: transaction_id is required
  api.post({ json: { out_order_no: '1', unfreeze_unsplit: true } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { transaction_id: '1', out_order_no: '1', unfreeze_unsplit: true, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { transaction_id: '1', out_order_no: '1', unfreeze_unsplit: true }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { transaction_id: '1', out_order_no: '1', unfreeze_unsplit: true } })
}
// repayment: APP预签约自动还款协议, POST /v3/credit-repayment/partner/contracts/app-presign
{
  const api = each(instance.v3.creditRepayment.partner.contracts.appPresign, [
    instance.chain('v3/credit-repayment/partner/contracts/app-presign'),
    instance['v3/credit-repayment/partner/contracts/app-presign'],
    instance.v3.chain('credit-repayment/partner/contracts/app-presign'),
    instance.v3['credit-repayment/partner/contracts/app-presign'],
  ])
  api.post({ json: { appid: '1', plan_id: '1', out_contract_code: '1', display_name: '1', contract_notify_url: '1', repayment_day: 1, repayment_amount_limit: '1', real_identity: { identity_type: 'REAL_IDENTITY_TYPE_INVALID', identity_id: '1', real_name: '1' } } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: appid is text
  api.post({ json: { appid: 1, plan_id: '1', out_contract_code: '1', display_name: '1', contract_notify_url: '1', repayment_day: 1, repayment_amount_limit: '1', real_identity: { identity_type: 'REAL_IDENTITY_TYPE_INVALID', identity_id: '1', real_name: '1' } } })
  // @ts-expect-error: appid is required
  api.post({ json: { plan_id: '1', out_contract_code: '1', display_name: '1', contract_notify_url: '1', repayment_day: 1, repayment_amount_limit: '1', real_identity: { identity_type: 'REAL_IDENTITY_TYPE_INVALID', identity_id: '1', real_name: '1' } } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { appid: '1', plan_id: '1', out_contract_code: '1', display_name: '1', contract_notify_url: '1', repayment_day: 1, repayment_amount_limit: '1', real_identity: { identity_type: 'REAL_IDENTITY_TYPE_INVALID', identity_id: '1', real_name: '1' }, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { appid: '1', plan_id: '1', out_contract_code: '1', display_name: '1', contract_notify_url: '1', repayment_day: 1, repayment_amount_limit: '1', real_identity: { identity_type: 'REAL_IDENTITY_TYPE_INVALID', identity_id: '1', real_name: '1' } }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { appid: '1', plan_id: '1', out_contract_code: '1', display_name: '1', contract_notify_url: '1', repayment_day: 1, repayment_amount_limit: '1', real_identity: { identity_type: 'REAL_IDENTITY_TYPE_INVALID', identity_id: '1', real_name: '1' } } })
}
// repayment: 查询自动还款协议, GET /v3/credit-repayment/partner/contracts/{out_contract_code}
{
  const api = each(instance.v3.creditRepayment.partner.contracts._out_contract_code_, [
    instance.v3.creditRepayment.partner.contracts.$out_contract_code$,
    instance.v3.creditRepayment.partner.contracts['<out_contract_code>'],
    instance.v3.creditRepayment.partner.contracts['{out_contract_code}'],
    instance.chain('v3/credit-repayment/partner/contracts/{out_contract_code}'),
    instance.chain('v3/credit-repayment/partner/contracts/<out_contract_code>'),
    instance.chain('v3/credit-repayment/partner/contracts/$out_contract_code$'),
    instance.chain('v3/credit-repayment/partner/contracts/_out_contract_code_'),
    instance['v3/credit-repayment/partner/contracts/{out_contract_code}'],
    instance['v3/credit-repayment/partner/contracts/<out_contract_code>'],
    instance.v3.chain('credit-repayment/partner/contracts/{out_contract_code}'),
    instance.v3['credit-repayment/partner/contracts/{out_contract_code}'],
    instance.v3.chain('credit-repayment/partner/contracts/<out_contract_code>'),
    instance.v3['credit-repayment/partner/contracts/<out_contract_code>'],
  ])
  api.get({ out_contract_code: '1' })
  // @ts-expect-error: out_contract_code is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ out_contract_code: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ out_contract_code: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ out_contract_code: '1', json: {} })
}
// repayment: 商户关单, POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close
{
  const api = each(instance.v3.repayment.combineTransactions.partner.outTradeNo._combine_out_trade_no_.close, [
    instance.v3.repayment.combineTransactions.partner.outTradeNo.$combine_out_trade_no$.close,
    instance.v3.repayment.combineTransactions.partner.outTradeNo['<combine_out_trade_no>'].close,
    instance.v3.repayment.combineTransactions.partner.outTradeNo['{combine_out_trade_no}'].close,
    instance.chain('v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close'),
    instance.chain('v3/repayment/combine-transactions/partner/out-trade-no/<combine_out_trade_no>/close'),
    instance.chain('v3/repayment/combine-transactions/partner/out-trade-no/$combine_out_trade_no$/close'),
    instance.chain('v3/repayment/combine-transactions/partner/out-trade-no/_combine_out_trade_no_/close'),
    instance['v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close'],
    instance['v3/repayment/combine-transactions/partner/out-trade-no/<combine_out_trade_no>/close'],
    instance.v3.chain('repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close'),
    instance.v3['repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close'],
    instance.v3.chain('repayment/combine-transactions/partner/out-trade-no/<combine_out_trade_no>/close'),
    instance.v3['repayment/combine-transactions/partner/out-trade-no/<combine_out_trade_no>/close'],
  ])
  api.post({ combine_out_trade_no: '1', json: { sub_orders: [{ mchid: '1', out_trade_no: '1' }] } })
  // @ts-expect-error: combine_out_trade_no is required
  api.post({ json: { sub_orders: [{ mchid: '1', out_trade_no: '1' }] } })
  // @ts-expect-error: json is required
  api.post({ combine_out_trade_no: '1' })
  // @ts-expect-error: sub_orders is required
  api.post({ combine_out_trade_no: '1', json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ combine_out_trade_no: '1', json: { sub_orders: [{ mchid: '1', out_trade_no: '1' }], nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ combine_out_trade_no: '1', json: { sub_orders: [{ mchid: '1', out_trade_no: '1' }] }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ combine_out_trade_no: '1', json: { sub_orders: [{ mchid: '1', out_trade_no: '1' }] } })
}
// services: 用户openid转换, POST /v3/express/users/{openid}/transform
{
  const api = each(instance.v3.express.users._openid_.transform, [
    instance.v3.express.users.$openid$.transform,
    instance.v3.express.users['<openid>'].transform,
    instance.v3.express.users['{openid}'].transform,
    instance.chain('v3/express/users/{openid}/transform'),
    instance.chain('v3/express/users/<openid>/transform'),
    instance.chain('v3/express/users/$openid$/transform'),
    instance.chain('v3/express/users/_openid_/transform'),
    instance['v3/express/users/{openid}/transform'],
    instance['v3/express/users/<openid>/transform'],
    instance.v3.chain('express/users/{openid}/transform'),
    instance.v3['express/users/{openid}/transform'],
    instance.v3.chain('express/users/<openid>/transform'),
    instance.v3['express/users/<openid>/transform'],
  ])
  api.post({ openid: '1', json: { appid: '1' } })
  // @ts-expect-error: openid is required
  api.post({ json: { appid: '1' } })
  // @ts-expect-error: json is required
  api.post({ openid: '1' })
  // @ts-expect-error: appid is text
  api.post({ openid: '1', json: { appid: 1 } })
  // @ts-expect-error: appid is required
  api.post({ openid: '1', json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ openid: '1', json: { appid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ openid: '1', json: { appid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ openid: '1', json: { appid: '1' } })
}
// services: 创建保险订单, POST /v3/hire-power-bank/insurance-orders
{
  const api = each(instance.v3.hirePowerBank.insuranceOrders, [
    instance.chain('v3/hire-power-bank/insurance-orders'),
    instance['v3/hire-power-bank/insurance-orders'],
    instance.v3.chain('hire-power-bank/insurance-orders'),
    instance.v3['hire-power-bank/insurance-orders'],
  ])
  api.post({ json: {} })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: out_order_no is text
  api.post({ json: { out_order_no: 1 } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: {}, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: {} })
}
// services: 查询保险订单详情, GET /v3/hire-power-bank/insurance-orders/{out_order_no}
{
  const api = each(instance.v3.hirePowerBank.insuranceOrders._out_order_no_, [
    instance.v3.hirePowerBank.insuranceOrders.$out_order_no$,
    instance.v3.hirePowerBank.insuranceOrders['<out_order_no>'],
    instance.v3.hirePowerBank.insuranceOrders['{out_order_no}'],
    instance.chain('v3/hire-power-bank/insurance-orders/{out_order_no}'),
    instance.chain('v3/hire-power-bank/insurance-orders/<out_order_no>'),
    instance.chain('v3/hire-power-bank/insurance-orders/$out_order_no$'),
    instance.chain('v3/hire-power-bank/insurance-orders/_out_order_no_'),
    instance['v3/hire-power-bank/insurance-orders/{out_order_no}'],
    instance['v3/hire-power-bank/insurance-orders/<out_order_no>'],
    instance.v3.chain('hire-power-bank/insurance-orders/{out_order_no}'),
    instance.v3['hire-power-bank/insurance-orders/{out_order_no}'],
    instance.v3.chain('hire-power-bank/insurance-orders/<out_order_no>'),
    instance.v3['hire-power-bank/insurance-orders/<out_order_no>'],
  ])
  api.get({ out_order_no: '1' })
  // @ts-expect-error: out_order_no is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ out_order_no: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ out_order_no: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ out_order_no: '1', json: {} })
}
// taxi-invoice: 签到签退, POST /v3/taxi-invoice/attendance/punch
{
  const api = each(instance.v3.taxiInvoice.attendance.punch, [
    instance.chain('v3/taxi-invoice/attendance/punch'),
    instance['v3/taxi-invoice/attendance/punch'],
    instance.v3.chain('taxi-invoice/attendance/punch'),
    instance.v3['taxi-invoice/attendance/punch'],
  ])
  api.post({ json: { plate_number: '1', driver_license: '1', event_time: '1', event_type: '1', region_id: 1 } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: plate_number is text
  api.post({ json: { plate_number: 1, driver_license: '1', event_time: '1', event_type: '1', region_id: 1 } })
  // @ts-expect-error: plate_number is required
  api.post({ json: { driver_license: '1', event_time: '1', event_type: '1', region_id: 1 } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { plate_number: '1', driver_license: '1', event_time: '1', event_type: '1', region_id: 1, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { plate_number: '1', driver_license: '1', event_time: '1', event_type: '1', region_id: 1 }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { plate_number: '1', driver_license: '1', event_time: '1', event_type: '1', region_id: 1 } })
}
// taxi-invoice: 上传出租车电子发票文件, POST /v3/taxi-invoice/cards/upload-file
{
  const api = each(instance.v3.taxiInvoice.cards.uploadFile, [
    instance.chain('v3/taxi-invoice/cards/upload-file'),
    instance['v3/taxi-invoice/cards/upload-file'],
    instance.v3.chain('taxi-invoice/cards/upload-file'),
    instance.v3['taxi-invoice/cards/upload-file'],
  ])
  api.post({ file: 'a.png', meta: { company_mchid: '1', region_id: 1 } })
  // @ts-expect-error: file is required
  api.post({ meta: { company_mchid: '1', region_id: 1 } })
  // @ts-expect-error: meta is required
  api.post({ file: 'a.png' })
  // @ts-expect-error: unknown option
  api.post({ file: 'a.png', meta: { company_mchid: '1', region_id: 1 }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ file: 'a.png', meta: { company_mchid: '1', region_id: 1 } })
}
// taxi-invoice: 获取司机信息, GET /v3/taxi-invoice/drivers/{driver_license}
{
  const api = each(instance.v3.taxiInvoice.drivers._driver_license_, [
    instance.v3.taxiInvoice.drivers.$driver_license$,
    instance.v3.taxiInvoice.drivers['<driver_license>'],
    instance.v3.taxiInvoice.drivers['{driver_license}'],
    instance.chain('v3/taxi-invoice/drivers/{driver_license}'),
    instance.chain('v3/taxi-invoice/drivers/<driver_license>'),
    instance.chain('v3/taxi-invoice/drivers/$driver_license$'),
    instance.chain('v3/taxi-invoice/drivers/_driver_license_'),
    instance['v3/taxi-invoice/drivers/{driver_license}'],
    instance['v3/taxi-invoice/drivers/<driver_license>'],
    instance.v3.chain('taxi-invoice/drivers/{driver_license}'),
    instance.v3['taxi-invoice/drivers/{driver_license}'],
    instance.v3.chain('taxi-invoice/drivers/<driver_license>'),
    instance.v3['taxi-invoice/drivers/<driver_license>'],
  ])
  api.get({ driver_license: '1', query: { region_id: 1 } })
  // @ts-expect-error: driver_license is required
  api.get({ query: { region_id: 1 } })
  // @ts-expect-error: query is required
  api.get({ driver_license: '1' })
  // @ts-expect-error: region_id is required
  api.get({ driver_license: '1', query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ driver_license: '1', query: { region_id: 1, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ driver_license: '1', query: { region_id: 1 }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ driver_license: '1', query: { region_id: 1 } })
  // @ts-expect-error: a GET has no body
  api.get({ driver_license: '1', query: { region_id: 1 }, json: {} })
}
// taxi-invoice: 根据凭证查询乘客行程单, GET /v3/taxi-invoice/user-taxi-order/find-by-token
{
  const api = each(instance.v3.taxiInvoice.userTaxiOrder.findByToken, [
    instance.chain('v3/taxi-invoice/user-taxi-order/find-by-token'),
    instance['v3/taxi-invoice/user-taxi-order/find-by-token'],
    instance.v3.chain('taxi-invoice/user-taxi-order/find-by-token'),
    instance.v3['taxi-invoice/user-taxi-order/find-by-token'],
  ])
  api.get({ query: { token: '1', openid: '1', appid: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: token is text
  api.get({ query: { token: 1, openid: '1', appid: '1' } })
  // @ts-expect-error: token is required
  api.get({ query: { openid: '1', appid: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { token: '1', openid: '1', appid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { token: '1', openid: '1', appid: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { token: '1', openid: '1', appid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { token: '1', openid: '1', appid: '1' }, json: {} })
}
// transfer: 发起批量转账, POST /v3/partner-transfer/batches
{
  const api = each(instance.v3.partnerTransfer.batches, [
    instance.chain('v3/partner-transfer/batches'),
    instance['v3/partner-transfer/batches'],
    instance.v3.chain('partner-transfer/batches'),
    instance.v3['partner-transfer/batches'],
  ])
  api.post({ json: { sub_mchid: '1', authorization_type: 'INFORMATION_AUTHORIZATION_TYPE', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, transfer_detail_list: [{ out_detail_no: '1', transfer_amount: 1, transfer_remark: '1', openid: '1', user_name: '1' }] } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: sub_mchid is text
  api.post({ json: { sub_mchid: 1, authorization_type: 'INFORMATION_AUTHORIZATION_TYPE', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, transfer_detail_list: [{ out_detail_no: '1', transfer_amount: 1, transfer_remark: '1', openid: '1', user_name: '1' }] } })
  // @ts-expect-error: sub_mchid is required
  api.post({ json: { authorization_type: 'INFORMATION_AUTHORIZATION_TYPE', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, transfer_detail_list: [{ out_detail_no: '1', transfer_amount: 1, transfer_remark: '1', openid: '1', user_name: '1' }] } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { sub_mchid: '1', authorization_type: 'INFORMATION_AUTHORIZATION_TYPE', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, transfer_detail_list: [{ out_detail_no: '1', transfer_amount: 1, transfer_remark: '1', openid: '1', user_name: '1' }], nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { sub_mchid: '1', authorization_type: 'INFORMATION_AUTHORIZATION_TYPE', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, transfer_detail_list: [{ out_detail_no: '1', transfer_amount: 1, transfer_remark: '1', openid: '1', user_name: '1' }] }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { sub_mchid: '1', authorization_type: 'INFORMATION_AUTHORIZATION_TYPE', out_batch_no: '1', batch_name: '1', batch_remark: '1', total_amount: 1, total_num: 1, transfer_detail_list: [{ out_detail_no: '1', transfer_amount: 1, transfer_remark: '1', openid: '1', user_name: '1' }] } })
}
// transfer: 微信支付批次单号查询批次单, GET /v3/partner-transfer/batches/batch-id/{batch_id}
{
  const api = each(instance.v3.partnerTransfer.batches.batchId._batch_id_, [
    instance.v3.partnerTransfer.batches.batchId.$batch_id$,
    instance.v3.partnerTransfer.batches.batchId['<batch_id>'],
    instance.v3.partnerTransfer.batches.batchId['{batch_id}'],
    instance.chain('v3/partner-transfer/batches/batch-id/{batch_id}'),
    instance.chain('v3/partner-transfer/batches/batch-id/<batch_id>'),
    instance.chain('v3/partner-transfer/batches/batch-id/$batch_id$'),
    instance.chain('v3/partner-transfer/batches/batch-id/_batch_id_'),
    instance['v3/partner-transfer/batches/batch-id/{batch_id}'],
    instance['v3/partner-transfer/batches/batch-id/<batch_id>'],
    instance.v3.chain('partner-transfer/batches/batch-id/{batch_id}'),
    instance.v3['partner-transfer/batches/batch-id/{batch_id}'],
    instance.v3.chain('partner-transfer/batches/batch-id/<batch_id>'),
    instance.v3['partner-transfer/batches/batch-id/<batch_id>'],
  ])
  api.get({ batch_id: '1', query: { need_query_detail: true } })
  // @ts-expect-error: batch_id is required
  api.get({ query: { need_query_detail: true } })
  // @ts-expect-error: query is required
  api.get({ batch_id: '1' })
  // @ts-expect-error: detail_status is text
  api.get({ batch_id: '1', query: { need_query_detail: true, detail_status: 1 } })
  // @ts-expect-error: need_query_detail is required
  api.get({ batch_id: '1', query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ batch_id: '1', query: { need_query_detail: true, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ batch_id: '1', query: { need_query_detail: true }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ batch_id: '1', query: { need_query_detail: true } })
  // @ts-expect-error: a GET has no body
  api.get({ batch_id: '1', query: { need_query_detail: true }, json: {} })
}
// transfer: 查询转账明细电子回单受理结果, GET /v3/transfer-detail/electronic-receipts
{
  const api = each(instance.v3.transferDetail.electronicReceipts, [
    instance.chain('v3/transfer-detail/electronic-receipts'),
    instance['v3/transfer-detail/electronic-receipts'],
    instance.v3.chain('transfer-detail/electronic-receipts'),
    instance.v3['transfer-detail/electronic-receipts'],
  ])
  api.get({ query: { accept_type: 'BATCH_TRANSFER', out_detail_no: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: accept_type is text
  api.get({ query: { accept_type: 1, out_detail_no: '1' } })
  // @ts-expect-error: accept_type is required
  api.get({ query: { out_detail_no: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { accept_type: 'BATCH_TRANSFER', out_detail_no: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { accept_type: 'BATCH_TRANSFER', out_detail_no: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ query: { accept_type: 'BATCH_TRANSFER', out_detail_no: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { accept_type: 'BATCH_TRANSFER', out_detail_no: '1' }, json: {} })
}
// vehicle: 通过商户ETC绑定号查询签约状态, GET /v3/vehicle/etc/contracts/{contract_id}
{
  const api = each(instance.v3.vehicle.etc.contracts._contract_id_, [
    instance.v3.vehicle.etc.contracts.$contract_id$,
    instance.v3.vehicle.etc.contracts['<contract_id>'],
    instance.v3.vehicle.etc.contracts['{contract_id}'],
    instance.chain('v3/vehicle/etc/contracts/{contract_id}'),
    instance.chain('v3/vehicle/etc/contracts/<contract_id>'),
    instance.chain('v3/vehicle/etc/contracts/$contract_id$'),
    instance.chain('v3/vehicle/etc/contracts/_contract_id_'),
    instance['v3/vehicle/etc/contracts/{contract_id}'],
    instance['v3/vehicle/etc/contracts/<contract_id>'],
    instance.v3.chain('vehicle/etc/contracts/{contract_id}'),
    instance.v3['vehicle/etc/contracts/{contract_id}'],
    instance.v3.chain('vehicle/etc/contracts/<contract_id>'),
    instance.v3['vehicle/etc/contracts/<contract_id>'],
  ])
  api.get({ contract_id: '1' })
  // @ts-expect-error: contract_id is required
  api.get({})
  // @ts-expect-error: sub_mchid is text
  api.get({ contract_id: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ contract_id: '1', query: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ contract_id: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ contract_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ contract_id: '1', json: {} })
}
// vehicle: 预开通用户ETC指定卡扣费, POST /v3/vehicle/etc/preopen
{
  const api = each(instance.v3.vehicle.etc.preopen, [
    instance.chain('v3/vehicle/etc/preopen'),
    instance['v3/vehicle/etc/preopen'],
    instance.v3.chain('vehicle/etc/preopen'),
    instance.v3['vehicle/etc/preopen'],
  ])
  api.post({ json: { sp_appid: '1', openid: '1', plan_id: '1', plate_number: '1', identify: { encrypted_real_name: '1', encrypted_credential_id: '1', credential_type: '1' } } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: sp_appid is text
  api.post({ json: { sp_appid: 1, openid: '1', plan_id: '1', plate_number: '1', identify: { encrypted_real_name: '1', encrypted_credential_id: '1', credential_type: '1' } } })
  // @ts-expect-error: sp_appid is required
  api.post({ json: { openid: '1', plan_id: '1', plate_number: '1', identify: { encrypted_real_name: '1', encrypted_credential_id: '1', credential_type: '1' } } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { sp_appid: '1', openid: '1', plan_id: '1', plate_number: '1', identify: { encrypted_real_name: '1', encrypted_credential_id: '1', credential_type: '1' }, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { sp_appid: '1', openid: '1', plan_id: '1', plate_number: '1', identify: { encrypted_real_name: '1', encrypted_credential_id: '1', credential_type: '1' } }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { sp_appid: '1', openid: '1', plan_id: '1', plate_number: '1', identify: { encrypted_real_name: '1', encrypted_credential_id: '1', credential_type: '1' } } })
}
// vehicle: 查询车牌服务开通信息, GET /v3/vehicle/parking/services/find
{
  const api = each(instance.v3.vehicle.parking.services.find, [
    instance.chain('v3/vehicle/parking/services/find'),
    instance['v3/vehicle/parking/services/find'],
    instance.v3.chain('vehicle/parking/services/find'),
    instance.v3['vehicle/parking/services/find'],
  ])
  api.get({ query: { appid: '1', sub_mchid: '1', plate_number: '1', plate_color: 'BLUE', openid: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: appid is text
  api.get({ query: { appid: 1, sub_mchid: '1', plate_number: '1', plate_color: 'BLUE', openid: '1' } })
  // @ts-expect-error: appid is required
  api.get({ query: { sub_mchid: '1', plate_number: '1', plate_color: 'BLUE', openid: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { appid: '1', sub_mchid: '1', plate_number: '1', plate_color: 'BLUE', openid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { appid: '1', sub_mchid: '1', plate_number: '1', plate_color: 'BLUE', openid: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { appid: '1', sub_mchid: '1', plate_number: '1', plate_color: 'BLUE', openid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { appid: '1', sub_mchid: '1', plate_number: '1', plate_color: 'BLUE', openid: '1' }, json: {} })
}
// webizpay: 查询可用商户范围列表, GET /v3/webizpay/avail-mch-ranges
{
  const api = each(instance.v3.webizpay.availMchRanges, [
    instance.chain('v3/webizpay/avail-mch-ranges'),
    instance['v3/webizpay/avail-mch-ranges'],
    instance.v3.chain('webizpay/avail-mch-ranges'),
    instance.v3['webizpay/avail-mch-ranges'],
  ])
  api.get({ query: { sp_mchid: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: sp_mchid is text
  api.get({ query: { sp_mchid: 1 } })
  // @ts-expect-error: sp_mchid is required
  api.get({ query: {} })
  // @ts-expect-error: unknown member of query
  api.get({ query: { sp_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { sp_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ query: { sp_mchid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { sp_mchid: '1' }, json: {} })
}
// webizpay: 创建可用商户范围, POST /v3/webizpay/avail-mch-ranges
{
  const api = each(instance.v3.webizpay.availMchRanges, [
    instance.chain('v3/webizpay/avail-mch-ranges'),
    instance['v3/webizpay/avail-mch-ranges'],
    instance.v3.chain('webizpay/avail-mch-ranges'),
    instance.v3['webizpay/avail-mch-ranges'],
  ])
  api.post({ json: { sp_mchid: '1', identifier_type: 'ORGANIZATION_CODE' } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: sp_mchid is text
  api.post({ json: { sp_mchid: 1, identifier_type: 'ORGANIZATION_CODE' } })
  // @ts-expect-error: sp_mchid is required
  api.post({ json: { identifier_type: 'ORGANIZATION_CODE' } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { sp_mchid: '1', identifier_type: 'ORGANIZATION_CODE', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { sp_mchid: '1', identifier_type: 'ORGANIZATION_CODE' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ json: { sp_mchid: '1', identifier_type: 'ORGANIZATION_CODE' } })
}
// webizpay: 查询商户标识列表, GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers
{
  const api = each(instance.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers, [
    instance.v3.webizpay.availMchRanges.$range_id$.merchantIdentifiers,
    instance.v3.webizpay.availMchRanges['<range_id>'].merchantIdentifiers,
    instance.v3.webizpay.availMchRanges['{range_id}'].merchantIdentifiers,
    instance.chain('v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers'),
    instance.chain('v3/webizpay/avail-mch-ranges/<range_id>/merchant-identifiers'),
    instance.chain('v3/webizpay/avail-mch-ranges/$range_id$/merchant-identifiers'),
    instance.chain('v3/webizpay/avail-mch-ranges/_range_id_/merchant-identifiers'),
    instance['v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers'],
    instance['v3/webizpay/avail-mch-ranges/<range_id>/merchant-identifiers'],
    instance.v3.chain('webizpay/avail-mch-ranges/{range_id}/merchant-identifiers'),
    instance.v3['webizpay/avail-mch-ranges/{range_id}/merchant-identifiers'],
    instance.v3.chain('webizpay/avail-mch-ranges/<range_id>/merchant-identifiers'),
    instance.v3['webizpay/avail-mch-ranges/<range_id>/merchant-identifiers'],
  ])
  api.get({ range_id: '1', query: { sp_mchid: '1', offset: 1, limit: 1 } })
  // @ts-expect-error: range_id is required
  api.get({ query: { sp_mchid: '1', offset: 1, limit: 1 } })
  // @ts-expect-error: query is required
  api.get({ range_id: '1' })
  // @ts-expect-error: sp_mchid is text
  api.get({ range_id: '1', query: { sp_mchid: 1, offset: 1, limit: 1 } })
  // @ts-expect-error: sp_mchid is required
  api.get({ range_id: '1', query: { offset: 1, limit: 1 } })
  // @ts-expect-error: unknown member of query
  api.get({ range_id: '1', query: { sp_mchid: '1', offset: 1, limit: 1, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ range_id: '1', query: { sp_mchid: '1', offset: 1, limit: 1 }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ range_id: '1', query: { sp_mchid: '1', offset: 1, limit: 1 } })
  // @ts-expect-error: a GET has no body
  api.get({ range_id: '1', query: { sp_mchid: '1', offset: 1, limit: 1 }, json: {} })
}
// webizpay: 添加商户标识, POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers
{
  const api = each(instance.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers, [
    instance.v3.webizpay.availMchRanges.$range_id$.merchantIdentifiers,
    instance.v3.webizpay.availMchRanges['<range_id>'].merchantIdentifiers,
    instance.v3.webizpay.availMchRanges['{range_id}'].merchantIdentifiers,
    instance.chain('v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers'),
    instance.chain('v3/webizpay/avail-mch-ranges/<range_id>/merchant-identifiers'),
    instance.chain('v3/webizpay/avail-mch-ranges/$range_id$/merchant-identifiers'),
    instance.chain('v3/webizpay/avail-mch-ranges/_range_id_/merchant-identifiers'),
    instance['v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers'],
    instance['v3/webizpay/avail-mch-ranges/<range_id>/merchant-identifiers'],
    instance.v3.chain('webizpay/avail-mch-ranges/{range_id}/merchant-identifiers'),
    instance.v3['webizpay/avail-mch-ranges/{range_id}/merchant-identifiers'],
    instance.v3.chain('webizpay/avail-mch-ranges/<range_id>/merchant-identifiers'),
    instance.v3['webizpay/avail-mch-ranges/<range_id>/merchant-identifiers'],
  ])
  api.post({ range_id: '1', json: { sp_mchid: '1', merchant_identifier: '1' } })
  // @ts-expect-error: range_id is required
  api.post({ json: { sp_mchid: '1', merchant_identifier: '1' } })
  // @ts-expect-error: json is required
  api.post({ range_id: '1' })
  // @ts-expect-error: sp_mchid is text
  api.post({ range_id: '1', json: { sp_mchid: 1, merchant_identifier: '1' } })
  // @ts-expect-error: sp_mchid is required
  api.post({ range_id: '1', json: { merchant_identifier: '1' } })
  // @ts-expect-error: unknown member of json
  api.post({ range_id: '1', json: { sp_mchid: '1', merchant_identifier: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ range_id: '1', json: { sp_mchid: '1', merchant_identifier: '1' }, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ range_id: '1', json: { sp_mchid: '1', merchant_identifier: '1' } })
}
// brand-product-coupon: 上传图片, POST /brand/marketing/product-coupon/media/upload-image
{
  const api = each(instance.brand.marketing.productCoupon.media.uploadImage, [
    instance.chain('brand/marketing/product-coupon/media/upload-image'),
    instance['brand/marketing/product-coupon/media/upload-image'],
  ])
  api.post({ file: 'a.png' })
  // @ts-expect-error: file is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ file: 'a.png', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ file: 'a.png' })
}
// brand-product-coupon: 获取商品券事件通知地址, GET /brand/marketing/product-coupon/notify-configs
{
  const api = each(instance.brand.marketing.productCoupon.notifyConfigs, [
    instance.chain('brand/marketing/product-coupon/notify-configs'),
    instance['brand/marketing/product-coupon/notify-configs'],
  ])
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({})
  // @ts-expect-error: a GET has no body
  api.get({ json: {} })
}
// brand-product-coupon: 设置商品券事件通知地址, POST /brand/marketing/product-coupon/notify-configs
{
  const api = each(instance.brand.marketing.productCoupon.notifyConfigs, [
    instance.chain('brand/marketing/product-coupon/notify-configs'),
    instance['brand/marketing/product-coupon/notify-configs'],
  ])
  api.post({ json: {} })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: notify_url is text
  api.post({ json: { notify_url: 1 } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: {}, nonsense: '1' })
  // @ts-expect-error: no PUT here
  api.put({ json: {} })
}
// brand-product-coupon: 查询商品券详情, GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}
{
  const api = each(instance.brand.marketing.productCoupon.productCoupons._product_coupon_id_, [
    instance.brand.marketing.productCoupon.productCoupons.$product_coupon_id$,
    instance.brand.marketing.productCoupon.productCoupons['<product_coupon_id>'],
    instance.brand.marketing.productCoupon.productCoupons['{product_coupon_id}'],
    instance.chain('brand/marketing/product-coupon/product-coupons/{product_coupon_id}'),
    instance.chain('brand/marketing/product-coupon/product-coupons/<product_coupon_id>'),
    instance.chain('brand/marketing/product-coupon/product-coupons/$product_coupon_id$'),
    instance.chain('brand/marketing/product-coupon/product-coupons/_product_coupon_id_'),
    instance['brand/marketing/product-coupon/product-coupons/{product_coupon_id}'],
    instance['brand/marketing/product-coupon/product-coupons/<product_coupon_id>'],
  ])
  api.get({ product_coupon_id: '1' })
  // @ts-expect-error: product_coupon_id is required
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ product_coupon_id: '1', nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ product_coupon_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ product_coupon_id: '1', json: {} })
}
// brand-product-coupon: 修改商品券, PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}
{
  const api = each(instance.brand.marketing.productCoupon.productCoupons._product_coupon_id_, [
    instance.brand.marketing.productCoupon.productCoupons.$product_coupon_id$,
    instance.brand.marketing.productCoupon.productCoupons['<product_coupon_id>'],
    instance.brand.marketing.productCoupon.productCoupons['{product_coupon_id}'],
    instance.chain('brand/marketing/product-coupon/product-coupons/{product_coupon_id}'),
    instance.chain('brand/marketing/product-coupon/product-coupons/<product_coupon_id>'),
    instance.chain('brand/marketing/product-coupon/product-coupons/$product_coupon_id$'),
    instance.chain('brand/marketing/product-coupon/product-coupons/_product_coupon_id_'),
    instance['brand/marketing/product-coupon/product-coupons/{product_coupon_id}'],
    instance['brand/marketing/product-coupon/product-coupons/<product_coupon_id>'],
  ])
  api.patch({ product_coupon_id: '1', json: {} })
  // @ts-expect-error: product_coupon_id is required
  api.patch({ json: {} })
  // @ts-expect-error: json is required
  api.patch({ product_coupon_id: '1' })
  // @ts-expect-error: out_request_no is text
  api.patch({ product_coupon_id: '1', json: { out_request_no: 1 } })
  // @ts-expect-error: unknown member of json
  api.patch({ product_coupon_id: '1', json: { nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.patch({ product_coupon_id: '1', json: {}, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ product_coupon_id: '1', json: {} })
}
// hk: 获取平台证书列表, GET /hk/v3/certificates
{
  const api = each(instance.hk.v3.certificates, [
    instance.chain('hk/v3/certificates'),
    instance['hk/v3/certificates'],
  ])
  api.get({})
  // @ts-expect-error: unknown option
  api.get({ nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({})
  // @ts-expect-error: a GET has no body
  api.get({ json: {} })
}
// hk: 子商户进件（融合钱包）, POST /hk/v3/merchants
{
  const api = each(instance.hk.v3.merchants, [
    instance.chain('hk/v3/merchants'),
    instance['hk/v3/merchants'],
  ])
  api.post({ json: { sp_appid: '1', sp_mchid: '1', name: '1', shortname: '1', office_phone: '1', contact: { name: '1', phone: '1', email: '1' }, business_category: 1, merchant_country_code: '1', merchant_type: 'ENTERPRISE', business: { business_type: 'ONLINE' } } })
  // @ts-expect-error: json is required
  api.post({})
  // @ts-expect-error: sp_appid is text
  api.post({ json: { sp_appid: 1, sp_mchid: '1', name: '1', shortname: '1', office_phone: '1', contact: { name: '1', phone: '1', email: '1' }, business_category: 1, merchant_country_code: '1', merchant_type: 'ENTERPRISE', business: { business_type: 'ONLINE' } } })
  // @ts-expect-error: sp_appid is required
  api.post({ json: { sp_mchid: '1', name: '1', shortname: '1', office_phone: '1', contact: { name: '1', phone: '1', email: '1' }, business_category: 1, merchant_country_code: '1', merchant_type: 'ENTERPRISE', business: { business_type: 'ONLINE' } } })
  // @ts-expect-error: unknown member of json
  api.post({ json: { sp_appid: '1', sp_mchid: '1', name: '1', shortname: '1', office_phone: '1', contact: { name: '1', phone: '1', email: '1' }, business_category: 1, merchant_country_code: '1', merchant_type: 'ENTERPRISE', business: { business_type: 'ONLINE' }, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ json: { sp_appid: '1', sp_mchid: '1', name: '1', shortname: '1', office_phone: '1', contact: { name: '1', phone: '1', email: '1' }, business_category: 1, merchant_country_code: '1', merchant_type: 'ENTERPRISE', business: { business_type: 'ONLINE' } }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ json: { sp_appid: '1', sp_mchid: '1', name: '1', shortname: '1', office_phone: '1', contact: { name: '1', phone: '1', email: '1' }, business_category: 1, merchant_country_code: '1', merchant_type: 'ENTERPRISE', business: { business_type: 'ONLINE' } } })
}
// hk: 查询子商户（融合钱包）, GET /hk/v3/merchants/{sub_mchid}
{
  const api = each(instance.hk.v3.merchants._sub_mchid_, [
    instance.hk.v3.merchants.$sub_mchid$,
    instance.hk.v3.merchants['<sub_mchid>'],
    instance.hk.v3.merchants['{sub_mchid}'],
    instance.chain('hk/v3/merchants/{sub_mchid}'),
    instance.chain('hk/v3/merchants/<sub_mchid>'),
    instance.chain('hk/v3/merchants/$sub_mchid$'),
    instance.chain('hk/v3/merchants/_sub_mchid_'),
    instance['hk/v3/merchants/{sub_mchid}'],
    instance['hk/v3/merchants/<sub_mchid>'],
  ])
  api.get({ sub_mchid: '1', query: { sp_appid: '1', sp_mchid: '1' } })
  // @ts-expect-error: sub_mchid is required
  api.get({ query: { sp_appid: '1', sp_mchid: '1' } })
  // @ts-expect-error: query is required
  api.get({ sub_mchid: '1' })
  // @ts-expect-error: sp_appid is text
  api.get({ sub_mchid: '1', query: { sp_appid: 1, sp_mchid: '1' } })
  // @ts-expect-error: sp_appid is required
  api.get({ sub_mchid: '1', query: { sp_mchid: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ sub_mchid: '1', query: { sp_appid: '1', sp_mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ sub_mchid: '1', query: { sp_appid: '1', sp_mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ sub_mchid: '1', query: { sp_appid: '1', sp_mchid: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ sub_mchid: '1', query: { sp_appid: '1', sp_mchid: '1' }, json: {} })
}
// hk: 关闭订单(微信支付订单号), POST /hk/v3/transactions/id/{transaction_id}/close
{
  const api = each(instance.hk.v3.transactions.id._transaction_id_.close, [
    instance.hk.v3.transactions.id.$transaction_id$.close,
    instance.hk.v3.transactions.id['<transaction_id>'].close,
    instance.hk.v3.transactions.id['{transaction_id}'].close,
    instance.chain('hk/v3/transactions/id/{transaction_id}/close'),
    instance.chain('hk/v3/transactions/id/<transaction_id>/close'),
    instance.chain('hk/v3/transactions/id/$transaction_id$/close'),
    instance.chain('hk/v3/transactions/id/_transaction_id_/close'),
    instance['hk/v3/transactions/id/{transaction_id}/close'],
    instance['hk/v3/transactions/id/<transaction_id>/close'],
  ])
  api.post({ transaction_id: '1', json: { mchid: '1' } })
  // @ts-expect-error: transaction_id is required
  api.post({ json: { mchid: '1' } })
  // @ts-expect-error: json is required
  api.post({ transaction_id: '1' })
  // @ts-expect-error: mchid is text
  api.post({ transaction_id: '1', json: { mchid: 1 } })
  // @ts-expect-error: mchid is required
  api.post({ transaction_id: '1', json: {} })
  // @ts-expect-error: unknown member of json
  api.post({ transaction_id: '1', json: { mchid: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ transaction_id: '1', json: { mchid: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ transaction_id: '1', json: { mchid: '1' } })
}
// v2-applyment: 查询申请状态, POST /v2/applyment/micro/getstate
{
  const api = each(instance.v2.applyment.micro.getstate, [
    instance.chain('v2/applyment/micro/getstate'),
    instance['v2/applyment/micro/getstate'],
  ])
  api.post({ xml: { version: '1' } })
  // @ts-expect-error: xml is required
  api.post({})
  // @ts-expect-error: version is text
  api.post({ xml: { version: 1 } })
  // @ts-expect-error: version is required
  api.post({ xml: {} })
  // @ts-expect-error: unknown member of xml
  api.post({ xml: { version: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ xml: { version: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ xml: { version: '1' } })
  // @ts-expect-error: the body is XML
  api.post({ json: { version: '1' } })
}
// v2-applyment: 签约报备, POST /v2/applyment/micro/signcontract
{
  const api = each(instance.v2.applyment.micro.signcontract, [
    instance.chain('v2/applyment/micro/signcontract'),
    instance['v2/applyment/micro/signcontract'],
  ])
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({})
}
// v2-deposit: 消费押金, POST /v2/deposit/consume
{
  const api = each(instance.v2.deposit.consume, [
    instance.chain('v2/deposit/consume'),
    instance['v2/deposit/consume'],
  ])
  api.post({ xml: { appid: '1', sub_mch_id: '1', total_fee: 1, consume_fee: 1, fee_type: '1' } })
  // @ts-expect-error: xml is required
  api.post({})
  // @ts-expect-error: appid is text
  api.post({ xml: { appid: 1, sub_mch_id: '1', total_fee: 1, consume_fee: 1, fee_type: '1' } })
  // @ts-expect-error: appid is required
  api.post({ xml: { sub_mch_id: '1', total_fee: 1, consume_fee: 1, fee_type: '1' } })
  // @ts-expect-error: unknown member of xml
  api.post({ xml: { appid: '1', sub_mch_id: '1', total_fee: 1, consume_fee: 1, fee_type: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ xml: { appid: '1', sub_mch_id: '1', total_fee: 1, consume_fee: 1, fee_type: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ xml: { appid: '1', sub_mch_id: '1', total_fee: 1, consume_fee: 1, fee_type: '1' } })
  // @ts-expect-error: the body is XML
  api.post({ json: { appid: '1', sub_mch_id: '1', total_fee: 1, consume_fee: 1, fee_type: '1' } })
}
// v2-mmpaymkttransfers: 查询红包记录, POST /v2/mmpaymkttransfers/gethbinfo
{
  const api = each(instance.v2.mmpaymkttransfers.gethbinfo, [
    instance.chain('v2/mmpaymkttransfers/gethbinfo'),
    instance['v2/mmpaymkttransfers/gethbinfo'],
  ])
  api.post({ xml: { mch_billno: '1', appid: '1', bill_type: 'MCHT' } })
  // @ts-expect-error: xml is required
  api.post({})
  // @ts-expect-error: nonce_str is text
  api.post({ xml: { mch_billno: '1', appid: '1', bill_type: 'MCHT', nonce_str: 1 } })
  // @ts-expect-error: mch_billno is required
  api.post({ xml: { appid: '1', bill_type: 'MCHT' } })
  // @ts-expect-error: unknown member of xml
  api.post({ xml: { mch_billno: '1', appid: '1', bill_type: 'MCHT', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ xml: { mch_billno: '1', appid: '1', bill_type: 'MCHT' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ xml: { mch_billno: '1', appid: '1', bill_type: 'MCHT' } })
  // @ts-expect-error: the body is XML
  api.post({ json: { mch_billno: '1', appid: '1', bill_type: 'MCHT' } })
}
// v2-papay: 申请解约, POST /v2/papay/deletecontract
{
  const api = each(instance.v2.papay.deletecontract, [
    instance.chain('v2/papay/deletecontract'),
    instance['v2/papay/deletecontract'],
  ])
  api.post({ xml: { appid: '1', contract_termination_remark: '1', version: '1.0' } })
  // @ts-expect-error: xml is required
  api.post({})
  // @ts-expect-error: appid is text
  api.post({ xml: { appid: 1, contract_termination_remark: '1', version: '1.0' } })
  // @ts-expect-error: appid is required
  api.post({ xml: { contract_termination_remark: '1', version: '1.0' } })
  // @ts-expect-error: unknown member of xml
  api.post({ xml: { appid: '1', contract_termination_remark: '1', version: '1.0', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ xml: { appid: '1', contract_termination_remark: '1', version: '1.0' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ xml: { appid: '1', contract_termination_remark: '1', version: '1.0' } })
  // @ts-expect-error: the body is XML
  api.post({ json: { appid: '1', contract_termination_remark: '1', version: '1.0' } })
}
// v2-papay: 公众号纯签约, GET /v2/papay/entrustweb
{
  const api = each(instance.v2.papay.entrustweb, [
    instance.chain('v2/papay/entrustweb'),
    instance['v2/papay/entrustweb'],
  ])
  api.get({ query: { appid: '1', plan_id: 1, contract_code: '1', request_serial: 1, contract_display_account: '1', notify_url: '1', version: '1.0', timestamp: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: appid is text
  api.get({ query: { appid: 1, plan_id: 1, contract_code: '1', request_serial: 1, contract_display_account: '1', notify_url: '1', version: '1.0', timestamp: '1' } })
  // @ts-expect-error: appid is required
  api.get({ query: { plan_id: 1, contract_code: '1', request_serial: 1, contract_display_account: '1', notify_url: '1', version: '1.0', timestamp: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { appid: '1', plan_id: 1, contract_code: '1', request_serial: 1, contract_display_account: '1', notify_url: '1', version: '1.0', timestamp: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { appid: '1', plan_id: 1, contract_code: '1', request_serial: 1, contract_display_account: '1', notify_url: '1', version: '1.0', timestamp: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { appid: '1', plan_id: 1, contract_code: '1', request_serial: 1, contract_display_account: '1', notify_url: '1', version: '1.0', timestamp: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { appid: '1', plan_id: 1, contract_code: '1', request_serial: 1, contract_display_account: '1', notify_url: '1', version: '1.0', timestamp: '1' }, json: {} })
}
// v2-pay: 合单关单, POST /v2/pay/closecombinedorder
{
  const api = each(instance.v2.pay.closecombinedorder, [
    instance.chain('v2/pay/closecombinedorder'),
    instance['v2/pay/closecombinedorder'],
  ])
  api.post({ xml: { combine_appid: '1', combine_mch_id: '1', combine_out_trade_no: '1', sub_order_list: '1' } })
  // @ts-expect-error: xml is required
  api.post({})
  // @ts-expect-error: combine_appid is text
  api.post({ xml: { combine_appid: 1, combine_mch_id: '1', combine_out_trade_no: '1', sub_order_list: '1' } })
  // @ts-expect-error: combine_appid is required
  api.post({ xml: { combine_mch_id: '1', combine_out_trade_no: '1', sub_order_list: '1' } })
  // @ts-expect-error: unknown member of xml
  api.post({ xml: { combine_appid: '1', combine_mch_id: '1', combine_out_trade_no: '1', sub_order_list: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ xml: { combine_appid: '1', combine_mch_id: '1', combine_out_trade_no: '1', sub_order_list: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ xml: { combine_appid: '1', combine_mch_id: '1', combine_out_trade_no: '1', sub_order_list: '1' } })
  // @ts-expect-error: the body is XML
  api.post({ json: { combine_appid: '1', combine_mch_id: '1', combine_out_trade_no: '1', sub_order_list: '1' } })
}
// v2-risk: 间联模式查询商户审核状态开放接口, POST /v2/mchrisk/bankquerymchauditinfo
{
  const api = each(instance.v2.mchrisk.bankquerymchauditinfo, [
    instance.chain('v2/mchrisk/bankquerymchauditinfo'),
    instance['v2/mchrisk/bankquerymchauditinfo'],
  ])
  api.post({ xml: { sub_mch_id: '1', channel_id: '1' } })
  // @ts-expect-error: xml is required
  api.post({})
  // @ts-expect-error: mch_id is text
  api.post({ xml: { sub_mch_id: '1', channel_id: '1', mch_id: 1 } })
  // @ts-expect-error: sub_mch_id is required
  api.post({ xml: { channel_id: '1' } })
  // @ts-expect-error: unknown member of xml
  api.post({ xml: { sub_mch_id: '1', channel_id: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ xml: { sub_mch_id: '1', channel_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ xml: { sub_mch_id: '1', channel_id: '1' } })
  // @ts-expect-error: the body is XML
  api.post({ json: { sub_mch_id: '1', channel_id: '1' } })
}
// v2-sandbox: 下载对账单, POST /v2/sandboxnew/pay/downloadbill
{
  const api = each(instance.v2.sandboxnew.pay.downloadbill, [
    instance.chain('v2/sandboxnew/pay/downloadbill'),
    instance['v2/sandboxnew/pay/downloadbill'],
  ])
  api.post({ xml: { appid: '1', bill_date: '1' } })
  // @ts-expect-error: xml is required
  api.post({})
  // @ts-expect-error: appid is text
  api.post({ xml: { appid: 1, bill_date: '1' } })
  // @ts-expect-error: appid is required
  api.post({ xml: { bill_date: '1' } })
  // @ts-expect-error: unknown member of xml
  api.post({ xml: { appid: '1', bill_date: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ xml: { appid: '1', bill_date: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ xml: { appid: '1', bill_date: '1' } })
  // @ts-expect-error: the body is XML
  api.post({ json: { appid: '1', bill_date: '1' } })
}
// v2-secapi: 进件子商户, POST /v2/secapi/mch/addInstitutionsub
{
  const api = each(instance.v2.secapi.mch['/addInstitutionsub'], [
    instance.chain('v2/secapi/mch/addInstitutionsub'),
    instance['v2/secapi/mch/addInstitutionsub'],
  ])
  api.post({ xml: { app_id: '1', merchant_name: '1', merchant_shortname: '1', merchant_remark: '1', merchant_country_code: '1', merchant_type: 'ENTERPRISE', business_category: '1', mcc: '1', registration_certificate_number: '1', registration_certificate_date: '1', business_type: 'ONLINE', app_download: '1', business_website: '1', office_account: '1', mini_program: '1', store_address: '1', store_photos: '1', director_name: '1', director_id_number: '1', principal_name: '1', principal_id_number: '1', office_phone: '1', contact_name: '1', contact_phone: '1', contact_email: '1', settlement_bank_number: '1' } })
  // @ts-expect-error: xml is required
  api.post({})
  // @ts-expect-error: app_id is text
  api.post({ xml: { app_id: 1, merchant_name: '1', merchant_shortname: '1', merchant_remark: '1', merchant_country_code: '1', merchant_type: 'ENTERPRISE', business_category: '1', mcc: '1', registration_certificate_number: '1', registration_certificate_date: '1', business_type: 'ONLINE', app_download: '1', business_website: '1', office_account: '1', mini_program: '1', store_address: '1', store_photos: '1', director_name: '1', director_id_number: '1', principal_name: '1', principal_id_number: '1', office_phone: '1', contact_name: '1', contact_phone: '1', contact_email: '1', settlement_bank_number: '1' } })
  // @ts-expect-error: app_id is required
  api.post({ xml: { merchant_name: '1', merchant_shortname: '1', merchant_remark: '1', merchant_country_code: '1', merchant_type: 'ENTERPRISE', business_category: '1', mcc: '1', registration_certificate_number: '1', registration_certificate_date: '1', business_type: 'ONLINE', app_download: '1', business_website: '1', office_account: '1', mini_program: '1', store_address: '1', store_photos: '1', director_name: '1', director_id_number: '1', principal_name: '1', principal_id_number: '1', office_phone: '1', contact_name: '1', contact_phone: '1', contact_email: '1', settlement_bank_number: '1' } })
  // @ts-expect-error: unknown member of xml
  api.post({ xml: { app_id: '1', merchant_name: '1', merchant_shortname: '1', merchant_remark: '1', merchant_country_code: '1', merchant_type: 'ENTERPRISE', business_category: '1', mcc: '1', registration_certificate_number: '1', registration_certificate_date: '1', business_type: 'ONLINE', app_download: '1', business_website: '1', office_account: '1', mini_program: '1', store_address: '1', store_photos: '1', director_name: '1', director_id_number: '1', principal_name: '1', principal_id_number: '1', office_phone: '1', contact_name: '1', contact_phone: '1', contact_email: '1', settlement_bank_number: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ xml: { app_id: '1', merchant_name: '1', merchant_shortname: '1', merchant_remark: '1', merchant_country_code: '1', merchant_type: 'ENTERPRISE', business_category: '1', mcc: '1', registration_certificate_number: '1', registration_certificate_date: '1', business_type: 'ONLINE', app_download: '1', business_website: '1', office_account: '1', mini_program: '1', store_address: '1', store_photos: '1', director_name: '1', director_id_number: '1', principal_name: '1', principal_id_number: '1', office_phone: '1', contact_name: '1', contact_phone: '1', contact_email: '1', settlement_bank_number: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ xml: { app_id: '1', merchant_name: '1', merchant_shortname: '1', merchant_remark: '1', merchant_country_code: '1', merchant_type: 'ENTERPRISE', business_category: '1', mcc: '1', registration_certificate_number: '1', registration_certificate_date: '1', business_type: 'ONLINE', app_download: '1', business_website: '1', office_account: '1', mini_program: '1', store_address: '1', store_photos: '1', director_name: '1', director_id_number: '1', principal_name: '1', principal_id_number: '1', office_phone: '1', contact_name: '1', contact_phone: '1', contact_email: '1', settlement_bank_number: '1' } })
  // @ts-expect-error: the body is XML
  api.post({ json: { app_id: '1', merchant_name: '1', merchant_shortname: '1', merchant_remark: '1', merchant_country_code: '1', merchant_type: 'ENTERPRISE', business_category: '1', mcc: '1', registration_certificate_number: '1', registration_certificate_date: '1', business_type: 'ONLINE', app_download: '1', business_website: '1', office_account: '1', mini_program: '1', store_address: '1', store_photos: '1', director_name: '1', director_id_number: '1', principal_name: '1', principal_id_number: '1', office_phone: '1', contact_name: '1', contact_phone: '1', contact_email: '1', settlement_bank_number: '1' } })
}
// v2-secapi: 图片上传, POST /v2/secapi/mch/uploadmedia
{
  const api = each(instance.v2.secapi.mch.uploadmedia, [
    instance.chain('v2/secapi/mch/uploadmedia'),
    instance['v2/secapi/mch/uploadmedia'],
  ])
  api.post({ file: 'a.png' })
  // @ts-expect-error: file is required
  api.post({})
  // @ts-expect-error: unknown option
  api.post({ file: 'a.png', nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ file: 'a.png' })
}
// v2-tools: 授权获取code, GET /v2/appauth/authindex
{
  const api = each(instance.v2.appauth.authindex, [
    instance.chain('v2/appauth/authindex'),
    instance['v2/appauth/authindex'],
  ])
  api.get({ query: { appid: '1', redirect_uri: '1', response_type: 'code', scope: 'pay_identity', state: '1' } })
  // @ts-expect-error: query is required
  api.get({})
  // @ts-expect-error: mch_id is text
  api.get({ query: { appid: '1', redirect_uri: '1', response_type: 'code', scope: 'pay_identity', state: '1', mch_id: 1 } })
  // @ts-expect-error: appid is required
  api.get({ query: { redirect_uri: '1', response_type: 'code', scope: 'pay_identity', state: '1' } })
  // @ts-expect-error: unknown member of query
  api.get({ query: { appid: '1', redirect_uri: '1', response_type: 'code', scope: 'pay_identity', state: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.get({ query: { appid: '1', redirect_uri: '1', response_type: 'code', scope: 'pay_identity', state: '1' }, nonsense: '1' })
  // @ts-expect-error: no POST here
  api.post({ query: { appid: '1', redirect_uri: '1', response_type: 'code', scope: 'pay_identity', state: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { appid: '1', redirect_uri: '1', response_type: 'code', scope: 'pay_identity', state: '1' }, json: {} })
}
// v2-tools: 拉取订单评价数据, POST /v2/billcommentsp/batchquerycomment
{
  const api = each(instance.v2.billcommentsp.batchquerycomment, [
    instance.chain('v2/billcommentsp/batchquerycomment'),
    instance['v2/billcommentsp/batchquerycomment'],
  ])
  api.post({ xml: { appid: '1', begin_time: '1', end_time: '1', offset: 1 } })
  // @ts-expect-error: xml is required
  api.post({})
  // @ts-expect-error: appid is text
  api.post({ xml: { appid: 1, begin_time: '1', end_time: '1', offset: 1 } })
  // @ts-expect-error: appid is required
  api.post({ xml: { begin_time: '1', end_time: '1', offset: 1 } })
  // @ts-expect-error: unknown member of xml
  api.post({ xml: { appid: '1', begin_time: '1', end_time: '1', offset: 1, nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ xml: { appid: '1', begin_time: '1', end_time: '1', offset: 1 }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ xml: { appid: '1', begin_time: '1', end_time: '1', offset: 1 } })
  // @ts-expect-error: the body is XML
  api.post({ json: { appid: '1', begin_time: '1', end_time: '1', offset: 1 } })
}
// v2-vehicle: 申请扣款, POST /v2/transit/partnerpay/payapply
{
  const api = each(instance.v2.transit.partnerpay.payapply, [
    instance.chain('v2/transit/partnerpay/payapply'),
    instance['v2/transit/partnerpay/payapply'],
  ])
  api.post({ xml: { appid: '1', sub_mch_id: '1', body: '1', out_trade_no: '1', total_fee: 1, spbill_create_ip: '1', notify_url: '1', trade_type: 'PAP', trade_scene: 'METRO', scene_info: '1', version: '2.0' } })
  // @ts-expect-error: xml is required
  api.post({})
  // @ts-expect-error: appid is text
  api.post({ xml: { appid: 1, sub_mch_id: '1', body: '1', out_trade_no: '1', total_fee: 1, spbill_create_ip: '1', notify_url: '1', trade_type: 'PAP', trade_scene: 'METRO', scene_info: '1', version: '2.0' } })
  // @ts-expect-error: appid is required
  api.post({ xml: { sub_mch_id: '1', body: '1', out_trade_no: '1', total_fee: 1, spbill_create_ip: '1', notify_url: '1', trade_type: 'PAP', trade_scene: 'METRO', scene_info: '1', version: '2.0' } })
  // @ts-expect-error: unknown member of xml
  api.post({ xml: { appid: '1', sub_mch_id: '1', body: '1', out_trade_no: '1', total_fee: 1, spbill_create_ip: '1', notify_url: '1', trade_type: 'PAP', trade_scene: 'METRO', scene_info: '1', version: '2.0', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ xml: { appid: '1', sub_mch_id: '1', body: '1', out_trade_no: '1', total_fee: 1, spbill_create_ip: '1', notify_url: '1', trade_type: 'PAP', trade_scene: 'METRO', scene_info: '1', version: '2.0' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ xml: { appid: '1', sub_mch_id: '1', body: '1', out_trade_no: '1', total_fee: 1, spbill_create_ip: '1', notify_url: '1', trade_type: 'PAP', trade_scene: 'METRO', scene_info: '1', version: '2.0' } })
  // @ts-expect-error: the body is XML
  api.post({ json: { appid: '1', sub_mch_id: '1', body: '1', out_trade_no: '1', total_fee: 1, spbill_create_ip: '1', notify_url: '1', trade_type: 'PAP', trade_scene: 'METRO', scene_info: '1', version: '2.0' } })
}
// v2-wxv: 撤销租借订单, POST /v2/wxv/cancelbill
{
  const api = each(instance.v2.wxv.cancelbill, [
    instance.chain('v2/wxv/cancelbill'),
    instance['v2/wxv/cancelbill'],
  ])
  api.post({ xml: { version: '1.0', appid: '1', out_order_no: '1', reason: '1', service_id: '1' } })
  // @ts-expect-error: xml is required
  api.post({})
  // @ts-expect-error: version is text
  api.post({ xml: { version: 1, appid: '1', out_order_no: '1', reason: '1', service_id: '1' } })
  // @ts-expect-error: version is required
  api.post({ xml: { appid: '1', out_order_no: '1', reason: '1', service_id: '1' } })
  // @ts-expect-error: unknown member of xml
  api.post({ xml: { version: '1.0', appid: '1', out_order_no: '1', reason: '1', service_id: '1', nonsense: '1' } })
  // @ts-expect-error: unknown option
  api.post({ xml: { version: '1.0', appid: '1', out_order_no: '1', reason: '1', service_id: '1' }, nonsense: '1' })
  // @ts-expect-error: no GET here
  api.get({ xml: { version: '1.0', appid: '1', out_order_no: '1', reason: '1', service_id: '1' } })
  // @ts-expect-error: the body is XML
  api.post({ json: { version: '1.0', appid: '1', out_order_no: '1', reason: '1', service_id: '1' } })
}

// `each` rejects another path, and `any`
// @ts-expect-error
each(instance.v3.certificates, [instance.chain('v3/certificates'), instance.chain('v3/bill/tradebill')])
// @ts-expect-error
each(instance.v3.certificates, [instance['v3/bill/tradebill'], instance['v3/certificates']])
// @ts-expect-error
each(instance.v3.certificates, [JSON.parse('')])
