import { listed } from "../../problems/listed.ts";
import type { Bump, Effect, Level, Way } from "./diff.ts";
import type { Language } from "./sentence.ts";

/** What a changelog says around the changes. */
interface Words {
  readonly how: string;
  readonly afterwards: string;
  readonly ways: Readonly<Record<Way, string>>;
  readonly sections: Readonly<Record<"breaking" | "added" | "changed" | "texts" | "documents", string>>;
  /** How grave it all is, whether what asked to be told of new things stops compiling, and whether the version says so. */
  readonly verdict: (level: Level, isAsked: boolean, version: Bump) => string;
  /** A code and what it means. */
  readonly newCode: (code: string, message: string) => string;
  /** What follows where it is said to have been there before. */
  readonly late: (since: string) => string;
  /** What follows where a new parameter must be given. */
  readonly needed: string;
  /** What follows where it was the last with this word. */
  readonly last: (word: string) => string;
  /** What an effect means for a way of consuming. */
  readonly meaningOf: (effect: Effect, way: Way, gravest: Gravest) => string;
  /** How many changes there are besides. */
  readonly besides: (section: "texts" | "documents", count: number) => string;
}

/** What there is to say of the changes with the gravest effect. */
interface Gravest {
  /** Whether new codes are among them. */
  readonly hasNewCodes: boolean;
  /** Names to look at. */
  readonly names: readonly string[];
  /** How many more there are. */
  readonly more: number;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    how: "How the package is used",
    afterwards: "After the upgrade",
    ways: {
      match: "`match`, `switch`",
      asOf: "`match(asOf(…))`",
      matchOr: "`matchOr`, `is`, `error.code`",
      facts: "category, retry, actor",
      texts: "messages and solutions",
      make: "`make`, `serialize`",
    },
    sections: { breaking: "Breaking", added: "New codes", changed: "Changed", texts: "Texts", documents: "Documents" },
    verdict: (level, isAsked, { before, after, needed, isEnough }) => {
      if (after === undefined) return "Major: the package is no longer available.";
      if (before === undefined) return "There is no earlier version to compare with.";
      const what = {
        none: "No user-visible changes.",
        patch: "Patch: only wording has changed.",
        minor: isAsked
          ? "Minor: only exhaustive handlers stop compiling, as intended."
          : "Minor: something was added or behaves differently; everything still compiles.",
        major: "Major: something breaks.",
      }[level];
      if (!isEnough) return `${what} The version must be at least ${needed}, but is ${after}.`;
      return after === before ? what : `${what} The version increment from ${before} to ${after} is sufficient.`;
    },
    newCode: (code, message) => `${code}: ${message}`,
    late: (since) => ` It is listed as available since ${since}, so code pinned to that version no longer compiles.`,
    needed: " Creating the error requires it.",
    last: (word) => ` No code has the value ${word} any longer, so comparing with it no longer compiles.`,
    meaningOf: (effect, way, { hasNewCodes, names, more }) => {
      const gains = !hasNewCodes
        ? "compiles; something was added"
        : way === "asOf"
          ? "compiles; new codes go to `$added`"
          : way === "matchOr"
            ? "compiles; new codes go to the fallback"
            : "compiles; something was added";
      const what = {
        none: "nothing changes",
        words: "compiles; some wording differs",
        gains,
        differs: "compiles, and may behave differently",
        loses: "compiles, but something no longer arrives",
        asked:
          way === "facts"
            ? "a switch over all values does not compile until the new ones are handled"
            : "does not compile until the new codes are handled",
        stops: "no longer compiles",
      }[effect];
      const list = listed(more > 0 ? [...names, `${more} more`] : names);
      return list === "" ? what : effect === "stops" ? `${what} (${list})` : `${what}: ${list}`;
    },
    besides: (section, count) => {
      const one = section === "texts" ? "text has changed" : "quotation or source has changed";
      const several = section === "texts" ? "texts have changed" : "quotations and sources have changed";
      return `${count} ${count === 1 ? one : several}.`;
    },
  },
  "zh-Hans": {
    how: "使用方式",
    afterwards: "升级之后",
    ways: {
      match: "`match`、`switch`",
      asOf: "`match(asOf(…))`",
      matchOr: "`matchOr`、`is`、`error.code`",
      facts: "类别、重试建议、处理方",
      texts: "消息与解决办法",
      make: "`make`、`serialize`",
    },
    sections: { breaking: "不兼容的变更", added: "新增错误码", changed: "变更", texts: "文本", documents: "文档资料" },
    verdict: (level, isAsked, { before, after, needed, isEnough }) => {
      if (after === undefined) return "主版本变更（major）：不再提供这个包。";
      if (before === undefined) return "没有可供比较的旧版本。";
      const what = {
        none: "没有可察觉的变化。",
        patch: "修订版变更（patch）：只有措辞变化。",
        minor: isAsked
          ? "次版本变更（minor）：只有要求穷尽处理的代码会无法通过编译，这正是其设计意图。"
          : "次版本变更（minor）：内容有增加或行为有变化，所有代码仍可编译。",
        major: "主版本变更（major）：有不兼容的变更。",
      }[level];
      if (!isEnough) return `${what}版本号至少应为 ${needed}，现在是 ${after}。`;
      return after === before ? what : `${what}版本号由 ${before} 提高到 ${after}，符合要求。`;
    },
    newCode: (code, message) => `${code}：${message}`,
    late: (since) => `错误目录注明它自 ${since} 起收录，因此锁定在该版本的代码将无法编译。`,
    needed: "创建该错误时必须提供它。",
    last: (word) => `没有其他错误码使用 ${word}，因此与它比较的代码将无法编译。`,
    meaningOf: (effect, way, { hasNewCodes, names, more }) => {
      const gains = !hasNewCodes
        ? "可以编译，内容有增加"
        : way === "asOf"
          ? "可以编译，新增错误码交给 `$added`"
          : way === "matchOr"
            ? "可以编译，新增错误码交给后备分支"
            : "可以编译，内容有增加";
      const what = {
        none: "没有变化",
        words: "可以编译，措辞有变化",
        gains,
        differs: "可以编译，行为可能不同",
        loses: "可以编译，但有些内容不再出现",
        asked: way === "facts" ? "列举全部取值的 switch 在处理新增取值之后才能编译" : "处理新增错误码之后才能编译",
        stops: "无法再通过编译",
      }[effect];
      const list = names.join("、") + (more > 0 ? ` 等 ${names.length + more} 项` : "");
      return list === "" ? what : `${what}：${list}`;
    },
    besides: (section, count) => (section === "texts" ? `${count} 处文本措辞有变化。` : `${count} 处引文或资料来源有变化。`),
  },
};
