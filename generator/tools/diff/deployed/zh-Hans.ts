import { everyOperation } from "../../../catalog/code-pattern.ts";
import type { Pen } from "../pen.ts";
import type { SightSentences } from "./sentences.ts";

/** What deployed clients see, in Chinese. */
export const chinese: SightSentences = {
  same: () => undefined,
  unknown: ({ deployed: { code, nearest, formats } }, clients, pen) => {
    const from = formats ? `如果响应符合${named(formats, pen)}格式，` : "";
    const closest = nearest === undefined ? "没有相近的已收录错误码。" : `最接近的已收录错误码为 ${pen.code(nearest)}。`;
    return `${from}${clients}得到 \`$unknown\`，原始错误码为 ${pen.code(code)}，${closest}`;
  },
  codeless: (_, clients) => `${clients}得到不含错误码的 \`$unknown\`。`,
  others: (_, clients) => `${clients}无法识别该错误，\`parse\` 返回 \`undefined\`，或返回同一响应中的其他错误。`,
  missed: (_, clients) => `${clients}无法识别该错误，\`parse\` 返回 \`undefined\`。`,
  listed: ({ deployed: { code } }, clients, pen) => `${clients}得到其版本已收录的 ${pen.code(code)}。`,
  kept: ({ code }, clients, pen) => `${clients}收到 ${pen.code(code)} 时仍照常处理。`,
  returned: ({ deployed: { code, nearest } }, clients, pen) =>
    `${clients}得到 ${pen.code(code)}；如果 \`match\` 中没有它的处理函数，则得到 \`$unknown\`${nearest === undefined ? "。" : `，最接近的错误码为 ${pen.code(nearest)}。`}`,
  outside: ({ name }, clients, pen) =>
    `${clients}在${name === everyOperation ? "任何操作" : `操作 ${pen.code(name)} `}中得到 \`$other\`，其中含有该错误。`,
  own: ({ kind, before }, clients, pen) => {
    const fact = { category: "类别", retry: "重试建议", actor: "处理方" }[kind as "category"] ?? "文档状态码";
    return before === undefined ? `${clients}仍没有${fact}。` : `${clients}仍得到原来的${fact} ${pen.code(before)}。`;
  },
  texts: (_, clients) => `${clients}显示其自身版本的文本。`,
  provider: ({ before, after }, clients, pen) => `${clients}仍使用服务商 ID ${pen.code(before)}，无法识别 ${pen.code(after)} 的错误对象。`,
  unread: (_, clients) => `${clients}不读取它。`,
  absent: (_, clients) => `${clients}在响应仍包含它时照常读取，否则得到 \`undefined\`。`,
  type: ({ before }, clients, pen) => `${clients}仍按 ${pen.code(before)} 类型读取，无法这样读取时得到 \`undefined\`。`,
  place: (_, clients) => `${clients}仍从原来的位置读取，该位置没有值时得到 \`undefined\`。`,
  rule: (_, clients) => `${clients}仍采用原来的规则。`,
  found: (_, clients) => `${clients}能识别错误码，其余内容仍从原来的位置读取。`,
  partly: (_, clients) => `${clients}只能识别这种格式的部分错误，对其余错误 \`parse\` 返回 \`undefined\`。`,
  unfound: (_, clients) => `${clients}无法识别这种格式的错误，除非响应同时包含它们已知的格式。`,
  elsewhere: (sentence, formats, pen) => `如果响应只符合${named(formats, pen)}格式，${sentence}`,
  they: "它们",
  theyMay: "它们也可能",
  space: "",
  clients: (version) => `使用 ${version} 的客户端`,
};

/** Names in quotation marks need no spaces around them. */
function named(formats: readonly string[], pen: Pen): string {
  const names = formats.map((format) => pen.name(format, ["“", "”"]));
  const space = names[0]?.startsWith("“") ? "" : " ";
  const list = names.length < 2 ? names.join("") : `${names.slice(0, -1).join("、")}${space}或${space}${names.at(-1)}`;
  return `${space}${list}${space}`;
}
