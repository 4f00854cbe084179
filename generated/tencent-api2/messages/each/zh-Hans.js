// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
// The message of each code by itself, in zh-Hans, for an app that shows a few: a bundle contains only those that are imported.
export const $4000 = "请求缺少必填参数，或参数取值的格式不正确。";
export const $4100 = "请求的签名鉴权失败。";
export const $4101 = "子账号未获授权，无法使用此接口。";
export const $4102 = "子账号未获授权，无法访问此资源。";
export const $4103 = "子账号未获授权，无法访问此接口所操作的资源。";
export const $4104 = "此 SecretId 对应的密钥不存在。";
export const $4105 = "请求中的令牌无效。";
export const $4106 = "多因素身份验证（MFA）失败。";
export const $4110 = "请求未获得访问管理（CAM）的授权，具体原因没有单独的错误码。";
export const $4200 = "请求已过期。";
export const $4300 = "账号已被封禁，或不在此接口面向的用户范围内。";
export const $4400 = "请求次数超出配额。";
export const $4500 = "请求疑似重放攻击：Nonce 与上次相同，或 Timestamp 与服务器时间之差过大。";
export const $4600 = "腾讯云不支持此请求使用的协议。";
export const $5000 = "资源 ID 对应的实例不存在、已退还，或属于其他用户。";
export const $5100 = "资源操作失败。";
export const $5200 = "资源购买失败，可能是因为不支持此实例配置，或资源不足。";
export const $5300 = "账户余额不足，资源购买失败。";
export const $5400 = "批量操作仅部分成功。";
export const $5500 = "用户资质审核未通过，资源购买失败。";
export const $6000 = "腾讯云内部发生错误。";
export const $6100 = "当前版本不支持此接口，或此接口正在维护。";
export const $6200 = "此接口正在维护，暂时不可用。";
