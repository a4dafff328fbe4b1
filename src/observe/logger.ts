/** A structured logger, such as pino: the details as an object, then a sentence. `console` works too. */
export interface Logger {
  debug(details: object, message: string): void
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

/**
 * Wraps the user's logger, so that a logger that fails does not fail a call. Without a logger, warnings and errors
 * become warnings of the process: a failing handler or an expiring certificate stays visible.
 */
export function createLog(logger: Logger | undefined): Logger {
  const at =
    (level: keyof Logger) =>
    (details: object, message: string): void => {
      try {
        // an asynchronous logger may fail later
        if (logger !== undefined) Promise.resolve(logger[level](details, message)).catch(() => undefined)
        else if (level === 'warn' || level === 'error') process.emitWarning(message, { type: 'WechatPayWarning' })
      } catch {
        // the failure of a logger cannot be logged
      }
    }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}
