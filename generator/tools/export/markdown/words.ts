/** What a page in Markdown says around the facts and texts of a catalog. */
export interface Words {
  readonly colon: string;
  readonly version: string;
  readonly count: string;
  readonly category: string;
  readonly retry: string;
  readonly actor: string;
  readonly name: string;
  readonly since: string;
  readonly deprecated: string;
  readonly removed: string;
  readonly replacedBy: string;
  readonly replaces: string;
  readonly operations: string;
  readonly every: string;
  readonly page: string;
  readonly message: string;
  readonly solution: string;
  readonly vendor: string;
  readonly source: string;
}

/** Returns the words of a locale; those in English where there are none. */
export function wordsOf(locale: string): Words {
  return locale === "zh-Hans" ? chinese : english;
}

const english: Words = {
  colon: ": ",
  version: "Version",
  count: "Codes",
  category: "Category",
  retry: "Retry",
  actor: "Who must act",
  name: "Name",
  since: "Added in",
  deprecated: "Deprecated since",
  removed: "Removed in",
  replacedBy: "Replaced by",
  replaces: "Replaces",
  operations: "Returned by",
  every: "every operation",
  page: "Page",
  message: "What happened",
  solution: "What to do",
  vendor: "Documentation",
  source: "Source",
};

const chinese: Words = {
  colon: "：",
  version: "版本",
  count: "错误码",
  category: "类别",
  retry: "重试",
  actor: "处理方",
  name: "名称",
  since: "起始版本",
  deprecated: "弃用版本",
  removed: "停用版本",
  replacedBy: "替代错误码",
  replaces: "被替代的错误码",
  operations: "返回它的操作",
  every: "所有操作",
  page: "说明页面",
  message: "消息",
  solution: "解决办法",
  vendor: "文档原文",
  source: "来源",
};
