import type { FullCatalog as Catalog, FullEntry as Entry } from "../../../generator/expand/full-catalog.ts";

/**
 * A catalog of as many codes as you like, in the proportions of the five real ones: a message in two locales for every code, a solution for
 * every second, the words of a document, and few combinations of facts. The same count gives the same bytes.
 */
export function synthetic(count: number, id = "synthetic"): Catalog {
  return {
    $schema: "../schema/catalog.schema.json",
    id,
    name: { en: "Synthetic", "zh-Hans": "合成服务" },
    typeName: "Synthetic",
    version: "1.0.0",
    locales: ["en", "zh-Hans"],
    sources: { document: { title: "Error codes", publisher: "Synthetic", language: "en" } },
    wire: {
      codes: { format: "dotted" },
      shapes: [{ name: "documented body", code: "/error/code", detail: "/error/message", requestId: "/requestId" }],
    },
    entries: Array.from({ length: count }, (_, i) => entry(i)),
  };
}

/** What an entry may be: the combinations of facts that real catalogs use, over and over. */
const kinds: readonly Pick<Entry, "category" | "retry" | "actor" | "status">[] = [
  { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 },
  { category: "invalid_request", retry: "after_change", actor: "user", status: 400 },
  { category: "authentication", retry: "after_change", actor: "operator", status: 401 },
  { category: "permission", retry: "after_change", actor: "operator", status: 403 },
  { category: "billing", retry: "after_change", actor: "operator", status: 402 },
  { category: "not_found", retry: "after_change", actor: "developer", status: 404 },
  { category: "conflict", retry: "after_change", actor: "developer", status: 409 },
  { category: "too_large", retry: "after_change", actor: "user", status: 413 },
  { category: "rate_limit", retry: "later", actor: "developer", status: 429 },
  { category: "quota", retry: "later", actor: "operator", status: 429 },
  { category: "internal", retry: "later", actor: "provider", status: 500 },
  { category: "unavailable", retry: "later", actor: "provider", status: 503 },
];

const subjects = [
  ["The instance", "实例"],
  ["The key", "密钥"],
  ["The region", "地域"],
  ["The account", "账号"],
  ["The request", "请求"],
  ["The volume", "云硬盘"],
  ["The project", "项目"],
] as const;
const verdicts = [
  ["does not exist, or was deleted before this request arrived", "不存在，或在此请求到达之前已被删除"],
  ["is in a state that does not allow this operation", "当前所处的状态不允许执行此操作"],
  ["has reached the limit of what it may hold", "已达到其可容纳数量的上限"],
  ["is not available to this caller at the moment", "目前不可供此调用方使用"],
  ["is written in a way that cannot be understood", "的写法无法识别"],
] as const;

function entry(i: number): Entry {
  const [subject, subjectZh] = subjects[i % subjects.length] ?? subjects[0];
  const [verdict, verdictZh] = verdicts[i % verdicts.length] ?? verdicts[0];
  const text = (text: string) => ({ text, origin: "project", state: "reviewed" }) as const;
  return {
    code: `Family${i % 97}.Code${i}`,
    ...(kinds[i % kinds.length] ?? kinds[0]),
    since: "1.0.0",
    message: { en: text(`${subject} ${i} ${verdict}.`), "zh-Hans": text(`${subjectZh} ${i} ${verdictZh}。`) },
    ...(i % 2 === 0 && {
      solution: {
        en: text(`Look at number ${i} in the console, correct it, and send the request again.`),
        "zh-Hans": text(`请在控制台查看第 ${i} 项，修正后重新发送请求。`),
      },
    }),
    vendor: [{ source: "document", fields: { message: `${subject} ${verdict}` } }],
  } as Entry;
}
