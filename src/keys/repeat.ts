/**
 * Runs a task again and again in the background, and returns a function that stops it. Each interval is shortened by up
 * to a tenth, so that many processes do not run at the same time. The timer does not keep the process alive.
 *
 * @param interval milliseconds
 * @param task logs its own errors
 */
export function repeat(interval: number, task: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout
  const schedule = () => {
    timer = setTimeout(
      () => {
        task().catch(() => undefined)
        schedule()
      },
      interval * (1 - Math.random() / 10),
    ).unref()
  }
  schedule()
  return () => clearTimeout(timer)
}
