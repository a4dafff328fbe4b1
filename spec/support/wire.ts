import { verify } from 'node:crypto'
import diagnostics from 'node:diagnostics_channel'
import type { ClientRequest } from 'node:http'
import { onTestFinished } from 'vitest'
import { type Answer, type Arrived, type Gateway, startGateway } from './gateway.js'

/** A gateway of one test, closed when that test is finished. */
export async function openGateway(answer?: (request: Arrived) => Answer): Promise<Gateway> {
  const gateway = await startGateway(answer)
  onTestFinished(() => {
    gateway.server.closeAllConnections()
    gateway.server.close()
  })
  return gateway
}

/** Every HTTP request that this process starts while the test runs, to whatever host: `evil.example /v3/x`. */
export function watchRequests(): string[] {
  const started: string[] = []
  const note = (message: unknown) => {
    const { request } = message as { request: ClientRequest }
    started.push(`${request.host} ${request.path}`)
  }
  diagnostics.subscribe('http.client.request.start', note)
  onTestFinished(() => {
    diagnostics.unsubscribe('http.client.request.start', note)
  })
  return started
}

/** The request lines in order of arrival: `GET /v3/x?y=1`. */
export function linesOf(gateway: Gateway): string[] {
  return gateway.arrived.map(({ method, target }) => `${method} ${target}`)
}

/** Time enough for a request that should not have been started. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30))
}

export interface Authorization {
  scheme: string
  fields: Record<string, string>
}

export function authorizationOf(arrived: Arrived): Authorization {
  const [scheme = '', rest = ''] = (arrived.headers.authorization ?? '').split(/ (.*)/s)
  return {
    scheme,
    fields: Object.fromEntries([...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
  }
}

/** Whether the signature of what arrived is the one of this public key, whoever claims to have made it. */
export function isSignedBy(arrived: Arrived, publicKey: string): boolean {
  const { fields } = authorizationOf(arrived)
  const head = `${arrived.method}\n${arrived.target}\n${fields['timestamp']}\n${fields['nonce_str']}\n`
  const message = Buffer.concat([Buffer.from(head), arrived.body, Buffer.from('\n')])
  return verify('sha256', message, publicKey, Buffer.from(fields['signature'] ?? '', 'base64'))
}
