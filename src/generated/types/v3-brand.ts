// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Brand extends Branch {
  readonly partner: V3BrandPartner
  readonly profitsharing: V3BrandProfitsharing
  readonly applyments: V3BrandApplyments
  readonly card: V3BrandCard
  readonly marketing: V3BrandMarketing
}

export interface V3BrandPartner extends Branch {
  readonly cardMember: V3BrandPartnerCardMember
  readonly store: V3BrandPartnerStore
}

export interface V3BrandPartnerCardMember extends Branch {
  readonly cards: V3BrandPartnerCardMemberCards
  readonly membershipActivities: V3BrandPartnerCardMemberMembershipActivities
  readonly payViewTokens: V3BrandPartnerCardMemberPayViewTokens
  readonly preAuthTokens: V3BrandPartnerCardMemberPreAuthTokens
  readonly userCards: V3BrandPartnerCardMemberUserCards
  readonly userFeeds: V3BrandPartnerCardMemberUserFeeds
  readonly userPoints: V3BrandPartnerCardMemberUserPoints
}

export interface V3BrandPartnerCardMemberCardsGetQuery {
  /** 品牌id */
  brand_id: string
  /** 状态 */
  state?: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {}) | undefined
  /**
   * 分页页码
   * 默认 `0`
   */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}
export interface V3BrandPartnerCardMemberCardsGetData {
  /** 总数量 */
  total_count?: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 会员卡模板列表 */
  data?: {
    /** 会员卡模板ID */
    card_id?: string
    /** 品牌ID */
    brand_id?: string
    /** 商户AppId */
    appid?: string
    /** 会员卡类型 */
    card_type?: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
    /** 卡名称 */
    card_title?: string
    /** 卡背景颜色 */
    card_color?: string
    /** 卡背景图URL */
    card_picture_url?: string
    /**
     * 会员卡code分配类型
     * - `SYSTEM_ALLOCATE` 系统分配
     * - `MERCHANT_ALLOCATE` 商户预存
     */
    code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
    /**
     * 会员码型
     * - `NONE_CODE` 不显示任何码型
     * - `BAR_CODE` 条形码
     * - `QR_CODE` 二维码
     * - `BAR_CODE_AND_QR_CODE` 条形码和二维码
     * - `JUMP_MINI_PROGRAM` 跳转商家小程序
     */
    code_type?: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {})
    /** 会员码跳转信息 */
    code_jump_information?: {
      /** 会员码跳转AppID */
      jump_appid?: string
      /** 会员码跳转路径 */
      jump_path?: string
    }
    /** 会员权益 */
    benefits?: string
    /** 回调地址 */
    notify_url?: string
    /** 是否置顶 */
    need_pinned?: boolean
    /** 是否展示会员等级 */
    need_display_level?: boolean
    /** 会员初始等级 */
    init_level?: string
    /** 服务电话 */
    service_phone?: string
    /** 商家法务协议 */
    legal_agreement?: string
    /** 会员卡有效期 */
    valid_date_information?: {
      /**
       * 有效期类型
       * - `FIX_TIME_RANGE` 固定时间范围内有效
       * - `FIX_TERM` 相对时间范围内有效
       * - `PERMANENT` 永久有效
       */
      type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
      /**
       * 有效期开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_begin_time?: string
      /**
       * 有效期结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_end_time?: string
      /** 生效后N天内有效 */
      available_day_after_receive?: number
    }
    /** 积分信息 */
    points_information?: {
      /** 积分跳转AppID */
      jump_appid?: string
      /** 积分跳转路径 */
      jump_path?: string
    }
    /** 储值信息 */
    balance_information?: {
      /** 储值小程序AppID */
      jump_appid?: string
      /** 储值小程序路径 */
      jump_path?: string
    }
    /** 付费会员信息 */
    purchase_information?: {
      /** 付费会员价格 */
      price?: number
      /** 付费会员跳转AppID */
      jump_appid?: string
      /** 付费会员跳转路径 */
      jump_path?: string
    }
    /** 用户开卡信息 */
    user_information?: {
      /**
       * 平台提供的通用开卡信息字段
       * - `USER_FORM_FLAG_SEX` 性别
       * - `USER_FORM_FLAG_NAME` 姓名
       * - `USER_FORM_FLAG_BIRTHDAY` 生日
       * - `USER_FORM_FLAG_ADDRESS` 地址
       * - `USER_FORM_FLAG_EMAIL` 邮箱
       * - `USER_FORM_FLAG_CITY` 城市
       */
      common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: {
        /**
         * 商户自定义的开卡信息字段类型
         * - `CHECK_BOX` 自定义多选
         * - `RADIO` 自定义单选
         */
        type?: 'CHECK_BOX' | 'RADIO' | (string & {})
        /** 字段名称 */
        name?: string
        /** 字段值 */
        values?: string[]
      }[]
    }
    /** 状态 */
    state?: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
    /** 创建时间 */
    create_time?: string
    /** 更新时间 */
    update_time?: string
  }[]
}
export interface V3BrandPartnerCardMemberCardsPostJson {
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /**
   * 会员卡code分配类型
   * - `SYSTEM_ALLOCATE` 系统分配
   * - `MERCHANT_ALLOCATE` 商户预存
   */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /**
   * 会员码型
   * - `NONE_CODE` 不显示任何码型
   * - `BAR_CODE` 条形码
   * - `QR_CODE` 二维码
   * - `BAR_CODE_AND_QR_CODE` 条形码和二维码
   * - `JUMP_MINI_PROGRAM` 跳转商家小程序
   */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string | undefined
    /** 会员码跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 服务电话 */
  service_phone?: string | undefined
  /** 商家法务协议 */
  legal_agreement?: string | undefined
  /** 会员卡有效期 */
  valid_date_information: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string | undefined
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string | undefined
    /** 积分跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string | undefined
    /** 储值小程序路径 */
    jump_path?: string | undefined
  } | undefined
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 */
    price?: number | undefined
    /** 付费会员跳转AppID */
    jump_appid?: string | undefined
    /** 付费会员跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 用户开卡信息 */
  user_information?: {
    /**
     * 平台提供的通用开卡信息字段
     * - `USER_FORM_FLAG_SEX` 性别
     * - `USER_FORM_FLAG_NAME` 姓名
     * - `USER_FORM_FLAG_BIRTHDAY` 生日
     * - `USER_FORM_FLAG_ADDRESS` 地址
     * - `USER_FORM_FLAG_EMAIL` 邮箱
     * - `USER_FORM_FLAG_CITY` 城市
     */
    common_field_list?: readonly ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[] | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: readonly {
      /**
       * 商户自定义的开卡信息字段类型
       * - `CHECK_BOX` 自定义多选
       * - `RADIO` 自定义单选
       */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {}) | undefined
      /** 字段名称 */
      name?: string | undefined
      /** 字段值 */
      values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
}
export interface V3BrandPartnerCardMemberCardsPostData {
  /** 会员卡模板ID */
  card_id?: string
  /** 品牌ID */
  brand_id?: string
  /** 商户AppId */
  appid?: string
  /** 会员卡类型 */
  card_type?: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title?: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /**
   * 会员卡code分配类型
   * - `SYSTEM_ALLOCATE` 系统分配
   * - `MERCHANT_ALLOCATE` 商户预存
   */
  code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /**
   * 会员码型
   * - `NONE_CODE` 不显示任何码型
   * - `BAR_CODE` 条形码
   * - `QR_CODE` 二维码
   * - `BAR_CODE_AND_QR_CODE` 条形码和二维码
   * - `JUMP_MINI_PROGRAM` 跳转商家小程序
   */
  code_type?: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string
    /** 会员码跳转路径 */
    jump_path?: string
  }
  /** 会员权益 */
  benefits?: string
  /** 回调地址 */
  notify_url?: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string
    /** 积分跳转路径 */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string
    /** 储值小程序路径 */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 */
    price?: number
    /** 付费会员跳转AppID */
    jump_appid?: string
    /** 付费会员跳转路径 */
    jump_path?: string
  }
  /** 用户开卡信息 */
  user_information?: {
    /**
     * 平台提供的通用开卡信息字段
     * - `USER_FORM_FLAG_SEX` 性别
     * - `USER_FORM_FLAG_NAME` 姓名
     * - `USER_FORM_FLAG_BIRTHDAY` 生日
     * - `USER_FORM_FLAG_ADDRESS` 地址
     * - `USER_FORM_FLAG_EMAIL` 邮箱
     * - `USER_FORM_FLAG_CITY` 城市
     */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /**
       * 商户自定义的开卡信息字段类型
       * - `CHECK_BOX` 自定义多选
       * - `RADIO` 自定义单选
       */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {})
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
  }
  /** 状态 */
  state?: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
}
export interface V3BrandPartnerCardMemberCards extends Branch {
  /**
   * **查询会员卡模板列表**
   *
   * 商家名片会员 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336976
   */
  get(options: { query: V3BrandPartnerCardMemberCardsGetQuery } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberCardsGetData>>
  /** {@link V3BrandPartnerCardMemberCards.get} */
  readonly getAsync: V3BrandPartnerCardMemberCards['get']
  /**
   * **创建会员卡模板**
   *
   * 商家名片会员 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336970
   */
  post(options: { json: V3BrandPartnerCardMemberCardsPostJson } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberCardsPostData>>
  /** {@link V3BrandPartnerCardMemberCards.post} */
  readonly postAsync: V3BrandPartnerCardMemberCards['post']
  readonly _card_id_: V3BrandPartnerCardMemberCardsByCard_id
  readonly $card_id$: V3BrandPartnerCardMemberCardsByCard_id
  readonly '<card_id>': V3BrandPartnerCardMemberCardsByCard_id
  readonly '{card_id}': V3BrandPartnerCardMemberCardsByCard_id
}

export interface V3BrandPartnerCardMemberCardsByCard_idGetQuery {
  /** 品牌id */
  brand_id: string
}
export interface V3BrandPartnerCardMemberCardsByCard_idGetData {
  /** 会员卡模板ID */
  card_id?: string
  /** 品牌ID */
  brand_id?: string
  /** 商户AppId */
  appid?: string
  /** 会员卡类型 */
  card_type?: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title?: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /**
   * 会员卡code分配类型
   * - `SYSTEM_ALLOCATE` 系统分配
   * - `MERCHANT_ALLOCATE` 商户预存
   */
  code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /**
   * 会员码型
   * - `NONE_CODE` 不显示任何码型
   * - `BAR_CODE` 条形码
   * - `QR_CODE` 二维码
   * - `BAR_CODE_AND_QR_CODE` 条形码和二维码
   * - `JUMP_MINI_PROGRAM` 跳转商家小程序
   */
  code_type?: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string
    /** 会员码跳转路径 */
    jump_path?: string
  }
  /** 会员权益 */
  benefits?: string
  /** 回调地址 */
  notify_url?: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string
    /** 积分跳转路径 */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string
    /** 储值小程序路径 */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 */
    price?: number
    /** 付费会员跳转AppID */
    jump_appid?: string
    /** 付费会员跳转路径 */
    jump_path?: string
  }
  /** 用户开卡信息 */
  user_information?: {
    /**
     * 平台提供的通用开卡信息字段
     * - `USER_FORM_FLAG_SEX` 性别
     * - `USER_FORM_FLAG_NAME` 姓名
     * - `USER_FORM_FLAG_BIRTHDAY` 生日
     * - `USER_FORM_FLAG_ADDRESS` 地址
     * - `USER_FORM_FLAG_EMAIL` 邮箱
     * - `USER_FORM_FLAG_CITY` 城市
     */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /**
       * 商户自定义的开卡信息字段类型
       * - `CHECK_BOX` 自定义多选
       * - `RADIO` 自定义单选
       */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {})
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
  }
  /** 状态 */
  state?: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
}
export interface V3BrandPartnerCardMemberCardsByCard_idPatchJson {
  /** 品牌ID */
  brand_id: string
  /** 卡名称 */
  card_title?: string | undefined
  /** 卡背景颜色 */
  card_color?: string | undefined
  /** 卡背景图URL */
  card_picture_url?: string | undefined
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string | undefined
    /** 会员码跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 会员权益 */
  benefits?: string | undefined
  /** 回调地址 */
  notify_url?: string | undefined
  /** 是否置顶 */
  need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 服务电话 */
  service_phone?: string | undefined
  /** 商家法务协议 */
  legal_agreement?: string | undefined
  /** 会员卡有效期 */
  valid_date_information?: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string | undefined
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  } | undefined
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string | undefined
    /** 积分跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string | undefined
    /** 储值小程序路径 */
    jump_path?: string | undefined
  } | undefined
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 */
    price?: number | undefined
    /** 付费会员跳转AppID */
    jump_appid?: string | undefined
    /** 付费会员跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 用户开卡信息 */
  user_information?: {
    /**
     * 平台提供的通用开卡信息字段
     * - `USER_FORM_FLAG_SEX` 性别
     * - `USER_FORM_FLAG_NAME` 姓名
     * - `USER_FORM_FLAG_BIRTHDAY` 生日
     * - `USER_FORM_FLAG_ADDRESS` 地址
     * - `USER_FORM_FLAG_EMAIL` 邮箱
     * - `USER_FORM_FLAG_CITY` 城市
     */
    common_field_list?: readonly ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[] | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: readonly {
      /**
       * 商户自定义的开卡信息字段类型
       * - `CHECK_BOX` 自定义多选
       * - `RADIO` 自定义单选
       */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {}) | undefined
      /** 字段名称 */
      name?: string | undefined
      /** 字段值 */
      values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
}
export interface V3BrandPartnerCardMemberCardsByCard_idPatchData {
  /** 会员卡模板ID */
  card_id?: string
  /** 品牌ID */
  brand_id?: string
  /** 商户AppId */
  appid?: string
  /** 会员卡类型 */
  card_type?: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title?: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /**
   * 会员卡code分配类型
   * - `SYSTEM_ALLOCATE` 系统分配
   * - `MERCHANT_ALLOCATE` 商户预存
   */
  code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /**
   * 会员码型
   * - `NONE_CODE` 不显示任何码型
   * - `BAR_CODE` 条形码
   * - `QR_CODE` 二维码
   * - `BAR_CODE_AND_QR_CODE` 条形码和二维码
   * - `JUMP_MINI_PROGRAM` 跳转商家小程序
   */
  code_type?: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string
    /** 会员码跳转路径 */
    jump_path?: string
  }
  /** 会员权益 */
  benefits?: string
  /** 回调地址 */
  notify_url?: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string
    /** 积分跳转路径 */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string
    /** 储值小程序路径 */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 */
    price?: number
    /** 付费会员跳转AppID */
    jump_appid?: string
    /** 付费会员跳转路径 */
    jump_path?: string
  }
  /** 用户开卡信息 */
  user_information?: {
    /**
     * 平台提供的通用开卡信息字段
     * - `USER_FORM_FLAG_SEX` 性别
     * - `USER_FORM_FLAG_NAME` 姓名
     * - `USER_FORM_FLAG_BIRTHDAY` 生日
     * - `USER_FORM_FLAG_ADDRESS` 地址
     * - `USER_FORM_FLAG_EMAIL` 邮箱
     * - `USER_FORM_FLAG_CITY` 城市
     */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /**
       * 商户自定义的开卡信息字段类型
       * - `CHECK_BOX` 自定义多选
       * - `RADIO` 自定义单选
       */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {})
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
  }
  /** 状态 */
  state?: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
}
export interface V3BrandPartnerCardMemberCardsByCard_idDeleteQuery {
  /** 品牌id */
  brand_id: string
}
export interface V3BrandPartnerCardMemberCardsByCard_idDeleteData {
  /** 会员卡模板ID */
  card_id?: string
  /** 品牌ID */
  brand_id?: string
  /** 商户AppId */
  appid?: string
  /** 会员卡类型 */
  card_type?: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title?: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /**
   * 会员卡code分配类型
   * - `SYSTEM_ALLOCATE` 系统分配
   * - `MERCHANT_ALLOCATE` 商户预存
   */
  code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /**
   * 会员码型
   * - `NONE_CODE` 不显示任何码型
   * - `BAR_CODE` 条形码
   * - `QR_CODE` 二维码
   * - `BAR_CODE_AND_QR_CODE` 条形码和二维码
   * - `JUMP_MINI_PROGRAM` 跳转商家小程序
   */
  code_type?: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string
    /** 会员码跳转路径 */
    jump_path?: string
  }
  /** 会员权益 */
  benefits?: string
  /** 回调地址 */
  notify_url?: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string
    /** 积分跳转路径 */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string
    /** 储值小程序路径 */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 */
    price?: number
    /** 付费会员跳转AppID */
    jump_appid?: string
    /** 付费会员跳转路径 */
    jump_path?: string
  }
  /** 用户开卡信息 */
  user_information?: {
    /**
     * 平台提供的通用开卡信息字段
     * - `USER_FORM_FLAG_SEX` 性别
     * - `USER_FORM_FLAG_NAME` 姓名
     * - `USER_FORM_FLAG_BIRTHDAY` 生日
     * - `USER_FORM_FLAG_ADDRESS` 地址
     * - `USER_FORM_FLAG_EMAIL` 邮箱
     * - `USER_FORM_FLAG_CITY` 城市
     */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /**
       * 商户自定义的开卡信息字段类型
       * - `CHECK_BOX` 自定义多选
       * - `RADIO` 自定义单选
       */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {})
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
  }
  /** 状态 */
  state?: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
}
export interface V3BrandPartnerCardMemberCardsByCard_id extends Branch {
  /**
   * **查询会员卡模板信息**
   *
   * 商家名片会员 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336974
   */
  get(options: { card_id: string; query: V3BrandPartnerCardMemberCardsByCard_idGetQuery } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberCardsByCard_idGetData>>
  /** {@link V3BrandPartnerCardMemberCardsByCard_id.get} */
  readonly getAsync: V3BrandPartnerCardMemberCardsByCard_id['get']
  /**
   * **修改会员卡模板信息**
   *
   * 商家名片会员 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336977
   */
  patch(options: { card_id: string; json: V3BrandPartnerCardMemberCardsByCard_idPatchJson } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberCardsByCard_idPatchData>>
  /** {@link V3BrandPartnerCardMemberCardsByCard_id.patch} */
  readonly patchAsync: V3BrandPartnerCardMemberCardsByCard_id['patch']
  /**
   * **删除会员卡模板**
   *
   * 商家名片会员 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336972
   */
  delete(options: { card_id: string; query: V3BrandPartnerCardMemberCardsByCard_idDeleteQuery } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberCardsByCard_idDeleteData>>
  /** {@link V3BrandPartnerCardMemberCardsByCard_id.delete} */
  readonly deleteAsync: V3BrandPartnerCardMemberCardsByCard_id['delete']
  readonly invalidate: V3BrandPartnerCardMemberCardsByCard_idInvalidate
}

export interface V3BrandPartnerCardMemberCardsByCard_idInvalidatePostJson {
  /** 品牌id */
  brand_id: string
}
export interface V3BrandPartnerCardMemberCardsByCard_idInvalidatePostData {
  /** 商家请求单号 */
  out_request_no?: string
  /** 会员卡模板ID */
  card_id?: string
  /** 品牌ID */
  brand_id?: string
  /** 商户AppId */
  appid?: string
  /** 会员卡类型 */
  card_type?: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title?: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /**
   * 会员卡code分配类型
   * - `SYSTEM_ALLOCATE` 系统分配
   * - `MERCHANT_ALLOCATE` 商户预存
   */
  code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /**
   * 会员码型
   * - `NONE_CODE` 不显示任何码型
   * - `BAR_CODE` 条形码
   * - `QR_CODE` 二维码
   * - `BAR_CODE_AND_QR_CODE` 条形码和二维码
   * - `JUMP_MINI_PROGRAM` 跳转商家小程序
   */
  code_type?: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string
    /** 会员码跳转路径 */
    jump_path?: string
  }
  /** 会员权益 */
  benefits?: string
  /** 回调地址 */
  notify_url?: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 会员中心信息 */
  member_information?: {
    /** 会员中心跳转AppID */
    jump_appid?: string
    /** 会员中心跳转路径 */
    jump_path?: string
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string
    /** 积分跳转路径 */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string
    /** 储值小程序路径 */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 */
    price?: number
    /** 付费会员跳转AppID */
    jump_appid?: string
    /** 付费会员跳转路径 */
    jump_path?: string
  }
  /** 用户开卡信息 */
  user_information?: {
    /**
     * 平台提供的通用开卡信息字段
     * - `USER_FORM_FLAG_SEX` 性别
     * - `USER_FORM_FLAG_NAME` 姓名
     * - `USER_FORM_FLAG_BIRTHDAY` 生日
     * - `USER_FORM_FLAG_ADDRESS` 地址
     * - `USER_FORM_FLAG_EMAIL` 邮箱
     * - `USER_FORM_FLAG_CITY` 城市
     */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /**
       * 商户自定义的开卡信息字段类型
       * - `CHECK_BOX` 自定义多选
       * - `RADIO` 自定义单选
       */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {})
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
  }
  /** 状态 */
  state?: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
}
export interface V3BrandPartnerCardMemberCardsByCard_idInvalidate extends Branch {
  /**
   * **作废会员卡模板**
   *
   * 商家名片会员 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336972
   */
  post(options: { card_id: string; json: V3BrandPartnerCardMemberCardsByCard_idInvalidatePostJson } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberCardsByCard_idInvalidatePostData>>
  /** {@link V3BrandPartnerCardMemberCardsByCard_idInvalidate.post} */
  readonly postAsync: V3BrandPartnerCardMemberCardsByCard_idInvalidate['post']
}

export interface V3BrandPartnerCardMemberMembershipActivitiesGetQuery {
  /** 品牌id */
  brand_id: string
  /** 会员卡模板ID */
  card_id?: string | undefined
  /** 活动状态 */
  activity_state?: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {}) | undefined
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
}
export interface V3BrandPartnerCardMemberMembershipActivitiesGetData {
  /** 活动列表 */
  data?: {
    /** 商户请求单号 */
    out_request_no?: string
    /** 品牌ID */
    brand_id?: string
    /** 会员卡ID */
    card_id?: string
    /** 活动渠道 */
    activity_channel?: 'MECHANT_APP_COMPONENT' | (string & {})
    /** 活动主标题 */
    title?: string
    /** 活动主标题 */
    sub_title?: string
    /**
     * 活动开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    begin_time?: string
    /**
     * 活动结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    end_time?: string
    /** 活动总库存 */
    apply_total?: number
    /** 活动剩余库存 */
    apply_available?: number
    /** 商品券批次列表 */
    product_coupon_stock_list?: {
      /** 商品券ID */
      product_coupon_id?: string
      /** 批次ID */
      stock_id?: string
    }[]
    /** 活动ID */
    activity_id?: string
    /** 活动状态 */
    activity_state?: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {})
    /**
     * 创建时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    create_time?: string
    /**
     * 更新时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    modify_time?: string
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
}
export interface V3BrandPartnerCardMemberMembershipActivitiesPostJson {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /** 活动渠道 */
  activity_channel: 'MECHANT_APP_COMPONENT' | (string & {})
  /** 活动主标题 */
  title: string
  /** 活动主标题 */
  sub_title: string
  /**
   * 活动开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  begin_time: string
  /**
   * 活动结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 商品券批次列表 */
  product_coupon_stock_list: readonly {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
  }[]
}
export interface V3BrandPartnerCardMemberMembershipActivitiesPostData {
  /** 商户请求单号 */
  out_request_no?: string
  /** 品牌ID */
  brand_id?: string
  /** 会员卡ID */
  card_id?: string
  /** 活动渠道 */
  activity_channel?: 'MECHANT_APP_COMPONENT' | (string & {})
  /** 活动主标题 */
  title?: string
  /** 活动主标题 */
  sub_title?: string
  /**
   * 活动开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  begin_time?: string
  /**
   * 活动结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  end_time?: string
  /** 活动总库存 */
  apply_total?: number
  /** 活动剩余库存 */
  apply_available?: number
  /** 商品券批次列表 */
  product_coupon_stock_list?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 批次ID */
    stock_id?: string
  }[]
  /** 活动ID */
  activity_id?: string
  /** 活动状态 */
  activity_state?: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {})
  /**
   * 创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  modify_time?: string
}
export interface V3BrandPartnerCardMemberMembershipActivities extends Branch {
  /**
   * **查询品牌会员发券活动列表**
   *
   * 商家名片会员活动 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588039
   */
  get(options: { query: V3BrandPartnerCardMemberMembershipActivitiesGetQuery } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberMembershipActivitiesGetData>>
  /** {@link V3BrandPartnerCardMemberMembershipActivities.get} */
  readonly getAsync: V3BrandPartnerCardMemberMembershipActivities['get']
  /**
   * **创建品牌会员发券活动**
   *
   * 商家名片会员活动 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016464918
   */
  post(options: { json: V3BrandPartnerCardMemberMembershipActivitiesPostJson } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberMembershipActivitiesPostData>>
  /** {@link V3BrandPartnerCardMemberMembershipActivities.post} */
  readonly postAsync: V3BrandPartnerCardMemberMembershipActivities['post']
  readonly _activity_id_: V3BrandPartnerCardMemberMembershipActivitiesByActivity_id
  readonly $activity_id$: V3BrandPartnerCardMemberMembershipActivitiesByActivity_id
  readonly '<activity_id>': V3BrandPartnerCardMemberMembershipActivitiesByActivity_id
  readonly '{activity_id}': V3BrandPartnerCardMemberMembershipActivitiesByActivity_id
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivity_idGetQuery {
  /** 品牌id */
  brand_id: string
}
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivity_idGetData {
  /** 商户请求单号 */
  out_request_no?: string
  /** 品牌ID */
  brand_id?: string
  /** 会员卡ID */
  card_id?: string
  /** 活动渠道 */
  activity_channel?: 'MECHANT_APP_COMPONENT' | (string & {})
  /** 活动主标题 */
  title?: string
  /** 活动主标题 */
  sub_title?: string
  /**
   * 活动开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  begin_time?: string
  /**
   * 活动结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  end_time?: string
  /** 活动总库存 */
  apply_total?: number
  /** 活动剩余库存 */
  apply_available?: number
  /** 商品券批次列表 */
  product_coupon_stock_list?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 批次ID */
    stock_id?: string
  }[]
  /** 活动ID */
  activity_id?: string
  /** 活动状态 */
  activity_state?: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {})
  /**
   * 创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  modify_time?: string
}
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivity_idPatchJson {
  /** 品牌ID */
  brand_id: string
  /** 活动主标题 */
  title: string
  /** 活动主标题 */
  sub_title: string
  /**
   * 活动开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  begin_time: string
  /**
   * 活动结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  end_time: string
}
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivity_idPatchData {
  /** 商户请求单号 */
  out_request_no?: string
  /** 品牌ID */
  brand_id?: string
  /** 会员卡ID */
  card_id?: string
  /** 活动渠道 */
  activity_channel?: 'MECHANT_APP_COMPONENT' | (string & {})
  /** 活动主标题 */
  title?: string
  /** 活动主标题 */
  sub_title?: string
  /**
   * 活动开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  begin_time?: string
  /**
   * 活动结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  end_time?: string
  /** 活动总库存 */
  apply_total?: number
  /** 活动剩余库存 */
  apply_available?: number
  /** 商品券批次列表 */
  product_coupon_stock_list?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 批次ID */
    stock_id?: string
  }[]
  /** 活动ID */
  activity_id?: string
  /** 活动状态 */
  activity_state?: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {})
  /**
   * 创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  modify_time?: string
}
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivity_id extends Branch {
  /**
   * **查询品牌会员发券活动**
   *
   * 商家名片会员活动 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588015
   */
  get(options: { activity_id: string; query: V3BrandPartnerCardMemberMembershipActivitiesByActivity_idGetQuery } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberMembershipActivitiesByActivity_idGetData>>
  /** {@link V3BrandPartnerCardMemberMembershipActivitiesByActivity_id.get} */
  readonly getAsync: V3BrandPartnerCardMemberMembershipActivitiesByActivity_id['get']
  /**
   * **修改品牌会员发券活动信息**
   *
   * 商家名片会员活动 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588044
   */
  patch(options: { activity_id: string; json: V3BrandPartnerCardMemberMembershipActivitiesByActivity_idPatchJson } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberMembershipActivitiesByActivity_idPatchData>>
  /** {@link V3BrandPartnerCardMemberMembershipActivitiesByActivity_id.patch} */
  readonly patchAsync: V3BrandPartnerCardMemberMembershipActivitiesByActivity_id['patch']
  readonly terminate: V3BrandPartnerCardMemberMembershipActivitiesByActivity_idTerminate
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivity_idTerminatePostJson {
  /** 品牌ID */
  brand_id: string
}
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivity_idTerminatePostData {
  /** 商户请求单号 */
  out_request_no?: string
  /** 品牌ID */
  brand_id?: string
  /** 会员卡ID */
  card_id?: string
  /** 活动渠道 */
  activity_channel?: 'MECHANT_APP_COMPONENT' | (string & {})
  /** 活动主标题 */
  title?: string
  /** 活动主标题 */
  sub_title?: string
  /**
   * 活动开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  begin_time?: string
  /**
   * 活动结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  end_time?: string
  /** 活动总库存 */
  apply_total?: number
  /** 活动剩余库存 */
  apply_available?: number
  /** 商品券批次列表 */
  product_coupon_stock_list?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 批次ID */
    stock_id?: string
  }[]
  /** 活动ID */
  activity_id?: string
  /** 活动状态 */
  activity_state?: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {})
  /**
   * 创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  modify_time?: string
}
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivity_idTerminate extends Branch {
  /**
   * **终止品牌会员发券活动**
   *
   * 商家名片会员活动 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588028
   */
  post(options: { activity_id: string; json: V3BrandPartnerCardMemberMembershipActivitiesByActivity_idTerminatePostJson } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberMembershipActivitiesByActivity_idTerminatePostData>>
  /** {@link V3BrandPartnerCardMemberMembershipActivitiesByActivity_idTerminate.post} */
  readonly postAsync: V3BrandPartnerCardMemberMembershipActivitiesByActivity_idTerminate['post']
}

export interface V3BrandPartnerCardMemberPayViewTokensPostJson {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
}
export interface V3BrandPartnerCardMemberPayViewTokensPostData {
  /** 预授权token */
  token?: string
  /**
   * token过期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  expire_time?: string
}
export interface V3BrandPartnerCardMemberPayViewTokens extends Branch {
  /**
   * **品牌会员展示付款码组件预授权**
   *
   * 商家名片会员 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016834476
   */
  post(options: { json: V3BrandPartnerCardMemberPayViewTokensPostJson } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberPayViewTokensPostData>>
  /** {@link V3BrandPartnerCardMemberPayViewTokens.post} */
  readonly postAsync: V3BrandPartnerCardMemberPayViewTokens['post']
}

export interface V3BrandPartnerCardMemberPreAuthTokensPostJson {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
}
export interface V3BrandPartnerCardMemberPreAuthTokensPostData {
  /** 预授权token */
  token?: string
  /**
   * token过期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  expire_time?: string
}
export interface V3BrandPartnerCardMemberPreAuthTokens extends Branch {
  /**
   * **入会组件预授权**
   *
   * 商家名片会员 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336986
   */
  post(options: { json: V3BrandPartnerCardMemberPreAuthTokensPostJson } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberPreAuthTokensPostData>>
  /** {@link V3BrandPartnerCardMemberPreAuthTokens.post} */
  readonly postAsync: V3BrandPartnerCardMemberPreAuthTokens['post']
}

export interface V3BrandPartnerCardMemberUserCardsGetQuery {
  /** 品牌id */
  brand_id: string
  /** 用户标识 */
  openid: string
  /** 用户会员卡状态 */
  user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {}) | undefined
  /**
   * 分页页码
   * 默认 `0`
   */
  offset: number
  /** 分页大小 */
  limit: number
}
export interface V3BrandPartnerCardMemberUserCardsGetData {
  /** 总数量 */
  total_count?: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 会员卡列表 */
  data?: {
    /** 会员卡code */
    user_card_code?: string
    /** 会员卡模板ID */
    card_id?: string
    /** 用户标识 */
    openid?: string
    /** 卡背景颜色 */
    card_color?: string
    /** 卡背景图URL */
    card_picture_url?: string
    /** 品牌ID */
    brand_id?: string
    /** 会员卡类型 */
    card_type?: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
    /**
     * 加密的手机号
     * 敏感信息：用商户私钥解密
     */
    phone_number?: string
    /** 等级 */
    level?: string
    /** 会员卡有效期 */
    valid_date_information?: {
      /**
       * 有效期类型
       * - `FIX_TIME_RANGE` 固定时间范围内有效
       * - `FIX_TERM` 相对时间范围内有效
       * - `PERMANENT` 永久有效
       */
      type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
      /**
       * 有效期开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_begin_time?: string
      /**
       * 有效期结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_end_time?: string
      /** 生效后N天内有效 */
      available_day_after_receive?: number
    }
    /** 领取时间 */
    pickup_time?: string
    /** 用户开卡时填写的个人信息 */
    user_information?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: {
        /**
         * 平台提供的通用开卡信息字段
         * - `USER_FORM_FLAG_SEX` 性别
         * - `USER_FORM_FLAG_NAME` 姓名
         * - `USER_FORM_FLAG_BIRTHDAY` 生日
         * - `USER_FORM_FLAG_ADDRESS` 地址
         * - `USER_FORM_FLAG_EMAIL` 邮箱
         * - `USER_FORM_FLAG_CITY` 城市
         */
        name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})
        /** 敏感信息：用商户私钥解密 */
        value?: string
      }[]
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: {
        /** 字段名称 */
        name?: string
        /**
         * 加密的用户选择的字段值列表
         * 敏感信息：用商户私钥解密
         */
        user_chosen_values?: string[]
      }[]
    }
    /** 商家数据包 */
    attach?: string
    /** 用户会员卡状态 */
    user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
    /** 作废原因 */
    invalid_reason?: string
    /**
     * 作废时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    invalid_time?: string
  }[]
}
export interface V3BrandPartnerCardMemberUserCards extends Branch {
  /**
   * **查询用户在品牌下所有会员卡**
   *
   * 商家名片会员 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336984
   */
  get(options: { query: V3BrandPartnerCardMemberUserCardsGetQuery } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberUserCardsGetData>>
  /** {@link V3BrandPartnerCardMemberUserCards.get} */
  readonly getAsync: V3BrandPartnerCardMemberUserCards['get']
  readonly importByOpenid: V3BrandPartnerCardMemberUserCardsImportByOpenid
  readonly importByPhone: V3BrandPartnerCardMemberUserCardsImportByPhone
  readonly _user_card_code_: V3BrandPartnerCardMemberUserCardsByUser_card_code
  readonly $user_card_code$: V3BrandPartnerCardMemberUserCardsByUser_card_code
  readonly '<user_card_code>': V3BrandPartnerCardMemberUserCardsByUser_card_code
  readonly '{user_card_code}': V3BrandPartnerCardMemberUserCardsByUser_card_code
}

export interface V3BrandPartnerCardMemberUserCardsImportByOpenidPostJson {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /**
   * 加密的手机号
   * 敏感信息：用微信支付公钥加密
   */
  phone_number?: string | Encrypted | undefined
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: readonly {
      /**
       * 平台提供的通用开卡信息字段
       * - `USER_FORM_FLAG_SEX` 性别
       * - `USER_FORM_FLAG_NAME` 姓名
       * - `USER_FORM_FLAG_BIRTHDAY` 生日
       * - `USER_FORM_FLAG_ADDRESS` 地址
       * - `USER_FORM_FLAG_EMAIL` 邮箱
       * - `USER_FORM_FLAG_CITY` 城市
       */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}) | undefined
      /** 敏感信息：用微信支付公钥加密 */
      value?: string | Encrypted | undefined
    }[] | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: readonly {
      /** 字段名称 */
      name?: string | undefined
      /**
       * 加密的用户选择的字段值列表
       * 敏感信息：用微信支付公钥加密
       */
      user_chosen_values?: readonly (string | Encrypted)[] | undefined
    }[] | undefined
  } | undefined
  /** 会员卡有效期 */
  date_information: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string | undefined
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /**
   * 领取时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  pickup_time: string
}
export interface V3BrandPartnerCardMemberUserCardsImportByOpenidPostData {
  /** 会员卡code */
  user_card_code?: string
  /** 会员卡模板ID */
  card_id?: string
  /** 用户标识 */
  openid?: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id?: string
  /** 会员卡类型 */
  card_type?: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /**
   * 加密的手机号
   * 敏感信息：用商户私钥解密
   */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /**
   * 领取时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  pickup_time?: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /**
       * 平台提供的通用开卡信息字段
       * - `USER_FORM_FLAG_SEX` 性别
       * - `USER_FORM_FLAG_NAME` 姓名
       * - `USER_FORM_FLAG_BIRTHDAY` 生日
       * - `USER_FORM_FLAG_ADDRESS` 地址
       * - `USER_FORM_FLAG_EMAIL` 邮箱
       * - `USER_FORM_FLAG_CITY` 城市
       */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})
      /** 敏感信息：用商户私钥解密 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /**
       * 加密的用户选择的字段值列表
       * 敏感信息：用商户私钥解密
       */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /**
   * 作废时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  invalid_time?: string
}
export interface V3BrandPartnerCardMemberUserCardsImportByOpenid extends Branch {
  /**
   * **根据openid导入用户会员卡**
   *
   * 商家名片会员 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336981
   */
  post(options: { json: V3BrandPartnerCardMemberUserCardsImportByOpenidPostJson } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberUserCardsImportByOpenidPostData>>
  /** {@link V3BrandPartnerCardMemberUserCardsImportByOpenid.post} */
  readonly postAsync: V3BrandPartnerCardMemberUserCardsImportByOpenid['post']
}

export interface V3BrandPartnerCardMemberUserCardsImportByPhonePostJson {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /**
   * 加密的手机号
   * 敏感信息：用微信支付公钥加密
   */
  phone_number: string | Encrypted
  /** 会员卡code */
  user_card_code: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: readonly {
      /**
       * 平台提供的通用开卡信息字段
       * - `USER_FORM_FLAG_SEX` 性别
       * - `USER_FORM_FLAG_NAME` 姓名
       * - `USER_FORM_FLAG_BIRTHDAY` 生日
       * - `USER_FORM_FLAG_ADDRESS` 地址
       * - `USER_FORM_FLAG_EMAIL` 邮箱
       * - `USER_FORM_FLAG_CITY` 城市
       */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}) | undefined
      /** 敏感信息：用微信支付公钥加密 */
      value?: string | Encrypted | undefined
    }[] | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: readonly {
      /** 字段名称 */
      name?: string | undefined
      /**
       * 加密的用户选择的字段值列表
       * 敏感信息：用微信支付公钥加密
       */
      user_chosen_values?: readonly (string | Encrypted)[] | undefined
    }[] | undefined
  } | undefined
  /** 会员卡有效期 */
  date_information: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string | undefined
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /**
   * 领取时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  pickup_time: string
}
export interface V3BrandPartnerCardMemberUserCardsImportByPhonePostData {
  /** 会员卡code */
  user_card_code?: string
  /** 会员卡模板ID */
  card_id?: string
  /** 用户标识 */
  openid?: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id?: string
  /** 会员卡类型 */
  card_type?: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /**
   * 加密的手机号
   * 敏感信息：用商户私钥解密
   */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /**
   * 领取时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  pickup_time?: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /**
       * 平台提供的通用开卡信息字段
       * - `USER_FORM_FLAG_SEX` 性别
       * - `USER_FORM_FLAG_NAME` 姓名
       * - `USER_FORM_FLAG_BIRTHDAY` 生日
       * - `USER_FORM_FLAG_ADDRESS` 地址
       * - `USER_FORM_FLAG_EMAIL` 邮箱
       * - `USER_FORM_FLAG_CITY` 城市
       */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})
      /** 敏感信息：用商户私钥解密 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /**
       * 加密的用户选择的字段值列表
       * 敏感信息：用商户私钥解密
       */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /**
   * 作废时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  invalid_time?: string
}
export interface V3BrandPartnerCardMemberUserCardsImportByPhone extends Branch {
  /**
   * **根据手机号导入用户会员卡**
   *
   * 商家名片会员 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336982
   */
  post(options: { json: V3BrandPartnerCardMemberUserCardsImportByPhonePostJson } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberUserCardsImportByPhonePostData>>
  /** {@link V3BrandPartnerCardMemberUserCardsImportByPhone.post} */
  readonly postAsync: V3BrandPartnerCardMemberUserCardsImportByPhone['post']
}

export interface V3BrandPartnerCardMemberUserCardsByUser_card_codeGetQuery {
  /** 品牌id */
  brand_id: string
  /** 会员卡模版ID */
  card_id: string
  /** 用户标识 */
  openid: string
}
export interface V3BrandPartnerCardMemberUserCardsByUser_card_codeGetData {
  /** 会员卡code */
  user_card_code?: string
  /** 会员卡模板ID */
  card_id?: string
  /** 用户标识 */
  openid?: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id?: string
  /** 会员卡类型 */
  card_type?: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /**
   * 加密的手机号
   * 敏感信息：用商户私钥解密
   */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /**
   * 领取时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  pickup_time?: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /**
       * 平台提供的通用开卡信息字段
       * - `USER_FORM_FLAG_SEX` 性别
       * - `USER_FORM_FLAG_NAME` 姓名
       * - `USER_FORM_FLAG_BIRTHDAY` 生日
       * - `USER_FORM_FLAG_ADDRESS` 地址
       * - `USER_FORM_FLAG_EMAIL` 邮箱
       * - `USER_FORM_FLAG_CITY` 城市
       */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})
      /** 敏感信息：用商户私钥解密 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /**
       * 加密的用户选择的字段值列表
       * 敏感信息：用商户私钥解密
       */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /**
   * 作废时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  invalid_time?: string
}
export interface V3BrandPartnerCardMemberUserCardsByUser_card_codePatchQuery {
  /** 会员卡模板ID */
  card_id: string
}
export interface V3BrandPartnerCardMemberUserCardsByUser_card_codePatchJson {
  /** 品牌ID */
  brand_id?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 卡背景颜色 */
  card_color?: string | undefined
  /** 卡背景图URL */
  card_picture_url?: string | undefined
  /**
   * 加密的手机号
   * 敏感信息：用微信支付公钥加密
   */
  phone_number?: string | Encrypted | undefined
  /** 等级 */
  level?: string | undefined
  /** 会员卡有效期 */
  valid_date_information?: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string | undefined
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  } | undefined
  /**
   * 领取时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  pickup_time?: string | undefined
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: readonly {
      /**
       * 平台提供的通用开卡信息字段
       * - `USER_FORM_FLAG_SEX` 性别
       * - `USER_FORM_FLAG_NAME` 姓名
       * - `USER_FORM_FLAG_BIRTHDAY` 生日
       * - `USER_FORM_FLAG_ADDRESS` 地址
       * - `USER_FORM_FLAG_EMAIL` 邮箱
       * - `USER_FORM_FLAG_CITY` 城市
       */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}) | undefined
      /** 敏感信息：用微信支付公钥加密 */
      value?: string | Encrypted | undefined
    }[] | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: readonly {
      /** 字段名称 */
      name?: string | undefined
      /**
       * 加密的用户选择的字段值列表
       * 敏感信息：用微信支付公钥加密
       */
      user_chosen_values?: readonly (string | Encrypted)[] | undefined
    }[] | undefined
  } | undefined
  /** 商家数据包 */
  attach?: string | undefined
}
export interface V3BrandPartnerCardMemberUserCardsByUser_card_codePatchData {
  /** 会员卡code */
  user_card_code?: string
  /** 会员卡模板ID */
  card_id?: string
  /** 用户标识 */
  openid?: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id?: string
  /** 会员卡类型 */
  card_type?: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /**
   * 加密的手机号
   * 敏感信息：用商户私钥解密
   */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /**
   * 领取时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  pickup_time?: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /**
       * 平台提供的通用开卡信息字段
       * - `USER_FORM_FLAG_SEX` 性别
       * - `USER_FORM_FLAG_NAME` 姓名
       * - `USER_FORM_FLAG_BIRTHDAY` 生日
       * - `USER_FORM_FLAG_ADDRESS` 地址
       * - `USER_FORM_FLAG_EMAIL` 邮箱
       * - `USER_FORM_FLAG_CITY` 城市
       */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})
      /** 敏感信息：用商户私钥解密 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /**
       * 加密的用户选择的字段值列表
       * 敏感信息：用商户私钥解密
       */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /**
   * 作废时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  invalid_time?: string
}
export interface V3BrandPartnerCardMemberUserCardsByUser_card_code extends Branch {
  /**
   * **查询用户会员卡信息**
   *
   * 商家名片会员 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336980
   */
  get(options: { user_card_code: string; query: V3BrandPartnerCardMemberUserCardsByUser_card_codeGetQuery } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberUserCardsByUser_card_codeGetData>>
  /** {@link V3BrandPartnerCardMemberUserCardsByUser_card_code.get} */
  readonly getAsync: V3BrandPartnerCardMemberUserCardsByUser_card_code['get']
  /**
   * **修改用户会员卡信息**
   *
   * 商家名片会员 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336985
   */
  patch(options: { user_card_code: string; query: V3BrandPartnerCardMemberUserCardsByUser_card_codePatchQuery; json: V3BrandPartnerCardMemberUserCardsByUser_card_codePatchJson } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberUserCardsByUser_card_codePatchData>>
  /** {@link V3BrandPartnerCardMemberUserCardsByUser_card_code.patch} */
  readonly patchAsync: V3BrandPartnerCardMemberUserCardsByUser_card_code['patch']
  readonly confirm: V3BrandPartnerCardMemberUserCardsByUser_card_codeConfirm
  readonly invalidate: V3BrandPartnerCardMemberUserCardsByUser_card_codeInvalidate
}

export interface V3BrandPartnerCardMemberUserCardsByUser_card_codeConfirmPostQuery {
  /** 会员卡模版ID */
  card_id: string
}
export interface V3BrandPartnerCardMemberUserCardsByUser_card_codeConfirmPostJson {
  /** 品牌ID */
  brand_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string | undefined
  /** 卡背景图URL */
  card_picture_url?: string | undefined
  /**
   * 加密的手机号
   * 敏感信息：用微信支付公钥加密
   */
  phone_number?: string | Encrypted | undefined
  /** 等级 */
  level?: string | undefined
  /** 会员卡有效期 */
  valid_date_information?: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string | undefined
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  } | undefined
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: readonly {
      /**
       * 平台提供的通用开卡信息字段
       * - `USER_FORM_FLAG_SEX` 性别
       * - `USER_FORM_FLAG_NAME` 姓名
       * - `USER_FORM_FLAG_BIRTHDAY` 生日
       * - `USER_FORM_FLAG_ADDRESS` 地址
       * - `USER_FORM_FLAG_EMAIL` 邮箱
       * - `USER_FORM_FLAG_CITY` 城市
       */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}) | undefined
      /** 敏感信息：用微信支付公钥加密 */
      value?: string | Encrypted | undefined
    }[] | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: readonly {
      /** 字段名称 */
      name?: string | undefined
      /**
       * 加密的用户选择的字段值列表
       * 敏感信息：用微信支付公钥加密
       */
      user_chosen_values?: readonly (string | Encrypted)[] | undefined
    }[] | undefined
  } | undefined
  /** 商家数据包 */
  attach?: string | undefined
  /** 会员开卡状态 */
  user_card_confirm_state: 'CREATE_CARD_SUCCESS' | 'CREATE_CARD_FAIL' | (string & {})
}
export interface V3BrandPartnerCardMemberUserCardsByUser_card_codeConfirmPostData {
  /** 会员卡code */
  user_card_code?: string
  /** 会员卡模板ID */
  card_id?: string
  /** 用户标识 */
  openid?: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id?: string
  /** 会员卡类型 */
  card_type?: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /**
   * 加密的手机号
   * 敏感信息：用商户私钥解密
   */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /**
   * 领取时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  pickup_time?: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /**
       * 平台提供的通用开卡信息字段
       * - `USER_FORM_FLAG_SEX` 性别
       * - `USER_FORM_FLAG_NAME` 姓名
       * - `USER_FORM_FLAG_BIRTHDAY` 生日
       * - `USER_FORM_FLAG_ADDRESS` 地址
       * - `USER_FORM_FLAG_EMAIL` 邮箱
       * - `USER_FORM_FLAG_CITY` 城市
       */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})
      /** 敏感信息：用商户私钥解密 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /**
       * 加密的用户选择的字段值列表
       * 敏感信息：用商户私钥解密
       */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /**
   * 作废时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  invalid_time?: string
}
export interface V3BrandPartnerCardMemberUserCardsByUser_card_codeConfirm extends Branch {
  /**
   * **同步会员开通结果**
   *
   * 商家名片会员 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336979
   */
  post(options: { user_card_code: string; query: V3BrandPartnerCardMemberUserCardsByUser_card_codeConfirmPostQuery; json: V3BrandPartnerCardMemberUserCardsByUser_card_codeConfirmPostJson } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberUserCardsByUser_card_codeConfirmPostData>>
  /** {@link V3BrandPartnerCardMemberUserCardsByUser_card_codeConfirm.post} */
  readonly postAsync: V3BrandPartnerCardMemberUserCardsByUser_card_codeConfirm['post']
}

export interface V3BrandPartnerCardMemberUserCardsByUser_card_codeInvalidatePostQuery {
  /** 品牌id */
  brand_id: string
  /** 会员卡模版ID */
  card_id: string
}
export interface V3BrandPartnerCardMemberUserCardsByUser_card_codeInvalidatePostJson {
  /** 用户标识 */
  openid: string
  /** 作废原因 */
  invalid_reason?: string | undefined
}
export interface V3BrandPartnerCardMemberUserCardsByUser_card_codeInvalidatePostData {
  /** 会员卡code */
  user_card_code?: string
  /** 会员卡模板ID */
  card_id?: string
  /** 用户标识 */
  openid?: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id?: string
  /** 会员卡类型 */
  card_type?: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /**
   * 加密的手机号
   * 敏感信息：用商户私钥解密
   */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /**
   * 领取时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  pickup_time?: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /**
       * 平台提供的通用开卡信息字段
       * - `USER_FORM_FLAG_SEX` 性别
       * - `USER_FORM_FLAG_NAME` 姓名
       * - `USER_FORM_FLAG_BIRTHDAY` 生日
       * - `USER_FORM_FLAG_ADDRESS` 地址
       * - `USER_FORM_FLAG_EMAIL` 邮箱
       * - `USER_FORM_FLAG_CITY` 城市
       */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})
      /** 敏感信息：用商户私钥解密 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /**
       * 加密的用户选择的字段值列表
       * 敏感信息：用商户私钥解密
       */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /**
   * 作废时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  invalid_time?: string
}
export interface V3BrandPartnerCardMemberUserCardsByUser_card_codeInvalidate extends Branch {
  /**
   * **作废用户会员卡**
   *
   * 商家名片会员 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336983
   */
  post(options: { user_card_code: string; query: V3BrandPartnerCardMemberUserCardsByUser_card_codeInvalidatePostQuery; json: V3BrandPartnerCardMemberUserCardsByUser_card_codeInvalidatePostJson } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberUserCardsByUser_card_codeInvalidatePostData>>
  /** {@link V3BrandPartnerCardMemberUserCardsByUser_card_codeInvalidate.post} */
  readonly postAsync: V3BrandPartnerCardMemberUserCardsByUser_card_codeInvalidate['post']
}

export interface V3BrandPartnerCardMemberUserFeedsPostJson {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 会员卡code */
  user_card_code: string
  /** 用户标识 */
  openid: string
  /** 商家请求单号 */
  out_request_no: string
  /** 会员动态内容 */
  cell_message: string
}
export interface V3BrandPartnerCardMemberUserFeedsPostData {
  /** 品牌ID */
  brand_id?: string
  /** 会员卡模板ID */
  card_id?: string
  /** 会员卡code */
  user_card_code?: string
  /** 用户标识 */
  openid?: string
  /** 商家请求单号 */
  out_request_no?: string
  /** 会员动态内容 */
  cell_message?: string
}
export interface V3BrandPartnerCardMemberUserFeeds extends Branch {
  /**
   * **创建用户动态信息**
   *
   * 商家名片会员 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336987
   */
  post(options: { json: V3BrandPartnerCardMemberUserFeedsPostJson } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberUserFeedsPostData>>
  /** {@link V3BrandPartnerCardMemberUserFeeds.post} */
  readonly postAsync: V3BrandPartnerCardMemberUserFeeds['post']
}

export interface V3BrandPartnerCardMemberUserPoints extends Branch {
  readonly exchangeCoupon: V3BrandPartnerCardMemberUserPointsExchangeCoupon
  readonly sync: V3BrandPartnerCardMemberUserPointsSync
}

export interface V3BrandPartnerCardMemberUserPointsExchangeCoupon extends Branch {
  readonly confirm: V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm
}

export interface V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostJson {
  /** 积分兑券ID */
  record_id: string
  /** 积分兑券模板ID */
  exchange_coupon_template_id: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分兑券状态 */
  state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL' | (string & {})
  /** 兑券成功的券code */
  coupon_code?: string | undefined
  /** 兑券失败原因 */
  fail_reason?: string | undefined
}
export interface V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostData {
  /** 积分兑券ID */
  record_id?: string
  /** 积分兑券模板ID */
  exchange_coupon_template_id?: string
  /** 品牌ID */
  brand_id?: string
  /** 会员卡模板ID */
  card_id?: string
  /** 用户标识 */
  openid?: string
  /** 会员卡code */
  user_card_code?: string
  /** 积分兑券状态 */
  state?: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL' | (string & {})
  /** 兑券成功的券code */
  coupon_code?: string
  /** 兑券失败原因 */
  fail_reason?: string
}
export interface V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm extends Branch {
  /**
   * **同步积分兑券结果**
   *
   * 商家名片会员 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015897268
   */
  post(options: { json: V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostJson } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostData>>
  /** {@link V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm.post} */
  readonly postAsync: V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm['post']
}

export interface V3BrandPartnerCardMemberUserPointsSyncPostJson {
  /** 商家请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分余额（整数，最小货币单位，人民币为分） */
  point_balance: number
}
export interface V3BrandPartnerCardMemberUserPointsSyncPostData {
  /** 商家请求单号 */
  out_request_no?: string
  /** 品牌ID */
  brand_id?: string
  /** 会员卡模板ID */
  card_id?: string
  /** 用户标识 */
  openid?: string
  /** 会员卡code */
  user_card_code?: string
  /** 积分余额（整数，最小货币单位，人民币为分） */
  point_balance?: number
}
export interface V3BrandPartnerCardMemberUserPointsSync extends Branch {
  /**
   * **同步积分余额**
   *
   * 商家名片会员 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015897280
   */
  post(options: { json: V3BrandPartnerCardMemberUserPointsSyncPostJson } & RequestOptions): Promise<Response<V3BrandPartnerCardMemberUserPointsSyncPostData>>
  /** {@link V3BrandPartnerCardMemberUserPointsSync.post} */
  readonly postAsync: V3BrandPartnerCardMemberUserPointsSync['post']
}

export interface V3BrandPartnerStore extends Branch {
  readonly brandstores: V3BrandPartnerStoreBrandstores
}

export interface V3BrandPartnerStoreBrandstoresGetQuery {
  /** 品牌ID */
  brand_id: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {}) | null | undefined
  /** 分页起始位置 */
  offset?: number | undefined
  /** 分页条数 */
  limit?: number | undefined
}
export interface V3BrandPartnerStoreBrandstoresGetData {
  /** 品牌ID */
  brand_id?: string
  /** 分页起始位置 */
  offset?: number
  /** 分页条数 */
  limit?: number
  /** 门店总数 */
  total_count?: number
  /** 品牌门店列表 */
  data?: {
    /** 品牌ID */
    brand_id?: string
    /** 品牌门店ID */
    store_id?: string
    /** 门店状态 */
    store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
    /** 审核状态 */
    audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {})
    /** 审核失败原因 */
    review_reject_reason?: string
    /** 门店基础信息 */
    store_basics?: {
      /** 商家门店编号 */
      store_reference_id?: string
      /** 门店名称 */
      branch_name?: string
    }
    /** 门店地址信息 */
    store_address?: {
      /** 门店省市编码 */
      address_code?: string
      /** 门店地址 */
      address_detail?: string
      /** 门店地址辅助描述 */
      address_complements?: string
      /** 门店经度 */
      longitude?: string
      /** 门店纬度 */
      latitude?: string
    }
    /** 门店经营信息 */
    store_business?: {
      /** 门店服务电话 */
      service_phone?: string
      /** 门店经营时间 */
      business_hours?: string
    }
    /** 门店收款信息 */
    store_recipient?: {
      /** 门店收款商户号 */
      mchid?: string
      /** 门店收款主体 */
      company_name?: string
      /**
       * 收款绑定状态
       * - `ADMIN_REJECTED` 商户管理员已拒绝
       * - `CONFIRMING` 商户号管理员确认中
       */
      recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {})
    }[]
  }[]
}
export interface V3BrandPartnerStoreBrandstoresPostJson {
  /** 品牌ID */
  brand_id: string
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string | undefined
    /** 门店名称 */
    branch_name?: string | undefined
  } | undefined
  /** 门店地址信息 */
  store_address: {
    /** 门店省市编码 */
    address_code: string
    /** 门店地址 */
    address_detail: string
    /** 门店地址辅助描述 */
    address_complements?: string | undefined
    /** 门店经度 */
    longitude?: string | undefined
    /** 门店纬度 */
    latitude?: string | undefined
  }
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string | undefined
    /** 门店经营时间 */
    business_hours?: string | undefined
  } | undefined
}
export interface V3BrandPartnerStoreBrandstoresPostData {
  /** 品牌ID */
  brand_id?: string
  /** 品牌门店ID */
  store_id?: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {})
  /** 审核失败原因 */
  review_reject_reason?: string
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string
    /** 门店名称 */
    branch_name?: string
  }
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code?: string
    /** 门店地址 */
    address_detail?: string
    /** 门店地址辅助描述 */
    address_complements?: string
    /** 门店经度 */
    longitude?: string
    /** 门店纬度 */
    latitude?: string
  }
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
  /** 门店收款信息 */
  store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string
    /** 门店收款主体 */
    company_name?: string
    /**
     * 收款绑定状态
     * - `ADMIN_REJECTED` 商户管理员已拒绝
     * - `CONFIRMING` 商户号管理员确认中
     */
    recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {})
  }[]
}
export interface V3BrandPartnerStoreBrandstores extends Branch {
  /**
   * **列表查询品牌门店信息**
   *
   * 经营工具∙品牌门店 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756674
   */
  get(options: { query: V3BrandPartnerStoreBrandstoresGetQuery } & RequestOptions): Promise<Response<V3BrandPartnerStoreBrandstoresGetData>>
  /** {@link V3BrandPartnerStoreBrandstores.get} */
  readonly getAsync: V3BrandPartnerStoreBrandstores['get']
  /**
   * **创建品牌门店**
   *
   * 经营工具∙品牌门店 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783183
   */
  post(options: { json: V3BrandPartnerStoreBrandstoresPostJson } & RequestOptions): Promise<Response<V3BrandPartnerStoreBrandstoresPostData>>
  /** {@link V3BrandPartnerStoreBrandstores.post} */
  readonly postAsync: V3BrandPartnerStoreBrandstores['post']
  readonly _store_id_: V3BrandPartnerStoreBrandstoresByStore_id
  readonly $store_id$: V3BrandPartnerStoreBrandstoresByStore_id
  readonly '<store_id>': V3BrandPartnerStoreBrandstoresByStore_id
  readonly '{store_id}': V3BrandPartnerStoreBrandstoresByStore_id
}

export interface V3BrandPartnerStoreBrandstoresByStore_idGetQuery {
  /** 品牌ID */
  brand_id: string
}
export interface V3BrandPartnerStoreBrandstoresByStore_idGetData {
  /** 品牌ID */
  brand_id?: string
  /** 品牌门店ID */
  store_id?: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {})
  /** 审核失败原因 */
  review_reject_reason?: string
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string
    /** 门店名称 */
    branch_name?: string
  }
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code?: string
    /** 门店地址 */
    address_detail?: string
    /** 门店地址辅助描述 */
    address_complements?: string
    /** 门店经度 */
    longitude?: string
    /** 门店纬度 */
    latitude?: string
  }
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
  /** 门店收款信息 */
  store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string
    /** 门店收款主体 */
    company_name?: string
    /**
     * 收款绑定状态
     * - `ADMIN_REJECTED` 商户管理员已拒绝
     * - `CONFIRMING` 商户号管理员确认中
     */
    recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {})
  }[]
}
export interface V3BrandPartnerStoreBrandstoresByStore_idPatchJson {
  /** 品牌ID */
  brand_id: string
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string | undefined
    /** 门店名称 */
    branch_name?: string | undefined
  } | undefined
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code: string
    /** 门店地址 */
    address_detail: string
    /** 门店地址辅助描述 */
    address_complements?: string | undefined
    /** 门店经度 */
    longitude?: string | undefined
    /** 门店纬度 */
    latitude?: string | undefined
  } | undefined
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string | undefined
    /** 门店经营时间 */
    business_hours?: string | undefined
  } | undefined
}
export interface V3BrandPartnerStoreBrandstoresByStore_idPatchData {
  /** 品牌ID */
  brand_id?: string
  /** 品牌门店ID */
  store_id?: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {})
  /** 审核失败原因 */
  review_reject_reason?: string
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string
    /** 门店名称 */
    branch_name?: string
  }
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code?: string
    /** 门店地址 */
    address_detail?: string
    /** 门店地址辅助描述 */
    address_complements?: string
    /** 门店经度 */
    longitude?: string
    /** 门店纬度 */
    latitude?: string
  }
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
  /** 门店收款信息 */
  store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string
    /** 门店收款主体 */
    company_name?: string
    /**
     * 收款绑定状态
     * - `ADMIN_REJECTED` 商户管理员已拒绝
     * - `CONFIRMING` 商户号管理员确认中
     */
    recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {})
  }[]
}
export interface V3BrandPartnerStoreBrandstoresByStore_idDeleteJson {
  /** 品牌ID */
  brand_id: string
}
export interface V3BrandPartnerStoreBrandstoresByStore_id extends Branch {
  /**
   * **查询品牌门店**
   *
   * 经营工具∙品牌门店 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783153
   */
  get(options: { store_id: string; query: V3BrandPartnerStoreBrandstoresByStore_idGetQuery } & RequestOptions): Promise<Response<V3BrandPartnerStoreBrandstoresByStore_idGetData>>
  /** {@link V3BrandPartnerStoreBrandstoresByStore_id.get} */
  readonly getAsync: V3BrandPartnerStoreBrandstoresByStore_id['get']
  /**
   * **更新品牌门店**
   *
   * 经营工具∙品牌门店 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783158
   */
  patch(options: { store_id: string; json: V3BrandPartnerStoreBrandstoresByStore_idPatchJson } & RequestOptions): Promise<Response<V3BrandPartnerStoreBrandstoresByStore_idPatchData>>
  /** {@link V3BrandPartnerStoreBrandstoresByStore_id.patch} */
  readonly patchAsync: V3BrandPartnerStoreBrandstoresByStore_id['patch']
  /**
   * **删除品牌门店**
   *
   * 经营工具∙品牌门店 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783113
   */
  delete(options: { store_id: string; json: V3BrandPartnerStoreBrandstoresByStore_idDeleteJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3BrandPartnerStoreBrandstoresByStore_id.delete} */
  readonly deleteAsync: V3BrandPartnerStoreBrandstoresByStore_id['delete']
  readonly bindrecipient: V3BrandPartnerStoreBrandstoresByStore_idBindrecipient
  readonly close: V3BrandPartnerStoreBrandstoresByStore_idClose
  readonly resume: V3BrandPartnerStoreBrandstoresByStore_idResume
  readonly unbindrecipient: V3BrandPartnerStoreBrandstoresByStore_idUnbindrecipient
}

export interface V3BrandPartnerStoreBrandstoresByStore_idBindrecipientPostJson {
  /** 品牌ID */
  brand_id: string
  /** 门店收款商户号 */
  mchid: string
  /** 门店收款主体 */
  company_name: string
}
export interface V3BrandPartnerStoreBrandstoresByStore_idBindrecipientPostData {
  /** 品牌ID */
  brand_id?: string
  /** 品牌门店ID */
  store_id?: string
  /** 门店收款商户号 */
  mchid?: string
  /** 门店收款主体 */
  company_name?: string
  /**
   * 收款绑定状态
   * - `ADMIN_REJECTED` 商户管理员已拒绝
   * - `CONFIRMING` 商户号管理员确认中
   */
  recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {})
}
export interface V3BrandPartnerStoreBrandstoresByStore_idBindrecipient extends Branch {
  /**
   * **绑定收款商户号**
   *
   * 经营工具∙品牌门店 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783177
   */
  post(options: { store_id: string; json: V3BrandPartnerStoreBrandstoresByStore_idBindrecipientPostJson } & RequestOptions): Promise<Response<V3BrandPartnerStoreBrandstoresByStore_idBindrecipientPostData>>
  /** {@link V3BrandPartnerStoreBrandstoresByStore_idBindrecipient.post} */
  readonly postAsync: V3BrandPartnerStoreBrandstoresByStore_idBindrecipient['post']
}

export interface V3BrandPartnerStoreBrandstoresByStore_idClosePostJson {
  /** 品牌ID */
  brand_id: string
}
export interface V3BrandPartnerStoreBrandstoresByStore_idClosePostData {
  /** 品牌ID */
  brand_id?: string
  /** 品牌门店ID */
  store_id?: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
}
export interface V3BrandPartnerStoreBrandstoresByStore_idClose extends Branch {
  /**
   * **暂停门店营业**
   *
   * 经营工具∙品牌门店 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756671
   */
  post(options: { store_id: string; json: V3BrandPartnerStoreBrandstoresByStore_idClosePostJson } & RequestOptions): Promise<Response<V3BrandPartnerStoreBrandstoresByStore_idClosePostData>>
  /** {@link V3BrandPartnerStoreBrandstoresByStore_idClose.post} */
  readonly postAsync: V3BrandPartnerStoreBrandstoresByStore_idClose['post']
}

export interface V3BrandPartnerStoreBrandstoresByStore_idResumePostJson {
  /** 品牌ID */
  brand_id: string
}
export interface V3BrandPartnerStoreBrandstoresByStore_idResumePostData {
  /** 品牌ID */
  brand_id?: string
  /** 品牌门店ID */
  store_id?: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
}
export interface V3BrandPartnerStoreBrandstoresByStore_idResume extends Branch {
  /**
   * **恢复门店营业**
   *
   * 经营工具∙品牌门店 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756672
   */
  post(options: { store_id: string; json: V3BrandPartnerStoreBrandstoresByStore_idResumePostJson } & RequestOptions): Promise<Response<V3BrandPartnerStoreBrandstoresByStore_idResumePostData>>
  /** {@link V3BrandPartnerStoreBrandstoresByStore_idResume.post} */
  readonly postAsync: V3BrandPartnerStoreBrandstoresByStore_idResume['post']
}

export interface V3BrandPartnerStoreBrandstoresByStore_idUnbindrecipientPostJson {
  /** 品牌ID */
  brand_id: string
  /** 门店收款商户号 */
  mchid: string
}
export interface V3BrandPartnerStoreBrandstoresByStore_idUnbindrecipientPostData {
  /** 解绑失败原因 */
  failed_reason?: string
}
export interface V3BrandPartnerStoreBrandstoresByStore_idUnbindrecipient extends Branch {
  /**
   * **解绑收款商户号**
   *
   * 经营工具∙品牌门店 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783188
   */
  post(options: { store_id: string; json: V3BrandPartnerStoreBrandstoresByStore_idUnbindrecipientPostJson } & RequestOptions): Promise<Response<V3BrandPartnerStoreBrandstoresByStore_idUnbindrecipientPostData>>
  /** {@link V3BrandPartnerStoreBrandstoresByStore_idUnbindrecipient.post} */
  readonly postAsync: V3BrandPartnerStoreBrandstoresByStore_idUnbindrecipient['post']
}

export interface V3BrandProfitsharing extends Branch {
  readonly brandConfigs: V3BrandProfitsharingBrandConfigs
  readonly finishOrder: V3BrandProfitsharingFinishOrder
  readonly orders: V3BrandProfitsharingOrders
  readonly receivers: V3BrandProfitsharingReceivers
  readonly returnorders: V3BrandProfitsharingReturnorders
}

export interface V3BrandProfitsharingBrandConfigs extends Branch {
  readonly _brand_mchid_: V3BrandProfitsharingBrandConfigsByBrand_mchid
  readonly $brand_mchid$: V3BrandProfitsharingBrandConfigsByBrand_mchid
  readonly '<brand_mchid>': V3BrandProfitsharingBrandConfigsByBrand_mchid
  readonly '{brand_mchid}': V3BrandProfitsharingBrandConfigsByBrand_mchid
}

export interface V3BrandProfitsharingBrandConfigsByBrand_mchidGetData {
  /** 品牌主商户号 */
  brand_mchid?: string
  /** 最大分账比例 */
  max_ratio?: number
}
export interface V3BrandProfitsharingBrandConfigsByBrand_mchid extends Branch {
  /**
   * **查询最大分账比例**
   *
   * 经营工具∙连锁品牌∙分账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467022
   */
  get(options: { brand_mchid: string } & RequestOptions): Promise<Response<V3BrandProfitsharingBrandConfigsByBrand_mchidGetData>>
  /** {@link V3BrandProfitsharingBrandConfigsByBrand_mchid.get} */
  readonly getAsync: V3BrandProfitsharingBrandConfigsByBrand_mchid['get']
}

export interface V3BrandProfitsharingFinishOrderPostJson {
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分帐单号 */
  out_order_no: string
  /** 分账描述 */
  description: string
}
export interface V3BrandProfitsharingFinishOrderPostData {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户分帐单号 */
  out_order_no?: string
  /** 微信分帐单号 */
  order_id?: string
}
export interface V3BrandProfitsharingFinishOrder extends Branch {
  /**
   * **完结分账**
   *
   * 经营工具∙连锁品牌∙分账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467016
   */
  post(options: { json: V3BrandProfitsharingFinishOrderPostJson } & RequestOptions): Promise<Response<V3BrandProfitsharingFinishOrderPostData>>
  /** {@link V3BrandProfitsharingFinishOrder.post} */
  readonly postAsync: V3BrandProfitsharingFinishOrder['post']
}

export interface V3BrandProfitsharingOrdersGetQuery {
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
}
export interface V3BrandProfitsharingOrdersGetData {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 微信分账单号 */
  order_id?: string
  /** 分账单状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: {
    /** 分账接收方类型 */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方账号 */
    account?: string
    /** 分账金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 分账描述 */
    description?: string
    /** 分账结果 */
    result?: 'PENDING' | 'SUCEESS' | 'CLOSED' | (string & {})
    /**
     * 完成时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    finish_time?: string
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {})
    /** 分账明细单号 */
    detail_id?: string
  }[]
  /** 分账完结金额（整数，最小货币单位，人民币为分） */
  finish_amount?: number
  /** 分账完结描述 */
  finish_description?: string
}
export interface V3BrandProfitsharingOrdersPostJson {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 分账接收方列表 */
  receivers: readonly {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方账号 */
    account: string
    /** 分账金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 分账描述 */
    description: string
    /**
     * 分账个人接收方姓名
     * 敏感信息：用微信支付公钥加密
     */
    name?: string | Encrypted | undefined
  }[]
  /** 是否分账完成 */
  finish: boolean
}
export interface V3BrandProfitsharingOrdersPostData {
  /** 品牌主商户号 */
  brand_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 微信分账单号 */
  order_id?: string
  /** 分账接收方列表 */
  receivers?: {
    /** 接收方类型 */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 接收方账号 */
    account?: string
    /** 分账金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 分账描述 */
    description?: string
    /** 分账结果 */
    result?: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /**
     * 分账完成时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    finish_time?: string
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {})
    /** 分账明细单号 */
    detail_id?: string
  }[]
  /** 分账单状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {})
}
export interface V3BrandProfitsharingOrders extends Branch {
  /**
   * **查询分账结果**
   *
   * 经营工具∙连锁品牌∙分账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467002
   */
  get(options: { query: V3BrandProfitsharingOrdersGetQuery } & RequestOptions): Promise<Response<V3BrandProfitsharingOrdersGetData>>
  /** {@link V3BrandProfitsharingOrders.get} */
  readonly getAsync: V3BrandProfitsharingOrders['get']
  /**
   * **请求分账**
   *
   * 经营工具∙连锁品牌∙分账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692975
   */
  post(options: { json: V3BrandProfitsharingOrdersPostJson } & RequestOptions): Promise<Response<V3BrandProfitsharingOrdersPostData>>
  /** {@link V3BrandProfitsharingOrders.post} */
  readonly postAsync: V3BrandProfitsharingOrders['post']
  readonly _transaction_id_: V3BrandProfitsharingOrdersByTransaction_id
  readonly $transaction_id$: V3BrandProfitsharingOrdersByTransaction_id
  readonly '<transaction_id>': V3BrandProfitsharingOrdersByTransaction_id
  readonly '{transaction_id}': V3BrandProfitsharingOrdersByTransaction_id
}

export interface V3BrandProfitsharingOrdersByTransaction_id extends Branch {
  readonly amounts: V3BrandProfitsharingOrdersByTransaction_idAmounts
}

export interface V3BrandProfitsharingOrdersByTransaction_idAmountsGetData {
  /** 微信订单号 */
  transaction_id?: string
  /** 订单剩余待分金额（整数，最小货币单位，人民币为分） */
  unsplit_amount?: number
}
export interface V3BrandProfitsharingOrdersByTransaction_idAmounts extends Branch {
  /**
   * **查询订单剩余待分金额**
   *
   * 经营工具∙连锁品牌∙分账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467021
   */
  get(options: { transaction_id: string } & RequestOptions): Promise<Response<V3BrandProfitsharingOrdersByTransaction_idAmountsGetData>>
  /** {@link V3BrandProfitsharingOrdersByTransaction_idAmounts.get} */
  readonly getAsync: V3BrandProfitsharingOrdersByTransaction_idAmounts['get']
}

export interface V3BrandProfitsharingReceivers extends Branch {
  readonly add: V3BrandProfitsharingReceiversAdd
  readonly delete: V3BrandProfitsharingReceiversDelete
}

export interface V3BrandProfitsharingReceiversAddPostJson {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
  /** 接收方名称 */
  name?: string | undefined
  /**
   * - `SUPPLIER` 供应商
   * - `DISTRIBUTOR` 分销商
   * - `SERVICE_PROVIDER` 服务商
   * - `PLATFORM` 平台
   * - `STAFF` 员工
   * - `OTHERS` 其他
   */
  relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'SERVICE_PROVIDER' | 'PLATFORM' | 'STAFF' | 'OTHERS' | (string & {})
}
export interface V3BrandProfitsharingReceiversAddPostData {
  /** 品牌主商户号 */
  brand_mchid?: string
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account?: string
}
export interface V3BrandProfitsharingReceiversAdd extends Branch {
  /**
   * **添加分账接收方**
   *
   * 经营工具∙连锁品牌∙分账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467100
   */
  post(options: { json: V3BrandProfitsharingReceiversAddPostJson } & RequestOptions): Promise<Response<V3BrandProfitsharingReceiversAddPostData>>
  /** {@link V3BrandProfitsharingReceiversAdd.post} */
  readonly postAsync: V3BrandProfitsharingReceiversAdd['post']
}

export interface V3BrandProfitsharingReceiversDeletePostJson {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
}
export interface V3BrandProfitsharingReceiversDeletePostData {
  /** 品牌主商户号 */
  brand_mchid?: string
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account?: string
}
export interface V3BrandProfitsharingReceiversDelete extends Branch {
  /**
   * **删除分账接收方**
   *
   * 经营工具∙连锁品牌∙分账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467103
   */
  post(options: { json: V3BrandProfitsharingReceiversDeletePostJson } & RequestOptions): Promise<Response<V3BrandProfitsharingReceiversDeletePostData>>
  /** {@link V3BrandProfitsharingReceiversDelete.post} */
  readonly postAsync: V3BrandProfitsharingReceiversDelete['post']
}

export interface V3BrandProfitsharingReturnordersGetQuery {
  /** 子商户号 */
  sub_mchid: string
  /** 商户回退单号 */
  out_return_no: string
  /** 微信分帐单号 */
  order_id?: string | undefined
  /** 商户分账单号 */
  out_order_no?: string | undefined
}
export interface V3BrandProfitsharingReturnordersGetData {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信分账单号 */
  order_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 商户回退单号 */
  out_return_no?: string
  /** 回退商户号 */
  return_mchid?: string
  /** 微信回退单号 */
  return_no?: string
  /** 回退金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 回退结果 */
  result?: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {})
  /**
   * 完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  finish_time?: string
}
export interface V3BrandProfitsharingReturnordersPostJson {
  /** 子商户号 */
  sub_mchid: string
  /** 微信分账单号 */
  order_id?: string | undefined
  /** 商户分账单号 */
  out_order_no?: string | undefined
  /** 商户回退单号 */
  out_return_no: string
  /** 回退商户号 */
  return_mchid: string
  /** 回退金额（整数，最小货币单位，人民币为分） */
  amount: number
  /** 回退描述 */
  description: string
}
export interface V3BrandProfitsharingReturnordersPostData {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信分账单号 */
  order_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 商户回退单号 */
  out_return_no?: string
  /** 回退商户号 */
  return_mchid?: string
  /** 回退金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 微信回退单号 */
  return_no?: string
  /** 回退结果 */
  result?: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {})
  /**
   * 完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  finish_time?: string
}
export interface V3BrandProfitsharingReturnorders extends Branch {
  /**
   * **查询分账回退结果**
   *
   * 经营工具∙连锁品牌∙分账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467011
   */
  get(options: { query: V3BrandProfitsharingReturnordersGetQuery } & RequestOptions): Promise<Response<V3BrandProfitsharingReturnordersGetData>>
  /** {@link V3BrandProfitsharingReturnorders.get} */
  readonly getAsync: V3BrandProfitsharingReturnorders['get']
  /**
   * **请求分账回退**
   *
   * 经营工具∙连锁品牌∙分账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467097
   */
  post(options: { json: V3BrandProfitsharingReturnordersPostJson } & RequestOptions): Promise<Response<V3BrandProfitsharingReturnordersPostData>>
  /** {@link V3BrandProfitsharingReturnorders.post} */
  readonly postAsync: V3BrandProfitsharingReturnorders['post']
}

export interface V3BrandApplymentsPostJson {
  /** 业务申请编号 */
  business_code: string
  /** 管理员信息 */
  admin_info: {
    /**
     * 管理员姓名
     * 敏感信息：用微信支付公钥加密
     */
    admin_name: string | Encrypted
    /**
     * 管理员证件类型
     * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民居住证
     * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民居住证
     */
    id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {})
    /**
     * 管理员证件号
     * 敏感信息：用微信支付公钥加密
     */
    id_card_number: string | Encrypted
  }
  /** 主体资料 */
  subject_info: {
    /**
     * 主体类型
     * - `SUBJECT_TYPE_ENTERPRISE` 企业
     * - `SUBJECT_TYPE_INDIVIDUAL` 个体工商户
     */
    subject_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INDIVIDUAL' | (string & {})
    /** 主体名称 */
    subject_name: string
    /** 统一社会信用代码 */
    unified_social_credit_code: string
  }
  /** 品牌基础信息 */
  brand_basic_info: {
    /** 品牌名称 */
    brand_name: string
    /**
     * 品牌Logo
     * 上传接口返回的媒体ID
     */
    brand_logo: string
  }
  /** 品牌商标资料 */
  trademark: {
    /** 有无商标 */
    trademark_exists: 'TRADEMARK_EXISTS' | 'TRADEMARK_NONE' | (string & {})
    /** 商标注册证 */
    trademark_registration_certificate?: {
      /**
       * 商标注册证
       * 上传接口返回的媒体ID
       */
      certificate?: string | undefined
      /** 商标名称 */
      name: string
      /** 商标注册号 */
      number: string
      /** 商标有效期开始时间 */
      valid_begin_time: string
      /** 商标有效期结束时间 */
      valid_end_time: string
      /** 商标国际分类 */
      international_class: string
      /** 商标注册人 */
      holder: string
      /**
       * 商标许可使用授权书
       * 上传接口返回的媒体ID
       */
      license?: string | undefined
      /** 商标授权有效期开始时间 */
      authorization_begin_time?: string | undefined
      /** 商标授权有效期结束时间 */
      authorization_end_time?: string | undefined
      /** 商标注册证列表 */
      certificate_list?: readonly string[] | undefined
      /** 商标许可使用授权书列表 */
      license_list?: readonly string[] | undefined
    } | undefined
    /** Logo商标注册证 */
    logo_trademark_registration_certificate?: {
      /** Logo商标注册证 */
      certificate?: string | undefined
      /** Logo商标名称 */
      name: string
      /** Logo商标注册号 */
      number: string
      /** Logo商标有效期开始时间 */
      valid_begin_time: string
      /** Logo商标有效期结束时间 */
      valid_end_time: string
      /** Logo商标国际分类 */
      international_class: string
      /** Logo商标注册人 */
      holder: string
      /** Logo商标许可使用授权书 */
      license?: string | undefined
      authorization_begin_time?: string | undefined
      authorization_end_time?: string | undefined
      /** Logo商标注册证列表 */
      certificate_list?: readonly string[] | undefined
      license_list?: readonly string[] | undefined
    } | undefined
    /**
     * 无商标额外证明材料
     * 上传接口返回的媒体ID
     */
    no_trademark_addition_prove?: string | undefined
    /** 无商标额外证明材料列表 */
    no_trademark_addition_prove_list?: readonly string[] | undefined
  }
}
export interface V3BrandApplymentsPostData {
  /** 微信支付申请单号 */
  applyment_id?: string
  /** 业务申请编号 */
  business_code?: string
}
export interface V3BrandApplyments extends Branch {
  /**
   * **提交入驻申请**
   *
   * 经营工具∙品牌入驻 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016249989
   */
  post(options: { json: V3BrandApplymentsPostJson } & RequestOptions): Promise<Response<V3BrandApplymentsPostData>>
  /** {@link V3BrandApplyments.post} */
  readonly postAsync: V3BrandApplyments['post']
  readonly applymentId: V3BrandApplymentsApplymentId
  readonly businessCode: V3BrandApplymentsBusinessCode
  readonly cancelApplyment: V3BrandApplymentsCancelApplyment
}

export interface V3BrandApplymentsApplymentId extends Branch {
  readonly _applyment_id_: V3BrandApplymentsApplymentIdByApplyment_id
  readonly $applyment_id$: V3BrandApplymentsApplymentIdByApplyment_id
  readonly '<applyment_id>': V3BrandApplymentsApplymentIdByApplyment_id
  readonly '{applyment_id}': V3BrandApplymentsApplymentIdByApplyment_id
}

export interface V3BrandApplymentsApplymentIdByApplyment_idGetData {
  /** 微信支付申请单号 */
  applyment_id?: string
  /** 业务申请编号 */
  business_code?: string
  /**
   * 申请状态
   * - `APPLYMENT_STATE_UNKNOWN` 未知状态
   * - `APPLYMENT_STATE_UNSUBMITTED` 申请未提交
   * - `APPLYMENT_STATE_WAITING_VALIDATE` 待主体意愿确认
   * - `APPLYMENT_STATE_WAITING_AUDIT` 资料审核中
   * - `APPLYMENT_STATE_WAITING_AUTH` 待授权确认
   * - `APPLYMENT_STATE_OPEN_ACCOUNT` 开号中
   * - `APPLYMENT_STATE_FINISH` 入驻完成
   * - `APPLYMENT_STATE_AUDIT_REJECTED` 审核驳回
   * - `APPLYMENT_STATE_CANCELED` 申请撤销
   */
  applyment_state?: 'APPLYMENT_STATE_UNKNOWN' | 'APPLYMENT_STATE_UNSUBMITTED' | 'APPLYMENT_STATE_WAITING_VALIDATE' | 'APPLYMENT_STATE_WAITING_AUDIT' | 'APPLYMENT_STATE_WAITING_AUTH' | 'APPLYMENT_STATE_OPEN_ACCOUNT' | 'APPLYMENT_STATE_FINISH' | 'APPLYMENT_STATE_AUDIT_REJECTED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 申请状态说明 */
  applyment_state_desc?: string
  /** 授权确认二维码链接 */
  authorization_confirmation_qr_code?: string
  /** 驳回原因 */
  reject_reason?: string
  /** 品牌ID */
  brand_id?: string
}
export interface V3BrandApplymentsApplymentIdByApplyment_id extends Branch {
  /**
   * **根据申请单ID查询申请状态**
   *
   * 经营工具∙品牌入驻 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257685
   */
  get(options: { applyment_id: string } & RequestOptions): Promise<Response<V3BrandApplymentsApplymentIdByApplyment_idGetData>>
  /** {@link V3BrandApplymentsApplymentIdByApplyment_id.get} */
  readonly getAsync: V3BrandApplymentsApplymentIdByApplyment_id['get']
}

export interface V3BrandApplymentsBusinessCode extends Branch {
  readonly _business_code_: V3BrandApplymentsBusinessCodeByBusiness_code
  readonly $business_code$: V3BrandApplymentsBusinessCodeByBusiness_code
  readonly '<business_code>': V3BrandApplymentsBusinessCodeByBusiness_code
  readonly '{business_code}': V3BrandApplymentsBusinessCodeByBusiness_code
}

export interface V3BrandApplymentsBusinessCodeByBusiness_codeGetData {
  /** 微信支付申请单号 */
  applyment_id?: string
  /** 业务申请编号 */
  business_code?: string
  /**
   * 申请状态
   * - `APPLYMENT_STATE_UNKNOWN` 未知状态
   * - `APPLYMENT_STATE_UNSUBMITTED` 申请未提交
   * - `APPLYMENT_STATE_WAITING_VALIDATE` 待主体意愿确认
   * - `APPLYMENT_STATE_WAITING_AUDIT` 资料审核中
   * - `APPLYMENT_STATE_WAITING_AUTH` 待授权确认
   * - `APPLYMENT_STATE_OPEN_ACCOUNT` 开号中
   * - `APPLYMENT_STATE_FINISH` 入驻完成
   * - `APPLYMENT_STATE_AUDIT_REJECTED` 审核驳回
   * - `APPLYMENT_STATE_CANCELED` 申请撤销
   */
  applyment_state?: 'APPLYMENT_STATE_UNKNOWN' | 'APPLYMENT_STATE_UNSUBMITTED' | 'APPLYMENT_STATE_WAITING_VALIDATE' | 'APPLYMENT_STATE_WAITING_AUDIT' | 'APPLYMENT_STATE_WAITING_AUTH' | 'APPLYMENT_STATE_OPEN_ACCOUNT' | 'APPLYMENT_STATE_FINISH' | 'APPLYMENT_STATE_AUDIT_REJECTED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 申请状态说明 */
  applyment_state_desc?: string
  /** 授权确认二维码链接 */
  authorization_confirmation_qr_code?: string
  /** 驳回原因 */
  reject_reason?: string
  /** 品牌ID */
  brand_id?: string
}
export interface V3BrandApplymentsBusinessCodeByBusiness_code extends Branch {
  /**
   * **根据业务申请编号查询申请状态**
   *
   * 经营工具∙品牌入驻 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257694
   */
  get(options: { business_code: string } & RequestOptions): Promise<Response<V3BrandApplymentsBusinessCodeByBusiness_codeGetData>>
  /** {@link V3BrandApplymentsBusinessCodeByBusiness_code.get} */
  readonly getAsync: V3BrandApplymentsBusinessCodeByBusiness_code['get']
}

export interface V3BrandApplymentsCancelApplymentPostJson {
  /** 微信支付申请单号 */
  applyment_id?: string | undefined
  /** 业务申请编号 */
  business_code?: string | undefined
}
export interface V3BrandApplymentsCancelApplymentPostData {
  /** 微信支付申请单号 */
  applyment_id?: string
  /** 业务申请编号 */
  business_code?: string
}
export interface V3BrandApplymentsCancelApplyment extends Branch {
  /**
   * **撤销申请**
   *
   * 经营工具∙品牌入驻 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257700
   */
  post(options: { json: V3BrandApplymentsCancelApplymentPostJson } & RequestOptions): Promise<Response<V3BrandApplymentsCancelApplymentPostData>>
  /** {@link V3BrandApplymentsCancelApplyment.post} */
  readonly postAsync: V3BrandApplymentsCancelApplyment['post']
}

export interface V3BrandCard extends Branch {
  readonly cardConfigs: V3BrandCardCardConfigs
  readonly cardLinks: V3BrandCardCardLinks
}

export interface V3BrandCardCardConfigsGetQuery {
  /** 业务申请编号 */
  business_code?: string | undefined
  /** 微信支付申请单号 */
  applyment_id?: string | undefined
  /** 品牌ID */
  brand_id: string
}
export interface V3BrandCardCardConfigsGetData {
  /** 业务申请编号 */
  business_code?: string
  /** 微信支付申请单号 */
  applyment_id?: string
  /** 品牌ID */
  brand_id?: string
  /**
   * 申请单状态
   * - `STATE_UNKNOWN` 状态未知
   * - `DRAFTING` 配置中
   * - `AUDITING` 审核中
   * - `AUDIT_REJECTED` 审核驳回
   * - `PENDING_PUBLISH` 待发布
   * - `PUBLISHED` 已发布
   * - `CANCELED` 已撤销
   */
  applyment_state?: 'STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED' | (string & {})
  /**
   * 定时发布时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  scheduled_publish_time?: string
  /** 驳回原因 */
  reject_reason?: string
  /**
   * 实际发布时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  actual_publish_time?: string
}
export interface V3BrandCardCardConfigsPostJson {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 品牌小程序信息 */
  brand_mini_program_info?: {
    /** 公众账号ID */
    appid: string
    /** 小程序默认跳转路径 */
    default_jump_path?: string | undefined
  } | undefined
  /** 品牌客服信息 */
  brand_customer_service: {
    /** 客服类型 */
    customer_service_type: 'MINI_PROGRAM' | 'CUSTOMIZE_WEB' | 'CUSTOMIZE_MP' | 'SERVICE_PHONE' | (string & {})
    /** 客服电话 */
    customer_service_phone?: string | undefined
    /** 客服路径 */
    customer_service_path?: string | undefined
    /** 公众账号ID */
    appid?: string | undefined
  }
  /** 服务列表 */
  service_list?: readonly {
    /** 服务分类名称 */
    service_classify_name?: string | undefined
    /** 服务名称 */
    service_name?: string | undefined
    /** 服务跳转类型 */
    service_jump_type: 'JUMP_MINI_PROGRAM' | 'JUMP_WEB_PAGE' | (string & {})
    /** 服务跳转路径 */
    service_jump_path: string
    /** 公众账号ID */
    appid?: string | undefined
  }[] | undefined
}
export interface V3BrandCardCardConfigsPostData {
  /** 业务申请编号 */
  business_code?: string
  /** 品牌ID */
  brand_id?: string
  /** 微信支付申请单号 */
  applyment_id?: string
  /** 商家名片预览二维码链接 */
  card_preview_url?: string
}
export interface V3BrandCardCardConfigs extends Branch {
  /**
   * **查询商家名片配置申请状态**
   *
   * 品牌∙商家名片配置 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475174
   */
  get(options: { query: V3BrandCardCardConfigsGetQuery } & RequestOptions): Promise<Response<V3BrandCardCardConfigsGetData>>
  /** {@link V3BrandCardCardConfigs.get} */
  readonly getAsync: V3BrandCardCardConfigs['get']
  /**
   * **提交商家名片配置申请**
   *
   * 品牌∙商家名片配置 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016468440
   */
  post(options: { json: V3BrandCardCardConfigsPostJson } & RequestOptions): Promise<Response<V3BrandCardCardConfigsPostData>>
  /** {@link V3BrandCardCardConfigs.post} */
  readonly postAsync: V3BrandCardCardConfigs['post']
  readonly cancelApplyment: V3BrandCardCardConfigsCancelApplyment
  readonly previewUrl: V3BrandCardCardConfigsPreviewUrl
  readonly publish: V3BrandCardCardConfigsPublish
}

export interface V3BrandCardCardConfigsCancelApplymentPostJson {
  /** 业务申请编号 */
  business_code?: string | undefined
  /** 微信支付申请单号 */
  applyment_id?: string | undefined
  /** 品牌ID */
  brand_id: string
}
export interface V3BrandCardCardConfigsCancelApplymentPostData {
  /** 业务申请编号 */
  business_code?: string
  /** 微信支付申请单号 */
  applyment_id?: string
  /** 品牌ID */
  brand_id?: string
  /**
   * 申请单状态
   * - `STATE_UNKNOWN` 状态未知
   * - `DRAFTING` 配置中
   * - `AUDITING` 审核中
   * - `AUDIT_REJECTED` 审核驳回
   * - `PENDING_PUBLISH` 待发布
   * - `PUBLISHED` 已发布
   * - `CANCELED` 已撤销
   */
  applyment_state?: 'STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED' | (string & {})
}
export interface V3BrandCardCardConfigsCancelApplyment extends Branch {
  /**
   * **撤销商家名片配置申请**
   *
   * 品牌∙商家名片配置 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475172
   */
  post(options: { json: V3BrandCardCardConfigsCancelApplymentPostJson } & RequestOptions): Promise<Response<V3BrandCardCardConfigsCancelApplymentPostData>>
  /** {@link V3BrandCardCardConfigsCancelApplyment.post} */
  readonly postAsync: V3BrandCardCardConfigsCancelApplyment['post']
}

export interface V3BrandCardCardConfigsPreviewUrlGetQuery {
  /** 业务申请编号 */
  business_code?: string | undefined
  /** 微信支付申请单号 */
  applyment_id?: string | undefined
  /** 品牌ID */
  brand_id: string
}
export interface V3BrandCardCardConfigsPreviewUrlGetData {
  /** 业务申请编号 */
  business_code?: string
  /** 微信支付申请单号 */
  applyment_id?: string
  /** 品牌ID */
  brand_id?: string
  /** 商家名片预览二维码链接 */
  card_preview_url?: string
  /**
   * 预览二维码链接过期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  url_expired_time?: string
}
export interface V3BrandCardCardConfigsPreviewUrl extends Branch {
  /**
   * **获取商家名片预览二维码**
   *
   * 品牌∙商家名片配置 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016641998
   */
  get(options: { query: V3BrandCardCardConfigsPreviewUrlGetQuery } & RequestOptions): Promise<Response<V3BrandCardCardConfigsPreviewUrlGetData>>
  /** {@link V3BrandCardCardConfigsPreviewUrl.get} */
  readonly getAsync: V3BrandCardCardConfigsPreviewUrl['get']
}

export interface V3BrandCardCardConfigsPublishPostJson {
  /** 业务申请编号 */
  business_code?: string | undefined
  /** 微信支付申请单号 */
  applyment_id?: string | undefined
  /** 品牌ID */
  brand_id: string
  /** 发布方式 */
  publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH' | (string & {})
  /**
   * 定时发布时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  scheduled_publish_time?: string | undefined
}
export interface V3BrandCardCardConfigsPublishPostData {
  /** 业务申请编号 */
  business_code?: string
  /** 微信支付申请单号 */
  applyment_id?: string
  /** 品牌ID */
  brand_id?: string
  /** 发布方式 */
  publish_type?: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH' | (string & {})
  /**
   * 定时发布时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  scheduled_publish_time?: string
}
export interface V3BrandCardCardConfigsPublish extends Branch {
  /**
   * **发布商家名片配置**
   *
   * 品牌∙商家名片配置 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475176
   */
  post(options: { json: V3BrandCardCardConfigsPublishPostJson } & RequestOptions): Promise<Response<V3BrandCardCardConfigsPublishPostData>>
  /** {@link V3BrandCardCardConfigsPublish.post} */
  readonly postAsync: V3BrandCardCardConfigsPublish['post']
}

export interface V3BrandCardCardLinksGetQuery {
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene?: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {}) | null | undefined
  /** 查询页码 */
  page_index?: number | undefined
  /** 查询页大小 */
  page_size?: number | undefined
}
export interface V3BrandCardCardLinksGetData {
  /** 品牌ID */
  brand_id?: string
  /** 查询页码 */
  page_index?: number
  /** 查询页大小 */
  page_size?: number
  /** 总数 */
  total_num?: number
  /** 已生效连接列表 */
  active_link_list?: {
    /** 交易场景类型 */
    payment_scene?: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
    /** 公众账号ID */
    appid_list?: string[]
    /** 商户号 */
    card_link_mchid?: string
    /** 服务ID */
    service_id?: string
  }[]
}
export interface V3BrandCardCardLinksPostJson {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID */
  appid?: string | undefined
  /** 商户号 */
  card_link_mchid?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
}
export interface V3BrandCardCardLinksPostData {
  /** 业务申请编号 */
  business_code?: string
  /** 品牌ID */
  brand_id?: string
  /** 交易场景类型 */
  payment_scene?: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  card_link_mchid?: string
  /** 服务ID */
  service_id?: string
}
export interface V3BrandCardCardLinks extends Branch {
  /**
   * **查询已生效交易连接名片规则**
   *
   * 品牌∙交易连接名片 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366785
   */
  get(options: { query: V3BrandCardCardLinksGetQuery } & RequestOptions): Promise<Response<V3BrandCardCardLinksGetData>>
  /** {@link V3BrandCardCardLinks.get} */
  readonly getAsync: V3BrandCardCardLinks['get']
  /**
   * **添加交易连接名片规则申请**
   *
   * 品牌∙交易连接名片 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016333302
   */
  post(options: { json: V3BrandCardCardLinksPostJson } & RequestOptions): Promise<Response<V3BrandCardCardLinksPostData>>
  /** {@link V3BrandCardCardLinks.post} */
  readonly postAsync: V3BrandCardCardLinks['post']
  readonly businessCode: V3BrandCardCardLinksBusinessCode
  readonly cancelApplyment: V3BrandCardCardLinksCancelApplyment
  readonly unbindCardLink: V3BrandCardCardLinksUnbindCardLink
}

export interface V3BrandCardCardLinksBusinessCode extends Branch {
  readonly _business_code_: V3BrandCardCardLinksBusinessCodeByBusiness_code
  readonly $business_code$: V3BrandCardCardLinksBusinessCodeByBusiness_code
  readonly '<business_code>': V3BrandCardCardLinksBusinessCodeByBusiness_code
  readonly '{business_code}': V3BrandCardCardLinksBusinessCodeByBusiness_code
}

export interface V3BrandCardCardLinksBusinessCodeByBusiness_codeGetQuery {
  /** 品牌ID */
  brand_id: string
}
export interface V3BrandCardCardLinksBusinessCodeByBusiness_codeGetData {
  /** 业务申请编号 */
  business_code?: string
  /** 品牌ID */
  brand_id?: string
  /** 交易场景类型 */
  payment_scene?: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  card_link_mchid?: string
  /** 服务ID */
  service_id?: string
  /** 交易连接名片配置状态 */
  configuration_state?: 'WAITING_AUDIT' | 'AUDIT_REJECT' | 'WAITING_CONFIRMATION' | 'MERCHANT_ADMIN_REJECT' | 'IN_EFFECT' | (string & {})
  /** 驳回原因 */
  reject_reason?: string
}
export interface V3BrandCardCardLinksBusinessCodeByBusiness_code extends Branch {
  /**
   * **根据业务申请编号查询添加申请状态**
   *
   * 品牌∙交易连接名片 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366816
   */
  get(options: { business_code: string; query: V3BrandCardCardLinksBusinessCodeByBusiness_codeGetQuery } & RequestOptions): Promise<Response<V3BrandCardCardLinksBusinessCodeByBusiness_codeGetData>>
  /** {@link V3BrandCardCardLinksBusinessCodeByBusiness_code.get} */
  readonly getAsync: V3BrandCardCardLinksBusinessCodeByBusiness_code['get']
}

export interface V3BrandCardCardLinksCancelApplymentPostJson {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
}
export interface V3BrandCardCardLinksCancelApplymentPostData {
  /** 业务申请编号 */
  business_code?: string
}
export interface V3BrandCardCardLinksCancelApplyment extends Branch {
  /**
   * **撤销交易连接名片配置申请**
   *
   * 品牌∙交易连接名片 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366797
   */
  post(options: { json: V3BrandCardCardLinksCancelApplymentPostJson } & RequestOptions): Promise<Response<V3BrandCardCardLinksCancelApplymentPostData>>
  /** {@link V3BrandCardCardLinksCancelApplyment.post} */
  readonly postAsync: V3BrandCardCardLinksCancelApplyment['post']
}

export interface V3BrandCardCardLinksUnbindCardLinkPostJson {
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID */
  appid?: string | undefined
  /** 商户号 */
  card_link_mchid?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
}
export interface V3BrandCardCardLinksUnbindCardLinkPostData {
  /** 品牌ID */
  brand_id?: string
  /** 交易场景类型 */
  payment_scene?: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  card_link_mchid?: string
  /** 服务ID */
  service_id?: string
}
export interface V3BrandCardCardLinksUnbindCardLink extends Branch {
  /**
   * **解除已生效交易连接名片场景**
   *
   * 品牌∙交易连接名片 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366804
   */
  post(options: { json: V3BrandCardCardLinksUnbindCardLinkPostJson } & RequestOptions): Promise<Response<V3BrandCardCardLinksUnbindCardLinkPostData>>
  /** {@link V3BrandCardCardLinksUnbindCardLink.post} */
  readonly postAsync: V3BrandCardCardLinksUnbindCardLink['post']
}

export interface V3BrandMarketing extends Branch {
  readonly shakeActivities: V3BrandMarketingShakeActivities
}

export interface V3BrandMarketingShakeActivities extends Branch {
  readonly activities: V3BrandMarketingShakeActivitiesActivities
}

export interface V3BrandMarketingShakeActivitiesActivitiesGetQuery {
  /** 品牌ID */
  brand_id: string
  /**
   * 分页大小
   * 1 到 100
   */
  limit: number
  /** 分页页码 */
  offset: number
  /**
   * 活动状态
   * - `CREATED` 已创建
   * - `DELIVERING` 投放中
   * - `EXPIRED` 已过期
   * - `PAUSED` 已暂停
   * - `TERMINATED` 已终止
   */
  activity_state?: 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED' | (string & {}) | null | undefined
  audit_state?: 'PENDING' | 'APPROVED' | 'REJECTED' | (string & {}) | null | undefined
}
export interface V3BrandMarketingShakeActivitiesActivitiesGetData {
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 总数 */
  total_count?: number
  /** 摇一摇有优惠活动列表 */
  data?: {
    /** 活动id */
    id?: string
    /** 活动名称 */
    name?: string
    /**
     * 活动状态
     * - `CREATED` 已创建
     * - `DELIVERING` 投放中
     * - `EXPIRED` 已过期
     * - `PAUSED` 已暂停
     * - `TERMINATED` 已终止
     */
    activity_state?: 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED' | (string & {})
    audit_state?: 'PENDING' | 'APPROVED' | 'REJECTED' | (string & {})
    /** 可用库存 */
    available_quota?: number
    /** 总库存 */
    total_quota?: number
    /** 投放模式 */
    delivery_mode?: 'SMART' | 'TARGETED' | (string & {})
    /** 投放时间范围 */
    time_range?: {
      /**
       * 开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      start_time?: string
      /**
       * 结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      end_time?: string
    }
    /** 商品券 */
    product_coupon?: {
      /** 商品券ID */
      product_coupon_id?: string
      /** 商品券批次列表 */
      stock_list?: {
        /** 批次ID */
        stock_id?: string
      }[]
    }
  }[]
}
export interface V3BrandMarketingShakeActivitiesActivities extends Branch {
  /**
   * **查询摇优惠活动列表**
   *
   * 经营工具∙摇优惠 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783259
   */
  get(options: { query: V3BrandMarketingShakeActivitiesActivitiesGetQuery } & RequestOptions): Promise<Response<V3BrandMarketingShakeActivitiesActivitiesGetData>>
  /** {@link V3BrandMarketingShakeActivitiesActivities.get} */
  readonly getAsync: V3BrandMarketingShakeActivitiesActivities['get']
}
