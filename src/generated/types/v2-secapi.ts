// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, UploadOptions, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Secapi extends Branch {
  readonly mch: V2SecapiMch
  readonly mkt: V2SecapiMkt
  readonly pay: V2SecapiPay
}

export interface V2SecapiMch extends Branch {
  readonly '/addInstitutionsub': V2SecapiMchAddInstitutionsub
  readonly addsubdevconfig: V2SecapiMchAddsubdevconfig
  readonly channelsetting: V2SecapiMchChannelsetting
  readonly '/modifyInstitutionsub': V2SecapiMchModifyInstitutionsub
  readonly modifymchinfo: V2SecapiMchModifymchinfo
  readonly '/queryInstitutionsub': V2SecapiMchQueryInstitutionsub
  readonly querysubdevconfig: V2SecapiMchQuerysubdevconfig
  readonly submchmanage: V2SecapiMchSubmchmanage
  readonly uploadmedia: V2SecapiMchUploadmedia
}

export interface V2SecapiMchAddInstitutionsubPostXml {
  /** 机构appid */
  app_id: string
  /** 机构商户号 */
  mch_id?: string | undefined
  /** 签名 */
  sign?: string | undefined
  /** 渠道编号 */
  channel_id?: string | null | undefined
  /** 子商户全称 */
  merchant_name: string
  /** 子商户简称 */
  merchant_shortname: string
  /** 子商户唯一标识 */
  merchant_remark: string
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {})
  /** 业务类目 */
  business_category: string
  /** MCC码 */
  mcc: string
  /** 公司注册文件编号 */
  registration_certificate_number: string
  /** 公司注册文件过期时间 */
  registration_certificate_date: string
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | null | undefined
  /** 业务类型 */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {})
  /** APP下载链接 */
  app_download: string
  /** 业务网站 */
  business_website: string
  /** 公众号 */
  office_account: string
  /** 小程序 */
  mini_program: string
  /** 门店地址 */
  store_address: string
  /** 门店照片 */
  store_photos: string
  /** 董事姓名 */
  director_name: string
  /** 董事证件号码 */
  director_id_number: string
  /** 负责人姓名 */
  principal_name: string
  /** 负责人证件号 */
  principal_id_number: string
  /** 公司电话 */
  office_phone: string
  /** 联系人姓名 */
  contact_name: string
  /** 联系人电话 */
  contact_phone: string
  /** 联系人邮箱 */
  contact_email: string
  /** 子商户结算银行账户 */
  settlement_bank_number: string
  /** 是否申请H5支付权限 */
  apply_h5_payment?: 'YES' | 'NO' | (string & {}) | null | undefined
  /** H5经营网址 */
  h5_website_url?: string | null | undefined
  /** H5支付域名 */
  h5_domains?: string | null | undefined
  /** 附加信息 */
  attach?: string | undefined
}
export interface V2SecapiMchAddInstitutionsubPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务返回码 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误编码 */
  err_code?: string | null
  /** 错误描述 */
  err_code_des?: string | null
  /** 子商户号 */
  sub_mch_id?: string
  /** 签名 */
  sign?: string
  /** 验证状态 */
  verification_status?: 'Under review' | 'Approved' | (string & {}) | null
  /** 验证状态描述 */
  description?: string | null
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {}) | null
}
export interface V2SecapiMchAddInstitutionsub extends Branch {
  /**
   * **进件子商户**
   *
   * 跨境∙进件 · 服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636642
   */
  post(options: { xml: V2SecapiMchAddInstitutionsubPostXml } & V2Options): Promise<Response<V2SecapiMchAddInstitutionsubPostData>>
  /** {@link V2SecapiMchAddInstitutionsub.post} */
  readonly postAsync: V2SecapiMchAddInstitutionsub['post']
}

export interface V2SecapiMchAddsubdevconfigPostXml {
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
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id: string
  /**
   * 关联APPID
   * 至多 32 个字符
   */
  sub_appid?: string | undefined
  /**
   * 授权目录
   * 至多 256 个字符
   */
  jsapi_path: string
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
}
export interface V2SecapiMchAddsubdevconfigPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 */
  sign?: string
}
export interface V2SecapiMchAddsubdevconfig extends Branch {
  /**
   * **服务商子商户开发配置新增支付目录/新增对应APPID关联**
   *
   * APIv2∙通用 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115404
   */
  post(options: { xml: V2SecapiMchAddsubdevconfigPostXml } & V2Options): Promise<Response<V2SecapiMchAddsubdevconfigPostData>>
  /** {@link V2SecapiMchAddsubdevconfig.post} */
  readonly postAsync: V2SecapiMchAddsubdevconfig['post']
}

export interface V2SecapiMchChannelsettingPostXml {
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
   * 特约商户号
   * 至多 32 个字符
   */
  sub_mch_id: string
  /**
   * 渠道商商户号
   * 至多 32 个字符
   */
  channel_id: string
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
}
export interface V2SecapiMchChannelsettingPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 */
  sign?: string
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 商户号 */
  mch_id?: string
  /** 处理信息 */
  result_msg?: string
  /** 公众账号ID */
  appid?: string
  /** 子商户商户号 */
  sub_mch_id?: string
  /** 渠道商商户号 */
  channel_id?: string
}
export interface V2SecapiMchChannelsetting extends Branch {
  /**
   * **银行服务商特约子商户指定渠道号**
   *
   * APIv2∙通用 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26
   */
  post(options: { xml: V2SecapiMchChannelsettingPostXml } & V2Options): Promise<Response<V2SecapiMchChannelsettingPostData>>
  /** {@link V2SecapiMchChannelsetting.post} */
  readonly postAsync: V2SecapiMchChannelsetting['post']
}

export interface V2SecapiMchModifyInstitutionsubPostXml {
  /** 机构appid */
  app_id: string
  /** 机构商户号 */
  mch_id?: string | undefined
  /** 子商户号 */
  sub_mch_id: string
  /** 签名 */
  sign?: string | undefined
  /** 子商户全称 */
  merchant_name: string
  /** 渠道编号 */
  channel_id?: string | null | undefined
  /** 子商户简称 */
  merchant_shortname: string
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {})
  /** 业务类目 */
  business_category: string
  /** MCC码 */
  mcc: string
  /** 公司注册文件编号 */
  registration_certificate_number: string
  /** 公司注册文件过期时间 */
  registration_certificate_date: string
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | null | undefined
  /** 业务类型 */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {})
  /** APP下载链接 */
  app_download: string
  /** 业务网站 */
  business_website: string
  /** 公众号 */
  office_account: string
  /** 小程序 */
  mini_program: string
  /** 门店地址 */
  store_address: string
  /** 门店照片 */
  store_photos?: string | null | undefined
  /** 董事姓名 */
  director_name?: string | null | undefined
  /** 董事证件号码 */
  director_id_number?: string | null | undefined
  /** 负责人姓名 */
  principal_name?: string | null | undefined
  /** 负责人证件号 */
  principal_id_number?: string | null | undefined
  /** 公司电话 */
  office_phone: string
  /** 联系人姓名 */
  contact_name: string
  /** 联系人电话 */
  contact_phone: string
  /** 联系人邮箱 */
  contact_email: string
  /** 子商户结算银行账户 */
  settlement_bank_number?: string | null | undefined
  /** 是否申请H5支付权限 */
  apply_h5_payment?: 'YES' | 'NO' | (string & {}) | null | undefined
  /** H5经营网址 */
  h5_website_url?: string | null | undefined
  /** H5支付域名 */
  h5_domains?: string | null | undefined
}
export interface V2SecapiMchModifyInstitutionsubPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务返回码 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误编码 */
  err_code?: string | null
  /** 错误描述 */
  err_code_des?: string | null
  /** 子商户号 */
  sub_mch_id?: string
  /** 签名 */
  sign?: string
  /** 验证状态 */
  verification_status?: 'Under review' | 'Approved' | (string & {}) | null
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {}) | null
}
export interface V2SecapiMchModifyInstitutionsub extends Branch {
  /**
   * **修改子商户**
   *
   * 跨境∙进件 · 服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636644
   */
  post(options: { xml: V2SecapiMchModifyInstitutionsubPostXml } & V2Options): Promise<Response<V2SecapiMchModifyInstitutionsubPostData>>
  /** {@link V2SecapiMchModifyInstitutionsub.post} */
  readonly postAsync: V2SecapiMchModifyInstitutionsub['post']
}

export interface V2SecapiMchModifymchinfoPostXml {
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 商户识别码
   * 至多 32 个字符
   */
  sub_mch_id: string
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 商户简称
   * 至多 20 个字符
   */
  merchant_shortname?: string | null | undefined
  /**
   * 客服电话
   * 至多 20 个字符
   */
  service_phone?: string | null | undefined
}
export interface V2SecapiMchModifymchinfoPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 处理结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 处理信息 */
  result_msg?: string
  /** 签名 */
  sign?: string
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 随机字符串 */
  nonce_str?: string
}
export interface V2SecapiMchModifymchinfo extends Branch {
  /**
   * **银行特约商户信息修改**
   *
   * APIv2∙风控 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9
   */
  post(options: { xml: V2SecapiMchModifymchinfoPostXml } & V2Options): Promise<Response<V2SecapiMchModifymchinfoPostData>>
  /** {@link V2SecapiMchModifymchinfo.post} */
  readonly postAsync: V2SecapiMchModifymchinfo['post']
}

export interface V2SecapiMchQueryInstitutionsubPostXml {
  /** 机构appid */
  app_id: string
  /** 机构商户号 */
  mch_id?: string | undefined
  /** 子商户号 */
  sub_mch_id: string
  /** 签名 */
  sign?: string | undefined
}
export interface V2SecapiMchQueryInstitutionsubPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务返回码 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误编码 */
  err_code?: string | null
  /** 错误描述 */
  err_code_des?: string | null
  /** 签名 */
  sign?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户名称 */
  merchant_name?: string
  /** 子商户简称 */
  merchant_shortname?: string
  /** 注册国家或区域 */
  merchant_country_code?: string | null
  /** 业务类目 */
  business_category?: string
  mcc?: string | null
  /** 公司联系电话 */
  office_phone?: string
  /** 联系人姓名 */
  contact_name?: string | null
  /** 联系人手机 */
  contact_phone?: string | null
  /** 联系人邮箱 */
  contact_email?: string | null
  /** 子商户唯一标识 */
  merchant_remark?: string
  /** 业务类型 */
  business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {}) | null
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {}) | null
  /** 公司注册文件编号 */
  registration_certificate_number?: string | null
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string | null
  /** APP下载链接 */
  app_download?: string | null
  /** 业务网站 */
  business_website?: string | null
  /** 公众号 */
  office_account?: string | null
  /** 小程序 */
  mini_program?: string | null
  /** 门店地址 */
  store_address?: string | null
  /** 董事姓名 */
  director_name?: string | null
  /** 董事证件编号 */
  director_id_number?: string | null
  /** 负责人姓名 */
  principal_name?: string | null
  /** 负责人证件编号 */
  principal_id_number?: string | null
  /** 子商户结算银行账户 */
  settlement_bank_number?: string | null
  /** 渠道编号 */
  channel_id?: string | null
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {}) | null
  /** H5驳回详情 */
  h5_audit_reject_detail?: string | null
  /**
   * 子商户状态
   * - `OPERATING` 正常
   * - `PENDING` 待处理
   * - `DEACTIVATED` 已停用
   * - `CLOSED` 已关闭
   * - `INCOMPLETE_APPLICATION` 未完成入驻
   */
  sub_mch_status?: 'OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION' | (string & {}) | null
  /**
   * 子商户入驻状态
   * - `UNDER_REVIEW` 审核中
   * - `REJECTED` 已驳回
   */
  application_status?: 'UNDER_REVIEW' | 'REJECTED' | (string & {}) | null
  /** 子商户入驻驳回详情 */
  application_reject_detail?: string | null
  /** 附加信息 */
  attach?: string
}
export interface V2SecapiMchQueryInstitutionsub extends Branch {
  /**
   * **查询子商户**
   *
   * 跨境∙进件 · 服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636643
   */
  post(options: { xml: V2SecapiMchQueryInstitutionsubPostXml } & V2Options): Promise<Response<V2SecapiMchQueryInstitutionsubPostData>>
  /** {@link V2SecapiMchQueryInstitutionsub.post} */
  readonly postAsync: V2SecapiMchQueryInstitutionsub['post']
}

export interface V2SecapiMchQuerysubdevconfigPostXml {
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
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id: string
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
}
export interface V2SecapiMchQuerysubdevconfigPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 */
  sign?: string
  /** 授权目录 */
  jsapi_path_list?: string
  appid_config_list?: string
}
export interface V2SecapiMchQuerysubdevconfig extends Branch {
  /**
   * **配置查询**
   *
   * APIv2∙通用 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115413
   */
  post(options: { xml: V2SecapiMchQuerysubdevconfigPostXml } & V2Options): Promise<Response<V2SecapiMchQuerysubdevconfigPostData>>
  /** {@link V2SecapiMchQuerysubdevconfig.post} */
  readonly postAsync: V2SecapiMchQuerysubdevconfig['post']
}

export interface V2SecapiMchSubmchmanagePostQuery {
  action: 'add' | 'query' | (string & {})
}
export interface V2SecapiMchSubmchmanagePostXml {
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
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 商户名称
   * 至多 50 个字符
   */
  merchant_name?: string | undefined
  /** 商户识别码 */
  sub_mch_id?: string | undefined
  /**
   * 页码
   * 至多 10 个字符
   */
  page_index: string
  /**
   * 展示资料个数
   * 至多 10 个字符
   */
  page_size?: string | null | undefined
}
export interface V2SecapiMchSubmchmanagePostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 */
  result_msg?: string
  /** 总记录数 */
  total?: string
  /** 商户信息列表 */
  mchinfo?: {
    /** 公众账号ID */
    appid?: string
    /** 商户号 */
    mch_id?: string
    /** 商户名称 */
    merchant_name?: string
    /** 商户简称 */
    merchant_shortname?: string
    /** 客服电话 */
    service_phone?: string
    /** 联系人 */
    contact?: string | null
    /** 联系电话 */
    contact_phone?: string | null
    /** 联系邮箱 */
    contact_email?: string | null
    /** 经营类目 */
    business?: string
    /** 渠道商商户号 */
    channel_id?: string
    /** 渠道商名称 */
    channel_name?: string
  }[]
}
export interface V2SecapiMchSubmchmanage extends Branch {
  /**
   * **银行特约商户录入/银行特约商户资料查询**
   *
   * APIv2∙风控 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/institution/4012194260
   */
  post(options: { query: V2SecapiMchSubmchmanagePostQuery; xml: V2SecapiMchSubmchmanagePostXml } & V2Options): Promise<Response<V2SecapiMchSubmchmanagePostData>>
  /** {@link V2SecapiMchSubmchmanage.post} */
  readonly postAsync: V2SecapiMchSubmchmanage['post']
}

export interface V2SecapiMchUploadmediaPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
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
  /** 媒体标识Id */
  media_id?: string
}
export interface V2SecapiMchUploadmedia extends Branch {
  /**
   * **图片上传**
   *
   * APIv2∙通用 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013641477
   */
  post(options: UploadOptions<Record<string, unknown>> & V2Options): Promise<Response<V2SecapiMchUploadmediaPostData>>
  /** {@link V2SecapiMchUploadmedia.post} */
  readonly postAsync: V2SecapiMchUploadmedia['post']
}

export interface V2SecapiMkt extends Branch {
  readonly addrecommendconf: V2SecapiMktAddrecommendconf
}

export interface V2SecapiMktAddrecommendconfPostXml {
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id: string
  /**
   * 特约商户APPID
   * 至多 32 个字符
   */
  sub_appid: string
  /**
   * 推荐关注APPID
   * 至多 32 个字符
   */
  subscribe_appid: string
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
}
export interface V2SecapiMktAddrecommendconfPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 */
  sign?: string
}
export interface V2SecapiMktAddrecommendconf extends Branch {
  /**
   * **服务商特约商户关注功能配置**
   *
   * APIv2∙通用 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115399
   * @deprecated 已不推荐使用
   */
  post(options: { xml: V2SecapiMktAddrecommendconfPostXml } & V2Options): Promise<Response<V2SecapiMktAddrecommendconfPostData>>
  /** {@link V2SecapiMktAddrecommendconf.post} */
  readonly postAsync: V2SecapiMktAddrecommendconf['post']
}

export interface V2SecapiPay extends Branch {
  readonly facepayreverse: V2SecapiPayFacepayreverse
  readonly multiprofitsharing: V2SecapiPayMultiprofitsharing
  readonly profitsharing: V2SecapiPayProfitsharing
  readonly profitsharingfinish: V2SecapiPayProfitsharingfinish
  readonly profitsharingreturn: V2SecapiPayProfitsharingreturn
  readonly refund: V2SecapiPayRefund
  readonly refundv2: V2SecapiPayRefundv2
  readonly reverse: V2SecapiPayReverse
}

export interface V2SecapiPayFacepayreversePostXml {
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 子商户公众账号ID
   * 至多 32 个字符
   */
  sub_appid?: string | null | undefined
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id?: string | undefined
  /**
   * 微信订单号
   * 至多 32 个字符
   */
  transaction_id?: string | null | undefined
  /**
   * 商户订单号
   * 至多 32 个字符
   */
  out_trade_no: string
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | null | undefined
}
export interface V2SecapiPayFacepayreversePostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid?: string
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 商户号 */
  mch_id?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误描述 */
  err_code_des?: string | null
  /** 是否重调 */
  recall?: 'Y' | 'N' | (string & {})
}
export interface V2SecapiPayFacepayreverse extends Branch {
  /**
   * **撤销订单**
   *
   * APIv2∙人脸支付 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
   */
  post(options: { xml: V2SecapiPayFacepayreversePostXml } & V2Options): Promise<Response<V2SecapiPayFacepayreversePostData>>
  /** {@link V2SecapiPayFacepayreverse.post} */
  readonly postAsync: V2SecapiPayFacepayreverse['post']
}

export interface V2SecapiPayMultiprofitsharingPostXml {
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id?: string | undefined
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 子商户公众账号ID
   * 至多 32 个字符
   */
  sub_appid?: string | null | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 64 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 微信订单号
   * 至多 32 个字符
   */
  transaction_id: string
  /**
   * 商户分账单号
   * 至多 64 个字符
   */
  out_order_no: string
  /**
   * 分账接收方列表
   * 至多 10240 个字符
   */
  receivers: string
}
export interface V2SecapiPayMultiprofitsharingPostData {
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 子商户号 */
  sub_mch_id?: string
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
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
  /** 微信订单号 */
  transaction_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 微信分账单号 */
  order_id?: string
  /** 分账接收方列表 */
  receivers?: string
}
export interface V2SecapiPayMultiprofitsharing extends Branch {
  /**
   * **请求多次分账**
   *
   * APIv2∙资金应用∙分账 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983158
   */
  post(options: { xml: V2SecapiPayMultiprofitsharingPostXml } & V2Options): Promise<Response<V2SecapiPayMultiprofitsharingPostData>>
  /** {@link V2SecapiPayMultiprofitsharing.post} */
  readonly postAsync: V2SecapiPayMultiprofitsharing['post']
}

export interface V2SecapiPayProfitsharingPostXml {
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id?: string | undefined
  /**
   * 品牌主商户号
   * 至多 32 个字符
   */
  brand_mch_id?: string | null | undefined
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 子商户公众账号ID
   * 至多 32 个字符
   */
  sub_appid?: string | null | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 64 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 微信订单号
   * 至多 32 个字符
   */
  transaction_id: string
  /**
   * 商户分账单号
   * 至多 64 个字符
   */
  out_order_no: string
  /**
   * 分账接收方列表
   * 至多 10240 个字符
   */
  receivers: string
}
export interface V2SecapiPayProfitsharingPostData {
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 子商户号 */
  sub_mch_id?: string
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
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
  /** 品牌主商户号 */
  brand_mch_id?: string | null
  /** 微信订单号 */
  transaction_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 微信分账单号 */
  order_id?: string
  /** 分账单状态 */
  status?: 'FINISHED' | 'PROCESSING' | (string & {})
  /** 分账接收方列表 */
  receivers?: string
}
export interface V2SecapiPayProfitsharing extends Branch {
  /**
   * **请求单次分账**
   *
   * APIv2∙资金应用∙分账 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941670
   */
  post(options: { xml: V2SecapiPayProfitsharingPostXml } & V2Options): Promise<Response<V2SecapiPayProfitsharingPostData>>
  /** {@link V2SecapiPayProfitsharing.post} */
  readonly postAsync: V2SecapiPayProfitsharing['post']
}

export interface V2SecapiPayProfitsharingfinishPostXml {
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id?: string | undefined
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 64 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 微信订单号
   * 至多 32 个字符
   */
  transaction_id: string
  /**
   * 商户分账单号
   * 至多 64 个字符
   */
  out_order_no: string
  /**
   * 分账完结描述
   * 至多 80 个字符
   */
  description: string
}
export interface V2SecapiPayProfitsharingfinishPostData {
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 子商户号 */
  sub_mch_id?: string
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
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
  /** 微信订单号 */
  transaction_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 微信分账单号 */
  order_id?: string
}
export interface V2SecapiPayProfitsharingfinish extends Branch {
  /**
   * **完结分账**
   *
   * APIv2∙资金应用∙分账 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984076
   */
  post(options: { xml: V2SecapiPayProfitsharingfinishPostXml } & V2Options): Promise<Response<V2SecapiPayProfitsharingfinishPostData>>
  /** {@link V2SecapiPayProfitsharingfinish.post} */
  readonly postAsync: V2SecapiPayProfitsharingfinish['post']
}

export interface V2SecapiPayProfitsharingreturnPostXml {
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id?: string | undefined
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 子商户公众账号ID
   * 至多 32 个字符
   */
  sub_appid?: string | null | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 64 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 微信分账单号
   * 至多 64 个字符
   */
  order_id?: string | undefined
  /**
   * 商户分账单号
   * 至多 64 个字符
   */
  out_order_no?: string | undefined
  /**
   * 商户回退单号
   * 至多 32 个字符
   */
  out_return_no: string
  /**
   * 回退方类型
   * 至多 32 个字符
   */
  return_account_type: 'MERCHANT_ID' | (string & {})
  /**
   * 回退方账号
   * 至多 64 个字符
   */
  return_account: string
  /** 回退金额（整数，最小货币单位，人民币为分） */
  return_amount: string | number
  /**
   * 回退描述
   * 至多 80 个字符
   */
  description: string
}
export interface V2SecapiPayProfitsharingreturnPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
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
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | (string & {}) | null
  /** 微信分账单号 */
  order_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 商户回退单号 */
  out_return_no?: string
  /** 微信回退单号 */
  return_no?: string
  /** 回退方类型 */
  return_account_type?: 'MERCHANT_ID' | (string & {})
  /** 回退方账号 */
  return_account?: string
  /** 回退金额（整数，最小货币单位，人民币为分） */
  return_amount?: string
  /** 回退描述 */
  description?: string
  /** 回退结果 */
  result?: 'SUCCESS' | 'PROCESSING' | 'FAILED' | (string & {})
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {})
  /** 完成时间 */
  finish_time?: string
}
export interface V2SecapiPayProfitsharingreturn extends Branch {
  /**
   * **分账回退**
   *
   * APIv2∙资金应用∙分账 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984166
   */
  post(options: { xml: V2SecapiPayProfitsharingreturnPostXml } & V2Options): Promise<Response<V2SecapiPayProfitsharingreturnPostData>>
  /** {@link V2SecapiPayProfitsharingreturn.post} */
  readonly postAsync: V2SecapiPayProfitsharingreturn['post']
}

export interface V2SecapiPayRefundPostXml {
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 子商户公众账号ID
   * 至多 32 个字符
   */
  sub_appid?: string | null | undefined
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id?: string | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 64 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | null | undefined
  /**
   * 微信订单号
   * 至多 32 个字符
   */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /**
   * 商户退款单号
   * 至多 64 个字符
   */
  out_refund_no: string
  /** 订单金额（整数，最小货币单位，人民币为分） */
  total_fee: string | number
  /** 退款金额（整数，最小货币单位，人民币为分） */
  refund_fee: string | number
  /**
   * 退款货币种类
   * 至多 8 个字符
   */
  refund_fee_type?: string | null | undefined
  /**
   * 退款原因
   * 至多 80 个字符
   */
  refund_desc?: string | null | undefined
  /**
   * 退款资金来源
   * 至多 30 个字符
   */
  refund_account?: string | null | undefined
  /**
   * 退款结果通知url
   * 至多 256 个字符
   */
  notify_url?: string | null | undefined
}
export interface V2SecapiPayRefundPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 微信退款单号 */
  refund_id?: string
  /** 退款金额（整数，最小货币单位，人民币为分） */
  refund_fee?: string
  /** 应结退款金额（整数，最小货币单位，人民币为分） */
  settlement_refund_fee?: string | null
  /** 标价金额（整数，最小货币单位，人民币为分） */
  total_fee?: string
  /** 应结订单金额（整数，最小货币单位，人民币为分） */
  settlement_total_fee?: string | null
  /** 标价币种 */
  fee_type?: string | null
  /** 现金支付金额（整数，最小货币单位，人民币为分） */
  cash_fee?: string
  /** 现金支付币种 */
  cash_fee_type?: string | null
  /** 现金退款金额（整数，最小货币单位，人民币为分） */
  cash_refund_fee?: string | null
  /** 代金券类型 */
  [index: `coupon_type_${number}`]: string | null
  /** 代金券退款总金额（整数，最小货币单位，人民币为分） */
  coupon_refund_fee?: string | null
  /** 单个代金券退款金额（整数，最小货币单位，人民币为分） */
  [index: `coupon_refund_fee_${number}`]: string | null
  /** 退款代金券使用数量 */
  coupon_refund_count?: string | null
  /** 退款代金券ID */
  [index: `coupon_refund_id_${number}`]: string | null
}
export interface V2SecapiPayRefund extends Branch {
  /**
   * **申请退款**
   *
   * APIv2∙基础支付∙退款 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937624
   */
  post(options: { xml: V2SecapiPayRefundPostXml } & V2Options): Promise<Response<V2SecapiPayRefundPostData>>
  /** {@link V2SecapiPayRefund.post} */
  readonly postAsync: V2SecapiPayRefund['post']
}

export interface V2SecapiPayRefundv2PostXml {
  /**
   * 退款包含的商品列表信息
   * 至多 6000 个字符
   */
  detail?: string | undefined
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 子商户公众账号ID
   * 至多 32 个字符
   */
  sub_appid?: string | null | undefined
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id?: string | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 64 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | null | undefined
  /**
   * 微信订单号
   * 至多 32 个字符
   */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /**
   * 商户退款单号
   * 至多 64 个字符
   */
  out_refund_no: string
  /** 订单金额（整数，最小货币单位，人民币为分） */
  total_fee: string | number
  /** 退款金额（整数，最小货币单位，人民币为分） */
  refund_fee: string | number
  /**
   * 退款货币种类
   * 至多 8 个字符
   */
  refund_fee_type?: string | null | undefined
  /**
   * 退款原因
   * 至多 80 个字符
   */
  refund_desc?: string | null | undefined
  /**
   * 退款资金来源
   * 至多 30 个字符
   */
  refund_account?: string | null | undefined
  /**
   * 退款结果通知url
   * 至多 256 个字符
   */
  notify_url?: string | null | undefined
}
export interface V2SecapiPayRefundv2PostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 微信退款单号 */
  refund_id?: string
  /** 退款金额（整数，最小货币单位，人民币为分） */
  refund_fee?: string
  /** 应结退款金额（整数，最小货币单位，人民币为分） */
  settlement_refund_fee?: string | null
  /** 标价金额（整数，最小货币单位，人民币为分） */
  total_fee?: string
  /** 应结订单金额（整数，最小货币单位，人民币为分） */
  settlement_total_fee?: string | null
  /** 标价币种 */
  fee_type?: string | null
  /** 现金支付金额（整数，最小货币单位，人民币为分） */
  cash_fee?: string
  /** 现金支付币种 */
  cash_fee_type?: string | null
  /** 现金退款金额（整数，最小货币单位，人民币为分） */
  cash_refund_fee?: string | null
  /** 代金券类型 */
  [index: `coupon_type_${number}`]: string | null
  /** 代金券退款总金额（整数，最小货币单位，人民币为分） */
  coupon_refund_fee?: string | null
  /** 单个代金券退款金额（整数，最小货币单位，人民币为分） */
  [index: `coupon_refund_fee_${number}`]: string | null
  /** 退款代金券使用数量 */
  coupon_refund_count?: string | null
  /** 退款代金券ID */
  [index: `coupon_refund_id_${number}`]: string | null
  /** 营销详情 */
  promotion_detail?: string
}
export interface V2SecapiPayRefundv2 extends Branch {
  /**
   * **申请退款（支持单品）**
   *
   * APIv2∙基础支付∙退款 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011983308
   */
  post(options: { xml: V2SecapiPayRefundv2PostXml } & V2Options): Promise<Response<V2SecapiPayRefundv2PostData>>
  /** {@link V2SecapiPayRefundv2.post} */
  readonly postAsync: V2SecapiPayRefundv2['post']
}

export interface V2SecapiPayReversePostXml {
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 子商户公众账号ID
   * 至多 32 个字符
   */
  sub_appid?: string | null | undefined
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id?: string | undefined
  /**
   * 微信订单号
   * 至多 32 个字符
   */
  transaction_id?: string | null | undefined
  /**
   * 商户订单号
   * 至多 32 个字符
   */
  out_trade_no: string
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | null | undefined
}
export interface V2SecapiPayReversePostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid?: string
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 商户号 */
  mch_id?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误描述 */
  err_code_des?: string | null
  /** 是否重调 */
  recall?: 'Y' | 'N' | (string & {})
}
export interface V2SecapiPayReverse extends Branch {
  /**
   * **撤销订单**
   *
   * APIv2∙基础支付 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937361
   */
  post(options: { xml: V2SecapiPayReversePostXml } & V2Options): Promise<Response<V2SecapiPayReversePostData>>
  /** {@link V2SecapiPayReverse.post} */
  readonly postAsync: V2SecapiPayReverse['post']
}
