import { onTestFinished } from 'vitest'

/** Collects the warnings of this process while the test runs; they are expected, so Node does not print them. */
export function collectWarnings(): Error[] {
  const warnings: Error[] = []
  const printing = process.listeners('warning')
  process.removeAllListeners('warning')
  process.on('warning', (warning) => void warnings.push(warning))
  onTestFinished(() => {
    process.removeAllListeners('warning')
    for (const listener of printing) process.on('warning', listener)
  })
  return warnings
}
