// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { date, list, number } from "../formats.js";
import { show } from "../runtime.js";
/** What happened, for each code, in zh-Hans. */
export const zhHans = {
  "40002": "访问密钥“AK”不存在，`AK` 从未<b>登记</b>过。",
  "007": "来自 C:\\new\\table\\u0041 的请求过于频繁；此处的 \\n 是两个字符。",
  "-1": "内部错误：${process.exit(1)} 和 */ process.exit(1); /* 只是文本，// 也是。",
  "InvalidParameter": "参数错误：@param、@deprecated 和 {@link x} 不是标签。",
  "InvalidParameter.TextTooLong": (parameters) => show(parameters.field) + " 中的文本超过了 " + show(parameters.limit) + " 个字符。",
  "constructor": "表情 \ud83d\ude42 和 \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67、é 和 e\u0301、\ud842\udfb7 以及不换行\u00a0空格均保持原样。",
  "then": "未能及时应答。\u003c/script>\u003c!-- *Markdown* _只是_ [文本](javascript:alert) ~而已~ -->",
  "1e21": "Acme 曾经已满。",
  "toString": (parameters) => number("zh-Hans", {}, parameters.taken) + " 个密钥名额已由 " + list("zh-Hans", parameters.owners) + " 用完，占 " + number("zh-Hans", { style: "currency", currency: "CNY" }, parameters.budget) + " 所能购买的 " + number("zh-Hans", { style: "percent" }, parameters.share) + "，" + date("zh-Hans", { month: "long", day: "numeric", year: "numeric" }, parameters.renewal) + " 恢复。",
  $unknown: ({ rawCode }) => rawCode === "" ? "艾克美返回了一个未知错误。" : "艾克美返回了未知错误（错误码 " + rawCode + "）。"
};
