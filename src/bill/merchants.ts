import { UsageError } from '../errors/errors.js'

/** Whose orders both sides are of: a number is unique only within one sub-merchant. */
export interface Merchants {
  addBillRow(merchant: string | undefined): void
  /** @param merchant `undefined` where the entry does not say. @param position counted from 1 */
  addLocalEntry(merchant: string | undefined, position: number): void
  /** Whether entries of one number are told apart by it; known before the first of them is compared. */
  readonly areSeparate: boolean
}

/** @throws UsageError `ERR_OPTION`, from either function, where what was seen cannot be compared for sure */
export function createMerchants(): Merchants {
  let first: string | undefined
  let areSeveral = false
  let isGiven: boolean | undefined
  const check = () => {
    if (areSeveral && isGiven === false)
      throw new UsageError(
        'ERR_OPTION',
        'the bill is of several sub-merchants, and the local side does not say whose an order is; pass `sub_mchid` with every entry',
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
          `entry ${position} of the local side ${hasMerchant ? 'has a' : 'has no'} sub_mchid, unlike those before it; pass it with all of them or with none`,
        )
      isGiven = hasMerchant
      check()
    },
    get areSeparate() {
      // without an entry here, nothing can match, and a number of two merchants is no duplicate
      return isGiven !== false
    },
  }
}
