import { type ClientConfig, createClient } from 'wechatpay-chain'
import { type Bills, createBills } from '../../src/bill/bills.js'
import type { Clock } from '../../src/clock/clock.js'
import type { DownloadFile } from '../../src/download/contracts.js'

/** `instance.download` of a client with that configuration. */
export function downloadOf(config: object): DownloadFile {
  return createClient(config as ClientConfig).download
}

/** `instance.bills` of a client with that configuration; with a clock of its own, as the client wires it. */
export function billsOf(config: object, clock?: Clock): Bills {
  const { untyped, download, bills } = createClient(config as ClientConfig)
  return clock === undefined
    ? bills
    : createBills({ get: (path, options) => untyped.chain(path).get(options), download }, clock)
}
