// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Iotmanage extends Branch {
  readonly deviceInspections: V3IotmanageDeviceInspections
  readonly devices: V3IotmanageDevices
}

export interface V3IotmanageDeviceInspections extends Branch {
  readonly _device_sn_: V3IotmanageDeviceInspectionsByDevice_sn
  readonly $device_sn$: V3IotmanageDeviceInspectionsByDevice_sn
  readonly '<device_sn>': V3IotmanageDeviceInspectionsByDevice_sn
  readonly '{device_sn}': V3IotmanageDeviceInspectionsByDevice_sn
}

export interface V3IotmanageDeviceInspectionsByDevice_snGetData {
  /** 设备序列号 */
  device_sn?: string
  /** 有线网卡MAC地址 */
  wired_mac?: string
  /** 无线网卡MAC地址 */
  wireless_mac?: string
  /** 蓝牙MAC地址 */
  bluetooth_mac?: string
  /** 刷脸应用版本号 */
  app_version?: string
  /** 摄像头序列号 */
  camera_sn?: string
  /** 国际移动设备识别码 */
  imei?: string
  /** 查询结果 */
  result?: 'SUCCESS' | 'WARN' | 'FAIL' | (string & {})
  /** 错误信息 */
  errors?: string[]
  /** 告警信息 */
  warnings?: string[]
  /**
   * 查询时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  inspect_time?: string
}
export interface V3IotmanageDeviceInspectionsByDevice_sn extends Branch {
  /**
   * **获取出厂检查结果**
   *
   * 刷脸支付 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html
   */
  get(options: { device_sn: string } & RequestOptions): Promise<Response<V3IotmanageDeviceInspectionsByDevice_snGetData>>
  /** {@link V3IotmanageDeviceInspectionsByDevice_sn.get} */
  readonly getAsync: V3IotmanageDeviceInspectionsByDevice_sn['get']
}

export interface V3IotmanageDevicesGetQuery {
  /**
   * 最大资源条数
   * uint64
   */
  limit: number
  /**
   * 请求资源起始位置
   * uint64
   */
  offset: number
}
export interface V3IotmanageDevicesGetData {
  /** 设备列表 */
  data?: {
    /** 设备序列号 */
    device_sn?: string
    /** 摄像头序列号 */
    camera_sn?: string
    /** 设备品类代码 */
    device_category_code?: string
    /** 设备品类 */
    device_category?: string
    /** 设备类型代码 */
    device_class_code?: string
    /** 设备类型 */
    device_class?: string
    /** 设备型号 */
    device_model?: string
    /** 刷脸应用软件模式代码 */
    app_scene_code?: string
    /** 刷脸应用软件模式 */
    app_scene?: string
    /** 刷脸应用操作系统 */
    operating_system?: string
    /** 激活状态 */
    activation_status?: 'ACTIVATED' | 'INACTIVATED' | (string & {})
    /**
     * 激活时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    activation_time?: string
    /** 商户号 */
    mchid?: string
    /** 商户简称 */
    merchant_shortname?: string
    /** 子商户号 */
    sub_mchid?: string
    /** 子商户简称 */
    sub_merchant_shortname?: string
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
  /** 相关链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}
export interface V3IotmanageDevices extends Branch {
  /**
   * **智能设备列表**
   *
   * 刷脸支付 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html
   */
  get(options: { query: V3IotmanageDevicesGetQuery } & RequestOptions): Promise<Response<V3IotmanageDevicesGetData>>
  /** {@link V3IotmanageDevices.get} */
  readonly getAsync: V3IotmanageDevices['get']
}
