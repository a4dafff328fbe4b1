import { UsageError } from '../errors/errors.js'

/** Whose orders both sides are of: a number is unique only within one sub-merchant. */
export interface Merchants {
  seeBill(merchant: string | undefined): void
  /** @param merchant `undefined` where the entry does not say. @param position counted from 1 */
  seeLocal(merchant: string | undefined, position: number): void
  /** Whether entries of one number are told apart by it; known before the first of them is compared. */
  readonly areTold: boolean
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
    seeBill(merchant) {
      first ??= merchant
      if (areSeveral || merchant === first) return
      areSeveral = true
      check()
    },
    seeLocal(merchant, position) {
      const isThis = merchant !== undefined
      if (isGiven === isThis) return
      if (isGiven !== undefined)
        throw new UsageError(
          'ERR_OPTION',
          `entry ${position} of the local side ${isThis ? 'has a' : 'has no'} sub_mchid, unlike those before it; pass it with all of them or with none`,
        )
      isGiven = isThis
      check()
    },
    get areTold() {
      // without an entry here, nothing can match, and a number of two merchants is no duplicate
      return isGiven !== false
    },
  }
}
