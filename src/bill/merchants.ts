import { UsageError } from '../errors/errors.js'

/** The sub-merchants of both sides. A number is unique only within one sub-merchant. */
export interface Merchants {
  addBillRow(merchant: string | undefined): void
  /** @param merchant `undefined` if the entry has no `sub_mchid`. @param position counted from 1 */
  addLocalEntry(merchant: string | undefined, position: number): void
  /** Whether the entries of one number are compared by sub-merchant. Known before the first comparison. */
  readonly areSeparate: boolean
}

/** Both functions throw a UsageError `ERR_OPTION` if the entries cannot be compared reliably. */
export function createMerchants(): Merchants {
  let first: string | undefined
  let areSeveral = false
  let isGiven: boolean | undefined
  const check = () => {
    if (areSeveral && isGiven === false)
      throw new UsageError(
        'ERR_OPTION',
        'the bill has several sub-merchants, but the local entries have no sub_mchid; pass `sub_mchid` in every entry',
      )
  }
  return {
    addBillRow(merchant) {
      first ??= merchant
      if (areSeveral || merchant === first) return
      areSeveral = true
      check()
    },
    addLocalEntry(merchant, position) {
      const hasMerchant = merchant !== undefined
      if (isGiven === hasMerchant) return
      if (isGiven !== undefined)
        throw new UsageError(
          'ERR_OPTION',
          `entry ${position} of the local side ${hasMerchant ? 'has a' : 'has no'} sub_mchid, unlike the entries before it; pass it in all entries or in none`,
        )
      isGiven = hasMerchant
      check()
    },
    get areSeparate() {
      // without local entries nothing can match, and the same number of two sub-merchants is not a duplicate
      return isGiven !== false
    },
  }
}
