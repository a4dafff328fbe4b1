// compiled, never run: the resource of a notification by its event type, as printed from the catalogue
import type { Notification, Replies, Resources } from 'wechatpay-chain'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
/** Compiles only if the two types are equal; `any` equals only `any`. */
declare function same<A, B>(..._: Equal<A, B> extends true ? [] : ['these types differ', A, B]): void

export function aPaymentNotification(payment: Resources['TRANSACTION.SUCCESS']): void {
  // the order of a merchant
  same<typeof payment.mchid, string | undefined>()
  same<typeof payment.out_trade_no, string | undefined>()
  const total: number | undefined = payment.amount?.total
  const openid: string | undefined = payment.payer?.openid
  const state: string | undefined = payment.trade_state_desc
  const store: string | undefined = payment.scene_info?.store_info?.name
  const coupons: (number | undefined)[] | undefined = payment.promotion_detail?.map(({ amount }) => amount)
  // the order of a partner
  const partner: (string | undefined)[] = [payment.sp_appid, payment.sp_mchid, payment.sub_appid, payment.sub_mchid]
  const payer: (string | undefined)[] = [payment.payer?.sp_openid, payment.payer?.sub_openid]
  // a combined order
  const combined: (string | undefined)[] = [payment.combine_out_trade_no, payment.combine_payer_info?.openid]
  const orders: (number | undefined)[] | undefined = payment.sub_orders?.map((order) => order.amount?.total_amount)
  void [total, openid, state, store, coupons, partner, payer, combined, orders]
  // @ts-expect-error: it can be undefined
  payment.amount.total
  // @ts-expect-error: an amount is a number
  const text: string | undefined = payment.amount?.total
  // @ts-expect-error: unknown member
  payment.nonsense
  // @ts-expect-error: unknown nested member
  payment.amount?.nonsense
  void text
}

export function aListOfValuesIsOpen(payment: Resources['TRANSACTION.SUCCESS']): void {
  payment.trade_type = 'JSAPI'
  payment.trade_type = 'A_NEW_ONE'
  // @ts-expect-error: it is text
  payment.trade_type = 1
}

export function aRefundNotification(refund: Resources['REFUND.SUCCESS']): void {
  same<typeof refund.out_refund_no, string | undefined>()
  const amount: number | undefined = refund.amount?.refund
  void amount
  // @ts-expect-error: unknown member
  refund.nonsense
}

export function oneOfSeveralShapesIsNarrowed(withdrawal: Resources['MCHWITHDRAW.CHANGE']): void {
  same<typeof withdrawal.withdraw_id, string | undefined>()
  // @ts-expect-error: only one of the types has it
  withdrawal.success_amount
  if ('success_amount' in withdrawal) same<typeof withdrawal.success_amount, number | undefined>()
}

export function anAliasHasTheSameType(): void {
  same<Resources['MEMBERCARDSP.USER_CARD.CREATE'], Resources['BRAND_MEMBER_CARD_SP.USER_CARD.CREATE']>()
  same<Resources['PROFITSHARING_RETURN'], Resources['PROFITSHARING.RETURN']>()
  same<Resources['PRODUCT_COUPON.USE'], Record<string, unknown>>()
}

export function aResponseHasData(): void {
  const fee: Replies['PARKING_FEE.QUERY_TRANS_INFO'] = { code: 'SUCCESS', total_amount: 100 }
  const inquiry: Replies['ENTRUST.TERMINATE_INQUIRY'] = { anything: 1 }
  void [fee, inquiry]
  // @ts-expect-error: unknown member
  const unknown: Replies['PARKING_FEE.QUERY_TRANS_INFO'] = { nonsense: 1 }
  // @ts-expect-error: the response to a payment notification has no data
  type None = Replies['TRANSACTION.SUCCESS']
  void (unknown as None)
}

// @ts-expect-error: unknown event type
export type Misspelt = Resources['TRANSACTION.SUCCES']

export function aNotificationHasTheResourceOfItsType(
  event: Notification<'REFUND.SUCCESS'>,
  unheardOf: Notification<'THINGS.NEW'>,
): void {
  same<typeof event.resource, Resources['REFUND.SUCCESS']>()
  same<(typeof unheardOf.resource)['anything'], unknown>()
}
