import { type ClientConfig, createClient, type UntypedClient } from 'wechatpay-chain'

/** A client with free types: most specs call paths that no catalogue has. */
export function untypedClient(config: ClientConfig): UntypedClient {
  return createClient(config).untyped
}
