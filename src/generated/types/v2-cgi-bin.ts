// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2CgiBin extends Branch {
  readonly mch: V2CgiBinMch
}

export interface V2CgiBinMch extends Branch {
  readonly customs: V2CgiBinMchCustoms
  readonly newcustoms: V2CgiBinMchNewcustoms
}

export interface V2CgiBinMchCustoms extends Branch {
  readonly customdeclareorder: V2CgiBinMchCustomsCustomdeclareorder
  readonly customdeclarequery: V2CgiBinMchCustomsCustomdeclarequery
}

export interface V2CgiBinMchCustomsCustomdeclareorderPostXml {
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 商户订单号
   * 至多 32 个字符
   */
  out_trade_no: string
  /**
   * 微信支付订单号
   * 至多 28 个字符
   */
  transaction_id: string
  /**
   * 海关
   * 至多 32 个字符
   * - `GUANGZHOU_ZS` 广州
   * - `HANGZHOU_ZS` 杭州
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保
   * - `TIANJIN` 天津
   */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
  /**
   * 商户海关备案号
   * 至多 32 个字符
   */
  mch_customs_no: string
  /** 关税 */
  duty?: string | number | null | undefined
  /** 报关类型 */
  action_type?: 'ADD' | 'MODIFY' | (string & {}) | null | undefined
  /**
   * 商户子订单号
   * 至多 32 个字符
   */
  sub_order_no?: string | null | undefined
  /**
   * 币种
   * 至多 3 个字符
   */
  fee_type?: string | null | undefined
  /** 应付金额（整数，最小货币单位，人民币为分） */
  order_fee?: string | number | null | undefined
  /** 物流费 */
  transport_fee?: string | number | null | undefined
  /** 商品价格 */
  product_fee?: string | number | null | undefined
  /**
   * 证件类型
   * 至多 32 个字符
   */
  cert_type?: 'IDCARD' | (string & {}) | null | undefined
  /**
   * 证件号码
   * 至多 64 个字符
   */
  cert_id?: string | null | undefined
  /**
   * 姓名
   * 至多 64 个字符
   */
  name?: string | null | undefined
}
export interface V2CgiBinMchCustomsCustomdeclareorderPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 签名类型 */
  sign_type?: 'MD5' | (string & {})
  /** 签名 */
  sign?: string
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /**
   * 状态码
   * - `NDECLARED` 未申报
   * - `SUBMITTED` 申报已提交
   * - `PROCESSING` 申报中
   * - `SUCCESS` 申报成功
   * - `FAIL` 申报失败
   * - `EXCEPT` 海关接口异常
   */
  state?: 'NDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 商户子订单号 */
  sub_order_no?: string | null
  /** 微信子订单号 */
  sub_order_id?: string | null
  /** 最后更新时间 */
  modify_time?: string
  cert_check_result?: 'UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {})
  /**
   * - `UNIONPAY` 银联
   * - `NETSUNION` 网联
   * - `OTHERS` 其他
   */
  verify_department?: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 验核机构交易流水号 */
  verify_department_trade_id?: string
}
export interface V2CgiBinMchCustomsCustomdeclareorder extends Branch {
  /**
   * **订单附加信息提交接口**
   *
   * APIv2∙报关 · 商户
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985151
   */
  post(options: { xml: V2CgiBinMchCustomsCustomdeclareorderPostXml } & V2Options): Promise<Response<V2CgiBinMchCustomsCustomdeclareorderPostData>>
  /** {@link V2CgiBinMchCustomsCustomdeclareorder.post} */
  readonly postAsync: V2CgiBinMchCustomsCustomdeclareorder['post']
}

export interface V2CgiBinMchCustomsCustomdeclarequeryPostXml {
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'MD5' | (string & {}) | null | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 商户订单号
   * 至多 32 个字符
   */
  out_trade_no: string
  /**
   * 微信支付订单号
   * 至多 28 个字符
   */
  transaction_id: string
  /**
   * 商户子订单号
   * 至多 32 个字符
   */
  sub_order_no: string
  /**
   * 微信子订单号
   * 至多 32 个字符
   */
  sub_order_id: string
  /**
   * 海关
   * 至多 32 个字符
   * - `GUANGZHOU_ZS` 广州
   * - `HANGZHOU_ZS` 杭州
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保
   * - `TIANJIN` 天津
   */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
}
export interface V2CgiBinMchCustomsCustomdeclarequeryPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 签名 */
  sign?: string
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 微信支付订单号 */
  transaction_id?: string
  /** 笔数 */
  count?: string
  /** 商户子订单号 */
  [index: `sub_order_no_${number}`]: string | null
  /** 微信子订单号 */
  [index: `sub_order_id_${number}`]: string | null
  /** 商户海关备案号 */
  [index: `mch_customs_no_${number}`]: string | null
  /**
   * 海关
   * - `GUANGZHOU_ZS` 广州
   * - `HANGZHOU_ZS` 杭州
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保
   * - `TIANJIN` 天津
   */
  [index: `customs_${number}`]: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
  /** 币种 */
  [index: `fee_type_${number}`]: string | null
  /** 应付金额（整数，最小货币单位，人民币为分） */
  [index: `order_fee_${number}`]: string | null
  /** 关税 */
  [index: `duty_${number}`]: string | null
  /** 物流费 */
  [index: `transport_fee_${number}`]: string | null
  /** 商品价格 */
  [index: `product_fee_${number}`]: string | null
  /**
   * 状态码
   * - `NDECLARED` 未申报
   * - `SUBMITTED` 申报已提交
   * - `PROCESSING` 申报中
   * - `SUCCESS` 申报成功
   * - `FAIL` 申报失败
   * - `EXCEPT` 海关接口异常
   */
  [index: `state_${number}`]: 'NDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 申报结果说明 */
  [index: `explanation_${number}`]: string | null
  /** 最后更新时间 */
  [index: `modify_time_${number}`]: string
  [index: `cert_check_result_${number}`]: 'UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {})
  /**
   * - `UNIONPAY` 银联
   * - `NETSUNION` 网联
   * - `OTHERS` 其他
   */
  verify_department?: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 验核机构交易流水号 */
  verify_department_trade_id?: string
}
export interface V2CgiBinMchCustomsCustomdeclarequery extends Branch {
  /**
   * **订单附加信息查询接口**
   *
   * APIv2∙报关 · 商户
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985273
   */
  post(options: { xml: V2CgiBinMchCustomsCustomdeclarequeryPostXml } & V2Options): Promise<Response<V2CgiBinMchCustomsCustomdeclarequeryPostData>>
  /** {@link V2CgiBinMchCustomsCustomdeclarequery.post} */
  readonly postAsync: V2CgiBinMchCustomsCustomdeclarequery['post']
}

export interface V2CgiBinMchNewcustoms extends Branch {
  readonly customdeclareredeclare: V2CgiBinMchNewcustomsCustomdeclareredeclare
}

export interface V2CgiBinMchNewcustomsCustomdeclareredeclarePostXml {
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'MD5' | (string & {}) | null | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 商户订单号
   * 至多 32 个字符
   */
  out_trade_no: string
  /**
   * 微信支付订单号
   * 至多 28 个字符
   */
  transaction_id: string
  /**
   * 商户子订单号
   * 至多 32 个字符
   */
  sub_order_no?: string | null | undefined
  /**
   * 微信子订单号
   * 至多 32 个字符
   */
  sub_order_id?: string | null | undefined
  /**
   * 海关
   * 至多 32 个字符
   * - `GUANGZHOU_ZS` 广州
   * - `HANGZHOU_ZS` 杭州
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保
   * - `TIANJIN` 天津
   */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
  /**
   * 商户海关备案号
   * 至多 32 个字符
   */
  mch_customs_no: string
}
export interface V2CgiBinMchNewcustomsCustomdeclareredeclarePostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 签名类型 */
  sign_type?: 'MD5' | (string & {})
  /** 签名 */
  sign?: string
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /**
   * 状态码
   * - `UNDECLARED` 未申报
   * - `SUBMITTED` 申报已提交
   * - `PROCESSING` 申报中
   * - `SUCCESS` 申报成功
   * - `FAIL` 申报失败
   * - `EXCEPT` 海关接口异常
   */
  state?: 'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 商户子订单号 */
  sub_order_no?: string | null
  /** 微信子订单号 */
  sub_order_id?: string | null
  /** 最后更新时间 */
  modify_time?: string
  /** 申报结果说明 */
  explanation?: string | null
}
export interface V2CgiBinMchNewcustomsCustomdeclareredeclare extends Branch {
  /**
   * **订单附加信息重推接口**
   *
   * APIv2∙报关 · 商户
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985318
   */
  post(options: { xml: V2CgiBinMchNewcustomsCustomdeclareredeclarePostXml } & V2Options): Promise<Response<V2CgiBinMchNewcustomsCustomdeclareredeclarePostData>>
  /** {@link V2CgiBinMchNewcustomsCustomdeclareredeclare.post} */
  readonly postAsync: V2CgiBinMchNewcustomsCustomdeclareredeclare['post']
}
