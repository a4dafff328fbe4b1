import { variableOf } from '../chain/path.js'

/** Distance of a missing, an additional or a completely different segment. */
const FAR = 1
/** Distance of a value from a variable. */
const VALUE = 0.3
/** Largest distance of a suggestion, per segment and in total: a larger one is not a typing error. */
const LIMIT_EACH = 0.34
const LIMIT = 1.5
/** Largest additional distance of other suggestions, compared with the nearest one. */
const TIE = 0.3
const MAX_SUGGESTIONS = 3

/**
 * Returns the hint for a call that WeChat Pay does not know: the verbs of the path if the path is known, otherwise the
 * nearest known calls.
 *
 * @param call `GET /v3/pay/transaction/native`
 * @param known calls as `POST v3/pay/transactions/native`
 */
export function nearestTo(call: string, known: readonly string[]): string | undefined {
  const [method, segments] = split(call)
  const candidates = known
    .map((other) => {
      const [verb, path] = split(other)
      return { call: `${verb} /${path.join('/')}`, verb, distance: distance(segments, path) }
    })
    .filter((candidate) => candidate.distance <= Math.min(LIMIT, segments.length * LIMIT_EACH))
    .sort((a, b) => a.distance - b.distance || Number(b.verb === method) - Number(a.verb === method))
  const same = candidates.filter((candidate) => candidate.distance === 0)
  if (same.some((candidate) => candidate.verb === method)) return undefined
  if (same.length > 0) return `this path supports ${same.map(({ verb }) => verb).join(', ')}`
  const best = candidates[0]?.distance ?? 0
  const nearest = candidates
    .filter((candidate) => candidate.distance <= best + TIE)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ call: name }) => name)
  return nearest.length === 0 ? undefined : `did you mean ${nearest.join(', or ')}?`
}

function split(call: string): [method: string, segments: string[]] {
  const [method = '', path = ''] = call.split(' ')
  return [method, path.replace(/^\//, '').split('/')]
}

/** Returns the edit distance of two paths, counted in segments. */
function distance(a: readonly string[], b: readonly string[]): number {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > LIMIT) return Number.POSITIVE_INFINITY
  return editDistance(a, b, segmentDistance)
}

function segmentDistance(a: string, b: string): number {
  if (a === b) return 0
  const variables = [variableOf(a), variableOf(b)].filter((variable) => variable !== undefined).length
  if (variables > 0) return variables === 2 ? 0 : VALUE
  // the result is FAR anyway: skip the slow comparison
  if (Math.abs(a.length - b.length) > Math.max(a.length, b.length) / 2) return FAR
  const letters = editDistance([...a], [...b], (x, y) => (x === y ? 0 : 1))
  return Math.min(FAR, letters / Math.max(a.length, b.length) + 0.1)
}

/** Returns the Levenshtein distance of two lists. */
function editDistance<Item>(a: readonly Item[], b: readonly Item[], cost: (x: Item, y: Item) => number): number {
  let row = b.map((_, index) => index + 1)
  row.unshift(0)
  a.forEach((x, index) => {
    const next = [index + 1]
    b.forEach((y, column) => {
      const [diagonal = 0, above = 0] = row.slice(column, column + 2)
      next.push(Math.min(diagonal + cost(x, y), above + FAR, (next[column] ?? 0) + FAR))
    })
    row = next
  })
  return row.at(-1) ?? 0
}
