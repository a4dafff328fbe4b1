import { createPublicKey, publicEncrypt } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Logger } from 'wechatpay-chain'
import { createLog } from '../../src/observe/logger.js'
import { startGateway } from '../support/gateway.js'
import { keys } from '../support/keys.js'
import { untypedClient } from '../support/untyped.js'
import { collectWarnings } from '../support/warnings.js'
import { settle } from '../support/wire.js'

const LEVELS = ['debug', 'info', 'warn', 'error'] as const
const MESSAGE = 'a sensitive value is not encrypted for the configured merchant key; it stays encrypted'

/** A value for another merchant: a response with it makes the client log a warning. */
const FOREIGN = publicEncrypt(createPublicKey(keys.merchantOther.publicKey), Buffer.from('张三')).toString('base64')
const gateway = await startGateway(() => ({ body: { name: FOREIGN } }))

let unhandled: unknown[] = []
const note = (reason: unknown) => {
  unhandled.push(reason)
}
beforeEach(() => {
  unhandled = []
  process.on('unhandledRejection', note)
})
afterEach(() => {
  process.off('unhandledRejection', note)
})

function call(logger?: Logger) {
  const config = gateway.config({ sensitive: 'auto' as const, ...(logger && { logger }) })
  return untypedClient(config).v3.profitsharing.receivers.add.post({ json: {} })
}

function loggerOf(act: (...args: unknown[]) => unknown): Logger {
  return Object.fromEntries(LEVELS.map((level) => [level, (...args: unknown[]) => act(level, ...args)])) as never
}

test('the logger receives an object, then a sentence', async () => {
  const lines: unknown[][] = []
  await call(loggerOf((...args) => lines.push(args)))
  expect(lines.filter(([level]) => level !== 'debug')).toEqual([
    ['warn', { what: 'POST /v3/profitsharing/receivers/add' }, MESSAGE],
  ])
})

test.each(LEVELS)('%s is called once, unchanged, as a method of the logger', (level) => {
  const seen: unknown[] = []
  class Log {
    debug(...args: unknown[]) {
      seen.push(this, 'debug', args)
    }
    info(...args: unknown[]) {
      seen.push(this, 'info', args)
    }
    warn(...args: unknown[]) {
      seen.push(this, 'warn', args)
    }
    error(...args: unknown[]) {
      seen.push(this, 'error', args)
    }
  }
  const [logger, details] = [new Log(), { a: 1 }]
  createLog(logger)[level](details, 'sentence')
  expect(seen).toEqual([logger, level, [details, 'sentence']])
  expect(seen[0]).toBe(logger)
  expect((seen[2] as unknown[])[0]).toBe(details)
})

test.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('disk full')
    },
  ],
  [
    'throws undefined',
    () => {
      throw undefined
    },
  ],
  ['rejects', () => Promise.reject(new Error('disk full'))],
  ['rejects later', () => new Promise((_, reject) => setTimeout(reject, 5, new Error('disk full')))],
  ['never ends', () => new Promise(() => undefined)],
  [
    'returns an object whose then throws',
    () => ({
      // biome-ignore lint/suspicious/noThenProperty: tested on purpose
      get then() {
        throw new Error('then')
      },
    }),
  ],
  [
    'returns an object whose then fails',
    // biome-ignore lint/suspicious/noThenProperty: tested on purpose
    () => ({ then: (_: unknown, reject: (reason: unknown) => void) => reject(new Error('then')) }),
  ],
])('a logger that %s does not fail a call', async (_, act) => {
  let count = 0
  const logger = loggerOf(() => {
    count++
    return act()
  })
  expect((await call(logger)).data).toEqual({ name: FOREIGN })
  for (const level of LEVELS) expect(createLog(logger)[level]({}, 'sentence')).toBeUndefined()
  await settle()
  // five lines of the call, and one for each level
  expect(count).toBe(5 + LEVELS.length)
  expect(unhandled).toEqual([])
})

test('a logger whose function is removed later does not fail a call', async () => {
  const logger = loggerOf(() => undefined)
  const response = call(logger)
  Object.assign(logger, { warn: undefined })
  expect((await response).data).toEqual({ name: FOREIGN })
})

test('without a logger, warnings and errors become warnings of the process, and other levels are dropped', async () => {
  const warnings = collectWarnings()
  await call()
  const log = createLog(undefined)
  for (const level of LEVELS) log[level]({ secret: 'not shown' }, `the ${level}`)
  await settle()
  expect(warnings.map(({ name, message }) => [name, message])).toEqual([
    ['WechatPayWarning', MESSAGE],
    ['WechatPayWarning', 'the warn'],
    ['WechatPayWarning', 'the error'],
  ])
})

test('with a logger, the process emits no warnings', async () => {
  const warnings = collectWarnings()
  const log = createLog(loggerOf(() => undefined))
  for (const level of LEVELS) log[level]({}, 'sentence')
  await call(loggerOf(() => undefined))
  await settle()
  expect(warnings).toEqual([])
})
