// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3AbnormalFundProcessing extends Branch {
  readonly receipts: V3AbnormalFundProcessingReceipts
}

export interface V3AbnormalFundProcessingReceipts extends Branch {
  readonly _receipt_id_: V3AbnormalFundProcessingReceiptsByReceipt_id
  readonly $receipt_id$: V3AbnormalFundProcessingReceiptsByReceipt_id
  readonly '<receipt_id>': V3AbnormalFundProcessingReceiptsByReceipt_id
  readonly '{receipt_id}': V3AbnormalFundProcessingReceiptsByReceipt_id
}

export interface V3AbnormalFundProcessingReceiptsByReceipt_idGetData {
  /** 产品名称 */
  product_name?: 'C2C' | (string & {})
  /** 微信支付在途异常资金付款单号 */
  receipt_id?: string
  /** 付款金额信息 */
  transfer_amount?: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: 'CNY' | (string & {})
  }
  /** 在途异常资金付款状态 */
  receipt_state?: 'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED' | (string & {})
  /** 在途异常资金付款单据创建时间 */
  create_time?: string
  /** 在途异常资金付款单据更新时间 */
  last_update_time?: string
  /** 在途异常资金付款指令信息 */
  instruction?: {
    /** 商户侧指令编号 */
    out_instruction_no?: string
    /** 在途异常资金付款指令的发起方 */
    commander?: {
      operator?: 'MERCHANT' | (string & {})
      /** 微信支付商户号 */
      mchid?: string
    }
    /** 付款方式 */
    transfer_mode?: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {})
    /** 入账成功时间 */
    success_time?: string
    /** 商户AppID */
    appid?: string[]
    /** 回调通知地址 */
    notify_url?: string
  }
}
export interface V3AbnormalFundProcessingReceiptsByReceipt_id extends Branch {
  /**
   * **查询在途异常资金付款结果**
   *
   * 收付通∙个人收款 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015408031
   */
  get(options: { receipt_id: string } & RequestOptions): Promise<Response<V3AbnormalFundProcessingReceiptsByReceipt_idGetData>>
  /** {@link V3AbnormalFundProcessingReceiptsByReceipt_id.get} */
  readonly getAsync: V3AbnormalFundProcessingReceiptsByReceipt_id['get']
  readonly transferInstructions: V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructions
}

export interface V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructionsPostJson {
  /** 商户侧指令编号 */
  out_instruction_no: string
  /** 付款方式 */
  transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT' | (string & {})
  /** 收款方 */
  receiver?: {
    /** 入账用户OpenID */
    openid?: string | undefined
    /** 商户AppID */
    appid?: string | undefined
    /** 入账商户号 */
    mchid?: string | undefined
  } | undefined
  /** 回调通知地址 */
  notify_url?: string | undefined
}
export interface V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructionsPostData {
  /** 产品名称 */
  product_name?: 'C2C' | (string & {})
  /** 微信支付在途异常资金付款单号 */
  receipt_id?: string
  /** 付款金额信息 */
  transfer_amount?: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: 'CNY' | (string & {})
  }
  /** 在途异常资金付款状态 */
  receipt_state?: 'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED' | (string & {})
  /** 在途异常资金付款单据创建时间 */
  create_time?: string
  /** 在途异常资金付款单据更新时间 */
  last_update_time?: string
  /** 在途异常资金付款指令信息 */
  instruction?: {
    /** 商户侧指令编号 */
    out_instruction_no?: string
    /** 在途异常资金付款指令的发起方 */
    commander?: {
      operator?: 'MERCHANT' | (string & {})
      /** 微信支付商户号 */
      mchid?: string
    }
    /** 付款方式 */
    transfer_mode?: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT' | (string & {})
    /** 收款方 */
    receiver?: {
      /** 入账用户OpenID */
      openid?: string
      /** 商户AppID */
      appid?: string
      /** 入账商户号 */
      mchid?: string
    }
    /** 在途异常资金付款指令状态 */
    instruction_state?: 'INSTRUCTION_STATE_PENDING' | 'INSTRUCTION_STATE_IN_PROGRESS' | 'INSTRUCTION_STATE_CLOSED' | 'INSTRUCTION_STATE_SUCCESS' | (string & {})
    /** 在途异常资金付款单据创建时间 */
    create_time?: string
    /** 入账成功时间 */
    success_time?: string
    /** 回调通知地址 */
    notify_url?: string
  }
}
export interface V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructions extends Branch {
  /**
   * **发起在途异常资金付款指令**
   *
   * 收付通∙个人收款 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015408022
   */
  post(options: { receipt_id: string; json: V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructionsPostJson } & RequestOptions): Promise<Response<V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructionsPostData>>
  /** {@link V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructions.post} */
  readonly postAsync: V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructions['post']
  readonly _out_instruction_no_: V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructionsByOut_instruction_no
  readonly $out_instruction_no$: V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructionsByOut_instruction_no
  readonly '<out_instruction_no>': V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructionsByOut_instruction_no
  readonly '{out_instruction_no}': V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructionsByOut_instruction_no
}

export interface V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructionsByOut_instruction_noGetData {
  /** 商户侧指令编号 */
  out_instruction_no?: string
  /** 在途异常资金付款指令的发起方 */
  commander?: {
    operator?: 'MERCHANT' | (string & {})
    /** 微信支付商户号 */
    mchid?: string
  }
  /** 付款方式 */
  transfer_mode?: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT' | (string & {})
  /** 收款方 */
  receiver?: {
    /** 入账账户类型 */
    account_type?: string
    /** 入账用户OpenID */
    openid?: string
    /** 商户AppID */
    appid?: string
    /** 入账商户号 */
    mchid?: string
  }
  /** 在途异常资金付款指令状态 */
  instruction_state?: 'INSTRUCTION_STATE_PENDING' | 'INSTRUCTION_STATE_IN_PROGRESS' | 'INSTRUCTION_STATE_CLOSED' | 'INSTRUCTION_STATE_SUCCESS' | (string & {})
  /**
   * 在途异常资金付款指令创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 入账成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /**
   * 在途异常资金付款指令关闭时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  close_time?: string
  /** 回调通知地址 */
  notify_url?: string
  instruction_instance_id?: string
}
export interface V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructionsByOut_instruction_no extends Branch {
  /**
   * **查询在途异常资金付款指令执行结果**
   *
   * 收付通∙个人收款 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016636882
   */
  get(options: { receipt_id: string; out_instruction_no: string } & RequestOptions): Promise<Response<V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructionsByOut_instruction_noGetData>>
  /** {@link V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructionsByOut_instruction_no.get} */
  readonly getAsync: V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructionsByOut_instruction_no['get']
}
