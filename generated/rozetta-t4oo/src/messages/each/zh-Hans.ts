// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { RozettaT4ooMessages } from "../../message.js";

// The message of each code by itself, in zh-Hans, for an app that shows a few: a bundle contains only those that are imported.
export const $40001: RozettaT4ooMessages["40001"] = "翻译引擎的身份验证失败。";
export const $40002: RozettaT4ooMessages["40002"] = "访问密钥不存在。";
export const $40003: RozettaT4ooMessages["40003"] = "访问密钥无效。";
export const $40005: RozettaT4ooMessages["40005"] = "请求的 nonce 值过小。";
export const $40006: RozettaT4ooMessages["40006"] = "签名不正确。";
export const $40008: RozettaT4ooMessages["40008"] = "请求的 nonce 值过大。";
export const $40100: RozettaT4ooMessages["40100"] = "发生一般性错误，请求失败。";
export const $40101: RozettaT4ooMessages["40101"] = "此接口只接受 WebSocket 连接。";
export const $40102: RozettaT4ooMessages["40102"] = "T-4OO 内部发生错误，翻译失败。";
export const $40103: RozettaT4ooMessages["40103"] = "请求过于频繁，已超出频率限制。";
export const $40200: RozettaT4ooMessages["40200"] = "请求缺少必填参数。";
export const $40201: RozettaT4ooMessages["40201"] = "参数无效：类型或取值不正确。";
export const $40202: RozettaT4ooMessages["40202"] = "缺少参数或参数无效，无法解析请求。";
export const $40203: RozettaT4ooMessages["40203"] = "找不到此 requestId 对应的翻译。";
export const $40204: RozettaT4ooMessages["40204"] = "找不到此类型的合同。";
export const $40300: RozettaT4ooMessages["40300"] = "无法检测文本的语言。";
export const $40301: RozettaT4ooMessages["40301"] = "不支持从此源语言翻译为此目标语言。";
export const $40302: RozettaT4ooMessages["40302"] = "请求中含有无法识别的语言代码。";
export const $40400: RozettaT4ooMessages["40400"] = "尚未签订此引擎的合同。";
export const $40401: RozettaT4ooMessages["40401"] = "用量已超出合同允许的范围。";
export const $40402: RozettaT4ooMessages["40402"] = "尚未与 Rozetta 签订合同。";
export const $40403: RozettaT4ooMessages["40403"] = "合同已到期。";
export const $40404: RozettaT4ooMessages["40404"] = "指定的合同无效。";
export const $40405: RozettaT4ooMessages["40405"] = "合同生效日期之前，无法使用翻译服务。";
export const $40500: RozettaT4ooMessages["40500"] = "无法添加用户词典条目。";
export const $40501: RozettaT4ooMessages["40501"] = "无法添加这些用户词典条目。";
export const $40502: RozettaT4ooMessages["40502"] = "无法获取用户词典条目。";
export const $40503: RozettaT4ooMessages["40503"] = "无法更新用户词典条目。";
export const $40504: RozettaT4ooMessages["40504"] = "无法删除用户词典条目。";
export const $40600: RozettaT4ooMessages["40600"] = "指定的引擎不存在。";
export const $40601: RozettaT4ooMessages["40601"] = "找不到指定的引擎。";
export const $40700: RozettaT4ooMessages["40700"] = "双语文件上传失败。";
export const $40701: RozettaT4ooMessages["40701"] = "模型训练失败。";
export const $40705: RozettaT4ooMessages["40705"] = "无法获取专业领域列表。";
export const $40706: RozettaT4ooMessages["40706"] = "无权访问：任务或模型属于其他组织，或用于模型训练的合同 ID 无效。";
