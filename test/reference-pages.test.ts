import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { notesOf } from "../generator/build/reference/help-notes.ts";
import { chinese, english } from "../generator/build/reference/language.ts";
import { examplesMarked, marked } from "../generator/build/reference/marked.ts";
import { referencePages } from "../generator/build/reference/pages.ts";
import { translation } from "../generator/build/reference/translation.ts";
import { project } from "./project.ts";

const pages = await referencePages();

test("there are four pages, each in English and in Chinese", () => {
  const names = ["catalog-fields", "configuration", "commands", "wires"];
  expect([...pages.keys()].sort()).toEqual(names.flatMap((name) => [`docs/${name}.md`, `docs/${name}.zh-Hans.md`]).sort());
});

test.each([...pages])("%s is as it was made; if not, run `npm run reference`, and commit the result", (path, text) => {
  expect(readFileSync(path, "utf8")).toBe(text);
});

test("both languages show the same code", () => {
  const code = (text = "") => [...text.matchAll(/^ *```[^]*?^ *```$/gm)].map(([block]) => block);
  for (const [path, text] of pages) expect(code(pages.get(path.replace(".zh-Hans", ""))), path).toEqual(code(text));
});

test("every command and every option of it is on the page", async () => {
  const page = pages.get("docs/commands.md") ?? "";
  const sections = page.split("\n## ").slice(1);
  const commands = sections.flatMap((section) => /^`(errcat [a-z ]+)`/.exec(section)?.[1] ?? []);
  expect(commands.length).toBeGreaterThan(15);
  for (const command of commands) {
    const { output } = await project().errcat(...command.split(" ").slice(1), "--help");
    const own = output.split("\nGlobal Options:")[0] ?? "";
    const options = [...own.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option = ""]) => option).filter((option) => option !== "--help");
    const section = sections.find((one) => one.startsWith(`\`${command}\`\n`)) ?? "";
    for (const option of options) expect(section, `${command} ${option}`).toMatch(new RegExp(`^- \\*\\*\`${option}[\` ]`, "m"));
  }
});

describe("the example of a whole configuration", () => {
  const [, text = ""] = /```json\n([^]*?)```/.exec(pages.get("docs/configuration.md") ?? "") ?? [];
  const { Output } = JSON.parse(readFileSync("schema/config.schema.json", "utf8")).definitions;

  test("has every field", () => {
    const { outputs, ...rest } = JSON.parse(text) as { outputs: Readonly<Record<string, object>>[] };
    const all = Object.assign({}, rest, ...outputs);
    expect(Object.keys(all).sort()).toEqual(Object.keys(Output.properties).sort());
    expect(Object.keys(all.packageJson).sort()).toEqual(Object.keys(Output.properties.packageJson.properties).sort());
  });

  test("is one that errcat generates packages and source from", async () => {
    const message = { en: "There is no such order.", "zh-Hans": "订单不存在。" };
    const { errcat, read } = project({
      "errcat.config.json": text,
      "catalogs/shop.json": JSON.stringify({
        id: "shop",
        name: "Shop",
        version: "1.0.0",
        operations: { getOrder: { codes: ["order.not_found"] } },
        entries: [{ code: "order.not_found", status: 404, message }],
      }),
      "overlays/gengo.json": JSON.stringify({ catalog: "errcat:gengo", reason: "A test.", change: { "1000": { retry: "never" } } }),
      "openapi.yaml":
        "openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths:\n  /orders/{id}:\n    get: { operationId: getOrder, responses: {} }\n",
    });
    expect(await errcat("generate")).toMatchObject({ code: 0, errors: "" });
    expect(JSON.parse(read("packages/errors/shop/package.json"))).toMatchObject({ name: "@acme/shop", version: "1.4.0", license: "MIT" });
    expect(read("packages/errors/gengo/package.json")).toContain('"@acme/gengo"');
    expect(read("src/errors/shop/index.ts")).toContain('from "./errors.ts"');
  });
});

describe("a sentence is translated", () => {
  const { say, problems } = translation({ "One error.": "一个错误。", "Two errors.": "两个错误。" }, "zh-Hans.json");

  test("and one without a translation is reported with its place, as is a translation without its sentence", () => {
    expect(say("One error.", "schema")).toBe("一个错误。");
    expect(say("constructor", "errcat --help")).toBe("constructor");
    expect(problems()).toEqual([
      'errcat --help: "constructor" has no Chinese. Add it to zh-Hans.json, in one line with its translation.',
      'zh-Hans.json: "Two errors." is not in the English pages. Remove the line, or write its English as it is now.',
    ]);
  });
});

describe("a field", () => {
  const field = (page: string, section: string, name: string) =>
    pages
      .get(`docs/${page}.md`)
      ?.split(`\n### ${section}\n`)[1]
      ?.split("\n### ", 1)[0]
      ?.split("\n")
      .find((line) => line.startsWith(`- **\`${name}\`**`));

  test("that refers to a definition has its own description, or else the first sentence of the definition", () => {
    expect(field("catalog-fields", "Catalog", "state")).toBe(
      "- **`state`** ([State](#state)): The review state of every text that does not have its own. By default, `draft`.",
    );
    expect(field("catalog-fields", "Shape", "accepts")).toBe(
      "- **`accepts`** ([Accepts](#accepts)): The codes that are accepted in this error format: only `listed` ones, or any code that fits a code format.",
    );
    expect(field("catalog-fields", "Entry", "retry")).toBe("- **`retry`** ([Retry](#retry)): Whether the same request may succeed later.");
  });

  test("has no default and no rule that its description has", () => {
    expect(field("catalog-fields", "Text", "origin")).toBe("- **`origin`** (string): The author of the text. By default, `project`.");
    expect(field("catalog-fields", "Catalog", "id")).toMatch(/ Kebab-case, for example `tencent-tmt`\. At most 64 characters\.$/);
    expect(field("catalog-fields", "Operation", "path")).toMatch(
      /`\/orders\/\{id\}`\. Write a path that begins with a `\/`, [^:]* invisible characters\. At most /,
    );
  });
});

test.each([
  [["a"], "a", "a"],
  [["a", "b"], "a or b", "a 或 b"],
  [["a", "b", "c"], "a, b, or c", "a、b 或 c"],
])("alternatives are joined: %j", (items, inEnglish, inChinese) => {
  expect([english.or(items), chinese.or(items)]).toEqual([inEnglish, inChinese]);
});

describe("the text below the options of a help", () => {
  test("has sentences, and rows with words, meaning, code, and a last column", () => {
    const text =
      "\nA sentence\nof two lines:\n  one    its meaning\n         goes on\n           code()\n         and on\n  two    another  warning\n  three\n\nThe end.";
    expect(notesOf(text)).toEqual([
      { sentences: "A sentence of two lines:" },
      {
        rows: [
          { words: "one", parts: ["its meaning goes on", ["code()"], "and on"], fact: undefined, column: 9 },
          { words: "two", parts: ["another"], fact: "warning", column: 9 },
          { words: "three", parts: [], fact: undefined, column: 7 },
        ],
      },
      { sentences: "The end." },
    ]);
  });

  test("has the items of a list, each in a line or several", () => {
    expect(notesOf("Rules:\n  - one\n    goes on\n  - two  or three\n\nThe end.\n  - four")).toEqual([
      { sentences: "Rules:" },
      { items: ["one goes on", "two  or three"] },
      { sentences: "The end." },
      { items: ["four"] },
    ]);
  });

  test("cannot begin with the rest of a row", () => {
    expect(() => notesOf("A sentence.\n      the rest")).toThrow('"      the rest" of a help text is not below a row');
  });

  test.each([
    ["defaults to <id>.yaml in the folder", "defaults to `<id>.yaml` in the folder"],
    ["see --for match, and --into <file>.", "see `--for match`, and `--into <file>`."],
    ["a pointer with * or **", "a pointer with `*` or `**`"],
    ["already `marked` as code()", "already `marked` as `code()`"],
    ["an errcat.config.* or package.json", "an `errcat.config.*` or `package.json`"],
    ["没有 $unknown 的 asOf", "没有 `$unknown` 的 `asOf`"],
    ["zh and zh_CN are read as zh-Hans", "`zh` and `zh_CN` are read as `zh-Hans`"],
    ["A sentence, without code.", "A sentence, without code."],
  ])("is Markdown with its code marked: %s", (plain, markdown) => {
    expect(marked(plain)).toBe(markdown);
  });

  test.each([
    ["Write a tag, for example en, zh-Hans or pt-BR.", "Write a tag, for example `en`, `zh-Hans` or `pt-BR`."],
    ["填写标签，例如 en、zh-Hans 或 pt-BR。", "填写标签，例如 `en`、`zh-Hans` 或 `pt-BR`。"],
    ["名称中的 / 写作 ~1，~ 写作 ~0。", "名称中的 `/` 写作 `~1`，`~` 写作 `~0`。"],
    ["Write an @ and letters, for example @acme.", "Write an `@` and letters, for example `@acme`."],
    ["For example, a sentence.", "For example, a sentence."],
  ])("has examples and signs of a rule as code: %s", (plain, markdown) => {
    expect(examplesMarked(plain)).toBe(markdown);
  });
});
