import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Place } from './consumer.js'

/** The client of a language server. */
export interface Editor {
  open(file: string, text: string): void
  /** Types a space into the last line. */
  edit(): void
  /** Returns the number of completions at a place, or the text of its hover. */
  ask(place: Place): Promise<number | string>
  close(): void
}

type Message = { id?: number | string; method?: string; [name: string]: unknown }

/** Reads messages with a `Content-Length` header, which both servers write. */
function readMessages(server: ChildProcessWithoutNullStreams, onMessage: (message: Message) => void): void {
  let buffer = Buffer.alloc(0)
  server.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const head = /Content-Length: (\d+)\r\n\r\n/.exec(buffer.subarray(0, 200).toString('latin1'))
      if (head === null) return
      const start = head.index + head[0].length
      const end = start + Number(head[1])
      if (buffer.length < end) return
      const text = buffer.subarray(start, end).toString()
      buffer = buffer.subarray(end)
      onMessage(JSON.parse(text) as Message)
    }
  })
}

/** Starts the server of TypeScript 5.9, which has its own protocol. */
export async function startTsserver(tsserver: string): Promise<Editor> {
  const server = spawn(process.execPath, [tsserver, '--disableAutomaticTypingAcquisition'])
  const waiting = new Map<number, (message: Message) => void>()
  readMessages(server, (message) => {
    if (message['type'] !== 'response') return
    waiting.get(Number(message['request_seq']))?.(message)
  })
  let seq = 0
  const send = (command: string, args: object) => {
    server.stdin.write(`${JSON.stringify({ seq: ++seq, type: 'request', command, arguments: args })}\n`)
    return seq
  }
  const request = (command: string, args: object) =>
    new Promise<Message>((resolve) => {
      waiting.set(send(command, args), resolve)
    })
  await request('configure', { hostInfo: 'bench', preferences: {} })
  let file = ''
  let lines = 0
  return {
    open(name, text) {
      file = name
      lines = text.split('\n').length
      send('open', { file, fileContent: text, projectRootPath: dirname(file) })
    },
    edit() {
      send('change', { file, line: lines, offset: 1, endLine: lines, endOffset: 1, insertString: ' ' })
    },
    async ask({ site, line, character }) {
      const at = { file, line: line + 1, offset: character + 1 }
      const hover = site.startsWith('hover')
      const { body } = await request(hover ? 'quickinfo' : 'completionInfo', at)
      if (hover) {
        const { displayString = '', documentation = '', tags = [] } = (body ?? {}) as Record<string, never>
        return [displayString, documentation, JSON.stringify(tags)].join('\n')
      }
      return ((body as { entries?: unknown[] } | undefined)?.entries ?? []).length
    },
    close: () => void server.kill(),
  }
}

/** Starts the server of TypeScript 7, which uses the language server protocol. */
export async function startLsp(tsc: string, folder: string): Promise<Editor> {
  const server = spawn(process.execPath, [tsc, '--lsp', '--stdio'], { cwd: folder })
  server.stderr.resume()
  const waiting = new Map<number, (message: Message) => void>()
  const write = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  readMessages(server, (message) => {
    if (message.method === undefined) waiting.get(Number(message.id))?.(message)
    else if (message.id !== undefined) {
      // requests of the server: its settings, and the registration of its capabilities
      const items = (message['params'] as { items?: unknown[] } | undefined)?.items
      write({
        id: message.id,
        result: message.method === 'workspace/configuration' ? (items ?? []).map(() => null) : null,
      })
    }
  })
  let id = 0
  const request = (method: string, params: object) =>
    new Promise<Message>((resolve) => {
      waiting.set(++id, resolve)
      write({ id, method, params })
    })
  const root = pathToFileURL(folder).href
  await request('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'bench' }],
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
  })
  write({ method: 'initialized', params: {} })
  let uri = ''
  let version = 1
  let lines = 0
  return {
    open(name, text) {
      uri = pathToFileURL(name).href
      lines = text.split('\n').length
      write({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'typescript', version, text } },
      })
    },
    edit() {
      const end = { line: lines - 1, character: 0 }
      write({
        method: 'textDocument/didChange',
        params: {
          textDocument: { uri, version: ++version },
          contentChanges: [{ range: { start: end, end }, text: ' ' }],
        },
      })
    },
    async ask({ site, line, character }) {
      const hover = site.startsWith('hover')
      const at = { textDocument: { uri }, position: { line, character } }
      const { result, error } = await request(hover ? 'textDocument/hover' : 'textDocument/completion', at)
      if (error !== undefined) throw new Error(JSON.stringify(error))
      if (hover) return JSON.stringify((result as { contents?: unknown } | null)?.contents ?? '')
      return (Array.isArray(result) ? result : ((result as { items?: unknown[] } | null)?.items ?? [])).length
    },
    close: () => void server.kill(),
  }
}
