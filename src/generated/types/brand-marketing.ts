// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response, UploadOptions } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface BrandMarketing extends Branch {
  readonly productCoupon: BrandMarketingProductCoupon
}

export interface BrandMarketingProductCoupon extends Branch {
  readonly media: BrandMarketingProductCouponMedia
  readonly notifyConfigs: BrandMarketingProductCouponNotifyConfigs
  readonly productCoupons: BrandMarketingProductCouponProductCoupons
  readonly users: BrandMarketingProductCouponUsers
}

export interface BrandMarketingProductCouponMedia extends Branch {
  readonly uploadImage: BrandMarketingProductCouponMediaUploadImage
}

export interface BrandMarketingProductCouponMediaUploadImagePostData {
  image_url?: string
}
export interface BrandMarketingProductCouponMediaUploadImage extends Branch {
  /**
   * **上传图片**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: UploadOptions<Record<never, never>>): Promise<Response<BrandMarketingProductCouponMediaUploadImagePostData>>
  /** {@link BrandMarketingProductCouponMediaUploadImage.post} */
  readonly postAsync: BrandMarketingProductCouponMediaUploadImage['post']
}

export interface BrandMarketingProductCouponNotifyConfigsGetData {
  notify_url?: string
  update_time?: string
}
export interface BrandMarketingProductCouponNotifyConfigsPostJson {
  notify_url?: string | undefined
}
export interface BrandMarketingProductCouponNotifyConfigsPostData {
  notify_url?: string
  update_time?: string
}
export interface BrandMarketingProductCouponNotifyConfigs extends Branch {
  /**
   * **获取商品券事件通知地址**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  get(options?: RequestOptions): Promise<Response<BrandMarketingProductCouponNotifyConfigsGetData>>
  /** {@link BrandMarketingProductCouponNotifyConfigs.get} */
  readonly getAsync: BrandMarketingProductCouponNotifyConfigs['get']
  /**
   * **设置商品券事件通知地址**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { json: BrandMarketingProductCouponNotifyConfigsPostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponNotifyConfigsPostData>>
  /** {@link BrandMarketingProductCouponNotifyConfigs.post} */
  readonly postAsync: BrandMarketingProductCouponNotifyConfigs['post']
}

export interface BrandMarketingProductCouponProductCouponsPostJson {
  out_request_no?: string | undefined
  scope?: 'ALL' | 'SINGLE' | (string & {}) | undefined
  type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}) | undefined
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {}) | undefined
  single_usage_info?: {
    normal_coupon?: {
      threshold?: number | undefined
      discount_amount?: number | undefined
    } | undefined
    discount_coupon?: {
      threshold?: number | undefined
      percent_off?: number | undefined
    } | undefined
  } | undefined
  progressive_bundle_usage_info?: {
    count?: number | undefined
    interval_days?: number | undefined
  } | undefined
  display_info?: {
    name?: string | undefined
    image_url?: string | undefined
    background_url?: string | undefined
    detail_image_url_list?: readonly string[] | undefined
    original_price?: number | undefined
    combo_package_list?: readonly {
      name?: string | undefined
      pick_count?: number | undefined
      choice_list?: readonly {
        name?: string | undefined
        price?: number | undefined
        count?: number | undefined
        image_url?: string | undefined
        mini_program_appid?: string | undefined
        mini_program_path?: string | undefined
      }[] | undefined
    }[] | undefined
  } | undefined
  out_product_no?: string | undefined
  stock?: {
    remark?: string | undefined
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}) | undefined
    stock_send_rule?: {
      max_count?: number | undefined
      max_count_per_day?: number | undefined
      max_count_per_user?: number | undefined
    } | undefined
    single_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string | undefined
        available_end_time?: string | undefined
        available_days?: number | undefined
        wait_days_after_receive?: number | undefined
        interval_days?: number | undefined
        weekly_available_period?: {
          day_list?: readonly ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[] | undefined
          day_period_list?: readonly {
            begin_time?: number | undefined
            end_time?: number | undefined
          }[] | undefined
        } | undefined
        irregular_available_period_list?: readonly {
          begin_time?: string | undefined
          end_time?: string | undefined
        }[] | undefined
      } | undefined
      normal_coupon?: {
        threshold?: number | undefined
        discount_amount?: number | undefined
      } | undefined
      discount_coupon?: {
        threshold?: number | undefined
        percent_off?: number | undefined
      } | undefined
      exchange_coupon?: {
        threshold?: number | undefined
        exchange_price?: number | undefined
      } | undefined
    } | undefined
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string | undefined
        available_end_time?: string | undefined
        available_days?: number | undefined
        wait_days_after_receive?: number | undefined
        interval_days?: number | undefined
        weekly_available_period?: {
          day_list?: readonly ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[] | undefined
          day_period_list?: readonly {
            begin_time?: number | undefined
            end_time?: number | undefined
          }[] | undefined
        } | undefined
        irregular_available_period_list?: readonly {
          begin_time?: string | undefined
          end_time?: string | undefined
        }[] | undefined
      } | undefined
      special_first?: boolean | undefined
      normal_coupon_list?: readonly {
        threshold?: number | undefined
        discount_amount?: number | undefined
      }[] | undefined
      discount_coupon_list?: readonly {
        threshold?: number | undefined
        percent_off?: number | undefined
      }[] | undefined
      exchange_coupon_list?: readonly {
        threshold?: number | undefined
        exchange_price?: number | undefined
      }[] | undefined
    } | undefined
    usage_rule_display_info?: {
      coupon_usage_method_list?: readonly ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[] | undefined
      mini_program_appid?: string | undefined
      mini_program_path?: string | undefined
      app_path?: string | undefined
      usage_description?: string | undefined
      coupon_available_store_info?: {
        description?: string | undefined
        mini_program_appid?: string | undefined
        mini_program_path?: string | undefined
      } | undefined
    } | undefined
    coupon_display_info?: {
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
      background_color?: string | undefined
      entrance_mini_program?: {
        appid?: string | undefined
        path?: string | undefined
        entrance_wording?: string | undefined
        guidance_wording?: string | undefined
      } | undefined
      entrance_official_account?: {
        appid?: string | undefined
      } | undefined
      entrance_finder?: {
        finder_id?: string | undefined
        finder_video_id?: string | undefined
        finder_video_cover_image_url?: string | undefined
      } | undefined
    } | undefined
    notify_config?: {
      notify_appid?: string | undefined
    } | undefined
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {}) | undefined
  } | undefined
  stock_bundle?: {
    remark?: string | undefined
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}) | undefined
    stock_send_rule?: {
      max_count?: number | undefined
      max_count_per_day?: number | undefined
      max_count_per_user?: number | undefined
    } | undefined
    single_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string | undefined
        available_end_time?: string | undefined
        available_days?: number | undefined
        wait_days_after_receive?: number | undefined
        interval_days?: number | undefined
        weekly_available_period?: {
          day_list?: readonly ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[] | undefined
          day_period_list?: readonly {
            begin_time?: number | undefined
            end_time?: number | undefined
          }[] | undefined
        } | undefined
        irregular_available_period_list?: readonly {
          begin_time?: string | undefined
          end_time?: string | undefined
        }[] | undefined
      } | undefined
      normal_coupon?: {
        threshold?: number | undefined
        discount_amount?: number | undefined
      } | undefined
      discount_coupon?: {
        threshold?: number | undefined
        percent_off?: number | undefined
      } | undefined
      exchange_coupon?: {
        threshold?: number | undefined
        exchange_price?: number | undefined
      } | undefined
    } | undefined
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string | undefined
        available_end_time?: string | undefined
        available_days?: number | undefined
        wait_days_after_receive?: number | undefined
        interval_days?: number | undefined
        weekly_available_period?: {
          day_list?: readonly ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[] | undefined
          day_period_list?: readonly {
            begin_time?: number | undefined
            end_time?: number | undefined
          }[] | undefined
        } | undefined
        irregular_available_period_list?: readonly {
          begin_time?: string | undefined
          end_time?: string | undefined
        }[] | undefined
      } | undefined
      special_first?: boolean | undefined
      normal_coupon_list?: readonly {
        threshold?: number | undefined
        discount_amount?: number | undefined
      }[] | undefined
      discount_coupon_list?: readonly {
        threshold?: number | undefined
        percent_off?: number | undefined
      }[] | undefined
      exchange_coupon_list?: readonly {
        threshold?: number | undefined
        exchange_price?: number | undefined
      }[] | undefined
    } | undefined
    usage_rule_display_info?: {
      coupon_usage_method_list?: readonly ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[] | undefined
      mini_program_appid?: string | undefined
      mini_program_path?: string | undefined
      app_path?: string | undefined
      usage_description?: string | undefined
      coupon_available_store_info?: {
        description?: string | undefined
        mini_program_appid?: string | undefined
        mini_program_path?: string | undefined
      } | undefined
    } | undefined
    coupon_display_info?: {
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
      background_color?: string | undefined
      entrance_mini_program?: {
        appid?: string | undefined
        path?: string | undefined
        entrance_wording?: string | undefined
        guidance_wording?: string | undefined
      } | undefined
      entrance_official_account?: {
        appid?: string | undefined
      } | undefined
      entrance_finder?: {
        finder_id?: string | undefined
        finder_video_id?: string | undefined
        finder_video_cover_image_url?: string | undefined
      } | undefined
    } | undefined
    notify_config?: {
      notify_appid?: string | undefined
    } | undefined
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {}) | undefined
  } | undefined
}
export interface BrandMarketingProductCouponProductCouponsPostData {
  product_coupon_id?: string
  scope?: 'ALL' | 'SINGLE' | (string & {})
  type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
  single_usage_info?: {
    normal_coupon?: {
      threshold?: number
      discount_amount?: number
    }
    discount_coupon?: {
      threshold?: number
      percent_off?: number
    }
  }
  progressive_bundle_usage_info?: {
    count?: number
    interval_days?: number
  }
  display_info?: {
    name?: string
    image_url?: string
    background_url?: string
    detail_image_url_list?: string[]
    original_price?: number
    combo_package_list?: {
      name?: string
      pick_count?: number
      choice_list?: {
        name?: string
        price?: number
        count?: number
        image_url?: string
        mini_program_appid?: string
        mini_program_path?: string
      }[]
    }[]
  }
  out_product_no?: string
  state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  stock?: {
    product_coupon_id?: string
    stock_id?: string
    remark?: string
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    coupon_code_count_info?: {
      total_count?: number
      available_count?: number
    }
    stock_send_rule?: {
      max_count?: number
      max_count_per_day?: number
      max_count_per_user?: number
    }
    single_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        interval_days?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
      exchange_coupon?: {
        threshold?: number
        exchange_price?: number
      }
    }
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        interval_days?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      special_first?: boolean
      normal_coupon_list?: {
        threshold?: number
        discount_amount?: number
      }[]
      discount_coupon_list?: {
        threshold?: number
        percent_off?: number
      }[]
      exchange_coupon_list?: {
        threshold?: number
        exchange_price?: number
      }[]
    }
    usage_rule_display_info?: {
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      mini_program_appid?: string
      mini_program_path?: string
      app_path?: string
      usage_description?: string
      coupon_available_store_info?: {
        description?: string
        mini_program_appid?: string
        mini_program_path?: string
      }
    }
    coupon_display_info?: {
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      background_color?: string
      entrance_mini_program?: {
        appid?: string
        path?: string
        entrance_wording?: string
        guidance_wording?: string
      }
      entrance_official_account?: {
        appid?: string
      }
      entrance_finder?: {
        finder_id?: string
        finder_video_id?: string
        finder_video_cover_image_url?: string
      }
    }
    notify_config?: {
      notify_appid?: string
    }
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    sent_count_info?: {
      total_count?: number
      today_count?: number
    }
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }
  stock_bundle?: {
    product_coupon_id?: string
    stock_id?: string
    remark?: string
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    coupon_code_count_info?: {
      total_count?: number
      available_count?: number
    }
    stock_send_rule?: {
      max_count?: number
      max_count_per_day?: number
      max_count_per_user?: number
    }
    single_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        interval_days?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
      exchange_coupon?: {
        threshold?: number
        exchange_price?: number
      }
    }
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        interval_days?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      special_first?: boolean
      normal_coupon_list?: {
        threshold?: number
        discount_amount?: number
      }[]
      discount_coupon_list?: {
        threshold?: number
        percent_off?: number
      }[]
      exchange_coupon_list?: {
        threshold?: number
        exchange_price?: number
      }[]
    }
    usage_rule_display_info?: {
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      mini_program_appid?: string
      mini_program_path?: string
      app_path?: string
      usage_description?: string
      coupon_available_store_info?: {
        description?: string
        mini_program_appid?: string
        mini_program_path?: string
      }
    }
    coupon_display_info?: {
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      background_color?: string
      entrance_mini_program?: {
        appid?: string
        path?: string
        entrance_wording?: string
        guidance_wording?: string
      }
      entrance_official_account?: {
        appid?: string
      }
      entrance_finder?: {
        finder_id?: string
        finder_video_id?: string
        finder_video_cover_image_url?: string
      }
    }
    notify_config?: {
      notify_appid?: string
    }
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    sent_count_info?: {
      total_count?: number
      today_count?: number
    }
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }
}
export interface BrandMarketingProductCouponProductCoupons extends Branch {
  /**
   * **创建商品券**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { json: BrandMarketingProductCouponProductCouponsPostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsPostData>>
  /** {@link BrandMarketingProductCouponProductCoupons.post} */
  readonly postAsync: BrandMarketingProductCouponProductCoupons['post']
  readonly _product_coupon_id_: BrandMarketingProductCouponProductCouponsByProduct_coupon_id
  readonly $product_coupon_id$: BrandMarketingProductCouponProductCouponsByProduct_coupon_id
  readonly '<product_coupon_id>': BrandMarketingProductCouponProductCouponsByProduct_coupon_id
  readonly '{product_coupon_id}': BrandMarketingProductCouponProductCouponsByProduct_coupon_id
}

export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idGetData {
  product_coupon_id?: string
  scope?: 'ALL' | 'SINGLE' | (string & {})
  type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
  single_usage_info?: {
    normal_coupon?: {
      threshold?: number
      discount_amount?: number
    }
    discount_coupon?: {
      threshold?: number
      percent_off?: number
    }
  }
  progressive_bundle_usage_info?: {
    count?: number
    interval_days?: number
  }
  display_info?: {
    name?: string
    image_url?: string
    background_url?: string
    detail_image_url_list?: string[]
    original_price?: number
    combo_package_list?: {
      name?: string
      pick_count?: number
      choice_list?: {
        name?: string
        price?: number
        count?: number
        image_url?: string
        mini_program_appid?: string
        mini_program_path?: string
      }[]
    }[]
  }
  out_product_no?: string
  state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  deactivate_request_no?: string
  deactivate_time?: string
  deactivate_reason?: string
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idPatchJson {
  out_request_no?: string | undefined
  display_info?: {
    name?: string | undefined
    image_url?: string | undefined
    background_url?: string | undefined
    detail_image_url_list?: readonly string[] | undefined
    original_price?: number | undefined
    combo_package_list?: readonly {
      name?: string | undefined
      pick_count?: number | undefined
      choice_list?: readonly {
        name?: string | undefined
        price?: number | undefined
        count?: number | undefined
        image_url?: string | undefined
        mini_program_appid?: string | undefined
        mini_program_path?: string | undefined
      }[] | undefined
    }[] | undefined
  } | undefined
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idPatchData {
  product_coupon_id?: string
  scope?: 'ALL' | 'SINGLE' | (string & {})
  type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
  single_usage_info?: {
    normal_coupon?: {
      threshold?: number
      discount_amount?: number
    }
    discount_coupon?: {
      threshold?: number
      percent_off?: number
    }
  }
  progressive_bundle_usage_info?: {
    count?: number
    interval_days?: number
  }
  display_info?: {
    name?: string
    image_url?: string
    background_url?: string
    detail_image_url_list?: string[]
    original_price?: number
    combo_package_list?: {
      name?: string
      pick_count?: number
      choice_list?: {
        name?: string
        price?: number
        count?: number
        image_url?: string
        mini_program_appid?: string
        mini_program_path?: string
      }[]
    }[]
  }
  out_product_no?: string
  state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  deactivate_request_no?: string
  deactivate_time?: string
  deactivate_reason?: string
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_id extends Branch {
  /**
   * **查询商品券详情**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  get(options: { product_coupon_id: string } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsByProduct_coupon_idGetData>>
  /** {@link BrandMarketingProductCouponProductCouponsByProduct_coupon_id.get} */
  readonly getAsync: BrandMarketingProductCouponProductCouponsByProduct_coupon_id['get']
  /**
   * **修改商品券**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  patch(options: { product_coupon_id: string; json: BrandMarketingProductCouponProductCouponsByProduct_coupon_idPatchJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsByProduct_coupon_idPatchData>>
  /** {@link BrandMarketingProductCouponProductCouponsByProduct_coupon_id.patch} */
  readonly patchAsync: BrandMarketingProductCouponProductCouponsByProduct_coupon_id['patch']
  readonly deactivate: BrandMarketingProductCouponProductCouponsByProduct_coupon_idDeactivate
  readonly stockBundles: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundles
  readonly stocks: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocks
}

export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idDeactivatePostJson {
  out_request_no?: string | undefined
  deactivate_reason?: string | undefined
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idDeactivatePostData {
  product_coupon_id?: string
  scope?: 'ALL' | 'SINGLE' | (string & {})
  type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
  single_usage_info?: {
    normal_coupon?: {
      threshold?: number
      discount_amount?: number
    }
    discount_coupon?: {
      threshold?: number
      percent_off?: number
    }
  }
  progressive_bundle_usage_info?: {
    count?: number
    interval_days?: number
  }
  display_info?: {
    name?: string
    image_url?: string
    background_url?: string
    detail_image_url_list?: string[]
    original_price?: number
    combo_package_list?: {
      name?: string
      pick_count?: number
      choice_list?: {
        name?: string
        price?: number
        count?: number
        image_url?: string
        mini_program_appid?: string
        mini_program_path?: string
      }[]
    }[]
  }
  out_product_no?: string
  state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  deactivate_request_no?: string
  deactivate_time?: string
  deactivate_reason?: string
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idDeactivate extends Branch {
  /**
   * **失效商品券**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { product_coupon_id: string; json: BrandMarketingProductCouponProductCouponsByProduct_coupon_idDeactivatePostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsByProduct_coupon_idDeactivatePostData>>
  /** {@link BrandMarketingProductCouponProductCouponsByProduct_coupon_idDeactivate.post} */
  readonly postAsync: BrandMarketingProductCouponProductCouponsByProduct_coupon_idDeactivate['post']
}

export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesPostJson {
  out_request_no?: string | undefined
  stock_bundle?: {
    remark?: string | undefined
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | (string & {}) | undefined
    stock_send_rule?: {
      max_count?: number | undefined
      max_count_per_day?: number | undefined
      max_count_per_user?: number | undefined
    } | undefined
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string | undefined
        available_end_time?: string | undefined
        available_days?: number | undefined
        wait_days_after_receive?: number | undefined
        weekly_available_period?: {
          day_list?: readonly ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[] | undefined
          day_period_list?: readonly {
            begin_time?: number | undefined
            end_time?: number | undefined
          }[] | undefined
        } | undefined
        irregular_available_period_list?: readonly {
          begin_time?: string | undefined
          end_time?: string | undefined
        }[] | undefined
      } | undefined
      normal_coupon_list?: readonly {
        threshold?: number | undefined
        discount_amount?: number | undefined
      }[] | undefined
      discount_coupon_list?: readonly {
        threshold?: number | undefined
        percent_off?: number | undefined
      }[] | undefined
      exchange_coupon_list?: readonly {
        threshold?: number | undefined
        exchange_price?: number | undefined
      }[] | undefined
    } | undefined
    usage_rule_display_info?: {
      coupon_usage_method_list?: readonly ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[] | undefined
      mini_program_appid?: string | undefined
      mini_program_path?: string | undefined
      app_path?: string | undefined
      usage_description?: string | undefined
      coupon_available_store_info?: {
        description?: string | undefined
        mini_program_appid?: string | undefined
        mini_program_path?: string | undefined
      } | undefined
    } | undefined
    coupon_display_info?: {
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
      background_color?: string | undefined
      entrance_mini_program?: {
        appid?: string | undefined
        path?: string | undefined
        entrance_wording?: string | undefined
        guidance_wording?: string | undefined
      } | undefined
      entrance_official_account?: {
        appid?: string | undefined
      } | undefined
      entrance_finder?: {
        finder_id?: string | undefined
        finder_video_id?: string | undefined
        finder_video_cover_image_url?: string | undefined
      } | undefined
    } | undefined
    notify_config?: {
      notify_appid?: string | undefined
    } | undefined
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {}) | undefined
  } | undefined
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesPostData {
  stock_bundle_id?: string
  stock_list?: {
    product_coupon_id?: string
    stock_id?: string
    remark?: string
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | (string & {})
    coupon_code_count_info?: {
      total_count?: number
      available_count?: number
    }
    stock_send_rule?: {
      max_count?: number
      max_count_per_day?: number
      max_count_per_user?: number
    }
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
      exchange_coupon?: {
        threshold?: number
        exchange_price?: number
      }
    }
    stock_bundle_info?: {
      stock_bundle_id?: string
      stock_bundle_index?: number
    }
    usage_rule_display_info?: {
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      mini_program_appid?: string
      mini_program_path?: string
      app_path?: string
      usage_description?: string
      coupon_available_store_info?: {
        description?: string
        mini_program_appid?: string
        mini_program_path?: string
      }
    }
    coupon_display_info?: {
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      background_color?: string
      entrance_mini_program?: {
        appid?: string
        path?: string
        entrance_wording?: string
        guidance_wording?: string
      }
      entrance_official_account?: {
        appid?: string
      }
      entrance_finder?: {
        finder_id?: string
        finder_video_id?: string
        finder_video_cover_image_url?: string
      }
    }
    notify_config?: {
      notify_appid?: string
    }
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    sent_count_info?: {
      total_count?: number
      today_count?: number
    }
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }[]
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundles extends Branch {
  /**
   * **添加商品券批次组**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { product_coupon_id: string; json: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesPostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesPostData>>
  /** {@link BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundles.post} */
  readonly postAsync: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundles['post']
  readonly _stock_bundle_id_: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_id
  readonly $stock_bundle_id$: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_id
  readonly '<stock_bundle_id>': BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_id
  readonly '{stock_bundle_id}': BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_id
}

export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idPatchJson {
  out_request_no?: string | undefined
  remark?: string | undefined
  usage_rule_display_info?: {
    coupon_usage_method_list?: readonly ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[] | undefined
    mini_program_appid?: string | undefined
    mini_program_path?: string | undefined
    app_path?: string | undefined
    usage_description?: string | undefined
    coupon_available_store_info?: {
      description?: string | undefined
      mini_program_appid?: string | undefined
      mini_program_path?: string | undefined
    } | undefined
  } | undefined
  coupon_display_info?: {
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
    background_color?: string | undefined
    entrance_mini_program?: {
      appid?: string | undefined
      path?: string | undefined
      entrance_wording?: string | undefined
      guidance_wording?: string | undefined
    } | undefined
    entrance_official_account?: {
      appid?: string | undefined
    } | undefined
    entrance_finder?: {
      finder_id?: string | undefined
      finder_video_id?: string | undefined
      finder_video_cover_image_url?: string | undefined
    } | undefined
  } | undefined
  notify_config?: {
    notify_appid?: string | undefined
  } | undefined
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {}) | undefined
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idPatchData {
  stock_bundle_id?: string
  stock_list?: {
    product_coupon_id?: string
    stock_id?: string
    remark?: string
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | (string & {})
    coupon_code_count_info?: {
      total_count?: number
      available_count?: number
    }
    stock_send_rule?: {
      max_count?: number
      max_count_per_day?: number
      max_count_per_user?: number
    }
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
      exchange_coupon?: {
        threshold?: number
        exchange_price?: number
      }
    }
    stock_bundle_info?: {
      stock_bundle_id?: string
      stock_bundle_index?: number
    }
    usage_rule_display_info?: {
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      mini_program_appid?: string
      mini_program_path?: string
      app_path?: string
      usage_description?: string
      coupon_available_store_info?: {
        description?: string
        mini_program_appid?: string
        mini_program_path?: string
      }
    }
    coupon_display_info?: {
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      background_color?: string
      entrance_mini_program?: {
        appid?: string
        path?: string
        entrance_wording?: string
        guidance_wording?: string
      }
      entrance_official_account?: {
        appid?: string
      }
      entrance_finder?: {
        finder_id?: string
        finder_video_id?: string
        finder_video_cover_image_url?: string
      }
    }
    notify_config?: {
      notify_appid?: string
    }
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    sent_count_info?: {
      total_count?: number
      today_count?: number
    }
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }[]
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_id extends Branch {
  /**
   * **修改商品券批次组**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  patch(options: { product_coupon_id: string; stock_bundle_id: string; json: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idPatchJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idPatchData>>
  /** {@link BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_id.patch} */
  readonly patchAsync: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_id['patch']
  readonly associateStores: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStores
  readonly disassociateStores: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStores
  readonly updateBudget: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudget
}

export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStoresPostJson {
  store_list?: readonly {
    store_id?: string | undefined
  }[] | undefined
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStoresPostData {
  total_count?: number
  success_store_list?: {
    store_id?: string
  }[]
  failed_store_list?: {
    store_id?: string
    code?: string
    message?: string
  }[]
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStores extends Branch {
  /**
   * **批次组批量关联门店**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { product_coupon_id: string; stock_bundle_id: string; json: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStoresPostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStoresPostData>>
  /** {@link BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStores.post} */
  readonly postAsync: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStores['post']
}

export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStoresPostJson {
  store_list?: readonly {
    store_id?: string | undefined
  }[] | undefined
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStoresPostData {
  total_count?: number
  success_store_list?: {
    store_id?: string
  }[]
  failed_store_list?: {
    store_id?: string
    code?: string
    message?: string
  }[]
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStores extends Branch {
  /**
   * **批次组批量取消关联门店**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { product_coupon_id: string; stock_bundle_id: string; json: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStoresPostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStoresPostData>>
  /** {@link BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStores.post} */
  readonly postAsync: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStores['post']
}

export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudgetPostJson {
  out_request_no?: string | undefined
  update_mode?: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY' | (string & {}) | undefined
  current_max_count?: number | undefined
  target_max_count?: number | undefined
  current_max_count_per_day?: number | undefined
  target_max_count_per_day?: number | undefined
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudgetPostData {
  stock_bundle_id?: string
  stock_list?: {
    product_coupon_id?: string
    stock_id?: string
    remark?: string
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | (string & {})
    coupon_code_count_info?: {
      total_count?: number
      available_count?: number
    }
    stock_send_rule?: {
      max_count?: number
      max_count_per_day?: number
      max_count_per_user?: number
    }
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
      exchange_coupon?: {
        threshold?: number
        exchange_price?: number
      }
    }
    stock_bundle_info?: {
      stock_bundle_id?: string
      stock_bundle_index?: number
    }
    usage_rule_display_info?: {
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      mini_program_appid?: string
      mini_program_path?: string
      app_path?: string
      usage_description?: string
      coupon_available_store_info?: {
        description?: string
        mini_program_appid?: string
        mini_program_path?: string
      }
    }
    coupon_display_info?: {
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      background_color?: string
      entrance_mini_program?: {
        appid?: string
        path?: string
        entrance_wording?: string
        guidance_wording?: string
      }
      entrance_official_account?: {
        appid?: string
      }
      entrance_finder?: {
        finder_id?: string
        finder_video_id?: string
        finder_video_cover_image_url?: string
      }
    }
    notify_config?: {
      notify_appid?: string
    }
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    sent_count_info?: {
      total_count?: number
      today_count?: number
    }
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }[]
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudget extends Branch {
  /**
   * **修改商品券批次组发放预算**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { product_coupon_id: string; stock_bundle_id: string; json: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudgetPostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudgetPostData>>
  /** {@link BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudget.post} */
  readonly postAsync: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudget['post']
}

export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksGetQuery {
  page_size?: number | undefined
  page_token?: string | undefined
  stock_bundle_id?: string | undefined
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}) | undefined
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksGetData {
  total_count?: number
  stock_list?: {
    product_coupon_id?: string
    stock_id?: string
    remark?: string
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    coupon_code_count_info?: {
      total_count?: number
      available_count?: number
    }
    stock_send_rule?: {
      max_count?: number
      max_count_per_day?: number
      max_count_per_user?: number
    }
    single_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
      exchange_coupon?: {
        threshold?: number
        exchange_price?: number
      }
    }
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
      exchange_coupon?: {
        threshold?: number
        exchange_price?: number
      }
    }
    stock_bundle_info?: {
      stock_bundle_id?: string
      stock_bundle_index?: number
    }
    usage_rule_display_info?: {
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      mini_program_appid?: string
      mini_program_path?: string
      app_path?: string
      usage_description?: string
      coupon_available_store_info?: {
        description?: string
        mini_program_appid?: string
        mini_program_path?: string
      }
    }
    coupon_display_info?: {
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      background_color?: string
      entrance_mini_program?: {
        appid?: string
        path?: string
        entrance_wording?: string
        guidance_wording?: string
      }
      entrance_official_account?: {
        appid?: string
      }
      entrance_finder?: {
        finder_id?: string
        finder_video_id?: string
        finder_video_cover_image_url?: string
      }
    }
    notify_config?: {
      notify_appid?: string
    }
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    sent_count_info?: {
      total_count?: number
      today_count?: number
    }
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }[]
  next_page_token?: string
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksPostJson {
  out_request_no?: string | undefined
  stock?: {
    remark?: string | undefined
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}) | undefined
    stock_send_rule?: {
      max_count?: number | undefined
      max_count_per_day?: number | undefined
      max_count_per_user?: number | undefined
    } | undefined
    single_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string | undefined
        available_end_time?: string | undefined
        available_days?: number | undefined
        wait_days_after_receive?: number | undefined
        weekly_available_period?: {
          day_list?: readonly ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[] | undefined
          day_period_list?: readonly {
            begin_time?: number | undefined
            end_time?: number | undefined
          }[] | undefined
        } | undefined
        irregular_available_period_list?: readonly {
          begin_time?: string | undefined
          end_time?: string | undefined
        }[] | undefined
      } | undefined
      normal_coupon?: {
        threshold?: number | undefined
        discount_amount?: number | undefined
      } | undefined
      discount_coupon?: {
        threshold?: number | undefined
        percent_off?: number | undefined
      } | undefined
      exchange_coupon?: {
        threshold?: number | undefined
        exchange_price?: number | undefined
      } | undefined
    } | undefined
    usage_rule_display_info?: {
      coupon_usage_method_list?: readonly ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[] | undefined
      mini_program_appid?: string | undefined
      mini_program_path?: string | undefined
      app_path?: string | undefined
      usage_description?: string | undefined
      coupon_available_store_info?: {
        description?: string | undefined
        mini_program_appid?: string | undefined
        mini_program_path?: string | undefined
      } | undefined
    } | undefined
    coupon_display_info?: {
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
      background_color?: string | undefined
      entrance_mini_program?: {
        appid?: string | undefined
        path?: string | undefined
        entrance_wording?: string | undefined
        guidance_wording?: string | undefined
      } | undefined
      entrance_official_account?: {
        appid?: string | undefined
      } | undefined
      entrance_finder?: {
        finder_id?: string | undefined
        finder_video_id?: string | undefined
        finder_video_cover_image_url?: string | undefined
      } | undefined
    } | undefined
    notify_config?: {
      notify_appid?: string | undefined
    } | undefined
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {}) | undefined
  } | undefined
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksPostData {
  product_coupon_id?: string
  stock_id?: string
  remark?: string
  coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  coupon_code_count_info?: {
    total_count?: number
    available_count?: number
  }
  stock_send_rule?: {
    max_count?: number
    max_count_per_day?: number
    max_count_per_user?: number
  }
  single_usage_rule?: {
    coupon_available_period?: {
      available_begin_time?: string
      available_end_time?: string
      available_days?: number
      wait_days_after_receive?: number
      weekly_available_period?: {
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        day_period_list?: {
          begin_time?: number
          end_time?: number
        }[]
      }
      irregular_available_period_list?: {
        begin_time?: string
        end_time?: string
      }[]
    }
    normal_coupon?: {
      threshold?: number
      discount_amount?: number
    }
    discount_coupon?: {
      threshold?: number
      percent_off?: number
    }
    exchange_coupon?: {
      threshold?: number
      exchange_price?: number
    }
  }
  usage_rule_display_info?: {
    coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    mini_program_appid?: string
    mini_program_path?: string
    app_path?: string
    usage_description?: string
    coupon_available_store_info?: {
      description?: string
      mini_program_appid?: string
      mini_program_path?: string
    }
  }
  coupon_display_info?: {
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
    background_color?: string
    entrance_mini_program?: {
      appid?: string
      path?: string
      entrance_wording?: string
      guidance_wording?: string
    }
    entrance_official_account?: {
      appid?: string
    }
    entrance_finder?: {
      finder_id?: string
      finder_video_id?: string
      finder_video_cover_image_url?: string
    }
  }
  notify_config?: {
    notify_appid?: string
  }
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  sent_count_info?: {
    total_count?: number
    today_count?: number
  }
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  deactivate_request_no?: string
  deactivate_time?: string
  deactivate_reason?: string
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocks extends Branch {
  /**
   * **查询商品券批次列表**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  get(options: { product_coupon_id: string; query?: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksGetQuery | undefined } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksGetData>>
  /** {@link BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocks.get} */
  readonly getAsync: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocks['get']
  /**
   * **创建商品券批次**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { product_coupon_id: string; json: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksPostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksPostData>>
  /** {@link BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocks.post} */
  readonly postAsync: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocks['post']
  readonly _stock_id_: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_id
  readonly $stock_id$: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_id
  readonly '<stock_id>': BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_id
  readonly '{stock_id}': BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_id
}

export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idGetData {
  product_coupon_id?: string
  stock_id?: string
  remark?: string
  coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  coupon_code_count_info?: {
    total_count?: number
    available_count?: number
  }
  stock_send_rule?: {
    max_count?: number
    max_count_per_day?: number
    max_count_per_user?: number
  }
  single_usage_rule?: {
    coupon_available_period?: {
      available_begin_time?: string
      available_end_time?: string
      available_days?: number
      wait_days_after_receive?: number
      weekly_available_period?: {
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        day_period_list?: {
          begin_time?: number
          end_time?: number
        }[]
      }
      irregular_available_period_list?: {
        begin_time?: string
        end_time?: string
      }[]
    }
    normal_coupon?: {
      threshold?: number
      discount_amount?: number
    }
    discount_coupon?: {
      threshold?: number
      percent_off?: number
    }
    exchange_coupon?: {
      threshold?: number
      exchange_price?: number
    }
  }
  progressive_bundle_usage_rule?: {
    coupon_available_period?: {
      available_begin_time?: string
      available_end_time?: string
      available_days?: number
      wait_days_after_receive?: number
      weekly_available_period?: {
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        day_period_list?: {
          begin_time?: number
          end_time?: number
        }[]
      }
      irregular_available_period_list?: {
        begin_time?: string
        end_time?: string
      }[]
    }
    normal_coupon?: {
      threshold?: number
      discount_amount?: number
    }
    discount_coupon?: {
      threshold?: number
      percent_off?: number
    }
    exchange_coupon?: {
      threshold?: number
      exchange_price?: number
    }
  }
  stock_bundle_info?: {
    stock_bundle_id?: string
    stock_bundle_index?: number
  }
  usage_rule_display_info?: {
    coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    mini_program_appid?: string
    mini_program_path?: string
    app_path?: string
    usage_description?: string
    coupon_available_store_info?: {
      description?: string
      mini_program_appid?: string
      mini_program_path?: string
    }
  }
  coupon_display_info?: {
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
    background_color?: string
    entrance_mini_program?: {
      appid?: string
      path?: string
      entrance_wording?: string
      guidance_wording?: string
    }
    entrance_official_account?: {
      appid?: string
    }
    entrance_finder?: {
      finder_id?: string
      finder_video_id?: string
      finder_video_cover_image_url?: string
    }
  }
  notify_config?: {
    notify_appid?: string
  }
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  sent_count_info?: {
    total_count?: number
    today_count?: number
  }
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  deactivate_request_no?: string
  deactivate_time?: string
  deactivate_reason?: string
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idPatchJson {
  out_request_no?: string | undefined
  remark?: string | undefined
  usage_rule_display_info?: {
    coupon_usage_method_list?: readonly ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[] | undefined
    mini_program_appid?: string | undefined
    mini_program_path?: string | undefined
    app_path?: string | undefined
    usage_description?: string | undefined
    coupon_available_store_info?: {
      description?: string | undefined
      mini_program_appid?: string | undefined
      mini_program_path?: string | undefined
    } | undefined
  } | undefined
  coupon_display_info?: {
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
    background_color?: string | undefined
    entrance_mini_program?: {
      appid?: string | undefined
      path?: string | undefined
      entrance_wording?: string | undefined
      guidance_wording?: string | undefined
    } | undefined
    entrance_official_account?: {
      appid?: string | undefined
    } | undefined
    entrance_finder?: {
      finder_id?: string | undefined
      finder_video_id?: string | undefined
      finder_video_cover_image_url?: string | undefined
    } | undefined
  } | undefined
  notify_config?: {
    notify_appid?: string | undefined
  } | undefined
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {}) | undefined
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idPatchData {
  product_coupon_id?: string
  stock_id?: string
  remark?: string
  coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  coupon_code_count_info?: {
    total_count?: number
    available_count?: number
  }
  stock_send_rule?: {
    max_count?: number
    max_count_per_day?: number
    max_count_per_user?: number
  }
  single_usage_rule?: {
    coupon_available_period?: {
      available_begin_time?: string
      available_end_time?: string
      available_days?: number
      wait_days_after_receive?: number
      weekly_available_period?: {
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        day_period_list?: {
          begin_time?: number
          end_time?: number
        }[]
      }
      irregular_available_period_list?: {
        begin_time?: string
        end_time?: string
      }[]
    }
    normal_coupon?: {
      threshold?: number
      discount_amount?: number
    }
    discount_coupon?: {
      threshold?: number
      percent_off?: number
    }
    exchange_coupon?: {
      threshold?: number
      exchange_price?: number
    }
  }
  usage_rule_display_info?: {
    coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    mini_program_appid?: string
    mini_program_path?: string
    app_path?: string
    usage_description?: string
    coupon_available_store_info?: {
      description?: string
      mini_program_appid?: string
      mini_program_path?: string
    }
  }
  coupon_display_info?: {
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
    background_color?: string
    entrance_mini_program?: {
      appid?: string
      path?: string
      entrance_wording?: string
      guidance_wording?: string
    }
    entrance_official_account?: {
      appid?: string
    }
    entrance_finder?: {
      finder_id?: string
      finder_video_id?: string
      finder_video_cover_image_url?: string
    }
  }
  notify_config?: {
    notify_appid?: string
  }
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  sent_count_info?: {
    total_count?: number
    today_count?: number
  }
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  deactivate_request_no?: string
  deactivate_time?: string
  deactivate_reason?: string
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_id extends Branch {
  /**
   * **查询商品券批次详情**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  get(options: { product_coupon_id: string; stock_id: string } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idGetData>>
  /** {@link BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_id.get} */
  readonly getAsync: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_id['get']
  /**
   * **修改商品券批次**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  patch(options: { product_coupon_id: string; stock_id: string; json: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idPatchJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idPatchData>>
  /** {@link BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_id.patch} */
  readonly patchAsync: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_id['patch']
  readonly associateStores: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStores
  readonly associatedStores: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStores
  readonly deactivate: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivate
  readonly disassociateStores: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStores
  readonly updateBudget: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudget
  readonly uploadCouponCodes: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodes
}

export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStoresPostJson {
  store_list?: readonly {
    store_id?: string | undefined
  }[] | undefined
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStoresPostData {
  total_count?: number
  success_store_list?: {
    store_id?: string
  }[]
  failed_store_list?: {
    store_id?: string
    code?: string
    message?: string
  }[]
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStores extends Branch {
  /**
   * **关联门店**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { product_coupon_id: string; stock_id: string; json: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStoresPostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStoresPostData>>
  /** {@link BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStores.post} */
  readonly postAsync: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStores['post']
}

export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStoresGetQuery {
  page_size?: number | undefined
  page_token?: string | undefined
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStoresGetData {
  total_count?: number
  store_list?: {
    store_id?: string
  }[]
  next_page_token?: string
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStores extends Branch {
  /**
   * **查询已关联门店列表**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  get(options: { product_coupon_id: string; stock_id: string; query?: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStoresGetQuery | undefined } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStoresGetData>>
  /** {@link BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStores.get} */
  readonly getAsync: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStores['get']
}

export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivatePostJson {
  out_request_no?: string | undefined
  deactivate_reason?: string | undefined
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivatePostData {
  product_coupon_id?: string
  stock_id?: string
  remark?: string
  coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  coupon_code_count_info?: {
    total_count?: number
    available_count?: number
  }
  stock_send_rule?: {
    max_count?: number
    max_count_per_day?: number
    max_count_per_user?: number
  }
  single_usage_rule?: {
    coupon_available_period?: {
      available_begin_time?: string
      available_end_time?: string
      available_days?: number
      wait_days_after_receive?: number
      weekly_available_period?: {
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        day_period_list?: {
          begin_time?: number
          end_time?: number
        }[]
      }
      irregular_available_period_list?: {
        begin_time?: string
        end_time?: string
      }[]
    }
    normal_coupon?: {
      threshold?: number
      discount_amount?: number
    }
    discount_coupon?: {
      threshold?: number
      percent_off?: number
    }
    exchange_coupon?: {
      threshold?: number
      exchange_price?: number
    }
  }
  usage_rule_display_info?: {
    coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    mini_program_appid?: string
    mini_program_path?: string
    app_path?: string
    usage_description?: string
    coupon_available_store_info?: {
      description?: string
      mini_program_appid?: string
      mini_program_path?: string
    }
  }
  coupon_display_info?: {
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
    background_color?: string
    entrance_mini_program?: {
      appid?: string
      path?: string
      entrance_wording?: string
      guidance_wording?: string
    }
    entrance_official_account?: {
      appid?: string
    }
    entrance_finder?: {
      finder_id?: string
      finder_video_id?: string
      finder_video_cover_image_url?: string
    }
  }
  notify_config?: {
    notify_appid?: string
  }
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  sent_count_info?: {
    total_count?: number
    today_count?: number
  }
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  deactivate_request_no?: string
  deactivate_time?: string
  deactivate_reason?: string
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivate extends Branch {
  /**
   * **失效商品券批次**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { product_coupon_id: string; stock_id: string; json: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivatePostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivatePostData>>
  /** {@link BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivate.post} */
  readonly postAsync: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivate['post']
}

export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStoresPostJson {
  store_list?: readonly {
    store_id?: string | undefined
  }[] | undefined
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStoresPostData {
  total_count?: number
  success_store_list?: {
    store_id?: string
  }[]
  failed_store_list?: {
    store_id?: string
    code?: string
    message?: string
  }[]
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStores extends Branch {
  /**
   * **取消关联门店**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { product_coupon_id: string; stock_id: string; json: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStoresPostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStoresPostData>>
  /** {@link BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStores.post} */
  readonly postAsync: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStores['post']
}

export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudgetPostJson {
  out_request_no?: string | undefined
  update_mode?: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY' | (string & {}) | undefined
  current_max_count?: number | undefined
  target_max_count?: number | undefined
  current_max_count_per_day?: number | undefined
  target_max_count_per_day?: number | undefined
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudgetPostData {
  product_coupon_id?: string
  stock_id?: string
  remark?: string
  coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  coupon_code_count_info?: {
    total_count?: number
    available_count?: number
  }
  stock_send_rule?: {
    max_count?: number
    max_count_per_day?: number
    max_count_per_user?: number
  }
  single_usage_rule?: {
    coupon_available_period?: {
      available_begin_time?: string
      available_end_time?: string
      available_days?: number
      wait_days_after_receive?: number
      weekly_available_period?: {
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        day_period_list?: {
          begin_time?: number
          end_time?: number
        }[]
      }
      irregular_available_period_list?: {
        begin_time?: string
        end_time?: string
      }[]
    }
    normal_coupon?: {
      threshold?: number
      discount_amount?: number
    }
    discount_coupon?: {
      threshold?: number
      percent_off?: number
    }
    exchange_coupon?: {
      threshold?: number
      exchange_price?: number
    }
  }
  usage_rule_display_info?: {
    coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    mini_program_appid?: string
    mini_program_path?: string
    app_path?: string
    usage_description?: string
    coupon_available_store_info?: {
      description?: string
      mini_program_appid?: string
      mini_program_path?: string
    }
  }
  coupon_display_info?: {
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
    background_color?: string
    entrance_mini_program?: {
      appid?: string
      path?: string
      entrance_wording?: string
      guidance_wording?: string
    }
    entrance_official_account?: {
      appid?: string
    }
    entrance_finder?: {
      finder_id?: string
      finder_video_id?: string
      finder_video_cover_image_url?: string
    }
  }
  notify_config?: {
    notify_appid?: string
  }
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  sent_count_info?: {
    total_count?: number
    today_count?: number
  }
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  deactivate_request_no?: string
  deactivate_time?: string
  deactivate_reason?: string
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudget extends Branch {
  /**
   * **修改商品券批次预算**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { product_coupon_id: string; stock_id: string; json: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudgetPostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudgetPostData>>
  /** {@link BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudget.post} */
  readonly postAsync: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudget['post']
}

export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodesPostJson {
  out_request_no?: string | undefined
  code_list?: readonly string[] | undefined
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodesPostData {
  total_count?: number
  success_code_list?: string[]
  failed_code_list?: {
    coupon_code?: string
    code?: string
    message?: string
  }[]
  already_exist_code_list?: string[]
  duplicate_code_list?: string[]
}
export interface BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodes extends Branch {
  /**
   * **上传券码**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { product_coupon_id: string; stock_id: string; json: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodesPostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodesPostData>>
  /** {@link BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodes.post} */
  readonly postAsync: BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodes['post']
}

export interface BrandMarketingProductCouponUsers extends Branch {
  readonly _openid_: BrandMarketingProductCouponUsersByOpenid
  readonly $openid$: BrandMarketingProductCouponUsersByOpenid
  readonly '<openid>': BrandMarketingProductCouponUsersByOpenid
  readonly '{openid}': BrandMarketingProductCouponUsersByOpenid
}

export interface BrandMarketingProductCouponUsersByOpenid extends Branch {
  readonly coupons: BrandMarketingProductCouponUsersByOpenidCoupons
  readonly preSendCoupon: BrandMarketingProductCouponUsersByOpenidPreSendCoupon
}

export interface BrandMarketingProductCouponUsersByOpenidCouponsGetQuery {
  product_coupon_id?: string | undefined
  stock_id?: string | undefined
  appid?: string | undefined
  user_coupon_bundle_id?: string | undefined
  page_size?: number | undefined
  page_token?: string | undefined
  coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}) | undefined
}
export interface BrandMarketingProductCouponUsersByOpenidCouponsGetData {
  total_count?: number
  user_coupon_list?: {
    coupon_code?: string
    coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
    valid_begin_time?: string
    valid_end_time?: string
    receive_time?: string
    send_request_no?: string
    send_channel?: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | (string & {})
    confirm_request_no?: string
    confirm_time?: string
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
    single_usage_detail?: {
      use_request_no?: string
      use_time?: string
      return_request_no?: string
      return_time?: string
      associated_order_info?: {
        transaction_id?: string
        out_trade_no?: string
        mchid?: string
        sub_mchid?: string
      }
      associated_pay_score_order_info?: {
        order_id?: string
        out_order_no?: string
        mchid?: string
        sub_mchid?: string
      }
    }
    progressive_bundle_usage_detail?: {
      use_request_no?: string
      use_time?: string
      return_request_no?: string
      return_time?: string
      associated_order_info?: {
        transaction_id?: string
        out_trade_no?: string
        mchid?: string
        sub_mchid?: string
      }
      associated_pay_score_order_info?: {
        order_id?: string
        out_order_no?: string
        mchid?: string
        sub_mchid?: string
      }
    }
    user_product_coupon_bundle_info?: {
      user_coupon_bundle_id?: string
      user_coupon_bundle_index?: number
      total_count?: number
      used_count?: number
    }
    product_coupon?: {
      product_coupon_id?: string
      scope?: 'ALL' | 'SINGLE' | (string & {})
      type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
      usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
      single_usage_info?: {
        normal_coupon?: {
          threshold?: number
          discount_amount?: number
        }
        discount_coupon?: {
          threshold?: number
          percent_off?: number
        }
      }
      progressive_bundle_usage_info?: {
        count?: number
        interval_days?: number
      }
      display_info?: {
        name?: string
        image_url?: string
        background_url?: string
        detail_image_url_list?: string[]
        original_price?: number
        combo_package_list?: {
          name?: string
          pick_count?: number
          choice_list?: {
            name?: string
            price?: number
            count?: number
            image_url?: string
            mini_program_appid?: string
            mini_program_path?: string
          }[]
        }[]
      }
      out_product_no?: string
      state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
      deactivate_request_no?: string
      deactivate_time?: string
      deactivate_reason?: string
    }
    stock?: {
      product_coupon_id?: string
      stock_id?: string
      remark?: string
      coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
      coupon_code_count_info?: {
        total_count?: number
        available_count?: number
      }
      stock_send_rule?: {
        max_count?: number
        max_count_per_day?: number
        max_count_per_user?: number
      }
      single_usage_rule?: {
        coupon_available_period?: {
          available_begin_time?: string
          available_end_time?: string
          available_days?: number
          wait_days_after_receive?: number
          weekly_available_period?: {
            day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
            day_period_list?: {
              begin_time?: number
              end_time?: number
            }[]
          }
          irregular_available_period_list?: {
            begin_time?: string
            end_time?: string
          }[]
        }
        normal_coupon?: {
          threshold?: number
          discount_amount?: number
        }
        discount_coupon?: {
          threshold?: number
          percent_off?: number
        }
        exchange_coupon?: {
          threshold?: number
          exchange_price?: number
        }
      }
      progressive_bundle_usage_rule?: {
        coupon_available_period?: {
          available_begin_time?: string
          available_end_time?: string
          available_days?: number
          wait_days_after_receive?: number
          weekly_available_period?: {
            day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
            day_period_list?: {
              begin_time?: number
              end_time?: number
            }[]
          }
          irregular_available_period_list?: {
            begin_time?: string
            end_time?: string
          }[]
        }
        normal_coupon?: {
          threshold?: number
          discount_amount?: number
        }
        discount_coupon?: {
          threshold?: number
          percent_off?: number
        }
        exchange_coupon?: {
          threshold?: number
          exchange_price?: number
        }
      }
      stock_bundle_info?: {
        stock_bundle_id?: string
        stock_bundle_index?: number
      }
      usage_rule_display_info?: {
        coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
        mini_program_appid?: string
        mini_program_path?: string
        app_path?: string
        usage_description?: string
        coupon_available_store_info?: {
          description?: string
          mini_program_appid?: string
          mini_program_path?: string
        }
      }
      coupon_display_info?: {
        code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
        background_color?: string
        entrance_mini_program?: {
          appid?: string
          path?: string
          entrance_wording?: string
          guidance_wording?: string
        }
        entrance_official_account?: {
          appid?: string
        }
        entrance_finder?: {
          finder_id?: string
          finder_video_id?: string
          finder_video_cover_image_url?: string
        }
      }
      notify_config?: {
        notify_appid?: string
      }
      store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
      sent_count_info?: {
        total_count?: number
        today_count?: number
      }
      state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
      deactivate_request_no?: string
      deactivate_time?: string
      deactivate_reason?: string
    }
    attach?: string
    channel_custom_info?: string
    coupon_tag_info?: {
      coupon_tag_list?: ('MEMBER' | (string & {}))[]
      member_tag_info?: {
        member_card_id?: string
      }
    }
  }[]
  next_page_token?: string
}
export interface BrandMarketingProductCouponUsersByOpenidCouponsPostJson {
  product_coupon_id?: string | undefined
  stock_id?: string | undefined
  coupon_code?: string | undefined
  appid?: string | undefined
  send_request_no?: string | undefined
  attach?: string | undefined
  coupon_tag_info?: {
    coupon_tag_list?: readonly ('MEMBER' | (string & {}))[] | undefined
    member_tag_info?: {
      member_card_id?: string | undefined
    } | undefined
  } | undefined
}
export interface BrandMarketingProductCouponUsersByOpenidCouponsPostData {
  coupon_code?: string
  coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  valid_begin_time?: string
  valid_end_time?: string
  receive_time?: string
  send_request_no?: string
  send_channel?: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | (string & {})
  confirm_request_no?: string
  confirm_time?: string
  deactivate_request_no?: string
  deactivate_time?: string
  deactivate_reason?: string
  single_usage_detail?: {
    use_request_no?: string
    use_time?: string
    return_request_no?: string
    return_time?: string
    associated_order_info?: {
      transaction_id?: string
      out_trade_no?: string
      mchid?: string
      sub_mchid?: string
    }
    associated_pay_score_order_info?: {
      order_id?: string
      out_order_no?: string
      mchid?: string
      sub_mchid?: string
    }
  }
  product_coupon?: {
    product_coupon_id?: string
    scope?: 'ALL' | 'SINGLE' | (string & {})
    type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
    single_usage_info?: {
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
    }
    progressive_bundle_usage_info?: {
      count?: number
      interval_days?: number
    }
    display_info?: {
      name?: string
      image_url?: string
      background_url?: string
      detail_image_url_list?: string[]
      original_price?: number
      combo_package_list?: {
        name?: string
        pick_count?: number
        choice_list?: {
          name?: string
          price?: number
          count?: number
          image_url?: string
          mini_program_appid?: string
          mini_program_path?: string
        }[]
      }[]
    }
    out_product_no?: string
    state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }
  stock?: {
    product_coupon_id?: string
    stock_id?: string
    remark?: string
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    coupon_code_count_info?: {
      total_count?: number
      available_count?: number
    }
    stock_send_rule?: {
      max_count?: number
      max_count_per_day?: number
      max_count_per_user?: number
    }
    single_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
      exchange_coupon?: {
        threshold?: number
        exchange_price?: number
      }
    }
    usage_rule_display_info?: {
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      mini_program_appid?: string
      mini_program_path?: string
      app_path?: string
      usage_description?: string
      coupon_available_store_info?: {
        description?: string
        mini_program_appid?: string
        mini_program_path?: string
      }
    }
    coupon_display_info?: {
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      background_color?: string
      entrance_mini_program?: {
        appid?: string
        path?: string
        entrance_wording?: string
        guidance_wording?: string
      }
      entrance_official_account?: {
        appid?: string
      }
      entrance_finder?: {
        finder_id?: string
        finder_video_id?: string
        finder_video_cover_image_url?: string
      }
    }
    notify_config?: {
      notify_appid?: string
    }
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    sent_count_info?: {
      total_count?: number
      today_count?: number
    }
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }
  attach?: string
  channel_custom_info?: string
  coupon_tag_info?: {
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    member_tag_info?: {
      member_card_id?: string
    }
  }
}
export interface BrandMarketingProductCouponUsersByOpenidCoupons extends Branch {
  /**
   * **查询用户商品券列表**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  get(options: { openid: string; query?: BrandMarketingProductCouponUsersByOpenidCouponsGetQuery | undefined } & RequestOptions): Promise<Response<BrandMarketingProductCouponUsersByOpenidCouponsGetData>>
  /** {@link BrandMarketingProductCouponUsersByOpenidCoupons.get} */
  readonly getAsync: BrandMarketingProductCouponUsersByOpenidCoupons['get']
  /**
   * **向用户发放商品券**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { openid: string; json: BrandMarketingProductCouponUsersByOpenidCouponsPostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponUsersByOpenidCouponsPostData>>
  /** {@link BrandMarketingProductCouponUsersByOpenidCoupons.post} */
  readonly postAsync: BrandMarketingProductCouponUsersByOpenidCoupons['post']
  readonly _coupon_code_: BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_code
  readonly $coupon_code$: BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_code
  readonly '<coupon_code>': BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_code
  readonly '{coupon_code}': BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_code
}

export interface BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeGetQuery {
  product_coupon_id?: string | undefined
  stock_id?: string | undefined
  appid?: string | undefined
}
export interface BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeGetData {
  coupon_code?: string
  coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  valid_begin_time?: string
  valid_end_time?: string
  receive_time?: string
  send_request_no?: string
  send_channel?: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | (string & {})
  confirm_request_no?: string
  confirm_time?: string
  deactivate_request_no?: string
  deactivate_time?: string
  deactivate_reason?: string
  single_usage_detail?: {
    use_request_no?: string
    use_time?: string
    return_request_no?: string
    return_time?: string
    associated_order_info?: {
      transaction_id?: string
      out_trade_no?: string
      mchid?: string
      sub_mchid?: string
    }
    associated_pay_score_order_info?: {
      order_id?: string
      out_order_no?: string
      mchid?: string
      sub_mchid?: string
    }
  }
  progressive_bundle_usage_detail?: {
    use_request_no?: string
    use_time?: string
    return_request_no?: string
    return_time?: string
    associated_order_info?: {
      transaction_id?: string
      out_trade_no?: string
      mchid?: string
      sub_mchid?: string
    }
    associated_pay_score_order_info?: {
      order_id?: string
      out_order_no?: string
      mchid?: string
      sub_mchid?: string
    }
  }
  user_product_coupon_bundle_info?: {
    user_coupon_bundle_id?: string
    user_coupon_bundle_index?: number
    total_count?: number
    used_count?: number
  }
  product_coupon?: {
    product_coupon_id?: string
    scope?: 'ALL' | 'SINGLE' | (string & {})
    type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
    single_usage_info?: {
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
    }
    progressive_bundle_usage_info?: {
      count?: number
      interval_days?: number
    }
    display_info?: {
      name?: string
      image_url?: string
      background_url?: string
      detail_image_url_list?: string[]
      original_price?: number
      combo_package_list?: {
        name?: string
        pick_count?: number
        choice_list?: {
          name?: string
          price?: number
          count?: number
          image_url?: string
          mini_program_appid?: string
          mini_program_path?: string
        }[]
      }[]
    }
    out_product_no?: string
    state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }
  stock?: {
    product_coupon_id?: string
    stock_id?: string
    remark?: string
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    coupon_code_count_info?: {
      total_count?: number
      available_count?: number
    }
    stock_send_rule?: {
      max_count?: number
      max_count_per_day?: number
      max_count_per_user?: number
    }
    single_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
      exchange_coupon?: {
        threshold?: number
        exchange_price?: number
      }
    }
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
      exchange_coupon?: {
        threshold?: number
        exchange_price?: number
      }
    }
    stock_bundle_info?: {
      stock_bundle_id?: string
      stock_bundle_index?: number
    }
    usage_rule_display_info?: {
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      mini_program_appid?: string
      mini_program_path?: string
      app_path?: string
      usage_description?: string
      coupon_available_store_info?: {
        description?: string
        mini_program_appid?: string
        mini_program_path?: string
      }
    }
    coupon_display_info?: {
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      background_color?: string
      entrance_mini_program?: {
        appid?: string
        path?: string
        entrance_wording?: string
        guidance_wording?: string
      }
      entrance_official_account?: {
        appid?: string
      }
      entrance_finder?: {
        finder_id?: string
        finder_video_id?: string
        finder_video_cover_image_url?: string
      }
    }
    notify_config?: {
      notify_appid?: string
    }
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    sent_count_info?: {
      total_count?: number
      today_count?: number
    }
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }
  attach?: string
  channel_custom_info?: string
  coupon_tag_info?: {
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    member_tag_info?: {
      member_card_id?: string
    }
  }
}
export interface BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_code extends Branch {
  /**
   * **查询用户商品券详情**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  get(options: { openid: string; coupon_code: string; query?: BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeGetQuery | undefined } & RequestOptions): Promise<Response<BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeGetData>>
  /** {@link BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_code.get} */
  readonly getAsync: BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_code['get']
  readonly confirm: BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeConfirm
  readonly deactivate: BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeDeactivate
  readonly return: BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeReturn
  readonly use: BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeUse
}

export interface BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeConfirmPostJson {
  product_coupon_id?: string | undefined
  stock_id?: string | undefined
  appid?: string | undefined
  out_request_no?: string | undefined
}
export interface BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeConfirmPostData {
  coupon_code?: string
  coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  valid_begin_time?: string
  valid_end_time?: string
  receive_time?: string
  send_request_no?: string
  send_channel?: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | (string & {})
  confirm_request_no?: string
  confirm_time?: string
  deactivate_request_no?: string
  deactivate_time?: string
  deactivate_reason?: string
  single_usage_detail?: {
    use_request_no?: string
    use_time?: string
    return_request_no?: string
    return_time?: string
    associated_order_info?: {
      transaction_id?: string
      out_trade_no?: string
      mchid?: string
      sub_mchid?: string
    }
    associated_pay_score_order_info?: {
      order_id?: string
      out_order_no?: string
      mchid?: string
      sub_mchid?: string
    }
  }
  progressive_bundle_usage_detail?: {
    use_request_no?: string
    use_time?: string
    return_request_no?: string
    return_time?: string
    associated_order_info?: {
      transaction_id?: string
      out_trade_no?: string
      mchid?: string
      sub_mchid?: string
    }
    associated_pay_score_order_info?: {
      order_id?: string
      out_order_no?: string
      mchid?: string
      sub_mchid?: string
    }
  }
  user_product_coupon_bundle_info?: {
    user_coupon_bundle_id?: string
    user_coupon_bundle_index?: number
    total_count?: number
    used_count?: number
  }
  product_coupon?: {
    product_coupon_id?: string
    scope?: 'ALL' | 'SINGLE' | (string & {})
    type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
    single_usage_info?: {
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
    }
    progressive_bundle_usage_info?: {
      count?: number
      interval_days?: number
    }
    display_info?: {
      name?: string
      image_url?: string
      background_url?: string
      detail_image_url_list?: string[]
      original_price?: number
      combo_package_list?: {
        name?: string
        pick_count?: number
        choice_list?: {
          name?: string
          price?: number
          count?: number
          image_url?: string
          mini_program_appid?: string
          mini_program_path?: string
        }[]
      }[]
    }
    out_product_no?: string
    state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }
  stock?: {
    product_coupon_id?: string
    stock_id?: string
    remark?: string
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    coupon_code_count_info?: {
      total_count?: number
      available_count?: number
    }
    stock_send_rule?: {
      max_count?: number
      max_count_per_day?: number
      max_count_per_user?: number
    }
    single_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
      exchange_coupon?: {
        threshold?: number
        exchange_price?: number
      }
    }
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
      exchange_coupon?: {
        threshold?: number
        exchange_price?: number
      }
    }
    stock_bundle_info?: {
      stock_bundle_id?: string
      stock_bundle_index?: number
    }
    usage_rule_display_info?: {
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      mini_program_appid?: string
      mini_program_path?: string
      app_path?: string
      usage_description?: string
      coupon_available_store_info?: {
        description?: string
        mini_program_appid?: string
        mini_program_path?: string
      }
    }
    coupon_display_info?: {
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      background_color?: string
      entrance_mini_program?: {
        appid?: string
        path?: string
        entrance_wording?: string
        guidance_wording?: string
      }
      entrance_official_account?: {
        appid?: string
      }
      entrance_finder?: {
        finder_id?: string
        finder_video_id?: string
        finder_video_cover_image_url?: string
      }
    }
    notify_config?: {
      notify_appid?: string
    }
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    sent_count_info?: {
      total_count?: number
      today_count?: number
    }
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }
  attach?: string
  channel_custom_info?: string
  coupon_tag_info?: {
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    member_tag_info?: {
      member_card_id?: string
    }
  }
}
export interface BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeConfirm extends Branch {
  /**
   * **确认发放用户商品券**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { openid: string; coupon_code: string; json: BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeConfirmPostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeConfirmPostData>>
  /** {@link BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeConfirm.post} */
  readonly postAsync: BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeConfirm['post']
}

export interface BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeDeactivatePostJson {
  product_coupon_id?: string | undefined
  stock_id?: string | undefined
  appid?: string | undefined
  out_request_no?: string | undefined
  deactivate_reason?: string | undefined
}
export interface BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeDeactivatePostData {
  coupon_code?: string
  coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  valid_begin_time?: string
  valid_end_time?: string
  receive_time?: string
  send_request_no?: string
  send_channel?: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | (string & {})
  confirm_request_no?: string
  confirm_time?: string
  deactivate_request_no?: string
  deactivate_time?: string
  deactivate_reason?: string
  single_usage_detail?: {
    use_request_no?: string
    use_time?: string
    return_request_no?: string
    return_time?: string
    associated_order_info?: {
      transaction_id?: string
      out_trade_no?: string
      mchid?: string
      sub_mchid?: string
    }
    associated_pay_score_order_info?: {
      order_id?: string
      out_order_no?: string
      mchid?: string
      sub_mchid?: string
    }
  }
  product_coupon?: {
    product_coupon_id?: string
    scope?: 'ALL' | 'SINGLE' | (string & {})
    type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
    single_usage_info?: {
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
    }
    progressive_bundle_usage_info?: {
      count?: number
      interval_days?: number
    }
    display_info?: {
      name?: string
      image_url?: string
      background_url?: string
      detail_image_url_list?: string[]
      original_price?: number
      combo_package_list?: {
        name?: string
        pick_count?: number
        choice_list?: {
          name?: string
          price?: number
          count?: number
          image_url?: string
          mini_program_appid?: string
          mini_program_path?: string
        }[]
      }[]
    }
    out_product_no?: string
    state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }
  stock?: {
    product_coupon_id?: string
    stock_id?: string
    remark?: string
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    coupon_code_count_info?: {
      total_count?: number
      available_count?: number
    }
    stock_send_rule?: {
      max_count?: number
      max_count_per_day?: number
      max_count_per_user?: number
    }
    single_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
      exchange_coupon?: {
        threshold?: number
        exchange_price?: number
      }
    }
    usage_rule_display_info?: {
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      mini_program_appid?: string
      mini_program_path?: string
      app_path?: string
      usage_description?: string
      coupon_available_store_info?: {
        description?: string
        mini_program_appid?: string
        mini_program_path?: string
      }
    }
    coupon_display_info?: {
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      background_color?: string
      entrance_mini_program?: {
        appid?: string
        path?: string
        entrance_wording?: string
        guidance_wording?: string
      }
      entrance_official_account?: {
        appid?: string
      }
      entrance_finder?: {
        finder_id?: string
        finder_video_id?: string
        finder_video_cover_image_url?: string
      }
    }
    notify_config?: {
      notify_appid?: string
    }
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    sent_count_info?: {
      total_count?: number
      today_count?: number
    }
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }
  attach?: string
  channel_custom_info?: string
  coupon_tag_info?: {
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    member_tag_info?: {
      member_card_id?: string
    }
  }
}
export interface BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeDeactivate extends Branch {
  /**
   * **失效用户商品券**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { openid: string; coupon_code: string; json: BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeDeactivatePostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeDeactivatePostData>>
  /** {@link BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeDeactivate.post} */
  readonly postAsync: BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeDeactivate['post']
}

export interface BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeReturnPostJson {
  product_coupon_id?: string | undefined
  stock_id?: string | undefined
  appid?: string | undefined
  out_request_no?: string | undefined
}
export interface BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeReturnPostData {
  coupon_code?: string
  coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  valid_begin_time?: string
  valid_end_time?: string
  receive_time?: string
  send_request_no?: string
  send_channel?: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | (string & {})
  confirm_request_no?: string
  confirm_time?: string
  deactivate_request_no?: string
  deactivate_time?: string
  deactivate_reason?: string
  single_usage_detail?: {
    use_request_no?: string
    use_time?: string
    return_request_no?: string
    return_time?: string
    associated_order_info?: {
      transaction_id?: string
      out_trade_no?: string
      mchid?: string
      sub_mchid?: string
    }
    associated_pay_score_order_info?: {
      order_id?: string
      out_order_no?: string
      mchid?: string
      sub_mchid?: string
    }
  }
  progressive_bundle_usage_detail?: {
    use_request_no?: string
    use_time?: string
    return_request_no?: string
    return_time?: string
    associated_order_info?: {
      transaction_id?: string
      out_trade_no?: string
      mchid?: string
      sub_mchid?: string
    }
    associated_pay_score_order_info?: {
      order_id?: string
      out_order_no?: string
      mchid?: string
      sub_mchid?: string
    }
  }
  user_product_coupon_bundle_info?: {
    user_coupon_bundle_id?: string
    user_coupon_bundle_index?: number
    total_count?: number
    used_count?: number
  }
  product_coupon?: {
    product_coupon_id?: string
    scope?: 'ALL' | 'SINGLE' | (string & {})
    type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
    single_usage_info?: {
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
    }
    progressive_bundle_usage_info?: {
      count?: number
      interval_days?: number
    }
    display_info?: {
      name?: string
      image_url?: string
      background_url?: string
      detail_image_url_list?: string[]
      original_price?: number
      combo_package_list?: {
        name?: string
        pick_count?: number
        choice_list?: {
          name?: string
          price?: number
          count?: number
          image_url?: string
          mini_program_appid?: string
          mini_program_path?: string
        }[]
      }[]
    }
    out_product_no?: string
    state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }
  stock?: {
    product_coupon_id?: string
    stock_id?: string
    remark?: string
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    coupon_code_count_info?: {
      total_count?: number
      available_count?: number
    }
    stock_send_rule?: {
      max_count?: number
      max_count_per_day?: number
      max_count_per_user?: number
    }
    single_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
      exchange_coupon?: {
        threshold?: number
        exchange_price?: number
      }
    }
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
      exchange_coupon?: {
        threshold?: number
        exchange_price?: number
      }
    }
    stock_bundle_info?: {
      stock_bundle_id?: string
      stock_bundle_index?: number
    }
    usage_rule_display_info?: {
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      mini_program_appid?: string
      mini_program_path?: string
      app_path?: string
      usage_description?: string
      coupon_available_store_info?: {
        description?: string
        mini_program_appid?: string
        mini_program_path?: string
      }
    }
    coupon_display_info?: {
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      background_color?: string
      entrance_mini_program?: {
        appid?: string
        path?: string
        entrance_wording?: string
        guidance_wording?: string
      }
      entrance_official_account?: {
        appid?: string
      }
      entrance_finder?: {
        finder_id?: string
        finder_video_id?: string
        finder_video_cover_image_url?: string
      }
    }
    notify_config?: {
      notify_appid?: string
    }
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    sent_count_info?: {
      total_count?: number
      today_count?: number
    }
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }
  attach?: string
  channel_custom_info?: string
  coupon_tag_info?: {
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    member_tag_info?: {
      member_card_id?: string
    }
  }
}
export interface BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeReturn extends Branch {
  /**
   * **退券**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { openid: string; coupon_code: string; json: BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeReturnPostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeReturnPostData>>
  /** {@link BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeReturn.post} */
  readonly postAsync: BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeReturn['post']
}

export interface BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeUsePostJson {
  product_coupon_id?: string | undefined
  stock_id?: string | undefined
  appid?: string | undefined
  use_time?: string | undefined
  out_request_no?: string | undefined
  store_id?: string | undefined
  associated_order_info?: {
    transaction_id?: string | undefined
    out_trade_no?: string | undefined
    mchid?: string | undefined
    sub_mchid?: string | undefined
  } | undefined
  associated_pay_score_order_info?: {
    order_id?: string | undefined
    out_order_no?: string | undefined
    mchid?: string | undefined
    sub_mchid?: string | undefined
  } | undefined
}
export interface BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeUsePostData {
  coupon_code?: string
  coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  valid_begin_time?: string
  valid_end_time?: string
  receive_time?: string
  send_request_no?: string
  send_channel?: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | (string & {})
  confirm_request_no?: string
  confirm_time?: string
  deactivate_request_no?: string
  deactivate_time?: string
  deactivate_reason?: string
  single_usage_detail?: {
    use_request_no?: string
    use_time?: string
    return_request_no?: string
    return_time?: string
    associated_order_info?: {
      transaction_id?: string
      out_trade_no?: string
      mchid?: string
      sub_mchid?: string
    }
    associated_pay_score_order_info?: {
      order_id?: string
      out_order_no?: string
      mchid?: string
      sub_mchid?: string
    }
  }
  progressive_bundle_usage_detail?: {
    use_request_no?: string
    use_time?: string
    return_request_no?: string
    return_time?: string
    associated_order_info?: {
      transaction_id?: string
      out_trade_no?: string
      mchid?: string
      sub_mchid?: string
    }
    associated_pay_score_order_info?: {
      order_id?: string
      out_order_no?: string
      mchid?: string
      sub_mchid?: string
    }
  }
  user_product_coupon_bundle_info?: {
    user_coupon_bundle_id?: string
    user_coupon_bundle_index?: number
    total_count?: number
    used_count?: number
  }
  product_coupon?: {
    product_coupon_id?: string
    scope?: 'ALL' | 'SINGLE' | (string & {})
    type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
    single_usage_info?: {
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
    }
    progressive_bundle_usage_info?: {
      count?: number
      interval_days?: number
    }
    display_info?: {
      name?: string
      image_url?: string
      background_url?: string
      detail_image_url_list?: string[]
      original_price?: number
      combo_package_list?: {
        name?: string
        pick_count?: number
        choice_list?: {
          name?: string
          price?: number
          count?: number
          image_url?: string
          mini_program_appid?: string
          mini_program_path?: string
        }[]
      }[]
    }
    out_product_no?: string
    state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }
  stock?: {
    product_coupon_id?: string
    stock_id?: string
    remark?: string
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    coupon_code_count_info?: {
      total_count?: number
      available_count?: number
    }
    stock_send_rule?: {
      max_count?: number
      max_count_per_day?: number
      max_count_per_user?: number
    }
    single_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
      exchange_coupon?: {
        threshold?: number
        exchange_price?: number
      }
    }
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string
        available_end_time?: string
        available_days?: number
        wait_days_after_receive?: number
        weekly_available_period?: {
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          day_period_list?: {
            begin_time?: number
            end_time?: number
          }[]
        }
        irregular_available_period_list?: {
          begin_time?: string
          end_time?: string
        }[]
      }
      normal_coupon?: {
        threshold?: number
        discount_amount?: number
      }
      discount_coupon?: {
        threshold?: number
        percent_off?: number
      }
      exchange_coupon?: {
        threshold?: number
        exchange_price?: number
      }
    }
    stock_bundle_info?: {
      stock_bundle_id?: string
      stock_bundle_index?: number
    }
    usage_rule_display_info?: {
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      mini_program_appid?: string
      mini_program_path?: string
      app_path?: string
      usage_description?: string
      coupon_available_store_info?: {
        description?: string
        mini_program_appid?: string
        mini_program_path?: string
      }
    }
    coupon_display_info?: {
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      background_color?: string
      entrance_mini_program?: {
        appid?: string
        path?: string
        entrance_wording?: string
        guidance_wording?: string
      }
      entrance_official_account?: {
        appid?: string
      }
      entrance_finder?: {
        finder_id?: string
        finder_video_id?: string
        finder_video_cover_image_url?: string
      }
    }
    notify_config?: {
      notify_appid?: string
    }
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    sent_count_info?: {
      total_count?: number
      today_count?: number
    }
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }
  attach?: string
  channel_custom_info?: string
  coupon_tag_info?: {
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    member_tag_info?: {
      member_card_id?: string
    }
  }
}
export interface BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeUse extends Branch {
  /**
   * **核销用户商品券**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { openid: string; coupon_code: string; json: BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeUsePostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeUsePostData>>
  /** {@link BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeUse.post} */
  readonly postAsync: BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeUse['post']
}

export interface BrandMarketingProductCouponUsersByOpenidPreSendCouponPostJson {
  product_coupon_id?: string | undefined
  stock_id?: string | undefined
  coupon_code?: string | undefined
  appid?: string | undefined
  send_request_no?: string | undefined
  attach?: string | undefined
}
export interface BrandMarketingProductCouponUsersByOpenidPreSendCouponPostData {
  token?: string
}
export interface BrandMarketingProductCouponUsersByOpenidPreSendCoupon extends Branch {
  /**
   * **向用户预发放商品券（小程序发券组件）**
   *
   * 运营工具∙商品券(品牌直连) · 品牌
   */
  post(options: { openid: string; json: BrandMarketingProductCouponUsersByOpenidPreSendCouponPostJson } & RequestOptions): Promise<Response<BrandMarketingProductCouponUsersByOpenidPreSendCouponPostData>>
  /** {@link BrandMarketingProductCouponUsersByOpenidPreSendCoupon.post} */
  readonly postAsync: BrandMarketingProductCouponUsersByOpenidPreSendCoupon['post']
}
