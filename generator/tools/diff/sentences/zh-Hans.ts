import { everyOperation } from "../../../catalog/code-pattern.ts";
import type { Change } from "../change.ts";
import type { Pen, Sentences } from "../pen.ts";

/** The changes in Chinese. */
export const chinese: Sentences = {
  "catalog-added": ({ name }, { code }) => `新增错误目录 ${code(name)}。`,
  "catalog-dropped": ({ name }, { code }) => `错误目录 ${code(name)} 及其包已删除。`,
  id: ({ before, after }, { code }) => `服务商的 ID 由 ${code(before)} 改为 ${code(after)}，包名和错误的 provider 字段随之改变。`,
  "type-name": ({ before, after }, { code }) => `类型名的前缀由 ${code(before)} 改为 ${code(after)}。`,
  name: (change, pen) => `服务商的${language(change)}名称${nowReads(change, pen)}`,
  "locale-added": (change) => `新增${language(change)}文本。`,
  "locale-removed": (change) => `不再提供${language(change)}文本。`,
  "source-locale": ({ before, after }) => `文本的源语言由${language({ locale: before })}改为${language({ locale: after })}。`,
  order: () => "错误码的排列顺序有调整。",

  "code-added": ({ code: id }, { code }) => `新增 ${code(id)}。`,
  "code-dropped": ({ code: id, after }, { code }) =>
    `${code(id)} 已从错误目录中删除，不再能识别${after === undefined ? "" : `；${code(after)} 的消息与它相同`}。`,
  "code-removed": ({ code: id, before, after }, { code }) =>
    before === undefined
      ? `${code(id)} 已停用：服务商不再返回它。解析器仍能识别它，你的代码不必再处理它。`
      : `${code(id)} 的停用版本由 ${code(before)} 更正为 ${code(after)}。`,
  "code-returned": ({ code: id }, { code }) => `已停用的 ${code(id)} 恢复使用。`,
  "code-renamed": ({ code: id, after }, { code }) => `${code(id)} 更名为 ${code(after)}，旧错误码仍能识别。`,
  "code-deprecated": ({ code: id, before, after }, { code }) =>
    before === undefined ? `${code(id)} 已弃用，请不要再依赖它。` : `${code(id)} 的弃用版本由 ${code(before)} 更正为 ${code(after)}。`,
  "code-undeprecated": ({ code: id }, { code }) => `${code(id)} 不再处于弃用状态。`,
  "replaced-by": ({ code: id, after }, { code }) =>
    after === undefined ? `${code(id)} 不再有替代的错误码。` : `替代 ${code(id)} 的错误码现在是 ${code(after)}。`,
  since: ({ code: id, before, after }, { code }) => `${code(id)} 的起始版本由 ${code(before)} 更正为 ${code(after)}。`,

  "code-name-added": ({ code: id, after }, { code }) => `${code(id)} 现在有名称 ${code(after)} 和对应的常量。`,
  "code-name-removed": ({ code: id, before }, { code }) => `${code(id)} 不再有名称 ${code(before)} 和对应的常量。`,
  "code-name-changed": ({ code: id, before, after }, { code }) => `${code(id)} 的名称由 ${code(before)} 改为 ${code(after)}。`,
  category: (change, pen) => fact("类别", change, pen),
  retry: (change, pen) => fact("重试建议", change, pen),
  actor: (change, pen) => fact("处理方", change, pen),
  url: ({ code: id, after }, { code, text }) =>
    after === undefined ? `${code(id)} 不再有说明页面。` : `${code(id)} 的说明页面改为 ${text(after)}。`,
  expose: ({ code: id, after }, { code }) => `错误码为 ${code(id)} 的响应${after === "true" ? "现在包含" : "不再包含"}详情和参数。`,
  fallback: ({ after }, { code }) =>
    after === undefined
      ? "不再有后备错误码，服务端只能序列化该错误目录中的错误。"
      : `服务端现在以后备错误码 ${code(after)} 响应其他所有错误。`,
  extensions: ({ code: id }, { code }) =>
    id === undefined ? "错误目录中以 x- 开头的字段有变化。" : `${code(id)} 中以 x- 开头的字段有变化。`,
  status: (change, pen) => fact("文档状态码", change, pen),
  "parameter-added": ({ code: id, name, after }, { code }) => `${code(id)} 的文本新增参数 ${code(name)}（${code(after)}）。`,
  "parameter-removed": ({ code: id, name }, { code }) => `${code(id)} 的文本不再有参数 ${code(name)}。`,
  "parameter-type": ({ code: id, name, before, after }, { code }) =>
    `${code(id)} 的参数 ${code(name)} 的类型由 ${code(before)} 改为 ${code(after)}。`,
  "parameter-place": ({ code: id, name }, { code }) => `${code(id)} 的参数 ${code(name)} 改从其他位置读取。`,
  "parameter-required": ({ code: id, name, after }, { code }) =>
    `创建错误 ${code(id)} 时，参数 ${code(name)} ${after === "true" ? "改为必填" : "改为可选"}。`,
  "parameter-description": ({ code: id, name }, { code }) => `${code(id)} 的参数 ${code(name)} 的说明有修改。`,

  "operation-added": ({ name }, { code }) => `新增操作 ${code(name)}。`,
  "operation-removed": ({ name }, { code }) => `不再有操作 ${code(name)}。`,
  "operation-changed": ({ name }, { code }) => `操作 ${code(name)} 的说明有修改。`,
  "operation-code-added": ({ code: id, name }, { code }) =>
    name === everyOperation ? `所有操作现在都可能返回 ${code(id)}。` : `操作 ${code(name)} 现在可能返回 ${code(id)}。`,
  "operation-code-removed": ({ code: id, name }, { code }) =>
    name === everyOperation ? `${code(id)} 不再列为所有操作的错误码。` : `${code(id)} 不再列为操作 ${code(name)} 的错误码。`,

  message: (change, pen) => `${pen.code(change.code)} 的${language(change)}消息${nowReads(change, pen)}`,
  "solution-added": (change, pen) => `${pen.code(change.code)} 新增${language(change)}解决办法：${pen.text(change.after)}`,
  "solution-removed": (change, pen) => `${pen.code(change.code)} 不再有${language(change)}解决办法。`,
  solution: (change, pen) => `${pen.code(change.code)} 的${language(change)}解决办法${nowReads(change, pen)}`,
  "text-standing": (change, pen) =>
    `${pen.code(change.code)} 的一条${language(change)}文本的标记由 ${pen.code(change.before)} 改为 ${pen.code(change.after)}，文字没有变化。`,

  "field-added": ({ name, after }, { code }) => `错误对象新增字段 ${code(name)}（${code(after)}）。`,
  "field-removed": ({ name }, { code }) => `错误对象不再有字段 ${code(name)}。`,
  "field-type": ({ name, before, after }, { code }) => `错误对象的字段 ${code(name)} 的类型由 ${code(before)} 改为 ${code(after)}。`,
  "field-extract": ({ name }, { code }) => `错误对象的字段 ${code(name)} 的提取方式有变化。`,
  "field-description": ({ name }, { code }) => `错误对象的字段 ${code(name)} 的说明有修改。`,
  "code-format": () => "判断未收录的错误码是否可信、与哪个错误码最接近的规则有变化。",
  success: () => "成功响应的判断方式有变化。",
  "shape-added": ({ name }, { code }) => `现在也能识别 ${code(name)} 格式的错误。`,
  "shape-removed": ({ name }, { code }) => `不再识别 ${code(name)} 格式的错误。`,
  "shape-changed": ({ name }, { code }) => `${code(name)} 格式的错误的读取方式有变化。`,
  "shape-name": ({ before, after }, { code }) => `错误响应的格式 ${code(before)} 更名为 ${code(after)}。`,
  "shape-order": () => "错误响应各种格式的尝试顺序有变化。",
  "item-added": ({ name }, { code }) => `现在也能识别 ${code(name)} 格式的单项错误。`,
  "item-removed": ({ name }, { code }) => `不再识别 ${code(name)} 格式的单项错误。`,
  "item-changed": ({ name }, { code }) => `${code(name)} 格式的单项错误的读取方式有变化。`,
  "item-name": ({ before, after }, { code }) => `单项错误的格式 ${code(before)} 更名为 ${code(after)}。`,
  "item-order": () => "单项错误各种格式的尝试顺序有变化。",
  "request-id-headers": () => "请求 ID 改从其他响应标头读取。",
  "spelling-added": ({ name, after }, { code }) => `${code(name)} 现在按 ${code(after)} 读取。`,
  "spelling-removed": ({ name, before }, { code }) => `${code(name)} 不再按 ${code(before)} 读取。`,
  "spelling-changed": ({ name, before, after }, { code }) => `${code(name)} 现在按 ${code(after)} 读取，原为 ${code(before)}。`,
  "empty-body-added": ({ name }, { code }) => `状态码为 ${code(name)} 的空响应现在视为错误。`,
  "empty-body-removed": ({ name }, { code }) => `状态码为 ${code(name)} 的空响应不再视为错误。`,
  "wrapped-text-added": ({ name }, { text }) => `现在也能读取以下文字之后的响应正文：${text(name)}`,
  "wrapped-text-removed": ({ name }, { text }) => `不再读取以下文字之后的响应正文：${text(name)}`,
  "xml-added": () => "现在也能读取 XML 格式的响应正文。",
  "xml-removed": () => "不再读取 XML 格式的响应正文。",

  vendor: ({ code: id }, { code }) => `${code(id)} 引用的服务商文档内容有变化。`,
  "source-added": ({ name }, { code }) => `新增资料来源 ${code(name)}。`,
  "source-removed": ({ name }, { code }) => `资料来源 ${code(name)} 已删除。`,
  "source-changed": ({ name }, { code }) => `资料来源 ${code(name)} 的说明有修改。`,
  "remark-added": ({ name }, { code }) => `新增须知 ${code(name)}。`,
  "remark-removed": ({ name }, { code }) => `须知 ${code(name)} 已删除。`,
  "remark-changed": ({ name }, { code }) => `须知 ${code(name)} 的内容有修改。`,
  "documented-status": ({ name }, { code }) => `HTTP 状态码 ${code(name)} 引用的文档内容有变化。`,
};

function fact(what: string, { code: id, before, after }: Change, { code }: Pen): string {
  if (after === undefined) return `${code(id)} 不再注明${what}，原为 ${code(before)}。`;
  return before === undefined
    ? `${code(id)} 注明了${what}：${code(after)}。`
    : `${code(id)} 的${what}由 ${code(before)} 改为 ${code(after)}。`;
}

function nowReads({ after }: Change, { text }: Pen): string {
  return after === undefined ? "已删除。" : `改为：${text(after)}`;
}

function language({ locale = "" }: { readonly locale?: string | undefined }): string {
  return (
    { en: "英文", "zh-Hans": "简体中文", "zh-Hant": "繁体中文", ja: "日文", ko: "韩文", de: "德文", fr: "法文", es: "西班牙文" }[locale] ??
    ` ${locale} `
  );
}
