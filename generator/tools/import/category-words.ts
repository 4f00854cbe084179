import type { Category } from "../../catalog/catalog.ts";

/** Returns the category that the words of an error suggest; `undefined` if they suggest none. */
export function categoryByWords(words: readonly string[]): Category | undefined {
  const all = words
    .map((text) =>
      text
        .slice(0, 300)
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
        .replaceAll(/[_\-.]+/g, " ")
        .toLowerCase(),
    )
    .join("\n");
  return suggestions.find(([, pattern]) => pattern.test(all))?.[0];
}

/** What words suggest, the most telling first. */
const suggestions: readonly (readonly [Category, RegExp])[] = [
  [
    "rate_limit",
    /too many requests|rate ?limit|throttl|request limit exceeded|too frequent|请求过于频繁|频率限制|频率超限|限流|请求频繁|请求次数超/,
  ],
  [
    "billing",
    /insufficient (?:balance|funds|credit)|payment required|overdue (?:payment|bill|account)|in arrears|unpaid|billing|余额不足|欠费|未付费/,
  ],
  ["quota", /quota|usage limit|limit reached|配额|额度|用量超/],
  ["too_large", /too (?:large|long|big)|exceeds? (?:the )?max(?:imum)? (?:size|length)|payload size|过大|过长|超过最大(?:长度|大小)/],
  ["timeout", /\btime(?:d)? ?out\b|deadline exceeded|超时/],
  [
    "authentication",
    /unauthenticated|unauthori[sz]ed|not (?:logged|signed) in|authenticat|invalid (?:api ?key|token|signature|credentials?|password|secret)|(?:token|signature|session|credentials?) (?:is |has )?(?:expired|invalid)|(?:missing|expired) (?:api ?key|token|signature|credentials?)|未登录|未认证|鉴权|身份验证|签名(?:错误|失败|过期|无效)|令牌|密码错误|token ?(?:过期|失效|无效|错误)/,
  ],
  ["permission", /forbidden|permission|\bdenied\b|not allowed to|not authori[sz]ed|无权|权限|禁止访问|拒绝访问|没有权限/],
  ["unsupported_language", /unsupported language|language (?:is )?not supported|不支持(?:的|该)?(?:语言|语种)/],
  ["unsupported", /not supported|unsupported|not implemented|不支持|未实现/],
  ["not_found", /not ?found|does ?n[o']t exist|no such|not exists?\b|unknown (?:user|order|id)|不存在|未找到|找不到/],
  ["conflict", /conflict|already (?:exists?|used|registered|taken)|duplicate|已存在|重复|冲突|已被(?:使用|占用|注册)/],
  [
    "unavailable",
    /unavailable|overload|service busy|server busy|system busy|maintenance|try again later|不可用|繁忙|维护|过载|稍后(?:再|重)试/,
  ],
  ["internal", /internal|server error|unexpected error|system error|内部错误|系统错误|系统异常|服务器错误|服务异常|服务器异常/],
  [
    "invalid_request",
    /invalid|missing|malformed|required|bad request|illegal|incorrect|out of range|must (?:be|not)|validation|不能为空|参数|非法|无效|缺少|格式(?:错误|不正确|有误)|不合法|校验失败|有误/,
  ],
];
