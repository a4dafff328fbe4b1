export type { Bills, SavedBill } from './bill/bills.js'
export type { Difference } from './bill/compare.js'
export type { LocalEntry, LocalOrder, LocalRefund, OrderState, RefundState } from './bill/entries.js'
export type { FundFlowRow, FundFlowTotals } from './bill/fund-flow.js'
export type { BillKind, BillRow, BillRows, BillTotals, OtherRow } from './bill/kinds.js'
export type { BillSource } from './bill/lines.js'
export type {
  BillOptions,
  EcommerceFundFlowOptions,
  FundFlowBillOptions,
  SubMerchantFundFlowOptions,
  TradeBillOptions,
} from './bill/options.js'
export { type Bill, type ParseBillOptions, parseBill } from './bill/parse.js'
export { type ReconcileCounts, type ReconcileOptions, type Reconciliation, reconcile } from './bill/reconcile.js'
export type { TradeRow, TradeTotals } from './bill/trade.js'
export type {
  CallOptions,
  Encrypted,
  FileOptions,
  FileSource,
  Progress,
  RequestOptions,
  Response,
  ResponseHeaders,
  Root,
  UploadOptions,
  V2Options,
} from './chain/call.js'
export type { Untyped } from './chain/chain.js'
export type { PathValue, Query, QueryValue } from './chain/path.js'
export { type Client, type ClientTools, createClient, type UntypedClient } from './client/client.js'
export type { ClientConfig, CommonConfig, P12ClientConfig } from './client/config.js'
export type { BrandConfig, ClientCertConfig, P12Source } from './client/identity.js'
export type { KeySource, PrivateKeySource } from './client/key-files.js'
export type { PlatformCertificatesConfig } from './client/platform.js'
export type { KeyMaterial, PrivateKeyMaterial } from './crypto/pem.js'
export type { Padding } from './crypto/rsa.js'
export type { Download, DownloadFile } from './download/contracts.js'
export type { DownloadOptions, HashOfFile, KeyOfFile } from './download/options.js'
export {
  ApiError,
  type ApiErrorDetail,
  isWechatPayError,
  type NetworkCode,
  NetworkError,
  type TrustCode,
  TrustError,
  type UsageCode,
  UsageError,
  WechatPayError,
} from './errors/errors.js'
export type {
  Ensure,
  EnsuredMicropay,
  EnsuredOrder,
  EnsuredRefund,
  EnsuredTransfer,
  EnsureMicropayOptions,
  EnsureOptions,
  EnsureOrderOptions,
  EnsureRefundOptions,
  EnsureTransferOptions,
  Until,
} from './flows/ensure.js'
export type { Replies, Resources } from './generated/events.js'
export type { Answer, At, Body, Operations, Paths, Request } from './generated/paths.js'
export type { PlatformKeyReport, PlatformKeyUse } from './keys/usage.js'
export type { ExpressHandler } from './notify/express.js'
export type { FastifyPlugin } from './notify/fastify.js'
export type { KoaMiddleware } from './notify/koa.js'
export type { Notifications, NotificationsOptions } from './notify/notifications.js'
export type { Incoming, Notification } from './notify/open.js'
export type { NotificationHandler, NotificationReply } from './notify/receive.js'
export type { WebHandler } from './notify/web.js'
export type { CallInfo, ClientEvent, ClientEvents } from './observe/events.js'
export type { Logger } from './observe/logger.js'
export { type Claim, type ClaimStore, createMemoryClaimStore, createRedisClaimStore } from './stores/claim-store.js'
export { createMemoryKeyStore, createRedisKeyStore, type KeyStore } from './stores/key-store.js'
export type { RedisClient } from './stores/redis.js'
export type { AxiosOptions, RequestInterceptor, ResponseInterceptor } from './transport/axios-options.js'
export type { CallRetryOptions, RetryOptions } from './transport/retry.js'
export type { PayParamsV2 } from './v2/pay-params.js'
export type { Workwx, WorkwxPayment, WorkwxRedPacket, WorkwxSigned } from './v2/workwx.js'
export type { PayParams } from './v3/pay-params-types.js'
