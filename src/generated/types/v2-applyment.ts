// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Applyment extends Branch {
  readonly micro: V2ApplymentMicro
}

export interface V2ApplymentMicro extends Branch {
  readonly getstate: V2ApplymentMicroGetstate
  readonly getupgradestate: V2ApplymentMicroGetupgradestate
  readonly modifyarchives: V2ApplymentMicroModifyarchives
  readonly modifycontactinfo: V2ApplymentMicroModifycontactinfo
  readonly signcontract: V2ApplymentMicroSigncontract
  readonly submit: V2ApplymentMicroSubmit
  readonly submitupgrade: V2ApplymentMicroSubmitupgrade
}

export interface V2ApplymentMicroGetstatePostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名类型
   * 至多 128 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 签名
   * 至多 64 个字符
   */
  sign?: string | undefined
  /**
   * 商户申请单号
   * 至多 32 个字符
   */
  applyment_id?: string | null | undefined
  /**
   * 业务申请编号
   * 至多 32 个字符
   */
  business_code?: string | null | undefined
}
export interface V2ApplymentMicroGetstatePostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 商户申请单号 */
  applyment_id?: string
  /** 申请状态 */
  applyment_state?: string
  /** 申请状态描述 */
  applyment_state_desc?: string
  /** 小微商户号 */
  sub_mch_id?: string | null
  /** 签约链接 */
  sign_url?: string | null
  /** 审核详情 */
  audit_detail?: string | null
  /** 参数名称 */
  param_name?: string
  /** 驳回原因 */
  reject_reason?: string
}
export interface V2ApplymentMicroGetstate extends Branch {
  /**
   * **查询申请状态**
   *
   * APIv2∙小微 · 服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3
   * @deprecated 已不推荐使用
   */
  post(options: { xml: V2ApplymentMicroGetstatePostXml } & V2Options): Promise<Response<V2ApplymentMicroGetstatePostData>>
  /** {@link V2ApplymentMicroGetstate.post} */
  readonly postAsync: V2ApplymentMicroGetstate['post']
}

export interface V2ApplymentMicroGetupgradestatePostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名类型
   * 至多 128 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 签名
   * 至多 64 个字符
   */
  sign?: string | undefined
  /**
   * 小微商户号
   * 至多 32 个字符
   */
  sub_mch_id: string
}
export interface V2ApplymentMicroGetupgradestatePostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 小微商户号 */
  sub_mch_id?: string
  /** 申请状态 */
  applyment_state?: string
  /** 申请状态描述 */
  applyment_state_desc?: string
  /** 签约二维码 */
  sign_qrcode?: string | null
  /** 签约链接 */
  sign_url?: string | null
  /** 审核详情 */
  audit_detail?: string | null
  /** 付款户名 */
  account_name?: string
  /** 汇款金额 */
  pay_amount?: string
  /** 收款卡号 */
  destination_account_number?: string
  /** 收款户名 */
  destination_account_name?: string
  /** 开户银行 */
  destination_account_bank?: string
  /** 省市信息 */
  city?: string
  /** 备注信息 */
  remark?: string
  /** 汇款截止时间 */
  deadline_time?: string
  /** 参数名称 */
  param_name?: string
  /** 驳回原因 */
  reject_reason?: string
}
export interface V2ApplymentMicroGetupgradestate extends Branch {
  /**
   * **查询升级申请单状态**
   *
   * APIv2∙小微 · 服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3
   * @deprecated 已不推荐使用
   */
  post(options: { xml: V2ApplymentMicroGetupgradestatePostXml } & V2Options): Promise<Response<V2ApplymentMicroGetupgradestatePostData>>
  /** {@link V2ApplymentMicroGetupgradestate.post} */
  readonly postAsync: V2ApplymentMicroGetupgradestate['post']
}

export interface V2ApplymentMicroModifyarchivesPostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version: '1.0' | (string & {})
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名类型
   * 至多 128 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 签名
   * 至多 64 个字符
   */
  sign?: string | undefined
  /**
   * 小微商户号
   * 至多 32 个字符
   */
  sub_mch_id: string
  /**
   * 银行卡号
   * 至多 50 个字符
   */
  account_number?: string | null | undefined
  /**
   * 开户银行全称
   * 至多 256 个字符
   */
  bank_name?: string | null | undefined
  /**
   * 开户银行
   * 至多 50 个字符
   */
  account_bank?: string | null | undefined
  /**
   * 开户银行省市编码
   * 至多 6 个字符
   */
  bank_address_code: string
  /**
   * 平台证书序列号
   * 至多 64 个字符
   */
  cert_sn: string
}
export interface V2ApplymentMicroModifyarchivesPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 商户号 */
  mch_id?: string
  /** 小微商户号 */
  sub_mch_id?: string
}
export interface V2ApplymentMicroModifyarchives extends Branch {
  /**
   * **修改结算银行卡**
   *
   * APIv2∙小微 · 服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115349
   * @deprecated 已不推荐使用
   */
  post(options: { xml: V2ApplymentMicroModifyarchivesPostXml } & V2Options): Promise<Response<V2ApplymentMicroModifyarchivesPostData>>
  /** {@link V2ApplymentMicroModifyarchives.post} */
  readonly postAsync: V2ApplymentMicroModifyarchives['post']
}

export interface V2ApplymentMicroModifycontactinfoPostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version: '1.0' | (string & {})
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名类型
   * 至多 128 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 签名
   * 至多 64 个字符
   */
  sign?: string | undefined
  /**
   * 小微商户号
   * 至多 32 个字符
   */
  sub_mch_id?: string | undefined
  /**
   * 手机号
   * 至多 11 个字符
   */
  mobile_phone?: string | null | undefined
  /**
   * 邮箱
   * 至多 50 个字符
   */
  email?: string | null | undefined
  /**
   * 商户简称
   * 至多 20 个字符
   */
  merchant_name?: string | null | undefined
  /**
   * 加密的平台证书序列号
   * 至多 64 个字符
   */
  cert_sn: string
}
export interface V2ApplymentMicroModifycontactinfoPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 商户号 */
  mch_id?: string
  /** 小微商户号 */
  sub_mch_id?: string
}
export interface V2ApplymentMicroModifycontactinfo extends Branch {
  /**
   * **修改联系信息**
   *
   * APIv2∙小微 · 服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115350
   * @deprecated 已不推荐使用
   */
  post(options: { xml: V2ApplymentMicroModifycontactinfoPostXml } & V2Options): Promise<Response<V2ApplymentMicroModifycontactinfoPostData>>
  /** {@link V2ApplymentMicroModifycontactinfo.post} */
  readonly postAsync: V2ApplymentMicroModifycontactinfo['post']
}

export interface V2ApplymentMicroSigncontract extends Branch {
  /**
   * **签约报备**
   *
   * APIv2∙小微 · 服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4
   * @deprecated 已不推荐使用
   */
  post(options?: V2Options): Promise<Response<unknown>>
  /** {@link V2ApplymentMicroSigncontract.post} */
  readonly postAsync: V2ApplymentMicroSigncontract['post']
}

export interface V2ApplymentMicroSubmitPostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version: '3.0' | (string & {})
  /**
   * 平台证书序列号
   * 至多 64 个字符
   */
  cert_sn: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名类型
   * 至多 128 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 签名
   * 至多 64 个字符
   */
  sign?: string | undefined
  /**
   * 业务申请编号
   * 至多 32 个字符
   */
  business_code: string
  /**
   * 身份证人像面照片
   * 至多 256 个字符
   */
  id_card_copy: string
  /**
   * 身份证国徽面照片
   * 至多 256 个字符
   */
  id_card_national: string
  /**
   * 身份证姓名
   * 至多 64 个字符
   */
  id_card_name: string
  /**
   * 身份证号码
   * 至多 18 个字符
   */
  id_card_number: string
  /**
   * 身份证有效期限
   * 至多 50 个字符
   */
  id_card_valid_time: string
  /**
   * 开户名称
   * 至多 50 个字符
   */
  account_name: string
  /**
   * 开户银行
   * 至多 50 个字符
   */
  account_bank: string
  /**
   * 开户银行省市编码
   * 至多 6 个字符
   */
  bank_address_code: string
  /**
   * 开户银行全称
   * 至多 256 个字符
   */
  bank_name?: string | null | undefined
  /**
   * 银行账号
   * 至多 50 个字符
   */
  account_number: string
  /**
   * 门店名称
   * 至多 128 个字符
   */
  store_name: string
  /**
   * 门店省市编码
   * 至多 6 个字符
   */
  store_address_code: string
  /**
   * 门店街道名称
   * 至多 500 个字符
   */
  store_street: string
  /**
   * 门店经度
   * 至多 20 个字符
   */
  store_longitude?: string | null | undefined
  /**
   * 门店纬度
   * 至多 20 个字符
   */
  store_latitude?: string | null | undefined
  /**
   * 门店门口照片
   * 至多 256 个字符
   */
  store_entrance_pic: string
  /**
   * 店内环境照片
   * 至多 256 个字符
   */
  indoor_pic: string
  /**
   * 经营场地证明
   * 至多 256 个字符
   */
  address_certification?: string | null | undefined
  /**
   * 商户简称
   * 至多 50 个字符
   */
  merchant_shortname: string
  /**
   * 客服电话
   * 至多 50 个字符
   */
  service_phone: string
  /**
   * 售卖商品/提供服务描述
   * 至多 50 个字符
   */
  product_desc: string
  /**
   * 费率
   * 至多 50 个字符
   */
  rate: string
  /**
   * 补充说明
   * 至多 50 个字符
   */
  business_addition_desc?: string | null | undefined
  /**
   * 补充材料
   * 至多 50 个字符
   */
  business_addition_pics?: string | null | undefined
  /**
   * 超级管理员姓名
   * 至多 50 个字符
   */
  contact: string
  /**
   * 手机号码
   * 至多 11 个字符
   */
  contact_phone: string
  /**
   * 联系邮箱
   * 至多 50 个字符
   */
  contact_email?: string | null | undefined
}
export interface V2ApplymentMicroSubmitPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 参数校验不通过的字段名 */
  err_param?: string | null
  /** 商户申请单号 */
  applyment_id?: string
}
export interface V2ApplymentMicroSubmit extends Branch {
  /**
   * **申请入驻**
   *
   * APIv2∙小微 · 服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2
   * @deprecated 已不推荐使用
   */
  post(options: { xml: V2ApplymentMicroSubmitPostXml } & V2Options): Promise<Response<V2ApplymentMicroSubmitPostData>>
  /** {@link V2ApplymentMicroSubmit.post} */
  readonly postAsync: V2ApplymentMicroSubmit['post']
}

export interface V2ApplymentMicroSubmitupgradePostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version: '1.0' | (string & {})
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名类型
   * 至多 128 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 签名
   * 至多 64 个字符
   */
  sign?: string | undefined
  /**
   * 平台证书序列号
   * 至多 64 个字符
   */
  cert_sn: string
  /**
   * 小微商户号
   * 至多 32 个字符
   */
  sub_mch_id: string
  /**
   * 主体类型
   * 至多 32 个字符
   */
  organization_type: string
  /**
   * 营业执照扫描件
   * 至多 256 个字符
   */
  business_license_copy: string
  /**
   * 营业执照注册号
   * 至多 32 个字符
   */
  business_license_number: string
  /**
   * 商户名称
   * 至多 110 个字符
   */
  merchant_name: string
  /**
   * 注册地址
   * 至多 256 个字符
   */
  company_address: string
  /**
   * 经营者姓名/法定代表人
   * 至多 256 个字符
   */
  legal_person: string
  /**
   * 营业期限
   * 至多 50 个字符
   */
  business_time: string
  /**
   * 营业执照类型
   * 至多 32 个字符
   */
  business_licence_type: string
  /**
   * 组织机构代码证照片
   * 至多 256 个字符
   */
  organization_copy?: string | null | undefined
  /**
   * 组织机构代码
   * 至多 32 个字符
   */
  organization_number?: string | null | undefined
  /**
   * 组织机构代码有效期限
   * 至多 128 个字符
   */
  organization_time?: string | null | undefined
  /**
   * 开户名称
   * 至多 50 个字符
   */
  account_name?: string | null | undefined
  /**
   * 开户银行
   * 至多 50 个字符
   */
  account_bank?: string | null | undefined
  /**
   * 开户银行省市编码
   * 至多 6 个字符
   */
  bank_address_code?: string | null | undefined
  /**
   * 开户银行全称
   * 至多 256 个字符
   */
  bank_name?: string | null | undefined
  /**
   * 银行卡号
   * 至多 50 个字符
   */
  account_number?: string | null | undefined
  /**
   * 商户简称
   * 至多 50 个字符
   */
  merchant_shortname: string
  /**
   * 费率结算规则ID
   * 至多 10 个字符
   */
  business: string
  /**
   * 特殊资质
   * 至多 1280 个字符
   */
  qualifications?: string | null | undefined
  /**
   * 经营场景
   * 至多 50 个字符
   */
  business_scene: string
  /**
   * 补充说明
   * 至多 512 个字符
   */
  business_addition_desc?: string | null | undefined
  /**
   * 补充材料
   * 至多 1280 个字符
   */
  business_addition_pics?: string | null | undefined
  /**
   * 联系邮箱
   * 至多 50 个字符
   */
  contact_email?: string | null | undefined
}
export interface V2ApplymentMicroSubmitupgradePostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 参数校验不通过的字段名 */
  err_param?: string | null
}
export interface V2ApplymentMicroSubmitupgrade extends Branch {
  /**
   * **提交升级申请单**
   *
   * APIv2∙小微 · 服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2
   * @deprecated 已不推荐使用
   */
  post(options: { xml: V2ApplymentMicroSubmitupgradePostXml } & V2Options): Promise<Response<V2ApplymentMicroSubmitupgradePostData>>
  /** {@link V2ApplymentMicroSubmitupgrade.post} */
  readonly postAsync: V2ApplymentMicroSubmitupgrade['post']
}
