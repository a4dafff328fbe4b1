import { once } from 'node:events'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import {
  createSecureContext,
  type SecureContext,
  type SecureContextOptions,
  type SecureVersion,
  type TLSSocket,
} from 'node:tls'
import { onTestFinished } from 'vitest'
import { loadForge } from '../../src/crypto/forge.js'
import { localhostCertificate } from './raw-server.js'

/** One connection, as the server saw its client. */
export interface Shown {
  /** Of the certificate that the client showed and has the key of. */
  serial: string | undefined
  /** The client came back with an earlier session, and its certificate was not asked for again. */
  isReused: boolean
  protocol: string | null
  /** Request lines, in order. */
  requests: string[]
}
export interface MutualTlsServer {
  url: string
  port: number
  /** Connections whose handshake succeeded. */
  shown: Shown[]
  /** Serials by request, in order of arrival. */
  serials(): (string | undefined)[]
}

/** The server's own certificate, which whoever calls it has to trust. */
export const server = await localhostCertificate()

/**
 * An https server on loopback that asks its clients for a certificate. A target that ends in `close` ends the
 * connection, so that the next request needs another.
 *
 * @param ca the roots that clients are believed by
 * @param demands whether a client without a good certificate is turned away
 */
export async function startMutualTlsServer(options: {
  ca: readonly string[]
  demands?: boolean
  version?: SecureVersion
  /** Default: 200. */
  redirectTo?: string
  /** Default: an empty object. */
  answer?: string
}): Promise<MutualTlsServer> {
  const { ca, demands = true, version, redirectTo, answer = '{}' } = options
  const shown: Shown[] = []
  const serials: (string | undefined)[] = []
  const bySocket = new WeakMap<object, Shown>()
  const tls = {
    ...server,
    ca: [...ca],
    ...{ requestCert: true, rejectUnauthorized: demands },
    ...(version && { minVersion: version, maxVersion: version }),
  }
  // also a certificate whose root is not there is believed: the root of the vectors' merchant is thrown away
  const context = createSecureContext({ ...tls, allowPartialTrustChain: true } as SecureContextOptions)
  const SNICallback = (_: string, use: (error: null, context: SecureContext) => void) => use(null, context)
  const listening = https.createServer({ ...tls, SNICallback }, (request, response) => {
    const connection = bySocket.get(request.socket)
    connection?.requests.push(`${request.method} ${request.url}`)
    serials.push(connection?.serial)
    request.resume()
    if (redirectTo !== undefined) response.setHeader('Location', redirectTo)
    if (request.url?.endsWith('close')) response.setHeader('Connection', 'close')
    response.statusCode = redirectTo === undefined ? 200 : 307
    request.on('end', () => response.end(answer))
  })
  listening.on('secureConnection', (socket: TLSSocket) => {
    const { serialNumber: serial } = socket.getPeerCertificate() as { serialNumber?: string }
    const one = { serial, isReused: socket.isSessionReused(), protocol: socket.getProtocol(), requests: [] }
    bySocket.set(socket, one)
    shown.push(one)
  })
  listening.on('tlsClientError', () => undefined)
  listening.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  onTestFinished(() => {
    listening.closeAllConnections()
    listening.close()
  })
  const { port } = listening.address() as AddressInfo
  return { url: `https://localhost:${port}`, port, shown, serials: () => [...serials] }
}

export interface Issued {
  readonly cert: string
  readonly key: string
}

/** A certificate of the key for a client, or for an authority; `issuer` is the one that signs, else it is self-signed. */
export function issue(
  name: string,
  serial: string,
  key: string,
  options: { issuer?: Issued; isAuthority?: boolean } = {},
): Issued {
  const { md, pki } = loadForge()
  const { issuer, isAuthority = false } = options
  const certificate = pki.createCertificate()
  const { n, e } = pki.privateKeyFromPem(key)
  certificate.publicKey = pki.setRsaPublicKey(n, e)
  certificate.serialNumber = serial
  certificate.validity.notBefore = new Date(Date.now() - 3_600_000)
  certificate.validity.notAfter = new Date(Date.now() + 3_600_000)
  certificate.setSubject([{ name: 'commonName', value: name }])
  certificate.setIssuer(
    issuer === undefined ? certificate.subject.attributes : pki.certificateFromPem(issuer.cert).subject.attributes,
  )
  certificate.setExtensions([{ name: 'basicConstraints', cA: isAuthority, critical: true }])
  certificate.sign(pki.privateKeyFromPem(issuer?.key ?? key), md.sha256.create())
  return { cert: pki.certificateToPem(certificate).replaceAll('\r\n', '\n'), key }
}
