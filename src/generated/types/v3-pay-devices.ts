// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3PayDevices extends Branch {
  readonly openScenarioSpeaker: V3PayDevicesOpenScenarioSpeaker
  readonly openScenarioSpeakerorder: V3PayDevicesOpenScenarioSpeakerorder
  readonly printers: V3PayDevicesPrinters
}

export interface V3PayDevicesOpenScenarioSpeaker extends Branch {
  readonly _device_sn_: V3PayDevicesOpenScenarioSpeakerByDevice_sn
  readonly $device_sn$: V3PayDevicesOpenScenarioSpeakerByDevice_sn
  readonly '<device_sn>': V3PayDevicesOpenScenarioSpeakerByDevice_sn
  readonly '{device_sn}': V3PayDevicesOpenScenarioSpeakerByDevice_sn
}

export interface V3PayDevicesOpenScenarioSpeakerByDevice_snGetData {
  /** 子商户 */
  sub_mchid?: string
  /** 设备sn */
  device_sn?: string
  /** 绑定状态 */
  bind_state?: 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {})
  /** 收款链接url */
  code_url?: string
}
export interface V3PayDevicesOpenScenarioSpeakerByDevice_sn extends Branch {
  /**
   * **查询音箱绑定信息**
   *
   * 支付码牌∙音箱 · 服务商
   * @see https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
   */
  get(options: { device_sn: string } & RequestOptions): Promise<Response<V3PayDevicesOpenScenarioSpeakerByDevice_snGetData>>
  /** {@link V3PayDevicesOpenScenarioSpeakerByDevice_sn.get} */
  readonly getAsync: V3PayDevicesOpenScenarioSpeakerByDevice_sn['get']
  readonly bind: V3PayDevicesOpenScenarioSpeakerByDevice_snBind
  readonly prebind: V3PayDevicesOpenScenarioSpeakerByDevice_snPrebind
  readonly unbind: V3PayDevicesOpenScenarioSpeakerByDevice_snUnbind
}

export interface V3PayDevicesOpenScenarioSpeakerByDevice_snBindPostJson {
  /** 子商户 */
  sub_mchid: string
  /** 收款链接url */
  code_url: string
}
export interface V3PayDevicesOpenScenarioSpeakerByDevice_snBindPostData {
  /** 子商户 */
  sub_mchid?: string
  /** 设备sn */
  device_sn?: string
  /** 绑定状态 */
  bind_state?: 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {})
  /** 收款链接url */
  code_url?: string
}
export interface V3PayDevicesOpenScenarioSpeakerByDevice_snBind extends Branch {
  /**
   * **绑定音箱设备码牌**
   *
   * 支付码牌∙音箱 · 服务商
   * @see https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
   */
  post(options: { device_sn: string; json: V3PayDevicesOpenScenarioSpeakerByDevice_snBindPostJson } & RequestOptions): Promise<Response<V3PayDevicesOpenScenarioSpeakerByDevice_snBindPostData>>
  /** {@link V3PayDevicesOpenScenarioSpeakerByDevice_snBind.post} */
  readonly postAsync: V3PayDevicesOpenScenarioSpeakerByDevice_snBind['post']
}

export interface V3PayDevicesOpenScenarioSpeakerByDevice_snPrebindPostJson {
  /** 收款链接url */
  code_url: string
}
export interface V3PayDevicesOpenScenarioSpeakerByDevice_snPrebindPostData {
  /** 设备sn */
  device_sn?: string
  /** 绑定状态 */
  bind_state?: 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {})
  /** 收款链接url */
  code_url?: string
}
export interface V3PayDevicesOpenScenarioSpeakerByDevice_snPrebind extends Branch {
  /**
   * **出厂预绑定音箱和码牌**
   *
   * 支付码牌∙音箱 · 服务商
   * @see https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
   */
  post(options: { device_sn: string; json: V3PayDevicesOpenScenarioSpeakerByDevice_snPrebindPostJson } & RequestOptions): Promise<Response<V3PayDevicesOpenScenarioSpeakerByDevice_snPrebindPostData>>
  /** {@link V3PayDevicesOpenScenarioSpeakerByDevice_snPrebind.post} */
  readonly postAsync: V3PayDevicesOpenScenarioSpeakerByDevice_snPrebind['post']
}

export interface V3PayDevicesOpenScenarioSpeakerByDevice_snUnbindPostData {
  /** 子商户 */
  sub_mchid?: string
  /** 设备sn */
  device_sn?: string
  /** 绑定状态 */
  bind_state?: 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {})
  /** 收款链接url */
  code_url?: string
}
export interface V3PayDevicesOpenScenarioSpeakerByDevice_snUnbind extends Branch {
  /**
   * **解绑音箱设备码牌**
   *
   * 支付码牌∙音箱 · 服务商
   * @see https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
   */
  post(options: { device_sn: string } & RequestOptions): Promise<Response<V3PayDevicesOpenScenarioSpeakerByDevice_snUnbindPostData>>
  /** {@link V3PayDevicesOpenScenarioSpeakerByDevice_snUnbind.post} */
  readonly postAsync: V3PayDevicesOpenScenarioSpeakerByDevice_snUnbind['post']
}

export interface V3PayDevicesOpenScenarioSpeakerorder extends Branch {
  readonly _transaction_id_: V3PayDevicesOpenScenarioSpeakerorderByTransaction_id
  readonly $transaction_id$: V3PayDevicesOpenScenarioSpeakerorderByTransaction_id
  readonly '<transaction_id>': V3PayDevicesOpenScenarioSpeakerorderByTransaction_id
  readonly '{transaction_id}': V3PayDevicesOpenScenarioSpeakerorderByTransaction_id
}

export interface V3PayDevicesOpenScenarioSpeakerorderByTransaction_id extends Branch {
  readonly report: V3PayDevicesOpenScenarioSpeakerorderByTransaction_idReport
}

export interface V3PayDevicesOpenScenarioSpeakerorderByTransaction_idReportPostJson {
  /** 子商户 */
  sub_mchid: string
  /** 收款链接url */
  code_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 设备sn */
  device_sn: string
}
export interface V3PayDevicesOpenScenarioSpeakerorderByTransaction_idReportPostData {
  /** 子商户 */
  sub_mchid?: string
  /** 收款链接url */
  code_url?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 设备sn */
  device_sn?: string
  /** 微信支付订单号 */
  transaction_id?: string
}
export interface V3PayDevicesOpenScenarioSpeakerorderByTransaction_idReport extends Branch {
  /**
   * **码牌支付结果上报**
   *
   * 支付码牌∙音箱 · 服务商
   * @see https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
   */
  post(options: { transaction_id: string; json: V3PayDevicesOpenScenarioSpeakerorderByTransaction_idReportPostJson } & RequestOptions): Promise<Response<V3PayDevicesOpenScenarioSpeakerorderByTransaction_idReportPostData>>
  /** {@link V3PayDevicesOpenScenarioSpeakerorderByTransaction_idReport.post} */
  readonly postAsync: V3PayDevicesOpenScenarioSpeakerorderByTransaction_idReport['post']
}

export interface V3PayDevicesPrinters extends Branch {
  readonly _device_id_: V3PayDevicesPrintersByDevice_id
  readonly $device_id$: V3PayDevicesPrintersByDevice_id
  readonly '<device_id>': V3PayDevicesPrintersByDevice_id
  readonly '{device_id}': V3PayDevicesPrintersByDevice_id
}

export interface V3PayDevicesPrintersByDevice_id extends Branch {
  readonly printOrders: V3PayDevicesPrintersByDevice_idPrintOrders
}

export interface V3PayDevicesPrintersByDevice_idPrintOrdersPostJson {
  /** 打印单号 */
  print_order_no?: string | undefined
  /** 模板ID */
  template_id?: string | undefined
  /** 回调通知地址 */
  notify_url?: string | undefined
  /** 变量列表 */
  variable_list?: readonly {
    /** Key字段 */
    key?: string | undefined
    /** Value值字段 */
    value?: string | undefined
  }[] | undefined
  /** 表格变量列表 */
  table_list?: readonly {
    /** Key字段 */
    key?: string | undefined
    /** Value值列表 */
    row_list?: readonly {
      /** 值列表 */
      cell_list?: readonly string[] | undefined
    }[] | undefined
  }[] | undefined
}
export interface V3PayDevicesPrintersByDevice_idPrintOrders extends Branch {
  /**
   * **小票机打印**
   *
   * 经营工具∙小票机 · 服务商、渠道商
   */
  post(options: { device_id: string; json: V3PayDevicesPrintersByDevice_idPrintOrdersPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayDevicesPrintersByDevice_idPrintOrders.post} */
  readonly postAsync: V3PayDevicesPrintersByDevice_idPrintOrders['post']
  readonly _print_order_no_: V3PayDevicesPrintersByDevice_idPrintOrdersByPrint_order_no
  readonly $print_order_no$: V3PayDevicesPrintersByDevice_idPrintOrdersByPrint_order_no
  readonly '<print_order_no>': V3PayDevicesPrintersByDevice_idPrintOrdersByPrint_order_no
  readonly '{print_order_no}': V3PayDevicesPrintersByDevice_idPrintOrdersByPrint_order_no
}

export interface V3PayDevicesPrintersByDevice_idPrintOrdersByPrint_order_noGetData {
  /** 打印单号 */
  print_order_no?: string
  /** 模板ID */
  template_id?: string
  /** 回调通知地址 */
  notify_url?: string
  /** 打印状态 */
  print_state?: 'PRINT_STATE_WAIT' | 'PRINT_STATE_SUCCESS' | 'PRINT_STATE_FAIL' | 'PRINT_STATE_CACHED' | (string & {})
  /** 打印状态描述 */
  print_state_description?: string
  /** 变量列表 */
  variable_list?: {
    /** Key字段 */
    key?: string
    /** Value值字段 */
    value?: string
  }[]
  /** 表格变量列表 */
  table_list?: {
    /** Key字段 */
    key?: string
    /** Value值列表 */
    row_list?: {
      /** 值列表 */
      cell_list?: string[]
    }[]
  }[]
}
export interface V3PayDevicesPrintersByDevice_idPrintOrdersByPrint_order_no extends Branch {
  /**
   * **查询订单**
   *
   * 经营工具∙小票机 · 服务商、渠道商
   */
  get(options: { device_id: string; print_order_no: string } & RequestOptions): Promise<Response<V3PayDevicesPrintersByDevice_idPrintOrdersByPrint_order_noGetData>>
  /** {@link V3PayDevicesPrintersByDevice_idPrintOrdersByPrint_order_no.get} */
  readonly getAsync: V3PayDevicesPrintersByDevice_idPrintOrdersByPrint_order_no['get']
}
