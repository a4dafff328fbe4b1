import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inject } from 'vitest'

/** The path of a compiled program of `global-setup.ts`. */
export function programPath(name: string): string {
  return join(inject('programs'), `${name}.mjs`)
}

/** The same as a URL, for `import()`. */
export function programURL(name: string): string {
  return pathToFileURL(programPath(name)).href
}
