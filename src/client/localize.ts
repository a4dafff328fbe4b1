import { type Language, setHintLanguage } from '../errors/errors.js'
import type { Emit } from '../observe/events.js'
import type { Logger } from '../observe/logger.js'

// Errors are created with Chinese hints. These functions wrap the outlets of a client whose language is English; they
// return their argument otherwise, which keeps the default free of cost.

type AnyFunction = (...args: never[]) => unknown

/** Returns the language of a configuration that has not been checked yet. */
export function languageOf(config: unknown): Language | undefined {
  if (typeof config !== 'object' || config === null) return undefined
  return Object.getOwnPropertyDescriptor(config, 'language')?.value === 'en' ? 'en' : undefined
}

/** Returns the same function; the hints of its errors, thrown or rejected, are in that language. */
export function localize<Run extends AnyFunction>(run: Run, language: Language | undefined): Run {
  if (language !== 'en') return run
  const fail = (error: unknown): never => {
    setHintLanguage(error, language)
    throw error
  }
  function localized(this: unknown, ...args: never[]): unknown {
    try {
      const result: unknown = Reflect.apply(run, this, args)
      return result instanceof Promise ? result.catch(fail) : result
    } catch (error) {
      return fail(error)
    }
  }
  return localized as Run
}

/** Returns the same object with every function localized, also in its members. */
export function localizeMembers<Members extends object>(members: Members, language: Language | undefined): Members {
  if (language !== 'en') return members
  const entries = Object.entries(members).map(([name, member]: [string, unknown]) => {
    if (typeof member === 'function') return [name, localize(member as AnyFunction, language)]
    return [name, typeof member === 'object' && member !== null ? localizeMembers(member, language) : member]
  })
  return Object.fromEntries(entries) as Members
}

/** Returns a logger that translates the hint of `err` before it is written. */
export function localizeLogger(logger: Logger | undefined, language: Language | undefined): Logger | undefined {
  if (logger === undefined || language !== 'en') return logger
  const at = (level: keyof Logger) => (details: { readonly err?: unknown }, message: string) => {
    setHintLanguage(details.err, language)
    return logger[level](details, message)
  }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

/** Returns an emitter that translates the hint of an event's error before it is published. */
export function localizeEmit(emit: Emit, language: Language | undefined): Emit {
  if (language !== 'en') return emit
  return (event, details) =>
    emit(event, () => {
      const published = details()
      if ('error' in published) setHintLanguage(published.error, language)
      return published
    })
}
