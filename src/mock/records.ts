/** What the gateway keeps of an order, a refund or a transfer. */
export interface MockRecord {
  /** By which API it was made: `POST /v3/pay/transactions/native`. */
  readonly api: string
  /** The body that made it. */
  readonly json: Readonly<Record<string, unknown>>
  /** `trade_state` of an order, `status` of a refund, `state` of a transfer. */
  readonly state: string
  /** How often its number came with these parameters: the first one made it, the others found it and changed nothing. */
  readonly asked: number
  /** RFC 3339. */
  readonly createTime: string
}

export interface Records {
  /** By business number. */
  readonly all: ReadonlyMap<string, MockRecord>
  /**
   * Makes the record of this number or finds it; `undefined` where it was made with other parameters.
   *
   * @param first the state of what is made, where it is not the usual one
   */
  enter(
    number: string,
    parameters: string,
    made: Pick<MockRecord, 'api' | 'json'>,
    first?: string,
  ): MockRecord | undefined
  settle(number: string, state: string): void
}

/** @param initial the state of what was just made */
export function createRecords(initial: string): Records {
  const all = new Map<string, { -readonly [Key in keyof MockRecord]: MockRecord[Key] } & { parameters: string }>()
  const ahead = new Map<string, string>()
  return {
    all,
    enter(number, parameters, made, first = initial) {
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
