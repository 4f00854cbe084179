// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
/* eslint-disable */
import type { TencentApi2Messages } from "../message.js";

/** What happened, for each code. zh-Hans */
export const zhHans: TencentApi2Messages = {
  "4000": "请求缺少必填参数，或参数取值的格式不正确。",
  "4100": "请求的签名未通过身份验证。",
  "4200": "请求已过期。",
  "4300": "账号已被封禁，或不在此接口面向的用户范围内。",
  "4400": "请求次数超出配额。",
  "4500": "请求疑似重放攻击：Nonce 与上次相同，或 Timestamp 与服务器时间之差过大。",
  "4600": "腾讯云不支持此请求使用的协议。",
  "5000": "资源 ID 对应的实例不存在、已退还，或属于其他用户。",
  "5100": "资源操作失败。",
  "5200": "资源购买失败，可能是因为不支持此实例配置，或资源不足。",
  "5300": "账号余额不足，资源购买失败。",
  "5400": "批量操作仅部分成功。",
  "5500": "用户资质审核未通过，资源购买失败。",
  "6000": "腾讯云内部发生错误。",
  "6100": "当前版本不支持此接口，或此接口正在维护。",
  "6200": "此接口正在维护，暂时不可用。",
  $unknown: ({ rawCode }) => (rawCode === "" ? "腾讯云 API 2.0 返回了一个没有错误码的错误。" : "腾讯云 API 2.0 返回了错误 " + rawCode + "，错误目录中没有收录这个错误码。"),
};
