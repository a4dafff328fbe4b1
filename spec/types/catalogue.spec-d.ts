// biome-ignore-all lint/nursery/noFloatingPromises: nothing here runs
/**
 * Checked by `tsc --noEmit`, never run: the code that a user's editor accepts or rejects on the typed client. The APIs of
 * all product families are in generated/catalogue.spec-d.ts.
 */
import type {
  Answer,
  Body,
  Client,
  Encrypted,
  Operations,
  Paths,
  Request,
  Response,
  UntypedClient,
} from 'wechatpay-chain'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
/** Compiles only if the two types are equal; `any` equals only `any`. */
declare function same<A, B>(..._: Equal<A, B> extends true ? [] : ['these types differ', A, B]): void
declare const instance: Client

// calls as users write them: a nested body, a value that is not documented yet, a response with optional members
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
// @ts-expect-error: unknown nested member
instance.v3.pay.transactions.native.post({ json: { ...order, amount: { total: 1, sum: 1 } } })
// @ts-expect-error: a path variable is no array
instance.v3.pay.transactions.id._transaction_id_.get({ transaction_id: ['1'], query: { mchid: '1' } })
// @ts-expect-error: a value in the chain would be a path segment
instance.v3.pay.transactions.id['4200001']
// @ts-expect-error: a misspelled segment
instance.v3.pay.transaction

// the type of a path that is not in the catalogue is the error message
declare const path: string
const misspelled = instance.chain('v3/pay/transaction/native')
same<typeof misspelled, 'Unlisted path: v3/pay/transaction/native - check the spelling, or use instance.untyped'>()
// @ts-expect-error: it has no verbs
misspelled.post({ json: {} })
const misspelledBelow = instance.v3.chain('pay/transaction/native')
same<typeof misspelledBelow, 'Unlisted path: v3/pay/transaction/native - check the spelling, or use instance.untyped'>()
// @ts-expect-error: it has no verbs
misspelledBelow.post({ json: {} })
// @ts-expect-error: nor is it a bracket path
instance['v3/pay/transaction/native']
// @ts-expect-error: nor a bracket path below v3
instance.v3['pay/transaction/native']
// a path that is computed at run time, and a path without verbs of its own
instance.chain(path).get({ anything: '1' })
same<ReturnType<typeof pending>, Client['v3']['pay']['transactions']>()
const pending = () => instance.chain('v3/pay/transactions')
instance.chain('v3/pay/transactions').native.post({ json: { ...order, amount: { total: 1 } } })
// below another node the types are free, but the variables are required
instance.v3.pay.chain('transactions/id/{transaction_id}').get({ transaction_id: '1' })
// @ts-expect-error: needs transaction_id
instance.v3.pay.chain('transactions/id/{transaction_id}').get({})

// the other spellings of a path variable have the types of the listed path
const payment = instance.v3.pay.transactions.id._transaction_id_
const card = instance.v3.marketing.membercardOpen.cards._card_id_.codes._code_
const payments = () =>
  [
    instance.chain('v3/pay/transactions/id/<transaction_id>'),
    instance.chain('v3/pay/transactions/id/$transaction_id$'),
    instance.chain('v3/pay/transactions/id/_transaction_id_'),
    instance.v3.chain('pay/transactions/id/<transaction_id>'),
    instance.v3.chain('pay/transactions/id/$transaction_id$'),
    instance.v3.chain('pay/transactions/id/_transaction_id_'),
    instance['v3/pay/transactions/id/<transaction_id>'],
    instance.v3['pay/transactions/id/<transaction_id>'],
    instance.v3.pay.transactions.id.$transaction_id$,
    instance.v3.pay.transactions.id['<transaction_id>'],
    instance.v3.pay.transactions.id['{transaction_id}'],
    instance['v3/pay'].transactions.id._transaction_id_,
    instance['v3/pay/transactions/id'].$transaction_id$,
    instance.v3['pay/transactions'].id['<transaction_id>'],
  ] as const
same<ReturnType<typeof payments>[number], typeof payment>()
const cards = () =>
  [
    instance.chain('v3/marketing/membercard-open/cards/<card_id>/codes/<code>'),
    instance.chain('v3/marketing/membercard-open/cards/<card_id>/codes/{code}'),
    instance.chain('v3/marketing/membercard-open/cards/$card_id$/codes/_code_'),
    instance['v3/marketing/membercard-open/cards/<card_id>/codes/<code>'],
    instance.v3['marketing/membercard-open/cards/<card_id>/codes/<code>'],
    instance['v3/marketing/membercard-open'].cards.$card_id$.codes.$code$,
    instance.v3['marketing/membercard-open'].cards['<card_id>'].codes['<code>'],
    instance.v3['marketing/membercard-open/cards/<card_id>'].codes._code_,
    instance.v3['marketing/membercard-open/cards'].$card_id$.codes._code_,
  ] as const
same<ReturnType<typeof cards>[number], typeof card>()
const branches = () =>
  [
    instance['v3/marketing/membercard-open'],
    instance.v3['marketing/membercard-open'],
    instance.chain('v3/marketing/membercard-open'),
  ] as const
same<ReturnType<typeof branches>[number], typeof instance.v3.marketing.membercardOpen>()
same<ReturnType<typeof kebab>, typeof instance.v3.combineTransactions>()
const kebab = () => instance.v3['combine-transactions']

export async function spellings(): Promise<void> {
  const { data } = await instance
    .chain('v3/pay/transactions/id/<transaction_id>')
    .get({ transaction_id: '1', query: { mchid: '1' } })
  same<typeof data, Answer<'GET /v3/pay/transactions/id/{transaction_id}'>>()
}
// @ts-expect-error: needs transaction_id
instance.chain('v3/pay/transactions/id/<transaction_id>').get({ query: { mchid: '1' } })
// @ts-expect-error: needs transaction_id
instance['v3/pay/transactions/id/<transaction_id>'].get({ query: { mchid: '1' } })
// @ts-expect-error: needs transaction_id
instance.v3['pay/transactions/id/<transaction_id>'].get({ query: { mchid: '1' } })
// @ts-expect-error: needs transaction_id
instance.v3.pay.transactions.id.$transaction_id$.get({ query: { mchid: '1' } })
// @ts-expect-error: needs transaction_id
instance.v3.pay.transactions.id['<transaction_id>'].get({ query: { mchid: '1' } })
// @ts-expect-error: needs code
instance.chain('v3/marketing/membercard-open/cards/<card_id>/codes/<code>').get({ card_id: '1' })
// @ts-expect-error: GET only
instance.chain('v3/pay/transactions/id/<transaction_id>').post({ transaction_id: '1' })
// @ts-expect-error: unknown option
instance.chain('v3/pay/transactions/id/$transaction_id$').get({ transaction_id: '1', nonsense: '1' })

// a wrong path is an error in each spelling
const unlisted = instance.chain('v3/pay/transactions/id/<id>')
same<typeof unlisted, 'Unlisted path: v3/pay/transactions/id/<id> - check the spelling, or use instance.untyped'>()
// @ts-expect-error: it has no verbs
unlisted.get({ id: '1' })
// @ts-expect-error: half a placeholder
instance.chain('v3/pay/transactions/id/<transaction_id').get({ transaction_id: '1' })
// @ts-expect-error: another name of the variable
instance['v3/pay/transactions/id/<id>']
// @ts-expect-error: another name of the variable
instance.v3['pay/transactions/id/<id>']
// @ts-expect-error: another name of the variable
instance.v3.pay.transactions.id.$id$
// @ts-expect-error: another name of the variable
instance.v3.pay.transactions.id['<id>']
// @ts-expect-error: this node has no variable
instance.v3.pay.transactions.$transaction_id$
// @ts-expect-error: a misspelled segment
instance.v3.pay.transactions.nativ
// @ts-expect-error: a misspelled segment
instance.v3['pay/transactions'].nativ
// @ts-expect-error: a misspelled branch
instance['v3/marketing/membercard']
// @ts-expect-error: a misspelled branch
instance.v3['marketing/membercard']
// @ts-expect-error: a node is no promise
instance.v3.pay.then
// a relative bracket path with variables, below another node, has free types
same<ReturnType<typeof relative>, UntypedClient['v3']['pay']>()
const relative = () => instance.v3.pay['transactions/id/<transaction_id>']
instance.v3.pay['transactions/id/{transaction_id}'].get({ transaction_id: '1' })
instance.v3.marketing.membercardOpen['cards/<card_id>/codes/<code>'].get({ card_id: '1', code: '2' })
// @ts-expect-error: without a variable it is an error
instance.v3.pay['transactions/nativ']

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

// an API that the user declares
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

// types of the options, the body and the response by the name of the API
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
export const required = (answer: Answer<'POST /v3/pay/transactions/native'>): string => answer.code_url
export const reverse: Body<'POST /v2/deposit/reverse'> = { appid: 'wx1', out_trade_no: '1' }
same<Body<'GET /v3/certificates'>, never>()
same<Request<'GET /v3/certificates'>['timeout'], number | undefined>()
same<Operations['GET /v3/certificates'], Client['v3']['certificates']['get']>()
// @ts-expect-error: unknown API
export type NoSuchCall = Request<'GET /v3/pay/transactions/native'>

// documented values are completed; others compile, too
instance.v3.merchant.fund.withdraw.post({ json: { out_request_no: '1', amount: 1, account_type: 'BASIC' } })
instance.v3.merchant.fund.withdraw.post({ json: { out_request_no: '1', amount: 1, account_type: 'NEW_TYPE' } })
// @ts-expect-error: it is text
instance.v3.merchant.fund.withdraw.post({ json: { out_request_no: '1', amount: 1, account_type: 1 } })
instance.v3.bill.tradebill.get({ query: { bill_date: '2026-11-24', bill_type: 'REFUND', tar_type: 'NEW_TYPE' } })

// responses with status 204 and 202, and files
same<Answer<'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close'>, undefined>()
same<Answer<'DELETE /v3/merchant-service/complaint-notifications'>, undefined>()
same<Answer<'PATCH /v3/marketing/membercard-open/cards/{card_id}'>, undefined>()
same<Answer<'GET /v3/businesscircle/users/{openid}/points/commit_status'>, undefined>()
same<Answer<'GET /v3/billdownload/file'>, unknown>()
same<Answer<'GET /hk/v3/statements'>, unknown>()
instance.v3.billdownload.file.get({ query: { token: '1' }, responseType: 'stream' })
// @ts-expect-error: only files are streamed
instance.v3.certificates.get({ responseType: 'stream' })

// a sensitive value is text or an encrypted value
declare const encrypted: Encrypted
const receiver = { appid: 'wx1', type: 'PERSONAL_OPENID', account: 'o1', relation_type: 'STORE' }
instance.v3.profitsharing.receivers.add.post({ json: { ...receiver, name: '张三' } })
instance.v3.profitsharing.receivers.add.post({ json: { ...receiver, name: encrypted } })
// @ts-expect-error: a number is neither
instance.v3.profitsharing.receivers.add.post({ json: { ...receiver, name: 1 } })
// @ts-expect-error: this field is not sensitive
instance.v3.profitsharing.receivers.add.post({ json: { ...receiver, account: encrypted } })

// a segment with the name of a verb
instance.v3.profitsharing.receivers.delete.post({ json: { appid: 'wx1', type: 'PERSONAL_OPENID', account: 'o1' } })
// @ts-expect-error: it is a segment here, not the verb
instance.v3.profitsharing.receivers.delete({ json: { appid: 'wx1', type: 'PERSONAL_OPENID', account: 'o1' } })

// a slash at the end
const applyments = instance.v3.ecommerce.applyments._empty_
const trailingSlash = () =>
  [
    instance.chain('v3/ecommerce/applyments/'),
    instance.chain('v3/ecommerce/applyments/_empty_'),
    instance.chain('v3/ecommerce/applyments/{empty}'),
    instance['v3/ecommerce/applyments/'],
    instance.v3.chain('ecommerce/applyments/'),
    instance.v3['ecommerce/applyments/'],
  ] as const
same<ReturnType<typeof trailingSlash>[number], typeof applyments>()
same<typeof applyments.post, Operations['POST /v3/ecommerce/applyments/']>()
// @ts-expect-error: needs json
applyments.post({})
// @ts-expect-error: POST only
applyments.get()
// @ts-expect-error: the path without the slash is another API
instance.v3.ecommerce.applyments.post

// an upload: the file, its name and the members of `meta` that the client cannot compute
const upload = instance.v3.mchManage.submissionFiles.subMchid._sub_mchid_.upload
upload.post({
  sub_mchid: '1900007291',
  file: Buffer.from(''),
  filename: 'a.pdf',
  meta: { item_id: 1, manage_record_id: '1' },
})
upload.post({ sub_mchid: '1900007291', file: new Blob([]), meta: { item_id: 1, manage_record_id: '1' } })
// @ts-expect-error: the client computes the digest
upload.post({ sub_mchid: '1900007291', file: 'a.pdf', meta: { item_id: 1, manage_record_id: '1', sha256: '1' } })
// @ts-expect-error: a form field of its own is required in `meta`, too
upload.post({ sub_mchid: '1900007291', file: 'a.pdf', meta: { item_id: 1 } })
// @ts-expect-error: a file is a path, bytes or a stream
upload.post({ sub_mchid: '1900007291', file: 1 })
// @ts-expect-error: needs the file
upload.post({ sub_mchid: '1900007291' })
// @ts-expect-error: needs sub_mchid
upload.post({ file: 'a.pdf' })

// the Async names of verbs
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
