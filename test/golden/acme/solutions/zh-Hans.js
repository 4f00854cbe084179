// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { number } from "../formats.js";
/** What to do about it, for each code that has a solution, in zh-Hans. */
export const zhHans = {
  "40002": "请创建新密钥，并妥善保管。",
  "007": "请等待一秒后重试。",
  "InvalidParameter": "请将请求与 | 文档 | 对照。",
  "InvalidParameter.TextTooLong": (parameters) => "请缩短到 " + number("zh-Hans", {}, parameters.limit) + " 个字符以内。",
  "then": "请重新发送。"
};
