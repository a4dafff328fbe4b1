// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Braced, Unlisted } from '../chain/chain.js'
import type * as nodes from './types/all.js'

/** Every path with a verb; add your own by module augmentation. */
export interface Paths {
  'v3/aggracct-bc/wb-channel/account/balance': nodes.V3AggracctBcWbChannelAccountBalance
  'v3/aggracct-bc/wb-channel/account/mch_archives': nodes.V3AggracctBcWbChannelAccountMch_archives
  'v3/aggracct-bc/wb-channel/account/mch_media': nodes.V3AggracctBcWbChannelAccountMch_media
  'v3/aggracct-bc/wb-channel/bank-channel-account/rename': nodes.V3AggracctBcWbChannelBankChannelAccountRename
  'v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}': nodes.V3AggracctBcWbChannelBankChannelAccountRenameByApplication_id
  'v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify': nodes.V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify
  'v3/aggracct-bc/wb-channel/control-orders/punish': nodes.V3AggracctBcWbChannelControlOrdersPunish
  'v3/aggracct-bc/wb-channel/control-orders/recover': nodes.V3AggracctBcWbChannelControlOrdersRecover
  'v3/aggracct-bc/wb-channel/control-orders/{out_request_no}': nodes.V3AggracctBcWbChannelControlOrdersByOut_request_no
  'v3/aggracct-bc/wb-channel/special-reduction': nodes.V3AggracctBcWbChannelSpecialReduction
  'v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}': nodes.V3AggracctBcWbChannelSpecialReductionByOut_request_no
  'v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': nodes.V3Apply4subSub_merchantsBySub_mchidApplicationByApplication_no
  'v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': nodes.V3Apply4subSub_merchantsBySub_mchidModifySettlement
  'v3/apply4sub/sub_merchants/{sub_mchid}/settlement': nodes.V3Apply4subSub_merchantsBySub_mchidSettlement
  'v3/apply4subject/applyment': nodes.V3Apply4subjectApplyment
  'v3/apply4subject/applyment/merchants/{sub_mchid}/state': nodes.V3Apply4subjectApplymentMerchantsBySub_mchidState
  'v3/apply4subject/applyment/{applyment_id}/cancel': nodes.V3Apply4subjectApplymentByApplyment_idCancel
  'v3/apply4subject/applyment/{business_code}/cancel': nodes.V3Apply4subjectApplymentByBusiness_codeCancel
  'v3/applyment4sub/applyment/': nodes.V3Applyment4subApplymentSlash
  'v3/applyment4sub/applyment/applyment_id/{applyment_id}': nodes.V3Applyment4subApplymentApplyment_idByApplyment_id
  'v3/applyment4sub/applyment/business_code/{business_code}': nodes.V3Applyment4subApplymentBusiness_codeByBusiness_code
  'v3/capital/capitallhh/areas/provinces': nodes.V3CapitalCapitallhhAreasProvinces
  'v3/capital/capitallhh/areas/provinces/{province_code}/cities': nodes.V3CapitalCapitallhhAreasProvincesByProvince_codeCities
  'v3/capital/capitallhh/banks/corporate-banking': nodes.V3CapitalCapitallhhBanksCorporateBanking
  'v3/capital/capitallhh/banks/personal-banking': nodes.V3CapitalCapitallhhBanksPersonalBanking
  'v3/capital/capitallhh/banks/search-banks-by-bank-account': nodes.V3CapitalCapitallhhBanksSearchBanksByBankAccount
  'v3/capital/capitallhh/banks/{bank_alias_code}/branches': nodes.V3CapitalCapitallhhBanksByBank_alias_codeBranches
  'v3/merchant-settlement/merchant-settle-rule-applications': nodes.V3MerchantSettlementMerchantSettleRuleApplications
  'v3/merchant-settlement/merchant-settle-rule-applications/{application_id}': nodes.V3MerchantSettlementMerchantSettleRuleApplicationsByApplication_id
  'v3/rate-activity/applications': nodes.V3RateActivityApplications
  'v3/rate-activity/applications/id/{application_id}': nodes.V3RateActivityApplicationsIdByApplication_id
  'v3/bank-batch-transfer/receipt/detail-receipts': nodes.V3BankBatchTransferReceiptDetailReceipts
  'v3/bank-batch-transfer/receipt/summary-receipts': nodes.V3BankBatchTransferReceiptSummaryReceipts
  'v3/bank-transfer/batches': nodes.V3BankTransferBatches
  'v3/bank-transfer/batches/batch-id/{batch_id}': nodes.V3BankTransferBatchesBatchIdByBatch_id
  'v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': nodes.V3BankTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  'v3/bank-transfer/batches/out-batch-no/{out_batch_no}': nodes.V3BankTransferBatchesOutBatchNoByOut_batch_no
  'v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': nodes.V3BankTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  'v3/bill/fundflowbill': nodes.V3BillFundflowbill
  'v3/bill/sub-merchant-fundflowbill': nodes.V3BillSubMerchantFundflowbill
  'v3/bill/tradebill': nodes.V3BillTradebill
  'v3/billdownload/file': nodes.V3BilldownloadFile
  'v3/brand/partner/card-member/cards': nodes.V3BrandPartnerCardMemberCards
  'v3/brand/partner/card-member/cards/{card_id}': nodes.V3BrandPartnerCardMemberCardsByCard_id
  'v3/brand/partner/card-member/cards/{card_id}/invalidate': nodes.V3BrandPartnerCardMemberCardsByCard_idInvalidate
  'v3/brand/partner/card-member/membership-activities': nodes.V3BrandPartnerCardMemberMembershipActivities
  'v3/brand/partner/card-member/membership-activities/{activity_id}': nodes.V3BrandPartnerCardMemberMembershipActivitiesByActivity_id
  'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': nodes.V3BrandPartnerCardMemberMembershipActivitiesByActivity_idTerminate
  'v3/brand/partner/card-member/pay-view-tokens': nodes.V3BrandPartnerCardMemberPayViewTokens
  'v3/brand/partner/card-member/pre-auth-tokens': nodes.V3BrandPartnerCardMemberPreAuthTokens
  'v3/brand/partner/card-member/user-cards': nodes.V3BrandPartnerCardMemberUserCards
  'v3/brand/partner/card-member/user-cards/import-by-openid': nodes.V3BrandPartnerCardMemberUserCardsImportByOpenid
  'v3/brand/partner/card-member/user-cards/import-by-phone': nodes.V3BrandPartnerCardMemberUserCardsImportByPhone
  'v3/brand/partner/card-member/user-cards/{user_card_code}': nodes.V3BrandPartnerCardMemberUserCardsByUser_card_code
  'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': nodes.V3BrandPartnerCardMemberUserCardsByUser_card_codeConfirm
  'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': nodes.V3BrandPartnerCardMemberUserCardsByUser_card_codeInvalidate
  'v3/brand/partner/card-member/user-feeds': nodes.V3BrandPartnerCardMemberUserFeeds
  'v3/brand/partner/card-member/user-points/exchange-coupon/confirm': nodes.V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm
  'v3/brand/partner/card-member/user-points/sync': nodes.V3BrandPartnerCardMemberUserPointsSync
  'v3/brand/partner/store/brandstores': nodes.V3BrandPartnerStoreBrandstores
  'v3/brand/partner/store/brandstores/{store_id}': nodes.V3BrandPartnerStoreBrandstoresByStore_id
  'v3/brand/partner/store/brandstores/{store_id}/bindrecipient': nodes.V3BrandPartnerStoreBrandstoresByStore_idBindrecipient
  'v3/brand/partner/store/brandstores/{store_id}/close': nodes.V3BrandPartnerStoreBrandstoresByStore_idClose
  'v3/brand/partner/store/brandstores/{store_id}/resume': nodes.V3BrandPartnerStoreBrandstoresByStore_idResume
  'v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': nodes.V3BrandPartnerStoreBrandstoresByStore_idUnbindrecipient
  'v3/brand/profitsharing/brand-configs/{brand_mchid}': nodes.V3BrandProfitsharingBrandConfigsByBrand_mchid
  'v3/brand/profitsharing/finish-order': nodes.V3BrandProfitsharingFinishOrder
  'v3/brand/profitsharing/orders': nodes.V3BrandProfitsharingOrders
  'v3/brand/profitsharing/orders/{transaction_id}/amounts': nodes.V3BrandProfitsharingOrdersByTransaction_idAmounts
  'v3/brand/profitsharing/receivers/add': nodes.V3BrandProfitsharingReceiversAdd
  'v3/brand/profitsharing/receivers/delete': nodes.V3BrandProfitsharingReceiversDelete
  'v3/brand/profitsharing/returnorders': nodes.V3BrandProfitsharingReturnorders
  'v3/brand/applyments': nodes.V3BrandApplyments
  'v3/brand/applyments/applyment-id/{applyment_id}': nodes.V3BrandApplymentsApplymentIdByApplyment_id
  'v3/brand/applyments/business-code/{business_code}': nodes.V3BrandApplymentsBusinessCodeByBusiness_code
  'v3/brand/applyments/cancel-applyment': nodes.V3BrandApplymentsCancelApplyment
  'v3/brand/card/card-configs': nodes.V3BrandCardCardConfigs
  'v3/brand/card/card-configs/cancel-applyment': nodes.V3BrandCardCardConfigsCancelApplyment
  'v3/brand/card/card-configs/preview-url': nodes.V3BrandCardCardConfigsPreviewUrl
  'v3/brand/card/card-configs/publish': nodes.V3BrandCardCardConfigsPublish
  'v3/brand/card/card-links': nodes.V3BrandCardCardLinks
  'v3/brand/card/card-links/business-code/{business_code}': nodes.V3BrandCardCardLinksBusinessCodeByBusiness_code
  'v3/brand/card/card-links/cancel-applyment': nodes.V3BrandCardCardLinksCancelApplyment
  'v3/brand/card/card-links/unbind-card-link': nodes.V3BrandCardCardLinksUnbindCardLink
  'v3/brand/marketing/shake-activities/activities': nodes.V3BrandMarketingShakeActivitiesActivities
  'v3/brand-basic/partner/brands/{brand_id}/product-authorities': nodes.V3BrandBasicPartnerBrandsByBrand_idProductAuthorities
  'v3/marketing/busifavor/callbacks': nodes.V3MarketingBusifavorCallbacks
  'v3/marketing/busifavor/coupons/associate': nodes.V3MarketingBusifavorCouponsAssociate
  'v3/marketing/busifavor/coupons/deactivate': nodes.V3MarketingBusifavorCouponsDeactivate
  'v3/marketing/busifavor/coupons/disassociate': nodes.V3MarketingBusifavorCouponsDisassociate
  'v3/marketing/busifavor/coupons/return': nodes.V3MarketingBusifavorCouponsReturn
  'v3/marketing/busifavor/coupons/send': nodes.V3MarketingBusifavorCouponsSend
  'v3/marketing/busifavor/coupons/use': nodes.V3MarketingBusifavorCouponsUse
  'v3/marketing/busifavor/coupons/{card_id}/send': nodes.V3MarketingBusifavorCouponsByCard_idSend
  'v3/marketing/busifavor/product-coupons/pre-send': nodes.V3MarketingBusifavorProductCouponsPreSend
  'v3/marketing/busifavor/product-coupons/send': nodes.V3MarketingBusifavorProductCouponsSend
  'v3/marketing/busifavor/stocks': nodes.V3MarketingBusifavorStocks
  'v3/marketing/busifavor/stocks/{stock_id}': nodes.V3MarketingBusifavorStocksByStock_id
  'v3/marketing/busifavor/stocks/{stock_id}/budget': nodes.V3MarketingBusifavorStocksByStock_idBudget
  'v3/marketing/busifavor/stocks/{stock_id}/couponcodes': nodes.V3MarketingBusifavorStocksByStock_idCouponcodes
  'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': nodes.V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_code
  'v3/marketing/busifavor/subsidy/pay-receipts': nodes.V3MarketingBusifavorSubsidyPayReceipts
  'v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}': nodes.V3MarketingBusifavorSubsidyPayReceiptsBySubsidy_receipt_id
  'v3/marketing/busifavor/subsidy/return-receipts': nodes.V3MarketingBusifavorSubsidyReturnReceipts
  'v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}': nodes.V3MarketingBusifavorSubsidyReturnReceiptsBySubsidy_return_receipt_id
  'v3/marketing/busifavor/users/{openid}/coupons': nodes.V3MarketingBusifavorUsersByOpenidCoupons
  'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': nodes.V3MarketingBusifavorUsersByOpenidCouponsByCoupon_codeAppidsByAppid
  'v3/marketing/favor/callbacks': nodes.V3MarketingFavorCallbacks
  'v3/marketing/favor/coupon-stocks': nodes.V3MarketingFavorCouponStocks
  'v3/marketing/favor/media/image-upload': nodes.V3MarketingFavorMediaImageUpload
  'v3/marketing/favor/stocks': nodes.V3MarketingFavorStocks
  'v3/marketing/favor/stocks/{stock_id}': nodes.V3MarketingFavorStocksByStock_id
  'v3/marketing/favor/stocks/{stock_id}/items': nodes.V3MarketingFavorStocksByStock_idItems
  'v3/marketing/favor/stocks/{stock_id}/merchants': nodes.V3MarketingFavorStocksByStock_idMerchants
  'v3/marketing/favor/stocks/{stock_id}/modify-goods-id': nodes.V3MarketingFavorStocksByStock_idModifyGoodsId
  'v3/marketing/favor/stocks/{stock_id}/pause': nodes.V3MarketingFavorStocksByStock_idPause
  'v3/marketing/favor/stocks/{stock_id}/refund-flow': nodes.V3MarketingFavorStocksByStock_idRefundFlow
  'v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day': nodes.V3MarketingFavorStocksByStock_idRefundFlowByDay
  'v3/marketing/favor/stocks/{stock_id}/restart': nodes.V3MarketingFavorStocksByStock_idRestart
  'v3/marketing/favor/stocks/{stock_id}/start': nodes.V3MarketingFavorStocksByStock_idStart
  'v3/marketing/favor/stocks/{stock_id}/stop': nodes.V3MarketingFavorStocksByStock_idStop
  'v3/marketing/favor/stocks/{stock_id}/use-flow': nodes.V3MarketingFavorStocksByStock_idUseFlow
  'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': nodes.V3MarketingFavorStocksByStock_idUseFlowByDay
  'v3/marketing/favor/users/{openid}/coupons': nodes.V3MarketingFavorUsersByOpenidCoupons
  'v3/marketing/favor/users/{openid}/coupons/{coupon_id}': nodes.V3MarketingFavorUsersByOpenidCouponsByCoupon_id
  'v3/marketing/goods-subsidy-activity/activities': nodes.V3MarketingGoodsSubsidyActivityActivities
  'v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply': nodes.V3MarketingGoodsSubsidyActivityActivityByActivity_idApply
  'v3/marketing/goods-subsidy-activity/qualification/lock': nodes.V3MarketingGoodsSubsidyActivityQualificationLock
  'v3/marketing/goods-subsidy-activity/qualification/unlock': nodes.V3MarketingGoodsSubsidyActivityQualificationUnlock
  'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': nodes.V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentative
  'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives': nodes.V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentatives
  'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials': nodes.V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idMaterials
  'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': nodes.V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStores
  'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}': nodes.V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresByStore_code
  'v3/marketing/bank-favor/users/{openid}/bank-multi-activity': nodes.V3MarketingBankFavorUsersByOpenidBankMultiActivity
  'v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}': nodes.V3MarketingBankFavorUsersByOpenidCouponsByCoupon_id
  'v3/marketing/bank/packages/{package_id}/tasks': nodes.V3MarketingBankPackagesByPackage_idTasks
  'v3/marketing/membercard-activity/activities': nodes.V3MarketingMembercardActivityActivities
  'v3/marketing/membercard-activity/activities/{activity_id}': nodes.V3MarketingMembercardActivityActivitiesByActivity_id
  'v3/marketing/membercard-activity/activities/{activity_id}/terminate': nodes.V3MarketingMembercardActivityActivitiesByActivity_idTerminate
  'v3/marketing/partner/delivery-plan/delivery-plans': nodes.V3MarketingPartnerDeliveryPlanDeliveryPlans
  'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': nodes.V3MarketingPartnerDeliveryPlanDeliveryPlansByBrand_idDeliveryPlans
  'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': nodes.V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_id
  'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate': nodes.V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_idTerminate
  'v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url': nodes.V3MarketingPartnerDeliveryPlanBySp_mchidNotifyUrl
  'v3/marketing/partner/product-coupon/image-generation-tasks': nodes.V3MarketingPartnerProductCouponImageGenerationTasks
  'v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}': nodes.V3MarketingPartnerProductCouponImageGenerationTasksByTask_id
  'v3/marketing/partner/product-coupon/media/upload-image': nodes.V3MarketingPartnerProductCouponMediaUploadImage
  'v3/marketing/partner/product-coupon/notify-configs': nodes.V3MarketingPartnerProductCouponNotifyConfigs
  'v3/marketing/partner/product-coupon/product-coupons': nodes.V3MarketingPartnerProductCouponProductCoupons
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_id
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idDeactivate
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundles
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_id
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStores
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStores
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudget
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocks
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_id
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStores
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStores
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivate
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStores
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudget
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodes
  'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': nodes.V3MarketingPartnerProductCouponUsersByOpenidCouponBundles
  'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate': nodes.V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUser_coupon_bundle_idDeactivate
  'v3/marketing/partner/product-coupon/users/{openid}/coupons': nodes.V3MarketingPartnerProductCouponUsersByOpenidCoupons
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': nodes.V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_code
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': nodes.V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeConfirm
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': nodes.V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeDeactivate
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return': nodes.V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeReturn
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': nodes.V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeUse
  'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': nodes.V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon
  'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle': nodes.V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle
  'v3/marketing/partnerships': nodes.V3MarketingPartnerships
  'v3/marketing/partnerships/build': nodes.V3MarketingPartnershipsBuild
  'v3/marketing/partnerships/terminate': nodes.V3MarketingPartnershipsTerminate
  'v3/marketing/shopping-receipt/customentrances': nodes.V3MarketingShoppingReceiptCustomentrances
  'v3/marketing/shopping-receipt/customentrances/{brand_id}': nodes.V3MarketingShoppingReceiptCustomentrancesByBrand_id
  'v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos': nodes.V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos
  'v3/marketing/shopping-receipt/shoppingreceipts': nodes.V3MarketingShoppingReceiptShoppingreceipts
  'v3/marketing/weekly-discount/activities': nodes.V3MarketingWeeklyDiscountActivities
  'v3/marketing/weekly-discount/activities/{activity_id}': nodes.V3MarketingWeeklyDiscountActivitiesByActivity_id
  'v3/marketing/weekly-discount/activities/{activity_id}/apply': nodes.V3MarketingWeeklyDiscountActivitiesByActivity_idApply
  'v3/marketing/withdraw-favor/users/{openid}/coupons': nodes.V3MarketingWithdrawFavorUsersByOpenidCoupons
  'v3/marketing/membercard-open/activate-informations/{activate_ticket}': nodes.V3MarketingMembercardOpenActivateInformationsByActivate_ticket
  'v3/marketing/membercard-open/callback': nodes.V3MarketingMembercardOpenCallback
  'v3/marketing/membercard-open/cards': nodes.V3MarketingMembercardOpenCards
  'v3/marketing/membercard-open/cards/{card_id}': nodes.V3MarketingMembercardOpenCardsByCard_id
  'v3/marketing/membercard-open/cards/{card_id}/codes/deposit': nodes.V3MarketingMembercardOpenCardsByCard_idCodesDeposit
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}': nodes.V3MarketingMembercardOpenCardsByCard_idCodesByCode
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': nodes.V3MarketingMembercardOpenCardsByCard_idCodesByCodeActivate
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': nodes.V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonusCommit
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': nodes.V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonusPrepare
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': nodes.V3MarketingMembercardOpenCardsByCard_idCodesByCodeRights
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': nodes.V3MarketingMembercardOpenCardsByCard_idCodesByCodeSetServiceModuleData
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': nodes.V3MarketingMembercardOpenCardsByCard_idCodesByCodeUnavailable
  'v3/marketing/membercard-open/cards/{card_id}/decrypt-code': nodes.V3MarketingMembercardOpenCardsByCard_idDecryptCode
  'v3/marketing/membercard-open/cards/{card_id}/permission-tokens': nodes.V3MarketingMembercardOpenCardsByCard_idPermissionTokens
  'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': nodes.V3MarketingMembercardOpenCardsByCard_idPhoneMembercardImport
  'v3/marketing/membercard-open/cards/{card_id}/qrcode': nodes.V3MarketingMembercardOpenCardsByCard_idQrcode
  'v3/marketing/membercard-open/cards/{card_id}/rights': nodes.V3MarketingMembercardOpenCardsByCard_idRights
  'v3/marketing/membercard-open/cards/{card_id}/service-modules': nodes.V3MarketingMembercardOpenCardsByCard_idServiceModules
  'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': nodes.V3MarketingMembercardOpenCardsByCard_idServiceModulesByService_module_id
  'v3/marketing/membercard-open/cards/{card_id}/upgrade': nodes.V3MarketingMembercardOpenCardsByCard_idUpgrade
  'v3/marketing/membercard-open/cards/{card_id}/users/import': nodes.V3MarketingMembercardOpenCardsByCard_idUsersImport
  'v3/marketing/membercard-open/phonenumber-member/import': nodes.V3MarketingMembercardOpenPhonenumberMemberImport
  'v3/marketing/membercard-open/phonenumber-member/search': nodes.V3MarketingMembercardOpenPhonenumberMemberSearch
  'v3/marketing/membercard-open/user/cards': nodes.V3MarketingMembercardOpenUserCards
  'v3/marketing/paygiftactivity/activities': nodes.V3MarketingPaygiftactivityActivities
  'v3/marketing/paygiftactivity/activities/{activity_id}': nodes.V3MarketingPaygiftactivityActivitiesByActivity_id
  'v3/marketing/paygiftactivity/activities/{activity_id}/goods': nodes.V3MarketingPaygiftactivityActivitiesByActivity_idGoods
  'v3/marketing/paygiftactivity/activities/{activity_id}/merchants': nodes.V3MarketingPaygiftactivityActivitiesByActivity_idMerchants
  'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add': nodes.V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsAdd
  'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete': nodes.V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsDelete
  'v3/marketing/paygiftactivity/activities/{activity_id}/terminate': nodes.V3MarketingPaygiftactivityActivitiesByActivity_idTerminate
  'v3/marketing/paygiftactivity/unique-threshold-activity': nodes.V3MarketingPaygiftactivityUniqueThresholdActivity
  'v3/certificates': nodes.V3Certificates
  'v3/merchant/media/upload': nodes.V3MerchantMediaUpload
  'v3/merchant/media/video_upload': nodes.V3MerchantMediaVideo_upload
  'v3/merchant/fund/balance/{account_type}': nodes.V3MerchantFundBalanceByAccount_type
  'v3/merchant/fund/dayendbalance/{account_type}': nodes.V3MerchantFundDayendbalanceByAccount_type
  'v3/merchant/fund/withdraw': nodes.V3MerchantFundWithdraw
  'v3/merchant/fund/withdraw/bill-type/{bill_type}': nodes.V3MerchantFundWithdrawBillTypeByBill_type
  'v3/merchant/fund/withdraw/out-request-no/{out_request_no}': nodes.V3MerchantFundWithdrawOutRequestNoByOut_request_no
  'v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}': nodes.V3MerchantFundWithdrawWithdrawIdByWithdraw_id
  'v3/realname/verify': nodes.V3RealnameVerify
  'v3/security/echo': nodes.V3SecurityEcho
  'v3/combine-transactions/app': nodes.V3CombineTransactionsApp
  'v3/combine-transactions/h5': nodes.V3CombineTransactionsH5
  'v3/combine-transactions/id/{combine_transaction_id}': nodes.V3CombineTransactionsIdByCombine_transaction_id
  'v3/combine-transactions/jsapi': nodes.V3CombineTransactionsJsapi
  'v3/combine-transactions/miniprogram': nodes.V3CombineTransactionsMiniprogram
  'v3/combine-transactions/native': nodes.V3CombineTransactionsNative
  'v3/combine-transactions/out-trade-no/{combine_out_trade_no}': nodes.V3CombineTransactionsOutTradeNoByCombine_out_trade_no
  'v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': nodes.V3CombineTransactionsOutTradeNoByCombine_out_trade_noClose
  'v3/discount-card/cards': nodes.V3DiscountCardCards
  'v3/discount-card/cards/{out_card_code}': nodes.V3DiscountCardCardsByOut_card_code
  'v3/discount-card/cards/{out_card_code}/add-user-records': nodes.V3DiscountCardCardsByOut_card_codeAddUserRecords
  'v3/discount-card/orders/out-trade-no/{out_trade_no}': nodes.V3DiscountCardOrdersOutTradeNoByOut_trade_no
  'v3/discount-card/orders/{out_order_no}': nodes.V3DiscountCardOrdersByOut_order_no
  'v3/ebike/charge/contracts/preopen': nodes.V3EbikeChargeContractsPreopen
  'v3/ebike/charge/contracts/{contract_id}': nodes.V3EbikeChargeContractsByContract_id
  'v3/ebike/charge/contracts/{contract_id}/confirm': nodes.V3EbikeChargeContractsByContract_idConfirm
  'v3/ebike/charge/transactions': nodes.V3EbikeChargeTransactions
  'v3/ebike/charge/transactions/id/{transaction_id}': nodes.V3EbikeChargeTransactionsIdByTransaction_id
  'v3/ebike/charge/transactions/out-trade-no/{out_trade_no}': nodes.V3EbikeChargeTransactionsOutTradeNoByOut_trade_no
  'v3/ebike/charge/users/{openid}/contract': nodes.V3EbikeChargeUsersByOpenidContract
  'v3/ecommerce/account/apply-cancel-withdraw': nodes.V3EcommerceAccountApplyCancelWithdraw
  'v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}': nodes.V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplyment_id
  'v3/ecommerce/account/apply-cancel-withdraw/confirm': nodes.V3EcommerceAccountApplyCancelWithdrawConfirm
  'v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}': nodes.V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOut_request_no
  'v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}': nodes.V3EcommerceAccountApplyCancelWithdrawValidateCancelBySub_mchid
  'v3/ecommerce/account/cancel-applications': nodes.V3EcommerceAccountCancelApplications
  'v3/ecommerce/account/cancel-applications/media': nodes.V3EcommerceAccountCancelApplicationsMedia
  'v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}': nodes.V3EcommerceAccountCancelApplicationsOutApplyNoByOut_apply_no
  'v3/ecommerce/applyments/': nodes.V3EcommerceApplymentsSlash
  'v3/ecommerce/applyments/out-request-no/{out_request_no}': nodes.V3EcommerceApplymentsOutRequestNoByOut_request_no
  'v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': nodes.V3EcommerceApplymentsOutRequestNoByOut_request_noRevoke
  'v3/ecommerce/applyments/submit-account-hosting-applyment': nodes.V3EcommerceApplymentsSubmitAccountHostingApplyment
  'v3/ecommerce/applyments/submit-sign-verify-info': nodes.V3EcommerceApplymentsSubmitSignVerifyInfo
  'v3/ecommerce/applyments/{applyment_id}': nodes.V3EcommerceApplymentsByApplyment_id
  'v3/ecommerce/applyments/{applyment_id}/revoke': nodes.V3EcommerceApplymentsByApplyment_idRevoke
  'v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': nodes.V3EcommerceIndividualContractsOutContractCodeByOut_contract_code
  'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app': nodes.V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp
  'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program': nodes.V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram
  'v3/ecommerce/individual-contracts/pre-entrust-sign/app': nodes.V3EcommerceIndividualContractsPreEntrustSignApp
  'v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program': nodes.V3EcommerceIndividualContractsPreEntrustSignMiniProgram
  'v3/ecommerce/individual-contracts/{openid}': nodes.V3EcommerceIndividualContractsByOpenid
  'v3/ecommerce/subject-sub-merchants': nodes.V3EcommerceSubjectSubMerchants
  'v3/ecommerce/profitsharing/after-sales-orders': nodes.V3EcommerceProfitsharingAfterSalesOrders
  'v3/ecommerce/profitsharing/finish-order': nodes.V3EcommerceProfitsharingFinishOrder
  'v3/ecommerce/profitsharing/orders': nodes.V3EcommerceProfitsharingOrders
  'v3/ecommerce/profitsharing/orders/{transaction_id}/amounts': nodes.V3EcommerceProfitsharingOrdersByTransaction_idAmounts
  'v3/ecommerce/profitsharing/receivers/add': nodes.V3EcommerceProfitsharingReceiversAdd
  'v3/ecommerce/profitsharing/receivers/delete': nodes.V3EcommerceProfitsharingReceiversDelete
  'v3/ecommerce/profitsharing/returnorders': nodes.V3EcommerceProfitsharingReturnorders
  'v3/ecommerce/subsidies/cancel': nodes.V3EcommerceSubsidiesCancel
  'v3/ecommerce/subsidies/create': nodes.V3EcommerceSubsidiesCreate
  'v3/ecommerce/subsidies/return': nodes.V3EcommerceSubsidiesReturn
  'v3/ecommerce/bill/fundflowbill': nodes.V3EcommerceBillFundflowbill
  'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': nodes.V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
  'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': nodes.V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate
  'v3/ecommerce/combine-papay/contracts/pre-entrust-sign': nodes.V3EcommerceCombinePapayContractsPreEntrustSign
  'v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program': nodes.V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram
  'v3/ecommerce/combine-papay/transactions': nodes.V3EcommerceCombinePapayTransactions
  'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}': nodes.V3EcommerceCombinePapayTransactionsByCombine_out_trade_no
  'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse': nodes.V3EcommerceCombinePapayTransactionsByCombine_out_trade_noReverse
  'v3/ecommerce/fund/balance/{sub_mchid}': nodes.V3EcommerceFundBalanceBySub_mchid
  'v3/ecommerce/fund/enddaybalance/{sub_mchid}': nodes.V3EcommerceFundEnddaybalanceBySub_mchid
  'v3/ecommerce/fund/withdraw': nodes.V3EcommerceFundWithdraw
  'v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}': nodes.V3EcommerceFundWithdrawOutRequestNoByOut_request_no
  'v3/ecommerce/fund/withdraw/{withdraw_id}': nodes.V3EcommerceFundWithdrawByWithdraw_id
  'v3/ecommerce/mch-transfer/authorizations': nodes.V3EcommerceMchTransferAuthorizations
  'v3/ecommerce/mch-transfer/authorizations/{sub_mchid}': nodes.V3EcommerceMchTransferAuthorizationsBySub_mchid
  'v3/ecommerce/mch-transfer/transfer-bills': nodes.V3EcommerceMchTransferTransferBills
  'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': nodes.V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_no
  'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': nodes.V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_noCancel
  'v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': nodes.V3EcommerceMchTransferTransferBillsTransferBillNoByTransfer_bill_no
  'v3/ecommerce/refunds/apply': nodes.V3EcommerceRefundsApply
  'v3/ecommerce/refunds/id/{refund_id}': nodes.V3EcommerceRefundsIdByRefund_id
  'v3/ecommerce/refunds/out-refund-no/{out_refund_no}': nodes.V3EcommerceRefundsOutRefundNoByOut_refund_no
  'v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': nodes.V3EcommerceRefundsByRefund_idApplyAbnormalRefund
  'v3/ecommerce/refunds/{refund_id}/return-advance': nodes.V3EcommerceRefundsByRefund_idReturnAdvance
  'v3/edu-papay/contracts/id/{contract_id}': nodes.V3EduPapayContractsIdByContract_id
  'v3/edu-papay/contracts/presign': nodes.V3EduPapayContractsPresign
  'v3/edu-papay/contracts/{contract_id}': nodes.V3EduPapayContractsByContract_id
  'v3/edu-papay/transactions': nodes.V3EduPapayTransactions
  'v3/edu-papay/transactions/id/{transaction_id}': nodes.V3EduPapayTransactionsIdByTransaction_id
  'v3/edu-papay/transactions/out-trade-no/{out_trade_no}': nodes.V3EduPapayTransactionsOutTradeNoByOut_trade_no
  'v3/edu-papay/user-notifications/{contract_id}/send': nodes.V3EduPapayUserNotificationsByContract_idSend
  'v3/edu-papay/user/{openid}/contracts': nodes.V3EduPapayUserByOpenidContracts
  'v3/edu-star/orders': nodes.V3EduStarOrders
  'v3/edu-star/users/openid/{wechat_openid}': nodes.V3EduStarUsersOpenidByWechat_openid
  'v3/edu-star/users/qq/{qq}': nodes.V3EduStarUsersQqByQq
  'v3/eduschoolpay/contracts/presign': nodes.V3EduschoolpayContractsPresign
  'v3/eduschoolpay/contracts/{contract_id}': nodes.V3EduschoolpayContractsByContract_id
  'v3/eduschoolpay/contracts/{contract_id}/terminate': nodes.V3EduschoolpayContractsByContract_idTerminate
  'v3/eduschoolpay/transactions': nodes.V3EduschoolpayTransactions
  'v3/eduschoolpay/transactions/id/{transaction_id}': nodes.V3EduschoolpayTransactionsIdByTransaction_id
  'v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}': nodes.V3EduschoolpayTransactionsOutTradeNoByOut_trade_no
  'v3/eduschoolpay/users/{openid}/contracts': nodes.V3EduschoolpayUsersByOpenidContracts
  'v3/eduschoolpay/users/{openid}/debt-state': nodes.V3EduschoolpayUsersByOpenidDebtState
  'v3/new-tax-control-fapiao/card-template': nodes.V3NewTaxControlFapiaoCardTemplate
  'v3/new-tax-control-fapiao/fapiao-applications': nodes.V3NewTaxControlFapiaoFapiaoApplications
  'v3/new-tax-control-fapiao/fapiao-applications/issue-general': nodes.V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral
  'v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': nodes.V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport
  'v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': nodes.V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil
  'v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': nodes.V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing
  'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': nodes.V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': nodes.V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_id
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files': nodes.V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idFapiaoFiles
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': nodes.V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idInsertCards
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse': nodes.V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idReverse
  'v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': nodes.V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl
  'v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': nodes.V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo
  'v3/new-tax-control-fapiao/merchant/base-information': nodes.V3NewTaxControlFapiaoMerchantBaseInformation
  'v3/new-tax-control-fapiao/merchant/development-config': nodes.V3NewTaxControlFapiaoMerchantDevelopmentConfig
  'v3/new-tax-control-fapiao/merchant/tax-codes': nodes.V3NewTaxControlFapiaoMerchantTaxCodes
  'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check': nodes.V3NewTaxControlFapiaoMerchantBySub_mchidCheck
  'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': nodes.V3NewTaxControlFapiaoMerchantBySub_mchidCheckStatus
  'v3/new-tax-control-fapiao/user-title': nodes.V3NewTaxControlFapiaoUserTitle
  'v3/new-tax-control-fapiao/user-title/title-url': nodes.V3NewTaxControlFapiaoUserTitleTitleUrl
  'v3/fund-app/brand-redpacket/brand-merchant-batches': nodes.V3FundAppBrandRedpacketBrandMerchantBatches
  'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}': nodes.V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_no
  'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': nodes.V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_noDetailsByDetail_no
  'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}': nodes.V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_no
  'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}': nodes.V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_noOutDetailsByOut_detail_no
  'v3/fund-app/mch-transfer/elecsign/out-bill-no': nodes.V3FundAppMchTransferElecsignOutBillNo
  'v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': nodes.V3FundAppMchTransferElecsignOutBillNoByOut_bill_no
  'v3/fund-app/mch-transfer/elecsign/transfer-bill-no': nodes.V3FundAppMchTransferElecsignTransferBillNo
  'v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': nodes.V3FundAppMchTransferElecsignTransferBillNoByTransfer_bill_no
  'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': nodes.V3FundAppMchTransferPartnerBudgetByOut_budget_noElectronicReceipts
  'v3/fund-app/mch-transfer/partner/charity-budget': nodes.V3FundAppMchTransferPartnerCharityBudget
  'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}': nodes.V3FundAppMchTransferPartnerCharityBudgetByOut_budget_no
  'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock': nodes.V3FundAppMchTransferPartnerCharityBudgetByOut_budget_noUnlock
  'v3/fund-app/mch-transfer/partner/charity-transfer-bills': nodes.V3FundAppMchTransferPartnerCharityTransferBills
  'v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}': nodes.V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOut_transfer_no
  'v3/fund-app/mch-transfer/partner/electronic-receipts': nodes.V3FundAppMchTransferPartnerElectronicReceipts
  'v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}': nodes.V3FundAppMchTransferPartnerElectronicReceiptsByOut_bill_no
  'v3/fund-app/mch-transfer/partner/sub-mch-authorizations': nodes.V3FundAppMchTransferPartnerSubMchAuthorizations
  'v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}': nodes.V3FundAppMchTransferPartnerSubMchAuthorizationsBySub_mchid
  'v3/fund-app/mch-transfer/partner/transfer-bills': nodes.V3FundAppMchTransferPartnerTransferBills
  'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}': nodes.V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_no
  'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel': nodes.V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_noCancel
  'v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': nodes.V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization
  'v3/fund-app/mch-transfer/partner/transfer-bills/transfer': nodes.V3FundAppMchTransferPartnerTransferBillsTransfer
  'v3/fund-app/mch-transfer/partner/user-confirm-authorizations': nodes.V3FundAppMchTransferPartnerUserConfirmAuthorizations
  'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}': nodes.V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_no
  'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close': nodes.V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_noClose
  'v3/fund-app/mch-transfer/transfer-bills': nodes.V3FundAppMchTransferTransferBills
  'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': nodes.V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_no
  'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': nodes.V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_noCancel
  'v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': nodes.V3FundAppMchTransferTransferBillsPreTransferWithAuthorization
  'v3/fund-app/mch-transfer/transfer-bills/transfer': nodes.V3FundAppMchTransferTransferBillsTransfer
  'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': nodes.V3FundAppMchTransferTransferBillsTransferBillNoByTransfer_bill_no
  'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': nodes.V3FundAppMchTransferTransferToQqWalletBills
  'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': nodes.V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_no
  'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel': nodes.V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_noCancel
  'v3/fund-app/mch-transfer/user-confirm-authorization': nodes.V3FundAppMchTransferUserConfirmAuthorization
  'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': nodes.V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_no
  'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close': nodes.V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_noClose
  'v3/funds-to-oversea/bill-download-url': nodes.V3FundsToOverseaBillDownloadUrl
  'v3/funds-to-oversea/orders': nodes.V3FundsToOverseaOrders
  'v3/funds-to-oversea/orders/{out_order_id}': nodes.V3FundsToOverseaOrdersByOut_order_id
  'v3/funds-to-oversea/return/return-orders': nodes.V3FundsToOverseaReturnReturnOrders
  'v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}': nodes.V3FundsToOverseaReturnReturnOrdersOutReturnNoByOut_return_no
  'v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts': nodes.V3FundsToOverseaTransactionsByTransaction_idAvailable_abroad_amounts
  'v3/global/merchant-service/complaint-notifications': nodes.V3GlobalMerchantServiceComplaintNotifications
  'v3/global/merchant-service/complaints': nodes.V3GlobalMerchantServiceComplaints
  'v3/global/merchant-service/complaints/{complaint_id}': nodes.V3GlobalMerchantServiceComplaintsByComplaint_id
  'v3/global/merchant-service/complaints/{complaint_id}/complete': nodes.V3GlobalMerchantServiceComplaintsByComplaint_idComplete
  'v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys': nodes.V3GlobalMerchantServiceComplaintsByComplaint_idNegotiationHistorys
  'v3/global/merchant-service/complaints/{complaint_id}/response': nodes.V3GlobalMerchantServiceComplaintsByComplaint_idResponse
  'v3/global/merchant-service/images/upload': nodes.V3GlobalMerchantServiceImagesUpload
  'v3/global/merchant-service/images/{media_id}': nodes.V3GlobalMerchantServiceImagesByMedia_id
  'v3/global/merchant-storage/file/upload': nodes.V3GlobalMerchantStorageFileUpload
  'v3/global/merchant/h5/permission/applications': nodes.V3GlobalMerchantH5PermissionApplications
  'v3/global/merchant/h5/permission/applications/{applyment_id}': nodes.V3GlobalMerchantH5PermissionApplicationsByApplyment_id
  'v3/global/merchant/h5/permission/domain/applications': nodes.V3GlobalMerchantH5PermissionDomainApplications
  'v3/global/merchant/h5/permission/domain/applications/{applyment_id}': nodes.V3GlobalMerchantH5PermissionDomainApplicationsByApplyment_id
  'v3/global/merchant/h5/permission/{sub_mchid}': nodes.V3GlobalMerchantH5PermissionBySub_mchid
  'v3/global/merchants': nodes.V3GlobalMerchants
  'v3/global/merchants/{sub_mchid}': nodes.V3GlobalMerchantsBySub_mchid
  'v3/global/papay/contracts/app-pre-entrust-sign': nodes.V3GlobalPapayContractsAppPreEntrustSign
  'v3/global/papay/contracts/h5-pre-entrust-sign': nodes.V3GlobalPapayContractsH5PreEntrustSign
  'v3/global/papay/contracts/jsapi-pre-entrust-sign': nodes.V3GlobalPapayContractsJsapiPreEntrustSign
  'v3/global/papay/contracts/miniprogram-pre-entrust-sign': nodes.V3GlobalPapayContractsMiniprogramPreEntrustSign
  'v3/global/papay/contracts/out-contract-code/{out_contract_code}': nodes.V3GlobalPapayContractsOutContractCodeByOut_contract_code
  'v3/global/papay/contracts/web-pre-entrust-sign': nodes.V3GlobalPapayContractsWebPreEntrustSign
  'v3/global/papay/contracts/{contract_id}': nodes.V3GlobalPapayContractsByContract_id
  'v3/global/papay/contracts/{contract_id}/terminate': nodes.V3GlobalPapayContractsByContract_idTerminate
  'v3/global/papay/transactions': nodes.V3GlobalPapayTransactions
  'v3/global/papay/transactions/out-trade-no/{out_trade_no}': nodes.V3GlobalPapayTransactionsOutTradeNoByOut_trade_no
  'v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse': nodes.V3GlobalPapayTransactionsOutTradeNoByOut_trade_noReverse
  'v3/global/papay/transactions/{transaction_id}': nodes.V3GlobalPapayTransactionsByTransaction_id
  'v3/global/profit-sharing/bill-download-url': nodes.V3GlobalProfitSharingBillDownloadUrl
  'v3/global/profit-sharing/orders': nodes.V3GlobalProfitSharingOrders
  'v3/global/profit-sharing/orders/unfreeze': nodes.V3GlobalProfitSharingOrdersUnfreeze
  'v3/global/profit-sharing/orders/{out_order_no}': nodes.V3GlobalProfitSharingOrdersByOut_order_no
  'v3/global/profit-sharing/receivers': nodes.V3GlobalProfitSharingReceivers
  'v3/global/profit-sharing/receivers/{account}': nodes.V3GlobalProfitSharingReceiversByAccount
  'v3/global/profit-sharing/refunds/bill-download-url': nodes.V3GlobalProfitSharingRefundsBillDownloadUrl
  'v3/global/profit-sharing/refunds/refundable-balance': nodes.V3GlobalProfitSharingRefundsRefundableBalance
  'v3/global/profit-sharing/transactions/mark': nodes.V3GlobalProfitSharingTransactionsMark
  'v3/global/profit-sharing/transactions/{transaction_id}/amounts': nodes.V3GlobalProfitSharingTransactionsByTransaction_idAmounts
  'v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts': nodes.V3GlobalProfitSharingTransactionsByTransaction_idRefundableAmounts
  'v3/global/micropay/transactions/id/{transaction_id}/reverse': nodes.V3GlobalMicropayTransactionsIdByTransaction_idReverse
  'v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse': nodes.V3GlobalMicropayTransactionsOutTradeNoByOut_trade_noReverse
  'v3/global/micropay/transactions/pay': nodes.V3GlobalMicropayTransactionsPay
  'v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}': nodes.V3GlobalRefundPartnerRechargeBalanceSubMchidBySub_mchid
  'v3/global/refund/recharge-balance': nodes.V3GlobalRefundRechargeBalance
  'v3/global/refunds': nodes.V3GlobalRefunds
  'v3/global/refunds/id/{refund_id}': nodes.V3GlobalRefundsIdByRefund_id
  'v3/global/refunds/out-refund-no/{out_refund_no}': nodes.V3GlobalRefundsOutRefundNoByOut_refund_no
  'v3/global/transactions/app': nodes.V3GlobalTransactionsApp
  'v3/global/transactions/id/{transaction_id}': nodes.V3GlobalTransactionsIdByTransaction_id
  'v3/global/transactions/id/{transaction_id}/close': nodes.V3GlobalTransactionsIdByTransaction_idClose
  'v3/global/transactions/jsapi': nodes.V3GlobalTransactionsJsapi
  'v3/global/transactions/mweb': nodes.V3GlobalTransactionsMweb
  'v3/global/transactions/native': nodes.V3GlobalTransactionsNative
  'v3/global/transactions/out-trade-no/{out_trade_no}': nodes.V3GlobalTransactionsOutTradeNoByOut_trade_no
  'v3/global/transactions/out-trade-no/{out_trade_no}/close': nodes.V3GlobalTransactionsOutTradeNoByOut_trade_noClose
  'v3/global/certificates': nodes.V3GlobalCertificates
  'v3/global/customs/orders': nodes.V3GlobalCustomsOrders
  'v3/global/customs/redeclare': nodes.V3GlobalCustomsRedeclare
  'v3/global/customs/verify-certificate': nodes.V3GlobalCustomsVerifyCertificate
  'v3/global/settle/settlements': nodes.V3GlobalSettleSettlements
  'v3/global/statements': nodes.V3GlobalStatements
  'v3/gov/subsidy/audit/cup/invalid': nodes.V3GovSubsidyAuditCupInvalid
  'v3/gov/subsidy/audit/cup/query': nodes.V3GovSubsidyAuditCupQuery
  'v3/gov/subsidy/audit/cup/refund/sync': nodes.V3GovSubsidyAuditCupRefundSync
  'v3/gov/subsidy/audit/cup/update': nodes.V3GovSubsidyAuditCupUpdate
  'v3/gov/subsidy/audit/cup/upload': nodes.V3GovSubsidyAuditCupUpload
  'v3/gov/subsidy/companies/query': nodes.V3GovSubsidyCompaniesQuery
  'v3/gov/subsidy/goods/upload': nodes.V3GovSubsidyGoodsUpload
  'v3/gov/subsidy/n-qualifications/sync': nodes.V3GovSubsidyNQualificationsSync
  'v3/gov/subsidy/qualification': nodes.V3GovSubsidyQualification
  'v3/gov/subsidy/qualifications/passthrough/cancel': nodes.V3GovSubsidyQualificationsPassthroughCancel
  'v3/gov/subsidy/qualifications/passthrough/claim': nodes.V3GovSubsidyQualificationsPassthroughClaim
  'v3/gov/subsidy/qualifications/passthrough/query': nodes.V3GovSubsidyQualificationsPassthroughQuery
  'v3/gov/subsidy/qualifications/query': nodes.V3GovSubsidyQualificationsQuery
  'v3/gov/subsidy/qualifications/sync': nodes.V3GovSubsidyQualificationsSync
  'v3/gov/subsidy/sncode/lock': nodes.V3GovSubsidySncodeLock
  'v3/gov/subsidy/sncode/query': nodes.V3GovSubsidySncodeQuery
  'v3/gov/subsidy/sncode/unlock': nodes.V3GovSubsidySncodeUnlock
  'v3/gov/subsidy/transactions/query': nodes.V3GovSubsidyTransactionsQuery
  'v3/gov/subsidy/transactions/summary/query-day': nodes.V3GovSubsidyTransactionsSummaryQueryDay
  'v3/gov/subsidy/transactions/sync': nodes.V3GovSubsidyTransactionsSync
  'v3/gov/subsidy/zhejiang/authcode/cancel': nodes.V3GovSubsidyZhejiangAuthcodeCancel
  'v3/gov/subsidy/zhejiang/authcode/commit': nodes.V3GovSubsidyZhejiangAuthcodeCommit
  'v3/gov/subsidy/zhejiang/authcode/issue': nodes.V3GovSubsidyZhejiangAuthcodeIssue
  'v3/gov/subsidy/zhejiang/authcode/refund': nodes.V3GovSubsidyZhejiangAuthcodeRefund
  'v3/gov/subsidy/zhejiang/authcode/try': nodes.V3GovSubsidyZhejiangAuthcodeTry
  'v3/gov/subsidy/zhejiang/goods/query': nodes.V3GovSubsidyZhejiangGoodsQuery
  'v3/gov/subsidy/zhejiang/n-qualifications/confirm': nodes.V3GovSubsidyZhejiangNQualificationsConfirm
  'v3/gov/subsidy/zhejiang/qualifications/alter': nodes.V3GovSubsidyZhejiangQualificationsAlter
  'v3/gov/subsidy/zhejiang/qualifications/claim': nodes.V3GovSubsidyZhejiangQualificationsClaim
  'v3/gov/subsidy/zhejiang/qualifications/query': nodes.V3GovSubsidyZhejiangQualificationsQuery
  'v3/gov/subsidy/zhejiang/qualifications/sync': nodes.V3GovSubsidyZhejiangQualificationsSync
  'v3/gov/subsidy/zhejiang/sncode/lock': nodes.V3GovSubsidyZhejiangSncodeLock
  'v3/gov/subsidy/zhejiang/sncode/query': nodes.V3GovSubsidyZhejiangSncodeQuery
  'v3/gov/subsidy/zhejiang/sncode/unlock': nodes.V3GovSubsidyZhejiangSncodeUnlock
  'v3/industry-coupon/tokens': nodes.V3IndustryCouponTokens
  'v3/industry-rebate/retail-industry/transactions': nodes.V3IndustryRebateRetailIndustryTransactions
  'v3/industry-rebate/transactions/{transaction_id}': nodes.V3IndustryRebateTransactionsByTransaction_id
  'v3/multiuse/stocks/{stock_id}/refund-flow': nodes.V3MultiuseStocksByStock_idRefundFlow
  'v3/multiuse/stocks/{stock_id}/send-flow': nodes.V3MultiuseStocksByStock_idSendFlow
  'v3/multiuse/stocks/{stock_id}/use-flow': nodes.V3MultiuseStocksByStock_idUseFlow
  'v3/multiuse/users/{openid}/coupons': nodes.V3MultiuseUsersByOpenidCoupons
  'v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}': nodes.V3MchManageMchManageRecordsSubMchidBySub_mchid
  'v3/mch-manage/mch-manage-records/{manage_record_id}': nodes.V3MchManageMchManageRecordsByManage_record_id
  'v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': nodes.V3MchManageMchManageRecordsByManage_record_idMchManageSubmissions
  'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': nodes.V3MchManageSubmissionFilesSubMchidBySub_mchidUpload
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}': nodes.V3MchOperationManageEnhancedDueDiligenceByDue_diligence_id
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit': nodes.V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idSubmit
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': nodes.V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idUpload
  'v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}': nodes.V3MchOperationManageMerchantLimitationsSubMchidBySub_mchid
  'v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}': nodes.V3TransactionBlockTransactionBlockRecordsSubMchidBySub_mchid
  'v3/transaction-block/transaction-block-records/{block_record_id}': nodes.V3TransactionBlockTransactionBlockRecordsByBlock_record_id
  'v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}': nodes.V3TransactionBlockTransactionBlockSubmissionsSubMchidBySub_mchid
  'v3/transaction-block/transaction-block-submissions/{block_submission_id}': nodes.V3TransactionBlockTransactionBlockSubmissionsByBlock_submission_id
  'v3/mchalterapply/mchcontactalterapplyment': nodes.V3MchalterapplyMchcontactalterapplyment
  'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': nodes.V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_no
  'v3/mchalterapply/mchcontactalterapplyment/{apply_id}': nodes.V3MchalterapplyMchcontactalterapplymentByApply_id
  'v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke': nodes.V3MchalterapplyMchcontactalterapplymentByApply_idRevoke
  'v3/mchalterapply/mchsubjectalterapplyment': nodes.V3MchalterapplyMchsubjectalterapplyment
  'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': nodes.V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_no
  'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}': nodes.V3MchalterapplyMchsubjectalterapplymentByApply_id
  'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke': nodes.V3MchalterapplyMchsubjectalterapplymentByApply_idRevoke
  'v3/mchalterapply/merchantnamealterapplyment': nodes.V3MchalterapplyMerchantnamealterapplyment
  'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}': nodes.V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchidOutRequestNoByOut_request_no
  'v3/mchalterapply/merchantnamealterapplyment/{apply_id}': nodes.V3MchalterapplyMerchantnamealterapplymentByApply_id
  'v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke': nodes.V3MchalterapplyMerchantnamealterapplymentByApply_idRevoke
  'v3/med-ins/orders': nodes.V3MedInsOrders
  'v3/med-ins/orders/mix-trade-no/{mix_trade_no}': nodes.V3MedInsOrdersMixTradeNoByMix_trade_no
  'v3/med-ins/orders/out-trade-no/{out_trade_no}': nodes.V3MedInsOrdersOutTradeNoByOut_trade_no
  'v3/med-ins/refunds/notify': nodes.V3MedInsRefundsNotify
  'v3/abnormal-fund-processing/receipts/{receipt_id}': nodes.V3AbnormalFundProcessingReceiptsByReceipt_id
  'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions': nodes.V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructions
  'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}': nodes.V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructionsByOut_instruction_no
  'v3/merchantfund/merchant/income-records': nodes.V3MerchantfundMerchantIncomeRecords
  'v3/merchantfund/partner/income-records': nodes.V3MerchantfundPartnerIncomeRecords
  'v3/recharge/bank-transfer-recharges/apply': nodes.V3RechargeBankTransferRechargesApply
  'v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': nodes.V3RechargeBankTransferRechargesOutRechargeNoByOut_recharge_no
  'v3/compliance/inactive-merchant-identity-verification/merchants': nodes.V3ComplianceInactiveMerchantIdentityVerificationMerchants
  'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}': nodes.V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchidVerificationsByVerification_id
  'v3/mch_operate/risk/withdrawl-apply': nodes.V3Mch_operateRiskWithdrawlApply
  'v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}': nodes.V3Mch_operateRiskWithdrawlApplyApplymentIdByApplyment_id
  'v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}': nodes.V3Mch_operateRiskWithdrawlApplyOutRequestNoByOut_request_no
  'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': nodes.V3MerchantRiskManageEcTradeRiskQueryRiskTrades
  'v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result': nodes.V3MerchantRiskManageEcTradeRiskRecvDisposeResult
  'v3/merchant-risk-manage/report-trade-union-information': nodes.V3MerchantRiskManageReportTradeUnionInformation
  'v3/merchant-risk-manage/trade-risk-information': nodes.V3MerchantRiskManageTradeRiskInformation
  'v3/merchant-risk-manage/trade-risk-result': nodes.V3MerchantRiskManageTradeRiskResult
  'v3/merchant-risk-manage/violation-notifications': nodes.V3MerchantRiskManageViolationNotifications
  'v3/merchant-service/complaint-notifications': nodes.V3MerchantServiceComplaintNotifications
  'v3/merchant-service/complaints': nodes.V3MerchantServiceComplaints
  'v3/merchant-service/complaints/{transaction_id}': nodes.V3MerchantServiceComplaintsByTransaction_id
  'v3/merchant-service/complaints/{transaction_id}/negotiation-historys': nodes.V3MerchantServiceComplaintsByTransaction_idNegotiationHistorys
  'v3/merchant-service/complaints-v2': nodes.V3MerchantServiceComplaintsV2
  'v3/merchant-service/complaints-v2/{complaint_id}': nodes.V3MerchantServiceComplaintsV2ByComplaint_id
  'v3/merchant-service/complaints-v2/{complaint_id}/complete': nodes.V3MerchantServiceComplaintsV2ByComplaint_idComplete
  'v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': nodes.V3MerchantServiceComplaintsV2ByComplaint_idNegotiationHistorys
  'v3/merchant-service/complaints-v2/{complaint_id}/response': nodes.V3MerchantServiceComplaintsV2ByComplaint_idResponse
  'v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': nodes.V3MerchantServiceComplaintsV2ByComplaint_idResponseImmediateService
  'v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': nodes.V3MerchantServiceComplaintsV2ByComplaint_idUpdateRefundProgress
  'v3/merchant-service/feedbacks': nodes.V3MerchantServiceFeedbacks
  'v3/merchant-service/images/upload': nodes.V3MerchantServiceImagesUpload
  'v3/merchant-service/images/{media_id}': nodes.V3MerchantServiceImagesByMedia_id
  'v3/businesscircle/parkings': nodes.V3BusinesscircleParkings
  'v3/businesscircle/points/notify': nodes.V3BusinesscirclePointsNotify
  'v3/businesscircle/user-authorizations/{openid}': nodes.V3BusinesscircleUserAuthorizationsByOpenid
  'v3/businesscircle/users/{openid}/points/commit_status': nodes.V3BusinesscircleUsersByOpenidPointsCommit_status
  'v3/catering/orders/sync-status': nodes.V3CateringOrdersSyncStatus
  'v3/goldplan/merchants/changecustompagestatus': nodes.V3GoldplanMerchantsChangecustompagestatus
  'v3/goldplan/merchants/changegoldplanstatus': nodes.V3GoldplanMerchantsChangegoldplanstatus
  'v3/goldplan/merchants/close-advertising-show': nodes.V3GoldplanMerchantsCloseAdvertisingShow
  'v3/goldplan/merchants/open-advertising-show': nodes.V3GoldplanMerchantsOpenAdvertisingShow
  'v3/goldplan/merchants/set-advertising-industry-filter': nodes.V3GoldplanMerchantsSetAdvertisingIndustryFilter
  'v3/merchant-store/stores': nodes.V3MerchantStoreStores
  'v3/merchant-store/stores/{store_id}': nodes.V3MerchantStoreStoresByStore_id
  'v3/merchant-store/stores/{store_id}/recipients/bind': nodes.V3MerchantStoreStoresByStore_idRecipientsBind
  'v3/merchant-store/stores/{store_id}/recipients/unbind': nodes.V3MerchantStoreStoresByStore_idRecipientsUnbind
  'v3/smartguide/guides': nodes.V3SmartguideGuides
  'v3/smartguide/guides/{guide_id}': nodes.V3SmartguideGuidesByGuide_id
  'v3/smartguide/guides/{guide_id}/assign': nodes.V3SmartguideGuidesByGuide_idAssign
  'v3/facemch/users/{face_sid}': nodes.V3FacemchUsersByFace_sid
  'v3/offlineface/authinfo': nodes.V3OfflinefaceAuthinfo
  'v3/offlineface/contracts/presign': nodes.V3OfflinefaceContractsPresign
  'v3/offlineface/contracts/{contract_id}': nodes.V3OfflinefaceContractsByContract_id
  'v3/offlineface/face-collections': nodes.V3OfflinefaceFaceCollections
  'v3/offlineface/face-collections/{collection_id}': nodes.V3OfflinefaceFaceCollectionsByCollection_id
  'v3/offlineface/repayment-url': nodes.V3OfflinefaceRepaymentUrl
  'v3/offlineface/transactions': nodes.V3OfflinefaceTransactions
  'v3/offlineface/transactions/out-trade-no/{out_trade_no}': nodes.V3OfflinefaceTransactionsOutTradeNoByOut_trade_no
  'v3/offlinefacemch/organizations': nodes.V3OfflinefacemchOrganizations
  'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': nodes.V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserIdByOut_user_id
  'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract': nodes.V3OfflinefacemchOrganizationsByOrganization_idUsersUserIdByUser_idTerminateContract
  'v3/offlinefacemch/tokens': nodes.V3OfflinefacemchTokens
  'v3/palmservice/authorization/openid/{openid}': nodes.V3PalmserviceAuthorizationOpenidByOpenid
  'v3/palmservice/authorization/preauthorize': nodes.V3PalmserviceAuthorizationPreauthorize
  'v3/inspolicymgr/deduct/authorizations': nodes.V3InspolicymgrDeductAuthorizations
  'v3/inspolicymgr/deduct/authorizations/{out_insurance_no}': nodes.V3InspolicymgrDeductAuthorizationsByOut_insurance_no
  'v3/inspolicymgr/deduct/policies': nodes.V3InspolicymgrDeductPolicies
  'v3/inspolicymgr/deduct/policies/{out_insurance_no}': nodes.V3InspolicymgrDeductPoliciesByOut_insurance_no
  'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}': nodes.V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_id
  'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule': nodes.V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_idSchedule
  'v3/papay/insurance-pay/transactions/apply': nodes.V3PapayInsurancePayTransactionsApply
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': nodes.V3PapayInsuranceSignContractsPlanIdByPlan_idContractIdByContract_idRenew
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': nodes.V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': nodes.V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/app': nodes.V3PapayInsuranceSignContractsPreEntrustSignApp
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': nodes.V3PapayInsuranceSignContractsPreEntrustSignH5
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': nodes.V3PapayInsuranceSignContractsPreEntrustSignJsapi
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': nodes.V3PapayInsuranceSignContractsPreEntrustSignMiniProgram
  'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify': nodes.V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractIdByContract_idModify
  'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}': nodes.V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_idOutContractCodeByOut_contract_code
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app': nodes.V3PapayScheduledDeductSignContractsPreEntrustSignApp
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5': nodes.V3PapayScheduledDeductSignContractsPreEntrustSignH5
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi': nodes.V3PapayScheduledDeductSignContractsPreEntrustSignJsapi
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program': nodes.V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app': nodes.V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5': nodes.V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi': nodes.V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program': nodes.V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram
  'v3/papay/contracts/{contract_id}/fail-notify': nodes.V3PapayContractsByContract_idFailNotify
  'v3/papay/contracts/{contract_id}/notify': nodes.V3PapayContractsByContract_idNotify
  'v3/papay/pay/harmony/transactions/apply': nodes.V3PapayPayHarmonyTransactionsApply
  'v3/papay/pay/partner/schedules/contract-id/{contract_id}': nodes.V3PapayPayPartnerSchedulesContractIdByContract_id
  'v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule': nodes.V3PapayPayPartnerSchedulesContractIdByContract_idSchedule
  'v3/papay/pay/partner/transactions/apply': nodes.V3PapayPayPartnerTransactionsApply
  'v3/papay/pay/schedules/contract-id/{contract_id}': nodes.V3PapayPaySchedulesContractIdByContract_id
  'v3/papay/pay/schedules/contract-id/{contract_id}/schedule': nodes.V3PapayPaySchedulesContractIdByContract_idSchedule
  'v3/papay/pay/transactions/apply': nodes.V3PapayPayTransactionsApply
  'v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}': nodes.V3PapaySignContractsHarmonyPlanIdByPlan_idOutContractCodeByOut_contract_code
  'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': nodes.V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
  'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': nodes.V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate
  'v3/papay/sign/contracts/pre-entrust-sign': nodes.V3PapaySignContractsPreEntrustSign
  'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': nodes.V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
  'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': nodes.V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate
  'v3/partner-papay/contracts/{contract_id}/fail-notify': nodes.V3PartnerPapayContractsByContract_idFailNotify
  'v3/partner-papay/contracts/{contract_id}/notify': nodes.V3PartnerPapayContractsByContract_idNotify
  'v3/parking/reminders/application': nodes.V3ParkingRemindersApplication
  'v3/parking/reminders/application/query': nodes.V3ParkingRemindersApplicationQuery
  'v3/parking/reminders/application/withdraw': nodes.V3ParkingRemindersApplicationWithdraw
  'v3/parking/reminders/applications': nodes.V3ParkingRemindersApplications
  'v3/parking/reminders/entry': nodes.V3ParkingRemindersEntry
  'v3/parking/reminders/exit': nodes.V3ParkingRemindersExit
  'v3/parking/reminders/ext-payment': nodes.V3ParkingRemindersExtPayment
  'v3/parking/reminders/parking-fee': nodes.V3ParkingRemindersParkingFee
  'v3/parking/reminders/parking-lot': nodes.V3ParkingRemindersParkingLot
  'v3/parking/reminders/payment': nodes.V3ParkingRemindersPayment
  'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program': nodes.V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram
  'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign': nodes.V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign
  'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program': nodes.V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram
  'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign': nodes.V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign
  'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program': nodes.V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram
  'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign': nodes.V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign
  'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}': nodes.V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_code
  'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate': nodes.V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_codeTerminate
  'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program': nodes.V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram
  'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign': nodes.V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign
  'v3/iotmanage/device-inspections/{device_sn}': nodes.V3IotmanageDeviceInspectionsByDevice_sn
  'v3/iotmanage/devices': nodes.V3IotmanageDevices
  'v3/pay-devices/open-scenario-speaker/{device_sn}': nodes.V3PayDevicesOpenScenarioSpeakerByDevice_sn
  'v3/pay-devices/open-scenario-speaker/{device_sn}/bind': nodes.V3PayDevicesOpenScenarioSpeakerByDevice_snBind
  'v3/pay-devices/open-scenario-speaker/{device_sn}/prebind': nodes.V3PayDevicesOpenScenarioSpeakerByDevice_snPrebind
  'v3/pay-devices/open-scenario-speaker/{device_sn}/unbind': nodes.V3PayDevicesOpenScenarioSpeakerByDevice_snUnbind
  'v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report': nodes.V3PayDevicesOpenScenarioSpeakerorderByTransaction_idReport
  'v3/pay-devices/printers/{device_id}/print-orders': nodes.V3PayDevicesPrintersByDevice_idPrintOrders
  'v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}': nodes.V3PayDevicesPrintersByDevice_idPrintOrdersByPrint_order_no
  'v3/pay/partner/transactions/app': nodes.V3PayPartnerTransactionsApp
  'v3/pay/partner/transactions/app-with-contract': nodes.V3PayPartnerTransactionsAppWithContract
  'v3/pay/partner/transactions/codepay': nodes.V3PayPartnerTransactionsCodepay
  'v3/pay/partner/transactions/exposure': nodes.V3PayPartnerTransactionsExposure
  'v3/pay/partner/transactions/h5': nodes.V3PayPartnerTransactionsH5
  'v3/pay/partner/transactions/id/{transaction_id}': nodes.V3PayPartnerTransactionsIdByTransaction_id
  'v3/pay/partner/transactions/jsapi': nodes.V3PayPartnerTransactionsJsapi
  'v3/pay/partner/transactions/jsapi-with-contract': nodes.V3PayPartnerTransactionsJsapiWithContract
  'v3/pay/partner/transactions/miniprogram': nodes.V3PayPartnerTransactionsMiniprogram
  'v3/pay/partner/transactions/native': nodes.V3PayPartnerTransactionsNative
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}': nodes.V3PayPartnerTransactionsOutTradeNoByOut_trade_no
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': nodes.V3PayPartnerTransactionsOutTradeNoByOut_trade_noClose
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': nodes.V3PayPartnerTransactionsOutTradeNoByOut_trade_noReverse
  'v3/pay/partner/transactions/scannedpos': nodes.V3PayPartnerTransactionsScannedpos
  'v3/pay/acquiring-bank/transactions/exposure': nodes.V3PayAcquiringBankTransactionsExposure
  'v3/pay/instal/exposure': nodes.V3PayInstalExposure
  'v3/pay/instal/partner/exposure': nodes.V3PayInstalPartnerExposure
  'v3/pay/transactions/app': nodes.V3PayTransactionsApp
  'v3/pay/transactions/app-with-contract': nodes.V3PayTransactionsAppWithContract
  'v3/pay/transactions/codepay': nodes.V3PayTransactionsCodepay
  'v3/pay/transactions/exposure': nodes.V3PayTransactionsExposure
  'v3/pay/transactions/h5': nodes.V3PayTransactionsH5
  'v3/pay/transactions/id/{transaction_id}': nodes.V3PayTransactionsIdByTransaction_id
  'v3/pay/transactions/jsapi': nodes.V3PayTransactionsJsapi
  'v3/pay/transactions/jsapi-with-contract': nodes.V3PayTransactionsJsapiWithContract
  'v3/pay/transactions/native': nodes.V3PayTransactionsNative
  'v3/pay/transactions/out-trade-no/{out_trade_no}': nodes.V3PayTransactionsOutTradeNoByOut_trade_no
  'v3/pay/transactions/out-trade-no/{out_trade_no}/close': nodes.V3PayTransactionsOutTradeNoByOut_trade_noClose
  'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': nodes.V3PayTransactionsOutTradeNoByOut_trade_noReverse
  'v3/refund/domestic/refunds': nodes.V3RefundDomesticRefunds
  'v3/refund/domestic/refunds/{out_refund_no}': nodes.V3RefundDomesticRefundsByOut_refund_no
  'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': nodes.V3RefundDomesticRefundsByRefund_idApplyAbnormalRefund
  'v3/payroll-card/authentications': nodes.V3PayrollCardAuthentications
  'v3/payroll-card/authentications/pre-order': nodes.V3PayrollCardAuthenticationsPreOrder
  'v3/payroll-card/authentications/pre-order-with-auth': nodes.V3PayrollCardAuthenticationsPreOrderWithAuth
  'v3/payroll-card/authentications/{authenticate_number}': nodes.V3PayrollCardAuthenticationsByAuthenticate_number
  'v3/payroll-card/relations/{openid}': nodes.V3PayrollCardRelationsByOpenid
  'v3/payroll-card/tokens': nodes.V3PayrollCardTokens
  'v3/payroll-card/transfer-batches': nodes.V3PayrollCardTransferBatches
  'v3/payroll-card/wesure/insurance': nodes.V3PayrollCardWesureInsurance
  'v3/payroll-card/wesure/token-validations': nodes.V3PayrollCardWesureTokenValidations
  'v3/payscore/acquiringbank/permissions': nodes.V3PayscoreAcquiringbankPermissions
  'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}': nodes.V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_code
  'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate': nodes.V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_codeTerminate
  'v3/payscore/acquiringbank/serviceorder': nodes.V3PayscoreAcquiringbankServiceorder
  'v3/payscore/acquiringbank/serviceorder/deduction': nodes.V3PayscoreAcquiringbankServiceorderDeduction
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel': nodes.V3PayscoreAcquiringbankServiceorderByOut_order_noCancel
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete': nodes.V3PayscoreAcquiringbankServiceorderByOut_order_noComplete
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify': nodes.V3PayscoreAcquiringbankServiceorderByOut_order_noModify
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo': nodes.V3PayscoreAcquiringbankServiceorderByOut_order_noRegisterdeductinfo
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync': nodes.V3PayscoreAcquiringbankServiceorderByOut_order_noSync
  'v3/payscore/acquiringbank/servicepayondeliveryorder': nodes.V3PayscoreAcquiringbankServicepayondeliveryorder
  'v3/payscore/oversea/partner/serviceorder': nodes.V3PayscoreOverseaPartnerServiceorder
  'v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel': nodes.V3PayscoreOverseaPartnerServiceorderByOut_order_noCancel
  'v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete': nodes.V3PayscoreOverseaPartnerServiceorderByOut_order_noComplete
  'v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync': nodes.V3PayscoreOverseaPartnerServiceorderByOut_order_noSync
  'v3/payscore/partner/permissions': nodes.V3PayscorePartnerPermissions
  'v3/payscore/partner/permissions/apply-for-scene': nodes.V3PayscorePartnerPermissionsApplyForScene
  'v3/payscore/partner/permissions/assess-user-risk-level': nodes.V3PayscorePartnerPermissionsAssessUserRiskLevel
  'v3/payscore/partner/permissions/authorization-code/{authorization_code}': nodes.V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_code
  'v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate': nodes.V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_codeTerminate
  'v3/payscore/partner/permissions/search': nodes.V3PayscorePartnerPermissionsSearch
  'v3/payscore/partner/permissions/terminate': nodes.V3PayscorePartnerPermissionsTerminate
  'v3/payscore/partner/service-account-applications': nodes.V3PayscorePartnerServiceAccountApplications
  'v3/payscore/partner/service-account-applications/{out_apply_no}': nodes.V3PayscorePartnerServiceAccountApplicationsByOut_apply_no
  'v3/payscore/partner/serviceorder': nodes.V3PayscorePartnerServiceorder
  'v3/payscore/partner/serviceorder/direct-complete': nodes.V3PayscorePartnerServiceorderDirectComplete
  'v3/payscore/partner/serviceorder/{out_order_no}/cancel': nodes.V3PayscorePartnerServiceorderByOut_order_noCancel
  'v3/payscore/partner/serviceorder/{out_order_no}/complete': nodes.V3PayscorePartnerServiceorderByOut_order_noComplete
  'v3/payscore/partner/serviceorder/{out_order_no}/modify': nodes.V3PayscorePartnerServiceorderByOut_order_noModify
  'v3/payscore/partner/serviceorder/{out_order_no}/pay': nodes.V3PayscorePartnerServiceorderByOut_order_noPay
  'v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage': nodes.V3PayscorePartnerServiceorderByOut_order_noSendPendingmessage
  'v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage': nodes.V3PayscorePartnerServiceorderByOut_order_noSendPrepaidmessage
  'v3/payscore/partner/serviceorder/{out_order_no}/sync': nodes.V3PayscorePartnerServiceorderByOut_order_noSync
  'v3/payscore/partner/servicepayondeliveryorder': nodes.V3PayscorePartnerServicepayondeliveryorder
  'v3/payscore/partner/servicequotas/service-id/{service_id}': nodes.V3PayscorePartnerServicequotasServiceIdByService_id
  'v3/payscore/plan/partner/payscore-plans': nodes.V3PayscorePlanPartnerPayscorePlans
  'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}': nodes.V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_no
  'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': nodes.V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_noStop
  'v3/payscore/plan/payscore-plans': nodes.V3PayscorePlanPayscorePlans
  'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}': nodes.V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_no
  'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': nodes.V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_noStop
  'v3/payscore/sign-plan/partner/serviceorder': nodes.V3PayscoreSignPlanPartnerServiceorder
  'v3/payscore/sign-plan/partner/user-sign-plans': nodes.V3PayscoreSignPlanPartnerUserSignPlans
  'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': nodes.V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_no
  'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': nodes.V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStop
  'v3/payscore/sign-plan/serviceorder': nodes.V3PayscoreSignPlanServiceorder
  'v3/payscore/sign-plan/user-sign-plans': nodes.V3PayscoreSignPlanUserSignPlans
  'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': nodes.V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_no
  'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': nodes.V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStop
  'v3/payscore/merchant-bill': nodes.V3PayscoreMerchantBill
  'v3/payscore/payafter-orders': nodes.V3PayscorePayafterOrders
  'v3/payscore/payafter-orders/{out_order_no}/cancel': nodes.V3PayscorePayafterOrdersByOut_order_noCancel
  'v3/payscore/payafter-orders/{out_order_no}/complete': nodes.V3PayscorePayafterOrdersByOut_order_noComplete
  'v3/payscore/payafter-orders/{out_order_no}/sync': nodes.V3PayscorePayafterOrdersByOut_order_noSync
  'v3/payscore/permissions': nodes.V3PayscorePermissions
  'v3/payscore/permissions/assess-user-risk-level': nodes.V3PayscorePermissionsAssessUserRiskLevel
  'v3/payscore/permissions/authorization-code/{authorization_code}': nodes.V3PayscorePermissionsAuthorizationCodeByAuthorization_code
  'v3/payscore/permissions/authorization-code/{authorization_code}/terminate': nodes.V3PayscorePermissionsAuthorizationCodeByAuthorization_codeTerminate
  'v3/payscore/permissions/openid/{openid}': nodes.V3PayscorePermissionsOpenidByOpenid
  'v3/payscore/permissions/openid/{openid}/terminate': nodes.V3PayscorePermissionsOpenidByOpenidTerminate
  'v3/payscore/serviceorder': nodes.V3PayscoreServiceorder
  'v3/payscore/serviceorder/direct-complete': nodes.V3PayscoreServiceorderDirectComplete
  'v3/payscore/serviceorder/{out_order_no}/cancel': nodes.V3PayscoreServiceorderByOut_order_noCancel
  'v3/payscore/serviceorder/{out_order_no}/complete': nodes.V3PayscoreServiceorderByOut_order_noComplete
  'v3/payscore/serviceorder/{out_order_no}/modify': nodes.V3PayscoreServiceorderByOut_order_noModify
  'v3/payscore/serviceorder/{out_order_no}/pay': nodes.V3PayscoreServiceorderByOut_order_noPay
  'v3/payscore/serviceorder/{out_order_no}/send-pendingmessage': nodes.V3PayscoreServiceorderByOut_order_noSendPendingmessage
  'v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage': nodes.V3PayscoreServiceorderByOut_order_noSendPrepaidmessage
  'v3/payscore/serviceorder/{out_order_no}/sync': nodes.V3PayscoreServiceorderByOut_order_noSync
  'v3/payscore/servicepayondeliveryorder': nodes.V3PayscoreServicepayondeliveryorder
  'v3/payscore/smartretail-orders': nodes.V3PayscoreSmartretailOrders
  'v3/payscore/smartretail-orders/{out_order_no}/cancel': nodes.V3PayscoreSmartretailOrdersByOut_order_noCancel
  'v3/payscore/smartretail-orders/{out_order_no}/complete': nodes.V3PayscoreSmartretailOrdersByOut_order_noComplete
  'v3/payscore/user-service-state': nodes.V3PayscoreUserServiceState
  'v3/payscore/users/{openid}/permissions/{service_id}/terminate': nodes.V3PayscoreUsersByOpenidPermissionsByService_idTerminate
  'v3/platsolution/ecommerce/bank-transfer-recharges/apply': nodes.V3PlatsolutionEcommerceBankTransferRechargesApply
  'v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': nodes.V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOut_recharge_no
  'v3/platsolution/ecommerce/insurance-compensation-contracts': nodes.V3PlatsolutionEcommerceInsuranceCompensationContracts
  'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened': nodes.V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySub_mchidCheckOpened
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills': nodes.V3PlatsolutionEcommerceMchTransferCompensateBills
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}': nodes.V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBill_id
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}': nodes.V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_no
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel': nodes.V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_noCancel
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer': nodes.V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills': nodes.V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}': nodes.V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBill_id
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}': nodes.V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOut_bill_no
  'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills': nodes.V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills
  'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}': nodes.V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOut_bill_no
  'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills': nodes.V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills
  'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}': nodes.V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOut_bill_no
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills': nodes.V3PlatsolutionEcommerceMchTransferInsuranceClaimBills
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}': nodes.V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBill_id
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}': nodes.V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_no
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel': nodes.V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_noCancel
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer': nodes.V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer
  'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills': nodes.V3PlatsolutionEcommerceMchTransferSubMchCompensationBills
  'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}': nodes.V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOut_bill_no
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills': nodes.V3PlatsolutionEcommerceMchTransferTransferBills
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}': nodes.V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBill_id
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': nodes.V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOut_bill_no
  'v3/platsolution/ecommerce/recharge-employees': nodes.V3PlatsolutionEcommerceRechargeEmployees
  'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}': nodes.V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchid
  'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete': nodes.V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidSpOpenidBySp_openidDelete
  'v3/platsolution/ecommerce/recharges/apply': nodes.V3PlatsolutionEcommerceRechargesApply
  'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}': nodes.V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_no
  'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close': nodes.V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_noClose
  'v3/platsolution/ecommerce/settle/prepay-settle-orders': nodes.V3PlatsolutionEcommerceSettlePrepaySettleOrders
  'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}': nodes.V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_no
  'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle': nodes.V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_noApplyAbnormalSettle
  'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': nodes.V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw
  'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': nodes.V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOut_request_no
  'v3/platsolution/insurance/mch-transfer/batches/apply': nodes.V3PlatsolutionInsuranceMchTransferBatchesApply
  'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}': nodes.V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_id
  'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': nodes.V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': nodes.V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_no
  'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': nodes.V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApply
  'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}': nodes.V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_no
  'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': nodes.V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': nodes.V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_no
  'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': nodes.V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApply
  'v3/platsolution/insurance/mch-transfer/reservation/apply': nodes.V3PlatsolutionInsuranceMchTransferReservationApply
  'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': nodes.V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_no
  'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': nodes.V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_noClose
  'v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}': nodes.V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservation_id
  'v3/platsolution/mch-transfer/batches/apply': nodes.V3PlatsolutionMchTransferBatchesApply
  'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}': nodes.V3PlatsolutionMchTransferBatchesBatchIdByBatch_id
  'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': nodes.V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': nodes.V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_no
  'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': nodes.V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApply
  'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}': nodes.V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_no
  'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': nodes.V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': nodes.V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_no
  'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': nodes.V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApply
  'v3/platsolution/mch-transfer/reservation/apply': nodes.V3PlatsolutionMchTransferReservationApply
  'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': nodes.V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_no
  'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': nodes.V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_noClose
  'v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}': nodes.V3PlatsolutionMchTransferReservationReservationIdByReservation_id
  'v3/profitsharing/bills': nodes.V3ProfitsharingBills
  'v3/profitsharing/merchant-configs/{sub_mchid}': nodes.V3ProfitsharingMerchantConfigsBySub_mchid
  'v3/profitsharing/orders': nodes.V3ProfitsharingOrders
  'v3/profitsharing/orders/unfreeze': nodes.V3ProfitsharingOrdersUnfreeze
  'v3/profitsharing/orders/{out_order_no}': nodes.V3ProfitsharingOrdersByOut_order_no
  'v3/profitsharing/receivers/add': nodes.V3ProfitsharingReceiversAdd
  'v3/profitsharing/receivers/delete': nodes.V3ProfitsharingReceiversDelete
  'v3/profitsharing/return-orders': nodes.V3ProfitsharingReturnOrders
  'v3/profitsharing/return-orders/{out_return_no}': nodes.V3ProfitsharingReturnOrdersByOut_return_no
  'v3/profitsharing/transactions/{transaction_id}/amounts': nodes.V3ProfitsharingTransactionsByTransaction_idAmounts
  'v3/credit-repayment/partner/contracts/app-presign': nodes.V3CreditRepaymentPartnerContractsAppPresign
  'v3/credit-repayment/partner/contracts/h5-presign': nodes.V3CreditRepaymentPartnerContractsH5Presign
  'v3/credit-repayment/partner/contracts/terminate': nodes.V3CreditRepaymentPartnerContractsTerminate
  'v3/credit-repayment/partner/contracts/{out_contract_code}': nodes.V3CreditRepaymentPartnerContractsByOut_contract_code
  'v3/credit-repayment/partner/deduct-orders': nodes.V3CreditRepaymentPartnerDeductOrders
  'v3/credit-repayment/partner/deduct-orders/{out_trade_no}': nodes.V3CreditRepaymentPartnerDeductOrdersByOut_trade_no
  'v3/credit-repayment/partner/schedule-records/batch-create': nodes.V3CreditRepaymentPartnerScheduleRecordsBatchCreate
  'v3/credit-repayment/partner/schedule-records/{out_record_id}': nodes.V3CreditRepaymentPartnerScheduleRecordsByOut_record_id
  'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}': nodes.V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_no
  'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close': nodes.V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_noClose
  'v3/repayment/combine-transactions/partner/prepay': nodes.V3RepaymentCombineTransactionsPartnerPrepay
  'v3/express/users/{openid}/transform': nodes.V3ExpressUsersByOpenidTransform
  'v3/hire-power-bank/insurance-orders': nodes.V3HirePowerBankInsuranceOrders
  'v3/hire-power-bank/insurance-orders/{out_order_no}': nodes.V3HirePowerBankInsuranceOrdersByOut_order_no
  'v3/hire-power-bank/user-qualifications/{openid}': nodes.V3HirePowerBankUserQualificationsByOpenid
  'v3/lovefeast/brands/{brand_id}': nodes.V3LovefeastBrandsByBrand_id
  'v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': nodes.V3LovefeastUsersByOpenidOrdersBrandIdByBrand_id
  'v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': nodes.V3LovefeastUsersByOpenidOrdersOutTradeNoByOut_trade_no
  'v3/qrcode/transactions': nodes.V3QrcodeTransactions
  'v3/qrcode/transactions/out-trade-no/{out_trade_no}': nodes.V3QrcodeTransactionsOutTradeNoByOut_trade_no
  'v3/qrcode/user-services/contract-id/{contract_id}': nodes.V3QrcodeUserServicesContractIdByContract_id
  'v3/taxi-invoice/attendance/punch': nodes.V3TaxiInvoiceAttendancePunch
  'v3/taxi-invoice/cards': nodes.V3TaxiInvoiceCards
  'v3/taxi-invoice/cards/upload-file': nodes.V3TaxiInvoiceCardsUploadFile
  'v3/taxi-invoice/driver/update-driver': nodes.V3TaxiInvoiceDriverUpdateDriver
  'v3/taxi-invoice/drivers/{driver_license}': nodes.V3TaxiInvoiceDriversByDriver_license
  'v3/taxi-invoice/taxi-companies/{company_mchid}': nodes.V3TaxiInvoiceTaxiCompaniesByCompany_mchid
  'v3/taxi-invoice/taxi-company/create-taxi-company': nodes.V3TaxiInvoiceTaxiCompanyCreateTaxiCompany
  'v3/taxi-invoice/taxi/update-taxi': nodes.V3TaxiInvoiceTaxiUpdateTaxi
  'v3/taxi-invoice/taxies/{plate_number}': nodes.V3TaxiInvoiceTaxiesByPlate_number
  'v3/taxi-invoice/user-taxi-order/find-by-token': nodes.V3TaxiInvoiceUserTaxiOrderFindByToken
  'v3/taxi-invoice/user-taxi-orders': nodes.V3TaxiInvoiceUserTaxiOrders
  'v3/partner-transfer/batches': nodes.V3PartnerTransferBatches
  'v3/partner-transfer/batches/batch-id/{batch_id}': nodes.V3PartnerTransferBatchesBatchIdByBatch_id
  'v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': nodes.V3PartnerTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  'v3/partner-transfer/batches/out-batch-no/{out_batch_no}': nodes.V3PartnerTransferBatchesOutBatchNoByOut_batch_no
  'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': nodes.V3PartnerTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  'v3/transfer-detail/electronic-receipts': nodes.V3TransferDetailElectronicReceipts
  'v3/transfer/batches': nodes.V3TransferBatches
  'v3/transfer/batches/batch-id/{batch_id}': nodes.V3TransferBatchesBatchIdByBatch_id
  'v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': nodes.V3TransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  'v3/transfer/batches/out-batch-no/{out_batch_no}': nodes.V3TransferBatchesOutBatchNoByOut_batch_no
  'v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': nodes.V3TransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  'v3/transfer/bill-receipt': nodes.V3TransferBillReceipt
  'v3/transfer/bill-receipt/{out_batch_no}': nodes.V3TransferBillReceiptByOut_batch_no
  'v3/transferdownload/elecvoucherfile': nodes.V3TransferdownloadElecvoucherfile
  'v3/transferdownload/signfile': nodes.V3TransferdownloadSignfile
  'v3/vehicle/etc/contracts/{contract_id}': nodes.V3VehicleEtcContractsByContract_id
  'v3/vehicle/etc/preopen': nodes.V3VehicleEtcPreopen
  'v3/vehicle/etc/transactions/highway': nodes.V3VehicleEtcTransactionsHighway
  'v3/vehicle/etc/transactions/id/{transaction_id}': nodes.V3VehicleEtcTransactionsIdByTransaction_id
  'v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}': nodes.V3VehicleEtcTransactionsOutTradeNoByOut_trade_no
  'v3/vehicle/etc/users/{openid}/contracts': nodes.V3VehicleEtcUsersByOpenidContracts
  'v3/vehicle/parking/parkings': nodes.V3VehicleParkingParkings
  'v3/vehicle/parking/services/find': nodes.V3VehicleParkingServicesFind
  'v3/vehicle/transactions/out-trade-no/{out_trade_no}': nodes.V3VehicleTransactionsOutTradeNoByOut_trade_no
  'v3/vehicle/transactions/parking': nodes.V3VehicleTransactionsParking
  'v3/webizpay/avail-mch-ranges': nodes.V3WebizpayAvailMchRanges
  'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': nodes.V3WebizpayAvailMchRangesByRange_idMerchantIdentifiers
  'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}': nodes.V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersByMerchant_identifier
  'v3/webizpay/bill/proof': nodes.V3WebizpayBillProof
  'v3/webizpay/bill/trade-bill': nodes.V3WebizpayBillTradeBill
  'v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}': nodes.V3WebizpayEmployeesByEmployee_idOutQuotaCardsByOut_card_no
  'v3/webizpay/employees/{employee_id}/quota-cards': nodes.V3WebizpayEmployeesByEmployee_idQuotaCards
  'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}': nodes.V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_no
  'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel': nodes.V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noCancel
  'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url': nodes.V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noPaymentUrl
  'v3/webizpay/employees/{employee_id}/revoke': nodes.V3WebizpayEmployeesByEmployee_idRevoke
  'v3/webizpay/stores/entity-matches': nodes.V3WebizpayStoresEntityMatches
  'v3/webizpay/stores/entity-matches/{batch_id}': nodes.V3WebizpayStoresEntityMatchesByBatch_id
  'v3/webizpay/users/{user_id}/authorization-state': nodes.V3WebizpayUsersByUser_idAuthorizationState
  'v3/webizpay/users/{user_id}/authorization-url': nodes.V3WebizpayUsersByUser_idAuthorizationUrl
  'brand/marketing/product-coupon/media/upload-image': nodes.BrandMarketingProductCouponMediaUploadImage
  'brand/marketing/product-coupon/notify-configs': nodes.BrandMarketingProductCouponNotifyConfigs
  'brand/marketing/product-coupon/product-coupons': nodes.BrandMarketingProductCouponProductCoupons
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_id
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idDeactivate
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundles
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_id
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStores
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStores
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudget
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocks
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_id
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStores
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStores
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivate
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStores
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudget
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodes
  'brand/marketing/product-coupon/users/{openid}/coupons': nodes.BrandMarketingProductCouponUsersByOpenidCoupons
  'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}': nodes.BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_code
  'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': nodes.BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeConfirm
  'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': nodes.BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeDeactivate
  'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return': nodes.BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeReturn
  'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use': nodes.BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeUse
  'brand/marketing/product-coupon/users/{openid}/pre-send-coupon': nodes.BrandMarketingProductCouponUsersByOpenidPreSendCoupon
  'invoicing/fapiao/fapiao-file': nodes.InvoicingFapiaoFapiaoFile
  'global/v3/customs/orders': nodes.GlobalV3CustomsOrders
  'global/v3/customs/redeclare': nodes.GlobalV3CustomsRedeclare
  'global/v3/customs/verify-certificate': nodes.GlobalV3CustomsVerifyCertificate
  'hk/v3/certificates': nodes.HkV3Certificates
  'hk/v3/merchants': nodes.HkV3Merchants
  'hk/v3/merchants/{sub_mchid}': nodes.HkV3MerchantsBySub_mchid
  'hk/v3/refunds': nodes.HkV3Refunds
  'hk/v3/refunds/id/{refund_id}': nodes.HkV3RefundsIdByRefund_id
  'hk/v3/refunds/out-refund-no/{out_refund_no}': nodes.HkV3RefundsOutRefundNoByOut_refund_no
  'hk/v3/settle/settlements': nodes.HkV3SettleSettlements
  'hk/v3/statements': nodes.HkV3Statements
  'hk/v3/transactions/app': nodes.HkV3TransactionsApp
  'hk/v3/transactions/id/{transaction_id}': nodes.HkV3TransactionsIdByTransaction_id
  'hk/v3/transactions/id/{transaction_id}/close': nodes.HkV3TransactionsIdByTransaction_idClose
  'hk/v3/transactions/id/{transaction_id}/reverse': nodes.HkV3TransactionsIdByTransaction_idReverse
  'hk/v3/transactions/jsapi': nodes.HkV3TransactionsJsapi
  'hk/v3/transactions/micropay': nodes.HkV3TransactionsMicropay
  'hk/v3/transactions/mweb': nodes.HkV3TransactionsMweb
  'hk/v3/transactions/native': nodes.HkV3TransactionsNative
  'hk/v3/transactions/out-trade-no/{out_trade_no}': nodes.HkV3TransactionsOutTradeNoByOut_trade_no
  'hk/v3/transactions/out-trade-no/{out_trade_no}/close': nodes.HkV3TransactionsOutTradeNoByOut_trade_noClose
  'hk/v3/transactions/out-trade-no/{out_trade_no}/reverse': nodes.HkV3TransactionsOutTradeNoByOut_trade_noReverse
  'v2/applyment/micro/getstate': nodes.V2ApplymentMicroGetstate
  'v2/applyment/micro/getupgradestate': nodes.V2ApplymentMicroGetupgradestate
  'v2/applyment/micro/modifyarchives': nodes.V2ApplymentMicroModifyarchives
  'v2/applyment/micro/modifycontactinfo': nodes.V2ApplymentMicroModifycontactinfo
  'v2/applyment/micro/signcontract': nodes.V2ApplymentMicroSigncontract
  'v2/applyment/micro/submit': nodes.V2ApplymentMicroSubmit
  'v2/applyment/micro/submitupgrade': nodes.V2ApplymentMicroSubmitupgrade
  'v2/deposit/consume': nodes.V2DepositConsume
  'v2/deposit/facepay': nodes.V2DepositFacepay
  'v2/deposit/micropay': nodes.V2DepositMicropay
  'v2/deposit/orderquery': nodes.V2DepositOrderquery
  'v2/deposit/refund': nodes.V2DepositRefund
  'v2/deposit/refundquery': nodes.V2DepositRefundquery
  'v2/deposit/reverse': nodes.V2DepositReverse
  'v2/deposit/unifiedorder': nodes.V2DepositUnifiedorder
  'v2/mmpaymkttransfers/gethbinfo': nodes.V2MmpaymkttransfersGethbinfo
  'v2/mmpaymkttransfers/gettransferinfo': nodes.V2MmpaymkttransfersGettransferinfo
  'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket': nodes.V2MmpaymkttransfersPromotionPaywwsptrans2pocket
  'v2/mmpaymkttransfers/promotion/querywwsptrans2pocket': nodes.V2MmpaymkttransfersPromotionQuerywwsptrans2pocket
  'v2/mmpaymkttransfers/promotion/transfers': nodes.V2MmpaymkttransfersPromotionTransfers
  'v2/mmpaymkttransfers/query_coupon_stock': nodes.V2MmpaymkttransfersQuery_coupon_stock
  'v2/mmpaymkttransfers/querycouponsinfo': nodes.V2MmpaymkttransfersQuerycouponsinfo
  'v2/mmpaymkttransfers/queryworkwxredpack': nodes.V2MmpaymkttransfersQueryworkwxredpack
  'v2/mmpaymkttransfers/send_coupon': nodes.V2MmpaymkttransfersSend_coupon
  'v2/mmpaymkttransfers/sendgroupredpack': nodes.V2MmpaymkttransfersSendgroupredpack
  'v2/mmpaymkttransfers/sendminiprogramhb': nodes.V2MmpaymkttransfersSendminiprogramhb
  'v2/mmpaymkttransfers/sendredpack': nodes.V2MmpaymkttransfersSendredpack
  'v2/mmpaymkttransfers/sendworkwxredpack': nodes.V2MmpaymkttransfersSendworkwxredpack
  'v2/mmpaysptrans/pay_bank': nodes.V2MmpaysptransPay_bank
  'v2/mmpaysptrans/query_bank': nodes.V2MmpaysptransQuery_bank
  'v2/papay/deletecontract': nodes.V2PapayDeletecontract
  'v2/papay/entrustweb': nodes.V2PapayEntrustweb
  'v2/papay/h5entrustweb': nodes.V2PapayH5entrustweb
  'v2/papay/partner/deletecontract': nodes.V2PapayPartnerDeletecontract
  'v2/papay/partner/entrustweb': nodes.V2PapayPartnerEntrustweb
  'v2/papay/partner/h5entrustweb': nodes.V2PapayPartnerH5entrustweb
  'v2/papay/partner/preentrustweb': nodes.V2PapayPartnerPreentrustweb
  'v2/papay/partner/querycontract': nodes.V2PapayPartnerQuerycontract
  'v2/papay/preentrustweb': nodes.V2PapayPreentrustweb
  'v2/papay/querycontract': nodes.V2PapayQuerycontract
  'v2/pay/closecombinedorder': nodes.V2PayClosecombinedorder
  'v2/pay/closeorder': nodes.V2PayCloseorder
  'v2/pay/combinedorder': nodes.V2PayCombinedorder
  'v2/pay/contractorder': nodes.V2PayContractorder
  'v2/pay/downloadbill': nodes.V2PayDownloadbill
  'v2/pay/downloadfundflow': nodes.V2PayDownloadfundflow
  'v2/pay/facepay': nodes.V2PayFacepay
  'v2/pay/facepayquery': nodes.V2PayFacepayquery
  'v2/pay/micropay': nodes.V2PayMicropay
  'v2/pay/orderquery': nodes.V2PayOrderquery
  'v2/pay/paporderquery': nodes.V2PayPaporderquery
  'v2/pay/pappayapply': nodes.V2PayPappayapply
  'v2/pay/partner/paporderquery': nodes.V2PayPartnerPaporderquery
  'v2/pay/partner/pappayapply': nodes.V2PayPartnerPappayapply
  'v2/pay/profitsharingaddreceiver': nodes.V2PayProfitsharingaddreceiver
  'v2/pay/profitsharingmerchantratioquery': nodes.V2PayProfitsharingmerchantratioquery
  'v2/pay/profitsharingorderamountquery': nodes.V2PayProfitsharingorderamountquery
  'v2/pay/profitsharingquery': nodes.V2PayProfitsharingquery
  'v2/pay/profitsharingremovereceiver': nodes.V2PayProfitsharingremovereceiver
  'v2/pay/profitsharingreturnquery': nodes.V2PayProfitsharingreturnquery
  'v2/pay/querycombinedorder': nodes.V2PayQuerycombinedorder
  'v2/pay/queryexchagerate': nodes.V2PayQueryexchagerate
  'v2/pay/refundquery': nodes.V2PayRefundquery
  'v2/pay/refundqueryv2': nodes.V2PayRefundqueryv2
  'v2/pay/settlementquery': nodes.V2PaySettlementquery
  'v2/pay/unifiedorder': nodes.V2PayUnifiedorder
  'v2/mchrisk/bankquerymchauditinfo': nodes.V2MchriskBankquerymchauditinfo
  'v2/mchrisk/channelquerymchauditinfo': nodes.V2MchriskChannelquerymchauditinfo
  'v2/mchrisk/querymchrisk': nodes.V2MchriskQuerymchrisk
  'v2/mchrisk/setmchriskcallback': nodes.V2MchriskSetmchriskcallback
  'v2/mchrisk/syncmchriskresult': nodes.V2MchriskSyncmchriskresult
  'v2/risk/getcertficates': nodes.V2RiskGetcertficates
  'v2/risk/getpublickey': nodes.V2RiskGetpublickey
  'v2/risk/getviolation': nodes.V2RiskGetviolation
  'v2/secsvc/getrealnameinfo': nodes.V2SecsvcGetrealnameinfo
  'v2/secsvc/realnameauth': nodes.V2SecsvcRealnameauth
  'v2/sandboxnew/pay/downloadbill': nodes.V2SandboxnewPayDownloadbill
  'v2/sandboxnew/pay/getsignkey': nodes.V2SandboxnewPayGetsignkey
  'v2/sandboxnew/pay/micropay': nodes.V2SandboxnewPayMicropay
  'v2/sandboxnew/pay/orderquery': nodes.V2SandboxnewPayOrderquery
  'v2/sandboxnew/pay/refund': nodes.V2SandboxnewPayRefund
  'v2/sandboxnew/pay/refundquery': nodes.V2SandboxnewPayRefundquery
  'v2/sandboxnew/pay/unifiedorder': nodes.V2SandboxnewPayUnifiedorder
  'v2/xdc/apiv2getsignkey/sign/getsignkey': nodes.V2XdcApiv2getsignkeySignGetsignkey
  'v2/xdc/apiv2sandbox/pay/micropay': nodes.V2XdcApiv2sandboxPayMicropay
  'v2/xdc/apiv2sandbox/pay/orderquery': nodes.V2XdcApiv2sandboxPayOrderquery
  'v2/secapi/mch/addInstitutionsub': nodes.V2SecapiMchAddInstitutionsub
  'v2/secapi/mch/addsubdevconfig': nodes.V2SecapiMchAddsubdevconfig
  'v2/secapi/mch/channelsetting': nodes.V2SecapiMchChannelsetting
  'v2/secapi/mch/modifyInstitutionsub': nodes.V2SecapiMchModifyInstitutionsub
  'v2/secapi/mch/modifymchinfo': nodes.V2SecapiMchModifymchinfo
  'v2/secapi/mch/queryInstitutionsub': nodes.V2SecapiMchQueryInstitutionsub
  'v2/secapi/mch/querysubdevconfig': nodes.V2SecapiMchQuerysubdevconfig
  'v2/secapi/mch/submchmanage': nodes.V2SecapiMchSubmchmanage
  'v2/secapi/mch/uploadmedia': nodes.V2SecapiMchUploadmedia
  'v2/secapi/mkt/addrecommendconf': nodes.V2SecapiMktAddrecommendconf
  'v2/secapi/pay/facepayreverse': nodes.V2SecapiPayFacepayreverse
  'v2/secapi/pay/multiprofitsharing': nodes.V2SecapiPayMultiprofitsharing
  'v2/secapi/pay/profitsharing': nodes.V2SecapiPayProfitsharing
  'v2/secapi/pay/profitsharingfinish': nodes.V2SecapiPayProfitsharingfinish
  'v2/secapi/pay/profitsharingreturn': nodes.V2SecapiPayProfitsharingreturn
  'v2/secapi/pay/refund': nodes.V2SecapiPayRefund
  'v2/secapi/pay/refundv2': nodes.V2SecapiPayRefundv2
  'v2/secapi/pay/reverse': nodes.V2SecapiPayReverse
  'v2/appauth/authindex': nodes.V2AppauthAuthindex
  'v2/appauth/getaccesstoken': nodes.V2AppauthGetaccesstoken
  'v2/billcommentsp/batchquerycomment': nodes.V2BillcommentspBatchquerycomment
  'v2/cgi-bin/mch/customs/customdeclareorder': nodes.V2CgiBinMchCustomsCustomdeclareorder
  'v2/cgi-bin/mch/customs/customdeclarequery': nodes.V2CgiBinMchCustomsCustomdeclarequery
  'v2/cgi-bin/mch/newcustoms/customdeclareredeclare': nodes.V2CgiBinMchNewcustomsCustomdeclareredeclare
  'v2/face/get_wxpayface_authinfo': nodes.V2FaceGet_wxpayface_authinfo
  'v2/fund/queryautowithdrawbydate': nodes.V2FundQueryautowithdrawbydate
  'v2/fund/reautowithdrawbydate': nodes.V2FundReautowithdrawbydate
  'v2/payitil/report': nodes.V2PayitilReport
  'v2/tools/authcodetoopenid': nodes.V2ToolsAuthcodetoopenid
  'v2/tools/shorturl': nodes.V2ToolsShorturl
  'v2/transit/partnerpay/payapply': nodes.V2TransitPartnerpayPayapply
  'v2/transit/partnerpay/queryorder': nodes.V2TransitPartnerpayQueryorder
  'v2/transit/partnerpay/querystate': nodes.V2TransitPartnerpayQuerystate
  'v2/transit/pay/payapply': nodes.V2TransitPayPayapply
  'v2/transit/pay/querystate': nodes.V2TransitPayQuerystate
  'v2/transit/queryorder': nodes.V2TransitQueryorder
  'v2/vehicle/partnerpay/notification': nodes.V2VehiclePartnerpayNotification
  'v2/vehicle/partnerpay/payapply': nodes.V2VehiclePartnerpayPayapply
  'v2/vehicle/partnerpay/querystate': nodes.V2VehiclePartnerpayQuerystate
  'v2/vehicle/pay/notification': nodes.V2VehiclePayNotification
  'v2/vehicle/pay/payapply': nodes.V2VehiclePayPayapply
  'v2/vehicle/pay/querystate': nodes.V2VehiclePayQuerystate
  'v2/wxv/cancelbill': nodes.V2WxvCancelbill
  'v2/wxv/changerentmoney': nodes.V2WxvChangerentmoney
  'v2/wxv/createhotelbill': nodes.V2WxvCreatehotelbill
  'v2/wxv/createrentbill': nodes.V2WxvCreaterentbill
  'v2/wxv/finishhotelbill': nodes.V2WxvFinishhotelbill
  'v2/wxv/finishrentbill': nodes.V2WxvFinishrentbill
  'v2/wxv/queryhotelbill': nodes.V2WxvQueryhotelbill
  'v2/wxv/queryrentbill': nodes.V2WxvQueryrentbill
}
/** Paths without verbs of their own. */
export interface Branches {
  'v3/aggracct-bc': nodes.V3AggracctBc
  'v3/aggracct-bc/wb-channel': nodes.V3AggracctBcWbChannel
  'v3/aggracct-bc/wb-channel/account': nodes.V3AggracctBcWbChannelAccount
  'v3/aggracct-bc/wb-channel/bank-channel-account': nodes.V3AggracctBcWbChannelBankChannelAccount
  'v3/aggracct-bc/wb-channel/control-orders': nodes.V3AggracctBcWbChannelControlOrders
  'v3/aggracct-bc/wb-channel/control-orders/info': nodes.V3AggracctBcWbChannelControlOrdersInfo
  'v3/aggracct-bc/wb-channel/control-orders/info/update': nodes.V3AggracctBcWbChannelControlOrdersInfoUpdate
  'v3/aggracct-bc/wb-channel/control-orders/info/update/result': nodes.V3AggracctBcWbChannelControlOrdersInfoUpdateResult
  'v3/apply4sub': nodes.V3Apply4sub
  'v3/apply4sub/sub_merchants': nodes.V3Apply4subSub_merchants
  'v3/apply4sub/sub_merchants/{sub_mchid}': nodes.V3Apply4subSub_merchantsBySub_mchid
  'v3/apply4sub/sub_merchants/{sub_mchid}/application': nodes.V3Apply4subSub_merchantsBySub_mchidApplication
  'v3/apply4subject': nodes.V3Apply4subject
  'v3/apply4subject/applyment/merchants': nodes.V3Apply4subjectApplymentMerchants
  'v3/apply4subject/applyment/merchants/{sub_mchid}': nodes.V3Apply4subjectApplymentMerchantsBySub_mchid
  'v3/apply4subject/applyment/{applyment_id}': nodes.V3Apply4subjectApplymentByApplyment_id
  'v3/apply4subject/applyment/{business_code}': nodes.V3Apply4subjectApplymentByBusiness_code
  'v3/applyment4sub': nodes.V3Applyment4sub
  'v3/applyment4sub/applyment': nodes.V3Applyment4subApplyment
  'v3/applyment4sub/applyment/applyment_id': nodes.V3Applyment4subApplymentApplyment_id
  'v3/applyment4sub/applyment/business_code': nodes.V3Applyment4subApplymentBusiness_code
  'v3/capital': nodes.V3Capital
  'v3/capital/capitallhh': nodes.V3CapitalCapitallhh
  'v3/capital/capitallhh/areas': nodes.V3CapitalCapitallhhAreas
  'v3/capital/capitallhh/areas/provinces/{province_code}': nodes.V3CapitalCapitallhhAreasProvincesByProvince_code
  'v3/capital/capitallhh/banks': nodes.V3CapitalCapitallhhBanks
  'v3/capital/capitallhh/banks/{bank_alias_code}': nodes.V3CapitalCapitallhhBanksByBank_alias_code
  'v3/merchant-settlement': nodes.V3MerchantSettlement
  'v3/rate-activity': nodes.V3RateActivity
  'v3/rate-activity/applications/id': nodes.V3RateActivityApplicationsId
  'v3/bank-batch-transfer': nodes.V3BankBatchTransfer
  'v3/bank-batch-transfer/receipt': nodes.V3BankBatchTransferReceipt
  'v3/bank-transfer': nodes.V3BankTransfer
  'v3/bank-transfer/batches/batch-id': nodes.V3BankTransferBatchesBatchId
  'v3/bank-transfer/batches/batch-id/{batch_id}/details': nodes.V3BankTransferBatchesBatchIdByBatch_idDetails
  'v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id': nodes.V3BankTransferBatchesBatchIdByBatch_idDetailsDetailId
  'v3/bank-transfer/batches/out-batch-no': nodes.V3BankTransferBatchesOutBatchNo
  'v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details': nodes.V3BankTransferBatchesOutBatchNoByOut_batch_noDetails
  'v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no': nodes.V3BankTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNo
  'v3/bill': nodes.V3Bill
  'v3/billdownload': nodes.V3Billdownload
  'v3/brand': nodes.V3Brand
  'v3/brand/partner': nodes.V3BrandPartner
  'v3/brand/partner/card-member': nodes.V3BrandPartnerCardMember
  'v3/brand/partner/card-member/user-points': nodes.V3BrandPartnerCardMemberUserPoints
  'v3/brand/partner/card-member/user-points/exchange-coupon': nodes.V3BrandPartnerCardMemberUserPointsExchangeCoupon
  'v3/brand/partner/store': nodes.V3BrandPartnerStore
  'v3/brand/profitsharing': nodes.V3BrandProfitsharing
  'v3/brand/profitsharing/brand-configs': nodes.V3BrandProfitsharingBrandConfigs
  'v3/brand/profitsharing/orders/{transaction_id}': nodes.V3BrandProfitsharingOrdersByTransaction_id
  'v3/brand/profitsharing/receivers': nodes.V3BrandProfitsharingReceivers
  'v3/brand/applyments/applyment-id': nodes.V3BrandApplymentsApplymentId
  'v3/brand/applyments/business-code': nodes.V3BrandApplymentsBusinessCode
  'v3/brand/card': nodes.V3BrandCard
  'v3/brand/card/card-links/business-code': nodes.V3BrandCardCardLinksBusinessCode
  'v3/brand/marketing': nodes.V3BrandMarketing
  'v3/brand/marketing/shake-activities': nodes.V3BrandMarketingShakeActivities
  'v3/brand-basic': nodes.V3BrandBasic
  'v3/brand-basic/partner': nodes.V3BrandBasicPartner
  'v3/brand-basic/partner/brands': nodes.V3BrandBasicPartnerBrands
  'v3/brand-basic/partner/brands/{brand_id}': nodes.V3BrandBasicPartnerBrandsByBrand_id
  'v3/marketing': nodes.V3Marketing
  'v3/marketing/busifavor': nodes.V3MarketingBusifavor
  'v3/marketing/busifavor/coupons': nodes.V3MarketingBusifavorCoupons
  'v3/marketing/busifavor/coupons/{card_id}': nodes.V3MarketingBusifavorCouponsByCard_id
  'v3/marketing/busifavor/product-coupons': nodes.V3MarketingBusifavorProductCoupons
  'v3/marketing/busifavor/subsidy': nodes.V3MarketingBusifavorSubsidy
  'v3/marketing/busifavor/users': nodes.V3MarketingBusifavorUsers
  'v3/marketing/busifavor/users/{openid}': nodes.V3MarketingBusifavorUsersByOpenid
  'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}': nodes.V3MarketingBusifavorUsersByOpenidCouponsByCoupon_code
  'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids': nodes.V3MarketingBusifavorUsersByOpenidCouponsByCoupon_codeAppids
  'v3/marketing/favor': nodes.V3MarketingFavor
  'v3/marketing/favor/media': nodes.V3MarketingFavorMedia
  'v3/marketing/favor/users': nodes.V3MarketingFavorUsers
  'v3/marketing/favor/users/{openid}': nodes.V3MarketingFavorUsersByOpenid
  'v3/marketing/goods-subsidy-activity': nodes.V3MarketingGoodsSubsidyActivity
  'v3/marketing/goods-subsidy-activity/activity': nodes.V3MarketingGoodsSubsidyActivityActivity
  'v3/marketing/goods-subsidy-activity/activity/{activity_id}': nodes.V3MarketingGoodsSubsidyActivityActivityByActivity_id
  'v3/marketing/goods-subsidy-activity/qualification': nodes.V3MarketingGoodsSubsidyActivityQualification
  'v3/marketing/goods-subsidy-activity/retail-store-act': nodes.V3MarketingGoodsSubsidyActivityRetailStoreAct
  'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}': nodes.V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_id
  'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}': nodes.V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_id
  'v3/marketing/bank-favor': nodes.V3MarketingBankFavor
  'v3/marketing/bank-favor/users': nodes.V3MarketingBankFavorUsers
  'v3/marketing/bank-favor/users/{openid}': nodes.V3MarketingBankFavorUsersByOpenid
  'v3/marketing/bank-favor/users/{openid}/coupons': nodes.V3MarketingBankFavorUsersByOpenidCoupons
  'v3/marketing/bank': nodes.V3MarketingBank
  'v3/marketing/bank/packages': nodes.V3MarketingBankPackages
  'v3/marketing/bank/packages/{package_id}': nodes.V3MarketingBankPackagesByPackage_id
  'v3/marketing/membercard-activity': nodes.V3MarketingMembercardActivity
  'v3/marketing/partner': nodes.V3MarketingPartner
  'v3/marketing/partner/delivery-plan': nodes.V3MarketingPartnerDeliveryPlan
  'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}': nodes.V3MarketingPartnerDeliveryPlanDeliveryPlansByBrand_id
  'v3/marketing/partner/delivery-plan/{sp_mchid}': nodes.V3MarketingPartnerDeliveryPlanBySp_mchid
  'v3/marketing/partner/product-coupon': nodes.V3MarketingPartnerProductCoupon
  'v3/marketing/partner/product-coupon/media': nodes.V3MarketingPartnerProductCouponMedia
  'v3/marketing/partner/product-coupon/users': nodes.V3MarketingPartnerProductCouponUsers
  'v3/marketing/partner/product-coupon/users/{openid}': nodes.V3MarketingPartnerProductCouponUsersByOpenid
  'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}': nodes.V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUser_coupon_bundle_id
  'v3/marketing/shopping-receipt': nodes.V3MarketingShoppingReceipt
  'v3/marketing/weekly-discount': nodes.V3MarketingWeeklyDiscount
  'v3/marketing/withdraw-favor': nodes.V3MarketingWithdrawFavor
  'v3/marketing/withdraw-favor/users': nodes.V3MarketingWithdrawFavorUsers
  'v3/marketing/withdraw-favor/users/{openid}': nodes.V3MarketingWithdrawFavorUsersByOpenid
  'v3/marketing/membercard-open': nodes.V3MarketingMembercardOpen
  'v3/marketing/membercard-open/activate-informations': nodes.V3MarketingMembercardOpenActivateInformations
  'v3/marketing/membercard-open/cards/{card_id}/codes': nodes.V3MarketingMembercardOpenCardsByCard_idCodes
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus': nodes.V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonus
  'v3/marketing/membercard-open/cards/{card_id}/phone-membercard': nodes.V3MarketingMembercardOpenCardsByCard_idPhoneMembercard
  'v3/marketing/membercard-open/cards/{card_id}/users': nodes.V3MarketingMembercardOpenCardsByCard_idUsers
  'v3/marketing/membercard-open/phonenumber-member': nodes.V3MarketingMembercardOpenPhonenumberMember
  'v3/marketing/membercard-open/user': nodes.V3MarketingMembercardOpenUser
  'v3/marketing/paygiftactivity': nodes.V3MarketingPaygiftactivity
  'v3/merchant': nodes.V3Merchant
  'v3/merchant/media': nodes.V3MerchantMedia
  'v3/merchant/fund': nodes.V3MerchantFund
  'v3/merchant/fund/balance': nodes.V3MerchantFundBalance
  'v3/merchant/fund/dayendbalance': nodes.V3MerchantFundDayendbalance
  'v3/merchant/fund/withdraw/bill-type': nodes.V3MerchantFundWithdrawBillType
  'v3/merchant/fund/withdraw/out-request-no': nodes.V3MerchantFundWithdrawOutRequestNo
  'v3/merchant/fund/withdraw/withdraw-id': nodes.V3MerchantFundWithdrawWithdrawId
  'v3/realname': nodes.V3Realname
  'v3/security': nodes.V3Security
  'v3/combine-transactions': nodes.V3CombineTransactions
  'v3/combine-transactions/id': nodes.V3CombineTransactionsId
  'v3/combine-transactions/out-trade-no': nodes.V3CombineTransactionsOutTradeNo
  'v3/discount-card': nodes.V3DiscountCard
  'v3/discount-card/orders': nodes.V3DiscountCardOrders
  'v3/discount-card/orders/out-trade-no': nodes.V3DiscountCardOrdersOutTradeNo
  'v3/ebike': nodes.V3Ebike
  'v3/ebike/charge': nodes.V3EbikeCharge
  'v3/ebike/charge/contracts': nodes.V3EbikeChargeContracts
  'v3/ebike/charge/transactions/id': nodes.V3EbikeChargeTransactionsId
  'v3/ebike/charge/transactions/out-trade-no': nodes.V3EbikeChargeTransactionsOutTradeNo
  'v3/ebike/charge/users': nodes.V3EbikeChargeUsers
  'v3/ebike/charge/users/{openid}': nodes.V3EbikeChargeUsersByOpenid
  'v3/ecommerce': nodes.V3Ecommerce
  'v3/ecommerce/account': nodes.V3EcommerceAccount
  'v3/ecommerce/account/apply-cancel-withdraw/applyment-id': nodes.V3EcommerceAccountApplyCancelWithdrawApplymentId
  'v3/ecommerce/account/apply-cancel-withdraw/out-request-no': nodes.V3EcommerceAccountApplyCancelWithdrawOutRequestNo
  'v3/ecommerce/account/apply-cancel-withdraw/validate-cancel': nodes.V3EcommerceAccountApplyCancelWithdrawValidateCancel
  'v3/ecommerce/account/cancel-applications/out-apply-no': nodes.V3EcommerceAccountCancelApplicationsOutApplyNo
  'v3/ecommerce/applyments': nodes.V3EcommerceApplyments
  'v3/ecommerce/applyments/out-request-no': nodes.V3EcommerceApplymentsOutRequestNo
  'v3/ecommerce/individual-contracts': nodes.V3EcommerceIndividualContracts
  'v3/ecommerce/individual-contracts/out-contract-code': nodes.V3EcommerceIndividualContractsOutContractCode
  'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity': nodes.V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity
  'v3/ecommerce/individual-contracts/pre-entrust-sign': nodes.V3EcommerceIndividualContractsPreEntrustSign
  'v3/ecommerce/profitsharing': nodes.V3EcommerceProfitsharing
  'v3/ecommerce/profitsharing/orders/{transaction_id}': nodes.V3EcommerceProfitsharingOrdersByTransaction_id
  'v3/ecommerce/profitsharing/receivers': nodes.V3EcommerceProfitsharingReceivers
  'v3/ecommerce/subsidies': nodes.V3EcommerceSubsidies
  'v3/ecommerce/bill': nodes.V3EcommerceBill
  'v3/ecommerce/combine-papay': nodes.V3EcommerceCombinePapay
  'v3/ecommerce/combine-papay/contracts': nodes.V3EcommerceCombinePapayContracts
  'v3/ecommerce/combine-papay/contracts/plan-id': nodes.V3EcommerceCombinePapayContractsPlanId
  'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}': nodes.V3EcommerceCombinePapayContractsPlanIdByPlan_id
  'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code': nodes.V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCode
  'v3/ecommerce/fund': nodes.V3EcommerceFund
  'v3/ecommerce/fund/balance': nodes.V3EcommerceFundBalance
  'v3/ecommerce/fund/enddaybalance': nodes.V3EcommerceFundEnddaybalance
  'v3/ecommerce/fund/withdraw/out-request-no': nodes.V3EcommerceFundWithdrawOutRequestNo
  'v3/ecommerce/mch-transfer': nodes.V3EcommerceMchTransfer
  'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no': nodes.V3EcommerceMchTransferTransferBillsOutBillNo
  'v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no': nodes.V3EcommerceMchTransferTransferBillsTransferBillNo
  'v3/ecommerce/refunds': nodes.V3EcommerceRefunds
  'v3/ecommerce/refunds/id': nodes.V3EcommerceRefundsId
  'v3/ecommerce/refunds/out-refund-no': nodes.V3EcommerceRefundsOutRefundNo
  'v3/ecommerce/refunds/{refund_id}': nodes.V3EcommerceRefundsByRefund_id
  'v3/edu-papay': nodes.V3EduPapay
  'v3/edu-papay/contracts': nodes.V3EduPapayContracts
  'v3/edu-papay/contracts/id': nodes.V3EduPapayContractsId
  'v3/edu-papay/transactions/id': nodes.V3EduPapayTransactionsId
  'v3/edu-papay/transactions/out-trade-no': nodes.V3EduPapayTransactionsOutTradeNo
  'v3/edu-papay/user-notifications': nodes.V3EduPapayUserNotifications
  'v3/edu-papay/user-notifications/{contract_id}': nodes.V3EduPapayUserNotificationsByContract_id
  'v3/edu-papay/user': nodes.V3EduPapayUser
  'v3/edu-papay/user/{openid}': nodes.V3EduPapayUserByOpenid
  'v3/edu-star': nodes.V3EduStar
  'v3/edu-star/users': nodes.V3EduStarUsers
  'v3/edu-star/users/openid': nodes.V3EduStarUsersOpenid
  'v3/edu-star/users/qq': nodes.V3EduStarUsersQq
  'v3/eduschoolpay': nodes.V3Eduschoolpay
  'v3/eduschoolpay/contracts': nodes.V3EduschoolpayContracts
  'v3/eduschoolpay/transactions/id': nodes.V3EduschoolpayTransactionsId
  'v3/eduschoolpay/transactions/out-trade-no': nodes.V3EduschoolpayTransactionsOutTradeNo
  'v3/eduschoolpay/users': nodes.V3EduschoolpayUsers
  'v3/eduschoolpay/users/{openid}': nodes.V3EduschoolpayUsersByOpenid
  'v3/new-tax-control-fapiao': nodes.V3NewTaxControlFapiao
  'v3/new-tax-control-fapiao/fapiaomerchant': nodes.V3NewTaxControlFapiaoFapiaomerchant
  'v3/new-tax-control-fapiao/merchant': nodes.V3NewTaxControlFapiaoMerchant
  'v3/new-tax-control-fapiao/merchant/{sub_mchid}': nodes.V3NewTaxControlFapiaoMerchantBySub_mchid
  'v3/fund-app': nodes.V3FundApp
  'v3/fund-app/brand-redpacket': nodes.V3FundAppBrandRedpacket
  'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details': nodes.V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_noDetails
  'v3/fund-app/brand-redpacket/brand-merchant-out-batches': nodes.V3FundAppBrandRedpacketBrandMerchantOutBatches
  'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details': nodes.V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_noOutDetails
  'v3/fund-app/mch-transfer': nodes.V3FundAppMchTransfer
  'v3/fund-app/mch-transfer/elecsign': nodes.V3FundAppMchTransferElecsign
  'v3/fund-app/mch-transfer/partner': nodes.V3FundAppMchTransferPartner
  'v3/fund-app/mch-transfer/partner/budget': nodes.V3FundAppMchTransferPartnerBudget
  'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}': nodes.V3FundAppMchTransferPartnerBudgetByOut_budget_no
  'v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no': nodes.V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNo
  'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no': nodes.V3FundAppMchTransferPartnerTransferBillsOutBillNo
  'v3/fund-app/mch-transfer/transfer-bills/out-bill-no': nodes.V3FundAppMchTransferTransferBillsOutBillNo
  'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no': nodes.V3FundAppMchTransferTransferBillsTransferBillNo
  'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no': nodes.V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo
  'v3/funds-to-oversea': nodes.V3FundsToOversea
  'v3/funds-to-oversea/return': nodes.V3FundsToOverseaReturn
  'v3/funds-to-oversea/return/return-orders/out-return-no': nodes.V3FundsToOverseaReturnReturnOrdersOutReturnNo
  'v3/funds-to-oversea/transactions': nodes.V3FundsToOverseaTransactions
  'v3/funds-to-oversea/transactions/{transaction_id}': nodes.V3FundsToOverseaTransactionsByTransaction_id
  'v3/global': nodes.V3Global
  'v3/global/merchant-service': nodes.V3GlobalMerchantService
  'v3/global/merchant-service/images': nodes.V3GlobalMerchantServiceImages
  'v3/global/merchant-storage': nodes.V3GlobalMerchantStorage
  'v3/global/merchant-storage/file': nodes.V3GlobalMerchantStorageFile
  'v3/global/merchant': nodes.V3GlobalMerchant
  'v3/global/merchant/h5': nodes.V3GlobalMerchantH5
  'v3/global/merchant/h5/permission': nodes.V3GlobalMerchantH5Permission
  'v3/global/merchant/h5/permission/domain': nodes.V3GlobalMerchantH5PermissionDomain
  'v3/global/papay': nodes.V3GlobalPapay
  'v3/global/papay/contracts': nodes.V3GlobalPapayContracts
  'v3/global/papay/contracts/out-contract-code': nodes.V3GlobalPapayContractsOutContractCode
  'v3/global/papay/transactions/out-trade-no': nodes.V3GlobalPapayTransactionsOutTradeNo
  'v3/global/profit-sharing': nodes.V3GlobalProfitSharing
  'v3/global/profit-sharing/refunds': nodes.V3GlobalProfitSharingRefunds
  'v3/global/profit-sharing/transactions': nodes.V3GlobalProfitSharingTransactions
  'v3/global/profit-sharing/transactions/{transaction_id}': nodes.V3GlobalProfitSharingTransactionsByTransaction_id
  'v3/global/micropay': nodes.V3GlobalMicropay
  'v3/global/micropay/transactions': nodes.V3GlobalMicropayTransactions
  'v3/global/micropay/transactions/id': nodes.V3GlobalMicropayTransactionsId
  'v3/global/micropay/transactions/id/{transaction_id}': nodes.V3GlobalMicropayTransactionsIdByTransaction_id
  'v3/global/micropay/transactions/out-trade-no': nodes.V3GlobalMicropayTransactionsOutTradeNo
  'v3/global/micropay/transactions/out-trade-no/{out_trade_no}': nodes.V3GlobalMicropayTransactionsOutTradeNoByOut_trade_no
  'v3/global/refund': nodes.V3GlobalRefund
  'v3/global/refund/partner': nodes.V3GlobalRefundPartner
  'v3/global/refund/partner/recharge-balance': nodes.V3GlobalRefundPartnerRechargeBalance
  'v3/global/refund/partner/recharge-balance/sub-mchid': nodes.V3GlobalRefundPartnerRechargeBalanceSubMchid
  'v3/global/refunds/id': nodes.V3GlobalRefundsId
  'v3/global/refunds/out-refund-no': nodes.V3GlobalRefundsOutRefundNo
  'v3/global/transactions': nodes.V3GlobalTransactions
  'v3/global/transactions/id': nodes.V3GlobalTransactionsId
  'v3/global/transactions/out-trade-no': nodes.V3GlobalTransactionsOutTradeNo
  'v3/global/customs': nodes.V3GlobalCustoms
  'v3/global/settle': nodes.V3GlobalSettle
  'v3/gov': nodes.V3Gov
  'v3/gov/subsidy': nodes.V3GovSubsidy
  'v3/gov/subsidy/audit': nodes.V3GovSubsidyAudit
  'v3/gov/subsidy/audit/cup': nodes.V3GovSubsidyAuditCup
  'v3/gov/subsidy/audit/cup/refund': nodes.V3GovSubsidyAuditCupRefund
  'v3/gov/subsidy/companies': nodes.V3GovSubsidyCompanies
  'v3/gov/subsidy/goods': nodes.V3GovSubsidyGoods
  'v3/gov/subsidy/n-qualifications': nodes.V3GovSubsidyNQualifications
  'v3/gov/subsidy/qualifications': nodes.V3GovSubsidyQualifications
  'v3/gov/subsidy/qualifications/passthrough': nodes.V3GovSubsidyQualificationsPassthrough
  'v3/gov/subsidy/sncode': nodes.V3GovSubsidySncode
  'v3/gov/subsidy/transactions': nodes.V3GovSubsidyTransactions
  'v3/gov/subsidy/transactions/summary': nodes.V3GovSubsidyTransactionsSummary
  'v3/gov/subsidy/zhejiang': nodes.V3GovSubsidyZhejiang
  'v3/gov/subsidy/zhejiang/authcode': nodes.V3GovSubsidyZhejiangAuthcode
  'v3/gov/subsidy/zhejiang/goods': nodes.V3GovSubsidyZhejiangGoods
  'v3/gov/subsidy/zhejiang/n-qualifications': nodes.V3GovSubsidyZhejiangNQualifications
  'v3/gov/subsidy/zhejiang/qualifications': nodes.V3GovSubsidyZhejiangQualifications
  'v3/gov/subsidy/zhejiang/sncode': nodes.V3GovSubsidyZhejiangSncode
  'v3/industry-coupon': nodes.V3IndustryCoupon
  'v3/industry-rebate': nodes.V3IndustryRebate
  'v3/industry-rebate/retail-industry': nodes.V3IndustryRebateRetailIndustry
  'v3/industry-rebate/transactions': nodes.V3IndustryRebateTransactions
  'v3/multiuse': nodes.V3Multiuse
  'v3/multiuse/stocks': nodes.V3MultiuseStocks
  'v3/multiuse/stocks/{stock_id}': nodes.V3MultiuseStocksByStock_id
  'v3/multiuse/users': nodes.V3MultiuseUsers
  'v3/multiuse/users/{openid}': nodes.V3MultiuseUsersByOpenid
  'v3/mch-manage': nodes.V3MchManage
  'v3/mch-manage/mch-manage-records': nodes.V3MchManageMchManageRecords
  'v3/mch-manage/mch-manage-records/sub-mchid': nodes.V3MchManageMchManageRecordsSubMchid
  'v3/mch-manage/submission-files': nodes.V3MchManageSubmissionFiles
  'v3/mch-manage/submission-files/sub-mchid': nodes.V3MchManageSubmissionFilesSubMchid
  'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}': nodes.V3MchManageSubmissionFilesSubMchidBySub_mchid
  'v3/mch-operation-manage': nodes.V3MchOperationManage
  'v3/mch-operation-manage/enhanced-due-diligence': nodes.V3MchOperationManageEnhancedDueDiligence
  'v3/mch-operation-manage/merchant-limitations': nodes.V3MchOperationManageMerchantLimitations
  'v3/mch-operation-manage/merchant-limitations/sub-mchid': nodes.V3MchOperationManageMerchantLimitationsSubMchid
  'v3/transaction-block': nodes.V3TransactionBlock
  'v3/transaction-block/transaction-block-records': nodes.V3TransactionBlockTransactionBlockRecords
  'v3/transaction-block/transaction-block-records/sub-mchid': nodes.V3TransactionBlockTransactionBlockRecordsSubMchid
  'v3/transaction-block/transaction-block-submissions': nodes.V3TransactionBlockTransactionBlockSubmissions
  'v3/transaction-block/transaction-block-submissions/sub-mchid': nodes.V3TransactionBlockTransactionBlockSubmissionsSubMchid
  'v3/mchalterapply': nodes.V3Mchalterapply
  'v3/mchalterapply/mchcontactalterapplyment/merchant': nodes.V3MchalterapplyMchcontactalterapplymentMerchant
  'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}': nodes.V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_code
  'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no': nodes.V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_codeOutRequestNo
  'v3/mchalterapply/mchsubjectalterapplyment/merchant': nodes.V3MchalterapplyMchsubjectalterapplymentMerchant
  'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}': nodes.V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_code
  'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no': nodes.V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_codeOutRequestNo
  'v3/mchalterapply/merchantnamealterapplyment/merchant': nodes.V3MchalterapplyMerchantnamealterapplymentMerchant
  'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}': nodes.V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchid
  'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no': nodes.V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchidOutRequestNo
  'v3/med-ins': nodes.V3MedIns
  'v3/med-ins/orders/mix-trade-no': nodes.V3MedInsOrdersMixTradeNo
  'v3/med-ins/orders/out-trade-no': nodes.V3MedInsOrdersOutTradeNo
  'v3/med-ins/refunds': nodes.V3MedInsRefunds
  'v3/abnormal-fund-processing': nodes.V3AbnormalFundProcessing
  'v3/abnormal-fund-processing/receipts': nodes.V3AbnormalFundProcessingReceipts
  'v3/merchantfund': nodes.V3Merchantfund
  'v3/merchantfund/merchant': nodes.V3MerchantfundMerchant
  'v3/merchantfund/partner': nodes.V3MerchantfundPartner
  'v3/recharge': nodes.V3Recharge
  'v3/recharge/bank-transfer-recharges': nodes.V3RechargeBankTransferRecharges
  'v3/recharge/bank-transfer-recharges/out-recharge-no': nodes.V3RechargeBankTransferRechargesOutRechargeNo
  'v3/compliance': nodes.V3Compliance
  'v3/compliance/inactive-merchant-identity-verification': nodes.V3ComplianceInactiveMerchantIdentityVerification
  'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}': nodes.V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchid
  'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications': nodes.V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchidVerifications
  'v3/mch_operate': nodes.V3Mch_operate
  'v3/mch_operate/risk': nodes.V3Mch_operateRisk
  'v3/mch_operate/risk/withdrawl-apply/applyment-id': nodes.V3Mch_operateRiskWithdrawlApplyApplymentId
  'v3/mch_operate/risk/withdrawl-apply/out-request-no': nodes.V3Mch_operateRiskWithdrawlApplyOutRequestNo
  'v3/merchant-risk-manage': nodes.V3MerchantRiskManage
  'v3/merchant-risk-manage/ec-trade-risk': nodes.V3MerchantRiskManageEcTradeRisk
  'v3/merchant-service': nodes.V3MerchantService
  'v3/merchant-service/images': nodes.V3MerchantServiceImages
  'v3/businesscircle': nodes.V3Businesscircle
  'v3/businesscircle/points': nodes.V3BusinesscirclePoints
  'v3/businesscircle/user-authorizations': nodes.V3BusinesscircleUserAuthorizations
  'v3/businesscircle/users': nodes.V3BusinesscircleUsers
  'v3/businesscircle/users/{openid}': nodes.V3BusinesscircleUsersByOpenid
  'v3/businesscircle/users/{openid}/points': nodes.V3BusinesscircleUsersByOpenidPoints
  'v3/catering': nodes.V3Catering
  'v3/catering/orders': nodes.V3CateringOrders
  'v3/goldplan': nodes.V3Goldplan
  'v3/goldplan/merchants': nodes.V3GoldplanMerchants
  'v3/merchant-store': nodes.V3MerchantStore
  'v3/merchant-store/stores/{store_id}/recipients': nodes.V3MerchantStoreStoresByStore_idRecipients
  'v3/smartguide': nodes.V3Smartguide
  'v3/facemch': nodes.V3Facemch
  'v3/facemch/users': nodes.V3FacemchUsers
  'v3/offlineface': nodes.V3Offlineface
  'v3/offlineface/contracts': nodes.V3OfflinefaceContracts
  'v3/offlineface/transactions/out-trade-no': nodes.V3OfflinefaceTransactionsOutTradeNo
  'v3/offlinefacemch': nodes.V3Offlinefacemch
  'v3/offlinefacemch/organizations/{organization_id}': nodes.V3OfflinefacemchOrganizationsByOrganization_id
  'v3/offlinefacemch/organizations/{organization_id}/users': nodes.V3OfflinefacemchOrganizationsByOrganization_idUsers
  'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id': nodes.V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserId
  'v3/offlinefacemch/organizations/{organization_id}/users/user-id': nodes.V3OfflinefacemchOrganizationsByOrganization_idUsersUserId
  'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}': nodes.V3OfflinefacemchOrganizationsByOrganization_idUsersUserIdByUser_id
  'v3/palmservice': nodes.V3Palmservice
  'v3/palmservice/authorization': nodes.V3PalmserviceAuthorization
  'v3/palmservice/authorization/openid': nodes.V3PalmserviceAuthorizationOpenid
  'v3/inspolicymgr': nodes.V3Inspolicymgr
  'v3/inspolicymgr/deduct': nodes.V3InspolicymgrDeduct
  'v3/papay': nodes.V3Papay
  'v3/papay/insurance-pay': nodes.V3PapayInsurancePay
  'v3/papay/insurance-pay/policy-periods': nodes.V3PapayInsurancePayPolicyPeriods
  'v3/papay/insurance-pay/policy-periods/contract-id': nodes.V3PapayInsurancePayPolicyPeriodsContractId
  'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}': nodes.V3PapayInsurancePayPolicyPeriodsContractIdByContract_id
  'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id': nodes.V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodId
  'v3/papay/insurance-pay/transactions': nodes.V3PapayInsurancePayTransactions
  'v3/papay/insurance-sign': nodes.V3PapayInsuranceSign
  'v3/papay/insurance-sign/contracts': nodes.V3PapayInsuranceSignContracts
  'v3/papay/insurance-sign/contracts/plan-id': nodes.V3PapayInsuranceSignContractsPlanId
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}': nodes.V3PapayInsuranceSignContractsPlanIdByPlan_id
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id': nodes.V3PapayInsuranceSignContractsPlanIdByPlan_idContractId
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}': nodes.V3PapayInsuranceSignContractsPlanIdByPlan_idContractIdByContract_id
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code': nodes.V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCode
  'v3/papay/insurance-sign/contracts/pre-entrust-sign': nodes.V3PapayInsuranceSignContractsPreEntrustSign
  'v3/papay/insurance-sign/policy-periods': nodes.V3PapayInsuranceSignPolicyPeriods
  'v3/papay/insurance-sign/policy-periods/plan-id': nodes.V3PapayInsuranceSignPolicyPeriodsPlanId
  'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}': nodes.V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_id
  'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id': nodes.V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractId
  'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}': nodes.V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractIdByContract_id
  'v3/papay/insurance-sign/policy_periods': nodes.V3PapayInsuranceSignPolicy_periods
  'v3/papay/insurance-sign/policy_periods/plan-id': nodes.V3PapayInsuranceSignPolicy_periodsPlanId
  'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}': nodes.V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_id
  'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code': nodes.V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_idOutContractCode
  'v3/papay/scheduled-deduct-sign': nodes.V3PapayScheduledDeductSign
  'v3/papay/scheduled-deduct-sign/contracts': nodes.V3PapayScheduledDeductSignContracts
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign': nodes.V3PapayScheduledDeductSignContractsPreEntrustSign
  'v3/papay/scheduled-deduct-sign/partner': nodes.V3PapayScheduledDeductSignPartner
  'v3/papay/scheduled-deduct-sign/partner/contracts': nodes.V3PapayScheduledDeductSignPartnerContracts
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign': nodes.V3PapayScheduledDeductSignPartnerContractsPreEntrustSign
  'v3/papay/contracts': nodes.V3PapayContracts
  'v3/papay/contracts/{contract_id}': nodes.V3PapayContractsByContract_id
  'v3/papay/pay': nodes.V3PapayPay
  'v3/papay/pay/harmony': nodes.V3PapayPayHarmony
  'v3/papay/pay/harmony/transactions': nodes.V3PapayPayHarmonyTransactions
  'v3/papay/pay/partner': nodes.V3PapayPayPartner
  'v3/papay/pay/partner/schedules': nodes.V3PapayPayPartnerSchedules
  'v3/papay/pay/partner/schedules/contract-id': nodes.V3PapayPayPartnerSchedulesContractId
  'v3/papay/pay/partner/transactions': nodes.V3PapayPayPartnerTransactions
  'v3/papay/pay/schedules': nodes.V3PapayPaySchedules
  'v3/papay/pay/schedules/contract-id': nodes.V3PapayPaySchedulesContractId
  'v3/papay/pay/transactions': nodes.V3PapayPayTransactions
  'v3/papay/sign': nodes.V3PapaySign
  'v3/papay/sign/contracts': nodes.V3PapaySignContracts
  'v3/papay/sign/contracts/harmony-plan-id': nodes.V3PapaySignContractsHarmonyPlanId
  'v3/papay/sign/contracts/harmony-plan-id/{plan_id}': nodes.V3PapaySignContractsHarmonyPlanIdByPlan_id
  'v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code': nodes.V3PapaySignContractsHarmonyPlanIdByPlan_idOutContractCode
  'v3/papay/sign/contracts/plan-id': nodes.V3PapaySignContractsPlanId
  'v3/papay/sign/contracts/plan-id/{plan_id}': nodes.V3PapaySignContractsPlanIdByPlan_id
  'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code': nodes.V3PapaySignContractsPlanIdByPlan_idOutContractCode
  'v3/papay/sign/partner': nodes.V3PapaySignPartner
  'v3/papay/sign/partner/contracts': nodes.V3PapaySignPartnerContracts
  'v3/papay/sign/partner/contracts/plan-id': nodes.V3PapaySignPartnerContractsPlanId
  'v3/papay/sign/partner/contracts/plan-id/{plan_id}': nodes.V3PapaySignPartnerContractsPlanIdByPlan_id
  'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code': nodes.V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCode
  'v3/partner-papay': nodes.V3PartnerPapay
  'v3/partner-papay/contracts': nodes.V3PartnerPapayContracts
  'v3/partner-papay/contracts/{contract_id}': nodes.V3PartnerPapayContractsByContract_id
  'v3/parking': nodes.V3Parking
  'v3/parking/reminders': nodes.V3ParkingReminders
  'v3/password-exempt-contract': nodes.V3PasswordExemptContract
  'v3/password-exempt-contract/contracts': nodes.V3PasswordExemptContractContracts
  'v3/password-exempt-contract/contracts/ecommerce': nodes.V3PasswordExemptContractContractsEcommerce
  'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign': nodes.V3PasswordExemptContractContractsEcommercePreEntrustSign
  'v3/password-exempt-contract/contracts/normal': nodes.V3PasswordExemptContractContractsNormal
  'v3/password-exempt-contract/contracts/normal/pre-entrust-sign': nodes.V3PasswordExemptContractContractsNormalPreEntrustSign
  'v3/password-exempt-contract/contracts/qs': nodes.V3PasswordExemptContractContractsQs
  'v3/password-exempt-contract/contracts/qs/pre-entrust-sign': nodes.V3PasswordExemptContractContractsQsPreEntrustSign
  'v3/password-exempt-contract/contracts/service-id': nodes.V3PasswordExemptContractContractsServiceId
  'v3/password-exempt-contract/contracts/service-id/{service_id}': nodes.V3PasswordExemptContractContractsServiceIdByService_id
  'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code': nodes.V3PasswordExemptContractContractsServiceIdByService_idOutContractCode
  'v3/password-exempt-contract/contracts/service-provider': nodes.V3PasswordExemptContractContractsServiceProvider
  'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign': nodes.V3PasswordExemptContractContractsServiceProviderPreEntrustSign
  'v3/iotmanage': nodes.V3Iotmanage
  'v3/iotmanage/device-inspections': nodes.V3IotmanageDeviceInspections
  'v3/pay-devices': nodes.V3PayDevices
  'v3/pay-devices/open-scenario-speaker': nodes.V3PayDevicesOpenScenarioSpeaker
  'v3/pay-devices/open-scenario-speakerorder': nodes.V3PayDevicesOpenScenarioSpeakerorder
  'v3/pay-devices/open-scenario-speakerorder/{transaction_id}': nodes.V3PayDevicesOpenScenarioSpeakerorderByTransaction_id
  'v3/pay-devices/printers': nodes.V3PayDevicesPrinters
  'v3/pay-devices/printers/{device_id}': nodes.V3PayDevicesPrintersByDevice_id
  'v3/pay': nodes.V3Pay
  'v3/pay/partner': nodes.V3PayPartner
  'v3/pay/partner/transactions': nodes.V3PayPartnerTransactions
  'v3/pay/partner/transactions/id': nodes.V3PayPartnerTransactionsId
  'v3/pay/partner/transactions/out-trade-no': nodes.V3PayPartnerTransactionsOutTradeNo
  'v3/pay/acquiring-bank': nodes.V3PayAcquiringBank
  'v3/pay/acquiring-bank/transactions': nodes.V3PayAcquiringBankTransactions
  'v3/pay/instal': nodes.V3PayInstal
  'v3/pay/instal/partner': nodes.V3PayInstalPartner
  'v3/pay/transactions': nodes.V3PayTransactions
  'v3/pay/transactions/id': nodes.V3PayTransactionsId
  'v3/pay/transactions/out-trade-no': nodes.V3PayTransactionsOutTradeNo
  'v3/refund': nodes.V3Refund
  'v3/refund/domestic': nodes.V3RefundDomestic
  'v3/refund/domestic/refunds/{refund_id}': nodes.V3RefundDomesticRefundsByRefund_id
  'v3/payroll-card': nodes.V3PayrollCard
  'v3/payroll-card/relations': nodes.V3PayrollCardRelations
  'v3/payroll-card/wesure': nodes.V3PayrollCardWesure
  'v3/payscore': nodes.V3Payscore
  'v3/payscore/acquiringbank': nodes.V3PayscoreAcquiringbank
  'v3/payscore/acquiringbank/permissions/authorization-code': nodes.V3PayscoreAcquiringbankPermissionsAuthorizationCode
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}': nodes.V3PayscoreAcquiringbankServiceorderByOut_order_no
  'v3/payscore/oversea': nodes.V3PayscoreOversea
  'v3/payscore/oversea/partner': nodes.V3PayscoreOverseaPartner
  'v3/payscore/oversea/partner/serviceorder/{out_order_no}': nodes.V3PayscoreOverseaPartnerServiceorderByOut_order_no
  'v3/payscore/partner': nodes.V3PayscorePartner
  'v3/payscore/partner/permissions/authorization-code': nodes.V3PayscorePartnerPermissionsAuthorizationCode
  'v3/payscore/partner/serviceorder/{out_order_no}': nodes.V3PayscorePartnerServiceorderByOut_order_no
  'v3/payscore/partner/servicequotas': nodes.V3PayscorePartnerServicequotas
  'v3/payscore/partner/servicequotas/service-id': nodes.V3PayscorePartnerServicequotasServiceId
  'v3/payscore/plan': nodes.V3PayscorePlan
  'v3/payscore/plan/partner': nodes.V3PayscorePlanPartner
  'v3/payscore/plan/partner/payscore-plans/merchant-plan-no': nodes.V3PayscorePlanPartnerPayscorePlansMerchantPlanNo
  'v3/payscore/plan/payscore-plans/merchant-plan-no': nodes.V3PayscorePlanPayscorePlansMerchantPlanNo
  'v3/payscore/sign-plan': nodes.V3PayscoreSignPlan
  'v3/payscore/sign-plan/partner': nodes.V3PayscoreSignPlanPartner
  'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no': nodes.V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo
  'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no': nodes.V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo
  'v3/payscore/payafter-orders/{out_order_no}': nodes.V3PayscorePayafterOrdersByOut_order_no
  'v3/payscore/permissions/authorization-code': nodes.V3PayscorePermissionsAuthorizationCode
  'v3/payscore/permissions/openid': nodes.V3PayscorePermissionsOpenid
  'v3/payscore/serviceorder/{out_order_no}': nodes.V3PayscoreServiceorderByOut_order_no
  'v3/payscore/smartretail-orders/{out_order_no}': nodes.V3PayscoreSmartretailOrdersByOut_order_no
  'v3/payscore/users': nodes.V3PayscoreUsers
  'v3/payscore/users/{openid}': nodes.V3PayscoreUsersByOpenid
  'v3/payscore/users/{openid}/permissions': nodes.V3PayscoreUsersByOpenidPermissions
  'v3/payscore/users/{openid}/permissions/{service_id}': nodes.V3PayscoreUsersByOpenidPermissionsByService_id
  'v3/platsolution': nodes.V3Platsolution
  'v3/platsolution/ecommerce': nodes.V3PlatsolutionEcommerce
  'v3/platsolution/ecommerce/bank-transfer-recharges': nodes.V3PlatsolutionEcommerceBankTransferRecharges
  'v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no': nodes.V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNo
  'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid': nodes.V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchid
  'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}': nodes.V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySub_mchid
  'v3/platsolution/ecommerce/mch-transfer': nodes.V3PlatsolutionEcommerceMchTransfer
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id': nodes.V3PlatsolutionEcommerceMchTransferCompensateBillsBillId
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no': nodes.V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNo
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id': nodes.V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillId
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no': nodes.V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo
  'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no': nodes.V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id': nodes.V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillId
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no': nodes.V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNo
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id': nodes.V3PlatsolutionEcommerceMchTransferTransferBillsBillId
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no': nodes.V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNo
  'v3/platsolution/ecommerce/recharge-employees/sub-mchid': nodes.V3PlatsolutionEcommerceRechargeEmployeesSubMchid
  'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid': nodes.V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidSpOpenid
  'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}': nodes.V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidSpOpenidBySp_openid
  'v3/platsolution/ecommerce/recharges': nodes.V3PlatsolutionEcommerceRecharges
  'v3/platsolution/ecommerce/recharges/out-recharge-no': nodes.V3PlatsolutionEcommerceRechargesOutRechargeNo
  'v3/platsolution/ecommerce/settle': nodes.V3PlatsolutionEcommerceSettle
  'v3/platsolution/ecommerce/withdraw': nodes.V3PlatsolutionEcommerceWithdraw
  'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no': nodes.V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNo
  'v3/platsolution/insurance': nodes.V3PlatsolutionInsurance
  'v3/platsolution/insurance/mch-transfer': nodes.V3PlatsolutionInsuranceMchTransfer
  'v3/platsolution/insurance/mch-transfer/batches': nodes.V3PlatsolutionInsuranceMchTransferBatches
  'v3/platsolution/insurance/mch-transfer/batches/batch-id': nodes.V3PlatsolutionInsuranceMchTransferBatchesBatchId
  'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details': nodes.V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetails
  'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id': nodes.V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetailsDetailId
  'v3/platsolution/insurance/mch-transfer/batches/detail-receipts': nodes.V3PlatsolutionInsuranceMchTransferBatchesDetailReceipts
  'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no': nodes.V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNo
  'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}': nodes.V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_no
  'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no': nodes.V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNo
  'v3/platsolution/insurance/mch-transfer/batches/out-batch-no': nodes.V3PlatsolutionInsuranceMchTransferBatchesOutBatchNo
  'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details': nodes.V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetails
  'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no': nodes.V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNo
  'v3/platsolution/insurance/mch-transfer/batches/summary-receipts': nodes.V3PlatsolutionInsuranceMchTransferBatchesSummaryReceipts
  'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no': nodes.V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNo
  'v3/platsolution/insurance/mch-transfer/reservation': nodes.V3PlatsolutionInsuranceMchTransferReservation
  'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no': nodes.V3PlatsolutionInsuranceMchTransferReservationOutReservationNo
  'v3/platsolution/insurance/mch-transfer/reservation/reservation-id': nodes.V3PlatsolutionInsuranceMchTransferReservationReservationId
  'v3/platsolution/mch-transfer': nodes.V3PlatsolutionMchTransfer
  'v3/platsolution/mch-transfer/batches': nodes.V3PlatsolutionMchTransferBatches
  'v3/platsolution/mch-transfer/batches/batch-id': nodes.V3PlatsolutionMchTransferBatchesBatchId
  'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details': nodes.V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetails
  'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id': nodes.V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetailsDetailId
  'v3/platsolution/mch-transfer/batches/detail-receipts': nodes.V3PlatsolutionMchTransferBatchesDetailReceipts
  'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no': nodes.V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo
  'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}': nodes.V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_no
  'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no': nodes.V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNo
  'v3/platsolution/mch-transfer/batches/out-batch-no': nodes.V3PlatsolutionMchTransferBatchesOutBatchNo
  'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details': nodes.V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetails
  'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no': nodes.V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNo
  'v3/platsolution/mch-transfer/batches/summary-receipts': nodes.V3PlatsolutionMchTransferBatchesSummaryReceipts
  'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no': nodes.V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo
  'v3/platsolution/mch-transfer/reservation': nodes.V3PlatsolutionMchTransferReservation
  'v3/platsolution/mch-transfer/reservation/out-reservation-no': nodes.V3PlatsolutionMchTransferReservationOutReservationNo
  'v3/platsolution/mch-transfer/reservation/reservation-id': nodes.V3PlatsolutionMchTransferReservationReservationId
  'v3/profitsharing': nodes.V3Profitsharing
  'v3/profitsharing/merchant-configs': nodes.V3ProfitsharingMerchantConfigs
  'v3/profitsharing/receivers': nodes.V3ProfitsharingReceivers
  'v3/profitsharing/transactions': nodes.V3ProfitsharingTransactions
  'v3/profitsharing/transactions/{transaction_id}': nodes.V3ProfitsharingTransactionsByTransaction_id
  'v3/credit-repayment': nodes.V3CreditRepayment
  'v3/credit-repayment/partner': nodes.V3CreditRepaymentPartner
  'v3/credit-repayment/partner/contracts': nodes.V3CreditRepaymentPartnerContracts
  'v3/credit-repayment/partner/schedule-records': nodes.V3CreditRepaymentPartnerScheduleRecords
  'v3/repayment': nodes.V3Repayment
  'v3/repayment/combine-transactions': nodes.V3RepaymentCombineTransactions
  'v3/repayment/combine-transactions/partner': nodes.V3RepaymentCombineTransactionsPartner
  'v3/repayment/combine-transactions/partner/out-trade-no': nodes.V3RepaymentCombineTransactionsPartnerOutTradeNo
  'v3/express': nodes.V3Express
  'v3/express/users': nodes.V3ExpressUsers
  'v3/express/users/{openid}': nodes.V3ExpressUsersByOpenid
  'v3/hire-power-bank': nodes.V3HirePowerBank
  'v3/hire-power-bank/user-qualifications': nodes.V3HirePowerBankUserQualifications
  'v3/lovefeast': nodes.V3Lovefeast
  'v3/lovefeast/brands': nodes.V3LovefeastBrands
  'v3/lovefeast/users': nodes.V3LovefeastUsers
  'v3/lovefeast/users/{openid}': nodes.V3LovefeastUsersByOpenid
  'v3/lovefeast/users/{openid}/orders': nodes.V3LovefeastUsersByOpenidOrders
  'v3/lovefeast/users/{openid}/orders/brand-id': nodes.V3LovefeastUsersByOpenidOrdersBrandId
  'v3/lovefeast/users/{openid}/orders/out-trade-no': nodes.V3LovefeastUsersByOpenidOrdersOutTradeNo
  'v3/qrcode': nodes.V3Qrcode
  'v3/qrcode/transactions/out-trade-no': nodes.V3QrcodeTransactionsOutTradeNo
  'v3/qrcode/user-services': nodes.V3QrcodeUserServices
  'v3/qrcode/user-services/contract-id': nodes.V3QrcodeUserServicesContractId
  'v3/taxi-invoice': nodes.V3TaxiInvoice
  'v3/taxi-invoice/attendance': nodes.V3TaxiInvoiceAttendance
  'v3/taxi-invoice/driver': nodes.V3TaxiInvoiceDriver
  'v3/taxi-invoice/drivers': nodes.V3TaxiInvoiceDrivers
  'v3/taxi-invoice/taxi-companies': nodes.V3TaxiInvoiceTaxiCompanies
  'v3/taxi-invoice/taxi-company': nodes.V3TaxiInvoiceTaxiCompany
  'v3/taxi-invoice/taxi': nodes.V3TaxiInvoiceTaxi
  'v3/taxi-invoice/taxies': nodes.V3TaxiInvoiceTaxies
  'v3/taxi-invoice/user-taxi-order': nodes.V3TaxiInvoiceUserTaxiOrder
  'v3/partner-transfer': nodes.V3PartnerTransfer
  'v3/partner-transfer/batches/batch-id': nodes.V3PartnerTransferBatchesBatchId
  'v3/partner-transfer/batches/batch-id/{batch_id}/details': nodes.V3PartnerTransferBatchesBatchIdByBatch_idDetails
  'v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id': nodes.V3PartnerTransferBatchesBatchIdByBatch_idDetailsDetailId
  'v3/partner-transfer/batches/out-batch-no': nodes.V3PartnerTransferBatchesOutBatchNo
  'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details': nodes.V3PartnerTransferBatchesOutBatchNoByOut_batch_noDetails
  'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no': nodes.V3PartnerTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNo
  'v3/transfer-detail': nodes.V3TransferDetail
  'v3/transfer': nodes.V3Transfer
  'v3/transfer/batches/batch-id': nodes.V3TransferBatchesBatchId
  'v3/transfer/batches/batch-id/{batch_id}/details': nodes.V3TransferBatchesBatchIdByBatch_idDetails
  'v3/transfer/batches/batch-id/{batch_id}/details/detail-id': nodes.V3TransferBatchesBatchIdByBatch_idDetailsDetailId
  'v3/transfer/batches/out-batch-no': nodes.V3TransferBatchesOutBatchNo
  'v3/transfer/batches/out-batch-no/{out_batch_no}/details': nodes.V3TransferBatchesOutBatchNoByOut_batch_noDetails
  'v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no': nodes.V3TransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNo
  'v3/transferdownload': nodes.V3Transferdownload
  'v3/vehicle': nodes.V3Vehicle
  'v3/vehicle/etc': nodes.V3VehicleEtc
  'v3/vehicle/etc/contracts': nodes.V3VehicleEtcContracts
  'v3/vehicle/etc/transactions': nodes.V3VehicleEtcTransactions
  'v3/vehicle/etc/transactions/id': nodes.V3VehicleEtcTransactionsId
  'v3/vehicle/etc/transactions/out-trade-no': nodes.V3VehicleEtcTransactionsOutTradeNo
  'v3/vehicle/etc/users': nodes.V3VehicleEtcUsers
  'v3/vehicle/etc/users/{openid}': nodes.V3VehicleEtcUsersByOpenid
  'v3/vehicle/parking': nodes.V3VehicleParking
  'v3/vehicle/parking/services': nodes.V3VehicleParkingServices
  'v3/vehicle/transactions': nodes.V3VehicleTransactions
  'v3/vehicle/transactions/out-trade-no': nodes.V3VehicleTransactionsOutTradeNo
  'v3/webizpay': nodes.V3Webizpay
  'v3/webizpay/avail-mch-ranges/{range_id}': nodes.V3WebizpayAvailMchRangesByRange_id
  'v3/webizpay/bill': nodes.V3WebizpayBill
  'v3/webizpay/employees': nodes.V3WebizpayEmployees
  'v3/webizpay/employees/{employee_id}': nodes.V3WebizpayEmployeesByEmployee_id
  'v3/webizpay/employees/{employee_id}/out-quota-cards': nodes.V3WebizpayEmployeesByEmployee_idOutQuotaCards
  'v3/webizpay/stores': nodes.V3WebizpayStores
  'v3/webizpay/users': nodes.V3WebizpayUsers
  'v3/webizpay/users/{user_id}': nodes.V3WebizpayUsersByUser_id
  'brand/marketing': nodes.BrandMarketing
  'brand/marketing/product-coupon': nodes.BrandMarketingProductCoupon
  'brand/marketing/product-coupon/media': nodes.BrandMarketingProductCouponMedia
  'brand/marketing/product-coupon/users': nodes.BrandMarketingProductCouponUsers
  'brand/marketing/product-coupon/users/{openid}': nodes.BrandMarketingProductCouponUsersByOpenid
  'invoicing/fapiao': nodes.InvoicingFapiao
  'global/v3': nodes.GlobalV3
  'global/v3/customs': nodes.GlobalV3Customs
  'hk/v3': nodes.HkV3
  'hk/v3/refunds/id': nodes.HkV3RefundsId
  'hk/v3/refunds/out-refund-no': nodes.HkV3RefundsOutRefundNo
  'hk/v3/settle': nodes.HkV3Settle
  'hk/v3/transactions': nodes.HkV3Transactions
  'hk/v3/transactions/id': nodes.HkV3TransactionsId
  'hk/v3/transactions/out-trade-no': nodes.HkV3TransactionsOutTradeNo
  'v2/applyment': nodes.V2Applyment
  'v2/applyment/micro': nodes.V2ApplymentMicro
  'v2/deposit': nodes.V2Deposit
  'v2/mmpaymkttransfers': nodes.V2Mmpaymkttransfers
  'v2/mmpaymkttransfers/promotion': nodes.V2MmpaymkttransfersPromotion
  'v2/mmpaysptrans': nodes.V2Mmpaysptrans
  'v2/papay': nodes.V2Papay
  'v2/papay/partner': nodes.V2PapayPartner
  'v2/pay': nodes.V2Pay
  'v2/pay/partner': nodes.V2PayPartner
  'v2/mchrisk': nodes.V2Mchrisk
  'v2/risk': nodes.V2Risk
  'v2/secsvc': nodes.V2Secsvc
  'v2/sandboxnew': nodes.V2Sandboxnew
  'v2/sandboxnew/pay': nodes.V2SandboxnewPay
  'v2/xdc': nodes.V2Xdc
  'v2/xdc/apiv2getsignkey': nodes.V2XdcApiv2getsignkey
  'v2/xdc/apiv2getsignkey/sign': nodes.V2XdcApiv2getsignkeySign
  'v2/xdc/apiv2sandbox': nodes.V2XdcApiv2sandbox
  'v2/xdc/apiv2sandbox/pay': nodes.V2XdcApiv2sandboxPay
  'v2/secapi': nodes.V2Secapi
  'v2/secapi/mch': nodes.V2SecapiMch
  'v2/secapi/mkt': nodes.V2SecapiMkt
  'v2/secapi/pay': nodes.V2SecapiPay
  'v2/appauth': nodes.V2Appauth
  'v2/billcommentsp': nodes.V2Billcommentsp
  'v2/cgi-bin': nodes.V2CgiBin
  'v2/cgi-bin/mch': nodes.V2CgiBinMch
  'v2/cgi-bin/mch/customs': nodes.V2CgiBinMchCustoms
  'v2/cgi-bin/mch/newcustoms': nodes.V2CgiBinMchNewcustoms
  'v2/face': nodes.V2Face
  'v2/fund': nodes.V2Fund
  'v2/payitil': nodes.V2Payitil
  'v2/tools': nodes.V2Tools
  'v2/transit': nodes.V2Transit
  'v2/transit/partnerpay': nodes.V2TransitPartnerpay
  'v2/transit/pay': nodes.V2TransitPay
  'v2/vehicle': nodes.V2Vehicle
  'v2/vehicle/partnerpay': nodes.V2VehiclePartnerpay
  'v2/vehicle/pay': nodes.V2VehiclePay
  'v2/wxv': nodes.V2Wxv
}
/** Every API, by `METHOD /path`. */
export interface Operations {
  'GET /v3/aggracct-bc/wb-channel/account/balance': nodes.V3AggracctBcWbChannelAccountBalance['get']
  'GET /v3/aggracct-bc/wb-channel/account/mch_archives': nodes.V3AggracctBcWbChannelAccountMch_archives['get']
  'GET /v3/aggracct-bc/wb-channel/account/mch_media': nodes.V3AggracctBcWbChannelAccountMch_media['get']
  'POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename': nodes.V3AggracctBcWbChannelBankChannelAccountRename['post']
  'GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}': nodes.V3AggracctBcWbChannelBankChannelAccountRenameByApplication_id['get']
  'POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify': nodes.V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify['post']
  'POST /v3/aggracct-bc/wb-channel/control-orders/punish': nodes.V3AggracctBcWbChannelControlOrdersPunish['post']
  'POST /v3/aggracct-bc/wb-channel/control-orders/recover': nodes.V3AggracctBcWbChannelControlOrdersRecover['post']
  'GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}': nodes.V3AggracctBcWbChannelControlOrdersByOut_request_no['get']
  'POST /v3/aggracct-bc/wb-channel/special-reduction': nodes.V3AggracctBcWbChannelSpecialReduction['post']
  'GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}': nodes.V3AggracctBcWbChannelSpecialReductionByOut_request_no['get']
  'GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': nodes.V3Apply4subSub_merchantsBySub_mchidApplicationByApplication_no['get']
  'POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': nodes.V3Apply4subSub_merchantsBySub_mchidModifySettlement['post']
  'GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement': nodes.V3Apply4subSub_merchantsBySub_mchidSettlement['get']
  'GET /v3/apply4subject/applyment': nodes.V3Apply4subjectApplyment['get']
  'POST /v3/apply4subject/applyment': nodes.V3Apply4subjectApplyment['post']
  'GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state': nodes.V3Apply4subjectApplymentMerchantsBySub_mchidState['get']
  'POST /v3/apply4subject/applyment/{applyment_id}/cancel': nodes.V3Apply4subjectApplymentByApplyment_idCancel['post']
  'POST /v3/apply4subject/applyment/{business_code}/cancel': nodes.V3Apply4subjectApplymentByBusiness_codeCancel['post']
  'POST /v3/applyment4sub/applyment/': nodes.V3Applyment4subApplymentSlash['post']
  'GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}': nodes.V3Applyment4subApplymentApplyment_idByApplyment_id['get']
  'GET /v3/applyment4sub/applyment/business_code/{business_code}': nodes.V3Applyment4subApplymentBusiness_codeByBusiness_code['get']
  'GET /v3/capital/capitallhh/areas/provinces': nodes.V3CapitalCapitallhhAreasProvinces['get']
  'GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities': nodes.V3CapitalCapitallhhAreasProvincesByProvince_codeCities['get']
  'GET /v3/capital/capitallhh/banks/corporate-banking': nodes.V3CapitalCapitallhhBanksCorporateBanking['get']
  'GET /v3/capital/capitallhh/banks/personal-banking': nodes.V3CapitalCapitallhhBanksPersonalBanking['get']
  'GET /v3/capital/capitallhh/banks/search-banks-by-bank-account': nodes.V3CapitalCapitallhhBanksSearchBanksByBankAccount['get']
  'GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches': nodes.V3CapitalCapitallhhBanksByBank_alias_codeBranches['get']
  'POST /v3/merchant-settlement/merchant-settle-rule-applications': nodes.V3MerchantSettlementMerchantSettleRuleApplications['post']
  'GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}': nodes.V3MerchantSettlementMerchantSettleRuleApplicationsByApplication_id['get']
  'POST /v3/rate-activity/applications': nodes.V3RateActivityApplications['post']
  'GET /v3/rate-activity/applications/id/{application_id}': nodes.V3RateActivityApplicationsIdByApplication_id['get']
  'PATCH /v3/rate-activity/applications/id/{application_id}': nodes.V3RateActivityApplicationsIdByApplication_id['patch']
  'GET /v3/bank-batch-transfer/receipt/detail-receipts': nodes.V3BankBatchTransferReceiptDetailReceipts['get']
  'POST /v3/bank-batch-transfer/receipt/detail-receipts': nodes.V3BankBatchTransferReceiptDetailReceipts['post']
  'GET /v3/bank-batch-transfer/receipt/summary-receipts': nodes.V3BankBatchTransferReceiptSummaryReceipts['get']
  'POST /v3/bank-batch-transfer/receipt/summary-receipts': nodes.V3BankBatchTransferReceiptSummaryReceipts['post']
  'POST /v3/bank-transfer/batches': nodes.V3BankTransferBatches['post']
  'GET /v3/bank-transfer/batches/batch-id/{batch_id}': nodes.V3BankTransferBatchesBatchIdByBatch_id['get']
  'GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': nodes.V3BankTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id['get']
  'GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}': nodes.V3BankTransferBatchesOutBatchNoByOut_batch_no['get']
  'GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': nodes.V3BankTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no['get']
  'GET /v3/bill/fundflowbill': nodes.V3BillFundflowbill['get']
  'GET /v3/bill/sub-merchant-fundflowbill': nodes.V3BillSubMerchantFundflowbill['get']
  'GET /v3/bill/tradebill': nodes.V3BillTradebill['get']
  'GET /v3/billdownload/file': nodes.V3BilldownloadFile['get']
  'GET /v3/brand/partner/card-member/cards': nodes.V3BrandPartnerCardMemberCards['get']
  'POST /v3/brand/partner/card-member/cards': nodes.V3BrandPartnerCardMemberCards['post']
  'GET /v3/brand/partner/card-member/cards/{card_id}': nodes.V3BrandPartnerCardMemberCardsByCard_id['get']
  'PATCH /v3/brand/partner/card-member/cards/{card_id}': nodes.V3BrandPartnerCardMemberCardsByCard_id['patch']
  'DELETE /v3/brand/partner/card-member/cards/{card_id}': nodes.V3BrandPartnerCardMemberCardsByCard_id['delete']
  'POST /v3/brand/partner/card-member/cards/{card_id}/invalidate': nodes.V3BrandPartnerCardMemberCardsByCard_idInvalidate['post']
  'GET /v3/brand/partner/card-member/membership-activities': nodes.V3BrandPartnerCardMemberMembershipActivities['get']
  'POST /v3/brand/partner/card-member/membership-activities': nodes.V3BrandPartnerCardMemberMembershipActivities['post']
  'GET /v3/brand/partner/card-member/membership-activities/{activity_id}': nodes.V3BrandPartnerCardMemberMembershipActivitiesByActivity_id['get']
  'PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}': nodes.V3BrandPartnerCardMemberMembershipActivitiesByActivity_id['patch']
  'POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': nodes.V3BrandPartnerCardMemberMembershipActivitiesByActivity_idTerminate['post']
  'POST /v3/brand/partner/card-member/pay-view-tokens': nodes.V3BrandPartnerCardMemberPayViewTokens['post']
  'POST /v3/brand/partner/card-member/pre-auth-tokens': nodes.V3BrandPartnerCardMemberPreAuthTokens['post']
  'GET /v3/brand/partner/card-member/user-cards': nodes.V3BrandPartnerCardMemberUserCards['get']
  'POST /v3/brand/partner/card-member/user-cards/import-by-openid': nodes.V3BrandPartnerCardMemberUserCardsImportByOpenid['post']
  'POST /v3/brand/partner/card-member/user-cards/import-by-phone': nodes.V3BrandPartnerCardMemberUserCardsImportByPhone['post']
  'GET /v3/brand/partner/card-member/user-cards/{user_card_code}': nodes.V3BrandPartnerCardMemberUserCardsByUser_card_code['get']
  'PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}': nodes.V3BrandPartnerCardMemberUserCardsByUser_card_code['patch']
  'POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': nodes.V3BrandPartnerCardMemberUserCardsByUser_card_codeConfirm['post']
  'POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': nodes.V3BrandPartnerCardMemberUserCardsByUser_card_codeInvalidate['post']
  'POST /v3/brand/partner/card-member/user-feeds': nodes.V3BrandPartnerCardMemberUserFeeds['post']
  'POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm': nodes.V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm['post']
  'POST /v3/brand/partner/card-member/user-points/sync': nodes.V3BrandPartnerCardMemberUserPointsSync['post']
  'GET /v3/brand/partner/store/brandstores': nodes.V3BrandPartnerStoreBrandstores['get']
  'POST /v3/brand/partner/store/brandstores': nodes.V3BrandPartnerStoreBrandstores['post']
  'GET /v3/brand/partner/store/brandstores/{store_id}': nodes.V3BrandPartnerStoreBrandstoresByStore_id['get']
  'PATCH /v3/brand/partner/store/brandstores/{store_id}': nodes.V3BrandPartnerStoreBrandstoresByStore_id['patch']
  'DELETE /v3/brand/partner/store/brandstores/{store_id}': nodes.V3BrandPartnerStoreBrandstoresByStore_id['delete']
  'POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient': nodes.V3BrandPartnerStoreBrandstoresByStore_idBindrecipient['post']
  'POST /v3/brand/partner/store/brandstores/{store_id}/close': nodes.V3BrandPartnerStoreBrandstoresByStore_idClose['post']
  'POST /v3/brand/partner/store/brandstores/{store_id}/resume': nodes.V3BrandPartnerStoreBrandstoresByStore_idResume['post']
  'POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': nodes.V3BrandPartnerStoreBrandstoresByStore_idUnbindrecipient['post']
  'GET /v3/brand/profitsharing/brand-configs/{brand_mchid}': nodes.V3BrandProfitsharingBrandConfigsByBrand_mchid['get']
  'POST /v3/brand/profitsharing/finish-order': nodes.V3BrandProfitsharingFinishOrder['post']
  'GET /v3/brand/profitsharing/orders': nodes.V3BrandProfitsharingOrders['get']
  'POST /v3/brand/profitsharing/orders': nodes.V3BrandProfitsharingOrders['post']
  'GET /v3/brand/profitsharing/orders/{transaction_id}/amounts': nodes.V3BrandProfitsharingOrdersByTransaction_idAmounts['get']
  'POST /v3/brand/profitsharing/receivers/add': nodes.V3BrandProfitsharingReceiversAdd['post']
  'POST /v3/brand/profitsharing/receivers/delete': nodes.V3BrandProfitsharingReceiversDelete['post']
  'GET /v3/brand/profitsharing/returnorders': nodes.V3BrandProfitsharingReturnorders['get']
  'POST /v3/brand/profitsharing/returnorders': nodes.V3BrandProfitsharingReturnorders['post']
  'POST /v3/brand/applyments': nodes.V3BrandApplyments['post']
  'GET /v3/brand/applyments/applyment-id/{applyment_id}': nodes.V3BrandApplymentsApplymentIdByApplyment_id['get']
  'GET /v3/brand/applyments/business-code/{business_code}': nodes.V3BrandApplymentsBusinessCodeByBusiness_code['get']
  'POST /v3/brand/applyments/cancel-applyment': nodes.V3BrandApplymentsCancelApplyment['post']
  'GET /v3/brand/card/card-configs': nodes.V3BrandCardCardConfigs['get']
  'POST /v3/brand/card/card-configs': nodes.V3BrandCardCardConfigs['post']
  'POST /v3/brand/card/card-configs/cancel-applyment': nodes.V3BrandCardCardConfigsCancelApplyment['post']
  'GET /v3/brand/card/card-configs/preview-url': nodes.V3BrandCardCardConfigsPreviewUrl['get']
  'POST /v3/brand/card/card-configs/publish': nodes.V3BrandCardCardConfigsPublish['post']
  'GET /v3/brand/card/card-links': nodes.V3BrandCardCardLinks['get']
  'POST /v3/brand/card/card-links': nodes.V3BrandCardCardLinks['post']
  'GET /v3/brand/card/card-links/business-code/{business_code}': nodes.V3BrandCardCardLinksBusinessCodeByBusiness_code['get']
  'POST /v3/brand/card/card-links/cancel-applyment': nodes.V3BrandCardCardLinksCancelApplyment['post']
  'POST /v3/brand/card/card-links/unbind-card-link': nodes.V3BrandCardCardLinksUnbindCardLink['post']
  'GET /v3/brand/marketing/shake-activities/activities': nodes.V3BrandMarketingShakeActivitiesActivities['get']
  'GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities': nodes.V3BrandBasicPartnerBrandsByBrand_idProductAuthorities['get']
  'GET /v3/marketing/busifavor/callbacks': nodes.V3MarketingBusifavorCallbacks['get']
  'POST /v3/marketing/busifavor/callbacks': nodes.V3MarketingBusifavorCallbacks['post']
  'POST /v3/marketing/busifavor/coupons/associate': nodes.V3MarketingBusifavorCouponsAssociate['post']
  'POST /v3/marketing/busifavor/coupons/deactivate': nodes.V3MarketingBusifavorCouponsDeactivate['post']
  'POST /v3/marketing/busifavor/coupons/disassociate': nodes.V3MarketingBusifavorCouponsDisassociate['post']
  'POST /v3/marketing/busifavor/coupons/return': nodes.V3MarketingBusifavorCouponsReturn['post']
  'POST /v3/marketing/busifavor/coupons/send': nodes.V3MarketingBusifavorCouponsSend['post']
  'POST /v3/marketing/busifavor/coupons/use': nodes.V3MarketingBusifavorCouponsUse['post']
  'POST /v3/marketing/busifavor/coupons/{card_id}/send': nodes.V3MarketingBusifavorCouponsByCard_idSend['post']
  'POST /v3/marketing/busifavor/product-coupons/pre-send': nodes.V3MarketingBusifavorProductCouponsPreSend['post']
  'POST /v3/marketing/busifavor/product-coupons/send': nodes.V3MarketingBusifavorProductCouponsSend['post']
  'POST /v3/marketing/busifavor/stocks': nodes.V3MarketingBusifavorStocks['post']
  'GET /v3/marketing/busifavor/stocks/{stock_id}': nodes.V3MarketingBusifavorStocksByStock_id['get']
  'PATCH /v3/marketing/busifavor/stocks/{stock_id}': nodes.V3MarketingBusifavorStocksByStock_id['patch']
  'PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget': nodes.V3MarketingBusifavorStocksByStock_idBudget['patch']
  'GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes': nodes.V3MarketingBusifavorStocksByStock_idCouponcodes['get']
  'POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes': nodes.V3MarketingBusifavorStocksByStock_idCouponcodes['post']
  'GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': nodes.V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_code['get']
  'DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': nodes.V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_code['delete']
  'GET /v3/marketing/busifavor/subsidy/pay-receipts': nodes.V3MarketingBusifavorSubsidyPayReceipts['get']
  'POST /v3/marketing/busifavor/subsidy/pay-receipts': nodes.V3MarketingBusifavorSubsidyPayReceipts['post']
  'GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}': nodes.V3MarketingBusifavorSubsidyPayReceiptsBySubsidy_receipt_id['get']
  'POST /v3/marketing/busifavor/subsidy/return-receipts': nodes.V3MarketingBusifavorSubsidyReturnReceipts['post']
  'GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}': nodes.V3MarketingBusifavorSubsidyReturnReceiptsBySubsidy_return_receipt_id['get']
  'GET /v3/marketing/busifavor/users/{openid}/coupons': nodes.V3MarketingBusifavorUsersByOpenidCoupons['get']
  'GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': nodes.V3MarketingBusifavorUsersByOpenidCouponsByCoupon_codeAppidsByAppid['get']
  'GET /v3/marketing/favor/callbacks': nodes.V3MarketingFavorCallbacks['get']
  'POST /v3/marketing/favor/callbacks': nodes.V3MarketingFavorCallbacks['post']
  'POST /v3/marketing/favor/coupon-stocks': nodes.V3MarketingFavorCouponStocks['post']
  'POST /v3/marketing/favor/media/image-upload': nodes.V3MarketingFavorMediaImageUpload['post']
  'GET /v3/marketing/favor/stocks': nodes.V3MarketingFavorStocks['get']
  'GET /v3/marketing/favor/stocks/{stock_id}': nodes.V3MarketingFavorStocksByStock_id['get']
  'GET /v3/marketing/favor/stocks/{stock_id}/items': nodes.V3MarketingFavorStocksByStock_idItems['get']
  'GET /v3/marketing/favor/stocks/{stock_id}/merchants': nodes.V3MarketingFavorStocksByStock_idMerchants['get']
  'POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id': nodes.V3MarketingFavorStocksByStock_idModifyGoodsId['post']
  'POST /v3/marketing/favor/stocks/{stock_id}/pause': nodes.V3MarketingFavorStocksByStock_idPause['post']
  'GET /v3/marketing/favor/stocks/{stock_id}/refund-flow': nodes.V3MarketingFavorStocksByStock_idRefundFlow['get']
  'GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day': nodes.V3MarketingFavorStocksByStock_idRefundFlowByDay['get']
  'POST /v3/marketing/favor/stocks/{stock_id}/restart': nodes.V3MarketingFavorStocksByStock_idRestart['post']
  'POST /v3/marketing/favor/stocks/{stock_id}/start': nodes.V3MarketingFavorStocksByStock_idStart['post']
  'POST /v3/marketing/favor/stocks/{stock_id}/stop': nodes.V3MarketingFavorStocksByStock_idStop['post']
  'GET /v3/marketing/favor/stocks/{stock_id}/use-flow': nodes.V3MarketingFavorStocksByStock_idUseFlow['get']
  'GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': nodes.V3MarketingFavorStocksByStock_idUseFlowByDay['get']
  'GET /v3/marketing/favor/users/{openid}/coupons': nodes.V3MarketingFavorUsersByOpenidCoupons['get']
  'POST /v3/marketing/favor/users/{openid}/coupons': nodes.V3MarketingFavorUsersByOpenidCoupons['post']
  'GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}': nodes.V3MarketingFavorUsersByOpenidCouponsByCoupon_id['get']
  'GET /v3/marketing/goods-subsidy-activity/activities': nodes.V3MarketingGoodsSubsidyActivityActivities['get']
  'POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply': nodes.V3MarketingGoodsSubsidyActivityActivityByActivity_idApply['post']
  'POST /v3/marketing/goods-subsidy-activity/qualification/lock': nodes.V3MarketingGoodsSubsidyActivityQualificationLock['post']
  'POST /v3/marketing/goods-subsidy-activity/qualification/unlock': nodes.V3MarketingGoodsSubsidyActivityQualificationUnlock['post']
  'PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': nodes.V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentative['put']
  'DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': nodes.V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentative['delete']
  'GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives': nodes.V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentatives['get']
  'POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials': nodes.V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idMaterials['post']
  'GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': nodes.V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStores['get']
  'POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': nodes.V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStores['post']
  'DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': nodes.V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStores['delete']
  'GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}': nodes.V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresByStore_code['get']
  'POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity': nodes.V3MarketingBankFavorUsersByOpenidBankMultiActivity['post']
  'GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}': nodes.V3MarketingBankFavorUsersByOpenidCouponsByCoupon_id['get']
  'GET /v3/marketing/bank/packages/{package_id}/tasks': nodes.V3MarketingBankPackagesByPackage_idTasks['get']
  'POST /v3/marketing/bank/packages/{package_id}/tasks': nodes.V3MarketingBankPackagesByPackage_idTasks['post']
  'GET /v3/marketing/membercard-activity/activities': nodes.V3MarketingMembercardActivityActivities['get']
  'POST /v3/marketing/membercard-activity/activities': nodes.V3MarketingMembercardActivityActivities['post']
  'GET /v3/marketing/membercard-activity/activities/{activity_id}': nodes.V3MarketingMembercardActivityActivitiesByActivity_id['get']
  'POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate': nodes.V3MarketingMembercardActivityActivitiesByActivity_idTerminate['post']
  'POST /v3/marketing/partner/delivery-plan/delivery-plans': nodes.V3MarketingPartnerDeliveryPlanDeliveryPlans['post']
  'GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': nodes.V3MarketingPartnerDeliveryPlanDeliveryPlansByBrand_idDeliveryPlans['get']
  'PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': nodes.V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_id['patch']
  'POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate': nodes.V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_idTerminate['post']
  'POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url': nodes.V3MarketingPartnerDeliveryPlanBySp_mchidNotifyUrl['post']
  'POST /v3/marketing/partner/product-coupon/image-generation-tasks': nodes.V3MarketingPartnerProductCouponImageGenerationTasks['post']
  'GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}': nodes.V3MarketingPartnerProductCouponImageGenerationTasksByTask_id['get']
  'POST /v3/marketing/partner/product-coupon/media/upload-image': nodes.V3MarketingPartnerProductCouponMediaUploadImage['post']
  'GET /v3/marketing/partner/product-coupon/notify-configs': nodes.V3MarketingPartnerProductCouponNotifyConfigs['get']
  'POST /v3/marketing/partner/product-coupon/notify-configs': nodes.V3MarketingPartnerProductCouponNotifyConfigs['post']
  'POST /v3/marketing/partner/product-coupon/product-coupons': nodes.V3MarketingPartnerProductCouponProductCoupons['post']
  'GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_id['get']
  'PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_id['patch']
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idDeactivate['post']
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundles['post']
  'PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_id['patch']
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStores['post']
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStores['post']
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudget['post']
  'GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocks['get']
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocks['post']
  'GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_id['get']
  'PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_id['patch']
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStores['post']
  'GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStores['get']
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivate['post']
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStores['post']
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudget['post']
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': nodes.V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodes['post']
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': nodes.V3MarketingPartnerProductCouponUsersByOpenidCouponBundles['post']
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate': nodes.V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUser_coupon_bundle_idDeactivate['post']
  'GET /v3/marketing/partner/product-coupon/users/{openid}/coupons': nodes.V3MarketingPartnerProductCouponUsersByOpenidCoupons['get']
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons': nodes.V3MarketingPartnerProductCouponUsersByOpenidCoupons['post']
  'GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': nodes.V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_code['get']
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': nodes.V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeConfirm['post']
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': nodes.V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeDeactivate['post']
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return': nodes.V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeReturn['post']
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': nodes.V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeUse['post']
  'POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': nodes.V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon['post']
  'POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle': nodes.V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle['post']
  'GET /v3/marketing/partnerships': nodes.V3MarketingPartnerships['get']
  'POST /v3/marketing/partnerships/build': nodes.V3MarketingPartnershipsBuild['post']
  'POST /v3/marketing/partnerships/terminate': nodes.V3MarketingPartnershipsTerminate['post']
  'POST /v3/marketing/shopping-receipt/customentrances': nodes.V3MarketingShoppingReceiptCustomentrances['post']
  'GET /v3/marketing/shopping-receipt/customentrances/{brand_id}': nodes.V3MarketingShoppingReceiptCustomentrancesByBrand_id['get']
  'PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}': nodes.V3MarketingShoppingReceiptCustomentrancesByBrand_id['patch']
  'POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos': nodes.V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos['post']
  'POST /v3/marketing/shopping-receipt/shoppingreceipts': nodes.V3MarketingShoppingReceiptShoppingreceipts['post']
  'GET /v3/marketing/weekly-discount/activities': nodes.V3MarketingWeeklyDiscountActivities['get']
  'GET /v3/marketing/weekly-discount/activities/{activity_id}': nodes.V3MarketingWeeklyDiscountActivitiesByActivity_id['get']
  'POST /v3/marketing/weekly-discount/activities/{activity_id}/apply': nodes.V3MarketingWeeklyDiscountActivitiesByActivity_idApply['post']
  'GET /v3/marketing/withdraw-favor/users/{openid}/coupons': nodes.V3MarketingWithdrawFavorUsersByOpenidCoupons['get']
  'POST /v3/marketing/withdraw-favor/users/{openid}/coupons': nodes.V3MarketingWithdrawFavorUsersByOpenidCoupons['post']
  'GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}': nodes.V3MarketingMembercardOpenActivateInformationsByActivate_ticket['get']
  'GET /v3/marketing/membercard-open/callback': nodes.V3MarketingMembercardOpenCallback['get']
  'PATCH /v3/marketing/membercard-open/callback': nodes.V3MarketingMembercardOpenCallback['patch']
  'GET /v3/marketing/membercard-open/cards': nodes.V3MarketingMembercardOpenCards['get']
  'POST /v3/marketing/membercard-open/cards': nodes.V3MarketingMembercardOpenCards['post']
  'GET /v3/marketing/membercard-open/cards/{card_id}': nodes.V3MarketingMembercardOpenCardsByCard_id['get']
  'PATCH /v3/marketing/membercard-open/cards/{card_id}': nodes.V3MarketingMembercardOpenCardsByCard_id['patch']
  'DELETE /v3/marketing/membercard-open/cards/{card_id}': nodes.V3MarketingMembercardOpenCardsByCard_id['delete']
  'POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit': nodes.V3MarketingMembercardOpenCardsByCard_idCodesDeposit['post']
  'GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}': nodes.V3MarketingMembercardOpenCardsByCard_idCodesByCode['get']
  'PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}': nodes.V3MarketingMembercardOpenCardsByCard_idCodesByCode['patch']
  'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': nodes.V3MarketingMembercardOpenCardsByCard_idCodesByCodeActivate['post']
  'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': nodes.V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonusCommit['post']
  'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': nodes.V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonusPrepare['post']
  'PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': nodes.V3MarketingMembercardOpenCardsByCard_idCodesByCodeRights['patch']
  'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': nodes.V3MarketingMembercardOpenCardsByCard_idCodesByCodeSetServiceModuleData['post']
  'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': nodes.V3MarketingMembercardOpenCardsByCard_idCodesByCodeUnavailable['post']
  'GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code': nodes.V3MarketingMembercardOpenCardsByCard_idDecryptCode['get']
  'POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens': nodes.V3MarketingMembercardOpenCardsByCard_idPermissionTokens['post']
  'POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': nodes.V3MarketingMembercardOpenCardsByCard_idPhoneMembercardImport['post']
  'POST /v3/marketing/membercard-open/cards/{card_id}/qrcode': nodes.V3MarketingMembercardOpenCardsByCard_idQrcode['post']
  'PATCH /v3/marketing/membercard-open/cards/{card_id}/rights': nodes.V3MarketingMembercardOpenCardsByCard_idRights['patch']
  'POST /v3/marketing/membercard-open/cards/{card_id}/service-modules': nodes.V3MarketingMembercardOpenCardsByCard_idServiceModules['post']
  'PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': nodes.V3MarketingMembercardOpenCardsByCard_idServiceModulesByService_module_id['patch']
  'DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': nodes.V3MarketingMembercardOpenCardsByCard_idServiceModulesByService_module_id['delete']
  'POST /v3/marketing/membercard-open/cards/{card_id}/upgrade': nodes.V3MarketingMembercardOpenCardsByCard_idUpgrade['post']
  'POST /v3/marketing/membercard-open/cards/{card_id}/users/import': nodes.V3MarketingMembercardOpenCardsByCard_idUsersImport['post']
  'POST /v3/marketing/membercard-open/phonenumber-member/import': nodes.V3MarketingMembercardOpenPhonenumberMemberImport['post']
  'GET /v3/marketing/membercard-open/phonenumber-member/search': nodes.V3MarketingMembercardOpenPhonenumberMemberSearch['get']
  'GET /v3/marketing/membercard-open/user/cards': nodes.V3MarketingMembercardOpenUserCards['get']
  'GET /v3/marketing/paygiftactivity/activities': nodes.V3MarketingPaygiftactivityActivities['get']
  'GET /v3/marketing/paygiftactivity/activities/{activity_id}': nodes.V3MarketingPaygiftactivityActivitiesByActivity_id['get']
  'GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods': nodes.V3MarketingPaygiftactivityActivitiesByActivity_idGoods['get']
  'GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants': nodes.V3MarketingPaygiftactivityActivitiesByActivity_idMerchants['get']
  'POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add': nodes.V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsAdd['post']
  'POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete': nodes.V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsDelete['post']
  'POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate': nodes.V3MarketingPaygiftactivityActivitiesByActivity_idTerminate['post']
  'POST /v3/marketing/paygiftactivity/unique-threshold-activity': nodes.V3MarketingPaygiftactivityUniqueThresholdActivity['post']
  'GET /v3/certificates': nodes.V3Certificates['get']
  'POST /v3/merchant/media/upload': nodes.V3MerchantMediaUpload['post']
  'POST /v3/merchant/media/video_upload': nodes.V3MerchantMediaVideo_upload['post']
  'GET /v3/merchant/fund/balance/{account_type}': nodes.V3MerchantFundBalanceByAccount_type['get']
  'GET /v3/merchant/fund/dayendbalance/{account_type}': nodes.V3MerchantFundDayendbalanceByAccount_type['get']
  'POST /v3/merchant/fund/withdraw': nodes.V3MerchantFundWithdraw['post']
  'GET /v3/merchant/fund/withdraw/bill-type/{bill_type}': nodes.V3MerchantFundWithdrawBillTypeByBill_type['get']
  'GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}': nodes.V3MerchantFundWithdrawOutRequestNoByOut_request_no['get']
  'GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}': nodes.V3MerchantFundWithdrawWithdrawIdByWithdraw_id['get']
  'GET /v3/realname/verify': nodes.V3RealnameVerify['get']
  'POST /v3/security/echo': nodes.V3SecurityEcho['post']
  'POST /v3/combine-transactions/app': nodes.V3CombineTransactionsApp['post']
  'POST /v3/combine-transactions/h5': nodes.V3CombineTransactionsH5['post']
  'GET /v3/combine-transactions/id/{combine_transaction_id}': nodes.V3CombineTransactionsIdByCombine_transaction_id['get']
  'POST /v3/combine-transactions/jsapi': nodes.V3CombineTransactionsJsapi['post']
  'POST /v3/combine-transactions/miniprogram': nodes.V3CombineTransactionsMiniprogram['post']
  'POST /v3/combine-transactions/native': nodes.V3CombineTransactionsNative['post']
  'GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}': nodes.V3CombineTransactionsOutTradeNoByCombine_out_trade_no['get']
  'POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': nodes.V3CombineTransactionsOutTradeNoByCombine_out_trade_noClose['post']
  'POST /v3/discount-card/cards': nodes.V3DiscountCardCards['post']
  'GET /v3/discount-card/cards/{out_card_code}': nodes.V3DiscountCardCardsByOut_card_code['get']
  'POST /v3/discount-card/cards/{out_card_code}/add-user-records': nodes.V3DiscountCardCardsByOut_card_codeAddUserRecords['post']
  'GET /v3/discount-card/orders/out-trade-no/{out_trade_no}': nodes.V3DiscountCardOrdersOutTradeNoByOut_trade_no['get']
  'GET /v3/discount-card/orders/{out_order_no}': nodes.V3DiscountCardOrdersByOut_order_no['get']
  'PATCH /v3/discount-card/orders/{out_order_no}': nodes.V3DiscountCardOrdersByOut_order_no['patch']
  'POST /v3/ebike/charge/contracts/preopen': nodes.V3EbikeChargeContractsPreopen['post']
  'GET /v3/ebike/charge/contracts/{contract_id}': nodes.V3EbikeChargeContractsByContract_id['get']
  'POST /v3/ebike/charge/contracts/{contract_id}/confirm': nodes.V3EbikeChargeContractsByContract_idConfirm['post']
  'POST /v3/ebike/charge/transactions': nodes.V3EbikeChargeTransactions['post']
  'GET /v3/ebike/charge/transactions/id/{transaction_id}': nodes.V3EbikeChargeTransactionsIdByTransaction_id['get']
  'GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}': nodes.V3EbikeChargeTransactionsOutTradeNoByOut_trade_no['get']
  'GET /v3/ebike/charge/users/{openid}/contract': nodes.V3EbikeChargeUsersByOpenidContract['get']
  'POST /v3/ecommerce/account/apply-cancel-withdraw': nodes.V3EcommerceAccountApplyCancelWithdraw['post']
  'GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}': nodes.V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplyment_id['get']
  'POST /v3/ecommerce/account/apply-cancel-withdraw/confirm': nodes.V3EcommerceAccountApplyCancelWithdrawConfirm['post']
  'GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}': nodes.V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOut_request_no['get']
  'GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}': nodes.V3EcommerceAccountApplyCancelWithdrawValidateCancelBySub_mchid['get']
  'POST /v3/ecommerce/account/cancel-applications': nodes.V3EcommerceAccountCancelApplications['post']
  'POST /v3/ecommerce/account/cancel-applications/media': nodes.V3EcommerceAccountCancelApplicationsMedia['post']
  'GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}': nodes.V3EcommerceAccountCancelApplicationsOutApplyNoByOut_apply_no['get']
  'POST /v3/ecommerce/applyments/': nodes.V3EcommerceApplymentsSlash['post']
  'GET /v3/ecommerce/applyments/out-request-no/{out_request_no}': nodes.V3EcommerceApplymentsOutRequestNoByOut_request_no['get']
  'POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': nodes.V3EcommerceApplymentsOutRequestNoByOut_request_noRevoke['post']
  'POST /v3/ecommerce/applyments/submit-account-hosting-applyment': nodes.V3EcommerceApplymentsSubmitAccountHostingApplyment['post']
  'POST /v3/ecommerce/applyments/submit-sign-verify-info': nodes.V3EcommerceApplymentsSubmitSignVerifyInfo['post']
  'GET /v3/ecommerce/applyments/{applyment_id}': nodes.V3EcommerceApplymentsByApplyment_id['get']
  'POST /v3/ecommerce/applyments/{applyment_id}/revoke': nodes.V3EcommerceApplymentsByApplyment_idRevoke['post']
  'GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': nodes.V3EcommerceIndividualContractsOutContractCodeByOut_contract_code['get']
  'POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app': nodes.V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp['post']
  'POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program': nodes.V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram['post']
  'POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app': nodes.V3EcommerceIndividualContractsPreEntrustSignApp['post']
  'POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program': nodes.V3EcommerceIndividualContractsPreEntrustSignMiniProgram['post']
  'GET /v3/ecommerce/individual-contracts/{openid}': nodes.V3EcommerceIndividualContractsByOpenid['get']
  'GET /v3/ecommerce/subject-sub-merchants': nodes.V3EcommerceSubjectSubMerchants['get']
  'GET /v3/ecommerce/profitsharing/after-sales-orders': nodes.V3EcommerceProfitsharingAfterSalesOrders['get']
  'POST /v3/ecommerce/profitsharing/after-sales-orders': nodes.V3EcommerceProfitsharingAfterSalesOrders['post']
  'POST /v3/ecommerce/profitsharing/finish-order': nodes.V3EcommerceProfitsharingFinishOrder['post']
  'GET /v3/ecommerce/profitsharing/orders': nodes.V3EcommerceProfitsharingOrders['get']
  'POST /v3/ecommerce/profitsharing/orders': nodes.V3EcommerceProfitsharingOrders['post']
  'GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts': nodes.V3EcommerceProfitsharingOrdersByTransaction_idAmounts['get']
  'POST /v3/ecommerce/profitsharing/receivers/add': nodes.V3EcommerceProfitsharingReceiversAdd['post']
  'POST /v3/ecommerce/profitsharing/receivers/delete': nodes.V3EcommerceProfitsharingReceiversDelete['post']
  'GET /v3/ecommerce/profitsharing/returnorders': nodes.V3EcommerceProfitsharingReturnorders['get']
  'POST /v3/ecommerce/profitsharing/returnorders': nodes.V3EcommerceProfitsharingReturnorders['post']
  'POST /v3/ecommerce/subsidies/cancel': nodes.V3EcommerceSubsidiesCancel['post']
  'POST /v3/ecommerce/subsidies/create': nodes.V3EcommerceSubsidiesCreate['post']
  'POST /v3/ecommerce/subsidies/return': nodes.V3EcommerceSubsidiesReturn['post']
  'GET /v3/ecommerce/bill/fundflowbill': nodes.V3EcommerceBillFundflowbill['get']
  'GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': nodes.V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_code['get']
  'POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': nodes.V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate['post']
  'POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign': nodes.V3EcommerceCombinePapayContractsPreEntrustSign['post']
  'POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program': nodes.V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram['post']
  'POST /v3/ecommerce/combine-papay/transactions': nodes.V3EcommerceCombinePapayTransactions['post']
  'GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}': nodes.V3EcommerceCombinePapayTransactionsByCombine_out_trade_no['get']
  'POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse': nodes.V3EcommerceCombinePapayTransactionsByCombine_out_trade_noReverse['post']
  'GET /v3/ecommerce/fund/balance/{sub_mchid}': nodes.V3EcommerceFundBalanceBySub_mchid['get']
  'GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}': nodes.V3EcommerceFundEnddaybalanceBySub_mchid['get']
  'POST /v3/ecommerce/fund/withdraw': nodes.V3EcommerceFundWithdraw['post']
  'GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}': nodes.V3EcommerceFundWithdrawOutRequestNoByOut_request_no['get']
  'GET /v3/ecommerce/fund/withdraw/{withdraw_id}': nodes.V3EcommerceFundWithdrawByWithdraw_id['get']
  'POST /v3/ecommerce/mch-transfer/authorizations': nodes.V3EcommerceMchTransferAuthorizations['post']
  'GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}': nodes.V3EcommerceMchTransferAuthorizationsBySub_mchid['get']
  'POST /v3/ecommerce/mch-transfer/transfer-bills': nodes.V3EcommerceMchTransferTransferBills['post']
  'GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': nodes.V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_no['get']
  'POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': nodes.V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_noCancel['post']
  'GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': nodes.V3EcommerceMchTransferTransferBillsTransferBillNoByTransfer_bill_no['get']
  'POST /v3/ecommerce/refunds/apply': nodes.V3EcommerceRefundsApply['post']
  'GET /v3/ecommerce/refunds/id/{refund_id}': nodes.V3EcommerceRefundsIdByRefund_id['get']
  'GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}': nodes.V3EcommerceRefundsOutRefundNoByOut_refund_no['get']
  'POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': nodes.V3EcommerceRefundsByRefund_idApplyAbnormalRefund['post']
  'GET /v3/ecommerce/refunds/{refund_id}/return-advance': nodes.V3EcommerceRefundsByRefund_idReturnAdvance['get']
  'POST /v3/ecommerce/refunds/{refund_id}/return-advance': nodes.V3EcommerceRefundsByRefund_idReturnAdvance['post']
  'GET /v3/edu-papay/contracts/id/{contract_id}': nodes.V3EduPapayContractsIdByContract_id['get']
  'POST /v3/edu-papay/contracts/presign': nodes.V3EduPapayContractsPresign['post']
  'DELETE /v3/edu-papay/contracts/{contract_id}': nodes.V3EduPapayContractsByContract_id['delete']
  'POST /v3/edu-papay/transactions': nodes.V3EduPapayTransactions['post']
  'GET /v3/edu-papay/transactions/id/{transaction_id}': nodes.V3EduPapayTransactionsIdByTransaction_id['get']
  'GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}': nodes.V3EduPapayTransactionsOutTradeNoByOut_trade_no['get']
  'POST /v3/edu-papay/user-notifications/{contract_id}/send': nodes.V3EduPapayUserNotificationsByContract_idSend['post']
  'GET /v3/edu-papay/user/{openid}/contracts': nodes.V3EduPapayUserByOpenidContracts['get']
  'GET /v3/edu-star/orders': nodes.V3EduStarOrders['get']
  'POST /v3/edu-star/orders': nodes.V3EduStarOrders['post']
  'GET /v3/edu-star/users/openid/{wechat_openid}': nodes.V3EduStarUsersOpenidByWechat_openid['get']
  'GET /v3/edu-star/users/qq/{qq}': nodes.V3EduStarUsersQqByQq['get']
  'POST /v3/eduschoolpay/contracts/presign': nodes.V3EduschoolpayContractsPresign['post']
  'GET /v3/eduschoolpay/contracts/{contract_id}': nodes.V3EduschoolpayContractsByContract_id['get']
  'POST /v3/eduschoolpay/contracts/{contract_id}/terminate': nodes.V3EduschoolpayContractsByContract_idTerminate['post']
  'POST /v3/eduschoolpay/transactions': nodes.V3EduschoolpayTransactions['post']
  'GET /v3/eduschoolpay/transactions/id/{transaction_id}': nodes.V3EduschoolpayTransactionsIdByTransaction_id['get']
  'GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}': nodes.V3EduschoolpayTransactionsOutTradeNoByOut_trade_no['get']
  'GET /v3/eduschoolpay/users/{openid}/contracts': nodes.V3EduschoolpayUsersByOpenidContracts['get']
  'GET /v3/eduschoolpay/users/{openid}/debt-state': nodes.V3EduschoolpayUsersByOpenidDebtState['get']
  'POST /v3/new-tax-control-fapiao/card-template': nodes.V3NewTaxControlFapiaoCardTemplate['post']
  'POST /v3/new-tax-control-fapiao/fapiao-applications': nodes.V3NewTaxControlFapiaoFapiaoApplications['post']
  'POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general': nodes.V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral['post']
  'POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': nodes.V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport['post']
  'POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': nodes.V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil['post']
  'POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': nodes.V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing['post']
  'POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': nodes.V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile['post']
  'GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': nodes.V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_id['get']
  'GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files': nodes.V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idFapiaoFiles['get']
  'POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': nodes.V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idInsertCards['post']
  'POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse': nodes.V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idReverse['post']
  'GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': nodes.V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl['get']
  'GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': nodes.V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo['get']
  'GET /v3/new-tax-control-fapiao/merchant/base-information': nodes.V3NewTaxControlFapiaoMerchantBaseInformation['get']
  'GET /v3/new-tax-control-fapiao/merchant/development-config': nodes.V3NewTaxControlFapiaoMerchantDevelopmentConfig['get']
  'PATCH /v3/new-tax-control-fapiao/merchant/development-config': nodes.V3NewTaxControlFapiaoMerchantDevelopmentConfig['patch']
  'GET /v3/new-tax-control-fapiao/merchant/tax-codes': nodes.V3NewTaxControlFapiaoMerchantTaxCodes['get']
  'POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check': nodes.V3NewTaxControlFapiaoMerchantBySub_mchidCheck['post']
  'GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': nodes.V3NewTaxControlFapiaoMerchantBySub_mchidCheckStatus['get']
  'GET /v3/new-tax-control-fapiao/user-title': nodes.V3NewTaxControlFapiaoUserTitle['get']
  'GET /v3/new-tax-control-fapiao/user-title/title-url': nodes.V3NewTaxControlFapiaoUserTitleTitleUrl['get']
  'POST /v3/fund-app/brand-redpacket/brand-merchant-batches': nodes.V3FundAppBrandRedpacketBrandMerchantBatches['post']
  'GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}': nodes.V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_no['get']
  'GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': nodes.V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_noDetailsByDetail_no['get']
  'GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}': nodes.V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_no['get']
  'GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}': nodes.V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_noOutDetailsByOut_detail_no['get']
  'POST /v3/fund-app/mch-transfer/elecsign/out-bill-no': nodes.V3FundAppMchTransferElecsignOutBillNo['post']
  'GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': nodes.V3FundAppMchTransferElecsignOutBillNoByOut_bill_no['get']
  'POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no': nodes.V3FundAppMchTransferElecsignTransferBillNo['post']
  'GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': nodes.V3FundAppMchTransferElecsignTransferBillNoByTransfer_bill_no['get']
  'GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': nodes.V3FundAppMchTransferPartnerBudgetByOut_budget_noElectronicReceipts['get']
  'POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': nodes.V3FundAppMchTransferPartnerBudgetByOut_budget_noElectronicReceipts['post']
  'POST /v3/fund-app/mch-transfer/partner/charity-budget': nodes.V3FundAppMchTransferPartnerCharityBudget['post']
  'GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}': nodes.V3FundAppMchTransferPartnerCharityBudgetByOut_budget_no['get']
  'POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock': nodes.V3FundAppMchTransferPartnerCharityBudgetByOut_budget_noUnlock['post']
  'POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills': nodes.V3FundAppMchTransferPartnerCharityTransferBills['post']
  'GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}': nodes.V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOut_transfer_no['get']
  'POST /v3/fund-app/mch-transfer/partner/electronic-receipts': nodes.V3FundAppMchTransferPartnerElectronicReceipts['post']
  'GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}': nodes.V3FundAppMchTransferPartnerElectronicReceiptsByOut_bill_no['get']
  'POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations': nodes.V3FundAppMchTransferPartnerSubMchAuthorizations['post']
  'GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}': nodes.V3FundAppMchTransferPartnerSubMchAuthorizationsBySub_mchid['get']
  'POST /v3/fund-app/mch-transfer/partner/transfer-bills': nodes.V3FundAppMchTransferPartnerTransferBills['post']
  'GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}': nodes.V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_no['get']
  'POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel': nodes.V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_noCancel['post']
  'POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': nodes.V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization['post']
  'POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer': nodes.V3FundAppMchTransferPartnerTransferBillsTransfer['post']
  'POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations': nodes.V3FundAppMchTransferPartnerUserConfirmAuthorizations['post']
  'GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}': nodes.V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_no['get']
  'POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close': nodes.V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_noClose['post']
  'POST /v3/fund-app/mch-transfer/transfer-bills': nodes.V3FundAppMchTransferTransferBills['post']
  'GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': nodes.V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_no['get']
  'POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': nodes.V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_noCancel['post']
  'POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': nodes.V3FundAppMchTransferTransferBillsPreTransferWithAuthorization['post']
  'POST /v3/fund-app/mch-transfer/transfer-bills/transfer': nodes.V3FundAppMchTransferTransferBillsTransfer['post']
  'GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': nodes.V3FundAppMchTransferTransferBillsTransferBillNoByTransfer_bill_no['get']
  'POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': nodes.V3FundAppMchTransferTransferToQqWalletBills['post']
  'GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': nodes.V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_no['get']
  'POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel': nodes.V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_noCancel['post']
  'POST /v3/fund-app/mch-transfer/user-confirm-authorization': nodes.V3FundAppMchTransferUserConfirmAuthorization['post']
  'GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': nodes.V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_no['get']
  'POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close': nodes.V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_noClose['post']
  'GET /v3/funds-to-oversea/bill-download-url': nodes.V3FundsToOverseaBillDownloadUrl['get']
  'POST /v3/funds-to-oversea/orders': nodes.V3FundsToOverseaOrders['post']
  'GET /v3/funds-to-oversea/orders/{out_order_id}': nodes.V3FundsToOverseaOrdersByOut_order_id['get']
  'POST /v3/funds-to-oversea/return/return-orders': nodes.V3FundsToOverseaReturnReturnOrders['post']
  'GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}': nodes.V3FundsToOverseaReturnReturnOrdersOutReturnNoByOut_return_no['get']
  'GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts': nodes.V3FundsToOverseaTransactionsByTransaction_idAvailable_abroad_amounts['get']
  'GET /v3/global/merchant-service/complaint-notifications': nodes.V3GlobalMerchantServiceComplaintNotifications['get']
  'POST /v3/global/merchant-service/complaint-notifications': nodes.V3GlobalMerchantServiceComplaintNotifications['post']
  'PUT /v3/global/merchant-service/complaint-notifications': nodes.V3GlobalMerchantServiceComplaintNotifications['put']
  'DELETE /v3/global/merchant-service/complaint-notifications': nodes.V3GlobalMerchantServiceComplaintNotifications['delete']
  'GET /v3/global/merchant-service/complaints': nodes.V3GlobalMerchantServiceComplaints['get']
  'GET /v3/global/merchant-service/complaints/{complaint_id}': nodes.V3GlobalMerchantServiceComplaintsByComplaint_id['get']
  'POST /v3/global/merchant-service/complaints/{complaint_id}/complete': nodes.V3GlobalMerchantServiceComplaintsByComplaint_idComplete['post']
  'GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys': nodes.V3GlobalMerchantServiceComplaintsByComplaint_idNegotiationHistorys['get']
  'POST /v3/global/merchant-service/complaints/{complaint_id}/response': nodes.V3GlobalMerchantServiceComplaintsByComplaint_idResponse['post']
  'POST /v3/global/merchant-service/images/upload': nodes.V3GlobalMerchantServiceImagesUpload['post']
  'GET /v3/global/merchant-service/images/{media_id}': nodes.V3GlobalMerchantServiceImagesByMedia_id['get']
  'POST /v3/global/merchant-storage/file/upload': nodes.V3GlobalMerchantStorageFileUpload['post']
  'POST /v3/global/merchant/h5/permission/applications': nodes.V3GlobalMerchantH5PermissionApplications['post']
  'GET /v3/global/merchant/h5/permission/applications/{applyment_id}': nodes.V3GlobalMerchantH5PermissionApplicationsByApplyment_id['get']
  'PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}': nodes.V3GlobalMerchantH5PermissionApplicationsByApplyment_id['patch']
  'POST /v3/global/merchant/h5/permission/domain/applications': nodes.V3GlobalMerchantH5PermissionDomainApplications['post']
  'GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}': nodes.V3GlobalMerchantH5PermissionDomainApplicationsByApplyment_id['get']
  'PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}': nodes.V3GlobalMerchantH5PermissionDomainApplicationsByApplyment_id['patch']
  'GET /v3/global/merchant/h5/permission/{sub_mchid}': nodes.V3GlobalMerchantH5PermissionBySub_mchid['get']
  'POST /v3/global/merchants': nodes.V3GlobalMerchants['post']
  'GET /v3/global/merchants/{sub_mchid}': nodes.V3GlobalMerchantsBySub_mchid['get']
  'PATCH /v3/global/merchants/{sub_mchid}': nodes.V3GlobalMerchantsBySub_mchid['patch']
  'POST /v3/global/papay/contracts/app-pre-entrust-sign': nodes.V3GlobalPapayContractsAppPreEntrustSign['post']
  'POST /v3/global/papay/contracts/h5-pre-entrust-sign': nodes.V3GlobalPapayContractsH5PreEntrustSign['post']
  'POST /v3/global/papay/contracts/jsapi-pre-entrust-sign': nodes.V3GlobalPapayContractsJsapiPreEntrustSign['post']
  'POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign': nodes.V3GlobalPapayContractsMiniprogramPreEntrustSign['post']
  'GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}': nodes.V3GlobalPapayContractsOutContractCodeByOut_contract_code['get']
  'POST /v3/global/papay/contracts/web-pre-entrust-sign': nodes.V3GlobalPapayContractsWebPreEntrustSign['post']
  'GET /v3/global/papay/contracts/{contract_id}': nodes.V3GlobalPapayContractsByContract_id['get']
  'POST /v3/global/papay/contracts/{contract_id}/terminate': nodes.V3GlobalPapayContractsByContract_idTerminate['post']
  'POST /v3/global/papay/transactions': nodes.V3GlobalPapayTransactions['post']
  'GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}': nodes.V3GlobalPapayTransactionsOutTradeNoByOut_trade_no['get']
  'POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse': nodes.V3GlobalPapayTransactionsOutTradeNoByOut_trade_noReverse['post']
  'GET /v3/global/papay/transactions/{transaction_id}': nodes.V3GlobalPapayTransactionsByTransaction_id['get']
  'GET /v3/global/profit-sharing/bill-download-url': nodes.V3GlobalProfitSharingBillDownloadUrl['get']
  'POST /v3/global/profit-sharing/orders': nodes.V3GlobalProfitSharingOrders['post']
  'POST /v3/global/profit-sharing/orders/unfreeze': nodes.V3GlobalProfitSharingOrdersUnfreeze['post']
  'GET /v3/global/profit-sharing/orders/{out_order_no}': nodes.V3GlobalProfitSharingOrdersByOut_order_no['get']
  'POST /v3/global/profit-sharing/receivers': nodes.V3GlobalProfitSharingReceivers['post']
  'DELETE /v3/global/profit-sharing/receivers': nodes.V3GlobalProfitSharingReceivers['delete']
  'GET /v3/global/profit-sharing/receivers/{account}': nodes.V3GlobalProfitSharingReceiversByAccount['get']
  'GET /v3/global/profit-sharing/refunds/bill-download-url': nodes.V3GlobalProfitSharingRefundsBillDownloadUrl['get']
  'GET /v3/global/profit-sharing/refunds/refundable-balance': nodes.V3GlobalProfitSharingRefundsRefundableBalance['get']
  'POST /v3/global/profit-sharing/transactions/mark': nodes.V3GlobalProfitSharingTransactionsMark['post']
  'GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts': nodes.V3GlobalProfitSharingTransactionsByTransaction_idAmounts['get']
  'GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts': nodes.V3GlobalProfitSharingTransactionsByTransaction_idRefundableAmounts['get']
  'POST /v3/global/micropay/transactions/id/{transaction_id}/reverse': nodes.V3GlobalMicropayTransactionsIdByTransaction_idReverse['post']
  'POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse': nodes.V3GlobalMicropayTransactionsOutTradeNoByOut_trade_noReverse['post']
  'POST /v3/global/micropay/transactions/pay': nodes.V3GlobalMicropayTransactionsPay['post']
  'GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}': nodes.V3GlobalRefundPartnerRechargeBalanceSubMchidBySub_mchid['get']
  'GET /v3/global/refund/recharge-balance': nodes.V3GlobalRefundRechargeBalance['get']
  'GET /v3/global/refunds': nodes.V3GlobalRefunds['get']
  'POST /v3/global/refunds': nodes.V3GlobalRefunds['post']
  'GET /v3/global/refunds/id/{refund_id}': nodes.V3GlobalRefundsIdByRefund_id['get']
  'GET /v3/global/refunds/out-refund-no/{out_refund_no}': nodes.V3GlobalRefundsOutRefundNoByOut_refund_no['get']
  'POST /v3/global/transactions/app': nodes.V3GlobalTransactionsApp['post']
  'GET /v3/global/transactions/id/{transaction_id}': nodes.V3GlobalTransactionsIdByTransaction_id['get']
  'POST /v3/global/transactions/id/{transaction_id}/close': nodes.V3GlobalTransactionsIdByTransaction_idClose['post']
  'POST /v3/global/transactions/jsapi': nodes.V3GlobalTransactionsJsapi['post']
  'POST /v3/global/transactions/mweb': nodes.V3GlobalTransactionsMweb['post']
  'POST /v3/global/transactions/native': nodes.V3GlobalTransactionsNative['post']
  'GET /v3/global/transactions/out-trade-no/{out_trade_no}': nodes.V3GlobalTransactionsOutTradeNoByOut_trade_no['get']
  'POST /v3/global/transactions/out-trade-no/{out_trade_no}/close': nodes.V3GlobalTransactionsOutTradeNoByOut_trade_noClose['post']
  'GET /v3/global/certificates': nodes.V3GlobalCertificates['get']
  'GET /v3/global/customs/orders': nodes.V3GlobalCustomsOrders['get']
  'POST /v3/global/customs/orders': nodes.V3GlobalCustomsOrders['post']
  'PATCH /v3/global/customs/orders': nodes.V3GlobalCustomsOrders['patch']
  'POST /v3/global/customs/redeclare': nodes.V3GlobalCustomsRedeclare['post']
  'POST /v3/global/customs/verify-certificate': nodes.V3GlobalCustomsVerifyCertificate['post']
  'GET /v3/global/settle/settlements': nodes.V3GlobalSettleSettlements['get']
  'GET /v3/global/statements': nodes.V3GlobalStatements['get']
  'POST /v3/gov/subsidy/audit/cup/invalid': nodes.V3GovSubsidyAuditCupInvalid['post']
  'POST /v3/gov/subsidy/audit/cup/query': nodes.V3GovSubsidyAuditCupQuery['post']
  'POST /v3/gov/subsidy/audit/cup/refund/sync': nodes.V3GovSubsidyAuditCupRefundSync['post']
  'POST /v3/gov/subsidy/audit/cup/update': nodes.V3GovSubsidyAuditCupUpdate['post']
  'POST /v3/gov/subsidy/audit/cup/upload': nodes.V3GovSubsidyAuditCupUpload['post']
  'POST /v3/gov/subsidy/companies/query': nodes.V3GovSubsidyCompaniesQuery['post']
  'POST /v3/gov/subsidy/goods/upload': nodes.V3GovSubsidyGoodsUpload['post']
  'POST /v3/gov/subsidy/n-qualifications/sync': nodes.V3GovSubsidyNQualificationsSync['post']
  'GET /v3/gov/subsidy/qualification': nodes.V3GovSubsidyQualification['get']
  'POST /v3/gov/subsidy/qualifications/passthrough/cancel': nodes.V3GovSubsidyQualificationsPassthroughCancel['post']
  'POST /v3/gov/subsidy/qualifications/passthrough/claim': nodes.V3GovSubsidyQualificationsPassthroughClaim['post']
  'POST /v3/gov/subsidy/qualifications/passthrough/query': nodes.V3GovSubsidyQualificationsPassthroughQuery['post']
  'POST /v3/gov/subsidy/qualifications/query': nodes.V3GovSubsidyQualificationsQuery['post']
  'POST /v3/gov/subsidy/qualifications/sync': nodes.V3GovSubsidyQualificationsSync['post']
  'POST /v3/gov/subsidy/sncode/lock': nodes.V3GovSubsidySncodeLock['post']
  'POST /v3/gov/subsidy/sncode/query': nodes.V3GovSubsidySncodeQuery['post']
  'POST /v3/gov/subsidy/sncode/unlock': nodes.V3GovSubsidySncodeUnlock['post']
  'POST /v3/gov/subsidy/transactions/query': nodes.V3GovSubsidyTransactionsQuery['post']
  'POST /v3/gov/subsidy/transactions/summary/query-day': nodes.V3GovSubsidyTransactionsSummaryQueryDay['post']
  'POST /v3/gov/subsidy/transactions/sync': nodes.V3GovSubsidyTransactionsSync['post']
  'POST /v3/gov/subsidy/zhejiang/authcode/cancel': nodes.V3GovSubsidyZhejiangAuthcodeCancel['post']
  'POST /v3/gov/subsidy/zhejiang/authcode/commit': nodes.V3GovSubsidyZhejiangAuthcodeCommit['post']
  'POST /v3/gov/subsidy/zhejiang/authcode/issue': nodes.V3GovSubsidyZhejiangAuthcodeIssue['post']
  'POST /v3/gov/subsidy/zhejiang/authcode/refund': nodes.V3GovSubsidyZhejiangAuthcodeRefund['post']
  'POST /v3/gov/subsidy/zhejiang/authcode/try': nodes.V3GovSubsidyZhejiangAuthcodeTry['post']
  'POST /v3/gov/subsidy/zhejiang/goods/query': nodes.V3GovSubsidyZhejiangGoodsQuery['post']
  'POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm': nodes.V3GovSubsidyZhejiangNQualificationsConfirm['post']
  'POST /v3/gov/subsidy/zhejiang/qualifications/alter': nodes.V3GovSubsidyZhejiangQualificationsAlter['post']
  'POST /v3/gov/subsidy/zhejiang/qualifications/claim': nodes.V3GovSubsidyZhejiangQualificationsClaim['post']
  'POST /v3/gov/subsidy/zhejiang/qualifications/query': nodes.V3GovSubsidyZhejiangQualificationsQuery['post']
  'POST /v3/gov/subsidy/zhejiang/qualifications/sync': nodes.V3GovSubsidyZhejiangQualificationsSync['post']
  'POST /v3/gov/subsidy/zhejiang/sncode/lock': nodes.V3GovSubsidyZhejiangSncodeLock['post']
  'POST /v3/gov/subsidy/zhejiang/sncode/query': nodes.V3GovSubsidyZhejiangSncodeQuery['post']
  'POST /v3/gov/subsidy/zhejiang/sncode/unlock': nodes.V3GovSubsidyZhejiangSncodeUnlock['post']
  'POST /v3/industry-coupon/tokens': nodes.V3IndustryCouponTokens['post']
  'POST /v3/industry-rebate/retail-industry/transactions': nodes.V3IndustryRebateRetailIndustryTransactions['post']
  'POST /v3/industry-rebate/transactions/{transaction_id}': nodes.V3IndustryRebateTransactionsByTransaction_id['post']
  'GET /v3/multiuse/stocks/{stock_id}/refund-flow': nodes.V3MultiuseStocksByStock_idRefundFlow['get']
  'GET /v3/multiuse/stocks/{stock_id}/send-flow': nodes.V3MultiuseStocksByStock_idSendFlow['get']
  'GET /v3/multiuse/stocks/{stock_id}/use-flow': nodes.V3MultiuseStocksByStock_idUseFlow['get']
  'POST /v3/multiuse/users/{openid}/coupons': nodes.V3MultiuseUsersByOpenidCoupons['post']
  'GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}': nodes.V3MchManageMchManageRecordsSubMchidBySub_mchid['get']
  'GET /v3/mch-manage/mch-manage-records/{manage_record_id}': nodes.V3MchManageMchManageRecordsByManage_record_id['get']
  'POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': nodes.V3MchManageMchManageRecordsByManage_record_idMchManageSubmissions['post']
  'POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': nodes.V3MchManageSubmissionFilesSubMchidBySub_mchidUpload['post']
  'GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}': nodes.V3MchOperationManageEnhancedDueDiligenceByDue_diligence_id['get']
  'POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit': nodes.V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idSubmit['post']
  'POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': nodes.V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idUpload['post']
  'GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}': nodes.V3MchOperationManageMerchantLimitationsSubMchidBySub_mchid['get']
  'GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}': nodes.V3TransactionBlockTransactionBlockRecordsSubMchidBySub_mchid['get']
  'GET /v3/transaction-block/transaction-block-records/{block_record_id}': nodes.V3TransactionBlockTransactionBlockRecordsByBlock_record_id['get']
  'POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}': nodes.V3TransactionBlockTransactionBlockSubmissionsSubMchidBySub_mchid['post']
  'GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}': nodes.V3TransactionBlockTransactionBlockSubmissionsByBlock_submission_id['get']
  'POST /v3/mchalterapply/mchcontactalterapplyment': nodes.V3MchalterapplyMchcontactalterapplyment['post']
  'GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': nodes.V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_no['get']
  'GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}': nodes.V3MchalterapplyMchcontactalterapplymentByApply_id['get']
  'POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke': nodes.V3MchalterapplyMchcontactalterapplymentByApply_idRevoke['post']
  'POST /v3/mchalterapply/mchsubjectalterapplyment': nodes.V3MchalterapplyMchsubjectalterapplyment['post']
  'GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': nodes.V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_no['get']
  'GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}': nodes.V3MchalterapplyMchsubjectalterapplymentByApply_id['get']
  'POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke': nodes.V3MchalterapplyMchsubjectalterapplymentByApply_idRevoke['post']
  'POST /v3/mchalterapply/merchantnamealterapplyment': nodes.V3MchalterapplyMerchantnamealterapplyment['post']
  'GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}': nodes.V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchidOutRequestNoByOut_request_no['get']
  'GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}': nodes.V3MchalterapplyMerchantnamealterapplymentByApply_id['get']
  'POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke': nodes.V3MchalterapplyMerchantnamealterapplymentByApply_idRevoke['post']
  'POST /v3/med-ins/orders': nodes.V3MedInsOrders['post']
  'GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}': nodes.V3MedInsOrdersMixTradeNoByMix_trade_no['get']
  'GET /v3/med-ins/orders/out-trade-no/{out_trade_no}': nodes.V3MedInsOrdersOutTradeNoByOut_trade_no['get']
  'POST /v3/med-ins/refunds/notify': nodes.V3MedInsRefundsNotify['post']
  'GET /v3/abnormal-fund-processing/receipts/{receipt_id}': nodes.V3AbnormalFundProcessingReceiptsByReceipt_id['get']
  'POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions': nodes.V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructions['post']
  'GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}': nodes.V3AbnormalFundProcessingReceiptsByReceipt_idTransferInstructionsByOut_instruction_no['get']
  'GET /v3/merchantfund/merchant/income-records': nodes.V3MerchantfundMerchantIncomeRecords['get']
  'GET /v3/merchantfund/partner/income-records': nodes.V3MerchantfundPartnerIncomeRecords['get']
  'POST /v3/recharge/bank-transfer-recharges/apply': nodes.V3RechargeBankTransferRechargesApply['post']
  'GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': nodes.V3RechargeBankTransferRechargesOutRechargeNoByOut_recharge_no['get']
  'POST /v3/compliance/inactive-merchant-identity-verification/merchants': nodes.V3ComplianceInactiveMerchantIdentityVerificationMerchants['post']
  'GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}': nodes.V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchidVerificationsByVerification_id['get']
  'POST /v3/mch_operate/risk/withdrawl-apply': nodes.V3Mch_operateRiskWithdrawlApply['post']
  'GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}': nodes.V3Mch_operateRiskWithdrawlApplyApplymentIdByApplyment_id['get']
  'GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}': nodes.V3Mch_operateRiskWithdrawlApplyOutRequestNoByOut_request_no['get']
  'POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': nodes.V3MerchantRiskManageEcTradeRiskQueryRiskTrades['post']
  'POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result': nodes.V3MerchantRiskManageEcTradeRiskRecvDisposeResult['post']
  'POST /v3/merchant-risk-manage/report-trade-union-information': nodes.V3MerchantRiskManageReportTradeUnionInformation['post']
  'GET /v3/merchant-risk-manage/trade-risk-information': nodes.V3MerchantRiskManageTradeRiskInformation['get']
  'POST /v3/merchant-risk-manage/trade-risk-result': nodes.V3MerchantRiskManageTradeRiskResult['post']
  'GET /v3/merchant-risk-manage/violation-notifications': nodes.V3MerchantRiskManageViolationNotifications['get']
  'POST /v3/merchant-risk-manage/violation-notifications': nodes.V3MerchantRiskManageViolationNotifications['post']
  'PUT /v3/merchant-risk-manage/violation-notifications': nodes.V3MerchantRiskManageViolationNotifications['put']
  'DELETE /v3/merchant-risk-manage/violation-notifications': nodes.V3MerchantRiskManageViolationNotifications['delete']
  'GET /v3/merchant-service/complaint-notifications': nodes.V3MerchantServiceComplaintNotifications['get']
  'POST /v3/merchant-service/complaint-notifications': nodes.V3MerchantServiceComplaintNotifications['post']
  'PUT /v3/merchant-service/complaint-notifications': nodes.V3MerchantServiceComplaintNotifications['put']
  'DELETE /v3/merchant-service/complaint-notifications': nodes.V3MerchantServiceComplaintNotifications['delete']
  'GET /v3/merchant-service/complaints': nodes.V3MerchantServiceComplaints['get']
  'GET /v3/merchant-service/complaints/{transaction_id}': nodes.V3MerchantServiceComplaintsByTransaction_id['get']
  'GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys': nodes.V3MerchantServiceComplaintsByTransaction_idNegotiationHistorys['get']
  'GET /v3/merchant-service/complaints-v2': nodes.V3MerchantServiceComplaintsV2['get']
  'GET /v3/merchant-service/complaints-v2/{complaint_id}': nodes.V3MerchantServiceComplaintsV2ByComplaint_id['get']
  'POST /v3/merchant-service/complaints-v2/{complaint_id}/complete': nodes.V3MerchantServiceComplaintsV2ByComplaint_idComplete['post']
  'GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': nodes.V3MerchantServiceComplaintsV2ByComplaint_idNegotiationHistorys['get']
  'POST /v3/merchant-service/complaints-v2/{complaint_id}/response': nodes.V3MerchantServiceComplaintsV2ByComplaint_idResponse['post']
  'POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': nodes.V3MerchantServiceComplaintsV2ByComplaint_idResponseImmediateService['post']
  'POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': nodes.V3MerchantServiceComplaintsV2ByComplaint_idUpdateRefundProgress['post']
  'POST /v3/merchant-service/feedbacks': nodes.V3MerchantServiceFeedbacks['post']
  'POST /v3/merchant-service/images/upload': nodes.V3MerchantServiceImagesUpload['post']
  'GET /v3/merchant-service/images/{media_id}': nodes.V3MerchantServiceImagesByMedia_id['get']
  'POST /v3/businesscircle/parkings': nodes.V3BusinesscircleParkings['post']
  'POST /v3/businesscircle/points/notify': nodes.V3BusinesscirclePointsNotify['post']
  'GET /v3/businesscircle/user-authorizations/{openid}': nodes.V3BusinesscircleUserAuthorizationsByOpenid['get']
  'GET /v3/businesscircle/users/{openid}/points/commit_status': nodes.V3BusinesscircleUsersByOpenidPointsCommit_status['get']
  'POST /v3/catering/orders/sync-status': nodes.V3CateringOrdersSyncStatus['post']
  'POST /v3/goldplan/merchants/changecustompagestatus': nodes.V3GoldplanMerchantsChangecustompagestatus['post']
  'POST /v3/goldplan/merchants/changegoldplanstatus': nodes.V3GoldplanMerchantsChangegoldplanstatus['post']
  'POST /v3/goldplan/merchants/close-advertising-show': nodes.V3GoldplanMerchantsCloseAdvertisingShow['post']
  'PATCH /v3/goldplan/merchants/open-advertising-show': nodes.V3GoldplanMerchantsOpenAdvertisingShow['patch']
  'POST /v3/goldplan/merchants/set-advertising-industry-filter': nodes.V3GoldplanMerchantsSetAdvertisingIndustryFilter['post']
  'POST /v3/merchant-store/stores': nodes.V3MerchantStoreStores['post']
  'GET /v3/merchant-store/stores/{store_id}': nodes.V3MerchantStoreStoresByStore_id['get']
  'PATCH /v3/merchant-store/stores/{store_id}': nodes.V3MerchantStoreStoresByStore_id['patch']
  'POST /v3/merchant-store/stores/{store_id}/recipients/bind': nodes.V3MerchantStoreStoresByStore_idRecipientsBind['post']
  'POST /v3/merchant-store/stores/{store_id}/recipients/unbind': nodes.V3MerchantStoreStoresByStore_idRecipientsUnbind['post']
  'GET /v3/smartguide/guides': nodes.V3SmartguideGuides['get']
  'POST /v3/smartguide/guides': nodes.V3SmartguideGuides['post']
  'PATCH /v3/smartguide/guides/{guide_id}': nodes.V3SmartguideGuidesByGuide_id['patch']
  'POST /v3/smartguide/guides/{guide_id}/assign': nodes.V3SmartguideGuidesByGuide_idAssign['post']
  'GET /v3/facemch/users/{face_sid}': nodes.V3FacemchUsersByFace_sid['get']
  'POST /v3/offlineface/authinfo': nodes.V3OfflinefaceAuthinfo['post']
  'POST /v3/offlineface/contracts/presign': nodes.V3OfflinefaceContractsPresign['post']
  'GET /v3/offlineface/contracts/{contract_id}': nodes.V3OfflinefaceContractsByContract_id['get']
  'GET /v3/offlineface/face-collections': nodes.V3OfflinefaceFaceCollections['get']
  'GET /v3/offlineface/face-collections/{collection_id}': nodes.V3OfflinefaceFaceCollectionsByCollection_id['get']
  'POST /v3/offlineface/repayment-url': nodes.V3OfflinefaceRepaymentUrl['post']
  'POST /v3/offlineface/transactions': nodes.V3OfflinefaceTransactions['post']
  'GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}': nodes.V3OfflinefaceTransactionsOutTradeNoByOut_trade_no['get']
  'GET /v3/offlinefacemch/organizations': nodes.V3OfflinefacemchOrganizations['get']
  'GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': nodes.V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserIdByOut_user_id['get']
  'PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': nodes.V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserIdByOut_user_id['patch']
  'POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract': nodes.V3OfflinefacemchOrganizationsByOrganization_idUsersUserIdByUser_idTerminateContract['post']
  'POST /v3/offlinefacemch/tokens': nodes.V3OfflinefacemchTokens['post']
  'GET /v3/palmservice/authorization/openid/{openid}': nodes.V3PalmserviceAuthorizationOpenidByOpenid['get']
  'POST /v3/palmservice/authorization/preauthorize': nodes.V3PalmserviceAuthorizationPreauthorize['post']
  'POST /v3/inspolicymgr/deduct/authorizations': nodes.V3InspolicymgrDeductAuthorizations['post']
  'GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}': nodes.V3InspolicymgrDeductAuthorizationsByOut_insurance_no['get']
  'POST /v3/inspolicymgr/deduct/policies': nodes.V3InspolicymgrDeductPolicies['post']
  'GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}': nodes.V3InspolicymgrDeductPoliciesByOut_insurance_no['get']
  'PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}': nodes.V3InspolicymgrDeductPoliciesByOut_insurance_no['patch']
  'GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}': nodes.V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_id['get']
  'POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule': nodes.V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_idSchedule['post']
  'POST /v3/papay/insurance-pay/transactions/apply': nodes.V3PapayInsurancePayTransactionsApply['post']
  'POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': nodes.V3PapayInsuranceSignContractsPlanIdByPlan_idContractIdByContract_idRenew['post']
  'GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': nodes.V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_code['get']
  'POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': nodes.V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate['post']
  'POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app': nodes.V3PapayInsuranceSignContractsPreEntrustSignApp['post']
  'POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': nodes.V3PapayInsuranceSignContractsPreEntrustSignH5['post']
  'POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': nodes.V3PapayInsuranceSignContractsPreEntrustSignJsapi['post']
  'POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': nodes.V3PapayInsuranceSignContractsPreEntrustSignMiniProgram['post']
  'POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify': nodes.V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractIdByContract_idModify['post']
  'GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}': nodes.V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_idOutContractCodeByOut_contract_code['get']
  'POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app': nodes.V3PapayScheduledDeductSignContractsPreEntrustSignApp['post']
  'POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5': nodes.V3PapayScheduledDeductSignContractsPreEntrustSignH5['post']
  'POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi': nodes.V3PapayScheduledDeductSignContractsPreEntrustSignJsapi['post']
  'POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program': nodes.V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram['post']
  'POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app': nodes.V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp['post']
  'POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5': nodes.V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5['post']
  'POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi': nodes.V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi['post']
  'POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program': nodes.V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram['post']
  'POST /v3/papay/contracts/{contract_id}/fail-notify': nodes.V3PapayContractsByContract_idFailNotify['post']
  'POST /v3/papay/contracts/{contract_id}/notify': nodes.V3PapayContractsByContract_idNotify['post']
  'POST /v3/papay/pay/harmony/transactions/apply': nodes.V3PapayPayHarmonyTransactionsApply['post']
  'GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}': nodes.V3PapayPayPartnerSchedulesContractIdByContract_id['get']
  'POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule': nodes.V3PapayPayPartnerSchedulesContractIdByContract_idSchedule['post']
  'POST /v3/papay/pay/partner/transactions/apply': nodes.V3PapayPayPartnerTransactionsApply['post']
  'GET /v3/papay/pay/schedules/contract-id/{contract_id}': nodes.V3PapayPaySchedulesContractIdByContract_id['get']
  'POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule': nodes.V3PapayPaySchedulesContractIdByContract_idSchedule['post']
  'POST /v3/papay/pay/transactions/apply': nodes.V3PapayPayTransactionsApply['post']
  'GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}': nodes.V3PapaySignContractsHarmonyPlanIdByPlan_idOutContractCodeByOut_contract_code['get']
  'GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': nodes.V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_code['get']
  'POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': nodes.V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate['post']
  'POST /v3/papay/sign/contracts/pre-entrust-sign': nodes.V3PapaySignContractsPreEntrustSign['post']
  'GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': nodes.V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_code['get']
  'POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': nodes.V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate['post']
  'POST /v3/partner-papay/contracts/{contract_id}/fail-notify': nodes.V3PartnerPapayContractsByContract_idFailNotify['post']
  'POST /v3/partner-papay/contracts/{contract_id}/notify': nodes.V3PartnerPapayContractsByContract_idNotify['post']
  'POST /v3/parking/reminders/application': nodes.V3ParkingRemindersApplication['post']
  'GET /v3/parking/reminders/application/query': nodes.V3ParkingRemindersApplicationQuery['get']
  'POST /v3/parking/reminders/application/withdraw': nodes.V3ParkingRemindersApplicationWithdraw['post']
  'GET /v3/parking/reminders/applications': nodes.V3ParkingRemindersApplications['get']
  'POST /v3/parking/reminders/entry': nodes.V3ParkingRemindersEntry['post']
  'POST /v3/parking/reminders/exit': nodes.V3ParkingRemindersExit['post']
  'POST /v3/parking/reminders/ext-payment': nodes.V3ParkingRemindersExtPayment['post']
  'POST /v3/parking/reminders/parking-fee': nodes.V3ParkingRemindersParkingFee['post']
  'GET /v3/parking/reminders/parking-lot': nodes.V3ParkingRemindersParkingLot['get']
  'POST /v3/parking/reminders/payment': nodes.V3ParkingRemindersPayment['post']
  'POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program': nodes.V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram['post']
  'POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign': nodes.V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign['post']
  'POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program': nodes.V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram['post']
  'POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign': nodes.V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign['post']
  'POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program': nodes.V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram['post']
  'POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign': nodes.V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign['post']
  'GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}': nodes.V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_code['get']
  'POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate': nodes.V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_codeTerminate['post']
  'POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program': nodes.V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram['post']
  'POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign': nodes.V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign['post']
  'GET /v3/iotmanage/device-inspections/{device_sn}': nodes.V3IotmanageDeviceInspectionsByDevice_sn['get']
  'GET /v3/iotmanage/devices': nodes.V3IotmanageDevices['get']
  'GET /v3/pay-devices/open-scenario-speaker/{device_sn}': nodes.V3PayDevicesOpenScenarioSpeakerByDevice_sn['get']
  'POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind': nodes.V3PayDevicesOpenScenarioSpeakerByDevice_snBind['post']
  'POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind': nodes.V3PayDevicesOpenScenarioSpeakerByDevice_snPrebind['post']
  'POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind': nodes.V3PayDevicesOpenScenarioSpeakerByDevice_snUnbind['post']
  'POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report': nodes.V3PayDevicesOpenScenarioSpeakerorderByTransaction_idReport['post']
  'POST /v3/pay-devices/printers/{device_id}/print-orders': nodes.V3PayDevicesPrintersByDevice_idPrintOrders['post']
  'GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}': nodes.V3PayDevicesPrintersByDevice_idPrintOrdersByPrint_order_no['get']
  'POST /v3/pay/partner/transactions/app': nodes.V3PayPartnerTransactionsApp['post']
  'POST /v3/pay/partner/transactions/app-with-contract': nodes.V3PayPartnerTransactionsAppWithContract['post']
  'POST /v3/pay/partner/transactions/codepay': nodes.V3PayPartnerTransactionsCodepay['post']
  'POST /v3/pay/partner/transactions/exposure': nodes.V3PayPartnerTransactionsExposure['post']
  'POST /v3/pay/partner/transactions/h5': nodes.V3PayPartnerTransactionsH5['post']
  'GET /v3/pay/partner/transactions/id/{transaction_id}': nodes.V3PayPartnerTransactionsIdByTransaction_id['get']
  'POST /v3/pay/partner/transactions/jsapi': nodes.V3PayPartnerTransactionsJsapi['post']
  'POST /v3/pay/partner/transactions/jsapi-with-contract': nodes.V3PayPartnerTransactionsJsapiWithContract['post']
  'POST /v3/pay/partner/transactions/miniprogram': nodes.V3PayPartnerTransactionsMiniprogram['post']
  'POST /v3/pay/partner/transactions/native': nodes.V3PayPartnerTransactionsNative['post']
  'GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}': nodes.V3PayPartnerTransactionsOutTradeNoByOut_trade_no['get']
  'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': nodes.V3PayPartnerTransactionsOutTradeNoByOut_trade_noClose['post']
  'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': nodes.V3PayPartnerTransactionsOutTradeNoByOut_trade_noReverse['post']
  'POST /v3/pay/partner/transactions/scannedpos': nodes.V3PayPartnerTransactionsScannedpos['post']
  'POST /v3/pay/acquiring-bank/transactions/exposure': nodes.V3PayAcquiringBankTransactionsExposure['post']
  'POST /v3/pay/instal/exposure': nodes.V3PayInstalExposure['post']
  'POST /v3/pay/instal/partner/exposure': nodes.V3PayInstalPartnerExposure['post']
  'POST /v3/pay/transactions/app': nodes.V3PayTransactionsApp['post']
  'POST /v3/pay/transactions/app-with-contract': nodes.V3PayTransactionsAppWithContract['post']
  'POST /v3/pay/transactions/codepay': nodes.V3PayTransactionsCodepay['post']
  'POST /v3/pay/transactions/exposure': nodes.V3PayTransactionsExposure['post']
  'POST /v3/pay/transactions/h5': nodes.V3PayTransactionsH5['post']
  'GET /v3/pay/transactions/id/{transaction_id}': nodes.V3PayTransactionsIdByTransaction_id['get']
  'POST /v3/pay/transactions/jsapi': nodes.V3PayTransactionsJsapi['post']
  'POST /v3/pay/transactions/jsapi-with-contract': nodes.V3PayTransactionsJsapiWithContract['post']
  'POST /v3/pay/transactions/native': nodes.V3PayTransactionsNative['post']
  'GET /v3/pay/transactions/out-trade-no/{out_trade_no}': nodes.V3PayTransactionsOutTradeNoByOut_trade_no['get']
  'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close': nodes.V3PayTransactionsOutTradeNoByOut_trade_noClose['post']
  'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': nodes.V3PayTransactionsOutTradeNoByOut_trade_noReverse['post']
  'POST /v3/refund/domestic/refunds': nodes.V3RefundDomesticRefunds['post']
  'GET /v3/refund/domestic/refunds/{out_refund_no}': nodes.V3RefundDomesticRefundsByOut_refund_no['get']
  'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': nodes.V3RefundDomesticRefundsByRefund_idApplyAbnormalRefund['post']
  'GET /v3/payroll-card/authentications': nodes.V3PayrollCardAuthentications['get']
  'POST /v3/payroll-card/authentications/pre-order': nodes.V3PayrollCardAuthenticationsPreOrder['post']
  'POST /v3/payroll-card/authentications/pre-order-with-auth': nodes.V3PayrollCardAuthenticationsPreOrderWithAuth['post']
  'GET /v3/payroll-card/authentications/{authenticate_number}': nodes.V3PayrollCardAuthenticationsByAuthenticate_number['get']
  'GET /v3/payroll-card/relations/{openid}': nodes.V3PayrollCardRelationsByOpenid['get']
  'POST /v3/payroll-card/tokens': nodes.V3PayrollCardTokens['post']
  'POST /v3/payroll-card/transfer-batches': nodes.V3PayrollCardTransferBatches['post']
  'POST /v3/payroll-card/wesure/insurance': nodes.V3PayrollCardWesureInsurance['post']
  'POST /v3/payroll-card/wesure/token-validations': nodes.V3PayrollCardWesureTokenValidations['post']
  'POST /v3/payscore/acquiringbank/permissions': nodes.V3PayscoreAcquiringbankPermissions['post']
  'GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}': nodes.V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_code['get']
  'POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate': nodes.V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_codeTerminate['post']
  'GET /v3/payscore/acquiringbank/serviceorder': nodes.V3PayscoreAcquiringbankServiceorder['get']
  'POST /v3/payscore/acquiringbank/serviceorder': nodes.V3PayscoreAcquiringbankServiceorder['post']
  'GET /v3/payscore/acquiringbank/serviceorder/deduction': nodes.V3PayscoreAcquiringbankServiceorderDeduction['get']
  'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel': nodes.V3PayscoreAcquiringbankServiceorderByOut_order_noCancel['post']
  'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete': nodes.V3PayscoreAcquiringbankServiceorderByOut_order_noComplete['post']
  'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify': nodes.V3PayscoreAcquiringbankServiceorderByOut_order_noModify['post']
  'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo': nodes.V3PayscoreAcquiringbankServiceorderByOut_order_noRegisterdeductinfo['post']
  'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync': nodes.V3PayscoreAcquiringbankServiceorderByOut_order_noSync['post']
  'POST /v3/payscore/acquiringbank/servicepayondeliveryorder': nodes.V3PayscoreAcquiringbankServicepayondeliveryorder['post']
  'GET /v3/payscore/oversea/partner/serviceorder': nodes.V3PayscoreOverseaPartnerServiceorder['get']
  'POST /v3/payscore/oversea/partner/serviceorder': nodes.V3PayscoreOverseaPartnerServiceorder['post']
  'POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel': nodes.V3PayscoreOverseaPartnerServiceorderByOut_order_noCancel['post']
  'POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete': nodes.V3PayscoreOverseaPartnerServiceorderByOut_order_noComplete['post']
  'POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync': nodes.V3PayscoreOverseaPartnerServiceorderByOut_order_noSync['post']
  'POST /v3/payscore/partner/permissions': nodes.V3PayscorePartnerPermissions['post']
  'POST /v3/payscore/partner/permissions/apply-for-scene': nodes.V3PayscorePartnerPermissionsApplyForScene['post']
  'POST /v3/payscore/partner/permissions/assess-user-risk-level': nodes.V3PayscorePartnerPermissionsAssessUserRiskLevel['post']
  'GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}': nodes.V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_code['get']
  'POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate': nodes.V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_codeTerminate['post']
  'GET /v3/payscore/partner/permissions/search': nodes.V3PayscorePartnerPermissionsSearch['get']
  'POST /v3/payscore/partner/permissions/terminate': nodes.V3PayscorePartnerPermissionsTerminate['post']
  'POST /v3/payscore/partner/service-account-applications': nodes.V3PayscorePartnerServiceAccountApplications['post']
  'GET /v3/payscore/partner/service-account-applications/{out_apply_no}': nodes.V3PayscorePartnerServiceAccountApplicationsByOut_apply_no['get']
  'GET /v3/payscore/partner/serviceorder': nodes.V3PayscorePartnerServiceorder['get']
  'POST /v3/payscore/partner/serviceorder': nodes.V3PayscorePartnerServiceorder['post']
  'POST /v3/payscore/partner/serviceorder/direct-complete': nodes.V3PayscorePartnerServiceorderDirectComplete['post']
  'POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel': nodes.V3PayscorePartnerServiceorderByOut_order_noCancel['post']
  'POST /v3/payscore/partner/serviceorder/{out_order_no}/complete': nodes.V3PayscorePartnerServiceorderByOut_order_noComplete['post']
  'POST /v3/payscore/partner/serviceorder/{out_order_no}/modify': nodes.V3PayscorePartnerServiceorderByOut_order_noModify['post']
  'POST /v3/payscore/partner/serviceorder/{out_order_no}/pay': nodes.V3PayscorePartnerServiceorderByOut_order_noPay['post']
  'POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage': nodes.V3PayscorePartnerServiceorderByOut_order_noSendPendingmessage['post']
  'POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage': nodes.V3PayscorePartnerServiceorderByOut_order_noSendPrepaidmessage['post']
  'POST /v3/payscore/partner/serviceorder/{out_order_no}/sync': nodes.V3PayscorePartnerServiceorderByOut_order_noSync['post']
  'POST /v3/payscore/partner/servicepayondeliveryorder': nodes.V3PayscorePartnerServicepayondeliveryorder['post']
  'GET /v3/payscore/partner/servicequotas/service-id/{service_id}': nodes.V3PayscorePartnerServicequotasServiceIdByService_id['get']
  'POST /v3/payscore/plan/partner/payscore-plans': nodes.V3PayscorePlanPartnerPayscorePlans['post']
  'GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}': nodes.V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_no['get']
  'POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': nodes.V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_noStop['post']
  'POST /v3/payscore/plan/payscore-plans': nodes.V3PayscorePlanPayscorePlans['post']
  'GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}': nodes.V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_no['get']
  'POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': nodes.V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_noStop['post']
  'POST /v3/payscore/sign-plan/partner/serviceorder': nodes.V3PayscoreSignPlanPartnerServiceorder['post']
  'POST /v3/payscore/sign-plan/partner/user-sign-plans': nodes.V3PayscoreSignPlanPartnerUserSignPlans['post']
  'GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': nodes.V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_no['get']
  'POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': nodes.V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStop['post']
  'POST /v3/payscore/sign-plan/serviceorder': nodes.V3PayscoreSignPlanServiceorder['post']
  'POST /v3/payscore/sign-plan/user-sign-plans': nodes.V3PayscoreSignPlanUserSignPlans['post']
  'GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': nodes.V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_no['get']
  'POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': nodes.V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStop['post']
  'GET /v3/payscore/merchant-bill': nodes.V3PayscoreMerchantBill['get']
  'GET /v3/payscore/payafter-orders': nodes.V3PayscorePayafterOrders['get']
  'POST /v3/payscore/payafter-orders': nodes.V3PayscorePayafterOrders['post']
  'POST /v3/payscore/payafter-orders/{out_order_no}/cancel': nodes.V3PayscorePayafterOrdersByOut_order_noCancel['post']
  'POST /v3/payscore/payafter-orders/{out_order_no}/complete': nodes.V3PayscorePayafterOrdersByOut_order_noComplete['post']
  'POST /v3/payscore/payafter-orders/{out_order_no}/sync': nodes.V3PayscorePayafterOrdersByOut_order_noSync['post']
  'POST /v3/payscore/permissions': nodes.V3PayscorePermissions['post']
  'POST /v3/payscore/permissions/assess-user-risk-level': nodes.V3PayscorePermissionsAssessUserRiskLevel['post']
  'GET /v3/payscore/permissions/authorization-code/{authorization_code}': nodes.V3PayscorePermissionsAuthorizationCodeByAuthorization_code['get']
  'POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate': nodes.V3PayscorePermissionsAuthorizationCodeByAuthorization_codeTerminate['post']
  'GET /v3/payscore/permissions/openid/{openid}': nodes.V3PayscorePermissionsOpenidByOpenid['get']
  'POST /v3/payscore/permissions/openid/{openid}/terminate': nodes.V3PayscorePermissionsOpenidByOpenidTerminate['post']
  'GET /v3/payscore/serviceorder': nodes.V3PayscoreServiceorder['get']
  'POST /v3/payscore/serviceorder': nodes.V3PayscoreServiceorder['post']
  'POST /v3/payscore/serviceorder/direct-complete': nodes.V3PayscoreServiceorderDirectComplete['post']
  'POST /v3/payscore/serviceorder/{out_order_no}/cancel': nodes.V3PayscoreServiceorderByOut_order_noCancel['post']
  'POST /v3/payscore/serviceorder/{out_order_no}/complete': nodes.V3PayscoreServiceorderByOut_order_noComplete['post']
  'POST /v3/payscore/serviceorder/{out_order_no}/modify': nodes.V3PayscoreServiceorderByOut_order_noModify['post']
  'POST /v3/payscore/serviceorder/{out_order_no}/pay': nodes.V3PayscoreServiceorderByOut_order_noPay['post']
  'POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage': nodes.V3PayscoreServiceorderByOut_order_noSendPendingmessage['post']
  'POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage': nodes.V3PayscoreServiceorderByOut_order_noSendPrepaidmessage['post']
  'POST /v3/payscore/serviceorder/{out_order_no}/sync': nodes.V3PayscoreServiceorderByOut_order_noSync['post']
  'POST /v3/payscore/servicepayondeliveryorder': nodes.V3PayscoreServicepayondeliveryorder['post']
  'GET /v3/payscore/smartretail-orders': nodes.V3PayscoreSmartretailOrders['get']
  'POST /v3/payscore/smartretail-orders': nodes.V3PayscoreSmartretailOrders['post']
  'POST /v3/payscore/smartretail-orders/{out_order_no}/cancel': nodes.V3PayscoreSmartretailOrdersByOut_order_noCancel['post']
  'POST /v3/payscore/smartretail-orders/{out_order_no}/complete': nodes.V3PayscoreSmartretailOrdersByOut_order_noComplete['post']
  'GET /v3/payscore/user-service-state': nodes.V3PayscoreUserServiceState['get']
  'POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate': nodes.V3PayscoreUsersByOpenidPermissionsByService_idTerminate['post']
  'POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply': nodes.V3PlatsolutionEcommerceBankTransferRechargesApply['post']
  'GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': nodes.V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOut_recharge_no['get']
  'POST /v3/platsolution/ecommerce/insurance-compensation-contracts': nodes.V3PlatsolutionEcommerceInsuranceCompensationContracts['post']
  'POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened': nodes.V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySub_mchidCheckOpened['post']
  'POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills': nodes.V3PlatsolutionEcommerceMchTransferCompensateBills['post']
  'GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}': nodes.V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBill_id['get']
  'GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}': nodes.V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_no['get']
  'POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel': nodes.V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_noCancel['post']
  'POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer': nodes.V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer['post']
  'POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills': nodes.V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills['post']
  'GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}': nodes.V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBill_id['get']
  'GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}': nodes.V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOut_bill_no['get']
  'POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills': nodes.V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills['post']
  'GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}': nodes.V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOut_bill_no['get']
  'POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills': nodes.V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills['post']
  'GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}': nodes.V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOut_bill_no['get']
  'POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills': nodes.V3PlatsolutionEcommerceMchTransferInsuranceClaimBills['post']
  'GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}': nodes.V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBill_id['get']
  'GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}': nodes.V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_no['get']
  'POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel': nodes.V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_noCancel['post']
  'POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer': nodes.V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer['post']
  'POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills': nodes.V3PlatsolutionEcommerceMchTransferSubMchCompensationBills['post']
  'GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}': nodes.V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOut_bill_no['get']
  'POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills': nodes.V3PlatsolutionEcommerceMchTransferTransferBills['post']
  'GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}': nodes.V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBill_id['get']
  'GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': nodes.V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOut_bill_no['get']
  'POST /v3/platsolution/ecommerce/recharge-employees': nodes.V3PlatsolutionEcommerceRechargeEmployees['post']
  'GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}': nodes.V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchid['get']
  'POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete': nodes.V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidSpOpenidBySp_openidDelete['post']
  'POST /v3/platsolution/ecommerce/recharges/apply': nodes.V3PlatsolutionEcommerceRechargesApply['post']
  'GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}': nodes.V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_no['get']
  'POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close': nodes.V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_noClose['post']
  'POST /v3/platsolution/ecommerce/settle/prepay-settle-orders': nodes.V3PlatsolutionEcommerceSettlePrepaySettleOrders['post']
  'GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}': nodes.V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_no['get']
  'POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle': nodes.V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_noApplyAbnormalSettle['post']
  'POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': nodes.V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw['post']
  'GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': nodes.V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOut_request_no['get']
  'POST /v3/platsolution/insurance/mch-transfer/batches/apply': nodes.V3PlatsolutionInsuranceMchTransferBatchesApply['post']
  'GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}': nodes.V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_id['get']
  'GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': nodes.V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id['get']
  'GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': nodes.V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_no['get']
  'POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': nodes.V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApply['post']
  'GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}': nodes.V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_no['get']
  'GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': nodes.V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no['get']
  'GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': nodes.V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_no['get']
  'POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': nodes.V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApply['post']
  'POST /v3/platsolution/insurance/mch-transfer/reservation/apply': nodes.V3PlatsolutionInsuranceMchTransferReservationApply['post']
  'GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': nodes.V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_no['get']
  'POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': nodes.V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_noClose['post']
  'GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}': nodes.V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservation_id['get']
  'POST /v3/platsolution/mch-transfer/batches/apply': nodes.V3PlatsolutionMchTransferBatchesApply['post']
  'GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}': nodes.V3PlatsolutionMchTransferBatchesBatchIdByBatch_id['get']
  'GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': nodes.V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id['get']
  'GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': nodes.V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_no['get']
  'POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': nodes.V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApply['post']
  'GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}': nodes.V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_no['get']
  'GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': nodes.V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no['get']
  'GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': nodes.V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_no['get']
  'POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': nodes.V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApply['post']
  'POST /v3/platsolution/mch-transfer/reservation/apply': nodes.V3PlatsolutionMchTransferReservationApply['post']
  'GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': nodes.V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_no['get']
  'POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': nodes.V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_noClose['post']
  'GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}': nodes.V3PlatsolutionMchTransferReservationReservationIdByReservation_id['get']
  'GET /v3/profitsharing/bills': nodes.V3ProfitsharingBills['get']
  'GET /v3/profitsharing/merchant-configs/{sub_mchid}': nodes.V3ProfitsharingMerchantConfigsBySub_mchid['get']
  'POST /v3/profitsharing/orders': nodes.V3ProfitsharingOrders['post']
  'POST /v3/profitsharing/orders/unfreeze': nodes.V3ProfitsharingOrdersUnfreeze['post']
  'GET /v3/profitsharing/orders/{out_order_no}': nodes.V3ProfitsharingOrdersByOut_order_no['get']
  'POST /v3/profitsharing/receivers/add': nodes.V3ProfitsharingReceiversAdd['post']
  'POST /v3/profitsharing/receivers/delete': nodes.V3ProfitsharingReceiversDelete['post']
  'POST /v3/profitsharing/return-orders': nodes.V3ProfitsharingReturnOrders['post']
  'GET /v3/profitsharing/return-orders/{out_return_no}': nodes.V3ProfitsharingReturnOrdersByOut_return_no['get']
  'GET /v3/profitsharing/transactions/{transaction_id}/amounts': nodes.V3ProfitsharingTransactionsByTransaction_idAmounts['get']
  'POST /v3/credit-repayment/partner/contracts/app-presign': nodes.V3CreditRepaymentPartnerContractsAppPresign['post']
  'POST /v3/credit-repayment/partner/contracts/h5-presign': nodes.V3CreditRepaymentPartnerContractsH5Presign['post']
  'POST /v3/credit-repayment/partner/contracts/terminate': nodes.V3CreditRepaymentPartnerContractsTerminate['post']
  'GET /v3/credit-repayment/partner/contracts/{out_contract_code}': nodes.V3CreditRepaymentPartnerContractsByOut_contract_code['get']
  'POST /v3/credit-repayment/partner/deduct-orders': nodes.V3CreditRepaymentPartnerDeductOrders['post']
  'GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}': nodes.V3CreditRepaymentPartnerDeductOrdersByOut_trade_no['get']
  'POST /v3/credit-repayment/partner/schedule-records/batch-create': nodes.V3CreditRepaymentPartnerScheduleRecordsBatchCreate['post']
  'GET /v3/credit-repayment/partner/schedule-records/{out_record_id}': nodes.V3CreditRepaymentPartnerScheduleRecordsByOut_record_id['get']
  'GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}': nodes.V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_no['get']
  'POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close': nodes.V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_noClose['post']
  'POST /v3/repayment/combine-transactions/partner/prepay': nodes.V3RepaymentCombineTransactionsPartnerPrepay['post']
  'POST /v3/express/users/{openid}/transform': nodes.V3ExpressUsersByOpenidTransform['post']
  'POST /v3/hire-power-bank/insurance-orders': nodes.V3HirePowerBankInsuranceOrders['post']
  'GET /v3/hire-power-bank/insurance-orders/{out_order_no}': nodes.V3HirePowerBankInsuranceOrdersByOut_order_no['get']
  'GET /v3/hire-power-bank/user-qualifications/{openid}': nodes.V3HirePowerBankUserQualificationsByOpenid['get']
  'GET /v3/lovefeast/brands/{brand_id}': nodes.V3LovefeastBrandsByBrand_id['get']
  'GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': nodes.V3LovefeastUsersByOpenidOrdersBrandIdByBrand_id['get']
  'GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': nodes.V3LovefeastUsersByOpenidOrdersOutTradeNoByOut_trade_no['get']
  'POST /v3/qrcode/transactions': nodes.V3QrcodeTransactions['post']
  'GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}': nodes.V3QrcodeTransactionsOutTradeNoByOut_trade_no['get']
  'GET /v3/qrcode/user-services/contract-id/{contract_id}': nodes.V3QrcodeUserServicesContractIdByContract_id['get']
  'POST /v3/taxi-invoice/attendance/punch': nodes.V3TaxiInvoiceAttendancePunch['post']
  'POST /v3/taxi-invoice/cards': nodes.V3TaxiInvoiceCards['post']
  'POST /v3/taxi-invoice/cards/upload-file': nodes.V3TaxiInvoiceCardsUploadFile['post']
  'POST /v3/taxi-invoice/driver/update-driver': nodes.V3TaxiInvoiceDriverUpdateDriver['post']
  'GET /v3/taxi-invoice/drivers/{driver_license}': nodes.V3TaxiInvoiceDriversByDriver_license['get']
  'GET /v3/taxi-invoice/taxi-companies/{company_mchid}': nodes.V3TaxiInvoiceTaxiCompaniesByCompany_mchid['get']
  'POST /v3/taxi-invoice/taxi-company/create-taxi-company': nodes.V3TaxiInvoiceTaxiCompanyCreateTaxiCompany['post']
  'POST /v3/taxi-invoice/taxi/update-taxi': nodes.V3TaxiInvoiceTaxiUpdateTaxi['post']
  'GET /v3/taxi-invoice/taxies/{plate_number}': nodes.V3TaxiInvoiceTaxiesByPlate_number['get']
  'GET /v3/taxi-invoice/user-taxi-order/find-by-token': nodes.V3TaxiInvoiceUserTaxiOrderFindByToken['get']
  'GET /v3/taxi-invoice/user-taxi-orders': nodes.V3TaxiInvoiceUserTaxiOrders['get']
  'POST /v3/partner-transfer/batches': nodes.V3PartnerTransferBatches['post']
  'GET /v3/partner-transfer/batches/batch-id/{batch_id}': nodes.V3PartnerTransferBatchesBatchIdByBatch_id['get']
  'GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': nodes.V3PartnerTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id['get']
  'GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}': nodes.V3PartnerTransferBatchesOutBatchNoByOut_batch_no['get']
  'GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': nodes.V3PartnerTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no['get']
  'GET /v3/transfer-detail/electronic-receipts': nodes.V3TransferDetailElectronicReceipts['get']
  'POST /v3/transfer-detail/electronic-receipts': nodes.V3TransferDetailElectronicReceipts['post']
  'POST /v3/transfer/batches': nodes.V3TransferBatches['post']
  'GET /v3/transfer/batches/batch-id/{batch_id}': nodes.V3TransferBatchesBatchIdByBatch_id['get']
  'GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': nodes.V3TransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id['get']
  'GET /v3/transfer/batches/out-batch-no/{out_batch_no}': nodes.V3TransferBatchesOutBatchNoByOut_batch_no['get']
  'GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': nodes.V3TransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no['get']
  'POST /v3/transfer/bill-receipt': nodes.V3TransferBillReceipt['post']
  'GET /v3/transfer/bill-receipt/{out_batch_no}': nodes.V3TransferBillReceiptByOut_batch_no['get']
  'GET /v3/transferdownload/elecvoucherfile': nodes.V3TransferdownloadElecvoucherfile['get']
  'GET /v3/transferdownload/signfile': nodes.V3TransferdownloadSignfile['get']
  'GET /v3/vehicle/etc/contracts/{contract_id}': nodes.V3VehicleEtcContractsByContract_id['get']
  'POST /v3/vehicle/etc/preopen': nodes.V3VehicleEtcPreopen['post']
  'POST /v3/vehicle/etc/transactions/highway': nodes.V3VehicleEtcTransactionsHighway['post']
  'GET /v3/vehicle/etc/transactions/id/{transaction_id}': nodes.V3VehicleEtcTransactionsIdByTransaction_id['get']
  'GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}': nodes.V3VehicleEtcTransactionsOutTradeNoByOut_trade_no['get']
  'GET /v3/vehicle/etc/users/{openid}/contracts': nodes.V3VehicleEtcUsersByOpenidContracts['get']
  'POST /v3/vehicle/parking/parkings': nodes.V3VehicleParkingParkings['post']
  'GET /v3/vehicle/parking/services/find': nodes.V3VehicleParkingServicesFind['get']
  'GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}': nodes.V3VehicleTransactionsOutTradeNoByOut_trade_no['get']
  'POST /v3/vehicle/transactions/parking': nodes.V3VehicleTransactionsParking['post']
  'GET /v3/webizpay/avail-mch-ranges': nodes.V3WebizpayAvailMchRanges['get']
  'POST /v3/webizpay/avail-mch-ranges': nodes.V3WebizpayAvailMchRanges['post']
  'GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': nodes.V3WebizpayAvailMchRangesByRange_idMerchantIdentifiers['get']
  'POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': nodes.V3WebizpayAvailMchRangesByRange_idMerchantIdentifiers['post']
  'DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}': nodes.V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersByMerchant_identifier['delete']
  'POST /v3/webizpay/bill/proof': nodes.V3WebizpayBillProof['post']
  'POST /v3/webizpay/bill/trade-bill': nodes.V3WebizpayBillTradeBill['post']
  'GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}': nodes.V3WebizpayEmployeesByEmployee_idOutQuotaCardsByOut_card_no['get']
  'POST /v3/webizpay/employees/{employee_id}/quota-cards': nodes.V3WebizpayEmployeesByEmployee_idQuotaCards['post']
  'GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}': nodes.V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_no['get']
  'POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel': nodes.V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noCancel['post']
  'GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url': nodes.V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noPaymentUrl['get']
  'POST /v3/webizpay/employees/{employee_id}/revoke': nodes.V3WebizpayEmployeesByEmployee_idRevoke['post']
  'POST /v3/webizpay/stores/entity-matches': nodes.V3WebizpayStoresEntityMatches['post']
  'GET /v3/webizpay/stores/entity-matches/{batch_id}': nodes.V3WebizpayStoresEntityMatchesByBatch_id['get']
  'GET /v3/webizpay/users/{user_id}/authorization-state': nodes.V3WebizpayUsersByUser_idAuthorizationState['get']
  'POST /v3/webizpay/users/{user_id}/authorization-url': nodes.V3WebizpayUsersByUser_idAuthorizationUrl['post']
  'POST /brand/marketing/product-coupon/media/upload-image': nodes.BrandMarketingProductCouponMediaUploadImage['post']
  'GET /brand/marketing/product-coupon/notify-configs': nodes.BrandMarketingProductCouponNotifyConfigs['get']
  'POST /brand/marketing/product-coupon/notify-configs': nodes.BrandMarketingProductCouponNotifyConfigs['post']
  'POST /brand/marketing/product-coupon/product-coupons': nodes.BrandMarketingProductCouponProductCoupons['post']
  'GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_id['get']
  'PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_id['patch']
  'POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idDeactivate['post']
  'POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundles['post']
  'PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_id['patch']
  'POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStores['post']
  'POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStores['post']
  'POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudget['post']
  'GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocks['get']
  'POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocks['post']
  'GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_id['get']
  'PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_id['patch']
  'POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStores['post']
  'GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStores['get']
  'POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivate['post']
  'POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStores['post']
  'POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudget['post']
  'POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': nodes.BrandMarketingProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodes['post']
  'GET /brand/marketing/product-coupon/users/{openid}/coupons': nodes.BrandMarketingProductCouponUsersByOpenidCoupons['get']
  'POST /brand/marketing/product-coupon/users/{openid}/coupons': nodes.BrandMarketingProductCouponUsersByOpenidCoupons['post']
  'GET /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}': nodes.BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_code['get']
  'POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': nodes.BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeConfirm['post']
  'POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': nodes.BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeDeactivate['post']
  'POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return': nodes.BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeReturn['post']
  'POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use': nodes.BrandMarketingProductCouponUsersByOpenidCouponsByCoupon_codeUse['post']
  'POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon': nodes.BrandMarketingProductCouponUsersByOpenidPreSendCoupon['post']
  'GET /invoicing/fapiao/fapiao-file': nodes.InvoicingFapiaoFapiaoFile['get']
  'GET /global/v3/customs/orders': nodes.GlobalV3CustomsOrders['get']
  'POST /global/v3/customs/orders': nodes.GlobalV3CustomsOrders['post']
  'PATCH /global/v3/customs/orders': nodes.GlobalV3CustomsOrders['patch']
  'POST /global/v3/customs/redeclare': nodes.GlobalV3CustomsRedeclare['post']
  'POST /global/v3/customs/verify-certificate': nodes.GlobalV3CustomsVerifyCertificate['post']
  'GET /hk/v3/certificates': nodes.HkV3Certificates['get']
  'POST /hk/v3/merchants': nodes.HkV3Merchants['post']
  'PUT /hk/v3/merchants': nodes.HkV3Merchants['put']
  'GET /hk/v3/merchants/{sub_mchid}': nodes.HkV3MerchantsBySub_mchid['get']
  'GET /hk/v3/refunds': nodes.HkV3Refunds['get']
  'POST /hk/v3/refunds': nodes.HkV3Refunds['post']
  'GET /hk/v3/refunds/id/{refund_id}': nodes.HkV3RefundsIdByRefund_id['get']
  'GET /hk/v3/refunds/out-refund-no/{out_refund_no}': nodes.HkV3RefundsOutRefundNoByOut_refund_no['get']
  'GET /hk/v3/settle/settlements': nodes.HkV3SettleSettlements['get']
  'GET /hk/v3/statements': nodes.HkV3Statements['get']
  'POST /hk/v3/transactions/app': nodes.HkV3TransactionsApp['post']
  'GET /hk/v3/transactions/id/{transaction_id}': nodes.HkV3TransactionsIdByTransaction_id['get']
  'POST /hk/v3/transactions/id/{transaction_id}/close': nodes.HkV3TransactionsIdByTransaction_idClose['post']
  'POST /hk/v3/transactions/id/{transaction_id}/reverse': nodes.HkV3TransactionsIdByTransaction_idReverse['post']
  'POST /hk/v3/transactions/jsapi': nodes.HkV3TransactionsJsapi['post']
  'POST /hk/v3/transactions/micropay': nodes.HkV3TransactionsMicropay['post']
  'POST /hk/v3/transactions/mweb': nodes.HkV3TransactionsMweb['post']
  'POST /hk/v3/transactions/native': nodes.HkV3TransactionsNative['post']
  'GET /hk/v3/transactions/out-trade-no/{out_trade_no}': nodes.HkV3TransactionsOutTradeNoByOut_trade_no['get']
  'POST /hk/v3/transactions/out-trade-no/{out_trade_no}/close': nodes.HkV3TransactionsOutTradeNoByOut_trade_noClose['post']
  'POST /hk/v3/transactions/out-trade-no/{out_trade_no}/reverse': nodes.HkV3TransactionsOutTradeNoByOut_trade_noReverse['post']
  'POST /v2/applyment/micro/getstate': nodes.V2ApplymentMicroGetstate['post']
  'POST /v2/applyment/micro/getupgradestate': nodes.V2ApplymentMicroGetupgradestate['post']
  'POST /v2/applyment/micro/modifyarchives': nodes.V2ApplymentMicroModifyarchives['post']
  'POST /v2/applyment/micro/modifycontactinfo': nodes.V2ApplymentMicroModifycontactinfo['post']
  'POST /v2/applyment/micro/signcontract': nodes.V2ApplymentMicroSigncontract['post']
  'POST /v2/applyment/micro/submit': nodes.V2ApplymentMicroSubmit['post']
  'POST /v2/applyment/micro/submitupgrade': nodes.V2ApplymentMicroSubmitupgrade['post']
  'POST /v2/deposit/consume': nodes.V2DepositConsume['post']
  'POST /v2/deposit/facepay': nodes.V2DepositFacepay['post']
  'POST /v2/deposit/micropay': nodes.V2DepositMicropay['post']
  'POST /v2/deposit/orderquery': nodes.V2DepositOrderquery['post']
  'POST /v2/deposit/refund': nodes.V2DepositRefund['post']
  'POST /v2/deposit/refundquery': nodes.V2DepositRefundquery['post']
  'POST /v2/deposit/reverse': nodes.V2DepositReverse['post']
  'POST /v2/deposit/unifiedorder': nodes.V2DepositUnifiedorder['post']
  'POST /v2/mmpaymkttransfers/gethbinfo': nodes.V2MmpaymkttransfersGethbinfo['post']
  'POST /v2/mmpaymkttransfers/gettransferinfo': nodes.V2MmpaymkttransfersGettransferinfo['post']
  'POST /v2/mmpaymkttransfers/promotion/paywwsptrans2pocket': nodes.V2MmpaymkttransfersPromotionPaywwsptrans2pocket['post']
  'POST /v2/mmpaymkttransfers/promotion/querywwsptrans2pocket': nodes.V2MmpaymkttransfersPromotionQuerywwsptrans2pocket['post']
  'POST /v2/mmpaymkttransfers/promotion/transfers': nodes.V2MmpaymkttransfersPromotionTransfers['post']
  'POST /v2/mmpaymkttransfers/query_coupon_stock': nodes.V2MmpaymkttransfersQuery_coupon_stock['post']
  'POST /v2/mmpaymkttransfers/querycouponsinfo': nodes.V2MmpaymkttransfersQuerycouponsinfo['post']
  'POST /v2/mmpaymkttransfers/queryworkwxredpack': nodes.V2MmpaymkttransfersQueryworkwxredpack['post']
  'POST /v2/mmpaymkttransfers/send_coupon': nodes.V2MmpaymkttransfersSend_coupon['post']
  'POST /v2/mmpaymkttransfers/sendgroupredpack': nodes.V2MmpaymkttransfersSendgroupredpack['post']
  'POST /v2/mmpaymkttransfers/sendminiprogramhb': nodes.V2MmpaymkttransfersSendminiprogramhb['post']
  'POST /v2/mmpaymkttransfers/sendredpack': nodes.V2MmpaymkttransfersSendredpack['post']
  'POST /v2/mmpaymkttransfers/sendworkwxredpack': nodes.V2MmpaymkttransfersSendworkwxredpack['post']
  'POST /v2/mmpaysptrans/pay_bank': nodes.V2MmpaysptransPay_bank['post']
  'POST /v2/mmpaysptrans/query_bank': nodes.V2MmpaysptransQuery_bank['post']
  'POST /v2/papay/deletecontract': nodes.V2PapayDeletecontract['post']
  'GET /v2/papay/entrustweb': nodes.V2PapayEntrustweb['get']
  'GET /v2/papay/h5entrustweb': nodes.V2PapayH5entrustweb['get']
  'POST /v2/papay/partner/deletecontract': nodes.V2PapayPartnerDeletecontract['post']
  'GET /v2/papay/partner/entrustweb': nodes.V2PapayPartnerEntrustweb['get']
  'GET /v2/papay/partner/h5entrustweb': nodes.V2PapayPartnerH5entrustweb['get']
  'POST /v2/papay/partner/preentrustweb': nodes.V2PapayPartnerPreentrustweb['post']
  'POST /v2/papay/partner/querycontract': nodes.V2PapayPartnerQuerycontract['post']
  'POST /v2/papay/preentrustweb': nodes.V2PapayPreentrustweb['post']
  'POST /v2/papay/querycontract': nodes.V2PapayQuerycontract['post']
  'POST /v2/pay/closecombinedorder': nodes.V2PayClosecombinedorder['post']
  'POST /v2/pay/closeorder': nodes.V2PayCloseorder['post']
  'POST /v2/pay/combinedorder': nodes.V2PayCombinedorder['post']
  'POST /v2/pay/contractorder': nodes.V2PayContractorder['post']
  'POST /v2/pay/downloadbill': nodes.V2PayDownloadbill['post']
  'POST /v2/pay/downloadfundflow': nodes.V2PayDownloadfundflow['post']
  'POST /v2/pay/facepay': nodes.V2PayFacepay['post']
  'POST /v2/pay/facepayquery': nodes.V2PayFacepayquery['post']
  'POST /v2/pay/micropay': nodes.V2PayMicropay['post']
  'POST /v2/pay/orderquery': nodes.V2PayOrderquery['post']
  'POST /v2/pay/paporderquery': nodes.V2PayPaporderquery['post']
  'POST /v2/pay/pappayapply': nodes.V2PayPappayapply['post']
  'POST /v2/pay/partner/paporderquery': nodes.V2PayPartnerPaporderquery['post']
  'POST /v2/pay/partner/pappayapply': nodes.V2PayPartnerPappayapply['post']
  'POST /v2/pay/profitsharingaddreceiver': nodes.V2PayProfitsharingaddreceiver['post']
  'POST /v2/pay/profitsharingmerchantratioquery': nodes.V2PayProfitsharingmerchantratioquery['post']
  'POST /v2/pay/profitsharingorderamountquery': nodes.V2PayProfitsharingorderamountquery['post']
  'POST /v2/pay/profitsharingquery': nodes.V2PayProfitsharingquery['post']
  'POST /v2/pay/profitsharingremovereceiver': nodes.V2PayProfitsharingremovereceiver['post']
  'POST /v2/pay/profitsharingreturnquery': nodes.V2PayProfitsharingreturnquery['post']
  'POST /v2/pay/querycombinedorder': nodes.V2PayQuerycombinedorder['post']
  'POST /v2/pay/queryexchagerate': nodes.V2PayQueryexchagerate['post']
  'POST /v2/pay/refundquery': nodes.V2PayRefundquery['post']
  'POST /v2/pay/refundqueryv2': nodes.V2PayRefundqueryv2['post']
  'POST /v2/pay/settlementquery': nodes.V2PaySettlementquery['post']
  'POST /v2/pay/unifiedorder': nodes.V2PayUnifiedorder['post']
  'POST /v2/mchrisk/bankquerymchauditinfo': nodes.V2MchriskBankquerymchauditinfo['post']
  'POST /v2/mchrisk/channelquerymchauditinfo': nodes.V2MchriskChannelquerymchauditinfo['post']
  'POST /v2/mchrisk/querymchrisk': nodes.V2MchriskQuerymchrisk['post']
  'POST /v2/mchrisk/setmchriskcallback': nodes.V2MchriskSetmchriskcallback['post']
  'POST /v2/mchrisk/syncmchriskresult': nodes.V2MchriskSyncmchriskresult['post']
  'POST /v2/risk/getcertficates': nodes.V2RiskGetcertficates['post']
  'POST /v2/risk/getpublickey': nodes.V2RiskGetpublickey['post']
  'POST /v2/risk/getviolation': nodes.V2RiskGetviolation['post']
  'POST /v2/secsvc/getrealnameinfo': nodes.V2SecsvcGetrealnameinfo['post']
  'POST /v2/secsvc/realnameauth': nodes.V2SecsvcRealnameauth['post']
  'POST /v2/sandboxnew/pay/downloadbill': nodes.V2SandboxnewPayDownloadbill['post']
  'POST /v2/sandboxnew/pay/getsignkey': nodes.V2SandboxnewPayGetsignkey['post']
  'POST /v2/sandboxnew/pay/micropay': nodes.V2SandboxnewPayMicropay['post']
  'POST /v2/sandboxnew/pay/orderquery': nodes.V2SandboxnewPayOrderquery['post']
  'POST /v2/sandboxnew/pay/refund': nodes.V2SandboxnewPayRefund['post']
  'POST /v2/sandboxnew/pay/refundquery': nodes.V2SandboxnewPayRefundquery['post']
  'POST /v2/sandboxnew/pay/unifiedorder': nodes.V2SandboxnewPayUnifiedorder['post']
  'POST /v2/xdc/apiv2getsignkey/sign/getsignkey': nodes.V2XdcApiv2getsignkeySignGetsignkey['post']
  'POST /v2/xdc/apiv2sandbox/pay/micropay': nodes.V2XdcApiv2sandboxPayMicropay['post']
  'POST /v2/xdc/apiv2sandbox/pay/orderquery': nodes.V2XdcApiv2sandboxPayOrderquery['post']
  'POST /v2/secapi/mch/addInstitutionsub': nodes.V2SecapiMchAddInstitutionsub['post']
  'POST /v2/secapi/mch/addsubdevconfig': nodes.V2SecapiMchAddsubdevconfig['post']
  'POST /v2/secapi/mch/channelsetting': nodes.V2SecapiMchChannelsetting['post']
  'POST /v2/secapi/mch/modifyInstitutionsub': nodes.V2SecapiMchModifyInstitutionsub['post']
  'POST /v2/secapi/mch/modifymchinfo': nodes.V2SecapiMchModifymchinfo['post']
  'POST /v2/secapi/mch/queryInstitutionsub': nodes.V2SecapiMchQueryInstitutionsub['post']
  'POST /v2/secapi/mch/querysubdevconfig': nodes.V2SecapiMchQuerysubdevconfig['post']
  'POST /v2/secapi/mch/submchmanage': nodes.V2SecapiMchSubmchmanage['post']
  'POST /v2/secapi/mch/uploadmedia': nodes.V2SecapiMchUploadmedia['post']
  'POST /v2/secapi/mkt/addrecommendconf': nodes.V2SecapiMktAddrecommendconf['post']
  'POST /v2/secapi/pay/facepayreverse': nodes.V2SecapiPayFacepayreverse['post']
  'POST /v2/secapi/pay/multiprofitsharing': nodes.V2SecapiPayMultiprofitsharing['post']
  'POST /v2/secapi/pay/profitsharing': nodes.V2SecapiPayProfitsharing['post']
  'POST /v2/secapi/pay/profitsharingfinish': nodes.V2SecapiPayProfitsharingfinish['post']
  'POST /v2/secapi/pay/profitsharingreturn': nodes.V2SecapiPayProfitsharingreturn['post']
  'POST /v2/secapi/pay/refund': nodes.V2SecapiPayRefund['post']
  'POST /v2/secapi/pay/refundv2': nodes.V2SecapiPayRefundv2['post']
  'POST /v2/secapi/pay/reverse': nodes.V2SecapiPayReverse['post']
  'GET /v2/appauth/authindex': nodes.V2AppauthAuthindex['get']
  'GET /v2/appauth/getaccesstoken': nodes.V2AppauthGetaccesstoken['get']
  'POST /v2/billcommentsp/batchquerycomment': nodes.V2BillcommentspBatchquerycomment['post']
  'POST /v2/cgi-bin/mch/customs/customdeclareorder': nodes.V2CgiBinMchCustomsCustomdeclareorder['post']
  'POST /v2/cgi-bin/mch/customs/customdeclarequery': nodes.V2CgiBinMchCustomsCustomdeclarequery['post']
  'POST /v2/cgi-bin/mch/newcustoms/customdeclareredeclare': nodes.V2CgiBinMchNewcustomsCustomdeclareredeclare['post']
  'POST /v2/face/get_wxpayface_authinfo': nodes.V2FaceGet_wxpayface_authinfo['post']
  'POST /v2/fund/queryautowithdrawbydate': nodes.V2FundQueryautowithdrawbydate['post']
  'POST /v2/fund/reautowithdrawbydate': nodes.V2FundReautowithdrawbydate['post']
  'POST /v2/payitil/report': nodes.V2PayitilReport['post']
  'POST /v2/tools/authcodetoopenid': nodes.V2ToolsAuthcodetoopenid['post']
  'POST /v2/tools/shorturl': nodes.V2ToolsShorturl['post']
  'POST /v2/transit/partnerpay/payapply': nodes.V2TransitPartnerpayPayapply['post']
  'POST /v2/transit/partnerpay/queryorder': nodes.V2TransitPartnerpayQueryorder['post']
  'POST /v2/transit/partnerpay/querystate': nodes.V2TransitPartnerpayQuerystate['post']
  'POST /v2/transit/pay/payapply': nodes.V2TransitPayPayapply['post']
  'POST /v2/transit/pay/querystate': nodes.V2TransitPayQuerystate['post']
  'POST /v2/transit/queryorder': nodes.V2TransitQueryorder['post']
  'POST /v2/vehicle/partnerpay/notification': nodes.V2VehiclePartnerpayNotification['post']
  'POST /v2/vehicle/partnerpay/payapply': nodes.V2VehiclePartnerpayPayapply['post']
  'POST /v2/vehicle/partnerpay/querystate': nodes.V2VehiclePartnerpayQuerystate['post']
  'POST /v2/vehicle/pay/notification': nodes.V2VehiclePayNotification['post']
  'POST /v2/vehicle/pay/payapply': nodes.V2VehiclePayPayapply['post']
  'POST /v2/vehicle/pay/querystate': nodes.V2VehiclePayQuerystate['post']
  'POST /v2/wxv/cancelbill': nodes.V2WxvCancelbill['post']
  'POST /v2/wxv/changerentmoney': nodes.V2WxvChangerentmoney['post']
  'POST /v2/wxv/createhotelbill': nodes.V2WxvCreatehotelbill['post']
  'POST /v2/wxv/createrentbill': nodes.V2WxvCreaterentbill['post']
  'POST /v2/wxv/finishhotelbill': nodes.V2WxvFinishhotelbill['post']
  'POST /v2/wxv/finishrentbill': nodes.V2WxvFinishrentbill['post']
  'POST /v2/wxv/queryhotelbill': nodes.V2WxvQueryhotelbill['post']
  'POST /v2/wxv/queryrentbill': nodes.V2WxvQueryrentbill['post']
}
/** The node of a declared path; other spellings of its variables are tried only if the path is not listed. */
export type At<P extends string> = P extends keyof Paths ? Paths[P] : P extends keyof Branches ? Branches[P] : AtBraced<P, Braced<P>>
type AtBraced<P extends string, B extends string> = B extends keyof Paths ? Paths[B] : B extends keyof Branches ? Branches[B] : Unlisted<P>
/** The options of a call: `Request<'POST /v3/pay/transactions/native'>`. */
export type Request<K extends keyof Operations> = Operations[K] extends (options: infer O) => unknown ? NonNullable<O> : never
/** The body of a call: `Body<'POST /v3/pay/transactions/native'>`. */
export type Body<K extends keyof Operations> = Request<K> extends { json?: infer J } ? NonNullable<J> : Request<K> extends { xml?: infer X } ? NonNullable<X> : never
/** The `data` of a response. */
export type Answer<K extends keyof Operations> = Operations[K] extends (...options: never) => Promise<{ readonly data: infer D }> ? D : never
/** The paths below `v3/`, for completion. */
export type PathsBelowV3 =
  | 'aggracct-bc/wb-channel/account/balance'
  | 'aggracct-bc/wb-channel/account/mch_archives'
  | 'aggracct-bc/wb-channel/account/mch_media'
  | 'aggracct-bc/wb-channel/bank-channel-account/rename'
  | 'aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}'
  | 'aggracct-bc/wb-channel/control-orders/info/update/result/notify'
  | 'aggracct-bc/wb-channel/control-orders/punish'
  | 'aggracct-bc/wb-channel/control-orders/recover'
  | 'aggracct-bc/wb-channel/control-orders/{out_request_no}'
  | 'aggracct-bc/wb-channel/special-reduction'
  | 'aggracct-bc/wb-channel/special-reduction/{out_request_no}'
  | 'apply4sub/sub_merchants/{sub_mchid}/application/{application_no}'
  | 'apply4sub/sub_merchants/{sub_mchid}/modify-settlement'
  | 'apply4sub/sub_merchants/{sub_mchid}/settlement'
  | 'apply4subject/applyment'
  | 'apply4subject/applyment/merchants/{sub_mchid}/state'
  | 'apply4subject/applyment/{applyment_id}/cancel'
  | 'apply4subject/applyment/{business_code}/cancel'
  | 'applyment4sub/applyment/'
  | 'applyment4sub/applyment/applyment_id/{applyment_id}'
  | 'applyment4sub/applyment/business_code/{business_code}'
  | 'capital/capitallhh/areas/provinces'
  | 'capital/capitallhh/areas/provinces/{province_code}/cities'
  | 'capital/capitallhh/banks/corporate-banking'
  | 'capital/capitallhh/banks/personal-banking'
  | 'capital/capitallhh/banks/search-banks-by-bank-account'
  | 'capital/capitallhh/banks/{bank_alias_code}/branches'
  | 'merchant-settlement/merchant-settle-rule-applications'
  | 'merchant-settlement/merchant-settle-rule-applications/{application_id}'
  | 'rate-activity/applications'
  | 'rate-activity/applications/id/{application_id}'
  | 'bank-batch-transfer/receipt/detail-receipts'
  | 'bank-batch-transfer/receipt/summary-receipts'
  | 'bank-transfer/batches'
  | 'bank-transfer/batches/batch-id/{batch_id}'
  | 'bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'
  | 'bank-transfer/batches/out-batch-no/{out_batch_no}'
  | 'bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}'
  | 'bill/fundflowbill'
  | 'bill/sub-merchant-fundflowbill'
  | 'bill/tradebill'
  | 'billdownload/file'
  | 'brand/partner/card-member/cards'
  | 'brand/partner/card-member/cards/{card_id}'
  | 'brand/partner/card-member/cards/{card_id}/invalidate'
  | 'brand/partner/card-member/membership-activities'
  | 'brand/partner/card-member/membership-activities/{activity_id}'
  | 'brand/partner/card-member/membership-activities/{activity_id}/terminate'
  | 'brand/partner/card-member/pay-view-tokens'
  | 'brand/partner/card-member/pre-auth-tokens'
  | 'brand/partner/card-member/user-cards'
  | 'brand/partner/card-member/user-cards/import-by-openid'
  | 'brand/partner/card-member/user-cards/import-by-phone'
  | 'brand/partner/card-member/user-cards/{user_card_code}'
  | 'brand/partner/card-member/user-cards/{user_card_code}/confirm'
  | 'brand/partner/card-member/user-cards/{user_card_code}/invalidate'
  | 'brand/partner/card-member/user-feeds'
  | 'brand/partner/card-member/user-points/exchange-coupon/confirm'
  | 'brand/partner/card-member/user-points/sync'
  | 'brand/partner/store/brandstores'
  | 'brand/partner/store/brandstores/{store_id}'
  | 'brand/partner/store/brandstores/{store_id}/bindrecipient'
  | 'brand/partner/store/brandstores/{store_id}/close'
  | 'brand/partner/store/brandstores/{store_id}/resume'
  | 'brand/partner/store/brandstores/{store_id}/unbindrecipient'
  | 'brand/profitsharing/brand-configs/{brand_mchid}'
  | 'brand/profitsharing/finish-order'
  | 'brand/profitsharing/orders'
  | 'brand/profitsharing/orders/{transaction_id}/amounts'
  | 'brand/profitsharing/receivers/add'
  | 'brand/profitsharing/receivers/delete'
  | 'brand/profitsharing/returnorders'
  | 'brand/applyments'
  | 'brand/applyments/applyment-id/{applyment_id}'
  | 'brand/applyments/business-code/{business_code}'
  | 'brand/applyments/cancel-applyment'
  | 'brand/card/card-configs'
  | 'brand/card/card-configs/cancel-applyment'
  | 'brand/card/card-configs/preview-url'
  | 'brand/card/card-configs/publish'
  | 'brand/card/card-links'
  | 'brand/card/card-links/business-code/{business_code}'
  | 'brand/card/card-links/cancel-applyment'
  | 'brand/card/card-links/unbind-card-link'
  | 'brand/marketing/shake-activities/activities'
  | 'brand-basic/partner/brands/{brand_id}/product-authorities'
  | 'marketing/busifavor/callbacks'
  | 'marketing/busifavor/coupons/associate'
  | 'marketing/busifavor/coupons/deactivate'
  | 'marketing/busifavor/coupons/disassociate'
  | 'marketing/busifavor/coupons/return'
  | 'marketing/busifavor/coupons/send'
  | 'marketing/busifavor/coupons/use'
  | 'marketing/busifavor/coupons/{card_id}/send'
  | 'marketing/busifavor/product-coupons/pre-send'
  | 'marketing/busifavor/product-coupons/send'
  | 'marketing/busifavor/stocks'
  | 'marketing/busifavor/stocks/{stock_id}'
  | 'marketing/busifavor/stocks/{stock_id}/budget'
  | 'marketing/busifavor/stocks/{stock_id}/couponcodes'
  | 'marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}'
  | 'marketing/busifavor/subsidy/pay-receipts'
  | 'marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}'
  | 'marketing/busifavor/subsidy/return-receipts'
  | 'marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}'
  | 'marketing/busifavor/users/{openid}/coupons'
  | 'marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}'
  | 'marketing/favor/callbacks'
  | 'marketing/favor/coupon-stocks'
  | 'marketing/favor/media/image-upload'
  | 'marketing/favor/stocks'
  | 'marketing/favor/stocks/{stock_id}'
  | 'marketing/favor/stocks/{stock_id}/items'
  | 'marketing/favor/stocks/{stock_id}/merchants'
  | 'marketing/favor/stocks/{stock_id}/modify-goods-id'
  | 'marketing/favor/stocks/{stock_id}/pause'
  | 'marketing/favor/stocks/{stock_id}/refund-flow'
  | 'marketing/favor/stocks/{stock_id}/refund-flow-by-day'
  | 'marketing/favor/stocks/{stock_id}/restart'
  | 'marketing/favor/stocks/{stock_id}/start'
  | 'marketing/favor/stocks/{stock_id}/stop'
  | 'marketing/favor/stocks/{stock_id}/use-flow'
  | 'marketing/favor/stocks/{stock_id}/use-flow-by-day'
  | 'marketing/favor/users/{openid}/coupons'
  | 'marketing/favor/users/{openid}/coupons/{coupon_id}'
  | 'marketing/goods-subsidy-activity/activities'
  | 'marketing/goods-subsidy-activity/activity/{activity_id}/apply'
  | 'marketing/goods-subsidy-activity/qualification/lock'
  | 'marketing/goods-subsidy-activity/qualification/unlock'
  | 'marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative'
  | 'marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives'
  | 'marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials'
  | 'marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores'
  | 'marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}'
  | 'marketing/bank-favor/users/{openid}/bank-multi-activity'
  | 'marketing/bank-favor/users/{openid}/coupons/{coupon_id}'
  | 'marketing/bank/packages/{package_id}/tasks'
  | 'marketing/membercard-activity/activities'
  | 'marketing/membercard-activity/activities/{activity_id}'
  | 'marketing/membercard-activity/activities/{activity_id}/terminate'
  | 'marketing/partner/delivery-plan/delivery-plans'
  | 'marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans'
  | 'marketing/partner/delivery-plan/delivery-plans/{plan_id}'
  | 'marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate'
  | 'marketing/partner/delivery-plan/{sp_mchid}/notify-url'
  | 'marketing/partner/product-coupon/image-generation-tasks'
  | 'marketing/partner/product-coupon/image-generation-tasks/{task_id}'
  | 'marketing/partner/product-coupon/media/upload-image'
  | 'marketing/partner/product-coupon/notify-configs'
  | 'marketing/partner/product-coupon/product-coupons'
  | 'marketing/partner/product-coupon/product-coupons/{product_coupon_id}'
  | 'marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate'
  | 'marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles'
  | 'marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}'
  | 'marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores'
  | 'marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores'
  | 'marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget'
  | 'marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks'
  | 'marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}'
  | 'marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores'
  | 'marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores'
  | 'marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate'
  | 'marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores'
  | 'marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget'
  | 'marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes'
  | 'marketing/partner/product-coupon/users/{openid}/coupon-bundles'
  | 'marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate'
  | 'marketing/partner/product-coupon/users/{openid}/coupons'
  | 'marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}'
  | 'marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm'
  | 'marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate'
  | 'marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return'
  | 'marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use'
  | 'marketing/partner/product-coupon/users/{openid}/pre-send-coupon'
  | 'marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle'
  | 'marketing/partnerships'
  | 'marketing/partnerships/build'
  | 'marketing/partnerships/terminate'
  | 'marketing/shopping-receipt/customentrances'
  | 'marketing/shopping-receipt/customentrances/{brand_id}'
  | 'marketing/shopping-receipt/merchantshoppingreceiptjumpinfos'
  | 'marketing/shopping-receipt/shoppingreceipts'
  | 'marketing/weekly-discount/activities'
  | 'marketing/weekly-discount/activities/{activity_id}'
  | 'marketing/weekly-discount/activities/{activity_id}/apply'
  | 'marketing/withdraw-favor/users/{openid}/coupons'
  | 'marketing/membercard-open/activate-informations/{activate_ticket}'
  | 'marketing/membercard-open/callback'
  | 'marketing/membercard-open/cards'
  | 'marketing/membercard-open/cards/{card_id}'
  | 'marketing/membercard-open/cards/{card_id}/codes/deposit'
  | 'marketing/membercard-open/cards/{card_id}/codes/{code}'
  | 'marketing/membercard-open/cards/{card_id}/codes/{code}/activate'
  | 'marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit'
  | 'marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare'
  | 'marketing/membercard-open/cards/{card_id}/codes/{code}/rights'
  | 'marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data'
  | 'marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable'
  | 'marketing/membercard-open/cards/{card_id}/decrypt-code'
  | 'marketing/membercard-open/cards/{card_id}/permission-tokens'
  | 'marketing/membercard-open/cards/{card_id}/phone-membercard/import'
  | 'marketing/membercard-open/cards/{card_id}/qrcode'
  | 'marketing/membercard-open/cards/{card_id}/rights'
  | 'marketing/membercard-open/cards/{card_id}/service-modules'
  | 'marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}'
  | 'marketing/membercard-open/cards/{card_id}/upgrade'
  | 'marketing/membercard-open/cards/{card_id}/users/import'
  | 'marketing/membercard-open/phonenumber-member/import'
  | 'marketing/membercard-open/phonenumber-member/search'
  | 'marketing/membercard-open/user/cards'
  | 'marketing/paygiftactivity/activities'
  | 'marketing/paygiftactivity/activities/{activity_id}'
  | 'marketing/paygiftactivity/activities/{activity_id}/goods'
  | 'marketing/paygiftactivity/activities/{activity_id}/merchants'
  | 'marketing/paygiftactivity/activities/{activity_id}/merchants/add'
  | 'marketing/paygiftactivity/activities/{activity_id}/merchants/delete'
  | 'marketing/paygiftactivity/activities/{activity_id}/terminate'
  | 'marketing/paygiftactivity/unique-threshold-activity'
  | 'certificates'
  | 'merchant/media/upload'
  | 'merchant/media/video_upload'
  | 'merchant/fund/balance/{account_type}'
  | 'merchant/fund/dayendbalance/{account_type}'
  | 'merchant/fund/withdraw'
  | 'merchant/fund/withdraw/bill-type/{bill_type}'
  | 'merchant/fund/withdraw/out-request-no/{out_request_no}'
  | 'merchant/fund/withdraw/withdraw-id/{withdraw_id}'
  | 'realname/verify'
  | 'security/echo'
  | 'combine-transactions/app'
  | 'combine-transactions/h5'
  | 'combine-transactions/id/{combine_transaction_id}'
  | 'combine-transactions/jsapi'
  | 'combine-transactions/miniprogram'
  | 'combine-transactions/native'
  | 'combine-transactions/out-trade-no/{combine_out_trade_no}'
  | 'combine-transactions/out-trade-no/{combine_out_trade_no}/close'
  | 'discount-card/cards'
  | 'discount-card/cards/{out_card_code}'
  | 'discount-card/cards/{out_card_code}/add-user-records'
  | 'discount-card/orders/out-trade-no/{out_trade_no}'
  | 'discount-card/orders/{out_order_no}'
  | 'ebike/charge/contracts/preopen'
  | 'ebike/charge/contracts/{contract_id}'
  | 'ebike/charge/contracts/{contract_id}/confirm'
  | 'ebike/charge/transactions'
  | 'ebike/charge/transactions/id/{transaction_id}'
  | 'ebike/charge/transactions/out-trade-no/{out_trade_no}'
  | 'ebike/charge/users/{openid}/contract'
  | 'ecommerce/account/apply-cancel-withdraw'
  | 'ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}'
  | 'ecommerce/account/apply-cancel-withdraw/confirm'
  | 'ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}'
  | 'ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}'
  | 'ecommerce/account/cancel-applications'
  | 'ecommerce/account/cancel-applications/media'
  | 'ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}'
  | 'ecommerce/applyments/'
  | 'ecommerce/applyments/out-request-no/{out_request_no}'
  | 'ecommerce/applyments/out-request-no/{out_request_no}/revoke'
  | 'ecommerce/applyments/submit-account-hosting-applyment'
  | 'ecommerce/applyments/submit-sign-verify-info'
  | 'ecommerce/applyments/{applyment_id}'
  | 'ecommerce/applyments/{applyment_id}/revoke'
  | 'ecommerce/individual-contracts/out-contract-code/{out_contract_code}'
  | 'ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app'
  | 'ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program'
  | 'ecommerce/individual-contracts/pre-entrust-sign/app'
  | 'ecommerce/individual-contracts/pre-entrust-sign/mini-program'
  | 'ecommerce/individual-contracts/{openid}'
  | 'ecommerce/subject-sub-merchants'
  | 'ecommerce/profitsharing/after-sales-orders'
  | 'ecommerce/profitsharing/finish-order'
  | 'ecommerce/profitsharing/orders'
  | 'ecommerce/profitsharing/orders/{transaction_id}/amounts'
  | 'ecommerce/profitsharing/receivers/add'
  | 'ecommerce/profitsharing/receivers/delete'
  | 'ecommerce/profitsharing/returnorders'
  | 'ecommerce/subsidies/cancel'
  | 'ecommerce/subsidies/create'
  | 'ecommerce/subsidies/return'
  | 'ecommerce/bill/fundflowbill'
  | 'ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'
  | 'ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate'
  | 'ecommerce/combine-papay/contracts/pre-entrust-sign'
  | 'ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program'
  | 'ecommerce/combine-papay/transactions'
  | 'ecommerce/combine-papay/transactions/{combine_out_trade_no}'
  | 'ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse'
  | 'ecommerce/fund/balance/{sub_mchid}'
  | 'ecommerce/fund/enddaybalance/{sub_mchid}'
  | 'ecommerce/fund/withdraw'
  | 'ecommerce/fund/withdraw/out-request-no/{out_request_no}'
  | 'ecommerce/fund/withdraw/{withdraw_id}'
  | 'ecommerce/mch-transfer/authorizations'
  | 'ecommerce/mch-transfer/authorizations/{sub_mchid}'
  | 'ecommerce/mch-transfer/transfer-bills'
  | 'ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}'
  | 'ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel'
  | 'ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}'
  | 'ecommerce/refunds/apply'
  | 'ecommerce/refunds/id/{refund_id}'
  | 'ecommerce/refunds/out-refund-no/{out_refund_no}'
  | 'ecommerce/refunds/{refund_id}/apply-abnormal-refund'
  | 'ecommerce/refunds/{refund_id}/return-advance'
  | 'edu-papay/contracts/id/{contract_id}'
  | 'edu-papay/contracts/presign'
  | 'edu-papay/contracts/{contract_id}'
  | 'edu-papay/transactions'
  | 'edu-papay/transactions/id/{transaction_id}'
  | 'edu-papay/transactions/out-trade-no/{out_trade_no}'
  | 'edu-papay/user-notifications/{contract_id}/send'
  | 'edu-papay/user/{openid}/contracts'
  | 'edu-star/orders'
  | 'edu-star/users/openid/{wechat_openid}'
  | 'edu-star/users/qq/{qq}'
  | 'eduschoolpay/contracts/presign'
  | 'eduschoolpay/contracts/{contract_id}'
  | 'eduschoolpay/contracts/{contract_id}/terminate'
  | 'eduschoolpay/transactions'
  | 'eduschoolpay/transactions/id/{transaction_id}'
  | 'eduschoolpay/transactions/out-trade-no/{out_trade_no}'
  | 'eduschoolpay/users/{openid}/contracts'
  | 'eduschoolpay/users/{openid}/debt-state'
  | 'new-tax-control-fapiao/card-template'
  | 'new-tax-control-fapiao/fapiao-applications'
  | 'new-tax-control-fapiao/fapiao-applications/issue-general'
  | 'new-tax-control-fapiao/fapiao-applications/issue-passenger-transport'
  | 'new-tax-control-fapiao/fapiao-applications/issue-refined-oil'
  | 'new-tax-control-fapiao/fapiao-applications/real-estate-leasing'
  | 'new-tax-control-fapiao/fapiao-applications/upload-fapiao-file'
  | 'new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}'
  | 'new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files'
  | 'new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards'
  | 'new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse'
  | 'new-tax-control-fapiao/fapiaomerchant/getspinviteurl'
  | 'new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo'
  | 'new-tax-control-fapiao/merchant/base-information'
  | 'new-tax-control-fapiao/merchant/development-config'
  | 'new-tax-control-fapiao/merchant/tax-codes'
  | 'new-tax-control-fapiao/merchant/{sub_mchid}/check'
  | 'new-tax-control-fapiao/merchant/{sub_mchid}/check-status'
  | 'new-tax-control-fapiao/user-title'
  | 'new-tax-control-fapiao/user-title/title-url'
  | 'fund-app/brand-redpacket/brand-merchant-batches'
  | 'fund-app/brand-redpacket/brand-merchant-batches/{batch_no}'
  | 'fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}'
  | 'fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}'
  | 'fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}'
  | 'fund-app/mch-transfer/elecsign/out-bill-no'
  | 'fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}'
  | 'fund-app/mch-transfer/elecsign/transfer-bill-no'
  | 'fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}'
  | 'fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts'
  | 'fund-app/mch-transfer/partner/charity-budget'
  | 'fund-app/mch-transfer/partner/charity-budget/{out_budget_no}'
  | 'fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock'
  | 'fund-app/mch-transfer/partner/charity-transfer-bills'
  | 'fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}'
  | 'fund-app/mch-transfer/partner/electronic-receipts'
  | 'fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}'
  | 'fund-app/mch-transfer/partner/sub-mch-authorizations'
  | 'fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}'
  | 'fund-app/mch-transfer/partner/transfer-bills'
  | 'fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}'
  | 'fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel'
  | 'fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization'
  | 'fund-app/mch-transfer/partner/transfer-bills/transfer'
  | 'fund-app/mch-transfer/partner/user-confirm-authorizations'
  | 'fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}'
  | 'fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close'
  | 'fund-app/mch-transfer/transfer-bills'
  | 'fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}'
  | 'fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel'
  | 'fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization'
  | 'fund-app/mch-transfer/transfer-bills/transfer'
  | 'fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}'
  | 'fund-app/mch-transfer/transfer-to-qq-wallet-bills'
  | 'fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}'
  | 'fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel'
  | 'fund-app/mch-transfer/user-confirm-authorization'
  | 'fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}'
  | 'fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close'
  | 'funds-to-oversea/bill-download-url'
  | 'funds-to-oversea/orders'
  | 'funds-to-oversea/orders/{out_order_id}'
  | 'funds-to-oversea/return/return-orders'
  | 'funds-to-oversea/return/return-orders/out-return-no/{out_return_no}'
  | 'funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts'
  | 'global/merchant-service/complaint-notifications'
  | 'global/merchant-service/complaints'
  | 'global/merchant-service/complaints/{complaint_id}'
  | 'global/merchant-service/complaints/{complaint_id}/complete'
  | 'global/merchant-service/complaints/{complaint_id}/negotiation-historys'
  | 'global/merchant-service/complaints/{complaint_id}/response'
  | 'global/merchant-service/images/upload'
  | 'global/merchant-service/images/{media_id}'
  | 'global/merchant-storage/file/upload'
  | 'global/merchant/h5/permission/applications'
  | 'global/merchant/h5/permission/applications/{applyment_id}'
  | 'global/merchant/h5/permission/domain/applications'
  | 'global/merchant/h5/permission/domain/applications/{applyment_id}'
  | 'global/merchant/h5/permission/{sub_mchid}'
  | 'global/merchants'
  | 'global/merchants/{sub_mchid}'
  | 'global/papay/contracts/app-pre-entrust-sign'
  | 'global/papay/contracts/h5-pre-entrust-sign'
  | 'global/papay/contracts/jsapi-pre-entrust-sign'
  | 'global/papay/contracts/miniprogram-pre-entrust-sign'
  | 'global/papay/contracts/out-contract-code/{out_contract_code}'
  | 'global/papay/contracts/web-pre-entrust-sign'
  | 'global/papay/contracts/{contract_id}'
  | 'global/papay/contracts/{contract_id}/terminate'
  | 'global/papay/transactions'
  | 'global/papay/transactions/out-trade-no/{out_trade_no}'
  | 'global/papay/transactions/out-trade-no/{out_trade_no}/reverse'
  | 'global/papay/transactions/{transaction_id}'
  | 'global/profit-sharing/bill-download-url'
  | 'global/profit-sharing/orders'
  | 'global/profit-sharing/orders/unfreeze'
  | 'global/profit-sharing/orders/{out_order_no}'
  | 'global/profit-sharing/receivers'
  | 'global/profit-sharing/receivers/{account}'
  | 'global/profit-sharing/refunds/bill-download-url'
  | 'global/profit-sharing/refunds/refundable-balance'
  | 'global/profit-sharing/transactions/mark'
  | 'global/profit-sharing/transactions/{transaction_id}/amounts'
  | 'global/profit-sharing/transactions/{transaction_id}/refundable-amounts'
  | 'global/micropay/transactions/id/{transaction_id}/reverse'
  | 'global/micropay/transactions/out-trade-no/{out_trade_no}/reverse'
  | 'global/micropay/transactions/pay'
  | 'global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}'
  | 'global/refund/recharge-balance'
  | 'global/refunds'
  | 'global/refunds/id/{refund_id}'
  | 'global/refunds/out-refund-no/{out_refund_no}'
  | 'global/transactions/app'
  | 'global/transactions/id/{transaction_id}'
  | 'global/transactions/id/{transaction_id}/close'
  | 'global/transactions/jsapi'
  | 'global/transactions/mweb'
  | 'global/transactions/native'
  | 'global/transactions/out-trade-no/{out_trade_no}'
  | 'global/transactions/out-trade-no/{out_trade_no}/close'
  | 'global/certificates'
  | 'global/customs/orders'
  | 'global/customs/redeclare'
  | 'global/customs/verify-certificate'
  | 'global/settle/settlements'
  | 'global/statements'
  | 'gov/subsidy/audit/cup/invalid'
  | 'gov/subsidy/audit/cup/query'
  | 'gov/subsidy/audit/cup/refund/sync'
  | 'gov/subsidy/audit/cup/update'
  | 'gov/subsidy/audit/cup/upload'
  | 'gov/subsidy/companies/query'
  | 'gov/subsidy/goods/upload'
  | 'gov/subsidy/n-qualifications/sync'
  | 'gov/subsidy/qualification'
  | 'gov/subsidy/qualifications/passthrough/cancel'
  | 'gov/subsidy/qualifications/passthrough/claim'
  | 'gov/subsidy/qualifications/passthrough/query'
  | 'gov/subsidy/qualifications/query'
  | 'gov/subsidy/qualifications/sync'
  | 'gov/subsidy/sncode/lock'
  | 'gov/subsidy/sncode/query'
  | 'gov/subsidy/sncode/unlock'
  | 'gov/subsidy/transactions/query'
  | 'gov/subsidy/transactions/summary/query-day'
  | 'gov/subsidy/transactions/sync'
  | 'gov/subsidy/zhejiang/authcode/cancel'
  | 'gov/subsidy/zhejiang/authcode/commit'
  | 'gov/subsidy/zhejiang/authcode/issue'
  | 'gov/subsidy/zhejiang/authcode/refund'
  | 'gov/subsidy/zhejiang/authcode/try'
  | 'gov/subsidy/zhejiang/goods/query'
  | 'gov/subsidy/zhejiang/n-qualifications/confirm'
  | 'gov/subsidy/zhejiang/qualifications/alter'
  | 'gov/subsidy/zhejiang/qualifications/claim'
  | 'gov/subsidy/zhejiang/qualifications/query'
  | 'gov/subsidy/zhejiang/qualifications/sync'
  | 'gov/subsidy/zhejiang/sncode/lock'
  | 'gov/subsidy/zhejiang/sncode/query'
  | 'gov/subsidy/zhejiang/sncode/unlock'
  | 'industry-coupon/tokens'
  | 'industry-rebate/retail-industry/transactions'
  | 'industry-rebate/transactions/{transaction_id}'
  | 'multiuse/stocks/{stock_id}/refund-flow'
  | 'multiuse/stocks/{stock_id}/send-flow'
  | 'multiuse/stocks/{stock_id}/use-flow'
  | 'multiuse/users/{openid}/coupons'
  | 'mch-manage/mch-manage-records/sub-mchid/{sub_mchid}'
  | 'mch-manage/mch-manage-records/{manage_record_id}'
  | 'mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions'
  | 'mch-manage/submission-files/sub-mchid/{sub_mchid}/upload'
  | 'mch-operation-manage/enhanced-due-diligence/{due_diligence_id}'
  | 'mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit'
  | 'mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload'
  | 'mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}'
  | 'transaction-block/transaction-block-records/sub-mchid/{sub_mchid}'
  | 'transaction-block/transaction-block-records/{block_record_id}'
  | 'transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}'
  | 'transaction-block/transaction-block-submissions/{block_submission_id}'
  | 'mchalterapply/mchcontactalterapplyment'
  | 'mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}'
  | 'mchalterapply/mchcontactalterapplyment/{apply_id}'
  | 'mchalterapply/mchcontactalterapplyment/{apply_id}/revoke'
  | 'mchalterapply/mchsubjectalterapplyment'
  | 'mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}'
  | 'mchalterapply/mchsubjectalterapplyment/{apply_id}'
  | 'mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke'
  | 'mchalterapply/merchantnamealterapplyment'
  | 'mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}'
  | 'mchalterapply/merchantnamealterapplyment/{apply_id}'
  | 'mchalterapply/merchantnamealterapplyment/{apply_id}/revoke'
  | 'med-ins/orders'
  | 'med-ins/orders/mix-trade-no/{mix_trade_no}'
  | 'med-ins/orders/out-trade-no/{out_trade_no}'
  | 'med-ins/refunds/notify'
  | 'abnormal-fund-processing/receipts/{receipt_id}'
  | 'abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions'
  | 'abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}'
  | 'merchantfund/merchant/income-records'
  | 'merchantfund/partner/income-records'
  | 'recharge/bank-transfer-recharges/apply'
  | 'recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}'
  | 'compliance/inactive-merchant-identity-verification/merchants'
  | 'compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}'
  | 'mch_operate/risk/withdrawl-apply'
  | 'mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}'
  | 'mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}'
  | 'merchant-risk-manage/ec-trade-risk/query-risk-trades'
  | 'merchant-risk-manage/ec-trade-risk/recv-dispose-result'
  | 'merchant-risk-manage/report-trade-union-information'
  | 'merchant-risk-manage/trade-risk-information'
  | 'merchant-risk-manage/trade-risk-result'
  | 'merchant-risk-manage/violation-notifications'
  | 'merchant-service/complaint-notifications'
  | 'merchant-service/complaints'
  | 'merchant-service/complaints/{transaction_id}'
  | 'merchant-service/complaints/{transaction_id}/negotiation-historys'
  | 'merchant-service/complaints-v2'
  | 'merchant-service/complaints-v2/{complaint_id}'
  | 'merchant-service/complaints-v2/{complaint_id}/complete'
  | 'merchant-service/complaints-v2/{complaint_id}/negotiation-historys'
  | 'merchant-service/complaints-v2/{complaint_id}/response'
  | 'merchant-service/complaints-v2/{complaint_id}/response-immediate-service'
  | 'merchant-service/complaints-v2/{complaint_id}/update-refund-progress'
  | 'merchant-service/feedbacks'
  | 'merchant-service/images/upload'
  | 'merchant-service/images/{media_id}'
  | 'businesscircle/parkings'
  | 'businesscircle/points/notify'
  | 'businesscircle/user-authorizations/{openid}'
  | 'businesscircle/users/{openid}/points/commit_status'
  | 'catering/orders/sync-status'
  | 'goldplan/merchants/changecustompagestatus'
  | 'goldplan/merchants/changegoldplanstatus'
  | 'goldplan/merchants/close-advertising-show'
  | 'goldplan/merchants/open-advertising-show'
  | 'goldplan/merchants/set-advertising-industry-filter'
  | 'merchant-store/stores'
  | 'merchant-store/stores/{store_id}'
  | 'merchant-store/stores/{store_id}/recipients/bind'
  | 'merchant-store/stores/{store_id}/recipients/unbind'
  | 'smartguide/guides'
  | 'smartguide/guides/{guide_id}'
  | 'smartguide/guides/{guide_id}/assign'
  | 'facemch/users/{face_sid}'
  | 'offlineface/authinfo'
  | 'offlineface/contracts/presign'
  | 'offlineface/contracts/{contract_id}'
  | 'offlineface/face-collections'
  | 'offlineface/face-collections/{collection_id}'
  | 'offlineface/repayment-url'
  | 'offlineface/transactions'
  | 'offlineface/transactions/out-trade-no/{out_trade_no}'
  | 'offlinefacemch/organizations'
  | 'offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'
  | 'offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract'
  | 'offlinefacemch/tokens'
  | 'palmservice/authorization/openid/{openid}'
  | 'palmservice/authorization/preauthorize'
  | 'inspolicymgr/deduct/authorizations'
  | 'inspolicymgr/deduct/authorizations/{out_insurance_no}'
  | 'inspolicymgr/deduct/policies'
  | 'inspolicymgr/deduct/policies/{out_insurance_no}'
  | 'papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}'
  | 'papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule'
  | 'papay/insurance-pay/transactions/apply'
  | 'papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew'
  | 'papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'
  | 'papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate'
  | 'papay/insurance-sign/contracts/pre-entrust-sign/app'
  | 'papay/insurance-sign/contracts/pre-entrust-sign/h5'
  | 'papay/insurance-sign/contracts/pre-entrust-sign/jsapi'
  | 'papay/insurance-sign/contracts/pre-entrust-sign/mini-program'
  | 'papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify'
  | 'papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}'
  | 'papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app'
  | 'papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5'
  | 'papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi'
  | 'papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program'
  | 'papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app'
  | 'papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5'
  | 'papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi'
  | 'papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program'
  | 'papay/contracts/{contract_id}/fail-notify'
  | 'papay/contracts/{contract_id}/notify'
  | 'papay/pay/harmony/transactions/apply'
  | 'papay/pay/partner/schedules/contract-id/{contract_id}'
  | 'papay/pay/partner/schedules/contract-id/{contract_id}/schedule'
  | 'papay/pay/partner/transactions/apply'
  | 'papay/pay/schedules/contract-id/{contract_id}'
  | 'papay/pay/schedules/contract-id/{contract_id}/schedule'
  | 'papay/pay/transactions/apply'
  | 'papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}'
  | 'papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'
  | 'papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate'
  | 'papay/sign/contracts/pre-entrust-sign'
  | 'papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'
  | 'papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate'
  | 'partner-papay/contracts/{contract_id}/fail-notify'
  | 'partner-papay/contracts/{contract_id}/notify'
  | 'parking/reminders/application'
  | 'parking/reminders/application/query'
  | 'parking/reminders/application/withdraw'
  | 'parking/reminders/applications'
  | 'parking/reminders/entry'
  | 'parking/reminders/exit'
  | 'parking/reminders/ext-payment'
  | 'parking/reminders/parking-fee'
  | 'parking/reminders/parking-lot'
  | 'parking/reminders/payment'
  | 'password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program'
  | 'password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign'
  | 'password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program'
  | 'password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign'
  | 'password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program'
  | 'password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign'
  | 'password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}'
  | 'password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate'
  | 'password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program'
  | 'password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign'
  | 'iotmanage/device-inspections/{device_sn}'
  | 'iotmanage/devices'
  | 'pay-devices/open-scenario-speaker/{device_sn}'
  | 'pay-devices/open-scenario-speaker/{device_sn}/bind'
  | 'pay-devices/open-scenario-speaker/{device_sn}/prebind'
  | 'pay-devices/open-scenario-speaker/{device_sn}/unbind'
  | 'pay-devices/open-scenario-speakerorder/{transaction_id}/report'
  | 'pay-devices/printers/{device_id}/print-orders'
  | 'pay-devices/printers/{device_id}/print-orders/{print_order_no}'
  | 'pay/partner/transactions/app'
  | 'pay/partner/transactions/app-with-contract'
  | 'pay/partner/transactions/codepay'
  | 'pay/partner/transactions/exposure'
  | 'pay/partner/transactions/h5'
  | 'pay/partner/transactions/id/{transaction_id}'
  | 'pay/partner/transactions/jsapi'
  | 'pay/partner/transactions/jsapi-with-contract'
  | 'pay/partner/transactions/miniprogram'
  | 'pay/partner/transactions/native'
  | 'pay/partner/transactions/out-trade-no/{out_trade_no}'
  | 'pay/partner/transactions/out-trade-no/{out_trade_no}/close'
  | 'pay/partner/transactions/out-trade-no/{out_trade_no}/reverse'
  | 'pay/partner/transactions/scannedpos'
  | 'pay/acquiring-bank/transactions/exposure'
  | 'pay/instal/exposure'
  | 'pay/instal/partner/exposure'
  | 'pay/transactions/app'
  | 'pay/transactions/app-with-contract'
  | 'pay/transactions/codepay'
  | 'pay/transactions/exposure'
  | 'pay/transactions/h5'
  | 'pay/transactions/id/{transaction_id}'
  | 'pay/transactions/jsapi'
  | 'pay/transactions/jsapi-with-contract'
  | 'pay/transactions/native'
  | 'pay/transactions/out-trade-no/{out_trade_no}'
  | 'pay/transactions/out-trade-no/{out_trade_no}/close'
  | 'pay/transactions/out-trade-no/{out_trade_no}/reverse'
  | 'refund/domestic/refunds'
  | 'refund/domestic/refunds/{out_refund_no}'
  | 'refund/domestic/refunds/{refund_id}/apply-abnormal-refund'
  | 'payroll-card/authentications'
  | 'payroll-card/authentications/pre-order'
  | 'payroll-card/authentications/pre-order-with-auth'
  | 'payroll-card/authentications/{authenticate_number}'
  | 'payroll-card/relations/{openid}'
  | 'payroll-card/tokens'
  | 'payroll-card/transfer-batches'
  | 'payroll-card/wesure/insurance'
  | 'payroll-card/wesure/token-validations'
  | 'payscore/acquiringbank/permissions'
  | 'payscore/acquiringbank/permissions/authorization-code/{authorization_code}'
  | 'payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate'
  | 'payscore/acquiringbank/serviceorder'
  | 'payscore/acquiringbank/serviceorder/deduction'
  | 'payscore/acquiringbank/serviceorder/{out_order_no}/cancel'
  | 'payscore/acquiringbank/serviceorder/{out_order_no}/complete'
  | 'payscore/acquiringbank/serviceorder/{out_order_no}/modify'
  | 'payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo'
  | 'payscore/acquiringbank/serviceorder/{out_order_no}/sync'
  | 'payscore/acquiringbank/servicepayondeliveryorder'
  | 'payscore/oversea/partner/serviceorder'
  | 'payscore/oversea/partner/serviceorder/{out_order_no}/cancel'
  | 'payscore/oversea/partner/serviceorder/{out_order_no}/complete'
  | 'payscore/oversea/partner/serviceorder/{out_order_no}/sync'
  | 'payscore/partner/permissions'
  | 'payscore/partner/permissions/apply-for-scene'
  | 'payscore/partner/permissions/assess-user-risk-level'
  | 'payscore/partner/permissions/authorization-code/{authorization_code}'
  | 'payscore/partner/permissions/authorization-code/{authorization_code}/terminate'
  | 'payscore/partner/permissions/search'
  | 'payscore/partner/permissions/terminate'
  | 'payscore/partner/service-account-applications'
  | 'payscore/partner/service-account-applications/{out_apply_no}'
  | 'payscore/partner/serviceorder'
  | 'payscore/partner/serviceorder/direct-complete'
  | 'payscore/partner/serviceorder/{out_order_no}/cancel'
  | 'payscore/partner/serviceorder/{out_order_no}/complete'
  | 'payscore/partner/serviceorder/{out_order_no}/modify'
  | 'payscore/partner/serviceorder/{out_order_no}/pay'
  | 'payscore/partner/serviceorder/{out_order_no}/send-pendingmessage'
  | 'payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage'
  | 'payscore/partner/serviceorder/{out_order_no}/sync'
  | 'payscore/partner/servicepayondeliveryorder'
  | 'payscore/partner/servicequotas/service-id/{service_id}'
  | 'payscore/plan/partner/payscore-plans'
  | 'payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}'
  | 'payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'
  | 'payscore/plan/payscore-plans'
  | 'payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}'
  | 'payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'
  | 'payscore/sign-plan/partner/serviceorder'
  | 'payscore/sign-plan/partner/user-sign-plans'
  | 'payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}'
  | 'payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop'
  | 'payscore/sign-plan/serviceorder'
  | 'payscore/sign-plan/user-sign-plans'
  | 'payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}'
  | 'payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop'
  | 'payscore/merchant-bill'
  | 'payscore/payafter-orders'
  | 'payscore/payafter-orders/{out_order_no}/cancel'
  | 'payscore/payafter-orders/{out_order_no}/complete'
  | 'payscore/payafter-orders/{out_order_no}/sync'
  | 'payscore/permissions'
  | 'payscore/permissions/assess-user-risk-level'
  | 'payscore/permissions/authorization-code/{authorization_code}'
  | 'payscore/permissions/authorization-code/{authorization_code}/terminate'
  | 'payscore/permissions/openid/{openid}'
  | 'payscore/permissions/openid/{openid}/terminate'
  | 'payscore/serviceorder'
  | 'payscore/serviceorder/direct-complete'
  | 'payscore/serviceorder/{out_order_no}/cancel'
  | 'payscore/serviceorder/{out_order_no}/complete'
  | 'payscore/serviceorder/{out_order_no}/modify'
  | 'payscore/serviceorder/{out_order_no}/pay'
  | 'payscore/serviceorder/{out_order_no}/send-pendingmessage'
  | 'payscore/serviceorder/{out_order_no}/send-prepaidmessage'
  | 'payscore/serviceorder/{out_order_no}/sync'
  | 'payscore/servicepayondeliveryorder'
  | 'payscore/smartretail-orders'
  | 'payscore/smartretail-orders/{out_order_no}/cancel'
  | 'payscore/smartretail-orders/{out_order_no}/complete'
  | 'payscore/user-service-state'
  | 'payscore/users/{openid}/permissions/{service_id}/terminate'
  | 'platsolution/ecommerce/bank-transfer-recharges/apply'
  | 'platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}'
  | 'platsolution/ecommerce/insurance-compensation-contracts'
  | 'platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened'
  | 'platsolution/ecommerce/mch-transfer/compensate-bills'
  | 'platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}'
  | 'platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}'
  | 'platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel'
  | 'platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer'
  | 'platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills'
  | 'platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}'
  | 'platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}'
  | 'platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills'
  | 'platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}'
  | 'platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills'
  | 'platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}'
  | 'platsolution/ecommerce/mch-transfer/insurance-claim-bills'
  | 'platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}'
  | 'platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}'
  | 'platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel'
  | 'platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer'
  | 'platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills'
  | 'platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}'
  | 'platsolution/ecommerce/mch-transfer/transfer-bills'
  | 'platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}'
  | 'platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}'
  | 'platsolution/ecommerce/recharge-employees'
  | 'platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}'
  | 'platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete'
  | 'platsolution/ecommerce/recharges/apply'
  | 'platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}'
  | 'platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close'
  | 'platsolution/ecommerce/settle/prepay-settle-orders'
  | 'platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}'
  | 'platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle'
  | 'platsolution/ecommerce/withdraw/day-end-balance-withdraw'
  | 'platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}'
  | 'platsolution/insurance/mch-transfer/batches/apply'
  | 'platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}'
  | 'platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'
  | 'platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}'
  | 'platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply'
  | 'platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}'
  | 'platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}'
  | 'platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}'
  | 'platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply'
  | 'platsolution/insurance/mch-transfer/reservation/apply'
  | 'platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}'
  | 'platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close'
  | 'platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}'
  | 'platsolution/mch-transfer/batches/apply'
  | 'platsolution/mch-transfer/batches/batch-id/{batch_id}'
  | 'platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'
  | 'platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}'
  | 'platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply'
  | 'platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}'
  | 'platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}'
  | 'platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}'
  | 'platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply'
  | 'platsolution/mch-transfer/reservation/apply'
  | 'platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}'
  | 'platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close'
  | 'platsolution/mch-transfer/reservation/reservation-id/{reservation_id}'
  | 'profitsharing/bills'
  | 'profitsharing/merchant-configs/{sub_mchid}'
  | 'profitsharing/orders'
  | 'profitsharing/orders/unfreeze'
  | 'profitsharing/orders/{out_order_no}'
  | 'profitsharing/receivers/add'
  | 'profitsharing/receivers/delete'
  | 'profitsharing/return-orders'
  | 'profitsharing/return-orders/{out_return_no}'
  | 'profitsharing/transactions/{transaction_id}/amounts'
  | 'credit-repayment/partner/contracts/app-presign'
  | 'credit-repayment/partner/contracts/h5-presign'
  | 'credit-repayment/partner/contracts/terminate'
  | 'credit-repayment/partner/contracts/{out_contract_code}'
  | 'credit-repayment/partner/deduct-orders'
  | 'credit-repayment/partner/deduct-orders/{out_trade_no}'
  | 'credit-repayment/partner/schedule-records/batch-create'
  | 'credit-repayment/partner/schedule-records/{out_record_id}'
  | 'repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}'
  | 'repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close'
  | 'repayment/combine-transactions/partner/prepay'
  | 'express/users/{openid}/transform'
  | 'hire-power-bank/insurance-orders'
  | 'hire-power-bank/insurance-orders/{out_order_no}'
  | 'hire-power-bank/user-qualifications/{openid}'
  | 'lovefeast/brands/{brand_id}'
  | 'lovefeast/users/{openid}/orders/brand-id/{brand_id}'
  | 'lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}'
  | 'qrcode/transactions'
  | 'qrcode/transactions/out-trade-no/{out_trade_no}'
  | 'qrcode/user-services/contract-id/{contract_id}'
  | 'taxi-invoice/attendance/punch'
  | 'taxi-invoice/cards'
  | 'taxi-invoice/cards/upload-file'
  | 'taxi-invoice/driver/update-driver'
  | 'taxi-invoice/drivers/{driver_license}'
  | 'taxi-invoice/taxi-companies/{company_mchid}'
  | 'taxi-invoice/taxi-company/create-taxi-company'
  | 'taxi-invoice/taxi/update-taxi'
  | 'taxi-invoice/taxies/{plate_number}'
  | 'taxi-invoice/user-taxi-order/find-by-token'
  | 'taxi-invoice/user-taxi-orders'
  | 'partner-transfer/batches'
  | 'partner-transfer/batches/batch-id/{batch_id}'
  | 'partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'
  | 'partner-transfer/batches/out-batch-no/{out_batch_no}'
  | 'partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}'
  | 'transfer-detail/electronic-receipts'
  | 'transfer/batches'
  | 'transfer/batches/batch-id/{batch_id}'
  | 'transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'
  | 'transfer/batches/out-batch-no/{out_batch_no}'
  | 'transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}'
  | 'transfer/bill-receipt'
  | 'transfer/bill-receipt/{out_batch_no}'
  | 'transferdownload/elecvoucherfile'
  | 'transferdownload/signfile'
  | 'vehicle/etc/contracts/{contract_id}'
  | 'vehicle/etc/preopen'
  | 'vehicle/etc/transactions/highway'
  | 'vehicle/etc/transactions/id/{transaction_id}'
  | 'vehicle/etc/transactions/out-trade-no/{out_trade_no}'
  | 'vehicle/etc/users/{openid}/contracts'
  | 'vehicle/parking/parkings'
  | 'vehicle/parking/services/find'
  | 'vehicle/transactions/out-trade-no/{out_trade_no}'
  | 'vehicle/transactions/parking'
  | 'webizpay/avail-mch-ranges'
  | 'webizpay/avail-mch-ranges/{range_id}/merchant-identifiers'
  | 'webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}'
  | 'webizpay/bill/proof'
  | 'webizpay/bill/trade-bill'
  | 'webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}'
  | 'webizpay/employees/{employee_id}/quota-cards'
  | 'webizpay/employees/{employee_id}/quota-cards/{card_no}'
  | 'webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel'
  | 'webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url'
  | 'webizpay/employees/{employee_id}/revoke'
  | 'webizpay/stores/entity-matches'
  | 'webizpay/stores/entity-matches/{batch_id}'
  | 'webizpay/users/{user_id}/authorization-state'
  | 'webizpay/users/{user_id}/authorization-url'
