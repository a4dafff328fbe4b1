// biome-ignore-all lint/nursery/noFloatingPromises: nothing here runs
/**
 * Checked by `tsc --noEmit`, never run: what a user's editor has to accept or to refuse, for APIs of all product
 * families. `each` holds the styles of one API to one and the same type, so that a line below it speaks for all of them.
 */
import type { Answer, Body, Client, Encrypted, Operations, Paths, Request, Response } from 'wechatpay-chain'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
/** Compiles only where the two are the same type, `any` included. */
declare function same<A, B>(..._: Equal<A, B> extends true ? [] : ['these types differ', A, B]): void

/** One API in each style: the chain, `chain()`, brackets and, below `v3`, `v3.chain()` and `v3['...']`. */
declare function each<Node, Declared, Bracket, Below = Node, BelowBracket = Node>(
  chain: Node,
  declared: Equal<Node, Declared> extends true ? Declared : 'chain() leads elsewhere',
  bracket: Equal<Node, Bracket> extends true ? Bracket : 'the bracket leads elsewhere',
  below?: Equal<Node, Below> extends true ? Below : 'v3.chain() leads elsewhere',
  belowBracket?: Equal<Node, BelowBracket> extends true ? BelowBracket : 'the bracket of v3 leads elsewhere',
): Node

declare const instance: Client
// v2-sandbox: 下载对账单, POST /sandboxnew/pay/downloadbill
{
  const api = each(
    instance.v2.sandboxnew.pay.downloadbill,
    instance.chain('v2/sandboxnew/pay/downloadbill'),
    instance['v2/sandboxnew/pay/downloadbill'],
  )
  api.post({ xml: { appid: 'wx1', bill_date: '20260527', bill_type: 'A_NEW_ONE' } })
  // @ts-expect-error: needs bill_date
  api.post({ xml: { appid: 'wx1' } })
  // @ts-expect-error: no such member of xml
  api.post({ xml: { appid: 'wx1', bill_date: '20260527', nonsense: '1' } })
  // @ts-expect-error: an APIv2 body goes under xml
  api.post({ json: { appid: 'wx1', bill_date: '20260527' } })
  // @ts-expect-error: POST only
  api.get()
}
// papay-scheduled: 预签约, POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app
{
  const api = each(
    instance.v3.papay.scheduledDeductSign.contracts.preEntrustSign.app,
    instance.chain('v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app'),
    instance['v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app'],
    instance.v3.chain('papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app'),
    instance.v3['papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app'],
  )
  const contract = {
    appid: 'wx1',
    out_contract_code: '1',
    contract_display_account: '张三',
    contract_notify_url: 'https://example.com',
  }
  api.post({ json: { ...contract, plan_id: 1 } })
  // @ts-expect-error: plan_id is a number
  api.post({ json: { ...contract, plan_id: '1' } })
  // @ts-expect-error: needs plan_id
  api.post({ json: contract })
  // @ts-expect-error: no such member of json
  api.post({ json: { ...contract, plan_id: 1, nonsense: '1' } })
  // @ts-expect-error: POST only
  api.get()
}
// aggracct-bc: 查询商户资料, GET /v3/aggracct-bc/wb-channel/account/mch_archives
{
  const api = each(
    instance.v3.aggracctBc.wbChannel.account.mch_archives,
    instance.chain('v3/aggracct-bc/wb-channel/account/mch_archives'),
    instance['v3/aggracct-bc/wb-channel/account/mch_archives'],
    instance.v3.chain('aggracct-bc/wb-channel/account/mch_archives'),
    instance.v3['aggracct-bc/wb-channel/account/mch_archives'],
  )
  api.get({ query: { mchid: '1900007291', bal_account_no: '1' } })
  // @ts-expect-error: mchid is text
  api.get({ query: { mchid: 1, bal_account_no: '1' } })
  // @ts-expect-error: no such member of query
  api.get({ query: { mchid: '1900007291', bal_account_no: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ query: { mchid: '1900007291', bal_account_no: '1' }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ query: { mchid: '1900007291', bal_account_no: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { mchid: '1900007291', bal_account_no: '1' }, json: {} })
}
// applyment: 查询城市列表, GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities
{
  const api = each(
    instance.v3.capital.capitallhh.areas.provinces._province_code_.cities,
    instance.chain('v3/capital/capitallhh/areas/provinces/{province_code}/cities'),
    instance['v3/capital/capitallhh/areas/provinces/{province_code}/cities'],
    instance.v3.chain('capital/capitallhh/areas/provinces/{province_code}/cities'),
    instance.v3['capital/capitallhh/areas/provinces/{province_code}/cities'],
  )
  api.get({ province_code: '1' })
  // @ts-expect-error: needs province_code
  api.get({})
  // @ts-expect-error: no such option
  api.get({ province_code: '1', nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ province_code: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ province_code: '1', json: {} })
}
// applyment: 撤销商户开户意愿申请单, POST /v3/apply4subject/applyment/{business_code}/cancel
{
  const api = each(
    instance.v3.apply4subject.applyment._business_code_.cancel,
    instance.chain('v3/apply4subject/applyment/{business_code}/cancel'),
    instance['v3/apply4subject/applyment/{business_code}/cancel'],
    instance.v3.chain('apply4subject/applyment/{business_code}/cancel'),
    instance.v3['apply4subject/applyment/{business_code}/cancel'],
  )
  api.post({ business_code: '1' })
  // @ts-expect-error: needs business_code
  api.post({})
  // @ts-expect-error: no such option
  api.post({ business_code: '1', nonsense: '1' })
  // @ts-expect-error: POST only
  api.get({ business_code: '1' })
}
// bank-transfer: 微信支付明细单号查询明细单, GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}
{
  const api = each(
    instance.v3.bankTransfer.batches.batchId._batch_id_.details.detailId._detail_id_,
    instance.chain('v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'),
    instance['v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'],
    instance.v3.chain('bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'),
    instance.v3['bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'],
  )
  api.get({ batch_id: '1', detail_id: '1' })
  // @ts-expect-error: needs batch_id
  api.get({ detail_id: '1' })
  // @ts-expect-error: needs detail_id
  api.get({ batch_id: '1' })
  // @ts-expect-error: no such option
  api.get({ batch_id: '1', detail_id: '1', nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ batch_id: '1', detail_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ batch_id: '1', detail_id: '1', json: {} })
}
// bill: 申请交易账单, GET /v3/bill/tradebill
{
  const api = each(
    instance.v3.bill.tradebill,
    instance.chain('v3/bill/tradebill'),
    instance['v3/bill/tradebill'],
    instance.v3.chain('bill/tradebill'),
    instance.v3['bill/tradebill'],
  )
  api.get({ query: { bill_date: '2026-11-24' } })
  // @ts-expect-error: bill_date is text
  api.get({ query: { bill_date: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ query: { bill_date: '2026-11-24', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ query: { bill_date: '2026-11-24' }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ query: { bill_date: '2026-11-24' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { bill_date: '2026-11-24' }, json: {} })
}
// bill: 下载账单, GET /v3/billdownload/file
{
  const api = each(
    instance.v3.billdownload.file,
    instance.chain('v3/billdownload/file'),
    instance['v3/billdownload/file'],
    instance.v3.chain('billdownload/file'),
    instance.v3['billdownload/file'],
  )
  api.get({ query: { token: '1' } })
  // @ts-expect-error: token is text
  api.get({ query: { token: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ query: { token: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ query: { token: '1' }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ query: { token: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { token: '1' }, json: {} })
}
// brand-partner: 删除会员卡模板, DELETE /v3/brand/partner/card-member/cards/{card_id}
{
  const api = each(
    instance.v3.brand.partner.cardMember.cards._card_id_,
    instance.chain('v3/brand/partner/card-member/cards/{card_id}'),
    instance['v3/brand/partner/card-member/cards/{card_id}'],
    instance.v3.chain('brand/partner/card-member/cards/{card_id}'),
    instance.v3['brand/partner/card-member/cards/{card_id}'],
  )
  api.delete({ card_id: '1', query: { brand_id: '1' } })
  // @ts-expect-error: needs card_id
  api.delete({ query: { brand_id: '1' } })
  // @ts-expect-error: brand_id is text
  api.delete({ card_id: '1', query: { brand_id: 1 } })
  // @ts-expect-error: no such member of query
  api.delete({ card_id: '1', query: { brand_id: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.delete({ card_id: '1', query: { brand_id: '1' }, nonsense: '1' })
  // @ts-expect-error: GET, PATCH, DELETE only
  api.put({ card_id: '1', query: { brand_id: '1' } })
}
// brand-product-coupon: 上传图片, POST /brand/marketing/product-coupon/media/upload-image
{
  const api = each(
    instance.brand.marketing.productCoupon.media.uploadImage,
    instance.chain('brand/marketing/product-coupon/media/upload-image'),
    instance['brand/marketing/product-coupon/media/upload-image'],
  )
  api.post({ file: 'a.png' })
  // @ts-expect-error: no such option
  api.post({ file: 'a.png', nonsense: '1' })
  // @ts-expect-error: POST only
  api.get({ file: 'a.png' })
}
// brand-product-coupon: 查询商品券批次详情, GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}
{
  const api = each(
    instance.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_,
    instance.chain('brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}'),
    instance['brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}'],
  )
  api.get({ product_coupon_id: '1', stock_id: '1' })
  // @ts-expect-error: needs product_coupon_id
  api.get({ stock_id: '1' })
  // @ts-expect-error: needs stock_id
  api.get({ product_coupon_id: '1' })
  // @ts-expect-error: no such option
  api.get({ product_coupon_id: '1', stock_id: '1', nonsense: '1' })
  // @ts-expect-error: GET, PATCH only
  api.post({ product_coupon_id: '1', stock_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ product_coupon_id: '1', stock_id: '1', json: {} })
}
// brand-profitsharing: 查询订单剩余待分金额, GET /v3/brand/profitsharing/orders/{transaction_id}/amounts
{
  const api = each(
    instance.v3.brand.profitsharing.orders._transaction_id_.amounts,
    instance.chain('v3/brand/profitsharing/orders/{transaction_id}/amounts'),
    instance['v3/brand/profitsharing/orders/{transaction_id}/amounts'],
    instance.v3.chain('brand/profitsharing/orders/{transaction_id}/amounts'),
    instance.v3['brand/profitsharing/orders/{transaction_id}/amounts'],
  )
  api.get({ transaction_id: '1' })
  // @ts-expect-error: needs transaction_id
  api.get({})
  // @ts-expect-error: no such option
  api.get({ transaction_id: '1', nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ transaction_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ transaction_id: '1', json: {} })
}
// brand: 发布商家名片配置, POST /v3/brand/card/card-configs/publish
{
  const api = each(
    instance.v3.brand.card.cardConfigs.publish,
    instance.chain('v3/brand/card/card-configs/publish'),
    instance['v3/brand/card/card-configs/publish'],
    instance.v3.chain('brand/card/card-configs/publish'),
    instance.v3['brand/card/card-configs/publish'],
  )
  api.post({ json: { brand_id: '1', publish_type: 'IMMEDIATE_PUBLISH' } })
  // @ts-expect-error: business_code is text
  api.post({ json: { brand_id: '1', publish_type: 'IMMEDIATE_PUBLISH', business_code: 1 } })
  // @ts-expect-error: no such member of json
  api.post({ json: { brand_id: '1', publish_type: 'IMMEDIATE_PUBLISH', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ json: { brand_id: '1', publish_type: 'IMMEDIATE_PUBLISH' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.post({})
  // @ts-expect-error: POST only
  api.get({ json: { brand_id: '1', publish_type: 'IMMEDIATE_PUBLISH' } })
}
// busifavor: 修改商家券基本信息, PATCH /v3/marketing/busifavor/stocks/{stock_id}
{
  const api = each(
    instance.v3.marketing.busifavor.stocks._stock_id_,
    instance.chain('v3/marketing/busifavor/stocks/{stock_id}'),
    instance['v3/marketing/busifavor/stocks/{stock_id}'],
    instance.v3.chain('marketing/busifavor/stocks/{stock_id}'),
    instance.v3['marketing/busifavor/stocks/{stock_id}'],
  )
  api.patch({ stock_id: '1', json: { out_request_no: '1' } })
  // @ts-expect-error: needs stock_id
  api.patch({ json: { out_request_no: '1' } })
  // @ts-expect-error: stock_name is text
  api.patch({ stock_id: '1', json: { out_request_no: '1', stock_name: 1 } })
  // @ts-expect-error: no such member of json
  api.patch({ stock_id: '1', json: { out_request_no: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.patch({ stock_id: '1', json: { out_request_no: '1' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.patch({ stock_id: '1' })
  // @ts-expect-error: GET, PATCH only
  api.put({ stock_id: '1', json: { out_request_no: '1' } })
}
// certificates: 获取平台证书列表, GET /v3/certificates
{
  const api = each(
    instance.v3.certificates,
    instance.chain('v3/certificates'),
    instance['v3/certificates'],
    instance.v3.chain('certificates'),
  )
  api.get()
  // @ts-expect-error: algorithm_type is text
  api.get({ query: { algorithm_type: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ query: { nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ nonsense: '1' })
  // @ts-expect-error: GET only
  api.post()
  // @ts-expect-error: a GET has no body
  api.get({ json: {} })
}
// certificates: 文件上传, POST /v3/merchant/media/upload
{
  const api = each(
    instance.v3.merchant.media.upload,
    instance.chain('v3/merchant/media/upload'),
    instance['v3/merchant/media/upload'],
    instance.v3.chain('merchant/media/upload'),
    instance.v3['merchant/media/upload'],
  )
  api.post({ file: 'a.png' })
  // @ts-expect-error: no such option
  api.post({ file: 'a.png', nonsense: '1' })
  // @ts-expect-error: POST only
  api.get({ file: 'a.png' })
}
// combine-transactions: 合单查询订单, GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}
{
  const api = each(
    instance.v3.combineTransactions.outTradeNo._combine_out_trade_no_,
    instance.chain('v3/combine-transactions/out-trade-no/{combine_out_trade_no}'),
    instance['v3/combine-transactions/out-trade-no/{combine_out_trade_no}'],
    instance.v3.chain('combine-transactions/out-trade-no/{combine_out_trade_no}'),
    instance.v3['combine-transactions/out-trade-no/{combine_out_trade_no}'],
  )
  api.get({ combine_out_trade_no: '1' })
  // @ts-expect-error: needs combine_out_trade_no
  api.get({})
  // @ts-expect-error: no such option
  api.get({ combine_out_trade_no: '1', nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ combine_out_trade_no: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ combine_out_trade_no: '1', json: {} })
}
// discount-card: 增加用户记录, POST /v3/discount-card/cards/{out_card_code}/add-user-records
{
  const api = each(
    instance.v3.discountCard.cards._out_card_code_.addUserRecords,
    instance.chain('v3/discount-card/cards/{out_card_code}/add-user-records'),
    instance['v3/discount-card/cards/{out_card_code}/add-user-records'],
    instance.v3.chain('discount-card/cards/{out_card_code}/add-user-records'),
    instance.v3['discount-card/cards/{out_card_code}/add-user-records'],
  )
  api.post({ out_card_code: '1', json: { card_template_id: '1' } })
  // @ts-expect-error: needs out_card_code
  api.post({ json: { card_template_id: '1' } })
  // @ts-expect-error: card_template_id is text
  api.post({ out_card_code: '1', json: { card_template_id: 1 } })
  // @ts-expect-error: no such member of json
  api.post({ out_card_code: '1', json: { card_template_id: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ out_card_code: '1', json: { card_template_id: '1' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.post({ out_card_code: '1' })
  // @ts-expect-error: POST only
  api.get({ out_card_code: '1', json: { card_template_id: '1' } })
}
// ebike: 预开通服务, POST /v3/ebike/charge/contracts/preopen
{
  const api = each(
    instance.v3.ebike.charge.contracts.preopen,
    instance.chain('v3/ebike/charge/contracts/preopen'),
    instance['v3/ebike/charge/contracts/preopen'],
    instance.v3.chain('ebike/charge/contracts/preopen'),
    instance.v3['ebike/charge/contracts/preopen'],
  )
  api.post({ json: { appid: 'wx1', trade_scene: '1', openid: 'o1' } })
  // @ts-expect-error: sub_mchid is text
  api.post({ json: { appid: 'wx1', trade_scene: '1', openid: 'o1', sub_mchid: 1 } })
  // @ts-expect-error: no such member of json
  api.post({ json: { appid: 'wx1', trade_scene: '1', openid: 'o1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ json: { appid: 'wx1', trade_scene: '1', openid: 'o1' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.post({})
  // @ts-expect-error: POST only
  api.get({ json: { appid: 'wx1', trade_scene: '1', openid: 'o1' } })
}
// ecommerce-applyments: 撤销申请单-使用申请单号, POST /v3/ecommerce/applyments/{applyment_id}/revoke
{
  const api = each(
    instance.v3.ecommerce.applyments._applyment_id_.revoke,
    instance.chain('v3/ecommerce/applyments/{applyment_id}/revoke'),
    instance['v3/ecommerce/applyments/{applyment_id}/revoke'],
    instance.v3.chain('ecommerce/applyments/{applyment_id}/revoke'),
    instance.v3['ecommerce/applyments/{applyment_id}/revoke'],
  )
  api.post({ applyment_id: '1' })
  // @ts-expect-error: needs applyment_id
  api.post({})
  // @ts-expect-error: no such option
  api.post({ applyment_id: '1', nonsense: '1' })
  // @ts-expect-error: POST only
  api.get({ applyment_id: '1' })
}
// ecommerce-profitsharing: 删除分账接收方, POST /v3/ecommerce/profitsharing/receivers/delete
{
  const api = each(
    instance.v3.ecommerce.profitsharing.receivers.delete,
    instance.chain('v3/ecommerce/profitsharing/receivers/delete'),
    instance['v3/ecommerce/profitsharing/receivers/delete'],
    instance.v3.chain('ecommerce/profitsharing/receivers/delete'),
    instance.v3['ecommerce/profitsharing/receivers/delete'],
  )
  api.post({ json: { appid: 'wx1', type: 'MERCHANT_ID', account: '1' } })
  // @ts-expect-error: appid is text
  api.post({ json: { appid: 1, type: 'MERCHANT_ID', account: '1' } })
  // @ts-expect-error: no such member of json
  api.post({ json: { appid: 'wx1', type: 'MERCHANT_ID', account: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ json: { appid: 'wx1', type: 'MERCHANT_ID', account: '1' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.post({})
  // @ts-expect-error: POST only
  api.get({ json: { appid: 'wx1', type: 'MERCHANT_ID', account: '1' } })
}
// ecommerce: 查询二级商户账户日终余额, GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}
{
  const api = each(
    instance.v3.ecommerce.fund.enddaybalance._sub_mchid_,
    instance.chain('v3/ecommerce/fund/enddaybalance/{sub_mchid}'),
    instance['v3/ecommerce/fund/enddaybalance/{sub_mchid}'],
    instance.v3.chain('ecommerce/fund/enddaybalance/{sub_mchid}'),
    instance.v3['ecommerce/fund/enddaybalance/{sub_mchid}'],
  )
  api.get({ sub_mchid: '1900007291', query: { date: '2026-11-24' } })
  // @ts-expect-error: needs sub_mchid
  api.get({ query: { date: '2026-11-24' } })
  // @ts-expect-error: date is text
  api.get({ sub_mchid: '1900007291', query: { date: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ sub_mchid: '1900007291', query: { date: '2026-11-24', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ sub_mchid: '1900007291', query: { date: '2026-11-24' }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ sub_mchid: '1900007291', query: { date: '2026-11-24' } })
  // @ts-expect-error: a GET has no body
  api.get({ sub_mchid: '1900007291', query: { date: '2026-11-24' }, json: {} })
}
// edu: 通过QQ账号查询用户信息, GET /v3/edu-star/users/qq/{qq}
{
  const api = each(
    instance.v3.eduStar.users.qq._qq_,
    instance.chain('v3/edu-star/users/qq/{qq}'),
    instance['v3/edu-star/users/qq/{qq}'],
    instance.v3.chain('edu-star/users/qq/{qq}'),
    instance.v3['edu-star/users/qq/{qq}'],
  )
  api.get({ qq: '1', query: { appid: 'wx1' } })
  // @ts-expect-error: needs qq
  api.get({ query: { appid: 'wx1' } })
  // @ts-expect-error: appid is text
  api.get({ qq: '1', query: { appid: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ qq: '1', query: { appid: 'wx1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ qq: '1', query: { appid: 'wx1' }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ qq: '1', query: { appid: 'wx1' } })
  // @ts-expect-error: a GET has no body
  api.get({ qq: '1', query: { appid: 'wx1' }, json: {} })
}
// edu: 解约, DELETE /v3/edu-papay/contracts/{contract_id}
{
  const api = each(
    instance.v3.eduPapay.contracts._contract_id_,
    instance.chain('v3/edu-papay/contracts/{contract_id}'),
    instance['v3/edu-papay/contracts/{contract_id}'],
    instance.v3.chain('edu-papay/contracts/{contract_id}'),
    instance.v3['edu-papay/contracts/{contract_id}'],
  )
  api.delete({ contract_id: '1' })
  // @ts-expect-error: needs contract_id
  api.delete({})
  // @ts-expect-error: no such option
  api.delete({ contract_id: '1', nonsense: '1' })
  // @ts-expect-error: DELETE only
  api.get({ contract_id: '1' })
}
// fapiao: 下载发票文件, GET /invoicing/fapiao/fapiao-file
{
  const api = each(
    instance.invoicing.fapiao.fapiaoFile,
    instance.chain('invoicing/fapiao/fapiao-file'),
    instance['invoicing/fapiao/fapiao-file'],
  )
  const query = { token: '1', mchid: '1900007291', openid: 'o1', invoice_code: '1', invoice_no: '1', fapiao_id: '1' }
  api.get({ query })
  // @ts-expect-error: mchid is text
  api.get({ query: { ...query, mchid: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ query: { ...query, nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ query, nonsense: '1' })
  // @ts-expect-error: needs query
  api.get({})
  // @ts-expect-error: GET only
  api.post({ query })
  // @ts-expect-error: a GET has no body
  api.get({ query, json: {} })
}
// fapiao: 获取商品和服务税收分类对照表, GET /v3/new-tax-control-fapiao/merchant/tax-codes
{
  const api = each(
    instance.v3.newTaxControlFapiao.merchant.taxCodes,
    instance.chain('v3/new-tax-control-fapiao/merchant/tax-codes'),
    instance['v3/new-tax-control-fapiao/merchant/tax-codes'],
    instance.v3.chain('new-tax-control-fapiao/merchant/tax-codes'),
    instance.v3['new-tax-control-fapiao/merchant/tax-codes'],
  )
  api.get({ query: { offset: 1, limit: 1 } })
  // @ts-expect-error: sub_mchid is text
  api.get({ query: { offset: 1, limit: 1, sub_mchid: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ query: { offset: 1, limit: 1, nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ query: { offset: 1, limit: 1 }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ query: { offset: 1, limit: 1 } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { offset: 1, limit: 1 }, json: {} })
}
// favor: 暂停代金券批次, POST /v3/marketing/favor/stocks/{stock_id}/pause
{
  const api = each(
    instance.v3.marketing.favor.stocks._stock_id_.pause,
    instance.chain('v3/marketing/favor/stocks/{stock_id}/pause'),
    instance['v3/marketing/favor/stocks/{stock_id}/pause'],
    instance.v3.chain('marketing/favor/stocks/{stock_id}/pause'),
    instance.v3['marketing/favor/stocks/{stock_id}/pause'],
  )
  api.post({ stock_id: '1', json: { stock_creator_mchid: '1900007291' } })
  // @ts-expect-error: needs stock_id
  api.post({ json: { stock_creator_mchid: '1900007291' } })
  // @ts-expect-error: stock_creator_mchid is text
  api.post({ stock_id: '1', json: { stock_creator_mchid: 1 } })
  // @ts-expect-error: no such member of json
  api.post({ stock_id: '1', json: { stock_creator_mchid: '1900007291', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ stock_id: '1', json: { stock_creator_mchid: '1900007291' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.post({ stock_id: '1' })
  // @ts-expect-error: POST only
  api.get({ stock_id: '1', json: { stock_creator_mchid: '1900007291' } })
}
// fund-app: 撤销转账, POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel
{
  const api = each(
    instance.v3.fundApp.mchTransfer.partner.transferBills.outBillNo._out_bill_no_.cancel,
    instance.chain('v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel'),
    instance['v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel'],
    instance.v3.chain('fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel'),
    instance.v3['fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel'],
  )
  api.post({ out_bill_no: '1', json: { sub_mchid: '1900007291' } })
  // @ts-expect-error: needs out_bill_no
  api.post({ json: { sub_mchid: '1900007291' } })
  // @ts-expect-error: sub_mchid is text
  api.post({ out_bill_no: '1', json: { sub_mchid: 1 } })
  // @ts-expect-error: no such member of json
  api.post({ out_bill_no: '1', json: { sub_mchid: '1900007291', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ out_bill_no: '1', json: { sub_mchid: '1900007291' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.post({ out_bill_no: '1' })
  // @ts-expect-error: POST only
  api.get({ out_bill_no: '1', json: { sub_mchid: '1900007291' } })
}
// funds-to-oversea: 查询出境退回结果（通过商户出境退回单号）, GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}
{
  const api = each(
    instance.v3.fundsToOversea.return.returnOrders.outReturnNo._out_return_no_,
    instance.chain('v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}'),
    instance['v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}'],
    instance.v3.chain('funds-to-oversea/return/return-orders/out-return-no/{out_return_no}'),
    instance.v3['funds-to-oversea/return/return-orders/out-return-no/{out_return_no}'],
  )
  api.get({ out_return_no: '1', query: { sub_mchid: '1900007291' } })
  // @ts-expect-error: needs out_return_no
  api.get({ query: { sub_mchid: '1900007291' } })
  // @ts-expect-error: sub_mchid is text
  api.get({ out_return_no: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ out_return_no: '1', query: { sub_mchid: '1900007291', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ out_return_no: '1', query: { sub_mchid: '1900007291' }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ out_return_no: '1', query: { sub_mchid: '1900007291' } })
  // @ts-expect-error: a GET has no body
  api.get({ out_return_no: '1', query: { sub_mchid: '1900007291' }, json: {} })
}
// global-merchant: 更新投诉通知回调, PUT /v3/global/merchant-service/complaint-notifications
{
  const api = each(
    instance.v3.global.merchantService.complaintNotifications,
    instance.chain('v3/global/merchant-service/complaint-notifications'),
    instance['v3/global/merchant-service/complaint-notifications'],
    instance.v3.chain('global/merchant-service/complaint-notifications'),
    instance.v3['global/merchant-service/complaint-notifications'],
  )
  api.put({ json: { url: '1' } })
  // @ts-expect-error: url is text
  api.put({ json: { url: 1 } })
  // @ts-expect-error: no such member of json
  api.put({ json: { url: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.put({ json: { url: '1' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.put({})
  // @ts-expect-error: GET, POST, PUT, DELETE only
  api.patch({ json: { url: '1' } })
}
// global-merchant: 图片下载, GET /v3/global/merchant-service/images/{media_id}
{
  const api = each(
    instance.v3.global.merchantService.images._media_id_,
    instance.chain('v3/global/merchant-service/images/{media_id}'),
    instance['v3/global/merchant-service/images/{media_id}'],
    instance.v3.chain('global/merchant-service/images/{media_id}'),
    instance.v3['global/merchant-service/images/{media_id}'],
  )
  api.get({ media_id: '1', query: { complaint_id: '1' } })
  // @ts-expect-error: needs media_id
  api.get({ query: { complaint_id: '1' } })
  // @ts-expect-error: complaint_id is text
  api.get({ media_id: '1', query: { complaint_id: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ media_id: '1', query: { complaint_id: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ media_id: '1', query: { complaint_id: '1' }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ media_id: '1', query: { complaint_id: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ media_id: '1', query: { complaint_id: '1' }, json: {} })
}
// global-papay: 查询订单(商户订单号), GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}
{
  const api = each(
    instance.v3.global.papay.transactions.outTradeNo._out_trade_no_,
    instance.chain('v3/global/papay/transactions/out-trade-no/{out_trade_no}'),
    instance['v3/global/papay/transactions/out-trade-no/{out_trade_no}'],
    instance.v3.chain('global/papay/transactions/out-trade-no/{out_trade_no}'),
    instance.v3['global/papay/transactions/out-trade-no/{out_trade_no}'],
  )
  api.get({ out_trade_no: '1', query: { sub_mchid: '1900007291' } })
  // @ts-expect-error: needs out_trade_no
  api.get({ query: { sub_mchid: '1900007291' } })
  // @ts-expect-error: sub_mchid is text
  api.get({ out_trade_no: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ out_trade_no: '1', query: { sub_mchid: '1900007291', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ out_trade_no: '1', query: { sub_mchid: '1900007291' }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ out_trade_no: '1', query: { sub_mchid: '1900007291' } })
  // @ts-expect-error: a GET has no body
  api.get({ out_trade_no: '1', query: { sub_mchid: '1900007291' }, json: {} })
}
// global-profit-sharing: 删除分账接收方, DELETE /v3/global/profit-sharing/receivers
{
  const api = each(
    instance.v3.global.profitSharing.receivers,
    instance.chain('v3/global/profit-sharing/receivers'),
    instance['v3/global/profit-sharing/receivers'],
    instance.v3.chain('global/profit-sharing/receivers'),
    instance.v3['global/profit-sharing/receivers'],
  )
  api.delete()
  // @ts-expect-error: sub_mchid is text
  api.delete({ json: { sub_mchid: 1 } })
  // @ts-expect-error: no such member of json
  api.delete({ json: { nonsense: '1' } })
  // @ts-expect-error: no such option
  api.delete({ nonsense: '1' })
  // @ts-expect-error: POST, DELETE only
  api.get()
}
// global-transactions: 关闭订单(商户订单号), POST /v3/global/transactions/out-trade-no/{out_trade_no}/close
{
  const api = each(
    instance.v3.global.transactions.outTradeNo._out_trade_no_.close,
    instance.chain('v3/global/transactions/out-trade-no/{out_trade_no}/close'),
    instance['v3/global/transactions/out-trade-no/{out_trade_no}/close'],
    instance.v3.chain('global/transactions/out-trade-no/{out_trade_no}/close'),
    instance.v3['global/transactions/out-trade-no/{out_trade_no}/close'],
  )
  api.post({ out_trade_no: '1', json: { mchid: '1900007291' } })
  // @ts-expect-error: needs out_trade_no
  api.post({ json: { mchid: '1900007291' } })
  // @ts-expect-error: mchid is text
  api.post({ out_trade_no: '1', json: { mchid: 1 } })
  // @ts-expect-error: no such member of json
  api.post({ out_trade_no: '1', json: { mchid: '1900007291', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ out_trade_no: '1', json: { mchid: '1900007291' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.post({ out_trade_no: '1' })
  // @ts-expect-error: POST only
  api.get({ out_trade_no: '1', json: { mchid: '1900007291' } })
}
// global: 查询结算资金明细, GET /v3/global/settle/settlements
{
  const api = each(
    instance.v3.global.settle.settlements,
    instance.chain('v3/global/settle/settlements'),
    instance['v3/global/settle/settlements'],
    instance.v3.chain('global/settle/settlements'),
    instance.v3['global/settle/settlements'],
  )
  api.get({ query: { settle_state: 'SETTLED', limit: 1, offset: 1 } })
  // @ts-expect-error: sub_mchid is text
  api.get({ query: { settle_state: 'SETTLED', limit: 1, offset: 1, sub_mchid: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ query: { settle_state: 'SETTLED', limit: 1, offset: 1, nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ query: { settle_state: 'SETTLED', limit: 1, offset: 1 }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ query: { settle_state: 'SETTLED', limit: 1, offset: 1 } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { settle_state: 'SETTLED', limit: 1, offset: 1 }, json: {} })
}
// goods-subsidy-activity: 查询小店活动门店列表, GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores
{
  const api = each(
    instance.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores,
    instance.chain('v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores'),
    instance['v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores'],
    instance.v3.chain('marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores'),
    instance.v3['marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores'],
  )
  api.get({ brand_id: '1', query: { offset: 1, limit: 1 } })
  // @ts-expect-error: needs brand_id
  api.get({ query: { offset: 1, limit: 1 } })
  // @ts-expect-error: offset is a number
  api.get({ brand_id: '1', query: { offset: '1', limit: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ brand_id: '1', query: { offset: 1, limit: 1, nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ brand_id: '1', query: { offset: 1, limit: 1 }, nonsense: '1' })
  // @ts-expect-error: GET, POST, DELETE only
  api.put({ brand_id: '1', query: { offset: 1, limit: 1 } })
  // @ts-expect-error: a GET has no body
  api.get({ brand_id: '1', query: { offset: 1, limit: 1 }, json: {} })
}
// gov-subsidy: 交易信息查询, POST /v3/gov/subsidy/transactions/query
{
  const api = each(
    instance.v3.gov.subsidy.transactions.query,
    instance.chain('v3/gov/subsidy/transactions/query'),
    instance['v3/gov/subsidy/transactions/query'],
    instance.v3.chain('gov/subsidy/transactions/query'),
    instance.v3['gov/subsidy/transactions/query'],
  )
  api.post({ json: { qualification_region_code: 1, order_number_list: ['1'] } })
  // @ts-expect-error: qualification_region_code is a number
  api.post({ json: { qualification_region_code: '1', order_number_list: ['1'] } })
  // @ts-expect-error: no such member of json
  api.post({ json: { qualification_region_code: 1, order_number_list: ['1'], nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ json: { qualification_region_code: 1, order_number_list: ['1'] }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.post({})
  // @ts-expect-error: POST only
  api.get({ json: { qualification_region_code: 1, order_number_list: ['1'] } })
}
// hk: 查询结算资金明细, GET /hk/v3/settle/settlements
{
  const api = each(
    instance.hk.v3.settle.settlements,
    instance.chain('hk/v3/settle/settlements'),
    instance['hk/v3/settle/settlements'],
  )
  api.get({ query: { settle_state: 'SETTLED', limit: 1, offset: 1 } })
  // @ts-expect-error: sub_mchid is text
  api.get({ query: { settle_state: 'SETTLED', limit: 1, offset: 1, sub_mchid: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ query: { settle_state: 'SETTLED', limit: 1, offset: 1, nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ query: { settle_state: 'SETTLED', limit: 1, offset: 1 }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ query: { settle_state: 'SETTLED', limit: 1, offset: 1 } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { settle_state: 'SETTLED', limit: 1, offset: 1 }, json: {} })
}
// hk: 关闭订单(微信支付订单号), POST /hk/v3/transactions/id/{transaction_id}/close
{
  const api = each(
    instance.hk.v3.transactions.id._transaction_id_.close,
    instance.chain('hk/v3/transactions/id/{transaction_id}/close'),
    instance['hk/v3/transactions/id/{transaction_id}/close'],
  )
  api.post({ transaction_id: '1', json: { mchid: '1900007291' } })
  // @ts-expect-error: needs transaction_id
  api.post({ json: { mchid: '1900007291' } })
  // @ts-expect-error: mchid is text
  api.post({ transaction_id: '1', json: { mchid: 1 } })
  // @ts-expect-error: no such member of json
  api.post({ transaction_id: '1', json: { mchid: '1900007291', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ transaction_id: '1', json: { mchid: '1900007291' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.post({ transaction_id: '1' })
  // @ts-expect-error: POST only
  api.get({ transaction_id: '1', json: { mchid: '1900007291' } })
}
// marketing: 查询合作关系列表, GET /v3/marketing/partnerships
{
  const api = each(
    instance.v3.marketing.partnerships,
    instance.chain('v3/marketing/partnerships'),
    instance['v3/marketing/partnerships'],
    instance.v3.chain('marketing/partnerships'),
    instance.v3['marketing/partnerships'],
  )
  api.get()
  // @ts-expect-error: partner is text
  api.get({ query: { partner: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ query: { nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ nonsense: '1' })
  // @ts-expect-error: GET only
  api.post()
  // @ts-expect-error: a GET has no body
  api.get({ json: {} })
}
// marketing: 回传SN和商品编码, POST /v3/industry-rebate/retail-industry/transactions
{
  const api = each(
    instance.v3.industryRebate.retailIndustry.transactions,
    instance.chain('v3/industry-rebate/retail-industry/transactions'),
    instance['v3/industry-rebate/retail-industry/transactions'],
    instance.v3.chain('industry-rebate/retail-industry/transactions'),
    instance.v3['industry-rebate/retail-industry/transactions'],
  )
  api.post({ json: { out_trade_no: '1', sub_mchid: '1900007291' } })
  // @ts-expect-error: brand_id is text
  api.post({ json: { out_trade_no: '1', sub_mchid: '1900007291', brand_id: 1 } })
  // @ts-expect-error: no such member of json
  api.post({ json: { out_trade_no: '1', sub_mchid: '1900007291', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ json: { out_trade_no: '1', sub_mchid: '1900007291' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.post({})
  // @ts-expect-error: POST only
  api.get({ json: { out_trade_no: '1', sub_mchid: '1900007291' } })
}
// mch-manage: 分页查询子商户名下的交易拦截记录, GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}
{
  const api = each(
    instance.v3.transactionBlock.transactionBlockRecords.subMchid._sub_mchid_,
    instance.chain('v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}'),
    instance['v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}'],
    instance.v3.chain('transaction-block/transaction-block-records/sub-mchid/{sub_mchid}'),
    instance.v3['transaction-block/transaction-block-records/sub-mchid/{sub_mchid}'],
  )
  api.get({ sub_mchid: '1900007291', query: { limit: 1 } })
  // @ts-expect-error: needs sub_mchid
  api.get({ query: { limit: 1 } })
  // @ts-expect-error: limit is a number
  api.get({ sub_mchid: '1900007291', query: { limit: '1' } })
  // @ts-expect-error: no such member of query
  api.get({ sub_mchid: '1900007291', query: { limit: 1, nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ sub_mchid: '1900007291', query: { limit: 1 }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ sub_mchid: '1900007291', query: { limit: 1 } })
  // @ts-expect-error: a GET has no body
  api.get({ sub_mchid: '1900007291', query: { limit: 1 }, json: {} })
}
// mchalterapply: 撤销资料变更申请单, POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke
{
  const api = each(
    instance.v3.mchalterapply.mchsubjectalterapplyment._apply_id_.revoke,
    instance.chain('v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke'),
    instance['v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke'],
    instance.v3.chain('mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke'),
    instance.v3['mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke'],
  )
  api.post({ apply_id: '1' })
  // @ts-expect-error: needs apply_id
  api.post({})
  // @ts-expect-error: no such option
  api.post({ apply_id: '1', nonsense: '1' })
  // @ts-expect-error: POST only
  api.get({ apply_id: '1' })
}
// med-ins: 使用商户订单号查看下单结果, GET /v3/med-ins/orders/out-trade-no/{out_trade_no}
{
  const api = each(
    instance.v3.medIns.orders.outTradeNo._out_trade_no_,
    instance.chain('v3/med-ins/orders/out-trade-no/{out_trade_no}'),
    instance['v3/med-ins/orders/out-trade-no/{out_trade_no}'],
    instance.v3.chain('med-ins/orders/out-trade-no/{out_trade_no}'),
    instance.v3['med-ins/orders/out-trade-no/{out_trade_no}'],
  )
  api.get({ out_trade_no: '1' })
  // @ts-expect-error: needs out_trade_no
  api.get({})
  // @ts-expect-error: sub_mchid is text
  api.get({ out_trade_no: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ out_trade_no: '1', query: { nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ out_trade_no: '1', nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ out_trade_no: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ out_trade_no: '1', json: {} })
}
// membercard-open: 设置会员权益, PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights
{
  const api = each(
    instance.v3.marketing.membercardOpen.cards._card_id_.codes._code_.rights,
    instance.chain('v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights'),
    instance['v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights'],
    instance.v3.chain('marketing/membercard-open/cards/{card_id}/codes/{code}/rights'),
    instance.v3['marketing/membercard-open/cards/{card_id}/codes/{code}/rights'],
  )
  api.patch({ card_id: '1', code: '1', json: { out_request_no: '1' } })
  // @ts-expect-error: needs card_id
  api.patch({ code: '1', json: { out_request_no: '1' } })
  // @ts-expect-error: needs code
  api.patch({ card_id: '1', json: { out_request_no: '1' } })
  // @ts-expect-error: before_bonus_value is a number
  api.patch({ card_id: '1', code: '1', json: { out_request_no: '1', before_bonus_value: '1' } })
  // @ts-expect-error: no such member of json
  api.patch({ card_id: '1', code: '1', json: { out_request_no: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.patch({ card_id: '1', code: '1', json: { out_request_no: '1' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.patch({ card_id: '1', code: '1' })
  // @ts-expect-error: PATCH only
  api.get({ card_id: '1', code: '1', json: { out_request_no: '1' } })
}
// merchant-fund: 电商平台提现, POST /v3/merchant/fund/withdraw
{
  const api = each(
    instance.v3.merchant.fund.withdraw,
    instance.chain('v3/merchant/fund/withdraw'),
    instance['v3/merchant/fund/withdraw'],
    instance.v3.chain('merchant/fund/withdraw'),
    instance.v3['merchant/fund/withdraw'],
  )
  api.post({ json: { out_request_no: '1', amount: 1, account_type: 'BASIC' } })
  // @ts-expect-error: out_request_no is text
  api.post({ json: { out_request_no: 1, amount: 1, account_type: 'BASIC' } })
  // @ts-expect-error: no such member of json
  api.post({ json: { out_request_no: '1', amount: 1, account_type: 'BASIC', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ json: { out_request_no: '1', amount: 1, account_type: 'BASIC' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.post({})
  // @ts-expect-error: POST only
  api.get({ json: { out_request_no: '1', amount: 1, account_type: 'BASIC' } })
}
// merchant-risk-manage: 商户提现申请单号查询提现申请单状态, GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}
{
  const api = each(
    instance.v3.mch_operate.risk.withdrawlApply.outRequestNo._out_request_no_,
    instance.chain('v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}'),
    instance['v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}'],
    instance.v3.chain('mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}'),
    instance.v3['mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}'],
  )
  api.get({ out_request_no: '1' })
  // @ts-expect-error: needs out_request_no
  api.get({})
  // @ts-expect-error: no such option
  api.get({ out_request_no: '1', nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ out_request_no: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ out_request_no: '1', json: {} })
}
// merchant-service: 反馈处理完成, POST /v3/merchant-service/complaints-v2/{complaint_id}/complete
{
  const api = each(
    instance.v3.merchantService.complaintsV2._complaint_id_.complete,
    instance.chain('v3/merchant-service/complaints-v2/{complaint_id}/complete'),
    instance['v3/merchant-service/complaints-v2/{complaint_id}/complete'],
    instance.v3.chain('merchant-service/complaints-v2/{complaint_id}/complete'),
    instance.v3['merchant-service/complaints-v2/{complaint_id}/complete'],
  )
  api.post({ complaint_id: '1', json: { complainted_mchid: '1900007291' } })
  // @ts-expect-error: needs complaint_id
  api.post({ json: { complainted_mchid: '1900007291' } })
  // @ts-expect-error: complainted_mchid is text
  api.post({ complaint_id: '1', json: { complainted_mchid: 1 } })
  // @ts-expect-error: no such member of json
  api.post({ complaint_id: '1', json: { complainted_mchid: '1900007291', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ complaint_id: '1', json: { complainted_mchid: '1900007291' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.post({ complaint_id: '1' })
  // @ts-expect-error: POST only
  api.get({ complaint_id: '1', json: { complainted_mchid: '1900007291' } })
}
// merchant-store: 查询门店, GET /v3/merchant-store/stores/{store_id}
{
  const api = each(
    instance.v3.merchantStore.stores._store_id_,
    instance.chain('v3/merchant-store/stores/{store_id}'),
    instance['v3/merchant-store/stores/{store_id}'],
    instance.v3.chain('merchant-store/stores/{store_id}'),
    instance.v3['merchant-store/stores/{store_id}'],
  )
  api.get({ store_id: '1' })
  // @ts-expect-error: needs store_id
  api.get({})
  // @ts-expect-error: sub_mchid is text
  api.get({ store_id: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ store_id: '1', query: { nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ store_id: '1', nonsense: '1' })
  // @ts-expect-error: GET, PATCH only
  api.post({ store_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ store_id: '1', json: {} })
}
// offlineface: 刷脸用户信息修改接口, PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}
{
  const api = each(
    instance.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_,
    instance.chain('v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'),
    instance['v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'],
    instance.v3.chain('offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'),
    instance.v3['offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'],
  )
  api.patch({ organization_id: '1', out_user_id: '1', json: {} })
  // @ts-expect-error: needs organization_id
  api.patch({ out_user_id: '1', json: {} })
  // @ts-expect-error: needs out_user_id
  api.patch({ organization_id: '1', json: {} })
  // @ts-expect-error: user_name is text
  api.patch({ organization_id: '1', out_user_id: '1', json: { user_name: 1 } })
  // @ts-expect-error: no such member of json
  api.patch({ organization_id: '1', out_user_id: '1', json: { nonsense: '1' } })
  // @ts-expect-error: no such option
  api.patch({ organization_id: '1', out_user_id: '1', json: {}, nonsense: '1' })
  // @ts-expect-error: GET, PATCH only
  api.put({ organization_id: '1', out_user_id: '1', json: {} })
}
// papay-insurance: 保险商户查询保险自动续费预约, GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}
{
  const api = each(
    instance.v3.papay.insurancePay.policyPeriods.contractId._contract_id_.policyPeriodId._policy_period_id_,
    instance.chain(
      'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}',
    ),
    instance['v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}'],
    instance.v3.chain(
      'papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}',
    ),
    instance.v3['papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}'],
  )
  api.get({ contract_id: '1', policy_period_id: '1' })
  // @ts-expect-error: needs contract_id
  api.get({ policy_period_id: '1' })
  // @ts-expect-error: needs policy_period_id
  api.get({ contract_id: '1' })
  // @ts-expect-error: no such option
  api.get({ contract_id: '1', policy_period_id: '1', nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ contract_id: '1', policy_period_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ contract_id: '1', policy_period_id: '1', json: {} })
}
// papay: 重试扣费通知, POST /v3/papay/contracts/{contract_id}/fail-notify
{
  const api = each(
    instance.v3.papay.contracts._contract_id_.failNotify,
    instance.chain('v3/papay/contracts/{contract_id}/fail-notify'),
    instance['v3/papay/contracts/{contract_id}/fail-notify'],
    instance.v3.chain('papay/contracts/{contract_id}/fail-notify'),
    instance.v3['papay/contracts/{contract_id}/fail-notify'],
  )
  api.post({ contract_id: '1', json: { mchid: '1900007291', appid: 'wx1' } })
  // @ts-expect-error: needs contract_id
  api.post({ json: { mchid: '1900007291', appid: 'wx1' } })
  // @ts-expect-error: mchid is text
  api.post({ contract_id: '1', json: { mchid: 1, appid: 'wx1' } })
  // @ts-expect-error: no such member of json
  api.post({ contract_id: '1', json: { mchid: '1900007291', appid: 'wx1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ contract_id: '1', json: { mchid: '1900007291', appid: 'wx1' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.post({ contract_id: '1' })
  // @ts-expect-error: POST only
  api.get({ contract_id: '1', json: { mchid: '1900007291', appid: 'wx1' } })
}
// parking: 查询停车费用, POST /v3/parking/reminders/parking-fee
{
  const api = each(
    instance.v3.parking.reminders.parkingFee,
    instance.chain('v3/parking/reminders/parking-fee'),
    instance['v3/parking/reminders/parking-fee'],
    instance.v3.chain('parking/reminders/parking-fee'),
    instance.v3['parking/reminders/parking-fee'],
  )
  api.post({ json: { out_serial_number: '1' } })
  // @ts-expect-error: out_serial_number is text
  api.post({ json: { out_serial_number: 1 } })
  // @ts-expect-error: no such member of json
  api.post({ json: { out_serial_number: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ json: { out_serial_number: '1' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.post({})
  // @ts-expect-error: POST only
  api.get({ json: { out_serial_number: '1' } })
}
// password-exempt-contract: 商户通过商户协议号查询协议, GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}
{
  const api = each(
    instance.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_,
    instance.chain(
      'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}',
    ),
    instance['v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}'],
    instance.v3.chain(
      'password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}',
    ),
    instance.v3['password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}'],
  )
  api.get({ service_id: '1', out_contract_code: '1' })
  // @ts-expect-error: needs service_id
  api.get({ out_contract_code: '1' })
  // @ts-expect-error: needs out_contract_code
  api.get({ service_id: '1' })
  // @ts-expect-error: no such option
  api.get({ service_id: '1', out_contract_code: '1', nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ service_id: '1', out_contract_code: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ service_id: '1', out_contract_code: '1', json: {} })
}
// pay-devices: 解绑音箱设备码牌, POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind
{
  const api = each(
    instance.v3.payDevices.openScenarioSpeaker._device_sn_.unbind,
    instance.chain('v3/pay-devices/open-scenario-speaker/{device_sn}/unbind'),
    instance['v3/pay-devices/open-scenario-speaker/{device_sn}/unbind'],
    instance.v3.chain('pay-devices/open-scenario-speaker/{device_sn}/unbind'),
    instance.v3['pay-devices/open-scenario-speaker/{device_sn}/unbind'],
  )
  api.post({ device_sn: '1' })
  // @ts-expect-error: needs device_sn
  api.post({})
  // @ts-expect-error: no such option
  api.post({ device_sn: '1', nonsense: '1' })
  // @ts-expect-error: POST only
  api.get({ device_sn: '1' })
}
// pay-partner: 商户订单号查询, GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}
{
  const api = each(
    instance.v3.pay.partner.transactions.outTradeNo._out_trade_no_,
    instance.chain('v3/pay/partner/transactions/out-trade-no/{out_trade_no}'),
    instance['v3/pay/partner/transactions/out-trade-no/{out_trade_no}'],
    instance.v3.chain('pay/partner/transactions/out-trade-no/{out_trade_no}'),
    instance.v3['pay/partner/transactions/out-trade-no/{out_trade_no}'],
  )
  api.get({ out_trade_no: '1', query: { sp_mchid: '1900007291', sub_mchid: '1900007291' } })
  // @ts-expect-error: needs out_trade_no
  api.get({ query: { sp_mchid: '1900007291', sub_mchid: '1900007291' } })
  // @ts-expect-error: sp_mchid is text
  api.get({ out_trade_no: '1', query: { sp_mchid: 1, sub_mchid: '1900007291' } })
  // @ts-expect-error: no such member of query
  api.get({ out_trade_no: '1', query: { sp_mchid: '1900007291', sub_mchid: '1900007291', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ out_trade_no: '1', query: { sp_mchid: '1900007291', sub_mchid: '1900007291' }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ out_trade_no: '1', query: { sp_mchid: '1900007291', sub_mchid: '1900007291' } })
  // @ts-expect-error: a GET has no body
  api.get({ out_trade_no: '1', query: { sp_mchid: '1900007291', sub_mchid: '1900007291' }, json: {} })
}
// pay-transactions: 微信支付订单号查询, GET /v3/pay/transactions/id/{transaction_id}
{
  const api = each(
    instance.v3.pay.transactions.id._transaction_id_,
    instance.chain('v3/pay/transactions/id/{transaction_id}'),
    instance['v3/pay/transactions/id/{transaction_id}'],
    instance.v3.chain('pay/transactions/id/{transaction_id}'),
    instance.v3['pay/transactions/id/{transaction_id}'],
  )
  api.get({ transaction_id: '1', query: { mchid: '1900007291' } })
  // @ts-expect-error: needs transaction_id
  api.get({ query: { mchid: '1900007291' } })
  // @ts-expect-error: mchid is text
  api.get({ transaction_id: '1', query: { mchid: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ transaction_id: '1', query: { mchid: '1900007291', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ transaction_id: '1', query: { mchid: '1900007291' }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ transaction_id: '1', query: { mchid: '1900007291' } })
  // @ts-expect-error: a GET has no body
  api.get({ transaction_id: '1', query: { mchid: '1900007291' }, json: {} })
}
// paygiftactivity: 删除活动发券商户号, POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete
{
  const api = each(
    instance.v3.marketing.paygiftactivity.activities._activity_id_.merchants.delete,
    instance.chain('v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete'),
    instance['v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete'],
    instance.v3.chain('marketing/paygiftactivity/activities/{activity_id}/merchants/delete'),
    instance.v3['marketing/paygiftactivity/activities/{activity_id}/merchants/delete'],
  )
  api.post({ activity_id: '1', json: {} })
  // @ts-expect-error: needs activity_id
  api.post({ json: {} })
  // @ts-expect-error: delete_request_no is text
  api.post({ activity_id: '1', json: { delete_request_no: 1 } })
  // @ts-expect-error: no such member of json
  api.post({ activity_id: '1', json: { nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ activity_id: '1', json: {}, nonsense: '1' })
  // @ts-expect-error: POST only
  api.get({ activity_id: '1', json: {} })
}
// payroll-card: 查询微工卡授权关系, GET /v3/payroll-card/relations/{openid}
{
  const api = each(
    instance.v3.payrollCard.relations._openid_,
    instance.chain('v3/payroll-card/relations/{openid}'),
    instance['v3/payroll-card/relations/{openid}'],
    instance.v3.chain('payroll-card/relations/{openid}'),
    instance.v3['payroll-card/relations/{openid}'],
  )
  api.get({ openid: 'o1', query: { sub_mchid: '1900007291' } })
  // @ts-expect-error: needs openid
  api.get({ query: { sub_mchid: '1900007291' } })
  // @ts-expect-error: sub_mchid is text
  api.get({ openid: 'o1', query: { sub_mchid: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ openid: 'o1', query: { sub_mchid: '1900007291', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ openid: 'o1', query: { sub_mchid: '1900007291' }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ openid: 'o1', query: { sub_mchid: '1900007291' } })
  // @ts-expect-error: a GET has no body
  api.get({ openid: 'o1', query: { sub_mchid: '1900007291' }, json: {} })
}
// payscore-acquiringbank: 查询支付分订单, GET /v3/payscore/oversea/partner/serviceorder
{
  const api = each(
    instance.v3.payscore.oversea.partner.serviceorder,
    instance.chain('v3/payscore/oversea/partner/serviceorder'),
    instance['v3/payscore/oversea/partner/serviceorder'],
    instance.v3.chain('payscore/oversea/partner/serviceorder'),
    instance.v3['payscore/oversea/partner/serviceorder'],
  )
  api.get({ query: { service_id: '1', sub_mchid: '1900007291' } })
  // @ts-expect-error: service_id is text
  api.get({ query: { service_id: 1, sub_mchid: '1900007291' } })
  // @ts-expect-error: no such member of query
  api.get({ query: { service_id: '1', sub_mchid: '1900007291', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ query: { service_id: '1', sub_mchid: '1900007291' }, nonsense: '1' })
  // @ts-expect-error: GET, POST only
  api.put({ query: { service_id: '1', sub_mchid: '1900007291' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { service_id: '1', sub_mchid: '1900007291' }, json: {} })
}
// payscore-partner: 商户发起催收扣款, POST /v3/payscore/partner/serviceorder/{out_order_no}/pay
{
  const api = each(
    instance.v3.payscore.partner.serviceorder._out_order_no_.pay,
    instance.chain('v3/payscore/partner/serviceorder/{out_order_no}/pay'),
    instance['v3/payscore/partner/serviceorder/{out_order_no}/pay'],
    instance.v3.chain('payscore/partner/serviceorder/{out_order_no}/pay'),
    instance.v3['payscore/partner/serviceorder/{out_order_no}/pay'],
  )
  api.post({ out_order_no: '1', json: { sub_mchid: '1900007291' } })
  // @ts-expect-error: needs out_order_no
  api.post({ json: { sub_mchid: '1900007291' } })
  // @ts-expect-error: service_id is text
  api.post({ out_order_no: '1', json: { sub_mchid: '1900007291', service_id: 1 } })
  // @ts-expect-error: no such member of json
  api.post({ out_order_no: '1', json: { sub_mchid: '1900007291', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ out_order_no: '1', json: { sub_mchid: '1900007291' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.post({ out_order_no: '1' })
  // @ts-expect-error: POST only
  api.get({ out_order_no: '1', json: { sub_mchid: '1900007291' } })
}
// payscore-plan: 停止支付分计划, POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop
{
  const api = each(
    instance.v3.payscore.plan.payscorePlans.merchantPlanNo._merchant_plan_no_.stop,
    instance.chain('v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'),
    instance['v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'],
    instance.v3.chain('payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'),
    instance.v3['payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'],
  )
  api.post({ merchant_plan_no: '1' })
  // @ts-expect-error: needs merchant_plan_no
  api.post({})
  // @ts-expect-error: no such option
  api.post({ merchant_plan_no: '1', nonsense: '1' })
  // @ts-expect-error: POST only
  api.get({ merchant_plan_no: '1' })
}
// payscore: 查询支付分订单, GET /v3/payscore/serviceorder
{
  const api = each(
    instance.v3.payscore.serviceorder,
    instance.chain('v3/payscore/serviceorder'),
    instance['v3/payscore/serviceorder'],
    instance.v3.chain('payscore/serviceorder'),
    instance.v3['payscore/serviceorder'],
  )
  api.get({ query: { service_id: '1', appid: 'wx1' } })
  // @ts-expect-error: out_order_no is text
  api.get({ query: { service_id: '1', appid: 'wx1', out_order_no: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ query: { service_id: '1', appid: 'wx1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ query: { service_id: '1', appid: 'wx1' }, nonsense: '1' })
  // @ts-expect-error: GET, POST only
  api.put({ query: { service_id: '1', appid: 'wx1' } })
  // @ts-expect-error: a GET has no body
  api.get({ query: { service_id: '1', appid: 'wx1' }, json: {} })
}
// platsolution-ecommerce: 查询保险理赔结果（按商户赔付单号）, GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}
{
  const api = each(
    instance.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo._out_bill_no_,
    instance.chain('v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}'),
    instance['v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}'],
    instance.v3.chain('platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}'),
    instance.v3['platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}'],
  )
  api.get({ out_bill_no: '1' })
  // @ts-expect-error: needs out_bill_no
  api.get({})
  // @ts-expect-error: sub_mchid is text
  api.get({ out_bill_no: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ out_bill_no: '1', query: { nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ out_bill_no: '1', nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ out_bill_no: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ out_bill_no: '1', json: {} })
}
// platsolution-insurance: 关闭预约商家转账记录, POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close
{
  const api = each(
    instance.v3.platsolution.insurance.mchTransfer.reservation.outReservationNo._out_reservation_no_.close,
    instance.chain('v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close'),
    instance['v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close'],
    instance.v3.chain('platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close'),
    instance.v3['platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close'],
  )
  api.post({ out_reservation_no: '1', query: { sub_mchid: '1900007291' } })
  // @ts-expect-error: needs out_reservation_no
  api.post({ query: { sub_mchid: '1900007291' } })
  // @ts-expect-error: sub_mchid is text
  api.post({ out_reservation_no: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: no such member of query
  api.post({ out_reservation_no: '1', query: { sub_mchid: '1900007291', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ out_reservation_no: '1', query: { sub_mchid: '1900007291' }, nonsense: '1' })
  // @ts-expect-error: POST only
  api.get({ out_reservation_no: '1', query: { sub_mchid: '1900007291' } })
}
// platsolution-mch-transfer: 商户预约单号查询预约商家转账记录, GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}
{
  const api = each(
    instance.v3.platsolution.mchTransfer.reservation.outReservationNo._out_reservation_no_,
    instance.chain('v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}'),
    instance['v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}'],
    instance.v3.chain('platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}'),
    instance.v3['platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}'],
  )
  api.get({ out_reservation_no: '1', query: { sub_mchid: '1900007291' } })
  // @ts-expect-error: needs out_reservation_no
  api.get({ query: { sub_mchid: '1900007291' } })
  // @ts-expect-error: sub_mchid is text
  api.get({ out_reservation_no: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ out_reservation_no: '1', query: { sub_mchid: '1900007291', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ out_reservation_no: '1', query: { sub_mchid: '1900007291' }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ out_reservation_no: '1', query: { sub_mchid: '1900007291' } })
  // @ts-expect-error: a GET has no body
  api.get({ out_reservation_no: '1', query: { sub_mchid: '1900007291' }, json: {} })
}
// product-coupon: 设置商品券事件通知地址, POST /v3/marketing/partner/product-coupon/notify-configs
{
  const api = each(
    instance.v3.marketing.partner.productCoupon.notifyConfigs,
    instance.chain('v3/marketing/partner/product-coupon/notify-configs'),
    instance['v3/marketing/partner/product-coupon/notify-configs'],
    instance.v3.chain('marketing/partner/product-coupon/notify-configs'),
    instance.v3['marketing/partner/product-coupon/notify-configs'],
  )
  api.post({ json: { notify_url: '1' } })
  // @ts-expect-error: notify_url is text
  api.post({ json: { notify_url: 1 } })
  // @ts-expect-error: no such member of json
  api.post({ json: { notify_url: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ json: { notify_url: '1' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.post({})
  // @ts-expect-error: GET, POST only
  api.put({ json: { notify_url: '1' } })
}
// profitsharing: 删除分账接收方, POST /v3/profitsharing/receivers/delete
{
  const api = each(
    instance.v3.profitsharing.receivers.delete,
    instance.chain('v3/profitsharing/receivers/delete'),
    instance['v3/profitsharing/receivers/delete'],
    instance.v3.chain('profitsharing/receivers/delete'),
    instance.v3['profitsharing/receivers/delete'],
  )
  api.post({ json: { appid: 'wx1', type: 'MERCHANT_ID', account: '1' } })
  // @ts-expect-error: sub_mchid is text
  api.post({ json: { appid: 'wx1', type: 'MERCHANT_ID', account: '1', sub_mchid: 1 } })
  // @ts-expect-error: no such member of json
  api.post({ json: { appid: 'wx1', type: 'MERCHANT_ID', account: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ json: { appid: 'wx1', type: 'MERCHANT_ID', account: '1' }, nonsense: '1' })
  // @ts-expect-error: needs json
  api.post({})
  // @ts-expect-error: POST only
  api.get({ json: { appid: 'wx1', type: 'MERCHANT_ID', account: '1' } })
}
// repayment: 查询预约还款记录, GET /v3/credit-repayment/partner/schedule-records/{out_record_id}
{
  const api = each(
    instance.v3.creditRepayment.partner.scheduleRecords._out_record_id_,
    instance.chain('v3/credit-repayment/partner/schedule-records/{out_record_id}'),
    instance['v3/credit-repayment/partner/schedule-records/{out_record_id}'],
    instance.v3.chain('credit-repayment/partner/schedule-records/{out_record_id}'),
    instance.v3['credit-repayment/partner/schedule-records/{out_record_id}'],
  )
  api.get({ out_record_id: '1', query: { contract_id: '1' } })
  // @ts-expect-error: needs out_record_id
  api.get({ query: { contract_id: '1' } })
  // @ts-expect-error: contract_id is text
  api.get({ out_record_id: '1', query: { contract_id: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ out_record_id: '1', query: { contract_id: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ out_record_id: '1', query: { contract_id: '1' }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ out_record_id: '1', query: { contract_id: '1' } })
  // @ts-expect-error: a GET has no body
  api.get({ out_record_id: '1', query: { contract_id: '1' }, json: {} })
}
// services: 查询用户捐赠单列表, GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}
{
  const api = each(
    instance.v3.lovefeast.users._openid_.orders.brandId._brand_id_,
    instance.chain('v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}'),
    instance['v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}'],
    instance.v3.chain('lovefeast/users/{openid}/orders/brand-id/{brand_id}'),
    instance.v3['lovefeast/users/{openid}/orders/brand-id/{brand_id}'],
  )
  api.get({ openid: 'o1', brand_id: '1' })
  // @ts-expect-error: needs openid
  api.get({ brand_id: '1' })
  // @ts-expect-error: needs brand_id
  api.get({ openid: 'o1' })
  // @ts-expect-error: offset is a number
  api.get({ openid: 'o1', brand_id: '1', query: { offset: '1' } })
  // @ts-expect-error: no such member of query
  api.get({ openid: 'o1', brand_id: '1', query: { nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ openid: 'o1', brand_id: '1', nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ openid: 'o1', brand_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ openid: 'o1', brand_id: '1', json: {} })
}
// taxi-invoice: 获取出租车信息, GET /v3/taxi-invoice/taxies/{plate_number}
{
  const api = each(
    instance.v3.taxiInvoice.taxies._plate_number_,
    instance.chain('v3/taxi-invoice/taxies/{plate_number}'),
    instance['v3/taxi-invoice/taxies/{plate_number}'],
    instance.v3.chain('taxi-invoice/taxies/{plate_number}'),
    instance.v3['taxi-invoice/taxies/{plate_number}'],
  )
  api.get({ plate_number: '1', query: { region_id: 1 } })
  // @ts-expect-error: needs plate_number
  api.get({ query: { region_id: 1 } })
  // @ts-expect-error: region_id is a number
  api.get({ plate_number: '1', query: { region_id: '1' } })
  // @ts-expect-error: no such member of query
  api.get({ plate_number: '1', query: { region_id: 1, nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ plate_number: '1', query: { region_id: 1 }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ plate_number: '1', query: { region_id: 1 } })
  // @ts-expect-error: a GET has no body
  api.get({ plate_number: '1', query: { region_id: 1 }, json: {} })
}
// transfer: 微信明细单号查询明细单, GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}
{
  const api = each(
    instance.v3.transfer.batches.batchId._batch_id_.details.detailId._detail_id_,
    instance.chain('v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'),
    instance['v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'],
    instance.v3.chain('transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'),
    instance.v3['transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'],
  )
  api.get({ batch_id: '1', detail_id: '1' })
  // @ts-expect-error: needs batch_id
  api.get({ detail_id: '1' })
  // @ts-expect-error: needs detail_id
  api.get({ batch_id: '1' })
  // @ts-expect-error: no such option
  api.get({ batch_id: '1', detail_id: '1', nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ batch_id: '1', detail_id: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ batch_id: '1', detail_id: '1', json: {} })
}
// v2-applyment: 修改联系信息, POST /v2/applyment/micro/modifycontactinfo
{
  const api = each(
    instance.v2.applyment.micro.modifycontactinfo,
    instance.chain('v2/applyment/micro/modifycontactinfo'),
    instance['v2/applyment/micro/modifycontactinfo'],
  )
  api.post({ xml: { version: '1.0', cert_sn: '1' } })
  // @ts-expect-error: version is text
  api.post({ xml: { version: true, cert_sn: '1' } })
  // @ts-expect-error: no such member of xml
  api.post({ xml: { version: '1.0', cert_sn: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ xml: { version: '1.0', cert_sn: '1' }, nonsense: '1' })
  // @ts-expect-error: needs xml
  api.post({})
  // @ts-expect-error: POST only
  api.get({ xml: { version: '1.0', cert_sn: '1' } })
}
// v2-deposit: 撤销订单, POST /v2/deposit/reverse
{
  const api = each(instance.v2.deposit.reverse, instance.chain('v2/deposit/reverse'), instance['v2/deposit/reverse'])
  api.post({ xml: { appid: 'wx1', out_trade_no: '1' } })
  // @ts-expect-error: appid is text
  api.post({ xml: { appid: true, out_trade_no: '1' } })
  // @ts-expect-error: no such member of xml
  api.post({ xml: { appid: 'wx1', out_trade_no: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ xml: { appid: 'wx1', out_trade_no: '1' }, nonsense: '1' })
  // @ts-expect-error: needs xml
  api.post({})
  // @ts-expect-error: POST only
  api.get({ xml: { appid: 'wx1', out_trade_no: '1' } })
}
// v2-mmpaymkttransfers: 查询代金券批次, POST /v2/mmpaymkttransfers/query_coupon_stock
{
  const api = each(
    instance.v2.mmpaymkttransfers.query_coupon_stock,
    instance.chain('v2/mmpaymkttransfers/query_coupon_stock'),
    instance['v2/mmpaymkttransfers/query_coupon_stock'],
  )
  api.post({ xml: { coupon_stock_id: '1', appid: 'wx1' } })
  // @ts-expect-error: coupon_stock_id is text
  api.post({ xml: { coupon_stock_id: true, appid: 'wx1' } })
  // @ts-expect-error: no such member of xml
  api.post({ xml: { coupon_stock_id: '1', appid: 'wx1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ xml: { coupon_stock_id: '1', appid: 'wx1' }, nonsense: '1' })
  // @ts-expect-error: needs xml
  api.post({})
  // @ts-expect-error: POST only
  api.get({ xml: { coupon_stock_id: '1', appid: 'wx1' } })
}
// v2-tools: 授权获取code, GET /v2/appauth/authindex
{
  const api = each(
    instance.v2.appauth.authindex,
    instance.chain('v2/appauth/authindex'),
    instance['v2/appauth/authindex'],
  )
  const query = { appid: 'wx1', redirect_uri: '1', response_type: 'code', scope: 'pay_identity', state: '1' }
  api.get({ query })
  // @ts-expect-error: mch_id is text
  api.get({ query: { ...query, mch_id: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ query: { ...query, nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ query, nonsense: '1' })
  // @ts-expect-error: needs query
  api.get({})
  // @ts-expect-error: GET only
  api.post({ query })
  // @ts-expect-error: a GET has no body
  api.get({ query, json: {} })
}
// v2-papay: 查询签约关系, POST /v2/papay/querycontract
{
  const api = each(
    instance.v2.papay.querycontract,
    instance.chain('v2/papay/querycontract'),
    instance['v2/papay/querycontract'],
  )
  api.post({ xml: { appid: 'wx1', version: '1.0' } })
  // @ts-expect-error: appid is text
  api.post({ xml: { appid: true, version: '1.0' } })
  // @ts-expect-error: no such member of xml
  api.post({ xml: { appid: 'wx1', version: '1.0', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ xml: { appid: 'wx1', version: '1.0' }, nonsense: '1' })
  // @ts-expect-error: needs xml
  api.post({})
  // @ts-expect-error: POST only
  api.get({ xml: { appid: 'wx1', version: '1.0' } })
}
// v2-pay: 添加分账接收方, POST /v2/pay/profitsharingaddreceiver
{
  const api = each(
    instance.v2.pay.profitsharingaddreceiver,
    instance.chain('v2/pay/profitsharingaddreceiver'),
    instance['v2/pay/profitsharingaddreceiver'],
  )
  api.post({ xml: { appid: 'wx1', receiver: '1' } })
  // @ts-expect-error: mch_id is text
  api.post({ xml: { appid: 'wx1', receiver: '1', mch_id: true } })
  // @ts-expect-error: no such member of xml
  api.post({ xml: { appid: 'wx1', receiver: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ xml: { appid: 'wx1', receiver: '1' }, nonsense: '1' })
  // @ts-expect-error: needs xml
  api.post({})
  // @ts-expect-error: POST only
  api.get({ xml: { appid: 'wx1', receiver: '1' } })
}
// v2-risk: 设置风险通知回调链接, POST /v2/mchrisk/setmchriskcallback
{
  const api = each(
    instance.v2.mchrisk.setmchriskcallback,
    instance.chain('v2/mchrisk/setmchriskcallback'),
    instance['v2/mchrisk/setmchriskcallback'],
  )
  api.post({ xml: { callback_url: '1' } })
  // @ts-expect-error: mch_id is text
  api.post({ xml: { callback_url: '1', mch_id: true } })
  // @ts-expect-error: no such member of xml
  api.post({ xml: { callback_url: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ xml: { callback_url: '1' }, nonsense: '1' })
  // @ts-expect-error: needs xml
  api.post({})
  // @ts-expect-error: POST only
  api.get({ xml: { callback_url: '1' } })
}
// v2-secapi: 配置查询, POST /v2/secapi/mch/querysubdevconfig
{
  const api = each(
    instance.v2.secapi.mch.querysubdevconfig,
    instance.chain('v2/secapi/mch/querysubdevconfig'),
    instance['v2/secapi/mch/querysubdevconfig'],
  )
  api.post({ xml: { appid: 'wx1', sub_mch_id: '1' } })
  // @ts-expect-error: appid is text
  api.post({ xml: { appid: true, sub_mch_id: '1' } })
  // @ts-expect-error: no such member of xml
  api.post({ xml: { appid: 'wx1', sub_mch_id: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ xml: { appid: 'wx1', sub_mch_id: '1' }, nonsense: '1' })
  // @ts-expect-error: needs xml
  api.post({})
  // @ts-expect-error: POST only
  api.get({ xml: { appid: 'wx1', sub_mch_id: '1' } })
}
// v2-vehicle: 查询订单, POST /v2/transit/queryorder
{
  const api = each(
    instance.v2.transit.queryorder,
    instance.chain('v2/transit/queryorder'),
    instance['v2/transit/queryorder'],
  )
  api.post({ xml: { appid: 'wx1', transaction_id: '1', out_trade_no: '1' } })
  // @ts-expect-error: appid is text
  api.post({ xml: { appid: true, transaction_id: '1', out_trade_no: '1' } })
  // @ts-expect-error: no such member of xml
  api.post({ xml: { appid: 'wx1', transaction_id: '1', out_trade_no: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ xml: { appid: 'wx1', transaction_id: '1', out_trade_no: '1' }, nonsense: '1' })
  // @ts-expect-error: needs xml
  api.post({})
  // @ts-expect-error: POST only
  api.get({ xml: { appid: 'wx1', transaction_id: '1', out_trade_no: '1' } })
}
// v2-wxv: 撤销租借订单, POST /v2/wxv/cancelbill
{
  const api = each(instance.v2.wxv.cancelbill, instance.chain('v2/wxv/cancelbill'), instance['v2/wxv/cancelbill'])
  api.post({ xml: { version: '1.0', appid: 'wx1', out_order_no: '1', reason: '1', service_id: '1' } })
  // @ts-expect-error: version is text
  api.post({ xml: { version: true, appid: 'wx1', out_order_no: '1', reason: '1', service_id: '1' } })
  // @ts-expect-error: no such member of xml
  api.post({ xml: { version: '1.0', appid: 'wx1', out_order_no: '1', reason: '1', service_id: '1', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.post({ xml: { version: '1.0', appid: 'wx1', out_order_no: '1', reason: '1', service_id: '1' }, nonsense: '1' })
  // @ts-expect-error: needs xml
  api.post({})
  // @ts-expect-error: POST only
  api.get({ xml: { version: '1.0', appid: 'wx1', out_order_no: '1', reason: '1', service_id: '1' } })
}
// vehicle: 查询订单, GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}
{
  const api = each(
    instance.v3.vehicle.etc.transactions.outTradeNo._out_trade_no_,
    instance.chain('v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}'),
    instance['v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}'],
    instance.v3.chain('vehicle/etc/transactions/out-trade-no/{out_trade_no}'),
    instance.v3['vehicle/etc/transactions/out-trade-no/{out_trade_no}'],
  )
  api.get({ out_trade_no: '1' })
  // @ts-expect-error: needs out_trade_no
  api.get({})
  // @ts-expect-error: sub_mchid is text
  api.get({ out_trade_no: '1', query: { sub_mchid: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ out_trade_no: '1', query: { nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ out_trade_no: '1', nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ out_trade_no: '1' })
  // @ts-expect-error: a GET has no body
  api.get({ out_trade_no: '1', json: {} })
}
// webizpay: 查询门店主体匹配结果, GET /v3/webizpay/stores/entity-matches/{batch_id}
{
  const api = each(
    instance.v3.webizpay.stores.entityMatches._batch_id_,
    instance.chain('v3/webizpay/stores/entity-matches/{batch_id}'),
    instance['v3/webizpay/stores/entity-matches/{batch_id}'],
    instance.v3.chain('webizpay/stores/entity-matches/{batch_id}'),
    instance.v3['webizpay/stores/entity-matches/{batch_id}'],
  )
  api.get({ batch_id: '1', query: { sp_mchid: '1900007291' } })
  // @ts-expect-error: needs batch_id
  api.get({ query: { sp_mchid: '1900007291' } })
  // @ts-expect-error: sp_mchid is text
  api.get({ batch_id: '1', query: { sp_mchid: 1 } })
  // @ts-expect-error: no such member of query
  api.get({ batch_id: '1', query: { sp_mchid: '1900007291', nonsense: '1' } })
  // @ts-expect-error: no such option
  api.get({ batch_id: '1', query: { sp_mchid: '1900007291' }, nonsense: '1' })
  // @ts-expect-error: GET only
  api.post({ batch_id: '1', query: { sp_mchid: '1900007291' } })
  // @ts-expect-error: a GET has no body
  api.get({ batch_id: '1', query: { sp_mchid: '1900007291' }, json: {} })
}

// `each` itself tells the styles apart
// @ts-expect-error: another path in chain()
each(instance.v3.certificates, instance.chain('v3/bill/tradebill'), instance['v3/certificates'])
// @ts-expect-error: another path in brackets
each(instance.v3.certificates, instance.chain('v3/certificates'), instance['v3/bill/tradebill'])

// as users write it: a nested body, a value that WeChat Pay adds tomorrow, an answer whose members may be missing
const order = { appid: 'wx1', mchid: '1900007291', description: '1', out_trade_no: '1', notify_url: 'https://a.cn/' }
const native: Promise<Response<{ code_url?: string }>>[] = [
  instance.v3.pay.transactions.native.post({ json: { ...order, amount: { total: 1 } } }),
  instance.chain('v3/pay/transactions/native').post({ json: { ...order, amount: { total: 1, currency: 'XYZ' } } }),
  instance['v3/pay/transactions/native'].postAsync({ json: { ...order, amount: { total: 1 } } }),
  instance.v3.chain('pay/transactions/native').post({ json: { ...order, amount: { total: 1 } } }),
  instance.v3['pay/transactions/native'].post({ json: { ...order, amount: { total: 1, currency: 'CNY' } } }),
]

export { native }

// @ts-expect-error: the total is a number of fen
instance.v3.pay.transactions.native.post({ json: { ...order, amount: { total: '1' } } })
// @ts-expect-error: the total is a number of fen
instance.chain('v3/pay/transactions/native').post({ json: { ...order, amount: { total: '1' } } })
// @ts-expect-error: the total is a number of fen
instance['v3/pay/transactions/native'].post({ json: { ...order, amount: { total: '1' } } })
// @ts-expect-error: the total is a number of fen
instance.v3['pay/transactions/native'].post({ json: { ...order, amount: { total: '1' } } })
// @ts-expect-error: no such member, in the depth
instance.v3.pay.transactions.native.post({ json: { ...order, amount: { total: 1, sum: 1 } } })
// @ts-expect-error: a path variable is no array
instance.v3.pay.transactions.id._transaction_id_.get({ transaction_id: ['1'], query: { mchid: '1' } })
// @ts-expect-error: a value in the chain reaches another API, so that it has no type
instance.v3.pay.transactions.id['4200001']
// @ts-expect-error: a segment that is spelled wrong
instance.v3.pay.transaction

// a path that the catalogue does not have: its type says so
declare const path: string
const misspelt = instance.chain('v3/pay/transaction/native')
same<typeof misspelt, 'Unlisted path: v3/pay/transaction/native - check the spelling, or use instance.untyped'>()
// @ts-expect-error: nothing can be called on it
misspelt.post({ json: {} })
const misspeltBelow = instance.v3.chain('pay/transaction/native')
same<typeof misspeltBelow, 'Unlisted path: v3/pay/transaction/native - check the spelling, or use instance.untyped'>()
// @ts-expect-error: nothing can be called on it
misspeltBelow.post({ json: {} })
// @ts-expect-error: no bracket for it either
instance['v3/pay/transaction/native']
// @ts-expect-error: nor below v3
instance.v3['pay/transaction/native']
// the other spellings of a variable are for `untyped`
// @ts-expect-error
instance.chain('v3/pay/transactions/id/<transaction_id>').get({ transaction_id: '1', query: { mchid: '1' } })
// a path that is not known before it runs, and one that only leads to others
instance.chain(path).get({ whatever: '1' })
same<ReturnType<typeof pending>, Client['v3']['pay']['transactions']>()
const pending = () => instance.chain('v3/pay/transactions')
instance.chain('v3/pay/transactions').native.post({ json: { ...order, amount: { total: 1 } } })
// below another node the types are free, but the variables are required
instance.v3.pay.chain('transactions/id/{transaction_id}').get({ transaction_id: '1' })
// @ts-expect-error: needs transaction_id
instance.v3.pay.chain('transactions/id/{transaction_id}').get({})

// the same client with free types
instance.untyped.chain('v3/new/things/{thing_id}').get({ thing_id: '1' })
// @ts-expect-error: needs thing_id
instance.untyped.chain('v3/new/things/{thing_id}').get({})
// @ts-expect-error: needs thing_id
instance.untyped.chain('v3/new/things/{thing_id}').get()
// @ts-expect-error: no such variable
instance.untyped.chain('v3/new/things/{thing_id}').get({ thing_id: '1', other_id: '1' })
instance.untyped.chain('v3/pay/transactions/id/<transaction_id>').get({ transaction_id: '1' })
// @ts-expect-error: needs transaction_id
instance.untyped.chain('v3/pay/transactions/id/<transaction_id>').get({})
instance.untyped.v3.new.things._thing_id_.post({ thing_id: '1', json: {} })

// a path of the user's own
interface OwnThing {
  get(options: { thing_id: string }): Promise<Response<{ state: string }>>
}
declare module 'wechatpay-chain' {
  interface Paths {
    'v3/own/things/{thing_id}': OwnThing
  }
}
same<Paths['v3/own/things/{thing_id}'], OwnThing>()
instance.chain('v3/own/things/{thing_id}').get({ thing_id: '1' })
instance.v3.chain('own/things/{thing_id}').get({ thing_id: '1' })
// @ts-expect-error: needs thing_id
instance.chain('v3/own/things/{thing_id}').get({})

// options, body and answer by name
export const nativeRequest: Request<'POST /v3/pay/transactions/native'> = { json: { ...order, amount: { total: 1 } } }
export const nativeBody: Body<'POST /v3/pay/transactions/native'> = nativeRequest.json
same<Request<'POST /v3/pay/transactions/native'>['json'], Body<'POST /v3/pay/transactions/native'>>()
instance.v3.pay.transactions.native.post({ json: nativeBody, timeout: 1000 })
// @ts-expect-error: needs the amount
export const withoutAmount: Body<'POST /v3/pay/transactions/native'> = order
// @ts-expect-error: needs transaction_id
export const withoutId: Request<'GET /v3/pay/transactions/id/{transaction_id}'> = { query: { mchid: '1' } }
export const codeUrl = (answer: Answer<'POST /v3/pay/transactions/native'>): string | undefined => answer.code_url
// @ts-expect-error: the link may be missing
export const surely = (answer: Answer<'POST /v3/pay/transactions/native'>): string => answer.code_url
export const reverse: Body<'POST /v2/deposit/reverse'> = { appid: 'wx1', out_trade_no: '1' }
same<Body<'GET /v3/certificates'>, never>()
same<Request<'GET /v3/certificates'>['timeout'], number | undefined>()
same<Operations['GET /v3/certificates'], Client['v3']['certificates']['get']>()
// @ts-expect-error: there is no such call
export type NoSuchCall = Request<'GET /v3/pay/transactions/native'>

// a list of values is open: those of the documentation complete, others compile
instance.v3.merchant.fund.withdraw.post({ json: { out_request_no: '1', amount: 1, account_type: 'BASIC' } })
instance.v3.merchant.fund.withdraw.post({ json: { out_request_no: '1', amount: 1, account_type: 'OF_TOMORROW' } })
// @ts-expect-error: but it is text
instance.v3.merchant.fund.withdraw.post({ json: { out_request_no: '1', amount: 1, account_type: 1 } })
instance.v3.bill.tradebill.get({ query: { bill_date: '2026-11-24', bill_type: 'REFUND', tar_type: 'OF_TOMORROW' } })

// 204, 202 and files
same<Answer<'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close'>, undefined>()
same<Answer<'DELETE /v3/merchant-service/complaint-notifications'>, undefined>()
same<Answer<'PATCH /v3/marketing/membercard-open/cards/{card_id}'>, undefined>()
same<Answer<'GET /v3/businesscircle/users/{openid}/points/commit_status'>, undefined>()
same<Answer<'GET /v3/billdownload/file'>, unknown>()
same<Answer<'GET /hk/v3/statements'>, unknown>()
instance.v3.billdownload.file.get({ query: { token: '1' }, responseType: 'stream' })
// @ts-expect-error: only files come as a stream
instance.v3.certificates.get({ responseType: 'stream' })

// a sensitive value is text, or encrypted already
declare const encrypted: Encrypted
const receiver = { appid: 'wx1', type: 'PERSONAL_OPENID', account: 'o1', relation_type: 'STORE' }
instance.v3.profitsharing.receivers.add.post({ json: { ...receiver, name: '张三' } })
instance.v3.profitsharing.receivers.add.post({ json: { ...receiver, name: encrypted } })
// @ts-expect-error: neither
instance.v3.profitsharing.receivers.add.post({ json: { ...receiver, name: 1 } })
// @ts-expect-error: nothing else is encrypted
instance.v3.profitsharing.receivers.add.post({ json: { ...receiver, account: encrypted } })

// a segment that has a verb's name
instance.v3.profitsharing.receivers.delete.post({ json: { appid: 'wx1', type: 'PERSONAL_OPENID', account: 'o1' } })
// @ts-expect-error: it is a segment here, not the verb
instance.v3.profitsharing.receivers.delete({ json: { appid: 'wx1', type: 'PERSONAL_OPENID', account: 'o1' } })

// a slash at the end
const applyments = each(
  instance.v3.ecommerce.applyments._empty_,
  instance.chain('v3/ecommerce/applyments/'),
  instance['v3/ecommerce/applyments/'],
  instance.v3.chain('ecommerce/applyments/'),
  instance.v3['ecommerce/applyments/'],
)
same<typeof applyments.post, Operations['POST /v3/ecommerce/applyments/']>()
// @ts-expect-error: needs json
applyments.post({})
// @ts-expect-error: POST only
applyments.get()
// @ts-expect-error: it is another path without the slash
instance.v3.ecommerce.applyments.post

// an upload: the file, its name and the members of meta that only the caller knows
const upload = instance.v3.mchManage.submissionFiles.subMchid._sub_mchid_.upload
upload.post({
  sub_mchid: '1900007291',
  file: Buffer.from(''),
  filename: 'a.pdf',
  meta: { item_id: 1, manage_record_id: '1' },
})
upload.post({ sub_mchid: '1900007291', file: new Blob([]), meta: { item_id: 1, manage_record_id: '1' } })
// @ts-expect-error: the digest is worked out
upload.post({ sub_mchid: '1900007291', file: 'a.pdf', meta: { item_id: 1, manage_record_id: '1', sha256: '1' } })
// @ts-expect-error: what is a part of its own is asked for with the rest
upload.post({ sub_mchid: '1900007291', file: 'a.pdf', meta: { item_id: 1 } })
// @ts-expect-error: a file is a path, bytes or a stream of them
upload.post({ sub_mchid: '1900007291', file: 1 })
// @ts-expect-error: needs the file
upload.post({ sub_mchid: '1900007291' })
// @ts-expect-error: needs sub_mchid
upload.post({ file: 'a.pdf' })

// methods that many entries share, under their other names
instance.v3.pay.transactions.id._transaction_id_.getAsync({ transaction_id: '1', query: { mchid: '1' } })
// @ts-expect-error: needs transaction_id
instance.v3.pay.transactions.id._transaction_id_.getAsync({ query: { mchid: '1' } })
// @ts-expect-error: a GET has no body
instance.chain('v3/certificates').getAsync({ json: {} })
// @ts-expect-error: GET only
instance['v3/pay/transactions/id/{transaction_id}'].postAsync({ transaction_id: '1' })

export async function reads(): Promise<void> {
  const { data } = await instance.v3.certificates.get()
  same<typeof data, Answer<'GET /v3/certificates'>>()
  // @ts-expect-error: the list may be missing
  data.data.length
  const closed = await instance
    .chain('v3/pay/transactions/out-trade-no/{out_trade_no}/close')
    .post({ out_trade_no: '1', json: { mchid: '1900007291' } })
  same<typeof closed.data, undefined>()
  same<typeof closed.status, number>()
  const uploaded = await instance.v3.merchant.media.upload.post({ file: 'a.png' })
  same<typeof uploaded.data.media_id, string | undefined>()
}
