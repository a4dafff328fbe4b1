import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/** A built program in a process of its own. It inherits no proxy: loopback is what is measured. */
export function startFile(file: URL, args: readonly string[] = [], flags: readonly string[] = []): ChildProcess {
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(?:https?|all)_proxy$/i.test(key)))
  return fork(file, args, { env, execArgv: [...flags] })
}

/** One that was built beside this one. */
export function start(name: string, args: readonly string[] = [], flags: readonly string[] = []): ChildProcess {
  return startFile(new URL(`./${name}.js`, import.meta.url), args, flags)
}

/** The next message of a program; if it ends before it says anything, that is an error. */
export async function answer<Message>(child: ChildProcess, question?: object): Promise<Message> {
  const stopped = new AbortController()
  const message = once(child, 'message', { signal: stopped.signal })
  const exit = once(child, 'exit', { signal: stopped.signal }).then(([code, signal]) => {
    throw new Error(`${child.spawnargs.slice(1).join(' ')} ended with ${code ?? signal} before it answered`)
  })
  try {
    if (question !== undefined) child.send(question)
    const [said] = await Promise.race([message, exit])
    return said as Message
  } finally {
    stopped.abort()
    // the one that lost is rejected now, and nobody waits for it
    message.catch(() => undefined)
    exit.catch(() => undefined)
  }
}

/** Runs a program to its only message. */
export async function ask<Message>(name: string, args: readonly string[], flags: readonly string[]): Promise<Message> {
  const child = start(name, args, flags)
  try {
    return await answer<Message>(child)
  } finally {
    child.kill()
  }
}

/** Says something to the process that started this one. */
export function say(message: object): void {
  if (process.send === undefined) throw new Error('this program is started by bench/run.ts')
  process.send(message)
}
