export type {
  CallOptions,
  Encrypted,
  FileOptions,
  Progress,
  RequestOptions,
  Response,
  ResponseHeaders,
  UploadOptions,
} from './call.js'
export type { Untyped } from './chain.js'
export { type Client, createClient, type Root, type UntypedClient } from './client.js'
export type { BrandConfig, ClientConfig, KeySource, PrivateKeySource } from './config.js'
export type { KeyMaterial, PrivateKeyMaterial } from './crypto/pem.js'
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
} from './errors.js'
export type { Answer, At, Body, Operations, Paths, Request } from './generated/paths.js'
export type { PathValue, Query, QueryValue } from './path.js'
export type { AxiosOptions, RequestInterceptor, ResponseInterceptor } from './transport.js'
