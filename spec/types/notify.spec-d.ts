import type { INestApplication } from '@nestjs/common'
import type express from 'express'
import type { FastifyInstance } from 'fastify'
import type { Hono } from 'hono'
import type Koa from 'koa'
import type { Client, Notification, Notifications, Resources } from 'wechatpay-chain'

// compiled, never run

declare const instance: Client
declare const notifications: Notifications

export function adaptersFitTheTypesOfTheirFrameworks(
  app: express.Express,
  koa: Koa,
  fastify: FastifyInstance,
  hono: Hono,
  nest: INestApplication,
): void {
  app.post('/notify', notifications.express)
  app.use('/notify', notifications.express)
  nest.use('/notify', notifications.express)
  koa.use(notifications.koa)
  void fastify.register(notifications.fastify, { url: '/notify' })
  hono.all('/notify', (context) => notifications.web(context.req.raw))
  const POST: (request: Request) => Promise<Response> = notifications.web
  void POST
  // @ts-expect-error `url` is required
  void fastify.register(notifications.fastify, {})
}

export function handlersAreTypedByTheirEvent(): void {
  instance.notifications({
    on: {
      'TRANSACTION.SUCCESS': async (event) => {
        const total: number | undefined = event.resource.amount?.total
        const mchid: string | undefined = event.resource.mchid
        const type: 'TRANSACTION.SUCCESS' = event.event_type
        // @ts-expect-error unknown member
        void event.resource.nothing
        return { total, mchid, type } // the result of an event without response data is ignored
      },
      'REFUND.SUCCESS': ({ resource }) => resource.out_refund_no,
      'PARKING_FEE.QUERY_TRANS_INFO': () => ({ code: 'SUCCESS', total_amount: 100 }),
      'CROSS_BORDER_PAY.GET_MCH_INFO': () => Response.json({}),
    },
    otherwise: (event) => {
      const generic: Notification = event
      const value: unknown = event.resource['anything']
      return [generic, value]
    },
  })
  instance.notifications({
    // @ts-expect-error unknown event type
    on: { 'TRANSACTION.SUCCES': async () => undefined },
  })
  instance.notifications({
    on: {
      // @ts-expect-error the response has another type
      'PARKING_FEE.QUERY_TRANS_INFO': () => ({ total_amount: 'a lot' }),
    },
  })
  // @ts-expect-error a misspelled option
  instance.notifications({ others: async () => undefined })
}

export function notificationsOfAPIv2AreTypedByTheirIds(): void {
  instance.notifications({
    on: {
      'v2.refund-processed': ({ resource, authenticated, event_type }) => {
        const status: string | undefined = resource.refund_status
        const isSigned: boolean = authenticated
        const type: 'v2.refund-processed' = event_type
        // @ts-expect-error the encrypted member is replaced
        void resource.req_info
        return [status, isSigned, type]
      },
      'v2.transaction-success': ({ resource }) => {
        // amounts are text in APIv2
        const total: string | undefined = resource.total_fee
        const coupon: string | undefined = resource.coupon_id_0
        return [total, coupon]
      },
      'v2.transaction-failed': ({ resource }) => resource.trade_state,
      'v2.combined-transactions-failed': ({ resource }) => resource.err_code,
      'v2.TRANSACTION.SUCCESS': ({ resource }) => resource.finish_transaction_id,
    },
  })
  instance.notifications({
    // @ts-expect-error unknown notification
    on: { 'v2.transaction-succes': () => undefined },
  })
}

export const everyResource: keyof Resources = 'SECURITY_ECHO.SUCCESS'
