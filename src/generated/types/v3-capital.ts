// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Capital extends Branch {
  readonly capitallhh: V3CapitalCapitallhh
}

export interface V3CapitalCapitallhh extends Branch {
  readonly areas: V3CapitalCapitallhhAreas
  readonly banks: V3CapitalCapitallhhBanks
}

export interface V3CapitalCapitallhhAreas extends Branch {
  readonly provinces: V3CapitalCapitallhhAreasProvinces
}

export interface V3CapitalCapitallhhAreasProvincesGetData {
  /** 省份列表 */
  data?: {
    /** 省份名称 */
    province_name?: string
    /** 省份编码 */
    province_code?: number
  }[]
  /** 查询数据总条数 */
  total_count?: number
}
export interface V3CapitalCapitallhhAreasProvinces extends Branch {
  /**
   * **查询省份列表**
   *
   * 通用接口 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698641
   */
  get(options?: RequestOptions): Promise<Response<V3CapitalCapitallhhAreasProvincesGetData>>
  /** {@link V3CapitalCapitallhhAreasProvinces.get} */
  readonly getAsync: V3CapitalCapitallhhAreasProvinces['get']
  readonly _province_code_: V3CapitalCapitallhhAreasProvincesByProvince_code
  readonly $province_code$: V3CapitalCapitallhhAreasProvincesByProvince_code
  readonly '<province_code>': V3CapitalCapitallhhAreasProvincesByProvince_code
  readonly '{province_code}': V3CapitalCapitallhhAreasProvincesByProvince_code
}

export interface V3CapitalCapitallhhAreasProvincesByProvince_code extends Branch {
  readonly cities: V3CapitalCapitallhhAreasProvincesByProvince_codeCities
}

export interface V3CapitalCapitallhhAreasProvincesByProvince_codeCitiesGetData {
  /** 城市列表 */
  data?: {
    /** 城市名称 */
    city_name?: string
    /** 城市编码 */
    city_code?: number
  }[]
  /** 查询数据总条数 */
  total_count?: number
}
export interface V3CapitalCapitallhhAreasProvincesByProvince_codeCities extends Branch {
  /**
   * **查询城市列表**
   *
   * 通用接口 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697470
   */
  get(options: { province_code: string | number } & RequestOptions): Promise<Response<V3CapitalCapitallhhAreasProvincesByProvince_codeCitiesGetData>>
  /** {@link V3CapitalCapitallhhAreasProvincesByProvince_codeCities.get} */
  readonly getAsync: V3CapitalCapitallhhAreasProvincesByProvince_codeCities['get']
}

export interface V3CapitalCapitallhhBanks extends Branch {
  readonly corporateBanking: V3CapitalCapitallhhBanksCorporateBanking
  readonly personalBanking: V3CapitalCapitallhhBanksPersonalBanking
  readonly searchBanksByBankAccount: V3CapitalCapitallhhBanksSearchBanksByBankAccount
  readonly _bank_alias_code_: V3CapitalCapitallhhBanksByBank_alias_code
  readonly $bank_alias_code$: V3CapitalCapitallhhBanksByBank_alias_code
  readonly '<bank_alias_code>': V3CapitalCapitallhhBanksByBank_alias_code
  readonly '{bank_alias_code}': V3CapitalCapitallhhBanksByBank_alias_code
}

export interface V3CapitalCapitallhhBanksCorporateBankingGetQuery {
  /** 本次查询偏移量 */
  offset?: number | undefined
  /** 本次请求最大查询条数 */
  limit: number
}
export interface V3CapitalCapitallhhBanksCorporateBankingGetData {
  /** 查询数据总条数 */
  total_count?: number
  /** 本次查询数据条数 */
  count?: number
  /** 银行列表 */
  data?: {
    /** 银行别名 */
    bank_alias?: string
    /** 银行别名编码 */
    bank_alias_code?: string
    /** 开户银行 */
    account_bank?: string
    /** 开户银行编码 */
    account_bank_code?: number
    /** 是否需要填写支行 */
    need_bank_branch?: boolean
  }[]
  /** 本次查询偏移量 */
  offset?: number
  /** 分页链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}
export interface V3CapitalCapitallhhBanksCorporateBanking extends Branch {
  /**
   * **查询支持对公业务的银行列表**
   *
   * 通用接口 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697626
   */
  get(options: { query: V3CapitalCapitallhhBanksCorporateBankingGetQuery } & RequestOptions): Promise<Response<V3CapitalCapitallhhBanksCorporateBankingGetData>>
  /** {@link V3CapitalCapitallhhBanksCorporateBanking.get} */
  readonly getAsync: V3CapitalCapitallhhBanksCorporateBanking['get']
}

export interface V3CapitalCapitallhhBanksPersonalBankingGetQuery {
  /** 本次查询偏移量 */
  offset?: number | undefined
  /** 本次请求最大查询条数 */
  limit: number
}
export interface V3CapitalCapitallhhBanksPersonalBankingGetData {
  /** 查询数据总条数 */
  total_count?: number
  /** 本次查询数据条数 */
  count?: number
  /** 银行列表 */
  data?: {
    /** 银行别名 */
    bank_alias?: string
    /** 银行别名编码 */
    bank_alias_code?: string
    /** 开户银行 */
    account_bank?: string
    /** 开户银行编码 */
    account_bank_code?: number
    /** 是否需要填写支行 */
    need_bank_branch?: boolean
  }[]
  /** 本次查询偏移量 */
  offset?: number
  /** 分页链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}
export interface V3CapitalCapitallhhBanksPersonalBanking extends Branch {
  /**
   * **查询支持个人业务的银行列表**
   *
   * 通用接口 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697583
   */
  get(options: { query: V3CapitalCapitallhhBanksPersonalBankingGetQuery } & RequestOptions): Promise<Response<V3CapitalCapitallhhBanksPersonalBankingGetData>>
  /** {@link V3CapitalCapitallhhBanksPersonalBanking.get} */
  readonly getAsync: V3CapitalCapitallhhBanksPersonalBanking['get']
}

export interface V3CapitalCapitallhhBanksSearchBanksByBankAccountGetQuery {
  /**
   * 银行卡号
   * 敏感信息：用微信支付公钥加密
   */
  account_number: string | Encrypted
}
export interface V3CapitalCapitallhhBanksSearchBanksByBankAccountGetData {
  /** 查询数据总条数 */
  total_count?: number
  /** 银行列表 */
  data?: {
    /** 银行别名 */
    bank_alias?: string
    /** 银行别名编码 */
    bank_alias_code?: string
    /** 开户银行 */
    account_bank?: string
    /** 开户银行编码 */
    account_bank_code?: number
    /** 是否需要填写支行 */
    need_bank_branch?: boolean
  }[]
}
export interface V3CapitalCapitallhhBanksSearchBanksByBankAccount extends Branch {
  /**
   * **获取对私银行卡号开户银行**
   *
   * 通用接口 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697541
   */
  get(options: { query: V3CapitalCapitallhhBanksSearchBanksByBankAccountGetQuery } & RequestOptions): Promise<Response<V3CapitalCapitallhhBanksSearchBanksByBankAccountGetData>>
  /** {@link V3CapitalCapitallhhBanksSearchBanksByBankAccount.get} */
  readonly getAsync: V3CapitalCapitallhhBanksSearchBanksByBankAccount['get']
}

export interface V3CapitalCapitallhhBanksByBank_alias_code extends Branch {
  readonly branches: V3CapitalCapitallhhBanksByBank_alias_codeBranches
}

export interface V3CapitalCapitallhhBanksByBank_alias_codeBranchesGetQuery {
  /** 城市编码 */
  city_code: number
  /** 本次查询偏移量 */
  offset?: number | undefined
  /** 本次请求最大查询条数 */
  limit: number
}
export interface V3CapitalCapitallhhBanksByBank_alias_codeBranchesGetData {
  /** 查询数据总条数 */
  total_count?: number
  /** 本次查询条数 */
  count?: number
  /** 支行列表 */
  data?: {
    /** 开户银行支行名称 */
    bank_branch_name?: string
    /** 开户银行支行联行号 */
    bank_branch_id?: string
  }[]
  /** 本次查询偏移量 */
  offset?: number
  /** 分页链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
  /** 开户银行 */
  account_bank?: string
  /** 开户银行编码 */
  account_bank_code?: number
  /** 银行别名 */
  bank_alias?: string
  /** 银行别名编码 */
  bank_alias_code?: string
}
export interface V3CapitalCapitallhhBanksByBank_alias_codeBranches extends Branch {
  /**
   * **查询支行列表**
   *
   * 通用接口 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697673
   */
  get(options: { bank_alias_code: string; query: V3CapitalCapitallhhBanksByBank_alias_codeBranchesGetQuery } & RequestOptions): Promise<Response<V3CapitalCapitallhhBanksByBank_alias_codeBranchesGetData>>
  /** {@link V3CapitalCapitallhhBanksByBank_alias_codeBranches.get} */
  readonly getAsync: V3CapitalCapitallhhBanksByBank_alias_codeBranches['get']
}
