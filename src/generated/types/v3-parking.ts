// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Parking extends Branch {
  readonly reminders: V3ParkingReminders
}

export interface V3ParkingReminders extends Branch {
  readonly application: V3ParkingRemindersApplication
  readonly applications: V3ParkingRemindersApplications
  readonly entry: V3ParkingRemindersEntry
  readonly exit: V3ParkingRemindersExit
  readonly extPayment: V3ParkingRemindersExtPayment
  readonly parkingFee: V3ParkingRemindersParkingFee
  readonly parkingLot: V3ParkingRemindersParkingLot
  readonly payment: V3ParkingRemindersPayment
}

export interface V3ParkingRemindersApplicationPostJson {
  parking_lot: {
    /**
     * 停车场名称
     * 至多 128 个字符
     */
    parking_lot_name: string
    /**
     * 商户停车场ID
     * 至多 64 个字符
     */
    out_parking_lot_id: string
    /**
     * 停车场地址
     * 至多 256 个字符
     */
    parking_lot_address: string
    /**
     * 停车场经度
     * 至多 16 个字符
     */
    longitude: string
    /**
     * 停车场纬度
     * 至多 16 个字符
     */
    latitude: string
    /** 停车场类型 */
    parking_lot_type: 'PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY' | (string & {})
    /**
     * 客服联系电话
     * 至多 20 个字符
     */
    phone_number: string
    /**
     * 收费告示牌url
     * 至多 512 个字符
     */
    parking_sign_url?: string | undefined
    /**
     * 停车场优惠文案
     * 至多 6 项
     */
    notification_text_list?: readonly string[] | undefined
    /**
     * 商家支付小程序appid
     * 至多 32 个字符
     */
    payment_mini_prog_appid?: string | undefined
    /**
     * 商家支付路径
     * 至多 256 个字符
     */
    payment_path: string
    /**
     * 商家停车订单小程序appid
     * 至多 32 个字符
     */
    parking_order_mini_prog_appid?: string | undefined
    /**
     * 商家停车订单路径
     * 至多 256 个字符
     */
    parking_order_path?: string | undefined
    charging_rule?: {
      /** 收费规则类型 */
      rule_type?: 'CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY' | (string & {}) | undefined
      /** 收费金额限制类型 */
      fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE' | (string & {}) | undefined
      /** 计费周期类型 */
      daily_limit_type?: 'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY' | (string & {}) | undefined
      /** 不满一小时取整方式 */
      time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP' | (string & {}) | undefined
      /** 入场免费时间 */
      free_entry_duration?: number | undefined
      /** 出场免费时间 */
      free_exit_duration?: number | undefined
      fixed_interval_rule?: readonly {
        /** 日期类型 */
        day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {}) | undefined
        /**
         * 时段开始时间
         * 至多 5 个字符
         */
        start_time?: string | undefined
        /**
         * 时段结束时间
         * 至多 5 个字符
         */
        end_time?: string | undefined
        /** 车辆类型 */
        vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {}) | undefined
        /** 车牌类型 */
        plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {}) | undefined
        /** 首段收费时长 */
        first_duration?: number | undefined
        /** 首段收费金额（整数，最小货币单位，人民币为分） */
        first_amount?: number | undefined
        /** 间隔收费时长 */
        interval_duration?: number | undefined
        /** 间隔收费金额（整数，最小货币单位，人民币为分） */
        interval_amount?: number | undefined
        /** 间隔时段收费封顶 */
        interval_max_amount?: number | undefined
        /** 单日最大收款金额（整数，最小货币单位，人民币为分） */
        max_fee_per_day?: number | undefined
        /** 免费时段收取模式 */
        free_period_charging_mode?: 'FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION' | (string & {}) | undefined
        /** 免费时段计算方式 */
        free_period_calculation_mode?: 'FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START' | (string & {}) | undefined
        /** 新能源是否免停 */
        is_green_vehicle_free_parking?: boolean | undefined
        /** 首段收费模式 */
        first_duration_mode?: 'FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION' | (string & {}) | undefined
      }[] | undefined
      duration_segment_rule?: readonly {
        /** 日期类型 */
        day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {}) | undefined
        /**
         * 时段开始时间
         * 至多 5 个字符
         */
        start_time?: string | undefined
        /**
         * 时段结束时间
         * 至多 5 个字符
         */
        end_time?: string | undefined
        /** 车辆类型 */
        vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {}) | undefined
        /** 车牌类型 */
        plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {}) | undefined
        /** 收费模式 */
        charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME' | (string & {}) | undefined
        /** 停车时长起始 */
        duration_from?: number | undefined
        /** 停车时长结束 */
        duration_to?: number | undefined
        /** 固定收费金额（整数，最小货币单位，人民币为分） */
        fixed_amount?: number | undefined
        /** 间隔时段 */
        interval_min?: number | undefined
        /** 间隔收费金额（整数，最小货币单位，人民币为分） */
        interval_amount?: number | undefined
        /** 间隔时段收费封顶 */
        interval_max_amount?: number | undefined
        /** 单日最大收款金额（整数，最小货币单位，人民币为分） */
        max_fee_per_day?: number | undefined
      }[] | undefined
      pre_entry_rule?: readonly {
        /** 日期类型 */
        day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {}) | undefined
        /**
         * 时段开始时间
         * 至多 5 个字符
         */
        start_time?: string | undefined
        /**
         * 时段结束时间
         * 至多 5 个字符
         */
        end_time?: string | undefined
        /** 车辆类型 */
        vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {}) | undefined
        /** 车牌类型 */
        plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {}) | undefined
        /** 收费金额（整数，最小货币单位，人民币为分） */
        amount?: number | undefined
        /** 单日最大收款金额（整数，最小货币单位，人民币为分） */
        max_fee_per_day?: number | undefined
      }[] | undefined
      /** 节假日模式 */
      holiday_mode?: 'HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY' | (string & {}) | undefined
      /** 累计限额模式 */
      aggregate_limit_mode?: 'AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN' | (string & {}) | undefined
      /** 首次计费时间模式 */
      first_charge_time_mode?: 'FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE' | (string & {}) | undefined
    } | undefined
  }
}
export interface V3ParkingRemindersApplicationPostData {
  /** 停车场进件审核单号 */
  parking_lot_audit_no?: string
}
export interface V3ParkingRemindersApplication extends Branch {
  /**
   * **提交停车场进件申请**
   *
   * 停车缴费服务 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557780
   */
  post(options: { json: V3ParkingRemindersApplicationPostJson } & RequestOptions): Promise<Response<V3ParkingRemindersApplicationPostData>>
  /** {@link V3ParkingRemindersApplication.post} */
  readonly postAsync: V3ParkingRemindersApplication['post']
  readonly query: V3ParkingRemindersApplicationQuery
  readonly withdraw: V3ParkingRemindersApplicationWithdraw
}

export interface V3ParkingRemindersApplicationQueryGetQuery {
  /**
   * 停车场进件审核单号
   * 至多 64 个字符
   */
  parking_lot_audit_no: string
  /**
   * 商户停车场ID
   * 至多 64 个字符
   */
  out_parking_lot_id: string
}
export interface V3ParkingRemindersApplicationQueryGetData {
  application?: {
    /** 停车场进件审核单号 */
    parking_lot_audit_no?: string
    /** 审核状态 */
    audit_status?: 'AUDIT_STATUS_UNKNOWN' | 'AUDIT_STATUS_PENDING' | 'AUDIT_STATUS_WITHDRAWN' | 'AUDIT_STATUS_APPROVED' | 'AUDIT_STATUS_REJECTED' | (string & {})
    /** 提交时间 */
    submit_time?: number
    parking_lot?: {
      /** 停车场名称 */
      parking_lot_name?: string
      /** 商户停车场ID */
      out_parking_lot_id?: string
      /** 停车场地址 */
      parking_lot_address?: string
      /** 停车场经度 */
      longitude?: string
      /** 停车场纬度 */
      latitude?: string
      /** 停车场类型 */
      parking_lot_type?: 'PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY' | (string & {})
      /** 客服联系电话 */
      phone_number?: string
      /** 收费告示牌url */
      parking_sign_url?: string
      /** 停车场优惠文案 */
      notification_text_list?: string[]
      /** 商家支付小程序appid */
      payment_mini_prog_appid?: string
      /** 商家支付路径 */
      payment_path?: string
      /** 商家停车订单小程序appid */
      parking_order_mini_prog_appid?: string
      /** 商家停车订单路径 */
      parking_order_path?: string
      charging_rule?: {
        /** 收费规则类型 */
        rule_type?: 'CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY' | (string & {})
        /** 收费金额限制类型 */
        fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE' | (string & {})
        /** 计费周期类型 */
        daily_limit_type?: 'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY' | (string & {})
        /** 不满一小时取整方式 */
        time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP' | (string & {})
        /** 入场免费时间 */
        free_entry_duration?: number
        /** 出场免费时间 */
        free_exit_duration?: number
        fixed_interval_rule?: {
          /** 日期类型 */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {})
          /** 时段开始时间 */
          start_time?: string
          /** 时段结束时间 */
          end_time?: string
          /** 车辆类型 */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {})
          /** 车牌类型 */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {})
          /** 首段收费时长 */
          first_duration?: number
          /** 首段收费金额（整数，最小货币单位，人民币为分） */
          first_amount?: number
          /** 间隔收费时长 */
          interval_duration?: number
          /** 间隔收费金额（整数，最小货币单位，人民币为分） */
          interval_amount?: number
          /** 间隔时段收费封顶 */
          interval_max_amount?: number
          /** 单日最大收款金额（整数，最小货币单位，人民币为分） */
          max_fee_per_day?: number
          /** 免费时段收取模式 */
          free_period_charging_mode?: 'FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION' | (string & {})
          /** 免费时段计算方式 */
          free_period_calculation_mode?: 'FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START' | (string & {})
          /** 新能源是否免停 */
          is_green_vehicle_free_parking?: boolean
          /** 首段收费模式 */
          first_duration_mode?: 'FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION' | (string & {})
        }[]
        duration_segment_rule?: {
          /** 日期类型 */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {})
          /** 时段开始时间 */
          start_time?: string
          /** 时段结束时间 */
          end_time?: string
          /** 车辆类型 */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {})
          /** 车牌类型 */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {})
          /** 收费模式 */
          charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME' | (string & {})
          /** 停车时长起始 */
          duration_from?: number
          /** 停车时长结束 */
          duration_to?: number
          /** 固定收费金额（整数，最小货币单位，人民币为分） */
          fixed_amount?: number
          /** 间隔时段 */
          interval_min?: number
          /** 间隔收费金额（整数，最小货币单位，人民币为分） */
          interval_amount?: number
          /** 间隔时段收费封顶 */
          interval_max_amount?: number
          /** 单日最大收款金额（整数，最小货币单位，人民币为分） */
          max_fee_per_day?: number
        }[]
        pre_entry_rule?: {
          /** 日期类型 */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {})
          /** 时段开始时间 */
          start_time?: string
          /** 时段结束时间 */
          end_time?: string
          /** 车辆类型 */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {})
          /** 车牌类型 */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {})
          /** 收费金额（整数，最小货币单位，人民币为分） */
          amount?: number
          /** 单日最大收款金额（整数，最小货币单位，人民币为分） */
          max_fee_per_day?: number
        }[]
        /** 节假日模式 */
        holiday_mode?: 'HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY' | (string & {})
        /** 累计限额模式 */
        aggregate_limit_mode?: 'AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN' | (string & {})
        /** 首次计费时间模式 */
        first_charge_time_mode?: 'FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE' | (string & {})
      }
    }
    audit_comment?: {
      fields?: {
        /** 字段名 */
        field?: string
        /** 审核意见 */
        comment?: string
      }[]
      /** 改进建议 */
      recommendation?: string
    }
  }
  /** 微信停车场ID */
  wx_parking_lot_id?: string
}
export interface V3ParkingRemindersApplicationQuery extends Branch {
  /**
   * **查询停车场进件申请单**
   *
   * 停车缴费服务 · 服务商
   */
  get(options: { query: V3ParkingRemindersApplicationQueryGetQuery } & RequestOptions): Promise<Response<V3ParkingRemindersApplicationQueryGetData>>
  /** {@link V3ParkingRemindersApplicationQuery.get} */
  readonly getAsync: V3ParkingRemindersApplicationQuery['get']
}

export interface V3ParkingRemindersApplicationWithdrawPostJson {
  /**
   * 停车场进件审核单号
   * 至多 64 个字符
   */
  parking_lot_audit_no: string
  /**
   * 商户停车场ID
   * 至多 64 个字符
   */
  out_parking_lot_id: string
}
export interface V3ParkingRemindersApplicationWithdraw extends Branch {
  /**
   * **撤回停车场进件申请**
   *
   * 停车缴费服务 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557799
   */
  post(options: { json: V3ParkingRemindersApplicationWithdrawPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3ParkingRemindersApplicationWithdraw.post} */
  readonly postAsync: V3ParkingRemindersApplicationWithdraw['post']
}

export interface V3ParkingRemindersApplicationsGetQuery {
  /** 商户停车场ID */
  out_parking_lot_id: string
  /** 偏移量 */
  offset?: number | undefined
  /** 条数 */
  limit?: number | undefined
}
export interface V3ParkingRemindersApplicationsGetData {
  application_list?: {
    /** 停车场进件审核单号 */
    parking_lot_audit_no?: string
    /** 审核状态 */
    audit_status?: 'AUDIT_STATUS_UNKNOWN' | 'AUDIT_STATUS_PENDING' | 'AUDIT_STATUS_WITHDRAWN' | 'AUDIT_STATUS_APPROVED' | 'AUDIT_STATUS_REJECTED' | (string & {})
    /** 提交时间 */
    submit_time?: number
    parking_lot?: {
      /** 停车场名称 */
      parking_lot_name?: string
      /** 商户停车场ID */
      out_parking_lot_id?: string
      /** 停车场地址 */
      parking_lot_address?: string
      /** 停车场经度 */
      longitude?: string
      /** 停车场纬度 */
      latitude?: string
      /** 停车场类型 */
      parking_lot_type?: 'PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY' | (string & {})
      /** 客服联系电话 */
      phone_number?: string
      /** 收费告示牌url */
      parking_sign_url?: string
      /** 停车场优惠文案 */
      notification_text_list?: string[]
      /** 商家支付小程序appid */
      payment_mini_prog_appid?: string
      /** 商家支付路径 */
      payment_path?: string
      /** 商家停车订单小程序appid */
      parking_order_mini_prog_appid?: string
      /** 商家停车订单路径 */
      parking_order_path?: string
      charging_rule?: {
        /** 收费规则类型 */
        rule_type?: 'CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY' | (string & {})
        /** 收费金额限制类型 */
        fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE' | (string & {})
        /** 计费周期类型 */
        daily_limit_type?: 'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY' | (string & {})
        /** 不满一小时取整方式 */
        time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP' | (string & {})
        /** 入场免费时间 */
        free_entry_duration?: number
        /** 出场免费时间 */
        free_exit_duration?: number
        fixed_interval_rule?: {
          /** 日期类型 */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {})
          /** 时段开始时间 */
          start_time?: string
          /** 时段结束时间 */
          end_time?: string
          /** 车辆类型 */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {})
          /** 车牌类型 */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {})
          /** 首段收费时长 */
          first_duration?: number
          /** 首段收费金额（整数，最小货币单位，人民币为分） */
          first_amount?: number
          /** 间隔收费时长 */
          interval_duration?: number
          /** 间隔收费金额（整数，最小货币单位，人民币为分） */
          interval_amount?: number
          /** 间隔时段收费封顶 */
          interval_max_amount?: number
          /** 单日最大收款金额（整数，最小货币单位，人民币为分） */
          max_fee_per_day?: number
          /** 免费时段收取模式 */
          free_period_charging_mode?: 'FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION' | (string & {})
          /** 免费时段计算方式 */
          free_period_calculation_mode?: 'FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START' | (string & {})
          /** 新能源是否免停 */
          is_green_vehicle_free_parking?: boolean
          /** 首段收费模式 */
          first_duration_mode?: 'FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION' | (string & {})
        }[]
        duration_segment_rule?: {
          /** 日期类型 */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {})
          /** 时段开始时间 */
          start_time?: string
          /** 时段结束时间 */
          end_time?: string
          /** 车辆类型 */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {})
          /** 车牌类型 */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {})
          /** 收费模式 */
          charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME' | (string & {})
          /** 停车时长起始 */
          duration_from?: number
          /** 停车时长结束 */
          duration_to?: number
          /** 固定收费金额（整数，最小货币单位，人民币为分） */
          fixed_amount?: number
          /** 间隔时段 */
          interval_min?: number
          /** 间隔收费金额（整数，最小货币单位，人民币为分） */
          interval_amount?: number
          /** 间隔时段收费封顶 */
          interval_max_amount?: number
          /** 单日最大收款金额（整数，最小货币单位，人民币为分） */
          max_fee_per_day?: number
        }[]
        pre_entry_rule?: {
          /** 日期类型 */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {})
          /** 时段开始时间 */
          start_time?: string
          /** 时段结束时间 */
          end_time?: string
          /** 车辆类型 */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {})
          /** 车牌类型 */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {})
          /** 收费金额（整数，最小货币单位，人民币为分） */
          amount?: number
          /** 单日最大收款金额（整数，最小货币单位，人民币为分） */
          max_fee_per_day?: number
        }[]
        /** 节假日模式 */
        holiday_mode?: 'HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY' | (string & {})
        /** 累计限额模式 */
        aggregate_limit_mode?: 'AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN' | (string & {})
        /** 首次计费时间模式 */
        first_charge_time_mode?: 'FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE' | (string & {})
      }
    }
    audit_comment?: {
      fields?: {
        /** 字段名 */
        field?: string
        /** 审核意见 */
        comment?: string
      }[]
      /** 改进建议 */
      recommendation?: string
    }
  }[]
  /** 微信停车场ID */
  wx_parking_lot_id?: string
}
export interface V3ParkingRemindersApplications extends Branch {
  /**
   * **查询停车场进件申请单列表**
   *
   * 停车缴费服务 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557811
   */
  get(options: { query: V3ParkingRemindersApplicationsGetQuery } & RequestOptions): Promise<Response<V3ParkingRemindersApplicationsGetData>>
  /** {@link V3ParkingRemindersApplications.get} */
  readonly getAsync: V3ParkingRemindersApplications['get']
}

export interface V3ParkingRemindersEntryPostJson {
  /**
   * 商户停车单号
   * 至多 64 个字符
   */
  out_serial_number: string
  /**
   * 微信停车场ID
   * 至多 64 个字符
   */
  parking_id: string
  /**
   * 车牌号
   * 至多 16 个字符
   */
  plate_number: string
  /** 车辆入场时间 */
  enter_timestamp: number
  /** 车牌颜色 */
  plate_color: 'PLATE_COLOR_UNKNOWN' | 'PLATE_COLOR_BLUE' | 'PLATE_COLOR_YELLOW' | 'PLATE_COLOR_BLACK' | 'PLATE_COLOR_WHITE' | 'PLATE_COLOR_GREEN' | 'PLATE_COLOR_YELLOW_GREEN' | 'PLATE_COLOR_AGRICULTURAL_YELLOW' | 'PLATE_COLOR_OTHER' | (string & {})
  /** 车辆性质 */
  car_type: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {})
  /** 车辆类型 */
  vehicle_type: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {})
  /**
   * 停车场入口编号
   * 至多 128 个字符
   */
  entrance_number?: string | undefined
  /**
   * 停车场入口名称
   * 至多 64 个字符
   */
  entrance_name?: string | undefined
  /**
   * 优惠信息模板ID
   * 至多 3 项
   */
  discount_template_id?: readonly number[] | undefined
}
export interface V3ParkingRemindersEntryPostData {
  /** 微信停车单号 */
  serial_number?: string
}
export interface V3ParkingRemindersEntry extends Branch {
  /**
   * **同步车辆入场通知**
   *
   * 停车缴费服务 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557757
   */
  post(options: { json: V3ParkingRemindersEntryPostJson } & RequestOptions): Promise<Response<V3ParkingRemindersEntryPostData>>
  /** {@link V3ParkingRemindersEntry.post} */
  readonly postAsync: V3ParkingRemindersEntry['post']
}

export interface V3ParkingRemindersExitPostJson {
  /**
   * 商户停车单号
   * 至多 64 个字符
   */
  out_serial_number: string
  /** 车辆出场时间 */
  exit_timestamp: number
  /**
   * 车牌号
   * 至多 16 个字符
   */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'PLATE_COLOR_UNKNOWN' | 'PLATE_COLOR_BLUE' | 'PLATE_COLOR_YELLOW' | 'PLATE_COLOR_BLACK' | 'PLATE_COLOR_WHITE' | 'PLATE_COLOR_GREEN' | 'PLATE_COLOR_YELLOW_GREEN' | 'PLATE_COLOR_AGRICULTURAL_YELLOW' | 'PLATE_COLOR_OTHER' | (string & {})
  /**
   * 微信停车场ID
   * 至多 64 个字符
   */
  parking_id: string
  /** 支付状态 */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID' | (string & {}) | undefined
  /** 支付类型 */
  pay_type?: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS' | (string & {}) | undefined
  /**
   * 商户支付订单号
   * 至多 64 个字符
   */
  out_trade_no?: string | undefined
  /** 总费用 */
  total_amount?: number | undefined
  /** 已支付费用 */
  paid_amount?: number | undefined
  /**
   * 付款用户OpenID
   * 至多 128 个字符
   */
  openid?: string | undefined
  /** 支付渠道 */
  pay_channel?: 'PAY_CHANNEL_UNKNOWN' | 'PAY_CHANNEL_WECHAT_PAY_NOTIF' | 'PAY_CHANNEL_SCAN_QRCODE' | 'PAY_CHANNEL_OFFICIAL_ACCOUNT' | 'PAY_CHANNEL_MCH_MINI_PROG' | 'PAY_CHANNEL_OTHERS' | (string & {}) | undefined
  /** 支付时间 */
  pay_time?: number | undefined
  /**
   * 消息支付防伪凭证
   * 至多 256 个字符
   */
  token?: string | undefined
  /**
   * 微信支付订单号
   * 至多 64 个字符
   */
  wx_trade_no?: string | undefined
}
export interface V3ParkingRemindersExit extends Branch {
  /**
   * **同步车辆离场通知**
   *
   * 停车缴费服务 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557725
   */
  post(options: { json: V3ParkingRemindersExitPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3ParkingRemindersExit.post} */
  readonly postAsync: V3ParkingRemindersExit['post']
}

export interface V3ParkingRemindersExtPaymentPostJson {
  /**
   * 商户支付订单号
   * 至多 64 个字符
   */
  out_trade_no: string
  /**
   * 费用明细列表
   * 至少 1 项
   */
  fee_items: readonly {
    /** 费用类型 */
    fee_type: 'EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN' | 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY' | 'EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY' | 'EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER' | (string & {})
    /** 金额（整数，最小货币单位，人民币为分） */
    amount: number
  }[]
  /** 支付时间 */
  pay_time: number
  /**
   * 微信停车场ID
   * 至多 64 个字符
   */
  wx_parking_lot_id?: string | undefined
  /**
   * 微信支付订单号
   * 至多 64 个字符
   */
  wx_trade_no?: string | undefined
}
export interface V3ParkingRemindersExtPayment extends Branch {
  /**
   * **同步非临停扩展支付**
   *
   * 停车缴费服务 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4020338487
   */
  post(options: { json: V3ParkingRemindersExtPaymentPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3ParkingRemindersExtPayment.post} */
  readonly postAsync: V3ParkingRemindersExtPayment['post']
}

export interface V3ParkingRemindersParkingFeePostJson {
  /**
   * 商户停车单号
   * 至多 64 个字符
   */
  out_serial_number: string
  /**
   * 车牌号
   * 至多 16 个字符
   */
  plate_number?: string | undefined
  /**
   * 商户停车场ID
   * 至多 64 个字符
   */
  out_parking_id?: string | undefined
}
export interface V3ParkingRemindersParkingFeePostData {
  /** 当前总费用 */
  total_amount?: number
  /** 已停时长 */
  parking_timestamp?: number
  /** 停车状态 */
  parking_state?: 'PARKING_STATE_UNKNOWN' | 'PARKING_STATE_ENTERED' | 'PARKING_STATE_EXIT_GATE' | 'PARKING_STATE_EXITED' | 'PARKING_STATE_UNEXPECTED_CLOSE' | (string & {})
  /** 支付状态 */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID' | (string & {})
  /** 免费待出场时间 */
  allowed_exit_timestamp?: number
  /** 下一次跳价价格 */
  next_raise_price?: number
  /** 下一次跳价时间 */
  next_raise_timestamp?: number
  /** 应付金额（整数，最小货币单位，人民币为分） */
  payable_amount?: number
  /** 已付金额（整数，最小货币单位，人民币为分） */
  paid_amount?: number
}
export interface V3ParkingRemindersParkingFee extends Branch {
  /**
   * **查询停车费用**
   *
   * 停车缴费服务 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557825
   */
  post(options: { json: V3ParkingRemindersParkingFeePostJson } & RequestOptions): Promise<Response<V3ParkingRemindersParkingFeePostData>>
  /** {@link V3ParkingRemindersParkingFee.post} */
  readonly postAsync: V3ParkingRemindersParkingFee['post']
}

export interface V3ParkingRemindersParkingLotGetQuery {
  /**
   * 商户停车场ID
   * 至多 64 个字符
   */
  out_parking_lot_id?: string | undefined
  /**
   * 微信停车场ID
   * 至多 64 个字符
   */
  wx_parking_lot_id?: string | undefined
}
export interface V3ParkingRemindersParkingLotGetData {
  /** 微信停车场ID */
  wx_parking_lot_id?: string
  /** 商户停车场ID */
  out_parking_lot_id?: string
  /** 停车场名称 */
  parking_lot_name?: string
  /** 停车场地址 */
  parking_lot_address?: string
  /** 支付小程序appid */
  payment_mini_prog_appid?: string
  /** 支付小程序path */
  payment_mini_prog_path?: string
  /** 停车订单小程序appid */
  parking_order_mini_prog_appid?: string
  /** 停车订单小程序path */
  parking_order_mini_prog_path?: string
  /** 启用状态 */
  enabled_state?: 'ENABLED_STATE_UNKNOWN' | 'ENABLED_STATE_NOT_ENABLED' | 'ENABLED_STATE_ENABLED' | 'ENABLED_STATE_OFFLINE' | (string & {})
  /** 原因 */
  reason?: string
}
export interface V3ParkingRemindersParkingLot extends Branch {
  /**
   * **查询停车场信息**
   *
   * 停车缴费服务 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4023070758
   */
  get(options?: { query?: V3ParkingRemindersParkingLotGetQuery | undefined } & RequestOptions): Promise<Response<V3ParkingRemindersParkingLotGetData>>
  /** {@link V3ParkingRemindersParkingLot.get} */
  readonly getAsync: V3ParkingRemindersParkingLot['get']
}

export interface V3ParkingRemindersPaymentPostJson {
  /**
   * 商户停车单号
   * 至多 64 个字符
   */
  out_serial_number: string
  /**
   * 车牌号
   * 至多 16 个字符
   */
  plate_number: string
  /**
   * 微信停车场ID
   * 至多 64 个字符
   */
  parking_id: string
  /** 停车状态 */
  parking_state: 'PARKING_STATUS_UNKNOWN' | 'PARKING_STATUS_PARKING' | 'PARKING_STATUS_NOT_PARKING' | (string & {})
  /** 支付类型 */
  pay_type: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS' | (string & {})
  /**
   * 付款用户OpenID
   * 至多 128 个字符
   */
  openid?: string | undefined
  /**
   * 特约商户号
   * 至多 32 个字符
   */
  sub_mchid?: string | undefined
  /** 总费用 */
  total_amount: number
  /** 已支付费用 */
  paid_amount: number
  /**
   * 商户支付订单号
   * 至多 64 个字符
   */
  out_trade_no?: string | undefined
  /** 支付渠道 */
  pay_channel?: 'PAY_CHANNEL_UNKNOWN' | 'PAY_CHANNEL_WECHAT_PAY_NOTIF' | 'PAY_CHANNEL_SCAN_QRCODE' | 'PAY_CHANNEL_OFFICIAL_ACCOUNT' | 'PAY_CHANNEL_MCH_MINI_PROG' | 'PAY_CHANNEL_OTHERS' | (string & {}) | undefined
  /** 支付时间 */
  pay_time?: number | undefined
  /**
   * 消息支付防伪凭证
   * 至多 256 个字符
   */
  token?: string | undefined
  /**
   * 微信支付订单号
   * 至多 64 个字符
   */
  wx_trade_no?: string | undefined
}
export interface V3ParkingRemindersPayment extends Branch {
  /**
   * **同步支付结果通知**
   *
   * 停车缴费服务 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557765
   */
  post(options: { json: V3ParkingRemindersPaymentPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3ParkingRemindersPayment.post} */
  readonly postAsync: V3ParkingRemindersPayment['post']
}
