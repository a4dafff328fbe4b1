// a spec compares it with package.json
const VERSION = '0.1.0'

/** WeChat Pay rejects some requests without a User-Agent. */
export const USER_AGENT = `wechatpay-chain/${VERSION} (node/${process.versions.node}; ${process.platform})`
