// printed by scripts/generate.ts from src/catalogue: do not edit
import type { FileOptions, RequestOptions, Response, UploadOptions } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3MerchantService extends Branch {
  readonly complaintNotifications: V3MerchantServiceComplaintNotifications
  readonly complaints: V3MerchantServiceComplaints
  readonly complaintsV2: V3MerchantServiceComplaintsV2
  readonly feedbacks: V3MerchantServiceFeedbacks
  readonly images: V3MerchantServiceImages
}

export interface V3MerchantServiceComplaintNotificationsGetData {
  /** 商户号 */
  mchid?: string
  /**
   * 通知地址
   * url
   */
  url?: string
}
export interface V3MerchantServiceComplaintNotificationsPostJson {
  /**
   * 通知地址
   * url
   */
  url: string
}
export interface V3MerchantServiceComplaintNotificationsPostData {
  /** 商户号 */
  mchid?: string
  /**
   * 通知地址
   * url
   */
  url?: string
}
export interface V3MerchantServiceComplaintNotificationsPutJson {
  /**
   * 通知地址
   * url
   */
  url: string
}
export interface V3MerchantServiceComplaintNotificationsPutData {
  /** 商户号 */
  mchid?: string
  /**
   * 通知地址
   * url
   */
  url?: string
}
export interface V3MerchantServiceComplaintNotifications extends Branch {
  /**
   * **查询投诉通知回调**
   *
   * 风险合规∙消费者投诉 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459014
   */
  get(options?: RequestOptions): Promise<Response<V3MerchantServiceComplaintNotificationsGetData>>
  /** {@link V3MerchantServiceComplaintNotifications.get} */
  readonly getAsync: V3MerchantServiceComplaintNotifications['get']
  /**
   * **创建投诉通知回调**
   *
   * 风险合规∙消费者投诉 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458679
   */
  post(options: { json: V3MerchantServiceComplaintNotificationsPostJson } & RequestOptions): Promise<Response<V3MerchantServiceComplaintNotificationsPostData>>
  /** {@link V3MerchantServiceComplaintNotifications.post} */
  readonly postAsync: V3MerchantServiceComplaintNotifications['post']
  /**
   * **更新投诉通知回调**
   *
   * 风险合规∙消费者投诉 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459282
   */
  put(options: { json: V3MerchantServiceComplaintNotificationsPutJson } & RequestOptions): Promise<Response<V3MerchantServiceComplaintNotificationsPutData>>
  /** {@link V3MerchantServiceComplaintNotifications.put} */
  readonly putAsync: V3MerchantServiceComplaintNotifications['put']
  /**
   * **删除投诉通知回调**
   *
   * 风险合规∙消费者投诉 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460452
   */
  delete(options?: RequestOptions): Promise<Response<undefined>>
  /** {@link V3MerchantServiceComplaintNotifications.delete} */
  readonly deleteAsync: V3MerchantServiceComplaintNotifications['delete']
}

export interface V3MerchantServiceComplaintsGetQuery {
  /** 分页大小 */
  limit?: number | undefined
  /** 分页开始位置 */
  offset?: number | undefined
  /**
   * 开始日期
   * 如 `2018-06-08`
   */
  begin_date: string
  /**
   * 结束日期
   * 如 `2018-06-08`
   */
  end_date: string
  /** 特约商户号 */
  sub_mchid?: string | undefined
}
export interface V3MerchantServiceComplaintsGetData {
  /** 分页开始位置 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 投诉总条数 */
  total_count?: number
  /** 用户投诉信息详情 */
  data?: {
    /** 商户订单号 */
    out_trade_no?: string
    /**
     * 投诉时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    complaint_time?: string
    /** 订单金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /**
     * 投诉人联系方式
     * 敏感信息：用商户私钥解密
     */
    payer_phone?: string
    /** 投诉详情 */
    complaint_detail?: string
    /**
     * 投诉单状态
     * - `PAYER_COMPLAINTED` 用户已投诉
     * - `FROZENED` 交易已冻结
     * - `FROZEN_FINISHED` 冻结已结束
     * - `PAYER_CANCELED` 用户已撤诉
     * - `MERCHANT_REFUNDED` 商户已退款
     */
    complaint_state?: 'PAYER_COMPLAINTED' | 'FROZENED' | 'FROZEN_FINISHED' | 'PAYER_CANCELED' | 'MERCHANT_REFUNDED' | 'SYSTEM_REFUNDED' | 'MANUAL_UNFROZEN' | (string & {})
    /** 微信订单号 */
    transaction_id?: string
    /** 冻结结束时间 */
    frozen_end_time?: string
    /** 特约商户号 */
    sub_mchid?: string
  }[]
}
export interface V3MerchantServiceComplaints extends Branch {
  /**
   * **查询投诉信息**
   *
   * 风险合规∙消费者投诉 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
   * @deprecated 已不推荐使用，请改用 /v3/merchant-service/complaints-v2
   */
  get(options: { query: V3MerchantServiceComplaintsGetQuery } & RequestOptions): Promise<Response<V3MerchantServiceComplaintsGetData>>
  /** {@link V3MerchantServiceComplaints.get} */
  readonly getAsync: V3MerchantServiceComplaints['get']
  readonly _transaction_id_: V3MerchantServiceComplaintsByTransaction_id
  readonly $transaction_id$: V3MerchantServiceComplaintsByTransaction_id
  readonly '<transaction_id>': V3MerchantServiceComplaintsByTransaction_id
  readonly '{transaction_id}': V3MerchantServiceComplaintsByTransaction_id
}

export interface V3MerchantServiceComplaintsByTransaction_idGetData {
  /** 商户订单号 */
  out_trade_no?: string
  /** 投诉时间 */
  complaint_time?: string
  /** 投诉金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /**
   * 投诉人联系方式
   * 敏感信息：用商户私钥解密
   */
  payer_phone?: string
  /** 投诉描述 */
  complaint_detail?: string
  /** 投诉单状态 */
  complaint_state?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 冻结结束时间 */
  frozen_end_time?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 投诉单处理进展状态 */
  complaint_handle_state?: string
}
export interface V3MerchantServiceComplaintsByTransaction_id extends Branch {
  /**
   * **查询投诉详情**
   *
   * 风险合规∙消费者投诉 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
   * @deprecated 已不推荐使用，请改用 /v3/merchant-service/complaints-v2/{complaint_id}
   */
  get(options: { transaction_id: string } & RequestOptions): Promise<Response<V3MerchantServiceComplaintsByTransaction_idGetData>>
  /** {@link V3MerchantServiceComplaintsByTransaction_id.get} */
  readonly getAsync: V3MerchantServiceComplaintsByTransaction_id['get']
  readonly negotiationHistorys: V3MerchantServiceComplaintsByTransaction_idNegotiationHistorys
}

export interface V3MerchantServiceComplaintsByTransaction_idNegotiationHistorysGetData {
  /** 投诉协商历史 */
  complaint_negotiation_history?: {
    /** 操作人 */
    operate_user?: string
    /** 操作时间 */
    operate_time?: string
    /** 操作类型 */
    operate_type?: 'USER_CREATE_COMPLAINT' | 'CREATE_COMPLAINT_BY_PLATFORM' | 'USER_CONTINUE_COMPLAINT' | 'USER_REVOKE_COMPLAINT' | 'USER_CONFIRM_COMPLAINT' | 'SELLER_REFUND' | 'MERCHANT_LAUNCH_CONFIRM_PROCESS' | 'USER_RESPONSE' | 'MERCHANT_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'CONTINUE_COMPLAINT_BY_PLATFORM' | 'CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_TIMEOUT_SYSTEM_MESSAGE' | 'SELLER_REFUND_SYSTEM_MESSAGE' | 'CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE' | (string & {})
    /** 操作内容 */
    operate_details?: string
    /** 协商历史图片凭证 */
    image_list?: string[]
  }[]
}
export interface V3MerchantServiceComplaintsByTransaction_idNegotiationHistorys extends Branch {
  /**
   * **查询投诉协商历史**
   *
   * 风险合规∙消费者投诉 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
   * @deprecated 已不推荐使用，请改用 /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys
   */
  get(options: { transaction_id: string } & RequestOptions): Promise<Response<V3MerchantServiceComplaintsByTransaction_idNegotiationHistorysGetData>>
  /** {@link V3MerchantServiceComplaintsByTransaction_idNegotiationHistorys.get} */
  readonly getAsync: V3MerchantServiceComplaintsByTransaction_idNegotiationHistorys['get']
}

export interface V3MerchantServiceComplaintsV2GetQuery {
  /** 分页大小 */
  limit?: number | undefined
  /** 分页开始位置 */
  offset?: number | undefined
  /** 开始日期 */
  begin_date: string
  /** 结束日期 */
  end_date: string
  /** 被诉商户号 */
  complainted_mchid?: string | undefined
}
export interface V3MerchantServiceComplaintsV2GetData {
  /** 用户投诉信息详情 */
  data?: {
    /** 投诉单号 */
    complaint_id?: string
    /**
     * 投诉时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    complaint_time?: string
    /** 投诉详情 */
    complaint_detail?: string
    /** 投诉单状态 */
    complaint_state?: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {})
    /** 被诉商户号 */
    complainted_mchid?: string
    /**
     * 投诉人联系方式
     * 敏感信息：用商户私钥解密
     */
    payer_phone?: string
    /** 投诉单关联订单信息 */
    complaint_order_info?: {
      /** 微信订单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 订单金额（整数，最小货币单位，人民币为分） */
      amount?: number
    }[]
    /** 投诉单关联服务单信息 */
    service_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户服务订单号 */
      out_order_no?: string
      /** 支付分服务单状态 */
      state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {})
    }[]
    /** 投诉资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type?: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
      /** 媒体文件URL */
      media_url?: string[]
    }[]
    /** 投诉单是否已全额退款 */
    complaint_full_refunded?: boolean
    /** 是否有待回复的用户留言 */
    incoming_user_response?: boolean
    /** 问题描述 */
    problem_description?: string
    /** 用户投诉次数 */
    user_complaint_times?: number
    /** 问题类型 */
    problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {})
    /** 申请退款金额（整数，最小货币单位，人民币为分） */
    apply_refund_amount?: number
    /** 用户标签列表 */
    user_tag_list?: ('TRUSTED' | 'HIGH_RISK' | (string & {}))[]
    /** 补充信息 */
    additional_info?: {
      /** 补充信息类型 */
      type?: 'SHARE_POWER_TYPE' | (string & {})
      /** 充电宝投诉相关信息 */
      share_power_info?: {
        /**
         * 归还时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        return_time?: string
        /** 归还地点信息 */
        return_address_info?: {
          /** 归还地点 */
          return_address?: string
          /** 归还地点经度 */
          longitude?: string
          /** 归还地点纬度 */
          latitude?: string
        }
        /** 是否归还同一柜机 */
        is_returned_to_same_machine?: boolean
      }
    }
    in_platform_service?: boolean
    /** 是否需即时服务用户 */
    need_immediate_service?: boolean
    /** 是否是智能体投诉 */
    is_agent_mode?: boolean
  }[]
  /** 分页大小 */
  limit?: number
  /** 分页开始位置 */
  offset?: number
  /** 投诉总条数 */
  total_count?: number
}
export interface V3MerchantServiceComplaintsV2 extends Branch {
  /**
   * **查询投诉单列表**
   *
   * 风险合规∙消费者投诉 · 服务商、渠道商、从业机构
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533431
   */
  get(options: { query: V3MerchantServiceComplaintsV2GetQuery } & RequestOptions): Promise<Response<V3MerchantServiceComplaintsV2GetData>>
  /** {@link V3MerchantServiceComplaintsV2.get} */
  readonly getAsync: V3MerchantServiceComplaintsV2['get']
  readonly _complaint_id_: V3MerchantServiceComplaintsV2ByComplaint_id
  readonly $complaint_id$: V3MerchantServiceComplaintsV2ByComplaint_id
  readonly '<complaint_id>': V3MerchantServiceComplaintsV2ByComplaint_id
  readonly '{complaint_id}': V3MerchantServiceComplaintsV2ByComplaint_id
}

export interface V3MerchantServiceComplaintsV2ByComplaint_idGetData {
  /** 投诉单号 */
  complaint_id?: string
  /**
   * 投诉时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  complaint_time?: string
  /** 投诉详情 */
  complaint_detail?: string
  /** 投诉单状态 */
  complaint_state?: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {})
  /** 被诉商户号 */
  complainted_mchid?: string
  /**
   * 投诉人联系方式
   * 敏感信息：用商户私钥解密
   */
  payer_phone?: string
  /** 投诉人openid */
  payer_openid?: string
  /** 投诉资料列表 */
  complaint_media_list?: {
    /** 媒体文件业务类型 */
    media_type?: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
    /** 媒体文件URL */
    media_url?: string[]
  }[]
  /** 投诉单关联订单信息 */
  complaint_order_info?: {
    /** 微信订单号 */
    transaction_id?: string
    /** 商户订单号 */
    out_trade_no?: string
    /** 订单金额（整数，最小货币单位，人民币为分） */
    amount?: number
  }[]
  /** 投诉单关联服务单信息 */
  service_order_info?: {
    /** 微信支付服务订单号 */
    order_id?: string
    /** 商户服务订单号 */
    out_order_no?: string
    /** 支付分服务单状态 */
    state?: string
  }[]
  /** 投诉单是否已全额退款 */
  complaint_full_refunded?: boolean
  /** 是否有待回复的用户留言 */
  incoming_user_response?: boolean
  /** 问题描述 */
  problem_description?: string
  /** 用户投诉次数 */
  user_complaint_times?: number
  /** 问题类型 */
  problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {})
  /** 申请退款金额（整数，最小货币单位，人民币为分） */
  apply_refund_amount?: number
  /** 用户标签列表 */
  user_tag_list?: ('TRUSTED' | 'HIGH_RISK' | (string & {}))[]
  /** 补充信息 */
  additional_info?: {
    /** 补充信息类型 */
    type?: 'SHARE_POWER_TYPE' | (string & {})
    /** 充电宝投诉相关信息 */
    share_power_info?: {
      /**
       * 归还时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      return_time?: string
      /** 归还地点信息 */
      return_address_info?: {
        /** 归还地点 */
        return_address?: string
        /** 归还地点经度 */
        longitude?: string
        /** 归还地点纬度 */
        latitude?: string
      }
      /** 是否归还同一柜机 */
      is_returned_to_same_machine?: boolean
    }
  }
  in_platform_service?: boolean
  /** 是否需即时服务用户 */
  need_immediate_service?: boolean
  /** 是否是智能体投诉 */
  is_agent_mode?: boolean
}
export interface V3MerchantServiceComplaintsV2ByComplaint_id extends Branch {
  /**
   * **查询投诉单详情**
   *
   * 风险合规∙消费者投诉 · 服务商、渠道商、从业机构
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533436
   */
  get(options: { complaint_id: string } & RequestOptions): Promise<Response<V3MerchantServiceComplaintsV2ByComplaint_idGetData>>
  /** {@link V3MerchantServiceComplaintsV2ByComplaint_id.get} */
  readonly getAsync: V3MerchantServiceComplaintsV2ByComplaint_id['get']
  readonly complete: V3MerchantServiceComplaintsV2ByComplaint_idComplete
  readonly negotiationHistorys: V3MerchantServiceComplaintsV2ByComplaint_idNegotiationHistorys
  readonly response: V3MerchantServiceComplaintsV2ByComplaint_idResponse
  readonly responseImmediateService: V3MerchantServiceComplaintsV2ByComplaint_idResponseImmediateService
  readonly updateRefundProgress: V3MerchantServiceComplaintsV2ByComplaint_idUpdateRefundProgress
}

export interface V3MerchantServiceComplaintsV2ByComplaint_idCompletePostJson {
  /** 被诉商户号 */
  complainted_mchid: string
}
export interface V3MerchantServiceComplaintsV2ByComplaint_idComplete extends Branch {
  /**
   * **反馈处理完成**
   *
   * 风险合规∙消费者投诉 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467255
   */
  post(options: { complaint_id: string; json: V3MerchantServiceComplaintsV2ByComplaint_idCompletePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MerchantServiceComplaintsV2ByComplaint_idComplete.post} */
  readonly postAsync: V3MerchantServiceComplaintsV2ByComplaint_idComplete['post']
}

export interface V3MerchantServiceComplaintsV2ByComplaint_idNegotiationHistorysGetQuery {
  /** 分页大小 */
  limit?: number | undefined
  /** 分页开始位置 */
  offset?: number | undefined
}
export interface V3MerchantServiceComplaintsV2ByComplaint_idNegotiationHistorysGetData {
  /** 投诉协商历史 */
  data?: {
    /** 操作资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type?: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
      /** 媒体文件请求url */
      media_url?: string[]
    }
    /** 操作流水号 */
    log_id?: string
    /** 操作人 */
    operator?: string
    /**
     * 操作时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    operate_time?: string
    /**
     * 操作类型
     * - `USER_CREATE_COMPLAINT` 用户提交投诉
     * - `USER_CONTINUE_COMPLAINT` 用户继续投诉
     * - `USER_RESPONSE` 用户留言
     * - `PLATFORM_RESPONSE` 平台留言
     * - `MERCHANT_RESPONSE` 商户留言
     * - `MERCHANT_CONFIRM_COMPLETE` 商户申请结单
     * - `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE` 用户提交投诉系统通知
     * - `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE` 用户继续投诉系统通知
     * - `USER_REVOKE_COMPLAINT` 用户主动撤诉
     * - `USER_COMFIRM_COMPLAINT` 用户确认投诉解决
     * - `PLATFORM_HELP_APPLICATION` 平台催办
     * - `MERCHANT_APPROVE_REFUND` 商户同意退款申请
     * - `MERCHANT_REFUSE_RERUND` 商户拒绝退款申请
     * - `SERVICE_ORDER_CANCEL` 服务订单已取消
     * - `SERVICE_ORDER_COMPLETE` 服务订单已完成
     * - `USER_CANCEL_PLATFORM_SERVICE` 用户取消平台协助
     * - `PLATFORM_SERVICE_FINISHED` 客服结束平台协助
     */
    operate_type?: 'USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'USER_CLICK_RESPONSE' | (string & {})
    /** 操作内容 */
    operate_details?: string
    /** 图片凭证 */
    image_list?: string[]
    /** 用户申请平台协助原因 */
    user_appy_platform_service_reason?: string
    /** 用户申请平台协助原因描述 */
    user_appy_platform_service_reason_description?: string
    /** 普通消息内容 */
    normal_message?: {
      /** 消息内容 */
      blocks?: {
        /** 消息块类型 */
        type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP' | (string & {})
        /** 文本 */
        text?: {
          /** 文本 */
          text?: string
          /** 文本颜色 */
          color?: 'DEFAULT' | 'SECONDARY' | (string & {})
          /** 是否粗体 */
          is_bold?: boolean
        }
        /** 图片 */
        image?: {
          /**
           * 媒体ID
           * 上传接口返回的媒体ID
           */
          media_id?: string
          /** 图片样式类型 */
          image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' | (string & {})
        }
        /** 链接 */
        link?: {
          /** 文本 */
          text?: string
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {})
            /** 跳转链接 */
            jump_url?: string
            /** 跳转小程序信息 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid?: string
              /** 跳转小程序页面PATH */
              path?: string
              /** 跳转小程序页面名称 */
              text?: string
            }
            /** 回复消息内容 */
            message_info?: {
              /** 回复的消息内容 */
              content?: string
              /** 自定义透传字段 */
              custom_data?: string
            }
            /** 动作id */
            action_id?: string
          }
          /** 失效配置 */
          invalid_info?: {
            /**
             * 过期时间
             * RFC 3339，如 `2018-06-08T10:34:56+08:00`
             */
            expired_time?: string
            /** 是否可以多次点击 */
            multi_clickable?: boolean
          }
        }
        /** FAQ列表 */
        faq_list?: {
          /** FAQ列表 */
          faqs?: {
            /** faq的id */
            faq_id?: string
            /** faq内容 */
            faq_title?: string
            /** 动作 */
            action?: {
              /** 动作类型 */
              action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {})
              /** 跳转链接 */
              jump_url?: string
              /** 跳转小程序信息 */
              mini_program_jump_info?: {
                /** 跳转小程序APPID */
                appid?: string
                /** 跳转小程序页面PATH */
                path?: string
                /** 跳转小程序页面名称 */
                text?: string
              }
              /** 回复消息内容 */
              message_info?: {
                /** 回复的消息内容 */
                content?: string
                /** 自定义透传字段 */
                custom_data?: string
              }
              /** 动作id */
              action_id?: string
            }
          }[]
        }
        /** 按钮 */
        button?: {
          /** 文本 */
          text?: string
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {})
            /** 跳转链接 */
            jump_url?: string
            /** 跳转小程序信息 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid?: string
              /** 跳转小程序页面PATH */
              path?: string
              /** 跳转小程序页面名称 */
              text?: string
            }
            /** 回复消息内容 */
            message_info?: {
              /** 回复的消息内容 */
              content?: string
              /** 自定义透传字段 */
              custom_data?: string
            }
            /** 动作id */
            action_id?: string
          }
          /** 失效配置 */
          invalid_info?: {
            /**
             * 过期时间
             * RFC 3339，如 `2018-06-08T10:34:56+08:00`
             */
            expired_time?: string
            /** 是否可以多次点击 */
            multi_clickable?: boolean
          }
        }
        /** 按钮组 */
        button_group?: {
          /** 按钮组 */
          buttons?: {
            /** 文本 */
            text?: string
            /** 动作 */
            action?: {
              /** 动作类型 */
              action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {})
              /** 跳转链接 */
              jump_url?: string
              /** 跳转小程序信息 */
              mini_program_jump_info?: {
                /** 跳转小程序APPID */
                appid?: string
                /** 跳转小程序页面PATH */
                path?: string
                /** 跳转小程序页面名称 */
                text?: string
              }
              /** 回复消息内容 */
              message_info?: {
                /** 回复的消息内容 */
                content?: string
                /** 自定义透传字段 */
                custom_data?: string
              }
              /** 动作id */
              action_id?: string
            }
            /** 失效配置 */
            invalid_info?: {
              /**
               * 过期时间
               * RFC 3339，如 `2018-06-08T10:34:56+08:00`
               */
              expired_time?: string
              /** 是否可以多次点击 */
              multi_clickable?: boolean
            }
          }[]
          /** 按钮布局方式 */
          button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL' | (string & {})
          /** 失效配置 */
          invalid_info?: {
            /**
             * 过期时间
             * RFC 3339，如 `2018-06-08T10:34:56+08:00`
             */
            expired_time?: string
            /** 是否可以多次点击 */
            multi_clickable?: boolean
          }
        }
      }[]
      /** 发送者身份类别 */
      sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE' | (string & {})
      /** 自定义透传信息 */
      custom_data?: string
    }
    /** 用户点击回复消息 */
    click_message?: {
      /** 回复的消息内容 */
      message_content?: Record<string, unknown>
      /** 动作id */
      action_id?: string
      /** 被点击的操作流水号 */
      clicked_log_id?: string
    }
  }[]
  /** 分页大小 */
  limit?: number
  /** 分页开始位置 */
  offset?: number
  /** 投诉协商历史总条数 */
  total_count?: number
}
export interface V3MerchantServiceComplaintsV2ByComplaint_idNegotiationHistorys extends Branch {
  /**
   * **查询投诉协商历史**
   *
   * 风险合规∙消费者投诉 · 服务商、渠道商、从业机构
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533439
   */
  get(options: { complaint_id: string; query?: V3MerchantServiceComplaintsV2ByComplaint_idNegotiationHistorysGetQuery | undefined } & RequestOptions): Promise<Response<V3MerchantServiceComplaintsV2ByComplaint_idNegotiationHistorysGetData>>
  /** {@link V3MerchantServiceComplaintsV2ByComplaint_idNegotiationHistorys.get} */
  readonly getAsync: V3MerchantServiceComplaintsV2ByComplaint_idNegotiationHistorys['get']
}

export interface V3MerchantServiceComplaintsV2ByComplaint_idResponsePostJson {
  /** 被诉商户号 */
  complainted_mchid: string
  /** 回复内容 */
  response_content: string
  /** 回复图片 */
  response_images?: readonly string[] | undefined
  /** 跳转链接 */
  jump_url?: string | undefined
  /** 跳转链接文案 */
  jump_url_text?: string | undefined
  /** 跳转小程序信息 */
  mini_program_jump_info?: {
    /** 跳转小程序APPID */
    appid: string
    /** 跳转小程序页面PATH */
    path: string
    /** 跳转小程序页面名称 */
    text: string
  } | undefined
}
export interface V3MerchantServiceComplaintsV2ByComplaint_idResponse extends Branch {
  /**
   * **提交回复**
   *
   * 风险合规∙消费者投诉 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467254
   */
  post(options: { complaint_id: string; json: V3MerchantServiceComplaintsV2ByComplaint_idResponsePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MerchantServiceComplaintsV2ByComplaint_idResponse.post} */
  readonly postAsync: V3MerchantServiceComplaintsV2ByComplaint_idResponse['post']
}

export interface V3MerchantServiceComplaintsV2ByComplaint_idResponseImmediateServicePostJson {
  /** 被诉商户号 */
  complainted_mchid: string
  /** 消息内容 */
  message: {
    /** 消息内容 */
    blocks?: readonly {
      /** 消息块类型 */
      type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP' | (string & {}) | undefined
      /** 文本 */
      text?: {
        /** 文本 */
        text?: string | undefined
        /** 文本颜色 */
        color?: 'DEFAULT' | 'SECONDARY' | (string & {}) | undefined
        /** 是否粗体 */
        is_bold?: boolean | undefined
      } | undefined
      /** 图片 */
      image?: {
        /**
         * 媒体ID
         * 上传接口返回的媒体ID
         */
        media_id?: string | undefined
        /** 图片样式类型 */
        image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' | (string & {}) | undefined
      } | undefined
      /** 链接 */
      link?: {
        /** 文本 */
        text?: string | undefined
        /** 动作 */
        action?: {
          /** 动作类型 */
          action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {}) | undefined
          /** 跳转链接 */
          jump_url?: string | undefined
          /** 跳转小程序信息 */
          mini_program_jump_info?: {
            /** 跳转小程序APPID */
            appid: string
            /** 跳转小程序页面PATH */
            path?: string | undefined
            /** 跳转小程序页面名称 */
            text?: string | undefined
          } | undefined
          /** 回复消息内容 */
          message_info?: {
            /** 回复的消息内容 */
            content: string
            /** 自定义透传字段 */
            custom_data?: string | undefined
          } | undefined
          /** 动作id */
          action_id?: string | undefined
        } | undefined
        /** 失效配置 */
        invalid_info?: {
          /**
           * 过期时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          expired_time?: string | undefined
          /** 是否可以多次点击 */
          multi_clickable?: boolean | undefined
        } | undefined
      } | undefined
      /** FAQ列表 */
      faq_list?: {
        /** FAQ列表 */
        faqs?: readonly {
          /** faq的id */
          faq_id?: string | undefined
          /** faq内容 */
          faq_title?: string | undefined
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {}) | undefined
            /** 跳转链接 */
            jump_url?: string | undefined
            /** 跳转小程序信息 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid: string
              /** 跳转小程序页面PATH */
              path?: string | undefined
              /** 跳转小程序页面名称 */
              text?: string | undefined
            } | undefined
            /** 回复消息内容 */
            message_info?: {
              /** 回复的消息内容 */
              content: string
              /** 自定义透传字段 */
              custom_data?: string | undefined
            } | undefined
            /** 动作id */
            action_id?: string | undefined
          } | undefined
        }[] | undefined
      } | undefined
      /** 按钮 */
      button?: {
        /** 文本 */
        text?: string | undefined
        /** 动作 */
        action?: {
          /** 动作类型 */
          action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {}) | undefined
          /** 跳转链接 */
          jump_url?: string | undefined
          /** 跳转小程序信息 */
          mini_program_jump_info?: {
            /** 跳转小程序APPID */
            appid: string
            /** 跳转小程序页面PATH */
            path?: string | undefined
            /** 跳转小程序页面名称 */
            text?: string | undefined
          } | undefined
          /** 回复消息内容 */
          message_info?: {
            /** 回复的消息内容 */
            content: string
            /** 自定义透传字段 */
            custom_data?: string | undefined
          } | undefined
          /** 动作id */
          action_id?: string | undefined
        } | undefined
        /** 失效配置 */
        invalid_info?: {
          /**
           * 过期时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          expired_time?: string | undefined
          /** 是否可以多次点击 */
          multi_clickable?: boolean | undefined
        } | undefined
      } | undefined
      /** 按钮组 */
      button_group?: {
        /** 按钮组 */
        buttons?: readonly {
          /** 文本 */
          text?: string | undefined
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {}) | undefined
            /** 跳转链接 */
            jump_url?: string | undefined
            /** 跳转小程序信息 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid: string
              /** 跳转小程序页面PATH */
              path?: string | undefined
              /** 跳转小程序页面名称 */
              text?: string | undefined
            } | undefined
            /** 回复消息内容 */
            message_info?: {
              /** 回复的消息内容 */
              content: string
              /** 自定义透传字段 */
              custom_data?: string | undefined
            } | undefined
            /** 动作id */
            action_id?: string | undefined
          } | undefined
          /** 失效配置 */
          invalid_info?: {
            /**
             * 过期时间
             * RFC 3339，如 `2018-06-08T10:34:56+08:00`
             */
            expired_time?: string | undefined
            /** 是否可以多次点击 */
            multi_clickable?: boolean | undefined
          } | undefined
        }[] | undefined
        /** 按钮布局方式 */
        button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL' | (string & {}) | undefined
        /** 失效配置 */
        invalid_info?: {
          /**
           * 过期时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          expired_time?: string | undefined
          /** 是否可以多次点击 */
          multi_clickable?: boolean | undefined
        } | undefined
      } | undefined
    }[] | undefined
    /** 发送者身份类别 */
    sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE' | (string & {}) | undefined
    /** 自定义透传信息 */
    custom_data?: string | undefined
  }
  /** 幂等ID */
  idempotent_id: string
}
export interface V3MerchantServiceComplaintsV2ByComplaint_idResponseImmediateServicePostData {
  /** 操作流水号 */
  log_id?: string
}
export interface V3MerchantServiceComplaintsV2ByComplaint_idResponseImmediateService extends Branch {
  /**
   * **回复需要即时服务的投诉单**
   *
   * 风险合规∙消费者投诉 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017151596
   */
  post(options: { complaint_id: string; json: V3MerchantServiceComplaintsV2ByComplaint_idResponseImmediateServicePostJson } & RequestOptions): Promise<Response<V3MerchantServiceComplaintsV2ByComplaint_idResponseImmediateServicePostData>>
  /** {@link V3MerchantServiceComplaintsV2ByComplaint_idResponseImmediateService.post} */
  readonly postAsync: V3MerchantServiceComplaintsV2ByComplaint_idResponseImmediateService['post']
}

export interface V3MerchantServiceComplaintsV2ByComplaint_idUpdateRefundProgressPostJson {
  /** 审批动作 */
  action: 'REJECT' | 'APPROVE' | (string & {})
  /** 预计发起退款时间 */
  launch_refund_day?: number | undefined
  /** 拒绝退款原因 */
  reject_reason?: string | undefined
  /** 拒绝退款的举证图片列表 */
  reject_media_list?: readonly string[] | undefined
  /** 备注 */
  remark?: string | undefined
}
export interface V3MerchantServiceComplaintsV2ByComplaint_idUpdateRefundProgress extends Branch {
  /**
   * **更新退款审批结果**
   *
   * 风险合规∙消费者投诉 · 商户、服务商、渠道商、从业机构
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467256
   */
  post(options: { complaint_id: string; json: V3MerchantServiceComplaintsV2ByComplaint_idUpdateRefundProgressPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MerchantServiceComplaintsV2ByComplaint_idUpdateRefundProgress.post} */
  readonly postAsync: V3MerchantServiceComplaintsV2ByComplaint_idUpdateRefundProgress['post']
}

export interface V3MerchantServiceFeedbacksPostJson {
  /** 微信支付订单号 */
  transaction_id: string
  /** 被诉商户号 */
  complainted_mchid: string
  /** 反馈内容类型 */
  feedback_type?: number | undefined
  /** 反馈内容 */
  feedback_content: string
  /** 图片凭证 */
  feedback_images?: readonly string[] | undefined
  /** 反馈处理完成 */
  launch_confirm_process?: boolean | undefined
}
export interface V3MerchantServiceFeedbacks extends Branch {
  /**
   * **商户反馈**
   *
   * 风险合规∙消费者投诉 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
   * @deprecated 已不推荐使用，请改用 /v3/merchant-service/complaints-v2/{complaint_id}/response、/v3/merchant-service/complaints-v2/{complaint_id}/complete
   */
  post(options: { json: V3MerchantServiceFeedbacksPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MerchantServiceFeedbacks.post} */
  readonly postAsync: V3MerchantServiceFeedbacks['post']
}

export interface V3MerchantServiceImages extends Branch {
  readonly upload: V3MerchantServiceImagesUpload
  readonly _media_id_: V3MerchantServiceImagesByMedia_id
  readonly $media_id$: V3MerchantServiceImagesByMedia_id
  readonly '<media_id>': V3MerchantServiceImagesByMedia_id
  readonly '{media_id}': V3MerchantServiceImagesByMedia_id
}

export interface V3MerchantServiceImagesUploadPostData {
  /**
   * 媒体文件标识ID
   * 上传接口返回的媒体ID
   */
  media_id?: string
}
export interface V3MerchantServiceImagesUpload extends Branch {
  /**
   * **商户上传反馈图片**
   *
   * 风险合规∙消费者投诉 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467250
   */
  post(options: UploadOptions<Record<never, never>>): Promise<Response<V3MerchantServiceImagesUploadPostData>>
  /** {@link V3MerchantServiceImagesUpload.post} */
  readonly postAsync: V3MerchantServiceImagesUpload['post']
}

export interface V3MerchantServiceImagesByMedia_id extends Branch {
  /**
   * **图片下载**
   *
   * 风险合规∙消费者投诉 · 商户、服务商、渠道商
   *
   * 应答是没有签名的文件，用 `instance.download()`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467251
   */
  get(options: { media_id: string } & FileOptions): Promise<Response<unknown>>
  /** {@link V3MerchantServiceImagesByMedia_id.get} */
  readonly getAsync: V3MerchantServiceImagesByMedia_id['get']
}
