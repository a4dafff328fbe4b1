/** The parts of the message that we signed. */
export interface Signed {
  readonly method: string
  readonly target: string
  readonly timestamp: string
  readonly nonce: string
  readonly body: Uint8Array | undefined
}

/** The first line in which the message that WeChat Pay verified differs from the message that we signed. */
export type Difference =
  /** `theirs` is `undefined` if it is not a valid method. */
  | { readonly line: 'method'; readonly ours: string; readonly theirs: string | undefined }
  /** Position of the first different character, from 1, and both lengths. */
  | { readonly line: 'target'; readonly at: number; readonly ours: number; readonly theirs: number }
  | { readonly line: 'timestamp' | 'nonce' }
  /** Position of the first different byte, from 1. */
  | { readonly line: 'body'; readonly at: number }
  /** Length of the body in bytes. */
  | { readonly line: 'length'; readonly ours: number; readonly theirs: number }
  | { readonly line: 'none' }

/**
 * Compares the message that we signed with the message that WeChat Pay reports in a SIGN_ERROR. The report is not signed, so
 * no text of it is returned except a method.
 *
 * @param information `detail.sign_information`
 * @returns `undefined` if the report is incomplete
 */
export function firstDifference(signed: Signed, information: unknown): Difference | undefined {
  const theirs = readReport(information)
  if (theirs.method !== undefined && theirs.method !== signed.method) {
    const isMethod = /^[A-Z]{3,10}$/.test(theirs.method)
    return { line: 'method', ours: signed.method, theirs: isMethod ? theirs.method : undefined }
  }
  if (theirs.target !== undefined && theirs.target !== signed.target) {
    const at = countEqual(signed.target, theirs.target) + 1
    return { line: 'target', at, ours: signed.target.length, theirs: theirs.target.length }
  }
  if (theirs.timestamp !== undefined && theirs.timestamp !== signed.timestamp) return { line: 'timestamp' }
  if (theirs.nonce !== undefined && theirs.nonce !== signed.nonce) return { line: 'nonce' }
  return theirs.rest === undefined ? undefined : bodyDifference(signed, theirs.rest, theirs.length)
}

/** The reported parts of the message that WeChat Pay verified. */
interface Reported {
  readonly method: string | undefined
  readonly target: string | undefined
  readonly timestamp: string | undefined
  readonly nonce: string | undefined
  /** The text after the fourth line. */
  readonly rest: string | undefined
  /** Length of the whole message. */
  readonly length: number | undefined
}

/** Reads `{ method, url, truncated_sign_message, sign_message_length }`; invalid members are ignored. */
function readReport(information: unknown): Reported {
  const given = typeof information === 'object' && information !== null ? (information as Record<string, unknown>) : {}
  const { method, url, truncated_sign_message: message, sign_message_length: length } = given
  const lines: string[] = []
  let from = 0
  if (typeof message === 'string') {
    // a line without a line feed may be truncated
    for (let end = message.indexOf('\n'); end >= 0 && lines.length < 4; end = message.indexOf('\n', from)) {
      lines.push(message.slice(from, end))
      from = end + 1
    }
  }
  return {
    method: lines[0] ?? (typeof method === 'string' ? method : undefined),
    target: lines[1] ?? (typeof url === 'string' ? url : undefined),
    timestamp: lines[2],
    nonce: lines[3],
    rest: typeof message === 'string' && lines.length === 4 ? message.slice(from) : undefined,
    length: Number.isSafeInteger(length) && Number(length) > 0 ? Number(length) : undefined,
  }
}

/** @param rest the body with its line feed, or the beginning of the body */
function bodyDifference(signed: Signed, rest: string, messageLength: number | undefined): Difference {
  const ours = signed.body ?? new Uint8Array()
  const head = Buffer.byteLength(`${signed.method}\n${signed.target}\n${signed.timestamp}\n${signed.nonce}\n`)
  const declared = messageLength === undefined ? undefined : Math.max(messageLength - head - 1, 0)
  const isComplete = rest.endsWith('\n') && Buffer.byteLength(rest) - 1 >= (declared ?? 0)
  // a truncated body may end with an ellipsis or half a character
  const theirs = Buffer.from(isComplete ? rest.slice(0, -1) : rest.replace(/(?:\.\.\.|…|\ufffd)$/, ''))
  const equal = countEqual(ours, theirs)
  if (equal < Math.min(ours.length, theirs.length)) return { line: 'body', at: equal + 1 }
  const length = isComplete || theirs.length > ours.length ? theirs.length : (declared ?? ours.length)
  // WeChat Pay does not document whether the length counts bytes or characters
  const lengths = [ours.length, ...(isComplete ? [] : characterCounts(ours))]
  return lengths.includes(length) ? { line: 'none' } : { line: 'length', ours: ours.length, theirs: length }
}

function characterCounts(body: Uint8Array): number[] {
  const text = Buffer.from(body).toString()
  return [text.length, [...text].length]
}

/** Returns the number of equal items at the beginning. */
function countEqual(a: ArrayLike<unknown>, b: ArrayLike<unknown>): number {
  let count = 0
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1
  return count
}
