// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AcmeMessages } from "../../message.js";
import { date, list, number } from "../../formats.js";
import { show } from "../../runtime.js";

// The message of each code by itself, in zh-Hans, for an app that shows a few: a bundle contains only those that are imported.
export const $40002: AcmeMessages["40002"] = "访问密钥“AK”不存在，`AK` 从未<b>登记</b>过。";
export const $007: AcmeMessages["007"] = "来自 C:\\new\\table\\u0041 的请求过于频繁；此处的 \\n 是两个字符。";
export const $$2d$1: AcmeMessages["-1"] = "内部错误：${process.exit(1)} 和 */ process.exit(1); /* 只是文本，// 也是。";
export const $InvalidParameter: AcmeMessages["InvalidParameter"] = "参数错误：@param、@deprecated 和 {@link x} 不是标签。";
export const $InvalidParameter_TextTooLong: AcmeMessages["InvalidParameter.TextTooLong"] = (parameters) => show(parameters.field) + " 中的文本超过了 " + show(parameters.limit) + " 个字符。";
export const $constructor: AcmeMessages["constructor"] = "表情 \ud83d\ude42 和 \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67、é 和 e\u0301、\ud842\udfb7 以及不换行\u00a0空格均保持原样。";
export const $then: AcmeMessages["then"] = "未能及时应答。\u003c/script>\u003c!-- *Markdown* _只是_ [文本](javascript:alert) ~而已~ -->";
export const $1e21: AcmeMessages["1e21"] = "Acme 曾经已满。";
export const $toString: AcmeMessages["toString"] = (parameters) => number("zh-Hans", {}, parameters.taken) + " 个密钥名额已由 " + list("zh-Hans", parameters.owners) + " 用完，占 " + number("zh-Hans", { style: "currency", currency: "CNY" }, parameters.budget) + " 所能购买的 " + number("zh-Hans", { style: "percent" }, parameters.share) + "，" + date("zh-Hans", { month: "long", day: "numeric", year: "numeric" }, parameters.renewal) + " 恢复。";
