/** Takes structured events, as pino and its like do: what happened, then a sentence. `console` fits too. */
export interface Logger {
  debug(details: object, message: string): void
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

/**
 * The user's logger, which a call must not fail on. Without one, warnings and errors become warnings of the process,
 * so that a failing handler or an expiring certificate does not go unseen.
 */
export function createLog(logger: Logger | undefined): Logger {
  const at =
    (level: keyof Logger) =>
    (details: object, message: string): void => {
      try {
        // one that works asynchronously may fail later
        if (logger !== undefined) Promise.resolve(logger[level](details, message)).catch(() => undefined)
        else if (level === 'warn' || level === 'error') process.emitWarning(message, { type: 'WechatPayWarning' })
      } catch {
        // a logger that fails has no one to tell
      }
    }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}
