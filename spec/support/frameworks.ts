import 'reflect-metadata'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type HttpBindings, serve } from '@hono/node-server'
import { bodyParser } from '@koa/bodyparser'
import { Controller, Module, Post, Req, Res } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { NestExpressApplication } from '@nestjs/platform-express'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import Koa from 'koa'
import type { Notifications } from 'wechatpay-chain'

export interface Listening {
  readonly url: string
  readonly port: number
  close(): Promise<void>
}
/** The middleware that a user has registered before the route. */
export type Before = 'nothing' | 'a parser that consumes the body' | 'a parser that keeps the bytes'
export type Start = (notifications: Notifications, before: Before) => Promise<Listening>

function listening(server: Server): Promise<Listening> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({
        url: `http://127.0.0.1:${port}/notify`,
        port,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      })
    })
  })
}

/** A server for each framework, as a user would write it. */
export const FRAMEWORKS: Readonly<Record<string, Start>> = {
  express: (notifications, before) => {
    const app = express()
    if (before === 'a parser that consumes the body') app.use(express.json())
    if (before === 'a parser that keeps the bytes')
      app.use(express.json({ verify: (request, _response, bytes) => Object.assign(request, { rawBody: bytes }) }))
    app.all('/notify', notifications.express)
    return listening(createServer(app as RequestListener))
  },
  'express with express.raw()': (notifications, before) => {
    const app = express()
    if (before === 'a parser that consumes the body') app.use(express.urlencoded({ type: '*/*' }))
    if (before === 'a parser that keeps the bytes') app.use(express.raw({ type: '*/*' }))
    app.all('/notify', notifications.express)
    return listening(createServer(app as RequestListener))
  },
  koa: (notifications, before) => {
    const app = new Koa()
    if (before === 'a parser that consumes the body') {
      app.use(async (context, next) => {
        const chunks: Buffer[] = []
        for await (const chunk of context.req as AsyncIterable<Buffer>) chunks.push(chunk)
        Object.assign(context.request, { body: Buffer.concat(chunks).length > 0 ? {} : undefined })
        await next()
      })
    }
    if (before === 'a parser that keeps the bytes') app.use(bodyParser())
    app.use(notifications.koa)
    return listening(createServer(app.callback()))
  },
  fastify: async (notifications, before) => {
    const app = fastify()
    if (before !== 'nothing') {
      app.addHook('preParsing', async (request, _reply, payload) => {
        const chunks: Buffer[] = []
        for await (const chunk of payload as AsyncIterable<Buffer>) chunks.push(chunk)
        if (before === 'a parser that keeps the bytes') Object.assign(request, { rawBody: Buffer.concat(chunks) })
        return payload
      })
    }
    app.post('/json', async (request) => ({ parsed: request.body }))
    await app.register(notifications.fastify, { url: '/notify' })
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    return {
      url: `http://127.0.0.1:${port}/notify`,
      port,
      close: async () => {
        app.server.closeAllConnections()
        await app.close()
      },
    }
  },
  hono: (notifications, before) => {
    const app = new Hono<{ Bindings: HttpBindings }>()
    app.all('/notify', async (context) => {
      if (before === 'a parser that consumes the body') await context.req.json().catch(() => undefined)
      // reads a copy
      if (before === 'a parser that keeps the bytes') await context.req.raw.clone().text()
      return notifications.web(context.req.raw)
    })
    return new Promise((resolve) => {
      const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
        resolve({
          url: `http://127.0.0.1:${port}/notify`,
          port,
          close: () =>
            new Promise((done) => {
              server.close(() => done())
              ;(server as Server).closeAllConnections()
            }),
        }),
      )
    })
  },
  nest: async (notifications, before) => {
    class NotifyController {
      receive(request: Parameters<Notifications['express']>[0], response: Parameters<Notifications['express']>[1]) {
        return notifications.express(request, response)
      }
    }
    // equivalent to the decorators `@Controller('notify')`, `@Post()`, `@Req()` and `@Res()`
    const { prototype } = NotifyController
    const descriptor = Object.getOwnPropertyDescriptor(prototype, 'receive') as PropertyDescriptor
    Post()(prototype, 'receive', descriptor)
    Req()(prototype, 'receive', 0)
    Res()(prototype, 'receive', 1)
    Controller('notify')(NotifyController)
    class AppModule {}
    Module({ controllers: [NotifyController] })(AppModule)
    const app = await NestFactory.create<NestExpressApplication>(AppModule, {
      logger: false,
      ...(before === 'nothing' && { bodyParser: false }),
      ...(before === 'a parser that keeps the bytes' && { rawBody: true }),
    })
    await app.listen(0, '127.0.0.1')
    const server = app.getHttpServer() as Server
    const { port } = server.address() as AddressInfo
    return {
      url: `http://127.0.0.1:${port}/notify`,
      port,
      close: async () => {
        server.closeAllConnections()
        await app.close()
      },
    }
  },
  'node:http': (notifications, before) =>
    listening(
      createServer(async (request, response) => {
        if (before !== 'nothing') {
          const chunks: Buffer[] = []
          for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
          if (before === 'a parser that keeps the bytes') Object.assign(request, { rawBody: Buffer.concat(chunks) })
        }
        await notifications.express(request, response)
      }),
    ),
}

/** A part of the fix that the log names if a parser has consumed the body. */
export const REMEDIES: Readonly<Record<string, string>> = {
  express: 'before app.use(express.json())',
  'express with express.raw()': 'before app.use(express.json())',
  koa: 'register this middleware before the body parser',
  fastify: 'hook',
  hono: 'in Hono c.req.raw',
  nest: 'NestFactory.create(AppModule, { rawBody: true })',
  'node:http': 'keep the bytes',
}
