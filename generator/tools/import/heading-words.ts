import type { Role } from "./list.ts";

type Kind = Role["is"];

/** What a heading says, and how surely: exact words before a part of them. */
export interface HeadingSays {
  readonly is: Kind;
  readonly locale?: string;
  /** The less, the surer. */
  readonly rank: number;
}

/** Returns what a heading says of its values; nothing for words that say nothing. Several roles are possible, the likeliest first. */
export function saidBy(heading: string): readonly HeadingSays[] {
  const words = wordsOf(heading);
  const { locale, rest } = withoutLocale(words);
  if (locale !== undefined && rest === "") return [{ is: "text", locale, rank: 0.99 }];
  const said = kinds.flatMap(({ is, exact, part }): HeadingSays[] => {
    const at = exact.indexOf(rest);
    const rank = at >= 0 ? at / 100 : part.test(rest) ? 1 + part.source.length / 10_000 : undefined;
    return rank === undefined ? [] : [{ is, rank, ...(locale !== undefined && { locale }) }];
  });
  return said.sort((a, b) => a.rank - b.rank);
}

/** Whether a cell is one of the words that stand above columns. */
export function isHeading(cell: string): boolean {
  return cell.length < 60 && saidBy(cell).some(({ rank }) => rank < 1);
}

/** Returns the lower-case words of a heading, with one space between them: `http status` for `HTTP_Status` and `httpStatus`. */
function wordsOf(heading: string): string {
  return heading
    .slice(0, 200)
    .replaceAll(/[*`"'“”]/g, "")
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, " ")
    .replaceAll(/(?<=[A-Z])(?=[A-Z][a-z])/g, " ")
    .replaceAll(/[\s_\-./:：()（）[\]]+/g, " ")
    .trim()
    .toLowerCase();
}

/** Returns the locale that words name, and the words without it. */
function withoutLocale(words: string): { readonly locale?: string; readonly rest: string } {
  for (const [name, locale] of languages) {
    if (words === name) return { locale, rest: "" };
    if (words.endsWith(` ${name}`)) return { locale, rest: words.slice(0, -name.length - 1) };
    if (words.startsWith(`${name} `)) return { locale, rest: words.slice(name.length + 1) };
    if (/[\u4e00-\u9fff]/.test(name) && words.startsWith(name)) return { locale, rest: words.slice(name.length) };
    if (/[\u4e00-\u9fff]/.test(name) && words.endsWith(name)) return { locale, rest: words.slice(0, -name.length) };
  }
  return { rest: words };
}

/** The locales that headings name, the longer names first. */
const languages: readonly (readonly [name: string, locale: string])[] = [
  [
    "zh-Hans",
    "simplified chinese",
    "chinese simplified",
    "zh hans",
    "zh cn",
    "简体中文",
    "中文简体",
    "zh",
    "cn",
    "chs",
    "chinese",
    "中文",
    "汉语",
    "中",
  ],
  ["zh-Hant", "traditional chinese", "chinese traditional", "zh hant", "zh tw", "zh hk", "繁體中文", "繁体中文", "tw", "cht"],
  ["en", "en us", "en gb", "english", "英文", "英语", "英語", "en", "eng", "us"],
  ["ja", "japanese", "ja jp", "日文", "日语", "日本語", "ja", "jp"],
  ["ko", "korean", "ko kr", "韩文", "韩语", "한국어", "ko", "kr"],
  ["de", "german", "de de", "deutsch", "德文", "德语", "de"],
  ["fr", "french", "fr fr", "français", "法文", "法语", "fr"],
  ["es", "spanish", "es es", "español", "西班牙文", "西班牙语", "es"],
  ["ru", "russian", "ru ru", "русский", "俄文", "俄语", "ru"],
  ["pt-BR", "portuguese", "pt br", "português", "葡萄牙语", "pt"],
  ["it", "italian", "it it", "italiano", "意大利语"],
]
  .flatMap(([locale = "", ...names]) => names.map((name) => [name, locale] as const))
  .sort((a, b) => b[0].length - a[0].length);

/** The words of headings. Exact ones count by their order, surest first. */
const kinds: readonly { readonly is: Kind; readonly exact: readonly string[]; readonly part: RegExp }[] = [
  {
    is: "code",
    exact: [
      "error code",
      "errorcode",
      "err code",
      "errcode",
      "code",
      "错误码",
      "错误代码",
      "错误编码",
      "错误编号",
      "异常码",
      "异常编码",
      "返回码",
      "响应码",
      "状态码",
      "代码",
      "编码",
      "编号",
      "错误号",
      "code value",
      "result code",
      "return code",
      "response code",
      "ret code",
      "retcode",
      "errno",
      "error number",
      "error id",
      "error no",
      "err no",
      "no",
      "number",
      "num",
      "id",
      "key",
      "エラーコード",
    ],
    part: /\bcodes?\b|错误码|错误代码|返回码|errno/,
  },
  {
    is: "name",
    exact: [
      "name",
      "error name",
      "symbol",
      "symbolic name",
      "constant",
      "constant name",
      "identifier",
      "enum",
      "enum name",
      "error",
      "error type",
      "reason",
      "错误名称",
      "错误名",
      "名称",
      "常量",
      "常量名",
      "标识",
      "枚举",
      "枚举值",
      "key",
      "title",
      "slug",
    ],
    part: /\bnames?\b|\bsymbol|名称|标识/,
  },
  {
    is: "status",
    exact: [
      "http status code",
      "http status",
      "status code",
      "http code",
      "http",
      "status",
      "http response code",
      "http响应码",
      "http状态码",
      "http 状态码",
      "http状态",
      "状态码",
      "http 返回码",
      "http返回码",
    ],
    part: /\bhttp\b|\bstatus(?:es)?\b|状态码/,
  },
  {
    is: "text",
    exact: [
      "message",
      "error message",
      "msg",
      "text",
      "error msg",
      "err msg",
      "errmsg",
      "error text",
      "错误信息",
      "错误消息",
      "错误提示",
      "提示信息",
      "提示语",
      "提示",
      "消息",
      "信息",
      "默认信息",
      "description",
      "desc",
      "error description",
      "错误描述",
      "描述",
      "描述信息",
      "code 描述",
      "meaning",
      "含义",
      "说明",
      "错误说明",
      "错误含义",
      "释义",
      "detail",
      "details",
      "title",
      "summary",
      "explanation",
      "value",
      "content",
      "内容",
      "reason",
      "原因",
      "错误原因",
      "label",
      "comment",
      "备注",
      "remark",
      "メッセージ",
      "説明",
      "意味",
      "内容说明",
      "error",
    ],
    part: /\bmessages?\b|\bmsg\b|\bdescriptions?\b|\btext\b|描述|信息|说明|含义|メッセージ/,
  },
  {
    is: "solution",
    exact: [
      "solution",
      "resolution",
      "how to fix",
      "fix",
      "action",
      "recommended action",
      "suggested action",
      "suggestion",
      "remedy",
      "what to do",
      "advice",
      "hint",
      "help",
      "workaround",
      "recommendation",
      "recovery",
      "troubleshooting",
      "解决方案",
      "解决办法",
      "解决方法",
      "处理方法",
      "处理办法",
      "处理建议",
      "处理方式",
      "处理措施",
      "排查方法",
      "排查建议",
      "建议",
      "对策",
      "対処",
      "対処方法",
      "対応",
    ],
    part: /\bsolutions?\b|\bresolutions?\b|\bactions?\b|\bfix\b|\bsuggest|解决|处理|建议|対処/,
  },
  {
    is: "category",
    exact: ["category", "type", "kind", "class", "group", "分类", "类别", "类型", "错误类型"],
    part: /\bcategor|类别|分类/,
  },
  {
    is: "url",
    exact: [
      "url",
      "link",
      "docs",
      "doc",
      "documentation",
      "doc url",
      "docs url",
      "documentation url",
      "href",
      "more info",
      "help url",
      "链接",
      "文档",
      "文档链接",
      "参考链接",
    ],
    part: /\burl\b|\blink\b|链接/,
  },
  { is: "deprecated", exact: ["deprecated", "obsolete", "已废弃", "废弃", "是否废弃", "已弃用"], part: /\bdeprecated\b|废弃|弃用/ },
];
