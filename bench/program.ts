import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/** Starts a built program in its own process, without the proxies of the environment: the gateways are on loopback. */
export function startFile(file: URL, args: readonly string[] = [], flags: readonly string[] = []): ChildProcess {
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(?:https?|all)_proxy$/i.test(key)))
  return fork(file, args, { env, execArgv: [...flags] })
}

/** Starts a program of the same folder. */
export function startProgram(name: string, args: readonly string[] = [], flags: readonly string[] = []): ChildProcess {
  return startFile(new URL(`./${name}.js`, import.meta.url), args, flags)
}

/** Sends a message to a program, if one is given, and returns its next message. @throws if the program ends before that */
export async function nextMessage<Message>(child: ChildProcess, message?: object): Promise<Message> {
  const stopped = new AbortController()
  const received = once(child, 'message', { signal: stopped.signal })
  const exit = once(child, 'exit', { signal: stopped.signal }).then(([code, signal]) => {
    throw new Error(`${child.spawnargs.slice(1).join(' ')} ended with ${code ?? signal} before its next message`)
  })
  try {
    if (message !== undefined) child.send(message)
    const [next] = await Promise.race([received, exit])
    return next as Message
  } finally {
    stopped.abort()
    // abort() rejects the promise that is still pending
    received.catch(() => undefined)
    exit.catch(() => undefined)
  }
}

/** Runs a program that sends one message, and returns the message. */
export async function runProgram<Message>(
  name: string,
  args: readonly string[],
  flags: readonly string[],
): Promise<Message> {
  const child = startProgram(name, args, flags)
  try {
    return await nextMessage<Message>(child)
  } finally {
    child.kill()
  }
}

/** Sends a message to the process that started this one. */
export function sendToParent(message: object): void {
  if (process.send === undefined) throw new Error('this program must be started by bench/run.ts')
  process.send(message)
}
