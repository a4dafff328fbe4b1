/** An order, a refund or a transfer of the gateway. */
export interface MockRecord {
  /** API that created it: `POST /v3/pay/transactions/native`. */
  readonly api: string
  /** Request body that created it. */
  readonly json: Readonly<Record<string, unknown>>
  /** `trade_state` of an order, `status` of a refund, `state` of a transfer. */
  readonly state: string
  /** Number of requests with this number and these parameters: the first one created it, the others changed nothing. */
  readonly asked: number
  /** RFC 3339. */
  readonly createTime: string
}

export interface Records {
  /** By business number. */
  readonly all: ReadonlyMap<string, MockRecord>
  /**
   * Creates or finds the record of this number. Returns `undefined` if it was created with other parameters.
   *
   * @param first state of a new record, if it is not the usual one
   */
  create(
    number: string,
    parameters: string,
    made: Pick<MockRecord, 'api' | 'json'>,
    first?: string,
  ): MockRecord | undefined
  settle(number: string, state: string): void
}

/** @param initial usual state of a new record */
export function createRecords(initial: string): Records {
  const all = new Map<string, { -readonly [Key in keyof MockRecord]: MockRecord[Key] } & { parameters: string }>()
  const ahead = new Map<string, string>()
  return {
    all,
    create(number, parameters, made, first = initial) {
      const before = all.get(number)
      if (before === undefined) {
        const state = ahead.get(number) ?? first
        all.set(number, { ...made, state, asked: 0, createTime: new Date().toISOString(), parameters })
      } else if (before.parameters !== parameters) return undefined
      const record = all.get(number)
      if (record !== undefined) record.asked += 1
      return record
    },
    settle(number, state) {
      const record = all.get(number)
      if (record === undefined) ahead.set(number, state)
      else record.state = state
    },
  }
}
